import * as core from '@actions/core';
import type { Receipt } from '../deliveries/receipt.ts';

/** What main leaves for post. The runner hands it over in `STATE_*` variables, so post needs no input. */
export interface SavedState {
  readonly receipts: readonly Receipt[];
}

/** Marks that main has begun, so that the next start of the bundle in this step is post. */
export function markMain(): void {
  core.saveState('post', 'true');
}

export function isPost(env: NodeJS.ProcessEnv): boolean {
  return env.STATE_post === 'true';
}

/** Saves what post has to undo. Called before anything is done, so that a killed step is undone as well. */
export function saveReceipts(receipts: readonly Receipt[]): void {
  core.saveState('receipts', JSON.stringify(receipts));
}

export function loadReceipts(): readonly Receipt[] {
  const saved = core.getState('receipts');
  return saved ? (JSON.parse(saved) as Receipt[]) : [];
}
