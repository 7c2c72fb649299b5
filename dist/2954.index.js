export const id = 2954;
export const ids = [2954];
export const modules = {

/***/ 47477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ownProfile),
/* harmony export */   c: () => (/* binding */ exportsKeys)
/* harmony export */ });
/** Whether the step's own session goes into the environment as keys. */
function exportsKeys({ deliver }, { own }) {
    return own !== undefined && deliver.credentials && !deliver.renew && !own.session.isFound;
}
/** The profile that gets the step's own session; undefined if none does. */
function ownProfile({ own, named }) {
    return named.find(({ session }) => session === own?.session)?.name;
}


/***/ }),

/***/ 46877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cA: () => (/* binding */ environment),
  kK: () => (/* binding */ exportAll)
});

// UNUSED EXPORTS: valuesToRestore

// EXTERNAL MODULE: ./build/files/sealed.js
var files_sealed = __webpack_require__(59250);
// EXTERNAL MODULE: ./build/text/secret.js
var text_secret = __webpack_require__(55240);
// EXTERNAL MODULE: ./build/text/shape.js
var shape = __webpack_require__(77451);
;// CONCATENATED MODULE: ./build/deliveries/environment/names.js
/** Variables from which AWS's tools read keys. The SDK for Go also reads `AWS_ACCESS_KEY` and `AWS_SECRET_KEY`. */
const keyNames = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_ACCESS_KEY',
    'AWS_SECRET_KEY',
];
/** Each overrides a profile's process in some tool: the keys in nearly all, the token file in botocore. */
const shadowing = [...keyNames, 'AWS_WEB_IDENTITY_TOKEN_FILE'];
/** The variables that `unset-current-credentials` blanks. */
const unset = {
    AWS_ACCESS_KEY_ID: '',
    AWS_SECRET_ACCESS_KEY: '',
    AWS_SESSION_TOKEN: '',
    AWS_REGION: '',
    AWS_DEFAULT_REGION: '',
};
/** The names that this action may set, and so may put back. */
const managedNames = [
    ...new Set([...Object.keys(unset), ...shadowing, 'AWS_PROFILE', 'AWS_DEFAULT_PROFILE']),
];

// EXTERNAL MODULE: ./build/deliveries/contract/exported.js
var exported = __webpack_require__(47477);
;// CONCATENATED MODULE: ./build/deliveries/environment/variables.js


/** The variables for later steps. A blank value means absent, because AWS's tools read it so. */
function variablesFor(plan, signIn, env) {
    const { region, credentials, renew, unset: blank } = plan.deliver;
    const { own } = signIn;
    const profile = (0,exported/* ownProfile */.E)(signIn);
    return {
        ...(blank && unset),
        ...(own && region && { AWS_REGION: own.region, AWS_DEFAULT_REGION: own.region }),
        ...(own && (0,exported/* exportsKeys */.c)(plan, signIn) && keysOf(own.session, env)),
        ...(credentials && renew && profile && unshadowed(profile, env)),
        ...(credentials && profile && { AWS_PROFILE: profile }),
    };
}
function keysOf({ credentials }, env) {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const stale = env.AWS_SESSION_TOKEN ? { AWS_SESSION_TOKEN: '' } : {};
    return {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        ...(sessionToken ? { AWS_SESSION_TOKEN: sessionToken } : stale),
    };
}
/** Blanks the variables that keep tools from using a profile, where they are set. */
function unshadowed(profile, env) {
    return {
        ...Object.fromEntries(shadowing.filter((name) => env[name]).map((name) => [name, ''])),
        // botocore (boto3, AWS CLI version 1) reads it before AWS_PROFILE, and takes a blank value for a profile's name.
        ...(env.AWS_DEFAULT_PROFILE && { AWS_DEFAULT_PROFILE: profile }),
    };
}

;// CONCATENATED MODULE: ./build/deliveries/environment/index.js





/** Values by name; null if the variable was unset or blank. */
const previous = (0,shape/* record */.g1)(((value) => (value === null ? null : (0,shape/* document */.Al)()(value))));
const environment_shape = (0,shape/* object */.Ik)({
    kind: (0,shape/* oneOf */.yL)('environment'),
    /** Every variable that changed. */
    names: (0,shape/* list */.p_)((0,shape/* oneOf */.yL)(...managedNames)),
    /** The step signed in with keys from its environment, which may belong only to its own `env:`. */
    doubtful: shape/* flag */.Jt,
    previous,
    /** Previous values that are secrets: JSON like `previous`, sealed. */
    sealed: (0,shape/* optional */.lq)(files_sealed/* sealedShape */.iD),
});
/** The environment of later steps. */
const environment = {
    shape: environment_shape,
    prepare: async (plan, signIn, job) => {
        const variables = variablesFor(plan, signIn, job.env);
        const names = Object.keys(variables);
        if (names.length === 0)
            return undefined;
        const isDoubtful = signIn.source === 'environment' && !job.ledger.knows(job.env.AWS_ACCESS_KEY_ID ?? '');
        return {
            receipt: receiptFor(names, isDoubtful, job),
            write: () => exportAll(variables, job.runner),
        };
    },
    undo: async (receipt, undoing) => {
        Object.assign(undoing.variables, valuesToRestore(receipt, undoing));
        return receipt.doubtful && !undoing.isPost ? 'doubtful' : 'done';
    },
    forget: ({ sealed }, { temporaryNames }) => {
        if (sealed)
            (0,files_sealed/* discard */.vf)(sealed, temporaryNames);
    },
};
function exportAll(variables, runner) {
    for (const [name, value] of Object.entries(variables))
        runner.exportVariable(name, textOf(value));
}
const textOf = (value) => value instanceof text_secret/* Secret */.z ? value.reveal() : (value ?? '');
/** Records the variables' values before they change. */
function receiptFor(names, doubtful, { env, places }) {
    const isSecret = (name) => keyNames.includes(name) && Boolean(env[name]);
    const before = (some) => Object.fromEntries(some.map((name) => [name, env[name] || null]));
    const secrets = names.filter(isSecret);
    return {
        kind: 'environment',
        names,
        doubtful: doubtful && secrets.length > 0,
        previous: before(names.filter((name) => !isSecret(name))),
        ...(secrets.length > 0 && { sealed: (0,files_sealed/* seal */.od)(JSON.stringify(before(secrets)), places.temporary) }),
    };
}
/**
 * The values to export so that the environment is as before.
 *
 * A previous key may belong only to the step's own `env:`, and must then reach no other step. The post step has the same
 * `env:`, so it still sees such a key although another was exported, and blanks it. `logout` cannot see that `env:`, so it
 * blanks the keys that the step signed in with.
 */
function valuesToRestore(receipt, { env, isPost, isDelivered, runner, places, }) {
    const values = Object.entries(previousValues(receipt, runner, places));
    return Object.fromEntries(values.flatMap(([name, value]) => {
        const isThere = (env[name] ?? '') === textOf(value);
        // The step failed or was stopped before it changed this variable.
        if (!isDelivered && isThere)
            return [];
        const isDoubtful = value instanceof text_secret/* Secret */.z && (isPost ? isThere : receipt.doubtful);
        return [[name, isDoubtful ? '' : value]];
    }));
}
/** The previous values. Without the key file the secrets become blank, so that the session's keys never stay. */
function previousValues(receipt, runner, { temporaryNames }) {
    let secrets = {};
    try {
        if (receipt.sealed)
            secrets = (0,shape/* parseJson */.qF)((0,files_sealed/* unseal */.Du)(receipt.sealed, temporaryNames), previous);
    }
    catch {
        runner.warning('The previous credentials in the environment could not be restored, because the key file is gone. The variables are now blank.');
    }
    return Object.fromEntries(receipt.names.map((name) => {
        const secret = secrets[name];
        return [name, secret ? new text_secret/* Secret */.z(secret) : (receipt.previous[name] ?? '')];
    }));
}


/***/ }),

/***/ 23020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qK: () => (/* binding */ deliverSignIn),
  $z: () => (/* binding */ deliveries),
  A9: () => (/* binding */ deliveryOf)
});

// EXTERNAL MODULE: ./build/errors/index.js + 6 modules
var errors = __webpack_require__(42147);
// EXTERNAL MODULE: ./build/files/sealed.js
var files_sealed = __webpack_require__(59250);
// EXTERNAL MODULE: ./build/text/shape.js
var shape = __webpack_require__(77451);
;// CONCATENATED MODULE: ./build/deliveries/center-token/receipt.js


