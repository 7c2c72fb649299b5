"use strict";
exports.id = 6255;
exports.ids = [6255];
exports.modules = {

/***/ 85541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
function setCredentialFeature(credentials, feature, value) {
	if (!credentials.$source) {
		credentials.$source = {};
	}
	credentials.$source[feature] = value;
	return credentials;
}


/***/ }),

/***/ 66181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ fromLoginCredentials)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
var setCredentialFeature = __webpack_require__(85541);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js + 1 modules
var parseKnownFiles = __webpack_require__(88861);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var getProfileName = __webpack_require__(94185);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = __webpack_require__(37048);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __webpack_require__(7217);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-provider-login/dist-es/LoginCredentialsFetcher.js






class LoginCredentialsFetcher {
	profileData;
	init;
	callerClientConfig;
	static REFRESH_THRESHOLD = 5 * 60 * 1000;
	constructor(profileData, init, callerClientConfig) {
		this.profileData = profileData;
		this.init = init;
		this.callerClientConfig = callerClientConfig;
	}
	async loadCredentials() {
		const token = await this.loadToken();
		if (!token) {
			throw new CredentialsProviderError/* CredentialsProviderError */.C(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, { tryNextLink: false, logger: this.logger });
		}
		const accessToken = token.accessToken;
		const now = Date.now();
		const expiryTime = new Date(accessToken.expiresAt).getTime();
		const timeUntilExpiry = expiryTime - now;
		if (timeUntilExpiry <= LoginCredentialsFetcher.REFRESH_THRESHOLD) {
			return this.refresh(token);
		}
		return this.toCredentials(token.accessToken);
	}
	get logger() {
		return this.init?.logger;
	}
	get loginSession() {
		return this.profileData.login_session;
	}
	toCredentials(token) {
		return {
			accessKeyId: token.accessKeyId,
			secretAccessKey: token.secretAccessKey,
			sessionToken: token.sessionToken,
			accountId: token.accountId,
			expiration: new Date(token.expiresAt),
		};
	}
	async refresh(token) {
		const diskToken = await this.loadToken().catch(function() { return token; });
		const now = Date.now();
		const diskExpiry = new Date(diskToken.accessToken.expiresAt).getTime();
		const tokenExpiry = new Date(token.accessToken.expiresAt).getTime();
		const freshToken = diskExpiry <= now && tokenExpiry > now ? token : diskToken;
		const freshExpiry = new Date(freshToken.accessToken.expiresAt).getTime();
		if (freshExpiry - Date.now() > LoginCredentialsFetcher.REFRESH_THRESHOLD) {
			return this.toCredentials(freshToken.accessToken);
		}
		const { SigninClient, CreateOAuth2TokenCommand } = await Promise.all(/* import() */[__webpack_require__.e(1407), __webpack_require__.e(7735), __webpack_require__.e(1228), __webpack_require__.e(8502), __webpack_require__.e(490)]).then(__webpack_require__.bind(__webpack_require__, 40490));
		const { logger, userAgentAppId } = this.callerClientConfig ?? {};
		const isH2 = function(requestHandler) {
			return requestHandler?.metadata?.handlerProtocol === "h2";
		};
		const requestHandler = isH2(this.callerClientConfig?.requestHandler)
			? undefined
			: this.callerClientConfig?.requestHandler;
		const signInRegion = typeof freshToken.signInRegion === "string" && freshToken.signInRegion.length > 0
			? freshToken.signInRegion
			: undefined;
		const region = signInRegion ?? this.profileData.region ?? (await this.callerClientConfig?.region?.()) ?? process.env.AWS_REGION;
		const client = new SigninClient({
			credentials: {
				accessKeyId: "",
				secretAccessKey: "",
			},
			region,
			requestHandler,
			logger,
			userAgentAppId,
			...this.init?.clientConfig,
			...(signInRegion && { region: signInRegion }),
		});
		this.createDPoPInterceptor(client.middlewareStack);
		const commandInput = {
			tokenInput: {
				clientId: freshToken.clientId,
				refreshToken: freshToken.refreshToken,
				grantType: "refresh_token",
			},
		};
		try {
			const response = await client.send(new CreateOAuth2TokenCommand(commandInput));
			const { accessKeyId, secretAccessKey, sessionToken } = response.tokenOutput?.accessToken ?? {};
			const { refreshToken, expiresIn } = response.tokenOutput ?? {};
			if (!accessKeyId || !secretAccessKey || !sessionToken || !refreshToken) {
				throw new CredentialsProviderError/* CredentialsProviderError */.C("Token refresh response missing required fields", {
					logger: this.logger,
					tryNextLink: false,
				});
			}
			const expiresInMs = (expiresIn ?? 900) * 1000;
			const expiration = new Date(Date.now() + expiresInMs);
			const updatedToken = {
				...freshToken,
				accessToken: {
					...freshToken.accessToken,
					accessKeyId,
					secretAccessKey,
					sessionToken,
					expiresAt: expiration.toISOString(),
				},
				refreshToken,
			};
			await this.saveToken(updatedToken);
			return this.toCredentials(updatedToken.accessToken);
		}
		catch (error) {
			if (error.name === "AccessDeniedException") {
				const errorType = error.error;
				let message;
				switch (errorType) {
					case "TOKEN_EXPIRED":
						message = "Your session has expired. Please reauthenticate.";
						break;
					case "USER_CREDENTIALS_CHANGED":
						message =
							"Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
						break;
					case "INSUFFICIENT_PERMISSIONS":
						message =
							"Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
						break;
					default:
						message = `Failed to refresh token: ${String(error)}. Please re-authenticate using \`aws login\``;
				}
				throw new CredentialsProviderError/* CredentialsProviderError */.C(message, {
					logger: this.logger,
					tryNextLink: false,
				});
			}
			const tokenExpiry = new Date(freshToken.accessToken.expiresAt).getTime();
			if (tokenExpiry > Date.now()) {
				this.logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`);
				return this.toCredentials(freshToken.accessToken);
			}
			throw new CredentialsProviderError/* CredentialsProviderError */.C(`Failed to refresh token: ${String(error)}. Please re-authenticate using aws login`, { logger: this.logger });
		}
	}
	async loadToken() {
		const tokenFilePath = this.getTokenFilePath();
		try {
			const tokenData = await external_node_fs_.promises.readFile(tokenFilePath, "utf8");
			const token = JSON.parse(tokenData);
			const missingFields = ["accessToken", "clientId", "refreshToken", "dpopKey"].filter(function(k) { return !token[k]; });
			if (!token.accessToken?.accountId) {
				missingFields.push("accountId");
			}
			if (missingFields.length > 0) {
				throw new CredentialsProviderError/* CredentialsProviderError */.C(`Token validation failed, missing fields: ${missingFields.join(", ")}`, {
					logger: this.logger,
					tryNextLink: false,
				});
			}
			return token;
		}
		catch (error) {
			throw new CredentialsProviderError/* CredentialsProviderError */.C(`Failed to load token from ${tokenFilePath}: ${String(error)}`, {
				logger: this.logger,
				tryNextLink: false,
			});
		}
	}
	async saveToken(token) {
		const tokenFilePath = this.getTokenFilePath();
		const directory = (0,external_node_path_.dirname)(tokenFilePath);
		try {
			await external_node_fs_.promises.mkdir(directory, { recursive: true });
		}
		catch (error) {
		}
		await external_node_fs_.promises.writeFile(tokenFilePath, JSON.stringify(token, null, 2), "utf8");
	}
	getTokenFilePath() {
		const directory = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".aws", "login", "cache");
		const loginSessionBytes = Buffer.from(this.loginSession, "utf8");
		const loginSessionSha256 = (0,external_node_crypto_.createHash)("sha256").update(loginSessionBytes).digest("hex");
		return (0,external_node_path_.join)(directory, `${loginSessionSha256}.json`);
	}
	derToRawSignature(derSignature) {
		let offset = 2;
		if (derSignature[offset] !== 0x02) {
			throw new Error("Invalid DER signature");
		}
		offset++;
		const rLength = derSignature[offset++];
		let r = derSignature.subarray(offset, offset + rLength);
		offset += rLength;
		if (derSignature[offset] !== 0x02) {
			throw new Error("Invalid DER signature");
		}
		offset++;
		const sLength = derSignature[offset++];
		let s = derSignature.subarray(offset, offset + sLength);
		r = r[0] === 0x00 ? r.subarray(1) : r;
		s = s[0] === 0x00 ? s.subarray(1) : s;
		const rPadded = Buffer.concat([Buffer.alloc(32 - r.length), r]);
		const sPadded = Buffer.concat([Buffer.alloc(32 - s.length), s]);
		return Buffer.concat([rPadded, sPadded]);
	}
	createDPoPInterceptor(middlewareStack) {
		middlewareStack.add((next) => async (args) => {
			if (httpRequest/* HttpRequest */.K.isInstance(args.request)) {
				const request = args.request;
				const actualEndpoint = `${request.protocol}//${request.hostname}${request.port ? `:${request.port}` : ""}${request.path}`;
				const dpop = await this.generateDpop(request.method, actualEndpoint);
				request.headers = {
					...request.headers,
					DPoP: dpop,
				};
			}
			return next(args);
		}, {
			step: "finalizeRequest",
			name: "dpopInterceptor",
			override: true,
		});
	}
	async generateDpop(method = "POST", endpoint) {
		const token = await this.loadToken();
		try {
			const privateKey = (0,external_node_crypto_.createPrivateKey)({
				key: token.dpopKey,
				format: "pem",
				type: "sec1",
			});
			const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey);
			const publicDer = publicKey.export({ format: "der", type: "spki" });
			let pointStart = -1;
			for (let i = 0; i < publicDer.length; i++) {
				if (publicDer[i] === 0x04) {
					pointStart = i;
					break;
				}
			}
			const x = publicDer.slice(pointStart + 1, pointStart + 33);
			const y = publicDer.slice(pointStart + 33, pointStart + 65);
			const header = {
				alg: "ES256",
				typ: "dpop+jwt",
				jwk: {
					kty: "EC",
					crv: "P-256",
					x: x.toString("base64url"),
					y: y.toString("base64url"),
				},
			};
			const payload = {
				jti: crypto.randomUUID(),
				htm: method,
				htu: endpoint,
				iat: Math.floor(Date.now() / 1000),
			};
			const headerB64 = Buffer.from(JSON.stringify(header)).toString("base64url");
			const payloadB64 = Buffer.from(JSON.stringify(payload)).toString("base64url");
			const message = `${headerB64}.${payloadB64}`;
			const asn1Signature = (0,external_node_crypto_.sign)("sha256", Buffer.from(message), privateKey);
			const rawSignature = this.derToRawSignature(asn1Signature);
			const signatureB64 = rawSignature.toString("base64url");
			return `${message}.${signatureB64}`;
		}
		catch (error) {
			throw new CredentialsProviderError/* CredentialsProviderError */.C(`Failed to generate Dpop proof: ${error instanceof Error ? error.message : String(error)}`, { logger: this.logger, tryNextLink: false });
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-provider-login/dist-es/fromLoginCredentials.js



const fromLoginCredentials = function(init) { return async function({ callerClientConfig } = {}) {
	init?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
	const profiles = await (0,parseKnownFiles/* parseKnownFiles */.Y)(init || {});
	const profileName = (0,getProfileName/* getProfileName */.Bz)({
		profile: init?.profile ?? callerClientConfig?.profile,
	});
	const profile = profiles[profileName];
	if (!profile?.login_session) {
		throw new CredentialsProviderError/* CredentialsProviderError */.C(`Profile ${profileName} does not contain login_session.`, {
			tryNextLink: true,
			logger: init?.logger,
		});
	}
	const fetcher = new LoginCredentialsFetcher(profile, init, callerClientConfig);
	const credentials = await fetcher.loadCredentials();
	return (0,setCredentialFeature/* setCredentialFeature */.g)(credentials, "CREDENTIALS_LOGIN", "AD");
}; };


/***/ }),

