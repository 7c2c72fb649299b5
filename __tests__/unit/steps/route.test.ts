import { describe, expect, test } from '@jest/globals';
import { Sts } from '../../../src/aws/sts.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import { Http } from '../../../src/net/http.ts';
import { type Hop, type Route, routeTo } from '../../../src/route.ts';
import { type Run, withRules } from '../../../src/run.ts';
import { TestRunner } from '../deliveries/job.ts';

const hop = (name: string): Hop => ({
  role: `arn:aws:iam::111122223333:role/${name}`,
  sessionName: 'GitHubActions',
  duration: 3600,
  policyArns: [],
});

describe('the route to one of several sessions', () => {
  const prod = { name: 'prod', region: 'eu-west-1', hops: [hop('prod'), hop('admin')] };
  const dev = { name: 'dev', region: 'us-east-2', hops: [] };
  const route: Route = {
    partition: 'aws',
    hops: [hop('hub')],
    branches: [prod, dev],
    sourceIdentity: 'octocat',
    sessionDuration: 1800,
    secretForm: 'plain',
    propagation: 7,
  };

  test('has the shared roles, then its own, and no other session', () => {
    expect(routeTo(route, prod)).toEqual({
      ...route,
      hops: [hop('hub'), hop('prod'), hop('admin')],
      branches: [],
    });
  });

  test('ends with the shared roles if the session has none of its own', () => {
    expect(routeTo(route, dev)).toEqual({ ...route, branches: [] });
  });

  test('leaves the whole route as it was', () => {
    routeTo(route, prod);
    expect(route.hops).toEqual([hop('hub')]);
    expect(route.branches).toHaveLength(2);
  });
});

describe('a run with other retry rules', () => {
  const deadline = new Deadline(60);
  deadline.clear();
  const rules = { maxAttempts: 3, deadline, log: () => {} };
  const sdk = { useFips: false, useDualStack: false };
  const wire = { http: new Http(), rules, run: '7.1', endpoints: {}, sdk, told: new Set(['STS']) };
  const run: Run = {
    region: 'us-east-2',
    wire,
    sts: new Sts('us-east-2', wire),
    runner: new TestRunner(),
    machine: { environment: {}, processEnvironment: {}, claimsFolder: '/nowhere' },
  };

  test('changes these rules alone, for the calls to STS as well', () => {
    const changed = withRules(run, { maxAttempts: 1 });
    expect(changed).toEqual({
      ...run,
      wire: { ...wire, rules: { ...rules, maxAttempts: 1 } },
      sts: changed.sts,
    });
    expect(changed.sts.rules).toEqual({ ...rules, maxAttempts: 1 });
    expect(changed.sts.rules.deadline).toBe(deadline);
  });

  test('leaves the rules of the first run as they were', () => {
    withRules(run, { maxAttempts: 1 });
    expect(run.wire.rules.maxAttempts).toBe(3);
    expect(run.sts.rules.maxAttempts).toBe(3);
  });
});
