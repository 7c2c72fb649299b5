"use strict";
exports.id = 76;
exports.ids = [76];
exports.modules = {

/***/ 30164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   yn: () => (/* binding */ isRoleName)
/* harmony export */ });
const roleArn = /^arn:([a-z0-9-]+):iam::([\w.@+=,-]{0,128}):role\/((?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64})$/;
const roleName = /^(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/;
const longest = 2_048;
function parseRoleArn(text, accounts = 'any-account') {
	if (text.length > longest)
		return undefined;
	const [, partition, account, name] = roleArn.exec(text) ?? [];
	if (!partition || account === undefined || !name)
		return undefined;
	if (accounts === 'digits' && !/^\d{12}$/.test(account))
		return undefined;
	return { partition, account, name };
}
function isRoleName(text) {
	return text.length <= longest && !text.startsWith('arn:') && roleName.test(text);
}
function accountOf(arn) {
	return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(arn)?.[1];
}


/***/ }),

/***/ 83982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nearestRegion)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2818);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94444);


const allRegions = _partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitions */ .M.flatMap(function({ regions }) { return regions; });
function nearestRegion(text, changes = 4) {
	const candidate = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(text.toLowerCase(), allRegions);
	return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text.toLowerCase(), candidate) <= changes ? candidate : undefined;
}


/***/ }),

/***/ 1641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isOwnHost),
/* harmony export */   WE: () => (/* binding */ isAwsPartition),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   jn: () => (/* binding */ isRegionOfAws),
/* harmony export */   rW: () => (/* binding */ isHostOfAws),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94444);

function partitionOf(region) {
	return _partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .M.find(function({ regions }) { return regions.includes(region); });
}
function hostOf(service, region) {
	return `${service}.${region}.${partitionOf(region)?.suffix ?? 'amazonaws.com'}`;
}
function isOwnHost(service, host) {
	const name = host.replace(/:\d+$/, '').toLowerCase();
	const region = /^(\.[a-z]{2,4}(-[a-z]{1,20}){1,3}-\d)?$/;
	return _partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .M.some(function({ suffix, dualStackSuffix }) { return [suffix, dualStackSuffix].some(function(each) { return [service, `${service}-fips`].some(function(own) { return name.startsWith(own) &&
		name.endsWith(`.${each}`) &&
		region.test(name.slice(own.length, -each.length - 1)); }); }); });
}
function isHostOfAws(host) {
	const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
	return _partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .M.some(function({ suffix, dualStackSuffix }) { return [suffix, dualStackSuffix].some(function(each) { return name.endsWith(`.${each}`); }); });
}
function isRegionOfAws(region) {
	return partitionOf(region) !== undefined;
}
function isAwsPartition(id) {
	return _partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .M.some(function(partition) { return partition.id === id; });
}


/***/ }),

/***/ 94444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ partitions)
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


/***/ }),

/***/ 28011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ TokenRequestError),
/* harmony export */   Oc: () => (/* binding */ AnswerTooLargeError),
/* harmony export */   Zy: () => (/* binding */ ForeignAnswerError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   zY: () => (/* binding */ PlainHttpError)
/* harmony export */ });
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55393);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37043);


class TokenRequestError extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
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
class ServiceError extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
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
class ForeignAnswerError extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
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
		this.said = answer.said ?? new _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .l('');
		this.redirect = answer.redirect;
	}
}
class AnswerTooLargeError extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
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
class PlainHttpError extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
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
class DeadlineError extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = 'DeadlineError';
	code = 'deadline';
	seconds;
	constructor(seconds) {
		super(`no result within ${Math.round(seconds)} s`);
		this.seconds = seconds;
	}
}


/***/ }),

/***/ 44323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainBy: () => (/* binding */ explainBy),
/* harmony export */   groups: () => (/* binding */ groups),
/* harmony export */   inside: () => (/* binding */ inside)
/* harmony export */ });
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


/***/ }),

/***/ 78776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ignoresEnvironment),
/* harmony export */   j: () => (/* binding */ exportsEnvironment)
/* harmony export */ });
function exportsEnvironment(inputs) {
	return inputs['output-env-credentials'] ?? (!inputs['aws-profile'] && inputs.sessions.length === 0);
}
function ignoresEnvironment(inputs) {
	return inputs['unset-current-credentials'] && exportsEnvironment(inputs);
}


/***/ }),

/***/ 94400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   N7: () => (/* binding */ idle)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56285);

const problem = function(input, what, remedy) { return ({ input, what, remedy }); };
const idle = function(found) { return ({ ...found, isIdle: true }); };
function problemsOf(input, check) {
	try {
		check();
		return [];
	}
	catch (error) {
		if (error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6)
			return [problem(input, error.message, error.remedy)];
		throw error;
	}
}


/***/ }),

/***/ 75294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ roleForm),
/* harmony export */   c: () => (/* binding */ firstRoles)
/* harmony export */ });
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


/***/ }),

