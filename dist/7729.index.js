export const id = 7729;
export const ids = [7729];
export const modules = {

/***/ 2506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isExcepted)
/* harmony export */ });
/**
 * Whether a host is excepted from the proxy, by the rules that the AWS CLI and the runner share: separated by commas or
 * white space, a name means itself and every name below it, a leading dot or `*.` changes nothing, `:port` narrows,
 * `*` means every host.
 */
function isExcepted(host, port, except) {
    return except
        .toLowerCase()
        .split(/[,\s]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        // An IPv6 address without brackets has colons, but no port.
        const [, name = entry, onlyPort] = /^([^:]*|\[.*\]):(\d+)$/.exec(entry) ?? [];
        if (onlyPort && Number(onlyPort) !== port)
            return false;
        const suffix = name.replace(/^\*?\.?/, '').replace(/^\[|\]$/g, '');
        const wanted = host.toLowerCase();
        return suffix === '' ? name === '*' : wanted === suffix || wanted.endsWith(`.${suffix}`);
    });
}


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/** A time span, in seconds, as people say it. */
function inWords(seconds) {
    const [amount, unit] = seconds < 120
        ? [seconds, 'second']
        : seconds < 7200
            ? [seconds / 60, 'minute']
            : seconds < 172_800
                ? [seconds / 3600, 'hour']
                : [seconds / 86_400, 'day'];
    const rounded = Math.round(amount);
    return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ explain),
  TN: () => (/* reexport */ oneLine),
  XX: () => (/* reexport */ render)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/explain/deadline.js
/** `hop`: the role that was being assumed, when it was STS that did not answer. */
function explainDeadline({ seconds }, { plan, stsHost }, hop) {
    const sts = `STS (${stsHost ?? 'host unknown'})`;
    const waitedFor = hop
        ? `${sts} to assume ${hop.role}, hop ${hop.number} of ${hop.of}`
        : `${waitedBefore(plan)}${sts}`;
    const profile = hop ? undefined : profileOf(plan);
    return {
        id: 'deadline',
        title: 'No answer in time',
        what: `The sign-in was not done within ${plan?.network.timeoutSeconds ?? seconds} s, waiting for ${waitedFor}. Nothing was exported.`,
        why: `The other side accepts connections but does not answer, or a firewall drops what is sent${profile ? `; or a process that the profile ${profile} names does not end` : ''}.`,
        remedy: 'Look whether this runner can reach that host. If it only needs longer, raise action-timeout-s.',
    };
}
/** The profile that the credentials come from, where one is named. */
function profileOf(plan) {
    if (plan?.source.kind === 'profile')
        return plan.source.profile.name;
    return plan?.source.kind === 'default-chain' ? plan.source.profile : undefined;
}
/** What a source may be waiting for before anything is asked of STS. */
function waitedBefore(plan) {
    switch (plan?.source.kind) {
        case 'sso':
            return 'IAM Identity Center or ';
        case 'cognito':
            return 'the token endpoint, Amazon Cognito or ';
        case 'profile':
            return `what the profile ${profileOf(plan)} names, or `;
        case 'default-chain':
            return `${profileOf(plan) ? `what the profile ${profileOf(plan)} names` : 'the container or the instance'}, or `;
        case 'access-keys':
        case 'environment':
        case 'web-identity-token-file':
        case 'web-identity-token':
            return '';
        case 'github-oidc':
        case undefined:
            return "GitHub's token endpoint or ";
    }
}

;// CONCATENATED MODULE: ./build/explain/identity-center.js
/** Nobody came. */
function explainApproval({ seconds, link }) {
    if (seconds === 0) {
        return {
            id: 'sso-ended',
            title: 'The token of IAM Identity Center has ended',
            what: `The session has to be renewed, but no token of ${link} is cached that still works.`,
            why: 'What a person approves lasts only as long as IAM Identity Center is set to, and nobody can be asked while a later step runs.',
            remedy: 'Add another step with this action before the one that failed, or lengthen the sessions of IAM Identity Center.',
        };
    }
    return {
        id: 'sso-not-approved',
        title: 'Nobody approved the sign-in',
        what: `Waited ${Math.round(seconds)} s for somebody to approve the sign-in at ${link}. Nothing was exported.`,
        why: 'Link and code were in the log, in a notice and in the step summary, and nobody opened them in time.',
        remedy: 'Run the job again, and open the new link that it prints. If a person needs longer, raise sso-timeout-s.',
    };
}
const center = ({ plan }) => plan?.source.kind === 'sso' ? plan.source : plan?.source.kind === 'profile' ? plan.source.sso : undefined;
/** What IAM Identity Center says, and what it means. */
const identityCenterRows = [
    {
        when: ({ name }) => name === 'AccessDenied',
        explain: ({ what }) => ({
            id: 'sso-declined',
            title: 'The sign-in was declined',
            what,
            why: 'Somebody opened the link and denied the request.',
            remedy: 'Run the job again if that was a mistake.',
        }),
    },
    {
        when: ({ name }) => name === 'Forbidden',
        explain: ({ what }, situation) => ({
            id: 'sso-assignment',
            title: 'Not assigned to this account',
            what,
            why: `Who approved the sign-in has no assignment to ${center(situation)?.roleName} in account ${center(situation)?.account}, or there is no such permission set.`,
            remedy: 'Let somebody approve who has the assignment, or correct account and permission set. The access portal lists what one has.',
        }),
    },
    {
        when: ({ name }) => name === 'Unauthorized',
        explain: ({ what }) => ({
            id: 'sso-token',
            title: 'IAM Identity Center does not accept the token',
            what,
            why: 'The token was revoked, or it belongs to another instance or region of IAM Identity Center.',
            remedy: 'Check sso-region, and run the job again for a new approval.',
        }),
    },
    {
        when: ({ name }) => ['InvalidRequest', 'InvalidClient', 'UnauthorizedClient', 'InvalidGrant'].includes(name),
        explain: ({ what }, situation) => ({
            id: 'sso-portal',
            title: 'IAM Identity Center refuses the request',
            what,
            why: `There is no access portal ${center(situation)?.startUrl} in ${center(situation)?.region}, as a rule.`,
            remedy: 'Copy start URL and region from the settings of IAM Identity Center: the region is its own, not that of the workload.',
        }),
    },
];

