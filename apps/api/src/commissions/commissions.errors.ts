import { defineErreurs } from '../socle/erreurs/index.js';

export const ERREURS_COMMISSIONS = defineErreurs({
  'commission.absente': {
    status: 409,
    title: 'Commission à déclarer',
    detail: "Déclarez d'abord la commission de cette année et sa forme, puis ajoutez ses membres.",
  },
  'commission.membre_deja_present': {
    status: 409,
    title: 'Membre déjà présent',
    detail: ({ qui }) =>
      `${String(qui)} figure déjà parmi les membres. Retirez ce membre avant de l'ajouter autrement.`,
  },
});
