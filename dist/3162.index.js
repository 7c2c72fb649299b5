export const id = 3162;
export const ids = [3162];
export const modules = {

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

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ authenticate)
});

// EXTERNAL MODULE: ./build/aws/http.js
var aws_http = __webpack_require__(4832);
// EXTERNAL MODULE: ./build/aws/arn.js
var aws_arn = __webpack_require__(3385);
// EXTERNAL MODULE: ./build/aws/client.js + 1 modules
var aws_client = __webpack_require__(1334);
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
        await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    }
    /** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
    async assumeRoleWithWebIdentity(hop, jwt, usefulFor) {
        const { AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
        const command = new AssumeRoleWithWebIdentityCommand({ ...inputOf(hop), WebIdentityToken: jwt.reveal() });
        const options = { name: 'AssumeRoleWithWebIdentity', freshSession: false, usefulFor };
        const answer = await this.#ask(options, undefined, (client, signal) => client.send(command, { abortSignal: signal }));
        return assumedOf(hop, answer);
    }
    /** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
    async assumeRole(hop, credentials, { tags, factor, sourceIdentity, fresh }) {
        const { AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
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
        const { GetSessionTokenCommand } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
        const command = new GetSessionTokenCommand({ DurationSeconds: duration, ...factorOf(factor) });
        return sessionOf(await this.#ask((0,aws_client/* plainly */.yG)('GetSessionToken'), credentials, (client, signal) => client.send(command, { abortSignal: signal })));
    }
    /** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
    async getCallerIdentity(credentials) {
        const { GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
        const command = new GetCallerIdentityCommand({});
        const answer = await this.#ask((0,aws_client/* plainly */.yG)('GetCallerIdentity'), credentials, (client, signal) => client.send(command, { abortSignal: signal }));
        if (!answer.Account || !answer.Arn)
            throw (0,aws_client/* lacking */.gP)(service, 'account and ARN');
        return { account: answer.Account, arn: answer.Arn };
    }
    async #ask(options, credentials, send) {
        const { STSClient } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
        const wire = { http: this.#http, rules: this.rules, run: this.#network.run };
        const client = new STSClient({
            region: this.#region,
            ...(this.#network.stsEndpoint && { endpoint: this.#network.stsEndpoint }),
            ...(credentials && { credentials: (0,aws_client/* reveal */._c)(credentials) }),
            ...(0,aws_client/* clientSettings */.ry)(wire, options),
        });
        return (0,aws_client/* ask */.kA)(client, service, wire, send);
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
var chain = __webpack_require__(4512);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/aws/quote.js
var quote = __webpack_require__(5350);
// EXTERNAL MODULE: ./build/aws/retry.js
var retry = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/sources/web-identity-token.js
var web_identity_token = __webpack_require__(3918);
;// CONCATENATED MODULE: ./build/sources/github-oidc.js





/** The job's identity by GitHub's OIDC token. The request is under way when this returns. */
function githubOidc(plan, { http, rules, runner }) {
    const identity = (0,web_identity_token/* fetching */.Bg)(() => request(plan, http, rules, runner));
    // Whoever awaits token() gets the failure; until then it is not an unhandled one.
    identity.token().catch(() => { });
    return identity;
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
        const isPage = /html/i.test(contentType);
        if (status < 200 || status > 299) {
            const mayPass = (0,retry/* isPassingStatus */.Wj)(status) || isPending(body);
            const said = wordsOf(body) || 'no text';
            throw new errors/* TokenRequestError */.Nj(`${status} (${contentType}): ${said}`, host, { status, mayPass, isPage });
        }
        const jwt = tokenIn(body);
        if (!jwt)
            throw new errors/* TokenRequestError */.Nj(`${status} without a token (${contentType})`, host, { status, isPage });
        const token = new secret/* Secret */.z(jwt);
        runner.mask(token);
        return (0,web_identity_token/* receivedNow */.ud)(token);
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
            return (await __webpack_require__.e(/* import() */ 6128).then(__webpack_require__.bind(__webpack_require__, 6128))).defaultChain(source, means);
        case 'profile':
            return (await Promise.all(/* import() */[__webpack_require__.e(3648), __webpack_require__.e(6382)]).then(__webpack_require__.bind(__webpack_require__, 6382))).profile(source, means);
        case 'sso':
            return (await (await Promise.all(/* import() */[__webpack_require__.e(3648), __webpack_require__.e(7537)]).then(__webpack_require__.bind(__webpack_require__, 7537))).sso(source, means)).identity;
        case 'cognito': {
            const { cognito } = await __webpack_require__.e(/* import() */ 8786).then(__webpack_require__.bind(__webpack_require__, 8786));
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
            return (await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 479))).tokenFile(source, means);
        case 'web-identity-token':
            return (await __webpack_require__.e(/* import() */ 1664).then(__webpack_require__.bind(__webpack_require__, 1664))).givenToken(source);
    }
}

