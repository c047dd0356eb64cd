import { defineErreurs } from '../erreurs/index.js';

defineErreurs({
  'idempotence.cle_invalide': {
    status: 400,
    title: 'Clé d’idempotence à corriger',
    detail: 'Donnez dans l’en-tête « Idempotency-Key » une clé de 1 à 200 lettres, chiffres ou signes sans espace.',
  },
  'idempotence.cle_reutilisee': {
    status: 409,
    title: 'Clé d’idempotence déjà utilisée',
    detail:
      'Cette clé a déjà servi à une autre demande dans les dernières 24 heures. Choisissez une nouvelle clé pour chaque nouvelle demande.',
  },
});
