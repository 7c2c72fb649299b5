"use strict";
exports.id = 9934;
exports.ids = [9934];
exports.modules = {

/***/ 97192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $Command: () => (/* reexport */ smithy_client_command/* Command */.u),
  AccessDeniedException: () => (/* reexport */ AccessDeniedException),
  AccessDeniedException$: () => (/* reexport */ AccessDeniedException$),
  AccessDeniedExceptionReason: () => (/* reexport */ AccessDeniedExceptionReason),
  AuthorizationPendingException: () => (/* reexport */ AuthorizationPendingException),
  AuthorizationPendingException$: () => (/* reexport */ AuthorizationPendingException$),
  AwsAdditionalDetails$: () => (/* reexport */ AwsAdditionalDetails$),
  CreateToken$: () => (/* reexport */ CreateToken$),
  CreateTokenCommand: () => (/* reexport */ CreateTokenCommand),
  CreateTokenRequest$: () => (/* reexport */ CreateTokenRequest$),
  CreateTokenResponse$: () => (/* reexport */ CreateTokenResponse$),
  CreateTokenWithIAM$: () => (/* reexport */ CreateTokenWithIAM$),
  CreateTokenWithIAMCommand: () => (/* reexport */ CreateTokenWithIAMCommand),
  CreateTokenWithIAMRequest$: () => (/* reexport */ CreateTokenWithIAMRequest$),
  CreateTokenWithIAMResponse$: () => (/* reexport */ CreateTokenWithIAMResponse$),
  ExpiredTokenException: () => (/* reexport */ ExpiredTokenException),
  ExpiredTokenException$: () => (/* reexport */ ExpiredTokenException$),
  InternalServerException: () => (/* reexport */ InternalServerException),
  InternalServerException$: () => (/* reexport */ InternalServerException$),
  InvalidClientException: () => (/* reexport */ InvalidClientException),
  InvalidClientException$: () => (/* reexport */ InvalidClientException$),
  InvalidClientMetadataException: () => (/* reexport */ InvalidClientMetadataException),
  InvalidClientMetadataException$: () => (/* reexport */ InvalidClientMetadataException$),
  InvalidGrantException: () => (/* reexport */ InvalidGrantException),
  InvalidGrantException$: () => (/* reexport */ InvalidGrantException$),
  InvalidRedirectUriException: () => (/* reexport */ InvalidRedirectUriException),
  InvalidRedirectUriException$: () => (/* reexport */ InvalidRedirectUriException$),
  InvalidRequestException: () => (/* reexport */ InvalidRequestException),
  InvalidRequestException$: () => (/* reexport */ InvalidRequestException$),
  InvalidRequestExceptionReason: () => (/* reexport */ InvalidRequestExceptionReason),
  InvalidRequestRegionException: () => (/* reexport */ InvalidRequestRegionException),
  InvalidRequestRegionException$: () => (/* reexport */ InvalidRequestRegionException$),
  InvalidScopeException: () => (/* reexport */ InvalidScopeException),
  InvalidScopeException$: () => (/* reexport */ InvalidScopeException$),
  RegisterClient$: () => (/* reexport */ RegisterClient$),
  RegisterClientCommand: () => (/* reexport */ RegisterClientCommand),
  RegisterClientRequest$: () => (/* reexport */ RegisterClientRequest$),
  RegisterClientResponse$: () => (/* reexport */ RegisterClientResponse$),
  SSOOIDC: () => (/* reexport */ SSOOIDC),
  SSOOIDCClient: () => (/* reexport */ SSOOIDCClient),
  SSOOIDCServiceException: () => (/* reexport */ SSOOIDCServiceException),
  SSOOIDCServiceException$: () => (/* reexport */ SSOOIDCServiceException$),
  SlowDownException: () => (/* reexport */ SlowDownException),
  SlowDownException$: () => (/* reexport */ SlowDownException$),
  StartDeviceAuthorization$: () => (/* reexport */ StartDeviceAuthorization$),
  StartDeviceAuthorizationCommand: () => (/* reexport */ StartDeviceAuthorizationCommand),
  StartDeviceAuthorizationRequest$: () => (/* reexport */ StartDeviceAuthorizationRequest$),
  StartDeviceAuthorizationResponse$: () => (/* reexport */ StartDeviceAuthorizationResponse$),
  UnauthorizedClientException: () => (/* reexport */ UnauthorizedClientException),
  UnauthorizedClientException$: () => (/* reexport */ UnauthorizedClientException$),
  UnsupportedGrantTypeException: () => (/* reexport */ UnsupportedGrantTypeException),
  UnsupportedGrantTypeException$: () => (/* reexport */ UnsupportedGrantTypeException$),
  __Client: () => (/* reexport */ client/* Client */.K),
  errorTypeRegistries: () => (/* reexport */ errorTypeRegistries)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
var configurations = __webpack_require__(40434);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
var hostHeaderMiddleware = __webpack_require__(37379);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js + 4 modules
var user_agent_middleware = __webpack_require__(89632);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
var loggerMiddleware = __webpack_require__(74512);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js + 2 modules
var getRecursionDetectionPlugin = __webpack_require__(26548);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js + 2 modules
var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(50804);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = __webpack_require__(93938);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js + 1 modules
var getHttpSigningMiddleware = __webpack_require__(26943);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var client = __webpack_require__(28370);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js + 3 modules
var resolveRegionConfig = __webpack_require__(52228);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/index.js + 6 modules
var endpoints = __webpack_require__(95349);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
var contentLengthMiddleware = __webpack_require__(51781);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js + 6 modules
var middleware_retry_configurations = __webpack_require__(15947);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/index.js + 5 modules
var retry = __webpack_require__(86316);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js + 3 modules
var getSchemaSerdePlugin = __webpack_require__(1243);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js + 4 modules
var httpAuthSchemes = __webpack_require__(86192);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(32323);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __webpack_require__(83470);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/auth/httpAuthSchemeProvider.js


const defaultSSOOIDCHttpAuthSchemeParametersProvider = async function(config, context, input) {
	return {
		operation: (0,getSmithyContext/* getSmithyContext */.u)(context).operation,
		region: await (0,normalizeProvider/* normalizeProvider */.t)(config.region)() || (function() {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})(),
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sso-oauth",
			region: authParameters.region,
		},
		propertiesExtractor: function(config, context) { return ({
			signingProperties: {
				config,
				context,
			},
		}); },
	};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
	return {
		schemeId: "smithy.api#noAuth",
	};
}
const defaultSSOOIDCHttpAuthSchemeProvider = function(authParameters) {
	const options = [];
	switch (authParameters.operation) {
		case "CreateToken":
			{
				options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
				break;
			}
			;
		case "RegisterClient":
			{
				options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
				break;
			}
			;
		case "StartDeviceAuthorization":
			{
				options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
				break;
			}
			;
		default: {
			options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
		}
	}
	return options;
};
const resolveHttpAuthSchemeConfig = function(config) {
	const config_0 = (0,httpAuthSchemes/* resolveAwsSdkSigV4Config */.ho)(config);
	return Object.assign(config_0, {
		authSchemePreference: (0,normalizeProvider/* normalizeProvider */.t)(config.authSchemePreference ?? []),
	});
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = function(options) {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "sso-oauth",
	});
};
const commonParams = {
	UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
	Endpoint: { type: "builtInParams", name: "endpoint" },
	Region: { type: "builtInParams", name: "region" },
	UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/package.json
const package_namespaceObject = {"rE":"3.1164.0"};
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var emitWarningIfUnsupportedVersion = __webpack_require__(42009);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
var getDefaultSocketTimeout = __webpack_require__(22797);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js + 3 modules
var defaultUserAgent = __webpack_require__(93589);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
var nodeAppIdConfigOptions = __webpack_require__(95168);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js + 2 modules
var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(67477);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js + 2 modules
var defaultProvider = __webpack_require__(55481);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(15358);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var defaults_mode = __webpack_require__(30691);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js + 1 modules
var resolveDefaultsModeConfig = __webpack_require__(16326);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __webpack_require__(50240);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var regionConfig_config = __webpack_require__(42116);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var NodeUseDualstackEndpointConfigOptions = __webpack_require__(67320);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var NodeUseFipsEndpointConfigOptions = __webpack_require__(30826);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var util_retry_config = __webpack_require__(29373);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
var calculateBodyLength = __webpack_require__(78555);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js + 11 modules
var node_http_handler = __webpack_require__(53916);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
var stream_collector = __webpack_require__(84440);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js + 2 modules
var AwsSdkSigV4Signer = __webpack_require__(65276);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js + 6 modules
var AwsRestJsonProtocol = __webpack_require__(68502);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
var noAuth = __webpack_require__(33654);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js + 1 modules
var Sha256Node = __webpack_require__(4998);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = __webpack_require__(79085);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js + 1 modules
var parseUrl = __webpack_require__(20178);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = __webpack_require__(80520);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = __webpack_require__(97061);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = __webpack_require__(23768);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = __webpack_require__(9181);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js + 2 modules
var aws = __webpack_require__(38633);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = __webpack_require__(18635);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js + 24 modules
var decideEndpoint = __webpack_require__(81018);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = __webpack_require__(77114);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = __webpack_require__(49158);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/endpoint/bdd.js

const k = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		["aws.partition", j, d],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
		[e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
		["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://oidc.{Region}.amazonaws.com", i],
		["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://oidc.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
	-1, 1, -1,
	0, 13, 3,
	1, 4, r + 12,
	2, 5, r + 12,
	3, 8, 6,
	4, 7, r + 11,
	5, r + 9, r + 10,
	4, 11, 9,
	6, 10, r + 8,
	7, r + 6, r + 7,
	5, 12, r + 5,
	6, r + 4, r + 5,
	3, r + 1, 14,
	4, r + 2, r + 3,
]);
const bdd = BinaryDecisionDiagram/* BinaryDecisionDiagram */.d.from(nodes, root, _data.conditions, _data.results);

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/endpoint/endpointResolver.js



const cache = new EndpointCache/* EndpointCache */.k({
	size: 50,
	params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = function(endpointParams, context = {}) {
	return cache.get(endpointParams, function() { return (0,decideEndpoint/* decideEndpoint */.c)(bdd, {
		endpointParams: endpointParams,
		logger: context.logger,
	}); });
};
customEndpointFunctions/* customEndpointFunctions */.m.aws = aws/* awsEndpointFunctions */.U;

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = __webpack_require__(3145);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var exceptions = __webpack_require__(35895);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/models/SSOOIDCServiceException.js


class SSOOIDCServiceException extends exceptions/* ServiceException */.T {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SSOOIDCServiceException.prototype);
	}
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/models/errors.js

class AccessDeniedException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	error;
	reason;
	error_description;
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
		this.error = opts.error;
		this.reason = opts.reason;
		this.error_description = opts.error_description;
	}
}
class AuthorizationPendingException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#AuthorizationPendingException";
	name = "AuthorizationPendingException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "AuthorizationPendingException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, AuthorizationPendingException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
}
class ExpiredTokenException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ExpiredTokenException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
}
class InternalServerException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts,
		});
		Object.setPrototypeOf(this, InternalServerException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
}
class InvalidClientException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidClientException";
	name = "InvalidClientException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "InvalidClientException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidClientException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
}
class InvalidGrantException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidGrantException";
	name = "InvalidGrantException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "InvalidGrantException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidGrantException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
}
class InvalidRequestException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidRequestException";
	name = "InvalidRequestException";
	$fault = "client";
	error;
	reason;
	error_description;
	constructor(opts) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidRequestException.prototype);
		this.error = opts.error;
		this.reason = opts.reason;
		this.error_description = opts.error_description;
	}
}
class InvalidScopeException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidScopeException";
	name = "InvalidScopeException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "InvalidScopeException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidScopeException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
}
class SlowDownException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#SlowDownException";
	name = "SlowDownException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "SlowDownException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, SlowDownException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
}
class UnauthorizedClientException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#UnauthorizedClientException";
	name = "UnauthorizedClientException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "UnauthorizedClientException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, UnauthorizedClientException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
}
class UnsupportedGrantTypeException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#UnsupportedGrantTypeException";
	name = "UnsupportedGrantTypeException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "UnsupportedGrantTypeException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, UnsupportedGrantTypeException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
}
class InvalidRequestRegionException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidRequestRegionException";
	name = "InvalidRequestRegionException";
	$fault = "client";
	error;
	error_description;
	endpoint;
	region;
	constructor(opts) {
		super({
			name: "InvalidRequestRegionException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidRequestRegionException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
		this.endpoint = opts.endpoint;
		this.region = opts.region;
	}
}
class InvalidClientMetadataException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidClientMetadataException";
	name = "InvalidClientMetadataException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "InvalidClientMetadataException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidClientMetadataException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
}
class InvalidRedirectUriException extends SSOOIDCServiceException {
	static shapeId = "com.amazonaws.ssooidc#InvalidRedirectUriException";
	name = "InvalidRedirectUriException";
	$fault = "client";
	error;
	error_description;
	constructor(opts) {
		super({
			name: "InvalidRedirectUriException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidRedirectUriException.prototype);
		this.error = opts.error;
		this.error_description = opts.error_description;
	}
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/schemas/schemas_0.js
const _A = "Assertion";
const _AAD = "AwsAdditionalDetails";
const _ADE = "AccessDeniedException";
const _APE = "AuthorizationPendingException";
const _AT = "AccessToken";
const _CS = "ClientSecret";
const _CT = "CreateToken";
const _CTR = "CreateTokenRequest";
const _CTRr = "CreateTokenResponse";
const _CTWIAM = "CreateTokenWithIAM";
const _CTWIAMR = "CreateTokenWithIAMRequest";
const _CTWIAMRr = "CreateTokenWithIAMResponse";
const _CV = "CodeVerifier";
const _ETE = "ExpiredTokenException";
const _ICE = "InvalidClientException";
const _ICME = "InvalidClientMetadataException";
const _IGE = "InvalidGrantException";
const _IRE = "InvalidRequestException";
const _IRRE = "InvalidRequestRegionException";
const _IRUE = "InvalidRedirectUriException";
const _ISE = "InternalServerException";
const _ISEn = "InvalidScopeException";
const _IT = "IdToken";
const _RC = "RegisterClient";
const _RCR = "RegisterClientRequest";
const _RCRe = "RegisterClientResponse";
const _RT = "RefreshToken";
const _SDA = "StartDeviceAuthorization";
const _SDAR = "StartDeviceAuthorizationRequest";
const _SDARt = "StartDeviceAuthorizationResponse";
const _SDE = "SlowDownException";
const _ST = "SubjectToken";
const _UCE = "UnauthorizedClientException";
const _UGTE = "UnsupportedGrantTypeException";
const _a = "assertion";
const _aAD = "awsAdditionalDetails";
const _aE = "authorizationEndpoint";
const _aT = "accessToken";
const _c = "client";
const _cI = "clientId";
const _cIIA = "clientIdIssuedAt";
const _cN = "clientName";
const _cS = "clientSecret";
const _cSEA = "clientSecretExpiresAt";
const _cT = "clientType";
const _cV = "codeVerifier";
const _co = "code";
const _dC = "deviceCode";
const _e = "error";
const _eAA = "entitledApplicationArn";
const _eI = "expiresIn";
const _ed = "error_description";
const _en = "endpoint";
const _gT = "grantType";
const _gTr = "grantTypes";
const _h = "http";
const _hE = "httpError";
const _i = "interval";
const _iC = "identityContext";
const _iT = "idToken";
const _iTT = "issuedTokenType";
const _iU = "issuerUrl";
const _r = "reason";
const _rT = "refreshToken";
const _rTT = "requestedTokenType";
const _rU = "redirectUri";
const _rUe = "redirectUris";
const _re = "region";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc";
const _sT = "subjectToken";
const _sTT = "subjectTokenType";
const _sU = "startUrl";
const _sc = "scope";
const _sco = "scopes";
const _se = "server";
const _tE = "tokenEndpoint";
const _tT = "tokenType";
const _uC = "userCode";
const _vU = "verificationUri";
const _vUC = "verificationUriComplete";
const n0 = "com.amazonaws.ssooidc";



const _s_registry = new TypeRegistry/* TypeRegistry */.O(_s);
var SSOOIDCServiceException$ = [-3, _s, "SSOOIDCServiceException", 0, [], []];
_s_registry.registerError(SSOOIDCServiceException$, SSOOIDCServiceException);
const n0_registry = new TypeRegistry/* TypeRegistry */.O(n0);
var AccessDeniedException$ = [-3, n0, _ADE,
	{ [_e]: _c, [_hE]: 400 },
	[_e, _r, _ed],
	[0, 0, 0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var AuthorizationPendingException$ = [-3, n0, _APE,
	{ [_e]: _c, [_hE]: 400 },
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(AuthorizationPendingException$, AuthorizationPendingException);
var ExpiredTokenException$ = [-3, n0, _ETE,
	{ [_e]: _c, [_hE]: 400 },
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
var InternalServerException$ = [-3, n0, _ISE,
	{ [_e]: _se, [_hE]: 500 },
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var InvalidClientException$ = [-3, n0, _ICE,
	{ [_e]: _c, [_hE]: 401 },
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(InvalidClientException$, InvalidClientException);
var InvalidClientMetadataException$ = [-3, n0, _ICME,
	{ [_e]: _c, [_hE]: 400 },
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(InvalidClientMetadataException$, InvalidClientMetadataException);
var InvalidGrantException$ = [-3, n0, _IGE,
	{ [_e]: _c, [_hE]: 400 },
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(InvalidGrantException$, InvalidGrantException);
var InvalidRedirectUriException$ = [-3, n0, _IRUE,
	{ [_e]: _c, [_hE]: 400 },
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(InvalidRedirectUriException$, InvalidRedirectUriException);
var InvalidRequestException$ = [-3, n0, _IRE,
	{ [_e]: _c, [_hE]: 400 },
	[_e, _r, _ed],
	[0, 0, 0]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var InvalidRequestRegionException$ = [-3, n0, _IRRE,
	{ [_e]: _c, [_hE]: 400 },
	[_e, _ed, _en, _re],
	[0, 0, 0, 0]
];
n0_registry.registerError(InvalidRequestRegionException$, InvalidRequestRegionException);
var InvalidScopeException$ = [-3, n0, _ISEn,
	{ [_e]: _c, [_hE]: 400 },
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(InvalidScopeException$, InvalidScopeException);
var SlowDownException$ = [-3, n0, _SDE,
	{ [_e]: _c, [_hE]: 400 },
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(SlowDownException$, SlowDownException);
var UnauthorizedClientException$ = [-3, n0, _UCE,
	{ [_e]: _c, [_hE]: 400 },
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(UnauthorizedClientException$, UnauthorizedClientException);
var UnsupportedGrantTypeException$ = [-3, n0, _UGTE,
	{ [_e]: _c, [_hE]: 400 },
	[_e, _ed],
	[0, 0]
];
n0_registry.registerError(UnsupportedGrantTypeException$, UnsupportedGrantTypeException);
const errorTypeRegistries = [
	_s_registry,
	n0_registry,
];
var AccessToken = [0, n0, _AT, 8, 0];
var Assertion = [0, n0, _A, 8, 0];
var ClientSecret = [0, n0, _CS, 8, 0];
var CodeVerifier = [0, n0, _CV, 8, 0];
var IdToken = [0, n0, _IT, 8, 0];
var RefreshToken = [0, n0, _RT, 8, 0];
var SubjectToken = [0, n0, _ST, 8, 0];
var AwsAdditionalDetails$ = [3, n0, _AAD,
	0,
	[_iC],
	[0]
];
var CreateTokenRequest$ = [3, n0, _CTR,
	0,
	[_cI, _cS, _gT, _dC, _co, _rT, _sc, _rU, _cV],
	[0, [function() { return ClientSecret; }, 0], 0, 0, 0, [function() { return RefreshToken; }, 0], 64 | 0, 0, [function() { return CodeVerifier; }, 0]], 3
];
var CreateTokenResponse$ = [3, n0, _CTRr,
	0,
	[_aT, _tT, _eI, _rT, _iT],
	[[function() { return AccessToken; }, 0], 0, 1, [function() { return RefreshToken; }, 0], [function() { return IdToken; }, 0]]
];
var CreateTokenWithIAMRequest$ = [3, n0, _CTWIAMR,
	0,
	[_cI, _gT, _co, _rT, _a, _sc, _rU, _sT, _sTT, _rTT, _cV],
	[0, 0, 0, [function() { return RefreshToken; }, 0], [function() { return Assertion; }, 0], 64 | 0, 0, [function() { return SubjectToken; }, 0], 0, 0, [function() { return CodeVerifier; }, 0]], 2
];
var CreateTokenWithIAMResponse$ = [3, n0, _CTWIAMRr,
	0,
	[_aT, _tT, _eI, _rT, _iT, _iTT, _sc, _aAD],
	[[function() { return AccessToken; }, 0], 0, 1, [function() { return RefreshToken; }, 0], [function() { return IdToken; }, 0], 0, 64 | 0, function() { return AwsAdditionalDetails$; }]
];
var RegisterClientRequest$ = [3, n0, _RCR,
	0,
	[_cN, _cT, _sco, _rUe, _gTr, _iU, _eAA],
	[0, 0, 64 | 0, 64 | 0, 64 | 0, 0, 0], 2
];
var RegisterClientResponse$ = [3, n0, _RCRe,
	0,
	[_cI, _cS, _cIIA, _cSEA, _aE, _tE],
	[0, [function() { return ClientSecret; }, 0], 1, 1, 0, 0]
];
var StartDeviceAuthorizationRequest$ = [3, n0, _SDAR,
	0,
	[_cI, _cS, _sU],
	[0, [function() { return ClientSecret; }, 0], 0], 3
];
var StartDeviceAuthorizationResponse$ = [3, n0, _SDARt,
	0,
	[_dC, _uC, _vU, _vUC, _eI, _i],
	[0, 0, 0, 0, 1, 1]
];
var GrantTypes = (/* unused pure expression or super */ null && (64 | 0));
var RedirectUris = (/* unused pure expression or super */ null && (64 | 0));
var Scopes = (/* unused pure expression or super */ null && (64 | 0));
var CreateToken$ = [9, n0, _CT,
	{ [_h]: ["POST", "/token", 200] }, function() { return CreateTokenRequest$; }, function() { return CreateTokenResponse$; }
];
var CreateTokenWithIAM$ = [9, n0, _CTWIAM,
	{ [_h]: ["POST", "/token?aws_iam=t", 200] }, function() { return CreateTokenWithIAMRequest$; }, function() { return CreateTokenWithIAMResponse$; }
];
var RegisterClient$ = [9, n0, _RC,
	{ [_h]: ["POST", "/client/register", 200] }, function() { return RegisterClientRequest$; }, function() { return RegisterClientResponse$; }
];
var StartDeviceAuthorization$ = [9, n0, _SDA,
	{ [_h]: ["POST", "/device_authorization", 200] }, function() { return StartDeviceAuthorizationRequest$; }, function() { return StartDeviceAuthorizationResponse$; }
];

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/runtimeConfig.shared.js










const getRuntimeConfig = function(config) {
	return {
		apiVersion: "2019-06-10",
		base64Decoder: config?.base64Decoder ?? fromBase64/* fromBase64 */.E,
		base64Encoder: config?.base64Encoder ?? toBase64/* toBase64 */.n,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOOIDCHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: function(ipc) { return ipc.getIdentityProvider("aws.auth#sigv4"); },
				signer: new AwsSdkSigV4Signer/* AwsSdkSigV4Signer */.f2(),
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: function(ipc) { return ipc.getIdentityProvider("smithy.api#noAuth") || (async function() { return ({}); }); },
				signer: new noAuth/* NoAuthSigner */.m(),
			},
		],
		logger: config?.logger ?? new NoOpLogger/* NoOpLogger */.N(),
		protocol: config?.protocol ?? AwsRestJsonProtocol/* AwsRestJsonProtocol */.Y,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ssooidc",
			errorTypeRegistries: errorTypeRegistries,
			version: "2019-06-10",
			serviceTarget: "AWSSSOOIDCService",
		},
		serviceId: config?.serviceId ?? "SSO OIDC",
		sha256: config?.sha256 ?? Sha256Node/* Sha256Node */.k,
		urlParser: config?.urlParser ?? parseUrl/* parseUrl */.D,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8/* fromUtf8 */.a,
		utf8Encoder: config?.utf8Encoder ?? toUtf8/* toUtf8 */.P,
	};
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/runtimeConfig.js










const runtimeConfig_getRuntimeConfig = function(config) {
	(0,smithy_client_emitWarningIfUnsupportedVersion/* emitWarningIfUnsupportedVersion */.I)(process.version);
	const defaultsMode = (0,resolveDefaultsModeConfig/* resolveDefaultsModeConfig */.I)(config);
	const defaultConfigProvider = function() { return defaultsMode().then(defaults_mode/* loadConfigsForDefaultMode */.l); };
	const clientSharedValues = getRuntimeConfig(config);
	(0,emitWarningIfUnsupportedVersion/* emitWarningIfUnsupportedVersion */.I)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger,
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,configLoader/* loadConfig */.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS/* NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */.$, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength/* calculateBodyLength */.n,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider/* defaultProvider */.v6,
		defaultSocketTimeout: (0,getDefaultSocketTimeout/* getDefaultSocketTimeout */.E)(config?.requestHandler, 300_000),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,defaultUserAgent/* createDefaultUserAgentProvider */.pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_namespaceObject.rE }),
		maxAttempts: config?.maxAttempts ?? (0,configLoader/* loadConfig */.Z)(middleware_retry_configurations/* NODE_MAX_ATTEMPT_CONFIG_OPTIONS */.qs, config),
		region: config?.region ?? (0,configLoader/* loadConfig */.Z)(regionConfig_config/* NODE_REGION_CONFIG_OPTIONS */.GG, { ...regionConfig_config/* NODE_REGION_CONFIG_FILE_OPTIONS */.zH, ...loaderConfig }),
		requestHandler: node_http_handler/* NodeHttpHandler */.$.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ??
			(0,configLoader/* loadConfig */.Z)({
				...middleware_retry_configurations/* NODE_RETRY_MODE_CONFIG_OPTIONS */.kN,
				default: async function() { return (await defaultConfigProvider()).retryMode || util_retry_config/* DEFAULT_RETRY_MODE */.L0; },
			}, config),
		streamCollector: config?.streamCollector ?? stream_collector/* streamCollector */.k,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,configLoader/* loadConfig */.Z)(NodeUseDualstackEndpointConfigOptions/* NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */.e$, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,configLoader/* loadConfig */.Z)(NodeUseFipsEndpointConfigOptions/* NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */.Ko, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,configLoader/* loadConfig */.Z)(nodeAppIdConfigOptions/* NODE_APP_ID_CONFIG_OPTIONS */.hV, loaderConfig),
	};
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
var region_config_resolver_extensions = __webpack_require__(64363);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js + 3 modules
var defaultExtensionConfiguration = __webpack_require__(29750);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
var httpExtensionConfiguration = __webpack_require__(19614);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = function(runtimeConfig) {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex(function(scheme) { return scheme.schemeId === httpAuthScheme.schemeId; });
			if (index === -1) {
				_httpAuthSchemes.push(httpAuthScheme);
			}
			else {
				_httpAuthSchemes.splice(index, 1, httpAuthScheme);
			}
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		},
	};
};
const resolveHttpAuthRuntimeConfig = function(config) {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials(),
	};
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/runtimeExtensions.js




const resolveRuntimeExtensions = function(runtimeConfig, extensions) {
	const extensionConfiguration = Object.assign((0,region_config_resolver_extensions/* getAwsRegionExtensionConfiguration */.R)(runtimeConfig), (0,defaultExtensionConfiguration/* getDefaultExtensionConfiguration */.xA)(runtimeConfig), (0,httpExtensionConfiguration/* getHttpHandlerExtensionConfiguration */.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach(function(extension) { return extension.configure(extensionConfiguration); });
	return Object.assign(runtimeConfig, (0,region_config_resolver_extensions/* resolveAwsRegionExtensionConfiguration */.$)(extensionConfiguration), (0,defaultExtensionConfiguration/* resolveDefaultRuntimeConfig */.uv)(extensionConfiguration), (0,httpExtensionConfiguration/* resolveHttpHandlerRuntimeConfig */.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/SSOOIDCClient.js













class SSOOIDCClient extends client/* Client */.K {
	config;
	constructor(...[configuration]) {
		const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,configurations/* resolveUserAgentConfig */.D)(_config_1);
		const _config_3 = (0,middleware_retry_configurations/* resolveRetryConfig */.$z)(_config_2);
		const _config_4 = (0,resolveRegionConfig/* resolveRegionConfig */.T)(_config_3);
		const _config_5 = (0,hostHeaderMiddleware/* resolveHostHeaderConfig */.OV)(_config_4);
		const _config_6 = (0,endpoints/* resolveEndpointConfig */.Co)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,getSchemaSerdePlugin/* getSchemaSerdePlugin */.wq)(this.config));
		this.middlewareStack.use((0,user_agent_middleware/* getUserAgentPlugin */.sM)(this.config));
		this.middlewareStack.use((0,retry/* getRetryPlugin */.ey)(this.config));
		this.middlewareStack.use((0,contentLengthMiddleware/* getContentLengthPlugin */.vK)(this.config));
		this.middlewareStack.use((0,hostHeaderMiddleware/* getHostHeaderPlugin */.TC)(this.config));
		this.middlewareStack.use((0,loggerMiddleware/* getLoggerPlugin */.Y7)(this.config));
		this.middlewareStack.use((0,getRecursionDetectionPlugin/* getRecursionDetectionPlugin */.n)(this.config));
		this.middlewareStack.use((0,getHttpAuthSchemeEndpointRuleSetPlugin/* getHttpAuthSchemeEndpointRuleSetPlugin */.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultSSOOIDCHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async function(config) { return new DefaultIdentityProviderConfig/* DefaultIdentityProviderConfig */.h({
				"aws.auth#sigv4": config.credentials,
			}); },
		}));
		this.middlewareStack.use((0,getHttpSigningMiddleware/* getHttpSigningPlugin */.l)(this.config));
	}
	destroy() {
		super.destroy();
	}
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js
var create_aggregated_client = __webpack_require__(66615);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
var client_command_builder = __webpack_require__(23988);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/commandBuilder.js



const command = (0,client_command_builder/* makeBuilder */.k)(commonParams, "AWSSSOOIDCService", "SSOOIDCClient", endpoints/* getEndpointPlugin */.rD);
const _ep0 = {};
const _mw0 = function(Command, cs, config, o) { return []; };

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/commands/CreateTokenCommand.js


class CreateTokenCommand extends command(_ep0, _mw0, "CreateToken", CreateToken$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/commands/CreateTokenWithIAMCommand.js


class CreateTokenWithIAMCommand extends command(_ep0, _mw0, "CreateTokenWithIAM", CreateTokenWithIAM$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/commands/RegisterClientCommand.js


class RegisterClientCommand extends command(_ep0, _mw0, "RegisterClient", RegisterClient$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/commands/StartDeviceAuthorizationCommand.js


class StartDeviceAuthorizationCommand extends command(_ep0, _mw0, "StartDeviceAuthorization", StartDeviceAuthorization$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/SSOOIDC.js






const commands = {
	CreateTokenCommand: CreateTokenCommand,
	CreateTokenWithIAMCommand: CreateTokenWithIAMCommand,
	RegisterClientCommand: RegisterClientCommand,
	StartDeviceAuthorizationCommand: StartDeviceAuthorizationCommand,
};
class SSOOIDC extends SSOOIDCClient {
}
(0,create_aggregated_client/* createAggregatedClient */.J)(commands, SSOOIDC);

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/commands/index.js





// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js + 1 modules
var smithy_client_command = __webpack_require__(45987);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/models/enums.js
const AccessDeniedExceptionReason = {
	KMS_ACCESS_DENIED: "KMS_AccessDeniedException",
};
const InvalidRequestExceptionReason = {
	KMS_DISABLED_KEY: "KMS_DisabledException",
	KMS_INVALID_KEY_USAGE: "KMS_InvalidKeyUsageException",
	KMS_INVALID_STATE: "KMS_InvalidStateException",
	KMS_KEY_NOT_FOUND: "KMS_NotFoundException",
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sso-oidc/dist-es/index.js











/***/ }),

/***/ 85541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
function setCredentialFeature(credentials, feature, value) {
	if (!credentials.$source) {
		credentials.$source = {};
	}
	credentials.$source[feature] = value;
	return credentials;
}


/***/ }),

/***/ 77679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pi: () => (/* binding */ ENV_SECRET),
/* harmony export */   sF: () => (/* binding */ fromEnv),
/* harmony export */   yG: () => (/* binding */ ENV_KEY)
/* harmony export */ });
/* unused harmony exports ENV_SESSION, ENV_EXPIRATION, ENV_CREDENTIAL_SCOPE, ENV_ACCOUNT_ID */
/* harmony import */ var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85541);
/* harmony import */ var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37048);


const ENV_KEY = "AWS_ACCESS_KEY_ID";
const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
const ENV_SESSION = "AWS_SESSION_TOKEN";
const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
const fromEnv = function(init) { return async function() {
	init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
	const accessKeyId = process.env[ENV_KEY];
	const secretAccessKey = process.env[ENV_SECRET];
	const sessionToken = process.env[ENV_SESSION];
	const expiry = process.env[ENV_EXPIRATION];
	const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
	const accountId = process.env[ENV_ACCOUNT_ID];
	if (accessKeyId && secretAccessKey) {
		const credentials = {
			accessKeyId,
			secretAccessKey,
			...(sessionToken && { sessionToken }),
			...(expiry && { expiration: new Date(expiry) }),
			...(credentialScope && { credentialScope }),
			...(accountId && { accountId }),
		};
		(0,_aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_ENV_VARS", "g");
		return credentials;
	}
	throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C("Unable to find environment variable credentials.", { logger: init?.logger });
}; };


/***/ }),

/***/ 55481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v6: () => (/* binding */ defaultProvider)
});

// UNUSED EXPORTS: credentialsTreatedAsExpired, credentialsWillNeedRefresh

// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
var fromEnv = __webpack_require__(77679);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var getProfileName = __webpack_require__(94185);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = __webpack_require__(37048);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain = __webpack_require__(29098);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js

const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
const remoteProvider = async function(init) {
	const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(/* import() */ 6209).then(__webpack_require__.bind(__webpack_require__, 66209));
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		const { fromHttp } = await __webpack_require__.e(/* import() */ 7225).then(__webpack_require__.bind(__webpack_require__, 97225));
		return (0,chain/* chain */.c)(fromHttp(init), fromContainerMetadata(init));
	}
	if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") {
		return async function() {
			throw new CredentialsProviderError/* CredentialsProviderError */.C("EC2 Instance Metadata Service access disabled", { logger: init.logger });
		};
	}
	init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
	return fromInstanceMetadata(init);
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
	const chain = internalCreateChain(providers);
	let activeLock;
	let passiveLock;
	let credentials;
	let forceRefreshLock;
	const provider = async function(options) {
		if (options?.forceRefresh) {
			if (!forceRefreshLock) {
				forceRefreshLock = chain(options)
					.then(function(c) {
					credentials = c;
				})
					.finally(function() {
					forceRefreshLock = undefined;
				});
			}
			await forceRefreshLock;
			return credentials;
		}
		if (credentials?.expiration) {
			if (credentials?.expiration?.getTime() < Date.now()) {
				credentials = undefined;
			}
		}
		if (activeLock) {
			await activeLock;
		}
		else if (!credentials || treatAsExpired?.(credentials)) {
			if (credentials) {
				if (!passiveLock) {
					passiveLock = chain(options)
						.then(function(c) {
						credentials = c;
					})
						.catch(function() {
					})
						.finally(function() {
						passiveLock = undefined;
					});
				}
			}
			else {
				activeLock = chain(options)
					.then(function(c) {
					credentials = c;
				})
					.finally(function() {
					activeLock = undefined;
				});
				return provider(options);
			}
		}
		return credentials;
	};
	return provider;
}
const internalCreateChain = function(providers) { return async function(awsIdentityProperties) {
	let lastProviderError;
	for (const provider of providers) {
		try {
			return await provider(awsIdentityProperties);
		}
		catch (err) {
			lastProviderError = err;
			if (err?.tryNextLink) {
				continue;
			}
			throw err;
		}
	}
	throw lastProviderError;
}; };

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js




let multipleCredentialSourceWarningEmitted = false;
const defaultProvider = (init = {}) => memoizeChain([
    async () => {
        const profile = init.profile ?? process.env[getProfileName/* ENV_PROFILE */.Ch];
        if (profile) {
            const envStaticCredentialsAreSet = process.env[fromEnv/* ENV_KEY */.yG] && process.env[fromEnv/* ENV_SECRET */.pi];
            if (envStaticCredentialsAreSet) {
                if (!multipleCredentialSourceWarningEmitted) {
                    const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger"
                        ? init.logger.warn.bind(init.logger)
                        : console.warn;
                    warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
                    multipleCredentialSourceWarningEmitted = true;
                }
            }
            throw new CredentialsProviderError/* CredentialsProviderError */.C("AWS_PROFILE is set, skipping fromEnv provider.", {
                logger: init.logger,
                tryNextLink: true,
            });
        }
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
        return (0,fromEnv/* fromEnv */.sF)(init)();
    },
    async function(awsIdentityProperties) {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
        const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
        if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
            throw new CredentialsProviderError/* CredentialsProviderError */.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
        }
        const { fromSSO } = await __webpack_require__.e(/* import() */ 7596).then(__webpack_require__.bind(__webpack_require__, 65215));
        return fromSSO(init)(awsIdentityProperties);
    },
    async function(awsIdentityProperties) {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
        const { fromIni } = await __webpack_require__.e(/* import() */ 8173).then(__webpack_require__.bind(__webpack_require__, 38173));
        return fromIni(init)(awsIdentityProperties);
    },
    async function(awsIdentityProperties) {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
        const { fromProcess } = await __webpack_require__.e(/* import() */ 7343).then(__webpack_require__.bind(__webpack_require__, 29724));
        return fromProcess(init)(awsIdentityProperties);
    },
    async function(awsIdentityProperties) {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
        const { fromTokenFile } = await __webpack_require__.e(/* import() */ 2326).then(__webpack_require__.bind(__webpack_require__, 2326));
        return fromTokenFile(init)(awsIdentityProperties);
    },
    async function() {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
        return (await remoteProvider(init))();
    },
    async function() {
        throw new CredentialsProviderError/* CredentialsProviderError */.C("Could not load credentials from any providers", {
            tryNextLink: false,
            logger: init.logger,
        });
    },
], credentialsTreatedAsExpired);
const credentialsWillNeedRefresh = function(credentials) { return credentials?.expiration !== undefined; };
const credentialsTreatedAsExpired = function(credentials) { return credentials?.expiration !== undefined && credentials.expiration.getTime() - Date.now() < 300000; };


/***/ }),

