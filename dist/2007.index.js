"use strict";
exports.id = 2007;
exports.ids = [2007,4463];
exports.modules = {

/***/ 2007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logout: () => (/* binding */ logout)
/* harmony export */ });
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4463);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2289);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(522);




const blanksProfile = function(receipts) { return receipts.some(function(receipt) { return receipt.kind === 'environment' &&
	receipt.names.includes('AWS_PROFILE') &&
	!receipt.previous.AWS_PROFILE; }); };
async function logout(env, context, { summary, step }) {
	const runner = new _places_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubRunner */ .me({ summary });
	const { accessKeyId, secretAccessKey, sessionToken } = context.ambient ?? {};
	runner.mask(context.tokenEndpoint?.bearer, accessKeyId, secretAccessKey, sessionToken);
	try {
		const journal = new _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .Journal */ .CQ(env);
		const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .yN)(env);
		const { entries, unread } = journal.open();
		if (unread > 0)
			runner.warning((0,_post_js__WEBPACK_IMPORTED_MODULE_2__.unreadWarning)(unread));
		if (entries.length === 0) {
			return runner.info('No step of this action is signed in: there is nothing to undo.');
		}
		runner.requireFiles('GITHUB_ENV');
		const isOfThisJob = function(id) { return journal.has(id); };
		const left = await (0,_post_js__WEBPACK_IMPORTED_MODULE_2__.undoAll)(entries, { env, isPost: false, isOfThisJob, places, runner });
		if ([...left.values()].includes('doubtful')) {
			runner.info('The variables of the access keys stay blank, because the previous keys may have belonged only to one step\u2019s env:.');
		}
		if (env.AWS_PROFILE && entries.some(function({ receipts }) { return blanksProfile(receipts); })) {
			runner.info('AWS_PROFILE is now blank, because a step cannot remove a variable. The AWS CLI reads a blank value as a profile name. Unset AWS_PROFILE before you use the AWS CLI.');
		}
		for (const entry of entries) {
			const isLeft = left.get(entry) === 'failed' || entry.unread > 0;
			journal.mark(entry.id, isLeft ? 'profile-left' : 'undone');
			if (!isLeft)
				(0,_post_js__WEBPACK_IMPORTED_MODULE_2__.forgetAll)(entry.receipts, places);
		}
		const undone = entries.filter(function(entry) { return left.get(entry) !== 'failed' && entry.unread === 0; }).length;
		runner.summary(`### Signed out of AWS\n\nUndone: ${undone} of ${entries.length} sign-ins of this job.\n`);
		if ([...left.values()].includes('failed')) {
			runner.fail('The sign-out is incomplete', 'A profile could not be restored. The warnings above give the cause.', 'A profile could not be restored.\n\nWhy: The warnings above give the cause.\n\nWhat to do: Correct the cause. The post step tries once more.');
		}
	}
	catch (error) {
		const { report } = await Promise.all(/* import() */[__webpack_require__.e(4672), __webpack_require__.e(2251)]).then(__webpack_require__.bind(__webpack_require__, 2251));
		await report(error, { context, env, step }, runner);
	}
}




/***/ }),

/***/ 4463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forgetAll: () => (/* binding */ forgetAll),
/* harmony export */   post: () => (/* binding */ post$1),
/* harmony export */   undoAll: () => (/* binding */ undoAll),
/* harmony export */   unreadWarning: () => (/* binding */ unreadWarning)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(522);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2289);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1976);




async function undoAll(entries, by) {
	const { runner } = by;
	const variables = {};
	const left = new Map();
	for (const entry of entries.toReversed()) {
		const { id, isDelivered } = entry;
		for (const receipt of entry.receipts.toReversed()) {
			const undone = await (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveryOf */ .A9)(receipt).undo(receipt, { ...by, id, isDelivered, variables });
			if (undone === 'failed' || (undone === 'doubtful' && !left.has(entry)))
				left.set(entry, undone);
		}
	}
	runner.mask(...Object.values(variables).filter(function(value) { return value instanceof _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh; }));
	(0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .exportAll */ .kK)(variables, runner);
	const names = Object.keys(variables);
	if (names.length > 0)
		runner.info(`Restored: ${names.join(', ')}.`);
	return left;
}
function forgetAll(receipts, places) {
	for (const receipt of receipts)
		(0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveryOf */ .A9)(receipt).forget(receipt, places);
}

const savedShape = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	id: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(/^[0-9a-f]{1,64}$/),
	isBegun: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt),
	receipts: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(function(receipt) { return receipt; })),
});
const locksShape = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	locks: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ file: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), identity: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ inode: _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, time: _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai })) })),
	folders: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()),
});
function loadSaved({ STATE_receipts: saved, STATE_delivered: delivered }) {
	if (!saved)
		return undefined;
	const { id, isBegun, receipts } = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(saved, savedShape);
	return {
		id,
		...(isBegun && { isBegun }),
		unread: 0,
		...(receipts && (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .receiptsIn */ .F1)(receipts)),
		isDelivered: delivered === 'true',
	};
}
function notedLocks({ STATE_locked: saved, STATE_delivered: delivered }) {
	if (!saved || delivered === 'true')
		return undefined;
	try {
		return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(saved, locksShape);
	}
	catch {
		return undefined;
	}
}

async function post(env) {
	const runner = new _places_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubRunner */ .me();
	try {
		await removeDeadLocks(env);
		await putBack(env, runner);
	}
	catch (error) {
		runner.warning(`Not everything could be restored: ${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
	}
}
async function putBack(env, runner) {
	const saved = loadSaved(env);
	if (!saved)
		return;
	const { id, isDelivered } = saved;
	const journal = new _journal_js__WEBPACK_IMPORTED_MODULE_0__/* .Journal */ .CQ(env);
	const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(env);
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
		forgetAll(all, places);
		runner.info('AWS_SKIP_CLEANUP_STEP is true, so everything stays as it is.');
	}
	else if (undone === 'yes') {
		forgetAll(all, places);
		runner.info('A later step with logout: true already undid this step.');
	}
	else {
		const receipts = undone === 'no' ? all : (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnvironment */ ._i)(all);
		const isOfThisJob = function(other) { return journal.has(other); };
		await undoAll([{ id, isDelivered, receipts }], { env, isPost: true, isOfThisJob, places, runner });
		forgetAll(all, places);
	}
	journal.close(id);
}
async function withoutNotes(id, places) {
	const { removeMarked } = await __webpack_require__.e(/* import() */ 1386).then(__webpack_require__.bind(__webpack_require__, 1386));
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
	const { removeLeftLocks } = await __webpack_require__.e(/* import() */ 9701).then(__webpack_require__.bind(__webpack_require__, 9701));
	await removeLeftLocks(noted, (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(env));
}

const post$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    post,
    unreadWarning
}, Symbol.toStringTag, { value: 'Module' }));




/***/ })

};
;