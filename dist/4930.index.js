"use strict";
exports.id = 4930;
exports.ids = [4930];
exports.modules = {

/***/ 5393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ RpcProtocol)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5850);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9496);
/* harmony import */ var _SignatureV4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5377);




class RpcProtocol extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpProtocol */ .tc {
	async serializeRequest(operationSchema, _input, context) {
		const serializer = this.serializer;
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(operationSchema?.input);
		const schema = ns.getSchema();
		let payload;
		const input = _input && typeof _input === "object" ? _input : {};
		const request = new _httpRequest_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .K({
			protocol: "",
			hostname: "",
			port: undefined,
			path: "/",
			fragment: undefined,
			query: query,
			headers: headers,
			body: undefined,
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input);
		}
		if (input) {
			const eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					const initialRequest = {};
					for (const [memberName] of ns.structIterator()) {
						if (memberName !== eventStreamMember && input[memberName] != null) {
							initialRequest[memberName] = input[memberName];
						}
					}
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest,
					});
				}
			}
			else {
				serializer.write(schema, input);
				payload = serializer.flush();
			}
		}
		request.headers = Object.assign(request.headers, headers);
		request.query = query;
		request.body = payload;
		request.method = "POST";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(operationSchema.output);
		const dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .collectBody */ .Px)(response.body, context);
			if (bytes.byteLength > 0) {
				Object.assign(dataObject, await deserializer.read(15, bytes));
			}
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (const header in response.headers) {
			if (!(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(response.headers, header)) {
				continue;
			}
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) {
			dataObject[eventStreamMember] = await this.deserializeEventStream({
				response,
				responseSchema: ns,
				initialResponseContainer: dataObject,
			});
		}
		else {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .collectBody */ .Px)(response.body, context);
			if (bytes.byteLength > 0) {
				Object.assign(dataObject, await deserializer.read(ns, bytes));
			}
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
}




/***/ }),

/***/ 5075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createAggregatedClient)
/* harmony export */ });
const createAggregatedClient = (commands, Client, options) => {
	for (const [command, CommandCtor] of Object.entries(commands)) {
		const methodImpl = async function (args, optionsOrCb, cb) {
			const command = new CommandCtor(args);
			if (typeof optionsOrCb === "function") {
				this.send(command, optionsOrCb);
			}
			else if (typeof cb === "function") {
				if (typeof optionsOrCb !== "object") {
					throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
				}
				this.send(command, optionsOrCb || {}, cb);
			}
			else {
				return this.send(command, optionsOrCb);
			}
		};
		const methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
		Client.prototype[methodName] = methodImpl;
	}
	const { paginators = {}, waiters = {} } = options ?? {};
	for (const [paginatorName, paginatorFn] of Object.entries(paginators)) {
		if (Client.prototype[paginatorName] === void 0) {
			Client.prototype[paginatorName] = function (commandInput = {}, paginationConfiguration, ...rest) {
				return paginatorFn({
					...paginationConfiguration,
					client: this,
				}, commandInput, ...rest);
			};
		}
	}
	for (const [waiterName, waiterFn] of Object.entries(waiters)) {
		if (Client.prototype[waiterName] === void 0) {
			Client.prototype[waiterName] = async function (commandInput = {}, waiterConfiguration, ...rest) {
				let config = waiterConfiguration;
				if (typeof waiterConfiguration === "number") {
					config = {
						maxWaitTime: waiterConfiguration,
					};
				}
				return waiterFn({
					...config,
					client: this,
				}, commandInput, ...rest);
			};
		}
	}
};




/***/ }),

/***/ 5245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultProvider: () => (/* binding */ defaultProvider),
/* harmony export */   index: () => (/* binding */ index)
/* harmony export */ });
/* harmony import */ var _resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1498);
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6347);
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9772);




const ENV_KEY = "AWS_ACCESS_KEY_ID";
const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
const ENV_SESSION = "AWS_SESSION_TOKEN";
const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
const fromEnv = function(init) { return async function() {
	init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
	const accessKeyId = process.env[ENV_KEY];
	const secretAccessKey = process.env[ENV_SECRET];
	const sessionToken = process.env[ENV_SESSION];
	const expiry = process.env[ENV_EXPIRATION];
	const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
	const accountId = process.env[ENV_ACCOUNT_ID];
	if (accessKeyId && secretAccessKey) {
		const credentials = {
			accessKeyId,
			secretAccessKey,
			...(sessionToken && { sessionToken }),
			...(expiry && { expiration: new Date(expiry) }),
			...(credentialScope && { credentialScope }),
			...(accountId && { accountId }),
		};
		(0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_0__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_ENV_VARS", "g");
		return credentials;
	}
	throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1("Unable to find environment variable credentials.", { logger: init?.logger });
}; };

const index = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    ENV_ACCOUNT_ID,
    ENV_CREDENTIAL_SCOPE,
    ENV_EXPIRATION,
    ENV_KEY,
    ENV_SECRET,
    ENV_SESSION,
    fromEnv
}, Symbol.toStringTag, { value: 'Module' }));

const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
const remoteProvider = async function(init) {
	const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(/* import() */ 7095).then(__webpack_require__.bind(__webpack_require__, 7095));
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		const { fromHttp } = await __webpack_require__.e(/* import() */ 573).then(__webpack_require__.bind(__webpack_require__, 573));
		return (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_2__/* .chain */ .cy)(fromHttp(init), fromContainerMetadata(init));
	}
	if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") {
		return async function() {
			throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1("EC2 Instance Metadata Service access disabled", { logger: init.logger });
		};
	}
	init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
	return fromInstanceMetadata(init);
};

function memoizeChain(providers, treatAsExpired) {
	const chain = internalCreateChain(providers);
	let activeLock;
	let passiveLock;
	let credentials;
	let forceRefreshLock;
	const provider = async function(options) {
		if (options?.forceRefresh) {
			if (!forceRefreshLock) {
				forceRefreshLock = chain(options)
					.then(function(c) {
					credentials = c;
				})
					.finally(function() {
					forceRefreshLock = undefined;
				});
			}
			await forceRefreshLock;
			return credentials;
		}
		if (credentials?.expiration) {
			if (credentials?.expiration?.getTime() < Date.now()) {
				credentials = undefined;
			}
		}
		if (activeLock) {
			await activeLock;
		}
		else if (!credentials || treatAsExpired?.(credentials)) {
			if (credentials) {
				if (!passiveLock) {
					passiveLock = chain(options)
						.then(function(c) {
						credentials = c;
					})
						.catch(function() {
					})
						.finally(function() {
						passiveLock = undefined;
					});
				}
			}
			else {
				activeLock = chain(options)
					.then(function(c) {
					credentials = c;
				})
					.finally(function() {
					activeLock = undefined;
				});
				return provider(options);
			}
		}
		return credentials;
	};
	return provider;
}
const internalCreateChain = function(providers) { return async function(awsIdentityProperties) {
	let lastProviderError;
	for (const provider of providers) {
		try {
			return await provider(awsIdentityProperties);
		}
		catch (err) {
			lastProviderError = err;
			if (err?.tryNextLink) {
				continue;
			}
			throw err;
		}
	}
	throw lastProviderError;
}; };

let multipleCredentialSourceWarningEmitted = false;
const defaultProvider = (init = {}) => memoizeChain([
    async () => {
        const profile = init.profile ?? process.env[_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .ENV_PROFILE */ .Ch];
        if (profile) {
            const envStaticCredentialsAreSet = process.env[ENV_KEY] && process.env[ENV_SECRET];
            if (envStaticCredentialsAreSet) {
                if (!multipleCredentialSourceWarningEmitted) {
                    const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger"
                        ? init.logger.warn.bind(init.logger)
                        : console.warn;
                    warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
                    multipleCredentialSourceWarningEmitted = true;
                }
            }
            throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1("AWS_PROFILE is set, skipping fromEnv provider.", {
                logger: init.logger,
                tryNextLink: true,
            });
        }
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
        return fromEnv(init)();
    },
    async function(awsIdentityProperties) {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
        const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
        if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
            throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
        }
        const { fromSSO } = await __webpack_require__.e(/* import() */ 9751).then(__webpack_require__.bind(__webpack_require__, 2132));
        return fromSSO(init)(awsIdentityProperties);
    },
    async function(awsIdentityProperties) {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
        const { fromIni } = await __webpack_require__.e(/* import() */ 224).then(__webpack_require__.bind(__webpack_require__, 224));
        return fromIni(init)(awsIdentityProperties);
    },
    async function(awsIdentityProperties) {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
        const { fromProcess } = await __webpack_require__.e(/* import() */ 2692).then(__webpack_require__.bind(__webpack_require__, 2692));
        return fromProcess(init)(awsIdentityProperties);
    },
    async function(awsIdentityProperties) {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
        const { fromTokenFile } = await __webpack_require__.e(/* import() */ 2817).then(__webpack_require__.bind(__webpack_require__, 2817));
        return fromTokenFile(init)(awsIdentityProperties);
    },
    async function() {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
        return (await remoteProvider(init))();
    },
    async function() {
        throw new _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C1("Could not load credentials from any providers", {
            tryNextLink: false,
            logger: init.logger,
        });
    },
], credentialsTreatedAsExpired);
const credentialsTreatedAsExpired = function(credentials) { return credentials?.expiration !== undefined && credentials.expiration.getTime() - Date.now() < 300000; };




