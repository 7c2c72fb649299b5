"use strict";
exports.id = 3283;
exports.ids = [3283,3479];
exports.modules = {

/***/ 23479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTokenFile: () => (/* binding */ readTokenFile)
/* harmony export */ });
/* unused harmony export isServiceAccountToken */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56285);
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41745);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60868);




const serviceAccount = /^\/var\/run\/secrets\/[^/]+\/serviceaccount\/token$/;
const longest = 20_000;
function isServiceAccountToken(path) {
	return process.platform !== 'win32' && serviceAccount.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path));
}
function readTokenFile(path) {
	const links = isServiceAccountToken(path);
	const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .X)(path, { links });
	if (!found)
		throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} does not exist`, 'Write the token to that file before this step.');
	const token = found.text.trim();
	if (token.length >= 4 && token.length <= longest && !/\s/.test(token))
		return new _text_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(token);
	const what = token === '' ? 'is empty' : `is not a token: it has ${token.length} characters, or white space`;
	throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} ${what}`, 'Write one web identity token, such as a JWT, to the file.');
}


/***/ }),

/***/ 3283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenIn: () => (/* binding */ tokenIn)
/* harmony export */ });
/* harmony import */ var _files_token_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23479);
/* harmony import */ var _contract_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54370);


function tokenIn(file, { runner }) {
	let last;
	return {
		kind: 'web-identity',
		token: async function() {
			last = (0,_contract_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readNow */ .DS)((0,_files_token_file_js__WEBPACK_IMPORTED_MODULE_1__.readTokenFile)(file));
			runner.mask(last.jwt);
			return last;
		},
		claims: function() { return last?.claims; },
	};
}


/***/ })

};
;