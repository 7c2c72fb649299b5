export const id = 4612;
export const ids = [4612];
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

/***/ 3968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf)
/* harmony export */ });
/** The plan of one of the sessions alone: the whole way to it. */
function planOf({ ownSession: _, ...plan }, { hops }) {
    return { ...plan, hops: [...plan.hops, ...hops], sessions: [] };
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

/***/ 4612:
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

;// CONCATENATED MODULE: ./build/explain/fallback.js
/** Both ways in, each with its own cause. */
function explainFallback({ first, second }, situation, explain) {
    const { plan } = situation;
    const fallen = plan?.fallback ? { ...situation, plan: { ...plan, source: plan.fallback } } : situation;
    const parts = [
        { name: first.source, explanation: explain(first.error, situation) },
        { name: second.source, explanation: explain(second.error, fallen) },
    ];
    const titles = parts.map(({ name, explanation }) => `${name} (${explanation.title})`).join(' and by ');
    return {
        id: 'fallback',
        title: 'Neither way in worked',
        what: `The sign-in by ${first.source} failed, and that by ${second.source}, its fallback, as well. Nothing was exported.`,
        brief: `The sign-in failed by ${titles}.`,
        parts,
        why: 'Each way has its own cause, which stands with it.',
        remedy: `Mend ${first.source} first: the other is only its fallback.`,
    };
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
    const said = brief ?? first(what);
    const cause = likely ? `Most likely: ${firstSentence(first(why))}` : firstSentence(first(why));
    return [/[.!?]$/.test(said) ? said : `${said}.`, cause, more].join(' ').replace(/\s+/g, ' ');
}
// Characters. An annotation is read at a glance.
const longestCause = 260;
/** A full stop in an ARN or a host is followed by no space. A long sentence ends at its first half. */
function firstSentence(text) {
    const sentence = /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
    return sentence.length <= longestCause ? sentence : (/^.*?(?=[:;] )/.exec(sentence)?.[0] ?? sentence);
}
/** With a capital, where a sentence begins. */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** A text of somebody else's in one line: a line of its own could be taken for one of ours, or for a command to the runner. */
const flat = (text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

;// CONCATENATED MODULE: ./build/explain/inputs.js

/** Every problem of the inputs at once. */
function explainInputs({ problems }) {
    const list = problems.map(({ input, what, remedy }) => flat(`- ${input}: ${what}. ${remedy}`)).join('\n');
    return {
        id: 'inputs',
        brief: flat(`${problems.map(({ input, what }) => `${input}: ${what}`).join('; ')}.`),
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
            remedy: "Skip the step with if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository, and sign in after the merge.",
        };
    }
    return {
        ...base,
        id: 'no-token-endpoint',
        why: 'the job lacks the permission to ask for an OIDC token. In a reusable workflow the calling workflow has to give it as well.',
        likely: true,
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
    const profile = plan?.source.kind === 'default-chain' ? plan.source.profile : undefined;
    const tried = `The SDK's default chain found no credentials: ${error.message}`;
    const wantsRole = plan !== undefined && plan.hops.length + plan.sessions.length > 0;
    if (wantsRole && lacksToken) {
        const explanation = explainNoIdentity(new errors/* NoIdentityError */.YG(`${tried}; and ${lacksToken.why}`), situation);
        const cause = `AWS_PROFILE is ${profile}, which does not lead to credentials either.`;
        return profile
            ? { ...explanation, likely: true, others: [...(explanation.others ?? []), cause] }
            : explanation;
    }
    const base = { title: 'No credentials were found', what: `${tried}.` };
    if (profile) {
        const { isThere = true, files = [] } = situation.profiles ?? {};
        const isMissing = !isThere || /could not (be found|resolve)|not found/i.test(error.message);
        const where = files.length > 0 ? ` It was looked for in ${files.join(' and ')}.` : '';
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

// EXTERNAL MODULE: ./build/chain/session-plan.js
var session_plan = __webpack_require__(3968);
;// CONCATENATED MODULE: ./build/explain/sessions.js

/** Every session that failed, each with its own cause. */
function explainSessions({ failed, of }, situation, explain) {
    const { plan } = situation;
    const parts = failed.map(({ name, error }) => {
        const way = plan?.sessions.find((session) => session.name === name);
        const own = plan && way ? { ...situation, plan: (0,session_plan/* planOf */.X)(plan, way) } : situation;
        return { name, explanation: explain(error, own) };
    });
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
                ? `${capital(wrong)}, so the certificate of ${host} counts as ${/EXPIRED/.test(code) ? 'expired' : 'not yet valid'}.`
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
        why: `Requests go through the proxy ${proxy}, and no connection through it came about: it cannot be reached, or does not let this host pass.`,
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



/** What the code says of the place that was reached, or not. */
function howItFailed({ code, name }, host, plan) {
    const again = (plan?.network.maxAttempts ?? 1) > 1 ? ', also when tried again' : '';
    if (code === 'EPROTO')
        return `${host} does not speak TLS there: a URL with https may lead to a port for http.`;
    if (code === 'ECONNRESET' || code === 'EPIPE')
        return `${host}, or something before it, cut the connection${again}.`;
    if (name === 'TimeoutError' || code === 'ETIMEDOUT')
        return `${host} did not answer in time${again}: it is out of reach, or something before it drops what is sent.`;
    return `Nothing at ${host} accepted a connection${again}.`;
}
/** Which way a request went. */
function wayTo(host, plan) {
    const proxy = plan?.network.proxy;
    if (!proxy)
        return 'It was tried without a proxy.';
    const through = proxyFor(host, plan);
    return through
        ? `It was tried through the proxy ${through}.`
        : `It was tried past the proxy ${proxy.host}, because no-proxy says so.`;
}
/** The region in a host's name, where it is misspelt. */
function meant(host) {
    const [, region = ''] = /^[\w-]+\.([a-z]+-[\w-]+)\.amazonaws\./.exec(host ?? '') ?? [];
    const near = region && !(0,partition/* isRegionOfAws */.jn)(region) ? (0,partition/* nearestRegion */.$f)(region) : undefined;
    return near ? ` There is no region ${region}: did you mean ${near}?` : '';
}
/** What the network, or something in it that is not STS, did to a call. */
const networkRows = [
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
        when: ({ code, message, status }, { plan, stsHost }) => 
        // What fails in a SOCKS proxy comes without a code.
        (/^E[A-Z]+$/.test(code) || (status === undefined && /^Socks|^Proxy|^connect E/.test(message))) &&
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
        when: ({ code, name }) => /^E[A-Z]+$/.test(code) || name === 'TimeoutError',
        explain: (said, { stsHost, plan, service = 'STS' }) => ({
            id: 'unreachable',
            title: `${service} cannot be reached`,
            what: said.what,
            why: `${howItFailed(said, stsHost ?? service, plan)} ${wayTo(stsHost, plan)}`,
            remedy: `Look for a firewall, or for a private network without an endpoint of ${service}; if the runner needs a proxy, set http-proxy, or HTTPS_PROXY for the job.`,
        }),
    },
    {
        // What is no HTTP at all, and what begins like an answer and is none, does not come from the service either.
        when: ({ foreign, code, status }) => foreign !== undefined || code.startsWith('HPE_') || status === 200,
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
    return shown.flatMap((name) => (claims[name] ? [[name, flat(String(claims[name]))]] : []));
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
/** `${` begins a variable in IAM's policies: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html */
// biome-ignore lint/suspicious/noTemplateCurlyInString: as IAM writes it.
const literally = (value) => (typeof value === 'string' ? value.replaceAll('${', '${$}{') : value);
/** Whether AWS tests claims besides sub and aud, which it does for GitHub's own issuer. */
const testsClaims = (claims) => providerOf(claims) === github;
/** Whether `sub` names the repository: a customised one may not, or only as the place of a workflow that others call as well. */
function namesRepository({ sub, repository, repository_id: id }) {
    const parts = `:${sub}:`;
    const [owner, name] = String(repository).split('/');
    const plain = ['repo', 'repository'].some((key) => parts.includes(`:${key}:${repository}:`));
    const immutable = /:repo:([^:@/]+)@\d+\/([^:@/]+)@\d+:/.exec(parts);
    return (plain || (immutable?.[1] === owner && immutable?.[2] === name) || parts.includes(`:repository_id:${id}:`));
}
/** Whether `sub` names a branch, a tag, an environment or pull requests: a customised one may not. */
const namesContext = (claims) => /(^|:)(ref:refs\/|environment:|pull_request(:|$))/.test(String(claims.sub ?? ''));
/** Whether a statement can be written that lets in no other repository. */
function canBeNarrow(claims) {
    return namesRepository(claims) || testsClaims(claims) || !claims.repository;
}
/** The narrowest trust statement that lets this job in. */
function statements_trustStatement(role, claims, actions = ['sts:AssumeRoleWithWebIdentity']) {
    const provider = providerOf(claims);
    const tested = {
        aud: claims.aud,
        sub: claims.sub,
        // It outlives a repository of the same name.
        ...(testsClaims(claims) && claims.repository_id ? { repository_id: claims.repository_id } : {}),
        ...(testsClaims(claims) && !namesContext(claims) && claims.ref ? { ref: claims.ref } : {}),
    };
    const conditions = Object.entries(tested).map(([name, value]) => [`${provider}:${name}`, literally(value)]);
    return JSON.stringify({
        Effect: 'Allow',
        Principal: {
            Federated: provider === 'cognito-identity.amazonaws.com' ? provider : providerArn(role, claims),
        },
        Action: oneOrMore(actions),
        Condition: { StringEquals: Object.fromEntries(conditions) },
    }, null, 2);
}
/** Whom the statement lets in, in words. */
function whom(claims) {
    const sub = String(claims.sub ?? '');
    const [, environment] = /(?:^|:)environment:([^:]+)/.exec(sub) ?? [];
    const [, ref] = /(?:^|:)ref:refs\/(?:heads|tags)\/(.+?)(?::|$)/.exec(sub) ?? [];
    if (environment)
        return `every job of this repository in the environment ${environment}`;
    if (/(^|:)pull_request(:|$)/.test(sub))
        return 'EVERY pull request of this repository, so whoever can open one gets in; an environment, or a role for pull requests alone, is better';
    return ref ? `every run of ${ref} in this repository` : 'every job with the same sub';
}
/** What lets this job in: the statement, and the commands that put it into the role. */
function trustPastes(role, claims) {
    const name = role.split('/').at(-1);
    // Some tokens are no JWT.
    if (!claims.sub || !canBeNarrow(claims))
        return [];
    return [
        {
            where: `This trust statement lets in ${whom(claims)}`,
            language: 'json',
            text: statements_trustStatement(role, claims),
        },
        {
            where: 'To save the policy that the role has, to which the statement is to be added',
            language: 'sh',
            text: `aws iam get-role --role-name ${name} --query Role.AssumeRolePolicyDocument --output json > trust.json`,
        },
        {
            where: 'To put it back into the role',
            language: 'sh',
            text: `aws iam update-assume-role-policy --role-name ${name} --policy-document file://trust.json`,
        },
        ...(providerOf(claims) === 'cognito-identity.amazonaws.com' ? [] : [providerPaste(claims)]),
    ];
}
/** The command that creates the provider. */
function providerPaste(claims) {
    return {
        where: 'The identity provider, if the account has none',
        language: 'sh',
        text: `aws iam create-open-id-connect-provider --url ${quoted(claims.iss ?? `https://${github}`)} --client-id-list ${quoted(claims.aud ?? 'sts.amazonaws.com')}`,
    };
}
/** What the trust policy of a role needs to let a caller in. */
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
/** What a policy of the caller needs. */
function policySide(role, { words }, actions) {
    const statement = { Effect: 'Allow', Action: oneOrMore(actions), Resource: role };
    return { where: `In ${words}`, language: 'json', text: JSON.stringify(statement, null, 2) };
}
const oneOrMore = (actions) => (actions.length === 1 ? actions[0] : actions);
/** The trust statement for a token that has tags for the session, where one can be written. */
function tagStatements(role, claims) {
    if (!claims.sub || !canBeNarrow(claims))
        return [];
    const text = statements_trustStatement(role, claims, ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession']);
    return [{ where: `In the trust policy of ${role}, this lets in ${whom(claims)}`, language: 'json', text }];
}
/** A word of a command line that shells take for just that. */
const quoted = (word) => /^[\w.:/@-]+$/.test(String(word)) ? String(word) : `'${String(word).replaceAll("'", "'\\''")}'`;

;// CONCATENATED MODULE: ./build/explain/sides.js

/** Who was refused, as STS says it: "User: ARN is not authorized …". */
function callerIn({ hop, message }) {
    return /User: (arn:\S+)/.exec(message)?.[1] ?? hop?.caller;
}
/** The hop that failed, as the plan has it; undefined for a role of a profile. */
function hopIn({ hop }, plan) {
    const planned = plan?.hops[(hop?.number ?? 0) - 1];
    return planned?.role === hop?.role || planned?.role.split('/').at(-1) === hop?.role.split('/').at(-1)
        ? planned
        : undefined;
}
/**
 * Who a trust policy has to name: the role, not one of its sessions. The ARN of a session leaves out the role's path; where that
 * is not known from the hop before, and cannot be empty, the account stands for it, under a condition.
 */
function principalOf({ hop }, caller) {
    const [, partition, account, name] = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(caller) ?? [];
    if (!partition || !account || !name)
        return { arn: caller, words: `a policy of ${caller}` };
    const known = hop?.callerRole?.split('/').at(-1) === name ? hop.callerRole : undefined;
    const iam = `arn:${partition}:iam::${account}`;
    const [, set] = /^AWSReservedSSO_(.+)_[0-9a-f]+$/.exec(name) ?? [];
    if (set && !known) {
        const only = `${iam}:role/aws-reserved/sso.amazonaws.com/*${name}`;
        return { arn: `${iam}:root`, only, words: `the permission set ${set}` };
    }
    const arn = known ?? `${iam}:role/${name}`;
    return { arn, words: `a policy of ${arn}` };
}
/** What both sides need for this very assumption: with its session tags, source identity and external ID. */
function bothSides(said, plan, ...more) {
    const { hop } = said;
    const caller = callerIn(said);
    if (!hop || !caller)
        return [];
    const planned = hopIn(said, plan);
    const actions = new Set([
        'sts:AssumeRole',
        ...(planned && plan?.tags ? ['sts:TagSession'] : []),
        ...(planned && plan?.sourceIdentity ? ['sts:SetSourceIdentity'] : []),
        ...more,
    ]);
    const who = principalOf(said, caller);
    return [
        trustSide(hop.role, who, [...actions], planned?.externalId),
        policySide(hop.role, who, [...actions]),
    ];
}

;// CONCATENATED MODULE: ./build/explain/access.js


const isDenied = (said, action) => said.name === 'AccessDenied' && said.message.includes(action);
/** The kind of policy that AWS names as the reason: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
function reasonIn({ message, }) {
    const [, denied] = /with an explicit deny in an? ([\w -]+? policy|permissions boundary)/.exec(message) ?? [];
    if (denied)
        return { how: 'deny', policy: denied };
    const [, none] = /because no ([\w -]+? policy|permissions boundary) allows/.exec(message) ?? [];
    return none ? { how: 'none', policy: none } : undefined;
}
/** What STS says of who may do what, and what it means. */
const accessRows = [
    {
        when: (said) => isDenied(said, 'sts:') && reasonIn(said)?.how === 'deny',
        explain: (said) => {
            const policy = reasonIn(said)?.policy ?? 'policy';
            return {
                id: 'explicit-deny',
                title: 'A policy denies it',
                what: said.what,
                why: `An explicit deny in a ${policy} wins over everything that allows it.`,
                remedy: `Ask whoever keeps the ${policy}${/service control|resource control/.test(policy) ? ' of the organisation' : ''} to except this caller, or use another role. Further statements that allow it change nothing.`,
            };
        },
    },
    {
        when: (said) => isDenied(said, 'sts:SetSourceIdentity'),
        explain: (said, { plan }) => ({
            id: 'source-identity',
            title: 'The source identity is not allowed',
            what: said.what,
            why: 'With source-identity, or from a session that has one, both sides have to allow sts:SetSourceIdentity, for every role of the chain.',
            remedy: 'Leave source-identity out, or allow it on both sides.',
            paste: bothSides(said, plan, 'sts:SetSourceIdentity'),
        }),
    },
    {
        when: (said) => isDenied(said, 'sts:TagSession'),
        explain: (said, { plan }) => said.hop?.claims
            ? {
                id: 'tag-session',
                title: 'Session tags are not allowed',
                what: said.what,
                why: 'The token has tags for the session, and the trust policy of the role does not allow sts:TagSession.',
                remedy: 'Allow it in the statement of the trust policy that lets this token in, or take the tags out of the token.',
                paste: tagStatements(said.hop.role, said.hop.claims),
            }
            : {
                id: 'tag-session',
                title: 'Session tags are not allowed',
                what: said.what,
                why: 'The action sends session tags, and both sides have to allow sts:TagSession.',
                remedy: 'Set role-skip-session-tagging: true, or allow it on both sides.',
                paste: bothSides(said, plan, 'sts:TagSession'),
            },
    },
    {
        when: (said) => isDenied(said, 'sts:AssumeRole') && !said.message.includes('AssumeRoleWithWebIdentity'),
        explain: (said, { plan }) => ({
            id: 'assume-role',
            title: 'The role may not be assumed from here',
            what: said.what,
            ...cause(said, plan),
        }),
    },
];
/** AWS names the side that lacks a statement where both are in one account; otherwise nobody can know. */
function cause(said, plan) {
    const caller = callerIn(said);
    const who = caller ? principalOf(said, caller).arn : 'the caller';
    const policy = reasonIn(said)?.policy;
    const sides = bothSides(said, plan);
    const [trust, own] = sides;
    if (policy === 'session policy') {
        return {
            why: 'The session that wants the role is limited by a session policy, and that does not allow it.',
            remedy: 'Allow sts:AssumeRole of the role in inline-session-policy (or in a policy of managed-session-policies).',
            paste: own ? [{ ...own, where: 'In the session policy' }] : [],
        };
    }
    if (policy === 'identity-based policy' || policy === 'permissions boundary') {
        return {
            why: `No ${policy} of ${who} allows it to assume the role.`,
            remedy: `Allow it in ${policy === 'permissions boundary' ? 'the permissions boundary' : 'a policy'} of the caller.`,
            paste: own ? [own] : [],
        };
    }
    if (policy === 'resource-based policy') {
        return {
            why: `The trust policy of the role does not let ${who} in.`,
            remedy: 'Add a statement to it.',
            paste: trust ? [trust] : [],
        };
    }
    return {
        likely: true,
        why: 'the role’s trust policy does not name the caller, or the caller’s own policy does not allow it.',
        others: [
            ...(plan?.mfa
                ? []
                : ['the role asks for a second factor (aws:MultiFactorAuthPresent): set mfa-serial and mfa-secret.']),
            'the role asks for an external ID or a source identity, and got none or another.',
            'the role does not exist, or its name or account is misspelt: AWS says the same then.',
        ],
        remedy: 'Both sides have to agree.',
        paste: sides,
    };
}

;// CONCATENATED MODULE: ./build/explain/credentials.js


/** Where the keys are from. */
function keysOf(plan) {
    switch (plan?.source.kind) {
        case 'environment':
            return 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, and who has set them';
        case 'profile':
            return `the keys in the profile ${plan.source.profile.name}`;
        case 'default-chain':
            return 'what the default chain finds: the environment, the shared files, the role of the machine';
        default:
            return 'the secrets behind aws-access-key-id and aws-secret-access-key';
    }
}
function unknownKeys(hop, plan) {
    if (hop > 1) {
        return {
            why: 'the session of the hop before is so new that not every part of STS knows it yet; it was tried again for a moment.',
            likely: true,
            remedy: 'Run the job again.',
        };
    }
    return {
        why: `The access key is wrong, deleted or inactive, or it belongs to another partition than ${plan?.partition ?? 'aws'}, that of region ${plan?.region ?? ''}.`,
        remedy: `Check ${keysOf(plan)}, and the region.`,
    };
}
/** What the secret looks like says more than AWS does, and needs not be shown for that. */
function signatureCause(hop, plan) {
    const others = ['something between this runner and AWS changes requests.'];
    // What signed was made by AWS a moment ago.
    if (hop > 1)
        return {
            why: 'something between this runner and AWS changes requests.',
            likely: true,
            remedy: 'Look at the proxies on the way.',
        };
    const remedy = `Store the secret access key again, all 40 characters of it, without quotation marks and spaces; look at ${keysOf(plan)}.`;
    const source = plan?.source;
    const secret = source && 'credentials' in source ? source.credentials.secretAccessKey : undefined;
    if (secret && /\s/.test(secret.reveal())) {
        return {
            why: 'The secret access key has white space in it, which came along when it was stored.',
            remedy,
        };
    }
    if (secret && secret.length !== 40) {
        const why = `The secret access key has ${secret.length} characters, and those of AWS have 40: it was cut, or something was added, when it was stored.`;
        return { why, remedy };
    }
    const why = 'the secret access key does not belong to the key ID, or was changed when it was stored.';
    return { why, likely: true, others, remedy };
}
/** What STS says of the credentials themselves, and what it means. */
const credentialRows = [
    {
        when: ({ name }) => name === 'InvalidClientTokenId' || name === 'UnrecognizedClient',
        explain: ({ what, hop }, { plan }) => ({
            id: 'credentials-unknown',
            title: 'AWS does not know these credentials',
            what,
            ...unknownKeys(hop?.number ?? 1, plan),
        }),
    },
    {
        when: ({ message }) => /Signature (expired|not yet current)/.test(message),
        explain: (said, situation) => ({
            id: 'clock',
            title: 'The clock of the runner is wrong',
            what: said.what,
            why: `${capital(wrongClock(situation) ?? 'the clock of this runner jumps, or something between it and AWS holds requests back')}; AWS takes a signature only within 15 minutes of its own time.`,
            remedy: 'Set the clock of the runner, and let it follow a time server.',
        }),
    },
    {
        when: ({ name }) => name === 'SignatureDoesNotMatch' || name === 'InvalidSignature' || name === 'RequestExpired',
        explain: (said, { plan }) => ({
            id: 'signature',
            title: 'The signature is wrong',
            what: said.what,
            ...signatureCause(said.hop?.number ?? 1, plan),
        }),
    },
    {
        when: ({ name }) => name === 'ExpiredToken',
        explain: (said) => ({
            id: 'credentials-expired',
            title: 'The credentials have expired',
            what: said.what,
            why: 'The session that this step starts from is over.',
            remedy: 'Sign in again in this job before this step, or store fresh credentials. In a long job set refresh: true on the step that signs in: its session is then renewed.',
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

;// CONCATENATED MODULE: ./build/explain/mfa.js


/** What STS says about second factors, and what it means. */
const mfaRows = [
    {
        when: ({ name }) => name === 'CodeWaitError',
        explain: (said) => ({
            id: 'mfa-wait',
            title: 'The next MFA code comes too late',
            // AWS was not asked.
            what: `${capital(said.message)}.`,
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

;// CONCATENATED MODULE: ./build/explain/role.js




function durationOf(said, plan) {
    return hopIn(said, plan)?.duration;
}
/** What was sent in the end, and what had been left out before. */
function whatIsLeft(said, plan) {
    const hop = hopIn(said, plan);
    const tags = said.hop?.claims ? undefined : plan?.tags;
    const sent = [
        ...(hop?.policy ? [`an inline policy of ${hop.policy.length} characters`] : []),
        ...(hop && hop.policyArns.length > 0 ? [`${hop.policyArns.length} managed policies`] : []),
        ...(tags ? [`${tags.kept.length + tags.custom.length} tags`] : []),
    ];
    const dropped = tags && tags.droppable.length > 0
        ? ` Left out already: ${tags.droppable.map(({ key }) => key).join(', ')}.`
        : '';
    return sent.length > 0 ? `What was sent: ${sent.join(', ')}.${dropped}` : 'Nothing could be left out.';
}
function percentIn({ message }) {
    const [percent] = /\d+%/.exec(message) ?? [];
    return percent ? `, of which these take ${percent}` : '';
}
/** What STS says to credentials that want a role, and what it means. */
const roleRows = [
    ...mfaRows,
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
            why: `The session was asked to last ${durationOf(said, plan) ? `${durationOf(said, plan)} s, ` : ''}more than the role's own maximum.`,
            remedy: 'Ask for less (role-duration-seconds; duration-seconds in role-chain or sessions; duration_seconds in a profile): 3600 unless somebody has raised the maximum of the role. Or raise that.',
            paste: [
                {
                    where: 'To raise it',
                    language: 'sh',
                    text: `aws iam update-role --role-name ${said.hop?.role.split('/').at(-1)} --max-session-duration ${durationOf(said, plan) ?? 'SECONDS'}`,
                },
            ],
        }),
    },
    ...accessRows,
    {
        when: ({ name }) => name === 'PackedPolicyTooLarge',
        explain: (said, { plan }) => ({
            id: 'packed-policy',
            title: 'Session policies and tags are too large together',
            what: said.what,
            why: `AWS packs session policies and tags into one space${percentIn(said)}. ${whatIsLeft(said, plan)}`,
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
    ...credentialRows,
];

;// CONCATENATED MODULE: ./build/explain/trust.js

const trust_text = (claims, name) => (typeof claims[name] === 'string' ? flat(claims[name]) : '');
/** What GitHub makes of a job unless somebody has customised it. The IDs are those of the immutable form. */
const usual = /^repo:[^:]+:(ref:refs\/|environment:|pull_request$)/;
const immutable = /^repo:[^:/]+@\d+\/[^:/]+@\d+:/;
const customised = (claims, { subject }) => {
    const sub = trust_text(claims, 'sub');
    if (subject?.customised) {
        const of = subject.keys.length > 0 ? `of ${subject.keys.join(', ')}` : 'by the template of the organisation';
        return `this repository customises sub, which GitHub makes ${of}; it reads ${sub}, and a policy with the usual form does not match.`;
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
    const [, name] = /:ref:refs\/tags\/(.+?)(?::|$)/.exec(trust_text(claims, 'sub')) ?? [];
    return name
        ? `the run is of the tag ${name}, so sub ends in ref:refs/tags/${name}; a policy for refs/heads/… does not match.`
        : undefined;
};
const reusable = (claims) => {
    const called = trust_text(claims, 'job_workflow_ref');
    const calling = trust_text(claims, 'workflow_ref');
    if (!called || !calling || called === calling)
        return undefined;
    return `the job is in a reusable workflow, so a policy that tests job_workflow_ref has to name the called one, ${called}, and sub still names the calling repository.`;
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
    const [, name] = /:ref:refs\/heads\/(.+?)(?::|$)/.exec(trust_text(claims, 'sub')) ?? [];
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
        when: ({ name, message }) => name === 'AccessDenied' &&
            message.includes('AssumeRoleWithWebIdentity') &&
            !/explicit deny in/.test(message),
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
                remedy: canBeNarrow(claimsIn(said))
                    ? 'Compare these claims with the trust policy of the role, letter by letter.'
                    : 'Compare these claims with the trust policy of the role, letter by letter. No statement is printed, because sub does not name the repository: it would let in others as well. Put repo into what sub is made of.',
                paste: trustPastes(said.hop?.role ?? '', claimsIn(said)),
            };
        },
    },
    {
        when: ({ message }) => /No OpenIDConnect provider found/.test(message),
        explain: (said) => ({
            id: 'no-provider',
            title: 'The account does not know the issuer of the token',
            what: said.what,
            why: `The account of the role has no OIDC provider for the token's issuer, ${claimsIn(said).iss}.`,
            likely: true,
            others: [
                'the account in the ARN of the role is another than the one that was meant.',
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
                    text: `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn(said.hop?.role ?? '', claimsIn(said))} --client-id ${quoted(claimsIn(said).aud)}`,
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
    const { error_description: described } = (cause ?? {});
    // IAM Identity Center has its words in a place of their own.
    const all = (0,errors/* messageOf */.bD)(cause) === 'UnknownError' && described ? described : (0,errors/* messageOf */.bD)(cause);
    const message = (all.split('\n')[0] ?? '').trim();
    // The names of AWS's errors are worth knowing; those of our own and of JavaScript are not.
    const prefix = name.endsWith('Error') && name !== 'ValidationError' ? '' : `${name}: `;
    return {
        what: flat(`${tried}: ${prefix}${message}${/[.!?]$/.test(message) ? '' : '.'}`),
        name: flat(name).replace(/Exception$/, ''),
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
    if (error.isPage) {
        return {
            id: 'foreign-answer',
            title: 'Something else answered instead of GitHub',
            what,
            why: `A page came, which that endpoint never sends: a proxy, a firewall or a captive portal has answered.${proxy ? ` The proxy in use is ${proxy}.` : ''}`,
            remedy: `Look at what stands between this runner and ${host}.`,
        };
    }
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
        return explainSessions(error, situation, explain);
    if (error instanceof errors/* FallbackError */.Bv)
        return explainFallback(error, situation, explain);
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
            why: 'The session reaches later steps through files of the runner, and what the action changes is noted in its temporary folder; one of them cannot be written.',
            remedy: 'Look whether the disk is full, and whether this user may write there; or update the runner. If later steps need no environment, set output-env-credentials: false.',
        };
    }
    return {
        id: 'unexpected',
        title: 'Unexpected failure',
        what: `${(0,errors/* messageOf */.bD)(error)}.`,
        why: 'This is a case that the action does not know.',
        remedy: 'Run the job again with debug logging, and report the log as an issue of the action.',
    };
}


/***/ })

};
