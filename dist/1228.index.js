"use strict";
exports.id = 1228;
exports.ids = [1228];
exports.modules = {

/***/ 42009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ emitWarningIfUnsupportedVersion)
/* harmony export */ });
/* unused harmony export state */
const state = {
    warningEmitted: false,
};
const emitWarningIfUnsupportedVersion = function(version) {
    if (version && !state.warningEmitted) {
        if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
            state.warningEmitted = true;
            return;
        }
        const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
        const vv = 22;
        if (userMajorVersion < vv) {
            state.warningEmitted = true;
            process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
        }
    }
};


/***/ }),

/***/ 22797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ getDefaultSocketTimeout)
/* harmony export */ });
const isDefaultSocketTimeoutEnabled = function() { return typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true"; };
const getDefaultSocketTimeout = function(requestHandler, timeoutMs) {
	if (!isDefaultSocketTimeoutEnabled()) {
		return undefined;
	}
	if (typeof requestHandler?.handle === "function") {
		return undefined;
	}
	return timeoutMs;
};


/***/ }),

/***/ 37379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ resolveHostHeaderConfig),
/* harmony export */   TC: () => (/* binding */ getHostHeaderPlugin)
/* harmony export */ });
/* unused harmony exports hostHeaderMiddleware, hostHeaderMiddlewareOptions */
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7217);

function resolveHostHeaderConfig(input) {
	return input;
}
const hostHeaderMiddleware = function(options) { return function(next) { return async function(args) {
	if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__/* .HttpRequest */ .K.isInstance(args.request)) {
		return next(args);
	}
	const { request } = args;
	const { handlerProtocol = "" } = options.requestHandler.metadata || {};
	if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
		delete request.headers["host"];
		request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
	}
	else if (!request.headers["host"]) {
		let host = request.hostname;
		if (request.port != null) {
			host += `:${request.port}`;
		}
		request.headers["host"] = host;
	}
	return next(args);
}; }; };
const hostHeaderMiddlewareOptions = {
	name: "hostHeaderMiddleware",
	step: "build",
	priority: "low",
	tags: ["HOST"],
	override: true,
};
const getHostHeaderPlugin = function(options) { return ({
	applyToStack: function(clientStack) {
		clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
	},
}); };


/***/ }),

/***/ 74512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y7: () => (/* binding */ getLoggerPlugin)
/* harmony export */ });
/* unused harmony exports loggerMiddleware, loggerMiddlewareOptions */
const loggerMiddleware = function() { return function(next, context) { return async function(args) {
	try {
		const response = await next(args);
		const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		const { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
		const { $metadata, ...outputWithoutMetadata } = response.output;
		logger?.info?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			output: outputFilterSensitiveLog(outputWithoutMetadata),
			metadata: $metadata,
		});
		return response;
	}
	catch (error) {
		const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		const { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		logger?.error?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			error,
			metadata: error.$metadata,
		});
		throw error;
	}
}; }; };
const loggerMiddlewareOptions = {
	name: "loggerMiddleware",
	tags: ["LOGGER"],
	step: "initialize",
	override: true,
};
const getLoggerPlugin = function(options) { return ({
	applyToStack: function(clientStack) {
		clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
	},
}); };


/***/ }),

/***/ 26548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ getRecursionDetectionPlugin)
});

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
const recursionDetectionMiddlewareOptions = {
	step: "build",
	tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
	name: "recursionDetectionMiddleware",
	override: true,
	priority: "low",
};

// EXTERNAL MODULE: ../node_modules/@aws/lambda-invoke-store/dist-cjs/invoke-store.js
var invoke_store = __webpack_require__(51238);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __webpack_require__(7217);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js


const AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
const _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
const TRACEPARENT = "traceparent";
const TRACESTATE = "tracestate";
const BAGGAGE = "baggage";
const recursionDetectionMiddleware = function() { return function(next) { return async function(args) {
	const { request } = args;
	if (!httpRequest/* HttpRequest */.K.isInstance(request)) {
		return next(args);
	}
	let invokeStore;
	{
		const traceIdHeader = Object.keys(request.headers ?? {}).find(function(h) { return h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase(); }) ??
			X_AMZN_TRACE_ID;
		if (!request.headers.hasOwnProperty(traceIdHeader)) {
			const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
			const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
			invokeStore ??= await invoke_store/* InvokeStore */.A.getInstanceAsync();
			const traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
			const traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
			const nonEmptyString = function(str) { return typeof str === "string" && str.length > 0; };
			if (nonEmptyString(functionName) && nonEmptyString(traceId)) {
				request.headers[X_AMZN_TRACE_ID] = traceId;
			}
		}
	}
	{
		sanitizeTraceHeaders(request.headers);
		const existingTraceparent = request.headers[TRACEPARENT];
		if (!existingTraceparent) {
			const traceparent = (invokeStore ??= await invoke_store/* InvokeStore */.A.getInstanceAsync())?.getTraceparent?.();
			if (traceparent) {
				request.headers[TRACEPARENT] = traceparent;
				const tracestate = invokeStore?.getTracestate?.();
				if (tracestate) {
					request.headers[TRACESTATE] = tracestate;
				}
				const baggage = invokeStore?.getBaggage?.();
				if (baggage) {
					request.headers[BAGGAGE] = baggage;
				}
			}
		}
	}
	return next(args);
}; }; };
function sanitizeTraceHeaders(headers) {
	for (const header of Object.keys(headers)) {
		const lower = header.toLowerCase();
		if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
			headers[lower] = headers[header];
			delete headers[header];
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js


const getRecursionDetectionPlugin = function(options) { return ({
	applyToStack: function(clientStack) {
		clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
	},
}); };


/***/ }),

/***/ 40434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resolveUserAgentConfig),
/* harmony export */   b: () => (/* binding */ DEFAULT_UA_APP_ID)
/* harmony export */ });
/* harmony import */ var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68738);

const DEFAULT_UA_APP_ID = undefined;
function isValidUserAgentAppId(appId) {
	if (appId === undefined) {
		return true;
	}
	return typeof appId === "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
	const normalizedAppIdProvider = (0,_smithy_core__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProvider */ .t)(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
	const { customUserAgent } = input;
	return Object.assign(input, {
		customUserAgent: typeof customUserAgent === "string" ? [[customUserAgent]] : customUserAgent,
		userAgentAppId: async function() {
			const appId = await normalizedAppIdProvider();
			if (!isValidUserAgentAppId(appId)) {
				const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
				if (typeof appId !== "string") {
					logger?.warn("userAgentAppId must be a string or undefined.");
				}
				else if (appId.length > 50) {
					logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
				}
			}
			return appId;
		},
	});
}


/***/ }),

/***/ 89632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sM: () => (/* binding */ getUserAgentPlugin)
});

// UNUSED EXPORTS: getUserAgentMiddlewareOptions, userAgentMiddleware

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __webpack_require__(7217);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js + 1 modules
var partition = __webpack_require__(79365);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var util_retry_config = __webpack_require__(29373);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature(context, feature, value) {
	if (!context.__aws_sdk_context) {
		context.__aws_sdk_context = {
			features: {},
		};
	}
	else if (!context.__aws_sdk_context.features) {
		context.__aws_sdk_context.features = {};
	}
	context.__aws_sdk_context.features[feature] = value;
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js


const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
	const request = args.request;
	if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") {
		setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
	}
	if (typeof config.retryStrategy === "function") {
		const retryStrategy = await config.retryStrategy();
		if (typeof retryStrategy.mode === "string") {
			switch (retryStrategy.mode) {
				case util_retry_config/* RETRY_MODES */.cm.ADAPTIVE:
					setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
					break;
				case util_retry_config/* RETRY_MODES */.cm.STANDARD:
					setFeature(context, "RETRY_MODE_STANDARD", "E");
					break;
			}
		}
	}
	if (typeof config.accountIdEndpointMode === "function") {
		const endpointV2 = context.endpointV2;
		if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) {
			setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
		}
		switch (await config.accountIdEndpointMode?.()) {
			case "disabled":
				setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
				break;
			case "preferred":
				setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
				break;
			case "required":
				setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
				break;
		}
	}
	const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (identity?.$source) {
		const credentials = identity;
		if (credentials.accountId) {
			setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
		}
		for (const [key, value] of Object.entries(credentials.$source ?? {})) {
			setFeature(context, key, value);
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
const USER_AGENT = "user-agent";
const X_AMZ_USER_AGENT = "x-amz-user-agent";
const SPACE = " ";
const UA_NAME_SEPARATOR = "/";
const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
const UA_ESCAPE_CHAR = "-";

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
const BYTE_LIMIT = 1024;
function encodeFeatures(features) {
	let buffer = "";
	for (const key in features) {
		const val = features[key];
		if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
			if (buffer.length) {
				buffer += "," + val;
			}
			else {
				buffer += val;
			}
			continue;
		}
		break;
	}
	return buffer;
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js





const userAgentMiddleware = function(options) { return function(next, context) { return async function(args) {
	const { request } = args;
	if (!httpRequest/* HttpRequest */.K.isInstance(request)) {
		return next(args);
	}
	const { headers } = request;
	const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
	const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
	await checkFeatures(context, options, args);
	const awsContext = context;
	defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
	const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
	const appId = await options.userAgentAppId();
	if (appId) {
		defaultUserAgent.push(escapeUserAgent([`app`, `${appId}`]));
	}
	const prefix = (0,partition/* getUserAgentPrefix */.vL)();
	const sdkUserAgentValue = (prefix ? [prefix] : [])
		.concat([...defaultUserAgent, ...userAgent, ...customUserAgent])
		.join(SPACE);
	const normalUAValue = [
		...defaultUserAgent.filter(function(section) { return section.startsWith("aws-sdk-"); }),
		...customUserAgent,
	].join(SPACE);
	if (options.runtime !== "browser") {
		if (normalUAValue) {
			headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT]
				? `${headers[USER_AGENT]} ${normalUAValue}`
				: normalUAValue;
		}
		headers[USER_AGENT] = sdkUserAgentValue;
	}
	else {
		headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
	}
	return next({
		...args,
		request,
	});
}; }; };
const escapeUserAgent = function(userAgentPair) {
	const name = userAgentPair[0]
		.split(UA_NAME_SEPARATOR)
		.map(function(part) { return part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR); })
		.join(UA_NAME_SEPARATOR);
	const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR);
	const prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR);
	const prefix = name.substring(0, prefixSeparatorIndex);
	let uaName = name.substring(prefixSeparatorIndex + 1);
	if (prefix === "api") {
		uaName = uaName.toLowerCase();
	}
	return [prefix, uaName, version]
		.filter(function(item) { return item && item.length > 0; })
		.reduce(function(acc, item, index) {
		switch (index) {
			case 0:
				return item;
			case 1:
				return `${acc}/${item}`;
			default:
				return `${acc}#${item}`;
		}
	}, "");
};
const getUserAgentMiddlewareOptions = {
	name: "getUserAgentMiddleware",
	step: "build",
	priority: "low",
	tags: ["SET_USER_AGENT", "USER_AGENT"],
	override: true,
};
const getUserAgentPlugin = function(config) { return ({
	applyToStack: function(clientStack) {
		clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
	},
}); };


/***/ }),

/***/ 64363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resolveAwsRegionExtensionConfiguration),
/* harmony export */   R: () => (/* binding */ getAwsRegionExtensionConfiguration)
/* harmony export */ });
const getAwsRegionExtensionConfiguration = function(runtimeConfig) {
	return {
		setRegion(region) {
			runtimeConfig.region = region;
		},
		region() {
			return runtimeConfig.region;
		},
	};
};
const resolveAwsRegionExtensionConfiguration = function(awsRegionExtensionConfiguration) {
	return {
		region: awsRegionExtensionConfiguration.region(),
	};
};


/***/ }),

/***/ 38633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ awsEndpointFunctions)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = __webpack_require__(77114);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var isValidHostLabel = __webpack_require__(72004);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
var isIpAddress = __webpack_require__(72400);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js


const isVirtualHostableS3Bucket = function(value, allowSubDomains = false) {
	if (allowSubDomains) {
		for (const label of value.split(".")) {
			if (!isVirtualHostableS3Bucket(label)) {
				return false;
			}
		}
		return true;
	}
	if (!(0,isValidHostLabel/* isValidHostLabel */.X)(value)) {
		return false;
	}
	if (value.length < 3 || value.length > 63) {
		return false;
	}
	if (value !== value.toLowerCase()) {
		return false;
	}
	if ((0,isIpAddress/* isIpAddress */.o)(value)) {
		return false;
	}
	return true;
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
const ARN_DELIMITER = ":";
const RESOURCE_DELIMITER = "/";
const parseArn = function(value) {
	const segments = value.split(ARN_DELIMITER);
	if (segments.length < 6) {
		return null;
	}
	const [arn, partition, service, region, accountId, ...resourcePath] = segments;
	if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") {
		return null;
	}
	const resourceId = resourcePath.map(function(resource) { return resource.split(RESOURCE_DELIMITER); }).flat();
	return {
		partition,
		service,
		region,
		accountId,
		resourceId,
	};
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js + 1 modules
var partition = __webpack_require__(79365);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js




const awsEndpointFunctions = {
	isVirtualHostableS3Bucket: isVirtualHostableS3Bucket,
	parseArn: parseArn,
	partition: partition/* partition */.jB,
};
customEndpointFunctions/* customEndpointFunctions */.m.aws = awsEndpointFunctions;


/***/ }),

/***/ 79365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vL: () => (/* binding */ getUserAgentPrefix),
  jB: () => (/* binding */ partition)
});

// UNUSED EXPORTS: setPartitionInfo, useDefaultPartitionInfo

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js
const partitions_partitionsInfo = {
	"partitions": [
		{
			"id": "aws",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-east-1",
				"name": "aws",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
			"regions": {
				"af-south-1": {
					"description": "Africa (Cape Town)"
				},
				"ap-east-1": {
					"description": "Asia Pacific (Hong Kong)"
				},
				"ap-east-2": {
					"description": "Asia Pacific (Taipei)"
				},
				"ap-northeast-1": {
					"description": "Asia Pacific (Tokyo)"
				},
				"ap-northeast-2": {
					"description": "Asia Pacific (Seoul)"
				},
				"ap-northeast-3": {
					"description": "Asia Pacific (Osaka)"
				},
				"ap-south-1": {
					"description": "Asia Pacific (Mumbai)"
				},
				"ap-south-2": {
					"description": "Asia Pacific (Hyderabad)"
				},
				"ap-southeast-1": {
					"description": "Asia Pacific (Singapore)"
				},
				"ap-southeast-2": {
					"description": "Asia Pacific (Sydney)"
				},
				"ap-southeast-3": {
					"description": "Asia Pacific (Jakarta)"
				},
				"ap-southeast-4": {
					"description": "Asia Pacific (Melbourne)"
				},
				"ap-southeast-5": {
					"description": "Asia Pacific (Malaysia)"
				},
				"ap-southeast-6": {
					"description": "Asia Pacific (New Zealand)"
				},
				"ap-southeast-7": {
					"description": "Asia Pacific (Thailand)"
				},
				"aws-global": {
					"description": "aws global region"
				},
				"ca-central-1": {
					"description": "Canada (Central)"
				},
				"ca-west-1": {
					"description": "Canada West (Calgary)"
				},
				"eu-central-1": {
					"description": "Europe (Frankfurt)"
				},
				"eu-central-2": {
					"description": "Europe (Zurich)"
				},
				"eu-north-1": {
					"description": "Europe (Stockholm)"
				},
				"eu-south-1": {
					"description": "Europe (Milan)"
				},
				"eu-south-2": {
					"description": "Europe (Spain)"
				},
				"eu-west-1": {
					"description": "Europe (Ireland)"
				},
				"eu-west-2": {
					"description": "Europe (London)"
				},
				"eu-west-3": {
					"description": "Europe (Paris)"
				},
				"il-central-1": {
					"description": "Israel (Tel Aviv)"
				},
				"me-central-1": {
					"description": "Middle East (UAE)"
				},
				"me-south-1": {
					"description": "Middle East (Bahrain)"
				},
				"me-west-1": {
					"description": "Middle East (Saudi Arabia)"
				},
				"mx-central-1": {
					"description": "Mexico (Central)"
				},
				"sa-east-1": {
					"description": "South America (Sao Paulo)"
				},
				"sa-west-1": {
					"description": "South America (Chile)"
				},
				"us-east-1": {
					"description": "US East (N. Virginia)"
				},
				"us-east-2": {
					"description": "US East (Ohio)"
				},
				"us-west-1": {
					"description": "US West (N. California)"
				},
				"us-west-2": {
					"description": "US West (Oregon)"
				}
			}
		},
		{
			"id": "aws-cn",
			"outputs": {
				"dnsSuffix": "amazonaws.com.cn",
				"dualStackDnsSuffix": "api.amazonwebservices.com.cn",
				"implicitGlobalRegion": "cn-northwest-1",
				"name": "aws-cn",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^cn\\-\\w+\\-\\d+$",
			"regions": {
				"aws-cn-global": {
					"description": "aws-cn global region"
				},
				"cn-north-1": {
					"description": "China (Beijing)"
				},
				"cn-northwest-1": {
					"description": "China (Ningxia)"
				}
			}
		},
		{
			"id": "aws-eusc",
			"outputs": {
				"dnsSuffix": "amazonaws.eu",
				"dualStackDnsSuffix": "api.amazonwebservices.eu",
				"implicitGlobalRegion": "eusc-de-east-1",
				"name": "aws-eusc",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
			"regions": {
				"eusc-de-east-1": {
					"description": "AWS European Sovereign Cloud (Germany)"
				}
			}
		},
		{
			"id": "aws-iso",
			"outputs": {
				"dnsSuffix": "c2s.ic.gov",
				"dualStackDnsSuffix": "api.aws.ic.gov",
				"implicitGlobalRegion": "us-iso-east-1",
				"name": "aws-iso",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-global": {
					"description": "aws-iso global region"
				},
				"us-iso-east-1": {
					"description": "US ISO East"
				},
				"us-iso-west-1": {
					"description": "US ISO WEST"
				}
			}
		},
		{
			"id": "aws-iso-b",
			"outputs": {
				"dnsSuffix": "sc2s.sgov.gov",
				"dualStackDnsSuffix": "api.aws.scloud",
				"implicitGlobalRegion": "us-isob-east-1",
				"name": "aws-iso-b",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-b-global": {
					"description": "aws-iso-b global region"
				},
				"us-isob-east-1": {
					"description": "US ISOB East (Ohio)"
				},
				"us-isob-west-1": {
					"description": "US ISOB West"
				}
			}
		},
		{
			"id": "aws-iso-e",
			"outputs": {
				"dnsSuffix": "cloud.adc-e.uk",
				"dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
				"implicitGlobalRegion": "eu-isoe-west-1",
				"name": "aws-iso-e",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-e-global": {
					"description": "aws-iso-e global region"
				},
				"eu-isoe-west-1": {
					"description": "EU ISOE West"
				}
			}
		},
		{
			"id": "aws-iso-f",
			"outputs": {
				"dnsSuffix": "csp.hci.ic.gov",
				"dualStackDnsSuffix": "api.aws.hci.ic.gov",
				"implicitGlobalRegion": "us-isof-south-1",
				"name": "aws-iso-f",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-f-global": {
					"description": "aws-iso-f global region"
				},
				"us-isof-east-1": {
					"description": "US ISOF EAST"
				},
				"us-isof-south-1": {
					"description": "US ISOF SOUTH"
				}
			}
		},
		{
			"id": "aws-us-gov",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-gov-west-1",
				"name": "aws-us-gov",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
			"regions": {
				"aws-us-gov-global": {
					"description": "aws-us-gov global region"
				},
				"us-gov-east-1": {
					"description": "AWS GovCloud (US-East)"
				},
				"us-gov-west-1": {
					"description": "AWS GovCloud (US-West)"
				}
			}
		}
	],
	"version": "1.1"
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js

let selectedPartitionsInfo = partitions_partitionsInfo;
let selectedUserAgentPrefix = "";
const partition = function(value) {
	const { partitions } = selectedPartitionsInfo;
	for (const partition of partitions) {
		const { regions, outputs } = partition;
		for (const [region, regionData] of Object.entries(regions)) {
			if (region === value) {
				return {
					...outputs,
					...regionData,
				};
			}
		}
	}
	for (const partition of partitions) {
		const { regionRegex, outputs } = partition;
		if (new RegExp(regionRegex).test(value)) {
			return {
				...outputs,
			};
		}
	}
	const DEFAULT_PARTITION = partitions.find(function(partition) { return partition.id === "aws"; });
	if (!DEFAULT_PARTITION) {
		throw new Error("Provided region was not found in the partition array or regex," +
			" and default partition with id 'aws' doesn't exist.");
	}
	return {
		...DEFAULT_PARTITION.outputs,
	};
};
const setPartitionInfo = function(partitionsInfo, userAgentPrefix = "") {
	selectedPartitionsInfo = partitionsInfo;
	selectedUserAgentPrefix = userAgentPrefix;
};
const useDefaultPartitionInfo = function() {
	setPartitionInfo(partitionsInfo, "");
};
const getUserAgentPrefix = function() { return selectedUserAgentPrefix; };


/***/ }),

/***/ 93589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pf: () => (/* binding */ createDefaultUserAgentProvider)
});

// UNUSED EXPORTS: crtAvailability, defaultUserAgent

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js

const getRuntimeUserAgentPair = function() {
	const runtimesToCheck = ["deno", "bun", "llrt"];
	for (const runtime of runtimesToCheck) {
		if (external_node_process_.versions[runtime]) {
			return [`md/${runtime}`, external_node_process_.versions[runtime]];
		}
	}
	return ["md/nodejs", external_node_process_.versions.node];
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
const crtAvailability = {
	isCrtAvailable: false,
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js

const isCrtAvailable = function() {
	if (crtAvailability.isCrtAvailable) {
		return ["md/crt-avail"];
	}
	return null;
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js





const createDefaultUserAgentProvider = function({ serviceId, clientVersion }) {
	const runtimeUserAgentPair = getRuntimeUserAgentPair();
	return async function(config) {
		const sections = [
			["aws-sdk-js", clientVersion],
			["ua", "2.1"],
			[`os/${(0,external_node_os_.platform)()}`, (0,external_node_os_.release)()],
			["lang/js"],
			runtimeUserAgentPair,
		];
		const crtAvailable = isCrtAvailable();
		if (crtAvailable) {
			sections.push(crtAvailable);
		}
		if (serviceId) {
			sections.push([`api/${serviceId}`, clientVersion]);
		}
		if (external_node_process_.env.AWS_EXECUTION_ENV) {
			sections.push([`exec-env/${external_node_process_.env.AWS_EXECUTION_ENV}`]);
		}
		const appId = await config?.userAgentAppId?.();
		const resolvedUserAgent = appId ? [...sections, [`app/${appId}`]] : [...sections];
		return resolvedUserAgent;
	};
};
const defaultUserAgent = (/* unused pure expression or super */ null && (createDefaultUserAgentProvider));


/***/ }),

/***/ 95168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hV: () => (/* binding */ NODE_APP_ID_CONFIG_OPTIONS)
/* harmony export */ });
/* unused harmony exports UA_APP_ID_ENV_NAME, UA_APP_ID_INI_NAME */
/* harmony import */ var _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40434);

const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
const UA_APP_ID_INI_NAME = "sdk_ua_app_id";
const UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
const NODE_APP_ID_CONFIG_OPTIONS = {
	environmentVariableSelector: function(env) { return env[UA_APP_ID_ENV_NAME]; },
	configFileSelector: function(profile) { return profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED]; },
	default: _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_UA_APP_ID */ .b,
};


/***/ }),

/***/ 65276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f2: () => (/* binding */ AwsSdkSigV4Signer),
  pz: () => (/* binding */ validateSigningProperties)
});

// UNUSED EXPORTS: AWSSDKSigV4Signer

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var transport_httpRequest = __webpack_require__(7217);
// EXTERNAL MODULE: ./node_modules/@smithy/types/dist-es/middleware.js
var middleware = __webpack_require__(69174);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
var getSkewCorrectedDate = __webpack_require__(342);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var httpResponse = __webpack_require__(77957);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js

