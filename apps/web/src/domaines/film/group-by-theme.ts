/** Lines grouped by theme, in the order in which the film brings them. */
export function groupByTheme<L extends { theme: string }>(actions: readonly L[]): [string, L[]][] {
  const groupes = new Map<string, L[]>();
  for (const action of actions) groupes.set(action.theme, [...(groupes.get(action.theme) ?? []), action]);
  return [...groupes];
}
