import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 9140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 2250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   yn: () => (/* binding */ isRoleName)
/* harmony export */ });
// Characters of a role name and path: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
const roleArn = /^arn:([a-z0-9-]+):iam::(\d{12}|):role\/((?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64})$/;
const roleName = /^(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/;
function parseRoleArn(text) {
    const [, partition, account, name] = roleArn.exec(text) ?? [];
    return partition && account !== undefined && name ? { partition, account, name } : undefined;
}
/** Whether the text is a role's name, with or without its path, rather than an ARN. */
function isRoleName(text) {
    return !text.startsWith('arn:') && roleName.test(text);
}
/** The account ID of any ARN, or undefined. */
function accountOf(arn) {
    return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(arn)?.[1];
}


/***/ }),

/***/ 1334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask),
  ry: () => (/* binding */ clientSettings),
  Eq: () => (/* binding */ conceal),
  gP: () => (/* binding */ lacking),
  yG: () => (/* binding */ plainly),
  _c: () => (/* binding */ reveal)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/aws/http.js
var aws_http = __nccwpck_require__(4832);
// EXTERNAL MODULE: ./build/aws/quote.js
var quote = __nccwpck_require__(5350);
;// CONCATENATED MODULE: ./build/aws/foreign-answer.js



/** The start of what a service answers, by the protocol it speaks. */
const starts = { xml: /^\s*(<\?xml|<\w+Response)/, json: /^\s*[[{]/ };
/**
 * Makes the client refuse answers that the service cannot have given. Without it the SDK reads a captive portal's page, sent
 * with status 200, as an answer in which every field is missing. `service`: its name, for messages.
 */
function refuseForeignAnswers(client, form, service) {
    client.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        const response = result.response;
        const body = await read(response.body, service);
        // The SDK reads bytes as well as a stream.
        response.body = body;
        const text = body.toString('utf8');
        // A failing gateway may send nothing at all; the status says enough then.
        if (text.trim() === '' || starts[form].test(text))
            return result;
        const type = response.headers['content-type'] ?? 'no content type';
        // What is no page may be a damaged answer with a token in it.
        const words = form === 'xml' || /<html|<!doctype html/i.test(text) ? (0,quote/* quote */.h)(text) : '';
        throw new errors/* ForeignAnswerError */.Zy(response.statusCode, type, words, { service });
    }, { step: 'deserialize', priority: 'low', name: 'refuseForeignAnswers' });
}
async function read(body, service) {
    if (body instanceof Uint8Array)
        return Buffer.from(body);
    const chunks = [];
    let size = 0;
    // Leaving the loop closes the connection.
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > aws_http/* largestBody */.DM)
            throw new errors/* ForeignAnswerError */.Zy(200, 'endless', '', { service });
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./build/aws/retry.js
var retry = __nccwpck_require__(7968);
;// CONCATENATED MODULE: ./build/aws/client.js





/** The settings that all clients share: our connections, and our rules for another attempt. */
function clientSettings({ http, rules, run }, options) {
    const agent = [
        ['aws-auth'],
        ...(run ? [['github-run', run]] : []),
    ];
    return {
        maxAttempts: rules.maxAttempts,
        retryStrategy: new retry/* ErrorAwareRetryStrategy */.wh(rules, options),
        requestHandler: (0,aws_http/* requestHandler */.OX)(http),
        customUserAgent: agent,
    };
}
/** For a call whose credentials are not new, and whose proof does not expire. */
function plainly(name) {
    return { name, freshSession: false, usefulFor: () => Number.POSITIVE_INFINITY };
}
/** The error for an answer in which something is missing that the service always gives. */
function lacking({ form, service }, what) {
    const message = `the answer has no ${what}, so it is not one of ${service}`;
    return new errors/* ForeignAnswerError */.Zy(200, form.toUpperCase(), '', { message, service });
}
/** Sends by a client that is made for one call. Rejects with the SDK's error, `ForeignAnswerError` or `DeadlineError`. */
function ask(client, { form, service }, { deadline }, send) {
    refuseForeignAnswers(client, form, service);
    // The race, because an answer whose body never ends is not covered by the SDK's own timeouts.
    return deadline.race(send(client, deadline.signal));
}
/** Credentials as the SDK takes them. */
function reveal({ accessKeyId, secretAccessKey, sessionToken }) {
    return {
        accessKeyId: accessKeyId.reveal(),
        secretAccessKey: secretAccessKey.reveal(),
        ...(sessionToken && { sessionToken: sessionToken.reveal() }),
    };
}
/** Credentials as the SDK gives them. */
function conceal(found) {
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = found;
    return {
        credentials: {
            accessKeyId: new secret/* Secret */.z(accessKeyId),
            secretAccessKey: new secret/* Secret */.z(secretAccessKey),
            ...(sessionToken && { sessionToken: new secret/* Secret */.z(sessionToken) }),
        },
        ...(expiration && { expiration }),
    };
}


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);

/** A point in time after which nothing is waited for any more. */
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
        this.#timer = setTimeout(() => this.#controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(this.seconds)), milliseconds);
    }
    /** Does work that has a deadline of its own, in seconds; meanwhile no time passes for this one. */
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
    /** Milliseconds left, 0 at the least. */
    left() {
        return Math.max(0, this.#end - performance.now());
    }
    /** A deadline for a part of the work: a share, between 0 and 1, of what is left of this one. */
    part(share) {
        return new Deadline((this.left() * share) / 1000);
    }
    /** The promise's result, or `DeadlineError` when the deadline passes first. */
    async race(promise) {
        // Whoever comes too late leaves the promise alone, whatever becomes of it.
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
    /** Lets the process end before the deadline does. */
    clear() {
        clearTimeout(this.#timer);
    }
}


/***/ }),

/***/ 4832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ largestBody),
/* harmony export */   OX: () => (/* binding */ requestHandler),
/* harmony export */   Yc: () => (/* binding */ networkTurn),
/* harmony export */   lw: () => (/* binding */ Http)
/* harmony export */ });
/* unused harmony export timeouts */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7030);



/** Limits of one request, in milliseconds; the step's own deadline comes on top. */
const timeouts = { connect: 5_000, answer: 10_000 };
/** Bytes. No answer that is waited for is larger than a few kilobytes. */
const largestBody = 1_000_000;
/**
 * Lets the event loop turn once. Loading a module blocks it for tens of milliseconds, and even a connection that was
 * begun leaves this machine only when the loop turns: so it turns before and after everything large that is loaded.
 */
const networkTurn = () => new Promise((resolve) => setImmediate(resolve));
/** The connections of one run. They stay open between requests and are closed with the run. */
class Http {
    httpAgent;
    httpsAgent;
    #direct;
    #routed;
    #open = new Map();
    /** `route`: puts a proxy before the direct agents. Without it every request goes straight to its host. */
    constructor(route) {
        const direct = {
            http: reusing(new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true }), this.#opened()),
            https: reusing(new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true }), this.#opened()),
        };
        this.#direct = {
            ...direct,
            destroy: () => {
                direct.http.destroy();
                direct.https.destroy();
            },
        };
        this.#routed = route?.(this.#direct);
        const { http: plain, https: secure } = this.#routed ?? direct;
        this.httpAgent = plain;
        this.httpsAgent = secure;
    }
    #opened() {
        return (key) => {
            const socket = this.#open.get(key);
            this.#open.delete(key);
            return socket;
        };
    }
    /** Opens a connection now, so that the first request to this origin need not wait for it. Never fails. */
    connect(url) {
        const agent = url.protocol === 'https:' ? this.#direct.https : this.#direct.http;
        const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
        const host = url.hostname.replace(/^\[|\]$/g, '');
        const socket = agent.createConnection({
            host,
            port,
            servername: (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) ? '' : host,
        });
        const key = `${host}:${port}`;
        if (!socket)
            return;
        // A failure here shows again, and is reported, when the request itself connects.
        const forget = () => this.#open.get(key) === socket && this.#open.delete(key);
        socket.once('error', forget).once('close', forget);
        this.#open.set(key, socket);
    }
    /** One GET. Rejects on network errors and timeouts with Node's own error; every status is an answer. */
    get(url, headers, deadline) {
        const client = url.startsWith('https:') ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
        const agent = url.startsWith('https:') ? this.httpsAgent : this.httpAgent;
        return deadline.race(new Promise((resolve, reject) => {
            const request = client.get(url, { agent, headers, signal: deadline.signal }, (response) => {
                const chunks = [];
                let size = 0;
                response.on('data', (chunk) => {
                    chunks.push(chunk);
                    size += chunk.length;
                    if (size > largestBody)
                        request.destroy(new Error('the answer is too large'));
                });
                response.on('error', reject);
                response.on('end', () => {
                    const contentType = response.headers['content-type'] ?? 'no content type';
                    resolve({
                        status: response.statusCode ?? 0,
                        contentType,
                        body: Buffer.concat(chunks).toString(),
                    });
                });
            });
            const late = () => request.destroy(timeoutError(timeouts.answer));
            const timer = setTimeout(late, timeouts.answer);
            request.on('error', reject).on('close', () => clearTimeout(timer));
        }));
    }
    /** Closes every connection, also those in use. */
    close() {
        for (const socket of this.#open.values())
            socket.destroy();
        this.#open.clear();
        this.#routed?.destroy();
        this.#direct.destroy();
    }
}
/** The options of the SDK's own request handler: our connections, and our limits. */
function requestHandler({ httpAgent, httpsAgent }) {
    return {
        httpAgent,
        httpsAgent: httpsAgent,
        connectionTimeout: timeouts.connect,
        requestTimeout: timeouts.answer,
        throwOnRequestTimeout: true,
    };
}
function timeoutError(milliseconds) {
    return Object.assign(new Error(`no answer within ${milliseconds / 1000} s`), { code: 'ETIMEDOUT' });
}
/** Makes the agent take a connection that is open already, where there is one. */
function reusing(agent, opened) {
    const connect = agent.createConnection.bind(agent);
    agent.createConnection = (options, callback) => {
        return opened(`${options.host}:${options.port}`) ?? connect(options, callback);
    };
    return agent;
}


/***/ }),

/***/ 9837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ hostOf),
  WE: () => (/* binding */ isAwsPartition),
  jn: () => (/* binding */ isRegionOfAws),
  $f: () => (/* binding */ nearestRegion),
  iQ: () => (/* binding */ partitionOf)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./build/aws/partitions.js
const partitions = [
    {
        id: 'aws',
        suffix: 'amazonaws.com',
        regions: [
            'af-south-1',
            'ap-east-1',
            'ap-east-2',
            'ap-northeast-1',
            'ap-northeast-2',
            'ap-northeast-3',
            'ap-south-1',
            'ap-south-2',
            'ap-southeast-1',
            'ap-southeast-2',
            'ap-southeast-3',
            'ap-southeast-4',
            'ap-southeast-5',
            'ap-southeast-6',
            'ap-southeast-7',
            'ca-central-1',
            'ca-west-1',
            'eu-central-1',
            'eu-central-2',
            'eu-north-1',
            'eu-south-1',
            'eu-south-2',
            'eu-west-1',
            'eu-west-2',
            'eu-west-3',
            'il-central-1',
            'me-central-1',
            'me-south-1',
            'me-west-1',
            'mx-central-1',
            'sa-east-1',
            'sa-west-1',
            'us-east-1',
            'us-east-2',
            'us-west-1',
            'us-west-2',
        ],
    },
    {
        id: 'aws-cn',
        suffix: 'amazonaws.com.cn',
        regions: ['cn-north-1', 'cn-northwest-1'],
    },
    {
        id: 'aws-eusc',
        suffix: 'amazonaws.eu',
        regions: ['eusc-de-east-1'],
    },
    {
        id: 'aws-iso',
        suffix: 'c2s.ic.gov',
        regions: ['us-iso-east-1', 'us-iso-west-1'],
    },
    {
        id: 'aws-iso-b',
        suffix: 'sc2s.sgov.gov',
        regions: ['us-isob-east-1', 'us-isob-west-1'],
    },
    {
        id: 'aws-iso-e',
        suffix: 'cloud.adc-e.uk',
        regions: ['eu-isoe-west-1'],
    },
    {
        id: 'aws-iso-f',
        suffix: 'csp.hci.ic.gov',
        regions: ['us-isof-east-1', 'us-isof-south-1'],
    },
    {
        id: 'aws-us-gov',
        suffix: 'amazonaws.com',
        regions: ['us-gov-east-1', 'us-gov-west-1'],
    },
];

;// CONCATENATED MODULE: ./build/aws/partition.js


const allRegions = partitions.flatMap(({ regions }) => regions);
/** The partition that has the region; undefined when no such region exists. */
function partitionOf(region) {
    return partitions.find(({ regions }) => regions.includes(region));
}
/** The host of a service in a region, as its partition names it. */
function hostOf(service, region) {
    return `${service}.${region}.${partitionOf(region)?.suffix ?? 'amazonaws.com'}`;
}
function isRegionOfAws(region) {
    return partitionOf(region) !== undefined;
}
/** The real region that a misspelt one most likely means, or undefined when none is near. */
function nearestRegion(text) {
    const candidate = (0,mod/* closest */.kp)(text.toLowerCase(), allRegions);
    return (0,mod/* distance */.Io)(text.toLowerCase(), candidate) <= 4 ? candidate : undefined;
}
function isAwsPartition(id) {
    return partitions.some((partition) => partition.id === id);
}


/***/ }),

/***/ 5350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/**
 * The first words of an answer that came from an unknown place, fit to be shown: tags are left out, and so is every
 * run of characters long enough to be a key or a token. Empty when the answer is data rather than a page or a text.
 */
function quote(body) {
    // What comes first says enough, and the patterns below would take long for a long text.
    const start = body.slice(0, 4096);
    const data = /^\s*[[{]/.test(start) || (/^\s*</.test(start) && !/<html|<!doctype html/i.test(start));
    if (data)
        return '';
    return (start
        .replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ')
        .replace(/<[^>]*>/g, ' ')
        // An entity may stand for a character of a key.
        .replace(/&#?\w+;/g, '/')
        .replace(/[\w+/=.%-]{16,}/g, '***')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 160));
}


/***/ }),

/***/ 7968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ isPassingStsError),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   TX: () => (/* binding */ isNetworkError),
/* harmony export */   Wj: () => (/* binding */ isPassingStatus),
/* harmony export */   wh: () => (/* binding */ ErrorAwareRetryStrategy)
/* harmony export */ });
/* unused harmony export pauseBefore */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);

// Errors of the network, as Node names them. A name that does not resolve may be a resolver that is starting up.
const networkCodes = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_CLOSED)/;
/** Whether Node reports a failing network or a timeout, which may have passed when asked again. */
function isNetworkError(error) {
    const { code, name, cause, errors } = error;
    return (networkCodes.test(code ?? '') ||
        name === 'TimeoutError' ||
        (cause !== undefined && isNetworkError(cause)) ||
        (Array.isArray(errors) && errors.some(isNetworkError)));
}
/** Whether STS, or the network before it, failed in a way that may have passed when asked again. */
function isPassingStsError(error) {
    const { name, $metadata, $retryable } = error;
    return (isNetworkError(error) ||
        isPassingStatus($metadata?.httpStatusCode ?? 0) ||
        // The SDK's model marks IDPCommunicationError with this.
        $retryable !== undefined ||
        /^Throttl|^TooManyRequests|^RequestLimitExceeded/.test(name ?? ''));
}
/** Whether a status says that the same request may succeed later. */
function isPassingStatus(status) {
    return status === 408 || status === 429 || status >= 500;
}
/**
 * Milliseconds to wait before an attempt: full jitter, so that a thousand jobs that failed together do not come back
 * together (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 */
function pauseBefore(attempt, throttled, random = Math.random) {
    const base = throttled ? 400 : 100;
    return random() * Math.min(5_000, base * 2 ** (attempt - 2));
}
/** Runs the attempts of something that is not the SDK's, by the same rules. */
async function retrying(name, rules, isPassing, attempt) {
    for (let number = 1;; number++) {
        try {
            return await attempt();
        }
        catch (error) {
            const pause = nextPause(name, rules, number, isPassing(error), false, error);
            if (pause === undefined)
                throw error;
            await rules.deadline.race(new Promise((resolve) => setTimeout(resolve, pause)));
        }
    }
}
function nextPause(name, rules, failed, passing, throttled, error) {
    if (!passing || failed >= rules.maxAttempts)
        return undefined;
    const pause = pauseBefore(failed + 1, throttled);
    if (pause >= rules.deadline.left())
        return undefined;
    rules.log(`${name}: attempt ${failed} of ${rules.maxAttempts} failed (${oneLine(error)}); the next in ${Math.round(pause)} ms.`);
    return pause;
}
function oneLine(error) {
    const { name, $metadata } = error;
    const status = $metadata?.httpStatusCode ? `${$metadata.httpStatusCode} ` : '';
    return `${status}${name && name !== 'Error' ? `${name}: ` : ''}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n')[0]}`.slice(0, 200);
}
/** The retry strategy that the SDK's clients run by: passing errors within the deadline, all others not at all. */
class ErrorAwareRetryStrategy {
    #rules;
    #options;
    constructor(rules, options) {
        this.#rules = rules;
        this.#options = options;
    }
    async acquireInitialRetryToken() {
        return tokenFor(0, 0);
    }
    async refreshRetryTokenForRetry(token, info) {
        const failed = token.getRetryCount() + 1;
        const { name, usefulFor } = this.#options;
        const passing = isPassingStsError(info.error) || this.#mayWorkNow(info.error, failed);
        if (usefulFor() <= 0)
            throw new Error('what the request proves itself with is about to expire');
        const pause = nextPause(name, this.#rules, failed, passing, info.errorType === 'THROTTLING', info.error);
        if (pause === undefined)
            throw new Error('no further attempt');
        return tokenFor(failed, pause);
    }
    recordSuccess() { }
    #mayWorkNow(error, failed) {
        const { name = '', message = '' } = error;
        // By now the SDK has set its clock by the answer. It calls every later refusal a matter of the clock as well,
        // which is why its own opinion of the error is not asked.
        if (failed === 1 && /^SignatureDoesNotMatch|^RequestExpired|^InvalidSignature/.test(name)) {
            return /Signature (expired|not yet current)|RequestExpired/.test(`${message} ${name}`);
        }
        return this.#options.freshSession && failed <= 3 && name === 'InvalidClientTokenId';
    }
}
function tokenFor(count, delay) {
    return { getRetryCount: () => count, getRetryDelay: () => delay };
}


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ walk),
  X: () => (/* binding */ whoIs)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/aws/retry.js
var retry = __nccwpck_require__(7968);
// EXTERNAL MODULE: ./build/chain/mfa.js
var chain_mfa = __nccwpck_require__(9772);
// EXTERNAL MODULE: ./build/chain/tags.js
var chain_tags = __nccwpck_require__(4713);
;// CONCATENATED MODULE: ./build/chain/assume.js



