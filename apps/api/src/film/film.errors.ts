import { defineErreurs } from '../socle/erreurs/index.js';

defineErreurs({
  'film.action_inconnue': {
    status: 404,
    title: 'Action introuvable',
    detail: "Cette action n'existe pas dans le film de cette année.",
  },
  'film.action_non_comptee': {
    status: 409,
    title: 'Ligne informative',
    detail: 'Cette ligne du film informe : elle ne se coche pas.',
  },
  'film.action_non_applicable': {
    status: 409,
    title: 'Action sans effet ici',
    detail: ({ raison }) => `Cette action ne concerne pas l'établissement : ${String(raison)}.`,
  },
  'film.ligne_automatique': {
    status: 409,
    title: 'Action cochée par une déclaration',
    detail:
      "Cette action se coche d'elle-même quand l'établissement déclare. Faites la déclaration, ou donnez un motif pour la fixer à la main.",
  },
  'film.lot_refuse': {
    status: 409,
    title: 'Aucune action modifiée',
    detail: 'Certaines de ces actions ne peuvent pas être modifiées ainsi. Corrigez-les ou retirez-les du lot.',
  },
  'film.autre_fonction': {
    status: 403,
    title: 'Action d’une autre fonction',
    detail: 'Vous mettez à jour les actions de votre fonction. Adressez-vous au chef d’établissement ou au RRUPN.',
  },
});
