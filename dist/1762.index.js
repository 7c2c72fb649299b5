"use strict";
exports.id = 1762;
exports.ids = [1762];
exports.modules = {

/***/ 82388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $Command: () => (/* reexport */ smithy_client_command/* Command */.u),
  AssumeRole$: () => (/* reexport */ AssumeRole$),
  AssumeRoleCommand: () => (/* reexport */ AssumeRoleCommand),
  AssumeRoleRequest$: () => (/* reexport */ AssumeRoleRequest$),
  AssumeRoleResponse$: () => (/* reexport */ AssumeRoleResponse$),
  AssumeRoleWithSAML$: () => (/* reexport */ AssumeRoleWithSAML$),
  AssumeRoleWithSAMLCommand: () => (/* reexport */ AssumeRoleWithSAMLCommand),
  AssumeRoleWithSAMLRequest$: () => (/* reexport */ AssumeRoleWithSAMLRequest$),
  AssumeRoleWithSAMLResponse$: () => (/* reexport */ AssumeRoleWithSAMLResponse$),
  AssumeRoleWithWebIdentity$: () => (/* reexport */ AssumeRoleWithWebIdentity$),
  AssumeRoleWithWebIdentityCommand: () => (/* reexport */ AssumeRoleWithWebIdentityCommand),
  AssumeRoleWithWebIdentityRequest$: () => (/* reexport */ AssumeRoleWithWebIdentityRequest$),
  AssumeRoleWithWebIdentityResponse$: () => (/* reexport */ AssumeRoleWithWebIdentityResponse$),
  AssumeRoot$: () => (/* reexport */ AssumeRoot$),
  AssumeRootCommand: () => (/* reexport */ AssumeRootCommand),
  AssumeRootRequest$: () => (/* reexport */ AssumeRootRequest$),
  AssumeRootResponse$: () => (/* reexport */ AssumeRootResponse$),
  AssumedRoleUser$: () => (/* reexport */ AssumedRoleUser$),
  Credentials$: () => (/* reexport */ Credentials$),
  DecodeAuthorizationMessage$: () => (/* reexport */ DecodeAuthorizationMessage$),
  DecodeAuthorizationMessageCommand: () => (/* reexport */ DecodeAuthorizationMessageCommand),
  DecodeAuthorizationMessageRequest$: () => (/* reexport */ DecodeAuthorizationMessageRequest$),
  DecodeAuthorizationMessageResponse$: () => (/* reexport */ DecodeAuthorizationMessageResponse$),
  ExpiredTokenException: () => (/* reexport */ ExpiredTokenException),
  ExpiredTokenException$: () => (/* reexport */ ExpiredTokenException$),
  ExpiredTradeInTokenException: () => (/* reexport */ ExpiredTradeInTokenException),
  ExpiredTradeInTokenException$: () => (/* reexport */ ExpiredTradeInTokenException$),
  FederatedUser$: () => (/* reexport */ FederatedUser$),
  GetAccessKeyInfo$: () => (/* reexport */ GetAccessKeyInfo$),
  GetAccessKeyInfoCommand: () => (/* reexport */ GetAccessKeyInfoCommand),
  GetAccessKeyInfoRequest$: () => (/* reexport */ GetAccessKeyInfoRequest$),
  GetAccessKeyInfoResponse$: () => (/* reexport */ GetAccessKeyInfoResponse$),
  GetCallerIdentity$: () => (/* reexport */ GetCallerIdentity$),
  GetCallerIdentityCommand: () => (/* reexport */ GetCallerIdentityCommand),
  GetCallerIdentityRequest$: () => (/* reexport */ GetCallerIdentityRequest$),
  GetCallerIdentityResponse$: () => (/* reexport */ GetCallerIdentityResponse$),
  GetDelegatedAccessToken$: () => (/* reexport */ GetDelegatedAccessToken$),
  GetDelegatedAccessTokenCommand: () => (/* reexport */ GetDelegatedAccessTokenCommand),
  GetDelegatedAccessTokenRequest$: () => (/* reexport */ GetDelegatedAccessTokenRequest$),
  GetDelegatedAccessTokenResponse$: () => (/* reexport */ GetDelegatedAccessTokenResponse$),
  GetFederationToken$: () => (/* reexport */ GetFederationToken$),
  GetFederationTokenCommand: () => (/* reexport */ GetFederationTokenCommand),
  GetFederationTokenRequest$: () => (/* reexport */ GetFederationTokenRequest$),
  GetFederationTokenResponse$: () => (/* reexport */ GetFederationTokenResponse$),
  GetSessionToken$: () => (/* reexport */ GetSessionToken$),
  GetSessionTokenCommand: () => (/* reexport */ GetSessionTokenCommand),
  GetSessionTokenRequest$: () => (/* reexport */ GetSessionTokenRequest$),
  GetSessionTokenResponse$: () => (/* reexport */ GetSessionTokenResponse$),
  GetWebIdentityToken$: () => (/* reexport */ GetWebIdentityToken$),
  GetWebIdentityTokenCommand: () => (/* reexport */ GetWebIdentityTokenCommand),
  GetWebIdentityTokenRequest$: () => (/* reexport */ GetWebIdentityTokenRequest$),
  GetWebIdentityTokenResponse$: () => (/* reexport */ GetWebIdentityTokenResponse$),
  IDPCommunicationErrorException: () => (/* reexport */ IDPCommunicationErrorException),
  IDPCommunicationErrorException$: () => (/* reexport */ IDPCommunicationErrorException$),
  IDPRejectedClaimException: () => (/* reexport */ IDPRejectedClaimException),
  IDPRejectedClaimException$: () => (/* reexport */ IDPRejectedClaimException$),
  InvalidAuthorizationMessageException: () => (/* reexport */ InvalidAuthorizationMessageException),
  InvalidAuthorizationMessageException$: () => (/* reexport */ InvalidAuthorizationMessageException$),
  InvalidIdentityTokenException: () => (/* reexport */ InvalidIdentityTokenException),
  InvalidIdentityTokenException$: () => (/* reexport */ InvalidIdentityTokenException$),
  JWTPayloadSizeExceededException: () => (/* reexport */ JWTPayloadSizeExceededException),
  JWTPayloadSizeExceededException$: () => (/* reexport */ JWTPayloadSizeExceededException$),
  MalformedPolicyDocumentException: () => (/* reexport */ MalformedPolicyDocumentException),
  MalformedPolicyDocumentException$: () => (/* reexport */ MalformedPolicyDocumentException$),
  OutboundWebIdentityFederationDisabledException: () => (/* reexport */ OutboundWebIdentityFederationDisabledException),
  OutboundWebIdentityFederationDisabledException$: () => (/* reexport */ OutboundWebIdentityFederationDisabledException$),
  PackedPolicyTooLargeException: () => (/* reexport */ PackedPolicyTooLargeException),
  PackedPolicyTooLargeException$: () => (/* reexport */ PackedPolicyTooLargeException$),
  PolicyDescriptorType$: () => (/* reexport */ PolicyDescriptorType$),
  ProvidedContext$: () => (/* reexport */ ProvidedContext$),
  RegionDisabledException: () => (/* reexport */ RegionDisabledException),
  RegionDisabledException$: () => (/* reexport */ RegionDisabledException$),
  STS: () => (/* reexport */ STS),
  STSClient: () => (/* reexport */ STSClient),
  STSServiceException: () => (/* reexport */ STSServiceException),
  STSServiceException$: () => (/* reexport */ STSServiceException$),
  SessionDurationEscalationException: () => (/* reexport */ SessionDurationEscalationException),
  SessionDurationEscalationException$: () => (/* reexport */ SessionDurationEscalationException$),
  Tag$: () => (/* reexport */ Tag$),
  __Client: () => (/* reexport */ client/* Client */.K),
  decorateDefaultCredentialProvider: () => (/* reexport */ decorateDefaultCredentialProvider),
  errorTypeRegistries: () => (/* reexport */ errorTypeRegistries),
  getDefaultRoleAssumer: () => (/* reexport */ defaultRoleAssumers_getDefaultRoleAssumer),
  getDefaultRoleAssumerWithWebIdentity: () => (/* reexport */ defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity)
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
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4AConfig.js
var resolveAwsSdkSigV4AConfig = __webpack_require__(1011);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js + 3 modules
var SignatureV4MultiRegion = __webpack_require__(52706);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(32323);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __webpack_require__(83470);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js + 2 modules
var getEndpointFromInstructions = __webpack_require__(8583);
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
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/endpoint/bdd.js

const q = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", j = "sts", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = { [q]: "Endpoint" }, m = { [q]: "Region" }, n = { [q]: d }, o = {}, p = [m];
const _data = {
	conditions: [
		[c, [l]],
		[c, p],
		["aws.partition", p, d],
		[e, [{ [q]: "UseFIPS" }, b]],
		[e, [{ [q]: "UseDualStack" }, b]],
		[f, [m, "aws-global"]],
		[e, [{ [q]: "UseGlobalEndpoint" }, b]],
		[f, [m, "eu-central-1"]],
		[e, [{ fn: g, argv: [n, "supportsDualStack"] }, b]],
		[e, [{ fn: g, argv: [n, "supportsFIPS"] }, b]],
		[f, [m, "ap-south-1"]],
		[f, [m, "eu-north-1"]],
		[f, [m, "eu-west-1"]],
		[f, [m, "eu-west-2"]],
		[f, [m, "eu-west-3"]],
		[f, [m, "sa-east-1"]],
		[f, [m, h]],
		[f, [m, "us-east-2"]],
		[f, [m, "us-west-2"]],
		[f, [m, "us-west-1"]],
		[f, [m, "ca-central-1"]],
		[f, [m, "ap-southeast-1"]],
		[f, [m, "ap-northeast-1"]],
		[f, [m, "ap-southeast-2"]],
		[f, [{ fn: g, argv: [n, "name"] }, "aws-us-gov"]]
	],
	results: [
		[a],
		["https://sts.amazonaws.com", { authSchemes: [{ name: i, signingName: j, signingRegion: h }] }],
		[k, { authSchemes: [{ name: i, signingName: j, signingRegion: "{Region}" }] }],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[l, o],
		["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sts.{Region}.amazonaws.com", o],
		["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		[k, o],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
	-1, 1, -1,
	0, 30, 3,
	1, 4, r + 14,
	2, 5, r + 14,
	3, 25, 6,
	4, 24, 7,
	5, r + 1, 8,
	6, 9, r + 13,
	7, r + 1, 10,
	10, r + 1, 11,
	11, r + 1, 12,
	12, r + 1, 13,
	13, r + 1, 14,
	14, r + 1, 15,
	15, r + 1, 16,
	16, r + 1, 17,
	17, r + 1, 18,
	18, r + 1, 19,
	19, r + 1, 20,
	20, r + 1, 21,
	21, r + 1, 22,
	22, r + 1, 23,
	23, r + 1, r + 2,
	8, r + 11, r + 12,
	4, 28, 26,
	9, 27, r + 10,
	24, r + 8, r + 9,
	8, 29, r + 7,
	9, r + 6, r + 7,
	3, r + 3, 31,
	4, r + 4, r + 5,
]);
const bdd = BinaryDecisionDiagram/* BinaryDecisionDiagram */.d.from(nodes, root, _data.conditions, _data.results);

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/endpoint/endpointResolver.js



const cache = new EndpointCache/* EndpointCache */.k({
	size: 50,
	params: ["Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint"],
});
const defaultEndpointResolver = function(endpointParams, context = {}) {
	return cache.get(endpointParams, function() { return (0,decideEndpoint/* decideEndpoint */.c)(bdd, {
		endpointParams: endpointParams,
		logger: context.logger,
	}); });
};
customEndpointFunctions/* customEndpointFunctions */.m.aws = aws/* awsEndpointFunctions */.U;

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthSchemeProvider.js





const createEndpointRuleSetHttpAuthSchemeParametersProvider = function(defaultHttpAuthSchemeParametersProvider) { return async function(config, context, input) {
	if (!input) {
		throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	}
	const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
	const instructionsFn = (0,getSmithyContext/* getSmithyContext */.u)(context)?.commandInstance?.constructor
		?.getEndpointParameterInstructions;
	if (!instructionsFn) {
		throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	}
	const endpointParameters = await (0,getEndpointFromInstructions/* resolveParams */.x)(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
}; };
const _defaultSTSHttpAuthSchemeParametersProvider = async function(config, context, input) {
	return {
		operation: (0,getSmithyContext/* getSmithyContext */.u)(context).operation,
		region: await (0,normalizeProvider/* normalizeProvider */.t)(config.region)() || (function() {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})(),
	};
};
const defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
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
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "sts",
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
const createEndpointRuleSetHttpAuthSchemeProvider = function(defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) {
	const endpointRuleSetHttpAuthSchemeProvider = function(authParameters) {
		const endpoint = defaultEndpointResolver(authParameters);
		const authSchemes = endpoint.properties?.authSchemes;
		if (!authSchemes) {
			return defaultHttpAuthSchemeResolver(authParameters);
		}
		const options = [];
		for (const scheme of authSchemes) {
			const { name: resolvedName, properties = {}, ...rest } = scheme;
			const name = resolvedName.toLowerCase();
			if (resolvedName !== name) {
				console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
			}
			let schemeId;
			if (name === "sigv4a") {
				schemeId = "aws.auth#sigv4a";
				const sigv4Present = authSchemes.find(function(s) {
					const name = s.name.toLowerCase();
					return name !== "sigv4a" && name.startsWith("sigv4");
				});
				if (SignatureV4MultiRegion/* SignatureV4MultiRegion */.W.sigv4aDependency() === "none" && sigv4Present) {
					continue;
				}
			}
			else if (name.startsWith("sigv4")) {
				schemeId = "aws.auth#sigv4";
			}
			else {
				throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
			}
			const createOption = createHttpAuthOptionFunctions[schemeId];
			if (!createOption) {
				throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
			}
			const option = createOption(authParameters);
			option.schemeId = schemeId;
			option.signingProperties = { ...(option.signingProperties || {}), ...rest, ...properties };
			options.push(option);
		}
		return options;
	};
	return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultSTSHttpAuthSchemeProvider = function(authParameters) {
	const options = [];
	switch (authParameters.operation) {
		case "AssumeRoleWithSAML": {
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		}
		case "AssumeRoleWithWebIdentity": {
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		}
		default: {
			options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
		}
	}
	return options;
};
const defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
	"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption,
});
const resolveHttpAuthSchemeConfig = function(config) {
	const config_0 = (0,httpAuthSchemes/* resolveAwsSdkSigV4Config */.ho)(config);
	const config_1 = (0,resolveAwsSdkSigV4AConfig/* resolveAwsSdkSigV4AConfig */.O)(config_0);
	return Object.assign(config_1, {
		authSchemePreference: (0,normalizeProvider/* normalizeProvider */.t)(config.authSchemePreference ?? []),
	});
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = function(options) {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		useGlobalEndpoint: options.useGlobalEndpoint ?? false,
		defaultSigningName: "sts",
	});
};
const commonParams = {
	UseGlobalEndpoint: { type: "builtInParams", name: "useGlobalEndpoint" },
	UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
	Endpoint: { type: "builtInParams", name: "endpoint" },
	Region: { type: "builtInParams", name: "region" },
	UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/package.json
const package_namespaceObject = {"rE":"3.1169.0"};
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
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js + 2 modules
var AwsSdkSigV4Signer = __webpack_require__(65276);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js
var AwsSdkSigV4ASigner = __webpack_require__(48773);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js + 2 modules
var defaultProvider = __webpack_require__(55481);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
var noAuth = __webpack_require__(33654);
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
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js + 7 modules
var AwsQueryProtocol = __webpack_require__(51699);
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
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = __webpack_require__(3145);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var exceptions = __webpack_require__(35895);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/models/STSServiceException.js


class STSServiceException extends exceptions/* ServiceException */.T {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, STSServiceException.prototype);
	}
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/models/errors.js

class ExpiredTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ExpiredTokenException.prototype);
	}
}
class MalformedPolicyDocumentException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
}
class PackedPolicyTooLargeException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
	name = "PackedPolicyTooLargeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PackedPolicyTooLargeException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
	}
}
class RegionDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#RegionDisabledException";
	name = "RegionDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegionDisabledException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, RegionDisabledException.prototype);
	}
}
class IDPRejectedClaimException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
	name = "IDPRejectedClaimException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IDPRejectedClaimException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
	}
}
class InvalidIdentityTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
	name = "InvalidIdentityTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityTokenException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
	}
}
class IDPCommunicationErrorException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
	name = "IDPCommunicationErrorException";
	$fault = "client";
	$retryable = {};
	constructor(opts) {
		super({
			name: "IDPCommunicationErrorException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
	}
}
class InvalidAuthorizationMessageException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
	name = "InvalidAuthorizationMessageException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthorizationMessageException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
	}
}
class ExpiredTradeInTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
	name = "ExpiredTradeInTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTradeInTokenException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
	}
}
class JWTPayloadSizeExceededException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
	name = "JWTPayloadSizeExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "JWTPayloadSizeExceededException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
	}
}
class OutboundWebIdentityFederationDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
	name = "OutboundWebIdentityFederationDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OutboundWebIdentityFederationDisabledException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
	}
}
class SessionDurationEscalationException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
	name = "SessionDurationEscalationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionDurationEscalationException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
	}
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _AKI = "AccessKeyId";
const _AP = "AssumedPrincipal";
const _AR = "AssumeRole";
const _ARI = "AssumedRoleId";
const _ARR = "AssumeRoleRequest";
const _ARRs = "AssumeRoleResponse";
const _ARRss = "AssumeRootRequest";
const _ARRssu = "AssumeRootResponse";
const _ARU = "AssumedRoleUser";
const _ARWSAML = "AssumeRoleWithSAML";
const _ARWSAMLR = "AssumeRoleWithSAMLRequest";
const _ARWSAMLRs = "AssumeRoleWithSAMLResponse";
const _ARWWI = "AssumeRoleWithWebIdentity";
const _ARWWIR = "AssumeRoleWithWebIdentityRequest";
const _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
const _ARs = "AssumeRoot";
const _Ac = "Account";
const _Au = "Audience";
const _C = "Credentials";
const _CA = "ContextAssertion";
const _DAM = "DecodeAuthorizationMessage";
const _DAMR = "DecodeAuthorizationMessageRequest";
const _DAMRe = "DecodeAuthorizationMessageResponse";
const _DM = "DecodedMessage";
const _DS = "DurationSeconds";
const _E = "Expiration";
const _EI = "ExternalId";
const _EM = "EncodedMessage";
const _ETE = "ExpiredTokenException";
const _ETITE = "ExpiredTradeInTokenException";
const _FU = "FederatedUser";
const _FUI = "FederatedUserId";
const _GAKI = "GetAccessKeyInfo";
const _GAKIR = "GetAccessKeyInfoRequest";
const _GAKIRe = "GetAccessKeyInfoResponse";
const _GCI = "GetCallerIdentity";
const _GCIR = "GetCallerIdentityRequest";
const _GCIRe = "GetCallerIdentityResponse";
const _GDAT = "GetDelegatedAccessToken";
const _GDATR = "GetDelegatedAccessTokenRequest";
const _GDATRe = "GetDelegatedAccessTokenResponse";
const _GFT = "GetFederationToken";
const _GFTR = "GetFederationTokenRequest";
const _GFTRe = "GetFederationTokenResponse";
const _GST = "GetSessionToken";
const _GSTR = "GetSessionTokenRequest";
const _GSTRe = "GetSessionTokenResponse";
const _GWIT = "GetWebIdentityToken";
const _GWITR = "GetWebIdentityTokenRequest";
const _GWITRe = "GetWebIdentityTokenResponse";
const _I = "Issuer";
const _IAME = "InvalidAuthorizationMessageException";
const _IDPCEE = "IDPCommunicationErrorException";
const _IDPRCE = "IDPRejectedClaimException";
const _IITE = "InvalidIdentityTokenException";
const _JWTPSEE = "JWTPayloadSizeExceededException";
const _K = "Key";
const _MPDE = "MalformedPolicyDocumentException";
const _MSTS = "MinimumSessionTokenSize";
const _N = "Name";
const _NQ = "NameQualifier";
const _OWIFDE = "OutboundWebIdentityFederationDisabledException";
const _P = "Policy";
const _PA = "PolicyArns";
const _PAr = "PrincipalArn";
const _PAro = "ProviderArn";
const _PC = "ProvidedContexts";
const _PCLT = "ProvidedContextsListType";
const _PCr = "ProvidedContext";
const _PDT = "PolicyDescriptorType";
const _PI = "ProviderId";
const _PPS = "PackedPolicySize";
const _PPTLE = "PackedPolicyTooLargeException";
const _Pr = "Provider";
const _RA = "RoleArn";
const _RDE = "RegionDisabledException";
const _RSN = "RoleSessionName";
const _S = "Subject";
const _SA = "SigningAlgorithm";
const _SAK = "SecretAccessKey";
const _SAMLA = "SAMLAssertion";
const _SAMLAT = "SAMLAssertionType";
const _SDEE = "SessionDurationEscalationException";
const _SFWIT = "SubjectFromWebIdentityToken";
const _SI = "SourceIdentity";
const _SN = "SerialNumber";
const _ST = "SubjectType";
const _STS = "SessionTokenSize";
const _STU = "SessionTokenUtilization";
const _STe = "SessionToken";
const _T = "Tags";
const _TC = "TokenCode";
const _TIT = "TradeInToken";
const _TP = "TargetPrincipal";
const _TPA = "TaskPolicyArn";
const _TTK = "TransitiveTagKeys";
const _Ta = "Tag";
const _UI = "UserId";
const _V = "Value";
const _WIT = "WebIdentityToken";
const _a = "arn";
const _aKST = "accessKeySecretType";
const _aQE = "awsQueryError";
const _c = "client";
const _cTT = "clientTokenType";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _pDLT = "policyDescriptorListType";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
const _tITT = "tradeInTokenType";
const _tLT = "tagListType";
const _wITT = "webIdentityTokenType";
const n0 = "com.amazonaws.sts";



