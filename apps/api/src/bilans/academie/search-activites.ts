import { Injectable } from '@nestjs/common';
import { Base, Contexte } from '../../socle/contexte/index.js';
import type { ActivitesTrouveesVue, ActiviteTrouveeVue, SearchActivitesDto } from './academie.dto.js';
import { buildExtrait, type TexteMarque, toColonnes, toRequete } from './extraits.js';
import { getLieu } from './lieu-d-academie.js';

type Ligne = Omit<ActiviteTrouveeVue, 'morceaux'> & TexteMarque;

/** The policy of the entries shows those that their author shares; what is private has no words to be found. */
const SOURCE = `
  from etablissements e join vue_activites_partagees a on a.uai = e.uai join vue_personnes p on p.id = a.agent
  where e.academie = $1 and a.annee = $2 and ($3::text is null or e.departement = $3) and a.recherche @@ ${toRequete('$4')}`;

/** Entries of the journals of an académie where words are, among those that are shared: the latest first. */
@Injectable()
export class SearchActivites {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
  ) {}

  async execute({ q, departement, page, taille }: SearchActivitesDto): Promise<ActivitesTrouveesVue> {
    const parametres = [...getLieu(this.contexte), departement ?? null, q];
    const [compte] = await this.base.query<{ total: number }>(`select count(*)::int as total ${SOURCE}`, parametres);
    const lignes = await this.base.query<Ligne>(
      `select a.id, a.date::text, a.fonction, json_build_object('id', p.id, 'prenom', p.prenom, 'nom', p.nom) as agent,
         json_build_object('uai', e.uai, 'nom', e.nom, 'commune', e.commune, 'departement', e.departement, 'type', e.type)
           as etablissement, ${toColonnes('a.texte', '$4')}
       ${SOURCE} order by a.date desc, a.id limit $5 offset $6`,
      [...parametres, taille, (page - 1) * taille],
    );
    return {
      elements: lignes.map(({ texte, marque, ...ligne }) => ({ ...ligne, morceaux: buildExtrait({ texte, marque }) })),
      total: compte?.total ?? 0,
      page,
      taille,
    };
  }
}
