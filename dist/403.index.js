"use strict";
exports.id = 403;
exports.ids = [403,7084];
exports.modules = {

/***/ 7084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChangeable: () => (/* binding */ readChangeable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6526);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1976);





function readChangeable(path) {
	const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
	const why = found && (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnchangeable */ .oc)(found.mode);
	if (why)
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} ${why}`, 'Give this user permission to read and write it, or use another file.');
	try {
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
	}
	catch (cause) {
		const remedy = 'Give this user permission to write there, or use files in another folder.';
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`the folder ${folder} cannot be written to (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
	}
	return found;
}




/***/ }),

/***/ 1054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ SdkRetryStrategy),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   aW: () => (/* binding */ connected),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   re: () => (/* binding */ refuseForeign),
/* harmony export */   zc: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7299);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9665);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1976);





class SdkRetryStrategy {
	#attempts;
	#known;
	constructor(attempts, known) {
		this.#attempts = attempts;
		this.#known = known;
	}
	async acquireInitialRetryToken() {
		return tokenFor(0, 0);
	}
	async refreshRetryTokenForRetry(_, { error }) {
		const pause = this.#attempts.pauseAfter(this.#known(error));
		if (pause === undefined)
			throw new Error('no further attempt');
		return tokenFor(this.#attempts.failed, pause);
	}
	recordSuccess() { }
}
function tokenFor(count, delay) {
	return { getRetryCount: function() { return count; }, getRetryDelay: function() { return delay; } };
}
const noRetries = {
	acquireInitialRetryToken: async function() { return tokenFor(0, 0); },
	refreshRetryTokenForRetry: async function() {
		throw new Error('the action retries');
	},
	recordSuccess: function() { },
};

const starts = { xml: /^\s*(<\?xml|<\w+Response)/, json: /^\s*[[{]/ };
function refuseForeign({ status, headers, body }, { name: service, form }, host) {
	const at = { service, host, status };
	const { location } = headers;
	if (status >= 300 && status < 400 && location) {
		const to = new _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .Foreign */ .lf(URL.canParse(location) ? new URL(location).host : location);
		throw new _index2_js__WEBPACK_IMPORTED_MODULE_1__/* .ForeignAnswerError */ .Zy(`the answer (status ${status}) is a redirect to ${to}`, {
			...at,
			redirect: to,
		});
	}
	const start = body.subarray(0, 4096).toString('utf8');
	if (start.trim() === '' || starts[form].test(start))
		return;
	const type = new _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .Foreign */ .lf(headers['content-type'] ?? 'no content type');
	const isQuotable = form === 'xml' || /<html|<!doctype html/i.test(start);
	throw new _index2_js__WEBPACK_IMPORTED_MODULE_1__/* .ForeignAnswerError */ .Zy(`the answer (status ${status}, ${type}) is not from ${service}`, {
		...at,
		said: new _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .Foreign */ .lf(isQuotable ? (0,_index2_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(start) : ''),
	});
}

class ServiceHandler {
	host;
	#http;
	#service;
	#deadline;
	#name;
	constructor(http, service, deadline, name) {
		this.#name = name;
		this.#http = http;
		this.#service = service;
		this.#deadline = deadline;
	}
	async handle(request, { call = this.#name } = {}) {
		const url = urlOf(request);
		this.host = url.host;
		const { method, headers, body } = request;
		const name = `${this.#service.name} ${call}`;
		const answer = await this.#http.send({ url, method, headers, body, name }, this.#deadline);
		refuseForeign(answer, this.#service, url.host);
		return { response: { statusCode: answer.status, headers: { ...answer.headers }, body: answer.body } };
	}
	destroy() { }
}
const encoded = function(text) { return encodeURIComponent(text).replace(/[!'()*]/g, function(found) { return `%${found.charCodeAt(0).toString(16).toUpperCase()}`; }); };
function urlOf({ protocol, hostname, port, path, query = {} }) {
	const pairs = Object.entries(query).flatMap(function([name, value]) { return [value ?? ''].flat().map(function(each) { return `${encoded(name)}=${encoded(each)}`; }); });
	const search = pairs.length > 0 ? `?${pairs.join('&')}` : '';
	return new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}${path}${search}`);
}

function settingsFor(service, wire, call = '') {
	const { http, rules, run, sdk } = wire;
	const endpoint = endpointOf(service, wire);
	return {
		maxAttempts: 1,
		retryStrategy: noRetries,
		requestHandler: new ServiceHandler(http, service, rules.deadline, call),
		customUserAgent: [['aws-auth'], ...(run ? [['github-run', run]] : [])],
		...(endpoint && { endpoint }),
		ignoreConfiguredEndpointUrls: true,
		useFipsEndpoint: sdk.useFips,
		useDualstackEndpoint: sdk.useDualStack,
		userAgentAppId: async function() { return sdk.appId; },
		authSchemePreference: [],
		retryMode: 'standard',
		defaultsMode: 'legacy',
		...(isClockWrong(http.clockBehind) && { systemClockOffset: http.clockBehind * 1000 }),
	};
}
function connected(service, wire, make) {
	const settings = settingsFor(service, wire);
	return { client: make(settings), service, handler: settings.requestHandler };
}
async function ask({ client, service, handler }, call, { http, rules }, send) {
	const { deadline } = rules;
	const known = function(error) { return (0,_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceErrorOf */ .TI)(error, service.name, handler.host); };
	try {
		const answer = await (0,_index2_js__WEBPACK_IMPORTED_MODULE_1__/* .retrying */ .R$)(call, rules, function() { return deadline
			.race(send(client, { abortSignal: deadline.signal, call: call.name }))
			.catch(function(error) {
			throw known(error);
		}); });
		return { answer, origin: { service: service.name, host: handler.host, clockBehind: http.clockBehind } };
	}
	catch (error) {
		throw known(error);
	}
}
function isClockWrong(behind) {
	return behind !== undefined && Math.abs(behind) > 60;
}
function endpointOf({ id, name, host: own }, wire) {
	const endpoint = wire.endpoints[id];
	if (!endpoint)
		return undefined;
	const host = URL.canParse(endpoint.url) ? new URL(endpoint.url).host : endpoint.url;
	if (!(0,_partition_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnHost */ .HF)(own, host) && !wire.told.has(id)) {
		wire.told.add(id);
		wire.rules.log(`Requests to ${name} go to ${host}, set by ${endpoint.from}.`);
	}
	return endpoint.url;
}




/***/ }),

/***/ 629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ Deadline),
/* harmony export */   Lw: () => (/* binding */ isExposed),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   hZ: () => (/* binding */ refuseExposed)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6135);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1543);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);




class Deadline {
	signal;
	seconds;
	#controller = new AbortController();
	#end = 0;
	#timer;
	constructor(seconds) {
		this.signal = this.#controller.signal;
		this.seconds = seconds;
		this.#start(seconds * 1000);
	}
	#start(milliseconds) {
		this.#end = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .now */ .t)() + milliseconds;
		this.#timer = setTimeout(() => this.#controller.abort(new _index2_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(this.seconds)), milliseconds);
	}
	async suspended(seconds, work) {
		const left = this.left();
		this.clear();
		this.#end = Number.POSITIVE_INFINITY;
		const own = new Deadline(seconds);
		try {
			return await work(own);
		}
		finally {
			own.clear();
			if (!this.signal.aborted)
				this.#start(left);
		}
	}
	left() {
		return Math.max(0, this.#end - (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .now */ .t)());
	}
	part(share) {
		return new Deadline((this.left() * share) / 1000);
	}
	async race(promise) {
		promise.catch(function() { });
		this.signal.throwIfAborted();
		let abort = function() { };
		const passed = new Promise((_, reject) => {
			abort = () => reject(this.signal.reason);
			this.signal.addEventListener('abort', abort, { once: true });
		});
		try {
			return await Promise.race([promise, passed]);
		}
		finally {
			this.signal.removeEventListener('abort', abort);
		}
	}
	async pause(milliseconds) {
		let timer;
		try {
			await this.race(new Promise(function(resolve) {
				timer = setTimeout(resolve, milliseconds);
			}));
		}
		finally {
			clearTimeout(timer);
		}
	}
	clear() {
		clearTimeout(this.#timer);
	}
	cancel() {
		this.clear();
		this.#controller.abort(new _index2_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(this.seconds));
	}
}

const privateNetworks = {
	ipv4: [
		['127.0.0.0', 8],
		['169.254.0.0', 16],
		['10.0.0.0', 8],
		['172.16.0.0', 12],
		['192.168.0.0', 16],
	],
	ipv6: [
		['::1', 128],
		['fe80::', 10],
		['fc00::', 7],
	],
};
function isPrivate(address, family) {
	const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
	for (const [network, prefix] of privateNetworks.ipv4)
		list.addSubnet(network, prefix, 'ipv4');
	for (const [network, prefix] of privateNetworks.ipv6)
		list.addSubnet(network, prefix, 'ipv6');
	return list.check(address, family);
}
function isNearby(hostname) {
	const host = hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
	const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
	if (family !== 0)
		return isPrivate(host, family === 4 ? 'ipv4' : 'ipv6');
	return host !== '' && (!host.includes('.') || /\.(localhost|internal|local|lan)$/.test(host));
}
const isLoopback = function(hostname) { return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname.toLowerCase()); };
function isExposed({ protocol, hostname }) {
	return protocol !== 'https:' && !isNearby(hostname);
}
function refuseExposed(url, proxy) {
	if (isExposed(url))
		throw new _index2_js__WEBPACK_IMPORTED_MODULE_2__/* .PlainHttpError */ .zY(url.host);
	if (url.protocol === 'https:' || !proxy)
		return;
	const { hostname } = new URL(`http://${proxy}`);
	if (!isNearby(hostname))
		throw new _index2_js__WEBPACK_IMPORTED_MODULE_2__/* .PlainHttpError */ .zY(url.host, proxy);
}




/***/ }),

/***/ 6141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isFromOutside),
/* harmony export */   c: () => (/* binding */ asSource)
/* harmony export */ });
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1976);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9665);



const fromOutside = new Set([
	'service',
	'foreign-answer',
	'answer-too-large',
	'plain-http',
]);
const isFromOutside = function(error) { return error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && fromOutside.has(error.code); };
async function asSource(source, service, ask) {
	try {
		return await ask();
	}
	catch (cause) {
		if (cause instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && !isFromOutside(cause))
			throw cause;
		throw new _service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8({ source, service, cause });
	}
}




/***/ }),

