export const id = 382;
export const ids = [382,537,694];
export const modules = {

/***/ 431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ askDefaultChain),
/* harmony export */   p: () => (/* binding */ providerSettings)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1334);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4832);


// Milliseconds for one answer of the metadata service, which is next to the machine or not there at all.
const metadataTimeout = 700;
/** How the SDK's own providers ask: by our connections, and the metadata service once, so that a machine without one does not wait for it. */
function providerSettings(region, http) {
    return {
        // A region here would also be taken for IAM Identity Center, which has its own.
        clientConfig: { requestHandler: (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .requestHandler */ .OX)(http) },
        parentClientConfig: { region },
        timeout: metadataTimeout,
        maxRetries: 0,
    };
}
/**
 * The credentials that the SDK's default chain finds: environment, shared files, token file, container, instance. Rejects
 * with the SDK's own error.
 */
async function askDefaultChain(region, http) {
    const { defaultProvider } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(328), __webpack_require__.e(869), __webpack_require__.e(861)]).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .conceal */ .Eq)(await defaultProvider(providerSettings(region, http))());
}


/***/ }),

/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProfile: () => (/* binding */ readProfile),
/* harmony export */   z: () => (/* binding */ askProfile)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1334);
/* harmony import */ var _default_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(431);


/** The settings that older versions of the AWS CLI do not know. */
const newer = ['sso_session', 'login_session'];
/** Reads a profile from the shared files, and follows it through the profiles that it starts from. */
async function readProfile(name, files) {
    const { loadSsoSessionData, parseKnownFiles } = await __webpack_require__.e(/* import() */ 291).then(__webpack_require__.t.bind(__webpack_require__, 7291, 19));
    const init = { filepath: files.credentials, configFilepath: files.config, ignoreCache: true };
    const profiles = (await parseKnownFiles(init));
    const sessions = (await loadSsoSessionData(init));
    const line = lineage(name, profiles, files);
    if ('what' in line)
        return line;
    const { region } = profiles[name] ?? {};
    const last = line.at(-1) ?? name;
    const sso = ssoOf(last, profiles[last] ?? {}, sessions);
    if (sso && 'what' in sso)
        return sso;
    const settings = line.map((each) => profiles[each] ?? {});
    const mfaSerial = settings.find(({ mfa_serial: serial }) => serial)?.mfa_serial;
    return {
        profile: {
            name,
            ...(region && { region }),
            ...(sso && { sso }),
            ...(mfaSerial && { mfaSerial }),
            features: newer.filter((key) => settings.some((each) => each[key])),
        },
    };
}
/** The profile, and those that it starts from, in that order. */
function lineage(name, profiles, { credentials, config }) {
    const line = [];
    for (let next = name; next !== undefined;) {
        const section = profiles[next];
        if (!section) {
            const from = line.at(-1);
            const others = Object.keys(profiles).join(', ');
            return {
                what: `the profile ${next}${from ? `, from which ${from} starts,` : ''} is neither in ${config} nor in ${credentials}`,
                remedy: others ? `The profiles that are there: ${others}.` : 'There is no profile at all.',
            };
        }
        line.push(next);
        const { role_arn: role, source_profile: source } = section;
        // A profile may start from itself: from its own keys.
        next = role && source !== next ? source : undefined;
        if (next && line.includes(next)) {
            return {
                what: `the profiles ${line.join(', ')} start from one another`,
                remedy: 'Let the last one have credentials of its own instead of source_profile.',
            };
        }
    }
    return line;
}
/** The settings of IAM Identity Center: https://docs.aws.amazon.com/sdkref/latest/guide/feature-sso-credentials.html */
function ssoOf(profile, section, sessions) {
    const { sso_session: session, sso_account_id: account, sso_role_name: roleName } = section;
    if (!session && !section.sso_start_url && !account && !roleName)
        return undefined;
    // Keys of its own come first, as in the SDK.
    if (section.aws_access_key_id || section.credential_process || section.web_identity_token_file)
        return undefined;
    const shared = session ? sessions[session] : section;
    if (!shared) {
        return {
            what: `the profile ${profile} names the sso-session ${session}, which is not in the file`,
            remedy: `Add a section [sso-session ${session}] with sso_start_url and sso_region.`,
        };
    }
    const { sso_start_url: startUrl, sso_region: region, sso_registration_scopes: scopes } = shared;
    if (!startUrl || !region || !account || !roleName) {
        const missing = Object.entries({
            sso_start_url: startUrl,
            sso_region: region,
            sso_account_id: account,
            sso_role_name: roleName,
        }).flatMap(([key, value]) => (value ? [] : [key]));
        return {
            what: `the profile ${profile} lacks ${missing.join(', ')}`,
            remedy: 'Write them into the file, as aws configure sso does.',
        };
    }
    return {
        profile,
        startUrl,
        region,
        account,
        roleName,
        ...(session && { session }),
        // The default of the AWS CLI; without a session there are no scopes.
        scopes: session ? (scopes ?? 'sso:account:access').split(/[\s,]+/).filter(Boolean) : [],
    };
}
/** Credentials by a profile, with everything that the SDK knows to read there. `tokens`: of SSO sessions, by their names. */
async function askProfile(name, files, tokens, { region, http }, assumers) {
    const { fromIni } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(328), __webpack_require__.e(869)]).then(__webpack_require__.t.bind(__webpack_require__, 5869, 19));
    const { externalDataInterceptor } = await __webpack_require__.e(/* import() */ 291).then(__webpack_require__.t.bind(__webpack_require__, 7291, 19));
    for (const [id, token] of tokens)
        externalDataInterceptor.interceptToken(id, token);
    const provider = fromIni({
        ...(0,_default_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .providerSettings */ .p)(region, http),
        profile: name,
        filepath: files.credentials,
        configFilepath: files.config,
        ignoreCache: true,
        mfaCodeProvider: (serial) => assumers.code(serial),
        roleAssumer: (by, params) => assumers.assume(roleIn(params), (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .conceal */ .Eq)(by).credentials),
        roleAssumerWithWebIdentity: (params) => assumers.assumeWithToken(roleIn(params), params.WebIdentityToken ?? ''),
    });
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .conceal */ .Eq)(await provider());
}
function roleIn(params) {
    return {
        arn: params.RoleArn ?? '',
        sessionName: params.RoleSessionName,
        externalId: params.ExternalId,
        duration: params.DurationSeconds,
        serial: params.SerialNumber,
        code: params.TokenCode,
    };
}


