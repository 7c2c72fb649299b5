"use strict";
exports.id = 8081;
exports.ids = [8081,7536];
exports.modules = {

/***/ 8081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allTags: () => (/* binding */ allTags),
/* harmony export */   assumeRoles: () => (/* binding */ assumeRoles),
/* harmony export */   authenticate: () => (/* binding */ authenticate),
/* harmony export */   callerOf: () => (/* binding */ callerOf),
/* harmony export */   checkAddress: () => (/* binding */ checkAddress),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   endpointsOf: () => (/* binding */ endpointsOf),
/* harmony export */   event: () => (/* binding */ event),
/* harmony export */   externalId: () => (/* binding */ externalId),
/* harmony export */   hasSts: () => (/* binding */ hasSts),
/* harmony export */   machineIn: () => (/* binding */ machineIn),
/* harmony export */   maxAttemptsOf: () => (/* binding */ maxAttemptsOf),
/* harmony export */   mostTags: () => (/* binding */ mostTags),
/* harmony export */   networkPlan: () => (/* binding */ networkPlan),
/* harmony export */   openNetwork: () => (/* binding */ openNetwork),
/* harmony export */   protectedKeys: () => (/* binding */ protectedKeys),
/* harmony export */   proxyOf: () => (/* binding */ proxyOf),
/* harmony export */   proxySecrets: () => (/* binding */ proxySecrets),
/* harmony export */   proxyUrl: () => (/* binding */ proxyUrl),
/* harmony export */   readContext: () => (/* binding */ readContext),
/* harmony export */   reveal: () => (/* binding */ reveal),
/* harmony export */   runnerOf: () => (/* binding */ runnerOf),
/* harmony export */   schema: () => (/* binding */ schema),
/* harmony export */   sessionAt: () => (/* binding */ sessionAt),
/* harmony export */   sessionName: () => (/* binding */ sessionName),
/* harmony export */   sessionProfile: () => (/* binding */ sessionProfile),
/* harmony export */   sessionTags: () => (/* binding */ sessionTags),
/* harmony export */   withRules: () => (/* binding */ withRules)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2485);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9665);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1543);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1054);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(522);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5478);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6135);
/* harmony import */ var _mfa_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5059);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1976);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _sdk_plan_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(537);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6526);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7536);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(629);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_4__);



















function reveal({ accessKeyId, secretAccessKey, sessionToken }) {
	return {
		accessKeyId: accessKeyId.reveal(),
		secretAccessKey: secretAccessKey.reveal(),
		...(sessionToken && { sessionToken: sessionToken.reveal() }),
	};
}
const propagation = 60_000;
function isFresh(credentials) {
	const { sessionToken, madeAt = 0 } = credentials ?? {};
	return sessionToken !== undefined && Math.abs(Date.now() - madeAt) < propagation;
}

const example = {
	accessKeyId: new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh('AKIAIOSFODNN7EXAMPLE'),
	secretAccessKey: new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'),
};
const hop = {
	role: 'arn:aws:iam::123456789012:role/example',
	sessionName: 'example',
	duration: 900,
	policyArns: [],
};
const answerTo = function(action) { return ({
	status: 200,
	headers: { 'content-type': 'text/xml' },
	body: Buffer.from(`<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result><AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/example/example</Arn><AssumedRoleId>AROA123EXAMPLE123:example</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>${example.accessKeyId.reveal()}</AccessKeyId><SecretAccessKey>${example.secretAccessKey.reveal()}</SecretAccessKey><SessionToken>example</SessionToken><Expiration>${new Date().toISOString()}</Expiration></Credentials></${action}Result><ResponseMetadata><RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId></ResponseMetadata></${action}Response>`),
}); };
async function rehearse(kind, wire, make) {
	const action = kind === 'web-identity' ? 'AssumeRoleWithWebIdentity' : 'AssumeRole';
	const http = { clockBehind: undefined, send: async function() { return answerTo(action); }, connected: async function() { } };
	const rules = { maxAttempts: 1, deadline: wire.rules.deadline, log: function() { } };
	const sts = make({ ...wire, http, rules, endpoints: {}, told: new Set() });
	const call = kind === 'web-identity'
		? sts.assumeRoleWithWebIdentity(hop, new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh('example'), function() { return 0; })
		: sts.assumeRole(hop, example, {});
	await call.catch(function() { });
}

function factorOf(factor) {
	return factor && { SerialNumber: factor.serial, TokenCode: factor.code.reveal() };
}
const parameters = {
	sessionName: function(RoleSessionName) { return ({ RoleSessionName }); },
	duration: function(DurationSeconds) { return ({ DurationSeconds }); },
	externalId: function(ExternalId) { return ({ ExternalId }); },
	policy: function(Policy) { return ({ Policy }); },
	policyArns: function(arns) { return (arns.length > 0 ? { PolicyArns: arns.map(function(arn) { return ({ arn }); }) } : {}); },
};
const onlyWithCredentials = ['externalId'];
function inputOf(hop, omit = []) {
	const names = Object.keys(parameters).filter(function(name) { return !omit.includes(name); });
	const sent = names.map(function(name) {
		const value = hop[name];
		return value === undefined ? {} : parameters[name](value);
	});
	return { RoleArn: hop.role, RoleSessionName: hop.sessionName, ...Object.assign({}, ...sent) };
}

class Sts {
	#region;
	#wire;
	#clients = new Map();
	constructor(region, wire) {
		this.#region = region;
		this.#wire = wire;
	}
	get rules() {
		return this.#wire.rules;
	}
	async warmUp(identity, assumes) {
		await this.#wire.http.connected();
		await (0,_index_js__WEBPACK_IMPORTED_MODULE_6__.loopTurn)();
		await Promise.all(/* import() */[__webpack_require__.e(5377), __webpack_require__.e(5850), __webpack_require__.e(4510), __webpack_require__.e(6875)]).then(__webpack_require__.bind(__webpack_require__, 4624));
		await (0,_index_js__WEBPACK_IMPORTED_MODULE_6__.loopTurn)();
		const isHere = identity.kind === 'web-identity' && identity.claims() !== undefined;
		if (assumes && !isHere)
			await rehearse(identity.kind, this.#wire, (wire) => new Sts(this.#region, wire));
	}
	async assumeRoleWithWebIdentity(hop, jwt, usefulFor) {
		const { AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(5377), __webpack_require__.e(5850), __webpack_require__.e(4510), __webpack_require__.e(6875)]).then(__webpack_require__.bind(__webpack_require__, 4624));
		const command = new AssumeRoleWithWebIdentityCommand({
			...inputOf(hop, onlyWithCredentials),
			WebIdentityToken: jwt.reveal(),
		});
		const { answer, origin } = await this.#ask({ name: 'AssumeRoleWithWebIdentity', usefulFor }, undefined, function(client, options) { return client.send(command, options); });
		return assumedOf(hop, answer, origin);
	}
	async assumeRole(hop, credentials, { tags, factor, sourceIdentity }) {
		const { AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(5377), __webpack_require__.e(5850), __webpack_require__.e(4510), __webpack_require__.e(6875)]).then(__webpack_require__.bind(__webpack_require__, 4624));
		const command = new AssumeRoleCommand({
			...inputOf(hop),
			...(sourceIdentity && { SourceIdentity: sourceIdentity }),
			...factorOf(factor),
			...(tags && { Tags: tags.tags.map(function({ key, value }) { return ({ Key: key, Value: value }); }) }),
			...(tags && tags.transitiveKeys.length > 0 && { TransitiveTagKeys: [...tags.transitiveKeys] }),
		});
		const { answer, origin } = await this.#ask({ name: 'AssumeRole' }, credentials, function(client, options) { return client.send(command, options); });
		return assumedOf(hop, answer, origin);
	}
	async getSessionToken(duration, credentials, factor) {
		const { GetSessionTokenCommand } = await Promise.all(/* import() */[__webpack_require__.e(5377), __webpack_require__.e(5850), __webpack_require__.e(4510), __webpack_require__.e(6875)]).then(__webpack_require__.bind(__webpack_require__, 4624));
		const command = new GetSessionTokenCommand({ DurationSeconds: duration, ...factorOf(factor) });
		const { answer, origin } = await this.#ask({ name: 'GetSessionToken' }, credentials, function(client, options) { return client.send(command, options); });
		return sessionOf(answer, origin);
	}
	async getCallerIdentity(credentials) {
		const { GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(5377), __webpack_require__.e(5850), __webpack_require__.e(4510), __webpack_require__.e(6875)]).then(__webpack_require__.bind(__webpack_require__, 4624));
		const command = new GetCallerIdentityCommand({});
		const { answer, origin } = await this.#ask({ name: 'GetCallerIdentity' }, credentials, function(client, options) { return client.send(command, options); });
		const arn = (0,_service_error_js__WEBPACK_IMPORTED_MODULE_7__/* .checkArn */ .we)(answer.Arn, origin);
		if (!arn)
			throw (0,_service_error_js__WEBPACK_IMPORTED_MODULE_7__/* .lacking */ .gP)('ARN', origin);
		return { account: (0,_service_error_js__WEBPACK_IMPORTED_MODULE_7__/* .checkAccount */ .g4)(answer.Account, origin), arn };
	}
	async #ask(call, credentials, send) {
		const client = await this.#clientFor(credentials);
		return (0,_client_js__WEBPACK_IMPORTED_MODULE_8__/* .ask */ .kA)(client, { ...call, freshSession: isFresh(credentials) }, this.#wire, send);
	}
	#clientFor(credentials) {
		const known = this.#clients.get(credentials);
		if (known)
			return known;
		const made = Promise.all(/* import() */[__webpack_require__.e(5377), __webpack_require__.e(5850), __webpack_require__.e(4510), __webpack_require__.e(6875)]).then(__webpack_require__.bind(__webpack_require__, 4624)).then(({ STSClient }) => (0,_client_js__WEBPACK_IMPORTED_MODULE_8__/* .connected */ .aW)(_service_js__WEBPACK_IMPORTED_MODULE_9__/* .services */ .$.sts, this.#wire, (settings) => {
			const signer = credentials && { credentials: reveal(credentials) };
			return new STSClient({ region: this.#region, ...signer, ...settings });
		}));
		this.#clients.set(credentials, made);
		return made;
	}
}
function assumedOf(hop, answer, origin) {
	const arn = (0,_service_error_js__WEBPACK_IMPORTED_MODULE_7__/* .checkArn */ .we)(answer.AssumedRoleUser?.Arn, origin) ?? hop.role;
	return {
		...sessionOf(answer, origin),
		arn,
		account: (0,_index2_js__WEBPACK_IMPORTED_MODULE_10__/* .accountOf */ .XP)(arn) ?? (0,_index2_js__WEBPACK_IMPORTED_MODULE_10__/* .parseRoleArn */ .DM)(hop.role)?.account ?? '',
	};
}
function sessionOf({ Credentials: found }, origin) {
	const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken, Expiration: expiration, } = found ?? {};
	return (0,_service_error_js__WEBPACK_IMPORTED_MODULE_7__/* .checkCredentials */ .vG)({ accessKeyId, secretAccessKey, sessionToken, expiration }, origin);
}

