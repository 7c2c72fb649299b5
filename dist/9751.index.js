"use strict";
exports.id = 9751;
exports.ids = [9751,2132];
exports.modules = {

/***/ 2132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromSSO: () => (/* binding */ fromSSO)
/* harmony export */ });
/* unused harmony exports isSsoProfile, validateSsoProfile */
/* harmony import */ var _loadSsoSessionData_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(0);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4519);
/* harmony import */ var _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(836);
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6347);
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9772);







const isSsoProfile = function(arg) { return arg &&
	(typeof arg.sso_start_url === "string" ||
		typeof arg.sso_account_id === "string" ||
		typeof arg.sso_session === "string" ||
		typeof arg.sso_region === "string" ||
		typeof arg.sso_role_name === "string"); };

const EXPIRE_WINDOW_MS = 5 * 60 * 1000;
const REFRESH_MESSAGE = `To refresh this SSO session run 'aws sso login' with the corresponding profile.`;

const getSsoOidcClient = async function(ssoRegion, init = {}, callerClientConfig) {
	const { SSOOIDCClient } = await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(3264), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 190));
	const coalesce = function(prop) { return init.clientConfig?.[prop] ?? init.parentClientConfig?.[prop] ?? callerClientConfig?.[prop]; };
	const ssoOidcClient = new SSOOIDCClient(Object.assign({}, init.clientConfig ?? {}, {
		region: ssoRegion ?? init.clientConfig?.region,
		logger: coalesce("logger"),
		userAgentAppId: coalesce("userAgentAppId"),
	}));
	return ssoOidcClient;
};

const getNewSsoOidcToken = async function(ssoToken, ssoRegion, init = {}, callerClientConfig) {
	const { CreateTokenCommand } = await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(3264), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 190));
	const ssoOidcClient = await getSsoOidcClient(ssoRegion, init, callerClientConfig);
	return ssoOidcClient.send(new CreateTokenCommand({
		clientId: ssoToken.clientId,
		clientSecret: ssoToken.clientSecret,
		refreshToken: ssoToken.refreshToken,
		grantType: "refresh_token",
	}));
};

const validateTokenExpiry = function(token) {
	if (token.expiration && token.expiration.getTime() < Date.now()) {
		throw new _loadSsoSessionData_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenProviderError */ .J(`Token is expired. ${REFRESH_MESSAGE}`, false);
	}
};

const validateTokenKey = function(key, value, forRefresh = false) {
	if (typeof value === "undefined") {
		throw new _loadSsoSessionData_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenProviderError */ .J(`Value not present for '${key}' in SSO Token${forRefresh ? ". Cannot refresh" : ""}. ${REFRESH_MESSAGE}`, false);
	}
};

const { writeFile } = node_fs__WEBPACK_IMPORTED_MODULE_0__.promises;
const writeSSOTokenToFile = function(id, ssoToken) {
	const tokenFilepath = (0,_getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_2__/* .getSSOTokenFilepath */ .C9)(id);
	const tokenString = JSON.stringify(ssoToken, null, 2);
	return writeFile(tokenFilepath, tokenString);
};

