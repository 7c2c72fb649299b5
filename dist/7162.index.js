export const id = 7162;
export const ids = [7162];
export const modules = {

/***/ 27602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ authenticate)
});

// EXTERNAL MODULE: ./build/aws/answer.js
var aws_answer = __webpack_require__(45126);
// EXTERNAL MODULE: ./build/aws/arn.js
var aws_arn = __webpack_require__(23385);
// EXTERNAL MODULE: ./build/aws/client.js + 2 modules
var client = __webpack_require__(47979);
// EXTERNAL MODULE: ./build/aws/credentials.js
var aws_credentials = __webpack_require__(27856);
// EXTERNAL MODULE: ./build/aws/service.js
var service = __webpack_require__(69657);
;// CONCATENATED MODULE: ./build/aws/sts-parameters.js
/** The parameters of a second factor. */
function factorOf(factor) {
    return factor && { SerialNumber: factor.serial, TokenCode: factor.code.reveal() };
}
/** The STS parameters for each option of a hop. */
const parameters = {
    sessionName: (RoleSessionName) => ({ RoleSessionName }),
    duration: (DurationSeconds) => ({ DurationSeconds }),
    externalId: (ExternalId) => ({ ExternalId }),
    policy: (Policy) => ({ Policy }),
    policyArns: (arns) => (arns.length > 0 ? { PolicyArns: arns.map((arn) => ({ arn })) } : {}),
};
// Not in https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
const onlyWithCredentials = ['externalId'];
/** The parameters of a role assumption. `omit`: options that the call does not have. */
function inputOf(hop, omit = []) {
    const names = Object.keys(parameters).filter((name) => !omit.includes(name));
    const sent = names.map((name) => {
        const value = hop[name];
        // The cast is safe, because the function has the option's name.
        return value === undefined ? {} : parameters[name](value);
    });
    return { RoleArn: hop.role, RoleSessionName: hop.sessionName, ...Object.assign({}, ...sent) };
}

;// CONCATENATED MODULE: ./build/aws/sts.js






/** The calls to STS of one run. Every method rejects as `ask` does. */
class Sts {
    #region;
    #wire;
    constructor(region, wire) {
        this.#region = region;
        this.#wire = wire;
    }
    /** The retry rules of its calls. */
    get rules() {
        return this.#wire.rules;
    }
    /** Loads the SDK while the run waits for something else, because loading takes long. */
    async preload() {
        await Promise.all(/* import() */[__webpack_require__.e(3854), __webpack_require__.e(7583), __webpack_require__.e(5419), __webpack_require__.e(3454), __webpack_require__.e(875)]).then(__webpack_require__.bind(__webpack_require__, 90875));
    }
    /** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
    async assumeRoleWithWebIdentity(hop, jwt, usefulFor) {
        const { AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(3854), __webpack_require__.e(7583), __webpack_require__.e(5419), __webpack_require__.e(3454), __webpack_require__.e(875)]).then(__webpack_require__.bind(__webpack_require__, 90875));
        const command = new AssumeRoleWithWebIdentityCommand({
            ...inputOf(hop, onlyWithCredentials),
            WebIdentityToken: jwt.reveal(),
        });
        const { answer, origin } = await this.#ask({ name: 'AssumeRoleWithWebIdentity', usefulFor }, undefined, (client, options) => client.send(command, options));
        return assumedOf(hop, answer, origin);
    }
    /** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
    async assumeRole(hop, credentials, { tags, factor, sourceIdentity }) {
        const { AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(3854), __webpack_require__.e(7583), __webpack_require__.e(5419), __webpack_require__.e(3454), __webpack_require__.e(875)]).then(__webpack_require__.bind(__webpack_require__, 90875));
        const command = new AssumeRoleCommand({
            ...inputOf(hop),
            ...(sourceIdentity && { SourceIdentity: sourceIdentity }),
            ...factorOf(factor),
            ...(tags && { Tags: tags.tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
            ...(tags && tags.transitiveKeys.length > 0 && { TransitiveTagKeys: [...tags.transitiveKeys] }),
        });
        const { answer, origin } = await this.#ask({ name: 'AssumeRole' }, credentials, (client, options) => client.send(command, options));
        return assumedOf(hop, answer, origin);
    }
    /** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html; `duration` in seconds. */
    async getSessionToken(duration, credentials, factor) {
        const { GetSessionTokenCommand } = await Promise.all(/* import() */[__webpack_require__.e(3854), __webpack_require__.e(7583), __webpack_require__.e(5419), __webpack_require__.e(3454), __webpack_require__.e(875)]).then(__webpack_require__.bind(__webpack_require__, 90875));
        const command = new GetSessionTokenCommand({ DurationSeconds: duration, ...factorOf(factor) });
        const { answer, origin } = await this.#ask({ name: 'GetSessionToken' }, credentials, (client, options) => client.send(command, options));
        return sessionOf(answer, origin);
    }
    /** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
    async getCallerIdentity(credentials) {
        const { GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(3854), __webpack_require__.e(7583), __webpack_require__.e(5419), __webpack_require__.e(3454), __webpack_require__.e(875)]).then(__webpack_require__.bind(__webpack_require__, 90875));
        const command = new GetCallerIdentityCommand({});
        const { answer, origin } = await this.#ask({ name: 'GetCallerIdentity' }, credentials, (client, options) => client.send(command, options));
        const arn = (0,aws_answer/* checkArn */.we)(answer.Arn, origin);
        if (!arn)
            throw (0,aws_answer/* lacking */.gP)('ARN', origin);
        return { account: (0,aws_answer/* checkAccount */.g4)(answer.Account, origin), arn };
    }
    async #ask(call, credentials, send) {
        const { STSClient } = await Promise.all(/* import() */[__webpack_require__.e(3854), __webpack_require__.e(7583), __webpack_require__.e(5419), __webpack_require__.e(3454), __webpack_require__.e(875)]).then(__webpack_require__.bind(__webpack_require__, 90875));
        return (0,client/* ask */.kA)(service/* services */.$.sts, { ...call, freshSession: (0,aws_credentials/* isFresh */.p)(credentials) }, this.#wire, (settings) => new STSClient({
            region: this.#region,
            ...(credentials && { credentials: (0,aws_credentials/* reveal */._)(credentials) }),
            ...settings,
        }), send);
    }
}
function assumedOf(hop, answer, origin) {
    // S3-compatible stores leave the ARN empty. The role's own ARN replaces it.
    const arn = (0,aws_answer/* checkArn */.we)(answer.AssumedRoleUser?.Arn, origin) ?? hop.role;
    return {
        ...sessionOf(answer, origin),
        arn,
        account: (0,aws_arn/* accountOf */.XP)(arn) ?? (0,aws_arn/* parseRoleArn */.DM)(hop.role)?.account ?? '',
    };
}
function sessionOf({ Credentials: found }, origin) {
    const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken, Expiration: expiration, } = found ?? {};
    return (0,aws_answer/* checkCredentials */.vG)({ accessKeyId, secretAccessKey, sessionToken, expiration }, origin);
}

