export const id = 2841;
export const ids = [2841];
export const modules = {

/***/ 4652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   az: () => (/* binding */ managedNames),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   cN: () => (/* binding */ valuesToRestore),
/* harmony export */   j$: () => (/* binding */ variablesFor),
/* harmony export */   mu: () => (/* binding */ keyNames),
/* harmony export */   oU: () => (/* binding */ receiptFor)
/* harmony export */ });
/* harmony import */ var _files_sealed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var _own_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(513);



const unset = {
    AWS_ACCESS_KEY_ID: '',
    AWS_SECRET_ACCESS_KEY: '',
    AWS_SESSION_TOKEN: '',
    AWS_REGION: '',
    AWS_DEFAULT_REGION: '',
};
/** What goes into the environment of later steps. Blank stands for absent: the AWS tools read it so. */
function variablesFor({ deliver: { region, credentials, refresh, unset: blank } }, signIn, env) {
    const { own } = signIn;
    const profile = (0,_own_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .ownProfile */ .E)(signIn);
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
/** Credentials, as AWS's tools read them from the environment; the two without ID and ACCESS are for Go. */
const keyNames = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_ACCESS_KEY',
    'AWS_SECRET_KEY',
];
// All of these win over a profile's process in some tool: keys in nearly all, the token file in botocore.
const shadowing = [...keyNames, 'AWS_WEB_IDENTITY_TOKEN_FILE'];
/** What keeps tools from using a profile: blank, where it is set. */
function unshadowed(profile, env) {
    return {
        ...Object.fromEntries(shadowing.filter((name) => env[name]).map((name) => [name, ''])),
        // botocore reads it first (boto3 and version 1 of the AWS CLI), and takes a blank one for the name of a profile.
        ...(env.AWS_DEFAULT_PROFILE && { AWS_DEFAULT_PROFILE: profile }),
    };
}
/** The names that this action may set, and so may put back. */
const managedNames = [
    ...Object.keys(unset),
    ...shadowing,
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
];
/** Notes what the variables were, before they change. `doubtful`: see `EnvironmentReceipt`. */
function receiptFor(names, env, doubtful) {
    const isSecret = (name) => keyNames.includes(name) && Boolean(env[name]);
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

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ownProfile)
/* harmony export */ });
/** The name of the profile that the step's own session goes to, if it goes to one. */
function ownProfile({ own, named }) {
    return named.find(({ session }) => session === own?.session)?.name;
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

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ FallbackError),
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
    /** Whether a page for people came, which the endpoint never sends. */
    isPage;
    constructor(message, host, options = {}) {
        super(message, { cause: options.cause });
        this.host = host;
        this.status = options.status;
        this.mayPass = options.mayPass ?? false;
        this.isPage = options.isPage ?? false;
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
    /** The role that the hop before it had assumed. */
    callerRole;
    claims;
    constructor(hop) {
        super(`hop ${hop.number} of ${hop.of}, ${hop.role}: ${messageOf(hop.cause)}`, { cause: hop.cause });
        this.number = hop.number;
        this.of = hop.of;
        this.role = hop.role;
        this.caller = hop.caller;
        this.callerRole = hop.callerRole;
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
/** Neither the source nor its fallback has led to a session. */
class FallbackError extends Error {
    name = 'FallbackError';
    first;
    second;
    constructor(first, second) {
        super(`${messageOf(first.error)}; and by ${second.source}: ${messageOf(second.error)}`, {
            cause: first.error,
        });
        this.first = first;
        this.second = second;
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

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** The runner's temporary folder, which on GitHub is the job's own; the system's where the runner names one that is not there. */
function temporaryFolder({ RUNNER_TEMP: folder }) {
    return folder && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder) : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _deliveries_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4652);
/* harmony import */ var _deliveries_receipt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2349);
/* harmony import */ var _files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4636);






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
        // In a line of its own, also after one whose writer was killed.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, 'journal'), `\n${JSON.stringify(line)}\n`, { mode: 0o600 });
    }
    #lines() {
        let text = '';
        try {
            if (isOurs(this.#folder))
                text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, 'journal'), 'utf8');
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
        return Array.isArray(names) && names.every((name) => _deliveries_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .managedNames */ .az.includes(name));
    if (kind === 'sso-token')
        return typeof file === 'string' && Array.isArray(folders);
    if (kind === 'refresh')
        return typeof folder === 'string' && (0,_deliveries_receipt_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefreshFolder */ .W)(folder);
    return kind === 'profile' && [sections, folders, profiles].every(Array.isArray);
}
/**
 * The folder of this job's journal. The runner's temporary folder is the job's own on GitHub, but not everywhere; the
 * place of its command files tells jobs apart that run side by side.
 */
function folderFor(env) {
    const { GITHUB_ENV = '', GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB } = env;
    const job = JSON.stringify([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(GITHUB_ENV), GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB]);
    const name = `aws-auth-job-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(job).digest('hex').slice(0, 24)}`;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryFolder */ .y)(env), name);
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
