export const id = 4945;
export const ids = [4945,4826];
export const modules = {

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isFolderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether the folder lies on the way to the file, so that a delivery of the file can have made it. */
function isFolderOf(file, folder) {
    for (let each = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file); each !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(each); each = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(each))
        if (each === folder)
            return true;
    return false;
}


/***/ }),

/***/ 6057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ undoPatience)
/* harmony export */ });
/** Milliseconds that undoing waits for other processes: longer than the lock of a dead one lasts. */
const undoPatience = 30_000;


/***/ }),

/***/ 4945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   undoProfiles: () => (/* binding */ undoProfiles)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _files_ini_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7630);
/* harmony import */ var _files_locked_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8857);
/* harmony import */ var _files_profile_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1243);
/* harmony import */ var _files_profile_sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4826);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8927);
/* harmony import */ var _files_sealed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9250);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7451);
/* harmony import */ var _contract_made_folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8420);
/* harmony import */ var _contract_patience_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6057);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4099);











/**
 * Takes the profiles' sections out again, or puts back what they replaced. What was changed since stays; the warnings that
 * are returned say so. Throws `FileError` when the files cannot be changed.
 */
async function undoProfiles(receipt, undoing) {
    const { places, id } = undoing;
    const warnings = [];
    const paths = [...new Set(receipt.sections.map(({ file }) => file))];
    const ours = paths.filter((path) => isShared(path, places) || hasMark(path, id));
    for (const path of paths.filter((each) => !ours.includes(each)))
        warnings.push(`${path} is none of the shared files and has no section of this sign-in, so it stays as it is.`);
    const replaced = replacedBy(receipt, places, warnings);
    await (0,_files_locked_files_js__WEBPACK_IMPORTED_MODULE_2__/* .withLockedFiles */ .QW)(ours, _contract_patience_js__WEBPACK_IMPORTED_MODULE_9__/* .undoPatience */ .q, (files) => {
        for (const path of ours) {
            const sections = receipt.sections.filter(({ file }) => file === path);
            const before = files.text(path);
            const after = [...sections].reverse().reduce((content, section) => {
                const undone = undoSection(content, section, replaced[(0,_receipt_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .T)(section)], undoing);
                if (undone.warning)
                    warnings.push(undone.warning);
                return undone.content;
            }, before);
            if (after !== before)
                files.write(path, ...finished(after, sections[0]));
        }
    });
    // Only when they are empty: others may have put something of theirs in.
    for (const folder of [...receipt.folders].reverse())
        if (ours.some((path) => (0,_contract_made_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .isFolderOf */ .g)(path, folder)))
            (0,_files_locked_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeIfEmpty */ .V3)(folder);
    return warnings;
}
const isShared = (path, { shared }) => path === shared.credentials || path === shared.config;
/** A later step may have named other shared files. Those of the sign-in are known by its mark. */
function hasMark(path, id) {
    try {
        return (0,_files_profile_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .marksIn */ .MC)((0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)(path)?.text ?? '').some(({ mark }) => mark.id === id);
    }
    catch {
        return false;
    }
}
/** What the profiles replaced. Without the key file it is lost, and the profile is removed: it never stays ours. */
function replacedBy({ sealed, profiles }, { temporaryNames }, warnings) {
    if (!sealed)
        return {};
    try {
        return (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_10__/* .parseJson */ .qF)((0,_files_sealed_js__WEBPACK_IMPORTED_MODULE_6__/* .unseal */ .Du)(sealed, temporaryNames), (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_10__/* .record */ .g1)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_10__/* .document */ .Al)()));
    }
    catch {
        warnings.push(`What was replaced by the profiles ${profiles.join(', ')} could not be put back, because the file with its key is gone. They are removed.`);
        return {};
    }
}
function undoSection(content, { file, name, digest, separator, replaced }, before, { isDelivered, isOfThisJob }) {
    const there = (0,_files_profile_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionsNamed */ .Ay)(content, name).map((section) => ({
        section,
        said: content.slice(section.start, section.end),
    }));
    // Credentials of another job are not put back: that job may have ended since.
    const mark = before === undefined ? undefined : (0,_files_profile_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(before);
    const original = mark && !isOfThisJob(mark.id) ? undefined : before;
    const ours = there.find(({ said }) => isSame(said, digest));
    if (ours) {
        const { section } = ours;
        return {
            content: original === undefined
                ? (0,_files_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .removeSection */ .Uf)(content, section, separator)
                : (0,_files_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceSection */ .U2)(content, section, original),
        };
    }
    if (there.length === 0) {
        // Another job has replaced the section, and taken its own out again; or the step was stopped before it wrote.
        if (original === undefined || !isDelivered)
            return { content };
        return { content: content + (0,_files_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .separatorFor */ .$w)(content, (0,_files_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEndingOf */ .RE)(content)) + original };
    }
    // The step was stopped before it wrote.
    if (replaced !== undefined && there.some(({ said }) => (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigestOf */ ._)(said, replaced)))
        return { content };
    return {
        content,
        warning: `[${name}] in ${file} has been changed since this action wrote it, so it stays as it is.`,
    };
}
/** Whether a section still says what was written. Earlier versions of the action wrote digests of its bytes. */
const isSame = (said, digest) => digest.length === 64 ? (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigestOf */ ._)(said, digest) : (0,_files_profile_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfSection */ .Xw)(said) === digest;
/** Text and permissions of a file without the sections: as before, unless others have changed it since. */
function finished(content, section) {
    const { whole, mode } = section ?? {};
    const isAsBefore = whole !== undefined && (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigestOf */ ._)(content, whole);
    // An empty file stays only if it was there before.
    if (content === '' && !(isAsBefore && mode !== undefined))
        return [undefined];
    // Others may have put secrets into the file since: then it stays its owner's alone.
    return isAsBefore && mode !== undefined ? [content, mode] : [content];
}


/***/ }),

