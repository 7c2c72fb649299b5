"use strict";
exports.id = 4336;
exports.ids = [4336];
exports.modules = {

/***/ 4336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renew: () => (/* binding */ renew)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6135);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8081);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2912);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1976);
/* harmony import */ var _session_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7774);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1543);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(522);
/* harmony import */ var _renewal_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2564);
/* harmony import */ var _sdk_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(537);











function useEnvironment(environment) {
	for (const [name, value] of Object.entries(environment)) {
		if (value === undefined)
			delete process.env[name];
		else
			process.env[name] = value;
	}
}

class StderrRunner {
	#scrubber = new _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .Scrubber */ .h6();
	#debug;
	#accounts = 'hidden';
	constructor(env) {
		this.#debug = env.RUNNER_DEBUG === '1';
	}
	maskPlan({ choice, network, remarks }) {
		this.#accounts = remarks.accounts;
		this.mask(...(0,_index2_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .vz)(choice.source).secrets(choice.source));
		if (network.proxy)
			this.mask(network.proxy.url, ...(0,_address_js__WEBPACK_IMPORTED_MODULE_3__.proxySecrets)(network.proxy.url.reveal()));
	}
	mask(...values) {
		for (const value of values)
			this.#scrubber.add(value);
	}
	noteAccount() { }
	noteVisibility() { }
	info(message) {
		if (this.#debug)
			this.#say(message);
	}
	notice(message) {
		this.info(message);
	}
	warning(message) {
		this.#say(message);
	}
	debug(message) {
		this.info(message);
	}
	summary() { }
	fail(message) {
		this.#say(message);
		process.exitCode = 1;
	}
	clean(text) {
		return this.#scrubber.clean(text, this.#accounts);
	}
	#say(message) {
		process.stderr.write(`aws-auth: ${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(this.clean(message))}\n`);
	}
}

function revivePlan(file, env, context) {
	const { source, route, allowedAccounts, accounts, network } = file;
	const { proxy, ...rest } = network;
	const revived = reviveSource(source, env, context);
	checkAll([...Object.values(network.endpoints), ...(0,_index2_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .vz)(revived).addresses(revived)]);
	return {
		choice: { source: revived, why: '', passedOver: [], isFound: false },
		route: { ...route, branches: [] },
		guard: { allowedAccounts },
		deliver: {
			region: false,
			credentials: false,
			outputs: false,
			unset: false,
			renew: true,
			overwrite: false,
		},
		network: {
			...rest,
			sdk: (0,_sdk_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkPlanIn */ .tv)(context),
			...(proxy && { proxy: reviveProxy(proxy, context) }),
		},
		remarks: { notices: [], warnings: [], accounts, keyAge: false },
	};
}
function checkAll(addresses) {
	const [wrong] = addresses.flatMap(_address_js__WEBPACK_IMPORTED_MODULE_3__.checkAddress);
	if (wrong)
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RenewalError */ .P0(`${wrong.input}: ${wrong.what}`, { why: _renewal_file_js__WEBPACK_IMPORTED_MODULE_6__/* .damaged */ .qM, remedy: _renewal_file_js__WEBPACK_IMPORTED_MODULE_6__/* .again */ .TG });
}
function reviveSource({ kind, plan }, env, context) {
	const source = _index2_js__WEBPACK_IMPORTED_MODULE_2__/* .sources */ .Tj[kind];
	try {
		return source.revive(plan, { env, context });
	}
	catch (cause) {
		if (!(cause instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .ShapeError */ .ym))
			throw cause;
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RenewalError */ .P0(`the plan of the source cannot be read (${cause.message})`, {
			why: _renewal_file_js__WEBPACK_IMPORTED_MODULE_6__/* .damaged */ .qM,
			remedy: _renewal_file_js__WEBPACK_IMPORTED_MODULE_6__/* .again */ .TG,
		}, cause);
	}
}
function reviveProxy({ url, ...proxy }, { proxyVariable }) {
	const known = url === undefined ? proxyVariable?.url : new _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(url);
	const read = (0,_address_js__WEBPACK_IMPORTED_MODULE_3__.proxyUrl)(known?.reveal());
	if (read)
		return { ...proxy, url: new _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(read.href) };
	if (known)
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RenewalError */ .P0(`${proxy.from}: not the URL of a proxy`, { why: _renewal_file_js__WEBPACK_IMPORTED_MODULE_6__/* .damaged */ .qM, remedy: _renewal_file_js__WEBPACK_IMPORTED_MODULE_6__/* .again */ .TG });
	throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RenewalError */ .P0('this process has no URL of the proxy', {
		why: 'The step used a proxy URL with a password from HTTPS_PROXY, and this process does not have that variable.',
		remedy: 'Set HTTPS_PROXY for the whole job.',
	});
}

