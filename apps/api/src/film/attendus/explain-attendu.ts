import { accord, type EtatAttendu, findFait, formatDate, type StatutAction } from '@focale/domaine';

interface Comptes {
  readonly attendus: number;
  readonly etablis: number;
}

/** What was counted to find a declaration received or not: how many were expected, how many are there. */
export function explainDeclaration(
  code: string,
  comptes: Comptes | undefined,
  etat: 'attendu' | 'recu' | 'sans_objet',
): string {
  const formule = findFait(code)?.compte;
  const { attendus, etablis } = comptes ?? { attendus: 0, etablis: 0 };
  if (etat === 'sans_objet') return formule?.sansObjet ?? 'Cette déclaration est sans objet ici.';
  if (!formule) return etat === 'recu' ? 'La déclaration est faite.' : 'La déclaration n’est pas faite.';
  if (attendus === 0) return formule.aucun;
  return `${attendus} ${accord(attendus, ...formule.objet)}, ${etablis} ${accord(etablis, ...formule.fait)}.`;
}

const CONSTATS: Readonly<Record<StatutAction, string>> = {
  a_faire: 'La ligne du film est à faire.',
  en_cours: 'La ligne du film est en cours.',
  fait: 'La ligne du film est faite.',
  sans_objet: 'La ligne du film est sans objet',
};

/** Which state of the line of the film receives an obligation. `masquee`: why the line does not concern the school. */
export function explainLigne(
  action: { readonly statut: StatutAction; readonly motif: string | null } | undefined,
  masquee: string | null,
): string {
  if (masquee !== null) return `Ne concerne pas l’établissement : ${masquee}.`;
  if (!action) return 'La ligne ne figure plus dans le film.';
  const constat = CONSTATS[action.statut];
  if (action.statut !== 'sans_objet') return constat;
  return action.motif ? `${constat} : ${action.motif}.`.replace(/\.\.$/, '.') : `${constat}.`;
}

/**
 * What the deadline adds to the state; nothing when the attendu is sans objet. `delai`: last day of whoever joined once it was
 * received.
 */
export function explainEcheance(
  etat: EtatAttendu,
  echeance: string,
  recuLe: string | null,
  delai: string | null,
): string {
  if (etat === 'sans_objet') return '';
  if (etat === 'non_recu') return `L’année est close ; c’était attendu pour le ${formatDate(echeance)}.`;
  if (etat === 'recu')
    return [
      ...(recuLe ? [`Reçu le ${formatDate(recuLe)}.`] : []),
      ...(delai ? [`Désigné ensuite : à faire d’ici au ${formatDate(delai)}.`] : []),
    ].join(' ');
  const limite = delai !== null && delai > echeance ? delai : echeance;
  return etat === 'en_retard'
    ? `L’échéance du ${formatDate(limite)} est passée.`
    : `À faire d’ici au ${formatDate(limite)}.`;
}
