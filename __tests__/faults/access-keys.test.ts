import { expectOutcomes } from './matrix.ts';

expectOutcomes([
  'access keys: who they are',
  'access keys: their age',
  'access keys: the role',
  'access keys: the second factor',
  'the environment: the role',
]);
