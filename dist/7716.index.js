"use strict";
exports.id = 7716;
exports.ids = [7716];
exports.modules = {

/***/ 7716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   credentialProcess: () => (/* binding */ credentialProcess)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _session_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7774);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2485);




async function credentialProcess(env, planFile) {
	const kept = planFile && (0,_session_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .readSession */ .lx)((0,_session_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheFileIn */ .Kk)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(planFile)));
	if (kept && (0,_session_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .isFresh */ .pL)(kept))
		return print(`${kept.answer}\n`);
	for (const stream of [process.stdout, process.stderr])
		stream.on('error', function() { });
	if (!planFile) {
		console.error('aws-auth: credential-process needs the plan file that a step with refresh has written.');
		process.exitCode = 2;
		return;
	}
	const { renew } = await Promise.all(/* import() */[__webpack_require__.e(1543), __webpack_require__.e(522), __webpack_require__.e(8081), __webpack_require__.e(4336)]).then(__webpack_require__.bind(__webpack_require__, 4336));
	await renew(env, planFile);
}
function print(text) {
	const bytes = Buffer.from(text);
	const taken = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.takenAtOnce)(bytes);
	if (taken < bytes.length)
		process.stdout.on('error', function() { }).write(bytes.subarray(taken));
}




/***/ }),

/***/ 1976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Or: () => (/* binding */ tracesOf),
/* harmony export */   P0: () => (/* binding */ RenewalError),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   VE: () => (/* binding */ DeliveryError),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   lf: () => (/* binding */ Foreign),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);




const blanks = /[\s\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+/g;
const oneLine = function(text) { return text.replace(blanks, ' ').trim(); };
const isLine = function(text) { return !/[^ -~\xa0-\u2027\u202f-\u2065\u206a-\uffff]/.test(text); };
const command = /^((?:[^\S\r\n\u2028\u2029]|\u0085)*)::/gm;
function harmless(text) {
	return text.replace(command, '$1: :').replaceAll('##[', '## [');
}

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
const longest$1 = 4_096;
const largest$1 = 16_000_000;
function text(form) {
	return function(value) {
		if (typeof value !== 'string' || value.length > longest$1 || !isLine(value))
			return unfit('not a text');
		return !form || form.test(value) ? value : unfit('not of the expected form');
	};
}
function document(form) {
	return function(value) {
		if (typeof value !== 'string' || value.length > largest$1)
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

const long = 16;
function shorten(text, most) {
	if (text.length <= most)
		return text;
	const start = text.slice(0, most);
	const last = Math.max(...[' ', '\n', '\t', '\r'].map(function(blank) { return start.lastIndexOf(blank); }));
	const isWhole = /\s/.test(text.charAt(most));
	return `${isWhole || most - last <= long ? start : `${start.slice(0, last + 1)}***`}\u2026`;
}

const longest = 2_048;
class Foreign {
	#text;
	constructor(text) {
		this.#text = shorten(text, longest);
	}
	toString() {
		return oneLine(this.#text);
	}
	toJSON() {
		return this.toString();
	}
	[node_util__WEBPACK_IMPORTED_MODULE_2__.inspect.custom]() {
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

class ActionError extends Error {
}
function messageOf(error) {
	if (error instanceof ActionError)
		return error.message;
	if (error instanceof AggregateError && error.message === '')
		return messageOf(error.errors[0]);
	return `${new Foreign(error instanceof Error ? wordsOf(error) : String(error))}`;
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

class FileError extends ActionError {
	name = 'FileError';
	code = 'file';
	remedy;
	constructor(message, remedy, cause) {
		super(message, { cause });
		this.remedy = remedy;
	}
}
class DeliveryError extends ActionError {
	name = 'DeliveryError';
	code = 'no-place';
}
class RenewalError extends ActionError {
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
			throw new FileError(`${path} is larger than 16 MB`, 'Use another file.');
		const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, 'latin1');
		const { mode, uid, gid, mtimeMs: written } = stat;
		return { text, mode: mode & 0o7777, uid, gid, written };
	}
	catch (error) {
		const { code } = error;
		if (error instanceof FileError)
			throw error;
		if (code === 'ENOENT')
			return undefined;
		if (code === 'ELOOP')
			throw link(path);
		if (code === 'EISDIR')
			throw notRegular(path, 'a directory');
		const remedy = 'Give this user permission to read it, or use another file.';
		throw new FileError(`${path} cannot be read (${messageOf(error)})`, remedy, error);
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
	return new FileError(`${path} is a symbolic link`, 'Use the path of the file itself.');
}
function notRegular(path, what) {
	return new FileError(`${path} is ${what}`, 'Use the path of a file, or move this one.');
}




/***/ }),

/***/ 7774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ cacheFileIn),
/* harmony export */   PN: () => (/* binding */ failureSince),
/* harmony export */   fj: () => (/* binding */ noteFailure),
/* harmony export */   lx: () => (/* binding */ readSession),
/* harmony export */   pL: () => (/* binding */ isFresh),
/* harmony export */   u3: () => (/* binding */ answerFor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1976);




const cacheFileIn = function(folder) { return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'session.json'); };
const word = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(/^[!-~]{1,20000}$/);
const shape = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
	Version: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(1),
	AccessKeyId: word,
	SecretAccessKey: word,
	SessionToken: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(word),
	Expiration: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
});
function readSession(file) {
	try {
		const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(file);
		if (!found)
			return undefined;
		const session = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(found.text, shape);
		const left = Date.parse(session.Expiration) - Date.now();
		return Number.isNaN(left) ? undefined : { answer: JSON.stringify(session), left, written: found.written };
	}
	catch {
		return undefined;
	}
}
const leastLife = 15 * 60_000;
function isFresh({ left, written }) {
	const life = left + Date.now() - written;
	return left > (life > leastLife + 1_000 ? leastLife : 0.9 * life);
}
function answerFor(credentials, expiration) {
	return JSON.stringify({
		Version: 1,
		AccessKeyId: credentials.accessKeyId.reveal(),
		SecretAccessKey: credentials.secretAccessKey.reveal(),
		...(credentials.sessionToken && { SessionToken: credentials.sessionToken.reveal() }),
		...(expiration && { Expiration: expiration.toISOString() }),
	});
}
const longestFailure = 8_192;
const failureIn = function(folder) { return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'failure.txt'); };
function noteFailure(folder, text) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(failureIn(folder), text, { mode: 0o600 });
	}
	catch {
	}
}
function failureSince(folder, time) {
	try {
		const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(failureIn(folder));
		if (!found || found.written < time)
			return undefined;
		const text = Buffer.from(found.text.slice(0, longestFailure), 'latin1').toString();
		return text.split('\n').map(_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN).join('\n');
	}
	catch {
		return undefined;
	}
}




/***/ })

};
;