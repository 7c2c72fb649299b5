export const id = 756;
export const ids = [756,806,847];
export const modules = {

/***/ 4652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   az: () => (/* binding */ managedNames),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   cN: () => (/* binding */ valuesToRestore),
/* harmony export */   j$: () => (/* binding */ variablesFor),
/* harmony export */   oU: () => (/* binding */ receiptFor)
/* harmony export */ });
/* harmony import */ var _files_sealed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);


const unset = {
    AWS_ACCESS_KEY_ID: '',
    AWS_SECRET_ACCESS_KEY: '',
    AWS_SESSION_TOKEN: '',
    AWS_REGION: '',
    AWS_DEFAULT_REGION: '',
};
/** What goes into the environment of later steps. Blank stands for absent: the AWS tools read it so. */
function variablesFor({ deliver: { region, credentials, refresh, unset: blank } }, { own, named }, env) {
    const profile = named.find(({ session }) => session === own?.session)?.name;
    return {
        ...(blank && unset),
        ...(own && region && { AWS_REGION: own.region, AWS_DEFAULT_REGION: own.region }),
        ...(own && credentials && !own.session.inPlace && !refresh && keysOf(own.session, env)),
        ...(credentials && refresh && profile && unshadowed(profile, env)),
        ...(credentials && profile && { AWS_PROFILE: profile }),
    };
}
function keysOf({ credentials: { accessKeyId, secretAccessKey, sessionToken } }, env) {
    const stale = env.AWS_SESSION_TOKEN ? { AWS_SESSION_TOKEN: '' } : {};
    return {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        ...(sessionToken ? { AWS_SESSION_TOKEN: sessionToken } : stale),
    };
}
// All of these win over a profile's process in some tool: keys in nearly all, the token file in botocore and Go.
const shadowing = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
];
/** What keeps tools from using a profile: blank, where it is set. */
function unshadowed(profile, env) {
    return {
        ...Object.fromEntries(shadowing.filter((name) => env[name]).map((name) => [name, ''])),
        // Version 1 of the AWS CLI reads it first, and takes a blank one for the name of a profile.
        ...(env.AWS_DEFAULT_PROFILE && { AWS_DEFAULT_PROFILE: profile }),
    };
}
const secretNames = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
/** The names that this action may set, and so may put back. */
const managedNames = [
    ...Object.keys(unset),
    ...shadowing,
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
];
/** Notes what the variables were, before they change. `doubtful`: see `EnvironmentReceipt`. */
function receiptFor(names, env, doubtful) {
    const isSecret = (name) => secretNames.includes(name) && Boolean(env[name]);
    const before = (some) => Object.fromEntries(some.map((name) => [name, env[name] || null]));
    const secrets = names.filter(isSecret);
    return {
        kind: 'environment',
        names,
        doubtful: doubtful && secrets.length > 0,
        previous: before(names.filter((name) => !isSecret(name))),
        ...(secrets.length > 0 && {
            sealed: (0,_files_sealed_js__WEBPACK_IMPORTED_MODULE_0__/* .seal */ .od)(JSON.stringify(before(secrets)), env.RUNNER_TEMP || undefined),
        }),
    };
}
function deliver(variables, files) {
    for (const [name, value] of Object.entries(variables)) {
        files.exportVariable(name, textOf(value));
    }
}
const textOf = (value) => value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z ? value.reveal() : (value ?? '');
/**
 * What has to be exported so that the environment is as it was. `warn` hears of what is lost.
 *
 * What the step found may have been in its own `env:` alone, where a key should reach no other step. Its post step has
 * that `env:` again, and so still sees the old value although another was exported: such a key becomes blank. A
 * `logout` cannot see it, and so blanks the keys that the step has signed in with.
 */
function valuesToRestore(receipt, { env, isPost, delivered }, warn) {
    const values = Object.entries(previousValues(receipt, warn));
    return Object.fromEntries(values.flatMap(([name, value]) => {
        const isThere = (env[name] ?? '') === textOf(value);
        // The step was stopped, or failed, before it changed this one.
        if (!delivered && isThere)
            return [];
        const isDoubtful = value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z && (isPost ? isThere : receipt.doubtful);
        return [[name, isDoubtful ? '' : value]];
    }));
}
/**
 * The values from before. Without the key file the secrets among them become blank: they never stay ours. `warn` hears
 * of that.
 */
