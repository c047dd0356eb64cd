import type { CodePeriode, Ent, NatureAction, RegleApplicabilite, TypeEtablissement } from '@focale/domaine';

/** A line of the catalogue with its progress in one school; progress columns are null when the film is not open there. */
export interface LigneLue {
  readonly action: number;
  readonly code: string;
  readonly cle: string;
  readonly serie: string | null;
  readonly periode: CodePeriode;
  readonly theme: string;
  readonly intitule: string;
  readonly nature: NatureAction;
  readonly applicabilite: RegleApplicabilite;
  readonly responsable: string;
  readonly responsable_origine: string;
  readonly acteurs_associes: string[];
  readonly obligation: string;
  readonly base_legale: string | null;
  readonly ressources: string[];
  readonly outils: string[];
  readonly remarque: string | null;
  readonly fait: string | null;
  readonly echeance: string;
  readonly certitude: string;
  readonly prerequis: string | null;
  readonly statut: number | null;
  readonly applicable: boolean | null;
  readonly automatique: boolean | null;
  readonly force: boolean | null;
  readonly fait_le: string | null;
  readonly commentaire: string | null;
  readonly motif: string | null;
  readonly version: number | null;
  readonly prenom: string | null;
  readonly nom: string | null;
  readonly type: TypeEtablissement;
  readonly ent: Ent;
  readonly nouveau_chef: boolean;
}

/** Lines of the film of a school ($1) and year ($2), of one code ($3) or all, in the order of the film. */
export const SQL_LIGNES = `
  select fa.action, fa.code, fa.cle, fa.serie, fa.periode, fa.theme, fa.intitule, fa.nature, fa.applicabilite, fa.responsable,
    fa.responsable_origine, fa.acteurs_associes, fa.obligation, fa.base_legale, fa.ressources, fa.outils, fa.remarque, fa.fait,
    fa.echeance::text, fa.certitude, fa.prerequis,
    a.statut, a.applicable, a.automatique, a.force, a.fait_le::text, a.commentaire, a.motif, a.version, g.prenom, g.nom,
    coalesce(s.type, e.type) as type, coalesce(s.ent, 'inconnu') as ent, coalesce(s.nouveau_chef, false) as nouveau_chef
  from etablissements e
  left join suivis s on s.uai = e.uai and s.annee = $2
  join film_actions fa on fa.academie = coalesce(s.academie, e.academie) and fa.annee = $2
  left join avancements a on a.uai = e.uai and a.annee = $2 and a.action = fa.action
  left join agents g on g.id = a.agent
  where e.uai = $1 and ($3::text is null or fa.code = $3)
  order by fa.ordre`;
