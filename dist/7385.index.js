export const id = 7385;
export const ids = [7385];
export const modules = {

/***/ 42147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iP: () => (/* reexport */ AccountError),
  lZ: () => (/* reexport */ ActionError),
  Oc: () => (/* reexport */ AnswerTooLargeError),
  g3: () => (/* reexport */ ApprovalError),
  Tj: () => (/* reexport */ CodeWaitError),
  j3: () => (/* reexport */ DeadlineError),
  VE: () => (/* reexport */ DeliveryError),
  Bv: () => (/* reexport */ FallbackError),
  f6: () => (/* reexport */ FileError),
  Zy: () => (/* reexport */ ForeignAnswerError),
  q$: () => (/* reexport */ HopError),
  bx: () => (/* reexport */ IdentifyError),
  dz: () => (/* reexport */ InputError),
  Y6: () => (/* reexport */ NoCredentialsError),
  YG: () => (/* reexport */ NoIdentityError),
  zY: () => (/* reexport */ PlainHttpError),
  vK: () => (/* reexport */ PlainSecretError),
  eo: () => (/* reexport */ ProfileError),
  P0: () => (/* reexport */ RenewalError),
  _7: () => (/* reexport */ ServiceError),
  W1: () => (/* reexport */ SessionsError),
  c8: () => (/* reexport */ SourceError),
  Nj: () => (/* reexport */ TokenRequestError),
  bD: () => (/* reexport */ messageOf),
  Or: () => (/* reexport */ tracesOf)
});

// EXTERNAL MODULE: ./build/text/foreign.js
var foreign = __webpack_require__(43794);
;// CONCATENATED MODULE: ./build/errors/error.js

/**
 * The base of every error that the action knows. `code` is stable, and selects the explanation. `message` is the action's own
 * text; text of others is in it as `Foreign` prints it.
 */
class ActionError extends Error {
}
/** The message of any thrown value, as one line unless it is an error of the action. */
function messageOf(error) {
    if (error instanceof ActionError)
        return error.message;
    if (error instanceof AggregateError && error.message === '')
        return messageOf(error.errors[0]);
    return `${new foreign/* Foreign */.l(error instanceof Error ? error.message : String(error))}`;
}
/** An error and its causes for the debug log, outermost first: message and stack of each. */
function* tracesOf(error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        yield [`${cause.name}: ${messageOf(cause)}`, ...framesOf(cause)].join('\n');
    }
}
/** The frames of the stack. Lines of the message, which comes first, may look like frames. */
function framesOf({ stack = '', message }) {
    const start = stack.indexOf(message);
    const frames = start < 0 ? '' : stack.slice(start + message.length);
    return frames.split('\n').filter((line) => /^ {4}at \S/.test(line));
}

;// CONCATENATED MODULE: ./build/errors/chain.js

