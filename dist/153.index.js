export const id = 153;
export const ids = [153];
export const modules = {

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText),
/* harmony export */   m: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _github_proxy_variable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1075);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);



/** Variables that decide what a source finds. None of them has a secret. */
const sourceVariables = [
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
    'AWS_CONFIG_FILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_ROLE_ARN',
    'AWS_ROLE_SESSION_NAME',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_EC2_METADATA_DISABLED',
    'AWS_EC2_METADATA_SERVICE_ENDPOINT',
    'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
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
];
/** Keys would win over what the source is to find. */
const keys = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
/** The plan as a process can follow it later, as often as it likes, without a secret of the step. */
function planText(plan, env) {
    const { fallback: _, existing: __, mfa: ___, ...rest } = plan;
    const url = plan.network.proxy && new URL(plan.network.proxy.url.reveal());
    const file = {
        plan: { ...rest, source: unattended(plan.source), keyAge: false, warnings: [], notices: [] },
        ...(url && { proxy: url.username || url.password ? null : url.href }),
        environment: Object.fromEntries(sourceVariables.map((name) => [name, env[name] ?? null])),
    };
    return JSON.stringify(file);
}
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
    const { plan, proxy, environment } = JSON.parse(text);
    const { proxy: kept, ...network } = plan.network;
    const url = proxy ?? (0,_github_proxy_variable_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyIn */ .u)(env);
    const before = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, value ?? undefined]));
    return {
        plan: {
            ...plan,
            source: revived(plan.source, env),
            network: { ...network, ...(kept && url && { proxy: { ...kept, url: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(url) } }) },
        },
        environment: { ...env, ...before, ...Object.fromEntries(keys.map((name) => [name, undefined])) },
    };
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

