export const id = 6382;
export const ids = [6382,7537,2694];
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


/***/ }),

/***/ 8941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock),
/* harmony export */   h: () => (/* binding */ StillLockedError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var proper_lockfile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3648);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);




/** Somebody else held the lock for as long as this process could wait. */
class StillLockedError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6 {
}
/**
 * Takes the lock beside a file; the file itself may not exist. Waits for others until `end`, a reading of
 * `performance.now()`: the lock of a dead process counts as left after ten seconds. `missing` is called when the folder is
 * gone, and makes it or throws. Rejects with `StillLockedError`, or with `FileError` when no lock can be made there.
 */
async function takeLock(path, end, missing) {
    for (;;) {
        try {
            return await (0,proper_lockfile__WEBPACK_IMPORTED_MODULE_2__.lock)(path, { realpath: false, onCompromised: () => { } });
        }
        catch (cause) {
            const { code } = cause;
            // The folder may be gone; or another process took the lock of a dead one away at the same moment.
            if (code === 'ENOENT' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
                missing();
            else if (code !== 'ELOCKED' && code !== 'ENOENT')
                throw unlockable(path, cause);
            if (performance.now() > end)
                throw stillLocked(path, cause);
        }
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45));
    }
}
function stillLocked(path, cause) {
    const remedy = `If no other job is running on this machine, delete ${path}.lock.`;
    return new StillLockedError(`${path} stayed locked by another process`, remedy, cause);
}
function unlockable(path, cause) {
    const remedy = `Look whether this user may write there, and whether ${path}.lock is something else than a lock.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${path} cannot be locked (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)})`, remedy, cause);
}


/***/ }),

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withLockedFiles),
/* harmony export */   V: () => (/* binding */ removeIfEmpty)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _changeable_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(505);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8941);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8927);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1715);







/**
 * Runs the body while other processes of this action keep away from the files. Folders that are missing are made, for
 * this user only. `patience` is how many milliseconds to wait for others: the lock of a dead process counts as left after
 * ten seconds. Throws `FileError` when a file is none that can be changed.
 */
async function withLockedFiles(paths, patience, body) {
    // Everybody takes the locks in the same order, so nobody waits for somebody who waits for them.
    const ordered = [...new Set(paths)].sort();
    const madeFolders = ordered.flatMap(makeFolder);
    const releases = [];
    const end = performance.now() + patience;
    try {
        // Whoever made a folder may have found it empty and removed it just now.
        for (const path of ordered)
            releases.push(await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .takeLock */ .H)(path, end, () => makeFolder(path)));
        return await body(new Opened(ordered, madeFolders));
    }
    finally {
        for (const release of [...releases].reverse())
            await release().catch(() => { });
        for (const folder of [...madeFolders].reverse())
            removeIfEmpty(folder);
    }
}
class Opened {
    madeFolders;
    #before;
    #texts = new Map();
    constructor(paths, madeFolders) {
        this.madeFolders = madeFolders;
        for (const path of paths)
            (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .removeLeftovers */ .D)(path);
        this.#before = new Map(paths.map((path) => [path, (0,_changeable_file_js__WEBPACK_IMPORTED_MODULE_3__.readChangeable)(path)]));
        for (const [path, found] of this.#before)
            this.#texts.set(path, found?.text);
    }
    text(path) {
        return this.#texts.get(path) ?? '';
    }
    mode(path) {
        return this.#before.get(path)?.mode;
    }
    write(path, text, mode = 0o600) {
        if (text === undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        else
            (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .f)(path, text, mode, this.#before.get(path));
        this.#texts.set(path, text);
    }
    revert() {
        for (const [path, found] of this.#before) {
            if (this.#texts.get(path) !== found?.text)
                this.write(path, found?.text, found?.mode);
        }
    }
}
function makeFolder(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    try {
        (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLinks */ .U)(path);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            return [];
        const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        return first ? foldersFrom(first, folder) : [];
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6)
            throw cause;
        const remedy = 'Give this user the right to make it, or name files in another folder.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`the folder ${folder} cannot be made (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
/** The folders from the first that was made down to the last. */
function foldersFrom(first, last) {
    return last === first || last === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last) ? [last] : [...foldersFrom(first, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last)), last];
}
/** Removes a folder that nobody has put anything into. */
function removeIfEmpty(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch { }
}


/***/ }),

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);




/**
 * Puts a text, of one character for each byte, in the place of a file, in one step: whoever reads it, and whoever kills this process at any moment, finds
 * either the old file or the new one. Throws `FileError`.
 */
