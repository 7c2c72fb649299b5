export const id = 6824;
export const ids = [6824];
export const modules = {

/***/ 96824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTokenFile: () => (/* binding */ readTokenFile)
/* harmony export */ });
/* unused harmony export isServiceAccountToken */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42147);
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55240);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38927);




// Kubernetes mounts a service account's token behind symbolic links, in a folder that only Kubernetes can write to:
// https://kubernetes.io/docs/concepts/storage/projected-volumes/
const serviceAccount = /^\/var\/run\/secrets\/[^/]+\/serviceaccount\/token$/;
// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
const longest = 20_000;
/** Whether the path is where Kubernetes mounts a token, with links that are safe to follow. */
function isServiceAccountToken(path) {
    return process.platform !== 'win32' && serviceAccount.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path));
}
/** The token in the file. Throws `FileError` if there is no file, or if its text cannot be a token. */
function readTokenFile(path) {
    const links = isServiceAccountToken(path);
    const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)(path, { links });
    if (!found)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(`${path} does not exist`, 'Write the token to that file before this step.');
    const token = found.text.trim();
    if (token.length >= 4 && token.length <= longest && !/\s/.test(token))
        return new _text_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(token);
    const what = token === '' ? 'is empty' : `is not a token: it has ${token.length} characters, or white space`;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(`${path} ${what}`, 'Write one web identity token, such as a JWT, to the file.');
}


/***/ })

};
