"use strict";
exports.id = 8997;
exports.ids = [8997];
exports.modules = {

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

/***/ 8997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cognitoIdentity: () => (/* binding */ cognitoIdentity)
/* harmony export */ });
/* harmony import */ var _failing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6141);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1543);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9665);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1054);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5478);






const load = function() { return Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(5377), __webpack_require__.e(5850), __webpack_require__.e(4930)]).then(__webpack_require__.bind(__webpack_require__, 4930)); };
function asked$1({ CognitoIdentityClient }, pool, call, wire, send) {
	const make = function(settings) { return new CognitoIdentityClient({ region: (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .regionOf */ .AP)(pool), ...settings }); };
	return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connected */ .aW)(_service_js__WEBPACK_IMPORTED_MODULE_2__/* .services */ .$.cognito, wire, make), call, wire, send);
}
async function getId(pool, logins, wire) {
	const sdk = await load();
	const command = new sdk.GetIdCommand({ IdentityPoolId: pool, Logins: logins });
	const { answer, origin } = await asked$1(sdk, pool, { name: 'GetId' }, wire, function(client, options) { return client.send(command, options); });
	return (0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .checkText */ .qW)('identity', answer.IdentityId, /^[\w-]{1,55}:[0-9a-f-]{1,55}$/, origin);
}
async function getCredentialsForIdentity(pool, identity, logins, customRole, wire) {
	const sdk = await load();
	const command = new sdk.GetCredentialsForIdentityCommand({
		IdentityId: identity,
		Logins: logins,
		...(customRole && { CustomRoleArn: customRole }),
	});
	const call = { name: 'GetCredentialsForIdentity' };
	const { answer, origin } = await asked$1(sdk, pool, call, wire, function(client, options) { return client.send(command, options); });
	const { AccessKeyId, SecretKey, SessionToken, Expiration } = answer.Credentials ?? {};
	return (0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .checkCredentials */ .vG)({
		accessKeyId: AccessKeyId,
		secretAccessKey: SecretKey,
		sessionToken: SessionToken,
		expiration: Expiration,
	}, origin);
}
async function getOpenIdToken(pool, identity, logins, wire) {
	const sdk = await load();
	const command = new sdk.GetOpenIdTokenCommand({ IdentityId: identity, Logins: logins });
	const { answer, origin } = await asked$1(sdk, pool, { name: 'GetOpenIdToken' }, wire, function(client, options) { return client.send(command, options); });
	return (0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSecret */ .zg)('token', answer.Token, origin);
}

async function cognitoIdentity(plan, login, run) {
	if (plan.flow === 'basic')
		return basic(plan, login, run);
	const { identity, logins } = await signIn(plan, login, run);
	const answer = await asked(function() { return getCredentialsForIdentity(plan.pool, identity, logins, plan.customRole, run.wire); });
	const { accessKeyId, secretAccessKey, sessionToken } = answer.credentials;
	run.runner.mask(accessKeyId, secretAccessKey, sessionToken);
	return { kind: 'credentials', ...answer };
}
function basic(plan, login, run) {
	return (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .fetching */ .Bg)(async function() {
		const { identity, logins } = await signIn(plan, login, run);
		const jwt = await asked(function() { return getOpenIdToken(plan.pool, identity, logins, run.wire); });
		run.runner.mask(jwt);
		return (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .receivedNow */ .ud)(jwt);
	});
}
async function signIn(plan, login, { wire, runner }) {
	const { jwt, claims } = await login.token();
	const provider = plan.provider ?? (claims.iss ?? '').replace(/^https?:\/\//, '');
	const logins = { [provider]: jwt.reveal() };
	const identity = await asked(function() { return getId(plan.pool, logins, wire); });
	runner.info(`Cognito identity: ${identity} (provider ${provider}).`);
	return { identity, logins };
}
const asked = function(ask) { return (0,_failing_js__WEBPACK_IMPORTED_MODULE_4__/* .asSource */ .c)('cognito', 'Amazon Cognito', ask); };




/***/ }),

/***/ 9665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ serviceErrorOf),
/* harmony export */   Y6: () => (/* binding */ NoCredentialsError),
/* harmony export */   YG: () => (/* binding */ NoIdentityError),
/* harmony export */   Yx: () => (/* binding */ checkSeconds),
/* harmony export */   bx: () => (/* binding */ IdentifyError),
/* harmony export */   c8: () => (/* binding */ SourceError),
/* harmony export */   eo: () => (/* binding */ ProfileError),
/* harmony export */   g3: () => (/* binding */ ApprovalError),
/* harmony export */   g4: () => (/* binding */ checkAccount),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   qW: () => (/* binding */ checkText),
/* harmony export */   vG: () => (/* binding */ checkCredentials),
/* harmony export */   we: () => (/* binding */ checkArn),
/* harmony export */   zg: () => (/* binding */ checkSecret)
/* harmony export */ });
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1976);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(522);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7299);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1543);





