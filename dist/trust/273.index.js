"use strict";
exports.id = 273;
exports.ids = [273,338,987];
exports.modules = {

/***/ 6273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   brokenIn: () => (/* binding */ brokenIn)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8938);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(338);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8987);





function readExpectations(value, file, repository) {
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.isRecord)(value))
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.IdentityError(`${file} has no roles`);
	return Object.entries(value).map(function([role, written]) {
		if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.isRecord)(written) || typeof written.policy !== 'string')
			throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.IdentityError(`${file}: ${role} names no policy`);
		const unknown = Object.keys(written).find(function(name) { return !['policy', 'repository', 'allow', 'deny'].includes(name); });
		if (unknown)
			throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.IdentityError(`${file}: ${role} has ${unknown}, which is none of policy, repository, allow, deny`);
		const own = typeof written.repository === 'string' ? written.repository : repository;
		const all = function(name) { return [written[name] ?? []].flat().map(function(each) { return identityIn(each, own, `${file}: ${role}`); }); };
		return { role, policy: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), written.policy), allow: all('allow'), deny: all('deny') };
	});
}
function identityIn(written, repository, where) {
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.isRecord)(written) && typeof written.sub !== 'string')
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.IdentityError(`${where}: claims need a sub`);
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.isRecord)(written))
		return (0,_identities_js__WEBPACK_IMPORTED_MODULE_2__.claimsIn)(JSON.stringify(written))[0] ?? { as: where, forms: [] };
	if (!repository)
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.IdentityError(`${where} needs a repository`);
	return (0,_identities_js__WEBPACK_IMPORTED_MODULE_2__.identityFor)(String(written), repository);
}

async function brokenIn(file, repository) {
	const expectations = readExpectations((0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__.readYaml)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.textOf)(file)).value, file, repository);
	return (await Promise.all(expectations.map(brokenBy))).flat();
}
async function brokenBy({ role, policy, allow, deny }) {
	const roles = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.rolesOf)(policy);
	const named = roles.find(function({ source }) { return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(source, role); });
	const found = named ?? (roles.length === 1 ? roles[0] : undefined);
	if (!found)
		return [{ role, what: `${policy} has no role of this name` }];
	if (!found.policy)
		return [{ role, what: found.problems[0]?.what ?? 'its policy cannot be read' }];
	const wrong = function(wanted) { return function(identity) { return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.decideFor)(found, identity)
		.filter(function({ decision }) { return decision !== wanted; })
		.slice(0, 1)
		.map(function({ as, why }) { return ({ role, what: `${as} should be ${wanted}, but ${why}` }); }); }; };
	return [...allow.flatMap(wrong('allowed')), ...deny.flatMap(wrong('denied'))];
}




/***/ }),

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




/***/ }),

/***/ 338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8938);



const mostNodes = 200_000;
function readYaml(text) {
	const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
	const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, logLevel: 'silent', uniqueKeys: true });
	const [error] = document.errors;
	if (error)
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.ReadError(`is not YAML: ${error.message.split('\n')[0]}`);
	let nodes = 0;
	(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_, node) => {
		nodes += 1;
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
			throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.ReadError('has an alias, which this command does not follow');
		if (nodes > mostNodes)
			throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.ReadError('has too many values');
	});
	return {
		value: readNode(document.contents),
		place: function(path) {
			const { line, col } = lineCounter.linePos(offsetOf(document.contents, path));
			return { line, column: col };
		},
	};
}
function readNode(node) {
	const plain = plainOf(node);
	const tag = node?.tag;
	if (!tag?.startsWith('!') || tag === '!')
		return plain;
	const name = tag.slice(1);
	if (name === 'Ref' || name === 'Condition')
		return { [name]: plain };
	return { [`Fn::${name}`]: name === 'GetAtt' && typeof plain === 'string' ? plain.split('.') : plain };
}
function plainOf(node) {
	if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
		return node.items.map(readNode);
	if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
		return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : undefined;
	const pairs = node.items;
	return Object.fromEntries(pairs.map(function({ key, value }) { return [String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key), readNode(value)]; }));
}
function offsetOf(root, path) {
	let node = root;
	let offset = 0;
	for (const part of path) {
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
			const pair = node.items.find(function({ key }) { return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === part; });
			if (!pair)
				break;
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		}
		else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof part === 'number') {
			node = node.items[part];
			offset = node?.range?.[0] ?? offset;
		}
		else if (part !== 0)
			break;
	}
	return offset;
}




/***/ })

};
;