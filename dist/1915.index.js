export const id = 1915;
export const ids = [1915];
export const modules = {

/***/ 71915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/errors/index.js + 6 modules
var errors = __webpack_require__(42147);
// EXTERNAL MODULE: ./build/explain/explanation.js
var explain_explanation = __webpack_require__(39787);
// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
;// CONCATENATED MODULE: ./build/explain/page.js

/**
 * The explanation as Markdown, for the job summary. `place`: where to read more, usually a URL. `step`: the step's `id`; empty
 * if it has none.
 */
function page(explanation, place, step) {
    const more = `More: ${place.startsWith('https://') ? `<${place}>` : (0,markdown/* code */.aY)(place)}`;
    const whose = step ? `${(0,markdown/* code */.aY)(step)}: ` : '';
    return [`### ${whose}${(0,markdown/* plain */.pj)(explanation.title)}`, ...body(explanation), more].join('\n\n');
}
function body({ what, claims, why, likely, others, remedy, consequence, paste = [], parts = [], }) {
    return [
        paragraphs(consequence ? `${what} ${consequence}` : what),
        ...parts.flatMap(({ name, explanation }) => [
            `#### ${(0,markdown/* code */.aY)(name)}: ${(0,markdown/* plain */.pj)(explanation.title)}`,
            ...body(explanation),
        ]),
        ...(claims
            ? [
                'The token has these claims:',
                (0,markdown/* table */.tp)(['claim', 'value'], claims.map(([name, value]) => [(0,markdown/* code */.aY)(name), (0,markdown/* code */.aY)(value)])),
            ]
            : []),
        `**${likely ? 'Why, most likely' : 'Why'}:** ${(0,markdown/* plain */.pj)(why)}`,
        `**What to do:** ${(0,markdown/* plain */.pj)(remedy)}`,
        ...paste.flatMap(({ where, language, text }) => [`${(0,markdown/* plain */.pj)(where)}:`, (0,markdown/* block */.om)(text, language)]),
        ...(others?.length
            ? [`It could also be:\n\n${others.map((cause) => `- ${(0,markdown/* plain */.pj)(cause)}`).join('\n')}`]
            : []),
    ];
}
/** Escapes each line, but keeps lists. */
function paragraphs(text) {
    return text
        .split('\n')
        .map((line) => (line.startsWith('- ') ? `- ${(0,markdown/* plain */.pj)(line.slice(2))}` : (0,markdown/* plain */.pj)(line)))
        .join('\n');
}

// EXTERNAL MODULE: ./build/explanations/index.js + 22 modules
var explanations = __webpack_require__(61774);
;// CONCATENATED MODULE: ./build/report.js




/** Fails the step with an explanation, once. Loaded only when there is something to explain. */
async function report(error, failed, runner) {
    const known = await knownWhen(error, failed, runner);
    const explanation = filledIn(await (0,explanations/* explain */.WE)(error, known), runner);
    const place = placeOf(explanation.id, failed.context);
    const more = `More: ${place}`;
    runner.fail(explanation.title, (0,explain_explanation/* oneLineOf */.sD)(explanation, more), `${(0,explain_explanation/* render */.XX)(explanation)}\n\n${more}`);
    runner.summary(page(explanation, place, failed.step));
    for (const trace of (0,errors/* tracesOf */.Or)(error))
        runner.debug(trace);
}
/** Adds to the remedy that hidden account IDs must be filled in where they are missing in the text to paste. */
function filledIn(explanation, runner) {
    if (runner.accounts === 'shown')
        return explanation;
    const { paste, parts, remedy } = explanation;
    const stands = runner.accounts === 'masked' ? '***' : 'ACCOUNT_ID';
    const needsAccount = paste?.some(({ text }) => /(?<!\d)\d{12}(?!\d)/.test(text));
    return {
        ...explanation,
        ...(needsAccount && { remedy: `${remedy} Replace ${stands} with the account ID.` }),
        ...(parts && {
            parts: parts.map((part) => ({ ...part, explanation: filledIn(part.explanation, runner) })),
        }),
    };
}
async function knownWhen(error, failed, { accounts }) {
    const { context, plan, network, token, env } = failed;
    const lacksIdentity = error instanceof errors/* NoIdentityError */.YG || error instanceof errors/* NoCredentialsError */.Y6;
    const isRefused = isTrustRefusal(error);
    const event = lacksIdentity || isRefused ? await readEvent(env) : undefined;
    const repository = context.github.GITHUB_REPOSITORY;
    const isGitHubs = plan?.choice.source.kind === 'github-oidc';
    const subject = isRefused && isGitHubs && token && network && repository
        ? await readSubject(token, repository, context.github.GITHUB_API_URL, network)
        : undefined;
    const clockBehind = network?.http.clockBehind;
    const { config, credentials } = context.sharedFiles;
    return (0,explanations/* knownOf */.bz)(plan, {
        runner: context.runner,
        profiles: { files: [config, credentials] },
        now: new Date(),
        hidesAccounts: accounts !== 'shown',
        ...(clockBehind !== undefined && { clockBehind }),
        ...(event && { event }),
        ...(subject && { subject }),
    });
}
/** Whether a role refused the job's token. GitHub is then asked how it makes the token's `sub`. */
function isTrustRefusal(error) {
    if (error instanceof errors/* SessionsError */.W1)
        return error.failed.some((failed) => isTrustRefusal(failed.error));
    if (error instanceof errors/* FallbackError */.Bv)
        return isTrustRefusal(error.first.error);
    if (!(error instanceof errors/* HopError */.q$) || !error.claims)
        return false;
    return error.cause instanceof errors/* ServiceError */._7 && error.cause.reason === 'AccessDenied';
}
/** The URL of the failure's documentation; a path in the action's repository if the runner does not name that. */
function placeOf(id, { github, runner }) {
    const file = `docs/troubleshooting.md#${id}`;
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = github;
    const isKnown = runner === 'github' && server && action && ref;
    return isKnown ? `${server}/${action}/blob/${ref}/${file}` : file;
}
async function readEvent(env) {
    const { readRunEvent } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4520));
    return readRunEvent(env);
}
async function readSubject(token, repository, api = 'https://api.github.com', { http }) {
    try {
        const { readSubject: read } = await Promise.all(/* import() */[__webpack_require__.e(8134), __webpack_require__.e(6014)]).then(__webpack_require__.bind(__webpack_require__, 86014));
        return await read(token, repository, api, http);
    }
    catch {
        // `@actions/github` reads the event file when it is loaded, and may fail on it.
        return undefined;
    }
}


