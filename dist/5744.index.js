export const id = 5744;
export const ids = [5744,6756];
export const modules = {

/***/ 47871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ forgetAll),
/* harmony export */   w: () => (/* binding */ undoAll)
/* harmony export */ });
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55240);
/* harmony import */ var _environment_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46877);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23020);



/**
 * Undoes sign-ins, the last first, so that the state before the first one returns. Logs what it did, and warns about
 * failures. Returns the sign-ins that are not fully undone, and why.
 */
async function undoAll(entries, by) {
    const { runner } = by;
    const variables = {};
    const left = new Map();
    for (const entry of entries.toReversed()) {
        const { id, isDelivered } = entry;
        for (const receipt of entry.receipts.toReversed()) {
            const undone = await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__/* .deliveryOf */ .A9)(receipt).undo(receipt, { ...by, id, isDelivered, variables });
            // `failed` outranks `doubtful`.
            if (undone === 'failed' || (undone === 'doubtful' && !left.has(entry)))
                left.set(entry, undone);
        }
    }
    runner.mask(...Object.values(variables).filter((value) => value instanceof _text_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z));
    (0,_environment_index_js__WEBPACK_IMPORTED_MODULE_1__/* .exportAll */ .kK)(variables, runner);
    const names = Object.keys(variables);
    if (names.length > 0)
        runner.info(`Restored: ${names.join(', ')}.`);
    return left;
}
/** Deletes the secrets that the receipts keep. */
function forgetAll(receipts, places) {
    for (const receipt of receipts)
        (0,_index_js__WEBPACK_IMPORTED_MODULE_2__/* .deliveryOf */ .A9)(receipt).forget(receipt, places);
}


/***/ }),

/***/ 68045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   StateLedger: () => (/* binding */ StateLedger),
/* harmony export */   W: () => (/* binding */ loadSaved),
/* harmony export */   v: () => (/* binding */ notedLocks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6805);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42147);
/* harmony import */ var _files_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93941);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77451);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70655);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79979);







const savedShape = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    id: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(/^[0-9a-f]{1,64}$/),
    isBegun: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt),
    receipts: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((receipt) => receipt)),
});
const locksShape = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    locks: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ file: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(), identity: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ inode: _text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai, time: _text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai })) })),
    folders: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)()),
});
/** Writes to the runner's state, for the post step, and to the job's journal, for `logout`. */
class StateLedger {
    id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
    #journal;
    #isNoted = false;
    #locks = [];
    #folders = [];
    constructor(env) {
        this.#journal = new _journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Journal */ .C(env);
    }
    locking(files, folders) {
        this.#locks.push(...files.map((file) => ({ file })));
        this.#folders.push(...folders);
        this.#saveLocks();
    }
    locked(locks) {
        for (const { path: file, identity } of locks) {
            this.#locks = this.#locks.filter((lock) => lock.file !== file);
            this.#locks.push({ file, ...(identity && { identity }) });
        }
        this.#saveLocks();
    }
    unlocked() {
        this.#locks = [];
        this.#saveLocks();
    }
    #saveLocks() {
        _actions_core__WEBPACK_IMPORTED_MODULE_5__/* .saveState */ .LZ('locked', JSON.stringify({ locks: this.#locks, folders: this.#folders }));
    }
    note(receipts, own) {
        // Other text cannot be read back, so it could not be undone.
        if ((0,_receipts_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptsIn */ .F)(JSON.parse(JSON.stringify(receipts))).unread > 0)
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DeliveryError */ .VE('a path or a name has control characters, or is too long, so the step cannot record it');
        try {
            // If the step is killed between journal and state, the post step undoes it from the journal.
            _actions_core__WEBPACK_IMPORTED_MODULE_5__/* .saveState */ .LZ('receipts', JSON.stringify({ id: this.id, isBegun: true }));
            this.#journal.add(this.id, receipts, own);
            this.#isNoted = true;
            const all = JSON.stringify({ id: this.id, receipts });
            _actions_core__WEBPACK_IMPORTED_MODULE_5__/* .saveState */ .LZ('receipts', all.length <= (0,_files_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .longestVariable */ .vp)() ? all : JSON.stringify({ id: this.id }));
        }
        catch (cause) {
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DeliveryError */ .VE(`the step cannot record its changes (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)})`, { cause });
        }
    }
    delivered() {
        if (!this.#isNoted)
            return;
        try {
            _actions_core__WEBPACK_IMPORTED_MODULE_5__/* .saveState */ .LZ('delivered', 'true');
            this.#journal.mark(this.id, 'delivered');
        }
        catch {
            // The post step then treats the step as killed, and skips what looks unchanged.
        }
    }
    knows(accessKeyId) {
        return this.#journal.find(accessKeyId) !== undefined;
    }
}
/**
 * What the main step saved; undefined if it changed nothing. The runner passes state in `STATE_*` variables, so the post step
 * needs no inputs. Throws `ShapeError` for a state that no main step saves.
 */
function loadSaved({ STATE_receipts: saved, STATE_delivered: delivered }) {
    if (!saved)
        return undefined;
    const { id, isBegun, receipts } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(saved, savedShape);
    return {
        id,
        ...(isBegun && { isBegun }),
        unread: 0,
        ...(receipts && (0,_receipts_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptsIn */ .F)(receipts)),
        isDelivered: delivered === 'true',
    };
}
/** The locks that the main step held or was about to take, as last saved; undefined if it delivered everything. */
function notedLocks({ STATE_locked: saved, STATE_delivered: delivered }) {
    if (!saved || delivered === 'true')
        return undefined;
    try {
        return (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(saved, locksShape);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 75744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logout: () => (/* binding */ logout)
/* harmony export */ });
/* harmony import */ var _deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47871);
/* harmony import */ var _job_github_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8132);
/* harmony import */ var _job_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70655);
/* harmony import */ var _job_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21962);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16756);





