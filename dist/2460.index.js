"use strict";
exports.id = 2460;
exports.ids = [2460];
exports.modules = {

/***/ 2460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepExisting: () => (/* binding */ keepExisting)
/* harmony export */ });
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1543);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8081);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1976);




const leastLife = 15 * 60_000;
async function keepExisting(wanted, allowedAccounts, run) {
	const verdict = await judge(wanted, allowedAccounts, run).catch(function(error) {
		if (error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3)
			throw error;
		return `AWS does not accept them: ${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).replace(/\.$/, '')}`;
	});
	if (typeof verdict !== 'string') {
		run.runner.info(`Keeping the existing credentials: they already belong to ${verdict.caller.arn}.`);
		return verdict;
	}
	run.runner.info(`The existing credentials are not kept, because ${verdict}.`);
	return undefined;
}
async function judge(wanted, allowedAccounts, run) {
	const found = await find(wanted, run);
	if (!found)
		return 'there are none';
	const { credentials, expiration, source } = found;
	if (wanted.accessKeyId && wanted.accessKeyId.reveal() !== credentials.accessKeyId.reveal())
		return 'they do not match aws-access-key-id';
	if (credentials.sessionToken && !expiration)
		return 'their expiration is unknown';
	if (expiration && expiration.getTime() - Date.now() < leastLife)
		return `they expire at ${expiration.toISOString()}`;
	const caller = await (0,_address_js__WEBPACK_IMPORTED_MODULE_2__.callerOf)(credentials, run);
	if (wanted.role && !isSessionOf(wanted.role, caller))
		return `they belong to ${caller.arn}`;
	if (allowedAccounts.length > 0 && !allowedAccounts.includes(caller.account))
		return `they belong to account ${caller.account}`;
	return {
		session: { credentials, ...(expiration && { expiration }), caller, hops: [], isFound: true },
		caller,
		source,
	};
}
async function find({ ambient, chain, expiration }, run) {
	if (ambient)
		return {
			kind: 'credentials',
			source: 'environment',
			credentials: ambient,
			...(expiration && { expiration }),
		};
	if (!chain)
		return undefined;
	try {
		const { chainIdentity } = await __webpack_require__.e(/* import() */ 9698).then(__webpack_require__.bind(__webpack_require__, 7317));
		return { ...(await chainIdentity(chain, run)), source: 'default-chain' };
	}
	catch (error) {
		if (error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3)
			throw error;
		return undefined;
	}
}
function isSessionOf(role, caller) {
	const { account, name } = (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoleArn */ .DM)(role) ?? { account: undefined, name: role };
	const [, session] = /^arn:[^:]+:sts::\d*:assumed-role\/([^/]+)\//.exec(caller.arn) ?? [];
	return session === name.split('/').at(-1) && (!account || account === caller.account);
}




/***/ })

};
;