/** A token of IAM Identity Center in the cache of the AWS CLI. */
const centerTokenShape = (0,shape/* object */.Ik)({
    kind: (0,shape/* oneOf */.yL)('sso-token'),
    file: (0,shape/* text */.Qq)(),
    /** Digest of the file as it was written. */
    digest: (0,shape/* text */.Qq)(),
    /** Folders that were made, outermost first. */
    folders: (0,shape/* list */.p_)((0,shape/* text */.Qq)()),
    /** Digest of the token's client ID. A renewed token keeps the client ID. */
    client: (0,shape/* text */.Qq)(),
    /** The file's previous content, sealed, and its permission bits. */
    sealed: (0,shape/* optional */.lq)(files_sealed/* sealedShape */.iD),
    mode: (0,shape/* optional */.lq)((0,shape/* count */.U9)(0o7777)),
});

;// CONCATENATED MODULE: ./build/deliveries/center-token/index.js



/** Saves the token where the AWS CLI and the SDKs look for it, so that later steps need no new approval. */
const centerToken = {
    shape: centerTokenShape,
    prepare: async (_, { centerToken: token }, job) => {
        if (!token)
            return undefined;
        const { prepareToken } = await __webpack_require__.e(/* import() */ 2658).then(__webpack_require__.bind(__webpack_require__, 42658));
        return prepareToken(token, job);
    },
    undo: async (receipt, { runner, places }) => {
        const { file, sealed } = receipt;
        const { isInCache, undoToken } = await __webpack_require__.e(/* import() */ 2658).then(__webpack_require__.bind(__webpack_require__, 42658));
        if (!isInCache(file, places)) {
            runner.warning(`${file} is not in the cache of IAM Identity Center, so it stays as it is.`);
            return 'done';
        }
        try {
            if (!(await undoToken(receipt, places))) {
                runner.info(`${file} no longer has a token of this job, so it stays as it is.`);
            }
            else if (sealed) {
                runner.info('Restored the previous cached token of IAM Identity Center.');
            }
            else {
                runner.info('Deleted the cached token of IAM Identity Center.');
            }
            return 'done';
        }
        catch (error) {
            runner.warning(`The token in ${file} could not be deleted: ${(0,errors/* messageOf */.bD)(error)}.`);
            return 'failed';
        }
    },
    forget: ({ sealed }, { temporaryNames }) => {
        if (sealed)
            (0,files_sealed/* discard */.vf)(sealed, temporaryNames);
    },
};

// EXTERNAL MODULE: ./build/deliveries/contract/exported.js
var exported = __webpack_require__(47477);
// EXTERNAL MODULE: ./build/deliveries/environment/index.js + 2 modules
var environment = __webpack_require__(46877);
;// CONCATENATED MODULE: ./build/deliveries/outputs/index.js

/** The step's outputs: account and ARN if known, credentials if asked for. No later step can undo outputs. */
const outputs = {
    prepare: async (plan, signIn, { runner }) => {
        if (!runner.has('GITHUB_OUTPUT'))
            return undefined;
        const all = outputsFor(plan, signIn);
        return {
            write: () => {
                for (const [name, value] of Object.entries(all))
                    runner.setOutput(name, value);
            },
        };
    },
};
function outputsFor({ deliver, route }, signIn) {
    const { own, named } = signIn;
    const profile = (0,exported/* ownProfile */.E)(signIn);
    return {
        ...(own?.session.caller && identityOf(own.session.caller)),
        ...(own && deliver.outputs && credentialsOf(own.session)),
        ...(profile && deliver.renew && { 'aws-profile': profile }),
        ...(route.branches.length > 0 && { sessions: tableOf(named) }),
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
    const rows = named.map(({ name, session: { caller, expiration } }) => [
        name,
        { ...caller, ...(expiration && { expiration: expiration.toISOString() }) },
    ]);
    return JSON.stringify(Object.fromEntries(rows));
}

// EXTERNAL MODULE: ./build/deliveries/profile/receipt.js
var receipt = __webpack_require__(64099);
;// CONCATENATED MODULE: ./build/deliveries/profile/index.js



/** Named profiles in the shared files of AWS's tools. */
const profile = {
    shape: receipt/* profileShape */.v,
    prepare: async (plan, signIn, job) => {
        if (signIn.named.length === 0)
            return undefined;
        const { prepareProfiles } = await __webpack_require__.e(/* import() */ 3835).then(__webpack_require__.bind(__webpack_require__, 63835));
        return prepareProfiles(plan, signIn, job);
    },
    undo: async (receipt, undoing) => {
        const { runner } = undoing;
        const names = receipt.profiles.join(', ');
        try {
            const { undoProfiles } = await __webpack_require__.e(/* import() */ 4945).then(__webpack_require__.bind(__webpack_require__, 14945));
            const warnings = await undoProfiles(receipt, undoing);
            for (const warning of warnings)
                runner.warning(warning);
            if (warnings.length === 0)
                runner.info(`Removed or restored: profile ${names}.`);
            return 'done';
        }
        catch (error) {
            runner.warning(`The profile ${names} could not be restored: ${(0,errors/* messageOf */.bD)(error)}.`);
            return 'failed';
        }
    },
    forget: ({ sealed }, { temporaryNames }) => {
        if (sealed)
            (0,files_sealed/* discard */.vf)(sealed, temporaryNames);
    },
};

// EXTERNAL MODULE: ./build/deliveries/renewal/folder.js + 1 modules
var renewal_folder = __webpack_require__(7921);
;// CONCATENATED MODULE: ./build/deliveries/renewal/index.js



/** The folder for processes that renew sessions. `refresh` is the input's name. */
const renewal_shape = (0,shape/* object */.Ik)({ kind: (0,shape/* oneOf */.yL)('refresh'), folder: (0,shape/* text */.Qq)() });
/** Gives each session a process that renews it, with a plan without secrets and the session as its first answer. */
const renewal = {
    shape: renewal_shape,
    prepare: async (plan, signIn, job) => {
        const folder = (0,renewal_folder/* folderFor */.Af)(plan, signIn, job);
        if (!folder)
            return undefined;
        const { writeRenewals, removeRenewals } = await Promise.all(/* import() */[__webpack_require__.e(3742), __webpack_require__.e(1837)]).then(__webpack_require__.bind(__webpack_require__, 1837));
        return {
            receipt: { kind: 'refresh', folder },
            write: () => writeRenewals(folder, plan, signIn, job),
            revert: () => removeRenewals(folder),
        };
    },
    undo: async ({ folder }, { runner, places }) => {
        try {
            if (!(0,renewal_folder/* isRenewalFolder */.LG)(folder, places.temporaryNames)) {
                runner.warning(`${folder} is not a folder of this action, so it stays as it is.`);
            }
            else if ((0,renewal_folder/* deleteRenewalFolder */.c2)(folder)) {
                runner.info('Deleted the sessions that were stored for renewal.');
            }
            return 'done';
        }
        catch (error) {
            runner.warning(`${folder} could not be deleted: ${(0,errors/* messageOf */.bD)(error)}.`);
            return 'failed';
        }
    },
    forget: () => { },
};

;// CONCATENATED MODULE: ./build/deliveries/index.js






/**
 * Every delivery that can be undone, by the kind of its receipts, in the order of preparing and writing. The runner's files
 * come last, because they can be taken back as a whole.
 */
const deliveries = {
    'sso-token': centerToken,
    refresh: renewal,
    profile: profile,
    environment: environment/* environment */.cA,
};
/** Fails to compile if a delivery is registered under another kind than that of its receipts. */
const _ = (/* unused pure expression or super */ null && (deliveries));
/** The delivery that made the receipt. The cast is safe because the registry is keyed by the receipt's kind. */
function deliveryOf({ kind }) {
    return deliveries[kind];
}
/**
 * Delivers the sign-in to later steps: all of it, or nothing. Records every change before making it, so that the post step
 * can undo even a step that was killed.
 */
async function deliverSignIn(plan, signIn, job) {
    const { runner, ledger } = job;
    const { own, named } = signIn;
    const sessions = [...(own ? [own.session] : []), ...named.map(({ session }) => session)];
    for (const session of new Set(sessions))
        mask(session, job);
    const pending = [];
    let isNoted = false;
    try {
        for (const { prepare } of [...Object.values(deliveries), outputs]) {
            const next = await prepare(plan, signIn, job);
            if (next)
                pending.push(next);
        }
        const receipts = pending.flatMap(({ receipt }) => receipt ?? []);
        if (receipts.length > 0)
            ledger.note(receipts, own?.session);
        isNoted = true;
        runner.allOrNothing(() => {
            for (const each of pending)
                each.write();
        });
    }
    catch (error) {
        for (const each of pending.toReversed())
            each.revert?.();
        // The post step forgets the secrets of receipts that are noted.
        if (!isNoted)
            for (const { receipt } of pending)
                forget(receipt, job);
        throw error;
    }
    finally {
        for (const each of pending.toReversed())
            each.close?.();
    }
    ledger.delivered();
    for (const line of told(plan, signIn))
        runner.info(line);
}
function forget(receipt, { places }) {
    if (!receipt)
        return;
    const known = receipt;
    deliveryOf(known).forget(known, places);
}
function mask({ credentials, caller }, { runner }) {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    runner.mask(accessKeyId, secretAccessKey, sessionToken);
    if (caller)
        runner.noteAccount(caller.account, caller.arn);
}
/** The log lines of a sign-in, one for each session. */
function told(plan, signIn) {
    const { deliver, route } = plan;
    const { own, named } = signIn;
    const places = [
        ...((0,exported/* exportsKeys */.c)(plan, signIn) ? ['environment'] : []),
        ...(named.length > 0 ? [`profile ${named.map(({ name }) => name).join(', ')}`] : []),
        ...(deliver.outputs ? ['outputs'] : []),
    ];
    const how = deliver.renew && named.length > 0 ? ', and renewed for as long as the job runs' : '';
    const where = places.length > 0
        ? `Credentials delivered to: ${places.join(', ')}${how}.`
        : 'Credentials were not copied.';
    const each = route.branches.length > 0 ? named : own ? [{ name: '', session: own.session }] : [];
    const lines = each.map(({ name, session }) => signedIn(name, session));
    return lines.map((line, index) => (index === lines.length - 1 ? `${line} ${where}` : line));
}
function signedIn(name, { caller, expiration }) {
    const until = expiration ? ` until ${expiration.toISOString()}` : '';
    if (!caller)
        return 'The account is unknown, because sts-endpoint is none.';
    const account = caller.account && `to account ${caller.account} `;
    return `${name && `${name}: `}Signed in ${account}as ${caller.arn}${until}.`;
}


/***/ }),

