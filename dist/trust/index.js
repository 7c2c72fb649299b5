/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 8938:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  IdentityError: () => (/* binding */ IdentityError),
  ReadError: () => (/* binding */ ReadError),
  UsageError: () => (/* binding */ UsageError),
  asText: () => (/* binding */ asText),
  checkRole: () => (/* binding */ checkRole),
  decideFor: () => (/* binding */ decideFor),
  isNamed: () => (/* binding */ isNamed),
  isRecord: () => (/* binding */ isRecord$1),
  oneLine: () => (/* binding */ oneLine),
  policyIn: () => (/* binding */ policyIn),
  readArguments: () => (/* binding */ readArguments),
  rolesOf: () => (/* binding */ rolesOf),
  rules: () => (/* binding */ rules),
  run: () => (/* binding */ run),
  searchable: () => (/* binding */ searchable),
  severities: () => (/* binding */ severities),
  textOf: () => (/* binding */ textOf),
  widestOf: () => (/* binding */ widestOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./joined/trust/index.js



const severities = ['low', 'medium', 'high'];
const rules = {
	'any-token': 'Any token of the issuer gets in.',
	'other-owner': 'A repository of another owner gets in.',
	'other-repository': 'Another repository of the owner gets in.',
	'pull-request': 'A pull request, or a run whose code nobody has reviewed, gets in.',
	'other-ref': 'Another branch or tag gets in.',
	'other-environment': 'Another environment gets in.',
	'other-run': 'Another kind of run gets in.',
	'no-audience': 'No condition on the audience of the token.',
	'pattern-of-branches': 'A wildcard names more branches than one.',
	'moving-tag': 'A tag can be moved to other code.',
	'set-operator': 'A set operator on a claim with one value holds when the claim is absent.',
	'absent-claim': 'The condition holds when the claim is absent.',
	'customised-subject': 'A customised subject begins with a claim that others can choose.',
	'key-never-there': 'AWS never has this key for the issuer.',
	'literal-wildcard': 'A wildcard in StringEquals is an ordinary character.',
	'letter-case': 'The letters of owner or repository differ in case from the real name.',
	'name-without-id': 'A name without an ID can be registered again by somebody else.',
	'plain-subject-only': 'Only the plain form of the subject, which breaks when the repository is renamed or opts in to IDs.',
	'unprotected-environment': 'The environment has no protection rules.',
	'environment-twin': 'Two environments have the same subject.',
	'foreign-provider': 'The principal is not one OIDC provider of the account.',
	'free-tags': 'The session may tag itself freely.',
	undecided: 'The search for the widest token stopped before it had tried all.',
	refused: 'AWS refuses the policy.',
	unresolved: 'The policy depends on values that the file does not have.',
};

const usage = `Usage: npm run --silent trust -- POLICY... [options]
  POLICY            a trust policy, an answer of "aws iam get-role", "terraform show -json", or a CloudFormation template
  --repository R    OWNER/NAME, or OWNER@ID/NAME@ID, that the policy is meant for
  --as WHO          branch:NAME, tag:NAME, pull_request or environment:NAME of the repository; may be repeated
  --claims FILE     an array of claims, in place of --repository and --as
  --base OLD        only access that POLICY gives and OLD does not
  --expect FILE     a test file: which runs each role must let in, and which not
  --fail-on LEVEL   high, medium or low: findings that fail the command (high)
  --github-token T  asks GitHub for the protection rules of environments; else these are listed as not checked
  --sarif FILE      writes SARIF 2.1.0
  --json            prints JSON
Exit codes: 0 clean, 1 findings or a broken expectation, 2 bad input.`;
class UsageError extends Error {
}
function readArguments(args) {
    const { values, positionals } = parse(args);
    const failOn = severities.find(function(each) { return each === values['fail-on']; });
    if (!failOn)
        throw new UsageError(`--fail-on takes ${severities.join(', ')}, not "${values['fail-on']}"`);
    if (!values.help && positionals.length === 0 && !values.expect)
        throw new UsageError('no policy is named. --help shows how to name one');
    if ((values.as ?? []).length > 0 && !values.repository)
        throw new UsageError('--as needs --repository');
    const { repository, claims, base, expect, sarif, 'github-token': githubToken } = values;
    return {
        policies: positionals,
        as: values.as ?? [],
        failOn,
        json: values.json,
        help: values.help,
        ...(repository !== undefined && { repository }),
        ...(claims !== undefined && { claims }),
        ...(base !== undefined && { base }),
        ...(expect !== undefined && { expect }),
        ...(sarif !== undefined && { sarif }),
        ...(githubToken && { githubToken }),
    };
}
function parse(args) {
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                repository: { type: 'string' },
                as: { type: 'string', multiple: true },
                claims: { type: 'string' },
                base: { type: 'string' },
                expect: { type: 'string' },
                'fail-on': { type: 'string', default: 'high' },
                'github-token': { type: 'string' },
                sarif: { type: 'string' },
                json: { type: 'boolean', default: false },
                help: { type: 'boolean', short: 'h', default: false },
            },
        });
    }
    catch (error) {
        throw new UsageError(error.message.split('\n')[0]);
    }
}

function print(text) {
	const bytes = Buffer.from(`${text}\n`);
	let written = 0;
	try {
		while (written < bytes.length)
			written += (0,external_node_fs_.writeSync)(1, bytes, written);
	}
	catch {
		process.stdout.on('error', function() { }).write(bytes.subarray(written));
	}
}

const isNamed = function({ name, roleName }, wanted) { return [name, roleName].includes(wanted) || name.endsWith(`/${wanted}`) || name.endsWith(`.${wanted}`); };
class ReadError extends Error {
}
const isRecord$1 = function(value) { return typeof value === 'object' && value !== null && !Array.isArray(value); };
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

class IdentityError extends Error {
}

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
const textOf$1 = function(tokens) { return tokens.map(function(token) { return (token === many ? '*' : token === one ? '?' : token); }).join(''); };
function single(value) {
	const all = listOf(value);
	return all.length === 1 ? all[0] : undefined;
}

