export const id = 6014;
export const ids = [6014];
export const modules = {

/***/ 86014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSubject: () => (/* binding */ readSubject)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(58134);
// EXTERNAL MODULE: ./build/net/deadline.js
var net_deadline = __webpack_require__(96342);
;// CONCATENATED MODULE: ./build/net/fetch.js
/** A `fetch` for libraries, with the action's own connections and limits. It follows no redirects. */
function fetchBy(http, deadline) {
    return async (url, { method = 'GET', headers = {} }) => {
        const answer = await http.send({ url: new URL(url), method, headers }, deadline);
        // https://fetch.spec.whatwg.org/#null-body-status
        const isNull = [101, 103, 204, 205, 304].includes(answer.status);
        return new Response(isNull ? null : new Uint8Array(answer.body), {
            status: answer.status,
            headers: answer.headers,
        });
    };
}

;// CONCATENATED MODULE: ./build/job/subject.js



// Seconds. The answer only improves an explanation.
const patience = 3;
/** GitHub has about thirty claims, and also custom properties of repositories. */
const mostKeys = 100;
/**
 * How GitHub builds `sub` for the repository: https://docs.github.com/rest/actions/oidc. Undefined if the request fails, such
 * as for lack of a permission, or if the answer does not have GitHub's form.
 */
async function readSubject(token, repository, baseUrl, http) {
    const [owner, repo] = repository.split('/');
    if (!owner || !repo)
        return undefined;
    const silent = () => { };
    const deadline = new net_deadline/* Deadline */.B(patience);
    try {
        const octokit = (0,github/* getOctokit */.Q)(token.reveal(), {
            baseUrl,
            log: { debug: silent, info: silent, warn: silent, error: silent },
            request: { fetch: fetchBy(http, deadline) },
        });
        const { data } = await octokit.rest.actions.getCustomOidcSubClaimForRepo({ owner, repo });
        return subjectIn(data);
    }
    catch {
        return undefined;
    }
    finally {
        deadline.clear();
    }
}
function subjectIn(data) {
    const { use_default: isDefault, include_claim_keys: keys = [] } = (data ?? {});
    if (typeof isDefault !== 'boolean' || !Array.isArray(keys) || keys.length > mostKeys)
        return undefined;
    return keys.every(isKey) ? { customised: !isDefault, keys } : undefined;
}
/** Names of claims and of custom properties: https://docs.github.com/actions/reference/security/oidc */
const isKey = (key) => typeof key === 'string' && /^[\w.-]{1,100}$/.test(key);


/***/ })

};
