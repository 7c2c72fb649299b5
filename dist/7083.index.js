export const id = 7083;
export const ids = [7083];
export const modules = {

/***/ 27083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   credentialProcess: () => (/* binding */ credentialProcess)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_session_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3819);


/**
 * The command of a profile's `credential_process`: prints a session to stdout, and nothing else. Usually the session cached
 * beside the plan file is fresh, so all other modules are loaded only to renew it.
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
    const { renew } = await Promise.all(/* import() */[__webpack_require__.e(3742), __webpack_require__.e(2954), __webpack_require__.e(1774), __webpack_require__.e(7162), __webpack_require__.e(7588)]).then(__webpack_require__.bind(__webpack_require__, 47588));
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28194);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77451);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38927);





/** The file where a process keeps the session that it renews. */
const cacheFileIn = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'session.json');
// AWS's tools accept one word without blanks.
const word = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(/^[!-~]{1,20000}$/);
const shape = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    Version: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(1),
    AccessKeyId: word,
    SecretAccessKey: word,
    SessionToken: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(word),
    Expiration: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
});
/** The session in the file; undefined if there is none or it cannot be read. */
function readSession(file) {
    try {
        const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(file);
        if (!found)
            return undefined;
        const session = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(found.text, shape);
        const left = Date.parse(session.Expiration) - Date.now();
        return Number.isNaN(left) ? undefined : { answer: JSON.stringify(session), left, written: found.written };
    }
    catch {
        return undefined;
    }
}
// Milliseconds. botocore asks again when less than this is left, other SDKs later.
const leastLife = 15 * 60_000;
/**
 * Whether the session can be used without renewal: it has more than 15 minutes left. A session of 15 minutes or less must
 * have more than 90 % left: some tools then ask before every request.
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
/** Bytes. An explanation has about a thousand. */
const longestFailure = 8_192;
const failureIn = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'failure.txt');
/** Tells waiting processes why renewing failed. The text must have no secret. */
function noteFailure(folder, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(failureIn(folder), text, { mode: 0o600 });
    }
    catch {
        // Each waiting process then tries to renew the session itself.
    }
}
/** Why renewing failed at or after `time`, in milliseconds since 1970; undefined if it did not. */
function failureSince(folder, time) {
    try {
        const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(failureIn(folder));
        if (!found || found.written < time)
            return undefined;
        const text = Buffer.from(found.text.slice(0, longestFailure), 'latin1').toString();
        return text.split('\n').map(_text_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN).join('\n');
    }
    catch {
        return undefined;
    }
}


/***/ })

};
