"use strict";
exports.id = 9779;
exports.ids = [9779];
exports.modules = {

/***/ 9779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectEarly: () => (/* binding */ connectEarly)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2485);
/* harmony import */ var _sdk_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(537);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6095);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6526);






const elsewhere = [
	'INPUT_LOGOUT',
	'INPUT_SSO-START-URL',
	'INPUT_COGNITO-IDENTITY-POOL-ID',
	'INPUT_ROLESANYWHERE-TRUST-ANCHOR-ARN',
	'INPUT_SOURCE-PROFILE',
	'INPUT_HTTP-PROXY',
	'ROLESANYWHERE_TRUST_ANCHOR_ARN',
	'HTTPS_PROXY',
	'https_proxy',
	'HTTP_PROXY',
	'http_proxy',
];
const withoutToken = [
	'INPUT_FORCE-SKIP-OIDC',
	'INPUT_ROLE-CHAINING',
	'INPUT_USE-EXISTING-CREDENTIALS',
	'INPUT_WEB-IDENTITY-TOKEN-FILE',
	'INPUT_WEB-IDENTITY-TOKEN',
	'ROLE_CHAINING',
	'USE_EXISTING_CREDENTIALS',
	'WEB_IDENTITY_TOKEN_FILE',
];
const roles = ['INPUT_ROLE-TO-ASSUME', 'INPUT_ROLE-CHAIN', 'INPUT_SESSIONS', 'ROLE_TO_ASSUME'];
function earlyOrigins(env) {
	const isSet = function(name) { return !/^(false)?$/i.test(env[name]?.trim() ?? ''); };
	const source = env['INPUT_CREDENTIAL-SOURCE'] || 'auto';
	const asksSts = roles.some(isSet) || isSet('INPUT_AWS-ACCESS-KEY-ID');
	if (elsewhere.some(isSet) || !asksSts || !/^(auto|github-oidc|access-keys|web-identity-token)/.test(source))
		return [];
	const asksToken = roles.some(isSet) && !withoutToken.some(isSet) && /^(auto|github-oidc)$/.test(source);
	const hasToken = asksToken && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
	const origins = [hasToken ? parsed(env.ACTIONS_ID_TOKEN_REQUEST_URL) : undefined, stsIn(env)];
	return origins.flatMap(function(origin) { return origin?.protocol === 'https:' && !origin.username && !origin.password ? [origin] : []; });
}
const parsed = function(text = '') { return (URL.canParse(text) ? new URL(text) : undefined); };
function stsIn(env) {
	const isNamed = env['INPUT_STS-ENDPOINT'] || env.AWS_ENDPOINT_URL_STS || env.AWS_ENDPOINT_URL;
	if (!isNamed && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedFiles */ .Nt)(env).config))
		return undefined;
	const aws = Object.fromEntries(Object.entries(env).flatMap(function([name, value]) { return name.startsWith('AWS_') && value ? [[name, value]] : []; }));
	const written = env['INPUT_STS-ENDPOINT'];
	const endpoints = {
		...(0,_sdk_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointsIn */ .yN)(aws, undefined),
		...(written && { STS: { url: written, from: 'sts-endpoint' } }),
	};
	const region = env['INPUT_AWS-REGION'] || env.AWS_REGION || env.AWS_DEFAULT_REGION || '';
	return (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .likelyStsOrigin */ .l)({ endpoints, region, sdk: (0,_sdk_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .sdkPlanIn */ .tv)({ aws }) });
}

const longestLookup = 3;
async function connectEarly(env) {
	const sockets = earlyOrigins(env).map(function(url) { return ({ url, tcp: (0,_sdk_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .connectTo */ .m6)(url) }); });
	if (sockets.length === 0)
		return undefined;
	await (0,_sdk_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .underWay */ .Ki)(sockets.map(function({ tcp }) { return tcp; }), longestLookup);
	const { Connections } = await __webpack_require__.e(/* import() */ 7536).then(__webpack_require__.bind(__webpack_require__, 7536));
	const connections = new Connections();
	for (const { url, tcp } of sockets)
		connections.adopt(url, tcp);
	await (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.loopTurn)();
	return connections;
}




