"use strict";
exports.id = 4089;
exports.ids = [4089];
exports.modules = {

/***/ 29846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ownProfile),
/* harmony export */   c: () => (/* binding */ exportsKeys)
/* harmony export */ });
function exportsKeys({ deliver }, { own }) {
	return own !== undefined && deliver.credentials && !deliver.renew && !own.session.isFound;
}
function ownProfile({ own, named }) {
	return named.find(function({ session }) { return session === own?.session; })?.name;
}


/***/ }),

/***/ 92541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cA: () => (/* binding */ environment),
  kK: () => (/* binding */ exportAll)
});

// UNUSED EXPORTS: valuesToRestore

// EXTERNAL MODULE: ./src/files/sealed.js
var files_sealed = __webpack_require__(1497);
// EXTERNAL MODULE: ./src/text/secret.js
var text_secret = __webpack_require__(41745);
// EXTERNAL MODULE: ./src/text/shape.js
var shape = __webpack_require__(27544);
;// CONCATENATED MODULE: ./src/deliveries/environment/names.js
const keyNames = [
	'AWS_ACCESS_KEY_ID',
	'AWS_SECRET_ACCESS_KEY',
	'AWS_SESSION_TOKEN',
	'AWS_ACCESS_KEY',
	'AWS_SECRET_KEY',
];
const shadowing = [...keyNames, 'AWS_WEB_IDENTITY_TOKEN_FILE'];
const unset = {
	AWS_ACCESS_KEY_ID: '',
	AWS_SECRET_ACCESS_KEY: '',
	AWS_SESSION_TOKEN: '',
	AWS_REGION: '',
	AWS_DEFAULT_REGION: '',
};
const managedNames = [
	...new Set([...Object.keys(unset), ...shadowing, 'AWS_PROFILE', 'AWS_DEFAULT_PROFILE']),
];

// EXTERNAL MODULE: ./src/deliveries/contract/exported.js
var exported = __webpack_require__(29846);
;// CONCATENATED MODULE: ./src/deliveries/environment/variables.js


function variablesFor(plan, signIn, env) {
	const { region, credentials, renew, unset: blank } = plan.deliver;
	const { own } = signIn;
	const profile = (0,exported/* ownProfile */.E)(signIn);
	return {
		...(blank && unset),
		...(own && region && { AWS_REGION: own.region, AWS_DEFAULT_REGION: own.region }),
		...(own && (0,exported/* exportsKeys */.c)(plan, signIn) && keysOf(own.session, env)),
		...(credentials && renew && profile && unshadowed(profile, env)),
		...(credentials && profile && { AWS_PROFILE: profile }),
	};
}
function keysOf({ credentials }, env) {
	const { accessKeyId, secretAccessKey, sessionToken } = credentials;
	const stale = env.AWS_SESSION_TOKEN ? { AWS_SESSION_TOKEN: '' } : {};
	return {
		AWS_ACCESS_KEY_ID: accessKeyId,
		AWS_SECRET_ACCESS_KEY: secretAccessKey,
		...(sessionToken ? { AWS_SESSION_TOKEN: sessionToken } : stale),
	};
}
function unshadowed(profile, env) {
	return {
		...Object.fromEntries(shadowing.filter(function(name) { return env[name]; }).map(function(name) { return [name, '']; })),
		...(env.AWS_DEFAULT_PROFILE && { AWS_DEFAULT_PROFILE: profile }),
	};
}

;// CONCATENATED MODULE: ./src/deliveries/environment/index.js