/***/ 66615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createAggregatedClient)
/* harmony export */ });
const createAggregatedClient = (commands, Client, options) => {
	for (const [command, CommandCtor] of Object.entries(commands)) {
		const methodImpl = async function (args, optionsOrCb, cb) {
			const command = new CommandCtor(args);
			if (typeof optionsOrCb === "function") {
				this.send(command, optionsOrCb);
			}
			else if (typeof cb === "function") {
				if (typeof optionsOrCb !== "object") {
					throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
				}
				this.send(command, optionsOrCb || {}, cb);
			}
			else {
				return this.send(command, optionsOrCb);
			}
		};
		const methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
		Client.prototype[methodName] = methodImpl;
	}
	const { paginators = {}, waiters = {} } = options ?? {};
	for (const [paginatorName, paginatorFn] of Object.entries(paginators)) {
		if (Client.prototype[paginatorName] === void 0) {
			Client.prototype[paginatorName] = function (commandInput = {}, paginationConfiguration, ...rest) {
				return paginatorFn({
					...paginationConfiguration,
					client: this,
				}, commandInput, ...rest);
			};
		}
	}
	for (const [waiterName, waiterFn] of Object.entries(waiters)) {
		if (Client.prototype[waiterName] === void 0) {
			Client.prototype[waiterName] = async function (commandInput = {}, waiterConfiguration, ...rest) {
				let config = waiterConfiguration;
				if (typeof waiterConfiguration === "number") {
					config = {
						maxWaitTime: waiterConfiguration,
					};
				}
				return waiterFn({
					...config,
					client: this,
				}, commandInput, ...rest);
			};
		}
	}
};