/***/ 64099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   v: () => (/* binding */ profileShape)
/* harmony export */ });
/* harmony import */ var _files_sealed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59250);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77451);


/** A section that was written into one of the shared files. */
const section = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    file: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(),
    /** The text between the brackets. */
    name: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(),
    /** Digest of the section's content. A section is undone only if its content is unchanged. */
    digest: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(),
    /** The line endings put before the section, if it was appended. */
    separator: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .document */ .Al)(/^[\r\n]{0,4}$/),
    /** Digest of the section that it replaced. */
    replaced: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()),
    /** Digest of the whole file before any job of this action. */
    whole: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()),
    /** Permission bits that the file had then; absent when there was no file. */
    mode: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(0o7777)),
});
const profileShape = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    kind: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('profile'),
    profiles: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()),
    sections: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(section),
    /** The sections that were replaced: JSON of texts by file and name, sealed. */
    sealed: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_files_sealed_js__WEBPACK_IMPORTED_MODULE_0__/* .sealedShape */ .iD),
    /** Folders that were made, outermost first. */
    folders: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()),
});
/** The key of a section among the replaced ones. */
const keyOf = ({ file, name }) => `${file}[${name}]`;


/***/ }),

/***/ 7921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c2: () => (/* binding */ deleteRenewalFolder),
  Af: () => (/* binding */ folderFor),
  LG: () => (/* binding */ isRenewalFolder),
  pl: () => (/* binding */ planFileIn),
  hU: () => (/* binding */ processFor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/own-folder.js
var own_folder = __webpack_require__(30945);
// EXTERNAL MODULE: ./build/errors/index.js + 6 modules
var errors = __webpack_require__(42147);
;// CONCATENATED MODULE: ./build/deliveries/renewal/command-line.js

/**
 * A command line that shells and AWS's tools split alike. Throws `FileError` for a path that no profile can have.
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sourcing-external.html
 */
function commandLine(words, platform = process.platform) {
    for (const word of words) {
        // Parsers of profiles end a value at a line break, and some also at text that looks like a comment.
        const unfit = /^$|[\r\n]|\s[#;]/.test(word) || (platform === 'win32' && /["%]/.test(word));
        if (unfit)
            throw new errors/* FileError */.f6(`${word} cannot be part of a credential_process command`, 'Use folders with plain names.');
    }
    return words.map((word) => (platform === 'win32' ? quotedForWindows(word) : quoted(word))).join(' ');
}
/**
 * Quotes the folders but not the file name. The SDK for Go would strip quotation marks around the whole value, and then read
 * it all as one word.
 */
function quoted(word) {
    const [name = ''] = /(?<![\w.-])[\w.-]*$/.exec(word) ?? [];
    const folders = word.slice(0, word.length - name.length);
    return (folders && `'${folders.replaceAll("'", "'\\''")}'`) + name;
}
/**
 * Quotes only if needed, because the SDK for Go cannot start a command with quotation marks on Windows. A backslash before a
 * mark must be doubled: https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
 */
function quotedForWindows(word) {
    return /^[\w.:~\\/-]+$/.test(word) ? word : `"${word.replace(/(?<!\\)\\+$/, '$&$&')}"`;
}

;// CONCATENATED MODULE: ./build/deliveries/renewal/folder.js




/** The folder for renewing a sign-in's sessions, the same at every call; undefined if sessions are not renewed. */
function folderFor({ deliver }, { named }, { places, ledger }) {
    const [temporary] = places.temporary;
    if (!deliver.renew || named.length === 0 || !temporary)
        return undefined;
    return (0,external_node_path_.join)(temporary, `aws-auth-refresh-${ledger.id}`);
}
/** The command line that renews a session; undefined if sessions are not renewed. Throws `FileError`. */
function processFor(index, plan, signIn, job) {
    const folder = folderFor(plan, signIn, job);
    return folder && commandLine([...job.places.program, 'credential-process', planFileIn(folder, index)]);
}
const planFileIn = (folder, index) => (0,external_node_path_.join)(folder, String(index), 'plan.json');
/** Whether the path is that of a folder for renewing sessions. */
function isRenewalFolder(folder, temporary) {
    return (0,own_folder/* isTemporaryOf */.r)(folder, /^aws-auth-refresh-[0-9a-f]{16}$/, temporary);
}
/**
 * Deletes a folder for renewing sessions. Renames it first, so that a process that renews a session now cannot write into it.
 * Returns whether there was one. Throws errors of the file system.
 */
function deleteRenewalFolder(folder) {
    const away = `${folder}.away`;
    if ((0,external_node_fs_.existsSync)(folder) && (0,own_folder/* isOwnFolder */.Z)(folder))
        (0,external_node_fs_.renameSync)(folder, away);
    if (!(0,external_node_fs_.existsSync)(away))
        return false;
    (0,external_node_fs_.rmSync)(away, { recursive: true, force: true, maxRetries: 5 });
    return true;
}


/***/ }),

/***/ 57172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   VQ: () => (/* binding */ isSamePortal),
/* harmony export */   W8: () => (/* binding */ renewedText),
/* harmony export */   ct: () => (/* binding */ cacheProblem),
/* harmony export */   dF: () => (/* binding */ isoOf),
/* harmony export */   mL: () => (/* binding */ centerCacheFolder),
/* harmony export */   t6: () => (/* binding */ tokenFileOf),
/* harmony export */   uK: () => (/* binding */ textOfToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42147);
/* harmony import */ var _text_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55240);
/* harmony import */ var _changeable_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80505);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57630);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38927);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82317);









