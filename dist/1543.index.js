"use strict";
exports.id = 1543;
exports.ids = [1543];
exports.modules = {

/***/ 6135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ now)
/* harmony export */ });
const now = function() { return Number(process.hrtime.bigint()) / 1e6; };




/***/ }),

/***/ 1543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ nearestRegion),
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   Bg: () => (/* binding */ fetching),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   DS: () => (/* binding */ readNow),
/* harmony export */   DT: () => (/* binding */ materials),
/* harmony export */   E2: () => (/* binding */ isThrottling),
/* harmony export */   F$: () => (/* binding */ chainHint),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   H$: () => (/* binding */ explainBy),
/* harmony export */   N7: () => (/* binding */ idle),
/* harmony export */   Nj: () => (/* binding */ TokenRequestError),
/* harmony export */   Oc: () => (/* binding */ AnswerTooLargeError),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   TH: () => (/* binding */ ignoresEnvironment),
/* harmony export */   Tj: () => (/* binding */ sources),
/* harmony export */   Tp: () => (/* binding */ sourceProfile),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   Wj: () => (/* binding */ isPassingStatus),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   Yw: () => (/* binding */ roleForm),
/* harmony export */   ZJ: () => (/* binding */ Attempts),
/* harmony export */   Zy: () => (/* binding */ ForeignAnswerError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   cQ: () => (/* binding */ firstRoles),
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   j$: () => (/* binding */ exportsEnvironment),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   lB: () => (/* binding */ noEndpoint),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   ud: () => (/* binding */ receivedNow),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   xU: () => (/* binding */ systemCode),
/* harmony export */   yn: () => (/* binding */ isRoleName),
/* harmony export */   zY: () => (/* binding */ PlainHttpError)
/* harmony export */ });
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1976);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2818);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7299);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6135);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(522);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);







class TokenRequestError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
	name = 'TokenRequestError';
	code = 'token-request';
	host;
	status;
	mayPass;
	isPage;
	isRedirect;
	constructor(message, host, options = {}) {
		super(message, { cause: options.cause });
		this.host = host;
		this.status = options.status;
		this.mayPass = options.mayPass ?? false;
		this.isPage = options.isPage ?? false;
		this.isRedirect = options.isRedirect ?? false;
	}
}
class ServiceError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
	name = 'ServiceError';
	code = 'service';
	service;
	host;
	reason;
	said;
	status;
	system;
	constructor(failure) {
		const isNamed = failure.status !== undefined && failure.reason !== 'Error';
		super(isNamed ? `${failure.reason}: ${failure.said}` : `${failure.said}`, { cause: failure.cause });
		this.service = failure.service;
		this.host = failure.host;
		this.reason = failure.reason.replace(/Exception$/, '');
		this.said = failure.said;
		this.status = failure.status;
		this.system = failure.system;
	}
}
class ForeignAnswerError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
	name = 'ForeignAnswerError';
	code = 'foreign-answer';
	service;
	host;
	status;
	said;
	redirect;
	constructor(message, answer) {
		super(message);
		this.service = answer.service;
		this.host = answer.host;
		this.status = answer.status;
		this.said = answer.said ?? new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf('');
		this.redirect = answer.redirect;
	}
}
class AnswerTooLargeError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
	name = 'AnswerTooLargeError';
	code = 'answer-too-large';
	host;
	status;
	constructor(host, status) {
		super(`the answer of ${host} is too large`);
		this.host = host;
		this.status = status;
	}
}
class PlainHttpError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
	name = 'PlainHttpError';
	code = 'plain-http';
	host;
	proxy;
	constructor(host, proxy) {
		super(proxy
			? `http to ${host} would go in plain text through the proxy ${proxy}, which is outside the private network`
			: `${host} is outside the private network, and http sends everything in plain text`);
		this.host = host;
		this.proxy = proxy;
	}
}
class DeadlineError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
	name = 'DeadlineError';
	code = 'deadline';
	seconds;
	constructor(seconds) {
		super(`no result within ${Math.round(seconds)} s`);
		this.seconds = seconds;
	}
}

const roleArn = /^arn:([a-z0-9-]+):iam::([\w.@+=,-]{0,128}):role\/((?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64})$/;
const roleName = /^(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/;
const longest$1 = 2_048;
function parseRoleArn(text, accounts = 'any-account') {
	if (text.length > longest$1)
		return undefined;
	const [, partition, account, name] = roleArn.exec(text) ?? [];
	if (!partition || account === undefined || !name)
		return undefined;
	if (accounts === 'digits' && !/^\d{12}$/.test(account))
		return undefined;
	return { partition, account, name };
}
function isRoleName(text) {
	return text.length <= longest$1 && !text.startsWith('arn:') && roleName.test(text);
}
function accountOf(arn) {
	return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(arn)?.[1];
}

const networkCodes = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_CLOSED)/;
function systemCode(error) {
	const { code, name, cause, errors } = (error ?? {});
	if (typeof code === 'string' && /^[A-Z]/.test(code))
		return code;
	if (name === 'TimeoutError')
		return 'ETIMEDOUT';
	const inner = [...(Array.isArray(errors) ? errors : []), ...(cause === undefined ? [] : [cause])];
	return inner.map(systemCode).find(function(found) { return found !== undefined; });
}
function isNetworkError(error) {
	return networkCodes.test(systemCode(error) ?? '');
}
function isPassingStatus(status) {
	return status === 408 || status === 429 || status >= 500;
}
function isThrottled(error) {
	return error instanceof ServiceError && isThrottling(error.reason, error.status);
}
const isThrottling = function(reason, status) { return /^Throttl|^TooManyRequests|^RequestLimitExceeded/.test(reason) || status === 429; };
function isPassing(error) {
	if (error instanceof ForeignAnswerError)
		return isPassingStatus(error.status);
	if (!(error instanceof ServiceError))
		return isNetworkError(error);
	return (networkCodes.test(error.system ?? '') ||
		isPassingStatus(error.status ?? 0) ||
		isThrottled(error) ||
		/^IDPCommunicationError/.test(error.reason) ||
		error.said.says('retrieve verification key'));
}

const propagation = 3_000;
function pauseBefore(attempt, throttled, random = Math.random) {
	if (!throttled)
		return random() * Math.min(5_000, 100 * 2 ** (attempt - 2));
	const longest = Math.min(20_000, 2_000 * 3 ** (attempt - 2));
	return (longest * (1 + random())) / 2;
}
class Attempts {
	#rules;
	#call;
	#random;
	#failed = 0;
	#unknownSince;
	constructor(rules, call, random = Math.random) {
		this.#rules = rules;
		this.#call = call;
		this.#random = random;
	}
	get failed() {
		return this.#failed;
	}
	pauseAfter(error) {
		this.#failed += 1;
		const { maxAttempts, deadline, log } = this.#rules;
		const { name, usefulFor = function() { return Number.POSITIVE_INFINITY; } } = this.#call;
		if (isThrottled(error))
			this.#rules.throttled?.();
		const isUnknown = maxAttempts > 1 && this.#isUnknownSession(error);
		const isOver = this.#failed >= maxAttempts && !isUnknown;
		if (isOver || usefulFor() <= 0 || !(isUnknown || this.#mayWork(error)))
			return undefined;
		const pause = this.#pause(error);
		if (pause >= deadline.left())
			return undefined;
		const said = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), 200);
		const attempt = isUnknown
			? 'STS does not know the session yet'
			: `attempt ${this.#failed} of ${maxAttempts} failed`;
		log(`${name}: ${attempt} (${said}); the next attempt in ${Math.round(pause)} ms.`);
		return pause;
	}
	#mayWork(error) {
		const { passes = isPassing } = this.#call;
		return passes(error) || this.#isClock(error);
	}
	#pause(error) {
		if (isUnknownSession(error))
			return 200 + this.#random() * 200;
		return pauseBefore(this.#failed + 1, isThrottled(error), this.#random);
	}
	#isClock(error) {
		if (this.#failed !== 1 || !(error instanceof ServiceError))
			return false;
		const { reason, said } = error;
		return (/^RequestExpired/.test(reason) ||
			(/^SignatureDoesNotMatch|^InvalidSignature/.test(reason) &&
				said.says(/Signature (expired|not yet current)/)));
	}
	#isUnknownSession(error) {
		if (!this.#call.freshSession || !isUnknownSession(error))
			return false;
		this.#unknownSince ??= (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .now */ .t)();
		return (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .now */ .t)() - this.#unknownSince < propagation;
	}
}
const isUnknownSession = function(error) { return error instanceof ServiceError && error.reason === 'InvalidClientTokenId'; };
async function retrying(call, rules, attempt) {
	const attempts = new Attempts(rules, call);
	for (;;) {
		try {
			return await attempt();
		}
		catch (error) {
			const pause = attempts.pauseAfter(error);
			if (pause === undefined)
				throw error;
			await rules.deadline.pause(pause);
		}
	}
}

