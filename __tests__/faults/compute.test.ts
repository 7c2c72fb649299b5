import { expectOutcomes } from './matrix.ts';

expectOutcomes([
  'a container: its session',
  'an instance: the token',
  'an instance: the role',
  'an instance: its session',
]);