/** The folder where they look for tokens. `AWS_CONFIG_FILE` does not change it. */
function centerCacheFolder(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_shared_files_js__WEBPACK_IMPORTED_MODULE_8__/* .homeOf */ .l)(env), '.aws', 'sso', 'cache');
}
/** The token's file. `id`: the name of the SSO session, or the start URL if there is no SSO session. */
function tokenFileOf(folder, id) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(id).digest('hex')}.json`);
}
/** The token in the file; undefined when there is none that can be read. */
function readToken(file) {
    try {
        const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readRegularFile */ .X)(file);
        return found && parse(JSON.parse(Buffer.from(found.text, 'latin1').toString('utf8')));
    }
    catch {
        // A damaged file counts as none: a new token replaces it.
        return undefined;
    }
}
function parse(content) {
    const text = (name) => {
        const value = content?.[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const secret = (name) => {
        const value = text(name);
        return value === undefined ? undefined : new _text_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(value);
    };
    const accessToken = secret('accessToken');
    // Older versions of the AWS CLI end a time with "UTC".
    const expiresAt = new Date(text('expiresAt')?.replace(/UTC$/, 'Z') ?? '');
    if (!accessToken || Number.isNaN(expiresAt.getTime()))
        return undefined;
    const refreshToken = secret('refreshToken');
    const clientId = text('clientId');
    const clientSecret = secret('clientSecret');
    const registrationExpiresAt = text('registrationExpiresAt');
    return {
        startUrl: text('startUrl') ?? '',
        region: text('region') ?? '',
        accessToken,
        expiresAt,
        ...(refreshToken && { refreshToken }),
        ...(clientId && { clientId }),
        ...(clientSecret && { clientSecret }),
        ...(registrationExpiresAt && { registrationExpiresAt }),
    };
}
/** Whether two start URLs are the same portal. A URL copied from a browser may have an extra `/` or `#`. */
function isSamePortal(one, other) {
    const plain = (url) => url.replace(/(?<![/#])[/#]+$/, '').toLowerCase();
    return plain(one) === plain(other);
}
/** Why no token can be kept in the file; undefined when one can. */
function cacheProblem(file) {
    try {
        (0,_changeable_file_js__WEBPACK_IMPORTED_MODULE_5__.readChangeable)(file);
        let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);
        while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) !== folder)
            folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        return undefined;
    }
    catch (error) {
        return (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
    }
}
/** The file's text with the renewed token. All other fields stay. */
function renewedText(text, { accessToken, refreshToken, expiresAt, }) {
    const before = JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
    const after = {
        ...before,
        accessToken: accessToken.reveal(),
        expiresAt: isoOf(expiresAt),
        refreshToken: refreshToken.reveal(),
    };
    return (0,_ini_js__WEBPACK_IMPORTED_MODULE_6__/* .asBytes */ .Yd)(JSON.stringify(after));
}
/** A time as the AWS CLI writes it: ISO 8601, without fractions of a second. */
const isoOf = (time) => time.toISOString().replace(/\.\d+/, '');
/** The text of a token's file. */
function textOfToken(token) {
    const { accessToken, refreshToken, clientSecret, expiresAt, ...rest } = token;
    return new _text_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(JSON.stringify({
        ...rest,
        accessToken: accessToken.reveal(),
        expiresAt: isoOf(expiresAt),
        ...(clientSecret && { clientSecret: clientSecret.reveal() }),
        ...(refreshToken && { refreshToken: refreshToken.reveal() }),
    }));
}


/***/ }),

/***/ 80505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChangeable: () => (/* binding */ readChangeable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42147);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93941);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38927);





/**
 * Reads a file that will be changed; undefined if there is none. Throws `FileError` when it cannot be changed. A read-only
 * file counts as unchangeable even for root, who could write to it.
 */
function readChangeable(path) {
    const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)(path);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const why = found && (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .whyUnchangeable */ .oc)(found.mode);
    if (why)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path} ${why}`, 'Give this user permission to read and write it, or use another file.');
    // The changed file is renamed over the old one, so the folder must be writable.
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (cause) {
        const remedy = 'Give this user permission to write there, or use files in another folder.';
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`the folder ${folder} cannot be written to (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, remedy, cause);
    }
    return found;
}


/***/ }),

/***/ 97820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim),
/* harmony export */   i: () => (/* binding */ claimsFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _own_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30945);





// Milliseconds after which a claim is no longer needed.
const forgotten = 5 * 60_000;
/** The folder of this user's claims, for all jobs on the machine. */
function claimsFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `aws-auth-claims-${process.getuid?.() ?? 'user'}`);
}
/**
 * Whether this process is the first on the machine to claim the name: only one process can create its file. Names are kept as
 * digests, for at least five minutes. Returns true if no claim can be written.
 */
function claim(folder, name) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        if (!(0,_own_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnFolder */ .Z)(folder))
            return true;
        forget(folder);
    }
    catch {
        return true;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex')), '', { flag: 'wx' });
        return true;
    }
    catch (error) {
        return error.code !== 'EEXIST';
    }
}
function forget(folder) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).filter((each) => /^[0-9a-f]{64}$/.test(each))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
        // A claim with a time in the future, from a wrong clock, is deleted, too: it would never expire.
        if (stat?.isFile() && Math.abs(Date.now() - stat.mtimeMs) > forgotten)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
}


/***/ }),

/***/ 57630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   $w: () => (/* binding */ separatorFor),
/* harmony export */   E5: () => (/* binding */ markStart),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   RE: () => (/* binding */ lineEndingOf),
/* harmony export */   U2: () => (/* binding */ replaceSection),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   Yd: () => (/* binding */ asBytes),
/* harmony export */   rO: () => (/* binding */ sectionText),
/* harmony export */   u3: () => (/* binding */ commentsOf)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);

/**
 * Converts an ordinary text to one character for each byte. INI texts are kept in this form, so that the user's bytes stay
 * the same in any encoding.
 */
const asBytes = (text) => Buffer.from(text, 'utf8').toString('latin1');
/** The start of the comment in a section that this action wrote. */
const markStart = '# written by aws-auth for a job';
/**
 * The sections of a text, in order. Reads headers as Python's configparser does, which the AWS CLI uses: a line that is
 * indented deeper than the key before it continues that key, even if it looks like a header.
 */