const interval = 2_500;
function isRefusal(error) {
	if (!(error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_10__/* .ServiceError */ ._7) || error.said.says('MultiFactorAuthentication'))
		return false;
	return error.reason === 'AccessDenied' || error.said.says('No OpenIDConnect provider found');
}
async function throughPropagation(role, seconds, { deadline, log }, ask) {
	const end = (0,_clock_js__WEBPACK_IMPORTED_MODULE_11__/* .now */ .t)() + seconds * 1000;
	let refusal;
	for (let attempt = 1;; attempt++) {
		try {
			return await ask();
		}
		catch (error) {
			if (refusal && error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_10__/* .DeadlineError */ .j3)
				throw refusal;
			const left = Math.min(end - (0,_clock_js__WEBPACK_IMPORTED_MODULE_11__/* .now */ .t)(), deadline.left() - 100);
			if (!isRefusal(error) || left <= 0)
				throw error;
			refusal = error;
			if (attempt === 1)
				log(`${role} may be new, so the step repeats the refused request for ${seconds} s (role-propagation-s).`);
			await deadline.pause(Math.min(interval, left));
		}
	}
}

const kept = {
	Repository: 'GITHUB_REPOSITORY',
	Workflow: 'GITHUB_WORKFLOW',
	Action: 'GITHUB_ACTION',
	Actor: 'GITHUB_ACTOR',
	Commit: 'GITHUB_SHA',
	Branch: 'GITHUB_REF',
};
const droppable = {
	EventName: 'GITHUB_EVENT_NAME',
	BaseRef: 'GITHUB_BASE_REF',
	HeadRef: 'GITHUB_HEAD_REF',
	RunId: 'GITHUB_RUN_ID',
	Job: 'GITHUB_JOB',
	TriggeringActor: 'GITHUB_TRIGGERING_ACTOR',
};
const protectedKeys = ['GitHub', ...Object.keys(kept), ...Object.keys(droppable)];
const mostTags = 50;
function sessionTags(github, custom, transitiveKeys) {
	const from = function(sources) { return Object.entries(sources).flatMap(function([key, variable]) {
		const value = github[variable];
		return value ? [{ key, value: tagValue(value) }] : [];
	}); };
	return {
		kept: [{ key: 'GitHub', value: 'Actions' }, ...from(kept)],
		droppable: from(droppable),
		custom,
		transitiveKeys,
	};
}
function tagValue(text) {
	const allowed = text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_');
	return allowed.slice(0, 256).replace(/[\uD800-\uDBFF]$/, '');
}
function allTags(tags) {
	return [...tags.kept, ...tags.droppable, ...tags.custom];
}
function withoutDroppable(tags) {
	const dropped = tags.droppable.map(function({ key }) { return key; });
	return {
		...tags,
		droppable: [],
		transitiveKeys: tags.transitiveKeys.filter(function(key) { return !dropped.includes(key); }),
	};
}
function tagsAfter(tags) {
	const left = function(list) { return list.filter(function({ key }) { return !tags.transitiveKeys.includes(key); }); };
	return {
		kept: left(tags.kept),
		droppable: left(tags.droppable),
		custom: left(tags.custom),
		transitiveKeys: [],
	};
}

async function assumeWithToken(hop, identity, { sts, wire }) {
	let usefulFor = function() { return Number.POSITIVE_INFINITY; };
	const call = {
		name: 'AssumeRoleWithWebIdentity with a fresh token',
		passes: function(error) { return (0,_index2_js__WEBPACK_IMPORTED_MODULE_10__/* .isPassing */ .WG)(error) && usefulFor() <= 0; },
	};
	return (0,_index2_js__WEBPACK_IMPORTED_MODULE_10__/* .retrying */ .R$)(call, wire.rules, async function() {
		usefulFor = function() { return Number.POSITIVE_INFINITY; };
		const token = await identity.token();
		usefulFor = token.usefulFor;
		return sts.assumeRoleWithWebIdentity(hop, token.jwt, usefulFor);
	});
}
async function assumeWithCredentials(hop, credentials, { tags, sourceIdentity, mfa }, run) {
	const { sts, runner } = run;
	let asked = hop;
	let sent = tags;
	for (;;) {
		try {
			const call = sent && { tags: allTags(sent), transitiveKeys: sent.transitiveKeys };
			const once = function(factor) { return sts.assumeRole(asked, credentials, { tags: call, factor, sourceIdentity }); };
			return await (mfa ? (0,_mfa_js__WEBPACK_IMPORTED_MODULE_12__/* .withCode */ .SM)(mfa, run, once) : once());
		}
		catch (error) {
			if (!(error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_10__/* .ServiceError */ ._7))
				throw error;
			if (sent && sent.droppable.length > 0 && /^PackedPolicyTooLarge/.test(error.reason)) {
				const dropped = sent.droppable.map(function({ key }) { return key; }).join(', ');
				runner.notice(`The session\u2019s tags and policies are too large together, so the step omits these tags: ${dropped}.`);
				sent = withoutDroppable(sent);
			}
			else if (asked.duration > 3600 && error.said.says('1 hour session limit')) {
				runner.notice(`The session lasts 3600 s, not ${hop.duration} s, because AWS limits chained roles to one hour.`);
				asked = { ...asked, duration: 3600 };
			}
			else {
				throw error;
			}
		}
	}
}

const patterns = {
	plain: /^[A-Za-z0-9]+$/,
	'no-slash-first': /^[^/]/,
};
const mostAttempts = 40;
async function assumePlain(assume, form, { runner }) {
	for (let attempt = 1; attempt <= mostAttempts; attempt++) {
		const assumed = await assume();
		const { accessKeyId, secretAccessKey, sessionToken } = assumed.credentials;
		if (patterns[form].test(secretAccessKey.reveal()))
			return assumed;
		runner.mask(accessKeyId, secretAccessKey, sessionToken);
		runner.debug(`The secret access key of attempt ${attempt} has special characters.`);
	}
	throw new _mfa_js__WEBPACK_IMPORTED_MODULE_12__/* .PlainSecretError */ .vK(`all ${mostAttempts} secret access keys had special characters`);
}

async function sessionByCode({ mfa, sessionDuration }, identity, run) {
	if (!mfa?.serial || identity.kind !== 'credentials' || identity.credentials.sessionToken)
		return identity;
	const { credentials } = identity;
	const device = { ...mfa, serial: mfa.serial };
	try {
		const session = await (0,_mfa_js__WEBPACK_IMPORTED_MODULE_12__/* .withCode */ .SM)(device, run, function(factor) { return run.sts.getSessionToken(sessionDuration, credentials, factor); });
		const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
		run.runner.mask(accessKeyId, secretAccessKey, sessionToken);
		run.runner.info(`Got a session with a code of the MFA device ${mfa.serial}.`);
		return { kind: 'credentials', ...session };
	}
	catch (cause) {
		if (cause instanceof _index2_js__WEBPACK_IMPORTED_MODULE_10__/* .DeadlineError */ .j3)
			throw cause;
		throw new _service_error_js__WEBPACK_IMPORTED_MODULE_7__/* .IdentifyError */ .bx((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_13__/* .messageOf */ .bD)(cause), { cause });
	}
}

