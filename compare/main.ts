import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Effects } from './effects.ts';
import { judge, unexplained } from './judge.ts';
import { observe } from './run.ts';
import { scenarios } from './scenarios.ts';
import { ours, type Subject, subjectAt } from './subject.ts';
import { sideBySide } from './text.ts';

const usage = `Usage: npm run compare -- [PATH] [--only TEXT] [--record]

Runs aws-auth, and the incumbent in PATH (a checkout with its dist), through the same scenarios against one local STS,
and prints side by side what each exported, wrote and asked. Without a PATH what the incumbent did was recorded earlier.
  --only TEXT  only scenarios whose name has the text
  --record     keep what the incumbent does now as the record
`;

const recordFile = new URL('recorded.json', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    record: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) console.log(usage);
else await compare(positionals[0] === undefined ? undefined : subjectAt(positionals[0]));

async function compare(incumbent: Subject | undefined): Promise<void> {
  const recorded = JSON.parse(readFileSync(recordFile, 'utf8')) as Record<string, Effects>;
  const record: Record<string, Effects> = {};
  let wrong = 0;
  const chosen = scenarios.filter(({ name }) => name.includes(values.only));
  for (const scenario of chosen) {
    const theirs = incumbent ? await observe(scenario, incumbent) : recorded[scenario.name];
    if (!theirs) throw new Error(`${scenario.name} is not recorded: name a PATH, and --record it`);
    record[scenario.name] = theirs;
    const facts = judge({ scenario, theirs, ours: await observe(scenario, ours) });
    console.log(sideBySide(scenario.name, facts));
    wrong += unexplained(facts).length === 0 ? 0 : 1;
  }
  console.log(`${chosen.length - wrong} of ${chosen.length} scenarios agree, or differ as they should.`);
  if (incumbent && values.record)
    writeFileSync(recordFile, `${JSON.stringify({ ...recorded, ...record }, null, 1)}\n`);
  process.exitCode = wrong === 0 ? 0 : 1;
}
