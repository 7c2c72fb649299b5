export const id = 3783;
export const ids = [3783];
export const modules = {

/***/ 7556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html: plain text, white space included.
const limit = 2048;
/** Checks a session policy's JSON and size. White space is given up only when the policy is too long with it. */
function readPolicy(text, report) {
    let policy;
    try {
        policy = JSON.parse(text);
    }
    catch (error) {
        report(`not JSON (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`, 'Write an IAM policy document: { "Version": "2012-10-17", "Statement": […] }.');
        return undefined;
    }
    if (typeof policy !== 'object' || policy === null || !('Statement' in policy)) {
        report('not an IAM policy: it has no "Statement"', 'Write { "Version": "2012-10-17", "Statement": […] }.');
        return undefined;
    }
    if (text.length <= limit)
        return text;
    const compact = JSON.stringify(policy);
    if (compact.length <= limit)
        return compact;
    report(`${compact.length} characters without white space`, `AWS takes at most ${limit}: shorten it, or use managed-session-policies.`);
    return undefined;
}


/***/ }),

/***/ 7782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readChainList),
/* harmony export */   u: () => (/* binding */ readRoleChain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _role_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6912);


/** Reads `role-chain`: one role a line, or YAML. The YAML library is loaded only for YAML. */
async function readRoleChain(text, report) {
    const lines = linesOf(text);
    const plain = lines.every((line) => !/^-|^#|^\[|:\s|:$/.test(line));
    if (plain)
        return lines.map((role) => ({ role }));
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let list;
    try {
        // Without types, so that an external ID such as 0042 stays what was written.
        list = parse(text, { schema: 'failsafe' });
    }
    catch (error) {
        report(`not YAML (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n')[0]})`, 'Write one role ARN a line, or a YAML list.');
        return [];
    }
    return readChainList(list, (item) => `item ${item}`, report);
}
/** Reads the roles of a chain from a part of a YAML text: a list, or one role a line. `place` names an item by its number. */
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
    if ((0,_role_item_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(item))
        return (0,_role_item_js__WEBPACK_IMPORTED_MODULE_1__/* .readRoleItem */ .Q6)(item, place, report);
    report(`${place()} is neither a role nor an object`, `Give it a role ARN, or the keys ${_role_item_js__WEBPACK_IMPORTED_MODULE_1__/* .roleKeys */ .BO.join(', ')}.`);
    return undefined;
}
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}


/***/ }),

/***/ 6912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ roleKeys),
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   Q6: () => (/* binding */ readRoleItem),
/* harmony export */   dR: () => (/* binding */ readField)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7556);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3184);


/** The keys of a role that is written as a map. */
const roleKeys = ['role', 'external-id', 'session-name', 'duration-seconds', 'session-policy'];
/** Reads a role with its settings. `keys` are those that the map may have. Undefined when it names no role. */
function readRoleItem(fields, place, report, keys = roleKeys) {
    for (const key of Object.keys(fields).filter((name) => !keys.includes(name))) {
        report(`${place(key)} has the unknown key "${key}"`, `The keys are ${keys.join(', ')}.`);
    }
    const text = (key, form) => readField(fields, key, form, place, report);
    const role = text('role');
    const policy = text('session-policy');
    const seconds = text('duration-seconds', { pattern: /^\d+$/, words: 'a whole number' });
    if (!role) {
        if (fields.role === undefined)
            report(`${place()} has no role`, 'Give it a role ARN.');
        return undefined;
    }
    if (seconds && (Number(seconds) < _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0.min || Number(seconds) > _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0.max)) {
        report(`${place('duration-seconds')}: duration-seconds ${seconds} is out of range`, `Write ${_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0.min} to ${_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0.max}.`);
    }
    const checkedPolicy = policy &&
        (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(policy, (what, remedy) => report(`${place('session-policy')}: session-policy is ${what}`, remedy));
    const external = text('external-id', _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .externalId */ .pP);
    const session = text('session-name', _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionName */ .Cy);
    return {
        role,
        ...(external && { externalId: external }),
        ...(session && { sessionName: session }),
        ...(seconds && { duration: Number(seconds) }),
        ...(checkedPolicy && { policy: checkedPolicy }),
    };
}
/** The text of a key; undefined, and reported, where it is empty or not of the form. */
function readField(fields, key, form, place, report) {
    const value = fields[key];
    if (value === undefined)
        return undefined;
    const text = typeof value === 'object' ? jsonOf(value) : String(value).trim();
    if (text === '') {
        // Most likely an expression that came out empty. Doing without it could give a wider session than was meant.
        report(`${place(key)}: ${key} is empty`, 'Give it a value, or leave the key out.');
        return undefined;
    }
    if (!form || form.pattern.test(text))
        return text;
    report(`${place(key)}: ${key} "${text}" is not allowed`, `Write ${form.words}.`);
    return undefined;
}
/** Whether a part of the YAML is a map. */
function isFields(value) {
    return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
/** JSON of a part of the YAML, or a text that is none when an alias in it refers to itself. */
function jsonOf(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return 'an alias that refers to itself';
    }
}


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p0: () => (/* binding */ duration),
  pP: () => (/* binding */ externalId),
  wQ: () => (/* binding */ schema),
  Cy: () => (/* binding */ sessionName),
  Sk: () => (/* binding */ sessionProfile)
});

// UNUSED EXPORTS: outputs, profileName

// EXTERNAL MODULE: ./build/github/proxy-variable.js
var proxy_variable = __webpack_require__(1075);
;// CONCATENATED MODULE: ./build/source-plan.js
/** The ways in that exist; `credential-source` takes these and `auto`. */
const sourceKinds = [
    'github-oidc',
    'access-keys',
    'web-identity-token-file',
    'web-identity-token',
    'environment',
    'default-chain',
    'profile',
    'sso',
    'cognito',
];

;// CONCATENATED MODULE: ./build/inputs/schema.js