;// CONCATENATED MODULE: ./build/authenticate.js





/**
 * Signs in as the plan says. The whole story: source, identity, chain, session, account guard. Nothing is exported
 * here, so a failure leaves nothing behind.
 */
async function authenticate(plan, network, runner) {
    const session = await kept(plan, network, runner);
    if (!session)
        return signIn(plan, network, runner);
    guard(plan, session);
    // What names it now goes on doing so, and renewing it if it did.
    const { profile: _, ...deliver } = plan.deliver;
    return signInOf(plan.deliver.inPlaceOfAnother ? { ...plan, deliver } : plan, session);
}
/** The account guard. Throws `AccountError`. */
function guard({ allowedAccounts }, { account }) {
    if (allowedAccounts.length > 0 && !allowedAccounts.includes(account)) {
        throw new errors/* AccountError */.iP(account, allowedAccounts);
    }
}
/** The sign-in worked, but led elsewhere than the workflow allows: another way in would be no remedy. */
function isWrongAccount(error) {
    if (error instanceof errors/* SessionsError */.W1)
        return error.failed.some((failed) => isWrongAccount(failed.error));
    return error instanceof errors/* AccountError */.iP;
}
/** A sign-in with one session, which has a profile if the plan names one. */
function signInOf({ region, deliver: { profile } }, session) {
    return { own: { region, session }, named: profile ? [{ name: profile, region, session }] : [] };
}
async function kept(plan, network, runner) {
    if (!plan.existing)
        return undefined;
    const { keepExisting } = await __webpack_require__.e(/* import() */ 4448).then(__webpack_require__.bind(__webpack_require__, 4448));
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
    catch (first) {
        deadline.signal.throwIfAborted();
        if (isWrongAccount(first))
            throw first;
        runner.warning(`The sign-in by ${plan.source.kind} failed, so ${fallback.kind} is used instead. Why it failed: ${(0,errors/* messageOf */.bD)(first)}. Long-lived keys are second best: mend this, then remove them.`);
        return await attempt({ ...plan, source: fallback, hasFallen: true }, http, deadline, runner).catch((second) => {
            if (isWrongAccount(second))
                throw second;
            throw new errors/* FallbackError */.Bv({ source: plan.source.kind, error: first }, { source: fallback.kind, error: second });
        });
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
    const position = await (0,chain/* walk */.GG)(plan, await (0,chain/* start */.ni)(plan, identity, sts, runner), sts, runner);
    const signedIn = plan.sessions.length === 0 ? await toOne(plan, position, sts) : await toMany(plan, position, sts, runner);
    const warning = await advice;
    if (warning)
        runner.warning(warning);
    const ssoToken = identity.kind === 'credentials' ? identity.ssoToken : undefined;
    return { ...signedIn, ...(ssoToken && { ssoToken }) };
}
async function toOne(plan, position, sts) {
    const session = await (0,chain/* arrive */.EY)(plan, position, sts);
    guard(plan, session);
    return signInOf(plan, session);
}
async function toMany(plan, position, sts, runner) {
    const { fanOut } = await __webpack_require__.e(/* import() */ 2989).then(__webpack_require__.bind(__webpack_require__, 2989));
    const named = await fanOut(plan, position, sts, runner, (session) => guard(plan, session));
    const own = named.find(({ name }) => name === plan.ownSession);
    return { named, ...(own && { own }) };
}
/** What long-lived keys give reason to say. It is asked while the sign-in goes on, and loaded for no other source. */
async function adviceOn(plan, identity, http, { rules }) {
    if (!plan.keyAge || identity.kind !== 'credentials' || identity.credentials.sessionToken)
        return undefined;
    const { oldKeyWarning } = await __webpack_require__.e(/* import() */ 6886).then(__webpack_require__.bind(__webpack_require__, 6886));
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


/***/ }),

