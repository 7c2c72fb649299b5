export const id = 1032;
export const ids = [1032];
export const modules = {

/***/ 3968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf)
/* harmony export */ });
/** The plan of one of the sessions alone: the whole way to it. */
function planOf({ ownSession: _, ...plan }, { hops }) {
    return { ...plan, hops: [...plan.hops, ...hops], sessions: [] };
}


/***/ }),

/***/ 1032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverProcesses: () => (/* binding */ deliverProcesses)
/* harmony export */ });
/* unused harmony export commandLine */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _chain_session_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3968);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _files_session_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3819);
/* harmony import */ var _files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4636);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2933);








/**
 * Makes a process that fetches credentials for each session: it gets a plan without secrets, and the session as the first
 * that it hands out. `rest` does the writing, with the profiles that start the processes: when that fails, nothing stays.
 * Throws `FileError`.
 */
async function deliverProcesses(plan, named, { env }, rest) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryFolder */ .y)(env), `aws-auth-refresh-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    const planFile = (index) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(index), 'plan.json');
    const profiles = named.map(({ name, region }, index) => ({
        name,
        content: {
            region,
            process: commandLine([process.execPath, process.argv[1] ?? '', 'credential-process', planFile(index)]),
        },
    }));
    const write = () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700 });
        for (const [index, { name, session }] of named.entries()) {
            const way = plan.sessions.find((each) => each.name === name);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(index)), { mode: 0o700 });
            writeOnce(planFile(index), (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_6__/* .planText */ .P)(way ? (0,_chain_session_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .planOf */ .X)(plan, way) : plan, env));
            if (session.expiration)
                writeOnce((0,_files_session_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheFileIn */ .Kk)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(index))), (0,_files_session_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .answerFor */ .u3)(session.credentials, session.expiration));
        }
    };
    try {
        await rest(profiles, { receipt: { kind: 'refresh', folder }, write: () => orFileError(folder, write) });
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
        throw error;
    }
}
const writeOnce = (file, text) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text, { mode: 0o600, flag: 'wx' });
function orFileError(folder, write) {
    try {
        write();
    }
    catch (cause) {
        const remedy = 'Look whether there is room in the temporary folder of the runner.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${folder} cannot be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
/**
 * A command line that shells and the AWS tools' own splitters read alike: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sourcing-external.html.
 * Throws `FileError` for a path that no profile can have.
 */
function commandLine(words, platform = process.platform) {
    for (const word of words) {
        // Parsers of profiles end a value at the line's end, and some at what looks like a comment.
        const unfit = /[\r\n]|\s[#;]/.test(word) || (platform === 'win32' && /["%]/.test(word));
        if (unfit)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${word} cannot stand in a profile`, 'Use folders with plain names.');
    }
    return words.map((word) => (platform === 'win32' ? quotedForWindows(word) : quoted(word))).join(' ');
}
/**
 * The folders in quotation marks, the name after them without: the SDK for Go takes the marks off a value that begins and ends
 * with one, and then reads all of it as one word.
 */
function quoted(word) {
    const [, folders = '', name = ''] = /^(.*?)([\w.-]*)$/s.exec(word) ?? [];
    return (folders && `'${folders.replaceAll("'", "'\\''")}'`) + name;
}
/** Only where it is needed, because the SDK for Go cannot start a command with quotation marks on Windows. */
function quotedForWindows(word) {
    return /^[\w.:~\\/-]+$/.test(word) ? word : `"${word}"`;
}


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText),
/* harmony export */   m: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _github_proxy_variable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1075);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4652);




