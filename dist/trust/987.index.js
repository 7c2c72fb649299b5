"use strict";
exports.id = 987;
exports.ids = [987];
exports.modules = {

/***/ 8987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claimsIn: () => (/* binding */ claimsIn),
/* harmony export */   identityFor: () => (/* binding */ identityFor)
/* harmony export */ });
/* unused harmony export identityOf */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8938);


function identityOf(as, repository, ids) {
	const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
	if (!name)
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.IdentityError(`"${repository}" is no repository: write OWNER/NAME`);
	const [, kind = '', value = ''] = /^([a-z_]+)(?::(.+))?$/.exec(as) ?? [];
	const context = contextOf(kind, value);
	if (!context) {
		const forms = 'branch:NAME, tag:NAME, pull_request or environment:NAME';
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.IdentityError(`"${as}" names nobody: write ${forms}`);
	}
	const { sub, ...claims } = context;
	const [ownerId, repositoryId] = ids ?? ['1', '2'];
	const common = {
		aud: 'sts.amazonaws.com',
		repository,
		repository_owner: owner,
		...(ids && { repository_id: repositoryId, repository_owner_id: ownerId }),
		...claims,
	};
	const plain = { ...common, sub: `repo:${repository}:${sub}` };
	if (!ids)
		return { as, forms: [plain] };
	return {
		as,
		forms: [plain, { ...common, sub: `repo:${owner}@${ownerId}/${name}@${repositoryId}:${sub}` }],
	};
}
function identityFor(as, repository) {
	const [, owner, ownerId, name, id] = /^([\w.-]+)@(\d+)\/([\w.-]+)@(\d+)$/.exec(repository) ?? [];
	if (owner && ownerId && name && id)
		return identityOf(as, `${owner}/${name}`, [ownerId, id]);
	return identityOf(as, repository);
}
function contextOf(kind, value) {
	if (kind === 'pull_request' && !value)
		return { sub: 'pull_request', event_name: 'pull_request', ref: 'refs/pull/1/merge' };
	if (!value)
		return undefined;
	if (kind === 'branch' || kind === 'tag') {
		const ref = `refs/${kind === 'branch' ? 'heads' : 'tags'}/${value}`;
		return { sub: `ref:${ref}`, event_name: 'push', ref, ref_type: kind };
	}
	if (kind !== 'environment')
		return undefined;
	return {
		sub: `environment:${value.replaceAll(':', '%3A')}`,
		event_name: 'push',
		environment: value,
		ref: 'refs/heads/main',
	};
}
function claimsIn(text) {
	let value;
	try {
		value = JSON.parse(text);
	}
	catch (error) {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.IdentityError(`the claims are not JSON: ${error.message.split('\n')[0]}`);
	}
	const all = Array.isArray(value) ? value : [value];
	return all.map(function(claims, index) {
		if (typeof claims !== 'object' || claims === null || Array.isArray(claims))
			throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.IdentityError(`the claims number ${index + 1} are no object`);
		const { sub } = claims;
		return { as: typeof sub === 'string' ? sub : `claims ${index + 1}`, forms: [claims] };
	});
}




/***/ })

};
;