async function begin(route, identity, run) {
	const first = route.hops.length === 0 ? await sessionByCode(route, identity, run) : identity;
	return {
		identity: first,
		...(route.tags && { tags: route.tags }),
		needsSourceIdentity: route.sourceIdentity !== undefined,
		taken: [],
		isSource: first === identity,
	};
}
async function assumeRoles(route, from, run) {
	let state = from;
	for (const [index, hop] of route.hops.entries()) {
		if (index >= from.taken.length)
			state = await assumeRole(route, state, hop, index, run);
	}
	return state;
}
async function sessionAt(state, { isFound, isUnasked }, run) {
	const { assumed, identity, taken } = state;
	if (assumed) {
		const { account, arn, ...session } = assumed;
		return { ...session, caller: { account, arn }, hops: taken, isFound: false };
	}
	if (identity.kind !== 'credentials')
		throw new Error(`a ${identity.kind} without a role gives no session`);
	const { credentials, expiration } = identity;
	const caller = identity.caller ?? (isUnasked ? undefined : await callerOf(credentials, run));
	return {
		credentials,
		...(expiration && { expiration }),
		...(caller && { caller }),
		hops: taken,
		isFound: isFound && state.isSource,
	};
}
async function assumeRole(route, state, hop, index, run) {
	const { identity, tags } = state;
	const started = (0,_clock_js__WEBPACK_IMPORTED_MODULE_11__/* .now */ .t)();
	const role = await arnOf(hop.role, route, state, run);
	const once = function() { return assume({ ...hop, role }, route, state, run); };
	const isLast = index === route.hops.length - 1 && route.branches.length === 0;
	const patiently = function() { return throughPropagation(role, route.propagation, run.wire.rules, once); };
	const assumed = await (route.secretForm && isLast
		? assumePlain(patiently, route.secretForm, run)
		: patiently()).catch(function(cause) {
		if (cause instanceof _index2_js__WEBPACK_IMPORTED_MODULE_10__/* .TokenRequestError */ .Nj || cause instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_7__/* .SourceError */ .c8)
			throw cause;
		if (identity.kind === 'certificate')
			throw identity.failure(cause);
		const claims = identity.kind === 'web-identity' ? identity.claims() : undefined;
		if (cause instanceof _index2_js__WEBPACK_IMPORTED_MODULE_10__/* .DeadlineError */ .j3 && identity.kind === 'web-identity' && !claims)
			throw cause;
		throw new _mfa_js__WEBPACK_IMPORTED_MODULE_12__/* .HopError */ .q$({
			number: index + 1,
			of: route.hops.length,
			role,
			caller: state.assumed?.arn,
			callerRole: state.taken.at(-1)?.role,
			claims,
			patience: route.propagation,
			cause,
		});
	});
	const { accessKeyId, secretAccessKey, sessionToken } = assumed.credentials;
	run.runner.mask(accessKeyId, secretAccessKey, sessionToken);
	run.runner.noteAccount(assumed.account, assumed.arn);
	const milliseconds = Math.round((0,_clock_js__WEBPACK_IMPORTED_MODULE_11__/* .now */ .t)() - started);
	run.runner.info(`Assumed ${role} as ${hop.sessionName} (${milliseconds} ms).`);
	return {
		identity: { kind: 'credentials', credentials: assumed.credentials },
		assumed,
		...(tags && { tags: identity.kind === 'credentials' ? tagsAfter(tags) : tags }),
		needsSourceIdentity: state.needsSourceIdentity && identity.kind !== 'credentials',
		taken: [...state.taken, { role, arn: assumed.arn, milliseconds }],
		isSource: false,
	};
}
function assume(hop, { mfa, sourceIdentity }, { identity, tags, needsSourceIdentity }, run) {
	switch (identity.kind) {
		case 'web-identity':
			return assumeWithToken(hop, identity, run);
		case 'certificate':
			return identity.assume(hop);
		case 'credentials': {
			const isLasting = identity.credentials.sessionToken === undefined;
			const how = {
				tags,
				...(needsSourceIdentity && { sourceIdentity }),
				...(isLasting && mfa?.serial && { mfa: { ...mfa, serial: mfa.serial } }),
			};
			return assumeWithCredentials(hop, identity.credentials, how, run);
		}
	}
}
async function arnOf(role, { partition }, state, run) {
	const { identity, assumed } = state;
	if (role.startsWith('arn:') || identity.kind !== 'credentials')
		return role;
	const account = assumed?.account ?? (await callerOf(identity.credentials, run)).account;
	return `arn:${partition}:iam::${account}:role/${role}`;
}
async function callerOf(credentials, { sts }) {
	try {
		return await sts.getCallerIdentity(credentials);
	}
	catch (cause) {
		if (cause instanceof _index2_js__WEBPACK_IMPORTED_MODULE_10__/* .DeadlineError */ .j3)
			throw cause;
		throw new _service_error_js__WEBPACK_IMPORTED_MODULE_7__/* .IdentifyError */ .bx((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_13__/* .messageOf */ .bD)(cause), { cause });
	}
}

function withRules(run, rules) {
	const wire = { ...run.wire, rules: { ...run.wire.rules, ...rules } };
	return { ...run, wire, sts: new Sts(run.region, wire) };
}

async function authenticate(plan, network, machine, runner) {
	const run = runOf(plan, network, machine, runner);
	const kept = await keep(plan, run);
	if (kept)
		return kept;
	announce(plan, runner);
	const { source, fallback } = plan.choice;
	if (!fallback)
		return attempt(plan, source, run);
	const { deadline } = run.wire.rules;
	const half = deadline.part(0.5);
	try {
		return await attempt(plan, source, withRules(run, { deadline: half }));
	}
	catch (first) {
		deadline.signal.throwIfAborted();
		if (isWrongAccount(first))
			throw first;
		runner.warning(`The sign-in with ${source.kind} failed, so the step uses ${fallback.kind} instead. Cause: ${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_13__/* .messageOf */ .bD)(first)}. Fix OIDC, then delete the access keys.`);
		return await fallBack(plan, fallback, first, run);
	}
	finally {
		half.clear();
	}
}
async function fallBack(plan, fallback, first, run) {
	const { source } = plan.choice;
	try {
		return { ...(await attempt(plan, fallback, run)), instead: 'fallback' };
	}
	catch (second) {
		if (isWrongAccount(second))
			throw second;
		throw new _mfa_js__WEBPACK_IMPORTED_MODULE_12__/* .FallbackError */ .Bv({ source: source.kind, error: first }, { source: fallback.kind, error: second });
	}
}
async function keep({ guard, deliver, network }, run) {
	if (!guard.existing)
		return undefined;
	const { keepExisting } = await __webpack_require__.e(/* import() */ 2460).then(__webpack_require__.bind(__webpack_require__, 2460));
	const kept = await keepExisting(guard.existing, guard.allowedAccounts, run);
	if (!kept)
		return undefined;
	const { session, source } = kept;
	const name = deliver.profile?.because === 'shadowed' ? undefined : deliver.profile?.name;
	return { ...ownSignIn(network.region, session, name), source, instead: 'kept' };
}
async function attempt(plan, source, run) {
	const { route, guard } = plan;
	const identity = await (0,_index2_js__WEBPACK_IMPORTED_MODULE_10__/* .sourceOf */ .vz)(source).identify(source, run);
	const hops = route.hops.length + route.branches.length;
	const assumes = identity.kind === 'certificate' ? hops > 1 : hops > 0;
	const asksOwner = identity.kind === 'credentials' && !identity.caller && !guard.isUnasked;
	if (assumes || asksOwner)
		await run.sts.warmUp(identity, assumes);
	const advice = await adviceOn(plan, identity, run);
	const state = await assumeRoles(route, await begin(route, identity, run), run);
	const check = function(session) { return guardAccount(guard.allowedAccounts, session); };
	const signIn = route.branches.length > 0 ? await many(plan, state, run, check) : await one(plan, state, run, check);
	const centerToken = identity.kind === 'credentials' ? identity.centerToken : undefined;
	return {
		...signIn,
		source: source.kind,
		...(centerToken && { centerToken }),
		...(advice && { advice }),
	};
}
function ownSignIn(region, session, profile) {
	return { own: { region, session }, named: profile ? [{ name: profile, region, session }] : [] };
}
async function one({ choice, guard, deliver, network }, state, run, check) {
	const session = await sessionAt(state, { ...guard, isFound: choice.isFound }, run);
	check(session);
	return ownSignIn(network.region, session, deliver.profile?.name);
}
async function many({ route, deliver }, state, run, check) {
	const { assumeSessions } = await __webpack_require__.e(/* import() */ 6824).then(__webpack_require__.bind(__webpack_require__, 6824));
	const named = await assumeSessions(route, state, run, check);
	const own = named.find(function({ name }) { return name === deliver.own; });
	return { named, ...(own && { own }) };
}
function guardAccount(allowed, { caller }) {
	if (caller && allowed.length > 0 && !allowed.includes(caller.account))
		throw new _mfa_js__WEBPACK_IMPORTED_MODULE_12__/* .AccountError */ .iP(caller.account, allowed);
}
function isWrongAccount(error) {
	if (error instanceof _mfa_js__WEBPACK_IMPORTED_MODULE_12__/* .SessionsError */ .W1)
		return error.failed.some(function(failed) { return isWrongAccount(failed.error); });
	return error instanceof _mfa_js__WEBPACK_IMPORTED_MODULE_12__/* .AccountError */ .iP;
}
async function adviceOn({ remarks, route }, identity, run) {
	if (!remarks.keyAge || identity.kind !== 'credentials' || identity.credentials.sessionToken)
		return undefined;
	const { adviceOnAge } = await Promise.all(/* import() */[__webpack_require__.e(5377), __webpack_require__.e(8451)]).then(__webpack_require__.bind(__webpack_require__, 512));
	return adviceOnAge(identity.credentials, route.partition, run);
}
function runOf({ network: plan, route }, { http, deadline }, machine, runner) {
	const rules = {
		maxAttempts: plan.maxAttempts,
		deadline,
		log: function(message) { return runner.info(message); },
	};
	const wire = {
		http,
		rules,
		run: plan.run,
		endpoints: plan.endpoints,
		sdk: plan.sdk,
		told: new Set(),
	};
	return { region: plan.region, wire, sts: new Sts(plan.region, wire), runner, machine, mfa: route.mfa };
}
function announce({ choice, remarks, network: { proxy } }, runner) {
	const { source, why, passedOver } = choice;
	const others = passedOver.map(function({ kind, why: reason }) { return `${kind} (${reason})`; }).join(', ');
	runner.info(`Source: ${source.kind}${why && `, because ${why}`}.${others && ` Not chosen: ${others}.`}`);
	for (const { name, url, from, isUsual } of (0,_index2_js__WEBPACK_IMPORTED_MODULE_10__/* .sourceOf */ .vz)(source).addresses(source))
		if (!isUsual)
			runner.info(`Requests to ${name} go to ${new URL(url).host}, set by ${from}.`);
	if (proxy)
		runner.info(`Requests go through the proxy ${proxy.host}, set by ${proxy.from}.`);
	for (const notice of remarks.notices)
		runner.notice(notice);
	for (const warning of remarks.warnings)
		runner.warning(warning);
}

