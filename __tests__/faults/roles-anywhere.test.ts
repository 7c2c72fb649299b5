import { meetFaults } from './matrix.ts';

meetFaults(['IAM Roles Anywhere: the role']);