// EXTERNAL MODULE: ./build/chain/chain.js + 4 modules
var chain = __webpack_require__(20397);
// EXTERNAL MODULE: ./build/errors/index.js + 6 modules
var errors = __webpack_require__(42147);
// EXTERNAL MODULE: ./build/net/http.js + 1 modules
var http = __webpack_require__(45491);
// EXTERNAL MODULE: ./build/sources/index.js + 9 modules
var sources = __webpack_require__(23742);
;// CONCATENATED MODULE: ./build/authenticate.js





/**
 * Signs in as the plan says: source, identity, chain, session, account guard. Exports nothing, so a failure leaves
 * nothing behind.
 */
async function authenticate(plan, network, machine, runner) {
    const run = runOf(plan, network, machine, runner);
    const kept = await keep(plan, run);
    if (kept)
        return kept;
    announce(plan, runner);
    const { source, fallback } = plan.choice;
    if (!fallback)
        return attempt(plan, source, run);
    // Half of the time is left for the fallback, because a token endpoint may never answer.
    const { deadline } = run.wire.rules;
    const half = deadline.part(0.5);
    try {
        return await attempt(plan, source, withDeadline(run, half));
    }
    catch (first) {
        deadline.signal.throwIfAborted();
        if (isWrongAccount(first))
            throw first;
        runner.warning(`The sign-in with ${source.kind} failed, so the step uses ${fallback.kind} instead. Cause: ${(0,errors/* messageOf */.bD)(first)}. Fix OIDC, then delete the access keys.`);
        return await fallBack(plan, fallback, first, run);
    }
    finally {
        half.clear();
    }
}
async function fallBack(plan, fallback, first, run) {
    const { source } = plan.choice;
    try {
        return { ...(await attempt(plan, fallback, run)), instead: 'fallback' };
    }
    catch (second) {
        if (isWrongAccount(second))
            throw second;
        throw new errors/* FallbackError */.Bv({ source: source.kind, error: first }, { source: fallback.kind, error: second });
    }
}
/** Keeps the existing credentials if they are the wanted ones. */
async function keep({ guard, deliver, network }, run) {
    if (!guard.existing)
        return undefined;
    const { keepExisting } = await __webpack_require__.e(/* import() */ 4448).then(__webpack_require__.bind(__webpack_require__, 54448));
    const kept = await keepExisting(guard.existing, guard.allowedAccounts, run);
    if (!kept)
        return undefined;
    const { session, source } = kept;
    // The profile that already names this session stays, and keeps renewing it.
    const name = deliver.profile?.because === 'shadowed' ? undefined : deliver.profile?.name;
    return { ...ownSignIn(network.region, session, name), source, instead: 'kept' };
}
async function attempt(plan, source, run) {
    const { route, guard } = plan;
    const identity = await (0,sources/* sourceOf */.vz)(source).identify(source, run);
    await (0,http/* networkTurn */.Yc)();
    await run.sts.preload();
    await (0,http/* networkTurn */.Yc)();
    const advice = await adviceOn(plan, identity, run);
    const state = await (0,chain/* assumeRoles */.wd)(route, await (0,chain/* begin */.qN)(route, identity, run), run);
    const check = (session) => guardAccount(guard.allowedAccounts, session);
    const signIn = route.branches.length > 0 ? await many(plan, state, run, check) : await one(plan, state, run, check);
    const centerToken = identity.kind === 'credentials' ? identity.centerToken : undefined;
    return {
        ...signIn,
        source: source.kind,
        ...(centerToken && { centerToken }),
        ...(advice && { advice }),
    };
}
/** A sign-in with one session. The session gets a profile if `profile` names one. */
function ownSignIn(region, session, profile) {
    return { own: { region, session }, named: profile ? [{ name: profile, region, session }] : [] };
}
async function one({ choice, guard, deliver, network }, state, run, check) {
    const session = await (0,chain/* sessionAt */.s2)(state, { ...guard, isFound: choice.isFound }, run);
    check(session);
    return ownSignIn(network.region, session, deliver.profile?.name);
}
async function many({ route, deliver }, state, run, check) {
    const { assumeSessions } = await __webpack_require__.e(/* import() */ 5446).then(__webpack_require__.bind(__webpack_require__, 5446));
    const named = await assumeSessions(route, state, run, check);
    const own = named.find(({ name }) => name === deliver.own);
    return { named, ...(own && { own }) };
}
/** The account guard. Throws `AccountError`. */
function guardAccount(allowed, { caller }) {
    if (caller && allowed.length > 0 && !allowed.includes(caller.account))
        throw new errors/* AccountError */.iP(caller.account, allowed);
}
/** Whether the sign-in led to an account that the workflow does not allow. A fallback would not help. */
function isWrongAccount(error) {
    if (error instanceof errors/* SessionsError */.W1)
        return error.failed.some((failed) => isWrongAccount(failed.error));
    return error instanceof errors/* AccountError */.iP;
}
/** Asks IAM for the age of long-lived keys during the sign-in. The module is loaded only for such keys. */
async function adviceOn({ remarks, route }, identity, run) {
    if (!remarks.keyAge || identity.kind !== 'credentials' || identity.credentials.sessionToken)
        return undefined;
    const { adviceOnAge } = await Promise.all(/* import() */[__webpack_require__.e(3854), __webpack_require__.e(1891)]).then(__webpack_require__.bind(__webpack_require__, 17702));
    return adviceOnAge(identity.credentials, route.partition, run);
}
function runOf({ network: plan, route }, { http, deadline }, machine, runner) {
    const rules = {
        maxAttempts: plan.maxAttempts,
        deadline,
        log: (message) => runner.info(message),
    };
    const wire = { http, rules, run: plan.run, endpoints: plan.endpoints, told: new Set() };
    return { region: plan.region, wire, sts: new Sts(plan.region, wire), runner, machine, mfa: route.mfa };
}
function withDeadline(run, deadline) {
    const wire = { ...run.wire, rules: { ...run.wire.rules, deadline } };
    return { ...run, wire, sts: new Sts(run.region, wire) };
}
/** Logs the source and the reason, unusual addresses, the proxy, notices and warnings, before the source is asked. */
function announce({ choice, remarks, network: { proxy } }, runner) {
    const { source, why, passedOver } = choice;
    const others = passedOver.map(({ kind, why: reason }) => `${kind} (${reason})`).join(', ');
    runner.info(`Source: ${source.kind}${why && `, because ${why}`}.${others && ` Not chosen: ${others}.`}`);
    for (const { name, url, from, isUsual } of (0,sources/* sourceOf */.vz)(source).addresses(source))
        if (!isUsual)
            runner.info(`Requests to ${name} go to ${new URL(url).host}, set by ${from}.`);
    if (proxy)
        runner.info(`Requests go through the proxy ${proxy.host}, set by ${proxy.from}.`);
    for (const notice of remarks.notices)
        runner.notice(notice);
    for (const warning of remarks.warnings)
        runner.warning(warning);
}


