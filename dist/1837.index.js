export const id = 1837;
export const ids = [1837];
export const modules = {

/***/ 1837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeRenewals: () => (/* binding */ removeRenewals),
/* harmony export */   writeRenewals: () => (/* binding */ writeRenewals)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42147);
/* harmony import */ var _files_session_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3819);
/* harmony import */ var _plan_renewal_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44129);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51681);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7921);







/** Writes the plan and the session for each process. Throws `FileError`. */
function writeRenewals(folder, plan, { named, source }, { env }) {
    const writeOnce = (file, content) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, content, { mode: 0o600, flag: 'wx' });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode: 0o700 });
        for (const [index, { name, session }] of named.entries()) {
            const branch = plan.route.branches.find((each) => each.name === name);
            const own = branch ? { ...plan, route: (0,_route_js__WEBPACK_IMPORTED_MODULE_6__/* .routeTo */ .B)(plan.route, branch) } : plan;
            const file = (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .planFileIn */ .pl)(folder, index);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { mode: 0o700 });
            writeOnce(file, (0,_plan_renewal_file_js__WEBPACK_IMPORTED_MODULE_4__/* .renewalText */ .CW)(own, source, env));
            const { credentials, expiration } = session;
            if (expiration)
                writeOnce((0,_files_session_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheFileIn */ .Kk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)), (0,_files_session_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .answerFor */ .u3)(credentials, expiration));
        }
    }
    catch (cause) {
        const remedy = 'Check that the temporary folder of the runner has free space, and that this user may write there.';
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${folder} cannot be written (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
const removeRenewals = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });


/***/ }),

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ cacheFileIn),
/* harmony export */   PN: () => (/* binding */ failureSince),
/* harmony export */   fj: () => (/* binding */ noteFailure),
/* harmony export */   lx: () => (/* binding */ readSession),
/* harmony export */   pL: () => (/* binding */ isFresh),
/* harmony export */   u3: () => (/* binding */ answerFor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28194);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77451);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38927);





/** The file where a process keeps the session that it renews. */
const cacheFileIn = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'session.json');
// AWS's tools accept one word without blanks.
const word = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(/^[!-~]{1,20000}$/);
const shape = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    Version: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(1),
    AccessKeyId: word,
    SecretAccessKey: word,
    SessionToken: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(word),
    Expiration: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
});
/** The session in the file; undefined if there is none or it cannot be read. */
function readSession(file) {
    try {
        const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(file);
        if (!found)
            return undefined;
        const session = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(found.text, shape);
        const left = Date.parse(session.Expiration) - Date.now();
        return Number.isNaN(left) ? undefined : { answer: JSON.stringify(session), left, written: found.written };
    }
    catch {
        return undefined;
    }
}
// Milliseconds. botocore asks again when less than this is left, other SDKs later.
const leastLife = 15 * 60_000;
/**
 * Whether the session can be used without renewal: it has more than 15 minutes left. A session of 15 minutes or less must
 * have more than 90 % left: some tools then ask before every request.
 */
function isFresh({ left, written }) {
    const life = left + Date.now() - written;
    return left > (life > leastLife + 1_000 ? leastLife : 0.9 * life);
}
/** The answer for a session. */
function answerFor(credentials, expiration) {
    return JSON.stringify({
        Version: 1,
        AccessKeyId: credentials.accessKeyId.reveal(),
        SecretAccessKey: credentials.secretAccessKey.reveal(),
        ...(credentials.sessionToken && { SessionToken: credentials.sessionToken.reveal() }),
        ...(expiration && { Expiration: expiration.toISOString() }),
    });
}
/** Bytes. An explanation has about a thousand. */
const longestFailure = 8_192;
const failureIn = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'failure.txt');
/** Tells waiting processes why renewing failed. The text must have no secret. */
function noteFailure(folder, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(failureIn(folder), text, { mode: 0o600 });
    }
    catch {
        // Each waiting process then tries to renew the session itself.
    }
}
/** Why renewing failed at or after `time`, in milliseconds since 1970; undefined if it did not. */
function failureSince(folder, time) {
    try {
        const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(failureIn(folder));
        if (!found || found.written < time)
            return undefined;
        const text = Buffer.from(found.text.slice(0, longestFailure), 'latin1').toString();
        return text.split('\n').map(_text_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN).join('\n');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 44129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ renewalText),
/* harmony export */   TG: () => (/* binding */ again),
/* harmony export */   jG: () => (/* binding */ readRenewal),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);
/* harmony import */ var _sources_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23742);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77451);