/***/ }),

/***/ 6382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profile: () => (/* binding */ profile)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/aws/cli-version.js

/** A setting of the shared files, and the first versions of the AWS CLI that read it. */
const since = {
    // https://github.com/aws/aws-cli/blob/v2/CHANGELOG.rst and develop/CHANGELOG.rst
    sso_session: [
        [1, 27, 10],
        [2, 9, 0],
    ],
    login_session: [[2, 32, 0]],
};
/**
 * A warning when the AWS CLI of this runner is too old for what the profile says, because later steps will use the same
 * profile. Silent when there is no AWS CLI, or when it does not tell its version within three seconds.
 */
async function outdatedCli(features) {
    if (features.length === 0)
        return undefined;
    const version = await cliVersion();
    const tooNew = version && features.find((feature) => !knows(version, feature));
    if (!tooNew)
        return undefined;
    const first = since[tooNew]?.map((each) => each.join('.')).join(' or ');
    return `The AWS CLI of this runner is ${version.join('.')}, which cannot read ${tooNew} of the profile. Steps that use the profile with it need ${first}.`;
}
function cliVersion() {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('aws', ['--version'], { timeout: 3000, windowsHide: true }, (_, stdout, stderr) => {
            const [, ...numbers] = /aws-cli\/(\d+)\.(\d+)\.(\d+)/.exec(`${stdout}${stderr}`) ?? [];
            const [major, minor, patch] = numbers.map(Number);
            resolve(major !== undefined && minor !== undefined && patch !== undefined ? [major, minor, patch] : undefined);
        });
    });
}
/** Each major version has its own first one. */
function knows(version, feature) {
    const firsts = since[feature] ?? [];
    const first = firsts.find(([major]) => major === version[0]);
    if (!first)
        return firsts.every(([major]) => major < version[0]);
    const [, minor, patch] = first;
    return version[1] > minor || (version[1] === minor && version[2] >= patch);
}

