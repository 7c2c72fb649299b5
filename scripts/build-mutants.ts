import { symlinkSync } from 'node:fs';

/** Builds the bundle in a copy of the project that Stryker has made two folders below it. Stryker itself would link the packages later. */
symlinkSync('../../node_modules', 'node_modules');
await import('./build.ts');
