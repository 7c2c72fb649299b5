"use strict";
exports.id = 7358;
exports.ids = [7358];
exports.modules = {

/***/ 17358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./src/errors/error.js
var errors_error = __webpack_require__(37043);
// EXTERNAL MODULE: ./src/errors/sources.js
var sources = __webpack_require__(13931);
// EXTERNAL MODULE: ./src/errors/chain.js
var chain = __webpack_require__(24892);
// EXTERNAL MODULE: ./src/errors/requests.js
var requests = __webpack_require__(28011);
// EXTERNAL MODULE: ./src/explain/explanation.js
var explain_explanation = __webpack_require__(44834);
// EXTERNAL MODULE: ./trust/text/markdown.js
var markdown = __webpack_require__(80116);
;// CONCATENATED MODULE: ./src/explain/page.js

function page(explanation, place, step) {
	const more = `More: ${place.startsWith('https://') ? `<${place}>` : (0,markdown/* code */.aY)(place)}`;
	const whose = step ? `${(0,markdown/* code */.aY)(step)}: ` : '';
	return [`### ${whose}${(0,markdown/* plain */.pj)(explanation.title)}`, ...body(explanation), more].join('\n\n');
}
function body({ what, claims, why, likely, others, remedy, consequence, paste = [], parts = [], }) {
	return [
		paragraphs(consequence ? `${what} ${consequence}` : what),
		...parts.flatMap(function({ name, explanation }) { return [
			`#### ${(0,markdown/* code */.aY)(name)}: ${(0,markdown/* plain */.pj)(explanation.title)}`,
			...body(explanation),
		]; }),
		...(claims
			? [
				'The token has these claims:',
				(0,markdown/* table */.tp)(['claim', 'value'], claims.map(function([name, value]) { return [(0,markdown/* code */.aY)(name), (0,markdown/* code */.aY)(value)]; })),
			]
			: []),
		`**${likely ? 'Why, most likely' : 'Why'}:** ${(0,markdown/* plain */.pj)(why)}`,
		`**What to do:** ${(0,markdown/* plain */.pj)(remedy)}`,
		...paste.flatMap(function({ where, language, text }) { return [`${(0,markdown/* plain */.pj)(where)}:`, (0,markdown/* block */.om)(text, language)]; }),
		...(others?.length
			? [`It could also be:\n\n${others.map(function(cause) { return `- ${(0,markdown/* plain */.pj)(cause)}`; }).join('\n')}`]
			: []),
	];
}
function paragraphs(text) {
	return text
		.split('\n')
		.map(function(line) { return (line.startsWith('- ') ? `- ${(0,markdown/* plain */.pj)(line.slice(2))}` : (0,markdown/* plain */.pj)(line)); })
		.join('\n');
}

// EXTERNAL MODULE: ./src/explanations/index.js + 21 modules
var explanations = __webpack_require__(92465);
// EXTERNAL MODULE: ./src/explanations/situation.js
var situation = __webpack_require__(36166);
;// CONCATENATED MODULE: ./src/report.js




async function report(error, failed, runner) {
	const known = await knownWhen(error, failed, runner);
	const explanation = filledIn(await (0,explanations.explain)(error, known), runner);
	const place = placeOf(explanation.id, failed.context);
	const more = `More: ${place}`;
	runner.fail(explanation.title, (0,explain_explanation/* oneLineOf */.s)(explanation, more), `${(0,explain_explanation.render)(explanation)}\n\n${more}`);
	runner.summary(page(explanation, place, failed.step));
	for (const trace of (0,errors_error/* tracesOf */.Or)(error))
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
	const lacksIdentity = error instanceof sources/* NoIdentityError */.YG || error instanceof sources/* NoCredentialsError */.Y6;
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
	return (0,situation/* knownOf */.bz)(plan, {
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
	const { missesIn } = await __webpack_require__.e(/* import() */ 1366).then(__webpack_require__.bind(__webpack_require__, 21366));
	return missesIn(file, env.GITHUB_WORKSPACE ?? '.', error);
}
function isTrustRefusal(error) {
	if (error instanceof chain/* SessionsError */.W1)
		return error.failed.some(function(failed) { return isTrustRefusal(failed.error); });
	if (error instanceof chain/* FallbackError */.Bv)
		return isTrustRefusal(error.first.error);
	if (!(error instanceof chain/* HopError */.q$) || !error.claims)
		return false;
	return error.cause instanceof requests/* ServiceError */._7 && error.cause.reason === 'AccessDenied';
}
function placeOf(id, { github, runner }) {
	const file = `docs/troubleshooting.md#${id}`;
	const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = github;
	const isKnown = runner === 'github' && server && action && ref;
	return isKnown ? `${server}/${action}/blob/${ref}/${file}` : file;
}
async function readEvent(env) {
	const { readRunEvent } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 59529));
	return readRunEvent(env);
}
async function readSubject(token, repository, api = 'https://api.github.com', { http }) {
	try {
		const { readSubject: read } = await Promise.all(/* import() */[__webpack_require__.e(6709), __webpack_require__.e(9131)]).then(__webpack_require__.bind(__webpack_require__, 69131));
		return await read(token, repository, api, http);
	}
	catch {
		return undefined;
	}
}


/***/ })

};
;