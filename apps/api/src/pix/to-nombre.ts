/** A number with its noun, singular up to one. */
export const toNombre = (nombre: number, singulier: string, pluriel: string): string =>
  `${nombre} ${nombre > 1 ? pluriel : singulier}`;