const getDateHeader = function(response) { return httpResponse/* HttpResponse */.c.isInstance(response) ? (response.headers?.date ?? response.headers?.Date) : undefined; };
const getAgeHeader = function(response) { return httpResponse/* HttpResponse */.c.isInstance(response) ? (response.headers?.age ?? response.headers?.Age) : undefined; };

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
const getUpdatedSystemClockOffset = function(clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) {
	if (ageHeader !== undefined) {
		return currentSystemClockOffset;
	}
	const serverTime = Date.parse(clockTime);
	if (Number.isNaN(serverTime)) {
		return currentSystemClockOffset;
	}
	const timeResponseReceived = Date.now();
	if (timeRequestSent !== undefined && timeResponseReceived - timeRequestSent > 900_000) {
		return currentSystemClockOffset;
	}
	return serverTime - timeResponseReceived;
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js



const throwSigningPropertyError = function(name, property) {
	if (!property) {
		throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
	}
	return property;
};
const hasEventStreamOutput = function(signingProperties) {
	const context = signingProperties.context;
	const eventStream = context?.[middleware/* SMITHY_CONTEXT_KEY */.V]
		?.eventStream;
	return eventStream?.output === true;
};
const validateSigningProperties = async function(signingProperties) {
	const context = throwSigningPropertyError("context", signingProperties.context);
	const config = throwSigningPropertyError("config", signingProperties.config);
	const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
	const signerFunction = throwSigningPropertyError("signer", config.signer);
	const signer = await signerFunction(authScheme);
	const signingRegion = signingProperties?.signingRegion;
	const signingRegionSet = signingProperties?.signingRegionSet;
	const signingName = signingProperties?.signingName;
	return {
		config,
		signer,
		signingRegion,
		signingRegionSet,
		signingName,
	};
};
class AwsSdkSigV4Signer {
	async sign(httpRequest, identity, signingProperties) {
		if (!transport_httpRequest/* HttpRequest */.K.isInstance(httpRequest)) {
			throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
		}
		const validatedProps = await validateSigningProperties(signingProperties);
		const { config, signer } = validatedProps;
		let { signingRegion, signingName } = validatedProps;
		const handlerExecutionContext = signingProperties.context;
		if (handlerExecutionContext?.authSchemes?.length ?? 0 > 1) {
			const [first, second] = handlerExecutionContext.authSchemes;
			if (first?.name === "sigv4a" && second?.name === "sigv4") {
				signingRegion = second?.signingRegion ?? signingRegion;
				signingName = second?.signingName ?? signingName;
			}
		}
		const noSkewCorrection = (await config.disableClockSkewCorrection?.()) === true;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
		signingProperties._skipClockSkewSampling = skipSkewSampling;
		if (!skipSkewSampling) {
			signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
			signingProperties._requestSentAt = Date.now();
		}
		const signedRequest = await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? new Date() : (0,getSkewCorrectedDate/* getSkewCorrectedDate */.C)(config.systemClockOffset),
			signingRegion: signingRegion,
			signingService: signingName,
		});
		return signedRequest;
	}
	errorHandler(signingProperties) {
		return function(error) {
			const errorException = error;
			if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
				const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
				if (serverTime) {
					const config = throwSigningPropertyError("config", signingProperties.config);
					const preRequestOffset = signingProperties._preRequestSystemClockOffset;
					const timeRequestSent = signingProperties._requestSentAt;
					const ageHeader = getAgeHeader(errorException.$response);
					const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
					config.systemClockOffset = newOffset;
					const skewExceedsThreshold = Math.abs(newOffset) >= 240_000;
					const isLocalCorrection = newOffset !== preRequestOffset;
					const isConcurrentCorrection = preRequestOffset !== undefined && preRequestOffset !== newOffset;
					if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) {
						errorException.$metadata.clockSkewCorrected = true;
					}
				}
			}
			throw error;
		};
	}
	successHandler(httpResponse, signingProperties) {
		if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) {
			return;
		}
		const dateHeader = getDateHeader(httpResponse);
		if (dateHeader) {
			const config = throwSigningPropertyError("config", signingProperties.config);
			const timeRequestSent = signingProperties._requestSentAt;
			const ageHeader = getAgeHeader(httpResponse);
			config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
		}
	}
}
const AWSSDKSigV4Signer = (/* unused pure expression or super */ null && (AwsSdkSigV4Signer));


/***/ }),

/***/ 67477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ NODE_AUTH_SCHEME_PREFERENCE_OPTIONS)
});

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
const getArrayForCommaSeparatedString = function(str) { return typeof str === "string" && str.length > 0 ? str.split(",").map(function(item) { return item.trim(); }) : []; };

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
const getBearerTokenEnvKey = function(signingName) { return `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`; };

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js


const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
	environmentVariableSelector: function(env, options) {
		if (options?.signingName) {
			const bearerTokenKey = getBearerTokenEnvKey(options.signingName);
			if (bearerTokenKey in env) {
				return ["httpBearerAuth"];
			}
		}
		if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) {
			return undefined;
		}
		return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
	},
	configFileSelector: function(profile) {
		if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) {
			return undefined;
		}
		return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
	},
	default: [],
};


/***/ }),

/***/ 86192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ho: () => (/* binding */ resolveAwsSdkSigV4Config)
});

// UNUSED EXPORTS: AWSSDKSigV4Signer, AwsSdkSigV4ASigner, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, NODE_SIGV4A_CONFIG_OPTIONS, getBearerTokenEnvKey, resolveAWSSDKSigV4Config, resolveAwsSdkSigV4AConfig, validateSigningProperties

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
var setCredentialFeature = __webpack_require__(85541);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/normalizeProvider.js
var normalizeProvider = __webpack_require__(68738);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
const createIsIdentityExpiredFunction = function(expirationMs) { return function isIdentityExpired(identity) {
	return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
}; };
const EXPIRATION_MS = 300_000;
const isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
const doesIdentityRequireRefresh = function(identity) { return identity.expiration !== undefined; };
const memoizeIdentityProvider = function(provider, isExpired, requiresRefresh) {
	if (provider === undefined) {
		return undefined;
	}
	const normalizedProvider = typeof provider !== "function" ? async function() { return Promise.resolve(provider); } : provider;
	let resolved;
	let pending;
	let hasResult;
	let isConstant = false;
	const coalesceProvider = async function(options) {
		if (!pending) {
			pending = normalizedProvider(options);
		}
		try {
			resolved = await pending;
			hasResult = true;
			isConstant = false;
		}
		finally {
			pending = undefined;
		}
		return resolved;
	};
	if (isExpired === undefined) {
		return async function(options) {
			if (!hasResult || options?.forceRefresh) {
				resolved = await coalesceProvider(options);
			}
			return resolved;
		};
	}
	return async function(options) {
		if (!hasResult || options?.forceRefresh) {
			resolved = await coalesceProvider(options);
		}
		if (isConstant) {
			return resolved;
		}
		if (!requiresRefresh(resolved)) {
			isConstant = true;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider(options);
			return resolved;
		}
		return resolved;
	};
};

// EXTERNAL MODULE: ./node_modules/@smithy/signature-v4/dist-es/SignatureV4.js + 11 modules
var SignatureV4 = __webpack_require__(27735);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js



const bindResolveAwsSdkSigV4Config = function(defaultDisableClockSkewCorrection) { return function(config) {
	let inputCredentials = config.credentials;
	let isUserSupplied = !!config.credentials;
	let resolvedCredentials = undefined;
	Object.defineProperty(config, "credentials", {
		set(credentials) {
			if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) {
				isUserSupplied = true;
			}
			inputCredentials = credentials;
			const memoizedProvider = normalizeCredentialProvider(config, {
				credentials: inputCredentials,
				credentialDefaultProvider: config.credentialDefaultProvider,
			});
			const boundProvider = bindCallerConfig(config, memoizedProvider);
			if (isUserSupplied && !boundProvider.attributed) {
				const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
				resolvedCredentials = async function(options) {
					const creds = await boundProvider(options);
					const attributedCreds = creds;
					if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) {
						return (0,setCredentialFeature/* setCredentialFeature */.g)(attributedCreds, "CREDENTIALS_CODE", "e");
					}
					return attributedCreds;
				};
				resolvedCredentials.memoized = boundProvider.memoized;
				resolvedCredentials.configBound = boundProvider.configBound;
				resolvedCredentials.attributed = true;
			}
			else {
				resolvedCredentials = boundProvider;
			}
		},
		get() {
			return resolvedCredentials;
		},
		enumerable: true,
		configurable: true,
	});
	config.credentials = inputCredentials;
	const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256, } = config;
	let signer;
	if (config.signer) {
		signer = (0,normalizeProvider/* normalizeProvider */.t)(config.signer);
	}
	else if (config.regionInfoProvider) {
		signer = function() { return (0,normalizeProvider/* normalizeProvider */.t)(config.region)()
			.then(async function(region) { return [
			(await config.regionInfoProvider(region, {
				useFipsEndpoint: await config.useFipsEndpoint(),
				useDualstackEndpoint: await config.useDualstackEndpoint(),
			})) || {},
			region,
		]; })
			.then(function([regionInfo, region]) {
			const { signingRegion, signingService } = regionInfo;
			config.signingRegion = config.signingRegion || signingRegion || region;
			config.signingName = config.signingName || signingService || config.serviceId;
			const params = {
				...config,
				credentials: config.credentials,
				region: config.signingRegion,
				service: config.signingName,
				sha256,
				uriEscapePath: signingEscapePath,
			};
			const SignerCtor = config.signerConstructor || SignatureV4/* SignatureV4 */.B;
			return new SignerCtor(params);
		}); };
	}
	else {
		signer = async function(authScheme) {
			authScheme = Object.assign({}, {
				name: "sigv4",
				signingName: config.signingName || config.defaultSigningName,
				signingRegion: await (0,normalizeProvider/* normalizeProvider */.t)(config.region)(),
				properties: {},
			}, authScheme);
			const signingRegion = authScheme.signingRegion;
			const signingService = authScheme.signingName;
			config.signingRegion = config.signingRegion || signingRegion;
			config.signingName = config.signingName || signingService || config.serviceId;
			const params = {
				...config,
				credentials: config.credentials,
				region: config.signingRegion,
				service: config.signingName,
				sha256,
				uriEscapePath: signingEscapePath,
			};
			const SignerCtor = config.signerConstructor || SignatureV4/* SignatureV4 */.B;
			return new SignerCtor(params);
		};
	}
	const resolvedConfig = Object.assign(config, {
		systemClockOffset,
		signingEscapePath,
		signer,
		disableClockSkewCorrection: (0,normalizeProvider/* normalizeProvider */.t)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection),
	});
	return resolvedConfig;
}; };
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
	let credentialsProvider;
	if (credentials) {
		if (!credentials?.memoized) {
			credentialsProvider = memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh);
		}
		else {
			credentialsProvider = credentials;
		}
	}
	else {
		if (credentialDefaultProvider) {
			credentialsProvider = (0,normalizeProvider/* normalizeProvider */.t)(credentialDefaultProvider(Object.assign({}, config, {
				parentClientConfig: config,
			})));
		}
		else {
			credentialsProvider = async function() {
				throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
			};
		}
	}
	credentialsProvider.memoized = true;
	return credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
	if (credentialsProvider.configBound) {
		return credentialsProvider;
	}
	const fn = async function(options) { return credentialsProvider({ ...options, callerClientConfig: config }); };
	fn.memoized = credentialsProvider.memoized;
	fn.configBound = true;
	return fn;
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __webpack_require__(50240);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
var booleanSelector = __webpack_require__(28734);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var types = __webpack_require__(79526);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js

const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
	environmentVariableSelector: function(env) { return (0,booleanSelector/* booleanSelector */.Q)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, types/* SelectorType */.c.ENV); },
	configFileSelector: function(profile) { return (0,booleanSelector/* booleanSelector */.Q)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, types/* SelectorType */.c.CONFIG); },
	default: false,
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defaults.js


const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0,configLoader/* loadConfig */.Z)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js




const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);
const resolveAWSSDKSigV4Config = (/* unused pure expression or super */ null && (resolveAwsSdkSigV4Config));


/***/ }),

/***/ 342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ getSkewCorrectedDate)
/* harmony export */ });
const getSkewCorrectedDate = function(systemClockOffset) { return new Date(Date.now() + systemClockOffset); };


/***/ }),

/***/ 94109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ProtocolLib)
/* harmony export */ });
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35895);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3145);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76257);


class ProtocolLib {
	queryCompat;
	errorRegistry;
	constructor(queryCompat = false) {
		this.queryCompat = queryCompat;
	}
	resolveRestContentType(defaultContentType, inputSchema) {
		const members = inputSchema.getMemberSchemas();
		const httpPayloadMember = Object.values(members).find(function(m) {
			return !!m.getMergedTraits().httpPayload;
		});
		if (httpPayloadMember) {
			const mediaType = httpPayloadMember.getMergedTraits().mediaType;
			if (mediaType) {
				return mediaType;
			}
			else if (httpPayloadMember.isStringSchema()) {
				return "text/plain";
			}
			else if (httpPayloadMember.isBlobSchema()) {
				return "application/octet-stream";
			}
			else {
				return defaultContentType;
			}
		}
		else if (!inputSchema.isUnitSchema()) {
			const hasBody = Object.values(members).find(function(m) {
				const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
				const noPrefixHeaders = httpPrefixHeaders === void 0;
				return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
			});
			if (hasBody) {
				return defaultContentType;
			}
		}
	}
	async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
		let errorName = errorIdentifier;
		if (errorIdentifier.includes("#")) {
			[, errorName] = errorIdentifier.split("#");
		}
		const errorMetadata = {
			$metadata: metadata,
			$fault: response.statusCode < 500 ? "client" : "server",
		};
		if (!this.errorRegistry) {
			throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
		}
		try {
			const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ??
				this.errorRegistry.getSchema(errorIdentifier);
			return { errorSchema, errorMetadata };
		}
		catch (e) {
			dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			const synthetic = this.errorRegistry;
			const baseExceptionSchema = synthetic.getBaseException();
			if (baseExceptionSchema) {
				const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
				throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
			}
			const d = dataObject;
			const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
			throw this.decorateServiceException(Object.assign(new Error(message), {
				name: errorName,
			}, errorMetadata), dataObject);
		}
	}
	compose(composite, errorIdentifier, defaultNamespace) {
		let namespace = defaultNamespace;
		if (errorIdentifier.includes("#")) {
			[namespace] = errorIdentifier.split("#");
		}
		const staticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__/* .TypeRegistry */ .O.for(namespace);
		const defaultSyntheticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__/* .TypeRegistry */ .O.for("smithy.ts.sdk.synthetic." + defaultNamespace);
		composite.copyFrom(staticRegistry);
		composite.copyFrom(defaultSyntheticRegistry);
		this.errorRegistry = composite;
	}
	decorateServiceException(exception, additions = {}) {
		if (this.queryCompat) {
			const msg = exception.Message ?? additions.Message;
			const error = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_1__/* .decorateServiceException */ .M)(exception, additions);
			if (msg) {
				error.message = msg;
			}
			const errorObj = error.Error ?? {};
			errorObj.Type = error.Error?.Type;
			errorObj.Code = error.Error?.Code;
			errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
			error.Error = errorObj;
			const reqId = error.$metadata.requestId;
			if (reqId) {
				error.RequestId = reqId;
			}
			return error;
		}
		return (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_1__/* .decorateServiceException */ .M)(exception, additions);
	}
	setQueryCompatError(output, response) {
		const queryErrorHeader = response.headers?.["x-amzn-query-error"];
		if (output !== undefined && queryErrorHeader != null) {
			const [Code, Type] = queryErrorHeader.split(";");
			const keys = Object.keys(output);
			const Error = {
				Code,
				Type,
			};
			output.Code = Code;
			output.Type = Type;
			for (let i = 0; i < keys.length; i++) {
				const k = keys[i];
				Error[k === "message" ? "Message" : k] = output[k];
			}
			delete Error.__type;
			output.Error = Error;
		}
	}
	queryCompatOutput(queryCompatErrorData, errorData) {
		if (queryCompatErrorData.Error) {
			errorData.Error = queryCompatErrorData.Error;
		}
		if (queryCompatErrorData.Type) {
			errorData.Type = queryCompatErrorData.Type;
		}
		if (queryCompatErrorData.Code) {
			errorData.Code = queryCompatErrorData.Code;
		}
	}
	findQueryCompatibleError(registry, errorName) {
		try {
			return registry.getSchema(errorName);
		}
		catch (e) {
			return registry.find(function(schema) { return _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName; });
		}
	}
}


/***/ }),

/***/ 50804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ getHttpAuthSchemeEndpointRuleSetPlugin)
});

// UNUSED EXPORTS: httpAuthSchemeEndpointRuleSetMiddlewareOptions

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(32323);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
const resolveAuthOptions = function(candidateAuthOptions, authSchemePreference) {
	if (!authSchemePreference || authSchemePreference.length === 0) {
		return candidateAuthOptions;
	}
	const preferredAuthOptions = [];
	for (const preferredSchemeName of authSchemePreference) {
		for (const candidateAuthOption of candidateAuthOptions) {
			const candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
			if (candidateAuthSchemeName === preferredSchemeName) {
				preferredAuthOptions.push(candidateAuthOption);
			}
		}
	}
	for (const candidateAuthOption of candidateAuthOptions) {
		if (!preferredAuthOptions.find(function({ schemeId }) { return schemeId === candidateAuthOption.schemeId; })) {
			preferredAuthOptions.push(candidateAuthOption);
		}
	}
	return preferredAuthOptions;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js


function convertHttpAuthSchemesToMap(httpAuthSchemes) {
	const map = new Map();
	for (const scheme of httpAuthSchemes) {
		map.set(scheme.schemeId, scheme);
	}
	return map;
}
const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
	const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
	const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
	const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
	const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
	const smithyContext = (0,getSmithyContext/* getSmithyContext */.u)(context);
	const failureReasons = [];
	for (const option of resolvedOptions) {
		const scheme = authSchemes.get(option.schemeId);
		if (!scheme) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
			continue;
		}
		const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
		if (!identityProvider) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
			continue;
		}
		const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
		option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
		option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
		smithyContext.selectedHttpAuthScheme = {
			httpAuthOption: option,
			identity: await identityProvider(option.identityProperties),
			signer: scheme.signer,
		};
		break;
	}
	if (!smithyContext.selectedHttpAuthScheme) {
		throw new Error(failureReasons.join("\n"));
	}
	return next(args);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js

const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
	step: "serialize",
	tags: ["HTTP_AUTH_SCHEME"],
	name: "httpAuthSchemeMiddleware",
	override: true,
	relation: "before",
	toMiddleware: "endpointV2Middleware",
};
const getHttpAuthSchemeEndpointRuleSetPlugin = function(config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider, }) { return ({
	applyToStack: function(clientStack) {
		clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
			httpAuthSchemeParametersProvider,
			identityProviderConfigProvider,
		}), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
	},
}); };


/***/ }),

/***/ 26943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ getHttpSigningPlugin)
});

// UNUSED EXPORTS: httpSigningMiddlewareOptions

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __webpack_require__(7217);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(32323);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js


const defaultErrorHandler = function(signingProperties) { return function(error) {
	throw error;
}; };
const defaultSuccessHandler = function(httpResponse, signingProperties) { };
const httpSigningMiddleware = function(config) { return function(next, context) { return async function(args) {
	if (!httpRequest/* HttpRequest */.K.isInstance(args.request)) {
		return next(args);
	}
	const smithyContext = (0,getSmithyContext/* getSmithyContext */.u)(context);
	const scheme = smithyContext.selectedHttpAuthScheme;
	if (!scheme) {
		throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
	}
	const { httpAuthOption: { signingProperties = {} }, identity, signer, } = scheme;
	const output = await next({
		...args,
		request: await signer.sign(args.request, identity, signingProperties),
	}).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
	(signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
	return output;
}; }; };

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js

const httpSigningMiddlewareOptions = {
	step: "finalizeRequest",
	tags: ["HTTP_SIGNING"],
	name: "httpSigningMiddleware",
	aliases: ["apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware"],
	override: true,
	relation: "after",
	toMiddleware: "retryMiddleware",
};
const getHttpSigningPlugin = function(config) { return ({
	applyToStack: function(clientStack) {
		clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
	},
}); };


/***/ }),

/***/ 93938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ DefaultIdentityProviderConfig)
/* harmony export */ });
/* harmony import */ var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46370);

class DefaultIdentityProviderConfig {
	authSchemes = new Map();
	constructor(config) {
		for (const key in config) {
			if (!(0,_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$)(config, key)) {
				continue;
			}
			const value = config[key];
			if (value !== undefined) {
				this.authSchemes.set(key, value);
			}
		}
	}
	getIdentityProvider(schemeId) {
		return this.authSchemes.get(schemeId);
	}
}


/***/ }),

/***/ 33654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ NoAuthSigner)
/* harmony export */ });
class NoAuthSigner {
	async sign(httpRequest, identity, signingProperties) {
		return httpRequest;
	}
}


/***/ }),

/***/ 68738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ normalizeProvider)
/* harmony export */ });
const normalizeProvider = function(input) {
	if (typeof input === "function") {
		return input;
	}
	const promisified = Promise.resolve(input);
	return function() { return promisified; };
};


/***/ }),

/***/ 4998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Sha256Node)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
var toUint8Array = __webpack_require__(56183);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js

const BLOCK = 64;
const DIGEST_LENGTH = 32;
const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
class Sha256Js {
	digestLength = DIGEST_LENGTH;
	state = Int32Array.from(INIT);
	w;
	buffer = new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = false;
	inner;
	outer;
	constructor(secret) {
		if (secret) {
			const key = Sha256Js.normalizeKey(secret);
			this.inner = new Sha256Js();
			this.outer = new Sha256Js();
			const { inner, outer } = this;
			const pad = new Uint8Array(BLOCK * 2);
			for (let i = 0; i < BLOCK; ++i) {
				pad[i] = 0x36 ^ key[i];
				pad[i + BLOCK] = 0x5c ^ key[i];
			}
			inner.update(pad.subarray(0, BLOCK));
			outer.update(pad.subarray(BLOCK));
		}
	}
	update(data) {
		if (this.finished) {
			throw new Error("Attempted to update an already finished HMAC.");
		}
		if (this.inner) {
			this.inner.update(data);
			return;
		}
		const chunk = (0,toUint8Array/* toUint8Array */.F)(data);
		let position = 0;
		let { byteLength } = chunk;
		this.bytesHashed += byteLength;
		if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) {
			throw new Error("Cannot hash more than 2^53 - 1 bits");
		}
		while (byteLength > 0) {
			this.buffer[this.bufferLength++] = chunk[position++];
			byteLength--;
			if (this.bufferLength === BLOCK) {
				this.hashBuffer();
				this.bufferLength = 0;
			}
		}
	}
	async digest() {
		const { inner, outer } = this;
		if (inner && outer) {
			if (this.finished) {
				throw new Error("Attempted to digest an already finished HMAC.");
			}
			this.finished = true;
			const innerDigest = inner.digestSync();
			outer.update(innerDigest);
			return outer.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(INIT);
		this.buffer = new Uint8Array(64);
		this.bufferLength = 0;
		this.bytesHashed = 0;
	}
	digestSync() {
		const state = this.state.slice();
		const buffer = this.buffer.slice();
		let bufferLength = this.bufferLength;
		const bitsHashed = this.bytesHashed * 8;
		const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		bufferView.setUint8(bufferLength++, 0x80);
		if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
			for (let i = bufferLength; i < BLOCK; ++i) {
				bufferView.setUint8(i, 0);
			}
			this.hashBufferWith(state, buffer);
			bufferLength = 0;
		}
		for (let i = bufferLength; i < BLOCK - 8; ++i) {
			bufferView.setUint8(i, 0);
		}
		bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 0x100000000), false);
		bufferView.setUint32(BLOCK - 4, bitsHashed, false);
		this.hashBufferWith(state, buffer);
		const out = new Uint8Array(DIGEST_LENGTH);
		for (let i = 0; i < 8; ++i) {
			out[i * 4] = (state[i] >>> 24) & 0xff;
			out[i * 4 + 1] = (state[i] >>> 16) & 0xff;
			out[i * 4 + 2] = (state[i] >>> 8) & 0xff;
			out[i * 4 + 3] = (state[i] >>> 0) & 0xff;
		}
		return out;
	}
	static normalizeKey(secret) {
		const key = (0,toUint8Array/* toUint8Array */.F)(secret);
		if (key.byteLength > BLOCK) {
			const h = new Sha256Js();
			h.update(key);
			const out = h.digestSync();
			const padded = new Uint8Array(BLOCK);
			padded.set(out);
			return padded;
		}
		if (key.byteLength < BLOCK) {
			const padded = new Uint8Array(BLOCK);
			padded.set(key);
			return padded;
		}
		return key;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(state, buffer) {
		const w = (this.w ??= new Int32Array(64));
		let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
		for (let i = 0; i < BLOCK; ++i) {
			if (i < 16) {
				w[i] =
					((buffer[i * 4] & 0xff) << 24) |
						((buffer[i * 4 + 1] & 0xff) << 16) |
						((buffer[i * 4 + 2] & 0xff) << 8) |
						(buffer[i * 4 + 3] & 0xff);
			}
			else {
				let u = w[i - 2];
				const t1 = ((u >>> 17) | (u << 15)) ^ ((u >>> 19) | (u << 13)) ^ (u >>> 10);
				u = w[i - 15];
				const t2 = ((u >>> 7) | (u << 25)) ^ ((u >>> 18) | (u << 14)) ^ (u >>> 3);
				w[i] = ((t1 + w[i - 7]) | 0) + ((t2 + w[i - 16]) | 0);
			}
			const t1 = ((((((s4 >>> 6) | (s4 << 26)) ^ ((s4 >>> 11) | (s4 << 21)) ^ ((s4 >>> 25) | (s4 << 7))) +
				((s4 & s5) ^ (~s4 & s6))) |
				0) +
				((s7 + ((K[i] + w[i]) | 0)) | 0)) |
				0;
			const t2 = ((((s0 >>> 2) | (s0 << 30)) ^ ((s0 >>> 13) | (s0 << 19)) ^ ((s0 >>> 22) | (s0 << 10))) +
				((s0 & s1) ^ (s0 & s2) ^ (s1 & s2))) |
				0;
			s7 = s6;
			s6 = s5;
			s5 = s4;
			s4 = (s3 + t1) | 0;
			s3 = s2;
			s2 = s1;
			s1 = s0;
			s0 = (t1 + t2) | 0;
		}
		state[0] += s0;
		state[1] += s1;
		state[2] += s2;
		state[3] += s3;
		state[4] += s4;
		state[5] += s5;
		state[6] += s6;
		state[7] += s7;
	}
}
const INIT = new Int32Array([
	0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);
const K = new Int32Array([
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js


const hasNativeCrypto = (function() {
	try {
		(0,external_node_crypto_.createHash)("sha256");
		return true;
	}
	catch {
		return false;
	}
})();
const Sha256Node = hasNativeCrypto ? buildNativeClass() : Sha256Js;
function buildNativeClass() {
	return class Sha256Node {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = false;
		constructor(secret) {
			this.secret = secret;
			this.isHmac = !!secret;
			this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) {
				throw new Error("Attempted to update an already finished hash.");
			}
			this.hash.update(data);
		}
		async digest() {
			let buf;
			if (this.isHmac) {
				this.finished = true;
				buf = this.hash.digest();
			}
			else {
				buf = this.hash.copy().digest();
			}
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = false;
		}
		createHash() {
			return this.secret ? (0,external_node_crypto_.createHmac)("sha256", toBuffer(this.secret)) : (0,external_node_crypto_.createHash)("sha256");
		}
	};
}
function toBuffer(data) {
	if (typeof data === "string") {
		return data;
	}
	if (ArrayBuffer.isView(data)) {
		return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	}
	return Buffer.from(data);
}


/***/ }),

