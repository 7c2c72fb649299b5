"use strict";
exports.id = 6654;
exports.ids = [6654];
exports.modules = {

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




/***/ })

};
;