/** Assumes a role with a web identity, and with a fresh token again when a passing failure outlived the first one. */
async function assumeWithToken(hop, identity, sts) {
    // Until a token was sent, a failure is that of the token request, which has had its own attempts.
    let usefulFor = () => Number.POSITIVE_INFINITY;
    const worthAnotherToken = (error) => (0,retry/* isPassingStsError */.MC)(error) && usefulFor() <= 0;
    return (0,retry/* retrying */.R$)('AssumeRoleWithWebIdentity with a fresh token', sts.rules, worthAnotherToken, async () => {
        usefulFor = () => Number.POSITIVE_INFINITY;
        const token = await identity.token();
        usefulFor = token.usefulFor;
        return sts.assumeRoleWithWebIdentity(hop, token.jwt, usefulFor);
    });
}
/** Assumes a role with credentials; leaves out what STS allows to leave out when it says that all is too large. */
async function assumeWithCredentials(hop, credentials, { tags, sourceIdentity, mfa, fresh }, sts, runner) {
    let asked = hop;
    let sent = tags;
    for (;;) {
        try {
            const call = sent && { tags: (0,chain_tags/* allTags */.Jw)(sent), transitiveKeys: sent.transitiveKeys };
            const once = (factor) => sts.assumeRole(asked, credentials, { tags: call, factor, sourceIdentity, fresh });
            // Each attempt has a code of its own, because AWS takes none twice.
            return await (mfa ? (0,chain_mfa/* withCode */.S)(mfa, sts.rules.deadline, runner, once) : once());
        }
        catch (error) {
            const { name, message } = error;
            if (sent && sent.droppable.length > 0 && /^PackedPolicyTooLarge/.test(name)) {
                const dropped = sent.droppable.map(({ key }) => key).join(', ');
                runner.notice(`STS found the session's tags and policies too large together, so these tags are left out: ${dropped}.`);
                sent = (0,chain_tags/* withoutDroppable */.YE)(sent);
            }
            else if (asked.duration > 3600 && /1 hour session limit/.test(message)) {
                runner.notice(`The session will last 3600 s, not ${hop.duration} s, because AWS allows a chained role one hour.`);
                asked = { ...asked, duration: 3600 };
            }
            else {
                throw error;
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/chain/plain-secret.js

// About two of seven secret access keys have only letters and digits, so this many fail once in a million times.
const mostAttempts = 40;
/** Assumes a role until its secret access key has only letters and digits. */
async function assumePlain(assume, runner) {
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
        const assumed = await assume();
        const { accessKeyId, secretAccessKey, sessionToken } = assumed.credentials;
        if (/^[A-Za-z0-9]+$/.test(secretAccessKey.reveal()))
            return assumed;
        runner.mask(accessKeyId, secretAccessKey, sessionToken);
        runner.debug(`The secret access key of attempt ${attempt} has special characters.`);
    }
    throw new errors/* PlainSecretError */.vK(`each of ${mostAttempts} secret access keys had special characters`);
}

;// CONCATENATED MODULE: ./build/chain/session-by-code.js


/**
 * Where no role follows: turns a user's own keys, together with a code of the second factor, into a session that counts as
 * proved by both. Everything else stays as it is.
 */
async function sessionByCode({ mfa, sessionDuration }, identity, sts, runner) {
    if (!mfa?.serial || identity.kind !== 'credentials' || identity.credentials.sessionToken)
        return identity;
    const { credentials } = identity;
    const device = { ...mfa, serial: mfa.serial };
    try {
        const session = await (0,chain_mfa/* withCode */.S)(device, sts.rules.deadline, runner, (factor) => sts.getSessionToken(sessionDuration, credentials, factor));
        const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
        runner.mask(accessKeyId, secretAccessKey, sessionToken);
        runner.info(`Got a session by the second factor ${mfa.serial}.`);
        return { kind: 'credentials', ...session };
    }
    catch (cause) {
        if (cause instanceof errors/* DeadlineError */.j3)
            throw cause;
        throw new errors/* IdentifyError */.bx((0,errors/* messageOf */.bD)(cause), { cause });
    }
}

;// CONCATENATED MODULE: ./build/chain/chain.js





/** Walks the plan's hops from the identity to the final session. Every secret on the way is masked as it comes. */
async function walk(plan, identity, sts, runner) {
    const start = plan.hops.length === 0 ? await sessionByCode(plan, identity, sts, runner) : identity;
    const ssoToken = identity.kind === 'credentials' && identity.ssoToken ? { ssoToken: identity.ssoToken } : {};
    let position = {
        identity: start,
        ...(plan.tags && { tags: plan.tags }),
        anonymous: plan.sourceIdentity !== undefined,
        taken: [],
    };
    for (const [index, hop] of plan.hops.entries()) {
        position = await step(plan, position, hop, index, sts, runner);
    }
    const trail = { source: plan.source.kind, hops: position.taken };
    if (position.assumed)
        return { ...position.assumed, inPlace: false, trail, ...ssoToken };
    if (position.identity.kind === 'web-identity')
        throw new Error('a web identity without a role is no session');
    const { credentials, expiration } = position.identity;
    const caller = await whoIs(credentials, sts);
    const inPlace = plan.inPlace && start === identity;
    return { credentials, ...(expiration && { expiration }), ...caller, inPlace, trail, ...ssoToken };
}
async function step(plan, position, hop, index, sts, runner) {
    const { identity, tags } = position;
    const started = performance.now();
    const role = await roleArn(hop.role, plan, position, sts);
    const once = () => assume({ ...hop, role }, plan, position, sts, runner);
    const isLast = index === plan.hops.length - 1;
    const assumed = await (plan.plainSecret && isLast ? assumePlain(once, runner) : once()).catch((cause) => {
        // Without a token nothing was asked of the role yet.
        if (cause instanceof errors/* TokenRequestError */.Nj)
            throw cause;
        const claims = identity.kind === 'web-identity' ? identity.claims() : undefined;
        if (cause instanceof errors/* DeadlineError */.j3 && identity.kind === 'web-identity' && !claims)
            throw cause;
        const caller = position.assumed?.arn;
        throw new errors/* HopError */.q$({ number: index + 1, of: plan.hops.length, role, caller, claims, cause });
    });
    const { accessKeyId, secretAccessKey, sessionToken } = assumed.credentials;
    runner.mask(accessKeyId, secretAccessKey, sessionToken);
    if (plan.maskAccountId)
        runner.mask(assumed.account, assumed.arn);
    const milliseconds = Math.round(performance.now() - started);
    runner.info(`Assumed ${role} as ${hop.sessionName} (${milliseconds} ms).`);
    return {
        identity: { kind: 'credentials', credentials: assumed.credentials },
        assumed,
        // Tags of a web identity come from its token, so the hop after it sends all of ours.
        ...(tags && { tags: identity.kind === 'credentials' ? (0,chain_tags/* tagsAfter */.Yc)(tags) : tags }),
        anonymous: position.anonymous && identity.kind === 'web-identity',
        taken: [...position.taken, { role, arn: assumed.arn, milliseconds }],
    };
}
function assume(hop, { mfa, sourceIdentity }, { identity, assumed, tags, anonymous }, sts, runner) {
    switch (identity.kind) {
        case 'web-identity':
            return assumeWithToken(hop, identity, sts);
        case 'credentials': {
            const isLasting = identity.credentials.sessionToken === undefined;
            const how = {
                tags,
                ...(anonymous && { sourceIdentity }),
                // AWS takes a second factor from a user's own keys only.
                ...(isLasting && mfa?.serial && { mfa: { ...mfa, serial: mfa.serial } }),
                fresh: assumed !== undefined,
            };
            return assumeWithCredentials(hop, identity.credentials, how, sts, runner);
        }
    }
}
/** Completes a role's name with the account of the credentials that will assume it. */
async function roleArn(role, plan, { identity, assumed }, sts) {
    if (role.startsWith('arn:') || identity.kind === 'web-identity')
        return role;
    const account = assumed?.account ?? (await whoIs(identity.credentials, sts)).account;
    return `arn:${plan.partition}:iam::${account}:role/${role}`;
}
/** The account and ARN that credentials belong to. Rejects with `IdentifyError` when AWS does not accept them. */
async function whoIs(credentials, sts) {
    try {
        return await sts.getCallerIdentity(credentials);
    }
    catch (cause) {
        if (cause instanceof errors/* DeadlineError */.j3)
            throw cause;
        throw new errors/* IdentifyError */.bx((0,errors/* messageOf */.bD)(cause), { cause });
    }
}


/***/ }),

/***/ 9772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withCode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _files_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7820);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5714);



// Seconds. AWS's virtual devices follow RFC 6238 with its defaults: SHA-1, six digits, thirty seconds.
const period = 30;
/**
 * The device's next code that nobody has used: AWS takes each code once, so a step that comes within the same thirty
 * seconds waits, and says so. A code that was given is given back as it is.
 */
async function nextCode(mfa, deadline, runner) {
    const { serial } = mfa;
    if ('code' in mfa)
        return { serial, code: mfa.code };
    const { TOTP, Secret: Seed } = await __nccwpck_require__.e(/* import() */ 107).then(__nccwpck_require__.bind(__nccwpck_require__, 107));
    const device = new TOTP({ secret: Seed.fromBase32(mfa.seed.reveal()), digits: 6, period });
    for (;;) {
        const now = Date.now();
        const step = Math.floor(now / 1000 / period);
        if ((0,_files_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claim */ .B)(mfa.folder, `${serial} ${step}`)) {
            const code = new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(device.generate({ timestamp: now }));
            runner.mask(code);
            return { serial, code };
        }
        const wait = (step + 1) * period * 1000 - now;
        if (wait >= deadline.left())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeWaitError */ .Tj(Math.ceil(wait / 1000), deadline.seconds);
        runner.info(`The MFA code of these ${period} s has been used; waiting ${Math.ceil(wait / 1000)} s for the next one.`);
        await deadline.race(new Promise((resolve) => setTimeout(resolve, wait + 50)));
    }
}
/** Whether STS refused a code that a device made, which then may have been used elsewhere. */
function isUsedCode(error, mfa) {
    const { name, message } = error;
    return 'seed' in mfa && name === 'AccessDenied' && /invalid MFA one time pass code/.test(message);
}
/** Runs a call with a code, and once more with the next one where another machine may have used the first. */
async function withCode(mfa, deadline, runner, call) {
    try {
        return await call(await nextCode(mfa, deadline, runner));
    }
    catch (error) {
        if (!isUsedCode(error, mfa))
            throw error;
        runner.info('AWS did not take the MFA code: another job may have used it.');
        return call(await nextCode(mfa, deadline, runner));
    }
}


/***/ }),

/***/ 4713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ protectedKeys),
/* harmony export */   Jw: () => (/* binding */ allTags),
/* harmony export */   YE: () => (/* binding */ withoutDroppable),
/* harmony export */   Yc: () => (/* binding */ tagsAfter),
/* harmony export */   cc: () => (/* binding */ sessionTags),
/* harmony export */   hp: () => (/* binding */ mostTags)
/* harmony export */ });
/* unused harmony export tagValue */
// The keys, their order and which of them may be dropped are what the incumbent's users know from their policies.
const kept = {
    Repository: 'GITHUB_REPOSITORY',
    Workflow: 'GITHUB_WORKFLOW',
    Action: 'GITHUB_ACTION',
    Actor: 'GITHUB_ACTOR',
    Commit: 'GITHUB_SHA',
    Branch: 'GITHUB_REF',
};
const droppable = {
    EventName: 'GITHUB_EVENT_NAME',
    BaseRef: 'GITHUB_BASE_REF',
    HeadRef: 'GITHUB_HEAD_REF',
    RunId: 'GITHUB_RUN_ID',
    Job: 'GITHUB_JOB',
    TriggeringActor: 'GITHUB_TRIGGERING_ACTOR',
};
/** Keys that a custom tag may not have. */
const protectedKeys = ['GitHub', ...Object.keys(kept), ...Object.keys(droppable)];
/** AWS's limit of session tags in one call. */
const mostTags = 50;
/** The session tags of this job. A variable that the runner does not set gives no tag. */
function sessionTags(github, custom, transitiveKeys) {
    const from = (sources) => Object.entries(sources).flatMap(([key, variable]) => {
        const value = github[variable];
        return value ? [{ key, value: tagValue(value) }] : [];
    });
    return {
        kept: [{ key: 'GitHub', value: 'Actions' }, ...from(kept)],
        droppable: from(droppable),
        custom,
        transitiveKeys,
    };
}
/** Makes a text fit to be a tag's value: https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html */
function tagValue(text) {
    const allowed = text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_');
    // The cut may fall between the two halves of one character.
    return allowed.slice(0, 256).replace(/[\uD800-\uDBFF]$/, '');
}
/** The tags in the order in which they are sent. */
function allTags(tags) {
    return [...tags.kept, ...tags.droppable, ...tags.custom];
}
/** The same without those that may be dropped. */
function withoutDroppable(tags) {
    const dropped = tags.droppable.map(({ key }) => key);
    return {
        ...tags,
        droppable: [],
        transitiveKeys: tags.transitiveKeys.filter((key) => !dropped.includes(key)),
    };
}
/**
 * The tags for the hop after one that sent these. AWS hands transitive tags down by itself, and refuses a call that
 * sends one of them again: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
function tagsAfter(tags) {
    const left = (list) => list.filter(({ key }) => !tags.transitiveKeys.includes(key));
    return {
        kept: left(tags.kept),
        droppable: left(tags.droppable),
        custom: left(tags.custom),
        transitiveKeys: [],
    };
}


/***/ }),

/***/ 4652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   az: () => (/* binding */ managedNames),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   cN: () => (/* binding */ valuesToRestore),
/* harmony export */   j$: () => (/* binding */ variablesFor),
/* harmony export */   oU: () => (/* binding */ receiptFor)
/* harmony export */ });
/* harmony import */ var _files_sealed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9250);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5714);


const unset = {
    AWS_ACCESS_KEY_ID: '',
    AWS_SECRET_ACCESS_KEY: '',
    AWS_SESSION_TOKEN: '',
    AWS_REGION: '',
    AWS_DEFAULT_REGION: '',
};
/** What goes into the environment of later steps. Blank stands for absent: the AWS tools read it so. */
function variablesFor({ deliver: { region, credentials, unset: blank, profile }, region: name }, session, env) {
    const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
    const stale = env.AWS_SESSION_TOKEN ? { AWS_SESSION_TOKEN: '' } : {};
    return {
        ...(blank && unset),
        ...(region && { AWS_REGION: name, AWS_DEFAULT_REGION: name }),
        ...(credentials &&
            !session.inPlace && {
            AWS_ACCESS_KEY_ID: accessKeyId,
            AWS_SECRET_ACCESS_KEY: secretAccessKey,
            ...(sessionToken ? { AWS_SESSION_TOKEN: sessionToken } : stale),
        }),
        ...(credentials && profile && { AWS_PROFILE: profile.name }),
    };
}
const secretNames = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
/** The names that this action may set, and so may put back. */
const managedNames = [...Object.keys(unset), 'AWS_PROFILE'];
/** Notes what the variables were, before they change. `doubtful`: see `EnvironmentReceipt`. */
function receiptFor(names, env, doubtful) {
    const isSecret = (name) => secretNames.includes(name) && Boolean(env[name]);
    const before = (some) => Object.fromEntries(some.map((name) => [name, env[name] || null]));
    const secrets = names.filter(isSecret);
    return {
        kind: 'environment',
        names,
        doubtful: doubtful && secrets.length > 0,
        previous: before(names.filter((name) => !isSecret(name))),
        ...(secrets.length > 0 && {
            sealed: (0,_files_sealed_js__WEBPACK_IMPORTED_MODULE_0__/* .seal */ .od)(JSON.stringify(before(secrets)), env.RUNNER_TEMP || undefined),
        }),
    };
}
function deliver(variables, files) {
    for (const [name, value] of Object.entries(variables)) {
        files.exportVariable(name, textOf(value));
    }
}
const textOf = (value) => value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z ? value.reveal() : (value ?? '');
/**
 * What has to be exported so that the environment is as it was. `warn` hears of what is lost.
 *
 * What the step found may have been in its own `env:` alone, where a key should reach no other step. Its post step has
 * that `env:` again, and so still sees the old value although another was exported: such a key becomes blank. A
 * `logout` cannot see it, and so blanks the keys that the step has signed in with.
 */
function valuesToRestore(receipt, { env, isPost, delivered }, warn) {
    const values = Object.entries(previousValues(receipt, warn));
    return Object.fromEntries(values.flatMap(([name, value]) => {
        const isThere = (env[name] ?? '') === textOf(value);
        // The step was stopped, or failed, before it changed this one.
        if (!delivered && isThere)
            return [];
        const isDoubtful = value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z && (isPost ? isThere : receipt.doubtful);
        return [[name, isDoubtful ? '' : value]];
    }));
}
/**
 * The values from before. Without the key file the secrets among them become blank: they never stay ours. `warn` hears
 * of that.
 */
function previousValues(receipt, warn) {
    let secrets = {};
    try {
        if (receipt.sealed)
            secrets = JSON.parse((0,_files_sealed_js__WEBPACK_IMPORTED_MODULE_0__/* .unseal */ .Du)(receipt.sealed));
    }
    catch {
        warn('The credentials that were in the environment before this action could not be put back, because the file with their key is gone. The variables are blank now.');
    }
    return Object.fromEntries(receipt.names.map((name) => {
        const secret = secrets[name];
        return [name, secret ? new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(secret) : (receipt.previous[name] ?? '')];
    }));
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ TokenRequestError),
/* harmony export */   Tj: () => (/* binding */ CodeWaitError),
/* harmony export */   VE: () => (/* binding */ DeliveryError),
/* harmony export */   Y6: () => (/* binding */ NoCredentialsError),
/* harmony export */   YG: () => (/* binding */ NoIdentityError),
/* harmony export */   Zy: () => (/* binding */ ForeignAnswerError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bx: () => (/* binding */ IdentifyError),
/* harmony export */   c8: () => (/* binding */ SourceError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eo: () => (/* binding */ ProfileError),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   g3: () => (/* binding */ ApprovalError),
/* harmony export */   iP: () => (/* binding */ AccountError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   q$: () => (/* binding */ HopError),
/* harmony export */   vK: () => (/* binding */ PlainSecretError)
/* harmony export */ });
/** Everything that is wrong with the inputs, found before any network call. */
class InputError extends Error {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.map(({ input, what }) => `${input}: ${what}`).join('\n'));
        this.problems = problems;
    }
}
/** `role-to-assume` or `credential-source` asks for a sign-in for which the job has nothing at all. */
class NoIdentityError extends Error {
    name = 'NoIdentityError';
}
/** The SDK's default chain found no credentials; `cause` is what it said. */
class NoCredentialsError extends Error {
    name = 'NoCredentialsError';
}
/** A file cannot be used as it has to be: what is wrong with it, and what to do. */
class FileError extends Error {
    name = 'FileError';
    remedy;
    constructor(message, remedy, cause) {
        super(message, { cause });
        this.remedy = remedy;
    }
}
/** GitHub's token endpoint gave no token. `status` is absent when no answer came. */
class TokenRequestError extends Error {
    name = 'TokenRequestError';
    host;
    status;
    /** Whether the same request may succeed later. */
    mayPass;
    constructor(message, host, options = {}) {
        super(message, { cause: options.cause });
        this.host = host;
        this.status = options.status;
        this.mayPass = options.mayPass ?? false;
    }
}
/** A role assumption failed; `cause` is what STS, or the network, said. */
class HopError extends Error {
    name = 'HopError';
    /** Position in the chain, from 1. */
    number;
    of;
    role;
    /** ARN that tried to assume the role, where known. */
    caller;
    claims;
    constructor(hop) {
        super(`hop ${hop.number} of ${hop.of}, ${hop.role}: ${messageOf(hop.cause)}`, { cause: hop.cause });
        this.number = hop.number;
        this.of = hop.of;
        this.role = hop.role;
        this.caller = hop.caller;
        this.claims = hop.claims;
    }
}
/** Every secret access key that STS made has characters that `special-characters-workaround` does not want. */
class PlainSecretError extends Error {
    name = 'PlainSecretError';
}
/** A source got no credentials from its service; `cause` is what that, or the network, said. */
class SourceError extends Error {
    name = 'SourceError';
    source;
    /** The service's name. */
    service;
    /** Where it is, where that is known. */
    host;
    constructor(at) {
        super(`${at.service}: ${messageOf(at.cause)}`, { cause: at.cause });
        this.source = at.source;
        this.service = at.service;
        this.host = at.host;
    }
}
/** Nobody approved the sign-in within `seconds`. */
class ApprovalError extends Error {
    name = 'ApprovalError';
    seconds;
    link;
    constructor(seconds, link) {
        super(`nobody approved the sign-in within ${Math.round(seconds)} s`);
        this.seconds = seconds;
        this.link = link;
    }
}
/** The code of the second factor has been used, and the next one comes too late for this step. */
class CodeWaitError extends Error {
    name = 'CodeWaitError';
    constructor(wait, seconds) {
        super(`the MFA code of now has been used, and the next one comes in ${wait} s, later than the ${Math.round(seconds)} s of the step allow`);
    }
}
/** The source profile does not lead to credentials; `cause` is what the SDK said. */
class ProfileError extends Error {
    name = 'ProfileError';
    profile;
    constructor(profile, message, cause) {
        super(message, { cause });
        this.profile = profile;
    }
}
/** STS did not accept the source's own credentials, or could not be asked who they are. */
class IdentifyError extends Error {
    name = 'IdentifyError';
}
/** Something between here and a service of AWS answered in its place. */
class ForeignAnswerError extends Error {
    name = 'ForeignAnswerError';
    contentType;
    /** The first words of it. */
    body;
    /** In the form in which the SDK's errors have it, so that a 502 is retried whoever sends it. */
    $metadata;
    constructor(status, contentType, body, { message, service }) {
        super(message ?? `the answer (status ${status}, ${contentType}) is not one of ${service}`);
        this.contentType = contentType;
        this.body = body;
        this.$metadata = { httpStatusCode: status };
    }
}
/** The session belongs to an account that `allowed-account-ids` does not list. */
class AccountError extends Error {
    name = 'AccountError';
    account;
    allowed;
    constructor(account, allowed) {
        super(`the credentials belong to account ${account}`);
        this.account = account;
        this.allowed = allowed;
    }
}
/** A deadline passed. */
class DeadlineError extends Error {
    name = 'DeadlineError';
    seconds;
    constructor(seconds) {
        super(`no result within ${Math.round(seconds)} s`);
        this.seconds = seconds;
    }
}
/** The runner offers no place to put the session. */
class DeliveryError extends Error {
    name = 'DeliveryError';
}
/** The text of anything that was thrown. */
function messageOf(error) {
    if (error instanceof AggregateError && error.message === '')
        return messageOf(error.errors[0]);
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   readChangeable: () => (/* binding */ readChangeable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9473);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8927);