/** Whether `AWS_PROFILE` was not set before, so that undoing leaves it blank. */
const blanksProfile = (receipts) => receipts.some((receipt) => receipt.kind === 'environment' &&
    receipt.names.includes('AWS_PROFILE') &&
    !receipt.previous.AWS_PROFILE);
/** Undoes what earlier steps of this action did in this job. Their post steps find nothing left to do. */
async function logout(env, context, { summary, step }) {
    const runner = new _job_github_runner_js__WEBPACK_IMPORTED_MODULE_1__.GitHubRunner({ summary });
    const { accessKeyId, secretAccessKey, sessionToken } = context.ambient ?? {};
    runner.mask(context.tokenEndpoint?.bearer, accessKeyId, secretAccessKey, sessionToken);
    try {
        const journal = new _job_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Journal */ .C(env);
        const places = (0,_job_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesIn */ .y)(env);
        const { entries, unread } = journal.open();
        if (unread > 0)
            runner.warning((0,_post_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadWarning */ .k)(unread));
        if (entries.length === 0) {
            return runner.info('No step of this action is signed in: there is nothing to undo.');
        }
        runner.requireFiles('GITHUB_ENV');
        const isOfThisJob = (id) => journal.has(id);
        const left = await (0,_deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__/* .undoAll */ .w)(entries, { env, isPost: false, isOfThisJob, places, runner });
        if ([...left.values()].includes('doubtful')) {
            runner.info('The variables of the access keys stay blank, because the previous keys may have belonged only to one step’s env:.');
        }
        if (env.AWS_PROFILE && entries.some(({ receipts }) => blanksProfile(receipts))) {
            runner.info('AWS_PROFILE is now blank, because a step cannot remove a variable. The AWS CLI reads a blank value as a profile name. Unset AWS_PROFILE before you use the AWS CLI.');
        }
        for (const entry of entries) {
            // Receipts of another version of this action are left to its post step.
            const isLeft = left.get(entry) === 'failed' || entry.unread > 0;
            journal.mark(entry.id, isLeft ? 'profile-left' : 'undone');
            if (!isLeft)
                (0,_deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetAll */ .n)(entry.receipts, places);
        }
        const undone = entries.filter((entry) => left.get(entry) !== 'failed' && entry.unread === 0).length;
        runner.summary(`### Signed out of AWS\n\nUndone: ${undone} of ${entries.length} sign-ins of this job.\n`);
        if ([...left.values()].includes('failed')) {
            runner.fail('The sign-out is incomplete', 'A profile could not be restored. The warnings above give the cause.', 'A profile could not be restored.\n\nWhy: The warnings above give the cause.\n\nWhat to do: Correct the cause. The post step tries once more.');
        }
    }
    catch (error) {
        const { report } = await Promise.all(/* import() */[__webpack_require__.e(1774), __webpack_require__.e(1915)]).then(__webpack_require__.bind(__webpack_require__, 71915));
        await report(error, { context, env, step }, runner);
    }
}


