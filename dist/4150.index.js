"use strict";
exports.id = 4150;
exports.ids = [4150];
exports.modules = {

/***/ 4150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ReadError: () => (/* binding */ ReadError),
/* harmony export */   isRecord: () => (/* binding */ isRecord),
/* harmony export */   policyIn: () => (/* binding */ policyIn),
/* harmony export */   trustPolicy: () => (/* binding */ trustPolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _index3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4672);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1976);
/* harmony import */ var _mfa_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5059);





function listOf(value) {
	if (value === undefined)
		return [];
	return Array.isArray(value) ? value : [value];
}

const many = Symbol('*');
const one = Symbol('?');
const wildcards = function(pattern) { return [...pattern].map(function(character) { return (character === '*' ? many : character === '?' ? one : character); }); };
const literally = function(text) { return [...text]; };
function matches(pattern, text, ignoreCase = false) {
	if (!/[*?]/.test(pattern))
		return ignoreCase ? pattern.toLowerCase() === text.toLowerCase() : pattern === text;
	return matchesTokens(wildcards(ignoreCase ? pattern.toLowerCase() : pattern), ignoreCase ? text.toLowerCase() : text);
}
function matchesTokens(wanted, text) {
	const given = [...text];
	let at = 0;
	let star = -1;
	let taken = 0;
	for (let position = 0; position < given.length;) {
		if (wanted[at] === many) {
			star = at++;
			taken = position;
		}
		else if (wanted[at] === one || wanted[at] === given[position]) {
			at++;
			position++;
		}
		else if (star >= 0) {
			at = star + 1;
			position = ++taken;
		}
		else {
			return false;
		}
	}
	return wanted.slice(at).every(function(token) { return token === many; });
}

