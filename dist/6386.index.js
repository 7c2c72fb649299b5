"use strict";
exports.id = 6386;
exports.ids = [6386];
exports.modules = {

/***/ 6386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outdatedCli: () => (/* binding */ outdatedCli)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);


const since = {
	sso_session: [
		[1, 27, 10],
		[2, 9, 0],
	],
	login_session: [[2, 32, 0]],
};
const patience = 3_000;
async function outdatedCli(features, env) {
	if (features.length === 0)
		return undefined;
	const version = await cliVersion(env);
	const tooNew = version && features.find(function(feature) { return !knows(version, feature); });
	if (!tooNew)
		return undefined;
	const first = since[tooNew]?.map(function(each) { return each.join('.'); }).join(' or ');
	return `The AWS CLI of this runner (${version.join('.')}) cannot read ${tooNew} of the profile. Steps that use the profile with the AWS CLI need version ${first}.`;
}
function cliVersion(env) {
	return new Promise(function(resolve) {
		const late = setTimeout(function() { return resolve(undefined); }, patience);
		const options = { timeout: patience, killSignal: 'SIGKILL', windowsHide: true, env };
		(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('aws', ['--version'], options, function(_, stdout, stderr) {
			clearTimeout(late);
			const [, ...numbers] = /aws-cli\/(\d+)\.(\d+)\.(\d+)/.exec(`${stdout}${stderr}`) ?? [];
			const [major, minor, patch] = numbers.map(Number);
			resolve(major !== undefined && minor !== undefined && patch !== undefined ? [major, minor, patch] : undefined);
		});
	});
}
function knows(version, feature) {
	const firsts = since[feature] ?? [];
	const first = firsts.find(function([major]) { return major === version[0]; });
	if (!first)
		return firsts.every(function([major]) { return major < version[0]; });
	const [, minor, patch] = first;
	return version[1] > minor || (version[1] === minor && version[2] >= patch);
}




/***/ })

};
;