function quote(body) {
	const start = body.slice(0, 4096);
	const data = /^\s*[[{]/.test(start) || (/^\s*</.test(start) && !/<html|<!doctype html/i.test(start));
	if (data)
		return '';
	return (withoutCode(start)
		.replace(/<\/?(?:wbr|a|b|i|u|s|em|tt|code|font|mark|small|span|strong)(?:\s[^<>]*)?\/?>/gi, '')
		.replace(/<[^<>]*>/g, ' ')
		.replace(/&(?:#\d+;?|#x[\da-f]+;?|\w+;)/gi, '/')
		.replace(/[\w+/=.%-]{16,}/g, '***')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, 160));
}
function withoutCode(page) {
	const [before = '', ...blocks] = page.split(/<(?=style|script)/i);
	const after = blocks.flatMap(function(block) { return block.split(/<\/(?:style|script)>/i).slice(1); });
	return [before, ...after].join(' ');
}

const problem = function(input, what, remedy) { return ({ input, what, remedy }); };
const idle = function(found) { return ({ ...found, isIdle: true }); };
function problemsOf(input, check) {
	try {
		check();
		return [];
	}
	catch (error) {
		if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6)
			return [problem(input, error.message, error.remedy)];
		throw error;
	}
}

function exportsEnvironment(inputs) {
	return inputs['output-env-credentials'] ?? (!inputs['aws-profile'] && inputs.sessions.length === 0);
}
function ignoresEnvironment(inputs) {
	return inputs['unset-current-credentials'] && exportsEnvironment(inputs);
}

const again$2 = 'the process that renews the session does not have the keys';
function environmentOf(inputs, { ambient }) {
	return ignoresEnvironment(inputs) ? undefined : ambient;
}
const environment = {
	kind: 'environment',
	words: 'the environment',
	isFoundLater: true,
	startsChain: true,
	lacking: 'the environment has no credentials',
	resolve: function(inputs, context) {
		const credentials = environmentOf(inputs, context);
		if (!credentials)
			return { pass: 'the environment has no credentials' };
		const why = inputs['role-chaining'] ? 'role-chaining is set' : 'the environment has credentials';
		return { take: { kind: 'environment', credentials }, why };
	},
	check: function() { return []; },
	yields: function() { return 'credentials'; },
	waitsFor: function() { return ''; },
	keptIn: function() { return 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, and where they are set'; },
	addresses: function() { return []; },
	profiles: function() { return []; },
	whyNotAgain: function() { return again$2; },
	keep: function() { return ({}); },
	revive: function() {
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym(again$2);
	},
	secrets: function({ credentials: { accessKeyId, secretAccessKey, sessionToken } }) { return [
		accessKeyId,
		secretAccessKey,
		sessionToken,
	]; },
	identify: async function({ credentials }) { return ({ kind: 'credentials', credentials }); },
	failures: async function() { return ({}); },
};

const again$1 = 'the process that renews the session does not have the keys';
const accessKeys = {
	kind: 'access-keys',
	words: 'access keys',
	startsChain: true,
	lacking: 'aws-access-key-id is not set',
	resolve: function(inputs, context) {
		const credentials = keysOf$1(inputs);
		if (!credentials)
			return { pass: inputs['role-chaining'] ? '' : 'aws-access-key-id is not set' };
		if (!inputs['role-chaining'])
			return { take: { kind: 'access-keys', credentials }, why: 'aws-access-key-id is set' };
		if (environmentOf(inputs, context))
			return { pass: 'role-chaining starts from the environment' };
		const why = 'role-chaining and aws-access-key-id are set, and the environment has no credentials';
		return { take: { kind: 'access-keys', credentials }, why };
	},
	check: check$3,
	yields: function() { return 'credentials'; },
	waitsFor: function() { return ''; },
	keptIn: function() { return 'the secrets behind aws-access-key-id and aws-secret-access-key'; },
	addresses: function() { return []; },
	profiles: function() { return []; },
	whyNotAgain: function() { return again$1; },
	keep: function() { return ({}); },
	revive: function() {
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym(again$1);
	},
	secrets: function({ credentials: { accessKeyId, secretAccessKey, sessionToken } }) { return [
		accessKeyId,
		secretAccessKey,
		sessionToken,
	]; },
	identify: async function({ credentials }) { return ({ kind: 'credentials', credentials }); },
	failures: async function() { return ({}); },
};
function keysOf$1(inputs) {
	const id = inputs['aws-access-key-id'];
	const secret = inputs['aws-secret-access-key'];
	const token = inputs['aws-session-token'];
	if (!id || !secret)
		return undefined;
	return { accessKeyId: id, secretAccessKey: secret, ...(token && { sessionToken: token }) };
}
function check$3(inputs, _) {
	const { 'aws-access-key-id': id, 'aws-secret-access-key': secret, 'aws-session-token': token } = inputs;
	const remedy = "Check the secret's name, and whether this run may read it. (Runs from forks and of Dependabot may not.)";
	const all = [
		['aws-access-key-id', id],
		['aws-secret-access-key', secret],
		['aws-session-token', token],
	];
	return [
		...(id && !secret
			? [problem('aws-secret-access-key', 'empty, although aws-access-key-id is set', remedy)]
			: []),
		...(secret && !id
			? [idle(problem('aws-secret-access-key', 'set, but aws-access-key-id is empty', remedy))]
			: []),
		...(token && !id && !secret
			? [
				idle(problem('aws-session-token', 'set without access keys', 'Set the access keys that it belongs to.')),
			]
			: []),
		...all
			.filter(function([, value]) { return value && /[^\x21-\x7e]/.test(value.reveal()); })
			.map(function([input]) { return problem(input, 'contains white space or characters that a key cannot have', 'Store the secret again, as one line without spaces.'); }),
	];
}

const allRegions = _partition_js__WEBPACK_IMPORTED_MODULE_4__/* .partitions */ .Mo.flatMap(function({ regions }) { return regions; });
function nearestRegion(text, changes = 4) {
	const candidate = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(text.toLowerCase(), allRegions);
	return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text.toLowerCase(), candidate) <= changes ? candidate : undefined;
}

function firstRoles(inputs) {
	const role = inputs['role-to-assume'];
	if (role || inputs['role-chain'].length > 0)
		return { input: 'role-to-assume', roles: role ? [role] : [] };
	const roles = inputs.sessions.map(function(session) { return session.role; });
	return { input: roles.length > 0 ? 'sessions' : 'role-to-assume', roles };
}
function roleForm(inputs) {
	const { roles } = firstRoles(inputs);
	if (roles.length === 0)
		return 'none';
	return roles.every(function(role) { return role.startsWith('arn:'); }) ? 'arn' : 'name';
}

const margin = 30_000;
function receivedNow(jwt) {
	const { iat, nbf, exp } = payloadOf(jwt);
	const start = typeof iat === 'number' ? iat : typeof nbf === 'number' ? nbf : undefined;
	const seconds = typeof exp === 'number' && start !== undefined ? exp - start : Number.NaN;
	const life = Number.isFinite(seconds) ? seconds * 1000 : 300_000;
	const end = (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .now */ .t)() + life - margin;
	return { jwt, claims: claimsOf(jwt), usefulFor: function() { return end - (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .now */ .t)(); } };
}
function readNow(jwt) {
	return { jwt, claims: claimsOf(jwt), usefulFor: function() { return Number.POSITIVE_INFINITY; } };
}
function claimsOf(jwt) {
	const entries = Object.entries(payloadOf(jwt)).flatMap(function([name, value]) {
		const isText = ['string', 'number', 'boolean'].includes(typeof value);
		return isText && /^[\w:/.-]{1,64}$/.test(name) ? [[name, `${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(String(value))}`]] : [];
	});
	return Object.fromEntries(entries);
}
function payloadOf(jwt) {
	try {
		const payload = JSON.parse(Buffer.from(jwt.reveal().split('.', 2)[1] ?? '', 'base64url').toString());
		return typeof payload === 'object' && payload !== null ? payload : {};
	}
	catch {
		return {};
	}
}
function fetching(fetch) {
	let last;
	let current;
	let isUnderWay = false;
	const start = async function() {
		isUnderWay = true;
		last = await fetch();
		isUnderWay = false;
		return last;
	};
	return {
		kind: 'web-identity',
		token: function() {
			if (!current || (!isUnderWay && last && last.usefulFor() <= 0))
				current = start();
			return current;
		},
		claims: function() { return last?.claims; },
	};
}

function requested(plan, run) {
	const identity = fetching(function() { return request(plan, run); });
	identity.token().catch(function() { });
	return identity;
}
async function request({ endpoint, audience }, { wire, runner }) {
	const { url: text, bearer } = endpoint;
	const url = new URL(`${text}${text.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`);
	const headers = {
		authorization: `bearer ${bearer.reveal()}`,
		accept: 'application/json',
		'user-agent': 'aws-auth',
	};
	const call = {
		name: 'OIDC token request',
		passes: function(error) { return error instanceof TokenRequestError && error.mayPass; },
	};
	return retrying(call, wire.rules, async function() {
		const answer = await wire.http.send({ url, headers }, wire.rules.deadline).catch(function(cause) {
			if (cause instanceof DeadlineError || cause instanceof PlainHttpError)
				throw cause;
			const mayPass = isNetworkError(cause) && !(cause instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ);
			throw new TokenRequestError((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause), url.host, { cause, mayPass });
		});
		const token = tokenIn(answer, url.host);
		runner.mask(token);
		const received = receivedNow(token);
		runner.noteVisibility(received.claims.repository_visibility);
		return received;
	});
}
function tokenIn({ status, headers, body }, host) {
	const type = new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(headers['content-type'] ?? 'no content type');
	const text = body.toString('utf8');
	const isPage = type.says(/html/i);
	if (status >= 300 && status < 400 && headers.location) {
		const { location } = headers;
		const to = new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(URL.canParse(location) ? new URL(location).host : location);
		throw new TokenRequestError(`${status}, a redirect to ${to}`, host, { status, isRedirect: true });
	}
	if (status < 200 || status > 299) {
		const mayPass = isPassingStatus(status) || isPending(text);
		const said = new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(wordsOf(text));
		const words = said.isEmpty ? 'no text' : said;
		throw new TokenRequestError(`${status} (${type}): ${words}`, host, { status, mayPass, isPage });
	}
	const jwt = valueIn(text);
	if (!jwt)
		throw new TokenRequestError(`${status} without a token (${type})`, host, { status, isPage });
	return new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh(jwt);
}
const isPending = function(body) { return body.includes("in 'Pending' state"); };
function wordsOf(body) {
	try {
		const { message } = JSON.parse(body);
		return typeof message === 'string' ? quote(message) : '';
	}
	catch {
		return quote(body);
	}
}
function valueIn(body) {
	try {
		const { value } = JSON.parse(body);
		return typeof value === 'string' && /^[\x21-\x7e]{4,20000}$/.test(value) ? value : undefined;
	}
	catch {
		return undefined;
	}
}

const kept$7 = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ audience: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)() });
const githubOidc = {
	kind: 'github-oidc',
	words: 'GitHub OIDC',
	fallback: 'access-keys',
	lacking: 'this job has no token endpoint',
	resolve: (inputs, { tokenEndpoint: endpoint }) => {
		const { input } = firstRoles(inputs);
		const role = roleForm(inputs);
		if (inputs['force-skip-oidc'])
			return { pass: 'force-skip-oidc is true' };
		if (role === 'none')
			return { pass: 'role-to-assume is not set' };
		if (!endpoint)
			return { pass: noEndpoint };
		if (role === 'name')
			return { pass: `${input} has only a name, and OIDC needs an ARN` };
		return {
			take: { kind: 'github-oidc', endpoint, audience: audienceOf(inputs) },
			why: `${input} is set and this job has a token endpoint`,
		};
	},
	check: function() { return []; },
	yields: function() { return 'web-identity'; },
	waitsFor: function() { return 'the token endpoint'; },
	keptIn: function() { return 'the trust policy of the role'; },
	addresses: function({ endpoint }) { return [tokenAddress(endpoint)]; },
	profiles: function() { return []; },
	whyNotAgain: function() { return undefined; },
	keep: function({ audience }) { return ({ audience }); },
	revive: function(plan, { context }) { return ({ kind: 'github-oidc', ...kept$7(plan), endpoint: endpointOf(context) }); },
	secrets: function({ endpoint }) { return [endpoint.bearer]; },
	identify: async function(plan, run) { return requested(plan, run); },
	failures: async function() { return ({}); },
};
function tokenAddress({ url }) {
	const { hostname } = URL.canParse(url) ? new URL(url) : { hostname: '' };
	return {
		url,
		from: 'ACTIONS_ID_TOKEN_REQUEST_URL',
		name: 'the token endpoint',
		isUsual: hostname.endsWith('.actions.githubusercontent.com'),
	};
}
const noEndpoint = 'this job has no token endpoint';
function audienceOf(inputs) {
	if (inputs.audience)
		return inputs.audience;
	if (inputs['cognito-identity-pool-id'])
		return 'cognito-identity.amazonaws.com';
	const isChina = (0,_partition_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionOf */ .iQ)(inputs['aws-region'] ?? '')?.id === 'aws-cn';
	return isChina ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}
