import { type EtatDAnnee, formatDateCourte, formatPluriel } from '@focale/domaine';

/** Says what a rate of attendu is made of: numerator, denominator, and in the year under way when one is late. */
export function explainAttendu(
  attendu: { attendus: number; recus: number; echeance: string | null },
  etat: EtatDAnnee,
): string {
  const { attendus, recus, echeance } = attendu;
  const retard = echeance
    ? `en retard après le ${formatDateCourte(echeance)}`
    : 'en retard après la date fixée par chaque académie';
  return (
    `Reçu de ${formatPluriel(recus, 'établissement', 'établissements')}, sur ${formatPluriel(attendus, 'établissement concerné', 'établissements concernés')} ` +
    `(les « sans objet » ne sont pas comptés)${etat === 'en_cours' ? ` ; non reçu, il est ${retard}` : ''}.`
  );
}

/** Says what the percentage of the film is made of. */
export function explainFilm({
  faites,
  applicables,
  sansObjet,
}: Record<'faites' | 'applicables' | 'sansObjet', number>): string {
  return (
    `${formatPluriel(faites, 'action faite', 'actions faites')}, sur ${formatPluriel(applicables, 'action applicable', 'actions applicables')} ` +
    `à faire, en cours ou faites (hors rappels, informations et ${formatPluriel(sansObjet, 'action sans objet', 'actions sans objet')}).`
  );
}

/** The same over the lines whose deadline has passed. */
export function explainFilmEchu(
  comptes: Record<'faitesEchues' | 'applicablesEchues', number>,
  aujourdhui: string,
): string {
  const { faitesEchues, applicablesEchues } = comptes;
  return (
    `${formatPluriel(faitesEchues, 'action faite', 'actions faites')}, sur ${formatPluriel(applicablesEchues, 'action applicable', 'actions applicables')} ` +
    `dont l’échéance est passée au ${formatDateCourte(aujourdhui)} (hors sans objet).`
  );
}
