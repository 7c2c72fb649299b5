"use strict";
exports.id = 8870;
exports.ids = [8870];
exports.modules = {

/***/ 95390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ forgetAll),
/* harmony export */   w: () => (/* binding */ undoAll)
/* harmony export */ });
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41745);
/* harmony import */ var _environment_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92541);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90784);



async function undoAll(entries, by) {
	const { runner } = by;
	const variables = {};
	const left = new Map();
	for (const entry of entries.toReversed()) {
		const { id, isDelivered } = entry;
		for (const receipt of entry.receipts.toReversed()) {
			const undone = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveryOf */ .A)(receipt).undo(receipt, { ...by, id, isDelivered, variables });
			if (undone === 'failed' || (undone === 'doubtful' && !left.has(entry)))
				left.set(entry, undone);
		}
	}
	runner.mask(...Object.values(variables).filter(function(value) { return value instanceof _text_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z; }));
	(0,_environment_index_js__WEBPACK_IMPORTED_MODULE_2__/* .exportAll */ .kK)(variables, runner);
	const names = Object.keys(variables);
	if (names.length > 0)
		runner.info(`Restored: ${names.join(', ')}.`);
	return left;
}
function forgetAll(receipts, places) {
	for (const receipt of receipts)
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveryOf */ .A)(receipt).forget(receipt, places);
}


/***/ }),

/***/ 56285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ RenewalError),
/* harmony export */   VE: () => (/* binding */ DeliveryError),
/* harmony export */   f6: () => (/* binding */ FileError)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37043);

class FileError extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = 'FileError';
	code = 'file';
	remedy;
	constructor(message, remedy, cause) {
		super(message, { cause });
		this.remedy = remedy;
	}
}
class DeliveryError extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = 'DeliveryError';
	code = 'no-place';
}
class RenewalError extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = 'RenewalError';
	code = 'renewal';
	why;
	remedy;
	constructor(message, { why, remedy }, cause) {
		super(message, { cause });
		this.why = why;
		this.remedy = remedy;
	}
}


/***/ }),

/***/ 37043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ tracesOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55393);

class ActionError extends Error {
}
function messageOf(error) {
	if (error instanceof ActionError)
		return error.message;
	if (error instanceof AggregateError && error.message === '')
		return messageOf(error.errors[0]);
	return `${new _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .Foreign */ .l(error instanceof Error ? wordsOf(error) : String(error))}`;
}
const wordsOf = function({ message }) { return (typeof message === 'string' ? message : ''); };
function* tracesOf(error) {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		yield [`${cause.name}: ${messageOf(cause)}`, ...framesOf(cause)].join('\n');
	}
}
function framesOf(error) {
	const { stack = '' } = error;
	const message = wordsOf(error);
	const start = stack.indexOf(message);
	const frames = start < 0 ? '' : stack.slice(start + message.length);
	return frames.split('\n').filter(function(line) { return /^ {4}at \S/.test(line); });
}


/***/ }),

/***/ 60868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ refuseLinks),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56285);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37043);



const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const largest = 16_000_000;
function readRegularFile(path, { links = false } = {}) {
	let descriptor;
	try {
		if (!links)
			refuseLinks(path);
		descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | O_NONBLOCK | (links ? 0 : O_NOFOLLOW));
		const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
		if (!stat.isFile())
			throw notRegular(path, stat.isDirectory() ? 'a directory' : 'not a regular file');
		if (stat.size > largest)
			throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} is larger than 16 MB`, 'Use another file.');
		const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, 'latin1');
		const { mode, uid, gid, mtimeMs: written } = stat;
		return { text, mode: mode & 0o7777, uid, gid, written };
	}
	catch (error) {
		const { code } = error;
		if (error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6)
			throw error;
		if (code === 'ENOENT')
			return undefined;
		if (code === 'ELOOP')
			throw link(path);
		if (code === 'EISDIR')
			throw notRegular(path, 'a directory');
		const remedy = 'Give this user permission to read it, or use another file.';
		throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} cannot be read (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`, remedy, error);
	}
	finally {
		if (descriptor !== undefined)
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
	}
}
function refuseLinks(path) {
	for (const place of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path]) {
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isSymbolicLink())
			throw link(place);
	}
}
function link(path) {
	return new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} is a symbolic link`, 'Use the path of the file itself.');
}
function notRegular(path, what) {
	return new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} is ${what}`, 'Use the path of a file, or move this one.');
}


/***/ }),

/***/ 51625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ GitHubRunner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70950);
/* harmony import */ var _trust_text_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60911);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56285);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37043);
/* harmony import */ var _text_scrub_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29142);
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41745);






