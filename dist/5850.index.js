"use strict";
exports.id = 5850;
exports.ids = [5850];
exports.modules = {

/***/ 5850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ resolveAwsRegionExtensionConfiguration),
/* harmony export */   $S: () => (/* binding */ NODE_AUTH_SCHEME_PREFERENCE_OPTIONS),
/* harmony export */   $c: () => (/* binding */ NodeHttpHandler),
/* harmony export */   $z: () => (/* binding */ resolveRetryConfig),
/* harmony export */   AH: () => (/* binding */ LazyJsonString),
/* harmony export */   CK: () => (/* binding */ getSkewCorrectedDate),
/* harmony export */   CQ: () => (/* binding */ HttpBindingNormalizedSchema),
/* harmony export */   Co: () => (/* binding */ resolveEndpointConfig),
/* harmony export */   Dc: () => (/* binding */ resolveUserAgentConfig),
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   Dv: () => (/* binding */ NumericValue),
/* harmony export */   ED: () => (/* binding */ getDefaultSocketTimeout),
/* harmony export */   EI: () => (/* binding */ parseRfc3339DateTime),
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   H1: () => (/* binding */ isReadableStream),
/* harmony export */   I9: () => (/* binding */ emitWarningIfUnsupportedVersion),
/* harmony export */   JV: () => (/* binding */ dateToUtcString),
/* harmony export */   KF: () => (/* binding */ getHttpOperationBindings),
/* harmony export */   Kj: () => (/* binding */ Client),
/* harmony export */   L0: () => (/* binding */ DEFAULT_RETRY_MODE),
/* harmony export */   LA: () => (/* binding */ deref),
/* harmony export */   N4: () => (/* binding */ NoOpLogger),
/* harmony export */   OF: () => (/* binding */ TypeRegistry),
/* harmony export */   OV: () => (/* binding */ resolveHostHeaderConfig),
/* harmony export */   Pq: () => (/* binding */ toUtf8),
/* harmony export */   Px: () => (/* binding */ collectBody),
/* harmony export */   Rq: () => (/* binding */ getAwsRegionExtensionConfiguration),
/* harmony export */   TC: () => (/* binding */ getHostHeaderPlugin),
/* harmony export */   TJ: () => (/* binding */ ServiceException),
/* harmony export */   Tu: () => (/* binding */ Sha256Node),
/* harmony export */   UF: () => (/* binding */ awsEndpointFunctions),
/* harmony export */   Ub: () => (/* binding */ ProtocolLib),
/* harmony export */   VX: () => (/* binding */ emitWarningIfUnsupportedVersion$1),
/* harmony export */   Vm: () => (/* binding */ determineTimestampFormat),
/* harmony export */   Y7: () => (/* binding */ getLoggerPlugin),
/* harmony export */   cH: () => (/* binding */ decideEndpoint),
/* harmony export */   d5: () => (/* binding */ BinaryDecisionDiagram),
/* harmony export */   eS: () => (/* binding */ getHttpHandlerExtensionConfiguration),
/* harmony export */   ec: () => (/* binding */ generateIdempotencyToken),
/* harmony export */   ey: () => (/* binding */ getRetryPlugin),
/* harmony export */   f2: () => (/* binding */ AwsSdkSigV4Signer),
/* harmony export */   fR: () => (/* binding */ SerdeContext),
/* harmony export */   h$: () => (/* binding */ DefaultIdentityProviderConfig),
/* harmony export */   hV: () => (/* binding */ NODE_APP_ID_CONFIG_OPTIONS),
/* harmony export */   ho: () => (/* binding */ resolveAwsSdkSigV4Config),
/* harmony export */   jo: () => (/* binding */ streamCollector),
/* harmony export */   jt: () => (/* binding */ resolveHttpHandlerRuntimeConfig),
/* harmony export */   k8: () => (/* binding */ makeBuilder),
/* harmony export */   kN: () => (/* binding */ NODE_RETRY_MODE_CONFIG_OPTIONS),
/* harmony export */   kS: () => (/* binding */ EndpointCache),
/* harmony export */   kv: () => (/* binding */ streamCollector$1),
/* harmony export */   l1: () => (/* binding */ NormalizedSchema),
/* harmony export */   l3: () => (/* binding */ parseEpochTimestamp),
/* harmony export */   lT: () => (/* binding */ loadConfigsForDefaultMode),
/* harmony export */   lW: () => (/* binding */ getHttpSigningPlugin),
/* harmony export */   mR: () => (/* binding */ NoAuthSigner),
/* harmony export */   mw: () => (/* binding */ customEndpointFunctions),
/* harmony export */   n4: () => (/* binding */ getRecursionDetectionPlugin),
/* harmony export */   n8: () => (/* binding */ calculateBodyLength),
/* harmony export */   nk: () => (/* binding */ toBase64),
/* harmony export */   pf: () => (/* binding */ createDefaultUserAgentProvider),
/* harmony export */   pz: () => (/* binding */ validateSigningProperties),
/* harmony export */   qs: () => (/* binding */ NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
/* harmony export */   rD: () => (/* binding */ getEndpointPlugin),
/* harmony export */   sM: () => (/* binding */ getUserAgentPlugin),
/* harmony export */   t_: () => (/* binding */ parseRfc3339DateTimeWithOffset),
/* harmony export */   tc: () => (/* binding */ HttpProtocol),
/* harmony export */   te: () => (/* binding */ normalizeProvider),
/* harmony export */   uB: () => (/* binding */ Command),
/* harmony export */   ug: () => (/* binding */ getSmithyContext),
/* harmony export */   uv: () => (/* binding */ resolveDefaultRuntimeConfig),
/* harmony export */   vK: () => (/* binding */ getContentLengthPlugin),
/* harmony export */   wB: () => (/* binding */ getHttpAuthSchemeEndpointRuleSetPlugin),
/* harmony export */   wq: () => (/* binding */ getSchemaSerdePlugin),
/* harmony export */   xA: () => (/* binding */ getDefaultExtensionConfiguration),
/* harmony export */   xE: () => (/* binding */ parseRfc7231DateTime),
/* harmony export */   xg: () => (/* binding */ resolveParams)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5377);
/* harmony import */ var _resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1498);
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6347);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9496);
/* harmony import */ var _aws_lambda_invoke_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1238);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9772);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_6__);













