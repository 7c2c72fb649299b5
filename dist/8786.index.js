export const id = 8786;
export const ids = [8786];
export const modules = {

/***/ 8786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cognito: () => (/* binding */ cognito)
});

// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/aws/client.js + 1 modules
var aws_client = __webpack_require__(1334);
;// CONCATENATED MODULE: ./build/aws/cognito.js


const service = { form: 'json', service: 'Amazon Cognito' };
/** https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html */
async function getId(pool, logins, wire) {
    const { CognitoIdentityClient, GetIdCommand } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869), __webpack_require__.e(6473)]).then(__webpack_require__.t.bind(__webpack_require__, 6473, 19));
    const client = new CognitoIdentityClient(settings(pool, 'GetId', wire));
    const command = new GetIdCommand({ IdentityPoolId: pool, Logins: logins });
    const { IdentityId: id } = await (0,aws_client/* ask */.kA)(client, service, wire, (by, abortSignal) => by.send(command, { abortSignal }));
    if (!id)
        throw (0,aws_client/* lacking */.gP)(service, 'identity');
    return id;
}
/** https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html */
async function getCredentialsForIdentity(pool, identity, logins, customRole, wire) {
    const { CognitoIdentityClient, GetCredentialsForIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869), __webpack_require__.e(6473)]).then(__webpack_require__.t.bind(__webpack_require__, 6473, 19));
    const client = new CognitoIdentityClient(settings(pool, 'GetCredentialsForIdentity', wire));
    const command = new GetCredentialsForIdentityCommand({
        IdentityId: identity,
        Logins: logins,
        ...(customRole && { CustomRoleArn: customRole }),
    });
    const answer = await (0,aws_client/* ask */.kA)(client, service, wire, (by, abortSignal) => by.send(command, { abortSignal }));
    const { AccessKeyId, SecretKey, SessionToken, Expiration } = answer.Credentials ?? {};
    if (!AccessKeyId || !SecretKey || !SessionToken)
        throw (0,aws_client/* lacking */.gP)(service, 'credentials');
    return (0,aws_client/* conceal */.Eq)({
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretKey,
        sessionToken: SessionToken,
        expiration: Expiration,
    });
}
/** https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetOpenIdToken.html */
async function getOpenIdToken(pool, identity, logins, wire) {
    const { CognitoIdentityClient, GetOpenIdTokenCommand } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869), __webpack_require__.e(6473)]).then(__webpack_require__.t.bind(__webpack_require__, 6473, 19));
    const client = new CognitoIdentityClient(settings(pool, 'GetOpenIdToken', wire));
    const command = new GetOpenIdTokenCommand({ IdentityId: identity, Logins: logins });
    const { Token } = await (0,aws_client/* ask */.kA)(client, service, wire, (by, abortSignal) => by.send(command, { abortSignal }));
    if (!Token)
        throw (0,aws_client/* lacking */.gP)(service, 'token');
    return new secret/* Secret */.z(Token);
}
/** Pools begin with their region. The calls are not signed: the login is the proof. */
function settings(pool, name, wire) {
    return { region: regionOf(pool), ...(0,aws_client/* clientSettings */.ry)(wire, (0,aws_client/* plainly */.yG)(name)) };
}
/** The region of a pool. */
const regionOf = (pool) => pool.split(':')[0] ?? '';

// EXTERNAL MODULE: ./build/aws/partition.js + 1 modules
var partition = __webpack_require__(9837);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/sources/web-identity-token.js
var web_identity_token = __webpack_require__(3918);
;// CONCATENATED MODULE: ./build/sources/cognito.js




/**
 * The job's identity by a Cognito identity pool. Enhanced flow: credentials of the role that the pool picks. Basic flow:
 * a token of Cognito, with which the first role is assumed. Rejects with `SourceError`, or with the login's own error.
 */
async function cognito(plan, login, means) {
    if (plan.flow === 'basic')
        return basic(plan, login, means);
    const { identity, logins } = await signIn(plan, login, means);
    const answer = await asked(plan, () => getCredentialsForIdentity(plan.pool, identity, logins, plan.customRole, means));
    const { accessKeyId, secretAccessKey, sessionToken } = answer.credentials;
    means.runner.mask(accessKeyId, secretAccessKey, sessionToken);
    return { kind: 'credentials', ...answer };
}
function basic(plan, login, means) {
    return (0,web_identity_token/* fetching */.Bg)(async () => {
        const { identity, logins } = await signIn(plan, login, means);
        const jwt = await asked(plan, () => getOpenIdToken(plan.pool, identity, logins, means));
        means.runner.mask(jwt);
        return (0,web_identity_token/* receivedNow */.ud)(jwt);
    });
}
/** Finds out which identity of the pool the job is. */
async function signIn(plan, login, means) {
    const { jwt, claims } = await login.token();
    // The pool lists a provider by its issuer, without the scheme.
    const provider = plan.provider ?? String(claims.iss ?? '').replace(/^https?:\/\//, '');
    const logins = { [provider]: jwt.reveal() };
    const identity = await asked(plan, () => getId(plan.pool, logins, means));
    means.runner.info(`Cognito identity: ${identity}, by ${provider}.`);
    return { identity, logins };
}
async function asked({ pool }, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        if (cause instanceof errors/* DeadlineError */.j3 || cause instanceof errors/* TokenRequestError */.Nj)
            throw cause;
        const host = (0,partition/* hostOf */.w4)('cognito-identity', regionOf(pool));
        throw new errors/* SourceError */.c8({ source: 'cognito', service: 'Amazon Cognito', host, cause });
    }
}


/***/ })

};