/***/ 37048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ CredentialsProviderError)
/* harmony export */ });
/* harmony import */ var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86354);

class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m {
	name = "CredentialsProviderError";
	constructor(message, options = true) {
		super(message, options);
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
}


/***/ }),

/***/ 86354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ProviderError)
/* harmony export */ });
class ProviderError extends Error {
	name = "ProviderError";
	tryNextLink;
	constructor(message, options = true) {
		let logger;
		let tryNextLink = true;
		if (typeof options === "boolean") {
			logger = undefined;
			tryNextLink = options;
		}
		else if (options != null && typeof options === "object") {
			logger = options.logger;
			tryNextLink = options.tryNextLink ?? true;
		}
		super(message);
		this.tryNextLink = tryNextLink;
		Object.setPrototypeOf(this, ProviderError.prototype);
		logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
	}
	static from(error, options = true) {
		return Object.assign(new this(error.message, options), error);
	}
}


/***/ }),

/***/ 11930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ CONFIG_PREFIX_SEPARATOR)
/* harmony export */ });
const CONFIG_PREFIX_SEPARATOR = ".";


/***/ }),

/***/ 52004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ getConfigFilepath)
/* harmony export */ });
/* unused harmony export ENV_CONFIG_PATH */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64513);


const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
const getConfigFilepath = function() { return process.env[ENV_CONFIG_PATH] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_getHomeDir__WEBPACK_IMPORTED_MODULE_1__/* .getHomeDir */ .R)(), ".aws", "config"); };