const variable = /\$\{(\$|[^${}',]+)(?:,\s*'([^']*)'\s*)?\}/g;
function resolve(value, context) {
	if (!value.includes('${'))
		return wildcards(value);
	const tokens = [];
	let from = 0;
	for (const found of value.matchAll(variable)) {
		const [whole, written = '', fallback] = found;
		const name = written.trim();
		const said = /^[*?$]$/.test(name) ? name : (single(context.get(name.toLowerCase())) ?? fallback);
		if (said === undefined)
			return undefined;
		tokens.push(...wildcards(value.slice(from, found.index)), ...literally(said));
		from = found.index + whole.length;
	}
	return [...tokens, ...wildcards(value.slice(from))];
}
const textOf = function(tokens) { return tokens.map(function(token) { return (token === many ? '*' : token === one ? '?' : token); }).join(''); };
function single(value) {
	const all = listOf(value);
	return all.length === 1 ? all[0] : undefined;
}

const equal = function(wanted, actual) { return textOf(wanted) === actual; };
const equalIgnoringCase = function(wanted, actual) { return textOf(wanted).toLowerCase() === actual.toLowerCase(); };
const compared = function(read, holds) { return function(wanted, actual) {
	const [one, other] = [read(textOf(wanted)), read(actual)];
	return !Number.isNaN(one) && !Number.isNaN(other) && holds(one, other);
}; };
const numberOf = function(text) { return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : Number.NaN; };
const w3c = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?$/;
function momentOf(text) {
	if (/^\d+$/.test(text))
		return Number(text) * 1000;
	const [whole, zone] = w3c.exec(text) ?? [];
	if (whole === undefined)
		return Number.NaN;
	return Date.parse(whole.includes('T') && zone === undefined ? `${whole}Z` : whole);
}
function partsOf(arn) {
	const parts = [[]];
	for (const token of arn) {
		if (token === ':' && parts.length < 6)
			parts.push([]);
		else
			parts.at(-1)?.push(token);
	}
	return parts;
}
const likeArn = function(wanted, actual) {
	if (wanted.length === 1 && wanted[0] === many)
		return true;
	const given = partsOf(literally(actual));
	const parts = partsOf(wanted);
	return (parts.length === given.length &&
		parts.every(function(part, index) { return matchesTokens(part, textOf(given[index] ?? [])); }));
};
const inRange = function(wanted, actual) {
	const [network = '', length] = textOf(wanted).split('/');
	const [one, other] = [bitsOf(network), bitsOf(actual)];
	if (!one || !other || one.length !== other.length)
		return false;
	const prefix = length === undefined ? one.length : /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
	if (!(prefix <= one.length))
		return false;
	return one.slice(0, prefix) === other.slice(0, prefix);
};
function bitsOf(address) {
	const binary = function(value, length) { return value.toString(2).padStart(length, '0'); };
	if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) {
		const bytes = address.split('.').map(Number);
		return bytes.every(function(each) { return each < 256; }) ? bytes.map(function(each) { return binary(each, 8); }).join('') : undefined;
	}
	const halves = address.split('::');
	if (!/^[0-9a-f:]+$/i.test(address) || !address.includes(':') || halves.length > 2)
		return undefined;
	const [left = [], right = []] = halves.map(function(half) { return (half === '' ? [] : half.split(':')); });
	const missing = halves.length === 2 ? 8 - left.length - right.length : 0;
	const groups = [...left, ...Array.from({ length: Math.max(0, missing) }, function() { return '0'; }), ...right];
	if (groups.length !== 8 || groups.some(function(group) { return !/^[0-9a-f]{1,4}$/i.test(group); }))
		return undefined;
	return groups.map(function(group) { return binary(Number.parseInt(group, 16), 16); }).join('');
}
const order = {
	Equals: function(wanted, actual) { return actual === wanted; },
	LessThan: function(wanted, actual) { return actual < wanted; },
	LessThanEquals: function(wanted, actual) { return actual <= wanted; },
	GreaterThan: function(wanted, actual) { return actual > wanted; },
	GreaterThanEquals: function(wanted, actual) { return actual >= wanted; },
};
const ordered = function(prefix, read) { return Object.entries(order).map(function([name, holds]) { return [`${prefix}${name}`, compared(read, holds)]; }); };
const positive = {
	StringEquals: equal,
	StringEqualsIgnoreCase: equalIgnoringCase,
	StringLike: matchesTokens,
	ArnEquals: likeArn,
	ArnLike: likeArn,
	IpAddress: inRange,
	Bool: equalIgnoringCase,
	BinaryEquals: equal,
	...Object.fromEntries([...ordered('Numeric', numberOf), ...ordered('Date', momentOf)]),
};
const opposites = {
	StringNotEquals: 'StringEquals',
	StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
	StringNotLike: 'StringLike',
	ArnNotEquals: 'ArnEquals',
	ArnNotLike: 'ArnLike',
	NotIpAddress: 'IpAddress',
	NumericNotEquals: 'NumericEquals',
	DateNotEquals: 'DateEquals',
};
const operators = {
	...Object.fromEntries(Object.entries(positive).map(function([name, fits]) { return [name, { fits, negated: false }]; })),
	...Object.fromEntries(Object.entries(opposites).map(function([name, of]) { return [name, { fits: positive[of] ?? equal, negated: true }]; })),
};
function readOperator(text) {
	const [, set, name = '', ifExists] = /^(?:(ForAnyValue|ForAllValues):)?(\w+?)(IfExists)?$/.exec(text) ?? [];
	if (name === 'Null' ? ifExists : !Object.hasOwn(operators, name))
		return undefined;
	return {
		name,
		...(set && { set: set }),
		ifExists: ifExists !== undefined,
	};
}
const plainly = function(value) { return wildcards(value); };

const elements = [
	'Sid',
	'Effect',
	'Principal',
	'NotPrincipal',
	'Action',
	'NotAction',
	'Resource',
	'NotResource',
	'Condition',
];
const longestTrustPolicy = 8_192;
function readPolicy(value, use) {
	if (isTooDeep(value))
		return { refusals: [{ what: 'Syntax errors in policy. (nested too deeply)', path: [] }] };
	if (!isRecord$1(value))
		return { refusals: [{ what: 'This policy contains invalid Json', path: [] }] };
	const { Version: version = '2008-10-17', Statement: written } = value;
	const refusals = [];
	const refuse = function(what, ...path) { return refusals.push({ what, path }); };
	for (const name of Object.keys(value))
		if (!['Version', 'Id', 'Statement'].includes(name))
			refuse(`Unknown field ${name}`, name);
	if (version !== '2012-10-17' && version !== '2008-10-17')
		refuse('The policy must contain a valid version string', 'Version');
	const statements = listOf(written);
	if (statements.length === 0)
		refuse('Missing required field Statement', 'Statement');
	const length = JSON.stringify(value).replace(/\s/g, '').length;
	if (length > longestTrustPolicy)
		refuse(`Cannot exceed quota for ACLSizePerRole: ${longestTrustPolicy}`);
	const ids = new Set();
	statements.forEach(function(statement, index) {
		const path = Array.isArray(written) ? ['Statement', index] : ['Statement'];
		checkStatement(statement, use, function(what, ...more) { return refuse(what, ...path, ...more); });
		const id = isRecord$1(statement) ? statement.Sid : undefined;
		if (id && ids.has(id))
			refuse('Statement IDs (SID) in a single policy must be unique.', ...path, 'Sid');
		ids.add(id);
	});
	if (refusals.length > 0)
		return { refusals };
	return {
		policy: { statements: statements, hasVariables: version === '2012-10-17' },
		refusals,
	};
}
function checkStatement(statement, use, refuse) {
	if (!isRecord$1(statement)) {
		refuse('Syntax errors in policy.');
		return;
	}
	for (const name of Object.keys(statement))
		if (!elements.includes(name))
			refuse(`Unknown field ${name}`, name);
	const { Effect: effect, Sid: sid } = statement;
	if (sid !== undefined && (typeof sid !== 'string' || (!/^[A-Za-z0-9]*$/.test(sid))))
		refuse('Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*', 'Sid');
	if (effect === undefined)
		refuse('Missing required field Effect');
	else if (effect !== 'Allow' && effect !== 'Deny')
		refuse(`Invalid effect: ${typeof effect === 'string' ? effect : JSON.stringify(effect)}`, 'Effect');
	checkPair(statement, 'Action', refuse);
	checkTrust(statement, refuse);
	for (const name of ['Action', 'NotAction', 'Resource', 'NotResource'])
		if (name in statement && !areTexts(statement[name]))
			refuse(`Syntax errors in policy. (${name})`, name);
		else if (name in statement && listOf(statement[name]).length === 0)
			refuse(`Missing required field ${name}`, name);
	checkCondition(statement.Condition, refuse);
}
function checkTrust(statement, refuse) {
	for (const name of ['Resource', 'NotResource'])
		if (name in statement)
			refuse(`Has prohibited field ${name}`, name);
	checkPair(statement, 'Principal', refuse);
	const actions = listOf(statement.Action);
	if (actions.some(function(action) { return typeof action === 'string' && !/^(\*|sts:.*)$/i.test(action); }))
		refuse('AssumeRole policy may only specify STS AssumeRole actions.', 'Action');
	for (const name of ['Principal', 'NotPrincipal']) {
		const principals = statement[name];
		if (principals === undefined || principals === '*')
			continue;
		if (!isRecord$1(principals) || Object.keys(principals).length === 0)
			refuse('AssumeRolepolicy contained an invalid principal', name);
		else
			for (const [type, names] of Object.entries(principals)) {
				if (!['AWS', 'Federated', 'Service', 'CanonicalUser'].includes(type))
					refuse(`Invalid principal in policy: "${type}"`, name, type);
				else if (!areTexts(names))
					refuse(`Invalid principal in policy: "${type}"`, name, type);
			}
	}
}
function checkPair(statement, name, refuse) {
	const isBoth = name in statement && `Not${name}` in statement;
	if (isBoth)
		refuse(`Statement/policy has both ${name} and Not${name}`, name);
	if (!(name in statement) && !(`Not${name}` in statement))
		refuse(`Missing required field ${name}`);
}
function checkCondition(condition, refuse) {
	if (condition === undefined)
		return;
	if (!isRecord$1(condition)) {
		refuse('Syntax errors in policy. (Condition)', 'Condition');
		return;
	}
	for (const [operator, keys] of Object.entries(condition)) {
		if (!readOperator(operator))
			refuse(`Invalid Condition type : ${operator}`, 'Condition', operator);
		else if (!isRecord$1(keys))
			refuse(`Syntax errors in policy. (${operator})`, 'Condition', operator);
		else
			for (const [key, values] of Object.entries(keys))
				if (!areValues(values))
					refuse(`Syntax errors in policy. (${key})`, 'Condition', operator, key);
	}
}
function isTooDeep(value) {
	let level = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > 20)
			return true;
		level = level.flatMap(function(each) { return (typeof each === 'object' && each !== null ? Object.values(each) : []); });
	}
	return false;
}
const isRecord$1 = function(value) { return typeof value === 'object' && value !== null && !Array.isArray(value); };
const areTexts = function(value) { return listOf(value).every(function(each) { return typeof each === 'string'; }); };
const areValues = function(value) { return value !== undefined && listOf(value).every(function(each) { return ['string', 'number', 'boolean'].includes(typeof each); }); };