/***/ }),

/***/ 37048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ CredentialsProviderError)
/* harmony export */ });
/* harmony import */ var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86354);

class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m {
	name = "CredentialsProviderError";
	constructor(message, options = true) {
		super(message, options);
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
}


/***/ }),

/***/ 86354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ProviderError)
/* harmony export */ });
class ProviderError extends Error {
	name = "ProviderError";
	tryNextLink;
	constructor(message, options = true) {
		let logger;
		let tryNextLink = true;
		if (typeof options === "boolean") {
			logger = undefined;
			tryNextLink = options;
		}
		else if (options != null && typeof options === "object") {
			logger = options.logger;
			tryNextLink = options.tryNextLink ?? true;
		}
		super(message);
		this.tryNextLink = tryNextLink;
		Object.setPrototypeOf(this, ProviderError.prototype);
		logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
	}
	static from(error, options = true) {
		return Object.assign(new this(error.message, options), error);
	}
}


/***/ }),

/***/ 11930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ CONFIG_PREFIX_SEPARATOR)
/* harmony export */ });
const CONFIG_PREFIX_SEPARATOR = ".";


/***/ }),

/***/ 52004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ getConfigFilepath)
/* harmony export */ });
/* unused harmony export ENV_CONFIG_PATH */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64513);


const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
const getConfigFilepath = function() { return process.env[ENV_CONFIG_PATH] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_getHomeDir__WEBPACK_IMPORTED_MODULE_1__/* .getHomeDir */ .R)(), ".aws", "config"); };


