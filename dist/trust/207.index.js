"use strict";
exports.id = 207;
exports.ids = [207,698,943];
exports.modules = {

/***/ 2207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  brokenIn: () => (/* binding */ brokenIn)
});

// EXTERNAL MODULE: ./trust/read/role.js
var read_role = __webpack_require__(744);
// EXTERNAL MODULE: ./trust/read/yaml.js
var yaml = __webpack_require__(4943);
// EXTERNAL MODULE: ./trust/command/check-role.js + 5 modules
var check_role = __webpack_require__(8434);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./trust/who/identities.js
var identities = __webpack_require__(3698);
// EXTERNAL MODULE: ./trust/who/identity.js
var identity = __webpack_require__(9566);
;// CONCATENATED MODULE: ./trust/command/expectations.js




function readExpectations(value, file, repository) {
	if (!(0,read_role/* isRecord */.u4)(value))
		throw new identity/* IdentityError */.l(`${file} has no roles`);
	return Object.entries(value).map(function([role, written]) {
		if (!(0,read_role/* isRecord */.u4)(written) || typeof written.policy !== 'string')
			throw new identity/* IdentityError */.l(`${file}: ${role} names no policy`);
		const unknown = Object.keys(written).find(function(name) { return !['policy', 'repository', 'allow', 'deny'].includes(name); });
		if (unknown)
			throw new identity/* IdentityError */.l(`${file}: ${role} has ${unknown}, which is none of policy, repository, allow, deny`);
		const own = typeof written.repository === 'string' ? written.repository : repository;
		const all = function(name) { return [written[name] ?? []].flat().map(function(each) { return identityIn(each, own, `${file}: ${role}`); }); };
		return { role, policy: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), written.policy), allow: all('allow'), deny: all('deny') };
	});
}
function identityIn(written, repository, where) {
	if ((0,read_role/* isRecord */.u4)(written) && typeof written.sub !== 'string')
		throw new identity/* IdentityError */.l(`${where}: claims need a sub`);
	if ((0,read_role/* isRecord */.u4)(written))
		return (0,identities.claimsIn)(JSON.stringify(written))[0] ?? { as: where, forms: [] };
	if (!repository)
		throw new identity/* IdentityError */.l(`${where} needs a repository`);
	return (0,identities.identityFor)(String(written), repository);
}

// EXTERNAL MODULE: ./trust/command/files.js + 3 modules
var files = __webpack_require__(6649);
;// CONCATENATED MODULE: ./trust/command/expected.js





async function brokenIn(file, repository) {
	const expectations = readExpectations((0,yaml.readYaml)((0,files/* textOf */.b)(file)).value, file, repository);
	return (await Promise.all(expectations.map(brokenBy))).flat();
}
async function brokenBy({ role, policy, allow, deny }) {
	const roles = await (0,files/* rolesOf */.R)(policy);
	const named = roles.find(function({ source }) { return (0,read_role/* isNamed */.ev)(source, role); });
	const found = named ?? (roles.length === 1 ? roles[0] : undefined);
	if (!found)
		return [{ role, what: `${policy} has no role of this name` }];
	if (!found.policy)
		return [{ role, what: found.problems[0]?.what ?? 'its policy cannot be read' }];
	const wrong = function(wanted) { return function(identity) { return (0,check_role/* decideFor */.qI)(found, identity)
		.filter(function({ decision }) { return decision !== wanted; })
		.slice(0, 1)
		.map(function({ as, why }) { return ({ role, what: `${as} should be ${wanted}, but ${why}` }); }); }; };
	return [...allow.flatMap(wrong('allowed')), ...deny.flatMap(wrong('denied'))];
}


/***/ }),

/***/ 4943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);


const mostNodes = 200_000;
function readYaml(text) {
	const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
	const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, logLevel: 'silent', uniqueKeys: true });
	const [error] = document.errors;
	if (error)
		throw new _role_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F_(`is not YAML: ${error.message.split('\n')[0]}`);
	let nodes = 0;
	(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_, node) => {
		nodes += 1;
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
			throw new _role_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F_('has an alias, which this command does not follow');
		if (nodes > mostNodes)
			throw new _role_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F_('has too many values');
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


/***/ }),

/***/ 3698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claimsIn: () => (/* binding */ claimsIn),
/* harmony export */   identityFor: () => (/* binding */ identityFor)
/* harmony export */ });
/* unused harmony exports identityOf, isGitHub */
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);


function identityOf(as, repository, ids) {
	const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
	if (!name)
		throw new _identity_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .l(`"${repository}" is no repository: write OWNER/NAME`);
	const [, kind = '', value = ''] = /^([a-z_]+)(?::(.+))?$/.exec(as) ?? [];
	const context = contextOf(kind, value);
	if (!context) {
		const forms = 'branch:NAME, tag:NAME, pull_request or environment:NAME';
		throw new _identity_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .l(`"${as}" names nobody: write ${forms}`);
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
		throw new _identity_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .l(`the claims are not JSON: ${error.message.split('\n')[0]}`);
	}
	const all = Array.isArray(value) ? value : [value];
	return all.map(function(claims, index) {
		if (typeof claims !== 'object' || claims === null || Array.isArray(claims))
			throw new _identity_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .l(`the claims number ${index + 1} are no object`);
		const { sub } = claims;
		return { as: typeof sub === 'string' ? sub : `claims ${index + 1}`, forms: [claims] };
	});
}
const isGitHub = function(provider) { return issuerOf(provider).kind === 'github'; };


/***/ })

};
;