import { formatResponsable, isFonctionNumerique, LIBELLES_FONCTIONS_NUMERIQUES } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { buildMotifs } from '../../etablissements/index.js';
import { Base, Contexte, Horloge } from '../../socle/contexte/index.js';
import { buildOrderBy } from '../../socle/validation/index.js';
import type { FiltresReseau, ListeDeDiffusionVue, ListReseauDto, MembreDuReseauVue, ReseauVue } from './reseau.dto.js';

/** A function of the network in words: a RRUPN, or the holder of a digital function. */
const formatFonction = (code: string): string =>
  isFonctionNumerique(code) ? LIBELLES_FONCTIONS_NUMERIQUES[code] : formatResponsable(code);

type Ligne = Omit<MembreDuReseauVue, 'libelleFonction'> & { readonly personne: string };

const COLONNES = `personne, prenom, nom, courriel, fonction,
  json_build_object('uai', uai, 'nom', etablissement, 'commune', commune, 'departement', departement) as etablissement`;

export type MembreExporte = MembreDuReseauVue & { readonly personne: string };

/** `reseau_numerique` is limited to the académies of the caller; everything else is a filter. */
const SOURCE = `from reseau_numerique($1)
  where ($2::text is null or academie = $2) and ($3::text is null or departement = $3) and ($4::text is null or uai = $4)
    and ($5::text is null or fonction = $5) and ($6::text[] is null or recherche like all ($6))`;

const TRIS = { nom: 'nom', prenom: 'prenom', fonction: 'fonction', commune: 'commune', etablissement: 'etablissement' };
const ORDRE = 'nom, prenom, uai, fonction, personne';

/** The people of the network, as everybody in charge in the same académie may find them. */
@Injectable()
export class ReadReseau {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async list({ page, taille, tri, ...filtres }: ListReseauDto): Promise<ReseauVue> {
    const parametres = this.buildParametres(filtres);
    const [compte] = await this.base.query<{ total: number; personnes: number }>(
      `select count(*)::int as total, count(distinct personne)::int as personnes ${SOURCE}`,
      parametres,
    );
    const lignes = await this.base.query<Ligne>(
      `select ${COLONNES} ${SOURCE} ${buildOrderBy(tri, TRIS, ORDRE)} limit $7 offset $8`,
      [...parametres, taille, (page - 1) * taille],
    );
    return {
      elements: lignes.map(toVue),
      total: compte?.total ?? 0,
      personnes: compte?.personnes ?? 0,
      page,
      taille,
      actionsPossibles: this.contexte.acces.peut('reseau.export') ? ['exporter'] : [],
    };
  }

  /** Everybody, for an export: one row a function, those of one person under one identifier. */
  async listAll(filtres: FiltresReseau): Promise<MembreExporte[]> {
    const lignes = await this.base.query<Ligne>(
      `select ${COLONNES} ${SOURCE} order by ${ORDRE}`,
      this.buildParametres(filtres),
    );
    return lignes.map((ligne) => ({ ...toVue(ligne), personne: ligne.personne }));
  }

  async listAdresses(filtres: FiltresReseau): Promise<ListeDeDiffusionVue> {
    const lignes = await this.base.query<{ courriel: string }>(
      `select distinct lower(courriel) as courriel ${SOURCE} and courriel is not null order by 1`,
      this.buildParametres(filtres),
    );
    return { adresses: lignes.map(({ courriel }) => courriel).join('; '), nombre: lignes.length };
  }

  private buildParametres({ academie, departement, uai, fonction, q }: FiltresReseau): unknown[] {
    return [this.horloge.today(), academie ?? null, departement ?? null, uai ?? null, fonction ?? null, buildMotifs(q)];
  }
}

const toVue = ({ personne: _, ...ligne }: Ligne): MembreDuReseauVue => ({
  ...ligne,
  libelleFonction: formatFonction(ligne.fonction),
});
