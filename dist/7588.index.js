export const id = 7588;
export const ids = [7588];
export const modules = {

/***/ 78941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ takeLock),
/* harmony export */   bc: () => (/* binding */ removeLeftLock),
/* harmony export */   hz: () => (/* binding */ StillLockedError),
/* harmony export */   jw: () => (/* binding */ deadAfter)
/* harmony export */ });
/* unused harmony export lockOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42147);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93941);




/** Another process held the lock for as long as this one could wait. */
class StillLockedError extends _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6 {
}
// Milliseconds. The protocol is that of the npm package proper-lockfile: a directory whose time its holder renews.
// (With that package two processes can take over a dead lock at once, and a lock with a time in the future never expires.)
const stale = 10_000;
const renewal = stale / 2;
/** Milliseconds after which the lock of a dead process has certainly expired. */
const deadAfter = stale + 1_000;
/** The folder that is the lock of a file. */
const lockOf = (path) => `${path}.lock`;
/**
 * Takes the lock beside a file, which need not exist. Waits for other processes until `end`, a reading of `performance.now()`.
 * The lock of a dead process expires after ten seconds. `missing` is called when the folder is gone, and makes it or throws.
 * Rejects with `StillLockedError`, or with `FileError` when no lock can be made there.
 */
async function takeLock(path, end, missing) {
    for (;;) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(lockOf(path));
            return held(path);
        }
        catch (cause) {
            const { code = '' } = cause;
            if (code === 'ENOENT' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
                missing();
            else if (!(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .isLockTaken */ .tI)(code) || isOtherThing(path))
                throw unlockable(path, cause);
            else
                removeIfDead(path);
            if (performance.now() > end)
                throw stillLocked(path, cause);
        }
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45));
    }
}
function held(path) {
    const lock = lockOf(path);
    let time = touch(lock);
    const timer = setInterval(() => {
        if (isHeld())
            time = touch(lock);
    }, renewal);
    // The timer must not keep alive a process that ends without releasing the lock.
    timer.unref();
    const isHeld = () => timeOf(lock) === time;
    return {
        path,
        identity: identityOf(lock),
        isHeld,
        release: () => {
            clearInterval(timer);
            if (isHeld())
                remove(lock);
        },
    };
}
/** Sets the time of a lock to now, in whole seconds, which every file system can store. Returns the time in milliseconds. */
function touch(lock) {
    const seconds = Math.ceil(Date.now() / 1000);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(lock, seconds, seconds);
    }
    catch { }
    return timeOf(lock);
}
function timeOf(lock) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(lock).mtimeMs;
    }
    catch {
        return undefined;
    }
}
function identityOf(lock) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(lock, { throwIfNoEntry: false });
    return found && { inode: found.ino, time: found.mtimeMs };
}
/** Whether the path of the lock is taken by something that is not a directory. */
function isOtherThing(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(lockOf(path), { throwIfNoEntry: false })?.isDirectory() === false;
}
/** Whether no process renews the lock any more, or a wrong clock has given it a time in the future. */
function isDead(lock) {
    const time = timeOf(lock);
    return time !== undefined && Math.abs(Date.now() - time) > stale;
}
/**
 * Removes the lock of a dead process. Only the process that makes the `.turn` directory may do so, and it checks again first:
 * otherwise a second process could remove the lock that the first one has taken since.
 */
function removeIfDead(path) {
    const lock = lockOf(path);
    if (!isDead(lock))
        return;
    const turn = `${lock}.turn`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(turn);
    }
    catch {
        if (isDead(turn))
            remove(turn);
        return;
    }
    if (isDead(lock))
        remove(lock);
    remove(turn);
}
/**
 * Removes the lock of a process that has ended. With `identity` the lock is removed at once, if it is still the same one:
 * another process can take over a dead lock only after ten seconds. Without `identity` the process ended while it took its
 * locks. The lock may then belong to another process, so it is removed only when it is dead.
 */