const sessionName = {
	pattern: /^[\w+=,.@-]{2,64}$/,
	words: '2 to 64 letters, digits or _+=,.@-',
};
const externalId = {
	pattern: /^[\w+=,.@:/-]{2,1224}$/,
	words: '2 to 1224 letters, digits or _+=,.@:/-',
};
const profileName = {
	pattern: /^(?![#;]|(__\w+__|DEFAULT|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to\w*String|valueOf)$)[^\s[\]/\\"'\p{Cc}\p{Cs}]+$/u,
	words: 'a name without white space, brackets, slashes and quotes, not beginning with # or ;, and not DEFAULT or a name such as constructor',
};
const sessionProfile = {
	pattern: /^(?!(__\w+__|DEFAULT|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to\w*String|valueOf)$)\w[\w@+.%:-]*$/,
	words: 'letters, digits or _@+.%:-, beginning with one of the first three, and not DEFAULT or a name such as constructor',
};
const duration = { min: 900, max: 43200 };

const delivery = {
	'output-credentials': {
		group: 'Delivery',
		type: 'boolean',
		variables: ['OUTPUT_CREDENTIALS'],
		default: false,
		text: 'Set the credentials as step outputs.',
	},
	'output-env-credentials': {
		group: 'Delivery',
		type: 'boolean',
		else: '`true`; `false` with `aws-profile` or `sessions`',
		text: 'Export region and credentials as environment variables to later steps; with `aws-profile` also `AWS_PROFILE`.',
	},
	refresh: {
		group: 'Delivery',
		type: 'boolean',
		default: false,
		text: 'Give later steps a profile that renews its credentials for as long as the job runs, instead of copies that expire. Exports `AWS_PROFILE` instead of keys. Not possible with access keys or MFA codes, because a renewal does not have their secrets.',
	},
	'aws-profile': {
		group: 'Delivery',
		type: 'text',
		form: profileName,
		text: 'Write credentials and region to this profile of `~/.aws/credentials` and `~/.aws/config`, until the job ends. `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` name other files.',
	},
	'overwrite-aws-profile': {
		group: 'Delivery',
		type: 'boolean',
		variables: ['OVERWRITE_AWS_PROFILE'],
		default: false,
		text: '`true`: replace an existing profile. `false`: fail if the profile exists.',
	},
	'unset-current-credentials': {
		group: 'Delivery',
		type: 'boolean',
		variables: ['UNSET_CURRENT_CREDENTIALS'],
		default: false,
		text: 'Ignore the credentials in the environment, and blank their variables.',
	},
	'special-characters-workaround': {
		group: 'Delivery',
		type: 'boolean',
		variables: ['SPECIAL_CHARACTERS_WORKAROUND'],
		default: false,
		text: 'Assume the role again until the secret access key has only letters and digits, for tools that cannot handle other characters.',
	},
	'key-age-check': {
		group: 'Messages',
		type: 'boolean',
		default: true,
		text: 'Warn when a long-lived access key is older than 90 days. Needs `iam:ListAccessKeys`; the sign-in never waits for it.',
	},
	'job-summary': {
		group: 'Messages',
		type: 'boolean',
		default: true,
		text: 'Write a job summary: the identity, its source and its expiration, or the cause of the failure.',
	},
	check: {
		group: 'Messages',
		type: 'boolean',
		default: false,
		text: 'Assume the roles, tell for each whether AWS let this job in, and export nothing but the output `verdicts`. A refusal fails the step.',
	},
	'trust-policy': {
		group: 'Messages',
		type: 'text',
		form: { pattern: /^[^\0\r\n]+$/, words: 'the path of one file' },
		text: 'File in the workspace with the trust policy of the role: an IAM policy, an answer of `aws iam get-role`, `terraform show -json`, or a CloudFormation template. Read only after a role refuses the job, to name the condition that does not fit.',
	},
	'github-token': {
		group: 'Messages',
		type: 'secret',
		expression: '${{ github.token }}',
		text: 'Used only after a role refuses the job\u2019s token, to look up whether `sub` is customised for this repository. Skipped if the token lacks the permission.',
	},
	'http-proxy': {
		group: 'Network',
		type: 'text',
		variables: ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'],
		text: 'URL of a proxy (`http`, `https` or `socks5`) for every request, including that for the OIDC token. It may have a user name and a password.',
	},
	'no-proxy': {
		group: 'Network',
		type: 'text',
		variables: ['NO_PROXY', 'no_proxy'],
		text: 'Hosts that are reached without the proxy, separated by commas: names (with all names below them), `name:port`, or `*`.',
	},
	'sts-endpoint': {
		group: 'Network',
		type: 'text',
		text: 'URL of another STS, such as a private endpoint or an S3-compatible store. Overrides `AWS_ENDPOINT_URL_STS`. `none`: there is no STS, so the step delivers access keys without looking up their account.',
	},
	'action-timeout-s': {
		group: 'Network',
		type: 'integer',
		default: 120,
		min: 0,
		max: 21600,
		text: 'Time limit of the step in seconds. 0 means the default.',
	},
	'disable-retry': {
		group: 'Network',
		type: 'boolean',
		variables: ['DISABLE_RETRY'],
		default: false,
		text: 'Try each request only once.',
	},
	'retry-max-attempts': {
		group: 'Network',
		type: 'integer',
		variables: ['RETRY_MAX_ATTEMPTS'],
		default: 12,
		min: 1,
		max: 100,
		text: 'Maximum attempts for a request that fails for a temporary reason: network, timeout, 5xx, throttling. Refusals are never retried.',
	},
};

const roles = {
	'mfa-serial': {
		group: 'MFA',
		type: 'text',
		form: {
			pattern: /^[\w+=/:,.@-]{9,256}$/,
			words: 'an ARN such as arn:aws:iam::111122223333:mfa/NAME, or the serial number of a device',
		},
		text: 'MFA device, for access keys. The step assumes `role-to-assume` with a code of it. Without a role, the code gets a session.',
	},
	'mfa-code': {
		group: 'MFA',
		type: 'secret',
		text: 'A code of the device: six digits, valid once.',
	},
	'mfa-secret': {
		group: 'MFA',
		type: 'secret',
		text: 'Seed of a virtual device (base32), from which the step makes codes. If the current code was already used, the step waits for the next one.',
	},
	'role-to-assume': {
		group: 'Role',
		type: 'text',
		variables: ['ROLE_TO_ASSUME'],
		text: 'ARN of the role to assume. With credentials, a role name is enough: the step adds their account.',
	},
	'role-chain': {
		group: 'Role',
		type: 'roles',
		text: 'Roles to assume one after another after `role-to-assume`: one ARN a line, or a YAML list of ARNs or of items with `role`, `external-id`, `session-name`, `duration-seconds`, `session-policy`.',
	},
	'role-session-name': {
		group: 'Role',
		type: 'text',
		variables: ['ROLE_SESSION_NAME'],
		default: 'GitHubActions',
		form: sessionName,
		text: 'Name of the session, as CloudTrail shows it: 2 to 64 letters, digits or `_+=,.@-`.',
	},
	'role-duration-seconds': {
		group: 'Role',
		type: 'integer',
		variables: ['ROLE_DURATION_SECONDS'],
		default: 3600,
		...duration,
		text: 'How long the session lasts, 900 to 43200 seconds, within the maximum of the role. AWS allows at most 3600 for chained roles.',
	},
	'role-external-id': {
		group: 'Role',
		type: 'text',
		variables: ['ROLE_EXTERNAL_ID'],
		form: externalId,
		text: 'External ID that the trust policy of `role-to-assume` requires.',
	},
	'role-propagation-s': {
		group: 'Role',
		type: 'integer',
		default: 0,
		min: 0,
		max: 60,
		text: 'Seconds for which the step retries a refused role, for roles and trust policies that were created seconds ago. Limited by `action-timeout-s`. `disable-retry` turns it off.',
	},
	'source-identity': {
		group: 'Role',
		type: 'text',
		form: sessionName,
		text: 'Source identity, which CloudTrail shows for every call of the session and of later sessions in the chain. Trust policy and caller\u2019s policy must allow `sts:SetSourceIdentity`. A web identity takes it from its token instead.',
	},
	sessions: {
		group: 'Many sessions',
		type: 'sessions',
		text: 'Many sessions in one step: a YAML map of names to role ARNs, or to `role`, `region`, `external-id`, `session-name`, `duration-seconds`, `session-policy`, `role-chain`. Each becomes a profile of that name. With `role-to-assume`, they start from that role. If one fails, none is delivered.',
	},
	'default-session': {
		group: 'Many sessions',
		type: 'text',
		form: profileName,
		else: 'the only one',
		text: 'The one of `sessions` that goes to the other outputs and, with `output-env-credentials: true`, to the environment.',
	},
	'inline-session-policy': {
		group: 'Session limits and tags',
		type: 'policy',
		variables: ['INLINE_SESSION_POLICY'],
		text: 'JSON policy that limits the session of `role-to-assume` further; at most 2048 characters.',
	},
	'managed-session-policies': {
		group: 'Session limits and tags',
		type: 'lines',
		variables: ['MANAGED_SESSION_POLICIES'],
		most: 10,
		form: {
			pattern: /^arn:[a-z0-9-]+:iam::(\d{12}|aws):policy\/[\x21-\x7e]+$/,
			words: 'ARNs of managed policies, one a line',
		},
		text: 'ARNs of up to 10 managed policies, one a line, that limit the session of `role-to-assume` further.',
	},
	'role-skip-session-tagging': {
		group: 'Session limits and tags',
		type: 'boolean',
		variables: ['ROLE_SKIP_SESSION_TAGGING'],
		default: false,
		text: 'Send no session tags.',
	},
	'custom-tags': {
		group: 'Session limits and tags',
		type: 'tags',
		text: 'JSON object of tags to add to the session tags. Ignored with a warning for OIDC, whose tags come from the token.',
	},
	'transitive-tag-keys': {
		group: 'Session limits and tags',
		type: 'lines',
		variables: ['TRANSITIVE_TAG_KEYS'],
		text: 'Keys of session tags, one a line, that later roles in the chain keep. A key without a tag is ignored with a warning.',
	},
};

const signIn = {
	'aws-region': {
		group: 'Where',
		type: 'text',
		variables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
		text: 'AWS region, such as `us-east-2`. Exported as `AWS_REGION` and `AWS_DEFAULT_REGION`. Without it, the step uses `AWS_REGION`, then `AWS_DEFAULT_REGION`.',
	},
	'allowed-account-ids': {
		group: 'Where',
		type: 'commas',
		form: { pattern: /^\d{12}$/, words: 'account IDs of 12 digits, separated by commas' },
		text: 'Account IDs, separated by commas. The step fails, and exports nothing, when the session belongs to another account.',
	},
	'mask-aws-account-id': {
		group: 'Where',
		type: 'boolean',
		variables: ['MASK_AWS_ACCOUNT_ID'],
		else: 'hidden in what the action prints, unless the repository is private or internal',
		text: '`true`: mask account IDs, so that the runner hides them in all logs. The runner then drops job outputs that contain one. `false`: show them.',
	},
	'credential-source': {
		group: 'Who',
		type: 'choice',
		choices: [
			'auto',
			'github-oidc',
			'access-keys',
			'web-identity-token-file',
			'web-identity-token',
			'environment',
			'default-chain',
			'profile',
			'sso',
			'cognito',
			'rolesanywhere',
		],
		default: 'auto',
		text: 'Source of the identity. `auto` uses the first that fits, and logs which one and why. `github-oidc`, `access-keys`, `web-identity-token-file`, `web-identity-token`, `environment`, `default-chain`, `profile`, `sso`, `cognito` or `rolesanywhere` uses only that source, without a fallback.',
	},
	audience: {
		group: 'Who',
		type: 'text',
		form: { pattern: /^\S+$/, words: 'a text without white space' },
		text: 'Audience of the OIDC token. Default `sts.amazonaws.com`; in China regions `sts.amazonaws.com.cn`; for Cognito `cognito-identity.amazonaws.com`.',
	},
	'aws-access-key-id': {
		group: 'Who',
		type: 'secret',
		text: 'Access key ID. Together with `role-to-assume` and a token endpoint, the keys are only the fallback for OIDC.',
	},
	'aws-secret-access-key': {
		group: 'Who',
		type: 'secret',
		text: 'Secret access key that belongs to `aws-access-key-id`.',
	},
	'aws-session-token': {
		group: 'Who',
		type: 'secret',
		text: 'Session token, when the access key belongs to a temporary session.',
	},
	'web-identity-token-file': {
		group: 'Who',
		type: 'text',
		variables: ['WEB_IDENTITY_TOKEN_FILE'],
		form: { pattern: /^[^\0\r\n]+$/, words: 'the path of one file' },
		text: 'File with a web identity token to use instead of GitHub OIDC, absolute or relative to the workspace. Symbolic links are refused, except those of a Kubernetes service account.',
	},
	'web-identity-token': {
		group: 'Who',
		type: 'secret',
		text: 'A web identity token, such as one of another CI system, to use instead of GitHub OIDC.',
	},
	'source-profile': {
		group: 'Who',
		type: 'text',
		form: profileName,
		text: 'Start from this profile of `~/.aws/config` and `~/.aws/credentials`, with keys, roles, a process, a token file or IAM Identity Center. Its region is used when no other is set.',
	},
	'role-chaining': {
		group: 'Who',
		type: 'boolean',
		variables: ['ROLE_CHAINING'],
		default: false,
		text: 'Start from the credentials that an earlier step put into the environment.',
	},
	'force-skip-oidc': {
		group: 'Who',
		type: 'boolean',
		default: false,
		text: 'Never use GitHub OIDC, even if the job has a token endpoint.',
	},
	'use-existing-credentials': {
		group: 'Who',
		type: 'boolean',
		variables: ['USE_EXISTING_CREDENTIALS'],
		default: false,
		text: 'Keep existing credentials if they belong to the wanted role and account and last at least 15 more minutes.',
	},
	logout: {
		group: 'Who',
		type: 'boolean',
		default: false,
		text: 'Do not sign in, but undo what earlier steps of this action did in this job. Needs no other input.',
	},
};

const sources = {
	'sso-start-url': {
		group: 'IAM Identity Center',
		type: 'text',
		form: { pattern: /^https:\/\/[^\s@]+$/, words: 'a URL such as https://example.awsapps.com/start' },
		text: 'Start URL of the access portal. A person approves the sign-in in a browser: link and code are in the log.',
	},
	'sso-region': {
		group: 'IAM Identity Center',
		type: 'text',
		else: '`aws-region`',
		text: 'Region of IAM Identity Center.',
	},
	'sso-account-id': {
		group: 'IAM Identity Center',
		type: 'text',
		form: { pattern: /^\d{12}$/, words: 'an account ID of 12 digits' },
		text: 'Account to sign in to.',
	},
	'sso-role-name': {
		group: 'IAM Identity Center',
		type: 'text',
		form: { pattern: /^[\w+=,.@-]{1,32}$/, words: 'the name of a permission set' },
		text: 'Permission set to sign in with.',
	},
	'sso-timeout-s': {
		group: 'IAM Identity Center',
		type: 'integer',
		default: 600,
		min: 1,
		max: 21600,
		text: 'Seconds to wait for the approval. `action-timeout-s` is paused.',
	},
	'cognito-identity-pool-id': {
		group: 'Cognito',
		type: 'text',
		form: {
			pattern: /^[\w-]{1,55}:[0-9a-f-]{1,55}$/,
			words: 'the ID of an identity pool, such as us-east-2:11111111-2222-3333-4444-555555555555',
		},
		text: 'Identity pool to sign in through, with the OIDC token of the job (or `web-identity-token`, or its file) as login.',
	},
	'cognito-auth-flow': {
		group: 'Cognito',
		type: 'choice',
		choices: ['enhanced', 'basic'],
		default: 'enhanced',
		text: '`enhanced`: the pool returns credentials of its role. `basic`: the pool returns a token, and the step assumes the first role with it.',
	},
	'cognito-provider-name': {
		group: 'Cognito',
		type: 'text',
		else: 'the issuer of the token',
		form: { pattern: /^[\w.:/-]{1,128}$/, words: 'a name such as token.actions.githubusercontent.com' },
		text: 'The pool\u2019s name for the issuer of the token.',
	},
	'cognito-custom-role-arn': {
		group: 'Cognito',
		type: 'text',
		text: 'Role to get from the pool instead of its own. In the basic flow: the role to assume with the token.',
	},
	'rolesanywhere-trust-anchor-arn': {
		group: 'IAM Roles Anywhere',
		type: 'text',
		variables: ['ROLESANYWHERE_TRUST_ANCHOR_ARN'],
		text: 'Sign in with a certificate, through this trust anchor of IAM Roles Anywhere. The role is `role-to-assume`. The region is that of the trust anchor unless `aws-region` is set.',
	},
	'rolesanywhere-profile-arn': {
		group: 'IAM Roles Anywhere',
		type: 'text',
		variables: ['ROLESANYWHERE_PROFILE_ARN'],
		text: 'ARN of the profile of IAM Roles Anywhere that lists the role.',
	},
	'rolesanywhere-certificate': {
		group: 'IAM Roles Anywhere',
		type: 'text',
		variables: ['ROLESANYWHERE_CERTIFICATE'],
		text: 'The certificate: PEM text, or the path of a file.',
	},
	'rolesanywhere-private-key': {
		group: 'IAM Roles Anywhere',
		type: 'secret',
		variables: ['ROLESANYWHERE_PRIVATE_KEY'],
		text: 'Its private key (RSA or EC; PKCS#8, PKCS#1 or SEC1): PEM text, or the path of a file. Stays in memory.',
	},
	'rolesanywhere-passphrase': {
		group: 'IAM Roles Anywhere',
		type: 'secret',
		variables: ['ROLESANYWHERE_PASSPHRASE'],
		text: 'The passphrase of an encrypted key, or the absolute path of a file that has it.',
	},
	'rolesanywhere-certificate-chain': {
		group: 'IAM Roles Anywhere',
		type: 'text',
		variables: ['ROLESANYWHERE_CERTIFICATE_CHAIN'],
		text: 'The certificates between this one and the trust anchor: PEM text, or the path of a file.',
	},
	'rolesanywhere-session-name': {
		group: 'IAM Roles Anywhere',
		type: 'text',
		variables: ['ROLESANYWHERE_SESSION_NAME'],
		form: sessionName,
		text: 'Name of the session, if the profile accepts one. Otherwise the name is the serial number of the certificate.',
	},
};

const schema = { ...signIn, ...sources, ...roles, ...delivery };

class Section {
	#values;
	constructor(values) {
		this.#values = values;
	}
	text(key) {
		const value = this.#value(key);
		return value && (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_13__/* .oneLine */ .TN)(value).slice(0, 2_048);
	}
	secret(key) {
		const value = this.#value(key);
		return value ? new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh(value) : undefined;
	}
	isTrue(key) {
		return this.#value(key)?.toLowerCase() === 'true';
	}
	#value(key) {
		return Object.hasOwn(this.#values, key) ? this.#values[key]?.trim() || undefined : undefined;
	}
}

async function readSharedConfig(files) {
	const texts = { config: textOf(files.config), credentials: textOf(files.credentials) };
	if (texts.config === undefined && texts.credentials === undefined)
		return undefined;
	const { externalDataInterceptor, loadSharedConfigFiles, loadSsoSessionData } = await __webpack_require__.e(/* import() */ 8247).then(__webpack_require__.bind(__webpack_require__, 8247));
	externalDataInterceptor.interceptFile(files.config, withoutTaken(texts.config ?? ''));
	externalDataInterceptor.interceptFile(files.credentials, withoutTaken(texts.credentials ?? ''));
	const places = { filepath: files.credentials, configFilepath: files.config };
	const { configFile, credentialsFile } = (await loadSharedConfigFiles(places));
	const sessions = (await loadSsoSessionData(places));
	const named = function(prefix) { return Object.entries(configFile).flatMap(function([name, values]) { return name.startsWith(prefix) ? [[name.slice(prefix.length), values]] : []; }); };
	const isProfile = function([name]) { return !/^(services|sso-session|profile)\./.test(name); };
	return {
		files,
		profiles: merged([...Object.entries(configFile), ...Object.entries(credentialsFile)].filter(isProfile)),
		ssoSessions: merged(Object.entries(sessions)),
		services: merged(named('services.')),
	};
}
function merged(sections) {
	const all = new Map();
	for (const [name, values] of sections)
		all.set(name, { ...all.get(name), ...values });
	return new Map([...all].map(function([name, values]) { return [name, new Section(values)]; }));
}
function textOf(file) {
	if (isDevice(file))
		return undefined;
	const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_13__/* .readRegularFile */ .XF)(file, { links: true });
	return found && Buffer.from(found.text, 'latin1').toString('utf8');
}
const withoutTaken = function(text) { return text.replace(/^[^\S\r\n\u2028\u2029]*\[(\w+)\]/gm, function(header, name) { return name in {} ? `[ ${header}` : header; }); };
function isDevice(file) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(file).isCharacterDevice();
	}
	catch {
		return false;
	}
}

