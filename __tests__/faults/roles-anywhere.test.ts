import { expectOutcomes } from './matrix.ts';

expectOutcomes(['IAM Roles Anywhere: the role']);