/***/ }),

/***/ 64513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ getHomeDir)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const homeDirCache = {};
const getHomeDirCacheKey = function() {
	if (process && process.geteuid) {
		return `${process.geteuid()}`;
	}
	return "DEFAULT";
};
const getHomeDir = function() {
	const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
	if (HOME) {
		return HOME;
	}
	if (USERPROFILE) {
		return USERPROFILE;
	}
	if (HOMEPATH) {
		return `${HOMEDRIVE}${HOMEPATH}`;
	}
	const homeDirCacheKey = getHomeDirCacheKey();
	if (!homeDirCache[homeDirCacheKey]) {
		homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
	}
	return homeDirCache[homeDirCacheKey];
};


/***/ }),

/***/ 94185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ getProfileName),
/* harmony export */   Ch: () => (/* binding */ ENV_PROFILE)
/* harmony export */ });
/* unused harmony export DEFAULT_PROFILE */
const ENV_PROFILE = "AWS_PROFILE";
const DEFAULT_PROFILE = "default";
const getProfileName = function(init) { return init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE; };


/***/ }),

/***/ 76201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ loadSharedConfigFiles)
});

// UNUSED EXPORTS: CONFIG_PREFIX_SEPARATOR

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@smithy/types/dist-es/profile.js
var profile = __webpack_require__(99353);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
var constants = __webpack_require__(11930);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js