/***/ 1862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isDigestOf),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256 of a text of one character for each byte, in 43 characters. */
const digestOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest('base64url');
/** Whether the digest is that of the text. Earlier versions of the action wrote digests in hexadecimal. */
function isDigestOf(text, digest) {
    const encoding = digest.length === 64 ? 'hex' : 'base64url';
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest(encoding) === digest;
}


/***/ }),

/***/ 8941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ takeLock),
/* harmony export */   bc: () => (/* binding */ removeLeftLock),
/* harmony export */   hz: () => (/* binding */ StillLockedError),
/* harmony export */   jw: () => (/* binding */ deadAfter)
/* harmony export */ });
/* unused harmony export lockOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2147);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3941);




/** Another process held the lock for as long as this one could wait. */
class StillLockedError extends _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6 {
}
// Milliseconds. The protocol is that of the npm package proper-lockfile: a folder whose time its holder renews. (That package takes the
// lock of a dead process away in a way that lets two take it at once, and waits without end for one with a time in the future.)
const stale = 10_000;
const renewal = stale / 2;
/** Milliseconds after which the lock of a dead process has surely been recognised. */
const deadAfter = stale + 1_000;
/** The folder that is the lock of a file. */
const lockOf = (path) => `${path}.lock`;
/**
 * Takes the lock beside a file; the file itself may not exist. Waits for others until `end`, a reading of `performance.now()`: the
 * lock of a dead process counts as left after ten seconds. `missing` is called when the folder is gone, and makes it or throws.
 * Rejects with `StillLockedError`, or with `FileError` when no lock can be made there.
 */
