export const id = 5744;
export const ids = [5744,6806];
export const modules = {

/***/ 7871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ forgetAll),
/* harmony export */   w: () => (/* binding */ undoAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _files_sealed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9250);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5714);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4652);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2349);






/**
 * Undoes sign-ins, the last first, so that what the first found is there at the end. Says what it did, and warns of
 * what could not be done. Returns those of which something is left to undo, and why: it `failed`, or it is `doubtful`:
 * keys that stay blank.
 */
async function undoAll(entries, runner, by) {
    const variables = {};
    const left = new Map();
    const warn = (warning) => runner.warning(warning);
    for (const entry of [...entries].reverse()) {
        for (const receipt of [...entry.receipts].reverse()) {
            switch (receipt.kind) {
                case 'environment':
                    Object.assign(variables, (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesToRestore */ .cN)(receipt, { ...by, delivered: entry.delivered }, warn));
                    if (receipt.doubtful && !by.isPost && !left.has(entry))
                        left.set(entry, 'doubtful');
                    break;
                case 'profile':
                    if (!(await isProfileUndone(receipt, runner)))
                        left.set(entry, 'failed');
                    break;
                case 'sso-token':
                    if (!(await isTokenGone(receipt, runner)))
                        left.set(entry, 'failed');
                    break;
                case 'refresh':
                    if (!isFolderGone(receipt, runner))
                        left.set(entry, 'failed');
            }
        }
    }
    runner.mask(...Object.values(variables).filter((value) => value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z));
    (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .deliver */ .cK)(variables, runner);
    const names = Object.keys(variables);
    if (names.length > 0)
        runner.info(`Put back as they were before: ${names.join(', ')}.`);
    return left;
}
async function isProfileUndone(receipt, runner) {
    const { undoProfile } = await Promise.all(/* import() */[__webpack_require__.e(3648), __webpack_require__.e(3567)]).then(__webpack_require__.bind(__webpack_require__, 3567));
    try {
        const warnings = await undoProfile(receipt);
        for (const warning of warnings)
            runner.warning(warning);
        if (warnings.length === 0)
            runner.info(`Put back as it was before: profile ${receipt.profiles.join(', ')}.`);
        return true;
    }
    catch (error) {
        runner.warning(`The profile ${receipt.profiles.join(', ')} could not be put back: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
        return false;
    }
}
async function isTokenGone(receipt, runner) {
    const { undoToken } = await Promise.all(/* import() */[__webpack_require__.e(3648), __webpack_require__.e(7278)]).then(__webpack_require__.bind(__webpack_require__, 7278));
    try {
        if (await undoToken(receipt)) {
            runner.info(receipt.sealed
                ? 'Put back what the cached token of IAM Identity Center had replaced.'
                : 'Deleted the cached token of IAM Identity Center.');
        }
        else {
            runner.info(`${receipt.file} has no token of this job any more, so it stays as it is.`);
        }
        return true;
    }
    catch (error) {
        runner.warning(`The token in ${receipt.file} could not be deleted: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
        return false;
    }
}
function isFolderGone({ folder }, runner) {
    const away = `${folder}.away`;
    if (!(0,_receipt_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefreshFolder */ .W)(folder) || (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(away)))
        return true;
    try {
        // First out of the way of a process that is renewing it now, and may put something into it while it is deleted.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(folder, away);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(away, { recursive: true, force: true, maxRetries: 5 });
        runner.info('Deleted the sessions that were kept to be renewed.');
        return true;
    }
    catch (error) {
        runner.warning(`${folder} could not be deleted: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
        return false;
    }
}
/** Gives up what the receipts keep sealed. */
function forgetAll(receipts) {
    for (const { sealed } of receipts)
        if (sealed)
            (0,_files_sealed_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .vf)(sealed);
}


/***/ }),

/***/ 6806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubRunner: () => (/* binding */ GitHubRunner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5714);
/* harmony import */ var _scrub_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4673);





const fileCommands = ['GITHUB_ENV', 'GITHUB_OUTPUT'];
/** The runner behind `@actions/core`: the only place that prints, and the only one that writes `GITHUB_*` files. */
class GitHubRunner {
    #scrubber = new _scrub_js__WEBPACK_IMPORTED_MODULE_4__/* .Scrubber */ .h();
    #hideAccounts;
    #writesSummary;
    /** What it has warned of, for the page of the run. */
    warnings = [];
    /**
     * `hideAccounts`: AWS's own messages may name accounts that nobody could mask in advance; hide those as well. `summary`:
     * whether the page of the run gets anything.
     */
    constructor({ hideAccounts = false, summary = true } = {}) {
        this.#hideAccounts = hideAccounts;
        this.#writesSummary = summary;
    }
    /** Registers secrets with the runner. Has to come before anything that could print them. */
    mask(...values) {
        for (const value of values) {
            if (this.#scrubber.add(value))
                _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq(value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z ? value.reveal() : value);
        }
    }
    info(message) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq((0,_scrub_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .I)(this.#scrub(message)));
    }
    notice(message) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm(this.#scrub(message), { title: 'aws-auth' });
    }
    warning(message) {
        this.warnings.push(message);
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(this.#scrub(message), { title: 'aws-auth' });
    }
    debug(message) {
        if (_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isDebug */ ._o())
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(this.#scrub(message));
    }
    /** The page is nice to have: a runner without one changes nothing. */
    summary(markdown) {
        const { GITHUB_STEP_SUMMARY: path } = process.env;
        try {
            if (path && this.#writesSummary)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${this.#scrub(markdown)}\n`);
        }
        catch { }
    }
    /** Fails the step with one error annotation, which is one line, and with the whole text in a group of the log. */
    fail(title, line, text) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3(this.#scrub(line), { title: this.#scrub(title) });
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh('What happened, why, and what to do');
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq((0,_scrub_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .I)(this.#scrub(text)));
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4();
        process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .ExitCode */ .yU.Failure;
    }
    /**
     * Refuses early when the runner offers no file to write to: `@actions/core` would then print the values as
     * commands, which shows secrets.
     */
    requireFiles(...names) {
        for (const name of names) {
            const path = process.env[name];
            if (!path)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeliveryError */ .VE(`the runner set no ${name}`);
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
            }
            catch (cause) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeliveryError */ .VE(`${name} (${path}) cannot be written`, { cause });
            }
        }
    }
    /** Whether the runner offers the file at all. Some runners have no outputs. */
    has(name) {
        return Boolean(process.env[name]);
    }
    exportVariable(name, value) {
        this.#write('GITHUB_ENV', () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .exportVariable */ .dN(name, value));
    }
    setOutput(name, value) {
        this.#write('GITHUB_OUTPUT', () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value));
    }
    /** Runs the writes, and takes all of them back when one fails. */
    allOrNothing(write) {
        const before = fileCommands.flatMap((name) => {
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeliveryError */ .VE(`${name} cannot be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, { cause });
        }
    }
    #scrub(text) {
        return this.#scrubber.clean(text, this.#hideAccounts);
    }
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless),
/* harmony export */   h: () => (/* binding */ Scrubber)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);

/** Takes secrets out of texts before anybody sees them. */
class Scrubber {
    #secrets = new Set();
    /** Remembers a secret; false where there is nothing new to remember. */
    add(value) {
        const text = value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z ? value.reveal() : value;
        if (!text || this.#secrets.has(text))
            return false;
        this.#secrets.add(text);
        return true;
    }
    /** The text without secrets. `hideAccounts`: AWS's own messages may name accounts that nobody could know in advance. */
    clean(text, hideAccounts) {
        let clean = hideAccounts ? text.replace(/(?<!\d)\d{12}(?!\d)/g, '***') : text;
        for (const secret of this.#secrets)
            clean = clean.replaceAll(secret, '***');
        return clean;
    }
}
/**
 * A text that the runner takes for nothing but a text. It looks for commands in every line of a log, with or without white space
 * before them: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function harmless(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}


/***/ }),

/***/ 3363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logout: () => (/* binding */ logout)
/* harmony export */ });
/* harmony import */ var _deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7871);
/* harmony import */ var _github_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2841);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6806);



/** Whether `AWS_PROFILE` was not there before. */
const blanksProfile = (receipts) => receipts.some((receipt) => receipt.kind === 'environment' &&
    receipt.names.includes('AWS_PROFILE') &&
    !receipt.previous.AWS_PROFILE);
/** Undoes what earlier steps of this action did in this job. Their post steps find nothing left to do. */
async function logout(env, context, { summary }) {
    const runner = new _github_runner_js__WEBPACK_IMPORTED_MODULE_2__.GitHubRunner({ summary });
    const { accessKeyId, secretAccessKey, sessionToken } = context.ambient ?? {};
    runner.mask(context.tokenEndpoint?.bearer, accessKeyId, secretAccessKey, sessionToken);
    try {
        const journal = new _github_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .Journal */ .C(env);
        const entries = journal.open();
        if (entries.length === 0) {
            return runner.info('No step of this action is signed in: there is nothing to undo.');
        }
        runner.requireFiles('GITHUB_ENV');
        const left = await (0,_deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__/* .undoAll */ .w)(entries, runner, { env, isPost: false });
        if ([...left.values()].includes('doubtful')) {
            runner.info('The keys that a step had signed in with stay blank: they may have been that step’s alone.');
        }
        if (process.env.AWS_PROFILE && entries.some(({ receipts }) => blanksProfile(receipts))) {
            runner.info('AWS_PROFILE is blank now, because no step can take a variable away. The AWS CLI takes that for a name: unset AWS_PROFILE before using it.');
        }
        for (const entry of entries) {
            const isFailed = left.get(entry) === 'failed';
            journal.mark(entry.id, isFailed ? 'profile-left' : 'undone');
            if (!isFailed)
                (0,_deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetAll */ .n)(entry.receipts);
        }
        const undone = entries.filter((entry) => left.get(entry) !== 'failed').length;
        runner.summary(`### Signed out of AWS\n\nUndone: ${undone} of ${entries.length} sign-ins of this job.\n`);
        if ([...left.values()].includes('failed')) {
            runner.fail('Not signed out everywhere', 'A profile could not be put back. The warnings above say what is in the way.', 'A profile could not be put back.\n\nWhy: The warnings above say what is in the way.\n\nWhat to do: Mend that; the post step tries once more.');
        }
    }
    catch (error) {
        const { report } = await Promise.all(/* import() */[__webpack_require__.e(4612), __webpack_require__.e(1915)]).then(__webpack_require__.bind(__webpack_require__, 1915));
        await report(error, { context }, runner);
    }
}


/***/ })

};