// EXTERNAL MODULE: ./build/aws/client.js + 1 modules
var client = __webpack_require__(1334);
// EXTERNAL MODULE: ./build/aws/profiles.js
var profiles = __webpack_require__(2694);
// EXTERNAL MODULE: ./build/chain/mfa.js + 1 modules
var chain_mfa = __webpack_require__(8802);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/sources/sso.js + 2 modules
var sso = __webpack_require__(7537);
;// CONCATENATED MODULE: ./build/sources/profile.js







/** The job's identity by a named profile, whatever that says. Rejects with `ProfileError`, or with what a part of it met. */
async function profile(plan, means) {
    const warning = outdatedCli(plan.profile.features);
    const found = await signIn(plan, means);
    const outdated = await means.rules.deadline.race(warning);
    if (outdated)
        means.runner.warning(outdated);
    return found;
}
async function signIn({ profile: { name, sso: center }, sso: ssoPlan, files, sessionName }, means) {
    const approved = ssoPlan && (await (0,sso.sso)(ssoPlan, means));
    if (approved && center?.profile === name)
        return approved;
    const tokens = new Map();
    if (approved?.ssoToken && ssoPlan) {
        // The SDK goes on from the token that was just given, which is in no file yet.
        tokens.set(ssoPlan.session ?? ssoPlan.startUrl, JSON.parse(approved.ssoToken.text.reveal()));
    }
    const assumers = assumersFor(means, sessionName);
    try {
        const asking = (0,profiles/* askProfile */.z)(name, files, tokens, means, assumers);
        const answer = await means.rules.deadline.race(asking);
        const { accessKeyId, secretAccessKey, sessionToken } = answer.credentials;
        means.runner.mask(accessKeyId, secretAccessKey, sessionToken);
        return { kind: 'credentials', ...answer, ...(approved?.ssoToken && { ssoToken: approved.ssoToken }) };
    }
    catch (cause) {
        for (const known of [errors/* HopError */.q$, errors/* SourceError */.c8, errors/* ApprovalError */.g3, errors/* DeadlineError */.j3, errors/* ProfileError */.eo])
            if (cause instanceof known)
                throw cause;
        throw new errors/* ProfileError */.eo(name, (0,errors/* messageOf */.bD)(cause).replace(/\.+$/, ''), cause);
    }
}
/** Role assumptions of the profile: like hops of the chain, but with nothing in them that the profile does not say. */
function assumersFor({ sts, runner, mfa, rules }, sessionName) {
    const assumed = async (role, by, assume) => {
        const { credentials, expiration } = await assume().catch((cause) => {
            throw new errors/* HopError */.q$({ number: 1, of: 1, role: role.arn, caller: by, claims: undefined, cause });
        });
        runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
        runner.info(`Assumed ${role.arn} for the profile.`);
        return { ...(0,client/* reveal */._c)(credentials), ...(expiration && { expiration }) };
    };
    return {
        assume: (role, by) => {
            runner.mask(by.accessKeyId, by.secretAccessKey, by.sessionToken);
            const factor = role.serial && role.code ? { serial: role.serial, code: new secret/* Secret */.z(role.code) } : undefined;
            return assumed(role, undefined, () => sts.assumeRole(hopOf(role, sessionName), by, { factor, fresh: false }));
        },
        assumeWithToken: (role, token) => {
            const jwt = new secret/* Secret */.z(token.trim());
            runner.mask(jwt);
            const usefulFor = () => Number.POSITIVE_INFINITY;
            return assumed(role, undefined, () => sts.assumeRoleWithWebIdentity(hopOf(role, sessionName), jwt, usefulFor));
        },
        code: async (serial) => {
            if (!mfa)
                throw new errors/* ProfileError */.eo(serial, `a role of the profile wants a code of the device ${serial}`, undefined);
            return (await (0,chain_mfa/* nextCode */.p0)({ ...mfa, serial }, rules.deadline, runner)).code.reveal();
        },
    };
}
function hopOf({ arn, sessionName, externalId, duration }, otherwise) {
    // The SDK makes up a name where the profile has none, and CloudTrail should find the run by ours.
    const isMadeUp = !sessionName || /^aws-sdk-js-\d/.test(sessionName);
    return {
        role: arn,
        sessionName: isMadeUp ? otherwise : sessionName,
        duration: duration ?? 3600,
        ...(externalId && { externalId }),
        policyArns: [],
    };
}


