export const id = 4448;
export const ids = [4448,6128];
export const modules = {

/***/ 4488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ roleAssumers),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   po: () => (/* binding */ providerSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1334);


// Milliseconds for one answer of the metadata service, which is next to the machine or not there at all.
const metadataTimeout = 700;
/** How the SDK's own providers ask: by our connections, and the metadata service once, so that a machine without one does not wait for it. */
function providerSettings(region, wire) {
    return {
        // A region here would also be taken for IAM Identity Center, which has its own.
        clientConfig: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientSettings */ .ry)(wire, (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .plainly */ .yG)('Request of the SDK')),
        parentClientConfig: { region },
        timeout: metadataTimeout,
        maxRetries: 0,
    };
}
/** The assumers in the form in which the SDK's providers take them. */
function roleAssumers(assumers) {
    return {
        mfaCodeProvider: async (serial) => {
            assumers.requireCode(serial);
            // The assumption itself makes the code, and perhaps a second one.
            return '';
        },
        roleAssumer: (by, params) => assumers.assume(roleIn(params), (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .conceal */ .Eq)(by).credentials),
        roleAssumerWithWebIdentity: (params) => assumers.assumeWithToken(roleIn(params), params.WebIdentityToken ?? ''),
    };
}
function roleIn(params) {
    return {
        arn: params.RoleArn ?? '',
        sessionName: params.RoleSessionName,
        externalId: params.ExternalId,
        duration: params.DurationSeconds,
        serial: params.SerialNumber,
    };
}
/**
 * What the SDK says, fit to be shown: when a process of a profile failed, it repeats the whole command and all that the
 * process had to say.
 */
function wordsOf(error) {
    const [first = ''] = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n');
    const isProcess = /^Command failed/.test(first);
    return isProcess
        ? { words: 'its credential_process failed', cause: undefined }
        : { words: first.replace(/\.+$/, ''), cause: error };
}


/***/ }),

/***/ 1856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ assumersFor)
/* harmony export */ });
/* harmony import */ var _aws_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1334);
/* harmony import */ var _chain_mfa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9772);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5714);
/* harmony import */ var _web_identity_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3918);





/**
 * Role assumptions that the SDK's providers ask for: by the rules of this action, like hops of the chain, but with nothing
 * in them that the profile or the environment does not say. `sessionName`: where neither has one.
 */
function assumersFor({ sts, runner, mfa, rules }, sessionName) {
    const assumed = async (role, assume, claims) => {
        const { credentials, expiration } = await assume().catch((cause) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HopError */ .q$({ number: 1, of: 1, role: role.arn, claims, cause });
        });
        runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
        runner.info(`Assumed ${role.arn} for the profile or the environment.`);
        return { ...(0,_aws_client_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(credentials), ...(expiration && { expiration }) };
    };
    return {
        requireCode: (serial) => {
            if (!mfa)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileError */ .eo(serial, `a role of the profile wants a code of the device ${serial}`, undefined);
        },
        assume: (role, by) => {
            runner.mask(by.accessKeyId, by.secretAccessKey, by.sessionToken);
            const once = (factor) => sts.assumeRole(hopOf(role, sessionName), by, { factor, fresh: false });
            const { serial } = role;
            return assumed(role, () => mfa && serial ? (0,_chain_mfa_js__WEBPACK_IMPORTED_MODULE_1__/* .withCode */ .S)({ ...mfa, serial }, rules.deadline, runner, once) : once());
        },
        assumeWithToken: (role, token) => {
            const jwt = new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(token.trim());
            runner.mask(jwt);
            const { claims, usefulFor } = (0,_web_identity_token_js__WEBPACK_IMPORTED_MODULE_4__/* .readNow */ .DS)(jwt);
            const once = () => sts.assumeRoleWithWebIdentity(hopOf(role, sessionName), jwt, usefulFor);
            return assumed(role, once, claims);
        },
    };
}
function hopOf({ arn, sessionName, externalId, duration }, otherwise) {
    // The SDK makes up a name where nobody gives one, and CloudTrail should find the run by ours.
    const isMadeUp = !sessionName || /^aws-sdk-js-(session-)?\d/.test(sessionName);
    return {
        role: arn,
        sessionName: isMadeUp ? otherwise : sessionName,
        duration: duration ?? 3600,
        ...(externalId && { externalId }),
        policyArns: [],
    };
}


/***/ }),

/***/ 6128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  defaultChain: () => (/* binding */ defaultChain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files/regular-file.js
var regular_file = __webpack_require__(8927);
// EXTERNAL MODULE: ./build/files/shared-files.js
var shared_files = __webpack_require__(2317);
// EXTERNAL MODULE: ./build/aws/client.js + 1 modules
var client = __webpack_require__(1334);
// EXTERNAL MODULE: ./build/aws/deadline.js
var deadline = __webpack_require__(4044);
// EXTERNAL MODULE: ./build/aws/providers.js
var providers = __webpack_require__(4488);
;// CONCATENATED MODULE: ./build/aws/default-chain.js







/** Seconds for the endpoint of a container. */
const containerPatience = 5;
/**
 * The credentials that the SDK's default chain finds: environment, shared files, token file, container, instance. Rejects
 * with the SDK's own error.
 */
async function askDefaultChain(region, wire, assumers) {
    const { defaultProvider } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869), __webpack_require__.e(5861)]).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
    const { AWS_WEB_IDENTITY_TOKEN_FILE: file } = process.env;
    // The SDK reads it in one go, and would wait for ever for the other end of a pipe.
    if (file)
        (0,regular_file/* readRegularFile */.X)(file, { links: true });
    const provider = defaultProvider({ ...(0,providers/* providerSettings */.po)(region, wire), ...(0,providers/* roleAssumers */.S6)(assumers) });
    return (0,client/* conceal */.Eq)(await withinPatience(provider(), wire));
}
/**
 * The SDK has no limit of its own for the endpoint of a container, which is next to it or not there at all. Where something
 * comes before the container, that may take longer, and the step's own deadline has to do.
 */
