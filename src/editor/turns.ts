/** Ms after which a turn comes even when the browser is never idle. */
const PATIENCE = 200;

const waiting = new Set<() => void>();
let isTaking = false;

const whenIdle = (act: () => void): void => {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: PATIENCE });
  else setTimeout(act);
};

function takeTurns(): void {
  const [next] = waiting;
  isTaking = next !== undefined;
  if (!next) return;
  waiting.delete(next);
  next();
  whenIdle(takeTurns);
}

/**
 * Does something when the browser has nothing to do, one thing at a time, so that a panel with many editors is on the
 * screen at once and fills in after. Answers how to leave the queue.
 */
export function inTurn(act: () => void): () => void {
  waiting.add(act);
  if (!isTaking) {
    isTaking = true;
    whenIdle(takeTurns);
  }
  return () => waiting.delete(act);
}
