import { expect, test } from '@jest/globals';
import { Budget } from '../../../trust/widest/budget.ts';

test('a budget is spent after its steps', () => {
  const budget = new Budget(3, 60_000);
  expect(budget.isSpent).toBe(false);
  budget.spend(1);
  budget.spend(1);
  expect(budget.isSpent).toBe(false);
  budget.spend(1);
  expect(budget.isSpent).toBe(true);
  budget.spend(5);
  expect(budget.isSpent).toBe(true);
});

test('a budget is spent after its time, once somebody spends of it', () => {
  const budget = new Budget(1_000, -1);
  expect(budget.isSpent).toBe(false);
  budget.spend(1);
  expect(budget.isSpent).toBe(true);
});
