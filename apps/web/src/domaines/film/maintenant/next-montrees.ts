/**
 * Lines to show now, at most `places` of them still to be done: those already shown keep their place, ticked or not, so
 * that the next one comes after and nothing moves under the focus.
 */
export function nextMontrees(avant: readonly string[], aFaire: readonly string[], places: number): readonly string[] {
  const attendues = new Set(aFaire);
  const manquantes = places - avant.filter((code) => attendues.has(code)).length;
  if (manquantes <= 0) return avant;
  const suivantes = aFaire.filter((code) => !avant.includes(code)).slice(0, manquantes);
  return suivantes.length === 0 ? avant : [...avant, ...suivantes];
}