async function takeLock(path, end, missing) {
    for (;;) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(lockOf(path));
            return held(path);
        }
        catch (cause) {
            const { code = '' } = cause;
            if (code === 'ENOENT' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
                missing();
            else if (!(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .isLockTaken */ .tI)(code) || isOtherThing(path))
                throw unlockable(path, cause);
            else
                removeIfDead(path);
            if (performance.now() > end)
                throw stillLocked(path, cause);
        }
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45));
    }
}
function held(path) {
    const lock = lockOf(path);
    let time = touch(lock);
    const timer = setInterval(() => {
        if (isHeld())
            time = touch(lock);
    }, renewal);
    // A process that ends without releasing it must not be kept alive by it.
    timer.unref();
    const isHeld = () => timeOf(lock) === time;
    return {
        path,
        identity: identityOf(lock),
        isHeld,
        release: () => {
            clearInterval(timer);
            if (isHeld())
                remove(lock);
        },
    };
}
/** Sets the time of a lock, in whole seconds, which every file system keeps. Returns what it keeps. */
function touch(lock) {
    const seconds = Math.ceil(Date.now() / 1000);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(lock, seconds, seconds);
    }
    catch { }
    return timeOf(lock);
}
function timeOf(lock) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(lock).mtimeMs;
    }
    catch {
        return undefined;
    }
}
function identityOf(lock) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(lock, { throwIfNoEntry: false });
    return found && { inode: found.ino, time: found.mtimeMs };
}
/** What stands in the place of the lock is none. */
function isOtherThing(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(lockOf(path), { throwIfNoEntry: false })?.isDirectory() === false;
}
/** A lock that nobody renews any more, or whose time is in the future, where a clock was wrong. */
function isDead(lock) {
    const time = timeOf(lock);
    return time !== undefined && Math.abs(Date.now() - time) > stale;
}
/**
 * Takes the lock of a dead process away. Of all that find it dead, one at a time may do so and looks once more: otherwise the second
 * would take away what the first has locked since.
 */
function removeIfDead(path) {
    const lock = lockOf(path);
    if (!isDead(lock))
        return;
    const turn = `${lock}.turn`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(turn);
    }
    catch {
        if (isDead(turn))
            remove(turn);
        return;
    }
    if (isDead(lock))
        remove(lock);
    remove(turn);
}
/**
 * Removes the lock of a process that has ended. With `identity` the lock is removed at once, if it is still the same one: another process
 * can take over a dead lock only after ten seconds. Without `identity` the process ended while it took its locks. The lock may then
 * belong to another process, so it is removed only when it is dead.
 */
async function removeLeftLock(path, identity) {
    const lock = lockOf(path);
    const end = performance.now() + deadAfter;
    for (;;) {
        const found = identityOf(lock);
        if (!found)
            return;
        const isSame = found.inode === identity?.inode && found.time - identity.time < stale;
        if (isSame)
            return remove(lock);
        removeIfDead(path);
        if (identity || performance.now() > end)
            return;
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
}
function remove(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch { }
}
function stillLocked(path, cause) {
    const remedy = `If no other job is running on this machine, delete ${lockOf(path)}.`;
    return new StillLockedError(`${path} stayed locked by another process`, remedy, cause);
}
function unlockable(path, cause) {
    const remedy = `Check that this user may write there, and that ${lockOf(path)} is a lock directory.`;
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} cannot be locked (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
}


/***/ }),

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ withLockedFiles),
/* harmony export */   V3: () => (/* binding */ removeIfEmpty),
/* harmony export */   rg: () => (/* binding */ openLocked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2147);
/* harmony import */ var _changeable_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(505);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8941);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8927);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1715);







/**
 * Opens files while other processes of this action keep away from them, until `close`. Folders that are missing are made, for this
 * user only. `patience` is how many milliseconds to wait for others: the lock of a dead process counts as left after ten seconds.
 * Rejects with `FileError` when one of them is no file that can be changed.
 */
