import { Injectable } from '@nestjs/common';
import { Base } from '../../../socle/contexte/index.js';
import { GardeParVersion } from '../../../socle/memoire/index.js';
import type { LigneDuCatalogue } from '../film.queries.js';
import { buildCatalogueQuery } from './film-actuel.queries.js';
import { Gabarit } from './gabarit.js';

type LigneEnMemoire = LigneDuCatalogue & {
  readonly gabarit: Gabarit;
  /** Tied to others: by a series, or as what comes before or after. */
  readonly liee: boolean;
};

/** The published film of an académie and year, as one version of it stands. */
export interface CatalogueLu {
  readonly version: string;
  readonly publication: { readonly version: number; readonly publieLe: string } | null;
  /** In the order of the film. */
  readonly lignes: readonly LigneEnMemoire[];
}

type LigneDeBase = LigneDuCatalogue & {
  readonly versionLue: string;
  readonly publication: number | null;
  readonly publieLe: Date | null;
};

/** Films kept, least recently read dropped first: every académie over three years, with room to spare. 150 kB each. */
const MAX = 128;

/**
 * Published films, kept by version: the version changes with anything that changes a line (see the `versions_catalogues`
 * triggers) and never comes back, so what is kept under it is right as long as the base answers that version.
 */
@Injectable()
export class CataloguesEnMemoire {
  private readonly gardes = new GardeParVersion<CatalogueLu>(MAX);

  constructor(private readonly base: Base) {}

  /** The catalogue under this version, when it is kept. */
  find(academie: string, annee: number, version: string): CatalogueLu | undefined {
    return this.gardes.find(`${academie}/${annee}`, version);
  }

  /** Reads the catalogue as it stands, and keeps it; undefined when the académie publishes nothing for the year. */
  async read(academie: string, annee: number): Promise<CatalogueLu | undefined> {
    const lu = toCatalogue(await this.base.query<LigneDeBase>(buildCatalogueQuery(annee), [academie]));
    return lu && this.gardes.keep(`${academie}/${annee}`, lu);
  }
}

function toCatalogue(lues: readonly LigneDeBase[]): CatalogueLu | undefined {
  const [premiere] = lues;
  if (!premiere) return undefined;
  const { versionLue: version, publication, publieLe } = premiere;
  const precedentes = new Set(lues.map(({ prerequis }) => prerequis));
  const lignes = lues
    .filter(({ action }) => (action as number | null) !== null)
    .map(({ versionLue: _, publication: __, publieLe: ___, ...ligne }) => ({
      ...ligne,
      gabarit: new Gabarit(ligne),
      liee: ligne.serie !== null || ligne.prerequis !== null || precedentes.has(ligne.cle),
    }));
  return {
    version,
    publication:
      publication === null || publieLe === null ? null : { version: publication, publieLe: publieLe.toISOString() },
    lignes,
  };
}
