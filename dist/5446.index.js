export const id = 5446;
export const ids = [5446];
export const modules = {

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assumeSessions: () => (/* binding */ assumeSessions)
});

// UNUSED EXPORTS: atOnce

// EXTERNAL MODULE: ./build/errors/index.js + 6 modules
var errors = __webpack_require__(42147);
// EXTERNAL MODULE: ./build/route.js
var build_route = __webpack_require__(51681);
;// CONCATENATED MODULE: ./build/runner.js
/** A runner that starts each message with `name`. */
function about(name, runner) {
    return {
        mask: (...values) => runner.mask(...values),
        noteAccount: (account, arn) => runner.noteAccount(account, arn),
        noteVisibility: (visibility) => runner.noteVisibility(visibility),
        info: (message) => runner.info(`${name}: ${message}`),
        notice: (message) => runner.notice(`${name}: ${message}`),
        warning: (message) => runner.warning(`${name}: ${message}`),
        debug: (message) => runner.debug(`${name}: ${message}`),
        summary: (markdown) => runner.summary(markdown),
    };
}

// EXTERNAL MODULE: ./build/chain/chain.js + 4 modules
var chain = __webpack_require__(20397);
;// CONCATENATED MODULE: ./build/chain/sessions.js




/** How many sessions are assumed at a time. */
const atOnce = 16;
/**
 * Assumes every session of the route after the shared hops, several at a time. Rejects with `SessionsError`, which has
 * every failure, if any session fails. `check` throws for a session that must not be delivered.
 */
async function assumeSessions(route, state, run, check) {
    const { branches } = route;
    // A failed token request is not a failure of the sessions.
    if (state.identity.kind === 'web-identity')
        await state.identity.token();
    const results = [];
    const left = [...branches.entries()];
    let done = 0;
    const work = async () => {
        for (let next = left.shift(); next; next = left.shift()) {
            const [index, branch] = next;
            results[index] = await one(route, branch, state, run, check);
            const outcome = 'error' in results[index] ? 'failed' : 'is ready';
            done += 1;
            if (branches.length > 1)
                run.runner.info(`${done} of ${branches.length} sessions: ${branch.name} ${outcome}.`);
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, left.length) }, work));
    const failed = results.filter((result) => 'error' in result);
    if (failed.length > 0)
        throw new errors/* SessionsError */.W1(failed, branches.length);
    return results.filter((result) => 'session' in result);
}
async function one(route, branch, state, run, check) {
    const { name, region } = branch;
    try {
        const own = { ...run, runner: about(name, run.runner) };
        const session = await (0,chain/* sessionAt */.s2)(await (0,chain/* assumeRoles */.wd)((0,build_route/* routeTo */.B)(route, branch), state, own), { isFound: false }, own);
        check(session);
        return { name, region, session };
    }
    catch (error) {
        return { name, error };
    }
}


/***/ }),

/***/ 51681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ routeTo)
/* harmony export */ });
/** The route to one branch: the shared hops and its own. */
function routeTo(route, { hops }) {
    return { ...route, hops: [...route.hops, ...hops], branches: [] };
}


/***/ })

};
