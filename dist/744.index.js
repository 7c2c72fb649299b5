export const id = 744;
export const ids = [744,806];
export const modules = {

/***/ 7871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ forgetAll),
/* harmony export */   w: () => (/* binding */ undoAll)
/* harmony export */ });
/* harmony import */ var _files_sealed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4652);



/**
 * Undoes what the receipts say, the last first, so that what the first found is there at the end. Warns rather than
 * fails. `stepEnv`: the environment of the step's own post step, where that is who undoes.
 */
async function undoAll(receipts, runner, stepEnv) {
    const variables = {};
    const warn = (warning) => runner.warning(warning);
    for (const receipt of [...receipts].reverse()) {
        switch (receipt.kind) {
            case 'environment': {
                const values = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .previousValues */ .Ye)(receipt, warn);
                Object.assign(variables, stepEnv ? (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutStepOnly */ .vA)(values, receipt, stepEnv) : values);
                break;
            }
            case 'profile': {
                const { undoProfile } = await Promise.all(/* import() */[__webpack_require__.e(648), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 3567));
                const warnings = await undoProfile(receipt);
                for (const warning of warnings)
                    warn(warning);
                if (warnings.length === 0)
                    runner.info(`Put back as it was before: profile ${receipt.profile}.`);
            }
        }
    }
    runner.mask(...Object.values(variables).filter((value) => value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z));
    (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)(variables, runner);
    const names = Object.keys(variables);
    if (names.length > 0)
        runner.info(`Put back as they were before: ${names.join(', ')}.`);
    forgetAll(receipts);
}
/** Gives up what the receipts keep sealed. */
function forgetAll(receipts) {
    for (const { sealed } of receipts)
        if (sealed)
            (0,_files_sealed_js__WEBPACK_IMPORTED_MODULE_0__/* .discard */ .vf)(sealed);
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




const fileCommands = ['GITHUB_ENV', 'GITHUB_OUTPUT'];
/** The runner behind `@actions/core`: the only place that prints, and the only one that writes `GITHUB_*` files. */
class GitHubRunner {
    #secrets = new Set();
    #hideAccounts;
    /** `hideAccounts`: AWS's own messages may name accounts that nobody could mask in advance; hide those as well. */
    constructor({ hideAccounts = false } = {}) {
        this.#hideAccounts = hideAccounts;
    }
    /** Registers secrets with the runner. Has to come before anything that could print them. */
    mask(...values) {
        for (const value of values) {
            const text = value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z ? value.reveal() : value;
            if (!text || this.#secrets.has(text))
                continue;
            this.#secrets.add(text);
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq(text);
        }
    }
    info(message) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(this.#scrub(message));
    }
    notice(message) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm(this.#scrub(message), { title: 'aws-auth' });
    }
    warning(message) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(this.#scrub(message), { title: 'aws-auth' });
    }
    debug(message) {
        if (_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isDebug */ ._o())
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(this.#scrub(message));
    }
    /** Fails the step with one error annotation. */
    fail(title, message) {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3(this.#scrub(message), { title: this.#scrub(title) });
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
        let clean = this.#hideAccounts ? text.replace(/\b\d{12}\b/g, '***') : text;
        for (const secret of this.#secrets)
            clean = clean.replaceAll(secret, '***');
        return clean;
    }
}


/***/ }),

/***/ 5744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logout: () => (/* binding */ logout)
/* harmony export */ });
/* harmony import */ var _deliveries_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2398);
/* harmony import */ var _deliveries_undo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7871);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6806);



/** Undoes what earlier steps of this action did in this job. Their post steps find nothing left to do. */
async function logout(env, context) {
    const runner = new _github_runner_js__WEBPACK_IMPORTED_MODULE_2__.GitHubRunner();
    const { accessKeyId, secretAccessKey, sessionToken } = context.ambient ?? {};
    runner.mask(context.tokenEndpoint?.bearer, accessKeyId, secretAccessKey, sessionToken);
    try {
        const journal = new _deliveries_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .Journal */ .C(env);
        const entries = journal.open();
        const receipts = entries.flatMap((entry) => entry.receipts);
        if (entries.length > 0)
            runner.requireFiles('GITHUB_ENV');
        await (0,_deliveries_undo_js__WEBPACK_IMPORTED_MODULE_1__/* .undoAll */ .w)(receipts, runner);
        for (const { id } of entries)
            journal.markUndone(id);
        if (entries.length === 0)
            runner.info('No step of this action is signed in: there is nothing to undo.');
    }
    catch (error) {
        const { report } = await __webpack_require__.e(/* import() */ 289).then(__webpack_require__.bind(__webpack_require__, 6289));
        await report(error, undefined, context, undefined, runner);
    }
}


/***/ })

};