;// CONCATENATED MODULE: ./build/explain/inputs.js
/** Every problem of the inputs at once. */
function explainInputs({ problems }) {
    const list = problems.map(({ input, what, remedy }) => `- ${input}: ${what}. ${remedy}`).join('\n');
    return {
        id: 'inputs',
        brief: `${problems.map(({ input, what }) => `${input}: ${what}`).join('; ')}.`,
        title: problems.length === 1 ? 'An input is wrong' : `${problems.length} inputs are wrong`,
        what: list,
        why: 'These were found before anything was sent or changed.',
        remedy: 'Correct them all; every problem is listed.',
    };
}
/** What a job needs to ask for tokens. */
const permissions = {
    where: 'In the job (permissions that you do not name are then none)',
    language: 'yaml',
    text: 'permissions:\n  id-token: write\n  contents: read',
};
const runners = { act: 'act', forgejo: 'Forgejo', gitea: 'Gitea' };
/** There is nothing to sign in with. Which of the usual reasons it is depends on the run. */
function explainNoIdentity({ message }, { runner, event }) {
    const base = { title: 'Nothing to sign in with', what: `${message}.` };
    if (runner !== 'github') {
        return {
            ...base,
            id: 'no-token-runner',
            why: `${runners[runner]} has no token endpoint here, so there is no OIDC under it.`,
            remedy: runner !== 'act'
                ? 'Switch OIDC on for this job if this version of the runner has it; or give the step access keys from secrets: they are the fallback.'
                : 'Give act access keys (act -s AWS_ACCESS_KEY_ID -s AWS_SECRET_ACCESS_KEY) and the step both key inputs: they are the fallback, and stay unused on GitHub. Or use the local cloud that comes with the action, which issues tokens.',
        };
    }
    if (event?.dependabot) {
        return {
            ...base,
            id: 'no-token-dependabot',
            why: 'This run was started by Dependabot, and GitHub gives such runs neither OIDC tokens nor the Actions secrets.',
            remedy: "Skip the step with if: github.actor != 'dependabot[bot]', or set the keys as Dependabot secrets of the repository.",
        };
    }
    if (event?.fork) {
        return {
            ...base,
            id: 'no-token-fork',
            why: `This is a ${event.name} run from a fork, and GitHub gives such runs neither OIDC tokens nor secrets.`,
            remedy: 'Skip the step with if: github.event.pull_request.head.repo.full_name == github.repository, and sign in after the merge.',
        };
    }
    return {
        ...base,
        id: 'no-token-endpoint',
        why: 'The job lacks the permission to ask for an OIDC token. In a reusable workflow the calling workflow has to give it as well.',
        others: [
            'access keys were meant, and both inputs arrived empty: the names of the secrets are wrong, or this run may not read them.',
        ],
        remedy: 'Give the job the permission, and in a reusable workflow the calling job, too.',
        paste: [permissions],
    };
}

;// CONCATENATED MODULE: ./build/explain/no-credentials.js


