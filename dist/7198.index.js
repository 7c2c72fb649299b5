export const id = 7198;
export const ids = [7198];
export const modules = {

/***/ 17556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);

// Characters, including white space: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
const limit = 2048;
/** Checks a session policy's JSON and size. White space is removed only if the policy is too long with it. */
function readPolicy(text, report) {
    const remedy = 'Write an IAM policy document: { "Version": "2012-10-17", "Statement": […] }.';
    try {
        const policy = JSON.parse(text);
        if (typeof policy !== 'object' || policy === null || !('Statement' in policy)) {
            report('not an IAM policy: it has no "Statement"', remedy);
            return undefined;
        }
        if (text.length <= limit)
            return text;
        // Throws if the policy is nested too deeply for the stack.
        const compact = JSON.stringify(policy);
        if (compact.length <= limit)
            return compact;
        report(`${compact.length} characters without white space`, `AWS accepts at most ${limit}. Shorten the policy, or use managed-session-policies.`);
    }
    catch (error) {
        report(`not JSON (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`, remedy);
    }
    return undefined;
}


/***/ }),

/***/ 27782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readChainList),
/* harmony export */   u: () => (/* binding */ readRoleChain)
/* harmony export */ });
/* harmony import */ var _role_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56912);

/** Reads `role-chain`: one role a line, or YAML. The YAML library is loaded only for YAML. */
async function readRoleChain(text, report) {
    const lines = linesOf(text);
    const plain = lines.every((line) => !/^-|^#|^\[|:\s|:$/.test(line));
    if (plain)
        return lines.map((role) => ({ role }));
    const { plainOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8187)]).then(__webpack_require__.bind(__webpack_require__, 18187));
    const list = plainOf(text, 'Write one role ARN a line, or a YAML list.', report);
    return list === undefined ? [] : readChainList(list, (item) => `item ${item}`, report);
}
/** Reads a chain's roles from a YAML value: a list, or one role a line. `place` names an item by its number. */
function readChainList(list, place, report) {
    if (typeof list === 'string')
        return linesOf(list).map((role) => ({ role }));
    if (!Array.isArray(list)) {
        report('not a list', 'Write one role ARN a line, or a YAML list whose items start with "- ".');
        return [];
    }
    return list.flatMap((item, index) => readItem(item, () => place(index + 1), report) ?? []);
}
function readItem(item, place, report) {
    if (typeof item === 'string')
        return { role: item.trim() };
    if ((0,_role_item_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(item))
        return (0,_role_item_js__WEBPACK_IMPORTED_MODULE_0__/* .readRoleItem */ .Q6)(item, place, report);
    report(`${place()} is neither a role nor an object`, `Give it a role ARN, or the keys ${_role_item_js__WEBPACK_IMPORTED_MODULE_0__/* .roleKeys */ .BO.join(', ')}.`);
    return undefined;
}
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}


/***/ }),

/***/ 56912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ roleKeys),
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   Q6: () => (/* binding */ readRoleItem),
/* harmony export */   dR: () => (/* binding */ readField)
/* harmony export */ });
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43794);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17556);
/* harmony import */ var _schema_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65889);



const asText = (text) => text;
/** The options of a hop in YAML. Only `role-to-assume` takes `managed-session-policies`. */
const options = {
    externalId: { key: 'external-id', form: _schema_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .externalId */ .pP, read: asText },
    sessionName: { key: 'session-name', form: _schema_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionName */ .Cy, read: asText },
    duration: {
        key: 'duration-seconds',
        form: { pattern: /^\d{1,9}$/, words: 'a whole number' },
        read: (text, report) => {
            const seconds = Number(text);
            if (seconds >= _schema_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.min && seconds <= _schema_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.max)
                return seconds;
            report(`${text} is out of range`, `Write ${_schema_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.min} to ${_schema_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0.max}.`);
            return undefined;
        },
    },
    policy: {
        key: 'session-policy',
        read: (text, report) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T)(text, (what, remedy) => report(`is ${what}`, remedy)),
    },
};
/** The keys of a role that is written as a map. */
const roleKeys = ['role', ...Object.values(options).map(({ key }) => key)];
/** Reads a role with its options. `keys`: the keys that the map may have. Undefined if the map has no role. */
function readRoleItem(fields, place, report, keys = roleKeys) {
    for (const key of Object.keys(fields).filter((name) => !keys.includes(name))) {
        report(`${place(key)} has the unknown key "${new _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .Foreign */ .l(key)}"`, `The keys are ${keys.join(', ')}.`);
    }
    const role = readField(fields, 'role', undefined, place, report);
    const found = Object.entries(options).flatMap(([name, option]) => {
        const { key, form, read } = option;
        const text = readField(fields, key, form, place, report);
        const about = (what, remedy) => report(`${place(key)}: ${key} ${what}`, remedy);
        const value = text === undefined ? undefined : read(text, about);
        return value === undefined ? [] : [[name, value]];
    });
    if (role)
        return { role, ...Object.fromEntries(found) };
    if (fields.role === undefined)
        report(`${place()} has no role`, 'Give it a role ARN.');
    return undefined;
}
/** The text of a key. An empty or malformed text is reported, and the result is undefined. */
function readField(fields, key, form, place, report) {
    const value = fields[key];
    if (value === undefined)
        return undefined;
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
    if (text === '') {
        // Usually an expression that evaluated to nothing. Ignoring the key could give a wider session than intended.
        report(`${place(key)}: ${key} is empty`, 'Give it a value, or leave the key out.');
        return undefined;
    }
    if (!form || form.pattern.test(text))
        return text;
    report(`${place(key)}: ${key} "${new _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .Foreign */ .l(text)}" is not allowed`, `Write ${form.words}.`);
    return undefined;
}
/** Whether a part of the YAML is a map. */
function isFields(value) {
    return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}


/***/ }),

/***/ 77198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/authenticate.js + 2 modules
var authenticate = __webpack_require__(27602);
// EXTERNAL MODULE: ./build/aws/partition.js + 1 modules
var aws_partition = __webpack_require__(79837);
;// CONCATENATED MODULE: ./build/aws/origin.js

/**
 * Where the SDK will probably look for STS, by the settings that are cheap to read. A wrong guess costs one unused connection,
 * because the SDK itself decides later.
 */
function likelyStsOrigin({ endpoints, region }, aws) {
    const named = endpoints.STS?.url;
    if (named)
        return URL.canParse(named) ? new URL(named) : undefined;
    const suffix = (0,aws_partition/* partitionOf */.iQ)(region)?.suffix;
    const name = aws.AWS_USE_FIPS_ENDPOINT === 'true' ? 'sts-fips' : 'sts';
    return suffix ? new URL(`https://${name}.${region}.${suffix}`) : undefined;
}

// EXTERNAL MODULE: ./build/deliveries/index.js + 5 modules
var deliveries = __webpack_require__(23020);
// EXTERNAL MODULE: ./build/text/foreign.js
var foreign = __webpack_require__(43794);
// EXTERNAL MODULE: ./build/text/secret.js
var secret = __webpack_require__(55240);
// EXTERNAL MODULE: ./build/inputs/policy.js
var policy = __webpack_require__(17556);
// EXTERNAL MODULE: ./build/inputs/role-chain.js
var role_chain = __webpack_require__(27782);
// EXTERNAL MODULE: ./build/inputs/schema.js + 4 modules
var schema = __webpack_require__(98552);
// EXTERNAL MODULE: ./build/errors/index.js + 6 modules
var errors = __webpack_require__(42147);
;// CONCATENATED MODULE: ./build/inputs/tags.js


