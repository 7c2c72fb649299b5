"use strict";
exports.id = 24;
exports.ids = [24];
exports.modules = {

/***/ 416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1976);


class InputError extends _regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = 'InputError';
	code = 'inputs';
	problems;
	constructor(problems) {
		const all = problems.map(inOneLine);
		super(all.map(function({ input, what }) { return `${input}: ${what}`; }).join('\n'));
		this.problems = all;
	}
}
const inOneLine = function({ input, what, remedy, ...rest }) { return ({
	input: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(input),
	what: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(what),
	remedy: (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(remedy),
	...rest,
}); };




/***/ }),

/***/ 24:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemsWith: () => (/* binding */ problemsWith),
/* harmony export */   proofOf: () => (/* binding */ proofOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1976);
/* harmony import */ var _index2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(416);





function proofOf(plan, mask = function() { }) {
	const problems = [];
	const add = function(name, what, remedy) {
		problems.push((0,_index2_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(_index2_js__WEBPACK_IMPORTED_MODULE_1__/* .materials */ .DT[name], what, remedy));
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
		throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(problems);
	return { certificate, key, intermediates: chain.filter(function({ raw }) { return !raw.equals(certificate.raw); }) };
}
function problemsWith(plan) {
	try {
		proofOf(plan);
		return [];
	}
	catch (error) {
		if (error instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d)
			return error.problems;
		throw error;
	}
}
function textOf(name, material, add) {
	if (material.in !== 'file')
		return material.text.reveal();
	try {
		const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(material.path, { links: true });
		if (found)
			return found.text;
		return add(name, 'is not PEM text, and no file has that name', 'Write the text in PEM, or the path of a file.');
	}
	catch (error) {
		if (!(error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6))
			throw error;
		return add(name, error.message, error.remedy);
	}
}
function certificatesIn(name, material, add) {
	const text = textOf(name, material, add);
	if (text === undefined)
		return [];
	const blocks = blocksIn(text).filter(function({ label }) { return /^(X509 |TRUSTED )?CERTIFICATE$/.test(label); });
	if (blocks.length === 0) {
		add(name, 'has no certificate in PEM', 'Write text that begins with -----BEGIN CERTIFICATE-----.');
		return [];
	}
	return blocks.flatMap(function({ pem }, index) {
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
	const block = blocksIn(text).find(function({ label }) { return label.endsWith('PRIVATE KEY'); });
	if (!block)
		return add('key', 'has no private key in PEM', 'Write text that begins with -----BEGIN \u2026 PRIVATE KEY-----.');
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
function blocksIn(text) {
	return text.split(/(?=-----BEGIN )/).flatMap(function(part) {
		const label = /^-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(part)?.[1];
		const end = label ? part.indexOf(`-----END ${label}-----`) : -1;
		return label && end > 0 ? [{ label, pem: `${part.slice(0, end)}-----END ${label}-----\n` }] : [];
	});
}




/***/ })

};
;