/***/ }),

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

/***/ 27856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ reveal),
/* harmony export */   p: () => (/* binding */ isFresh)
/* harmony export */ });
/** Credentials as the SDK takes them. */
function reveal({ accessKeyId, secretAccessKey, sessionToken }) {
    return {
        accessKeyId: accessKeyId.reveal(),
        secretAccessKey: secretAccessKey.reveal(),
        ...(sessionToken && { sessionToken: sessionToken.reveal() }),
    };
}
// Milliseconds after which every part of STS knows a session.
const propagation = 60_000;
/** Whether the credentials are a session so new that parts of STS may not know it yet. */
function isFresh(credentials) {
    const { sessionToken, madeAt = 0 } = credentials ?? {};
    return sessionToken !== undefined && Math.abs(Date.now() - madeAt) < propagation;
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

/***/ 20397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wd: () => (/* binding */ assumeRoles),
  qN: () => (/* binding */ begin),
  $U: () => (/* binding */ callerOf),
  s2: () => (/* binding */ sessionAt)
});

// EXTERNAL MODULE: ./build/errors/index.js + 6 modules
var errors = __webpack_require__(42147);
;// CONCATENATED MODULE: ./build/retry/propagation.js

// Milliseconds between two attempts. IAM takes 10 to 30 seconds to propagate a change:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
const interval = 2_500;
/** Whether the error may come from a role, a policy or a provider that was made seconds ago. */
function isRefusal(error) {
    // An MFA code works only once, so another attempt does not help.
    if (!(error instanceof errors/* ServiceError */._7) || error.said.says('MultiFactorAuthentication'))
        return false;
    return error.reason === 'AccessDenied' || error.said.says('No OpenIDConnect provider found');
}
/**
 * Repeats a refused role assumption for so many seconds. Rejects with the last refusal, also when the deadline passes after one, or
 * with any other failure at once.
 */
async function throughPropagation(role, seconds, { deadline, log }, ask) {
    const end = performance.now() + seconds * 1000;
    let refusal;
    for (let attempt = 1;; attempt++) {
        try {
            return await ask();
        }
        catch (error) {
            if (refusal && error instanceof errors/* DeadlineError */.j3)
                throw refusal;
            const left = Math.min(end - performance.now(), deadline.left() - 100);
            if (!isRefusal(error) || left <= 0)
                throw error;
            refusal = error;
            if (attempt === 1)
                log(`${role} may be new, so the step repeats the refused request for ${seconds} s (role-propagation-s).`);
            await deadline.pause(Math.min(interval, left));
        }
    }
}

// EXTERNAL MODULE: ./build/retry/attempts.js
var attempts = __webpack_require__(93531);
// EXTERNAL MODULE: ./build/retry/passing.js
var passing = __webpack_require__(11974);
// EXTERNAL MODULE: ./build/chain/mfa.js
var chain_mfa = __webpack_require__(49772);
// EXTERNAL MODULE: ./build/chain/tags.js
var chain_tags = __webpack_require__(84713);
;// CONCATENATED MODULE: ./build/chain/assume.js