/** The default chain was the last resort, and found nothing. */
function explainNoCredentials(error, situation) {
    const { plan } = situation;
    const lacksToken = plan?.passedOver.find(({ kind, why }) => kind === 'github-oidc' && why.includes('no token endpoint'));
    const tried = `The SDK's default chain found no credentials: ${error.message}`;
    if (plan && plan.hops.length > 0 && lacksToken) {
        return explainNoIdentity(new errors/* NoIdentityError */.YG(`${tried}; and ${lacksToken.why}`), situation);
    }
    const profile = plan?.source.kind === 'default-chain' ? plan.source.profile : undefined;
    const base = { title: 'No credentials were found', what: `${tried}.` };
    const where = situation.profileFiles
        ? ` It was looked for in ${situation.profileFiles.join(' and ')}.`
        : '';
    if (profile) {
        const isMissing = /could not (be found|resolve)|not found/i.test(error.message);
        return {
            ...base,
            id: isMissing ? 'profile-missing' : 'profile-broken',
            why: isMissing
                ? `AWS_PROFILE is ${profile}, from an earlier step or the setup of the runner, and the shared files have no such profile, or nothing in it to sign in with.${where}`
                : `AWS_PROFILE is ${profile}, from an earlier step or the setup of the runner, and what that profile says does not lead to credentials.`,
            remedy: `Mend the profile ${profile}, or write it before this step; or set AWS_PROFILE: '' for it.`,
        };
    }
    return {
        ...base,
        id: 'no-credentials',
        why: 'It looked into the environment, the shared files and the metadata services of containers and instances.',
        remedy: 'Set role-to-assume and give the job the permission id-token: write; or give this runner a role, or the step access keys. In a container on EC2, the instance needs a metadata hop limit of 2.',
        paste: [
            {
                where: 'For a container on EC2',
                language: 'sh',
                text: 'aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2',
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/explain/sessions.js
/** Every session that failed, each with its own cause. */
function explainSessions({ failed, of }, explain) {
    const parts = failed.map(({ name, error }) => ({ name, explanation: explain(error) }));
    const names = failed.map(({ name }) => name).join(', ');
    const titles = parts.map(({ name, explanation }) => `${name} (${explanation.title})`).join(', ');
    const count = `${failed.length} of ${of} sessions failed`;
    return {
        id: 'sessions',
        title: count,
        what: `${count} (${names}), so none was delivered.`,
        brief: `${count}, so none was delivered: ${titles}.`,
        parts,
        why: 'Each session has its own cause, which stands with it.',
        remedy: 'Mend each of them: all that failed are listed, each with its cause and remedy.',
    };
}

;// CONCATENATED MODULE: ./build/explain/cognito.js
const pool = ({ plan }) => (plan?.source.kind === 'cognito' ? plan.source : undefined);
const provider = (situation) => pool(situation)?.provider ?? 'the issuer of the token (for GitHub token.actions.githubusercontent.com)';
/** What a Cognito identity pool says, and what it means. */
const cognitoRows = [
    {
        when: ({ message }) => /not from a supported provider|doesn't match providerName|Logins don't match/.test(message),
        explain: ({ what }, situation) => ({
            id: 'cognito-provider',
            title: 'The identity pool does not list this provider',
            what,
            why: `The pool takes tokens only of the providers that it lists, and ${provider(situation)} is not among them, or under another name.`,
            remedy: "Add the account's OIDC provider to the pool, or set cognito-provider-name to the name that the pool has.",
            paste: [
                {
                    where: 'What the pool lists',
                    language: 'sh',
                    text: `aws cognito-identity describe-identity-pool --identity-pool-id ${pool(situation)?.pool}`,
                },
            ],
        }),
    },
    {
        when: ({ message }) => /Incorrect token audience/.test(message),
        explain: ({ what }) => ({
            id: 'cognito-audience',
            title: 'Wrong audience',
            what,
            why: 'The OIDC provider of the account does not list the audience of the token; for Cognito the action asks GitHub for cognito-identity.amazonaws.com.',
            remedy: 'Set audience to one that the provider lists, or add this one.',
            paste: [
                {
                    where: 'To add it',
                    language: 'sh',
                    text: 'aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ARN --client-id cognito-identity.amazonaws.com',
                },
            ],
        }),
    },
    {
        when: ({ message }) => /Token expired|Invalid login token/.test(message),
        explain: ({ what }) => ({
            id: 'cognito-token',
            title: 'The identity pool rejected the token',
            what,
            why: 'The token has ended, is damaged, or its issuer’s keys could not be read.',
            remedy: 'Run the job again; a token that the workflow brings has to be fresh.',
        }),
    },
    {
        when: ({ message }) => /classic\) flow is not enabled|Basic/.test(message),
        explain: ({ what }) => ({
            id: 'cognito-basic',
            title: 'The basic flow is switched off',
            what,
            why: 'The pool allows the enhanced flow only.',
            remedy: 'Set cognito-auth-flow: enhanced, or switch the basic flow on in the pool.',
        }),
    },
    {
        when: ({ message }) => /is forbidden/.test(message),
        explain: ({ what }, situation) => ({
            id: 'cognito-identity',
            title: 'The identity pool refuses the identity',
            what,
            why: `The pool knows the identity by another login than ${provider(situation)}, or does not allow this flow.`,
            remedy: 'Check cognito-provider-name and cognito-auth-flow against the pool.',
        }),
    },
    {
        when: ({ name }) => name === 'InvalidIdentityPoolConfiguration',
        explain: ({ what }, situation) => ({
            id: 'cognito-role',
            title: 'The role does not trust the identity pool',
            what,
            why: 'The role that the pool gives has to trust cognito-identity.amazonaws.com with this pool as audience, and, when the pool maps claims to tags, to allow sts:TagSession.',
            remedy: `Put this statement into the trust policy of the role${(situation.plan?.partition ?? 'aws') === 'aws' ? '' : ' (in this partition the service has another name in it; AWS’s guide for the partition has it)'}.`,
            paste: [
                {
                    where: 'In the trust policy of the role',
                    language: 'json',
                    text: trustStatement(pool(situation)?.pool ?? 'POOL'),
                },
            ],
        }),
    },
    {
        when: ({ name }) => name === 'ResourceNotFound',
        explain: ({ what }, situation) => ({
            id: 'cognito-pool',
            title: 'There is no such identity pool',
            what,
            why: `${pool(situation)?.pool} does not exist in the region that it begins with.`,
            remedy: 'Copy the ID of the pool again.',
        }),
    },
    {
        when: ({ name }) => name === 'NotAuthorized',
        explain: ({ what }) => ({
            id: 'cognito-refused',
            title: 'The identity pool refuses the sign-in',
            what,
            why: 'Cognito names the reason above: the pool’s providers, flows or roles do not allow it.',
            remedy: 'Compare what the pool allows with cognito-provider-name, cognito-auth-flow and cognito-custom-role-arn.',
        }),
    },
];
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

// EXTERNAL MODULE: ./build/aws/partition.js + 1 modules
var partition = __webpack_require__(9837);
// EXTERNAL MODULE: ./build/duration.js
var duration = __webpack_require__(3110);
;// CONCATENATED MODULE: ./build/explain/clock.js

// Seconds. Services name their time in whole seconds, and an answer is under way for a while.
const noteworthy = 30;
/** How wrong the runner's clock is, in words; undefined when it is right, or nobody has told. */
function wrongClock({ clockBehind }) {
    if (clockBehind === undefined || Math.abs(clockBehind) < noteworthy)
        return undefined;
    return `the clock of this runner is ${(0,duration/* inWords */.r)(Math.abs(clockBehind))} ${clockBehind > 0 ? 'behind' : 'ahead of'} that of AWS`;
}
/** Whether it was measured, and found to be right. */
function isClockRight({ clockBehind }) {
    return clockBehind !== undefined && Math.abs(clockBehind) < noteworthy;
}

;// CONCATENATED MODULE: ./build/explain/certificate.js

/** Whether Node's code says that a TLS certificate did not pass. */
function isCertificateCode(code) {
    return /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS|^ERR_SSL/.test(code);
}
/** A certificate that does not pass. */
function certificate(host, code, situation) {
    const wrong = wrongClock(situation);
    if (/EXPIRED|NOT_YET_VALID/.test(code)) {
        return {
            why: wrong
                ? `${wrong}, so the certificate of ${host} counts as ${/EXPIRED/.test(code) ? 'expired' : 'not yet valid'}.`
                : `the certificate of ${host}, or of a proxy that reads along, is out of date, or the clock of this runner is wrong.`,
            ...(!wrong && { likely: true }),
            remedy: 'Check the clock of a self-hosted runner; then the certificate.',
        };
    }
    return {
        why: `${host} showed a certificate that this runner does not trust, as a proxy does that reads along.`,
        remedy: 'Give Node the certificate of that proxy in the variable NODE_EXTRA_CA_CERTS, or let this host pass by it.',
    };
}

// EXTERNAL MODULE: ./build/aws/no-proxy.js
var no_proxy = __webpack_require__(2506);
;// CONCATENATED MODULE: ./build/explain/proxy.js

/** The proxy that stands before the host, if one does. */
function proxyFor(host, plan) {
    const proxy = plan?.network.proxy;
    const url = `https://${host}`;
    if (!proxy || !host || !URL.canParse(url))
        return undefined;
    const { hostname, port } = new URL(url);
    return (0,no_proxy/* isExcepted */.v)(hostname, Number(port || 443), proxy.except) ? undefined : proxy.host;
}
/** A proxy that cannot be reached. */
function unreachable(proxy) {
    return {
        why: `Requests go through the proxy ${proxy}, and no connection to it could be made, also when tried again.`,
        remedy: 'Correct http-proxy (or HTTPS_PROXY, HTTP_PROXY), or except this host from the proxy with no-proxy.',
    };
}
/** A proxy that wants to know who asks. */
function unpaid(proxy) {
    return {
        why: `The proxy ${proxy} wants a user name and a password, and got none or others.`,
        remedy: 'Put them into http-proxy, percent-encoded and from a secret: http://USER:PASSWORD@HOST:PORT.',
    };
}

;// CONCATENATED MODULE: ./build/explain/network.js



/** The region in a host's name, where it is misspelt. */
function meant(host) {
    const [, region = ''] = /^[\w-]+\.([a-z]+-[\w-]+)\.amazonaws\./.exec(host ?? '') ?? [];
    const near = region && !(0,partition/* isRegionOfAws */.jn)(region) ? (0,partition/* nearestRegion */.$f)(region) : undefined;
    return near ? ` There is no region ${region}: did you mean ${near}?` : '';
}
/** What the network, or something in it that is not STS, did to a call. */
const networkRows = [
    {
        when: ({ code, message, status }, { plan, stsHost }) => 
        // What fails in a SOCKS proxy comes without a code.
        (/^E[A-Z_]+$/.test(code) || (status === undefined && /^Socks|^Proxy|^connect E/.test(message))) &&
            proxyFor(stsHost, plan) !== undefined,
        explain: ({ what }, { plan, stsHost }) => ({
            id: 'proxy-unreachable',
            title: 'The proxy cannot be reached',
            what,
            ...unreachable(proxyFor(stsHost, plan)),
        }),
    },
    {
        when: ({ status }, { plan, stsHost }) => status === 407 && proxyFor(stsHost, plan) !== undefined,
        explain: ({ what }, { plan, stsHost }) => ({
            id: 'proxy-credentials',
            title: 'The proxy wants credentials',
            what,
            ...unpaid(proxyFor(stsHost, plan)),
        }),
    },
    {
        when: ({ code }) => code === 'ENOTFOUND' || code === 'EAI_AGAIN',
        explain: ({ what }, { stsHost, plan, service = 'STS' }) => ({
            id: 'name-not-found',
            title: `${service} cannot be found`,
            what,
            why: `The name ${stsHost ?? `of ${service}`} does not resolve on this runner.${meant(stsHost)}`,
            remedy: `Check ${plan?.network.stsEndpoint && service === 'STS' ? 'sts-endpoint' : `aws-region (${plan?.region ?? ''})`} and the runner's DNS. In a private network ${service} needs a VPC endpoint.`,
        }),
    },
    {
        when: ({ code }) => isCertificateCode(code),
        explain: ({ what, code }, { service = 'STS', ...situation }) => ({
            id: 'certificate',
            title: `The certificate of ${service} is not trusted`,
            what,
            ...certificate(situation.stsHost ?? service, code, situation),
        }),
    },
    {
        when: ({ code, name }) => /^E[A-Z]+$/.test(code) || name === 'TimeoutError',
        explain: ({ what }, { stsHost, plan, service = 'STS' }) => ({
            id: 'unreachable',
            title: `${service} cannot be reached`,
            what,
            why: `Nothing at ${stsHost ?? service} accepted a connection, also when tried again. ${plan?.network.proxy ? `It was tried past the proxy ${plan.network.proxy.host}, because no-proxy says so.` : 'It was tried without a proxy.'}`,
            remedy: `Look for a firewall, or for a private network without an endpoint of ${service}; if the runner needs a proxy, set http-proxy, or HTTPS_PROXY for the job.`,
        }),
    },
    {
        when: ({ foreign }) => foreign !== undefined,
        explain: ({ what, foreign }, { stsHost, plan, service = 'STS' }) => ({
            id: 'foreign-answer',
            title: `Something else answered instead of ${service}`,
            what: foreign ? `${what} It said: ${foreign}` : what,
            why: `${stsHost ?? `The host of ${service}`} answered with something that is not from ${service}, as a proxy or a captive portal does.${plan?.network.proxy ? ` The proxy in use is ${plan.network.proxy.host}.` : ''}`,
            remedy: `Look at what stands between this runner and ${service}${service === 'STS' ? ', or correct sts-endpoint' : ''}.`,
        }),
    },
    {
        when: ({ name }) => /^Throttl|^TooManyRequests|^RequestLimitExceeded/.test(name),
        explain: ({ what }) => ({
            id: 'throttled',
            title: 'AWS limits the rate of sign-ins',
            what,
            why: 'Too many requests came from this account at once, and the attempts ended before that passed.',
            remedy: 'Start fewer jobs at the same moment, or raise retry-max-attempts and action-timeout-s.',
        }),
    },
    {
        when: ({ status }) => status !== undefined && status >= 500,
        explain: ({ what, status }, { service = 'STS' }) => ({
            id: 'service-failure',
            title: `${service} has a failure of its own`,
            what,
            why: `${service} answered with status ${status}, also when tried again.`,
            remedy: 'Run the job again; if it stays so, look at the AWS Health Dashboard, or use another aws-region.',
        }),
    },
];

;// CONCATENATED MODULE: ./build/explain/mfa.js

/** What STS says about second factors, and what it means. */
const mfaRows = [
    {
        when: ({ name }) => name === 'CodeWaitError',
        explain: (said) => ({
            id: 'mfa-wait',
            title: 'The next MFA code comes too late',
            what: said.what,
            why: 'AWS takes each code once, another step has used this one, and a code lasts 30 seconds.',
            remedy: 'Raise action-timeout-s to 60 at least, or let one step sign in and others go on from it.',
        }),
    },
    {
        when: ({ message }) => /invalid MFA one time pass code/.test(message),
        explain: (said, { plan, now = new Date(), ...situation }) => ({
            id: 'mfa-code',
            title: 'AWS does not take the MFA code',
            what: said.what,
            ...(isSeed(plan)
                ? {
                    why: wrongClock(situation)
                        ? `Codes were made from mfa-secret, and they depend on the time: ${wrongClock(situation)}.`
                        : `Codes were made from mfa-secret, and the next one was refused as well: the seed is that of another device${isClockRight(situation) ? '' : ', or the clock of this runner is wrong'}.`,
                    remedy: `Store the seed of ${deviceOf(plan)} again, and check the clock of a self-hosted runner.`,
                }
                : {
                    why: 'the code has been used already, or is older than thirty seconds or so; AWS takes each once.',
                    likely: true,
                    others: ['it is the code of another device, or was mistyped.'],
                    remedy: `Start the job again with a new code of ${deviceOf(plan)}: the next one begins at ${nextCode(now)}, and it changes every 30 seconds. With mfa-secret instead of mfa-code the action makes codes itself.`,
                }),
        }),
    },
    {
        when: ({ message }) => /MultiFactorAuthentication failed/.test(message),
        explain: (said, { plan }) => ({
            id: 'mfa-device',
            title: 'The MFA device is another',
            what: said.what,
            why: `The device (${deviceOf(plan)}) is not one of the user whose access keys these are, or its kind has no codes (a passkey or security key).`,
            remedy: 'Set mfa-serial to the device of that user.',
            paste: [
                {
                    where: 'With the same keys, this prints it',
                    language: 'sh',
                    text: "aws iam list-mfa-devices --query 'MFADevices[].SerialNumber'",
                },
            ],
        }),
    },
    {
        when: ({ message }) => /MultiFactorAuthentication must/.test(message),
        explain: (said) => ({
            id: 'mfa-wanted',
            title: 'A second factor is wanted',
            what: said.what,
            why: 'The policy lets in only who has proved a second factor.',
            remedy: 'Set mfa-serial, and mfa-secret or mfa-code.',
        }),
    },
    {
        when: ({ message }) => /Cannot call GetSessionToken with session credentials/.test(message),
        explain: (said) => ({
            id: 'mfa-session-keys',
            title: 'A second factor needs long-lived keys',
            what: said.what,
            why: 'The credentials are those of a session, and AWS takes a second factor with a user’s own keys only.',
            remedy: 'Give the step the access keys of the user, or leave the mfa inputs out.',
        }),
    },
];
/** When the next code begins: RFC 6238, thirty seconds each. */
const nextCode = (now) => `${new Date((Math.floor(now.getTime() / 30_000) + 1) * 30_000).toISOString().slice(11, 19)} UTC`;
const isSeed = (plan) => plan?.mfa !== undefined && 'seed' in plan.mfa;
const deviceOf = (plan) => plan?.mfa?.serial ??
    (plan?.source.kind === 'profile' ? plan.source.profile.mfaSerial : undefined) ??
    'the device';

// EXTERNAL MODULE: ./build/aws/arn.js
var arn = __webpack_require__(3385);
;// CONCATENATED MODULE: ./build/explain/statements.js

// What a trust policy can test; the order is that of the message.
const shown = [
    'sub',
    'aud',
    'iss',
    'repository',
    'repository_id',
    'ref',
    'environment',
    'event_name',
    'job_workflow_ref',
];
/** The claims that a trust policy can test. */
function testable(claims) {
    return shown.flatMap((name) => (claims[name] ? [[name, String(claims[name])]] : []));
}
const github = 'token.actions.githubusercontent.com';
/** The provider's name in ARNs and condition keys: the issuer without its scheme. */
function providerOf(claims) {
    return String(claims.iss ?? `https://${github}`).replace(/^https?:\/\//, '');
}
/** The ARN of the provider in the account of the role. */
function providerArn(role, claims) {
    const { partition, account } = (0,arn/* parseRoleArn */.DM)(role) ?? { partition: 'aws', account: 'ACCOUNT' };
    return `arn:${partition}:iam::${account}:oidc-provider/${providerOf(claims)}`;
}
/** A trust statement that lets in exactly this job, and nothing else. */
function statements_trustStatement(role, claims) {
    const provider = providerOf(claims);
    // AWS tests this one for GitHub's own issuer only. It outlives a repository of the same name.
    const id = provider === github && claims.repository_id
        ? { [`${provider}:repository_id`]: claims.repository_id }
        : {};
    return JSON.stringify({
        Effect: 'Allow',
        Principal: {
            Federated: provider === 'cognito-identity.amazonaws.com' ? provider : providerArn(role, claims),
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
            StringEquals: { [`${provider}:aud`]: claims.aud, [`${provider}:sub`]: claims.sub, ...id },
        },
    }, null, 2);
}
/** What lets in exactly this job: the statement, and the commands that put it into the role. */
function trustPastes(role, claims) {
    const name = role.split('/').at(-1);
    return [
        {
            where: 'This trust statement lets in exactly this job',
            language: 'json',
            text: statements_trustStatement(role, claims),
        },
        {
            where: 'Into the role: save the policy that is there, add the statement to it, and put it back',
            language: 'sh',
            text: `aws iam get-role --role-name ${name} --query Role.AssumeRolePolicyDocument > trust.json\naws iam update-assume-role-policy --role-name ${name} --policy-document file://trust.json`,
        },
        ...(providerOf(claims) === 'cognito-identity.amazonaws.com' ? [] : [providerPaste(claims)]),
    ];
}
/** The command that creates the provider. */
function providerPaste(claims) {
    return {
        where: 'The identity provider, if the account has none',
        language: 'sh',
        text: `aws iam create-open-id-connect-provider --url ${claims.iss ?? `https://${github}`} --client-id-list ${claims.aud ?? 'sts.amazonaws.com'}`,
    };
}
/** The statements that a caller and a role need for one assumption with credentials. */
function pairOfStatements(role, caller, actions) {
    const action = actions.length === 1 ? actions[0] : actions;
    const trust = { Effect: 'Allow', Principal: { AWS: caller }, Action: action };
    const policy = { Effect: 'Allow', Action: action, Resource: role };
    return [
        { where: `In the trust policy of ${role}`, language: 'json', text: JSON.stringify(trust, null, 2) },
        { where: `In a policy of ${caller}`, language: 'json', text: JSON.stringify(policy, null, 2) },
    ];
}

;// CONCATENATED MODULE: ./build/explain/role.js



/** Who was refused, as STS says it: "User: ARN is not authorized …". */
function callerIn({ hop, message }) {
    return /User: (arn:\S+)/.exec(message)?.[1] ?? hop?.caller ?? 'the ARN of the caller';
}
/** Trust policies name a role, not one of its sessions. */
function principalOf(caller) {
    return caller.replace(/^(arn:[^:]+):sts::(\d+):assumed-role\/([^/]+)\/.*$/, '$1:iam::$2:role/$3');
}
const bothSides = (said, ...more) => pairOfStatements(said.hop?.role ?? '', principalOf(callerIn(said)), ['sts:AssumeRole', ...more]);
function durationOf({ hop }, plan) {
    const hops = plan?.hops ?? [];
    // The hops of sessions are not among them.
    return hop && hops[hop.number - 1]?.role === hop.role ? hops[hop.number - 1]?.duration : undefined;
}
function percentIn({ message }) {
    const [percent] = /\d+%/.exec(message) ?? [];
    return percent ? `, of which these take ${percent}` : '';
}
/** What the secret looks like says more than AWS does, and needs not be shown for that. */
function signatureCause(plan) {
    const source = plan?.source;
    const secret = source && 'credentials' in source ? source.credentials.secretAccessKey : undefined;
    const others = ['something between this runner and AWS changes requests.'];
    if (secret && secret.length !== 40) {
        const why = `the secret access key has ${secret.length} characters, and those of AWS have 40: it was cut, or something was added, when it was stored.`;
        return { why, others };
    }
    const why = 'the secret access key does not belong to the key ID, or was changed when it was stored.';
    return { why, likely: true, others };
}
/** What STS says to credentials, and what it means. */
const roleRows = [
    ...mfaRows,
    {
        when: ({ name, message }) => name === 'AccessDenied' && message.includes('sts:SetSourceIdentity'),
        explain: (said) => ({
            id: 'source-identity',
            title: 'The source identity is not allowed',
            what: said.what,
            why: 'With source-identity, or from a session that has one, both sides have to allow sts:SetSourceIdentity, for every role of the chain.',
            remedy: 'Leave source-identity out, or allow it on both sides.',
            paste: bothSides(said, 'sts:SetSourceIdentity'),
        }),
    },
    {
        when: ({ name, message }) => name === 'AccessDenied' && message.includes('sts:TagSession'),
        explain: (said) => ({
            id: 'tag-session',
            title: 'Session tags are not allowed',
            what: said.what,
            why: 'The action sends session tags, and both sides have to allow sts:TagSession.',
            remedy: 'Set role-skip-session-tagging: true, or allow it on both sides.',
            paste: bothSides(said, 'sts:TagSession'),
        }),
    },
    {
        when: ({ message }) => /conflicts with a transitive tag key/.test(message),
        explain: (said) => ({
            id: 'transitive-tag',
            title: 'A session tag is handed down already',
            what: said.what,
            why: 'An earlier role of the chain made the tag transitive, so AWS passes it on by itself and takes it from nobody else.',
            remedy: 'Set role-skip-session-tagging: true on this step.',
        }),
    },
    {
        when: ({ message }) => /1 hour session limit/.test(message),
        explain: (said) => ({
            id: 'chained-duration',
            title: 'A chained role lasts one hour at most',
            what: said.what,
            why: 'The credentials that assume this role are themselves a role’s session, and AWS then allows 3600 s.',
            remedy: 'Set role-duration-seconds: 3600; or let the role trust GitHub directly, for up to 12 hours; or set refresh: true, which renews the session for as long as the job runs.',
        }),
    },
    {
        when: ({ message }) => /MaxSessionDuration/.test(message),
        explain: (said, { plan }) => ({
            id: 'max-duration',
            title: 'Longer than the role allows',
            what: said.what,
            why: `role-duration-seconds is ${durationOf(said, plan) ?? 'too long'}, more than the role's own maximum.`,
            remedy: 'Set role-duration-seconds to the maximum of the role (3600 unless somebody has raised it), or raise that.',
            paste: [
                {
                    where: 'To raise it',
                    language: 'sh',
                    text: `aws iam update-role --role-name ${said.hop?.role.split('/').at(-1)} --max-session-duration ${durationOf(said, plan) ?? 'SECONDS'}`,
                },
            ],
        }),
    },
    {
        when: ({ name, message }) => name === 'AccessDenied' && message.includes('sts:AssumeRole'),
        explain: (said, { plan }) => ({
            id: 'assume-role',
            title: 'The role may not be assumed from here',
            what: said.what,
            likely: true,
            why: /no identity-based policy allows/.test(said.message)
                ? `no policy of ${principalOf(callerIn(said))} allows it to assume the role.`
                : 'the role’s trust policy does not name the caller, or the caller’s own policy does not allow it.',
            others: [
                ...(plan?.mfa
                    ? []
                    : [
                        'the role asks for a second factor (aws:MultiFactorAuthPresent): set mfa-serial and mfa-secret.',
                    ]),
                'the role asks for an external ID or a source identity, and got none or another.',
                'the role does not exist, or its name or account is misspelt: AWS says the same then.',
            ],
            remedy: 'Both sides have to agree.',
            paste: bothSides(said),
        }),
    },
    {
        when: ({ name }) => name === 'PackedPolicyTooLarge',
        explain: (said) => ({
            id: 'packed-policy',
            title: 'Session policies and tags are too large together',
            what: said.what,
            why: `AWS packs session policies and tags into one space${percentIn(said)}; what could be left out has been (the notices above name it).`,
            remedy: 'Shorten inline-session-policy, custom-tags or managed-session-policies, or set role-skip-session-tagging: true.',
        }),
    },
    {
        when: ({ name }) => name === 'MalformedPolicyDocument',
        explain: (said) => ({
            id: 'session-policy',
            title: 'The session policy is not a valid policy',
            what: said.what,
            why: 'It is JSON, but AWS does not accept it as a policy.',
            remedy: 'Correct inline-session-policy (or session-policy in role-chain or sessions).',
        }),
    },
    {
        when: ({ name }) => name === 'InvalidClientTokenId' || name === 'UnrecognizedClient',
        explain: (said, { plan }) => ({
            id: 'credentials-unknown',
            title: 'AWS does not know these credentials',
            what: said.what,
            why: `The access key is wrong, deleted or inactive, or it belongs to another partition than ${plan?.partition ?? 'aws'}, that of region ${plan?.region ?? ''}.`,
            remedy: 'Check the secret behind aws-access-key-id, and the region.',
        }),
    },
    {
        when: ({ message }) => /Signature (expired|not yet current)/.test(message),
        explain: (said, situation) => ({
            id: 'clock',
            title: 'The clock of the runner is wrong',
            what: said.what,
            why: `${wrongClock(situation) ?? 'the clock of this runner jumps, or something between it and AWS holds requests back'}; AWS takes a signature only within 15 minutes of its own time.`,
            remedy: 'Set the clock of the runner, and let it follow a time server.',
        }),
    },
    {
        when: ({ name }) => name === 'SignatureDoesNotMatch' || name === 'InvalidSignature' || name === 'RequestExpired',
        explain: (said, { plan }) => ({
            id: 'signature',
            title: 'The signature is wrong',
            what: said.what,
            ...signatureCause(plan),
            remedy: 'Store the secret access key again, all 40 characters of it, without quotation marks and spaces.',
        }),
    },
    {
        when: ({ name }) => name === 'ExpiredToken',
        explain: (said) => ({
            id: 'credentials-expired',
            title: 'The credentials have expired',
            what: said.what,
            why: 'The session that this step starts from is over.',
            remedy: 'Sign in again in this job before this step, or store fresh credentials.',
        }),
    },
    {
        when: ({ name }) => name === 'RegionDisabled',
        explain: (said, { plan }) => ({
            id: 'region-disabled',
            title: 'STS is not active in this region',
            what: said.what,
            why: `The account has not enabled STS in ${plan?.region ?? 'this region'}.`,
            remedy: 'Activate it in the account settings of IAM, or use another aws-region.',
        }),
    },
];

;// CONCATENATED MODULE: ./build/explain/trust.js
const trust_text = (claims, name) => (typeof claims[name] === 'string' ? claims[name] : '');
/** What GitHub makes of a job unless somebody has customised it. The IDs are those of the immutable form. */
const usual = /^repo:[^:]+:(ref:refs\/|environment:|pull_request$)/;
const immutable = /^repo:[^:/]+@\d+\/[^:/]+@\d+:/;
const customised = (claims, { subject }) => {
    const sub = trust_text(claims, 'sub');
    if (subject?.customised) {
        return `this repository customises sub: GitHub makes it of ${subject.keys.join(', ')}, so it reads ${sub}, and a policy with the usual form does not match.`;
    }
    if (!sub || usual.test(sub) || !trust_text(claims, 'repository'))
        return undefined;
    return `sub has not the usual form (${sub}), as where an organisation or a repository customises it; the policy has to name it as it is.`;
};
const environment = (claims) => {
    const name = trust_text(claims, 'environment');
    if (!name || !trust_text(claims, 'sub').includes('environment:'))
        return undefined;
    return `the job has the environment ${name}, so sub ends in environment:${name} and names no branch; a policy that tests for the branch does not match.`;
};
const withIds = (claims) => immutable.test(trust_text(claims, 'sub'))
    ? 'sub has IDs after the @ (the immutable form, which repositories made or renamed since 15 July 2026 have); a policy with names alone does not match.'
    : undefined;
const pullRequest = (claims, { event }) => {
    if (!trust_text(claims, 'sub').endsWith(':pull_request'))
        return undefined;
    const fork = event?.fork ? ' (this one comes from a fork)' : '';
    return `this is a run of a pull request${fork}, so sub ends in pull_request and names no branch; a policy that tests for the branch does not match.`;
};
const tag = (claims) => {
    const [, name] = /:ref:refs\/tags\/(.+)$/.exec(trust_text(claims, 'sub')) ?? [];
    return name
        ? `the run is of the tag ${name}, so sub ends in ref:refs/tags/${name}; a policy for refs/heads/… does not match.`
        : undefined;
};
const reusable = (claims) => {
    const called = trust_text(claims, 'job_workflow_ref');
    const calling = trust_text(claims, 'workflow_ref');
    if (!called || !calling || called === calling)
        return undefined;
    return `the job is in a reusable workflow: a policy that tests job_workflow_ref has to name the called one, ${called}, and sub still names the calling repository.`;
};
const otherIssuer = (claims) => {
    const issuer = trust_text(claims, 'iss');
    if (!issuer || issuer === 'https://token.actions.githubusercontent.com')
        return undefined;
    return `the token comes from ${issuer}: provider and condition keys of the policy have to be named after that issuer.`;
};
const otherAudience = (claims) => {
    const audience = trust_text(claims, 'aud');
    if (!audience || /^sts\.amazonaws\.com(\.cn)?$/.test(audience))
        return undefined;
    return `the audience is ${audience}; a policy that tests aud has to name it.`;
};
const letterCase = (claims) => {
    const repository = trust_text(claims, 'repository');
    if (!/[A-Z]/.test(repository))
        return undefined;
    return `the repository is ${repository}, with capitals, and letter case counts.`;
};
const branch = (claims) => {
    const [, name] = /:ref:refs\/heads\/(.+)$/.exec(trust_text(claims, 'sub')) ?? [];
    return name ? `the policy names another branch than ${name}, or another repository.` : undefined;
};
// What the token shows for certain comes first; then what it makes possible.
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
/** The causes that this token speaks for, the likeliest first, and those that no token shows. */
function trustCauses(claims, situation) {
    const found = byEvidence.flatMap((cause) => cause(claims, situation) ?? []);
    const general = [
        'the policy has * in a StringEquals, which takes it literally; StringLike is the one with wildcards.',
        'the role does not exist, or its name or account is misspelt: AWS says the same then.',
    ];
    const [first = 'no statement of the trust policy of the role matches this token.', ...rest] = found;
    return [first, ...rest, ...general];
}

;// CONCATENATED MODULE: ./build/explain/web-identity.js




const claimsIn = ({ hop }) => hop?.claims ?? {};
/** A token that GitHub gave a moment ago cannot be old; one that the workflow brought can. */
function expiry(claims, situation) {
    const { plan, now = new Date(), clockBehind = 0 } = situation;
    const there = now.getTime() / 1000 + clockBehind;
    const ago = typeof claims.exp === 'number' && there > claims.exp ? (0,duration/* inWords */.r)(there - claims.exp) : undefined;
    if (plan?.source.kind === 'web-identity-token' || plan?.source.kind === 'web-identity-token-file') {
        return {
            why: `The token that the workflow brought ended ${ago ? `${ago} ago` : 'before it was used'}.`,
            remedy: 'Fetch the token right before this step; those of most issuers live for minutes.',
        };
    }
    const wrong = wrongClock(situation);
    return {
        why: `a token lives five minutes, and this one was new: the clock of its issuer (${claims.iss ?? 'unknown'}) and that of AWS disagree.`,
        likely: true,
        others: [
            ...(wrong ? [`${wrong}, and this runner holds tokens back.`] : []),
            'the runner was suspended while the step ran.',
        ],
        remedy: 'Run the job again; on a GitHub server of your own check the clock of the server.',
    };
}
/** What STS says to a web identity, and what it means. */
const webIdentityRows = [
    {
        when: ({ name, message }) => name === 'AccessDenied' && message.includes('AssumeRoleWithWebIdentity'),
        explain: (said, situation) => {
            const [why, ...others] = trustCauses(claimsIn(said), situation);
            return {
                id: 'trust-policy',
                title: 'The role does not trust this job',
                what: said.what,
                claims: testable(claimsIn(said)),
                why,
                likely: true,
                others,
                remedy: 'Compare these claims with the trust policy of the role, letter by letter.',
                paste: trustPastes(said.hop?.role ?? '', claimsIn(said)),
            };
        },
    },
    {
        when: ({ message }) => /No OpenIDConnect provider found/.test(message),
        explain: (said) => ({
            id: 'no-provider',
            title: 'The account does not know GitHub as identity provider',
            what: said.what,
            why: `The account of the role has no OIDC provider for the token's issuer, ${claimsIn(said).iss}.`,
            others: [
                'the provider is there for another issuer: each GitHub server, and an enterprise that has asked for it, has its own.',
                'the provider was made with a slash at the end, which makes it a different one.',
            ],
            remedy: 'Create it in the account of the role.',
            paste: [providerPaste(claimsIn(said))],
        }),
    },
    {
        when: ({ message }) => /Incorrect token audience/.test(message),
        explain: (said) => ({
            id: 'audience',
            title: 'Wrong audience',
            what: said.what,
            why: `The token's audience is ${claimsIn(said).aud}, which the account's OIDC provider ${providerOf(claimsIn(said))} does not list.${claimsIn(said).aud === 'sts.amazonaws.com.cn' ? ' In China regions the action asks for that one unless audience is set.' : ''}`,
            remedy: 'Set the input audience to one that the provider lists, or add this one.',
            paste: [
                {
                    where: 'To add it',
                    language: 'sh',
                    text: `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn(said.hop?.role ?? '', claimsIn(said))} --client-id ${claimsIn(said).aud}`,
                },
            ],
        }),
    },
    {
        when: ({ name, message }) => name === 'IDPCommunicationError' || /retrieve verification key/.test(message),
        explain: (said) => ({
            id: 'issuer-keys',
            title: 'STS could not get the keys of the token’s issuer',
            what: said.what,
            why: `STS has to read ${claimsIn(said).iss}/.well-known/jwks from the internet, and could not.`,
            remedy: 'On github.com run the job again. A private GitHub server has to be reachable for AWS at that address.',
        }),
    },
    {
        when: ({ name, message }) => name === 'ExpiredToken' || /token is expired/i.test(message),
        explain: (said, situation) => ({
            id: 'token-expired',
            title: 'The OIDC token had expired',
            what: said.what,
            ...expiry(claimsIn(said), situation),
        }),
    },
    {
        when: ({ name }) => name === 'InvalidIdentityToken' || name === 'IDPRejectedClaim',
        explain: (said) => ({
            id: 'token-rejected',
            title: 'STS rejected the OIDC token',
            what: said.what,
            why: `The token of ${claimsIn(said).iss ?? 'an unknown issuer'} did not pass the checks of the account's OIDC provider.`,
            remedy: 'Compare issuer and audience with the provider in the account of the role.',
        }),
    },
];

;// CONCATENATED MODULE: ./build/explain/sts.js




/** Explains a hop that failed, and names it. */
function explainHop(error, situation) {
    const place = error.of > 1 ? `Hop ${error.number} of ${error.of}: ` : '';
    const said = saidBy(error.cause, `${place}${error.role} could not be assumed`);
    const rows = error.claims ? [...webIdentityRows, ...roleRows] : roleRows;
    const hopRow = rows.find(({ when }) => when({ ...said, hop: error }, situation));
    if (hopRow)
        return hopRow.explain({ ...said, hop: error }, situation);
    return fromRows(networkRows, said, situation) ?? unknown(said);
}
/** Explains why STS did not say who the credentials belong to. */
function explainIdentify(error, situation) {
    const said = saidBy(error.cause, 'AWS did not accept the credentials');
    const hopless = { ...said, hop: undefined };
    const row = roleRows.find(({ when }) => when(hopless, situation));
    return row?.explain(hopless, situation) ?? fromRows(networkRows, said, situation) ?? unknown(said);
}
/** The first row that fits. */
function fromRows(rows, said, situation) {
    return rows.find(({ when }) => when(said, situation))?.explain(said, situation);
}
function unknown(said, service = 'STS') {
    if (said.name === 'PlainSecretError') {
        return {
            id: 'plain-secret',
            title: 'No secret access key without special characters',
            what: said.what,
            why: 'special-characters-workaround asks for a secret access key of letters and digits, and STS made none.',
            remedy: 'Run the job again; better, mend the tool that cannot take every secret access key.',
        };
    }
    if (said.status === undefined) {
        return {
            id: 'sign-in-failed',
            title: 'The sign-in failed',
            what: said.what,
            why: `Something went wrong between this runner and ${service} that the action does not know.`,
            remedy: 'Run the job again with debug logging; if it stays so, report the log as an issue of the action.',
        };
    }
    return {
        id: 'aws-refused',
        title: 'AWS refused the sign-in',
        what: said.what,
        why: `${service} names the reason above.`,
        remedy: 'Correct what it names; every input is described in the README of the action.',
    };
}
/** What was said, by whoever made it fail. */
function saidBy(cause, tried) {
    const { name = '', code = '', $metadata } = (cause ?? {});
    const message = (0,errors/* messageOf */.bD)(cause).split('\n')[0] ?? '';
    // The names of AWS's errors are worth knowing; those of our own and of JavaScript are not.
    const prefix = name.endsWith('Error') && name !== 'ValidationError' ? '' : `${name}: `;
    return {
        what: `${tried}: ${prefix}${message}${/[.!?]$/.test(message) ? '' : '.'}`,
        name: name.replace(/Exception$/, ''),
        message,
        code,
        status: $metadata?.httpStatusCode,
        foreign: cause instanceof errors/* ForeignAnswerError */.Zy ? cause.body : undefined,
    };
}

;// CONCATENATED MODULE: ./build/explain/source.js




/** A service that was asked before STS gave nothing. */
function explainSource(error, situation) {
    const { service, host, cause } = error;
    const said = saidBy(cause, `${service} gave no credentials`);
    const { stsHost: _, ...rest } = situation;
    const there = { ...rest, service, ...(host && { stsHost: host }) };
    const rows = error.source === 'cognito' ? cognitoRows : identityCenterRows;
    return fromRows(rows, said, there) ?? fromRows(networkRows, said, there) ?? unknown(said, service);
}
/** What the profile says does not lead to credentials. */
function explainProfile({ profile, message }, { plan }) {
    const found = plan?.source.kind === 'profile' ? plan.source : undefined;
    const files = found ? `${found.files.config} and ${found.files.credentials}` : 'the shared files';
    const base = {
        id: 'profile-broken',
        title: 'The profile does not lead to credentials',
        what: `The profile ${found?.profile.name ?? profile} gave no credentials: ${message}.`,
    };
    if (/code of the device/.test(message)) {
        return {
            ...base,
            why: 'A role of the profile has mfa_serial.',
            remedy: 'Set mfa-secret, from which the action makes codes, or mfa-code.',
        };
    }
    return {
        ...base,
        why: `It was found in ${files}, but what it says (or a process or a service that it names) does not give credentials on this runner.`,
        remedy: 'Mend the profile, or write it before this step.',
        paste: [
            {
                where: 'To try it on the runner',
                language: 'sh',
                text: `aws sts get-caller-identity --profile ${found?.profile.name ?? profile}`,
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/explain/token-request.js


/** GitHub's token endpoint gave nothing. */
function explainTokenRequest(error, situation) {
    const { plan } = situation;
    const { host, status, message } = error;
    const proxy = proxyFor(host, plan);
    const what = `GitHub's token endpoint (${host}) gave no OIDC token: ${message}.`;
    const { code = '' } = (error.cause ?? {});
    if (isCertificateCode(code))
        return {
            id: 'certificate',
            title: 'The certificate of GitHub is not trusted',
            what,
            ...certificate(host, code, situation),
        };
    if (proxy && status === undefined)
        return { id: 'proxy-unreachable', title: 'The proxy cannot be reached', what, ...unreachable(proxy) };
    if (proxy && status === 407)
        return { id: 'proxy-credentials', title: 'The proxy wants credentials', what, ...unpaid(proxy) };
    if (status === 401 || status === 403) {
        return {
            id: 'token-refused',
            title: 'GitHub refused an OIDC token',
            what,
            why: 'The job’s token for that endpoint is wrong or has ended.',
            remedy: 'Check that the job has permissions: id-token: write, and run it again.',
        };
    }
    return {
        id: 'token-failure',
        title: 'GitHub gave no OIDC token',
        what,
        why: status === undefined
            ? 'The runner could not reach the endpoint, also when tried again.'
            : `The endpoint failed, also when tried again where that could help.${proxy ? ` The proxy in use is ${proxy}.` : ''}`,
        remedy: 'Run the job again; if it stays so, look at githubstatus.com, and at the network of a self-hosted runner.',
    };
}

;// CONCATENATED MODULE: ./build/explain/explanation.js
/** The whole text, for the log. */
function render({ what, claims, why, likely, others, remedy, paste = [], parts = [], }) {
    const said = claims?.map(([name, value]) => `  ${name}: ${value}`).join('\n');
    const also = others?.map((cause) => `- ${cause}`).join('\n');
    return [
        what,
        ...parts.map(({ name, explanation }) => `${name}:\n${indented(render(explanation))}`),
        ...(said ? [`The token said:\n${said}`] : []),
        `${likely ? 'Why, most likely' : 'Why'}: ${why}${also ? `\nIt could also be:\n${also}` : ''}`,
        `What to do: ${remedy}`,
        ...paste.map(({ where, text }) => `${where}:\n\n${text}`),
    ].join('\n\n');
}
const indented = (text) => text.replace(/^(?=.)/gm, '  ');
/** One line, for the annotation: what happened, the cause, and where more is to be read. */
function oneLine({ what, brief, why, likely }, more) {
    const first = (text) => text.split('\n')[0] ?? '';
    // Up to the first sentence's end: a full stop in an ARN or a host is followed by no space.
    const cause = /^.*?[.:;](?= |$)/.exec(first(why))?.[0].replace(/[;:]$/, '.') ?? first(why);
    return [brief ?? first(what), likely ? `Most likely: ${cause}` : cause, more]
        .join(' ')
        .replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/explain/index.js










/** Turns whatever was thrown into cause and remedy. Pure. */
function explain(error, situation) {
    if (error instanceof errors/* InputError */.dz)
        return explainInputs(error);
    if (error instanceof errors/* NoIdentityError */.YG)
        return explainNoIdentity(error, situation);
    if (error instanceof errors/* NoCredentialsError */.Y6)
        return explainNoCredentials(error, situation);
    if (error instanceof errors/* ApprovalError */.g3)
        return explainApproval(error);
    if (error instanceof errors/* SourceError */.c8)
        return explainSource(error, situation);
    if (error instanceof errors/* ProfileError */.eo)
        return explainProfile(error, situation);
    if (error instanceof errors/* TokenRequestError */.Nj)
        return explainTokenRequest(error, situation);
    if (error instanceof errors/* HopError */.q$) {
        const { cause } = error;
        return cause instanceof errors/* DeadlineError */.j3
            ? explainDeadline(cause, situation, error)
            : explainHop(error, situation);
    }
    if (error instanceof errors/* IdentifyError */.bx)
        return explainIdentify(error, situation);
    if (error instanceof errors/* DeadlineError */.j3)
        return explainDeadline(error, situation);
    if (error instanceof errors/* AccountError */.iP) {
        return {
            id: 'wrong-account',
            title: 'Wrong AWS account',
            what: `The session belongs to account ${error.account}, but allowed-account-ids names ${error.allowed.join(', ')}. Nothing was exported.`,
            why: 'The role or the keys are of another account than the workflow expects.',
            remedy: 'Correct role-to-assume or the keys; or, if the account is right, add it to allowed-account-ids.',
        };
    }
    if (error instanceof errors/* SessionsError */.W1)
        return explainSessions(error, (each) => explain(each, situation));
    if (error instanceof errors/* RenewalError */.P0) {
        const { message, why, remedy } = error;
        return { id: 'renewal', title: 'The session cannot be renewed', what: `${message}.`, why, remedy };
    }
    if (error instanceof errors/* FileError */.f6) {
        return {
            id: 'file',
            title: 'A file cannot be used',
            what: `${error.message}. Nothing was changed.`,
            why: 'The disk, the rights of this user, or another process stand in the way.',
            remedy: error.remedy,
        };
    }
    if (error instanceof errors/* DeliveryError */.VE) {
        return {
            id: 'no-place',
            title: 'Nowhere to put the session',
            what: `${error.message}.`,
            why: 'The session reaches later steps through files of the runner, and this one offers none that can be written.',
            remedy: 'Update the runner; or set output-env-credentials: false if later steps do not need the environment.',
        };
    }
    return {
        id: 'unexpected',
        title: 'Unexpected failure',
        what: (0,errors/* messageOf */.bD)(error),
        why: 'This is a case that the action does not know.',
        remedy: 'Run the job again with debug logging, and report the log as an issue of the action.',
    };
}


/***/ })

};