/***/ 99729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
function quote(body) {
	const start = body.slice(0, 4096);
	const data = /^\s*[[{]/.test(start) || (/^\s*</.test(start) && !/<html|<!doctype html/i.test(start));
	if (data)
		return '';
	return (withoutCode(start)
		.replace(/<[^<>]*>/g, ' ')
		.replace(/&#?\w+;/g, '/')
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


/***/ }),

/***/ 85416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   ZJ: () => (/* binding */ Attempts)
/* harmony export */ });
/* unused harmony export pauseBefore */
/* harmony import */ var _trust_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61323);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37043);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28011);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);
/* harmony import */ var _passing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55971);




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
		if ((0,_passing_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottled */ .B5)(error))
			this.#rules.throttled?.();
		const isUnknown = maxAttempts > 1 && this.#isUnknownSession(error);
		const isOver = this.#failed >= maxAttempts && !isUnknown;
		if (isOver || usefulFor() <= 0 || !(isUnknown || this.#mayWork(error)))
			return undefined;
		const pause = this.#pause(error);
		if (pause >= deadline.left())
			return undefined;
		const said = (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), 200);
		const attempt = isUnknown
			? 'STS does not know the session yet'
			: `attempt ${this.#failed} of ${maxAttempts} failed`;
		log(`${name}: ${attempt} (${said}); the next attempt in ${Math.round(pause)} ms.`);
		return pause;
	}
	#mayWork(error) {
		const { passes = _passing_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG } = this.#call;
		return passes(error) || this.#isClock(error);
	}
	#pause(error) {
		if (isUnknownSession(error))
			return 200 + this.#random() * 200;
		return pauseBefore(this.#failed + 1, (0,_passing_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottled */ .B5)(error), this.#random);
	}
	#isClock(error) {
		if (this.#failed !== 1 || !(error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7))
			return false;
		const { reason, said } = error;
		return (/^RequestExpired/.test(reason) ||
			(/^SignatureDoesNotMatch|^InvalidSignature/.test(reason) &&
				said.says(/Signature (expired|not yet current)/)));
	}
	#isUnknownSession(error) {
		if (!this.#call.freshSession || !isUnknownSession(error))
			return false;
		this.#unknownSince ??= (0,_trust_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .now */ .t)();
		return (0,_trust_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .now */ .t)() - this.#unknownSince < propagation;
	}
}
const isUnknownSession = function(error) { return error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7 && error.reason === 'InvalidClientTokenId'; };
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


/***/ }),

/***/ 55971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   E2: () => (/* binding */ isThrottling),
/* harmony export */   TX: () => (/* binding */ isNetworkError),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   Wj: () => (/* binding */ isPassingStatus),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28011);

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
	return error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && isThrottling(error.reason, error.status);
}
const isThrottling = function(reason, status) { return /^Throttl|^TooManyRequests|^RequestLimitExceeded/.test(reason) || status === 429; };
function isPassing(error) {
	if (error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy)
		return isPassingStatus(error.status);
	if (!(error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
		return isNetworkError(error);
	return (networkCodes.test(error.system ?? '') ||
		isPassingStatus(error.status ?? 0) ||
		isThrottled(error) ||
		/^IDPCommunicationError/.test(error.reason) ||
		error.said.says('retrieve verification key'));
}


/***/ }),

/***/ 27406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf)
/* harmony export */ });
const regionOf = function(pool) { return pool.split(':')[0] ?? ''; };


/***/ }),

/***/ 54370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ fetching),
/* harmony export */   DS: () => (/* binding */ readNow),
/* harmony export */   ud: () => (/* binding */ receivedNow)
/* harmony export */ });
/* harmony import */ var _trust_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61323);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55393);


const margin = 30_000;
function receivedNow(jwt) {
	const { iat, nbf, exp } = payloadOf(jwt);
	const start = typeof iat === 'number' ? iat : typeof nbf === 'number' ? nbf : undefined;
	const seconds = typeof exp === 'number' && start !== undefined ? exp - start : Number.NaN;
	const life = Number.isFinite(seconds) ? seconds * 1000 : 300_000;
	const end = (0,_trust_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .t)() + life - margin;
	return { jwt, claims: claimsOf(jwt), usefulFor: function() { return end - (0,_trust_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .t)(); } };
}
function readNow(jwt) {
	return { jwt, claims: claimsOf(jwt), usefulFor: function() { return Number.POSITIVE_INFINITY; } };
}
function claimsOf(jwt) {
	const entries = Object.entries(payloadOf(jwt)).flatMap(function([name, value]) {
		const isText = ['string', 'number', 'boolean'].includes(typeof value);
		return isText && /^[\w:/.-]{1,64}$/.test(name) ? [[name, `${new _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .l(String(value))}`]] : [];
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


/***/ }),

/***/ 11278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ chainHint),
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   z8: () => (/* binding */ defaultChain)
/* harmony export */ });
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27544);
/* harmony import */ var _environment_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48438);
/* harmony import */ var _profile_compute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85371);
/* harmony import */ var _profile_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94107);




const kept = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sessionName: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() });
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
			return (0,_profile_index_js__WEBPACK_IMPORTED_MODULE_1__/* .baseAddresses */ .oj)(link.profile);
		return link.kind === 'container' || link.kind === 'instance' ? [(0,_profile_compute_js__WEBPACK_IMPORTED_MODULE_2__/* .computeAddress */ .Kt)(link)] : [];
	}); },
	profiles: function({ profile = 'default' }) { return [profile]; },
	whyNotAgain: function({ links }) { return links[0]?.kind === 'environment' ? 'the keys in the environment cannot be renewed' : undefined; },
	keep: function({ sessionName }) { return ({ sessionName }); },
	revive: function(plan, { context }) {
		const { sessionName } = kept(plan);
		const { ambient: _, ...rest } = context;
		return planOf(sessionName, rest, undefined, 0);
	},
	secrets: function() { return []; },
	identify: async function(plan, run) { return (await __webpack_require__.e(/* import() */ 9740).then(__webpack_require__.bind(__webpack_require__, 59740))).chainIdentity(plan, run); },
	failures: async function() {
		const [{ inside }, { centerFailures }] = await Promise.all([
			Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 44323)),
			__webpack_require__.e(/* import() */ 1384).then(__webpack_require__.bind(__webpack_require__, 21384)),
		]);
		return inside(centerFailures, function({ links }) {
			const found = links.find(function(link) { return link.kind === 'profile'; });
			return found?.profile.base.kind === 'identity-center' ? found.profile.base.center : undefined;
		});
	},
};
function chainOf(inputs, context) {
	const ambient = (0,_environment_index_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentOf */ .p)(inputs, context);
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
	const found = (0,_profile_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findProfile */ .$O)(name, context, { ...(0,_profile_index_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsOf */ .ZD)(context), ambient, approvalSeconds });
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
	const container = (0,_profile_compute_js__WEBPACK_IMPORTED_MODULE_2__/* .containerOf */ .t8)({ aws });
	if (container)
		return [{ kind: 'container', container }];
	if (isTrue(aws.AWS_EC2_METADATA_DISABLED))
		return [];
	const section = config?.profiles.get(aws.AWS_PROFILE ?? 'default');
	return [{ kind: 'instance', instance: (0,_profile_compute_js__WEBPACK_IMPORTED_MODULE_2__/* .instanceOf */ .hR)({ aws }, section) }];
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


/***/ }),