function endpointOf({ tokenEndpoint }) {
	if (tokenEndpoint)
		return tokenEndpoint;
	throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RenewalError */ .P0('this process has no ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN', {
		why: 'The runner sets both variables for every step of a job with id-token: write. Containers that a step starts, and commands with their own environment, do not get them.',
		remedy: 'Pass both variables to the process that uses the profile.',
	});
}

const again = 'the step cannot get a second token';
const webIdentityToken = {
	kind: 'web-identity-token',
	words: 'a token',
	namedBy: 'web-identity-token',
	lacking: 'web-identity-token is not set',
	resolve: function(inputs) {
		const token = inputs['web-identity-token'];
		if (!token || inputs['cognito-identity-pool-id'])
			return { pass: '' };
		if (roleForm(inputs) !== 'arn')
			return { pass: `${firstRoles(inputs).input} is not an ARN` };
		return { take: { kind: 'web-identity-token', token }, why: 'web-identity-token is set' };
	},
	check: function(inputs) { return (inputs['web-identity-token'] ? checkRoles(inputs, 'web-identity-token') : []); },
	yields: function() { return 'web-identity'; },
	waitsFor: function() { return ''; },
	keptIn: function() { return 'the secret behind web-identity-token'; },
	addresses: function() { return []; },
	profiles: function() { return []; },
	whyNotAgain: function() { return again; },
	keep: function() { return ({}); },
	revive: function() {
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym(again);
	},
	secrets: function({ token }) { return [token]; },
	identify: async function({ token }) {
		const given = readNow(token);
		return { kind: 'web-identity', token: async function() { return given; }, claims: function() { return given.claims; } };
	},
	failures: async function() { return ({}); },
};
function checkRoles(inputs, token) {
	const { input, roles } = firstRoles(inputs);
	const name = roles.find(function(role) { return !role.startsWith('arn:'); });
	if (inputs['cognito-identity-pool-id'] || (roles.length > 0 && !name))
		return [];
	const what = name
		? `"${name}" is a name, and a web identity needs an ARN`
		: `not set, although ${token} is set`;
	return [problem(input, what, 'Write it like arn:aws:iam::111122223333:role/NAME.')];
}

