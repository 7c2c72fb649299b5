import { type Result, timeOf } from './result.ts';

/** A ratio of medians that must not be exceeded. */
export interface Goal {
  readonly about: string;
  readonly most: number;
  /** Undefined if something was not measured. */
  readonly ratio: (result: Result) => number | undefined;
}

/** The time of one subject in those of another, at a round-trip time. */
const time = (one: string, other: string, at: number) => (result: Result) =>
  over(timeOf(result, one, at), timeOf(result, other, at));

const use = (what: 'memory' | 'bytes') => (result: Result) => {
  const of = (name: string) => result.uses.find(({ subject }) => subject === name)?.[what];
  return over(of('OIDC'), of('incumbent: OIDC'));
};

const over = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? undefined : one / other;

const againstIncumbent = (at: number, most: number): Goal => ({
  about: `OIDC at ${at} ms, of the incumbent`,
  most,
  ratio: time('OIDC', 'incumbent: OIDC', at),
});

export const goals: readonly Goal[] = [
  againstIncumbent(0, 0.67),
  againstIncumbent(10, 0.49),
  againstIncumbent(40, 0.43),
  againstIncumbent(80, 0.44),
  { about: 'OIDC at 40 ms, of bare sockets', most: 1.06, ratio: time('OIDC', 'bare sockets', 40) },
  { about: 'post, of bare Node', most: 1.6, ratio: time('post', 'bare Node', 0) },
  {
    about: 'credential process, warm, of bare Node',
    most: 1.25,
    ratio: time('credential process, warm', 'bare Node', 0),
  },
  {
    about: 'credential process, cold, of bare Node',
    most: 4,
    ratio: time('credential process, cold', 'bare Node', 0),
  },
  {
    about: 'keys and role at 40 ms, of the incumbent',
    most: 0.4,
    ratio: time('keys and role', 'incumbent: keys and role', 40),
  },
  {
    about: 'ten sessions, of ten incumbent steps',
    most: 0.095,
    ratio: time('10 sessions', 'incumbent: ten steps', 0),
  },
  {
    about: '200 sessions, of the bundle before',
    most: 0.75,
    ratio: time('200 sessions', 'before: 200 sessions', 0),
  },
  { about: 'peak memory, of the incumbent', most: 0.83, ratio: use('memory') },
  { about: 'bytes loaded, of the incumbent', most: 0.27, ratio: use('bytes') },
];

/** The goals that are missed. */
export const missedBy = (result: Result) =>
  goals.filter(({ ratio, most }) => (ratio(result) ?? Number.POSITIVE_INFINITY) > most);
