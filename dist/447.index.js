"use strict";
exports.id = 447;
exports.ids = [447];
exports.modules = {

/***/ 95390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ forgetAll),
/* harmony export */   w: () => (/* binding */ undoAll)
/* harmony export */ });
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41745);
/* harmony import */ var _environment_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92541);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90784);



async function undoAll(entries, by) {
	const { runner } = by;
	const variables = {};
	const left = new Map();
	for (const entry of entries.toReversed()) {
		const { id, isDelivered } = entry;
		for (const receipt of entry.receipts.toReversed()) {
			const undone = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveryOf */ .A)(receipt).undo(receipt, { ...by, id, isDelivered, variables });
			if (undone === 'failed' || (undone === 'doubtful' && !left.has(entry)))
				left.set(entry, undone);
		}
	}
	runner.mask(...Object.values(variables).filter(function(value) { return value instanceof _text_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z; }));
	(0,_environment_index_js__WEBPACK_IMPORTED_MODULE_2__/* .exportAll */ .kK)(variables, runner);
	const names = Object.keys(variables);
	if (names.length > 0)
		runner.info(`Restored: ${names.join(', ')}.`);
	return left;
}
function forgetAll(receipts, places) {
	for (const receipt of receipts)
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveryOf */ .A)(receipt).forget(receipt, places);
}


/***/ }),

/***/ 60447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logout: () => (/* binding */ logout)
/* harmony export */ });
/* harmony import */ var _deliveries_undo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95390);
/* harmony import */ var _job_github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51625);
/* harmony import */ var _job_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89313);
/* harmony import */ var _job_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32797);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15469);





const blanksProfile = function(receipts) { return receipts.some(function(receipt) { return receipt.kind === 'environment' &&
	receipt.names.includes('AWS_PROFILE') &&
	!receipt.previous.AWS_PROFILE; }); };
async function logout(env, context, { summary, step }) {
	const runner = new _job_github_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubRunner */ .m({ summary });
	const { accessKeyId, secretAccessKey, sessionToken } = context.ambient ?? {};
	runner.mask(context.tokenEndpoint?.bearer, accessKeyId, secretAccessKey, sessionToken);
	try {
		const journal = new _job_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .Journal */ .C(env);
		const places = (0,_job_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .y)(env);
		const { entries, unread } = journal.open();
		if (unread > 0)
			runner.warning((0,_post_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadWarning */ .k)(unread));
		if (entries.length === 0) {
			return runner.info('No step of this action is signed in: there is nothing to undo.');
		}
		runner.requireFiles('GITHUB_ENV');
		const isOfThisJob = function(id) { return journal.has(id); };
		const left = await (0,_deliveries_undo_js__WEBPACK_IMPORTED_MODULE_4__/* .undoAll */ .w)(entries, { env, isPost: false, isOfThisJob, places, runner });
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
				(0,_deliveries_undo_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetAll */ .n)(entry.receipts, places);
		}
		const undone = entries.filter(function(entry) { return left.get(entry) !== 'failed' && entry.unread === 0; }).length;
		runner.summary(`### Signed out of AWS\n\nUndone: ${undone} of ${entries.length} sign-ins of this job.\n`);
		if ([...left.values()].includes('failed')) {
			runner.fail('The sign-out is incomplete', 'A profile could not be restored. The warnings above give the cause.', 'A profile could not be restored.\n\nWhy: The warnings above give the cause.\n\nWhat to do: Correct the cause. The post step tries once more.');
		}
	}
	catch (error) {
		const { report } = await Promise.all(/* import() */[__webpack_require__.e(2465), __webpack_require__.e(7358)]).then(__webpack_require__.bind(__webpack_require__, 17358));
		await report(error, { context, env, step }, runner);
	}
}


/***/ }),

/***/ 15469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post),
  k: () => (/* binding */ unreadWarning)
});