/** Variables that decide what a source finds. */
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
    'AWS_ENDPOINT_URL',
    'AWS_ENDPOINT_URL_COGNITO_IDENTITY',
    'AWS_ENDPOINT_URL_SSO',
    'AWS_ENDPOINT_URL_SSO_OIDC',
    'AWS_ENDPOINT_URL_STS',
    'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
    'AWS_REGION',
    'AWS_DEFAULT_REGION',
    'AWS_USE_DUALSTACK_ENDPOINT',
    'AWS_USE_FIPS_ENDPOINT',
    'HOME',
    'USERPROFILE',
];
/** Raised when a plan file of before cannot be read any more: the bundle may be a newer one than that of the step. */
const version = 1;
/** The plan as a process can follow it later, as often as it likes, without a secret of the step. */
function planText(plan, env) {
    const { fallback: _, existing: __, mfa: ___, ...rest } = plan;
    const url = plan.network.proxy && new URL(plan.network.proxy.url.reveal());
    const file = {
        version,
        plan: { ...rest, source: unattended(plan.source), keyAge: false, warnings: [], notices: [] },
        ...(url && { proxy: url.username || url.password ? null : url.href }),
        environment: Object.fromEntries(sourceVariables.filter((name) => !hasPassword(env[name])).map((name) => [name, env[name] ?? null])),
    };
    return JSON.stringify(file);
}
/** Whether it is a URL with a user name or a password. */
const hasPassword = (value) => /^\w+:\/\/[^/?#]*@/.test(value ?? '');
/** Nobody can be asked to approve anything later, and keys that were found in the environment are gone. */
function unattended(source) {
    switch (source.kind) {
        case 'sso':
            return { ...source, timeout: 0 };
        case 'profile':
            return source.sso ? { ...source, sso: { ...source.sso, timeout: 0 } } : source;
        case 'default-chain':
            return { ...source, environment: false };
        case 'github-oidc':
        case 'web-identity-token-file':
        case 'cognito':
        case 'access-keys':
        case 'environment':
        case 'web-identity-token':
            return source;
    }
}
/** Reads what `planText` made. Throws `RenewalError` where the environment lacks what the plan needs of it. */
function readPlan(text, env) {
    const { plan, proxy, environment } = parse(text);
    const { proxy: kept, ...network } = plan.network;
    const url = proxy ?? (0,_github_proxy_variable_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyIn */ .u)(env);
    if (kept && !url)
        throw withoutProxy();
    const before = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, value ?? undefined]));
    return {
        plan: {
            ...plan,
            source: revived(plan.source, env),
            network: { ...network, ...(kept && url && { proxy: { ...kept, url: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(url) } }) },
        },
        environment: { ...env, ...before, ...Object.fromEntries(_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .keyNames */ .mu.map((name) => [name, undefined])) },
    };
}
function parse(text) {
    try {
        const file = JSON.parse(text);
        if (file?.version === version && file.plan && file.environment)
            return file;
    }
    catch { }
    throw changed();
}
function changed() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RenewalError */ .P0('the plan cannot be read', {
        why: 'It is damaged, or another version of the action has written it.',
        remedy: 'Sign in again in this job.',
    });
}
function withoutProxy() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RenewalError */ .P0('this process knows of no proxy', {
        why: 'The step has used one with a password from HTTPS_PROXY, and that is not in the environment of this process.',
        remedy: 'Set HTTPS_PROXY for the whole job.',
    });
}
function revived(source, env) {
    if (source.kind === 'github-oidc')
        return { ...source, endpoint: endpointIn(env) };
    if (source.kind === 'cognito' && source.login.kind === 'github-oidc')
        return { ...source, login: { ...source.login, endpoint: endpointIn(env) } };
    return source;
}
function endpointIn({ ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer, }) {
    if (url && bearer)
        return { url, bearer: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(bearer) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RenewalError */ .P0('this process has no ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN', {
        why: 'The runner sets them for every step of a job with id-token: write, but containers that a step starts, and commands with an environment of their own, do not get them.',
        remedy: 'Hand both variables on to the process that uses the profile.',
    });
}


/***/ }),

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ cacheFileIn),
/* harmony export */   PN: () => (/* binding */ failureSince),
/* harmony export */   fj: () => (/* binding */ noteFailure),
/* harmony export */   lx: () => (/* binding */ readSession),
/* harmony export */   pL: () => (/* binding */ isFresh),
/* harmony export */   u3: () => (/* binding */ answerFor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Where a process that renews a session keeps it. */
const cacheFileIn = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'session.json');
/** The session in the file; undefined where there is none that can be read. */
function readSession(file) {
    try {
        const answer = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
        const { Version, AccessKeyId, SecretAccessKey, Expiration } = JSON.parse(answer);
        const left = Date.parse(Expiration ?? '') - Date.now();
        if (Number(Version) !== 1 || !AccessKeyId || !SecretAccessKey || Number.isNaN(left))
            return undefined;
        return { answer, left, written: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mtimeMs };
    }
    catch {
        return undefined;
    }
}
// Milliseconds. botocore asks again when this little is left, and other SDKs later.
const leastLife = 15 * 60_000;
/**
 * Whether the session can be handed out as it is: it has more than 15 minutes left; or, where a role allows no more than
 * that, nearly all of it, because some tools ask for every request then.
 */
function isFresh({ left, written }) {
    const life = left + Date.now() - written;
    return left > (life > leastLife + 1_000 ? leastLife : 0.9 * life);
}
/** The answer for a session. */
function answerFor(credentials, expiration) {
    return JSON.stringify({
        Version: 1,
        AccessKeyId: credentials.accessKeyId.reveal(),
        SecretAccessKey: credentials.secretAccessKey.reveal(),
        ...(credentials.sessionToken && { SessionToken: credentials.sessionToken.reveal() }),
        ...(expiration && { Expiration: expiration.toISOString() }),
    });
}
const failureIn = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'failure.txt');
/** Leaves word for those that wait that renewing has failed, and why. The text has no secret. */
function noteFailure(folder, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(failureIn(folder), text, { mode: 0o600 });
    }
    catch {
        // Then each of them finds out by itself.
    }
}
/** Why renewing has failed since the time, in milliseconds since 1970. */
function failureSince(folder, time) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(failureIn(folder)).mtimeMs >= time ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(failureIn(folder), 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
