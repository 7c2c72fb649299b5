"use strict";
exports.id = 808;
exports.ids = [808];
exports.modules = {

/***/ 3808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newAccess: () => (/* binding */ newAccess)
/* harmony export */ });
/* harmony import */ var _widest_widest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1967);
/* harmony import */ var _check_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8434);


function newAccess(roles, before, repository) {
	return roles.map((role) => {
		const { source, policy } = role;
		const old = before.find(function(each) { return each.source.name === source.name; }) ??
			(before.length === 1 ? before[0] : undefined);
		if (!policy)
			return (0,_check_role_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRole */ .R1)(role, repository);
		const widest = (0,_widest_widest_js__WEBPACK_IMPORTED_MODULE_1__/* .searchable */ .Vk)(policy).flatMap(function(provider) { return (0,_widest_widest_js__WEBPACK_IMPORTED_MODULE_1__/* .widestOf */ .Wy)(policy, provider, { repository, before: old?.policy }) ?? []; });
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