const lastRefreshAttemptTimes = new Map();
const inFlightRefreshes = new Map();
const fromSso = function(init = {}) { return async function({ callerClientConfig } = {}) {
	init.logger?.debug("@aws-sdk/token-providers - fromSso");
	const profiles = await (0,_parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .parseKnownFiles */ .Y)(init);
	const profileName = (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .getProfileName */ .Bz)({
		profile: init.profile ?? callerClientConfig?.profile,
	});
	const profile = profiles[profileName];
	if (!profile) {
		throw new _loadSsoSessionData_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenProviderError */ .J(`Profile '${profileName}' could not be found in shared credentials file.`, false);
	}
	else if (!profile["sso_session"]) {
		throw new _loadSsoSessionData_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenProviderError */ .J(`Profile '${profileName}' is missing required property 'sso_session'.`);
	}
	const ssoSessionName = profile["sso_session"];
	const inFlightRefresh = inFlightRefreshes.get(ssoSessionName);
	if (inFlightRefresh) {
		return await inFlightRefresh;
	}
	const ssoSessions = await (0,_loadSsoSessionData_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSsoSessionData */ .q)(init);
	const ssoSession = ssoSessions[ssoSessionName];
	if (!ssoSession) {
		throw new _loadSsoSessionData_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenProviderError */ .J(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`, false);
	}
	for (const ssoSessionRequiredKey of ["sso_start_url", "sso_region"]) {
		if (!ssoSession[ssoSessionRequiredKey]) {
			throw new _loadSsoSessionData_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenProviderError */ .J(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`, false);
		}
	}
	ssoSession["sso_start_url"];
	const ssoRegion = ssoSession["sso_region"];
	let ssoToken;
	try {
		ssoToken = await (0,_getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_2__/* .getSSOTokenFromFile */ .vf)(ssoSessionName);
	}
	catch (e) {
		throw new _loadSsoSessionData_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenProviderError */ .J(`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`, false);
	}
	validateTokenKey("accessToken", ssoToken.accessToken);
	validateTokenKey("expiresAt", ssoToken.expiresAt);
	const { accessToken, expiresAt } = ssoToken;
	const existingToken = {
		token: accessToken,
		expiration: new Date(expiresAt),
	};
	if (existingToken.expiration.getTime() - Date.now() > EXPIRE_WINDOW_MS) {
		return existingToken;
	}
	const inFlightRefreshAfterReadingToken = inFlightRefreshes.get(ssoSessionName);
	if (inFlightRefreshAfterReadingToken) {
		return await inFlightRefreshAfterReadingToken;
	}
	const lastRefreshAttemptTime = lastRefreshAttemptTimes.get(ssoSessionName) ?? 0;
	if (Date.now() - lastRefreshAttemptTime < 30 * 1000) {
		validateTokenExpiry(existingToken);
		return existingToken;
	}
	validateTokenKey("clientId", ssoToken.clientId, true);
	validateTokenKey("clientSecret", ssoToken.clientSecret, true);
	validateTokenKey("refreshToken", ssoToken.refreshToken, true);
	const refresh = (async function() {
		try {
			lastRefreshAttemptTimes.set(ssoSessionName, Date.now());
			const newSsoOidcToken = await getNewSsoOidcToken(ssoToken, ssoRegion, init, callerClientConfig);
			validateTokenKey("accessToken", newSsoOidcToken.accessToken);
			validateTokenKey("expiresIn", newSsoOidcToken.expiresIn);
			const newTokenExpiration = new Date(Date.now() + newSsoOidcToken.expiresIn * 1000);
			try {
				await writeSSOTokenToFile(ssoSessionName, {
					...ssoToken,
					accessToken: newSsoOidcToken.accessToken,
					expiresAt: newTokenExpiration.toISOString(),
					refreshToken: newSsoOidcToken.refreshToken,
				});
			}
			catch (error) {
			}
			return {
				token: newSsoOidcToken.accessToken,
				expiration: newTokenExpiration,
			};
		}
		catch (error) {
			validateTokenExpiry(existingToken);
			return existingToken;
		}
	})();
	inFlightRefreshes.set(ssoSessionName, refresh);
	try {
		return await refresh;
	}
	finally {
		inFlightRefreshes.delete(ssoSessionName);
	}
}; };

