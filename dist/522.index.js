"use strict";
exports.id = 522;
exports.ids = [522];
exports.modules = {

/***/ 522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ deliveries),
/* harmony export */   A9: () => (/* binding */ deliveryOf),
/* harmony export */   CQ: () => (/* binding */ Journal),
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   Et: () => (/* binding */ ownProfile),
/* harmony export */   F1: () => (/* binding */ receiptsIn),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   XR: () => (/* binding */ temporaryFolders),
/* harmony export */   Zn: () => (/* binding */ isOwnFolder),
/* harmony export */   _i: () => (/* binding */ withoutEnvironment),
/* harmony export */   ch: () => (/* binding */ exportsKeys),
/* harmony export */   h6: () => (/* binding */ Scrubber),
/* harmony export */   hU: () => (/* binding */ processFor),
/* harmony export */   kK: () => (/* binding */ exportAll),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   pl: () => (/* binding */ planFileIn),
/* harmony export */   vQ: () => (/* binding */ lastDigits),
/* harmony export */   yy: () => (/* binding */ temporaryFolder),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6526);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1976);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_4__);








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
	[node_util__WEBPACK_IMPORTED_MODULE_4__.inspect.custom]() {
		return '***';
	}
}

function isOwnFolder(folder) {
	const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder);
	if (!stat.isDirectory())
		return false;
	return (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfUser */ .T2)(stat, process.getuid?.());
}
function isTemporaryOf(folder, name, temporary) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
	return path === folder && name.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)) && temporary.includes((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}

const sealedShape = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
	keyFile: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(),
	data: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .document */ .Al)(/^[\w+/]*={0,2}$/),
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
	const what = `a key cannot be stored in ${folders.join(' or ')} (${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(failure)})`;
	throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .FileError */ .f6(what, remedy, failure);
}
function unseal({ keyFile, data }, folders) {
	if (!isKeyFile(keyFile, folders))
		throw new Error(`${keyFile} is not a key file of this action`);
	const key = Buffer.from((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .XF)(keyFile)?.text ?? '', 'latin1');
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
		const isNamedSo = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(keyFile) === 'key' && isTemporaryOf(folder, /^aws-auth-\w{6}$/, folders);
		return isNamedSo && isOwnFolder(folder);
	}
	catch {
		return false;
	}
}

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

function exportsKeys({ deliver }, { own }) {
	return own !== undefined && deliver.credentials && !deliver.renew && !own.session.isFound;
}
function ownProfile({ own, named }) {
	return named.find(function({ session }) { return session === own?.session; })?.name;
}

function variablesFor(plan, signIn, env) {
	const { region, credentials, renew, unset: blank } = plan.deliver;
	const { own } = signIn;
	const profile = ownProfile(signIn);
	return {
		...(blank && unset),
		...(own && region && { AWS_REGION: own.region, AWS_DEFAULT_REGION: own.region }),
		...(own && exportsKeys(plan, signIn) && keysOf(own.session, env)),
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

const previous = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)((function(value) { return (value === null ? null : (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .document */ .Al)()(value)); }));
const shape$1 = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
	kind: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)('environment'),
	names: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)(...managedNames)),
	doubtful: _regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt,
	previous,
	sealed: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(sealedShape),
});
const environment = {
	shape: shape$1,
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
			discard(sealed, temporaryNames);
	},
};
function exportAll(variables, runner) {
	for (const [name, value] of Object.entries(variables))
		runner.exportVariable(name, textOf(value));
}
const textOf = function(value) { return value instanceof Secret ? value.reveal() : (value ?? ''); };
function receiptFor(names, doubtful, { env, places }) {
	const isSecret = function(name) { return keyNames.includes(name) && Boolean(env[name]); };
	const before = function(some) { return Object.fromEntries(some.map(function(name) { return [name, env[name] || null]; })); };
	const secrets = names.filter(isSecret);
	return {
		kind: 'environment',
		names,
		doubtful: doubtful && secrets.length > 0,
		previous: before(names.filter(function(name) { return !isSecret(name); })),
		...(secrets.length > 0 && { sealed: seal(JSON.stringify(before(secrets)), places.temporary) }),
	};
}
function valuesToRestore(receipt, { env, isPost, isDelivered, runner, places, }) {
	const values = Object.entries(previousValues(receipt, runner, places));
	return Object.fromEntries(values.flatMap(function([name, value]) {
		const isThere = (env[name] ?? '') === textOf(value);
		if (!isDelivered && isThere)
			return [];
		const isDoubtful = value instanceof Secret && (isPost ? isThere : receipt.doubtful);
		return [[name, isDoubtful ? '' : value]];
	}));
}
function previousValues(receipt, runner, { temporaryNames }) {
	let secrets = {};
	try {
		if (receipt.sealed)
			secrets = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(unseal(receipt.sealed, temporaryNames), previous);
	}
	catch {
		runner.warning('The previous credentials in the environment could not be restored, because the key file is gone. The variables are now blank.');
	}
	return Object.fromEntries(receipt.names.map(function(name) {
		const secret = secrets[name];
		return [name, secret ? new Secret(secret) : (receipt.previous[name] ?? '')];
	}));
}

