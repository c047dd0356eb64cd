import { getUrlOuvrier, Ouvriers } from './ouvriers.js';
import { toCleanText } from './printable-text.js';
import { STYLES_WORD } from './styles-word.js';
import type { NoeudImprime } from './texte-imprime.js';

/** A Word document: its metadata, what its pages hold, the line at their foot. Every text is written by who asks for it. */
export interface DocumentWord {
  readonly titre: string;
  readonly auteur: string;
  readonly description: string;
  readonly contenu: readonly PartieWord[];
  /** « page 1 sur 3 » follows it. */
  readonly pied: string;
}

/** Named styles of a paragraph, that a reader may change in one place. */
type StyleWord = 'Entete' | 'Title' | 'Subtitle' | 'Mention' | 'Normal';

export type PartieWord =
  | NoeudImprime
  | { readonly genre: 'ligne'; readonly style: StyleWord; readonly texte: string; readonly solidaire?: true }
  /** Who and where: what each thing is, then what it is worth. */
  | { readonly genre: 'fiche'; readonly lignes: readonly { readonly libelle: string; readonly valeur: string }[] }
  /** Boxes side by side, kept whole: the name of each stands out, under what it is. */
  | {
      readonly genre: 'cadres';
      readonly cadres: readonly {
        readonly qualite: string;
        readonly nom: string;
        readonly lignes: readonly string[];
      }[];
    };

export const TYPE_DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes Word documents, some twenty milliseconds each. */
export class CompilateurDocx {
  private readonly ouvriers = new Ouvriers(getUrlOuvrier('ouvrier-docx', import.meta.url), { donnees: STYLES_WORD });

  /** @throws ErreurDocument after `close()`; see `Ouvriers.make` */
  compile(document: DocumentWord): Promise<Uint8Array> {
    const net = JSON.stringify(document, (_cle, valeur: unknown) =>
      typeof valeur === 'string' ? toCleanText(valeur) : valeur,
    );
    return this.ouvriers.make(JSON.parse(net));
  }

  close(): Promise<void> {
    return this.ouvriers.close();
  }
}