/** A role assumption failed; `cause` says why. */
class HopError extends ActionError {
    name = 'HopError';
    code = 'hop';
    /** Place in the chain, from 1. */
    number;
    of;
    role;
    /** ARN that tried to assume the role, where known. */
    caller;
    /** The role of the hop before. */
    callerRole;
    claims;
    /** Seconds for which a refused assumption was repeated. */
    patience;
    constructor(hop) {
        super(`hop ${hop.number} of ${hop.of}, ${hop.role}: ${messageOf(hop.cause)}`, { cause: hop.cause });
        this.number = hop.number;
        this.of = hop.of;
        this.role = hop.role;
        this.caller = hop.caller;
        this.callerRole = hop.callerRole;
        this.claims = hop.claims;
        this.patience = hop.patience ?? 0;
    }
}
/** No secret access key that STS made has the form that `special-characters-workaround` asks for. */
class PlainSecretError extends ActionError {
    name = 'PlainSecretError';
    code = 'plain-secret';
}
/** The current MFA code was already used, and the next one comes after the step's deadline. */
class CodeWaitError extends ActionError {
    name = 'CodeWaitError';
    code = 'mfa-wait';
    constructor(wait, seconds) {
        super(`the current MFA code was already used; the next one comes in ${wait} s, after the step’s timeout of ${Math.round(seconds)} s`);
    }
}
/** The session belongs to an account that `allowed-account-ids` does not list. */
class AccountError extends ActionError {
    name = 'AccountError';
    code = 'wrong-account';
    account;
    allowed;
    constructor(account, allowed) {
        super(`the credentials belong to account ${account}`);
        this.account = account;
        this.allowed = allowed;
    }
}
/** Some of the sessions of a step failed, so none is delivered. */
class SessionsError extends ActionError {
    name = 'SessionsError';
    code = 'sessions';
    failed;
    /** How many sessions were requested. */
    of;
    constructor(failed, of) {
        const each = failed.map(({ name, error }) => `${name}: ${messageOf(error)}`);
        super(`${failed.length} of ${of} sessions failed (${each.join('; ')})`, { cause: failed[0]?.error });
        this.failed = failed;
        this.of = of;
    }
}
/** Both the source and its fallback failed. */
class FallbackError extends ActionError {
    name = 'FallbackError';
    code = 'fallback';
    first;
    second;
    constructor(first, second) {
        super(`${messageOf(first.error)}; and with ${second.source}: ${messageOf(second.error)}`, {
            cause: first.error,
        });
        this.first = first;
        this.second = second;
    }
}

;// CONCATENATED MODULE: ./build/errors/deliveries.js

/** A file cannot be used. The message says why, and `remedy` what to do. */
class FileError extends ActionError {
    name = 'FileError';
    code = 'file';
    remedy;
    constructor(message, remedy, cause) {
        super(message, { cause });
        this.remedy = remedy;
    }
}
/** The runner offers no file for the session, or for the notes of what to undo. */
class DeliveryError extends ActionError {
    name = 'DeliveryError';
    code = 'no-place';
}
/** A process that renews a session lacks something that it needs. */
class RenewalError extends ActionError {
    name = 'RenewalError';
    code = 'renewal';
    why;
    remedy;
    constructor(message, { why, remedy }, cause) {
        super(message, { cause });
        this.why = why;
        this.remedy = remedy;
    }
}

// EXTERNAL MODULE: ./build/text/line.js
var line = __webpack_require__(28194);
;// CONCATENATED MODULE: ./build/errors/inputs.js


/** All problems of the inputs, found before any network call. Each problem is one line, whatever it quotes. */
class InputError extends ActionError {
    name = 'InputError';
    code = 'inputs';
    problems;
    constructor(problems) {
        const all = problems.map(inOneLine);
        super(all.map(({ input, what }) => `${input}: ${what}`).join('\n'));
        this.problems = all;
    }
}
const inOneLine = ({ input, what, remedy, ...rest }) => ({
    input: (0,line/* oneLine */.TN)(input),
    what: (0,line/* oneLine */.TN)(what),
    remedy: (0,line/* oneLine */.TN)(remedy),
    ...rest,
});

;// CONCATENATED MODULE: ./build/errors/requests.js


