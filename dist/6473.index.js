export const id = 6473;
export const ids = [6473];
export const modules = {

/***/ 6473:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
const { NoAuthSigner, getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(402);
const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(277);
const { Command: $Command } = __webpack_require__(277);
exports.$Command = $Command;
exports.__Client = Client;
const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291);
const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(2085);
const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422);
const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609);
const { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890);
const { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523);
const { defaultProvider } = __webpack_require__(5861);
const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430);
const { streamCollector, NodeHttpHandler } = __webpack_require__(1279);
const { AwsJson1_1Protocol } = __webpack_require__(7288);
const { Sha256 } = __webpack_require__(9542);

const defaultCognitoIdentityHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
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
        propertiesExtractor: (config, context) => ({
            signingProperties: {
                config,
                context,
            },
        }),
    };
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
    return {
        schemeId: "smithy.api#noAuth",
    };
}
const defaultCognitoIdentityHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        case "GetCredentialsForIdentity":
            {
                options.push(createSmithyApiNoAuthHttpAuthOption());
                break;
            }
        case "GetId":
            {
                options.push(createSmithyApiNoAuthHttpAuthOption());
                break;
            }
        case "GetOpenIdToken":
            {
                options.push(createSmithyApiNoAuthHttpAuthOption());
                break;
            }
        case "UnlinkIdentity":
            {
                options.push(createSmithyApiNoAuthHttpAuthOption());
                break;
            }
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = resolveAwsSdkSigV4Config(config);
    return Object.assign(config_0, {
        authSchemePreference: normalizeProvider(config.authSchemePreference ?? []),
    });
};

