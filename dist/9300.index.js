export const id = 9300;
export const ids = [9300,6919];
export const modules = {

/***/ 45126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yx: () => (/* binding */ checkSeconds),
/* harmony export */   g4: () => (/* binding */ checkAccount),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   qW: () => (/* binding */ checkText),
/* harmony export */   vG: () => (/* binding */ checkCredentials),
/* harmony export */   we: () => (/* binding */ checkArn),
/* harmony export */   zg: () => (/* binding */ checkSecret)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55240);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79837);



// Characters. A session token has a few thousand; the other two have 20 and 40 on AWS.
const longest = { key: 128, secret: 1_024, token: 20_000, arn: 2_048 };
// Milliseconds. No service makes longer sessions, and no clock in use is off by more than a day.
const longestLife = 400 * 86_400_000;
const wrongestClock = 86_400_000;
/**
 * Checks credentials, because they go into files and variables that are read line by line. They must be printable ASCII
 * without blanks, with a plausible length and expiration. Throws `ForeignAnswerError` for anything else, and never cuts.
 * `form`: whether a session token is required.
 */
function checkCredentials({ accessKeyId, secretAccessKey, sessionToken, expiration }, origin, form = 'session') {
    if (!accessKeyId || !secretAccessKey || (form === 'session' && !sessionToken))
        throw lacking('credentials', origin);
    const id = printable('access key ID', accessKeyId, longest.key, origin);
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html; S3-compatible stores have shorter ones.
    if ((0,_partition_js__WEBPACK_IMPORTED_MODULE_2__/* .isHostOfAws */ .rW)(origin.host) && !/^\w{16,}$/.test(id))
        throw unfit('access key ID', origin);
    const secret = printable('secret access key', secretAccessKey, longest.secret, origin);
    const end = endOf(expiration, origin);
    return {
        credentials: {
            accessKeyId: new _text_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(id),
            secretAccessKey: new _text_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(secret),
            ...(sessionToken !== undefined &&
                sessionToken !== '' &&
                sessionToken !== null && {
                sessionToken: new _text_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(printable('session token', sessionToken, longest.token, origin)),
            }),
            madeAt: Date.now(),
        },
        ...(end && { expiration: end }),
    };
}
/** Checks that a token or another secret is printable ASCII without blanks. */
function checkSecret(what, value, origin) {
    if (value === undefined || value === null || value === '')
        throw lacking(what, origin);
    return new _text_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(printable(what, value, longest.token, origin));
}
/** Checks that a value is a text of this form, because JSON may have any type there. */
function checkText(what, value, form, origin) {
    if (typeof value !== 'string' || !form.test(value))
        throw lacking(what, origin);
    return value;
}
/** Checks an ARN; undefined if there is none, as with some S3-compatible stores. */
function checkArn(value, origin) {
    if (value === undefined || value === null || value === '')
        return undefined;
    const arn = printable('ARN', value, longest.arn, origin);
    if ((0,_partition_js__WEBPACK_IMPORTED_MODULE_2__/* .isHostOfAws */ .rW)(origin.host) && !/^arn:[a-z0-9-]+:[a-z0-9-]+:/.test(arn))
        throw unfit('ARN', origin);
    return arn;
}
/** Checks an account ID. Stores that are not AWS may have names. */
function checkAccount(value, origin) {
    if (value === undefined || value === null || value === '')
        throw lacking('account', origin);
    const account = printable('account ID', value, longest.key, origin);
    if ((0,_partition_js__WEBPACK_IMPORTED_MODULE_2__/* .isHostOfAws */ .rW)(origin.host) && !/^\d{12}$/.test(account))
        throw unfit('account ID', origin);
    return account;
}
/** The value if it is a number of seconds between 0 and a year; else `otherwise`. */
function checkSeconds(value, otherwise) {
    return typeof value === 'number' && value > 0 && value < 31_536_000 ? value : otherwise;
}
/** The error for an answer that lacks something the service always sends. */
function lacking(what, { service, host }) {
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy(`the answer has no ${what}, so it is not from ${service}`, {
        service,
        host,
        status: 200,
    });
}
function unfit(what, { service, host }) {
    const message = `the ${what} in the answer is not valid: wrong characters, length or value`;
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy(message, { service, host, status: 200 });
}
function printable(what, value, most, origin) {
    if (typeof value !== 'string' || value.length > most || !/^[\x21-\x7e]+$/.test(value))
        throw unfit(what, origin);
    return value;
}
function endOf(value, origin) {
    if (value === undefined || value === null || value === '')
        return undefined;
    const isTime = value instanceof Date || typeof value === 'string' || typeof value === 'number';
    const end = new Date(isTime ? value : Number.NaN);
    const left = end.getTime() - (Date.now() + (origin.clockBehind ?? 0) * 1000);
    if (Number.isNaN(left) || left < -wrongestClock || left > longestLife)
        throw unfit('expiration', origin);
    return end;
}


/***/ }),

/***/ 47979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask),
  X5: () => (/* binding */ endpointOf),
  zc: () => (/* binding */ settingsFor)
});

