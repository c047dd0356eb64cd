import { defineErreurs } from '../socle/erreurs/index.js';

defineErreurs({
  'catalogue.refuse': {
    status: 400,
    title: 'Fichier refusé',
    detail: 'Rien n’a été repris. Corrigez les cellules signalées dans le fichier, puis recommencez.',
  },
  'catalogue.fichier_illisible': {
    status: 400,
    title: 'Fichier illisible',
    detail: ({ motif }) => String(motif),
  },
  'catalogue.fichier_trop_volumineux': {
    status: 413,
    title: 'Fichier trop volumineux',
    detail: ({ limite }) => `Le film d’une académie tient en ${String(limite)} Mo : choisissez le bon fichier.`,
  },
  'catalogue.sans_brouillon': {
    status: 409,
    title: 'Aucun brouillon',
    detail: 'Il n’y a pas de brouillon à cette adresse. Modifiez le film, puis recommencez.',
  },
  'catalogue.sans_changement': {
    status: 409,
    title: 'Rien à publier',
    detail: 'Le brouillon est identique au film publié. Modifiez-le, ou abandonnez-le.',
  },
  'catalogue.reference_autre': {
    status: 409,
    title: 'Proposition dépassée',
    detail: 'Le catalogue de référence ou le film a changé depuis votre lecture. Relisez la proposition, puis décidez.',
  },
  'catalogue.film_absent': {
    status: 404,
    title: 'Aucun film à comparer',
    detail: ({ lequel }) => `Aucun film n’est publié ${String(lequel)}.`,
  },
});
