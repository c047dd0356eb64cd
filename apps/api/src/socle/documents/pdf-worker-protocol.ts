/** What the PDF worker is started with: paths of the TTF files every document may use. */
export interface PdfWorkerSettings {
  readonly polices: readonly string[];
}

/** One document to compile; `donnees` is JSON text, read by the template through `sys.inputs.donnees`. */
export interface PdfWorkerRequest {
  readonly numero: number;
  readonly gabarit: string;
  readonly donnees: string;
}

/** The answer to one request: either the bytes, or why there are none. */
export type PdfWorkerAnswer =
  | { readonly numero: number; readonly pdf: Uint8Array }
  | { readonly numero: number; readonly diagnostics: readonly string[] };