const getConfigData = function(data) { return Object.entries(data)
	.filter(function([key]) {
	const indexOfSeparator = key.indexOf(constants/* CONFIG_PREFIX_SEPARATOR */.Q);
	if (indexOfSeparator === -1) {
		return false;
	}
	return Object.values(profile/* IniSectionType */.I).includes(key.substring(0, indexOfSeparator));
})
	.reduce(function(acc, [key, value]) {
	const indexOfSeparator = key.indexOf(constants/* CONFIG_PREFIX_SEPARATOR */.Q);
	const updatedKey = key.substring(0, indexOfSeparator) === profile/* IniSectionType */.I.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	acc[updatedKey] = value;
	return acc;
}, {
	...(data.default && { default: data.default }),
}); };

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js
var getConfigFilepath = __webpack_require__(52004);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
var getHomeDir = __webpack_require__(64513);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js


const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
const getCredentialsFilepath = function() { return process.env[ENV_CREDENTIALS_PATH] || (0,external_node_path_.join)((0,getHomeDir/* getHomeDir */.R)(), ".aws", "credentials"); };

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
var parseIni = __webpack_require__(93576);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
var readFile = __webpack_require__(6073);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js







const swallowError = function() { return ({}); };

const loadSharedConfigFiles = async function(init = {}) {
	const { filepath = getCredentialsFilepath(), configFilepath = (0,getConfigFilepath/* getConfigFilepath */.g)() } = init;
	const homeDir = (0,getHomeDir/* getHomeDir */.R)();
	const relativeHomeDirPrefix = "~/";
	let resolvedFilepath = filepath;
	if (filepath.startsWith(relativeHomeDirPrefix)) {
		resolvedFilepath = (0,external_node_path_.join)(homeDir, filepath.slice(2));
	}
	let resolvedConfigFilepath = configFilepath;
	if (configFilepath.startsWith(relativeHomeDirPrefix)) {
		resolvedConfigFilepath = (0,external_node_path_.join)(homeDir, configFilepath.slice(2));
	}
	const parsedFiles = await Promise.all([
		(0,readFile/* readFile */.TA)(resolvedConfigFilepath, {
			ignoreCache: init.ignoreCache,
		})
			.then(parseIni/* parseIni */.A)
			.then(getConfigData)
			.catch(swallowError),
		(0,readFile/* readFile */.TA)(resolvedFilepath, {
			ignoreCache: init.ignoreCache,
		})
			.then(parseIni/* parseIni */.A)
			.catch(swallowError),
	]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1],
	};
};