function reasonOf({ decision, because }) {
	if (!because)
		return 'no statement allows sts:AssumeRoleWithWebIdentity';
	const name = `statement ${because.statement}${because.sid ? ` (${JSON.stringify(because.sid)})` : ''}`;
	if (decision === 'denied')
		return `${name} denies it`;
	if (decision !== 'silent')
		return `${name} allows it`;
	return `${name} does not apply: ${missOf$1(because)}`;
}
function missOf$1({ element, failed }) {
	const [first, ...others] = failed;
	if (element !== 'Condition' || !first)
		return `its ${element} does not fit`;
	const more = others.length > 0
		? `, and ${others.length} more ${others.length === 1 ? 'condition' : 'conditions'}`
		: '';
	return `${conditionOf(first)}${more}`;
}
const conditionOf = function({ operator, key, wanted, got }) { return `${operator} wants ${key.replace(/[^\x21-\x7e]/g, ' ')} ${wanted.map(function(each) { return JSON.stringify(each); }).join(' or ')}, and it is ${got === undefined ? 'absent' : got.map(function(each) { return JSON.stringify(each); }).join(', ')}`; };

function failedConditions(condition, context, literal = false) {
	return Object.entries(condition ?? {}).flatMap(function([operator, keys]) {
		const written = readOperator(operator);
		if (!written)
			throw new Error(`Invalid Condition type : ${operator}`);
		return Object.entries(keys).flatMap(function([key, values]) {
			const wanted = listOf(values).map(String);
			const actual = context.get(key.toLowerCase());
			if (holds(written, wanted, actual, context, literal))
				return [];
			return [{ operator, key, wanted, got: actual === undefined ? undefined : listOf(actual) }];
		});
	});
}
function holds({ name, set, ifExists }, wanted, actual, context, literal) {
	const given = listOf(actual);
	const isAbsent = given.length === 0;
	if (name === 'Null')
		return wanted.some(function(text) { return (text.toLowerCase() === 'true') === isAbsent; });
	const operator = operators[name];
	if (!operator)
		return false;
	const { fits, negated } = operator;
	if (isAbsent)
		return ifExists || set === 'ForAllValues' || (negated && set === undefined);
	if (set === 'ForAllValues' && given.every(function(value) { return value === ''; }))
		return true;
	const isPlain = literal || !/^(String|Arn)/.test(name);
	const tokens = wanted.flatMap(function(text) {
		const resolved = isPlain ? plainly(text) : resolve(text, context);
		return resolved ? [resolved] : [];
	});
	const isFit = function(value) { return tokens.some(function(each) { return fits(each, value); }) !== negated; };
	const all = set === 'ForAllValues' || (set === undefined && negated);
	return all ? given.every(isFit) : given.some(isFit);
}

