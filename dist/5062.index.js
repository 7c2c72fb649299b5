"use strict";
exports.id = 5062;
exports.ids = [5062,861,7084,8179];
exports.modules = {

/***/ 7084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChangeable: () => (/* binding */ readChangeable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6526);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1976);





function readChangeable(path) {
	const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
	const why = found && (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnchangeable */ .oc)(found.mode);
	if (why)
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} ${why}`, 'Give this user permission to read and write it, or use another file.');
	try {
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
	}
	catch (cause) {
		const remedy = 'Give this user permission to write there, or use files in another folder.';
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`the folder ${folder} cannot be written to (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
	}
	return found;
}




/***/ }),

/***/ 6135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ now)
/* harmony export */ });
const now = function() { return Number(process.hrtime.bigint()) / 1e6; };




/***/ }),

/***/ 7129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isDigestOf),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);


const digestOf = function(text) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest('base64url'); };
function isDigestOf(text, digest) {
	const encoding = digest.length === 64 ? 'hex' : 'base64url';
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest(encoding) === digest;
}




/***/ }),

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

/***/ 1817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ withLockedFiles),
/* harmony export */   V3: () => (/* binding */ removeIfEmpty),
/* harmony export */   rg: () => (/* binding */ openLocked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6135);
/* harmony import */ var _changeable_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7084);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1976);







async function openLocked(paths, patience, notes) {
	const ordered = [...new Set(paths)].sort();
	notes?.locking(ordered, [...new Set(ordered.flatMap(missingFolders))]);
	const madeFolders = [];
	const locks = [];
	const end = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .now */ .t)() + patience;
	const close = function() {
		for (const lock of locks.splice(0).reverse())
			lock.release();
		for (const folder of [...madeFolders].reverse())
			removeIfEmpty(folder);
	};
	try {
		for (const path of ordered)
			madeFolders.push(...makeFolder(path));
		for (const path of ordered)
			locks.push(await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .takeLock */ .HJ)(path, end, function() { return makeFolder(path); }));
		notes?.locked(locks);
		return new Opened(ordered, madeFolders, locks, close);
	}
	catch (error) {
		close();
		notes?.unlocked();
		throw error;
	}
}
async function withLockedFiles(paths, patience, body) {
	const files = await openLocked(paths, patience);
	try {
		return await body(files);
	}
	finally {
		files.close();
	}
}
class Opened {
	madeFolders;
	close;
	#before;
	#texts = new Map();
	#locks;
	constructor(paths, madeFolders, locks, close) {
		this.madeFolders = madeFolders;
		this.#locks = [...locks];
		this.close = close;
		for (const path of paths)
			(0,_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeLeftovers */ .DA)(path);
		this.#before = new Map(paths.map(function(path) { return [path, (0,_changeable_file_js__WEBPACK_IMPORTED_MODULE_4__.readChangeable)(path)]; }));
		for (const [path, found] of this.#before)
			this.#texts.set(path, found?.text);
	}
	text(path) {
		return this.#texts.get(path) ?? '';
	}
	mode(path) {
		return this.#before.get(path)?.mode;
	}
	write(path, text, mode = 0o600) {
		if (!this.#locks.every(function(lock) { return lock.isHeld(); }))
			throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f6(`another process locked ${path} in the meantime`, 'Run the step again.');
		if (text === undefined)
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
		else
			(0,_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(path, text, mode, this.#before.get(path));
		this.#texts.set(path, text);
	}
	revert() {
		for (const [path, found] of this.#before) {
			if (this.#texts.get(path) !== found?.text)
				this.write(path, found?.text, found?.mode);
		}
	}
}
function makeFolder(path) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
	try {
		(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLinks */ .UA)(path);
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
			return [];
		const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
		return first ? foldersFrom(first, folder) : [];
	}
	catch (cause) {
		if (cause instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f6)
			throw cause;
		const remedy = 'Give this user permission to make it, or use files in another folder.';
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f6(`the folder ${folder} cannot be made (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)})`, remedy, cause);
	}
}
function missingFolders(path) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) ? [] : [...missingFolders(folder), folder];
}
function foldersFrom(first, last) {
	return last === first || last === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last) ? [last] : [...foldersFrom(first, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last)), last];
}
function removeIfEmpty(folder) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
	}
	catch { }
}




