"use strict";
exports.id = 1831;
exports.ids = [1831];
exports.modules = {

/***/ 79747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $Command: () => (/* reexport */ smithy_client_command/* Command */.u),
  AmbiguousRoleResolutionType: () => (/* reexport */ AmbiguousRoleResolutionType),
  CognitoIdentity: () => (/* reexport */ CognitoIdentity),
  CognitoIdentityClient: () => (/* reexport */ CognitoIdentityClient),
  CognitoIdentityProvider$: () => (/* reexport */ CognitoIdentityProvider$),
  CognitoIdentityServiceException: () => (/* reexport */ CognitoIdentityServiceException),
  CognitoIdentityServiceException$: () => (/* reexport */ CognitoIdentityServiceException$),
  ConcurrentModificationException: () => (/* reexport */ ConcurrentModificationException),
  ConcurrentModificationException$: () => (/* reexport */ ConcurrentModificationException$),
  CreateIdentityPool$: () => (/* reexport */ CreateIdentityPool$),
  CreateIdentityPoolCommand: () => (/* reexport */ CreateIdentityPoolCommand),
  CreateIdentityPoolInput$: () => (/* reexport */ CreateIdentityPoolInput$),
  Credentials$: () => (/* reexport */ Credentials$),
  DeleteIdentities$: () => (/* reexport */ DeleteIdentities$),
  DeleteIdentitiesCommand: () => (/* reexport */ DeleteIdentitiesCommand),
  DeleteIdentitiesInput$: () => (/* reexport */ DeleteIdentitiesInput$),
  DeleteIdentitiesResponse$: () => (/* reexport */ DeleteIdentitiesResponse$),
  DeleteIdentityPool$: () => (/* reexport */ DeleteIdentityPool$),
  DeleteIdentityPoolCommand: () => (/* reexport */ DeleteIdentityPoolCommand),
  DeleteIdentityPoolInput$: () => (/* reexport */ DeleteIdentityPoolInput$),
  DescribeIdentity$: () => (/* reexport */ DescribeIdentity$),
  DescribeIdentityCommand: () => (/* reexport */ DescribeIdentityCommand),
  DescribeIdentityInput$: () => (/* reexport */ DescribeIdentityInput$),
  DescribeIdentityPool$: () => (/* reexport */ DescribeIdentityPool$),
  DescribeIdentityPoolCommand: () => (/* reexport */ DescribeIdentityPoolCommand),
  DescribeIdentityPoolInput$: () => (/* reexport */ DescribeIdentityPoolInput$),
  DeveloperUserAlreadyRegisteredException: () => (/* reexport */ DeveloperUserAlreadyRegisteredException),
  DeveloperUserAlreadyRegisteredException$: () => (/* reexport */ DeveloperUserAlreadyRegisteredException$),
  ErrorCode: () => (/* reexport */ ErrorCode),
  ExternalServiceException: () => (/* reexport */ ExternalServiceException),
  ExternalServiceException$: () => (/* reexport */ ExternalServiceException$),
  GetCredentialsForIdentity$: () => (/* reexport */ GetCredentialsForIdentity$),
  GetCredentialsForIdentityCommand: () => (/* reexport */ GetCredentialsForIdentityCommand),
  GetCredentialsForIdentityInput$: () => (/* reexport */ GetCredentialsForIdentityInput$),
  GetCredentialsForIdentityResponse$: () => (/* reexport */ GetCredentialsForIdentityResponse$),
  GetId$: () => (/* reexport */ GetId$),
  GetIdCommand: () => (/* reexport */ GetIdCommand),
  GetIdInput$: () => (/* reexport */ GetIdInput$),
  GetIdResponse$: () => (/* reexport */ GetIdResponse$),
  GetIdentityPoolRoles$: () => (/* reexport */ GetIdentityPoolRoles$),
  GetIdentityPoolRolesCommand: () => (/* reexport */ GetIdentityPoolRolesCommand),
  GetIdentityPoolRolesInput$: () => (/* reexport */ GetIdentityPoolRolesInput$),
  GetIdentityPoolRolesResponse$: () => (/* reexport */ GetIdentityPoolRolesResponse$),
  GetOpenIdToken$: () => (/* reexport */ GetOpenIdToken$),
  GetOpenIdTokenCommand: () => (/* reexport */ GetOpenIdTokenCommand),
  GetOpenIdTokenForDeveloperIdentity$: () => (/* reexport */ GetOpenIdTokenForDeveloperIdentity$),
  GetOpenIdTokenForDeveloperIdentityCommand: () => (/* reexport */ GetOpenIdTokenForDeveloperIdentityCommand),
  GetOpenIdTokenForDeveloperIdentityInput$: () => (/* reexport */ GetOpenIdTokenForDeveloperIdentityInput$),
  GetOpenIdTokenForDeveloperIdentityResponse$: () => (/* reexport */ GetOpenIdTokenForDeveloperIdentityResponse$),
  GetOpenIdTokenInput$: () => (/* reexport */ GetOpenIdTokenInput$),
  GetOpenIdTokenResponse$: () => (/* reexport */ GetOpenIdTokenResponse$),
  GetPrincipalTagAttributeMap$: () => (/* reexport */ GetPrincipalTagAttributeMap$),
  GetPrincipalTagAttributeMapCommand: () => (/* reexport */ GetPrincipalTagAttributeMapCommand),
  GetPrincipalTagAttributeMapInput$: () => (/* reexport */ GetPrincipalTagAttributeMapInput$),
  GetPrincipalTagAttributeMapResponse$: () => (/* reexport */ GetPrincipalTagAttributeMapResponse$),
  IdentityDescription$: () => (/* reexport */ IdentityDescription$),
  IdentityPool$: () => (/* reexport */ IdentityPool$),
  IdentityPoolShortDescription$: () => (/* reexport */ IdentityPoolShortDescription$),
  InternalErrorException: () => (/* reexport */ InternalErrorException),
  InternalErrorException$: () => (/* reexport */ InternalErrorException$),
  InvalidIdentityPoolConfigurationException: () => (/* reexport */ InvalidIdentityPoolConfigurationException),
  InvalidIdentityPoolConfigurationException$: () => (/* reexport */ InvalidIdentityPoolConfigurationException$),
  InvalidParameterException: () => (/* reexport */ InvalidParameterException),
  InvalidParameterException$: () => (/* reexport */ InvalidParameterException$),
  LimitExceededException: () => (/* reexport */ LimitExceededException),
  LimitExceededException$: () => (/* reexport */ LimitExceededException$),
  ListIdentities$: () => (/* reexport */ ListIdentities$),
  ListIdentitiesCommand: () => (/* reexport */ ListIdentitiesCommand),
  ListIdentitiesInput$: () => (/* reexport */ ListIdentitiesInput$),
  ListIdentitiesResponse$: () => (/* reexport */ ListIdentitiesResponse$),
  ListIdentityPools$: () => (/* reexport */ ListIdentityPools$),
  ListIdentityPoolsCommand: () => (/* reexport */ ListIdentityPoolsCommand),
  ListIdentityPoolsInput$: () => (/* reexport */ ListIdentityPoolsInput$),
  ListIdentityPoolsResponse$: () => (/* reexport */ ListIdentityPoolsResponse$),
  ListTagsForResource$: () => (/* reexport */ ListTagsForResource$),
  ListTagsForResourceCommand: () => (/* reexport */ ListTagsForResourceCommand),
  ListTagsForResourceInput$: () => (/* reexport */ ListTagsForResourceInput$),
  ListTagsForResourceResponse$: () => (/* reexport */ ListTagsForResourceResponse$),
  LookupDeveloperIdentity$: () => (/* reexport */ LookupDeveloperIdentity$),
  LookupDeveloperIdentityCommand: () => (/* reexport */ LookupDeveloperIdentityCommand),
  LookupDeveloperIdentityInput$: () => (/* reexport */ LookupDeveloperIdentityInput$),
  LookupDeveloperIdentityResponse$: () => (/* reexport */ LookupDeveloperIdentityResponse$),
  MappingRule$: () => (/* reexport */ MappingRule$),
  MappingRuleMatchType: () => (/* reexport */ MappingRuleMatchType),
  MergeDeveloperIdentities$: () => (/* reexport */ MergeDeveloperIdentities$),
  MergeDeveloperIdentitiesCommand: () => (/* reexport */ MergeDeveloperIdentitiesCommand),
  MergeDeveloperIdentitiesInput$: () => (/* reexport */ MergeDeveloperIdentitiesInput$),
  MergeDeveloperIdentitiesResponse$: () => (/* reexport */ MergeDeveloperIdentitiesResponse$),
  NotAuthorizedException: () => (/* reexport */ NotAuthorizedException),
  NotAuthorizedException$: () => (/* reexport */ NotAuthorizedException$),
  ResourceConflictException: () => (/* reexport */ ResourceConflictException),
  ResourceConflictException$: () => (/* reexport */ ResourceConflictException$),
  ResourceNotFoundException: () => (/* reexport */ ResourceNotFoundException),
  ResourceNotFoundException$: () => (/* reexport */ ResourceNotFoundException$),
  RoleMapping$: () => (/* reexport */ RoleMapping$),
  RoleMappingType: () => (/* reexport */ RoleMappingType),
  RulesConfigurationType$: () => (/* reexport */ RulesConfigurationType$),
  SetIdentityPoolRoles$: () => (/* reexport */ SetIdentityPoolRoles$),
  SetIdentityPoolRolesCommand: () => (/* reexport */ SetIdentityPoolRolesCommand),
  SetIdentityPoolRolesInput$: () => (/* reexport */ SetIdentityPoolRolesInput$),
  SetPrincipalTagAttributeMap$: () => (/* reexport */ SetPrincipalTagAttributeMap$),
  SetPrincipalTagAttributeMapCommand: () => (/* reexport */ SetPrincipalTagAttributeMapCommand),
  SetPrincipalTagAttributeMapInput$: () => (/* reexport */ SetPrincipalTagAttributeMapInput$),
  SetPrincipalTagAttributeMapResponse$: () => (/* reexport */ SetPrincipalTagAttributeMapResponse$),
  TagResource$: () => (/* reexport */ TagResource$),
  TagResourceCommand: () => (/* reexport */ TagResourceCommand),
  TagResourceInput$: () => (/* reexport */ TagResourceInput$),
  TagResourceResponse$: () => (/* reexport */ TagResourceResponse$),
  TooManyRequestsException: () => (/* reexport */ TooManyRequestsException),
  TooManyRequestsException$: () => (/* reexport */ TooManyRequestsException$),
  UnlinkDeveloperIdentity$: () => (/* reexport */ UnlinkDeveloperIdentity$),
  UnlinkDeveloperIdentityCommand: () => (/* reexport */ UnlinkDeveloperIdentityCommand),
  UnlinkDeveloperIdentityInput$: () => (/* reexport */ UnlinkDeveloperIdentityInput$),
  UnlinkIdentity$: () => (/* reexport */ UnlinkIdentity$),
  UnlinkIdentityCommand: () => (/* reexport */ UnlinkIdentityCommand),
  UnlinkIdentityInput$: () => (/* reexport */ UnlinkIdentityInput$),
  UnprocessedIdentityId$: () => (/* reexport */ UnprocessedIdentityId$),
  UntagResource$: () => (/* reexport */ UntagResource$),
  UntagResourceCommand: () => (/* reexport */ UntagResourceCommand),
  UntagResourceInput$: () => (/* reexport */ UntagResourceInput$),
  UntagResourceResponse$: () => (/* reexport */ UntagResourceResponse$),
  UpdateIdentityPool$: () => (/* reexport */ UpdateIdentityPool$),
  UpdateIdentityPoolCommand: () => (/* reexport */ UpdateIdentityPoolCommand),
  __Client: () => (/* reexport */ client/* Client */.K),
  errorTypeRegistries: () => (/* reexport */ errorTypeRegistries),
  paginateListIdentityPools: () => (/* reexport */ paginateListIdentityPools)
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
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/auth/httpAuthSchemeProvider.js


const defaultCognitoIdentityHttpAuthSchemeParametersProvider = async function(config, context, input) {
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
			name: "cognito-identity",
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
const defaultCognitoIdentityHttpAuthSchemeProvider = function(authParameters) {
	const options = [];
	switch (authParameters.operation) {
		case "GetCredentialsForIdentity":
			{
				options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
				break;
			}
			;
		case "GetId":
			{
				options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
				break;
			}
			;
		case "GetOpenIdToken":
			{
				options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
				break;
			}
			;
		case "UnlinkIdentity":
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

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = function(options) {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "cognito-identity",
	});
};
const commonParams = {
	UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
	Endpoint: { type: "builtInParams", name: "endpoint" },
	Region: { type: "builtInParams", name: "region" },
	UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/package.json
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
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = __webpack_require__(59111);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js + 5 modules
var JsonCodec2 = __webpack_require__(81407);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js + 1 modules
var parseJsonBody = __webpack_require__(57060);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/deref.js
var deref = __webpack_require__(25032);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = __webpack_require__(76257);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = __webpack_require__(94109);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js



class AwsJsonRpcProtocol extends RpcProtocol/* RpcProtocol */.M {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec, }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
		});
		this.serviceTarget = serviceTarget;
		this.codec =
			jsonCodec ??
				new JsonCodec2/* JsonCodec2 */.p({
					timestampFormat: {
						useTrait: true,
						default: 7,
					},
					jsonName: false,
				});
		this.serializer = this.codec.createSerializer();
		this.deserializer = this.codec.createDeserializer();
		this.awsQueryCompatible = !!awsQueryCompatible;
		this.mixin = new ProtocolLib/* ProtocolLib */.U(this.awsQueryCompatible);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) {
			request.path += "/";
		}
		request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
		request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
		if (this.awsQueryCompatible) {
			request.headers["x-amzn-query-mode"] = "true";
		}
		if ((0,deref/* deref */.L)(operationSchema.input) === "unit" || !request.body) {
			request.body = "{}";
		}
		return request;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const { awsQueryCompatible } = this;
		if (awsQueryCompatible) {
			this.mixin.setQueryCompatError(dataObject, response);
		}
		const errorIdentifier = (0,parseJsonBody/* loadJsonRpcErrorCode */.rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : undefined);
		const ns = NormalizedSchema/* NormalizedSchema */.l1.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
		const exception = new ErrorCtor({});
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) {
			if (dataObject[name] != null) {
				output[name] = errorDeserializer.readObject(member, dataObject[name]);
			}
		}
		if (awsQueryCompatible) {
			this.mixin.queryCompatOutput(dataObject, output);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message,
		}, output), dataObject);
	}
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js