// https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html
const characters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
/** Reads a JSON object of tags, and reports every tag that AWS would refuse. */
function readTags(text, report) {
    const entries = entriesOf(text, report);
    const tags = [];
    for (const [key, value] of entries) {
        if (typeof value === 'object') {
            report(`the value of "${new foreign/* Foreign */.l(key)}" is not a text`, 'Give every tag a text, a number or a boolean.');
            continue;
        }
        const tag = { key, value: String(value) };
        const what = refusal(tag);
        if (tags.some((other) => other.key.toLowerCase() === key.toLowerCase())) {
            report(`the key "${new foreign/* Foreign */.l(key)}" occurs twice`, 'AWS ignores the case of keys. Delete one of the two.');
        }
        if (what)
            report(what, 'A key has 1 to 128 characters, a value up to 256: letters, digits, spaces or _.:/=+-@.');
        tags.push(tag);
    }
    return tags;
}
function entriesOf(text, report) {
    const remedy = 'Write one JSON object, such as {"team": "platform"}.';
    try {
        const parsed = JSON.parse(text);
        if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
            return Object.entries(parsed);
        report('not an object', remedy);
    }
    catch (error) {
        report(`not JSON (${(0,errors/* messageOf */.bD)(error)})`, remedy);
    }
    return [];
}
function refusal({ key, value }) {
    if (key.length < 1 || key.length > 128)
        return `the key "${new foreign/* Foreign */.l(key)}" has ${key.length} characters`;
    if (!characters.test(key))
        return `the key "${new foreign/* Foreign */.l(key)}" has a character that AWS does not accept`;
    if (/^aws:/i.test(key))
        return `the key "${new foreign/* Foreign */.l(key)}" begins with "aws:", which AWS reserves`;
    if (value.length > 256)
        return `the value of "${new foreign/* Foreign */.l(key)}" has ${value.length} characters`;
    if (!characters.test(value))
        return `the value of "${new foreign/* Foreign */.l(key)}" has a character that AWS does not accept`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/inputs/read.js






/**
 * Reads every input from the variables that the runner sets. Problems are collected, not thrown. An input with a
 * problem still gets a value, usually its default, so that the rules across inputs are checked as well.
 */
async function readInputs(env) {
    const problems = [];
    const byVariable = new Set();
    const values = {};
    for (const [name, spec] of Object.entries(schema/* schema */.w)) {
        const report = (what, remedy) => problems.push({ input: name, what, remedy });
        const { text, variable } = found(name, spec, env);
        if (variable)
            byVariable.add(name);
        values[name] = await readValue(text, spec, report, variable);
    }
    return { inputs: values, problems, byVariable };
}
/** An empty input counts as absent: the runner sets every input. White space counts as empty, and hides the variables. */
function found(name, spec, env) {
    const written = env[`INPUT_${name.toUpperCase()}`];
    if (written)
        return { text: written.trim() };
    for (const variable of spec.variables ?? []) {
        const text = env[variable]?.trim();
        if (text)
            return { text, variable };
    }
    return { text: '' };
}
async function readValue(text, spec, report, variable) {
    switch (spec.type) {
        case 'text':
            return readText(text, spec, report);
        case 'secret':
            return text ? new secret/* Secret */.z(text, variable) : undefined;
        case 'boolean':
            return readBoolean(text, spec.default, report);
        case 'integer':
            return readInteger(text, spec, report);
        case 'lines':
            return readList(text.split('\n'), spec, report);
        case 'commas':
            return readList(text.split(/[,\n]/), spec, report);
        case 'choice':
            return readChoice(text, spec, report);
        case 'policy':
            return text ? (0,policy/* readPolicy */.T)(text, report) : undefined;
        case 'tags':
            return text ? readTags(text, report) : [];
        case 'roles':
            return text ? await (0,role_chain/* readRoleChain */.u)(text, report) : [];
        case 'sessions':
            return text ? (await __webpack_require__.e(/* import() */ 7827).then(__webpack_require__.bind(__webpack_require__, 47827))).readSessions(text, report) : [];
    }
}
function readText(text, spec, report) {
    if (!text)
        return spec.default;
    if (!spec.form || spec.form.pattern.test(text))
        return text;
    report(`"${new foreign/* Foreign */.l(text)}" is not allowed`, `Write ${spec.form.words}.`);
    return spec.default;
}
function readBoolean(text, fallback, report) {
    if (!text)
        return fallback;
    // The spellings of the YAML 1.2 core schema, as in @actions/core.
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    report(`"${new foreign/* Foreign */.l(text)}" is not a boolean`, 'Write true or false.');
    return fallback;
}
function readInteger(text, spec, report) {
    if (!text)
        return spec.default;
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= spec.min && value <= spec.max)
        return value;
    report(Number.isNaN(value) ? `"${new foreign/* Foreign */.l(text)}" is not a whole number` : `${text} is out of range`, `Write a whole number from ${spec.min} to ${spec.max}, without a unit.`);
    return spec.default;
}
function readList(items, spec, report) {
    const values = items.map((item) => item.trim()).filter((item) => item !== '');
    const { form, most } = spec;
    const isWritten = items.length > 1 || values.length > 0;
    // Refused, because an allowed-account-ids without IDs would allow every account.
    if (isWritten && values.length === 0)
        report('no item has a value', `Write ${form?.words ?? 'at least one item'}, or leave it out.`);
    for (const wrong of form ? values.filter((value) => !form.pattern.test(value)) : []) {
        report(`"${new foreign/* Foreign */.l(wrong)}" is not allowed`, `Write ${form?.words}.`);
    }
    if (most && values.length > most)
        report(`${values.length} items are too many`, `AWS accepts at most ${most}.`);
    return values;
}
function readChoice(text, spec, report) {
    if (!text)
        return spec.default;
    if (spec.choices.includes(text))
        return text;
    report(`"${new foreign/* Foreign */.l(text)}" does not exist`, `Write one of ${spec.choices.join(', ')}.`);
    return spec.default;
}

// EXTERNAL MODULE: ./build/job/context.js + 3 modules
var job_context = __webpack_require__(63541);
// EXTERNAL MODULE: ./build/job/places.js
var job_places = __webpack_require__(21962);
;// CONCATENATED MODULE: ./build/job/step-name.js
/** The step's `id`; empty if the runner generated the name, such as `__OWNER_aws-auth_2`. */
function stepName({ github }) {
    const name = github.GITHUB_ACTION ?? '';
    return /^[A-Za-z][\w-]{0,99}$/.test(name) && !name.startsWith('__') ? name : '';
}

// EXTERNAL MODULE: ./build/net/http.js + 1 modules
var http = __webpack_require__(45491);
// EXTERNAL MODULE: ./build/net/network.js
var net_network = __webpack_require__(61318);
// EXTERNAL MODULE: ./build/inputs/problem.js
var problem = __webpack_require__(60787);
// EXTERNAL MODULE: ./build/inputs/roles.js
var roles = __webpack_require__(65457);
// EXTERNAL MODULE: ./build/sources/index.js + 9 modules
var sources = __webpack_require__(23742);
;// CONCATENATED MODULE: ./build/sources/choose.js

/** Takes the first source that fits, or tells why none does. Pure. */
function chooseSource(inputs, context) {
    const verdicts = sources/* ranked */.ad.map((source) => ({ source, verdict: verdictOf(source, inputs, context) }));
    const index = verdicts.findIndex(({ verdict }) => 'take' in verdict);
    const chosen = verdicts[index];
    if (!chosen || !('take' in chosen.verdict))
        return { passedOver: verdicts.flatMap(passed) };
    const { source, verdict } = chosen;
    // Short-lived proof comes first. Keys that the job also has are the fallback.
    const spare = source.fallback && verdictOf(asRanked(source.fallback), inputs, context);
    const fallback = spare && 'take' in spare ? spare.take : undefined;
    const first = `${source.kind} comes first`;
    return {
        source: verdict.take,
        why: verdict.why,
        passedOver: [
            ...verdicts.slice(0, index).flatMap(passed),
            ...verdicts
                .slice(index + 1)
                // It is unknown whether the default chain has credentials.
                .filter(({ source: { kind }, verdict: other }) => 'take' in other && kind !== 'default-chain')
                .map(({ source: { kind } }) => ({
                kind,
                why: kind === fallback?.kind ? 'kept as the fallback' : first,
            })),
        ],
        ...(fallback && { fallback }),
    };
}
/** Takes exactly the source that `credential-source` names, or tells what it lacks. Pure. */
function requireSource(kind, inputs, context) {
    const source = asRanked(kind);
    const verdict = source.resolve(inputs, context);
    if ('pass' in verdict)
        return { missing: verdict.pass || source.lacking };
    return { source: verdict.take, why: 'credential-source names it', passedOver: [] };
}
const asRanked = (kind) => sources/* sources */.Tj[kind];
/** With `role-chaining`, only existing credentials, access keys or a given token can be the source. */
function verdictOf(source, inputs, context) {
    const isToken = source.kind === 'web-identity-token-file' || source.kind === 'web-identity-token';
    if (inputs['role-chaining'] && !source.startsChain && !isToken)
        return { pass: '' };
    return source.resolve(inputs, context);
}
function passed({ source, verdict, }) {
    return 'pass' in verdict && verdict.pass ? [{ kind: source.kind, why: verdict.pass }] : [];
}

// EXTERNAL MODULE: ./build/sources/default-chain/index.js
var default_chain = __webpack_require__(63487);
// EXTERNAL MODULE: ./build/sources/environment/index.js
var environment = __webpack_require__(52203);
// EXTERNAL MODULE: ./build/inputs/exports.js
var inputs_exports = __webpack_require__(36039);
;// CONCATENATED MODULE: ./build/plan/parts/deliver.js

