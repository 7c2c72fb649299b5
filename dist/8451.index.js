"use strict";
exports.id = 8451;
exports.ids = [8451];
exports.modules = {

/***/ 9496:
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

/***/ 512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adviceOnAge: () => (/* binding */ adviceOnAge)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1054);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5478);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8081);
/* harmony import */ var _SignatureV4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5377);






class Sha256 {
	#hash;
	constructor(secret) {
		this.#hash = secret === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret);
	}
	update(data) {
		this.#hash.update(data);
	}
	async digest() {
		return this.#hash.digest();
	}
	reset() { }
}
async function signedQuery(url, { service, region }, parameters, credentials) {
	const signer = new _SignatureV4_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureV4 */ .BB({ service, region, credentials: (0,_address_js__WEBPACK_IMPORTED_MODULE_2__.reveal)(credentials), sha256: Sha256 });
	const body = new URLSearchParams(parameters).toString();
	const { headers } = await signer.sign({
		method: 'POST',
		protocol: url.protocol,
		hostname: url.hostname,
		path: url.pathname,
		query: {},
		headers: { host: url.host, 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
		body,
	});
	return { url, method: 'POST', headers, body };
}

const oldAge = 90;
const addresses = {
	aws: { url: 'https://iam.amazonaws.com', region: 'us-east-1' },
	'aws-cn': { url: 'https://iam.cn-north-1.amazonaws.com.cn', region: 'cn-north-1' },
	'aws-us-gov': { url: 'https://iam.us-gov.amazonaws.com', region: 'us-gov-west-1' },
};
function adviceOnAge(credentials, partition, run) {
	let warning;
	warningFor(credentials, partition, run).then(function(found) {
		warning = found;
	}, function() { });
	return { now: function() { return warning; } };
}
async function warningFor(credentials, partition, { wire }) {
	const usual = addresses[partition];
	const url = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointOf */ .X5)(_service_js__WEBPACK_IMPORTED_MODULE_4__/* .services */ .$.iam, wire) ?? usual?.url;
	if (!url)
		return undefined;
	const signed = { service: 'iam', region: usual?.region ?? 'us-east-1' };
	const parameters = { Action: 'ListAccessKeys', Version: '2010-05-08' };
	const request = await signedQuery(new URL('/', url), signed, parameters, credentials);
	const { status, body } = await wire.http.send({ ...request, name: 'IAM ListAccessKeys' }, wire.rules.deadline);
	if (status !== 200)
		return undefined;
	const made = creationDate(body.toString('utf8'), credentials.accessKeyId.reveal());
	const days = made === undefined ? 0 : Math.floor((Date.now() - made) / 86_400_000);
	if (days <= oldAge)
		return undefined;
	return `The access key is ${days} days old. AWS recommends replacing keys every ${oldAge} days. A role that trusts GitHub's OIDC tokens needs no keys. (key-age-check: false turns this warning off.)`;
}
function creationDate(xml, accessKeyId) {
	const own = xml.split('<member>').find(function(member) { return member.includes(`<AccessKeyId>${accessKeyId}<`); });
	const made = Date.parse(/<CreateDate>([^<]{1,40})</.exec(own ?? '')?.[1] ?? '');
	return Number.isNaN(made) ? undefined : made;
}




/***/ })

};
;