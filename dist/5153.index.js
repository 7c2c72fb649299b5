export const id = 5153;
export const ids = [5153];
export const modules = {

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

/***/ 8941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock),
/* harmony export */   h: () => (/* binding */ StillLockedError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var proper_lockfile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3648);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);




/** Somebody else held the lock for as long as this process could wait. */
class StillLockedError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6 {
}
/**
 * Takes the lock beside a file; the file itself may not exist. Waits for others until `end`, a reading of
 * `performance.now()`: the lock of a dead process counts as left after ten seconds. `missing` is called when the folder is
 * gone, and makes it or throws. Rejects with `StillLockedError`, or with `FileError` when no lock can be made there.
 */
async function takeLock(path, end, missing) {
    for (;;) {
        try {
            return await (0,proper_lockfile__WEBPACK_IMPORTED_MODULE_2__.lock)(path, { realpath: false, onCompromised: () => { } });
        }
        catch (cause) {
            const { code } = cause;
            // The folder may be gone; or another process took the lock of a dead one away at the same moment.
            if (code === 'ENOENT' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
                missing();
            else if (code !== 'ELOCKED' && code !== 'ENOENT')
                throw unlockable(path, cause);
            if (performance.now() > end)
                throw stillLocked(path, cause);
        }
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45));
    }
}
function stillLocked(path, cause) {
    const remedy = `If no other job is running on this machine, delete ${path}.lock.`;
    return new StillLockedError(`${path} stayed locked by another process`, remedy, cause);
}
function unlockable(path, cause) {
    const remedy = `Look whether this user may write there, and whether ${path}.lock is something else than a lock.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${path} cannot be locked (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)})`, remedy, cause);
}


/***/ }),

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);




/**
 * Puts a text, of one character for each byte, in the place of a file, in one step: whoever reads it, and whoever kills this process at any moment, finds
 * either the old file or the new one. Throws `FileError`.
 */