/** `isFound`: later steps find and renew the credentials without this step. */
function deliverPlan(inputs, context, isFound) {
    const exports = (0,inputs_exports/* exportsEnvironment */.j)(inputs);
    const profile = profileFor(inputs, context, isFound);
    const own = ownSession(inputs);
    return {
        region: exports,
        credentials: exports,
        outputs: inputs['output-credentials'],
        renew: inputs.refresh,
        unset: (0,inputs_exports/* ignoresEnvironment */.T)(inputs),
        overwrite: inputs['overwrite-aws-profile'],
        ...(profile && { profile }),
        ...(own && { own }),
    };
}
/** The name of the session for the environment and the outputs: the chosen one, or the only one. */
function ownSession({ sessions, 'default-session': chosen }) {
    return chosen ?? (sessions.length === 1 ? sessions[0]?.name : undefined);
}
/** The profile for the step's own session, if it needs one. */
function profileFor(inputs, context, isFound) {
    const name = inputs['aws-profile'];
    if (name)
        return { name, because: 'named' };
    if (inputs.sessions.length > 0 || isFound)
        return undefined;
    if (inputs.refresh)
        return { name: context.newProfile, because: 'renewed' };
    // Some tools prefer AWS_PROFILE to keys, so a variable left by an earlier step must name this session.
    const isShadowed = context.profileInTheWay && (0,inputs_exports/* exportsEnvironment */.j)(inputs);
    return isShadowed ? { name: context.newProfile, because: 'shadowed' } : undefined;
}

;// CONCATENATED MODULE: ./build/plan/parts/first-role.js

const limits = {
    credentials: {},
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
    'web-identity': {
        tags: 'a web identity session takes its tags from its token',
        sourceIdentity: 'a web identity takes it from its token',
        secondFactor: 'a token needs no MFA',
        externalId: 'AssumeRoleWithWebIdentity has no external ID',
    },
    // https://docs.aws.amazon.com/rolesanywhere/latest/userguide/authentication-create-session.html
    certificate: {
        tags: 'IAM Roles Anywhere takes the session tags from the certificate',
        sourceIdentity: 'IAM Roles Anywhere takes it from the certificate',
        secondFactor: 'a certificate needs no MFA',
        externalId: 'IAM Roles Anywhere accepts no external ID',
        policies: 'IAM Roles Anywhere takes them from its profile',
    },
};
/** Options that the first role cannot take. None with a fallback, whose keys support all of them. */
function firstRoleLimits({ source, fallback }) {
    return fallback ? {} : limits[(0,sources/* sourceOf */.vz)(source).yields(source)];
}

// EXTERNAL MODULE: ./build/plan/parts/network.js
var network = __webpack_require__(2773);
// EXTERNAL MODULE: ./build/sources/profile/index.js + 2 modules
var profile = __webpack_require__(48650);
;// CONCATENATED MODULE: ./build/plan/parts/mfa.js


/** The second factor that the `mfa-*` inputs describe. */
function mfaOf(inputs, context) {
    const serial = mfaSerial(inputs, context);
    const code = inputs['mfa-code'];
    const seed = inputs['mfa-secret'];
    const device = { ...(serial && { serial }) };
    if (code)
        return { ...device, code };
    return seed && { ...device, seed: plainSeed(seed) };
}
/** The MFA device: from `mfa-serial`, else from the source profile. */
function mfaSerial(inputs, context) {
    if (inputs['mfa-serial'])
        return inputs['mfa-serial'];
    const found = (0,profile/* sourceProfile */.Tp)(inputs, context);
    return found && 'roles' in found ? found.serial : undefined;
}
/** Normalises base32 (RFC 4648) as authenticator apps do: either case, groups, optional padding. */
const plainSeed = (seed) => new secret/* Secret */.z(seed
    .reveal()
    .replace(/[\s-]/g, '')
    .replace(/(?<!=)=+$/, '')
    .toUpperCase());

// EXTERNAL MODULE: ./build/chain/tags.js
var chain_tags = __webpack_require__(84713);
;// CONCATENATED MODULE: ./build/plan/parts/tags.js

/** The session tags; undefined with `role-skip-session-tagging`. */
function tagsOf(inputs, { github }) {
    if (inputs['role-skip-session-tagging'])
        return undefined;
    const all = (0,chain_tags/* sessionTags */.cc)(github, inputs['custom-tags'], []);
    const keys = (0,chain_tags/* allTags */.Jw)(all).map(({ key }) => key);
    return { ...all, transitiveKeys: inputs['transitive-tag-keys'].filter((key) => keys.includes(key)) };
}

;// CONCATENATED MODULE: ./build/plan/parts/route.js





// Seconds. AWS limits the session of a chained role to one hour:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining
const chainedLimit = 3600;
function routePlan(inputs, context) {
    const hops = hopsOf(inputs, context);
    const branches = branchesOf(inputs, context, hops);
    const tags = tagsOf(inputs, context);
    const mfa = mfaOf(inputs, context);
    const sourceIdentity = inputs['source-identity'];
    const hasRole = hops.length + branches.length > 0;
    const secretForm = hasRole ? secretFormOf(inputs, context) : undefined;
    return {
        partition: (0,aws_partition/* partitionOf */.iQ)(inputs['aws-region'] ?? '')?.id ?? 'aws',
        hops,
        branches,
        ...(tags && { tags }),
        ...(mfa && { mfa }),
        ...(sourceIdentity && { sourceIdentity }),
        sessionDuration: inputs['role-duration-seconds'],
        ...(secretForm && { secretForm }),
        propagation: (0,network/* maxAttemptsOf */.un)(inputs) > 1 ? inputs['role-propagation-s'] : 0,
    };
}
/** All hops to the session with the most hops. */
function longestWay({ hops, branches }) {
    const [longest] = [...branches].sort((one, other) => other.hops.length - one.hops.length);
    return [...hops, ...(longest?.hops ?? [])];
}
/** Whether `role-to-assume` itself is assumed from another role's session. */
function startsChained(inputs, context) {
    return inputs['role-chaining'] && context.ambient?.sessionToken !== undefined;
}
/** The shared hops: a Cognito pool's role, `role-to-assume`, `role-chain`. */
function hopsOf(inputs, context) {
    const role = inputs['role-to-assume'];
    const externalId = inputs['role-external-id'];
    const policy = inputs['inline-session-policy'];
    const ofPool = roleOfPool(inputs);
    const first = [...(ofPool ? [ofPool] : []), ...(role ? [role] : [])];
    const duration = inputs['role-duration-seconds'];
    const settings = {
        sessionName: inputs['role-session-name'],
        duration: startsChained(inputs, context) ? Math.min(duration, chainedLimit) : duration,
        policyArns: inputs['managed-session-policies'],
        ...(externalId && { externalId }),
        ...(policy && { policy }),
    };
    // The settings apply to the last of the two, which is the intended role.
    const hops = first.map((name, index) => index === first.length - 1 ? { role: name, ...settings } : chainedHop({ role: name }, inputs));
    return [...hops, ...inputs['role-chain'].map((item) => chainedHop(item, inputs))];
}
/** The hops of each entry in `sessions`, after the shared hops. */
function branchesOf(inputs, context, hops) {
    const isChained = hops.length > 0 || startsChained(inputs, context);
    return inputs.sessions.map(({ name, line: _, region, chain, ...item }) => {
        const first = chainedHop(item, inputs);
        const duration = item.duration ?? inputs['role-duration-seconds'];
        return {
            name,
            region: region ?? inputs['aws-region'] ?? '',
            hops: [isChained ? first : { ...first, duration }, ...chain.map((role) => chainedHop(role, inputs))],
        };
    });
}
/** A hop that starts from another role's session. */
function chainedHop(item, inputs) {
    const duration = item.duration ?? inputs['role-duration-seconds'];
    return {
        sessionName: inputs['role-session-name'],
        policyArns: [],
        ...item,
        duration: Math.min(duration, chainedLimit),
    };
}
/** Whether there is a role that takes the settings for `role-to-assume`. */
function hasSettingsRole(inputs) {
    return inputs['role-to-assume'] !== undefined || roleOfPool(inputs) !== undefined;
}
/** Basic flow: the role that is assumed with a Cognito pool's token, unless that is `role-to-assume`. */
function roleOfPool(inputs) {
    const isBasic = inputs['cognito-identity-pool-id'] && inputs['cognito-auth-flow'] === 'basic';
    return isBasic ? inputs['cognito-custom-role-arn'] : undefined;
}
/**
 * Git Bash on Windows reads a variable that starts with a slash as a path, and changes it to C:/Program Files/Git/…
 * (https://www.msys2.org/docs/filesystem-paths/). One in 64 secret access keys starts so. Skipped if each attempt needs a code.
 */
function secretFormOf(inputs, { isWindows }) {
    if (inputs['special-characters-workaround'])
        return 'plain';
    const needsCode = inputs['mfa-code'] !== undefined || inputs['mfa-secret'] !== undefined;
    return isWindows && !needsCode ? 'no-slash-first' : undefined;
}
/** A notice if a session will be shorter than requested. */
function chainNotices(inputs, context) {
    const wanted = inputs['role-duration-seconds'];
    const { input } = (0,roles/* firstRoles */.c)(inputs);
    const isChained = startsChained(inputs, context);
    const chained = [
        ...inputs['role-chain'],
        ...(input === 'role-to-assume' || isChained ? inputs.sessions : []),
        ...inputs.sessions.flatMap(({ chain }) => chain),
    ];
    const asked = [...(isChained ? [wanted] : []), ...chained.map(({ duration }) => duration ?? wanted)];
    if (!asked.some((seconds) => seconds > chainedLimit))
        return [];
    return [
        `A session of the chain lasts ${chainedLimit} s, not ${Math.max(...asked)} s, because AWS limits chained roles to one hour. A session of a role that trusts GitHub directly can last up to 12 hours.`,
    ];
}