const patience = { withSession: 15_000, without: 50_000 };
const least = 3_000;
const pauseAfterFailure = 60_000;
const marker = 'AWS_AUTH_RENEWING';
const keyNames = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN'];
class ExplainedError extends Error {
}
class CircleError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RenewalError */ .P0 {
}
async function renew(env, planFile) {
	const runner = new StderrRunner(env);
	const renewal = { env, planFile, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(planFile), runner };
	try {
		print(await renewed(renewal));
	}
	catch (error) {
		const text = error instanceof ExplainedError ? error.message : await explained(error, renewal);
		const kept = (0,_session_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .readSession */ .lx)((0,_session_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheFileIn */ .Kk)(renewal.folder));
		if (!kept || kept.left <= 0 || error instanceof CircleError)
			return runner.fail(text);
		const left = `${Math.floor(kept.left / 1000)} s`;
		runner.warning(`The session could not be renewed, and expires in ${left}. ${text}`);
		print(kept.answer);
	}
	finally {
		renewal.network?.close();
	}
}
async function renewed(renewal) {
	const { folder, runner } = renewal;
	const { plan, env } = await revived(renewal);
	renewal.plan = plan;
	runner.maskPlan(plan);
	const started = (0,_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .now */ .t)();
	const left = function() { return (0,_session_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .readSession */ .lx)((0,_session_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheFileIn */ .Kk)(folder))?.left ?? 0; };
	const lately = left() > 0 && (0,_session_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .failureSince */ .PN)(folder, Date.now() - pauseAfterFailure);
	if (lately)
		throw new ExplainedError(lately);
	const lock = await exclusively((0,_session_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheFileIn */ .Kk)(folder), left() > 0 ? _replace_file_js__WEBPACK_IMPORTED_MODULE_9__/* .deadAfter */ .jw : patience.without);
	try {
		const known = knownSince(folder);
		if (known)
			return known;
		const limit = left() > 0 ? Math.min(patience.withSession, left() - 2_000) : patience.without;
		const rest = Math.max(least, limit - ((0,_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .now */ .t)() - started));
		return await signIn(renewal, plan, env, Math.min(Math.round(rest / 1000), plan.network.timeoutSeconds));
	}
	catch (error) {
		if (error instanceof ExplainedError)
			throw error;
		const text = runner.clean(await explained(error, renewal));
		(0,_session_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .noteFailure */ .fj)(folder, text);
		throw new ExplainedError(text);
	}
	finally {
		lock?.release();
	}
}
async function revived(renewal) {
	const file = (0,_renewal_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readRenewal */ .jG)(planText(renewal));
	const renewing = { ...renewal.env, [marker]: `${renewal.env[marker] ?? ''}\n${renewal.planFile}` };
	const env = (0,_renewal_file_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentOf */ .p7)(file, renewing, keyNames);
	useEnvironment(env);
	return { plan: revivePlan(file, env, await (0,_address_js__WEBPACK_IMPORTED_MODULE_3__.readContext)(env)), env };
}
function knownSince(folder) {
	const kept = (0,_session_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .readSession */ .lx)((0,_session_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheFileIn */ .Kk)(folder));
	if (kept && ((0,_session_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .isFresh */ .pL)(kept) || kept.written >= performance.timeOrigin))
		return kept.answer;
	const failure = (0,_session_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .failureSince */ .PN)(folder, performance.timeOrigin);
	if (failure !== undefined)
		throw new ExplainedError(failure);
	return undefined;
}
async function signIn(renewal, plan, env, timeoutSeconds) {
	const { folder, runner } = renewal;
	const limited = { ...plan, network: { ...plan.network, timeoutSeconds } };
	const network = await (0,_address_js__WEBPACK_IMPORTED_MODULE_3__.openNetwork)(limited.network);
	network.http.trace = function(line) { return runner.debug(line); };
	Object.assign(renewal, { plan: limited, network });
	const { own } = await (0,_address_js__WEBPACK_IMPORTED_MODULE_3__.authenticate)(limited, network, (0,_address_js__WEBPACK_IMPORTED_MODULE_3__.machineIn)(env), runner);
	if (!own)
		throw new Error('the plan leads to no session');
	const { credentials, expiration } = own.session;
	const answer = (0,_session_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .answerFor */ .u3)(credentials, expiration);
	try {
		if (expiration)
			(0,_replace_file_js__WEBPACK_IMPORTED_MODULE_9__/* .replaceFile */ .fR)((0,_session_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheFileIn */ .Kk)(folder), answer, 0o600, undefined);
	}
	catch (error) {
		runner.warning(`The session cannot be stored for the next process: ${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}.`);
	}
	return answer;
}
async function exclusively(cache, longest) {
	const gone = function() {
		throw signedOut(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(cache)} is gone`);
	};
	try {
		return await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_9__/* .takeLock */ .HJ)(cache, (0,_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .now */ .t)() + longest, gone);
	}
	catch (error) {
		if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RenewalError */ .P0)
			throw error;
		if (!(error instanceof _replace_file_js__WEBPACK_IMPORTED_MODULE_9__/* .StillLockedError */ .hz))
			return undefined;
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RenewalError */ .P0(`another process has been renewing the session for ${Math.round(longest / 1000)} s`, {
			why: 'That process holds the lock and has not ended, probably because a service does not answer.',
			remedy: 'Run the step again. If it fails again, check that the runner can reach GitHub and AWS.',
		});
	}
}
function planText({ env, planFile }) {
	if (env[marker]?.split('\n').includes(planFile)) {
		throw new CircleError('the profile is renewed from itself', {
			why: 'The source of the session is a profile that starts this process again.',
			remedy: 'Choose a name for the new profile that differs from the source profile.',
		});
	}
	const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(planFile);
	if (!found)
		throw signedOut(`${planFile} does not exist`);
	return Buffer.from(found.text, 'latin1').toString();
}
function signedOut(what) {
	const why = 'The profile belongs to a step that was signed out, or to a job that has ended.';
	return new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RenewalError */ .P0(what, { why, remedy: 'Sign in again in this job.' });
}
async function explained(error, { env, plan, network, runner }) {
	const { render } = await __webpack_require__.e(/* import() */ 9618).then(__webpack_require__.bind(__webpack_require__, 9618));
	const { explain, knownOf } = await Promise.all(/* import() */[__webpack_require__.e(4672), __webpack_require__.e(1773)]).then(__webpack_require__.bind(__webpack_require__, 4672)).then(n => n.index);
	const clockBehind = network?.http.clockBehind;
	const known = knownOf(plan, {
		runner: (0,_address_js__WEBPACK_IMPORTED_MODULE_3__.runnerOf)(env),
		now: new Date(),
		isRenewal: true,
		...(clockBehind !== undefined && { clockBehind }),
	});
	for (const trace of (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .tracesOf */ .Or)(error))
		runner.debug(trace);
	const { consequence: _, ...explanation } = await explain(error, known);
	return `${explanation.title}\n\n${render(explanation)}`;
}
const print = function(answer) { return process.stdout.write(`${answer}\n`); };




/***/ }),

/***/ 2564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ renewalText),
/* harmony export */   TG: () => (/* binding */ again),
/* harmony export */   jG: () => (/* binding */ readRenewal),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1976);



const sourceVariables = [
	'AWS_PROFILE',
	'AWS_DEFAULT_PROFILE',
	'AWS_CONFIG_FILE',
	'AWS_SHARED_CREDENTIALS_FILE',
	'AWS_ROLE_ARN',
	'AWS_ROLE_SESSION_NAME',
	'AWS_WEB_IDENTITY_TOKEN_FILE',
	'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
	'AWS_CONTAINER_CREDENTIALS_FULL_URI',
	'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
	'AWS_EC2_METADATA_DISABLED',
	'AWS_EC2_METADATA_SERVICE_ENDPOINT',
	'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
	'AWS_EC2_METADATA_V1_DISABLED',
	'AWS_REGION',
	'AWS_DEFAULT_REGION',
	'AWS_USE_DUALSTACK_ENDPOINT',
	'AWS_USE_FIPS_ENDPOINT',
	'HOME',
	'USERPROFILE',
];
const version = 2;
const tag = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ key: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .document */ .Al)(), value: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .document */ .Al)() });
const hop = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	role: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
	sessionName: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
	duration: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(),
	externalId: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
	policy: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .document */ .Al)()),
	policyArns: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
});
const endpoint = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ url: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), from: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() });
const shape = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	version: (function(value) {
		if (value === version)
			return version;
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym('of another version');
	}),
	source: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(...Object.keys(_index2_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .Tj)),
		plan: (function(value) { return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(function(each) { return each; })(value); }),
	}),
	route: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		partition: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
		hops: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(hop),
		tags: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ kept: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(tag), droppable: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(tag), custom: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(tag), transitiveKeys: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .document */ .Al)()) })),
		sourceIdentity: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
		sessionDuration: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(),
		secretForm: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('plain', 'no-slash-first')),
		propagation: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(),
	}),
	allowedAccounts: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
	accounts: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('shown', 'hidden', 'masked'),
	network: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		region: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
		endpoints: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
			STS: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(endpoint),
			SSO: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(endpoint),
			SSO_OIDC: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(endpoint),
			SIGNIN: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(endpoint),
			COGNITO_IDENTITY: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(endpoint),
			IAM: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(endpoint),
			ROLESANYWHERE: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(endpoint),
		}),
		run: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
		timeoutSeconds: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(),
		maxAttempts: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(),
		proxy: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ url: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()), host: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), from: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), except: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .document */ .Al)() })),
	}),
	environment: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((function(value) { return (value === null ? null : (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .document */ .Al)()(value)); })),
});
function renewalText(plan, kind, env) {
	const { route, guard, remarks, network } = plan;
	const { source: first, fallback } = plan.choice;
	const source = fallback?.kind === kind ? fallback : first;
	const { mfa: _, branches: __, ...kept } = route;
	const { proxy, sdk: ___, ...rest } = network;
	const file = {
		version,
		source: { kind: source.kind, plan: (0,_index2_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(source).keep(source) },
		route: kept,
		allowedAccounts: guard.allowedAccounts,
		accounts: remarks.accounts,
		network: { ...rest, ...(proxy && { proxy: keptProxy(proxy) }) },
		environment: Object.fromEntries(sourceVariables.filter(function(name) { return !hasPassword(env[name]); }).map(function(name) { return [name, env[name] ?? null]; })),
	};
	try {
		return JSON.stringify(shape(JSON.parse(JSON.stringify(file))));
	}
	catch (cause) {
		const remedy = 'Use a name or a path without control characters, or leave refresh out.';
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6(`the plan for the renewal is not valid (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`, remedy, cause);
	}
}
const hasPassword = function(value = '') { return /^\w+:\/\/[^/?#]*@/.test(value) || (/^\w+:\/\/.*@/.test(value) && !URL.canParse(value)); };
function keptProxy({ url, host, from, except }) {
	const { username, password } = new URL(url.reveal());
	return { host, from, except, ...(username || password ? {} : { url: url.reveal() }) };
}
const damaged = 'The plan file is damaged, or another version of the action wrote it.';
const again = 'Sign in again in this job.';
function readRenewal(json) {
	try {
		return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(json, shape);
	}
	catch (cause) {
		if (!(cause instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym))
			throw cause;
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .RenewalError */ .P0(`the plan cannot be read (${cause.message})`, {
			why: damaged,
			remedy: again,
		}, cause);
	}
}
function environmentOf({ environment }, env, keys) {
	const before = sourceVariables
		.filter(function(name) { return Object.hasOwn(environment, name); })
		.map(function(name) { return [name, environment[name] ?? undefined]; });
	return {
		...env,
		...Object.fromEntries(before),
		...Object.fromEntries(keys.map(function(name) { return [name, undefined]; })),
	};
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




/***/ })

};
;