export const id = 6531;
export const ids = [6531];
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

/***/ 32811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ containerCredentials),
/* harmony export */   Un: () => (/* binding */ instanceCredentials),
/* harmony export */   W0: () => (/* binding */ isAbsent)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38927);
/* harmony import */ var _retry_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93531);
/* harmony import */ var _retry_passing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11974);
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55240);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45126);
/* harmony import */ var _json_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81169);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28054);








// Milliseconds for one answer. Both services are beside the machine, or do not exist.
const patience = 1_000;
const container = 'the endpoint of the container';
const instance = 'the metadata service of the instance';
// Attempts without any answer. The answer with the instance's token may have a hop limit that silently excludes containers.
const mostSilent = 3;
/** Whether to try again. A container's endpoint may be starting up; an instance's service exists or does not. */
function mayComeUp(service) {
    let silent = 0;
    return (error) => {
        if (error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.status === undefined)
            silent += 1;
        return (0,_retry_passing_js__WEBPACK_IMPORTED_MODULE_3__/* .isPassing */ .WG)(error) && silent < mostSilent && (service === container || !isAbsent(error));
    };
}
/** Sends one request, past any proxy, with the usual retries. Rejects with `ServiceError` for every status but 2xx. */
async function ask(service, { url: text, ...request }, wire) {
    const { http, rules } = wire;
    const url = new URL(text);
    const origin = { service, host: url.host, clockBehind: undefined };
    const call = { name: `Request to ${service}`, passes: mayComeUp(service) };
    return (0,_retry_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R$)(call, rules, async () => {
        try {
            const answer = await http.send({ url, patience, direct: true, ...request }, rules.deadline);
            if (answer.status < 200 || answer.status > 299)
                throw (0,_json_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .refusalOf */ .O)(answer, origin);
            return [answer, origin];
        }
        catch (error) {
            throw (0,_service_error_js__WEBPACK_IMPORTED_MODULE_7__/* .serviceErrorOf */ .T)(error, service, url.host);
        }
    });
}
/** Whether no connection could be made: these addresses exist only beside such a machine. */
function isAbsent(error) {
    const { cause } = (error ?? {});
    const { syscall } = (cause ?? error ?? {});
    return syscall === 'connect' && (0,_retry_passing_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) !== 'ECONNRESET';
}
/** The credentials of a container's task. Rejects with `ServiceError`, `ForeignAnswerError`, `FileError` or `DeadlineError`. */
async function containerCredentials({ url, token, tokenFile }, wire, mask) {
    const text = tokenFile ? (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .X)(tokenFile, { links: true })?.text.trim() : token?.reveal();
    if (text)
        mask(new _text_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(text));
    const headers = { accept: 'application/json', ...(text && { authorization: text }) };
    const [answer, origin] = await ask(container, { url, headers }, wire);
    return credentialsIn((0,_json_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonOf */ .o)(answer, origin), origin);
}
const path = '/latest/meta-data/iam/security-credentials/';
/**
 * The credentials of an instance's role. Rejects as `containerCredentials` does. `isAbsent` tells whether the error means that
 * there is no such service.
 */
async function instanceCredentials(plan, wire, mask) {
    const base = plan.url.replace(/(?<!\/)\/+$/, '');
    const token = await sessionToken(base, plan, wire);
    if (token)
        mask(token);
    const headers = token ? { 'x-aws-ec2-metadata-token': token.reveal() } : {};
    const [role, origin] = await ask(instance, { url: base + path, headers }, wire);
    const name = role.body.toString('utf8', 0, 4096).trim().split(/\s/)[0] ?? '';
    // https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html
    if (!/^[\w+=,.@-]{1,64}$/.test(name))
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .lacking */ .gP)('role', origin);
    const [answer, place] = await ask(instance, { url: base + path + name, headers }, wire);
    return credentialsIn((0,_json_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonOf */ .o)(answer, place), place);
}
/** The token that version 2 of the service requires; undefined if the service knows only version 1. */
async function sessionToken(base, { allowsVersion1 }, wire) {
    const url = `${base}/latest/api/token`;
    const headers = { 'x-aws-ec2-metadata-token-ttl-seconds': '21600' };
    try {
        const [{ body }, origin] = await ask(instance, { url, method: 'PUT', headers }, wire);
        const token = body.toString('utf8').trim();
        if (!/^[\x21-\x7e]{1,4096}$/.test(token))
            throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .lacking */ .gP)('token', origin);
        return new _text_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(token);
    }
    catch (error) {
        const { status } = error;
        if (allowsVersion1 && (status === 403 || status === 404 || status === 405))
            return undefined;
        throw error;
    }
}
function credentialsIn(found, origin) {
    const { AccessKeyId, SecretAccessKey, Token, Expiration } = found;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .checkCredentials */ .vG)({
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: Token,
        expiration: Expiration,
    }, origin);
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