;// CONCATENATED MODULE: ./build/plan/parts/remarks.js






/** The notices and warnings about a plan. `idle`: problems with inputs that the step ignores. */
function remarksOn(inputs, context, choice, route, deliver, idle) {
    const way = longestWay(route);
    return {
        notices: [...chainNotices(inputs, context), ...idleRenewal(inputs, deliver)],
        warnings: [
            ...(context.checksNoCertificates ? [uncheckedCertificates] : []),
            ...keyWarnings(inputs, context, choice),
            ...tagWarnings(inputs, choice, way, route.tags),
            ...idleWarnings(inputs, choice, way),
            ...idle.map(({ input, what }) => `${input} is ignored: ${what}.`),
        ],
        accounts: printingOf(inputs, context),
        keyAge: inputs['key-age-check'] && hasIam(inputs, context),
    };
}
const uncheckedCertificates = 'NODE_TLS_REJECT_UNAUTHORIZED is 0, so Node checks no certificate. Any machine between this runner and AWS can read and use what the job sends. Remove the variable. If a proxy needs it, name the certificate of the proxy in NODE_EXTRA_CA_CERTS.';
/** Anyone can read a public repository's logs, so account IDs are hidden unless the workflow says otherwise. */
function printingOf(inputs, { isPublic, runner }) {
    const wanted = inputs['mask-aws-account-id'];
    if (wanted !== undefined)
        return wanted ? 'masked' : 'shown';
    return isPublic === false || runner === 'act' ? 'shown' : 'hidden';
}
/** Whether IAM can be asked: AWS's own, or an endpoint for IAM alone. A store with one endpoint for all services has no IAM. */
function hasIam(inputs, context) {
    const { IAM, STS } = (0,network/* endpointsOf */.uY)(inputs, context);
    if (inputs['sts-endpoint'] !== undefined)
        return false;
    return IAM ? IAM.isForAll !== true : STS === undefined;
}
/** Warns about long-lived keys if OIDC works or would work. */
function keyWarnings(inputs, context, { source, passedOver }) {
    if (inputs['force-skip-oidc'] || !isLasting(source))
        return [];
    // An STS other than AWS's may not know GitHub's tokens.
    if (context.tokenEndpoint && !inputs['sts-endpoint']) {
        return [
            'The step uses long-lived access keys, although this job can request OIDC tokens. A role that trusts OIDC tokens needs no stored keys.',
        ];
    }
    const oidc = passedOver.find(({ kind }) => kind === 'github-oidc');
    if (source.kind !== 'access-keys' || !oidc || (0,roles/* roleForm */.F)(inputs) !== 'arn')
        return [];
    return [
        `The step uses access keys instead of GitHub OIDC, because ${oidc.why}. With permissions: id-token: write, the job needs no long-lived keys.`,
    ];
}
const isLasting = (source) => (source.kind === 'access-keys' || source.kind === 'environment') && !source.credentials.sessionToken;
/** Inputs that have no effect in this combination. */
function idleWarnings(inputs, choice, hops) {
    const { source } = choice;
    const first = firstRoleLimits(choice);
    const warnings = [];
    if (inputs['role-propagation-s'] > 0 && (0,network/* maxAttemptsOf */.un)(inputs) === 1) {
        warnings.push('role-propagation-s is ignored, because retries are off (disable-retry or retry-max-attempts: 1).');
    }
    if (inputs['special-characters-workaround'] && hops.length === 0) {
        warnings.push('special-characters-workaround is ignored, because no role is assumed.');
    }
    for (const name of ['inline-session-policy', 'managed-session-policies']) {
        const why = hops.length === 0 ? 'no role is assumed' : first.policies;
        if ((inputs[name]?.length ?? 0) > 0 && why)
            warnings.push(`${name} is ignored, because ${why}.`);
    }
    if (inputs['role-external-id'] && hasSettingsRole(inputs) && first.externalId) {
        warnings.push(`role-external-id is ignored, because ${first.externalId}.`);
    }
    if (inputs['source-identity'] && hops.length === 0) {
        warnings.push('source-identity is ignored, because no role is assumed.');
    }
    else if (inputs['source-identity'] && first.sourceIdentity && hops.length === 1) {
        warnings.push(`source-identity is ignored, because ${first.sourceIdentity}.`);
    }
    if (inputs['use-existing-credentials'] && (inputs.sessions.length > 0 || inputs.refresh)) {
        const why = inputs.refresh
            ? 'refresh fetches a session that it can renew'
            : 'sessions are always fetched';
        warnings.push(`use-existing-credentials is ignored, because ${why}.`);
    }
    else if (inputs['use-existing-credentials'] && hops.length === 0 && (0,sources/* sourceOf */.vz)(source).decidesWho) {
        warnings.push('use-existing-credentials is ignored, because the wanted identity is unknown without role-to-assume.');
    }
    if (inputs['unset-current-credentials'] && inputs.sessions.length > 0 && !(0,inputs_exports/* ignoresEnvironment */.T)(inputs)) {
        warnings.push('unset-current-credentials is ignored, because this step exports no credentials.');
    }
    if (inputs['mfa-serial'] && first.secondFactor) {
        warnings.push(`mfa-serial is ignored, because the source is ${source.kind}, which needs no MFA.`);
    }
    return warnings;
}
/** Warns about requested tags that will not be sent. */
function tagWarnings(inputs, choice, hops, tags) {
    const warnings = [];
    const custom = inputs['custom-tags'];
    const first = firstRoleLimits(choice);
    if (custom.length > 0 && hops.length === 0) {
        warnings.push('custom-tags is ignored, because no role is assumed.');
    }
    else if (custom.length > 0 && hops.length === 1 && first.tags) {
        warnings.push(`custom-tags is ignored, because ${first.tags}.`);
    }
    else if (custom.length > 0 && !tags) {
        warnings.push('custom-tags is ignored, because role-skip-session-tagging is true.');
    }
    const dropped = tags
        ? inputs['transitive-tag-keys'].filter((key) => !tags.transitiveKeys.includes(key))
        : [];
    if (dropped.length > 0) {
        warnings.push(`transitive-tag-keys: ${dropped.join(', ')} ignored, because the session has no such tag.`);
    }
    return warnings;
}
function idleRenewal({ refresh, sessions }, { profile }) {
    if (!refresh || profile || sessions.length > 0)
        return [];
    return ['refresh has no effect, because later steps already find these credentials and renew them.'];
}

;// CONCATENATED MODULE: ./build/aws/access-key-id.js
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/**
 * The account ID inside an access key ID, decoded without a request, or undefined.
 *
 * Base32 follows the four-letter prefix. Its first 48 bits are a marker bit, the account (40 bits) and 7 other bits.
 * Keys made before 2019 have neither marker nor account. They give undefined, because a guess would refuse good keys.
 */
function accountOfAccessKeyId(accessKeyId) {
    const encoded = accessKeyId.slice(4, 14);
    if (!/^[A-Z2-7]{10}$/.test(encoded))
        return undefined;
    let bits = 0n;
    for (const letter of encoded)
        bits = (bits << 5n) | BigInt(alphabet.indexOf(letter));
    const first48 = bits >> 2n;
    if ((first48 & 0x800000000000n) === 0n)
        return undefined;
    return String((first48 & 0x7fffffffff80n) >> 7n).padStart(12, '0');
}

// EXTERNAL MODULE: ./build/aws/arn.js
var aws_arn = __webpack_require__(23385);
// EXTERNAL MODULE: ./build/text/scrub.js
var scrub = __webpack_require__(83573);
;// CONCATENATED MODULE: ./build/plan/rules/account.js






/** Finds a wrong account without asking AWS: from the last role's ARN, else from the key ID or the source. */
function checkAccount(inputs, kind, context) {
    const allowed = inputs['allowed-account-ids'];
    if (allowed.length === 0)
        return [];
    const shown = printingOf(inputs, context) === 'shown' ? (id) => id : scrub/* lastDigits */.v;
    if (inputs.sessions.length > 0)
        return checkSessionAccounts(inputs, shown);
    const role = inputs['role-chain'].at(-1)?.role ?? inputs['role-to-assume'] ?? inputs['cognito-custom-role-arn'];
    const id = kind === 'access-keys' ? inputs['aws-access-key-id'] : undefined;
    const ofKey = id && accountOfAccessKeyId(id.reveal());
    const account = role ? (0,aws_arn/* parseRoleArn */.DM)(role)?.account : (ofKey ?? accountOfSource(inputs, kind, context));
    if (!account || allowed.includes(account))
        return [];
    const whose = role ? 'role' : ofKey ? 'access key' : 'sign-in';
    return [
        outside(`the ${whose} belongs to account ${shown(account)}, which is not among ${allowed.map(shown).join(', ')}`),
    ];
}
function accountOfSource(inputs, kind, context) {
    if (kind === 'sso')
        return inputs['sso-account-id'];
    const found = (0,profile/* sourceProfile */.Tp)(inputs, context);
    return found && 'account' in found ? found.account : undefined;
}
function checkSessionAccounts({ sessions, 'allowed-account-ids': allowed }, shown) {
    return sessions.flatMap(({ name, line, role, chain }) => {
        const account = (0,aws_arn/* parseRoleArn */.DM)(chain.at(-1)?.role ?? role)?.account;
        if (!account || allowed.includes(account))
            return [];
        const what = `line ${line} of sessions: ${name} belongs to account ${shown(account)}, which is not among ${allowed.map(shown).join(', ')}`;
        return [outside(what)];
    });
}
const outside = (what) => (0,problem/* problem */.CC)('allowed-account-ids', what, 'Correct the account or allowed-account-ids. Nothing was exported.');

