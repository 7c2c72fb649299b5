import { Cloud } from '../../local/cloud.ts';
import { acts } from './acts.ts';
import { perform } from './perform.ts';

/** `npm run demo` runs the built action as a runner does, against the local cloud. */
const started = performance.now();
const cloud = await Cloud.start();
console.log(
  `This demo runs dist/index.js as a step of a job, against a local GitHub and AWS at ${cloud.url}.`,
);
for (const [index, act] of acts.entries()) {
  console.log(await perform(act, index + 1, cloud));
}
await cloud.close();
console.log(`Done in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
