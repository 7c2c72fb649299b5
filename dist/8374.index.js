"use strict";
exports.id = 8374;
exports.ids = [8374];
exports.modules = {

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




/***/ })

};
;