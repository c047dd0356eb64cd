/** Value below which lies this part (0 to 1) of the sample; 0 when it is empty. */
export function quantile(valeurs, part) {
  const triees = [...valeurs].sort((a, b) => a - b);
  return triees[Math.min(triees.length - 1, Math.floor(triees.length * part))] ?? 0;
}

export const median = (valeurs) => quantile(valeurs, 0.5);

/** Does the work for every element of the list, so many at a time. */
export async function runTogether(liste, ensemble, make) {
  const reste = [...liste];
  await Promise.all(
    Array.from({ length: ensemble }, async () => {
      for (let element = reste.shift(); element; element = reste.shift()) await make(element);
    }),
  );
}
