export const id = 8132;
export const ids = [8132];
export const modules = {

/***/ 8132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubRunner: () => (/* binding */ GitHubRunner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2147);
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8194);
/* harmony import */ var _text_scrub_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3573);
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5240);






const fileCommands = ['GITHUB_ENV', 'GITHUB_OUTPUT'];
/** The runner of a step, by `@actions/core`. All messages (except a crash), variables, outputs and summaries go through it. */
class GitHubRunner {
    #scrubber = new _text_scrub_js__WEBPACK_IMPORTED_MODULE_3__/* .Scrubber */ .h();
    #followsVisibility;
    #writesSummary;
    #accounts;
    /** The warnings so far, for the job summary. */
    warnings = [];
    constructor({ accounts = 'shown', followsVisibility = false, summary = true } = {}) {
        this.#accounts = accounts;
        this.#followsVisibility = followsVisibility;
        this.#writesSummary = summary;
    }
    get accounts() {
        return this.#accounts;
    }
    /** Registers secrets with the runner. Must be called before anything can print them. */
    mask(...values) {
        for (const value of values) {
            if (this.#scrubber.add(value))
                _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq(value instanceof _text_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z ? value.reveal() : value);
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
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq((0,_text_line_js__WEBPACK_IMPORTED_MODULE_5__/* .harmless */ .Is)(this.#scrub(message)));
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
    /** Does nothing if the runner has no job summary. */
    summary(markdown) {
        const { GITHUB_STEP_SUMMARY: path } = process.env;
        try {
            if (path && this.#writesSummary)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${this.#scrub(markdown)}\n`);
        }
        catch { }
    }
    /** Fails the step. `line` becomes the one error annotation, `text` a group in the log. */
    fail(title, line, text) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3(this.#scrub(line), { title: this.#scrub(title) });
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh('What happened, why, and what to do');
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq((0,_text_line_js__WEBPACK_IMPORTED_MODULE_5__/* .harmless */ .Is)(this.#scrub(text)));
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4();
        process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .ExitCode */ .yU.Failure;
    }
    /**
     * Throws `DeliveryError` for a file that is missing or not writable. Without the file, `@actions/core` would print the values
     * as commands, which shows secrets.
     */
    requireFiles(...names) {
        for (const name of names) {
            const path = process.env[name];
            if (!path)
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DeliveryError */ .VE(`the runner does not set ${name}`);
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
            }
            catch (cause) {
                throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DeliveryError */ .VE(`${name} (${path}) cannot be written`, { cause });
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
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DeliveryError */ .VE(`${name} cannot be written (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, { cause });
        }
    }
    #scrub(text) {
        return this.#scrubber.clean(text, this.#accounts);
    }
}


/***/ })

};
