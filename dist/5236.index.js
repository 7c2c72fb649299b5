"use strict";
exports.id = 5236;
exports.ids = [5236,1773];
exports.modules = {

/***/ 1773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
function inWords(seconds) {
	const [amount, unit] = seconds < 120
		? [seconds, 'second']
		: seconds < 7200
			? [seconds / 60, 'minute']
			: seconds < 172_800
				? [seconds / 3600, 'hour']
				: [seconds / 86_400, 'day'];
	const rounded = Math.round(amount);
	return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
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

/***/ 5236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isFields: () => (/* binding */ isFields),
/* harmony export */   main: () => (/* binding */ main$1),
/* harmony export */   readChainList: () => (/* binding */ readChainList),
/* harmony export */   readField: () => (/* binding */ readField),
/* harmony export */   readRoleItem: () => (/* binding */ readRoleItem),
/* harmony export */   roleKeys: () => (/* binding */ roleKeys)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8081);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6095);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(522);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8168);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1543);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1773);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1976);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2289);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6526);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7536);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7299);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9665);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(416);















const outputs = {
	prepare: async function(plan, signIn, { runner }) {
		if (!runner.has('GITHUB_OUTPUT'))
			return undefined;
		const all = outputsFor(plan, signIn);
		return {
			write: function() {
				for (const [name, value] of Object.entries(all))
					runner.setOutput(name, value);
			},
		};
	},
};
function outputsFor({ deliver, route }, signIn) {
	const { own, named } = signIn;
	const profile = (0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .ownProfile */ .Et)(signIn);
	return {
		...(own?.session.caller && identityOf(own.session.caller)),
		...(own && deliver.outputs && credentialsOf(own.session)),
		...(profile && deliver.renew && { 'aws-profile': profile }),
		...(route.branches.length > 0 && { sessions: tableOf(named) }),
	};
}
function identityOf({ account, arn }) {
	return { 'aws-account-id': account, 'authenticated-arn': arn };
}
function credentialsOf({ credentials, expiration }) {
	return {
		'aws-access-key-id': credentials.accessKeyId.reveal(),
		'aws-secret-access-key': credentials.secretAccessKey.reveal(),
		...(credentials.sessionToken && { 'aws-session-token': credentials.sessionToken.reveal() }),
		...(expiration && { 'aws-expiration': expiration.toISOString() }),
	};
}
function tableOf(named) {
	const rows = named.map(function({ name, session: { caller, expiration } }) { return [
		name,
		{ ...caller, ...(expiration && { expiration: expiration.toISOString() }) },
	]; });
	return JSON.stringify(Object.fromEntries(rows));
}

async function deliverSignIn(plan, signIn, job) {
	const { runner, ledger } = job;
	const { own, named } = signIn;
	const sessions = [...(own ? [own.session] : []), ...named.map(function({ session }) { return session; })];
	for (const session of new Set(sessions))
		mask(session, job);
	const pending = [];
	let isNoted = false;
	try {
		for (const { prepare } of [...Object.values(_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveries */ .$z), outputs]) {
			const next = await prepare(plan, signIn, job);
			if (next)
				pending.push(next);
		}
		const receipts = pending.flatMap(function({ receipt }) { return receipt ?? []; });
		if (receipts.length > 0)
			ledger.note(receipts, own?.session);
		isNoted = true;
		runner.allOrNothing(function() {
			for (const each of pending)
				each.write();
		});
	}
	catch (error) {
		for (const each of pending.toReversed())
			each.revert?.();
		if (!isNoted)
			for (const { receipt } of pending)
				forget(receipt, job);
		throw error;
	}
	finally {
		for (const each of pending.toReversed())
			each.close?.();
	}
	ledger.delivered();
	for (const line of told(plan, signIn))
		runner.info(line);
}
function forget(receipt, { places }) {
	if (!receipt)
		return;
	const known = receipt;
	(0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryOf */ .A9)(known).forget(known, places);
}
function mask({ credentials, caller }, { runner }) {
	const { accessKeyId, secretAccessKey, sessionToken } = credentials;
	runner.mask(accessKeyId, secretAccessKey, sessionToken);
	if (caller)
		runner.noteAccount(caller.account, caller.arn);
}
function told(plan, signIn) {
	const { deliver, route } = plan;
	const { own, named } = signIn;
	const places = [
		...((0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .exportsKeys */ .ch)(plan, signIn) ? ['environment'] : []),
		...(named.length > 0 ? [`profile ${named.map(function({ name }) { return name; }).join(', ')}`] : []),
		...(deliver.outputs ? ['outputs'] : []),
	];
	const how = deliver.renew && named.length > 0 ? ', and renewed for as long as the job runs' : '';
	const where = places.length > 0
		? `Credentials delivered to: ${places.join(', ')}${how}.`
		: 'Credentials were not copied.';
	const each = route.branches.length > 0 ? named : own ? [{ name: '', session: own.session }] : [];
	const lines = each.map(function({ name, session }) { return signedIn(name, session); });
	return lines.map(function(line, index) { return (index === lines.length - 1 ? `${line} ${where}` : line); });
}
function signedIn(name, { caller, expiration }) {
	const until = expiration ? ` until ${expiration.toISOString()}` : '';
	if (!caller)
		return 'The account is unknown, because sts-endpoint is none.';
	const account = caller.account && `to account ${caller.account} `;
	return `${name && `${name}: `}Signed in ${account}as ${caller.arn}${until}.`;
}

function summarise(plan, signIn, facts, runner) {
	try {
		runner.summary(summaryOf(plan, signIn, facts));
	}
	catch (error) {
		runner.debug(`The job summary could not be written: ${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
	}
}
function summaryOf(plan, signIn, page) {
	const { step, warnings, clockBehind } = page;
	const { own, named } = signIn;
	const now = new Date(Date.now() + clockBehind * 1000);
	const isMany = plan.route.branches.length > 0;
	const name = step || (isMany ? '' : (named[0]?.name ?? ''));
	const count = isMany ? `: ${named.length} session${named.length === 1 ? '' : 's'}` : '';
	return [
		name ? `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name)}: signed in to AWS${count}` : `### Signed in to AWS${count}`,
		isMany ? sessionTable(named, now, page) : own ? ownTable(plan, own, now, page) : '',
		facts(plan, signIn),
		...(own && !isMany ? diagram(own.session, signIn) : []),
		...warnings.map(function(warning) { return `> **Warning:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(warning)}`; }),
	]
		.filter(function(part) { return part !== ''; })
		.join('\n\n');
}
const accountCell = function({ showsAccounts }, cell) { return (showsAccounts ? [cell] : []); };
const account = function({ caller }) { return (caller ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(caller.account) : 'unknown'); };
function ownTable(plan, { region, session }, now, page) {
	const renewed = plan.deliver.renew ? '; then renewed' : '';
	const head = [...accountCell(page, 'account'), 'region', 'until'];
	const row = [...accountCell(page, account(session)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(region), until(session, now) + renewed];
	const who = session.caller ? `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(session.caller.arn)}\n\n` : '';
	return `${who}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(head, [row])}`;
}
function sessionTable(named, now, page) {
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['profile', ...accountCell(page, 'account'), 'role and session', 'region', 'until'], named.map(function({ name, region, session }) { return [
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name),
		...accountCell(page, account(session)),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(shortArn(session.caller?.arn ?? '')),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(region),
		until(session, now),
	]; }));
}
const shortArn = function(arn) { return /^arn:[^:]+:(?:sts|iam)::\d*:(?:assumed-role\/)?(.+)$/.exec(arn)?.[1] ?? arn; };
function until({ expiration }, now) {
	if (!expiration)
		return 'no end';
	const seconds = Math.max(0, (expiration.getTime() - now.getTime()) / 1000);
	return `${localTime(expiration)}, in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r)(seconds)}`;
}
function localTime(time) {
	const digits = function(number) { return String(Math.trunc(number)).padStart(2, '0'); };
	const offset = -time.getTimezoneOffset();
	const ahead = Math.abs(offset);
	const zone = offset === 0 ? '' : `${offset > 0 ? '+' : '-'}${digits(ahead / 60)}:${digits(ahead % 60)}`;
	return `${digits(time.getHours())}:${digits(time.getMinutes())} UTC${zone}`;
}
function facts(plan, signIn) {
	const { branches, hops } = plan.route;
	const limits = limitsOf(plan);
	const hub = branches.length > 0 ? hops.map(function({ role }) { return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(nameOf(role)); }) : [];
	return [
		`- **From** ${from(plan, signIn)}`,
		...(hub.length > 0 ? [`- **Via** ${hub.join(' \u2192 ')}`] : []),
		`- **Delivered to** ${places(plan, signIn)}`,
		...(limits.length > 0 ? [`- **Limited by** ${limits.join(', ')}`] : []),
	].join('\n');
}
const wordsOf = function(kind) { return Object.values(_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .sources */ .Tj).find(function(source) { return source.kind === kind; })?.words ?? kind; };
function from({ choice }, { source, instead }) {
	const words = wordsOf(source);
	if (instead === 'kept')
		return `${words}: existing credentials, which are still valid`;
	if (instead === 'fallback')
		return `${words}: the fallback, because ${wordsOf(choice.source.kind)} failed`;
	return words;
}
function places(plan, signIn) {
	const { deliver } = plan;
	const { own, named } = signIn;
	const whose = deliver.own && named.length > 1 ? ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(deliver.own)})` : '';
	const several = named.length > 1;
	const renewed = deliver.renew ? `, which ${several ? 'renew themselves' : 'renews itself'}` : '';
	const isRenewedInPlace = own && deliver.credentials && deliver.renew && !own.session.isFound;
	const all = [
		...((0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .exportsKeys */ .ch)(plan, signIn) ? [`the environment${whose}`] : []),
		...(isRenewedInPlace ? [`\`AWS_PROFILE\`${whose}`] : []),
		...(named.length > 0
			? [`profile${several ? 's' : ''} ${named.map(function({ name }) { return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name); }).join(', ')}${renewed}`]
			: []),
		...(deliver.outputs ? [`outputs${whose}`] : []),
	];
	if (all.length > 0)
		return all.join(' \u00b7 ');
	return own?.session.isFound
		? 'nowhere: later steps already find these credentials'
		: 'nowhere: output-env-credentials is false';
}
function limitsOf({ route: { hops, branches } }) {
	const ends = branches.length > 0 ? branches.map(function(each) { return each.hops.at(-1); }) : [hops.at(-1)];
	const limits = ends.flatMap(function(hop) { return [
		...(hop?.policy ? ['an inline session policy'] : []),
		...(hop?.policyArns ?? []).map(function(arn) { return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(arn); }),
	]; });
	return [...new Set(limits)];
}
const nameOf = function(role) { return role.split('/').at(-1) ?? role; };
function diagram({ hops }, { source }) {
	if (hops.length < 2)
		return [];
	const label = function(text) { return text.replaceAll('"', '#quot;').replaceAll('<', '#lt;'); };
	const nodes = hops.map(function({ role }, index) {
		const owner = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRoleArn */ .DM)(role)?.account;
		return `hop${index + 1}["${label(nameOf(role))}${owner ? `<br/>${label(owner)}` : ''}"]`;
	});
	const way = [`source(["${label(wordsOf(source))}"])`, ...nodes].join(' --> ');
	return [`\`\`\`mermaid\nflowchart LR\n  ${way}\n\`\`\``];
}

