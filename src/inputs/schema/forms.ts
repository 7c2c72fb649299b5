import type { Form } from './spec.ts';

// Limits: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
export const sessionName: Form = {
  pattern: /^[\w+=,.@-]{2,64}$/,
  words: '2 to 64 letters, digits or _+=,.@-',
};
export const externalId: Form = {
  pattern: /^[\w+=,.@:/-]{2,1224}$/,
  words: '2 to 1224 letters, digits or _+=,.@:/-',
};
/**
 * Profile names that the AWS CLI can read. The JavaScript SDK misreads names such as `constructor`, and takes names that start
 * with # or ; for comments. Python applies a section DEFAULT to all profiles.
 */
export const profileName: Form = {
  pattern:
    /^(?![#;]|(__\w+__|DEFAULT|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to\w*String|valueOf)$)[^\s[\]/\\"'\p{Cc}\p{Cs}]+$/u,
  words:
    'a name without white space, brackets, slashes and quotes, not beginning with # or ;, and not DEFAULT or a name such as constructor',
};
/** Profile names that all AWS SDKs can read. The JavaScript SDK ignores profiles with other characters. */
export const sessionProfile: Form = {
  pattern:
    /^(?!(__\w+__|DEFAULT|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to\w*String|valueOf)$)\w[\w@+.%:-]*$/,
  words:
    'letters, digits or _@+.%:-, beginning with one of the first three, and not DEFAULT or a name such as constructor',
};
export const duration = { min: 900, max: 43200 } as const;
