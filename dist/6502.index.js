"use strict";
exports.id = 6502;
exports.ids = [6502];
exports.modules = {

/***/ 6502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4150);



const mostNodes = 200_000;
function readYaml(text) {
	const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
	const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, logLevel: 'silent', uniqueKeys: true });
	const [error] = document.errors;
	if (error)
		throw new _trust_policy_js__WEBPACK_IMPORTED_MODULE_1__.ReadError(`is not YAML: ${error.message.split('\n')[0]}`);
	let nodes = 0;
	(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_, node) => {
		nodes += 1;
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
			throw new _trust_policy_js__WEBPACK_IMPORTED_MODULE_1__.ReadError('has an alias, which this command does not follow');
		if (nodes > mostNodes)
			throw new _trust_policy_js__WEBPACK_IMPORTED_MODULE_1__.ReadError('has too many values');
	});
	return {
		value: readNode(document.contents),
		place: function(path) {
			const { line, col } = lineCounter.linePos(offsetOf(document.contents, path));
			return { line, column: col };
		},
	};
}
function readNode(node) {
	const plain = plainOf(node);
	const tag = node?.tag;
	if (!tag?.startsWith('!') || tag === '!')
		return plain;
	const name = tag.slice(1);
	if (name === 'Ref' || name === 'Condition')
		return { [name]: plain };
	return { [`Fn::${name}`]: name === 'GetAtt' && typeof plain === 'string' ? plain.split('.') : plain };
}
function plainOf(node) {
	if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
		return node.items.map(readNode);
	if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
		return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : undefined;
	const pairs = node.items;
	return Object.fromEntries(pairs.map(function({ key, value }) { return [String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key), readNode(value)]; }));
}
function offsetOf(root, path) {
	let node = root;
	let offset = 0;
	for (const part of path) {
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
			const pair = node.items.find(function({ key }) { return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === part; });
			if (!pair)
				break;
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		}
		else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof part === 'number') {
			node = node.items[part];
			offset = node?.range?.[0] ?? offset;
		}
		else if (part !== 0)
			break;
	}
	return offset;
}




/***/ })

};
;