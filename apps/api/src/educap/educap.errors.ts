import { defineErreurs } from '../socle/erreurs/index.js';

export const ERREURS_EDUCAP = defineErreurs({
  'educap.objectif_deja_repris': {
    status: 409,
    title: 'Objectif déjà repris',
    detail: 'Cet objectif de l’année précédente figure déjà parmi ceux de l’année : modifiez celui-là.',
  },
  'educap.trop_d_objectifs': {
    status: 409,
    title: 'Trop d’objectifs',
    detail: ({ maximum }) =>
      `Une année tient ${String(maximum)} objectifs au plus : des objectifs prioritaires sont peu nombreux. Supprimez-en un d’abord.`,
  },
  'educap.grille_absente': {
    status: 409,
    title: 'Aucune grille en service',
    detail: 'Il n’y a pas de grille à retirer : rechargez la page pour voir où elle en est.',
  },
  'educap.grille_refusee': {
    status: 400,
    title: 'Grille refusée',
    detail: 'Rien n’a été importé. Corrigez chaque cellule signalée dans le fichier, puis envoyez-le de nouveau.',
  },
});
