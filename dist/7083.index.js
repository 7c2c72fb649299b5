export const id = 7083;
export const ids = [7083];
export const modules = {

/***/ 7083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   credentialProcess: () => (/* binding */ credentialProcess)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_session_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3819);


/**
 * What a profile's `credential_process` runs: prints a session, and nothing else, to stdout. Mostly that is the one that is
 * kept beside the plan file, so everything else is loaded only to renew it.
 */
async function credentialProcess(env, planFile) {
    if (!planFile) {
        console.error('aws-auth: credential-process needs the plan file that a step with refresh has written.');
        process.exitCode = 2;
        return;
    }
    const kept = (0,_files_session_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .readSession */ .lx)((0,_files_session_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheFileIn */ .Kk)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(planFile)));
    if (kept && (0,_files_session_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .isFresh */ .pL)(kept)) {
        process.stdout.write(`${kept.answer}\n`);
        return;
    }
    const { renew } = await Promise.all(/* import() */[__webpack_require__.e(3648), __webpack_require__.e(2841), __webpack_require__.e(4612), __webpack_require__.e(3162), __webpack_require__.e(5153)]).then(__webpack_require__.bind(__webpack_require__, 5153));
    await renew(env, planFile);
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