/***/ }),

/***/ 5062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareProfiles: () => (/* binding */ prepareProfiles)
/* harmony export */ });
/* harmony import */ var _locked_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1817);
/* harmony import */ var _profile_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8179);
/* harmony import */ var _profile_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(861);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(522);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7129);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5079);
/* harmony import */ var _profile_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7496);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1976);









class Draft {
	#file;
	#ending;
	#was;
	#mark;
	#replaced = [];
	#added = [];
	constructor(file, mode, id) {
		this.#file = file;
		this.#ending = (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEndingOf */ .RE)(file.text);
		this.#was = (0,_profile_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .beforeOf */ .v8)(file.text, mode);
		this.#mark = (0,_profile_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markText */ .PQ)({ id, ...(this.#was && { before: this.#was }) });
	}
	has(header) {
		return this.#file.named(header).length > 0;
	}
	write(header, keys) {
		const ours = (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionText */ .rO)(header, keys, this.#ending, this.#mark);
		const [there] = this.#file.named(header);
		const separator = there ? '' : this.#separator();
		if (there)
			this.#replaced.push({ section: there, by: ours });
		else
			this.#added.push(separator, ours);
		const before = there && this.#file.text.slice(there.start, there.end);
		return {
			digest: (0,_profile_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfSection */ .Xw)(ours),
			separator,
			...(before !== undefined && { before, replaced: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)(before) }),
			...(this.#was && { whole: this.#was.digest, mode: this.#was.mode }),
		};
	}
	#separator() {
		const { text } = this.#file;
		const isOursLast = this.#added.length > 0 || this.#replaced.some(function({ section }) { return section.end === text.length; });
		return isOursLast ? this.#ending : (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .separatorFor */ .$w)(text, this.#ending);
	}
	get isChanged() {
		return this.#replaced.length + this.#added.length > 0;
	}
	get text() {
		const { text } = this.#file;
		const inOrder = this.#replaced.toSorted(function(one, other) { return one.section.start - other.section.start; });
		let from = 0;
		const kept = inOrder.map(function({ section, by }) {
			const part = text.slice(from, section.start) + by;
			from = section.end;
			return part;
		});
		return [...kept, text.slice(from), ...this.#added].join('');
	}
}

function editsFor(profiles, shared, read, modeOf, id) {
	const drafts = new Map();
	const draftOf = function(file) {
		const draft = drafts.get(file) ?? new Draft(read(file), modeOf(file), id);
		drafts.set(file, draft);
		return draft;
	};
	const has = function(file, header) { return draftOf(file).has(header); };
	const edits = profiles.flatMap(function({ name, content }) { return (0,_profile_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsFor */ .A)(name, content, shared, has).map(function([file, header, keys]) {
		const { before, ...section } = draftOf(file).write(header, keys);
		return { section: { file, name: header, ...section }, ...(before !== undefined && { before }) };
	}); });
	const texts = new Map([...drafts].flatMap(function([file, draft]) { return (draft.isChanged ? [[file, draft.text]] : []); }));
	return { edits, texts };
}
function receiptFor(profiles, edits, folders, { temporary }) {
	const replaced = edits.flatMap(function({ section, before }) { return before === undefined ? [] : [[(0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(section), before]]; });
	return {
		kind: 'profile',
		profiles: profiles.map(function({ name }) { return name; }),
		sections: edits.map(function({ section }) { return section; }),
		...(replaced.length > 0 && { sealed: (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .seal */ .od)(JSON.stringify(Object.fromEntries(replaced)), temporary) }),
		folders,
	};
}

async function prepareProfiles(plan, signIn, job) {
	const { deadline, ledger, places } = job;
	const { shared } = places;
	const profiles = profilesFor(plan, signIn, job);
	const paths = [shared.credentials, shared.config];
	const files = await (0,_locked_files_js__WEBPACK_IMPORTED_MODULE_5__/* .openLocked */ .rg)(paths, deadline.left(), ledger);
	try {
		const read = new Map(paths.map(function(path) { return [path, new _profile_file_js__WEBPACK_IMPORTED_MODULE_6__.ProfileFile(files.text(path))]; }));
		const fileOf = function(path) { return read.get(path) ?? new _profile_file_js__WEBPACK_IMPORTED_MODULE_6__.ProfileFile(''); };
		for (const { name } of profiles) {
			const problem = (0,_profile_sections_js__WEBPACK_IMPORTED_MODULE_3__.profileProblem)(name, plan.deliver.overwrite, shared, fileOf);
			if (problem)
				throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_7__/* .FileError */ .f6(problem.what, problem.remedy);
		}
		const { edits, texts } = editsFor(profiles, shared, fileOf, function(path) { return files.mode(path); }, ledger.id);
		return {
			receipt: receiptFor(profiles, edits, files.madeFolders, places),
			write: function() {
				for (const [file, text] of texts)
					files.write(file, text);
			},
			revert: function() { return files.revert(); },
			close: function() { return files.close(); },
		};
	}
	catch (error) {
		files.close();
		throw error;
	}
}
function profilesFor(plan, signIn, job) {
	return signIn.named.map(function({ name, region, session: { credentials } }, index) {
		const process = (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .processFor */ .hU)(index, plan, signIn, job);
		return { name, content: process ? { region, process } : { region, credentials } };
	});
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




/***/ }),

/***/ 7496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ lastLeft),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   MC: () => (/* binding */ marksIn),
/* harmony export */   PQ: () => (/* binding */ markText),
/* harmony export */   Xw: () => (/* binding */ digestOfSection),
/* harmony export */   kN: () => (/* binding */ withMark),
/* harmony export */   lC: () => (/* binding */ leftOf),
/* harmony export */   pK: () => (/* binding */ putBack),
/* harmony export */   v8: () => (/* binding */ beforeOf)
/* harmony export */ });
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1976);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7129);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5079);