/**
 * Reads a file that is to be changed; undefined where there is none. Throws `FileError` when it cannot be changed. Its
 * owner's own rights count also for root, who could write to a read-only file but should not.
 */
function readChangeable(path) {
    const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)(path);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (found && process.platform !== 'win32' && (found.mode & 0o600) !== 0o600) {
        const what = (found.mode & 0o400) === 0 ? 'may not be read' : 'is read-only';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} ${what}`, 'Change that with chmod u+rw, or name another file.');
    }
    // A changed file takes the place of the old one, so it is the folder that has to be writable.
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (cause) {
        const remedy = 'Give this user the right to write there, or name files in another folder.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`the folder ${folder} cannot be written to (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
    return found;
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim),
/* harmony export */   i: () => (/* binding */ claimsFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);




// Milliseconds after which nobody asks for a claim any more.
const forgotten = 5 * 60_000;
/** Where this user's claims are: one place for all jobs on the machine. */
function claimsFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `aws-auth-claims-${process.getuid?.() ?? 'user'}`);
}
/**
 * Whether this process is the first on the machine to claim the name. The file system decides: of several processes that
 * create one file, one succeeds. Names are kept as digests, for five minutes at least. True where nothing can be written.
 */
function claim(folder, name) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        if (!isOurs(folder))
            return true;
        forget(folder);
    }
    catch {
        return true;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex')), '', { flag: 'wx' });
        return true;
    }
    catch (error) {
        return error.code !== 'EEXIST';
    }
}
/** Others may write to the folder of temporary files as well, and could have put a link there first. */
function isOurs(folder) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder);
    return stat.isDirectory() && (process.getuid === undefined || stat.uid === process.getuid());
}
function forget(folder) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).filter((each) => /^[0-9a-f]{64}$/.test(each))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
        if (stat?.isFile() && Date.now() - stat.mtimeMs > forgotten)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
}


/***/ }),

/***/ 7630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ separatorFor),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   RE: () => (/* binding */ lineEndingOf),
/* harmony export */   U2: () => (/* binding */ replaceSection),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   Yd: () => (/* binding */ asBytes),
/* harmony export */   rO: () => (/* binding */ sectionText)
/* harmony export */ });
/**
 * INI texts have one character for each byte here, so that what is the user's stays as it is in any encoding. This
 * makes such a text of our own.
 */
const asBytes = (text) => Buffer.from(text, 'utf8').toString('latin1');
/**
 * The sections of a text, in order. Reads headers as Python's configparser does, which the AWS CLI uses: a line that is
 * indented deeper than the key before it continues that key, whatever it looks like.
 */
function sectionsOf(text) {
    const sections = [];
    let keyIndent;
    for (const { start, end, text: line } of linesOf(text)) {
        const content = trim(line.replace(byteOrderMark, ''));
        if (content === '' || /^[#;]/.test(content))
            continue;
        const indent = line.search(/[^ \t]/);
        const header = /^\[([^\]]*)\]/.exec(content)?.[1];
        if (header !== undefined && (keyIndent === undefined || indent <= keyIndent)) {
            sections.push({ name: trim(header), start, end });
            keyIndent = undefined;
            continue;
        }
        keyIndent = keyIndent === undefined ? indent : Math.min(keyIndent, indent);
        const last = sections.at(-1);
        if (last)
            last.end = end;
    }
    return sections;
}
// The bytes of UTF-8's mark.
const byteOrderMark = /^\xEF\xBB\xBF/;
/** Without the white space of ASCII. Others of these characters may be a byte of a longer one. */
const trim = (text) => text.replace(/^[ \t\r\n\f\v]+|[ \t\r\n\f\v]+$/g, '');
/** Every tool ends lines at the first two, and Python at a lone carriage return as well. */
function* linesOf(text) {
    const lineEnd = /\r\n|\n|\r/g;
    for (let start = 0; start < text.length;) {
        lineEnd.lastIndex = start;
        const end = lineEnd.test(text) ? lineEnd.lastIndex : text.length;
        yield { start, end, text: text.slice(start, end) };
        start = end;
    }
}
/** The line ending that the text uses, by its first line. */
function lineEndingOf(text) {
    return /^[^\r\n]*\r\n/.test(text) ? '\r\n' : '\n';
}
/** A section as a text of its own. `name` and `keys` are ordinary texts. */
function sectionText(name, keys, lineEnding) {
    const lines = [`[${name}]`, ...Object.entries(keys).map(([key, value]) => `${key} = ${value}`)];
    return asBytes(lines.map((line) => line + lineEnding).join(''));
}
/** What has to stand between the end of the text and a section that is added: a blank line, and the end of the last one. */
function separatorFor(text, lineEnding) {
    if (text.replace(byteOrderMark, '') === '')
        return '';
    return /[\r\n]$/.test(text) ? lineEnding : lineEnding + lineEnding;
}
/** Puts a text in the place of a section; of the whole text nothing else changes. */
function replaceSection(text, { start, end }, by) {
    return text.slice(0, start) + by + text.slice(end);
}
/** Takes a section out, together with the separator before it if that is still there. */
function removeSection(text, section, separator) {
    const before = text.slice(0, section.start);
    const start = before.endsWith(separator) ? section.start - separator.length : section.start;
    return text.slice(0, start) + text.slice(section.end);
}


/***/ }),

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ refuseLinks),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9473);



// Windows has neither: there they are 0. Without waiting, because opening a pipe would wait for its other end.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Bytes. Nothing that is read here is larger than a few kilobytes. */
const largest = 16_000_000;
/**
 * Reads a regular file; undefined where there is none. Throws `FileError` for everything else, symbolic links
 * too: whoever can place one in a folder could have us read, or replace, what it points to.
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} is larger than 16 MB`, 'Name another file.');
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, 'latin1');
        return { text, mode: stat.mode & 0o7777, uid: stat.uid, gid: stat.gid };
    }
    catch (error) {
        const { code } = error;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6)
            throw error;
        if (code === 'ENOENT')
            return undefined;
        if (code === 'ELOOP')
            throw link(path);
        // Windows does not open directories.
        if (code === 'EISDIR')
            throw notRegular(path, 'a directory');
        const remedy = 'Give this user the right to read it, or name another file.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`, remedy, error);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Refuses a file that is a symbolic link, and one whose folder is. */
function refuseLinks(path) {
    for (const place of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path]) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isSymbolicLink())
            throw link(place);
    }
}
function link(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} is a symbolic link`, 'Name the file itself.');
}
function notRegular(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} is ${what}`, 'Name a file, or move it out of the way.');
}


/***/ }),

/***/ 9250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   vf: () => (/* binding */ discard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9473);





/**
 * Seals a text, so that neither what is saved in the runner's state nor what lies on the disk gives it away alone.
 * Throws `FileError`.
 */
function seal(text, directory = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-gcm', key, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    const keyFile = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folderIn(directory), 'key');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(keyFile, key, { mode: 0o600, flag: 'wx' });
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(keyFile), { recursive: true, force: true });
        const remedy = 'Look whether there is room in the temporary folder of the runner.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FileError */ .f6(`${keyFile} cannot be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
    return { keyFile, data: Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64') };
}
/** Opens what `seal` closed. Throws when the key file is gone or either half was changed. */
function unseal({ keyFile, data }) {
    const bytes = Buffer.from(data, 'base64');
    const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-gcm', (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(keyFile), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
/** Deletes the key, and with it the secrets. */
function discard({ keyFile }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(keyFile), { recursive: true, force: true });
}
/** A new folder in the wanted one, or in the system's where the runner names one that is not there. */
function folderIn(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'aws-auth-'));
    }
    catch {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'aws-auth-'));
    }
}


/***/ }),

/***/ 2317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sharedFiles),
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



/** The two files, as absolute paths, by AWS's own variables. */
function sharedFiles(env) {
    const home = homeOf(env);
    return {
        credentials: locate(env.AWS_SHARED_CREDENTIALS_FILE, 'credentials', home),
        config: locate(env.AWS_CONFIG_FILE, 'config', home),
    };
}
/** The folder that AWS's tools start from. */
function homeOf(env) {
    const named = process.platform === 'win32' ? env.USERPROFILE : env.HOME;
    if (named)
        return named;
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    }
    catch {
        // A user without an entry in the system's list, as in some containers, and without the variable.
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(process.cwd()).root;
    }
}
function locate(named, name, home) {
    // The AWS CLI takes the tilde for the home folder, although no shell has seen it.
    const path = named ? named.replace(/^~(?=[/\\]|$)/, home) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.aws', name);
    return withoutDetours((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
}
/**
 * The one name of a file to which several may lead, so that it is locked and changed once. Links further up are common;
 * a folder that is itself one is kept, to be refused.
 */
function withoutDetours(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).isSymbolicLink() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 5652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   AW: () => (/* binding */ ssoCacheFolder),
/* harmony export */   VQ: () => (/* binding */ isSamePortal),
/* harmony export */   W8: () => (/* binding */ renewedText),
/* harmony export */   ct: () => (/* binding */ cacheProblem),
/* harmony export */   dF: () => (/* binding */ isoOf),
/* harmony export */   t6: () => (/* binding */ tokenFileOf),
/* harmony export */   uK: () => (/* binding */ textOfToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9473);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5714);
/* harmony import */ var _changeable_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(505);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7630);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8927);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2317);









/** The folder in which they look for tokens, whatever `AWS_CONFIG_FILE` says. */
function ssoCacheFolder(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_shared_files_js__WEBPACK_IMPORTED_MODULE_7__/* .homeOf */ .l)(env), '.aws', 'sso', 'cache');
}
/** The token's file: named after the SSO session, or after the start URL where there is no session. */
function tokenFileOf(folder, id) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(id).digest('hex')}.json`);
}
/** The token in the file; undefined when there is none that can be read. */
function readToken(file) {
    try {
        const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .X)(file);
        return found && parse(JSON.parse(Buffer.from(found.text, 'latin1').toString('utf8')));
    }
    catch {
        // A damaged file is as good as none: a new token takes its place.
        return undefined;
    }
}
function parse(content) {
    const text = (name) => {
        const value = content?.[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const secret = (name) => {
        const value = text(name);
        return value === undefined ? undefined : new _secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(value);
    };
    const accessToken = secret('accessToken');
    // Older versions of the AWS CLI end a time with "UTC".
    const expiresAt = new Date(text('expiresAt')?.replace(/UTC$/, 'Z') ?? '');
    if (!accessToken || Number.isNaN(expiresAt.getTime()))
        return undefined;
    const refreshToken = secret('refreshToken');
    const clientId = text('clientId');
    const clientSecret = secret('clientSecret');
    const registrationExpiresAt = text('registrationExpiresAt');
    return {
        startUrl: text('startUrl') ?? '',
        region: text('region') ?? '',
        accessToken,
        expiresAt,
        ...(refreshToken && { refreshToken }),
        ...(clientId && { clientId }),
        ...(clientSecret && { clientSecret }),
        ...(registrationExpiresAt && { registrationExpiresAt }),
    };
}
/** Whether two spellings of a start URL lead to one access portal: the browser adds to what people copy. */
function isSamePortal(one, other) {
    const plain = (url) => url.replace(/[/#]+$/, '').toLowerCase();
    return plain(one) === plain(other);
}
/** Why no token can be kept in the file; undefined when one can. */
function cacheProblem(file) {
    try {
        (0,_changeable_file_js__WEBPACK_IMPORTED_MODULE_5__.readChangeable)(file);
        let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);
        while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) !== folder)
            folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        return undefined;
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
    }
}
/** The text of a file whose token was renewed: everything else in it is its owner's. */
function renewedText(text, { accessToken, refreshToken, expiresAt, }) {
    const before = JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
    const after = {
        ...before,
        accessToken: accessToken.reveal(),
        expiresAt: isoOf(expiresAt),
        refreshToken: refreshToken.reveal(),
    };
    return (0,_ini_js__WEBPACK_IMPORTED_MODULE_8__/* .asBytes */ .Yd)(JSON.stringify(after));
}
/** A time as the AWS CLI writes it. */
const isoOf = (time) => time.toISOString().replace(/\.\d+/, '');
/** The file's text. */
function textOfToken(token) {
    const { accessToken, refreshToken, clientSecret, expiresAt, ...rest } = token;
    return new _secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(JSON.stringify({
        ...rest,
        accessToken: accessToken.reveal(),
        expiresAt: isoOf(expiresAt),
        ...(clientSecret && { clientSecret: clientSecret.reveal() }),
        ...(refreshToken && { refreshToken: refreshToken.reveal() }),
    }));
}


/***/ }),

/***/ 2841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal),
/* harmony export */   u: () => (/* binding */ profilesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _deliveries_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4652);





/**
 * What the steps of this action did in this job so far, for its later steps: the runner hands the state of a step to the
 * post of that step only. A file of lines that only grows, so a step that is killed leaves it readable.
 */
class Journal {
    #folder;
    constructor(env) {
        this.#folder = folderFor(env);
    }
    /** Notes a sign-in before it changes anything. Returns its ID. */
    add(receipts, { credentials, expiration }) {
        const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
        this.#append({
            id,
            receipts,
            key: digestOf(credentials.accessKeyId.reveal()),
            ...(expiration && { expiration: expiration.toISOString() }),
        });
        return id;
    }
    mark(id, mark) {
        this.#append({ id, mark });
    }
    /** Sign-ins that nobody has undone yet, oldest first. */
    open() {
        const lines = this.#lines();
        const has = (id, ...marks) => lines.some((line) => 'mark' in line && line.id === id && marks.includes(line.mark));
        return lines.flatMap((line) => 'mark' in line || has(line.id, 'undone', 'closed')
            ? []
            : [{ ...this.#left(line, has(line.id, 'profile-left')), delivered: has(line.id, 'delivered') }]);
    }
    /** Whether a `logout` has undone the sign-in, or all of it but a profile. */
    wasUndone(id) {
        const marks = this.#lines().flatMap((line) => ('mark' in line && line.id === id ? [line.mark] : []));
        if (marks.includes('undone'))
            return 'yes';
        return marks.includes('profile-left') ? 'but for a profile' : 'no';
    }
    #left(entry, onlyProfile) {
        return onlyProfile ? { ...entry, receipts: profilesOf(entry.receipts) } : entry;
    }
    /** Post is done with the sign-in. With the last one the journal goes. Never fails: nothing depends on it any more. */
    close(id) {
        try {
            this.mark(id, 'closed');
            const lines = this.#lines();
            const closed = lines.flatMap((line) => ('mark' in line && line.mark === 'closed' ? [line.id] : []));
            if (lines.every((line) => closed.includes(line.id)))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.#folder, { recursive: true, force: true });
        }
        catch { }
    }
    /** The sign-in that fetched this access key, if a step of this job did. */
    find(accessKeyId) {
        const key = digestOf(accessKeyId);
        return this.#lines().findLast((line) => 'key' in line && line.key === key);
    }
    #append(line) {
        makeFolder(this.#folder);
        if (!isOurs(this.#folder))
            throw new Error(`${this.#folder} belongs to somebody else`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#folder, 'journal'), `${JSON.stringify(line)}\n`, { mode: 0o600 });
    }
    #lines() {
        let text = '';
        try {
            if (isOurs(this.#folder))
                text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#folder, 'journal'), 'utf8');
        }
        catch {
            // There is none: this is the first step of this action in the job.
        }
        return text.split('\n').flatMap((line) => parse(line));
    }
}
/** What is left of a sign-in when its environment has been put back: that must not happen twice. */
function profilesOf(receipts) {
    return receipts.filter(({ kind }) => kind !== 'environment');
}
function parse(text) {
    try {
        const line = JSON.parse(text);
        return isLine(line) ? [line] : [];
    }
    catch {
        // The end of the file, or a line whose writer was killed.
        return [];
    }
}
/** Whether this is something that the journal itself has written, as far as undoing it depends on that. */
function isLine(line) {
    const { id, mark, receipts } = (line ?? {});
    if (typeof id !== 'string')
        return false;
    if (mark !== undefined)
        return typeof mark === 'string';
    return Array.isArray(receipts) && receipts.every(isReceipt);
}
function isReceipt(receipt) {
    const { kind, names, sections, folders, file } = (receipt ?? {});
    if (kind === 'environment')
        return Array.isArray(names) && names.every((name) => _deliveries_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .managedNames */ .az.includes(name));
    if (kind === 'sso-token')
        return typeof file === 'string' && Array.isArray(folders);
    return kind === 'profile' && Array.isArray(sections) && Array.isArray(folders);
}
/**
 * The folder of this job's journal. The runner's temporary folder is the job's own on GitHub, but not everywhere; the
 * place of its command files tells jobs apart that run side by side.
 */
function folderFor(env) {
    const { GITHUB_ENV = '', GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB } = env;
    const job = JSON.stringify([(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(GITHUB_ENV), GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB]);
    const name = `aws-auth-job-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(job).digest('hex').slice(0, 24)}`;
    // Some runners name a temporary folder that is not there.
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.RUNNER_TEMP && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(env.RUNNER_TEMP) ? env.RUNNER_TEMP : (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), name);
}
function makeFolder(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700 });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
}
/** On a shared machine somebody else could have made the folder first, to have us undo what they like. */
function isOurs(folder) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder);
    return stat.isDirectory() && (process.getuid === undefined || stat.uid === process.getuid());
}
function digestOf(accessKeyId) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(accessKeyId).digest('hex');
}