// Limits: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
const sessionName = {
    pattern: /^[\w+=,.@-]{2,64}$/,
    words: '2 to 64 letters, digits or _+=,.@-',
};
const externalId = {
    pattern: /^[\w+=,.@:/-]{2,1224}$/,
    words: '2 to 1224 letters, digits or _+=,.@:/-',
};
const profileName = {
    pattern: /^(?!DEFAULT$)[^\s[\]/\\"'\p{Cc}]+$/u,
    words: 'a name without white space, brackets, slashes and quotes, and not DEFAULT',
};
/**
 * As all of AWS's SDKs read them: that for JavaScript leaves out profiles with other characters, and takes names that its objects
 * have by themselves for profiles; Python takes what stands under DEFAULT for all of them.
 */
const sessionProfile = {
    pattern: /^(?!(__\w+__|DEFAULT|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to\w*String|valueOf)$)\w[\w@+.%:-]*$/,
    words: 'letters, digits or _@+.%:-, beginning with one of the first three, and not DEFAULT or a name such as constructor',
};
const duration = { min: 900, max: 43200 };
/** Every input of the action. Reading, validation, `action.yml` and the README's tables come from here. */
const schema = {
    'aws-region': {
        group: 'Where',
        type: 'text',
        variables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
        text: 'AWS region, such as `us-east-2`. Exported as `AWS_REGION` and `AWS_DEFAULT_REGION`. Absent: the variable `AWS_REGION`, then `AWS_DEFAULT_REGION`.',
    },
    'allowed-account-ids': {
        group: 'Where',
        type: 'commas',
        form: { pattern: /^\d{12}$/, words: 'account IDs of 12 digits, separated by commas' },
        text: 'Account IDs, separated by commas. The step fails, and exports nothing, when the session belongs to another account.',
    },
    'mask-aws-account-id': {
        group: 'Where',
        type: 'boolean',
        variables: ['MASK_AWS_ACCOUNT_ID'],
        default: false,
        text: 'Mask the account ID, and ARNs that contain it, in the logs. The runner then drops job outputs that contain it.',
    },
    'credential-source': {
        group: 'Who',
        type: 'choice',
        choices: ['auto', ...sourceKinds],
        default: 'auto',
        text: 'Who the job is to AWS: one of `github-oidc`, `access-keys`, `web-identity-token-file`, `web-identity-token`, `environment`, `default-chain`, `profile`, `sso` or `cognito` takes exactly that and never falls back. `auto` takes the first that fits, and says which and why.',
    },
    audience: {
        group: 'Who',
        type: 'text',
        variables: ['AUDIENCE'],
        form: { pattern: /^\S+$/, words: 'a text without white space' },
        text: 'Audience of the OIDC token. Default `sts.amazonaws.com`; in China regions `sts.amazonaws.com.cn`; for Cognito `cognito-identity.amazonaws.com`.',
    },
    'aws-access-key-id': {
        group: 'Who',
        type: 'secret',
        text: 'Access key ID. Together with `role-to-assume` and a token endpoint, the keys are only the fallback for OIDC.',
    },
    'aws-secret-access-key': {
        group: 'Who',
        type: 'secret',
        text: 'Secret access key that belongs to `aws-access-key-id`.',
    },
    'aws-session-token': {
        group: 'Who',
        type: 'secret',
        text: 'Session token, when the access key belongs to a temporary session.',
    },
    'web-identity-token-file': {
        group: 'Who',
        type: 'text',
        variables: ['WEB_IDENTITY_TOKEN_FILE'],
        form: { pattern: /^[^\0\r\n]+$/, words: 'the path of one file' },
        text: 'File with a web identity token to use instead of GitHub OIDC, absolute or relative to the workspace. Symbolic links are refused, except those of a Kubernetes service account.',
    },
    'web-identity-token': {
        group: 'Who',
        type: 'secret',
        text: 'A web identity token itself, such as that of another CI, to use instead of GitHub OIDC.',
    },
    'source-profile': {
        group: 'Who',
        type: 'text',
        form: profileName,
        text: 'Start from this profile of `~/.aws/config` and `~/.aws/credentials`, whatever it says: keys, roles, a process, a token file, IAM Identity Center. Its region is used when no other is set.',
    },
    'role-chaining': {
        group: 'Who',
        type: 'boolean',
        variables: ['ROLE_CHAINING'],
        default: false,
        text: 'Start from the credentials that an earlier step put into the environment.',
    },
    'force-skip-oidc': {
        group: 'Who',
        type: 'boolean',
        default: false,
        text: 'Never use GitHub OIDC, although the job has a token endpoint.',
    },
    'use-existing-credentials': {
        group: 'Who',
        type: 'boolean',
        variables: ['USE_EXISTING_CREDENTIALS'],
        default: false,
        text: 'Keep the credentials that are there already, if they are of the wanted role and account and last 15 minutes more.',
    },
    logout: {
        group: 'Who',
        type: 'boolean',
        default: false,
        text: 'Do not sign in, but undo what earlier steps of this action did in this job. Needs no other input.',
    },
    'sso-start-url': {
        group: 'IAM Identity Center',
        type: 'text',
        form: { pattern: /^https:\/\/[^\s@]+$/, words: 'a URL such as https://example.awsapps.com/start' },
        text: 'Start URL of the access portal. A person approves the sign-in in a browser: link and code are in the log.',
    },
    'sso-region': {
        group: 'IAM Identity Center',
        type: 'text',
        else: '`aws-region`',
        text: 'Region of IAM Identity Center.',
    },
    'sso-account-id': {
        group: 'IAM Identity Center',
        type: 'text',
        form: { pattern: /^\d{12}$/, words: 'an account ID of 12 digits' },
        text: 'Account to sign in to.',
    },
    'sso-role-name': {
        group: 'IAM Identity Center',
        type: 'text',
        form: { pattern: /^[\w+=,.@-]{1,32}$/, words: 'the name of a permission set' },
        text: 'Permission set to sign in with.',
    },
    'sso-timeout-s': {
        group: 'IAM Identity Center',
        type: 'integer',
        default: 600,
        min: 1,
        max: 21600,
        text: 'Seconds to wait for the approval. `action-timeout-s` stands still meanwhile.',
    },
    'cognito-identity-pool-id': {
        group: 'Cognito',
        type: 'text',
        form: {
            pattern: /^[\w-]{1,55}:[0-9a-f-]{1,55}$/,
            words: 'the ID of an identity pool, such as us-east-2:11111111-2222-3333-4444-555555555555',
        },
        text: 'Identity pool to sign in through, with the OIDC token of the job (or `web-identity-token`, or its file) as login.',
    },
    'cognito-auth-flow': {
        group: 'Cognito',
        type: 'choice',
        choices: ['enhanced', 'basic'],
        default: 'enhanced',
        text: '`enhanced`: the pool gives credentials of its role. `basic`: the pool gives a token, with which the first role is assumed.',
    },
    'cognito-provider-name': {
        group: 'Cognito',
        type: 'text',
        else: 'the issuer of the token',
        form: { pattern: /^[\w.:/-]{1,128}$/, words: 'a name such as token.actions.githubusercontent.com' },
        text: 'The name that the pool has for the issuer of the token.',
    },
    'cognito-custom-role-arn': {
        group: 'Cognito',
        type: 'text',
        text: 'Role to get from the pool instead of its own; in the basic flow the role that the token is used for.',
    },
    'mfa-serial': {
        group: 'MFA',
        type: 'text',
        form: {
            pattern: /^[\w+=/:,.@-]{9,256}$/,
            words: 'an ARN such as arn:aws:iam::111122223333:mfa/NAME, or the serial number of a device',
        },
        text: 'Device of the second factor, for access keys: `role-to-assume` is assumed with a code of it. Without a role the code gets a session.',
    },
    'mfa-code': {
        group: 'MFA',
        type: 'secret',
        text: 'A code of the device: six digits, good for one use.',
    },
    'mfa-secret': {
        group: 'MFA',
        type: 'secret',
        text: 'Seed of a virtual device (base32), from which codes are made. A code that was used is not used again: the step waits for the next one.',
    },
    'role-to-assume': {
        group: 'Role',
        type: 'text',
        variables: ['ROLE_TO_ASSUME'],
        text: 'ARN of the role to assume. With credentials a role name is enough: it is completed with their account.',
    },
    'role-chain': {
        group: 'Role',
        type: 'roles',
        text: 'Roles to assume one after another after `role-to-assume`: one ARN a line, or a YAML list of ARNs or of items with `role`, `external-id`, `session-name`, `duration-seconds`, `session-policy`.',
    },
    'role-session-name': {
        group: 'Role',
        type: 'text',
        variables: ['ROLE_SESSION_NAME'],
        default: 'GitHubActions',
        form: sessionName,
        text: 'Name of the session, as CloudTrail shows it: 2 to 64 letters, digits or `_+=,.@-`.',
    },
    'role-duration-seconds': {
        group: 'Role',
        type: 'integer',
        variables: ['ROLE_DURATION_SECONDS'],
        default: 3600,
        ...duration,
        text: 'How long the session lasts, 900 to 43200 seconds, within the maximum of the role. AWS allows at most 3600 for chained roles.',
    },
    'role-external-id': {
        group: 'Role',
        type: 'text',
        variables: ['ROLE_EXTERNAL_ID'],
        form: externalId,
        text: 'External ID that the trust policy of `role-to-assume` asks for.',
    },
    'source-identity': {
        group: 'Role',
        type: 'text',
        form: sessionName,
        text: 'Source identity, which CloudTrail shows for everything that the session and those after it do. Both sides have to allow `sts:SetSourceIdentity`; a web identity has it from its token instead.',
    },
    sessions: {
        group: 'Many sessions',
        type: 'sessions',
        text: 'Many sessions in one step: a YAML map of names to role ARNs, or to `role`, `region`, `external-id`, `session-name`, `duration-seconds`, `session-policy`, `role-chain`. Each becomes a profile of its name. With `role-to-assume` they start from that role. If one fails, none is delivered.',
    },
    'default-session': {
        group: 'Many sessions',
        type: 'text',
        form: profileName,
        else: 'the only one',
        text: 'Which of `sessions` the other outputs and, with `output-env-credentials: true`, the environment are for.',
    },
    'inline-session-policy': {
        group: 'Session limits and tags',
        type: 'policy',
        variables: ['INLINE_SESSION_POLICY'],
        text: 'JSON policy that limits the session of `role-to-assume` further; at most 2048 characters.',
    },
    'managed-session-policies': {
        group: 'Session limits and tags',
        type: 'lines',
        variables: ['MANAGED_SESSION_POLICIES'],
        most: 10,
        form: {
            pattern: /^arn:[a-z0-9-]+:iam::(\d{12}|aws):policy\/[\x21-\x7e]+$/,
            words: 'ARNs of managed policies, one a line',
        },
        text: 'ARNs of up to 10 managed policies, one a line, that limit the session of `role-to-assume` further.',
    },
    'role-skip-session-tagging': {
        group: 'Session limits and tags',
        type: 'boolean',
        variables: ['ROLE_SKIP_SESSION_TAGGING'],
        default: false,
        text: 'Send no session tags.',
    },
    'custom-tags': {
        group: 'Session limits and tags',
        type: 'tags',
        text: 'JSON object of tags to add to the session tags. Ignored with a warning for OIDC, whose tags come from the token.',
    },
    'transitive-tag-keys': {
        group: 'Session limits and tags',
        type: 'lines',
        variables: ['TRANSITIVE_TAG_KEYS'],
        text: 'Keys of session tags, one a line, that later roles in the chain keep. A key that is no tag is dropped with a warning.',
    },
    'output-credentials': {
        group: 'Delivery',
        type: 'boolean',
        variables: ['OUTPUT_CREDENTIALS'],
        default: false,
        text: 'Set the credentials as step outputs.',
    },
    'output-env-credentials': {
        group: 'Delivery',
        type: 'boolean',
        else: '`true`; `false` with `aws-profile` or `sessions`',
        text: 'Export region and credentials as environment variables to later steps; with `aws-profile` also `AWS_PROFILE`.',
    },
    refresh: {
        group: 'Delivery',
        type: 'boolean',
        default: false,
        text: 'Give later steps a profile that renews its credentials for as long as the job runs, instead of copies that expire. Where keys would be exported, `AWS_PROFILE` is. Not with access keys or MFA codes, which cannot be used again without their secrets.',
    },
    'aws-profile': {
        group: 'Delivery',
        type: 'text',
        form: profileName,
        text: 'Write credentials and region to this profile of `~/.aws/credentials` and `~/.aws/config`, until the job ends. `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` name other files.',
    },
    'overwrite-aws-profile': {
        group: 'Delivery',
        type: 'boolean',
        variables: ['OVERWRITE_AWS_PROFILE'],
        default: false,
        text: 'Replace the profile if it exists. Without this the step fails then.',
    },
    'unset-current-credentials': {
        group: 'Delivery',
        type: 'boolean',
        variables: ['UNSET_CURRENT_CREDENTIALS'],
        default: false,
        text: 'Take no credentials from the environment, and leave none of the old ones in it.',
    },
    'special-characters-workaround': {
        group: 'Delivery',
        type: 'boolean',
        variables: ['SPECIAL_CHARACTERS_WORKAROUND'],
        default: false,
        text: 'Assume the role again until the secret access key has only letters and digits, for tools that cannot take more.',
    },
    'job-summary': {
        group: 'Messages',
        type: 'boolean',
        default: true,
        text: 'Write a summary to the page of the run: who the job is, by what, until when; or why it failed.',
    },
    'github-token': {
        group: 'Messages',
        type: 'secret',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
        expression: '${{ github.token }}',
        text: 'Used only after a role has refused the token of the job: to look up whether `sub` is customised for this repository. Without the permission for that it is not said.',
    },
    'http-proxy': {
        group: 'Network',
        type: 'text',
        variables: proxy_variable/* proxyVariables */.e,
        text: 'URL of a proxy (`http`, `https` or `socks5`) for every request, that for the OIDC token included. It may have a user name and a password.',
    },
    'no-proxy': {
        group: 'Network',
        type: 'text',
        variables: ['NO_PROXY', 'no_proxy'],
        text: 'Hosts that are reached without the proxy, separated by commas: names (with all names below them), `name:port`, or `*`.',
    },
    'sts-endpoint': {
        group: 'Network',
        type: 'text',
        text: 'URL of another STS, such as a private endpoint or an S3-compatible store. Wins over `AWS_ENDPOINT_URL_STS`.',
    },
    'action-timeout-s': {
        group: 'Network',
        type: 'integer',
        default: 120,
        min: 0,
        max: 21600,
        text: 'Seconds after which the step gives up, whatever it is waiting for. 0 means the default.',
    },
    'disable-retry': {
        group: 'Network',
        type: 'boolean',
        variables: ['DISABLE_RETRY'],
        default: false,
        text: 'Try each request only once.',
    },
    'retry-max-attempts': {
        group: 'Network',
        type: 'integer',
        variables: ['RETRY_MAX_ATTEMPTS'],
        default: 12,
        min: 1,
        max: 100,
        text: 'How often a request is tried when the failure is a passing one: network, timeout, 5xx, throttling. A refusal is never tried again.',
    },
};
/** The outputs that `action.yml` declares. */
const outputs = {
    'aws-account-id': 'Account ID of the session.',
    'authenticated-arn': 'ARN of the session.',
    'aws-profile': 'Name of the profile that renews itself, with `refresh`.',
    sessions: 'JSON of all `sessions`: name → `account`, `arn`, `expiration`. Without secrets, but with account IDs.',
    'aws-access-key-id': 'Access key ID, with `output-credentials`.',
    'aws-secret-access-key': 'Secret access key, with `output-credentials`.',
    'aws-session-token': 'Session token, with `output-credentials`.',
    'aws-expiration': 'When the session ends (ISO 8601, UTC), with `output-credentials`; empty for long-lived keys.',
};


/***/ }),

/***/ 3783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/authenticate.js + 3 modules
var authenticate = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/aws/http.js
var http = __webpack_require__(4832);
// EXTERNAL MODULE: ./build/aws/network.js
var aws_network = __webpack_require__(808);
// EXTERNAL MODULE: ./build/deliveries/environment.js
var environment = __webpack_require__(4652);
// EXTERNAL MODULE: ./build/deliveries/own-profile.js
var own_profile = __webpack_require__(513);
;// CONCATENATED MODULE: ./build/deliveries/outputs.js

