import { defineErreurs } from '../socle/erreurs/index.js';

defineErreurs({
  'annuaire.fichier_trop_volumineux': {
    status: 413,
    title: 'Fichier trop volumineux',
    detail: ({ limite }) =>
      `Le fichier dépasse ${String(limite)} Mo. Téléchargez l’annuaire de votre académie seulement, puis recommencez.`,
  },
});
