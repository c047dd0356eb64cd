/** A line of the file, header included; `ligne` is its number as the spreadsheet shows it. */
export interface LigneDeTableur {
  readonly ligne: number;
  readonly cellules: readonly string[];
}
