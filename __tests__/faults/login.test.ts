import { expectOutcomes } from './matrix.ts';

expectOutcomes(['aws login: the session']);