async function removeLeftLock(path, identity) {
    const lock = lockOf(path);
    const end = performance.now() + deadAfter;
    for (;;) {
        const found = identityOf(lock);
        if (!found)
            return;
        const isSame = found.inode === identity?.inode && found.time - identity.time < stale;
        if (isSame)
            return remove(lock);
        removeIfDead(path);
        if (identity || performance.now() > end)
            return;
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
}
function remove(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch { }
}
function stillLocked(path, cause) {
    const remedy = `If no other job is running on this machine, delete ${lockOf(path)}.`;
    return new StillLockedError(`${path} stayed locked by another process`, remedy, cause);
}
function unlockable(path, cause) {
    const remedy = `Check that this user may write there, and that ${lockOf(path)} is a lock directory.`;
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} cannot be locked (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
}


/***/ }),

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42147);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93941);





/**
 * Replaces a file atomically by a text of one character for each byte: a reader finds either the old file or the new one,
 * even if this process is killed. Throws `FileError`.
 */
function replaceFile(path, text, mode, owner) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `${prefixOf(path)}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', 0o600);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, text, 'latin1');
            const bits = (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .modeFor */ .N6)(mode);
            if (bits !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(descriptor, bits);
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
        const remedy = 'Check that this user may write there, and that the disk has free space. Or use another file.';
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${path} cannot be written (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
/** Renames a file. Windows refuses while another process has the old file open, so this retries for a second. */
function renameOver(from, to) {
    for (let attempt = 1;; attempt++) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(from, to);
            return;
        }
        catch (error) {
            const { code = '' } = error;
            if (attempt === 40 || !(0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .mayRenameLater */ .iz)(code))
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
        }
    }
}
/** Deletes temporary files that a killed process left beside the file. The caller must hold the file's lock. */
function removeLeftovers(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    try {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) {
            if (name.startsWith(prefixOf(path)))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
        }
    }
    catch {
        // Reading the file reports an unusable folder.
    }
}
const prefixOf = (path) => `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.aws-auth-`;
/** A file that root writes would belong to root, so root gives it back to the old file's owner. */
function keepOwner(descriptor, { uid, gid }) {
    if (process.getuid?.() === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchownSync)(descriptor, uid, gid);
}


/***/ }),

/***/ 44129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ renewalText),
/* harmony export */   TG: () => (/* binding */ again),
/* harmony export */   jG: () => (/* binding */ readRenewal),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);
/* harmony import */ var _sources_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23742);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77451);



/** Variables that decide what a source finds, and which addresses it asks. */
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
    'AWS_REGION',
    'AWS_DEFAULT_REGION',
    'AWS_USE_DUALSTACK_ENDPOINT',
    'AWS_USE_FIPS_ENDPOINT',
    'HOME',
    'USERPROFILE',
];
/** Increase if older files can no longer be read: the process may come from a newer bundle than the step. */
const version = 2;
const tag = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ key: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)(), value: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)() });
// `satisfies`: a field that is missing here would be missing in a renewed session, which could then be wider.
const hop = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    role: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    sessionName: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    duration: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(),
    externalId: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
    policy: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)()),
    policyArns: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
});
// `isForAll` is dropped, because a renewal does not use it.
const endpoint = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ url: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(), from: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)() });
/** What a process needs to fetch the session again, any number of times: no secrets, no results of a sign-in. */
const shape = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    version: ((value) => {
        if (value === version)
            return version;
        throw new _text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym('of another version');
    }),
    source: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        kind: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(...Object.keys(_sources_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .Tj)),
        plan: ((value) => (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((each) => each)(value)),
    }),
    route: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        partition: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
        hops: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(hop),
        tags: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ kept: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(tag), droppable: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(tag), custom: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(tag), transitiveKeys: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)()) })),
        sourceIdentity: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
        sessionDuration: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(),
        secretForm: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('plain', 'no-slash-first')),
        propagation: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(),
    }),
    allowedAccounts: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
    accounts: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('shown', 'hidden', 'masked'),
    network: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        region: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
        endpoints: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
            STS: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(endpoint),
            SSO: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(endpoint),
            SSO_OIDC: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(endpoint),
            SIGNIN: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(endpoint),
            COGNITO_IDENTITY: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(endpoint),
            IAM: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(endpoint),
            ROLESANYWHERE: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(endpoint),
        }),
        run: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
        timeoutSeconds: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(),
        maxAttempts: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(),
        /** `url` is left out if it has a user name or password; the environment then names it. */
        proxy: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ url: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()), host: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(), from: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(), except: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)() })),
    }),
    /** The step's variables; null means not set. */
    environment: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(((value) => (value === null ? null : (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)()(value)))),
});
/** The text of a plan file. `kind`: the source that was used. */
function renewalText(plan, kind, env) {
    const { route, guard, remarks, network } = plan;
    const { source: first, fallback } = plan.choice;
    const source = fallback?.kind === kind ? fallback : first;
    const { mfa: _, branches: __, ...kept } = route;
    const { proxy, ...rest } = network;
    const file = {
        version,
        source: { kind: source.kind, plan: (0,_sources_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(source).keep(source) },
        route: kept,
        allowedAccounts: guard.allowedAccounts,
        accounts: remarks.accounts,
        network: { ...rest, ...(proxy && { proxy: keptProxy(proxy) }) },
        environment: Object.fromEntries(sourceVariables.filter((name) => !hasPassword(env[name])).map((name) => [name, env[name] ?? null])),
    };
    try {
        return JSON.stringify(shape(JSON.parse(JSON.stringify(file))));
    }
    catch (cause) {
        const remedy = 'Use a name or a path without control characters, or leave refresh out.';
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6(`the plan for the renewal is not valid (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
/** Whether the value is a URL with a user name or a password. */
const hasPassword = (value) => /^\w+:\/\/[^/?#]*@/.test(value ?? '');
function keptProxy({ url, host, from, except }) {
    const { username, password } = new URL(url.reveal());
    return { host, from, except, ...(username || password ? {} : { url: url.reveal() }) };
}
const damaged = 'The plan file is damaged, or another version of the action wrote it.';
const again = 'Sign in again in this job.';
/** Reads the output of `renewalText`. Throws `RenewalError` for everything else. */
function readRenewal(json) {
    try {
        return (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(json, shape);
    }
    catch (cause) {
        if (!(cause instanceof _text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym))
            throw cause;
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RenewalError */ .P0(`the plan cannot be read (${cause.message})`, {
            why: damaged,
            remedy: again,
        }, cause);
    }
}
/** The environment with the step's variables, without `keys`, which belong to a later step. */
function environmentOf({ environment }, env, keys) {
    // Other variables are ignored: the step does not write them.
    const before = sourceVariables
        .filter((name) => Object.hasOwn(environment, name))
        .map((name) => [name, environment[name] ?? undefined]);
    return {
        ...env,
        ...Object.fromEntries(before),
        ...Object.fromEntries(keys.map((name) => [name, undefined])),
    };
}


/***/ }),

/***/ 47588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renew: () => (/* binding */ renew)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/authenticate.js + 2 modules
var authenticate = __webpack_require__(27602);
// EXTERNAL MODULE: ./build/errors/index.js + 6 modules
var errors = __webpack_require__(42147);
// EXTERNAL MODULE: ./build/explain/explanation.js
var explain_explanation = __webpack_require__(39787);
// EXTERNAL MODULE: ./build/explanations/index.js + 22 modules
var explanations = __webpack_require__(61774);
// EXTERNAL MODULE: ./build/files/lock.js
var files_lock = __webpack_require__(78941);
// EXTERNAL MODULE: ./build/files/regular-file.js
var regular_file = __webpack_require__(38927);
// EXTERNAL MODULE: ./build/files/replace-file.js
var replace_file = __webpack_require__(1715);
// EXTERNAL MODULE: ./build/files/session-cache.js
var session_cache = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/job/context.js + 3 modules
var context = __webpack_require__(63541);
;// CONCATENATED MODULE: ./build/job/own-environment.js
/** Gives this process the step's environment, for libraries that read `process.env`. Undefined deletes a variable. */
function useEnvironment(environment) {
    for (const [name, value] of Object.entries(environment)) {
        if (value === undefined)
            delete process.env[name];
        else
            process.env[name] = value;
    }
}

// EXTERNAL MODULE: ./build/job/places.js
var places = __webpack_require__(21962);
// EXTERNAL MODULE: ./build/plan/parts/network.js
var parts_network = __webpack_require__(2773);
// EXTERNAL MODULE: ./build/sources/index.js + 9 modules
var sources = __webpack_require__(23742);
// EXTERNAL MODULE: ./build/text/line.js
var line = __webpack_require__(28194);
// EXTERNAL MODULE: ./build/text/scrub.js
var scrub = __webpack_require__(83573);
;// CONCATENATED MODULE: ./build/job/stderr-runner.js




/**
 * The runner of a process that an SDK starts, where workflow commands have no effect. Stdout is for the SDK's protocol, so all
 * messages go to stderr: only warnings and failures, unless debug logging is on.
 */
class StderrRunner {
    #scrubber = new scrub/* Scrubber */.h();
    #debug;
    #accounts = 'hidden';
    constructor(env) {
        this.#debug = env.RUNNER_DEBUG === '1';
    }
    /** Masks the secrets of the plan, and hides accounts as the step did. */
    maskPlan({ choice, network, remarks }) {
        this.#accounts = remarks.accounts;
        this.mask(...(0,sources/* sourceOf */.vz)(choice.source).secrets(choice.source));
        if (network.proxy)
            this.mask(network.proxy.url, ...(0,parts_network/* proxySecrets */.Wm)(network.proxy.url.reveal()));
    }
    mask(...values) {
        for (const value of values)
            this.#scrubber.add(value);
    }
    noteAccount() { }
    noteVisibility() { }
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
    /** Prints the message, and lets the process exit with code 1. */
    fail(message) {
        this.#say(message);
        process.exitCode = 1;
    }
    /** The text without secrets. */
    clean(text) {
        return this.#scrubber.clean(text, this.#accounts);
    }
    #say(message) {
        process.stderr.write(`aws-auth: ${(0,line/* harmless */.Is)(this.clean(message))}\n`);
    }
}

