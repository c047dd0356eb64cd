/** Elements by the key that `cleOf` gives them, in their order. */
export function groupBy(elements, cleOf) {
  const groupes = new Map();
  for (const element of elements) {
    const cle = cleOf(element);
    const groupe = groupes.get(cle);
    if (groupe) groupe.push(element);
    else groupes.set(cle, [element]);
  }
  return groupes;
}
