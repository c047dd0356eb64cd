import { defineErreurs } from '../socle/erreurs/index.js';

export const ERREURS_RGPD = defineErreurs({
  'rgpd.autre_fonction': {
    status: 403,
    title: 'Réservé au déclarant RADIO',
    detail:
      "Parmi les contributeurs, seul le déclarant RADIO tient cette page. Demandez au chef d'établissement de vous désigner.",
  },
});