/***/ }),

/***/ 64513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ getHomeDir)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const homeDirCache = {};
const getHomeDirCacheKey = function() {
	if (process && process.geteuid) {
		return `${process.geteuid()}`;
	}
	return "DEFAULT";
};
const getHomeDir = function() {
	const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
	if (HOME) {
		return HOME;
	}
	if (USERPROFILE) {
		return USERPROFILE;
	}
	if (HOMEPATH) {
		return `${HOMEDRIVE}${HOMEPATH}`;
	}
	const homeDirCacheKey = getHomeDirCacheKey();
	if (!homeDirCache[homeDirCacheKey]) {
		homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
	}
	return homeDirCache[homeDirCacheKey];
};


/***/ }),

/***/ 94185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ getProfileName),
/* harmony export */   Ch: () => (/* binding */ ENV_PROFILE)
/* harmony export */ });
/* unused harmony export DEFAULT_PROFILE */
const ENV_PROFILE = "AWS_PROFILE";
const DEFAULT_PROFILE = "default";
const getProfileName = function(init) { return init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE; };


/***/ }),

/***/ 76201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ loadSharedConfigFiles)
});

// UNUSED EXPORTS: CONFIG_PREFIX_SEPARATOR

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@smithy/types/dist-es/profile.js
var profile = __webpack_require__(99353);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
var constants = __webpack_require__(11930);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js


