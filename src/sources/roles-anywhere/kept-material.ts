import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { RenewalError } from '../../errors/index.ts';
import type { Inputs } from '../../inputs/schema.ts';
import { Secret } from '../../text/secret.ts';
import { document, object, oneOf, type Shape, type Shaped, text } from '../../text/shape.ts';
import type { Later } from '../contract/source.ts';
import { type Material, type MaterialName, materials } from './plan.ts';

const kept = object({ in: oneOf('file', 'variable', 'input'), at: document() });

/** A material in the plan of a renewal: its path, its variable, or its text. Messages name the first two. */
export const keptMaterial: Shape<Shaped<typeof kept>> = (value) => {
  const found = kept(value);
  if (found.in !== 'input') text()(found.at);
  return found;
};

/** The variable that replaces an absent input. */
export const variableOf = (name: MaterialName) => materials[name].toUpperCase().replaceAll('-', '_');

/** The location of a material, from the inputs. */
export function materialOf(name: MaterialName, inputs: Inputs, { github }: Context): Material | undefined {
  const given = inputs[materials[name]];
  if (!given) return undefined;
  const text = given instanceof Secret ? given : new Secret(given);
  const value = text.reveal();
  // A passphrase can be any text. Only a value that starts with /, ~, ./ or C:\ is a path.
  const isText =
    name === 'passphrase' ? !/^([/~]|\.\/|[A-Za-z]:[\\/])/.test(value) : value.includes('-----BEGIN ');
  // Absolute, because a process that renews the session starts in another folder.
  if (!isText) return { in: 'file', path: resolve(github.GITHUB_WORKSPACE ?? '', value) };
  return text.variable ? { in: 'variable', name: text.variable, text } : { in: 'input', text };
}

/** Keeps certificates as they are: they are no secrets. `whyNotAgain` refuses keys and passphrases from inputs. */
export function keep(material: Material): { readonly in: Material['in']; readonly at: string } {
  if (material.in === 'file') return { in: 'file', at: material.path };
  return material.in === 'variable'
    ? { in: 'variable', at: material.name }
    : { in: 'input', at: material.text.reveal() };
}

/** Restores a material. Throws `RenewalError` if its variable is not set. */
export function revive(
  { in: where, at }: { readonly in: Material['in']; readonly at: string },
  { env }: Later,
): Material {
  if (where === 'file') return { in: 'file', path: at };
  if (where === 'input') return { in: 'input', text: new Secret(at) };
  const value = env[at];
  if (value) return { in: 'variable', name: at, text: new Secret(value) };
  throw new RenewalError(`the variable ${at} is not set`, {
    why: 'The step read the private key or the passphrase of the certificate from this variable.',
    remedy: `Set ${at} for the whole job, or give the path of a file.`,
  });
}
