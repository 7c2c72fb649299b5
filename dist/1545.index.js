export const id = 1545;
export const ids = [1545];
export const modules = {

/***/ 61545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summarise: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23385);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);
/* harmony import */ var _sources_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23742);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29556);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51065);
/* harmony import */ var _contract_exported_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47477);






/** Writes the job summary. Never fails, because the session is already delivered. */
function summarise(plan, signIn, facts, runner) {
    try {
        runner.summary(summaryOf(plan, signIn, facts));
    }
    catch (error) {
        runner.debug(`The job summary could not be written: ${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}
/** The job summary: short, and without secrets. */
function summaryOf(plan, signIn, page) {
    const { step, warnings, clockBehind } = page;
    const { own, named } = signIn;
    const now = new Date(Date.now() + clockBehind * 1000);
    const isMany = plan.route.branches.length > 0;
    const name = step || (isMany ? '' : (named[0]?.name ?? ''));
    const count = isMany ? `: ${named.length} session${named.length === 1 ? '' : 's'}` : '';
    return [
        name ? `### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)}: signed in to AWS${count}` : `### Signed in to AWS${count}`,
        isMany ? sessionTable(named, now, page) : own ? ownTable(plan, own, now, page) : '',
        facts(plan, signIn),
        ...(own && !isMany ? diagram(own.session, signIn) : []),
        ...warnings.map((warning) => `> **Warning:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(warning)}`),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
const accountCell = ({ showsAccounts }, cell) => (showsAccounts ? [cell] : []);
const account = ({ caller }) => (caller ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(caller.account) : 'unknown');
function ownTable(plan, { region, session }, now, page) {
    const renewed = plan.deliver.renew ? '; then renewed' : '';
    const head = [...accountCell(page, 'account'), 'region', 'until'];
    const row = [...accountCell(page, account(session)), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(region), until(session, now) + renewed];
    const who = session.caller ? `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(session.caller.arn)}\n\n` : '';
    return `${who}${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, [row])}`;
}
function sessionTable(named, now, page) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['profile', ...accountCell(page, 'account'), 'role and session', 'region', 'until'], named.map(({ name, region, session }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name),
        ...accountCell(page, account(session)),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(shortArn(session.caller?.arn ?? '')),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(region),
        until(session, now),
    ]));
}
/** The part of an ARN after the account: the role and session name, or the user. */
const shortArn = (arn) => /^arn:[^:]+:(?:sts|iam)::\d*:(?:assumed-role\/)?(.+)$/.exec(arn)?.[1] ?? arn;
/** When the session ends, in the runner's time zone, and how long that is from now. */
function until({ expiration }, now) {
    if (!expiration)
        return 'no end';
    const seconds = Math.max(0, (expiration.getTime() - now.getTime()) / 1000);
    return `${localTime(expiration)}, in ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r)(seconds)}`;
}
/** Such as 16:09 UTC+02:00. Avoids `Intl`, because its first use takes longer than writing the whole summary. */
function localTime(time) {
    const digits = (number) => String(Math.trunc(number)).padStart(2, '0');
    const offset = -time.getTimezoneOffset();
    const ahead = Math.abs(offset);
    const zone = offset === 0 ? '' : `${offset > 0 ? '+' : '-'}${digits(ahead / 60)}:${digits(ahead % 60)}`;
    return `${digits(time.getHours())}:${digits(time.getMinutes())} UTC${zone}`;
}
function facts(plan, signIn) {
    const { branches, hops } = plan.route;
    const limits = limitsOf(plan);
    const hub = branches.length > 0 ? hops.map(({ role }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(nameOf(role))) : [];
    return [
        `- **From** ${from(plan, signIn)}`,
        ...(hub.length > 0 ? [`- **Via** ${hub.join(' → ')}`] : []),
        `- **Delivered to** ${places(plan, signIn)}`,
        ...(limits.length > 0 ? [`- **Limited by** ${limits.join(', ')}`] : []),
    ].join('\n');
}
const wordsOf = (kind) => Object.values(_sources_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .Tj).find((source) => source.kind === kind)?.words ?? kind;
function from({ choice }, { source, instead }) {
    const words = wordsOf(source);
    if (instead === 'kept')
        return `${words}: existing credentials, which are still valid`;
    if (instead === 'fallback')
        return `${words}: the fallback, because ${wordsOf(choice.source.kind)} failed`;
    return words;
}
function places(plan, signIn) {
    const { deliver } = plan;
    const { own, named } = signIn;
    const whose = deliver.own && named.length > 1 ? ` (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(deliver.own)})` : '';
    const several = named.length > 1;
    const renewed = deliver.renew ? `, which ${several ? 'renew themselves' : 'renews itself'}` : '';
    const isRenewedInPlace = own && deliver.credentials && deliver.renew && !own.session.isFound;
    const all = [
        ...((0,_contract_exported_js__WEBPACK_IMPORTED_MODULE_4__/* .exportsKeys */ .c)(plan, signIn) ? [`the environment${whose}`] : []),
        ...(isRenewedInPlace ? [`\`AWS_PROFILE\`${whose}`] : []),
        ...(named.length > 0
            ? [`profile${several ? 's' : ''} ${named.map(({ name }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)).join(', ')}${renewed}`]
            : []),
        ...(deliver.outputs ? [`outputs${whose}`] : []),
    ];
    if (all.length > 0)
        return all.join(' · ');
    return own?.session.isFound
        ? 'nowhere: later steps already find these credentials'
        : 'nowhere: output-env-credentials is false';
}
/** Session policies of the last hop of each route. */
function limitsOf({ route: { hops, branches } }) {
    const ends = branches.length > 0 ? branches.map((each) => each.hops.at(-1)) : [hops.at(-1)];
    const limits = ends.flatMap((hop) => [
        ...(hop?.policy ? ['an inline session policy'] : []),
        ...(hop?.policyArns ?? []).map((arn) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(arn)),
    ]);
    return [...new Set(limits)];
}
const nameOf = (role) => role.split('/').at(-1) ?? role;
/** The chain as a Mermaid diagram; nothing for a single hop. */
function diagram({ hops }, { source }) {
    if (hops.length < 2)
        return [];
    const label = (text) => text.replaceAll('"', '#quot;').replaceAll('<', '#lt;');
    const nodes = hops.map(({ role }, index) => {
        const owner = (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRoleArn */ .DM)(role)?.account;
        return `hop${index + 1}["${label(nameOf(role))}${owner ? `<br/>${label(owner)}` : ''}"]`;
    });
    const way = [`source(["${label(wordsOf(source))}"])`, ...nodes].join(' --> ');
    return [`\`\`\`mermaid\nflowchart LR\n  ${way}\n\`\`\``];
}


/***/ }),

