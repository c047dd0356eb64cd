import { defineErreurs } from '../socle/erreurs/index.js';

defineErreurs({
  'attendu.inconnu': {
    status: 404,
    title: 'Attendu inconnu',
    detail: ({ attendu }) =>
      `Aucun attendu « ${String(attendu)} » pour cette académie et cette année. Choisissez-le depuis le tableau de bord.`,
  },
});
