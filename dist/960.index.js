export const id = 960;
export const ids = [960];
export const modules = {

/***/ 431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ askDefaultChain),
/* harmony export */   p: () => (/* binding */ providerSettings)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1334);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4832);


// Milliseconds for one answer of the metadata service, which is next to the machine or not there at all.
const metadataTimeout = 700;
/** How the SDK's own providers ask: by our connections, and the metadata service once, so that a machine without one does not wait for it. */
function providerSettings(region, http) {
    return {
        // A region here would also be taken for IAM Identity Center, which has its own.
        clientConfig: { requestHandler: (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .requestHandler */ .OX)(http) },
        parentClientConfig: { region },
        timeout: metadataTimeout,
        maxRetries: 0,
    };
}
/**
 * The credentials that the SDK's default chain finds: environment, shared files, token file, container, instance. Rejects
 * with the SDK's own error.
 */
async function askDefaultChain(region, http) {
    const { defaultProvider } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(328), __webpack_require__.e(869), __webpack_require__.e(861)]).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .conceal */ .Eq)(await defaultProvider(providerSettings(region, http))());
}


/***/ }),

/***/ 9960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultChain: () => (/* binding */ defaultChain)
/* harmony export */ });
/* harmony import */ var _aws_default_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(431);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/** The job's identity by the SDK's default chain. Rejects with `NoCredentialsError` when it finds none. */
async function defaultChain({ environment }, { region, http, rules, runner }) {
    // The SDK reads the environment of this process by itself.
    const unset = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
    if (!environment)
        for (const name of unset)
            delete process.env[name];
    try {
        const { credentials, expiration } = await rules.deadline.race((0,_aws_default_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .askDefaultChain */ .e)(region, http));
        runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
        return { kind: 'credentials', credentials, ...(expiration && { expiration }) };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NoCredentialsError */ .Y6((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause).replace(/\.+$/, ''), { cause });
    }
}


/***/ })

};