const kept$6 = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ file: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)() });
function tokenFileOf(inputs, { github }) {
	const file = inputs['web-identity-token-file'];
	return file && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(github.GITHUB_WORKSPACE ?? '', file);
}
const webIdentityTokenFile = {
	kind: 'web-identity-token-file',
	words: 'a token file',
	namedBy: 'web-identity-token-file',
	lacking: 'web-identity-token-file is not set',
	resolve: function(inputs, context) {
		const file = tokenFileOf(inputs, context);
		if (!file || inputs['cognito-identity-pool-id'])
			return { pass: '' };
		if (roleForm(inputs) !== 'arn')
			return { pass: `${firstRoles(inputs).input} is not an ARN` };
		return { take: { kind: 'web-identity-token-file', file }, why: 'web-identity-token-file is set' };
	},
	check: function(inputs) { return (inputs['web-identity-token-file'] ? checkRoles(inputs, 'web-identity-token-file') : []); },
	examine: async function(inputs, context) {
		const file = tokenFileOf(inputs, context);
		if (!file)
			return [];
		const { readTokenFile } = await __webpack_require__.e(/* import() */ 43).then(__webpack_require__.bind(__webpack_require__, 43));
		return problemsOf('web-identity-token-file', function() { return readTokenFile(file); });
	},
	yields: function() { return 'web-identity'; },
	waitsFor: function() { return ''; },
	keptIn: function({ file }) { return `the token in ${file}`; },
	addresses: function() { return []; },
	profiles: function() { return []; },
	whyNotAgain: function() { return undefined; },
	keep: function({ file }) { return ({ file }); },
	revive: function(plan) { return ({ kind: 'web-identity-token-file', ...kept$6(plan) }); },
	secrets: function() { return []; },
	identify: async function({ file }, run) { return (await __webpack_require__.e(/* import() */ 8848).then(__webpack_require__.bind(__webpack_require__, 8848))).tokenIn(file, run); },
	failures: async function() { return ({}); },
};

const regionOf = function(pool) { return pool.split(':')[0] ?? ''; };

const logins = {
	'github-oidc': githubOidc,
	'web-identity-token': webIdentityToken,
	'web-identity-token-file': webIdentityTokenFile,
};
const loginSource = function(plan) { return logins[plan.kind]; };
const kept$5 = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
	pool: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
	flow: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('enhanced', 'basic'),
	provider: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
	customRole: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
	login: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ kind: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('github-oidc', 'web-identity-token-file'), plan: function(plan) { return plan; } }),
});
const cognito = {
	kind: 'cognito',
	words: 'Cognito',
	namedBy: 'cognito-identity-pool-id',
	alsoTakes: ['web-identity-token', 'web-identity-token-file'],
	decidesWho: true,
	lacking: 'cognito-identity-pool-id is not set, or the job has no token to sign in with',
	resolve: function(inputs, context) {
		const pool = inputs['cognito-identity-pool-id'];
		const login = pool && loginOf(inputs, context);
		if (!pool || !login)
			return { pass: '' };
		const flow = inputs['cognito-auth-flow'];
		const provider = inputs['cognito-provider-name'];
		const customRole = flow === 'enhanced' ? inputs['cognito-custom-role-arn'] : undefined;
		return {
			take: {
				kind: 'cognito',
				pool,
				flow,
				login,
				...(provider && { provider }),
				...(customRole && { customRole }),
			},
			why: 'cognito-identity-pool-id is set',
		};
	},
	check: check$2,
	yields: function({ flow }) { return (flow === 'basic' ? 'web-identity' : 'credentials'); },
	waitsFor: function() { return 'the token endpoint or Amazon Cognito'; },
	keptIn: function({ pool }) { return `the identity pool ${pool}`; },
	addresses: function({ login }) { return loginSource(login).addresses(login); },
	profiles: function() { return []; },
	whyNotAgain: function({ login }) { return loginSource(login).whyNotAgain(login); },
	keep: function({ login, kind: _, ...plan }) { return ({
		...plan,
		login: { kind: login.kind, plan: loginSource(login).keep(login) },
	}); },
	revive: function(plan, later) {
		const { login, ...rest } = kept$5(plan);
		return { kind: 'cognito', ...rest, login: logins[login.kind].revive(login.plan, later) };
	},
	secrets: function({ login }) { return loginSource(login).secrets(login); },
	identify: async function(plan, run) {
		const { cognitoIdentity } = await __webpack_require__.e(/* import() */ 8997).then(__webpack_require__.bind(__webpack_require__, 8997));
		const login = (await loginSource(plan.login).identify(plan.login, run));
		return cognitoIdentity(plan, login, run);
	},
	failures: async function() { return (await __webpack_require__.e(/* import() */ 8374).then(__webpack_require__.bind(__webpack_require__, 5993))).cognitoFailures; },
};
function loginOf(inputs, context) {
	const file = tokenFileOf(inputs, context);
	const token = inputs['web-identity-token'];
	const endpoint = inputs['force-skip-oidc'] ? undefined : context.tokenEndpoint;
	if (file)
		return { kind: 'web-identity-token-file', file };
	if (token)
		return { kind: 'web-identity-token', token };
	return endpoint && { kind: 'github-oidc', endpoint, audience: audienceOf(inputs) };
}
function check$2(inputs, { tokenEndpoint }) {
	const pool = inputs['cognito-identity-pool-id'];
	const role = inputs['cognito-custom-role-arn'];
	const others = ['cognito-provider-name', 'cognito-custom-role-arn'];
	const problems = [];
	const add = function(input, what, remedy) { return problems.push(problem(input, what, remedy)); };
	const given = others.find(function(name) { return inputs[name]; });
	if (!pool) {
		const source = inputs['credential-source'] === 'cognito' ? 'credential-source: cognito' : given;
		if (source)
			add('cognito-identity-pool-id', `not set, although ${source} is set`, 'Give it a value.');
		return problems;
	}
	const region = regionOf(pool);
	if (!(0,_partition_js__WEBPACK_IMPORTED_MODULE_4__/* .isRegionOfAws */ .jn)(region)) {
		const near = nearestRegion(region);
		const what = `begins with "${region}", which is not an AWS region`;
		add('cognito-identity-pool-id', what, near ? `Did you mean ${near}?` : 'Copy it from the pool.');
	}
	if (role && !parseRoleArn(role)) {
		const remedy = 'Write it like arn:aws:iam::111122223333:role/NAME.';
		add('cognito-custom-role-arn', `"${role}" is not the ARN of a role`, remedy);
	}
	const { roles } = firstRoles(inputs);
	const hasArn = roles.length > 0 && roles.every(function(each) { return each.startsWith('arn:'); });
	if (inputs['cognito-auth-flow'] === 'basic' && !role && !hasArn) {
		const what = 'not set, but cognito-auth-flow: basic needs it or an ARN in role-to-assume';
		add('cognito-custom-role-arn', what, 'Write the ARN of the role to assume with the pool\u2019s token.');
	}
	const hasToken = inputs['web-identity-token'] || inputs['web-identity-token-file'];
	if (!hasToken && (!tokenEndpoint || inputs['force-skip-oidc'])) {
		const what = 'set, but the job has no token for the login to the pool';
		const remedy = 'Give the job the permission id-token: write, or set web-identity-token.';
		add('cognito-identity-pool-id', what, remedy);
	}
	return problems;
}

function containerOf({ aws }) {
	const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path, AWS_CONTAINER_CREDENTIALS_FULL_URI: full } = aws;
	const { AWS_CONTAINER_AUTHORIZATION_TOKEN: token, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: tokenFile } = aws;
	const url = path ? `http://169.254.170.2/${path.replace(/^\//, '')}` : full;
	if (!url)
		return undefined;
	return {
		url,
		from: path ? 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI' : 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
		...(token && { token: new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh(token) }),
		...(tokenFile && { tokenFile }),
	};
}
function instanceOf({ aws }, section) {
	const mode = aws.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE ?? section?.text('ec2_metadata_service_endpoint_mode');
	const usual = mode?.toLowerCase() === 'ipv6' ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254';
	const { AWS_EC2_METADATA_SERVICE_ENDPOINT: variable } = aws;
	const named = variable ?? section?.text('ec2_metadata_service_endpoint');
	const isOff = aws.AWS_EC2_METADATA_V1_DISABLED ?? section?.text('ec2_metadata_v1_disabled');
	return {
		url: named ?? usual,
		from: variable ? 'AWS_EC2_METADATA_SERVICE_ENDPOINT' : 'ec2_metadata_service_endpoint',
		allowsVersion1: isOff?.toLowerCase() !== 'true',
	};
}
const usualHosts = [
	'169.254.170.2',
	'169.254.170.23',
	'[fd00:ec2::23]',
	'169.254.169.254',
	'[fd00:ec2::254]',
];
function computeAddress(base) {
	const { url, from } = base.kind === 'container' ? base.container : base.instance;
	const name = base.kind === 'container' ? 'the endpoint of the container' : 'the metadata service of the instance';
	return { url, from, name, isUsual: URL.canParse(url) && usualHosts.includes(new URL(url).hostname) };
}

