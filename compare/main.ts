import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judge, meantOf, type Recorded, unexplained } from './judge.ts';
import { observe } from './run.ts';
import { scenarios } from './scenarios.ts';
import { ours, type Subject, subjectAt } from './subject.ts';
import { sideBySide } from './text.ts';

const usage = `Usage: npm run compare -- [PATH] [--only TEXT] [--record]

Runs aws-auth, and the incumbent in PATH (a checkout with its dist), through the same scenarios against one local STS,
and prints side by side what each exported, wrote and asked. Without a PATH what the incumbent did was recorded earlier.
  --only TEXT  only scenarios whose name has the text
  --record     keep what they do now as the record: read what changes in it before you commit it
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
  const recorded = JSON.parse(readFileSync(recordFile, 'utf8')) as Record<string, Recorded>;
  const record: Record<string, Recorded> = {};
  let wrong = 0;
  const chosen = scenarios.filter(({ name }) => name.includes(values.only));
  for (const scenario of chosen) {
    const before = recorded[scenario.name];
    const theirs = incumbent ? await observe(scenario, incumbent) : before?.theirs;
    if (!theirs) throw new Error(`${scenario.name} is not recorded: name a PATH, and --record it`);
    const pair = { scenario, theirs, ours: await observe(scenario, ours) };
    const facts = judge(pair, values.record ? undefined : before?.meant);
    record[scenario.name] = { theirs, meant: meantOf(facts) };
    console.log(sideBySide(scenario.name, facts));
    wrong += unexplained(facts).length === 0 ? 0 : 1;
  }
  console.log(`${chosen.length - wrong} of ${chosen.length} scenarios agree, or differ as they should.`);
  if (values.record) {
    const kept = Object.entries(recorded).filter(([name]) =>
      scenarios.some((scenario) => scenario.name === name),
    );
    const all = { ...Object.fromEntries(kept), ...record };
    writeFileSync(recordFile, `${JSON.stringify(all, null, 1)}\n`);
  }
  process.exitCode = wrong === 0 ? 0 : 1;
}