/***/ }),

/***/ 7537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sso: () => (/* binding */ sso)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/aws/client.js + 1 modules
var aws_client = __webpack_require__(1334);
;// CONCATENATED MODULE: ./build/aws/identity-center.js



const service = { form: 'json', service: 'IAM Identity Center' };
/** Makes this action known, for sign-ins that ask for the scopes. */
async function registerClient(region, scopes, wire) {
    const { SSOOIDCClient, RegisterClientCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(328), __webpack_require__.e(869), __webpack_require__.e(260)]).then(__webpack_require__.t.bind(__webpack_require__, 9260, 19));
    const client = new SSOOIDCClient({ region, ...(0,aws_client/* clientSettings */.ry)(wire, (0,aws_client/* plainly */.yG)('RegisterClient')) });
    const command = new RegisterClientCommand({
        clientName: 'aws-auth',
        clientType: 'public',
        ...(scopes.length > 0 && { scopes: [...scopes] }),
    });
    const answer = await (0,aws_client/* ask */.kA)(client, service, wire.rules, (by, abortSignal) => by.send(command, { abortSignal }));
    const { clientId, clientSecret, clientSecretExpiresAt = 0 } = answer;
    if (!clientId || !clientSecret)
        throw lacking('client');
    const expiresAt = iso(new Date(clientSecretExpiresAt * 1000));
    return { clientId, clientSecret: new secret/* Secret */.z(clientSecret), expiresAt };
}
/** https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_StartDeviceAuthorization.html */
async function startDeviceAuthorization(region, startUrl, { clientId, clientSecret }, wire) {
    const { SSOOIDCClient, StartDeviceAuthorizationCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(328), __webpack_require__.e(869), __webpack_require__.e(260)]).then(__webpack_require__.t.bind(__webpack_require__, 9260, 19));
    const client = new SSOOIDCClient({ region, ...(0,aws_client/* clientSettings */.ry)(wire, (0,aws_client/* plainly */.yG)('StartDeviceAuthorization')) });
    const command = new StartDeviceAuthorizationCommand({
        clientId,
        clientSecret: clientSecret.reveal(),
        startUrl,
    });
    const answer = await (0,aws_client/* ask */.kA)(client, service, wire.rules, (by, abortSignal) => by.send(command, { abortSignal }));
    const { deviceCode, userCode, verificationUri, verificationUriComplete } = answer;
    const link = verificationUriComplete ?? verificationUri;
    if (!deviceCode || !userCode || !link)
        throw lacking('code');
    // RFC 8628, section 3.2: five seconds where the server does not say.
    const { expiresIn = 600, interval = 5 } = answer;
    return { deviceCode: new secret/* Secret */.z(deviceCode), userCode, link, life: expiresIn, interval };
}
/** https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateToken.html */
async function createToken(region, grant, { clientId, clientSecret }, wire) {
    const { SSOOIDCClient, CreateTokenCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(328), __webpack_require__.e(869), __webpack_require__.e(260)]).then(__webpack_require__.t.bind(__webpack_require__, 9260, 19));
    const client = new SSOOIDCClient({ region, ...(0,aws_client/* clientSettings */.ry)(wire, (0,aws_client/* plainly */.yG)('CreateToken')) });
    const command = new CreateTokenCommand({
        clientId,
        clientSecret: clientSecret.reveal(),
        ...('deviceCode' in grant
            ? {
                grantType: 'urn:ietf:params:oauth:grant-type:device_code',
                deviceCode: grant.deviceCode.reveal(),
            }
            : { grantType: 'refresh_token', refreshToken: grant.refreshToken.reveal() }),
    });
    const answer = await (0,aws_client/* ask */.kA)(client, service, wire.rules, (by, abortSignal) => by.send(command, { abortSignal }));
    const { accessToken, refreshToken, expiresIn = 0 } = answer;
    if (!accessToken)
        throw lacking('token');
    return {
        accessToken: new secret/* Secret */.z(accessToken),
        ...(refreshToken && { refreshToken: new secret/* Secret */.z(refreshToken) }),
        life: expiresIn,
    };
}
/** https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html */
async function getRoleCredentials(region, role, accessToken, wire) {
    const { SSOClient, GetRoleCredentialsCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(328), __webpack_require__.e(54)]).then(__webpack_require__.t.bind(__webpack_require__, 2054, 19));
    const client = new SSOClient({ region, ...(0,aws_client/* clientSettings */.ry)(wire, (0,aws_client/* plainly */.yG)('GetRoleCredentials')) });
    const command = new GetRoleCredentialsCommand({
        accountId: role.account,
        roleName: role.roleName,
        accessToken: accessToken.reveal(),
    });
    const answer = await (0,aws_client/* ask */.kA)(client, service, wire.rules, (by, abortSignal) => by.send(command, { abortSignal }));
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = answer.roleCredentials ?? {};
    if (!accessKeyId || !secretAccessKey || !sessionToken)
        throw lacking('credentials');
    return (0,aws_client/* conceal */.Eq)({
        accessKeyId,
        secretAccessKey,
        sessionToken,
        ...(expiration && { expiration: new Date(expiration) }),
    });
}
/** A time as the AWS CLI writes it into its cache. */
const iso = (time) => time.toISOString().replace(/\.\d+/, '');
function lacking(what) {
    const message = `the answer has no ${what}, so it is not one of ${service.service}`;
    return new errors/* ForeignAnswerError */.Zy(200, 'JSON', '', { message, service: service.service });
}

