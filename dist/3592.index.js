export const id = 3592;
export const ids = [3592];
export const modules = {

/***/ 3592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSubject: () => (/* binding */ readSubject)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);

// Milliseconds. It makes an explanation better, and nobody should have to wait for that.
const patience = 3_000;
/**
 * How GitHub makes `sub` for the repository: https://docs.github.com/rest/actions/oidc. Undefined where the token may not ask,
 * or nobody answers.
 */
async function readSubject(token, repository) {
    const [owner, repo] = repository.split('/');
    if (!owner || !repo)
        return undefined;
    const silent = () => { };
    try {
        const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token.reveal(), {
            log: { debug: silent, info: silent, warn: silent, error: silent },
        });
        // Here rather than above, where it would take the place of Octokit's own way through a proxy.
        const request = { signal: AbortSignal.timeout(patience) };
        const { data } = await octokit.rest.actions.getCustomOidcSubClaimForRepo({ owner, repo, request });
        return { customised: !data.use_default, keys: data.include_claim_keys ?? [] };
    }
    catch {
        return undefined;
    }
}


/***/ })

};
