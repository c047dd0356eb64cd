import { defineErreurs } from '../socle/erreurs/index.js';

export const ERREURS_JOURNAL = defineErreurs({
  'journal.rien_a_modifier': {
    status: 400,
    title: 'Rien à modifier',
    detail: 'Donnez au moins un champ à modifier : date, fonction, dureeMinutes, public, nombre ou note.',
  },
});
