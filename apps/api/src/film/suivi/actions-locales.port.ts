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

/** Gives the local actions of a school and year. */
export interface SourceDActionsLocales {
  /** SQL expression of one JSON value for the school $1 and this year, now: it travels with the statement of the film. */
  buildSql(annee: number): string;
  /** Reads that value, once the reader's rights are known. */
  toVues(valeur: unknown, ou: EtablissementAnnee): ActionLocaleDuFilm[];
  /** As they were at the end of a day `AAAA-MM-JJ`. */
  listPassees(ou: EtablissementAnnee, le: string): Promise<ActionLocaleDuFilm[]>;
}

/** Port of the film towards the capabilities that keep local actions; they register at boot. */
@Injectable()
export class ActionsLocalesDuFilm {
  private readonly sources: SourceDActionsLocales[] = [];

  add(source: SourceDActionsLocales): void {
    this.sources.push(source);
  }

  listSql(annee: number): string[] {
    return this.sources.map((source) => source.buildSql(annee));
  }

  /** @param valeurs one of each source, in the order of {@link listSql} */
  toVues(valeurs: readonly unknown[], ou: EtablissementAnnee): ActionLocaleDuFilm[] {
    return this.sources.flatMap((source, rang) => source.toVues(valeurs[rang], ou));
  }

  async listPassees(ou: EtablissementAnnee, le: string): Promise<ActionLocaleDuFilm[]> {
    const listes: ActionLocaleDuFilm[] = [];
    for (const source of this.sources) listes.push(...(await source.listPassees(ou, le)));
    return listes;
  }
}