/***/ }),

/***/ 93576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseIni)
/* harmony export */ });
/* harmony import */ var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99353);
/* harmony import */ var _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11930);


const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const profileNameBlockList = ["__proto__", "profile __proto__"];
const parseIni = function(iniData) {
	const map = {};
	let currentSection;
	let currentSubSection;
	for (const iniLine of iniData.split(/\r?\n/)) {
		const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
		if (isSection) {
			currentSection = undefined;
			currentSubSection = undefined;
			const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
			const matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				const [, prefix, , name] = matches;
				if (Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__/* .IniSectionType */ .I).includes(prefix)) {
					currentSection = [prefix, name].join(_constants__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PREFIX_SEPARATOR */ .Q);
				}
			}
			else {
				currentSection = sectionName;
			}
			if (profileNameBlockList.includes(sectionName)) {
				throw new Error(`Found invalid profile name "${sectionName}"`);
			}
		}
		else if (currentSection) {
			const indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				const [name, value] = [
					trimmedLine.substring(0, indexOfEqualsSign).trim(),
					trimmedLine.substring(indexOfEqualsSign + 1).trim(),
				];
				if (value === "") {
					currentSubSection = name;
				}
				else {
					if (currentSubSection && iniLine.trimStart() === iniLine) {
						currentSubSection = undefined;
					}
					map[currentSection] = map[currentSection] || {};
					const key = currentSubSection ? [currentSubSection, name].join(_constants__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PREFIX_SEPARATOR */ .Q) : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
};


/***/ }),

/***/ 88861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ parseKnownFiles)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js + 2 modules
var loadSharedConfigFiles = __webpack_require__(76201);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
const mergeConfigFiles = function(...files) {
	const merged = {};
	for (const file of files) {
		for (const [key, values] of Object.entries(file)) {
			if (merged[key] !== undefined) {
				Object.assign(merged[key], values);
			}
			else {
				merged[key] = values;
			}
		}
	}
	return merged;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js


const parseKnownFiles = async function(init) {
	const parsedFiles = await (0,loadSharedConfigFiles/* loadSharedConfigFiles */.p)(init);
	return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};


/***/ }),

/***/ 6073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ fileIntercept),
/* harmony export */   TA: () => (/* binding */ readFile)
/* harmony export */ });
/* unused harmony export filePromises */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const fsReadFile = function(...given) { return node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readFile(...given); };
const filePromises = {};
const fileIntercept = {};
const readFile = function(path, options) {
	if (fileIntercept[path] !== undefined) {
		return fileIntercept[path];
	}
	if (!filePromises[path] || options?.ignoreCache) {
		filePromises[path] = fsReadFile(path, "utf8");
	}
	return filePromises[path];
};