function replaceFile(path, text, mode, owner) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `${prefixOf(path)}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', 0o600);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, text, 'latin1');
            if (process.platform !== 'win32')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(descriptor, mode);
            if (owner)
                keepOwner(descriptor, owner);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        }
        renameOver(temporary, path);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        const remedy = 'Look whether this user may write there, and whether there is room; or name another file.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${path} cannot be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
/** Windows refuses while anybody has the old file open, which tools that read it do for moments. */
function renameOver(from, to) {
    for (let attempt = 1;; attempt++) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(from, to);
            return;
        }
        catch (error) {
            const { code = '' } = error;
            if (process.platform !== 'win32' || attempt === 40 || !/EPERM|EACCES|EBUSY/.test(code))
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
        }
    }
}
/** Deletes what a killed process may have left beside the file. Only for whoever has the file locked. */
function removeLeftovers(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) {
        if (name.startsWith(prefixOf(path)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
    }
}
const prefixOf = (path) => `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.aws-auth-`;
/** A new file belongs to who makes it; where that is root, the file goes back to whom it belonged to. */
function keepOwner(descriptor, { uid, gid }) {
    if (process.getuid?.() === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchownSync)(descriptor, uid, gid);
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless),
/* harmony export */   h: () => (/* binding */ Scrubber)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);

/** Takes secrets out of texts before anybody sees them. */
class Scrubber {
    #secrets = new Set();
    /** Remembers a secret; false where there is nothing new to remember. */
    add(value) {
        const text = value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z ? value.reveal() : value;
        if (!text || this.#secrets.has(text))
            return false;
        this.#secrets.add(text);
        return true;
    }
    /** The text without secrets. `hideAccounts`: AWS's own messages may name accounts that nobody could know in advance. */
    clean(text, hideAccounts) {
        let clean = hideAccounts ? text.replace(/(?<!\d)\d{12}(?!\d)/g, '***') : text;
        for (const secret of this.#secrets)
            clean = clean.replaceAll(secret, '***');
        return clean;
    }
}
/**
 * A text that the runner takes for nothing but a text. It looks for commands in every line of a log, with or without white space
 * before them: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function harmless(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}


/***/ }),

/***/ 5153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renew: () => (/* binding */ renew)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/authenticate.js + 3 modules
var authenticate = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/aws/network.js
var network = __webpack_require__(808);
// EXTERNAL MODULE: ./build/deliveries/plan-file.js
var plan_file = __webpack_require__(2933);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/explain/index.js + 23 modules
var explain = __webpack_require__(4612);
// EXTERNAL MODULE: ./build/files/lock.js
var lock = __webpack_require__(8941);
// EXTERNAL MODULE: ./build/files/replace-file.js
var replace_file = __webpack_require__(1715);
// EXTERNAL MODULE: ./build/files/session-cache.js
var session_cache = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/github/context.js
var context = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/github/scrub.js
var scrub = __webpack_require__(4673);
;// CONCATENATED MODULE: ./build/github/stderr-runner.js

/**
 * The runner where nobody reads workflow commands: a process that some SDK has started. Its stdout has a protocol of its
 * own, so everything that there is to say goes to stderr, and little is said unless the job is being debugged.
 */
class StderrRunner {
    #scrubber = new scrub/* Scrubber */.h();
    #debug;
    #hideAccounts = false;
    constructor(env) {
        this.#debug = env.RUNNER_DEBUG === '1';
    }
    /** Masks what the plan has: the bearer for GitHub, a proxy with a password, and accounts where they are to be hidden. */
    maskPlan({ source, network, maskAccountId }) {
        this.#hideAccounts = maskAccountId;
        const login = source.kind === 'cognito' ? source.login : source;
        if (login.kind === 'github-oidc')
            this.mask(login.endpoint.bearer);
        if (network.proxy)
            this.mask(network.proxy.url, ...passwordsIn(network.proxy.url));
    }
    mask(...values) {
        for (const value of values)
            this.#scrubber.add(value);
    }
    info(message) {
        if (this.#debug)
            this.#say(message);
    }
    notice(message) {
        this.info(message);
    }
    warning(message) {
        this.#say(message);
    }
    debug(message) {
        this.info(message);
    }
    summary() { }
    /** Says why, and lets the process fail. */
    fail(message) {
        this.#say(message);
        process.exitCode = 1;
    }
    /** The text without secrets. */
    clean(text) {
        return this.#scrubber.clean(text, this.#hideAccounts);
    }
    #say(message) {
        process.stderr.write(`aws-auth: ${(0,scrub/* harmless */.I)(this.clean(message))}\n`);
    }
}
function passwordsIn(url) {
    const { username, password } = new URL(url.reveal());
    return password ? [password, decodeURIComponent(password)] : [username];
}

;// CONCATENATED MODULE: ./build/renew.js












// Seconds. The SDK for Go stops waiting after a minute; and with a session that still works nobody should wait long. The lock
// of a dead process is waited for in any case.
const patience = { withSession: 15, without: 50, forLock: 12 };
// Seconds that a sign-in gets after the wait for another process.
const least = 3;
// Milliseconds. While a session still works, a failure is not tried again at once by every process that asks.
const pauseAfterFailure = 60_000;
/** Names the plan files whose processes have started this one, to notice a profile that leads to itself. */
const marker = 'AWS_AUTH_RENEWING';
/** A failure whose explanation is its message. */
class ExplainedError extends Error {
}
/** The profile is renewed from itself. */
class CircleError extends errors/* RenewalError */.P0 {
}
/**
 * Prints a session that is renewed first: by one process, while all others that ask at the same time wait for it. Where that
 * fails, one that still lasts is better than none. Otherwise the exit code is 1, and stderr has the explanation.
 */
async function renew(env, planFile) {
    const runner = new StderrRunner(env);
    const renewal = { env, planFile, folder: (0,external_node_path_.dirname)(planFile), runner };
    try {
        print(await renewed(renewal));
    }
    catch (error) {
        const text = error instanceof ExplainedError ? error.message : explained(error, renewal);
        const kept = (0,session_cache/* readSession */.lx)((0,session_cache/* cacheFileIn */.Kk)(renewal.folder));
        // A profile that leads to itself would take its own session for the source's.
        if (!kept || kept.left <= 0 || error instanceof CircleError)
            return runner.fail(text);
        const left = `${Math.floor(kept.left / 1000)} s more`;
        runner.warning(`The session could not be renewed, and lasts ${left}. ${text}`);
        print(kept.answer);
    }
    finally {
        renewal.network?.close();
    }
}
/** The answer, renewed by this process or another. Rejects with `ExplainedError` when that one, or this one, has failed. */
async function renewed(renewal) {
    const { env, planFile, folder, runner } = renewal;
    const cache = (0,session_cache/* cacheFileIn */.Kk)(folder);
    const { plan, environment } = (0,plan_file/* readPlan */.m)(planText(renewal), env);
    restore(env, { ...environment, [marker]: `${env[marker] ?? ''}\n${planFile}` });
    runner.maskPlan(plan);
    const left = ((0,session_cache/* readSession */.lx)(cache)?.left ?? 0) / 1000;
    const lately = left > 0 && (0,session_cache/* failureSince */.PN)(folder, Date.now() - pauseAfterFailure);
    if (lately)
        throw new ExplainedError(lately);
    // A session that still works is to be handed out while it does.
    const limit = left > 0 ? Math.max(least, Math.min(patience.withSession, left - 2)) : patience.without;
    const lockSeconds = left > 0 ? Math.min(patience.forLock, limit) : patience.without;
    const started = performance.now();
    renewal.plan = plan;
    const release = await exclusively(cache, started + lockSeconds * 1000, lockSeconds);
    try {
        const kept = (0,session_cache/* readSession */.lx)(cache);
        // One that was made since this process began is as good as another one, even where roles live for minutes only.
        if (kept && ((0,session_cache/* isFresh */.pL)(kept) || kept.written >= performance.timeOrigin))
            return kept.answer;
        const failure = (0,session_cache/* failureSince */.PN)(folder, performance.timeOrigin);
        if (failure !== undefined)
            throw new ExplainedError(failure);
        const rest = Math.max(least, limit - (performance.now() - started) / 1000);
        return await signIn(renewal, plan, Math.min(Math.round(rest), plan.network.timeoutSeconds)).catch((error) => {
            const text = runner.clean(explained(error, renewal));
            (0,session_cache/* noteFailure */.fj)(folder, text);
            throw new ExplainedError(text);
        });
    }
    finally {
        await release().catch(() => { });
    }
}
async function signIn(renewal, plan, seconds) {
    const { env, folder, runner } = renewal;
    renewal.plan = { ...plan, network: { ...plan.network, timeoutSeconds: seconds } };
    renewal.network = await (0,network/* openNetwork */.X)(renewal.plan, env);
    renewal.network.http.trace = (line) => runner.debug(line);
    const { own } = await (0,authenticate/* authenticate */.Q)(renewal.plan, renewal.network, runner);
    if (!own)
        throw new Error('the plan leads to no session');
    const { credentials, expiration } = own.session;
    const answer = (0,session_cache/* answerFor */.u3)(credentials, expiration);
    try {
        // What has no end is not kept: it may be replaced where it comes from.
        if (expiration)
            (0,replace_file/* replaceFile */.f)((0,session_cache/* cacheFileIn */.Kk)(folder), answer, 0o600, undefined);
    }
    catch (error) {
        runner.warning(`The session cannot be kept for the next process: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
    return answer;
}
/** Keeps other processes away. Where no lock can be made, such as on a full disk, nothing does. */
async function exclusively(cache, end, seconds) {
    const gone = () => {
        throw signedOut(`${(0,external_node_path_.dirname)(cache)} is gone`);
    };
    try {
        return await (0,lock/* takeLock */.H)(cache, end, gone);
    }
    catch (error) {
        if (error instanceof errors/* RenewalError */.P0)
            throw error;
        if (!(error instanceof lock/* StillLockedError */.h))
            return async () => { };
        const why = 'It holds the lock, and has not come to an end: a service does not answer it, as a rule.';
        const remedy = 'Run the step again; if it stays so, look whether the runner can reach GitHub and AWS.';
        throw new errors/* RenewalError */.P0(`another process has been renewing it for ${Math.round(seconds)} s`, {
            why,
            remedy,
        });
    }
}
/** The plan file's text. Throws `RenewalError`. */
function planText({ env, planFile }) {
    if (env[marker]?.split('\n').includes(planFile)) {
        throw new CircleError('the profile leads to itself', {
            why: 'The source that it is renewed from is a profile that starts this process again.',
            remedy: 'Give the profile that is written another name than the one that the step starts from.',
        });
    }
    if (!(0,external_node_fs_.existsSync)(planFile))
        throw signedOut(`${planFile} does not exist`);
    return (0,external_node_fs_.readFileSync)(planFile, 'utf8');
}
function signedOut(what) {
    const why = 'The profile is of a step that was signed out, or of a job that has ended.';
    return new errors/* RenewalError */.P0(what, { why, remedy: 'Sign in again in this job.' });
}
function explained(error, { env, plan, network, runner }) {
    const clockBehind = network?.http.clockBehind;
    const explanation = (0,explain/* explain */.WE)(error, {
        runner: (0,context/* runnerOf */.m)(env),
        now: new Date(),
        ...(plan && { plan }),
        ...(network?.stsHost && { stsHost: network.stsHost }),
        ...(clockBehind !== undefined && { clockBehind }),
    });
    for (let cause = error; cause instanceof Error; cause = cause.cause)
        runner.debug(cause.stack ?? cause.message);
    // Nothing ever is, here; and the limit is this process's own.
    return `${explanation.title}\n\n${(0,explain/* render */.XX)(explanation)}`
        .replaceAll(' Nothing was exported.', '')
        .replaceAll(' If it only needs longer, raise action-timeout-s.', '');
}
/** Makes the environment what it was for the step: the profile that the step has exported leads here, and nowhere else. */
function restore(env, environment) {
    for (const [name, value] of Object.entries(environment)) {
        if (value === undefined)
            delete env[name];
        else
            env[name] = value;
    }
}
function print(answer) {
    process.stdout.write(`${answer}\n`);
}


/***/ })

};
