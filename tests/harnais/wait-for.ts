import { setTimeout as delay } from 'node:timers/promises';

/** Waits until the condition holds. @throws after the limit, in milliseconds */
export async function waitFor(condition: () => Promise<boolean>, limite = 15_000): Promise<void> {
  const fin = Date.now() + limite;
  while (!(await condition())) {
    if (Date.now() > fin) throw new Error('The condition did not hold in time');
    await delay(50);
  }
}