const groups = [
	'Before the first request',
	'Nothing to sign in with',
	'The role and the token',
	'The role and the credentials',
	'MFA',
	'IAM Identity Center',
	'Cognito',
	'IAM Roles Anywhere',
	'Network',
	'After the sign-in',
	'Everything else',
];
function explainBy(failures, subject, situation) {
	for (const [id, failure] of Object.entries(failures))
		if (failure.when(subject, situation))
			return { id, ...failure.explain(subject, situation) };
	return undefined;
}
function inside(failures, innerOf) {
	const adapted = Object.entries(failures).map(function([id, { when, explain, ...entry }]) {
		const inner = function(said) {
			const plan = innerOf(said.plan);
			return plan && { ...said, plan };
		};
		const failure = {
			...entry,
			when: function(said, situation) {
				const own = inner(said);
				return own !== undefined && when(own, situation);
			},
			explain: function(said, situation) {
				const own = inner(said);
				if (!own)
					throw new Error(`${id} fits no such plan`);
				return explain(own, situation);
			},
		};
		return [id, failure];
	});
	return Object.fromEntries(adapted);
}

const failure = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    explainBy,
    groups,
    inside
}, Symbol.toStringTag, { value: 'Module' }));

function centerOf(profile, section, { ssoSessions }, { centerCache, approvalSeconds }) {
	const session = section.text('sso_session');
	const account = section.text('sso_account_id');
	const roleName = section.text('sso_role_name');
	if (!session && !section.text('sso_start_url') && !account && !roleName)
		return undefined;
	const shared = session ? ssoSessions.get(session) : section;
	if (!shared) {
		return {
			what: `the profile ${profile} names the sso-session ${session}, which is not in the file`,
			remedy: `Add a section [sso-session ${session}] with sso_start_url and sso_region.`,
		};
	}
	const startUrl = shared.text('sso_start_url');
	const region = shared.text('sso_region');
	if (!startUrl || !region || !account || !roleName) {
		const missing = Object.entries({
			sso_start_url: startUrl,
			sso_region: region,
			sso_account_id: account,
			sso_role_name: roleName,
		}).flatMap(function([key, value]) { return (value ? [] : [key]); });
		return {
			what: `the profile ${profile} lacks ${missing.join(', ')}`,
			remedy: 'Write them into the file, as aws configure sso does.',
		};
	}
	const unfit = Object.entries({
		sso_start_url: /^https:\/\/[\x21-\x7e]+$/.test(startUrl),
		sso_region: /^[a-z0-9-]{1,40}$/.test(region),
		sso_account_id: /^\d{12}$/.test(account),
		sso_role_name: /^[\w+=,.@-]{1,32}$/.test(roleName),
	}).flatMap(function([key, fits]) { return (fits ? [] : [key]); });
	if (unfit.length > 0)
		return {
			what: `the profile ${profile} has a wrong ${unfit.join(', ')}`,
			remedy: 'Correct it in the file.',
		};
	return {
		startUrl,
		region,
		account,
		roleName,
		...(session && { session }),
		scopes: session
			? (shared.text('sso_registration_scopes') ?? 'sso:account:access').split(/[\s,]+/).filter(Boolean)
			: [],
		timeout: approvalSeconds,
		cacheFolder: centerCache,
	};
}

const newer = ['sso_session', 'login_session'];
const longest = 100;
function readProfile(name, config, surroundings) {
	const lineage = [];
	const assumed = [];
	let found;
	for (let current = name; !found;) {
		const section = config.profiles.get(current);
		if (!section)
			return missing(current, lineage.at(-1), config);
		const isStart = lineage.length === 0;
		lineage.push(current);
		const source = section.text('source_profile');
		const isRole = section.text('role_arn') && (source || section.text('credential_source'));
		if (!isRole || (!isStart && keysOf(section))) {
			found = baseOf(current, section, config, surroundings);
			break;
		}
		const role = roleOf(current, section);
		if ('what' in role)
			return role;
		assumed.push(role);
		if (!source)
			found = sourceOf$1(current, section, surroundings);
		else if (source === current)
			found = ownKeys(current, section);
		else if (lineage.includes(source))
			return circle(lineage);
		else if (lineage.length === longest)
			return tooLong(name);
		else
			current = source;
	}
	if ('what' in found)
		return found;
	const roles = assumed.reverse();
	const sections = lineage.flatMap(function(each) { return config.profiles.get(each) ?? []; });
	const region = sections[0]?.text('region');
	const account = accountOfProfile(found.base, roles);
	const serial = sections.find(function(section) { return section.text('mfa_serial'); })?.text('mfa_serial');
	return {
		name,
		...(region && { region }),
		lineage,
		base: found.base,
		roles,
		...(account && { account }),
		...(serial && { serial }),
		features: newer.filter(function(key) { return sections.some(function(section) { return section.text(key); }); }),
		files: config.files,
	};
}
function accountOfProfile(base, roles) {
	const last = roles.at(-1) ?? (base.kind === 'token-file' ? base.role : undefined);
	if (last)
		return accountOf(last.arn);
	return base.kind === 'identity-center' ? base.center.account : undefined;
}
function baseOf(name, section, config, surroundings) {
	const credentials = keysOf(section);
	if (credentials)
		return { base: { kind: 'keys', credentials } };
	const file = section.text('web_identity_token_file');
	if (file && section.text('role_arn')) {
		const role = roleOf(name, section);
		return 'what' in role ? role : { base: { kind: 'token-file', file, role } };
	}
	const command = section.secret('credential_process');
	if (command)
		return { base: { kind: 'process', command } };
	const center = centerOf(name, section, config, surroundings);
	if (center)
		return 'what' in center ? center : { base: { kind: 'identity-center', center } };
	if (section.text('login_session'))
		return { base: { kind: 'login' } };
	if (section.text('credential_source'))
		return sourceOf$1(name, section, surroundings);
	return {
		what: `the profile ${name} has no credentials`,
		remedy: 'Give it keys, a role with source_profile, a credential_process, or the settings of aws configure sso.',
	};
}
function keysOf(section) {
	const accessKeyId = section.secret('aws_access_key_id');
	const secretAccessKey = section.secret('aws_secret_access_key');
	const sessionToken = section.secret('aws_session_token');
	if (!accessKeyId || !secretAccessKey)
		return undefined;
	return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}
function ownKeys(name, section) {
	const credentials = keysOf(section);
	return credentials ? { base: { kind: 'keys', credentials } } : circle([name]);
}
function sourceOf$1(name, section, surroundings) {
	const source = section.text('credential_source');
	switch (source) {
		case 'Environment': {
			const { ambient: credentials } = surroundings;
			return credentials
				? { base: { kind: 'keys', credentials, isOfEnvironment: true } }
				: lacking(name, source, 'the environment has no AWS_ACCESS_KEY_ID');
		}
		case 'EcsContainer': {
			const container = containerOf(surroundings);
			return container
				? { base: { kind: 'container', container } }
				: lacking(name, source, 'AWS_CONTAINER_CREDENTIALS_FULL_URI is not set');
		}
		case 'Ec2InstanceMetadata':
			return { base: { kind: 'instance', instance: instanceOf(surroundings, section) } };
		default:
			return {
				what: `the profile ${name} has the unknown credential_source ${source}`,
				remedy: 'Write Environment, EcsContainer or Ec2InstanceMetadata.',
			};
	}
}
const lacking = (name, source, why) => ({
	what: `the profile ${name} has the credential_source ${source}, but ${why}`,
	remedy: 'Set it for this step, or give the profile another source.',
});
function roleOf(name, section) {
	const arn = section.text('role_arn') ?? '';
	if (!parseRoleArn(arn, 'any-account'))
		return {
			what: `the profile ${name} has the role_arn ${arn}, which is not the ARN of a role`,
			remedy: 'Correct the ARN.',
		};
	const sessionName = section.text('role_session_name');
	const externalId = section.text('external_id');
	const serial = section.text('mfa_serial');
	const duration = Number(section.text('duration_seconds') ?? Number.NaN);
	return {
		arn,
		...(sessionName && { sessionName }),
		...(externalId && { externalId }),
		...(serial && { serial }),
		...(Number.isInteger(duration) && { duration }),
	};
}
function missing(name, from, { files, profiles }) {
	const others = new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf([...profiles.keys()].slice(0, 40).join(', '));
	return {
		what: `the profile ${name}${from ? ` (source_profile of ${from})` : ''} is neither in ${files.config} nor in ${files.credentials}`,
		remedy: !others.isEmpty ? `The files have these profiles: ${others}.` : 'The files have no profiles.',
		isMissing: true,
	};
}
const tooLong = function(name) { return ({
	what: `the source_profile chain of the profile ${name} has more than ${longest} profiles`,
	remedy: 'Set source_profile to a profile with its own credentials.',
}); };
const circle = function(lineage) { return ({
	what: `the source_profile settings of ${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(lineage.join(', '))} form a circle`,
	remedy: 'Give the last profile its own credentials instead of source_profile.',
}); };