class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec, }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec,
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
}

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
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/endpoint/bdd.js

const m = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = "stringEquals", h = { [m]: "Endpoint" }, i = { [m]: d }, j = { [m]: "Region" }, k = {}, l = [j];
const _data = {
	conditions: [
		[c, [h]],
		[c, l],
		["aws.partition", l, d],
		[e, [{ [m]: "UseFIPS" }, b]],
		[e, [{ fn: f, argv: [i, "supportsFIPS"] }, b]],
		[e, [{ [m]: "UseDualStack" }, b]],
		[e, [{ fn: f, argv: [i, "supportsDualStack"] }, b]],
		[g, [{ fn: f, argv: [i, "name"] }, "aws"]],
		[g, [j, "us-east-1"]],
		[g, [j, "us-east-2"]],
		[g, [j, "us-west-1"]],
		[g, [j, "us-west-2"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://cognito-identity-fips.us-east-1.amazonaws.com", k],
		["https://cognito-identity-fips.us-east-2.amazonaws.com", k],
		["https://cognito-identity-fips.us-west-1.amazonaws.com", k],
		["https://cognito-identity-fips.us-west-2.amazonaws.com", k],
		["https://cognito-identity-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://cognito-identity-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://cognito-identity.{Region}.amazonaws.com", k],
		["https://cognito-identity.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://cognito-identity.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
	-1, 1, -1,
	0, 17, 3,
	1, 4, r + 16,
	2, 5, r + 16,
	3, 9, 6,
	5, 7, r + 15,
	6, 8, r + 14,
	7, r + 12, r + 13,
	4, 11, 10,
	5, r + 9, r + 11,
	5, 12, r + 10,
	6, 13, r + 9,
	8, r + 4, 14,
	9, r + 5, 15,
	10, r + 6, 16,
	11, r + 7, r + 8,
	3, r + 1, 18,
	5, r + 2, r + 3,
]);
const bdd = BinaryDecisionDiagram/* BinaryDecisionDiagram */.d.from(nodes, root, _data.conditions, _data.results);

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/endpoint/endpointResolver.js



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
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/models/CognitoIdentityServiceException.js


class CognitoIdentityServiceException extends exceptions/* ServiceException */.T {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cognitoidentity#CognitoIdentityServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CognitoIdentityServiceException.prototype);
	}
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/models/errors.js

class InternalErrorException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#InternalErrorException";
	name = "InternalErrorException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "InternalErrorException",
			$fault: "server",
			...opts,
		});
		Object.setPrototypeOf(this, InternalErrorException.prototype);
	}
}
class InvalidParameterException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
	}
}
class LimitExceededException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
}
class NotAuthorizedException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#NotAuthorizedException";
	name = "NotAuthorizedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NotAuthorizedException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, NotAuthorizedException.prototype);
	}
}
class ResourceConflictException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#ResourceConflictException";
	name = "ResourceConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceConflictException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ResourceConflictException.prototype);
	}
}
class TooManyRequestsException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#TooManyRequestsException";
	name = "TooManyRequestsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
	}
}
class ResourceNotFoundException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
}
class ExternalServiceException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#ExternalServiceException";
	name = "ExternalServiceException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExternalServiceException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ExternalServiceException.prototype);
	}
}
class InvalidIdentityPoolConfigurationException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#InvalidIdentityPoolConfigurationException";
	name = "InvalidIdentityPoolConfigurationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityPoolConfigurationException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidIdentityPoolConfigurationException.prototype);
	}
}
class DeveloperUserAlreadyRegisteredException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#DeveloperUserAlreadyRegisteredException";
	name = "DeveloperUserAlreadyRegisteredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeveloperUserAlreadyRegisteredException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, DeveloperUserAlreadyRegisteredException.prototype);
	}
}
class ConcurrentModificationException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
	}
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/schemas/schemas_0.js
const _ACF = "AllowClassicFlow";
const _AI = "AccountId";
const _AKI = "AccessKeyId";
const _ARR = "AmbiguousRoleResolution";
const _AUI = "AllowUnauthenticatedIdentities";
const _C = "Credentials";
const _CD = "CreationDate";
const _CI = "ClientId";
const _CIP = "CognitoIdentityProvider";
const _CIPI = "CreateIdentityPoolInput";
const _CIPL = "CognitoIdentityProviderList";
const _CIPo = "CognitoIdentityProviders";
const _CIPr = "CreateIdentityPool";
const _CME = "ConcurrentModificationException";
const _CRA = "CustomRoleArn";
const _Cl = "Claim";
const _DI = "DeleteIdentities";
const _DII = "DeleteIdentitiesInput";
const _DIIe = "DescribeIdentityInput";
const _DIP = "DeleteIdentityPool";
const _DIPI = "DeleteIdentityPoolInput";
const _DIPIe = "DescribeIdentityPoolInput";
const _DIPe = "DescribeIdentityPool";
const _DIR = "DeleteIdentitiesResponse";
const _DIe = "DescribeIdentity";
const _DPN = "DeveloperProviderName";
const _DUARE = "DeveloperUserAlreadyRegisteredException";
const _DUI = "DeveloperUserIdentifier";
const _DUIL = "DeveloperUserIdentifierList";
const _DUIe = "DestinationUserIdentifier";
const _E = "Expiration";
const _EC = "ErrorCode";
const _ESE = "ExternalServiceException";
const _GCFI = "GetCredentialsForIdentity";
const _GCFII = "GetCredentialsForIdentityInput";
const _GCFIR = "GetCredentialsForIdentityResponse";
const _GI = "GetId";
const _GII = "GetIdInput";
const _GIPR = "GetIdentityPoolRoles";
const _GIPRI = "GetIdentityPoolRolesInput";
const _GIPRR = "GetIdentityPoolRolesResponse";
const _GIR = "GetIdResponse";
const _GOIT = "GetOpenIdToken";
const _GOITFDI = "GetOpenIdTokenForDeveloperIdentity";
const _GOITFDII = "GetOpenIdTokenForDeveloperIdentityInput";
const _GOITFDIR = "GetOpenIdTokenForDeveloperIdentityResponse";
const _GOITI = "GetOpenIdTokenInput";
const _GOITR = "GetOpenIdTokenResponse";
const _GPTAM = "GetPrincipalTagAttributeMap";
const _GPTAMI = "GetPrincipalTagAttributeMapInput";
const _GPTAMR = "GetPrincipalTagAttributeMapResponse";
const _HD = "HideDisabled";
const _I = "Identities";
const _ID = "IdentityDescription";
const _IEE = "InternalErrorException";
const _II = "IdentityId";
const _IIPCE = "InvalidIdentityPoolConfigurationException";
const _IITD = "IdentityIdsToDelete";
const _IL = "IdentitiesList";
const _IP = "IdentityPool";
const _IPE = "InvalidParameterException";
const _IPI = "IdentityPoolId";
const _IPL = "IdentityPoolsList";
const _IPN = "IdentityPoolName";
const _IPNd = "IdentityProviderName";
const _IPSD = "IdentityPoolShortDescription";
const _IPT = "IdentityProviderToken";
const _IPTd = "IdentityPoolTags";
const _IPd = "IdentityPools";
const _L = "Logins";
const _LDI = "LookupDeveloperIdentity";
const _LDII = "LookupDeveloperIdentityInput";
const _LDIR = "LookupDeveloperIdentityResponse";
const _LEE = "LimitExceededException";
const _LI = "ListIdentities";
const _LII = "ListIdentitiesInput";
const _LIP = "ListIdentityPools";
const _LIPI = "ListIdentityPoolsInput";
const _LIPR = "ListIdentityPoolsResponse";
const _LIR = "ListIdentitiesResponse";
const _LM = "LoginsMap";
const _LMD = "LastModifiedDate";
const _LTFR = "ListTagsForResource";
const _LTFRI = "ListTagsForResourceInput";
const _LTFRR = "ListTagsForResourceResponse";
const _LTR = "LoginsToRemove";
const _MDI = "MergeDeveloperIdentities";
const _MDII = "MergeDeveloperIdentitiesInput";
const _MDIR = "MergeDeveloperIdentitiesResponse";
const _MR = "MaxResults";
const _MRL = "MappingRulesList";
const _MRa = "MappingRule";
const _MT = "MatchType";
const _NAE = "NotAuthorizedException";
const _NT = "NextToken";
const _OICPARN = "OpenIdConnectProviderARNs";
const _OIDCT = "OIDCToken";
const _PN = "ProviderName";
const _PT = "PrincipalTags";
const _R = "Roles";
const _RA = "ResourceArn";
const _RARN = "RoleARN";
const _RC = "RulesConfiguration";
const _RCE = "ResourceConflictException";
const _RCT = "RulesConfigurationType";
const _RM = "RoleMappings";
const _RMM = "RoleMappingMap";
const _RMo = "RoleMapping";
const _RNFE = "ResourceNotFoundException";
const _Ru = "Rules";
const _SIPR = "SetIdentityPoolRoles";
const _SIPRI = "SetIdentityPoolRolesInput";
const _SK = "SecretKey";
const _SKS = "SecretKeyString";
const _SLP = "SupportedLoginProviders";
const _SPARN = "SamlProviderARNs";
const _SPTAM = "SetPrincipalTagAttributeMap";
const _SPTAMI = "SetPrincipalTagAttributeMapInput";
const _SPTAMR = "SetPrincipalTagAttributeMapResponse";
const _SSTC = "ServerSideTokenCheck";
const _ST = "SessionToken";
const _SUI = "SourceUserIdentifier";
const _T = "Token";
const _TD = "TokenDuration";
const _TK = "TagKeys";
const _TMRE = "TooManyRequestsException";
const _TR = "TagResource";
const _TRI = "TagResourceInput";
const _TRR = "TagResourceResponse";
const _Ta = "Tags";
const _Ty = "Type";
const _UD = "UseDefaults";
const _UDI = "UnlinkDeveloperIdentity";
const _UDII = "UnlinkDeveloperIdentityInput";
const _UI = "UnlinkIdentity";
const _UII = "UnprocessedIdentityIds";
const _UIIL = "UnprocessedIdentityIdList";
const _UIIn = "UnlinkIdentityInput";
const _UIInp = "UnprocessedIdentityId";
const _UIP = "UpdateIdentityPool";
const _UR = "UntagResource";
const _URI = "UntagResourceInput";
const _URR = "UntagResourceResponse";
const _V = "Value";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.cognitoidentity";
const _se = "server";
const n0 = "com.amazonaws.cognitoidentity";