/***/ 49772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withCode)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);
/* harmony import */ var _files_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97820);
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55240);



// Seconds. AWS's virtual devices follow RFC 6238 with its defaults: SHA-1, six digits, thirty seconds.
const period = 30;
/**
 * The device's next unused code. AWS takes each code once, so a second step within the same thirty seconds waits, and logs
 * that. A code from the plan is returned unchanged. Rejects with `CodeWaitError` or `DeadlineError`.
 */
async function nextCode(mfa, { wire, runner, machine }) {
    const { serial } = mfa;
    if ('code' in mfa)
        return { serial, code: mfa.code };
    const { deadline } = wire.rules;
    const { TOTP, Secret: Seed } = await __webpack_require__.e(/* import() */ 107).then(__webpack_require__.bind(__webpack_require__, 60107));
    const device = new TOTP({ secret: Seed.fromBase32(mfa.seed.reveal()), digits: 6, period });
    for (;;) {
        // AWS's time, if an answer has told it.
        const now = Date.now() + (wire.http.clockBehind ?? 0) * 1000;
        const step = Math.floor(now / 1000 / period);
        if ((0,_files_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claim */ .B)(machine.claimsFolder, `${serial} ${step}`)) {
            const code = new _text_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(device.generate({ timestamp: now }));
            runner.mask(code);
            return { serial, code };
        }
        const wait = (step + 1) * period * 1000 - now;
        if (wait >= deadline.left())
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeWaitError */ .Tj(Math.ceil(wait / 1000), deadline.seconds);
        runner.info(`The current MFA code was already used. Waiting ${Math.ceil(wait / 1000)} s for the next one.`);
        await deadline.pause(wait + 50);
    }
}
/** Whether STS refused a code made from the seed. It may have been used elsewhere. */
function isUsedCode(error, mfa) {
    return ('seed' in mfa &&
        error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 &&
        error.reason === 'AccessDenied' &&
        error.said.says('invalid MFA one time pass code'));
}
/** Runs a call with a code. Runs it again with the next code if another machine may have used the first. */
async function withCode(mfa, run, call) {
    try {
        return await call(await nextCode(mfa, run));
    }
    catch (error) {
        if (!isUsedCode(error, mfa))
            throw error;
        run.runner.info('AWS rejected the MFA code. Another job may have used it.');
        return call(await nextCode(mfa, run));
    }
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

/***/ 84917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ assumeWithFile),
/* harmony export */   q: () => (/* binding */ assumeProfileRole)
/* harmony export */ });
/* harmony import */ var _chain_mfa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49772);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42147);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38927);
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55240);
/* harmony import */ var _contract_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75053);





/**
 * Assumes a role of a profile by the rules of this action, with only the options that the profile sets. `name`: session name
 * if the profile has none. Rejects with `ProfileError` or `HopError`.
 */
async function assumeProfileRole(role, credentials, name, run) {
    const { serial } = role;
    const { mfa } = run;
    if (serial && !mfa)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .eo(role.arn, `the role ${role.arn} requires a code of the MFA device ${serial}`, {
            device: serial,
        });
    const once = (factor) => run.sts.assumeRole(hopOf(role, name), credentials, { factor });
    return assumed(role, run, () => (mfa && serial ? (0,_chain_mfa_js__WEBPACK_IMPORTED_MODULE_0__/* .withCode */ .S)({ ...mfa, serial }, run, once) : once()));
}
/** Assumes a role with the token in a file. Rejects with `FileError`, `ProfileError` or `HopError`. */
async function assumeWithFile(file, role, name, run) {
    const text = (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(file, { links: true })?.text.trim();
    if (!text)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .eo(role.arn, `the token file ${file} is missing or empty`);
    const jwt = new _text_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(text);
    run.runner.mask(jwt);
    const { claims, usefulFor } = (0,_contract_token_js__WEBPACK_IMPORTED_MODULE_4__/* .readNow */ .DS)(jwt);
    return assumed(role, run, () => run.sts.assumeRoleWithWebIdentity(hopOf(role, name), jwt, usefulFor), claims);
}
async function assumed(role, { runner }, assume, claims) {
    const result = await assume().catch((cause) => {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .HopError */ .q$({ number: 1, of: 1, role: role.arn, claims, cause });
    });
    const { accessKeyId, secretAccessKey, sessionToken } = result.credentials;
    runner.mask(accessKeyId, secretAccessKey, sessionToken);
    runner.info(`Assumed ${role.arn} for the profile or the environment.`);
    return result;
}
function hopOf({ arn, sessionName, externalId, duration }, otherwise) {
    return {
        role: arn,
        sessionName: sessionName ?? otherwise,
        duration: duration ?? 3600,
        ...(externalId && { externalId }),
        policyArns: [],
    };
}


/***/ }),