const previous = (0,shape/* record */.g1)((function(value) { return (value === null ? null : (0,shape/* document */.Al)()(value)); }));
const environment_shape = (0,shape/* object */.Ik)({
	kind: (0,shape/* oneOf */.yL)('environment'),
	names: (0,shape/* list */.p_)((0,shape/* oneOf */.yL)(...managedNames)),
	doubtful: shape/* flag */.Jt,
	previous,
	sealed: (0,shape/* optional */.lq)(files_sealed/* sealedShape */.iD),
});
const environment = {
	shape: environment_shape,
	prepare: async function(plan, signIn, job) {
		const variables = variablesFor(plan, signIn, job.env);
		const names = Object.keys(variables);
		if (names.length === 0)
			return undefined;
		const isDoubtful = signIn.source === 'environment' && !job.ledger.knows(job.env.AWS_ACCESS_KEY_ID ?? '');
		return {
			receipt: receiptFor(names, isDoubtful, job),
			write: function() { return exportAll(variables, job.runner); },
		};
	},
	undo: async function(receipt, undoing) {
		Object.assign(undoing.variables, valuesToRestore(receipt, undoing));
		return receipt.doubtful && !undoing.isPost ? 'doubtful' : 'done';
	},
	forget: function({ sealed }, { temporaryNames }) {
		if (sealed)
			(0,files_sealed/* discard */.vf)(sealed, temporaryNames);
	},
};
function exportAll(variables, runner) {
	for (const [name, value] of Object.entries(variables))
		runner.exportVariable(name, textOf(value));
}
const textOf = function(value) { return value instanceof text_secret/* Secret */.z ? value.reveal() : (value ?? ''); };
function receiptFor(names, doubtful, { env, places }) {
	const isSecret = function(name) { return keyNames.includes(name) && Boolean(env[name]); };
	const before = function(some) { return Object.fromEntries(some.map(function(name) { return [name, env[name] || null]; })); };
	const secrets = names.filter(isSecret);
	return {
		kind: 'environment',
		names,
		doubtful: doubtful && secrets.length > 0,
		previous: before(names.filter(function(name) { return !isSecret(name); })),
		...(secrets.length > 0 && { sealed: (0,files_sealed/* seal */.od)(JSON.stringify(before(secrets)), places.temporary) }),
	};
}
function valuesToRestore(receipt, { env, isPost, isDelivered, runner, places, }) {
	const values = Object.entries(previousValues(receipt, runner, places));
	return Object.fromEntries(values.flatMap(function([name, value]) {
		const isThere = (env[name] ?? '') === textOf(value);
		if (!isDelivered && isThere)
			return [];
		const isDoubtful = value instanceof text_secret/* Secret */.z && (isPost ? isThere : receipt.doubtful);
		return [[name, isDoubtful ? '' : value]];
	}));
}
function previousValues(receipt, runner, { temporaryNames }) {
	let secrets = {};
	try {
		if (receipt.sealed)
			secrets = (0,shape/* parseJson */.qF)((0,files_sealed/* unseal */.Du)(receipt.sealed, temporaryNames), previous);
	}
	catch {
		runner.warning('The previous credentials in the environment could not be restored, because the key file is gone. The variables are now blank.');
	}
	return Object.fromEntries(receipt.names.map(function(name) {
		const secret = secrets[name];
		return [name, secret ? new text_secret/* Secret */.z(secret) : (receipt.previous[name] ?? '')];
	}));
}


/***/ }),

/***/ 90784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ deliveries),
  A: () => (/* binding */ deliveryOf)
});

// EXTERNAL MODULE: ./src/errors/error.js
var errors_error = __webpack_require__(37043);
// EXTERNAL MODULE: ./src/files/sealed.js
var files_sealed = __webpack_require__(1497);
// EXTERNAL MODULE: ./src/text/shape.js
var shape = __webpack_require__(27544);
;// CONCATENATED MODULE: ./src/deliveries/center-token/receipt.js


const centerTokenShape = (0,shape/* object */.Ik)({
	kind: (0,shape/* oneOf */.yL)('sso-token'),
	file: (0,shape/* text */.Qq)(),
	digest: (0,shape/* text */.Qq)(),
	folders: (0,shape/* list */.p_)((0,shape/* text */.Qq)()),
	client: (0,shape/* text */.Qq)(),
	sealed: (0,shape/* optional */.lq)(files_sealed/* sealedShape */.iD),
	mode: (0,shape/* optional */.lq)((0,shape/* count */.U9)(0o7777)),
});

