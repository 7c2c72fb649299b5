export const id = 2658;
export const ids = [2658];
export const modules = {

/***/ 42658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isInCache: () => (/* binding */ isInCache),
/* harmony export */   prepareToken: () => (/* binding */ prepareToken),
/* harmony export */   undoToken: () => (/* binding */ undoToken)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61862);
/* harmony import */ var _files_ini_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57630);
/* harmony import */ var _files_locked_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1238);
/* harmony import */ var _files_sealed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59250);
/* harmony import */ var _contract_made_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16039);
/* harmony import */ var _contract_patience_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76057);







/** Locks the token's file, and prepares its new content. Throws `FileError`. */
async function prepareToken({ file, text: content }, { deadline, ledger, places }) {
    const files = await (0,_files_locked_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openLocked */ .rg)([file], deadline.left(), ledger);
    try {
        const ours = (0,_files_ini_js__WEBPACK_IMPORTED_MODULE_2__/* .asBytes */ .Yd)(content.reveal());
        return {
            receipt: receiptFor(file, ours, files, places),
            write: () => files.write(file, ours),
            revert: () => files.revert(),
            close: () => files.close(),
        };
    }
    catch (error) {
        files.close();
        throw error;
    }
}
function receiptFor(file, ours, files, places) {
    const mode = files.mode(file);
    return {
        kind: 'sso-token',
        file,
        digest: (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(ours),
        client: clientOf(ours),
        folders: files.madeFolders,
        ...(mode !== undefined && { mode, sealed: (0,_files_sealed_js__WEBPACK_IMPORTED_MODULE_4__/* .seal */ .od)(files.text(file), places.temporary) }),
    };
}
/** Whether the path is that of a token file of the AWS CLI. */
function isInCache(file, { centerCache }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file) === centerCache && /[/\\][0-9a-f]{40}\.json$/.test(file);
}
/** Deletes the token, or puts back the previous file. Returns whether the token was still there. Throws `FileError`. */
async function undoToken(receipt, { temporaryNames }) {
    const { file, mode, sealed, folders } = receipt;
    const isUndone = await (0,_files_locked_files_js__WEBPACK_IMPORTED_MODULE_3__/* .withLockedFiles */ .QW)([file], _contract_patience_js__WEBPACK_IMPORTED_MODULE_6__/* .undoPatience */ .q, (files) => {
        if (!isOurs(files.text(file), receipt))
            return false;
        files.write(file, sealed && before(sealed, temporaryNames), mode);
        return true;
    });
    // Only empty folders: other processes may have written into them.
    for (const folder of [...folders].reverse())
        if ((0,_contract_made_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .isFolderOf */ .g)(file, folder))
            (0,_files_locked_files_js__WEBPACK_IMPORTED_MODULE_3__/* .removeIfEmpty */ .V3)(folder);
    return isUndone;
}
/** Whether the file has the written token or a renewal of it: each approval registers its own client. */
function isOurs(content, { digest, client }) {
    return (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigestOf */ ._)(content, digest) || (client !== '' && (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigestOf */ ._)(clientId(content), client));
}
/** Digest of the file's client ID; empty if it has none. */
function clientOf(content) {
    const id = clientId(content);
    return id && (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(id);
}
function clientId(content) {
    try {
        const { clientId: id } = JSON.parse(content);
        return typeof id === 'string' ? id : '';
    }
    catch {
        return '';
    }
}
/** The previous content; undefined if the key file is lost, so that the token is deleted in any case. */
function before(sealed, folders) {
    try {
        return (0,_files_sealed_js__WEBPACK_IMPORTED_MODULE_4__/* .unseal */ .Du)(sealed, folders);
    }
    catch {
        return undefined;
    }
}


/***/ }),

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
