import { takeCoverage } from 'node:v8';
import { afterAll } from '@jest/globals';

// Jest kills a worker that takes longer than half a second to end, and what it has covered would be lost.
afterAll(() => takeCoverage());
