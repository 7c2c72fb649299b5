"use strict";
exports.id = 547;
exports.ids = [547];
exports.modules = {

/***/ 9547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   needGitHub: () => (/* binding */ needGitHub),
/* harmony export */   unprotectedEnvironments: () => (/* binding */ unprotectedEnvironments)
/* harmony export */ });
const patience = 5_000;
const needGitHub = ['unprotected-environment'];
async function unprotectedEnvironments(roles, api) {
	const named = roles.flatMap(function(role) { return environmentsIn(role).map(function(each) { return ({ role, ...each }); }); });
	let isComplete = true;
	const found = await Promise.all(named.map(async function({ role: { source }, repository, name }) {
		const isProtected = await protectionOf(repository, name, api);
		if (isProtected === undefined)
			isComplete = false;
		if (isProtected !== false)
			return [];
		return [
			{
				rule: 'unprotected-environment',
				severity: 'high',
				what: `the environment ${name} of ${repository} has no protection rules`,
				why: 'Everybody who can push a branch can run a job in it.',
				remedy: 'Add required reviewers, or limit the branches that may deploy.',
				statement: 0,
				path: [],
				role: source.name,
				file: source.file,
				...source.place([]),
			},
		];
	}));
	return { findings: found.flat(), notChecked: isComplete ? [] : needGitHub };
}
function environmentsIn({ policy, }) {
	const text = JSON.stringify(policy?.statements ?? []);
	const named = /"repo:([\w.-]+?)(?:@\d+)?\/([\w.-]+?)(?:@\d+)?:environment:([^"*?:]+)"/g;
	const all = [...text.matchAll(named)].map(function([, owner, repository, name = '']) { return JSON.stringify({ repository: `${owner}/${repository}`, name: decodeURIComponent(name) }); });
	return [...new Set(all)].map(function(each) { return JSON.parse(each); });
}
async function protectionOf(repository, name, { url, token }) {
	try {
		const answer = await fetch(`${url}/repos/${repository}/environments/${encodeURIComponent(name)}`, {
			headers: { authorization: `bearer ${token}`, accept: 'application/vnd.github+json' },
			signal: AbortSignal.timeout(patience),
			redirect: 'error',
		});
		const body = answer.ok ? (await answer.json()) : undefined;
		return Array.isArray(body?.protection_rules) ? body.protection_rules.length > 0 : undefined;
	}
	catch {
		return undefined;
	}
}




/***/ })

};
;