export const id = 1908;
export const ids = [1908];
export const modules = {

/***/ 31908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outdatedCli: () => (/* binding */ outdatedCli)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Settings of the shared files, each with the first versions of the AWS CLI that read it. */
const since = {
    // https://github.com/aws/aws-cli/blob/v2/CHANGELOG.rst and develop/CHANGELOG.rst
    sso_session: [
        [1, 27, 10],
        [2, 9, 0],
    ],
    login_session: [[2, 32, 0]],
};
/** Milliseconds. */
const patience = 3_000;
/**
 * A warning if the AWS CLI of this runner is too old for the profile's settings, because later steps will use the same
 * profile. Undefined if there is no AWS CLI, or if it does not print its version within three seconds.
 */
async function outdatedCli(features, env) {
    if (features.length === 0)
        return undefined;
    const version = await cliVersion(env);
    const tooNew = version && features.find((feature) => !knows(version, feature));
    if (!tooNew)
        return undefined;
    const first = since[tooNew]?.map((each) => each.join('.')).join(' or ');
    return `The AWS CLI of this runner (${version.join('.')}) cannot read ${tooNew} of the profile. Steps that use the profile with the AWS CLI need version ${first}.`;
}
function cliVersion(env) {
    return new Promise((resolve) => {
        const late = setTimeout(() => resolve(undefined), patience);
        const options = { timeout: patience, killSignal: 'SIGKILL', windowsHide: true, env };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('aws', ['--version'], options, (_, stdout, stderr) => {
            clearTimeout(late);
            const [, ...numbers] = /aws-cli\/(\d+)\.(\d+)\.(\d+)/.exec(`${stdout}${stderr}`) ?? [];
            const [major, minor, patch] = numbers.map(Number);
            resolve(major !== undefined && minor !== undefined && patch !== undefined ? [major, minor, patch] : undefined);
        });
    });
}
/** Each major version has its own first release with the feature. */
function knows(version, feature) {
    const firsts = since[feature] ?? [];
    const first = firsts.find(([major]) => major === version[0]);
    if (!first)
        return firsts.every(([major]) => major < version[0]);
    const [, minor, patch] = first;
    return version[1] > minor || (version[1] === minor && version[2] >= patch);
}


/***/ })

};