const centerTokenShape = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
	kind: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)('sso-token'),
	file: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(),
	digest: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(),
	folders: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)()),
	client: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(),
	sealed: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(sealedShape),
	mode: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(0o7777)),
});

const centerToken = {
	shape: centerTokenShape,
	prepare: async function(_, { centerToken: token }, job) {
		if (!token)
			return undefined;
		const { prepareToken } = await __webpack_require__.e(/* import() */ 3432).then(__webpack_require__.bind(__webpack_require__, 3432));
		return prepareToken(token, job);
	},
	undo: async (receipt, { runner, places }) => {
		const { file, sealed } = receipt;
		const { isInCache, undoToken } = await __webpack_require__.e(/* import() */ 3432).then(__webpack_require__.bind(__webpack_require__, 3432));
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
			runner.warning(`The token in ${file} could not be deleted: ${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}.`);
			return 'failed';
		}
	},
	forget: function({ sealed }, { temporaryNames }) {
		if (sealed)
			discard(sealed, temporaryNames);
	},
};

const section = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
	file: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(),
	name: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(),
	digest: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(),
	separator: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .document */ .Al)(/^[\r\n]{0,4}$/),
	replaced: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)()),
	whole: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)()),
	mode: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(0o7777)),
});
const profileShape = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
	kind: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)('profile'),
	profiles: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)()),
	sections: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(section),
	sealed: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(sealedShape),
	folders: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)()),
});
const keyOf = function({ file, name }) { return `${file}[${name}]`; };

const profile = {
	shape: profileShape,
	prepare: async function(plan, signIn, job) {
		if (signIn.named.length === 0)
			return undefined;
		const { prepareProfiles } = await __webpack_require__.e(/* import() */ 5062).then(__webpack_require__.bind(__webpack_require__, 5062));
		return prepareProfiles(plan, signIn, job);
	},
	undo: async function(receipt, undoing) {
		const { runner } = undoing;
		const names = receipt.profiles.join(', ');
		try {
			const { undoProfiles } = await __webpack_require__.e(/* import() */ 5859).then(__webpack_require__.bind(__webpack_require__, 5859));
			const warnings = await undoProfiles(receipt, undoing);
			for (const warning of warnings)
				runner.warning(warning);
			if (warnings.length === 0)
				runner.info(`Removed or restored: profile ${names}.`);
			return 'done';
		}
		catch (error) {
			runner.warning(`The profile ${names} could not be restored: ${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}.`);
			return 'failed';
		}
	},
	forget: function({ sealed }, { temporaryNames }) {
		if (sealed)
			discard(sealed, temporaryNames);
	},
};

function commandLine(words, platform = process.platform) {
	for (const word of words) {
		const unfit = /^$|[\r\n]|\s[#;]/.test(word) || (platform === 'win32' && /["%]/.test(word));
		if (unfit)
			throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .FileError */ .f6(`${word} cannot be part of a credential_process command`, 'Use folders with plain names.');
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

function folderFor$1({ deliver }, { named }, { places, ledger }) {
	const [temporary] = places.temporary;
	if (!deliver.renew || named.length === 0 || !temporary)
		return undefined;
	return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, `aws-auth-refresh-${ledger.id}`);
}
function processFor(index, plan, signIn, job) {
	const folder = folderFor$1(plan, signIn, job);
	return folder && commandLine([...job.places.program, 'credential-process', planFileIn(folder, index)]);
}
const planFileIn = function(folder, index) { return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(index), 'plan.json'); };
function isRenewalFolder(folder, temporary) {
	return isTemporaryOf(folder, /^aws-auth-refresh-[0-9a-f]{16}$/, temporary);
}
function deleteRenewalFolder(folder) {
	const away = `${folder}.away`;
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) && isOwnFolder(folder))
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(folder, away);
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(away))
		return false;
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(away, { recursive: true, force: true, maxRetries: 5 });
	return true;
}

const shape = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ kind: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)('refresh'), folder: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)() });
const renewal = {
	shape,
	prepare: async function(plan, signIn, job) {
		const folder = folderFor$1(plan, signIn, job);
		if (!folder)
			return undefined;
		const { writeRenewals, removeRenewals } = await Promise.all(/* import() */[__webpack_require__.e(1543), __webpack_require__.e(2706)]).then(__webpack_require__.bind(__webpack_require__, 2706));
		return {
			receipt: { kind: 'refresh', folder },
			write: function() { return writeRenewals(folder, plan, signIn, job); },
			revert: function() { return removeRenewals(folder); },
		};
	},
	undo: async ({ folder }, { runner, places }) => {
		try {
			if (!isRenewalFolder(folder, places.temporaryNames)) {
				runner.warning(`${folder} is not a folder of this action, so it stays as it is.`);
			}
			else if (deleteRenewalFolder(folder)) {
				runner.info('Deleted the sessions that were stored for renewal.');
			}
			return 'done';
		}
		catch (error) {
			runner.warning(`${folder} could not be deleted: ${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}.`);
			return 'failed';
		}
	},
	forget: function() { },
};