/***/ 3385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask),
  ry: () => (/* binding */ clientSettings),
  Eq: () => (/* binding */ conceal),
  gP: () => (/* binding */ lacking),
  yG: () => (/* binding */ plainly),
  _c: () => (/* binding */ reveal)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/aws/http.js
var aws_http = __webpack_require__(4832);
// EXTERNAL MODULE: ./build/aws/quote.js
var quote = __webpack_require__(5350);
;// CONCATENATED MODULE: ./build/aws/foreign-answer.js



/** The start of what a service answers, by the protocol it speaks. */
const starts = { xml: /^\s*(<\?xml|<\w+Response)/, json: /^\s*[[{]/ };
/**
 * Makes the client refuse answers that the service cannot have given. Without it the SDK reads a captive portal's page, sent
 * with status 200, as an answer in which every field is missing. `service`: its name, for messages. `http` hears of each.
 */
function refuseForeignAnswers(client, form, service, http) {
    client.middlewareStack.add((next, { commandName = 'a request' }) => async (args) => {
        const started = performance.now();
        const told = (how) => http.trace(`${service} ${commandName}: ${how} (${Math.round(performance.now() - started)} ms)`);
        const result = await next(args).catch((error) => {
            told((0,errors/* messageOf */.bD)(error));
            throw error;
        });
        const response = result.response;
        told(`${response.statusCode}, request ID ${response.headers['x-amzn-requestid'] ?? 'none'}`);
        http.noteDate(response.headers.date);
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
var retry = __webpack_require__(7968);
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
function ask(client, { form, service }, { http, rules: { deadline } }, send) {
    refuseForeignAnswers(client, form, service, http);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

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
    /** Ends whatever is still waited for: nobody wants it any more. */
    cancel() {
        this.clear();
        this.#controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(this.seconds));
    }
}


/***/ }),

/***/ 4832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ largestBody),
/* harmony export */   OX: () => (/* binding */ requestHandler),
/* harmony export */   Yc: () => (/* binding */ networkTurn),
/* harmony export */   lw: () => (/* binding */ Http)
/* harmony export */ });
/* unused harmony export timeouts */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);



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
    /** Open new connections. */
    #dial;
    #routed;
    #open = new Map();
    #behind;
    /** Hears of every answer, for debugging: what was asked, never with a secret, and how long it took. */
    trace = () => { };
    /** `route`: puts a proxy before the direct agents. Without it every request goes straight to its host. */
    constructor(route) {
        const direct = {
            http: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true }),
            https: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true }),
        };
        this.#dial = { http: reusing(direct.http, this.#opened()), https: reusing(direct.https, this.#opened()) };
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
    /** Seconds that this machine's clock is behind that of whoever answered last; undefined before the first answer. */
    get clockBehind() {
        return this.#behind;
    }
    /** Notes what time it is elsewhere: https://www.rfc-editor.org/rfc/rfc9110#field.date */
    noteDate(date) {
        const there = Date.parse(date ?? '');
        if (!Number.isNaN(there))
            this.#behind = (there - Date.now()) / 1000;
    }
    #opened() {
        return (key) => {
            const [socket] = this.#open.get(key) ?? [];
            if (socket)
                this.#open.get(key)?.delete(socket);
            return socket;
        };
    }
    /** Opens a connection now, so that the first request to this origin need not wait for it. Never fails. */
    connect(url) {
        const dial = url.protocol === 'https:' ? this.#dial.https : this.#dial.http;
        const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
        const host = url.hostname.replace(/^\[|\]$/g, '');
        const socket = dial({
            host,
            port,
            servername: (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) ? '' : host,
        });
        const key = `${host}:${port}`;
        if (!socket)
            return;
        // A failure here shows again, and is reported, when the request itself connects.
        const opened = this.#open.get(key) ?? new Set();
        const forget = () => opened.delete(socket);
        socket.once('error', forget).once('close', forget);
        this.#open.set(key, opened.add(socket));
    }
    /** One GET. Rejects on network errors and timeouts with Node's own error; every status is an answer. */
    get(url, headers, deadline) {
        const client = url.startsWith('https:') ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
        const agent = url.startsWith('https:') ? this.httpsAgent : this.httpAgent;
        const started = performance.now();
        const { host, pathname } = new URL(url);
        const told = (how) => this.trace(`GET ${host}${pathname}: ${how} (${Math.round(performance.now() - started)} ms)`);
        return deadline.race(new Promise((resolve, reject) => {
            const request = client.get(url, { agent, headers, signal: deadline.signal }, (response) => {
                told(String(response.statusCode));
                this.noteDate(response.headers.date);
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
            request
                .on('error', (error) => {
                told(error.message);
                reject(error);
            })
                .on('close', () => clearTimeout(timer));
        }));
    }
    /** Closes every connection, also those in use. */
    close() {
        for (const sockets of this.#open.values())
            for (const socket of sockets)
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
/** Makes the agent take a connection that is open already, where there is one. Returns what opens a new one. */
function reusing(agent, opened) {
    const connect = agent.createConnection.bind(agent);
    agent.createConnection = (options, callback) => {
        return opened(`${options.host}:${options.port}`) ?? connect(options, callback);
    };
    return connect;
}


/***/ }),

/***/ 808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openNetwork),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4044);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4832);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9837);



