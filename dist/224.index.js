"use strict";
exports.id = 224;
exports.ids = [224];
exports.modules = {

/***/ 224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromIni: () => (/* binding */ fromIni)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6347);
/* harmony import */ var _resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1498);
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9772);
/* harmony import */ var _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(836);





const resolveCredentialSource = function(credentialSource, profileName, logger) {
	const sourceProvidersMap = {
		EcsContainer: async function(options) {
			const { fromHttp } = await __webpack_require__.e(/* import() */ 573).then(__webpack_require__.bind(__webpack_require__, 573));
			const { fromContainerMetadata } = await __webpack_require__.e(/* import() */ 7095).then(__webpack_require__.bind(__webpack_require__, 7095));
			logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");
			return async function() { return (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_0__/* .chain */ .cy)(fromHttp(options ?? {}), fromContainerMetadata(options))().then(setNamedProvider); };
		},
		Ec2InstanceMetadata: async function(options) {
			logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
			const { fromInstanceMetadata } = await __webpack_require__.e(/* import() */ 7095).then(__webpack_require__.bind(__webpack_require__, 7095));
			return async function() { return fromInstanceMetadata(options)().then(setNamedProvider); };
		},
		Environment: async function(options) {
			logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
			const { fromEnv } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5245)).then(n => n.index);
			return async function() { return fromEnv(options)().then(setNamedProvider); };
		},
	};
	if (credentialSource in sourceProvidersMap) {
		return sourceProvidersMap[credentialSource];
	}
	else {
		throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, ` +
			`expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger });
	}
};
const setNamedProvider = function(creds) { return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__/* .setCredentialFeature */ .g)(creds, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p"); };

const isAssumeRoleProfile = function(arg, { profile = "default", logger } = {}) {
	return (Boolean(arg) &&
		typeof arg === "object" &&
		typeof arg.role_arn === "string" &&
		["undefined", "string"].indexOf(typeof arg.role_session_name) > -1 &&
		["undefined", "string"].indexOf(typeof arg.external_id) > -1 &&
		["undefined", "string"].indexOf(typeof arg.mfa_serial) > -1 &&
		(isAssumeRoleWithSourceProfile(arg, { profile, logger }) || isCredentialSourceProfile(arg, { profile, logger })));
};
const isAssumeRoleWithSourceProfile = function(arg, { profile, logger }) {
	const withSourceProfile = typeof arg.source_profile === "string" && typeof arg.credential_source === "undefined";
	if (withSourceProfile) {
		logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`);
	}
	return withSourceProfile;
};
const isCredentialSourceProfile = function(arg, { profile, logger }) {
	const withProviderProfile = typeof arg.credential_source === "string" && typeof arg.source_profile === "undefined";
	if (withProviderProfile) {
		logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`);
	}
	return withProviderProfile;
};
const resolveAssumeRoleCredentials = async function(profileName, profiles, options, callerClientConfig, visitedProfiles = {}, resolveProfileData) {
	options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
	const profileData = profiles[profileName];
	const { source_profile, region } = profileData;
	if (!options.roleAssumer) {
		const { getDefaultRoleAssumer } = await Promise.all(/* import() */[__webpack_require__.e(4510), __webpack_require__.e(8617)]).then(__webpack_require__.bind(__webpack_require__, 8617));
		options.roleAssumer = getDefaultRoleAssumer({
			...options.clientConfig,
			credentialProviderLogger: options.logger,
			parentClientConfig: {
				...callerClientConfig,
				...options?.parentClientConfig,
				region: region ?? options?.parentClientConfig?.region ?? callerClientConfig?.region,
			},
		}, options.clientPlugins);
	}
	if (source_profile && source_profile in visitedProfiles) {
		throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1(`Detected a cycle attempting to resolve credentials for profile` +
			` ${(0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .getProfileName */ .Bz)(options)}. Profiles visited: ` +
			Object.keys(visitedProfiles).join(", "), { logger: options.logger });
	}
	options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`);
	const sourceCredsProvider = source_profile
		? resolveProfileData(source_profile, profiles, options, callerClientConfig, {
			...visitedProfiles,
			[source_profile]: true,
		}, isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {}))
		: (await resolveCredentialSource(profileData.credential_source, profileName, options.logger)(options))();
	if (isCredentialSourceWithoutRoleArn(profileData)) {
		return sourceCredsProvider.then(function(creds) { return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__/* .setCredentialFeature */ .g)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"); });
	}
	else {
		const params = {
			RoleArn: profileData.role_arn,
			RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`,
			ExternalId: profileData.external_id,
			DurationSeconds: parseInt(profileData.duration_seconds || "3600", 10),
		};
		const { mfa_serial } = profileData;
		if (mfa_serial) {
			if (!options.mfaCodeProvider) {
				throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, { logger: options.logger, tryNextLink: false });
			}
			params.SerialNumber = mfa_serial;
			params.TokenCode = await options.mfaCodeProvider(mfa_serial);
		}
		const sourceCreds = await sourceCredsProvider;
		return options.roleAssumer(sourceCreds, params).then(function(creds) { return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__/* .setCredentialFeature */ .g)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"); });
	}
};
const isCredentialSourceWithoutRoleArn = function(section) {
	return !section.role_arn && !!section.credential_source;
};