/***/ 96036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ constructStack)
/* harmony export */ });
const getAllAliases = function(name, aliases) {
	const _aliases = [];
	if (name) {
		_aliases.push(name);
	}
	if (aliases) {
		for (const alias of aliases) {
			_aliases.push(alias);
		}
	}
	return _aliases;
};
const getMiddlewareNameWithAliases = function(name, aliases) {
	return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
};
const constructStack = function() {
	let absoluteEntries = [];
	let relativeEntries = [];
	let identifyOnResolve = false;
	const entriesNameSet = new Set();
	const sort = function(entries) { return entries.sort(function(a, b) { return stepWeights[b.step] - stepWeights[a.step] ||
		priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]; }); };
	const removeByName = function(toRemove) {
		let isRemoved = false;
		const filterCb = function(entry) {
			const aliases = getAllAliases(entry.name, entry.aliases);
			if (aliases.includes(toRemove)) {
				isRemoved = true;
				for (const alias of aliases) {
					entriesNameSet.delete(alias);
				}
				return false;
			}
			return true;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	const removeByReference = function(toRemove) {
		let isRemoved = false;
		const filterCb = function(entry) {
			if (entry.middleware === toRemove) {
				isRemoved = true;
				for (const alias of getAllAliases(entry.name, entry.aliases)) {
					entriesNameSet.delete(alias);
				}
				return false;
			}
			return true;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	const cloneTo = function(toStack) {
		absoluteEntries.forEach(function(entry) {
			toStack.add(entry.middleware, { ...entry });
		});
		relativeEntries.forEach(function(entry) {
			toStack.addRelativeTo(entry.middleware, { ...entry });
		});
		toStack.identifyOnResolve?.(stack.identifyOnResolve());
		return toStack;
	};
	const expandRelativeMiddlewareList = function(from) {
		const expandedMiddlewareList = [];
		from.before.forEach(function(entry) {
			if (entry.before.length === 0 && entry.after.length === 0) {
				expandedMiddlewareList.push(entry);
			}
			else {
				expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
			}
		});
		expandedMiddlewareList.push(from);
		from.after.reverse().forEach(function(entry) {
			if (entry.before.length === 0 && entry.after.length === 0) {
				expandedMiddlewareList.push(entry);
			}
			else {
				expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
			}
		});
		return expandedMiddlewareList;
	};
	const getMiddlewareList = function(debug = false) {
		const normalizedAbsoluteEntries = [];
		const normalizedRelativeEntries = [];
		const normalizedEntriesNameMap = {};
		absoluteEntries.forEach(function(entry) {
			const normalizedEntry = {
				...entry,
				before: [],
				after: [],
			};
			for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
				normalizedEntriesNameMap[alias] = normalizedEntry;
			}
			normalizedAbsoluteEntries.push(normalizedEntry);
		});
		relativeEntries.forEach(function(entry) {
			const normalizedEntry = {
				...entry,
				before: [],
				after: [],
			};
			for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
				normalizedEntriesNameMap[alias] = normalizedEntry;
			}
			normalizedRelativeEntries.push(normalizedEntry);
		});
		normalizedRelativeEntries.forEach(function(entry) {
			if (entry.toMiddleware) {
				const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
				if (toMiddleware === undefined) {
					if (debug) {
						return;
					}
					throw new Error(`${entry.toMiddleware} is not found when adding ` +
						`${getMiddlewareNameWithAliases(entry.name, entry.aliases)} ` +
						`middleware ${entry.relation} ${entry.toMiddleware}`);
				}
				if (entry.relation === "after") {
					toMiddleware.after.push(entry);
				}
				if (entry.relation === "before") {
					toMiddleware.before.push(entry);
				}
			}
		});
		const mainChain = sort(normalizedAbsoluteEntries)
			.map(expandRelativeMiddlewareList)
			.reduce(function(wholeList, expandedMiddlewareList) {
			wholeList.push(...expandedMiddlewareList);
			return wholeList;
		}, []);
		return mainChain;
	};
	const stack = {
		add: function(middleware, options = {}) {
			const { name, override, aliases: _aliases } = options;
			const entry = {
				step: "initialize",
				priority: "normal",
				middleware,
				...options,
			};
			const aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some(function(alias) { return entriesNameSet.has(alias); })) {
					if (!override) {
						throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					}
					for (const alias of aliases) {
						const toOverrideIndex = absoluteEntries.findIndex(function(entry) { return entry.name === alias || entry.aliases?.some(function(a) { return a === alias; }); });
						if (toOverrideIndex === -1) {
							continue;
						}
						const toOverride = absoluteEntries[toOverrideIndex];
						if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) {
							throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ` +
								`${toOverride.priority} priority in ${toOverride.step} step cannot ` +
								`be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ` +
								`${entry.priority} priority in ${entry.step} step.`);
						}
						absoluteEntries.splice(toOverrideIndex, 1);
					}
				}
				for (const alias of aliases) {
					entriesNameSet.add(alias);
				}
			}
			absoluteEntries.push(entry);
		},
		addRelativeTo: function(middleware, options) {
			const { name, override, aliases: _aliases } = options;
			const entry = {
				middleware,
				...options,
			};
			const aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some(function(alias) { return entriesNameSet.has(alias); })) {
					if (!override) {
						throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					}
					for (const alias of aliases) {
						const toOverrideIndex = relativeEntries.findIndex(function(entry) { return entry.name === alias || entry.aliases?.some(function(a) { return a === alias; }); });
						if (toOverrideIndex === -1) {
							continue;
						}
						const toOverride = relativeEntries[toOverrideIndex];
						if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) {
							throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ` +
								`${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden ` +
								`by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} ` +
								`"${entry.toMiddleware}" middleware.`);
						}
						relativeEntries.splice(toOverrideIndex, 1);
					}
				}
				for (const alias of aliases) {
					entriesNameSet.add(alias);
				}
			}
			relativeEntries.push(entry);
		},
		clone: function() { return cloneTo(constructStack()); },
		use: function(plugin) {
			plugin.applyToStack(stack);
		},
		remove: function(toRemove) {
			if (typeof toRemove === "string") {
				return removeByName(toRemove);
			}
			else {
				return removeByReference(toRemove);
			}
		},
		removeByTag: function(toRemove) {
			let isRemoved = false;
			const filterCb = function(entry) {
				const { tags, name, aliases: _aliases } = entry;
				if (tags && tags.includes(toRemove)) {
					const aliases = getAllAliases(name, _aliases);
					for (const alias of aliases) {
						entriesNameSet.delete(alias);
					}
					isRemoved = true;
					return false;
				}
				return true;
			};
			absoluteEntries = absoluteEntries.filter(filterCb);
			relativeEntries = relativeEntries.filter(filterCb);
			return isRemoved;
		},
		concat: function(from) {
			const cloned = cloneTo(constructStack());
			cloned.use(from);
			cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
			return cloned;
		},
		applyToStack: cloneTo,
		identify: function() {
			return getMiddlewareList(true).map(function(mw) {
				const step = mw.step ??
					mw.relation +
						" " +
						mw.toMiddleware;
				return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
			});
		},
		identifyOnResolve(toggle) {
			if (typeof toggle === "boolean") {
				identifyOnResolve = toggle;
			}
			return identifyOnResolve;
		},
		resolve: function(handler, context) {
			for (const middleware of getMiddlewareList()
				.map(function(entry) { return entry.middleware; })
				.reverse()) {
				handler = middleware(handler, context);
			}
			if (identifyOnResolve) {
				console.log(stack.identify());
			}
			return handler;
		},
	};
	return stack;
};
const stepWeights = {
	initialize: 5,
	serialize: 4,
	build: 3,
	finalizeRequest: 2,
	deserialize: 1,
};
const priorityWeights = {
	high: 3,
	normal: 2,
	low: 1,
};


/***/ }),

/***/ 79085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ NoOpLogger)
/* harmony export */ });
class NoOpLogger {
	trace() { }
	debug() { }
	info() { }
	warn() { }
	error() { }
}


/***/ }),

/***/ 23988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ makeBuilder)
/* harmony export */ });
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45987);

function makeBuilder(common, service, name, ep) {
	return function makeCommand(added, plugins, op, $, smithyContext = {}) {
		const epMerged = Object.assign({}, common, added);
		return _command__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .u.classBuilder()
			.ep(epMerged)
			.m(function (CommandCtor, clientStack, config, options) {
			const list = plugins.call(this, CommandCtor, clientStack, config, options);
			list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
			return list;
		})
			.s(service, op, smithyContext)
			.n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command")
			.sc($)
			.build();
	};
}


/***/ }),

/***/ 28370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Client)
/* harmony export */ });
/* harmony import */ var _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96036);

class Client {
	config;
	middlewareStack = (0,_middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__/* .constructStack */ .o)();
	initConfig;
	handlers;
	constructor(config) {
		this.config = config;
		const { protocol, protocolSettings } = config;
		if (protocolSettings) {
			if (typeof protocol === "function") {
				config.protocol = new protocol(protocolSettings);
			}
		}
	}
	send(command, optionsOrCb, cb) {
		const options = typeof optionsOrCb !== "function" ? optionsOrCb : undefined;
		const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
		const useHandlerCache = options === undefined && this.config.cacheMiddleware === true;
		let handler;
		if (useHandlerCache) {
			if (!this.handlers) {
				this.handlers = new WeakMap();
			}
			const handlers = this.handlers;
			if (handlers.has(command.constructor)) {
				handler = handlers.get(command.constructor);
			}
			else {
				handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
				handlers.set(command.constructor, handler);
			}
		}
		else {
			delete this.handlers;
			handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
		}
		if (callback) {
			handler(command)
				.then(function(result) { return callback(null, result.output); }, function(err) { return callback(err); })
				.catch(function() { });
		}
		else {
			return handler(command).then(function(result) { return result.output; });
		}
	}
	destroy() {
		this.config?.requestHandler?.destroy?.();
		delete this.handlers;
	}
}


/***/ }),

/***/ 45987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ Command)
});

// EXTERNAL MODULE: ./node_modules/@smithy/types/dist-es/middleware.js
var middleware = __webpack_require__(69174);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var MiddlewareStack = __webpack_require__(96036);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = __webpack_require__(76257);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js

const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
	if (data == null) {
		return data;
	}
	const ns = NormalizedSchema/* NormalizedSchema */.l1.of(schema);
	if (ns.getMergedTraits().sensitive) {
		return SENSITIVE_STRING;
	}
	if (ns.isListSchema()) {
		const valueSchema = ns.getValueSchema();
		if (valueSchema.getMergedTraits().sensitive) {
			return SENSITIVE_STRING;
		}
		if (Array.isArray(data)) {
			return data.map(function(value) { return schemaLogFilter(valueSchema, value); });
		}
	}
	else if (ns.isMapSchema()) {
		const valueSchema = ns.getValueSchema();
		if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) {
			return SENSITIVE_STRING;
		}
		if (typeof data === "object") {
			return Object.fromEntries(Object.entries(data).map(function([key, value]) { return [key, schemaLogFilter(valueSchema, value)]; }));
		}
	}
	else if (ns.isStructSchema() && typeof data === "object") {
		const object = data;
		const newObject = {};
		for (const [member, memberNs] of ns.structIterator()) {
			if (object[member] != null) {
				newObject[member] = schemaLogFilter(memberNs, object[member]);
			}
		}
		return newObject;
	}
	return data;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js




const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
class Command {
	middlewareStack = (0,MiddlewareStack/* constructStack */.o)();
	schema;
	static classBuilder() {
		return new ClassBuilder();
	}
	resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor, }) {
		for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
			this.middlewareStack.use(mw);
		}
		const stack = clientStack.concat(this.middlewareStack);
		const { logger } = configuration;
		const additionalSmithyContext = additionalContext[middleware/* SMITHY_CONTEXT_KEY */.V];
		const handlerExecutionContext = {
			logger,
			clientName,
			commandName,
			inputFilterSensitiveLog,
			outputFilterSensitiveLog,
			...additionalContext,
			[middleware/* SMITHY_CONTEXT_KEY */.V]: {
				...additionalSmithyContext,
				commandInstance: this,
				...smithyContext,
				...(options?.metricsRecorder === undefined ? {} : { metricsRecorder: options.metricsRecorder }),
				...(options?.abortSignal === undefined ? {} : { abortSignal: options.abortSignal }),
			},
		};
		const { requestHandler } = configuration;
		let requestOptions = options ?? {};
		if (requestOptions.metricsRecorder) {
			requestOptions = { ...requestOptions };
			delete requestOptions.metricsRecorder;
		}
		let isEventStream;
		const schema = this.schema;
		const marker = schema?.[operationEventStreamMarker];
		if (marker !== undefined) {
			isEventStream = marker;
		}
		else if (schema) {
			if (Array.isArray(schema) && schema[0] === 9) {
				const [, , , , input$, output$] = schema;
				isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema/* NormalizedSchema */.l1.of(input$).getEventStreamMember() || NormalizedSchema/* NormalizedSchema */.l1.of(output$).getEventStreamMember());
			}
		}
		if (isEventStream) {
			requestOptions = {
				isEventStream,
				...requestOptions,
			};
		}
		return stack.resolve(function(request) { return requestHandler.handle(request.request, requestOptions); }, handlerExecutionContext);
	}
}
class ClassBuilder {
	_init = function() { };
	_ep = {};
	_middlewareFn = function() { return []; };
	_commandName = "";
	_clientName = "";
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = undefined;
	_outputFilterSensitiveLog = undefined;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(cb) {
		this._init = cb;
	}
	ep(endpointParameterInstructions) {
		this._ep = endpointParameterInstructions;
		return this;
	}
	m(middlewareSupplier) {
		this._middlewareFn = middlewareSupplier;
		return this;
	}
	s(service, operation, smithyContext = {}) {
		this._smithyContext = {
			service,
			operation,
			...smithyContext,
		};
		return this;
	}
	c(additionalContext = {}) {
		this._additionalContext = additionalContext;
		return this;
	}
	n(clientName, commandName) {
		this._clientName = clientName;
		this._commandName = commandName;
		return this;
	}
	f(inputFilter = function(_) { return _; }, outputFilter = function(_) { return _; }) {
		this._inputFilterSensitiveLog = inputFilter;
		this._outputFilterSensitiveLog = outputFilter;
		return this;
	}
	ser(serializer) {
		this._serializer = serializer;
		return this;
	}
	de(deserializer) {
		this._deserializer = deserializer;
		return this;
	}
	sc(operation) {
		this._operationSchema = operation;
		this._smithyContext.operationSchema = operation;
		return this;
	}
	build() {
		const closure = this;
		let CommandRef;
		return (CommandRef = class extends Command {
			input;
			static getEndpointParameterInstructions() {
				return closure._ep;
			}
			constructor(...[input]) {
				super();
				this.input = input ?? {};
				closure._init(this);
				this.schema = closure._operationSchema;
			}
			resolveMiddleware(stack, configuration, options) {
				const op = closure._operationSchema;
				const input = op?.[4] ?? op?.input;
				const output = op?.[5] ?? op?.output;
				return this.resolveMiddlewareWithContext(stack, configuration, options, {
					CommandCtor: CommandRef,
					middlewareFn: closure._middlewareFn,
					clientName: closure._clientName,
					commandName: closure._commandName,
					inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : function(_) { return _; }),
					outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : function(_) { return _; }),
					smithyContext: closure._smithyContext,
					additionalContext: closure._additionalContext,
				});
			}
			serialize = closure._serializer;
			deserialize = closure._deserializer;
		});
	}
}


/***/ }),

/***/ 30691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ loadConfigsForDefaultMode)
/* harmony export */ });
const loadConfigsForDefaultMode = function(mode) {
	switch (mode) {
		case "standard":
			return {
				retryMode: "standard",
				connectionTimeout: 3100,
			};
		case "in-region":
			return {
				retryMode: "standard",
				connectionTimeout: 1100,
			};
		case "cross-region":
			return {
				retryMode: "standard",
				connectionTimeout: 3100,
			};
		case "mobile":
			return {
				retryMode: "standard",
				connectionTimeout: 30000,
			};
		default:
			return {};
	}
};


/***/ }),

/***/ 15358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ emitWarningIfUnsupportedVersion)
/* harmony export */ });
let warningEmitted = false;
const emitWarningIfUnsupportedVersion = function(version) {
	if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) {
		warningEmitted = true;
	}
};


/***/ }),

/***/ 35895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decorateServiceException),
/* harmony export */   T: () => (/* binding */ ServiceException)
/* harmony export */ });
class ServiceException extends Error {
	static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(options) {
		super(options.message);
		Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
		this.name = options.name;
		this.$fault = options.$fault;
		this.$metadata = options.$metadata;
	}
	static isInstance(value) {
		if (!value) {
			return false;
		}
		const candidate = value;
		return (ServiceException.prototype.isPrototypeOf(candidate) ||
			(Boolean(candidate.$fault) &&
				Boolean(candidate.$metadata) &&
				(candidate.$fault === "client" || candidate.$fault === "server")));
	}
	static [Symbol.hasInstance](instance) {
		if (!instance) {
			return false;
		}
		const candidate = instance;
		if (this === ServiceException) {
			return ServiceException.isInstance(instance);
		}
		if (ServiceException.isInstance(instance)) {
			if (this.prototype.isPrototypeOf(instance)) {
				return true;
			}
			const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId")
				? this.shapeId
				: undefined;
			let candidateHasShapeId = false;
			if (targetId) {
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctor = proto.constructor;
					const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId")
						? ctor?.shapeId
						: undefined;
					if (candidateId) {
						candidateHasShapeId = true;
						if (candidateId === targetId) {
							return true;
						}
					}
					proto = Object.getPrototypeOf(proto);
				}
			}
			if (targetId && candidateHasShapeId) {
				return false;
			}
			const targetName = this.name;
			if (targetName && targetName.length >= 6) {
				if (candidate.name === targetName) {
					return true;
				}
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctorName = proto.constructor?.name;
					if (ctorName && ctorName !== "Error" && ctorName === targetName) {
						return true;
					}
					proto = Object.getPrototypeOf(proto);
				}
			}
		}
		return false;
	}
}
const decorateServiceException = function(exception, additions = {}) {
	Object.entries(additions)
		.filter(function([, v]) { return v !== undefined; })
		.forEach(function([k, v]) {
		if (exception[k] == undefined || exception[k] === "") {
			exception[k] = v;
		}
	});
	const message = exception.message || exception.Message || "UnknownError";
	exception.message = message;
	delete exception.Message;
	return exception;
};


/***/ }),

/***/ 29750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xA: () => (/* binding */ getDefaultExtensionConfiguration),
  uv: () => (/* binding */ resolveDefaultRuntimeConfig)
});

// UNUSED EXPORTS: getDefaultClientConfiguration

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = __webpack_require__(46370);
;// CONCATENATED MODULE: ./node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
(function (AlgorithmId) {
	AlgorithmId["MD5"] = "md5";
	AlgorithmId["CRC32"] = "crc32";
	AlgorithmId["CRC32C"] = "crc32c";
	AlgorithmId["SHA1"] = "sha1";
	AlgorithmId["SHA256"] = "sha256";
})(AlgorithmId || (AlgorithmId = {}));
const getChecksumConfiguration = function(runtimeConfig) {
	const checksumAlgorithms = [];
	if (runtimeConfig.sha256 !== undefined) {
		checksumAlgorithms.push({
			algorithmId: function() { return AlgorithmId.SHA256; },
			checksumConstructor: function() { return runtimeConfig.sha256; },
		});
	}
	if (runtimeConfig.md5 != undefined) {
		checksumAlgorithms.push({
			algorithmId: function() { return AlgorithmId.MD5; },
			checksumConstructor: function() { return runtimeConfig.md5; },
		});
	}
	return {
		addChecksumAlgorithm(algo) {
			checksumAlgorithms.push(algo);
		},
		checksumAlgorithms() {
			return checksumAlgorithms;
		},
	};
};
const resolveChecksumRuntimeConfig = function(clientConfig) {
	const runtimeConfig = {};
	clientConfig.checksumAlgorithms().forEach(function(checksumAlgorithm) {
		runtimeConfig[checksumAlgorithm.algorithmId()] = checksumAlgorithm.checksumConstructor();
	});
	return runtimeConfig;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js



const knownAlgorithms = Object.values(AlgorithmId);
const checksum_getChecksumConfiguration = function(runtimeConfig) {
	const checksumAlgorithms = [];
	for (const id in AlgorithmId) {
		if (!(0,hasOwn/* hasOwn */.$)(AlgorithmId, id)) {
			continue;
		}
		const algorithmId = AlgorithmId[id];
		if (runtimeConfig[algorithmId] === undefined) {
			continue;
		}
		checksumAlgorithms.push({
			algorithmId: function() { return algorithmId; },
			checksumConstructor: function() { return runtimeConfig[algorithmId]; },
		});
	}
	for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) {
		checksumAlgorithms.push({
			algorithmId: function() { return id; },
			checksumConstructor: function() { return ChecksumCtor; },
		});
	}
	return {
		addChecksumAlgorithm(algo) {
			runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
			const id = algo.algorithmId();
			const ctor = algo.checksumConstructor();
			if (knownAlgorithms.includes(id)) {
				runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
			}
			else {
				runtimeConfig.checksumAlgorithms[id] = ctor;
			}
			checksumAlgorithms.push(algo);
		},
		checksumAlgorithms() {
			return checksumAlgorithms;
		},
	};
};
const checksum_resolveChecksumRuntimeConfig = function(clientConfig) {
	const runtimeConfig = {};
	clientConfig.checksumAlgorithms().forEach(function(checksumAlgorithm) {
		const id = checksumAlgorithm.algorithmId();
		if (knownAlgorithms.includes(id)) {
			runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
		}
	});
	return runtimeConfig;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
const getRetryConfiguration = function(runtimeConfig) {
	return {
		setRetryStrategy(retryStrategy) {
			runtimeConfig.retryStrategy = retryStrategy;
		},
		retryStrategy() {
			return runtimeConfig.retryStrategy;
		},
	};
};
const resolveRetryRuntimeConfig = function(retryStrategyConfiguration) {
	const runtimeConfig = {};
	runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
	return runtimeConfig;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js


const getDefaultExtensionConfiguration = function(runtimeConfig) {
	return Object.assign(checksum_getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
};
const getDefaultClientConfiguration = (/* unused pure expression or super */ null && (getDefaultExtensionConfiguration));
const resolveDefaultRuntimeConfig = function(config) {
	return Object.assign(checksum_resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
};


/***/ }),

/***/ 67320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e$: () => (/* binding */ NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS)
/* harmony export */ });
/* unused harmony exports ENV_USE_DUALSTACK_ENDPOINT, CONFIG_USE_DUALSTACK_ENDPOINT, DEFAULT_USE_DUALSTACK_ENDPOINT, nodeDualstackConfigSelectors */
/* harmony import */ var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28734);
/* harmony import */ var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79526);


const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
const DEFAULT_USE_DUALSTACK_ENDPOINT = false;
const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: function(env) { return (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(env, ENV_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.ENV); },
	configFileSelector: function(profile) { return (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.CONFIG); },
	default: false,
};
const nodeDualstackConfigSelectors = {
	environmentVariableSelector: function(env) { return (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(env, ENV_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.ENV); },
	configFileSelector: function(profile) { return (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.CONFIG); },
	default: undefined,
};


/***/ }),

/***/ 30826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS)
/* harmony export */ });
/* unused harmony exports ENV_USE_FIPS_ENDPOINT, CONFIG_USE_FIPS_ENDPOINT, DEFAULT_USE_FIPS_ENDPOINT, nodeFipsConfigSelectors */
/* harmony import */ var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28734);
/* harmony import */ var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79526);


const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
const DEFAULT_USE_FIPS_ENDPOINT = false;
const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: function(env) { return (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(env, ENV_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.ENV); },
	configFileSelector: function(profile) { return (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(profile, CONFIG_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.CONFIG); },
	default: false,
};
const nodeFipsConfigSelectors = {
	environmentVariableSelector: function(env) { return (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(env, ENV_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.ENV); },
	configFileSelector: function(profile) { return (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(profile, CONFIG_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.CONFIG); },
	default: undefined,
};


/***/ }),

/***/ 42116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ NODE_REGION_CONFIG_OPTIONS),
/* harmony export */   zH: () => (/* binding */ NODE_REGION_CONFIG_FILE_OPTIONS)
/* harmony export */ });
/* unused harmony exports REGION_ENV_NAME, REGION_INI_NAME */
/* harmony import */ var _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11994);

const REGION_ENV_NAME = "AWS_REGION";
const REGION_INI_NAME = "region";
const NODE_REGION_CONFIG_OPTIONS = {
	environmentVariableSelector: function(env) { return env[REGION_ENV_NAME]; },
	configFileSelector: function(profile) { return profile[REGION_INI_NAME]; },
	default: async function() {
		const region = await (0,_getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__/* .getInstanceMetadataRegion */ .b)();
		if (region) {
			return region;
		}
		throw new Error("Region is missing");
	},
};
const NODE_REGION_CONFIG_FILE_OPTIONS = {
	preferredFile: "credentials",
};


/***/ }),

/***/ 11994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ getInstanceMetadataRegion)
/* harmony export */ });
/* harmony import */ var _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76349);

