export const id = 2694;
export const ids = [2694];
export const modules = {

/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProfile: () => (/* binding */ readProfile),
/* harmony export */   z: () => (/* binding */ askProfile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8927);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3385);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1334);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4488);





/** The settings that older versions of the AWS CLI do not know. */
const newer = ['sso_session', 'login_session'];
/** Reads a profile from the shared files, and follows it through the profiles that it starts from. */
async function readProfile(name, files) {
    const { loadSsoSessionData, parseKnownFiles } = await __webpack_require__.e(/* import() */ 7291).then(__webpack_require__.t.bind(__webpack_require__, 7291, 19));
    for (const file of [files.credentials, files.config]) {
        // The null device stands for a file that is switched off.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isCharacterDevice())
            (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .X)(file, { links: true });
    }
    const init = { filepath: files.credentials, configFilepath: files.config, ignoreCache: true };
    const profiles = (await parseKnownFiles(init));
    const sessions = (await loadSsoSessionData(init));
    const line = lineage(name, profiles, files);
    if ('what' in line)
        return line;
    const tokenFiles = line.flatMap((each) => profiles[each]?.web_identity_token_file ?? []);
    // Those that the SDK would wait for without end are refused here.
    for (const file of tokenFiles)
        (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .X)(file, { links: true });
    const { region } = profiles[name] ?? {};
    const last = line.at(-1) ?? name;
    const sso = ssoOf(last, profiles[last] ?? {}, sessions);
    if (sso && 'what' in sso)
        return sso;
    const { role_arn: role, ...by } = profiles[name] ?? {};
    // By itself a role's ARN does nothing.
    const isUsed = by.source_profile || by.credential_source || by.web_identity_token_file;
    const account = role ? (isUsed ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .accountOf */ .XP)(role) : undefined) : sso?.account;
    const settings = line.map((each) => profiles[each] ?? {});
    const mfaSerial = settings.find(({ mfa_serial: serial }) => serial)?.mfa_serial;
    return {
        profile: {
            name,
            ...(region && { region }),
            ...(sso && { sso }),
            ...(account && { account }),
            ...(mfaSerial && { mfaSerial }),
            line,
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
async function askProfile(name, files, tokens, wire, assumers) {
    const { fromIni } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869)]).then(__webpack_require__.t.bind(__webpack_require__, 5869, 19));
    const { externalDataInterceptor } = await __webpack_require__.e(/* import() */ 7291).then(__webpack_require__.t.bind(__webpack_require__, 7291, 19));
    for (const [id, token] of tokens)
        externalDataInterceptor.interceptToken(id, token);
    const provider = fromIni({
        ...(0,_providers_js__WEBPACK_IMPORTED_MODULE_3__/* .providerSettings */ .po)(wire.region, wire),
        profile: name,
        filepath: files.credentials,
        configFilepath: files.config,
        ignoreCache: true,
        ...(0,_providers_js__WEBPACK_IMPORTED_MODULE_3__/* .roleAssumers */ .S6)(assumers),
    });
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .conceal */ .Eq)(await provider());
}


/***/ }),

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


/***/ })

};