/***/ }),

/***/ 1205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ markMain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/**
 * Marks that main has begun, so that the next start of the bundle in this step is post: without the mark post would
 * sign in again, and nobody would undo that. Comes before everything else, and so does without `@actions/core`,
 * which takes long to load. Whether it can be written is checked, and reported, before anything is done.
 */
function markMain(env) {
    if (!env.GITHUB_STATE) {
        console.log('::save-state name=post::true');
        return;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(env.GITHUB_STATE, 'post=true\n');
    }
    catch { }
}


/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _github_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1205);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3087);


// The runner starts this file twice in a job: for the step, and after the job's last step with the state saved then.
const isPost = process.env.STATE_post === 'true';
try {
    if (isPost) {
        const { post } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(421), __nccwpck_require__.e(756)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6756));
        await post(process.env);
    }
    else {
        (0,_github_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markMain */ .r)(process.env);
        await (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)(process.env);
    }
}
catch (error) {
    // Main and post report what they know of. Of anything else not even the text is sure to be free of secrets.
    const name = error instanceof Error ? error.name : typeof error;
    console.log(`::${isPost ? 'warning' : 'error'} title=aws-auth::It stopped with an unexpected ${name}. Please report this.`);
    process.exitCode = isPost ? 0 : 1;
}
// What is still open now (a proxy that never answers, a process of the user's) must not keep the job waiting. The last
// words are out when the callback comes.
setTimeout(() => process.stdout.write('', () => process.exit()), 50).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/aws/http.js
var aws_http = __nccwpck_require__(4832);
// EXTERNAL MODULE: ./build/aws/arn.js
var aws_arn = __nccwpck_require__(3385);
// EXTERNAL MODULE: ./build/aws/client.js + 1 modules
var aws_client = __nccwpck_require__(1334);
;// CONCATENATED MODULE: ./build/aws/sts.js


const service = { form: 'xml', service: 'STS' };
/** STS, as one run needs it. Every method rejects with the SDK's own error. */
class Sts {
    #region;
    #network;
    #http;
    /** The rules by which its calls are tried again. */
    rules;
    constructor(region, network, http, rules) {
        this.#region = region;
        this.#network = network;
        this.#http = http;
        this.rules = rules;
    }
    /** Loads the SDK, which takes longer than most of the rest, while something else is being waited for. */
    async preload() {
        await Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(328), __nccwpck_require__.e(869), __nccwpck_require__.e(695)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1695, 19));
    }
    /** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
    async assumeRoleWithWebIdentity(hop, jwt, usefulFor) {
        const { AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(328), __nccwpck_require__.e(869), __nccwpck_require__.e(695)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1695, 19));
        const command = new AssumeRoleWithWebIdentityCommand({ ...inputOf(hop), WebIdentityToken: jwt.reveal() });
        const options = { name: 'AssumeRoleWithWebIdentity', freshSession: false, usefulFor };
        const answer = await this.#ask(options, undefined, (client, signal) => client.send(command, { abortSignal: signal }));
        return assumedOf(hop, answer);
    }
    /** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
    async assumeRole(hop, credentials, { tags, factor, sourceIdentity, fresh }) {
        const { AssumeRoleCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(328), __nccwpck_require__.e(869), __nccwpck_require__.e(695)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1695, 19));
        const command = new AssumeRoleCommand({
            ...inputOf(hop),
            ...(hop.externalId && { ExternalId: hop.externalId }),
            ...(sourceIdentity && { SourceIdentity: sourceIdentity }),
            ...factorOf(factor),
            ...(tags && { Tags: tags.tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
            ...(tags && tags.transitiveKeys.length > 0 && { TransitiveTagKeys: [...tags.transitiveKeys] }),
        });
        const options = { ...(0,aws_client/* plainly */.yG)('AssumeRole'), freshSession: fresh };
        const answer = await this.#ask(options, credentials, (client, signal) => client.send(command, { abortSignal: signal }));
        return assumedOf(hop, answer);
    }
    /** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html; `duration` in seconds. */
    async getSessionToken(duration, credentials, factor) {
        const { GetSessionTokenCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(328), __nccwpck_require__.e(869), __nccwpck_require__.e(695)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1695, 19));
        const command = new GetSessionTokenCommand({ DurationSeconds: duration, ...factorOf(factor) });
        return sessionOf(await this.#ask((0,aws_client/* plainly */.yG)('GetSessionToken'), credentials, (client, signal) => client.send(command, { abortSignal: signal })));
    }
    /** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
    async getCallerIdentity(credentials) {
        const { GetCallerIdentityCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(328), __nccwpck_require__.e(869), __nccwpck_require__.e(695)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1695, 19));
        const command = new GetCallerIdentityCommand({});
        const answer = await this.#ask((0,aws_client/* plainly */.yG)('GetCallerIdentity'), credentials, (client, signal) => client.send(command, { abortSignal: signal }));
        if (!answer.Account || !answer.Arn)
            throw (0,aws_client/* lacking */.gP)(service, 'account and ARN');
        return { account: answer.Account, arn: answer.Arn };
    }
    async #ask(options, credentials, send) {
        const { STSClient } = await Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(328), __nccwpck_require__.e(869), __nccwpck_require__.e(695)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1695, 19));
        const wire = { http: this.#http, rules: this.rules, run: this.#network.run };
        const client = new STSClient({
            region: this.#region,
            ...(this.#network.stsEndpoint && { endpoint: this.#network.stsEndpoint }),
            ...(credentials && { credentials: (0,aws_client/* reveal */._c)(credentials) }),
            ...(0,aws_client/* clientSettings */.ry)(wire, options),
        });
        return (0,aws_client/* ask */.kA)(client, service, this.rules, send);
    }
}
function factorOf(factor) {
    return factor && { SerialNumber: factor.serial, TokenCode: factor.code.reveal() };
}
function inputOf(hop) {
    return {
        RoleArn: hop.role,
        RoleSessionName: hop.sessionName,
        DurationSeconds: hop.duration,
        ...(hop.policy && { Policy: hop.policy }),
        ...(hop.policyArns.length > 0 && { PolicyArns: hop.policyArns.map((arn) => ({ arn })) }),
    };
}
function assumedOf(hop, answer) {
    // S3-compatible stores leave the ARN empty: the role's own is the best there is.
    const arn = answer.AssumedRoleUser?.Arn || hop.role;
    return {
        ...sessionOf(answer),
        arn,
        account: (0,aws_arn/* accountOf */.XP)(arn) ?? (0,aws_arn/* parseRoleArn */.DM)(hop.role)?.account ?? '',
    };
}
function sessionOf({ Credentials: found }) {
    const { AccessKeyId: id, SecretAccessKey: secret, SessionToken: token, Expiration: expiration, } = found ?? {};
    if (!id || !secret || !token)
        throw (0,aws_client/* lacking */.gP)(service, 'credentials');
    return (0,aws_client/* conceal */.Eq)({ accessKeyId: id, secretAccessKey: secret, sessionToken: token, expiration });
}

// EXTERNAL MODULE: ./build/chain/chain.js + 3 modules
var chain = __nccwpck_require__(4512);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/aws/quote.js
var quote = __nccwpck_require__(5350);
// EXTERNAL MODULE: ./build/aws/retry.js
var retry = __nccwpck_require__(7968);
// EXTERNAL MODULE: ./build/secret.js
var build_secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/sources/web-identity-token.js
var web_identity_token = __nccwpck_require__(3918);
;// CONCATENATED MODULE: ./build/sources/github-oidc.js





/** The job's identity by GitHub's OIDC token. The request is under way when this returns. */
function githubOidc(plan, { http, rules, runner }) {
    let last;
    const fetch = async () => {
        last = await request(plan, http, rules, runner);
        return last;
    };
    let current = fetch();
    // Whoever awaits token() gets the failure; until then it is not an unhandled one.
    current.catch(() => { });
    return {
        kind: 'web-identity',
        token: () => {
            if (last && last.usefulFor() <= 0)
                current = fetch();
            return current;
        },
        claims: () => last?.claims,
    };
}
// https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
async function request(plan, http, rules, runner) {
    const { url, bearer } = plan.endpoint;
    const target = `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(plan.audience)}`;
    const host = URL.canParse(url) ? new URL(url).host : url;
    const headers = {
        authorization: `bearer ${bearer.reveal()}`,
        accept: 'application/json',
        'user-agent': 'aws-auth',
    };
    return (0,retry/* retrying */.R$)('OIDC token request', rules, isPassing, async () => {
        const answer = await get(http, target, headers, rules.deadline).catch((error) => {
            if (error instanceof errors/* DeadlineError */.j3)
                throw error;
            throw new errors/* TokenRequestError */.Nj((0,errors/* messageOf */.bD)(error), host, { cause: error, mayPass: (0,retry/* isNetworkError */.TX)(error) });
        });
        const { status, contentType, body } = answer;
        if (status < 200 || status > 299) {
            const mayPass = (0,retry/* isPassingStatus */.Wj)(status) || isPending(body);
            const said = wordsOf(body) || 'no text';
            throw new errors/* TokenRequestError */.Nj(`${status} (${contentType}): ${said}`, host, { status, mayPass });
        }
        const jwt = tokenIn(body);
        if (!jwt)
            throw new errors/* TokenRequestError */.Nj(`${status} without a token (${contentType})`, host, { status });
        const token = new build_secret/* Secret */.z(jwt);
        runner.mask(token);
        return (0,web_identity_token/* receivedNow */.u)(token);
    });
}
const isPassing = (error) => error instanceof errors/* TokenRequestError */.Nj && error.mayPass;
/** GitHub answers this while the job is not quite started in its own books. */
const isPending = (body) => /in 'Pending' state/.test(body);
/** What the endpoint said: the message of a JSON answer, or the words of a page. */
function wordsOf(body) {
    try {
        const { message } = JSON.parse(body);
        return typeof message === 'string' ? (0,quote/* quote */.h)(message) : '';
    }
    catch {
        return (0,quote/* quote */.h)(body);
    }
}
function tokenIn(body) {
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** A URL or a header that Node refuses is thrown at once; this makes it a failed request like any other. */
async function get(http, url, headers, deadline) {
    return http.get(url, headers, deadline);
}

;// CONCATENATED MODULE: ./build/sources/index.js

/** Yields the identity that the plan's source stands for. */
async function identify(source, means) {
    switch (source.kind) {
        case 'github-oidc':
        case 'web-identity-token-file':
        case 'web-identity-token':
            return tokenOf(source, means);
        case 'access-keys':
        case 'environment':
            return { kind: 'credentials', credentials: source.credentials };
        case 'default-chain':
            return (await __nccwpck_require__.e(/* import() */ 128).then(__nccwpck_require__.bind(__nccwpck_require__, 6128))).defaultChain(source, means);
        case 'profile':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(648), __nccwpck_require__.e(382)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6382))).profile(source, means);
        case 'sso':
            return (await (await Promise.all(/* import() */[__nccwpck_require__.e(648), __nccwpck_require__.e(537)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7537))).sso(source, means)).identity;
        case 'cognito': {
            const { cognito } = await __nccwpck_require__.e(/* import() */ 786).then(__nccwpck_require__.bind(__nccwpck_require__, 8786));
            return cognito(source, await tokenOf(source.login, means), means);
        }
    }
}
/** The sources whose proof is a token. */
async function tokenOf(source, means) {
    switch (source.kind) {
        case 'github-oidc':
            return githubOidc(source, means);
        case 'web-identity-token-file':
            return (await __nccwpck_require__.e(/* import() */ 479).then(__nccwpck_require__.bind(__nccwpck_require__, 479))).tokenFile(source, means);
        case 'web-identity-token':
            return (await __nccwpck_require__.e(/* import() */ 664).then(__nccwpck_require__.bind(__nccwpck_require__, 1664))).givenToken(source);
    }
}

;// CONCATENATED MODULE: ./build/authenticate.js





/**
 * Signs in as the plan says. The whole story: source, identity, chain, session, account guard. Nothing is exported
 * here, so a failure leaves nothing behind.
 */
async function authenticate(plan, network, runner) {
    const session = (await kept(plan, network, runner)) ?? (await signIn(plan, network, runner));
    const { allowedAccounts } = plan;
    if (allowedAccounts.length > 0 && !allowedAccounts.includes(session.account)) {
        throw new errors/* AccountError */.iP(session.account, allowedAccounts);
    }
    return session;
}
async function kept(plan, network, runner) {
    if (!plan.existing)
        return undefined;
    const { keepExisting } = await __nccwpck_require__.e(/* import() */ 448).then(__nccwpck_require__.bind(__nccwpck_require__, 4448));
    const sts = stsFor(plan, network.http, network.deadline, runner);
    return keepExisting(plan, plan.existing, sts, meansFor(plan, network.http, sts, runner));
}
async function signIn(plan, { http, deadline }, runner) {
    announce(plan, runner);
    const { fallback } = plan;
    if (!fallback)
        return attempt(plan, http, deadline, runner);
    // The fallback needs time of its own, or a token endpoint that never answers would take it all.
    const half = deadline.part(0.5);
    try {
        return await attempt(plan, http, half, runner);
    }
    catch (error) {
        deadline.signal.throwIfAborted();
        runner.warning(`The sign-in by ${plan.source.kind} failed, so ${fallback.kind} is used instead. Why it failed: ${(0,errors/* messageOf */.bD)(error)}. Long-lived keys are second best: mend this, then remove them.`);
        return attempt({ ...plan, source: fallback }, http, deadline, runner);
    }
    finally {
        half.clear();
    }
}
async function attempt(plan, http, deadline, runner) {
    const sts = stsFor(plan, http, deadline, runner);
    const identity = await identify(plan.source, meansFor(plan, http, sts, runner));
    await (0,aws_http/* networkTurn */.Yc)();
    await sts.preload();
    await (0,aws_http/* networkTurn */.Yc)();
    const advice = adviceOn(plan, identity, http, sts);
    const session = await (0,chain/* walk */.G)(plan, identity, sts, runner);
    const warning = await advice;
    if (warning)
        runner.warning(warning);
    return session;
}
/** What long-lived keys give reason to say. It is asked while the sign-in goes on, and loaded for no other source. */
async function adviceOn(plan, identity, http, { rules }) {
    if (!plan.keyAge || identity.kind !== 'credentials' || identity.credentials.sessionToken)
        return undefined;
    const { oldKeyWarning } = await __nccwpck_require__.e(/* import() */ 886).then(__nccwpck_require__.bind(__nccwpck_require__, 6886));
    return oldKeyWarning(identity.credentials, plan.region, { http, run: plan.network.run, rules });
}
function stsFor({ region, network }, http, deadline, runner) {
    const log = (message) => runner.info(message);
    return new Sts(region, network, http, { maxAttempts: network.maxAttempts, deadline, log });
}
function meansFor({ region, network: { run }, mfa }, http, sts, runner) {
    return { region, http, run, rules: sts.rules, runner, sts, mfa };
}
function announce({ source, why, passedOver, notices, warnings }, runner) {
    const others = passedOver.map(({ kind, why: reason }) => `${kind} (${reason})`).join(', ');
    runner.info(`Source: ${source.kind}, because ${why}.${others && ` Passed over: ${others}.`}`);
    for (const warning of warnings)
        runner.warning(warning);
    for (const notice of notices)
        runner.notice(notice);
}

// EXTERNAL MODULE: ./build/aws/deadline.js
var aws_deadline = __nccwpck_require__(4044);
// EXTERNAL MODULE: ./build/aws/partition.js + 1 modules
var aws_partition = __nccwpck_require__(9837);
;// CONCATENATED MODULE: ./build/aws/network.js



/** Starts the step's deadline and opens the connections that the plan will need first. */
async function openNetwork(plan, env) {
    const deadline = new aws_deadline/* Deadline */.B(plan.network.timeoutSeconds);
    const { proxy } = plan.network;
    // The modules for proxies print what they send, credentials included, when DEBUG names them.
    if (proxy)
        delete env.DEBUG;
    const http = new aws_http/* Http */.lw(proxy && (await (await Promise.all(/* import() */[__nccwpck_require__.e(40), __nccwpck_require__.e(862)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7862))).throughProxy(proxy)));
    const sts = likelyStsOrigin(plan, env);
    const token = plan.source.kind === 'github-oidc' ? webUrl(plan.source.endpoint.url) : undefined;
    if (token && !proxy)
        http.connect(token);
    if (sts && !proxy)
        http.connect(sts);
    const close = () => {
        deadline.clear();
        http.close();
    };
    return { http, deadline, stsHost: sts?.host, close };
}
/**
 * Where the SDK will look for STS, by the settings that are cheap to read. A wrong guess costs one unused
 * connection; the SDK itself decides later.
 */
function likelyStsOrigin(plan, env) {
    const endpoint = plan.network.stsEndpoint ?? (env.AWS_ENDPOINT_URL_STS || env.AWS_ENDPOINT_URL);
    if (endpoint)
        return webUrl(endpoint);
    const suffix = (0,aws_partition/* partitionOf */.iQ)(plan.region)?.suffix;
    const name = env.AWS_USE_FIPS_ENDPOINT === 'true' ? 'sts-fips' : 'sts';
    return suffix ? new URL(`https://${name}.${plan.region}.${suffix}`) : undefined;
}
function webUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

// EXTERNAL MODULE: ./build/deliveries/environment.js
var environment = __nccwpck_require__(4652);
;// CONCATENATED MODULE: ./build/deliveries/outputs.js
/** The step's outputs: account and ARN always, credentials when asked for. Outputs end with the step: nothing to undo. */
function outputsFor(plan, session) {
    const { credentials, expiration } = session;
    return {
        'aws-account-id': session.account,
        'authenticated-arn': session.arn,
        ...(plan.deliver.outputs && {
            'aws-access-key-id': credentials.accessKeyId.reveal(),
            'aws-secret-access-key': credentials.secretAccessKey.reveal(),
            ...(credentials.sessionToken && { 'aws-session-token': credentials.sessionToken.reveal() }),
            ...(expiration && { 'aws-expiration': expiration.toISOString() }),
        }),
    };
}
function deliver(outputs, files) {
    for (const [name, value] of Object.entries(outputs))
        files.setOutput(name, value);
}

;// CONCATENATED MODULE: ./build/deliveries/index.js


/**
 * Hands the session to later steps: all of it, or nothing. What it will change is noted before it changes, so that
 * the post step can undo even a step that was killed in between.
 */