/** Assumes a role with a web identity. Fetches a new token if transient errors outlast the first. */
async function assumeWithToken(hop, identity, { sts, wire }) {
    // Before a token is sent, a failure is one of the token request, which has its own retries.
    let usefulFor = () => Number.POSITIVE_INFINITY;
    const call = {
        name: 'AssumeRoleWithWebIdentity with a fresh token',
        passes: (error) => (0,passing/* isPassing */.WG)(error) && usefulFor() <= 0,
    };
    return (0,attempts/* retrying */.R$)(call, wire.rules, async () => {
        usefulFor = () => Number.POSITIVE_INFINITY;
        const token = await identity.token();
        usefulFor = token.usefulFor;
        return sts.assumeRoleWithWebIdentity(hop, token.jwt, usefulFor);
    });
}
/** Assumes a role with credentials. If STS says that tags or duration exceed a limit, reduces them and retries. */
async function assumeWithCredentials(hop, credentials, { tags, sourceIdentity, mfa }, run) {
    const { sts, runner } = run;
    let asked = hop;
    let sent = tags;
    for (;;) {
        try {
            const call = sent && { tags: (0,chain_tags/* allTags */.Jw)(sent), transitiveKeys: sent.transitiveKeys };
            const once = (factor) => sts.assumeRole(asked, credentials, { tags: call, factor, sourceIdentity });
            // Each attempt needs a new code, because AWS takes each code once.
            return await (mfa ? (0,chain_mfa/* withCode */.S)(mfa, run, once) : once());
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            if (sent && sent.droppable.length > 0 && /^PackedPolicyTooLarge/.test(error.reason)) {
                const dropped = sent.droppable.map(({ key }) => key).join(', ');
                runner.notice(`The session’s tags and policies are too large together, so the step omits these tags: ${dropped}.`);
                sent = (0,chain_tags/* withoutDroppable */.YE)(sent);
            }
            else if (asked.duration > 3600 && error.said.says('1 hour session limit')) {
                runner.notice(`The session lasts 3600 s, not ${hop.duration} s, because AWS limits chained roles to one hour.`);
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
// About two of seven secret access keys are alphanumeric, so this many in a row fail once in a million times.
const mostAttempts = 40;
/** Assumes a role until its secret access key has the form. Rejects with `PlainSecretError`. */
async function assumePlain(assume, form, { runner }) {
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
        const assumed = await assume();
        const { accessKeyId, secretAccessKey, sessionToken } = assumed.credentials;
        if (patterns[form].test(secretAccessKey.reveal()))
            return assumed;
        runner.mask(accessKeyId, secretAccessKey, sessionToken);
        runner.debug(`The secret access key of attempt ${attempt} has special characters.`);
    }
    throw new errors/* PlainSecretError */.vK(`all ${mostAttempts} secret access keys had special characters`);
}

;// CONCATENATED MODULE: ./build/chain/session-token.js


/**
 * For a route without hops: turns a user's own keys and an MFA code into a session authenticated by both. Returns every other
 * identity unchanged. Rejects with `IdentifyError` or `DeadlineError`.
 */
async function sessionByCode({ mfa, sessionDuration }, identity, run) {
    if (!mfa?.serial || identity.kind !== 'credentials' || identity.credentials.sessionToken)
        return identity;
    const { credentials } = identity;
    const device = { ...mfa, serial: mfa.serial };
    try {
        const session = await (0,chain_mfa/* withCode */.S)(device, run, (factor) => run.sts.getSessionToken(sessionDuration, credentials, factor));
        const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
        run.runner.mask(accessKeyId, secretAccessKey, sessionToken);
        run.runner.info(`Got a session with a code of the MFA device ${mfa.serial}.`);
        return { kind: 'credentials', ...session };
    }
    catch (cause) {
        if (cause instanceof errors/* DeadlineError */.j3)
            throw cause;
        throw new errors/* IdentifyError */.bx((0,errors/* messageOf */.bD)(cause), { cause });
    }
}

;// CONCATENATED MODULE: ./build/chain/chain.js






/** The state before the first hop: the identity, or its session with an MFA code if there is no hop. */
async function begin(route, identity, run) {
    const first = route.hops.length === 0 ? await sessionByCode(route, identity, run) : identity;
    return {
        identity: first,
        ...(route.tags && { tags: route.tags }),
        needsSourceIdentity: route.sourceIdentity !== undefined,
        taken: [],
        isSource: first === identity,
    };
}
/** Assumes the roles of the route that the state has not assumed yet. Masks every secret on arrival. */
async function assumeRoles(route, from, run) {
    let state = from;
    for (const [index, hop] of route.hops.entries()) {
        if (index >= from.taken.length)
            state = await assumeRole(route, state, hop, index, run);
    }
    return state;
}
/** The session at the end of a chain. */
async function sessionAt(state, { isFound, isUnasked }, run) {
    const { assumed, identity, taken } = state;
    if (assumed) {
        const { account, arn, ...session } = assumed;
        return { ...session, caller: { account, arn }, hops: taken, isFound: false };
    }
    if (identity.kind !== 'credentials')
        throw new Error(`a ${identity.kind} without a role gives no session`);
    const { credentials, expiration } = identity;
    const caller = identity.caller ?? (isUnasked ? undefined : await callerOf(credentials, run));
    return {
        credentials,
        ...(expiration && { expiration }),
        ...(caller && { caller }),
        hops: taken,
        isFound: isFound && state.isSource,
    };
}
async function assumeRole(route, state, hop, index, run) {
    const { identity, tags } = state;
    const started = performance.now();
    const role = await arnOf(hop.role, route, state, run);
    const once = () => assume({ ...hop, role }, route, state, run);
    const isLast = index === route.hops.length - 1 && route.branches.length === 0;
    const patiently = () => throughPropagation(role, route.propagation, run.wire.rules, once);
    const assumed = await (route.secretForm && isLast
        ? assumePlain(patiently, route.secretForm, run)
        : patiently()).catch((cause) => {
        // Without a token, STS was not asked for the role yet.
        if (cause instanceof errors/* TokenRequestError */.Nj || cause instanceof errors/* SourceError */.c8)
            throw cause;
        if (identity.kind === 'certificate')
            throw identity.failure(cause);
        const claims = identity.kind === 'web-identity' ? identity.claims() : undefined;
        if (cause instanceof errors/* DeadlineError */.j3 && identity.kind === 'web-identity' && !claims)
            throw cause;
        throw new errors/* HopError */.q$({
            number: index + 1,
            of: route.hops.length,
            role,
            caller: state.assumed?.arn,
            callerRole: state.taken.at(-1)?.role,
            claims,
            patience: route.propagation,
            cause,
        });
    });
    const { accessKeyId, secretAccessKey, sessionToken } = assumed.credentials;
    run.runner.mask(accessKeyId, secretAccessKey, sessionToken);
    run.runner.noteAccount(assumed.account, assumed.arn);
    const milliseconds = Math.round(performance.now() - started);
    run.runner.info(`Assumed ${role} as ${hop.sessionName} (${milliseconds} ms).`);
    return {
        identity: { kind: 'credentials', credentials: assumed.credentials },
        assumed,
        // A token or a certificate brings its own tags, so the next hop still sends all tags of the plan.
        ...(tags && { tags: identity.kind === 'credentials' ? (0,chain_tags/* tagsAfter */.Yc)(tags) : tags }),
        needsSourceIdentity: state.needsSourceIdentity && identity.kind !== 'credentials',
        taken: [...state.taken, { role, arn: assumed.arn, milliseconds }],
        isSource: false,
    };
}
function assume(hop, { mfa, sourceIdentity }, { identity, tags, needsSourceIdentity }, run) {
    switch (identity.kind) {
        case 'web-identity':
            return assumeWithToken(hop, identity, run);
        case 'certificate':
            return identity.assume(hop);
        case 'credentials': {
            const isLasting = identity.credentials.sessionToken === undefined;
            const how = {
                tags,
                ...(needsSourceIdentity && { sourceIdentity }),
                // AWS takes a second factor only with a user's own keys.
                ...(isLasting && mfa?.serial && { mfa: { ...mfa, serial: mfa.serial } }),
            };
            return assumeWithCredentials(hop, identity.credentials, how, run);
        }
    }
}
/** Completes a role's name with the account of the credentials that will assume it. */
async function arnOf(role, { partition }, state, run) {
    const { identity, assumed } = state;
    if (role.startsWith('arn:') || identity.kind !== 'credentials')
        return role;
    const account = assumed?.account ?? (await callerOf(identity.credentials, run)).account;
    return `arn:${partition}:iam::${account}:role/${role}`;
}
/** The account and ARN that credentials belong to. Rejects with `IdentifyError` when AWS does not accept them. */
async function callerOf(credentials, { sts }) {
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

/***/ 84713:
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
// Keys, order and droppable tags are those of the incumbent, because its users' policies rely on them.
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
/** Makes a text a valid tag value: https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html */
function tagValue(text) {
    const allowed = text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_');
    // The cut may split a surrogate pair.
    return allowed.slice(0, 256).replace(/[\uD800-\uDBFF]$/, '');
}
/** The tags in the order in which they are sent. */
function allTags(tags) {
    return [...tags.kept, ...tags.droppable, ...tags.custom];
}
/** The tags without the droppable ones. */
function withoutDroppable(tags) {
    const dropped = tags.droppable.map(({ key }) => key);
    return {
        ...tags,
        droppable: [],
        transitiveKeys: tags.transitiveKeys.filter((key) => !dropped.includes(key)),
    };
}
/**
 * The tags for the hop after one that sent these. AWS passes transitive tags on by itself, and refuses a call that
 * sends one again: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
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

/***/ 98552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ schema)
});

// UNUSED EXPORTS: outputs

// EXTERNAL MODULE: ./build/inputs/schema/forms.js
var schema_forms = __webpack_require__(65889);
;// CONCATENATED MODULE: ./build/inputs/schema/delivery.js

/** Where the session goes, what the step prints, and how it reaches AWS. */
const delivery = {
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
        else: '`true`; `false` with `aws-profile` or `sessions`',
        text: 'Export region and credentials as environment variables to later steps; with `aws-profile` also `AWS_PROFILE`.',
    },
    refresh: {
        group: 'Delivery',
        type: 'boolean',
        default: false,
        text: 'Give later steps a profile that renews its credentials for as long as the job runs, instead of copies that expire. Exports `AWS_PROFILE` instead of keys. Not possible with access keys or MFA codes, because a renewal does not have their secrets.',
    },
    'aws-profile': {
        group: 'Delivery',
        type: 'text',
        form: schema_forms/* profileName */.vR,
        text: 'Write credentials and region to this profile of `~/.aws/credentials` and `~/.aws/config`, until the job ends. `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` name other files.',
    },
    'overwrite-aws-profile': {
        group: 'Delivery',
        type: 'boolean',
        variables: ['OVERWRITE_AWS_PROFILE'],
        default: false,
        text: '`true`: replace an existing profile. `false`: fail if the profile exists.',
    },
    'unset-current-credentials': {
        group: 'Delivery',
        type: 'boolean',
        variables: ['UNSET_CURRENT_CREDENTIALS'],
        default: false,
        text: 'Ignore the credentials in the environment, and blank their variables.',
    },
    'special-characters-workaround': {
        group: 'Delivery',
        type: 'boolean',
        variables: ['SPECIAL_CHARACTERS_WORKAROUND'],
        default: false,
        text: 'Assume the role again until the secret access key has only letters and digits, for tools that cannot handle other characters.',
    },
    'key-age-check': {
        group: 'Messages',
        type: 'boolean',
        default: true,
        text: 'Warn when a long-lived access key is older than 90 days. Needs `iam:ListAccessKeys`; the sign-in never waits for it.',
    },
    'job-summary': {
        group: 'Messages',
        type: 'boolean',
        default: true,
        text: 'Write a job summary: the identity, its source and its expiration, or the cause of the failure.',
    },
    'github-token': {
        group: 'Messages',
        type: 'secret',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a GitHub expression.
        expression: '${{ github.token }}',
        text: 'Used only after a role refuses the job’s token, to look up whether `sub` is customised for this repository. Skipped if the token lacks the permission.',
    },
    'http-proxy': {
        group: 'Network',
        type: 'text',
        variables: ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'],
        text: 'URL of a proxy (`http`, `https` or `socks5`) for every request, including that for the OIDC token. It may have a user name and a password.',
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
        text: 'URL of another STS, such as a private endpoint or an S3-compatible store. Overrides `AWS_ENDPOINT_URL_STS`. `none`: there is no STS, so the step delivers access keys without looking up their account.',
    },
    'action-timeout-s': {
        group: 'Network',
        type: 'integer',
        default: 120,
        min: 0,
        max: 21600,
        text: 'Time limit of the step in seconds. 0 means the default.',
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
        text: 'Maximum attempts for a request that fails for a temporary reason: network, timeout, 5xx, throttling. Refusals are never retried.',
    },
};