// EXTERNAL MODULE: ./build/net/address.js
var address = __webpack_require__(4072);
;// CONCATENATED MODULE: ./build/plan/rules/addresses.js


/** Checks the addresses that the chosen source asks besides AWS's services. */
function checkAddresses(source) {
    return source ? (0,sources/* sourceOf */.vz)(source).addresses(source).flatMap(address/* checkAddress */.l) : [];
}

;// CONCATENATED MODULE: ./build/plan/rules/mfa.js


const checkMfa = (inputs, context) => {
    const serial = inputs['mfa-serial'];
    const code = inputs['mfa-code'];
    const seed = inputs['mfa-secret'];
    const problems = [];
    const add = (input, what, remedy) => problems.push((0,problem/* problem */.CC)(input, what, remedy));
    if (serial && !code && !seed) {
        const remedy = "Set one of them. Check the secret's name, and whether this run may read it.";
        add('mfa-serial', 'set, but both mfa-code and mfa-secret are empty', remedy);
    }
    if ((code || seed) && !mfaSerial(inputs, context)) {
        const remedy = 'Write the ARN of the device, such as arn:aws:iam::111122223333:mfa/NAME.';
        add('mfa-serial', `not set, although ${code ? 'mfa-code' : 'mfa-secret'} is set`, remedy);
    }
    if (code && seed)
        add('mfa-code', 'set together with mfa-secret', 'Leave one of the two out.');
    if (code && !/^\d{6}$/.test(code.reveal())) {
        add('mfa-code', `has ${code.length} characters, or characters other than digits`, 'A code is six digits.');
    }
    if (seed && !/^[A-Z2-7]{16,}$/.test(plainSeed(seed).reveal())) {
        const remedy = 'Store the secret that AWS shows with the QR code: letters A to Z and digits 2 to 7.';
        add('mfa-secret', 'not base32, or shorter than 16 characters', remedy);
    }
    if ((code || seed) && inputs['aws-session-token']) {
        const remedy = 'AWS accepts MFA only with long-lived keys. Leave one of the two out.';
        add('mfa-serial', 'set, but the access keys belong to a session', remedy);
    }
    if ((code || seed) && inputs['special-characters-workaround']) {
        const remedy = 'Each attempt would wait for another code. Leave one of the two out.';
        add('special-characters-workaround', 'true together with MFA', remedy);
    }
    return problems;
};

;// CONCATENATED MODULE: ./build/plan/rules/network.js



/** Checks service addresses from inputs, variables and files. */
const checkEndpoints = (inputs, context) => {
    const seen = new Set();
    return Object.values((0,network/* endpointsOf */.uY)(inputs, context)).flatMap((endpoint) => {
        if (seen.has(endpoint.from))
            return [];
        seen.add(endpoint.from);
        return (0,address/* checkAddress */.l)(endpoint);
    });
};
/** Inputs that always need an STS. */
const needSts = [
    'role-to-assume',
    'role-chain',
    'sessions',
    'allowed-account-ids',
    'use-existing-credentials',
    'mfa-serial',
    'web-identity-token',
    'web-identity-token-file',
];
/** Without an STS, no role can be assumed and the credentials' account is unknown. */
const checkSts = (inputs) => {
    if ((0,network/* hasSts */.fZ)(inputs))
        return [];
    const isSet = (value) => (Array.isArray(value) ? value.length > 0 : Boolean(value));
    const wanted = needSts.filter((name) => isSet(inputs[name]));
    const what = 'set, but it needs an STS, and sts-endpoint is none';
    return wanted.map((name) => (0,problem/* problem */.CC)(name, what, 'Leave one of them out.'));
};
const checkProxy = (inputs) => {
    const text = inputs['http-proxy'];
    if (!text || (0,network/* proxyOf */.Ol)(inputs, undefined))
        return [];
    const remedy = 'Write a URL such as http://proxy.example.com:3128 or socks5://proxy.example.com:1080. If http-proxy is not set, HTTPS_PROXY or HTTP_PROXY is used.';
    // The value is not shown, because any part of it may be a password.
    const what = 'not the URL of a proxy, or its user name and password are not percent-encoded';
    return [(0,problem/* problem */.CC)('http-proxy', what, remedy)];
};

;// CONCATENATED MODULE: ./build/plan/rules/region.js




const checkRegion = (inputs, context) => {
    const region = inputs['aws-region'];
    if (!region) {
        const remedy = 'Write the region, such as aws-region: us-east-2.';
        return [(0,problem/* problem */.CC)('aws-region', 'not set, and neither is AWS_REGION', remedy)];
    }
    if ((0,aws_partition/* partitionOf */.iQ)(region) || isOfAnotherSts(region, elsewhere(inputs, context)))
        return [];
    const near = (0,aws_partition/* nearestRegion */.$f)(region);
    const remedy = near
        ? `Did you mean ${near}?`
        : 'Write a region such as us-east-2. For a region newer than this version of the action, or a store that is not AWS, also set sts-endpoint to the URL of its STS, or to none.';
    return [(0,problem/* problem */.CC)('aws-region', `"${new foreign/* Foreign */.l(region)}" is not an AWS region`, remedy)];
};
/**
 * Whether an endpoint other than AWS's own STS explains an unknown region: a store can use any name, and the region may be
 * new. If only the runner names the endpoint, such as one in a VPC, a name close to an AWS region is still a typo.
 */
function isOfAnotherSts(region, endpoint) {
    if (!endpoint || !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(region))
        return false;
    return endpoint.from === 'sts-endpoint' || (0,aws_partition/* nearestRegion */.$f)(region, 2) === undefined;
}
/** The endpoint that replaces AWS's own STS; `none` counts as one. */
const elsewhere = (inputs, context) => (0,network/* hasSts */.fZ)(inputs) ? (0,network/* endpointsOf */.uY)(inputs, context).STS : { url: 'none', from: 'sts-endpoint' };
/** The regions of `sessions` must belong to the partition of `aws-region`. */
const checkSessionRegions = (inputs, context) => inputs.sessions.flatMap((session) => checkOne(session, inputs, (0,network/* endpointsOf */.uY)(inputs, context).STS));
function checkOne({ name, line, region }, inputs, endpoint) {
    if (!region)
        return [];
    const place = `line ${line}: ${name}: `;
    const own = (0,aws_partition/* partitionOf */.iQ)(inputs['aws-region'] ?? '')?.id;
    const there = (0,aws_partition/* partitionOf */.iQ)(region)?.id;
    if (own && there && own !== there) {
        const what = `${place}region ${region} belongs to ${there}, but aws-region belongs to ${own}`;
        return [(0,problem/* problem */.CC)('sessions', what, 'Use one step for each partition.')];
    }
    if ((0,aws_partition/* isRegionOfAws */.jn)(region) || isOfAnotherSts(region, endpoint))
        return [];
    const near = (0,aws_partition/* nearestRegion */.$f)(region);
    const remedy = near ? `Did you mean ${near}?` : 'Write a region such as us-east-2.';
    return [(0,problem/* problem */.CC)('sessions', `${place}"${new foreign/* Foreign */.l(region)}" is not an AWS region`, remedy)];
}

;// CONCATENATED MODULE: ./build/plan/parts/roles.js
/** Every role that the inputs name. */
function rolesIn(inputs) {
    const first = inputs['role-to-assume'];
    const ofPool = inputs['cognito-custom-role-arn'];
    return [
        ...(first ? [{ input: 'role-to-assume', role: first, place: '' }] : []),
        // The Cognito rule reports other forms.
        ...(ofPool?.startsWith('arn:')
            ? [{ input: 'cognito-custom-role-arn', role: ofPool, place: '' }]
            : []),
        ...inputs['role-chain'].map(({ role }) => ({ input: 'role-chain', role, place: '' })),
        ...inputs.sessions.flatMap(({ name, line, role, chain }) => [role, ...chain.map((item) => item.role)].map((each) => ({ input: 'sessions', role: each, place: `line ${line}: ${name}: ` }))),
    ];
}