async function deliverSession(plan, session, job) {
    const { env, runner, ledger } = job;
    const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
    runner.mask(accessKeyId, secretAccessKey, sessionToken);
    if (plan.maskAccountId)
        runner.mask(session.account, session.arn);
    const variables = environment/* variablesFor */.j$(plan, session, env);
    const names = Object.keys(variables);
    const doubtful = session.trail.source === 'environment' && !ledger.knows(env.AWS_ACCESS_KEY_ID ?? '');
    const deliverAll = async (token) => {
        const receipts = [
            ...(names.length > 0 ? [environment/* receiptFor */.oU(names, env, doubtful)] : []),
            ...(token ? [token.receipt] : []),
        ];
        const write = () => {
            token?.write();
            runner.allOrNothing(() => {
                environment/* deliver */.cK(variables, runner);
                if (runner.has('GITHUB_OUTPUT'))
                    deliver(outputsFor(plan, session), runner);
            });
        };
        const { profile } = plan.deliver;
        if (profile) {
            const { deliverProfile } = await Promise.all(/* import() */[__nccwpck_require__.e(648), __nccwpck_require__.e(12)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1012));
            await deliverProfile(profile, plan.region, session, job, (receipt) => {
                ledger.note([...receipts, receipt], session);
                return write;
            });
        }
        else {
            if (receipts.length > 0)
                ledger.note(receipts, session);
            write();
        }
    };
    const { ssoToken } = session;
    if (ssoToken)
        await (await Promise.all(/* import() */[__nccwpck_require__.e(648), __nccwpck_require__.e(278)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7278))).deliverToken(ssoToken, job, deliverAll);
    else
        await deliverAll();
    ledger.delivered();
    runner.info(summary(plan, session));
}
function summary({ deliver }, { arn, account, expiration, inPlace }) {
    const places = [
        ...(deliver.credentials && !inPlace ? ['environment'] : []),
        ...(deliver.profile ? [`profile ${deliver.profile.name}`] : []),
        ...(deliver.outputs ? ['outputs'] : []),
    ];
    const until = expiration ? ` until ${expiration.toISOString()}` : '';
    const where = places.length > 0 ? `Credentials delivered to: ${places.join(', ')}.` : 'Credentials were not copied.';
    return `Signed in to account ${account} as ${arn}${until}. ${where}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/files/regular-file.js
var regular_file = __nccwpck_require__(8927);
// EXTERNAL MODULE: ./build/files/shared-files.js
var shared_files = __nccwpck_require__(2317);
// EXTERNAL MODULE: ./build/files/sso-cache.js
var sso_cache = __nccwpck_require__(5652);
// EXTERNAL MODULE: ./build/github/journal.js
var journal = __nccwpck_require__(2841);
;// CONCATENATED MODULE: ./build/github/context.js






function readContext(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    const ambient = credentialsIn(env);
    const expiration = ambient && expirationOf(ambient, env);
    const hint = chainHint(env);
    const containerToken = containerTokenIn(env);
    const name = ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL'].find((variable) => env[variable]);
    return {
        ...(url && bearer && { tokenEndpoint: { url, bearer: new build_secret/* Secret */.z(bearer) } }),
        ...(ambient && { ambient }),
        ...(expiration && { ambientExpiration: expiration }),
        ...(hint && { chainHint: hint }),
        ...(env.AWS_PROFILE && { profile: env.AWS_PROFILE }),
        sharedFiles: (0,shared_files/* sharedFiles */.N)(env),
        ssoCache: (0,sso_cache/* ssoCacheFolder */.AW)(env),
        hasIam: Boolean(env.AWS_ENDPOINT_URL_IAM || env.AWS_ENDPOINT_URL || !name),
        ...(containerToken && { containerToken }),
        ...(name && { endpointVariable: { name, url: env[name] ?? '' } }),
        github: Object.fromEntries(Object.entries(env).flatMap(([name, value]) => name.startsWith('GITHUB_') && value ? [[name, value]] : [])),
        runner: env.ACT === 'true' ? 'act' : 'github',
    };
}
/** The credentials in AWS's own variables. An empty variable counts as absent, as it does for the AWS tools. */
function credentialsIn(env) {
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = env;
    if (!id || !secret)
        return undefined;
    return {
        accessKeyId: new build_secret/* Secret */.z(id),
        secretAccessKey: new build_secret/* Secret */.z(secret),
        ...(token && { sessionToken: new build_secret/* Secret */.z(token) }),
    };
}
/** What the SDK will send to the container's endpoint: from the file, as on EKS, or from the variable. */
function containerTokenIn(env) {
    const { AWS_CONTAINER_AUTHORIZATION_TOKEN: token, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file } = env;
    try {
        const text = file ? (0,regular_file/* readRegularFile */.X)(file, { links: true })?.text.trim() : token;
        return text ? new build_secret/* Secret */.z(text) : undefined;
    }
    catch {
        // The SDK will say what is wrong with the file.
        return undefined;
    }
}
/**
 * When this action has fetched the credentials, its journal knows their end. (It does not export it, because AWS's tools
 * would then stop using them early.) Some other tools export it.
 */
function expirationOf({ accessKeyId }, env) {
    const ours = new journal/* Journal */.C(env).find(accessKeyId.reveal());
    const said = new Date((ours ? ours.expiration : env.AWS_CREDENTIAL_EXPIRATION) ?? '');
    return Number.isNaN(said.getTime()) ? undefined : said;
}
/**
 * Looks, without the network, for what the SDK's default chain would use. Machines of GitHub's own have no instance
 * role of AWS, nor has the machine that act runs on.
 */
function chainHint(env) {
    const variable = [
        'AWS_PROFILE',
        'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
        'AWS_CONTAINER_CREDENTIALS_FULL_URI',
        'AWS_WEB_IDENTITY_TOKEN_FILE',
    ].find((name) => env[name]);
    if (variable)
        return `${variable} is set`;
    const { credentials, config } = (0,shared_files/* sharedFiles */.N)(env);
    const file = [credentials, config].find(external_node_fs_.existsSync);
    if (file)
        return `${file} exists`;
    const noInstance = env.ACT === 'true' ||
        env.RUNNER_ENVIRONMENT === 'github-hosted' ||
        /^true$/i.test(env.AWS_EC2_METADATA_DISABLED ?? '');
    return noInstance ? undefined : 'this runner may have an instance role';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/sources/resolvers.js
const givenToken = (kind) => ({
    kind,
    resolve: ({ token, role }) => {
        if (token?.kind !== kind)
            return { pass: '' };
        if (role !== 'arn')
            return { pass: 'role-to-assume is not an ARN' };
        return { take: token, why: `${kind} is set` };
    },
});
const tokenFile = givenToken('web-identity-token-file');
const token = givenToken('web-identity-token');
const sso = {
    kind: 'sso',
    resolve: (available) => available.sso ? { take: available.sso, why: 'sso-start-url is set' } : { pass: '' },
};
const cognito = {
    kind: 'cognito',
    resolve: (available) => available.cognito ? { take: available.cognito, why: 'cognito-identity-pool-id is set' } : { pass: '' },
};
const profile = {
    kind: 'profile',
    resolve: (available) => available.profile ? { take: available.profile, why: 'source-profile is set' } : { pass: '' },
};
const chained = {
    kind: 'environment',
    resolve: ({ chaining, ambient }) => {
        if (!chaining)
            return { pass: '' };
        if (!ambient)
            return { pass: 'the environment has no credentials' };
        return { take: { kind: 'environment', credentials: ambient }, why: 'role-chaining is set' };
    },
};
const chainedKeys = {
    kind: 'access-keys',
    resolve: ({ chaining, keys }) => chaining && keys
        ? {
            take: { kind: 'access-keys', credentials: keys },
            why: 'role-chaining and aws-access-key-id are set, and the environment has no credentials',
        }
        : { pass: '' },
};
const chainedDefault = {
    kind: 'default-chain',
    resolve: ({ chaining, chain, chainHint }) => chaining && chainHint ? { take: chain, why: `role-chaining is set, and ${chainHint}` } : { pass: '' },
};
const resolvers_githubOidc = {
    kind: 'github-oidc',
    resolve: ({ role, endpoint, audience, skipOidc }) => {
        if (skipOidc)
            return { pass: 'force-skip-oidc is true' };
        if (role === 'none')
            return { pass: 'role-to-assume is not set' };
        if (!endpoint)
            return { pass: 'this job has no token endpoint' };
        if (role === 'name')
            return { pass: 'role-to-assume is a name, and OIDC needs an ARN' };
        return {
            take: { kind: 'github-oidc', endpoint, audience },
            why: 'role-to-assume is set and this job has a token endpoint',
        };
    },
};
const accessKeys = {
    kind: 'access-keys',
    resolve: ({ keys }) => keys
        ? { take: { kind: 'access-keys', credentials: keys }, why: 'aws-access-key-id is set' }
        : { pass: 'aws-access-key-id is not set' },
};
const ambient = {
    kind: 'environment',
    resolve: (available) => available.ambient
        ? {
            take: { kind: 'environment', credentials: available.ambient },
            why: 'the environment has credentials',
        }
        : { pass: 'the environment has no credentials' },
};
const defaultChain = {
    kind: 'default-chain',
    resolve: ({ chain, chainHint }) => chainHint
        ? { take: chain, why: chainHint }
        : { pass: 'no profile, container or instance role is in sight' },
};
const namedChain = {
    kind: 'default-chain',
    resolve: ({ chain }) => ({ take: chain, why: '' }),
};
/** The same for a source that was named: it says what it lacks even where `auto` would not have thought of it. */
const named = (resolver, lacking) => ({
    kind: resolver.kind,
    resolve: (available) => {
        const verdict = resolver.resolve(available);
        return 'pass' in verdict && verdict.pass === '' ? { pass: lacking } : verdict;
    },
});
/** The order of `auto`: the first that fits is taken. */
const order = [
    tokenFile,
    token,
    chained,
    chainedKeys,
    chainedDefault,
    sso,
    cognito,
    profile,
    resolvers_githubOidc,
    accessKeys,
    ambient,
    defaultChain,
];
/** What an explicit `credential-source` asks. */
const byKind = {
    'github-oidc': resolvers_githubOidc,
    'access-keys': accessKeys,
    'web-identity-token-file': named(tokenFile, 'web-identity-token-file is not set'),
    'web-identity-token': named(token, 'web-identity-token is not set'),
    profile: named(profile, 'source-profile is not set, or its profile cannot be used'),
    sso: named(sso, 'sso-start-url, sso-account-id or sso-role-name is not set'),
    cognito: named(cognito, 'cognito-identity-pool-id is not set, or the job has no token to sign in with'),
    environment: ambient,
    'default-chain': namedChain,
};

;// CONCATENATED MODULE: ./build/sources/precedence.js

/** Whether a source proves the job by a token rather than by credentials. */
function yieldsToken(source) {
    if (source.kind === 'cognito')
        return source.flow === 'basic';
    return ['github-oidc', 'web-identity-token-file', 'web-identity-token'].includes(source.kind);
}
/** Takes the first source that fits, or tells why none did. */
function chooseSource(available) {
    const verdicts = order.map(({ kind, resolve }) => ({ kind, verdict: resolve(available) }));
    const index = verdicts.findIndex(({ verdict }) => 'take' in verdict);
    const chosen = verdicts[index]?.verdict;
    if (!chosen || !('take' in chosen))
        return { passedOver: verdicts.flatMap(({ kind, verdict }) => passed(kind, verdict)) };
    // Short-lived proof comes first, but a job that brought keys as well is not left without a way in.
    const fallback = chosen.take.kind === 'github-oidc' ? accessKeys.resolve(available) : undefined;
    const later = fallback && 'take' in fallback ? 'kept as the fallback' : `${chosen.take.kind} comes first`;
    return {
        source: chosen.take,
        why: chosen.why,
        passedOver: [
            ...verdicts.slice(0, index).flatMap(({ kind, verdict }) => passed(kind, verdict)),
            ...verdicts
                .slice(index + 1)
                // Nobody knows what the default chain would have found.
                .filter(({ kind, verdict }) => 'take' in verdict && kind !== chosen.take.kind && kind !== 'default-chain')
                .map(({ kind }) => ({
                kind,
                why: kind === 'access-keys' ? later : `${chosen.take.kind} comes first`,
            })),
        ],
        ...(fallback && 'take' in fallback && { fallback: fallback.take }),
    };
}
/** Takes exactly the source that `credential-source` names, or tells what it lacks. */
function requireSource(kind, available) {
    const verdict = byKind[kind].resolve(available);
    if ('pass' in verdict)
        return { missing: verdict.pass };
    return { source: verdict.take, why: 'credential-source names it', passedOver: [] };
}
function passed(kind, verdict) {
    return 'pass' in verdict && verdict.pass ? [{ kind, why: verdict.pass }] : [];
}

;// CONCATENATED MODULE: ./build/inputs/cognito.js


/** The sign-in that the `cognito-*` inputs describe, when there is a token to log in with. */
function cognitoOf(inputs, login) {
    const pool = inputs['cognito-identity-pool-id'];
    if (!pool || !login)
        return undefined;
    const flow = inputs['cognito-auth-flow'];
    const provider = inputs['cognito-provider-name'];
    const customRole = inputs['cognito-custom-role-arn'];
    return {
        kind: 'cognito',
        pool,
        flow,
        login,
        ...(provider && { provider }),
        ...(customRole && flow === 'enhanced' && { customRole }),
    };
}
function checkCognito(inputs, { tokenEndpoint }) {
    const pool = inputs['cognito-identity-pool-id'];
    const role = inputs['cognito-custom-role-arn'];
    const others = ['cognito-provider-name', 'cognito-custom-role-arn'];
    const problems = [];
    const add = (input, what, remedy) => problems.push({ input, what, remedy });
    const given = others.find((name) => inputs[name]);
    if (!pool) {
        const source = inputs['credential-source'] === 'cognito' ? 'credential-source: cognito' : given;
        if (source)
            add('cognito-identity-pool-id', `not set, although ${source} is`, 'Give it a value.');
        return problems;
    }
    const region = pool.split(':')[0] ?? '';
    if (!(0,aws_partition/* isRegionOfAws */.jn)(region)) {
        const near = (0,aws_partition/* nearestRegion */.$f)(region);
        const what = `begins with "${region}", which is not an AWS region`;
        add('cognito-identity-pool-id', what, near ? `Did you mean ${near}?` : 'Copy it from the pool.');
    }
    if (role && !(0,aws_arn/* parseRoleArn */.DM)(role)) {
        const remedy = 'Write it like arn:aws:iam::111122223333:role/NAME.';
        add('cognito-custom-role-arn', `"${role}" is not the ARN of a role`, remedy);
    }
    if (inputs['cognito-auth-flow'] === 'basic' && !role && !inputs['role-to-assume']?.startsWith('arn:')) {
        const what = 'not set, and neither is role-to-assume with an ARN, although cognito-auth-flow is basic';
        add('cognito-custom-role-arn', what, 'Write the ARN of the role that the token of the pool is for.');
    }
    const hasToken = inputs['web-identity-token'] || inputs['web-identity-token-file'];
    if (!hasToken && (!tokenEndpoint || inputs['force-skip-oidc'])) {
        const what = 'set, but there is no token to log in to the pool with';
        const remedy = 'Give the job the permission id-token: write, or set web-identity-token.';
        add('cognito-identity-pool-id', what, remedy);
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/inputs/sso.js

/** The sign-in that the `sso-*` inputs describe, when all are there. */
function ssoOf(inputs, { ssoCache }) {
    const startUrl = inputs['sso-start-url'];
    const account = inputs['sso-account-id'];
    const roleName = inputs['sso-role-name'];
    const region = inputs['sso-region'] ?? inputs['aws-region'];
    if (!startUrl || !account || !roleName || !region)
        return undefined;
    const timeout = inputs['sso-timeout-s'];
    return { kind: 'sso', startUrl, region, account, roleName, scopes: [], timeout, cacheFolder: ssoCache };
}
/** The profile that `source-profile` names, once it has been found. */
function profileOf(inputs, { sourceProfile: profile, sharedFiles: files, ssoCache }) {
    if (!profile)
        return undefined;
    const { sso } = profile;
    return {
        kind: 'profile',
        profile,
        sessionName: inputs['role-session-name'],
        files,
        ...(sso && { sso: { ...sso, timeout: inputs['sso-timeout-s'], cacheFolder: ssoCache } }),
    };
}
/** Inputs that are wanted by those that are set. */
function checkSso(inputs) {
    const names = ['sso-start-url', 'sso-account-id', 'sso-role-name'];
    const isAsked = inputs['credential-source'] === 'sso' || names.some((name) => inputs[name]);
    if (!isAsked)
        return [];
    const given = names.find((name) => inputs[name]) ?? 'credential-source: sso';
    const missing = names.filter((name) => !inputs[name]);
    return [
        ...missing.map((input) => problem(input, `not set, although ${given} is`, 'Give it a value.')),
        ...checkRegion(inputs['sso-region']),
    ];
}
function checkRegion(region) {
    if (!region || (0,aws_partition/* isRegionOfAws */.jn)(region))
        return [];
    const near = (0,aws_partition/* nearestRegion */.$f)(region);
    const remedy = near ? `Did you mean ${near}?` : 'Write a region such as us-east-2.';
    return [problem('sso-region', `"${region}" is not an AWS region`, remedy)];
}
const problem = (input, what, remedy) => ({ input, what, remedy });

;// CONCATENATED MODULE: ./build/inputs/choose.js





/** The source that the inputs stand for, or what is missing. `lacksToken`: a token endpoint would do. */
function choose(inputs, context) {
    const role = inputs['role-to-assume'];
    const keys = keysOf(inputs);
    const ambient = ignoresEnvironment(inputs) ? undefined : context.ambient;
    const login = givenLogin(inputs, context);
    const audience = inputs.audience ?? audienceOf(inputs);
    const oidc = !inputs['force-skip-oidc'] && context.tokenEndpoint;
    const cognito = cognitoOf(inputs, login ?? (oidc ? { kind: 'github-oidc', endpoint: oidc, audience } : undefined));
    const profile = profileOf(inputs, context);
    const sso = ssoOf(inputs, context);
    const available = {
        skipOidc: inputs['force-skip-oidc'],
        chain: chainOf(inputs, context),
        ...(context.chainHint && { chainHint: context.chainHint }),
        // With Cognito, a token is the login to the pool.
        ...(login && !inputs['cognito-identity-pool-id'] && { token: login }),
        ...(profile && { profile }),
        ...(sso && { sso }),
        ...(cognito && { cognito }),
        role: !role ? 'none' : role.startsWith('arn:') ? 'arn' : 'name',
        audience,
        chaining: inputs['role-chaining'],
        ...(context.tokenEndpoint && { endpoint: context.tokenEndpoint }),
        ...(keys && { keys }),
        ...(ambient && { ambient }),
    };
    const kind = inputs['credential-source'];
    const wantsToken = kind === 'github-oidc' || (kind === 'auto' && !inputs['force-skip-oidc']);
    const lacksToken = Boolean(role) && !context.tokenEndpoint && wantsToken;
    if (kind !== 'auto') {
        const required = requireSource(kind, available);
        if (!('missing' in required))
            return required;
        return {
            lacksToken,
            problem: {
                input: 'credential-source',
                what: `${kind} cannot be used: ${required.missing}`,
                remedy: 'Give the job what is missing, or write auto.',
            },
        };
    }
    const choice = chooseSource(available);
    if ('source' in choice)
        return choice;
    return {
        lacksToken,
        problem: {
            input: 'credential-source',
            what: `there is nothing to sign in with: ${choice.passedOver.map(({ kind: name, why }) => `${name}: ${why}`).join('; ')}`,
            remedy: lacksToken
                ? 'Give the job the permission id-token: write, or set access keys.'
                : 'Set role-to-assume and give the job the permission id-token: write, or set access keys.',
        },
    };
}
/** `unset-current-credentials`: what is in the environment counts as gone, if this step may change it at all. */
function ignoresEnvironment(inputs) {
    return inputs['unset-current-credentials'] && exportsEnvironment(inputs);
}
/** Credentials go into the environment unless they go into a profile; either way the input decides when it is set. */
function exportsEnvironment(inputs) {
    return inputs['output-env-credentials'] ?? !inputs['aws-profile'];
}
/** A token that the workflow brings, in a file or as it is. */
function givenLogin(inputs, context) {
    const file = inputs['web-identity-token-file'];
    const token = inputs['web-identity-token'];
    if (file)
        return { kind: 'web-identity-token-file', file: tokenFilePath(file, context) };
    return token && { kind: 'web-identity-token', token };
}
/** The default chain, as this step would ask it. */
function chainOf(inputs, { profile }) {
    const sessionName = inputs['role-session-name'];
    return {
        kind: 'default-chain',
        sessionName,
        environment: !ignoresEnvironment(inputs),
        ...(profile && { profile }),
    };
}
/** The token file as an absolute path: a relative one starts at the workspace. */
function tokenFilePath(file, context) {
    return (0,external_node_path_.resolve)(context.github.GITHUB_WORKSPACE ?? '', file);
}
/** In China regions STS accepts another audience than elsewhere, so an unset one follows the region; and Cognito has its own. */
function audienceOf(inputs) {
    if (inputs['cognito-identity-pool-id'])
        return 'cognito-identity.amazonaws.com';
    return (0,aws_partition/* partitionOf */.iQ)(inputs['aws-region'] ?? '')?.id === 'aws-cn'
        ? 'sts.amazonaws.com.cn'
        : 'sts.amazonaws.com';
}
function keysOf(inputs) {
    const id = inputs['aws-access-key-id'];
    const secret = inputs['aws-secret-access-key'];
    const token = inputs['aws-session-token'];
    if (!id || !secret)
        return undefined;
    return { accessKeyId: id, secretAccessKey: secret, ...(token && { sessionToken: token }) };
}

;// CONCATENATED MODULE: ./build/inputs/files.js


/** What is wrong with the files that the inputs name, found before anything is asked of anybody. */
async function checkFiles(inputs, context) {
    return [...(await checkToken(inputs, context)), ...(await checkProfile(inputs, context))];
}
async function checkToken(inputs, context) {
    const file = inputs['web-identity-token-file'];
    if (!file)
        return [];
    const { readTokenFile } = await __nccwpck_require__.e(/* import() */ 824).then(__nccwpck_require__.bind(__nccwpck_require__, 6824));
    return problemsOf('web-identity-token-file', () => readTokenFile(tokenFilePath(file, context)));
}
async function checkProfile(inputs, context) {
    const name = inputs['aws-profile'];
    if (!name)
        return [];
    const { profileProblem } = await __nccwpck_require__.e(/* import() */ 826).then(__nccwpck_require__.bind(__nccwpck_require__, 4826));
    const { readChangeable } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 505));
    return problemsOf('aws-profile', () => {
        const textOf = (file) => readChangeable(file)?.text ?? '';
        const problem = profileProblem(name, inputs['overwrite-aws-profile'], context.sharedFiles, textOf);
        if (problem)
            throw new errors/* FileError */.f6(problem.what, problem.remedy);
    });
}
function problemsOf(input, check) {
    try {
        check();
        return [];
    }
    catch (error) {
        if (error instanceof errors/* FileError */.f6)
            return [{ input, what: error.message, remedy: error.remedy }];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/chain/tags.js
var chain_tags = __nccwpck_require__(4713);
;// CONCATENATED MODULE: ./build/inputs/existing.js

/** Whether the inputs tell whose credentials are wanted. A profile or a pool decides that by itself. */
function saysWho({ source }, hops) {
    return hops.length > 0 || !['sso', 'cognito', 'profile'].includes(source.kind);
}
/** What credentials that are there already have to be, so that this step need not fetch new ones. */
function wanted(inputs, context, hops) {
    const role = hops.at(-1)?.role;
    const accessKeyId = inputs['aws-access-key-id'];
    const ambient = ignoresEnvironment(inputs) ? undefined : context.ambient;
    return {
        ...(role && { role }),
        // Keys that were given are the way to the role, where there is one, and the goal where there is none.
        ...(!role && accessKeyId && { accessKeyId }),
        ...(ambient && { ambient }),
        ...(context.chainHint && { chain: chainOf(inputs, context) }),
        ...(context.ambientExpiration && { expiration: context.ambientExpiration }),
    };
}

;// CONCATENATED MODULE: ./build/inputs/hops.js
// AWS allows a session of a chained role one hour at most:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining
const chainedLimit = 3600;
/** Whether `role-to-assume` itself is assumed from another role's session. */
function startsChained(inputs, context) {
    return inputs['role-chaining'] && context.ambient?.sessionToken !== undefined;
}
/** `role-to-assume`, and then those of `role-chain`. */
function hopsOf(inputs, context) {
    const role = inputs['role-to-assume'];
    const externalId = inputs['role-external-id'];
    const policy = inputs['inline-session-policy'];
    const ofPool = roleOfPool(inputs);
    const first = [...(ofPool ? [ofPool] : []), ...(role ? [role] : [])];
    const settings = {
        sessionName: inputs['role-session-name'],
        duration: startsChained(inputs, context)
            ? Math.min(inputs['role-duration-seconds'], chainedLimit)
            : inputs['role-duration-seconds'],
        policyArns: inputs['managed-session-policies'],
        ...(externalId && { externalId }),
        ...(policy && { policy }),
    };
    // What limits the session belongs to the last of the two, which is the one that was meant.
    const hops = first.map((name, index) => index === first.length - 1 ? { role: name, ...settings } : chainedHop({ role: name }, inputs));
    return [...hops, ...inputs['role-chain'].map((item) => chainedHop(item, inputs))];
}
/** Whether there is a role that the inputs for `role-to-assume` are sent with. */
function carriesSettings(inputs) {
    return inputs['role-to-assume'] !== undefined || roleOfPool(inputs) !== undefined;
}
/** Basic flow: the role that the token of a Cognito pool is for, where that is not `role-to-assume` itself. */
function roleOfPool(inputs) {
    const isBasic = inputs['cognito-identity-pool-id'] && inputs['cognito-auth-flow'] === 'basic';
    return isBasic ? inputs['cognito-custom-role-arn'] : undefined;
}
function chainedHop(item, inputs) {
    return {
        role: item.role,
        sessionName: item.sessionName ?? inputs['role-session-name'],
        duration: Math.min(item.duration ?? inputs['role-duration-seconds'], chainedLimit),
        ...(item.externalId && { externalId: item.externalId }),
        ...(item.policy && { policy: item.policy }),
        policyArns: [],
    };
}
/** Says so when a session will be shorter than was asked. */
function chainNotices(inputs, context) {
    const wanted = inputs['role-duration-seconds'];
    const asked = [
        ...(startsChained(inputs, context) ? [wanted] : []),
        ...inputs['role-chain'].map(({ duration }) => duration ?? wanted),
    ];
    if (!asked.some((seconds) => seconds > chainedLimit))
        return [];
    return [
        `A session of the chain will last ${chainedLimit} s, not ${Math.max(...asked)} s, because AWS allows a chained role one hour. A role that trusts GitHub directly can have up to 12 hours.`,
    ];
}

// EXTERNAL MODULE: ./build/files/claim.js
var claim = __nccwpck_require__(7820);
;// CONCATENATED MODULE: ./build/inputs/mfa.js


/** The second factor that the `mfa-*` inputs describe. */
function mfaOf(inputs, { sourceProfile }) {
    const serial = inputs['mfa-serial'] ?? sourceProfile?.mfaSerial;
    const code = inputs['mfa-code'];
    const seed = inputs['mfa-secret'];
    const device = { ...(serial && { serial }), folder: (0,claim/* claimsFolder */.i)() };
    if (code)
        return { ...device, code };
    return seed && { ...device, seed: plainSeed(seed) };
}
function checkMfa(inputs, { sourceProfile }) {
    const serial = inputs['mfa-serial'];
    const code = inputs['mfa-code'];
    const seed = inputs['mfa-secret'];
    const problems = [];
    const add = (input, what, remedy) => problems.push({ input, what, remedy });
    if (serial && !code && !seed) {
        const remedy = "Set one of them. (Is the secret's name right, and may this run read it?)";
        add('mfa-serial', 'set, but both mfa-code and mfa-secret are empty', remedy);
    }
    if ((code || seed) && !serial && !sourceProfile?.mfaSerial) {
        const remedy = 'Write the ARN of the device, such as arn:aws:iam::111122223333:mfa/NAME.';
        add('mfa-serial', `not set, although ${code ? 'mfa-code' : 'mfa-secret'} is`, remedy);
    }
    if (code && seed)
        add('mfa-code', 'set together with mfa-secret', 'Leave one of the two out.');
    if (code && !/^\d{6}$/.test(code.reveal())) {
        add('mfa-code', `has ${code.length} characters, or others than digits`, 'A code is six digits.');
    }
    if (seed && !/^[A-Z2-7]{16,}$/.test(plainSeed(seed).reveal())) {
        const remedy = 'Store the secret that AWS shows with the QR code: letters A to Z and digits 2 to 7.';
        add('mfa-secret', 'not base32, or shorter than 16 characters', remedy);
    }
    if ((code || seed) && inputs['aws-session-token']) {
        const remedy = 'AWS takes a second factor with long-lived keys only: leave one of the two out.';
        add('mfa-serial', 'set, but the access keys are those of a session', remedy);
    }
    if ((code || seed) && inputs['special-characters-workaround']) {
        const remedy = 'Each of its attempts would wait for another code: leave one of the two out.';
        add('special-characters-workaround', 'true together with a second factor', remedy);
    }
    return problems;
}
/** RFC 4648, as authenticator apps take it: in either case, in groups, with or without padding. */
const plainSeed = (seed) => new build_secret/* Secret */.z(seed
    .reveal()
    .replace(/[\s-]|=+$/g, '')
    .toUpperCase());

;// CONCATENATED MODULE: ./build/inputs/proxy.js

function proxyOf(inputs) {
    const url = proxyUrl(inputs);
    return url && { url: new build_secret/* Secret */.z(url.href), host: url.host, except: inputs['no-proxy'] ?? '' };
}
function checkProxy(inputs) {
    const text = inputs['http-proxy'];
    if (!text || proxyUrl(inputs))
        return [];
    const remedy = 'Write it like http://proxy.example.com:3128 or socks5://proxy.example.com:1080. HTTPS_PROXY and HTTP_PROXY stand in for it.';
    // It is not shown, because nobody knows which part of it is a password.
    const what = 'not the URL of a proxy, or its user name and password are not percent-encoded';
    return [{ input: 'http-proxy', what, remedy }];
}
/** Everything in the proxy's URL that must not be shown, in each form that could be. */
function proxySecrets(inputs) {
    const { username, password } = proxyUrl(inputs) ?? {};
    if (!username && !password)
        return [];
    const [user = '', word = ''] = [username ?? '', password ?? ''].map(decodeURIComponent);
    // A user name alone is a token.
    const alone = word === '' ? [user, username ?? ''] : [];
    return [...alone, password ?? '', word, Buffer.from(`${user}:${word}`).toString('base64')];
}
function proxyUrl(inputs) {
    const given = inputs['http-proxy'] ?? '';
    // HTTPS_PROXY is read by many tools, and most take it without a scheme.
    const text = given.includes('://') ? given : `http://${given}`;
    const url = given && URL.canParse(text) ? new URL(text) : undefined;
    return url && isProxy(url) ? url : undefined;
}
function isProxy({ protocol, hostname, username, password, pathname, search, hash }) {
    if (hostname === '' || !/^(https?|socks|socks4a?|socks5h?):$/.test(protocol))
        return false;
    // With these, a character of the password that should have been encoded has cut the URL short.
    if (/[^/]/.test(pathname) || search !== '' || hash !== '')
        return false;
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/aws/access-key-id.js
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/**
 * The account ID inside an access key ID, read without asking anybody, or undefined.
 *
 * After the four-letter prefix comes base32; its first 48 bits hold a marker bit, the account (40 bits) and 7 bits
 * of something else. Keys made before 2019 lack the marker and do not hold their account: they give undefined,
 * because a guess would refuse good keys.
 */
function accountOfAccessKeyId(accessKeyId) {
    const encoded = accessKeyId.slice(4, 14);
    if (!/^[A-Z2-7]{10}$/.test(encoded))
        return undefined;
    let bits = 0n;
    for (const letter of encoded)
        bits = (bits << 5n) | BigInt(alphabet.indexOf(letter));
    const first48 = bits >> 2n;
    if ((first48 & 0x800000000000n) === 0n)
        return undefined;
    return String((first48 & 0x7fffffffff80n) >> 7n).padStart(12, '0');
}

;// CONCATENATED MODULE: ./build/inputs/rules.js





const rules_problem = (input, what, remedy) => ({ input, what, remedy });
const rules_checkRegion = (inputs) => {
    const region = inputs['aws-region'];
    if (!region) {
        return [
            rules_problem('aws-region', 'not set, and neither is AWS_REGION', 'Write the region, such as aws-region: us-east-2.'),
        ];
    }
    if ((0,aws_partition/* partitionOf */.iQ)(region) || isOfAnotherSts(region, inputs['sts-endpoint']))
        return [];
    const near = (0,aws_partition/* nearestRegion */.$f)(region);
    return [
        rules_problem('aws-region', `"${region}" is not an AWS region`, near
            ? `Did you mean ${near}?`
            : 'Write a region such as us-east-2. If this one is newer than this version of the action, set sts-endpoint to its STS as well.'),
    ];
};
/** With an STS of their own, stores name regions as they like; so a region that is new can be used as well. */
function isOfAnotherSts(region, endpoint) {
    return endpoint !== undefined && /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(region);
}
const checkEndpoint = (inputs, { endpointVariable }) => {
    const input = inputs['sts-endpoint'];
    const [name, text] = input ? ['sts-endpoint', input] : [endpointVariable?.name, endpointVariable?.url];
    if (!name || !text)
        return [];
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const remedy = 'Write a URL such as https://sts.example.com.';
    if (!url || !/^https?:$/.test(url.protocol))
        return [{ input: name, what: `"${text.replace(/.*@/, '***@')}" is not a web URL`, remedy }];
    if (!url.username && !url.password)
        return [];
    const what = 'the URL contains a user name or password';
    return [{ input: name, what, remedy: `They are never sent to STS. ${remedy}` }];
};
/** A session that is wider than it was written would be worse than none. */
const checkPolicies = (inputs, source) => {
    if (carriesSettings(inputs))
        return [];
    // Keys without a role are as wide as they are, and workflows exist that set a policy for them all the same.
    const isNew = inputs['role-chain'].length > 0 || ['sso', 'cognito', 'profile'].includes(source ?? '');
    if (!isNew)
        return [];
    const names = ['inline-session-policy', 'managed-session-policies', 'role-external-id'];
    return names
        .filter((name) => (inputs[name]?.length ?? 0) > 0)
        .map((name) => rules_problem(name, 'set, but it is for role-to-assume, which is not', 'Set role-to-assume, or write it into an item of role-chain, or leave it out.'));
};
const checkRole = (inputs, context) => {
    const roles = inputs['role-chain'].map(({ role }) => ['role-chain', role]);
    const first = inputs['role-to-assume'];
    const ofPool = inputs['cognito-custom-role-arn'];
    const all = [
        ...(first ? [['role-to-assume', first]] : []),
        ...(ofPool?.startsWith('arn:') ? [['cognito-custom-role-arn', ofPool]] : []),
        ...roles,
    ];
    return all.flatMap(([input, role]) => {
        const arn = (0,aws_arn/* parseRoleArn */.DM)(role);
        if (arn)
            return checkPartition(input, role, arn, inputs, context);
        if ((0,aws_arn/* isRoleName */.yn)(role))
            return [];
        return [
            rules_problem(input, `"${role}" is neither a role ARN nor a role name`, 'Write it like arn:aws:iam::111122223333:role/NAME.'),
        ];
    });
};
function checkPartition(input, role, { partition, account }, inputs, { endpointVariable }) {
    const region = inputs['aws-region'] ?? '';
    // S3-compatible stores with an STS of their own have their own partitions, and no accounts.
    if (!(0,aws_partition/* isAwsPartition */.WE)(partition) && (inputs['sts-endpoint'] || endpointVariable))
        return [];
    if (account === '')
        return [rules_problem(input, `${role} has no account ID`, 'Write the 12 digits of the account.')];
    // A misspelt region still tells the partition that was meant.
    const expected = (0,aws_partition/* partitionOf */.iQ)((0,aws_partition/* partitionOf */.iQ)(region) ? region : ((0,aws_partition/* nearestRegion */.$f)(region) ?? ''))?.id;
    if (!expected || partition === expected)
        return [];
    const what = `${role} is of partition ${partition}, but ${region} belongs to ${expected}`;
    return [rules_problem(input, what, `Use a role of arn:${expected}, or a region of ${partition}.`)];
}
const checkTags = (inputs) => inputs['custom-tags']
    .filter(({ key }) => chain_tags/* protectedKeys */.Fi.some((taken) => taken.toLowerCase() === key.toLowerCase()))
    .map(({ key }) => rules_problem('custom-tags', `the key "${key}" is one that the action sets`, 'Choose another key.'));
/** AWS's limit counts the action's own tags as well. */
const checkTagCount = (tags) => {
    const total = tags.kept.length + tags.droppable.length + tags.custom.length;
    if (total <= chain_tags/* mostTags */.hp)
        return [];
    return [rules_problem('custom-tags', `${total} tags with those of the action`, `AWS takes at most ${chain_tags/* mostTags */.hp}.`)];
};
/** A wrong account that the role's ARN, or the key ID where no role follows, shows without asking AWS. */
const checkAccount = (inputs, source, { sourceProfile }) => {
    const allowed = inputs['allowed-account-ids'];
    const id = inputs['aws-access-key-id'];
    const role = inputs['role-chain'].at(-1)?.role ?? inputs['role-to-assume'] ?? inputs['cognito-custom-role-arn'];
    const ofKey = source === 'access-keys' && id ? accountOfAccessKeyId(id.reveal()) : undefined;
    const ofCenter = source === 'sso' ? inputs['sso-account-id'] : sourceProfile?.account;
    const account = role ? (0,aws_arn/* parseRoleArn */.DM)(role)?.account : (ofKey ?? ofCenter);
    if (allowed.length === 0 || !account || allowed.includes(account))
        return [];
    const what = `the ${role ? 'role' : ofKey ? 'access key' : 'sign-in'} belongs to account ${account}, which is not among ${allowed.join(', ')}`;
    return [rules_problem('allowed-account-ids', what, 'Nothing was exported. Correct the one that is wrong.')];
};

;// CONCATENATED MODULE: ./build/source-plan.js
/** The ways in that exist; `credential-source` takes these and `auto`. */
const sourceKinds = [
    'github-oidc',
    'access-keys',
    'web-identity-token-file',
    'web-identity-token',
    'environment',
    'default-chain',
    'profile',
    'sso',
    'cognito',
];

;// CONCATENATED MODULE: ./build/inputs/schema.js

// Limits: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
const sessionName = {
    pattern: /^[\w+=,.@-]{2,64}$/,
    words: '2 to 64 letters, digits or _+=,.@-',
};
const externalId = {
    pattern: /^[\w+=,.@:/-]{2,1224}$/,
    words: '2 to 1224 letters, digits or _+=,.@:/-',
};
const profileName = {
    pattern: /^[^\s[\]/\\"'\p{Cc}]+$/u,
    words: 'a name without white space, brackets, slashes and quotes',
};
const duration = { min: 900, max: 43200 };
/** Every input of the action. Reading, validation, `action.yml` and the README's tables come from here. */
const schema = {
    'aws-region': {
        group: 'Where',
        type: 'text',
        variables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
        text: 'AWS region, such as `us-east-2`. Exported as `AWS_REGION` and `AWS_DEFAULT_REGION`. Absent: the variable `AWS_REGION`, then `AWS_DEFAULT_REGION`.',
    },
    'allowed-account-ids': {
        group: 'Where',
        type: 'commas',
        form: { pattern: /^\d{12}$/, words: 'account IDs of 12 digits, separated by commas' },
        text: 'Account IDs, separated by commas. The step fails, and exports nothing, when the session belongs to another account.',
    },
    'mask-aws-account-id': {
        group: 'Where',
        type: 'boolean',
        variables: ['MASK_AWS_ACCOUNT_ID'],
        default: false,
        text: 'Mask the account ID, and ARNs that contain it, in the logs. The runner then drops job outputs that contain it.',
    },
    'credential-source': {
        group: 'Who',
        type: 'choice',
        choices: ['auto', ...sourceKinds],
        default: 'auto',
        text: 'Who the job is to AWS: one of `github-oidc`, `access-keys`, `web-identity-token-file`, `web-identity-token`, `environment`, `default-chain`, `profile`, `sso` or `cognito` takes exactly that and never falls back. `auto` takes the first that fits, and says which and why.',
    },
    audience: {
        group: 'Who',
        type: 'text',
        variables: ['AUDIENCE'],
        form: { pattern: /^\S+$/, words: 'a text without white space' },
        text: 'Audience of the OIDC token. Default `sts.amazonaws.com`; in China regions `sts.amazonaws.com.cn`; for Cognito `cognito-identity.amazonaws.com`.',
    },
    'aws-access-key-id': {
        group: 'Who',
        type: 'secret',
        text: 'Access key ID. Together with `role-to-assume` and a token endpoint, the keys are only the fallback for OIDC.',
    },
    'aws-secret-access-key': {
        group: 'Who',
        type: 'secret',
        text: 'Secret access key that belongs to `aws-access-key-id`.',
    },
    'aws-session-token': {
        group: 'Who',
        type: 'secret',
        text: 'Session token, when the access key belongs to a temporary session.',
    },
    'web-identity-token-file': {
        group: 'Who',
        type: 'text',
        variables: ['WEB_IDENTITY_TOKEN_FILE'],
        form: { pattern: /^[^\0\r\n]+$/, words: 'the path of one file' },
        text: 'File with a web identity token to use instead of GitHub OIDC, absolute or relative to the workspace. Symbolic links are refused, except those of a Kubernetes service account.',
    },
    'web-identity-token': {
        group: 'Who',
        type: 'secret',
        text: 'A web identity token itself, such as that of another CI, to use instead of GitHub OIDC.',
    },
    'source-profile': {
        group: 'Who',
        type: 'text',
        form: profileName,
        text: 'Start from this profile of `~/.aws/config` and `~/.aws/credentials`, whatever it says: keys, roles, a process, a token file, IAM Identity Center. Its region is used when no other is set.',
    },
    'role-chaining': {
        group: 'Who',
        type: 'boolean',
        variables: ['ROLE_CHAINING'],
        default: false,
        text: 'Start from the credentials that an earlier step put into the environment.',
    },
    'force-skip-oidc': {
        group: 'Who',
        type: 'boolean',
        default: false,
        text: 'Never use GitHub OIDC, although the job has a token endpoint.',
    },
    'use-existing-credentials': {
        group: 'Who',
        type: 'boolean',
        variables: ['USE_EXISTING_CREDENTIALS'],
        default: false,
        text: 'Keep the credentials that are there already, if they are of the wanted role and account and last 15 minutes more.',
    },
    logout: {
        group: 'Who',
        type: 'boolean',
        default: false,
        text: 'Do not sign in, but undo what earlier steps of this action did in this job. Needs no other input.',
    },
    'sso-start-url': {
        group: 'IAM Identity Center',
        type: 'text',
        form: { pattern: /^https:\/\/[^\s@]+$/, words: 'a URL such as https://example.awsapps.com/start' },
        text: 'Start URL of the access portal. A person approves the sign-in in a browser: link and code are in the log.',
    },
    'sso-region': {
        group: 'IAM Identity Center',
        type: 'text',
        else: '`aws-region`',
        text: 'Region of IAM Identity Center.',
    },
    'sso-account-id': {
        group: 'IAM Identity Center',
        type: 'text',
        form: { pattern: /^\d{12}$/, words: 'an account ID of 12 digits' },
        text: 'Account to sign in to.',
    },
    'sso-role-name': {
        group: 'IAM Identity Center',
        type: 'text',
        form: { pattern: /^[\w+=,.@-]{1,32}$/, words: 'the name of a permission set' },
        text: 'Permission set to sign in with.',
    },
    'sso-timeout-s': {
        group: 'IAM Identity Center',
        type: 'integer',
        default: 600,
        min: 1,
        max: 21600,
        text: 'Seconds to wait for the approval. `action-timeout-s` stands still meanwhile.',
    },
    'cognito-identity-pool-id': {
        group: 'Cognito',
        type: 'text',
        form: {
            pattern: /^[\w-]{1,55}:[0-9a-f-]{1,55}$/,
            words: 'the ID of an identity pool, such as us-east-2:11111111-2222-3333-4444-555555555555',
        },
        text: 'Identity pool to sign in through, with the OIDC token of the job (or `web-identity-token`, or its file) as login.',
    },
    'cognito-auth-flow': {
        group: 'Cognito',
        type: 'choice',
        choices: ['enhanced', 'basic'],
        default: 'enhanced',
        text: '`enhanced`: the pool gives credentials of its role. `basic`: the pool gives a token, with which the first role is assumed.',
    },
    'cognito-provider-name': {
        group: 'Cognito',
        type: 'text',
        else: 'the issuer of the token',
        form: { pattern: /^[\w.:/-]{1,128}$/, words: 'a name such as token.actions.githubusercontent.com' },
        text: 'The name that the pool has for the issuer of the token.',
    },
    'cognito-custom-role-arn': {
        group: 'Cognito',
        type: 'text',
        text: 'Role to get from the pool instead of its own; in the basic flow the role that the token is used for.',
    },
    'mfa-serial': {
        group: 'MFA',
        type: 'text',
        form: {
            pattern: /^[\w+=/:,.@-]{9,256}$/,
            words: 'an ARN such as arn:aws:iam::111122223333:mfa/NAME, or the serial number of a device',
        },
        text: 'Device of the second factor, for access keys: `role-to-assume` is assumed with a code of it. Without a role the code gets a session.',
    },
    'mfa-code': {
        group: 'MFA',
        type: 'secret',
        text: 'A code of the device: six digits, good for one use.',
    },
    'mfa-secret': {
        group: 'MFA',
        type: 'secret',
        text: 'Seed of a virtual device (base32), from which codes are made. A code that was used is not used again: the step waits for the next one.',
    },
    'role-to-assume': {
        group: 'Role',
        type: 'text',
        variables: ['ROLE_TO_ASSUME'],
        text: 'ARN of the role to assume. With credentials a role name is enough: it is completed with their account.',
    },
    'role-chain': {
        group: 'Role',
        type: 'roles',
        text: 'Roles to assume one after another after `role-to-assume`: one ARN a line, or a YAML list of ARNs or of items with `role`, `external-id`, `session-name`, `duration-seconds`, `session-policy`.',
    },
    'role-session-name': {
        group: 'Role',
        type: 'text',
        variables: ['ROLE_SESSION_NAME'],
        default: 'GitHubActions',
        form: sessionName,
        text: 'Name of the session, as CloudTrail shows it: 2 to 64 letters, digits or `_+=,.@-`.',
    },
    'role-duration-seconds': {
        group: 'Role',
        type: 'integer',
        variables: ['ROLE_DURATION_SECONDS'],
        default: 3600,
        ...duration,
        text: 'How long the session lasts, 900 to 43200 seconds, within the maximum of the role. AWS allows at most 3600 for chained roles.',
    },
    'role-external-id': {
        group: 'Role',
        type: 'text',
        variables: ['ROLE_EXTERNAL_ID'],
        form: externalId,
        text: 'External ID that the trust policy of `role-to-assume` asks for.',
    },
    'source-identity': {
        group: 'Role',
        type: 'text',
        form: sessionName,
        text: 'Source identity, which CloudTrail shows for everything that the session and those after it do. Both sides have to allow `sts:SetSourceIdentity`; a web identity has it from its token instead.',
    },
    'inline-session-policy': {
        group: 'Session limits and tags',
        type: 'policy',
        variables: ['INLINE_SESSION_POLICY'],
        text: 'JSON policy that limits the session of `role-to-assume` further; at most 2048 characters.',
    },
    'managed-session-policies': {
        group: 'Session limits and tags',
        type: 'lines',
        variables: ['MANAGED_SESSION_POLICIES'],
        most: 10,
        form: {
            pattern: /^arn:[a-z0-9-]+:iam::(\d{12}|aws):policy\/[\x21-\x7e]+$/,
            words: 'ARNs of managed policies, one a line',
        },
        text: 'ARNs of up to 10 managed policies, one a line, that limit the session of `role-to-assume` further.',
    },
    'role-skip-session-tagging': {
        group: 'Session limits and tags',
        type: 'boolean',
        variables: ['ROLE_SKIP_SESSION_TAGGING'],
        default: false,
        text: 'Send no session tags.',
    },
    'custom-tags': {
        group: 'Session limits and tags',
        type: 'tags',
        text: 'JSON object of tags to add to the session tags. Ignored with a warning for OIDC, whose tags come from the token.',
    },
    'transitive-tag-keys': {
        group: 'Session limits and tags',
        type: 'lines',
        variables: ['TRANSITIVE_TAG_KEYS'],
        text: 'Keys of session tags, one a line, that later roles in the chain keep. A key that is no tag is dropped with a warning.',
    },
    'output-credentials': {
        group: 'Delivery',
        type: 'boolean',
        variables: ['OUTPUT_CREDENTIALS'],
        default: false,
        text: 'Set the credentials as step outputs.',
    },
    'output-env-credentials': {
        group: 'Delivery',
        type: 'boolean',
        else: '`true`; `false` with `aws-profile`',
        text: 'Export region and credentials as environment variables to later steps; with `aws-profile` also `AWS_PROFILE`.',
    },
    'aws-profile': {
        group: 'Delivery',
        type: 'text',
        form: profileName,
        text: 'Write credentials and region to this profile of `~/.aws/credentials` and `~/.aws/config`, until the job ends. `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` name other files.',
    },
    'overwrite-aws-profile': {
        group: 'Delivery',
        type: 'boolean',
        variables: ['OVERWRITE_AWS_PROFILE'],
        default: false,
        text: 'Replace the profile if it exists. Without this the step fails then.',
    },
    'unset-current-credentials': {
        group: 'Delivery',
        type: 'boolean',
        variables: ['UNSET_CURRENT_CREDENTIALS'],
        default: false,
        text: 'Take no credentials from the environment, and leave none of the old ones in it.',
    },
    'special-characters-workaround': {
        group: 'Delivery',
        type: 'boolean',
        variables: ['SPECIAL_CHARACTERS_WORKAROUND'],
        default: false,
        text: 'Assume the role again until the secret access key has only letters and digits, for tools that cannot take more.',
    },
    'http-proxy': {
        group: 'Network',
        type: 'text',
        variables: ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'],
        text: 'URL of a proxy (`http`, `https` or `socks5`) for every request, that for the OIDC token included. It may have a user name and a password.',
    },
    'no-proxy': {
        group: 'Network',
        type: 'text',
        variables: ['NO_PROXY', 'no_proxy'],
        text: 'Hosts that are reached without the proxy, separated by commas: names (with all names below them), `name:port`, or `*`.',
    },
    'sts-endpoint': {
        group: 'Network',
        type: 'text',
        text: 'URL of another STS, such as a private endpoint or an S3-compatible store. Wins over `AWS_ENDPOINT_URL_STS`.',
    },
    'action-timeout-s': {
        group: 'Network',
        type: 'integer',
        default: 120,
        min: 0,
        max: 21600,
        text: 'Seconds after which the step gives up, whatever it is waiting for. 0 means the default.',
    },
    'disable-retry': {
        group: 'Network',
        type: 'boolean',
        variables: ['DISABLE_RETRY'],
        default: false,
        text: 'Try each request only once.',
    },
    'retry-max-attempts': {
        group: 'Network',
        type: 'integer',
        variables: ['RETRY_MAX_ATTEMPTS'],
        default: 12,
        min: 1,
        max: 100,
        text: 'How often a request is tried when the failure is a passing one: network, timeout, 5xx, throttling. A refusal is never tried again.',
    },
};
/** The outputs that `action.yml` declares. */
const outputs = {
    'aws-account-id': 'Account ID of the session.',
    'authenticated-arn': 'ARN of the session.',
    'aws-access-key-id': 'Access key ID, with `output-credentials`.',
    'aws-secret-access-key': 'Secret access key, with `output-credentials`.',
    'aws-session-token': 'Session token, with `output-credentials`.',
    'aws-expiration': 'When the session ends (ISO 8601, UTC), with `output-credentials`; empty for long-lived keys.',
};

;// CONCATENATED MODULE: ./build/inputs/source-rules.js

const source_rules_problem = (input, what, remedy) => ({ input, what, remedy });
const checkCredentials = (inputs) => {
    const { 'aws-access-key-id': id, 'aws-secret-access-key': secret, 'aws-session-token': token } = inputs;
    const problems = [];
    const check = "Is the secret's name right, and may this run read it? (Runs from forks and of Dependabot may not.)";
    if (id && !secret) {
        problems.push(source_rules_problem('aws-secret-access-key', 'empty, although aws-access-key-id is set', check));
    }
    if (secret && !id)
        problems.push(source_rules_problem('aws-access-key-id', 'empty, although aws-secret-access-key is set', check));
    if (token && !id && !secret) {
        problems.push(source_rules_problem('aws-session-token', 'set without access keys', 'Set the access keys that it belongs to.'));
    }
    for (const [input, value] of [
        ['aws-access-key-id', id],
        ['aws-secret-access-key', secret],
        ['aws-session-token', token],
    ]) {
        if (value && /\s/.test(value.reveal())) {
            problems.push(source_rules_problem(input, 'contains white space', 'Store the secret again, as one line without spaces.'));
        }
    }
    return problems;
};
const checkChaining = (inputs, { ambient, chainHint }) => {
    if (!inputs['role-chaining'])
        return [];
    const source = inputs['credential-source'];
    const hasKeys = inputs['aws-access-key-id'] !== undefined;
    if (source === 'auto' && !hasKeys && !chainHint && (!ambient || ignoresEnvironment(inputs))) {
        const remedy = 'Run a step that exports credentials before this one, or leave role-chaining out.';
        return [source_rules_problem('role-chaining', 'true, but the environment has no AWS_ACCESS_KEY_ID', remedy)];
    }
    if (['auto', 'environment', 'default-chain'].includes(source))
        return [];
    return [source_rules_problem('role-chaining', `true, but credential-source is ${source}`, 'Leave one of the two out.')];
};
/** Each of these names the source by itself, so two of them contradict one another. */
const checkOneWay = (inputs) => {
    const pool = inputs['cognito-identity-pool-id'];
    const tokens = ['web-identity-token-file', 'web-identity-token'];
    const ways = ['source-profile', 'sso-start-url', 'cognito-identity-pool-id'];
    const remedy = 'Leave one of them out, or use two steps.';
    const given = (names) => names.filter((name) => inputs[name] !== undefined);
    // A token may be the login to a pool.
    const sources = given(pool ? ways : [...tokens, ...ways]);
    const [first, second] = sources;
    if (first && second)
        return [source_rules_problem(second, `set together with ${first}`, remedy)];
    const both = given(tokens);
    return both.length > 1 ? [source_rules_problem('web-identity-token', `set together with ${both[0]}`, remedy)] : [];
};
/** A source that was named takes nothing from the inputs of another. */
const checkNamedSource = (inputs) => {
    const source = inputs['credential-source'];
    if (source === 'auto')
        return [];
    const owners = {
        'sso-start-url': ['sso'],
        'cognito-identity-pool-id': ['cognito'],
        'source-profile': ['profile'],
        'web-identity-token': ['web-identity-token', 'cognito'],
    };
    return Object.entries(owners).flatMap(([name, kinds]) => inputs[name] === undefined || kinds.includes(source)
        ? []
        : [source_rules_problem(name, `set, but credential-source is ${source}`, 'Leave one of the two out.')]);
};
/** A token proves the job to a role's trust policy, and only an ARN says which one. */
const checkTokenFile = (inputs) => {
    const role = inputs['role-to-assume'];
    const file = inputs['web-identity-token-file'] && 'web-identity-token-file';
    const token = file ?? (inputs['web-identity-token'] && 'web-identity-token');
    if (!token || inputs['cognito-identity-pool-id'] || role?.startsWith('arn:'))
        return [];
    const what = role
        ? `"${role}" is a name, and a web identity needs an ARN`
        : `not set, although ${token} is`;
    return [source_rules_problem('role-to-assume', what, 'Write it like arn:aws:iam::111122223333:role/NAME.')];
};

;// CONCATENATED MODULE: ./build/inputs/warnings.js


/** Long-lived keys where OIDC works, or would work, are second best, and the reason for them is worth knowing. */
function keyWarnings(inputs, { tokenEndpoint }, { source, passedOver }) {
    if (inputs['force-skip-oidc'] || !isLasting(source))
        return [];
    // Another STS may not know GitHub's tokens.
    if (tokenEndpoint && !inputs['sts-endpoint']) {
        return [
            'Long-lived access keys are used although this job can ask for OIDC tokens. A role that trusts them needs no stored keys.',
        ];
    }
    const oidc = passedOver.find(({ kind }) => kind === 'github-oidc');
    if (source.kind !== 'access-keys' || !oidc || !inputs['role-to-assume']?.startsWith('arn:'))
        return [];
    return [
        `The access keys are used instead of GitHub OIDC, because ${oidc.why}. With permissions: id-token: write the job needs no long-lived keys.`,
    ];
}
const isLasting = (source) => (source.kind === 'access-keys' || source.kind === 'environment') && !source.credentials.sessionToken;
/** Inputs that have no effect in this combination. */
function idleWarnings(inputs, choice, hops) {
    const { source, fallback } = choice;
    const byToken = yieldsToken(source) && !fallback;
    const warnings = [];
    if (inputs['special-characters-workaround'] && hops.length === 0) {
        warnings.push('special-characters-workaround is ignored, because no role is assumed.');
    }
    for (const name of ['inline-session-policy', 'managed-session-policies']) {
        if ((inputs[name]?.length ?? 0) > 0 && hops.length === 0) {
            warnings.push(`${name} is ignored, because no role is assumed that it could limit.`);
        }
    }
    if (inputs['source-identity'] && hops.length === 0) {
        warnings.push('source-identity is ignored, because no role is assumed.');
    }
    else if (inputs['source-identity'] && byToken && hops.length === 1) {
        warnings.push('source-identity is ignored, because a web identity has it from its token alone.');
    }
    if (inputs['use-existing-credentials'] && !saysWho(choice, hops)) {
        warnings.push('use-existing-credentials is ignored, because without role-to-assume nothing says whose credentials are wanted.');
    }
    if (inputs['mfa-serial'] && byToken) {
        warnings.push(`mfa-serial is ignored, because the source is ${source.kind}, which needs no second factor.`);
    }
    return warnings;
}
/** Tags that were asked for and will not be sent. */
function tagWarnings(inputs, choice, hops, tags) {
    const warnings = [];
    const custom = inputs['custom-tags'];
    const onlyWebIdentity = yieldsToken(choice.source) && hops.length === 1;
    if (custom.length > 0 && hops.length === 0) {
        warnings.push('custom-tags is ignored, because no role is assumed.');
    }
    else if (custom.length > 0 && onlyWebIdentity && !choice.fallback) {
        warnings.push('custom-tags is ignored, because the tags of a web identity session come from its token alone.');
    }
    else if (custom.length > 0 && !tags) {
        warnings.push('custom-tags is ignored, because role-skip-session-tagging is true.');
    }
    const dropped = tags
        ? inputs['transitive-tag-keys'].filter((key) => !tags.transitiveKeys.includes(key))
        : [];
    if (dropped.length > 0) {
        warnings.push(`transitive-tag-keys: ${dropped.join(', ')} left out, because the session has no such tag.`);
    }
    return warnings;
}

;// CONCATENATED MODULE: ./build/inputs/plan.js















/** Turns inputs into a plan. Pure: all rules across inputs are here and in `rules.ts`. */
function makePlan(inputs, context, found) {
    const choice = choose(inputs, context);
    const source = 'source' in choice ? choice.source.kind : undefined;
    const unfit = [
        ...found,
        ...checkOneWay(inputs),
        ...checkNamedSource(inputs),
        ...checkCredentials(inputs),
        ...checkChaining(inputs, context),
        ...checkTokenFile(inputs),
        ...checkSso(inputs),
        ...checkCognito(inputs, context),
    ];
    const problems = [
        ...rules_checkRegion(inputs),
        ...checkEndpoint(inputs, context),
        ...checkProxy(inputs),
        ...unfit,
        ...checkRole(inputs, context),
        ...checkMfa(inputs, context),
        ...checkTags(inputs),
        ...checkAccount(inputs, source, context),
        ...checkPolicies(inputs, source),
    ];
    if ('problem' in choice) {
        // Half a key pair says more than that there is nothing to sign in with.
        const all = unfit.length > 0 ? problems : [...problems, choice.problem];
        const onlyToken = choice.lacksToken && problems.length === 0;
        return { error: onlyToken ? new errors/* NoIdentityError */.YG(choice.problem.what) : new errors/* InputError */.dz(all) };
    }
    const plan = assemble(inputs, context, choice);
    if (plan.tags && sendsTags(plan))
        problems.push(...checkTagCount(plan.tags));
    return problems.length > 0 ? { error: new errors/* InputError */.dz(problems) } : { plan };
}
/** Whether any hop is one with credentials. Those of a web identity have their tags from the token. */
function sendsTags({ source, fallback, hops }) {
    return !yieldsToken(source) || fallback !== undefined || hops.length > 1;
}
function assemble(inputs, context, choice) {
    const region = inputs['aws-region'] ?? '';
    const hops = hopsOf(inputs, context);
    const tags = inputs['role-skip-session-tagging'] ? undefined : tagsOf(inputs, context);
    const mfa = mfaOf(inputs, context);
    const sourceIdentity = inputs['source-identity'];
    const keeps = inputs['use-existing-credentials'] && saysWho(choice, hops);
    const existing = keeps && wanted(inputs, context, hops);
    return {
        region,
        partition: (0,aws_partition/* partitionOf */.iQ)(region)?.id ?? 'aws',
        ...choice,
        hops,
        ...(tags && { tags }),
        ...(mfa && { mfa }),
        ...(sourceIdentity && { sourceIdentity }),
        sessionDuration: inputs['role-duration-seconds'],
        keyAge: context.hasIam && !inputs['sts-endpoint'],
        allowedAccounts: inputs['allowed-account-ids'],
        maskAccountId: inputs['mask-aws-account-id'],
        inPlace: isAmbient(inputs, choice.source),
        ...(existing && { existing }),
        plainSecret: inputs['special-characters-workaround'] && hops.length > 0,
        deliver: deliverPlan(inputs),
        network: networkPlan(inputs, context),
        notices: chainNotices(inputs, context),
        warnings: [
            ...keyWarnings(inputs, context, choice),
            ...tagWarnings(inputs, choice, hops, tags),
            ...idleWarnings(inputs, choice, hops),
        ],
    };
}
/** What `auto` found in the environment stays where it is: later steps find it there as well. */
function isAmbient(inputs, { kind }) {
    return (kind === 'environment' || kind === 'default-chain') && inputs['credential-source'] === 'auto';
}
function deliverPlan(inputs) {
    const exports = exportsEnvironment(inputs);
    const profile = inputs['aws-profile'];
    return {
        region: exports,
        credentials: exports,
        outputs: inputs['output-credentials'],
        unset: ignoresEnvironment(inputs),
        ...(profile && { profile: { name: profile, overwrite: inputs['overwrite-aws-profile'] } }),
    };
}
function networkPlan(inputs, { github }) {
    const stsEndpoint = inputs['sts-endpoint'];
    const proxy = proxyOf(inputs);
    // The workaround is known to bring retries along, whatever the inputs for them say.
    const once = inputs['disable-retry'] && !inputs['special-characters-workaround'];
    return {
        ...(proxy && { proxy }),
        ...(stsEndpoint && { stsEndpoint }),
        ...(github.GITHUB_RUN_ID && { run: `${github.GITHUB_RUN_ID}.${github.GITHUB_RUN_ATTEMPT ?? 1}` }),
        timeoutSeconds: inputs['action-timeout-s'] || schema['action-timeout-s'].default,
        maxAttempts: once ? 1 : inputs['retry-max-attempts'],
    };
}
function tagsOf(inputs, context) {
    const custom = inputs['custom-tags'];
    const all = (0,chain_tags/* sessionTags */.cc)(context.github, custom, []);
    const keys = (0,chain_tags/* allTags */.Jw)(all).map(({ key }) => key);
    return { ...all, transitiveKeys: inputs['transitive-tag-keys'].filter((key) => keys.includes(key)) };
}

;// CONCATENATED MODULE: ./build/inputs/policy.js

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html: plain text, white space included.
const limit = 2048;
/** Checks a session policy's JSON and size. White space is given up only when the policy is too long with it. */
function readPolicy(text, report) {
    let policy;
    try {
        policy = JSON.parse(text);
    }
    catch (error) {
        report(`not JSON (${(0,errors/* messageOf */.bD)(error)})`, 'Write an IAM policy document: { "Version": "2012-10-17", "Statement": […] }.');
        return undefined;
    }
    if (typeof policy !== 'object' || policy === null || !('Statement' in policy)) {
        report('not an IAM policy: it has no "Statement"', 'Write { "Version": "2012-10-17", "Statement": […] }.');
        return undefined;
    }
    if (text.length <= limit)
        return text;
    const compact = JSON.stringify(policy);
    if (compact.length <= limit)
        return compact;
    report(`${compact.length} characters without white space`, `AWS takes at most ${limit}: shorten it, or use managed-session-policies.`);
    return undefined;
}

;// CONCATENATED MODULE: ./build/inputs/role-chain.js



const keys = ['role', 'external-id', 'session-name', 'duration-seconds', 'session-policy'];
/** Reads `role-chain`: one role a line, or YAML. The YAML library is loaded only for YAML. */
async function readRoleChain(text, report) {
    const lines = text.split('\n').map((line) => line.trim());
    const plain = lines.every((line) => !/^-|^#|^\[|:\s|:$/.test(line));
    if (plain)
        return lines.filter((line) => line !== '').map((role) => ({ role }));
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    let list;
    try {
        // Without types, so that an external ID such as 0042 stays what was written.
        list = parse(text, { schema: 'failsafe' });
    }
    catch (error) {
        report(`not YAML (${(0,errors/* messageOf */.bD)(error).split('\n')[0]})`, 'Write one role ARN a line, or a YAML list.');
        return [];
    }
    if (!Array.isArray(list)) {
        report('not a list', 'Write one role ARN a line, or a YAML list whose items start with "- ".');
        return [];
    }
    return list.flatMap((item, index) => readItem(item, `item ${index + 1}`, report) ?? []);
}
function readItem(item, where, report) {
    if (typeof item === 'string')
        return { role: item.trim() };
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
        report(`${where} is neither a role nor an object`, `Give it a role ARN, or the keys ${keys.join(', ')}.`);
        return undefined;
    }
    const fields = item;
    for (const key of Object.keys(fields).filter((name) => !keys.includes(name))) {
        report(`${where} has the unknown key "${key}"`, `The keys are ${keys.join(', ')}.`);
    }
    const text = (key, form) => readField(fields, key, form, where, report);
    const role = text('role');
    const policy = text('session-policy');
    const seconds = text('duration-seconds', { pattern: /^\d+$/, words: 'a whole number' });
    if (!role) {
        if (fields.role === undefined)
            report(`${where} has no role`, 'Give it a role ARN.');
        return undefined;
    }
    if (seconds && (Number(seconds) < duration.min || Number(seconds) > duration.max)) {
        report(`${where}: duration-seconds ${seconds} is out of range`, `Write ${duration.min} to ${duration.max}.`);
    }
    const checkedPolicy = policy && readPolicy(policy, (what, remedy) => report(`${where}: session-policy is ${what}`, remedy));
    const external = text('external-id', externalId);
    const session = text('session-name', sessionName);
    return {
        role,
        ...(external && { externalId: external }),
        ...(session && { sessionName: session }),
        ...(seconds && { duration: Number(seconds) }),
        ...(checkedPolicy && { policy: checkedPolicy }),
    };
}
function readField(fields, key, form, where, report) {
    const value = fields[key];
    if (value === undefined)
        return undefined;
    const text = typeof value === 'object' ? jsonOf(value) : String(value).trim();
    if (text === '') {
        // Most likely an expression that came out empty. Doing without it could give a wider session than was meant.
        report(`${where}: ${key} is empty`, 'Give it a value, or leave the key out.');
        return undefined;
    }
    if (!form || form.pattern.test(text))
        return text;
    report(`${where}: ${key} "${text}" is not allowed`, `Write ${form.words}.`);
    return undefined;
}
/** JSON of a part of the YAML, or a text that is none when an alias in it refers to itself. */
function jsonOf(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return 'an alias that refers to itself';
    }
}

;// CONCATENATED MODULE: ./build/inputs/tags.js

// https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html
const characters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
/** Reads a JSON object of tags, and reports every tag that AWS would refuse. */
function readTags(text, report) {
    const entries = entriesOf(text, report);
    const tags = [];
    for (const [key, value] of entries) {
        if (typeof value === 'object') {
            report(`the value of "${key}" is not a text`, 'Give every tag a text, a number or a boolean.');
            continue;
        }
        const tag = { key, value: String(value) };
        const what = refusal(tag);
        if (tags.some((other) => other.key.toLowerCase() === key.toLowerCase())) {
            report(`the key "${key}" is there twice`, 'AWS does not tell upper from lower case in keys.');
        }
        if (what)
            report(what, 'A key has 1 to 128 and a value up to 256 letters, digits, spaces or _.:/=+-@.');
        tags.push(tag);
    }
    return tags;
}
function entriesOf(text, report) {
    const remedy = 'Write one JSON object, such as {"team": "platform"}.';
    try {
        const parsed = JSON.parse(text);
        if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
            return Object.entries(parsed);
        report('not an object', remedy);
    }
    catch (error) {
        report(`not JSON (${(0,errors/* messageOf */.bD)(error)})`, remedy);
    }
    return [];
}
function refusal({ key, value }) {
    if (key.length < 1 || key.length > 128)
        return `the key "${key}" has ${key.length} characters`;
    if (!characters.test(key))
        return `the key "${key}" has a character that AWS does not take`;
    if (/^aws:/i.test(key))
        return `the key "${key}" begins with "aws:", which AWS keeps for itself`;
    if (value.length > 256)
        return `the value of "${key}" has ${value.length} characters`;
    if (!characters.test(value))
        return `the value of "${key}" has a character that AWS does not take`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/inputs/read.js





/**
 * Reads every input from the environment, where the runner put it. Problems are collected, not thrown; an input
 * with a problem has its default, so that the rules across inputs can still be checked and reported as well.
 */
async function readInputs(env) {
    const problems = [];
    const values = {};
    for (const [name, spec] of Object.entries(schema)) {
        const report = (what, remedy) => problems.push({ input: name, what, remedy });
        values[name] = await readValue(textOf(name, spec, env), spec, report);
    }
    return { inputs: values, problems };
}
function textOf(name, spec, env) {
    for (const variable of [`INPUT_${name.toUpperCase()}`, ...(spec.variables ?? [])]) {
        const text = env[variable]?.trim();
        if (text)
            return text;
    }
    return '';
}
async function readValue(text, spec, report) {
    switch (spec.type) {
        case 'text':
            return readText(text, spec, report);
        case 'secret':
            return text ? new build_secret/* Secret */.z(text) : undefined;
        case 'boolean':
            return readBoolean(text, spec.default, report);
        case 'integer':
            return readInteger(text, spec, report);
        case 'lines':
            return readList(text.split('\n'), spec, report);
        case 'commas':
            return readList(text.split(/[,\n]/), spec, report);
        case 'choice':
            return readChoice(text, spec, report);
        case 'policy':
            return text ? readPolicy(text, report) : undefined;
        case 'tags':
            return text ? readTags(text, report) : [];
        case 'roles':
            return text ? await readRoleChain(text, report) : [];
    }
}
function readText(text, spec, report) {
    if (!text)
        return spec.default;
    if (!spec.form || spec.form.pattern.test(text))
        return text;
    report(`"${text}" is not allowed`, `Write ${spec.form.words}.`);
    return spec.default;
}
function readBoolean(text, fallback, report) {
    if (!text)
        return fallback;
    // The YAML 1.2 core schema's spellings, the same that @actions/core takes.
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    report(`"${text}" is not a boolean`, 'Write true or false.');
    return fallback;
}
function readInteger(text, spec, report) {
    if (!text)
        return spec.default;
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= spec.min && value <= spec.max)
        return value;
    report(Number.isNaN(value) ? `"${text}" is not a whole number` : `${text} is out of range`, `Write a whole number from ${spec.min} to ${spec.max}, without a unit.`);
    return spec.default;
}
function readList(items, spec, report) {
    const values = items.map((item) => item.trim()).filter((item) => item !== '');
    const { form, most } = spec;
    for (const wrong of form ? values.filter((value) => !form.pattern.test(value)) : []) {
        report(`"${wrong}" is not allowed`, `Write ${form?.words}.`);
    }
    if (most && values.length > most)
        report(`${values.length} are too many`, `AWS takes at most ${most}.`);
    return values;
}
function readChoice(text, spec, report) {
    if (!text)
        return spec.default;
    if (spec.choices.includes(text))
        return text;
    report(`"${text}" does not exist`, `Write one of ${spec.choices.join(', ')}.`);
    return spec.default;
}

;// CONCATENATED MODULE: ./build/inputs/secrets.js




/** Everything known at the start that the log must not show. */
function secretsIn(inputs, { tokenEndpoint, ambient, containerToken }) {
    const given = Object.values(inputs).filter((value) => value instanceof build_secret/* Secret */.z);
    const seed = inputs['mfa-secret'];
    return [
        ...given,
        seed && plainSeed(seed),
        tokenEndpoint?.bearer,
        containerToken,
        ambient?.accessKeyId,
        ambient?.secretAccessKey,
        ambient?.sessionToken,
        ...proxySecrets(inputs),
        ...(inputs['mask-aws-account-id'] ? accountsIn(inputs) : []),
    ];
}
function accountsIn(inputs) {
    const roles = [
        inputs['role-to-assume'] ?? '',
        inputs['cognito-custom-role-arn'] ?? '',
        ...inputs['role-chain'].map(({ role }) => role),
    ];
    return [
        ...inputs['allowed-account-ids'],
        inputs['sso-account-id'],
        ...roles.map((role) => (0,aws_arn/* parseRoleArn */.DM)(role)?.account),
    ];
}

;// CONCATENATED MODULE: ./build/inputs/source-profile.js

/** Looks the source profile up, and takes its region where the workflow names none. */
async function withSourceProfile(inputs, context) {
    const name = inputs['source-profile'];
    if (!name)
        return { inputs, context, problems: [] };
    const { readProfile } = await __nccwpck_require__.e(/* import() */ 694).then(__nccwpck_require__.bind(__nccwpck_require__, 2694));
    const reading = await readProfile(name, context.sharedFiles).catch((error) => {
        if (error instanceof errors/* FileError */.f6)
            return { what: error.message, remedy: error.remedy };
        throw error;
    });
    if ('what' in reading)
        return { inputs, context, problems: [{ input: 'source-profile', ...reading }] };
    const region = inputs['aws-region'] ?? reading.profile.region;
    return {
        inputs: { ...inputs, 'aws-region': region },
        context: { ...context, sourceProfile: reading.profile },
        problems: [],
    };
}

;// CONCATENATED MODULE: ./build/main.js










/** The step: inputs to plan, plan to session, session to later steps. */
async function main(env) {
    // What post puts back: on the way the process may take variables from itself.
    const asFound = { ...env };
    const surroundings = readContext(env);
    const written = await readInputs(env);
    if (written.inputs.logout)
        return (await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(421), __nccwpck_require__.e(744)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5744))).logout(env, surroundings);
    const { inputs, context, problems } = await withSourceProfile(written.inputs, surroundings);
    const found = [...written.problems, ...problems, ...(await checkFiles(inputs, context))];
    const { plan, error: unfit } = makePlan(inputs, context, found);
    const network = plan && (await openNetwork(plan, env));
    // The connections open by themselves while the large modules below are loaded.
    await (0,aws_http/* networkTurn */.Yc)();
    const { GitHubRunner } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(421), __nccwpck_require__.e(806)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6806));
    const { StateLedger } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(421), __nccwpck_require__.e(847)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6847));
    await (0,aws_http/* networkTurn */.Yc)();
    const runner = new GitHubRunner({ hideAccounts: inputs['mask-aws-account-id'] });
    runner.mask(...secretsIn(inputs, context));
    try {
        if (env.GITHUB_STATE)
            runner.requireFiles('GITHUB_STATE');
        if (!plan || !network)
            throw unfit;
        if (plan.deliver.region || plan.deliver.credentials)
            runner.requireFiles('GITHUB_ENV');
        if (plan.deliver.outputs)
            runner.requireFiles('GITHUB_OUTPUT');
        const session = await authenticate(plan, network, runner);
        const { deadline } = network;
        await deliverSession(plan, session, { env: asFound, runner, deadline, ledger: new StateLedger(env) });
    }
    catch (error) {
        const { report } = await __nccwpck_require__.e(/* import() */ 156).then(__nccwpck_require__.bind(__nccwpck_require__, 4156));
        await report(error, plan, context, network?.stsHost, runner);
    }
    finally {
        network?.close();
    }
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

