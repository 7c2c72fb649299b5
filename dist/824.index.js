export const id = 824;
export const ids = [824];
export const modules = {

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ refuseLinks),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



// Windows has neither: there they are 0. Without waiting, because opening a pipe would wait for its other end.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Reads a regular file; undefined where there is none. Throws `FileError` for everything else, symbolic links
 * too: whoever can place one in a folder could have us read, or replace, what it points to.
 */
function readRegularFile(path, { links = false } = {}) {
    let descriptor;
    try {
        if (!links)
            refuseLinks(path);
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | O_NONBLOCK | (links ? 0 : O_NOFOLLOW));
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            throw notRegular(path, stat.isDirectory() ? 'a directory' : 'not a regular file');
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, 'latin1');
        return { text, mode: stat.mode & 0o7777, uid: stat.uid, gid: stat.gid };
    }
    catch (error) {
        const { code } = error;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6)
            throw error;
        if (code === 'ENOENT')
            return undefined;
        if (code === 'ELOOP')
            throw link(path);
        // Windows does not open directories.
        if (code === 'EISDIR')
            throw notRegular(path, 'a directory');
        const remedy = 'Give this user the right to read it, or name another file.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`, remedy, error);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Refuses a file that is a symbolic link, and one whose folder is. */
function refuseLinks(path) {
    for (const place of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path]) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isSymbolicLink())
            throw link(place);
    }
}
function link(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} is a symbolic link`, 'Name the file itself.');
}
function notRegular(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} is ${what}`, 'Name a file, or move it out of the way.');
}


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTokenFile: () => (/* binding */ readTokenFile)
/* harmony export */ });
/* unused harmony export isServiceAccountToken */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8927);




// Kubernetes offers a service account's token behind symbolic links, in a folder that only it can write to:
// https://kubernetes.io/docs/concepts/storage/projected-volumes/
const serviceAccount = /^\/var\/run\/secrets\/[^/]+\/serviceaccount\/token$/;
// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
const longest = 20_000;
/** Whether Kubernetes has put the file there: then the links on the way are its own. */
function isServiceAccountToken(path) {
    return process.platform !== 'win32' && serviceAccount.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path));
}
/** The token in the file. Throws `FileError` when there is none, or when what is there cannot be one. */
function readTokenFile(path) {
    const links = isServiceAccountToken(path);
    const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)(path, { links });
    if (!found)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(`${path} does not exist`, 'Write the token to that file before this step.');
    const token = found.text.trim();
    if (token.length >= 4 && token.length <= longest && !/\s/.test(token))
        return new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(token);
    const what = token === '' ? 'is empty' : `has ${token.length} characters, or white space, and so is no token`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(`${path} ${what}`, 'Write one web identity token, such as a JWT, to it.');
}


/***/ })

};