function sectionsOf(text) {
    const sections = [];
    let keyIndent;
    for (const { start, end, text: line } of linesOf(text)) {
        const said = line.replace(byteOrderMark, '');
        const content = trim(said);
        const last = sections.at(-1);
        if (content === '' || isComment(content)) {
            // The mark is part of a section of ours, even if the section has no keys.
            if (last?.end === start && content.startsWith(markStart))
                last.end = end;
            continue;
        }
        const indent = line.search(/[^ \t]/);
        const header = /^\[([^\]]*)\]/.exec(content)?.[1];
        if (header !== undefined && (keyIndent === undefined || indent <= keyIndent)) {
            // The byte order mark belongs to the file, and stays when the section is removed.
            sections.push({ name: trim(header), start: end - said.length, end });
            keyIndent = undefined;
            continue;
        }
        keyIndent = keyIndent === undefined ? indent : Math.min(keyIndent, indent);
        if (last)
            last.end = end;
    }
    return sections;
}
/** The header and keys of a section, line by line, without the white space around them. */
function contentOf(text) {
    return [...linesOf(text)]
        .map((line) => trim(line.text.replace(byteOrderMark, '')))
        .filter((line) => line !== '' && !isComment(line));
}
/** The comments of a section, without the white space around them. */
function commentsOf(text) {
    return [...linesOf(text)].map((line) => trim(line.text)).filter(isComment);
}
const isComment = (content) => /^[#;]/.test(content);
// The bytes of the UTF-8 byte order mark.
const byteOrderMark = /^\xEF\xBB\xBF/;
const blank = new Set(' \t\r\n\f\v');
/** Trims only ASCII white space. Any other character here may be one byte of a longer character. */
function trim(text) {
    let start = 0;
    let end = text.length;
    while (start < end && blank.has(text.charAt(start)))
        start += 1;
    while (end > start && blank.has(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
/** Every tool ends a line at CRLF or LF. Python also ends one at a lone carriage return. */
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
/**
 * The text of a section. `name`, `keys` and `comment` are ordinary texts. Throws `FileError` for values that some tool would
 * misread: part of a value could count as a line, a section or a comment.
 */
function sectionText(name, keys, lineEnding, comment) {
    refuseUnreadable(name, /[[\]]|\s[#;]/);
    for (const [key, value] of Object.entries(keys)) {
        refuseUnreadable(key, /[=:\s#;[\]]/);
        refuseUnreadable(value, /(^|\s)[#;]/);
    }
    const lines = [
        `[${name}]`,
        ...(comment ? [`# ${comment}`] : []),
        ...Object.entries(keys).map(([key, value]) => `${key} = ${value}`),
    ];
    return asBytes(lines.map((line) => line + lineEnding).join(''));
}
function refuseUnreadable(text, unfit) {
    const isReadable = text !== '' && text.trim() === text && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
    if (!isReadable || unfit.test(text))
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6('a value has characters that a profile cannot contain', 'Use another value, or another path.');
}
/** The separator between the text and an appended section: a blank line, and a line ending if the last line lacks one. */
function separatorFor(text, lineEnding) {
    if (text.replace(byteOrderMark, '') === '')
        return '';
    return /[\r\n]$/.test(text) ? lineEnding : lineEnding + lineEnding;
}
/** Replaces a section by a text. The rest stays the same. */
function replaceSection(text, { start, end }, by) {
    return text.slice(0, start) + by + text.slice(end);
}
/** Removes a section, and the separator before it if that is still there. */
function removeSection(text, section, separator) {
    const before = text.slice(0, section.start);
    const start = before.endsWith(separator) ? section.start - separator.length : section.start;
    return text.slice(0, start) + text.slice(section.end);
}


/***/ }),

/***/ 30945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isOwnFolder),
/* harmony export */   r: () => (/* binding */ isTemporaryOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93941);



/**
 * Whether the path is a real folder that this user owns and no other user may write to. On a shared machine another user could
 * make a folder or a link of that name first, and make the action read or delete other files. Throws if nothing is there.
 */
function isOwnFolder(folder) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder);
    if (!stat.isDirectory())
        return false;
    return (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfUser */ .T2)(stat, process.getuid?.());
}
/** Whether a path names a folder of this action directly in one of the folders for temporary files. */
function isTemporaryOf(folder, name, temporary) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    return path === folder && name.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) && temporary.includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
}


/***/ }),

/***/ 93941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ homeVariable),
/* harmony export */   N6: () => (/* binding */ modeFor),
/* harmony export */   T2: () => (/* binding */ isOfUser),
/* harmony export */   iz: () => (/* binding */ mayRenameLater),
/* harmony export */   oc: () => (/* binding */ whyUnchangeable),
/* harmony export */   tI: () => (/* binding */ isLockTaken),
/* harmony export */   vp: () => (/* binding */ longestVariable)
/* harmony export */ });
/** Why a file with these permission bits must not be changed; undefined if it may be. */
function whyUnchangeable(mode, platform = process.platform) {
    if (platform !== 'win32' && (mode & 0o400) === 0)
        return 'may not be read';
    return (mode & 0o200) === 0 ? 'is read-only' : undefined;
}
/** The permission bits to set on a file; undefined on Windows. */
function modeFor(mode, platform = process.platform) {
    return platform === 'win32' ? undefined : mode;
}
/** Whether the user owns the folder and no other user may write to it. `user`: undefined on Windows, where this is true. */
function isOfUser({ uid, mode }, user) {
    return user === undefined || (uid === user && (mode & 0o022) === 0);
}
/** Transient errors of Windows for a file or folder that a process has open or is deleting. */
const busy = /^(EPERM|EACCES|EBUSY)$/;
/** Whether a rename that failed with this code may soon succeed. */
function mayRenameLater(code, platform = process.platform) {
    return platform === 'win32' && busy.test(code);
}
/** Whether a lock could not be made because there is one. */
function isLockTaken(code, platform = process.platform) {
    return code === 'EEXIST' || (platform === 'win32' && busy.test(code));
}
/** The variable that names the user's home folder. */
function homeVariable(platform = process.platform) {
    return platform === 'win32' ? 'USERPROFILE' : 'HOME';
}
/** Characters that the runner can pass in one variable. Linux allows 128 KB, Windows 32 KB. */
function longestVariable(platform = process.platform) {
    return platform === 'win32' ? 30_000 : 120_000;
}


/***/ }),

/***/ 59250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   iD: () => (/* binding */ sealedShape),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   vf: () => (/* binding */ discard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42147);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77451);
/* harmony import */ var _own_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30945);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38927);







/** Secrets kept for later: the cipher text here, the key in a file that only this user can read. */
const sealedShape = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
    keyFile: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(),
    /** Base64 of nonce (12 bytes), tag (16 bytes) and AES-256-GCM cipher text. */
    data: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .document */ .Al)(/^[\w+/]*={0,2}$/),
});
/**
 * Encrypts a text, so that neither the runner's state nor the key file reveals it alone. The key goes into the first folder
 * that can be written. Throws `FileError`.
 */
function seal(secret, folders) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-gcm', key, nonce);
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    const data = Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    return { keyFile: writeKey(key, folders), data };
}
function writeKey(key, folders) {
    let failure;
    for (const parent of folders) {
        let folder;
        try {
            folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'aws-auth-'));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'key'), key, { mode: 0o600, flag: 'wx' });
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'key');
        }
        catch (error) {
            failure ??= error;
            if (folder)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
        }
    }
    const remedy = 'Check that the temporary folder of the runner exists and has free space, and that this user may write there.';
    const what = `a key cannot be stored in ${folders.join(' or ')} (${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(failure)})`;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(what, remedy, failure);
}
/** Decrypts the result of `seal`. Throws when the key file is missing, or when the key or the data was changed. */
function unseal({ keyFile, data }, folders) {
    if (!isKeyFile(keyFile, folders))
        throw new Error(`${keyFile} is not a key file of this action`);
    const key = Buffer.from((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)(keyFile)?.text ?? '', 'latin1');
    const bytes = Buffer.from(data, 'base64');
    const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
/** Deletes the key, which makes the secrets unreadable. Ignores paths that `seal` cannot have made. */
function discard({ keyFile }, folders) {
    if (isKeyFile(keyFile, folders))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(keyFile), { recursive: true, force: true });
}
/** Whether `seal` can have made the file: it is in its own folder, directly in a temporary folder. */
function isKeyFile(keyFile, folders) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(keyFile);
    try {
        const isNamedSo = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(keyFile) === 'key' && (0,_own_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemporaryOf */ .r)(folder, /^aws-auth-\w{6}$/, folders);
        return isNamedSo && (0,_own_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnFolder */ .Z)(folder);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 82317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sharedFiles),
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93941);