function previousValues(receipt, warn) {
    let secrets = {};
    try {
        if (receipt.sealed)
            secrets = JSON.parse((0,_files_sealed_js__WEBPACK_IMPORTED_MODULE_0__/* .unseal */ .Du)(receipt.sealed));
    }
    catch {
        warn('The credentials that were in the environment before this action could not be put back, because the file with their key is gone. The variables are blank now.');
    }
    return Object.fromEntries(receipt.names.map((name) => {
        const secret = secrets[name];
        return [name, secret ? new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(secret) : (receipt.previous[name] ?? '')];
    }));
}


/***/ }),

/***/ 2349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isRefreshFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether the folder is one that was made for such processes, and so may be deleted. */
function isRefreshFolder(folder) {
    return /^aws-auth-refresh-[0-9a-f]+$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder));
}


/***/ }),

/***/ 7871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ forgetAll),
/* harmony export */   w: () => (/* binding */ undoAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _files_sealed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9250);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5714);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4652);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2349);






/**
 * Undoes sign-ins, the last first, so that what the first found is there at the end. Says what it did, and warns of
 * what could not be done. Returns those of which something is left to undo, and why: it `failed`, or it is `doubtful`:
 * keys that stay blank.
 */
async function undoAll(entries, runner, by) {
    const variables = {};
    const left = new Map();
    const warn = (warning) => runner.warning(warning);
    for (const entry of [...entries].reverse()) {
        for (const receipt of [...entry.receipts].reverse()) {
            switch (receipt.kind) {
                case 'environment':
                    Object.assign(variables, (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesToRestore */ .cN)(receipt, { ...by, delivered: entry.delivered }, warn));
                    if (receipt.doubtful && !by.isPost && !left.has(entry))
                        left.set(entry, 'doubtful');
                    break;
                case 'profile':
                    if (!(await isProfileUndone(receipt, runner)))
                        left.set(entry, 'failed');
                    break;
                case 'sso-token':
                    if (!(await isTokenGone(receipt, runner)))
                        left.set(entry, 'failed');
                    break;
                case 'refresh':
                    if (!isFolderGone(receipt, runner))
                        left.set(entry, 'failed');
            }
        }
    }
    runner.mask(...Object.values(variables).filter((value) => value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z));
    (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .deliver */ .cK)(variables, runner);
    const names = Object.keys(variables);
    if (names.length > 0)
        runner.info(`Put back as they were before: ${names.join(', ')}.`);
    return left;
}
async function isProfileUndone(receipt, runner) {
    const { undoProfile } = await Promise.all(/* import() */[__webpack_require__.e(648), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 3567));
    try {
        const warnings = await undoProfile(receipt);
        for (const warning of warnings)
            runner.warning(warning);
        if (warnings.length === 0)
            runner.info(`Put back as it was before: profile ${receipt.profiles.join(', ')}.`);
        return true;
    }
    catch (error) {
        runner.warning(`The profile ${receipt.profiles.join(', ')} could not be put back: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
        return false;
    }
}
async function isTokenGone(receipt, runner) {
    const { undoToken } = await Promise.all(/* import() */[__webpack_require__.e(648), __webpack_require__.e(278)]).then(__webpack_require__.bind(__webpack_require__, 7278));
    try {
        if (await undoToken(receipt)) {
            runner.info(receipt.sealed
                ? 'Put back what the cached token of IAM Identity Center had replaced.'
                : 'Deleted the cached token of IAM Identity Center.');
        }
        else {
            runner.info(`${receipt.file} has no token of this job any more, so it stays as it is.`);
        }
        return true;
    }
    catch (error) {
        runner.warning(`The token in ${receipt.file} could not be deleted: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
        return false;
    }
}
function isFolderGone({ folder }, runner) {
    try {
        if ((0,_receipt_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefreshFolder */ .W)(folder))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        runner.info('Deleted the sessions that were kept to be renewed.');
        return true;
    }
    catch (error) {
        runner.warning(`${folder} could not be deleted: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
        return false;
    }
}
/** Gives up what the receipts keep sealed. */
function forgetAll(receipts) {
    for (const { sealed } of receipts)
        if (sealed)
            (0,_files_sealed_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .vf)(sealed);
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ TokenRequestError),
/* harmony export */   P0: () => (/* binding */ RenewalError),
/* harmony export */   Tj: () => (/* binding */ CodeWaitError),
/* harmony export */   VE: () => (/* binding */ DeliveryError),
/* harmony export */   W1: () => (/* binding */ SessionsError),
/* harmony export */   Y6: () => (/* binding */ NoCredentialsError),
/* harmony export */   YG: () => (/* binding */ NoIdentityError),
/* harmony export */   Zy: () => (/* binding */ ForeignAnswerError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bx: () => (/* binding */ IdentifyError),
/* harmony export */   c8: () => (/* binding */ SourceError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eo: () => (/* binding */ ProfileError),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   g3: () => (/* binding */ ApprovalError),
/* harmony export */   iP: () => (/* binding */ AccountError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   q$: () => (/* binding */ HopError),
/* harmony export */   vK: () => (/* binding */ PlainSecretError)
/* harmony export */ });
/** Everything that is wrong with the inputs, found before any network call. */
class InputError extends Error {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.map(({ input, what }) => `${input}: ${what}`).join('\n'));
        this.problems = problems;
    }
}
/** `role-to-assume` or `credential-source` asks for a sign-in for which the job has nothing at all. */
class NoIdentityError extends Error {
    name = 'NoIdentityError';
}
/** The SDK's default chain found no credentials; `cause` is what it said. */
class NoCredentialsError extends Error {
    name = 'NoCredentialsError';
}
/** A file cannot be used as it has to be: what is wrong with it, and what to do. */
class FileError extends Error {
    name = 'FileError';
    remedy;
    constructor(message, remedy, cause) {
        super(message, { cause });
        this.remedy = remedy;
    }
}
/** GitHub's token endpoint gave no token. `status` is absent when no answer came. */
class TokenRequestError extends Error {
    name = 'TokenRequestError';
    host;
    status;
    /** Whether the same request may succeed later. */
    mayPass;
    constructor(message, host, options = {}) {
        super(message, { cause: options.cause });
        this.host = host;
        this.status = options.status;
        this.mayPass = options.mayPass ?? false;
    }
}
/** A role assumption failed; `cause` is what STS, or the network, said. */
class HopError extends Error {
    name = 'HopError';
    /** Position in the chain, from 1. */
    number;
    of;
    role;
    /** ARN that tried to assume the role, where known. */
    caller;
    claims;
    constructor(hop) {
        super(`hop ${hop.number} of ${hop.of}, ${hop.role}: ${messageOf(hop.cause)}`, { cause: hop.cause });
        this.number = hop.number;
        this.of = hop.of;
        this.role = hop.role;
        this.caller = hop.caller;
        this.claims = hop.claims;
    }
}
/** Every secret access key that STS made has characters that `special-characters-workaround` does not want. */
class PlainSecretError extends Error {
    name = 'PlainSecretError';
}
/** A source got no credentials from its service; `cause` is what that, or the network, said. */
class SourceError extends Error {
    name = 'SourceError';
    source;
    /** The service's name. */
    service;
    /** Where it is, where that is known. */
    host;
    constructor(at) {
        super(`${at.service}: ${messageOf(at.cause)}`, { cause: at.cause });
        this.source = at.source;
        this.service = at.service;
        this.host = at.host;
    }
}
/** Nobody approved the sign-in within `seconds`. */
class ApprovalError extends Error {
    name = 'ApprovalError';
    seconds;
    link;
    constructor(seconds, link) {
        super(`nobody approved the sign-in within ${Math.round(seconds)} s`);
        this.seconds = seconds;
        this.link = link;
    }
}
/** The code of the second factor has been used, and the next one comes too late for this step. */
class CodeWaitError extends Error {
    name = 'CodeWaitError';
    constructor(wait, seconds) {
        super(`the MFA code of now has been used, and the next one comes in ${wait} s, later than the ${Math.round(seconds)} s of the step allow`);
    }
}
/** The source profile does not lead to credentials; `cause` is what the SDK said. */
class ProfileError extends Error {
    name = 'ProfileError';
    profile;
    constructor(profile, message, cause) {
        super(message, { cause });
        this.profile = profile;
    }
}
/** STS did not accept the source's own credentials, or could not be asked who they are. */
class IdentifyError extends Error {
    name = 'IdentifyError';
}
/** Something between here and a service of AWS answered in its place. */
class ForeignAnswerError extends Error {
    name = 'ForeignAnswerError';
    contentType;
    /** The first words of it. */
    body;
    /** In the form in which the SDK's errors have it, so that a 502 is retried whoever sends it. */
    $metadata;
    constructor(status, contentType, body, { message, service }) {
        super(message ?? `the answer (status ${status}, ${contentType}) is not one of ${service}`);
        this.contentType = contentType;
        this.body = body;
        this.$metadata = { httpStatusCode: status };
    }
}
/** The session belongs to an account that `allowed-account-ids` does not list. */
class AccountError extends Error {
    name = 'AccountError';
    account;
    allowed;
    constructor(account, allowed) {
        super(`the credentials belong to account ${account}`);
        this.account = account;
        this.allowed = allowed;
    }
}
/** Some of the sessions of a step failed, so none is delivered. */
class SessionsError extends Error {
    name = 'SessionsError';
    failed;
    /** How many sessions were wanted. */
    of;
    constructor(failed, of) {
        const each = failed.map(({ name, error }) => `${name}: ${messageOf(error)}`);
        super(`${failed.length} of ${of} sessions failed (${each.join('; ')})`, { cause: failed[0]?.error });
        this.failed = failed;
        this.of = of;
    }
}
/** A process that renews a session does not find here what it needs for that. */
class RenewalError extends Error {
    name = 'RenewalError';
    why;
    remedy;
    constructor(message, { why, remedy }, cause) {
        super(message, { cause });
        this.why = why;
        this.remedy = remedy;
    }
}
/** A deadline passed. */
class DeadlineError extends Error {
    name = 'DeadlineError';
    seconds;
    constructor(seconds) {
        super(`no result within ${Math.round(seconds)} s`);
        this.seconds = seconds;
    }
}
/** The runner offers no place to put the session. */
class DeliveryError extends Error {
    name = 'DeliveryError';
}
/** The text of anything that was thrown. */
function messageOf(error) {
    if (error instanceof AggregateError && error.message === '')
        return messageOf(error.errors[0]);
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 9250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   vf: () => (/* binding */ discard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);





/**
 * Seals a text, so that neither what is saved in the runner's state nor what lies on the disk gives it away alone.
 * Throws `FileError`.
 */
function seal(text, directory = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-gcm', key, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    const keyFile = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folderIn(directory), 'key');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(keyFile, key, { mode: 0o600, flag: 'wx' });
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(keyFile), { recursive: true, force: true });
        const remedy = 'Look whether there is room in the temporary folder of the runner.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FileError */ .f6(`${keyFile} cannot be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
    return { keyFile, data: Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64') };
}
/** Opens what `seal` closed. Throws when the key file is gone or either half was changed. */
function unseal({ keyFile, data }) {
    const bytes = Buffer.from(data, 'base64');
    const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-gcm', (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(keyFile), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
/** Deletes the key, and with it the secrets. */
function discard({ keyFile }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(keyFile), { recursive: true, force: true });
}
/** A new folder in the wanted one, or in the system's where the runner names one that is not there. */
function folderIn(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'aws-auth-'));
    }
    catch {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'aws-auth-'));
    }
}