;// CONCATENATED MODULE: ./src/deliveries/center-token/index.js



const centerToken = {
	shape: centerTokenShape,
	prepare: async function(_, { centerToken: token }, job) {
		if (!token)
			return undefined;
		const { prepareToken } = await __webpack_require__.e(/* import() */ 7847).then(__webpack_require__.bind(__webpack_require__, 27847));
		return prepareToken(token, job);
	},
	undo: async (receipt, { runner, places }) => {
		const { file, sealed } = receipt;
		const { isInCache, undoToken } = await __webpack_require__.e(/* import() */ 7847).then(__webpack_require__.bind(__webpack_require__, 27847));
		if (!isInCache(file, places)) {
			runner.warning(`${file} is not in the cache of IAM Identity Center, so it stays as it is.`);
			return 'done';
		}
		try {
			if (!(await undoToken(receipt, places))) {
				runner.info(`${file} no longer has a token of this job, so it stays as it is.`);
			}
			else if (sealed) {
				runner.info('Restored the previous cached token of IAM Identity Center.');
			}
			else {
				runner.info('Deleted the cached token of IAM Identity Center.');
			}
			return 'done';
		}
		catch (error) {
			runner.warning(`The token in ${file} could not be deleted: ${(0,errors_error/* messageOf */.bD)(error)}.`);
			return 'failed';
		}
	},
	forget: function({ sealed }, { temporaryNames }) {
		if (sealed)
			(0,files_sealed/* discard */.vf)(sealed, temporaryNames);
	},
};

// EXTERNAL MODULE: ./src/deliveries/environment/index.js + 2 modules
var environment = __webpack_require__(92541);
// EXTERNAL MODULE: ./src/deliveries/profile/receipt.js
var receipt = __webpack_require__(39868);
;// CONCATENATED MODULE: ./src/deliveries/profile/index.js



const profile = {
	shape: receipt/* profileShape */.v,
	prepare: async function(plan, signIn, job) {
		if (signIn.named.length === 0)
			return undefined;
		const { prepareProfiles } = await __webpack_require__.e(/* import() */ 8685).then(__webpack_require__.bind(__webpack_require__, 8685));
		return prepareProfiles(plan, signIn, job);
	},
	undo: async function(receipt, undoing) {
		const { runner } = undoing;
		const names = receipt.profiles.join(', ');
		try {
			const { undoProfiles } = await __webpack_require__.e(/* import() */ 8736).then(__webpack_require__.bind(__webpack_require__, 98736));
			const warnings = await undoProfiles(receipt, undoing);
			for (const warning of warnings)
				runner.warning(warning);
			if (warnings.length === 0)
				runner.info(`Removed or restored: profile ${names}.`);
			return 'done';
		}
		catch (error) {
			runner.warning(`The profile ${names} could not be restored: ${(0,errors_error/* messageOf */.bD)(error)}.`);
			return 'failed';
		}
	},
	forget: function({ sealed }, { temporaryNames }) {
		if (sealed)
			(0,files_sealed/* discard */.vf)(sealed, temporaryNames);
	},
};

// EXTERNAL MODULE: ./src/deliveries/renewal/folder.js + 1 modules
var renewal_folder = __webpack_require__(88070);
;// CONCATENATED MODULE: ./src/deliveries/renewal/index.js