function evaluate(statements, question) {
	let decision = 'silent';
	for (const statement of statements) {
		if (elementOf(statement, question))
			continue;
		if (failedConditions(statement.Condition, question.context, question.literal).length > 0)
			continue;
		if (statement.Effect === 'Deny')
			return 'denied';
		if (decision !== 'allowed')
			decision = namesAccount(statement, question.principal) ? 'account' : 'allowed';
	}
	return decision;
}
function decide(statements, question) {
	const decision = evaluate(statements, question);
	const findings = statements.map(function(statement, index) { return findingOf(statement, index, question); });
	const effect = decision === 'denied' ? 'Deny' : 'Allow';
	const own = findings.filter(function(finding) { return finding.effect === effect; });
	const because = decision === 'silent' ? nearest(own) : own.find(function({ applies }) { return applies; });
	return { decision, ...(because && { because }) };
}
function findingOf(statement, index, question) {
	const { Sid: sid, Effect: effect, Condition: condition } = statement;
	const element = elementOf(statement, question);
	const failed = failedConditions(condition, question.context, question.literal);
	const kept = element ?? (failed.length > 0 ? 'Condition' : undefined);
	return {
		statement: index + 1,
		...(sid !== undefined && { sid }),
		effect,
		applies: kept === undefined,
		...(kept && { element: kept }),
		failed,
	};
}
function nearest(findings) {
	const distance = function({ element, failed }) { return (element === 'Condition' ? 0 : 1000) + failed.length; };
	return findings.toSorted(function(one, other) { return distance(one) - distance(other); })[0];
}
function elementOf(statement, { action, resource, principal }) {
	const { Action, NotAction, Resource, NotResource, Principal, NotPrincipal } = statement;
	const acts = function(patterns) { return listOf(patterns).some(function(pattern) { return matches(pattern, action, true); }); };
	const concerns = function(patterns) { return listOf(patterns).some(function(pattern) { return matches(pattern, resource); }); };
	if (Action !== undefined && !acts(Action))
		return 'Action';
	if (NotAction !== undefined && acts(NotAction))
		return 'NotAction';
	if (Resource !== undefined && !concerns(Resource))
		return 'Resource';
	if (NotResource !== undefined && concerns(NotResource))
		return 'NotResource';
	if (Principal !== undefined && matchOf(Principal, principal) === 'none')
		return 'Principal';
	if (NotPrincipal !== undefined && matchOf(NotPrincipal, principal) !== 'none')
		return 'NotPrincipal';
	return undefined;
}
const namesAccount = function({ Principal }, principal) { return Principal !== undefined && matchOf(Principal, principal) === 'account'; };
function matchOf(wanted, caller) {
	if (wanted === '*' || listOf(wanted.AWS).includes('*'))
		return 'exact';
	const names = listOf(wanted[caller.type]);
	if (names.includes('*') || names.some(function(name) { return caller.arns.includes(name); }))
		return 'exact';
	if (caller.type !== 'AWS')
		return 'none';
	const whole = names.some(function(name) { return name === caller.account || matches(`arn:*:iam::${caller.account}:root`, name); });
	return whole ? 'account' : 'none';
}