/***/ }),

/***/ 7217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ HttpRequest)
/* harmony export */ });
class HttpRequest {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(options) {
		this.method = options.method || "GET";
		this.hostname = options.hostname || "localhost";
		this.port = options.port;
		this.query = options.query || {};
		this.headers = options.headers || {};
		this.body = options.body;
		this.protocol = options.protocol
			? options.protocol.slice(-1) !== ":"
				? `${options.protocol}:`
				: options.protocol
			: "https:";
		this.path = options.path ? (options.path.charAt(0) !== "/" ? `/${options.path}` : options.path) : "/";
		this.username = options.username;
		this.password = options.password;
		this.fragment = options.fragment;
	}
	static clone(request) {
		const cloned = new HttpRequest({
			...request,
			headers: { ...request.headers },
		});
		if (cloned.query) {
			cloned.query = cloneQuery(cloned.query);
		}
		return cloned;
	}
	static isInstance(request) {
		if (!request) {
			return false;
		}
		const req = request;
		return ("method" in req &&
			"protocol" in req &&
			"hostname" in req &&
			"path" in req &&
			typeof req["query"] === "object" &&
			typeof req["headers"] === "object");
	}
	clone() {
		return HttpRequest.clone(this);
	}
}
function cloneQuery(query) {
	return Object.keys(query).reduce(function(carry, paramName) {
		const param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param,
		};
	}, {});
}


/***/ }),

/***/ 99353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ IniSectionType)
/* harmony export */ });
var IniSectionType;
(function (IniSectionType) {
	IniSectionType["PROFILE"] = "profile";
	IniSectionType["SSO_SESSION"] = "sso-session";
	IniSectionType["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));


/***/ }),

/***/ 96934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask),
  aW: () => (/* binding */ connected),
  X5: () => (/* binding */ endpointOf),
  zc: () => (/* binding */ settingsFor)
});

// EXTERNAL MODULE: ./src/retry/attempts.js
var attempts = __webpack_require__(85416);
// EXTERNAL MODULE: ./src/retry/sdk-strategy.js
var sdk_strategy = __webpack_require__(35844);
// EXTERNAL MODULE: ./src/aws/partition.js
var partition = __webpack_require__(1641);
// EXTERNAL MODULE: ./src/aws/service-error.js
var service_error = __webpack_require__(44747);
// EXTERNAL MODULE: ./src/aws/foreign-answer.js
var foreign_answer = __webpack_require__(23274);
;// CONCATENATED MODULE: ./src/aws/service-handler.js

