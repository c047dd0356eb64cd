/** A document that could not be produced; `diagnostics` are the compiler's own sentences, for the logs and not for users. */
export class ErreurPdf extends Error {
  override readonly name = 'ErreurPdf';

  constructor(readonly diagnostics: readonly string[]) {
    super(`PDF non produit : ${diagnostics.join(' ; ')}`);
  }
}
