export const id = 4945;
export const ids = [4945,4826];
export const modules = {

/***/ 16039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isFolderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether the folder contains the file, at any depth. Only then can a delivery have made it for the file. */
function isFolderOf(file, folder) {
    for (let each = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file); each !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(each); each = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(each))
        if (each === folder)
            return true;
    return false;
}


/***/ }),

/***/ 76057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ undoPatience)
/* harmony export */ });
/** Milliseconds that undoing waits for locks: longer than the lock of a dead process lasts. */
const undoPatience = 30_000;


/***/ }),

/***/ 14945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   undoProfiles: () => (/* binding */ undoProfiles)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61862);
/* harmony import */ var _files_ini_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57630);
/* harmony import */ var _files_locked_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1238);
/* harmony import */ var _files_profile_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11243);
/* harmony import */ var _files_profile_sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94826);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38927);
/* harmony import */ var _files_sealed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59250);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77451);
/* harmony import */ var _contract_made_folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16039);
/* harmony import */ var _contract_patience_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76057);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64099);











/**
 * Removes the profiles' sections, or puts back what they replaced. Sections that were changed since stay, and the returned
 * warnings name them. Throws `FileError` when the files cannot be changed.
 */
async function undoProfiles(receipt, undoing) {
    const { places, id } = undoing;
    const warnings = [];
    const paths = [...new Set(receipt.sections.map(({ file }) => file))];
    const ours = paths.filter((path) => isShared(path, places) || hasMark(path, id));
    for (const path of paths.filter((each) => !ours.includes(each)))
        warnings.push(`${path} is not a shared file and has no section of this sign-in, so it stays as it is.`);
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
    // Only empty folders: other processes may have written into them.
    for (const folder of [...receipt.folders].reverse())
        if (ours.some((path) => (0,_contract_made_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .isFolderOf */ .g)(path, folder)))
            (0,_files_locked_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeIfEmpty */ .V3)(folder);
    return warnings;
}
const isShared = (path, { shared }) => path === shared.credentials || path === shared.config;
/** Whether the file has a section of the sign-in. A later step may have named other shared files. */
function hasMark(path, id) {
    try {
        return (0,_files_profile_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .marksIn */ .MC)((0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)(path)?.text ?? '').some(({ mark }) => mark.id === id);
    }
    catch {
        return false;
    }
}
/** The sections that the profiles replaced. Without the key file they are lost, and the profiles are only removed. */
function replacedBy({ sealed, profiles }, { temporaryNames }, warnings) {
    if (!sealed)
        return {};
    try {
        return (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_10__/* .parseJson */ .qF)((0,_files_sealed_js__WEBPACK_IMPORTED_MODULE_6__/* .unseal */ .Du)(sealed, temporaryNames), (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_10__/* .record */ .g1)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_10__/* .document */ .Al)()));
    }
    catch {
        warnings.push(`The sections that the profiles ${profiles.join(', ')} replaced could not be restored, because the key file is gone. The profiles are removed.`);
        return {};
    }
}
function undoSection(content, written, before, { id, isDelivered, isOfThisJob }) {
    const { file, name, digest, separator, replaced } = written;
    const there = (0,_files_profile_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionsNamed */ .Ay)(content, name).map((section) => {
        const said = content.slice(section.start, section.end);
        return { section, said, mark: (0,_files_profile_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(said) };
    });
    // Two sign-ins can write the same words, and only the marks differ. Other tools drop all comments.
    const ours = there.find(({ said, mark }) => isSame(said, digest) && (mark?.id ?? id) === id);
    if (ours) {
        const was = ours.mark?.instead ?? (before === undefined ? { separator } : { section: before });
        return { content: (0,_files_profile_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .putBack */ .pK)(content, ours.section, was) };
    }
    const ofAnotherJob = (text) => isForeign((0,_files_profile_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(text), id, isOfThisJob);
    if (there.length === 0) {
        // Another job replaced the section and then removed its own, or the step was stopped before it wrote.
        if (before === undefined || ofAnotherJob(before) || !isDelivered)
            return { content };
        return { content: content + (0,_files_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .separatorFor */ .$w)(content, (0,_files_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEndingOf */ .RE)(content)) + before };
    }
    // The step was stopped before it wrote.
    if (replaced !== undefined && there.some(({ said }) => (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigestOf */ ._)(said, replaced)))
        return { content };
    const other = there.find(({ mark }) => isForeign(mark, id, isOfThisJob));
    if (other?.mark) {
        const was = before === undefined ? { separator } : { section: before };
        return { content: handOver(content, { ...other, mark: other.mark }, was, id) };
    }
    return {
        content,
        warning: `[${name}] in ${file} has been changed since this action wrote it, so it stays as it is.`,
    };
}
/** Whether the mark is that of another job's sign-in. */
const isForeign = (mark, id, isOfThisJob) => mark !== undefined && mark.id !== id && !isOfThisJob(mark.id);
/**
 * Another job has replaced the section, and still uses its own. That job's mark takes what this one has found in the place, so that
 * its post step puts that back, and not a section of a job that has ended.
 */
function handOver(content, { section, said, mark }, was, id) {
    const { instead } = mark;
    const isMine = instead && 'section' in instead && (0,_files_profile_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(instead.section)?.id === id;
    if (instead && !isMine)
        return content;
    return (0,_files_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceSection */ .U2)(content, section, (0,_files_profile_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .withMark */ .kN)(said, { ...mark, instead: was }));
}
/** Whether the section is unchanged. Earlier versions of the action recorded a digest of its bytes. */
const isSame = (said, digest) => digest.length === 64 ? (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigestOf */ ._)(said, digest) : (0,_files_profile_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfSection */ .Xw)(said) === digest;
/** Text and mode for a file without the sections: undefined deletes it; the old mode returns only with the old text. */
function finished(content, section) {
    const { whole, mode } = section ?? {};
    const isAsBefore = whole !== undefined && (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigestOf */ ._)(content, whole);
    // An empty file stays only if it was there before.
    if (content === '' && !(isAsBefore && mode !== undefined))
        return [undefined];
    // A changed file may hold secrets of other tools, so only its owner may read it.
    return isAsBefore && mode !== undefined ? [content, mode] : [content];
}


/***/ }),

/***/ 61862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isDigestOf),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of a text of one character for each byte, as 43 characters of base64url. */
const digestOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest('base64url');
/** Whether the text has the digest. Earlier versions of the action wrote digests in hexadecimal. */
function isDigestOf(text, digest) {
    const encoding = digest.length === 64 ? 'hex' : 'base64url';
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest(encoding) === digest;
}