async function withinPatience(asking, { rules }) {
    const { AWS_PROFILE, AWS_WEB_IDENTITY_TOKEN_FILE, ...env } = process.env;
    const { credentials, config } = (0,shared_files/* sharedFiles */.N)(process.env);
    const isFirst = !AWS_PROFILE && !AWS_WEB_IDENTITY_TOKEN_FILE && ![credentials, config].some(external_node_fs_.existsSync);
    const isContainer = env.AWS_CONTAINER_CREDENTIALS_FULL_URI ?? env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI;
    if (!isFirst || !isContainer || rules.deadline.left() < containerPatience * 1000)
        return asking;
    const limit = new deadline/* Deadline */.B(containerPatience);
    try {
        return await limit.race(asking);
    }
    catch (error) {
        if (!(error instanceof errors/* DeadlineError */.j3))
            throw error;
        throw new Error(`the endpoint of the container did not answer within ${containerPatience} s`);
    }
    finally {
        limit.clear();
    }
}

// EXTERNAL MODULE: ./build/sources/assumers.js
var assumers = __webpack_require__(1856);
;// CONCATENATED MODULE: ./build/sources/default-chain.js




/** The job's identity by the SDK's default chain. Rejects with `NoCredentialsError` when it finds none. */
async function defaultChain({ environment, sessionName }, means) {
    const { region, rules, runner } = means;
    // The SDK reads the environment of this process by itself.
    const unset = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
    if (!environment)
        for (const name of unset)
            delete process.env[name];
    try {
        const { credentials, expiration } = await rules.deadline.race(askDefaultChain(region, means, (0,assumers/* assumersFor */.l)(means, sessionName)));
        runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
        return { kind: 'credentials', credentials, ...(expiration && { expiration }) };
    }
    catch (error) {
        for (const known of [errors/* HopError */.q$, errors/* DeadlineError */.j3, errors/* ProfileError */.eo, errors/* FileError */.f6])
            if (error instanceof known)
                throw error;
        const { words, cause } = (0,providers/* wordsOf */.Z9)(error);
        throw new errors/* NoCredentialsError */.Y6(words, { cause });
    }
}


/***/ }),

/***/ 4448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepExisting: () => (/* binding */ keepExisting)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3385);
/* harmony import */ var _chain_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4512);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _default_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6128);




// Milliseconds. The SDKs begin to ask for new credentials when less than this is left.
const leastLife = 15 * 60_000;
/** The session that is there already, if it is the wanted one; otherwise the log says why not. */
async function keepExisting(plan, wanted, sts, means) {
    const verdict = await judge(plan, wanted, sts, means).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3)
            throw error;
        return `AWS does not accept them: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
    });
    if (typeof verdict !== 'string') {
        means.runner.info(`The credentials that are there already are kept: they are those of ${verdict.arn}.`);
        return verdict;
    }
    means.runner.info(`The credentials that are there already are not kept, because ${verdict}.`);
    return undefined;
}
async function judge(plan, wanted, sts, means) {
    const found = await find(wanted, means);
    if (!found)
        return 'there are none';
    const { credentials, expiration, source } = found;
    if (wanted.accessKeyId && wanted.accessKeyId.reveal() !== credentials.accessKeyId.reveal())
        return 'they are not those of aws-access-key-id';
    if (credentials.sessionToken && !expiration)
        return 'nothing says how long they last';
    if (expiration && expiration.getTime() - Date.now() < leastLife)
        return `they last only until ${expiration.toISOString()}`;
    const caller = await (0,_chain_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .whoIs */ .X8)(credentials, sts);
    if (wanted.role && !isSessionOf(wanted.role, caller))
        return `they belong to ${caller.arn}`;
    const { allowedAccounts } = plan;
    if (allowedAccounts.length > 0 && !allowedAccounts.includes(caller.account))
        return `they belong to account ${caller.account}`;
    const trail = { source, instead: 'kept', hops: [] };
    return { credentials, ...(expiration && { expiration }), ...caller, inPlace: true, trail };
}
async function find({ ambient, chain, expiration }, means) {
    if (ambient)
        return {
            kind: 'credentials',
            source: 'environment',
            credentials: ambient,
            ...(expiration && { expiration }),
        };
    if (!chain)
        return undefined;
    try {
        return { ...(await (0,_default_chain_js__WEBPACK_IMPORTED_MODULE_2__.defaultChain)(chain, means)), source: 'default-chain' };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3)
            throw error;
        return undefined;
    }
}
/** Whether the caller is a session of the role, which may be a name only. The ARN of a session leaves out the role's path. */
function isSessionOf(role, caller) {
    const { account, name } = (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRoleArn */ .DM)(role) ?? { account: undefined, name: role };
    const [, session] = /^arn:[^:]+:sts::\d*:assumed-role\/([^/]+)\//.exec(caller.arn) ?? [];
    return session === name.split('/').at(-1) && (!account || account === caller.account);
}


/***/ })

};
