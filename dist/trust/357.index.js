"use strict";
exports.id = 357;
exports.ids = [357];
exports.modules = {

/***/ 8357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rolesOfTerraform: () => (/* binding */ rolesOfTerraform)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8938);


function rolesOfTerraform(value) {
	if (typeof value.format_version !== 'string')
		return undefined;
	const [key = '', root] = ['planned_values', 'values'].flatMap(function(name) { return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(value[name]) ? [[name, value[name]]] : []; })[0] ?? ['', undefined];
	if (!root || !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(root.root_module))
		return [];
	const unknown = unknownIn(value.resource_changes);
	return resourcesOf(root.root_module, [key, 'root_module']).flatMap(function({ resource, path }) {
		if (resource.type !== 'aws_iam_role' || !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(resource.values))
			return [];
		const { assume_role_policy: policy, arn } = resource.values;
		const name = String(typeof arn === 'string' ? arn : resource.address);
		const { name: roleName } = resource.values;
		const found = {
			name,
			...(typeof roleName === 'string' && { roleName }),
			path: [...path, 'values', 'assume_role_policy'],
		};
		if (policy === undefined || policy === null || unknown.has(String(resource.address)))
			return [{ ...found, unresolved: 'values that are known only after apply' }];
		return [{ ...found, policy: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.policyIn)(policy) }];
	});
}
function resourcesOf(module, path) {
	const own = listAt(module, 'resources').map(function(resource, index) { return ({
		resource,
		path: [...path, 'resources', index],
	}); });
	const below = listAt(module, 'child_modules').flatMap(function(child, index) { return resourcesOf(child, [...path, 'child_modules', index]); });
	return [...own, ...below];
}
const listAt = function(value, name) { return Array.isArray(value[name]) ? value[name].filter(_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord) : []; };
function unknownIn(changes) {
	if (!Array.isArray(changes))
		return new Set();
	return new Set(changes.filter(_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord).flatMap(function({ address, change }) {
		const after = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(change) && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(change.after_unknown) ? change.after_unknown : {};
		return after.assume_role_policy === true ? [String(address)] : [];
	}));
}




/***/ })

};
;