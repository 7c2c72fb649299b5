import { meetFaults } from './matrix.ts';

meetFaults(['Cognito: the identity', 'Cognito: the session', 'Cognito: the token']);
