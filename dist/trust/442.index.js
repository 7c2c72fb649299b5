"use strict";
exports.id = 442;
exports.ids = [442];
exports.modules = {

/***/ 1442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newAccess: () => (/* binding */ newAccess)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8938);


function newAccess(roles, before, repository) {
	return roles.map((role) => {
		const { source, policy } = role;
		const old = before.find(function(each) { return each.source.name === source.name; }) ??
			(before.length === 1 ? before[0] : undefined);
		if (!policy)
			return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.checkRole)(role, repository);
		const widest = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.searchable)(policy).flatMap(function(provider) { return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.widestOf)(policy, provider, { repository, before: old?.policy }) ?? []; });
		const findings = widest.map((each) => ({
			rule: 'any-token',
			severity: 'high',
			what: `new access: ${each.words}`,
			why: 'The policy before does not let this token in.',
			remedy: 'Narrow the statement, or accept the new access.',
			statement: each.statement,
			path: ['Statement', each.statement - 1],
			witness: each.claims,
			role: source.name,
			file: source.file,
			...source.place(['Statement', each.statement - 1]),
		}));
		return { findings, widest: widest.map(function(each) { return ({ role: source.name, ...each }); }) };
	});
}




/***/ })

};
;