;// CONCATENATED MODULE: ./build/plan/rules/roles.js






/** Every role must be an ARN in the region's partition, or a role name. */
const checkRoles = (inputs, context) => {
    const region = inputs['aws-region'] ?? '';
    // S3-compatible stores with their own STS use their own partitions, and any text as account.
    const isElsewhere = (0,network/* endpointsOf */.uY)(inputs, context).STS !== undefined;
    return rolesIn(inputs).flatMap(({ input, role, place }) => {
        const arn = (0,aws_arn/* parseRoleArn */.DM)(role, isElsewhere ? 'any-account' : 'digits');
        if (arn) {
            if (isElsewhere && (!(0,aws_partition/* isAwsPartition */.WE)(arn.partition) || !/^\d{12}$/.test(arn.account)))
                return [];
            return checkPartition(input, place + role, arn, region);
        }
        if ((0,aws_arn/* isRoleName */.yn)(role))
            return [];
        const shown = new foreign/* Foreign */.l(role);
        const odd = (0,aws_arn/* parseRoleArn */.DM)(role);
        if (odd) {
            const has = odd.account ? `the account ID ${odd.account}` : 'no account ID';
            return [(0,problem/* problem */.CC)(input, `${place}${shown} has ${has}`, 'Write the 12 digits of the account.')];
        }
        const remedy = 'Write it like arn:aws:iam::111122223333:role/NAME.';
        return [(0,problem/* problem */.CC)(input, `${place}"${shown}" is neither a role ARN nor a role name`, remedy)];
    });
};
function checkPartition(input, role, { partition }, region) {
    // A misspelt region still shows the intended partition.
    const expected = (0,aws_partition/* partitionOf */.iQ)((0,aws_partition/* partitionOf */.iQ)(region) ? region : ((0,aws_partition/* nearestRegion */.$f)(region) ?? ''))?.id;
    if (!expected || partition === expected)
        return [];
    const what = `${new foreign/* Foreign */.l(role)} belongs to partition ${partition}, but ${region} belongs to ${expected}`;
    return [(0,problem/* problem */.CC)(input, what, `Use a role of arn:${expected}, or a region of ${partition}.`)];
}

;// CONCATENATED MODULE: ./build/plan/rules/sessions.js


/** Checks `sessions` against the other inputs. */
const checkSessions = (inputs) => {
    const { sessions, 'default-session': chosen } = inputs;
    if (sessions.length === 0) {
        const remedy = 'Set sessions, or leave default-session out.';
        return chosen ? [(0,problem/* problem */.CC)('default-session', 'set without sessions', remedy)] : [];
    }
    const remedy = 'Leave aws-profile out, because each session becomes a profile of its own name.';
    return [
        ...(inputs['aws-profile'] ? [(0,problem/* problem */.CC)('aws-profile', 'set together with sessions', remedy)] : []),
        ...checkDefault(inputs),
    ];
};
const checkDefault = (inputs) => {
    const { sessions, 'default-session': chosen } = inputs;
    const names = sessions.map(({ name }) => name).join(', ');
    if (chosen && !sessions.some(({ name }) => name === chosen))
        return [(0,problem/* problem */.CC)('default-session', `"${chosen}" is not one of the sessions`, `Write one of ${names}.`)];
    if (ownSession(inputs))
        return [];
    const what = 'true, but default-session is not set';
    return ['output-env-credentials', 'output-credentials']
        .filter((input) => inputs[input])
        .map((input) => (0,problem/* problem */.CC)(input, what, `Set default-session to one of ${names}.`));
};

;// CONCATENATED MODULE: ./build/plan/rules/sources.js




/** Refuses two inputs that each select a source, because they contradict each other. */
const checkOneSource = (inputs) => {
    const named = sources/* ranked */.ad.flatMap((source) => source.namedBy && inputs[source.namedBy] !== undefined ? [{ ...source, namedBy: source.namedBy }] : []);
    const isTaken = (input) => named.some(({ alsoTakes = [] }) => alsoTakes.includes(input));
    const taken = named.filter(({ namedBy }) => isTaken(namedBy));
    const [first, second] = named.filter(({ namedBy }) => !isTaken(namedBy));
    const remedy = 'Leave one of them out, or use two steps.';
    if (first && second)
        return [(0,problem/* problem */.CC)(second.namedBy, `set together with ${first.namedBy}`, remedy)];
    const [one, other] = taken;
    return one && other ? [(0,problem/* problem */.CC)(other.namedBy, `set together with ${one.namedBy}`, remedy)] : [];
};
/** With `credential-source` set, refuses inputs that select another source. */
const checkNamedSource = (inputs) => {
    const kind = inputs['credential-source'];
    if (kind === 'auto')
        return [];
    const wanted = sources/* ranked */.ad.find((source) => source.kind === kind);
    return sources/* ranked */.ad.flatMap(({ namedBy }) => {
        if (!namedBy || inputs[namedBy] === undefined)
            return [];
        if (wanted?.namedBy === namedBy || wanted?.alsoTakes?.includes(namedBy))
            return [];
        return [(0,problem/* problem */.CC)(namedBy, `set, but credential-source is ${kind}`, 'Leave one of the two out.')];
    });
};
/** `role-chaining` needs existing credentials to start from. */
const checkChaining = (inputs, context) => {
    if (!inputs['role-chaining'])
        return [];
    const kind = inputs['credential-source'];
    const hasKeys = inputs['aws-access-key-id'] !== undefined;
    if (kind === 'auto' && !hasKeys && !(0,default_chain/* chainHint */.F$)(context) && !(0,environment/* environmentOf */.p)(inputs, context)) {
        const remedy = 'Run a step that exports credentials before this one, or leave role-chaining out.';
        return [(0,problem/* problem */.CC)('role-chaining', 'true, but the environment has no AWS_ACCESS_KEY_ID', remedy)];
    }
    if (['auto', 'environment', 'default-chain'].includes(kind))
        return [];
    return [(0,problem/* problem */.CC)('role-chaining', `true, but credential-source is ${kind}`, 'Leave one of the two out.')];
};
/** Each source checks its own inputs. */
const checkSources = (inputs, context) => sources/* ranked */.ad.flatMap((source) => source.check(inputs, context));

;// CONCATENATED MODULE: ./build/plan/rules/tags.js




const checkTags = (inputs) => inputs['custom-tags']
    .filter(({ key }) => chain_tags/* protectedKeys */.Fi.some((taken) => taken.toLowerCase() === key.toLowerCase()))
    .map(({ key }) => (0,problem/* problem */.CC)('custom-tags', `the key "${new foreign/* Foreign */.l(key)}" is reserved, because the action sets it`, 'Choose another key.'));
/** AWS's limit includes the action's own tags. */
const checkTagCount = (inputs, context) => {
    const tags = tagsOf(inputs, context);
    const total = tags ? (0,chain_tags/* allTags */.Jw)(tags).length : 0;
    if (total <= chain_tags/* mostTags */.hp)
        return [];
    const what = `${total} tags, including those of the action`;
    return [(0,problem/* problem */.CC)('custom-tags', what, `AWS accepts at most ${chain_tags/* mostTags */.hp}.`)];
};

;// CONCATENATED MODULE: ./build/plan/rules/index.js







/** Rules for the source's inputs. A broken one explains more than "nothing to sign in with", which is then left out. */
const source = [checkOneSource, checkNamedSource, checkSources, checkChaining];
/** No rules: the form in the schema is the only requirement. */
const rules_form = [];
/** The rules for each input. An input without an entry does not compile. */
const rulesOf = {
    'aws-region': [checkRegion],
    'sts-endpoint': [checkEndpoints, checkSts],
    'http-proxy': [checkProxy],
    'no-proxy': rules_form,
    'credential-source': source,
    audience: rules_form,
    'aws-access-key-id': source,
    'aws-secret-access-key': source,
    'aws-session-token': source,
    'web-identity-token-file': source,
    'web-identity-token': source,
    'source-profile': source,
    'role-chaining': source,
    'force-skip-oidc': source,
    'use-existing-credentials': rules_form,
    logout: rules_form,
    'sso-start-url': source,
    'sso-region': source,
    'sso-account-id': source,
    'sso-role-name': source,
    'sso-timeout-s': rules_form,
    'cognito-identity-pool-id': source,
    'cognito-auth-flow': source,
    'cognito-provider-name': source,
    'cognito-custom-role-arn': [...source, checkRoles],
    'rolesanywhere-trust-anchor-arn': source,
    'rolesanywhere-profile-arn': source,
    'rolesanywhere-certificate': source,
    'rolesanywhere-private-key': source,
    'rolesanywhere-passphrase': source,
    'rolesanywhere-certificate-chain': source,
    'rolesanywhere-session-name': source,
    'role-to-assume': [...source, checkRoles],
    'role-chain': [checkRoles],
    'role-session-name': rules_form,
    'role-duration-seconds': rules_form,
    'role-external-id': rules_form,
    'role-propagation-s': rules_form,
    'source-identity': rules_form,
    sessions: [checkRoles, checkSessions, checkSessionRegions],
    'default-session': [checkSessions],
    'aws-profile': [checkSessions],
    'mfa-serial': [checkMfa],
    'mfa-code': [checkMfa],
    'mfa-secret': [checkMfa],
    'special-characters-workaround': [checkMfa],
    'custom-tags': [checkTags, checkTagCount],
    'transitive-tag-keys': rules_form,
    'role-skip-session-tagging': rules_form,
    // The rules for these depend on the chosen source: `rules/account.ts`, `rules/limits.ts`, `rules/renewal.ts`.
    'allowed-account-ids': rules_form,
    'inline-session-policy': rules_form,
    'managed-session-policies': rules_form,
    refresh: rules_form,
    'mask-aws-account-id': rules_form,
    'output-credentials': rules_form,
    'output-env-credentials': rules_form,
    'overwrite-aws-profile': rules_form,
    'unset-current-credentials': rules_form,
    'key-age-check': rules_form,
    'job-summary': rules_form,
    'github-token': rules_form,
    'action-timeout-s': rules_form,
    'disable-retry': rules_form,
    'retry-max-attempts': rules_form,
};
const sourceRules = new Set(source);
/** Every rule, once, in the order of the table. */
const allRules = [...new Set(Object.values(rulesOf).flat())];

