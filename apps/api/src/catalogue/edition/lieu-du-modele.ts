import { Injectable } from '@nestjs/common';
import { Contexte } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';

/** The académie and year whose film is edited. */
export interface Lieu {
  readonly academie: string;
  readonly annee: number;
}

/** Reads them from what the guard resolved. */
@Injectable()
export class LieuDuModele {
  constructor(private readonly contexte: Contexte) {}

  get(): Lieu {
    const { academie, annee } = this.contexte.acces;
    if (academie === undefined || annee === undefined) throw new ErreurMetier('acces.introuvable');
    return { academie, annee };
  }
}