const fileCommands = ['GITHUB_ENV', 'GITHUB_OUTPUT'];
class GitHubRunner {
	#scrubber = new _text_scrub_js__WEBPACK_IMPORTED_MODULE_1__/* .Scrubber */ .h();
	#followsVisibility;
	#writesSummary;
	#accounts;
	warnings = [];
	constructor({ accounts = 'shown', followsVisibility = false, summary = true } = {}) {
		this.#accounts = accounts;
		this.#followsVisibility = followsVisibility;
		this.#writesSummary = summary;
	}
	get accounts() {
		return this.#accounts;
	}
	mask(...values) {
		for (const value of values) {
			if (this.#scrubber.add(value))
				_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(value instanceof _text_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z ? value.reveal() : value);
		}
	}
	noteAccount(account, arn) {
		if (this.#accounts === 'masked')
			this.mask(account, arn);
	}
	noteVisibility(visibility) {
		const isRestricted = visibility === 'private' || visibility === 'internal';
		if (this.#followsVisibility && isRestricted)
			this.#accounts = 'shown';
	}
	info(message) {
		_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq((0,_trust_text_line_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(this.#scrub(message)));
	}
	notice(message) {
		_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm(this.#scrub(message), { title: 'aws-auth' });
	}
	warning(message) {
		this.warnings.push(message);
		_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(this.#scrub(message), { title: 'aws-auth' });
	}
	debug(message) {
		if (_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isDebug */ ._o())
			_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .debug */ .Yz(this.#scrub(message));
	}
	summary(markdown) {
		const { GITHUB_STEP_SUMMARY: path } = process.env;
		try {
			if (path && this.#writesSummary)
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${this.#scrub(markdown)}\n`);
		}
		catch { }
	}
	fail(title, line, text) {
		_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3(this.#scrub(line), { title: this.#scrub(title) });
		_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .Oh('What happened, why, and what to do');
		_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq((0,_trust_text_line_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(this.#scrub(text)));
		_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .endGroup */ .N4();
		process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .ExitCode */ .yU.Failure;
	}
	requireFiles(...names) {
		for (const name of names) {
			const path = process.env[name];
			if (!path)
				throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_5__/* .DeliveryError */ .VE(`the runner does not set ${name}`);
			try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
			}
			catch (cause) {
				throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_5__/* .DeliveryError */ .VE(`${name} (${path}) cannot be written`, { cause });
			}
		}
	}
	has(name) {
		return Boolean(process.env[name]);
	}
	exportVariable(name, value) {
		this.#write('GITHUB_ENV', function() { return _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .exportVariable */ .dN(name, value); });
	}
	setOutput(name, value) {
		this.#write('GITHUB_OUTPUT', function() { return _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH(name, value); });
	}
	allOrNothing(write) {
		const before = fileCommands.flatMap(function(name) {
			const path = process.env[name];
			const stat = path ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) : undefined;
			return path && stat?.isFile() ? [{ path, size: stat.size }] : [];
		});
		try {
			write();
		}
		catch (error) {
			for (const { path, size } of before)
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, size);
			throw error;
		}
	}
	#write(name, write) {
		this.requireFiles(name);
		try {
			write();
		}
		catch (cause) {
			throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_5__/* .DeliveryError */ .VE(`${name} cannot be written (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(cause)})`, { cause });
		}
	}
	#scrub(text) {
		return this.#scrubber.clean(text, this.#accounts);
	}
}


/***/ }),

/***/ 32797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _files_shared_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96410);
/* harmony import */ var _files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23735);


function placesIn(env) {
	return {
		temporary: [...new Set([(0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .temporaryFolder */ .y)(env), (0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .temporaryFolder */ .y)({})])],
		temporaryNames: (0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .temporaryFolders */ .X)(env),
		shared: (0,_files_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedFiles */ .Nt)(env),
		centerCache: (0,_files_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .centerCacheFolder */ .mL)(env),
		program: [process.execPath, process.argv[1] ?? ''],
	};
}


/***/ }),

/***/ 15469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post),
  k: () => (/* binding */ unreadWarning)
});

// EXTERNAL MODULE: ./src/deliveries/undo.js
var undo = __webpack_require__(95390);
// EXTERNAL MODULE: ./src/errors/error.js
var errors_error = __webpack_require__(37043);
// EXTERNAL MODULE: ./src/job/github-runner.js
var github_runner = __webpack_require__(51625);
// EXTERNAL MODULE: ./src/job/journal.js + 1 modules
var job_journal = __webpack_require__(89313);
// EXTERNAL MODULE: ./src/job/places.js
var job_places = __webpack_require__(32797);
// EXTERNAL MODULE: ./src/text/shape.js
var shape = __webpack_require__(27544);
// EXTERNAL MODULE: ./src/job/receipts.js
var job_receipts = __webpack_require__(32216);
;// CONCATENATED MODULE: ./src/job/saved-state.js


const savedShape = (0,shape/* object */.Ik)({
	id: (0,shape/* text */.Qq)(/^[0-9a-f]{1,64}$/),
	isBegun: (0,shape/* optional */.lq)(shape/* flag */.Jt),
	receipts: (0,shape/* optional */.lq)((0,shape/* list */.p_)(function(receipt) { return receipt; })),
});
const locksShape = (0,shape/* object */.Ik)({
	locks: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ file: (0,shape/* text */.Qq)(), identity: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ inode: shape/* number */.ai, time: shape/* number */.ai })) })),
	folders: (0,shape/* list */.p_)((0,shape/* text */.Qq)()),
});
function loadSaved({ STATE_receipts: saved, STATE_delivered: delivered }) {
	if (!saved)
		return undefined;
	const { id, isBegun, receipts } = (0,shape/* parseJson */.qF)(saved, savedShape);
	return {
		id,
		...(isBegun && { isBegun }),
		unread: 0,
		...(receipts && (0,job_receipts/* receiptsIn */.F)(receipts)),
		isDelivered: delivered === 'true',
	};
}
function notedLocks({ STATE_locked: saved, STATE_delivered: delivered }) {
	if (!saved || delivered === 'true')
		return undefined;
	try {
		return (0,shape/* parseJson */.qF)(saved, locksShape);
	}
	catch {
		return undefined;
	}
}