const resolveClientEndpointParameters = (options) => {
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

var version = "3.1163.0";
var packageInfo = {
	version: version};

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
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

const cache = new EndpointCache({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

class CognitoIdentityServiceException extends ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cognitoidentity#CognitoIdentityServiceException";
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, CognitoIdentityServiceException.prototype);
    }
}

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
const _s_registry = new TypeRegistry(_s);
var CognitoIdentityServiceException$ = [-3, _s, "CognitoIdentityServiceException", 0, [], []];
_s_registry.registerError(CognitoIdentityServiceException$, CognitoIdentityServiceException);
const n0_registry = new TypeRegistry(n0);
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
    [0, 2, 2, 128 | 0, 0, 64 | 0, () => CognitoIdentityProviderList, 64 | 0, 128 | 0], 2
];
var Credentials$ = [3, n0, _C,
    0,
    [_AKI, _SK, _ST, _E],
    [0, [() => SecretKeyString, 0], 0, 4]
];
var DeleteIdentitiesInput$ = [3, n0, _DII,
    0,
    [_IITD],
    [64 | 0], 1
];
var DeleteIdentitiesResponse$ = [3, n0, _DIR,
    0,
    [_UII],
    [() => UnprocessedIdentityIdList]
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
    [0, [() => LoginsMap, 0], 0], 1
];
var GetCredentialsForIdentityResponse$ = [3, n0, _GCFIR,
    0,
    [_II, _C],
    [0, [() => Credentials$, 0]]
];
var GetIdentityPoolRolesInput$ = [3, n0, _GIPRI,
    0,
    [_IPI],
    [0], 1
];
var GetIdentityPoolRolesResponse$ = [3, n0, _GIPRR,
    0,
    [_IPI, _R, _RM],
    [0, 128 | 0, () => RoleMappingMap]
];
var GetIdInput$ = [3, n0, _GII,
    0,
    [_IPI, _AI, _L],
    [0, 0, [() => LoginsMap, 0]], 1
];
var GetIdResponse$ = [3, n0, _GIR,
    0,
    [_II],
    [0]
];
var GetOpenIdTokenForDeveloperIdentityInput$ = [3, n0, _GOITFDII,
    0,
    [_IPI, _L, _II, _PT, _TD],
    [0, [() => LoginsMap, 0], 0, 128 | 0, 1], 2
];
var GetOpenIdTokenForDeveloperIdentityResponse$ = [3, n0, _GOITFDIR,
    0,
    [_II, _T],
    [0, [() => OIDCToken, 0]]
];
var GetOpenIdTokenInput$ = [3, n0, _GOITI,
    0,
    [_II, _L],
    [0, [() => LoginsMap, 0]], 1
];
var GetOpenIdTokenResponse$ = [3, n0, _GOITR,
    0,
    [_II, _T],
    [0, [() => OIDCToken, 0]]
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
    [0, 0, 2, 2, 128 | 0, 0, 64 | 0, () => CognitoIdentityProviderList, 64 | 0, 128 | 0], 3
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
    [0, () => IdentitiesList, 0]
];
var ListIdentityPoolsInput$ = [3, n0, _LIPI,
    0,
    [_MR, _NT],
    [1, 0], 1
];
var ListIdentityPoolsResponse$ = [3, n0, _LIPR,
    0,
    [_IPd, _NT],
    [() => IdentityPoolsList, 0]
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
    [0, 0, () => RulesConfigurationType$], 1
];
var RulesConfigurationType$ = [3, n0, _RCT,
    0,
    [_Ru],
    [() => MappingRulesList], 1
];
var SetIdentityPoolRolesInput$ = [3, n0, _SIPRI,
    0,
    [_IPI, _R, _RM],
    [0, 128 | 0, () => RoleMappingMap], 2
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
    [0, [() => LoginsMap, 0], 64 | 0], 3
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
    0, () => CognitoIdentityProvider$
];
var IdentitiesList = [1, n0, _IL,
    0, () => IdentityDescription$
];
var IdentityPoolsList = [1, n0, _IPL,
    0, () => IdentityPoolShortDescription$
];
var MappingRulesList = [1, n0, _MRL,
    0, () => MappingRule$
];
var UnprocessedIdentityIdList = [1, n0, _UIIL,
    0, () => UnprocessedIdentityId$
];
var LoginsMap = [2, n0, _LM,
    0, [0,
        0],
    [() => IdentityProviderToken,
        0]
];
var RoleMappingMap = [2, n0, _RMM,
    0, 0, () => RoleMapping$
];
var CreateIdentityPool$ = [9, n0, _CIPr,
    0, () => CreateIdentityPoolInput$, () => IdentityPool$
];
var DeleteIdentities$ = [9, n0, _DI,
    0, () => DeleteIdentitiesInput$, () => DeleteIdentitiesResponse$
];
var DeleteIdentityPool$ = [9, n0, _DIP,
    0, () => DeleteIdentityPoolInput$, () => __Unit
];
var DescribeIdentity$ = [9, n0, _DIe,
    0, () => DescribeIdentityInput$, () => IdentityDescription$
];
var DescribeIdentityPool$ = [9, n0, _DIPe,
    0, () => DescribeIdentityPoolInput$, () => IdentityPool$
];
var GetCredentialsForIdentity$ = [9, n0, _GCFI,
    0, () => GetCredentialsForIdentityInput$, () => GetCredentialsForIdentityResponse$
];
var GetId$ = [9, n0, _GI,
    0, () => GetIdInput$, () => GetIdResponse$
];
var GetIdentityPoolRoles$ = [9, n0, _GIPR,
    0, () => GetIdentityPoolRolesInput$, () => GetIdentityPoolRolesResponse$
];
var GetOpenIdToken$ = [9, n0, _GOIT,
    0, () => GetOpenIdTokenInput$, () => GetOpenIdTokenResponse$
];
var GetOpenIdTokenForDeveloperIdentity$ = [9, n0, _GOITFDI,
    0, () => GetOpenIdTokenForDeveloperIdentityInput$, () => GetOpenIdTokenForDeveloperIdentityResponse$
];
var GetPrincipalTagAttributeMap$ = [9, n0, _GPTAM,
    0, () => GetPrincipalTagAttributeMapInput$, () => GetPrincipalTagAttributeMapResponse$
];
var ListIdentities$ = [9, n0, _LI,
    0, () => ListIdentitiesInput$, () => ListIdentitiesResponse$
];
var ListIdentityPools$ = [9, n0, _LIP,
    0, () => ListIdentityPoolsInput$, () => ListIdentityPoolsResponse$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    0, () => ListTagsForResourceInput$, () => ListTagsForResourceResponse$
];
var LookupDeveloperIdentity$ = [9, n0, _LDI,
    0, () => LookupDeveloperIdentityInput$, () => LookupDeveloperIdentityResponse$
];
var MergeDeveloperIdentities$ = [9, n0, _MDI,
    0, () => MergeDeveloperIdentitiesInput$, () => MergeDeveloperIdentitiesResponse$
];
var SetIdentityPoolRoles$ = [9, n0, _SIPR,
    0, () => SetIdentityPoolRolesInput$, () => __Unit
];
var SetPrincipalTagAttributeMap$ = [9, n0, _SPTAM,
    0, () => SetPrincipalTagAttributeMapInput$, () => SetPrincipalTagAttributeMapResponse$
];
var TagResource$ = [9, n0, _TR,
    0, () => TagResourceInput$, () => TagResourceResponse$
];
var UnlinkDeveloperIdentity$ = [9, n0, _UDI,
    0, () => UnlinkDeveloperIdentityInput$, () => __Unit
];
var UnlinkIdentity$ = [9, n0, _UI,
    0, () => UnlinkIdentityInput$, () => __Unit
];
var UntagResource$ = [9, n0, _UR,
    0, () => UntagResourceInput$, () => UntagResourceResponse$
];
var UpdateIdentityPool$ = [9, n0, _UIP,
    0, () => IdentityPool$, () => IdentityPool$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2014-06-30",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCognitoIdentityHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer(),
            },
            {
                schemeId: "smithy.api#noAuth",
                identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
                signer: new NoAuthSigner(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsJson1_1Protocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.cognitoidentity",
            errorTypeRegistries,
            xmlNamespace: "http://cognito-identity.amazonaws.com/doc/2014-06-30/",
            version: "2014-06-30",
            serviceTarget: "AWSCognitoIdentityService",
        },
        serviceId: config?.serviceId ?? "Cognito Identity",
        sha256: config?.sha256 ?? Sha256,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8,
    };
};