const getConfigData = function(data) { return Object.entries(data)
	.filter(function([key]) {
	const indexOfSeparator = key.indexOf(constants/* CONFIG_PREFIX_SEPARATOR */.Q);
	if (indexOfSeparator === -1) {
		return false;
	}
	return Object.values(profile/* IniSectionType */.I).includes(key.substring(0, indexOfSeparator));
})
	.reduce(function(acc, [key, value]) {
	const indexOfSeparator = key.indexOf(constants/* CONFIG_PREFIX_SEPARATOR */.Q);
	const updatedKey = key.substring(0, indexOfSeparator) === profile/* IniSectionType */.I.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	acc[updatedKey] = value;
	return acc;
}, {
	...(data.default && { default: data.default }),
}); };

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js
var getConfigFilepath = __webpack_require__(52004);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
var getHomeDir = __webpack_require__(64513);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js


const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
const getCredentialsFilepath = function() { return process.env[ENV_CREDENTIALS_PATH] || (0,external_node_path_.join)((0,getHomeDir/* getHomeDir */.R)(), ".aws", "credentials"); };

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
var parseIni = __webpack_require__(93576);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
var readFile = __webpack_require__(6073);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js







const swallowError = function() { return ({}); };

const loadSharedConfigFiles = async function(init = {}) {
	const { filepath = getCredentialsFilepath(), configFilepath = (0,getConfigFilepath/* getConfigFilepath */.g)() } = init;
	const homeDir = (0,getHomeDir/* getHomeDir */.R)();
	const relativeHomeDirPrefix = "~/";
	let resolvedFilepath = filepath;
	if (filepath.startsWith(relativeHomeDirPrefix)) {
		resolvedFilepath = (0,external_node_path_.join)(homeDir, filepath.slice(2));
	}
	let resolvedConfigFilepath = configFilepath;
	if (configFilepath.startsWith(relativeHomeDirPrefix)) {
		resolvedConfigFilepath = (0,external_node_path_.join)(homeDir, configFilepath.slice(2));
	}
	const parsedFiles = await Promise.all([
		(0,readFile/* readFile */.TA)(resolvedConfigFilepath, {
			ignoreCache: init.ignoreCache,
		})
			.then(parseIni/* parseIni */.A)
			.then(getConfigData)
			.catch(swallowError),
		(0,readFile/* readFile */.TA)(resolvedFilepath, {
			ignoreCache: init.ignoreCache,
		})
			.then(parseIni/* parseIni */.A)
			.catch(swallowError),
	]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1],
	};
};


