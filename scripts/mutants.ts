/** What unit tests guard: the pure rooms, those that guard secrets and files, and the engine of trust policies. */
export const unitRooms = {
  inputs: { files: ['src/inputs/**/*.ts'], tests: ['inputs'] },
  plan: { files: ['src/plan/**/*.ts'], tests: ['plan'] },
  chain: { files: ['src/chain/**/*.ts'], tests: ['chain'] },
  retry: { files: ['src/retry/*.ts'], tests: ['retry'] },
  explain: { files: ['src/{explain,explanations}/*.ts'], tests: ['explain', 'explanations'] },
  text: { files: ['src/{text,errors}/*.ts', 'trust/text/*.ts'], tests: ['text', 'errors', 'trust'] },
  files: { files: ['src/files/*.ts'], tests: ['files'] },
  job: {
    files: [
      'src/job/{event,first-state,journal,journal-lines,machine,own-environment,places}.ts',
      'src/job/{receipts,saved-state,state-ledger,step-name}.ts',
    ],
    tests: ['job'],
  },
  deliveries: { files: ['src/deliveries/**/*.ts'], tests: ['deliveries'] },
  steps: {
    files: ['src/{authenticate,check,identity,logout,post,preflight,report,route,run,runner}.ts'],
    tests: ['steps'],
  },
  net: { files: ['src/net/{address,deadline,destination,no-proxy,quote}.ts'], tests: ['net'] },
  aws: {
    files: [
      'src/aws/{access-key-id,answer,arn,credentials,endpoints,foreign-answer,json-answer}.ts',
      'src/aws/{nearest-region,partition,sdk-plan,service-error,shared-config,signed-query}.ts',
    ],
    tests: ['aws'],
  },
  trust: { files: ['trust/{engine,issuers,tokens,findings,who}/**/*.ts'], tests: ['trust'] },
  widest: { files: ['trust/widest/*.ts'], tests: ['trust'] },
} satisfies Readonly<Record<string, Room>>;

/** What only scenarios guard. `tests` are patterns of their names; those that take less time come first. */
export const bundleRooms = {
  renewal: {
    files: ['src/{renew,credential-process}.ts'],
    tests: ['renewal', 'refresh', 'passing|source-profile'],
  },
  main: {
    files: ['src/main.ts'],
    tests: [
      'ending|sign-in|logout|inputs|check',
      'habits|drop-in|chain|sources|printing',
      'public-repository|summary|explained-[a-z-]+',
      'state|sessions|profile',
    ],
    // Most of what survives only opens connections earlier.
    least: 65,
  },
} satisfies Readonly<Record<string, Room>>;

/** Files whose mutants are tested together. */
export interface Room {
  /** The files whose mutants are tested. */
  readonly files: readonly string[];
  readonly tests: readonly string[];
  /** Percent of the mutants that the tests must notice. */
  readonly least?: number;
}

/** Percent of the mutants that the tests of a room must notice. */
export const leastOf = ({ least = 85 }: Room): number => least;

/** The files and tests of one room, or of all without a name. Throws if there is no such room. */
export function chosen(rooms: Readonly<Record<string, Room>>, name: string | undefined): Required<Room> {
  const room = rooms[name ?? ''];
  if (name !== undefined && !room)
    throw new Error(`MUTATE_ROOM is "${name}", but the rooms are ${Object.keys(rooms).join(', ')}`);
  const some = room ? [room] : Object.values(rooms);
  return {
    files: some.flatMap(({ files }) => files),
    tests: [...new Set(some.flatMap(({ tests }) => tests))],
    least: Math.min(...some.map(leastOf)),
  };
}