/** The step's outputs: account and ARN always, credentials when asked for. Outputs end with the step: nothing to undo. */
function outputsFor(plan, signIn) {
    const { own, named } = signIn;
    const profile = (0,own_profile/* ownProfile */.E)(signIn);
    return {
        ...(own && identityOf(own.session)),
        ...(own && plan.deliver.outputs && credentialsOf(own.session)),
        ...(profile && plan.deliver.refresh && { 'aws-profile': profile }),
        ...(plan.sessions.length > 0 && { sessions: tableOf(named) }),
    };
}
function identityOf({ account, arn }) {
    return { 'aws-account-id': account, 'authenticated-arn': arn };
}
function credentialsOf({ credentials, expiration }) {
    return {
        'aws-access-key-id': credentials.accessKeyId.reveal(),
        'aws-secret-access-key': credentials.secretAccessKey.reveal(),
        ...(credentials.sessionToken && { 'aws-session-token': credentials.sessionToken.reveal() }),
        ...(expiration && { 'aws-expiration': expiration.toISOString() }),
    };
}
function tableOf(named) {
    const rows = named.map(({ name, session: { account, arn, expiration } }) => [
        name,
        { account, arn, ...(expiration && { expiration: expiration.toISOString() }) },
    ]);
    return JSON.stringify(Object.fromEntries(rows));
}
function deliver(outputs, files) {
    for (const [name, value] of Object.entries(outputs))
        files.setOutput(name, value);
}

;// CONCATENATED MODULE: ./build/deliveries/index.js


/**
 * Hands what the sign-in yielded to later steps: all of it, or nothing. What will change is noted before it changes, so
 * that the post step can undo even a step that was killed in between.
 */
async function deliverSignIn(plan, signIn, job) {
    const { env, runner, ledger } = job;
    const { own, named } = signIn;
    const sessions = [...(own ? [own.session] : []), ...named.map(({ session }) => session)];
    for (const session of new Set(sessions))
        maskSession(session, plan, job);
    const variables = environment/* variablesFor */.j$(plan, signIn, env);
    const names = Object.keys(variables);
    await inPlaces(plan, signIn, job, async (places) => {
        const doubtful = own?.session.trail.source === 'environment' && !ledger.knows(env.AWS_ACCESS_KEY_ID ?? '');
        const receipts = [
            ...(names.length > 0 ? [environment/* receiptFor */.oU(names, env, doubtful)] : []),
            ...places.map(({ receipt }) => receipt),
        ];
        if (receipts.length > 0)
            ledger.note(receipts, own?.session);
        for (const place of places)
            place.write();
        runner.allOrNothing(() => {
            environment/* deliver */.cK(variables, runner);
            if (runner.has('GITHUB_OUTPUT'))
                deliver(outputsFor(plan, signIn), runner);
        });
    });
    ledger.delivered();
    for (const line of summary(plan, signIn))
        runner.info(line);
}
/** Opens every place apart from the runner's own files, and closes them when `deliver` is done, as they were if it fails. */
async function inPlaces(plan, { ssoToken, named }, job, deliver) {
    const { overwrite, refresh } = plan.deliver;
    const withProfiles = async (profiles, places) => {
        if (profiles.length === 0)
            return deliver(places);
        const { deliverProfiles } = await Promise.all(/* import() */[__webpack_require__.e(3648), __webpack_require__.e(1012)]).then(__webpack_require__.bind(__webpack_require__, 1012));
        return deliverProfiles(profiles, overwrite, job, (pending) => deliver([...places, pending]));
    };
    const withRefresh = async (places) => {
        if (!refresh || named.length === 0) {
            return withProfiles(named.map(({ name, region, session: { credentials } }) => ({
                name,
                content: { region, credentials },
            })), places);
        }
        const { deliverProcesses } = await __webpack_require__.e(/* import() */ 1032).then(__webpack_require__.bind(__webpack_require__, 1032));
        return deliverProcesses(plan, named, job, (profiles, pending) => withProfiles(profiles, [...places, pending]));
    };
    if (!ssoToken)
        return withRefresh([]);
    const { deliverToken } = await Promise.all(/* import() */[__webpack_require__.e(3648), __webpack_require__.e(4897)]).then(__webpack_require__.bind(__webpack_require__, 7278));
    return deliverToken(ssoToken, job, (pending) => withRefresh([pending]));
}
function maskSession({ credentials, account, arn }, { maskAccountId }, { runner }) {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    runner.mask(accessKeyId, secretAccessKey, sessionToken);
    if (maskAccountId)
        runner.mask(account, arn);
}
function summary({ deliver, sessions }, { own, named }) {
    const places = [
        ...(own && deliver.credentials && !deliver.refresh && !own.session.inPlace ? ['environment'] : []),
        ...(named.length > 0 ? [`profile ${named.map(({ name }) => name).join(', ')}`] : []),
        ...(deliver.outputs ? ['outputs'] : []),
    ];
    const how = deliver.refresh && named.length > 0 ? ', and renewed for as long as the job runs' : '';
    const where = places.length > 0
        ? `Credentials delivered to: ${places.join(', ')}${how}.`
        : 'Credentials were not copied.';
    const each = sessions.length > 0 ? named : own ? [{ name: '', session: own.session }] : [];
    return [
        ...each.map(({ name, session }) => signedIn(name, session)).slice(0, each.length - 1),
        ...each.slice(-1).map(({ name, session }) => `${signedIn(name, session)} ${where}`),
    ];
}
function signedIn(name, { account, arn, expiration }) {
    const until = expiration ? ` until ${expiration.toISOString()}` : '';
    return `${name && `${name}: `}Signed in to account ${account} as ${arn}${until}.`;
}

// EXTERNAL MODULE: ./build/github/context.js
var github_context = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/aws/partition.js + 1 modules
var aws_partition = __webpack_require__(9837);
;// CONCATENATED MODULE: ./build/sources/resolvers.js
const givenToken = (kind) => ({
    kind,
    resolve: ({ token, role, roleInput }) => {
        if (token?.kind !== kind)
            return { pass: '' };
        if (role !== 'arn')
            return { pass: `${roleInput} is not an ARN` };
        return { take: token, why: `${kind} is set` };
    },
});
const tokenFile = givenToken('web-identity-token-file');
const token = givenToken('web-identity-token');
const sso = {
    kind: 'sso',
    resolve: (available) => available.sso ? { take: available.sso, why: 'sso-start-url is set' } : { pass: '' },
};
const cognito = {
    kind: 'cognito',
    resolve: (available) => available.cognito ? { take: available.cognito, why: 'cognito-identity-pool-id is set' } : { pass: '' },
};
const profile = {
    kind: 'profile',
    resolve: (available) => available.profile ? { take: available.profile, why: 'source-profile is set' } : { pass: '' },
};
const chained = {
    kind: 'environment',
    resolve: ({ chaining, ambient }) => {
        if (!chaining)
            return { pass: '' };
        if (!ambient)
            return { pass: 'the environment has no credentials' };
        return { take: { kind: 'environment', credentials: ambient }, why: 'role-chaining is set' };
    },
};
const chainedKeys = {
    kind: 'access-keys',
    resolve: ({ chaining, keys }) => chaining && keys
        ? {
            take: { kind: 'access-keys', credentials: keys },
            why: 'role-chaining and aws-access-key-id are set, and the environment has no credentials',
        }
        : { pass: '' },
};
const chainedDefault = {
    kind: 'default-chain',
    resolve: ({ chaining, chain, chainHint }) => chaining && chainHint ? { take: chain, why: `role-chaining is set, and ${chainHint}` } : { pass: '' },
};
const githubOidc = {
    kind: 'github-oidc',
    resolve: ({ role, roleInput, endpoint, audience, skipOidc }) => {
        if (skipOidc)
            return { pass: 'force-skip-oidc is true' };
        if (role === 'none')
            return { pass: 'role-to-assume is not set' };
        if (!endpoint)
            return { pass: 'this job has no token endpoint' };
        if (role === 'name')
            return { pass: `${roleInput} has only a name, and OIDC needs an ARN` };
        return {
            take: { kind: 'github-oidc', endpoint, audience },
            why: `${roleInput} is set and this job has a token endpoint`,
        };
    },
};
const accessKeys = {
    kind: 'access-keys',
    resolve: ({ keys }) => keys
        ? { take: { kind: 'access-keys', credentials: keys }, why: 'aws-access-key-id is set' }
        : { pass: 'aws-access-key-id is not set' },
};
const ambient = {
    kind: 'environment',
    resolve: (available) => available.ambient
        ? {
            take: { kind: 'environment', credentials: available.ambient },
            why: 'the environment has credentials',
        }
        : { pass: 'the environment has no credentials' },
};
const defaultChain = {
    kind: 'default-chain',
    resolve: ({ chain, chainHint }) => chainHint
        ? { take: chain, why: chainHint }
        : { pass: 'no profile, container or instance role is in sight' },
};
const namedChain = {
    kind: 'default-chain',
    resolve: ({ chain }) => ({ take: chain, why: '' }),
};
/** The same for a source that was named: it says what it lacks even where `auto` would not have thought of it. */
const named = (resolver, lacking) => ({
    kind: resolver.kind,
    resolve: (available) => {
        const verdict = resolver.resolve(available);
        return 'pass' in verdict && verdict.pass === '' ? { pass: lacking } : verdict;
    },
});
/** The order of `auto`: the first that fits is taken. */
const order = [
    tokenFile,
    token,
    chained,
    chainedKeys,
    chainedDefault,
    sso,
    cognito,
    profile,
    githubOidc,
    accessKeys,
    ambient,
    defaultChain,
];
/** What an explicit `credential-source` asks. */
const byKind = {
    'github-oidc': githubOidc,
    'access-keys': accessKeys,
    'web-identity-token-file': named(tokenFile, 'web-identity-token-file is not set'),
    'web-identity-token': named(token, 'web-identity-token is not set'),
    profile: named(profile, 'source-profile is not set, or its profile cannot be used'),
    sso: named(sso, 'sso-start-url, sso-account-id or sso-role-name is not set'),
    cognito: named(cognito, 'cognito-identity-pool-id is not set, or the job has no token to sign in with'),
    environment: ambient,
    'default-chain': namedChain,
};

;// CONCATENATED MODULE: ./build/sources/precedence.js

/** Whether a source proves the job by a token rather than by credentials. */
function yieldsToken(source) {
    if (source.kind === 'cognito')
        return source.flow === 'basic';
    return ['github-oidc', 'web-identity-token-file', 'web-identity-token'].includes(source.kind);
}
/** Takes the first source that fits, or tells why none did. */
function chooseSource(available) {
    const verdicts = order.map(({ kind, resolve }) => ({ kind, verdict: resolve(available) }));
    const index = verdicts.findIndex(({ verdict }) => 'take' in verdict);
    const chosen = verdicts[index]?.verdict;
    if (!chosen || !('take' in chosen))
        return { passedOver: verdicts.flatMap(({ kind, verdict }) => passed(kind, verdict)) };
    // Short-lived proof comes first, but a job that brought keys as well is not left without a way in.
    const fallback = chosen.take.kind === 'github-oidc' ? accessKeys.resolve(available) : undefined;
    const later = fallback && 'take' in fallback ? 'kept as the fallback' : `${chosen.take.kind} comes first`;
    return {
        source: chosen.take,
        why: chosen.why,
        passedOver: [
            ...verdicts.slice(0, index).flatMap(({ kind, verdict }) => passed(kind, verdict)),
            ...verdicts
                .slice(index + 1)
                // Nobody knows what the default chain would have found.
                .filter(({ kind, verdict }) => 'take' in verdict && kind !== chosen.take.kind && kind !== 'default-chain')
                .map(({ kind }) => ({
                kind,
                why: kind === 'access-keys' ? later : `${chosen.take.kind} comes first`,
            })),
        ],
        ...(fallback && 'take' in fallback && { fallback: fallback.take }),
    };
}
/** Takes exactly the source that `credential-source` names, or tells what it lacks. */
function requireSource(kind, available) {
    const verdict = byKind[kind].resolve(available);
    if ('pass' in verdict)
        return { missing: verdict.pass };
    return { source: verdict.take, why: 'credential-source names it', passedOver: [] };
}
function passed(kind, verdict) {
    return 'pass' in verdict && verdict.pass ? [{ kind, why: verdict.pass }] : [];
}