function markText({ id, before, instead }) {
	const was = before ? `, file before: ${before.mode.toString(8)} ${before.digest}` : '';
	const kept = instead && Buffer.from(JSON.stringify(instead)).toString('base64url');
	return `${_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .markStart */ .E5.slice(2)}, until the job ends (${id}${was}${kept ? `, instead of ${kept}` : ''})`;
}
const form = /^# written by aws-auth for a job, until the job ends \(([0-9a-f]{16})(?:, file before: ([0-7]{3,4}) ([\w-]{43}))?(?:, instead of ([\w-]+))?\)$/;
const endedShape = function(value) {
	const { of, section, separator } = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		of: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(/^[0-9a-f]{16}$/),
		section: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .document */ .Al)()),
		separator: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .document */ .Al)(/^[\r\n]{0,4}$/)),
	})(value);
	return { of, ...(section === undefined ? { separator: separator ?? '' } : { section }) };
};
function markOf(section) {
	for (const comment of (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .commentsOf */ .u3)(section)) {
		const [, id, mode, digest, kept] = form.exec(comment) ?? [];
		if (!id)
			continue;
		const instead = kept && insteadIn(kept);
		return {
			id,
			...(mode && digest && { before: { mode: Number.parseInt(mode, 8), digest } }),
			...(instead && { instead }),
		};
	}
	return undefined;
}
function insteadIn(kept) {
	try {
		return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(Buffer.from(kept, 'base64url').toString(), (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(endedShape));
	}
	catch {
		return undefined;
	}
}
function putBack(text, section, was) {
	return 'section' in was
		? (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSection */ .U2)(text, section, was.section)
		: (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .removeSection */ .Uf)(text, section, was.separator);
}
function leftOf(found, ended) {
	const mark = 'section' in found ? markOf(found.section) : undefined;
	if (!mark || !('section' in found))
		return found;
	const next = ended.find(function({ of }) { return of === mark.id; });
	const others = ended.filter(function(each) { return each !== next; });
	if (next)
		return leftOf(next, others);
	if (others.length === 0)
		return found;
	return { section: withMark(found.section, { ...mark, instead: [...(mark.instead ?? []), ...others] }) };
}
function lastLeft(ended = []) {
	const below = ended.map(function(each) { return ('section' in each ? markOf(each.section)?.id : undefined); });
	const last = ended.find(function({ of }) { return !below.includes(of); });
	return last && leftOf(last, ended);
}
const withMark = function(section, mark) { return section.replace(/# written by aws-auth for a job[^\r\n]*/, function() { return `# ${markText(mark)}`; }); };
function marksIn(text) {
	return (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(text).flatMap(function(section) {
		const mark = markOf(text.slice(section.start, section.end));
		return mark ? [{ section, mark }] : [];
	});
}
function beforeOf(text, mode) {
	const [first] = marksIn(text);
	if (first)
		return first.mark.before;
	return mode === undefined ? undefined : { mode, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)(text) };
}
const digestOfSection = function(section) { return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)((0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(section).map(plain).join('\n')); };
const plain = function(line) {
	const index = line.indexOf('=');
	return index < 0 ? line : `${line.slice(0, index).trimEnd()}=${line.slice(index + 1).trimStart()}`;
};




/***/ }),

/***/ 861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sectionsFor),
/* harmony export */   profileProblem: () => (/* binding */ profileProblem)
/* harmony export */ });
/* unused harmony export configHeader */
const configHeader = function(name) { return (name === 'default' ? name : `profile ${name}`); };
function sectionsFor(name, content, shared, has) {
	const { region } = content;
	if ('process' in content) {
		const emptied = has(shared.credentials, name)
			? [[shared.credentials, name, {}]]
			: [];
		return [...emptied, [shared.config, configHeader(name), { region, credential_process: content.process }]];
	}
	const { credentials } = content;
	const { accessKeyId, secretAccessKey, sessionToken } = credentials;
	const keys = {
		aws_access_key_id: accessKeyId.reveal(),
		aws_secret_access_key: secretAccessKey.reveal(),
		...(sessionToken && { aws_session_token: sessionToken.reveal() }),
	};
	return [
		[shared.credentials, name, keys],
		[shared.config, configHeader(name), { region }],
	];
}
function profileProblem(name, overwrite, { credentials, config }, read) {
	if (credentials === config && name === 'default') {
		return {
			what: `${config} is used as both shared files, and a file can have only one [default]`,
			remedy: 'Choose another name, or set AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE to two different files.',
		};
	}
	for (const [file, header] of [
		[credentials, name],
		[config, configHeader(name)],
	]) {
		const found = read(file);
		const there = found.named(header);
		const place = `[${header}] in ${file}`;
		if (there.length > 1)
			return {
				what: `${place} exists ${there.length} times`,
				remedy: 'Delete the duplicates, because AWS tools refuse such a file.',
			};
		if (there.length === 1 && !overwrite)
			return {
				what: `${place} already exists`,
				remedy: 'Choose another name, or set overwrite-aws-profile: true.',
			};
		if (there.some(function(section) { return !found.isReplaceable(section); }))
			return {
				what: `${place} cannot be replaced, because AWS tools do not agree on where it begins or ends`,
				remedy: 'Begin this section and the next one on a new line, without white space before it.',
			};
	}
	return undefined;
}




