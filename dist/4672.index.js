"use strict";
exports.id = 4672;
exports.ids = [4672,8374,6654,2669,9618];
exports.modules = {

/***/ 9618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ capital),
/* harmony export */   render: () => (/* binding */ render),
/* harmony export */   s: () => (/* binding */ oneLineOf)
/* harmony export */ });
function render({ what, claims, why, likely, others, remedy, consequence, paste = [], parts = [], }) {
	const said = claims?.map(function([name, value]) { return `  ${name}: ${value}`; }).join('\n');
	const also = others?.map(function(cause) { return `- ${cause}`; }).join('\n');
	return [
		consequence ? `${what} ${consequence}` : what,
		...parts.map(function({ name, explanation }) { return `${name}:\n${indented(render(explanation))}`; }),
		...(said ? [`The token has these claims:\n${said}`] : []),
		`${likely ? 'Why, most likely' : 'Why'}: ${why}`,
		`What to do: ${remedy}`,
		...paste.map(function({ where, text }) { return `${where}:\n\n${text}`; }),
		...(also ? [`It could also be:\n${also}`] : []),
	].join('\n\n');
}
const indented = function(text) { return text.replace(/^(?=.)/gm, '  '); };
function oneLineOf({ what, brief, why, likely }, more) {
	const first = function(text) { return text.split('\n')[0] ?? ''; };
	const said = brief ?? first(what);
	const cause = likely ? `Most likely: ${firstSentence(first(why))}` : firstSentence(first(why));
	return [/[.!?]$/.test(said) ? said : `${said}.`, cause, more].join(' ').replace(/\s+/g, ' ');
}
const longestCause = 260;
function firstSentence(text) {
	const sentence = /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
	return sentence.length <= longestCause ? sentence : (/^.*?(?=[:;] )/.exec(sentence)?.[0] ?? sentence);
}
const capital = function(text) { return text.charAt(0).toUpperCase() + text.slice(1); };




/***/ }),

/***/ 5993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cognitoFailures: () => (/* binding */ cognitoFailures)
/* harmony export */ });
const provider = function({ plan }) { return plan.provider ?? 'the issuer of the token (for GitHub token.actions.githubusercontent.com)'; };
const isProvider = function({ text }) { return text.says(/not from a supported provider|doesn't match providerName|Logins don't match/); };
const isAudience = function({ text }) { return text.says('Incorrect token audience'); };
const isToken = function(said) { return said.text.says(/Token expired|Invalid login token/) && !isAudience(said) && !isProvider(said); };
const isBasic = function({ text }) { return text.says(/classic\) flow is not enabled|Basic/); };
const isIdentity = function(said) { return said.text.says('is forbidden'); };
const isNamed = function(said) { return [isProvider, isAudience, isToken, isBasic, isIdentity].some(function(is) { return is(said); }); };
const cognitoFailures = {
	'cognito-provider': {
		group: 'Cognito',
		seen: 'Token is not from a supported provider of this identity pool',
		when: isProvider,
		explain: (said) => ({
			title: 'The identity pool does not list this provider',
			what: said.what,
			why: `The pool does not list ${provider(said)}, or lists it under another name.`,
			remedy: "Add the account's OIDC provider to the pool, or set cognito-provider-name to the name that the pool has.",
			paste: [
				{
					where: 'To see what the pool lists',
					language: 'sh',
					text: `aws cognito-identity describe-identity-pool --identity-pool-id ${said.plan.pool}`,
				},
			],
		}),
	},
	'cognito-audience': {
		group: 'Cognito',
		seen: 'Invalid login token. Incorrect token audience',
		when: isAudience,
		explain: ({ what }) => ({
			title: 'Wrong audience',
			what,
			why: 'The OIDC provider of the account does not list the audience of the token. For Cognito, the default audience is cognito-identity.amazonaws.com.',
			remedy: 'Set audience to one that the provider lists, or add this audience to the provider.',
			paste: [
				{
					where: 'To add the audience',
					language: 'sh',
					text: 'aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ARN --client-id cognito-identity.amazonaws.com',
				},
			],
		}),
	},
	'cognito-token': {
		group: 'Cognito',
		seen: 'Invalid login token. Token expired',
		when: isToken,
		explain: ({ what }) => ({
			title: 'The identity pool rejected the token',
			what,
			why: 'The token is expired or damaged, or Cognito could not read its issuer\u2019s keys.',
			remedy: 'Run the job again. If the workflow supplies the token, fetch it immediately before this step.',
		}),
	},
	'cognito-basic': {
		group: 'Cognito',
		seen: 'Basic (classic) flow is not enabled, please use enhanced flow',
		when: isBasic,
		explain: function({ what }) { return ({
			title: 'The basic flow is switched off',
			what,
			why: 'The pool allows the enhanced flow only.',
			remedy: 'Set cognito-auth-flow: enhanced, or switch the basic flow on in the pool.',
		}); },
	},
	'cognito-identity': {
		group: 'Cognito',
		seen: 'Access to Identity \u2026 is forbidden',
		when: isIdentity,
		explain: (said) => ({
			title: 'The identity pool refuses the identity',
			what: said.what,
			why: `The identity belongs to a login other than ${provider(said)}, or the pool does not allow this flow.`,
			remedy: 'Check cognito-provider-name and cognito-auth-flow against the pool.',
		}),
	},
	'cognito-role': {
		group: 'Cognito',
		seen: 'Invalid identity pool configuration. Check assigned IAM roles for this pool',
		when: function({ reason }) { return reason === 'InvalidIdentityPoolConfiguration'; },
		explain: ({ what, plan }, { route }) => ({
			title: 'The role does not trust the identity pool',
			what,
			why: 'The role of the pool must trust cognito-identity.amazonaws.com with this pool as audience. If the pool maps claims to tags, the role must also allow sts:TagSession.',
			remedy: `Add this statement to the trust policy of the role${(route?.partition ?? 'aws') === 'aws' ? '' : ' (with the service\u2019s name in this partition, from AWS\u2019s guide for the partition)'}.`,
			paste: [
				{ where: 'In the trust policy of the role', language: 'json', text: trustStatement(plan.pool) },
			],
		}),
	},
	'cognito-pool': {
		group: 'Cognito',
		seen: 'IdentityPool \u2026 not found',
		when: function({ reason }) { return reason === 'ResourceNotFound'; },
		explain: function({ what, plan }) { return ({
			title: 'There is no such identity pool',
			what,
			why: `${plan.pool} does not exist in its region.`,
			remedy: 'Copy the ID of the pool again.',
		}); },
	},
	'cognito-refused': {
		group: 'Cognito',
		seen: 'NotAuthorizedException',
		when: function(said) { return said.reason === 'NotAuthorized' && !isNamed(said); },
		explain: function({ what }) { return ({
			title: 'The identity pool refuses the sign-in',
			what,
			why: 'Cognito gives the reason above. The pool\u2019s providers, flows or roles do not allow the sign-in.',
			remedy: 'Compare what the pool allows with cognito-provider-name, cognito-auth-flow and cognito-custom-role-arn.',
		}); },
	},
};
function trustStatement(id) {
	const statement = {
		Effect: 'Allow',
		Principal: { Federated: 'cognito-identity.amazonaws.com' },
		Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'],
		Condition: {
			StringEquals: { 'cognito-identity.amazonaws.com:aud': id },
			'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' },
		},
	};
	return JSON.stringify(statement, null, 2);
}




/***/ }),

/***/ 6654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   centerFailures: () => (/* binding */ centerFailures)
/* harmony export */ });
const centerFailures = {
	'sso-declined': {
		group: 'IAM Identity Center',
		seen: 'The user denied the request',
		when: function({ reason }) { return reason === 'AccessDenied'; },
		explain: function({ what }) { return ({
			title: 'The sign-in was declined',
			what,
			why: 'The request was denied in the browser.',
			remedy: 'Run the job again if that was a mistake.',
		}); },
	},
	'sso-assignment': {
		group: 'IAM Identity Center',
		seen: 'ForbiddenException: No access',
		when: function({ reason }) { return reason === 'Forbidden'; },
		explain: ({ what, plan }) => ({
			title: 'The user is not assigned to this account',
			what,
			why: `The user who approved the sign-in is not assigned to ${plan.roleName} in account ${plan.account}, or the permission set does not exist.`,
			remedy: 'Approve as a user with this assignment, or correct the account and the permission set. The access portal lists a user\u2019s assignments.',
		}),
	},
	'sso-token': {
		group: 'IAM Identity Center',
		seen: 'UnauthorizedException: Session token not found or invalid',
		when: function({ reason }) { return reason === 'Unauthorized'; },
		explain: function({ what }) { return ({
			title: 'IAM Identity Center does not accept the token',
			what,
			why: 'The token was revoked, or it belongs to another instance or region of IAM Identity Center.',
			remedy: 'Check sso-region, and run the job again for a new approval.',
		}); },
	},
	'sso-portal': {
		group: 'IAM Identity Center',
		seen: 'InvalidRequestException',
		when: function({ reason }) { return ['InvalidRequest', 'InvalidClient', 'UnauthorizedClient', 'InvalidGrant'].includes(reason); },
		explain: function({ what, plan }) { return ({
			title: 'IAM Identity Center refuses the request',
			what,
			why: `The access portal ${plan.startUrl} probably does not exist in ${plan.region}.`,
			remedy: 'Copy the start URL and the region from the settings of IAM Identity Center. Its region may differ from that of the workload.',
		}); },
	},
};




/***/ }),