// EXTERNAL MODULE: ./build/net/network.js
var net_network = __webpack_require__(61318);
// EXTERNAL MODULE: ./build/plan/renewal-file.js
var renewal_file = __webpack_require__(44129);
// EXTERNAL MODULE: ./build/net/address.js
var address = __webpack_require__(4072);
// EXTERNAL MODULE: ./build/text/secret.js
var secret = __webpack_require__(55240);
// EXTERNAL MODULE: ./build/text/shape.js
var shape = __webpack_require__(77451);
;// CONCATENATED MODULE: ./build/plan/revive.js







/** Restores the plan, for one session. Throws `RenewalError` if this process lacks what it needs. */
function revivePlan(file, env, context) {
    const { source, route, allowedAccounts, accounts, network } = file;
    const { proxy, ...rest } = network;
    const revived = reviveSource(source, env, context);
    checkAll([...Object.values(network.endpoints), ...(0,sources/* sourceOf */.vz)(revived).addresses(revived)]);
    return {
        choice: { source: revived, why: '', passedOver: [], isFound: false },
        route: { ...route, branches: [] },
        guard: { allowedAccounts },
        deliver: {
            region: false,
            credentials: false,
            outputs: false,
            unset: false,
            renew: true,
            overwrite: false,
        },
        network: { ...rest, ...(proxy && { proxy: reviveProxy(proxy, context) }) },
        remarks: { notices: [], warnings: [], accounts, keyAge: false },
    };
}
/** Repeats the step's checks, because the file may have changed. Throws `RenewalError`. */
function checkAll(addresses) {
    const [wrong] = addresses.flatMap(address/* checkAddress */.l);
    if (wrong)
        throw new errors/* RenewalError */.P0(`${wrong.input}: ${wrong.what}`, { why: renewal_file/* damaged */.qM, remedy: renewal_file/* again */.TG });
}
function reviveSource({ kind, plan }, env, context) {
    const source = sources/* sources */.Tj[kind];
    try {
        return source.revive(plan, { env, context });
    }
    catch (cause) {
        if (!(cause instanceof shape/* ShapeError */.ym))
            throw cause;
        throw new errors/* RenewalError */.P0(`the plan of the source cannot be read (${cause.message})`, {
            why: renewal_file/* damaged */.qM,
            remedy: renewal_file/* again */.TG,
        }, cause);
    }
}
function reviveProxy({ url, ...proxy }, { proxyVariable }) {
    const known = url === undefined ? proxyVariable?.url : new secret/* Secret */.z(url);
    const read = (0,parts_network/* proxyUrl */.sd)(known?.reveal());
    if (read)
        return { ...proxy, url: new secret/* Secret */.z(read.href) };
    if (known)
        throw new errors/* RenewalError */.P0(`${proxy.from}: not the URL of a proxy`, { why: renewal_file/* damaged */.qM, remedy: renewal_file/* again */.TG });
    throw new errors/* RenewalError */.P0('this process has no URL of the proxy', {
        why: 'The step used a proxy URL with a password from HTTPS_PROXY, and this process does not have that variable.',
        remedy: 'Set HTTPS_PROXY for the whole job.',
    });
}