function replaceFile(path, text, mode, owner) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `${prefixOf(path)}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', 0o600);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, text, 'latin1');
            if (process.platform !== 'win32')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(descriptor, mode);
            if (owner)
                keepOwner(descriptor, owner);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        }
        renameOver(temporary, path);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        const remedy = 'Look whether this user may write there, and whether there is room; or name another file.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${path} cannot be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
/** Windows refuses while anybody has the old file open, which tools that read it do for moments. */
function renameOver(from, to) {
    for (let attempt = 1;; attempt++) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(from, to);
            return;
        }
        catch (error) {
            const { code = '' } = error;
            if (process.platform !== 'win32' || attempt === 40 || !/EPERM|EACCES|EBUSY/.test(code))
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
        }
    }
}
/** Deletes what a killed process may have left beside the file. Only for whoever has the file locked. */
function removeLeftovers(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) {
        if (name.startsWith(prefixOf(path)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
    }
}
const prefixOf = (path) => `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.aws-auth-`;
/** A new file belongs to who makes it; where that is root, the file goes back to whom it belonged to. */
function keepOwner(descriptor, { uid, gid }) {
    if (process.getuid?.() === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchownSync)(descriptor, uid, gid);
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
/** Milliseconds. */
const patience = 3_000;
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
        const late = setTimeout(() => resolve(undefined), patience);
        const options = { timeout: patience, killSignal: 'SIGKILL', windowsHide: true };
        (0,external_node_child_process_.execFile)('aws', ['--version'], options, (_, stdout, stderr) => {
            clearTimeout(late);
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

// EXTERNAL MODULE: ./build/aws/profiles.js
var profiles = __webpack_require__(2694);
// EXTERNAL MODULE: ./build/aws/providers.js
var providers = __webpack_require__(4488);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/sources/assumers.js
var sources_assumers = __webpack_require__(1856);
// EXTERNAL MODULE: ./build/sources/sso.js + 2 modules
var sso = __webpack_require__(7537);
;// CONCATENATED MODULE: ./build/sources/profile.js






/** The job's identity by a named profile, whatever that says. Rejects with `ProfileError`, or with what a part of it met. */
async function profile(plan, means) {
    const warning = outdatedCli(plan.profile.features);
    const found = await signIn(plan, means);
    const outdated = await warning;
    if (outdated)
        means.runner.warning(outdated);
    return found;
}
async function signIn(plan, means) {
    const { name, sso: center } = plan.profile;
    const approved = plan.sso && (await (0,sso.sso)(plan.sso, means));
    if (approved && center?.profile === name)
        return approved.identity;
    const tokens = new Map();
    if (approved && plan.sso) {
        // The SDK has to take this one, whatever is in the cache, and must not renew it by itself.
        const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
        const accessToken = approved.token.accessToken.reveal();
        tokens.set(plan.sso.session ?? plan.sso.startUrl, { accessToken, expiresAt });
    }
    const assumers = (0,sources_assumers/* assumersFor */.l)(means, plan.sessionName);
    try {
        const asking = (0,profiles/* askProfile */.z)(name, plan.files, tokens, means, assumers);
        const answer = await means.rules.deadline.race(asking);
        const { accessKeyId, secretAccessKey, sessionToken } = answer.credentials;
        means.runner.mask(accessKeyId, secretAccessKey, sessionToken);
        const { ssoToken } = approved?.identity ?? {};
        return { kind: 'credentials', ...answer, ...(ssoToken && { ssoToken }) };
    }
    catch (error) {
        for (const known of [errors/* HopError */.q$, errors/* SourceError */.c8, errors/* ApprovalError */.g3, errors/* DeadlineError */.j3, errors/* ProfileError */.eo, errors/* FileError */.f6])
            if (error instanceof known)
                throw error;
        const { words, cause } = (0,providers/* wordsOf */.Z9)(error);
        throw new errors/* ProfileError */.eo(name, words, cause);
    }
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

// EXTERNAL MODULE: ./build/aws/deadline.js
var aws_deadline = __webpack_require__(4044);
// EXTERNAL MODULE: ./build/files/sso-cache.js
var sso_cache = __webpack_require__(5652);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/aws/client.js + 1 modules
var aws_client = __webpack_require__(1334);
;// CONCATENATED MODULE: ./build/aws/identity-center.js



const service = { form: 'json', service: 'IAM Identity Center' };
/** Makes this action known, for sign-ins that ask for the scopes. */
async function registerClient(region, scopes, wire) {
    const { SSOOIDCClient, RegisterClientCommand } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869), __webpack_require__.e(9260)]).then(__webpack_require__.t.bind(__webpack_require__, 9260, 19));
    const client = new SSOOIDCClient({ region, ...(0,aws_client/* clientSettings */.ry)(wire, (0,aws_client/* plainly */.yG)('RegisterClient')) });
    const command = new RegisterClientCommand({
        clientName: 'aws-auth',
        clientType: 'public',
        ...(scopes.length > 0 && { scopes: [...scopes] }),
    });
    const answer = await (0,aws_client/* ask */.kA)(client, service, wire, (by, abortSignal) => by.send(command, { abortSignal }));
    const { clientId, clientSecret, clientSecretExpiresAt = 0 } = answer;
    if (!clientId || !clientSecret)
        throw (0,aws_client/* lacking */.gP)(service, 'client');
    const expiresAt = (0,sso_cache/* isoOf */.dF)(new Date(clientSecretExpiresAt * 1000));
    return { clientId, clientSecret: new secret/* Secret */.z(clientSecret), expiresAt };
}
/** https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_StartDeviceAuthorization.html */
async function startDeviceAuthorization(region, startUrl, { clientId, clientSecret }, wire) {
    const { SSOOIDCClient, StartDeviceAuthorizationCommand } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869), __webpack_require__.e(9260)]).then(__webpack_require__.t.bind(__webpack_require__, 9260, 19));
    const client = new SSOOIDCClient({ region, ...(0,aws_client/* clientSettings */.ry)(wire, (0,aws_client/* plainly */.yG)('StartDeviceAuthorization')) });
    const command = new StartDeviceAuthorizationCommand({
        clientId,
        clientSecret: clientSecret.reveal(),
        startUrl,
    });
    const answer = await (0,aws_client/* ask */.kA)(client, service, wire, (by, abortSignal) => by.send(command, { abortSignal }));
    const { deviceCode, userCode, verificationUri, verificationUriComplete } = answer;
    const link = verificationUriComplete ?? verificationUri;
    if (!deviceCode || !userCode || !link)
        throw (0,aws_client/* lacking */.gP)(service, 'code');
    // RFC 8628, section 3.2: five seconds where the server does not say.
    const { expiresIn = 600, interval = 5 } = answer;
    return { deviceCode: new secret/* Secret */.z(deviceCode), userCode, link, life: expiresIn, interval };
}
/** https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateToken.html */
async function createToken(region, grant, { clientId, clientSecret }, wire) {
    const { SSOOIDCClient, CreateTokenCommand } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869), __webpack_require__.e(9260)]).then(__webpack_require__.t.bind(__webpack_require__, 9260, 19));
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
    const answer = await (0,aws_client/* ask */.kA)(client, service, wire, (by, abortSignal) => by.send(command, { abortSignal }));
    const { accessToken, refreshToken, expiresIn = 0 } = answer;
    if (!accessToken)
        throw (0,aws_client/* lacking */.gP)(service, 'token');
    return {
        accessToken: new secret/* Secret */.z(accessToken),
        ...(refreshToken && { refreshToken: new secret/* Secret */.z(refreshToken) }),
        life: expiresIn,
    };
}
/** https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html */
async function getRoleCredentials(region, role, accessToken, wire) {
    const { SSOClient, GetRoleCredentialsCommand } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(2054)]).then(__webpack_require__.t.bind(__webpack_require__, 2054, 19));
    const client = new SSOClient({ region, ...(0,aws_client/* clientSettings */.ry)(wire, (0,aws_client/* plainly */.yG)('GetRoleCredentials')) });
    const command = new GetRoleCredentialsCommand({
        accountId: role.account,
        roleName: role.roleName,
        accessToken: accessToken.reveal(),
    });
    const answer = await (0,aws_client/* ask */.kA)(client, service, wire, (by, abortSignal) => by.send(command, { abortSignal }));
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = answer.roleCredentials ?? {};
    if (!accessKeyId || !secretAccessKey || !sessionToken)
        throw (0,aws_client/* lacking */.gP)(service, 'credentials');
    return (0,aws_client/* conceal */.Eq)({
        accessKeyId,
        secretAccessKey,
        sessionToken,
        ...(expiration && { expiration: new Date(expiration) }),
    });
}

// EXTERNAL MODULE: ./build/aws/partition.js + 1 modules
var partition = __webpack_require__(9837);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/files/locked-files.js
var locked_files = __webpack_require__(8857);
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
        if (error instanceof errors/* DeadlineError */.j3 && deadline.signal.aborted)
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







// Milliseconds. A token with less left may end on the way; one that can be renewed is renewed when the SDKs would do so.
const leastLife = 60_000;
const renewalWindow = 300_000;
// Seconds.
const longestRenewal = 10;
/**
 * The job's identity by IAM Identity Center: by the token that is cached on this machine, or that it is renewed to, or
 * that a person approves. Rejects with `SourceError` or `ApprovalError`.
 */
async function sso(plan, means) {
    const file = (0,sso_cache/* tokenFileOf */.t6)(plan.cacheFolder, plan.session ?? plan.startUrl);
    const found = (await cached(plan, file, means)) ?? (await approved(plan, file, means));
    const { used, result } = await credentialsFor(plan, file, found, means);
    const { credentials } = result;
    means.runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
    const { token, isNew } = used;
    const ssoToken = isNew && { ssoToken: { file, text: (0,sso_cache/* textOfToken */.uK)(token) } };
    return { token, identity: { kind: 'credentials', ...result, ...ssoToken } };
}
/** A cached token may have been revoked since; a person can then approve a new one. */
async function credentialsFor(plan, file, found, means) {
    const ask = ({ token }) => getRoleCredentials(plan.region, plan, token.accessToken, means);
    const isRevoked = (error) => !found.isNew && error.name === 'UnauthorizedException';
    return naming('portal.sso', plan, async () => {
        try {
            return { used: found, result: await ask(found) };
        }
        catch (error) {
            if (!isRevoked(error))
                throw error;
            means.runner.info('IAM Identity Center does not accept the cached token any more.');
            const used = await approved(plan, file, means);
            return { used, result: await ask(used) };
        }
    });
}
async function approved(plan, file, means) {
    if (plan.timeout === 0)
        throw new errors/* ApprovalError */.g3(0, plan.startUrl);
    // Better now than after somebody has approved.
    const problem = (0,sso_cache/* cacheProblem */.ct)(file);
    if (problem) {
        means.runner.warning(`The token will not be cached, so later steps need an approval of their own: ${problem}.`);
    }
    const token = await naming('oidc', plan, () => approvedToken(plan, means));
    return { token, isNew: problem === undefined };
}
/** Names the service, and its host, in what goes wrong with it. */
async function naming(service, { region }, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        for (const known of [errors/* ApprovalError */.g3, errors/* DeadlineError */.j3, errors/* SourceError */.c8, errors/* FileError */.f6])
            if (cause instanceof known)
                throw cause;
        const host = (0,partition/* hostOf */.w4)(service, region);
        throw new errors/* SourceError */.c8({ source: 'sso', service: 'IAM Identity Center', host, cause });
    }
}
async function cached(plan, file, means) {
    const token = tokenFor(plan, file, means);
    if (!token)
        return undefined;
    const left = token.expiresAt.getTime() - Date.now();
    const isGood = left > leastLife;
    const renewable = token.refreshToken && token.clientId && token.clientSecret;
    if (renewable && left < renewalWindow) {
        const fresh = await renewed(plan, file, means);
        if (fresh)
            return { token: fresh, isNew: false };
    }
    if (!isGood)
        return undefined;
    means.runner.info(`A token of ${plan.startUrl} is cached, so nobody has to approve this sign-in.`);
    return { token, isNew: false };
}
/** The token in the file, if it is one of this portal. */
function tokenFor(plan, file, { runner }) {
    const token = (0,sso_cache/* readToken */.AI)(file);
    if (!token || !(0,sso_cache/* isSamePortal */.VQ)(token.startUrl, plan.startUrl) || token.region !== plan.region)
        return undefined;
    runner.mask(token.accessToken, token.refreshToken, token.clientSecret);
    return token;
}
/**
 * A token with a refresh token is renewed without a person, as the AWS CLI does. The file is its owner's, and gets the new
 * one at once: the old one may be good for nothing now. Under the lock, because another job may be renewing it as well.
 */
async function renewed(plan, file, means) {
    const { runner, rules } = means;
    // The old token may still do, or a person: neither should have to wait for this.
    const deadline = new aws_deadline/* Deadline */.B(Math.min(longestRenewal, rules.deadline.left() / 4000));
    const within = { ...means, rules: { ...rules, deadline } };
    try {
        return await (0,locked_files/* withLockedFiles */.Q)([file], deadline.left(), async (files) => {
            const token = tokenFor(plan, file, means);
            if (!token || token.expiresAt.getTime() - Date.now() > renewalWindow)
                return token;
            const { refreshToken, clientId, clientSecret } = token;
            if (!refreshToken || !clientId || !clientSecret)
                return undefined;
            const fresh = await createToken(plan.region, { refreshToken }, { clientId, clientSecret }, within);
            runner.mask(fresh.accessToken, fresh.refreshToken);
            const expiresAt = new Date(Date.now() + fresh.life * 1000);
            const next = {
                accessToken: fresh.accessToken,
                refreshToken: fresh.refreshToken ?? refreshToken,
                expiresAt,
            };
            files.write(file, (0,sso_cache/* renewedText */.W8)(files.text(file), next), files.mode(file));
            runner.info(`The cached token of ${plan.startUrl} had ended and was renewed.`);
            return { ...token, ...next };
        });
    }
    catch {
        rules.deadline.signal.throwIfAborted();
        runner.info('The cached token cannot be renewed.');
        return undefined;
    }
    finally {
        deadline.clear();
    }
}


/***/ })

};