/***/ 2669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rolesAnywhereFailures: () => (/* binding */ rolesAnywhereFailures)
/* harmony export */ });
const isUntrusted = function({ text }) { return text.says(/Untrusted (signing )?certificate/i); };
const isName = function({ text }) { return text.says(/roleSessionName/); };
const isMapping = function({ text }) { return text.says('failed to be mapped into session tags'); };
const isRole = function(said) { return said.text.says('Unable to assume role') && !isMapping(said); };
const isSignature = function({ reason, text }) { return /Signature/.test(reason) || text.says(/signature/i); };
const isMissing = function({ reason }) { return reason === 'ResourceNotFound'; };
const isNamed = function(said) { return [isUntrusted, isName, isMapping, isRole, isSignature].some(function(is) { return is(said); }); };
const rolesAnywhereFailures = {
	'rolesanywhere-untrusted': {
		group: 'IAM Roles Anywhere',
		seen: 'AccessDeniedException: Untrusted signing certificate',
		when: isUntrusted,
		explain: function({ what, plan }) { return ({
			title: 'The trust anchor does not trust the certificate',
			what,
			why: `IAM Roles Anywhere found no chain from the certificate to ${plan.trustAnchor}: another authority issued it, an intermediate certificate is missing, it was revoked, or it may not be used for client authentication.`,
			remedy: plan.chain
				? 'Compare the issuer of the last certificate in rolesanywhere-certificate-chain with the trust anchor.'
				: 'If an intermediate authority issued the certificate, set rolesanywhere-certificate-chain; otherwise check rolesanywhere-trust-anchor-arn.',
			paste: [
				{
					where: 'To see the issuer of the certificate',
					language: 'sh',
					text: 'openssl x509 -noout -subject -issuer -ext keyUsage,extendedKeyUsage,basicConstraints -in certificate.pem',
				},
			],
		}); },
	},
	'rolesanywhere-session-name': {
		group: 'IAM Roles Anywhere',
		seen: 'AccessDeniedException: Not authorized to set roleSessionName',
		when: isName,
		explain: function({ what, plan }) { return ({
			title: 'The profile accepts no session name',
			what,
			why: `${plan.profile} does not have acceptRoleSessionName.`,
			remedy: 'Leave rolesanywhere-session-name out, or let the profile accept one.',
			paste: [
				{
					where: 'To accept session names',
					language: 'sh',
					text: `aws rolesanywhere update-profile --profile-id ${plan.profile.split('/').at(-1)} --accept-role-session-name`,
				},
			],
		}); },
	},
	'rolesanywhere-mapping': {
		group: 'IAM Roles Anywhere',
		seen: 'Some attributes failed to be mapped into session tags',
		when: isMapping,
		explain: function({ what, plan }) { return ({
			title: 'The certificate has an attribute that cannot be a session tag',
			what,
			why: `${plan.profile} maps attributes of the certificate to session tags, and one of them is not a valid tag, for example because of a wildcard.`,
			remedy: 'Change the attribute mappings of the profile, or use a certificate without that attribute.',
		}); },
	},
	'rolesanywhere-role': {
		group: 'IAM Roles Anywhere',
		seen: 'AccessDeniedException: Unable to assume role for \u2026',
		when: isRole,
		explain: ({ what, plan }, { route }) => ({
			title: 'The role does not trust IAM Roles Anywhere',
			what,
			why: `The trust policy of the role does not allow rolesanywhere.amazonaws.com all three actions, its conditions do not match this certificate or trust anchor, or the profile does not list the role.`,
			remedy: `Add this statement to the trust policy of ${route?.hops[0]?.role ?? 'the role'}, and check that ${plan.profile} lists the role. A role that was changed seconds ago may need role-propagation-s.`,
			paste: [
				{
					where: 'In the trust policy of the role',
					language: 'json',
					text: trustStatement(plan.trustAnchor),
				},
			],
		}),
	},
	'rolesanywhere-signature': {
		group: 'IAM Roles Anywhere',
		seen: 'InvalidSignatureException, Signature expired',
		when: function(said) { return isSignature(said) && !isUntrusted(said); },
		explain: ({ what }) => ({
			title: 'IAM Roles Anywhere rejects the signature',
			what,
			why: 'The clock of this machine is wrong by more than five minutes, or a proxy changed the request.',
			remedy: 'Check the clock of the runner, and the proxies between it and AWS.',
		}),
	},
	'rolesanywhere-missing': {
		group: 'IAM Roles Anywhere',
		seen: 'ResourceNotFoundException',
		when: isMissing,
		explain: function({ what, plan }) { return ({
			title: 'The trust anchor or the profile does not exist',
			what,
			why: `${plan.trustAnchor} or ${plan.profile} does not exist in ${plan.region}, or is disabled.`,
			remedy: 'Copy rolesanywhere-trust-anchor-arn and rolesanywhere-profile-arn again, and check that both are enabled.',
		}); },
	},
	'rolesanywhere-refused': {
		group: 'IAM Roles Anywhere',
		seen: 'AccessDeniedException, ValidationException',
		when: function(said) { return /^(AccessDenied|Validation)$/.test(said.reason) && !isNamed(said); },
		explain: function({ what, plan }) { return ({
			title: 'IAM Roles Anywhere refuses the sign-in',
			what,
			why: `IAM Roles Anywhere gives the reason above. ${plan.profile} may not list the role, may be disabled, or may allow shorter sessions.`,
			remedy: 'Compare the profile with role-to-assume and role-duration-seconds.',
		}); },
	},
};
function trustStatement(trustAnchor) {
	const statement = {
		Effect: 'Allow',
		Principal: { Service: 'rolesanywhere.amazonaws.com' },
		Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
		Condition: { ArnEquals: { 'aws:SourceArn': trustAnchor } },
	};
	return JSON.stringify(statement, null, 2);
}




/***/ }),

/***/ 4672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   index: () => (/* binding */ index),
/* harmony export */   issuerOf: () => (/* binding */ issuerOf),
/* harmony export */   keysOf: () => (/* binding */ keysOf),
/* harmony export */   knownOf: () => (/* binding */ knownOf),
/* harmony export */   providerOf: () => (/* binding */ providerOf$1)
/* harmony export */ });
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1948);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5993);
/* harmony import */ var _failures2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6654);
/* harmony import */ var _failures3_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2669);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(522);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1543);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1976);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1773);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9618);
/* harmony import */ var _mfa_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5059);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7299);
/* harmony import */ var _no_proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1439);













function explainInputs({ problems }) {
	const list = problems.map(function({ input, what, remedy }) { return `- ${input}: ${what}. ${remedy}`; }).join('\n');
	return {
		brief: `${problems.map(function({ input, what }) { return `${input}: ${what}`; }).join('; ')}.`,
		title: problems.length === 1 ? 'An input is wrong' : `${problems.length} inputs are wrong`,
		what: list,
		why: 'The step checks its inputs before it requests or changes anything.',
		remedy: 'Correct every listed problem.',
	};
}

const permissions = {
	where: 'In the job (this sets all other permissions to none)',
	language: 'yaml',
	text: 'permissions:\n  id-token: write\n  contents: read',
};
const runners = { act: 'act', forgejo: 'Forgejo', gitea: 'Gitea' };
function explainNoIdentity({ message }, known) {
	const { runner, event } = known;
	const base = { title: 'Nothing to sign in with', what: `${message}.` };
	if (runner !== 'github') {
		return {
			...base,
			id: 'no-token-runner',
			why: `${runners[runner]} has no token endpoint here, so OIDC is not available.`,
			remedy: runner !== 'act'
				? 'Enable OIDC for this job if this version of the runner supports it. Or give the step access keys from secrets: they are the fallback.'
				: 'Give access keys to act (act -s AWS_ACCESS_KEY_ID -s AWS_SECRET_ACCESS_KEY), and set both key inputs. On GitHub the keys remain an unused fallback. Or use the action\u2019s local cloud, which issues tokens.',
		};
	}
	if (event?.dependabot) {
		return {
			...base,
			id: 'no-token-dependabot',
			why: 'Dependabot started this run, and GitHub gives such runs neither OIDC tokens nor the Actions secrets.',
			remedy: "Skip the step with if: github.actor != 'dependabot[bot]', or set the keys as Dependabot secrets of the repository.",
		};
	}
	if (event?.fork) {
		return {
			...base,
			id: 'no-token-fork',
			why: `This is a ${event.name} run from a fork, and GitHub gives such runs neither OIDC tokens nor secrets.`,
			remedy: "Skip the step with if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository, and sign in after the merge.",
		};
	}
	return {
		...base,
		id: 'no-token-endpoint',
		why: 'the job lacks the permission id-token: write. In a reusable workflow, the calling job needs it as well.',
		likely: true,
		others: [
			'both access key inputs are empty, because the names of the secrets are wrong or this run may not read them.',
		],
		remedy: 'Give the job this permission. In a reusable workflow, also give it to the calling job.',
		paste: [permissions],
	};
}
function explainNoCredentials(error, known) {
	const { plan, profiles } = known;
	const lacksToken = plan?.choice.passedOver.some(function({ kind, why }) { return kind === 'github-oidc' && why === _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .noEndpoint */ .lB; });
	const source = plan?.choice.source;
	const profile = source?.kind === 'default-chain' ? source.profile : undefined;
	const tried = `The default chain found no credentials: ${error.message}`;
	const wantsRole = plan !== undefined && plan.route.hops.length + plan.route.branches.length > 0;
	if (wantsRole && lacksToken) {
		const explanation = explainNoIdentity({ message: `${tried}; and ${_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .noEndpoint */ .lB}` }, known);
		const cause = `AWS_PROFILE is ${profile}, and this profile gives no credentials.`;
		return profile
			? { ...explanation, likely: true, others: [...(explanation.others ?? []), cause] }
			: explanation;
	}
	const base = { title: 'No credentials were found', what: `${tried}.` };
	if (profile) {
		const isMissing = error.lacksProfile;
		const where = profiles ? ` The step searched ${profiles.files.join(' and ')}.` : '';
		return {
			...base,
			id: isMissing ? 'profile-missing' : 'profile-broken',
			why: isMissing
				? `An earlier step or the runner\u2019s setup set AWS_PROFILE to ${profile}, and the shared files have no such profile.${where}`
				: `An earlier step or the runner\u2019s setup set AWS_PROFILE to ${profile}, and this profile gives no credentials.`,
			remedy: `Correct the profile ${profile}, write it before this step, or set AWS_PROFILE: '' for the step.`,
		};
	}
	return {
		...base,
		id: 'no-credentials',
		why: 'The environment, the shared files and the metadata services of containers and instances have no credentials.',
		remedy: 'Set role-to-assume and give the job the permission id-token: write. Or give this runner a role, or the step access keys. In a container on EC2, the instance needs a metadata hop limit of 2.',
		paste: [
			{
				where: 'For a container on EC2',
				language: 'sh',
				text: 'aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2',
			},
		],
	};
}

