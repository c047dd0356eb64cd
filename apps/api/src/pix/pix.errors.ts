import { formatPluriel } from '@focale/domaine';
import { defineErreurs } from '../socle/erreurs/index.js';

defineErreurs({
  'pix.autre_fonction': {
    status: 403,
    title: 'Réservé au référent Pix',
    detail:
      "Parmi les contributeurs, seuls le référent Pix et l'administrateur Pix Orga importent des résultats. Demandez au chef d'établissement de vous désigner.",
  },
  'pix.export_inconnu': {
    status: 400,
    title: 'Export non reconnu',
    detail:
      'Les colonnes de ce fichier ne sont celles d’aucun export connu. Téléchargez-le de nouveau, sans le modifier, depuis Pix Orga ou Pix Certif. Voici les exports reconnus :',
  },
  'pix.illisible': {
    status: 400,
    title: 'Fichier illisible',
    detail: ({ raison }) => String(raison),
  },
  'pix.lignes_refusees': {
    status: 400,
    title: 'Fichier à corriger',
    detail: ({ nombre }) =>
      `${formatPluriel(Number(nombre), 'valeur ne se lit', 'valeurs ne se lisent')} pas. Rien n’a été compté : téléchargez de nouveau l’export, sans le modifier.`,
  },
  'pix.niveaux_a_preciser': {
    status: 400,
    title: 'Niveaux à préciser',
    detail: ({ nombre }) =>
      `Le niveau de ${formatPluriel(Number(nombre), 'classe', 'classes')} ne se devine pas. Choisissez-le dans l’essai, puis recommencez.`,
  },
  'pix.deja_importe': {
    status: 409,
    title: 'Usage déjà importé',
    detail: ({ usage, nombre }) =>
      `${String(usage)} : ${formatPluriel(Number(nombre), 'import est déjà compté', 'imports sont déjà comptés')} cette année. Dites s’il faut remplacer (même campagne, plus récente) ou ajouter (autre campagne).`,
  },
  'pix.essai_sans_cle': {
    status: 400,
    title: 'Essai sans clé',
    detail: 'Un essai n’enregistre rien : envoyez-le sans en-tête Idempotency-Key.',
  },
});