/***/ 48438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ environment),
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _inputs_exports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78776);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27544);


const again = 'the process that renews the session does not have the keys';
function environmentOf(inputs, { ambient }) {
	return (0,_inputs_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoresEnvironment */ .T)(inputs) ? undefined : ambient;
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
	whyNotAgain: function() { return again; },
	keep: function() { return ({}); },
	revive: function() {
		throw new _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(again);
	},
	secrets: function({ credentials: { accessKeyId, secretAccessKey, sessionToken } }) { return [
		accessKeyId,
		secretAccessKey,
		sessionToken,
	]; },
	identify: async function({ credentials }) { return ({ kind: 'credentials', credentials }); },
	failures: async function() { return ({}); },
};


/***/ }),

/***/ 44079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ox: () => (/* binding */ audienceOf),
  n_: () => (/* binding */ githubOidc),
  lB: () => (/* binding */ noEndpoint)
});

// UNUSED EXPORTS: endpointOf

// EXTERNAL MODULE: ./src/aws/partition.js
var partition = __webpack_require__(1641);
// EXTERNAL MODULE: ./src/errors/deliveries.js
var deliveries = __webpack_require__(56285);
// EXTERNAL MODULE: ./src/inputs/roles.js
var roles = __webpack_require__(75294);
// EXTERNAL MODULE: ./src/text/shape.js
var shape = __webpack_require__(27544);
// EXTERNAL MODULE: ./src/errors/requests.js
var requests = __webpack_require__(28011);
// EXTERNAL MODULE: ./src/errors/error.js
var error = __webpack_require__(37043);
// EXTERNAL MODULE: ./src/net/quote.js
var quote = __webpack_require__(99729);
// EXTERNAL MODULE: ./src/retry/attempts.js
var attempts = __webpack_require__(85416);
// EXTERNAL MODULE: ./src/retry/passing.js
var passing = __webpack_require__(55971);
// EXTERNAL MODULE: ./src/text/foreign.js
var foreign = __webpack_require__(55393);
// EXTERNAL MODULE: ./src/text/secret.js
var secret = __webpack_require__(41745);
// EXTERNAL MODULE: ./src/sources/contract/token.js
var contract_token = __webpack_require__(54370);
;// CONCATENATED MODULE: ./src/sources/github-oidc/request.js







function requested(plan, run) {
	const identity = (0,contract_token/* fetching */.Bg)(function() { return request(plan, run); });
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
		passes: function(error) { return error instanceof requests/* TokenRequestError */.Nj && error.mayPass; },
	};
	return (0,attempts/* retrying */.R$)(call, wire.rules, async function() {
		const answer = await wire.http.send({ url, headers }, wire.rules.deadline).catch(function(cause) {
			if (cause instanceof requests/* DeadlineError */.j3 || cause instanceof requests/* PlainHttpError */.zY)
				throw cause;
			const mayPass = (0,passing/* isNetworkError */.TX)(cause) && !(cause instanceof error/* ActionError */.lZ);
			throw new requests/* TokenRequestError */.Nj((0,error/* messageOf */.bD)(cause), url.host, { cause, mayPass });
		});
		const token = tokenIn(answer, url.host);
		runner.mask(token);
		const received = (0,contract_token/* receivedNow */.ud)(token);
		runner.noteVisibility(received.claims.repository_visibility);
		return received;
	});
}
function tokenIn({ status, headers, body }, host) {
	const type = new foreign/* Foreign */.l(headers['content-type'] ?? 'no content type');
	const text = body.toString('utf8');
	const isPage = type.says(/html/i);
	if (status >= 300 && status < 400 && headers.location) {
		const { location } = headers;
		const to = new foreign/* Foreign */.l(URL.canParse(location) ? new URL(location).host : location);
		throw new requests/* TokenRequestError */.Nj(`${status}, a redirect to ${to}`, host, { status, isRedirect: true });
	}
	if (status < 200 || status > 299) {
		const mayPass = (0,passing/* isPassingStatus */.Wj)(status) || isPending(text);
		const said = new foreign/* Foreign */.l(wordsOf(text));
		const words = said.isEmpty ? 'no text' : said;
		throw new requests/* TokenRequestError */.Nj(`${status} (${type}): ${words}`, host, { status, mayPass, isPage });
	}
	const jwt = valueIn(text);
	if (!jwt)
		throw new requests/* TokenRequestError */.Nj(`${status} without a token (${type})`, host, { status, isPage });
	return new secret/* Secret */.z(jwt);
}
const isPending = function(body) { return body.includes("in 'Pending' state"); };
function wordsOf(body) {
	try {
		const { message } = JSON.parse(body);
		return typeof message === 'string' ? (0,quote/* quote */.h)(message) : '';
	}
	catch {
		return (0,quote/* quote */.h)(body);
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

;// CONCATENATED MODULE: ./src/sources/github-oidc/index.js





const kept = (0,shape/* object */.Ik)({ audience: (0,shape/* text */.Qq)() });
const githubOidc = {
	kind: 'github-oidc',
	words: 'GitHub OIDC',
	fallback: 'access-keys',
	lacking: 'this job has no token endpoint',
	resolve: (inputs, { tokenEndpoint: endpoint }) => {
		const { input } = (0,roles/* firstRoles */.c)(inputs);
		const role = (0,roles/* roleForm */.F)(inputs);
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
	revive: function(plan, { context }) { return ({ kind: 'github-oidc', ...kept(plan), endpoint: endpointOf(context) }); },
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
	const isChina = (0,partition/* partitionOf */.iQ)(inputs['aws-region'] ?? '')?.id === 'aws-cn';
	return isChina ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}
function endpointOf({ tokenEndpoint }) {
	if (tokenEndpoint)
		return tokenEndpoint;
	throw new deliveries/* RenewalError */.P0('this process has no ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN', {
		why: 'The runner sets both variables for every step of a job with id-token: write. Containers that a step starts, and commands with their own environment, do not get them.',
		remedy: 'Pass both variables to the process that uses the profile.',
	});
}


/***/ }),

/***/ 60076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ad: () => (/* binding */ ranked),
  vz: () => (/* binding */ sourceOf),
  Tj: () => (/* binding */ sources)
});

