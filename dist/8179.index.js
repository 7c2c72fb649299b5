"use strict";
exports.id = 8179;
exports.ids = [8179];
exports.modules = {

/***/ 5079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   $w: () => (/* binding */ separatorFor),
/* harmony export */   E5: () => (/* binding */ markStart),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   RE: () => (/* binding */ lineEndingOf),
/* harmony export */   U2: () => (/* binding */ replaceSection),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   Yd: () => (/* binding */ asBytes),
/* harmony export */   rO: () => (/* binding */ sectionText),
/* harmony export */   u3: () => (/* binding */ commentsOf)
/* harmony export */ });
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1976);


const asBytes = function(text) { return Buffer.from(text, 'utf8').toString('latin1'); };
const markStart = '# written by aws-auth for a job';
function sectionsOf(text) {
	const sections = [];
	let keyIndent;
	for (const { start, end, text: line } of linesOf(text)) {
		const said = line.replace(byteOrderMark, '');
		const content = trim(said);
		const last = sections.at(-1);
		if (content === '' || isComment(content)) {
			if (last?.end === start && content.startsWith(markStart))
				last.end = end;
			continue;
		}
		const indent = line.search(/[^ \t]/);
		const header = /^\[([^\]]*)\]/.exec(content)?.[1];
		if (header !== undefined && (keyIndent === undefined || indent <= keyIndent)) {
			sections.push({ name: trim(header), start: end - said.length, end });
			keyIndent = undefined;
			continue;
		}
		keyIndent = keyIndent === undefined ? indent : Math.min(keyIndent, indent);
		if (last)
			last.end = end;
	}
	return sections;
}
function contentOf(text) {
	return [...linesOf(text)]
		.map(function(line) { return trim(line.text.replace(byteOrderMark, '')); })
		.filter(function(line) { return line !== '' && !isComment(line); });
}
function commentsOf(text) {
	return [...linesOf(text)].map(function(line) { return trim(line.text); }).filter(isComment);
}
const isComment = function(content) { return /^[#;]/.test(content); };
const byteOrderMark = /^\xEF\xBB\xBF/;
const blank = new Set(' \t\r\n\f\v');
function trim(text) {
	let start = 0;
	let end = text.length;
	while (start < end && blank.has(text.charAt(start)))
		start += 1;
	while (end > start && blank.has(text.charAt(end - 1)))
		end -= 1;
	return text.slice(start, end);
}
function* linesOf(text) {
	const lineEnd = /\r\n|\n|\r/g;
	for (let start = 0; start < text.length;) {
		lineEnd.lastIndex = start;
		const end = lineEnd.test(text) ? lineEnd.lastIndex : text.length;
		yield { start, end, text: text.slice(start, end) };
		start = end;
	}
}
function lineEndingOf(text) {
	return /^[^\r\n]*\r\n/.test(text) ? '\r\n' : '\n';
}
function sectionText(name, keys, lineEnding, comment) {
	refuseUnreadable(name, /[[\]]|\s[#;]/);
	for (const [key, value] of Object.entries(keys)) {
		refuseUnreadable(key, /[=:\s#;[\]]/);
		refuseUnreadable(value, /(^|\s)[#;]/);
	}
	const lines = [
		`[${name}]`,
		...(comment ? [`# ${comment}`] : []),
		...Object.entries(keys).map(function([key, value]) { return `${key} = ${value}`; }),
	];
	return asBytes(lines.map(function(line) { return line + lineEnding; }).join(''));
}
function refuseUnreadable(text, unfit) {
	const isReadable = text !== '' && text.trim() === text && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
	if (!isReadable || unfit.test(text))
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6('a value has characters that a profile cannot contain', 'Use another value, or another path.');
}
function separatorFor(text, lineEnding) {
	if (text.replace(byteOrderMark, '') === '')
		return '';
	return /[\r\n]$/.test(text) ? lineEnding : lineEnding + lineEnding;
}
function replaceSection(text, { start, end }, by) {
	return text.slice(0, start) + by + text.slice(end);
}
function removeSection(text, section, separator) {
	const before = text.slice(0, section.start);
	const start = before.endsWith(separator) ? section.start - separator.length : section.start;
	return text.slice(0, start) + text.slice(section.end);
}




/***/ }),

/***/ 8179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sectionsNamed),
/* harmony export */   ProfileFile: () => (/* binding */ ProfileFile)
/* harmony export */ });
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5079);


class ProfileFile {
	text;
	#sections;
	#byName = new Map();
	constructor(text) {
		this.text = text;
		this.#sections = (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(text);
		for (const section of this.#sections) {
			const name = plainName(section.name);
			const same = this.#byName.get(name) ?? [];
			this.#byName.set(name, same);
			same.push(section);
		}
	}
	named(header) {
		return this.#byName.get(plainName((0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .asBytes */ .Yd)(header))) ?? [];
	}
	isReplaceable(section) {
		const isInOwnLine = /^(\xEF\xBB\xBF)?$|\n$/.test(this.text.slice(0, section.start));
		const next = this.#sections[this.#sections.indexOf(section) + 1];
		return isInOwnLine && !/[ \t]/.test(this.text.charAt(next?.start ?? this.text.length));
	}
}
const sectionsNamed = function(text, name) { return new ProfileFile(text).named(name); };
function plainName(header) {
	const written = /^profile\s(.*)$/.exec(header)?.[1]?.trimStart();
	if (written === undefined)
		return header;
	const [quote = ''] = written;
	const isQuoted = written.length > 1 && (quote === '"' || quote === "'") && written.endsWith(quote);
	const plain = isQuoted ? written.slice(1, -1) : written;
	return plain === 'default' ? 'default' : `profile ${plain}`;
}




/***/ })

};
;