function readRunEvent(env) {
	const { GITHUB_EVENT_NAME: name = '', GITHUB_ACTOR: actor } = env;
	const { repository, pull_request: pull } = payloadIn(env.GITHUB_EVENT_PATH);
	const isPublic = isPublicRepository(repository);
	const head = pull?.head;
	return {
		name,
		fork: name !== 'pull_request_target' && Boolean(head) && head?.repo?.full_name !== repository?.full_name,
		dependabot: actor === 'dependabot[bot]',
		...(isPublic !== undefined && { isPublic }),
	};
}
function isPublicRepository(repository) {
	const { visibility, private: isPrivate } = repository ?? {};
	if (typeof visibility === 'string')
		return visibility !== 'private' && visibility !== 'internal';
	return typeof isPrivate === 'boolean' ? !isPrivate : undefined;
}
function payloadIn(path) {
	try {
		const text = path && (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_13__/* .readRegularFile */ .XF)(path, { links: true })?.text;
		const payload = text ? JSON.parse(text) : undefined;
		return typeof payload === 'object' && payload !== null ? payload : {};
	}
	catch {
		return {};
	}
}

const event = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    readRunEvent
}, Symbol.toStringTag, { value: 'Module' }));

const tokenVariables = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
async function readContext(env) {
	const [url, bearer] = tokenVariables.map(function(name) { return env[name]; });
	const journal = new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Journal */ .CQ(env);
	const ambient = credentialsIn(env, journal);
	const expiration = ambient && expirationOf(ambient, journal, env);
	const containerToken = containerTokenIn(env);
	const proxyVariable = proxyIn(env);
	const runner = runnerOf(env);
	const files = (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_14__/* .sharedFiles */ .Nt)(env);
	const { config, configError, configAlone } = await configIn(files);
	const aws = startingWith('AWS_', env);
	const isPublic = runner === 'act' ? undefined : readRunEvent(env).isPublic;
	return {
		runner,
		isWindows: env.RUNNER_OS === 'Windows',
		github: startingWith('GITHUB_', env),
		...(isPublic !== undefined && { isPublic }),
		...(url && bearer && { tokenEndpoint: { url, bearer: new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh(bearer) } }),
		...(ambient && { ambient }),
		...(expiration && { ambientExpiration: expiration }),
		aws,
		mayBeInstance: mayBeInstance(env),
		...(containerToken && { containerToken }),
		...(config && { config }),
		...(configError && { configError }),
		...(configAlone && { configAlone }),
		sharedFiles: files,
		centerCache: (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_14__/* .centerCacheFolder */ .mL)(env),
		checksNoCertificates: env.NODE_TLS_REJECT_UNAUTHORIZED === '0',
		endpoints: (0,_sdk_plan_js__WEBPACK_IMPORTED_MODULE_15__/* .endpointsIn */ .yN)(aws, config),
		...(proxyVariable && { proxyVariable }),
		profileInTheWay: isInTheWay(env, journal),
		newProfile: `aws-auth-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`,
	};
}
const isAct = function(env) { return env.ACT === 'true' && !env.RUNNER_ENVIRONMENT; };
function runnerOf(env) {
	if (isAct(env))
		return 'act';
	if (env.FORGEJO_ACTIONS === 'true')
		return 'forgejo';
	return env.GITEA_ACTIONS === 'true' ? 'gitea' : 'github';
}
async function configIn(files) {
	const { config, configError } = await configOf(files);
	if (!configError)
		return config ? { config } : {};
	const { config: configAlone } = await configOf({ ...files, credentials: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull });
	return { configError, ...(configAlone && { configAlone }) };
}
async function configOf(files) {
	try {
		const config = await readSharedConfig(files);
		return config ? { config } : {};
	}
	catch (error) {
		if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_13__/* .FileError */ .f6)
			return { configError: error };
		throw error;
	}
}
function startingWith(prefix, env) {
	return Object.fromEntries(Object.entries(env).flatMap(function([name, value]) { return (name.startsWith(prefix) && value ? [[name, value]] : []); }));
}
function isInTheWay({ AWS_PROFILE: profile }, journal) {
	return profile === '' || (profile !== undefined && journal.wrote(profile));
}
function credentialsIn(env, journal) {
	const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = env;
	if (!id || !secret)
		return undefined;
	const made = Date.parse(journal.find(id)?.made ?? '');
	return {
		accessKeyId: new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh(id),
		secretAccessKey: new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh(secret),
		...(token && { sessionToken: new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh(token) }),
		...(!Number.isNaN(made) && { madeAt: made }),
	};
}
function containerTokenIn(env) {
	const { AWS_CONTAINER_AUTHORIZATION_TOKEN: token, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file } = env;
	try {
		const text = file ? (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_13__/* .readRegularFile */ .XF)(file, { links: true })?.text.trim() : token;
		return text ? new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh(text) : undefined;
	}
	catch {
		return undefined;
	}
}
function expirationOf({ accessKeyId }, journal, env) {
	const ours = journal.find(accessKeyId.reveal());
	const said = new Date((ours ? ours.expiration : env.AWS_CREDENTIAL_EXPIRATION) ?? '');
	return Number.isNaN(said.getTime()) ? undefined : said;
}
const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
function proxyIn(env) {
	for (const name of proxyVariables) {
		const text = env[name]?.trim();
		if (text)
			return { name, url: new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh(text) };
	}
	return undefined;
}
function mayBeInstance(env) {
	const isOff = env.AWS_EC2_METADATA_DISABLED?.toLowerCase() === 'true';
	return !isOff && !isAct(env) && env.RUNNER_ENVIRONMENT !== 'github-hosted';
}