;// CONCATENATED MODULE: ./build/plan/rules/limits.js



/**
 * Refuses session policies without `role-to-assume`, because the session would be wider than written. An external ID limits
 * nothing, so it is only ignored.
 */
function checkLimits(inputs, kind) {
    if (hasSettingsRole(inputs))
        return [];
    const what = 'set, but it applies to role-to-assume, which is not set';
    const remedy = 'Set role-to-assume, or move it to an item of role-chain or sessions, or leave it out.';
    const external = inputs['role-external-id'] ? [(0,problem/* idle */.N7)((0,problem/* problem */.CC)('role-external-id', what, remedy))] : [];
    // Policies for keys without a role are tolerated: they cannot limit keys, and existing workflows set them.
    const isWider = inputs['role-chain'].length > 0 ||
        inputs.sessions.length > 0 ||
        sources/* ranked */.ad.some((source) => source.kind === kind && source.decidesWho);
    const policies = ['inline-session-policy', 'managed-session-policies'].filter((name) => isWider && (inputs[name]?.length ?? 0) > 0);
    return [...external, ...policies.map((name) => (0,problem/* problem */.CC)(name, what, remedy))];
}

;// CONCATENATED MODULE: ./build/plan/rules/renewal.js



/** Finds what prevents a later renewal of the session, when the step's secrets are gone. */
function checkRenewal(inputs, plan, { proxyVariable }) {
    if (!inputs.refresh || !plan)
        return [];
    const source = (0,sources/* sourceOf */.vz)(plan);
    const why = source.whyNotAgain(plan);
    const problems = [];
    if (why) {
        const remedy = 'Use a source that needs no secret (GitHub OIDC, a token file, a profile, the role of the machine), or leave refresh out.';
        problems.push((0,problem/* problem */.CC)('refresh', `true, but the source is ${plan.kind}: ${why}`, remedy));
    }
    const named = inputs['aws-profile'] ? [inputs['aws-profile']] : inputs.sessions.map(({ name }) => name);
    const own = named.find((name) => source.profiles(plan).includes(name));
    if (own) {
        const remedy = 'Choose another name for the new profile.';
        problems.push((0,problem/* problem */.CC)('refresh', `true, but the profile ${own} would be renewed from itself`, remedy));
    }
    for (const input of ['mfa-code', 'mfa-secret']) {
        const remedy = 'Leave one of the two out.';
        if (inputs[input])
            problems.push((0,problem/* problem */.CC)(input, 'set together with refresh, which cannot get new codes', remedy));
    }
    const isElsewhere = inputs['http-proxy'] === proxyVariable?.url.reveal();
    if ((0,network/* proxySecrets */.Wm)(inputs['http-proxy']).length > 0 && !isElsewhere) {
        const remedy = 'Set HTTPS_PROXY for the whole job instead: later steps find it there.';
        problems.push((0,problem/* problem */.CC)('http-proxy', 'has a user name or a password, which refresh does not store', remedy));
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/plan/index.js


















/** Turns inputs into a plan. Pure: everything read from disk is already in `context` and in the problems `found`. */
function makePlan(given, context, found) {
    const inputs = withRegion(given);
    const chosen = choose(inputs, context);
    const choice = 'source' in chosen ? chosen : undefined;
    const kind = choice?.source.kind;
    const route = routePlan(inputs, context);
    const isIdle = idleIn(choice, longestWay(route).length);
    const broken = allRules
        // The limit matters only if tags are sent.
        .filter((rule) => rule !== checkTagCount || sendsTags(route.tags, choice, longestWay(route).length))
        .map((rule) => ({ rule, problems: rule(inputs, context) }));
    const all = [
        ...broken.flatMap(({ problems }) => problems),
        ...found,
        ...checkRenewal(inputs, choice?.source, context),
        ...checkAddresses(choice?.source),
        ...checkAccount(inputs, kind, context),
        ...checkLimits(inputs, kind),
    ];
    const problems = all.filter((each) => !isIdle(each));
    if (!choice) {
        const lacking = chosen;
        const isSourceBroken = found.length > 0 || broken.some(({ rule, problems: some }) => sourceRules.has(rule) && some.length > 0);
        // A broken source input explains more than "nothing to sign in with".
        const complete = isSourceBroken ? problems : [...problems, lacking.problem];
        const onlyToken = lacking.lacksToken && problems.length === 0;
        return { error: onlyToken ? new errors/* NoIdentityError */.YG(lacking.problem.what) : new errors/* InputError */.dz(complete) };
    }
    if (problems.length > 0)
        return { error: new errors/* InputError */.dz(problems) };
    return { plan: assemble(inputs, context, choice, all.filter(isIdle)) };
}
function assemble(inputs, context, choice, idle) {
    const route = routePlan(inputs, context);
    const isFound = (0,sources/* sourceOf */.vz)(choice.source).isFoundLater === true && inputs['credential-source'] === 'auto';
    const deliver = deliverPlan(inputs, context, isFound && longestWay(route).length === 0);
    const existing = existingWanted(inputs, context, choice, route.hops.at(-1)?.role);
    return {
        choice: { ...choice, isFound },
        route,
        guard: {
            allowedAccounts: inputs['allowed-account-ids'],
            ...(!(0,network/* hasSts */.fZ)(inputs) && { isUnasked: true }),
            ...(existing && { existing }),
        },
        deliver,
        network: (0,network/* networkPlan */.G5)(inputs, context),
        remarks: remarksOn(inputs, context, choice, route, deliver, idle),
    };
}
/** Without `aws-region`, the step uses the region that a source's inputs name. */
function withRegion(inputs) {
    if (inputs['aws-region'])
        return inputs;
    const named = sources/* ranked */.ad.map(({ regionOf }) => regionOf?.(inputs)).find((region) => region !== undefined);
    return named ? { ...inputs, 'aws-region': named } : inputs;
}
/** The source that the inputs select, or what is missing. */
function choose(inputs, context) {
    const kind = inputs['credential-source'];
    const wantsToken = kind === 'github-oidc' || (kind === 'auto' && !inputs['force-skip-oidc']);
    const lacksToken = (0,roles/* firstRoles */.c)(inputs).roles.length > 0 && !context.tokenEndpoint && wantsToken;
    if (kind !== 'auto') {
        const required = requireSource(kind, inputs, context);
        if (!('missing' in required))
            return required;
        const what = `${kind} cannot be used: ${required.missing}`;
        return {
            lacksToken,
            problem: (0,problem/* problem */.CC)('credential-source', what, 'Add what is missing, or write auto.'),
        };
    }
    const choice = chooseSource(inputs, context);
    if ('source' in choice)
        return inputs.refresh ? withoutFallback(choice) : choice;
    const reasons = choice.passedOver.map(({ kind: name, why }) => `${name}: ${why}`).join('; ');
    const remedy = lacksToken
        ? 'Give the job the permission id-token: write, or set access keys.'
        : 'Set role-to-assume and give the job the permission id-token: write, or set access keys.';
    return {
        lacksToken,
        problem: (0,problem/* problem */.CC)('credential-source', `there is nothing to sign in with: ${reasons}`, remedy),
    };
}
/** Drops the fallback to keys: the process that renews the session has no secrets. */
function withoutFallback({ fallback, ...choice }) {
    if (!fallback)
        return choice;
    const why = 'refresh cannot reuse the keys';
    return {
        ...choice,
        passedOver: choice.passedOver.map((other) => (other.kind === fallback.kind ? { ...other, why } : other)),
    };
}
/** Whether any hop sends tags. Hops with a token or a certificate take their tags from that proof. */
function sendsTags(tags, choice, hops) {
    if (!tags || !choice)
        return false;
    return !firstRoleLimits(choice).tags || hops > 1;
}
/** Tells whether the step can do without the input of a problem. It is then ignored with a warning. */
function idleIn(choice, hops) {
    return ({ input, isIdle }) => {
        if (!choice)
            return false;
        // Half a key pair does not matter if another source signs in. Tags do not matter if no role is assumed.
        return isIdle === true || (input === 'custom-tags' && hops === 0);
    };
}
/** What existing credentials must match to be kept. Undefined if the step always fetches new ones. */
function existingWanted(inputs, context, { source }, role) {
    // The step always fetches `sessions`, and sessions that are renewed.
    if (!inputs['use-existing-credentials'] || inputs.refresh || inputs.sessions.length > 0)
        return undefined;
    if (!role && (0,sources/* sourceOf */.vz)(source).decidesWho)
        return undefined;
    const accessKeyId = inputs['aws-access-key-id'];
    const ambient = (0,environment/* environmentOf */.p)(inputs, context);
    return {
        ...(role && { role }),
        // With a role, the given keys only lead to it. Without one, the existing credentials must be these keys.
        ...(!role && accessKeyId && { accessKeyId }),
        ...(ambient && { ambient }),
        ...((0,default_chain/* chainHint */.F$)(context) && { chain: (0,default_chain/* chainOf */.dR)(inputs, context) }),
        ...(context.ambientExpiration && { expiration: context.ambientExpiration }),
    };
}

;// CONCATENATED MODULE: ./build/plan/parts/other-sources.js

/**
 * The inputs without those that a variable sets and that select another source than `credential-source`. The variable may belong to
 * the runner, so it is ignored, while an input of the workflow would be a contradiction.
 */
function withoutOtherSources({ inputs, byVariable }) {
    const kind = inputs['credential-source'];
    if (kind === 'auto')
        return inputs;
    const wanted = sources/* ranked */.ad.find((source) => source.kind === kind);
    const idle = sources/* ranked */.ad.flatMap(({ namedBy }) => {
        const isWanted = namedBy && (wanted?.namedBy === namedBy || wanted?.alsoTakes?.includes(namedBy));
        return namedBy && !isWanted && byVariable.has(namedBy) ? [[namedBy, undefined]] : [];
    });
    return { ...inputs, ...Object.fromEntries(idle) };
}

;// CONCATENATED MODULE: ./build/plan/parts/profile-region.js

/** The inputs, with the source profile's region if the workflow names none. */
function withProfileRegion(inputs, context) {
    if (inputs['aws-region'])
        return inputs;
    const found = (0,profile/* sourceProfile */.Tp)(inputs, context);
    return found && 'region' in found ? { ...inputs, 'aws-region': found.region } : inputs;
}

;// CONCATENATED MODULE: ./build/plan/parts/secrets.js





/** All values known at the start that the log must not show. */
function secretsIn(inputs, context) {
    const { tokenEndpoint, ambient, containerToken } = context;
    const seed = inputs['mfa-secret'];
    return [
        ...Object.values(inputs).filter((value) => value instanceof secret/* Secret */.z),
        seed && plainSeed(seed),
        tokenEndpoint?.bearer,
        containerToken,
        ambient?.accessKeyId,
        ambient?.secretAccessKey,
        ambient?.sessionToken,
        ...(0,network/* proxySecrets */.Wm)(inputs['http-proxy']),
        ...(inputs['mask-aws-account-id'] ? accountsIn(inputs) : []),
    ];
}
/** Account IDs that the inputs name, to be masked. */
function accountsIn(inputs) {
    return [
        ...inputs['allowed-account-ids'],
        inputs['sso-account-id'],
        ...rolesIn(inputs).map(({ role }) => (0,aws_arn/* parseRoleArn */.DM)(role, 'digits')?.account),
    ];
}

;// CONCATENATED MODULE: ./build/preflight.js



/** The problems of the files that the inputs name, found before any request. */
async function preflight(inputs, context) {
    const ofSources = await Promise.all(sources/* ranked */.ad.map(({ examine }) => examine?.(inputs, context) ?? []));
    return [...ofSources.flat(), ...(await checkProfiles(inputs, context))];
}
async function checkProfiles(inputs, { sharedFiles }) {
    const profile = inputs['aws-profile'];
    const written = profile
        ? [['aws-profile', profile]]
        : inputs.sessions.map(({ name }) => ['sessions', name]);
    if (written.length === 0)
        return [];
    const { profileProblem } = await __webpack_require__.e(/* import() */ 4826).then(__webpack_require__.bind(__webpack_require__, 94826));
    const { readChangeable } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 80505));
    const texts = new Map();
    const textOf = (file) => {
        const text = texts.get(file) ?? readChangeable(file)?.text ?? '';
        texts.set(file, text);
        return text;
    };
    return written.flatMap(([input, name]) => (0,problem/* problemsOf */.GW)(input, () => {
        const found = profileProblem(name, inputs['overwrite-aws-profile'], sharedFiles, textOf);
        if (found)
            throw new errors/* FileError */.f6(found.what, found.remedy);
    }));
}

