"use strict";
exports.id = 151;
exports.ids = [151];
exports.modules = {

/***/ 151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assumeWithFile: () => (/* binding */ assumeWithFile),
/* harmony export */   checkedOf: () => (/* binding */ checkedOf),
/* harmony export */   containerCredentials: () => (/* binding */ containerCredentials),
/* harmony export */   identify: () => (/* binding */ identify),
/* harmony export */   instanceCredentials: () => (/* binding */ instanceCredentials),
/* harmony export */   isAbsent: () => (/* binding */ isAbsent),
/* harmony export */   profileIdentity: () => (/* binding */ profileIdentity)
/* harmony export */ });
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1976);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1543);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(522);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9665);
/* harmony import */ var _json_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5754);
/* harmony import */ var _mfa_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5059);







const patience = 1_000;
const container = 'the endpoint of the container';
const instance = 'the metadata service of the instance';
const mostSilent = 3;
function mayComeUp(service) {
	let silent = 0;
	return function(error) {
		if (error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.status === undefined)
			silent += 1;
		return (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(error) && silent < mostSilent && (service === container || !isAbsent(error));
	};
}
async function ask(service, { url: text, ...request }, wire) {
	const { http, rules } = wire;
	const url = new URL(text);
	const origin = { service, host: url.host, clockBehind: undefined };
	const call = { name: `Request to ${service}`, passes: mayComeUp(service) };
	return (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .retrying */ .R$)(call, rules, async function() {
		try {
			const answer = await http.send({ url, patience, direct: true, ...request }, rules.deadline);
			if (answer.status < 200 || answer.status > 299)
				throw (0,_json_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(answer, origin);
			return [answer, origin];
		}
		catch (error) {
			throw (0,_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceErrorOf */ .TI)(error, service, url.host);
		}
	});
}
function isAbsent(error) {
	const { cause } = (error ?? {});
	const { syscall } = (cause ?? error ?? {});
	return syscall === 'connect' && (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCode */ .xU)(error) !== 'ECONNRESET';
}
async function containerCredentials({ url, token, tokenFile }, wire, mask) {
	const text = tokenFile ? (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(tokenFile, { links: true })?.text.trim() : token?.reveal();
	if (text)
		mask(new _journal_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .zh(text));
	const headers = { accept: 'application/json', ...(text && { authorization: text }) };
	const [answer, origin] = await ask(container, { url, headers }, wire);
	return credentialsIn((0,_json_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o)(answer, origin), origin);
}
const path = '/latest/meta-data/iam/security-credentials/';
async function instanceCredentials(plan, wire, mask) {
	const base = plan.url.replace(/(?<!\/)\/+$/, '');
	const token = await sessionToken(base, plan, wire);
	if (token)
		mask(token);
	const headers = token ? { 'x-aws-ec2-metadata-token': token.reveal() } : {};
	const [role, origin] = await ask(instance, { url: base + path, headers }, wire);
	const name = role.body.toString('utf8', 0, 4096).trim().split(/\s/)[0] ?? '';
	if (!/^[\w+=,.@-]{1,64}$/.test(name))
		throw (0,_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .lacking */ .gP)('role', origin);
	const [answer, place] = await ask(instance, { url: base + path + name, headers }, wire);
	return credentialsIn((0,_json_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o)(answer, place), place);
}
async function sessionToken(base, { allowsVersion1 }, wire) {
	const url = `${base}/latest/api/token`;
	const headers = { 'x-aws-ec2-metadata-token-ttl-seconds': '21600' };
	try {
		const [{ body }, origin] = await ask(instance, { url, method: 'PUT', headers }, wire);
		const token = body.toString('utf8').trim();
		if (!/^[\x21-\x7e]{1,4096}$/.test(token))
			throw (0,_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .lacking */ .gP)('token', origin);
		return new _journal_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .zh(token);
	}
	catch (error) {
		const { status } = error;
		if (allowsVersion1 && (status === 403 || status === 404 || status === 405))
			return undefined;
		throw error;
	}
}
function credentialsIn(found, origin) {
	const { AccessKeyId, SecretAccessKey, Token, Expiration } = found;
	return (0,_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCredentials */ .vG)({
		accessKeyId: AccessKeyId,
		secretAccessKey: SecretAccessKey,
		sessionToken: Token,
		expiration: Expiration,
	}, origin);
}

async function assumeProfileRole(role, credentials, name, run) {
	const { serial } = role;
	const { mfa } = run;
	if (serial && !mfa)
		throw new _service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileError */ .eo(role.arn, `the role ${role.arn} requires a code of the MFA device ${serial}`, {
			device: serial,
		});
	const once = function(factor) { return run.sts.assumeRole(hopOf(role, name), credentials, { factor }); };
	return assumed(role, run, function() { return (mfa && serial ? (0,_mfa_js__WEBPACK_IMPORTED_MODULE_5__/* .withCode */ .SM)({ ...mfa, serial }, run, once) : once()); });
}
async function assumeWithFile(file, role, name, run) {
	const text = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(file, { links: true })?.text.trim();
	if (!text)
		throw new _service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileError */ .eo(role.arn, `the token file ${file} is missing or empty`);
	const jwt = new _journal_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .zh(text);
	run.runner.mask(jwt);
	const { claims, usefulFor } = (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .readNow */ .DS)(jwt);
	return assumed(role, run, function() { return run.sts.assumeRoleWithWebIdentity(hopOf(role, name), jwt, usefulFor); }, claims);
}
async function assumed(role, { runner }, assume, claims) {
	const result = await assume().catch(function(cause) {
		throw new _mfa_js__WEBPACK_IMPORTED_MODULE_5__/* .HopError */ .q$({ number: 1, of: 1, role: role.arn, claims, cause });
	});
	const { accessKeyId, secretAccessKey, sessionToken } = result.credentials;
	runner.mask(accessKeyId, secretAccessKey, sessionToken);
	runner.info(`Assumed ${role.arn} for the profile or the environment.`);
	return result;
}
function hopOf({ arn, sessionName, externalId, duration }, otherwise) {
	return {
		role: arn,
		sessionName: sessionName ?? otherwise,
		duration: duration ?? 3600,
		...(externalId && { externalId }),
		policyArns: [],
	};
}

function checkedOf(profile, raw, giver) {
	try {
		return (0,_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCredentials */ .vG)(raw, { service: giver, host: undefined, clockBehind: undefined }, 'any');
	}
	catch (cause) {
		throw new _service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileError */ .eo(profile, (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause), { cause });
	}
}

async function profileIdentity(profile, sessionName, run) {
	let found = await baseCredentials(profile, sessionName, run);
	maskAll(found.credentials, run);
	for (const role of profile.roles) {
		const { credentials, expiration } = await assumeProfileRole(role, found.credentials, sessionName, run);
		const { centerToken } = found;
		found = { credentials, ...(expiration && { expiration }), ...(centerToken && { centerToken }) };
	}
	const { credentials, expiration, centerToken } = found;
	return {
		kind: 'credentials',
		credentials,
		...(expiration && { expiration }),
		...(centerToken && { centerToken }),
	};
}
function maskAll({ accessKeyId, secretAccessKey, sessionToken }, { runner }) {
	runner.mask(accessKeyId, secretAccessKey, sessionToken);
}
async function baseCredentials(profile, sessionName, run) {
	const { base, lineage, name } = profile;
	const last = lineage.at(-1) ?? name;
	const mask = function(secret) { return run.runner.mask(secret); };
	switch (base.kind) {
		case 'keys':
			return checkKeys(base.credentials, last);
		case 'process': {
			const { processCredentials } = await __webpack_require__.e(/* import() */ 4816).then(__webpack_require__.bind(__webpack_require__, 2435));
			return processCredentials(last, base.command, run);
		}
		case 'token-file': {
			const { credentials, expiration } = await assumeWithFile(base.file, base.role, sessionName, run);
			return { credentials, ...(expiration && { expiration }) };
		}
		case 'identity-center': {
			const { centerSignIn } = await __webpack_require__.e(/* import() */ 403).then(__webpack_require__.bind(__webpack_require__, 403));
			return (await centerSignIn(base.center, run)).identity;
		}
		case 'container':
			return containerCredentials(base.container, run.wire, mask);
		case 'instance':
			return instanceCredentials(base.instance, run.wire, mask);
		case 'login': {
			const { loginCredentials } = await __webpack_require__.e(/* import() */ 7624).then(__webpack_require__.bind(__webpack_require__, 7624));
			return loginCredentials(last, profile.files, run);
		}
	}
}
function checkKeys({ accessKeyId, secretAccessKey, sessionToken }, profile) {
	const raw = {
		accessKeyId: accessKeyId.reveal(),
		secretAccessKey: secretAccessKey.reveal(),
		sessionToken: sessionToken?.reveal(),
	};
	const { credentials } = checkedOf(profile, raw, `the profile ${profile}`);
	const { madeAt: _, ...kept } = credentials;
	return { credentials: kept };
}

const identify = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    profileIdentity
}, Symbol.toStringTag, { value: 'Module' }));




