"use strict";
exports.id = 9166;
exports.ids = [9166];
exports.modules = {

/***/ 9166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entriesOf: () => (/* binding */ entriesOf),
/* harmony export */   plainOf: () => (/* binding */ plainOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1976);



function targetsIn(document, top, lineOf, complain) {
	const anchors = new Map();
	const targets = new Map();
	let isFit = true;
	const refuse = function(node, what, remedy) {
		isFit = false;
		complain(node, what, remedy);
		return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
	};
	(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
		Node: (_, node, path) => {
			if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
				const target = anchors.get(node.source);
				if (target && !path.includes(target))
					targets.set(node, target);
				else
					return refuse(node, unfit(node, target), 'Write the value instead of the alias.');
			}
			else if (node.anchor)
				anchors.set(node.anchor, node);
			if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
				return undefined;
			const odd = node.items.find(function({ key }) { return textOf(key) === undefined; });
			if (odd)
				return refuse(odd.key, 'a key is not a text', 'Write a text before the colon.');
			if (node !== top)
				findTwins(node, lineOf, complain);
			return undefined;
		},
	});
	return isFit ? targets : undefined;
}
const unfit = ({ source }, target) => `the alias "${new _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .lf(source)}" ${target ? 'refers to a node that contains it' : 'has no anchor before it'}`;
function findTwins({ items }, lineOf, complain) {
	const seen = new Map();
	for (const { key } of items) {
		const name = textOf(key) ?? '';
		const line = seen.get(name);
		if (line)
			complain(key, `"${new _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .lf(name)}" already exists in line ${line}`, 'Delete one of the two.');
		else
			seen.set(name, lineOf(key));
	}
}
function textOf(key) {
	if (key === null)
		return '';
	return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : undefined;
}
const most = 100_000;
function plainReader(targets) {
	let left = most;
	const read = function(node) {
		left -= 1;
		if (left < 0)
			throw new RangeError('too many nodes');
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
			return node.items.map(read);
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
			return Object.fromEntries(node.items.map(function({ key, value }) { return [textOf(key), read(value)]; }));
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
			return String(node.value);
		return targets.has(node) ? read(targets.get(node)) : '';
	};
	return read;
}

function readYaml(text, remedy, report, read) {
	const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
	const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
		schema: 'failsafe',
		lineCounter: counter,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: 'silent',
	});
	const lineAt = function(offset) { return counter.linePos(offset).line; };
	const lineOf = function(node) { return lineAt(node?.range[0] ?? 0); };
	const [error] = document.errors;
	if (error) {
		report(`line ${lineAt(error.pos[0])}: not YAML (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`, remedy);
		return undefined;
	}
	const { contents } = document;
	try {
		const targets = targetsIn(document, contents, lineOf, function(node, what, how) { return report(`line ${lineOf(node)}: ${what}`, how); });
		return targets && read(contents, plainReader(targets), lineOf);
	}
	catch (thrown) {
		if (!(thrown instanceof RangeError))
			throw thrown;
		report('the YAML is nested too deeply, or its aliases expand to too much', remedy);
		return undefined;
	}
}
function plainOf(text, remedy, report) {
	return readYaml(text, remedy, report, function(contents, plain) { return plain(contents); });
}
function entriesOf(text, remedy, report) {
	return readYaml(text, remedy, report, function(contents, plain, lineOf) {
		if (contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === ''))
			return [];
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
			return contents.items.map(function({ key, value }) { return ({
				name: textOf(key) ?? '',
				line: lineOf(key),
				value: plain(value),
				lines: linesOf(value, lineOf),
			}); });
		report(`line ${lineOf(contents)}: not a map of names to roles`, remedy);
		return undefined;
	});
}
function linesOf(value, lineOf) {
	return new Map((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value.items.map(function({ key }) { return [textOf(key) ?? '', lineOf(key)]; }) : []);
}




/***/ })

};
;