// EXTERNAL MODULE: ./build/aws/partition.js + 1 modules
var partition = __webpack_require__(9837);
// EXTERNAL MODULE: ./build/files/sso-cache.js
var sso_cache = __webpack_require__(5652);
;// CONCATENATED MODULE: ./build/sources/approval.js


// Seconds between two lines in the log, at the most.
const longestSilence = 30;
/**
 * A token that a person approves in a browser: the device authorization grant, RFC 8628. Waiting has its own deadline;
 * meanwhile that of the step stands still. Rejects with `ApprovalError` when nobody came in time.
 */
async function approvedToken(plan, means) {
    const { region, startUrl, scopes } = plan;
    const registration = await registerClient(region, scopes, means);
    means.runner.mask(registration.clientSecret);
    const token = await means.rules.deadline.suspended(plan.timeout, (deadline) => untilApproved(plan, registration, { ...means, rules: { ...means.rules, deadline } }));
    means.runner.info('The sign-in was approved.');
    return {
        startUrl,
        region,
        accessToken: token.accessToken,
        expiresAt: new Date(Date.now() + token.life * 1000),
        clientId: registration.clientId,
        clientSecret: registration.clientSecret,
        registrationExpiresAt: registration.expiresAt,
        ...(token.refreshToken && { refreshToken: token.refreshToken }),
    };
}
/** Asks for approval, and asks anew when a code has ended before somebody came. */
async function untilApproved(plan, registration, means) {
    const { deadline } = means.rules;
    let link = plan.startUrl;
    try {
        for (;;) {
            const asked = await startDeviceAuthorization(plan.region, plan.startUrl, registration, means);
            means.runner.mask(asked.deviceCode);
            link = asked.link;
            announce(asked, plan, deadline, means.runner);
            const token = await poll(asked, plan, registration, means);
            if (token)
                return token;
            means.runner.info('The code has ended before anybody approved it. Here is another one.');
        }
    }
    catch (error) {
        if (error instanceof errors/* DeadlineError */.j3 && deadline.left() === 0)
            throw new errors/* ApprovalError */.g3(plan.timeout, link);
        throw error;
    }
}
/** The token; undefined when the code has ended. */
async function poll({ deviceCode, userCode, link, ...asked }, plan, registration, means) {
    const { deadline } = means.rules;
    let { interval } = asked;
    const silence = Math.min(longestSilence, plan.timeout / 4) * 1000;
    let nextLine = performance.now() + silence;
    for (;;) {
        await deadline.race(new Promise((resolve) => setTimeout(resolve, interval * 1000)));
        try {
            const token = await createToken(plan.region, { deviceCode }, registration, means);
            means.runner.mask(token.accessToken, token.refreshToken);
            return token;
        }
        catch (error) {
            const { name } = error;
            if (name === 'ExpiredTokenException')
                return undefined;
            // RFC 8628, section 3.5: five seconds longer from now on.
            if (name === 'SlowDownException')
                interval += 5;
            else if (name !== 'AuthorizationPendingException')
                throw error;
        }
        if (performance.now() < nextLine)
            continue;
        nextLine += silence;
        means.runner.info(`Waiting for approval at ${link} (code ${userCode}), ${Math.round(deadline.left() / 1000)} s left.`);
    }
}
function announce({ link, userCode, life }, { startUrl, account, roleName }, deadline, runner) {
    const seconds = Math.round(Math.min(life, deadline.left() / 1000));
    const text = `Somebody has to approve this sign-in as ${roleName} of account ${account} at ${startUrl}: open ${link} and compare the code, ${userCode}, within ${seconds} s.`;
    runner.notice(text);
    runner.info(text);
    runner.summary(`### Approval needed\n\nOpen [${link}](${link}) and compare the code: **${userCode}**\n\nThis lets the job sign in as \`${roleName}\` of account ${account}, within ${seconds} s.\n`);
}