// EXTERNAL MODULE: ./src/inputs/problem.js
var problem = __webpack_require__(94400);
// EXTERNAL MODULE: ./src/text/shape.js
var shape = __webpack_require__(27544);
// EXTERNAL MODULE: ./src/sources/environment/index.js
var environment = __webpack_require__(48438);
;// CONCATENATED MODULE: ./src/sources/access-keys/index.js



const again = 'the process that renews the session does not have the keys';
const accessKeys = {
	kind: 'access-keys',
	words: 'access keys',
	startsChain: true,
	lacking: 'aws-access-key-id is not set',
	resolve: function(inputs, context) {
		const credentials = keysOf(inputs);
		if (!credentials)
			return { pass: inputs['role-chaining'] ? '' : 'aws-access-key-id is not set' };
		if (!inputs['role-chaining'])
			return { take: { kind: 'access-keys', credentials }, why: 'aws-access-key-id is set' };
		if ((0,environment/* environmentOf */.p)(inputs, context))
			return { pass: 'role-chaining starts from the environment' };
		const why = 'role-chaining and aws-access-key-id are set, and the environment has no credentials';
		return { take: { kind: 'access-keys', credentials }, why };
	},
	check,
	yields: function() { return 'credentials'; },
	waitsFor: function() { return ''; },
	keptIn: function() { return 'the secrets behind aws-access-key-id and aws-secret-access-key'; },
	addresses: function() { return []; },
	profiles: function() { return []; },
	whyNotAgain: function() { return again; },
	keep: function() { return ({}); },
	revive: function() {
		throw new shape/* ShapeError */.ym(again);
	},
	secrets: function({ credentials: { accessKeyId, secretAccessKey, sessionToken } }) { return [
		accessKeyId,
		secretAccessKey,
		sessionToken,
	]; },
	identify: async function({ credentials }) { return ({ kind: 'credentials', credentials }); },
	failures: async function() { return ({}); },
};
function keysOf(inputs) {
	const id = inputs['aws-access-key-id'];
	const secret = inputs['aws-secret-access-key'];
	const token = inputs['aws-session-token'];
	if (!id || !secret)
		return undefined;
	return { accessKeyId: id, secretAccessKey: secret, ...(token && { sessionToken: token }) };
}
function check(inputs, _) {
	const { 'aws-access-key-id': id, 'aws-secret-access-key': secret, 'aws-session-token': token } = inputs;
	const remedy = "Check the secret's name, and whether this run may read it. (Runs from forks and of Dependabot may not.)";
	const all = [
		['aws-access-key-id', id],
		['aws-secret-access-key', secret],
		['aws-session-token', token],
	];
	return [
		...(id && !secret
			? [(0,problem/* problem */.CC)('aws-secret-access-key', 'empty, although aws-access-key-id is set', remedy)]
			: []),
		...(secret && !id
			? [(0,problem/* idle */.N7)((0,problem/* problem */.CC)('aws-secret-access-key', 'set, but aws-access-key-id is empty', remedy))]
			: []),
		...(token && !id && !secret
			? [
				(0,problem/* idle */.N7)((0,problem/* problem */.CC)('aws-session-token', 'set without access keys', 'Set the access keys that it belongs to.')),
			]
			: []),
		...all
			.filter(function([, value]) { return value && /[^\x21-\x7e]/.test(value.reveal()); })
			.map(function([input]) { return (0,problem/* problem */.CC)(input, 'contains white space or characters that a key cannot have', 'Store the secret again, as one line without spaces.'); }),
	];
}

// EXTERNAL MODULE: ./src/aws/arn.js
var arn = __webpack_require__(30164);
// EXTERNAL MODULE: ./src/aws/nearest-region.js
var nearest_region = __webpack_require__(83982);
// EXTERNAL MODULE: ./src/aws/partition.js
var partition = __webpack_require__(1641);
// EXTERNAL MODULE: ./src/inputs/roles.js
var inputs_roles = __webpack_require__(75294);
// EXTERNAL MODULE: ./src/sources/github-oidc/index.js + 1 modules
var github_oidc = __webpack_require__(44079);
// EXTERNAL MODULE: ./src/sources/contract/token.js
var contract_token = __webpack_require__(54370);
;// CONCATENATED MODULE: ./src/sources/web-identity-token/index.js