// EXTERNAL MODULE: ./build/retry/attempts.js
var attempts = __webpack_require__(93531);
;// CONCATENATED MODULE: ./build/retry/sdk-strategy.js
/** `Attempts` as a retry strategy of the SDK. `known` turns an error of the SDK into one of the action. */
class SdkRetryStrategy {
    #attempts;
    #known;
    constructor(attempts, known) {
        this.#attempts = attempts;
        this.#known = known;
    }
    async acquireInitialRetryToken() {
        return tokenFor(0, 0);
    }
    async refreshRetryTokenForRetry(_, { error }) {
        const pause = this.#attempts.pauseAfter(this.#known(error));
        if (pause === undefined)
            throw new Error('no further attempt');
        return tokenFor(this.#attempts.failed, pause);
    }
    recordSuccess() { }
}
function tokenFor(count, delay) {
    return { getRetryCount: () => count, getRetryDelay: () => delay };
}

// EXTERNAL MODULE: ./build/aws/partition.js + 1 modules
var partition = __webpack_require__(79837);
// EXTERNAL MODULE: ./build/aws/service-error.js
var service_error = __webpack_require__(28054);
// EXTERNAL MODULE: ./build/aws/foreign-answer.js
var foreign_answer = __webpack_require__(43425);
;// CONCATENATED MODULE: ./build/aws/service-handler.js

/**
 * Sends for the SDK's clients, with the action's own connections and limits. Refuses answers that the service cannot have
 * given, because the SDK would read a captive portal's page with status 200 as an answer without fields.
 */
class ServiceHandler {
    /** The host that was asked last. */
    host;
    #http;
    #service;
    #deadline;
    #name;
    constructor(http, service, deadline, name) {
        this.#http = http;
        this.#service = service;
        this.#deadline = deadline;
        this.#name = name;
    }
    async handle(request, _) {
        const url = urlOf(request);
        this.host = url.host;
        const { method, headers, body } = request;
        const name = `${this.#service.name} ${this.#name}`;
        const answer = await this.#http.send({ url, method, headers, body, name }, this.#deadline);
        (0,foreign_answer/* refuseForeign */.r)(answer, this.#service, url.host);
        return { response: { statusCode: answer.status, headers: { ...answer.headers }, body: answer.body } };
    }
    destroy() { }
}
/** https://smithy.io/2.0/spec/http-bindings.html: in a query everything but unreserved characters is percent-encoded. */
const encoded = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
function urlOf({ protocol, hostname, port, path, query = {} }) {
    const pairs = Object.entries(query).flatMap(([name, value]) => [value ?? ''].flat().map((each) => `${encoded(name)}=${encoded(each)}`));
    const search = pairs.length > 0 ? `?${pairs.join('&')}` : '';
    return new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}${path}${search}`);
}

;// CONCATENATED MODULE: ./build/aws/client.js





/**
 * Settings for a client of the SDK that makes one call, with the connections, limits and retries of the run. `failed` gets the
 * error of each failed attempt.
 */
function settingsFor(service, call, wire, failed = () => { }) {
    const { http, rules, run } = wire;
    const { deadline, maxAttempts } = rules;
    const handler = new ServiceHandler(http, service, deadline, call.name);
    const endpoint = endpointOf(service, wire);
    const known = (error) => (0,service_error/* serviceErrorOf */.T)(error, service.name, handler.host);
    const settings = {
        maxAttempts,
        retryStrategy: new SdkRetryStrategy(new attempts/* Attempts */.ZJ(rules, call), (error) => {
            const failure = known(error);
            failed(failure);
            return failure;
        }),
        requestHandler: handler,
        customUserAgent: [['aws-auth'], ...(run ? [['github-run', run]] : [])],
        ...(endpoint && { endpoint }),
        // The plan has read and checked these URLs. `endpoint` has the one for this service.
        ignoreConfiguredEndpointUrls: true,
        ...(isClockWrong(http.clockBehind) && { systemClockOffset: http.clockBehind * 1000 }),
    };
    return { settings, known, host: () => handler.host };
}
/**
 * Asks a service with a client made for one call. Rejects with `ServiceError`, `ForeignAnswerError`, `PlainHttpError` or
 * `DeadlineError`. The answer is unchecked.
 */
async function ask(service, call, wire, make, send) {
    const { settings, known, host } = settingsFor(service, call, wire);
    const { deadline } = wire.rules;
    try {
        const answer = await deadline.race(send(make(settings), { abortSignal: deadline.signal }));
        return { answer, origin: { service: service.name, host: host(), clockBehind: wire.http.clockBehind } };
    }
    catch (error) {
        throw known(error);
    }
}
/** Whether signatures need a correction. Up to a minute is tolerated, because an answer's date is as old as the answer. */
function isClockWrong(behind) {
    return behind !== undefined && Math.abs(behind) > 60;
}
/** The service's address from the plan, if any. The log names it and its origin first, if it is not AWS's own. */
function endpointOf({ id, name, host: own }, wire) {
    const endpoint = wire.endpoints[id];
    if (!endpoint)
        return undefined;
    const host = URL.canParse(endpoint.url) ? new URL(endpoint.url).host : endpoint.url;
    if (!(0,partition/* isOwnHost */.HF)(own, host) && !wire.told.has(id)) {
        wire.told.add(id);
        wire.rules.log(`Requests to ${name} go to ${host}, set by ${endpoint.from}.`);
    }
    return endpoint.url;
}


/***/ }),

/***/ 43425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ refuseForeign)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);
/* harmony import */ var _net_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16716);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43794);



/** The start of an answer, by the service's format. */
const starts = { xml: /^\s*(<\?xml|<\w+Response)/, json: /^\s*[[{]/ };
/** Refuses an answer that the service cannot have given. Throws `ForeignAnswerError`. */
function refuseForeign({ status, headers, body }, { name: service, form }, host) {
    const at = { service, host, status };
    const { location } = headers;
    if (status >= 300 && status < 400 && location) {
        const to = new _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .l(URL.canParse(location) ? new URL(location).host : location);
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy(`the answer (status ${status}) is a redirect to ${to}`, {
            ...at,
            redirect: to,
        });
    }
    // The first bytes are enough, and the body may be large.
    const start = body.subarray(0, 4096).toString('utf8');
    // A failing gateway may send an empty body. Its status is enough.
    if (start.trim() === '' || starts[form].test(start))
        return;
    const type = new _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .l(headers['content-type'] ?? 'no content type');
    // JSON services send tokens, so only a page is quoted: anything else may be a damaged answer.
    const isQuotable = form === 'xml' || /<html|<!doctype html/i.test(start);
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy(`the answer (status ${status}, ${type}) is not from ${service}`, {
        ...at,
        said: new _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .l(isQuotable ? (0,_net_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(start) : ''),
    });
}


/***/ }),

/***/ 28054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ serviceErrorOf)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);
/* harmony import */ var _retry_passing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11974);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43794);



/** Turns an error that the SDK threw into one of the action. */
function serviceErrorOf(error, service, host) {
    if (error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerTooLargeError */ .Oc)
        return new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy(error.message, { service, host: error.host, status: error.status });
    if (error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error;
    const { name, message, $metadata, $fault, error_description: described } = (error ?? {});
    const status = $metadata?.httpStatusCode;
    // The SDK's parsers quote what they cannot read, which may be part of a token.
    if (status !== undefined && $fault === undefined)
        return new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy(`the answer (status ${status}) is damaged`, { service, host, status });
    const words = message === 'UnknownError' && typeof described === 'string' ? described : message;
    // Without a status no service has answered: the text is Node's.
    const said = typeof words === 'string' && status !== undefined ? firstLine(words) : (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7({
        service,
        host,
        reason: nameOf(name),
        said: new _text_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .l(said),
        status,
        system: (0,_retry_passing_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error),
        cause: error,
    });
}
/** The service's own line, because the SDK adds others. `Foreign` cuts it to less than 4096 characters anyway. */
function firstLine(text) {
    const start = text.slice(0, 4096).trimStart();
    return /^[^\r\n]*/.exec(start)?.[0] ?? '';
}
/** AWS's name of the error; `Error` if that is no valid name. */
function nameOf(name) {
    const text = typeof name === 'string' ? name : '';
    return /^[\w.:-]{1,100}$/.test(text) ? text : 'Error';
}


/***/ }),

/***/ 69657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ services)
/* harmony export */ });
const services = {
    sts: { id: 'STS', name: 'STS', host: 'sts', form: 'xml' },
    iam: { id: 'IAM', name: 'IAM', host: 'iam', form: 'xml' },
    identityCenterPortal: { id: 'SSO', name: 'IAM Identity Center', host: 'portal.sso', form: 'json' },
    identityCenterTokens: { id: 'SSO_OIDC', name: 'IAM Identity Center', host: 'oidc', form: 'json' },
    signIn: { id: 'SIGNIN', name: 'AWS Sign-In', host: 'signin', form: 'json' },
    cognito: { id: 'COGNITO_IDENTITY', name: 'Amazon Cognito', host: 'cognito-identity', form: 'json' },
};


/***/ }),

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

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ withLockedFiles),
/* harmony export */   V3: () => (/* binding */ removeIfEmpty),
/* harmony export */   rg: () => (/* binding */ openLocked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42147);
/* harmony import */ var _changeable_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80505);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78941);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38927);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1715);







/**
 * Locks files against other processes of this action until `close`, and reads them. Makes missing folders, for this user only.
 * `patience`: milliseconds to wait for other processes. The lock of a dead process expires after ten seconds. Rejects with
 * `FileError` when a file cannot be locked or changed.
 */
async function openLocked(paths, patience, notes) {
    // All processes take locks in the same order, which prevents deadlocks.
    const ordered = [...new Set(paths)].sort();
    notes?.locking(ordered, [...new Set(ordered.flatMap(missingFolders))]);
    const madeFolders = ordered.flatMap(makeFolder);
    const locks = [];
    const end = performance.now() + patience;
    const close = () => {
        for (const lock of locks.splice(0).reverse())
            lock.release();
        for (const folder of [...madeFolders].reverse())
            removeIfEmpty(folder);
    };
    try {
        // Another process may just have removed the folder, because it was empty.
        for (const path of ordered)
            locks.push(await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .takeLock */ .HJ)(path, end, () => makeFolder(path)));
        notes?.locked(locks);
        return new Opened(ordered, madeFolders, locks, close);
    }
    catch (error) {
        close();
        notes?.unlocked();
        throw error;
    }
}
/** Opens the files, runs the body, and closes the files. */
async function withLockedFiles(paths, patience, body) {
    const files = await openLocked(paths, patience);
    try {
        return await body(files);
    }
    finally {
        files.close();
    }
}
class Opened {
    madeFolders;
    close;
    #before;
    #texts = new Map();
    #locks;
    constructor(paths, madeFolders, locks, close) {
        this.madeFolders = madeFolders;
        this.#locks = [...locks];
        this.close = close;
        for (const path of paths)
            (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .removeLeftovers */ .D)(path);
        this.#before = new Map(paths.map((path) => [path, (0,_changeable_file_js__WEBPACK_IMPORTED_MODULE_3__.readChangeable)(path)]));
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
        // A process that was suspended for long may have lost its locks.
        if (!this.#locks.every((lock) => lock.isHeld()))
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`another process locked ${path} in the meantime`, 'Run the step again.');
        if (text === undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        else
            (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .f)(path, text, mode, this.#before.get(path));
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
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    try {
        (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLinks */ .U)(path);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            return [];
        const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        return first ? foldersFrom(first, folder) : [];
    }
    catch (cause) {
        if (cause instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6)
            throw cause;
        const remedy = 'Give this user permission to make it, or use files in another folder.';
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`the folder ${folder} cannot be made (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
/** The missing folders above a file, outermost first. */
function missingFolders(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) ? [] : [...missingFolders(folder), folder];
}
/** The folders from `first` down to `last`. */
function foldersFrom(first, last) {
    return last === first || last === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last) ? [last] : [...foldersFrom(first, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last)), last];
}
/** Removes the folder if it is empty. Never throws. */
function removeIfEmpty(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch { }
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

/***/ 96342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);