/***/ }),

/***/ 4930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Command: () => (/* reexport safe */ _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.uB),
/* harmony export */   AmbiguousRoleResolutionType: () => (/* binding */ AmbiguousRoleResolutionType),
/* harmony export */   CognitoIdentity: () => (/* binding */ CognitoIdentity),
/* harmony export */   CognitoIdentityClient: () => (/* binding */ CognitoIdentityClient),
/* harmony export */   CognitoIdentityProvider$: () => (/* binding */ CognitoIdentityProvider$),
/* harmony export */   CognitoIdentityServiceException: () => (/* binding */ CognitoIdentityServiceException),
/* harmony export */   CognitoIdentityServiceException$: () => (/* binding */ CognitoIdentityServiceException$),
/* harmony export */   ConcurrentModificationException: () => (/* binding */ ConcurrentModificationException),
/* harmony export */   ConcurrentModificationException$: () => (/* binding */ ConcurrentModificationException$),
/* harmony export */   CreateIdentityPool$: () => (/* binding */ CreateIdentityPool$),
/* harmony export */   CreateIdentityPoolCommand: () => (/* binding */ CreateIdentityPoolCommand),
/* harmony export */   CreateIdentityPoolInput$: () => (/* binding */ CreateIdentityPoolInput$),
/* harmony export */   Credentials$: () => (/* binding */ Credentials$),
/* harmony export */   DeleteIdentities$: () => (/* binding */ DeleteIdentities$),
/* harmony export */   DeleteIdentitiesCommand: () => (/* binding */ DeleteIdentitiesCommand),
/* harmony export */   DeleteIdentitiesInput$: () => (/* binding */ DeleteIdentitiesInput$),
/* harmony export */   DeleteIdentitiesResponse$: () => (/* binding */ DeleteIdentitiesResponse$),
/* harmony export */   DeleteIdentityPool$: () => (/* binding */ DeleteIdentityPool$),
/* harmony export */   DeleteIdentityPoolCommand: () => (/* binding */ DeleteIdentityPoolCommand),
/* harmony export */   DeleteIdentityPoolInput$: () => (/* binding */ DeleteIdentityPoolInput$),
/* harmony export */   DescribeIdentity$: () => (/* binding */ DescribeIdentity$),
/* harmony export */   DescribeIdentityCommand: () => (/* binding */ DescribeIdentityCommand),
/* harmony export */   DescribeIdentityInput$: () => (/* binding */ DescribeIdentityInput$),
/* harmony export */   DescribeIdentityPool$: () => (/* binding */ DescribeIdentityPool$),
/* harmony export */   DescribeIdentityPoolCommand: () => (/* binding */ DescribeIdentityPoolCommand),
/* harmony export */   DescribeIdentityPoolInput$: () => (/* binding */ DescribeIdentityPoolInput$),
/* harmony export */   DeveloperUserAlreadyRegisteredException: () => (/* binding */ DeveloperUserAlreadyRegisteredException),
/* harmony export */   DeveloperUserAlreadyRegisteredException$: () => (/* binding */ DeveloperUserAlreadyRegisteredException$),
/* harmony export */   ErrorCode: () => (/* binding */ ErrorCode),
/* harmony export */   ExternalServiceException: () => (/* binding */ ExternalServiceException),
/* harmony export */   ExternalServiceException$: () => (/* binding */ ExternalServiceException$),
/* harmony export */   GetCredentialsForIdentity$: () => (/* binding */ GetCredentialsForIdentity$),
/* harmony export */   GetCredentialsForIdentityCommand: () => (/* binding */ GetCredentialsForIdentityCommand),
/* harmony export */   GetCredentialsForIdentityInput$: () => (/* binding */ GetCredentialsForIdentityInput$),
/* harmony export */   GetCredentialsForIdentityResponse$: () => (/* binding */ GetCredentialsForIdentityResponse$),
/* harmony export */   GetId$: () => (/* binding */ GetId$),
/* harmony export */   GetIdCommand: () => (/* binding */ GetIdCommand),
/* harmony export */   GetIdInput$: () => (/* binding */ GetIdInput$),
/* harmony export */   GetIdResponse$: () => (/* binding */ GetIdResponse$),
/* harmony export */   GetIdentityPoolRoles$: () => (/* binding */ GetIdentityPoolRoles$),
/* harmony export */   GetIdentityPoolRolesCommand: () => (/* binding */ GetIdentityPoolRolesCommand),
/* harmony export */   GetIdentityPoolRolesInput$: () => (/* binding */ GetIdentityPoolRolesInput$),
/* harmony export */   GetIdentityPoolRolesResponse$: () => (/* binding */ GetIdentityPoolRolesResponse$),
/* harmony export */   GetOpenIdToken$: () => (/* binding */ GetOpenIdToken$),
/* harmony export */   GetOpenIdTokenCommand: () => (/* binding */ GetOpenIdTokenCommand),
/* harmony export */   GetOpenIdTokenForDeveloperIdentity$: () => (/* binding */ GetOpenIdTokenForDeveloperIdentity$),
/* harmony export */   GetOpenIdTokenForDeveloperIdentityCommand: () => (/* binding */ GetOpenIdTokenForDeveloperIdentityCommand),
/* harmony export */   GetOpenIdTokenForDeveloperIdentityInput$: () => (/* binding */ GetOpenIdTokenForDeveloperIdentityInput$),
/* harmony export */   GetOpenIdTokenForDeveloperIdentityResponse$: () => (/* binding */ GetOpenIdTokenForDeveloperIdentityResponse$),
/* harmony export */   GetOpenIdTokenInput$: () => (/* binding */ GetOpenIdTokenInput$),
/* harmony export */   GetOpenIdTokenResponse$: () => (/* binding */ GetOpenIdTokenResponse$),
/* harmony export */   GetPrincipalTagAttributeMap$: () => (/* binding */ GetPrincipalTagAttributeMap$),
/* harmony export */   GetPrincipalTagAttributeMapCommand: () => (/* binding */ GetPrincipalTagAttributeMapCommand),
/* harmony export */   GetPrincipalTagAttributeMapInput$: () => (/* binding */ GetPrincipalTagAttributeMapInput$),
/* harmony export */   GetPrincipalTagAttributeMapResponse$: () => (/* binding */ GetPrincipalTagAttributeMapResponse$),
/* harmony export */   IdentityDescription$: () => (/* binding */ IdentityDescription$),
/* harmony export */   IdentityPool$: () => (/* binding */ IdentityPool$),
/* harmony export */   IdentityPoolShortDescription$: () => (/* binding */ IdentityPoolShortDescription$),
/* harmony export */   InternalErrorException: () => (/* binding */ InternalErrorException),
/* harmony export */   InternalErrorException$: () => (/* binding */ InternalErrorException$),
/* harmony export */   InvalidIdentityPoolConfigurationException: () => (/* binding */ InvalidIdentityPoolConfigurationException),
/* harmony export */   InvalidIdentityPoolConfigurationException$: () => (/* binding */ InvalidIdentityPoolConfigurationException$),
/* harmony export */   InvalidParameterException: () => (/* binding */ InvalidParameterException),
/* harmony export */   InvalidParameterException$: () => (/* binding */ InvalidParameterException$),
/* harmony export */   LimitExceededException: () => (/* binding */ LimitExceededException),
/* harmony export */   LimitExceededException$: () => (/* binding */ LimitExceededException$),
/* harmony export */   ListIdentities$: () => (/* binding */ ListIdentities$),
/* harmony export */   ListIdentitiesCommand: () => (/* binding */ ListIdentitiesCommand),
/* harmony export */   ListIdentitiesInput$: () => (/* binding */ ListIdentitiesInput$),
/* harmony export */   ListIdentitiesResponse$: () => (/* binding */ ListIdentitiesResponse$),
/* harmony export */   ListIdentityPools$: () => (/* binding */ ListIdentityPools$),
/* harmony export */   ListIdentityPoolsCommand: () => (/* binding */ ListIdentityPoolsCommand),
/* harmony export */   ListIdentityPoolsInput$: () => (/* binding */ ListIdentityPoolsInput$),
/* harmony export */   ListIdentityPoolsResponse$: () => (/* binding */ ListIdentityPoolsResponse$),
/* harmony export */   ListTagsForResource$: () => (/* binding */ ListTagsForResource$),
/* harmony export */   ListTagsForResourceCommand: () => (/* binding */ ListTagsForResourceCommand),
/* harmony export */   ListTagsForResourceInput$: () => (/* binding */ ListTagsForResourceInput$),
/* harmony export */   ListTagsForResourceResponse$: () => (/* binding */ ListTagsForResourceResponse$),
/* harmony export */   LookupDeveloperIdentity$: () => (/* binding */ LookupDeveloperIdentity$),
/* harmony export */   LookupDeveloperIdentityCommand: () => (/* binding */ LookupDeveloperIdentityCommand),
/* harmony export */   LookupDeveloperIdentityInput$: () => (/* binding */ LookupDeveloperIdentityInput$),
/* harmony export */   LookupDeveloperIdentityResponse$: () => (/* binding */ LookupDeveloperIdentityResponse$),
/* harmony export */   MappingRule$: () => (/* binding */ MappingRule$),
/* harmony export */   MappingRuleMatchType: () => (/* binding */ MappingRuleMatchType),
/* harmony export */   MergeDeveloperIdentities$: () => (/* binding */ MergeDeveloperIdentities$),
/* harmony export */   MergeDeveloperIdentitiesCommand: () => (/* binding */ MergeDeveloperIdentitiesCommand),
/* harmony export */   MergeDeveloperIdentitiesInput$: () => (/* binding */ MergeDeveloperIdentitiesInput$),
/* harmony export */   MergeDeveloperIdentitiesResponse$: () => (/* binding */ MergeDeveloperIdentitiesResponse$),
/* harmony export */   NotAuthorizedException: () => (/* binding */ NotAuthorizedException),
/* harmony export */   NotAuthorizedException$: () => (/* binding */ NotAuthorizedException$),
/* harmony export */   ResourceConflictException: () => (/* binding */ ResourceConflictException),
/* harmony export */   ResourceConflictException$: () => (/* binding */ ResourceConflictException$),
/* harmony export */   ResourceNotFoundException: () => (/* binding */ ResourceNotFoundException),
/* harmony export */   ResourceNotFoundException$: () => (/* binding */ ResourceNotFoundException$),
/* harmony export */   RoleMapping$: () => (/* binding */ RoleMapping$),
/* harmony export */   RoleMappingType: () => (/* binding */ RoleMappingType),
/* harmony export */   RulesConfigurationType$: () => (/* binding */ RulesConfigurationType$),
/* harmony export */   SetIdentityPoolRoles$: () => (/* binding */ SetIdentityPoolRoles$),
/* harmony export */   SetIdentityPoolRolesCommand: () => (/* binding */ SetIdentityPoolRolesCommand),
/* harmony export */   SetIdentityPoolRolesInput$: () => (/* binding */ SetIdentityPoolRolesInput$),
/* harmony export */   SetPrincipalTagAttributeMap$: () => (/* binding */ SetPrincipalTagAttributeMap$),
/* harmony export */   SetPrincipalTagAttributeMapCommand: () => (/* binding */ SetPrincipalTagAttributeMapCommand),
/* harmony export */   SetPrincipalTagAttributeMapInput$: () => (/* binding */ SetPrincipalTagAttributeMapInput$),
/* harmony export */   SetPrincipalTagAttributeMapResponse$: () => (/* binding */ SetPrincipalTagAttributeMapResponse$),
/* harmony export */   TagResource$: () => (/* binding */ TagResource$),
/* harmony export */   TagResourceCommand: () => (/* binding */ TagResourceCommand),
/* harmony export */   TagResourceInput$: () => (/* binding */ TagResourceInput$),
/* harmony export */   TagResourceResponse$: () => (/* binding */ TagResourceResponse$),
/* harmony export */   TooManyRequestsException: () => (/* binding */ TooManyRequestsException),
/* harmony export */   TooManyRequestsException$: () => (/* binding */ TooManyRequestsException$),
/* harmony export */   UnlinkDeveloperIdentity$: () => (/* binding */ UnlinkDeveloperIdentity$),
/* harmony export */   UnlinkDeveloperIdentityCommand: () => (/* binding */ UnlinkDeveloperIdentityCommand),
/* harmony export */   UnlinkDeveloperIdentityInput$: () => (/* binding */ UnlinkDeveloperIdentityInput$),
/* harmony export */   UnlinkIdentity$: () => (/* binding */ UnlinkIdentity$),
/* harmony export */   UnlinkIdentityCommand: () => (/* binding */ UnlinkIdentityCommand),
/* harmony export */   UnlinkIdentityInput$: () => (/* binding */ UnlinkIdentityInput$),
/* harmony export */   UnprocessedIdentityId$: () => (/* binding */ UnprocessedIdentityId$),
/* harmony export */   UntagResource$: () => (/* binding */ UntagResource$),
/* harmony export */   UntagResourceCommand: () => (/* binding */ UntagResourceCommand),
/* harmony export */   UntagResourceInput$: () => (/* binding */ UntagResourceInput$),
/* harmony export */   UntagResourceResponse$: () => (/* binding */ UntagResourceResponse$),
/* harmony export */   UpdateIdentityPool$: () => (/* binding */ UpdateIdentityPool$),
/* harmony export */   UpdateIdentityPoolCommand: () => (/* binding */ UpdateIdentityPoolCommand),
/* harmony export */   __Client: () => (/* reexport safe */ _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Kj),
/* harmony export */   errorTypeRegistries: () => (/* binding */ errorTypeRegistries),
/* harmony export */   paginateListIdentityPools: () => (/* binding */ paginateListIdentityPools)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5850);
/* harmony import */ var _SignatureV4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5377);
/* harmony import */ var _RpcProtocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5393);
/* harmony import */ var _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1695);
/* harmony import */ var _resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1498);
/* harmony import */ var _defaultProvider_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5245);
/* harmony import */ var _create_aggregated_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5075);









