import { defineErreurs } from '../socle/erreurs/index.js';

export const ERREURS_EQUIPEMENTS = defineErreurs({
  'equipement.campagne_close': {
    status: 409,
    title: 'Campagne close',
    detail: ({ titre, closeLe }) =>
      `La campagne « ${String(titre)} » est close depuis le ${String(closeLe)} : elle ne reçoit plus de demande. Adressez-vous au SRANE.`,
  },
  'equipement.campagne_a_venir': {
    status: 409,
    title: 'Campagne à venir',
    detail: ({ titre, ouverteLe }) =>
      `La campagne « ${String(titre)} » ouvre le ${String(ouverteLe)} : préparez votre besoin et revenez ce jour-là.`,
  },
  'equipement.campagne_utilisee': {
    status: 409,
    title: 'Campagne déjà utilisée',
    detail: ({ demandes }) =>
      `${String(demandes)} demande(s) s’y rattachent : avancez sa date de clôture au lieu de la supprimer.`,
  },
  'equipement.demande_transmise': {
    status: 409,
    title: 'Demande déjà transmise',
    detail: 'Cette demande est transmise : reprenez-la en brouillon pour la changer, tant qu’elle n’a pas de réponse.',
  },
});
