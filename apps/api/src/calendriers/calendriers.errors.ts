import { defineErreurs } from '../socle/erreurs/index.js';

defineErreurs({
  'calendrier.inconnu': {
    status: 404,
    title: 'Calendrier introuvable',
    detail: 'Cette adresse n’existe pas ou n’est plus valable. Créez-en une nouvelle depuis Focale.',
  },
});