/** GitHub's token endpoint gave no token. `status` is absent when no answer came. */
class TokenRequestError extends ActionError {
    name = 'TokenRequestError';
    code = 'token-request';
    host;
    status;
    /** Whether the same request may succeed later. */
    mayPass;
    /** Whether the answer was a web page, which the endpoint never sends. */
    isPage;
    isRedirect;
    constructor(message, host, options = {}) {
        super(message, { cause: options.cause });
        this.host = host;
        this.status = options.status;
        this.mayPass = options.mayPass ?? false;
        this.isPage = options.isPage ?? false;
        this.isRedirect = options.isRedirect ?? false;
    }
}
/** A request to a service failed: the service refused it, or no answer came. */
class ServiceError extends ActionError {
    name = 'ServiceError';
    code = 'service';
    /** Such as STS. */
    service;
    /** The host of the request; undefined if none was sent. */
    host;
    /** AWS's name of the error without `Exception`; the name of Node's error if no answer came. */
    reason;
    said;
    /** HTTP status; undefined when no answer came. */
    status;
    /** Node's code of a network failure, such as ECONNRESET. */
    system;
    constructor(failure) {
        // The names of AWS's errors are useful; those of JavaScript are not.
        const isNamed = failure.status !== undefined && failure.reason !== 'Error';
        super(isNamed ? `${failure.reason}: ${failure.said}` : `${failure.said}`, { cause: failure.cause });
        this.service = failure.service;
        this.host = failure.host;
        this.reason = failure.reason.replace(/Exception$/, '');
        this.said = failure.said;
        this.status = failure.status;
        this.system = failure.system;
    }
}
/** Another server answered in place of the service, or the service sent an answer that it never sends. */
class ForeignAnswerError extends ActionError {
    name = 'ForeignAnswerError';
    code = 'foreign-answer';
    service;
    host;
    status;
    /** The first words of the answer. */
    said;
    /** The target of the answer, if that is a redirect. */
    redirect;
    constructor(message, answer) {
        super(message);
        this.service = answer.service;
        this.host = answer.host;
        this.status = answer.status;
        this.said = answer.said ?? new foreign/* Foreign */.l('');
        this.redirect = answer.redirect;
    }
}
/** An answer was cut off because it is too large. */
class AnswerTooLargeError extends ActionError {
    name = 'AnswerTooLargeError';
    code = 'answer-too-large';
    host;
    status;
    constructor(host, status) {
        super(`the answer of ${host} is too large`);
        this.host = host;
        this.status = status;
    }
}
/** A request would have left the private network without TLS. Nothing was sent. */
class PlainHttpError extends ActionError {
    name = 'PlainHttpError';
    code = 'plain-http';
    host;
    /** The proxy outside the private network that the request would have been handed to. */
    proxy;
    constructor(host, proxy) {
        super(proxy
            ? `http to ${host} would go in plain text through the proxy ${proxy}, which is outside the private network`
            : `${host} is outside the private network, and http sends everything in plain text`);
        this.host = host;
        this.proxy = proxy;
    }
}
/** A deadline passed. */
class DeadlineError extends ActionError {
    name = 'DeadlineError';
    code = 'deadline';
    seconds;
    constructor(seconds) {
        super(`no result within ${Math.round(seconds)} s`);
        this.seconds = seconds;
    }
}

;// CONCATENATED MODULE: ./build/errors/sources.js

/** `role-to-assume` or `credential-source` asks for a sign-in, but the job has no source for it. */
class NoIdentityError extends ActionError {
    name = 'NoIdentityError';
    code = 'no-identity';
}
/** The default chain found no credentials. */
class NoCredentialsError extends ActionError {
    name = 'NoCredentialsError';
    code = 'no-credentials';
    /** The chain looked for a profile and did not find it. */
    lacksProfile;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.lacksProfile = options.lacksProfile ?? false;
    }
}
/** A source got no credentials from its service. `cause` is the error of the service or of the network. */
class SourceError extends ActionError {
    name = 'SourceError';
    code = 'source';
    source;
    /** The service's name. */
    service;
    constructor(at) {
        super(`${at.service}: ${messageOf(at.cause)}`, { cause: at.cause });
        this.source = at.source;
        this.service = at.service;
    }
}
/** Nobody approved the sign-in within `seconds`. */
class ApprovalError extends ActionError {
    name = 'ApprovalError';
    code = 'approval';
    seconds;
    link;
    constructor(seconds, link) {
        super(`the sign-in was not approved within ${Math.round(seconds)} s`);
        this.seconds = seconds;
        this.link = link;
    }
}
/** A profile does not lead to credentials. */
class ProfileError extends ActionError {
    name = 'ProfileError';
    code = 'profile';
    profile;
    /** The MFA device of a role of the profile, if its code is what is missing. */
    device;
    constructor(profile, message, more = {}) {
        super(message, { cause: more.cause });
        this.profile = profile;
        this.device = more.device;
    }
}
/** STS refused the source's own credentials, or could not be asked for their owner. */
class IdentifyError extends ActionError {
    name = 'IdentifyError';
    code = 'identify';
}

