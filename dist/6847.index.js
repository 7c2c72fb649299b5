export const id = 6847;
export const ids = [6847];
export const modules = {

/***/ 6847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   StateLedger: () => (/* binding */ StateLedger),
/* harmony export */   W: () => (/* binding */ loadSaved)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2841);



// The runner hands the state over in a variable. Linux takes 128 KB for one, Windows 32 KB for all of them.
const largestState = 8_000;
/** The runner's state, for post, together with the job's journal, for `logout`. */
class StateLedger {
    #journal;
    #id = '';
    constructor(env) {
        this.#journal = new _journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Journal */ .C(env);
    }
    note(receipts, own) {
        try {
            this.#id = this.#journal.add(receipts, own);
            const all = JSON.stringify({ id: this.#id, receipts });
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('receipts', all.length <= largestState ? all : JSON.stringify({ id: this.#id }));
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeliveryError */ .VE(`what has to be undone cannot be noted (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)})`, { cause });
        }
    }
    delivered() {
        if (this.#id === '')
            return;
        try {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('delivered', 'true');
            this.#journal.mark(this.#id, 'delivered');
        }
        catch {
            // Post then takes the step for one that was killed, and leaves alone what looks unchanged.
        }
    }
    knows(accessKeyId) {
        return this.#journal.find(accessKeyId) !== undefined;
    }
}
/** What main saved. The runner hands it over in `STATE_*` variables, so post needs no input. */
function loadSaved() {
    const saved = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('receipts');
    if (!saved)
        return undefined;
    return {
        ...JSON.parse(saved),
        delivered: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('delivered') === 'true',
    };
}


/***/ })

};
