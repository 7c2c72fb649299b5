"use strict";
exports.id = 6824;
exports.ids = [6824];
exports.modules = {

/***/ 1948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ routeTo)
/* harmony export */ });
function routeTo(route, { hops }) {
	return { ...route, hops: [...route.hops, ...hops], branches: [] };
}




/***/ }),

/***/ 6824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assumeSessions: () => (/* binding */ assumeSessions)
/* harmony export */ });
/* unused harmony export atOnce */
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1948);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8081);
/* harmony import */ var _mfa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5059);




class Window {
	#most;
	#size;
	#running = 0;
	#stale = 0;
	#waiting = [];
	constructor(most) {
		this.#most = most;
		this.#size = most;
	}
	async run(work) {
		if (this.#running >= Math.floor(this.#size))
			await new Promise((room) => this.#waiting.push(room));
		else
			this.#running += 1;
		try {
			return await work();
		}
		finally {
			this.#size = Math.min(this.#most, this.#size + 1 / this.#size);
			if (this.#stale > 0)
				this.#stale -= 1;
			this.#running -= 1;
			while (this.#running < Math.floor(this.#size) && this.#waiting.length > 0) {
				this.#running += 1;
				this.#waiting.shift()?.();
			}
		}
	}
	throttled() {
		if (this.#stale > 0)
			return;
		this.#size = Math.max(1, this.#size / 2);
		this.#stale = this.#running;
	}
}

function about(name, runner) {
	return {
		mask: function(...values) { return runner.mask(...values); },
		noteAccount: function(account, arn) { return runner.noteAccount(account, arn); },
		noteVisibility: function(visibility) { return runner.noteVisibility(visibility); },
		info: function(message) { return runner.info(`${name}: ${message}`); },
		notice: function(message) { return runner.notice(`${name}: ${message}`); },
		warning: function(message) { return runner.warning(`${name}: ${message}`); },
		debug: function(message) { return runner.debug(`${name}: ${message}`); },
		summary: function(markdown) { return runner.summary(markdown); },
	};
}

const atOnce = 16;
async function assumeSessions(route, state, run, check) {
	const { branches } = route;
	if (state.identity.kind === 'web-identity')
		await state.identity.token();
	let done = 0;
	const window = new Window(atOnce);
	const paced = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__.withRules)(run, { throttled: function() { return window.throttled(); } });
	const results = await Promise.all(branches.map(function(branch) { return window.run(async function() {
		const result = await one(route, branch, state, paced, check);
		done += 1;
		const outcome = 'error' in result ? 'failed' : 'is ready';
		if (branches.length > 1)
			run.runner.info(`${done} of ${branches.length} sessions: ${branch.name} ${outcome}.`);
		return result;
	}); }));
	const failed = results.filter(function(result) { return 'error' in result; });
	if (failed.length > 0)
		throw new _mfa_js__WEBPACK_IMPORTED_MODULE_1__/* .SessionsError */ .W1(failed, branches.length);
	return results.filter(function(result) { return 'session' in result; });
}
async function one(route, branch, state, run, check) {
	const { name, region } = branch;
	try {
		const own = { ...run, runner: about(name, run.runner) };
		const session = await (0,_address_js__WEBPACK_IMPORTED_MODULE_0__.sessionAt)(await (0,_address_js__WEBPACK_IMPORTED_MODULE_0__.assumeRoles)((0,_route_js__WEBPACK_IMPORTED_MODULE_2__/* .routeTo */ .B)(route, branch), state, own), { isFound: false }, own);
		check(session);
		return { name, region, session };
	}
	catch (error) {
		return { name, error };
	}
}




/***/ })

};
;