/***/ 29556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/** A time span, in seconds, in words such as "5 minutes". */
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

/***/ 51065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28194);

/** Escapes a text for Markdown, as one line, so that it makes no heading, list, link or tag. */
function plain(text) {
    return ((0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/[\\`*_[\]|~]/g, '\\$&')
        // GitHub turns these into links: https://github.github.com/gfm/#autolinks-extension-
        .replaceAll('://', '\\://')
        .replace(/www\./gi, (found) => `${found.slice(0, -1)}\\.`)
        // GitHub looks for email addresses in the rendered text, so escaping does not help.
        .replace(/(?<=[\w.+:-])@(?=[\w\\/-]*\.)/g, '<!-- -->@')
        // These begin a heading, a quotation or a list, or underline the line before.
        .replace(/^[#>+=-]/, '\\$&')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2')
        // These end a heading.
        .replace(/(?<= )#(?=#*$)/, '\\#'));
}
// The most backticks that GitHub's renderer takes for a fence. It shows more as text, and counts a block's in one byte.
const longestFence = { code: 80, block: 255 };
/** A value as inline code. A vertical bar would end a table cell, and cannot be escaped between backticks. */
function code(text) {
    const line = (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    const length = longestRun(line) + 1;
    if (line.includes('|') || length > longestFence.code)
        return `<code>${plain(line)}</code>`;
    const space = /^`|`$/.test(line) ? ' ' : '';
    const fence = '`'.repeat(length);
    return line === '' ? '' : `${fence}${space}${line}${space}${fence}`;
}
/** A code block whose fence cannot occur in the text. */
function block(text, language) {
    const length = Math.max(2, longestRun(text)) + 1;
    if (length > longestFence.block)
        return `<pre><code>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`;
    const fence = '`'.repeat(length);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** Length of the longest run of backticks. */
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
/** A table. Its cells must be Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ })

};