function machineIn(env) {
	const own = function(name) { return name.startsWith('INPUT_') || name.startsWith('STATE_'); };
	const isProof = function(name) { return tokenVariables.some(function(variable) { return variable === name; }); };
	const without = function(unwanted) { return Object.fromEntries(Object.entries(env).filter(function([name]) { return !unwanted(name); })); };
	return {
		environment: without(function(name) { return own(name) || isProof(name); }),
		processEnvironment: without(own),
		claimsFolder: (0,_mfa_js__WEBPACK_IMPORTED_MODULE_12__/* .claimsFolder */ .i8)(),
	};
}

const timeouts = { connect: 5_000, answer: 10_000 };
const mostBehind = 86_400;
const largestBody = 1_000_000;
class Http {
	#direct;
	#route;
	#behind;
	trace = function() { };
	constructor(direct = new _connections_js__WEBPACK_IMPORTED_MODULE_16__.Connections(), route) {
		this.#direct = direct;
		this.#route = route?.(direct);
	}
	get clockBehind() {
		return this.#behind;
	}
	async send(request, deadline) {
		(0,_destination_js__WEBPACK_IMPORTED_MODULE_17__/* .refuseExposed */ .hZ)(request.url, request.direct ? undefined : this.#route?.plainProxy(request.url));
		return deadline.race(this.#send(request, deadline.signal));
	}
	#send(request, signal) {
		const { url, method = 'GET', headers, body, patience = timeouts.answer } = request;
		const isSecure = url.protocol === 'https:';
		const agents = request.direct ? this.#direct : (this.#route?.agents ?? this.#direct);
		const started = (0,_clock_js__WEBPACK_IMPORTED_MODULE_11__/* .now */ .t)();
		const told = (how) => this.trace(`${request.name ?? `${method} ${url.host}${url.pathname}`}: ${how} (${Math.round((0,_clock_js__WEBPACK_IMPORTED_MODULE_11__/* .now */ .t)() - started)} ms)`);
		return new Promise((resolve, reject) => {
			const sent = (isSecure ? (node_https__WEBPACK_IMPORTED_MODULE_4___default()) : (node_http__WEBPACK_IMPORTED_MODULE_3___default())).request(withoutCredentials$1(url), { method, headers, signal, agent: isSecure ? agents.https : agents.http }, (response) => {
				const answered = flat(response.headers);
				const id = answered['x-amzn-requestid'];
				told(`${response.statusCode}${id ? `, request ID ${id}` : ''}`);
				this.#noteDate(answered.date);
				const chunks = [];
				let size = 0;
				response.on('data', function(chunk) {
					chunks.push(chunk);
					size += chunk.length;
					if (size > largestBody)
						sent.destroy(new _index2_js__WEBPACK_IMPORTED_MODULE_10__/* .AnswerTooLargeError */ .Oc(url.host, response.statusCode ?? 0));
				});
				response.on('error', reject);
				response.on('end', function() { return resolve({ status: response.statusCode ?? 0, headers: answered, body: Buffer.concat(chunks) }); });
			});
			const expire = function(error, after) { return setTimeout(function() { return sent.destroy(error); }, after); };
			const late = expire(timeoutError(`no answer within ${patience / 1000} s`), patience);
			const most = Math.min(timeouts.connect, patience);
			const unconnected = expire(timeoutError(`no connection within ${most / 1000} s`, 'connect'), most);
			const connected = function() { return clearTimeout(unconnected); };
			sent
				.on('socket', function(socket) { return (socket.connecting ? socket.once('connect', connected) : connected()); })
				.on('error', function(error) {
				told(error.message);
				reject(error);
			})
				.on('close', function() {
				connected();
				clearTimeout(late);
			});
			sent.end(body);
		});
	}
	#noteDate(date) {
		const there = Date.parse(date ?? '');
		const behind = (there - Date.now()) / 1000;
		if (Math.abs(behind) < mostBehind)
			this.#behind = behind;
	}
	connected() {
		return this.#direct.connected();
	}
	close() {
		this.#route?.agents.destroy();
		this.#direct.destroy();
	}
}
function withoutCredentials$1(url) {
	if (!url.username && !url.password)
		return url;
	return Object.assign(new URL(url), { username: '', password: '' });
}
function flat(headers) {
	return Object.fromEntries(Object.entries(headers).map(function([name, value]) { return [name, String(value ?? '')]; }));
}
function timeoutError(message, syscall) {
	return Object.assign(new Error(message), { code: 'ETIMEDOUT', ...(syscall && { syscall }) });
}