const deliveries = {
	'sso-token': centerToken,
	refresh: renewal,
	profile,
	environment,
};
function deliveryOf({ kind }) {
	return deliveries[kind];
}

const account = /(?<!\d)\d{12}(?!\d)/g;
const lastDigits = function(id) { return `\u2026${id.slice(-4)}`; };
class Scrubber {
	#secrets = new Set();
	#longestFirst;
	add(value) {
		const text = value instanceof Secret ? value.reveal() : value;
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

function temporaryFolder({ RUNNER_TEMP: folder }) {
	return folder && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder) : (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)();
}
function temporaryFolders(env) {
	const all = [temporaryFolder(env), (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)()].map(function(folder) { return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder); });
	return [...new Set(all.flatMap(function(folder) { return [folder, realName(folder)]; }))];
}
function realName(folder) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
	}
	catch {
		return folder;
	}
}

const anyReceipt = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ kind: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)() });
function receiptsIn(values) {
	const receipts = values.flatMap(function(value) { return receiptIn(value) ?? []; });
	return { receipts, unread: values.length - receipts.length };
}
function receiptIn(value) {
	try {
		const { kind } = anyReceipt(value);
		return isKnown(kind) ? deliveries[kind].shape(value) : undefined;
	}
	catch {
		return undefined;
	}
}
const isKnown = function(kind) { return Object.hasOwn(deliveries, kind); };

const marks = ['delivered', 'undone', 'profile-left', 'closed'];
const markShape = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ id: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(/^[0-9a-f]{1,64}$/), mark: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)(...marks) });
const entryShape = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
	id: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(/^[0-9a-f]{1,64}$/),
	receipts: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(function(receipt) { return receipt; }),
	key: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)()),
	expiration: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)()),
	made: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)()),
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
		return { ...entry, ...receiptsIn(receipts) };
	}
	catch {
		return undefined;
	}
}
const isMarked = function(value) { return typeof value === 'object' && value !== null && 'mark' in value; };

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
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.#folder, { recursive: true, force: true });
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
		if (!isOwnFolder(this.#folder))
			throw new Error(`${this.#folder} belongs to another user, or other users may write to it`);
		const { O_WRONLY, O_APPEND, O_CREAT } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
		const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, 'journal'), O_WRONLY | O_APPEND | O_CREAT | asFile, 0o600);
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(descriptor, `\n${JSON.stringify(line)}\n`);
		}
		finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
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
			if (!isOwnFolder(this.#folder))
				return '';
			descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, 'journal'), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | asFile);
			const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
			if (stat.size > largest)
				return undefined;
			return stat.isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(descriptor, 'utf8') : '';
		}
		catch {
			return '';
		}
		finally {
			if (descriptor !== undefined)
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
		}
	}
}
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
const asFile = O_NOFOLLOW | O_NONBLOCK;
function withoutEnvironment(receipts) {
	return receipts.filter(function({ kind }) { return kind !== 'environment'; });
}
function left(entry, onlyFiles) {
	return onlyFiles ? { ...entry, receipts: withoutEnvironment(entry.receipts) } : entry;
}
function folderFor(env) {
	const { GITHUB_ENV = '', GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB } = env;
	const job = JSON.stringify([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(GITHUB_ENV), GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB]);
	const name = `aws-auth-job-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(job).digest('hex').slice(0, 24)}`;
	return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder(env), name);
}
function makeFolder(folder) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700 });
	}
	catch (error) {
		if (error.code !== 'EEXIST')
			throw error;
	}
}
function digestOf(accessKeyId) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(accessKeyId).digest('hex');
}




/***/ }),

/***/ 6526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ modeFor),
/* harmony export */   Nt: () => (/* binding */ sharedFiles),
/* harmony export */   T2: () => (/* binding */ isOfUser),
/* harmony export */   iz: () => (/* binding */ mayRenameLater),
/* harmony export */   mL: () => (/* binding */ centerCacheFolder),
/* harmony export */   oc: () => (/* binding */ whyUnchangeable),
/* harmony export */   tI: () => (/* binding */ isLockTaken),
/* harmony export */   vp: () => (/* binding */ longestVariable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);




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

function sharedFiles(env) {
	const home = homeOf(env);
	return {
		credentials: locate(env.AWS_SHARED_CREDENTIALS_FILE, 'credentials', home),
		config: locate(env.AWS_CONFIG_FILE, 'config', home),
	};
}
function homeOf(env) {
	const named = env[homeVariable()];
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




/***/ })

};
;