const getRuntimeConfig = (config) => {
    emitWarningIfUnsupportedVersion(process.version);
    const defaultsMode = resolveDefaultsModeConfig(config);
    const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
    const clientSharedValues = getRuntimeConfig$1(config);
    emitWarningIfUnsupportedVersion$1(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
        defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 300_000),
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            loadConfig({
                ...NODE_RETRY_MODE_CONFIG_OPTIONS,
                default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE,
            }, config),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig),
    };
};

const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
        setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
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
const resolveHttpAuthRuntimeConfig = (config) => {
    return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials(),
    };
};

const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

class CognitoIdentityClient extends Client {
    config;
    constructor(...[configuration]) {
        const _config_0 = getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = resolveUserAgentConfig(_config_1);
        const _config_3 = resolveRetryConfig(_config_2);
        const _config_4 = resolveRegionConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveEndpointConfig(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use(getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultCognitoIdentityHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use(getHttpSigningPlugin(this.config));
    }
    destroy() {
        super.destroy();
    }
}

const command = makeBuilder(commonParams, "AWSCognitoIdentityService", "CognitoIdentityClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class CreateIdentityPoolCommand extends command(_ep0, _mw0, "CreateIdentityPool", CreateIdentityPool$) {
}

class DeleteIdentitiesCommand extends command(_ep0, _mw0, "DeleteIdentities", DeleteIdentities$) {
}

class DeleteIdentityPoolCommand extends command(_ep0, _mw0, "DeleteIdentityPool", DeleteIdentityPool$) {
}

class DescribeIdentityCommand extends command(_ep0, _mw0, "DescribeIdentity", DescribeIdentity$) {
}

class DescribeIdentityPoolCommand extends command(_ep0, _mw0, "DescribeIdentityPool", DescribeIdentityPool$) {
}

class GetCredentialsForIdentityCommand extends command(_ep0, _mw0, "GetCredentialsForIdentity", GetCredentialsForIdentity$) {
}

class GetIdCommand extends command(_ep0, _mw0, "GetId", GetId$) {
}

class GetIdentityPoolRolesCommand extends command(_ep0, _mw0, "GetIdentityPoolRoles", GetIdentityPoolRoles$) {
}

class GetOpenIdTokenCommand extends command(_ep0, _mw0, "GetOpenIdToken", GetOpenIdToken$) {
}

class GetOpenIdTokenForDeveloperIdentityCommand extends command(_ep0, _mw0, "GetOpenIdTokenForDeveloperIdentity", GetOpenIdTokenForDeveloperIdentity$) {
}

class GetPrincipalTagAttributeMapCommand extends command(_ep0, _mw0, "GetPrincipalTagAttributeMap", GetPrincipalTagAttributeMap$) {
}

class ListIdentitiesCommand extends command(_ep0, _mw0, "ListIdentities", ListIdentities$) {
}

class ListIdentityPoolsCommand extends command(_ep0, _mw0, "ListIdentityPools", ListIdentityPools$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class LookupDeveloperIdentityCommand extends command(_ep0, _mw0, "LookupDeveloperIdentity", LookupDeveloperIdentity$) {
}

class MergeDeveloperIdentitiesCommand extends command(_ep0, _mw0, "MergeDeveloperIdentities", MergeDeveloperIdentities$) {
}

class SetIdentityPoolRolesCommand extends command(_ep0, _mw0, "SetIdentityPoolRoles", SetIdentityPoolRoles$) {
}

class SetPrincipalTagAttributeMapCommand extends command(_ep0, _mw0, "SetPrincipalTagAttributeMap", SetPrincipalTagAttributeMap$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class UnlinkDeveloperIdentityCommand extends command(_ep0, _mw0, "UnlinkDeveloperIdentity", UnlinkDeveloperIdentity$) {
}

class UnlinkIdentityCommand extends command(_ep0, _mw0, "UnlinkIdentity", UnlinkIdentity$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateIdentityPoolCommand extends command(_ep0, _mw0, "UpdateIdentityPool", UpdateIdentityPool$) {
}

const paginateListIdentityPools = createPaginator(CognitoIdentityClient, ListIdentityPoolsCommand, "NextToken", "NextToken", "MaxResults");

const commands = {
    CreateIdentityPoolCommand,
    DeleteIdentitiesCommand,
    DeleteIdentityPoolCommand,
    DescribeIdentityCommand,
    DescribeIdentityPoolCommand,
    GetCredentialsForIdentityCommand,
    GetIdCommand,
    GetIdentityPoolRolesCommand,
    GetOpenIdTokenCommand,
    GetOpenIdTokenForDeveloperIdentityCommand,
    GetPrincipalTagAttributeMapCommand,
    ListIdentitiesCommand,
    ListIdentityPoolsCommand,
    ListTagsForResourceCommand,
    LookupDeveloperIdentityCommand,
    MergeDeveloperIdentitiesCommand,
    SetIdentityPoolRolesCommand,
    SetPrincipalTagAttributeMapCommand,
    TagResourceCommand,
    UnlinkDeveloperIdentityCommand,
    UnlinkIdentityCommand,
    UntagResourceCommand,
    UpdateIdentityPoolCommand,
};
const paginators = {
    paginateListIdentityPools,
};
class CognitoIdentity extends CognitoIdentityClient {
}
createAggregatedClient(commands, CognitoIdentity, { paginators });

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

exports.AmbiguousRoleResolutionType = AmbiguousRoleResolutionType;
exports.CognitoIdentity = CognitoIdentity;
exports.CognitoIdentityClient = CognitoIdentityClient;
exports.CognitoIdentityProvider$ = CognitoIdentityProvider$;
exports.CognitoIdentityServiceException = CognitoIdentityServiceException;
exports.CognitoIdentityServiceException$ = CognitoIdentityServiceException$;
exports.ConcurrentModificationException = ConcurrentModificationException;
exports.ConcurrentModificationException$ = ConcurrentModificationException$;
exports.CreateIdentityPool$ = CreateIdentityPool$;
exports.CreateIdentityPoolCommand = CreateIdentityPoolCommand;
exports.CreateIdentityPoolInput$ = CreateIdentityPoolInput$;
exports.Credentials$ = Credentials$;
exports.DeleteIdentities$ = DeleteIdentities$;
exports.DeleteIdentitiesCommand = DeleteIdentitiesCommand;
exports.DeleteIdentitiesInput$ = DeleteIdentitiesInput$;
exports.DeleteIdentitiesResponse$ = DeleteIdentitiesResponse$;
exports.DeleteIdentityPool$ = DeleteIdentityPool$;
exports.DeleteIdentityPoolCommand = DeleteIdentityPoolCommand;
exports.DeleteIdentityPoolInput$ = DeleteIdentityPoolInput$;
exports.DescribeIdentity$ = DescribeIdentity$;
exports.DescribeIdentityCommand = DescribeIdentityCommand;
exports.DescribeIdentityInput$ = DescribeIdentityInput$;
exports.DescribeIdentityPool$ = DescribeIdentityPool$;
exports.DescribeIdentityPoolCommand = DescribeIdentityPoolCommand;
exports.DescribeIdentityPoolInput$ = DescribeIdentityPoolInput$;
exports.DeveloperUserAlreadyRegisteredException = DeveloperUserAlreadyRegisteredException;
exports.DeveloperUserAlreadyRegisteredException$ = DeveloperUserAlreadyRegisteredException$;
exports.ErrorCode = ErrorCode;
exports.ExternalServiceException = ExternalServiceException;
exports.ExternalServiceException$ = ExternalServiceException$;
exports.GetCredentialsForIdentity$ = GetCredentialsForIdentity$;
exports.GetCredentialsForIdentityCommand = GetCredentialsForIdentityCommand;
exports.GetCredentialsForIdentityInput$ = GetCredentialsForIdentityInput$;
exports.GetCredentialsForIdentityResponse$ = GetCredentialsForIdentityResponse$;
exports.GetId$ = GetId$;
exports.GetIdCommand = GetIdCommand;
exports.GetIdInput$ = GetIdInput$;
exports.GetIdResponse$ = GetIdResponse$;
exports.GetIdentityPoolRoles$ = GetIdentityPoolRoles$;
exports.GetIdentityPoolRolesCommand = GetIdentityPoolRolesCommand;
exports.GetIdentityPoolRolesInput$ = GetIdentityPoolRolesInput$;
exports.GetIdentityPoolRolesResponse$ = GetIdentityPoolRolesResponse$;
exports.GetOpenIdToken$ = GetOpenIdToken$;
exports.GetOpenIdTokenCommand = GetOpenIdTokenCommand;
exports.GetOpenIdTokenForDeveloperIdentity$ = GetOpenIdTokenForDeveloperIdentity$;
exports.GetOpenIdTokenForDeveloperIdentityCommand = GetOpenIdTokenForDeveloperIdentityCommand;
exports.GetOpenIdTokenForDeveloperIdentityInput$ = GetOpenIdTokenForDeveloperIdentityInput$;
exports.GetOpenIdTokenForDeveloperIdentityResponse$ = GetOpenIdTokenForDeveloperIdentityResponse$;
exports.GetOpenIdTokenInput$ = GetOpenIdTokenInput$;
exports.GetOpenIdTokenResponse$ = GetOpenIdTokenResponse$;
exports.GetPrincipalTagAttributeMap$ = GetPrincipalTagAttributeMap$;
exports.GetPrincipalTagAttributeMapCommand = GetPrincipalTagAttributeMapCommand;
exports.GetPrincipalTagAttributeMapInput$ = GetPrincipalTagAttributeMapInput$;
exports.GetPrincipalTagAttributeMapResponse$ = GetPrincipalTagAttributeMapResponse$;
exports.IdentityDescription$ = IdentityDescription$;
exports.IdentityPool$ = IdentityPool$;
exports.IdentityPoolShortDescription$ = IdentityPoolShortDescription$;
exports.InternalErrorException = InternalErrorException;
exports.InternalErrorException$ = InternalErrorException$;
exports.InvalidIdentityPoolConfigurationException = InvalidIdentityPoolConfigurationException;
exports.InvalidIdentityPoolConfigurationException$ = InvalidIdentityPoolConfigurationException$;
exports.InvalidParameterException = InvalidParameterException;
exports.InvalidParameterException$ = InvalidParameterException$;
exports.LimitExceededException = LimitExceededException;
exports.LimitExceededException$ = LimitExceededException$;
exports.ListIdentities$ = ListIdentities$;
exports.ListIdentitiesCommand = ListIdentitiesCommand;
exports.ListIdentitiesInput$ = ListIdentitiesInput$;
exports.ListIdentitiesResponse$ = ListIdentitiesResponse$;
exports.ListIdentityPools$ = ListIdentityPools$;
exports.ListIdentityPoolsCommand = ListIdentityPoolsCommand;
exports.ListIdentityPoolsInput$ = ListIdentityPoolsInput$;
exports.ListIdentityPoolsResponse$ = ListIdentityPoolsResponse$;
exports.ListTagsForResource$ = ListTagsForResource$;
exports.ListTagsForResourceCommand = ListTagsForResourceCommand;
exports.ListTagsForResourceInput$ = ListTagsForResourceInput$;
exports.ListTagsForResourceResponse$ = ListTagsForResourceResponse$;
exports.LookupDeveloperIdentity$ = LookupDeveloperIdentity$;
exports.LookupDeveloperIdentityCommand = LookupDeveloperIdentityCommand;
exports.LookupDeveloperIdentityInput$ = LookupDeveloperIdentityInput$;
exports.LookupDeveloperIdentityResponse$ = LookupDeveloperIdentityResponse$;
exports.MappingRule$ = MappingRule$;
exports.MappingRuleMatchType = MappingRuleMatchType;
exports.MergeDeveloperIdentities$ = MergeDeveloperIdentities$;
exports.MergeDeveloperIdentitiesCommand = MergeDeveloperIdentitiesCommand;
exports.MergeDeveloperIdentitiesInput$ = MergeDeveloperIdentitiesInput$;
exports.MergeDeveloperIdentitiesResponse$ = MergeDeveloperIdentitiesResponse$;
exports.NotAuthorizedException = NotAuthorizedException;
exports.NotAuthorizedException$ = NotAuthorizedException$;
exports.ResourceConflictException = ResourceConflictException;
exports.ResourceConflictException$ = ResourceConflictException$;
exports.ResourceNotFoundException = ResourceNotFoundException;
exports.ResourceNotFoundException$ = ResourceNotFoundException$;
exports.RoleMapping$ = RoleMapping$;
exports.RoleMappingType = RoleMappingType;
exports.RulesConfigurationType$ = RulesConfigurationType$;
exports.SetIdentityPoolRoles$ = SetIdentityPoolRoles$;
exports.SetIdentityPoolRolesCommand = SetIdentityPoolRolesCommand;
exports.SetIdentityPoolRolesInput$ = SetIdentityPoolRolesInput$;
exports.SetPrincipalTagAttributeMap$ = SetPrincipalTagAttributeMap$;
exports.SetPrincipalTagAttributeMapCommand = SetPrincipalTagAttributeMapCommand;
exports.SetPrincipalTagAttributeMapInput$ = SetPrincipalTagAttributeMapInput$;
exports.SetPrincipalTagAttributeMapResponse$ = SetPrincipalTagAttributeMapResponse$;
exports.TagResource$ = TagResource$;
exports.TagResourceCommand = TagResourceCommand;
exports.TagResourceInput$ = TagResourceInput$;
exports.TagResourceResponse$ = TagResourceResponse$;
exports.TooManyRequestsException = TooManyRequestsException;
exports.TooManyRequestsException$ = TooManyRequestsException$;
exports.UnlinkDeveloperIdentity$ = UnlinkDeveloperIdentity$;
exports.UnlinkDeveloperIdentityCommand = UnlinkDeveloperIdentityCommand;
exports.UnlinkDeveloperIdentityInput$ = UnlinkDeveloperIdentityInput$;
exports.UnlinkIdentity$ = UnlinkIdentity$;
exports.UnlinkIdentityCommand = UnlinkIdentityCommand;
exports.UnlinkIdentityInput$ = UnlinkIdentityInput$;
exports.UnprocessedIdentityId$ = UnprocessedIdentityId$;
exports.UntagResource$ = UntagResource$;
exports.UntagResourceCommand = UntagResourceCommand;
exports.UntagResourceInput$ = UntagResourceInput$;
exports.UntagResourceResponse$ = UntagResourceResponse$;
exports.UpdateIdentityPool$ = UpdateIdentityPool$;
exports.UpdateIdentityPoolCommand = UpdateIdentityPoolCommand;
exports.errorTypeRegistries = errorTypeRegistries;
exports.paginateListIdentityPools = paginateListIdentityPools;


/***/ })

};
