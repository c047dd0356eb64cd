import { defineErreurs } from './erreur-metier.js';

/** Refusals that any route may answer. */
defineErreurs({
  'session.absente': { status: 401, title: 'Connexion requise', detail: 'Connectez-vous pour continuer.' },
  'acces.introuvable': {
    status: 404,
    title: 'Introuvable',
    detail: "Cet objet n'existe pas, ou il est hors de votre périmètre.",
  },
  'acces.role_insuffisant': {
    status: 403,
    title: 'Action non autorisée',
    detail:
      "Votre rôle dans ce périmètre ne permet pas cette action. Adressez-vous au chef d'établissement ou au SRANE.",
  },
  'acces.route_sans_droit': { status: 403, title: 'Route fermée', detail: 'Cette route ne déclare aucun droit.' },
  'acces.origine_etrangere': {
    status: 403,
    title: 'Origine refusée',
    detail: 'Cette demande vient d’un autre site. Ouvrez Focale et recommencez.',
  },
  'saisie.invalide': {
    status: 400,
    title: 'Saisie à corriger',
    detail: 'Corrigez les champs signalés puis recommencez.',
  },
  'saisie.illisible': { status: 400, title: 'Demande illisible', detail: 'Le contenu envoyé n’est pas lisible.' },
  'saisie.trop_longue': {
    status: 413,
    title: 'Contenu trop volumineux',
    detail: 'Réduisez la taille de ce que vous envoyez.',
  },
  'saisie.entetes_trop_longs': {
    status: 431,
    title: 'En-têtes trop longs',
    detail: 'Raccourcissez l’adresse ou les en-têtes de cette demande.',
  },
  'saisie.type_inconnu': {
    status: 415,
    title: 'Type de contenu non accepté',
    detail: 'Envoyez du JSON, ou un fichier là où un fichier est attendu.',
  },
  'version.absente': {
    status: 400,
    title: 'Version manquante',
    detail: 'Indiquez la version lue (champ « version ») pour modifier cet objet.',
  },
  'version.perimee': {
    status: 409,
    title: 'Modifié entre-temps',
    detail:
      "Quelqu'un d'autre a modifié cet objet depuis que vous l'avez ouvert. Relisez la version actuelle puis recommencez.",
  },
  'annee.close': {
    status: 409,
    title: 'Année close',
    detail: 'Cette année scolaire est close : elle se lit, mais ne se modifie plus.',
  },
  'transition.impossible': {
    status: 409,
    title: 'Étape impossible',
    detail: ({ etat }) => `Cette étape n'est pas possible depuis l'état « ${String(etat)} ».`,
  },
  'serveur.erreur': {
    status: 500,
    title: 'Erreur du serveur',
    detail:
      "Une erreur est survenue. Rien n'a été enregistré. Réessayez ; si cela persiste, transmettez l'identifiant de la demande.",
  },
  'serveur.demarrage': {
    status: 503,
    title: 'Focale démarre',
    detail: 'Focale démarre et prépare ses données. Réessayez dans quelques instants.',
  },
  'base.occupee': {
    status: 503,
    title: 'Service momentanément occupé',
    detail: 'Focale est très demandée en ce moment. Rien n’a été enregistré : réessayez dans quelques instants.',
  },
  'envoi.trop_lent': {
    status: 408,
    title: 'Envoi trop lent',
    detail: 'Votre envoi n’est pas arrivé entier à temps. Vérifiez votre connexion, puis recommencez.',
  },
});