;// CONCATENATED MODULE: ./build/renew.js
















// Milliseconds. The AWS SDK for Go waits a minute. With a session that still works, the wait should be short.
const patience = { withSession: 15_000, without: 50_000 };
// Milliseconds. The minimum for a sign-in after the wait for another process.
const least = 3_000;
// Milliseconds. While a session still works, no process repeats a failed renewal within this time.
const pauseAfterFailure = 60_000;
/** The variable with the plan files of the calling processes. It reveals a profile that leads to itself. */
const marker = 'AWS_AUTH_RENEWING';
/** The keys in these variables are those of a later step, not of the step whose session is renewed. */
const keyNames = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN'];
/** A failure whose message is the whole explanation. */
class ExplainedError extends Error {
}
/** The profile is renewed from itself. */
class CircleError extends errors/* RenewalError */.P0 {
}
/**
 * Renews the session and prints it. One process renews, and all others wait for it. If the renewal fails, the process
 * prints the old session if that still lasts. Otherwise the exit code is 1, and stderr has the explanation.
 */
async function renew(env, planFile) {
    const runner = new StderrRunner(env);
    const renewal = { env, planFile, folder: (0,external_node_path_.dirname)(planFile), runner };
    try {
        print(await renewed(renewal));
    }
    catch (error) {
        const text = error instanceof ExplainedError ? error.message : await explained(error, renewal);
        const kept = (0,session_cache/* readSession */.lx)((0,session_cache/* cacheFileIn */.Kk)(renewal.folder));
        // In a circle, the calling process would take the profile's own session for that of its source.
        if (!kept || kept.left <= 0 || error instanceof CircleError)
            return runner.fail(text);
        const left = `${Math.floor(kept.left / 1000)} s`;
        runner.warning(`The session could not be renewed, and expires in ${left}. ${text}`);
        print(kept.answer);
    }
    finally {
        renewal.network?.close();
    }
}
/** The answer, renewed by this process or another. Rejects with `ExplainedError`, `RenewalError` or `FileError`. */
async function renewed(renewal) {
    const { folder, runner } = renewal;
    const { plan, env } = await revived(renewal);
    renewal.plan = plan;
    runner.maskPlan(plan);
    const started = performance.now();
    const left = () => (0,session_cache/* readSession */.lx)((0,session_cache/* cacheFileIn */.Kk)(folder))?.left ?? 0;
    const lately = left() > 0 && (0,session_cache/* failureSince */.PN)(folder, Date.now() - pauseAfterFailure);
    if (lately)
        throw new ExplainedError(lately);
    const lock = await exclusively((0,session_cache/* cacheFileIn */.Kk)(folder), left() > 0 ? files_lock/* deadAfter */.jw : patience.without);
    try {
        const known = knownSince(folder);
        if (known)
            return known;
        // The old session must still work when this process falls back on it.
        const limit = left() > 0 ? Math.min(patience.withSession, left() - 2_000) : patience.without;
        const rest = Math.max(least, limit - (performance.now() - started));
        return await signIn(renewal, plan, env, Math.min(Math.round(rest / 1000), plan.network.timeoutSeconds));
    }
    catch (error) {
        if (error instanceof ExplainedError)
            throw error;
        const text = runner.clean(await explained(error, renewal));
        (0,session_cache/* noteFailure */.fj)(folder, text);
        throw new ExplainedError(text);
    }
    finally {
        lock?.release();
    }
}
/** The plan, and the environment of its step. Throws `RenewalError` or `FileError`. */
async function revived(renewal) {
    const file = (0,renewal_file/* readRenewal */.jG)(planText(renewal));
    const renewing = { ...renewal.env, [marker]: `${renewal.env[marker] ?? ''}\n${renewal.planFile}` };
    // `AWS_PROFILE` may now name the profile that this process renews, so the step's own value is used.
    const env = (0,renewal_file/* environmentOf */.p7)(file, renewing, keyNames);
    useEnvironment(env);
    return { plan: revivePlan(file, env, await (0,context/* readContext */.yI)(env)), env };
}
/** The session that another process has renewed meanwhile. Throws `ExplainedError` if that process failed. */
function knownSince(folder) {
    const kept = (0,session_cache/* readSession */.lx)((0,session_cache/* cacheFileIn */.Kk)(folder));
    // A session made since this process started is new enough, even if the role's sessions last only minutes.
    if (kept && ((0,session_cache/* isFresh */.pL)(kept) || kept.written >= performance.timeOrigin))
        return kept.answer;
    const failure = (0,session_cache/* failureSince */.PN)(folder, performance.timeOrigin);
    if (failure !== undefined)
        throw new ExplainedError(failure);
    return undefined;
}
async function signIn(renewal, plan, env, timeoutSeconds) {
    const { folder, runner } = renewal;
    const limited = { ...plan, network: { ...plan.network, timeoutSeconds } };
    const network = await (0,net_network/* openNetwork */.X)(limited.network, []);
    network.http.trace = (line) => runner.debug(line);
    Object.assign(renewal, { plan: limited, network });
    const { own } = await (0,authenticate/* authenticate */.Q)(limited, network, (0,places/* machineIn */.x)(env), runner);
    if (!own)
        throw new Error('the plan leads to no session');
    const { credentials, expiration } = own.session;
    const answer = (0,session_cache/* answerFor */.u3)(credentials, expiration);
    try {
        // Credentials without an expiration are not cached, because their source may replace them.
        if (expiration)
            (0,replace_file/* replaceFile */.f)((0,session_cache/* cacheFileIn */.Kk)(folder), answer, 0o600, undefined);
    }
    catch (error) {
        runner.warning(`The session cannot be stored for the next process: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
    return answer;
}
/** Locks the cache, within so many milliseconds; undefined if no lock can be made, as on a full disk. Throws `RenewalError`. */
async function exclusively(cache, longest) {
    const gone = () => {
        throw signedOut(`${(0,external_node_path_.dirname)(cache)} is gone`);
    };
    try {
        return await (0,files_lock/* takeLock */.HJ)(cache, performance.now() + longest, gone);
    }
    catch (error) {
        if (error instanceof errors/* RenewalError */.P0)
            throw error;
        if (!(error instanceof files_lock/* StillLockedError */.hz))
            return undefined;
        throw new errors/* RenewalError */.P0(`another process has been renewing the session for ${Math.round(longest / 1000)} s`, {
            why: 'That process holds the lock and has not ended, probably because a service does not answer.',
            remedy: 'Run the step again. If it fails again, check that the runner can reach GitHub and AWS.',
        });
    }
}
/** The plan file's text. Throws `RenewalError` or `FileError`. */
function planText({ env, planFile }) {
    if (env[marker]?.split('\n').includes(planFile)) {
        throw new CircleError('the profile is renewed from itself', {
            why: 'The source of the session is a profile that starts this process again.',
            remedy: 'Choose a name for the new profile that differs from the source profile.',
        });
    }
    const found = (0,regular_file/* readRegularFile */.X)(planFile);
    if (!found)
        throw signedOut(`${planFile} does not exist`);
    return Buffer.from(found.text, 'latin1').toString();
}
function signedOut(what) {
    const why = 'The profile belongs to a step that was signed out, or to a job that has ended.';
    return new errors/* RenewalError */.P0(what, { why, remedy: 'Sign in again in this job.' });
}
async function explained(error, { env, plan, network, runner }) {
    const clockBehind = network?.http.clockBehind;
    const known = (0,explanations/* knownOf */.bz)(plan, {
        runner: (0,context/* runnerOf */.mv)(env),
        now: new Date(),
        isRenewal: true,
        ...(clockBehind !== undefined && { clockBehind }),
    });
    for (const trace of (0,errors/* tracesOf */.Or)(error))
        runner.debug(trace);
    // `consequence` is about a step's exports, and this process exports nothing.
    const { consequence: _, ...explanation } = await (0,explanations/* explain */.WE)(error, known);
    return `${explanation.title}\n\n${(0,explain_explanation/* render */.XX)(explanation)}`;
}
const print = (answer) => process.stdout.write(`${answer}\n`);


/***/ })

};
