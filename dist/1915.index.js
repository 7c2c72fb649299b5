export const id = 1915;
export const ids = [1915];
export const modules = {

/***/ 7403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** A text in Markdown that says just that, whatever characters are in it. */
function plain(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/[\\`*_[\]|]/g, '\\$&');
}
/** A value in the font of code. In a table a vertical bar would end the cell, also in code. */
function code(text) {
    const line = text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const space = /^`|`$/.test(line) ? ' ' : '';
    return line === '' ? '' : `${fence}${space}${line}${space}${fence}`;
}
/** A block of code, fenced so that nothing in it ends it. */
function block(text, language) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A table; its cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 1915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/explain/index.js + 19 modules
var explain = __webpack_require__(7729);
// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/explain/page.js

/** The explanation for the page of the run. `more`: where one can read on. */
function page(explanation, more) {
    return [`### ${(0,markdown/* plain */.pj)(explanation.title)}`, ...body(explanation), (0,markdown/* plain */.pj)(more)].join('\n\n');
}
function body({ what, claims, why, likely, others, remedy, paste = [], parts = [] }) {
    return [
        paragraphs(what),
        ...parts.flatMap(({ name, explanation }) => [
            `#### ${(0,markdown/* code */.aY)(name)}: ${(0,markdown/* plain */.pj)(explanation.title)}`,
            ...body(explanation),
        ]),
        ...(claims
            ? [
                'The token said:',
                (0,markdown/* table */.tp)(['claim', 'value'], claims.map(([name, value]) => [(0,markdown/* code */.aY)(name), (0,markdown/* code */.aY)(value)])),
            ]
            : []),
        `**${likely ? 'Why, most likely' : 'Why'}:** ${(0,markdown/* plain */.pj)(why)}`,
        ...(others?.length
            ? [`It could also be:\n\n${others.map((cause) => `- ${(0,markdown/* plain */.pj)(cause)}`).join('\n')}`]
            : []),
        `**What to do:** ${(0,markdown/* plain */.pj)(remedy)}`,
        ...paste.flatMap(({ where, language, text }) => [`${(0,markdown/* plain */.pj)(where)}:`, (0,markdown/* block */.om)(text, language)]),
    ];
}
/** Lists stay lists. */
function paragraphs(text) {
    return text
        .split('\n')
        .map((line) => (line.startsWith('- ') ? `- ${(0,markdown/* plain */.pj)(line.slice(2))}` : (0,markdown/* plain */.pj)(line)))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/report.js



/** Fails the step with an explanation, once. Loaded only when there is something to explain. */
async function report(error, failed, runner) {
    const explanation = (0,explain/* explain */.WE)(error, await situationOf(error, failed));
    const more = `More: ${placeOf(explanation.id, failed.context)}`;
    runner.fail(explanation.title, (0,explain/* oneLine */.TN)(explanation, more), `${(0,explain/* render */.XX)(explanation)}\n\n${more}`);
    runner.summary(page(explanation, more));
    for (let cause = error; cause instanceof Error; cause = cause.cause)
        runner.debug(cause.stack ?? cause.message);
}
async function situationOf(error, { context, plan, network, token }) {
    const lacksIdentity = error instanceof errors/* NoIdentityError */.YG || error instanceof errors/* NoCredentialsError */.Y6;
    const isRefused = isTrustRefusal(error);
    const event = lacksIdentity || isRefused ? await readEvent() : undefined;
    const repository = context.github.GITHUB_REPOSITORY;
    const isGitHubs = plan?.source.kind === 'github-oidc';
    const subject = isRefused && isGitHubs && token && repository ? await readSubject(token, repository) : undefined;
    const clockBehind = network?.http.clockBehind;
    return {
        runner: context.runner,
        profileFiles: [context.sharedFiles.config, context.sharedFiles.credentials],
        now: new Date(),
        ...(plan && { plan }),
        ...(network?.stsHost && { stsHost: network.stsHost }),
        ...(clockBehind !== undefined && { clockBehind }),
        ...(event && { event }),
        ...(subject && { subject }),
    };
}
/** Whether a role did not trust the job's token: then it is worth knowing what GitHub makes of the job. */
function isTrustRefusal(error) {
    if (error instanceof errors/* SessionsError */.W1)
        return error.failed.some((failed) => isTrustRefusal(failed.error));
    return (error instanceof errors/* HopError */.q$ &&
        error.claims !== undefined &&
        /^AccessDenied/.test(error.cause.name));
}
/** The failure's place in the documentation of the version that runs. */
function placeOf(id, { github }) {
    const page = `docs/troubleshooting.md#${id}`;
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = github;
    return server && action && ref ? `${server}/${action}/blob/${ref}/${page}` : page;
}
async function readEvent() {
    try {
        const { readRunEvent } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(6830)]).then(__webpack_require__.bind(__webpack_require__, 6830));
        return readRunEvent();
    }
    catch {
        // An event file that cannot be read makes the explanation less exact, nothing else.
        return undefined;
    }
}
async function readSubject(token, repository) {
    const { readSubject: read } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(7150)]).then(__webpack_require__.bind(__webpack_require__, 7150));
    return read(token, repository);
}


/***/ })

};