const _s_registry = new TypeRegistry/* TypeRegistry */.O(_s);
var STSServiceException$ = [-3, _s, "STSServiceException", 0, [], []];
_s_registry.registerError(STSServiceException$, STSServiceException);
const n0_registry = new TypeRegistry/* TypeRegistry */.O(n0);
var ExpiredTokenException$ = [-3, n0, _ETE,
	{ [_aQE]: [`ExpiredTokenException`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
var ExpiredTradeInTokenException$ = [-3, n0, _ETITE,
	{ [_aQE]: [`ExpiredTradeInTokenException`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
var IDPCommunicationErrorException$ = [-3, n0, _IDPCEE,
	{ [_aQE]: [`IDPCommunicationError`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [-3, n0, _IDPRCE,
	{ [_aQE]: [`IDPRejectedClaim`, 403], [_e]: _c, [_hE]: 403 },
	[_m],
	[0]
];
n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InvalidAuthorizationMessageException$ = [-3, n0, _IAME,
	{ [_aQE]: [`InvalidAuthorizationMessageException`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
var InvalidIdentityTokenException$ = [-3, n0, _IITE,
	{ [_aQE]: [`InvalidIdentityToken`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var JWTPayloadSizeExceededException$ = [-3, n0, _JWTPSEE,
	{ [_aQE]: [`JWTPayloadSizeExceededException`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
var MalformedPolicyDocumentException$ = [-3, n0, _MPDE,
	{ [_aQE]: [`MalformedPolicyDocument`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var OutboundWebIdentityFederationDisabledException$ = [-3, n0, _OWIFDE,
	{ [_aQE]: [`OutboundWebIdentityFederationDisabledException`, 403], [_e]: _c, [_hE]: 403 },
	[_m],
	[0]
];
n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$ = [-3, n0, _PPTLE,
	{ [_aQE]: [`PackedPolicyTooLarge`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [-3, n0, _RDE,
	{ [_aQE]: [`RegionDisabledException`, 403], [_e]: _c, [_hE]: 403 },
	[_m],
	[0]
];
n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
var SessionDurationEscalationException$ = [-3, n0, _SDEE,
	{ [_aQE]: [`SessionDurationEscalationException`, 403], [_e]: _c, [_hE]: 403 },
	[_m],
	[0]
];
n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
const errorTypeRegistries = [
	_s_registry,
	n0_registry,
];
var accessKeySecretType = [0, n0, _aKST, 8, 0];
var clientTokenType = [0, n0, _cTT, 8, 0];
var SAMLAssertionType = [0, n0, _SAMLAT, 8, 0];
var tradeInTokenType = [0, n0, _tITT, 8, 0];
var webIdentityTokenType = [0, n0, _wITT, 8, 0];
var AssumedRoleUser$ = [3, n0, _ARU,
	0,
	[_ARI, _A],
	[0, 0], 2
];
var AssumeRoleRequest$ = [3, n0, _ARR,
	0,
	[_RA, _RSN, _PA, _P, _DS, _T, _TTK, _EI, _SN, _TC, _SI, _PC, _MSTS],
	[0, 0, function() { return policyDescriptorListType; }, 0, 1, function() { return tagListType; }, 64 | 0, 0, 0, 0, 0, function() { return ProvidedContextsListType; }, 1], 2
];
var AssumeRoleResponse$ = [3, n0, _ARRs,
	0,
	[_C, _ARU, _PPS, _SI, _STU, _STS],
	[[function() { return Credentials$; }, 0], function() { return AssumedRoleUser$; }, 1, 0, 1, 1]
];
var AssumeRoleWithSAMLRequest$ = [3, n0, _ARWSAMLR,
	0,
	[_RA, _PAr, _SAMLA, _PA, _P, _DS, _MSTS],
	[0, 0, [function() { return SAMLAssertionType; }, 0], function() { return policyDescriptorListType; }, 0, 1, 1], 3
];
var AssumeRoleWithSAMLResponse$ = [3, n0, _ARWSAMLRs,
	0,
	[_C, _ARU, _PPS, _S, _ST, _I, _Au, _NQ, _SI, _STU, _STS],
	[[function() { return Credentials$; }, 0], function() { return AssumedRoleUser$; }, 1, 0, 0, 0, 0, 0, 0, 1, 1]
];
var AssumeRoleWithWebIdentityRequest$ = [3, n0, _ARWWIR,
	0,
	[_RA, _RSN, _WIT, _PI, _PA, _P, _DS, _MSTS],
	[0, 0, [function() { return clientTokenType; }, 0], 0, function() { return policyDescriptorListType; }, 0, 1, 1], 3
];
var AssumeRoleWithWebIdentityResponse$ = [3, n0, _ARWWIRs,
	0,
	[_C, _SFWIT, _ARU, _PPS, _Pr, _Au, _SI, _STU, _STS],
	[[function() { return Credentials$; }, 0], 0, function() { return AssumedRoleUser$; }, 1, 0, 0, 0, 1, 1]
];
var AssumeRootRequest$ = [3, n0, _ARRss,
	0,
	[_TP, _TPA, _DS, _MSTS],
	[0, function() { return PolicyDescriptorType$; }, 1, 1], 2
];
var AssumeRootResponse$ = [3, n0, _ARRssu,
	0,
	[_C, _SI, _STU, _STS],
	[[function() { return Credentials$; }, 0], 0, 1, 1]
];
var Credentials$ = [3, n0, _C,
	0,
	[_AKI, _SAK, _STe, _E],
	[0, [function() { return accessKeySecretType; }, 0], 0, 4], 4
];
var DecodeAuthorizationMessageRequest$ = [3, n0, _DAMR,
	0,
	[_EM],
	[0], 1
];
var DecodeAuthorizationMessageResponse$ = [3, n0, _DAMRe,
	0,
	[_DM],
	[0]
];
var FederatedUser$ = [3, n0, _FU,
	0,
	[_FUI, _A],
	[0, 0], 2
];
var GetAccessKeyInfoRequest$ = [3, n0, _GAKIR,
	0,
	[_AKI],
	[0], 1
];
var GetAccessKeyInfoResponse$ = [3, n0, _GAKIRe,
	0,
	[_Ac],
	[0]
];
var GetCallerIdentityRequest$ = [3, n0, _GCIR,
	0,
	[],
	[]
];
var GetCallerIdentityResponse$ = [3, n0, _GCIRe,
	0,
	[_UI, _Ac, _A],
	[0, 0, 0]
];
var GetDelegatedAccessTokenRequest$ = [3, n0, _GDATR,
	0,
	[_TIT],
	[[function() { return tradeInTokenType; }, 0]], 1
];
var GetDelegatedAccessTokenResponse$ = [3, n0, _GDATRe,
	0,
	[_C, _PPS, _AP],
	[[function() { return Credentials$; }, 0], 1, 0]
];
var GetFederationTokenRequest$ = [3, n0, _GFTR,
	0,
	[_N, _P, _PA, _DS, _T, _MSTS],
	[0, 0, function() { return policyDescriptorListType; }, 1, function() { return tagListType; }, 1], 1
];
var GetFederationTokenResponse$ = [3, n0, _GFTRe,
	0,
	[_C, _FU, _PPS, _STU, _STS],
	[[function() { return Credentials$; }, 0], function() { return FederatedUser$; }, 1, 1, 1]
];
var GetSessionTokenRequest$ = [3, n0, _GSTR,
	0,
	[_DS, _SN, _TC, _MSTS],
	[1, 0, 0, 1]
];
var GetSessionTokenResponse$ = [3, n0, _GSTRe,
	0,
	[_C, _STU, _STS],
	[[function() { return Credentials$; }, 0], 1, 1]
];
var GetWebIdentityTokenRequest$ = [3, n0, _GWITR,
	0,
	[_Au, _SA, _DS, _T],
	[64 | 0, 0, 1, function() { return tagListType; }], 2
];
var GetWebIdentityTokenResponse$ = [3, n0, _GWITRe,
	0,
	[_WIT, _E],
	[[function() { return webIdentityTokenType; }, 0], 4]
];
var PolicyDescriptorType$ = [3, n0, _PDT,
	0,
	[_a],
	[0]
];
var ProvidedContext$ = [3, n0, _PCr,
	0,
	[_PAro, _CA],
	[0, 0]
];
var Tag$ = [3, n0, _Ta,
	0,
	[_K, _V],
	[0, 0], 2
];
var policyDescriptorListType = [1, n0, _pDLT,
	0, function() { return PolicyDescriptorType$; }
];
var ProvidedContextsListType = [1, n0, _PCLT,
	0, function() { return ProvidedContext$; }
];
var tagKeyListType = (/* unused pure expression or super */ null && (64 | 0));
var tagListType = [1, n0, _tLT,
	0, function() { return Tag$; }
];
var webIdentityTokenAudienceListType = (/* unused pure expression or super */ null && (64 | 0));
var AssumeRole$ = [9, n0, _AR,
	0, function() { return AssumeRoleRequest$; }, function() { return AssumeRoleResponse$; }
];
var AssumeRoleWithSAML$ = [9, n0, _ARWSAML,
	0, function() { return AssumeRoleWithSAMLRequest$; }, function() { return AssumeRoleWithSAMLResponse$; }
];
var AssumeRoleWithWebIdentity$ = [9, n0, _ARWWI,
	0, function() { return AssumeRoleWithWebIdentityRequest$; }, function() { return AssumeRoleWithWebIdentityResponse$; }
];
var AssumeRoot$ = [9, n0, _ARs,
	0, function() { return AssumeRootRequest$; }, function() { return AssumeRootResponse$; }
];
var DecodeAuthorizationMessage$ = [9, n0, _DAM,
	0, function() { return DecodeAuthorizationMessageRequest$; }, function() { return DecodeAuthorizationMessageResponse$; }
];
var GetAccessKeyInfo$ = [9, n0, _GAKI,
	0, function() { return GetAccessKeyInfoRequest$; }, function() { return GetAccessKeyInfoResponse$; }
];
var GetCallerIdentity$ = [9, n0, _GCI,
	0, function() { return GetCallerIdentityRequest$; }, function() { return GetCallerIdentityResponse$; }
];
var GetDelegatedAccessToken$ = [9, n0, _GDAT,
	0, function() { return GetDelegatedAccessTokenRequest$; }, function() { return GetDelegatedAccessTokenResponse$; }
];
var GetFederationToken$ = [9, n0, _GFT,
	0, function() { return GetFederationTokenRequest$; }, function() { return GetFederationTokenResponse$; }
];
var GetSessionToken$ = [9, n0, _GST,
	0, function() { return GetSessionTokenRequest$; }, function() { return GetSessionTokenResponse$; }
];
var GetWebIdentityToken$ = [9, n0, _GWIT,
	0, function() { return GetWebIdentityTokenRequest$; }, function() { return GetWebIdentityTokenResponse$; }
];

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.shared.js











const getRuntimeConfig = function(config) {
	return {
		apiVersion: "2011-06-15",
		base64Decoder: config?.base64Decoder ?? fromBase64/* fromBase64 */.E,
		base64Encoder: config?.base64Encoder ?? toBase64/* toBase64 */.n,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: function(ipc) { return ipc.getIdentityProvider("aws.auth#sigv4"); },
				signer: new AwsSdkSigV4Signer/* AwsSdkSigV4Signer */.f2(),
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: function(ipc) { return ipc.getIdentityProvider("aws.auth#sigv4a"); },
				signer: new AwsSdkSigV4ASigner/* AwsSdkSigV4ASigner */.S(),
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: function(ipc) { return ipc.getIdentityProvider("smithy.api#noAuth") || (async function() { return ({}); }); },
				signer: new noAuth/* NoAuthSigner */.m(),
			},
		],
		logger: config?.logger ?? new NoOpLogger/* NoOpLogger */.N(),
		protocol: config?.protocol ?? AwsQueryProtocol/* AwsQueryProtocol */.k,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sts",
			errorTypeRegistries: errorTypeRegistries,
			xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
			version: "2011-06-15",
			serviceTarget: "AWSSecurityTokenServiceV20110615",
		},
		serviceId: config?.serviceId ?? "STS",
		sha256: config?.sha256 ?? Sha256Node/* Sha256Node */.k,
		signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion/* SignatureV4MultiRegion */.W,
		urlParser: config?.urlParser ?? parseUrl/* parseUrl */.D,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8/* fromUtf8 */.a,
		utf8Encoder: config?.utf8Encoder ?? toUtf8/* toUtf8 */.P,
	};
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.js











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
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: function(ipc) { return ipc.getIdentityProvider("aws.auth#sigv4") || (async function(idProps) { return await (0,defaultProvider/* defaultProvider */.v6)(idProps?.__config || {})(); }); },
				signer: new AwsSdkSigV4Signer/* AwsSdkSigV4Signer */.f2(),
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: function(ipc) { return ipc.getIdentityProvider("aws.auth#sigv4a"); },
				signer: new AwsSdkSigV4ASigner/* AwsSdkSigV4ASigner */.S(),
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: function(ipc) { return ipc.getIdentityProvider("smithy.api#noAuth") || (async function() { return ({}); }); },
				signer: new noAuth/* NoAuthSigner */.m(),
			},
		],
		maxAttempts: config?.maxAttempts ?? (0,configLoader/* loadConfig */.Z)(middleware_retry_configurations/* NODE_MAX_ATTEMPT_CONFIG_OPTIONS */.qs, config),
		region: config?.region ?? (0,configLoader/* loadConfig */.Z)(regionConfig_config/* NODE_REGION_CONFIG_OPTIONS */.GG, { ...regionConfig_config/* NODE_REGION_CONFIG_FILE_OPTIONS */.zH, ...loaderConfig }),
		requestHandler: node_http_handler/* NodeHttpHandler */.$.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ??
			(0,configLoader/* loadConfig */.Z)({
				...middleware_retry_configurations/* NODE_RETRY_MODE_CONFIG_OPTIONS */.kN,
				default: async function() { return (await defaultConfigProvider()).retryMode || util_retry_config/* DEFAULT_RETRY_MODE */.L0; },
			}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0,configLoader/* loadConfig */.Z)(resolveAwsSdkSigV4AConfig/* NODE_SIGV4A_CONFIG_OPTIONS */.A, loaderConfig),
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
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthExtensionConfiguration.js
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

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/runtimeExtensions.js




const resolveRuntimeExtensions = function(runtimeConfig, extensions) {
	const extensionConfiguration = Object.assign((0,region_config_resolver_extensions/* getAwsRegionExtensionConfiguration */.R)(runtimeConfig), (0,defaultExtensionConfiguration/* getDefaultExtensionConfiguration */.xA)(runtimeConfig), (0,httpExtensionConfiguration/* getHttpHandlerExtensionConfiguration */.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach(function(extension) { return extension.configure(extensionConfiguration); });
	return Object.assign(runtimeConfig, (0,region_config_resolver_extensions/* resolveAwsRegionExtensionConfiguration */.$)(extensionConfiguration), (0,defaultExtensionConfiguration/* resolveDefaultRuntimeConfig */.uv)(extensionConfiguration), (0,httpExtensionConfiguration/* resolveHttpHandlerRuntimeConfig */.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/STSClient.js













class STSClient extends client/* Client */.K {
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
			httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async function(config) { return new DefaultIdentityProviderConfig/* DefaultIdentityProviderConfig */.h({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials,
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
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js



const command = (0,client_command_builder/* makeBuilder */.k)(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", endpoints/* getEndpointPlugin */.rD);
const _ep0 = {};
const _mw0 = function(Command, cs, config, o) { return []; };

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js


class AssumeRoleCommand extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithSAMLCommand.js


class AssumeRoleWithSAMLCommand extends command(_ep0, _mw0, "AssumeRoleWithSAML", AssumeRoleWithSAML$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js


class AssumeRoleWithWebIdentityCommand extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRootCommand.js


class AssumeRootCommand extends command(_ep0, _mw0, "AssumeRoot", AssumeRoot$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/DecodeAuthorizationMessageCommand.js


class DecodeAuthorizationMessageCommand extends command(_ep0, _mw0, "DecodeAuthorizationMessage", DecodeAuthorizationMessage$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/GetAccessKeyInfoCommand.js


class GetAccessKeyInfoCommand extends command(_ep0, _mw0, "GetAccessKeyInfo", GetAccessKeyInfo$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js


class GetCallerIdentityCommand extends command(_ep0, _mw0, "GetCallerIdentity", GetCallerIdentity$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/GetDelegatedAccessTokenCommand.js


class GetDelegatedAccessTokenCommand extends command(_ep0, _mw0, "GetDelegatedAccessToken", GetDelegatedAccessToken$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/GetFederationTokenCommand.js


class GetFederationTokenCommand extends command(_ep0, _mw0, "GetFederationToken", GetFederationToken$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/GetSessionTokenCommand.js


class GetSessionTokenCommand extends command(_ep0, _mw0, "GetSessionToken", GetSessionToken$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/GetWebIdentityTokenCommand.js


class GetWebIdentityTokenCommand extends command(_ep0, _mw0, "GetWebIdentityToken", GetWebIdentityToken$) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/STS.js













const commands = {
	AssumeRoleCommand: AssumeRoleCommand,
	AssumeRoleWithSAMLCommand: AssumeRoleWithSAMLCommand,
	AssumeRoleWithWebIdentityCommand: AssumeRoleWithWebIdentityCommand,
	AssumeRootCommand: AssumeRootCommand,
	DecodeAuthorizationMessageCommand: DecodeAuthorizationMessageCommand,
	GetAccessKeyInfoCommand: GetAccessKeyInfoCommand,
	GetCallerIdentityCommand: GetCallerIdentityCommand,
	GetDelegatedAccessTokenCommand: GetDelegatedAccessTokenCommand,
	GetFederationTokenCommand: GetFederationTokenCommand,
	GetSessionTokenCommand: GetSessionTokenCommand,
	GetWebIdentityTokenCommand: GetWebIdentityTokenCommand,
};
class STS extends STSClient {
}
(0,create_aggregated_client/* createAggregatedClient */.J)(commands, STS);

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/index.js












// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js + 1 modules
var smithy_client_command = __webpack_require__(45987);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionDefaultResolver.js
var stsRegionDefaultResolver = __webpack_require__(66874);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
var setCredentialFeature = __webpack_require__(85541);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/defaultStsRoleAssumers.js



const getAccountIdFromAssumedRoleUser = function(assumedRoleUser) {
	if (typeof assumedRoleUser?.Arn === "string") {
		const arnComponents = assumedRoleUser.Arn.split(":");
		if (arnComponents.length > 4 && arnComponents[4] !== "") {
			return arnComponents[4];
		}
	}
	return undefined;
};
const resolveRegion = async function(_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) {
	const region = typeof _region === "function" ? await _region() : _region;
	const parentRegion = typeof _parentRegion === "function" ? await _parentRegion() : _parentRegion;
	let stsDefaultRegion = "";
	const resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await (0,stsRegionDefaultResolver/* stsRegionDefaultResolver */.o)(loaderConfig)());
	credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
	return resolvedRegion;
};
const getDefaultRoleAssumer = function(stsOptions, STSClient) {
	let stsClient;
	let closureSourceCreds;
	return async function(sourceCreds, params) {
		closureSourceCreds = sourceCreds;
		if (!stsClient) {
			const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId, } = stsOptions;
			const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
				logger,
				profile,
			});
			const isCompatibleRequestHandler = !isH2(requestHandler);
			stsClient = new STSClient({
				...stsOptions,
				userAgentAppId,
				profile,
				credentialDefaultProvider: function() { return async function() { return closureSourceCreds; }; },
				region: resolvedRegion,
				requestHandler: isCompatibleRequestHandler ? requestHandler : undefined,
				logger: logger,
			});
		}
		const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
		if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) {
			throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
		}
		const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
		const credentials = {
			accessKeyId: Credentials.AccessKeyId,
			secretAccessKey: Credentials.SecretAccessKey,
			sessionToken: Credentials.SessionToken,
			expiration: Credentials.Expiration,
			...(Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope }),
			...(accountId && { accountId }),
		};
		(0,setCredentialFeature/* setCredentialFeature */.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
		return credentials;
	};
};
const getDefaultRoleAssumerWithWebIdentity = function(stsOptions, STSClient) {
	let stsClient;
	return async function(params) {
		if (!stsClient) {
			const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId, } = stsOptions;
			const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
				logger,
				profile,
			});
			const isCompatibleRequestHandler = !isH2(requestHandler);
			stsClient = new STSClient({
				...stsOptions,
				userAgentAppId,
				profile,
				region: resolvedRegion,
				requestHandler: isCompatibleRequestHandler ? requestHandler : undefined,
				logger: logger,
			});
		}
		const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
		if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) {
			throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
		}
		const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
		const credentials = {
			accessKeyId: Credentials.AccessKeyId,
			secretAccessKey: Credentials.SecretAccessKey,
			sessionToken: Credentials.SessionToken,
			expiration: Credentials.Expiration,
			...(Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope }),
			...(accountId && { accountId }),
		};
		if (accountId) {
			(0,setCredentialFeature/* setCredentialFeature */.g)(credentials, "RESOLVED_ACCOUNT_ID", "T");
		}
		(0,setCredentialFeature/* setCredentialFeature */.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
		return credentials;
	};
};
const isH2 = function(requestHandler) {
	return requestHandler?.metadata?.handlerProtocol === "h2";
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/defaultRoleAssumers.js


const getCustomizableStsClientCtor = (baseCtor, customizations) => {
	if (!customizations)
		return baseCtor;
	else
		return class CustomizableSTSClient extends baseCtor {
			constructor(config) {
				super(config);
				for (const customization of customizations) {
					this.middlewareStack.use(customization);
				}
			}
		};
};
const defaultRoleAssumers_getDefaultRoleAssumer = function(stsOptions = {}, stsPlugins) { return getDefaultRoleAssumer(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins)); };
const defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity = function(stsOptions = {}, stsPlugins) { return getDefaultRoleAssumerWithWebIdentity(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins)); };
const decorateDefaultCredentialProvider = function(provider) { return function(input) { return provider({
	roleAssumer: defaultRoleAssumers_getDefaultRoleAssumer(input),
	roleAssumerWithWebIdentity: defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity(input),
	...input,
}); }; };

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/index.js











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