const action = 'sts:AssumeRoleWithWebIdentity';
function questionFor({ hasVariables }, provider, claims, more = []) {
	const now = new Date();
	return {
		action,
		resource: '*',
		principal: { type: 'Federated', arns: [provider, `*:oidc-provider/${provider}`] },
		context: new Map([
			['aws:securetransport', 'true'],
			['aws:currenttime', now.toISOString()],
			['aws:epochtime', String(Math.floor(now.getTime() / 1000))],
			['sts:rolesessionname', 'session'],
			...more,
			...(0,_index3_js__WEBPACK_IMPORTED_MODULE_1__.keysOf)(provider, claims),
			...Object.entries(claims).flatMap(function([name, value]) { return /^(aws|sts):/i.test(name) && value !== undefined && value !== null
				? [[name.toLowerCase(), Array.isArray(value) ? value.map(String) : String(value)]]
				: []; }),
		]),
		literal: !hasVariables,
	};
}
function byProvider(policy) {
	const named = function(text) { return /^arn:[^:]*:iam::[^:]*:oidc-provider\/(.+)$/.exec(text)?.[1] ?? text; };
	const all = function(value) { return (typeof value === 'string' ? named(value) : value.map(named)); };
	return {
		...policy,
		statements: policy.statements.map(function(statement) {
			const principals = function(of) { return of === undefined || of === '*' || of.Federated === undefined
				? of
				: { ...of, Federated: all(of.Federated) }; };
			return {
				...statement,
				...(statement.Principal && { Principal: principals(statement.Principal) ?? '*' }),
				...(statement.NotPrincipal && { NotPrincipal: principals(statement.NotPrincipal) ?? '*' }),
			};
		}),
	};
}
const verdictOn = function(policy, question) { return decide(policy.statements, question); };
const providerIn = function({ iss }) { return (typeof iss === 'string' ? (0,_index3_js__WEBPACK_IMPORTED_MODULE_1__.providerOf)(iss) : undefined); };

