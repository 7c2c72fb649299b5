import { meetFaults } from './matrix.ts';

meetFaults([
  'access keys: who they are',
  'access keys: their age',
  'access keys: the role',
  'access keys: the second factor',
  'the environment: the role',
]);
