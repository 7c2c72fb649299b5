export const id = 4826;
export const ids = [4826];
export const modules = {

/***/ 94826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ sectionsFor),
/* harmony export */   Ay: () => (/* binding */ sectionsNamed),
/* harmony export */   profileProblem: () => (/* binding */ profileProblem)
/* harmony export */ });
/* unused harmony export configHeader */
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57630);

// https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
const configHeader = (name) => (name === 'default' ? name : `profile ${name}`);
/** The sections to write for a profile, each with its file. `has` tells whether a section exists. */
function sectionsFor(name, content, shared, has) {
    const { region } = content;
    if ('process' in content) {
        // Keys in the credentials file would override the process.
        const emptied = has(shared.credentials, name)
            ? [[shared.credentials, name, {}]]
            : [];
        return [...emptied, [shared.config, configHeader(name), { region, credential_process: content.process }]];
    }
    const { credentials } = content;
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const keys = {
        aws_access_key_id: accessKeyId.reveal(),
        aws_secret_access_key: secretAccessKey.reveal(),
        ...(sessionToken && { aws_session_token: sessionToken.reveal() }),
    };
    return [
        [shared.credentials, name, keys],
        [shared.config, configHeader(name), { region }],
    ];
}
/** Every section that AWS's tools read by this name: `[profile "x"]` is `[profile x]`, `[profile default]` is `[default]`. */
function sectionsNamed(text, name) {
    const wanted = plainName((0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .asBytes */ .Yd)(name));
    return (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(text).filter((section) => plainName(section.name) === wanted);
}
function plainName(header) {
    const written = /^profile\s(.*)$/.exec(header)?.[1]?.trimStart();
    if (written === undefined)
        return header;
    const [quote = ''] = written;
    const isQuoted = written.length > 1 && (quote === '"' || quote === "'") && written.endsWith(quote);
    if (isQuoted)
        return `profile ${written.slice(1, -1)}`;
    return written === 'default' ? 'default' : `profile ${written}`;
}
/**
 * Whether all tools can read the file after the section is replaced. The section must follow a line feed, because only Python
 * ends a line at a lone carriage return. The next header must not be indented: Python would read it as part of our last key.
 */
function isReplaceable(text, { start, end }) {
    const isInOwnLine = /^(\xEF\xBB\xBF)?$|\n$/.test(text.slice(0, start));
    const next = (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(text).find((section) => section.start >= end);
    return isInOwnLine && !/[ \t]/.test(text.charAt(next?.start ?? text.length));
}
/** Why the profile cannot be written, judging by the files' texts; undefined if it can. */
function profileProblem(name, overwrite, { credentials, config }, textOf) {
    if (credentials === config && name === 'default') {
        return {
            what: `${config} is used as both shared files, and a file can have only one [default]`,
            remedy: 'Choose another name, or set AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE to two different files.',
        };
    }
    for (const [file, header] of [
        [credentials, name],
        [config, configHeader(name)],
    ]) {
        const text = textOf(file);
        const there = sectionsNamed(text, header);
        const place = `[${header}] in ${file}`;
        if (there.length > 1)
            return {
                what: `${place} exists ${there.length} times`,
                remedy: 'Delete the duplicates, because AWS tools refuse such a file.',
            };
        if (there.length === 1 && !overwrite)
            return {
                what: `${place} already exists`,
                remedy: 'Choose another name, or set overwrite-aws-profile: true.',
            };
        if (there.some((section) => !isReplaceable(text, section)))
            return {
                what: `${place} cannot be replaced, because AWS tools do not agree on where it begins or ends`,
                remedy: 'Begin this section and the next one on a new line, without white space before it.',
            };
    }
    return undefined;
}


/***/ })

};
