import { defineErreurs } from '../../socle/erreurs/index.js';

defineErreurs({
  'attendus.rien_a_modifier': {
    status: 400,
    title: 'Rien à modifier',
    detail: 'Donnez au moins un attendu avec son échéance et s’il est demandé.',
  },
  'attendus.film_non_ouvert': {
    status: 409,
    title: 'Film non ouvert',
    detail: 'Le film de cette année n’est pas encore ouvert dans l’académie : ses attendus se règlent ensuite.',
  },
});