const TIMEOUT_MS = 1000;
const NEG_CACHE_TTL_MS = 60_000;
let negativeCacheUntil = 0;
const getInstanceMetadataRegion = async function() {
	if (process.env[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .ENV_IMDS_DISABLED */ .tn]) {
		return undefined;
	}
	if (Date.now() < negativeCacheUntil) {
		return undefined;
	}
	try {
		const endpoint = resolveImdsEndpoint();
		const token = (await imdsRequest({
			...endpoint,
			path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .IMDS_TOKEN_PATH */ .EG,
			method: "PUT",
			headers: {
				[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .X_AWS_EC2_METADATA_TOKEN_TTL */ .nF]: "21600",
			},
		})).toString();
		const region = (await imdsRequest({
			...endpoint,
			path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .IMDS_REGION_PATH */ .FT,
			method: "GET",
			headers: {
				[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .X_AWS_EC2_METADATA_TOKEN */ .cC]: token,
			},
		}))
			.toString()
			.trim();
		return region || cacheNegativeAndReturnUndefined();
	}
	catch {
		return cacheNegativeAndReturnUndefined();
	}
};
const cacheNegativeAndReturnUndefined = function() {
	negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
	return undefined;
};
const resolveImdsEndpoint = function() {
	const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
	if (envEndpoint) {
		const url = new URL(envEndpoint);
		return {
			hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
			port: url.port ? Number(url.port) : undefined,
		};
	}
	if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") {
		return { hostname: "fd00:ec2::254" };
	}
	return { hostname: "169.254.169.254" };
};
const imdsRequest = async function(options) {
	const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
	return new Promise(function(resolve, reject) {
		const req = request({
			hostname: options.hostname,
			port: options.port,
			path: options.path,
			method: options.method,
			headers: options.headers,
			timeout: TIMEOUT_MS,
			signal: AbortSignal.timeout(TIMEOUT_MS),
		});
		req.on("error", function(err) {
			reject(err);
			req.destroy();
		});
		req.on("timeout", function() {
			reject(new Error("TimeoutError from instance metadata service"));
			req.destroy();
		});
		req.on("response", function(res) {
			const { statusCode = 400 } = res;
			if (statusCode < 200 || statusCode >= 300) {
				reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode }));
				req.destroy();
				return;
			}
			const chunks = [];
			res.on("data", function(chunk) { return chunks.push(chunk); });
			res.on("end", function() {
				resolve(Buffer.concat(chunks));
				req.destroy();
			});
		});
		req.end();
	});
};


/***/ }),

/***/ 52228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ resolveRegionConfig)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var isValidHostLabel = __webpack_require__(72004);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js

const validRegions = new Set();
const checkRegion = function(region, check = isValidHostLabel/* isValidHostLabel */.X) {
	if (!validRegions.has(region) && !check(region)) {
		if (region === "*") {
			console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
		}
		else {
			throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
		}
	}
	else {
		validRegions.add(region);
	}
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
const isFipsRegion = function(region) { return typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips")); };

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js

const getRealRegion = function(region) { return isFipsRegion(region)
	? ["fips-aws-global", "aws-fips"].includes(region)
		? "us-east-1"
		: region.replace(/fips-(dkr-|prod-)?|-fips/, "")
	: region; };

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js



const resolveRegionConfig = function(input) {
	const { region, useFipsEndpoint } = input;
	if (!region) {
		throw new Error("Region is missing");
	}
	return Object.assign(input, {
		region: async function() {
			const providedRegion = typeof region === "function" ? await region() : region;
			const realRegion = getRealRegion(providedRegion);
			checkRegion(realRegion);
			return realRegion;
		},
		useFipsEndpoint: async function() {
			const providedRegion = typeof region === "string" ? region : await region();
			if (isFipsRegion(providedRegion)) {
				return true;
			}
			return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
		},
	});
};


/***/ }),

/***/ 76349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ IMDS_TOKEN_PATH),
/* harmony export */   FT: () => (/* binding */ IMDS_REGION_PATH),
/* harmony export */   J9: () => (/* binding */ AWS_EXECUTION_ENV),
/* harmony export */   RY: () => (/* binding */ AWS_DEFAULT_REGION_ENV),
/* harmony export */   US: () => (/* binding */ DEFAULTS_MODE_OPTIONS),
/* harmony export */   cC: () => (/* binding */ X_AWS_EC2_METADATA_TOKEN),
/* harmony export */   dr: () => (/* binding */ AWS_REGION_ENV),
/* harmony export */   nF: () => (/* binding */ X_AWS_EC2_METADATA_TOKEN_TTL),
/* harmony export */   tn: () => (/* binding */ ENV_IMDS_DISABLED)
/* harmony export */ });
const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
const AWS_REGION_ENV = "AWS_REGION";
const AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
const DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"];
const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
const IMDS_TOKEN_PATH = "/latest/api/token";
const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";


/***/ }),

/***/ 16326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ resolveDefaultsModeConfig)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var config = __webpack_require__(42116);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
var getInstanceMetadataRegion = __webpack_require__(11994);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __webpack_require__(50240);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
var memoize = __webpack_require__(4563);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js
var constants = __webpack_require__(76349);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: function(env) {
		return env[AWS_DEFAULTS_MODE_ENV];
	},
	configFileSelector: function(profile) {
		return profile[AWS_DEFAULTS_MODE_CONFIG];
	},
	default: "legacy",
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js






const resolveDefaultsModeConfig = function({ region = (0,configLoader/* loadConfig */.Z)(config/* NODE_REGION_CONFIG_OPTIONS */.GG), defaultsMode = (0,configLoader/* loadConfig */.Z)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS), } = {}) { return (0,memoize/* memoize */.B)(async function() {
	const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
	switch (mode?.toLowerCase()) {
		case "auto":
			return resolveNodeDefaultsModeAuto(region);
		case "in-region":
		case "cross-region":
		case "mobile":
		case "standard":
		case "legacy":
			return Promise.resolve(mode?.toLocaleLowerCase());
		case undefined:
			return Promise.resolve("legacy");
		default:
			throw new Error(`Invalid parameter for "defaultsMode", expect ${constants/* DEFAULTS_MODE_OPTIONS */.US.join(", ")}, got ${mode}`);
	}
}); };
const resolveNodeDefaultsModeAuto = async function(clientRegion) {
	if (clientRegion) {
		const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
		const inferredRegion = await inferPhysicalRegion();
		if (!inferredRegion) {
			return "standard";
		}
		if (resolvedRegion === inferredRegion) {
			return "in-region";
		}
		else {
			return "cross-region";
		}
	}
	return "standard";
};
const inferPhysicalRegion = async function() {
	if (process.env[constants/* AWS_EXECUTION_ENV */.J9] && (process.env[constants/* AWS_REGION_ENV */.dr] || process.env[constants/* AWS_DEFAULT_REGION_ENV */.RY])) {
		return process.env[constants/* AWS_REGION_ENV */.dr] ?? process.env[constants/* AWS_DEFAULT_REGION_ENV */.RY];
	}
	return (0,getInstanceMetadataRegion/* getInstanceMetadataRegion */.b)();
};


/***/ }),

/***/ 50240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain = __webpack_require__(29098);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
var memoize = __webpack_require__(4563);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = __webpack_require__(37048);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
	try {
		const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
		constants.delete("CONFIG");
		constants.delete("CONFIG_PREFIX_SEPARATOR");
		constants.delete("ENV");
		return [...constants].join(", ");
	}
	catch (ignored) {
		return functionString;
	}
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js


const fromEnv = function(envVarSelector, options) { return async function() {
	try {
		const config = envVarSelector(process.env, options);
		if (config === undefined) {
			throw new Error();
		}
		return config;
	}
	catch (e) {
		throw new CredentialsProviderError/* CredentialsProviderError */.C(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
	}
}; };

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var getProfileName = __webpack_require__(94185);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js + 2 modules
var loadSharedConfigFiles = __webpack_require__(76201);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js




const fromSharedConfigFiles = function(configSelector, { preferredFile = "config", ...init } = {}) { return async function() {
	const profile = (0,getProfileName/* getProfileName */.Bz)(init);
	const { configFile, credentialsFile } = await (0,loadSharedConfigFiles/* loadSharedConfigFiles */.p)(init);
	const profileFromCredentials = credentialsFile[profile] || {};
	const profileFromConfig = configFile[profile] || {};
	const mergedProfile = preferredFile === "config"
		? { ...profileFromCredentials, ...profileFromConfig }
		: { ...profileFromConfig, ...profileFromCredentials };
	try {
		const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
		const configValue = configSelector(mergedProfile, cfgFile);
		if (configValue === undefined) {
			throw new Error();
		}
		return configValue;
	}
	catch (e) {
		throw new CredentialsProviderError/* CredentialsProviderError */.C(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
	}
}; };

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
const fromValue = function(staticValue) { return function() { return Promise.resolve(staticValue); }; };

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js

const isFunction = function(func) { return typeof func === "function"; };
const fromStatic = function(defaultValue) { return isFunction(defaultValue) ? async function() { return await defaultValue(); } : fromValue(defaultValue); };

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js





const loadConfig = function({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) {
	const { signingName, logger } = configuration;
	const envOptions = { signingName, logger };
	return (0,memoize/* memoize */.B)((0,chain/* chain */.c)(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};


/***/ }),

/***/ 29098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86354);

const chain = function(...providers) { return async function() {
	if (providers.length === 0) {
		throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m("No providers in chain");
	}
	let lastProviderError;
	for (const provider of providers) {
		try {
			const credentials = await provider();
			return credentials;
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


/***/ }),

/***/ 4563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize)
/* harmony export */ });
const memoize = function(provider, isExpired, requiresRefresh) {
	let resolved;
	let pending;
	let hasResult;
	let isConstant = false;
	const coalesceProvider = async function() {
		if (!pending) {
			pending = provider();
		}
		try {
			resolved = await pending;
			hasResult = true;
			isConstant = false;
		}
		finally {
			pending = undefined;
		}
		return resolved;
	};
	if (isExpired === undefined) {
		return async function(options) {
			if (!hasResult || options?.forceRefresh) {
				resolved = await coalesceProvider();
			}
			return resolved;
		};
	}
	return async function(options) {
		if (!hasResult || options?.forceRefresh) {
			resolved = await coalesceProvider();
		}
		if (isConstant) {
			return resolved;
		}
		if (requiresRefresh && !requiresRefresh(resolved)) {
			isConstant = true;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider();
			return resolved;
		}
		return resolved;
	};
};


/***/ }),

/***/ 28734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ booleanSelector)
/* harmony export */ });
const booleanSelector = function(obj, key, type) {
	if (!(key in obj)) {
		return undefined;
	}
	if (obj[key] === "true") {
		return true;
	}
	if (obj[key] === "false") {
		return false;
	}
	throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};


/***/ }),

/***/ 79526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SelectorType)
/* harmony export */ });
var SelectorType;
(function (SelectorType) {
	SelectorType["ENV"] = "env";
	SelectorType["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));


/***/ }),

/***/ 95349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rD: () => (/* binding */ getEndpointPlugin),
  Co: () => (/* binding */ resolveEndpointConfig)
});

// UNUSED EXPORTS: BinaryDecisionDiagram, EndpointCache, EndpointError, customEndpointFunctions, decideEndpoint, endpointMiddleware, endpointMiddlewareOptions, getEndpointFromInstructions, isIpAddress, isValidHostLabel, middlewareEndpointToEndpointV1, resolveEndpoint, resolveEndpointRequiredConfig, resolveParams, toEndpointV1

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __webpack_require__(50240);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
var constants = __webpack_require__(11930);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js

const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
const CONFIG_ENDPOINT_URL = "endpoint_url";
const getEndpointUrlConfig = function(serviceId) { return ({
	environmentVariableSelector: function(env) {
		const serviceSuffixParts = serviceId.split(" ").map(function(w) { return w.toUpperCase(); });
		const serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
		if (serviceEndpointUrl) {
			return serviceEndpointUrl;
		}
		const endpointUrl = env[ENV_ENDPOINT_URL];
		if (endpointUrl) {
			return endpointUrl;
		}
		return undefined;
	},
	configFileSelector: function(profile, config) {
		if (profile.services) {
			const servicesSectionKey = ["services", profile.services].join(constants/* CONFIG_PREFIX_SEPARATOR */.Q);
			if (!config || !config[servicesSectionKey]) {
				throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
			}
			const servicesSection = config[servicesSectionKey];
			const servicePrefixParts = serviceId.split(" ").map(function(w) { return w.toLowerCase(); });
			const endpointUrl = servicesSection[[servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL].join(constants/* CONFIG_PREFIX_SEPARATOR */.Q)];
			if (endpointUrl) {
				return endpointUrl;
			}
		}
		const endpointUrl = profile[CONFIG_ENDPOINT_URL];
		if (endpointUrl) {
			return endpointUrl;
		}
		return undefined;
	},
	default: undefined,
}); };

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
var booleanSelector = __webpack_require__(28734);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var types = __webpack_require__(79526);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js

const ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
const CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
const ignoreConfiguredEndpointUrlsConfigSelectors = {
	environmentVariableSelector: function(env) { return (0,booleanSelector/* booleanSelector */.Q)(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, types/* SelectorType */.c.ENV); },
	configFileSelector: function(profile) { return (0,booleanSelector/* booleanSelector */.Q)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, types/* SelectorType */.c.CONFIG); },
	default: false,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js



const getEndpointFromConfig = async function(serviceId) {
	const ignore = await (0,configLoader/* loadConfig */.Z)(ignoreConfiguredEndpointUrlsConfigSelectors)();
	if (ignore) {
		return undefined;
	}
	return (0,configLoader/* loadConfig */.Z)(getEndpointUrlConfig(serviceId ?? ""))();
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js + 2 modules
var adaptors_getEndpointFromInstructions = __webpack_require__(8583);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(32323);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js


function setFeature(context, feature, value) {
	if (!context.__smithy_context) {
		context.__smithy_context = { features: {} };
	}
	else if (!context.__smithy_context.features) {
		context.__smithy_context.features = {};
	}
	context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig) {
	const getEndpointFromInstructions = (0,adaptors_getEndpointFromInstructions/* bindGetEndpointFromInstructions */.g)(getEndpointFromConfig);
	return function({ config, instructions, }) {
		return function(next, context) { return async function(args) {
			if (config.isCustomEndpoint) {
				setFeature(context, "ENDPOINT_OVERRIDE", "N");
			}
			const endpoint = await getEndpointFromInstructions(args.input, {
				getEndpointParameterInstructions() {
					return instructions;
				},
			}, { ...config }, context);
			context.endpointV2 = endpoint;
			context.authSchemes = endpoint.properties?.authSchemes;
			const authScheme = context.authSchemes?.[0];
			if (authScheme) {
				context["signing_region"] = authScheme.signingRegion;
				context["signing_service"] = authScheme.signingName;
				const smithyContext = (0,getSmithyContext/* getSmithyContext */.u)(context);
				const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
				if (httpAuthOption) {
					httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
						signing_region: authScheme.signingRegion,
						signingRegion: authScheme.signingRegion,
						signing_service: authScheme.signingName,
						signingName: authScheme.signingName,
						signingRegionSet: authScheme.signingRegionSet,
					}, authScheme.properties);
				}
			}
			return next({
				...args,
			});
		}; };
	};
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js

const serializerMiddlewareOption = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: true,
};
const endpointMiddlewareOptions = {
	step: "serialize",
	tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"],
	name: "endpointV2Middleware",
	override: true,
	relation: "before",
	toMiddleware: serializerMiddlewareOption.name,
};
function bindGetEndpointPlugin(getEndpointFromConfig) {
	const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
	return function(config, instructions) { return ({
		applyToStack: function(clientStack) {
			clientStack.addRelativeTo(endpointMiddleware({
				config,
				instructions,
			}), endpointMiddlewareOptions);
		},
	}); };
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __webpack_require__(83470);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1 = __webpack_require__(34627);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js


function bindResolveEndpointConfig(getEndpointFromConfig) {
	return function(input) {
		const tls = input.tls ?? true;
		const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
		const customEndpointProvider = endpoint != null ? async function() { return (0,toEndpointV1/* toEndpointV1 */.a)(await (0,normalizeProvider/* normalizeProvider */.t)(endpoint)()); } : undefined;
		const isCustomEndpoint = !!endpoint;
		const resolvedConfig = Object.assign(input, {
			endpoint: customEndpointProvider,
			tls,
			isCustomEndpoint,
			useDualstackEndpoint: (0,normalizeProvider/* normalizeProvider */.t)(useDualstackEndpoint ?? false),
			useFipsEndpoint: (0,normalizeProvider/* normalizeProvider */.t)(useFipsEndpoint ?? false),
			ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls,
		});
		let configuredEndpointPromise = undefined;
		resolvedConfig.serviceConfiguredEndpoint = async function() {
			if (input.serviceId && !configuredEndpointPromise) {
				configuredEndpointPromise = getEndpointFromConfig(input.serviceId);
			}
			return configuredEndpointPromise;
		};
		return resolvedConfig;
	};
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/index.js














const getEndpointFromInstructions = (0,adaptors_getEndpointFromInstructions/* bindGetEndpointFromInstructions */.g)(getEndpointFromConfig);
const resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
const getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);






/***/ }),

/***/ 8583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ bindGetEndpointFromInstructions),
  x: () => (/* binding */ resolveParams)
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
const resolveParamsForS3 = async function(endpointParams) {
	const bucket = endpointParams?.Bucket || "";
	if (typeof endpointParams.Bucket === "string") {
		endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
	}
	if (isArnBucketName(bucket)) {
		if (endpointParams.ForcePathStyle === true) {
			throw new Error("Path-style addressing cannot be used with ARN buckets");
		}
	}
	else if (!isDnsCompatibleBucketName(bucket) ||
		(bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:")) ||
		bucket.toLowerCase() !== bucket ||
		bucket.length < 3) {
		endpointParams.ForcePathStyle = true;
	}
	if (endpointParams.DisableMultiRegionAccessPoints) {
		endpointParams.disableMultiRegionAccessPoints = true;
		endpointParams.DisableMRAP = true;
	}
	return endpointParams;
};
const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
const DOTS_PATTERN = /\.\./;
const DOT_PATTERN = /\./;
const S3_HOSTNAME_PATTERN = /^(.+\.)?s3(-fips)?(\.dualstack)?[.-]([a-z0-9-]+)\./;
const isDnsCompatibleBucketName = function(bucketName) { return DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName); };
const isArnBucketName = function(bucketName) {
	const [arn, partition, service, , , bucket] = bucketName.split(":");
	const isArn = arn === "arn" && bucketName.split(":").length >= 6;
	const isValidArn = Boolean(isArn && partition && service && bucket);
	if (isArn && !isValidArn) {
		throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
	}
	return isValidArn;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
const createConfigValueProvider = function(configKey, canonicalEndpointParamKey, config, isClientContextParam = false) {
	const configProvider = async function() {
		let configValue;
		if (isClientContextParam) {
			const clientContextParams = config.clientContextParams;
			const nestedValue = clientContextParams?.[configKey];
			configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
		}
		else {
			configValue = config[configKey] ?? config[canonicalEndpointParamKey];
		}
		if (typeof configValue === "function") {
			return configValue();
		}
		return configValue;
	};
	if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") {
		return async function() {
			const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
			const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
			return configValue;
		};
	}
	if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") {
		return async function() {
			const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
			const configValue = credentials?.accountId ?? credentials?.AccountId;
			return configValue;
		};
	}
	if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") {
		return async function() {
			if (config.isCustomEndpoint === false) {
				return undefined;
			}
			const endpoint = await configProvider();
			if (endpoint && typeof endpoint === "object") {
				if ("url" in endpoint) {
					return endpoint.url.href;
				}
				if ("hostname" in endpoint) {
					const { protocol, hostname, port, path } = endpoint;
					return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
				}
			}
			return endpoint;
		};
	}
	return configProvider;
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1 = __webpack_require__(34627);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js



function bindGetEndpointFromInstructions(getEndpointFromConfig) {
	return async function(commandInput, instructionsSupplier, clientConfig, context) {
		if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
			let endpointFromConfig;
			if (clientConfig.serviceConfiguredEndpoint) {
				endpointFromConfig = await clientConfig.serviceConfiguredEndpoint();
			}
			else {
				endpointFromConfig = await getEndpointFromConfig(clientConfig.serviceId);
			}
			if (endpointFromConfig) {
				clientConfig.endpoint = function() { return Promise.resolve((0,toEndpointV1/* toEndpointV1 */.a)(endpointFromConfig)); };
				clientConfig.isCustomEndpoint = true;
				context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
			}
		}
		const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
		if (typeof clientConfig.endpointProvider !== "function") {
			throw new Error("config.endpointProvider is not set.");
		}
		const endpoint = clientConfig.endpointProvider(endpointParams, context);
		if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
			const customEndpoint = await clientConfig.endpoint();
			if (customEndpoint?.headers) {
				endpoint.headers ??= {};
				for (const [name, value] of Object.entries(customEndpoint.headers)) {
					endpoint.headers[name] = Array.isArray(value) ? value : [value];
				}
			}
		}
		return endpoint;
	};
}
const resolveParams = async function(commandInput, instructionsSupplier, clientConfig) {
	const endpointParams = {};
	const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
	for (const [name, instruction] of Object.entries(instructions)) {
		switch (instruction.type) {
			case "staticContextParams":
				endpointParams[name] = instruction.value;
				break;
			case "contextParams":
				endpointParams[name] = commandInput[instruction.name];
				break;
			case "clientContextParams":
			case "builtInParams":
				endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
				break;
			case "operationContextParams":
				endpointParams[name] = instruction.get(commandInput);
				break;
			default:
				throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
		}
	}
	if (Object.keys(instructions).length === 0) {
		Object.assign(endpointParams, clientConfig);
	}
	if (String(clientConfig.serviceId).toLowerCase() === "s3") {
		await resolveParamsForS3(endpointParams);
	}
	return endpointParams;
};


/***/ }),

/***/ 49158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ BinaryDecisionDiagram)
/* harmony export */ });
class BinaryDecisionDiagram {
	nodes;
	root;
	conditions;
	results;
	constructor(bdd, root, conditions, results) {
		this.nodes = bdd;
		this.root = root;
		this.conditions = conditions;
		this.results = results;
	}
	static from(bdd, root, conditions, results) {
		return new BinaryDecisionDiagram(bdd, root, conditions, results);
	}
}


/***/ }),

/***/ 18635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ EndpointCache)
/* harmony export */ });
class EndpointCache {
	capacity;
	data = new Map();
	parameters = [];
	constructor({ size, params }) {
		this.capacity = size ?? 50;
		if (params) {
			this.parameters = params;
		}
	}
	get(endpointParams, resolver) {
		const key = this.hash(endpointParams);
		if (key === false) {
			return resolver();
		}
		if (!this.data.has(key)) {
			if (this.data.size > this.capacity + 10) {
				const keys = this.data.keys();
				let i = 0;
				while (true) {
					const { value, done } = keys.next();
					this.data.delete(value);
					if (done || ++i > 10) {
						break;
					}
				}
			}
			this.data.set(key, resolver());
		}
		return this.data.get(key);
	}
	size() {
		return this.data.size;
	}
	hash(endpointParams) {
		let buffer = "";
		const { parameters } = this;
		if (parameters.length === 0) {
			return false;
		}
		for (const param of parameters) {
			const raw = endpointParams[param];
			const val = raw == null ? "\0" : String(raw);
			if (val.includes("|;")) {
				return false;
			}
			buffer += val + "|;";
		}
		return buffer;
	}
}


/***/ }),

