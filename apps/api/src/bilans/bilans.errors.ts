import { defineErreurs } from '../socle/erreurs/index.js';

defineErreurs({
  'bilan.deja_presente': {
    status: 409,
    title: 'Bilan déjà présenté',
    detail: ({ presenteLe }) =>
      `Ce bilan est déjà noté comme présenté au conseil d'administration le ${String(presenteLe)}. Pour changer la date, annulez d'abord cette présentation.`,
  },
  'bilan.non_presente': {
    status: 409,
    title: 'Bilan non présenté',
    detail: "Ce bilan n'est pas noté comme présenté : il n'y a rien à annuler.",
  },
  'bilan.etape_impossible': {
    status: 409,
    title: 'Étape impossible',
    detail: ({ etat }) =>
      `Ce bilan est dans l’état « ${String(etat)} » : cela n’y est pas possible. Rechargez la page pour voir ce qui l’est.`,
  },
  'bilan.vide': {
    status: 409,
    title: 'Bilan vide',
    detail:
      'Aucun bloc de ce bilan ne dit quelque chose : complétez-en un au moins, ou montrez un bloc masqué, puis recommencez.',
  },
});