const renewal_shape = (0,shape/* object */.Ik)({ kind: (0,shape/* oneOf */.yL)('refresh'), folder: (0,shape/* text */.Qq)() });
const renewal = {
	shape: renewal_shape,
	prepare: async function(plan, signIn, job) {
		const folder = (0,renewal_folder/* folderFor */.Af)(plan, signIn, job);
		if (!folder)
			return undefined;
		const { writeRenewals, removeRenewals } = await Promise.all(/* import() */[__webpack_require__.e(76), __webpack_require__.e(2471)]).then(__webpack_require__.bind(__webpack_require__, 76246));
		return {
			receipt: { kind: 'refresh', folder },
			write: function() { return writeRenewals(folder, plan, signIn, job); },
			revert: function() { return removeRenewals(folder); },
		};
	},
	undo: async ({ folder }, { runner, places }) => {
		try {
			if (!(0,renewal_folder/* isRenewalFolder */.LG)(folder, places.temporaryNames)) {
				runner.warning(`${folder} is not a folder of this action, so it stays as it is.`);
			}
			else if ((0,renewal_folder/* deleteRenewalFolder */.c2)(folder)) {
				runner.info('Deleted the sessions that were stored for renewal.');
			}
			return 'done';
		}
		catch (error) {
			runner.warning(`${folder} could not be deleted: ${(0,errors_error/* messageOf */.bD)(error)}.`);
			return 'failed';
		}
	},
	forget: function() { },
};

;// CONCATENATED MODULE: ./src/deliveries/index.js




const deliveries = {
	'sso-token': centerToken,
	refresh: renewal,
	profile: profile,
	environment: environment/* environment */.cA,
};
const _ = (/* unused pure expression or super */ null && (deliveries));
function deliveryOf({ kind }) {
	return deliveries[kind];
}


/***/ }),

/***/ 39868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   v: () => (/* binding */ profileShape)
/* harmony export */ });
/* harmony import */ var _files_sealed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1497);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27544);


const section = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	file: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
	name: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
	digest: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
	separator: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .document */ .Al)(/^[\r\n]{0,4}$/),
	replaced: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
	whole: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
	mode: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(0o7777)),
});
const profileShape = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	kind: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('profile'),
	profiles: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
	sections: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(section),
	sealed: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_files_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .sealedShape */ .iD),
	folders: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
});
const keyOf = function({ file, name }) { return `${file}[${name}]`; };


/***/ }),

/***/ 88070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c2: () => (/* binding */ deleteRenewalFolder),
  Af: () => (/* binding */ folderFor),
  LG: () => (/* binding */ isRenewalFolder),
  pl: () => (/* binding */ planFileIn),
  hU: () => (/* binding */ processFor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/files/own-folder.js
var own_folder = __webpack_require__(53526);
// EXTERNAL MODULE: ./src/errors/deliveries.js
var deliveries = __webpack_require__(56285);
;// CONCATENATED MODULE: ./src/deliveries/renewal/command-line.js

function commandLine(words, platform = process.platform) {
	for (const word of words) {
		const unfit = /^$|[\r\n]|\s[#;]/.test(word) || (platform === 'win32' && /["%]/.test(word));
		if (unfit)
			throw new deliveries/* FileError */.f6(`${word} cannot be part of a credential_process command`, 'Use folders with plain names.');
	}
	return words.map(function(word) { return (platform === 'win32' ? quotedForWindows(word) : quoted(word)); }).join(' ');
}
function quoted(word) {
	const [name = ''] = /(?<![\w.-])[\w.-]*$/.exec(word) ?? [];
	const folders = word.slice(0, word.length - name.length);
	return (folders && `'${folders.replaceAll("'", "'\\''")}'`) + name;
}
function quotedForWindows(word) {
	return /^[\w.:~\\/-]+$/.test(word) ? word : `"${word.replace(/(?<!\\)\\+$/, '$&$&')}"`;
}

;// CONCATENATED MODULE: ./src/deliveries/renewal/folder.js




function folderFor({ deliver }, { named }, { places, ledger }) {
	const [temporary] = places.temporary;
	if (!deliver.renew || named.length === 0 || !temporary)
		return undefined;
	return (0,external_node_path_.join)(temporary, `aws-auth-refresh-${ledger.id}`);
}
function processFor(index, plan, signIn, job) {
	const folder = folderFor(plan, signIn, job);
	return folder && commandLine([...job.places.program, 'credential-process', planFileIn(folder, index)]);
}
const planFileIn = function(folder, index) { return (0,external_node_path_.join)(folder, String(index), 'plan.json'); };
function isRenewalFolder(folder, temporary) {
	return (0,own_folder/* isTemporaryOf */.r)(folder, /^aws-auth-refresh-[0-9a-f]{16}$/, temporary);
}
function deleteRenewalFolder(folder) {
	const away = `${folder}.away`;
	if ((0,external_node_fs_.existsSync)(folder) && (0,own_folder/* isOwnFolder */.Z)(folder))
		(0,external_node_fs_.renameSync)(folder, away);
	if (!(0,external_node_fs_.existsSync)(away))
		return false;
	(0,external_node_fs_.rmSync)(away, { recursive: true, force: true, maxRetries: 5 });
	return true;
}


/***/ }),

