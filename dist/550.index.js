export const id = 550;
export const ids = [550];
export const modules = {

/***/ 7979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask),
  X5: () => (/* binding */ endpointOf),
  zc: () => (/* binding */ settingsFor)
});

// EXTERNAL MODULE: ./build/retry/attempts.js
var attempts = __webpack_require__(3531);
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
var partition = __webpack_require__(9837);
// EXTERNAL MODULE: ./build/aws/service-error.js
var service_error = __webpack_require__(8054);
// EXTERNAL MODULE: ./build/aws/foreign-answer.js
var foreign_answer = __webpack_require__(3425);
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

/***/ 3425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ refuseForeign)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2147);
/* harmony import */ var _net_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6716);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);



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

/***/ 9657:
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

/***/ 550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loginCredentials: () => (/* binding */ loginCredentials)
/* harmony export */ });
/* harmony import */ var _aws_sdk_credential_provider_login__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1691);
/* harmony import */ var _aws_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/* harmony import */ var _aws_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9657);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2147);
/* harmony import */ var _retry_passing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1974);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3794);
/* harmony import */ var _checked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6178);







/**
 * The credentials of `aws login`, which the SDK reads and renews:
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html. Rejects with `ProfileError`, or with the error
 * of the request that failed.
 */
async function loginCredentials(profile, { config, credentials }, { wire, region }) {
    const { deadline } = wire.rules;
    let failed;
    const { settings } = (0,_aws_client_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsFor */ .zc)(_aws_service_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$.signIn, { name: 'CreateOAuth2Token' }, wire, (error) => {
        failed = error;
    });
    const provider = (0,_aws_sdk_credential_provider_login__WEBPACK_IMPORTED_MODULE_6__.fromLoginCredentials)({
        profile,
        filepath: credentials,
        configFilepath: config,
        clientConfig: { ...settings, region },
    });
    try {
        return (0,_checked_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedOf */ .T)(profile, await deadline.race(provider()), `the profile ${profile}`);
    }
    catch (cause) {
        deadline.signal.throwIfAborted();
        if (failed && !isRefusal(failed))
            throw failed;
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileError */ .eo(profile, wordsOf(cause), { cause });
    }
}
/** Whether the service refused. The SDK's own error explains a refusal. */
function isRefusal(error) {
    return error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7 && error.status !== undefined && !(0,_retry_passing_js__WEBPACK_IMPORTED_MODULE_3__/* .isPassing */ .WG)(error);
}
/** The SDK's message, without its quote of a damaged file, because the file has keys. */
function wordsOf(cause) {
    const text = (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)
        .replace(/SyntaxError: .*/s, 'it is not JSON')
        .replace(/(?<!\.)\.+$/, '');
    return `${new _text_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .Foreign */ .l(text)}`;
}


/***/ })

};
