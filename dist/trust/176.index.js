"use strict";
exports.id = 176;
exports.ids = [176,987,648];
exports.modules = {

/***/ 8987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claimsIn: () => (/* binding */ claimsIn),
/* harmony export */   identityFor: () => (/* binding */ identityFor)
/* harmony export */ });
/* unused harmony export identityOf */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8938);


function identityOf(as, repository, ids) {
	const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
	if (!name)
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.IdentityError(`"${repository}" is no repository: write OWNER/NAME`);
	const [, kind = '', value = ''] = /^([a-z_]+)(?::(.+))?$/.exec(as) ?? [];
	const context = contextOf(kind, value);
	if (!context) {
		const forms = 'branch:NAME, tag:NAME, pull_request or environment:NAME';
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.IdentityError(`"${as}" names nobody: write ${forms}`);
	}
	const { sub, ...claims } = context;
	const [ownerId, repositoryId] = ids ?? ['1', '2'];
	const common = {
		aud: 'sts.amazonaws.com',
		repository,
		repository_owner: owner,
		...(ids && { repository_id: repositoryId, repository_owner_id: ownerId }),
		...claims,
	};
	const plain = { ...common, sub: `repo:${repository}:${sub}` };
	if (!ids)
		return { as, forms: [plain] };
	return {
		as,
		forms: [plain, { ...common, sub: `repo:${owner}@${ownerId}/${name}@${repositoryId}:${sub}` }],
	};
}
function identityFor(as, repository) {
	const [, owner, ownerId, name, id] = /^([\w.-]+)@(\d+)\/([\w.-]+)@(\d+)$/.exec(repository) ?? [];
	if (owner && ownerId && name && id)
		return identityOf(as, `${owner}/${name}`, [ownerId, id]);
	return identityOf(as, repository);
}
function contextOf(kind, value) {
	if (kind === 'pull_request' && !value)
		return { sub: 'pull_request', event_name: 'pull_request', ref: 'refs/pull/1/merge' };
	if (!value)
		return undefined;
	if (kind === 'branch' || kind === 'tag') {
		const ref = `refs/${kind === 'branch' ? 'heads' : 'tags'}/${value}`;
		return { sub: `ref:${ref}`, event_name: 'push', ref, ref_type: kind };
	}
	if (kind !== 'environment')
		return undefined;
	return {
		sub: `environment:${value.replaceAll(':', '%3A')}`,
		event_name: 'push',
		environment: value,
		ref: 'refs/heads/main',
	};
}
function claimsIn(text) {
	let value;
	try {
		value = JSON.parse(text);
	}
	catch (error) {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.IdentityError(`the claims are not JSON: ${error.message.split('\n')[0]}`);
	}
	const all = Array.isArray(value) ? value : [value];
	return all.map(function(claims, index) {
		if (typeof claims !== 'object' || claims === null || Array.isArray(claims))
			throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.IdentityError(`the claims number ${index + 1} are no object`);
		const { sub } = claims;
		return { as: typeof sub === 'string' ? sub : `claims ${index + 1}`, forms: [claims] };
	});
}




/***/ }),

/***/ 5176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8938);
/* harmony import */ var _sarif_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4648);
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8987);







