export const id = 505;
export const ids = [505];
export const modules = {

/***/ 505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChangeable: () => (/* binding */ readChangeable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8927);




/**
 * Reads a file that is to be changed; undefined where there is none. Throws `FileError` when it cannot be changed. Its
 * owner's own rights count also for root, who could write to a read-only file but should not.
 */
function readChangeable(path) {
    const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)(path);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (found && process.platform !== 'win32' && (found.mode & 0o600) !== 0o600) {
        const what = (found.mode & 0o400) === 0 ? 'may not be read' : 'is read-only';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} ${what}`, 'Change that with chmod u+rw, or name another file.');
    }
    // A changed file takes the place of the old one, so it is the folder that has to be writable.
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (cause) {
        const remedy = 'Give this user the right to write there, or name files in another folder.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`the folder ${folder} cannot be written to (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
    return found;
}


/***/ })

};