async function openNetwork({ proxy, timeoutSeconds }, direct = new _connections_js__WEBPACK_IMPORTED_MODULE_16__.Connections()) {
	const deadline = new _destination_js__WEBPACK_IMPORTED_MODULE_17__/* .Deadline */ .B2(timeoutSeconds);
	const http = new Http(direct, proxy && (await (await Promise.all(/* import() */[__webpack_require__.e(9692), __webpack_require__.e(3965)]).then(__webpack_require__.bind(__webpack_require__, 3965))).throughProxy(proxy)));
	const close = function() {
		deadline.cancel();
		http.close();
	};
	return { http, deadline, close };
}

function networkPlan(inputs, context) {
	const { github } = context;
	const proxy = proxyOf(inputs, context.proxyVariable);
	return {
		region: inputs['aws-region'] ?? '',
		...(proxy && { proxy }),
		endpoints: endpointsOf(inputs, context),
		sdk: (0,_sdk_plan_js__WEBPACK_IMPORTED_MODULE_15__/* .sdkPlanIn */ .tv)(context),
		...(github.GITHUB_RUN_ID && { run: `${github.GITHUB_RUN_ID}.${github.GITHUB_RUN_ATTEMPT ?? 1}` }),
		timeoutSeconds: inputs['action-timeout-s'] || schema['action-timeout-s'].default,
		maxAttempts: maxAttemptsOf(inputs),
	};
}
function maxAttemptsOf(inputs) {
	const once = inputs['disable-retry'] && !inputs['special-characters-workaround'];
	return once ? 1 : inputs['retry-max-attempts'];
}
const hasSts = function(inputs) { return inputs['sts-endpoint'] !== 'none'; };
function endpointsOf(inputs, { endpoints }) {
	const { STS: _, ...others } = endpoints;
	if (!hasSts(inputs))
		return others;
	const sts = inputs['sts-endpoint'];
	return { ...endpoints, ...(sts && { STS: { url: sts, from: 'sts-endpoint' } }) };
}
function proxyOf(inputs, variable) {
	const text = inputs['http-proxy'];
	const url = proxyUrl(text);
	const from = variable && variable.url.reveal() === text ? variable.name : 'http-proxy';
	if (!url)
		return undefined;
	for (const part of ['pathname', 'search', 'hash'])
		url[part] = '';
	return { url: new _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .zh(url.href), host: url.host, from, except: inputs['no-proxy'] ?? '' };
}
function proxySecrets(url) {
	const { username, password } = proxyUrl(url) ?? {};
	if (!username && !password)
		return [];
	const [user = '', word = ''] = [username ?? '', password ?? ''].map(decodeURIComponent);
	const alone = word === '' ? [user, username ?? ''] : [];
	return [...alone, password ?? '', word, Buffer.from(`${user}:${word}`).toString('base64')];
}
function proxyUrl(given = '') {
	const text = given.includes('://') ? given : `http://${given}`;
	const url = given && URL.canParse(text) ? new URL(text) : undefined;
	return url && isProxy(url) ? url : undefined;
}
function isProxy({ protocol, hostname, username, password, pathname, search, hash }) {
	if (hostname === '' || !/^(https?|socks|socks4a?|socks5h?):$/.test(protocol))
		return false;
	if (`${pathname}${search}${hash}`.includes('@'))
		return false;
	try {
		decodeURIComponent(username + password);
		return true;
	}
	catch {
		return false;
	}
}