/***/ 403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   centerSignIn: () => (/* binding */ centerSignIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(522);
/* harmony import */ var _changeable_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7084);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5079);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1976);
/* harmony import */ var _locked_files_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1817);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(629);
/* harmony import */ var _failing_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6141);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6135);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8168);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9665);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1054);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5478);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1543);

















function tokenFileOf(folder, id) {
	return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(id).digest('hex')}.json`);
}
function readToken(file) {
	try {
		const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(file);
		return found && parse(JSON.parse(Buffer.from(found.text, 'latin1').toString('utf8')));
	}
	catch {
		return undefined;
	}
}
function parse(content) {
	const text = function(name) {
		const value = content?.[name];
		return typeof value === 'string' && value !== '' ? value : undefined;
	};
	const secret = function(name) {
		const value = text(name);
		return value === undefined ? undefined : new _journal_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .zh(value);
	};
	const accessToken = secret('accessToken');
	const expiresAt = new Date(text('expiresAt')?.replace(/UTC$/, 'Z') ?? '');
	if (!accessToken || Number.isNaN(expiresAt.getTime()))
		return undefined;
	const refreshToken = secret('refreshToken');
	const clientId = text('clientId');
	const clientSecret = secret('clientSecret');
	const registrationExpiresAt = text('registrationExpiresAt');
	return {
		startUrl: text('startUrl') ?? '',
		region: text('region') ?? '',
		accessToken,
		expiresAt,
		...(refreshToken && { refreshToken }),
		...(clientId && { clientId }),
		...(clientSecret && { clientSecret }),
		...(registrationExpiresAt && { registrationExpiresAt }),
	};
}
function isSamePortal(one, other) {
	const plain = function(url) { return url.replace(/(?<![/#])[/#]+$/, '').toLowerCase(); };
	return plain(one) === plain(other);
}
function cacheProblem(file) {
	try {
		(0,_changeable_file_js__WEBPACK_IMPORTED_MODULE_5__.readChangeable)(file);
		let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);
		while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) !== folder)
			folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
		return undefined;
	}
	catch (error) {
		return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
	}
}
function renewedText(text, { accessToken, refreshToken, expiresAt, }) {
	const before = JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
	const after = {
		...before,
		accessToken: accessToken.reveal(),
		expiresAt: isoOf(expiresAt),
		refreshToken: refreshToken.reveal(),
	};
	return (0,_ini_js__WEBPACK_IMPORTED_MODULE_6__/* .asBytes */ .Yd)(JSON.stringify(after));
}
const isoOf = function(time) { return time.toISOString().replace(/\.\d+/, ''); };
function textOfToken(token) {
	const { accessToken, refreshToken, clientSecret, expiresAt, ...rest } = token;
	return new _journal_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .zh(JSON.stringify({
		...rest,
		accessToken: accessToken.reveal(),
		expiresAt: isoOf(expiresAt),
		...(clientSecret && { clientSecret: clientSecret.reveal() }),
		...(refreshToken && { refreshToken: refreshToken.reveal() }),
	}));
}

const load = function() { return Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(5377), __webpack_require__.e(5850), __webpack_require__.e(3264), __webpack_require__.e(9198)]).then(__webpack_require__.bind(__webpack_require__, 8363)); };
function asked({ SSOOIDCClient }, region, call, wire, send) {
	const make = function(settings) { return new SSOOIDCClient({ region, ...settings }); };
	return (0,_client_js__WEBPACK_IMPORTED_MODULE_7__/* .ask */ .kA)((0,_client_js__WEBPACK_IMPORTED_MODULE_7__/* .connected */ .aW)(_service_js__WEBPACK_IMPORTED_MODULE_8__/* .services */ .$.identityCenterTokens, wire, make), call, wire, send);
}
async function registerClient(region, scopes, wire) {
	const sdk = await load();
	const command = new sdk.RegisterClientCommand({
		clientName: 'aws-auth',
		clientType: 'public',
		...(scopes.length > 0 && { scopes: [...scopes] }),
	});
	const { answer, origin } = await asked(sdk, region, { name: 'RegisterClient' }, wire, function(client, options) { return client.send(command, options); });
	const clientId = (0,_service_error_js__WEBPACK_IMPORTED_MODULE_9__/* .checkSecret */ .zg)('client', answer.clientId, origin).reveal();
	const clientSecret = (0,_service_error_js__WEBPACK_IMPORTED_MODULE_9__/* .checkSecret */ .zg)('client', answer.clientSecret, origin);
	const { clientSecretExpiresAt: seconds } = answer;
	const ends = new Date(typeof seconds === 'number' ? seconds * 1000 : 0);
	return {
		clientId,
		clientSecret,
		expiresAt: isoOf(Number.isNaN(ends.getTime()) ? new Date(0) : ends),
	};
}
async function startDeviceAuthorization(region, startUrl, { clientId, clientSecret }, wire) {
	const sdk = await load();
	const command = new sdk.StartDeviceAuthorizationCommand({
		clientId,
		clientSecret: clientSecret.reveal(),
		startUrl,
	});
	const call = { name: 'StartDeviceAuthorization' };
	const { answer, origin } = await asked(sdk, region, call, wire, function(client, options) { return client.send(command, options); });
	const { deviceCode, userCode, verificationUri, verificationUriComplete } = answer;
	return {
		deviceCode: (0,_service_error_js__WEBPACK_IMPORTED_MODULE_9__/* .checkSecret */ .zg)('code', deviceCode, origin),
		userCode: (0,_service_error_js__WEBPACK_IMPORTED_MODULE_9__/* .checkText */ .qW)('code', userCode, /^[\w-]{1,40}$/, origin),
		link: linkOf(verificationUriComplete ?? verificationUri, origin),
		life: (0,_service_error_js__WEBPACK_IMPORTED_MODULE_9__/* .checkSeconds */ .Yx)(answer.expiresIn, 600),
		interval: Math.min((0,_service_error_js__WEBPACK_IMPORTED_MODULE_9__/* .checkSeconds */ .Yx)(answer.interval, 5), 60),
	};
}
function linkOf(value, origin) {
	const text = typeof value === 'string' && value.length <= 2_048 ? value : '';
	const url = URL.canParse(text) ? new URL(text) : undefined;
	const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_destination_js__WEBPACK_IMPORTED_MODULE_10__/* .isLoopback */ .U9)(url.hostname));
	if (!url || !isSafe || url.username || url.password)
		throw (0,_service_error_js__WEBPACK_IMPORTED_MODULE_9__/* .lacking */ .gP)('link that a browser may open', origin);
	return url.href.replace(/[^\w:/?#=&%.,~+@;-]/g, function(found) { return encodeURIComponent(found).replace(/[!'()*]/g, percent); });
}
const percent = function(character) { return `%${character.charCodeAt(0).toString(16).toUpperCase()}`; };
async function createToken(region, grant, { clientId, clientSecret }, wire) {
	const sdk = await load();
	const command = new sdk.CreateTokenCommand({
		clientId,
		clientSecret: clientSecret.reveal(),
		...('deviceCode' in grant
			? {
				grantType: 'urn:ietf:params:oauth:grant-type:device_code',
				deviceCode: grant.deviceCode.reveal(),
			}
			: { grantType: 'refresh_token', refreshToken: grant.refreshToken.reveal() }),
	});
	const { answer, origin } = await asked(sdk, region, { name: 'CreateToken' }, wire, function(client, options) { return client.send(command, options); });
	const { accessToken, refreshToken, expiresIn } = answer;
	return {
		accessToken: (0,_service_error_js__WEBPACK_IMPORTED_MODULE_9__/* .checkSecret */ .zg)('token', accessToken, origin),
		...(refreshToken && { refreshToken: (0,_service_error_js__WEBPACK_IMPORTED_MODULE_9__/* .checkSecret */ .zg)('token', refreshToken, origin) }),
		life: (0,_service_error_js__WEBPACK_IMPORTED_MODULE_9__/* .checkSeconds */ .Yx)(expiresIn, 0),
	};
}
async function getRoleCredentials(region, role, accessToken, wire) {
	const { SSOClient, GetRoleCredentialsCommand } = await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(5377), __webpack_require__.e(5850), __webpack_require__.e(3264), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 1262));
	const command = new GetRoleCredentialsCommand({
		accountId: role.account,
		roleName: role.roleName,
		accessToken: accessToken.reveal(),
	});
	const portal = (0,_client_js__WEBPACK_IMPORTED_MODULE_7__/* .connected */ .aW)(_service_js__WEBPACK_IMPORTED_MODULE_8__/* .services */ .$.identityCenterPortal, wire, function(settings) { return new SSOClient({ region, ...settings }); });
	const { answer, origin } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_7__/* .ask */ .kA)(portal, { name: 'GetRoleCredentials' }, wire, function(client, options) { return client.send(command, options); });
	return (0,_service_error_js__WEBPACK_IMPORTED_MODULE_9__/* .checkCredentials */ .vG)(answer.roleCredentials ?? {}, origin);
}

const longestSilence = 30;
async function approvedToken(plan, run) {
	const { region, startUrl, scopes } = plan;
	const { wire, runner } = run;
	const registration = await registerClient(region, scopes, wire);
	runner.mask(registration.clientSecret);
	const token = await wire.rules.deadline.suspended(plan.timeout, function(deadline) { return untilApproved(plan, registration, { ...run, wire: { ...wire, rules: { ...wire.rules, deadline } } }); });
	runner.info('The sign-in was approved.');
	return {
		startUrl,
		region,
		accessToken: token.accessToken,
		expiresAt: new Date(Date.now() + token.life * 1000),
		clientId: registration.clientId,
		clientSecret: registration.clientSecret,
		registrationExpiresAt: registration.expiresAt,
		...(token.refreshToken && { refreshToken: token.refreshToken }),
	};
}
async function untilApproved(plan, registration, run) {
	const { deadline } = run.wire.rules;
	let link = plan.startUrl;
	try {
		for (;;) {
			const asked = await startDeviceAuthorization(plan.region, plan.startUrl, registration, run.wire);
			run.runner.mask(asked.deviceCode);
			link = asked.link;
			announce(asked, plan, deadline, run.runner);
			const token = await poll(asked, plan, registration, run);
			if (token)
				return token;
			run.runner.info('The code expired before the approval. A new code follows.');
		}
	}
	catch (error) {
		if (error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_11__/* .DeadlineError */ .j3 && deadline.signal.aborted)
			throw new _service_error_js__WEBPACK_IMPORTED_MODULE_9__/* .ApprovalError */ .g3(plan.timeout, link);
		throw error;
	}
}
async function poll({ deviceCode, userCode, link, ...asked }, plan, registration, { wire, runner }) {
	const { deadline } = wire.rules;
	let { interval } = asked;
	const silence = Math.min(longestSilence, plan.timeout / 4) * 1000;
	let nextLine = (0,_clock_js__WEBPACK_IMPORTED_MODULE_12__/* .now */ .t)() + silence;
	for (;;) {
		await deadline.pause(interval * 1000);
		try {
			const token = await createToken(plan.region, { deviceCode }, registration, wire);
			runner.mask(token.accessToken, token.refreshToken);
			return token;
		}
		catch (error) {
			const reason = error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_11__/* .ServiceError */ ._7 ? error.reason : '';
			if (reason === 'ExpiredToken')
				return undefined;
			if (reason === 'SlowDown')
				interval += 5;
			else if (reason !== 'AuthorizationPending')
				throw error;
		}
		if ((0,_clock_js__WEBPACK_IMPORTED_MODULE_12__/* .now */ .t)() < nextLine)
			continue;
		nextLine += silence;
		runner.info(`Waiting for approval at ${link} (code ${userCode}), ${Math.round(deadline.left() / 1000)} s left.`);
	}
}
function announce({ link, userCode, life }, { startUrl, account, roleName }, deadline, runner) {
	const seconds = Math.round(Math.min(life, deadline.left() / 1000));
	const text = `Approve this sign-in as ${roleName} of account ${account} at ${startUrl}: open ${link} and compare the code, ${userCode}, within ${seconds} s.`;
	runner.notice(text);
	runner.info(text);
	runner.summary(`### Approval needed\n\nOpen <${link}> and compare the code: **${userCode}**\n\nThis lets the job sign in as ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .code */ .aY)(roleName)} of account ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .code */ .aY)(account)}, within ${seconds} s.\n`);
}