/***/ 81018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ decideEndpoint)
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
class EndpointError extends Error {
	constructor(message) {
		super(message);
		this.name = "EndpointError";
	}
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
const debugId = "endpoints";

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
	if (typeof input !== "object" || input == null) {
		return input;
	}
	if ("ref" in input) {
		return `$${toDebugString(input.ref)}`;
	}
	if ("fn" in input) {
		return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
	}
	return JSON.stringify(input, null, 2);
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = __webpack_require__(77114);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
const booleanEquals = function(value1, value2) { return value1 === value2; };

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
	for (const arg of args) {
		if (arg != null) {
			return arg;
		}
	}
	return undefined;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js

const getAttrPathList = function(path) {
	const parts = path.split(".");
	const pathList = [];
	for (const part of parts) {
		const squareBracketIndex = part.indexOf("[");
		if (squareBracketIndex !== -1) {
			if (part.indexOf("]") !== part.length - 1) {
				throw new EndpointError(`Path: '${path}' does not end with ']'`);
			}
			const arrayIndex = part.slice(squareBracketIndex + 1, -1);
			if (Number.isNaN(parseInt(arrayIndex))) {
				throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
			}
			if (squareBracketIndex !== 0) {
				pathList.push(part.slice(0, squareBracketIndex));
			}
			pathList.push(arrayIndex);
		}
		else {
			pathList.push(part);
		}
	}
	return pathList;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js


const getAttr = function(value, path) { return getAttrPathList(path).reduce(function(acc, index) {
	if (typeof acc !== "object") {
		throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
	}
	else if (Array.isArray(acc)) {
		const i = parseInt(index);
		return acc[i < 0 ? acc.length + i : i];
	}
	return acc[index];
}, value); };

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
const isSet = function(value) { return value != null; };

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var isValidHostLabel = __webpack_require__(72004);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
	return condition ? trueValue : falseValue;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
const not = function(value) { return !value; };

;// CONCATENATED MODULE: ./node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
(function (EndpointURLScheme) {
	EndpointURLScheme["HTTP"] = "http";
	EndpointURLScheme["HTTPS"] = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
var isIpAddress = __webpack_require__(72400);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js


const DEFAULT_PORTS = {
	[EndpointURLScheme.HTTP]: 80,
	[EndpointURLScheme.HTTPS]: 443,
};
const parseURL = function(value) {
	const whatwgURL = (function() {
		try {
			if (value instanceof URL) {
				return value;
			}
			if (typeof value === "object" && "hostname" in value) {
				const { hostname, port, protocol = "", path = "", query = {} } = value;
				const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
				url.search = Object.entries(query)
					.map(function([k, v]) { return `${k}=${v}`; })
					.join("&");
				return url;
			}
			return new URL(value);
		}
		catch (ignored) {
			return null;
		}
	})();
	if (!whatwgURL) {
		console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
		return null;
	}
	const urlString = whatwgURL.href;
	const { host, hostname, pathname, protocol, search } = whatwgURL;
	if (search) {
		return null;
	}
	const scheme = protocol.slice(0, -1);
	if (!Object.values(EndpointURLScheme).includes(scheme)) {
		return null;
	}
	const isIp = (0,isIpAddress/* isIpAddress */.o)(hostname);
	const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ||
		(typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`));
	const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
	return {
		scheme,
		authority,
		path: pathname,
		normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
		isIp,
	};
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
	if (limit === 1) {
		return [value];
	}
	if (value === "") {
		return [""];
	}
	const parts = value.split(delimiter);
	if (limit === 0) {
		return parts;
	}
	return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
const stringEquals = function(value1, value2) { return value1 === value2; };

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
const substring = function(input, start, stop, reverse) {
	if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) {
		return null;
	}
	if (!reverse) {
		return input.substring(start, stop);
	}
	return input.substring(input.length - stop, input.length - start);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
const uriEncode = function(value) { return encodeURIComponent(value).replace(/[!*'()]/g, function(c) { return `%${c.charCodeAt(0).toString(16).toUpperCase()}`; }); };

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js

const endpointFunctions = {
	booleanEquals: booleanEquals,
	coalesce: coalesce,
	getAttr: getAttr,
	isSet: isSet,
	isValidHostLabel: isValidHostLabel/* isValidHostLabel */.X,
	ite: ite,
	not: not,
	parseURL: parseURL,
	split: split,
	stringEquals: stringEquals,
	substring: substring,
	uriEncode: uriEncode,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js

const evaluateTemplate = function(template, options) {
	const evaluatedTemplateArr = [];
	const { referenceRecord, endpointParams } = options;
	let currentIndex = 0;
	while (currentIndex < template.length) {
		const openingBraceIndex = template.indexOf("{", currentIndex);
		if (openingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(currentIndex));
			break;
		}
		evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
		const closingBraceIndex = template.indexOf("}", openingBraceIndex);
		if (closingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex));
			break;
		}
		if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
			currentIndex = closingBraceIndex + 2;
		}
		const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
		if (parameterName.includes("#")) {
			const [refName, attrName] = parameterName.split("#");
			evaluatedTemplateArr.push(getAttr((referenceRecord[refName] ?? endpointParams[refName]), attrName));
		}
		else {
			evaluatedTemplateArr.push((referenceRecord[parameterName] ?? endpointParams[parameterName]));
		}
		currentIndex = closingBraceIndex + 1;
	}
	return evaluatedTemplateArr.join("");
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
const getReferenceValue = function({ ref }, options) {
	return options.referenceRecord[ref] ?? options.endpointParams[ref];
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js





const evaluateExpression = function(obj, keyName, options) {
	if (typeof obj === "string") {
		return evaluateTemplate(obj, options);
	}
	else if (obj["fn"]) {
		return group.callFunction(obj, options);
	}
	else if (obj["ref"]) {
		return getReferenceValue(obj, options);
	}
	throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
const callFunction = function({ fn, argv }, options) {
	const evaluatedArgs = Array(argv.length);
	for (let i = 0; i < evaluatedArgs.length; ++i) {
		const arg = argv[i];
		if (typeof arg === "boolean" || typeof arg === "number") {
			evaluatedArgs[i] = arg;
		}
		else {
			evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
		}
	}
	const namespaceSeparatorIndex = fn.indexOf(".");
	if (namespaceSeparatorIndex !== -1) {
		const namespaceFunctions = customEndpointFunctions/* customEndpointFunctions */.m[fn.slice(0, namespaceSeparatorIndex)];
		const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
		if (typeof customFunction === "function") {
			return customFunction(...evaluatedArgs);
		}
	}
	const callable = endpointFunctions[fn];
	if (typeof callable === "function") {
		return callable(...evaluatedArgs);
	}
	throw new Error(`function ${fn} not loaded in endpointFunctions.`);
};
const group = {
	evaluateExpression,
	callFunction,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js



const evaluateCondition = function(condition, options) {
	const { assign } = condition;
	if (assign && assign in options.referenceRecord) {
		throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
	}
	const value = callFunction(condition, options);
	options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
	const result = value === "" ? true : !!value;
	if (assign != null) {
		return { result, toAssign: { name: assign, value } };
	}
	return { result };
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js


const getEndpointHeaders = function(headers, options) { return Object.entries(headers ?? {}).reduce(function(acc, [headerKey, headerVal]) {
	acc[headerKey] = headerVal.map(function(headerValEntry) {
		const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
		if (typeof processedExpr !== "string") {
			throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
		}
		return processedExpr;
	});
	return acc;
}, {}); };

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js


const getEndpointProperties = function(properties, options) { return Object.entries(properties).reduce(function(acc, [propertyKey, propertyVal]) {
	acc[propertyKey] = getEndpointProperties_group.getEndpointProperty(propertyVal, options);
	return acc;
}, {}); };
const getEndpointProperty = function(property, options) {
	if (Array.isArray(property)) {
		return property.map(function(propertyEntry) { return getEndpointProperty(propertyEntry, options); });
	}
	switch (typeof property) {
		case "string":
			return evaluateTemplate(property, options);
		case "object":
			if (property === null) {
				throw new EndpointError(`Unexpected endpoint property: ${property}`);
			}
			return getEndpointProperties_group.getEndpointProperties(property, options);
		case "boolean":
			return property;
		default:
			throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
	}
};
const getEndpointProperties_group = {
	getEndpointProperty,
	getEndpointProperties,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js


const getEndpointUrl = function(endpointUrl, options) {
	const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
	if (typeof expression === "string") {
		try {
			return new URL(expression);
		}
		catch (error) {
			console.error(`Failed to construct URL with ${expression}`, error);
			throw error;
		}
	}
	throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js






const RESULT = 100_000_000;
const decideEndpoint = function(bdd, options) {
	const { nodes, root, results, conditions } = bdd;
	let ref = root;
	const referenceRecord = {};
	const closure = {
		referenceRecord,
		endpointParams: options.endpointParams,
		logger: options.logger,
	};
	while (ref !== 1 && ref !== -1 && ref < RESULT) {
		const node_i = 3 * (Math.abs(ref) - 1);
		const [condition_i, highRef, lowRef] = [nodes[node_i], nodes[node_i + 1], nodes[node_i + 2]];
		const [fn, argv, assign] = conditions[condition_i];
		const evaluation = evaluateCondition({ fn, assign, argv }, closure);
		if (evaluation.toAssign) {
			const { name, value } = evaluation.toAssign;
			referenceRecord[name] = value;
		}
		ref = ref >= 0 === evaluation.result ? highRef : lowRef;
	}
	if (ref >= RESULT) {
		const result = results[ref - RESULT];
		if (result[0] === -1) {
			const [, errorExpression] = result;
			throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
		}
		const [url, properties, headers] = result;
		return {
			url: getEndpointUrl(url, closure),
			properties: getEndpointProperties(properties, closure),
			headers: getEndpointHeaders(headers ?? {}, closure),
		};
	}
	throw new EndpointError(`No matching endpoint.`);
};


/***/ }),

/***/ 72400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isIpAddress)
/* harmony export */ });
const IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
const isIpAddress = function(value) { return IP_V4_REGEX.test(value) || (value.startsWith("[") && value.endsWith("]")); };


/***/ }),

/***/ 77114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ customEndpointFunctions)
/* harmony export */ });
const customEndpointFunctions = {};


/***/ }),

/***/ 73719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ HttpBindingNormalizedSchema),
/* harmony export */   K: () => (/* binding */ getHttpOperationBindings)
/* harmony export */ });
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76257);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73768);
/* harmony import */ var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(480);


const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
class HttpBindingNormalizedSchema extends _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1 {
	static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
	identity = HttpBindingNormalizedSchema.identity;
	bindings;
	constructor(schema) {
		super(schema);
	}
	static of(schema) {
		const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(schema);
		if (ns.identity === HttpBindingNormalizedSchema.identity) {
			return ns;
		}
		const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
		const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
		return (cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns));
	}
	getHttpBindingLocation(traits) {
		if (traits.httpPayload) {
			return 0b100_100;
		}
		if (traits.httpLabel) {
			return 0b100_001;
		}
		if (traits.httpHeader) {
			return 0b100_110;
		}
		if (typeof traits.httpPrefixHeaders === "string") {
			return 0b100_111;
		}
		if (traits.httpQuery) {
			return 0b100_010;
		}
		if (traits.httpQueryParams) {
			return 0b100_011;
		}
		if (traits.httpResponseCode) {
			return 0b100_101;
		}
		return 0b100_000;
	}
	getHttpBindingValue(location, traits, nested = false) {
		const raw = this.getSchema();
		const type = typeof raw === "number" ? raw & 0xff : this.isListSchema() ? 0b0100_0000 : 0xff;
		const slot = location & 0b111;
		const media = (traits.mediaType ? (traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1) : 0);
		const stream = (traits.streaming || type === 42 ? (this.isStructSchema() ? 2 : 1) : 0);
		const timestamp = (type >= 4 && type <= 7
			? slot >= 6
				? 2
				: slot > 0 && slot < 4
					? 1
					: 0
			: 0);
		let flags = type |
			(media << 8) |
			((traits.idempotencyToken ? 1 : 0) << 10) |
			(stream << 11) |
			((traits.sparse ? 1 : 0) << 13) |
			(timestamp << 14) |
			((traits.hostLabel ? 1 : 0) << 17) |
			((location === 0b100_100 && typeof raw !== "object" ? 1 : 0) << 18);
		const category = type & 0b1100_0000;
		const collectionValue = slot & 0b010 && (category === 0b0100_0000 || (!nested && slot & 1))
			? this.getHttpBindingCollectionValue(location, traits)
			: undefined;
		const valueType = (collectionValue?.[1] ?? 0) & 0xff;
		flags |=
			(slot >= 6 &&
				(valueType === 4 || valueType === 6)
				? 1
				: 0) << 16;
		return [this, flags, collectionValue];
	}
	getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
		const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
		return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, true);
	}
	getHttpBindings() {
		const source = this.getSchema();
		return typeof source !== "object" || source === null ? EMPTY_BINDINGS : (this.bindings ??= buildHttpBindings(this));
	}
}
const buildHttpBindings = function(schema) {
	const bodyMemberNames = [];
	const bodyMemberSchemas = [];
	const requestBodyMemberNames = [];
	const requestBodyMemberSchemas = [];
	const memberBindings = [];
	const byName = {};
	const headers = {};
	const prefixHeaders = [];
	const responseBindings = { headers, prefixHeaders };
	const bindings = {
		request: { memberBindings, byName },
		response: {
			bodyMemberNames,
			bindings: responseBindings,
		},
	};
	const { request, response } = bindings;
	for (const [name, member] of schema.structIterator()) {
		const bindingSchema = HttpBindingNormalizedSchema.of(member);
		const traits = bindingSchema.getMergedTraits();
		const location = bindingSchema.getHttpBindingLocation(traits);
		const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
		const value = bindingSchema.getHttpBindingValue(location, traits);
		const binding = [name, value, location, wireName];
		if (name === "__proto__") {
			(0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__/* .writeKey */ .T)(byName);
		}
		byName[name] = binding;
		if ((value[1] >> 10) & 1) {
			request.hasIdempotency = true;
		}
		memberBindings.push(binding);
		const slot = location & 0b111;
		if (slot === 0) {
			requestBodyMemberNames.push(name);
			requestBodyMemberSchemas.push(member);
		}
		if ((slot & 0b100) === 0) {
			bodyMemberNames.push(name);
			bodyMemberSchemas.push(member);
		}
		else if ((slot & 0b110) === 0b100) {
			if (slot & 0b001) {
				responseBindings.statusCode = binding;
			}
			else {
				responseBindings.payload = binding;
				const type = value[1] & 0xff;
				request.contentTypeInstruction =
					traits.mediaType ??
						(type === 0
							? "text/plain"
							: type === 21 || type === 42
								? "application/octet-stream"
								: null);
			}
		}
		else if (slot & 0b001) {
			request.hasPrefixHeaders = true;
			prefixHeaders.push(binding);
		}
		else {
			if (wireName === "__proto__") {
				(0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__/* .writeKey */ .T)(headers);
			}
			headers[wireName] = binding;
		}
	}
	if (request.contentTypeInstruction === undefined && requestBodyMemberNames.length) {
		request.contentTypeInstruction = null;
	}
	request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
	response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
	return bindings;
};
const buildPathSegments = function(path) {
	const segments = [];
	let offset = 0;
	for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
		if (match.index > offset) {
			segments.push([path.slice(offset, match.index), 0]);
		}
		segments.push([match[1], match[2] ? 2 : 1]);
		offset = match.index + match[0].length;
	}
	if (segments.length && offset < path.length) {
		segments.push([path.slice(offset), 0]);
	}
	return segments.length ? segments : undefined;
};
const buildHttpOperationBindings = function(schema) {
	const { http, endpoint } = (0,_smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__/* .translateTraits */ .c)(schema.traits ?? {});
	const [path, search] = http?.[1].split("?") ?? [];
	return [
		http?.[0],
		path,
		search ? [...new URLSearchParams(search)] : [],
		path ? buildPathSegments(path) : undefined,
		endpoint?.[0],
	];
};
const EMPTY_BINDINGS = {
	request: { memberBindings: [], byName: {} },
	response: {
		bodyMemberNames: [],
		bindings: { headers: {}, prefixHeaders: [] },
	},
};
const getHttpOperationBindings = function(schema) { return (schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema)); };
const createBodySchema = function(schema, memberNames, memberSchemas) {
	if (!memberNames.length) {
		return undefined;
	}
	const source = schema.getSchema();
	const body = [
		3,
		source[1],
		source[2],
		schema.getMergedTraits(),
		memberNames,
		memberSchemas,
	];
	const required = source[6];
	const bodyRequired = required && memberNames.reduce(function(count, name) { return count + (source[4].indexOf(name) < required ? 1 : 0); }, 0);
	if (bodyRequired) {
		body[6] = bodyRequired;
	}
	return body;
};


/***/ }),

/***/ 35175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ HttpProtocol)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __webpack_require__(7217);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var httpResponse = __webpack_require__(77957);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = __webpack_require__(46370);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
	const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
	return hostPattern.test(hostname);
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = __webpack_require__(3145);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = __webpack_require__(14710);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
var HttpBindingNormalizedSchema = __webpack_require__(73719);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js




class HttpProtocol extends SerdeContext/* SerdeContext */.f {
	options;
	compositeErrorRegistry;
	constructor(options) {
		super();
		this.options = options;
		this.compositeErrorRegistry = new TypeRegistry/* TypeRegistry */.O(options.defaultNamespace);
		for (const etr of options.errorTypeRegistries ?? []) {
			this.compositeErrorRegistry.copyFrom(etr);
		}
	}
	getRequestType() {
		return httpRequest/* HttpRequest */.K;
	}
	getResponseType() {
		return httpResponse/* HttpResponse */.c;
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
		if (this.getPayloadCodec()) {
			this.getPayloadCodec().setSerdeContext(serdeContext);
		}
	}
	updateServiceEndpoint(request, endpoint) {
		if ("url" in endpoint) {
			request.protocol = endpoint.url.protocol;
			request.hostname = endpoint.url.hostname;
			request.port = endpoint.url.port ? Number(endpoint.url.port) : undefined;
			request.path = endpoint.url.pathname;
			request.fragment = endpoint.url.hash || void 0;
			request.username = endpoint.url.username || void 0;
			request.password = endpoint.url.password || void 0;
			if (!request.query) {
				request.query = {};
			}
			for (const [k, v] of endpoint.url.searchParams.entries()) {
				request.query[k] = v;
			}
			if (endpoint.headers) {
				for (const name in endpoint.headers) {
					if (!(0,hasOwn/* hasOwn */.$)(endpoint.headers, name)) {
						continue;
					}
					request.headers[name] = endpoint.headers[name].join(", ");
				}
			}
			return request;
		}
		else {
			request.protocol = endpoint.protocol;
			request.hostname = endpoint.hostname;
			request.port = endpoint.port ? Number(endpoint.port) : undefined;
			request.path = endpoint.path;
			request.query = {
				...endpoint.query,
			};
			if (endpoint.headers) {
				for (const name in endpoint.headers) {
					if (!(0,hasOwn/* hasOwn */.$)(endpoint.headers, name)) {
						continue;
					}
					request.headers[name] = endpoint.headers[name];
				}
			}
			return request;
		}
	}
	setHostPrefix(request, operationSchema, input, operation = (0,HttpBindingNormalizedSchema/* getHttpOperationBindings */.K)(operationSchema)) {
		if (this.serdeContext?.disableHostPrefix) {
			return;
		}
		const hostPrefix = operation[4];
		if (typeof hostPrefix !== "string") {
			return;
		}
		let resolvedHostPrefix = hostPrefix;
		for (const [name, [, flags]] of HttpBindingNormalizedSchema/* HttpBindingNormalizedSchema */.C.of(operationSchema.input).getHttpBindings().request
			.memberBindings) {
			if (!((flags >> 17) & 1)) {
				continue;
			}
			const replacement = input[name];
			if (typeof replacement !== "string") {
				throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
			}
			resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
		}
		request.hostname = resolvedHostPrefix + request.hostname;
		if (!isValidHostname(request.hostname)) {
			throw new Error(`[${request.hostname}] is not a valid hostname.`);
		}
	}
	deserializeMetadata(output) {
		return {
			httpStatusCode: output.statusCode,
			requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
			extendedRequestId: output.headers["x-amz-id-2"],
			cfId: output.headers["x-amz-cf-id"],
		};
	}
	resolveError(name, namespaces, registries) {
		const defaultErrorSchema = [-3, "", "Error", 0, [], [], 0];
		let schema;
		for (const registry of registries) {
			for (const ns of namespaces) {
				try {
					if (ns === "*") {
						schema = registry.getSchema(name);
					}
					else {
						schema = registry.getSchema(ns + "#" + name);
					}
					const errorCtor = registry.getErrorCtor(schema);
					if (errorCtor) {
						return [schema, errorCtor, "modeled"];
					}
					else {
						const syntheticErrorSchema = registry.getBaseException();
						if (syntheticErrorSchema) {
							const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
							if (syntheticErrorCtor) {
								return [schema, syntheticErrorCtor, "synthetic"];
							}
						}
					}
				}
				catch (ignored) {
				}
			}
		}
		for (const registry of registries) {
			const syntheticErrorSchema = registry.getBaseException();
			if (syntheticErrorSchema) {
				const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
				if (syntheticErrorCtor) {
					return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
				}
			}
		}
		return [defaultErrorSchema, Error, "native"];
	}
	async serializeEventStream({ eventStream, requestSchema, initialRequest, }) {
		const eventStreamSerde = await this.loadEventStreamCapability();
		return eventStreamSerde.serializeEventStream({
			eventStream,
			requestSchema,
			initialRequest,
		});
	}
	async deserializeEventStream({ response, responseSchema, initialResponseContainer, }) {
		const eventStreamSerde = await this.loadEventStreamCapability();
		return eventStreamSerde.deserializeEventStream({
			response,
			responseSchema,
			initialResponseContainer,
		});
	}
	async loadEventStreamCapability() {
		const { EventStreamSerde, eventStreamSerdeProvider } = await __webpack_require__.e(/* import() */ 8013).then(__webpack_require__.bind(__webpack_require__, 28013));
		const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
		return new EventStreamSerde({
			marshaller,
			serializer: this.serializer,
			deserializer: this.deserializer,
			serdeContext: this.serdeContext,
			defaultContentType: this.getDefaultContentType(),
			compositeErrorRegistry: this.compositeErrorRegistry,
		});
	}
	getDefaultContentType() {
		throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		void schema;
		void context;
		void response;
		void arg4;
		void arg5;
		return [];
	}
	getEventStreamMarshaller() {
		const context = this.serdeContext;
		if (!context.eventStreamMarshaller) {
			throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
		}
		return context.eventStreamMarshaller;
	}
	resolveEventStreamMarshaller(importedProvider) {
		const context = this.serdeContext;
		if (context.eventStreamMarshaller) {
			return context.eventStreamMarshaller;
		}
		return importedProvider(this.serdeContext);
	}
}


/***/ }),

/***/ 14710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SerdeContext)
/* harmony export */ });
class SerdeContext {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
}


/***/ }),

/***/ 43152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ collectBody)
/* harmony export */ });
/* harmony import */ var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25146);

const collectBody = async function(streamBody = new Uint8Array(), context) {
	if (streamBody instanceof Uint8Array) {
		return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(streamBody);
	}
	if (!streamBody) {
		return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(new Uint8Array());
	}
	const fromContext = context.streamCollector(streamBody);
	return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(await fromContext);
};


/***/ }),

/***/ 51781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vK: () => (/* binding */ getContentLengthPlugin)
/* harmony export */ });
/* unused harmony exports contentLengthMiddleware, contentLengthMiddlewareOptions */
/* harmony import */ var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7217);

const CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
	return function(next) { return async function(args) {
		const request = args.request;
		if (_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__/* .HttpRequest */ .K.isInstance(request)) {
			const { body, headers } = request;
			if (body &&
				Object.keys(headers)
					.map(function(str) { return str.toLowerCase(); })
					.indexOf(CONTENT_LENGTH_HEADER) === -1) {
				try {
					const length = bodyLengthChecker(body);
					if (length != null) {
						request.headers = {
							...request.headers,
							[CONTENT_LENGTH_HEADER]: String(length),
						};
					}
				}
				catch (ignored) {
				}
			}
		}
		return next({
			...args,
			request,
		});
	}; };
}
const contentLengthMiddlewareOptions = {
	step: "build",
	tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
	name: "contentLengthMiddleware",
	override: true,
};
const getContentLengthPlugin = function(options) { return ({
	applyToStack: function(clientStack) {
		clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
	},
}); };


/***/ }),

/***/ 19614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ getHttpHandlerExtensionConfiguration),
/* harmony export */   j: () => (/* binding */ resolveHttpHandlerRuntimeConfig)
/* harmony export */ });
const getHttpHandlerExtensionConfiguration = function(runtimeConfig) {
	if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") {
		runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
	}
	if (runtimeConfig.defaultSocketTimeout) {
		runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
	}
	return {
		setHttpHandler(handler) {
			runtimeConfig.requestHandler = handler;
		},
		httpHandler() {
			return runtimeConfig.requestHandler;
		},
		updateHttpClientConfig(key, value) {
			runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
		},
		httpHandlerConfigs() {
			return runtimeConfig.requestHandler.httpHandlerConfigs();
		},
	};
};
const resolveHttpHandlerRuntimeConfig = function(httpHandlerExtensionConfiguration) {
	return {
		requestHandler: httpHandlerExtensionConfiguration.httpHandler(),
	};
};


/***/ }),

/***/ 71428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ determineTimestampFormat)
/* harmony export */ });
function determineTimestampFormat(ns, settings) {
	if (settings.timestampFormat.useTrait) {
		const schema = ns.getSchema();
		if (schema === 5 ||
			schema === 6 ||
			schema === 7) {
			return schema;
		}
	}
	const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
	const bindingFormat = settings.httpBindings
		? typeof httpPrefixHeaders === "string" || Boolean(httpHeader)
			? 6
			: Boolean(httpQuery) || Boolean(httpLabel)
				? 5
				: undefined
		: undefined;
	return bindingFormat ?? settings.timestampFormat.default;
}


/***/ }),

/***/ 86316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ey: () => (/* binding */ getRetryPlugin)
});

// UNUSED EXPORTS: AdaptiveRetryStrategy, CONFIG_MAX_ATTEMPTS, CONFIG_RETRY_MODE, ConfiguredRetryStrategy, DEFAULT_MAX_ATTEMPTS, DEFAULT_RETRY_DELAY_BASE, DEFAULT_RETRY_MODE, DefaultRateLimiter, DeprecatedAdaptiveRetryStrategy, DeprecatedStandardRetryStrategy, ENV_MAX_ATTEMPTS, ENV_RETRY_MODE, INITIAL_RETRY_TOKENS, INVOCATION_ID_HEADER, MAXIMUM_RETRY_DELAY, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, NODE_RETRY_MODE_CONFIG_OPTIONS, NO_RETRY_INCREMENT, REQUEST_HEADER, RETRY_COST, RETRY_MODES, Retry, StandardRetryStrategy, THROTTLING_RETRY_DELAY_BASE, TIMEOUT_RETRY_COST, defaultDelayDecider, defaultRetryDecider, getOmitRetryHeadersPlugin, getRetryAfterHint, isBrowserNetworkError, isClockSkewCorrectedError, isClockSkewError, isNodeJsHttp2TransientError, isRetryableByTrait, isServerError, isThrottlingError, isTransientError, omitRetryHeadersMiddleware, omitRetryHeadersMiddlewareOptions, resolveRetryConfig, retryMiddleware, retryMiddlewareOptions

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js

const isStreamingPayload = function(request) { return request?.body instanceof external_node_stream_.Readable ||
	(typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream); };

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = __webpack_require__(79085);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __webpack_require__(7217);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/index.js + 2 modules
var serde = __webpack_require__(25146);
// EXTERNAL MODULE: ./node_modules/@smithy/types/dist-es/middleware.js
var middleware = __webpack_require__(69174);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js + 1 modules
var service_error_classification = __webpack_require__(88060);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
const race = function(promise, signal) {
	if (!signal) {
		return promise;
	}
	let cleanup = function() { };
	const aborted = new Promise(function(_, reject) {
		const handler = function() { return reject(createAbortError()); };
		if (signal.aborted) {
			handler();
		}
		else if (typeof signal.addEventListener === "function") {
			signal.addEventListener("abort", handler, { once: true });
			cleanup = function() { return signal.removeEventListener("abort", handler); };
		}
		else {
			signal.onabort = handler;
		}
	});
	return Promise.race([promise, aborted]).finally(cleanup);
};
const createAbortError = function() { return Object.assign(new Error("Request aborted"), { name: "AbortError" }); };
const isAbortError = function(error) { return typeof error === "object" && error !== null && "name" in error && error.name === "AbortError"; };

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
var constants = __webpack_require__(31514);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = __webpack_require__(46370);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var httpResponse = __webpack_require__(77957);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js + 1 modules
var date_utils = __webpack_require__(20543);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js



function parseRetryAfterHeader(response, logger) {
	if (!httpResponse/* HttpResponse */.c.isInstance(response)) {
		return;
	}
	for (const header in response.headers) {
		if (!(0,hasOwn/* hasOwn */.$)(response.headers, header)) {
			continue;
		}
		const h = header.toLowerCase();
		if (h === "retry-after") {
			const retryAfter = response.headers[header];
			let retryAfterSeconds = NaN;
			if (retryAfter.endsWith("GMT")) {
				try {
					const date = (0,date_utils/* parseRfc7231DateTime */.xE)(retryAfter);
					retryAfterSeconds = (date.getTime() - Date.now()) / 1000;
				}
				catch (e) {
					logger?.trace?.("Failed to parse retry-after header");
					logger?.trace?.(e);
				}
			}
			else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) {
				retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
			}
			else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) {
				retryAfterSeconds = Number(retryAfter);
			}
			else if (Date.parse(retryAfter) >= Date.now()) {
				retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1000;
			}
			if (isNaN(retryAfterSeconds)) {
				return;
			}
			return new Date(Date.now() + retryAfterSeconds * 1000);
		}
		else if (h === "x-amz-retry-after") {
			const v = response.headers[header];
			const backoffMilliseconds = Number(v);
			if (isNaN(backoffMilliseconds)) {
				logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
				return;
			}
			return new Date(Date.now() + backoffMilliseconds);
		}
	}
}
function getRetryAfterHint(response, logger) {
	return parseRetryAfterHeader(response, logger);
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
const asSdkError = function(error) {
	if (error instanceof Error) {
		return error;
	}
	if (error instanceof Object) {
		return Object.assign(new Error(), error);
	}
	if (typeof error === "string") {
		return new Error(error);
	}
	return new Error(`AWS SDK error wrapper for ${error}`);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js









function bindRetryMiddleware(isStreamingPayload) {
	return function(options) { return function(next, context) { return async function(args) {
		let retryStrategy = await options.retryStrategy();
		const maxAttempts = await options.maxAttempts();
		const abortSignal = context[middleware/* SMITHY_CONTEXT_KEY */.V]?.abortSignal;
		if (isRetryStrategyV2(retryStrategy)) {
			retryStrategy = retryStrategy;
			const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
			let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
			let lastError = new Error();
			let attempts = 0;
			let totalRetryDelay = 0;
			const { request } = args;
			const isRequest = httpRequest/* HttpRequest */.K.isInstance(request);
			if (isRequest) {
				request.headers[constants/* INVOCATION_ID_HEADER */.l5] = (0,serde.v4)();
			}
			while (true) {
				try {
					if (isRequest) {
						request.headers[constants/* REQUEST_HEADER */.ok] = `attempt=${attempts + 1}; max=${maxAttempts}`;
					}
					const { response, output } = await next(args);
					retryStrategy.recordSuccess(retryToken);
					output.$metadata.attempts = attempts + 1;
					output.$metadata.totalRetryDelay = totalRetryDelay;
					return { response, output };
				}
				catch (e) {
					const retryErrorInfo = getRetryErrorInfo(e, options.logger);
					lastError = asSdkError(e);
					if (isRequest && isStreamingPayload(request)) {
						(context.logger instanceof NoOpLogger/* NoOpLogger */.N ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
						throw lastError;
					}
					try {
						retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
					}
					catch (refreshError) {
						if (abortSignal?.aborted && isAbortError(refreshError)) {
							throw refreshError;
						}
						if (!lastError.$metadata) {
							lastError.$metadata = {};
						}
						lastError.$metadata.attempts = attempts + 1;
						lastError.$metadata.totalRetryDelay = totalRetryDelay;
						throw lastError;
					}
					attempts = retryToken.getRetryCount();
					const delay = retryToken.getRetryDelay();
					totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
					if (delay > 0) {
						await race(new Promise(function(resolve) { return setTimeout(resolve, delay); }), abortSignal);
					}
				}
			}
		}
		else {
			retryStrategy = retryStrategy;
			if (retryStrategy?.mode) {
				context.userAgent = [...(context.userAgent || []), ["cfg/retry-mode", retryStrategy.mode]];
			}
			return retryStrategy.retry(next, args);
		}
	}; }; };
}
const isRetryStrategyV2 = function(retryStrategy) { return typeof retryStrategy.acquireInitialRetryToken !== "undefined" &&
	typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" &&
	typeof retryStrategy.recordSuccess !== "undefined"; };
const getRetryErrorInfo = function(error, logger) {
	const errorInfo = {
		error,
		errorType: getRetryErrorType(error),
	};
	const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
	if (retryAfterHint) {
		errorInfo.retryAfterHint = retryAfterHint;
	}
	return errorInfo;
};
const getRetryErrorType = function(error) {
	if ((0,service_error_classification/* isThrottlingError */.Qb)(error)) {
		return "THROTTLING";
	}
	if ((0,service_error_classification/* isTransientError */.bV)(error)) {
		return "TRANSIENT";
	}
	if ((0,service_error_classification/* isServerError */.GQ)(error)) {
		return "SERVER_ERROR";
	}
	return "CLIENT_ERROR";
};
const retryMiddlewareOptions = {
	name: "retryMiddleware",
	tags: ["RETRY"],
	step: "finalizeRequest",
	priority: "high",
	override: true,
};
function bindGetRetryPlugin(isStreamingPayload) {
	const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
	return function(options) { return ({
		applyToStack: function(clientStack) {
			clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
		},
	}); };
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/index.js


















const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
const getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);


/***/ }),

/***/ 15947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qs: () => (/* binding */ NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
  kN: () => (/* binding */ NODE_RETRY_MODE_CONFIG_OPTIONS),
  $z: () => (/* binding */ resolveRetryConfig)
});

// UNUSED EXPORTS: CONFIG_MAX_ATTEMPTS, CONFIG_RETRY_MODE, ENV_MAX_ATTEMPTS, ENV_RETRY_MODE

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __webpack_require__(83470);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js + 1 modules
var service_error_classification = __webpack_require__(88060);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js

class DefaultRateLimiter {
	static setTimeoutFn = function(fn, delay) { return setTimeout(fn, delay); };
	beta;
	minCapacity;
	minFillRate;
	scaleConstant;
	smooth;
	enabled = false;
	availableTokens = 0;
	lastMaxRate = 0;
	measuredTxRate = 0;
	requestCount = 0;
	fillRate;
	lastThrottleTime;
	lastTimestamp = 0;
	lastTxRateBucket;
	maxCapacity;
	timeWindow = 0;
	constructor(options) {
		this.beta = options?.beta ?? 0.7;
		this.minCapacity = options?.minCapacity ?? 1;
		this.minFillRate = options?.minFillRate ?? 0.5;
		this.scaleConstant = options?.scaleConstant ?? 0.4;
		this.smooth = options?.smooth ?? 0.8;
		this.lastThrottleTime = this.getCurrentTimeInSeconds();
		this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
		this.fillRate = this.minFillRate;
		this.maxCapacity = this.minCapacity;
	}
	async getSendToken() {
		return this.acquireTokenBucket(1);
	}
	updateClientSendingRate(response) {
		let calculatedRate;
		this.updateMeasuredRate();
		const retryErrorInfo = response;
		const isThrottling = retryErrorInfo?.errorType === "THROTTLING" || (0,service_error_classification/* isThrottlingError */.Qb)(retryErrorInfo?.error ?? response);
		if (isThrottling) {
			const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
			this.lastMaxRate = rateToUse;
			this.calculateTimeWindow();
			this.lastThrottleTime = this.getCurrentTimeInSeconds();
			calculatedRate = this.cubicThrottle(rateToUse);
			this.enableTokenBucket();
		}
		else {
			this.calculateTimeWindow();
			calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
		}
		const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
		this.updateTokenBucketRate(newRate);
	}
	getCurrentTimeInSeconds() {
		return Date.now() / 1000;
	}
	async acquireTokenBucket(amount) {
		if (!this.enabled) {
			return;
		}
		this.refillTokenBucket();
		while (amount > this.availableTokens) {
			const delay = ((amount - this.availableTokens) / this.fillRate) * 1000;
			await new Promise(function(resolve) { return DefaultRateLimiter.setTimeoutFn(resolve, delay); });
			this.refillTokenBucket();
		}
		this.availableTokens = this.availableTokens - amount;
	}
	refillTokenBucket() {
		const timestamp = this.getCurrentTimeInSeconds();
		if (!this.lastTimestamp) {
			this.lastTimestamp = timestamp;
			return;
		}
		const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
		this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
		this.lastTimestamp = timestamp;
	}
	calculateTimeWindow() {
		this.timeWindow = this.getPrecise(Math.pow((this.lastMaxRate * (1 - this.beta)) / this.scaleConstant, 1 / 3));
	}
	cubicThrottle(rateToUse) {
		return this.getPrecise(rateToUse * this.beta);
	}
	cubicSuccess(timestamp) {
		return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
	}
	enableTokenBucket() {
		this.enabled = true;
	}
	updateTokenBucketRate(newRate) {
		this.refillTokenBucket();
		this.fillRate = Math.max(newRate, this.minFillRate);
		this.maxCapacity = Math.max(newRate, this.minCapacity);
		this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
	}
	updateMeasuredRate() {
		const t = this.getCurrentTimeInSeconds();
		const timeBucket = Math.floor(t * 2) / 2;
		this.requestCount++;
		if (timeBucket > this.lastTxRateBucket) {
			const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
			this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
			this.requestCount = 0;
			this.lastTxRateBucket = timeBucket;
		}
	}
	getPrecise(num) {
		return parseFloat(num.toFixed(8));
	}
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
var constants = __webpack_require__(31514);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
class Retry {
	static v2026 = true;
	static delay() {
		return 50;
	}
	static throttlingDelay() {
		return 1_000;
	}
	static cost() {
		return 14;
	}
	static throttlingCost() {
		return 5;
	}
	static modifiedCostType() {
		return "THROTTLING";
	}
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js


class DefaultRetryBackoffStrategy {
	x = Retry.delay();
	computeNextBackoffDelay(i) {
		const b = Math.random();
		const r = 2;
		const t_i = b * Math.min(this.x * r ** i, constants/* MAXIMUM_RETRY_DELAY */.G8);
		return Math.floor(t_i);
	}
	setDelayBase(delay) {
		this.x = delay;
	}
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js

class DefaultRetryToken {
	delay;
	count;
	cost;
	longPoll;
	$retryLog = {
		acquisitionDelay: 0,
	};
	constructor(delay, count, cost, longPoll) {
		this.delay = delay;
		this.count = count;
		this.cost = cost;
		this.longPoll = longPoll;
	}
	getRetryCount() {
		return this.count;
	}
	getRetryDelay() {
		return Math.min(constants/* MAXIMUM_RETRY_DELAY */.G8, this.delay);
	}
	getRetryCost() {
		return this.cost;
	}
	isLongPoll() {
		return this.longPoll;
	}
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var config = __webpack_require__(29373);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js





const refusal = {
	incompatible: 1,
	attempts: 2,
	capacity: 3,
};
class StandardRetryStrategy {
	mode = config/* RETRY_MODES */.cm.STANDARD;
	retryBackoffStrategy;
	capacity = constants/* INITIAL_RETRY_TOKENS */.Df;
	maxAttemptsProvider;
	baseDelay;
	constructor(arg1) {
		if (typeof arg1 === "number") {
			this.maxAttemptsProvider = async function() { return arg1; };
		}
		else if (typeof arg1 === "function") {
			this.maxAttemptsProvider = arg1;
		}
		else if (arg1 && typeof arg1 === "object") {
			this.maxAttemptsProvider = async function() { return arg1.maxAttempts; };
			this.baseDelay = arg1.baseDelay;
			this.retryBackoffStrategy = arg1.backoff;
		}
		this.maxAttemptsProvider ??= async function() { return config/* DEFAULT_MAX_ATTEMPTS */.Gz; };
		this.baseDelay ??= Retry.delay();
		this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
	}
	async acquireInitialRetryToken(retryTokenScope) {
		return new DefaultRetryToken(Retry.delay(), 0, undefined, retryTokenScope.includes(":longpoll"));
	}
	async refreshRetryTokenForRetry(token, errorInfo) {
		const maxAttempts = await this.getMaxAttempts();
		const retryCode = this.retryCode(token, errorInfo, maxAttempts);
		const shouldRetry = retryCode === 0;
		const isLongPoll = token.isLongPoll?.();
		if (shouldRetry || isLongPoll) {
			const errorType = errorInfo.errorType;
			this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
			const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
			let retryDelay = delayFromErrorType;
			if (errorInfo.retryAfterHint instanceof Date) {
				retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5_000));
			}
			if (!shouldRetry) {
				const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
				if (longPollBackoff > 0) {
					await new Promise(function(r) { return setTimeout(r, longPollBackoff); });
				}
			}
			else {
				const capacityCost = this.getCapacityCost(errorType);
				this.capacity -= capacityCost;
				const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
				await new Promise(function(r) { return setTimeout(r, retryDelay); });
				nextToken.$retryLog.acquisitionDelay = retryDelay;
				return nextToken;
			}
		}
		throw new Error("No retry token available");
	}
	recordSuccess(token) {
		this.capacity = Math.min(constants/* INITIAL_RETRY_TOKENS */.Df, this.capacity + (token.getRetryCost() ?? constants/* NO_RETRY_INCREMENT */.XP));
	}
	getCapacity() {
		return this.capacity;
	}
	async maxAttempts() {
		return this.maxAttemptsProvider();
	}
	async getMaxAttempts() {
		try {
			return await this.maxAttemptsProvider();
		}
		catch (ignored) {
			console.warn(`Max attempts provider could not resolve. Using default of ${config/* DEFAULT_MAX_ATTEMPTS */.Gz}`);
			return config/* DEFAULT_MAX_ATTEMPTS */.Gz;
		}
	}
	retryCode(tokenToRenew, errorInfo, maxAttempts) {
		const attempts = tokenToRenew.getRetryCount() + 1;
		const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
		const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
		const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
		return retryableStatus || attemptStatus || capacityStatus;
	}
	getCapacityCost(errorType) {
		return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
	}
	isRetryableError(errorType) {
		return errorType === "THROTTLING" || errorType === "TRANSIENT";
	}
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js



class AdaptiveRetryStrategy {
	mode = config/* RETRY_MODES */.cm.ADAPTIVE;
	rateLimiter;
	standardRetryStrategy;
	constructor(maxAttemptsProvider, options) {
		const { rateLimiter } = options ?? {};
		this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
		this.standardRetryStrategy = options
			? new StandardRetryStrategy({
				maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
				...options,
			})
			: new StandardRetryStrategy(maxAttemptsProvider);
	}
	async acquireInitialRetryToken(retryTokenScope) {
		const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
		await this.rateLimiter.getSendToken();
		return token;
	}
	async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
		this.rateLimiter.updateClientSendingRate(errorInfo);
		const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
		await this.rateLimiter.getSendToken();
		return token;
	}
	recordSuccess(token) {
		this.rateLimiter.updateClientSendingRate({});
		this.standardRetryStrategy.recordSuccess(token);
	}
	async maxAttemptsProvider() {
		return this.standardRetryStrategy.maxAttempts();
	}
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js





const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
const CONFIG_MAX_ATTEMPTS = "max_attempts";
const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
	environmentVariableSelector: function(env) {
		const value = env[ENV_MAX_ATTEMPTS];
		if (!value) {
			return undefined;
		}
		const maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) {
			throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		}
		return maxAttempt;
	},
	configFileSelector: function(profile) {
		const value = profile[CONFIG_MAX_ATTEMPTS];
		if (!value) {
			return undefined;
		}
		const maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) {
			throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		}
		return maxAttempt;
	},
	default: config/* DEFAULT_MAX_ATTEMPTS */.Gz,
};
const resolveRetryConfig = function(input, defaults) {
	const { retryStrategy, retryMode } = input;
	const { defaultMaxAttempts = config/* DEFAULT_MAX_ATTEMPTS */.Gz, defaultBaseDelay = Retry.delay() } = defaults ?? {};
	const maxAttemptsProvider = (0,normalizeProvider/* normalizeProvider */.t)(input.maxAttempts ?? defaultMaxAttempts);
	let controller = retryStrategy
		? Promise.resolve(retryStrategy)
		: undefined;
	const getDefault = async function() {
		const maxAttempts = await maxAttemptsProvider();
		const adaptive = (await (0,normalizeProvider/* normalizeProvider */.t)(retryMode)()) === config/* RETRY_MODES */.cm.ADAPTIVE;
		if (adaptive) {
			return new AdaptiveRetryStrategy(maxAttemptsProvider, {
				maxAttempts,
				baseDelay: defaultBaseDelay,
			});
		}
		return new StandardRetryStrategy({
			maxAttempts,
			baseDelay: defaultBaseDelay,
		});
	};
	return Object.assign(input, {
		maxAttempts: maxAttemptsProvider,
		retryStrategy: function() { return (controller ??= getDefault()); },
	});
};
const ENV_RETRY_MODE = "AWS_RETRY_MODE";
const CONFIG_RETRY_MODE = "retry_mode";
const NODE_RETRY_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: function(env) { return env[ENV_RETRY_MODE]; },
	configFileSelector: function(profile) { return profile[CONFIG_RETRY_MODE]; },
	default: config/* DEFAULT_RETRY_MODE */.L0,
};


/***/ }),

/***/ 88060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GQ: () => (/* binding */ isServerError),
  Qb: () => (/* binding */ isThrottlingError),
  bV: () => (/* binding */ isTransientError)
});

// UNUSED EXPORTS: isBrowserNetworkError, isClockSkewCorrectedError, isClockSkewError, isNodeJsHttp2TransientError, isRetryableByTrait

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
const constants_CLOCK_SKEW_ERROR_CODES = (/* unused pure expression or super */ null && ([
	"AccessDeniedException",
	"AuthFailure",
	"InvalidSignatureException",
	"RequestExpired",
	"RequestInTheFuture",
	"RequestTimeTooSkewed",
	"SignatureDoesNotMatch",
]));
const THROTTLING_ERROR_CODES = [
	"BandwidthLimitExceeded",
	"EC2ThrottledException",
	"LimitExceededException",
	"PriorRequestNotComplete",
	"ProvisionedThroughputExceededException",
	"RequestLimitExceeded",
	"RequestThrottled",
	"RequestThrottledException",
	"SlowDown",
	"ThrottledException",
	"Throttling",
	"ThrottlingException",
	"TooManyRequestsException",
	"TransactionInProgressException",
];
const TRANSIENT_ERROR_CODES = ["TimeoutError", "RequestTimeout", "RequestTimeoutException"];
const TRANSIENT_ERROR_STATUS_CODES = [500, 502, 503, 504];
const NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"];
const NODEJS_NETWORK_ERROR_CODES = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"];

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js

const isRetryableByTrait = function(error) { return error?.$retryable !== undefined; };
const isClockSkewError = function(error) { return CLOCK_SKEW_ERROR_CODES.includes(error.name); };
const isClockSkewCorrectedError = function(error) { return error.$metadata?.clockSkewCorrected; };
const isBrowserNetworkError = function(error) {
	const errorMessages = new Set([
		"Failed to fetch",
		"NetworkError when attempting to fetch resource",
		"The Internet connection appears to be offline",
		"Load failed",
		"Network request failed",
	]);
	const isValid = error && error instanceof TypeError;
	if (!isValid) {
		return false;
	}
	return errorMessages.has(error.message);
};
const isThrottlingError = function(error) { return error.$metadata?.httpStatusCode === 429 ||
	THROTTLING_ERROR_CODES.includes(error.name) ||
	error.$retryable?.throttling == true; };
const isTransientError = function(error, depth = 0) { return error?.name !== "AbortError" &&
	(isRetryableByTrait(error) ||
		isClockSkewCorrectedError(error) ||
		(error.name === "InvalidSignatureException" && error.message?.includes("Signature expired")) ||
		TRANSIENT_ERROR_CODES.includes(error.name) ||
		NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") ||
		NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") ||
		TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) ||
		isBrowserNetworkError(error) ||
		isNodeJsHttp2TransientError(error) ||
		(error.cause !== undefined && depth <= 10 && isTransientError(error.cause, depth + 1))); };
const isServerError = function(error) {
	if (error.$metadata?.httpStatusCode !== undefined) {
		const statusCode = error.$metadata.httpStatusCode;
		if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) {
			return true;
		}
		return false;
	}
	return false;
};
function isNodeJsHttp2TransientError(error) {
	return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}


/***/ }),

/***/ 29373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ DEFAULT_MAX_ATTEMPTS),
/* harmony export */   L0: () => (/* binding */ DEFAULT_RETRY_MODE),
/* harmony export */   cm: () => (/* binding */ RETRY_MODES)
/* harmony export */ });
var RETRY_MODES;
(function (RETRY_MODES) {
	RETRY_MODES["STANDARD"] = "standard";
	RETRY_MODES["ADAPTIVE"] = "adaptive";
})(RETRY_MODES || (RETRY_MODES = {}));
const DEFAULT_MAX_ATTEMPTS = 3;
const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;


/***/ }),

/***/ 31514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ INITIAL_RETRY_TOKENS),
/* harmony export */   G8: () => (/* binding */ MAXIMUM_RETRY_DELAY),
/* harmony export */   XP: () => (/* binding */ NO_RETRY_INCREMENT),
/* harmony export */   l5: () => (/* binding */ INVOCATION_ID_HEADER),
/* harmony export */   ok: () => (/* binding */ REQUEST_HEADER)
/* harmony export */ });
/* unused harmony exports DEFAULT_RETRY_DELAY_BASE, THROTTLING_RETRY_DELAY_BASE, RETRY_COST, TIMEOUT_RETRY_COST */
const DEFAULT_RETRY_DELAY_BASE = 100;
const MAXIMUM_RETRY_DELAY = 20 * 1000;
const THROTTLING_RETRY_DELAY_BASE = 500;
const INITIAL_RETRY_TOKENS = 500;
const RETRY_COST = 5;
const TIMEOUT_RETRY_COST = 10;
const NO_RETRY_INCREMENT = 1;
const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
const REQUEST_HEADER = "amz-sdk-request";


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ TypeRegistry)
/* harmony export */ });
class TypeRegistry {
	namespace;
	schemas;
	exceptions;
	static registries = new Map();
	constructor(namespace, schemas = new Map(), exceptions = new Map()) {
		this.namespace = namespace;
		this.schemas = schemas;
		this.exceptions = exceptions;
		if (!TypeRegistry.registries.has(namespace)) {
			TypeRegistry.registries.set(namespace, this);
		}
	}
	static for(namespace) {
		return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
	}
	copyFrom(other) {
		const { schemas, exceptions } = this;
		for (const [k, v] of other.schemas) {
			if (!schemas.has(k)) {
				schemas.set(k, v);
			}
		}
		for (const [k, v] of other.exceptions) {
			if (!exceptions.has(k)) {
				exceptions.set(k, v);
			}
		}
	}
	register(shapeId, schema) {
		const qualifiedName = this.normalizeShapeId(shapeId);
		for (const r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) {
			if (!r.schemas.has(qualifiedName)) {
				r.schemas.set(qualifiedName, schema);
			}
		}
	}
	getSchema(shapeId) {
		const id = this.normalizeShapeId(shapeId);
		if (!this.schemas.has(id)) {
			if (!shapeId.includes("#")) {
				const suffix = "#" + shapeId;
				const candidates = [];
				for (const [shapeId, schema] of this.schemas.entries()) {
					if (shapeId.endsWith(suffix)) {
						candidates.push(schema);
					}
				}
				if (candidates.length === 1) {
					return candidates[0];
				}
			}
			throw new Error(`@smithy/core/schema - schema not found for ${id}`);
		}
		return this.schemas.get(id);
	}
	registerError(es, ctor) {
		const $error = es;
		const ns = $error[1];
		const qualifiedName = ns + "#" + $error[2];
		if (!ctor.hasOwnProperty?.("shapeId")) {
			ctor.shapeId = qualifiedName;
		}
		for (const r of [this, TypeRegistry.for(ns)]) {
			if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
				r.schemas.set(qualifiedName, $error);
				r.exceptions.set($error, ctor);
			}
		}
	}
	getErrorCtor(es) {
		const $error = es;
		if (this.exceptions.has($error)) {
			return this.exceptions.get($error);
		}
		const registry = TypeRegistry.for($error[1]);
		return registry.exceptions.get($error);
	}
	getBaseException() {
		for (const exceptionKey of this.exceptions.keys()) {
			if (Array.isArray(exceptionKey)) {
				const [, ns, name] = exceptionKey;
				const id = ns + "#" + name;
				if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) {
					return exceptionKey;
				}
			}
		}
		return undefined;
	}
	find(predicate) {
		for (const schema of this.schemas.values()) {
			if (predicate(schema)) {
				return schema;
			}
		}
		return undefined;
	}
	clear() {
		this.schemas.clear();
		this.exceptions.clear();
	}
	normalizeShapeId(shapeId) {
		if (shapeId.includes("#")) {
			return shapeId;
		}
		return this.namespace + "#" + shapeId;
	}
}


/***/ }),

/***/ 25032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ deref)
/* harmony export */ });
const deref = function(schemaRef) {
	if (typeof schemaRef === "function") {
		return schemaRef();
	}
	return schemaRef;
};


/***/ }),

/***/ 1243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wq: () => (/* binding */ getSchemaSerdePlugin)
});

// UNUSED EXPORTS: deserializerMiddlewareOption, serializerMiddlewareOption

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(32323);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var httpResponse = __webpack_require__(77957);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
const operation = function(namespace, name, traits, input, output) { return ({
	name,
	namespace,
	traits,
	input,
	output,
}); };

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js


const schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
	const { response } = await next(args);
	const { operationSchema } = (0,getSmithyContext/* getSmithyContext */.u)(context);
	const [, ns, n, t, i, o] = operationSchema ?? [];
	try {
		const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
			...config,
			...context,
		}, response);
		return {
			response,
			output: parsed,
		};
	}
	catch (error) {
		Object.defineProperty(error, "$response", {
			value: response,
			enumerable: false,
			writable: false,
			configurable: false,
		});
		if (!("$metadata" in error)) {
			const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
			try {
				error.message += "\n  " + hint;
			}
			catch (ignored) {
				if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") {
					console.warn(hint);
				}
				else {
					context.logger?.warn?.(hint);
				}
			}
			if (typeof error.$responseBodyText !== "undefined") {
				if (error.$response) {
					error.$response.body = error.$responseBodyText;
				}
			}
			try {
				if (httpResponse/* HttpResponse */.c.isInstance(response)) {
					const { headers = {}, statusCode } = response;
					const headerEntries = Object.entries(headers);
					error.$metadata = {
						httpStatusCode: statusCode,
						requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
						extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
						cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries),
					};
				}
			}
			catch (ignored) {
			}
		}
		throw error;
	}
};
const findHeader = function(pattern, headers) {
	return (headers.find(function([k]) {
		return k.match(pattern);
	}) || [void 0, void 1])[1];
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1 = __webpack_require__(34627);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js


const schemaSerializationMiddleware = function(config) { return function(next, context) { return async function(args) {
	const { operationSchema } = (0,getSmithyContext/* getSmithyContext */.u)(context);
	const [, ns, n, t, i, o] = operationSchema ?? [];
	const endpoint = context.endpointV2
		? async function() { return (0,toEndpointV1/* toEndpointV1 */.a)(context.endpointV2); }
		: config.endpoint;
	const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
		...config,
		...context,
		endpoint,
	});
	return next({
		...args,
		request,
	});
}; }; };

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js


const deserializerMiddlewareOption = {
	name: "deserializerMiddleware",
	step: "deserialize",
	tags: ["DESERIALIZER"],
	override: true,
};
const serializerMiddlewareOption = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: true,
};
function getSchemaSerdePlugin(config) {
	return {
		applyToStack: function(commandStack) {
			commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
			commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
			config.protocol.setSerdeContext(config);
		},
	};
}


/***/ }),

/***/ 76257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l1: () => (/* binding */ NormalizedSchema)
/* harmony export */ });
/* unused harmony exports simpleSchemaCacheN, simpleSchemaCacheS, isStaticSchema */
/* harmony import */ var _deref__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25032);
/* harmony import */ var _translateTraits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73768);


const anno = {
	it: Symbol.for("@smithy/nor-struct-it"),
	ns: Symbol.for("@smithy/ns"),
};
const simpleSchemaCacheN = [];
const simpleSchemaCacheS = {};
class NormalizedSchema {
	ref;
	memberName;
	static symbol = Symbol.for("@smithy/nor");
	symbol = NormalizedSchema.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(ref, memberName) {
		this.ref = ref;
		this.memberName = memberName;
		const traitStack = [];
		let _ref = ref;
		let schema = ref;
		this._isMemberSchema = false;
		while (isMemberSchema(_ref)) {
			traitStack.push(_ref[1]);
			_ref = _ref[0];
			schema = (0,_deref__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .L)(_ref);
			this._isMemberSchema = true;
		}
		if (traitStack.length > 0) {
			this.memberTraits = {};
			for (let i = traitStack.length - 1; i >= 0; --i) {
				const traitSet = traitStack[i];
				Object.assign(this.memberTraits, (0,_translateTraits__WEBPACK_IMPORTED_MODULE_1__/* .translateTraits */ .c)(traitSet));
			}
		}
		else {
			this.memberTraits = 0;
		}
		if (schema instanceof NormalizedSchema) {
			const computedMemberTraits = this.memberTraits;
			Object.assign(this, schema);
			this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
			this.normalizedTraits = void 0;
			this.memberName = memberName ?? schema.memberName;
			return;
		}
		this.schema = (0,_deref__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .L)(schema);
		if (isStaticSchema(this.schema)) {
			this.name = `${this.schema[1]}#${this.schema[2]}`;
			this.traits = this.schema[3];
		}
		else {
			this.name = this.memberName ?? String(schema);
			this.traits = 0;
		}
		if (this._isMemberSchema && !memberName) {
			throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
		}
	}
	static [Symbol.hasInstance](lhs) {
		const isPrototype = this.prototype.isPrototypeOf(lhs);
		if (!isPrototype && typeof lhs === "object" && lhs !== null) {
			const ns = lhs;
			return ns.symbol === this.symbol;
		}
		return isPrototype;
	}
	static of(ref) {
		const keyAble = typeof ref === "function" || (typeof ref === "object" && ref !== null);
		if (typeof ref === "number") {
			if (simpleSchemaCacheN[ref]) {
				return simpleSchemaCacheN[ref];
			}
		}
		else if (typeof ref === "string") {
			if (simpleSchemaCacheS[ref]) {
				return simpleSchemaCacheS[ref];
			}
		}
		else if (keyAble) {
			if (ref[anno.ns]) {
				return ref[anno.ns];
			}
		}
		const sc = (0,_deref__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .L)(ref);
		if (sc instanceof NormalizedSchema) {
			return sc;
		}
		if (isMemberSchema(sc)) {
			const [ns, traits] = sc;
			if (ns instanceof NormalizedSchema) {
				Object.assign(ns.getMergedTraits(), (0,_translateTraits__WEBPACK_IMPORTED_MODULE_1__/* .translateTraits */ .c)(traits));
				return ns;
			}
			throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
		}
		const ns = new NormalizedSchema(sc);
		if (keyAble) {
			return (ref[anno.ns] = ns);
		}
		if (typeof sc === "string") {
			return (simpleSchemaCacheS[sc] = ns);
		}
		if (typeof sc === "number") {
			return (simpleSchemaCacheN[sc] = ns);
		}
		return ns;
	}
	getSchema() {
		const sc = this.schema;
		if (Array.isArray(sc) && sc[0] === 0) {
			return sc[4];
		}
		return sc;
	}
	getName(withNamespace = false) {
		const { name } = this;
		const short = !withNamespace && name && name.includes("#");
		return short ? name.split("#")[1] : name || undefined;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		const sc = this.getSchema();
		return typeof sc === "number"
			? sc >= 64 && sc < 128
			: sc[0] === 1;
	}
	isMapSchema() {
		const sc = this.getSchema();
		return typeof sc === "number"
			? sc >= 128 && sc <= 0b1111_1111
			: sc[0] === 2;
	}
	isStructSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") {
			return false;
		}
		const id = sc[0];
		return (id === 3 ||
			id === -3 ||
			id === 4);
	}
	isUnionSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") {
			return false;
		}
		return sc[0] === 4;
	}
	isBlobSchema() {
		const sc = this.getSchema();
		return sc === 21 || sc === 42;
	}
	isTimestampSchema() {
		const sc = this.getSchema();
		return (typeof sc === "number" &&
			sc >= 4 &&
			sc <= 7);
	}
	isUnitSchema() {
		return this.getSchema() === "unit";
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		const { streaming } = this.getMergedTraits();
		return !!streaming || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return (this.normalizedTraits ??
			(this.normalizedTraits = {
				...this.getOwnTraits(),
				...this.getMemberTraits(),
			}));
	}
	getMemberTraits() {
		return (0,_translateTraits__WEBPACK_IMPORTED_MODULE_1__/* .translateTraits */ .c)(this.memberTraits);
	}
	getOwnTraits() {
		return (0,_translateTraits__WEBPACK_IMPORTED_MODULE_1__/* .translateTraits */ .c)(this.traits);
	}
	getKeySchema() {
		const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!isDoc && !isMap) {
			throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
		}
		const schema = this.getSchema();
		const memberSchema = isDoc
			? 15
			: (schema[4] ?? 0);
		return member([memberSchema, 0], "key");
	}
	getValueSchema() {
		const sc = this.getSchema();
		const [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()];
		const memberSchema = typeof sc === "number"
			? 0b0011_1111 & sc
			: sc && typeof sc === "object" && (isMap || isList)
				? sc[3 + sc[0]]
				: isDoc
					? 15
					: void 0;
		if (memberSchema != null) {
			return member([memberSchema, 0], isMap ? "value" : "member");
		}
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
	}
	getMemberSchema(memberName) {
		const struct = this.getSchema();
		if (this.isStructSchema() && struct[4].includes(memberName)) {
			const i = struct[4].indexOf(memberName);
			const memberSchema = struct[5][i];
			return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
		}
		if (this.isDocumentSchema()) {
			return member([15, 0], memberName);
		}
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
	}
	getMemberSchemas() {
		const buffer = {};
		try {
			for (const [k, v] of this.structIterator()) {
				buffer[k] = v;
			}
		}
		catch (ignored) { }
		return buffer;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (const [memberName, memberSchema] of this.structIterator()) {
				if (memberSchema.isStreaming() && memberSchema.isStructSchema()) {
					return memberName;
				}
			}
		}
		return "";
	}
	*structIterator() {
		if (this.isUnitSchema()) {
			return;
		}
		if (!this.isStructSchema()) {
			throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
		}
		const struct = this.getSchema();
		const z = struct[4].length;
		let it = struct[anno.it];
		if (it && z === it.length) {
			yield* it;
			return;
		}
		it = Array(z);
		for (let i = 0; i < z; ++i) {
			const k = struct[4][i];
			const v = member([struct[5][i], 0], k);
			yield (it[i] = [k, v]);
		}
		struct[anno.it] = it;
	}
}
function member(memberSchema, memberName) {
	if (memberSchema instanceof NormalizedSchema) {
		return Object.assign(memberSchema, {
			memberName,
			_isMemberSchema: true,
		});
	}
	const internalCtorAccess = NormalizedSchema;
	return new internalCtorAccess(memberSchema, memberName);
}
const isMemberSchema = function(sc) { return Array.isArray(sc) && sc.length === 2; };
const isStaticSchema = function(sc) { return Array.isArray(sc) && sc.length >= 5; };


