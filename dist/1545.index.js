export const id = 1545;
export const ids = [1545];
export const modules = {

/***/ 1545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summarise: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3385);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3110);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7403);




const sources = {
    'github-oidc': 'GitHub OIDC',
    'access-keys': 'access keys',
    'web-identity-token-file': 'a token file',
    'web-identity-token': 'a token',
    environment: 'the environment',
    'default-chain': 'the default chain',
    profile: 'a profile',
    sso: 'IAM Identity Center',
    cognito: 'Cognito',
};
/**
 * Writes what the step did to the page of the run. Never fails: the session has been delivered by now. `clockBehind`: seconds
 * that the clock of this machine is behind that of AWS.
 */
function summarise(plan, signIn, runner, clockBehind = 0) {
    try {
        const now = new Date(Date.now() + clockBehind * 1000);
        runner.summary(summaryOf(plan, signIn, runner.warnings, now));
    }
    catch (error) {
        runner.debug(`The page of the run has no summary: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}
/** What the step did, for the page of the run: short, and without a secret. */
function summaryOf(plan, signIn, warnings, now = new Date()) {
    const { own, named } = signIn;
    const many = plan.sessions.length > 0;
    return [
        `### Signed in to AWS${many ? `: ${named.length} session${named.length === 1 ? '' : 's'}` : ''}`,
        many ? sessionTable(named, now) : own ? ownTable(plan, own.region, own.session, now) : '',
        facts(plan, signIn),
        ...(own && !many ? chain(own.session) : []),
        ...warnings.map((warning) => `> **Warning:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(warning.replace(/\s+/g, ' '))}`),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function ownTable(plan, region, session, now) {
    const renewed = plan.deliver.refresh ? '; then renewed' : '';
    const row = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(session.account), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(region), until(session, now) + renewed];
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(session.arn)}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['account', 'region', 'until'], [row])}`;
}
function sessionTable(named, now) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['profile', 'account', 'role and session', 'region', 'until'], named.map(({ name, region, session }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(session.account),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shortArn(session.arn)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(region),
        until(session, now),
    ]));
}
/** Role and session, or the user: what stands in an ARN after the account, which is told beside it. */
const shortArn = (arn) => /^arn:[^:]+:(?:sts|iam)::\d*:(?:assumed-role\/)?(.+)$/.exec(arn)?.[1] ?? arn;
/** In the runner's own time, and how long that is from now. */
function until({ expiration }, now) {
    if (!expiration)
        return 'no end';
    const seconds = Math.max(0, (expiration.getTime() - now.getTime()) / 1000);
    return `${localTime(expiration)}, in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r)(seconds)}`;
}
/** Such as 16:09 UTC+02:00. Without `Intl`, whose first use takes longer than writing all of the page. */
function localTime(time) {
    const digits = (number) => String(Math.trunc(number)).padStart(2, '0');
    const offset = -time.getTimezoneOffset();
    const ahead = Math.abs(offset);
    const zone = offset === 0 ? '' : `${offset > 0 ? '+' : '-'}${digits(ahead / 60)}:${digits(ahead % 60)}`;
    return `${digits(time.getHours())}:${digits(time.getMinutes())} UTC${zone}`;
}
function facts(plan, signIn) {
    const { own, named } = signIn;
    const session = own?.session ?? named[0]?.session;
    const limits = limitsOf(plan);
    const hub = plan.sessions.length > 0 ? plan.hops.map(({ role }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(nameOf(role))) : [];
    return [
        `- **From** ${from(plan, session?.trail)}`,
        ...(hub.length > 0 ? [`- **By way of** ${hub.join(' → ')}`] : []),
        `- **Goes to** ${places(plan, signIn)}`,
        ...(limits.length > 0 ? [`- **Limited by** ${limits.join(', ')}`] : []),
    ].join('\n');
}
function from({ source, why }, trail) {
    const used = trail?.source ?? source.kind;
    if (trail?.instead === 'kept')
        return `${sources[used]}: credentials that were there already, and still last`;
    if (trail?.instead === 'fallback')
        return `${sources[used]}: the fallback, because ${sources[source.kind]} failed`;
    return `${sources[used]}, because ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(why)}`;
}
function places({ deliver, ownSession }, { own, named }) {
    const isCopied = own && deliver.credentials && !own.session.inPlace;
    const whose = ownSession && named.length > 1 ? ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(ownSession)})` : '';
    const environment = deliver.refresh ? '`AWS_PROFILE`' : 'the environment';
    const several = named.length > 1;
    const renewed = deliver.refresh ? `, which ${several ? 'renew themselves' : 'renews itself'}` : '';
    const all = [
        ...(isCopied ? [`${environment}${whose}`] : []),
        ...(named.length > 0
            ? [`profile${several ? 's' : ''} ${named.map(({ name }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)).join(', ')}${renewed}`]
            : []),
        ...(deliver.outputs ? [`outputs${whose}`] : []),
    ];
    if (all.length > 0)
        return all.join(' · ');
    return own?.session.inPlace
        ? 'nowhere: it was found where later steps find it as well'
        : 'nowhere: output-env-credentials is false';
}
/** Session policies that are in force at the end of a way. */
function limitsOf({ hops, sessions }) {
    const ends = sessions.length > 0 ? sessions.map((each) => each.hops.at(-1)) : [hops.at(-1)];
    const limits = ends.flatMap((hop) => [
        ...(hop?.policy ? ['an inline session policy'] : []),
        ...(hop?.policyArns ?? []).map((arn) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(arn)),
    ]);
    return [...new Set(limits)];
}
const nameOf = (role) => role.split('/').at(-1) ?? role;
/** The chain as a diagram. */
function chain({ trail }) {
    if (trail.hops.length === 0)
        return [];
    const label = (text) => `"${text.replaceAll('"', '#quot;').replaceAll('<', '#lt;')}"`;
    const nodes = trail.hops.map(({ role }, index) => {
        const account = (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRoleArn */ .DM)(role)?.account;
        return `hop${index + 1}[${label(nameOf(role)).replace(/"$/, account ? `<br/>${account}"` : '"')}]`;
    });
    const way = [`source([${label(sources[trail.source])}])`, ...nodes].join(' --> ');
    return [`\`\`\`mermaid\nflowchart LR\n  ${way}\n\`\`\``];
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

/***/ 7403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** A text in Markdown that says just that, whatever characters are in it. */
function plain(text) {
    return text
        .replace(/\s*[\r\n]+\s*/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/[\\`*_[\]|~]/g, '\\$&');
}
/** A value in the font of code. In a table a vertical bar would end the cell, also in code. */
function code(text) {
    const line = text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const space = /^`|`$/.test(line) ? ' ' : '';
    return line === '' ? '' : `${fence}${space}${line}${space}${fence}`;
}
/** A block of code, fenced so that nothing in it ends it. */
function block(text, language) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A table; its cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ })

};