/** The absolute paths of the two files, from AWS's variables. */
function sharedFiles(env) {
    const home = homeOf(env);
    return {
        credentials: locate(env.AWS_SHARED_CREDENTIALS_FILE, 'credentials', home),
        config: locate(env.AWS_CONFIG_FILE, 'config', home),
    };
}
/** The home folder, as AWS's tools find it. */
function homeOf(env) {
    const named = env[(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .homeVariable */ .Aw)()];
    if (named)
        return named;
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    }
    catch {
        // In some containers the user has neither an entry in the system's list nor the variable.
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(process.cwd()).root;
    }
}
function locate(named, name, home) {
    // The AWS CLI itself expands a tilde in these variables, without a shell.
    const path = named ? named.replace(/^~(?=[/\\]|$)/, home) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.aws', name);
    return withoutDetours((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
}
/**
 * Resolves links, so that a file with several paths is locked and changed once. Links further up are common. A link as the
 * file's own folder is kept, so that it is refused later.
 */
function withoutDetours(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).isSymbolicLink() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 94636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ temporaryFolders),
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The runner's temporary folder, which on GitHub is the job's own. Without one, the system's. */
function temporaryFolder({ RUNNER_TEMP: folder }) {
    return folder && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder) : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
/** Every folder in which this action may have made its own folders, by path and by real path. */
function temporaryFolders(env) {
    const all = [temporaryFolder(env), (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
    return [...new Set(all.flatMap((folder) => [folder, realName(folder)]))];
}
function realName(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch {
        return folder;
    }
}


/***/ }),

/***/ 63541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yI: () => (/* binding */ readContext),
  mv: () => (/* binding */ runnerOf),
  fK: () => (/* binding */ tokenVariables)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/aws/endpoints.js
/** Service names in the shared files: https://docs.aws.amazon.com/sdkref/latest/guide/ss-endpoints-table.html */
const keys = {
    STS: 'sts',
    SSO: 'sso',
    SSO_OIDC: 'sso_oidc',
    SIGNIN: 'signin',
    COGNITO_IDENTITY: 'cognito_identity',
    IAM: 'iam',
    ROLESANYWHERE: 'rolesanywhere',
};
/**
 * Service addresses from AWS's own variables and the shared files, unchecked, with the precedence of the SDKs:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
function endpointsIn(aws, config) {
    const profile = aws.AWS_PROFILE ?? 'default';
    const section = config?.profiles.get(profile);
    const isIgnored = aws.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true' ||
        section?.isTrue('ignore_configured_endpoint_urls');
    if (isIgnored)
        return {};
    const found = Object.entries(keys).flatMap(([id, key]) => {
        const plan = byVariable(id, aws) ?? (section && byFile(key, profile, section, config));
        return plan ? [[id, plan]] : [];
    });
    return Object.fromEntries(found);
}
const forAll = { isForAll: true };
function byVariable(id, aws) {
    const from = [`AWS_ENDPOINT_URL_${id}`, 'AWS_ENDPOINT_URL'].find((name) => aws[name]);
    const url = from && aws[from];
    return from && url ? { url, from, ...(from === 'AWS_ENDPOINT_URL' && forAll) } : undefined;
}
function byFile(key, profile, section, config) {
    const file = config?.files.config;
    const group = section.text('services');
    // The SDK's parser joins a service and its setting with a full stop.
    const own = group && config?.services.get(group)?.text(`${key}.endpoint_url`);
    if (group && own)
        return { url: own, from: `endpoint_url of ${key} in [services ${group}] of ${file}` };
    const url = section.text('endpoint_url');
    return url ? { url, from: `endpoint_url of the profile ${profile} in ${file}`, ...forAll } : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/files/regular-file.js
var regular_file = __webpack_require__(38927);
// EXTERNAL MODULE: ./build/text/line.js
var line = __webpack_require__(28194);
// EXTERNAL MODULE: ./build/text/secret.js
var text_secret = __webpack_require__(55240);
;// CONCATENATED MODULE: ./build/files/shared-config.js


/** A section of a shared file. Its values are not trusted, so they are read only as one line or as a secret. */
class Section {
    #values;
    constructor(values) {
        this.#values = values;
    }
    text(key) {
        const value = this.#value(key);
        return value && (0,line/* oneLine */.TN)(value).slice(0, 2_048);
    }
    secret(key) {
        const value = this.#value(key);
        return value ? new text_secret/* Secret */.z(value) : undefined;
    }
    /** Whether the value is `true`, in upper or lower case. */
    isTrue(key) {
        return this.#value(key)?.toLowerCase() === 'true';
    }
    #value(key) {
        return Object.hasOwn(this.#values, key) ? this.#values[key]?.trim() || undefined : undefined;
    }
}

;// CONCATENATED MODULE: ./build/aws/shared-config.js



/**
 * Reads both shared files once, as the AWS SDKs do; undefined if neither exists. Throws `FileError` for a file that is not
 * regular.
 */
async function readSharedConfig(files) {
    const texts = { config: textOf(files.config), credentials: textOf(files.credentials) };
    if (texts.config === undefined && texts.credentials === undefined)
        return undefined;
    const { externalDataInterceptor, loadSharedConfigFiles, loadSsoSessionData } = await __webpack_require__.e(/* import() */ 70).then(__webpack_require__.bind(__webpack_require__, 30070));
    // The SDK gets the texts, because it would open a pipe as well and wait for its other end.
    externalDataInterceptor.interceptFile(files.config, withoutTaken(texts.config ?? ''));
    externalDataInterceptor.interceptFile(files.credentials, withoutTaken(texts.credentials ?? ''));
    const places = { filepath: files.credentials, configFilepath: files.config };
    const { configFile, credentialsFile } = (await loadSharedConfigFiles(places));
    const sessions = (await loadSsoSessionData(places));
    const named = (prefix) => Object.entries(configFile).flatMap(([name, values]) => name.startsWith(prefix) ? [[name.slice(prefix.length), values]] : []);
    const isProfile = ([name]) => !/^(services|sso-session|profile)\./.test(name);
    return {
        files,
        profiles: merged([...Object.entries(configFile), ...Object.entries(credentialsFile)].filter(isProfile)),
        ssoSessions: merged(Object.entries(sessions)),
        services: merged(named('services.')),
    };
}
/** Sections by name. If two have one name, the later wins, key by key. */
function merged(sections) {
    const all = new Map();
    for (const [name, values] of sections)
        all.set(name, { ...all.get(name), ...values });
    return new Map([...all].map(([name, values]) => [name, new Section(values)]));
}
function textOf(file) {
    // The null device in place of a file switches the file off.
    if (isDevice(file))
        return undefined;
    const found = (0,regular_file/* readRegularFile */.X)(file, { links: true });
    return found && Buffer.from(found.text, 'latin1').toString('utf8');
}
/**
 * Renames sections such as [constructor]. The SDK keeps sections in an object, so it would write the keys of this one into the
 * object's inherited constructor: a key called "keys" would replace `Object.keys`.
 */
const withoutTaken = (text) => text.replace(/^[^\S\r\n\u2028\u2029]*\[(\w+)\]/gm, (header, name) => name in {} ? `[ ${header}` : header);
function isDevice(file) {
    try {
        return (0,external_node_fs_.statSync)(file).isCharacterDevice();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/errors/index.js + 6 modules
var errors = __webpack_require__(42147);
// EXTERNAL MODULE: ./build/files/center-cache.js
var center_cache = __webpack_require__(57172);
// EXTERNAL MODULE: ./build/files/shared-files.js
var shared_files = __webpack_require__(82317);
// EXTERNAL MODULE: ./build/job/event.js
var job_event = __webpack_require__(4520);
// EXTERNAL MODULE: ./build/job/journal.js + 1 modules
var job_journal = __webpack_require__(70655);
;// CONCATENATED MODULE: ./build/job/context.js










/** URL and bearer token of the token endpoint. Processes that the step starts do not get them. */
const tokenVariables = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** Reads what the runner, earlier steps and this machine tell this step. Sends no requests. */
async function readContext(env) {
    const [url, bearer] = tokenVariables.map((name) => env[name]);
    const journal = new job_journal/* Journal */.C(env);
    const ambient = credentialsIn(env, journal);
    const expiration = ambient && expirationOf(ambient, journal, env);
    const containerToken = containerTokenIn(env);
    const proxyVariable = proxyIn(env);
    const runner = runnerOf(env);
    const files = (0,shared_files/* sharedFiles */.N)(env);
    const { config, configError } = await configIn(files);
    const aws = startingWith('AWS_', env);
    const isPublic = runner === 'act' ? undefined : (0,job_event.readRunEvent)(env).isPublic;
    return {
        runner,
        isWindows: env.RUNNER_OS === 'Windows',
        github: startingWith('GITHUB_', env),
        ...(isPublic !== undefined && { isPublic }),
        ...(url && bearer && { tokenEndpoint: { url, bearer: new text_secret/* Secret */.z(bearer) } }),
        ...(ambient && { ambient }),
        ...(expiration && { ambientExpiration: expiration }),
        aws,
        mayBeInstance: mayBeInstance(env),
        ...(containerToken && { containerToken }),
        ...(config && { config }),
        ...(configError && { configError }),
        sharedFiles: files,
        centerCache: (0,center_cache/* centerCacheFolder */.mL)(env),
        // https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue
        checksNoCertificates: env.NODE_TLS_REJECT_UNAUTHORIZED === '0',
        endpoints: endpointsIn(aws, config),
        ...(proxyVariable && { proxyVariable }),
        profileInTheWay: isInTheWay(env, journal),
        newProfile: `aws-auth-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`,
    };
}
/**
 * Whether act runs the job. An earlier step can set `ACT`, but not `RUNNER_ENVIRONMENT`, which GitHub's runner sets, unlike
 * act: https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
const isAct = (env) => env.ACT === 'true' && !env.RUNNER_ENVIRONMENT;
/** The CI system. Forgejo's runner also sets `GITEA_ACTIONS`. */
function runnerOf(env) {
    if (isAct(env))
        return 'act';
    if (env.FORGEJO_ACTIONS === 'true')
        return 'forgejo';
    return env.GITEA_ACTIONS === 'true' ? 'gitea' : 'github';
}
async function configIn(files) {
    try {
        const config = await readSharedConfig(files);
        return config ? { config } : {};
    }
    catch (error) {
        // Only a source that reads these files reports the error.
        if (error instanceof errors/* FileError */.f6)
            return { configError: error };
        throw error;
    }
}
function startingWith(prefix, env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (name.startsWith(prefix) && value ? [[name, value]] : [])));
}
function isInTheWay({ AWS_PROFILE: profile }, journal) {
    return profile === '' || (profile !== undefined && journal.wrote(profile));
}
/** The credentials in AWS's own variables. An empty variable counts as absent, as it does for the AWS tools. */
function credentialsIn(env, journal) {
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = env;
    if (!id || !secret)
        return undefined;
    const made = Date.parse(journal.find(id)?.made ?? '');
    return {
        accessKeyId: new text_secret/* Secret */.z(id),
        secretAccessKey: new text_secret/* Secret */.z(secret),
        ...(token && { sessionToken: new text_secret/* Secret */.z(token) }),
        ...(!Number.isNaN(made) && { madeAt: made }),
    };
}
/** The token for the container's credential endpoint: from the file, as on EKS, or from the variable. */
function containerTokenIn(env) {
    const { AWS_CONTAINER_AUTHORIZATION_TOKEN: token, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file } = env;
    try {
        const text = file ? (0,regular_file/* readRegularFile */.X)(file, { links: true })?.text.trim() : token;
        return text ? new text_secret/* Secret */.z(text) : undefined;
    }
    catch {
        // A source that needs the token reports the problem with the file.
        return undefined;
    }
}
/**
 * When the credentials expire: from the journal if this action fetched them, else from a variable that some other tools
 * export. (This action does not export it, because AWS's tools would then stop using the credentials early.)
 */
function expirationOf({ accessKeyId }, journal, env) {
    const ours = journal.find(accessKeyId.reveal());
    const said = new Date((ours ? ours.expiration : env.AWS_CREDENTIAL_EXPIRATION) ?? '');
    return Number.isNaN(said.getTime()) ? undefined : said;
}
/** Environment variables that name a proxy, in the order in which they are read. */
const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
function proxyIn(env) {
    for (const name of proxyVariables) {
        const text = env[name]?.trim();
        if (text)
            return { name, url: new text_secret/* Secret */.z(text) };
    }
    return undefined;
}
/** GitHub-hosted runners have no EC2 instance role. Machines that run act are assumed to have none. */
function mayBeInstance(env) {
    const isOff = env.AWS_EC2_METADATA_DISABLED?.toLowerCase() === 'true';
    return !isOff && !isAct(env) && env.RUNNER_ENVIRONMENT !== 'github-hosted';
}


/***/ }),

