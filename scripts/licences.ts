import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import satisfies from 'spdx-satisfies';
import { bundles, statisticsFiles } from './bundle.ts';
import { type Lock, lockIn, nameOf } from './lock.ts';
import { sizesIn } from './statistics.ts';

/**
 * These licences ask only to keep their text. The GPL family and the MPL are not here, because they ask for sources. CC0-1.0 and
 * Unlicense are not here, because some countries do not let authors give up copyright.
 */
export const accepted = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0'];

/** The development packages with another licence. All of them are data, and no bundle may have them. */
export const exceptions: Readonly<Record<string, { readonly licence: string; readonly why: string }>> = {
  'caniuse-lite': { licence: 'CC-BY-4.0', why: 'a table of browsers, which Babel reads for Jest' },
  'spdx-exceptions': { licence: 'CC-BY-3.0', why: 'a list of names, which this check reads' },
  'spdx-license-ids': { licence: 'CC0-1.0', why: 'a list of names, which this check reads' },
  'spdx-ranges': { licence: '(MIT AND CC-BY-3.0)', why: 'a list of names, which this check reads' },
};

/** A line for each package in the lock file whose licence is not accepted, and for each exception without a use. */
export function refusedIn({ packages }: Lock, excepted = exceptions): readonly string[] {
  const unused = new Set(Object.keys(excepted));
  const refused = Object.entries(packages).flatMap(([path, { license, dev }]) => {
    const name = nameOf(path);
    if (name === '' || isAccepted(license)) return [];
    if (dev && license && license === excepted[name]?.licence) {
      unused.delete(name);
      return [];
    }
    return [`${path}: ${license ? `the licence ${license} is not accepted` : 'it names no licence'}`];
  });
  return [...refused, ...[...unused].map((name) => `${name}: no package needs this exception`)];
}

/** A line for each package of a bundle whose licence is not accepted, or is missing in the text of `licenses.txt`. */
export function unnamedIn(text: string, bundled: Iterable<string>, { packages }: Lock): readonly string[] {
  return [...bundled].flatMap((path) => {
    const license = packages[path]?.license;
    if (!packages[path]) return [`${path}: the lock file does not have it`];
    if (!isAccepted(license)) return [`${path}: it is bundled, and the licence ${license} is not accepted`];
    const [, after] = `\n${text}`.split(`\n${nameOf(path)}\n${license}\n`);
    if (after === undefined) return [`${path}: its licence ${license} is missing`];
    // The next package begins with its name and licence.
    const [first, second = ''] = after.trimStart().split('\n', 2);
    return first === '' || accepted.includes(second) ? [`${path}: the text of its licence is missing`] : [];
  });
}

/** Whether an SPDX expression allows a choice of accepted licences. Other texts, such as `UNLICENSED`, are not accepted. */
function isAccepted(licence = ''): boolean {
  try {
    return satisfies(licence, accepted);
  } catch {
    return false;
  }
}

/** `npm run licences` prints a line for each problem, and exits with 1 if there is one. Run `npm run build` before it. */
if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const statistics = `${root}build/statistics`;
  if (!existsSync(statistics)) throw new Error('build/statistics is missing. Run `npm run build`.');
  const lock = lockIn(root);
  const unnamed = bundles.flatMap(({ name, to }) => {
    const bundled = sizesIn(statisticsFiles(`${statistics}/${name}`)).keys();
    const lines = unnamedIn(readFileSync(`${root}${to}/licenses.txt`, 'utf8'), bundled, lock);
    return lines.map((line) => `${to}/licenses.txt: ${line}`);
  });
  const problems = [...refusedIn(lock).map((line) => `package-lock.json: ${line}`), ...unnamed];
  for (const line of problems) console.error(line);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`The licences of ${Object.keys(lock.packages).length - 1} packages are accepted.`);
}
