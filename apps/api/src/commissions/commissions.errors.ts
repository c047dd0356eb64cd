import { defineErreurs } from '../socle/erreurs/index.js';

defineErreurs({
  'commission.absente': {
    status: 409,
    title: 'Commission à déclarer',
    detail: "Déclarez d'abord la commission de cette année et sa forme, puis recommencez.",
  },
  'commission.membre_deja_present': {
    status: 409,
    title: 'Membre déjà présent',
    detail: ({ qui }) =>
      `${String(qui)} figure déjà parmi les membres. Retirez ce membre avant de l'ajouter autrement.`,
  },
  'reunion.passee': {
    status: 409,
    title: 'Réunion passée',
    detail: 'Cette réunion est passée : corrigez sa date pour convoquer, ou dites-la tenue.',
  },
  'reunion.sans_destinataire': {
    status: 409,
    title: 'Personne à convoquer',
    detail: "Aucun membre n'a d'adresse de courriel. Ajoutez-en une aux membres, ou prévenez-les autrement.",
  },
  'document.autre_annee': {
    status: 409,
    title: "Document d'une autre année",
    detail: ({ annee }) =>
      `Ce document est de l'année ${String(annee)} : ouvrez cette année pour le corriger, ou ajoutez une nouvelle version.`,
  },
});