const kept$4 = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ profile: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(), sessionName: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)() });
const whyNotAgain = ({ name, base }) => base.kind === 'keys' && base.isOfEnvironment
	? `the profile ${name} takes its keys from the environment, and those belong to this step`
	: undefined;
const profile = {
	kind: 'profile',
	words: 'a profile',
	namedBy: 'source-profile',
	decidesWho: true,
	lacking: 'source-profile is not set, or its profile cannot be used',
	resolve: function(inputs, context) {
		const found = sourceProfile(inputs, context);
		if (!found || 'what' in found)
			return { pass: '' };
		return {
			take: { kind: 'profile', profile: found, sessionName: inputs['role-session-name'] },
			why: 'source-profile is set',
		};
	},
	check: function(inputs, context) {
		const found = sourceProfile(inputs, context);
		return found && 'what' in found ? [problem('source-profile', found.what, found.remedy)] : [];
	},
	yields: function() { return 'credentials'; },
	waitsFor: function({ profile: { name } }) { return `the source of the profile ${name}`; },
	keptIn: function({ profile: { name } }) { return `the keys in the profile ${name}`; },
	addresses: function({ profile: found }) { return baseAddresses(found); },
	profiles: function({ profile: { lineage } }) { return lineage; },
	whyNotAgain: function({ profile: found }) { return whyNotAgain(found); },
	keep: function({ profile: { name }, sessionName }) { return ({ profile: name, sessionName }); },
	revive: (plan, { context }) => {
		const { profile: name, sessionName } = kept$4(plan);
		const found = findProfile(name, context, { ...surroundingsOf(context), approvalSeconds: 0 });
		if ('what' in found)
			throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RenewalError */ .P0(found.what, {
				why: 'The session starts from this profile, and the shared files have changed since the step ran.',
				remedy: found.remedy,
			});
		return { kind: 'profile', profile: found, sessionName };
	},
	secrets: function({ profile: { base } }) { return base.kind === 'keys'
		? [base.credentials.accessKeyId, base.credentials.secretAccessKey, base.credentials.sessionToken]
		: []; },
	identify: async function(plan, run) {
		const [{ profileIdentity }, { outdatedCli }] = await Promise.all([
			__webpack_require__.e(/* import() */ 151).then(__webpack_require__.bind(__webpack_require__, 151)).then(n => n.identify),
			__webpack_require__.e(/* import() */ 6386).then(__webpack_require__.bind(__webpack_require__, 6386)),
		]);
		const warning = outdatedCli(plan.profile.features, run.machine.environment);
		const identity = await profileIdentity(plan.profile, plan.sessionName, run);
		const outdated = await warning;
		if (outdated)
			run.runner.warning(outdated);
		return identity;
	},
	failures: async function() {
		const { centerFailures } = await __webpack_require__.e(/* import() */ 6654).then(__webpack_require__.bind(__webpack_require__, 6654));
		return inside(centerFailures, function({ profile: { base } }) { return base.kind === 'identity-center' ? base.center : undefined; });
	},
};
function baseAddresses({ base }) {
	return base.kind === 'container' || base.kind === 'instance' ? [computeAddress(base)] : [];
}
function surroundingsOf(context) {
	const { ambient, aws, centerCache } = context;
	return { ambient, aws, centerCache };
}
function sourceProfile(inputs, context) {
	const name = inputs['source-profile'];
	const ambient = environmentOf(inputs, context);
	const surroundings = { ...surroundingsOf(context), ambient, approvalSeconds: inputs['sso-timeout-s'] };
	return name ? findProfile(name, context, surroundings) : undefined;
}
function findProfile(name, { config, configError, sharedFiles }, surroundings) {
	if (configError)
		return { what: configError.message, remedy: configError.remedy };
	const empty = { files: sharedFiles, profiles: new Map(), ssoSessions: new Map()};
	return readProfile(name, config ?? empty, surroundings);
}

const kept$3 = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ sessionName: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)() });
const defaultChain = {
	kind: 'default-chain',
	words: 'the default chain',
	isFoundLater: true,
	startsChain: true,
	lacking: '',
	resolve: function(inputs, context) {
		const take = chainOf(inputs, context);
		if (inputs['credential-source'] === 'default-chain')
			return { take, why: '' };
		const hint = chainHint(context);
		if (!hint)
			return { pass: 'there is no profile, container or instance role' };
		return { take, why: inputs['role-chaining'] ? `role-chaining is set, and ${hint}` : hint };
	},
	check: function() { return []; },
	yields: function() { return 'credentials'; },
	waitsFor: function({ profile }) { return profile ? `the source of the profile ${profile}` : 'the container or the instance'; },
	keptIn: function() { return 'the sources of the default chain (the environment, the shared files, the role of the machine)'; },
	addresses: function({ links }) { return links.flatMap(function(link) {
		if (link.kind === 'profile')
			return baseAddresses(link.profile);
		return link.kind === 'container' || link.kind === 'instance' ? [computeAddress(link)] : [];
	}); },
	profiles: function({ profile = 'default' }) { return [profile]; },
	whyNotAgain: function({ links: [first] }) {
		if (first?.kind === 'profile')
			return whyNotAgain(first.profile);
		return first?.kind === 'environment' ? 'the keys in the environment cannot be renewed' : undefined;
	},
	keep: function({ sessionName }) { return ({ sessionName }); },
	revive: function(plan, { context }) {
		const { sessionName } = kept$3(plan);
		const { ambient: _, ...rest } = context;
		return planOf(sessionName, rest, undefined, 0);
	},
	secrets: function() { return []; },
	identify: async function(plan, run) { return (await __webpack_require__.e(/* import() */ 7317).then(__webpack_require__.bind(__webpack_require__, 7317))).chainIdentity(plan, run); },
	failures: async function() {
		const [{ inside }, { centerFailures }] = await Promise.all([
			Promise.resolve().then(() => failure),
			__webpack_require__.e(/* import() */ 6654).then(__webpack_require__.bind(__webpack_require__, 6654)),
		]);
		return inside(centerFailures, function({ links }) {
			const found = links.find(function(link) { return link.kind === 'profile'; });
			return found?.profile.base.kind === 'identity-center' ? found.profile.base.center : undefined;
		});
	},
};
function chainOf(inputs, context) {
	const ambient = environmentOf(inputs, context);
	return planOf(inputs['role-session-name'], context, ambient, inputs['sso-timeout-s']);
}
function planOf(sessionName, context, ambient, approvalSeconds) {
	const { aws } = context;
	const { AWS_PROFILE: named } = aws;
	return {
		kind: 'default-chain',
		...(named && { profile: named }),
		sessionName,
		links: [
			...(ambient && !named ? [{ kind: 'environment', credentials: ambient }] : []),
			...profileLinks(context, ambient, approvalSeconds),
			...tokenLinks(aws),
			...machineLinks(context),
		],
	};
}
function profileLinks(context, ambient, approvalSeconds) {
	const { AWS_PROFILE: named } = context.aws;
	if (!named && !context.config && !context.configError)
		return [];
	const name = named ?? 'default';
	const found = findProfile(name, context, { ...surroundingsOf(context), ambient, approvalSeconds });
	return 'what' in found
		? [{ kind: 'no-profile', name, problem: found }]
		: [{ kind: 'profile', profile: found }];
}
function tokenLinks(aws) {
	const { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: arn, AWS_ROLE_SESSION_NAME: sessionName } = aws;
	if (!file || !arn)
		return [];
	return [{ kind: 'token-file', file, role: { arn, ...(sessionName && { sessionName }) } }];
}
function machineLinks({ aws, config }) {
	const container = containerOf({ aws });
	if (container)
		return [{ kind: 'container', container }];
	if (isTrue(aws.AWS_EC2_METADATA_DISABLED))
		return [];
	const section = config?.profiles.get(aws.AWS_PROFILE ?? 'default');
	return [{ kind: 'instance', instance: instanceOf({ aws }, section) }];
}
const isTrue = function(value) { return value?.toLowerCase() === 'true'; };
function chainHint({ aws, config, configError, sharedFiles, mayBeInstance, }) {
	const variable = [
		'AWS_PROFILE',
		'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
		'AWS_CONTAINER_CREDENTIALS_FULL_URI',
		'AWS_WEB_IDENTITY_TOKEN_FILE',
	].find(function(name) { return aws[name]; });
	if (variable)
		return `${variable} is set`;
	if (config || configError)
		return `${sharedFiles.credentials} or ${sharedFiles.config} exists`;
	return mayBeInstance ? 'this runner may have an instance role' : undefined;
}