/***/ }),

/***/ 6095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ likelyStsOrigin)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7299);


function likelyStsOrigin({ endpoints, region, sdk, }) {
	const named = endpoints.STS?.url;
	if (named)
		return URL.canParse(named) ? new URL(named) : undefined;
	const suffix = (0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region)?.suffix;
	const name = sdk.useFips ? 'sts-fips' : 'sts';
	return suffix && !sdk.useDualStack ? new URL(`https://${name}.${region}.${suffix}`) : undefined;
}




/***/ }),

/***/ 7299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isOwnHost),
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   WE: () => (/* binding */ isAwsPartition),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   jn: () => (/* binding */ isRegionOfAws),
/* harmony export */   rW: () => (/* binding */ isHostOfAws),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
const partitions = [
	{
		id: 'aws',
		suffix: 'amazonaws.com',
		dualStackSuffix: 'api.aws',
		regions: [
			'af-south-1',
			'ap-east-1',
			'ap-east-2',
			'ap-northeast-1',
			'ap-northeast-2',
			'ap-northeast-3',
			'ap-south-1',
			'ap-south-2',
			'ap-southeast-1',
			'ap-southeast-2',
			'ap-southeast-3',
			'ap-southeast-4',
			'ap-southeast-5',
			'ap-southeast-6',
			'ap-southeast-7',
			'ca-central-1',
			'ca-west-1',
			'eu-central-1',
			'eu-central-2',
			'eu-north-1',
			'eu-south-1',
			'eu-south-2',
			'eu-west-1',
			'eu-west-2',
			'eu-west-3',
			'il-central-1',
			'me-central-1',
			'me-south-1',
			'me-west-1',
			'mx-central-1',
			'sa-east-1',
			'sa-west-1',
			'us-east-1',
			'us-east-2',
			'us-west-1',
			'us-west-2',
		],
	},
	{
		id: 'aws-cn',
		suffix: 'amazonaws.com.cn',
		dualStackSuffix: 'api.amazonwebservices.com.cn',
		regions: ['cn-north-1', 'cn-northwest-1'],
	},
	{
		id: 'aws-eusc',
		suffix: 'amazonaws.eu',
		dualStackSuffix: 'api.amazonwebservices.eu',
		regions: ['eusc-de-east-1'],
	},
	{
		id: 'aws-iso',
		suffix: 'c2s.ic.gov',
		dualStackSuffix: 'api.aws.ic.gov',
		regions: ['us-iso-east-1', 'us-iso-west-1'],
	},
	{
		id: 'aws-iso-b',
		suffix: 'sc2s.sgov.gov',
		dualStackSuffix: 'api.aws.scloud',
		regions: ['us-isob-east-1', 'us-isob-west-1'],
	},
	{
		id: 'aws-iso-e',
		suffix: 'cloud.adc-e.uk',
		dualStackSuffix: 'api.cloud-aws.adc-e.uk',
		regions: ['eu-isoe-west-1'],
	},
	{
		id: 'aws-iso-f',
		suffix: 'csp.hci.ic.gov',
		dualStackSuffix: 'api.aws.hci.ic.gov',
		regions: ['us-isof-east-1', 'us-isof-south-1'],
	},
	{
		id: 'aws-us-gov',
		suffix: 'amazonaws.com',
		dualStackSuffix: 'api.aws',
		regions: ['us-gov-east-1', 'us-gov-west-1'],
	},
];

