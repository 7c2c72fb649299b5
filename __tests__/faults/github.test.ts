import { expectOutcomes } from './matrix.ts';

expectOutcomes(['GitHub: the token', 'GitHub: the role', 'a chain: the second role', 'sessions: one of two']);
