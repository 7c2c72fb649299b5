export const id = 759;
export const ids = [759,1634];
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

/***/ 81169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);
/* harmony import */ var _net_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16716);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43794);



/** The error for an answer with a failure status, with the service's message. */
function refusalOf({ status, headers, body }, { service, host }) {
    const { code: named, message } = wordsOf(body.toString('utf8'));
    // For a body without a code: https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
    const code = named || (headers['x-amzn-errortype'] ?? '').split(':')[0] || '';
    const said = message || `status ${status}`;
    const reason = /^[\w.:-]{1,100}$/.test(code) ? code : 'Error';
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7({ service, host, reason, said: new _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .l(said), status });
}
/** Code and message of an error, in any of the services' forms. Other bodies are quoted only if a page or a text. */
function wordsOf(body) {
    try {
        const found = JSON.parse(body);
        const text = (...names) => names.map((name) => found[name]).find((value) => typeof value === 'string') ?? '';
        return {
            code: text('Code', 'code', '__type').split('#').at(-1) ?? '',
            message: text('Message', 'message'),
        };
    }
    catch {
        return { code: '', message: (0,_net_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(body) };
    }
}
/** The object in a JSON answer. Throws `ForeignAnswerError`. */
function jsonOf({ status, body }, { service, host }) {
    const text = body.toString('utf8');
    try {
        const found = JSON.parse(text);
        if (typeof found === 'object' && found !== null)
            return found;
    }
    catch { }
    const isPage = /<html|<!doctype html/i.test(text.slice(0, 4096));
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy(`the answer (status ${status}) is not from ${service}`, {
        service,
        host,
        status,
        said: new _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .l(isPage ? (0,_net_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text) : ''),
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

/***/ 40759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rolesAnywhereIdentity: () => (/* binding */ rolesAnywhereIdentity)
});

// EXTERNAL MODULE: ./build/errors/index.js + 6 modules
var errors = __webpack_require__(42147);
// EXTERNAL MODULE: ./build/sources/contract/failing.js
var failing = __webpack_require__(65728);
// EXTERNAL MODULE: ./build/aws/answer.js
var answer = __webpack_require__(45126);
// EXTERNAL MODULE: ./build/aws/arn.js
var aws_arn = __webpack_require__(23385);
// EXTERNAL MODULE: ./build/aws/client.js + 2 modules
var client = __webpack_require__(47979);
// EXTERNAL MODULE: ./build/aws/foreign-answer.js
var foreign_answer = __webpack_require__(43425);
// EXTERNAL MODULE: ./build/aws/json-answer.js
var json_answer = __webpack_require__(81169);
// EXTERNAL MODULE: ./build/aws/partition.js + 1 modules
var partition = __webpack_require__(79837);
// EXTERNAL MODULE: ./build/aws/service-error.js
var service_error = __webpack_require__(28054);
// EXTERNAL MODULE: ./build/retry/attempts.js
var attempts = __webpack_require__(93531);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/sources/roles-anywhere/sign.js

const service = 'rolesanywhere';
const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const base64 = ({ raw }) => raw.toString('base64');
/**
 * The headers of a POST, signed with the certificate's key in the form of Signature Version 4:
 * https://docs.aws.amazon.com/rolesanywhere/latest/userguide/authentication-sign-process.html
 */
function signedHeaders({ url, body, region, time }, proof) {
    const { certificate, intermediates, key } = proof;
    const date = `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
    const headers = {
        'content-type': 'application/json',
        host: url.host,
        'x-amz-date': date,
        'x-amz-x509': base64(certificate),
        ...(intermediates.length > 0 && { 'x-amz-x509-chain': intermediates.map(base64).join(',') }),
    };
    const names = Object.keys(headers).sort();
    const canonical = [
        'POST',
        url.pathname,
        '',
        ...names.map((name) => `${name}:${headers[name]}`),
        '',
        names.join(';'),
        sha256(body),
    ].join('\n');
    const algorithm = `AWS4-X509-${key.asymmetricKeyType === 'ec' ? 'ECDSA' : 'RSA'}-SHA256`;
    const scope = `${date.slice(0, 8)}/${region}/${service}/aws4_request`;
    const signature = (0,external_node_crypto_.sign)('sha256', Buffer.from([algorithm, date, scope, sha256(canonical)].join('\n')), key);
    // AWS expects the serial number in decimal; Node gives it in hexadecimal.
    const credential = `${BigInt(`0x${certificate.serialNumber}`)}/${scope}`;
    return {
        ...headers,
        authorization: `${algorithm} Credential=${credential}, SignedHeaders=${names.join(';')}, Signature=${signature.toString('hex')}`,
    };
}

;// CONCATENATED MODULE: ./build/sources/roles-anywhere/client.js









const client_service = {
    id: 'ROLESANYWHERE',
    name: 'IAM Roles Anywhere',
    host: 'rolesanywhere',
    form: 'json',
};
/**
 * Gets a session of the role for a certificate:
 * https://docs.aws.amazon.com/rolesanywhere/latest/userguide/authentication-create-session.html.
 * Rejects with `ServiceError`, `ForeignAnswerError`, `PlainHttpError` or `DeadlineError`.
 */
async function createSession({ trustAnchor, profile, region, sessionName }, proof, { role, duration }, wire) {
    const { http, rules } = wire;
    const url = new URL('/sessions', (0,client/* endpointOf */.X5)(client_service, wire) ?? `https://${(0,partition/* hostOf */.w4)('rolesanywhere', region)}`);
    const body = JSON.stringify({
        durationSeconds: duration,
        profileArn: profile,
        roleArn: role,
        trustAnchorArn: trustAnchor,
        ...(sessionName && { roleSessionName: sessionName }),
    });
    return (0,attempts/* retrying */.R$)({ name: 'CreateSession' }, rules, async () => {
        try {
            // AWS's time, if an earlier answer has shown it.
            const time = new Date(Date.now() + (http.clockBehind ?? 0) * 1000);
            const headers = signedHeaders({ url, body, region, time }, proof);
            const request = { url, method: 'POST', headers, body, name: 'IAM Roles Anywhere CreateSession' };
            const answer = await http.send(request, rules.deadline);
            (0,foreign_answer/* refuseForeign */.r)(answer, client_service, url.host);
            const origin = { service: client_service.name, host: url.host, clockBehind: http.clockBehind };
            if (answer.status < 200 || answer.status > 299)
                throw (0,json_answer/* refusalOf */.O)(answer, origin);
            return sessionIn((0,json_answer/* jsonOf */.o)(answer, origin), origin);
        }
        catch (error) {
            throw (0,service_error/* serviceErrorOf */.T)(error, client_service.name, url.host);
        }
    });
}
function sessionIn(found, origin) {
    const [set] = Array.isArray(found.credentialSet) ? found.credentialSet : [];
    const { credentials, assumedRoleUser } = objectOf(set);
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = objectOf(credentials);
    const session = (0,answer/* checkCredentials */.vG)({ accessKeyId, secretAccessKey, sessionToken, expiration }, origin);
    const arn = (0,answer/* checkArn */.we)(objectOf(assumedRoleUser).arn, origin);
    if (!arn)
        throw (0,answer/* lacking */.gP)('ARN', origin);
    return { ...session, arn, account: (0,aws_arn/* accountOf */.XP)(arn) ?? '' };
}
const objectOf = (value) => typeof value === 'object' && value !== null ? value : {};

// EXTERNAL MODULE: ./build/sources/roles-anywhere/material.js
var material = __webpack_require__(31634);
;// CONCATENATED MODULE: ./build/sources/roles-anywhere/identify.js




/** The job's identity from a certificate. Rejects with `InputError`, before any request, if certificate or key is unusable. */
async function rolesAnywhereIdentity(plan, run) {
    const proof = (0,material.proofOf)(plan, (secret) => run.runner.mask(secret));
    const { certificate } = proof;
    run.runner.info(`Certificate: serial number ${certificate.serialNumber}, valid until ${certificate.validToDate.toISOString()}.`);
    return {
        kind: 'certificate',
        assume: (role) => createSession(plan, proof, role, run.wire),
        failure: (cause) => (0,failing/* isFromOutside */._)(cause)
            ? new errors/* SourceError */.c8({ source: 'rolesanywhere', service: 'IAM Roles Anywhere', cause })
            : cause,
    };
}


/***/ }),

