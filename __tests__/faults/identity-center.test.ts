import { meetFaults } from './matrix.ts';

meetFaults([
  'Identity Center: the client',
  'Identity Center: the link',
  'Identity Center: the token',
  'Identity Center: the session',
]);