// EXTERNAL MODULE: ./build/aws/arn.js
var aws_arn = __webpack_require__(3385);
;// CONCATENATED MODULE: ./build/inputs/hops.js
// AWS allows a session of a chained role one hour at most:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining
const chainedLimit = 3600;
/** Whether `role-to-assume` itself is assumed from another role's session. */
function startsChained(inputs, context) {
    return inputs['role-chaining'] && context.ambient?.sessionToken !== undefined;
}
/** `role-to-assume`, and then those of `role-chain`. */
function hopsOf(inputs, context) {
    const role = inputs['role-to-assume'];
    const externalId = inputs['role-external-id'];
    const policy = inputs['inline-session-policy'];
    const ofPool = roleOfPool(inputs);
    const first = [...(ofPool ? [ofPool] : []), ...(role ? [role] : [])];
    const settings = {
        sessionName: inputs['role-session-name'],
        duration: startsChained(inputs, context)
            ? Math.min(inputs['role-duration-seconds'], chainedLimit)
            : inputs['role-duration-seconds'],
        policyArns: inputs['managed-session-policies'],
        ...(externalId && { externalId }),
        ...(policy && { policy }),
    };
    // What limits the session belongs to the last of the two, which is the one that was meant.
    const hops = first.map((name, index) => index === first.length - 1 ? { role: name, ...settings } : chainedHop({ role: name }, inputs));
    return [...hops, ...inputs['role-chain'].map((item) => chainedHop(item, inputs))];
}
/** The ways to `sessions`, from where `hops`, the ways that they share, end. */
function sessionsOf(inputs, context, hops) {
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
/** The roles, one of which whoever the job is has to assume itself. */
function firstRoles(inputs) {
    const role = inputs['role-to-assume'];
    if (role || inputs['role-chain'].length > 0)
        return { input: 'role-to-assume', roles: role ? [role] : [] };
    const roles = inputs.sessions.map((session) => session.role);
    return { input: roles.length > 0 ? 'sessions' : 'role-to-assume', roles };
}
/** Whether there is a role that the inputs for `role-to-assume` are sent with. */
function carriesSettings(inputs) {
    return inputs['role-to-assume'] !== undefined || roleOfPool(inputs) !== undefined;
}
/** Basic flow: the role that the token of a Cognito pool is for, where that is not `role-to-assume` itself. */
function roleOfPool(inputs) {
    const isBasic = inputs['cognito-identity-pool-id'] && inputs['cognito-auth-flow'] === 'basic';
    return isBasic ? inputs['cognito-custom-role-arn'] : undefined;
}
function chainedHop(item, inputs) {
    return {
        role: item.role,
        sessionName: item.sessionName ?? inputs['role-session-name'],
        duration: Math.min(item.duration ?? inputs['role-duration-seconds'], chainedLimit),
        ...(item.externalId && { externalId: item.externalId }),
        ...(item.policy && { policy: item.policy }),
        policyArns: [],
    };
}
/** Says so when a session will be shorter than was asked. */
function chainNotices(inputs, context) {
    const wanted = inputs['role-duration-seconds'];
    const { input } = firstRoles(inputs);
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
        `A session of the chain will last ${chainedLimit} s, not ${Math.max(...asked)} s, because AWS allows a chained role one hour. A role that trusts GitHub directly can have up to 12 hours.`,
    ];
}

;// CONCATENATED MODULE: ./build/inputs/cognito.js



