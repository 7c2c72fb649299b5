export const id = 3567;
export const ids = [3567,4826];
export const modules = {

/***/ 3567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   undoProfile: () => (/* binding */ undoProfile)
/* harmony export */ });
/* harmony import */ var _files_ini_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7630);
/* harmony import */ var _files_locked_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8857);
/* harmony import */ var _files_profile_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4826);
/* harmony import */ var _files_sealed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9250);




/** Milliseconds that post waits for other processes: longer than the lock of a dead one lasts. */
const patience = 30_000;
/**
 * Takes the profile's sections out again, or puts back what they replaced. What somebody changed since stays; the
 * warnings that are returned say so. Throws `FileError` when the files cannot be changed.
 */
async function undoProfile(receipt) {
    const warnings = [];
    const files = receipt.sections.map(({ file }) => file);
    const replaced = replacedBy(receipt, warnings);
    await (0,_files_locked_files_js__WEBPACK_IMPORTED_MODULE_0__/* .withLockedFiles */ .Q)(files, patience, (locked) => {
        for (const section of [...receipt.sections].reverse()) {
            const warning = undoSection(section, replaced[(0,_files_profile_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(section)], locked);
            if (warning)
                warnings.push(warning);
        }
    });
    // Only when it is empty: others may have put something of theirs in.
    for (const folder of [...receipt.folders].reverse())
        (0,_files_locked_files_js__WEBPACK_IMPORTED_MODULE_0__/* .removeIfEmpty */ .V)(folder);
    return warnings;
}
/** What the profile replaced. Without the key file it is lost, and the profile is removed: it never stays ours. */
function replacedBy({ sealed, profiles }, warnings) {
    if (!sealed)
        return {};
    try {
        return JSON.parse((0,_files_sealed_js__WEBPACK_IMPORTED_MODULE_2__/* .unseal */ .Du)(sealed));
    }
    catch {
        warnings.push(`What was replaced by the profiles ${profiles.join(', ')} could not be put back, because the file with its key is gone. They are removed.`);
        return {};
    }
}
function undoSection({ file, name, digest, separator, replaced, whole, mode }, before, files) {
    const text = files.text(file);
    const there = (0,_files_profile_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsNamed */ .Ay)(text, name).map((section) => ({
        section,
        digest: (0,_files_profile_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(text.slice(section.start, section.end)),
    }));
    const ours = there.find((found) => found.digest === digest);
    if (ours) {
        const left = before === undefined
            ? (0,_files_ini_js__WEBPACK_IMPORTED_MODULE_3__/* .removeSection */ .Uf)(text, ours.section, separator)
            : (0,_files_ini_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceSection */ .U2)(text, ours.section, before);
        const isAsBefore = (0,_files_profile_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(left) === whole;
        // Others may have put secrets into the file since: then it stays its owner's alone.
        // An empty file stays only if it was there before.
        const isEmpty = left === '' && !(isAsBefore && mode !== undefined);
        files.write(file, isEmpty ? undefined : left, isAsBefore ? mode : undefined);
        return undefined;
    }
    // The step was stopped before it wrote, or somebody was quicker.
    if (there.length === 0 || there.some((found) => found.digest === replaced))
        return undefined;
    return `[${name}] in ${file} has been changed since this action wrote it, so it stays as it is.`;
}


/***/ }),

/***/ 505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChangeable: () => (/* binding */ readChangeable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8927);




/**
 * Reads a file that is to be changed; undefined where there is none. Throws `FileError` when it cannot be changed. Its
 * owner's own rights count also for root, who could write to a read-only file but should not.
 */
function readChangeable(path) {
    const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)(path);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (found && process.platform !== 'win32' && (found.mode & 0o600) !== 0o600) {
        const what = (found.mode & 0o400) === 0 ? 'may not be read' : 'is read-only';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} ${what}`, 'Change that with chmod u+rw, or name another file.');
    }
    // A changed file takes the place of the old one, so it is the folder that has to be writable.
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (cause) {
        const remedy = 'Give this user the right to write there, or name files in another folder.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`the folder ${folder} cannot be written to (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
    return found;
}


/***/ }),