;// CONCATENATED MODULE: ./build/main.js















/** The step: inputs to plan, plan to session, session to later steps. */
async function main(env) {
    const [written, context] = await Promise.all([readInputs(env), (0,job_context/* readContext */.yI)(env)]);
    const step = stepName(context);
    if (written.inputs.logout) {
        const { logout } = await Promise.all(/* import() */[__webpack_require__.e(8132), __webpack_require__.e(5744)]).then(__webpack_require__.bind(__webpack_require__, 75744));
        return logout(env, context, { summary: written.inputs['job-summary'], step });
    }
    const inputs = withProfileRegion(withoutOtherSources(written), context);
    const found = [...written.problems, ...(await preflight(inputs, context))];
    const { plan, error: unfit } = makePlan(inputs, context, found);
    const network = plan && (await (0,net_network/* openNetwork */.X)(plan.network, firstOrigins(plan, context)));
    // The connections open while the large modules below are loaded.
    await (0,http/* networkTurn */.Yc)();
    const { GitHubRunner } = await __webpack_require__.e(/* import() */ 8132).then(__webpack_require__.bind(__webpack_require__, 8132));
    const { StateLedger } = await __webpack_require__.e(/* import() */ 8045).then(__webpack_require__.bind(__webpack_require__, 68045));
    await (0,http/* networkTurn */.Yc)();
    const { 'mask-aws-account-id': mask, 'job-summary': summary, 'github-token': token } = inputs;
    const accounts = printingOf(inputs, context);
    const runner = new GitHubRunner({
        accounts,
        followsVisibility: mask === undefined && context.isPublic !== true,
        summary,
    });
    runner.mask(...secretsIn(inputs, context));
    try {
        if (env.GITHUB_STATE)
            runner.requireFiles('GITHUB_STATE');
        if (!plan || !network)
            throw unfit;
        if (plan.deliver.region || plan.deliver.credentials)
            runner.requireFiles('GITHUB_ENV');
        if (plan.deliver.outputs)
            runner.requireFiles('GITHUB_OUTPUT');
        network.http.trace = (line) => runner.debug(line);
        runner.debug(`Plan: ${JSON.stringify(plan)}`);
        const signIn = await (0,authenticate/* authenticate */.Q)(plan, network, (0,job_places/* machineIn */.x)(env), runner);
        const { deadline } = network;
        const places = (0,job_places/* placesIn */.y)(env);
        await (0,deliveries/* deliverSignIn */.qK)(plan, signIn, { env, runner, deadline, ledger: new StateLedger(env), places });
        const advice = signIn.advice?.now();
        if (advice)
            runner.warning(advice);
        if (summary && env.GITHUB_STEP_SUMMARY) {
            const { summarise } = await __webpack_require__.e(/* import() */ 1545).then(__webpack_require__.bind(__webpack_require__, 61545));
            const { warnings, accounts: printing } = runner;
            const clockBehind = network.http.clockBehind ?? 0;
            summarise(plan, signIn, { step, warnings, clockBehind, showsAccounts: printing === 'shown' }, runner);
        }
    }
    catch (error) {
        const { report } = await Promise.all(/* import() */[__webpack_require__.e(1774), __webpack_require__.e(1915)]).then(__webpack_require__.bind(__webpack_require__, 71915));
        await report(error, { context, env, step, plan, network, token }, runner);
    }
    finally {
        network?.close();
    }
}
/** The origins of the first requests. Each session that is assumed at the same time needs a connection to STS. */
function firstOrigins({ choice: { source }, network, route, guard }, { aws }) {
    const text = source.kind === 'github-oidc' ? source.endpoint.url : '';
    const token = URL.canParse(text) ? [new URL(text)] : [];
    const sts = guard.isUnasked ? undefined : likelyStsOrigin(network, aws);
    const count = Math.min(Math.max(1, route.branches.length), 16);
    return [...token, ...Array.from({ length: sts ? count : 0 }, () => sts)];
}


/***/ })

};
