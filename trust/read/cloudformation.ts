import type { Found } from './iam.ts';
import { isRecord } from './role.ts';

type Json = Readonly<Record<string, unknown>>;

/** What stands for an account that the template does not name. */
const account = '123456789012';

const pseudo: Readonly<Record<string, string>> = {
  'AWS::AccountId': account,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::Region': 'us-east-1',
};

/** A function of the template whose value only CloudFormation knows. */
class Unresolved extends Error {}

/** The roles of a CloudFormation template. */
export function rolesOfCloudFormation(value: Json): readonly Found[] | undefined {
  if (!isRecord(value.Resources)) return undefined;
  const { Resources: resources } = value;
  const parameters = isRecord(value.Parameters) ? value.Parameters : {};
  return Object.entries(resources).flatMap(([name, resource]): readonly Found[] => {
    if (!isRecord(resource) || resource.Type !== 'AWS::IAM::Role' || !isRecord(resource.Properties))
      return [];
    const roleName = textOf(resource.Properties.RoleName, { resources, parameters, assumed: new Set() });
    const found = {
      name,
      ...(roleName !== undefined && { roleName }),
      path: ['Resources', name, 'Properties', 'AssumeRolePolicyDocument'],
    };
    try {
      const assumed = new Set<string>();
      const names = { resources, parameters, assumed };
      const policy = resolved(resource.Properties.AssumeRolePolicyDocument, names);
      return [{ ...found, policy, ...(assumed.size > 0 && { assumed: [...assumed] }) }];
    } catch (error) {
      if (error instanceof Unresolved) return [{ ...found, unresolved: error.message }];
      throw error;
    }
  });
}

interface Names {
  readonly resources: Json;
  readonly parameters: Json;
  /** Parameters whose defaults were taken. */
  readonly assumed: Set<string>;
}

/** The value as text; undefined if it is none, or only CloudFormation knows it. */
function textOf(value: unknown, names: Names): string | undefined {
  try {
    const text = resolved(value, names);
    return typeof text === 'string' ? text : undefined;
  } catch (error) {
    if (error instanceof Unresolved) return undefined;
    throw error;
  }
}

/** The value with its functions replaced: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
function resolved(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((each) => resolved(each, names));
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (!isRecord(value)) return value;
  const [[key, argument] = ['', undefined], ...others] = Object.entries(value);
  if (
    others.length > 0 ||
    !/^(Ref|Condition|Fn::\w+)$/.test(key) ||
    (key === 'Condition' && isRecord(argument))
  )
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, resolved(each, names)]));
  switch (key) {
    case 'Ref':
      return named(String(argument), names);
    case 'Fn::Sub':
      return substituted(argument, names);
    case 'Fn::Join': {
      const [separator, parts] = Array.isArray(argument) ? argument : [];
      const texts = resolved(parts, names);
      if (!Array.isArray(texts)) throw new Unresolved('Fn::Join');
      return texts.map(String).join(String(separator));
    }
    case 'Fn::GetAtt':
      return attribute(Array.isArray(argument) ? argument.join('.') : String(argument), names);
    default:
      throw new Unresolved(key);
  }
}

function named(name: string, { resources, parameters, assumed }: Names): string {
  if (pseudo[name]) return pseudo[name];
  const parameter = parameters[name];
  if (isRecord(parameter) && ['string', 'number'].includes(typeof parameter.Default)) {
    assumed.add(name);
    return String(parameter.Default);
  }
  const provider = providerArn(resources[name]);
  if (provider) return provider;
  throw new Unresolved(`${name}, which has no value here`);
}

function attribute(text: string, { resources }: Names): string {
  const [name = '', field] = text.split('.');
  const resource = resources[name];
  const provider = field === 'Arn' && providerArn(resource);
  if (provider) return provider;
  if (field === 'Arn' && isRecord(resource) && resource.Type === 'AWS::IAM::Role')
    return `arn:aws:iam::${account}:role/${name}`;
  throw new Unresolved(`${text}, which has no value here`);
}

/** The ARN of an OIDC provider that the template makes. */
function providerArn(resource: unknown): string | undefined {
  if (!isRecord(resource) || resource.Type !== 'AWS::IAM::OIDCProvider' || !isRecord(resource.Properties))
    return undefined;
  const { Url: url } = resource.Properties;
  if (typeof url !== 'string') return undefined;
  return `arn:aws:iam::${account}:oidc-provider/${url.replace(/^https:\/\//, '')}`;
}

function substituted(argument: unknown, names: Names): string {
  const [text, variables] = Array.isArray(argument) ? argument : [argument, {}];
  const own = isRecord(variables) ? variables : {};
  return String(text).replace(/\$\{(!?)([^{}]+)\}/g, (whole, literal: string, name: string) => {
    if (literal) return whole.replace('!', '');
    if (name in own) return String(resolved(own[name], names));
    return name.includes('.') ? attribute(name, names) : named(name, names);
  });
}