/***/ 4520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRunEvent: () => (/* binding */ readRunEvent)
/* harmony export */ });
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38927);

/** The event that started this run. A missing or damaged event file counts as empty. */
function readRunEvent(env) {
    const { GITHUB_EVENT_NAME: name = '', GITHUB_ACTOR: actor } = env;
    const { repository, pull_request: pull } = payloadIn(env.GITHUB_EVENT_PATH);
    const isPublic = isPublicRepository(repository);
    const head = pull?.head;
    return {
        name,
        // A pull_request_target run belongs to the base repository, and gets its tokens and secrets.
        fork: name !== 'pull_request_target' && Boolean(head) && head?.repo?.full_name !== repository?.full_name,
        dependabot: actor === 'dependabot[bot]',
        ...(isPublic !== undefined && { isPublic }),
    };
}
function isPublicRepository(repository) {
    const { visibility, private: isPrivate } = repository ?? {};
    if (typeof visibility === 'string')
        return visibility !== 'private' && visibility !== 'internal';
    return typeof isPrivate === 'boolean' ? !isPrivate : undefined;
}
function payloadIn(path) {
    try {
        const text = path && (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .X)(path, { links: true })?.text;
        // Only ASCII matters here, so the bytes need not be decoded.
        const payload = text ? JSON.parse(text) : undefined;
        return typeof payload === 'object' && payload !== null ? payload : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 70655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ Journal),
  _: () => (/* binding */ withoutEnvironment)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/own-folder.js
var own_folder = __webpack_require__(30945);
// EXTERNAL MODULE: ./build/files/temporary-folder.js
var temporary_folder = __webpack_require__(94636);
// EXTERNAL MODULE: ./build/text/shape.js
var shape = __webpack_require__(77451);
// EXTERNAL MODULE: ./build/job/receipts.js
var job_receipts = __webpack_require__(79979);
;// CONCATENATED MODULE: ./build/job/journal-lines.js


/**
 * What happened to a sign-in later: the step delivered it; `logout` undid all of it, or all but some files (`profile-left`);
 * its post step ended.
 */
const marks = ['delivered', 'undone', 'profile-left', 'closed'];
const markShape = (0,shape/* object */.Ik)({ id: (0,shape/* text */.Qq)(/^[0-9a-f]{1,64}$/), mark: (0,shape/* oneOf */.yL)(...marks) });
const entryShape = (0,shape/* object */.Ik)({
    id: (0,shape/* text */.Qq)(/^[0-9a-f]{1,64}$/),
    receipts: (0,shape/* list */.p_)((receipt) => receipt),
    key: (0,shape/* optional */.lq)((0,shape/* text */.Qq)()),
    expiration: (0,shape/* optional */.lq)((0,shape/* text */.Qq)()),
    made: (0,shape/* optional */.lq)((0,shape/* text */.Qq)()),
});
/** Lines. A sign-in has four. */
const most = 20_000;
/** A torn or unknown line does not hide other entries. Lines beyond the limit count as one unread line. */
function readingOf(journal) {
    const lines = [];
    let unread = 0;
    let ofOthers = 0;
    const written = journal.split('\n').filter((line) => line.trim() !== '');
    for (const each of written.slice(0, most)) {
        const value = jsonIn(each);
        const line = lineIn(value);
        if (line)
            lines.push(line);
        else
            unread += 1;
        // A line that a killed step left half written is useless.
        if (!line && value !== undefined)
            ofOthers += 1;
    }
    const more = written.length > most ? 1 : 0;
    return { lines, unread: unread + more, ofOthers: ofOthers + more };
}
/** The IDs of the sign-ins that have each mark. */
function marksIn(lines) {
    const found = {
        delivered: new Set(),
        undone: new Set(),
        'profile-left': new Set(),
        closed: new Set(),
    };
    for (const line of lines)
        if ('mark' in line)
            found[line.mark].add(line.id);
    return found;
}
/** The value of a line of JSON; undefined if it is none. */
function jsonIn(written) {
    try {
        return JSON.parse(written);
    }
    catch {
        return undefined;
    }
}
function lineIn(value) {
    try {
        if (isMarked(value))
            return markShape(value);
        const { receipts, ...entry } = entryShape(value);
        return { ...entry, ...(0,job_receipts/* receiptsIn */.F)(receipts) };
    }
    catch {
        return undefined;
    }
}
const isMarked = (value) => typeof value === 'object' && value !== null && 'mark' in value;

;// CONCATENATED MODULE: ./build/job/journal.js






/** Bytes. A sign-in of hundreds of profiles has a few hundred thousand. */
const largest = 16_000_000;
/** A journal that cannot be read counts as one line of another version, so it is reported and kept. */
const unreadable = { lines: [], unread: 1, ofOthers: 1 };
/**
 * What the steps of this action did in this job so far, for later steps: the runner passes a step's state only to the step's
 * own post step. Lines are only appended to the file, so it stays readable after a killed step.
 */
class Journal {
    #folder;
    #last;
    constructor(env) {
        this.#folder = folderFor(env);
    }
    /** Records a sign-in before it changes anything. */
    add(id, receipts, own) {
        this.#append({
            id,
            receipts,
            ...(own && { key: digestOf(own.credentials.accessKeyId.reveal()) }),
            ...(own?.expiration && { expiration: own.expiration.toISOString() }),
            made: new Date().toISOString(),
        });
    }
    mark(id, mark) {
        this.#append({ id, mark });
    }
    /** Sign-ins that are not undone yet, oldest first, and the number of lines and receipts that this version cannot read. */
    open() {
        const { lines, unread } = this.#read();
        const marks = marksIn(lines);
        const has = (id, mark) => marks[mark].has(id);
        const entries = lines.flatMap((line) => 'mark' in line || has(line.id, 'undone') || has(line.id, 'closed')
            ? []
            : [{ ...left(line, has(line.id, 'profile-left')), isDelivered: has(line.id, 'delivered') }]);
        return { entries, unread: unread + entries.reduce((sum, entry) => sum + entry.unread, 0) };
    }
    /** Whether a `logout` has undone the sign-in, or all of it but some files. */
    wasUndone(id) {
        const found = this.#read().lines.flatMap((line) => ('mark' in line && line.id === id ? [line.mark] : []));
        if (found.includes('undone'))
            return 'yes';
        return found.includes('profile-left') ? 'but for a profile' : 'no';
    }
    /** Closes the sign-in after its post step. Deletes the journal after the last one. Never fails, as nothing depends on it. */
    close(id) {
        try {
            this.mark(id, 'closed');
            const { lines, ofOthers } = this.#read();
            const { closed } = marksIn(lines);
            if (ofOthers === 0 && lines.every((line) => closed.has(line.id)))
                (0,external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true });
        }
        catch { }
    }
    /** The sign-in that fetched this access key, if a step of this job did. */
    find(accessKeyId) {
        const key = digestOf(accessKeyId);
        return this.#entries().findLast((entry) => entry.key === key);
    }
    /** Whether this job made the sign-in. */
    has(id) {
        return this.#entries().some((entry) => entry.id === id);
    }
    /** Whether a step of this job has written the profile. */
    wrote(profile) {
        return this.#entries().some(({ receipts }) => receipts.some((receipt) => receipt.kind === 'profile' && receipt.profiles.includes(profile)));
    }
    /** What the sign-in changed, if it is in the journal. */
    entryOf(id) {
        return this.#entries().find((entry) => entry.id === id);
    }
    #entries() {
        return this.#read().lines.filter((line) => 'receipts' in line);
    }
    #append(line) {
        makeFolder(this.#folder);
        if (!(0,own_folder/* isOwnFolder */.Z)(this.#folder))
            throw new Error(`${this.#folder} belongs to another user, or other users may write to it`);
        const { O_WRONLY, O_APPEND, O_CREAT } = external_node_fs_.constants;
        const descriptor = (0,external_node_fs_.openSync)((0,external_node_path_.join)(this.#folder, 'journal'), O_WRONLY | O_APPEND | O_CREAT | noFollow, 0o600);
        try {
            // The first line feed ends a line that a killed step left unfinished.
            (0,external_node_fs_.writeSync)(descriptor, `\n${JSON.stringify(line)}\n`);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    #read() {
        const text = this.#text();
        if (text === undefined)
            return unreadable;
        if (this.#last?.text !== text)
            this.#last = { text, reading: readingOf(text) };
        return this.#last.reading;
    }
    /** The journal's text; empty if there is none that this user owns, undefined if it is too large to be one of ours. */
    #text() {
        let descriptor;
        try {
            if (!(0,own_folder/* isOwnFolder */.Z)(this.#folder))
                return '';
            descriptor = (0,external_node_fs_.openSync)((0,external_node_path_.join)(this.#folder, 'journal'), external_node_fs_.constants.O_RDONLY | noFollow);
            const stat = (0,external_node_fs_.fstatSync)(descriptor);
            if (stat.size > largest)
                return undefined;
            return stat.isFile() ? (0,external_node_fs_.readFileSync)(descriptor, 'utf8') : '';
        }
        catch {
            return '';
        }
        finally {
            if (descriptor !== undefined)
                (0,external_node_fs_.closeSync)(descriptor);
        }
    }
}
// Windows does not have this flag.
const { O_NOFOLLOW: noFollow = 0 } = external_node_fs_.constants;
/** The receipts that are left after the environment was put back, which must not happen twice. */
function withoutEnvironment(receipts) {
    return receipts.filter(({ kind }) => kind !== 'environment');
}
function left(entry, onlyFiles) {
    return onlyFiles ? { ...entry, receipts: withoutEnvironment(entry.receipts) } : entry;
}
/**
 * The folder of this job's journal. Outside of GitHub, jobs may share the runner's temporary folder. The folder of the
 * command files then tells apart jobs that run at the same time.
 */
function folderFor(env) {
    const { GITHUB_ENV = '', GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB } = env;
    const job = JSON.stringify([(0,external_node_path_.dirname)(GITHUB_ENV), GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB]);
    const name = `aws-auth-job-${(0,external_node_crypto_.createHash)('sha256').update(job).digest('hex').slice(0, 24)}`;
    return (0,external_node_path_.join)((0,temporary_folder/* temporaryFolder */.y)(env), name);
}
function makeFolder(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
}
function digestOf(accessKeyId) {
    return (0,external_node_crypto_.createHash)('sha256').update(accessKeyId).digest('hex');
}


/***/ }),

/***/ 21962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ machineIn),
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _files_center_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57172);
/* harmony import */ var _files_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97820);
/* harmony import */ var _files_shared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82317);
/* harmony import */ var _files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94636);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63541);