;// CONCATENATED MODULE: ./src/post.js






async function post(env) {
	const runner = new github_runner/* GitHubRunner */.m();
	try {
		await removeDeadLocks(env);
		await putBack(env, runner);
	}
	catch (error) {
		runner.warning(`Not everything could be restored: ${(0,errors_error/* messageOf */.bD)(error)}`);
	}
}
async function putBack(env, runner) {
	const saved = loadSaved(env);
	if (!saved)
		return;
	const { id, isDelivered } = saved;
	const journal = new job_journal/* Journal */.C(env);
	const places = (0,job_places/* placesIn */.y)(env);
	const undone = journal.wasUndone(id);
	const noted = saved.receipts ? saved : journal.entryOf(id);
	const isSkipped = /^true$/i.test(env.AWS_SKIP_CLEANUP_STEP ?? '');
	if (!noted?.receipts && (saved.isBegun || isSkipped))
		return journal.close(id);
	if (!noted?.receipts)
		return withoutNotes(id, places);
	const all = noted.receipts;
	if (noted.unread > 0)
		runner.warning(unreadWarning(noted.unread));
	if (isSkipped) {
		(0,undo/* forgetAll */.n)(all, places);
		runner.info('AWS_SKIP_CLEANUP_STEP is true, so everything stays as it is.');
	}
	else if (undone === 'yes') {
		(0,undo/* forgetAll */.n)(all, places);
		runner.info('A later step with logout: true already undid this step.');
	}
	else {
		const receipts = undone === 'no' ? all : (0,job_journal/* withoutEnvironment */._)(all);
		const isOfThisJob = function(other) { return journal.has(other); };
		await (0,undo/* undoAll */.w)([{ id, isDelivered, receipts }], { env, isPost: true, isOfThisJob, places, runner });
		(0,undo/* forgetAll */.n)(all, places);
	}
	journal.close(id);
}
async function withoutNotes(id, places) {
	const { removeMarked } = await __webpack_require__.e(/* import() */ 1931).then(__webpack_require__.bind(__webpack_require__, 11931));
	const sections = await removeMarked(id, places);
	throw new Error(`the record of changes is gone. The post step removed ${sections} marked sections from the shared files. Variables stay as they are`);
}
function unreadWarning(unread) {
	return `${unread} ${unread === 1 ? 'record' : 'records'} of changes cannot be read: damaged, or of another version of this action. These changes are not undone.`;
}
async function removeDeadLocks(env) {
	const noted = notedLocks(env);
	if (!noted)
		return;
	const { removeLeftLocks } = await __webpack_require__.e(/* import() */ 1040).then(__webpack_require__.bind(__webpack_require__, 71040));
	await removeLeftLocks(noted, (0,job_places/* placesIn */.y)(env));
}


/***/ }),

/***/ 55393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Foreign)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _trust_text_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60911);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);



const longest = 2_048;
class Foreign {
	#text;
	constructor(text) {
		this.#text = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(text, longest);
	}
	toString() {
		return (0,_trust_text_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(this.#text);
	}
	toJSON() {
		return this.toString();
	}
	[node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
		return this.toString();
	}
	get isEmpty() {
		return this.toString() === '';
	}
	says(words) {
		return typeof words === 'string' ? this.toString().includes(words) : words.test(this.toString());
	}
	part(pattern) {
		return pattern.exec(this.toString())?.[1];
	}
}


/***/ }),

