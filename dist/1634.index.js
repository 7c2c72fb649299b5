export const id = 1634;
export const ids = [1634];
export const modules = {

/***/ 31634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemsWith: () => (/* binding */ problemsWith),
/* harmony export */   proofOf: () => (/* binding */ proofOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42147);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38927);
/* harmony import */ var _inputs_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60787);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17800);





/** Reads certificate and key, and checks that they belong together. Throws `InputError` with all problems. */
function proofOf(plan, mask = () => { }) {
    const problems = [];
    const add = (name, what, remedy) => {
        problems.push((0,_inputs_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .materials */ .D[name], what, remedy));
        return undefined;
    };
    const [certificate, ...further] = certificatesIn('certificate', plan.certificate, add);
    const chain = plan.chain ? certificatesIn('chain', plan.chain, add) : further;
    const key = keyOf(plan, mask, add);
    if (certificate)
        checkTime(certificate, add);
    if (certificate && key && !certificate.checkPrivateKey(key)) {
        const remedy = 'Write the private key of this certificate.';
        add('key', 'does not belong to rolesanywhere-certificate', remedy);
    }
    if (!certificate || !key || problems.length > 0)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(problems);
    return { certificate, key, intermediates: chain.filter(({ raw }) => !raw.equals(certificate.raw)) };
}
/** All problems with certificate and key. */
function problemsWith(plan) {
    try {
        proofOf(plan);
        return [];
    }
    catch (error) {
        if (error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
            return error.problems;
        throw error;
    }
}
/** The text of a material; undefined, and reported, if its file cannot be read. */
function textOf(name, material, add) {
    if (material.in !== 'file')
        return material.text.reveal();
    try {
        // Kubernetes and Vault put secrets behind symbolic links.
        const found = (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(material.path, { links: true });
        if (found)
            return found.text;
        // The path is not shown, because it may be a key without its PEM lines.
        return add(name, 'is not PEM text, and no file has that name', 'Write the text in PEM, or the path of a file.');
    }
    catch (error) {
        if (!(error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6))
            throw error;
        return add(name, error.message, error.remedy);
    }
}
function certificatesIn(name, material, add) {
    const text = textOf(name, material, add);
    if (text === undefined)
        return [];
    const blocks = blocksIn(text).filter(({ label }) => /^(X509 |TRUSTED )?CERTIFICATE$/.test(label));
    if (blocks.length === 0) {
        add(name, 'has no certificate in PEM', 'Write text that begins with -----BEGIN CERTIFICATE-----.');
        return [];
    }
    return blocks.flatMap(({ pem }, index) => {
        try {
            return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
        }
        catch {
            return (add(name, `certificate ${index + 1} cannot be read`, 'Copy it again, with all of its lines.') ?? []);
        }
    });
}
function keyOf(plan, mask, add) {
    const text = textOf('key', plan.key, add);
    const passphrase = plan.passphrase && textOf('passphrase', plan.passphrase, add)?.replace(/\r?\n$/, '');
    for (const line of (text ?? '').split(/\r?\n/))
        if (/^[\w+/=]{8,}$/.test(line.trim()))
            mask(line.trim());
    if (passphrase)
        mask(passphrase);
    if (text === undefined || (plan.passphrase && passphrase === undefined))
        return undefined;
    const block = blocksIn(text).find(({ label }) => label.endsWith('PRIVATE KEY'));
    if (!block)
        return add('key', 'has no private key in PEM', 'Write text that begins with -----BEGIN … PRIVATE KEY-----.');
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: block.pem, format: 'pem', ...(passphrase && { passphrase }) });
        const { asymmetricKeyType: type } = key;
        if (type === 'rsa' || type === 'ec')
            return key;
        return add('key', `is a key of type ${type}`, 'IAM Roles Anywhere takes RSA and EC keys.');
    }
    catch (error) {
        return explainKey(error, passphrase !== undefined, add);
    }
}
/** Reports why a key cannot be read, by Node's and OpenSSL's codes: https://nodejs.org/api/errors.html#openssl-error-codes */
function explainKey(error, hasPassphrase, add) {
    const { code = '' } = error;
    if (code === 'ERR_MISSING_PASSPHRASE' || (!hasPassphrase && code.endsWith('INTERRUPTED_OR_CANCELLED')))
        return add('passphrase', 'not set, although the private key is encrypted', 'Write the passphrase of the key.');
    if (hasPassphrase && /DECRYPT|BAD_PASSWORD|PKCS12|CIPHER/.test(code))
        return add('passphrase', 'does not open the private key', 'Write the passphrase that encrypted the key.');
    return add('key', 'cannot be read', 'Copy it again, with all of its lines, in PKCS#8, PKCS#1 or SEC1.');
}
function checkTime({ validFromDate, validToDate }, add) {
    const now = Date.now();
    const remedy = 'Renew the certificate, or check the clock of this machine.';
    if (validToDate.getTime() < now)
        add('certificate', `expired at ${validToDate.toISOString()}`, remedy);
    if (validFromDate.getTime() > now)
        add('certificate', `is valid only from ${validFromDate.toISOString()}`, remedy);
}
/** The blocks of a PEM text: https://www.rfc-editor.org/rfc/rfc7468#section-2 */
function blocksIn(text) {
    return text.split(/(?=-----BEGIN )/).flatMap((part) => {
        const label = /^-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(part)?.[1];
        const end = label ? part.indexOf(`-----END ${label}-----`) : -1;
        return label && end > 0 ? [{ label, pem: `${part.slice(0, end)}-----END ${label}-----\n` }] : [];
    });
}


/***/ })

};
