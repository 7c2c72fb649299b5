"use strict";
exports.id = 6934;
exports.ids = [6934,24];
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

/***/ 6934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rolesAnywhereIdentity: () => (/* binding */ rolesAnywhereIdentity)
/* harmony export */ });
/* harmony import */ var _failing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6141);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9665);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1543);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1054);
/* harmony import */ var _json_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5754);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7299);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _material_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24);









const service$1 = 'rolesanywhere';
const sha256 = function(text) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex'); };
const base64 = function({ raw }) { return raw.toString('base64'); };
function signedHeaders({ url, body, region, time }, proof) {
	const { certificate, intermediates, key } = proof;
	const date = `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
	const headers = {
		'content-type': 'application/json',
		host: url.host,
		'x-amz-date': date,
		'x-amz-x509': base64(certificate),
		...(intermediates.length > 0 && { 'x-amz-x509-chain': intermediates.map(base64).join(',') }),
	};
	const names = Object.keys(headers).sort();
	const canonical = [
		'POST',
		url.pathname,
		'',
		...names.map(function(name) { return `${name}:${headers[name]}`; }),
		'',
		names.join(';'),
		sha256(body),
	].join('\n');
	const algorithm = `AWS4-X509-${key.asymmetricKeyType === 'ec' ? 'ECDSA' : 'RSA'}-SHA256`;
	const scope = `${date.slice(0, 8)}/${region}/${service$1}/aws4_request`;
	const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from([algorithm, date, scope, sha256(canonical)].join('\n')), key);
	const credential = `${BigInt(`0x${certificate.serialNumber}`)}/${scope}`;
	return {
		...headers,
		authorization: `${algorithm} Credential=${credential}, SignedHeaders=${names.join(';')}, Signature=${signature.toString('hex')}`,
	};
}

const service = {
	id: 'ROLESANYWHERE',
	name: 'IAM Roles Anywhere',
	host: 'rolesanywhere',
	form: 'json',
};
async function createSession({ trustAnchor, profile, region, sessionName }, proof, { role, duration }, wire) {
	const { http, rules } = wire;
	const url = new URL('/sessions', (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(service, wire) ?? `https://${(0,_partition_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)('rolesanywhere', region)}`);
	const body = JSON.stringify({
		durationSeconds: duration,
		profileArn: profile,
		roleArn: role,
		trustAnchorArn: trustAnchor,
		...(sessionName && { roleSessionName: sessionName }),
	});
	return (0,_index2_js__WEBPACK_IMPORTED_MODULE_3__/* .retrying */ .R$)({ name: 'CreateSession' }, rules, async function() {
		try {
			const time = new Date(Date.now() + (http.clockBehind ?? 0) * 1000);
			const headers = signedHeaders({ url, body, region, time }, proof);
			const request = { url, method: 'POST', headers, body, name: 'IAM Roles Anywhere CreateSession' };
			const answer = await http.send(request, rules.deadline);
			(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseForeign */ .re)(answer, service, url.host);
			const origin = { service: service.name, host: url.host, clockBehind: http.clockBehind };
			if (answer.status < 200 || answer.status > 299)
				throw (0,_json_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOf */ .O)(answer, origin);
			return sessionIn((0,_json_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOf */ .o)(answer, origin), origin);
		}
		catch (error) {
			throw (0,_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceErrorOf */ .TI)(error, service.name, url.host);
		}
	});
}
function sessionIn(found, origin) {
	const [set] = Array.isArray(found.credentialSet) ? found.credentialSet : [];
	const { credentials, assumedRoleUser } = objectOf(set);
	const { accessKeyId, secretAccessKey, sessionToken, expiration } = objectOf(credentials);
	const session = (0,_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .checkCredentials */ .vG)({ accessKeyId, secretAccessKey, sessionToken, expiration }, origin);
	const arn = (0,_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .checkArn */ .we)(objectOf(assumedRoleUser).arn, origin);
	if (!arn)
		throw (0,_service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .lacking */ .gP)('ARN', origin);
	return { ...session, arn, account: (0,_index2_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOf */ .XP)(arn) ?? '' };
}
const objectOf = function(value) { return typeof value === 'object' && value !== null ? value : {}; };

async function rolesAnywhereIdentity(plan, run) {
	const proof = (0,_material_js__WEBPACK_IMPORTED_MODULE_6__.proofOf)(plan, function(secret) { return run.runner.mask(secret); });
	const { certificate } = proof;
	run.runner.info(`Certificate: serial number ${certificate.serialNumber}, valid until ${certificate.validToDate.toISOString()}.`);
	return {
		kind: 'certificate',
		assume: function(role) { return createSession(plan, proof, role, run.wire); },
		failure: function(cause) { return (0,_failing_js__WEBPACK_IMPORTED_MODULE_7__/* .isFromOutside */ ._)(cause)
			? new _service_error_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceError */ .c8({ source: 'rolesanywhere', service: 'IAM Roles Anywhere', cause })
			: cause; },
	};
}




/***/ }),

/***/ 416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1976);


