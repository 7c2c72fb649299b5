"use strict";
exports.id = 8848;
exports.ids = [8848,43];
exports.modules = {

/***/ 8848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenIn: () => (/* binding */ tokenIn)
/* harmony export */ });
/* harmony import */ var _token_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1543);



function tokenIn(file, { runner }) {
	let last;
	return {
		kind: 'web-identity',
		token: async function() {
			last = (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .readNow */ .DS)((0,_token_file_js__WEBPACK_IMPORTED_MODULE_1__.readTokenFile)(file));
			runner.mask(last.jwt);
			return last;
		},
		claims: function() { return last?.claims; },
	};
}




/***/ }),

/***/ 43:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTokenFile: () => (/* binding */ readTokenFile)
/* harmony export */ });
/* unused harmony export isServiceAccountToken */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(522);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1976);




const serviceAccount = /^\/var\/run\/secrets\/[^/]+\/serviceaccount\/token$/;
const longest = 20_000;
function isServiceAccountToken(path) {
	return process.platform !== 'win32' && serviceAccount.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path));
}
function readTokenFile(path) {
	const links = isServiceAccountToken(path);
	const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(path, { links });
	if (!found)
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(`${path} does not exist`, 'Write the token to that file before this step.');
	const token = found.text.trim();
	if (token.length >= 4 && token.length <= longest && !/\s/.test(token))
		return new _journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh(token);
	const what = token === '' ? 'is empty' : `is not a token: it has ${token.length} characters, or white space`;
	throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(`${path} ${what}`, 'Write one web identity token, such as a JWT, to the file.');
}




/***/ })

};
;