/***/ 7630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ separatorFor),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   RE: () => (/* binding */ lineEndingOf),
/* harmony export */   U2: () => (/* binding */ replaceSection),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   Yd: () => (/* binding */ asBytes),
/* harmony export */   rO: () => (/* binding */ sectionText)
/* harmony export */ });
/**
 * INI texts have one character for each byte here, so that what is the user's stays as it is in any encoding. This
 * makes such a text of our own.
 */
const asBytes = (text) => Buffer.from(text, 'utf8').toString('latin1');
/**
 * The sections of a text, in order. Reads headers as Python's configparser does, which the AWS CLI uses: a line that is
 * indented deeper than the key before it continues that key, whatever it looks like.
 */
function sectionsOf(text) {
    const sections = [];
    let keyIndent;
    for (const { start, end, text: line } of linesOf(text)) {
        const content = trim(line.replace(byteOrderMark, ''));
        if (content === '' || /^[#;]/.test(content))
            continue;
        const indent = line.search(/[^ \t]/);
        const header = /^\[([^\]]*)\]/.exec(content)?.[1];
        if (header !== undefined && (keyIndent === undefined || indent <= keyIndent)) {
            sections.push({ name: trim(header), start, end });
            keyIndent = undefined;
            continue;
        }
        keyIndent = keyIndent === undefined ? indent : Math.min(keyIndent, indent);
        const last = sections.at(-1);
        if (last)
            last.end = end;
    }
    return sections;
}
// The bytes of UTF-8's mark.
const byteOrderMark = /^\xEF\xBB\xBF/;
/** Without the white space of ASCII. Others of these characters may be a byte of a longer one. */
const trim = (text) => text.replace(/^[ \t\r\n\f\v]+|[ \t\r\n\f\v]+$/g, '');
/** Every tool ends lines at the first two, and Python at a lone carriage return as well. */
function* linesOf(text) {
    const lineEnd = /\r\n|\n|\r/g;
    for (let start = 0; start < text.length;) {
        lineEnd.lastIndex = start;
        const end = lineEnd.test(text) ? lineEnd.lastIndex : text.length;
        yield { start, end, text: text.slice(start, end) };
        start = end;
    }
}
/** The line ending that the text uses, by its first line. */
function lineEndingOf(text) {
    return /^[^\r\n]*\r\n/.test(text) ? '\r\n' : '\n';
}
/** A section as a text of its own. `name` and `keys` are ordinary texts. */
function sectionText(name, keys, lineEnding) {
    const lines = [`[${name}]`, ...Object.entries(keys).map(([key, value]) => `${key} = ${value}`)];
    return asBytes(lines.map((line) => line + lineEnding).join(''));
}
/** What has to stand between the end of the text and a section that is added: a blank line, and the end of the last one. */
function separatorFor(text, lineEnding) {
    if (text.replace(byteOrderMark, '') === '')
        return '';
    return /[\r\n]$/.test(text) ? lineEnding : lineEnding + lineEnding;
}
/** Puts a text in the place of a section; of the whole text nothing else changes. */
function replaceSection(text, { start, end }, by) {
    return text.slice(0, start) + by + text.slice(end);
}
/** Takes a section out, together with the separator before it if that is still there. */
function removeSection(text, section, separator) {
    const before = text.slice(0, section.start);
    const start = before.endsWith(separator) ? section.start - separator.length : section.start;
    return text.slice(0, start) + text.slice(section.end);
}


/***/ }),

/***/ 8941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock),
/* harmony export */   h: () => (/* binding */ StillLockedError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var proper_lockfile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3648);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);




/** Somebody else held the lock for as long as this process could wait. */
class StillLockedError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6 {
}
/**
 * Takes the lock beside a file; the file itself may not exist. Waits for others until `end`, a reading of
 * `performance.now()`: the lock of a dead process counts as left after ten seconds. `missing` is called when the folder is
 * gone, and makes it or throws. Rejects with `StillLockedError`, or with `FileError` when no lock can be made there.
 */