/***/ 53526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isOwnFolder),
/* harmony export */   r: () => (/* binding */ isTemporaryOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96554);



function isOwnFolder(folder) {
	const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder);
	if (!stat.isDirectory())
		return false;
	return (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfUser */ .T2)(stat, process.getuid?.());
}
function isTemporaryOf(folder, name, temporary) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
	return path === folder && name.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) && temporary.includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
}


/***/ }),

/***/ 96554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ homeVariable),
/* harmony export */   N6: () => (/* binding */ modeFor),
/* harmony export */   T2: () => (/* binding */ isOfUser),
/* harmony export */   iz: () => (/* binding */ mayRenameLater),
/* harmony export */   oc: () => (/* binding */ whyUnchangeable),
/* harmony export */   tI: () => (/* binding */ isLockTaken),
/* harmony export */   vp: () => (/* binding */ longestVariable)
/* harmony export */ });
function whyUnchangeable(mode, platform = process.platform) {
	if (platform !== 'win32' && (mode & 0o400) === 0)
		return 'may not be read';
	return (mode & 0o200) === 0 ? 'is read-only' : undefined;
}
function modeFor(mode, platform = process.platform) {
	return platform === 'win32' ? undefined : mode;
}
function isOfUser({ uid, mode }, user) {
	return user === undefined || (uid === user && (mode & 0o022) === 0);
}
const busy = /^(EPERM|EACCES|EBUSY)$/;
function mayRenameLater(code, platform = process.platform) {
	return platform === 'win32' && busy.test(code);
}
function isLockTaken(code, platform = process.platform) {
	return code === 'EEXIST' || (platform === 'win32' && busy.test(code));
}
function homeVariable(platform = process.platform) {
	return platform === 'win32' ? 'USERPROFILE' : 'HOME';
}
function longestVariable(platform = process.platform) {
	return platform === 'win32' ? 30_000 : 120_000;
}


/***/ }),

/***/ 1497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   iD: () => (/* binding */ sealedShape),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   vf: () => (/* binding */ discard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37043);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56285);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27544);
/* harmony import */ var _own_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53526);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60868);







const sealedShape = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
	keyFile: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(),
	data: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .document */ .Al)(/^[\w+/]*={0,2}$/),
});
function seal(secret, folders) {
	const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
	const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12);
	const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-gcm', key, nonce);
	const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
	const data = Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
	return { keyFile: writeKey(key, folders), data };
}
function writeKey(key, folders) {
	let failure;
	for (const parent of folders) {
		let folder;
		try {
			folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'aws-auth-'));
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'key'), key, { mode: 0o600, flag: 'wx' });
			return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'key');
		}
		catch (error) {
			failure ??= error;
			if (folder)
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
		}
	}
	const remedy = 'Check that the temporary folder of the runner exists and has free space, and that this user may write there.';
	const what = `a key cannot be stored in ${folders.join(' or ')} (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(failure)})`;
	throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f6(what, remedy, failure);
}
function unseal({ keyFile, data }, folders) {
	if (!isKeyFile(keyFile, folders))
		throw new Error(`${keyFile} is not a key file of this action`);
	const key = Buffer.from((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .X)(keyFile)?.text ?? '', 'latin1');
	const bytes = Buffer.from(data, 'base64');
	const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
	decipher.setAuthTag(bytes.subarray(12, 28));
	return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
function discard({ keyFile }, folders) {
	if (isKeyFile(keyFile, folders))
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(keyFile), { recursive: true, force: true });
}
function isKeyFile(keyFile, folders) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(keyFile);
	try {
		const isNamedSo = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(keyFile) === 'key' && (0,_own_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .isTemporaryOf */ .r)(folder, /^aws-auth-\w{6}$/, folders);
		return isNamedSo && (0,_own_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnFolder */ .Z)(folder);
	}
	catch {
		return false;
	}
}