/***/ }),

/***/ 78941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ takeLock),
/* harmony export */   bc: () => (/* binding */ removeLeftLock),
/* harmony export */   hz: () => (/* binding */ StillLockedError),
/* harmony export */   jw: () => (/* binding */ deadAfter)
/* harmony export */ });
/* unused harmony export lockOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42147);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93941);




/** Another process held the lock for as long as this one could wait. */
class StillLockedError extends _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6 {
}
// Milliseconds. The protocol is that of the npm package proper-lockfile: a directory whose time its holder renews.
// (With that package two processes can take over a dead lock at once, and a lock with a time in the future never expires.)
const stale = 10_000;
const renewal = stale / 2;
/** Milliseconds after which the lock of a dead process has certainly expired. */
const deadAfter = stale + 1_000;
/** The folder that is the lock of a file. */
const lockOf = (path) => `${path}.lock`;
/**
 * Takes the lock beside a file, which need not exist. Waits for other processes until `end`, a reading of `performance.now()`.
 * The lock of a dead process expires after ten seconds. `missing` is called when the folder is gone, and makes it or throws.
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
    // The timer must not keep alive a process that ends without releasing the lock.
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
/** Sets the time of a lock to now, in whole seconds, which every file system can store. Returns the time in milliseconds. */
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
/** Whether the path of the lock is taken by something that is not a directory. */
function isOtherThing(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(lockOf(path), { throwIfNoEntry: false })?.isDirectory() === false;
}
/** Whether no process renews the lock any more, or a wrong clock has given it a time in the future. */
function isDead(lock) {
    const time = timeOf(lock);
    return time !== undefined && Math.abs(Date.now() - time) > stale;
}
/**
 * Removes the lock of a dead process. Only the process that makes the `.turn` directory may do so, and it checks again first:
 * otherwise a second process could remove the lock that the first one has taken since.
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
 * Removes the lock of a process that has ended. With `identity` the lock is removed at once, if it is still the same one:
 * another process can take over a dead lock only after ten seconds. Without `identity` the process ended while it took its
 * locks. The lock may then belong to another process, so it is removed only when it is dead.
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

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ withLockedFiles),
/* harmony export */   V3: () => (/* binding */ removeIfEmpty),
/* harmony export */   rg: () => (/* binding */ openLocked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42147);
/* harmony import */ var _changeable_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80505);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78941);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38927);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1715);