;// CONCATENATED MODULE: ./build/inputs/schema/roles.js

/** MFA, roles, sessions, and the limits and tags of sessions. */
const roles = {
    'mfa-serial': {
        group: 'MFA',
        type: 'text',
        form: {
            pattern: /^[\w+=/:,.@-]{9,256}$/,
            words: 'an ARN such as arn:aws:iam::111122223333:mfa/NAME, or the serial number of a device',
        },
        text: 'MFA device, for access keys. The step assumes `role-to-assume` with a code of it. Without a role, the code gets a session.',
    },
    'mfa-code': {
        group: 'MFA',
        type: 'secret',
        text: 'A code of the device: six digits, valid once.',
    },
    'mfa-secret': {
        group: 'MFA',
        type: 'secret',
        text: 'Seed of a virtual device (base32), from which the step makes codes. If the current code was already used, the step waits for the next one.',
    },
    'role-to-assume': {
        group: 'Role',
        type: 'text',
        variables: ['ROLE_TO_ASSUME'],
        text: 'ARN of the role to assume. With credentials, a role name is enough: the step adds their account.',
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
        form: schema_forms/* sessionName */.Cy,
        text: 'Name of the session, as CloudTrail shows it: 2 to 64 letters, digits or `_+=,.@-`.',
    },
    'role-duration-seconds': {
        group: 'Role',
        type: 'integer',
        variables: ['ROLE_DURATION_SECONDS'],
        default: 3600,
        ...schema_forms/* duration */.p0,
        text: 'How long the session lasts, 900 to 43200 seconds, within the maximum of the role. AWS allows at most 3600 for chained roles.',
    },
    'role-external-id': {
        group: 'Role',
        type: 'text',
        variables: ['ROLE_EXTERNAL_ID'],
        form: schema_forms/* externalId */.pP,
        text: 'External ID that the trust policy of `role-to-assume` requires.',
    },
    'role-propagation-s': {
        group: 'Role',
        type: 'integer',
        default: 0,
        min: 0,
        max: 60,
        text: 'Seconds for which the step retries a refused role, for roles and trust policies that were created seconds ago. Limited by `action-timeout-s`. `disable-retry` turns it off.',
    },
    'source-identity': {
        group: 'Role',
        type: 'text',
        form: schema_forms/* sessionName */.Cy,
        text: 'Source identity, which CloudTrail shows for every call of the session and of later sessions in the chain. Trust policy and caller’s policy must allow `sts:SetSourceIdentity`. A web identity takes it from its token instead.',
    },
    sessions: {
        group: 'Many sessions',
        type: 'sessions',
        text: 'Many sessions in one step: a YAML map of names to role ARNs, or to `role`, `region`, `external-id`, `session-name`, `duration-seconds`, `session-policy`, `role-chain`. Each becomes a profile of that name. With `role-to-assume`, they start from that role. If one fails, none is delivered.',
    },
    'default-session': {
        group: 'Many sessions',
        type: 'text',
        form: schema_forms/* profileName */.vR,
        else: 'the only one',
        text: 'The one of `sessions` that goes to the other outputs and, with `output-env-credentials: true`, to the environment.',
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
        text: 'Keys of session tags, one a line, that later roles in the chain keep. A key without a tag is ignored with a warning.',
    },
};

;// CONCATENATED MODULE: ./build/inputs/schema/sign-in.js