/***/ }),

/***/ 5754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1543);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1976);



function refusalOf({ status, headers, body }, { service, host }) {
	const { code: named, message } = wordsOf(body.toString('utf8'));
	const code = named || (headers['x-amzn-errortype'] ?? '').split(':')[0] || '';
	const said = message || `status ${status}`;
	const reason = /^[\w.:-]{1,100}$/.test(code) ? code : 'Error';
	return new _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7({ service, host, reason, said: new _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .lf(said), status });
}
function wordsOf(body) {
	try {
		const found = JSON.parse(body);
		const text = function(...names) { return names.map(function(name) { return found[name]; }).find(function(value) { return typeof value === 'string'; }) ?? ''; };
		return {
			code: text('Code', 'code', '__type').split('#').at(-1) ?? '',
			message: text('Message', 'message'),
		};
	}
	catch {
		return { code: '', message: (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(body) };
	}
}
function jsonOf({ status, body }, { service, host }) {
	const text = body.toString('utf8');
	try {
		const found = JSON.parse(text);
		if (typeof found === 'object' && found !== null)
			return found;
	}
	catch { }
	const isPage = /<html|<!doctype html/i.test(text.slice(0, 4096));
	throw new _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy(`the answer (status ${status}) is not from ${service}`, {
		service,
		host,
		status,
		said: new _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .lf(isPage ? (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text) : ''),
	});
}




/***/ }),

