import { defineErreurs } from '../socle/erreurs/index.js';

export const ERREURS_EVENEMENTS = defineErreurs({
  'evenement.autre_fonction': {
    status: 403,
    title: 'Événement d’une autre fonction',
    detail: ({ genre }) =>
      `Votre fonction ne permet pas de noter ou de changer un événement « ${String(genre)} ». Adressez-vous au RRUPN ou au chef d’établissement.`,
  },
});