/** Where the step signs in, and with which credentials. */
const signIn = {
    'aws-region': {
        group: 'Where',
        type: 'text',
        variables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
        text: 'AWS region, such as `us-east-2`. Exported as `AWS_REGION` and `AWS_DEFAULT_REGION`. Without it, the step uses `AWS_REGION`, then `AWS_DEFAULT_REGION`.',
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
        else: 'hidden in what the action prints, unless the repository is private or internal',
        text: '`true`: mask account IDs, so that the runner hides them in all logs. The runner then drops job outputs that contain one. `false`: show them.',
    },
    'credential-source': {
        group: 'Who',
        type: 'choice',
        choices: [
            'auto',
            'github-oidc',
            'access-keys',
            'web-identity-token-file',
            'web-identity-token',
            'environment',
            'default-chain',
            'profile',
            'sso',
            'cognito',
            'rolesanywhere',
        ],
        default: 'auto',
        text: 'Source of the identity. `auto` uses the first that fits, and logs which one and why. `github-oidc`, `access-keys`, `web-identity-token-file`, `web-identity-token`, `environment`, `default-chain`, `profile`, `sso`, `cognito` or `rolesanywhere` uses only that source, without a fallback.',
    },
    audience: {
        group: 'Who',
        type: 'text',
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
        text: 'A web identity token, such as one of another CI system, to use instead of GitHub OIDC.',
    },
    'source-profile': {
        group: 'Who',
        type: 'text',
        form: schema_forms/* profileName */.vR,
        text: 'Start from this profile of `~/.aws/config` and `~/.aws/credentials`, with keys, roles, a process, a token file or IAM Identity Center. Its region is used when no other is set.',
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
        text: 'Never use GitHub OIDC, even if the job has a token endpoint.',
    },
    'use-existing-credentials': {
        group: 'Who',
        type: 'boolean',
        variables: ['USE_EXISTING_CREDENTIALS'],
        default: false,
        text: 'Keep existing credentials if they belong to the wanted role and account and last at least 15 more minutes.',
    },
    logout: {
        group: 'Who',
        type: 'boolean',
        default: false,
        text: 'Do not sign in, but undo what earlier steps of this action did in this job. Needs no other input.',
    },
};

;// CONCATENATED MODULE: ./build/inputs/schema/sources.js

/** The sources that need inputs of their own. */
const sources = {
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
        text: 'Seconds to wait for the approval. `action-timeout-s` is paused.',
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
        text: '`enhanced`: the pool returns credentials of its role. `basic`: the pool returns a token, and the step assumes the first role with it.',
    },
    'cognito-provider-name': {
        group: 'Cognito',
        type: 'text',
        else: 'the issuer of the token',
        form: { pattern: /^[\w.:/-]{1,128}$/, words: 'a name such as token.actions.githubusercontent.com' },
        text: 'The pool’s name for the issuer of the token.',
    },
    'cognito-custom-role-arn': {
        group: 'Cognito',
        type: 'text',
        text: 'Role to get from the pool instead of its own. In the basic flow: the role to assume with the token.',
    },
    'rolesanywhere-trust-anchor-arn': {
        group: 'IAM Roles Anywhere',
        type: 'text',
        variables: ['ROLESANYWHERE_TRUST_ANCHOR_ARN'],
        text: 'Sign in with a certificate, through this trust anchor of IAM Roles Anywhere. The role is `role-to-assume`. The region is that of the trust anchor unless `aws-region` is set.',
    },
    'rolesanywhere-profile-arn': {
        group: 'IAM Roles Anywhere',
        type: 'text',
        variables: ['ROLESANYWHERE_PROFILE_ARN'],
        text: 'ARN of the profile of IAM Roles Anywhere that lists the role.',
    },
    'rolesanywhere-certificate': {
        group: 'IAM Roles Anywhere',
        type: 'text',
        variables: ['ROLESANYWHERE_CERTIFICATE'],
        text: 'The certificate: PEM text, or the path of a file.',
    },
    'rolesanywhere-private-key': {
        group: 'IAM Roles Anywhere',
        type: 'secret',
        variables: ['ROLESANYWHERE_PRIVATE_KEY'],
        text: 'Its private key (RSA or EC; PKCS#8, PKCS#1 or SEC1): PEM text, or the path of a file. Stays in memory.',
    },
    'rolesanywhere-passphrase': {
        group: 'IAM Roles Anywhere',
        type: 'secret',
        variables: ['ROLESANYWHERE_PASSPHRASE'],
        text: 'The passphrase of an encrypted key, or the absolute path of a file that has it.',
    },
    'rolesanywhere-certificate-chain': {
        group: 'IAM Roles Anywhere',
        type: 'text',
        variables: ['ROLESANYWHERE_CERTIFICATE_CHAIN'],
        text: 'The certificates between this one and the trust anchor: PEM text, or the path of a file.',
    },
    'rolesanywhere-session-name': {
        group: 'IAM Roles Anywhere',
        type: 'text',
        variables: ['ROLESANYWHERE_SESSION_NAME'],
        form: schema_forms/* sessionName */.Cy,
        text: 'Name of the session, if the profile accepts one. Otherwise the name is the serial number of the certificate.',
    },
};

;// CONCATENATED MODULE: ./build/inputs/schema.js




/** Every input of the action. Reading, validation, `action.yml` and the README's tables derive from it. */
const schema = { ...signIn, ...sources, ...roles, ...delivery };
/** The outputs that `action.yml` declares. */
const outputs = {
    'aws-account-id': 'Account ID of the session.',
    'authenticated-arn': 'ARN of the session.',
    'aws-profile': 'Name of the profile that renews itself, with `refresh`.',
    sessions: 'JSON of all `sessions`: name → `account`, `arn`, `expiration`. Without secrets, but with account IDs.',
    'aws-access-key-id': 'Access key ID, with `output-credentials`.',
    'aws-secret-access-key': 'Secret access key, with `output-credentials`.',
    'aws-session-token': 'Session token, with `output-credentials`.',
    'aws-expiration': 'When the session ends (ISO 8601, UTC), with `output-credentials`; empty for long-lived keys.',
};


/***/ }),

/***/ 65889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ sessionName),
/* harmony export */   Sk: () => (/* binding */ sessionProfile),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pP: () => (/* binding */ externalId),
/* harmony export */   vR: () => (/* binding */ profileName)
/* harmony export */ });
// Limits: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
const sessionName = {
    pattern: /^[\w+=,.@-]{2,64}$/,
    words: '2 to 64 letters, digits or _+=,.@-',
};
const externalId = {
    pattern: /^[\w+=,.@:/-]{2,1224}$/,
    words: '2 to 1224 letters, digits or _+=,.@:/-',
};
/**
 * Profile names that the AWS CLI can read. The JavaScript SDK misreads names such as `constructor`, and takes names that start
 * with # or ; for comments. Python applies a section DEFAULT to all profiles.
 */