const equal = function(wanted, actual) { return textOf$1(wanted) === actual; };
const equalIgnoringCase = function(wanted, actual) { return textOf$1(wanted).toLowerCase() === actual.toLowerCase(); };
const compared = function(read, holds) { return function(wanted, actual) {
	const [one, other] = [read(textOf$1(wanted)), read(actual)];
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
function partsOf$1(arn) {
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
	const given = partsOf$1(literally(actual));
	const parts = partsOf$1(wanted);
	return (parts.length === given.length &&
		parts.every(function(part, index) { return matchesTokens(part, textOf$1(given[index] ?? [])); }));
};
const inRange = function(wanted, actual) {
	const [network = '', length] = textOf$1(wanted).split('/');
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
const ordered$1 = function(prefix, read) { return Object.entries(order).map(function([name, holds]) { return [`${prefix}${name}`, compared(read, holds)]; }); };
const positive = {
	StringEquals: equal,
	StringEqualsIgnoreCase: equalIgnoringCase,
	StringLike: matchesTokens,
	ArnEquals: likeArn,
	ArnLike: likeArn,
	IpAddress: inRange,
	Bool: equalIgnoringCase,
	BinaryEquals: equal,
	...Object.fromEntries([...ordered$1('Numeric', numberOf), ...ordered$1('Date', momentOf)]),
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

const trust_elements = [
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
	if (!isRecord(value))
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
		checkStatement$1(statement, use, function(what, ...more) { return refuse(what, ...path, ...more); });
		const id = isRecord(statement) ? statement.Sid : undefined;
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
function checkStatement$1(statement, use, refuse) {
	if (!isRecord(statement)) {
		refuse('Syntax errors in policy.');
		return;
	}
	for (const name of Object.keys(statement))
		if (!trust_elements.includes(name))
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
		if (!isRecord(principals) || Object.keys(principals).length === 0)
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
	if (!isRecord(condition)) {
		refuse('Syntax errors in policy. (Condition)', 'Condition');
		return;
	}
	for (const [operator, keys] of Object.entries(condition)) {
		if (!readOperator(operator))
			refuse(`Invalid Condition type : ${operator}`, 'Condition', operator);
		else if (!isRecord(keys))
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
const isRecord = function(value) { return typeof value === 'object' && value !== null && !Array.isArray(value); };
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
	return `${name} does not apply: ${missOf(because)}`;
}
function missOf({ element, failed }) {
	const [first, ...others] = failed;
	if (element !== 'Condition' || !first)
		return `its ${element} does not fit`;
	const more = others.length > 0
		? `, and ${others.length} more ${others.length === 1 ? 'condition' : 'conditions'}`
		: '';
	return `${conditionOf(first)}${more}`;
}
const conditionOf = function({ operator, key, wanted, got }) { return `${operator} wants ${key.replace(/[^\x21-\x7e]/g, ' ')} ${wanted.map(function(each) { return JSON.stringify(each); }).join(' or ')}, and it is ${got === undefined ? 'absent' : got.map(function(each) { return JSON.stringify(each); }).join(', ')}`; };

const common = ['aud', 'sub', 'amr'];
const github = {
	kind: 'github',
	claims: [
		'actor',
		'actor_id',
		'enterprise_id',
		'environment',
		'job_workflow_ref',
		'ref',
		'repository',
		'repository_id',
		'repository_owner_id',
		'workflow',
	],
};
const gitlab$1 = {
	kind: 'gitlab',
	claims: [
		'namespace_id',
		'project_id',
		'pipeline_source',
		'ref_protected',
		'runner_environment',
		'user_access_level',
		'user_email',
		'user_id',
		'user_login',
	],
};
const buildkite$1 = {
	kind: 'buildkite',
	claims: [
		'build_branch',
		'cluster_id',
		'cluster_name',
		'organization_id',
		'organization_slug',
		'pipeline_id',
		'pipeline_slug',
	],
};
const circleci$1 = { kind: 'circleci', claims: ['oidc.circleci.com/project-id'] };
const known$1 = [
	[/^token\.actions\.githubusercontent\.com(\/[\w-]+)?$/, github],
	[/^token\.actions\.[\w-]+\.ghe\.com$/, github],
	[/^github\.com\/enterprises\/[\w-]+$/, github],
	[/^gitlab\.com$/, gitlab$1],
	[/^agent\.buildkite\.com$/, buildkite$1],
	[/^oidc\.circleci\.com\/org\/[\w-]+$/, circleci$1],
	[/^app\.terraform\.io$/, { kind: 'terraform', claims: [] }],
	[
		/^api\.bitbucket\.org\/2\.0\/workspaces\/[^/]+\/pipelines-config\/identity\/oidc$/,
		{ kind: 'bitbucket', claims: [] },
	],
];
const providerOf$1 = function(issuer) { return issuer.replace(/^https?:\/\//, '').replace(/\/$/, ''); };
function issuerOf(provider) {
	return known$1.find(function([name]) { return name.test(provider); })?.[1] ?? { kind: 'other', claims: [] };
}
function keysOf$1(provider, claims) {
	return [...common, ...issuerOf(provider).claims].flatMap(function(name) {
		const value = claims[name];
		if (value === undefined || value === null)
			return [];
		const key = `${provider}:${name}`.toLowerCase();
		return [[key, Array.isArray(value) ? value.map(String) : String(value)]];
	});
}

const now = function() { return Number(process.hrtime.bigint()) / 1e6; };

const piece = function(name) { return ({ piece: name }); };
const partsOf = function(template) { return template
	.split(/[{}]/)
	.map(function(text, index) { return (index % 2 === 1 ? piece(text) : text); })
	.filter(function(part) { return part !== ''; }); };
const claimOf = function(parts, values) { return parts.map(function(part) { return (typeof part === 'string' ? part : (values[part.piece] ?? '')); }).join(''); };
function ordered(names, sub) {
	const first = sub.flatMap(function(part) { return (typeof part === 'string' ? [] : [part.piece]); });
	return [...new Set([...first, ...names])];
}

const isPrinted = function(character) { return character >= ' ' && (character < '\x7f' || character > '\x9f'); };
const isOfName = function(character) { return (character >= 'a' && character <= 'z') ||
	(character >= 'A' && character <= 'Z') ||
	isDigit(character) ||
	'_.-'.includes(character); };
const isOfPath = function(character) { return isPrinted(character) && !' ~^:?*[\\'.includes(character); };
const isDigit = function(character) { return character >= '0' && character <= '9'; };
const isFree = function(character) { return isPrinted(character) && !':*?'.includes(character); };

const at = { owner: 1, repository: 2, event: 3, ref: 4, environment: 5, workflow: 6 };
const trust_name = function(text, more = {}) { return ({
	name: text,
	allows: isOfName,
	fresh: `some-${text}`,
	...more,
}); };
const pieces = [
	trust_name('owner', { level: at.owner, fresh: 'stranger' }),
	trust_name('owner_id', { allows: isDigit, fresh: '90000001', of: 'owner' }),
	trust_name('repository', { level: at.repository, fresh: 'anything', within: 'owner' }),
	trust_name('repository_id', { allows: isDigit, fresh: '90000002', of: 'repository' }),
	trust_name('branch', { level: at.ref, allows: isOfPath, fresh: 'any-branch' }),
	trust_name('tag', { level: at.ref, allows: isOfPath, fresh: 'any-tag' }),
	trust_name('number', { allows: isDigit, fresh: '42' }),
	trust_name('environment', { level: at.environment, allows: isFree, fresh: 'any-environment' }),
	trust_name('deployed', { level: at.workflow, onlyIfAsked: true, allows: isOfPath, fresh: 'any-branch' }),
	trust_name('workflow', { level: at.workflow, onlyIfAsked: true, allows: isFree, fresh: 'Any workflow' }),
	trust_name('job_workflow_ref', {
		level: at.workflow,
		onlyIfAsked: true,
		allows: isOfPath,
		fresh: 'stranger/anything/.github/workflows/any.yml@refs/heads/main',
	}),
	trust_name('actor', { allows: isOfName, fresh: 'somebody' }),
	trust_name('actor_id', { allows: isDigit, fresh: '90000003', of: 'actor' }),
	trust_name('enterprise_id', { allows: isDigit, fresh: '90000004' }),
];
const rest = ['workflow', 'job_workflow_ref', 'actor', 'actor_id', 'enterprise_id'];
const claims = {
	repository: partsOf('{owner}/{repository}'),
	repository_owner: partsOf('{owner}'),
	repository_id: partsOf('{repository_id}'),
	repository_owner_id: partsOf('{owner_id}'),
	workflow: partsOf('{workflow}'),
	job_workflow_ref: partsOf('{job_workflow_ref}'),
	actor: partsOf('{actor}'),
	actor_id: partsOf('{actor_id}'),
	enterprise_id: partsOf('{enterprise_id}'),
};
function deployment(ref, pieces) {
	return {
		what: 'a run for an environment',
		sub: 'environment:{environment}',
		pieces: ['environment', ...pieces],
		claims: {
			ref: partsOf(ref),
			environment: partsOf('{environment}'),
			event_name: [ref.startsWith('refs/pull/') ? 'pull_request' : 'push'],
		},
	};
}
const contexts = [
	{
		what: 'a pull request',
		level: at.event,
		sub: 'pull_request',
		pieces: ['number'],
		claims: { ref: partsOf('refs/pull/{number}/merge'), event_name: ['pull_request'] },
	},
	{
		what: 'a push to a branch',
		sub: 'ref:refs/heads/{branch}',
		pieces: ['branch'],
		claims: { ref: partsOf('refs/heads/{branch}'), event_name: ['push'] },
	},
	{
		what: 'a push of a tag',
		sub: 'ref:refs/tags/{tag}',
		pieces: ['tag'],
		claims: { ref: partsOf('refs/tags/{tag}'), event_name: ['push'] },
	},
	deployment('refs/heads/{deployed}', ['deployed']),
	deployment('refs/tags/{deployed}', ['deployed']),
	deployment('refs/pull/{number}/merge', ['number']),
];
const repo = {
	plain: ['repo:{owner}/{repository}', ['owner', 'owner_id', 'repository', 'repository_id']],
	immutable: [
		'repo:{owner}@{owner_id}/{repository}@{repository_id}',
		['owner', 'owner_id', 'repository', 'repository_id'],
	],
};
function segment(key, context, repoForm) {
	if (key === 'repo')
		return repoForm;
	if (key === 'context')
		return context.sub;
	const own = { ...claims, ...context.claims }[key];
	return own && `${key}:${own.map(function(part) { return (typeof part === 'string' ? part : `{${part.piece}}`); }).join('')}`;
}
function templatesIn(values) {
	const known = ['context', 'event_name', 'ref', 'environment', ...Object.keys(claims)];
	const found = values.flatMap(function(value) {
		const segments = value.split(':');
		const keys = segments.flatMap(function(text, index) {
			if (text === 'repo' && index === 0)
				return ['repo'];
			return known.includes(text) && index < segments.length - 1 ? [text] : [];
		});
		const isDefault = keys[0] === 'repo' && keys.length === 2 && ['ref', 'environment'].includes(keys[1] ?? '');
		const isWhole = keys[0] === 'repo' && segments.length === 2 && /^[^*?/]+\/[^*?]+$/.test(segments[1] ?? '');
		return keys.length > 0 && !isDefault && (keys.length > 1 || isWhole || keys[0] !== 'repo')
			? [keys.join()]
			: [];
	});
	return [...new Set(found)].map(function(keys) { return keys.split(','); });
}
function githubModel(values) {
	const templates = [['repo', 'context'], ...templatesIn(values)];
	const forms = templates.flatMap(function(keys) { return contexts.flatMap(function(context) { return Object.values(repo).flatMap(function([repoForm, names]) {
		if (!keys.includes('repo') && repoForm === repo.immutable[0])
			return [];
		const segments = keys.map(function(key) { return segment(key, context, repoForm); });
		if (segments.some(function(text) { return text === undefined; }))
			return [];
		const sub = partsOf(segments.join(':'));
		return [
			{
				what: context.what,
				...(context.level !== undefined && { level: context.level }),
				pieces: ordered([...names, ...context.pieces, ...rest], sub),
				claims: { ...claims, ...context.claims, sub },
			},
		];
	}); }); });
	return { levels, pieces, forms };
}
const levels = [
	{ name: 'anyone', words: function() { return 'any repository of anybody on the issuer gets in'; } },
	{ name: 'owner', words: function({ owner }) { return `a repository of another owner, such as ${owner}, gets in`; } },
	{
		name: 'repository',
		words: function({ owner, repository }) { return `another repository, such as ${owner}/${repository}, gets in`; },
	},
	{
		name: 'event',
		words: function({ owner, repository }) { return `a pull request in ${owner}/${repository} gets in`; },
	},
	{
		name: 'ref',
		words: function({ branch, tag }, { what }) { return `${what}, such as ${branch ?? tag}, gets in`; },
	},
	{
		name: 'environment',
		words: function({ environment }) { return `another environment, such as ${environment}, gets in`; },
	},
	{ name: 'workflow', words: () => 'another workflow, or another branch with this environment, gets in' },
];

const free = function(name, level, more = {}) { return ({
	name,
	allows: isOfName,
	fresh: `some-${name}`,
	...(level !== undefined && { level }),
	...more,
}); };
const says = function(words) { return function() { return `${words} gets in`; }; };
const isPath = function(value) { return /^[\w.-]+(\/[\w.-]+)*$/.test(value); };
const anyone = { name: 'anyone', words: says('any token of the issuer') };
function gitlab(values) {
	const byId = values.some(function(value) { return value.startsWith('project_id:'); });
	const project = byId ? 'project_id:{project_id}' : 'project_path:{group}/{project}';
	const own = byId ? ['project_id', 'namespace_id'] : ['group', 'namespace_id', 'project', 'project_id'];
	const common = {
		project_id: partsOf('{project_id}'),
		namespace_id: partsOf('{namespace_id}'),
		user_login: partsOf('{user}'),
		ref_protected: partsOf('{protected}'),
		runner_environment: ['gitlab-hosted'],
	};
	const form = function(what, type, ref, pipeline) { return ({
		what,
		pieces: [...own, ref, 'protected', 'user'],
		claims: {
			...common,
			sub: partsOf(`${project}:ref_type:${type}:ref:{${ref}}`),
			pipeline_source: [pipeline],
		},
	}); };
	return {
		levels: [
			anyone,
			{ name: 'owner', words: function({ group }) { return `a project of another group, such as ${group}, gets in`; } },
			{
				name: 'repository',
				words: function({ group, project: name }) { return `another project, such as ${group}/${name}, gets in`; },
			},
			{ name: 'event', words: says('a merge request pipeline') },
			{ name: 'ref', words: function({ branch, tag }) { return `another branch or tag, such as ${branch ?? tag}, gets in`; } },
			{ name: 'environment', words: says('an unprotected branch or tag') },
		],
		pieces: [
			free('group', 1, { fresh: 'stranger', allows: isOfPath, isValid: isPath }),
			free('namespace_id', undefined, { allows: isDigit, fresh: '90000001', of: 'group' }),
			free('project', 2, { fresh: 'anything', allows: isOfPath, isValid: isPath, within: 'group' }),
			free('project_id', byId ? 2 : undefined, {
				allows: isDigit,
				fresh: '90000002',
				...(!byId && { of: 'project' }),
			}),
			free('source', 3, { allows: isOfPath, fresh: 'any-branch' }),
			free('branch', 4, { allows: isOfPath, fresh: 'any-branch' }),
			free('tag', 4, { allows: isOfPath, fresh: 'any-tag' }),
			free('protected', 5, { values: ['true', 'false'] }),
			free('user'),
		],
		forms: [
			form('a merge request', 'branch', 'source', 'merge_request_event'),
			form('a push to a branch', 'branch', 'branch', 'push'),
			form('a push of a tag', 'tag', 'tag', 'push'),
		],
	};
}
const circleci = function() { return ({
	levels: [
		{ name: 'repository', words: function({ project }) { return `another project, such as ${project}, gets in`; } },
		{ name: 'workflow', words: says('a job that another person starts, or reruns with SSH,') },
	],
	pieces: [
		free('organization', undefined),
		free('project', 0),
		free('user', 1),
		free('origin', undefined, { allows: isOfPath }),
		free('ref', undefined, { allows: isOfPath }),
	],
	forms: ['', '/vcs-origin/{origin}/vcs-ref/{ref}'].map(function(tail) { return ({
		what: 'a job',
		pieces: ['organization', 'project', 'user', ...(tail ? ['origin', 'ref'] : [])],
		claims: {
			sub: partsOf(`org/{organization}/project/{project}/user/{user}${tail}`),
			'oidc.circleci.com/project-id': partsOf('{project}'),
		},
	}); }),
}); };
const buildkite = function() { return ({
	levels: [
		anyone,
		{ name: 'owner', words: says('another organization') },
		{ name: 'repository', words: function({ pipeline }) { return `another pipeline, such as ${pipeline}, gets in`; } },
		{ name: 'ref', words: says('another branch or tag') },
	],
	pieces: [
		free('organization', 1, { fresh: 'stranger' }),
		free('organization_id', undefined, { of: 'organization' }),
		free('pipeline', 2, { within: 'organization' }),
		free('pipeline_id', undefined, { of: 'pipeline' }),
		free('ref', 3, { allows: isOfPath, fresh: 'any-branch' }),
		free('commit'),
		free('step'),
	],
	forms: ['heads', 'tags'].map(function(kind) { return ({
		what: 'a build',
		pieces: ['organization', 'organization_id', 'pipeline', 'pipeline_id', 'ref', 'commit', 'step'],
		claims: {
			sub: partsOf(`organization:{organization}:pipeline:{pipeline}:ref:refs/${kind}/{ref}:commit:{commit}:step:{step}`),
			organization_slug: partsOf('{organization}'),
			organization_id: partsOf('{organization_id}'),
			pipeline_slug: partsOf('{pipeline}'),
			pipeline_id: partsOf('{pipeline_id}'),
			build_branch: partsOf('{ref}'),
		},
	}); }),
}); };
const terraform = function() { return ({
	levels: [
		anyone,
		{ name: 'owner', words: says('another organization') },
		{ name: 'repository', words: function({ workspace }) { return `another workspace, such as ${workspace}, gets in`; } },
		{ name: 'event', words: says('a plan, whose changes nobody has approved,') },
	],
	pieces: [
		free('organization', 1, { fresh: 'stranger', allows: isFree }),
		free('project', 2, { allows: isFree }),
		free('workspace', 2, { allows: isFree }),
	],
	forms: ['plan', 'apply'].map(function(phase) { return ({
		what: phase === 'plan' ? 'a plan' : 'an apply',
		...(phase === 'plan' && { level: 3 }),
		pieces: ['organization', 'project', 'workspace'],
		claims: {
			sub: partsOf(`organization:{organization}:project:{project}:workspace:{workspace}:run_phase:${phase}`),
		},
	}); }),
}); };
const bitbucket = function() { return ({
	levels: [
		{ name: 'repository', words: says('another repository of the workspace') },
		{ name: 'environment', words: says('a step of another environment, or of none,') },
	],
	pieces: [
		free('repository', 0, { fresh: '{90000000-0000-4000-8000-000000000001}', allows: isFree }),
		free('environment', 1, { fresh: '{90000000-0000-4000-8000-000000000002}', allows: isFree }),
		free('step', undefined, { fresh: '{90000000-0000-4000-8000-000000000003}', allows: isFree }),
	],
	forms: [
		{
			what: 'a step',
			level: 1,
			pieces: ['repository', 'step'],
			claims: { sub: partsOf('{repository}:{step}') },
		},
		{
			what: 'a deployment',
			pieces: ['repository', 'environment', 'step'],
			claims: { sub: partsOf('{repository}:{environment}:{step}') },
		},
	],
}); };
const other = function() { return ({
	levels: [anyone, { name: 'owner', words: function({ subject }) { return `another subject, such as ${subject}, gets in`; } }],
	pieces: [{ name: 'subject', allows: isPrinted, fresh: 'stranger', level: 1 }],
	forms: [{ what: 'a token', pieces: ['subject'], claims: { sub: partsOf('{subject}') } }],
}); };
const otherModels = {
	gitlab,
	circleci,
	buildkite,
	terraform,
	bitbucket,
	other,
};

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
			...keysOf$1(provider, claims),
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
const isIn = function(decision) { return decision === 'allowed' || decision === 'account'; };
const letsIn = function(policy, question) { return isIn(evaluate(policy.statements, question)); };
const verdictOn = function(policy, question) { return decide(policy.statements, question); };
const providerIn = function({ iss }) { return (typeof iss === 'string' ? providerOf$1(iss) : undefined); };

class Budget {
	#until;
	#steps;
	constructor(steps, longest) {
		this.#steps = steps;
		this.#until = now() + longest;
	}
	get isSpent() {
		return this.#steps <= 0;
	}
	spend(steps) {
		this.#steps -= steps;
		if (now() > this.#until)
			this.#steps = 0;
	}
}

const strange = ['zq0', '7xq', 'q0z7'];
const keyOf = function(places) { return places.map(function({ id }) { return id; }).join(); };
class Walk {
	#form;
	#search;
	#pieces;
	#wanted;
	#budget;
	#concerned = new Map();
	constructor(form, search, pieces, wanted) {
		this.#form = form;
		this.#search = search;
		this.#pieces = pieces;
		this.#budget = search.budget;
		this.#wanted = wanted;
	}
	run() {
		const { patterns } = this.#search;
		const places = patterns.map((pattern) => along(pattern, pattern.start, this.#textFrom(pattern, 0)));
		return this.#from(0, { places, values: {}, foreign: new Set() });
	}
	#from(index, state) {
		const piece = this.#pieces[index];
		if (!piece) {
			this.#budget.spend(10);
			return this.#search.isAllowed(this.#form, state.values) ? state.values : undefined;
		}
		for (const next of this.#choices(piece, state)) {
			if (this.#budget.isSpent)
				return undefined;
			const found = this.#from(index + 1, next);
			if (found)
				return found;
		}
		return undefined;
	}
	*#choices(piece, state) {
		const own = this.#search.home[piece.name] ?? [];
		const wanted = this.#wantedOf(piece, state);
		const byId = own.length === 0 && this.#isMeantById(piece);
		const isKnown = this.#isKnownById(piece, state);
		const seen = new Set();
		const stateOf = (value, places) => {
			const isForeign = byId ? wanted === 'foreign' || wanted === 'fresh' : !own.includes(value);
			if ((wanted === 'home' && isForeign && own.length > 0) || (wanted === 'foreign' && !isForeign))
				return;
			if (isForeign && isKnown)
				return;
			if (piece.isValid && !piece.isValid(value))
				return;
			const after = this.#follow(piece, places);
			if (!this.#search.mayFit(after))
				return;
			const key = `${isForeign}|${keyOf(after)}`;
			if (seen.has(key))
				return;
			seen.add(key);
			const foreign = isForeign ? new Set([...state.foreign, piece.name]) : state.foreign;
			return { places: after, values: { ...state.values, [piece.name]: value }, foreign };
		};
		const fresh = own.includes(piece.fresh) ? `${piece.fresh}0` : piece.fresh;
		const listed = piece.values ??
			(wanted === 'fresh' ? [fresh, ...strange] : wanted === 'foreign' ? [fresh] : [...own, fresh]);
		for (const value of listed) {
			const next = stateOf(value, this.#follow(piece, state.places, [...value]));
			if (next)
				yield next;
		}
		if (piece.values || wanted === 'fresh' || (wanted === 'home' && own.length > 0))
			return;
		for (const { value, places } of this.#explore(piece, state)) {
			const next = stateOf(value, places);
			if (next)
				yield next;
		}
	}
	#wantedOf(piece, { foreign, values }) {
		if (piece.of === undefined || values[piece.of] === undefined)
			return this.#wanted(piece);
		const around = this.#around(piece);
		return foreign.has(piece.of) || (around !== undefined && foreign.has(around))
			? 'foreign'
			: (this.#search.home[piece.name] ?? []).length > 0
				? 'home'
				: 'any';
	}
	#isMeantById({ name }) {
		const { home } = this.#search;
		return this.#idsOf(name).some(function(id) { return (home[id.name] ?? []).length > 0; });
	}
	#isKnownById({ name }, { values }) {
		const { home } = this.#search;
		return this.#idsOf(name).some(function(id) { return home[id.name]?.includes(values[id.name] ?? ''); });
	}
	#idsOf(name) {
		return this.#pieces.filter((each) => each.of === name || this.#around(each) === name);
	}
	#around({ of }) {
		return of === undefined ? undefined : this.#pieces.find(function({ name }) { return name === of; })?.within;
	}
	*#explore(piece, state) {
		const concerned = this.#concernedBy(piece);
		if (concerned.length === 0)
			return;
		const likely = [...piece.fresh, ...'qxz0'].filter(piece.allows);
		const seen = new Set();
		let edge = [{ value: '', places: state.places }];
		while (edge.length > 0) {
			const next = [];
			for (const { value, places } of edge) {
				const characters = new Set(concerned.flatMap(function({ index }) { return places[index]?.characters ?? []; }));
				const other = likely.find(function(each) { return !characters.has(each); });
				if (other)
					characters.add(other);
				for (const character of characters) {
					if (!piece.allows(character))
						continue;
					this.#budget.spend(1);
					if (this.#budget.isSpent)
						return;
					const after = this.#follow(piece, places, [character]);
					if (!this.#search.mayFit(after))
						continue;
					const key = keyOf(after);
					if (seen.has(key))
						continue;
					seen.add(key);
					const found = { value: value + character, places: after };
					next.push(found);
					yield found;
					if (other && other !== character)
						yield { value: found.value + other, places: this.#follow(piece, after, [other]) };
				}
			}
			edge = next;
		}
	}
	#follow(piece, places, text) {
		const next = [...places];
		for (const { index, pattern, after, isLast } of this.#concernedBy(piece)) {
			const own = places[index];
			if (!own)
				continue;
			const reached = along(pattern, own, text ?? after);
			next[index] = text || !isLast || reached.fits ? reached : pattern.nowhere;
		}
		return next;
	}
	#concernedBy(piece) {
		const known = this.#concerned.get(piece);
		if (known)
			return known;
		const found = this.#search.patterns.flatMap((pattern, index) => {
			const parts = this.#partsOf(pattern);
			const at = parts.findIndex(function(part) { return isPiece(part, piece); });
			if (at < 0)
				return [];
			const after = this.#textFrom(pattern, at + 1);
			return [{ index, pattern, after, isLast: parts.length <= at + (after.length > 0 ? 2 : 1) }];
		});
		this.#concerned.set(piece, found);
		return found;
	}
	#partsOf({ claim }) {
		return this.#form.claims[claim] ?? [];
	}
	#textFrom(pattern, at) {
		const part = this.#partsOf(pattern)[at];
		return typeof part === 'string' ? [...part] : [];
	}
}
const hasPiece = function({ claims }, claim, piece) { return (claims[claim] ?? []).some(function(part) { return isPiece(part, piece); }); };
const along = function(pattern, from, text) { return text.reduce(function(reached, character) { return pattern.step(reached, character); }, from); };
const isPiece = function(part, { name }) { return typeof part !== 'string' && part.piece === name; };

function tokenAt(level, form, search) {
	if (form.level !== undefined && form.level < level)
		return undefined;
	const own = form.level === level || level === search.model.levels.length;
	const known = piecesOf(form, search);
	const walk = function(foreign) { return new Walk(form, search, known, function(each) {
		if (each.level === undefined || !counts(each, form, search))
			return 'any';
		if (each.level < level)
			return 'home';
		return each === foreign ? 'foreign' : 'any';
	}).run(); };
	if (own)
		return walk();
	for (const each of known) {
		const found = each.level === level && counts(each, form, search) ? walk(each) : undefined;
		if (found)
			return found;
	}
	return undefined;
}
const piecesOf = function(form, { model }) { return form.pieces.flatMap(function(name) { return model.pieces.find(function(each) { return each.name === name; }) ?? []; }); };
function counts(piece, form, { asked }) {
	return !piece.onlyIfAsked || [...asked].some(function(claim) { return hasPiece(form, claim, piece); });
}
function freshTokenAt(level, form, search) {
	const known = piecesOf(form, search);
	if (!known.some(function(each) { return each.level === level; }))
		return undefined;
	return new Walk(form, search, known, function(each) { return (each.level === level ? 'fresh' : 'any'); }).run();
}

class Pattern {
	claim;
	start;
	nowhere;
	#tokens;
	#ignoresCase;
	#known = new Map();
	constructor(claim, tokens, ignoresCase) {
		this.claim = claim;
		this.#tokens = tokens;
		this.#ignoresCase = ignoresCase;
		this.start = this.#at([0]);
		this.nowhere = this.#at([]);
	}
	step(from, character) {
		if (from.places.length === 0)
			return from;
		const known = from.next.get(character);
		if (known)
			return known;
		const given = this.#ignoresCase ? character.toLowerCase() : character;
		const places = [];
		for (const place of from.places) {
			const token = this.#tokens[place];
			if (token === many)
				places.push(place);
			else if (token === one || token === given)
				places.push(place + 1);
		}
		const reached = this.#at(places);
		from.next.set(character, reached);
		return reached;
	}
	#at(places) {
		const all = this.#closure(places);
		const key = all.join();
		const known = this.#known.get(key);
		if (known)
			return known;
		const characters = all.flatMap((place) => {
			const token = this.#tokens[place];
			return typeof token === 'string' ? [token] : [];
		});
		const reached = {
			id: this.#known.size,
			places: all,
			fits: all.includes(this.#tokens.length),
			characters: [...new Set(characters)],
			next: new Map(),
		};
		this.#known.set(key, reached);
		return reached;
	}
	#closure(places) {
		const all = new Set();
		let star = -1;
		for (let place of places) {
			all.add(place);
			while (this.#tokens[place] === many) {
				star = Math.max(star, place);
				all.add(++place);
			}
		}
		return [...all].filter(function(place) { return place >= star; }).sort(function(first, second) { return first - second; });
	}
}

function satisfying(name, wanted) {
	const plain = wanted.replaceAll('*', 'x').replaceAll('?', 'x');
	if (name === 'Null')
		return wanted.toLowerCase() === 'true' ? undefined : 'x';
	if (/Not(?!$)/.test(name) || name === 'NotIpAddress')
		return name === 'NotIpAddress' ? '203.0.113.9' : `${plain}-other`;
	if (name === 'IpAddress')
		return wanted.split('/')[0];
	const step = /LessThan$/.test(name) ? -1 : /GreaterThan$/.test(name) ? 1 : 0;
	if (/^Numeric/.test(name))
		return String(Number(wanted) + step);
	if (/^Date/.test(name)) {
		const date = new Date(momentOf(wanted) + step * 1000);
		return Number.isNaN(date.getTime()) ? wanted : date.toISOString();
	}
	return plain;
}
function requestFor(conditions, provider) {
	return keysOf(conditions, provider, function({ name }, value) { return satisfying(name, value); });
}
function requestAround(conditions, provider) {
	return keysOf(conditions, provider, function({ name, set, ifExists }, value) {
		if (name === 'Null')
			return value.toLowerCase() === 'true' ? 'x' : undefined;
		if (/Not(?!$)/.test(name) || name === 'NotIpAddress')
			return satisfying(name.replace('Not', ''), value);
		return ifExists || set === 'ForAllValues' ? satisfying(opposite(name), value) : undefined;
	});
}
function opposite(name) {
	if (name === 'IpAddress')
		return 'NotIpAddress';
	if (/LessThan/.test(name))
		return name.replace(/LessThan(Equals)?/, 'GreaterThan');
	if (/GreaterThan/.test(name))
		return name.replace(/GreaterThan(Equals)?/, 'LessThan');
	return 'StringNotEquals';
}
function keysOf(conditions, provider, valueFor) {
	return Object.entries(conditions ?? {}).flatMap(function([operator, keys]) {
		const written = readOperator(operator);
		if (!written)
			return [];
		return Object.entries(keys).flatMap(function([key, values]) {
			if (key.toLowerCase().startsWith(`${provider}:`.toLowerCase()))
				return [];
			const [first] = listOf(values);
			const value = first === undefined ? undefined : valueFor(written, String(first));
			return value === undefined ? [] : [[key.toLowerCase(), written.set ? [value] : value]];
		});
	});
}

function wantedBy({ Condition = {} }, provider) {
	const prefix = `${provider}:`.toLowerCase();
	return Object.entries(Condition).flatMap(function([operator, keys]) {
		const read = readOperator(operator);
		if (!read || read.name === 'Null')
			return [];
		const { name, set, ifExists } = read;
		const isText = /^String|^Arn/.test(name);
		const isLiteral = !isText || /^String(Not)?Equals/.test(name);
		const ignoresCase = /IgnoreCase/.test(name);
		const negated = /Not/.test(name);
		return Object.entries(keys).flatMap(function([key, written]) {
			if (!key.toLowerCase().startsWith(prefix))
				return [];
			const claim = key.slice(prefix.length).toLowerCase();
			const all = listOf(written).map(String);
			const wanted = isText ? all : all.flatMap(function(each) { return satisfying(name, each) ?? []; });
			const patterns = wanted.map(function(each) { return new Pattern(claim, tokensOf(each, isLiteral, ignoresCase), ignoresCase); });
			const isNeeded = !negated && !ifExists && set !== 'ForAllValues';
			return [{ claim, values: wanted, patterns, isNeeded, negated }];
		});
	});
}
function neededIn(followed, own) {
	let from = 0;
	return followed.flatMap(function(each) {
		const indexes = each.values.map(function(_, index) { return from + index; });
		from += each.values.length;
		return !each.negated && own.includes(each) ? [indexes] : [];
	});
}
function tokensOf(value, isLiteral, ignoresCase) {
	const text = ignoresCase ? value.toLowerCase() : value;
	return text.split(/\$\{[^{}]*\}/).flatMap(function(part, index) {
		const own = isLiteral ? literally(part) : wildcards(part);
		return index === 0 ? own : [many, ...own];
	});
}
function audiencesIn(wanted) {
	const { named, others } = candidatesOf('aud', wanted);
	return [...new Set([...named, 'sts.amazonaws.com', 'stranger', ...others])];
}
function methodsIn(wanted) {
	const { named, others } = candidatesOf('amr', wanted);
	return [...new Set([...named, undefined, ...others])];
}
function candidatesOf(name, wanted) {
	const valuesOf = function(isNegated) { return wanted.flatMap(function({ claim, negated, values }) { return (claim === name && negated === isNegated ? values : []); }); };
	const filled = function(value, any) { return value.replaceAll('*', any).replaceAll('?', 'x'); };
	const all = [...valuesOf(false), ...valuesOf(true)];
	const longest = Math.max(0, ...all.map(function({ length }) { return length; }));
	const fresh = freshIn(all.join('').toLowerCase());
	return {
		named: valuesOf(false).map(function(value) { return filled(value, ''); }),
		others: [
			...all.flatMap(function(value) { return [filled(value, ''), filled(value, fresh), `${filled(value, fresh)}${fresh}`]; }),
			...(longest > 0 ? [fresh.repeat(longest + 1)] : []),
		],
	};
}
const freshIn = function(text) { return [...'xyzwvutsrqponmlkjihgfedcba0123456789'].find(function(each) { return !text.includes(each); }) ?? 'x'; };

const always = ['aud', 'amr'];
const mostOthers = 100;
function searchFor(form, one) {
	const { policy, provider, own, more, others, before, budget } = one;
	const isLacking = own.some(function({ isNeeded, claim }) { return isNeeded && !always.includes(claim) && !form.claims[claim]; });
	if (isLacking)
		return undefined;
	if (!own.every(function(each) { return mayHave(form, each); }))
		return undefined;
	const followed = [...own, ...(others.length > mostOthers ? [] : others)].filter(function({ claim }) { return form.claims[claim]; });
	const needed = neededIn(followed, own);
	const audiences = audiencesIn([...own, ...others]);
	const methods = methodsIn([...own, ...others]);
	let [audience = ''] = audiences;
	let [method] = methods;
	const claimsFor = function(values) { return ({
		...claimsOf(form, values, provider),
		...(method !== undefined && { amr: method }),
		aud: audience,
	}); };
	return {
		form,
		model: one.model,
		patterns: followed.flatMap(function(each) { return each.patterns; }),
		home: one.home,
		asked: one.asked,
		budget,
		claimsFor,
		mayFit: function(places) { return needed.every(function(indexes) { return indexes.some(function(index) { return isAlive(places[index]); }); }); },
		isAllowed: function(_, values) { return audiences.some(function(aud) { return methods.some(function(amr) {
			[audience, method] = [aud, amr];
			const claims = claimsFor(values);
			const isKnown = before && letsIn(before, questionFor(before, provider, claims, more));
			return letsIn(policy, questionFor(policy, provider, claims, more)) && !isKnown;
		}); }); },
	};
}
function mayHave({ claims }, { claim, negated, values }) {
	const parts = claims[claim];
	if (!parts || negated)
		return true;
	const template = parts.map(function(part) { return (typeof part === 'string' ? part : '*'); }).join('');
	return values.some(function(value) { return /[*?$]/.test(value) || matches(template, value, true); });
}
function valuesAt(rank, search) {
	const { form } = search;
	if (search.model.levels[rank]?.name === 'anyone')
		return freshTokenAt(rank + 1, form, search);
	return tokenAt(rank, form, search);
}
const isAlive = function(reached) { return reached !== undefined && reached.places.length > 0; };
function claimsOf(form, values, provider) {
	const own = Object.entries(form.claims).map(function([name, parts]) { return [name, claimOf(parts, values)]; });
	return { iss: `https://${provider}`, ...Object.fromEntries(own) };
}

function homeOf({ forms }, wanted) {
	const home = new Map();
	for (const { claim, value } of wanted)
		for (const form of forms)
			for (const [name, text] of piecesIn(form, claim, value)) {
				const known = home.get(name) ?? new Set();
				home.set(name, known.add(text));
			}
	return Object.fromEntries([...home].map(function([name, values]) { return [name, [...values]]; }));
}
function piecesIn(form, claim, value) {
	const parts = form.claims[claim] ?? [];
	const found = [];
	let rest = value;
	for (const [index, part] of parts.entries()) {
		if (typeof part === 'string') {
			if (!rest.startsWith(part))
				return found;
			rest = rest.slice(part.length);
			continue;
		}
		const next = parts[index + 1];
		const end = typeof next === 'string' ? endOf(rest, next) : rest.length;
		if (end < 0)
			return found;
		const text = rest.slice(0, end);
		const stem = text.replace(/[*?].*$/s, '');
		if (stem !== '')
			found.push([part.piece, stem]);
		rest = rest.slice(end);
	}
	return found;
}
function endOf(text, next) {
	const whole = text.indexOf(next);
	return whole >= 0 ? whole : text.indexOf(next.charAt(0));
}

const mostSteps = 3_000_000;
const longest = 600;
const leastShare = 10;
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
function searchable(policy) {
	const usual = providersOf(policy).map(function(name) { return name === '*' ? 'token.actions.githubusercontent.com' : name; });
	return [...new Set(usual)].filter(function(name) { return !/[*?]/.test(name); });
}
const actsOn = function(patterns) { return listOf(patterns).some(function(pattern) { return matches(pattern, action, true); }); };
function widestOf(policy, provider, options = {}) {
	const denials = policy.statements.filter(function({ Effect }) { return Effect === 'Deny'; });
	const around = denials.flatMap(function({ Condition }) { return requestAround(Condition, provider); });
	const allows = policy.statements
		.filter(function({ Effect }) { return Effect === 'Allow'; })
		.map(function(statement) { return ({
		own: wantedBy(statement, provider),
		more: [...new Map([...around, ...requestFor(statement.Condition, provider)])],
	}); });
	const others = [...denials, ...(options.before?.statements ?? [])].flatMap(function(each) { return wantedBy(each, provider); });
	const all = allows.flatMap(function({ own }) { return own; });
	const model = modelOf(provider, all);
	const home = meantBy(model, all, options.repository);
	const asked = new Set([...all, ...others].map(function({ claim }) { return claim; }));
	if (others.length > mostOthers)
		options.stopped?.();
	let widest;
	const until = now() + (options.longest ?? longest);
	for (const [index, allow] of allows.entries()) {
		const share = Math.max(leastShare, (until - now()) / (allows.length - index));
		const budget = new Budget(mostSteps, share);
		const below = widest ? widest.rank : model.levels.length + 1;
		const one = { policy, provider, model, home, asked, others, before: options.before, budget, ...allow };
		widest = widestBelow(below, one) ?? widest;
		const isLate = now() > until && index < allows.length - 1;
		if (budget.isSpent || isLate)
			options.stopped?.();
		if (isLate || widest?.rank === 0)
			break;
	}
	return widest;
}
function widestBelow(below, one) {
	const searches = one.model.forms.flatMap(function(form) { return searchFor(form, one) ?? []; });
	for (let rank = 0; rank < below; rank += 1)
		for (const search of searches) {
			const values = valuesAt(rank, search);
			if (values)
				return witness(rank, values, search, one);
		}
	return undefined;
}
function witness(rank, values, { form, claimsFor }, one) {
	const { policy, provider, model, home, more } = one;
	const claims = claimsFor(values);
	const level = model.levels[rank];
	const { because } = verdictOn(policy, questionFor(policy, provider, claims, more));
	return {
		provider,
		level: level?.name ?? 'exact',
		rank,
		words: level ? level.words(values, form) : `only ${form.what} that the policy names gets in`,
		what: form.what,
		claims,
		statement: because?.statement ?? 0,
		home,
	};
}
function modelOf(provider, wanted) {
	const { kind } = issuerOf(provider);
	const values = wanted.filter(function({ claim }) { return claim === 'sub'; }).flatMap(function(each) { return each.values; });
	return kind === 'github' ? githubModel(values) : otherModels[kind](values);
}
function meantBy(model, wanted, repository) {
	const values = wanted
		.filter(function({ negated }) { return !negated; })
		.flatMap(function({ claim, values: all }) { return all.map(function(value) { return ({ claim, value }); }); });
	const home = homeOf(model, values);
	if (repository === undefined)
		return home;
	const [owner = '', name = ''] = repository.split('/', 2);
	return { ...home, owner: [owner], group: [owner], repository: [name], project: [name] };
}

function claimConditions({ Condition = {} }, index, provider) {
	const prefix = `${provider}:`.toLowerCase();
	return Object.entries(Condition).flatMap(function([operator, keys]) {
		const written = readOperator(operator);
		if (!written)
			return [];
		return Object.entries(keys).flatMap(function([key, values]) {
			if (!key.toLowerCase().startsWith(prefix))
				return [];
			return [
				{
					operator,
					written,
					claim: key.slice(prefix.length).toLowerCase(),
					values: listOf(values).map(String),
					negated: /Not/.test(written.name),
					path: ['Statement', index, 'Condition', operator, key],
				},
			];
		});
	});
}
const isFirm = function({ written, negated }) { return !negated && !written.ifExists && written.set !== 'ForAllValues' && written.name !== 'Null'; };

function narrowed(provider, principal, home) {
	const [owner, repository] = [home.owner?.[0], home.repository?.[0]];
	if (issuerOf(provider).kind !== 'github' || !owner || !repository)
		return undefined;
	const environment = home.environment?.[0];
	const context = environment ? `environment:${environment}` : `ref:refs/heads/${home.branch?.[0] ?? 'main'}`;
	const [ownerId, id] = [home.owner_id?.[0] ?? 'OWNER_ID', home.repository_id?.[0] ?? 'REPOSITORY_ID'];
	const statement = function(sub) { return ({
		Effect: 'Allow',
		Principal: principal,
		Action: 'sts:AssumeRoleWithWebIdentity',
		Condition: {
			StringEquals: {
				[`${provider}:aud`]: 'sts.amazonaws.com',
				[`${provider}:sub`]: sub,
				[`${provider}:repository_id`]: id,
			},
		},
	}); };
	return {
		plain: statement(`repo:${owner}/${repository}:${context}`),
		immutable: statement(`repo:${owner}@${ownerId}/${repository}@${id}:${context}`),
	};
}

const isGitHub = function(provider) { return issuerOf(provider).kind === 'github'; };
const noAudience = function({ all, provider }) {
	if (all.some(function(each) { return each.claim === 'aud' && isFirm(each); }))
		return [];
	return [
		{
			rule: 'no-audience',
			severity: 'medium',
			what: 'the audience is not tested',
			why: 'A token that was made for another relying party gets in, as far as the client IDs of the provider allow.',
			remedy: `Add "StringEquals": { "${provider}:aud": "sts.amazonaws.com" }.`,
		},
	];
};
const setOperators = function({ all }) { return all
	.filter(function({ written, claim }) { return written.set !== undefined && claim !== 'amr'; })
	.map(function({ operator, claim, written: { set }, path }) { return ({
	rule: 'set-operator',
	severity: set === 'ForAllValues' ? 'high' : 'low',
	what: `${operator} is on ${claim}, which has one value`,
	why: set === 'ForAllValues'
		? 'ForAllValues holds when the claim is absent, so a token without it gets in.'
		: 'ForAnyValue is for keys with several values.',
	remedy: `Write ${operator.replace(/^\w+:/, '')}.`,
	path,
}); }); };
const absentClaims = function({ all }) { return all
	.filter(function({ written, negated }) { return written.ifExists || negated; })
	.filter(function({ claim }) { return !all.some(function(other) { return other.claim === claim && isFirm(other); }); })
	.map(function({ operator, claim, path }) { return ({
	rule: 'absent-claim',
	severity: 'medium',
	what: `${operator} is the only condition on ${claim}`,
	why: 'It holds when the claim is absent, and for every value that it does not name.',
	remedy: 'Add a condition with StringEquals.',
	path,
}); }); };
const neverThere = function({ all, provider }) {
	const known = [...common, ...issuerOf(provider).claims];
	return all
		.filter(function({ claim }) { return !known.includes(claim); })
		.map(function(each) { return ({
		rule: 'key-never-there',
		severity: isFirm(each) ? 'medium' : 'high',
		what: `AWS has no key for the claim ${each.claim} of ${provider}`,
		why: isFirm(each) ? 'The condition never holds, so nobody gets in.' : 'The condition always holds.',
		remedy: `Test one of ${known.join(', ')}.`,
		path: each.path,
	}); });
};
const literalWildcards = function({ all }) { return all
	.filter(function({ written, values }) { return /Equals/.test(written.name) && values.some(function(value) { return /[*?]/.test(value); }); })
	.filter(function({ written }) { return /^String/.test(written.name); })
	.map(function({ operator, claim, values, path }) { return ({
	rule: 'literal-wildcard',
	severity: 'medium',
	what: `${operator} takes the wildcard in ${values.find(function(value) { return /[*?]/.test(value); })} literally`,
	why: `No token has such a ${claim}, so the job does not get in.`,
	remedy: 'Write the whole value, or StringLike.',
	path,
}); }); };
const movingTags = function({ all }) { return all
	.filter(isFirm)
	.filter(function({ claim, values }) { return ['sub', 'ref', 'job_workflow_ref'].includes(claim) && values.some(isTag); })
	.map(function({ claim, path }) { return ({
	rule: 'moving-tag',
	severity: 'medium',
	what: `${claim} names a tag`,
	why: 'Everybody who can push to the repository can move a tag, unless a rule protects it.',
	remedy: 'Name a protected branch or an environment, or pin a reusable workflow by its commit.',
	path,
}); }); };
const isTag = function(value) { return value.includes('refs/tags/'); };
const branchPatterns = function({ all }) { return all
	.filter(isFirm)
	.filter(function({ written, claim, values }) { return written.name === 'StringLike' && ['sub', 'ref'].includes(claim) && values.some(isPattern); })
	.map(function({ claim, values, path }) { return ({
	rule: 'pattern-of-branches',
	severity: 'medium',
	what: `${claim} names a pattern of branches: ${values.find(isPattern)}`,
	why: 'A wildcard stands for any characters, so a branch with a longer name fits, too.',
	remedy: 'Name each branch, or an environment with protection rules.',
	path,
}); }); };
const isPattern = function(value) { return /[*?]/.test(after(value, 'refs/heads/')); };
const after = function(value, text) { return value.split(text).slice(1).join(text); };
const names = function({ all, provider }) {
	const subs = all.filter(function(each) { return each.claim === 'sub' && isFirm(each); });
	const byId = all.some(function(each) { return isFirm(each) && /^(repository|project|pipeline|namespace|organization)_id$/.test(each.claim); });
	if (byId || subs.length === 0)
		return [];
	const { kind } = issuerOf(provider);
	const isPlain = function(value) { return kind === 'github'
		? /^repo:[^:@/]+\/[^:@]+:/.test(value)
		: kind === 'gitlab' && value.startsWith('project_path:'); };
	const plain = subs.filter(function({ values }) { return values.some(isPlain); });
	return plain.flatMap(function({ path, values }) {
		const hasBoth = values.some(function(value) { return /^repo:[^:@/]+@\d+\/[^:@/]+@\d+:/.test(value); });
		const reused = {
			rule: 'name-without-id',
			severity: kind === 'gitlab' ? 'high' : 'low',
			what: 'the policy names a repository without its ID',
			why: 'When a repository or its owner is deleted or renamed, somebody else can register the name and gets in.',
			remedy: kind === 'gitlab'
				? 'Add a condition on project_id.'
				: 'Add "repository_id", or use the form of sub that has IDs.',
			path,
		};
		const breaks = {
			rule: 'plain-subject-only',
			severity: 'low',
			what: 'the policy knows only the plain form of sub',
			why: 'Repositories that were made or renamed since 15 July 2026, or opted in, have a sub with IDs, and do not get in.',
			remedy: 'List both forms.',
			path,
		};
		return kind === 'github' && !hasBoth ? [reused, breaks] : [reused];
	});
};
const customised = function({ all, provider }) { return all
	.filter(function(each) { return isGitHub(provider) && each.claim === 'sub' && isFirm(each); })
	.filter(function({ values }) { return values.some(function(value) { return /^(workflow|environment|ref|context|head_ref|base_ref|actor|event_name):/.test(value); }); })
	.map(function({ path, values }) { return ({
	rule: 'customised-subject',
	severity: 'high',
	what: `sub begins with a claim that others can choose: ${values[0]}`,
	why: 'Another repository can customise its sub in the same way, and choose the same value.',
	remedy: 'Begin the customised sub with repo, or with repository_owner and repository.',
	path,
}); }); };
const freeTags = function({ statement, index }) {
	const { Action: action, Condition: condition = {} } = statement;
	const tags = [action ?? []].flat().some(function(each) { return /^sts:(TagSession|\*)$|^\*$/i.test(each); });
	const isLimited = Object.values(condition).some(function(keys) { return Object.keys(keys).some(function(key) { return /^aws:(RequestTag|TagKeys)/i.test(key); }); });
	if (!tags || isLimited)
		return [];
	return [
		{
			rule: 'free-tags',
			severity: 'low',
			what: 'sts:TagSession is allowed without a condition on the tags',
			why: 'The session can have any tags, and policies may trust them.',
			remedy: 'Add a condition on aws:RequestTag or aws:TagKeys, or leave the action out.',
			path: ['Statement', index, 'Action'],
		},
	];
};
const twins = ({ all, provider }) => {
	const sub = all.find(function({ claim, values }) { return claim === 'sub' && values.some(function(value) { return /%3A/i.test(after(value, ':environment:')); }); });
	const isTested = all.some(function(each) { return each.claim === 'environment' && isFirm(each); });
	if (!sub || isTested || !isGitHub(provider))
		return [];
	return [
		{
			rule: 'environment-twin',
			severity: 'medium',
			what: 'two environments have this sub: one with a colon, and one with %3A in its name',
			why: 'GitHub encodes a colon, but not a percent sign, and the other environment may have no protection rules.',
			remedy: `Test ${provider}:environment, too.`,
			path: sub.path,
		},
	];
};
const checks = [
	twins,
	noAudience,
	setOperators,
	absentClaims,
	neverThere,
	literalWildcards,
	movingTags,
	branchPatterns,
	names,
	customised,
	freeTags,
];
function checkStatement(statement, index, provider) {
	const all = claimConditions(statement, index, provider);
	return checks.flatMap(function(check) { return check({ statement, index, provider, all }).map(function(found) { return ({
		path: ['Statement', index],
		...found,
		statement: index + 1,
	}); }); });
}

function check(policy, repository) {
	const providers = providersOf(policy);
	const usual = providers.flatMap(function(name) { return (name === '*' || /[*?]/.test(name) ? [] : [name]); });
	let isStopped = false;
	const stopped = function() {
		isStopped = true;
	};
	const widest = searchable(policy).flatMap(function(provider) { return widestOf(policy, provider, { repository, stopped }) ?? []; });
	const findings = [
		...providers.filter(function(name) { return !usual.includes(name); }).map(function(name) { return foreignProvider(policy, name); }),
		...widest.flatMap(function(each) { return byWidest(policy, each); }),
		...letterCase(policy, repository),
		...(isStopped ? [undecided] : []),
		...usual.flatMap(function(provider) { return policy.statements.flatMap(function(statement, index) {
			const { Effect, Action, NotAction, Principal = '*' } = statement;
			const concerns = Effect === 'Allow' &&
				(Action === undefined ? NotAction !== undefined : actsOn(Action)) &&
				(Principal === '*' || listOf(Principal.Federated).includes(provider));
			return concerns ? checkStatement(statement, index, provider) : [];
		}); }),
	];
	return { findings, widest };
}
const undecided = {
	rule: 'undecided',
	severity: 'high',
	what: 'the search for the widest token stopped before it had tried all',
	why: 'The patterns of the policy can be combined in too many ways.',
	remedy: 'Write fewer wildcards.',
	statement: 0,
	path: ['Statement'],
};
function foreignProvider({ statements }, name) {
	const index = statements.findIndex(function({ Effect, Principal, NotPrincipal }) {
		if (Effect !== 'Allow')
			return false;
		const isAny = NotPrincipal !== undefined || Principal === '*' || listOf(Principal?.AWS).includes('*');
		return isAny
			? name === '*'
			: listOf(Principal?.Federated).includes(name);
	});
	return {
		rule: 'foreign-provider',
		severity: 'high',
		what: `the principal ${name} is not one OIDC provider`,
		why: 'Tokens of other issuers get in.',
		remedy: 'Name the ARN of the OIDC provider in the account of the role.',
		statement: index + 1,
		path: ['Statement', index, 'Principal'],
	};
}
function letterCase({ statements }, repository) {
	if (!repository)
		return [];
	return statements.flatMap(function(statement, index) {
		const names = [
			...JSON.stringify(statement.Condition ?? {}).matchAll(/"repo:([\w.-]+\/[\w.-]+)[:"]/g),
		].map(function([, name = '']) { return name; });
		const wrong = names.find(function(name) { return name !== repository && name.toLowerCase() === repository.toLowerCase(); });
		if (!wrong)
			return [];
		return [
			{
				rule: 'letter-case',
				severity: 'medium',
				what: `the policy names ${wrong}, and the repository is ${repository}`,
				why: 'Conditions are case-sensitive, so its jobs do not get in.',
				remedy: `Write ${repository}.`,
				statement: index + 1,
				path: ['Statement', index, 'Condition'],
			},
		];
	});
}
const byLevel = {
	anyone: {
		rule: 'any-token',
		severity: 'high',
		why: 'Everybody can make a repository whose jobs have such a token.',
	},
	owner: { rule: 'other-owner', severity: 'high', why: 'Everybody can register such an owner.' },
	repository: {
		rule: 'other-repository',
		severity: 'high',
		why: 'Every repository of the owner gets in, also those that will be made.',
	},
	event: {
		rule: 'pull-request',
		severity: 'high',
		why: 'Its code is that of somebody who proposes a change, before anybody has approved it.',
	},
	ref: { rule: 'other-ref', severity: 'medium', why: 'Everybody who can push a branch or a tag gets in.' },
	environment: {
		rule: 'other-environment',
		severity: 'high',
		why: 'Everybody who can change the repository can make such an environment, without protection rules.',
	},
	workflow: { rule: 'other-run', severity: 'low', why: 'Every workflow of the repository gets in.' },
};
const special = {
	gitlab: { ref: 'high', environment: 'medium' },
	circleci: { workflow: 'high' },
	bitbucket: { environment: 'medium' },
};
function byWidest(policy, widest) {
	const found = byLevel[widest.level];
	if (!found)
		return [];
	const index = widest.statement - 1;
	const statement = policy.statements[index];
	const conditions = statement ? claimConditions(statement, index, widest.provider) : [];
	const isPinned = conditions.some(function(each) { return each.claim === 'job_workflow_ref' && isFirm(each) && each.values.every(function(value) { return !/[*?]/.test(value); }); });
	const { kind } = issuerOf(widest.provider);
	const own = special[kind]?.[widest.level] ?? found.severity;
	const severity = isPinned && found.severity === 'high' && widest.level !== 'event' ? 'medium' : own;
	const better = narrowed(widest.provider, statement?.Principal, widest.home);
	const onSub = conditions.find(function({ claim }) { return claim === 'sub'; });
	return [
		{
			rule: found.rule,
			severity,
			what: widest.words,
			why: found.why,
			remedy: remedyFor(widest),
			statement: widest.statement,
			path: onSub?.path ?? ['Statement', index],
			witness: widest.claims,
			...(better && { narrowed: better }),
		},
	];
}
function remedyFor({ provider }) {
	return `Test ${provider}:sub with StringEquals, and name the repository together with a branch or an environment.`;
}

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
const known = new Map();
function checkRole({ source, policy, problems }, repository) {
	const text = JSON.stringify([policy, repository]);
	const checked = policy && (known.get(text) ?? check(policy, repository));
	if (checked)
		known.set(text, checked);
	const findings = [...problems, ...(checked?.findings ?? [])].map(function(finding) { return ({
		...finding,
		role: source.name,
		file: source.file,
		...source.place(finding.path),
	}); });
	return { findings, widest: (checked?.widest ?? []).map(function(each) { return ({ role: source.name, ...each }); }) };
}
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
	const usual = named.find(function(name) { return issuerOf(name).kind === 'github'; }) ?? named[0];
	return providerIn(claims) ?? usual ?? 'token.actions.githubusercontent.com';
}
function twinOf({ source }, { claims, decision, statement }) {
	const { environment, iss } = claims;
	const isGitHub = typeof iss !== 'string' || issuerOf(iss.replace(/^https:\/\//, '')).kind === 'github';
	if (decision !== 'allowed' || !isGitHub || typeof environment !== 'string' || !/%3A/i.test(environment))
		return [];
	const index = (statement ?? 1) - 1;
	return [
		{
			rule: 'environment-twin',
			severity: 'high',
			what: `the environment ${environment} gets in, whose sub is that of an environment with a colon`,
			why: 'GitHub encodes a colon, but not a percent sign, and this environment may have no protection rules.',
			remedy: 'Test the environment claim, too.',
			statement: index + 1,
			path: ['Statement', index],
			role: source.name,
			file: source.file,
			...source.place(['Statement', index]),
		},
	];
}

function rolesOfIam(value, name) {
	if ('Statement' in value)
		return [{ name, policy: value, path: [] }];
	if (isRecord$1(value.Role))
		return [roleOf(value.Role, ['Role'], name)];
	for (const list of ['Roles', 'RoleDetailList']) {
		const all = value[list];
		if (Array.isArray(all))
			return all.filter(isRecord$1).map(function(role, index) { return roleOf(role, [list, index], `${name}#${index + 1}`); });
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

const largest$1 = 100_000_000;
async function rolesIn(written, file) {
	const text = written.replace(/^\uFEFF/, '');
	if (text.length > largest$1)
		throw new ReadError(`is larger than ${largest$1 / 1_000_000} MB`);
	const { value, place } = await parsed(text);
	if (!isRecord$1(value))
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
	const { rolesOfTerraform } = await __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 8357));
	const { rolesOfCloudFormation } = await __nccwpck_require__.e(/* import() */ 257).then(__nccwpck_require__.bind(__nccwpck_require__, 9257));
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
	const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(637), __nccwpck_require__.e(338)]).then(__nccwpck_require__.bind(__nccwpck_require__, 338));
	return readYaml(text);
}

const largest = 100_000_000;
async function rolesOf(file) {
	const text = textOf(file);
	try {
		const roles = await rolesIn(text, file);
		return (roles.length === 1 ? roles : roles.filter(function(role) { return concerns(role.policy); })).map(readRole);
	}
	catch (error) {
		if (error instanceof ReadError)
			throw new UsageError(`${file} ${error.message}`);
		throw error;
	}
}
function concerns(value) {
	if (value === undefined)
		return true;
	const { policy } = readPolicy(value, 'trust');
	return !policy || providersOf(policy).length > 0 || policy.statements.length === 0;
}
function textOf(file) {
	try {
		if ((0,external_node_fs_.statSync)(file).size > largest)
			throw new UsageError(`${file} is larger than ${largest / 1_000_000} MB`);
		return (0,external_node_fs_.readFileSync)(file, 'utf8');
	}
	catch (error) {
		if (error instanceof UsageError)
			throw error;
		throw new UsageError(`${file} cannot be read (${error.code})`);
	}
}

async function run(args, around = {}) {
	try {
		return await checked(args, around);
	}
	catch (error) {
		if (error instanceof ReadError || error instanceof IdentityError)
			throw new UsageError(error.message);
		throw error;
	}
}
async function checked(args, { api, own }) {
	const { policies, repository, base, expect, githubToken } = args;
	const roles = (await Promise.all(policies.map(rolesOf))).flat();
	const identities = await whoIs(args, own);
	const decided = roles.flatMap(function(role) { return identities.flatMap(function(identity) { return decideFor(role, identity).map(function(each) { return ({ role, each }); }); }); });
	const name = repository?.replace(/@\d+/g, '');
	const all = base
		? (await __nccwpck_require__.e(/* import() */ 442).then(__nccwpck_require__.bind(__nccwpck_require__, 1442))).newAccess(roles, await rolesOf(base), name)
		: roles.map(function(role) { return checkRole(role, name); });
	const github = githubToken
		? await (await __nccwpck_require__.e(/* import() */ 547).then(__nccwpck_require__.bind(__nccwpck_require__, 9547))).unprotectedEnvironments(roles, {
			url: api ?? 'https://api.github.com',
			token: githubToken,
		})
		: { findings: [], notChecked: ['unprotected-environment'] };
	const broken = expect ? await (await Promise.all(/* import() */[__nccwpck_require__.e(637), __nccwpck_require__.e(273)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6273))).brokenIn(expect, repository) : [];
	return {
		decisions: decided.map(function({ each }) { return each; }),
		findings: [
			...all.flatMap(function({ findings }) { return findings; }),
			...decided.flatMap(function({ role, each }) { return twinOf(role, each); }),
			...github.findings,
		],
		widest: all.flatMap(function({ widest }) { return widest; }),
		broken,
		notChecked: github.notChecked,
	};
}
async function whoIs({ as, claims, repository }, own) {
	if (claims === undefined && repository === undefined && as.length === 0)
		return own ? [own] : [];
	const { claimsIn, identityFor } = await __nccwpck_require__.e(/* import() */ 987).then(__nccwpck_require__.bind(__nccwpck_require__, 8987));
	if (claims)
		return claimsIn(textOf(claims));
	if (repository !== undefined)
		identityFor('pull_request', repository);
	if (as.length > 0)
		return as.map(function(each) { return identityFor(each, repository ?? ''); });
	return own ? [own] : [];
}

const blanks = /[\s\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+/g;
const oneLine = function(text) { return text.replace(blanks, ' ').trim(); };
const command = /^((?:[^\S\r\n\u2028\u2029]|\u0085)*)::/gm;
function harmless(text) {
	return text.replace(command, '$1: :').replaceAll('##[', '## [');
}

const lines = function(text) { return text
	.split(/\n(?= )/)
	.map(function(line) { return harmless((/^ */.exec(line)?.[0] ?? '') + oneLine(line)); })
	.join('\n'); };
const indented = function(value) { return JSON.stringify(value, undefined, 2).replace(/^/gm, '    '); };
function asText({ decisions, findings, widest, broken, notChecked }) {
	const blocks = [
		decisions.map(function({ role, as, decision, why }) { return `${decision === 'allowed' ? '\u2713' : '\u2717'} ${role}: ${as}: ${decision}, because ${why}`; }),
		widest.map(function({ role, words, level, statement, claims }) { return level === 'exact'
			? `  ${role}: ${words}`
			: `! ${role}: ${words}, by statement ${statement}: ${claims.sub ?? ''}`; }),
		findings.map(function({ severity, rule, role, file, line, column, what, why, remedy, narrowed }) { return `${severity.toUpperCase()} ${rule} ${file}:${line}:${column}\n  ${role}: ${what}. ${why}\n  ${remedy}${narrowed ? `\n${indented(narrowed.plain)}` : ''}`; }),
		broken.map(function({ role, what }) { return `\u2717 ${role}: ${what}`; }),
		notChecked.length > 0 && findings.length > 0
			? [`Not checked without GitHub's answer: ${notChecked.join(', ')}.`]
			: [],
	];
	return blocks
		.filter(function(block) { return block.length > 0; })
		.map(function(block) { return block.map(lines).join('\n'); })
		.join('\n\n');
}

async function main(args) {
	const options = readArguments(args);
	if (options.help) {
		print(usage);
		return 0;
	}
	const report = await run(options, { api: process.env.GITHUB_API_URL });
	if (options.sarif)
		write(options.sarif, (await __nccwpck_require__.e(/* import() */ 648).then(__nccwpck_require__.bind(__nccwpck_require__, 4648))).asSarif(report, '1.0.0'));
	const text = options.json ? JSON.stringify(report) : asText(report);
	if (text !== '')
		print(text);
	const limit = severities.indexOf(options.failOn);
	const isBad = report.findings.some(function({ severity }) { return severities.indexOf(severity) >= limit; });
	return isBad || report.broken.length > 0 ? 1 : 0;
}
function write(file, text) {
	try {
		(0,external_node_fs_.writeFileSync)(file, text);
	}
	catch (error) {
		throw new UsageError(`${file} cannot be written (${error.code})`);
	}
}
async function start() {
	const args = process.argv.slice(2);
	if (args.length === 0 && process.env.GITHUB_ACTIONS === 'true') {
		const { action } = await __nccwpck_require__.e(/* import() */ 176).then(__nccwpck_require__.bind(__nccwpck_require__, 5176));
		process.exitCode = await action(process.env);
		return;
	}
	process.exitCode = await main(args);
}
start().catch(function(error) {
	const isKnown = error instanceof UsageError;
	console.error(isKnown ? harmless(oneLine(error.message)) : `aws-auth trust: an unexpected ${error?.name}`);
	process.exitCode = 2;
});




/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module is referenced by other modules so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(8938);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;