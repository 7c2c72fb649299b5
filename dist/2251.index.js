"use strict";
exports.id = 2251;
exports.ids = [2251];
exports.modules = {

/***/ 2251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9618);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8168);
/* harmony import */ var _index3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4672);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1976);
/* harmony import */ var _mfa_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5059);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1543);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9665);








function page(explanation, place, step) {
	const more = `More: ${place.startsWith('https://') ? `<${place}>` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place)}`;
	const whose = step ? `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(step)}: ` : '';
	return [`### ${whose}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(explanation.title)}`, ...body(explanation), more].join('\n\n');
}
function body({ what, claims, why, likely, others, remedy, consequence, paste = [], parts = [], }) {
	return [
		paragraphs(consequence ? `${what} ${consequence}` : what),
		...parts.flatMap(function({ name, explanation }) { return [
			`#### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(explanation.title)}`,
			...body(explanation),
		]; }),
		...(claims
			? [
				'The token has these claims:',
				(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['claim', 'value'], claims.map(function([name, value]) { return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value)]; })),
			]
			: []),
		`**${likely ? 'Why, most likely' : 'Why'}:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(why)}`,
		`**What to do:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(remedy)}`,
		...paste.flatMap(function({ where, language, text }) { return [`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(where)}:`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)(text, language)]; }),
		...(others?.length
			? [`It could also be:\n\n${others.map(function(cause) { return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(cause)}`; }).join('\n')}`]
			: []),
	];
}
function paragraphs(text) {
	return text
		.split('\n')
		.map(function(line) { return (line.startsWith('- ') ? `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(line.slice(2))}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(line)); })
		.join('\n');
}

async function report(error, failed, runner) {
	const known = await knownWhen(error, failed, runner);
	const explanation = filledIn(await (0,_index3_js__WEBPACK_IMPORTED_MODULE_1__.explain)(error, known), runner);
	const place = placeOf(explanation.id, failed.context);
	const more = `More: ${place}`;
	runner.fail(explanation.title, (0,_explanation_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLineOf */ .s)(explanation, more), `${(0,_explanation_js__WEBPACK_IMPORTED_MODULE_2__.render)(explanation)}\n\n${more}`);
	runner.summary(page(explanation, place, failed.step));
	for (const trace of (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .tracesOf */ .Or)(error))
		runner.debug(trace);
}
function filledIn(explanation, runner) {
	if (runner.accounts === 'shown')
		return explanation;
	const { paste, parts, remedy } = explanation;
	const stands = runner.accounts === 'masked' ? '***' : 'ACCOUNT_ID';
	const needsAccount = paste?.some(function({ text }) { return /(?<!\d)\d{12}(?!\d)/.test(text); });
	return {
		...explanation,
		...(needsAccount && { remedy: `${remedy} Replace ${stands} with the account ID.` }),
		...(parts && {
			parts: parts.map(function(part) { return ({ ...part, explanation: filledIn(part.explanation, runner) }); }),
		}),
	};
}
async function knownWhen(error, failed, { accounts }) {
	const { context, plan, network, token, env } = failed;
	const lacksIdentity = error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_4__/* .NoIdentityError */ .YG || error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_4__/* .NoCredentialsError */ .Y6;
	const isRefused = isTrustRefusal(error);
	const event = lacksIdentity || isRefused ? await readEvent(env) : undefined;
	const repository = context.github.GITHUB_REPOSITORY;
	const isGitHubs = plan?.choice.source.kind === 'github-oidc';
	const subject = isRefused && isGitHubs && token && network && repository
		? await readSubject(token, repository, context.github.GITHUB_API_URL, network)
		: undefined;
	const missed = isRefused && failed.policyFile ? await missedBy(error, failed.policyFile, env) : undefined;
	const clockBehind = network?.http.clockBehind;
	const { config, credentials } = context.sharedFiles;
	return (0,_index3_js__WEBPACK_IMPORTED_MODULE_1__.knownOf)(plan, {
		runner: context.runner,
		profiles: { files: [config, credentials] },
		now: new Date(),
		hidesAccounts: accounts !== 'shown',
		...(clockBehind !== undefined && { clockBehind }),
		...(event && { event }),
		...(subject && { subject }),
		...(missed && { missed }),
	});
}
async function missedBy(error, file, env) {
	const { missesIn } = await __webpack_require__.e(/* import() */ 4150).then(__webpack_require__.bind(__webpack_require__, 4150)).then(n => n.trustPolicy);
	return missesIn(file, env.GITHUB_WORKSPACE ?? '.', error);
}
function isTrustRefusal(error) {
	if (error instanceof _mfa_js__WEBPACK_IMPORTED_MODULE_5__/* .SessionsError */ .W1)
		return error.failed.some(function(failed) { return isTrustRefusal(failed.error); });
	if (error instanceof _mfa_js__WEBPACK_IMPORTED_MODULE_5__/* .FallbackError */ .Bv)
		return isTrustRefusal(error.first.error);
	if (!(error instanceof _mfa_js__WEBPACK_IMPORTED_MODULE_5__/* .HopError */ .q$) || !error.claims)
		return false;
	return error.cause instanceof _index2_js__WEBPACK_IMPORTED_MODULE_6__/* .ServiceError */ ._7 && error.cause.reason === 'AccessDenied';
}
function placeOf(id, { github, runner }) {
	const file = `docs/troubleshooting.md#${id}`;
	const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = github;
	const isKnown = runner === 'github' && server && action && ref;
	return isKnown ? `${server}/${action}/blob/${ref}/${file}` : file;
}
async function readEvent(env) {
	const { readRunEvent } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8081)).then(n => n.event);
	return readRunEvent(env);
}
async function readSubject(token, repository, api = 'https://api.github.com', { http }) {
	try {
		const { readSubject: read } = await Promise.all(/* import() */[__webpack_require__.e(3341), __webpack_require__.e(7541)]).then(__webpack_require__.bind(__webpack_require__, 7541));
		return await read(token, repository, api, http);
	}
	catch {
		return undefined;
	}
}




/***/ })

};
;