const profileName = {
    pattern: /^(?![#;]|(__\w+__|DEFAULT|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to\w*String|valueOf)$)[^\s[\]/\\"'\p{Cc}\p{Cs}]+$/u,
    words: 'a name without white space, brackets, slashes and quotes, not beginning with # or ;, and not DEFAULT or a name such as constructor',
};
/** Profile names that all AWS SDKs can read. The JavaScript SDK ignores profiles with other characters. */
const sessionProfile = {
    pattern: /^(?!(__\w+__|DEFAULT|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to\w*String|valueOf)$)\w[\w@+.%:-]*$/,
    words: 'letters, digits or _@+.%:-, beginning with one of the first three, and not DEFAULT or a name such as constructor',
};
const duration = { min: 900, max: 43200 };


/***/ }),

/***/ 4072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ checkAddress)
/* harmony export */ });
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43794);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43644);


/** The problems of an address. It must be a web URL without credentials, and use TLS outside the private network. */
function checkAddress({ url: text, from }) {
    const shown = new _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .Foreign */ .l(withoutCredentials(text));
    const remedy = 'Write a URL such as https://service.example.com.';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol))
        return [{ input: from, what: `"${shown}" is not a web URL`, remedy }];
    if (url.username || url.password) {
        const what = 'the URL contains a user name or password';
        return [{ input: from, what, remedy: `They are never sent. ${remedy}` }];
    }
    if (!(0,_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .isExposed */ .Lw)(url))
        return [];
    return [
        {
            input: from,
            what: `"${shown}" would send credentials in plain text, because ${url.host} is outside the private network`,
            remedy: `Write https://${url.host}${url.pathname === '/' ? '' : url.pathname}. Plain http is allowed only for loopback, private addresses and names under .internal, .local or .lan.`,
        },
    ];
}
/** Hides everything before the last @ of a URL, valid or not, because a password may have any character. */
function withoutCredentials(text) {
    const at = text.lastIndexOf('@');
    if (at < 0)
        return text;
    const [scheme = ''] = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.exec(text.trimStart()) ?? [];
    return `${scheme}***@${text.slice(at + 1)}`;
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

/***/ 45491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lw: () => (/* binding */ Http),
  Yc: () => (/* binding */ networkTurn)
});

// UNUSED EXPORTS: largestBody, timeouts

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/errors/index.js + 6 modules
var errors = __webpack_require__(42147);
// EXTERNAL MODULE: ./build/net/destination.js
var destination = __webpack_require__(43644);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/net/early-connections.js

/**
 * Connections of one agent that are opened before a request needs them. Each scheme has its own agent, so an https request
 * never gets a connection without TLS, even if both use the same port.
 */
class EarlyConnections {
    #dial;
    #port;
    #open = new Map();
    /** `port`: the default port of the scheme. */
    constructor(agent, port) {
        this.#port = port;
        this.#dial = agent.createConnection.bind(agent);
        agent.createConnection = (options, callback) => this.#take(`${options.host}:${options.port}`) ?? this.#dial(options, callback);
    }
    /** Opens a connection now. Never fails, because the request that connects later meets the same error. */
    open(url) {
        const host = url.hostname.replace(/^\[|\]$/g, '');
        const port = Number(url.port || this.#port);
        const servername = (0,external_node_net_.isIP)(host) ? '' : host;
        const socket = this.#dial({ host, port, servername });
        if (!socket)
            return;
        const key = `${host}:${port}`;
        const opened = this.#open.get(key) ?? new Set();
        const forget = () => opened.delete(socket);
        socket.once('error', forget).once('close', forget);
        this.#open.set(key, opened.add(socket));
    }
    #take(key) {
        const [socket] = this.#open.get(key) ?? [];
        if (socket)
            this.#open.get(key)?.delete(socket);
        return socket;
    }
    /** Closes the connections that no request has used. */
    close() {
        for (const sockets of this.#open.values())
            for (const socket of sockets)
                socket.destroy();
        this.#open.clear();
    }
}

;// CONCATENATED MODULE: ./build/net/http.js





/** Limits of one request, in milliseconds, besides the step's deadline. `answer` includes the whole body. */
const timeouts = { connect: 5_000, answer: 10_000 };
/** Seconds. No clock in use is off by more than a day, so a date beyond that is ignored. */
const mostBehind = 86_400;
/** Bytes. No expected answer is larger than a few kilobytes. */
const largestBody = 1_000_000;
/**
 * Lets the event loop turn once. Loading a module blocks the loop for tens of milliseconds, and a connection attempt leaves
 * this machine only when the loop turns. Call this before and after loading large modules.
 */
const networkTurn = () => new Promise((resolve) => setImmediate(resolve));
/** The connections of one run. They stay open between requests and are closed with the run. */
class Http {
    #direct;
    #early;
    #route;
    #behind;
    /** Takes a debug line for every answer or failure: the request, without secrets, and its duration. */
    trace = () => { };
    /** `route` adds a proxy. Without it, every request goes directly to its host. */
    constructor(route) {
        const direct = {
            http: new external_node_http_.Agent({ keepAlive: true }),
            https: new external_node_https_.Agent({ keepAlive: true }),
        };
        this.#early = {
            http: new EarlyConnections(direct.http, 80),
            https: new EarlyConnections(direct.https, 443),
        };
        this.#direct = {
            ...direct,
            destroy: () => {
                direct.http.destroy();
                direct.https.destroy();
            },
        };
        this.#route = route?.(this.#direct);
    }
    /** Seconds that this machine's clock is behind that of the last server; undefined before the first answer. */
    get clockBehind() {
        return this.#behind;
    }
    /** Opens a connection now, so that the first request to this origin need not wait for it. Never fails. */
    connect(url) {
        this.#early[url.protocol === 'https:' ? 'https' : 'http'].open(url);
    }
    /**
     * Sends one request. Every status is an answer. Rejects with Node's own error if the network fails or a timeout passes, with
     * `AnswerTooLargeError`, with `PlainHttpError` before anything is sent, or with `DeadlineError`.
     */
    async send(request, deadline) {
        (0,destination/* refuseExposed */.hZ)(request.url, request.direct ? undefined : this.#route?.plainProxy(request.url));
        return deadline.race(this.#send(request, deadline.signal));
    }
    #send(request, signal) {
        const { url, method = 'GET', headers, body, patience = timeouts.answer } = request;
        const isSecure = url.protocol === 'https:';
        const agents = request.direct ? this.#direct : (this.#route?.agents ?? this.#direct);
        const started = performance.now();
        const told = (how) => this.trace(`${request.name ?? `${method} ${url.host}${url.pathname}`}: ${how} (${Math.round(performance.now() - started)} ms)`);
        return new Promise((resolve, reject) => {
            const sent = (isSecure ? external_node_https_ : external_node_http_).request(withoutCredentials(url), { method, headers, signal, agent: isSecure ? agents.https : agents.http }, (response) => {
                const answered = flat(response.headers);
                const id = answered['x-amzn-requestid'];
                told(`${response.statusCode}${id ? `, request ID ${id}` : ''}`);
                this.#noteDate(answered.date);
                const chunks = [];
                let size = 0;
                response.on('data', (chunk) => {
                    chunks.push(chunk);
                    size += chunk.length;
                    if (size > largestBody)
                        sent.destroy(new errors/* AnswerTooLargeError */.Oc(url.host, response.statusCode ?? 0));
                });
                response.on('error', reject);
                response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: answered, body: Buffer.concat(chunks) }));
            });
            const expire = (error, after) => setTimeout(() => sent.destroy(error), after);
            const late = expire(timeoutError(`no answer within ${patience / 1000} s`), patience);
            const most = Math.min(timeouts.connect, patience);
            const unconnected = expire(timeoutError(`no connection within ${most / 1000} s`, 'connect'), most);
            const connected = () => clearTimeout(unconnected);
            sent
                .on('socket', (socket) => (socket.connecting ? socket.once('connect', connected) : connected()))
                .on('error', (error) => {
                told(error.message);
                reject(error);
            })
                .on('close', () => {
                connected();
                clearTimeout(late);
            });
            sent.end(body);
        });
    }
    /** Compares this machine's clock with a Date header: https://www.rfc-editor.org/rfc/rfc9110#field.date */
    #noteDate(date) {
        const there = Date.parse(date ?? '');
        const behind = (there - Date.now()) / 1000;
        if (Math.abs(behind) < mostBehind)
            this.#behind = behind;
    }
    /** Closes every connection, also those in use. */
    close() {
        this.#early.http.close();
        this.#early.https.close();
        this.#route?.agents.destroy();
        this.#direct.destroy();
    }
}
/** Node would send them as a header. The plan refuses them; this covers URLs that the plan does not check. */
function withoutCredentials(url) {
    if (!url.username && !url.password)
        return url;
    return Object.assign(new URL(url), { username: '', password: '' });
}
function flat(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]));
}
/** An error in the form of Node's own. */
function timeoutError(message, syscall) {
    return Object.assign(new Error(message), { code: 'ETIMEDOUT', ...(syscall && { syscall }) });
}