const limit = 2048;
function readPolicy(text, report) {
	const remedy = 'Write an IAM policy document: { "Version": "2012-10-17", "Statement": [\u2026] }.';
	try {
		const policy = JSON.parse(text);
		if (typeof policy !== 'object' || policy === null || !('Statement' in policy)) {
			report('not an IAM policy: it has no "Statement"', remedy);
			return undefined;
		}
		if (text.length <= limit)
			return text;
		const compact = JSON.stringify(policy);
		if (compact.length <= limit)
			return compact;
		report(`${compact.length} characters without white space`, `AWS accepts at most ${limit}. Shorten the policy, or use managed-session-policies.`);
	}
	catch (error) {
		report(`not JSON (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`, remedy);
	}
	return undefined;
}

const asText = function(text) { return text; };
const options = {
	externalId: { key: 'external-id', form: _address_js__WEBPACK_IMPORTED_MODULE_6__.externalId, read: asText },
	sessionName: { key: 'session-name', form: _address_js__WEBPACK_IMPORTED_MODULE_6__.sessionName, read: asText },
	duration: {
		key: 'duration-seconds',
		form: { pattern: /^\d{1,9}$/, words: 'a whole number' },
		read: function(text, report) {
			const seconds = Number(text);
			if (seconds >= _address_js__WEBPACK_IMPORTED_MODULE_6__.duration.min && seconds <= _address_js__WEBPACK_IMPORTED_MODULE_6__.duration.max)
				return seconds;
			report(`${text} is out of range`, `Write ${_address_js__WEBPACK_IMPORTED_MODULE_6__.duration.min} to ${_address_js__WEBPACK_IMPORTED_MODULE_6__.duration.max}.`);
			return undefined;
		},
	},
	policy: {
		key: 'session-policy',
		read: function(text, report) { return readPolicy(text, function(what, remedy) { return report(`is ${what}`, remedy); }); },
	},
};
const roleKeys = ['role', ...Object.values(options).map(function({ key }) { return key; })];
function readRoleItem(fields, place, report, keys = roleKeys) {
	for (const key of Object.keys(fields).filter(function(name) { return !keys.includes(name); })) {
		report(`${place(key)} has the unknown key "${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(key)}"`, `The keys are ${keys.join(', ')}.`);
	}
	const role = readField(fields, 'role', undefined, place, report);
	const found = Object.entries(options).flatMap(function([name, option]) {
		const { key, form, read } = option;
		const text = readField(fields, key, form, place, report);
		const about = function(what, remedy) { return report(`${place(key)}: ${key} ${what}`, remedy); };
		const value = text === undefined ? undefined : read(text, about);
		return value === undefined ? [] : [[name, value]];
	});
	if (role)
		return { role, ...Object.fromEntries(found) };
	if (fields.role === undefined)
		report(`${place()} has no role`, 'Give it a role ARN.');
	return undefined;
}
function readField(fields, key, form, place, report) {
	const value = fields[key];
	if (value === undefined)
		return undefined;
	const text = typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
	if (text === '') {
		report(`${place(key)}: ${key} is empty`, 'Give it a value, or leave the key out.');
		return undefined;
	}
	if (!form || form.pattern.test(text))
		return text;
	report(`${place(key)}: ${key} "${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(text)}" is not allowed`, `Write ${form.words}.`);
	return undefined;
}
function isFields(value) {
	return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

async function readRoleChain(text, report) {
	const lines = linesOf(text);
	const plain = lines.every(function(line) { return !/^-|^#|^\[|:\s|:$/.test(line); });
	if (plain)
		return lines.map(function(role) { return ({ role }); });
	const { plainOf } = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(9166)]).then(__webpack_require__.bind(__webpack_require__, 9166));
	const list = plainOf(text, 'Write one role ARN a line, or a YAML list.', report);
	return list === undefined ? [] : readChainList(list, function(item) { return `item ${item}`; }, report);
}
function readChainList(list, place, report) {
	if (typeof list === 'string')
		return linesOf(list).map(function(role) { return ({ role }); });
	if (!Array.isArray(list)) {
		report('not a list', 'Write one role ARN a line, or a YAML list whose items start with "- ".');
		return [];
	}
	return list.flatMap(function(item, index) { return readItem(item, function() { return place(index + 1); }, report) ?? []; });
}
function readItem(item, place, report) {
	if (typeof item === 'string')
		return { role: item.trim() };
	if (isFields(item))
		return readRoleItem(item, place, report);
	report(`${place()} is neither a role nor an object`, `Give it a role ARN, or the keys ${roleKeys.join(', ')}.`);
	return undefined;
}
function linesOf(text) {
	return text
		.split('\n')
		.map(function(line) { return line.trim(); })
		.filter(function(line) { return line !== ''; });
}

const characters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
function readTags(text, report) {
	const entries = entriesOf(text, report);
	const tags = [];
	for (const [key, value] of entries) {
		if (typeof value === 'object') {
			report(`the value of "${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(key)}" is not a text`, 'Give every tag a text, a number or a boolean.');
			continue;
		}
		const tag = { key, value: String(value) };
		const what = refusal(tag);
		if (tags.some(function(other) { return other.key.toLowerCase() === key.toLowerCase(); })) {
			report(`the key "${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(key)}" occurs twice`, 'AWS ignores the case of keys. Delete one of the two.');
		}
		if (what)
			report(what, 'A key has 1 to 128 characters, a value up to 256: letters, digits, spaces or _.:/=+-@.');
		tags.push(tag);
	}
	return tags;
}
function entriesOf(text, report) {
	const remedy = 'Write one JSON object, such as {"team": "platform"}.';
	try {
		const parsed = JSON.parse(text);
		if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
			return Object.entries(parsed);
		report('not an object', remedy);
	}
	catch (error) {
		report(`not JSON (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`, remedy);
	}
	return [];
}
function refusal({ key, value }) {
	if (key.length < 1 || key.length > 128)
		return `the key "${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(key)}" has ${key.length} characters`;
	if (!characters.test(key))
		return `the key "${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(key)}" has a character that AWS does not accept`;
	if (/^aws:/i.test(key))
		return `the key "${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(key)}" begins with "aws:", which AWS reserves`;
	if (value.length > 256)
		return `the value of "${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(key)}" has ${value.length} characters`;
	if (!characters.test(value))
		return `the value of "${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(key)}" has a character that AWS does not accept`;
	return undefined;
}

async function readInputs(env) {
	const problems = [];
	const byVariable = new Set();
	const values = {};
	for (const [name, spec] of Object.entries(_address_js__WEBPACK_IMPORTED_MODULE_6__.schema)) {
		const report = function(what, remedy) { return problems.push({ input: name, what, remedy }); };
		const { text, variable } = found(name, spec, env);
		if (variable)
			byVariable.add(name);
		values[name] = await readValue(text, spec, report, variable);
	}
	return { inputs: values, problems, byVariable };
}
function found(name, spec, env) {
	const written = env[`INPUT_${name.toUpperCase()}`];
	if (written)
		return { text: written.trim() };
	for (const variable of spec.variables ?? []) {
		const text = env[variable]?.trim();
		if (text)
			return { text, variable };
	}
	return { text: '' };
}
async function readValue(text, spec, report, variable) {
	switch (spec.type) {
		case 'text':
			return readText(text, spec, report);
		case 'secret':
			return text ? new _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(text, variable) : undefined;
		case 'boolean':
			return readBoolean(text, spec.default, report);
		case 'integer':
			return readInteger(text, spec, report);
		case 'lines':
			return readList(text.split('\n'), spec, report);
		case 'commas':
			return readList(text.split(/[,\n]/), spec, report);
		case 'choice':
			return readChoice(text, spec, report);
		case 'policy':
			return text ? readPolicy(text, report) : undefined;
		case 'tags':
			return text ? readTags(text, report) : [];
		case 'roles':
			return text ? await readRoleChain(text, report) : [];
		case 'sessions':
			return text ? (await __webpack_require__.e(/* import() */ 2435).then(__webpack_require__.bind(__webpack_require__, 4816))).readSessions(text, report) : [];
	}
}
function readText(text, spec, report) {
	if (!text)
		return spec.default;
	if (!spec.form || spec.form.pattern.test(text))
		return text;
	report(`"${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(text)}" is not allowed`, `Write ${spec.form.words}.`);
	return spec.default;
}
function readBoolean(text, fallback, report) {
	if (!text)
		return fallback;
	if (/^(true|True|TRUE)$/.test(text))
		return true;
	if (/^(false|False|FALSE)$/.test(text))
		return false;
	report(`"${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(text)}" is not a boolean`, 'Write true or false.');
	return fallback;
}
function readInteger(text, spec, report) {
	if (!text)
		return spec.default;
	const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
	if (value >= spec.min && value <= spec.max)
		return value;
	report(Number.isNaN(value) ? `"${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(text)}" is not a whole number` : `${text} is out of range`, `Write a whole number from ${spec.min} to ${spec.max}, without a unit.`);
	return spec.default;
}
function readList(items, spec, report) {
	const values = items.map(function(item) { return item.trim(); }).filter(function(item) { return item !== ''; });
	const { form, most } = spec;
	const isWritten = items.length > 1 || values.length > 0;
	if (isWritten && values.length === 0)
		report('no item has a value', `Write ${form?.words ?? 'at least one item'}, or leave it out.`);
	for (const wrong of form ? values.filter(function(value) { return !form.pattern.test(value); }) : []) {
		report(`"${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(wrong)}" is not allowed`, `Write ${form?.words}.`);
	}
	if (most && values.length > most)
		report(`${values.length} items are too many`, `AWS accepts at most ${most}.`);
	return values;
}
function readChoice(text, spec, report) {
	if (!text)
		return spec.default;
	if (spec.choices.includes(text))
		return text;
	report(`"${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(text)}" does not exist`, `Write one of ${spec.choices.join(', ')}.`);
	return spec.default;
}

class StateLedger {
	id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
	#journal;
	#isNoted = false;
	#locks = [];
	#folders = [];
	constructor(env) {
		this.#journal = new _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .Journal */ .CQ(env);
	}
	locking(files, folders) {
		this.#locks.push(...files.map(function(file) { return ({ file }); }));
		this.#folders.push(...folders);
		this.#saveLocks();
	}
	locked(locks) {
		for (const { path: file, identity } of locks) {
			this.#locks = this.#locks.filter(function(lock) { return lock.file !== file; });
			this.#locks.push({ file, ...(identity && { identity }) });
		}
		this.#saveLocks();
	}
	unlocked() {
		this.#locks = [];
		this.#saveLocks();
	}
	#saveLocks() {
		(0,_places_js__WEBPACK_IMPORTED_MODULE_7__/* .saveState */ .LZ)('locked', JSON.stringify({ locks: this.#locks, folders: this.#folders }));
	}
	note(receipts, own) {
		if ((0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .receiptsIn */ .F1)(JSON.parse(JSON.stringify(receipts))).unread > 0)
			throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .DeliveryError */ .VE('a path or a name has control characters, or is too long, so the step cannot record it');
		try {
			(0,_places_js__WEBPACK_IMPORTED_MODULE_7__/* .saveState */ .LZ)('receipts', JSON.stringify({ id: this.id, isBegun: true }));
			this.#journal.add(this.id, receipts, own);
			this.#isNoted = true;
			const all = JSON.stringify({ id: this.id, receipts });
			const fits = Buffer.byteLength(all) <= (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_8__/* .longestVariable */ .vp)();
			(0,_places_js__WEBPACK_IMPORTED_MODULE_7__/* .saveState */ .LZ)('receipts', fits ? all : JSON.stringify({ id: this.id }));
		}
		catch (cause) {
			throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .DeliveryError */ .VE(`the step cannot record its changes (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, { cause });
		}
	}
	delivered() {
		if (!this.#isNoted)
			return;
		try {
			(0,_places_js__WEBPACK_IMPORTED_MODULE_7__/* .saveState */ .LZ)('delivered', 'true');
			this.#journal.mark(this.id, 'delivered');
		}
		catch {
		}
	}
	knows(accessKeyId) {
		return this.#journal.find(accessKeyId) !== undefined;
	}
}

function stepName({ github }) {
	const name = github.GITHUB_ACTION ?? '';
	return /^[A-Za-z_][\w-]{0,99}$/.test(name) && !name.startsWith('__') ? name : '';
}

function chooseSource(inputs, context) {
	const verdicts = _index2_js__WEBPACK_IMPORTED_MODULE_5__/* .ranked */ .ad.map(function(source) { return ({ source, verdict: verdictOf(source, inputs, context) }); });
	const index = verdicts.findIndex(function({ verdict }) { return 'take' in verdict; });
	const chosen = verdicts[index];
	if (!chosen || !('take' in chosen.verdict))
		return { passedOver: verdicts.flatMap(passed) };
	const { source, verdict } = chosen;
	const spare = source.fallback && verdictOf(asRanked(source.fallback), inputs, context);
	const fallback = spare && 'take' in spare ? spare.take : undefined;
	const first = `${source.kind} comes first`;
	return {
		source: verdict.take,
		why: verdict.why,
		passedOver: [
			...verdicts.slice(0, index).flatMap(passed),
			...verdicts
				.slice(index + 1)
				.filter(function({ source: { kind }, verdict: other }) { return 'take' in other && kind !== 'default-chain'; })
				.map(function({ source: { kind } }) { return ({
				kind,
				why: kind === fallback?.kind ? 'kept as the fallback' : first,
			}); }),
		],
		...(fallback && { fallback }),
	};
}
function requireSource(kind, inputs, context) {
	const source = asRanked(kind);
	const verdict = source.resolve(inputs, context);
	if ('pass' in verdict)
		return { missing: verdict.pass || source.lacking };
	return { source: verdict.take, why: 'credential-source names it', passedOver: [] };
}
const asRanked = function(kind) { return _index2_js__WEBPACK_IMPORTED_MODULE_5__/* .sources */ .Tj[kind]; };
function verdictOf(source, inputs, context) {
	const isToken = source.kind === 'web-identity-token-file' || source.kind === 'web-identity-token';
	if (inputs['role-chaining'] && !source.startsChain && !isToken)
		return { pass: '' };
	return source.resolve(inputs, context);
}
function passed({ source, verdict, }) {
	return 'pass' in verdict && verdict.pass ? [{ kind: source.kind, why: verdict.pass }] : [];
}

function deliverPlan(inputs, context, isFound) {
	const exports = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .exportsEnvironment */ .j$)(inputs);
	const profile = profileFor(inputs, context, isFound);
	const own = ownSession(inputs);
	return {
		region: exports,
		credentials: exports,
		outputs: inputs['output-credentials'],
		renew: inputs.refresh,
		unset: (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoresEnvironment */ .TH)(inputs),
		overwrite: inputs['overwrite-aws-profile'],
		...(profile && { profile }),
		...(own && { own }),
	};
}
function ownSession({ sessions, 'default-session': chosen }) {
	return chosen ?? (sessions.length === 1 ? sessions[0]?.name : undefined);
}
function profileFor(inputs, context, isFound) {
	const name = inputs['aws-profile'];
	if (name)
		return { name, because: 'named' };
	if (inputs.sessions.length > 0 || isFound)
		return undefined;
	if (inputs.refresh)
		return { name: context.newProfile, because: 'renewed' };
	const isShadowed = context.profileInTheWay && (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .exportsEnvironment */ .j$)(inputs);
	return isShadowed ? { name: context.newProfile, because: 'shadowed' } : undefined;
}

const limits = {
	credentials: {},
	'web-identity': {
		tags: 'a web identity session takes its tags from its token',
		sourceIdentity: 'a web identity takes it from its token',
		secondFactor: 'a token needs no MFA',
		externalId: 'AssumeRoleWithWebIdentity has no external ID',
	},
	certificate: {
		tags: 'IAM Roles Anywhere takes the session tags from the certificate',
		sourceIdentity: 'IAM Roles Anywhere takes it from the certificate',
		secondFactor: 'a certificate needs no MFA',
		externalId: 'IAM Roles Anywhere accepts no external ID',
		policies: 'IAM Roles Anywhere takes them from its profile',
	},
};
function firstRoleLimits({ source, fallback }) {
	return fallback ? {} : limits[(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceOf */ .vz)(source).yields(source)];
}

function mfaOf(inputs, context) {
	const serial = mfaSerial(inputs, context);
	const code = inputs['mfa-code'];
	const seed = inputs['mfa-secret'];
	const device = { ...(serial && { serial }) };
	if (code)
		return { ...device, code };
	return seed && { ...device, seed: plainSeed(seed) };
}
function mfaSerial(inputs, context) {
	if (inputs['mfa-serial'])
		return inputs['mfa-serial'];
	const found = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceProfile */ .Tp)(inputs, context);
	return found && 'roles' in found ? found.serial : undefined;
}
const plainSeed = function(seed) { return new _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(seed
	.reveal()
	.replace(/[\s-]/g, '')
	.replace(/(?<!=)=+$/, '')
	.toUpperCase()); };

function tagsOf(inputs, { github }) {
	if (inputs['role-skip-session-tagging'])
		return undefined;
	const all = (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.sessionTags)(github, inputs['custom-tags'], []);
	const keys = (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.allTags)(all).map(function({ key }) { return key; });
	return { ...all, transitiveKeys: inputs['transitive-tag-keys'].filter(function(key) { return keys.includes(key); }) };
}

const chainedLimit = 3600;
function routePlan(inputs, context) {
	const hops = hopsOf(inputs, context);
	const branches = branchesOf(inputs, context, hops);
	const tags = tagsOf(inputs, context);
	const mfa = mfaOf(inputs, context);
	const sourceIdentity = inputs['source-identity'];
	const hasRole = hops.length + branches.length > 0;
	const secretForm = hasRole ? secretFormOf(inputs, context) : undefined;
	return {
		partition: (0,_partition_js__WEBPACK_IMPORTED_MODULE_9__/* .partitionOf */ .iQ)(inputs['aws-region'] ?? '')?.id ?? 'aws',
		hops,
		branches,
		...(tags && { tags }),
		...(mfa && { mfa }),
		...(sourceIdentity && { sourceIdentity }),
		sessionDuration: inputs['role-duration-seconds'],
		...(secretForm && { secretForm }),
		propagation: (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.maxAttemptsOf)(inputs) > 1 ? inputs['role-propagation-s'] : 0,
	};
}
function longestWay({ hops, branches }) {
	const [longest] = [...branches].sort(function(one, other) { return other.hops.length - one.hops.length; });
	return [...hops, ...(longest?.hops ?? [])];
}
function startsChained(inputs, context) {
	return inputs['role-chaining'] && context.ambient?.sessionToken !== undefined;
}
function hopsOf(inputs, context) {
	const role = inputs['role-to-assume'];
	const externalId = inputs['role-external-id'];
	const policy = inputs['inline-session-policy'];
	const ofPool = roleOfPool(inputs);
	const first = [...(ofPool ? [ofPool] : []), ...(role ? [role] : [])];
	const duration = inputs['role-duration-seconds'];
	const settings = {
		sessionName: inputs['role-session-name'],
		duration: startsChained(inputs, context) ? Math.min(duration, chainedLimit) : duration,
		policyArns: inputs['managed-session-policies'],
		...(externalId && { externalId }),
		...(policy && { policy }),
	};
	const hops = first.map(function(name, index) { return index === first.length - 1 ? { role: name, ...settings } : chainedHop({ role: name }, inputs); });
	return [...hops, ...inputs['role-chain'].map(function(item) { return chainedHop(item, inputs); })];
}
function branchesOf(inputs, context, hops) {
	const isChained = hops.length > 0 || startsChained(inputs, context);
	return inputs.sessions.map(function({ name, line: _, region, chain, ...item }) {
		const first = chainedHop(item, inputs);
		const duration = item.duration ?? inputs['role-duration-seconds'];
		return {
			name,
			region: region ?? inputs['aws-region'] ?? '',
			hops: [isChained ? first : { ...first, duration }, ...chain.map(function(role) { return chainedHop(role, inputs); })],
		};
	});
}
function chainedHop(item, inputs) {
	const duration = item.duration ?? inputs['role-duration-seconds'];
	return {
		sessionName: inputs['role-session-name'],
		policyArns: [],
		...item,
		duration: Math.min(duration, chainedLimit),
	};
}
function hasSettingsRole(inputs) {
	return inputs['role-to-assume'] !== undefined || roleOfPool(inputs) !== undefined;
}
function roleOfPool(inputs) {
	const isBasic = inputs['cognito-identity-pool-id'] && inputs['cognito-auth-flow'] === 'basic';
	return isBasic ? inputs['cognito-custom-role-arn'] : undefined;
}
function secretFormOf(inputs, { isWindows }) {
	if (inputs['special-characters-workaround'])
		return 'plain';
	const needsCode = inputs['mfa-code'] !== undefined || inputs['mfa-secret'] !== undefined;
	return isWindows && !needsCode ? 'no-slash-first' : undefined;
}
function chainNotices(inputs, context) {
	const wanted = inputs['role-duration-seconds'];
	const { input } = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .firstRoles */ .cQ)(inputs);
	const isChained = startsChained(inputs, context);
	const chained = [
		...inputs['role-chain'],
		...(input === 'role-to-assume' || isChained ? inputs.sessions : []),
		...inputs.sessions.flatMap(function({ chain }) { return chain; }),
	];
	const asked = [...(isChained ? [wanted] : []), ...chained.map(function({ duration }) { return duration ?? wanted; })];
	if (!asked.some(function(seconds) { return seconds > chainedLimit; }))
		return [];
	return [
		`A session of the chain lasts ${chainedLimit} s, not ${Math.max(...asked)} s, because AWS limits chained roles to one hour. A session of a role that trusts GitHub directly can last up to 12 hours.`,
	];
}

function remarksOn(inputs, context, choice, route, deliver, idle) {
	const way = longestWay(route);
	return {
		notices: [...chainNotices(inputs, context), ...idleRenewal(inputs, deliver)],
		warnings: [
			...(context.checksNoCertificates ? [uncheckedCertificates] : []),
			...keyWarnings(inputs, context, choice),
			...tagWarnings(inputs, choice, way, route.tags),
			...idleWarnings(inputs, choice, way),
			...idle.map(function({ input, what }) { return `${input} is ignored: ${what}.`; }),
		],
		accounts: printingOf(inputs, context),
		keyAge: inputs['key-age-check'] && hasIam(inputs, context),
	};
}
const uncheckedCertificates = 'NODE_TLS_REJECT_UNAUTHORIZED is 0, so Node checks no certificate. Any machine between this runner and AWS can read and use what the job sends. Remove the variable. If a proxy needs it, name the certificate of the proxy in NODE_EXTRA_CA_CERTS.';
function printingOf(inputs, { isPublic, runner }) {
	const wanted = inputs['mask-aws-account-id'];
	if (wanted !== undefined)
		return wanted ? 'masked' : 'shown';
	return isPublic === false || runner === 'act' ? 'shown' : 'hidden';
}
function hasIam(inputs, context) {
	const { IAM, STS } = (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.endpointsOf)(inputs, context);
	if (inputs['sts-endpoint'] !== undefined)
		return false;
	return IAM ? IAM.isForAll !== true : STS === undefined;
}
function keyWarnings(inputs, context, { source, passedOver }) {
	if (inputs['force-skip-oidc'] || !isLasting(source))
		return [];
	if (context.tokenEndpoint && !inputs['sts-endpoint']) {
		return [
			'The step uses long-lived access keys, although this job can request OIDC tokens. A role that trusts OIDC tokens needs no stored keys.',
		];
	}
	const oidc = passedOver.find(function({ kind }) { return kind === 'github-oidc'; });
	if (source.kind !== 'access-keys' || !oidc || (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .roleForm */ .Yw)(inputs) !== 'arn')
		return [];
	return [
		`The step uses access keys instead of GitHub OIDC, because ${oidc.why}. With permissions: id-token: write, the job needs no long-lived keys.`,
	];
}
const isLasting = function(source) { return (source.kind === 'access-keys' || source.kind === 'environment') && !source.credentials.sessionToken; };
function idleWarnings(inputs, choice, hops) {
	const { source } = choice;
	const first = firstRoleLimits(choice);
	const warnings = [];
	if (inputs['role-propagation-s'] > 0 && (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.maxAttemptsOf)(inputs) === 1) {
		warnings.push('role-propagation-s is ignored, because retries are off (disable-retry or retry-max-attempts: 1).');
	}
	if (inputs['special-characters-workaround'] && hops.length === 0) {
		warnings.push('special-characters-workaround is ignored, because no role is assumed.');
	}
	for (const name of ['inline-session-policy', 'managed-session-policies']) {
		const why = hops.length === 0 ? 'no role is assumed' : first.policies;
		if ((inputs[name]?.length ?? 0) > 0 && why)
			warnings.push(`${name} is ignored, because ${why}.`);
	}
	if (inputs['role-external-id'] && hasSettingsRole(inputs) && first.externalId) {
		warnings.push(`role-external-id is ignored, because ${first.externalId}.`);
	}
	if (inputs['source-identity'] && hops.length === 0) {
		warnings.push('source-identity is ignored, because no role is assumed.');
	}
	else if (inputs['source-identity'] && first.sourceIdentity && hops.length === 1) {
		warnings.push(`source-identity is ignored, because ${first.sourceIdentity}.`);
	}
	if (inputs['use-existing-credentials'] && (inputs.sessions.length > 0 || inputs.refresh)) {
		const why = inputs.refresh
			? 'refresh fetches a session that it can renew'
			: 'sessions are always fetched';
		warnings.push(`use-existing-credentials is ignored, because ${why}.`);
	}
	else if (inputs['use-existing-credentials'] && hops.length === 0 && (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceOf */ .vz)(source).decidesWho) {
		warnings.push('use-existing-credentials is ignored, because the wanted identity is unknown without role-to-assume.');
	}
	if (inputs['unset-current-credentials'] && inputs.sessions.length > 0 && !(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoresEnvironment */ .TH)(inputs)) {
		warnings.push('unset-current-credentials is ignored, because this step exports no credentials.');
	}
	if (inputs['mfa-serial'] && first.secondFactor) {
		warnings.push(`mfa-serial is ignored, because the source is ${source.kind}, which needs no MFA.`);
	}
	return warnings;
}
function tagWarnings(inputs, choice, hops, tags) {
	const warnings = [];
	const custom = inputs['custom-tags'];
	const first = firstRoleLimits(choice);
	if (custom.length > 0 && hops.length === 0) {
		warnings.push('custom-tags is ignored, because no role is assumed.');
	}
	else if (custom.length > 0 && hops.length === 1 && first.tags) {
		warnings.push(`custom-tags is ignored, because ${first.tags}.`);
	}
	else if (custom.length > 0 && !tags) {
		warnings.push('custom-tags is ignored, because role-skip-session-tagging is true.');
	}
	const dropped = tags
		? inputs['transitive-tag-keys'].filter(function(key) { return !tags.transitiveKeys.includes(key); })
		: [];
	if (dropped.length > 0) {
		warnings.push(`transitive-tag-keys: ${dropped.join(', ')} ignored, because the session has no such tag.`);
	}
	return warnings;
}
function idleRenewal({ refresh, sessions }, { profile }) {
	if (!refresh || profile || sessions.length > 0)
		return [];
	return ['refresh has no effect, because later steps already find these credentials and renew them.'];
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function accountOfAccessKeyId(accessKeyId) {
	const encoded = accessKeyId.slice(4, 14);
	if (!/^[A-Z2-7]{10}$/.test(encoded))
		return undefined;
	let bits = 0n;
	for (const letter of encoded)
		bits = (bits << 5n) | BigInt(alphabet.indexOf(letter));
	const first48 = bits >> 2n;
	if ((first48 & 0x800000000000n) === 0n)
		return undefined;
	return String((first48 & 0x7fffffffff80n) >> 7n).padStart(12, '0');
}

function checkAccount(inputs, kind, context) {
	const allowed = inputs['allowed-account-ids'];
	if (allowed.length === 0)
		return [];
	const shown = printingOf(inputs, context) === 'shown' ? function(id) { return id; } : _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .lastDigits */ .vQ;
	if (inputs.sessions.length > 0)
		return checkSessionAccounts(inputs, shown);
	const role = inputs['role-chain'].at(-1)?.role ?? inputs['role-to-assume'] ?? inputs['cognito-custom-role-arn'];
	const id = kind === 'access-keys' ? inputs['aws-access-key-id'] : undefined;
	const ofKey = id && accountOfAccessKeyId(id.reveal());
	const account = role ? (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRoleArn */ .DM)(role)?.account : (ofKey ?? accountOfSource(inputs, kind, context));
	if (!account || allowed.includes(account))
		return [];
	const whose = role ? 'role' : ofKey ? 'access key' : 'sign-in';
	return [
		outside(`the ${whose} belongs to account ${shown(account)}, which is not among ${allowed.map(shown).join(', ')}`),
	];
}
function accountOfSource(inputs, kind, context) {
	if (kind === 'sso')
		return inputs['sso-account-id'];
	const found = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceProfile */ .Tp)(inputs, context);
	return found && 'account' in found ? found.account : undefined;
}
function checkSessionAccounts({ sessions, 'allowed-account-ids': allowed }, shown) {
	return sessions.flatMap(function({ name, line, role, chain }) {
		const account = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRoleArn */ .DM)(chain.at(-1)?.role ?? role)?.account;
		if (!account || allowed.includes(account))
			return [];
		const what = `line ${line} of sessions: ${name} belongs to account ${shown(account)}, which is not among ${allowed.map(shown).join(', ')}`;
		return [outside(what)];
	});
}
const outside = function(what) { return (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('allowed-account-ids', what, 'Correct the account or allowed-account-ids. Nothing was exported.'); };

function checkAddresses(source) {
	return source ? (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceOf */ .vz)(source).addresses(source).flatMap(_address_js__WEBPACK_IMPORTED_MODULE_6__.checkAddress) : [];
}

const checkMfa = (inputs, context) => {
	const serial = inputs['mfa-serial'];
	const code = inputs['mfa-code'];
	const seed = inputs['mfa-secret'];
	const problems = [];
	const add = function(input, what, remedy) { return problems.push((0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(input, what, remedy)); };
	if (serial && !code && !seed) {
		const remedy = "Set one of them. Check the secret's name, and whether this run may read it.";
		add('mfa-serial', 'set, but both mfa-code and mfa-secret are empty', remedy);
	}
	if ((code || seed) && !mfaSerial(inputs, context)) {
		const remedy = 'Write the ARN of the device, such as arn:aws:iam::111122223333:mfa/NAME.';
		add('mfa-serial', `not set, although ${code ? 'mfa-code' : 'mfa-secret'} is set`, remedy);
	}
	if (code && seed)
		add('mfa-code', 'set together with mfa-secret', 'Leave one of the two out.');
	if (code && !/^\d{6}$/.test(code.reveal())) {
		add('mfa-code', `has ${code.length} characters, or characters other than digits`, 'A code is six digits.');
	}
	if (seed && !/^[A-Z2-7]{16,}$/.test(plainSeed(seed).reveal())) {
		const remedy = 'Store the secret that AWS shows with the QR code: letters A to Z and digits 2 to 7.';
		add('mfa-secret', 'not base32, or shorter than 16 characters', remedy);
	}
	if ((code || seed) && inputs['aws-session-token']) {
		const remedy = 'AWS accepts MFA only with long-lived keys. Leave one of the two out.';
		add('mfa-serial', 'set, but the access keys belong to a session', remedy);
	}
	if ((code || seed) && inputs['special-characters-workaround']) {
		const remedy = 'Each attempt would wait for another code. Leave one of the two out.';
		add('special-characters-workaround', 'true together with MFA', remedy);
	}
	return problems;
};

const checkEndpoints = function(inputs, context) {
	const seen = new Set();
	return Object.values((0,_address_js__WEBPACK_IMPORTED_MODULE_6__.endpointsOf)(inputs, context)).flatMap(function(endpoint) {
		if (seen.has(endpoint.from))
			return [];
		seen.add(endpoint.from);
		return (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.checkAddress)(endpoint);
	});
};
const needSts = [
	'role-to-assume',
	'role-chain',
	'sessions',
	'allowed-account-ids',
	'use-existing-credentials',
	'mfa-serial',
	'web-identity-token',
	'web-identity-token-file',
];
const checkSts = function(inputs) {
	if ((0,_address_js__WEBPACK_IMPORTED_MODULE_6__.hasSts)(inputs))
		return [];
	const isSet = function(value) { return (Array.isArray(value) ? value.length > 0 : Boolean(value)); };
	const wanted = needSts.filter(function(name) { return isSet(inputs[name]); });
	const what = 'set, but it needs an STS, and sts-endpoint is none';
	return wanted.map(function(name) { return (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(name, what, 'Leave one of them out.'); });
};
const checkProxy = function(inputs) {
	const text = inputs['http-proxy'];
	if (!text || (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.proxyOf)(inputs, undefined))
		return [];
	const remedy = 'Write a URL such as http://proxy.example.com:3128 or socks5://proxy.example.com:1080. If http-proxy is not set, HTTPS_PROXY or HTTP_PROXY is used.';
	const what = 'not the URL of a proxy, or its user name and password are not percent-encoded';
	return [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('http-proxy', what, remedy)];
};

const checkRegion = (inputs, context) => {
	const region = inputs['aws-region'];
	if (!region) {
		const remedy = 'Write the region, such as aws-region: us-east-2.';
		return [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('aws-region', 'not set, and neither is AWS_REGION', remedy)];
	}
	if ((0,_partition_js__WEBPACK_IMPORTED_MODULE_9__/* .partitionOf */ .iQ)(region) || isOfAnotherSts(region, elsewhere(inputs, context)))
		return [];
	const near = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestRegion */ .$f)(region);
	const remedy = near
		? `Did you mean ${near}?`
		: 'Write a region such as us-east-2. For a region newer than this version of the action, or a store that is not AWS, also set sts-endpoint to the URL of its STS, or to none.';
	return [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('aws-region', `"${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(region)}" is not an AWS region`, remedy)];
};
function isOfAnotherSts(region, endpoint) {
	if (!endpoint || !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(region))
		return false;
	return endpoint.from === 'sts-endpoint' || (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestRegion */ .$f)(region, 2) === undefined;
}
const elsewhere = function(inputs, context) { return (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.hasSts)(inputs) ? (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.endpointsOf)(inputs, context).STS : { url: 'none', from: 'sts-endpoint' }; };
const checkSessionRegions = function(inputs, context) { return inputs.sessions.flatMap(function(session) { return checkOne(session, inputs, (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.endpointsOf)(inputs, context).STS); }); };
function checkOne({ name, line, region }, inputs, endpoint) {
	if (!region)
		return [];
	const place = `line ${line}: ${name}: `;
	const own = (0,_partition_js__WEBPACK_IMPORTED_MODULE_9__/* .partitionOf */ .iQ)(inputs['aws-region'] ?? '')?.id;
	const there = (0,_partition_js__WEBPACK_IMPORTED_MODULE_9__/* .partitionOf */ .iQ)(region)?.id;
	if (own && there && own !== there) {
		const what = `${place}region ${region} belongs to ${there}, but aws-region belongs to ${own}`;
		return [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('sessions', what, 'Use one step for each partition.')];
	}
	if ((0,_partition_js__WEBPACK_IMPORTED_MODULE_9__/* .isRegionOfAws */ .jn)(region) || isOfAnotherSts(region, endpoint))
		return [];
	const near = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestRegion */ .$f)(region);
	const remedy = near ? `Did you mean ${near}?` : 'Write a region such as us-east-2.';
	return [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('sessions', `${place}"${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(region)}" is not an AWS region`, remedy)];
}

function rolesIn(inputs) {
	const first = inputs['role-to-assume'];
	const ofPool = inputs['cognito-custom-role-arn'];
	return [
		...(first ? [{ input: 'role-to-assume', role: first, place: '' }] : []),
		...(ofPool?.startsWith('arn:')
			? [{ input: 'cognito-custom-role-arn', role: ofPool, place: '' }]
			: []),
		...inputs['role-chain'].map(function({ role }) { return ({ input: 'role-chain', role, place: '' }); }),
		...inputs.sessions.flatMap(function({ name, line, role, chain }) { return [role, ...chain.map(function(item) { return item.role; })].map(function(each) { return ({ input: 'sessions', role: each, place: `line ${line}: ${name}: ` }); }); }),
	];
}

const checkRoles = function(inputs, context) {
	const region = inputs['aws-region'] ?? '';
	const isElsewhere = (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.endpointsOf)(inputs, context).STS !== undefined;
	return rolesIn(inputs).flatMap(function({ input, role, place }) {
		const arn = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRoleArn */ .DM)(role, isElsewhere ? 'any-account' : 'digits');
		if (arn) {
			if (isElsewhere && (!(0,_partition_js__WEBPACK_IMPORTED_MODULE_9__/* .isAwsPartition */ .WE)(arn.partition) || !/^\d{12}$/.test(arn.account)))
				return [];
			return checkPartition(input, place + role, arn, region);
		}
		if ((0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .isRoleName */ .yn)(role))
			return [];
		const shown = new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(role);
		const odd = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRoleArn */ .DM)(role);
		if (odd) {
			const has = odd.account ? `the account ID ${odd.account}` : 'no account ID';
			return [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(input, `${place}${shown} has ${has}`, 'Write the 12 digits of the account.')];
		}
		const remedy = 'Write it like arn:aws:iam::111122223333:role/NAME.';
		return [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(input, `${place}"${shown}" is neither a role ARN nor a role name`, remedy)];
	});
};
function checkPartition(input, role, { partition }, region) {
	const expected = (0,_partition_js__WEBPACK_IMPORTED_MODULE_9__/* .partitionOf */ .iQ)((0,_partition_js__WEBPACK_IMPORTED_MODULE_9__/* .partitionOf */ .iQ)(region) ? region : ((0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestRegion */ .$f)(region) ?? ''))?.id;
	if (!expected || partition === expected)
		return [];
	const what = `${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(role)} belongs to partition ${partition}, but ${region} belongs to ${expected}`;
	return [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(input, what, `Use a role of arn:${expected}, or a region of ${partition}.`)];
}

const checkSessions = function(inputs) {
	const { sessions, 'default-session': chosen } = inputs;
	if (sessions.length === 0) {
		const remedy = 'Set sessions, or leave default-session out.';
		return chosen ? [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('default-session', 'set without sessions', remedy)] : [];
	}
	const remedy = 'Leave aws-profile out, because each session becomes a profile of its own name.';
	return [
		...(inputs['aws-profile'] ? [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('aws-profile', 'set together with sessions', remedy)] : []),
		...checkDefault(inputs),
	];
};
const checkDefault = function(inputs) {
	const { sessions, 'default-session': chosen } = inputs;
	const names = sessions.map(function({ name }) { return name; }).join(', ');
	if (chosen && !sessions.some(function({ name }) { return name === chosen; }))
		return [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('default-session', `"${chosen}" is not one of the sessions`, `Write one of ${names}.`)];
	if (ownSession(inputs))
		return [];
	const what = 'true, but default-session is not set';
	return ['output-env-credentials', 'output-credentials']
		.filter(function(input) { return inputs[input]; })
		.map(function(input) { return (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(input, what, `Set default-session to one of ${names}.`); });
};

const checkOneSource = function(inputs) {
	const named = _index2_js__WEBPACK_IMPORTED_MODULE_5__/* .ranked */ .ad.flatMap(function(source) { return source.namedBy && inputs[source.namedBy] !== undefined ? [{ ...source, namedBy: source.namedBy }] : []; });
	const isTaken = function(input) { return named.some(function({ alsoTakes = [] }) { return alsoTakes.includes(input); }); };
	const taken = named.filter(function({ namedBy }) { return isTaken(namedBy); });
	const [first, second] = named.filter(function({ namedBy }) { return !isTaken(namedBy); });
	const remedy = 'Leave one of them out, or use two steps.';
	if (first && second)
		return [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(second.namedBy, `set together with ${first.namedBy}`, remedy)];
	const [one, other] = taken;
	return one && other ? [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(other.namedBy, `set together with ${one.namedBy}`, remedy)] : [];
};
const checkNamedSource = function(inputs) {
	const kind = inputs['credential-source'];
	if (kind === 'auto')
		return [];
	const wanted = _index2_js__WEBPACK_IMPORTED_MODULE_5__/* .ranked */ .ad.find(function(source) { return source.kind === kind; });
	return _index2_js__WEBPACK_IMPORTED_MODULE_5__/* .ranked */ .ad.flatMap(function({ namedBy }) {
		if (!namedBy || inputs[namedBy] === undefined)
			return [];
		if (wanted?.namedBy === namedBy || wanted?.alsoTakes?.includes(namedBy))
			return [];
		return [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(namedBy, `set, but credential-source is ${kind}`, 'Leave one of the two out.')];
	});
};
const checkChaining = (inputs, context) => {
	if (!inputs['role-chaining'])
		return [];
	const kind = inputs['credential-source'];
	const hasKeys = inputs['aws-access-key-id'] !== undefined;
	if (kind === 'auto' && !hasKeys && !(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .chainHint */ .F$)(context) && !(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentOf */ .p7)(inputs, context)) {
		const remedy = 'Run a step that exports credentials before this one, or leave role-chaining out.';
		return [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('role-chaining', 'true, but the environment has no AWS_ACCESS_KEY_ID', remedy)];
	}
	if (['auto', 'environment', 'default-chain'].includes(kind))
		return [];
	return [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('role-chaining', `true, but credential-source is ${kind}`, 'Leave one of the two out.')];
};
const checkSources = function(inputs, context) { return _index2_js__WEBPACK_IMPORTED_MODULE_5__/* .ranked */ .ad.flatMap(function(source) { return source.check(inputs, context); }); };

const checkTags = function(inputs) { return inputs['custom-tags']
	.filter(function({ key }) { return _address_js__WEBPACK_IMPORTED_MODULE_6__.protectedKeys.some(function(taken) { return taken.toLowerCase() === key.toLowerCase(); }); })
	.map(function({ key }) { return (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('custom-tags', `the key "${new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .lf(key)}" is reserved, because the action sets it`, 'Choose another key.'); }); };
const checkTagCount = function(inputs, context) {
	const tags = tagsOf(inputs, context);
	const total = tags ? (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.allTags)(tags).length : 0;
	if (total <= _address_js__WEBPACK_IMPORTED_MODULE_6__.mostTags)
		return [];
	const what = `${total} tags, including those of the action`;
	return [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('custom-tags', what, `AWS accepts at most ${_address_js__WEBPACK_IMPORTED_MODULE_6__.mostTags}.`)];
};

const source = [checkOneSource, checkNamedSource, checkSources, checkChaining];
const form = [];
const rulesOf = {
	'aws-region': [checkRegion],
	'sts-endpoint': [checkEndpoints, checkSts],
	'http-proxy': [checkProxy],
	'no-proxy': form,
	'credential-source': source,
	audience: form,
	'aws-access-key-id': source,
	'aws-secret-access-key': source,
	'aws-session-token': source,
	'web-identity-token-file': source,
	'web-identity-token': source,
	'source-profile': source,
	'role-chaining': source,
	'force-skip-oidc': source,
	'use-existing-credentials': form,
	logout: form,
	'sso-start-url': source,
	'sso-region': source,
	'sso-account-id': source,
	'sso-role-name': source,
	'sso-timeout-s': form,
	'cognito-identity-pool-id': source,
	'cognito-auth-flow': source,
	'cognito-provider-name': source,
	'cognito-custom-role-arn': [...source, checkRoles],
	'rolesanywhere-trust-anchor-arn': source,
	'rolesanywhere-profile-arn': source,
	'rolesanywhere-certificate': source,
	'rolesanywhere-private-key': source,
	'rolesanywhere-passphrase': source,
	'rolesanywhere-certificate-chain': source,
	'rolesanywhere-session-name': source,
	'role-to-assume': [...source, checkRoles],
	'role-chain': [checkRoles],
	'role-session-name': form,
	'role-duration-seconds': form,
	'role-external-id': form,
	'role-propagation-s': form,
	'source-identity': form,
	sessions: [checkRoles, checkSessions, checkSessionRegions],
	'default-session': [checkSessions],
	'aws-profile': [checkSessions],
	'mfa-serial': [checkMfa],
	'mfa-code': [checkMfa],
	'mfa-secret': [checkMfa],
	'special-characters-workaround': [checkMfa],
	'custom-tags': [checkTags, checkTagCount],
	'transitive-tag-keys': form,
	'role-skip-session-tagging': form,
	'allowed-account-ids': form,
	'inline-session-policy': form,
	'managed-session-policies': form,
	refresh: form,
	'mask-aws-account-id': form,
	'output-credentials': form,
	'output-env-credentials': form,
	'overwrite-aws-profile': form,
	'unset-current-credentials': form,
	'key-age-check': form,
	'job-summary': form,
	'github-token': form,
	check: form,
	'trust-policy': form,
	'action-timeout-s': form,
	'disable-retry': form,
	'retry-max-attempts': form,
};
const sourceRules = new Set(source);
const allRules = [...new Set(Object.values(rulesOf).flat())];

function checkLimits(inputs, kind) {
	if (hasSettingsRole(inputs))
		return [];
	const what = 'set, but it applies to role-to-assume, which is not set';
	const remedy = 'Set role-to-assume, or move it to an item of role-chain or sessions, or leave it out.';
	const external = inputs['role-external-id'] ? [(0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .idle */ .N7)((0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('role-external-id', what, remedy))] : [];
	const isWider = inputs['role-chain'].length > 0 ||
		inputs.sessions.length > 0 ||
		_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .ranked */ .ad.some(function(source) { return source.kind === kind && source.decidesWho; });
	const policies = ['inline-session-policy', 'managed-session-policies'].filter(function(name) { return isWider && (inputs[name]?.length ?? 0) > 0; });
	return [...external, ...policies.map(function(name) { return (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(name, what, remedy); })];
}

function checkRenewal(inputs, plan, { proxyVariable }) {
	if (!inputs.refresh || !plan)
		return [];
	const source = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceOf */ .vz)(plan);
	const why = source.whyNotAgain(plan);
	const problems = [];
	if (why) {
		const remedy = 'Use a source that needs no secret (GitHub OIDC, a token file, a profile, the role of the machine), or leave refresh out.';
		problems.push((0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('refresh', `true, but the source is ${plan.kind}: ${why}`, remedy));
	}
	const named = inputs['aws-profile'] ? [inputs['aws-profile']] : inputs.sessions.map(function({ name }) { return name; });
	const own = named.find(function(name) { return source.profiles(plan).includes(name); });
	if (own) {
		const remedy = 'Choose another name for the new profile.';
		problems.push((0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('refresh', `true, but the profile ${own} would be renewed from itself`, remedy));
	}
	for (const input of ['mfa-code', 'mfa-secret']) {
		const remedy = 'Leave one of the two out.';
		if (inputs[input])
			problems.push((0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(input, 'set together with refresh, which cannot get new codes', remedy));
	}
	const isElsewhere = inputs['http-proxy'] === proxyVariable?.url.reveal();
	if ((0,_address_js__WEBPACK_IMPORTED_MODULE_6__.proxySecrets)(inputs['http-proxy']).length > 0 && !isElsewhere) {
		const remedy = 'Set HTTPS_PROXY for the whole job instead: later steps find it there.';
		problems.push((0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('http-proxy', 'has a user name or a password, which refresh does not store', remedy));
	}
	return problems;
}

function makePlan(given, context, found) {
	const inputs = withRegion(given);
	const chosen = choose(inputs, context);
	const choice = 'source' in chosen ? chosen : undefined;
	const kind = choice?.source.kind;
	const route = routePlan(inputs, context);
	const isIdle = idleIn(choice, longestWay(route).length);
	const broken = allRules
		.filter(function(rule) { return rule !== checkTagCount || sendsTags(route.tags, choice, longestWay(route).length); })
		.map(function(rule) { return ({ rule, problems: rule(inputs, context) }); });
	const all = [
		...broken.flatMap(function({ problems }) { return problems; }),
		...found,
		...checkRenewal(inputs, choice?.source, context),
		...checkAddresses(choice?.source),
		...checkAccount(inputs, kind, context),
		...checkLimits(inputs, kind),
	];
	const problems = all.filter(function(each) { return !isIdle(each); });
	if (!choice) {
		const lacking = chosen;
		const isSourceBroken = found.length > 0 || broken.some(function({ rule, problems: some }) { return sourceRules.has(rule) && some.length > 0; });
		const complete = isSourceBroken ? problems : [...problems, lacking.problem];
		const onlyToken = lacking.lacksToken && problems.length === 0;
		return { error: onlyToken ? new _service_error_js__WEBPACK_IMPORTED_MODULE_10__/* .NoIdentityError */ .YG(lacking.problem.what) : new _inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .InputError */ .d(complete) };
	}
	if (problems.length > 0)
		return { error: new _inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .InputError */ .d(problems) };
	return { plan: assemble(inputs, context, choice, all.filter(isIdle)) };
}
function assemble(inputs, context, choice, idle) {
	const route = routePlan(inputs, context);
	const isFound = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceOf */ .vz)(choice.source).isFoundLater === true && inputs['credential-source'] === 'auto';
	const deliver = deliverPlan(inputs, context, isFound && longestWay(route).length === 0);
	const existing = existingWanted(inputs, context, choice, route.hops.at(-1)?.role);
	return {
		choice: { ...choice, isFound },
		route,
		guard: {
			allowedAccounts: inputs['allowed-account-ids'],
			...(!(0,_address_js__WEBPACK_IMPORTED_MODULE_6__.hasSts)(inputs) && { isUnasked: true }),
			...(existing && { existing }),
		},
		deliver,
		network: (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.networkPlan)(inputs, context),
		remarks: remarksOn(inputs, context, choice, route, deliver, idle),
	};
}
function withRegion(inputs) {
	if (inputs['aws-region'])
		return inputs;
	const named = _index2_js__WEBPACK_IMPORTED_MODULE_5__/* .ranked */ .ad.map(function({ regionOf }) { return regionOf?.(inputs); }).find(function(region) { return region !== undefined; });
	return named ? { ...inputs, 'aws-region': named } : inputs;
}
function choose(inputs, context) {
	const kind = inputs['credential-source'];
	const wantsToken = (kind === 'github-oidc' || kind === 'auto') && !inputs['force-skip-oidc'];
	const lacksToken = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .firstRoles */ .cQ)(inputs).roles.length > 0 && !context.tokenEndpoint && wantsToken;
	if (kind !== 'auto') {
		const required = requireSource(kind, inputs, context);
		if (!('missing' in required))
			return required;
		const what = `${kind} cannot be used: ${required.missing}`;
		return {
			lacksToken,
			problem: (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('credential-source', what, 'Add what is missing, or write auto.'),
		};
	}
	const choice = chooseSource(inputs, context);
	if ('source' in choice)
		return inputs.refresh ? withoutFallback(choice) : choice;
	const reasons = choice.passedOver.map(function({ kind: name, why }) { return `${name}: ${why}`; }).join('; ');
	const remedy = lacksToken
		? 'Give the job the permission id-token: write, or set access keys.'
		: 'Set role-to-assume and give the job the permission id-token: write, or set access keys.';
	return {
		lacksToken,
		problem: (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('credential-source', `there is nothing to sign in with: ${reasons}`, remedy),
	};
}
function withoutFallback({ fallback, ...choice }) {
	if (!fallback)
		return choice;
	const why = 'refresh cannot reuse the keys';
	return {
		...choice,
		passedOver: choice.passedOver.map(function(other) { return (other.kind === fallback.kind ? { ...other, why } : other); }),
	};
}
function sendsTags(tags, choice, hops) {
	if (!tags || !choice)
		return false;
	return !firstRoleLimits(choice).tags || hops > 1;
}
function idleIn(choice, hops) {
	return function({ input, isIdle }) {
		if (!choice)
			return false;
		return isIdle === true || (input === 'custom-tags' && hops === 0);
	};
}
function existingWanted(inputs, context, { source }, role) {
	if (!inputs['use-existing-credentials'] || inputs.refresh || inputs.sessions.length > 0)
		return undefined;
	if (!role && (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceOf */ .vz)(source).decidesWho)
		return undefined;
	const accessKeyId = inputs['aws-access-key-id'];
	const ambient = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentOf */ .p7)(inputs, context);
	return {
		...(role && { role }),
		...(!role && accessKeyId && { accessKeyId }),
		...(ambient && { ambient }),
		...((0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .chainHint */ .F$)(context) && { chain: (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .chainOf */ .dR)(inputs, context) }),
		...(context.ambientExpiration && { expiration: context.ambientExpiration }),
	};
}

function withoutOtherSources({ inputs, byVariable }) {
	const kind = inputs['credential-source'];
	if (kind === 'auto')
		return inputs;
	const wanted = _index2_js__WEBPACK_IMPORTED_MODULE_5__/* .ranked */ .ad.find(function(source) { return source.kind === kind; });
	const idle = _index2_js__WEBPACK_IMPORTED_MODULE_5__/* .ranked */ .ad.flatMap(function({ namedBy }) {
		const isWanted = namedBy && (wanted?.namedBy === namedBy || wanted?.alsoTakes?.includes(namedBy));
		return namedBy && !isWanted && byVariable.has(namedBy) ? [[namedBy, undefined]] : [];
	});
	return { ...inputs, ...Object.fromEntries(idle) };
}

function withProfileRegion(inputs, context) {
	if (inputs['aws-region'])
		return inputs;
	const found = (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceProfile */ .Tp)(inputs, context);
	return found && 'region' in found ? { ...inputs, 'aws-region': found.region } : inputs;
}

function secretsIn(inputs, context) {
	const { tokenEndpoint, ambient, containerToken } = context;
	const seed = inputs['mfa-secret'];
	return [
		...Object.values(inputs).filter(function(value) { return value instanceof _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh; }),
		seed && plainSeed(seed),
		tokenEndpoint?.bearer,
		containerToken,
		ambient?.accessKeyId,
		ambient?.secretAccessKey,
		ambient?.sessionToken,
		...(0,_address_js__WEBPACK_IMPORTED_MODULE_6__.proxySecrets)(inputs['http-proxy']),
		...(inputs['mask-aws-account-id'] ? accountsIn(inputs) : []),
	];
}
function accountsIn(inputs) {
	return [
		...inputs['allowed-account-ids'],
		inputs['sso-account-id'],
		...rolesIn(inputs).map(function({ role }) { return (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRoleArn */ .DM)(role, 'digits')?.account; }),
	];
}

async function preflight(inputs, context) {
	const ofSources = await Promise.all(_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .ranked */ .ad.map(function({ examine }) { return examine?.(inputs, context) ?? []; }));
	return [...ofSources.flat(), ...(await checkProfiles(inputs, context))];
}
async function checkProfiles(inputs, { sharedFiles }) {
	const profile = inputs['aws-profile'];
	const written = profile
		? [['aws-profile', profile]]
		: inputs.sessions.map(function({ name }) { return ['sessions', name]; });
	if (written.length === 0)
		return [];
	const { profileProblem } = await __webpack_require__.e(/* import() */ 861).then(__webpack_require__.bind(__webpack_require__, 861));
	const { readChangeable } = await __webpack_require__.e(/* import() */ 7084).then(__webpack_require__.bind(__webpack_require__, 7084));
	const { ProfileFile } = await __webpack_require__.e(/* import() */ 8179).then(__webpack_require__.bind(__webpack_require__, 8179));
	const known = new Map();
	const fileOf = function(path) {
		const file = known.get(path) ?? new ProfileFile(readChangeable(path)?.text ?? '');
		known.set(path, file);
		return file;
	};
	return written.flatMap(function([input, name]) { return (0,_index2_js__WEBPACK_IMPORTED_MODULE_5__/* .problemsOf */ .GW)(input, function() {
		const found = profileProblem(name, inputs['overwrite-aws-profile'], sharedFiles, fileOf);
		if (found)
			throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(found.what, found.remedy);
	}); });
}

async function main(env, early) {
	const connections = early ?? new _connections_js__WEBPACK_IMPORTED_MODULE_12__.Connections();
	const [written, context] = await Promise.all([readInputs(env), (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.readContext)(env)]);
	const step = stepName(context);
	if (written.inputs.logout) {
		const { logout } = await __webpack_require__.e(/* import() */ 2007).then(__webpack_require__.bind(__webpack_require__, 2007));
		return logout(env, context, { summary: written.inputs['job-summary'], step });
	}
	const inputs = withProfileRegion(withoutOtherSources(written), context);
	const found = [...written.problems, ...(await preflight(inputs, context))];
	const { plan, error: unfit } = makePlan(inputs, context, found);
	if (plan && !plan.network.proxy)
		connect(plan, connections);
	const network = plan && (await (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.openNetwork)(plan.network, connections));
	const { 'mask-aws-account-id': mask, 'job-summary': summary, 'github-token': token } = inputs;
	const accounts = printingOf(inputs, context);
	const runner = new _places_js__WEBPACK_IMPORTED_MODULE_7__/* .GitHubRunner */ .me({
		accounts,
		followsVisibility: mask === undefined && context.isPublic !== true,
		summary,
	});
	runner.mask(...secretsIn(inputs, context));
	try {
		if (env.GITHUB_STATE)
			runner.requireFiles('GITHUB_STATE');
		if (!plan || !network)
			throw unfit;
		if (plan.deliver.region || plan.deliver.credentials)
			runner.requireFiles('GITHUB_ENV');
		if (plan.deliver.outputs || env.GITHUB_OUTPUT)
			runner.requireFiles('GITHUB_OUTPUT');
		network.http.trace = function(line) { return runner.debug(line); };
		runner.debug(`Plan: ${JSON.stringify(plan)}`);
		const authenticated = function() { return (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.authenticate)(plan, network, (0,_address_js__WEBPACK_IMPORTED_MODULE_6__.machineIn)(env), runner); };
		if (inputs.check) {
			const { check } = await __webpack_require__.e(/* import() */ 5865).then(__webpack_require__.bind(__webpack_require__, 5865));
			return await check(plan, authenticated, runner);
		}
		const signIn = await authenticated();
		const { deadline } = network;
		const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_7__/* .placesIn */ .yN)(env);
		await deliverSignIn(plan, signIn, { env, runner, deadline, ledger: new StateLedger(env), places });
		const advice = signIn.advice?.now();
		if (advice)
			runner.warning(advice);
		if (summary && env.GITHUB_STEP_SUMMARY) {
			const { warnings, accounts: printing } = runner;
			const clockBehind = network.http.clockBehind ?? 0;
			summarise(plan, signIn, { step, warnings, clockBehind, showsAccounts: printing === 'shown' }, runner);
		}
	}
	catch (error) {
		const { report } = await Promise.all(/* import() */[__webpack_require__.e(4672), __webpack_require__.e(2251)]).then(__webpack_require__.bind(__webpack_require__, 2251));
		await report(error, { context, env, step, plan, network, token, policyFile: inputs['trust-policy'] }, runner);
	}
	finally {
		network?.close();
		connections.destroy();
	}
}
function connect({ choice: { source }, network, route, guard }, to) {
	const text = source.kind === 'github-oidc' ? source.endpoint.url : '';
	if (URL.canParse(text))
		to.open(new URL(text));
	const sts = guard.isUnasked ? undefined : (0,_origin_js__WEBPACK_IMPORTED_MODULE_13__/* .likelyStsOrigin */ .l)(network);
	if (sts)
		to.open(sts, Math.min(Math.max(1, route.branches.length), 16));
}

const main$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    main
}, Symbol.toStringTag, { value: 'Module' }));




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

/***/ 6095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ likelyStsOrigin)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7299);


function likelyStsOrigin({ endpoints, region, sdk, }) {
	const named = endpoints.STS?.url;
	if (named)
		return URL.canParse(named) ? new URL(named) : undefined;
	const suffix = (0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region)?.suffix;
	const name = sdk.useFips ? 'sts-fips' : 'sts';
	return suffix && !sdk.useDualStack ? new URL(`https://${name}.${region}.${suffix}`) : undefined;
}




/***/ })

};
;