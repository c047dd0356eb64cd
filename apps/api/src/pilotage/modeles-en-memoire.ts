import type { GenreAttendu } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../socle/contexte/index.js';
import { type Requete } from '../base/index.js';
import { GardeParVersion } from '../socle/memoire/index.js';

/** What an académie expects in a year, as it words and dates it. */
export interface AttenduDuModele {
  readonly code: string;
  readonly intitule: string;
  readonly genre: GenreAttendu;
  readonly echeance: string;
  readonly ordre: number;
}

/** What the dashboards read of the film and attendus of an académie and year, as one version of them stands. */
export interface Modele {
  readonly version: string;
  /** In the order of the film, those of counted lines. */
  readonly themes: readonly string[];
  /** In the order of the académie. */
  readonly attendus: readonly AttenduDuModele[];
}

const SANS_MODELE: Modele = { version: '', themes: [], attendus: [] };

/** Films kept: every académie over three years, with room to spare. A few kilobytes each. */
const MAX = 128;

const LIRE: Requete = {
  name: 'pilotage.modele',
  text: `
  select v.version::text as version,
    (select coalesce(json_agg(t.theme order by t.rang), '[]'::json)
      from vue_themes_du_film t where t.academie = $1 and t.annee = $2) as themes,
    (select coalesce(json_agg(json_build_object('code', m.code, 'intitule', m.intitule, 'genre', m.genre, 'echeance', m.echeance, 'ordre', m.ordre)
        order by m.ordre, m.code), '[]'::json)
      from vue_attendus_du_modele m where m.academie = $1 and m.annee = $2) as attendus
  from versions_catalogues v where v.academie = $1 and v.annee = $2`,
};

/** Themes and attendus of académies, kept by version (see `versions_catalogues`). */
@Injectable()
export class ModelesEnMemoire {
  private readonly gardes = new GardeParVersion<Modele>(MAX);

  constructor(private readonly base: Base) {}

  /**
   * The model of an académie and year under the version that a first statement has just read, null for none. That statement
   * ended the transaction: another one is opened when the model is not known yet. A newer one stands in when it has just changed.
   */
  async get(academie: string, annee: number, version: string | null): Promise<Modele> {
    if (version === null) return SANS_MODELE;
    const cle = `${academie}/${annee}`;
    const garde = this.gardes.find(cle, version);
    if (garde) return garde;
    await this.base.reopen();
    const [lu] = await this.base.finish<Modele>(LIRE, [academie, annee]);
    return lu ? this.gardes.keep(cle, lu) : SANS_MODELE;
  }
}