/**
 * Locks files against other processes of this action until `close`, and reads them. Makes missing folders, for this user only.
 * `patience`: milliseconds to wait for other processes. The lock of a dead process expires after ten seconds. Rejects with
 * `FileError` when a file cannot be locked or changed.
 */
async function openLocked(paths, patience, notes) {
    // All processes take locks in the same order, which prevents deadlocks.
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
        // Another process may just have removed the folder, because it was empty.
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
/** Opens the files, runs the body, and closes the files. */
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
        // A process that was suspended for long may have lost its locks.
        if (!this.#locks.every((lock) => lock.isHeld()))
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`another process locked ${path} in the meantime`, 'Run the step again.');
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
        const remedy = 'Give this user permission to make it, or use files in another folder.';
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`the folder ${folder} cannot be made (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
/** The missing folders above a file, outermost first. */
function missingFolders(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) ? [] : [...missingFolders(folder), folder];
}
/** The folders from `first` down to `last`. */
function foldersFrom(first, last) {
    return last === first || last === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last) ? [last] : [...foldersFrom(first, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last)), last];
}
/** Removes the folder if it is empty. Never throws. */
function removeIfEmpty(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch { }
}


/***/ }),

/***/ 11243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   MC: () => (/* binding */ marksIn),
/* harmony export */   PQ: () => (/* binding */ markText),
/* harmony export */   Xw: () => (/* binding */ digestOfSection),
/* harmony export */   kN: () => (/* binding */ withMark),
/* harmony export */   pK: () => (/* binding */ putBack),
/* harmony export */   v8: () => (/* binding */ beforeOf)
/* harmony export */ });
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77451);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61862);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57630);



/** The comment of a section, without its `#`. */
function markText({ id, before, instead }) {
    const was = before ? `, file before: ${before.mode.toString(8)} ${before.digest}` : '';
    const kept = instead && Buffer.from(JSON.stringify(instead)).toString('base64url');
    return `${_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .markStart */ .E5.slice(2)}, until the job ends (${id}${was}${kept ? `, instead of ${kept}` : ''})`;
}
const form = /^# written by aws-auth for a job, until the job ends \(([0-9a-f]{16})(?:, file before: ([0-7]{3,4}) ([\w-]{43}))?(?:, instead of ([\w-]+))?\)$/;
const insteadShape = (value) => {
    const { section, separator } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        section: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)()),
        separator: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .Al)(/^[\r\n]{0,4}$/)),
    })(value);
    return section === undefined ? { separator: separator ?? '' } : { section };
};
/** The mark of a section; undefined if it has none. */
function markOf(section) {
    for (const comment of (0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .commentsOf */ .u3)(section)) {
        const [, id, mode, digest, kept] = form.exec(comment) ?? [];
        if (!id)
            continue;
        const instead = kept && insteadIn(kept);
        return {
            id,
            ...(mode && digest && { before: { mode: Number.parseInt(mode, 8), digest } }),
            ...(instead && { instead }),
        };
    }
    return undefined;
}
function insteadIn(kept) {
    try {
        return (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(Buffer.from(kept, 'base64url').toString(), insteadShape);
    }
    catch {
        return undefined;
    }
}
/** The text with what was in the place of the section. */
function putBack(text, section, was) {
    return 'section' in was
        ? (0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceSection */ .U2)(text, section, was.section)
        : (0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .removeSection */ .Uf)(text, section, was.separator);
}
/** The section with another mark. */
const withMark = (section, mark) => section.replace(/# written by aws-auth for a job[^\r\n]*/, () => `# ${markText(mark)}`);
/** The marks of a file's sections, each with its section. */
function marksIn(text) {
    return (0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsOf */ .Ks)(text).flatMap((section) => {
        const mark = markOf(text.slice(section.start, section.end));
        return mark ? [{ section, mark }] : [];
    });
}
/** The file's state before all jobs that have sections in it now. The mark of the first section records it. */
function beforeOf(text, mode) {
    const [first] = marksIn(text);
    if (first)
        return first.mark.before;
    return mode === undefined ? undefined : { mode, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(text) };
}
/** Digest of a section without its comments and layout, because other tools rewrite the whole file. */
const digestOfSection = (section) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(section).map(plain).join('\n'));
/** A line without the white space around its first equals sign. */
const plain = (line) => {
    const index = line.indexOf('=');
    return index < 0 ? line : `${line.slice(0, index).trimEnd()}=${line.slice(index + 1).trimStart()}`;
};


/***/ }),

