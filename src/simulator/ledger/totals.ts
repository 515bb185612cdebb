import { LEDGER_KINDS, type LedgerKind } from './kinds.ts';

/** How much there is of each kind, and of each category of template; `''`: of no known category. */
export interface Totals {
  kinds: Record<LedgerKind, number>;
  templates: Record<string, number>;
}

export const noTotals = (): Totals => ({
  kinds: { message: 0, page: 0, request: 0, data: 0, queue: 0 },
  templates: {},
});

export const isNothing = ({ kinds }: Totals): boolean => LEDGER_KINDS.every((kind) => kinds[kind] === 0);