/***/ }),

/***/ 16756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unreadWarning),
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47871);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42147);
/* harmony import */ var _job_github_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8132);
/* harmony import */ var _job_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70655);
/* harmony import */ var _job_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21962);
/* harmony import */ var _job_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68045);






/** Undoes what main changed, from the saved receipts or the journal, never from inputs. Warns instead of failing. */
async function post(env) {
    const runner = new _job_github_runner_js__WEBPACK_IMPORTED_MODULE_2__.GitHubRunner();
    try {
        await removeDeadLocks(env);
        await putBack(env, runner);
    }
    catch (error) {
        runner.warning(`Not everything could be restored: ${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
}
async function putBack(env, runner) {
    const saved = (0,_job_state_js__WEBPACK_IMPORTED_MODULE_5__/* .loadSaved */ .W)(env);
    if (!saved)
        return;
    const { id, isDelivered } = saved;
    const journal = new _job_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .Journal */ .C(env);
    const places = (0,_job_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placesIn */ .y)(env);
    const undone = journal.wasUndone(id);
    const noted = saved.receipts ? saved : journal.entryOf(id);
    // Workflow expressions compare without regard to case, so the post step does too.
    const isSkipped = /^true$/i.test(env.AWS_SKIP_CLEANUP_STEP ?? '');
    if (!noted?.receipts && (saved.isBegun || isSkipped))
        return journal.close(id);
    if (!noted?.receipts)
        return withoutNotes(id, places);
    const all = noted.receipts;
    if (noted.unread > 0)
        runner.warning(unreadWarning(noted.unread));
    if (isSkipped) {
        (0,_deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetAll */ .n)(all, places);
        runner.info('AWS_SKIP_CLEANUP_STEP is true, so everything stays as it is.');
    }
    else if (undone === 'yes') {
        // The `logout` step may have been killed before it deleted the kept secrets.
        (0,_deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetAll */ .n)(all, places);
        runner.info('A later step with logout: true already undid this step.');
    }
    else {
        const receipts = undone === 'no' ? all : (0,_job_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutEnvironment */ ._)(all);
        const isOfThisJob = (other) => journal.has(other);
        await (0,_deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__/* .undoAll */ .w)([{ id, isDelivered, receipts }], { env, isPost: true, isOfThisJob, places, runner });
        (0,_deliveries_undo_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetAll */ .n)(all, places);
    }
    journal.close(id);
}
/** Removes the marked profile sections. Always throws, because the rest cannot be undone without receipts. */
async function withoutNotes(id, places) {
    const { removeMarked } = await __webpack_require__.e(/* import() */ 3208).then(__webpack_require__.bind(__webpack_require__, 13208));
    const sections = await removeMarked(id, places);
    throw new Error(`the record of changes is gone. The post step removed ${sections} marked sections from the shared files. Variables stay as they are`);
}
/** The warning about notes that are damaged or of another version of the action. */
function unreadWarning(unread) {
    return `${unread} ${unread === 1 ? 'record' : 'records'} of changes cannot be read: damaged, or of another version of this action. These changes are not undone.`;
}
/** Removes the locks that main left behind. Main has ended, so no process holds them. */
async function removeDeadLocks(env) {
    const noted = (0,_job_state_js__WEBPACK_IMPORTED_MODULE_5__/* .notedLocks */ .v)(env);
    if (!noted)
        return;
    const { removeLeftLocks } = await __webpack_require__.e(/* import() */ 6345).then(__webpack_require__.bind(__webpack_require__, 16345));
    await removeLeftLocks(noted, (0,_job_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placesIn */ .y)(env));
}


/***/ })

};