/***/ }),

/***/ 2841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal),
/* harmony export */   u: () => (/* binding */ profilesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _deliveries_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4652);
/* harmony import */ var _deliveries_receipt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2349);






/**
 * What the steps of this action did in this job so far, for its later steps: the runner hands the state of a step to the
 * post of that step only. A file of lines that only grows, so a step that is killed leaves it readable.
 */
class Journal {
    #folder;
    constructor(env) {
        this.#folder = folderFor(env);
    }
    /** Notes a sign-in before it changes anything. Returns its ID. */
    add(receipts, own) {
        const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
        this.#append({
            id,
            receipts,
            ...(own && { key: digestOf(own.credentials.accessKeyId.reveal()) }),
            ...(own?.expiration && { expiration: own.expiration.toISOString() }),
        });
        return id;
    }
    mark(id, mark) {
        this.#append({ id, mark });
    }
    /** Sign-ins that nobody has undone yet, oldest first. */
    open() {
        const lines = this.#lines();
        const has = (id, ...marks) => lines.some((line) => 'mark' in line && line.id === id && marks.includes(line.mark));
        return lines.flatMap((line) => 'mark' in line || has(line.id, 'undone', 'closed')
            ? []
            : [{ ...this.#left(line, has(line.id, 'profile-left')), delivered: has(line.id, 'delivered') }]);
    }
    /** Whether a `logout` has undone the sign-in, or all of it but a profile. */
    wasUndone(id) {
        const marks = this.#lines().flatMap((line) => ('mark' in line && line.id === id ? [line.mark] : []));
        if (marks.includes('undone'))
            return 'yes';
        return marks.includes('profile-left') ? 'but for a profile' : 'no';
    }
    #left(entry, onlyProfile) {
        return onlyProfile ? { ...entry, receipts: profilesOf(entry.receipts) } : entry;
    }
    /** Post is done with the sign-in. With the last one the journal goes. Never fails: nothing depends on it any more. */
    close(id) {
        try {
            this.mark(id, 'closed');
            const lines = this.#lines();
            const closed = lines.flatMap((line) => ('mark' in line && line.mark === 'closed' ? [line.id] : []));
            if (lines.every((line) => closed.includes(line.id)))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.#folder, { recursive: true, force: true });
        }
        catch { }
    }
    /** The sign-in that fetched this access key, if a step of this job did. */
    find(accessKeyId) {
        const key = digestOf(accessKeyId);
        return this.#entries().findLast((entry) => entry.key === key);
    }
    /** Whether a step of this job has written the profile. */
    wrote(profile) {
        return this.#entries().some(({ receipts }) => receipts.some((receipt) => receipt.kind === 'profile' && receipt.profiles.includes(profile)));
    }
    /** What the sign-in changed, if it is in the journal. */
    receiptsOf(id) {
        return this.#entries().find((entry) => entry.id === id)?.receipts;
    }
    #entries() {
        return this.#lines().filter((line) => 'receipts' in line);
    }
    #append(line) {
        makeFolder(this.#folder);
        if (!isOurs(this.#folder))
            throw new Error(`${this.#folder} belongs to somebody else`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#folder, 'journal'), `${JSON.stringify(line)}\n`, { mode: 0o600 });
    }
    #lines() {
        let text = '';
        try {
            if (isOurs(this.#folder))
                text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#folder, 'journal'), 'utf8');
        }
        catch {
            // There is none: this is the first step of this action in the job.
        }
        return text.split('\n').flatMap((line) => parse(line));
    }
}
/** What is left of a sign-in when its environment has been put back: that must not happen twice. */
function profilesOf(receipts) {
    return receipts.filter(({ kind }) => kind !== 'environment');
}
function parse(text) {
    try {
        const line = JSON.parse(text);
        return isLine(line) ? [line] : [];
    }
    catch {
        // The end of the file, or a line whose writer was killed.
        return [];
    }
}
/** Whether this is something that the journal itself has written, as far as undoing it depends on that. */
function isLine(line) {
    const { id, mark, receipts } = (line ?? {});
    if (typeof id !== 'string')
        return false;
    if (mark !== undefined)
        return typeof mark === 'string';
    return Array.isArray(receipts) && receipts.every(isReceipt);
}
function isReceipt(receipt) {
    const { kind, names, sections, folders, file, folder, profiles } = (receipt ?? {});
    if (kind === 'environment')
        return Array.isArray(names) && names.every((name) => _deliveries_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .managedNames */ .az.includes(name));
    if (kind === 'sso-token')
        return typeof file === 'string' && Array.isArray(folders);
    if (kind === 'refresh')
        return typeof folder === 'string' && (0,_deliveries_receipt_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefreshFolder */ .W)(folder);
    return kind === 'profile' && [sections, folders, profiles].every(Array.isArray);
}
/**
 * The folder of this job's journal. The runner's temporary folder is the job's own on GitHub, but not everywhere; the
 * place of its command files tells jobs apart that run side by side.
 */
function folderFor(env) {
    const { GITHUB_ENV = '', GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB } = env;
    const job = JSON.stringify([(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(GITHUB_ENV), GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB]);
    const name = `aws-auth-job-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(job).digest('hex').slice(0, 24)}`;
    // Some runners name a temporary folder that is not there.
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.RUNNER_TEMP && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(env.RUNNER_TEMP) ? env.RUNNER_TEMP : (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), name);
}
function makeFolder(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700 });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
}
/** On a shared machine somebody else could have made the folder first, to have us undo what they like. */
function isOurs(folder) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder);
    return stat.isDirectory() && (process.getuid === undefined || stat.uid === process.getuid());
}
function digestOf(accessKeyId) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(accessKeyId).digest('hex');
}