// EXTERNAL MODULE: ./src/deliveries/undo.js
var undo = __webpack_require__(95390);
// EXTERNAL MODULE: ./src/errors/error.js
var errors_error = __webpack_require__(37043);
// EXTERNAL MODULE: ./src/job/github-runner.js
var github_runner = __webpack_require__(51625);
// EXTERNAL MODULE: ./src/job/journal.js + 1 modules
var job_journal = __webpack_require__(89313);
// EXTERNAL MODULE: ./src/job/places.js
var job_places = __webpack_require__(32797);
// EXTERNAL MODULE: ./src/text/shape.js
var shape = __webpack_require__(27544);
// EXTERNAL MODULE: ./src/job/receipts.js
var job_receipts = __webpack_require__(32216);
;// CONCATENATED MODULE: ./src/job/saved-state.js


const savedShape = (0,shape/* object */.Ik)({
	id: (0,shape/* text */.Qq)(/^[0-9a-f]{1,64}$/),
	isBegun: (0,shape/* optional */.lq)(shape/* flag */.Jt),
	receipts: (0,shape/* optional */.lq)((0,shape/* list */.p_)(function(receipt) { return receipt; })),
});
const locksShape = (0,shape/* object */.Ik)({
	locks: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ file: (0,shape/* text */.Qq)(), identity: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ inode: shape/* number */.ai, time: shape/* number */.ai })) })),
	folders: (0,shape/* list */.p_)((0,shape/* text */.Qq)()),
});
function loadSaved({ STATE_receipts: saved, STATE_delivered: delivered }) {
	if (!saved)
		return undefined;
	const { id, isBegun, receipts } = (0,shape/* parseJson */.qF)(saved, savedShape);
	return {
		id,
		...(isBegun && { isBegun }),
		unread: 0,
		...(receipts && (0,job_receipts/* receiptsIn */.F)(receipts)),
		isDelivered: delivered === 'true',
	};
}
function notedLocks({ STATE_locked: saved, STATE_delivered: delivered }) {
	if (!saved || delivered === 'true')
		return undefined;
	try {
		return (0,shape/* parseJson */.qF)(saved, locksShape);
	}
	catch {
		return undefined;
	}
}

;// CONCATENATED MODULE: ./src/post.js






async function post(env) {
	const runner = new github_runner/* GitHubRunner */.m();
	try {
		await removeDeadLocks(env);
		await putBack(env, runner);
	}
	catch (error) {
		runner.warning(`Not everything could be restored: ${(0,errors_error/* messageOf */.bD)(error)}`);
	}
}
async function putBack(env, runner) {
	const saved = loadSaved(env);
	if (!saved)
		return;
	const { id, isDelivered } = saved;
	const journal = new job_journal/* Journal */.C(env);
	const places = (0,job_places/* placesIn */.y)(env);
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
		(0,undo/* forgetAll */.n)(all, places);
		runner.info('AWS_SKIP_CLEANUP_STEP is true, so everything stays as it is.');
	}
	else if (undone === 'yes') {
		(0,undo/* forgetAll */.n)(all, places);
		runner.info('A later step with logout: true already undid this step.');
	}
	else {
		const receipts = undone === 'no' ? all : (0,job_journal/* withoutEnvironment */._)(all);
		const isOfThisJob = function(other) { return journal.has(other); };
		await (0,undo/* undoAll */.w)([{ id, isDelivered, receipts }], { env, isPost: true, isOfThisJob, places, runner });
		(0,undo/* forgetAll */.n)(all, places);
	}
	journal.close(id);
}
async function withoutNotes(id, places) {
	const { removeMarked } = await __webpack_require__.e(/* import() */ 1931).then(__webpack_require__.bind(__webpack_require__, 11931));
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
	const { removeLeftLocks } = await __webpack_require__.e(/* import() */ 1040).then(__webpack_require__.bind(__webpack_require__, 71040));
	await removeLeftLocks(noted, (0,job_places/* placesIn */.y)(env));
}


/***/ })

};
;