function providersOf({ statements }) {
	const named = statements.flatMap(function({ Effect, Principal, NotPrincipal, Action, NotAction }) {
		const isAsked = Action === undefined ? NotAction !== undefined : actsOn(Action);
		if (Effect !== 'Allow' || !isAsked)
			return [];
		if (NotPrincipal !== undefined || Principal === '*' || listOf(Principal?.AWS).includes('*'))
			return ['*'];
		return listOf(Principal?.Federated);
	});
	return [...new Set(named)].filter(function(name) { return !/:saml-provider\//.test(name); });
}
const actsOn = function(patterns) { return listOf(patterns).some(function(pattern) { return matches(pattern, action, true); }); };

function readRole(source) {
	if (source.unresolved !== undefined || source.policy === undefined)
		return { source, problems: [unresolved(source.unresolved ?? 'a policy that the file does not have')] };
	const { policy, refusals } = readPolicy(source.policy, 'trust');
	const problems = refusals.map(function({ what, path }) { return ({
		rule: 'refused',
		severity: 'high',
		what: `AWS refuses the policy: ${what}`,
		why: 'The role cannot be made with it.',
		remedy: 'Correct the policy.',
		statement: 0,
		path,
	}); });
	const assumed = (source.assumed ?? []).map(onDefault);
	return { source, ...(policy && { policy: byProvider(policy) }), problems: [...problems, ...assumed] };
}
const unresolved = function(what) { return ({
	rule: 'unresolved',
	severity: 'low',
	what: `the policy depends on ${what}, so it is not checked`,
	why: 'The file does not have the values.',
	remedy: 'Check the policy after the values are known, for example with a plan after apply.',
	statement: 0,
	path: [],
}); };
const onDefault = function(parameter) { return ({
	rule: 'unresolved',
	severity: 'low',
	what: `the policy depends on the parameter ${parameter}, and is checked with its default`,
	why: 'A stack with another value has another policy.',
	remedy: 'Check the policy with the values of each stack, for example from get-role.',
	statement: 0,
	path: [],
}); };
function decideFor({ source, policy }, { as, forms }) {
	return forms.map(function(claims) {
		if (!policy)
			return {
				role: source.name,
				as,
				claims,
				decision: 'denied',
				statement: null,
				why: 'there is no policy',
			};
		const verdict = verdictOn(policy, questionFor(policy, providerOf(policy, claims), claims));
		const isIn = verdict.decision === 'allowed' || verdict.decision === 'account';
		return {
			role: source.name,
			as,
			claims,
			decision: isIn ? 'allowed' : 'denied',
			statement: verdict.because?.statement ?? null,
			why: reasonOf(verdict),
		};
	});
}
function providerOf(policy, claims) {
	const named = providersOf(policy).filter(function(name) { return name !== '*'; });
	const usual = named.find(function(name) { return (0,_index3_js__WEBPACK_IMPORTED_MODULE_1__.issuerOf)(name).kind === 'github'; }) ?? named[0];
	return providerIn(claims) ?? usual ?? 'token.actions.githubusercontent.com';
}

const isNamed = function({ name, roleName }, wanted) { return [name, roleName].includes(wanted) || name.endsWith(`/${wanted}`) || name.endsWith(`.${wanted}`); };
class ReadError extends Error {
}
const isRecord = function(value) { return typeof value === 'object' && value !== null && !Array.isArray(value); };
function policyIn(value) {
	if (typeof value !== 'string')
		return value;
	for (const text of [value, decoded(value)]) {
		try {
			return JSON.parse(text);
		}
		catch { }
	}
	return value;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}

function rolesOfIam(value, name) {
	if ('Statement' in value)
		return [{ name, policy: value, path: [] }];
	if (isRecord(value.Role))
		return [roleOf(value.Role, ['Role'], name)];
	for (const list of ['Roles', 'RoleDetailList']) {
		const all = value[list];
		if (Array.isArray(all))
			return all.filter(isRecord).map(function(role, index) { return roleOf(role, [list, index], `${name}#${index + 1}`); });
	}
	return undefined;
}
function roleOf(role, path, otherwise) {
	const name = [role.Arn, role.RoleName, otherwise].find(function(each) { return typeof each === 'string'; });
	return {
		name,
		policy: policyIn(role.AssumeRolePolicyDocument),
		path: [...path, 'AssumeRolePolicyDocument'],
	};
}

function placeAt(text, offset) {
	let line = 1;
	let start = 0;
	for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
		line += 1;
		start = end + 1;
	}
	return { line, column: offset - start + 1 };
}
function placesInJson(text) {
	let root;
	return function(path) {
		root ??= new Reader(text).read();
		let node = root;
		for (const part of path) {
			const next = node.below.get(part);
			if (!next)
				break;
			node = next;
		}
		return placeAt(text, node.at);
	};
}
class Reader {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	read(from) {
		const at = from ?? this.#skip();
		const below = new Map();
		const character = this.#text[this.#skip()];
		if (character === '{')
			this.#each('}', () => this.#pair(below));
		else if (character === '[')
			this.#each(']', (index) => below.set(index, this.read()));
		else if (character === '"')
			this.#string();
		else
			while (this.#at < this.#text.length && !/[\s,:\]}]/.test(this.#text[this.#at] ?? ''))
				this.#at += 1;
		return { at, below };
	}
	#pair(below) {
		const start = this.#skip();
		const name = JSON.parse(this.#string());
		this.#skip();
		this.#at += 1;
		below.set(name, this.read(start));
	}
	#each(end, read) {
		this.#at += 1;
		for (let index = 0; this.#text[this.#skip()] !== end && this.#at < this.#text.length; index++) {
			read(index);
			if (this.#text[this.#skip()] === ',')
				this.#at += 1;
		}
		this.#at += 1;
	}
	#skip() {
		while (/\s/.test(this.#text[this.#at] ?? ''))
			this.#at += 1;
		return this.#at;
	}
	#string() {
		const start = this.#at;
		this.#at += 1;
		while (this.#text[this.#at] !== '"' && this.#at < this.#text.length)
			this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
		this.#at += 1;
		return this.#text.slice(start, this.#at);
	}
}

const largest = 100_000_000;
async function rolesIn(written, file) {
	const text = written.replace(/^\uFEFF/, '');
	if (text.length > largest)
		throw new ReadError(`is larger than ${largest / 1_000_000} MB`);
	const { value, place } = await parsed(text);
	if (!isRecord(value))
		throw new ReadError('is no policy: it has no "Statement"');
	if (isDeep(value))
		throw new ReadError('is nested too deeply');
	const name = file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
	const found = rolesOfIam(value, name) ?? (await rolesOfTemplate(value));
	if (!found)
		throw new ReadError('is no policy, no answer of IAM, no `terraform show -json` and no CloudFormation template');
	return found.map(function({ name: role, path, ...rest }) { return ({
		name: role,
		file,
		...rest,
		place: function(more) { return place([...path, ...more]); },
	}); });
}
async function rolesOfTemplate(value) {
	const { rolesOfTerraform } = await __webpack_require__.e(/* import() */ 7745).then(__webpack_require__.bind(__webpack_require__, 7745));
	const { rolesOfCloudFormation } = await __webpack_require__.e(/* import() */ 9922).then(__webpack_require__.bind(__webpack_require__, 9922));
	return rolesOfTerraform(value) ?? rolesOfCloudFormation(value);
}
function isDeep(value) {
	let level = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > 200)
			return true;
		level = level.flatMap(function(each) { return (typeof each === 'object' && each !== null ? Object.values(each) : []); });
	}
	return false;
}
async function parsed(text) {
	const start = text.trimStart()[0];
	if (start === '{' || start === '[') {
		try {
			return { value: JSON.parse(text), place: placesInJson(text) };
		}
		catch (error) {
			throw new ReadError(`is not JSON: ${error.message.split('\n')[0]}`);
		}
	}
	const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(6502)]).then(__webpack_require__.bind(__webpack_require__, 6502));
	return readYaml(text);
}

