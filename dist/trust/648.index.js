"use strict";
exports.id = 648;
exports.ids = [648];
exports.modules = {

/***/ 4648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asSarif: () => (/* binding */ asSarif)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8938);


const levels = { high: 'error', medium: 'warning', low: 'note' };
function asSarif({ findings }, version) {
	const used = Object.keys(_index_js__WEBPACK_IMPORTED_MODULE_0__.rules);
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'aws-auth trust',
						version,
						rules: used.map(function(id) { return ({ id, shortDescription: { text: _index_js__WEBPACK_IMPORTED_MODULE_0__.rules[id] } }); }),
					},
				},
				results: findings.map(function({ rule, severity, what, why, remedy, role, file, line, column }) { return ({
					ruleId: rule,
					ruleIndex: used.indexOf(rule),
					level: levels[severity],
					message: { text: `${role}: ${what}. ${why} ${remedy}` },
					locations: [
						{
							physicalLocation: {
								artifactLocation: {
									uri: encodeURI(file.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent),
								},
								region: { startLine: line, startColumn: column },
							},
						},
					],
				}); }),
			},
		],
	};
	return `${JSON.stringify(log, undefined, 2)}\n`;
}




/***/ })

};
;