function partitionOf(region) {
	return partitions.find(function({ regions }) { return regions.includes(region); });
}
function hostOf(service, region) {
	return `${service}.${region}.${partitionOf(region)?.suffix ?? 'amazonaws.com'}`;
}
function isOwnHost(service, host) {
	const name = host.replace(/:\d+$/, '').toLowerCase();
	const region = /^(\.[a-z]{2,4}(-[a-z]{1,20}){1,3}-\d)?$/;
	return partitions.some(function({ suffix, dualStackSuffix }) { return [suffix, dualStackSuffix].some(function(each) { return [service, `${service}-fips`].some(function(own) { return name.startsWith(own) &&
		name.endsWith(`.${each}`) &&
		region.test(name.slice(own.length, -each.length - 1)); }); }); });
}
function isHostOfAws(host) {
	const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
	return partitions.some(function({ suffix, dualStackSuffix }) { return [suffix, dualStackSuffix].some(function(each) { return name.endsWith(`.${each}`); }); });
}
function isRegionOfAws(region) {
	return partitionOf(region) !== undefined;
}
function isAwsPartition(id) {
	return partitions.some(function(partition) { return partition.id === id; });
}




/***/ }),

/***/ 537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ underWay),
/* harmony export */   m6: () => (/* binding */ connectTo),
/* harmony export */   tv: () => (/* binding */ sdkPlanIn),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   yN: () => (/* binding */ endpointsIn)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);


const hostOf = function({ hostname }) { return hostname.replace(/^\[|\]$/g, ''); };
function connectTo(url) {
	const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host: hostOf(url), port: Number(url.port || 443), noDelay: true });
	return socket.on('error', function() { });
}
async function underWay(sockets, longest) {
	const lookups = sockets.map(function(socket) { return new Promise(function(resolve) {
		socket
			.once('lookup', function() { return resolve(); })
			.once('connect', function() { return resolve(); })
			.once('close', function() { return resolve(); });
	}); });
	let timer;
	const late = new Promise(function(resolve) {
		timer = setTimeout(resolve, longest);
	});
	await Promise.race([late, Promise.all(lookups)]);
	clearTimeout(timer);
}

const keys = {
	STS: 'sts',
	SSO: 'sso',
	SSO_OIDC: 'sso_oidc',
	SIGNIN: 'signin',
	COGNITO_IDENTITY: 'cognito_identity',
	IAM: 'iam',
	ROLESANYWHERE: 'rolesanywhere',
};
function endpointsIn(aws, config) {
	const profile = aws.AWS_PROFILE ?? 'default';
	const section = config?.profiles.get(profile);
	const isIgnored = aws.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true' ||
		section?.isTrue('ignore_configured_endpoint_urls');
	if (isIgnored)
		return {};
	const found = Object.entries(keys).flatMap(function([id, key]) {
		const plan = byVariable(id, aws) ?? (section && byFile(key, profile, section, config));
		return plan ? [[id, plan]] : [];
	});
	return Object.fromEntries(found);
}
const forAll = { isForAll: true };
function byVariable(id, aws) {
	const from = [`AWS_ENDPOINT_URL_${id}`, 'AWS_ENDPOINT_URL'].find(function(name) { return aws[name]; });
	const url = from && aws[from];
	return from && url ? { url, from, ...(from === 'AWS_ENDPOINT_URL' && forAll) } : undefined;
}
function byFile(key, profile, section, config) {
	const file = config?.files.config;
	const group = section.text('services');
	const own = group && config?.services.get(group)?.text(`${key}.endpoint_url`);
	if (group && own)
		return { url: own, from: `endpoint_url of ${key} in [services ${group}] of ${file}` };
	const url = section.text('endpoint_url');
	return url ? { url, from: `endpoint_url of the profile ${profile} in ${file}`, ...forAll } : undefined;
}

function sdkPlanIn({ aws, config, configAlone }) {
	const section = (config ?? configAlone)?.profiles.get(aws.AWS_PROFILE ?? 'default');
	const appId = aws.AWS_SDK_UA_APP_ID ?? section?.text('sdk_ua_app_id') ?? section?.text('sdk-ua-app-id');
	return {
		useFips: isOn(aws.AWS_USE_FIPS_ENDPOINT, section, 'use_fips_endpoint'),
		useDualStack: isOn(aws.AWS_USE_DUALSTACK_ENDPOINT, section, 'use_dualstack_endpoint'),
		...(appId && { appId }),
	};
}
function isOn(variable, section, key) {
	const said = variable?.toLowerCase();
	return said === 'true' || (said !== 'false' && section?.isTrue(key) === true);
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