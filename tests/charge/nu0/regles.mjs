import { computePourcentage } from './domaine.mjs';

/** Sentences and counts of the dashboards as they were when the first bench was measured: see `domaine.mjs`. */
const NOMBRE = new Intl.NumberFormat('fr-FR');

const formatCompte = (nombre, singulier, pluriel) => `${NOMBRE.format(nombre)} ${nombre < 2 ? singulier : pluriel}`;

const formatDate = (date) => date.split('-').reverse().join('/');

export function explainAttendu({ attendus, recus, echeance }) {
  const retard = echeance
    ? `en retard après le ${formatDate(echeance)}`
    : 'en retard après la date fixée par chaque académie';
  return (
    `Reçu de ${formatCompte(recus, 'établissement', 'établissements')}, sur ${formatCompte(attendus, 'établissement concerné', 'établissements concernés')} ` +
    `(les « sans objet » ne sont pas comptés) ; non reçu, il est ${retard}.`
  );
}

export function explainFilm({ faites, applicables, sansObjet }) {
  return (
    `${formatCompte(faites, 'action faite', 'actions faites')}, sur ${formatCompte(applicables, 'action applicable', 'actions applicables')} ` +
    `à faire, en cours ou faites (hors rappels, informations et ${formatCompte(sansObjet, 'action sans objet', 'actions sans objet')}).`
  );
}

export function explainFilmEchu({ faitesEchues, applicablesEchues }, aujourdhui) {
  return (
    `${formatCompte(faitesEchues, 'action faite', 'actions faites')}, sur ${formatCompte(applicablesEchues, 'action applicable', 'actions applicables')} ` +
    `dont l’échéance est passée au ${formatDate(aujourdhui)} (hors sans objet).`
  );
}

export function buildComptes(sommes) {
  const { faitesEchues = 0, applicablesEchues = 0 } = sommes ?? {};
  const faites = sommes?.faites ?? 0;
  const applicables = sommes?.applicables ?? 0;
  return {
    faites,
    applicables,
    sansObjet: sommes?.sansObjet ?? 0,
    pourcentage: computePourcentage(faites, applicables),
    faitesEchues,
    applicablesEchues,
    pourcentageEchu: computePourcentage(faitesEchues, applicablesEchues),
    enRetard: applicablesEchues - faitesEchues,
  };
}

export function computeAttendu(lignes) {
  const sum = (valeur) => lignes.reduce((total, ligne) => total + valeur(ligne), 0);
  const attendus = sum((ligne) => ligne.attendus);
  const recus = sum((ligne) => ligne.recus);
  const enRetard = sum((ligne) => (ligne.echu ? ligne.attendus - ligne.recus : 0));
  return { attendus, recus, enRetard, taux: computePourcentage(recus, attendus) };
}
