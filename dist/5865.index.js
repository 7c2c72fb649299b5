"use strict";
exports.id = 5865;
exports.ids = [5865];
exports.modules = {

/***/ 5865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1948);
/* harmony import */ var _mfa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5059);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1976);




async function check({ route }, signIn, runner) {
	const routes = route.branches.length > 0 ? route.branches.map(function(branch) { return (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .routeTo */ .B)(route, branch); }) : [route];
	const tell = function(verdicts) {
		for (const { role, verdict, why } of verdicts)
			runner.info(`${role}: ${verdict}${why ? ` (${why})` : ''}.`);
		if (runner.has('GITHUB_OUTPUT'))
			runner.setOutput('verdicts', JSON.stringify(verdicts));
	};
	try {
		await signIn();
	}
	catch (error) {
		const each = routes.map(function({ hops }, index) { return verdictsOf(hops, failureOf(route.branches[index]?.name, error)); });
		tell(each.flat());
		throw error;
	}
	tell(routes.flatMap(function({ hops }) { return hops.map(function({ role }) { return ({ role, verdict: 'allowed' }); }); }));
}
function failureOf(session, error) {
	if (error instanceof _mfa_js__WEBPACK_IMPORTED_MODULE_1__/* .FallbackError */ .Bv)
		return failureOf(session, error.first.error);
	if (!(error instanceof _mfa_js__WEBPACK_IMPORTED_MODULE_1__/* .SessionsError */ .W1))
		return error;
	return error.failed.find(function({ name }) { return name === session; })?.error;
}
function verdictsOf(hops, failure) {
	if (failure === undefined || failure instanceof _mfa_js__WEBPACK_IMPORTED_MODULE_1__/* .AccountError */ .iP)
		return hops.map(function({ role }) { return ({ role, verdict: 'allowed' }); });
	const at = failure instanceof _mfa_js__WEBPACK_IMPORTED_MODULE_1__/* .HopError */ .q$ ? failure.number - 1 : -1;
	return hops.map(function({ role }, index) {
		if (index < at)
			return { role, verdict: 'allowed' };
		if (index > at)
			return { role, verdict: 'not-asked' };
		return { role, verdict: 'refused', why: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(failure.cause) };
	});
}




/***/ }),

/***/ 1948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ routeTo)
/* harmony export */ });
function routeTo(route, { hops }) {
	return { ...route, hops: [...route.hops, ...hops], branches: [] };
}




/***/ })

};
;