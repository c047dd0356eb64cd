import { defineErreurs } from '../socle/erreurs/index.js';

export const ERREURS_GAR = defineErreurs({
  'gar.autre_fonction': {
    status: 403,
    title: "Réservé au responsable d'affectation GAR",
    detail:
      "Parmi les contributeurs, seul le responsable d'affectation GAR tient cette liste. Demandez au chef d'établissement de vous désigner.",
  },
  'gar.deja_repris': {
    status: 409,
    title: 'Abonnement déjà repris',
    detail: 'Cet abonnement de l’an passé figure déjà dans la liste de cette année : modifiez-le là.',
  },
});
