export const id = 8045;
export const ids = [8045];
export const modules = {

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   StateLedger: () => (/* binding */ StateLedger),
/* harmony export */   W: () => (/* binding */ loadSaved),
/* harmony export */   v: () => (/* binding */ notedLocks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2147);
/* harmony import */ var _files_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3941);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7451);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(655);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9979);







const savedShape = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({
    id: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(/^[0-9a-f]{1,64}$/),
    isBegun: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt),
    receipts: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)((receipt) => receipt)),
});
const locksShape = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({
    locks: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ file: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(), identity: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ inode: _text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai, time: _text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai })) })),
    folders: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)()),
});
/** Writes to the runner's state, for the post step, and to the job's journal, for `logout`. */
class StateLedger {
    id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
    #journal;
    #isNoted = false;
    #locks = [];
    #folders = [];
    constructor(env) {
        this.#journal = new _journal_js__WEBPACK_IMPORTED_MODULE_3__/* .Journal */ .C(env);
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
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('locked', JSON.stringify({ locks: this.#locks, folders: this.#folders }));
    }
    note(receipts, own) {
        // Other text cannot be read back, so it could not be undone.
        if ((0,_receipts_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptsIn */ .F)(JSON.parse(JSON.stringify(receipts))).unread > 0)
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DeliveryError */ .VE('a path or a name has control characters, or is too long, so the step cannot record it');
        try {
            // If the step is killed between journal and state, the post step undoes it from the journal.
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('receipts', JSON.stringify({ id: this.id, isBegun: true }));
            this.#journal.add(this.id, receipts, own);
            this.#isNoted = true;
            const all = JSON.stringify({ id: this.id, receipts });
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('receipts', all.length <= (0,_files_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .longestVariable */ .vp)() ? all : JSON.stringify({ id: this.id }));
        }
        catch (cause) {
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DeliveryError */ .VE(`the step cannot record its changes (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, { cause });
        }
    }
    delivered() {
        if (!this.#isNoted)
            return;
        try {
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('delivered', 'true');
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
    const { id, isBegun, receipts } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(saved, savedShape);
    return {
        id,
        ...(isBegun && { isBegun }),
        unread: 0,
        ...(receipts && (0,_receipts_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptsIn */ .F)(receipts)),
        isDelivered: delivered === 'true',
    };
}
/** The locks that the main step held or was about to take, as last saved; undefined if it delivered everything. */
function notedLocks({ STATE_locked: saved, STATE_delivered: delivered }) {
    if (!saved || delivered === 'true')
        return undefined;
    try {
        return (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(saved, locksShape);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