/** A point in time at which all waiting ends with `DeadlineError`. */
class Deadline {
    signal;
    seconds;
    #controller = new AbortController();
    #end = 0;
    #timer;
    constructor(seconds) {
        this.signal = this.#controller.signal;
        this.seconds = seconds;
        this.#start(seconds * 1000);
    }
    #start(milliseconds) {
        this.#end = performance.now() + milliseconds;
        this.#timer = setTimeout(() => this.#controller.abort(new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(this.seconds)), milliseconds);
    }
    /** Runs work with a deadline of its own, in seconds. This deadline is paused meanwhile. */
    async suspended(seconds, work) {
        const left = this.left();
        this.clear();
        this.#end = Number.POSITIVE_INFINITY;
        const own = new Deadline(seconds);
        try {
            return await work(own);
        }
        finally {
            own.clear();
            this.#start(left);
        }
    }
    /** Milliseconds left, at least 0. */
    left() {
        return Math.max(0, this.#end - performance.now());
    }
    /** A new deadline with a share, between 0 and 1, of the time left. */
    part(share) {
        return new Deadline((this.left() * share) / 1000);
    }
    /** The promise's result, or `DeadlineError` when the deadline passes first. */
    async race(promise) {
        // Avoids an unhandled rejection if the deadline wins.
        promise.catch(() => { });
        this.signal.throwIfAborted();
        let abort = () => { };
        const passed = new Promise((_, reject) => {
            abort = () => reject(this.signal.reason);
            this.signal.addEventListener('abort', abort, { once: true });
        });
        try {
            return await Promise.race([promise, passed]);
        }
        finally {
            this.signal.removeEventListener('abort', abort);
        }
    }
    /** Waits, in milliseconds. Rejects with `DeadlineError` when the deadline passes first. */
    async pause(milliseconds) {
        let timer;
        try {
            await this.race(new Promise((resolve) => {
                timer = setTimeout(resolve, milliseconds);
            }));
        }
        finally {
            clearTimeout(timer);
        }
    }
    /** Stops the timer, which would keep the process alive. */
    clear() {
        clearTimeout(this.#timer);
    }
    /** Ends all waiting at once, because no result is needed any more. */
    cancel() {
        this.clear();
        this.#controller.abort(new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(this.seconds));
    }
}


/***/ }),