/***/ }),

/***/ 73768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ translateTraits)
/* harmony export */ });
/* unused harmony export traitsCache */
const traitsCache = [];
function translateTraits(indicator) {
	if (typeof indicator === "object") {
		return indicator;
	}
	indicator = indicator | 0;
	if (traitsCache[indicator]) {
		return traitsCache[indicator];
	}
	const traits = {};
	let i = 0;
	for (const trait of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams",
	]) {
		if (((indicator >> i++) & 1) === 1) {
			traits[trait] = 1;
		}
	}
	return (traitsCache[indicator] = traits);
}


/***/ }),

/***/ 15987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ concatBytes)
/* harmony export */ });
function concatBytes(arrays, length) {
	if (length === undefined) {
		length = 0;
		for (const bytes of arrays) {
			length += bytes.byteLength;
		}
	}
	const result = new Uint8Array(length);
	let offset = 0;
	for (const buf of arrays) {
		result.set(buf, offset);
		offset += buf.byteLength;
	}
	return result;
}


/***/ }),

/***/ 20543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JV: () => (/* binding */ dateToUtcString),
  l3: () => (/* binding */ parseEpochTimestamp),
  EI: () => (/* binding */ parseRfc3339DateTime),
  t_: () => (/* binding */ parseRfc3339DateTimeWithOffset),
  xE: () => (/* binding */ parseRfc7231DateTime)
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js

