import { describe, expect, test } from '@jest/globals';
import { isNamed } from '../../../trust/read/role.ts';
import { rolesIn } from '../../../trust/read/roles.ts';

const policy = { Version: '2012-10-17', Statement: [] };
const template = (RoleName: unknown) =>
  JSON.stringify({
    Parameters: { Stage: { Type: 'String', Default: 'prod' } },
    Resources: {
      Deployer: { Type: 'AWS::IAM::Role', Properties: { RoleName, AssumeRolePolicyDocument: policy } },
    },
  });
const plan = (values: object) =>
  JSON.stringify({
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: [
          {
            type: 'aws_iam_role',
            address: 'aws_iam_role.deployer',
            values: { assume_role_policy: JSON.stringify(policy), ...values },
          },
        ],
      },
    },
  });

describe('the name of a role', () => {
  test.each([
    ['a text', 'octo-deploy', 'octo-deploy'],
    ['a function', { 'Fn::Sub': 'octo-$' + '{Stage}' }, 'octo-prod'],
    ['a value that only CloudFormation knows', { 'Fn::ImportValue': 'name' }, undefined],
    ['no text', ['octo-deploy'], undefined],
    ['absent', undefined, undefined],
  ])('in a template may be %s', async (_, written, name) => {
    const [role] = await rolesIn(template(written), 'template.json');
    expect(role).toMatchObject({ name: 'Deployer' });
    expect(role?.roleName).toBe(name);
    expect(role?.assumed).toBeUndefined();
  });

  test('in a plan of Terraform is that of its values', async () => {
    const [named] = await rolesIn(plan({ name: 'octo-deploy' }), 'plan.json');
    expect(named).toMatchObject({ name: 'aws_iam_role.deployer', roleName: 'octo-deploy' });
    const [unnamed] = await rolesIn(plan({ name: null }), 'plan.json');
    expect(unnamed?.roleName).toBeUndefined();
  });
});

test.each([
  [{ name: 'arn:aws:iam::111122223333:role/a/deploy' }, 'deploy', true],
  [{ name: 'arn:aws:iam::111122223333:role/a/deploy' }, 'a/deploy', true],
  [{ name: 'arn:aws:iam::111122223333:role/a/deploy' }, 'arn:aws:iam::111122223333:role/a/deploy', true],
  [{ name: 'module.x.aws_iam_role.deploy' }, 'deploy', true],
  [{ name: 'Deployer', roleName: 'deploy' }, 'deploy', true],
  [{ name: 'Deployer', roleName: 'deploy' }, 'Deployer', true],
  [{ name: 'Deployer', roleName: 'octo-deploy' }, 'deploy', false],
  [{ name: 'aws_iam_role.redeploy' }, 'deploy', false],
])('the role %j is named %s: %p', (role, wanted, isIt) => expect(isNamed(role, wanted)).toBe(isIt));