/***/ 43644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ isExposed),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   hZ: () => (/* binding */ refuseExposed)
/* harmony export */ });
/* unused harmony export isNearby */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42147);


// Loopback, link-local and private addresses: RFC 1122, 3927, 1918, 4291, 4193.
const nearby = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [address, prefix] of [
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['10.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
])
    nearby.addSubnet(address, prefix, 'ipv4');
for (const [address, prefix] of [
    ['::1', 128],
    ['fe80::', 10],
    ['fc00::', 7],
])
    nearby.addSubnet(address, prefix, 'ipv6');
/**
 * Whether the host of a URL is on this machine or in its private network. Its address decides, or its name: a single label, or
 * an ending for private networks.
 */
function isNearby(hostname) {
    const host = hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (family !== 0)
        return nearby.check(host, family === 4 ? 'ipv4' : 'ipv6');
    return host !== '' && (!host.includes('.') || /\.(localhost|internal|local|lan)$/.test(host));
}
/** Whether the host of a URL is this machine. */
const isLoopback = (hostname) => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname.toLowerCase());
/** Whether a request to the URL leaves the private network without TLS. */
function isExposed({ protocol, hostname }) {
    return protocol !== 'https:' && !isNearby(hostname);
}
/**
 * Throws `PlainHttpError` for a request that would leave the private network without TLS, because every request has a proof in
 * it: a token, a signature, a code. `proxy`: host and port of the proxy that gets a plain request, if one does.
 */
function refuseExposed(url, proxy) {
    if (isExposed(url))
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PlainHttpError */ .zY(url.host);
    if (url.protocol === 'https:' || !proxy)
        return;
    const { hostname } = new URL(`http://${proxy}`);
    if (!isNearby(hostname))
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PlainHttpError */ .zY(url.host, proxy);
}


/***/ }),

/***/ 16716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/**
 * The first words of an answer from an unknown server, safe to print. Tags are left out, and so is every run of
 * characters long enough to be a key or a token. Empty if the answer is data rather than a page or a text.
 */
function quote(body) {
    // The beginning is enough.
    const start = body.slice(0, 4096);
    const data = /^\s*[[{]/.test(start) || (/^\s*</.test(start) && !/<html|<!doctype html/i.test(start));
    if (data)
        return '';
    return (withoutCode(start)
        .replace(/<[^<>]*>/g, ' ')
        // An entity may stand for a character of a key.
        .replace(/&#?\w+;/g, '/')
        .replace(/[\w+/=.%-]{16,}/g, '***')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 160));
}
/** A page without its styles and scripts. A block without an end tag extends to the next block. */
function withoutCode(page) {
    const [before = '', ...blocks] = page.split(/<(?=style|script)/i);
    const after = blocks.flatMap((block) => block.split(/<\/(?:style|script)>/i).slice(1));
    return [before, ...after].join(' ');
}


/***/ }),

