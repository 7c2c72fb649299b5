import { test } from '@jest/globals';

/** A test of modes, owners, links or devices, which Windows does not have. */
export const onPosix = process.platform === 'win32' ? test.skip : test;
