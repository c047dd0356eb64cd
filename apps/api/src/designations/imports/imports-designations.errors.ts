import { defineErreurs } from '../../socle/erreurs/index.js';

export const ERREURS_IMPORTS_DESIGNATIONS = defineErreurs({
  'import_designations.fichier_trop_volumineux': {
    status: 413,
    title: 'Fichier trop volumineux',
    detail: ({ limite }) =>
      `Le fichier dépasse ${String(limite)} Mo. Coupez-le en plusieurs fichiers, puis recommencez.`,
  },
});