/** How many sessions are assumed at a time. */
const atOnce = 16;
/** Starts the step's deadline and opens the connections that the plan will need first. */
async function openNetwork(plan, env) {
    const deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(plan.network.timeoutSeconds);
    const { proxy } = plan.network;
    // The modules for proxies print what they send, credentials included, when DEBUG names them.
    if (proxy)
        delete env.DEBUG;
    const http = new _http_js__WEBPACK_IMPORTED_MODULE_1__/* .Http */ .lw(proxy && (await (await Promise.all(/* import() */[__webpack_require__.e(3040), __webpack_require__.e(7862)]).then(__webpack_require__.bind(__webpack_require__, 7862))).throughProxy(proxy)));
    const sts = likelyStsOrigin(plan, env);
    const token = plan.source.kind === 'github-oidc' ? webUrl(plan.source.endpoint.url) : undefined;
    if (token && !proxy)
        http.connect(token);
    // Each of the sessions that are assumed at a time needs a connection of its own.
    const count = Math.min(Math.max(1, plan.sessions.length), atOnce);
    for (let number = 0; sts && !proxy && number < count; number++)
        http.connect(sts);
    const close = () => {
        deadline.cancel();
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
    const suffix = (0,_partition_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(plan.region)?.suffix;
    const name = env.AWS_USE_FIPS_ENDPOINT === 'true' ? 'sts-fips' : 'sts';
    return suffix ? new URL(`https://${name}.${plan.region}.${suffix}`) : undefined;
}
function webUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url && /^https?:$/.test(url.protocol) ? url : undefined;
}


/***/ }),

/***/ 9837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ hostOf),
  WE: () => (/* binding */ isAwsPartition),
  jn: () => (/* binding */ isRegionOfAws),
  $f: () => (/* binding */ nearestRegion),
  iQ: () => (/* binding */ partitionOf)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ isPassingStsError),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   TX: () => (/* binding */ isNetworkError),
/* harmony export */   Wj: () => (/* binding */ isPassingStatus),
/* harmony export */   wh: () => (/* binding */ ErrorAwareRetryStrategy)
/* harmony export */ });
/* unused harmony export pauseBefore */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

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
        /^Throttl|^TooManyRequests|^RequestLimitExceeded/.test(name ?? '') ||
        // STS says this under load, with the name of a permanent error: https://github.com/aws/aws-cli/issues/7194
        /retrieve verification key/.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)));
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EY: () => (/* binding */ arrive),
  ni: () => (/* binding */ start),
  GG: () => (/* binding */ walk),
  X8: () => (/* binding */ whoIs)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/aws/retry.js
var retry = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/chain/mfa.js
var chain_mfa = __webpack_require__(9772);
// EXTERNAL MODULE: ./build/chain/tags.js
var chain_tags = __webpack_require__(4713);
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