/***/ 93531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   ZJ: () => (/* binding */ Attempts)
/* harmony export */ });
/* unused harmony export pauseBefore */
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
/* harmony import */ var _passing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11974);



// Milliseconds for which STS may not know a new session. Issue 1681 of the incumbent reports some hundred.
const propagation = 3_000;
/**
 * Milliseconds to wait before an attempt, with full jitter, so that jobs that failed together do not retry
 * together (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 */
function pauseBefore(attempt, throttled, random = Math.random) {
    const base = throttled ? 400 : 100;
    return random() * Math.min(5_000, base * 2 ** (attempt - 2));
}
/** The attempts of one call. Decides after each failure whether, and after which pause, another follows. */
class Attempts {
    #rules;
    #call;
    #failed = 0;
    #unknownSince;
    constructor(rules, call) {
        this.#rules = rules;
        this.#call = call;
    }
    get failed() {
        return this.#failed;
    }
    /** Milliseconds to wait before the next attempt; undefined when the failure is final. */
    pauseAfter(error) {
        this.#failed += 1;
        const { maxAttempts, deadline, log } = this.#rules;
        const { name, usefulFor = () => Number.POSITIVE_INFINITY } = this.#call;
        // Time alone limits the attempts with a new session, not their number.
        const isUnknown = maxAttempts > 1 && this.#isUnknownSession(error);
        const isOver = this.#failed >= maxAttempts && !isUnknown;
        if (isOver || usefulFor() <= 0 || !(isUnknown || this.#mayWork(error)))
            return undefined;
        const pause = this.#pause(error);
        if (pause >= deadline.left())
            return undefined;
        const said = (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), 200);
        const attempt = isUnknown
            ? 'STS does not know the session yet'
            : `attempt ${this.#failed} of ${maxAttempts} failed`;
        log(`${name}: ${attempt} (${said}); the next attempt in ${Math.round(pause)} ms.`);
        return pause;
    }
    #mayWork(error) {
        const { passes = _passing_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassing */ .WG } = this.#call;
        return passes(error) || this.#isClock(error);
    }
    #pause(error) {
        // STS learns of a session no later if it is asked often, so the pause does not grow.
        if (isUnknownSession(error))
            return 200 + Math.random() * 200;
        return pauseBefore(this.#failed + 1, (0,_passing_js__WEBPACK_IMPORTED_MODULE_1__/* .isThrottled */ .B5)(error));
    }
    /** Whether the clock is wrong, on attempt 1 only: the SDK then corrects it, and calls every later refusal a clock error. */
    #isClock(error) {
        if (this.#failed !== 1 || !(error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
            return false;
        const { reason, said } = error;
        return (/^RequestExpired/.test(reason) ||
            (/^SignatureDoesNotMatch|^InvalidSignature/.test(reason) &&
                said.says(/Signature (expired|not yet current)/)));
    }
    #isUnknownSession(error) {
        if (!this.#call.freshSession || !isUnknownSession(error))
            return false;
        const now = performance.now();
        this.#unknownSince ??= now;
        return now - this.#unknownSince < propagation;
    }
}
const isUnknownSession = (error) => error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.reason === 'InvalidClientTokenId';
/** Makes attempts until one succeeds or a failure is final. Rejects with the last failure, or with `DeadlineError`. */
async function retrying(call, rules, attempt) {
    const attempts = new Attempts(rules, call);
    for (;;) {
        try {
            return await attempt();
        }
        catch (error) {
            const pause = attempts.pauseAfter(error);
            if (pause === undefined)
                throw error;
            await rules.deadline.pause(pause);
        }
    }
}


/***/ }),

/***/ 11974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   E2: () => (/* binding */ isThrottling),
/* harmony export */   TX: () => (/* binding */ isNetworkError),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   Wj: () => (/* binding */ isPassingStatus),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);

// Node's codes for network failures. A name may not resolve because the resolver is starting up.
const networkCodes = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_CLOSED)/;
/** Node's code for a failure below HTTP, from the error or its causes; undefined for other errors. */
function systemCode(error) {
    const { code, name, cause, errors } = (error ?? {});
    // Codes of the action's own errors are in lower case.
    if (typeof code === 'string' && /^[A-Z]/.test(code))
        return code;
    if (name === 'TimeoutError')
        return 'ETIMEDOUT';
    const inner = [...(Array.isArray(errors) ? errors : []), ...(cause === undefined ? [] : [cause])];
    return inner.map(systemCode).find((found) => found !== undefined);
}
/** Whether the network failed, or a timeout passed, so that another attempt may succeed. */
function isNetworkError(error) {
    return networkCodes.test(systemCode(error) ?? '');
}
/** Whether a status says that the same request may succeed later. */
function isPassingStatus(status) {
    return status === 408 || status === 429 || status >= 500;
}
/** Whether the service throttles requests: https://docs.aws.amazon.com/general/latest/gr/api-retries.html */
function isThrottled(error) {
    return error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && isThrottling(error.reason, error.status);
}
/** Whether AWS's name of an error, or its status, says that requests are throttled. */
const isThrottling = (reason, status) => /^Throttl|^TooManyRequests|^RequestLimitExceeded/.test(reason) || status === 429;
/** Whether a service or the network failed temporarily, so that another attempt may succeed. */
function isPassing(error) {
    // A page of a proxy, for example.
    if (error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy)
        return isPassingStatus(error.status);
    if (!(error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
        return isNetworkError(error);
    return (networkCodes.test(error.system ?? '') ||
        isPassingStatus(error.status ?? 0) ||
        isThrottled(error) ||
        // STS could not reach the issuer: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
        /^IDPCommunicationError/.test(error.reason) ||
        // STS says this under load, with the name of a permanent error: https://github.com/aws/aws-cli/issues/7194
        error.said.says('retrieve verification key'));
}


/***/ }),

