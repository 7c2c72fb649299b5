export const id = 3197;
export const ids = [3197];
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

/***/ 63197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cognitoIdentity: () => (/* binding */ cognitoIdentity)
});

// EXTERNAL MODULE: ./build/sources/contract/failing.js
var failing = __webpack_require__(65728);
// EXTERNAL MODULE: ./build/sources/contract/token.js
var token = __webpack_require__(75053);
// EXTERNAL MODULE: ./build/aws/answer.js
var aws_answer = __webpack_require__(45126);
// EXTERNAL MODULE: ./build/aws/client.js + 2 modules
var client = __webpack_require__(47979);
// EXTERNAL MODULE: ./build/aws/service.js
var service = __webpack_require__(69657);
// EXTERNAL MODULE: ./build/sources/cognito/region.js
var region = __webpack_require__(64365);
;// CONCATENATED MODULE: ./build/sources/cognito/client.js




const load = () => Promise.all(/* import() */[__webpack_require__.e(5282), __webpack_require__.e(3854), __webpack_require__.e(7583), __webpack_require__.e(5419), __webpack_require__.e(6062)]).then(__webpack_require__.bind(__webpack_require__, 16062));
/** The calls are not signed, because the login is the proof. */
function asked({ CognitoIdentityClient }, pool, call, wire, send) {
    return (0,client/* ask */.kA)(service/* services */.$.cognito, call, wire, (settings) => new CognitoIdentityClient({ region: (0,region/* regionOf */.A)(pool), ...settings }), send);
}
/** https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html */
async function getId(pool, logins, wire) {
    const sdk = await load();
    const command = new sdk.GetIdCommand({ IdentityPoolId: pool, Logins: logins });
    const { answer, origin } = await asked(sdk, pool, { name: 'GetId' }, wire, (client, options) => client.send(command, options));
    // https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html#API_GetId_ResponseSyntax
    return (0,aws_answer/* checkText */.qW)('identity', answer.IdentityId, /^[\w-]{1,55}:[0-9a-f-]{1,55}$/, origin);
}
/** https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html */
async function getCredentialsForIdentity(pool, identity, logins, customRole, wire) {
    const sdk = await load();
    const command = new sdk.GetCredentialsForIdentityCommand({
        IdentityId: identity,
        Logins: logins,
        ...(customRole && { CustomRoleArn: customRole }),
    });
    const call = { name: 'GetCredentialsForIdentity' };
    const { answer, origin } = await asked(sdk, pool, call, wire, (client, options) => client.send(command, options));
    const { AccessKeyId, SecretKey, SessionToken, Expiration } = answer.Credentials ?? {};
    return (0,aws_answer/* checkCredentials */.vG)({
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretKey,
        sessionToken: SessionToken,
        expiration: Expiration,
    }, origin);
}
/** https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetOpenIdToken.html */
async function getOpenIdToken(pool, identity, logins, wire) {
    const sdk = await load();
    const command = new sdk.GetOpenIdTokenCommand({ IdentityId: identity, Logins: logins });
    const { answer, origin } = await asked(sdk, pool, { name: 'GetOpenIdToken' }, wire, (client, options) => client.send(command, options));
    return (0,aws_answer/* checkSecret */.zg)('token', answer.Token, origin);
}

;// CONCATENATED MODULE: ./build/sources/cognito/identify.js



/**
 * The job's identity from a Cognito identity pool. Enhanced flow: credentials of the pool's role, or of `customRole`. Basic
 * flow: a Cognito token for the first role. Rejects with `SourceError`, or with the login's own error.
 */
async function cognitoIdentity(plan, login, run) {
    if (plan.flow === 'basic')
        return basic(plan, login, run);
    const { identity, logins } = await signIn(plan, login, run);
    const answer = await identify_asked(() => getCredentialsForIdentity(plan.pool, identity, logins, plan.customRole, run.wire));
    const { accessKeyId, secretAccessKey, sessionToken } = answer.credentials;
    run.runner.mask(accessKeyId, secretAccessKey, sessionToken);
    return { kind: 'credentials', ...answer };
}
function basic(plan, login, run) {
    return (0,token/* fetching */.Bg)(async () => {
        const { identity, logins } = await signIn(plan, login, run);
        const jwt = await identify_asked(() => getOpenIdToken(plan.pool, identity, logins, run.wire));
        run.runner.mask(jwt);
        return (0,token/* receivedNow */.ud)(jwt);
    });
}
/** Asks the pool for the ID of the job's identity. */
async function signIn(plan, login, { wire, runner }) {
    const { jwt, claims } = await login.token();
    // The pool lists a provider by its issuer, without the scheme.
    const provider = plan.provider ?? (claims.iss ?? '').replace(/^https?:\/\//, '');
    const logins = { [provider]: jwt.reveal() };
    const identity = await identify_asked(() => getId(plan.pool, logins, wire));
    runner.info(`Cognito identity: ${identity} (provider ${provider}).`);
    return { identity, logins };
}
const identify_asked = (ask) => (0,failing/* asSource */.c)('cognito', 'Amazon Cognito', ask);


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


/***/ })

};
