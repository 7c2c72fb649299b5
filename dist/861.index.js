"use strict";
exports.id = 861;
exports.ids = [861];
exports.modules = {

/***/ 861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sectionsFor),
/* harmony export */   profileProblem: () => (/* binding */ profileProblem)
/* harmony export */ });
/* unused harmony export configHeader */
const configHeader = function(name) { return (name === 'default' ? name : `profile ${name}`); };
function sectionsFor(name, content, shared, has) {
	const { region } = content;
	if ('process' in content) {
		const emptied = has(shared.credentials, name)
			? [[shared.credentials, name, {}]]
			: [];
		return [...emptied, [shared.config, configHeader(name), { region, credential_process: content.process }]];
	}
	const { credentials } = content;
	const { accessKeyId, secretAccessKey, sessionToken } = credentials;
	const keys = {
		aws_access_key_id: accessKeyId.reveal(),
		aws_secret_access_key: secretAccessKey.reveal(),
		...(sessionToken && { aws_session_token: sessionToken.reveal() }),
	};
	return [
		[shared.credentials, name, keys],
		[shared.config, configHeader(name), { region }],
	];
}
function profileProblem(name, overwrite, { credentials, config }, read) {
	if (credentials === config && name === 'default') {
		return {
			what: `${config} is used as both shared files, and a file can have only one [default]`,
			remedy: 'Choose another name, or set AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE to two different files.',
		};
	}
	for (const [file, header] of [
		[credentials, name],
		[config, configHeader(name)],
	]) {
		const found = read(file);
		const there = found.named(header);
		const place = `[${header}] in ${file}`;
		if (there.length > 1)
			return {
				what: `${place} exists ${there.length} times`,
				remedy: 'Delete the duplicates, because AWS tools refuse such a file.',
			};
		if (there.length === 1 && !overwrite)
			return {
				what: `${place} already exists`,
				remedy: 'Choose another name, or set overwrite-aws-profile: true.',
			};
		if (there.some(function(section) { return !found.isReplaceable(section); }))
			return {
				what: `${place} cannot be replaced, because AWS tools do not agree on where it begins or ends`,
				remedy: 'Begin this section and the next one on a new line, without white space before it.',
			};
	}
	return undefined;
}




/***/ })

};
;