;// CONCATENATED MODULE: ./build/errors/index.js








/***/ }),

/***/ 38927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ refuseLinks),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42147);



// Windows has neither flag. `O_NONBLOCK`, because opening a pipe would wait for its other end.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Bytes. Far more than any file that the action reads. */
const largest = 16_000_000;
/**
 * Reads a regular file; undefined if there is none. Throws `FileError` for everything else, and without `links` for symbolic
 * links: a user who can place a link could make the action read or replace its target.
 */
function readRegularFile(path, { links = false } = {}) {
    let descriptor;
    try {
        if (!links)
            refuseLinks(path);
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | O_NONBLOCK | (links ? 0 : O_NOFOLLOW));
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            throw notRegular(path, stat.isDirectory() ? 'a directory' : 'not a regular file');
        if (stat.size > largest)
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} is larger than 16 MB`, 'Use another file.');
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, 'latin1');
        const { mode, uid, gid, mtimeMs: written } = stat;
        return { text, mode: mode & 0o7777, uid, gid, written };
    }
    catch (error) {
        const { code } = error;
        if (error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6)
            throw error;
        if (code === 'ENOENT')
            return undefined;
        if (code === 'ELOOP')
            throw link(path);
        // Windows cannot open directories.
        if (code === 'EISDIR')
            throw notRegular(path, 'a directory');
        const remedy = 'Give this user permission to read it, or use another file.';
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} cannot be read (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`, remedy, error);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Throws `FileError` if the file or its folder is a symbolic link. */
function refuseLinks(path) {
    for (const place of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path]) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isSymbolicLink())
            throw link(place);
    }
}
function link(path) {
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} is a symbolic link`, 'Use the path of the file itself.');
}
function notRegular(path, what) {
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} is ${what}`, 'Use the path of a file, or move this one.');
}


/***/ }),

/***/ 43794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Foreign)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28194);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7627);



/** Characters that are kept of a foreign text. AWS's own messages have a few hundred. */
const longest = 2_048;
/**
 * A text of another party: a service, a proxy, a file, a token. It is cut on entry. Code that takes a `string` does not
 * accept it, and a template prints it as one line without control characters, so it can neither become a command to the
 * runner nor end a line of a file. Code reads it through `says` and `part`.
 */
class Foreign {
    #text;
    constructor(text) {
        this.#text = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(text, longest);
    }
    /** The text as one line. */
    toString() {
        return (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(this.#text);
    }
    toJSON() {
        return this.toString();
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return this.toString();
    }
    get isEmpty() {
        return this.toString() === '';
    }
    /** Whether the text contains these words, or matches. */
    says(words) {
        return typeof words === 'string' ? this.toString().includes(words) : words.test(this.toString());
    }
    /** The first group of the pattern. It is as untrusted as the whole, but has the pattern's form. */
    part(pattern) {
        return pattern.exec(this.toString())?.[1];
    }
}


/***/ }),

/***/ 28194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/**
 * White space, and characters that end a line or control a terminal. The runner trims lines with .NET's `TrimStart()`, whose
 * white space includes U+0085; JavaScript's `\s` does not, but `\p{Cc}` does. The last two ranges change the text direction.
 */
const blanks = /[\s\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;
/** A text as one line, each run of white space and control characters as one blank. Linear in its length. */
const oneLine = (text) => text.replace(blanks, ' ').trim();
/** Whether no character ends a line, controls a terminal or changes the text direction. */
const isLine = (text) => !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text);
// Leading white space by .NET's rules, without the characters that end a line for JavaScript's `^`.
const command = /^((?:[^\S\r\n\u2028\u2029]|\u0085)*)::/gm;
/**
 * Changes a text so that the runner finds no command in it. The runner looks for commands in every line of a log, with or
 * without white space before them: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function harmless(text) {
    return text.replace(command, '$1: :').replaceAll('##[', '## [');
}


/***/ }),