async function openLocked(paths, patience, notes) {
    // All take the locks in the same order, so no two wait for each other.
    const ordered = [...new Set(paths)].sort();
    notes?.locking(ordered, [...new Set(ordered.flatMap(missingFolders))]);
    const madeFolders = ordered.flatMap(makeFolder);
    const locks = [];
    const end = performance.now() + patience;
    const close = () => {
        for (const lock of locks.splice(0).reverse())
            lock.release();
        for (const folder of [...madeFolders].reverse())
            removeIfEmpty(folder);
    };
    try {
        // Another process may have made a folder, found it empty and removed it just now.
        for (const path of ordered)
            locks.push(await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .takeLock */ .HJ)(path, end, () => makeFolder(path)));
        notes?.locked(locks);
        return new Opened(ordered, madeFolders, locks, close);
    }
    catch (error) {
        close();
        notes?.unlocked();
        throw error;
    }
}
/** Runs the body with files that are opened for it, and closed after it. */
async function withLockedFiles(paths, patience, body) {
    const files = await openLocked(paths, patience);
    try {
        return await body(files);
    }
    finally {
        files.close();
    }
}
class Opened {
    madeFolders;
    close;
    #before;
    #texts = new Map();
    #locks;
    constructor(paths, madeFolders, locks, close) {
        this.madeFolders = madeFolders;
        this.#locks = [...locks];
        this.close = close;
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
        // A process that was suspended for long may have lost them.
        if (!this.#locks.every((lock) => lock.isHeld()))
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} was locked by another process meanwhile`, 'Run the step again.');
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
        if (cause instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6)
            throw cause;
        const remedy = 'Give this user the right to make it, or name files in another folder.';
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`the folder ${folder} cannot be made (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
/** The folders above a file that are not there, from the top. */
function missingFolders(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) ? [] : [...missingFolders(folder), folder];
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

/***/ 1243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   MC: () => (/* binding */ marksIn),
/* harmony export */   PQ: () => (/* binding */ markText),
/* harmony export */   Xw: () => (/* binding */ digestOfSection),
/* harmony export */   v8: () => (/* binding */ beforeOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7630);


/** The comment of a section, without its `#`. */
function markText({ id, before }) {
    const was = before ? `, file before: ${before.mode.toString(8)} ${before.digest}` : '';
    return `${_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .markStart */ .E5.slice(2)}, until the job ends (${id}${was})`;
}
const form = /^# written by aws-auth for a job, until the job ends \(([0-9a-f]{16})(?:, file before: ([0-7]{3}) ([\w-]{43}))?\)$/;
/** The mark of a section; undefined where it has none. */
function markOf(section) {
    for (const comment of (0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .commentsOf */ .u3)(section)) {
        const [, id, mode, digest] = form.exec(comment) ?? [];
        if (id)
            return { id, ...(mode && digest && { before: { mode: Number.parseInt(mode, 8), digest } }) };
    }
    return undefined;
}
/** The marks of a file's sections, each with its section. */
function marksIn(text) {
    return (0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsOf */ .Ks)(text).flatMap((section) => {
        const mark = markOf(text.slice(section.start, section.end));
        return mark ? [{ section, mark }] : [];
    });
}
/** What the file was before any of the jobs that have sections in it now: the first of them has seen that. */
function beforeOf(text, mode) {
    const [first] = marksIn(text);
    if (first)
        return first.mark.before;
    return mode === undefined ? undefined : { mode, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(text) };
}
/** What a section says, whatever its comments and its layout: other tools write the whole file anew. */
const digestOfSection = (section) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(section).map(plain).join('\n'));
/** A line without the white space around its first equals sign. */
const plain = (line) => {
    const index = line.indexOf('=');
    return index < 0 ? line : `${line.slice(0, index).trimEnd()}=${line.slice(index + 1).trimStart()}`;
};


/***/ }),

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ sectionsFor),
/* harmony export */   Ay: () => (/* binding */ sectionsNamed),
/* harmony export */   profileProblem: () => (/* binding */ profileProblem)
/* harmony export */ });
/* unused harmony export configHeader */
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7630);