/***/ }),

/***/ 6806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubRunner: () => (/* binding */ GitHubRunner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5714);
/* harmony import */ var _scrub_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4673);





const fileCommands = ['GITHUB_ENV', 'GITHUB_OUTPUT'];
/** The runner behind `@actions/core`: the only place that prints, and the only one that writes `GITHUB_*` files. */
class GitHubRunner {
    #scrubber = new _scrub_js__WEBPACK_IMPORTED_MODULE_4__/* .Scrubber */ .h();
    #hideAccounts;
    /** `hideAccounts`: AWS's own messages may name accounts that nobody could mask in advance; hide those as well. */
    constructor({ hideAccounts = false } = {}) {
        this.#hideAccounts = hideAccounts;
    }
    /** Registers secrets with the runner. Has to come before anything that could print them. */
    mask(...values) {
        for (const value of values) {
            if (this.#scrubber.add(value))
                _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq(value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z ? value.reveal() : value);
        }
    }
    info(message) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(this.#scrub(message));
    }
    notice(message) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm(this.#scrub(message), { title: 'aws-auth' });
    }
    warning(message) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(this.#scrub(message), { title: 'aws-auth' });
    }
    debug(message) {
        if (_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isDebug */ ._o())
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(this.#scrub(message));
    }
    /** The page is nice to have: a runner without one changes nothing. */
    summary(markdown) {
        const { GITHUB_STEP_SUMMARY: path } = process.env;
        try {
            if (path)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${this.#scrub(markdown)}\n`);
        }
        catch { }
    }
    /** Fails the step with one error annotation. */
    fail(title, message) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3(this.#scrub(message), { title: this.#scrub(title) });
        process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .ExitCode */ .yU.Failure;
    }
    /**
     * Refuses early when the runner offers no file to write to: `@actions/core` would then print the values as
     * commands, which shows secrets.
     */
    requireFiles(...names) {
        for (const name of names) {
            const path = process.env[name];
            if (!path)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeliveryError */ .VE(`the runner set no ${name}`);
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
            }
            catch (cause) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeliveryError */ .VE(`${name} (${path}) cannot be written`, { cause });
            }
        }
    }
    /** Whether the runner offers the file at all. Some runners have no outputs. */
    has(name) {
        return Boolean(process.env[name]);
    }
    exportVariable(name, value) {
        this.#write('GITHUB_ENV', () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .exportVariable */ .dN(name, value));
    }
    setOutput(name, value) {
        this.#write('GITHUB_OUTPUT', () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value));
    }
    /** Runs the writes, and takes all of them back when one fails. */
    allOrNothing(write) {
        const before = fileCommands.flatMap((name) => {
            const path = process.env[name];
            const stat = path ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) : undefined;
            return path && stat?.isFile() ? [{ path, size: stat.size }] : [];
        });
        try {
            write();
        }
        catch (error) {
            for (const { path, size } of before)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, size);
            throw error;
        }
    }
    #write(name, write) {
        this.requireFiles(name);
        try {
            write();
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeliveryError */ .VE(`${name} cannot be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, { cause });
        }
    }
    #scrub(text) {
        return this.#scrubber.clean(text, this.#hideAccounts);
    }
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Scrubber)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);

/** Takes secrets out of texts before anybody sees them. */
class Scrubber {
    #secrets = new Set();
    /** Remembers a secret; false where there is nothing new to remember. */
    add(value) {
        const text = value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z ? value.reveal() : value;
        if (!text || this.#secrets.has(text))
            return false;
        this.#secrets.add(text);
        return true;
    }
    /** The text without secrets. `hideAccounts`: AWS's own messages may name accounts that nobody could know in advance. */
    clean(text, hideAccounts) {
        let clean = hideAccounts ? text.replace(/\b\d{12}\b/g, '***') : text;
        for (const secret of this.#secrets)
            clean = clean.replaceAll(secret, '***');
        return clean;
    }
}


/***/ }),

/***/ 6847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   StateLedger: () => (/* binding */ StateLedger),
/* harmony export */   W: () => (/* binding */ loadSaved)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2841);



// The runner hands the state over in a variable. Linux takes 128 KB for one, Windows 32 KB for all of them.
const largestState = 8_000;
/** The runner's state, for post, together with the job's journal, for `logout`. */
class StateLedger {
    #journal;
    #id = '';
    constructor(env) {
        this.#journal = new _journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Journal */ .C(env);
    }
    note(receipts, own) {
        try {
            this.#id = this.#journal.add(receipts, own);
            const all = JSON.stringify({ id: this.#id, receipts });
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('receipts', all.length <= largestState ? all : JSON.stringify({ id: this.#id }));
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeliveryError */ .VE(`what has to be undone cannot be noted (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)})`, { cause });
        }
    }
    delivered() {
        if (this.#id === '')
            return;
        try {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('delivered', 'true');
            this.#journal.mark(this.#id, 'delivered');
        }
        catch {
            // Post then takes the step for one that was killed, and leaves alone what looks unchanged.
        }
    }
    knows(accessKeyId) {
        return this.#journal.find(accessKeyId) !== undefined;
    }
}
/** What main saved. The runner hands it over in `STATE_*` variables, so post needs no input. */
function loadSaved() {
    const saved = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('receipts');
    if (!saved)
        return undefined;
    return {
        ...JSON.parse(saved),
        delivered: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('delivered') === 'true',
    };
}


/***/ }),

/***/ 6756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7871);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _github_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2841);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6806);
/* harmony import */ var _github_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6847);





/** Puts back what main changed. Works from the saved receipts alone, and warns rather than fails. */
async function post(env) {
    const runner = new _github_runner_js__WEBPACK_IMPORTED_MODULE_3__.GitHubRunner();
    try {
        const saved = (0,_github_state_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSaved */ .W)();
        if (!saved)
            return;
        const journal = new _github_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Journal */ .C(env);
        const undone = journal.wasUndone(saved.id);
        const all = saved.receipts ?? journal.receiptsOf(saved.id);
        if (!all)
            throw new Error('the notes of what was changed are gone');
        // As the expressions of workflows compare: without regard to case.
        if (/^true$/i.test(env.AWS_SKIP_CLEANUP_STEP ?? '')) {
            (0,_deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetAll */ .n)(all);
            runner.info('AWS_SKIP_CLEANUP_STEP is true, so everything stays as it is.');
        }
        else if (undone === 'yes') {
            runner.info('A later step with logout: true has undone this one already.');
        }
        else {
            const receipts = undone === 'no' ? all : (0,_github_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .profilesOf */ .u)(all);
            await (0,_deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__/* .undoAll */ .w)([{ ...saved, receipts }], runner, { env, isPost: true });
            (0,_deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetAll */ .n)(all);
        }
        journal.close(saved.id);
    }
    catch (error) {
        runner.warning(`Not everything could be put back: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/**
 * A value that must not be printed. Whatever turns it into text by accident (a template, JSON, `console.log`,
 * an error message) gets `***`; only `reveal()` gives the value.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    get length() {
        return this.#value.length;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}


/***/ })

};
