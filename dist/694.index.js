export const id = 694;
export const ids = [694];
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


/***/ })

};
