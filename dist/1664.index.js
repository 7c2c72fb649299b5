export const id = 1664;
export const ids = [1664];
export const modules = {

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   givenToken: () => (/* binding */ givenToken)
/* harmony export */ });
/* harmony import */ var _web_identity_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3918);

/** The job's identity by a token that the workflow hands over. There is no other, however long the step takes. */
function givenToken({ token }) {
    const given = (0,_web_identity_token_js__WEBPACK_IMPORTED_MODULE_0__/* .readNow */ .DS)(token);
    return { kind: 'web-identity', token: async () => given, claims: () => given.claims };
}


/***/ })

};
