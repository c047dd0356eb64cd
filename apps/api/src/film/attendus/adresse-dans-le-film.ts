/** Where a line stands in the film. */
export interface LieuDansLeFilm {
  readonly code: string;
  readonly periode: number;
}

/** Address, under that of the school and year, that opens one line in its period whatever hides it. */
export function toAdresseDansLeFilm({ code, periode }: LieuDansLeFilm): string {
  return `film?filtre=tout&periode=${periode}&action=${encodeURIComponent(code)}`;
}