/***/ }),

/***/ 2912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   HJ: () => (/* binding */ takeLock),
/* harmony export */   bc: () => (/* binding */ removeLeftLock),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   hz: () => (/* binding */ StillLockedError),
/* harmony export */   jw: () => (/* binding */ deadAfter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6135);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6526);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1976);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);







class StillLockedError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6 {
}
const stale = 10_000;
const renewal = stale / 2;
const deadAfter = stale + 1_000;
const lockOf = function(path) { return `${path}.lock`; };
async function takeLock(path, end, missing) {
	for (;;) {
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(lockOf(path));
			return held(path);
		}
		catch (cause) {
			const { code = '' } = cause;
			if (code === 'ENOENT' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
				missing();
			else if (!(0,_shared_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockTaken */ .tI)(code) || isOtherThing(path))
				throw unlockable(path, cause);
			else
				removeIfDead(path);
			if ((0,_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .now */ .t)() > end)
				throw stillLocked(path, cause);
		}
		await new Promise(function(resolve) { return setTimeout(resolve, 5 + Math.random() * 45); });
	}
}
function held(path) {
	const lock = lockOf(path);
	let time = touch(lock);
	const timer = setInterval(function() {
		if (isHeld())
			time = touch(lock);
	}, renewal);
	timer.unref();
	const isHeld = function() { return timeOf(lock) === time; };
	return {
		path,
		identity: identityOf(lock),
		isHeld,
		release: function() {
			clearInterval(timer);
			if (isHeld())
				remove(lock);
		},
	};
}
function touch(lock) {
	const seconds = Math.ceil(Date.now() / 1000);
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(lock, seconds, seconds);
	}
	catch { }
	return timeOf(lock);
}
function timeOf(lock) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(lock).mtimeMs;
	}
	catch {
		return undefined;
	}
}
function identityOf(lock) {
	const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(lock, { throwIfNoEntry: false });
	return found && { inode: found.ino, time: found.mtimeMs };
}
function isOtherThing(path) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(lockOf(path), { throwIfNoEntry: false })?.isDirectory() === false;
}
function isDead(lock) {
	const time = timeOf(lock);
	return time !== undefined && Math.abs(Date.now() - time) > stale;
}
function removeIfDead(path) {
	const lock = lockOf(path);
	if (!isDead(lock))
		return;
	const turn = `${lock}.turn`;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(turn);
	}
	catch {
		if (isDead(turn))
			remove(turn);
		return;
	}
	if (isDead(lock))
		remove(lock);
	remove(turn);
}
async function removeLeftLock(path, identity) {
	const lock = lockOf(path);
	const end = (0,_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .now */ .t)() + deadAfter;
	for (;;) {
		const found = identityOf(lock);
		if (!found)
			return;
		const isSame = found.inode === identity?.inode && found.time - identity.time < stale;
		if (isSame)
			return remove(lock);
		removeIfDead(path);
		if (identity || (0,_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .now */ .t)() > end)
			return;
		await new Promise(function(resolve) { return setTimeout(resolve, 100); });
	}
}
function remove(folder) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
	}
	catch { }
}
function stillLocked(path, cause) {
	const remedy = `If no other job is running on this machine, delete ${lockOf(path)}.`;
	return new StillLockedError(`${path} stayed locked by another process`, remedy, cause);
}
function unlockable(path, cause) {
	const remedy = `Check that this user may write there, and that ${lockOf(path)} is a lock directory.`;
	return new _regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${path} cannot be locked (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)})`, remedy, cause);
}

function replaceFile(path, text, mode, owner) {
	const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `${prefixOf(path)}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(6).toString('hex')}`);
	try {
		const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', 0o600);
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, text, 'latin1');
			const bits = (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_4__/* .modeFor */ .N6)(mode);
			if (bits !== undefined)
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, bits);
			if (owner)
				keepOwner(descriptor, owner);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
		}
		finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
		}
		renameOver(temporary, path);
	}
	catch (cause) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
		const remedy = 'Check that this user may write there, and that the disk has free space. Or use another file.';
		throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${path} cannot be written (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)})`, remedy, cause);
	}
}
function renameOver(from, to) {
	for (let attempt = 1;; attempt++) {
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
			return;
		}
		catch (error) {
			const { code = '' } = error;
			if (attempt === 40 || !(0,_shared_files_js__WEBPACK_IMPORTED_MODULE_4__/* .mayRenameLater */ .iz)(code))
				throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
		}
	}
}
function removeLeftovers(path) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
	try {
		for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) {
			if (name.startsWith(prefixOf(path)))
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
		}
	}
	catch {
	}
}
const prefixOf = function(path) { return `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.aws-auth-`; };
function keepOwner(descriptor, { uid, gid }) {
	if (process.getuid?.() === 0)
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(descriptor, uid, gid);
}




/***/ })

};
;