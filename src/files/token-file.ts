import { posix } from 'node:path';
import { FileError } from '../errors/index.ts';
import { Secret } from '../text/secret.ts';
import { readRegularFile } from './regular-file.ts';

// Kubernetes mounts a service account's token behind symbolic links, in a folder that only Kubernetes can write to:
// https://kubernetes.io/docs/concepts/storage/projected-volumes/
const serviceAccount = /^\/var\/run\/secrets\/[^/]+\/serviceaccount\/token$/;

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
const longest = 20_000;

/** Whether the path is where Kubernetes mounts a token, with links that are safe to follow. */
export function isServiceAccountToken(path: string): boolean {
  return process.platform !== 'win32' && serviceAccount.test(posix.normalize(path));
}

/** The token in the file. Throws `FileError` if there is no file, or if its text cannot be a token. */
export function readTokenFile(path: string): Secret {
  const links = isServiceAccountToken(path);
  const found = readRegularFile(path, { links });
  if (!found) throw new FileError(`${path} does not exist`, 'Write the token to that file before this step.');
  const token = found.text.trim();
  if (token.length >= 4 && token.length <= longest && !/\s/.test(token)) return new Secret(token);
  const what =
    token === '' ? 'is empty' : `is not a token: it has ${token.length} characters, or white space`;
  throw new FileError(`${path} ${what}`, 'Write one web identity token, such as a JWT, to the file.');
}