const parseBoolean = function(value) {
	switch (value) {
		case "true":
			return true;
		case "false":
			return false;
		default:
			throw new Error(`Unable to parse boolean value "${value}"`);
	}
};
const expectBoolean = function(value) {
	if (value === null || value === undefined) {
		return undefined;
	}
	if (typeof value === "number") {
		if (value === 0 || value === 1) {
			logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`));
		}
		if (value === 0) {
			return false;
		}
		if (value === 1) {
			return true;
		}
	}
	if (typeof value === "string") {
		const lower = value.toLowerCase();
		if (lower === "false" || lower === "true") {
			logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`));
		}
		if (lower === "false") {
			return false;
		}
		if (lower === "true") {
			return true;
		}
	}
	if (typeof value === "boolean") {
		return value;
	}
	throw new TypeError(`Expected boolean, got ${typeof value}: ${value}`);
};
const expectNumber = function(value) {
	if (value === null || value === undefined) {
		return undefined;
	}
	if (typeof value === "string") {
		const parsed = parseFloat(value);
		if (!Number.isNaN(parsed)) {
			if (String(parsed) !== String(value)) {
				logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
			}
			return parsed;
		}
	}
	if (typeof value === "number") {
		return value;
	}
	throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
};
const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
const expectFloat32 = function(value) {
	const expected = expectNumber(value);
	if (expected !== undefined && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity) {
		if (Math.abs(expected) > MAX_FLOAT) {
			throw new TypeError(`Expected 32-bit float, got ${value}`);
		}
	}
	return expected;
};
const expectLong = function(value) {
	if (value === null || value === undefined) {
		return undefined;
	}
	if (Number.isInteger(value) && !Number.isNaN(value)) {
		return value;
	}
	throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
const expectInt = (/* unused pure expression or super */ null && (expectLong));
const expectInt32 = function(value) { return expectSizedInt(value, 32); };
const expectShort = function(value) { return expectSizedInt(value, 16); };
const expectByte = function(value) { return expectSizedInt(value, 8); };
const expectSizedInt = function(value, size) {
	const expected = expectLong(value);
	if (expected !== undefined && castInt(expected, size) !== expected) {
		throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
	}
	return expected;
};
const castInt = function(value, size) {
	switch (size) {
		case 32:
			return Int32Array.of(value)[0];
		case 16:
			return Int16Array.of(value)[0];
		case 8:
			return Int8Array.of(value)[0];
	}
};
const expectNonNull = function(value, location) {
	if (value === null || value === undefined) {
		if (location) {
			throw new TypeError(`Expected a non-null value for ${location}`);
		}
		throw new TypeError("Expected a non-null value");
	}
	return value;
};
const expectObject = function(value) {
	if (value === null || value === undefined) {
		return undefined;
	}
	if (typeof value === "object" && !Array.isArray(value)) {
		return value;
	}
	const receivedType = Array.isArray(value) ? "array" : typeof value;
	throw new TypeError(`Expected object, got ${receivedType}: ${value}`);
};
const expectString = function(value) {
	if (value === null || value === undefined) {
		return undefined;
	}
	if (typeof value === "string") {
		return value;
	}
	if (["boolean", "number", "bigint"].includes(typeof value)) {
		logger.warn(stackTraceWarning(`Expected string, got ${typeof value}: ${value}`));
		return String(value);
	}
	throw new TypeError(`Expected string, got ${typeof value}: ${value}`);
};
const expectUnion = function(value) {
	if (value === null || value === undefined) {
		return undefined;
	}
	const asObject = expectObject(value);
	const setKeys = [];
	for (const k in asObject) {
		if (!hasOwn(asObject, k)) {
			continue;
		}
		if (asObject[k] != null) {
			setKeys.push(k);
		}
	}
	if (setKeys.length === 0) {
		throw new TypeError(`Unions must have exactly one non-null member. None were found.`);
	}
	if (setKeys.length > 1) {
		throw new TypeError(`Unions must have exactly one non-null member. Keys ${setKeys} were not null.`);
	}
	return asObject;
};
const strictParseDouble = function(value) {
	if (typeof value == "string") {
		return expectNumber(parseNumber(value));
	}
	return expectNumber(value);
};
const strictParseFloat = (/* unused pure expression or super */ null && (strictParseDouble));
const strictParseFloat32 = function(value) {
	if (typeof value == "string") {
		return expectFloat32(parseNumber(value));
	}
	return expectFloat32(value);
};
const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
const parseNumber = function(value) {
	const matches = value.match(NUMBER_REGEX);
	if (matches === null || matches[0].length !== value.length) {
		throw new TypeError(`Expected real number, got implicit NaN`);
	}
	return parseFloat(value);
};
const limitedParseDouble = function(value) {
	if (typeof value == "string") {
		return parseFloatString(value);
	}
	return expectNumber(value);
};
const handleFloat = (/* unused pure expression or super */ null && (limitedParseDouble));
const limitedParseFloat = (/* unused pure expression or super */ null && (limitedParseDouble));
const limitedParseFloat32 = function(value) {
	if (typeof value == "string") {
		return parseFloatString(value);
	}
	return expectFloat32(value);
};
const parseFloatString = function(value) {
	switch (value) {
		case "NaN":
			return NaN;
		case "Infinity":
			return Infinity;
		case "-Infinity":
			return -Infinity;
		default:
			throw new Error(`Unable to parse float value: ${value}`);
	}
};
const strictParseLong = function(value) {
	if (typeof value === "string") {
		return expectLong(parseNumber(value));
	}
	return expectLong(value);
};
const strictParseInt = (/* unused pure expression or super */ null && (strictParseLong));
const strictParseInt32 = function(value) {
	if (typeof value === "string") {
		return expectInt32(parseNumber(value));
	}
	return expectInt32(value);
};
const strictParseShort = function(value) {
	if (typeof value === "string") {
		return expectShort(parseNumber(value));
	}
	return expectShort(value);
};
const strictParseByte = function(value) {
	if (typeof value === "string") {
		return expectByte(parseNumber(value));
	}
	return expectByte(value);
};
const stackTraceWarning = function(message) {
	return String(new TypeError(message).stack || message)
		.split("\n")
		.slice(0, 5)
		.filter(function(s) { return !s.includes("stackTraceWarning"); })
		.join("\n");
};
const logger = {
	warn: console.warn,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function dateToUtcString(date) {
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth();
	const dayOfWeek = date.getUTCDay();
	const dayOfMonthInt = date.getUTCDate();
	const hoursInt = date.getUTCHours();
	const minutesInt = date.getUTCMinutes();
	const secondsInt = date.getUTCSeconds();
	const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
	const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
	const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
	const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
	return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
const RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
const parseRfc3339DateTime = function(value) {
	if (value === null || value === undefined) {
		return undefined;
	}
	if (typeof value !== "string") {
		throw new TypeError("RFC-3339 date-times must be expressed as strings");
	}
	const match = RFC3339.exec(value);
	if (!match) {
		throw new TypeError("Invalid RFC-3339 date-time value");
	}
	const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
	const year = strictParseShort(stripLeadingZeroes(yearStr));
	const month = parseDateValue(monthStr, "month", 1, 12);
	const day = parseDateValue(dayStr, "day", 1, 31);
	return buildDate(year, month, day, { hours, minutes, seconds, fractionalMilliseconds });
};
const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
const parseRfc3339DateTimeWithOffset = function(value) {
	if (value === null || value === undefined) {
		return undefined;
	}
	if (typeof value !== "string") {
		throw new TypeError("RFC-3339 date-times must be expressed as strings");
	}
	const match = RFC3339_WITH_OFFSET.exec(value);
	if (!match) {
		throw new TypeError("Invalid RFC-3339 date-time value");
	}
	const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
	const year = strictParseShort(stripLeadingZeroes(yearStr));
	const month = parseDateValue(monthStr, "month", 1, 12);
	const day = parseDateValue(dayStr, "day", 1, 31);
	const date = buildDate(year, month, day, { hours, minutes, seconds, fractionalMilliseconds });
	if (offsetStr.toUpperCase() != "Z") {
		date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
	}
	return date;
};
const IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
const parseRfc7231DateTime = function(value) {
	if (value === null || value === undefined) {
		return undefined;
	}
	if (typeof value !== "string") {
		throw new TypeError("RFC-7231 date-times must be expressed as strings");
	}
	let match = IMF_FIXDATE.exec(value);
	if (match) {
		const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
	}
	match = RFC_850_DATE.exec(value);
	if (match) {
		const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds,
		}));
	}
	match = ASC_TIME.exec(value);
	if (match) {
		const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
	}
	throw new TypeError("Invalid RFC-7231 date-time value");
};
const parseEpochTimestamp = function(value) {
	if (value === null || value === undefined) {
		return undefined;
	}
	let valueAsDouble;
	if (typeof value === "number") {
		valueAsDouble = value;
	}
	else if (typeof value === "string") {
		valueAsDouble = strictParseDouble(value);
	}
	else if (typeof value === "object" && value.tag === 1) {
		valueAsDouble = value.value;
	}
	else {
		throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
	}
	if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) {
		throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
	}
	return new Date(Math.round(valueAsDouble * 1000));
};
const buildDate = function(year, month, day, time) {
	const adjustedMonth = month - 1;
	validateDayOfMonth(year, adjustedMonth, day);
	return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
};
const parseTwoDigitYear = function(value) {
	const thisYear = new Date().getUTCFullYear();
	const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
	if (valueInThisCentury < thisYear) {
		return valueInThisCentury + 100;
	}
	return valueInThisCentury;
};
const FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1000;
const adjustRfc850Year = function(input) {
	if (input.getTime() - new Date().getTime() > FIFTY_YEARS_IN_MILLIS) {
		return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
	}
	return input;
};
const parseMonthByShortName = function(value) {
	const monthIdx = MONTHS.indexOf(value);
	if (monthIdx < 0) {
		throw new TypeError(`Invalid month: ${value}`);
	}
	return monthIdx + 1;
};
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const validateDayOfMonth = function(year, month, day) {
	let maxDays = DAYS_IN_MONTH[month];
	if (month === 1 && isLeapYear(year)) {
		maxDays = 29;
	}
	if (day > maxDays) {
		throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
	}
};
const isLeapYear = function(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
};
const parseDateValue = function(value, type, lower, upper) {
	const dateVal = strictParseByte(stripLeadingZeroes(value));
	if (dateVal < lower || dateVal > upper) {
		throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
	}
	return dateVal;
};
const parseMilliseconds = function(value) {
	if (value === null || value === undefined) {
		return 0;
	}
	return strictParseFloat32("0." + value) * 1000;
};
const parseOffsetToMilliseconds = function(value) {
	const directionStr = value[0];
	let direction = 1;
	if (directionStr == "+") {
		direction = 1;
	}
	else if (directionStr == "-") {
		direction = -1;
	}
	else {
		throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
	}
	const hour = Number(value.substring(1, 3));
	const minute = Number(value.substring(4, 6));
	return direction * (hour * 60 + minute) * 60 * 1000;
};
const stripLeadingZeroes = function(value) {
	let idx = 0;
	while (idx < value.length - 1 && value.charAt(idx) === "0") {
		idx++;
	}
	if (idx === 0) {
		return value;
	}
	return value.slice(idx);
};


/***/ }),

/***/ 25146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mu: () => (/* binding */ Uint8ArrayBlobAdapter),
  ec: () => (/* binding */ generateIdempotencyToken),
  v4: () => (/* binding */ v4)
});

// UNUSED EXPORTS: ChecksumStream, Hash, LazyJsonString, NumericValue, _parseEpochTimestamp, _parseRfc3339DateTimeWithOffset, _parseRfc7231DateTime, calculateBodyLength, concatBytes, copyDocumentWithTransform, createBufferedReadable, createChecksumStream, dateToUtcString, deserializerMiddleware, deserializerMiddlewareOption, expectBoolean, expectByte, expectFloat32, expectInt, expectInt32, expectLong, expectNonNull, expectNumber, expectObject, expectShort, expectString, expectUnion, fromArrayBuffer, fromBase64, fromHex, fromString, fromUtf8, getAwsChunkedEncodingStream, getSerdePlugin, handleFloat, hasOwn, headStream, isArrayBuffer, isBlob, isReadableStream, limitedParseDouble, limitedParseFloat, limitedParseFloat32, logger, nv, parseBoolean, parseEpochTimestamp, parseRfc3339DateTime, parseRfc3339DateTimeWithOffset, parseRfc7231DateTime, quoteHeader, sdkStreamMixin, serializerMiddleware, serializerMiddlewareOption, splitEvery, splitHeader, splitStream, streamCollector, strictParseByte, strictParseDouble, strictParseFloat, strictParseFloat32, strictParseInt, strictParseInt32, strictParseLong, strictParseShort, toBase64, toHex, toUint8Array, toUtf8, writeKey

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = __webpack_require__(80520);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = __webpack_require__(97061);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
	return class Uint8ArrayBlobAdapter extends Uint8Array {
		static fromString(source, encoding = "utf-8") {
			if (typeof source === "string") {
				if (encoding === "base64") {
					return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
				}
				return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
			}
			throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(source) {
			Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
			return source;
		}
		transformToString(encoding = "utf-8") {
			if (encoding === "base64") {
				return toBase64(this);
			}
			return toUtf8(this);
		}
	};
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = __webpack_require__(23768);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = __webpack_require__(9181);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
const decimalToHex = Array.from({ length: 256 }, function(_, i) { return i.toString(16).padStart(2, "0"); });
function bindV4(getRandomValues) {
	if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") {
		return function() { return crypto.randomUUID(); };
	}
	return function() {
		const rnds = new Uint8Array(16);
		getRandomValues(rnds);
		rnds[6] = (rnds[6] & 0x0f) | 0x40;
		rnds[8] = (rnds[8] & 0x3f) | 0x80;
		return (decimalToHex[rnds[0]] +
			decimalToHex[rnds[1]] +
			decimalToHex[rnds[2]] +
			decimalToHex[rnds[3]] +
			"-" +
			decimalToHex[rnds[4]] +
			decimalToHex[rnds[5]] +
			"-" +
			decimalToHex[rnds[6]] +
			decimalToHex[rnds[7]] +
			"-" +
			decimalToHex[rnds[8]] +
			decimalToHex[rnds[9]] +
			"-" +
			decimalToHex[rnds[10]] +
			decimalToHex[rnds[11]] +
			decimalToHex[rnds[12]] +
			decimalToHex[rnds[13]] +
			decimalToHex[rnds[14]] +
			decimalToHex[rnds[15]]);
	};
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/index.js




























class Uint8ArrayBlobAdapter extends bindUint8ArrayBlobAdapter(toUtf8/* toUtf8 */.P, fromUtf8/* fromUtf8 */.a, toBase64/* toBase64 */.n, fromBase64/* fromBase64 */.E) {
}









const _getRandomValues = external_node_crypto_.getRandomValues;
const v4 = bindV4(_getRandomValues);
const generateIdempotencyToken = v4;




/***/ }),

