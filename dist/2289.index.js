"use strict";
exports.id = 2289;
exports.ids = [2289];
exports.modules = {

/***/ 2289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   me: () => (/* binding */ GitHubRunner),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(857);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6982);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(crypto__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9896);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(fs__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1976);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(522);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6526);








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
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_1__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
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

// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) {
		throw new Error(`Unable to find environment variable for file command ${command}`);
	}
	if (!fs__WEBPACK_IMPORTED_MODULE_3__.existsSync(filePath)) {
		throw new Error(`Missing file at path: ${filePath}`);
	}
	fs__WEBPACK_IMPORTED_MODULE_3__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_1__.EOL}`, {
		encoding: 'utf8'
	});
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID()}`;
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
	return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_1__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_1__.EOL}${delimiter}`;
}

( false) || function (thisArg, _arguments, P, generator) {
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
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
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
    issueCommand('add-mask', {}, secret);
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
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os__WEBPACK_IMPORTED_MODULE_1__.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
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
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_1__.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
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
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}

const fileCommands = ['GITHUB_ENV', 'GITHUB_OUTPUT'];
class GitHubRunner {
	#scrubber = new _journal_js__WEBPACK_IMPORTED_MODULE_4__/* .Scrubber */ .h6();
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
				setSecret(value instanceof _journal_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .zh ? value.reveal() : value);
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
		info((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .harmless */ .Is)(this.#scrub(message)));
	}
	notice(message) {
		notice(this.#scrub(message), { title: 'aws-auth' });
	}
	warning(message) {
		this.warnings.push(message);
		warning(this.#scrub(message), { title: 'aws-auth' });
	}
	debug(message) {
		if (isDebug())
			debug(this.#scrub(message));
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
		error(this.#scrub(line), { title: this.#scrub(title) });
		startGroup('What happened, why, and what to do');
		info((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .harmless */ .Is)(this.#scrub(text)));
		endGroup();
		process.exitCode = ExitCode.Failure;
	}
	requireFiles(...names) {
		for (const name of names) {
			const path = process.env[name];
			if (!path)
				throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .DeliveryError */ .VE(`the runner does not set ${name}`);
			try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
			}
			catch (cause) {
				throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .DeliveryError */ .VE(`${name} (${path}) cannot be written`, { cause });
			}
		}
	}
	has(name) {
		return Boolean(process.env[name]);
	}
	exportVariable(name, value) {
		this.#write('GITHUB_ENV', function() { return exportVariable(name, value); });
	}
	setOutput(name, value) {
		this.#write('GITHUB_OUTPUT', function() { return setOutput(name, value); });
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
			throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .DeliveryError */ .VE(`${name} cannot be written (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)})`, { cause });
		}
	}
	#scrub(text) {
		return this.#scrubber.clean(text, this.#accounts);
	}
}

function placesIn(env) {
	return {
		temporary: [...new Set([(0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolder */ .yy)(env), (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolder */ .yy)({})])],
		temporaryNames: (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolders */ .XR)(env),
		shared: (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sharedFiles */ .Nt)(env),
		centerCache: (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_6__/* .centerCacheFolder */ .mL)(env),
		program: [process.execPath, process.argv[1] ?? ''],
	};
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




/***/ })

};
;