/** The paths that this action uses on this machine. */
function placesIn(env) {
    return {
        temporary: [...new Set([(0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolder */ .y)(env), (0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolder */ .y)({})])],
        temporaryNames: (0,_files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolders */ .X)(env),
        shared: (0,_files_shared_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedFiles */ .N)(env),
        centerCache: (0,_files_center_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .centerCacheFolder */ .mL)(env),
        program: [process.execPath, process.argv[1] ?? ''],
    };
}
/** What the run takes from this machine: environments for child processes, and the folder of claims. */
function machineIn(env) {
    const own = (name) => name.startsWith('INPUT_') || name.startsWith('STATE_');
    const isProof = (name) => _context_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenVariables */ .fK.some((variable) => variable === name);
    const without = (unwanted) => Object.fromEntries(Object.entries(env).filter(([name]) => !unwanted(name)));
    return {
        environment: without((name) => own(name) || isProof(name)),
        processEnvironment: without(own),
        claimsFolder: (0,_files_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsFolder */ .i)(),
    };
}


/***/ }),

/***/ 79979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ receiptsIn)
/* harmony export */ });
/* harmony import */ var _deliveries_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23020);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77451);


const anyReceipt = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ kind: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)() });
/** The receipts that this version can read, and the number of others: damaged, or from a newer version. */
function receiptsIn(values) {
    const receipts = values.flatMap((value) => receiptIn(value) ?? []);
    return { receipts, unread: values.length - receipts.length };
}
function receiptIn(value) {
    try {
        const { kind } = anyReceipt(value);
        return isKnown(kind) ? _deliveries_index_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveries */ .$z[kind].shape(value) : undefined;
    }
    catch {
        return undefined;
    }
}
const isKnown = (kind) => Object.hasOwn(_deliveries_index_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveries */ .$z, kind);


/***/ }),

/***/ 83573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Scrubber),
/* harmony export */   v: () => (/* binding */ lastDigits)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55240);

// AWS's own messages name accounts that the step cannot know in advance.
const account = /(?<!\d)\d{12}(?!\d)/g;
/** Enough of an account ID to tell it from others, where IDs are hidden. */
const lastDigits = (id) => `…${id.slice(-4)}`;
/** Removes secrets, and account IDs if they are hidden, from texts before they are printed. */
class Scrubber {
    #secrets = new Set();
    /** Remembers a secret; false if it is empty or already known. */
    add(value) {
        const text = value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z ? value.reveal() : value;
        if (!text || this.#secrets.has(text))
            return false;
        this.#secrets.add(text);
        return true;
    }
    clean(text, accounts) {
        let clean = text;
        // One secret may be part of another.
        const longestFirst = [...this.#secrets].sort((one, other) => other.length - one.length);
        for (const secret of longestFirst)
            clean = clean.replaceAll(secret, '***');
        if (accounts === 'shown')
            return clean;
        return clean.replace(account, accounts === 'masked' ? '***' : 'ACCOUNT_ID');
    }
}


/***/ }),

/***/ 55240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * A value that must not be printed. Any conversion to text (a template, JSON, `console.log`, an error message) gives
 * `***`. Only `reveal()` gives the value.
 */
class Secret {
    #value;
    /** The variable of the job or the machine that has the value, so that a later process can read it there. */
    variable;
    constructor(value, variable) {
        this.#value = value;
        this.variable = variable;
    }
    reveal() {
        return this.#value;
    }
    get length() {
        return this.#value.length;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}


/***/ })

};