const SHOULD_FAIL_CREDENTIAL_CHAIN = false;
const resolveSSOCredentials = async ({ ssoStartUrl, ssoSession, ssoAccountId, ssoRegion, ssoRoleName, ssoClient, clientConfig, parentClientConfig, callerClientConfig, profile, filepath, configFilepath, ignoreCache, logger, }) => {
	let token;
	const refreshMessage = `To refresh this SSO session run aws sso login with the corresponding profile.`;
	if (ssoSession) {
		try {
			const _token = await fromSso({
				profile,
				filepath,
				configFilepath,
				ignoreCache,
				clientConfig,
				parentClientConfig,
				logger,
			})({ callerClientConfig });
			token = {
				accessToken: _token.token,
				expiresAt: new Date(_token.expiration).toISOString(),
			};
		}
		catch (e) {
			throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .CredentialsProviderError */ .C1(e.message, {
				tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
				logger,
			});
		}
	}
	else {
		try {
			token = await (0,_getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_2__/* .getSSOTokenFromFile */ .vf)(ssoStartUrl);
		}
		catch (e) {
			throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .CredentialsProviderError */ .C1(`The SSO session associated with this profile is invalid. ${refreshMessage}`, {
				tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
				logger,
			});
		}
	}
	if (new Date(token.expiresAt).getTime() - Date.now() <= 0) {
		throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .CredentialsProviderError */ .C1(`The SSO session associated with this profile has expired. ${refreshMessage}`, {
			tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
			logger,
		});
	}
	const { accessToken } = token;
	const { SSOClient, GetRoleCredentialsCommand } = await Promise.all(/* import() */[__webpack_require__.e(1695), __webpack_require__.e(3264), __webpack_require__.e(6746)]).then(__webpack_require__.bind(__webpack_require__, 6746));
	const sso = ssoClient ||
		new SSOClient(Object.assign({}, clientConfig ?? {}, {
			logger: clientConfig?.logger ?? callerClientConfig?.logger ?? parentClientConfig?.logger,
			region: clientConfig?.region ?? ssoRegion,
			userAgentAppId: clientConfig?.userAgentAppId ?? callerClientConfig?.userAgentAppId ?? parentClientConfig?.userAgentAppId,
		}));
	let ssoResp;
	try {
		ssoResp = await sso.send(new GetRoleCredentialsCommand({
			accountId: ssoAccountId,
			roleName: ssoRoleName,
			accessToken,
		}));
	}
	catch (e) {
		throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .CredentialsProviderError */ .C1(e, {
			tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
			logger,
		});
	}
	const { roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration, credentialScope, accountId } = {}, } = ssoResp;
	if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration) {
		throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .CredentialsProviderError */ .C1("SSO returns an invalid temporary credential.", {
			tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
			logger,
		});
	}
	const credentials = {
		accessKeyId,
		secretAccessKey,
		sessionToken,
		expiration: new Date(expiration),
		...(credentialScope && { credentialScope }),
		...(accountId && { accountId }),
	};
	if (ssoSession) {
		(0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_5__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_SSO", "s");
	}
	else {
		(0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_5__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_SSO_LEGACY", "u");
	}
	return credentials;
};

const validateSsoProfile = function(profile, logger) {
	const { sso_start_url, sso_account_id, sso_region, sso_role_name } = profile;
	if (!sso_start_url || !sso_account_id || !sso_region || !sso_role_name) {
		throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .CredentialsProviderError */ .C1(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", ` +
			`"sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, { tryNextLink: false, logger });
	}
	return profile;
};

const fromSSO = function(init = {}) { return async function({ callerClientConfig } = {}) {
	init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
	const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
	const { ssoClient } = init;
	const profileName = (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .getProfileName */ .Bz)({
		profile: init.profile ?? callerClientConfig?.profile,
	});
	if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
		const profiles = await (0,_parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .parseKnownFiles */ .Y)(init);
		const profile = profiles[profileName];
		if (!profile) {
			throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .CredentialsProviderError */ .C1(`Profile ${profileName} was not found.`, { logger: init.logger });
		}
		if (!isSsoProfile(profile)) {
			throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .CredentialsProviderError */ .C1(`Profile ${profileName} is not configured with SSO credentials.`, {
				logger: init.logger,
			});
		}
		if (profile?.sso_session) {
			const ssoSessions = await (0,_loadSsoSessionData_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSsoSessionData */ .q)(init);
			const session = ssoSessions[profile.sso_session];
			const conflictMsg = ` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;
			if (ssoRegion && ssoRegion !== session.sso_region) {
				throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .CredentialsProviderError */ .C1(`Conflicting SSO region` + conflictMsg, {
					tryNextLink: false,
					logger: init.logger,
				});
			}
			if (ssoStartUrl && ssoStartUrl !== session.sso_start_url) {
				throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .CredentialsProviderError */ .C1(`Conflicting SSO start_url` + conflictMsg, {
					tryNextLink: false,
					logger: init.logger,
				});
			}
			profile.sso_region = session.sso_region;
			profile.sso_start_url = session.sso_start_url;
		}
		const { sso_start_url, sso_account_id, sso_region, sso_role_name, sso_session } = validateSsoProfile(profile, init.logger);
		return resolveSSOCredentials({
			ssoStartUrl: sso_start_url,
			ssoSession: sso_session,
			ssoAccountId: sso_account_id,
			ssoRegion: sso_region,
			ssoRoleName: sso_role_name,
			ssoClient: ssoClient,
			clientConfig: init.clientConfig,
			parentClientConfig: init.parentClientConfig,
			callerClientConfig: init.callerClientConfig,
			profile: profileName,
			filepath: init.filepath,
			configFilepath: init.configFilepath,
			ignoreCache: init.ignoreCache,
			logger: init.logger,
		});
	}
	else if (!ssoStartUrl || !ssoAccountId || !ssoRegion || !ssoRoleName) {
		throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .CredentialsProviderError */ .C1("Incomplete configuration. The fromSSO() argument hash must include " +
			'"ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"', { tryNextLink: false, logger: init.logger });
	}
	else {
		return resolveSSOCredentials({
			ssoStartUrl,
			ssoSession,
			ssoAccountId,
			ssoRegion,
			ssoRoleName,
			ssoClient,
			clientConfig: init.clientConfig,
			parentClientConfig: init.parentClientConfig,
			callerClientConfig: init.callerClientConfig,
			profile: profileName,
			filepath: init.filepath,
			configFilepath: init.configFilepath,
			ignoreCache: init.ignoreCache,
			logger: init.logger,
		});
	}
}; };