const leastLife = 60_000;
const renewalWindow = 300_000;
const longestRenewal = 10;
async function centerSignIn(plan, run) {
	const file = tokenFileOf(plan.cacheFolder, plan.session ?? plan.startUrl);
	const found = (await cached(plan, file, run)) ?? (await approved(plan, file, run));
	const { used, result } = await credentialsFor(plan, file, found, run);
	const { credentials } = result;
	run.runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
	const { token, isNew } = used;
	const centerToken = isNew && { centerToken: { file, text: textOfToken(token) } };
	return { token, identity: { kind: 'credentials', ...result, ...centerToken } };
}
async function credentialsFor(plan, file, found, run) {
	const ask = function({ token }) { return getRoleCredentials(plan.region, plan, token.accessToken, run.wire); };
	const isRevoked = function(error) { return !found.isNew && error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_11__/* .ServiceError */ ._7 && error.reason === 'Unauthorized'; };
	return fromCenter(async function() {
		try {
			return { used: found, result: await ask(found) };
		}
		catch (error) {
			if (!isRevoked(error))
				throw error;
			run.runner.info('IAM Identity Center no longer accepts the cached token.');
			const used = await approved(plan, file, run);
			return { used, result: await ask(used) };
		}
	});
}
async function approved(plan, file, run) {
	if (plan.timeout === 0)
		throw new _service_error_js__WEBPACK_IMPORTED_MODULE_9__/* .ApprovalError */ .g3(0, plan.startUrl);
	const problem = cacheProblem(file);
	if (problem) {
		run.runner.warning(`The token cannot be cached, so later steps need their own approval: ${problem}.`);
	}
	const token = await fromCenter(function() { return approvedToken(plan, run); });
	return { token, isNew: problem === undefined };
}
const fromCenter = function(ask) { return (0,_failing_js__WEBPACK_IMPORTED_MODULE_14__/* .asSource */ .c)('sso', 'IAM Identity Center', ask); };
async function cached(plan, file, run) {
	const token = tokenFor(plan, file, run);
	if (!token)
		return undefined;
	const left = token.expiresAt.getTime() - Date.now();
	const isGood = left > leastLife;
	const renewable = token.refreshToken && token.clientId && token.clientSecret;
	if (renewable && left < renewalWindow) {
		const fresh = await renewed(plan, file, run);
		if (fresh)
			return { token: fresh, isNew: false };
	}
	if (!isGood)
		return undefined;
	run.runner.info(`A token of ${plan.startUrl} is cached, so this sign-in needs no approval.`);
	return { token, isNew: false };
}
function tokenFor(plan, file, { runner }) {
	const token = readToken(file);
	if (!token || !isSamePortal(token.startUrl, plan.startUrl) || token.region !== plan.region)
		return undefined;
	runner.mask(token.accessToken, token.refreshToken, token.clientSecret);
	return token;
}
async function renewed(plan, file, run) {
	const { runner, wire } = run;
	const { rules } = wire;
	const deadline = new _destination_js__WEBPACK_IMPORTED_MODULE_10__/* .Deadline */ .B2(Math.min(longestRenewal, rules.deadline.left() / 4000));
	try {
		return await (0,_locked_files_js__WEBPACK_IMPORTED_MODULE_15__/* .withLockedFiles */ .QW)([file], deadline.left(), async function(files) {
			const token = tokenFor(plan, file, run);
			if (!token || token.expiresAt.getTime() - Date.now() > renewalWindow)
				return token;
			const { refreshToken, clientId, clientSecret } = token;
			if (!refreshToken || !clientId || !clientSecret)
				return undefined;
			const within = { ...wire, rules: { ...rules, deadline } };
			const fresh = await createToken(plan.region, { refreshToken }, { clientId, clientSecret }, within);
			runner.mask(fresh.accessToken, fresh.refreshToken);
			const expiresAt = new Date(Date.now() + fresh.life * 1000);
			const next = {
				accessToken: fresh.accessToken,
				refreshToken: fresh.refreshToken ?? refreshToken,
				expiresAt,
			};
			files.write(file, renewedText(files.text(file), next), files.mode(file));
			runner.info(`The cached token of ${plan.startUrl} was renewed.`);
			return { ...token, ...next };
		});
	}
	catch {
		rules.deadline.signal.throwIfAborted();
		runner.info('The cached token cannot be renewed.');
		return undefined;
	}
	finally {
		deadline.clear();
	}
}




