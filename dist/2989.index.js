export const id = 2989;
export const ids = [2989];
export const modules = {

/***/ 3968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf)
/* harmony export */ });
/** The plan of one of the sessions alone: the whole way to it. */
function planOf({ ownSession: _, ...plan }, { hops }) {
    return { ...plan, hops: [...plan.hops, ...hops], sessions: [] };
}


/***/ }),

/***/ 2989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fanOut: () => (/* binding */ fanOut)
/* harmony export */ });
/* harmony import */ var _aws_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(808);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _session_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3968);




/**
 * Goes on to every session of the plan from where their ways part, several at a time. All or nothing: rejects with
 * `SessionsError`, which has every failure. `check` throws for a session that must not be delivered.
 */
async function fanOut(plan, position, sts, runner, check) {
    const { sessions } = plan;
    // A token that cannot be had is no failure of the sessions.
    if (position.identity.kind === 'web-identity')
        await position.identity.token();
    const results = [];
    const left = [...sessions.entries()];
    let done = 0;
    const work = async () => {
        for (let next = left.shift(); next; next = left.shift()) {
            const [index, wanted] = next;
            results[index] = await one(plan, wanted, position, sts, runner, check);
            const state = 'error' in results[index] ? 'failed' : 'is ready';
            done += 1;
            if (sessions.length > 1)
                runner.info(`${done} of ${sessions.length} sessions: ${wanted.name} ${state}.`);
        }
    };
    await Promise.all(Array.from({ length: Math.min(_aws_network_js__WEBPACK_IMPORTED_MODULE_0__/* .atOnce */ .z, left.length) }, work));
    const failed = results.filter((result) => 'error' in result);
    if (failed.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SessionsError */ .W1(failed, sessions.length);
    return results.filter((result) => 'session' in result);
}
async function one(plan, wanted, position, sts, runner, check) {
    const { name, region } = wanted;
    try {
        const own = (0,_session_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planOf */ .X)(plan, wanted);
        const session = await (0,_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .arrive */ .EY)(own, await (0,_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(own, position, sts, named(name, runner)), sts);
        check(session);
        return { name, region, session };
    }
    catch (error) {
        return { name, error };
    }
}
/** A runner whose lines say which session they are about. */
function named(name, runner) {
    return {
        mask: (...values) => runner.mask(...values),
        info: (message) => runner.info(`${name}: ${message}`),
        notice: (message) => runner.notice(`${name}: ${message}`),
        warning: (message) => runner.warning(`${name}: ${message}`),
        debug: (message) => runner.debug(`${name}: ${message}`),
        summary: (markdown) => runner.summary(markdown),
    };
}


/***/ })

};
