"use strict";
exports.id = 4816;
exports.ids = [4816];
exports.modules = {

/***/ 2435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processCredentials: () => (/* binding */ processCredentials)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _identify2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(151);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9665);




async function processCredentials(profile, command, { wire, machine }) {
	const { deadline } = wire.rules;
	const output = await deadline.race(new Promise(function(resolve, reject) {
		const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.exec)(command.reveal(), { env: machine.processEnvironment, maxBuffer: 1_000_000, windowsHide: true, signal: deadline.signal }, function(error, stdout) {
			if (!error)
				return resolve(stdout);
			const { aborted, reason } = deadline.signal;
			reject(aborted ? reason : new _service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .eo(profile, 'its credential_process failed'));
		});
		child.stdin?.end();
	}));
	const found = objectIn(output);
	if (found?.Version !== 1)
		throw new _service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .eo(profile, 'the output of its credential_process is not version 1 of the format');
	const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = found;
	const raw = {
		accessKeyId: AccessKeyId,
		secretAccessKey: SecretAccessKey,
		sessionToken: SessionToken,
		expiration: Expiration,
	};
	const checked = (0,_identify2_js__WEBPACK_IMPORTED_MODULE_2__.checkedOf)(profile, raw, `the credential_process of ${profile}`);
	if (checked.expiration && checked.expiration.getTime() <= Date.now())
		throw new _service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .eo(profile, 'its credential_process gave credentials that have expired');
	return checked;
}
function objectIn(output) {
	try {
		const found = JSON.parse(output);
		return typeof found === 'object' && found !== null ? found : undefined;
	}
	catch {
		return undefined;
	}
}




/***/ })

};
;