export const id = 6830;
export const ids = [6830];
export const modules = {

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRunEvent: () => (/* binding */ readRunEvent)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);

/** What started this run, as far as it decides which credentials GitHub gives it. */
function readRunEvent() {
    const head = _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.payload.pull_request?.head;
    const own = _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.payload.repository?.full_name;
    return {
        name: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.eventName ?? '',
        // Runs of pull_request_target are the repository's own, and get all that it has.
        fork: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.eventName !== 'pull_request_target' && head !== undefined && head.repo?.full_name !== own,
        dependabot: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.actor === 'dependabot[bot]',
    };
}


/***/ })

};