/**
 * A value that must not be printed. Whatever turns it into text by accident (a template, JSON, `console.log`,
 * an error message) gets `***`; only `reveal()` gives the value.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    get length() {
        return this.#value.length;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readNow),
/* harmony export */   u: () => (/* binding */ receivedNow)
/* harmony export */ });
// A token with less than this left, in milliseconds, may expire on its way through a slow network and STS.
const margin = 30_000;
/** A token that arrived just now: its life is counted from here, whatever the clock of this machine says. */
function receivedNow(jwt) {
    const claims = claimsOf(jwt);
    const { iat, nbf, exp } = claims;
    const start = typeof iat === 'number' ? iat : typeof nbf === 'number' ? nbf : undefined;
    const life = typeof exp === 'number' && start !== undefined ? (exp - start) * 1000 : 300_000;
    const end = performance.now() + life - margin;
    return { jwt, claims, usefulFor: () => end - performance.now() };
}
/** A token of unknown age: it is good until it is read anew. */
function readNow(jwt) {
    return { jwt, claims: claimsOf(jwt), usefulFor: () => Number.POSITIVE_INFINITY };
}
function claimsOf(jwt) {
    try {
        const payload = Buffer.from(jwt.reveal().split('.')[1] ?? '', 'base64url').toString();
        const claims = JSON.parse(payload);
        return typeof claims === 'object' && claims !== null ? claims : {};
    }
    catch {
        return {};
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