// https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
const configHeader = (name) => (name === 'default' ? name : `profile ${name}`);
/** The sections of a profile as AWS's tools look for them, each with its file. `has` tells which sections there are. */
function sectionsFor(name, content, shared, has) {
    const { region } = content;
    if ('process' in content) {
        // Keys in the other file would win over the process.
        const emptied = has(shared.credentials, name)
            ? [[shared.credentials, name, {}]]
            : [];
        return [...emptied, [shared.config, configHeader(name), { region, credential_process: content.process }]];
    }
    const { credentials } = content;
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const keys = {
        aws_access_key_id: accessKeyId.reveal(),
        aws_secret_access_key: secretAccessKey.reveal(),
        ...(sessionToken && { aws_session_token: sessionToken.reveal() }),
    };
    return [
        [shared.credentials, name, keys],
        [shared.config, configHeader(name), { region }],
    ];
}
/** Every section that AWS's tools would take for this one: `[profile "x"]` is `[profile x]`, `[profile default]` is `[default]`. */
function sectionsNamed(text, name) {
    const wanted = plainName((0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .asBytes */ .Yd)(name));
    return (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(text).filter((section) => plainName(section.name) === wanted);
}
function plainName(header) {
    const written = /^profile\s(.*)$/.exec(header)?.[1]?.trimStart();
    if (written === undefined)
        return header;
    const [quote = ''] = written;
    const isQuoted = written.length > 1 && (quote === '"' || quote === "'") && written.endsWith(quote);
    if (isQuoted)
        return `profile ${written.slice(1, -1)}`;
    return written === 'default' ? 'default' : `profile ${written}`;
}
/**
 * Whether what is put in the place of a section is read by all. Only Python ends a line at a lone carriage return; and it takes a
 * header that is indented for a part of the last key, which was indented as deep before.
 */
function isReplaceable(text, { start, end }) {
    const isInOwnLine = /^(\xEF\xBB\xBF)?$|\n$/.test(text.slice(0, start));
    const next = (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(text).find((section) => section.start >= end);
    return isInOwnLine && !/[ \t]/.test(text.charAt(next?.start ?? text.length));
}
/** What stands in the way of writing the profile, as far as the texts of the files show. */
function profileProblem(name, overwrite, { credentials, config }, textOf) {
    if (credentials === config && name === 'default') {
        return {
            what: `${config} is both shared files, and there can be only one [default] in it`,
            remedy: 'Choose another name, or let AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name two files.',
        };
    }
    for (const [file, header] of [
        [credentials, name],
        [config, configHeader(name)],
    ]) {
        const text = textOf(file);
        const there = sectionsNamed(text, header);
        const place = `[${header}] in ${file}`;
        if (there.length > 1)
            return {
                what: `${place} is there ${there.length} times`,
                remedy: 'Delete the others: AWS tools refuse such a file.',
            };
        if (there.length === 1 && !overwrite)
            return {
                what: `${place} exists already`,
                remedy: 'Choose another name, or set overwrite-aws-profile: true.',
            };
        if (there.some((section) => !isReplaceable(text, section)))
            return {
                what: `${place} cannot be replaced, because AWS tools do not agree on where it begins or ends`,
                remedy: 'Begin it, and the section after it, in a line of its own and without white space before it.',
            };
    }
    return undefined;
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
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2147);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3941);





/**
 * Puts a text, of one character for each byte, in the place of a file, in one step: a reader finds either the old file or the new one,
 * also when this process is killed at any moment. Throws `FileError`.
 */
function replaceFile(path, text, mode, owner) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `${prefixOf(path)}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', 0o600);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, text, 'latin1');
            const bits = (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .modeFor */ .N6)(mode);
            if (bits !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(descriptor, bits);
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
        const remedy = 'Check that this user may write there, and that there is room; or name another file.';
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${path} cannot be written (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
/** Windows refuses while another process has the old file open, which tools that read it do for moments. */
function renameOver(from, to) {
    for (let attempt = 1;; attempt++) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(from, to);
            return;
        }
        catch (error) {
            const { code = '' } = error;
            if (attempt === 40 || !(0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .mayRenameLater */ .iz)(code))
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
        }
    }
}
/** Deletes what a killed process may have left beside the file. Only for the process that has the file locked. */
function removeLeftovers(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    try {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) {
            if (name.startsWith(prefixOf(path)))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
        }
    }
    catch {
        // A folder that cannot be read shows when the file is.
    }
}
const prefixOf = (path) => `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.aws-auth-`;
/** A new file belongs to the user that makes it; where that is root, the file goes back to its owner. */
function keepOwner(descriptor, { uid, gid }) {
    if (process.getuid?.() === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchownSync)(descriptor, uid, gid);
}


/***/ })

};