/***/ }),

/***/ 93576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseIni)
/* harmony export */ });
/* harmony import */ var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99353);
/* harmony import */ var _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11930);


const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const profileNameBlockList = ["__proto__", "profile __proto__"];
const parseIni = function(iniData) {
	const map = {};
	let currentSection;
	let currentSubSection;
	for (const iniLine of iniData.split(/\r?\n/)) {
		const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
		if (isSection) {
			currentSection = undefined;
			currentSubSection = undefined;
			const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
			const matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				const [, prefix, , name] = matches;
				if (Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__/* .IniSectionType */ .I).includes(prefix)) {
					currentSection = [prefix, name].join(_constants__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PREFIX_SEPARATOR */ .Q);
				}
			}
			else {
				currentSection = sectionName;
			}
			if (profileNameBlockList.includes(sectionName)) {
				throw new Error(`Found invalid profile name "${sectionName}"`);
			}
		}
		else if (currentSection) {
			const indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				const [name, value] = [
					trimmedLine.substring(0, indexOfEqualsSign).trim(),
					trimmedLine.substring(indexOfEqualsSign + 1).trim(),
				];
				if (value === "") {
					currentSubSection = name;
				}
				else {
					if (currentSubSection && iniLine.trimStart() === iniLine) {
						currentSubSection = undefined;
					}
					map[currentSection] = map[currentSection] || {};
					const key = currentSubSection ? [currentSubSection, name].join(_constants__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PREFIX_SEPARATOR */ .Q) : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
};


/***/ }),

