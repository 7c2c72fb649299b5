export const id = 1012;
export const ids = [1012,4826];
export const modules = {

/***/ 1012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverProfiles: () => (/* binding */ deliverProfiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _files_ini_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7630);
/* harmony import */ var _files_locked_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8857);
/* harmony import */ var _files_profile_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4826);
/* harmony import */ var _files_sealed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9250);
/* harmony import */ var _files_shared_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2317);






/**
 * Writes profiles to the shared files. `rest` does the writing, together with what else has to succeed: when that fails,
 * the files are as they were. Throws `FileError`.
 */
async function deliverProfiles(profiles, overwrite, { env, deadline }, rest) {
    const shared = (0,_files_shared_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedFiles */ .N)(env);
    await (0,_files_locked_files_js__WEBPACK_IMPORTED_MODULE_1__/* .withLockedFiles */ .Q)([shared.credentials, shared.config], deadline.left(), async (files) => {
        // Another job may have written one since the inputs were checked.
        for (const { name } of profiles) {
            const problem = (0,_files_profile_sections_js__WEBPACK_IMPORTED_MODULE_2__.profileProblem)(name, overwrite, shared, (file) => files.text(file));
            if (problem)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6(problem.what, problem.remedy);
        }
        const edits = editsFor(profiles, shared, files);
        const receipt = receiptFor(profiles, edits, files.madeFolders, env.RUNNER_TEMP || undefined);
        const last = new Map(edits.map(({ file, text }) => [file, text]));
        const write = () => {
            for (const [file, text] of last)
                files.write(file, text);
        };
        try {
            await rest({ receipt, write });
        }
        catch (error) {
            files.revert();
            throw error;
        }
    });
}
function editsFor(profiles, shared, files) {
    const edits = [];
    // Each edit starts from the one before it; the two names may even stand for one file.
    const textOf = (file) => edits.findLast((edit) => edit.file === file)?.text ?? files.text(file);
    const has = (file, header) => (0,_files_profile_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionsNamed */ .Ay)(textOf(file), header).length > 0;
    for (const { name, content } of profiles) {
        for (const [file, header, keys] of (0,_files_profile_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionsFor */ .AD)(name, content, shared, has)) {
            edits.push(editFor(file, textOf(file), header, keys, files.mode(file)));
        }
    }
    return edits;
}
function receiptFor(profiles, edits, folders, sealIn) {
    const replaced = edits.flatMap(({ section, before }) => before === undefined ? [] : [[(0,_files_profile_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(section), before]]);
    return {
        kind: 'profile',
        profiles: profiles.map(({ name }) => name),
        sections: edits.map(({ section }) => section),
        ...(replaced.length > 0 && { sealed: (0,_files_sealed_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .od)(JSON.stringify(Object.fromEntries(replaced)), sealIn) }),
        folders,
    };
}
function editFor(file, text, name, keys, mode) {
    const ending = (0,_files_ini_js__WEBPACK_IMPORTED_MODULE_5__/* .lineEndingOf */ .RE)(text);
    const ours = (0,_files_ini_js__WEBPACK_IMPORTED_MODULE_5__/* .sectionText */ .rO)(name, keys, ending);
    const there = (0,_files_profile_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionsNamed */ .Ay)(text, name)[0];
    const separator = there ? '' : (0,_files_ini_js__WEBPACK_IMPORTED_MODULE_5__/* .separatorFor */ .$w)(text, ending);
    const before = there && text.slice(there.start, there.end);
    return {
        file,
        text: there ? (0,_files_ini_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceSection */ .U2)(text, there, ours) : text + separator + ours,
        section: {
            file,
            name,
            digest: (0,_files_profile_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(ours),
            separator,
            whole: (0,_files_profile_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(text),
            ...(before !== undefined && { replaced: (0,_files_profile_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(before) }),
            ...(mode !== undefined && { mode }),
        },
        ...(before !== undefined && { before }),
    };
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
