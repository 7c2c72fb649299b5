import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Written } from './keep-sources.ts';

/** The files of a folder that have code, and that no process has loaded. Files with types alone are none of them. */
export function neverLoaded(folder: string, kept: string): readonly string[] {
  const loaded = new Set(
    readdirSync(kept).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(kept, name), 'utf8')) as Written;
      return result.map(({ url }) => url);
    }),
  );
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !loaded.has(String(pathToFileURL(join(folder, name)))))
    .filter((name) => hasCode(readFileSync(join(folder, name), 'utf8')))
    .map((name) => name.split(sep).join('/'));
}

/** Whether a file declares anything but types. */
const hasCode = (text: string) =>
  /^(?:export )?(?:default|async|abstract|const|let|function|class)\b/m.test(text);
