import type { HopOptions, Tag } from '../../route.ts';
import type { Secret } from '../../text/secret.ts';

/** Common to all inputs: the heading in the README, and the description in the README and `action.yml`. */
interface Common {
  readonly group:
    | 'Where'
    | 'Who'
    | 'IAM Identity Center'
    | 'Cognito'
    | 'IAM Roles Anywhere'
    | 'MFA'
    | 'Role'
    | 'Many sessions'
    | 'Session limits and tags'
    | 'Delivery'
    | 'Messages'
    | 'Network';
  readonly text: string;
  /** Environment variables that replace the input if it is absent, in this order. */
  readonly variables?: readonly string[];
}

/** How an input is read. `default` exists only here: `action.yml` has defaults only for expressions. */
export type InputSpec = Common &
  (
    | {
        readonly type: 'text';
        readonly default?: string;
        /** The default in words, if it depends on something else. */
        readonly else?: string;
        readonly form?: Form;
      }
    | {
        readonly type: 'secret';
        /** The default in `action.yml`: an expression, which only the runner can evaluate. */
        readonly expression?: string;
      }
    | { readonly type: 'boolean'; readonly default?: boolean; readonly else?: string }
    | { readonly type: 'integer'; readonly default: number; readonly min: number; readonly max: number }
    | { readonly type: 'lines'; readonly form?: Form; readonly most?: number }
    | { readonly type: 'commas'; readonly form: Form }
    | { readonly type: 'choice'; readonly default: string; readonly choices: readonly string[] }
    | { readonly type: 'policy' }
    | { readonly type: 'tags' }
    | { readonly type: 'roles' }
    | { readonly type: 'sessions' }
  );

/** A pattern and its description. */
export interface Form {
  readonly pattern: RegExp;
  readonly words: string;
}

/** A role of `role-chain`, as written. */
export interface ChainItem extends Partial<Omit<HopOptions, 'policyArns'>> {
  readonly role: string;
}

/** An entry of `sessions`, as written. */
export interface SessionItem extends ChainItem {
  /** Name of the session and of its profile. */
  readonly name: string;
  /** Line in the input, from 1. */
  readonly line: number;
  readonly region?: string;
  /** Roles that are assumed after `role`. */
  readonly chain: readonly ChainItem[];
}

/** The type of an input's value, by its row. */
export type ValueOf<Spec> = Spec extends { type: 'text'; default: string }
  ? string
  : Spec extends { type: 'text' | 'policy' }
    ? string | undefined
    : Spec extends { type: 'secret' }
      ? Secret | undefined
      : Spec extends { type: 'boolean'; else: string }
        ? boolean | undefined
        : Spec extends { type: 'boolean' }
          ? boolean
          : Spec extends { type: 'integer' }
            ? number
            : Spec extends { type: 'lines' | 'commas' }
              ? readonly string[]
              : Spec extends { type: 'choice'; choices: readonly (infer Choice)[] }
                ? Choice
                : Spec extends { type: 'tags' }
                  ? readonly Tag[]
                  : Spec extends { type: 'roles' }
                    ? readonly ChainItem[]
                    : Spec extends { type: 'sessions' }
                      ? readonly SessionItem[]
                      : never;
