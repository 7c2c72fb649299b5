export const id = 200;
export const ids = [200];
export const modules = {

/***/ 2200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _explain_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8995);


/** Fails the step with an explanation, once. Loaded only when there is something to explain. */
async function report(error, plan, context, stsHost, runner) {
    const lacksIdentity = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NoIdentityError */ .YG || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NoCredentialsError */ .Y6;
    const event = lacksIdentity ? await readEvent() : undefined;
    const situation = {
        runner: context.runner,
        ...(plan && { plan }),
        ...(stsHost && { stsHost }),
        ...(event && { event }),
    };
    const explanation = (0,_explain_index_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(error, situation);
    runner.fail(explanation.title, (0,_explain_index_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .X)(explanation));
    for (let cause = error; cause instanceof Error; cause = cause.cause)
        runner.debug(cause.stack ?? cause.message);
}
async function readEvent() {
    try {
        const { readRunEvent } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413), __webpack_require__.e(830)]).then(__webpack_require__.bind(__webpack_require__, 6830));
        return readRunEvent();
    }
    catch {
        // An event file that cannot be read makes the explanation less exact, nothing else.
        return undefined;
    }
}


/***/ })

};
