/** The choices of a list of labels, in their order; only those of `retenues` when given. */
export const toOptions = <T extends string>(libelles: Readonly<Record<T, string>>, retenues?: readonly T[]) =>
  (retenues ?? (Object.keys(libelles) as T[])).map((value) => ({ value, label: libelles[value] }));