/***/ }),

/***/ 61318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openNetwork)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96342);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45491);


/** Starts the step's deadline and, without a proxy, opens connections to the origins of the first requests. */
async function openNetwork({ proxy, timeoutSeconds }, first) {
    const deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(timeoutSeconds);
    const http = new _http_js__WEBPACK_IMPORTED_MODULE_1__/* .Http */ .lw(proxy && (await (await Promise.all(/* import() */[__webpack_require__.e(3040), __webpack_require__.e(5312)]).then(__webpack_require__.bind(__webpack_require__, 5312))).throughProxy(proxy)));
    if (!proxy)
        for (const url of first)
            http.connect(url);
    const close = () => {
        deadline.cancel();
        http.close();
    };
    return { http, deadline, close };
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

/***/ 2773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ networkPlan),
/* harmony export */   Ol: () => (/* binding */ proxyOf),
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   fZ: () => (/* binding */ hasSts),
/* harmony export */   sd: () => (/* binding */ proxyUrl),
/* harmony export */   uY: () => (/* binding */ endpointsOf),
/* harmony export */   un: () => (/* binding */ maxAttemptsOf)
/* harmony export */ });
/* harmony import */ var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98552);
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55240);


/** Settings for all requests. */
function networkPlan(inputs, context) {
    const { github } = context;
    const proxy = proxyOf(inputs, context.proxyVariable);
    return {
        region: inputs['aws-region'] ?? '',
        ...(proxy && { proxy }),
        endpoints: endpointsOf(inputs, context),
        ...(github.GITHUB_RUN_ID && { run: `${github.GITHUB_RUN_ID}.${github.GITHUB_RUN_ATTEMPT ?? 1}` }),
        timeoutSeconds: inputs['action-timeout-s'] || _inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .schema */ .w['action-timeout-s'].default,
        maxAttempts: maxAttemptsOf(inputs),
    };
}
/** Attempts per request. As in the incumbent, `special-characters-workaround` overrides `disable-retry`. */
function maxAttemptsOf(inputs) {
    const once = inputs['disable-retry'] && !inputs['special-characters-workaround'];
    return once ? 1 : inputs['retry-max-attempts'];
}
/** Some S3-compatible stores have access keys and no STS. */
const hasSts = (inputs) => inputs['sts-endpoint'] !== 'none';
/** Addresses other than AWS's own: from an input, else a variable, else a file. */
function endpointsOf(inputs, { endpoints }) {
    const { STS: _, ...others } = endpoints;
    if (!hasSts(inputs))
        return others;
    const sts = inputs['sts-endpoint'];
    return { ...endpoints, ...(sts && { STS: { url: sts, from: 'sts-endpoint' } }) };
}
/** `variable`: the variable that replaces an absent `http-proxy`. */
function proxyOf(inputs, variable) {
    const text = inputs['http-proxy'];
    const url = proxyUrl(text);
    const from = variable && variable.url.reveal() === text ? variable.name : 'http-proxy';
    if (!url)
        return undefined;
    // A proxy URL has no path, but many people write one.
    for (const part of ['pathname', 'search', 'hash'])
        url[part] = '';
    return { url: new _text_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(url.href), host: url.host, from, except: inputs['no-proxy'] ?? '' };
}
/** The secrets in the proxy's URL, in each form that could be printed. */
function proxySecrets(url) {
    const { username, password } = proxyUrl(url) ?? {};
    if (!username && !password)
        return [];
    const [user = '', word = ''] = [username ?? '', password ?? ''].map(decodeURIComponent);
    // A user name without a password is a token.
    const alone = word === '' ? [user, username ?? ''] : [];
    return [...alone, password ?? '', word, Buffer.from(`${user}:${word}`).toString('base64')];
}
/** The parsed URL of a proxy, if it is valid. */
function proxyUrl(given = '') {
    // Most tools that read HTTPS_PROXY take it without a scheme.
    const text = given.includes('://') ? given : `http://${given}`;
    const url = given && URL.canParse(text) ? new URL(text) : undefined;
    return url && isProxy(url) ? url : undefined;
}
function isProxy({ protocol, hostname, username, password, pathname, search, hash }) {
    if (hostname === '' || !/^(https?|socks|socks4a?|socks5h?):$/.test(protocol))
        return false;
    // An unencoded character in the password, such as a slash, has ended the host early.
    if (`${pathname}${search}${hash}`.includes('@'))
        return false;
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
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


/***/ })

};