const makePagedClientRequest = async function(CommandCtor, client, input, withCommand = function(_) { return _; }, ...args) {
	let command = new CommandCtor(input);
	command = withCommand(command) ?? command;
	return await client.send(command, ...args);
};
function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
	return async function* paginateOperation(config, input, ...additionalArguments) {
		const _input = input;
		let token = config.startingToken ?? _input[inputTokenName];
		let hasNext = true;
		let page;
		while (hasNext) {
			_input[inputTokenName] = token;
			{
				_input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize;
			}
			if (config.client instanceof ClientCtor) {
				page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments);
			}
			else {
				throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
			}
			yield page;
			const prevToken = token;
			token = get(page, outputTokenName);
			hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
		}
		return undefined;
	};
}
const get = function(fromObject, path) {
	let cursor = fromObject;
	const pathComponents = path.split(".");
	for (const step of pathComponents) {
		if (!cursor || typeof cursor !== "object") {
			return undefined;
		}
		cursor = cursor[step];
	}
	return cursor;
};

class AwsJsonRpcProtocol extends _RpcProtocol_js__WEBPACK_IMPORTED_MODULE_1__/* .RpcProtocol */ .M {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec, }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
		});
		this.serviceTarget = serviceTarget;
		this.codec =
			jsonCodec ??
				new _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonCodec2 */ .pl({
					timestampFormat: {
						useTrait: true,
						default: 7,
					},
					jsonName: false,
				});
		this.serializer = this.codec.createSerializer();
		this.deserializer = this.codec.createDeserializer();
		this.awsQueryCompatible = !!awsQueryCompatible;
		this.mixin = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .ProtocolLib */ .Ub(this.awsQueryCompatible);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) {
			request.path += "/";
		}
		request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
		request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
		if (this.awsQueryCompatible) {
			request.headers["x-amzn-query-mode"] = "true";
		}
		if ((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .LA)(operationSchema.input) === "unit" || !request.body) {
			request.body = "{}";
		}
		return request;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const { awsQueryCompatible } = this;
		if (awsQueryCompatible) {
			this.mixin.setQueryCompatError(dataObject, response);
		}
		const errorIdentifier = (0,_JsonCodec2_js__WEBPACK_IMPORTED_MODULE_2__/* .loadJsonRpcErrorCode */ .rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : undefined);
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
		const exception = new ErrorCtor({});
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) {
			if (dataObject[name] != null) {
				output[name] = errorDeserializer.readObject(member, dataObject[name]);
			}
		}
		if (awsQueryCompatible) {
			this.mixin.queryCompatOutput(dataObject, output);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message,
		}, output), dataObject);
	}
}

