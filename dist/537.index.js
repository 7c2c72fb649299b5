export const id = 537;
export const ids = [537];
export const modules = {

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
