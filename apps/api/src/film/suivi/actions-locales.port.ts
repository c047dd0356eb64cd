import type { StatutActionLocale } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';

/** Something to do that the school gave itself, as its film shows it. */
export interface ActionLocaleDuFilm {
  readonly id: string;
  readonly intitule: string;
  readonly responsable: string | null;
  /** `AAAA-MM-JJ`. */
  readonly echeance: string | null;
  readonly statut: StatutActionLocale;
  /** Screen where it is followed. */
  readonly lien: string;
}

/** Gives the local actions of a school and year, now, or as they were at the end of a day `AAAA-MM-JJ`. */
export type SourceDActionsLocales = (ou: EtablissementAnnee, le: string | null) => Promise<ActionLocaleDuFilm[]>;

/** Port of the film towards the capabilities that keep local actions; they register at boot. */
@Injectable()
export class ActionsLocalesDuFilm {
  private readonly sources: SourceDActionsLocales[] = [];

  add(source: SourceDActionsLocales): void {
    this.sources.push(source);
  }

  async list(ou: EtablissementAnnee, le: string | null): Promise<ActionLocaleDuFilm[]> {
    const listes: ActionLocaleDuFilm[] = [];
    for (const source of this.sources) listes.push(...(await source(ou, le)));
    return listes;
  }
}