const patterns = {
    plain: /^[A-Za-z0-9]+$/,
    'no-slash-first': /^[^/]/,
};
// About two of seven secret access keys have only letters and digits, so this many fail once in a million times.
const mostAttempts = 40;
/** Assumes a role until its secret access key has the form. */
async function assumePlain(assume, form, runner) {
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
        const assumed = await assume();
        const { accessKeyId, secretAccessKey, sessionToken } = assumed.credentials;
        if (patterns[form].test(secretAccessKey.reveal()))
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





/** Where the plan's chain begins: at the identity, or at the session that a code of the second factor makes of it. */
async function start(plan, identity, sts, runner) {
    const begun = plan.hops.length === 0 ? await sessionByCode(plan, identity, sts, runner) : identity;
    return {
        identity: begun,
        ...(plan.tags && { tags: plan.tags }),
        anonymous: plan.sourceIdentity !== undefined,
        taken: [],
        isSource: begun === identity,
    };
}
/** Walks those of the plan's hops that the position has not taken. Every secret on the way is masked as it comes. */
async function walk(plan, from, sts, runner) {
    let position = from;
    for (const [index, hop] of plan.hops.entries()) {
        if (index >= from.taken.length)
            position = await step(plan, position, hop, index, sts, runner);
    }
    return position;
}
/** The session at the end of the plan's chain. */
async function arrive(plan, position, sts) {
    const trail = {
        source: plan.source.kind,
        hops: position.taken,
        ...(plan.hasFallen && { instead: 'fallback' }),
    };
    if (position.assumed)
        return { ...position.assumed, inPlace: false, trail };
    if (position.identity.kind === 'web-identity')
        throw new Error('a web identity without a role is no session');
    const { credentials, expiration } = position.identity;
    const caller = await whoIs(credentials, sts);
    const inPlace = plan.inPlace && position.isSource;
    return { credentials, ...(expiration && { expiration }), ...caller, inPlace, trail };
}
async function step(plan, position, hop, index, sts, runner) {
    const { identity, tags } = position;
    const started = performance.now();
    const role = await roleArn(hop.role, plan, position, sts);
    const once = () => assume({ ...hop, role }, plan, position, sts, runner);
    const isLast = index === plan.hops.length - 1 && plan.sessions.length === 0;
    const assumed = await (plan.secretForm && isLast
        ? assumePlain(once, plan.secretForm, runner)
        : once()).catch((cause) => {
        // Without a token nothing was asked of the role yet.
        if (cause instanceof errors/* TokenRequestError */.Nj || cause instanceof errors/* SourceError */.c8)
            throw cause;
        const claims = identity.kind === 'web-identity' ? identity.claims() : undefined;
        if (cause instanceof errors/* DeadlineError */.j3 && identity.kind === 'web-identity' && !claims)
            throw cause;
        const caller = position.assumed?.arn;
        const callerRole = position.taken.at(-1)?.role;
        throw new errors/* HopError */.q$({ number: index + 1, of: plan.hops.length, role, caller, callerRole, claims, cause });
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
        isSource: false,
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withCode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _files_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7820);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);



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
    const { TOTP, Secret: Seed } = await __webpack_require__.e(/* import() */ 107).then(__webpack_require__.bind(__webpack_require__, 107));
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChangeable: () => (/* binding */ readChangeable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8927);




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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim),
/* harmony export */   i: () => (/* binding */ claimsFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ refuseLinks),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



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

/***/ 2317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sharedFiles),
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   AW: () => (/* binding */ ssoCacheFolder),
/* harmony export */   VQ: () => (/* binding */ isSamePortal),
/* harmony export */   W8: () => (/* binding */ renewedText),
/* harmony export */   ct: () => (/* binding */ cacheProblem),
/* harmony export */   dF: () => (/* binding */ isoOf),
/* harmony export */   t6: () => (/* binding */ tokenFileOf),
/* harmony export */   uK: () => (/* binding */ textOfToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5714);
/* harmony import */ var _changeable_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(505);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7630);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8927);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2317);









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

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runnerOf),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8927);
/* harmony import */ var _files_shared_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2317);
/* harmony import */ var _files_sso_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5652);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5714);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2841);
/* harmony import */ var _proxy_variable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1075);