function saidBy(error, tried, service = 'STS') {
	const message = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
	const said = {
		what: `${tried}: ${message}${/[.!?\u2026]$/.test(message) ? '' : '.'}`,
		service,
		host: undefined,
		reason: '',
		text: new _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .Foreign */ .lf(message),
		status: undefined,
		system: '',
		error,
	};
	if (error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) {
		const { host, status, system = '' } = error;
		const reason = status === undefined ? '' : error.reason;
		return { ...said, service: error.service, host, reason, text: error.said, status, system };
	}
	if (error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy)
		return { ...said, service: error.service, host: error.host, text: error.said, status: error.status };
	if (error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .PlainHttpError */ .zY)
		return { ...said, host: error.host };
	return said;
}

const isUnauthorized = function(said, action) { return said.reason === 'AccessDenied' && said.text.says(action) && !isExplicitDeny(said); };
const isExplicitDeny = function({ text }) { return text.says('explicit deny in'); };
function callerIn({ hop, text }) {
	return text.part(/User: (arn:[\x21-\x7e]+)/) ?? hop?.caller;
}
function hopIn({ hop }, route) {
	const planned = route?.hops[(hop?.number ?? 0) - 1];
	return planned?.role === hop?.role || nameOf(planned?.role) === nameOf(hop?.role) ? planned : undefined;
}
const nameOf = function(role) { return role?.split('/').at(-1); };

