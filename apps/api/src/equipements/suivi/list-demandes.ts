import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../../annees/index.js';
import { buildMotifs } from '../../etablissements/index.js';
import { Base } from '../../socle/contexte/index.js';
import { buildOrderBy } from '../../socle/validation/index.js';
import { Campagnes } from '../campagnes/campagnes.js';
import { listActions } from '../demandes/demandes.js';
import type { DemandesSuiviesVue, DemandeSuivieVue, ListDemandesDto } from './suivi.dto.js';

type Filtres = Omit<ListDemandesDto, 'page' | 'taille' | 'tri'>;
type Ligne = Omit<DemandeSuivieVue, 'actionsPossibles'>;

const COLONNES = `d.id, d.campagne, d.categorie, d.besoin, d.quantite, d.priorite, d.etat,
  d.quantite_accordee as "quantiteAccordee", d.reponse, d.repondu_le::text as "reponduLe", d.version,
  c.titre as "titreCampagne", c.collectivite,
  json_build_object('uai', e.uai, 'nom', e.nom, 'commune', e.commune, 'departement', e.departement, 'type', e.type)
    as etablissement`;

/** The policies limit the schools to those that the reader follows; everything else is a filter. */
const SOURCE = `from demandes_equipement d
  join campagnes_equipement c on c.id = d.campagne join etablissements e on e.uai = d.uai
  where c.academie = $1 and c.annee = $2 and d.etat <> 'brouillon'
    and ($3::uuid is null or d.campagne = $3) and ($4::text is null or d.etat = $4)
    and ($5::text is null or d.categorie = $5) and ($6::text is null or e.type = $6)
    and ($7::text is null or e.departement = $7) and ($8::text[] is null or e.recherche like all ($8))`;

const TRIS = { nom: 'e.nom', etat: 'd.etat', priorite: 'd.priorite', categorie: 'd.categorie', quantite: 'd.quantite' };
const ORDRE = 'e.departement, e.nom, e.uai, d.priorite, d.id';

/** Requests transmitted by the schools of an académie. */
@Injectable()
export class ListDemandes {
  constructor(
    private readonly base: Base,
    private readonly campagnes: Campagnes,
    private readonly droits: DroitsDEcriture,
  ) {}

  async execute({ page, taille, tri, ...filtres }: ListDemandesDto): Promise<DemandesSuiviesVue> {
    const parametres = this.buildParametres(filtres);
    const [compte] = await this.base.query<{ total: number }>(`select count(*)::int as total ${SOURCE}`, parametres);
    const lignes = await this.base.query<Ligne>(
      `select ${COLONNES} ${SOURCE} ${buildOrderBy(tri, TRIS, ORDRE)} limit $9 offset $10`,
      [...parametres, taille, (page - 1) * taille],
    );
    const lecteur = { demande: false, repond: await this.droits.peut('equipement.answer') };
    return {
      elements: lignes.map((ligne) => ({ ...ligne, actionsPossibles: listActions(ligne.etat, lecteur, false) })),
      total: compte?.total ?? 0,
      page,
      taille,
    };
  }

  /** All of them, for an export. */
  listAll(filtres: Filtres): Promise<Ligne[]> {
    return this.base.query<Ligne>(`select ${COLONNES} ${SOURCE} order by ${ORDRE}`, this.buildParametres(filtres));
  }

  private buildParametres({ campagne, etat, categorie, type, departement, q }: Filtres): unknown[] {
    const { academie, annee } = this.campagnes.lieu;
    const criteres = [campagne, etat, categorie, type, departement].map((critere) => critere ?? null);
    return [academie, annee, ...criteres, buildMotifs(q)];
  }
}
