import { meetFaults } from './matrix.ts';

meetFaults(['aws login: the session']);
