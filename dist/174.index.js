export const id = 174;
export const ids = [174];
export const modules = {

/***/ 174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entriesOf: () => (/* binding */ entriesOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/**
 * The entries of a YAML text that has to be a map. Keys may be there twice: who reads them knows what to say of that. A
 * text that is no map is reported, with `remedy`. Texts only: an account ID such as 001122334455 stays what was written.
 */
function entriesOf(text, remedy, report) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        schema: 'failsafe',
        lineCounter: counter,
        uniqueKeys: false,
        prettyErrors: false,
    });
    const lineOf = (node) => counter.linePos(node?.range[0] ?? 0).line;
    const [error] = document.errors;
    if (error) {
        report(`line ${counter.linePos(error.pos[0]).line}: not YAML (${error.message})`, remedy);
        return undefined;
    }
    const { contents } = document;
    if (contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === ''))
        return [];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents)) {
        report(`line ${lineOf(contents)}: not a map of names to roles`, remedy);
        return undefined;
    }
    return contents.items.map(({ key, value }) => {
        const lines = new Map();
        for (const item of (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value.items : []) {
            const inner = String(item.key);
            if (lines.has(inner)) {
                report(`line ${lineOf(item.key)}: ${key} has "${inner}" already, in line ${lines.get(inner)}`, 'Leave one of them out.');
            }
            lines.set(inner, lines.get(inner) ?? lineOf(item.key));
        }
        return { name: String(key), line: lineOf(key), value: plainOf(value, document), lines };
    });
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