/***/ 16178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ checkedOf)
/* harmony export */ });
/* harmony import */ var _aws_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45126);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42147);


/** Checks a profile's credentials from a file or a process as strictly as a service's answer. Throws `ProfileError`. */
function checkedOf(profile, raw, giver) {
    try {
        return (0,_aws_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCredentials */ .vG)(raw, { service: giver, host: undefined, clockBehind: undefined }, 'any');
    }
    catch (cause) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .eo(profile, (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause), { cause });
    }
}


/***/ }),

/***/ 6531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profileIdentity: () => (/* binding */ profileIdentity)
/* harmony export */ });
/* harmony import */ var _aws_compute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32811);
/* harmony import */ var _assume_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84917);
/* harmony import */ var _checked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16178);



/** The job's identity from a named profile. Rejects with `ProfileError`, or with the error of its base or a role. */
async function profileIdentity(profile, sessionName, run) {
    let found = await baseCredentials(profile, sessionName, run);
    maskAll(found.credentials, run);
    for (const role of profile.roles) {
        const { credentials, expiration } = await (0,_assume_js__WEBPACK_IMPORTED_MODULE_1__/* .assumeProfileRole */ .q)(role, found.credentials, sessionName, run);
        const { centerToken } = found;
        found = { credentials, ...(expiration && { expiration }), ...(centerToken && { centerToken }) };
    }
    const { credentials, expiration, centerToken } = found;
    return {
        kind: 'credentials',
        credentials,
        ...(expiration && { expiration }),
        ...(centerToken && { centerToken }),
    };
}
function maskAll({ accessKeyId, secretAccessKey, sessionToken }, { runner }) {
    runner.mask(accessKeyId, secretAccessKey, sessionToken);
}
async function baseCredentials(profile, sessionName, run) {
    const { base, lineage, name } = profile;
    const last = lineage.at(-1) ?? name;
    const mask = (secret) => run.runner.mask(secret);
    switch (base.kind) {
        case 'keys':
            return checkKeys(base.credentials, last);
        case 'process': {
            const { processCredentials } = await __webpack_require__.e(/* import() */ 3398).then(__webpack_require__.bind(__webpack_require__, 13398));
            return processCredentials(last, base.command, run);
        }
        case 'token-file': {
            const { credentials, expiration } = await (0,_assume_js__WEBPACK_IMPORTED_MODULE_1__/* .assumeWithFile */ .l)(base.file, base.role, sessionName, run);
            return { credentials, ...(expiration && { expiration }) };
        }
        case 'identity-center': {
            const { centerSignIn } = await __webpack_require__.e(/* import() */ 6919).then(__webpack_require__.bind(__webpack_require__, 89300));
            return (await centerSignIn(base.center, run)).identity;
        }
        case 'container':
            return (0,_aws_compute_js__WEBPACK_IMPORTED_MODULE_0__/* .containerCredentials */ .ST)(base.container, run.wire, mask);
        case 'instance':
            return (0,_aws_compute_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceCredentials */ .Un)(base.instance, run.wire, mask);
        case 'login': {
            const { loginCredentials } = await __webpack_require__.e(/* import() */ 550).then(__webpack_require__.bind(__webpack_require__, 20550));
            return loginCredentials(last, profile.files, run);
        }
    }
}
/** Checks keys in a file as strictly as a service's answer. */
function checkKeys({ accessKeyId, secretAccessKey, sessionToken }, profile) {
    const raw = {
        accessKeyId: accessKeyId.reveal(),
        secretAccessKey: secretAccessKey.reveal(),
        sessionToken: sessionToken?.reveal(),
    };
    const { credentials } = (0,_checked_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedOf */ .T)(profile, raw, `the profile ${profile}`);
    // The age of keys in a file is unknown.
    const { madeAt: _, ...kept } = credentials;
    return { credentials: kept };
}


/***/ })

};