/***/ }),

/***/ 5079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   $w: () => (/* binding */ separatorFor),
/* harmony export */   E5: () => (/* binding */ markStart),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   RE: () => (/* binding */ lineEndingOf),
/* harmony export */   U2: () => (/* binding */ replaceSection),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   Yd: () => (/* binding */ asBytes),
/* harmony export */   rO: () => (/* binding */ sectionText),
/* harmony export */   u3: () => (/* binding */ commentsOf)
/* harmony export */ });
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1976);


const asBytes = function(text) { return Buffer.from(text, 'utf8').toString('latin1'); };
const markStart = '# written by aws-auth for a job';
function sectionsOf(text) {
	const sections = [];
	let keyIndent;
	for (const { start, end, text: line } of linesOf(text)) {
		const said = line.replace(byteOrderMark, '');
		const content = trim(said);
		const last = sections.at(-1);
		if (content === '' || isComment(content)) {
			if (last?.end === start && content.startsWith(markStart))
				last.end = end;
			continue;
		}
		const indent = line.search(/[^ \t]/);
		const header = /^\[([^\]]*)\]/.exec(content)?.[1];
		if (header !== undefined && (keyIndent === undefined || indent <= keyIndent)) {
			sections.push({ name: trim(header), start: end - said.length, end });
			keyIndent = undefined;
			continue;
		}
		keyIndent = keyIndent === undefined ? indent : Math.min(keyIndent, indent);
		if (last)
			last.end = end;
	}
	return sections;
}
function contentOf(text) {
	return [...linesOf(text)]
		.map(function(line) { return trim(line.text.replace(byteOrderMark, '')); })
		.filter(function(line) { return line !== '' && !isComment(line); });
}
function commentsOf(text) {
	return [...linesOf(text)].map(function(line) { return trim(line.text); }).filter(isComment);
}
const isComment = function(content) { return /^[#;]/.test(content); };
const byteOrderMark = /^\xEF\xBB\xBF/;
const blank = new Set(' \t\r\n\f\v');
function trim(text) {
	let start = 0;
	let end = text.length;
	while (start < end && blank.has(text.charAt(start)))
		start += 1;
	while (end > start && blank.has(text.charAt(end - 1)))
		end -= 1;
	return text.slice(start, end);
}
function* linesOf(text) {
	const lineEnd = /\r\n|\n|\r/g;
	for (let start = 0; start < text.length;) {
		lineEnd.lastIndex = start;
		const end = lineEnd.test(text) ? lineEnd.lastIndex : text.length;
		yield { start, end, text: text.slice(start, end) };
		start = end;
	}
}
function lineEndingOf(text) {
	return /^[^\r\n]*\r\n/.test(text) ? '\r\n' : '\n';
}
function sectionText(name, keys, lineEnding, comment) {
	refuseUnreadable(name, /[[\]]|\s[#;]/);
	for (const [key, value] of Object.entries(keys)) {
		refuseUnreadable(key, /[=:\s#;[\]]/);
		refuseUnreadable(value, /(^|\s)[#;]/);
	}
	const lines = [
		`[${name}]`,
		...(comment ? [`# ${comment}`] : []),
		...Object.entries(keys).map(function([key, value]) { return `${key} = ${value}`; }),
	];
	return asBytes(lines.map(function(line) { return line + lineEnding; }).join(''));
}
function refuseUnreadable(text, unfit) {
	const isReadable = text !== '' && text.trim() === text && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
	if (!isReadable || unfit.test(text))
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6('a value has characters that a profile cannot contain', 'Use another value, or another path.');
}
function separatorFor(text, lineEnding) {
	if (text.replace(byteOrderMark, '') === '')
		return '';
	return /[\r\n]$/.test(text) ? lineEnding : lineEnding + lineEnding;
}
function replaceSection(text, { start, end }, by) {
	return text.slice(0, start) + by + text.slice(end);
}
function removeSection(text, section, separator) {
	const before = text.slice(0, section.start);
	const start = before.endsWith(separator) ? section.start - separator.length : section.start;
	return text.slice(0, start) + text.slice(section.end);
}




/***/ }),

/***/ 1817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ withLockedFiles),
/* harmony export */   V3: () => (/* binding */ removeIfEmpty),
/* harmony export */   rg: () => (/* binding */ openLocked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6135);
/* harmony import */ var _changeable_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7084);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1976);







async function openLocked(paths, patience, notes) {
	const ordered = [...new Set(paths)].sort();
	notes?.locking(ordered, [...new Set(ordered.flatMap(missingFolders))]);
	const madeFolders = [];
	const locks = [];
	const end = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .now */ .t)() + patience;
	const close = function() {
		for (const lock of locks.splice(0).reverse())
			lock.release();
		for (const folder of [...madeFolders].reverse())
			removeIfEmpty(folder);
	};
	try {
		for (const path of ordered)
			madeFolders.push(...makeFolder(path));
		for (const path of ordered)
			locks.push(await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .takeLock */ .HJ)(path, end, function() { return makeFolder(path); }));
		notes?.locked(locks);
		return new Opened(ordered, madeFolders, locks, close);
	}
	catch (error) {
		close();
		notes?.unlocked();
		throw error;
	}
}
async function withLockedFiles(paths, patience, body) {
	const files = await openLocked(paths, patience);
	try {
		return await body(files);
	}
	finally {
		files.close();
	}
}
class Opened {
	madeFolders;
	close;
	#before;
	#texts = new Map();
	#locks;
	constructor(paths, madeFolders, locks, close) {
		this.madeFolders = madeFolders;
		this.#locks = [...locks];
		this.close = close;
		for (const path of paths)
			(0,_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeLeftovers */ .DA)(path);
		this.#before = new Map(paths.map(function(path) { return [path, (0,_changeable_file_js__WEBPACK_IMPORTED_MODULE_4__.readChangeable)(path)]; }));
		for (const [path, found] of this.#before)
			this.#texts.set(path, found?.text);
	}
	text(path) {
		return this.#texts.get(path) ?? '';
	}
	mode(path) {
		return this.#before.get(path)?.mode;
	}
	write(path, text, mode = 0o600) {
		if (!this.#locks.every(function(lock) { return lock.isHeld(); }))
			throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f6(`another process locked ${path} in the meantime`, 'Run the step again.');
		if (text === undefined)
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
		else
			(0,_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(path, text, mode, this.#before.get(path));
		this.#texts.set(path, text);
	}
	revert() {
		for (const [path, found] of this.#before) {
			if (this.#texts.get(path) !== found?.text)
				this.write(path, found?.text, found?.mode);
		}
	}
}
function makeFolder(path) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
	try {
		(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLinks */ .UA)(path);
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
			return [];
		const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
		return first ? foldersFrom(first, folder) : [];
	}
	catch (cause) {
		if (cause instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f6)
			throw cause;
		const remedy = 'Give this user permission to make it, or use files in another folder.';
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f6(`the folder ${folder} cannot be made (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)})`, remedy, cause);
	}
}
function missingFolders(path) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) ? [] : [...missingFolders(folder), folder];
}
function foldersFrom(first, last) {
	return last === first || last === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last) ? [last] : [...foldersFrom(first, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last)), last];
}
function removeIfEmpty(folder) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
	}
	catch { }
}




