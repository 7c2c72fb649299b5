"use strict";
exports.id = 938;
exports.ids = [938];
exports.modules = {

/***/ 6938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rolesOfCloudFormation: () => (/* binding */ rolesOfCloudFormation)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2757);


const account = '123456789012';
const pseudo = {
	'AWS::AccountId': account,
	'AWS::Partition': 'aws',
	'AWS::URLSuffix': 'amazonaws.com',
	'AWS::Region': 'us-east-1',
};
class Unresolved extends Error {
}
function rolesOfCloudFormation(value) {
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(value.Resources))
		return undefined;
	const { Resources: resources } = value;
	const parameters = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(value.Parameters) ? value.Parameters : {};
	return Object.entries(resources).flatMap(function([name, resource]) {
		if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(resource) || resource.Type !== 'AWS::IAM::Role' || !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(resource.Properties))
			return [];
		const roleName = textOf(resource.Properties.RoleName, { resources, parameters, assumed: new Set() });
		const found = {
			name,
			...(roleName !== undefined && { roleName }),
			path: ['Resources', name, 'Properties', 'AssumeRolePolicyDocument'],
		};
		try {
			const assumed = new Set();
			const names = { resources, parameters, assumed };
			const policy = resolved(resource.Properties.AssumeRolePolicyDocument, names);
			return [{ ...found, policy, ...(assumed.size > 0 && { assumed: [...assumed] }) }];
		}
		catch (error) {
			if (error instanceof Unresolved)
				return [{ ...found, unresolved: error.message }];
			throw error;
		}
	});
}
function textOf(value, names) {
	try {
		const text = resolved(value, names);
		return typeof text === 'string' ? text : undefined;
	}
	catch (error) {
		if (error instanceof Unresolved)
			return undefined;
		throw error;
	}
}
function resolved(value, names) {
	if (Array.isArray(value))
		return value.map(function(each) { return resolved(each, names); });
	if (value instanceof Date)
		return value.toISOString().slice(0, 10);
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(value))
		return value;
	const [[key, argument] = ['', undefined], ...others] = Object.entries(value);
	if (others.length > 0 ||
		!/^(Ref|Condition|Fn::\w+)$/.test(key) ||
		(key === 'Condition' && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(argument)))
		return Object.fromEntries(Object.entries(value).map(function([name, each]) { return [name, resolved(each, names)]; }));
	switch (key) {
		case 'Ref':
			return named(String(argument), names);
		case 'Fn::Sub':
			return substituted(argument, names);
		case 'Fn::Join': {
			const [separator, parts] = Array.isArray(argument) ? argument : [];
			const texts = resolved(parts, names);
			if (!Array.isArray(texts))
				throw new Unresolved('Fn::Join');
			return texts.map(String).join(String(separator));
		}
		case 'Fn::GetAtt':
			return attribute(Array.isArray(argument) ? argument.join('.') : String(argument), names);
		default:
			throw new Unresolved(key);
	}
}
function named(name, { resources, parameters, assumed }) {
	if (pseudo[name])
		return pseudo[name];
	const parameter = parameters[name];
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(parameter) && ['string', 'number'].includes(typeof parameter.Default)) {
		assumed.add(name);
		return String(parameter.Default);
	}
	const provider = providerArn(resources[name]);
	if (provider)
		return provider;
	throw new Unresolved(`${name}, which has no value here`);
}
function attribute(text, { resources }) {
	const [name = '', field] = text.split('.');
	const resource = resources[name];
	const provider = field === 'Arn' && providerArn(resource);
	if (provider)
		return provider;
	if (field === 'Arn' && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(resource) && resource.Type === 'AWS::IAM::Role')
		return `arn:aws:iam::${account}:role/${name}`;
	throw new Unresolved(`${text}, which has no value here`);
}
function providerArn(resource) {
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(resource) || resource.Type !== 'AWS::IAM::OIDCProvider' || !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(resource.Properties))
		return undefined;
	const { Url: url } = resource.Properties;
	if (typeof url !== 'string')
		return undefined;
	return `arn:aws:iam::${account}:oidc-provider/${url.replace(/^https:\/\//, '')}`;
}
function substituted(argument, names) {
	const [text, variables] = Array.isArray(argument) ? argument : [argument, {}];
	const own = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(variables) ? variables : {};
	return String(text).replace(/\$\{(!?)([^{}]+)\}/g, function(whole, literal, name) {
		if (literal)
			return whole.replace('!', '');
		if (name in own)
			return String(resolved(own[name], names));
		return name.includes('.') ? attribute(name, names) : named(name, names);
	});
}




/***/ })

};
;