"use strict";
exports.id = 2706;
exports.ids = [2706];
exports.modules = {

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

/***/ 1948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ routeTo)
/* harmony export */ });
function routeTo(route, { hops }) {
	return { ...route, hops: [...route.hops, ...hops], branches: [] };
}




/***/ }),

/***/ 7774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ cacheFileIn),
/* harmony export */   PN: () => (/* binding */ failureSince),
/* harmony export */   fj: () => (/* binding */ noteFailure),
/* harmony export */   lx: () => (/* binding */ readSession),
/* harmony export */   pL: () => (/* binding */ isFresh),
/* harmony export */   u3: () => (/* binding */ answerFor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1976);




const cacheFileIn = function(folder) { return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'session.json'); };
const word = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(/^[!-~]{1,20000}$/);
const shape = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
	Version: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(1),
	AccessKeyId: word,
	SecretAccessKey: word,
	SessionToken: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(word),
	Expiration: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
});
function readSession(file) {
	try {
		const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(file);
		if (!found)
			return undefined;
		const session = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(found.text, shape);
		const left = Date.parse(session.Expiration) - Date.now();
		return Number.isNaN(left) ? undefined : { answer: JSON.stringify(session), left, written: found.written };
	}
	catch {
		return undefined;
	}
}
const leastLife = 15 * 60_000;
function isFresh({ left, written }) {
	const life = left + Date.now() - written;
	return left > (life > leastLife + 1_000 ? leastLife : 0.9 * life);
}
function answerFor(credentials, expiration) {
	return JSON.stringify({
		Version: 1,
		AccessKeyId: credentials.accessKeyId.reveal(),
		SecretAccessKey: credentials.secretAccessKey.reveal(),
		...(credentials.sessionToken && { SessionToken: credentials.sessionToken.reveal() }),
		...(expiration && { Expiration: expiration.toISOString() }),
	});
}
const longestFailure = 8_192;
const failureIn = function(folder) { return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'failure.txt'); };
function noteFailure(folder, text) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(failureIn(folder), text, { mode: 0o600 });
	}
	catch {
	}
}
function failureSince(folder, time) {
	try {
		const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(failureIn(folder));
		if (!found || found.written < time)
			return undefined;
		const text = Buffer.from(found.text.slice(0, longestFailure), 'latin1').toString();
		return text.split('\n').map(_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN).join('\n');
	}
	catch {
		return undefined;
	}
}




/***/ }),

/***/ 2706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeRenewals: () => (/* binding */ removeRenewals),
/* harmony export */   writeRenewals: () => (/* binding */ writeRenewals)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _session_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7774);
/* harmony import */ var _renewal_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2564);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1948);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(522);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1976);








function writeRenewals(folder, plan, { named, source }, { env }) {
	const writeOnce = function(file, content) { return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, content, { mode: 0o600, flag: 'wx' }); };
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode: 0o700 });
		for (const [index, { name, session }] of named.entries()) {
			const branch = plan.route.branches.find(function(each) { return each.name === name; });
			const own = branch ? { ...plan, route: (0,_route_js__WEBPACK_IMPORTED_MODULE_2__/* .routeTo */ .B)(plan.route, branch) } : plan;
			const file = (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .planFileIn */ .pl)(folder, index);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { mode: 0o700 });
			writeOnce(file, (0,_renewal_file_js__WEBPACK_IMPORTED_MODULE_4__/* .renewalText */ .CW)(own, source, env));
			const { credentials, expiration } = session;
			if (expiration)
				writeOnce((0,_session_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheFileIn */ .Kk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)), (0,_session_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .answerFor */ .u3)(credentials, expiration));
		}
	}
	catch (cause) {
		const remedy = 'Check that the temporary folder of the runner has free space, and that this user may write there.';
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .FileError */ .f6(`${folder} cannot be written (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(cause)})`, remedy, cause);
	}
}
const removeRenewals = function(folder) { return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true }); };




/***/ })

};
;