const _s_registry = new TypeRegistry/* TypeRegistry */.O(_s);
var CognitoIdentityServiceException$ = [-3, _s, "CognitoIdentityServiceException", 0, [], []];
_s_registry.registerError(CognitoIdentityServiceException$, CognitoIdentityServiceException);
const n0_registry = new TypeRegistry/* TypeRegistry */.O(n0);
var ConcurrentModificationException$ = [-3, n0, _CME,
	{ [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var DeveloperUserAlreadyRegisteredException$ = [-3, n0, _DUARE,
	{ [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(DeveloperUserAlreadyRegisteredException$, DeveloperUserAlreadyRegisteredException);
var ExternalServiceException$ = [-3, n0, _ESE,
	{ [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(ExternalServiceException$, ExternalServiceException);
var InternalErrorException$ = [-3, n0, _IEE,
	{ [_e]: _se },
	[_m],
	[0]
];
n0_registry.registerError(InternalErrorException$, InternalErrorException);
var InvalidIdentityPoolConfigurationException$ = [-3, n0, _IIPCE,
	{ [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(InvalidIdentityPoolConfigurationException$, InvalidIdentityPoolConfigurationException);
var InvalidParameterException$ = [-3, n0, _IPE,
	{ [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var LimitExceededException$ = [-3, n0, _LEE,
	{ [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var NotAuthorizedException$ = [-3, n0, _NAE,
	{ [_e]: _c, [_hE]: 403 },
	[_m],
	[0]
];
n0_registry.registerError(NotAuthorizedException$, NotAuthorizedException);
var ResourceConflictException$ = [-3, n0, _RCE,
	{ [_e]: _c, [_hE]: 409 },
	[_m],
	[0]
];
n0_registry.registerError(ResourceConflictException$, ResourceConflictException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
	{ [_e]: _c, [_hE]: 404 },
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var TooManyRequestsException$ = [-3, n0, _TMRE,
	{ [_e]: _c, [_hE]: 429 },
	[_m],
	[0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
const errorTypeRegistries = [
	_s_registry,
	n0_registry,
];
var IdentityProviderToken = [0, n0, _IPT, 8, 0];
var OIDCToken = [0, n0, _OIDCT, 8, 0];
var SecretKeyString = [0, n0, _SKS, 8, 0];
var CognitoIdentityProvider$ = [3, n0, _CIP,
	0,
	[_PN, _CI, _SSTC],
	[0, 0, 2]
];
var CreateIdentityPoolInput$ = [3, n0, _CIPI,
	0,
	[_IPN, _AUI, _ACF, _SLP, _DPN, _OICPARN, _CIPo, _SPARN, _IPTd],
	[0, 2, 2, 128 | 0, 0, 64 | 0, function() { return CognitoIdentityProviderList; }, 64 | 0, 128 | 0], 2
];
var Credentials$ = [3, n0, _C,
	0,
	[_AKI, _SK, _ST, _E],
	[0, [function() { return SecretKeyString; }, 0], 0, 4]
];
var DeleteIdentitiesInput$ = [3, n0, _DII,
	0,
	[_IITD],
	[64 | 0], 1
];
var DeleteIdentitiesResponse$ = [3, n0, _DIR,
	0,
	[_UII],
	[function() { return UnprocessedIdentityIdList; }]
];
var DeleteIdentityPoolInput$ = [3, n0, _DIPI,
	0,
	[_IPI],
	[0], 1
];
var DescribeIdentityInput$ = [3, n0, _DIIe,
	0,
	[_II],
	[0], 1
];
var DescribeIdentityPoolInput$ = [3, n0, _DIPIe,
	0,
	[_IPI],
	[0], 1
];
var GetCredentialsForIdentityInput$ = [3, n0, _GCFII,
	0,
	[_II, _L, _CRA],
	[0, [function() { return LoginsMap; }, 0], 0], 1
];
var GetCredentialsForIdentityResponse$ = [3, n0, _GCFIR,
	0,
	[_II, _C],
	[0, [function() { return Credentials$; }, 0]]
];
var GetIdentityPoolRolesInput$ = [3, n0, _GIPRI,
	0,
	[_IPI],
	[0], 1
];
var GetIdentityPoolRolesResponse$ = [3, n0, _GIPRR,
	0,
	[_IPI, _R, _RM],
	[0, 128 | 0, function() { return RoleMappingMap; }]
];
var GetIdInput$ = [3, n0, _GII,
	0,
	[_IPI, _AI, _L],
	[0, 0, [function() { return LoginsMap; }, 0]], 1
];
var GetIdResponse$ = [3, n0, _GIR,
	0,
	[_II],
	[0]
];
var GetOpenIdTokenForDeveloperIdentityInput$ = [3, n0, _GOITFDII,
	0,
	[_IPI, _L, _II, _PT, _TD],
	[0, [function() { return LoginsMap; }, 0], 0, 128 | 0, 1], 2
];
var GetOpenIdTokenForDeveloperIdentityResponse$ = [3, n0, _GOITFDIR,
	0,
	[_II, _T],
	[0, [function() { return OIDCToken; }, 0]]
];
var GetOpenIdTokenInput$ = [3, n0, _GOITI,
	0,
	[_II, _L],
	[0, [function() { return LoginsMap; }, 0]], 1
];
var GetOpenIdTokenResponse$ = [3, n0, _GOITR,
	0,
	[_II, _T],
	[0, [function() { return OIDCToken; }, 0]]
];
var GetPrincipalTagAttributeMapInput$ = [3, n0, _GPTAMI,
	0,
	[_IPI, _IPNd],
	[0, 0], 2
];
var GetPrincipalTagAttributeMapResponse$ = [3, n0, _GPTAMR,
	0,
	[_IPI, _IPNd, _UD, _PT],
	[0, 0, 2, 128 | 0]
];
var IdentityDescription$ = [3, n0, _ID,
	0,
	[_II, _L, _CD, _LMD],
	[0, 64 | 0, 4, 4]
];
var IdentityPool$ = [3, n0, _IP,
	0,
	[_IPI, _IPN, _AUI, _ACF, _SLP, _DPN, _OICPARN, _CIPo, _SPARN, _IPTd],
	[0, 0, 2, 2, 128 | 0, 0, 64 | 0, function() { return CognitoIdentityProviderList; }, 64 | 0, 128 | 0], 3
];
var IdentityPoolShortDescription$ = [3, n0, _IPSD,
	0,
	[_IPI, _IPN],
	[0, 0]
];
var ListIdentitiesInput$ = [3, n0, _LII,
	0,
	[_IPI, _MR, _NT, _HD],
	[0, 1, 0, 2], 2
];
var ListIdentitiesResponse$ = [3, n0, _LIR,
	0,
	[_IPI, _I, _NT],
	[0, function() { return IdentitiesList; }, 0]
];
var ListIdentityPoolsInput$ = [3, n0, _LIPI,
	0,
	[_MR, _NT],
	[1, 0], 1
];
var ListIdentityPoolsResponse$ = [3, n0, _LIPR,
	0,
	[_IPd, _NT],
	[function() { return IdentityPoolsList; }, 0]
];
var ListTagsForResourceInput$ = [3, n0, _LTFRI,
	0,
	[_RA],
	[0], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRR,
	0,
	[_Ta],
	[128 | 0]
];
var LookupDeveloperIdentityInput$ = [3, n0, _LDII,
	0,
	[_IPI, _II, _DUI, _MR, _NT],
	[0, 0, 0, 1, 0], 1
];
var LookupDeveloperIdentityResponse$ = [3, n0, _LDIR,
	0,
	[_II, _DUIL, _NT],
	[0, 64 | 0, 0]
];
var MappingRule$ = [3, n0, _MRa,
	0,
	[_Cl, _MT, _V, _RARN],
	[0, 0, 0, 0], 4
];
var MergeDeveloperIdentitiesInput$ = [3, n0, _MDII,
	0,
	[_SUI, _DUIe, _DPN, _IPI],
	[0, 0, 0, 0], 4
];
var MergeDeveloperIdentitiesResponse$ = [3, n0, _MDIR,
	0,
	[_II],
	[0]
];
var RoleMapping$ = [3, n0, _RMo,
	0,
	[_Ty, _ARR, _RC],
	[0, 0, function() { return RulesConfigurationType$; }], 1
];
var RulesConfigurationType$ = [3, n0, _RCT,
	0,
	[_Ru],
	[function() { return MappingRulesList; }], 1
];
var SetIdentityPoolRolesInput$ = [3, n0, _SIPRI,
	0,
	[_IPI, _R, _RM],
	[0, 128 | 0, function() { return RoleMappingMap; }], 2
];
var SetPrincipalTagAttributeMapInput$ = [3, n0, _SPTAMI,
	0,
	[_IPI, _IPNd, _UD, _PT],
	[0, 0, 2, 128 | 0], 2
];
var SetPrincipalTagAttributeMapResponse$ = [3, n0, _SPTAMR,
	0,
	[_IPI, _IPNd, _UD, _PT],
	[0, 0, 2, 128 | 0]
];
var TagResourceInput$ = [3, n0, _TRI,
	0,
	[_RA, _Ta],
	[0, 128 | 0], 2
];
var TagResourceResponse$ = [3, n0, _TRR,
	0,
	[],
	[]
];
var UnlinkDeveloperIdentityInput$ = [3, n0, _UDII,
	0,
	[_II, _IPI, _DPN, _DUI],
	[0, 0, 0, 0], 4
];
var UnlinkIdentityInput$ = [3, n0, _UIIn,
	0,
	[_II, _L, _LTR],
	[0, [function() { return LoginsMap; }, 0], 64 | 0], 3
];
var UnprocessedIdentityId$ = [3, n0, _UIInp,
	0,
	[_II, _EC],
	[0, 0]
];
var UntagResourceInput$ = [3, n0, _URI,
	0,
	[_RA, _TK],
	[0, 64 | 0], 2
];
var UntagResourceResponse$ = [3, n0, _URR,
	0,
	[],
	[]
];
var __Unit = "unit";
var CognitoIdentityProviderList = [1, n0, _CIPL,
	0, function() { return CognitoIdentityProvider$; }
];
var DeveloperUserIdentifierList = (/* unused pure expression or super */ null && (64 | 0));
var IdentitiesList = [1, n0, _IL,
	0, function() { return IdentityDescription$; }
];
var IdentityIdList = (/* unused pure expression or super */ null && (64 | 0));
var IdentityPoolsList = [1, n0, _IPL,
	0, function() { return IdentityPoolShortDescription$; }
];
var IdentityPoolTagsListType = (/* unused pure expression or super */ null && (64 | 0));
var LoginsList = (/* unused pure expression or super */ null && (64 | 0));
var MappingRulesList = [1, n0, _MRL,
	0, function() { return MappingRule$; }
];
var OIDCProviderList = (/* unused pure expression or super */ null && (64 | 0));
var SAMLProviderList = (/* unused pure expression or super */ null && (64 | 0));
var UnprocessedIdentityIdList = [1, n0, _UIIL,
	0, function() { return UnprocessedIdentityId$; }
];
var IdentityPoolTagsType = (/* unused pure expression or super */ null && (128 | 0));
var IdentityProviders = (/* unused pure expression or super */ null && (128 | 0));
var LoginsMap = [2, n0, _LM,
	0, [0,
		0],
	[function() { return IdentityProviderToken; },
		0]
];
var PrincipalTags = (/* unused pure expression or super */ null && (128 | 0));
var RoleMappingMap = [2, n0, _RMM,
	0, 0, function() { return RoleMapping$; }
];
var RolesMap = (/* unused pure expression or super */ null && (128 | 0));
var CreateIdentityPool$ = [9, n0, _CIPr,
	0, function() { return CreateIdentityPoolInput$; }, function() { return IdentityPool$; }
];
var DeleteIdentities$ = [9, n0, _DI,
	0, function() { return DeleteIdentitiesInput$; }, function() { return DeleteIdentitiesResponse$; }
];
var DeleteIdentityPool$ = [9, n0, _DIP,
	0, function() { return DeleteIdentityPoolInput$; }, function() { return __Unit; }
];
var DescribeIdentity$ = [9, n0, _DIe,
	0, function() { return DescribeIdentityInput$; }, function() { return IdentityDescription$; }
];
var DescribeIdentityPool$ = [9, n0, _DIPe,
	0, function() { return DescribeIdentityPoolInput$; }, function() { return IdentityPool$; }
];
var GetCredentialsForIdentity$ = [9, n0, _GCFI,
	0, function() { return GetCredentialsForIdentityInput$; }, function() { return GetCredentialsForIdentityResponse$; }
];
var GetId$ = [9, n0, _GI,
	0, function() { return GetIdInput$; }, function() { return GetIdResponse$; }
];
var GetIdentityPoolRoles$ = [9, n0, _GIPR,
	0, function() { return GetIdentityPoolRolesInput$; }, function() { return GetIdentityPoolRolesResponse$; }
];
var GetOpenIdToken$ = [9, n0, _GOIT,
	0, function() { return GetOpenIdTokenInput$; }, function() { return GetOpenIdTokenResponse$; }
];
var GetOpenIdTokenForDeveloperIdentity$ = [9, n0, _GOITFDI,
	0, function() { return GetOpenIdTokenForDeveloperIdentityInput$; }, function() { return GetOpenIdTokenForDeveloperIdentityResponse$; }
];
var GetPrincipalTagAttributeMap$ = [9, n0, _GPTAM,
	0, function() { return GetPrincipalTagAttributeMapInput$; }, function() { return GetPrincipalTagAttributeMapResponse$; }
];
var ListIdentities$ = [9, n0, _LI,
	0, function() { return ListIdentitiesInput$; }, function() { return ListIdentitiesResponse$; }
];
var ListIdentityPools$ = [9, n0, _LIP,
	0, function() { return ListIdentityPoolsInput$; }, function() { return ListIdentityPoolsResponse$; }
];
var ListTagsForResource$ = [9, n0, _LTFR,
	0, function() { return ListTagsForResourceInput$; }, function() { return ListTagsForResourceResponse$; }
];
var LookupDeveloperIdentity$ = [9, n0, _LDI,
	0, function() { return LookupDeveloperIdentityInput$; }, function() { return LookupDeveloperIdentityResponse$; }
];
var MergeDeveloperIdentities$ = [9, n0, _MDI,
	0, function() { return MergeDeveloperIdentitiesInput$; }, function() { return MergeDeveloperIdentitiesResponse$; }
];
var SetIdentityPoolRoles$ = [9, n0, _SIPR,
	0, function() { return SetIdentityPoolRolesInput$; }, function() { return __Unit; }
];
var SetPrincipalTagAttributeMap$ = [9, n0, _SPTAM,
	0, function() { return SetPrincipalTagAttributeMapInput$; }, function() { return SetPrincipalTagAttributeMapResponse$; }
];
var TagResource$ = [9, n0, _TR,
	0, function() { return TagResourceInput$; }, function() { return TagResourceResponse$; }
];
var UnlinkDeveloperIdentity$ = [9, n0, _UDI,
	0, function() { return UnlinkDeveloperIdentityInput$; }, function() { return __Unit; }
];
var UnlinkIdentity$ = [9, n0, _UI,
	0, function() { return UnlinkIdentityInput$; }, function() { return __Unit; }
];
var UntagResource$ = [9, n0, _UR,
	0, function() { return UntagResourceInput$; }, function() { return UntagResourceResponse$; }
];
var UpdateIdentityPool$ = [9, n0, _UIP,
	0, function() { return IdentityPool$; }, function() { return IdentityPool$; }
];

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/runtimeConfig.shared.js










const getRuntimeConfig = function(config) {
	return {
		apiVersion: "2014-06-30",
		base64Decoder: config?.base64Decoder ?? fromBase64/* fromBase64 */.E,
		base64Encoder: config?.base64Encoder ?? toBase64/* toBase64 */.n,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCognitoIdentityHttpAuthSchemeProvider,
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
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cognitoidentity",
			errorTypeRegistries: errorTypeRegistries,
			xmlNamespace: "http://cognito-identity.amazonaws.com/doc/2014-06-30/",
			version: "2014-06-30",
			serviceTarget: "AWSCognitoIdentityService",
		},
		serviceId: config?.serviceId ?? "Cognito Identity",
		sha256: config?.sha256 ?? Sha256Node/* Sha256Node */.k,
		urlParser: config?.urlParser ?? parseUrl/* parseUrl */.D,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8/* fromUtf8 */.a,
		utf8Encoder: config?.utf8Encoder ?? toUtf8/* toUtf8 */.P,
	};
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/runtimeConfig.js










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
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/auth/httpAuthExtensionConfiguration.js
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

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/runtimeExtensions.js




const resolveRuntimeExtensions = function(runtimeConfig, extensions) {
	const extensionConfiguration = Object.assign((0,region_config_resolver_extensions/* getAwsRegionExtensionConfiguration */.R)(runtimeConfig), (0,defaultExtensionConfiguration/* getDefaultExtensionConfiguration */.xA)(runtimeConfig), (0,httpExtensionConfiguration/* getHttpHandlerExtensionConfiguration */.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach(function(extension) { return extension.configure(extensionConfiguration); });
	return Object.assign(runtimeConfig, (0,region_config_resolver_extensions/* resolveAwsRegionExtensionConfiguration */.$)(extensionConfiguration), (0,defaultExtensionConfiguration/* resolveDefaultRuntimeConfig */.uv)(extensionConfiguration), (0,httpExtensionConfiguration/* resolveHttpHandlerRuntimeConfig */.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/CognitoIdentityClient.js













class CognitoIdentityClient extends client/* Client */.K {
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
			httpAuthSchemeParametersProvider: defaultCognitoIdentityHttpAuthSchemeParametersProvider,
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
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commandBuilder.js



const command = (0,client_command_builder/* makeBuilder */.k)(commonParams, "AWSCognitoIdentityService", "CognitoIdentityClient", endpoints/* getEndpointPlugin */.rD);
const _ep0 = {};
const _mw0 = function(Command, cs, config, o) { return []; };

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/CreateIdentityPoolCommand.js


class CreateIdentityPoolCommand extends command(_ep0, _mw0, "CreateIdentityPool", CreateIdentityPool$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/DeleteIdentitiesCommand.js


class DeleteIdentitiesCommand extends command(_ep0, _mw0, "DeleteIdentities", DeleteIdentities$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/DeleteIdentityPoolCommand.js


class DeleteIdentityPoolCommand extends command(_ep0, _mw0, "DeleteIdentityPool", DeleteIdentityPool$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/DescribeIdentityCommand.js


class DescribeIdentityCommand extends command(_ep0, _mw0, "DescribeIdentity", DescribeIdentity$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/DescribeIdentityPoolCommand.js


class DescribeIdentityPoolCommand extends command(_ep0, _mw0, "DescribeIdentityPool", DescribeIdentityPool$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/GetCredentialsForIdentityCommand.js


class GetCredentialsForIdentityCommand extends command(_ep0, _mw0, "GetCredentialsForIdentity", GetCredentialsForIdentity$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/GetIdCommand.js


class GetIdCommand extends command(_ep0, _mw0, "GetId", GetId$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/GetIdentityPoolRolesCommand.js


class GetIdentityPoolRolesCommand extends command(_ep0, _mw0, "GetIdentityPoolRoles", GetIdentityPoolRoles$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/GetOpenIdTokenCommand.js


class GetOpenIdTokenCommand extends command(_ep0, _mw0, "GetOpenIdToken", GetOpenIdToken$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/GetOpenIdTokenForDeveloperIdentityCommand.js


class GetOpenIdTokenForDeveloperIdentityCommand extends command(_ep0, _mw0, "GetOpenIdTokenForDeveloperIdentity", GetOpenIdTokenForDeveloperIdentity$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/GetPrincipalTagAttributeMapCommand.js


class GetPrincipalTagAttributeMapCommand extends command(_ep0, _mw0, "GetPrincipalTagAttributeMap", GetPrincipalTagAttributeMap$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/ListIdentitiesCommand.js


class ListIdentitiesCommand extends command(_ep0, _mw0, "ListIdentities", ListIdentities$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/ListIdentityPoolsCommand.js


class ListIdentityPoolsCommand extends command(_ep0, _mw0, "ListIdentityPools", ListIdentityPools$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/ListTagsForResourceCommand.js


class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/LookupDeveloperIdentityCommand.js


class LookupDeveloperIdentityCommand extends command(_ep0, _mw0, "LookupDeveloperIdentity", LookupDeveloperIdentity$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/MergeDeveloperIdentitiesCommand.js


class MergeDeveloperIdentitiesCommand extends command(_ep0, _mw0, "MergeDeveloperIdentities", MergeDeveloperIdentities$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/SetIdentityPoolRolesCommand.js


class SetIdentityPoolRolesCommand extends command(_ep0, _mw0, "SetIdentityPoolRoles", SetIdentityPoolRoles$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/SetPrincipalTagAttributeMapCommand.js


class SetPrincipalTagAttributeMapCommand extends command(_ep0, _mw0, "SetPrincipalTagAttributeMap", SetPrincipalTagAttributeMap$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/TagResourceCommand.js


class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/UnlinkDeveloperIdentityCommand.js


class UnlinkDeveloperIdentityCommand extends command(_ep0, _mw0, "UnlinkDeveloperIdentity", UnlinkDeveloperIdentity$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/UnlinkIdentityCommand.js


class UnlinkIdentityCommand extends command(_ep0, _mw0, "UnlinkIdentity", UnlinkIdentity$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/UntagResourceCommand.js


class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/UpdateIdentityPoolCommand.js


class UpdateIdentityPoolCommand extends command(_ep0, _mw0, "UpdateIdentityPool", UpdateIdentityPool$) {
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/pagination/createPaginator.js
const makePagedClientRequest = async function(CommandCtor, client, input, withCommand = function(_) { return _; }, ...args) {
	let command = new CommandCtor(input);
	command = withCommand(command) ?? command;
	return await client.send(command, ...args);
};
function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
	return async function* paginateOperation(config, input, ...additionalArguments) {
		const _input = input;
		let token = config.startingToken ?? _input[inputTokenName];
		let hasNext = true;
		let page;
		while (hasNext) {
			_input[inputTokenName] = token;
			if (pageSizeTokenName) {
				_input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize;
			}
			if (config.client instanceof ClientCtor) {
				page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments);
			}
			else {
				throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
			}
			yield page;
			const prevToken = token;
			token = get(page, outputTokenName);
			hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
		}
		return undefined;
	};
}
const get = function(fromObject, path) {
	let cursor = fromObject;
	const pathComponents = path.split(".");
	for (const step of pathComponents) {
		if (!cursor || typeof cursor !== "object") {
			return undefined;
		}
		cursor = cursor[step];
	}
	return cursor;
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/pagination/ListIdentityPoolsPaginator.js



const paginateListIdentityPools = createPaginator(CognitoIdentityClient, ListIdentityPoolsCommand, "NextToken", "NextToken", "MaxResults");

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/CognitoIdentity.js


























const commands = {
	CreateIdentityPoolCommand: CreateIdentityPoolCommand,
	DeleteIdentitiesCommand: DeleteIdentitiesCommand,
	DeleteIdentityPoolCommand: DeleteIdentityPoolCommand,
	DescribeIdentityCommand: DescribeIdentityCommand,
	DescribeIdentityPoolCommand: DescribeIdentityPoolCommand,
	GetCredentialsForIdentityCommand: GetCredentialsForIdentityCommand,
	GetIdCommand: GetIdCommand,
	GetIdentityPoolRolesCommand: GetIdentityPoolRolesCommand,
	GetOpenIdTokenCommand: GetOpenIdTokenCommand,
	GetOpenIdTokenForDeveloperIdentityCommand: GetOpenIdTokenForDeveloperIdentityCommand,
	GetPrincipalTagAttributeMapCommand: GetPrincipalTagAttributeMapCommand,
	ListIdentitiesCommand: ListIdentitiesCommand,
	ListIdentityPoolsCommand: ListIdentityPoolsCommand,
	ListTagsForResourceCommand: ListTagsForResourceCommand,
	LookupDeveloperIdentityCommand: LookupDeveloperIdentityCommand,
	MergeDeveloperIdentitiesCommand: MergeDeveloperIdentitiesCommand,
	SetIdentityPoolRolesCommand: SetIdentityPoolRolesCommand,
	SetPrincipalTagAttributeMapCommand: SetPrincipalTagAttributeMapCommand,
	TagResourceCommand: TagResourceCommand,
	UnlinkDeveloperIdentityCommand: UnlinkDeveloperIdentityCommand,
	UnlinkIdentityCommand: UnlinkIdentityCommand,
	UntagResourceCommand: UntagResourceCommand,
	UpdateIdentityPoolCommand: UpdateIdentityPoolCommand,
};
const paginators = {
	paginateListIdentityPools: paginateListIdentityPools,
};
class CognitoIdentity extends CognitoIdentityClient {
}
(0,create_aggregated_client/* createAggregatedClient */.J)(commands, CognitoIdentity, { paginators });

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/commands/index.js
























// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js + 1 modules
var smithy_client_command = __webpack_require__(45987);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/pagination/index.js



;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/models/enums.js
const AmbiguousRoleResolutionType = {
	AUTHENTICATED_ROLE: "AuthenticatedRole",
	DENY: "Deny",
};
const ErrorCode = {
	ACCESS_DENIED: "AccessDenied",
	INTERNAL_SERVER_ERROR: "InternalServerError",
};
const MappingRuleMatchType = {
	CONTAINS: "Contains",
	EQUALS: "Equals",
	NOT_EQUAL: "NotEqual",
	STARTS_WITH: "StartsWith",
};
const RoleMappingType = {
	RULES: "Rules",
	TOKEN: "Token",
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-cognito-identity/dist-es/index.js












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

/***/ 59111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ RpcProtocol)
/* harmony export */ });
/* harmony import */ var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46370);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76257);
/* harmony import */ var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7217);
/* harmony import */ var _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35175);
/* harmony import */ var _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43152);





class RpcProtocol extends _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__/* .HttpProtocol */ .t {
	async serializeRequest(operationSchema, _input, context) {
		const serializer = this.serializer;
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(operationSchema?.input);
		const schema = ns.getSchema();
		let payload;
		const input = _input && typeof _input === "object" ? _input : {};
		const request = new _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__/* .HttpRequest */ .K({
			protocol: "",
			hostname: "",
			port: undefined,
			path: "/",
			fragment: undefined,
			query: query,
			headers: headers,
			body: undefined,
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input);
		}
		if (input) {
			const eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					const initialRequest = {};
					for (const [memberName] of ns.structIterator()) {
						if (memberName !== eventStreamMember && input[memberName] != null) {
							initialRequest[memberName] = input[memberName];
						}
					}
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest,
					});
				}
			}
			else {
				serializer.write(schema, input);
				payload = serializer.flush();
			}
		}
		request.headers = Object.assign(request.headers, headers);
		request.query = query;
		request.body = payload;
		request.method = "POST";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(operationSchema.output);
		const dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			const bytes = await (0,_collect_stream_body__WEBPACK_IMPORTED_MODULE_3__/* .collectBody */ .P)(response.body, context);
			if (bytes.byteLength > 0) {
				Object.assign(dataObject, await deserializer.read(15, bytes));
			}
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (const header in response.headers) {
			if (!(0,_smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__/* .hasOwn */ .$)(response.headers, header)) {
				continue;
			}
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) {
			dataObject[eventStreamMember] = await this.deserializeEventStream({
				response,
				responseSchema: ns,
				initialResponseContainer: dataObject,
			});
		}
		else {
			const bytes = await (0,_collect_stream_body__WEBPACK_IMPORTED_MODULE_3__/* .collectBody */ .P)(response.body, context);
			if (bytes.byteLength > 0) {
				Object.assign(dataObject, await deserializer.read(ns, bytes));
			}
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
}


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