const state = {
    warningEmitted: false,
};
const emitWarningIfUnsupportedVersion$1 = function(version) {
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

function setFeature$1(context, feature, value) {
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

const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
const fromBase64 = function(input) {
	if ((input.length * 3) % 4 !== 0) {
		throw new TypeError(`Incorrect padding on base64 string.`);
	}
	if (!BASE64_REGEX.exec(input)) {
		throw new TypeError(`Invalid base64 string.`);
	}
	const buffer = (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .fromString */ .sH)(input, "base64");
	return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};

const toBase64 = function(_input) {
	let input;
	if (typeof _input === "string") {
		input = (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .fromUtf8 */ .ar)(_input);
	}
	else {
		input = _input;
	}
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
		throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	}
	return (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .fromArrayBuffer */ .Qj)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};

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

const toUtf8 = function(input) {
	if (typeof input === "string") {
		return input;
	}
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
		throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	}
	return (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .fromArrayBuffer */ .Qj)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};

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

var EndpointURLScheme;
(function (EndpointURLScheme) {
	EndpointURLScheme["HTTP"] = "http";
	EndpointURLScheme["HTTPS"] = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));

var AlgorithmId;
(function (AlgorithmId) {
	AlgorithmId["MD5"] = "md5";
	AlgorithmId["CRC32"] = "crc32";
	AlgorithmId["CRC32C"] = "crc32c";
	AlgorithmId["SHA1"] = "sha1";
	AlgorithmId["SHA256"] = "sha256";
})(AlgorithmId || (AlgorithmId = {}));

const SMITHY_CONTEXT_KEY = "__smithy_context";

const getSmithyContext = function(context) { return context[SMITHY_CONTEXT_KEY] || (context[SMITHY_CONTEXT_KEY] = {}); };

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

function isValidHostname(hostname) {
	const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
	return hostPattern.test(hostname);
}

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

const toEndpointV1 = function(endpoint) {
	if (typeof endpoint === "object") {
		if ("url" in endpoint) {
			const v1Endpoint = parseUrl(endpoint.url);
			if (endpoint.headers) {
				v1Endpoint.headers = {};
				for (const name in endpoint.headers) {
					if (!(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .hasOwn */ .$3)(endpoint.headers, name)) {
						continue;
					}
					v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
				}
			}
			return v1Endpoint;
		}
		return endpoint;
	}
	return parseUrl(endpoint);
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
const strictParseDouble = function(value) {
	if (typeof value == "string") {
		return expectNumber(parseNumber(value));
	}
	return expectNumber(value);
};
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

class Client {
	config;
	middlewareStack = constructStack();
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

const deref = function(schemaRef) {
	if (typeof schemaRef === "function") {
		return schemaRef();
	}
	return schemaRef;
};

const operation = function(namespace, name, traits, input, output) { return ({
	name,
	namespace,
	traits,
	input,
	output,
}); };

const schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
	const { response } = await next(args);
	const { operationSchema } = getSmithyContext(context);
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
				if (HttpResponse.isInstance(response)) {
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
	}) || [void 0, void 0])[1];
};

