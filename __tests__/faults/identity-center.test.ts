import { expectOutcomes } from './matrix.ts';

expectOutcomes([
  'Identity Center: the client',
  'Identity Center: the link',
  'Identity Center: the token',
  'Identity Center: the session',
]);