function readContext(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    const ambient = credentialsIn(env);
    const expiration = ambient && expirationOf(ambient, env);
    const hint = chainHint(env);
    const containerToken = containerTokenIn(env);
    const proxy = (0,_proxy_variable_js__WEBPACK_IMPORTED_MODULE_7__/* .proxyIn */ .u)(env);
    const name = ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL'].find((variable) => env[variable]);
    return {
        ...(url && bearer && { tokenEndpoint: { url, bearer: new _secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(bearer) } }),
        ...(ambient && { ambient }),
        ...(expiration && { ambientExpiration: expiration }),
        ...(hint && { chainHint: hint }),
        ...(env.AWS_PROFILE && { profile: env.AWS_PROFILE }),
        profileInTheWay: isInTheWay(env),
        newProfile: `aws-auth-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`,
        ...(proxy && { proxyVariable: new _secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(proxy) }),
        sharedFiles: (0,_files_shared_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedFiles */ .N)(env),
        ssoCache: (0,_files_sso_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .ssoCacheFolder */ .AW)(env),
        hasIam: Boolean(env.AWS_ENDPOINT_URL_IAM || env.AWS_ENDPOINT_URL || !name),
        ...(containerToken && { containerToken }),
        ...(name && { endpointVariable: { name, url: env[name] ?? '' } }),
        github: Object.fromEntries(Object.entries(env).flatMap(([name, value]) => name.startsWith('GITHUB_') && value ? [[name, value]] : [])),
        runner: runnerOf(env),
        isWindows: env.RUNNER_OS === 'Windows',
    };
}
/** Whose runner this is. Forgejo's says that it is Gitea's as well. */
function runnerOf(env) {
    if (env.ACT === 'true')
        return 'act';
    if (env.FORGEJO_ACTIONS === 'true')
        return 'forgejo';
    return env.GITEA_ACTIONS === 'true' ? 'gitea' : 'github';
}
function isInTheWay(env) {
    const { AWS_PROFILE: profile } = env;
    return profile === '' || (profile !== undefined && new _journal_js__WEBPACK_IMPORTED_MODULE_6__/* .Journal */ .C(env).wrote(profile));
}
/** The credentials in AWS's own variables. An empty variable counts as absent, as it does for the AWS tools. */
function credentialsIn(env) {
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = env;
    if (!id || !secret)
        return undefined;
    return {
        accessKeyId: new _secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(id),
        secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(secret),
        ...(token && { sessionToken: new _secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(token) }),
    };
}
/** What the SDK will send to the container's endpoint: from the file, as on EKS, or from the variable. */
function containerTokenIn(env) {
    const { AWS_CONTAINER_AUTHORIZATION_TOKEN: token, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file } = env;
    try {
        const text = file ? (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(file, { links: true })?.text.trim() : token;
        return text ? new _secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(text) : undefined;
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
    const ours = new _journal_js__WEBPACK_IMPORTED_MODULE_6__/* .Journal */ .C(env).find(accessKeyId.reveal());
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
    const { credentials, config } = (0,_files_shared_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedFiles */ .N)(env);
    const file = [credentials, config].find(node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync);
    if (file)
        return `${file} exists`;
    const noInstance = env.ACT === 'true' ||
        env.RUNNER_ENVIRONMENT === 'github-hosted' ||
        /^true$/i.test(env.AWS_EC2_METADATA_DISABLED ?? '');
    return noInstance ? undefined : 'this runner may have an instance role';
}


/***/ }),

/***/ 1075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ proxyVariables),
/* harmony export */   u: () => (/* binding */ proxyIn)
/* harmony export */ });
/** Environment variables that name a proxy, in the order in which they are read. */
const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** The proxy that the environment names. */
function proxyIn(env) {
    return proxyVariables.map((name) => env[name]?.trim()).find(Boolean);
}


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ fetching),
/* harmony export */   DS: () => (/* binding */ readNow),
/* harmony export */   ud: () => (/* binding */ receivedNow)
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
/**
 * A web identity whose token is fetched anew when the last one is about to expire: once, however many ask for it at the
 * same time. What failed has failed for good: whoever fetches has had attempts enough.
 */
function fetching(fetch) {
    let last;
    let current;
    let isUnderWay = false;
    const start = async () => {
        isUnderWay = true;
        last = await fetch();
        isUnderWay = false;
        return last;
    };
    return {
        kind: 'web-identity',
        token: () => {
            if (!current || (!isUnderWay && last && last.usefulFor() <= 0))
                current = start();
            return current;
        },
        claims: () => last?.claims,
    };
}


/***/ })

};