/***/ 27544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
/* harmony import */ var _trust_text_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60911);

class ShapeError extends Error {
	name = 'ShapeError';
}
function unfit(what) {
	throw new ShapeError(what);
}
const isName = function(name) { return /^[\w.-]{1,64}$/.test(name); };
function at(place, check) {
	try {
		return check();
	}
	catch (error) {
		throw error instanceof ShapeError ? new ShapeError(`${place}: ${error.message}`) : error;
	}
}
const longest = 4_096;
const largest = 16_000_000;
function text(form) {
	return function(value) {
		if (typeof value !== 'string' || value.length > longest || !(0,_trust_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isLine */ .PA)(value))
			return unfit('not a text');
		return !form || form.test(value) ? value : unfit('not of the expected form');
	};
}
function document(form) {
	return function(value) {
		if (typeof value !== 'string' || value.length > largest)
			return unfit('not a text');
		return !form || form.test(value) ? value : unfit('not of the expected form');
	};
}
function oneOf(...values) {
	return function(value) { return values.find(function(each) { return each === value; }) ?? unfit(`not one of ${values.join(', ')}`); };
}
const flag = function(value) { return (typeof value === 'boolean' ? value : unfit('not a boolean')); };
const number = function(value) { return typeof value === 'number' && Number.isFinite(value) ? value : unfit('not a number'); };
function count(most = Number.MAX_SAFE_INTEGER) {
	return function(value) { return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
		? value
		: unfit('not a number in range'); };
}
function list(of) {
	return function(value) { return Array.isArray(value)
		? value.map(function(item, index) { return at(`item ${index}`, function() { return of(item); }); })
		: unfit('not a list'); };
}
function record(of) {
	return function(value) {
		const entries = Object.entries(objectOf(value)).map(function([name, each]) { return [
			name,
			at(isName(name) ? name : 'an entry', function() { return of(each); }),
		]; });
		return Object.assign(Object.create(null), Object.fromEntries(entries));
	};
}
const optional = function(shape) { return ({ optional: shape }); };
function object(fields) {
	return function(value) {
		const found = objectOf(value);
		const entries = Object.entries(fields).flatMap(function([name, shape]) {
			const field = Object.hasOwn(found, name) ? found[name] : undefined;
			if (typeof shape === 'function')
				return [[name, at(name, function() { return shape(field); })]];
			return field === undefined || field === null ? [] : [[name, at(name, function() { return shape.optional(field); })]];
		});
		return Object.fromEntries(entries);
	};
}
function objectOf(value) {
	const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
	return isObject ? value : unfit('not an object');
}
function parseJson(json, shape) {
	let value;
	try {
		value = JSON.parse(json);
	}
	catch {
		return unfit('not JSON');
	}
	return shape(value);
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
const long = 16;
function shorten(text, most) {
	if (text.length <= most)
		return text;
	const start = text.slice(0, most);
	const last = Math.max(...[' ', '\n', '\t', '\r'].map(function(blank) { return start.lastIndexOf(blank); }));
	const isWhole = /\s/.test(text.charAt(most));
	return `${isWhole || most - last <= long ? start : `${start.slice(0, last + 1)}***`}\u2026`;
}


/***/ }),

/***/ 60911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
const blanks = /[\s\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+/g;
const oneLine = function(text) { return text.replace(blanks, ' ').trim(); };
const isLine = function(text) { return !/[^ -~\xa0-\u2027\u202f-\u2065\u206a-\uffff]/.test(text); };
const command = /^((?:[^\S\r\n\u2028\u2029]|\u0085)*)::/gm;
function harmless(text) {
	return text.replace(command, '$1: :').replaceAll('##[', '## [');
}


/***/ }),

/***/ 70950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yU: () => (/* binding */ ExitCode),
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  dN: () => (/* binding */ exportVariable),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: addPath, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, markdownSummary, platform, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
	if (input === null || input === undefined) {
		return '';
	}
	else if (typeof input === 'string' || input instanceof String) {
		return input;
	}
	return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) {
		return {};
	}
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) {
		throw new Error(`Unable to find environment variable for file command ${command}`);
	}
	if (!external_fs_.existsSync(filePath)) {
		throw new Error(`Missing file at path: ${filePath}`);
	}
	external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
		encoding: 'utf8'
	});
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	// These should realistically never happen, but just in case someone finds a
	// way to exploit uuid generation let's not allow keys or values that contain
	// the delimiter.
	if (key.includes(delimiter)) {
		throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	}
	if (convertedValue.includes(delimiter)) {
		throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	}
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(16928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(function(x) { return x !== ''; });
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(function(input) { return input.trim(); });
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

};
;