/***/ }),

/***/ 96410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ sharedFiles),
/* harmony export */   mL: () => (/* binding */ centerCacheFolder)
/* harmony export */ });
/* unused harmony export homeOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96554);




function sharedFiles(env) {
	const home = homeOf(env);
	return {
		credentials: locate(env.AWS_SHARED_CREDENTIALS_FILE, 'credentials', home),
		config: locate(env.AWS_CONFIG_FILE, 'config', home),
	};
}
function homeOf(env) {
	const named = env[(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .homeVariable */ .Aw)()];
	if (named)
		return named;
	try {
		return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
	}
	catch {
		return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(process.cwd()).root;
	}
}
function locate(named, name, home) {
	const path = named ? named.replace(/^~(?=[/\\]|$)/, home) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.aws', name);
	return withoutDetours((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
}
function withoutDetours(path) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).isSymbolicLink() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
	}
	catch {
		return path;
	}
}
function centerCacheFolder(env) {
	return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeOf(env), '.aws', 'sso', 'cache');
}


/***/ }),

/***/ 23735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ temporaryFolders),
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



function temporaryFolder({ RUNNER_TEMP: folder }) {
	return folder && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder) : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
function temporaryFolders(env) {
	const all = [temporaryFolder(env), (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()].map(function(folder) { return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder); });
	return [...new Set(all.flatMap(function(folder) { return [folder, realName(folder)]; }))];
}
function realName(folder) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
	}
	catch {
		return folder;
	}
}


/***/ }),

/***/ 89313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ Journal),
  _: () => (/* binding */ withoutEnvironment)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/files/own-folder.js
var own_folder = __webpack_require__(53526);
// EXTERNAL MODULE: ./src/files/temporary-folder.js
var temporary_folder = __webpack_require__(23735);
// EXTERNAL MODULE: ./src/text/shape.js
var shape = __webpack_require__(27544);
// EXTERNAL MODULE: ./src/job/receipts.js
var job_receipts = __webpack_require__(32216);
;// CONCATENATED MODULE: ./src/job/journal-lines.js


const marks = ['delivered', 'undone', 'profile-left', 'closed'];
const markShape = (0,shape/* object */.Ik)({ id: (0,shape/* text */.Qq)(/^[0-9a-f]{1,64}$/), mark: (0,shape/* oneOf */.yL)(...marks) });
const entryShape = (0,shape/* object */.Ik)({
	id: (0,shape/* text */.Qq)(/^[0-9a-f]{1,64}$/),
	receipts: (0,shape/* list */.p_)(function(receipt) { return receipt; }),
	key: (0,shape/* optional */.lq)((0,shape/* text */.Qq)()),
	expiration: (0,shape/* optional */.lq)((0,shape/* text */.Qq)()),
	made: (0,shape/* optional */.lq)((0,shape/* text */.Qq)()),
});
const most = 20_000;
function readingOf(journal) {
	const lines = [];
	let unread = 0;
	let ofOthers = 0;
	const written = journal.split('\n').filter(function(line) { return line.trim() !== ''; });
	for (const each of written.slice(0, most)) {
		const value = jsonIn(each);
		const line = lineIn(value);
		if (line)
			lines.push(line);
		else
			unread += 1;
		if (!line && value !== undefined)
			ofOthers += 1;
	}
	const more = written.length > most ? 1 : 0;
	return { lines, unread: unread + more, ofOthers: ofOthers + more };
}
function marksIn(lines) {
	const found = {
		delivered: new Set(),
		undone: new Set(),
		'profile-left': new Set(),
		closed: new Set(),
	};
	for (const line of lines)
		if ('mark' in line)
			found[line.mark].add(line.id);
	return found;
}
function jsonIn(written) {
	try {
		return JSON.parse(written);
	}
	catch {
		return undefined;
	}
}
function lineIn(value) {
	try {
		if (isMarked(value))
			return markShape(value);
		const { receipts, ...entry } = entryShape(value);
		return { ...entry, ...(0,job_receipts/* receiptsIn */.F)(receipts) };
	}
	catch {
		return undefined;
	}
}
const isMarked = function(value) { return typeof value === 'object' && value !== null && 'mark' in value; };