/***/ 94826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ sectionsFor),
/* harmony export */   Ay: () => (/* binding */ sectionsNamed),
/* harmony export */   profileProblem: () => (/* binding */ profileProblem)
/* harmony export */ });
/* unused harmony export configHeader */
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57630);

// https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
const configHeader = (name) => (name === 'default' ? name : `profile ${name}`);
/** The sections to write for a profile, each with its file. `has` tells whether a section exists. */
function sectionsFor(name, content, shared, has) {
    const { region } = content;
    if ('process' in content) {
        // Keys in the credentials file would override the process.
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
/** Every section that AWS's tools read by this name: `[profile "x"]` is `[profile x]`, `[profile default]` is `[default]`. */
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
 * Whether all tools can read the file after the section is replaced. The section must follow a line feed, because only Python
 * ends a line at a lone carriage return. The next header must not be indented: Python would read it as part of our last key.
 */
function isReplaceable(text, { start, end }) {
    const isInOwnLine = /^(\xEF\xBB\xBF)?$|\n$/.test(text.slice(0, start));
    const next = (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(text).find((section) => section.start >= end);
    return isInOwnLine && !/[ \t]/.test(text.charAt(next?.start ?? text.length));
}
/** Why the profile cannot be written, judging by the files' texts; undefined if it can. */
function profileProblem(name, overwrite, { credentials, config }, textOf) {
    if (credentials === config && name === 'default') {
        return {
            what: `${config} is used as both shared files, and a file can have only one [default]`,
            remedy: 'Choose another name, or set AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE to two different files.',
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
                what: `${place} exists ${there.length} times`,
                remedy: 'Delete the duplicates, because AWS tools refuse such a file.',
            };
        if (there.length === 1 && !overwrite)
            return {
                what: `${place} already exists`,
                remedy: 'Choose another name, or set overwrite-aws-profile: true.',
            };
        if (there.some((section) => !isReplaceable(text, section)))
            return {
                what: `${place} cannot be replaced, because AWS tools do not agree on where it begins or ends`,
                remedy: 'Begin this section and the next one on a new line, without white space before it.',
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42147);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93941);





/**
 * Replaces a file atomically by a text of one character for each byte: a reader finds either the old file or the new one,
 * even if this process is killed. Throws `FileError`.
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
        const remedy = 'Check that this user may write there, and that the disk has free space. Or use another file.';
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${path} cannot be written (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
/** Renames a file. Windows refuses while another process has the old file open, so this retries for a second. */
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
/** Deletes temporary files that a killed process left beside the file. The caller must hold the file's lock. */
function removeLeftovers(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    try {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) {
            if (name.startsWith(prefixOf(path)))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
        }
    }
    catch {
        // Reading the file reports an unusable folder.
    }
}
const prefixOf = (path) => `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.aws-auth-`;
/** A file that root writes would belong to root, so root gives it back to the old file's owner. */
function keepOwner(descriptor, { uid, gid }) {
    if (process.getuid?.() === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchownSync)(descriptor, uid, gid);
}


/***/ })

};