/***/ 65728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isFromOutside),
/* harmony export */   c: () => (/* binding */ asSource)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);

// Codes of errors that another party caused.
const fromOutside = new Set([
    'service',
    'foreign-answer',
    'answer-too-large',
    'plain-http',
]);
/** Whether a service, or a proxy in its place, caused the error. */
const isFromOutside = (error) => error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && fromOutside.has(error.code);
/** Wraps errors that a service caused, and unknown ones, in `SourceError`. Rethrows the action's other errors. */
async function asSource(source, service, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        if (cause instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && !isFromOutside(cause))
            throw cause;
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8({ source, service, cause });
    }
}


/***/ }),

/***/ 89300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  centerSignIn: () => (/* binding */ centerSignIn)
});

// EXTERNAL MODULE: ./build/errors/index.js + 6 modules
var errors = __webpack_require__(42147);
// EXTERNAL MODULE: ./build/files/center-cache.js
var center_cache = __webpack_require__(57172);
// EXTERNAL MODULE: ./build/files/locked-files.js
var locked_files = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/net/deadline.js
var net_deadline = __webpack_require__(96342);
// EXTERNAL MODULE: ./build/sources/contract/failing.js
var failing = __webpack_require__(65728);
// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
// EXTERNAL MODULE: ./build/aws/answer.js
var aws_answer = __webpack_require__(45126);
// EXTERNAL MODULE: ./build/aws/client.js + 2 modules
var client = __webpack_require__(47979);
// EXTERNAL MODULE: ./build/aws/service.js
var service = __webpack_require__(69657);
// EXTERNAL MODULE: ./build/net/destination.js
var destination = __webpack_require__(43644);
;// CONCATENATED MODULE: ./build/sources/identity-center/client.js





const load = () => Promise.all(/* import() */[__webpack_require__.e(5282), __webpack_require__.e(3854), __webpack_require__.e(7583), __webpack_require__.e(4381), __webpack_require__.e(5419), __webpack_require__.e(945)]).then(__webpack_require__.bind(__webpack_require__, 50945));
function asked({ SSOOIDCClient }, region, call, wire, send) {
    return (0,client/* ask */.kA)(service/* services */.$.identityCenterTokens, call, wire, (settings) => new SSOOIDCClient({ region, ...settings }), send);
}
/** Registers this action as a client, for sign-ins with these scopes. */
async function registerClient(region, scopes, wire) {
    const sdk = await load();
    const command = new sdk.RegisterClientCommand({
        clientName: 'aws-auth',
        clientType: 'public',
        ...(scopes.length > 0 && { scopes: [...scopes] }),
    });
    const { answer, origin } = await asked(sdk, region, { name: 'RegisterClient' }, wire, (client, options) => client.send(command, options));
    const clientId = (0,aws_answer/* checkSecret */.zg)('client', answer.clientId, origin).reveal();
    const clientSecret = (0,aws_answer/* checkSecret */.zg)('client', answer.clientSecret, origin);
    // Seconds since 1970. 0 is a safe default, because the registration is not used after this job.
    const { clientSecretExpiresAt: seconds } = answer;
    const ends = new Date(typeof seconds === 'number' ? seconds * 1000 : 0);
    return {
        clientId,
        clientSecret,
        expiresAt: (0,center_cache/* isoOf */.dF)(Number.isNaN(ends.getTime()) ? new Date(0) : ends),
    };
}
/** https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_StartDeviceAuthorization.html */
async function startDeviceAuthorization(region, startUrl, { clientId, clientSecret }, wire) {
    const sdk = await load();
    const command = new sdk.StartDeviceAuthorizationCommand({
        clientId,
        clientSecret: clientSecret.reveal(),
        startUrl,
    });
    const call = { name: 'StartDeviceAuthorization' };
    const { answer, origin } = await asked(sdk, region, call, wire, (client, options) => client.send(command, options));
    const { deviceCode, userCode, verificationUri, verificationUriComplete } = answer;
    return {
        deviceCode: (0,aws_answer/* checkSecret */.zg)('code', deviceCode, origin),
        // RFC 8628, section 6.1: people compare the code.
        userCode: (0,aws_answer/* checkText */.qW)('code', userCode, /^[\w-]{1,40}$/, origin),
        link: linkOf(verificationUriComplete ?? verificationUri, origin),
        life: (0,aws_answer/* checkSeconds */.Yx)(answer.expiresIn, 600),
        // RFC 8628, section 3.2: five seconds if the server names no interval.
        interval: Math.min((0,aws_answer/* checkSeconds */.Yx)(answer.interval, 5), 60),
    };
}
/** The link for the person: https, or http on this machine, safe for Markdown. Throws `ForeignAnswerError`. */
function linkOf(value, origin) {
    const text = typeof value === 'string' && value.length <= 2_048 ? value : '';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,destination/* isLoopback */.U9)(url.hostname));
    if (!url || !isSafe || url.username || url.password)
        throw (0,aws_answer/* lacking */.gP)('link that a browser may open', origin);
    return url.href.replace(/[^\w:/?#=&%.,~+@;-]/g, (found) => encodeURIComponent(found).replace(/[!'()*]/g, percent));
}
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
/** https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateToken.html */
async function createToken(region, grant, { clientId, clientSecret }, wire) {
    const sdk = await load();
    const command = new sdk.CreateTokenCommand({
        clientId,
        clientSecret: clientSecret.reveal(),
        ...('deviceCode' in grant
            ? {
                grantType: 'urn:ietf:params:oauth:grant-type:device_code',
                deviceCode: grant.deviceCode.reveal(),
            }
            : { grantType: 'refresh_token', refreshToken: grant.refreshToken.reveal() }),
    });
    const { answer, origin } = await asked(sdk, region, { name: 'CreateToken' }, wire, (client, options) => client.send(command, options));
    const { accessToken, refreshToken, expiresIn } = answer;
    return {
        accessToken: (0,aws_answer/* checkSecret */.zg)('token', accessToken, origin),
        ...(refreshToken && { refreshToken: (0,aws_answer/* checkSecret */.zg)('token', refreshToken, origin) }),
        life: (0,aws_answer/* checkSeconds */.Yx)(expiresIn, 0),
    };
}
/** https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html */
async function getRoleCredentials(region, role, accessToken, wire) {
    const { SSOClient, GetRoleCredentialsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5282), __webpack_require__.e(3854), __webpack_require__.e(7583), __webpack_require__.e(4381), __webpack_require__.e(1294)]).then(__webpack_require__.bind(__webpack_require__, 96124));
    const command = new GetRoleCredentialsCommand({
        accountId: role.account,
        roleName: role.roleName,
        accessToken: accessToken.reveal(),
    });
    const { answer, origin } = await (0,client/* ask */.kA)(service/* services */.$.identityCenterPortal, { name: 'GetRoleCredentials' }, wire, (settings) => new SSOClient({ region, ...settings }), (client, options) => client.send(command, options));
    return (0,aws_answer/* checkCredentials */.vG)(answer.roleCredentials ?? {}, origin);
}

