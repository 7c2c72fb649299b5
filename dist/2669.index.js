"use strict";
exports.id = 2669;
exports.ids = [2669];
exports.modules = {

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




/***/ })

};
;