const common = ['aud', 'sub', 'amr'];
const github$1 = {
	kind: 'github',
	claims: [
		'actor',
		'actor_id',
		'enterprise_id',
		'environment',
		'job_workflow_ref',
		'ref',
		'repository',
		'repository_id',
		'repository_owner_id',
		'workflow',
	],
};
const gitlab = {
	kind: 'gitlab',
	claims: [
		'namespace_id',
		'project_id',
		'pipeline_source',
		'ref_protected',
		'runner_environment',
		'user_access_level',
		'user_email',
		'user_id',
		'user_login',
	],
};
const buildkite = {
	kind: 'buildkite',
	claims: [
		'build_branch',
		'cluster_id',
		'cluster_name',
		'organization_id',
		'organization_slug',
		'pipeline_id',
		'pipeline_slug',
	],
};
const circleci = { kind: 'circleci', claims: ['oidc.circleci.com/project-id'] };
const known = [
	[/^token\.actions\.githubusercontent\.com(\/[\w-]+)?$/, github$1],
	[/^token\.actions\.[\w-]+\.ghe\.com$/, github$1],
	[/^github\.com\/enterprises\/[\w-]+$/, github$1],
	[/^gitlab\.com$/, gitlab],
	[/^agent\.buildkite\.com$/, buildkite],
	[/^oidc\.circleci\.com\/org\/[\w-]+$/, circleci],
	[/^app\.terraform\.io$/, { kind: 'terraform', claims: [] }],
	[
		/^api\.bitbucket\.org\/2\.0\/workspaces\/[^/]+\/pipelines-config\/identity\/oidc$/,
		{ kind: 'bitbucket', claims: [] },
	],
];
const providerOf$1 = function(issuer) { return issuer.replace(/^https?:\/\//, '').replace(/\/$/, ''); };
function issuerOf(provider) {
	return known.find(function([name]) { return name.test(provider); })?.[1] ?? { kind: 'other', claims: [] };
}
function keysOf(provider, claims) {
	return [...common, ...issuerOf(provider).claims].flatMap(function(name) {
		const value = claims[name];
		if (value === undefined || value === null)
			return [];
		const key = `${provider}:${name}`.toLowerCase();
		return [[key, Array.isArray(value) ? value.map(String) : String(value)]];
	});
}

function testable(claims) {
	const shown = [
		'sub',
		'aud',
		'iss',
		...issuerOf(providerOf(claims)).claims,
		'repository_owner',
		'event_name',
	];
	return shown.flatMap(function(name) { return (claims[name] ? [[name, claims[name]]] : []); });
}
const github = 'token.actions.githubusercontent.com';
function providerOf(claims) {
	return (claims.iss ?? `https://${github}`).replace(/^https?:\/\//, '');
}
function providerArn(role, claims) {
	const { partition, account } = (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoleArn */ .DM)(role) ?? { partition: 'aws', account: 'ACCOUNT' };
	return `arn:${partition}:iam::${account}:oidc-provider/${providerOf(claims)}`;
}
const literally = function(value) { return value?.replaceAll('${', '${$}{'); };
const testsClaims = function(claims) { return issuerOf(providerOf(claims)).kind === 'github'; };
function namesRepository({ sub, repository, repository_id: id }) {
	const parts = `:${sub}:`;
	const [owner, name] = String(repository).split('/');
	const plain = ['repo', 'repository'].some(function(key) { return parts.includes(`:${key}:${repository}:`); });
	const immutable = /:repo:([^:@/]+)@\d+\/([^:@/]+)@\d+:/.exec(parts);
	return (plain || (immutable?.[1] === owner && immutable?.[2] === name) || parts.includes(`:repository_id:${id}:`));
}
const namesContext = function(claims) { return /(^|:)(ref:refs\/|environment:|pull_request(:|$))/.test(String(claims.sub ?? '')); };
function canBeNarrow(claims) {
	return namesRepository(claims) || testsClaims(claims) || !claims.repository;
}
function trustStatement(role, claims, actions = ['sts:AssumeRoleWithWebIdentity']) {
	const provider = providerOf(claims);
	const tested = {
		aud: claims.aud,
		sub: claims.sub,
		...(testsClaims(claims) && claims.repository_id ? { repository_id: claims.repository_id } : {}),
		...(testsClaims(claims) && !namesContext(claims) && claims.ref ? { ref: claims.ref } : {}),
	};
	const conditions = Object.entries(tested).map(function([name, value]) { return [`${provider}:${name}`, literally(value)]; });
	return JSON.stringify({
		Effect: 'Allow',
		Principal: {
			Federated: provider === 'cognito-identity.amazonaws.com' ? provider : providerArn(role, claims),
		},
		Action: oneOrMore(actions),
		Condition: { StringEquals: Object.fromEntries(conditions) },
	}, null, 2);
}
function whom(claims) {
	const sub = String(claims.sub ?? '');
	const [, environment] = /(?:^|:)environment:([^:]+)/.exec(sub) ?? [];
	const [, ref] = /(?:^|:)ref:refs\/(?:heads|tags)\/(.+?)(?::|$)/.exec(sub) ?? [];
	if (environment)
		return `every job of this repository in the environment ${environment}`;
	if (/(^|:)pull_request(:|$)/.test(sub))
		return 'EVERY pull request of this repository, from any author (an environment, or a role only for pull requests, is safer)';
	return ref ? `every run of ${ref} in this repository` : 'every job with the same sub';
}
function trustPastes(role, claims) {
	const name = role.split('/').at(-1);
	if (!claims.sub || !canBeNarrow(claims))
		return [];
	return [
		{
			where: `This trust statement allows ${whom(claims)}`,
			language: 'json',
			text: trustStatement(role, claims),
		},
		{
			where: 'To save the trust policy of the role, before you add the statement',
			language: 'sh',
			text: `aws iam get-role --role-name ${name} --query Role.AssumeRolePolicyDocument --output json > trust.json`,
		},
		{
			where: 'To update the role with the changed policy',
			language: 'sh',
			text: `aws iam update-assume-role-policy --role-name ${name} --policy-document file://trust.json`,
		},
		...(providerOf(claims) === 'cognito-identity.amazonaws.com' ? [] : [providerPaste(claims)]),
	];
}
function providerPaste(claims) {
	return {
		where: 'To create the OIDC provider, if the account has none',
		language: 'sh',
		text: `aws iam create-open-id-connect-provider --url ${quoted(claims.iss ?? `https://${github}`)} --client-id-list ${quoted(claims.aud ?? 'sts.amazonaws.com')}`,
	};
}
function trustSide(role, { arn, only }, actions, externalId) {
	const condition = {
		...(externalId && { StringEquals: { 'sts:ExternalId': externalId } }),
		...(only && { ArnLike: { 'aws:PrincipalArn': only } }),
	};
	const statement = {
		Effect: 'Allow',
		Principal: { AWS: arn },
		Action: oneOrMore(actions),
		...(Object.keys(condition).length > 0 && { Condition: condition }),
	};
	return {
		where: `In the trust policy of ${role}`,
		language: 'json',
		text: JSON.stringify(statement, null, 2),
	};
}
function policySide(role, { words }, actions) {
	const statement = { Effect: 'Allow', Action: oneOrMore(actions), Resource: role };
	return { where: `In ${words}`, language: 'json', text: JSON.stringify(statement, null, 2) };
}
const oneOrMore = function(actions) { return (actions.length === 1 ? actions[0] : actions); };
function tagStatements(role, claims) {
	if (!claims.sub || !canBeNarrow(claims))
		return [];
	const text = trustStatement(role, claims, ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession']);
	return [{ where: `In the trust policy of ${role}, to allow ${whom(claims)}`, language: 'json', text }];
}
const quoted = function(word) { return /^[\w.:/@-]+$/.test(word ?? '') ? word : `'${word?.replaceAll("'", "'\\''")}'`; };

function principalOf({ hop }, caller) {
	const [, partition, account, name] = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(caller) ?? [];
	if (!partition || !account || !name)
		return { arn: caller, words: `a policy of ${caller}` };
	const known = nameOf(hop?.callerRole) === name ? hop?.callerRole : undefined;
	const iam = `arn:${partition}:iam::${account}`;
	const [, set] = /^AWSReservedSSO_(.+)_[0-9a-f]+$/.exec(name) ?? [];
	if (set && !known) {
		const only = `${iam}:role/aws-reserved/sso.amazonaws.com/*${name}`;
		return { arn: `${iam}:root`, only, words: `the permission set ${set}` };
	}
	const arn = known ?? `${iam}:role/${name}`;
	return { arn, words: `a policy of ${arn}` };
}
function bothSides(said, route, ...more) {
	const { hop } = said;
	const caller = callerIn(said);
	if (!hop || !caller)
		return [];
	const planned = hopIn(said, route);
	const actions = new Set([
		'sts:AssumeRole',
		...(planned && route?.tags ? ['sts:TagSession'] : []),
		...(planned && route?.sourceIdentity ? ['sts:SetSourceIdentity'] : []),
		...more,
	]);
	const who = principalOf(said, caller);
	return [
		trustSide(hop.role, who, [...actions], planned?.externalId),
		policySide(hop.role, who, [...actions]),
	];
}

const denying = /with an explicit deny in an? ((?:[\w-]+ ){1,3}policy|permissions boundary)/;
const lackingPolicy = /because no ((?:[\w-]+ ){1,3}policy|permissions boundary) allows/;
const accessFailures = {
	'explicit-deny': {
		group: 'The role and the credentials',
		seen: 'is not authorized to perform: \u2026 with an explicit deny in a \u2026 policy',
		when: function(said) { return said.reason === 'AccessDenied' && isExplicitDeny(said); },
		explain: (said) => {
			const policy = said.text.part(denying) ?? 'policy';
			const isOrganisations = /service control|resource control/.test(policy);
			return {
				title: 'A policy denies the request',
				what: said.what,
				why: `An explicit deny in a ${policy} overrides every allow.`,
				remedy: `Ask the owner of the ${policy}${isOrganisations ? ' of the organisation' : ''} to exempt this caller, or use another role. Additional allow statements have no effect.`,
			};
		},
	},
	'source-identity': {
		group: 'The role and the credentials',
		seen: 'User: \u2026 is not authorized to perform: sts:SetSourceIdentity on resource: \u2026',
		when: function(said) { return isUnauthorized(said, 'sts:SetSourceIdentity'); },
		explain: function(said, { route }) { return ({
			title: 'The source identity is not allowed',
			what: said.what,
			why: 'The session has a source identity, so the trust policy of every role in the chain and the caller\u2019s policy must allow sts:SetSourceIdentity.',
			remedy: 'Leave source-identity out, or allow sts:SetSourceIdentity in both policies.',
			paste: bothSides(said, route, 'sts:SetSourceIdentity'),
		}); },
	},
	'tag-session': {
		group: 'The role and the credentials',
		seen: 'User: \u2026 is not authorized to perform: sts:TagSession on resource: \u2026',
		when: function(said) { return isUnauthorized(said, 'sts:TagSession'); },
		explain: (said, { route }) => said.hop?.claims
			? {
				title: 'Session tags are not allowed',
				what: said.what,
				why: 'The token has session tags, and the trust policy of the role does not allow sts:TagSession.',
				remedy: 'Add sts:TagSession to the statement for this token in the trust policy, or remove the tags from the token.',
				paste: tagStatements(said.hop.role, said.hop.claims),
			}
			: {
				title: 'Session tags are not allowed',
				what: said.what,
				why: 'The step sends session tags, so the trust policy and the caller\u2019s policy must both allow sts:TagSession.',
				remedy: 'Set role-skip-session-tagging: true, or allow sts:TagSession in both policies.',
				paste: bothSides(said, route, 'sts:TagSession'),
			},
	},
	'assume-role': {
		group: 'The role and the credentials',
		seen: 'User: \u2026 is not authorized to perform: sts:AssumeRole on resource: \u2026',
		when: function(said) { return isUnauthorized(said, /sts:AssumeRole(?!WithWebIdentity)/) &&
			!said.text.says('MultiFactorAuthentication'); },
		explain: (said, { route }) => ({
			title: 'The caller may not assume this role',
			what: said.what,
			...cause(said, route),
		}),
	},
};
function cause(said, route) {
	const caller = callerIn(said);
	const who = caller ? principalOf(said, caller).arn : 'the caller';
	const policy = said.text.part(lackingPolicy);
	const sides = bothSides(said, route);
	const [trust, own] = sides;
	if (policy === 'session policy') {
		return {
			why: 'The session policy of the calling session does not allow sts:AssumeRole for this role.',
			remedy: 'Allow sts:AssumeRole for this role in inline-session-policy, or in one of managed-session-policies.',
			paste: own ? [{ ...own, where: 'In the session policy' }] : [],
		};
	}
	if (policy === 'identity-based policy' || policy === 'permissions boundary') {
		return {
			why: `No ${policy} of ${who} allows sts:AssumeRole for this role.`,
			remedy: `Allow sts:AssumeRole in ${policy === 'permissions boundary' ? 'the permissions boundary' : 'a policy'} of the caller.`,
			paste: own ? [own] : [],
		};
	}
	if (policy === 'resource-based policy') {
		return {
			why: `The trust policy of the role does not allow ${who}.`,
			remedy: 'Add a statement for the caller to the trust policy.',
			paste: trust ? [trust] : [],
		};
	}
	return {
		likely: true,
		why: 'the role\u2019s trust policy does not allow the caller, or the caller\u2019s policy does not allow sts:AssumeRole.',
		others: [
			...(route?.mfa
				? []
				: ['the role requires MFA (aws:MultiFactorAuthPresent). Set mfa-serial and mfa-secret.']),
			'the role requires an external ID or a source identity that is missing or wrong.',
			newRole(said),
			'the role does not exist, or its name or account is wrong. AWS gives the same error for both.',
		],
		remedy: 'Allow sts:AssumeRole in both policies.',
		paste: sides,
	};
}
function newRole({ hop }) {
	return hop && hop.patience > 0
		? `the role or its policy is too new: the step retried for only ${hop.patience} s.`
		: 'the role or its policy was created seconds ago, and IAM takes up to 30 s to propagate it. Set role-propagation-s: 60.';
}

const noteworthy = 30;
function wrongClock({ clockBehind }) {
	if (clockBehind === undefined || Math.abs(clockBehind) < noteworthy)
		return undefined;
	return `the clock of this runner is ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r)(Math.abs(clockBehind))} ${clockBehind > 0 ? 'behind' : 'ahead of'} that of AWS`;
}
function isClockRight({ clockBehind }) {
	return clockBehind !== undefined && Math.abs(clockBehind) < noteworthy;
}

function unknownKeys({ hop }, { keptIn, route, network }) {
	if ((hop?.number ?? 1) > 1) {
		return {
			why: 'the session of the previous hop is so new that STS does not know it everywhere. The step retried for three seconds.',
			likely: true,
			remedy: 'Run the job again.',
		};
	}
	return {
		why: `The access key is wrong, deleted or inactive, or it does not belong to the partition ${route?.partition ?? 'aws'}${network?.region ? ` of the region ${network.region}` : ''}.`,
		remedy: `Check ${keptIn ?? 'the credentials'}, and the region.`,
	};
}
function signatureCause({ hop, shape }, { keptIn }) {
	const changed = 'a proxy between this runner and AWS changes the requests.';
	if ((hop?.number ?? 1) > 1)
		return { why: changed, likely: true, remedy: 'Check the proxies between this runner and AWS.' };
	const remedy = `Store the secret access key again: all 40 characters, without quotation marks or spaces. Check ${keptIn ?? 'the place where it is stored'}.`;
	if (shape?.hasBlanks)
		return {
			why: 'The stored secret access key contains white space.',
			remedy,
		};
	if (shape && shape.length !== 40) {
		const why = `The stored secret access key has ${shape.length} characters instead of 40, so it is incomplete or has extra characters.`;
		return { why, remedy };
	}
	const why = 'the secret access key does not belong to the access key ID, or the stored value is wrong.';
	return { why, likely: true, others: [changed], remedy };
}
const isClock = function({ text, reason }) { return text.says(/Signature (expired|not yet current)/) || reason === 'RequestExpired'; };
const credentialFailures = {
	'credentials-unknown': {
		group: 'The role and the credentials',
		seen: 'InvalidClientTokenId: The security token included in the request is invalid',
		when: function({ reason }) { return reason === 'InvalidClientTokenId' || reason === 'UnrecognizedClient'; },
		explain: function(said, situation) { return ({
			title: 'AWS does not know these credentials',
			what: said.what,
			...unknownKeys(said, situation),
		}); },
	},
	signature: {
		group: 'The role and the credentials',
		seen: 'SignatureDoesNotMatch: The request signature we calculated does not match',
		when: function(said) { return (said.reason === 'SignatureDoesNotMatch' || said.reason === 'InvalidSignature') && !isClock(said); },
		explain: function(said, situation) { return ({
			title: 'The signature is wrong',
			what: said.what,
			...signatureCause(said, situation),
		}); },
	},
	clock: {
		group: 'The role and the credentials',
		seen: 'Signature expired: \u2026 is now earlier than \u2026',
		when: isClock,
		explain: (said, situation) => ({
			title: 'The clock of the runner is wrong',
			what: said.what,
			why: `${(0,_explanation_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .N)(wrongClock(situation) ?? 'the clock of this runner is unstable, or a proxy delays the requests')}. AWS accepts a signature only within 15 minutes of its own time.`,
			remedy: 'Set the clock of the runner, and synchronise it with a time server.',
		}),
	},
	'credentials-expired': {
		group: 'The role and the credentials',
		seen: 'ExpiredToken: The security token included in the request is expired',
		when: function({ reason, hop }) { return reason === 'ExpiredToken' && !hop?.claims; },
		explain: (said) => ({
			title: 'The credentials have expired',
			what: said.what,
			why: 'The session that this step starts from has expired.',
			remedy: 'Sign in again in this job before this step, or store fresh credentials. In a long job, set refresh: true on the step that signs in, so that its session is renewed.',
		}),
	},
	'region-disabled': {
		group: 'The role and the credentials',
		seen: 'RegionDisabledException',
		when: function({ reason }) { return reason === 'RegionDisabled'; },
		explain: (said, { network }) => ({
			title: 'STS is not active in this region',
			what: said.what,
			why: `The account has not enabled STS in ${network?.region ?? 'this region'}.`,
			remedy: 'Activate the region for STS in the account settings of IAM, or use another aws-region.',
		}),
	},
};

const isCode = function({ text }) { return text.says('invalid MFA one time pass code'); };
const mfaFailures = {
	'mfa-code': {
		group: 'MFA',
		seen: 'MultiFactorAuthentication failed with invalid MFA one time pass code',
		when: isCode,
		explain: (said, { route, now = new Date(), ...situation }) => ({
			title: 'AWS rejected the MFA code',
			what: said.what,
			...(isSeed(route)
				? {
					why: wrongClock(situation)
						? `The step makes codes from mfa-secret and the time, but ${wrongClock(situation)}.`
						: `AWS rejected two codes made from mfa-secret: the seed belongs to another device${isClockRight(situation) ? '' : ', or the clock of this runner is wrong'}.`,
					remedy: `Store the seed of ${deviceOf(route)} again, and check the clock of a self-hosted runner.`,
				}
				: {
					why: 'the code was already used, or it is older than about 30 seconds. AWS accepts each code once.',
					likely: true,
					others: ['the code belongs to another device, or it is mistyped.'],
					remedy: `Run the job again with a new code of ${deviceOf(route)}. The next code begins at ${nextCode(now)}, and it changes every 30 seconds. If you set mfa-secret instead of mfa-code, the step makes the codes.`,
				}),
		}),
	},
	'mfa-wait': {
		group: 'MFA',
		seen: 'The next code comes later than the step allows',
		when: function({ error }) { return error instanceof _mfa_js__WEBPACK_IMPORTED_MODULE_4__/* .CodeWaitError */ .Tj; },
		explain: function({ error }) { return ({
			title: 'The next MFA code comes too late',
			what: `${(0,_explanation_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .N)(error.message)}.`,
			why: 'AWS accepts each code once, and another step already used the current one.',
			remedy: 'Raise action-timeout-s to at least 60, or use MFA in one step and start the others from its session.',
		}); },
	},
	'mfa-device': {
		group: 'MFA',
		seen: 'MultiFactorAuthentication failed, unable to validate MFA code',
		when: function(said) { return said.text.says('MultiFactorAuthentication failed') && !isCode(said); },
		explain: function(said, { route }) { return ({
			title: 'Wrong MFA device',
			what: said.what,
			why: `The device (${deviceOf(route)}) does not belong to the user of these access keys, or it has no codes (a passkey or a security key).`,
			remedy: 'Set mfa-serial to the device of that user.',
			paste: [
				{
					where: 'To list the devices, with the same keys',
					language: 'sh',
					text: "aws iam list-mfa-devices --query 'MFADevices[].SerialNumber'",
				},
			],
		}); },
	},
	'mfa-wanted': {
		group: 'MFA',
		seen: 'MultiFactorAuthentication must be used, or AccessDenied by a role that requires it',
		when: function({ text }) { return text.says('MultiFactorAuthentication must'); },
		explain: function(said) { return ({
			title: 'MFA is required',
			what: said.what,
			why: 'The policy allows only callers that use MFA.',
			remedy: 'Set mfa-serial, and mfa-secret or mfa-code.',
		}); },
	},
	'mfa-session-keys': {
		group: 'MFA',
		seen: 'Cannot call GetSessionToken with session credentials',
		when: function({ text }) { return text.says('Cannot call GetSessionToken with session credentials'); },
		explain: function(said) { return ({
			title: 'MFA needs long-lived access keys',
			what: said.what,
			why: 'The credentials belong to a session, and AWS accepts MFA only with a user\u2019s own access keys.',
			remedy: 'Set the access keys of the user, or leave the mfa inputs out.',
		}); },
	},
};
const nextCode = function(now) { return `${new Date((Math.floor(now.getTime() / 30_000) + 1) * 30_000).toISOString().slice(11, 19)} UTC`; };
const isSeed = function(route) { return route?.mfa !== undefined && 'seed' in route.mfa; };
const deviceOf = function(route) { return route?.mfa?.serial ?? 'the device'; };

function whatIsLeft(said, route) {
	const hop = hopIn(said, route);
	const tags = said.hop?.claims ? undefined : route?.tags;
	const sent = [
		...(hop?.policy ? [`an inline policy of ${hop.policy.length} characters`] : []),
		...(hop && hop.policyArns.length > 0 ? [`${hop.policyArns.length} managed policies`] : []),
		...(tags ? [`${tags.kept.length + tags.custom.length} tags`] : []),
	];
	const dropped = tags && tags.droppable.length > 0
		? ` Already omitted: ${tags.droppable.map(function({ key }) { return key; }).join(', ')}.`
		: '';
	return sent.length > 0 ? `The request had ${sent.join(', ')}.${dropped}` : 'The step cannot omit anything.';
}
function percentIn({ text }) {
	const percent = text.part(/(?<!\d)(\d+%)/);
	return percent ? `, and these take ${percent} of it` : '';
}
const roleFailures = {
	'transitive-tag': {
		group: 'The role and the credentials',
		seen: 'One of the specified transitive tag keys \u2026 conflicts with a transitive tag key from the calling session',
		when: function({ text }) { return text.says('conflicts with a transitive tag key'); },
		explain: (said) => ({
			title: 'A session tag is already inherited',
			what: said.what,
			why: 'An earlier role of the chain made the tag transitive. AWS passes it on, and rejects a request that sends it again.',
			remedy: 'Set role-skip-session-tagging: true on this step.',
		}),
	},
	'chained-duration': {
		group: 'The role and the credentials',
		seen: 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
		when: function({ text }) { return text.says('1 hour session limit'); },
		explain: function(said) { return ({
			title: 'A chained session lasts at most one hour',
			what: said.what,
			why: 'The calling credentials are a role session, and AWS limits such chained sessions to 3600 s.',
			remedy: 'Set role-duration-seconds: 3600. Or let the role trust GitHub directly, for up to 12 hours. Or set refresh: true, which renews the session for as long as the job runs.',
		}); },
	},
	'max-duration': {
		group: 'The role and the credentials',
		seen: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role',
		when: function({ text }) { return text.says('MaxSessionDuration'); },
		explain: function(said, { route }) {
			const duration = hopIn(said, route)?.duration;
			return {
				title: 'The session is longer than the role allows',
				what: said.what,
				why: `The requested duration${duration ? ` of ${duration} s` : ''} exceeds the role\u2019s maximum.`,
				remedy: 'Lower role-duration-seconds (duration-seconds in role-chain or sessions, duration_seconds in a profile), or raise the role\u2019s maximum. Its default is 3600.',
				paste: [
					{
						where: 'To raise the maximum',
						language: 'sh',
						text: `aws iam update-role --role-name ${nameOf(said.hop?.role)} --max-session-duration ${duration ?? 'SECONDS'}`,
					},
				],
			};
		},
	},
	'packed-policy': {
		group: 'The role and the credentials',
		seen: 'PackedPolicyTooLarge: Packed policy consumes \u2026% of allotted space',
		when: function({ reason }) { return reason === 'PackedPolicyTooLarge'; },
		explain: function(said, { route }) { return ({
			title: 'Session policies and tags are too large together',
			what: said.what,
			why: `AWS packs session policies and tags into one space${percentIn(said)}. ${whatIsLeft(said, route)}`,
			remedy: 'Shorten inline-session-policy, custom-tags or managed-session-policies, or set role-skip-session-tagging: true.',
		}); },
	},
	'session-policy': {
		group: 'The role and the credentials',
		seen: 'MalformedPolicyDocument: Syntax errors in policy',
		when: function({ reason }) { return reason === 'MalformedPolicyDocument'; },
		explain: function(said) { return ({
			title: 'The session policy is not a valid policy',
			what: said.what,
			why: 'The session policy is JSON, but AWS does not accept it as a policy.',
			remedy: 'Correct inline-session-policy (or session-policy in role-chain or sessions).',
		}); },
	},
	'plain-secret': {
		group: 'The role and the credentials',
		seen: 'special-characters-workaround fails',
		when: function({ error }) { return error instanceof _mfa_js__WEBPACK_IMPORTED_MODULE_4__/* .PlainSecretError */ .vK; },
		explain: function(said) { return ({
			title: 'No secret access key without special characters',
			what: said.what,
			why: 'special-characters-workaround needs a secret access key of only letters and digits, and STS returned none.',
			remedy: 'Run the job again. Better: fix the tool that cannot handle special characters.',
		}); },
	},
};

const text = function(claims, name) { return claims[name] ?? ''; };
const usual = /^repo:[^:]+:(ref:refs\/|environment:|pull_request$)/;
const immutable = /^repo:[^:/]+@\d+\/[^:/]+@\d+:/;
const customised = (claims, { subject }) => {
	const sub = text(claims, 'sub');
	if (subject?.customised) {
		const of = subject.keys.length > 0 ? `from ${subject.keys.join(', ')}` : 'by the template of the organisation';
		return `this repository customises sub (built ${of}), so sub is ${sub}, and a policy for the default form does not match.`;
	}
	if (!sub || usual.test(sub) || !text(claims, 'repository'))
		return undefined;
	return `sub does not have the default form (${sub}), probably because the organisation or the repository customises it. The policy must contain this value.`;
};
const environment = function(claims) {
	const name = text(claims, 'environment');
	if (!name || !text(claims, 'sub').includes('environment:'))
		return undefined;
	return `the job has the environment ${name}, so sub ends in environment:${name}, and a policy that tests the branch does not match.`;
};
const withIds = function(claims) { return immutable.test(text(claims, 'sub'))
	? 'sub has IDs after the @ (the immutable form, for repositories created or renamed since 15 July 2026), so a policy with only names does not match.'
	: undefined; };
const pullRequest = (claims, { event }) => {
	if (!text(claims, 'sub').endsWith(':pull_request'))
		return undefined;
	const fork = event?.fork ? ' from a fork' : '';
	return `this run belongs to a pull request${fork}, so sub ends in pull_request, and a policy that tests the branch does not match.`;
};
const tag = (claims) => {
	const [, name] = /:ref:refs\/tags\/(.+?)(?::|$)/.exec(text(claims, 'sub')) ?? [];
	return name
		? `this run belongs to the tag ${name}, so sub ends in ref:refs/tags/${name}, and a policy for refs/heads/\u2026 does not match.`
		: undefined;
};
const reusable = function(claims) {
	const called = text(claims, 'job_workflow_ref');
	const calling = text(claims, 'workflow_ref');
	if (!called || !calling || called === calling)
		return undefined;
	return `the job is in a reusable workflow: job_workflow_ref is the called workflow, ${called}, but sub names the calling repository.`;
};
const otherIssuer = function(claims) {
	const issuer = text(claims, 'iss');
	if (!issuer || issuer === 'https://token.actions.githubusercontent.com')
		return undefined;
	return `the issuer of the token is ${issuer}, so the provider and the condition keys in the policy must have its name.`;
};
const otherAudience = function(claims) {
	const audience = text(claims, 'aud');
	if (!audience || /^sts\.amazonaws\.com(\.cn)?$/.test(audience))
		return undefined;
	return `the audience is ${audience}, so a policy that tests aud must contain it.`;
};
const letterCase = function(claims) {
	const repository = text(claims, 'repository');
	if (!/[A-Z]/.test(repository))
		return undefined;
	return `the repository is ${repository}, with capital letters, and conditions are case-sensitive.`;
};
const branch = function(claims) {
	const [, name] = /:ref:refs\/heads\/(.+?)(?::|$)/.exec(text(claims, 'sub')) ?? [];
	return name ? `the policy names a branch other than ${name}, or another repository.` : undefined;
};
const byEvidence = [
	customised,
	environment,
	withIds,
	pullRequest,
	tag,
	otherIssuer,
	otherAudience,
	reusable,
	letterCase,
	branch,
];
function trustCauses(said, situation) {
	const claims = said.hop?.claims ?? {};
	const missed = situation.missed?.[said.hop?.role ?? ''];
	const found = [
		...(missed ? [missed] : []),
		...byEvidence.flatMap(function(cause) { return cause(claims, situation) ?? []; }),
	];
	const general = [
		'the policy uses * with StringEquals, which has no wildcards. Use StringLike.',
		newRole(said),
		'the role does not exist, or its name or account is wrong. AWS gives the same error for both.',
	];
	const [first = 'no statement of the trust policy of the role matches this token.', ...rest] = found;
	return [first, ...rest, ...general];
}

const claimsIn = function({ hop }) { return hop?.claims ?? {}; };
const hasToken = function({ hop }) { return hop?.claims !== undefined; };
function expiry(claims, situation) {
	const { isGivenToken, now = new Date(), clockBehind = 0 } = situation;
	const there = now.getTime() / 1000 + clockBehind;
	const end = Number(claims.exp);
	if (isGivenToken) {
		return {
			why: `The token from the workflow expired ${there > end ? `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r)(there - end)} ago` : 'before it was used'}.`,
			remedy: 'Fetch the token immediately before this step, because most tokens last only minutes.',
		};
	}
	const wrong = wrongClock(situation);
	return {
		why: `the clocks of the issuer (${claims.iss ?? 'unknown'}) and AWS differ: the token was new, and a token lasts five minutes.`,
		likely: true,
		others: [
			...(wrong ? [`${wrong}, and this runner delivers tokens late.`] : []),
			'the runner was suspended while the step ran.',
		],
		remedy: 'Run the job again. On your own GitHub server, check the server\u2019s clock.',
	};
}
const isNoProvider = function({ text }) { return text.says('No OpenIDConnect provider found'); };
const isAudience = function({ text }) { return text.says('Incorrect token audience'); };
const isExpired = function({ reason, text }) { return reason === 'ExpiredToken' || text.says(/token is expired/i); };
const isIssuerKeys = function({ reason, text }) { return reason === 'IDPCommunicationError' || text.says('retrieve verification key'); };
const webIdentityFailures = {
	'trust-policy': {
		group: 'The role and the token',
		seen: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
		when: function(said) { return hasToken(said) && isUnauthorized(said, 'AssumeRoleWithWebIdentity'); },
		explain: (said, situation) => {
			const [why, ...others] = trustCauses(said, situation);
			const compare = 'Compare these claims with the trust policy of the role, letter by letter.';
			return {
				title: 'The role does not trust this job',
				what: said.what,
				claims: testable(claimsIn(said)),
				why,
				likely: true,
				others,
				remedy: canBeNarrow(claimsIn(said))
					? compare
					: `${compare} The step prints no statement, because sub does not name the repository, so a statement would also allow other repositories. Add repo to the keys of sub.`,
				paste: trustPastes(said.hop?.role ?? '', claimsIn(said)),
			};
		},
	},
	'no-provider': {
		group: 'The role and the token',
		seen: 'No OpenIDConnect provider found in your account for \u2026',
		when: function(said) { return hasToken(said) && isNoProvider(said); },
		explain: function(said) { return ({
			title: 'The account has no OIDC provider for the issuer',
			what: said.what,
			why: `The account of the role has no OIDC provider for the token's issuer, ${claimsIn(said).iss}.`,
			likely: true,
			others: [
				'the account ID in the ARN of the role is wrong.',
				'the provider was created for another issuer. Each GitHub server has its own issuer, and an enterprise can have one.',
				'the provider\u2019s URL ends with a slash, so AWS treats it as another provider.',
				'the provider was created seconds ago, and IAM takes up to 30 s to propagate it.',
			],
			remedy: 'Create the OIDC provider in the account of the role.',
			paste: [providerPaste(claimsIn(said))],
		}); },
	},
	audience: {
		group: 'The role and the token',
		seen: 'Incorrect token audience',
		when: function(said) { return hasToken(said) && isAudience(said); },
		explain: (said) => ({
			title: 'Wrong audience',
			what: said.what,
			why: `The token's audience is ${claimsIn(said).aud}, which the account's OIDC provider ${providerOf(claimsIn(said))} does not list.${claimsIn(said).aud === 'sts.amazonaws.com.cn' ? ' In China regions, this is the default audience.' : ''}`,
			remedy: 'Set the input audience to one that the provider lists, or add this audience to the provider.',
			paste: [
				{
					where: 'To add the audience',
					language: 'sh',
					text: `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn(said.hop?.role ?? '', claimsIn(said))} --client-id ${quoted(claimsIn(said).aud)}`,
				},
			],
		}),
	},
	'issuer-keys': {
		group: 'The role and the token',
		seen: "Couldn't retrieve verification key from your identity provider",
		when: function(said) { return hasToken(said) && isIssuerKeys(said); },
		explain: function(said) { return ({
			title: 'STS could not get the keys of the token\u2019s issuer',
			what: said.what,
			why: `STS could not read ${claimsIn(said).iss}/.well-known/jwks from the internet.`,
			remedy: 'On github.com, run the job again. On a private GitHub server, let AWS reach that address.',
		}); },
	},
	'token-expired': {
		group: 'The role and the token',
		seen: 'Token expired',
		when: function(said) { return hasToken(said) && isExpired(said); },
		explain: function(said, situation) { return ({
			title: 'The OIDC token has expired',
			what: said.what,
			...expiry(claimsIn(said), situation),
		}); },
	},
	'token-rejected': {
		group: 'The role and the token',
		seen: 'The ID Token provided is not a valid JWT',
		when: function(said) { return hasToken(said) &&
			(said.reason === 'InvalidIdentityToken' || said.reason === 'IDPRejectedClaim') &&
			![isNoProvider, isAudience, isExpired, isIssuerKeys].some(function(is) { return is(said); }); },
		explain: function(said) { return ({
			title: 'STS rejected the OIDC token',
			what: said.what,
			why: `The token of ${claimsIn(said).iss ?? 'an unknown issuer'} did not pass the checks of the account's OIDC provider.`,
			remedy: 'Compare issuer and audience with the provider in the account of the role.',
		}); },
	},
};

const chainFailures = {
	...webIdentityFailures,
	...accessFailures,
	...roleFailures,
	...credentialFailures,
	...mfaFailures,
};
function hopSaid(hop, shape) {
	const place = hop.of > 1 ? `Hop ${hop.number} of ${hop.of}: ` : '';
	return { ...saidBy(hop.cause, `${place}${hop.role} could not be assumed`), hop, ...(shape && { shape }) };
}
function identifySaid(error, shape) {
	return {
		...saidBy(error.cause, 'AWS did not accept the credentials'),
		hop: undefined,
		...(shape && { shape }),
	};
}
function explainSts(said, situation) {
	return (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .explainBy */ .H$)(chainFailures, said, situation);
}

function isCertificateCode(code) {
	return /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS|^ERR_SSL/.test(code);
}
function certificate(host, code, situation) {
	const wrong = wrongClock(situation);
	if (/EXPIRED|NOT_YET_VALID/.test(code)) {
		return {
			why: wrong
				? `${(0,_explanation_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .N)(wrong)}, so the certificate of ${host} appears ${/EXPIRED/.test(code) ? 'expired' : 'not yet valid'}.`
				: `the certificate of ${host}, or of a TLS-inspecting proxy, is out of date, or the clock of this runner is wrong.`,
			...(!wrong && { likely: true }),
			remedy: 'On a self-hosted runner, check the clock. Then check the certificate.',
		};
	}
	return {
		why: `${host} presented a certificate that this runner does not trust, which is typical of a TLS-inspecting proxy.`,
		remedy: 'Set NODE_EXTRA_CA_CERTS to a file with the proxy\u2019s CA certificate, or add this host to no-proxy.',
	};
}

function proxyFor(host, network) {
	const proxy = network?.proxy;
	const url = `https://${host}`;
	if (!proxy || !host || !URL.canParse(url))
		return undefined;
	const { hostname, port } = new URL(url);
	return (0,_no_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .isExcepted */ .v)(hostname, Number(port || 443), proxy.except) ? undefined : proxy.host;
}
function unreachable(proxy) {
	return {
		why: `Requests go through the proxy ${proxy}, and no connection could be made through it: the proxy is down, or it blocks this host.`,
		remedy: 'Correct http-proxy (or HTTPS_PROXY, HTTP_PROXY), or add this host to no-proxy.',
	};
}
function unauthenticated(proxy) {
	return {
		why: `The proxy ${proxy} asks for a user name and a password, and the credentials were missing or wrong.`,
		remedy: 'Put them into http-proxy, percent-encoded and from a secret: http://USER:PASSWORD@HOST:PORT.',
	};
}

function problemOf({ error, system, status, reason, text, host }, { network }) {
	const proxied = proxyFor(host, network) !== undefined;
	if (error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .PlainHttpError */ .zY)
		return 'plain-http';
	if (error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy && error.redirect)
		return 'redirect';
	if (status === 407 && proxied)
		return 'proxy-credentials';
	if (error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy || error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerTooLargeError */ .Oc)
		return 'foreign-answer';
	if (system.startsWith('HPE_') || status === 200)
		return 'foreign-answer';
	if (isCertificateCode(system))
		return 'certificate';
	const isBroken = system !== '' || (status === undefined && text.says(/^Socks|^Proxy|^connect E/));
	if (isBroken && proxied)
		return 'proxy-unreachable';
	if (system === 'ENOTFOUND' || system === 'EAI_AGAIN')
		return 'name-not-found';
	if (/^E[A-Z]+$/.test(system))
		return 'unreachable';
	if ((0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottling */ .E2)(reason, status))
		return 'throttled';
	return status !== undefined && (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingStatus */ .Wj)(status) ? 'service-failure' : undefined;
}
const evenAfterRetries = function(network) { return (network?.maxAttempts ?? 1) > 1 ? ', even after retries' : ''; };
function howItFailed({ system, host, service }, network) {
	const again = evenAfterRetries(network);
	const place = host ?? service;
	if (system === 'EPROTO')
		return `${place} does not use TLS on this port. The port may be for plain http.`;
	if (system === 'ECONNRESET' || system === 'EPIPE')
		return `${place}, or a proxy or firewall before it, closed the connection${again}.`;
	if (system === 'ETIMEDOUT')
		return `${place} did not answer in time${again}: it is unreachable, or a firewall drops the packets.`;
	return `${place} did not accept a connection${again}.`;
}
function wayTo(host, network) {
	const proxy = network?.proxy;
	if (!proxy)
		return 'The request used no proxy.';
	const through = proxyFor(host, network);
	return through
		? `The request used the proxy ${through}.`
		: `The request bypassed the proxy ${proxy.host}, because no-proxy lists this host.`;
}
function meant(host) {
	const [, region = ''] = /^[\w-]+\.([a-z]+-[\w-]+)\.amazonaws\./.exec(host ?? '') ?? [];
	const near = region && !(0,_partition_js__WEBPACK_IMPORTED_MODULE_6__/* .isRegionOfAws */ .jn)(region) ? (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestRegion */ .$f)(region) : undefined;
	return near ? ` There is no region ${region}: did you mean ${near}?` : '';
}
function namer({ host }, network) {
	const hostOf = function(url) { return (URL.canParse(url) ? new URL(url).host : url); };
	return Object.values(network?.endpoints ?? {}).find(function({ url }) { return hostOf(url) === host; })?.from;
}

const is = function(problem) { return function(said, situation) { return problemOf(said, situation) === problem; }; };
const networkFailures = {
	'plain-http': {
		group: 'Network',
		seen: 'http sends everything in plain text',
		when: is('plain-http'),
		explain: (said, { network }) => {
			const { error } = said;
			const proxy = error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .PlainHttpError */ .zY ? error.proxy : undefined;
			const from = namer(said, network);
			return {
				title: 'Credentials would be sent in plain text',
				what: said.what,
				why: `Plain http would expose the credentials in the request to the network. It is allowed only for loopback and private networks.${from ? ` ${from} sets this address.` : ''}`,
				remedy: proxy
					? `Add ${said.host} to no-proxy, or use a proxy whose URL begins with https://.`
					: `Write https://${said.host}. For a host in a private network, use its private address or a name under .internal, .local or .lan.`,
			};
		},
	},
	redirect: {
		group: 'Network',
		seen: '301, 302, 307: a redirect instead of an answer from AWS',
		when: is('redirect'),
		explain: (said, { network }) => {
			const from = namer(said, network);
			const to = said.error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy ? `${said.error.redirect}` : 'another host';
			return {
				title: `${said.host ?? said.service} answers with a redirect`,
				what: said.what,
				why: `${said.service} never redirects, so the step did not follow. A network\u2019s login page, or an address that has moved, sends redirects.`,
				remedy: from
					? `If ${to} is the right host, set it in ${from}.`
					: `Check the proxies and firewalls between this runner and ${said.service}.`,
			};
		},
	},
	certificate: {
		group: 'Network',
		seen: 'self-signed certificate in certificate chain',
		when: is('certificate'),
		explain: function({ what, system, host, service }, situation) { return ({
			title: `The certificate of ${service} is not trusted`,
			what,
			...certificate(host ?? service, system, situation),
		}); },
	},
	'proxy-unreachable': {
		group: 'Network',
		seen: 'connect ETIMEDOUT, ECONNREFUSED, ECONNRESET, with a proxy',
		when: is('proxy-unreachable'),
		explain: function({ what, host }, { network }) { return ({
			title: 'The proxy cannot be reached',
			what,
			...unreachable(proxyFor(host, network)),
		}); },
	},
	'proxy-credentials': {
		group: 'Network',
		seen: '407 Proxy Authentication Required',
		when: is('proxy-credentials'),
		explain: function({ what, host }, { network }) { return ({
			title: 'The proxy asks for credentials',
			what,
			...unauthenticated(proxyFor(host, network)),
		}); },
	},
	'name-not-found': {
		group: 'Network',
		seen: 'getaddrinfo ENOTFOUND sts.\u2026.amazonaws.com',
		when: is('name-not-found'),
		explain: (said, { network }) => ({
			title: `The host name of ${said.service} does not resolve`,
			what: said.what,
			why: `The name ${said.host ?? `of ${said.service}`} does not resolve on this runner.${meant(said.host)}`,
			remedy: `Check ${namer(said, network) ?? `aws-region (${network?.region ?? ''})`} and the runner's DNS. In a private network ${said.service} needs a VPC endpoint.`,
		}),
	},
	unreachable: {
		group: 'Network',
		seen: 'connect ETIMEDOUT, ECONNREFUSED, ECONNRESET',
		when: is('unreachable'),
		explain: function(said, { network }) { return ({
			title: `${said.service} cannot be reached`,
			what: said.what,
			why: `${howItFailed(said, network)} ${wayTo(said.host, network)}`,
			remedy: `Check for a firewall, or for a private network without an endpoint of ${said.service}. If the runner needs a proxy, set http-proxy, or HTTPS_PROXY for the job.`,
		}); },
	},
	'foreign-answer': {
		group: 'Network',
		seen: 'An HTML page instead of an answer from AWS',
		when: is('foreign-answer'),
		explain: (said, { network }) => {
			const { service, host, error } = said;
			const words = error instanceof _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswerError */ .Zy && !error.said.isEmpty ? ` The answer: ${error.said}` : '';
			const from = namer(said, network);
			return {
				title: `The answer is not from ${service}`,
				what: `${said.what}${words}`,
				why: `${host ?? `The host of ${service}`} sent an answer that is not from ${service}, which is typical of a proxy or a captive portal.${network?.proxy ? ` The proxy in use is ${network.proxy.host}.` : ''}`,
				remedy: `Check the proxies and firewalls between this runner and ${service}${from ? `, or correct ${from}` : ''}.`,
			};
		},
	},
	throttled: {
		group: 'Network',
		seen: 'Throttling: Rate exceeded',
		when: is('throttled'),
		explain: function({ what }) { return ({
			title: 'AWS limits the rate of sign-ins',
			what,
			why: 'This account sent too many requests at once, and AWS throttled every attempt.',
			remedy: 'Start fewer jobs at the same time, or raise retry-max-attempts and action-timeout-s.',
		}); },
	},
	'service-failure': {
		group: 'Network',
		seen: 'ServiceUnavailable, InternalFailure',
		when: is('service-failure'),
		explain: function({ what, status, service }, { network }) { return ({
			title: `${service} answered with a server error`,
			what,
			why: `${service} answered with status ${status}${evenAfterRetries(network)}.`,
			remedy: 'Run the job again. If it fails again, check the AWS Health Dashboard, or use another aws-region.',
		}); },
	},
};

({
	...chainFailures,
	...networkFailures});
function explainHop(error, known) {
	return explainRequest(hopSaid(error, secretShape(known)), known);
}
function explainIdentify(error, known) {
	return explainRequest(identifySaid(error, secretShape(known)), known);
}
function explainRequest(said, known) {
	return explainSts(said, known) ?? (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .explainBy */ .H$)(networkFailures, said, known) ?? unknown(said);
}
function secretShape({ plan }) {
	const source = plan?.choice.source;
	const secret = source && 'credentials' in source ? source.credentials.secretAccessKey : undefined;
	return secret && { length: secret.length, hasBlanks: /\s/.test(secret.reveal()) };
}
async function explainSource(error, known) {
	const { service, cause, source: kind } = error;
	const said = saidBy(cause, `${service} gave no credentials`, service);
	const plan = known.plan?.choice.source;
	const failures = plan && (await (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(plan).failures());
	const own = failures && plan && (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .explainBy */ .H$)(failures, { ...said, plan }, known);
	return own ?? (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .explainBy */ .H$)(networkFailures, said, known) ?? unknown(said, `${service} (${kind})`);
}
function explainService(error, known) {
	const said = saidBy(error, 'A request failed');
	return (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .explainBy */ .H$)(networkFailures, said, known) ?? unknown(said);
}
function explainProfile(error, { plan, profiles }) {
	const { message, device } = error;
	const source = plan?.choice.source;
	const name = source?.kind === 'profile' ? source.profile.name : error.profile;
	const base = { id: 'profile-broken', title: 'The profile gives no credentials' };
	if (device) {
		return {
			...base,
			what: `The profile ${name} gave no credentials: ${message}.`,
			why: 'A role of the profile requires MFA (mfa_serial).',
			remedy: 'Set mfa-secret or mfa-code.',
		};
	}
	const files = profiles?.files.join(' and ') ?? 'the shared files';
	return {
		...base,
		what: `The profile ${name} gave no credentials: ${message}.`,
		why: `The profile is in ${files}, but its settings, its process or its service give no credentials on this runner.`,
		remedy: 'Correct the profile, or write it before this step.',
		paste: [
			{
				where: 'To try it on the runner',
				language: 'sh',
				text: `aws sts get-caller-identity --profile ${name}`,
			},
		],
	};
}
function unknown(said, service = said.service) {
	if (said.status === undefined) {
		return {
			id: 'sign-in-failed',
			title: 'The sign-in failed',
			what: said.what,
			why: `The request to ${service} failed, and the action does not recognise the cause.`,
			remedy: 'Run the job again with debug logging. If it fails again, report the log as an issue of the action.',
		};
	}
	return {
		id: 'aws-refused',
		title: 'AWS refused the sign-in',
		what: said.what,
		why: `${service} gives the reason above.`,
		remedy: 'Correct what the message names. The action\u2019s README describes every input.',
	};
}

function knownOf(plan, facts) {
	if (!plan)
		return facts;
	return { ...facts, plan, network: plan.network, route: plan.route, ...factsOf(plan.choice.source) };
}
function factsOf(source) {
	const isGivenToken = source.kind === 'web-identity-token' || source.kind === 'web-identity-token-file';
	return { keptIn: (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(source).keptIn(source), isGivenToken };
}
const withPlan = function(known, plan) { return knownOf(plan, known); };

function explainTokenRequest(error, known) {
	const { host, status, message } = error;
	const proxy = proxyFor(host, known.network);
	const what = `GitHub's token endpoint (${host}) gave no OIDC token: ${message}.`;
	const code = (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCode */ .xU)(error.cause) ?? '';
	if (isCertificateCode(code))
		return {
			id: 'certificate',
			title: 'The certificate of GitHub is not trusted',
			what,
			...certificate(host, code, known),
		};
	if (proxy && status === undefined)
		return { id: 'proxy-unreachable', title: 'The proxy cannot be reached', what, ...unreachable(proxy) };
	if (proxy && status === 407)
		return {
			id: 'proxy-credentials',
			title: 'The proxy asks for credentials',
			what,
			...unauthenticated(proxy),
		};
	const inUse = proxy ? ` The proxy in use is ${proxy}.` : '';
	if (error.isRedirect) {
		return {
			id: 'redirect',
			title: `${host} answers with a redirect`,
			what,
			why: `The endpoint never redirects, so the step did not follow. A network\u2019s login page sends redirects.${inUse}`,
			remedy: `Check the proxies and firewalls between this runner and ${host}.`,
		};
	}
	if (error.isPage) {
		return {
			id: 'foreign-answer',
			title: 'The answer is not from GitHub',
			what,
			why: `A proxy, a firewall or a captive portal sent a web page, which the endpoint never does.${inUse}`,
			remedy: `Check the proxies and firewalls between this runner and ${host}.`,
		};
	}
	if (status === 401 || status === 403) {
		return {
			id: 'token-refused',
			title: 'GitHub refused to issue an OIDC token',
			what,
			why: 'The job\u2019s token for that endpoint is wrong or expired.',
			remedy: 'Check that the job has permissions: id-token: write, and run it again.',
		};
	}
	return {
		id: 'token-failure',
		title: 'GitHub gave no OIDC token',
		what,
		why: status === undefined
			? 'The runner could not reach the endpoint, even after retries.'
			: `The endpoint answered with an error. The step retries only temporary errors.${inUse}`,
		remedy: 'Run the job again. If it fails again, check githubstatus.com, and the network of a self-hosted runner.',
	};
}

const notExported = 'Nothing was exported.';
function explainApproval({ seconds, link }) {
	if (seconds === 0) {
		return {
			id: 'sso-ended',
			title: 'The token of IAM Identity Center has expired',
			what: `The session needs renewal, but no valid token for ${link} is cached.`,
			why: 'The approval has expired, and a later step cannot ask for a new one.',
			remedy: 'Add another step with this action before the one that failed, or extend the session duration in IAM Identity Center.',
		};
	}
	return {
		id: 'sso-not-approved',
		title: 'The sign-in was not approved',
		what: `Waited ${Math.round(seconds)} s for an approval of the sign-in at ${link}.`,
		consequence: notExported,
		why: 'The link was not opened and approved in time. The log, a notice and the job summary show the link and the code.',
		remedy: 'Run the job again, and approve at the new link. If that needs more time, raise sso-timeout-s.',
	};
}
function explainDeadline({ seconds }, { plan, network, isRenewal }, hop) {
	const host = network?.endpoints.STS?.url;
	const sts = host && URL.canParse(host) ? `STS (${new URL(host).host})` : 'STS';
	const source = plan?.choice.source;
	const before = source ? (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(source).waitsFor(source) : 'the token endpoint';
	const waitedFor = hop
		? `${sts} to assume ${hop.role}, hop ${hop.number} of ${hop.of}`
		: `${before && `${before} or `}${sts}`;
	const [profile] = !hop && source ? (0,_index2_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(source).profiles(source) : [];
	return {
		id: 'deadline',
		title: 'No answer in time',
		what: `The sign-in did not finish within ${network?.timeoutSeconds ?? seconds} s. It was waiting for ${waitedFor}.`,
		consequence: notExported,
		why: `The host accepts connections but does not answer, or a firewall drops the packets${profile ? `, or a process of the profile ${profile} does not end` : ''}.`,
		remedy: `Check that this runner can reach that host.${isRenewal ? '' : ' If the sign-in only needs more time, raise action-timeout-s.'}`,
	};
}

({
	..._failures2_js__WEBPACK_IMPORTED_MODULE_7__.centerFailures,
	..._failures_js__WEBPACK_IMPORTED_MODULE_8__.cognitoFailures,
	..._failures3_js__WEBPACK_IMPORTED_MODULE_9__.rolesAnywhereFailures});
const explainers = {
	inputs: function(error) { return ({ id: 'inputs', ...explainInputs(error) }); },
	'no-identity': explainNoIdentity,
	'no-credentials': explainNoCredentials,
	approval: explainApproval,
	source: explainSource,
	profile: explainProfile,
	'token-request': explainTokenRequest,
	hop: function(error, known) { return error.cause instanceof _index2_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3
		? explainDeadline(error.cause, known, error)
		: explainHop(error, known); },
	identify: explainIdentify,
	service: explainService,
	'foreign-answer': explainService,
	'answer-too-large': explainService,
	'plain-http': explainService,
	'plain-secret': explainService,
	'mfa-wait': explainService,
	deadline: function(error, known) { return explainDeadline(error, known); },
	'wrong-account': explainAccount,
	sessions: explainSessions,
	fallback: explainFallback,
	renewal: function({ message, why, remedy }) { return ({
		id: 'renewal',
		title: 'The session cannot be renewed',
		what: `${message}.`,
		why,
		remedy,
	}); },
	file: ({ message, remedy }) => ({
		id: 'file',
		title: 'A file cannot be used',
		what: `${message}.`,
		consequence: 'Nothing was changed.',
		why: 'The cause is the disk, the permissions of this user, or another process.',
		remedy,
	}),
	'no-place': ({ message }) => ({
		id: 'no-place',
		title: 'The session cannot be delivered',
		what: `${message}.`,
		why: 'The step cannot write one of the runner\u2019s files, or its record of changes in the temporary folder.',
		remedy: 'Check that the disk has free space, and that this user may write there. Or update the runner. If later steps need no environment, set output-env-credentials: false.',
	}),
};
async function explain(error, known) {
	if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ && Object.hasOwn(explainers, error.code)) {
		const explainer = explainers[error.code];
		return explainer(error, known);
	}
	return {
		id: 'unexpected',
		title: 'Unexpected failure',
		what: `${(0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`,
		why: 'The action does not recognise this failure.',
		remedy: 'Run the job again with debug logging, and report the log as an issue of the action.',
	};
}
function explainAccount({ account, allowed }, { hidesAccounts }) {
	const shown = function(id) { return (hidesAccounts ? (0,_journal_js__WEBPACK_IMPORTED_MODULE_10__/* .lastDigits */ .vQ)(id) : id); };
	return {
		id: 'wrong-account',
		title: 'Wrong AWS account',
		what: `The session belongs to account ${shown(account)}, but allowed-account-ids names ${allowed.map(shown).join(', ')}.`,
		consequence: notExported,
		why: 'The role or the keys belong to an account that the workflow does not allow.',
		remedy: 'Correct role-to-assume or the keys. If the account is right, add it to allowed-account-ids.',
	};
}
async function explainSessions({ failed, of }, known) {
	const { plan } = known;
	const parts = await Promise.all(failed.map(async function({ name, error }) {
		const branch = plan?.route.branches.find(function(each) { return each.name === name; });
		const own = plan && branch ? withPlan(known, { ...plan, route: (0,_route_js__WEBPACK_IMPORTED_MODULE_11__/* .routeTo */ .B)(plan.route, branch) }) : known;
		return { name, explanation: await explain(error, own) };
	}));
	const names = failed.map(function({ name }) { return name; }).join(', ');
	const titles = parts.map(function({ name, explanation }) { return `${name} (${explanation.title})`; }).join(', ');
	const count = `${failed.length} of ${of} sessions failed`;
	return {
		id: 'sessions',
		title: count,
		what: `${count} (${names}), so none was delivered.`,
		brief: `${count}, so none was delivered: ${titles}.`,
		parts,
		why: 'Each failed session is listed with its own cause.',
		remedy: 'Correct every failed session. Each is listed with its remedy.',
	};
}
async function explainFallback({ first, second }, known) {
	const { plan } = known;
	const { fallback } = plan?.choice ?? {};
	const fallen = plan && fallback ? withPlan(known, { ...plan, choice: { ...plan.choice, source: fallback } }) : known;
	const parts = [
		{ name: first.source, explanation: await explain(first.error, known) },
		{ name: second.source, explanation: await explain(second.error, fallen) },
	];
	const titles = parts.map(function({ name, explanation }) { return `${name} (${explanation.title})`; }).join(' and with ');
	return {
		id: 'fallback',
		title: 'The sign-in and its fallback failed',
		what: `The sign-in with ${first.source} failed, and so did its fallback, ${second.source}.`,
		consequence: notExported,
		brief: `The sign-in failed with ${titles}.`,
		parts,
		why: 'Each source is listed with its own cause.',
		remedy: `Fix ${first.source} first: the other is only its fallback.`,
	};
}

const index = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    explain,
    knownOf
}, Symbol.toStringTag, { value: 'Module' }));




/***/ }),

/***/ 1439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isExcepted)
/* harmony export */ });
function isExcepted(host, port, except) {
	return except
		.toLowerCase()
		.split(/[,\s]+/)
		.filter(function(entry) { return entry !== ''; })
		.some(function(entry) {
		const [, name = entry, onlyPort] = /^([^:]*|\[.*\]):(\d+)$/.exec(entry) ?? [];
		if (onlyPort && Number(onlyPort) !== port)
			return false;
		const suffix = name.replace(/^\*?\.?/, '').replace(/^\[|\]$/g, '');
		const wanted = host.toLowerCase();
		return suffix === '' ? name === '*' : wanted === suffix || wanted.endsWith(`.${suffix}`);
	});
}




/***/ }),

/***/ 1948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ routeTo)
/* harmony export */ });
function routeTo(route, { hops }) {
	return { ...route, hops: [...route.hops, ...hops], branches: [] };
}




/***/ })

};
;