;// CONCATENATED MODULE: ./build/sources/identity-center/approval.js



// Seconds, at most, between two lines in the log.
const longestSilence = 30;
/**
 * A token that a person approves in a browser: the device authorization grant, RFC 8628. Waiting has its own deadline;
 * the step's deadline is paused. Rejects with `ApprovalError` if no person approves in time.
 */
async function approvedToken(plan, run) {
    const { region, startUrl, scopes } = plan;
    const { wire, runner } = run;
    const registration = await registerClient(region, scopes, wire);
    runner.mask(registration.clientSecret);
    const token = await wire.rules.deadline.suspended(plan.timeout, (deadline) => untilApproved(plan, registration, { ...run, wire: { ...wire, rules: { ...wire.rules, deadline } } }));
    runner.info('The sign-in was approved.');
    return {
        startUrl,
        region,
        accessToken: token.accessToken,
        expiresAt: new Date(Date.now() + token.life * 1000),
        clientId: registration.clientId,
        clientSecret: registration.clientSecret,
        registrationExpiresAt: registration.expiresAt,
        ...(token.refreshToken && { refreshToken: token.refreshToken }),
    };
}
/** Asks for approval, and asks again with a new code if the code expires first. */
async function untilApproved(plan, registration, run) {
    const { deadline } = run.wire.rules;
    let link = plan.startUrl;
    try {
        for (;;) {
            const asked = await startDeviceAuthorization(plan.region, plan.startUrl, registration, run.wire);
            run.runner.mask(asked.deviceCode);
            link = asked.link;
            announce(asked, plan, deadline, run.runner);
            const token = await poll(asked, plan, registration, run);
            if (token)
                return token;
            run.runner.info('The code expired before the approval. A new code follows.');
        }
    }
    catch (error) {
        if (error instanceof errors/* DeadlineError */.j3 && deadline.signal.aborted)
            throw new errors/* ApprovalError */.g3(plan.timeout, link);
        throw error;
    }
}
/** Polls for the token. Undefined if the code has expired. */
async function poll({ deviceCode, userCode, link, ...asked }, plan, registration, { wire, runner }) {
    const { deadline } = wire.rules;
    let { interval } = asked;
    const silence = Math.min(longestSilence, plan.timeout / 4) * 1000;
    let nextLine = performance.now() + silence;
    for (;;) {
        await deadline.pause(interval * 1000);
        try {
            const token = await createToken(plan.region, { deviceCode }, registration, wire);
            runner.mask(token.accessToken, token.refreshToken);
            return token;
        }
        catch (error) {
            const reason = error instanceof errors/* ServiceError */._7 ? error.reason : '';
            if (reason === 'ExpiredToken')
                return undefined;
            // RFC 8628, section 3.5: the interval grows by five seconds.
            if (reason === 'SlowDown')
                interval += 5;
            else if (reason !== 'AuthorizationPending')
                throw error;
        }
        if (performance.now() < nextLine)
            continue;
        nextLine += silence;
        runner.info(`Waiting for approval at ${link} (code ${userCode}), ${Math.round(deadline.left() / 1000)} s left.`);
    }
}
function announce({ link, userCode, life }, { startUrl, account, roleName }, deadline, runner) {
    const seconds = Math.round(Math.min(life, deadline.left() / 1000));
    const text = `Approve this sign-in as ${roleName} of account ${account} at ${startUrl}: open ${link} and compare the code, ${userCode}, within ${seconds} s.`;
    runner.notice(text);
    runner.info(text);
    runner.summary(`### Approval needed\n\nOpen <${link}> and compare the code: **${userCode}**\n\nThis lets the job sign in as ${(0,markdown/* code */.aY)(roleName)} of account ${(0,markdown/* code */.aY)(account)}, within ${seconds} s.\n`);
}