class InputError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = 'InputError';
	code = 'inputs';
	problems;
	constructor(problems) {
		const all = problems.map(inOneLine);
		super(all.map(function({ input, what }) { return `${input}: ${what}`; }).join('\n'));
		this.problems = all;
	}
}
const inOneLine = function({ input, what, remedy, ...rest }) { return ({
	input: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(input),
	what: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(what),
	remedy: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(remedy),
	...rest,
}); };




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

/***/ 24:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemsWith: () => (/* binding */ problemsWith),
/* harmony export */   proofOf: () => (/* binding */ proofOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1976);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(416);





function proofOf(plan, mask = function() { }) {
	const problems = [];
	const add = function(name, what, remedy) {
		problems.push((0,_index2_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(_index2_js__WEBPACK_IMPORTED_MODULE_1__/* .materials */ .DT[name], what, remedy));
		return undefined;
	};
	const [certificate, ...further] = certificatesIn('certificate', plan.certificate, add);
	const chain = plan.chain ? certificatesIn('chain', plan.chain, add) : further;
	const key = keyOf(plan, mask, add);
	if (certificate)
		checkTime(certificate, add);
	if (certificate && key && !certificate.checkPrivateKey(key)) {
		const remedy = 'Write the private key of this certificate.';
		add('key', 'does not belong to rolesanywhere-certificate', remedy);
	}
	if (!certificate || !key || problems.length > 0)
		throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(problems);
	return { certificate, key, intermediates: chain.filter(function({ raw }) { return !raw.equals(certificate.raw); }) };
}
function problemsWith(plan) {
	try {
		proofOf(plan);
		return [];
	}
	catch (error) {
		if (error instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d)
			return error.problems;
		throw error;
	}
}
function textOf(name, material, add) {
	if (material.in !== 'file')
		return material.text.reveal();
	try {
		const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(material.path, { links: true });
		if (found)
			return found.text;
		return add(name, 'is not PEM text, and no file has that name', 'Write the text in PEM, or the path of a file.');
	}
	catch (error) {
		if (!(error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6))
			throw error;
		return add(name, error.message, error.remedy);
	}
}
function certificatesIn(name, material, add) {
	const text = textOf(name, material, add);
	if (text === undefined)
		return [];
	const blocks = blocksIn(text).filter(function({ label }) { return /^(X509 |TRUSTED )?CERTIFICATE$/.test(label); });
	if (blocks.length === 0) {
		add(name, 'has no certificate in PEM', 'Write text that begins with -----BEGIN CERTIFICATE-----.');
		return [];
	}
	return blocks.flatMap(function({ pem }, index) {
		try {
			return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
		}
		catch {
			return (add(name, `certificate ${index + 1} cannot be read`, 'Copy it again, with all of its lines.') ?? []);
		}
	});
}
function keyOf(plan, mask, add) {
	const text = textOf('key', plan.key, add);
	const passphrase = plan.passphrase && textOf('passphrase', plan.passphrase, add)?.replace(/\r?\n$/, '');
	for (const line of (text ?? '').split(/\r?\n/))
		if (/^[\w+/=]{8,}$/.test(line.trim()))
			mask(line.trim());
	if (passphrase)
		mask(passphrase);
	if (text === undefined || (plan.passphrase && passphrase === undefined))
		return undefined;
	const block = blocksIn(text).find(function({ label }) { return label.endsWith('PRIVATE KEY'); });
	if (!block)
		return add('key', 'has no private key in PEM', 'Write text that begins with -----BEGIN \u2026 PRIVATE KEY-----.');
	try {
		const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: block.pem, format: 'pem', ...(passphrase && { passphrase }) });
		const { asymmetricKeyType: type } = key;
		if (type === 'rsa' || type === 'ec')
			return key;
		return add('key', `is a key of type ${type}`, 'IAM Roles Anywhere takes RSA and EC keys.');
	}
	catch (error) {
		return explainKey(error, passphrase !== undefined, add);
	}
}
function explainKey(error, hasPassphrase, add) {
	const { code = '' } = error;
	if (code === 'ERR_MISSING_PASSPHRASE' || (!hasPassphrase && code.endsWith('INTERRUPTED_OR_CANCELLED')))
		return add('passphrase', 'not set, although the private key is encrypted', 'Write the passphrase of the key.');
	if (hasPassphrase && /DECRYPT|BAD_PASSWORD|PKCS12|CIPHER/.test(code))
		return add('passphrase', 'does not open the private key', 'Write the passphrase that encrypted the key.');
	return add('key', 'cannot be read', 'Copy it again, with all of its lines, in PKCS#8, PKCS#1 or SEC1.');
}
function checkTime({ validFromDate, validToDate }, add) {
	const now = Date.now();
	const remedy = 'Renew the certificate, or check the clock of this machine.';
	if (validToDate.getTime() < now)
		add('certificate', `expired at ${validToDate.toISOString()}`, remedy);
	if (validFromDate.getTime() > now)
		add('certificate', `is valid only from ${validFromDate.toISOString()}`, remedy);
}
function blocksIn(text) {
	return text.split(/(?=-----BEGIN )/).flatMap(function(part) {
		const label = /^-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(part)?.[1];
		const end = label ? part.indexOf(`-----END ${label}-----`) : -1;
		return label && end > 0 ? [{ label, pem: `${part.slice(0, end)}-----END ${label}-----\n` }] : [];
	});
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