const web_identity_token_again = 'the step cannot get a second token';
const webIdentityToken = {
	kind: 'web-identity-token',
	words: 'a token',
	namedBy: 'web-identity-token',
	lacking: 'web-identity-token is not set',
	resolve: function(inputs) {
		const token = inputs['web-identity-token'];
		if (!token || inputs['cognito-identity-pool-id'])
			return { pass: '' };
		if ((0,inputs_roles/* roleForm */.F)(inputs) !== 'arn')
			return { pass: `${(0,inputs_roles/* firstRoles */.c)(inputs).input} is not an ARN` };
		return { take: { kind: 'web-identity-token', token }, why: 'web-identity-token is set' };
	},
	check: function(inputs) { return (inputs['web-identity-token'] ? checkRoles(inputs, 'web-identity-token') : []); },
	yields: function() { return 'web-identity'; },
	waitsFor: function() { return ''; },
	keptIn: function() { return 'the secret behind web-identity-token'; },
	addresses: function() { return []; },
	profiles: function() { return []; },
	whyNotAgain: function() { return web_identity_token_again; },
	keep: function() { return ({}); },
	revive: function() {
		throw new shape/* ShapeError */.ym(web_identity_token_again);
	},
	secrets: function({ token }) { return [token]; },
	identify: async function({ token }) {
		const given = (0,contract_token/* readNow */.DS)(token);
		return { kind: 'web-identity', token: async function() { return given; }, claims: function() { return given.claims; } };
	},
	failures: async function() { return ({}); },
};
function checkRoles(inputs, token) {
	const { input, roles } = (0,inputs_roles/* firstRoles */.c)(inputs);
	const name = roles.find(function(role) { return !role.startsWith('arn:'); });
	if (inputs['cognito-identity-pool-id'] || (roles.length > 0 && !name))
		return [];
	const what = name
		? `"${name}" is a name, and a web identity needs an ARN`
		: `not set, although ${token} is set`;
	return [(0,problem/* problem */.CC)(input, what, 'Write it like arn:aws:iam::111122223333:role/NAME.')];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/sources/web-identity-token-file/index.js





const kept = (0,shape/* object */.Ik)({ file: (0,shape/* text */.Qq)() });
function tokenFileOf(inputs, { github }) {
	const file = inputs['web-identity-token-file'];
	return file && (0,external_node_path_.resolve)(github.GITHUB_WORKSPACE ?? '', file);
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
		if ((0,inputs_roles/* roleForm */.F)(inputs) !== 'arn')
			return { pass: `${(0,inputs_roles/* firstRoles */.c)(inputs).input} is not an ARN` };
		return { take: { kind: 'web-identity-token-file', file }, why: 'web-identity-token-file is set' };
	},
	check: function(inputs) { return (inputs['web-identity-token-file'] ? checkRoles(inputs, 'web-identity-token-file') : []); },
	examine: async function(inputs, context) {
		const file = tokenFileOf(inputs, context);
		if (!file)
			return [];
		const { readTokenFile } = await __webpack_require__.e(/* import() */ 3479).then(__webpack_require__.bind(__webpack_require__, 23479));
		return (0,problem/* problemsOf */.GW)('web-identity-token-file', function() { return readTokenFile(file); });
	},
	yields: function() { return 'web-identity'; },
	waitsFor: function() { return ''; },
	keptIn: function({ file }) { return `the token in ${file}`; },
	addresses: function() { return []; },
	profiles: function() { return []; },
	whyNotAgain: function() { return undefined; },
	keep: function({ file }) { return ({ file }); },
	revive: function(plan) { return ({ kind: 'web-identity-token-file', ...kept(plan) }); },
	secrets: function() { return []; },
	identify: async function({ file }, run) { return (await __webpack_require__.e(/* import() */ 3283).then(__webpack_require__.bind(__webpack_require__, 3283))).tokenIn(file, run); },
	failures: async function() { return ({}); },
};

// EXTERNAL MODULE: ./src/sources/cognito/region.js
var cognito_region = __webpack_require__(27406);
;// CONCATENATED MODULE: ./src/sources/cognito/index.js