/***/ 77451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28194);

/** A value does not have the expected shape. The message names the place and no value. */
class ShapeError extends Error {
    name = 'ShapeError';
}
function unfit(what) {
    throw new ShapeError(what);
}
/** Whether a message can show the name. The keys of a map are as untrusted as its values. */
const isName = (name) => /^[\w.-]{1,64}$/.test(name);
/** Adds the place to the error of a failed check. */
function at(place, check) {
    try {
        return check();
    }
    catch (error) {
        throw error instanceof ShapeError ? new ShapeError(`${place}: ${error.message}`) : error;
    }
}
// Characters. No path on Linux is longer: https://man7.org/linux/man-pages/man3/pathconf.3.html (PATH_MAX)
const longest = 4_096;
// Characters. The largest document that is kept is a sealed shared file.
const largest = 16_000_000;
/** A name, a path or a URL, which messages may show: one line, no longer than a path, that matches `form` if given. */
function text(form) {
    return (value) => {
        if (typeof value !== 'string' || value.length > longest || !(0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isLine */ .PA)(value))
            return unfit('not a text');
        return !form || form.test(value) ? value : unfit('not of the expected form');
    };
}
/** A text of any characters, no longer than `largest`, which no message shows: the content of a file, a policy. */
function document(form) {
    return (value) => {
        if (typeof value !== 'string' || value.length > largest)
            return unfit('not a text');
        return !form || form.test(value) ? value : unfit('not of the expected form');
    };
}
/** One of these texts. */
function oneOf(...values) {
    return (value) => values.find((each) => each === value) ?? unfit(`not one of ${values.join(', ')}`);
}
const flag = (value) => (typeof value === 'boolean' ? value : unfit('not a boolean'));
const number = (value) => typeof value === 'number' && Number.isFinite(value) ? value : unfit('not a number');
/** A whole number from 0 to `most`. */
function count(most = Number.MAX_SAFE_INTEGER) {
    return (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
        ? value
        : unfit('not a number in range');
}
function list(of) {
    return (value) => Array.isArray(value)
        ? value.map((item, index) => at(`item ${index}`, () => of(item)))
        : unfit('not a list');
}
/** An object as a map. Keys such as `__proto__` have no special meaning. */
function record(of) {
    return (value) => {
        const entries = Object.entries(objectOf(value)).map(([name, each]) => [
            name,
            at(isName(name) ? name : 'an entry', () => of(each)),
        ]);
        return Object.assign(Object.create(null), Object.fromEntries(entries));
    };
}
const optional = (shape) => ({ optional: shape });
/** An object with these fields. Others are dropped. */
function object(fields) {
    return (value) => {
        const found = objectOf(value);
        const entries = Object.entries(fields).flatMap(([name, shape]) => {
            const field = Object.hasOwn(found, name) ? found[name] : undefined;
            if (typeof shape === 'function')
                return [[name, at(name, () => shape(field))]];
            return field === undefined || field === null ? [] : [[name, at(name, () => shape.optional(field))]];
        });
        return Object.fromEntries(entries);
    };
}
function objectOf(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : unfit('not an object');
}
/** Parses JSON of the shape. Throws `ShapeError` for everything else. */
function parseJson(json, shape) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return unfit('not JSON');
    }
    return shape(value);
}


/***/ }),

/***/ 7627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
// Characters. A cut run without blanks may be shown up to this length, because keys are longer.
const long = 16;
/**
 * The beginning of a text, with at most so many of its characters. If the cut goes through a long run of characters, the run
 * is left out: secrets are only found as a whole, so part of one would be shown.
 */
function shorten(text, most) {
    if (text.length <= most)
        return text;
    const start = text.slice(0, most);
    const last = Math.max(...[' ', '\n', '\t', '\r'].map((blank) => start.lastIndexOf(blank)));
    const isWhole = /\s/.test(text.charAt(most));
    return `${isWhole || most - last <= long ? start : `${start.slice(0, last + 1)}***`}…`;
}


/***/ })

};
