export const id = 4315;
export const ids = [4315];
export const modules = {

/***/ 4315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   centerFailures: () => (/* binding */ centerFailures)
/* harmony export */ });
/** The refusals of IAM Identity Center. */
const centerFailures = {
    'sso-declined': {
        group: 'IAM Identity Center',
        seen: 'The user denied the request',
        when: ({ reason }) => reason === 'AccessDenied',
        explain: ({ what }) => ({
            title: 'The sign-in was declined',
            what,
            why: 'Somebody opened the link and denied the request.',
            remedy: 'Run the job again if that was a mistake.',
        }),
    },
    'sso-assignment': {
        group: 'IAM Identity Center',
        seen: 'ForbiddenException: No access',
        when: ({ reason }) => reason === 'Forbidden',
        explain: ({ what, plan }) => ({
            title: 'Not assigned to this account',
            what,
            why: `The person who approved the sign-in has no assignment to ${plan.roleName} in account ${plan.account}, or there is no such permission set.`,
            remedy: 'Let a person approve who has the assignment, or correct account and permission set. The access portal lists a person’s assignments.',
        }),
    },
    'sso-token': {
        group: 'IAM Identity Center',
        seen: 'UnauthorizedException: Session token not found or invalid',
        when: ({ reason }) => reason === 'Unauthorized',
        explain: ({ what }) => ({
            title: 'IAM Identity Center does not accept the token',
            what,
            why: 'The token was revoked, or it belongs to another instance or region of IAM Identity Center.',
            remedy: 'Check sso-region, and run the job again for a new approval.',
        }),
    },
    'sso-portal': {
        group: 'IAM Identity Center',
        seen: 'InvalidRequestException',
        when: ({ reason }) => ['InvalidRequest', 'InvalidClient', 'UnauthorizedClient', 'InvalidGrant'].includes(reason),
        explain: ({ what, plan }) => ({
            title: 'IAM Identity Center refuses the request',
            what,
            why: `There is no access portal ${plan.startUrl} in ${plan.region}, as a rule.`,
            remedy: 'Copy start URL and region from the settings of IAM Identity Center: the region is its own, not that of the workload.',
        }),
    },
};


/***/ })

};