const commands = { high: 'error', medium: 'warning', low: 'notice' };
function annotation({ severity, rule, role, what, why, remedy, file, line, column }) {
	const properties = { file, line, col: column, title: `aws-auth trust: ${rule}` };
	const written = Object.entries(properties).map(function([name, value]) { return `${name}=${property(String(value))}`; });
	return `::${commands[severity]} ${written.join(',')}::${message(`${role}: ${what}. ${why} ${remedy}`)}`;
}
const message = function(text) { return (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.oneLine)(text).replaceAll('%', '%25'); };
const property = function(text) { return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C'); };

const longest = 5_000;
async function ownIdentity(env) {
	const claims = await signedClaims(env);
	if (claims)
		return { as: 'this job', forms: [claims] };
	const { GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_ID: id, GITHUB_REPOSITORY_OWNER_ID: ownerId, } = env;
	const as = runIn(env);
	if (!repository || !as)
		return undefined;
	const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
	if (!owner || !name)
		return undefined;
	const isNumber = function(text) { return /^\d+$/.test(text ?? ''); };
	const withIds = isNumber(id) && isNumber(ownerId) ? `${owner}@${ownerId}/${name}@${id}` : repository;
	return { ...(0,_identities_js__WEBPACK_IMPORTED_MODULE_4__.identityFor)(as, withIds), as: `this job (${as})` };
}
async function signedClaims(env) {
	const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
	if (!url || !token)
		return undefined;
	try {
		const asked = new URL(url);
		asked.searchParams.set('audience', 'sts.amazonaws.com');
		const answer = await fetch(asked, {
			headers: { authorization: `Bearer ${token}` },
			redirect: 'error',
			signal: AbortSignal.timeout(longest),
		});
		const { value } = (await answer.json());
		const claims = JSON.parse(Buffer.from(String(value).split('.')[1] ?? '', 'base64url').toString('utf8'));
		return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
			? claims
			: undefined;
	}
	catch {
		return undefined;
	}
}
function runIn({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref = '' }) {
	if (event === 'pull_request')
		return 'pull_request';
	const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
	if (!name)
		return undefined;
	return `${kind === 'heads' ? 'branch' : 'tag'}:${name}`;
}

function plain(text) {
    return ((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.oneLine)(text)
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
function table(head, rows) {
    const line = function(cells) { return `| ${cells.join(' | ')} |`; };
    return [line(head), line(head.map(function() { return '---'; })), ...rows.map(line)].join('\n');
}

function page({ decisions, findings, widest, broken }) {
	const blocks = [
		'### Who gets in',
		...block(['role', 'who', 'decision', 'why'], decisions.map(function({ role, as, decision, why }) { return [
			role,
			as,
			decision === 'allowed' ? '\u2705 allowed' : '\u26d4 denied',
			why,
		]; })),
		...block(['role', 'the most foreign token that gets in', 'statement'], widest.map(function({ role, words, claims, statement }) { return [
			role,
			`${words}: ${claims.sub ?? ''}`,
			String(statement),
		]; })),
		...block(['severity', 'rule', 'role', 'place', 'what and why'], findings.map(function({ severity, rule, role, file, line, what, why }) { return [
			severity,
			rule,
			role,
			`${file}:${line}`,
			`${what}. ${why}`,
		]; })),
		...block(['role', 'broken expectation'], broken.map(function({ role, what }) { return [role, what]; })),
	];
	return `${blocks.join('\n\n')}\n`;
}
function block(head, rows) {
	return rows.length === 0
		? []
		: [
			table(head, rows.map(function(row) { return row.map(cell); })),
		];
}
const cell = function(text) { return plain(text.slice(0, 2_000)); };

async function action(env) {
	try {
		const options = optionsIn(env);
		const report = await (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.run)(options, { api: env.GITHUB_API_URL, own: await ownIdentity(env) });
		const sarif = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP ?? '.', 'aws-auth-trust.sarif');
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(sarif, (0,_sarif_js__WEBPACK_IMPORTED_MODULE_5__.asSarif)(report, '1.0.0'));
		console.log((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.asText)(report));
		for (const finding of report.findings)
			console.log(annotation(finding));
		for (const { role, what } of report.broken)
			console.log(`::error title=aws-auth trust::${escaped(`${role}: ${what}`)}`);
		append(env.GITHUB_STEP_SUMMARY, page(report));
		append(env.GITHUB_OUTPUT, output('result', JSON.stringify(report)) + output('sarif', sarif));
		const limit = _index_js__WEBPACK_IMPORTED_MODULE_3__.severities.indexOf(options.failOn);
		const isBad = report.findings.some(function({ severity }) { return _index_js__WEBPACK_IMPORTED_MODULE_3__.severities.indexOf(severity) >= limit; });
		return isBad || report.broken.length > 0 ? 1 : 0;
	}
	catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_3__.UsageError))
			throw error;
		console.log(`::error title=aws-auth trust::${escaped(error.message)}`);
		return 2;
	}
}
function append(file, text) {
	if (file)
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, text);
}
function output(name, value) {
	const delimiter = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
	return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
const escaped = function(text) { return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'); };
function optionsIn(env) {
	const input = function(name) { return env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''; };
	const lines = function(name) { return input(name)
		.split('\n')
		.map(function(line) { return line.trim(); })
		.filter(function(line) { return line !== ''; }); };
	const repository = input('repository') || env.GITHUB_REPOSITORY || '';
	const option = function(name, value) { return (value ? [`--${name}`, value] : []); };
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.readArguments)([
		...lines('policy'),
		...option('repository', repository),
		...lines('as').flatMap(function(who) { return ['--as', who]; }),
		...option('claims', input('claims')),
		...option('base', input('base')),
		...option('expect', input('expect')),
		...option('fail-on', input('fail-on')),
		...option('github-token', input('github-token')),
	]);
}




/***/ }),

/***/ 4648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asSarif: () => (/* binding */ asSarif)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8938);


const levels = { high: 'error', medium: 'warning', low: 'note' };
function asSarif({ findings }, version) {
	const used = Object.keys(_index_js__WEBPACK_IMPORTED_MODULE_0__.rules);
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'aws-auth trust',
						version,
						rules: used.map(function(id) { return ({ id, shortDescription: { text: _index_js__WEBPACK_IMPORTED_MODULE_0__.rules[id] } }); }),
					},
				},
				results: findings.map(function({ rule, severity, what, why, remedy, role, file, line, column }) { return ({
					ruleId: rule,
					ruleIndex: used.indexOf(rule),
					level: levels[severity],
					message: { text: `${role}: ${what}. ${why} ${remedy}` },
					locations: [
						{
							physicalLocation: {
								artifactLocation: {
									uri: encodeURI(file.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent),
								},
								region: { startLine: line, startColumn: column },
							},
						},
					],
				}); }),
			},
		],
	};
	return `${JSON.stringify(log, undefined, 2)}\n`;
}




/***/ })

};
;