async function takeLock(path, end, missing) {
    for (;;) {
        try {
            return await (0,proper_lockfile__WEBPACK_IMPORTED_MODULE_2__.lock)(path, { realpath: false, onCompromised: () => { } });
        }
        catch (cause) {
            const { code } = cause;
            // The folder may be gone; or another process took the lock of a dead one away at the same moment.
            if (code === 'ENOENT' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
                missing();
            else if (code !== 'ELOCKED' && code !== 'ENOENT')
                throw unlockable(path, cause);
            if (performance.now() > end)
                throw stillLocked(path, cause);
        }
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45));
    }
}
function stillLocked(path, cause) {
    const remedy = `If no other job is running on this machine, delete ${path}.lock.`;
    return new StillLockedError(`${path} stayed locked by another process`, remedy, cause);
}
function unlockable(path, cause) {
    const remedy = `Look whether this user may write there, and whether ${path}.lock is something else than a lock.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${path} cannot be locked (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)})`, remedy, cause);
}


/***/ }),

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withLockedFiles),
/* harmony export */   V: () => (/* binding */ removeIfEmpty)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _changeable_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(505);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8941);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8927);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1715);







/**
 * Runs the body while other processes of this action keep away from the files. Folders that are missing are made, for
 * this user only. `patience` is how many milliseconds to wait for others: the lock of a dead process counts as left after
 * ten seconds. Throws `FileError` when a file is none that can be changed.
 */
async function withLockedFiles(paths, patience, body) {
    // Everybody takes the locks in the same order, so nobody waits for somebody who waits for them.
    const ordered = [...new Set(paths)].sort();
    const madeFolders = ordered.flatMap(makeFolder);
    const releases = [];
    const end = performance.now() + patience;
    try {
        // Whoever made a folder may have found it empty and removed it just now.
        for (const path of ordered)
            releases.push(await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .takeLock */ .H)(path, end, () => makeFolder(path)));
        return await body(new Opened(ordered, madeFolders));
    }
    finally {
        for (const release of [...releases].reverse())
            await release().catch(() => { });
        for (const folder of [...madeFolders].reverse())
            removeIfEmpty(folder);
    }
}
class Opened {
    madeFolders;
    #before;
    #texts = new Map();
    constructor(paths, madeFolders) {
        this.madeFolders = madeFolders;
        for (const path of paths)
            (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .removeLeftovers */ .D)(path);
        this.#before = new Map(paths.map((path) => [path, (0,_changeable_file_js__WEBPACK_IMPORTED_MODULE_3__.readChangeable)(path)]));
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
        if (text === undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        else
            (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .f)(path, text, mode, this.#before.get(path));
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
        (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLinks */ .U)(path);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            return [];
        const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        return first ? foldersFrom(first, folder) : [];
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6)
            throw cause;
        const remedy = 'Give this user the right to make it, or name files in another folder.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`the folder ${folder} cannot be made (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
/** The folders from the first that was made down to the last. */
function foldersFrom(first, last) {
    return last === first || last === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last) ? [last] : [...foldersFrom(first, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(last)), last];
}
/** Removes a folder that nobody has put anything into. */
function removeIfEmpty(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch { }
}


/***/ }),

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ sectionsFor),
/* harmony export */   Ay: () => (/* binding */ sectionsNamed),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ki: () => (/* binding */ configHeader),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   profileProblem: () => (/* binding */ profileProblem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7630);