/***/ }),

/***/ 8168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1976);


function plain(text) {
    return ((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/[\\`*_[\]|~]/g, '\\$&')
        .replaceAll('://', '\\://')
        .replace(/www\./gi, function(found) { return `${found.slice(0, -1)}\\.`; })
        .replace(/(?<=[\w.+:-])@(?=[\w\\/-]*\.)/g, '<!-- -->@')
        .replace(/^[#>+=-]/, '\\$&')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2')
        .replace(/(?<= )#(?=#*$)/, '\\#'));
}
const longestFence = { code: 80, block: 255 };
function code(text) {
    const line = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    const length = longestRun(line) + 1;
    if (line.includes('|') || length > longestFence.code)
        return `<code>${plain(line)}</code>`;
    const space = /^`|`$/.test(line) ? ' ' : '';
    const fence = '`'.repeat(length);
    return line === '' ? '' : `${fence}${space}${line}${space}${fence}`;
}
function block(text, language) {
    const length = Math.max(2, longestRun(text)) + 1;
    if (length > longestFence.block)
        return `<pre><code>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`;
    const fence = '`'.repeat(length);
    return `${fence}${language}\n${text}\n${fence}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function table(head, rows) {
    const line = function(cells) { return `| ${cells.join(' | ')} |`; };
    return [line(head), line(head.map(function() { return '---'; })), ...rows.map(line)].join('\n');
}




/***/ }),

/***/ 2912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   HJ: () => (/* binding */ takeLock),
/* harmony export */   bc: () => (/* binding */ removeLeftLock),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   hz: () => (/* binding */ StillLockedError),
/* harmony export */   jw: () => (/* binding */ deadAfter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6135);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6526);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1976);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);







class StillLockedError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6 {
}
const stale = 10_000;
const renewal = stale / 2;
const deadAfter = stale + 1_000;
const lockOf = function(path) { return `${path}.lock`; };
async function takeLock(path, end, missing) {
	for (;;) {
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(lockOf(path));
			return held(path);
		}
		catch (cause) {
			const { code = '' } = cause;
			if (code === 'ENOENT' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
				missing();
			else if (!(0,_shared_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockTaken */ .tI)(code) || isOtherThing(path))
				throw unlockable(path, cause);
			else
				removeIfDead(path);
			if ((0,_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .now */ .t)() > end)
				throw stillLocked(path, cause);
		}
		await new Promise(function(resolve) { return setTimeout(resolve, 5 + Math.random() * 45); });
	}
}
function held(path) {
	const lock = lockOf(path);
	let time = touch(lock);
	const timer = setInterval(function() {
		if (isHeld())
			time = touch(lock);
	}, renewal);
	timer.unref();
	const isHeld = function() { return timeOf(lock) === time; };
	return {
		path,
		identity: identityOf(lock),
		isHeld,
		release: function() {
			clearInterval(timer);
			if (isHeld())
				remove(lock);
		},
	};
}
function touch(lock) {
	const seconds = Math.ceil(Date.now() / 1000);
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(lock, seconds, seconds);
	}
	catch { }
	return timeOf(lock);
}
function timeOf(lock) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(lock).mtimeMs;
	}
	catch {
		return undefined;
	}
}
function identityOf(lock) {
	const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(lock, { throwIfNoEntry: false });
	return found && { inode: found.ino, time: found.mtimeMs };
}
function isOtherThing(path) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(lockOf(path), { throwIfNoEntry: false })?.isDirectory() === false;
}
function isDead(lock) {
	const time = timeOf(lock);
	return time !== undefined && Math.abs(Date.now() - time) > stale;
}
function removeIfDead(path) {
	const lock = lockOf(path);
	if (!isDead(lock))
		return;
	const turn = `${lock}.turn`;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(turn);
	}
	catch {
		if (isDead(turn))
			remove(turn);
		return;
	}
	if (isDead(lock))
		remove(lock);
	remove(turn);
}
async function removeLeftLock(path, identity) {
	const lock = lockOf(path);
	const end = (0,_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .now */ .t)() + deadAfter;
	for (;;) {
		const found = identityOf(lock);
		if (!found)
			return;
		const isSame = found.inode === identity?.inode && found.time - identity.time < stale;
		if (isSame)
			return remove(lock);
		removeIfDead(path);
		if (identity || (0,_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .now */ .t)() > end)
			return;
		await new Promise(function(resolve) { return setTimeout(resolve, 100); });
	}
}
function remove(folder) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
	}
	catch { }
}
function stillLocked(path, cause) {
	const remedy = `If no other job is running on this machine, delete ${lockOf(path)}.`;
	return new StillLockedError(`${path} stayed locked by another process`, remedy, cause);
}
function unlockable(path, cause) {
	const remedy = `Check that this user may write there, and that ${lockOf(path)} is a lock directory.`;
	return new _regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${path} cannot be locked (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)})`, remedy, cause);
}

function replaceFile(path, text, mode, owner) {
	const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `${prefixOf(path)}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(6).toString('hex')}`);
	try {
		const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', 0o600);
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, text, 'latin1');
			const bits = (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_4__/* .modeFor */ .N6)(mode);
			if (bits !== undefined)
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, bits);
			if (owner)
				keepOwner(descriptor, owner);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
		}
		finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
		}
		renameOver(temporary, path);
	}
	catch (cause) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
		const remedy = 'Check that this user may write there, and that the disk has free space. Or use another file.';
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${path} cannot be written (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)})`, remedy, cause);
	}
}
function renameOver(from, to) {
	for (let attempt = 1;; attempt++) {
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
			return;
		}
		catch (error) {
			const { code = '' } = error;
			if (attempt === 40 || !(0,_shared_files_js__WEBPACK_IMPORTED_MODULE_4__/* .mayRenameLater */ .iz)(code))
				throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
		}
	}
}
function removeLeftovers(path) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
	try {
		for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) {
			if (name.startsWith(prefixOf(path)))
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
		}
	}
	catch {
	}
}
const prefixOf = function(path) { return `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.aws-auth-`; };
function keepOwner(descriptor, { uid, gid }) {
	if (process.getuid?.() === 0)
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(descriptor, uid, gid);
}




/***/ }),

/***/ 5478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ services)
/* harmony export */ });
const services = {
	sts: { id: 'STS', name: 'STS', host: 'sts', form: 'xml' },
	iam: { id: 'IAM', name: 'IAM', host: 'iam'},
	identityCenterPortal: { id: 'SSO', name: 'IAM Identity Center', host: 'portal.sso', form: 'json' },
	identityCenterTokens: { id: 'SSO_OIDC', name: 'IAM Identity Center', host: 'oidc', form: 'json' },
	signIn: { id: 'SIGNIN', name: 'AWS Sign-In', host: 'signin', form: 'json' },
	cognito: { id: 'COGNITO_IDENTITY', name: 'Amazon Cognito', host: 'cognito-identity', form: 'json' },
};




/***/ })

};
;