;// CONCATENATED MODULE: ./build/sources/identity-center/identify.js







// Milliseconds. A token with less than `leastLife` left may expire in use. Tokens are renewed as early as the SDKs do it.
const leastLife = 60_000;
const renewalWindow = 300_000;
// Seconds.
const longestRenewal = 10;
/**
 * The job's identity from IAM Identity Center: with the token cached on this machine, renewed if necessary, or with a
 * token that a person approves. Rejects with `SourceError` or `ApprovalError`.
 */
async function centerSignIn(plan, run) {
    const file = (0,center_cache/* tokenFileOf */.t6)(plan.cacheFolder, plan.session ?? plan.startUrl);
    const found = (await cached(plan, file, run)) ?? (await approved(plan, file, run));
    const { used, result } = await credentialsFor(plan, file, found, run);
    const { credentials } = result;
    run.runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
    const { token, isNew } = used;
    const centerToken = isNew && { centerToken: { file, text: (0,center_cache/* textOfToken */.uK)(token) } };
    return { token, identity: { kind: 'credentials', ...result, ...centerToken } };
}
/** Gets credentials for the token. If a cached token was revoked, a person can approve a new one. */
async function credentialsFor(plan, file, found, run) {
    const ask = ({ token }) => getRoleCredentials(plan.region, plan, token.accessToken, run.wire);
    const isRevoked = (error) => !found.isNew && error instanceof errors/* ServiceError */._7 && error.reason === 'Unauthorized';
    return fromCenter(async () => {
        try {
            return { used: found, result: await ask(found) };
        }
        catch (error) {
            if (!isRevoked(error))
                throw error;
            run.runner.info('IAM Identity Center no longer accepts the cached token.');
            const used = await approved(plan, file, run);
            return { used, result: await ask(used) };
        }
    });
}
async function approved(plan, file, run) {
    if (plan.timeout === 0)
        throw new errors/* ApprovalError */.g3(0, plan.startUrl);
    // Checked before the approval, because after it the warning is too late.
    const problem = (0,center_cache/* cacheProblem */.ct)(file);
    if (problem) {
        run.runner.warning(`The token cannot be cached, so later steps need their own approval: ${problem}.`);
    }
    const token = await fromCenter(() => approvedToken(plan, run));
    return { token, isNew: problem === undefined };
}
const fromCenter = (ask) => (0,failing/* asSource */.c)('sso', 'IAM Identity Center', ask);
async function cached(plan, file, run) {
    const token = tokenFor(plan, file, run);
    if (!token)
        return undefined;
    const left = token.expiresAt.getTime() - Date.now();
    const isGood = left > leastLife;
    const renewable = token.refreshToken && token.clientId && token.clientSecret;
    if (renewable && left < renewalWindow) {
        const fresh = await renewed(plan, file, run);
        if (fresh)
            return { token: fresh, isNew: false };
    }
    if (!isGood)
        return undefined;
    run.runner.info(`A token of ${plan.startUrl} is cached, so this sign-in needs no approval.`);
    return { token, isNew: false };
}
/** The token in the file, if it belongs to this portal and region. */
function tokenFor(plan, file, { runner }) {
    const token = (0,center_cache/* readToken */.AI)(file);
    if (!token || !(0,center_cache/* isSamePortal */.VQ)(token.startUrl, plan.startUrl) || token.region !== plan.region)
        return undefined;
    runner.mask(token.accessToken, token.refreshToken, token.clientSecret);
    return token;
}
/**
 * Renews a token with its refresh token, as the AWS CLI does. The new token goes into the user's file at once, because the old
 * one may no longer work. The lock is needed because another job may renew the token too. Undefined if the renewal fails.
 */
async function renewed(plan, file, run) {
    const { runner, wire } = run;
    const { rules } = wire;
    // A short deadline, because the old token may still work, or a person can approve a new one.
    const deadline = new net_deadline/* Deadline */.B(Math.min(longestRenewal, rules.deadline.left() / 4000));
    try {
        return await (0,locked_files/* withLockedFiles */.QW)([file], deadline.left(), async (files) => {
            const token = tokenFor(plan, file, run);
            if (!token || token.expiresAt.getTime() - Date.now() > renewalWindow)
                return token;
            const { refreshToken, clientId, clientSecret } = token;
            if (!refreshToken || !clientId || !clientSecret)
                return undefined;
            const within = { ...wire, rules: { ...rules, deadline } };
            const fresh = await createToken(plan.region, { refreshToken }, { clientId, clientSecret }, within);
            runner.mask(fresh.accessToken, fresh.refreshToken);
            const expiresAt = new Date(Date.now() + fresh.life * 1000);
            const next = {
                accessToken: fresh.accessToken,
                refreshToken: fresh.refreshToken ?? refreshToken,
                expiresAt,
            };
            files.write(file, (0,center_cache/* renewedText */.W8)(files.text(file), next), files.mode(file));
            runner.info(`The cached token of ${plan.startUrl} was renewed.`);
            return { ...token, ...next };
        });
    }
    catch {
        rules.deadline.signal.throwIfAborted();
        runner.info('The cached token cannot be renewed.');
        return undefined;
    }
    finally {
        deadline.clear();
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
