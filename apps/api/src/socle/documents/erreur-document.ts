/** A document that could not be made; `diagnostics` are the maker's own sentences, for the logs and not for users. */
export class ErreurDocument extends Error {
  override readonly name = 'ErreurDocument';

  constructor(readonly diagnostics: readonly string[]) {
    super(`Document non produit : ${diagnostics.join(' ; ')}`);
  }
}