async function missesIn(file, workspace, error) {
	const hops = hopsIn(error);
	const found = await Promise.all(hops.map(async function(hop) { return [hop.role, await missOf(file, workspace, hop)]; }));
	return Object.fromEntries(found);
}
function hopsIn(error) {
	if (error instanceof _mfa_js__WEBPACK_IMPORTED_MODULE_2__/* .SessionsError */ .W1)
		return error.failed.flatMap(function(failed) { return hopsIn(failed.error); });
	if (error instanceof _mfa_js__WEBPACK_IMPORTED_MODULE_2__/* .FallbackError */ .Bv)
		return hopsIn(error.first.error);
	return error instanceof _mfa_js__WEBPACK_IMPORTED_MODULE_2__/* .HopError */ .q$ && error.claims ? [error] : [];
}
async function missOf(file, workspace, { role, claims }) {
	try {
		const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, file));
		if (!found)
			return `${file} does not exist, so the step cannot compare it with the token.`;
		const roles = await rolesIn(Buffer.from(found.text, 'latin1').toString(), file);
		const name = role.split('/').at(-1) ?? role;
		const named = roles.find(function(each) { return isNamed(each, role); }) ?? roles.find(function(each) { return isNamed(each, name); });
		const own = named ?? (roles.length === 1 ? roles[0] : undefined);
		if (!own)
			return `${file} has no role ${name}.`;
		const [decided] = decideFor(readRole(own), { as: 'this job', forms: [claims ?? {}] });
		if (decided?.decision === 'allowed')
			return `the policy in ${file} lets this job in, so the role has another policy, or another role was asked.`;
		return `in ${file}, ${new _regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .Foreign */ .lf(decided?.why ?? '')}.`;
	}
	catch (error) {
		return `${file} cannot be compared with the token: it ${new _regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .Foreign */ .lf((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error))}.`;
	}
}

const trustPolicy = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    missesIn
}, Symbol.toStringTag, { value: 'Module' }));




/***/ })

};
;