/***/ 5059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ FallbackError),
/* harmony export */   SM: () => (/* binding */ withCode),
/* harmony export */   Tj: () => (/* binding */ CodeWaitError),
/* harmony export */   W1: () => (/* binding */ SessionsError),
/* harmony export */   i8: () => (/* binding */ claimsFolder),
/* harmony export */   iP: () => (/* binding */ AccountError),
/* harmony export */   q$: () => (/* binding */ HopError),
/* harmony export */   vK: () => (/* binding */ PlainSecretError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(522);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1976);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1543);








class HopError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ {
	name = 'HopError';
	code = 'hop';
	number;
	of;
	role;
	caller;
	callerRole;
	claims;
	patience;
	constructor(hop) {
		super(`hop ${hop.number} of ${hop.of}, ${hop.role}: ${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(hop.cause)}`, { cause: hop.cause });
		this.number = hop.number;
		this.of = hop.of;
		this.role = hop.role;
		this.caller = hop.caller;
		this.callerRole = hop.callerRole;
		this.claims = hop.claims;
		this.patience = hop.patience ?? 0;
	}
}
class PlainSecretError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ {
	name = 'PlainSecretError';
	code = 'plain-secret';
}
class CodeWaitError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ {
	name = 'CodeWaitError';
	code = 'mfa-wait';
	constructor(wait, seconds) {
		super(`the current MFA code was already used; the next one comes in ${wait} s, after the step\u2019s timeout of ${Math.round(seconds)} s`);
	}
}
class AccountError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ {
	name = 'AccountError';
	code = 'wrong-account';
	account;
	allowed;
	constructor(account, allowed) {
		super(`the credentials belong to account ${account}`);
		this.account = account;
		this.allowed = allowed;
	}
}
class SessionsError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ {
	name = 'SessionsError';
	code = 'sessions';
	failed;
	of;
	constructor(failed, of) {
		const each = failed.map(function({ name, error }) { return `${name}: ${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`; });
		super(`${failed.length} of ${of} sessions failed (${each.join('; ')})`, { cause: failed[0]?.error });
		this.failed = failed;
		this.of = of;
	}
}
class FallbackError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ {
	name = 'FallbackError';
	code = 'fallback';
	first;
	second;
	constructor(first, second) {
		super(`${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(first.error)}; and with ${second.source}: ${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(second.error)}`, {
			cause: first.error,
		});
		this.first = first;
		this.second = second;
	}
}

const forgotten = 5 * 60_000;
function claimsFolder() {
	return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `aws-auth-claims-${process.getuid?.() ?? 'user'}`);
}
function claim(folder, name) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
		if (!(0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnFolder */ .Zn)(folder))
			return true;
		forget(folder);
	}
	catch {
		return true;
	}
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex')), '', { flag: 'wx' });
		return true;
	}
	catch (error) {
		return error.code !== 'EEXIST';
	}
}
function forget(folder) {
	for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).filter(function(each) { return /^[0-9a-f]{64}$/.test(each); })) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
		const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
		if (stat?.isFile() && Math.abs(Date.now() - stat.mtimeMs) > forgotten)
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
	}
}

const period = 30;
async function nextCode(mfa, { wire, runner, machine }) {
	const { serial } = mfa;
	if ('code' in mfa)
		return { serial, code: mfa.code };
	const { deadline } = wire.rules;
	const { TOTP, Secret: Seed } = await __webpack_require__.e(/* import() */ 5237).then(__webpack_require__.bind(__webpack_require__, 5237));
	const device = new TOTP({ secret: Seed.fromBase32(mfa.seed.reveal()), digits: 6, period });
	for (;;) {
		const now = Date.now() + (wire.http.clockBehind ?? 0) * 1000;
		const step = Math.floor(now / 1000 / period);
		if (claim(machine.claimsFolder, `${serial} ${step}`)) {
			const code = new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh(device.generate({ timestamp: now }));
			runner.mask(code);
			return { serial, code };
		}
		const wait = (step + 1) * period * 1000 - now;
		if (wait >= deadline.left())
			throw new CodeWaitError(Math.ceil(wait / 1000), deadline.seconds);
		runner.info(`The current MFA code was already used. Waiting ${Math.ceil(wait / 1000)} s for the next one.`);
		await deadline.pause(wait + 50);
	}
}
function isUsedCode(error, mfa) {
	return ('seed' in mfa &&
		error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_6__/* .ServiceError */ ._7 &&
		error.reason === 'AccessDenied' &&
		error.said.says('invalid MFA one time pass code'));
}
async function withCode(mfa, run, call) {
	try {
		return await call(await nextCode(mfa, run));
	}
	catch (error) {
		if (!isUsedCode(error, mfa))
			throw error;
		run.runner.info('AWS rejected the MFA code. Another job may have used it.');
		return call(await nextCode(mfa, run));
	}
}




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




/***/ })

};
;