import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What Node writes at the end of a process: https://nodejs.org/api/cli.html#node_v8_coveragedir */
export interface Written {
  readonly result: readonly { readonly url: string; readonly functions: unknown }[];
}

/**
 * Moves coverage from a folder to another as soon as it is written, without the files that are not below `sources`: a process writes
 * some megabytes, and there are thousands. Returns a function that does the rest and stops.
 */
export function keepSources(from: string, to: string, sources: string): () => void {
  const keepAll = () => {
    for (const name of readdirSync(from)) keep(name);
  };
  const keep = (name: string) => {
    const text = readFileSync(join(from, name), 'utf8');
    const written = parsed(text);
    // The process is still writing.
    if (!written) return;
    const result = written.result
      .map((each) => ({ ...each, url: urlOf(each.url) }))
      .filter(({ url }) => url.startsWith(`${pathToFileURL(sources)}/`));
    if (result.length > 0) writeFileSync(join(to, name), JSON.stringify({ result }));
    rmSync(join(from, name));
  };
  const timer = setInterval(keepAll, 1_000);
  return () => {
    clearInterval(timer);
    keepAll();
  };
}

function parsed(text: string): Written | undefined {
  try {
    return JSON.parse(text) as Written;
  } catch {
    return undefined;
  }
}

/** Jest names modules by their paths. */
const urlOf = (url: string) =>
  url.startsWith('/') ? String(pathToFileURL(url)) : (url.split('?')[0] ?? url);