/** Variables that decide what a source finds, and which addresses it asks. */
const sourceVariables = [
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
    'AWS_CONFIG_FILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_ROLE_ARN',
    'AWS_ROLE_SESSION_NAME',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_EC2_METADATA_DISABLED',
    'AWS_EC2_METADATA_SERVICE_ENDPOINT',
    'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
    'AWS_EC2_METADATA_V1_DISABLED',
    'AWS_REGION',
    'AWS_DEFAULT_REGION',
    'AWS_USE_DUALSTACK_ENDPOINT',
    'AWS_USE_FIPS_ENDPOINT',
    'HOME',
    'USERPROFILE',
];
/** Increase if older files can no longer be read: the process may come from a newer bundle than the step. */
const version = 2;
const tag = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ key: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)(), value: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)() });
// `satisfies`: a field that is missing here would be missing in a renewed session, which could then be wider.
const hop = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    role: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    sessionName: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    duration: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(),
    externalId: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
    policy: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)()),
    policyArns: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
});
// `isForAll` is dropped, because a renewal does not use it.
const endpoint = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ url: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(), from: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)() });
/** What a process needs to fetch the session again, any number of times: no secrets, no results of a sign-in. */
const shape = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    version: ((value) => {
        if (value === version)
            return version;
        throw new _text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym('of another version');
    }),
    source: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        kind: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(...Object.keys(_sources_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .Tj)),
        plan: ((value) => (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((each) => each)(value)),
    }),
    route: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        partition: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
        hops: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(hop),
        tags: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ kept: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(tag), droppable: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(tag), custom: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(tag), transitiveKeys: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)()) })),
        sourceIdentity: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
        sessionDuration: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(),
        secretForm: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('plain', 'no-slash-first')),
        propagation: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(),
    }),
    allowedAccounts: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
    accounts: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('shown', 'hidden', 'masked'),
    network: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        region: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
        endpoints: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
            STS: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(endpoint),
            SSO: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(endpoint),
            SSO_OIDC: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(endpoint),
            SIGNIN: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(endpoint),
            COGNITO_IDENTITY: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(endpoint),
            IAM: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(endpoint),
            ROLESANYWHERE: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(endpoint),
        }),
        run: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
        timeoutSeconds: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(),
        maxAttempts: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(),
        /** `url` is left out if it has a user name or password; the environment then names it. */
        proxy: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ url: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()), host: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(), from: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(), except: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)() })),
    }),
    /** The step's variables; null means not set. */
    environment: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(((value) => (value === null ? null : (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)()(value)))),
});
/** The text of a plan file. `kind`: the source that was used. */
function renewalText(plan, kind, env) {
    const { route, guard, remarks, network } = plan;
    const { source: first, fallback } = plan.choice;
    const source = fallback?.kind === kind ? fallback : first;
    const { mfa: _, branches: __, ...kept } = route;
    const { proxy, ...rest } = network;
    const file = {
        version,
        source: { kind: source.kind, plan: (0,_sources_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(source).keep(source) },
        route: kept,
        allowedAccounts: guard.allowedAccounts,
        accounts: remarks.accounts,
        network: { ...rest, ...(proxy && { proxy: keptProxy(proxy) }) },
        environment: Object.fromEntries(sourceVariables.filter((name) => !hasPassword(env[name])).map((name) => [name, env[name] ?? null])),
    };
    try {
        return JSON.stringify(shape(JSON.parse(JSON.stringify(file))));
    }
    catch (cause) {
        const remedy = 'Use a name or a path without control characters, or leave refresh out.';
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6(`the plan for the renewal is not valid (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
/** Whether the value is a URL with a user name or a password. */
const hasPassword = (value) => /^\w+:\/\/[^/?#]*@/.test(value ?? '');
function keptProxy({ url, host, from, except }) {
    const { username, password } = new URL(url.reveal());
    return { host, from, except, ...(username || password ? {} : { url: url.reveal() }) };
}
const damaged = 'The plan file is damaged, or another version of the action wrote it.';
const again = 'Sign in again in this job.';
/** Reads the output of `renewalText`. Throws `RenewalError` for everything else. */
function readRenewal(json) {
    try {
        return (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(json, shape);
    }
    catch (cause) {
        if (!(cause instanceof _text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym))
            throw cause;
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RenewalError */ .P0(`the plan cannot be read (${cause.message})`, {
            why: damaged,
            remedy: again,
        }, cause);
    }
}
/** The environment with the step's variables, without `keys`, which belong to a later step. */
function environmentOf({ environment }, env, keys) {
    // Other variables are ignored: the step does not write them.
    const before = sourceVariables
        .filter((name) => Object.hasOwn(environment, name))
        .map((name) => [name, environment[name] ?? undefined]);
    return {
        ...env,
        ...Object.fromEntries(before),
        ...Object.fromEntries(keys.map((name) => [name, undefined])),
    };
}


/***/ }),

/***/ 51681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ routeTo)
/* harmony export */ });
/** The route to one branch: the shared hops and its own. */
function routeTo(route, { hops }) {
    return { ...route, hops: [...route.hops, ...hops], branches: [] };
}


/***/ })

};
