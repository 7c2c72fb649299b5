export const id = 847;
export const ids = [847];
export const modules = {

/***/ 6847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ loadSaved),
/* harmony export */   saveReceipts: () => (/* binding */ saveReceipts)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/** Saves what post, or a later `logout`, has to undo. Called before anything is done, so that a killed step is undone as well. */
function saveReceipts(journal, receipts, session) {
    try {
        const saved = { id: journal.add(receipts, session), receipts };
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('receipts', JSON.stringify(saved));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeliveryError */ .VE(`what has to be undone cannot be noted (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)})`, { cause });
    }
}
/** What main saved. The runner hands it over in `STATE_*` variables, so post needs no input. */
function loadSaved() {
    const saved = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('receipts');
    return saved ? JSON.parse(saved) : undefined;
}


/***/ })

};
