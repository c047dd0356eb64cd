import { defineErreurs } from '../socle/erreurs/index.js';

export const ERREURS_PROFILS = defineErreurs({
  'ressource.titre_pris': {
    status: 409,
    title: 'Ressource déjà présente',
    detail: ({ titre }) =>
      `La bibliothèque a déjà « ${String(titre)} ». Modifiez-la, ou donnez un autre titre à celle-ci.`,
  },
});
