export const id = 4936;
export const ids = [4936];
export const modules = {

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

/***/ 54936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requested: () => (/* binding */ requested)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);
/* harmony import */ var _net_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16716);
/* harmony import */ var _retry_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93531);
/* harmony import */ var _retry_passing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11974);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43794);
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55240);
/* harmony import */ var _contract_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75053);







/** The job's identity from GitHub's OIDC token. The request starts at once. */
function requested(plan, run) {
    const identity = (0,_contract_token_js__WEBPACK_IMPORTED_MODULE_5__/* .fetching */ .Bg)(() => request(plan, run));
    // Avoids an unhandled rejection: a later call of token() reports the failure.
    identity.token().catch(() => { });
    return identity;
}
/** https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
async function request({ endpoint, audience }, { wire, runner }) {
    const { url: text, bearer } = endpoint;
    const url = new URL(`${text}${text.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`);
    const headers = {
        authorization: `bearer ${bearer.reveal()}`,
        accept: 'application/json',
        'user-agent': 'aws-auth',
    };
    const call = {
        name: 'OIDC token request',
        passes: (error) => error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenRequestError */ .Nj && error.mayPass,
    };
    return (0,_retry_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .retrying */ .R$)(call, wire.rules, async () => {
        const answer = await wire.http.send({ url, headers }, wire.rules.deadline).catch((cause) => {
            if (cause instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3 || cause instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PlainHttpError */ .zY)
                throw cause;
            const mayPass = (0,_retry_passing_js__WEBPACK_IMPORTED_MODULE_2__/* .isNetworkError */ .TX)(cause) && !(cause instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ);
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenRequestError */ .Nj((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause), url.host, { cause, mayPass });
        });
        const token = tokenIn(answer, url.host);
        runner.mask(token);
        const received = (0,_contract_token_js__WEBPACK_IMPORTED_MODULE_5__/* .receivedNow */ .ud)(token);
        runner.noteVisibility(received.claims.repository_visibility);
        return received;
    });
}
/** The token in the answer. Throws `TokenRequestError`. */
function tokenIn({ status, headers, body }, host) {
    const type = new _text_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .Foreign */ .l(headers['content-type'] ?? 'no content type');
    const text = body.toString('utf8');
    const isPage = type.says(/html/i);
    if (status >= 300 && status < 400 && headers.location) {
        const { location } = headers;
        const to = new _text_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .Foreign */ .l(URL.canParse(location) ? new URL(location).host : location);
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenRequestError */ .Nj(`${status}, a redirect to ${to}`, host, { status, isRedirect: true });
    }
    if (status < 200 || status > 299) {
        const mayPass = (0,_retry_passing_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassingStatus */ .Wj)(status) || isPending(text);
        const said = new _text_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .Foreign */ .l(wordsOf(text));
        const words = said.isEmpty ? 'no text' : said;
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenRequestError */ .Nj(`${status} (${type}): ${words}`, host, { status, mayPass, isPage });
    }
    const jwt = valueIn(text);
    if (!jwt)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenRequestError */ .Nj(`${status} without a token (${type})`, host, { status, isPage });
    return new _text_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(jwt);
}
/** GitHub answers this until it has recorded that the job has started. */
const isPending = (body) => body.includes("in 'Pending' state");
/** The endpoint's message: from a JSON answer, or the text of a page. */
function wordsOf(body) {
    try {
        const { message } = JSON.parse(body);
        return typeof message === 'string' ? (0,_net_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(message) : '';
    }
    catch {
        return (0,_net_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(body);
    }
}
/** The answer's value, if it can be a token: STS takes 4 to 20,000 characters. */
function valueIn(body) {
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' && /^[\x21-\x7e]{4,20000}$/.test(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
