import { InputError } from './config.ts';
import { post } from './post.ts';
import { serve } from './serve.ts';
import { start } from './start.ts';

// The runner starts this program as main, and through dist/local/post.js with the argument "post". Main starts it as "serve".
const modes: Readonly<Record<string, (env: NodeJS.ProcessEnv) => Promise<void>>> = {
  main: start,
  post,
  serve,
};
const mode = process.argv[2] ?? 'main';

(modes[mode] ?? start)(process.env).catch((error: unknown) => {
  const text =
    error instanceof InputError ? error.message : `the local cloud failed: ${(error as Error).message}`;
  console.log(`::error title=aws-auth local::${text.replaceAll('%', '%25').replace(/[\r\n]/g, ' ')}`);
  process.exitCode = 1;
});
