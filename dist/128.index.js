export const id = 128;
export const ids = [128];
export const modules = {

/***/ 6128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  defaultChain: () => (/* binding */ defaultChain)
});

// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/aws/http.js
var aws_http = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/aws/default-chain.js


// Milliseconds for one answer of the metadata service, which is next to the machine or not there at all.
const metadataTimeout = 900;
/**
 * The credentials that the SDK's default chain finds: environment, shared files, token file, container, instance. Asks the
 * metadata service once, so that a machine without one does not wait for it. Rejects with the SDK's own error.
 */
async function askDefaultChain(region, http) {
    const { defaultProvider } = await __webpack_require__.e(/* import() */ 861).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
    const clientConfig = { region, requestHandler: (0,aws_http/* requestHandler */.OX)(http) };
    const provider = defaultProvider({ clientConfig, timeout: metadataTimeout, maxRetries: 0 });
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = await provider();
    return {
        credentials: {
            accessKeyId: new secret/* Secret */.z(accessKeyId),
            secretAccessKey: new secret/* Secret */.z(secretAccessKey),
            ...(sessionToken && { sessionToken: new secret/* Secret */.z(sessionToken) }),
        },
        ...(expiration && { expiration }),
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/sources/default-chain.js


/** The job's identity by the SDK's default chain. Rejects with `NoCredentialsError` when it finds none. */
async function defaultChain({ environment }, { region, http, rules, runner }) {
    // The SDK reads the environment of this process by itself.
    const unset = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
    if (!environment)
        for (const name of unset)
            delete process.env[name];
    try {
        const { credentials, expiration } = await rules.deadline.race(askDefaultChain(region, http));
        runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
        return { kind: 'credentials', credentials, ...(expiration && { expiration }) };
    }
    catch (cause) {
        throw new errors/* NoCredentialsError */.Y6((0,errors/* messageOf */.bD)(cause).replace(/\.+$/, ''), { cause });
    }
}


/***/ })

};