class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec, }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec,
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
}

const defaultCognitoIdentityHttpAuthSchemeParametersProvider = async function(config, context, input) {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getSmithyContext */ .ug)(context).operation,
		region: await (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeProvider */ .te)(config.region)() || (function() {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})(),
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "cognito-identity",
			region: authParameters.region,
		},
		propertiesExtractor: function(config, context) { return ({
			signingProperties: {
				config,
				context,
			},
		}); },
	};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
	return {
		schemeId: "smithy.api#noAuth",
	};
}
const defaultCognitoIdentityHttpAuthSchemeProvider = function(authParameters) {
	const options = [];
	switch (authParameters.operation) {
		case "GetCredentialsForIdentity":
			{
				options.push(createSmithyApiNoAuthHttpAuthOption());
				break;
			}
		case "GetId":
			{
				options.push(createSmithyApiNoAuthHttpAuthOption());
				break;
			}
		case "GetOpenIdToken":
			{
				options.push(createSmithyApiNoAuthHttpAuthOption());
				break;
			}
		case "UnlinkIdentity":
			{
				options.push(createSmithyApiNoAuthHttpAuthOption());
				break;
			}
		default: {
			options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
		}
	}
	return options;
};
const resolveHttpAuthSchemeConfig = function(config) {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveAwsSdkSigV4Config */ .ho)(config);
	return Object.assign(config_0, {
		authSchemePreference: (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeProvider */ .te)(config.authSchemePreference ?? []),
	});
};

const resolveClientEndpointParameters = function(options) {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "cognito-identity",
	});
};
const commonParams = {
	UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
	Endpoint: { type: "builtInParams", name: "endpoint" },
	Region: { type: "builtInParams", name: "region" },
	UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

const packageInfo = { version: "3.1164.0" };

const m = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = "stringEquals", h = { [m]: "Endpoint" }, i = { [m]: d }, j = { [m]: "Region" }, k = {}, l = [j];
const _data = {
	conditions: [
		[c, [h]],
		[c, l],
		["aws.partition", l, d],
		[e, [{ [m]: "UseFIPS" }, b]],
		[e, [{ fn: f, argv: [i, "supportsFIPS"] }, b]],
		[e, [{ [m]: "UseDualStack" }, b]],
		[e, [{ fn: f, argv: [i, "supportsDualStack"] }, b]],
		[g, [{ fn: f, argv: [i, "name"] }, "aws"]],
		[g, [j, "us-east-1"]],
		[g, [j, "us-east-2"]],
		[g, [j, "us-west-1"]],
		[g, [j, "us-west-2"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://cognito-identity-fips.us-east-1.amazonaws.com", k],
		["https://cognito-identity-fips.us-east-2.amazonaws.com", k],
		["https://cognito-identity-fips.us-west-1.amazonaws.com", k],
		["https://cognito-identity-fips.us-west-2.amazonaws.com", k],
		["https://cognito-identity-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://cognito-identity-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://cognito-identity.{Region}.amazonaws.com", k],
		["https://cognito-identity.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://cognito-identity.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
	-1, 1, -1,
	0, 17, 3,
	1, 4, r + 16,
	2, 5, r + 16,
	3, 9, 6,
	5, 7, r + 15,
	6, 8, r + 14,
	7, r + 12, r + 13,
	4, 11, 10,
	5, r + 9, r + 11,
	5, 12, r + 10,
	6, 13, r + 9,
	8, r + 4, 14,
	9, r + 5, 15,
	10, r + 6, 16,
	11, r + 7, r + 8,
	3, r + 1, 18,
	5, r + 2, r + 3,
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .BinaryDecisionDiagram */ .d5.from(nodes, root, _data.conditions, _data.results);

const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .EndpointCache */ .kS({
	size: 50,
	params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = function(endpointParams, context = {}) {
	return cache.get(endpointParams, function() { return (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .decideEndpoint */ .cH)(bdd, {
		endpointParams: endpointParams,
		logger: context.logger,
	}); });
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .customEndpointFunctions */ .mw.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .awsEndpointFunctions */ .UF;

class CognitoIdentityServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceException */ .TJ {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cognitoidentity#CognitoIdentityServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CognitoIdentityServiceException.prototype);
	}
}

class InternalErrorException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#InternalErrorException";
	name = "InternalErrorException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "InternalErrorException",
			$fault: "server",
			...opts,
		});
		Object.setPrototypeOf(this, InternalErrorException.prototype);
	}
}
class InvalidParameterException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
	}
}
class LimitExceededException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
}
class NotAuthorizedException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#NotAuthorizedException";
	name = "NotAuthorizedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NotAuthorizedException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, NotAuthorizedException.prototype);
	}
}
class ResourceConflictException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#ResourceConflictException";
	name = "ResourceConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceConflictException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ResourceConflictException.prototype);
	}
}
class TooManyRequestsException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#TooManyRequestsException";
	name = "TooManyRequestsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
	}
}
class ResourceNotFoundException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
}
class ExternalServiceException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#ExternalServiceException";
	name = "ExternalServiceException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExternalServiceException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ExternalServiceException.prototype);
	}
}
class InvalidIdentityPoolConfigurationException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#InvalidIdentityPoolConfigurationException";
	name = "InvalidIdentityPoolConfigurationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityPoolConfigurationException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidIdentityPoolConfigurationException.prototype);
	}
}
class DeveloperUserAlreadyRegisteredException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#DeveloperUserAlreadyRegisteredException";
	name = "DeveloperUserAlreadyRegisteredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeveloperUserAlreadyRegisteredException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, DeveloperUserAlreadyRegisteredException.prototype);
	}
}
class ConcurrentModificationException extends CognitoIdentityServiceException {
	static shapeId = "com.amazonaws.cognitoidentity#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
	}
}