;// CONCATENATED MODULE: ./src/job/journal.js






const largest = 16_000_000;
const unreadable = { lines: [], unread: 1, ofOthers: 1 };
class Journal {
	#folder;
	#last;
	constructor(env) {
		this.#folder = folderFor(env);
	}
	add(id, receipts, own) {
		this.#append({
			id,
			receipts,
			...(own && { key: digestOf(own.credentials.accessKeyId.reveal()) }),
			...(own?.expiration && { expiration: own.expiration.toISOString() }),
			made: new Date().toISOString(),
		});
	}
	mark(id, mark) {
		this.#append({ id, mark });
	}
	open() {
		const { lines, unread } = this.#read();
		const marks = marksIn(lines);
		const has = function(id, mark) { return marks[mark].has(id); };
		const entries = lines.flatMap(function(line) { return 'mark' in line || has(line.id, 'undone') || has(line.id, 'closed')
			? []
			: [{ ...left(line, has(line.id, 'profile-left')), isDelivered: has(line.id, 'delivered') }]; });
		return { entries, unread: unread + entries.reduce(function(sum, entry) { return sum + entry.unread; }, 0) };
	}
	wasUndone(id) {
		const found = this.#read().lines.flatMap(function(line) { return ('mark' in line && line.id === id ? [line.mark] : []); });
		if (found.includes('undone'))
			return 'yes';
		return found.includes('profile-left') ? 'but for a profile' : 'no';
	}
	close(id) {
		try {
			this.mark(id, 'closed');
			const { lines, ofOthers } = this.#read();
			const { closed } = marksIn(lines);
			if (ofOthers === 0 && lines.every(function(line) { return closed.has(line.id); }))
				(0,external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true });
		}
		catch { }
	}
	find(accessKeyId) {
		const key = digestOf(accessKeyId);
		return this.#entries().findLast(function(entry) { return entry.key === key; });
	}
	has(id) {
		return this.#entries().some(function(entry) { return entry.id === id; });
	}
	wrote(profile) {
		return this.#entries().some(function({ receipts }) { return receipts.some(function(receipt) { return receipt.kind === 'profile' && receipt.profiles.includes(profile); }); });
	}
	entryOf(id) {
		return this.#entries().find(function(entry) { return entry.id === id; });
	}
	#entries() {
		return this.#read().lines.filter(function(line) { return 'receipts' in line; });
	}
	#append(line) {
		makeFolder(this.#folder);
		if (!(0,own_folder/* isOwnFolder */.Z)(this.#folder))
			throw new Error(`${this.#folder} belongs to another user, or other users may write to it`);
		const { O_WRONLY, O_APPEND, O_CREAT } = external_node_fs_.constants;
		const descriptor = (0,external_node_fs_.openSync)((0,external_node_path_.join)(this.#folder, 'journal'), O_WRONLY | O_APPEND | O_CREAT | noFollow, 0o600);
		try {
			(0,external_node_fs_.writeSync)(descriptor, `\n${JSON.stringify(line)}\n`);
		}
		finally {
			(0,external_node_fs_.closeSync)(descriptor);
		}
	}
	#read() {
		const text = this.#text();
		if (text === undefined)
			return unreadable;
		if (this.#last?.text !== text)
			this.#last = { text, reading: readingOf(text) };
		return this.#last.reading;
	}
	#text() {
		let descriptor;
		try {
			if (!(0,own_folder/* isOwnFolder */.Z)(this.#folder))
				return '';
			descriptor = (0,external_node_fs_.openSync)((0,external_node_path_.join)(this.#folder, 'journal'), external_node_fs_.constants.O_RDONLY | noFollow);
			const stat = (0,external_node_fs_.fstatSync)(descriptor);
			if (stat.size > largest)
				return undefined;
			return stat.isFile() ? (0,external_node_fs_.readFileSync)(descriptor, 'utf8') : '';
		}
		catch {
			return '';
		}
		finally {
			if (descriptor !== undefined)
				(0,external_node_fs_.closeSync)(descriptor);
		}
	}
}
const { O_NOFOLLOW: noFollow = 0 } = external_node_fs_.constants;
function withoutEnvironment(receipts) {
	return receipts.filter(function({ kind }) { return kind !== 'environment'; });
}
function left(entry, onlyFiles) {
	return onlyFiles ? { ...entry, receipts: withoutEnvironment(entry.receipts) } : entry;
}
function folderFor(env) {
	const { GITHUB_ENV = '', GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB } = env;
	const job = JSON.stringify([(0,external_node_path_.dirname)(GITHUB_ENV), GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB]);
	const name = `aws-auth-job-${(0,external_node_crypto_.createHash)('sha256').update(job).digest('hex').slice(0, 24)}`;
	return (0,external_node_path_.join)((0,temporary_folder/* temporaryFolder */.y)(env), name);
}
function makeFolder(folder) {
	try {
		(0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
	}
	catch (error) {
		if (error.code !== 'EEXIST')
			throw error;
	}
}
function digestOf(accessKeyId) {
	return (0,external_node_crypto_.createHash)('sha256').update(accessKeyId).digest('hex');
}


/***/ }),

/***/ 32216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ receiptsIn)
/* harmony export */ });
/* harmony import */ var _deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90784);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27544);