/***/ 4693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ removeIfEmpty),
  Q: () => (/* binding */ withLockedFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/proper-lockfile/index.js
var proper_lockfile = __webpack_require__(3648);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files/changeable-file.js
var changeable_file = __webpack_require__(505);
// EXTERNAL MODULE: ./build/files/regular-file.js
var regular_file = __webpack_require__(8927);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/files/replace-file.js




/**
 * Puts a text, of one character for each byte, in the place of a file, in one step: whoever reads it, and whoever kills this process at any moment, finds
 * either the old file or the new one. Throws `FileError`.
 */
function replaceFile(path, text, mode, owner) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${prefixOf(path)}${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        const descriptor = (0,external_node_fs_.openSync)(temporary, 'wx', 0o600);
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, text, 'latin1');
            if (process.platform !== 'win32')
                (0,external_node_fs_.fchmodSync)(descriptor, mode);
            if (owner)
                keepOwner(descriptor, owner);
            (0,external_node_fs_.fsyncSync)(descriptor);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
        renameOver(temporary, path);
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        const remedy = 'Look whether this user may write there, and whether there is room; or name another file.';
        throw new errors/* FileError */.f6(`${path} cannot be written (${(0,errors/* messageOf */.bD)(cause)})`, remedy, cause);
    }
}
/** Windows refuses while anybody has the old file open, which tools that read it do for moments. */
function renameOver(from, to) {
    for (let attempt = 1;; attempt++) {
        try {
            (0,external_node_fs_.renameSync)(from, to);
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
    const folder = (0,external_node_path_.dirname)(path);
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (name.startsWith(prefixOf(path)))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
    }
}
const prefixOf = (path) => `.${(0,external_node_path_.basename)(path)}.aws-auth-`;
/** A new file belongs to who makes it; where that is root, the file goes back to whom it belonged to. */
function keepOwner(descriptor, { uid, gid }) {
    if (process.getuid?.() === 0)
        (0,external_node_fs_.fchownSync)(descriptor, uid, gid);
}

;// CONCATENATED MODULE: ./build/files/locked-files.js







/**
 * Runs the body while other processes of this action keep away from the files. Folders that are missing are made, for
 * this user only. `patience` is how many milliseconds to wait for others: the lock of a dead process counts as left after
 * ten seconds. Throws `FileError` when a file is none that can be changed.
 */
async function withLockedFiles(paths, patience, body) {
    // Everybody takes the locks in the same order, so nobody waits for somebody who waits for them.
    const ordered = [...new Set(paths)].sort();
    const madeFolders = ordered.flatMap(makeFolder);
    const releases = [];
    const end = performance.now() + patience;
    try {
        for (const path of ordered)
            releases.push(await lockFile(path, end));
        return await body(new Opened(ordered, madeFolders));
    }
    finally {
        for (const release of [...releases].reverse())
            await release().catch(() => { });
        for (const folder of [...madeFolders].reverse())
            removeIfEmpty(folder);
    }
}
class Opened {
    madeFolders;
    #before;
    #texts = new Map();
    constructor(paths, madeFolders) {
        this.madeFolders = madeFolders;
        for (const path of paths)
            removeLeftovers(path);
        this.#before = new Map(paths.map((path) => [path, (0,changeable_file.readChangeable)(path)]));
        for (const [path, found] of this.#before)
            this.#texts.set(path, found?.text);
    }
    text(path) {
        return this.#texts.get(path) ?? '';
    }
    mode(path) {
        return this.#before.get(path)?.mode;
    }
    write(path, text, mode = 0o600) {
        if (text === undefined)
            (0,external_node_fs_.rmSync)(path, { force: true });
        else
            replaceFile(path, text, mode, this.#before.get(path));
        this.#texts.set(path, text);
    }
    revert() {
        for (const [path, found] of this.#before) {
            if (this.#texts.get(path) !== found?.text)
                this.write(path, found?.text, found?.mode);
        }
    }
}
function makeFolder(path) {
    const folder = (0,external_node_path_.dirname)(path);
    try {
        (0,regular_file/* refuseLinks */.U)(path);
        if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            return [];
        const first = (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        return first ? foldersFrom(first, folder) : [];
    }
    catch (cause) {
        if (cause instanceof errors/* FileError */.f6)
            throw cause;
        const remedy = 'Give this user the right to make it, or name files in another folder.';
        throw new errors/* FileError */.f6(`the folder ${folder} cannot be made (${(0,errors/* messageOf */.bD)(cause)})`, remedy, cause);
    }
}
/** The folders from the first that was made down to the last. */
function foldersFrom(first, last) {
    return last === first || last === (0,external_node_path_.dirname)(last) ? [last] : [...foldersFrom(first, (0,external_node_path_.dirname)(last)), last];
}
/** Removes a folder that nobody has put anything into. */
function removeIfEmpty(folder) {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
    }
    catch { }
}
/** Waits for the lock until `end`, a reading of `performance.now()`. */
async function lockFile(path, end) {
    for (;;) {
        try {
            // The file itself may not exist yet.
            return await (0,proper_lockfile.lock)(path, { realpath: false, onCompromised: () => { } });
        }
        catch (cause) {
            const { code } = cause;
            // Whoever made the folder may have found it empty and removed it just now.
            if (code === 'ENOENT')
                makeFolder(path);
            else if (code !== 'ELOCKED')
                throw unlockable(path, cause);
            if (performance.now() > end)
                throw stillLocked(path, cause);
        }
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45));
    }
}
function stillLocked(path, cause) {
    const remedy = `If no other job is running on this machine, delete ${path}.lock.`;
    return new errors/* FileError */.f6(`${path} stayed locked by another process`, remedy, cause);
}
function unlockable(path, cause) {
    const remedy = `Look whether this user may write there, and whether ${path}.lock is something else than a lock.`;
    return new errors/* FileError */.f6(`${path} cannot be locked (${(0,errors/* messageOf */.bD)(cause)})`, remedy, cause);
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
        let clean = hideAccounts ? text.replace(/\b\d{12}\b/g, '***') : text;
        for (const secret of this.#secrets)
            clean = clean.replaceAll(secret, '***');
        return clean;
    }
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
var aws_network = __webpack_require__(808);
// EXTERNAL MODULE: ./build/deliveries/plan-file.js
var plan_file = __webpack_require__(2933);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/explain/index.js + 13 modules
var explain = __webpack_require__(8995);
// EXTERNAL MODULE: ./build/files/locked-files.js + 1 modules
var locked_files = __webpack_require__(4693);
// EXTERNAL MODULE: ./build/files/session-cache.js
var session_cache = __webpack_require__(3819);
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
    hideAccounts = false;
    constructor(env) {
        this.#debug = env.RUNNER_DEBUG === '1';
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
    #say(message) {
        process.stderr.write(`aws-auth: ${this.#scrubber.clean(message, this.hideAccounts)}\n`);
    }
}

;// CONCATENATED MODULE: ./build/renew.js










/**
 * Prints a session that is renewed first: by one process, while all others that ask at the same time wait for it. Where that
 * fails, one that still lasts is better than none. Otherwise the exit code is 1, and stderr has the explanation.
 */
async function renew(env, planFile) {
    const cache = (0,session_cache/* cacheFileIn */.Kk)((0,external_node_path_.dirname)(planFile));
    const runner = new StderrRunner(env);
    let plan;
    try {
        const read = (0,plan_file/* readPlan */.m)(textOf(planFile), env);
        plan = read.plan;
        runner.hideAccounts = plan.maskAccountId;
        restore(env, read.environment);
        print(await renewed(plan, cache, env, runner));
    }
    catch (error) {
        const kept = (0,session_cache/* readSession */.lx)(cache);
        const explanation = (0,explain/* explain */.W)(error, {
            runner: env.ACT === 'true' ? 'act' : 'github',
            ...(plan && { plan }),
        });
        const text = `${explanation.title}\n\n${(0,explain/* render */.X)(explanation)}`;
        if (!kept || kept.left <= 0)
            return runner.fail(text);
        runner.warning(`The session could not be renewed, and lasts ${Math.floor(kept.left / 1000)} s more. ${text}`);
        print(kept.answer);
    }
}
/** Renews the session, unless somebody else does. */
async function renewed(plan, cache, env, runner) {
    return (0,locked_files/* withLockedFiles */.Q)([cache], plan.network.timeoutSeconds * 1000, async (files) => {
        const kept = (0,session_cache/* readSession */.lx)(cache);
        // One that was made since this process began is as good as another one, even where roles live for minutes only.
        if (kept && ((0,session_cache/* isFresh */.pL)(kept) || (kept.left > 0 && kept.written >= performance.timeOrigin)))
            return kept.answer;
        const network = await (0,aws_network/* openNetwork */.X)(plan, env);
        try {
            const { own } = await (0,authenticate/* authenticate */.Q)(plan, network, runner);
            if (!own)
                throw new Error('the plan leads to no session');
            const answer = (0,session_cache/* answerFor */.u3)(own.session.credentials, own.session.expiration);
            files.write(cache, answer);
            return answer;
        }
        finally {
            network.close();
        }
    });
}
function textOf(planFile) {
    try {
        return (0,external_node_fs_.readFileSync)(planFile, 'utf8');
    }
    catch (cause) {
        const what = `${planFile} cannot be read (${(0,errors/* messageOf */.bD)(cause)})`;
        const why = 'The profile is of a step that was signed out, or of a job that has ended.';
        throw new errors/* RenewalError */.P0(what, { why, remedy: 'Sign in again in this job.' }, cause);
    }
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
