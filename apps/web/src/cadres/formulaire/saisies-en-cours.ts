/** Forms on screen that hold something unsaved, with what erases it from the device. */
const nonEnregistrees = new Map<string, () => void>();

export function addNonEnregistree(id: string, erase: () => void): void {
  nonEnregistrees.set(id, erase);
}

export function removeNonEnregistree(id: string): void {
  nonEnregistrees.delete(id);
}

/** Whether something typed on this screen would be left behind. */
export const hasNonEnregistree = (): boolean => nonEnregistrees.size > 0;

/** Leaves what was typed: on the device with `garder`, nowhere without. */
export function leaveSaisies(garder: boolean): void {
  if (!garder) for (const erase of [...nonEnregistrees.values()]) erase();
  nonEnregistrees.clear();
}
