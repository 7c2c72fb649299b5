export const id = 6886;
export const ids = [6886];
export const modules = {

/***/ 6886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oldKeyWarning: () => (/* binding */ oldKeyWarning)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1334);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4044);


/** Days after which AWS's own guides want a key to have been replaced. */
const oldAge = 90;
/** Seconds that the question may take, beside the sign-in: it is worth a warning, not a wait. */
const patience = 1;
/**
 * A warning when the access key is older than 90 days. Silent when the user may not list the keys (iam:ListAccessKeys on
 * oneself), or when IAM does not answer at once.
 */
async function oldKeyWarning(credentials, region, wire) {
    const deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B(Math.min(patience, wire.rules.deadline.left() / 1000));
    try {
        const { IAMClient, ListAccessKeysCommand } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1328), __webpack_require__.e(5869), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
        const own = { ...wire, rules: { ...wire.rules, deadline, maxAttempts: 1 } };
        const client = new IAMClient({
            region,
            credentials: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(credentials),
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .clientSettings */ .ry)(own, (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .plainly */ .yG)('ListAccessKeys')),
        });
        // Without a user name: the keys of whoever asks.
        const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(client, { form: 'xml', service: 'IAM' }, own, (by, abortSignal) => by.send(new ListAccessKeysCommand({}), { abortSignal }));
        const id = credentials.accessKeyId.reveal();
        const made = answer.AccessKeyMetadata?.find((key) => key.AccessKeyId === id)?.CreateDate;
        const days = made ? Math.floor((Date.now() - made.getTime()) / 86_400_000) : 0;
        if (days <= oldAge)
            return undefined;
        return `The access key is ${days} days old. AWS advises to replace keys every ${oldAge} days; a role that trusts GitHub's OIDC tokens needs none.`;
    }
    catch {
        return undefined;
    }
    finally {
        deadline.clear();
    }
}


/***/ })

};
