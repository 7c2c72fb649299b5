"use strict";
exports.id = 2435;
exports.ids = [2435];
exports.modules = {

/***/ 4816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSessions: () => (/* binding */ readSessions)
/* harmony export */ });
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1976);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5236);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8081);




const keys = [..._main_js__WEBPACK_IMPORTED_MODULE_0__.roleKeys, 'region', 'role-chain'];
const example = 'Write lines such as "prod: arn:aws:iam::111122223333:role/NAME".';
async function readSessions(text, report) {
	const plain = plainSessions(text);
	if (plain)
		return plain;
	const { entriesOf } = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(9166)]).then(__webpack_require__.bind(__webpack_require__, 9166));
	const entries = entriesOf(text, example, report);
	if (entries?.length === 0)
		report('contains no session', example);
	const seen = new Map();
	return (entries ?? []).flatMap(function(entry) {
		const { name, line } = entry;
		const first = seen.get(name);
		seen.set(name, first ?? line);
		if (first !== undefined) {
			report(`line ${line}: "${new _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .lf(name)}" already exists in line ${first}`, 'Give each session its own name.');
			return [];
		}
		if (!_address_js__WEBPACK_IMPORTED_MODULE_2__.sessionProfile.pattern.test(name)) {
			report(`line ${line}: "${new _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .lf(name)}" cannot be the name of a profile`, `Write ${_address_js__WEBPACK_IMPORTED_MODULE_2__.sessionProfile.words}.`);
		}
		return readSession(entry, report) ?? [];
	});
}
function plainSessions(text) {
	const lines = text.split('\n');
	const found = lines.flatMap(function(written, index) {
		const [, name, role] = /^([\w.-]+):[ \t]+(arn:[\w:/+=,.@-]+)[ \t\r]*$/.exec(written) ?? [];
		return name && role && _address_js__WEBPACK_IMPORTED_MODULE_2__.sessionProfile.pattern.test(name)
			? [{ name, role, line: index + 1, chain: [] }]
			: [];
	});
	const count = lines.filter(function(written) { return written.trim() !== ''; }).length;
	const isAll = found.length === count && new Set(found.map(function({ name }) { return name; })).size === count;
	return isAll && count > 0 ? found : undefined;
}
function readSession({ name, line, value, lines }, report) {
	const place = function(key) {
		const own = key === undefined ? undefined : lines.get(key);
		return `line ${own ?? line}: ${new _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .lf(name)}`;
	};
	if (typeof value === 'string') {
		if (value.trim() !== '')
			return { name, line, role: value.trim(), chain: [] };
		report(`${place()} has no role`, example);
		return undefined;
	}
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.isFields)(value)) {
		report(`${place()} is neither a role nor a map`, `Give it a role ARN, or a map of ${keys.join(', ')}.`);
		return undefined;
	}
	const item = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.readRoleItem)(value, place, report, keys);
	const region = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.readField)(value, 'region', undefined, place, report);
	return (item && {
		...item,
		name,
		line,
		...(region && { region }),
		chain: readChain(value['role-chain'], place, report),
	});
}
function readChain(list, place, report) {
	if (list === undefined)
		return [];
	const where = function(what) { return `${place('role-chain')}: role-chain ${what}`; };
	if (Array.isArray(list) ? list.length === 0 : list === '') {
		report(where('is empty'), 'Give it a role, or leave it out.');
		return [];
	}
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.readChainList)(list, function(number) { return where(`item ${number}`); }, function(what, remedy) { return report(what === 'not a list' ? where(`is ${what}`) : what, remedy); });
}




/***/ })

};
;