export const id = 174;
export const ids = [174];
export const modules = {

/***/ 174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entriesOf: () => (/* binding */ entriesOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2147);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3794);



/**
 * The entries of a YAML text that has to be a map. Top-level duplicates are left to the caller; nested ones are reported, and so is a
 * text that is no map, with `remedy`. Every scalar is read as a text: an account ID such as 001122334455 stays what was written.
 */
function entriesOf(text, remedy, report) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        schema: 'failsafe',
        lineCounter: counter,
        uniqueKeys: false,
        prettyErrors: false,
        // The library would print its warnings, with the text in them, by itself.
        logLevel: 'silent',
    });
    const lineOf = (node) => counter.linePos(node?.range[0] ?? 0).line;
    const [error] = document.errors;
    if (error) {
        report(`line ${counter.linePos(error.pos[0]).line}: not YAML (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`, remedy);
        return undefined;
    }
    const { contents } = document;
    if (contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === ''))
        return [];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents)) {
        report(`line ${lineOf(contents)}: not a map of names to roles`, remedy);
        return undefined;
    }
    reportTwins(document, contents, lineOf, report);
    return contents.items.map(({ key, value }) => ({
        name: String(key),
        line: lineOf(key),
        value: plainOf(value, document),
        lines: linesOf(value, lineOf),
    }));
}
/** Keys that a map has twice; what YAML makes of them is the last, which nobody may have meant. */
function reportTwins(document, top, lineOf, report) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map: (_, map) => {
            const first = new Map();
            for (const { key } of map === top ? [] : map.items) {
                const name = String(key);
                const line = first.get(name);
                if (line)
                    report(`line ${lineOf(key)}: "${new _text_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .Foreign */ .l(name)}" is there already, in line ${line}`, 'Leave one of them out.');
                else
                    first.set(name, lineOf(key));
            }
        },
    });
}
function linesOf(value, lineOf) {
    return new Map((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value.items.map(({ key }) => [String(key), lineOf(key)]) : []);
}
/** A node as plain data. Throws nothing: a node that cannot be one, such as an alias of itself, is undefined. */
function plainOf(node, document) {
    try {
        return node === null ? '' : node.toJS(document);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