const _ACF = "AllowClassicFlow";
const _AI = "AccountId";
const _AKI = "AccessKeyId";
const _ARR = "AmbiguousRoleResolution";
const _AUI = "AllowUnauthenticatedIdentities";
const _C = "Credentials";
const _CD = "CreationDate";
const _CI = "ClientId";
const _CIP = "CognitoIdentityProvider";
const _CIPI = "CreateIdentityPoolInput";
const _CIPL = "CognitoIdentityProviderList";
const _CIPo = "CognitoIdentityProviders";
const _CIPr = "CreateIdentityPool";
const _CME = "ConcurrentModificationException";
const _CRA = "CustomRoleArn";
const _Cl = "Claim";
const _DI = "DeleteIdentities";
const _DII = "DeleteIdentitiesInput";
const _DIIe = "DescribeIdentityInput";
const _DIP = "DeleteIdentityPool";
const _DIPI = "DeleteIdentityPoolInput";
const _DIPIe = "DescribeIdentityPoolInput";
const _DIPe = "DescribeIdentityPool";
const _DIR = "DeleteIdentitiesResponse";
const _DIe = "DescribeIdentity";
const _DPN = "DeveloperProviderName";
const _DUARE = "DeveloperUserAlreadyRegisteredException";
const _DUI = "DeveloperUserIdentifier";
const _DUIL = "DeveloperUserIdentifierList";
const _DUIe = "DestinationUserIdentifier";
const _E = "Expiration";
const _EC = "ErrorCode";
const _ESE = "ExternalServiceException";
const _GCFI = "GetCredentialsForIdentity";
const _GCFII = "GetCredentialsForIdentityInput";
const _GCFIR = "GetCredentialsForIdentityResponse";
const _GI = "GetId";
const _GII = "GetIdInput";
const _GIPR = "GetIdentityPoolRoles";
const _GIPRI = "GetIdentityPoolRolesInput";
const _GIPRR = "GetIdentityPoolRolesResponse";
const _GIR = "GetIdResponse";
const _GOIT = "GetOpenIdToken";
const _GOITFDI = "GetOpenIdTokenForDeveloperIdentity";
const _GOITFDII = "GetOpenIdTokenForDeveloperIdentityInput";
const _GOITFDIR = "GetOpenIdTokenForDeveloperIdentityResponse";
const _GOITI = "GetOpenIdTokenInput";
const _GOITR = "GetOpenIdTokenResponse";
const _GPTAM = "GetPrincipalTagAttributeMap";
const _GPTAMI = "GetPrincipalTagAttributeMapInput";
const _GPTAMR = "GetPrincipalTagAttributeMapResponse";
const _HD = "HideDisabled";
const _I = "Identities";
const _ID = "IdentityDescription";
const _IEE = "InternalErrorException";
const _II = "IdentityId";
const _IIPCE = "InvalidIdentityPoolConfigurationException";
const _IITD = "IdentityIdsToDelete";
const _IL = "IdentitiesList";
const _IP = "IdentityPool";
const _IPE = "InvalidParameterException";
const _IPI = "IdentityPoolId";
const _IPL = "IdentityPoolsList";
const _IPN = "IdentityPoolName";
const _IPNd = "IdentityProviderName";
const _IPSD = "IdentityPoolShortDescription";
const _IPT = "IdentityProviderToken";
const _IPTd = "IdentityPoolTags";
const _IPd = "IdentityPools";
const _L = "Logins";
const _LDI = "LookupDeveloperIdentity";
const _LDII = "LookupDeveloperIdentityInput";
const _LDIR = "LookupDeveloperIdentityResponse";
const _LEE = "LimitExceededException";
const _LI = "ListIdentities";
const _LII = "ListIdentitiesInput";
const _LIP = "ListIdentityPools";
const _LIPI = "ListIdentityPoolsInput";
const _LIPR = "ListIdentityPoolsResponse";
const _LIR = "ListIdentitiesResponse";
const _LM = "LoginsMap";
const _LMD = "LastModifiedDate";
const _LTFR = "ListTagsForResource";
const _LTFRI = "ListTagsForResourceInput";
const _LTFRR = "ListTagsForResourceResponse";
const _LTR = "LoginsToRemove";
const _MDI = "MergeDeveloperIdentities";
const _MDII = "MergeDeveloperIdentitiesInput";
const _MDIR = "MergeDeveloperIdentitiesResponse";
const _MR = "MaxResults";
const _MRL = "MappingRulesList";
const _MRa = "MappingRule";
const _MT = "MatchType";
const _NAE = "NotAuthorizedException";
const _NT = "NextToken";
const _OICPARN = "OpenIdConnectProviderARNs";
const _OIDCT = "OIDCToken";
const _PN = "ProviderName";
const _PT = "PrincipalTags";
const _R = "Roles";
const _RA = "ResourceArn";
const _RARN = "RoleARN";
const _RC = "RulesConfiguration";
const _RCE = "ResourceConflictException";
const _RCT = "RulesConfigurationType";
const _RM = "RoleMappings";
const _RMM = "RoleMappingMap";
const _RMo = "RoleMapping";
const _RNFE = "ResourceNotFoundException";
const _Ru = "Rules";
const _SIPR = "SetIdentityPoolRoles";
const _SIPRI = "SetIdentityPoolRolesInput";
const _SK = "SecretKey";
const _SKS = "SecretKeyString";
const _SLP = "SupportedLoginProviders";
const _SPARN = "SamlProviderARNs";
const _SPTAM = "SetPrincipalTagAttributeMap";
const _SPTAMI = "SetPrincipalTagAttributeMapInput";
const _SPTAMR = "SetPrincipalTagAttributeMapResponse";
const _SSTC = "ServerSideTokenCheck";
const _ST = "SessionToken";
const _SUI = "SourceUserIdentifier";
const _T = "Token";
const _TD = "TokenDuration";
const _TK = "TagKeys";
const _TMRE = "TooManyRequestsException";
const _TR = "TagResource";
const _TRI = "TagResourceInput";
const _TRR = "TagResourceResponse";
const _Ta = "Tags";
const _Ty = "Type";
const _UD = "UseDefaults";
const _UDI = "UnlinkDeveloperIdentity";
const _UDII = "UnlinkDeveloperIdentityInput";
const _UI = "UnlinkIdentity";
const _UII = "UnprocessedIdentityIds";
const _UIIL = "UnprocessedIdentityIdList";
const _UIIn = "UnlinkIdentityInput";
const _UIInp = "UnprocessedIdentityId";
const _UIP = "UpdateIdentityPool";
const _UR = "UntagResource";
const _URI = "UntagResourceInput";
const _URR = "UntagResourceResponse";
const _V = "Value";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.cognitoidentity";
const _se = "server";
const n0 = "com.amazonaws.cognitoidentity";
const _s_registry = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .TypeRegistry */ .OF(_s);
var CognitoIdentityServiceException$ = [-3, _s, "CognitoIdentityServiceException", 0, [], []];
_s_registry.registerError(CognitoIdentityServiceException$, CognitoIdentityServiceException);
const n0_registry = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .TypeRegistry */ .OF(n0);
var ConcurrentModificationException$ = [-3, n0, _CME,
	{ [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var DeveloperUserAlreadyRegisteredException$ = [-3, n0, _DUARE,
	{ [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(DeveloperUserAlreadyRegisteredException$, DeveloperUserAlreadyRegisteredException);
var ExternalServiceException$ = [-3, n0, _ESE,
	{ [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(ExternalServiceException$, ExternalServiceException);
var InternalErrorException$ = [-3, n0, _IEE,
	{ [_e]: _se },
	[_m],
	[0]
];
n0_registry.registerError(InternalErrorException$, InternalErrorException);
var InvalidIdentityPoolConfigurationException$ = [-3, n0, _IIPCE,
	{ [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(InvalidIdentityPoolConfigurationException$, InvalidIdentityPoolConfigurationException);
var InvalidParameterException$ = [-3, n0, _IPE,
	{ [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var LimitExceededException$ = [-3, n0, _LEE,
	{ [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var NotAuthorizedException$ = [-3, n0, _NAE,
	{ [_e]: _c, [_hE]: 403 },
	[_m],
	[0]
];
n0_registry.registerError(NotAuthorizedException$, NotAuthorizedException);
var ResourceConflictException$ = [-3, n0, _RCE,
	{ [_e]: _c, [_hE]: 409 },
	[_m],
	[0]
];
n0_registry.registerError(ResourceConflictException$, ResourceConflictException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
	{ [_e]: _c, [_hE]: 404 },
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var TooManyRequestsException$ = [-3, n0, _TMRE,
	{ [_e]: _c, [_hE]: 429 },
	[_m],
	[0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
const errorTypeRegistries = [
	_s_registry,
	n0_registry,
];
var IdentityProviderToken = [0, n0, _IPT, 8, 0];
var OIDCToken = [0, n0, _OIDCT, 8, 0];
var SecretKeyString = [0, n0, _SKS, 8, 0];
var CognitoIdentityProvider$ = [3, n0, _CIP,
	0,
	[_PN, _CI, _SSTC],
	[0, 0, 2]
];
var CreateIdentityPoolInput$ = [3, n0, _CIPI,
	0,
	[_IPN, _AUI, _ACF, _SLP, _DPN, _OICPARN, _CIPo, _SPARN, _IPTd],
	[0, 2, 2, 128 | 0, 0, 64 | 0, function() { return CognitoIdentityProviderList; }, 64 | 0, 128 | 0], 2
];
var Credentials$ = [3, n0, _C,
	0,
	[_AKI, _SK, _ST, _E],
	[0, [function() { return SecretKeyString; }, 0], 0, 4]
];
var DeleteIdentitiesInput$ = [3, n0, _DII,
	0,
	[_IITD],
	[64 | 0], 1
];
var DeleteIdentitiesResponse$ = [3, n0, _DIR,
	0,
	[_UII],
	[function() { return UnprocessedIdentityIdList; }]
];
var DeleteIdentityPoolInput$ = [3, n0, _DIPI,
	0,
	[_IPI],
	[0], 1
];
var DescribeIdentityInput$ = [3, n0, _DIIe,
	0,
	[_II],
	[0], 1
];
var DescribeIdentityPoolInput$ = [3, n0, _DIPIe,
	0,
	[_IPI],
	[0], 1
];
var GetCredentialsForIdentityInput$ = [3, n0, _GCFII,
	0,
	[_II, _L, _CRA],
	[0, [function() { return LoginsMap; }, 0], 0], 1
];
var GetCredentialsForIdentityResponse$ = [3, n0, _GCFIR,
	0,
	[_II, _C],
	[0, [function() { return Credentials$; }, 0]]
];
var GetIdentityPoolRolesInput$ = [3, n0, _GIPRI,
	0,
	[_IPI],
	[0], 1
];
var GetIdentityPoolRolesResponse$ = [3, n0, _GIPRR,
	0,
	[_IPI, _R, _RM],
	[0, 128 | 0, function() { return RoleMappingMap; }]
];
var GetIdInput$ = [3, n0, _GII,
	0,
	[_IPI, _AI, _L],
	[0, 0, [function() { return LoginsMap; }, 0]], 1
];
var GetIdResponse$ = [3, n0, _GIR,
	0,
	[_II],
	[0]
];
var GetOpenIdTokenForDeveloperIdentityInput$ = [3, n0, _GOITFDII,
	0,
	[_IPI, _L, _II, _PT, _TD],
	[0, [function() { return LoginsMap; }, 0], 0, 128 | 0, 1], 2
];
var GetOpenIdTokenForDeveloperIdentityResponse$ = [3, n0, _GOITFDIR,
	0,
	[_II, _T],
	[0, [function() { return OIDCToken; }, 0]]
];
var GetOpenIdTokenInput$ = [3, n0, _GOITI,
	0,
	[_II, _L],
	[0, [function() { return LoginsMap; }, 0]], 1
];
var GetOpenIdTokenResponse$ = [3, n0, _GOITR,
	0,
	[_II, _T],
	[0, [function() { return OIDCToken; }, 0]]
];
var GetPrincipalTagAttributeMapInput$ = [3, n0, _GPTAMI,
	0,
	[_IPI, _IPNd],
	[0, 0], 2
];
var GetPrincipalTagAttributeMapResponse$ = [3, n0, _GPTAMR,
	0,
	[_IPI, _IPNd, _UD, _PT],
	[0, 0, 2, 128 | 0]
];
var IdentityDescription$ = [3, n0, _ID,
	0,
	[_II, _L, _CD, _LMD],
	[0, 64 | 0, 4, 4]
];
var IdentityPool$ = [3, n0, _IP,
	0,
	[_IPI, _IPN, _AUI, _ACF, _SLP, _DPN, _OICPARN, _CIPo, _SPARN, _IPTd],
	[0, 0, 2, 2, 128 | 0, 0, 64 | 0, function() { return CognitoIdentityProviderList; }, 64 | 0, 128 | 0], 3
];
var IdentityPoolShortDescription$ = [3, n0, _IPSD,
	0,
	[_IPI, _IPN],
	[0, 0]
];
var ListIdentitiesInput$ = [3, n0, _LII,
	0,
	[_IPI, _MR, _NT, _HD],
	[0, 1, 0, 2], 2
];
var ListIdentitiesResponse$ = [3, n0, _LIR,
	0,
	[_IPI, _I, _NT],
	[0, function() { return IdentitiesList; }, 0]
];
var ListIdentityPoolsInput$ = [3, n0, _LIPI,
	0,
	[_MR, _NT],
	[1, 0], 1
];
var ListIdentityPoolsResponse$ = [3, n0, _LIPR,
	0,
	[_IPd, _NT],
	[function() { return IdentityPoolsList; }, 0]
];
var ListTagsForResourceInput$ = [3, n0, _LTFRI,
	0,
	[_RA],
	[0], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRR,
	0,
	[_Ta],
	[128 | 0]
];
var LookupDeveloperIdentityInput$ = [3, n0, _LDII,
	0,
	[_IPI, _II, _DUI, _MR, _NT],
	[0, 0, 0, 1, 0], 1
];
var LookupDeveloperIdentityResponse$ = [3, n0, _LDIR,
	0,
	[_II, _DUIL, _NT],
	[0, 64 | 0, 0]
];
var MappingRule$ = [3, n0, _MRa,
	0,
	[_Cl, _MT, _V, _RARN],
	[0, 0, 0, 0], 4
];
var MergeDeveloperIdentitiesInput$ = [3, n0, _MDII,
	0,
	[_SUI, _DUIe, _DPN, _IPI],
	[0, 0, 0, 0], 4
];
var MergeDeveloperIdentitiesResponse$ = [3, n0, _MDIR,
	0,
	[_II],
	[0]
];
var RoleMapping$ = [3, n0, _RMo,
	0,
	[_Ty, _ARR, _RC],
	[0, 0, function() { return RulesConfigurationType$; }], 1
];
var RulesConfigurationType$ = [3, n0, _RCT,
	0,
	[_Ru],
	[function() { return MappingRulesList; }], 1
];
var SetIdentityPoolRolesInput$ = [3, n0, _SIPRI,
	0,
	[_IPI, _R, _RM],
	[0, 128 | 0, function() { return RoleMappingMap; }], 2
];
var SetPrincipalTagAttributeMapInput$ = [3, n0, _SPTAMI,
	0,
	[_IPI, _IPNd, _UD, _PT],
	[0, 0, 2, 128 | 0], 2
];
var SetPrincipalTagAttributeMapResponse$ = [3, n0, _SPTAMR,
	0,
	[_IPI, _IPNd, _UD, _PT],
	[0, 0, 2, 128 | 0]
];
var TagResourceInput$ = [3, n0, _TRI,
	0,
	[_RA, _Ta],
	[0, 128 | 0], 2
];
var TagResourceResponse$ = [3, n0, _TRR,
	0,
	[],
	[]
];
var UnlinkDeveloperIdentityInput$ = [3, n0, _UDII,
	0,
	[_II, _IPI, _DPN, _DUI],
	[0, 0, 0, 0], 4
];
var UnlinkIdentityInput$ = [3, n0, _UIIn,
	0,
	[_II, _L, _LTR],
	[0, [function() { return LoginsMap; }, 0], 64 | 0], 3
];
var UnprocessedIdentityId$ = [3, n0, _UIInp,
	0,
	[_II, _EC],
	[0, 0]
];
var UntagResourceInput$ = [3, n0, _URI,
	0,
	[_RA, _TK],
	[0, 64 | 0], 2
];
var UntagResourceResponse$ = [3, n0, _URR,
	0,
	[],
	[]
];
var __Unit = "unit";
var CognitoIdentityProviderList = [1, n0, _CIPL,
	0, function() { return CognitoIdentityProvider$; }
];
var IdentitiesList = [1, n0, _IL,
	0, function() { return IdentityDescription$; }
];
var IdentityPoolsList = [1, n0, _IPL,
	0, function() { return IdentityPoolShortDescription$; }
];
var MappingRulesList = [1, n0, _MRL,
	0, function() { return MappingRule$; }
];
var UnprocessedIdentityIdList = [1, n0, _UIIL,
	0, function() { return UnprocessedIdentityId$; }
];
var LoginsMap = [2, n0, _LM,
	0, [0,
		0],
	[function() { return IdentityProviderToken; },
		0]
];
var RoleMappingMap = [2, n0, _RMM,
	0, 0, function() { return RoleMapping$; }
];
var CreateIdentityPool$ = [9, n0, _CIPr,
	0, function() { return CreateIdentityPoolInput$; }, function() { return IdentityPool$; }
];
var DeleteIdentities$ = [9, n0, _DI,
	0, function() { return DeleteIdentitiesInput$; }, function() { return DeleteIdentitiesResponse$; }
];
var DeleteIdentityPool$ = [9, n0, _DIP,
	0, function() { return DeleteIdentityPoolInput$; }, function() { return __Unit; }
];
var DescribeIdentity$ = [9, n0, _DIe,
	0, function() { return DescribeIdentityInput$; }, function() { return IdentityDescription$; }
];
var DescribeIdentityPool$ = [9, n0, _DIPe,
	0, function() { return DescribeIdentityPoolInput$; }, function() { return IdentityPool$; }
];
var GetCredentialsForIdentity$ = [9, n0, _GCFI,
	0, function() { return GetCredentialsForIdentityInput$; }, function() { return GetCredentialsForIdentityResponse$; }
];
var GetId$ = [9, n0, _GI,
	0, function() { return GetIdInput$; }, function() { return GetIdResponse$; }
];
var GetIdentityPoolRoles$ = [9, n0, _GIPR,
	0, function() { return GetIdentityPoolRolesInput$; }, function() { return GetIdentityPoolRolesResponse$; }
];
var GetOpenIdToken$ = [9, n0, _GOIT,
	0, function() { return GetOpenIdTokenInput$; }, function() { return GetOpenIdTokenResponse$; }
];
var GetOpenIdTokenForDeveloperIdentity$ = [9, n0, _GOITFDI,
	0, function() { return GetOpenIdTokenForDeveloperIdentityInput$; }, function() { return GetOpenIdTokenForDeveloperIdentityResponse$; }
];
var GetPrincipalTagAttributeMap$ = [9, n0, _GPTAM,
	0, function() { return GetPrincipalTagAttributeMapInput$; }, function() { return GetPrincipalTagAttributeMapResponse$; }
];
var ListIdentities$ = [9, n0, _LI,
	0, function() { return ListIdentitiesInput$; }, function() { return ListIdentitiesResponse$; }
];
var ListIdentityPools$ = [9, n0, _LIP,
	0, function() { return ListIdentityPoolsInput$; }, function() { return ListIdentityPoolsResponse$; }
];
var ListTagsForResource$ = [9, n0, _LTFR,
	0, function() { return ListTagsForResourceInput$; }, function() { return ListTagsForResourceResponse$; }
];
var LookupDeveloperIdentity$ = [9, n0, _LDI,
	0, function() { return LookupDeveloperIdentityInput$; }, function() { return LookupDeveloperIdentityResponse$; }
];
var MergeDeveloperIdentities$ = [9, n0, _MDI,
	0, function() { return MergeDeveloperIdentitiesInput$; }, function() { return MergeDeveloperIdentitiesResponse$; }
];
var SetIdentityPoolRoles$ = [9, n0, _SIPR,
	0, function() { return SetIdentityPoolRolesInput$; }, function() { return __Unit; }
];
var SetPrincipalTagAttributeMap$ = [9, n0, _SPTAM,
	0, function() { return SetPrincipalTagAttributeMapInput$; }, function() { return SetPrincipalTagAttributeMapResponse$; }
];
var TagResource$ = [9, n0, _TR,
	0, function() { return TagResourceInput$; }, function() { return TagResourceResponse$; }
];
var UnlinkDeveloperIdentity$ = [9, n0, _UDI,
	0, function() { return UnlinkDeveloperIdentityInput$; }, function() { return __Unit; }
];
var UnlinkIdentity$ = [9, n0, _UI,
	0, function() { return UnlinkIdentityInput$; }, function() { return __Unit; }
];
var UntagResource$ = [9, n0, _UR,
	0, function() { return UntagResourceInput$; }, function() { return UntagResourceResponse$; }
];
var UpdateIdentityPool$ = [9, n0, _UIP,
	0, function() { return IdentityPool$; }, function() { return IdentityPool$; }
];

const getRuntimeConfig$1 = function(config) {
	return {
		apiVersion: "2014-06-30",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromBase64 */ .Ey,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .toBase64 */ .nk,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCognitoIdentityHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: function(ipc) { return ipc.getIdentityProvider("aws.auth#sigv4"); },
				signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsSdkSigV4Signer */ .f2(),
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: function(ipc) { return ipc.getIdentityProvider("smithy.api#noAuth") || (async function() { return ({}); }); },
				signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAuthSigner */ .mR(),
			},
		],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NoOpLogger */ .N4(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cognitoidentity",
			errorTypeRegistries,
			xmlNamespace: "http://cognito-identity.amazonaws.com/doc/2014-06-30/",
			version: "2014-06-30",
			serviceTarget: "AWSCognitoIdentityService",
		},
		serviceId: config?.serviceId ?? "Cognito Identity",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .Sha256Node */ .Tu,
		urlParser: config?.urlParser ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .Dl,
		utf8Decoder: config?.utf8Decoder ?? _SignatureV4_js__WEBPACK_IMPORTED_MODULE_3__/* .fromUtf8 */ .ar,
		utf8Encoder: config?.utf8Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq,
	};
};

const getRuntimeConfig = function(config) {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
	const defaultsMode = (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveDefaultsModeConfig */ .IZ)(config);
	const defaultConfigProvider = function() { return defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfigsForDefaultMode */ .lT); };
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .emitWarningIfUnsupportedVersion$1 */ .VX)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger,
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ .$S, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .calculateBodyLength */ .n8,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _defaultProvider_js__WEBPACK_IMPORTED_MODULE_5__.defaultProvider,
		defaultSocketTimeout: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getDefaultSocketTimeout */ .ED)(config?.requestHandler, 300_000),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .createDefaultUserAgentProvider */ .pf)({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
		maxAttempts: config?.maxAttempts ?? (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, config),
		region: config?.region ?? (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_4__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, { ..._resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_4__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH, ...loaderConfig }),
		requestHandler: _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NodeHttpHandler */ .$c.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ??
			(0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)({
				..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN,
				default: async function() { return (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RETRY_MODE */ .L0; },
			}, config),
		streamCollector: config?.streamCollector ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .streamCollector$1 */ .jo,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_4__/* .NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ .e$, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_4__/* .NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ .Ko, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_APP_ID_CONFIG_OPTIONS */ .hV, loaderConfig),
	};
};

const getHttpAuthExtensionConfiguration = function(runtimeConfig) {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex(function(scheme) { return scheme.schemeId === httpAuthScheme.schemeId; });
			if (index === -1) {
				_httpAuthSchemes.push(httpAuthScheme);
			}
			else {
				_httpAuthSchemes.splice(index, 1, httpAuthScheme);
			}
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		},
	};
};
const resolveHttpAuthRuntimeConfig = function(config) {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials(),
	};
};

const resolveRuntimeExtensions = function(runtimeConfig, extensions) {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach(function(extension) { return extension.configure(extensionConfiguration); });
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

class CognitoIdentityClient extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .Client */ .Kj {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveUserAgentConfig */ .Dc)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRetryConfig */ .$z)(_config_2);
		const _config_4 = (0,_resolveDefaultsModeConfig_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveRegionConfig */ .TD)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveHostHeaderConfig */ .OV)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveEndpointConfig */ .Co)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getSchemaSerdePlugin */ .wq)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getUserAgentPlugin */ .sM)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getRetryPlugin */ .ey)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getContentLengthPlugin */ .vK)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getHostHeaderPlugin */ .TC)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getLoggerPlugin */ .Y7)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getRecursionDetectionPlugin */ .n4)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, {
			httpAuthSchemeParametersProvider: defaultCognitoIdentityHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async function(config) { return new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .DefaultIdentityProviderConfig */ .h$({
				"aws.auth#sigv4": config.credentials,
			}); },
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getHttpSigningPlugin */ .lW)(this.config));
	}
	destroy() {
		super.destroy();
	}
}

const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k8)(commonParams, "AWSCognitoIdentityService", "CognitoIdentityClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = function(Command, cs, config, o) { return []; };

class CreateIdentityPoolCommand extends command(_ep0, _mw0, "CreateIdentityPool", CreateIdentityPool$) {
}

class DeleteIdentitiesCommand extends command(_ep0, _mw0, "DeleteIdentities", DeleteIdentities$) {
}

class DeleteIdentityPoolCommand extends command(_ep0, _mw0, "DeleteIdentityPool", DeleteIdentityPool$) {
}

class DescribeIdentityCommand extends command(_ep0, _mw0, "DescribeIdentity", DescribeIdentity$) {
}

class DescribeIdentityPoolCommand extends command(_ep0, _mw0, "DescribeIdentityPool", DescribeIdentityPool$) {
}

class GetCredentialsForIdentityCommand extends command(_ep0, _mw0, "GetCredentialsForIdentity", GetCredentialsForIdentity$) {
}

class GetIdCommand extends command(_ep0, _mw0, "GetId", GetId$) {
}

class GetIdentityPoolRolesCommand extends command(_ep0, _mw0, "GetIdentityPoolRoles", GetIdentityPoolRoles$) {
}

class GetOpenIdTokenCommand extends command(_ep0, _mw0, "GetOpenIdToken", GetOpenIdToken$) {
}

class GetOpenIdTokenForDeveloperIdentityCommand extends command(_ep0, _mw0, "GetOpenIdTokenForDeveloperIdentity", GetOpenIdTokenForDeveloperIdentity$) {
}

class GetPrincipalTagAttributeMapCommand extends command(_ep0, _mw0, "GetPrincipalTagAttributeMap", GetPrincipalTagAttributeMap$) {
}

class ListIdentitiesCommand extends command(_ep0, _mw0, "ListIdentities", ListIdentities$) {
}

class ListIdentityPoolsCommand extends command(_ep0, _mw0, "ListIdentityPools", ListIdentityPools$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class LookupDeveloperIdentityCommand extends command(_ep0, _mw0, "LookupDeveloperIdentity", LookupDeveloperIdentity$) {
}

class MergeDeveloperIdentitiesCommand extends command(_ep0, _mw0, "MergeDeveloperIdentities", MergeDeveloperIdentities$) {
}

class SetIdentityPoolRolesCommand extends command(_ep0, _mw0, "SetIdentityPoolRoles", SetIdentityPoolRoles$) {
}

class SetPrincipalTagAttributeMapCommand extends command(_ep0, _mw0, "SetPrincipalTagAttributeMap", SetPrincipalTagAttributeMap$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class UnlinkDeveloperIdentityCommand extends command(_ep0, _mw0, "UnlinkDeveloperIdentity", UnlinkDeveloperIdentity$) {
}

class UnlinkIdentityCommand extends command(_ep0, _mw0, "UnlinkIdentity", UnlinkIdentity$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateIdentityPoolCommand extends command(_ep0, _mw0, "UpdateIdentityPool", UpdateIdentityPool$) {
}

const paginateListIdentityPools = createPaginator(CognitoIdentityClient, ListIdentityPoolsCommand, "NextToken", "NextToken", "MaxResults");

const commands = {
	CreateIdentityPoolCommand,
	DeleteIdentitiesCommand,
	DeleteIdentityPoolCommand,
	DescribeIdentityCommand,
	DescribeIdentityPoolCommand,
	GetCredentialsForIdentityCommand,
	GetIdCommand,
	GetIdentityPoolRolesCommand,
	GetOpenIdTokenCommand,
	GetOpenIdTokenForDeveloperIdentityCommand,
	GetPrincipalTagAttributeMapCommand,
	ListIdentitiesCommand,
	ListIdentityPoolsCommand,
	ListTagsForResourceCommand,
	LookupDeveloperIdentityCommand,
	MergeDeveloperIdentitiesCommand,
	SetIdentityPoolRolesCommand,
	SetPrincipalTagAttributeMapCommand,
	TagResourceCommand,
	UnlinkDeveloperIdentityCommand,
	UnlinkIdentityCommand,
	UntagResourceCommand,
	UpdateIdentityPoolCommand,
};
const paginators = {
	paginateListIdentityPools,
};
class CognitoIdentity extends CognitoIdentityClient {
}
(0,_create_aggregated_client_js__WEBPACK_IMPORTED_MODULE_6__/* .createAggregatedClient */ .J)(commands, CognitoIdentity, { paginators });

const AmbiguousRoleResolutionType = {
	AUTHENTICATED_ROLE: "AuthenticatedRole",
	DENY: "Deny",
};
const ErrorCode = {
	ACCESS_DENIED: "AccessDenied",
	INTERNAL_SERVER_ERROR: "InternalServerError",
};
const MappingRuleMatchType = {
	CONTAINS: "Contains",
	EQUALS: "Equals",
	NOT_EQUAL: "NotEqual",
	STARTS_WITH: "StartsWith",
};
const RoleMappingType = {
	RULES: "Rules",
	TOKEN: "Token",
};




/***/ }),

/***/ 9496:
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

/***/ 6347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ parseIni),
/* harmony export */   Bz: () => (/* binding */ getProfileName),
/* harmony export */   C1: () => (/* binding */ CredentialsProviderError),
/* harmony export */   Ch: () => (/* binding */ ENV_PROFILE),
/* harmony export */   Ip: () => (/* binding */ IniSectionType),
/* harmony export */   Jj: () => (/* binding */ fileIntercept),
/* harmony export */   QD: () => (/* binding */ CONFIG_PREFIX_SEPARATOR),
/* harmony export */   RL: () => (/* binding */ getHomeDir),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   gP: () => (/* binding */ getConfigFilepath),
/* harmony export */   mZ: () => (/* binding */ ProviderError),
/* harmony export */   p6: () => (/* binding */ loadSharedConfigFiles)
/* harmony export */ });
/* unused harmony export DEFAULT_PROFILE */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);