/** The sign-in that the `cognito-*` inputs describe, when there is a token to log in with. */
function cognitoOf(inputs, login) {
    const pool = inputs['cognito-identity-pool-id'];
    if (!pool || !login)
        return undefined;
    const flow = inputs['cognito-auth-flow'];
    const provider = inputs['cognito-provider-name'];
    const customRole = inputs['cognito-custom-role-arn'];
    return {
        kind: 'cognito',
        pool,
        flow,
        login,
        ...(provider && { provider }),
        ...(customRole && flow === 'enhanced' && { customRole }),
    };
}
function checkCognito(inputs, { tokenEndpoint }) {
    const pool = inputs['cognito-identity-pool-id'];
    const role = inputs['cognito-custom-role-arn'];
    const others = ['cognito-provider-name', 'cognito-custom-role-arn'];
    const problems = [];
    const add = (input, what, remedy) => problems.push({ input, what, remedy });
    const given = others.find((name) => inputs[name]);
    if (!pool) {
        const source = inputs['credential-source'] === 'cognito' ? 'credential-source: cognito' : given;
        if (source)
            add('cognito-identity-pool-id', `not set, although ${source} is`, 'Give it a value.');
        return problems;
    }
    const region = pool.split(':')[0] ?? '';
    if (!(0,aws_partition/* isRegionOfAws */.jn)(region)) {
        const near = (0,aws_partition/* nearestRegion */.$f)(region);
        const what = `begins with "${region}", which is not an AWS region`;
        add('cognito-identity-pool-id', what, near ? `Did you mean ${near}?` : 'Copy it from the pool.');
    }
    if (role && !(0,aws_arn/* parseRoleArn */.DM)(role)) {
        const remedy = 'Write it like arn:aws:iam::111122223333:role/NAME.';
        add('cognito-custom-role-arn', `"${role}" is not the ARN of a role`, remedy);
    }
    const { roles } = firstRoles(inputs);
    const hasArn = roles.length > 0 && roles.every((each) => each.startsWith('arn:'));
    if (inputs['cognito-auth-flow'] === 'basic' && !role && !hasArn) {
        const what = 'not set, and neither is role-to-assume with an ARN, although cognito-auth-flow is basic';
        add('cognito-custom-role-arn', what, 'Write the ARN of the role that the token of the pool is for.');
    }
    const hasToken = inputs['web-identity-token'] || inputs['web-identity-token-file'];
    if (!hasToken && (!tokenEndpoint || inputs['force-skip-oidc'])) {
        const what = 'set, but there is no token to log in to the pool with';
        const remedy = 'Give the job the permission id-token: write, or set web-identity-token.';
        add('cognito-identity-pool-id', what, remedy);
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/inputs/sso.js

/** The sign-in that the `sso-*` inputs describe, when all are there. */
function ssoOf(inputs, { ssoCache }) {
    const startUrl = inputs['sso-start-url'];
    const account = inputs['sso-account-id'];
    const roleName = inputs['sso-role-name'];
    const region = inputs['sso-region'] ?? inputs['aws-region'];
    if (!startUrl || !account || !roleName || !region)
        return undefined;
    const timeout = inputs['sso-timeout-s'];
    return { kind: 'sso', startUrl, region, account, roleName, scopes: [], timeout, cacheFolder: ssoCache };
}
/** The profile that `source-profile` names, once it has been found. */
function profileOf(inputs, { sourceProfile: profile, sharedFiles: files, ssoCache }) {
    if (!profile)
        return undefined;
    const { sso } = profile;
    return {
        kind: 'profile',
        profile,
        sessionName: inputs['role-session-name'],
        files,
        ...(sso && { sso: { ...sso, timeout: inputs['sso-timeout-s'], cacheFolder: ssoCache } }),
    };
}
/** Inputs that are wanted by those that are set. */
function checkSso(inputs) {
    const names = ['sso-start-url', 'sso-account-id', 'sso-role-name'];
    const isAsked = inputs['credential-source'] === 'sso' || names.some((name) => inputs[name]);
    if (!isAsked)
        return [];
    const given = names.find((name) => inputs[name]) ?? 'credential-source: sso';
    const missing = names.filter((name) => !inputs[name]);
    return [
        ...missing.map((input) => problem(input, `not set, although ${given} is`, 'Give it a value.')),
        ...checkRegion(inputs['sso-region']),
    ];
}
function checkRegion(region) {
    if (!region || (0,aws_partition/* isRegionOfAws */.jn)(region))
        return [];
    const near = (0,aws_partition/* nearestRegion */.$f)(region);
    const remedy = near ? `Did you mean ${near}?` : 'Write a region such as us-east-2.';
    return [problem('sso-region', `"${region}" is not an AWS region`, remedy)];
}
const problem = (input, what, remedy) => ({ input, what, remedy });

;// CONCATENATED MODULE: ./build/inputs/choose.js






/** The source that the inputs stand for, or what is missing. `lacksToken`: a token endpoint would do. */
function choose(inputs, context) {
    const first = firstRoles(inputs);
    const keys = keysOf(inputs);
    const ambient = ignoresEnvironment(inputs) ? undefined : context.ambient;
    const login = givenLogin(inputs, context);
    const audience = inputs.audience ?? audienceOf(inputs);
    const oidc = !inputs['force-skip-oidc'] && context.tokenEndpoint;
    const cognito = cognitoOf(inputs, login ?? (oidc ? { kind: 'github-oidc', endpoint: oidc, audience } : undefined));
    const profile = profileOf(inputs, context);
    const sso = ssoOf(inputs, context);
    const available = {
        skipOidc: inputs['force-skip-oidc'],
        chain: chainOf(inputs, context),
        ...(context.chainHint && { chainHint: context.chainHint }),
        // With Cognito, a token is the login to the pool.
        ...(login && !inputs['cognito-identity-pool-id'] && { token: login }),
        ...(profile && { profile }),
        ...(sso && { sso }),
        ...(cognito && { cognito }),
        role: formOf(first.roles),
        roleInput: first.input,
        audience,
        chaining: inputs['role-chaining'],
        ...(context.tokenEndpoint && { endpoint: context.tokenEndpoint }),
        ...(keys && { keys }),
        ...(ambient && { ambient }),
    };
    const kind = inputs['credential-source'];
    const wantsToken = kind === 'github-oidc' || (kind === 'auto' && !inputs['force-skip-oidc']);
    const lacksToken = first.roles.length > 0 && !context.tokenEndpoint && wantsToken;
    if (kind !== 'auto') {
        const required = requireSource(kind, available);
        if (!('missing' in required))
            return required;
        return {
            lacksToken,
            problem: {
                input: 'credential-source',
                what: `${kind} cannot be used: ${required.missing}`,
                remedy: 'Give the job what is missing, or write auto.',
            },
        };
    }
    const choice = chooseSource(available);
    if ('source' in choice)
        return inputs.refresh ? withoutFallback(choice) : choice;
    return {
        lacksToken,
        problem: {
            input: 'credential-source',
            what: `there is nothing to sign in with: ${choice.passedOver.map(({ kind: name, why }) => `${name}: ${why}`).join('; ')}`,
            remedy: lacksToken
                ? 'Give the job the permission id-token: write, or set access keys.'
                : 'Set role-to-assume and give the job the permission id-token: write, or set access keys.',
        },
    };
}
/** A process that renews the session later has no secrets, so keys are no way in for it. */
function withoutFallback({ fallback, ...choice }) {
    if (!fallback)
        return choice;
    const why = 'refresh cannot use them again';
    return {
        ...choice,
        passedOver: choice.passedOver.map((other) => (other.kind === fallback.kind ? { ...other, why } : other)),
    };
}
/** How the roles are written: one that is a name only needs credentials that it is completed by. */
function formOf(roles) {
    if (roles.length === 0)
        return 'none';
    return roles.every((role) => role.startsWith('arn:')) ? 'arn' : 'name';
}
/** `unset-current-credentials`: what is in the environment counts as gone, if this step may change it at all. */
function ignoresEnvironment(inputs) {
    return inputs['unset-current-credentials'] && exportsEnvironment(inputs);
}
/** Credentials go into the environment unless they go into profiles; either way the input decides when it is set. */
function exportsEnvironment(inputs) {
    return inputs['output-env-credentials'] ?? (!inputs['aws-profile'] && inputs.sessions.length === 0);
}
/** A token that the workflow brings, in a file or as it is. */
function givenLogin(inputs, context) {
    const file = inputs['web-identity-token-file'];
    const token = inputs['web-identity-token'];
    if (file)
        return { kind: 'web-identity-token-file', file: tokenFilePath(file, context) };
    return token && { kind: 'web-identity-token', token };
}
/** The default chain, as this step would ask it. */
function chainOf(inputs, { profile }) {
    const sessionName = inputs['role-session-name'];
    return {
        kind: 'default-chain',
        sessionName,
        environment: !ignoresEnvironment(inputs),
        ...(profile && { profile }),
    };
}
/** The token file as an absolute path: a relative one starts at the workspace. */
function tokenFilePath(file, context) {
    return (0,external_node_path_.resolve)(context.github.GITHUB_WORKSPACE ?? '', file);
}
/** In China regions STS accepts another audience than elsewhere, so an unset one follows the region; and Cognito has its own. */
function audienceOf(inputs) {
    if (inputs['cognito-identity-pool-id'])
        return 'cognito-identity.amazonaws.com';
    return (0,aws_partition/* partitionOf */.iQ)(inputs['aws-region'] ?? '')?.id === 'aws-cn'
        ? 'sts.amazonaws.com.cn'
        : 'sts.amazonaws.com';
}
function keysOf(inputs) {
    const id = inputs['aws-access-key-id'];
    const secret = inputs['aws-secret-access-key'];
    const token = inputs['aws-session-token'];
    if (!id || !secret)
        return undefined;
    return { accessKeyId: id, secretAccessKey: secret, ...(token && { sessionToken: token }) };
}

;// CONCATENATED MODULE: ./build/inputs/files.js


/** What is wrong with the files that the inputs name, found before anything is asked of anybody. */
async function checkFiles(inputs, context) {
    const names = inputs.sessions.map(({ name }) => ['sessions', name]);
    const profile = inputs['aws-profile'];
    return [
        ...(await checkToken(inputs, context)),
        ...(await checkProfiles(profile ? [['aws-profile', profile]] : names, inputs, context)),
    ];
}
async function checkToken(inputs, context) {
    const file = inputs['web-identity-token-file'];
    if (!file)
        return [];
    const { readTokenFile } = await __webpack_require__.e(/* import() */ 6824).then(__webpack_require__.bind(__webpack_require__, 6824));
    return problemsOf('web-identity-token-file', () => readTokenFile(tokenFilePath(file, context)));
}
async function checkProfiles(profiles, inputs, context) {
    if (profiles.length === 0)
        return [];
    const { profileProblem } = await __webpack_require__.e(/* import() */ 4826).then(__webpack_require__.bind(__webpack_require__, 4826));
    const { readChangeable } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 505));
    const textOf = (file) => readChangeable(file)?.text ?? '';
    return profiles.flatMap(([input, name]) => problemsOf(input, () => {
        const problem = profileProblem(name, inputs['overwrite-aws-profile'], context.sharedFiles, textOf);
        if (problem)
            throw new errors/* FileError */.f6(problem.what, problem.remedy);
    }));
}
function problemsOf(input, check) {
    try {
        check();
        return [];
    }
    catch (error) {
        if (error instanceof errors/* FileError */.f6)
            return [{ input, what: error.message, remedy: error.remedy }];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/chain/tags.js
var chain_tags = __webpack_require__(4713);
;// CONCATENATED MODULE: ./build/inputs/existing.js

/** Whether the inputs tell whose credentials are wanted. A profile or a pool decides that by itself. */
function saysWho({ source }, hops) {
    return hops.length > 0 || !['sso', 'cognito', 'profile'].includes(source.kind);
}
/** What credentials that are there already have to be, so that this step need not fetch new ones. */
function wanted(inputs, context, hops) {
    const role = hops.at(-1)?.role;
    const accessKeyId = inputs['aws-access-key-id'];
    const ambient = ignoresEnvironment(inputs) ? undefined : context.ambient;
    return {
        ...(role && { role }),
        // Keys that were given are the way to the role, where there is one, and the goal where there is none.
        ...(!role && accessKeyId && { accessKeyId }),
        ...(ambient && { ambient }),
        ...(context.chainHint && { chain: chainOf(inputs, context) }),
        ...(context.ambientExpiration && { expiration: context.ambientExpiration }),
    };
}

// EXTERNAL MODULE: ./build/files/claim.js
var claim = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
;// CONCATENATED MODULE: ./build/inputs/mfa.js


/** The second factor that the `mfa-*` inputs describe. */
function mfaOf(inputs, { sourceProfile }) {
    const serial = inputs['mfa-serial'] ?? sourceProfile?.mfaSerial;
    const code = inputs['mfa-code'];
    const seed = inputs['mfa-secret'];
    const device = { ...(serial && { serial }), folder: (0,claim/* claimsFolder */.i)() };
    if (code)
        return { ...device, code };
    return seed && { ...device, seed: plainSeed(seed) };
}
function checkMfa(inputs, { sourceProfile }) {
    const serial = inputs['mfa-serial'];
    const code = inputs['mfa-code'];
    const seed = inputs['mfa-secret'];
    const problems = [];
    const add = (input, what, remedy) => problems.push({ input, what, remedy });
    if (serial && !code && !seed) {
        const remedy = "Set one of them. (Is the secret's name right, and may this run read it?)";
        add('mfa-serial', 'set, but both mfa-code and mfa-secret are empty', remedy);
    }
    if ((code || seed) && !serial && !sourceProfile?.mfaSerial) {
        const remedy = 'Write the ARN of the device, such as arn:aws:iam::111122223333:mfa/NAME.';
        add('mfa-serial', `not set, although ${code ? 'mfa-code' : 'mfa-secret'} is`, remedy);
    }
    if (code && seed)
        add('mfa-code', 'set together with mfa-secret', 'Leave one of the two out.');
    if (code && !/^\d{6}$/.test(code.reveal())) {
        add('mfa-code', `has ${code.length} characters, or others than digits`, 'A code is six digits.');
    }
    if (seed && !/^[A-Z2-7]{16,}$/.test(plainSeed(seed).reveal())) {
        const remedy = 'Store the secret that AWS shows with the QR code: letters A to Z and digits 2 to 7.';
        add('mfa-secret', 'not base32, or shorter than 16 characters', remedy);
    }
    if ((code || seed) && inputs['aws-session-token']) {
        const remedy = 'AWS takes a second factor with long-lived keys only: leave one of the two out.';
        add('mfa-serial', 'set, but the access keys are those of a session', remedy);
    }
    if ((code || seed) && inputs['special-characters-workaround']) {
        const remedy = 'Each of its attempts would wait for another code: leave one of the two out.';
        add('special-characters-workaround', 'true together with a second factor', remedy);
    }
    return problems;
}
/** RFC 4648, as authenticator apps take it: in either case, in groups, with or without padding. */
const plainSeed = (seed) => new secret/* Secret */.z(seed
    .reveal()
    .replace(/[\s-]|=+$/g, '')
    .toUpperCase());

;// CONCATENATED MODULE: ./build/inputs/proxy.js

function proxyOf(inputs) {
    const url = proxyUrl(inputs);
    return url && { url: new secret/* Secret */.z(url.href), host: url.host, except: inputs['no-proxy'] ?? '' };
}
function checkProxy(inputs) {
    const text = inputs['http-proxy'];
    if (!text || proxyUrl(inputs))
        return [];
    const remedy = 'Write it like http://proxy.example.com:3128 or socks5://proxy.example.com:1080. HTTPS_PROXY and HTTP_PROXY stand in for it.';
    // It is not shown, because nobody knows which part of it is a password.
    const what = 'not the URL of a proxy, or its user name and password are not percent-encoded';
    return [{ input: 'http-proxy', what, remedy }];
}
/** Everything in the proxy's URL that must not be shown, in each form that could be. */
function proxySecrets(inputs) {
    const { username, password } = proxyUrl(inputs) ?? {};
    if (!username && !password)
        return [];
    const [user = '', word = ''] = [username ?? '', password ?? ''].map(decodeURIComponent);
    // A user name alone is a token.
    const alone = word === '' ? [user, username ?? ''] : [];
    return [...alone, password ?? '', word, Buffer.from(`${user}:${word}`).toString('base64')];
}
function proxyUrl(inputs) {
    const given = inputs['http-proxy'] ?? '';
    // HTTPS_PROXY is read by many tools, and most take it without a scheme.
    const text = given.includes('://') ? given : `http://${given}`;
    const url = given && URL.canParse(text) ? new URL(text) : undefined;
    return url && isProxy(url) ? url : undefined;
}
function isProxy({ protocol, hostname, username, password, pathname, search, hash }) {
    if (hostname === '' || !/^(https?|socks|socks4a?|socks5h?):$/.test(protocol))
        return false;
    // With these, a character of the password that should have been encoded has cut the URL short.
    if (/[^/]/.test(pathname) || search !== '' || hash !== '')
        return false;
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/inputs/refresh.js

const refresh_problem = (input, what, remedy) => ({ input, what, remedy });
/** What stands in the way of asking for the session again later, when all secrets of the step are gone. */
function checkRefresh(inputs, choice, context) {
    if (!inputs.refresh || !('source' in choice))
        return [];
    const why = whyNotAgain(choice.source, context);
    const problems = [];
    if (why) {
        const remedy = 'Use a source that needs no secret (GitHub OIDC, a token file, a profile, the role of the machine), or leave refresh out.';
        problems.push(refresh_problem('refresh', `true, but the source is ${choice.source.kind}: ${why}`, remedy));
    }
    const named = inputs['aws-profile'] ? [inputs['aws-profile']] : inputs.sessions.map(({ name }) => name);
    const own = named.find((name) => profilesOf(choice.source).includes(name));
    if (own) {
        const remedy = 'Give the profile that is written another name.';
        problems.push(refresh_problem('refresh', `true, but the profile ${own} would be renewed from itself`, remedy));
    }
    for (const input of ['mfa-code', 'mfa-secret']) {
        const remedy = 'Leave one of the two out.';
        if (inputs[input])
            problems.push(refresh_problem(input, 'set together with refresh, which has no person and no seed', remedy));
    }
    const isElsewhere = inputs['http-proxy'] === context.proxyVariable?.reveal();
    if (proxySecrets(inputs).length > 0 && !isElsewhere) {
        const remedy = 'Set HTTPS_PROXY for the whole job instead: later steps find it there.';
        problems.push(refresh_problem('http-proxy', 'has a user name or a password, which refresh may not keep', remedy));
    }
    return problems;
}
/** The profiles that the source reads, as far as it is known. */
function profilesOf(source) {
    if (source.kind === 'profile')
        return source.profile.line;
    return source.kind === 'default-chain' ? [source.profile ?? 'default'] : [];
}
function whyNotAgain(source, { ambient }) {
    switch (source.kind) {
        case 'access-keys':
        case 'environment':
            return 'keys are secrets, which the process that renews the session does not have';
        case 'web-identity-token':
            return 'there is only this one token';
        case 'cognito':
            return source.login.kind === 'web-identity-token' ? 'there is only this one token' : undefined;
        case 'default-chain':
            return source.environment && ambient
                ? 'it finds the keys in the environment, which do not renew'
                : undefined;
        case 'github-oidc':
        case 'web-identity-token-file':
        case 'profile':
        case 'sso':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/aws/access-key-id.js
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/**
 * The account ID inside an access key ID, read without asking anybody, or undefined.
 *
 * After the four-letter prefix comes base32; its first 48 bits hold a marker bit, the account (40 bits) and 7 bits
 * of something else. Keys made before 2019 lack the marker and do not hold their account: they give undefined,
 * because a guess would refuse good keys.
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

;// CONCATENATED MODULE: ./build/inputs/rules.js





const rules_problem = (input, what, remedy) => ({ input, what, remedy });
const rules_checkRegion = (inputs) => {
    const region = inputs['aws-region'];
    if (!region) {
        return [
            rules_problem('aws-region', 'not set, and neither is AWS_REGION', 'Write the region, such as aws-region: us-east-2.'),
        ];
    }
    if ((0,aws_partition/* partitionOf */.iQ)(region) || isOfAnotherSts(region, inputs['sts-endpoint']))
        return [];
    const near = (0,aws_partition/* nearestRegion */.$f)(region);
    return [
        rules_problem('aws-region', `"${region}" is not an AWS region`, near
            ? `Did you mean ${near}?`
            : 'Write a region such as us-east-2. If this one is newer than this version of the action, set sts-endpoint to its STS as well.'),
    ];
};
/** With an STS of their own, stores name regions as they like; so a region that is new can be used as well. */
function isOfAnotherSts(region, endpoint) {
    return endpoint !== undefined && /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(region);
}
const checkEndpoint = (inputs, { endpointVariable }) => {
    const input = inputs['sts-endpoint'];
    const [name, text] = input ? ['sts-endpoint', input] : [endpointVariable?.name, endpointVariable?.url];
    if (!name || !text)
        return [];
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const remedy = 'Write a URL such as https://sts.example.com.';
    if (!url || !/^https?:$/.test(url.protocol))
        return [{ input: name, what: `"${text.replace(/.*@/, '***@')}" is not a web URL`, remedy }];
    if (!url.username && !url.password)
        return [];
    const what = 'the URL contains a user name or password';
    return [{ input: name, what, remedy: `They are never sent to STS. ${remedy}` }];
};
/** A session that is wider than it was written would be worse than none. */
const checkPolicies = (inputs, source) => {
    if (carriesSettings(inputs))
        return [];
    // Keys without a role are as wide as they are, and workflows exist that set a policy for them all the same.
    const isNew = inputs['role-chain'].length > 0 ||
        inputs.sessions.length > 0 ||
        ['sso', 'cognito', 'profile'].includes(source ?? '');
    if (!isNew)
        return [];
    const names = ['inline-session-policy', 'managed-session-policies', 'role-external-id'];
    return names
        .filter((name) => (inputs[name]?.length ?? 0) > 0)
        .map((name) => rules_problem(name, 'set, but it is for role-to-assume, which is not', 'Set role-to-assume, or write it into an item of role-chain or sessions, or leave it out.'));
};
const checkRole = (inputs, context) => {
    const first = inputs['role-to-assume'];
    const ofPool = inputs['cognito-custom-role-arn'];
    const ofSessions = inputs.sessions.flatMap(({ name, line, role, chain }) => [role, ...chain.map((item) => item.role)].map((each) => ['sessions', each, `line ${line}: ${name}: `]));
    const all = [
        ...(first ? [['role-to-assume', first]] : []),
        ...(ofPool?.startsWith('arn:') ? [['cognito-custom-role-arn', ofPool]] : []),
        ...inputs['role-chain'].map(({ role }) => ['role-chain', role]),
        ...ofSessions,
    ];
    return all.flatMap(([input, role, whose = '']) => {
        const arn = (0,aws_arn/* parseRoleArn */.DM)(role);
        if (arn)
            return checkPartition(input, whose, role, arn, inputs, context);
        if ((0,aws_arn/* isRoleName */.yn)(role))
            return [];
        return [
            rules_problem(input, `${whose}"${role}" is neither a role ARN nor a role name`, 'Write it like arn:aws:iam::111122223333:role/NAME.'),
        ];
    });
};
function checkPartition(input, whose, role, { partition, account }, inputs, { endpointVariable }) {
    const region = inputs['aws-region'] ?? '';
    // S3-compatible stores with an STS of their own have their own partitions, and no accounts.
    if (!(0,aws_partition/* isAwsPartition */.WE)(partition) && (inputs['sts-endpoint'] || endpointVariable))
        return [];
    if (account === '')
        return [rules_problem(input, `${whose}${role} has no account ID`, 'Write the 12 digits of the account.')];
    // A misspelt region still tells the partition that was meant.
    const expected = (0,aws_partition/* partitionOf */.iQ)((0,aws_partition/* partitionOf */.iQ)(region) ? region : ((0,aws_partition/* nearestRegion */.$f)(region) ?? ''))?.id;
    if (!expected || partition === expected)
        return [];
    const what = `${whose}${role} is of partition ${partition}, but ${region} belongs to ${expected}`;
    return [rules_problem(input, what, `Use a role of arn:${expected}, or a region of ${partition}.`)];
}
const checkTags = (inputs) => inputs['custom-tags']
    .filter(({ key }) => chain_tags/* protectedKeys */.Fi.some((taken) => taken.toLowerCase() === key.toLowerCase()))
    .map(({ key }) => rules_problem('custom-tags', `the key "${key}" is one that the action sets`, 'Choose another key.'));
/** AWS's limit counts the action's own tags as well. */
const checkTagCount = (tags) => {
    const total = tags.kept.length + tags.droppable.length + tags.custom.length;
    if (total <= chain_tags/* mostTags */.hp)
        return [];
    return [rules_problem('custom-tags', `${total} tags with those of the action`, `AWS takes at most ${chain_tags/* mostTags */.hp}.`)];
};
/** A wrong account that the role's ARN, or the key ID where no role follows, shows without asking AWS. */
const checkAccount = (inputs, source, { sourceProfile }) => {
    const allowed = inputs['allowed-account-ids'];
    const id = inputs['aws-access-key-id'];
    if (inputs.sessions.length > 0)
        return checkAccounts(inputs);
    const role = inputs['role-chain'].at(-1)?.role ?? inputs['role-to-assume'] ?? inputs['cognito-custom-role-arn'];
    const ofKey = source === 'access-keys' && id ? accountOfAccessKeyId(id.reveal()) : undefined;
    const ofCenter = source === 'sso' ? inputs['sso-account-id'] : sourceProfile?.account;
    const account = role ? (0,aws_arn/* parseRoleArn */.DM)(role)?.account : (ofKey ?? ofCenter);
    if (allowed.length === 0 || !account || allowed.includes(account))
        return [];
    return [
        outside(`the ${role ? 'role' : ofKey ? 'access key' : 'sign-in'} belongs to account ${account}, which is not among ${allowed.join(', ')}`),
    ];
};
function checkAccounts({ sessions, 'allowed-account-ids': allowed }) {
    return sessions.flatMap(({ name, line, role, chain }) => {
        const account = (0,aws_arn/* parseRoleArn */.DM)(chain.at(-1)?.role ?? role)?.account;
        if (allowed.length === 0 || !account || allowed.includes(account))
            return [];
        return [
            outside(`line ${line} of sessions: ${name} belongs to account ${account}, which is not among ${allowed.join(', ')}`),
        ];
    });
}
const outside = (what) => rules_problem('allowed-account-ids', what, 'Nothing was exported. Correct the one that is wrong.');

// EXTERNAL MODULE: ./build/inputs/schema.js + 1 modules
var schema = __webpack_require__(3184);
;// CONCATENATED MODULE: ./build/inputs/session-rules.js


const session_rules_problem = (input, what, remedy) => ({ input, what, remedy });
/** What has to hold between `sessions` and the other inputs. */
function checkSessions(inputs) {
    const { sessions } = inputs;
    if (sessions.length === 0) {
        const remedy = 'Set sessions, or leave default-session out.';
        return inputs['default-session'] ? [session_rules_problem('default-session', 'set without sessions', remedy)] : [];
    }
    return [
        ...checkProfile(inputs),
        ...checkDefault(inputs),
        ...sessions.flatMap((each) => session_rules_checkRegion(each, inputs)),
    ];
}
/** The session of the step's own environment and outputs, where one was chosen or there is only one. */
function ownSession({ sessions, 'default-session': chosen }) {
    return chosen ?? (sessions.length === 1 ? sessions[0]?.name : undefined);
}
function checkProfile(inputs) {
    if (!inputs['aws-profile'])
        return [];
    const remedy = 'Each session becomes a profile of its own name: leave aws-profile out.';
    return [session_rules_problem('aws-profile', 'set together with sessions', remedy)];
}
function checkDefault(inputs) {
    const { sessions, 'default-session': chosen } = inputs;
    const names = sessions.map(({ name }) => name).join(', ');
    if (chosen && !sessions.some(({ name }) => name === chosen))
        return [session_rules_problem('default-session', `"${chosen}" is none of the sessions`, `Write one of ${names}.`)];
    if (ownSession(inputs))
        return [];
    return ['output-env-credentials', 'output-credentials']
        .filter((input) => inputs[input])
        .map((input) => session_rules_problem(input, 'true, but nothing says which of the sessions is meant', `Set default-session to one of ${names}.`));
}
function session_rules_checkRegion({ name, line, region }, inputs) {
    if (!region)
        return [];
    const own = (0,aws_partition/* partitionOf */.iQ)(inputs['aws-region'] ?? '')?.id;
    const there = (0,aws_partition/* partitionOf */.iQ)(region)?.id;
    if (own && there && own !== there) {
        const what = `line ${line}: ${name}: region ${region} belongs to ${there}, but aws-region to ${own}`;
        return [session_rules_problem('sessions', what, 'Use one step for each partition.')];
    }
    if ((0,aws_partition/* isRegionOfAws */.jn)(region) || isOfAnotherSts(region, inputs['sts-endpoint']))
        return [];
    const near = (0,aws_partition/* nearestRegion */.$f)(region);
    const remedy = near ? `Did you mean ${near}?` : 'Write a region such as us-east-2.';
    return [session_rules_problem('sessions', `line ${line}: ${name}: "${region}" is not an AWS region`, remedy)];
}

;// CONCATENATED MODULE: ./build/inputs/source-rules.js


const source_rules_problem = (input, what, remedy) => ({ input, what, remedy });
const checkCredentials = (inputs) => {
    const { 'aws-access-key-id': id, 'aws-secret-access-key': secret, 'aws-session-token': token } = inputs;
    const problems = [];
    const check = "Is the secret's name right, and may this run read it? (Runs from forks and of Dependabot may not.)";
    if (id && !secret) {
        problems.push(source_rules_problem('aws-secret-access-key', 'empty, although aws-access-key-id is set', check));
    }
    if (secret && !id)
        problems.push(source_rules_problem('aws-access-key-id', 'empty, although aws-secret-access-key is set', check));
    if (token && !id && !secret) {
        problems.push(source_rules_problem('aws-session-token', 'set without access keys', 'Set the access keys that it belongs to.'));
    }
    for (const [input, value] of [
        ['aws-access-key-id', id],
        ['aws-secret-access-key', secret],
        ['aws-session-token', token],
    ]) {
        if (value && /\s/.test(value.reveal())) {
            problems.push(source_rules_problem(input, 'contains white space', 'Store the secret again, as one line without spaces.'));
        }
    }
    return problems;
};
const checkChaining = (inputs, { ambient, chainHint }) => {
    if (!inputs['role-chaining'])
        return [];
    const source = inputs['credential-source'];
    const hasKeys = inputs['aws-access-key-id'] !== undefined;
    if (source === 'auto' && !hasKeys && !chainHint && (!ambient || ignoresEnvironment(inputs))) {
        const remedy = 'Run a step that exports credentials before this one, or leave role-chaining out.';
        return [source_rules_problem('role-chaining', 'true, but the environment has no AWS_ACCESS_KEY_ID', remedy)];
    }
    if (['auto', 'environment', 'default-chain'].includes(source))
        return [];
    return [source_rules_problem('role-chaining', `true, but credential-source is ${source}`, 'Leave one of the two out.')];
};
/** Each of these names the source by itself, so two of them contradict one another. */
const checkOneWay = (inputs) => {
    const pool = inputs['cognito-identity-pool-id'];
    const tokens = ['web-identity-token-file', 'web-identity-token'];
    const ways = ['source-profile', 'sso-start-url', 'cognito-identity-pool-id'];
    const remedy = 'Leave one of them out, or use two steps.';
    const given = (names) => names.filter((name) => inputs[name] !== undefined);
    // A token may be the login to a pool.
    const sources = given(pool ? ways : [...tokens, ...ways]);
    const [first, second] = sources;
    if (first && second)
        return [source_rules_problem(second, `set together with ${first}`, remedy)];
    const both = given(tokens);
    return both.length > 1 ? [source_rules_problem('web-identity-token', `set together with ${both[0]}`, remedy)] : [];
};
/** A source that was named takes nothing from the inputs of another. */
const checkNamedSource = (inputs) => {
    const source = inputs['credential-source'];
    if (source === 'auto')
        return [];
    const owners = {
        'sso-start-url': ['sso'],
        'cognito-identity-pool-id': ['cognito'],
        'source-profile': ['profile'],
        'web-identity-token': ['web-identity-token', 'cognito'],
    };
    return Object.entries(owners).flatMap(([name, kinds]) => inputs[name] === undefined || kinds.includes(source)
        ? []
        : [source_rules_problem(name, `set, but credential-source is ${source}`, 'Leave one of the two out.')]);
};
/** A token proves the job to a role's trust policy, and only an ARN says which one. */
const checkTokenFile = (inputs) => {
    const { input, roles } = firstRoles(inputs);
    const name = roles.find((role) => !role.startsWith('arn:'));
    const file = inputs['web-identity-token-file'] && 'web-identity-token-file';
    const token = file ?? (inputs['web-identity-token'] && 'web-identity-token');
    if (!token || inputs['cognito-identity-pool-id'] || (roles.length > 0 && !name))
        return [];
    const what = name
        ? `"${name}" is a name, and a web identity needs an ARN`
        : `not set, although ${token} is`;
    return [source_rules_problem(input, what, 'Write it like arn:aws:iam::111122223333:role/NAME.')];
};

;// CONCATENATED MODULE: ./build/inputs/warnings.js




/** Long-lived keys where OIDC works, or would work, are second best, and the reason for them is worth knowing. */
function keyWarnings(inputs, { tokenEndpoint }, { source, passedOver }) {
    if (inputs['force-skip-oidc'] || !isLasting(source))
        return [];
    // Another STS may not know GitHub's tokens.
    if (tokenEndpoint && !inputs['sts-endpoint']) {
        return [
            'Long-lived access keys are used although this job can ask for OIDC tokens. A role that trusts them needs no stored keys.',
        ];
    }
    const oidc = passedOver.find(({ kind }) => kind === 'github-oidc');
    if (source.kind !== 'access-keys' || !oidc || !canUseOidc(inputs))
        return [];
    return [
        `The access keys are used instead of GitHub OIDC, because ${oidc.why}. With permissions: id-token: write the job needs no long-lived keys.`,
    ];
}
const canUseOidc = (inputs) => {
    const { roles } = firstRoles(inputs);
    return roles.length > 0 && roles.every((role) => role.startsWith('arn:'));
};
const isLasting = (source) => (source.kind === 'access-keys' || source.kind === 'environment') && !source.credentials.sessionToken;
/** Inputs that have no effect in this combination. */
function idleWarnings(inputs, choice, hops) {
    const { source, fallback } = choice;
    const byToken = yieldsToken(source) && !fallback;
    const warnings = [];
    if (inputs['special-characters-workaround'] && hops.length === 0) {
        warnings.push('special-characters-workaround is ignored, because no role is assumed.');
    }
    for (const name of ['inline-session-policy', 'managed-session-policies']) {
        if ((inputs[name]?.length ?? 0) > 0 && hops.length === 0) {
            warnings.push(`${name} is ignored, because no role is assumed that it could limit.`);
        }
    }
    if (inputs['source-identity'] && hops.length === 0) {
        warnings.push('source-identity is ignored, because no role is assumed.');
    }
    else if (inputs['source-identity'] && byToken && hops.length === 1) {
        warnings.push('source-identity is ignored, because a web identity has it from its token alone.');
    }
    if (inputs['use-existing-credentials'] && (inputs.sessions.length > 0 || inputs.refresh)) {
        const why = inputs.refresh ? 'refresh fetches a session that it can renew' : 'sessions are fetched anew';
        warnings.push(`use-existing-credentials is ignored, because ${why}.`);
    }
    else if (inputs['use-existing-credentials'] && !saysWho(choice, hops)) {
        warnings.push('use-existing-credentials is ignored, because without role-to-assume nothing says whose credentials are wanted.');
    }
    if (inputs['unset-current-credentials'] && inputs.sessions.length > 0 && !ignoresEnvironment(inputs)) {
        warnings.push('unset-current-credentials is ignored, because this step leaves the environment alone.');
    }
    if (inputs['mfa-serial'] && byToken) {
        warnings.push(`mfa-serial is ignored, because the source is ${source.kind}, which needs no second factor.`);
    }
    return warnings;
}
/** Tags that were asked for and will not be sent. */
function tagWarnings(inputs, choice, hops, tags) {
    const warnings = [];
    const custom = inputs['custom-tags'];
    const onlyWebIdentity = yieldsToken(choice.source) && hops.length === 1;
    if (custom.length > 0 && hops.length === 0) {
        warnings.push('custom-tags is ignored, because no role is assumed.');
    }
    else if (custom.length > 0 && onlyWebIdentity && !choice.fallback) {
        warnings.push('custom-tags is ignored, because the tags of a web identity session come from its token alone.');
    }
    else if (custom.length > 0 && !tags) {
        warnings.push('custom-tags is ignored, because role-skip-session-tagging is true.');
    }
    const dropped = tags
        ? inputs['transitive-tag-keys'].filter((key) => !tags.transitiveKeys.includes(key))
        : [];
    if (dropped.length > 0) {
        warnings.push(`transitive-tag-keys: ${dropped.join(', ')} left out, because the session has no such tag.`);
    }
    return warnings;
}

;// CONCATENATED MODULE: ./build/inputs/plan.js

















/** Turns inputs into a plan. Pure: all rules across inputs are here and in `rules.ts`. */
function makePlan(inputs, context, found) {
    const choice = choose(inputs, context);
    const source = 'source' in choice ? choice.source.kind : undefined;
    const unfit = [
        ...found,
        ...checkOneWay(inputs),
        ...checkNamedSource(inputs),
        ...checkCredentials(inputs),
        ...checkChaining(inputs, context),
        ...checkTokenFile(inputs),
        ...checkSso(inputs),
        ...checkCognito(inputs, context),
    ];
    const problems = [
        ...rules_checkRegion(inputs),
        ...checkEndpoint(inputs, context),
        ...checkProxy(inputs),
        ...unfit,
        ...checkRole(inputs, context),
        ...checkSessions(inputs),
        ...checkRefresh(inputs, choice, context),
        ...checkMfa(inputs, context),
        ...checkTags(inputs),
        ...checkAccount(inputs, source, context),
        ...checkPolicies(inputs, source),
    ];
    if ('problem' in choice) {
        // Half a key pair says more than that there is nothing to sign in with.
        const all = unfit.length > 0 ? problems : [...problems, choice.problem];
        const onlyToken = choice.lacksToken && problems.length === 0;
        return { error: onlyToken ? new errors/* NoIdentityError */.YG(choice.problem.what) : new errors/* InputError */.dz(all) };
    }
    const plan = assemble(inputs, context, choice);
    if (plan.tags && sendsTags(plan))
        problems.push(...checkTagCount(plan.tags));
    return problems.length > 0 ? { error: new errors/* InputError */.dz(problems) } : { plan };
}
/** Whether any hop is one with credentials. Those of a web identity have their tags from the token. */
function sendsTags({ source, fallback, hops, sessions }) {
    return !yieldsToken(source) || fallback !== undefined || longestWay(hops, sessions).length > 1;
}
/** All hops to the session that has most of them. */
function longestWay(hops, sessions) {
    const [longest] = [...sessions].sort((one, other) => other.hops.length - one.hops.length);
    return [...hops, ...(longest?.hops ?? [])];
}
function assemble(inputs, context, choice) {
    const region = inputs['aws-region'] ?? '';
    const hops = hopsOf(inputs, context);
    const sessions = sessionsOf(inputs, context, hops);
    const way = longestWay(hops, sessions);
    const own = ownSession(inputs);
    const secretForm = secretFormOf(inputs, context);
    const deliver = deliverPlan(inputs, context, isAmbient(inputs, choice.source) && way.length === 0);
    const tags = inputs['role-skip-session-tagging'] ? undefined : tagsOf(inputs, context);
    const mfa = mfaOf(inputs, context);
    const sourceIdentity = inputs['source-identity'];
    const keeps = canKeep(inputs) && saysWho(choice, hops);
    const existing = keeps && wanted(inputs, context, hops);
    return {
        region,
        partition: (0,aws_partition/* partitionOf */.iQ)(region)?.id ?? 'aws',
        ...choice,
        hops,
        sessions,
        ...(own && { ownSession: own }),
        ...(tags && { tags }),
        ...(mfa && { mfa }),
        ...(sourceIdentity && { sourceIdentity }),
        sessionDuration: inputs['role-duration-seconds'],
        keyAge: context.hasIam && !inputs['sts-endpoint'],
        allowedAccounts: inputs['allowed-account-ids'],
        maskAccountId: inputs['mask-aws-account-id'],
        inPlace: isAmbient(inputs, choice.source),
        ...(existing && { existing }),
        ...(secretForm && way.length > 0 && { secretForm }),
        deliver,
        network: networkPlan(inputs, context),
        notices: [...chainNotices(inputs, context), ...idleRefresh(inputs, deliver)],
        warnings: [
            ...keyWarnings(inputs, context, choice),
            ...tagWarnings(inputs, choice, way, tags),
            ...idleWarnings(inputs, choice, way),
        ],
    };
}
/** Sessions, and those that are to be renewed, are fetched anew. */
function canKeep({ refresh, sessions, ...inputs }) {
    return inputs['use-existing-credentials'] && !refresh && sessions.length === 0;
}
/** What `auto` found in the environment stays where it is: later steps find it there as well. */
function isAmbient(inputs, { kind }) {
    return (kind === 'environment' || kind === 'default-chain') && inputs['credential-source'] === 'auto';
}
/**
 * Git Bash on Windows takes a variable that begins with a slash for a path, and makes C:/Program Files/Git/… of it
 * (https://www.msys2.org/docs/filesystem-paths/). One secret access key of 64 does. Not where each attempt would need a code.
 */
function secretFormOf(inputs, { isWindows }) {
    if (inputs['special-characters-workaround'])
        return 'plain';
    const needsCode = inputs['mfa-code'] !== undefined || inputs['mfa-secret'] !== undefined;
    return isWindows && !needsCode ? 'no-slash-first' : undefined;
}
/** `inPlace`: later steps find the credentials, and renew them, without our help. */
function deliverPlan(inputs, context, inPlace) {
    const exports = exportsEnvironment(inputs);
    const profile = profileFor(inputs, context, inPlace);
    return {
        region: exports,
        credentials: exports,
        outputs: inputs['output-credentials'],
        refresh: inputs.refresh,
        unset: ignoresEnvironment(inputs),
        overwrite: inputs['overwrite-aws-profile'],
        ...(profile && { profile }),
        ...(profile && !inputs['aws-profile'] && !inputs.refresh && { inPlaceOfAnother: true }),
    };
}
/** The name of the profile for the step's own session, if it needs one. */
function profileFor(inputs, context, inPlace) {
    const named = inputs['aws-profile'];
    if (named || inputs.sessions.length > 0 || inPlace)
        return named;
    // Some tools prefer AWS_PROFILE to keys, so one that still names an earlier session has to name this one.
    const isShadowed = context.profileInTheWay && exportsEnvironment(inputs);
    return inputs.refresh || isShadowed ? context.newProfile : undefined;
}
function idleRefresh({ refresh, sessions }, { profile }) {
    if (!refresh || profile || sessions.length > 0)
        return [];
    return ['refresh has nothing to do: later steps find the same credentials by themselves, and renew them.'];
}
function networkPlan(inputs, { github }) {
    const stsEndpoint = inputs['sts-endpoint'];
    const proxy = proxyOf(inputs);
    // The workaround is known to bring retries along, whatever the inputs for them say.
    const once = inputs['disable-retry'] && !inputs['special-characters-workaround'];
    return {
        ...(proxy && { proxy }),
        ...(stsEndpoint && { stsEndpoint }),
        ...(github.GITHUB_RUN_ID && { run: `${github.GITHUB_RUN_ID}.${github.GITHUB_RUN_ATTEMPT ?? 1}` }),
        timeoutSeconds: inputs['action-timeout-s'] || schema/* schema */.wQ['action-timeout-s'].default,
        maxAttempts: once ? 1 : inputs['retry-max-attempts'],
    };
}
function tagsOf(inputs, context) {
    const custom = inputs['custom-tags'];
    const all = (0,chain_tags/* sessionTags */.cc)(context.github, custom, []);
    const keys = (0,chain_tags/* allTags */.Jw)(all).map(({ key }) => key);
    return { ...all, transitiveKeys: inputs['transitive-tag-keys'].filter((key) => keys.includes(key)) };
}

// EXTERNAL MODULE: ./build/inputs/policy.js
var policy = __webpack_require__(7556);
// EXTERNAL MODULE: ./build/inputs/role-chain.js
var role_chain = __webpack_require__(7782);
;// CONCATENATED MODULE: ./build/inputs/tags.js

// https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html
const characters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
/** Reads a JSON object of tags, and reports every tag that AWS would refuse. */
function readTags(text, report) {
    const entries = entriesOf(text, report);
    const tags = [];
    for (const [key, value] of entries) {
        if (typeof value === 'object') {
            report(`the value of "${key}" is not a text`, 'Give every tag a text, a number or a boolean.');
            continue;
        }
        const tag = { key, value: String(value) };
        const what = refusal(tag);
        if (tags.some((other) => other.key.toLowerCase() === key.toLowerCase())) {
            report(`the key "${key}" is there twice`, 'AWS does not tell upper from lower case in keys.');
        }
        if (what)
            report(what, 'A key has 1 to 128 and a value up to 256 letters, digits, spaces or _.:/=+-@.');
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
        return `the key "${key}" has ${key.length} characters`;
    if (!characters.test(key))
        return `the key "${key}" has a character that AWS does not take`;
    if (/^aws:/i.test(key))
        return `the key "${key}" begins with "aws:", which AWS keeps for itself`;
    if (value.length > 256)
        return `the value of "${key}" has ${value.length} characters`;
    if (!characters.test(value))
        return `the value of "${key}" has a character that AWS does not take`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/inputs/read.js





/**
 * Reads every input from the environment, where the runner put it. Problems are collected, not thrown; an input
 * with a problem has its default, so that the rules across inputs can still be checked and reported as well.
 */
async function readInputs(env) {
    const problems = [];
    const values = {};
    for (const [name, spec] of Object.entries(schema/* schema */.wQ)) {
        const report = (what, remedy) => problems.push({ input: name, what, remedy });
        values[name] = await readValue(textOf(name, spec, env), spec, report);
    }
    return { inputs: values, problems };
}
function textOf(name, spec, env) {
    for (const variable of [`INPUT_${name.toUpperCase()}`, ...(spec.variables ?? [])]) {
        const text = env[variable]?.trim();
        if (text)
            return text;
    }
    return '';
}
async function readValue(text, spec, report) {
    switch (spec.type) {
        case 'text':
            return readText(text, spec, report);
        case 'secret':
            return text ? new secret/* Secret */.z(text) : undefined;
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
            return text ? (await __webpack_require__.e(/* import() */ 7827).then(__webpack_require__.bind(__webpack_require__, 7827))).readSessions(text, report) : [];
    }
}
function readText(text, spec, report) {
    if (!text)
        return spec.default;
    if (!spec.form || spec.form.pattern.test(text))
        return text;
    report(`"${text}" is not allowed`, `Write ${spec.form.words}.`);
    return spec.default;
}
function readBoolean(text, fallback, report) {
    if (!text)
        return fallback;
    // The YAML 1.2 core schema's spellings, the same that @actions/core takes.
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    report(`"${text}" is not a boolean`, 'Write true or false.');
    return fallback;
}
function readInteger(text, spec, report) {
    if (!text)
        return spec.default;
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= spec.min && value <= spec.max)
        return value;
    report(Number.isNaN(value) ? `"${text}" is not a whole number` : `${text} is out of range`, `Write a whole number from ${spec.min} to ${spec.max}, without a unit.`);
    return spec.default;
}
function readList(items, spec, report) {
    const values = items.map((item) => item.trim()).filter((item) => item !== '');
    const { form, most } = spec;
    for (const wrong of form ? values.filter((value) => !form.pattern.test(value)) : []) {
        report(`"${wrong}" is not allowed`, `Write ${form?.words}.`);
    }
    if (most && values.length > most)
        report(`${values.length} are too many`, `AWS takes at most ${most}.`);
    return values;
}
function readChoice(text, spec, report) {
    if (!text)
        return spec.default;
    if (spec.choices.includes(text))
        return text;
    report(`"${text}" does not exist`, `Write one of ${spec.choices.join(', ')}.`);
    return spec.default;
}

;// CONCATENATED MODULE: ./build/inputs/secrets.js




/** Everything known at the start that the log must not show. */
function secretsIn(inputs, { tokenEndpoint, ambient, containerToken }) {
    const given = Object.values(inputs).filter((value) => value instanceof secret/* Secret */.z);
    const seed = inputs['mfa-secret'];
    return [
        ...given,
        seed && plainSeed(seed),
        tokenEndpoint?.bearer,
        containerToken,
        ambient?.accessKeyId,
        ambient?.secretAccessKey,
        ambient?.sessionToken,
        ...proxySecrets(inputs),
        ...(inputs['mask-aws-account-id'] ? accountsIn(inputs) : []),
    ];
}
function accountsIn(inputs) {
    const roles = [
        inputs['role-to-assume'] ?? '',
        inputs['cognito-custom-role-arn'] ?? '',
        ...inputs['role-chain'].map(({ role }) => role),
        ...inputs.sessions.flatMap(({ role, chain }) => [role, ...chain.map((item) => item.role)]),
    ];
    return [
        ...inputs['allowed-account-ids'],
        inputs['sso-account-id'],
        ...roles.map((role) => (0,aws_arn/* parseRoleArn */.DM)(role)?.account),
    ];
}

;// CONCATENATED MODULE: ./build/inputs/source-profile.js

/** Looks the source profile up, and takes its region where the workflow names none. */
async function withSourceProfile(inputs, context) {
    const name = inputs['source-profile'];
    if (!name)
        return { inputs, context, problems: [] };
    const { readProfile } = await __webpack_require__.e(/* import() */ 2694).then(__webpack_require__.bind(__webpack_require__, 2694));
    const reading = await readProfile(name, context.sharedFiles).catch((error) => {
        if (error instanceof errors/* FileError */.f6)
            return { what: error.message, remedy: error.remedy };
        throw error;
    });
    if ('what' in reading)
        return { inputs, context, problems: [{ input: 'source-profile', ...reading }] };
    const region = inputs['aws-region'] ?? reading.profile.region;
    return {
        inputs: { ...inputs, 'aws-region': region },
        context: { ...context, sourceProfile: reading.profile },
        problems: [],
    };
}

;// CONCATENATED MODULE: ./build/main.js










/** The step: inputs to plan, plan to session, session to later steps. */
async function main(env) {
    // What post puts back: on the way the process may take variables from itself.
    const asFound = { ...env };
    const surroundings = (0,github_context/* readContext */.y)(env);
    const written = await readInputs(env);
    if (written.inputs.logout) {
        const { logout } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421), __webpack_require__.e(5744)]).then(__webpack_require__.bind(__webpack_require__, 3363));
        return logout(env, surroundings, { summary: written.inputs['job-summary'] });
    }
    const { inputs, context, problems } = await withSourceProfile(written.inputs, surroundings);
    const found = [...written.problems, ...problems, ...(await checkFiles(inputs, context))];
    const { plan, error: unfit } = makePlan(inputs, context, found);
    const network = plan && (await (0,aws_network/* openNetwork */.X)(plan, env));
    // The connections open by themselves while the large modules below are loaded.
    await (0,http/* networkTurn */.Yc)();
    const { GitHubRunner } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421), __webpack_require__.e(6806)]).then(__webpack_require__.bind(__webpack_require__, 6806));
    const { StateLedger } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421), __webpack_require__.e(6847)]).then(__webpack_require__.bind(__webpack_require__, 6847));
    await (0,http/* networkTurn */.Yc)();
    const { 'mask-aws-account-id': hideAccounts, 'job-summary': summary, 'github-token': token } = inputs;
    const runner = new GitHubRunner({ hideAccounts, summary });
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
        const signIn = await (0,authenticate/* authenticate */.Q)(plan, network, runner);
        const { deadline } = network;
        await deliverSignIn(plan, signIn, { env: asFound, runner, deadline, ledger: new StateLedger(env) });
        if (summary && env.GITHUB_STEP_SUMMARY) {
            const { summarise } = await __webpack_require__.e(/* import() */ 1545).then(__webpack_require__.bind(__webpack_require__, 1545));
            summarise(plan, signIn, runner, network.http.clockBehind);
        }
    }
    catch (error) {
        const { report } = await Promise.all(/* import() */[__webpack_require__.e(4612), __webpack_require__.e(1915)]).then(__webpack_require__.bind(__webpack_require__, 1915));
        await report(error, { context, plan, network, token }, runner);
    }
    finally {
        network?.close();
    }
}


/***/ })

};