// https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
const configHeader = (name) => (name === 'default' ? name : `profile ${name}`);
/** The sections of a profile as AWS's tools look for them, each with its file. `has` tells which sections there are. */
function sectionsFor(name, content, shared, has) {
    const { region } = content;
    if ('process' in content) {
        // Keys in the other file would win over the process.
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
/** Every section that AWS's tools would take for this one: `[profile "x"]` is `[profile x]`, `[profile default]` is `[default]`. */
function sectionsNamed(text, name) {
    const wanted = plainName((0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .asBytes */ .Yd)(name));
    return (0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsOf */ .Ks)(text).filter((section) => plainName(section.name) === wanted);
}
function plainName(header) {
    const [, quote = '', name] = /^profile\s+(["']?)(.*)\1$/.exec(header) ?? [];
    if (name === undefined)
        return header;
    return name === 'default' && quote === '' ? 'default' : `profile ${name}`;
}
/** What a section is found by among those that were replaced. */
const keyOf = ({ file, name }) => `${file}[${name}]`;
const digestOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest('hex');
/** What stands in the way of writing the profile, as far as the texts of the files show. */
function profileProblem(name, overwrite, { credentials, config }, textOf) {
    if (credentials === config && name === 'default') {
        return {
            what: `${config} is both shared files, and there can be only one [default] in it`,
            remedy: 'Choose another name, or let AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name two files.',
        };
    }
    for (const [file, header] of [
        [credentials, name],
        [config, configHeader(name)],
    ]) {
        const there = sectionsNamed(textOf(file), header);
        const place = `[${header}] in ${file}`;
        if (there.length > 1)
            return {
                what: `${place} is there ${there.length} times`,
                remedy: 'Delete the others: AWS tools refuse such a file.',
            };
        if (there.length === 1 && !overwrite)
            return {
                what: `${place} exists already`,
                remedy: 'Choose another name, or set overwrite-aws-profile: true.',
            };
    }
    return undefined;
}


/***/ }),

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ refuseLinks),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



// Windows has neither: there they are 0. Without waiting, because opening a pipe would wait for its other end.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Bytes. Nothing that is read here is larger than a few kilobytes. */
const largest = 16_000_000;
/**
 * Reads a regular file; undefined where there is none. Throws `FileError` for everything else, symbolic links
 * too: whoever can place one in a folder could have us read, or replace, what it points to.
 */
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} is larger than 16 MB`, 'Name another file.');
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, 'latin1');
        return { text, mode: stat.mode & 0o7777, uid: stat.uid, gid: stat.gid };
    }
    catch (error) {
        const { code } = error;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6)
            throw error;
        if (code === 'ENOENT')
            return undefined;
        if (code === 'ELOOP')
            throw link(path);
        // Windows does not open directories.
        if (code === 'EISDIR')
            throw notRegular(path, 'a directory');
        const remedy = 'Give this user the right to read it, or name another file.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`, remedy, error);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Refuses a file that is a symbolic link, and one whose folder is. */
function refuseLinks(path) {
    for (const place of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path]) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isSymbolicLink())
            throw link(place);
    }
}
function link(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} is a symbolic link`, 'Name the file itself.');
}
function notRegular(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} is ${what}`, 'Name a file, or move it out of the way.');
}


/***/ }),

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);




/**
 * Puts a text, of one character for each byte, in the place of a file, in one step: whoever reads it, and whoever kills this process at any moment, finds
 * either the old file or the new one. Throws `FileError`.
 */
function replaceFile(path, text, mode, owner) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `${prefixOf(path)}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', 0o600);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, text, 'latin1');
            if (process.platform !== 'win32')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(descriptor, mode);
            if (owner)
                keepOwner(descriptor, owner);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        }
        renameOver(temporary, path);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        const remedy = 'Look whether this user may write there, and whether there is room; or name another file.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${path} cannot be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
}
/** Windows refuses while anybody has the old file open, which tools that read it do for moments. */
function renameOver(from, to) {
    for (let attempt = 1;; attempt++) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(from, to);
            return;
        }
        catch (error) {
            const { code = '' } = error;
            if (process.platform !== 'win32' || attempt === 40 || !/EPERM|EACCES|EBUSY/.test(code))
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
        }
    }
}
/** Deletes what a killed process may have left beside the file. Only for whoever has the file locked. */
function removeLeftovers(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) {
        if (name.startsWith(prefixOf(path)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
    }
}
const prefixOf = (path) => `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.aws-auth-`;
/** A new file belongs to who makes it; where that is root, the file goes back to whom it belonged to. */
function keepOwner(descriptor, { uid, gid }) {
    if (process.getuid?.() === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchownSync)(descriptor, uid, gid);
}


/***/ })

};
