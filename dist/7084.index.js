"use strict";
exports.id = 7084;
exports.ids = [7084];
exports.modules = {

/***/ 7084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChangeable: () => (/* binding */ readChangeable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6526);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1976);





function readChangeable(path) {
	const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
	const why = found && (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnchangeable */ .oc)(found.mode);
	if (why)
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} ${why}`, 'Give this user permission to read and write it, or use another file.');
	try {
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
	}
	catch (cause) {
		const remedy = 'Give this user permission to write there, or use files in another folder.';
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`the folder ${folder} cannot be written to (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
	}
	return found;
}




/***/ })

};
;