import { formatAnnee, formatDate } from '@focale/domaine';
import { defineErreurs } from '../socle/erreurs/index.js';

defineErreurs({
  'rentree.fermee': {
    status: 409,
    title: 'Préparation pas encore ouverte',
    detail: ({ annee, depuis }) =>
      typeof depuis === 'string'
        ? `La préparation de l’année ${formatAnnee(Number(annee))} s’ouvre le ${formatDate(depuis)}. Revenez à partir de cette date.`
        : `Le service académique n’a pas encore ouvert la préparation de l’année ${formatAnnee(Number(annee))}. Attendez son ouverture, ou adressez-vous à lui.`,
  },
  'rentree.terminee': {
    status: 409,
    title: 'Préparation terminée',
    detail:
      'La préparation de cette année est terminée. Modifiez directement les désignations, les fonctions ou la commission.',
  },
  'rentree.incomplete': {
    status: 409,
    title: 'Décisions manquantes',
    detail: ({ nombre }) =>
      `Il reste ${String(nombre)} élément(s) sans décision. Décidez pour chacun, puis terminez la préparation.`,
  },
  'rentree.deja_decide': {
    status: 409,
    title: 'Décision déjà appliquée',
    detail: ({ libelle }) =>
      `« ${String(libelle)} » est déjà repris dans la nouvelle année. Pour revenir dessus, modifiez ou supprimez ce qui y a été créé.`,
  },
});
