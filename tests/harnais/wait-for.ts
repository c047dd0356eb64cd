import { setTimeout as delay } from 'node:timers/promises';

/** Ends a wait for what will never come; a machine that works on something else takes its time. */
const LIMITE_MS = 180_000;

/** Waits until the condition holds. @throws when it never does */
export async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  const fin = performance.now() + LIMITE_MS;
  while (!(await condition())) {
    if (performance.now() > fin) throw new Error('The condition did not hold in time');
    await delay(50);
  }
}