function checkAddress({ url: text, from }) {
	const shown = new _regular_file_js__WEBPACK_IMPORTED_MODULE_13__/* .Foreign */ .lf(withoutCredentials(text));
	const remedy = 'Write a URL such as https://service.example.com.';
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol))
		return [{ input: from, what: `"${shown}" is not a web URL`, remedy }];
	if (url.username || url.password) {
		const what = 'the URL contains a user name or password';
		return [{ input: from, what, remedy: `They are never sent. ${remedy}` }];
	}
	if (!(0,_destination_js__WEBPACK_IMPORTED_MODULE_17__/* .isExposed */ .Lw)(url))
		return [];
	return [
		{
			input: from,
			what: `"${shown}" would send credentials in plain text, because ${url.host} is outside the private network`,
			remedy: `Write https://${url.host}${url.pathname === '/' ? '' : url.pathname}. Plain http is allowed only for loopback, private addresses and names under .internal, .local or .lan.`,
		},
	];
}
function withoutCredentials(text) {
	const parts = text.split(/@|%40|\uff20/i);
	if (parts.length === 1)
		return text;
	const [scheme = ''] = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.exec(text.trimStart()) ?? [];
	return `${scheme}***@${parts.at(-1)}`;
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

/***/ 7536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Connections: () => (/* binding */ Connections)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _sdk_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(537);






class EarlyConnections {
	#dial;
	#port;
	#open = new Map();
	#connected = [];
	#sockets = new Set();
	#context;
	#isClosed = false;
	constructor(agent, port) {
		this.#port = port;
		this.#dial = agent.createConnection.bind(agent);
		agent.createConnection = (options, callback) => {
			const early = this.#open.get(`${options.host}:${options.port}`)?.shift();
			if (!early)
				return this.#dial(options, callback);
			void early.then((socket) => {
				if (this.#isClosed)
					return callback?.(new Error('the run has ended'), undefined);
				const isUsable = socket && !socket.destroyed;
				const connection = isUsable ? socket : this.#dial(options, callback);
				if (socket)
					this.#sockets.delete(socket);
				if (connection)
					callback?.(null, connection);
			});
			return undefined;
		};
	}
	open(url, count) {
		const all = this.#of(url);
		while (all.length < count)
			all.push(Promise.resolve(this.#connect(url)));
	}
	adopt(url, tcp) {
		this.#context ??= contextIfValid();
		const connected = new Promise(function(resolve) {
			if (!tcp.connecting)
				return resolve(!tcp.destroyed);
			tcp.once('connect', function() { return resolve(true); }).once('close', function() { return resolve(false); });
		});
		this.#sockets.add(tcp);
		this.#of(url).push(connected.then((isOpen) => {
			this.#sockets.delete(tcp);
			return isOpen ? this.#connect(url, tcp) : undefined;
		}));
		this.#connected.push(connected);
	}
	async connected() {
		await Promise.all(this.#connected);
	}
	#of(url) {
		const key = `${(0,_sdk_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(url)}:${url.port || this.#port}`;
		const all = this.#open.get(key) ?? [];
		this.#open.set(key, all);
		return all;
	}
	#connect(url, tcp) {
		const host = (0,_sdk_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(url);
		const port = Number(url.port || this.#port);
		const servername = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) ? '' : host;
		const options = {
			host,
			port,
			servername,
			...(tcp && { socket: tcp, ...(this.#context && { secureContext: this.#context }) }),
		};
		const socket = this.#dial(options);
		if (!socket)
			return undefined;
		this.#sockets.add(socket);
		return socket.on('error', function() { }).once('close', () => this.#sockets.delete(socket));
	}
	close() {
		this.#isClosed = true;
		for (const socket of this.#sockets)
			socket.destroy();
		this.#open.clear();
	}
}
function contextIfValid() {
	try {
		return (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.createSecureContext)();
	}
	catch {
		return undefined;
	}
}

class Connections {
	http = new (node_http__WEBPACK_IMPORTED_MODULE_0___default().Agent)({ keepAlive: true });
	https = new (node_https__WEBPACK_IMPORTED_MODULE_1___default().Agent)({ keepAlive: true });
	#early = {
		http: new EarlyConnections(this.http, 80),
		https: new EarlyConnections(this.https, 443),
	};
	open(url, count = 1) {
		this.#early[url.protocol === 'https:' ? 'https' : 'http'].open(url, count);
	}
	adopt(url, tcp) {
		this.#early.https.adopt(url, tcp);
	}
	connected() {
		return this.#early.https.connected();
	}
	destroy() {
		this.#early.http.close();
		this.#early.https.close();
		this.http.destroy();
		this.https.destroy();
	}
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

/***/ 537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ underWay),
/* harmony export */   m6: () => (/* binding */ connectTo),
/* harmony export */   tv: () => (/* binding */ sdkPlanIn),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   yN: () => (/* binding */ endpointsIn)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);


const hostOf = function({ hostname }) { return hostname.replace(/^\[|\]$/g, ''); };
function connectTo(url) {
	const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host: hostOf(url), port: Number(url.port || 443), noDelay: true });
	return socket.on('error', function() { });
}
async function underWay(sockets, longest) {
	const lookups = sockets.map(function(socket) { return new Promise(function(resolve) {
		socket
			.once('lookup', function() { return resolve(); })
			.once('connect', function() { return resolve(); })
			.once('close', function() { return resolve(); });
	}); });
	let timer;
	const late = new Promise(function(resolve) {
		timer = setTimeout(resolve, longest);
	});
	await Promise.race([late, Promise.all(lookups)]);
	clearTimeout(timer);
}

const keys = {
	STS: 'sts',
	SSO: 'sso',
	SSO_OIDC: 'sso_oidc',
	SIGNIN: 'signin',
	COGNITO_IDENTITY: 'cognito_identity',
	IAM: 'iam',
	ROLESANYWHERE: 'rolesanywhere',
};
function endpointsIn(aws, config) {
	const profile = aws.AWS_PROFILE ?? 'default';
	const section = config?.profiles.get(profile);
	const isIgnored = aws.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true' ||
		section?.isTrue('ignore_configured_endpoint_urls');
	if (isIgnored)
		return {};
	const found = Object.entries(keys).flatMap(function([id, key]) {
		const plan = byVariable(id, aws) ?? (section && byFile(key, profile, section, config));
		return plan ? [[id, plan]] : [];
	});
	return Object.fromEntries(found);
}
const forAll = { isForAll: true };
function byVariable(id, aws) {
	const from = [`AWS_ENDPOINT_URL_${id}`, 'AWS_ENDPOINT_URL'].find(function(name) { return aws[name]; });
	const url = from && aws[from];
	return from && url ? { url, from, ...(from === 'AWS_ENDPOINT_URL' && forAll) } : undefined;
}
function byFile(key, profile, section, config) {
	const file = config?.files.config;
	const group = section.text('services');
	const own = group && config?.services.get(group)?.text(`${key}.endpoint_url`);
	if (group && own)
		return { url: own, from: `endpoint_url of ${key} in [services ${group}] of ${file}` };
	const url = section.text('endpoint_url');
	return url ? { url, from: `endpoint_url of the profile ${profile} in ${file}`, ...forAll } : undefined;
}

function sdkPlanIn({ aws, config, configAlone }) {
	const section = (config ?? configAlone)?.profiles.get(aws.AWS_PROFILE ?? 'default');
	const appId = aws.AWS_SDK_UA_APP_ID ?? section?.text('sdk_ua_app_id') ?? section?.text('sdk-ua-app-id');
	return {
		useFips: isOn(aws.AWS_USE_FIPS_ENDPOINT, section, 'use_fips_endpoint'),
		useDualStack: isOn(aws.AWS_USE_DUALSTACK_ENDPOINT, section, 'use_dualstack_endpoint'),
		...(appId && { appId }),
	};
}
function isOn(variable, section, key) {
	const said = variable?.toLowerCase();
	return said === 'true' || (said !== 'false' && section?.isTrue(key) === true);
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