const logins = {
	'github-oidc': github_oidc/* githubOidc */.n_,
	'web-identity-token': webIdentityToken,
	'web-identity-token-file': webIdentityTokenFile,
};
const loginSource = function(plan) { return logins[plan.kind]; };
const cognito_kept = (0,shape/* object */.Ik)({
	pool: (0,shape/* text */.Qq)(),
	flow: (0,shape/* oneOf */.yL)('enhanced', 'basic'),
	provider: (0,shape/* optional */.lq)((0,shape/* text */.Qq)()),
	customRole: (0,shape/* optional */.lq)((0,shape/* text */.Qq)()),
	login: (0,shape/* object */.Ik)({ kind: (0,shape/* oneOf */.yL)('github-oidc', 'web-identity-token-file'), plan: function(plan) { return plan; } }),
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
	check: cognito_check,
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
		const { login, ...rest } = cognito_kept(plan);
		return { kind: 'cognito', ...rest, login: logins[login.kind].revive(login.plan, later) };
	},
	secrets: function({ login }) { return loginSource(login).secrets(login); },
	identify: async function(plan, run) {
		const { cognitoIdentity } = await __webpack_require__.e(/* import() */ 4028).then(__webpack_require__.bind(__webpack_require__, 44028));
		const login = (await loginSource(plan.login).identify(plan.login, run));
		return cognitoIdentity(plan, login, run);
	},
	failures: async function() { return (await __webpack_require__.e(/* import() */ 2529).then(__webpack_require__.bind(__webpack_require__, 72529))).cognitoFailures; },
};
function loginOf(inputs, context) {
	const file = tokenFileOf(inputs, context);
	const token = inputs['web-identity-token'];
	const endpoint = inputs['force-skip-oidc'] ? undefined : context.tokenEndpoint;
	if (file)
		return { kind: 'web-identity-token-file', file };
	if (token)
		return { kind: 'web-identity-token', token };
	return endpoint && { kind: 'github-oidc', endpoint, audience: (0,github_oidc/* audienceOf */.Ox)(inputs) };
}
function cognito_check(inputs, { tokenEndpoint }) {
	const pool = inputs['cognito-identity-pool-id'];
	const role = inputs['cognito-custom-role-arn'];
	const others = ['cognito-provider-name', 'cognito-custom-role-arn'];
	const problems = [];
	const add = function(input, what, remedy) { return problems.push((0,problem/* problem */.CC)(input, what, remedy)); };
	const given = others.find(function(name) { return inputs[name]; });
	if (!pool) {
		const source = inputs['credential-source'] === 'cognito' ? 'credential-source: cognito' : given;
		if (source)
			add('cognito-identity-pool-id', `not set, although ${source} is set`, 'Give it a value.');
		return problems;
	}
	const region = (0,cognito_region/* regionOf */.A)(pool);
	if (!(0,partition/* isRegionOfAws */.jn)(region)) {
		const near = (0,nearest_region/* nearestRegion */.$)(region);
		const what = `begins with "${region}", which is not an AWS region`;
		add('cognito-identity-pool-id', what, near ? `Did you mean ${near}?` : 'Copy it from the pool.');
	}
	if (role && !(0,arn/* parseRoleArn */.DM)(role)) {
		const remedy = 'Write it like arn:aws:iam::111122223333:role/NAME.';
		add('cognito-custom-role-arn', `"${role}" is not the ARN of a role`, remedy);
	}
	const { roles } = (0,inputs_roles/* firstRoles */.c)(inputs);
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

// EXTERNAL MODULE: ./src/sources/default-chain/index.js
var default_chain = __webpack_require__(11278);
;// CONCATENATED MODULE: ./src/sources/identity-center/plan.js

const plan_kept = (0,shape/* object */.Ik)({
	startUrl: (0,shape/* text */.Qq)(),
	region: (0,shape/* text */.Qq)(),
	account: (0,shape/* text */.Qq)(),
	roleName: (0,shape/* text */.Qq)(),
	session: (0,shape/* optional */.lq)((0,shape/* text */.Qq)()),
	scopes: (0,shape/* list */.p_)((0,shape/* text */.Qq)()),
	cacheFolder: (0,shape/* text */.Qq)(),
});
const unattended = function(plan) { return ({ ...plan_kept(plan), timeout: 0 }); };

;// CONCATENATED MODULE: ./src/sources/identity-center/index.js




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
	check: identity_center_check,
	yields: function() { return 'credentials'; },
	waitsFor: function() { return 'IAM Identity Center'; },
	keptIn: function({ startUrl }) { return `the sign-in at ${startUrl}`; },
	addresses: function() { return []; },
	profiles: function() { return []; },
	whyNotAgain: function() { return undefined; },
	keep: function({ kind: _, timeout: __, ...plan }) { return plan; },
	revive: function(plan) { return ({ kind: 'sso', ...unattended(plan) }); },
	secrets: function() { return []; },
	identify: async function(plan, run) { return (await (await __webpack_require__.e(/* import() */ 5309).then(__webpack_require__.bind(__webpack_require__, 35309))).centerSignIn(plan, run)).identity; },
	failures: async function() { return (await __webpack_require__.e(/* import() */ 1384).then(__webpack_require__.bind(__webpack_require__, 21384))).centerFailures; },
};
function identity_center_check(inputs) {
	const isAsked = inputs['credential-source'] === 'sso' || names.some(function(name) { return inputs[name]; });
	if (!isAsked)
		return [];
	const given = names.find(function(name) { return inputs[name]; }) ?? 'credential-source: sso';
	const missing = names.filter(function(name) { return !inputs[name]; });
	return [
		...missing.map(function(input) { return (0,problem/* problem */.CC)(input, `not set, although ${given} is`, 'Give it a value.'); }),
		...checkRegion(inputs['sso-region']),
	];
}
function checkRegion(region) {
	if (!region || (0,partition/* isRegionOfAws */.jn)(region))
		return [];
	const near = (0,nearest_region/* nearestRegion */.$)(region);
	const remedy = near ? `Did you mean ${near}?` : 'Write a region such as us-east-2.';
	return [(0,problem/* problem */.CC)('sso-region', `"${region}" is not an AWS region`, remedy)];
}

// EXTERNAL MODULE: ./src/sources/profile/index.js + 2 modules
var profile = __webpack_require__(94107);
;// CONCATENATED MODULE: ./src/sources/roles-anywhere/check.js

function arnIn(arn, type) {
	const [, region, kind] = /^arn:[a-z0-9-]{1,30}:rolesanywhere:([a-z0-9-]{1,40}):\d{12}:(trust-anchor|profile)\/[\w-]{1,64}$/.exec(arn ?? '') ?? [];
	return arn && region && kind === type ? { text: arn, region } : undefined;
}
function check_check(inputs) {
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
			(0,problem/* problem */.CC)('rolesanywhere-trust-anchor-arn', `not set, although ${because} is set`, 'Give it a value.'),
		];
	}
	const problems = needed
		.filter(function(name) { return !inputs[name]; })
		.map(function(name) { return (0,problem/* problem */.CC)(name, 'not set, although rolesanywhere-trust-anchor-arn is set', 'Give it a value.'); });
	if (!inputs['role-to-assume'])
		problems.push((0,problem/* problem */.CC)('role-to-assume', 'not set, but IAM Roles Anywhere needs a role', 'Write the ARN of the role.'));
	else if (!inputs['role-to-assume'].startsWith('arn:'))
		problems.push((0,problem/* problem */.CC)('role-to-assume', 'must be an ARN for IAM Roles Anywhere', 'Write it like arn:aws:iam::111122223333:role/NAME.'));
	const [anchorArn, profileArn] = [arnIn(anchor, 'trust-anchor'), arnIn(profile, 'profile')];
	if (!anchorArn)
		problems.push((0,problem/* problem */.CC)('rolesanywhere-trust-anchor-arn', `"${anchor}" is not the ARN of a trust anchor`, example('trust-anchor')));
	if (profile && !profileArn)
		problems.push((0,problem/* problem */.CC)('rolesanywhere-profile-arn', `"${profile}" is not the ARN of a profile`, example('profile')));
	if (anchorArn && profileArn && anchorArn.region !== profileArn.region)
		problems.push((0,problem/* problem */.CC)('rolesanywhere-profile-arn', `is in ${profileArn.region}, but the trust anchor is in ${anchorArn.region}`, 'Use a profile of the trust anchor\u2019s region.'));
	return problems;
}
const example = function(type) { return `Write it like arn:aws:rolesanywhere:us-east-2:111122223333:${type}/11111111-2222-3333-4444-555555555555.`; };

