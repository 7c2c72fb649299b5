export const id = 8941;
export const ids = [8941];
export const modules = {

/***/ 8941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ takeLock),
/* harmony export */   hz: () => (/* binding */ StillLockedError),
/* harmony export */   jw: () => (/* binding */ deadAfter),
/* harmony export */   removeDeadLock: () => (/* binding */ removeDeadLock)
/* harmony export */ });
/* unused harmony export lockOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2147);



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
            return held(lockOf(path));
        }
        catch (cause) {
            const { code } = cause;
            if (code === 'ENOENT' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
                missing();
            else if (code !== 'EEXIST' || isOtherThing(path))
                throw unlockable(path, cause);
            else
                removeIfDead(path);
            if (performance.now() > end)
                throw stillLocked(path, cause);
        }
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45));
    }
}
function held(lock) {
    let time = touch(lock);
    const timer = setInterval(() => {
        if (isHeld())
            time = touch(lock);
    }, renewal);
    // A process that ends without releasing it must not be kept alive by it.
    timer.unref();
    const isHeld = () => timeOf(lock) === time;
    return {
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
 * Removes the lock that a process is known to have left. Another process may have found it dead and taken it since: then it is not as
 * old as the start of this one, and stays.
 */
function removeDeadLock(path) {
    const time = timeOf(lockOf(path));
    if (time !== undefined && (time < performance.timeOrigin || isDead(lockOf(path))))
        remove(lockOf(path));
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


/***/ })

};
