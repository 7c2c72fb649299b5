export const id = 1915;
export const ids = [1915,4826];
export const modules = {

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ sectionsFor),
/* harmony export */   Ay: () => (/* binding */ sectionsNamed),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ki: () => (/* binding */ configHeader),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   profileProblem: () => (/* binding */ profileProblem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7630);


// https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
const configHeader = (name) => (name === 'default' ? name : `profile ${name}`);
/** The sections of a profile as AWS's tools look for them, each with its file. `has` tells which sections there are. */
function sectionsFor(name, content, shared, has) {
    const { region } = content;
    if ('process' in content) {
        // Keys in the other file would win over the process.
        const emptied = has(shared.credentials, name)
            ? [[shared.credentials, name, {}]]
            : [];
        return [...emptied, [shared.config, configHeader(name), { region, credential_process: content.process }]];
    }
    const { credentials } = content;
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const keys = {
        aws_access_key_id: accessKeyId.reveal(),
        aws_secret_access_key: secretAccessKey.reveal(),
        ...(sessionToken && { aws_session_token: sessionToken.reveal() }),
    };
    return [
        [shared.credentials, name, keys],
        [shared.config, configHeader(name), { region }],
    ];
}
/** Every section that AWS's tools would take for this one: `[profile "x"]` is `[profile x]`, `[profile default]` is `[default]`. */
function sectionsNamed(text, name) {
    const wanted = plainName((0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .asBytes */ .Yd)(name));
    return (0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsOf */ .Ks)(text).filter((section) => plainName(section.name) === wanted);
}
function plainName(header) {
    const [, quote = '', name] = /^profile\s+(["']?)(.*)\1$/.exec(header) ?? [];
    if (name === undefined)
        return header;
    return name === 'default' && quote === '' ? 'default' : `profile ${name}`;
}
/** What a section is found by among those that were replaced. */
const keyOf = ({ file, name }) => `${file}[${name}]`;
const digestOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest('hex');
/** What stands in the way of writing the profile, as far as the texts of the files show. */
function profileProblem(name, overwrite, { credentials, config }, textOf) {
    if (credentials === config && name === 'default') {
        return {
            what: `${config} is both shared files, and there can be only one [default] in it`,
            remedy: 'Choose another name, or let AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name two files.',
        };
    }
    for (const [file, header] of [
        [credentials, name],
        [config, configHeader(name)],
    ]) {
        const there = sectionsNamed(textOf(file), header);
        const place = `[${header}] in ${file}`;
        if (there.length > 1)
            return {
                what: `${place} is there ${there.length} times`,
                remedy: 'Delete the others: AWS tools refuse such a file.',
            };
        if (there.length === 1 && !overwrite)
            return {
                what: `${place} exists already`,
                remedy: 'Choose another name, or set overwrite-aws-profile: true.',
            };
    }
    return undefined;
}


/***/ }),

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
        .replace(/\s*[\r\n]+\s*/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/[\\`*_[\]|~]/g, '\\$&');
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
// EXTERNAL MODULE: ./build/explain/index.js + 23 modules
var explain = __webpack_require__(4612);
// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/explain/page.js

/** The explanation for the page of the run. `place`: where one can read on, a URL as a rule. */
function page(explanation, place) {
    const more = `More: ${place.startsWith('https://') ? `<${place}>` : (0,markdown/* code */.aY)(place)}`;
    return [`### ${(0,markdown/* plain */.pj)(explanation.title)}`, ...body(explanation), more].join('\n\n');
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

// EXTERNAL MODULE: ./build/files/profile-sections.js
var profile_sections = __webpack_require__(4826);
// EXTERNAL MODULE: ./build/files/regular-file.js
var regular_file = __webpack_require__(8927);
;// CONCATENATED MODULE: ./build/report.js





/** Fails the step with an explanation, once. Loaded only when there is something to explain. */
async function report(error, failed, runner) {
    const explanation = filledIn((0,explain/* explain */.WE)(error, await situationOf(error, failed)), failed.plan);
    const place = placeOf(explanation.id, failed.context);
    const more = `More: ${place}`;
    runner.fail(explanation.title, (0,explain/* oneLine */.TN)(explanation, more), `${(0,explain/* render */.XX)(explanation)}\n\n${more}`);
    runner.summary(page(explanation, place));
    for (let cause = error; cause instanceof Error; cause = cause.cause)
        runner.debug(cause.stack ?? cause.message);
}
/** Where accounts are hidden, they are so in what is to be pasted as well. */
function filledIn(explanation, plan) {
    if (!plan?.maskAccountId)
        return explanation;
    const { paste, parts, remedy } = explanation;
    return {
        ...explanation,
        ...(paste && { remedy: `${remedy} Put the account ID where *** stands.` }),
        ...(parts && {
            parts: parts.map((part) => ({ ...part, explanation: filledIn(part.explanation, plan) })),
        }),
    };
}
async function situationOf(error, { context, plan, network, token }) {
    if (plan?.network.proxy)
        useProxy(plan.network.proxy);
    const lacksIdentity = error instanceof errors/* NoIdentityError */.YG || error instanceof errors/* NoCredentialsError */.Y6;
    const isRefused = isTrustRefusal(error);
    const event = lacksIdentity || isRefused ? await readEvent() : undefined;
    const repository = context.github.GITHUB_REPOSITORY;
    const isGitHubs = plan?.source.kind === 'github-oidc';
    const subject = isRefused && isGitHubs && token && repository ? await readSubject(token, repository) : undefined;
    const clockBehind = network?.http.clockBehind;
    return {
        runner: context.runner,
        ...(error instanceof errors/* NoCredentialsError */.Y6 && { profiles: profilesIn(context) }),
        now: new Date(),
        ...(plan && { plan }),
        ...(network?.stsHost && { stsHost: network.stsHost }),
        ...(clockBehind !== undefined && { clockBehind }),
        ...(event && { event }),
        ...(subject && { subject }),
    };
}
/** Octokit looks for a proxy in the environment, and nowhere else, when it is loaded. All else in this step is done by now. */
function useProxy({ url, except }) {
    // It knows no others.
    if (!/^https?:/.test(url.reveal()))
        return;
    Object.assign(process.env, { https_proxy: url.reveal(), http_proxy: url.reveal(), no_proxy: except });
}
/** Where profiles are looked for, and whether the one that `AWS_PROFILE` names is there. */
function profilesIn({ sharedFiles: { config, credentials }, profile = 'default', }) {
    const has = (file, header) => {
        try {
            return (0,profile_sections/* sectionsNamed */.Ay)((0,regular_file/* readRegularFile */.X)(file, { links: true })?.text ?? '', header).length > 0;
        }
        catch {
            return true;
        }
    };
    const isThere = has(credentials, profile) || has(config, (0,profile_sections/* configHeader */.ki)(profile));
    return { files: [config, credentials], isThere };
}
/** Whether a role did not trust the job's token: then it is worth knowing what GitHub makes of the job. */
function isTrustRefusal(error) {
    if (error instanceof errors/* SessionsError */.W1)
        return error.failed.some((failed) => isTrustRefusal(failed.error));
    if (error instanceof errors/* FallbackError */.Bv)
        return isTrustRefusal(error.first.error);
    return (error instanceof errors/* HopError */.q$ &&
        error.claims !== undefined &&
        /^AccessDenied/.test(error.cause.name));
}
/** The failure's place in the documentation of the version that runs. */
function placeOf(id, { github, runner }) {
    const page = `docs/troubleshooting.md#${id}`;
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = github;
    return runner === 'github' && server && action && ref ? `${server}/${action}/blob/${ref}/${page}` : page;
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
    try {
        const { readSubject: read } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(7150)]).then(__webpack_require__.bind(__webpack_require__, 7150));
        return await read(token, repository);
    }
    catch {
        // Octokit reads the event file as well, and knows not every kind of proxy.
        return undefined;
    }
}


/***/ })

};