/***/ 6073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ fileIntercept),
/* harmony export */   TA: () => (/* binding */ readFile)
/* harmony export */ });
/* unused harmony export filePromises */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const fsReadFile = function(...given) { return node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readFile(...given); };
const filePromises = {};
const fileIntercept = {};
const readFile = function(path, options) {
	if (fileIntercept[path] !== undefined) {
		return fileIntercept[path];
	}
	if (!filePromises[path] || options?.ignoreCache) {
		filePromises[path] = fsReadFile(path, "utf8");
	}
	return filePromises[path];
};


/***/ }),

/***/ 7217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ HttpRequest)
/* harmony export */ });
class HttpRequest {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(options) {
		this.method = options.method || "GET";
		this.hostname = options.hostname || "localhost";
		this.port = options.port;
		this.query = options.query || {};
		this.headers = options.headers || {};
		this.body = options.body;
		this.protocol = options.protocol
			? options.protocol.slice(-1) !== ":"
				? `${options.protocol}:`
				: options.protocol
			: "https:";
		this.path = options.path ? (options.path.charAt(0) !== "/" ? `/${options.path}` : options.path) : "/";
		this.username = options.username;
		this.password = options.password;
		this.fragment = options.fragment;
	}
	static clone(request) {
		const cloned = new HttpRequest({
			...request,
			headers: { ...request.headers },
		});
		if (cloned.query) {
			cloned.query = cloneQuery(cloned.query);
		}
		return cloned;
	}
	static isInstance(request) {
		if (!request) {
			return false;
		}
		const req = request;
		return ("method" in req &&
			"protocol" in req &&
			"hostname" in req &&
			"path" in req &&
			typeof req["query"] === "object" &&
			typeof req["headers"] === "object");
	}
	clone() {
		return HttpRequest.clone(this);
	}
}
function cloneQuery(query) {
	return Object.keys(query).reduce(function(carry, paramName) {
		const param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param,
		};
	}, {});
}


/***/ }),

/***/ 99353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ IniSectionType)
/* harmony export */ });
var IniSectionType;
(function (IniSectionType) {
	IniSectionType["PROFILE"] = "profile";
	IniSectionType["SSO_SESSION"] = "sso-session";
	IniSectionType["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));


/***/ })

};
;