/***/ }),

/***/ 51065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28194);

/** Escapes a text for Markdown, as one line, so that it makes no heading, list, link or tag. */
function plain(text) {
    return ((0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/[\\`*_[\]|~]/g, '\\$&')
        // GitHub turns these into links: https://github.github.com/gfm/#autolinks-extension-
        .replaceAll('://', '\\://')
        .replace(/www\./gi, (found) => `${found.slice(0, -1)}\\.`)
        // GitHub looks for email addresses in the rendered text, so escaping does not help.
        .replace(/(?<=[\w.+:-])@(?=[\w\\/-]*\.)/g, '<!-- -->@')
        // These begin a heading, a quotation or a list, or underline the line before.
        .replace(/^[#>+=-]/, '\\$&')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2')
        // These end a heading.
        .replace(/(?<= )#(?=#*$)/, '\\#'));
}
// The most backticks that GitHub's renderer takes for a fence. It shows more as text, and counts a block's in one byte.
const longestFence = { code: 80, block: 255 };
/** A value as inline code. A vertical bar would end a table cell, and cannot be escaped between backticks. */
function code(text) {
    const line = (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    const length = longestRun(line) + 1;
    if (line.includes('|') || length > longestFence.code)
        return `<code>${plain(line)}</code>`;
    const space = /^`|`$/.test(line) ? ' ' : '';
    const fence = '`'.repeat(length);
    return line === '' ? '' : `${fence}${space}${line}${space}${fence}`;
}
/** A code block whose fence cannot occur in the text. */
function block(text, language) {
    const length = Math.max(2, longestRun(text)) + 1;
    if (length > longestFence.block)
        return `<pre><code>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`;
    const fence = '`'.repeat(length);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** Length of the longest run of backticks. */
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
/** A table. Its cells must be Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ })

};
