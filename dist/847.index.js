export const id = 847;
export const ids = [847];
export const modules = {

/***/ 6847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ loadReceipts),
/* harmony export */   saveReceipts: () => (/* binding */ saveReceipts)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/** Saves what post has to undo. Called before anything is done, so that a killed step is undone as well. */
function saveReceipts(receipts) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('receipts', JSON.stringify(receipts));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeliveryError */ .VE(`GITHUB_STATE cannot be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)})`, { cause });
    }
}
/** What main saved. The runner hands it over in `STATE_*` variables, so post needs no input. */
function loadReceipts() {
    const saved = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('receipts');
    return saved ? JSON.parse(saved) : [];
}


/***/ })

};
