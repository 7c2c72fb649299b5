export const id = 826;
export const ids = [826];
export const modules = {

/***/ 7630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ separatorFor),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   RE: () => (/* binding */ lineEndingOf),
/* harmony export */   U2: () => (/* binding */ replaceSection),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   Yd: () => (/* binding */ asBytes),
/* harmony export */   rO: () => (/* binding */ sectionText)
/* harmony export */ });
/**
 * INI texts have one character for each byte here, so that what is the user's stays as it is in any encoding. This
 * makes such a text of our own.
 */
const asBytes = (text) => Buffer.from(text, 'utf8').toString('latin1');
/**
 * The sections of a text, in order. Reads headers as Python's configparser does, which the AWS CLI uses: a line that is
 * indented deeper than the key before it continues that key, whatever it looks like.
 */
function sectionsOf(text) {
    const sections = [];
    let keyIndent;
    for (const { start, end, text: line } of linesOf(text)) {
        const content = trim(line.replace(byteOrderMark, ''));
        if (content === '' || /^[#;]/.test(content))
            continue;
        const indent = line.search(/[^ \t]/);
        const header = /^\[([^\]]*)\]/.exec(content)?.[1];
        if (header !== undefined && (keyIndent === undefined || indent <= keyIndent)) {
            sections.push({ name: trim(header), start, end });
            keyIndent = undefined;
            continue;
        }
        keyIndent = keyIndent === undefined ? indent : Math.min(keyIndent, indent);
        const last = sections.at(-1);
        if (last)
            last.end = end;
    }
    return sections;
}
// The bytes of UTF-8's mark.
const byteOrderMark = /^\xEF\xBB\xBF/;
/** Without the white space of ASCII. Others of these characters may be a byte of a longer one. */
const trim = (text) => text.replace(/^[ \t\r\n\f\v]+|[ \t\r\n\f\v]+$/g, '');
/** Every tool ends lines at the first two, and Python at a lone carriage return as well. */
function* linesOf(text) {
    const lineEnd = /\r\n|\n|\r/g;
    for (let start = 0; start < text.length;) {
        lineEnd.lastIndex = start;
        const end = lineEnd.test(text) ? lineEnd.lastIndex : text.length;
        yield { start, end, text: text.slice(start, end) };
        start = end;
    }
}
/** The line ending that the text uses, by its first line. */
function lineEndingOf(text) {
    return /^[^\r\n]*\r\n/.test(text) ? '\r\n' : '\n';
}
/** A section as a text of its own. `name` and `keys` are ordinary texts. */
function sectionText(name, keys, lineEnding) {
    const lines = [`[${name}]`, ...Object.entries(keys).map(([key, value]) => `${key} = ${value}`)];
    return asBytes(lines.map((line) => line + lineEnding).join(''));
}
/** What has to stand between the end of the text and a section that is added: a blank line, and the end of the last one. */
function separatorFor(text, lineEnding) {
    if (text.replace(byteOrderMark, '') === '')
        return '';
    return /[\r\n]$/.test(text) ? lineEnding : lineEnding + lineEnding;
}
/** Puts a text in the place of a section; of the whole text nothing else changes. */
function replaceSection(text, { start, end }, by) {
    return text.slice(0, start) + by + text.slice(end);
}
/** Takes a section out, together with the separator before it if that is still there. */
function removeSection(text, section, separator) {
    const before = text.slice(0, section.start);
    const start = before.endsWith(separator) ? section.start - separator.length : section.start;
    return text.slice(0, start) + text.slice(section.end);
}


/***/ }),

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ sectionsFor),
/* harmony export */   Ay: () => (/* binding */ sectionsNamed),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   profileProblem: () => (/* binding */ profileProblem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7630);


// https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
const configHeader = (name) => (name === 'default' ? name : `profile ${name}`);
/** The sections of a profile as AWS's tools look for them, each with its file. */
function sectionsFor(name, { credentials, region }, shared) {
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
/** Every section that AWS's tools would take for this one: `[profile "x"]` is `[profile x]`, `[profile default]` is `[default]`. */
function sectionsNamed(text, name) {
    const wanted = plainName((0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .asBytes */ .Yd)(name));
    return (0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsOf */ .Ks)(text).filter((section) => plainName(section.name) === wanted);
}
function plainName(header) {
    const [, quote = '', name] = /^profile\s+(["']?)(.*)\1$/.exec(header) ?? [];
    if (name === undefined)
        return header;
    return name === 'default' && quote === '' ? 'default' : `profile ${name}`;
}
/** What a section is found by among those that were replaced. */
const keyOf = ({ file, name }) => `${file}[${name}]`;
const digestOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest('hex');
/** What stands in the way of writing the profile, as far as the texts of the files show. */
function profileProblem(name, overwrite, { credentials, config }, textOf) {
    if (credentials === config && name === 'default') {
        return {
            what: `${config} is both shared files, and there can be only one [default] in it`,
            remedy: 'Choose another name, or let AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name two files.',
        };
    }
    for (const [file, header] of [
        [credentials, name],
        [config, configHeader(name)],
    ]) {
        const there = sectionsNamed(textOf(file), header);
        const place = `[${header}] in ${file}`;
        if (there.length > 1)
            return {
                what: `${place} is there ${there.length} times`,
                remedy: 'Delete the others: AWS tools refuse such a file.',
            };
        if (there.length === 1 && !overwrite)
            return {
                what: `${place} exists already`,
                remedy: 'Choose another name, or set overwrite-aws-profile: true.',
            };
    }
    return undefined;
}


/***/ })

};