/***/ }),

/***/ 4519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ getSSOTokenFilepath),
/* harmony export */   a: () => (/* binding */ tokenIntercept),
/* harmony export */   vf: () => (/* binding */ getSSOTokenFromFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6347);





const getSSOTokenFilepath = function(id) {
	const hasher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha1");
	const cacheName = hasher.update(id).digest("hex");
	return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .getHomeDir */ .RL)(), ".aws", "sso", "cache", `${cacheName}.json`);
};

const readFile = function(...given) { return node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readFile(...given); };
const tokenIntercept = {};
const getSSOTokenFromFile = async function(id) {
	if (tokenIntercept[id]) {
		return tokenIntercept[id];
	}
	const ssoTokenFilepath = getSSOTokenFilepath(id);
	const ssoTokenText = await readFile(ssoTokenFilepath, "utf8");
	return JSON.parse(ssoTokenText);
};




/***/ }),

/***/ 0:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ TokenProviderError),
/* harmony export */   q: () => (/* binding */ loadSsoSessionData)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6347);


class TokenProviderError extends _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ {
	name = "TokenProviderError";
	constructor(message, options = true) {
		super(message, options);
		Object.setPrototypeOf(this, TokenProviderError.prototype);
	}
}

const getSsoSessionData = function(data) { return Object.entries(data)
	.filter(function([key]) { return key.startsWith(_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .IniSectionType */ .Ip.SSO_SESSION + _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PREFIX_SEPARATOR */ .QD); })
	.reduce(function(acc, [key, value]) { return ({ ...acc, [key.substring(key.indexOf(_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PREFIX_SEPARATOR */ .QD) + 1)]: value }); }, {}); };

const swallowError = function() { return ({}); };
const loadSsoSessionData = async function(init = {}) { return (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .readFile */ .TA)(init.configFilepath ?? (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .getConfigFilepath */ .gP)())
	.then(_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIni */ .Ay)
	.then(getSsoSessionData)
	.catch(swallowError); };




/***/ }),

/***/ 836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseKnownFiles)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6347);


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

const parseKnownFiles = async function(init) {
	const parsedFiles = await (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSharedConfigFiles */ .p6)(init);
	return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};




/***/ })

};
;