const anyReceipt = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ kind: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() });
function receiptsIn(values) {
	const receipts = values.flatMap(function(value) { return receiptIn(value) ?? []; });
	return { receipts, unread: values.length - receipts.length };
}
function receiptIn(value) {
	try {
		const { kind } = anyReceipt(value);
		return isKnown(kind) ? _deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveries */ .$[kind].shape(value) : undefined;
	}
	catch {
		return undefined;
	}
}
const isKnown = function(kind) { return Object.hasOwn(_deliveries_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveries */ .$, kind); };


/***/ }),

/***/ 29142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Scrubber),
/* harmony export */   v: () => (/* binding */ lastDigits)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41745);

const account = /(?<!\d)\d{12}(?!\d)/g;
const lastDigits = function(id) { return `\u2026${id.slice(-4)}`; };
class Scrubber {
	#secrets = new Set();
	#longestFirst;
	add(value) {
		const text = value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z ? value.reveal() : value;
		if (!text || this.#secrets.has(text))
			return false;
		this.#secrets.add(text);
		this.#longestFirst = undefined;
		return true;
	}
	clean(text, accounts) {
		let clean = text;
		this.#longestFirst ??= [...this.#secrets].sort(function(one, other) { return other.length - one.length; });
		for (const secret of this.#longestFirst)
			if (secret.length <= clean.length && clean.includes(secret))
				clean = clean.replaceAll(secret, '***');
		if (accounts === 'shown')
			return clean;
		return clean.replace(account, accounts === 'masked' ? '***' : 'ACCOUNT_ID');
	}
}


/***/ }),

/***/ 41745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

class Secret {
	#value;
	variable;
	constructor(value, variable) {
		this.#value = value;
		this.variable = variable;
	}
	reveal() {
		return this.#value;
	}
	get length() {
		return this.#value.length;
	}
	toString() {
		return '***';
	}
	toJSON() {
		return '***';
	}
	[node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
		return '***';
	}
}


/***/ })

};
;