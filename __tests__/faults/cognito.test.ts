import { expectOutcomes } from './matrix.ts';

expectOutcomes(['Cognito: the identity', 'Cognito: the session', 'Cognito: the token']);