class NoIdentityError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = 'NoIdentityError';
	code = 'no-identity';
}
class NoCredentialsError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = 'NoCredentialsError';
	code = 'no-credentials';
	lacksProfile;
	constructor(message, options = {}) {
		super(message, { cause: options.cause });
		this.lacksProfile = options.lacksProfile ?? false;
	}
}
class SourceError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = 'SourceError';
	code = 'source';
	source;
	service;
	constructor(at) {
		super(`${at.service}: ${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(at.cause)}`, { cause: at.cause });
		this.source = at.source;
		this.service = at.service;
	}
}
class ApprovalError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = 'ApprovalError';
	code = 'approval';
	seconds;
	link;
	constructor(seconds, link) {
		super(`the sign-in was not approved within ${Math.round(seconds)} s`);
		this.seconds = seconds;
		this.link = link;
	}
}
class ProfileError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = 'ProfileError';
	code = 'profile';
	profile;
	device;
	constructor(profile, message, more = {}) {
		super(message, { cause: more.cause });
		this.profile = profile;
		this.device = more.device;
	}
}
class IdentifyError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = 'IdentifyError';
	code = 'identify';
}

const longest = { key: 128, secret: 1_024, token: 20_000, arn: 2_048 };
const longestLife = 400 * 86_400_000;
function checkCredentials({ accessKeyId, secretAccessKey, sessionToken, expiration }, origin, form = 'session') {
	if (!accessKeyId || !secretAccessKey || (form === 'session' && !sessionToken))
		throw lacking('credentials', origin);
	const id = printable('access key ID', accessKeyId, longest.key, origin);
	if ((0,_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .isHostOfAws */ .rW)(origin.host) && !/^\w{16,}$/.test(id))
		throw unfit('access key ID', origin);
	const secret = printable('secret access key', secretAccessKey, longest.secret, origin);
	const end = endOf(expiration, origin);
	return {
		credentials: {
			accessKeyId: new _journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh(id),
			secretAccessKey: new _journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh(secret),
			...(sessionToken !== undefined &&
				sessionToken !== '' &&
				sessionToken !== null && {
				sessionToken: new _journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh(printable('session token', sessionToken, longest.token, origin)),
			}),
			madeAt: Date.now(),
		},
		...(end && { expiration: end }),
	};
}
function checkSecret(what, value, origin) {
	if (value === undefined || value === null || value === '')
		throw lacking(what, origin);
	return new _journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh(printable(what, value, longest.token, origin));
}
function checkText(what, value, form, origin) {
	if (typeof value !== 'string' || !form.test(value))
		throw lacking(what, origin);
	return value;
}
function checkArn(value, origin) {
	if (value === undefined || value === null || value === '')
		return undefined;
	const arn = printable('ARN', value, longest.arn, origin);
	if ((0,_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .isHostOfAws */ .rW)(origin.host) && !/^arn:[a-z0-9-]+:[a-z0-9-]+:/.test(arn))
		throw unfit('ARN', origin);
	return arn;
}
function checkAccount(value, origin) {
	if (value === undefined || value === null || value === '')
		throw lacking('account', origin);
	const account = printable('account ID', value, longest.key, origin);
	if ((0,_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .isHostOfAws */ .rW)(origin.host) && !/^\d{12}$/.test(account))
		throw unfit('account ID', origin);
	return account;
}
function checkSeconds(value, otherwise) {
	return typeof value === 'number' && value > 0 && value < 31_536_000 ? value : otherwise;
}
function lacking(what, { service, host }) {
	return new _index2_js__WEBPACK_IMPORTED_MODULE_3__/* .ForeignAnswerError */ .Zy(`the answer has no ${what}, so it is not from ${service}`, {
		service,
		host,
		status: 200,
	});
}
function unfit(what, { service, host }) {
	const message = `the ${what} in the answer is not valid: wrong characters, length or value`;
	return new _index2_js__WEBPACK_IMPORTED_MODULE_3__/* .ForeignAnswerError */ .Zy(message, { service, host, status: 200 });
}
function printable(what, value, most, origin) {
	if (typeof value !== 'string' || value.length > most || !/^[\x21-\x7e]+$/.test(value))
		throw unfit(what, origin);
	return value;
}
function endOf(value, origin) {
	if (value === undefined || value === null || value === '')
		return undefined;
	const isTime = value instanceof Date || typeof value === 'string' || typeof value === 'number';
	const end = new Date(isTime ? value : Number.NaN);
	const left = end.getTime() - (Date.now() + (origin.clockBehind ?? 0) * 1000);
	if (Number.isNaN(left) || left < -864e5 || left > longestLife)
		throw unfit('expiration', origin);
	return end;
}

function serviceErrorOf(error, service, host) {
	if (error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerTooLargeError */ .Oc)
		return new _index2_js__WEBPACK_IMPORTED_MODULE_3__/* .ForeignAnswerError */ .Zy(error.message, { service, host: error.host, status: error.status });
	if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
		return error;
	const { name, message, $metadata, $fault, error_description: described } = (error ?? {});
	const status = $metadata?.httpStatusCode;
	if (status !== undefined && $fault === undefined)
		return new _index2_js__WEBPACK_IMPORTED_MODULE_3__/* .ForeignAnswerError */ .Zy(`the answer (status ${status}) is damaged`, { service, host, status });
	const words = message === 'UnknownError' && typeof described === 'string' ? described : message;
	const said = typeof words === 'string' && status !== undefined ? firstLine(words) : (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
	return new _index2_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7({
		service,
		host,
		reason: nameOf(name),
		said: new _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .Foreign */ .lf(said),
		status,
		system: (0,_index2_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error),
		cause: error,
	});
}
function firstLine(text) {
	const start = text.slice(0, 4096).trimStart();
	return /^[^\r\n]*/.exec(start)?.[0] ?? '';
}
function nameOf(name) {
	const text = typeof name === 'string' ? name : '';
	return /^[\w.:-]{1,100}$/.test(text) ? text : 'Error';
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