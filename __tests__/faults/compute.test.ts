import { meetFaults } from './matrix.ts';

meetFaults([
  'a container: its session',
  'an instance: the token',
  'an instance: the role',
  'an instance: its session',
]);