const kept$2 = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
	startUrl: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
	region: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
	account: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
	roleName: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
	session: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
	scopes: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
	cacheFolder: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
});
const unattended = function(plan) { return ({ ...kept$2(plan), timeout: 0 }); };

const names = ['sso-start-url', 'sso-account-id', 'sso-role-name'];
const identityCenter = {
	kind: 'sso',
	words: 'IAM Identity Center',
	namedBy: 'sso-start-url',
	decidesWho: true,
	lacking: 'sso-start-url, sso-account-id or sso-role-name is not set',
	resolve: function(inputs, { centerCache }) {
		const startUrl = inputs['sso-start-url'];
		const account = inputs['sso-account-id'];
		const roleName = inputs['sso-role-name'];
		const region = inputs['sso-region'] ?? inputs['aws-region'];
		if (!startUrl || !account || !roleName || !region)
			return { pass: '' };
		const timeout = inputs['sso-timeout-s'];
		return {
			take: {
				kind: 'sso',
				startUrl,
				region,
				account,
				roleName,
				scopes: [],
				timeout,
				cacheFolder: centerCache,
			},
			why: 'sso-start-url is set',
		};
	},
	check: check$1,
	yields: function() { return 'credentials'; },
	waitsFor: function() { return 'IAM Identity Center'; },
	keptIn: function({ startUrl }) { return `the sign-in at ${startUrl}`; },
	addresses: function() { return []; },
	profiles: function() { return []; },
	whyNotAgain: function() { return undefined; },
	keep: function({ kind: _, timeout: __, ...plan }) { return plan; },
	revive: function(plan) { return ({ kind: 'sso', ...unattended(plan) }); },
	secrets: function() { return []; },
	identify: async function(plan, run) { return (await (await __webpack_require__.e(/* import() */ 2784).then(__webpack_require__.bind(__webpack_require__, 403))).centerSignIn(plan, run)).identity; },
	failures: async function() { return (await __webpack_require__.e(/* import() */ 6654).then(__webpack_require__.bind(__webpack_require__, 6654))).centerFailures; },
};
function check$1(inputs) {
	const isAsked = inputs['credential-source'] === 'sso' || names.some(function(name) { return inputs[name]; });
	if (!isAsked)
		return [];
	const given = names.find(function(name) { return inputs[name]; }) ?? 'credential-source: sso';
	const missing = names.filter(function(name) { return !inputs[name]; });
	return [
		...missing.map(function(input) { return problem(input, `not set, although ${given} is`, 'Give it a value.'); }),
		...checkRegion(inputs['sso-region']),
	];
}
function checkRegion(region) {
	if (!region || (0,_partition_js__WEBPACK_IMPORTED_MODULE_4__/* .isRegionOfAws */ .jn)(region))
		return [];
	const near = nearestRegion(region);
	const remedy = near ? `Did you mean ${near}?` : 'Write a region such as us-east-2.';
	return [problem('sso-region', `"${region}" is not an AWS region`, remedy)];
}

function arnIn(arn, type) {
	const [, region, kind] = /^arn:[a-z0-9-]{1,30}:rolesanywhere:([a-z0-9-]{1,40}):\d{12}:(trust-anchor|profile)\/[\w-]{1,64}$/.exec(arn ?? '') ?? [];
	return arn && region && kind === type ? { text: arn, region } : undefined;
}
function check(inputs) {
	const anchor = inputs['rolesanywhere-trust-anchor-arn'];
	const profile = inputs['rolesanywhere-profile-arn'];
	const needed = [
		'rolesanywhere-profile-arn',
		'rolesanywhere-certificate',
		'rolesanywhere-private-key',
	];
	const others = [
		...needed,
		'rolesanywhere-certificate-chain',
		'rolesanywhere-passphrase',
		'rolesanywhere-session-name',
	];
	if (!anchor) {
		const given = others.find(function(name) { return inputs[name]; });
		const because = inputs['credential-source'] === 'rolesanywhere' ? 'credential-source: rolesanywhere' : given;
		if (!because)
			return [];
		return [
			problem('rolesanywhere-trust-anchor-arn', `not set, although ${because} is set`, 'Give it a value.'),
		];
	}
	const problems = needed
		.filter(function(name) { return !inputs[name]; })
		.map(function(name) { return problem(name, 'not set, although rolesanywhere-trust-anchor-arn is set', 'Give it a value.'); });
	if (!inputs['role-to-assume'])
		problems.push(problem('role-to-assume', 'not set, but IAM Roles Anywhere needs a role', 'Write the ARN of the role.'));
	else if (!inputs['role-to-assume'].startsWith('arn:'))
		problems.push(problem('role-to-assume', 'must be an ARN for IAM Roles Anywhere', 'Write it like arn:aws:iam::111122223333:role/NAME.'));
	const [anchorArn, profileArn] = [arnIn(anchor, 'trust-anchor'), arnIn(profile, 'profile')];
	if (!anchorArn)
		problems.push(problem('rolesanywhere-trust-anchor-arn', `"${anchor}" is not the ARN of a trust anchor`, example('trust-anchor')));
	if (profile && !profileArn)
		problems.push(problem('rolesanywhere-profile-arn', `"${profile}" is not the ARN of a profile`, example('profile')));
	if (anchorArn && profileArn && anchorArn.region !== profileArn.region)
		problems.push(problem('rolesanywhere-profile-arn', `is in ${profileArn.region}, but the trust anchor is in ${anchorArn.region}`, 'Use a profile of the trust anchor\u2019s region.'));
	return problems;
}
const example = function(type) { return `Write it like arn:aws:rolesanywhere:us-east-2:111122223333:${type}/11111111-2222-3333-4444-555555555555.`; };

const materials = {
	certificate: 'rolesanywhere-certificate',
	key: 'rolesanywhere-private-key',
	chain: 'rolesanywhere-certificate-chain',
	passphrase: 'rolesanywhere-passphrase',
};