/***/ 31634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemsWith: () => (/* binding */ problemsWith),
/* harmony export */   proofOf: () => (/* binding */ proofOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42147);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38927);
/* harmony import */ var _inputs_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60787);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17800);





/** Reads certificate and key, and checks that they belong together. Throws `InputError` with all problems. */
function proofOf(plan, mask = () => { }) {
    const problems = [];
    const add = (name, what, remedy) => {
        problems.push((0,_inputs_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .materials */ .D[name], what, remedy));
        return undefined;
    };
    const [certificate, ...further] = certificatesIn('certificate', plan.certificate, add);
    const chain = plan.chain ? certificatesIn('chain', plan.chain, add) : further;
    const key = keyOf(plan, mask, add);
    if (certificate)
        checkTime(certificate, add);
    if (certificate && key && !certificate.checkPrivateKey(key)) {
        const remedy = 'Write the private key of this certificate.';
        add('key', 'does not belong to rolesanywhere-certificate', remedy);
    }
    if (!certificate || !key || problems.length > 0)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(problems);
    return { certificate, key, intermediates: chain.filter(({ raw }) => !raw.equals(certificate.raw)) };
}
/** All problems with certificate and key. */
function problemsWith(plan) {
    try {
        proofOf(plan);
        return [];
    }
    catch (error) {
        if (error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
            return error.problems;
        throw error;
    }
}
/** The text of a material; undefined, and reported, if its file cannot be read. */
function textOf(name, material, add) {
    if (material.in !== 'file')
        return material.text.reveal();
    try {
        // Kubernetes and Vault put secrets behind symbolic links.
        const found = (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(material.path, { links: true });
        if (found)
            return found.text;
        // The path is not shown, because it may be a key without its PEM lines.
        return add(name, 'is not PEM text, and no file has that name', 'Write the text in PEM, or the path of a file.');
    }
    catch (error) {
        if (!(error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6))
            throw error;
        return add(name, error.message, error.remedy);
    }
}
function certificatesIn(name, material, add) {
    const text = textOf(name, material, add);
    if (text === undefined)
        return [];
    const blocks = blocksIn(text).filter(({ label }) => /^(X509 |TRUSTED )?CERTIFICATE$/.test(label));
    if (blocks.length === 0) {
        add(name, 'has no certificate in PEM', 'Write text that begins with -----BEGIN CERTIFICATE-----.');
        return [];
    }
    return blocks.flatMap(({ pem }, index) => {
        try {
            return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
        }
        catch {
            return (add(name, `certificate ${index + 1} cannot be read`, 'Copy it again, with all of its lines.') ?? []);
        }
    });
}
function keyOf(plan, mask, add) {
    const text = textOf('key', plan.key, add);
    const passphrase = plan.passphrase && textOf('passphrase', plan.passphrase, add)?.replace(/\r?\n$/, '');
    for (const line of (text ?? '').split(/\r?\n/))
        if (/^[\w+/=]{8,}$/.test(line.trim()))
            mask(line.trim());
    if (passphrase)
        mask(passphrase);
    if (text === undefined || (plan.passphrase && passphrase === undefined))
        return undefined;
    const block = blocksIn(text).find(({ label }) => label.endsWith('PRIVATE KEY'));
    if (!block)
        return add('key', 'has no private key in PEM', 'Write text that begins with -----BEGIN … PRIVATE KEY-----.');
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: block.pem, format: 'pem', ...(passphrase && { passphrase }) });
        const { asymmetricKeyType: type } = key;
        if (type === 'rsa' || type === 'ec')
            return key;
        return add('key', `is a key of type ${type}`, 'IAM Roles Anywhere takes RSA and EC keys.');
    }
    catch (error) {
        return explainKey(error, passphrase !== undefined, add);
    }
}
/** Reports why a key cannot be read, by Node's and OpenSSL's codes: https://nodejs.org/api/errors.html#openssl-error-codes */
function explainKey(error, hasPassphrase, add) {
    const { code = '' } = error;
    if (code === 'ERR_MISSING_PASSPHRASE' || (!hasPassphrase && code.endsWith('INTERRUPTED_OR_CANCELLED')))
        return add('passphrase', 'not set, although the private key is encrypted', 'Write the passphrase of the key.');
    if (hasPassphrase && /DECRYPT|BAD_PASSWORD|PKCS12|CIPHER/.test(code))
        return add('passphrase', 'does not open the private key', 'Write the passphrase that encrypted the key.');
    return add('key', 'cannot be read', 'Copy it again, with all of its lines, in PKCS#8, PKCS#1 or SEC1.');
}
function checkTime({ validFromDate, validToDate }, add) {
    const now = Date.now();
    const remedy = 'Renew the certificate, or check the clock of this machine.';
    if (validToDate.getTime() < now)
        add('certificate', `expired at ${validToDate.toISOString()}`, remedy);
    if (validFromDate.getTime() > now)
        add('certificate', `is valid only from ${validFromDate.toISOString()}`, remedy);
}
/** The blocks of a PEM text: https://www.rfc-editor.org/rfc/rfc7468#section-2 */
function blocksIn(text) {
    return text.split(/(?=-----BEGIN )/).flatMap((part) => {
        const label = /^-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(part)?.[1];
        const end = label ? part.indexOf(`-----END ${label}-----`) : -1;
        return label && end > 0 ? [{ label, pem: `${part.slice(0, end)}-----END ${label}-----\n` }] : [];
    });
}


/***/ })

};