// EXTERNAL MODULE: ./src/errors/deliveries.js
var deliveries = __webpack_require__(56285);
// EXTERNAL MODULE: ./src/text/secret.js
var secret = __webpack_require__(41745);
// EXTERNAL MODULE: ./src/sources/roles-anywhere/plan.js
var roles_anywhere_plan = __webpack_require__(12537);
;// CONCATENATED MODULE: ./src/sources/roles-anywhere/kept-material.js





const kept_material_kept = (0,shape/* object */.Ik)({ in: (0,shape/* oneOf */.yL)('file', 'variable', 'input'), at: (0,shape/* document */.Al)() });
const keptMaterial = function(value) {
	const found = kept_material_kept(value);
	if (found.in !== 'input')
		(0,shape/* text */.Qq)()(found.at);
	return found;
};
const variableOf = function(name) { return roles_anywhere_plan/* materials */.D[name].toUpperCase().replaceAll('-', '_'); };
function materialOf(name, inputs, { github }) {
	const given = inputs[roles_anywhere_plan/* materials */.D[name]];
	if (!given)
		return undefined;
	const text = given instanceof secret/* Secret */.z ? given : new secret/* Secret */.z(given);
	const value = text.reveal();
	const isText = name === 'passphrase' ? !/^([/~]|\.\/|[A-Za-z]:[\\/])/.test(value) : value.includes('-----BEGIN ');
	if (!isText)
		return { in: 'file', path: (0,external_node_path_.resolve)(github.GITHUB_WORKSPACE ?? '', value) };
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
		return { in: 'input', text: new secret/* Secret */.z(at) };
	const value = env[at];
	if (value)
		return { in: 'variable', name: at, text: new secret/* Secret */.z(value) };
	throw new deliveries/* RenewalError */.P0(`the variable ${at} is not set`, {
		why: 'The step read the private key or the passphrase of the certificate from this variable.',
		remedy: `Set ${at} for the whole job, or give the path of a file.`,
	});
}

;// CONCATENATED MODULE: ./src/sources/roles-anywhere/index.js




const roles_anywhere_kept = (0,shape/* object */.Ik)({
	trustAnchor: (0,shape/* text */.Qq)(),
	profile: (0,shape/* text */.Qq)(),
	region: (0,shape/* text */.Qq)(),
	sessionName: (0,shape/* optional */.lq)((0,shape/* text */.Qq)()),
	certificate: keptMaterial,
	key: keptMaterial,
	chain: (0,shape/* optional */.lq)(keptMaterial),
	passphrase: (0,shape/* optional */.lq)(keptMaterial),
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
	check: check_check,
	examine: async function(inputs, context) {
		const verdict = rolesAnywhere.resolve(inputs, context);
		return 'take' in verdict ? (await __webpack_require__.e(/* import() */ 275).then(__webpack_require__.bind(__webpack_require__, 30275))).problemsWith(verdict.take) : [];
	},
	yields: function() { return 'certificate'; },
	waitsFor: function() { return 'IAM Roles Anywhere'; },
	keptIn: function({ key }) { return (key.in === 'file' ? `the key in ${key.path}` : 'rolesanywhere-private-key'); },
	addresses: function() { return []; },
	profiles: function() { return []; },
	whyNotAgain: function(plan) {
		const written = ['key', 'passphrase'].find(function(name) { return plan[name]?.in === 'input'; });
		return (written &&
			`${roles_anywhere_plan/* materials */.D[written]} is set in the step, and the process that renews the session must not store it. Give the path of a file, or set the variable ${variableOf(written)} for the job`);
	},
	keep: function({ kind: _, certificate, key, chain, passphrase, ...plan }) { return ({
		...plan,
		certificate: keep(certificate),
		key: keep(key),
		...(chain && { chain: keep(chain) }),
		...(passphrase && { passphrase: keep(passphrase) }),
	}); },
	revive: function(plan, later) {
		const { certificate, key, chain, passphrase, ...rest } = roles_anywhere_kept(plan);
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
	identify: async function(plan, run) { return (await __webpack_require__.e(/* import() */ 2504).then(__webpack_require__.bind(__webpack_require__, 72504))).rolesAnywhereIdentity(plan, run); },
	failures: async function() { return (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 80981))).rolesAnywhereFailures; },
};

;// CONCATENATED MODULE: ./src/sources/index.js










const sources = {
	'web-identity-token-file': webIdentityTokenFile,
	'web-identity-token': webIdentityToken,
	sso: identityCenter,
	cognito: cognito,
	rolesanywhere: rolesAnywhere,
	profile: profile/* profile */.ME,
	'github-oidc': github_oidc/* githubOidc */.n_,
	'access-keys': accessKeys,
	environment: environment/* environment */.c,
	'default-chain': default_chain/* defaultChain */.z8,
};
function sourceOf({ kind }) {
	return sources[kind];
}
const ranked = Object.values(sources);


/***/ }),

/***/ 85371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ computeAddress),
/* harmony export */   hR: () => (/* binding */ instanceOf),
/* harmony export */   t8: () => (/* binding */ containerOf)
/* harmony export */ });
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41745);

function containerOf({ aws }) {
	const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path, AWS_CONTAINER_CREDENTIALS_FULL_URI: full } = aws;
	const { AWS_CONTAINER_AUTHORIZATION_TOKEN: token, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: tokenFile } = aws;
	const url = path ? `http://169.254.170.2/${path.replace(/^\//, '')}` : full;
	if (!url)
		return undefined;
	return {
		url,
		from: path ? 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI' : 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
		...(token && { token: new _text_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(token) }),
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


/***/ }),