const isLoginProfile = function(data) {
	return Boolean(data && data.login_session);
};
const resolveLoginCredentials = async function(profileName, options, callerClientConfig) {
	const { fromLoginCredentials } = await __webpack_require__.e(/* import() */ 6978).then(__webpack_require__.bind(__webpack_require__, 6978));
	const credentials = await fromLoginCredentials({
		...options,
		profile: profileName,
	})({ callerClientConfig });
	return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_PROFILE_LOGIN", "AC");
};

const isProcessProfile = function(arg) { return Boolean(arg) && typeof arg === "object" && typeof arg.credential_process === "string"; };
const resolveProcessCredentials = async function(options, profile) {
	const { fromProcess } = await __webpack_require__.e(/* import() */ 311).then(__webpack_require__.bind(__webpack_require__, 2692));
	const credentials = await fromProcess({
		...options,
		profile,
	})();
	return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_PROFILE_PROCESS", "v");
};

const resolveSsoCredentials = async function(profile, profileData, options = {}, callerClientConfig) {
	const { fromSSO } = await __webpack_require__.e(/* import() */ 2132).then(__webpack_require__.bind(__webpack_require__, 2132));
	return fromSSO({
		profile,
		logger: options.logger,
		parentClientConfig: options.parentClientConfig,
		clientConfig: options.clientConfig,
	})({
		callerClientConfig,
	}).then(function(creds) {
		if (profileData.sso_session) {
			return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__/* .setCredentialFeature */ .g)(creds, "CREDENTIALS_PROFILE_SSO", "r");
		}
		else {
			return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__/* .setCredentialFeature */ .g)(creds, "CREDENTIALS_PROFILE_SSO_LEGACY", "t");
		}
	});
};
const isSsoProfile = function(arg) { return arg &&
	(typeof arg.sso_start_url === "string" ||
		typeof arg.sso_account_id === "string" ||
		typeof arg.sso_session === "string" ||
		typeof arg.sso_region === "string" ||
		typeof arg.sso_role_name === "string"); };

const isStaticCredsProfile = function(arg) { return Boolean(arg) &&
	typeof arg === "object" &&
	typeof arg.aws_access_key_id === "string" &&
	typeof arg.aws_secret_access_key === "string" &&
	["undefined", "string"].indexOf(typeof arg.aws_session_token) > -1 &&
	["undefined", "string"].indexOf(typeof arg.aws_account_id) > -1; };
const resolveStaticCredentials = async function(profile, options) {
	options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
	const credentials = {
		accessKeyId: profile.aws_access_key_id,
		secretAccessKey: profile.aws_secret_access_key,
		sessionToken: profile.aws_session_token,
		...(profile.aws_credential_scope && { credentialScope: profile.aws_credential_scope }),
		...(profile.aws_account_id && { accountId: profile.aws_account_id }),
	};
	return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_PROFILE", "n");
};

const isWebIdentityProfile = function(arg) { return Boolean(arg) &&
	typeof arg === "object" &&
	typeof arg.web_identity_token_file === "string" &&
	typeof arg.role_arn === "string" &&
	["undefined", "string"].indexOf(typeof arg.role_session_name) > -1; };
const resolveWebIdentityCredentials = async function(profile, options, callerClientConfig) {
	const { fromTokenFile } = await __webpack_require__.e(/* import() */ 2817).then(__webpack_require__.bind(__webpack_require__, 2817));
	const credentials = await fromTokenFile({
		webIdentityTokenFile: profile.web_identity_token_file,
		roleArn: profile.role_arn,
		roleSessionName: profile.role_session_name,
		roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity,
		logger: options.logger,
		parentClientConfig: options.parentClientConfig,
	})({
		callerClientConfig,
	});
	return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
};

const resolveProfileData = async function(profileName, profiles, options, callerClientConfig, visitedProfiles = {}, isAssumeRoleRecursiveCall = false) {
	const data = profiles[profileName];
	if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data)) {
		return resolveStaticCredentials(data, options);
	}
	if (isAssumeRoleRecursiveCall || isAssumeRoleProfile(data, { profile: profileName, logger: options.logger })) {
		return resolveAssumeRoleCredentials(profileName, profiles, options, callerClientConfig, visitedProfiles, resolveProfileData);
	}
	if (isStaticCredsProfile(data)) {
		return resolveStaticCredentials(data, options);
	}
	if (isWebIdentityProfile(data)) {
		return resolveWebIdentityCredentials(data, options, callerClientConfig);
	}
	if (isProcessProfile(data)) {
		return resolveProcessCredentials(options, profileName);
	}
	if (isSsoProfile(data)) {
		return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
	}
	if (isLoginProfile(data)) {
		return resolveLoginCredentials(profileName, options, callerClientConfig);
	}
	throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`, { logger: options.logger });
};

const fromIni = function(init = {}) { return async function({ callerClientConfig } = {}) {
	init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
	const profiles = await (0,_parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .parseKnownFiles */ .Y)(init);
	return resolveProfileData((0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .getProfileName */ .Bz)({
		profile: init.profile ?? callerClientConfig?.profile,
	}), profiles, init, callerClientConfig);
}; };




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