/***/ 79143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LazyJsonString)
/* harmony export */ });
const LazyJsonString = function LazyJsonString(val) {
	const str = Object.assign(new String(val), {
		deserializeJSON() {
			return JSON.parse(String(val));
		},
		toString() {
			return String(val);
		},
		toJSON() {
			return String(val);
		},
	});
	return str;
};
LazyJsonString.from = function(object) {
	if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) {
		return object;
	}
	else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) {
		return LazyJsonString(String(object));
	}
	return LazyJsonString(JSON.stringify(object));
};
LazyJsonString.fromObject = LazyJsonString.from;


/***/ }),

/***/ 80520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fromBase64)
/* harmony export */ });
/* harmony import */ var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85828);

const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
const fromBase64 = function(input) {
	if ((input.length * 3) % 4 !== 0) {
		throw new TypeError(`Incorrect padding on base64 string.`);
	}
	if (!BASE64_REGEX.exec(input)) {
		throw new TypeError(`Invalid base64 string.`);
	}
	const buffer = (0,_util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__/* .fromString */ .s)(input, "base64");
	return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};


/***/ }),

/***/ 97061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toBase64)
/* harmony export */ });
/* harmony import */ var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85828);
/* harmony import */ var _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23768);


const toBase64 = function(_input) {
	let input;
	if (typeof _input === "string") {
		input = (0,_util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__/* .fromUtf8 */ .a)(_input);
	}
	else {
		input = _input;
	}
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
		throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	}
	return (0,_util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__/* .fromArrayBuffer */ .Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};


/***/ }),

/***/ 78555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ calculateBodyLength)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const calculateBodyLength = function(body) {
	if (!body) {
		return 0;
	}
	if (typeof body === "string") {
		return Buffer.byteLength(body);
	}
	else if (typeof body.byteLength === "number") {
		return body.byteLength;
	}
	else if (typeof body.size === "number") {
		return body.size;
	}
	else if (typeof body.start === "number" && typeof body.end === "number") {
		return body.end + 1 - body.start;
	}
	else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_0__.ReadStream) {
		if (body.path != null) {
			return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(body.path).size;
		}
		else if (typeof body.fd === "number") {
			return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(body.fd).size;
		}
	}
	throw new Error(`Body Length computation failed for ${body}`);
};


/***/ }),

/***/ 45918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ collectReadableStream),
/* harmony export */   kS: () => (/* binding */ collectBlob),
/* harmony export */   kv: () => (/* binding */ streamCollector)
/* harmony export */ });
/* harmony import */ var _concatBytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15987);
/* harmony import */ var _stream_type_check__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26278);


const streamCollector = async function(stream) {
	if ((0,_stream_type_check__WEBPACK_IMPORTED_MODULE_0__/* .isBlob */ .q)(stream)) {
		return collectBlob(stream);
	}
	return collectReadableStream(stream);
};
async function collectBlob(blob) {
	return blob.arrayBuffer().then(function(ab) { return new Uint8Array(ab); });
}
async function collectReadableStream(stream) {
	const chunks = [];
	const reader = stream.getReader();
	let length = 0;
	while (true) {
		const { done, value } = await reader.read();
		if (value) {
			chunks.push(value);
			length += value.length;
		}
		if (done) {
			break;
		}
	}
	return (0,_concatBytes__WEBPACK_IMPORTED_MODULE_1__/* .concatBytes */ .I)(chunks, length);
}


/***/ }),

/***/ 84440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ streamCollector)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _concatBytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15987);
/* harmony import */ var _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45918);
/* harmony import */ var _stream_type_check__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26278);




const streamCollector = (stream) => {
	if ((0,_stream_type_check__WEBPACK_IMPORTED_MODULE_1__/* .isBlob */ .q)(stream)) {
		return (0,_stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__/* .collectBlob */ .kS)(stream);
	}
	if ((0,_stream_type_check__WEBPACK_IMPORTED_MODULE_1__/* .isReadableStream */ .H)(stream)) {
		return (0,_stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__/* .collectReadableStream */ .Bq)(stream);
	}
	return new Promise((resolve, reject) => {
		const collector = new Collector();
		const nodeStream = stream;
		nodeStream.pipe(collector);
		nodeStream.on("error", function(err) {
			collector.end();
			reject(err);
		});
		collector.on("error", reject);
		collector.on("finish", function () {
			const bytes = (0,_concatBytes__WEBPACK_IMPORTED_MODULE_3__/* .concatBytes */ .I)(this.bufferedBytes);
			resolve(bytes);
		});
	});
};
class Collector extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
	bufferedBytes = [];
	_write(chunk, encoding, callback) {
		this.bufferedBytes.push(chunk);
		callback();
	}
}


/***/ }),

/***/ 26278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isReadableStream),
/* harmony export */   q: () => (/* binding */ isBlob)
/* harmony export */ });
const isReadableStream = function(stream) { return typeof ReadableStream === "function" &&
	(stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream); };
const isBlob = function(blob) {
	return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
};


/***/ }),

/***/ 9181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ toUtf8)
/* harmony export */ });
/* harmony import */ var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85828);

const toUtf8 = function(input) {
	if (typeof input === "string") {
		return input;
	}
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
		throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	}
	return (0,_util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__/* .fromArrayBuffer */ .Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};


/***/ }),

/***/ 61544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NumericValue)
/* harmony export */ });
/* unused harmony export nv */
const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
class NumericValue {
	string;
	type;
	constructor(string, type) {
		this.string = string;
		this.type = type;
		if (!format.test(string)) {
			throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
		}
	}
	toString() {
		return this.string;
	}
	static [Symbol.hasInstance](object) {
		if (!object || typeof object !== "object") {
			return false;
		}
		const _nv = object;
		return NumericValue.prototype.isPrototypeOf(object) || (_nv.type === "bigDecimal" && format.test(_nv.string));
	}
}
function nv(input) {
	return new NumericValue(String(input), "bigDecimal");
}


/***/ }),

/***/ 32323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ getSmithyContext)
/* harmony export */ });
/* harmony import */ var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69174);

const getSmithyContext = function(context) { return context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__/* .SMITHY_CONTEXT_KEY */ .V] || (context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__/* .SMITHY_CONTEXT_KEY */ .V] = {}); };


/***/ }),

/***/ 77957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ HttpResponse)
/* harmony export */ });
class HttpResponse {
	statusCode;
	reason;
	headers;
	body;
	constructor(options) {
		this.statusCode = options.statusCode;
		this.reason = options.reason;
		this.headers = options.headers || {};
		this.body = options.body;
	}
	static isInstance(response) {
		if (!response) {
			return false;
		}
		const resp = response;
		return typeof resp.statusCode === "number" && typeof resp.headers === "object";
	}
}


/***/ }),

/***/ 72004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isValidHostLabel)
/* harmony export */ });
const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
const isValidHostLabel = function(value, allowSubDomains = false) {
	if (!allowSubDomains) {
		return VALID_HOST_LABEL_REGEX.test(value);
	}
	const labels = value.split(".");
	for (const label of labels) {
		if (!isValidHostLabel(label)) {
			return false;
		}
	}
	return true;
};


/***/ }),

/***/ 20178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseUrl)
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
	const query = {};
	querystring = querystring.replace(/^\?/, "");
	if (querystring) {
		for (const pair of querystring.split("&")) {
			let [key, value = null] = pair.split("=");
			key = decodeURIComponent(key);
			if (value) {
				value = decodeURIComponent(value);
			}
			if (!(key in query)) {
				query[key] = value;
			}
			else if (Array.isArray(query[key])) {
				query[key].push(value);
			}
			else {
				query[key] = [query[key], value];
			}
		}
	}
	return query;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js

const parseUrl = function(url) {
	if (typeof url === "string") {
		return parseUrl(new URL(url));
	}
	const { hostname, pathname, port, protocol, search } = url;
	let query;
	if (search) {
		query = parseQueryString(search);
	}
	return {
		hostname,
		port: port ? parseInt(port) : undefined,
		protocol,
		path: pathname,
		query,
	};
};


/***/ }),

/***/ 34627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toEndpointV1)
/* harmony export */ });
/* harmony import */ var _hasOwn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46370);
/* harmony import */ var _parseUrl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20178);


const toEndpointV1 = function(endpoint) {
	if (typeof endpoint === "object") {
		if ("url" in endpoint) {
			const v1Endpoint = (0,_parseUrl__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(endpoint.url);
			if (endpoint.headers) {
				v1Endpoint.headers = {};
				for (const name in endpoint.headers) {
					if (!(0,_hasOwn__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$)(endpoint.headers, name)) {
						continue;
					}
					v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
				}
			}
			return v1Endpoint;
		}
		return endpoint;
	}
	return (0,_parseUrl__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(endpoint);
};


/***/ }),

/***/ 53916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ NodeHttpHandler)
});

// UNUSED EXPORTS: DEFAULT_REQUEST_TIMEOUT

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = __webpack_require__(46370);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
var escape_uri = __webpack_require__(79076);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js

function buildQueryString(query) {
	const parts = [];
	for (let key of Object.keys(query).sort()) {
		const value = query[key];
		key = (0,escape_uri/* escapeUri */.o)(key);
		if (Array.isArray(value)) {
			for (let i = 0, iLen = value.length; i < iLen; i++) {
				parts.push(`${key}=${(0,escape_uri/* escapeUri */.o)(value[i])}`);
			}
		}
		else {
			let qsEntry = key;
			if (value || typeof value === "string") {
				qsEntry += `=${(0,escape_uri/* escapeUri */.o)(value)}`;
			}
			parts.push(qsEntry);
		}
	}
	return parts.join("&");
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var transport_httpResponse = __webpack_require__(77957);
;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
	const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal
		? abortSignal.reason
		: undefined;
	if (reason) {
		if (reason instanceof Error) {
			const abortError = new Error("Request aborted");
			abortError.name = "AbortError";
			abortError.cause = reason;
			return abortError;
		}
		const abortError = new Error(String(reason));
		abortError.name = "AbortError";
		return abortError;
	}
	const abortError = new Error("Request aborted");
	abortError.name = "AbortError";
	return abortError;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/constants.js
const NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js

const getTransformedHeaders = function(headers) {
	const transformedHeaders = {};
	for (const name in headers) {
		if (!(0,hasOwn/* hasOwn */.$)(headers, name)) {
			continue;
		}
		const headerValues = headers[name];
		transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
	}
	return transformedHeaders;
};


// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/timing.js
const timing = {
	setTimeout: function(cb, ms) { return setTimeout(cb, ms); },
	clearTimeout: function(timeoutId) { return clearTimeout(timeoutId); },
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js

const DEFER_EVENT_LISTENER_TIME = 1000;
const setConnectionTimeout = function(request, reject, timeoutInMs = 0) {
	if (!timeoutInMs) {
		return -1;
	}
	const registerTimeout = function(offset) {
		const timeoutId = timing.setTimeout(function() {
			request.destroy();
			reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
				name: "TimeoutError",
			}));
		}, timeoutInMs - offset);
		const doWithSocket = function(socket) {
			if (socket?.connecting) {
				socket.on("connect", function() {
					timing.clearTimeout(timeoutId);
				});
			}
			else {
				timing.clearTimeout(timeoutId);
			}
		};
		if (request.socket) {
			doWithSocket(request.socket);
		}
		else {
			request.on("socket", doWithSocket);
		}
	};
	if (timeoutInMs < 2000) {
		registerTimeout(0);
		return 0;
	}
	return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js

const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
	if (timeoutInMs) {
		return timing.setTimeout(() => {
			let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
			if (throwOnRequestTimeout) {
				const error = Object.assign(new Error(msg), {
					name: "TimeoutError",
					code: "ETIMEDOUT",
				});
				req.destroy(error);
				reject(error);
			}
			else {
				msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
				logger?.warn?.(msg);
			}
		}, timeoutInMs);
	}
	return -1;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js

const set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3000;
const setSocketKeepAlive = function(request, { keepAlive, keepAliveMsecs }, deferTimeMs = set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME) {
	if (keepAlive !== true) {
		return -1;
	}
	const registerListener = function() {
		if (request.socket) {
			request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		}
		else {
			request.on("socket", function(socket) {
				socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
			});
		}
	};
	if (deferTimeMs === 0) {
		registerListener();
		return 0;
	}
	return timing.setTimeout(registerListener, deferTimeMs);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
const resolveDefaultSocketTimeout = function(config) {
	const value = config?.defaultSocketTimeout;
	return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : undefined;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js

const set_socket_timeout_DEFER_EVENT_LISTENER_TIME = 3000;
const setSocketTimeout = function(request, reject, timeoutInMs = 0, isServiceDefault = false) {
	if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) {
		return;
	}
	let response;
	request.once("response", function(res) { return (response = res); });
	const onTimeout = function() {
		if (response?.complete) {
			request.socket?.destroy();
			return;
		}
		const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
		response?.destroy(error);
		request.destroy();
		reject(error);
	};
	const registerTimeout = function() {
		const { socket } = request;
		if (!socket) {
			request.once("socket", registerTimeout);
		}
		else if (socket.connecting) {
			socket.once("connect", registerTimeout);
		}
		else {
			socket.setTimeout(timeoutInMs, onTimeout);
			request.on("close", function() { return socket.removeListener("timeout", onTimeout); });
		}
	};
	if (timeoutInMs < 6000) {
		registerTimeout();
		return;
	}
	const deferralId = timing.setTimeout(registerTimeout, set_socket_timeout_DEFER_EVENT_LISTENER_TIME);
	request.once("close", function() { return timing.clearTimeout(deferralId); });
};

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/write-request-body.js


const MIN_WAIT_TIME = 6_000;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
	const headers = request.headers;
	const expect = headers ? headers.Expect || headers.expect : undefined;
	let timeoutId = -1;
	let sendBody = true;
	if (!externalAgent && expect === "100-continue") {
		sendBody = await Promise.race([
			new Promise(function(resolve) {
				timeoutId = Number(timing.setTimeout(function() { return resolve(true); }, Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
			}),
			new Promise(function(resolve) {
				httpRequest.on("continue", function() {
					timing.clearTimeout(timeoutId);
					resolve(true);
				});
				httpRequest.on("response", function() {
					timing.clearTimeout(timeoutId);
					resolve(false);
				});
				httpRequest.on("error", function() {
					timing.clearTimeout(timeoutId);
					resolve(false);
				});
			}),
		]);
	}
	if (sendBody) {
		writeBody(httpRequest, request.body);
	}
}
function writeBody(httpRequest, body) {
	if (body instanceof external_node_stream_.Readable) {
		body.pipe(httpRequest);
		return;
	}
	if (body) {
		const isBuffer = Buffer.isBuffer(body);
		const isString = typeof body === "string";
		if (isBuffer || isString) {
			if (isBuffer && body.byteLength === 0) {
				httpRequest.end();
			}
			else {
				httpRequest.end(body);
			}
			return;
		}
		const uint8 = body;
		if (typeof uint8 === "object" &&
			uint8.buffer &&
			typeof uint8.byteOffset === "number" &&
			typeof uint8.byteLength === "number") {
			httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
			return;
		}
		httpRequest.end(Buffer.from(body));
		return;
	}
	httpRequest.end();
}

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js













const DEFAULT_REQUEST_TIMEOUT = 0;
let hAgent = undefined;
let hRequest = undefined;
class NodeHttpHandler {
    config;
    configProvider;
    socketWarningTimestamp = 0;
    externalAgent = false;
    metadata = { handlerProtocol: "http/1.1" };
    static create(instanceOrOptions) {
        if (typeof instanceOrOptions?.handle === "function") {
            return instanceOrOptions;
        }
        return new NodeHttpHandler(instanceOrOptions);
    }
    static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
        const { sockets, requests, maxSockets } = agent;
        if (typeof maxSockets !== "number" || maxSockets === Infinity) {
            return socketWarningTimestamp;
        }
        const interval = 15_000;
        if (Date.now() - interval < socketWarningTimestamp) {
            return socketWarningTimestamp;
        }
        if (sockets && requests) {
            for (const origin in sockets) {
                if (!(0,hasOwn/* hasOwn */.$)(sockets, origin)) {
                    continue;
                }
                const socketsInUse = sockets[origin]?.length ?? 0;
                const requestsEnqueued = requests[origin]?.length ?? 0;
                if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
                    logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
                    return Date.now();
                }
            }
        }
        return socketWarningTimestamp;
    }
    constructor(options) {
        this.configProvider = new Promise((resolve, reject) => {
            if (typeof options === "function") {
                options()
                    .then((_options) => {
                    resolve(this.resolveDefaultConfig(_options));
                })
                    .catch(reject);
            }
            else {
                resolve(this.resolveDefaultConfig(options));
            }
        });
    }
    destroy() {
        this.config?.httpAgent?.destroy();
        this.config?.httpsAgent?.destroy();
    }
    async handle(request, { abortSignal, requestTimeout } = {}) {
        if (!this.config) {
            this.config = await this.configProvider;
        }
        const config = this.config;
        const logger = config.logger;
        const isSSL = request.protocol === "https:";
        if (!isSSL && !this.config.httpAgent) {
            this.config.httpAgent = await this.config.httpAgentProvider();
        }
        return new Promise((_resolve, _reject) => {
            let writeRequestBodyPromise = undefined;
            let socketWarningTimeoutId = -1;
            let connectionTimeoutId = -1;
            let requestTimeoutId = -1;
            let keepAliveTimeoutId = -1;
            const clearTimeouts = function() {
                timing.clearTimeout(socketWarningTimeoutId);
                timing.clearTimeout(connectionTimeoutId);
                timing.clearTimeout(requestTimeoutId);
                timing.clearTimeout(keepAliveTimeoutId);
            };
            const resolve = async function(arg) {
                await writeRequestBodyPromise;
                clearTimeouts();
                _resolve(arg);
            };
            const reject = async function(arg) {
                await writeRequestBodyPromise;
                clearTimeouts();
                _reject(arg);
            };
            if (abortSignal?.aborted) {
                const abortError = buildAbortError(abortSignal);
                reject(abortError);
                return;
            }
            const headers = request.headers;
            const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
            let agent = isSSL ? config.httpsAgent : config.httpAgent;
            if (expectContinue && !this.externalAgent) {
                agent = new (isSSL ? (external_node_https_default()).Agent : hAgent)({
                    keepAlive: false,
                    maxSockets: Infinity,
                });
            }
            socketWarningTimeoutId = timing.setTimeout(() => {
                this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
            }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2000) + (config.connectionTimeout ?? 1000));
            const queryString = request.query ? buildQueryString(request.query) : "";
            let auth = undefined;
            if (request.username != null || request.password != null) {
                const username = request.username ?? "";
                const password = request.password ?? "";
                auth = `${username}:${password}`;
            }
            let path = request.path;
            if (queryString) {
                path += `?${queryString}`;
            }
            if (request.fragment) {
                path += `#${request.fragment}`;
            }
            let hostname = request.hostname ?? "";
            if (hostname[0] === "[" && hostname.endsWith("]")) {
                hostname = request.hostname.slice(1, -1);
            }
            else {
                hostname = request.hostname;
            }
            const nodeHttpsOptions = {
                headers: request.headers,
                host: hostname,
                method: request.method,
                path,
                port: request.port,
                agent,
                auth,
            };
            const requestFunc = isSSL ? (external_node_https_default()).request : hRequest;
            const req = requestFunc(nodeHttpsOptions, function(res) {
                const httpResponse = new transport_httpResponse/* HttpResponse */.c({
                    statusCode: res.statusCode || -1,
                    reason: res.statusMessage,
                    headers: getTransformedHeaders(res.headers),
                    body: res,
                });
                resolve({ response: httpResponse });
            });
            req.on("error", function(err) {
                if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) {
                    reject(Object.assign(err, { name: "TimeoutError" }));
                }
                else {
                    reject(err);
                }
            });
            if (abortSignal) {
                const onAbort = function() {
                    req.destroy();
                    const abortError = buildAbortError(abortSignal);
                    reject(abortError);
                };
                if (typeof abortSignal.addEventListener === "function") {
                    const signal = abortSignal;
                    signal.addEventListener("abort", onAbort, { once: true });
                    req.once("close", function() { return signal.removeEventListener("abort", onAbort); });
                }
                else {
                    abortSignal.onabort = onAbort;
                }
            }
            const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
            connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
            requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
            const defaultSocketTimeout = config.socketTimeout === undefined ? resolveDefaultSocketTimeout(config) : undefined;
            if (defaultSocketTimeout) {
                setSocketTimeout(req, reject, defaultSocketTimeout, true);
            }
            else {
                setSocketTimeout(req, reject, config.socketTimeout);
            }
            const httpAgent = nodeHttpsOptions.agent;
            if (typeof httpAgent === "object" && "keepAlive" in httpAgent) {
                keepAliveTimeoutId = setSocketKeepAlive(req, {
                    keepAlive: httpAgent.keepAlive,
                    keepAliveMsecs: httpAgent.keepAliveMsecs,
                });
            }
            writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch(function(e) {
                clearTimeouts();
                return _reject(e);
            });
        });
    }
    updateHttpClientConfig(key, value) {
        this.config = undefined;
        this.configProvider = this.configProvider.then(function(config) {
            switch (key) {
                case Symbol.for("logger"):
                    key = "logger";
                    value = config.logger ?? value;
                    break;
                case Symbol.for("@smithy/defaultSocketTimeout"):
                    key = "defaultSocketTimeout";
                    value = resolveDefaultSocketTimeout(config) ?? value;
                    break;
            }
            return {
                ...config,
                [key]: value,
            };
        });
    }
    httpHandlerConfigs() {
        return this.config ?? {};
    }
    resolveDefaultConfig(options) {
        const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger, } = options || {};
        const keepAlive = true;
        const maxSockets = 50;
        let httpAgentPromise;
        return {
            connectionTimeout,
            requestTimeout,
            socketTimeout,
            defaultSocketTimeout: resolveDefaultSocketTimeout(options),
            socketAcquisitionWarningTimeout,
            throwOnRequestTimeout,
            httpAgentProvider: () => (httpAgentPromise ??= (async () => {
                const node_http = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
                const { Agent, request } = node_http.default ?? node_http;
                hRequest = request;
                hAgent = Agent;
                if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
                    this.externalAgent = true;
                    return httpAgent;
                }
                return new hAgent({ keepAlive, maxSockets, ...httpAgent });
            })()),
            httpsAgent: (() => {
                if (httpsAgent instanceof (external_node_https_default()).Agent || typeof httpsAgent?.destroy === "function") {
                    this.externalAgent = true;
                    return httpsAgent;
                }
                return new (external_node_https_default()).Agent({ keepAlive, maxSockets, ...httpsAgent });
            })(),
            logger,
        };
    }
}


/***/ }),

/***/ 69174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SMITHY_CONTEXT_KEY)
/* harmony export */ });
const SMITHY_CONTEXT_KEY = "__smithy_context";


/***/ }),

/***/ 51238:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;


const PROTECTED_KEYS = {
    REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
    X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
    TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
    TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
    TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
    BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE"),
};
const NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
if (!NO_GLOBAL_AWS_LAMBDA) {
    globalThis.awslambda = globalThis.awslambda || {};
}
class InvokeStoreBase {
    static PROTECTED_KEYS = PROTECTED_KEYS;
    isProtectedKey(key) {
        return Object.values(PROTECTED_KEYS).includes(key);
    }
    getRequestId() {
        return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
    }
    getXRayTraceId() {
        return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
    }
    getTenantId() {
        return this.get(PROTECTED_KEYS.TENANT_ID);
    }
    getTraceparent() {
        return this.get(PROTECTED_KEYS.TRACEPARENT);
    }
    getTracestate() {
        return this.get(PROTECTED_KEYS.TRACESTATE);
    }
    getBaggage() {
        return this.get(PROTECTED_KEYS.BAGGAGE);
    }
}
class InvokeStoreSingle extends InvokeStoreBase {
    currentContext;
    getContext() {
        return this.currentContext;
    }
    hasContext() {
        return this.currentContext !== undefined;
    }
    get(key) {
        return this.currentContext?.[key];
    }
    set(key, value) {
        if (this.isProtectedKey(key)) {
            throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
        }
        this.currentContext = this.currentContext || {};
        this.currentContext[key] = value;
    }
    run(context, fn) {
        this.currentContext = context;
        return fn();
    }
}
class InvokeStoreMulti extends InvokeStoreBase {
    als;
    static async create() {
        const instance = new InvokeStoreMulti();
        const asyncHooks = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 16698, 23));
        instance.als = new asyncHooks.AsyncLocalStorage();
        return instance;
    }
    getContext() {
        return this.als.getStore();
    }
    hasContext() {
        return this.als.getStore() !== undefined;
    }
    get(key) {
        return this.als.getStore()?.[key];
    }
    set(key, value) {
        if (this.isProtectedKey(key)) {
            throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
        }
        const store = this.als.getStore();
        if (!store) {
            throw new Error("No context available");
        }
        store[key] = value;
    }
    run(context, fn) {
        return this.als.run(context, fn);
    }
}
exports.A = void 0;
(function (InvokeStore) {
    let instance = null;
    async function getInstanceAsync(forceInvokeStoreMulti) {
        if (!instance) {
            instance = (async () => {
                const isMulti = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
                const newInstance = isMulti
                    ? await InvokeStoreMulti.create()
                    : new InvokeStoreSingle();
                if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) {
                    return globalThis.awslambda.InvokeStore;
                }
                else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
                    globalThis.awslambda.InvokeStore = newInstance;
                    return newInstance;
                }
                else {
                    return newInstance;
                }
            })();
        }
        return instance;
    }
    InvokeStore.getInstanceAsync = getInstanceAsync;
    InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1"
        ? {
            reset: () => {
                instance = null;
                if (globalThis.awslambda?.InvokeStore) {
                    delete globalThis.awslambda.InvokeStore;
                }
                globalThis.awslambda = { InvokeStore: undefined };
            },
        }
        : undefined;
})(exports.A || (exports.A = {}));

__webpack_unused_export__ = InvokeStoreBase;


/***/ })

};
;