const NOMBRE = new Intl.NumberFormat('fr-FR');

/** `1 établissement`, `12 établissements`; French has the singular up to 1, zero included. */
const formatCompte = (nombre: number, singulier: string, pluriel: string): string =>
  `${NOMBRE.format(nombre)} ${nombre < 2 ? singulier : pluriel}`;

const formatDate = (date: string): string => date.split('-').reverse().join('/');

/** Says what a rate of attendu is made of: numerator, denominator, and when one is late. */
export function explainAttendu(attendu: { attendus: number; recus: number; echeance: string | null }): string {
  const { attendus, recus, echeance } = attendu;
  const retard = echeance
    ? `en retard après le ${formatDate(echeance)}`
    : 'en retard après la date fixée par chaque académie';
  return (
    `Reçu de ${formatCompte(recus, 'établissement', 'établissements')}, sur ${formatCompte(attendus, 'établissement concerné', 'établissements concernés')} ` +
    `(les « sans objet » ne sont pas comptés) ; non reçu, il est ${retard}.`
  );
}

/** Says what the percentage of the film is made of. */
export function explainFilm({
  faites,
  applicables,
  sansObjet,
}: Record<'faites' | 'applicables' | 'sansObjet', number>): string {
  return (
    `${formatCompte(faites, 'action faite', 'actions faites')}, sur ${formatCompte(applicables, 'action applicable', 'actions applicables')} ` +
    `à faire, en cours ou faites (hors rappels, informations et ${formatCompte(sansObjet, 'action sans objet', 'actions sans objet')}).`
  );
}

/** The same over the lines whose deadline has passed. */
export function explainFilmEchu(
  comptes: Record<'faitesEchues' | 'applicablesEchues', number>,
  aujourdhui: string,
): string {
  const { faitesEchues, applicablesEchues } = comptes;
  return (
    `${formatCompte(faitesEchues, 'action faite', 'actions faites')}, sur ${formatCompte(applicablesEchues, 'action applicable', 'actions applicables')} ` +
    `dont l’échéance est passée au ${formatDate(aujourdhui)} (hors sans objet).`
  );
}