class ServiceHandler {
	host;
	#http;
	#service;
	#deadline;
	#name;
	constructor(http, service, deadline, name) {
		this.#name = name;
		this.#http = http;
		this.#service = service;
		this.#deadline = deadline;
	}
	async handle(request, { call = this.#name } = {}) {
		const url = urlOf(request);
		this.host = url.host;
		const { method, headers, body } = request;
		const name = `${this.#service.name} ${call}`;
		const answer = await this.#http.send({ url, method, headers, body, name }, this.#deadline);
		(0,foreign_answer/* refuseForeign */.r)(answer, this.#service, url.host);
		return { response: { statusCode: answer.status, headers: { ...answer.headers }, body: answer.body } };
	}
	destroy() { }
}
const encoded = function(text) { return encodeURIComponent(text).replace(/[!'()*]/g, function(found) { return `%${found.charCodeAt(0).toString(16).toUpperCase()}`; }); };
function urlOf({ protocol, hostname, port, path, query = {} }) {
	const pairs = Object.entries(query).flatMap(function([name, value]) { return [value ?? ''].flat().map(function(each) { return `${encoded(name)}=${encoded(each)}`; }); });
	const search = pairs.length > 0 ? `?${pairs.join('&')}` : '';
	return new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}${path}${search}`);
}

;// CONCATENATED MODULE: ./src/aws/client.js





function settingsFor(service, wire, call = '') {
	const { http, rules, run, sdk } = wire;
	const endpoint = endpointOf(service, wire);
	return {
		maxAttempts: 1,
		retryStrategy: sdk_strategy/* noRetries */.C,
		requestHandler: new ServiceHandler(http, service, rules.deadline, call),
		customUserAgent: [['aws-auth'], ...(run ? [['github-run', run]] : [])],
		...(endpoint && { endpoint }),
		ignoreConfiguredEndpointUrls: true,
		useFipsEndpoint: sdk.useFips,
		useDualstackEndpoint: sdk.useDualStack,
		userAgentAppId: async function() { return sdk.appId; },
		authSchemePreference: [],
		retryMode: 'standard',
		defaultsMode: 'legacy',
		...(isClockWrong(http.clockBehind) && { systemClockOffset: http.clockBehind * 1000 }),
	};
}
function connected(service, wire, make) {
	const settings = settingsFor(service, wire);
	return { client: make(settings), service, handler: settings.requestHandler };
}
async function ask({ client, service, handler }, call, { http, rules }, send) {
	const { deadline } = rules;
	const known = function(error) { return (0,service_error/* serviceErrorOf */.T)(error, service.name, handler.host); };
	try {
		const answer = await (0,attempts/* retrying */.R$)(call, rules, function() { return deadline
			.race(send(client, { abortSignal: deadline.signal, call: call.name }))
			.catch(function(error) {
			throw known(error);
		}); });
		return { answer, origin: { service: service.name, host: handler.host, clockBehind: http.clockBehind } };
	}
	catch (error) {
		throw known(error);
	}
}
function isClockWrong(behind) {
	return behind !== undefined && Math.abs(behind) > 60;
}
function endpointOf({ id, name, host: own }, wire) {
	const endpoint = wire.endpoints[id];
	if (!endpoint)
		return undefined;
	const host = URL.canParse(endpoint.url) ? new URL(endpoint.url).host : endpoint.url;
	if (!(0,partition/* isOwnHost */.HF)(own, host) && !wire.told.has(id)) {
		wire.told.add(id);
		wire.rules.log(`Requests to ${name} go to ${host}, set by ${endpoint.from}.`);
	}
	return endpoint.url;
}


/***/ }),

/***/ 23274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ refuseForeign)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28011);
/* harmony import */ var _net_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99729);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55393);



const starts = { xml: /^\s*(<\?xml|<\w+Response)/, json: /^\s*[[{]/ };
function refuseForeign({ status, headers, body }, { name: service, form }, host) {
	const at = { service, host, status };
	const { location } = headers;
	if (status >= 300 && status < 400 && location) {
		const to = new _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .Foreign */ .l(URL.canParse(location) ? new URL(location).host : location);
		throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ForeignAnswerError */ .Zy(`the answer (status ${status}) is a redirect to ${to}`, {
			...at,
			redirect: to,
		});
	}
	const start = body.subarray(0, 4096).toString('utf8');
	if (start.trim() === '' || starts[form].test(start))
		return;
	const type = new _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .Foreign */ .l(headers['content-type'] ?? 'no content type');
	const isQuotable = form === 'xml' || /<html|<!doctype html/i.test(start);
	throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ForeignAnswerError */ .Zy(`the answer (status ${status}, ${type}) is not from ${service}`, {
		...at,
		said: new _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .Foreign */ .l(isQuotable ? (0,_net_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(start) : ''),
	});
}


/***/ }),

/***/ 81496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ services)
/* harmony export */ });
const services = {
	sts: { id: 'STS', name: 'STS', host: 'sts', form: 'xml' },
	iam: { id: 'IAM', name: 'IAM', host: 'iam', form: 'xml' },
	identityCenterPortal: { id: 'SSO', name: 'IAM Identity Center', host: 'portal.sso', form: 'json' },
	identityCenterTokens: { id: 'SSO_OIDC', name: 'IAM Identity Center', host: 'oidc', form: 'json' },
	signIn: { id: 'SIGNIN', name: 'AWS Sign-In', host: 'signin', form: 'json' },
	cognito: { id: 'COGNITO_IDENTITY', name: 'Amazon Cognito', host: 'cognito-identity', form: 'json' },
};


/***/ }),

/***/ 35844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SdkRetryStrategy),
/* harmony export */   C: () => (/* binding */ noRetries)
/* harmony export */ });
class SdkRetryStrategy {
	#attempts;
	#known;
	constructor(attempts, known) {
		this.#attempts = attempts;
		this.#known = known;
	}
	async acquireInitialRetryToken() {
		return tokenFor(0, 0);
	}
	async refreshRetryTokenForRetry(_, { error }) {
		const pause = this.#attempts.pauseAfter(this.#known(error));
		if (pause === undefined)
			throw new Error('no further attempt');
		return tokenFor(this.#attempts.failed, pause);
	}
	recordSuccess() { }
}
function tokenFor(count, delay) {
	return { getRetryCount: function() { return count; }, getRetryDelay: function() { return delay; } };
}
const noRetries = {
	acquireInitialRetryToken: async function() { return tokenFor(0, 0); },
	refreshRetryTokenForRetry: async function() {
		throw new Error('the action retries');
	},
	recordSuccess: function() { },
};


/***/ }),

/***/ 86255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loginCredentials: () => (/* binding */ loginCredentials)
/* harmony export */ });
/* harmony import */ var _aws_sdk_credential_provider_login__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66181);
/* harmony import */ var _aws_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96934);
/* harmony import */ var _aws_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81496);
/* harmony import */ var _aws_service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44747);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13931);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28011);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37043);
/* harmony import */ var _retry_attempts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85416);
/* harmony import */ var _retry_passing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55971);
/* harmony import */ var _retry_sdk_strategy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35844);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(55393);
/* harmony import */ var _checked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50891);










async function loginCredentials(profile, { config, credentials }, { wire, region }) {
	const { deadline, maxAttempts } = wire.rules;
	let failed;
	const name = 'CreateOAuth2Token';
	const settings = (0,_aws_client_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsFor */ .zc)(_aws_service_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$.signIn, wire, name);
	const known = function(error) {
		failed = (0,_aws_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceErrorOf */ .T)(error, _aws_service_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$.signIn.name, settings.requestHandler.host);
		return failed;
	};
	const retryStrategy = new _retry_sdk_strategy_js__WEBPACK_IMPORTED_MODULE_3__/* .SdkRetryStrategy */ .A(new _retry_attempts_js__WEBPACK_IMPORTED_MODULE_4__/* .Attempts */ .ZJ(wire.rules, { name }), known);
	const provider = (0,_aws_sdk_credential_provider_login__WEBPACK_IMPORTED_MODULE_5__/* .fromLoginCredentials */ ._)({
		profile,
		filepath: credentials,
		configFilepath: config,
		clientConfig: { ...settings, maxAttempts, retryStrategy },
	});
	const caller = { callerClientConfig: { region: async function() { return region; } } };
	try {
		return (0,_checked_js__WEBPACK_IMPORTED_MODULE_6__/* .checkedOf */ .T)(profile, await deadline.race(provider(caller)), `the profile ${profile}`);
	}
	catch (cause) {
		deadline.signal.throwIfAborted();
		if (failed && !isRefusal(failed))
			throw failed;
		throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_7__/* .ProfileError */ .eo(profile, wordsOf(cause), { cause });
	}
}
function isRefusal(error) {
	return error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_8__/* .ServiceError */ ._7 && error.status !== undefined && !(0,_retry_passing_js__WEBPACK_IMPORTED_MODULE_9__/* .isPassing */ .WG)(error);
}
function wordsOf(cause) {
	const text = (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_10__/* .messageOf */ .bD)(cause)
		.replace(/SyntaxError: .*/s, 'it is not JSON')
		.replace(/(?<!\.)\.+$/, '');
	return `${new _text_foreign_js__WEBPACK_IMPORTED_MODULE_11__/* .Foreign */ .l(text)}`;
}


/***/ })

};
;