const schemaSerializationMiddleware = function(config) { return function(next, context) { return async function(args) {
	const { operationSchema } = getSmithyContext(context);
	const [, ns, n, t, i, o] = operationSchema ?? [];
	const endpoint = context.endpointV2
		? async function() { return toEndpointV1(context.endpointV2); }
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

const deserializerMiddlewareOption = {
	name: "deserializerMiddleware",
	step: "deserialize",
	tags: ["DESERIALIZER"],
	override: true,
};
const serializerMiddlewareOption$1 = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: true,
};
function getSchemaSerdePlugin(config) {
	return {
		applyToStack: function(commandStack) {
			commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption$1);
			commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
			config.protocol.setSerdeContext(config);
		},
	};
}

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
			schema = deref(_ref);
			this._isMemberSchema = true;
		}
		if (traitStack.length > 0) {
			this.memberTraits = {};
			for (let i = traitStack.length - 1; i >= 0; --i) {
				const traitSet = traitStack[i];
				Object.assign(this.memberTraits, translateTraits(traitSet));
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
		this.schema = deref(schema);
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
		const sc = deref(ref);
		if (sc instanceof NormalizedSchema) {
			return sc;
		}
		if (isMemberSchema(sc)) {
			const [ns, traits] = sc;
			if (ns instanceof NormalizedSchema) {
				Object.assign(ns.getMergedTraits(), translateTraits(traits));
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
		return translateTraits(this.memberTraits);
	}
	getOwnTraits() {
		return translateTraits(this.traits);
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

const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
	if (data == null) {
		return data;
	}
	const ns = NormalizedSchema.of(schema);
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

const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
class Command {
	middlewareStack = constructStack();
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
		const additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY];
		const handlerExecutionContext = {
			logger,
			clientName,
			commandName,
			inputFilterSensitiveLog,
			outputFilterSensitiveLog,
			...additionalContext,
			[SMITHY_CONTEXT_KEY]: {
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
				isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
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

let warningEmitted = false;
const emitWarningIfUnsupportedVersion = function(version) {
	if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) {
		warningEmitted = true;
	}
};

const knownAlgorithms = Object.values(AlgorithmId);
const getChecksumConfiguration = function(runtimeConfig) {
	const checksumAlgorithms = [];
	for (const id in AlgorithmId) {
		if (!(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .hasOwn */ .$3)(AlgorithmId, id)) {
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
const resolveChecksumRuntimeConfig = function(clientConfig) {
	const runtimeConfig = {};
	clientConfig.checksumAlgorithms().forEach(function(checksumAlgorithm) {
		const id = checksumAlgorithm.algorithmId();
		if (knownAlgorithms.includes(id)) {
			runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
		}
	});
	return runtimeConfig;
};

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

const getDefaultExtensionConfiguration = function(runtimeConfig) {
	return Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
};
const resolveDefaultRuntimeConfig = function(config) {
	return Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
};

class NoOpLogger {
	trace() { }
	debug() { }
	info() { }
	warn() { }
	error() { }
}

function makeBuilder(common, service, name, ep) {
	return function makeCommand(added, plugins, op, $, smithyContext = {}) {
		const epMerged = Object.assign({}, common, added);
		return Command.classBuilder()
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
			const servicesSectionKey = ["services", profile.services].join(_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_8__/* .CONFIG_PREFIX_SEPARATOR */ .QD);
			if (!config || !config[servicesSectionKey]) {
				throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
			}
			const servicesSection = config[servicesSectionKey];
			const servicePrefixParts = serviceId.split(" ").map(function(w) { return w.toLowerCase(); });
			const endpointUrl = servicesSection[[servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL].join(_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_8__/* .CONFIG_PREFIX_SEPARATOR */ .QD)];
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

const ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
const CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
const ignoreConfiguredEndpointUrlsConfigSelectors = {
	environmentVariableSelector: function(env) { return (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_9__/* .booleanSelector */ .Qm)(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, _resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_9__/* .SelectorType */ .cV.ENV); },
	configFileSelector: function(profile) { return (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_9__/* .booleanSelector */ .Qm)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, _resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_9__/* .SelectorType */ .cV.CONFIG); },
	default: false,
};

const getEndpointFromConfig = async function(serviceId) {
	const ignore = await (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_9__/* .loadConfig */ .Z9)(ignoreConfiguredEndpointUrlsConfigSelectors)();
	if (ignore) {
		return undefined;
	}
	return (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_9__/* .loadConfig */ .Z9)(getEndpointUrlConfig(serviceId ?? ""))();
};

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
				clientConfig.endpoint = function() { return Promise.resolve(toEndpointV1(endpointFromConfig)); };
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
	const getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
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
				const smithyContext = getSmithyContext(context);
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

const serializerMiddlewareOption = {
	name: "serializerMiddleware"};
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

function bindResolveEndpointConfig(getEndpointFromConfig) {
	return function(input) {
		const tls = input.tls ?? true;
		const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
		const customEndpointProvider = endpoint != null ? async function() { return toEndpointV1(await (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeProvider */ .te)(endpoint)()); } : undefined;
		const isCustomEndpoint = !!endpoint;
		const resolvedConfig = Object.assign(input, {
			endpoint: customEndpointProvider,
			tls,
			isCustomEndpoint,
			useDualstackEndpoint: (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeProvider */ .te)(useDualstackEndpoint ?? false),
			useFipsEndpoint: (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeProvider */ .te)(useFipsEndpoint ?? false),
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

class EndpointError extends Error {
	constructor(message) {
		super(message);
		this.name = "EndpointError";
	}
}

const debugId = "endpoints";

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

const customEndpointFunctions = {};

const booleanEquals = function(value1, value2) { return value1 === value2; };

function coalesce(...args) {
	for (const arg of args) {
		if (arg != null) {
			return arg;
		}
	}
	return undefined;
}

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

const isSet = function(value) { return value != null; };

function ite(condition, trueValue, falseValue) {
	return condition ? trueValue : falseValue;
}

const not = function(value) { return !value; };

const IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
const isIpAddress = function(value) { return IP_V4_REGEX.test(value) || (value.startsWith("[") && value.endsWith("]")); };

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
	const isIp = isIpAddress(hostname);
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

const stringEquals = function(value1, value2) { return value1 === value2; };

const substring = function(input, start, stop, reverse) {
	if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) {
		return null;
	}
	if (!reverse) {
		return input.substring(start, stop);
	}
	return input.substring(input.length - stop, input.length - start);
};

const uriEncode = function(value) { return encodeURIComponent(value).replace(/[!*'()]/g, function(c) { return `%${c.charCodeAt(0).toString(16).toUpperCase()}`; }); };

const endpointFunctions = {
	booleanEquals,
	coalesce,
	getAttr,
	isSet,
	isValidHostLabel: _resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_9__/* .isValidHostLabel */ .X8,
	ite,
	not,
	parseURL,
	split,
	stringEquals,
	substring,
	uriEncode,
};

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

const getReferenceValue = function({ ref }, options) {
	return options.referenceRecord[ref] ?? options.endpointParams[ref];
};

const evaluateExpression = function(obj, keyName, options) {
	if (typeof obj === "string") {
		return evaluateTemplate(obj, options);
	}
	else if (obj["fn"]) {
		return group$1.callFunction(obj, options);
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
			evaluatedArgs[i] = group$1.evaluateExpression(arg, "arg", options);
		}
	}
	const namespaceSeparatorIndex = fn.indexOf(".");
	if (namespaceSeparatorIndex !== -1) {
		const namespaceFunctions = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)];
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
const group$1 = {
	evaluateExpression,
	callFunction,
};

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

const getEndpointProperties = function(properties, options) { return Object.entries(properties).reduce(function(acc, [propertyKey, propertyVal]) {
	acc[propertyKey] = group.getEndpointProperty(propertyVal, options);
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
			return group.getEndpointProperties(property, options);
		case "boolean":
			return property;
		default:
			throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
	}
};
const group = {
	getEndpointProperty,
	getEndpointProperties,
};

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

const resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
const getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);

const isReadableStream = function(stream) { return typeof ReadableStream === "function" &&
	(stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream); };
const isBlob = function(blob) {
	return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
};

const streamCollector$1 = async function(stream) {
	if (isBlob(stream)) {
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
	return concatBytes(chunks, length);
}

const streamCollector = (stream) => {
	if (isBlob(stream)) {
		return collectBlob(stream);
	}
	if (isReadableStream(stream)) {
		return collectReadableStream(stream);
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
			const bytes = concatBytes(this.bufferedBytes);
			resolve(bytes);
		});
	});
};
class Collector extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable {
	bufferedBytes = [];
	_write(chunk, encoding, callback) {
		this.bufferedBytes.push(chunk);
		callback();
	}
}

class Uint8ArrayBlobAdapter extends bindUint8ArrayBlobAdapter(toUtf8, _SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .fromUtf8 */ .ar, toBase64, fromBase64) {
}
const _getRandomValues = node_crypto__WEBPACK_IMPORTED_MODULE_3__.getRandomValues;
const v4 = bindV4(_getRandomValues);
const generateIdempotencyToken = v4;

const collectBody = async function(streamBody = new Uint8Array(), context) {
	if (streamBody instanceof Uint8Array) {
		return Uint8ArrayBlobAdapter.mutate(streamBody);
	}
	if (!streamBody) {
		return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
	}
	const fromContext = context.streamCollector(streamBody);
	return Uint8ArrayBlobAdapter.mutate(await fromContext);
};

const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
class HttpBindingNormalizedSchema extends NormalizedSchema {
	static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
	identity = HttpBindingNormalizedSchema.identity;
	bindings;
	constructor(schema) {
		super(schema);
	}
	static of(schema) {
		const ns = NormalizedSchema.of(schema);
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
			(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .writeKey */ .TE)(byName);
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
				(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .writeKey */ .TE)(headers);
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
	const { http, endpoint } = translateTraits(schema.traits ?? {});
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

class SerdeContext {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
}

class HttpProtocol extends SerdeContext {
	options;
	compositeErrorRegistry;
	constructor(options) {
		super();
		this.options = options;
		this.compositeErrorRegistry = new TypeRegistry(options.defaultNamespace);
		for (const etr of options.errorTypeRegistries ?? []) {
			this.compositeErrorRegistry.copyFrom(etr);
		}
	}
	getRequestType() {
		return _httpRequest_js__WEBPACK_IMPORTED_MODULE_10__/* .HttpRequest */ .K;
	}
	getResponseType() {
		return HttpResponse;
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
					if (!(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .hasOwn */ .$3)(endpoint.headers, name)) {
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
					if (!(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .hasOwn */ .$3)(endpoint.headers, name)) {
						continue;
					}
					request.headers[name] = endpoint.headers[name];
				}
			}
			return request;
		}
	}
	setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
		if (this.serdeContext?.disableHostPrefix) {
			return;
		}
		const hostPrefix = operation[4];
		if (typeof hostPrefix !== "string") {
			return;
		}
		let resolvedHostPrefix = hostPrefix;
		for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request
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
		const { EventStreamSerde, eventStreamSerdeProvider } = await __webpack_require__.e(/* import() */ 1941).then(__webpack_require__.bind(__webpack_require__, 1941));
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

const CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
	return function(next) { return async function(args) {
		const request = args.request;
		if (_httpRequest_js__WEBPACK_IMPORTED_MODULE_10__/* .HttpRequest */ .K.isInstance(request)) {
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

function buildQueryString(query) {
	const parts = [];
	for (let key of Object.keys(query).sort()) {
		const value = query[key];
		key = (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeUri */ .o$)(key);
		if (Array.isArray(value)) {
			for (let i = 0, iLen = value.length; i < iLen; i++) {
				parts.push(`${key}=${(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeUri */ .o$)(value[i])}`);
			}
		}
		else {
			let qsEntry = key;
			if (value || typeof value === "string") {
				qsEntry += `=${(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeUri */ .o$)(value)}`;
			}
			parts.push(qsEntry);
		}
	}
	return parts.join("&");
}

function resolveHostHeaderConfig(input) {
	return input;
}
const hostHeaderMiddleware = function(options) { return function(next) { return async function(args) {
	if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_10__/* .HttpRequest */ .K.isInstance(args.request)) {
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

const recursionDetectionMiddlewareOptions = {
	step: "build",
	tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
	name: "recursionDetectionMiddleware",
	override: true,
	priority: "low",
};

const AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
const _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
const TRACEPARENT = "traceparent";
const TRACESTATE = "tracestate";
const BAGGAGE = "baggage";
const recursionDetectionMiddleware = function() { return function(next) { return async function(args) {
	const { request } = args;
	if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_10__/* .HttpRequest */ .K.isInstance(request)) {
		return next(args);
	}
	let invokeStore;
	{
		const traceIdHeader = Object.keys(request.headers ?? {}).find(function(h) { return h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase(); }) ??
			X_AMZN_TRACE_ID;
		if (!request.headers.hasOwnProperty(traceIdHeader)) {
			const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
			const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
			invokeStore ??= await _aws_lambda_invoke_store__WEBPACK_IMPORTED_MODULE_2__/* .InvokeStore */ .A.getInstanceAsync();
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
			const traceparent = (invokeStore ??= await _aws_lambda_invoke_store__WEBPACK_IMPORTED_MODULE_2__/* .InvokeStore */ .A.getInstanceAsync())?.getTraceparent?.();
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

const getRecursionDetectionPlugin = function(options) { return ({
	applyToStack: function(clientStack) {
		clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
	},
}); };

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
	const smithyContext = getSmithyContext(context);
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

const defaultErrorHandler = function(signingProperties) { return function(error) {
	throw error;
}; };
const defaultSuccessHandler = function(httpResponse, signingProperties) { };
const httpSigningMiddleware = function(config) { return function(next, context) { return async function(args) {
	if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_10__/* .HttpRequest */ .K.isInstance(args.request)) {
		return next(args);
	}
	const smithyContext = getSmithyContext(context);
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
		clientStack.addRelativeTo(httpSigningMiddleware(), httpSigningMiddlewareOptions);
	},
}); };

const normalizeProvider = function(input) {
	if (typeof input === "function") {
		return input;
	}
	const promisified = Promise.resolve(input);
	return function() { return promisified; };
};

class DefaultIdentityProviderConfig {
	authSchemes = new Map();
	constructor(config) {
		for (const key in config) {
			if (!(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .hasOwn */ .$3)(config, key)) {
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

class NoAuthSigner {
	async sign(httpRequest, identity, signingProperties) {
		return httpRequest;
	}
}

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

const DEFAULT_UA_APP_ID = undefined;
function isValidUserAgentAppId(appId) {
	if (appId === undefined) {
		return true;
	}
	return typeof appId === "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
	const normalizedAppIdProvider = normalizeProvider(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
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

const partitionsInfo = {
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
	]};

let selectedPartitionsInfo = partitionsInfo;
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
const getUserAgentPrefix = function() { return selectedUserAgentPrefix; };

const isStreamingPayload = function(request) { return request?.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable ||
	(typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream); };

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
const NODEJS_TIMEOUT_ERROR_CODES$1 = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"];
const NODEJS_NETWORK_ERROR_CODES = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"];

const isRetryableByTrait = function(error) { return error?.$retryable !== undefined; };
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
		NODEJS_TIMEOUT_ERROR_CODES$1.includes(error?.code || "") ||
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

const MAXIMUM_RETRY_DELAY = 20 * 1000;
const INITIAL_RETRY_TOKENS = 500;
const NO_RETRY_INCREMENT = 1;
const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
const REQUEST_HEADER = "amz-sdk-request";

function parseRetryAfterHeader(response, logger) {
	if (!HttpResponse.isInstance(response)) {
		return;
	}
	for (const header in response.headers) {
		if (!(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .hasOwn */ .$3)(response.headers, header)) {
			continue;
		}
		const h = header.toLowerCase();
		if (h === "retry-after") {
			const retryAfter = response.headers[header];
			let retryAfterSeconds = NaN;
			if (retryAfter.endsWith("GMT")) {
				try {
					const date = parseRfc7231DateTime(retryAfter);
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

function bindRetryMiddleware(isStreamingPayload) {
	return function(options) { return function(next, context) { return async function(args) {
		let retryStrategy = await options.retryStrategy();
		const maxAttempts = await options.maxAttempts();
		const abortSignal = context[SMITHY_CONTEXT_KEY]?.abortSignal;
		if (isRetryStrategyV2(retryStrategy)) {
			retryStrategy = retryStrategy;
			const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
			let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
			let lastError = new Error();
			let attempts = 0;
			let totalRetryDelay = 0;
			const { request } = args;
			const isRequest = _httpRequest_js__WEBPACK_IMPORTED_MODULE_10__/* .HttpRequest */ .K.isInstance(request);
			if (isRequest) {
				request.headers[INVOCATION_ID_HEADER] = v4();
			}
			while (true) {
				try {
					if (isRequest) {
						request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`;
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
						(context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
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
	if (isThrottlingError(error)) {
		return "THROTTLING";
	}
	if (isTransientError(error)) {
		return "TRANSIENT";
	}
	if (isServerError(error)) {
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
		const isThrottling = retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response);
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

class DefaultRetryBackoffStrategy {
	x = Retry.delay();
	computeNextBackoffDelay(i) {
		const b = Math.random();
		const r = 2;
		const t_i = b * Math.min(this.x * r ** i, MAXIMUM_RETRY_DELAY);
		return Math.floor(t_i);
	}
	setDelayBase(delay) {
		this.x = delay;
	}
}

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
		return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
	}
	getRetryCost() {
		return this.cost;
	}
	isLongPoll() {
		return this.longPoll;
	}
}

var RETRY_MODES;
(function (RETRY_MODES) {
	RETRY_MODES["STANDARD"] = "standard";
	RETRY_MODES["ADAPTIVE"] = "adaptive";
})(RETRY_MODES || (RETRY_MODES = {}));
const DEFAULT_MAX_ATTEMPTS = 3;
const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;

const refusal = {
	incompatible: 1,
	attempts: 2,
	capacity: 3,
};
class StandardRetryStrategy {
	mode = RETRY_MODES.STANDARD;
	retryBackoffStrategy;
	capacity = INITIAL_RETRY_TOKENS;
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
		this.maxAttemptsProvider ??= async function() { return DEFAULT_MAX_ATTEMPTS; };
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
		this.capacity = Math.min(INITIAL_RETRY_TOKENS, this.capacity + (token.getRetryCost() ?? NO_RETRY_INCREMENT));
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
			console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`);
			return DEFAULT_MAX_ATTEMPTS;
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

class AdaptiveRetryStrategy {
	mode = RETRY_MODES.ADAPTIVE;
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
	default: DEFAULT_MAX_ATTEMPTS,
};
const resolveRetryConfig = function(input, defaults) {
	const { retryStrategy, retryMode } = input;
	const { defaultMaxAttempts = DEFAULT_MAX_ATTEMPTS, defaultBaseDelay = Retry.delay() } = {};
	const maxAttemptsProvider = (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeProvider */ .te)(input.maxAttempts ?? defaultMaxAttempts);
	let controller = retryStrategy
		? Promise.resolve(retryStrategy)
		: undefined;
	const getDefault = async function() {
		const maxAttempts = await maxAttemptsProvider();
		const adaptive = (await (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeProvider */ .te)(retryMode)()) === RETRY_MODES.ADAPTIVE;
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
	default: DEFAULT_RETRY_MODE,
};

const getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);

const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
	const request = args.request;
	if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") {
		setFeature$1(context, "PROTOCOL_RPC_V2_CBOR", "M");
	}
	if (typeof config.retryStrategy === "function") {
		const retryStrategy = await config.retryStrategy();
		if (typeof retryStrategy.mode === "string") {
			switch (retryStrategy.mode) {
				case RETRY_MODES.ADAPTIVE:
					setFeature$1(context, "RETRY_MODE_ADAPTIVE", "F");
					break;
				case RETRY_MODES.STANDARD:
					setFeature$1(context, "RETRY_MODE_STANDARD", "E");
					break;
			}
		}
	}
	if (typeof config.accountIdEndpointMode === "function") {
		const endpointV2 = context.endpointV2;
		if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) {
			setFeature$1(context, "ACCOUNT_ID_ENDPOINT", "O");
		}
		switch (await config.accountIdEndpointMode?.()) {
			case "disabled":
				setFeature$1(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
				break;
			case "preferred":
				setFeature$1(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
				break;
			case "required":
				setFeature$1(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
				break;
		}
	}
	const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (identity?.$source) {
		const credentials = identity;
		if (credentials.accountId) {
			setFeature$1(context, "RESOLVED_ACCOUNT_ID", "T");
		}
		for (const [key, value] of Object.entries(credentials.$source ?? {})) {
			setFeature$1(context, key, value);
		}
	}
}

const USER_AGENT = "user-agent";
const X_AMZ_USER_AGENT = "x-amz-user-agent";
const SPACE = " ";
const UA_NAME_SEPARATOR = "/";
const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
const UA_ESCAPE_CHAR = "-";

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

const userAgentMiddleware = function(options) { return function(next, context) { return async function(args) {
	const { request } = args;
	if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_10__/* .HttpRequest */ .K.isInstance(request)) {
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
	const prefix = getUserAgentPrefix();
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

const getRuntimeUserAgentPair = function() {
	const runtimesToCheck = ["deno", "bun", "llrt"];
	for (const runtime of runtimesToCheck) {
		if (node_process__WEBPACK_IMPORTED_MODULE_5__.versions[runtime]) {
			return [`md/${runtime}`, node_process__WEBPACK_IMPORTED_MODULE_5__.versions[runtime]];
		}
	}
	return ["md/nodejs", node_process__WEBPACK_IMPORTED_MODULE_5__.versions.node];
};

const isCrtAvailable = function() {
	return null;
};

const createDefaultUserAgentProvider = function({ serviceId, clientVersion }) {
	const runtimeUserAgentPair = getRuntimeUserAgentPair();
	return async function(config) {
		const sections = [
			["aws-sdk-js", clientVersion],
			["ua", "2.1"],
			[`os/${(0,node_os__WEBPACK_IMPORTED_MODULE_4__.platform)()}`, (0,node_os__WEBPACK_IMPORTED_MODULE_4__.release)()],
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
		if (node_process__WEBPACK_IMPORTED_MODULE_5__.env.AWS_EXECUTION_ENV) {
			sections.push([`exec-env/${node_process__WEBPACK_IMPORTED_MODULE_5__.env.AWS_EXECUTION_ENV}`]);
		}
		const appId = await config?.userAgentAppId?.();
		const resolvedUserAgent = appId ? [...sections, [`app/${appId}`]] : [...sections];
		return resolvedUserAgent;
	};
};

const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
const UA_APP_ID_INI_NAME = "sdk_ua_app_id";
const UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
const NODE_APP_ID_CONFIG_OPTIONS = {
	environmentVariableSelector: function(env) { return env[UA_APP_ID_ENV_NAME]; },
	configFileSelector: function(profile) { return profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED]; },
	default: DEFAULT_UA_APP_ID,
};

const isVirtualHostableS3Bucket = function(value, allowSubDomains = false) {
	if (allowSubDomains) {
		for (const label of value.split(".")) {
			if (!isVirtualHostableS3Bucket(label)) {
				return false;
			}
		}
		return true;
	}
	if (!(0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_9__/* .isValidHostLabel */ .X8)(value)) {
		return false;
	}
	if (value.length < 3 || value.length > 63) {
		return false;
	}
	if (value !== value.toLowerCase()) {
		return false;
	}
	if (isIpAddress(value)) {
		return false;
	}
	return true;
};

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

const awsEndpointFunctions = {
	isVirtualHostableS3Bucket: isVirtualHostableS3Bucket,
	parseArn: parseArn,
	partition: partition,
};
customEndpointFunctions.aws = awsEndpointFunctions;

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

const getDateHeader = function(response) { return HttpResponse.isInstance(response) ? (response.headers?.date ?? response.headers?.Date) : undefined; };
const getAgeHeader = function(response) { return HttpResponse.isInstance(response) ? (response.headers?.age ?? response.headers?.Age) : undefined; };

const getSkewCorrectedDate = function(systemClockOffset) { return new Date(Date.now() + systemClockOffset); };

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

const throwSigningPropertyError = function(name, property) {
	if (!property) {
		throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
	}
	return property;
};
const hasEventStreamOutput = function(signingProperties) {
	const context = signingProperties.context;
	const eventStream = context?.[SMITHY_CONTEXT_KEY]
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
		if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_10__/* .HttpRequest */ .K.isInstance(httpRequest)) {
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
			signingDate: noSkewCorrection ? new Date() : getSkewCorrectedDate(config.systemClockOffset),
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

const getArrayForCommaSeparatedString = function(str) { return typeof str === "string" && str.length > 0 ? str.split(",").map(function(item) { return item.trim(); }) : []; };

const getBearerTokenEnvKey = function(signingName) { return `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`; };

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
						return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_11__/* .setCredentialFeature */ .g)(attributedCreds, "CREDENTIALS_CODE", "e");
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
		signer = normalizeProvider(config.signer);
	}
	else if (config.regionInfoProvider) {
		signer = function() { return normalizeProvider(config.region)()
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
			const SignerCtor = config.signerConstructor || _SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .SignatureV4 */ .BB;
			return new SignerCtor(params);
		}); };
	}
	else {
		signer = async function(authScheme) {
			authScheme = Object.assign({}, {
				name: "sigv4",
				signingName: config.signingName || config.defaultSigningName,
				signingRegion: await normalizeProvider(config.region)(),
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
			const SignerCtor = config.signerConstructor || _SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .SignatureV4 */ .BB;
			return new SignerCtor(params);
		};
	}
	const resolvedConfig = Object.assign(config, {
		systemClockOffset,
		signingEscapePath,
		signer,
		disableClockSkewCorrection: normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection),
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
			credentialsProvider = normalizeProvider(credentialDefaultProvider(Object.assign({}, config, {
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

const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
	environmentVariableSelector: function(env) { return (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_9__/* .booleanSelector */ .Qm)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, _resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_9__/* .SelectorType */ .cV.ENV); },
	configFileSelector: function(profile) { return (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_9__/* .booleanSelector */ .Qm)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, _resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_9__/* .SelectorType */ .cV.CONFIG); },
	default: false,
};

const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_9__/* .loadConfig */ .Z9)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);

const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);

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

const NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];

const getTransformedHeaders = function(headers) {
	const transformedHeaders = {};
	for (const name in headers) {
		if (!(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .hasOwn */ .$3)(headers, name)) {
			continue;
		}
		const headerValues = headers[name];
		transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
	}
	return transformedHeaders;
};

const timing = {
	setTimeout: function(cb, ms) { return setTimeout(cb, ms); },
	clearTimeout: function(timeoutId) { return clearTimeout(timeoutId); },
};

const DEFER_EVENT_LISTENER_TIME$2 = 1000;
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
	return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME$2), DEFER_EVENT_LISTENER_TIME$2);
};

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

const DEFER_EVENT_LISTENER_TIME$1 = 3000;
const setSocketKeepAlive = function(request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME$1) {
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

const resolveDefaultSocketTimeout = function(config) {
	const value = config?.defaultSocketTimeout;
	return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : undefined;
};

const DEFER_EVENT_LISTENER_TIME = 3000;
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
	const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME);
	request.once("close", function() { return timing.clearTimeout(deferralId); });
};

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
	if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable) {
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
                if (!(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .hasOwn */ .$3)(sockets, origin)) {
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
                agent = new (isSSL ? (node_https__WEBPACK_IMPORTED_MODULE_6___default().Agent) : hAgent)({
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
            const requestFunc = isSSL ? (node_https__WEBPACK_IMPORTED_MODULE_6___default().request) : hRequest;
            const req = requestFunc(nodeHttpsOptions, function(res) {
                const httpResponse = new HttpResponse({
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
                const node_http = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
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
                if (httpsAgent instanceof (node_https__WEBPACK_IMPORTED_MODULE_6___default().Agent) || typeof httpsAgent?.destroy === "function") {
                    this.externalAgent = true;
                    return httpsAgent;
                }
                return new (node_https__WEBPACK_IMPORTED_MODULE_6___default().Agent)({ keepAlive, maxSockets, ...httpsAgent });
            })(),
            logger,
        };
    }
}

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
		const staticRegistry = TypeRegistry.for(namespace);
		const defaultSyntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
		composite.copyFrom(staticRegistry);
		composite.copyFrom(defaultSyntheticRegistry);
		this.errorRegistry = composite;
	}
	decorateServiceException(exception, additions = {}) {
		if (this.queryCompat) {
			const msg = exception.Message ?? additions.Message;
			const error = decorateServiceException(exception, additions);
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
		return decorateServiceException(exception, additions);
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
			return registry.find(function(schema) { return NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName; });
		}
	}
}

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
		const chunk = (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .toUint8Array */ .Fo)(data);
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
		const key = (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_7__/* .toUint8Array */ .Fo)(secret);
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

const hasNativeCrypto = (function() {
	try {
		(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256");
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
			return this.secret ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHmac)("sha256", toBuffer(this.secret)) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256");
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

/***/ 1498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ NODE_REGION_CONFIG_OPTIONS),
/* harmony export */   IZ: () => (/* binding */ resolveDefaultsModeConfig),
/* harmony export */   Ko: () => (/* binding */ NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS),
/* harmony export */   Qm: () => (/* binding */ booleanSelector),
/* harmony export */   TD: () => (/* binding */ resolveRegionConfig),
/* harmony export */   X8: () => (/* binding */ isValidHostLabel),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   cV: () => (/* binding */ SelectorType),
/* harmony export */   cy: () => (/* binding */ chain),
/* harmony export */   e$: () => (/* binding */ NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
/* harmony export */   zH: () => (/* binding */ NODE_REGION_CONFIG_FILE_OPTIONS)
/* harmony export */ });
/* unused harmony exports CONFIG_USE_DUALSTACK_ENDPOINT, CONFIG_USE_FIPS_ENDPOINT, ENV_USE_DUALSTACK_ENDPOINT, ENV_USE_FIPS_ENDPOINT, REGION_ENV_NAME, REGION_INI_NAME, fromStatic, fromValue, memoize */
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6347);


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

const chain = function(...providers) { return async function() {
	if (providers.length === 0) {
		throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ("No providers in chain");
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

const fromValue = function(staticValue) { return function() { return Promise.resolve(staticValue); }; };

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
	{
		return async function(options) {
			if (!hasResult || options?.forceRefresh) {
				resolved = await coalesceProvider();
			}
			return resolved;
		};
	}
};

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

var SelectorType;
(function (SelectorType) {
	SelectorType["ENV"] = "env";
	SelectorType["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));

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

const fromEnv = function(envVarSelector, options) { return async function() {
	try {
		const config = envVarSelector(process.env, options);
		if (config === undefined) {
			throw new Error();
		}
		return config;
	}
	catch (e) {
		throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .CredentialsProviderError */ .C1(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
	}
}; };

const fromSharedConfigFiles = function(configSelector, { preferredFile = "config", ...init } = {}) { return async function() {
	const profile = (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .getProfileName */ .Bz)(init);
	const { configFile, credentialsFile } = await (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSharedConfigFiles */ .p6)(init);
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
		throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .CredentialsProviderError */ .C1(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
	}
}; };

const isFunction = function(func) { return typeof func === "function"; };
const fromStatic = function(defaultValue) { return isFunction(defaultValue) ? async function() { return await defaultValue(); } : fromValue(defaultValue); };

const loadConfig = function({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) {
	const { signingName, logger } = configuration;
	const envOptions = { signingName, logger };
	return memoize(chain(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};

const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: function(env) { return booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV); },
	configFileSelector: function(profile) { return booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG); },
	default: false,
};

const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: function(env) { return booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV); },
	configFileSelector: function(profile) { return booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG); },
	default: false,
};

const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
const AWS_REGION_ENV = "AWS_REGION";
const AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
const DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"];
const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
const IMDS_TOKEN_PATH = "/latest/api/token";
const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";

const TIMEOUT_MS = 1000;
const NEG_CACHE_TTL_MS = 60_000;
let negativeCacheUntil = 0;
const getInstanceMetadataRegion = async function() {
	if (process.env[ENV_IMDS_DISABLED]) {
		return undefined;
	}
	if (Date.now() < negativeCacheUntil) {
		return undefined;
	}
	try {
		const endpoint = resolveImdsEndpoint();
		const token = (await imdsRequest({
			...endpoint,
			path: IMDS_TOKEN_PATH,
			method: "PUT",
			headers: {
				[X_AWS_EC2_METADATA_TOKEN_TTL]: "21600",
			},
		})).toString();
		const region = (await imdsRequest({
			...endpoint,
			path: IMDS_REGION_PATH,
			method: "GET",
			headers: {
				[X_AWS_EC2_METADATA_TOKEN]: token,
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
	const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
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

const REGION_ENV_NAME = "AWS_REGION";
const REGION_INI_NAME = "region";
const NODE_REGION_CONFIG_OPTIONS = {
	environmentVariableSelector: function(env) { return env[REGION_ENV_NAME]; },
	configFileSelector: function(profile) { return profile[REGION_INI_NAME]; },
	default: async function() {
		const region = await getInstanceMetadataRegion();
		if (region) {
			return region;
		}
		throw new Error("Region is missing");
	},
};
const NODE_REGION_CONFIG_FILE_OPTIONS = {
	preferredFile: "credentials",
};

const validRegions = new Set();
const checkRegion = function(region, check = isValidHostLabel) {
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

const isFipsRegion = function(region) { return typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips")); };

const getRealRegion = function(region) { return isFipsRegion(region)
	? ["fips-aws-global", "aws-fips"].includes(region)
		? "us-east-1"
		: region.replace(/fips-(dkr-|prod-)?|-fips/, "")
	: region; };

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

const resolveDefaultsModeConfig = function({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS), } = {}) { return memoize(async function() {
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
			throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
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
	if (process.env[AWS_EXECUTION_ENV] && (process.env[AWS_REGION_ENV] || process.env[AWS_DEFAULT_REGION_ENV])) {
		return process.env[AWS_REGION_ENV] ?? process.env[AWS_DEFAULT_REGION_ENV];
	}
	return getInstanceMetadataRegion();
};




/***/ }),

/***/ 1238:
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
        const asyncHooks = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6698, 23));
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