/***/ 94107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oj: () => (/* binding */ baseAddresses),
  $O: () => (/* binding */ findProfile),
  ME: () => (/* binding */ profile),
  Tp: () => (/* binding */ sourceProfile),
  ZD: () => (/* binding */ surroundingsOf)
});

// EXTERNAL MODULE: ./src/errors/deliveries.js
var deliveries = __webpack_require__(56285);
// EXTERNAL MODULE: ./src/explain/failure.js
var failure = __webpack_require__(44323);
// EXTERNAL MODULE: ./src/inputs/problem.js
var problem = __webpack_require__(94400);
// EXTERNAL MODULE: ./src/text/shape.js
var shape = __webpack_require__(27544);
// EXTERNAL MODULE: ./src/sources/environment/index.js
var environment = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/sources/profile/compute.js
var compute = __webpack_require__(85371);
// EXTERNAL MODULE: ./src/aws/arn.js
var aws_arn = __webpack_require__(30164);
// EXTERNAL MODULE: ./src/text/foreign.js
var foreign = __webpack_require__(55393);
;// CONCATENATED MODULE: ./src/sources/profile/read-center.js
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

;// CONCATENATED MODULE: ./src/sources/profile/read.js




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
			found = sourceOf(current, section, surroundings);
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
		return (0,aws_arn/* accountOf */.XP)(last.arn);
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
		return sourceOf(name, section, surroundings);
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
function sourceOf(name, section, surroundings) {
	const source = section.text('credential_source');
	switch (source) {
		case 'Environment': {
			const { ambient: credentials } = surroundings;
			return credentials
				? { base: { kind: 'keys', credentials } }
				: lacking(name, source, 'the environment has no AWS_ACCESS_KEY_ID');
		}
		case 'EcsContainer': {
			const container = (0,compute/* containerOf */.t8)(surroundings);
			return container
				? { base: { kind: 'container', container } }
				: lacking(name, source, 'AWS_CONTAINER_CREDENTIALS_FULL_URI is not set');
		}
		case 'Ec2InstanceMetadata':
			return { base: { kind: 'instance', instance: (0,compute/* instanceOf */.hR)(surroundings, section) } };
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
	if (!(0,aws_arn/* parseRoleArn */.DM)(arn, 'any-account'))
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
	const others = new foreign/* Foreign */.l([...profiles.keys()].slice(0, 40).join(', '));
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
	what: `the source_profile settings of ${new foreign/* Foreign */.l(lineage.join(', '))} form a circle`,
	remedy: 'Give the last profile its own credentials instead of source_profile.',
}); };

;// CONCATENATED MODULE: ./src/sources/profile/index.js







const kept = (0,shape/* object */.Ik)({ profile: (0,shape/* text */.Qq)(), sessionName: (0,shape/* text */.Qq)() });
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
		return found && 'what' in found ? [(0,problem/* problem */.CC)('source-profile', found.what, found.remedy)] : [];
	},
	yields: function() { return 'credentials'; },
	waitsFor: function({ profile: { name } }) { return `the source of the profile ${name}`; },
	keptIn: function({ profile: { name } }) { return `the keys in the profile ${name}`; },
	addresses: function({ profile: found }) { return baseAddresses(found); },
	profiles: function({ profile: { lineage } }) { return lineage; },
	whyNotAgain: function() { return undefined; },
	keep: function({ profile: { name }, sessionName }) { return ({ profile: name, sessionName }); },
	revive: (plan, { context }) => {
		const { profile: name, sessionName } = kept(plan);
		const found = findProfile(name, context, { ...surroundingsOf(context), approvalSeconds: 0 });
		if ('what' in found)
			throw new deliveries/* RenewalError */.P0(found.what, {
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
			__webpack_require__.e(/* import() */ 8240).then(__webpack_require__.bind(__webpack_require__, 18240)),
			__webpack_require__.e(/* import() */ 6197).then(__webpack_require__.bind(__webpack_require__, 56197)),
		]);
		const warning = outdatedCli(plan.profile.features, run.machine.environment);
		const identity = await profileIdentity(plan.profile, plan.sessionName, run);
		const outdated = await warning;
		if (outdated)
			run.runner.warning(outdated);
		return identity;
	},
	failures: async function() {
		const { centerFailures } = await __webpack_require__.e(/* import() */ 1384).then(__webpack_require__.bind(__webpack_require__, 21384));
		return (0,failure.inside)(centerFailures, function({ profile: { base } }) { return base.kind === 'identity-center' ? base.center : undefined; });
	},
};
function baseAddresses({ base }) {
	return base.kind === 'container' || base.kind === 'instance' ? [(0,compute/* computeAddress */.Kt)(base)] : [];
}
function surroundingsOf(context) {
	const { ambient, aws, centerCache } = context;
	return { ambient, aws, centerCache };
}
function sourceProfile(inputs, context) {
	const name = inputs['source-profile'];
	const ambient = (0,environment/* environmentOf */.p)(inputs, context);
	const surroundings = { ...surroundingsOf(context), ambient, approvalSeconds: inputs['sso-timeout-s'] };
	return name ? findProfile(name, context, surroundings) : undefined;
}
function findProfile(name, { config, configError, sharedFiles }, surroundings) {
	if (configError)
		return { what: configError.message, remedy: configError.remedy };
	const empty = { files: sharedFiles, profiles: new Map(), ssoSessions: new Map(), services: new Map() };
	return readProfile(name, config ?? empty, surroundings);
}


/***/ }),

/***/ 12537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ materials)
/* harmony export */ });
const materials = {
	certificate: 'rolesanywhere-certificate',
	key: 'rolesanywhere-private-key',
	chain: 'rolesanywhere-certificate-chain',
	passphrase: 'rolesanywhere-passphrase',
};


/***/ }),

/***/ 61323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ now)
/* harmony export */ });
const now = function() { return Number(process.hrtime.bigint()) / 1e6; };


/***/ })

};
;