import { meetFaults } from './matrix.ts';

meetFaults(['GitHub: the token', 'GitHub: the role', 'a chain: the second role', 'sessions: one of two']);