;// CONCATENATED MODULE: ./build/sources/sso.js





// Milliseconds. A token with less left may end on the way.
const leastLife = 60_000;
/**
 * The job's identity by IAM Identity Center: by the token that is cached on this machine, or that it is renewed to, or
 * that a person approves. Rejects with `SourceError` or `ApprovalError`.
 */
async function sso(plan, means) {
    const file = (0,sso_cache/* tokenFileOf */.t6)(plan.cacheFolder, plan.session ?? plan.startUrl);
    try {
        const found = (await cached(plan, file, means)) ?? (await approved(plan, means));
        const { used, result } = await credentialsFor(plan, found, means);
        const { credentials } = result;
        means.runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
        const { token, isNew } = used;
        return {
            kind: 'credentials',
            ...result,
            ...(isNew && { ssoToken: { file, text: (0,sso_cache/* textOfToken */.uK)(token) } }),
        };
    }
    catch (cause) {
        if (cause instanceof errors/* ApprovalError */.g3 || cause instanceof errors/* DeadlineError */.j3)
            throw cause;
        const host = (0,partition/* hostOf */.w4)('oidc', plan.region);
        throw new errors/* SourceError */.c8({ source: 'sso', service: 'IAM Identity Center', host, cause });
    }
}
/** A cached token may have been revoked since; a person can then approve a new one. */
async function credentialsFor(plan, found, means) {
    const ask = ({ token }) => getRoleCredentials(plan.region, plan, token.accessToken, means);
    try {
        return { used: found, result: await ask(found) };
    }
    catch (error) {
        if (found.isNew || error.name !== 'UnauthorizedException')
            throw error;
        means.runner.info('IAM Identity Center does not accept the cached token any more.');
        const used = await approved(plan, means);
        return { used, result: await ask(used) };
    }
}
async function approved(plan, means) {
    return { token: await approvedToken(plan, means), isNew: true };
}
async function cached(plan, file, means) {
    const token = (0,sso_cache/* readToken */.AI)(file);
    if (!token || token.startUrl !== plan.startUrl)
        return undefined;
    means.runner.mask(token.accessToken, token.refreshToken, token.clientSecret);
    if (token.expiresAt.getTime() - Date.now() > leastLife) {
        means.runner.info(`A token of ${plan.startUrl} is cached, so nobody has to approve this sign-in.`);
        return { token, isNew: false };
    }
    return renewed(plan, token, means);
}
/** A token with a refresh token is renewed without a person, as the AWS CLI does. */
async function renewed(plan, token, means) {
    const { refreshToken, clientId, clientSecret } = token;
    if (!refreshToken || !clientId || !clientSecret)
        return undefined;
    try {
        const fresh = await createToken(plan.region, { refreshToken }, { clientId, clientSecret }, means);
        means.runner.mask(fresh.accessToken, fresh.refreshToken);
        means.runner.info(`The cached token of ${plan.startUrl} had ended and was renewed.`);
        const { accessToken, life, refreshToken: next = refreshToken } = fresh;
        const expiresAt = new Date(Date.now() + life * 1000);
        return { token: { ...token, accessToken, refreshToken: next, expiresAt }, isNew: true };
    }
    catch (error) {
        if (error instanceof errors/* DeadlineError */.j3)
            throw error;
        means.runner.info('The cached token has ended, and cannot be renewed.');
        return undefined;
    }
}


/***/ })

};