var IniSectionType;
(function (IniSectionType) {
	IniSectionType["PROFILE"] = "profile";
	IniSectionType["SSO_SESSION"] = "sso-session";
	IniSectionType["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));

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

class CredentialsProviderError extends ProviderError {
	name = "CredentialsProviderError";
	constructor(message, options = true) {
		super(message, options);
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
}

const homeDirCache = {};
const getHomeDirCacheKey = function() {
	if (process && process.geteuid) {
		return `${process.geteuid()}`;
	}
	return "DEFAULT";
};
const getHomeDir = function() {
	const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}` } = process.env;
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
		homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
	}
	return homeDirCache[homeDirCacheKey];
};

const ENV_PROFILE = "AWS_PROFILE";
const DEFAULT_PROFILE = "default";
const getProfileName = function(init) { return init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE; };

const CONFIG_PREFIX_SEPARATOR = ".";

const getConfigData = function(data) { return Object.entries(data)
	.filter(function([key]) {
	const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
	if (indexOfSeparator === -1) {
		return false;
	}
	return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
})
	.reduce(function(acc, [key, value]) {
	const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
	const updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	acc[updatedKey] = value;
	return acc;
}, {
	...(data.default && { default: data.default }),
}); };

const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
const getConfigFilepath = function() { return process.env[ENV_CONFIG_PATH] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(getHomeDir(), ".aws", "config"); };

const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
const getCredentialsFilepath = function() { return process.env[ENV_CREDENTIALS_PATH] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(getHomeDir(), ".aws", "credentials"); };

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
				if (Object.values(IniSectionType).includes(prefix)) {
					currentSection = [prefix, name].join(CONFIG_PREFIX_SEPARATOR);
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
					const key = currentSubSection ? [currentSubSection, name].join(CONFIG_PREFIX_SEPARATOR) : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
};

const fsReadFile = function(...given) { return node_fs__WEBPACK_IMPORTED_MODULE_2__.promises.readFile(...given); };
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

const swallowError = function() { return ({}); };
const loadSharedConfigFiles = async function(init = {}) {
	const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
	const homeDir = getHomeDir();
	const relativeHomeDirPrefix = "~/";
	let resolvedFilepath = filepath;
	if (filepath.startsWith(relativeHomeDirPrefix)) {
		resolvedFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(homeDir, filepath.slice(2));
	}
	let resolvedConfigFilepath = configFilepath;
	if (configFilepath.startsWith(relativeHomeDirPrefix)) {
		resolvedConfigFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(homeDir, configFilepath.slice(2));
	}
	const parsedFiles = await Promise.all([
		readFile(resolvedConfigFilepath, {
			ignoreCache: init.ignoreCache,
		})
			.then(parseIni)
			.then(getConfigData)
			.catch(swallowError),
		readFile(resolvedFilepath, {
			ignoreCache: init.ignoreCache,
		})
			.then(parseIni)
			.catch(swallowError),
	]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1],
	};
};




/***/ }),

/***/ 9772:
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




/***/ })

};
;