const kept$1 = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ in: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('file', 'variable', 'input'), at: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)() });
const keptMaterial = function(value) {
	const found = kept$1(value);
	if (found.in !== 'input')
		(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()(found.at);
	return found;
};
const variableOf = function(name) { return materials[name].toUpperCase().replaceAll('-', '_'); };
function materialOf(name, inputs, { github }) {
	const given = inputs[materials[name]];
	if (!given)
		return undefined;
	const text = given instanceof _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh ? given : new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh(given);
	const value = text.reveal();
	const isText = name === 'passphrase' ? !/^([/~]|\.\/|[A-Za-z]:[\\/])/.test(value) : value.includes('-----BEGIN ');
	if (!isText)
		return { in: 'file', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(github.GITHUB_WORKSPACE ?? '', value) };
	return text.variable ? { in: 'variable', name: text.variable, text } : { in: 'input', text };
}
function keep(material) {
	if (material.in === 'file')
		return { in: 'file', at: material.path };
	return material.in === 'variable'
		? { in: 'variable', at: material.name }
		: { in: 'input', at: material.text.reveal() };
}
function revive({ in: where, at }, { env }) {
	if (where === 'file')
		return { in: 'file', path: at };
	if (where === 'input')
		return { in: 'input', text: new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh(at) };
	const value = env[at];
	if (value)
		return { in: 'variable', name: at, text: new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh(value) };
	throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RenewalError */ .P0(`the variable ${at} is not set`, {
		why: 'The step read the private key or the passphrase of the certificate from this variable.',
		remedy: `Set ${at} for the whole job, or give the path of a file.`,
	});
}

const kept = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
	trustAnchor: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
	profile: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
	region: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
	sessionName: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
	certificate: keptMaterial,
	key: keptMaterial,
	chain: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(keptMaterial),
	passphrase: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(keptMaterial),
});
const rolesAnywhere = {
	kind: 'rolesanywhere',
	words: 'IAM Roles Anywhere',
	namedBy: 'rolesanywhere-trust-anchor-arn',
	lacking: 'rolesanywhere-trust-anchor-arn is not set',
	regionOf: function(inputs) { return arnIn(inputs['rolesanywhere-trust-anchor-arn'], 'trust-anchor')?.region; },
	resolve: function(inputs, context) {
		const anchor = arnIn(inputs['rolesanywhere-trust-anchor-arn'], 'trust-anchor');
		const profile = inputs['rolesanywhere-profile-arn'];
		const certificate = materialOf('certificate', inputs, context);
		const key = materialOf('key', inputs, context);
		if (!anchor || !profile || !certificate || !key)
			return { pass: '' };
		const chain = materialOf('chain', inputs, context);
		const passphrase = materialOf('passphrase', inputs, context);
		const sessionName = inputs['rolesanywhere-session-name'];
		return {
			take: {
				kind: 'rolesanywhere',
				trustAnchor: anchor.text,
				profile,
				region: anchor.region,
				certificate,
				key,
				...(chain && { chain }),
				...(passphrase && { passphrase }),
				...(sessionName && { sessionName }),
			},
			why: 'rolesanywhere-trust-anchor-arn is set',
		};
	},
	check,
	examine: async function(inputs, context) {
		const verdict = rolesAnywhere.resolve(inputs, context);
		return 'take' in verdict ? (await __webpack_require__.e(/* import() */ 24).then(__webpack_require__.bind(__webpack_require__, 24))).problemsWith(verdict.take) : [];
	},
	yields: function() { return 'certificate'; },
	waitsFor: function() { return 'IAM Roles Anywhere'; },
	keptIn: function({ key }) { return (key.in === 'file' ? `the key in ${key.path}` : 'rolesanywhere-private-key'); },
	addresses: function() { return []; },
	profiles: function() { return []; },
	whyNotAgain: function(plan) {
		const written = ['key', 'passphrase'].find(function(name) { return plan[name]?.in === 'input'; });
		return (written &&
			`${materials[written]} is set in the step, and the process that renews the session must not store it. Give the path of a file, or set the variable ${variableOf(written)} for the job`);
	},
	keep: function({ kind: _, certificate, key, chain, passphrase, ...plan }) { return ({
		...plan,
		certificate: keep(certificate),
		key: keep(key),
		...(chain && { chain: keep(chain) }),
		...(passphrase && { passphrase: keep(passphrase) }),
	}); },
	revive: function(plan, later) {
		const { certificate, key, chain, passphrase, ...rest } = kept(plan);
		return {
			kind: 'rolesanywhere',
			...rest,
			certificate: revive(certificate, later),
			key: revive(key, later),
			...(chain && { chain: revive(chain, later) }),
			...(passphrase && { passphrase: revive(passphrase, later) }),
		};
	},
	secrets: function({ key, passphrase }) { return [key, passphrase].map(function(each) { return (each && each.in !== 'file' ? each.text : undefined); }); },
	identify: async function(plan, run) { return (await __webpack_require__.e(/* import() */ 6934).then(__webpack_require__.bind(__webpack_require__, 6934))).rolesAnywhereIdentity(plan, run); },
	failures: async function() { return (await __webpack_require__.e(/* import() */ 2669).then(__webpack_require__.bind(__webpack_require__, 2669))).rolesAnywhereFailures; },
};

const sources = {
	'web-identity-token-file': webIdentityTokenFile,
	'web-identity-token': webIdentityToken,
	sso: identityCenter,
	cognito,
	rolesanywhere: rolesAnywhere,
	profile,
	'github-oidc': githubOidc,
	'access-keys': accessKeys,
	environment,
	'default-chain': defaultChain,
};
function sourceOf({ kind }) {
	return sources[kind];
}
const ranked = Object.values(sources);




/***/ }),

/***/ 7299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isOwnHost),
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   WE: () => (/* binding */ isAwsPartition),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   jn: () => (/* binding */ isRegionOfAws),
/* harmony export */   rW: () => (/* binding */ isHostOfAws),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
const partitions = [
	{
		id: 'aws',
		suffix: 'amazonaws.com',
		dualStackSuffix: 'api.aws',
		regions: [
			'af-south-1',
			'ap-east-1',
			'ap-east-2',
			'ap-northeast-1',
			'ap-northeast-2',
			'ap-northeast-3',
			'ap-south-1',
			'ap-south-2',
			'ap-southeast-1',
			'ap-southeast-2',
			'ap-southeast-3',
			'ap-southeast-4',
			'ap-southeast-5',
			'ap-southeast-6',
			'ap-southeast-7',
			'ca-central-1',
			'ca-west-1',
			'eu-central-1',
			'eu-central-2',
			'eu-north-1',
			'eu-south-1',
			'eu-south-2',
			'eu-west-1',
			'eu-west-2',
			'eu-west-3',
			'il-central-1',
			'me-central-1',
			'me-south-1',
			'me-west-1',
			'mx-central-1',
			'sa-east-1',
			'sa-west-1',
			'us-east-1',
			'us-east-2',
			'us-west-1',
			'us-west-2',
		],
	},
	{
		id: 'aws-cn',
		suffix: 'amazonaws.com.cn',
		dualStackSuffix: 'api.amazonwebservices.com.cn',
		regions: ['cn-north-1', 'cn-northwest-1'],
	},
	{
		id: 'aws-eusc',
		suffix: 'amazonaws.eu',
		dualStackSuffix: 'api.amazonwebservices.eu',
		regions: ['eusc-de-east-1'],
	},
	{
		id: 'aws-iso',
		suffix: 'c2s.ic.gov',
		dualStackSuffix: 'api.aws.ic.gov',
		regions: ['us-iso-east-1', 'us-iso-west-1'],
	},
	{
		id: 'aws-iso-b',
		suffix: 'sc2s.sgov.gov',
		dualStackSuffix: 'api.aws.scloud',
		regions: ['us-isob-east-1', 'us-isob-west-1'],
	},
	{
		id: 'aws-iso-e',
		suffix: 'cloud.adc-e.uk',
		dualStackSuffix: 'api.cloud-aws.adc-e.uk',
		regions: ['eu-isoe-west-1'],
	},
	{
		id: 'aws-iso-f',
		suffix: 'csp.hci.ic.gov',
		dualStackSuffix: 'api.aws.hci.ic.gov',
		regions: ['us-isof-east-1', 'us-isof-south-1'],
	},
	{
		id: 'aws-us-gov',
		suffix: 'amazonaws.com',
		dualStackSuffix: 'api.aws',
		regions: ['us-gov-east-1', 'us-gov-west-1'],
	},
];

function partitionOf(region) {
	return partitions.find(function({ regions }) { return regions.includes(region); });
}
function hostOf(service, region) {
	return `${service}.${region}.${partitionOf(region)?.suffix ?? 'amazonaws.com'}`;
}
function isOwnHost(service, host) {
	const name = host.replace(/:\d+$/, '').toLowerCase();
	const region = /^(\.[a-z]{2,4}(-[a-z]{1,20}){1,3}-\d)?$/;
	return partitions.some(function({ suffix, dualStackSuffix }) { return [suffix, dualStackSuffix].some(function(each) { return [service, `${service}-fips`].some(function(own) { return name.startsWith(own) &&
		name.endsWith(`.${each}`) &&
		region.test(name.slice(own.length, -each.length - 1)); }); }); });
}
function isHostOfAws(host) {
	const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
	return partitions.some(function({ suffix, dualStackSuffix }) { return [suffix, dualStackSuffix].some(function(each) { return name.endsWith(`.${each}`); }); });
}
function isRegionOfAws(region) {
	return partitionOf(region) !== undefined;
}
function isAwsPartition(id) {
	return partitions.some(function(partition) { return partition.id === id; });
}




/***/ }),

/***/ 2818:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ })

};
;