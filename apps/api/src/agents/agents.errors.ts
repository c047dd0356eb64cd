import { defineErreurs } from '../socle/erreurs/index.js';

const tellAttente = (secondes: number): string =>
  secondes < 90 ? `${secondes} seconde(s)` : `${Math.ceil(secondes / 60)} minutes`;

defineErreurs({
  'session.identifiants_invalides': {
    status: 401,
    title: 'Connexion impossible',
    detail:
      'Adresse ou mot de passe incorrect. Vérifiez la saisie, ou demandez un nouveau lien à la personne qui vous a invité.',
  },
  'session.trop_de_tentatives': {
    status: 429,
    title: 'Trop de tentatives',
    detail: ({ secondes }) =>
      `Trop d'essais depuis ce réseau. Réessayez dans ${tellAttente(Number(secondes))}, ou choisissez un nouveau mot de passe avec « Mot de passe oublié ».`,
  },
  'activation.perimee': {
    status: 404,
    title: 'Lien inutilisable',
    detail: "Ce lien a déjà servi ou n'est plus valable. Demandez une nouvelle invitation.",
  },
  'agent.courriel_autre_identite': {
    status: 409,
    title: 'Adresse déjà connue',
    detail: ({ courriel }) =>
      `L'adresse ${String(courriel)} est déjà celle d'une autre personne. Vérifiez le nom et le prénom.`,
  },
  'invitation.perimee': {
    status: 404,
    title: 'Lien inutilisable',
    detail:
      "Ce lien a déjà servi, n'est plus valable, ou l'établissement a maintenant un chef connu. Demandez une nouvelle invitation à votre académie.",
  },
  'compte.inconnu': {
    status: 404,
    title: 'Compte inconnu',
    detail: ({ courriel }) => `Personne n’a l’adresse ${String(courriel)}. Vérifiez-la, ou créez le compte.`,
  },
  'habilitation.perimetre_inconnu': {
    status: 400,
    title: 'Périmètre inconnu',
    detail: 'Indiquez un périmètre existant qui convient au rôle (région, académie, département ou établissement).',
  },
  'habilitation.compte_de_plateforme': {
    status: 409,
    title: 'Compte de la plateforme',
    detail:
      'Un compte qui administre la plateforme n’est rattaché à aucun établissement. Utilisez l’adresse d’une autre personne.',
  },
  'habilitation.deja_donnee': {
    status: 409,
    title: 'Droit déjà donné',
    detail: 'Cette personne a déjà ce rôle ici à ces dates. Corrigez les dates du droit qui existe.',
  },
  'habilitation.la_sienne': {
    status: 409,
    title: 'C’est votre propre droit',
    detail: 'Personne ne change ses propres droits. Demandez-le à la personne qui vous les a donnés.',
  },
  'compte.le_sien': {
    status: 409,
    title: 'C’est votre propre compte',
    detail: 'Vous perdriez l’accès à Focale. Demandez-le à une autre personne.',
  },
  'compte.deja_active': {
    status: 409,
    title: 'Compte déjà activé',
    detail:
      'Cette personne a déjà choisi son mot de passe. Si elle l’a oublié, elle en demande un autre à la connexion.',
  },
  'compte.desactive': {
    status: 409,
    title: 'Compte désactivé',
    detail: 'Réactivez d’abord ce compte.',
  },
  'direction.deja': {
    status: 409,
    title: 'Déjà à la tête de l’établissement',
    detail: 'Cette personne dirige déjà l’établissement à cette date. Corrigez son droit si une date est fausse.',
  },
  'parametres.rien_a_modifier': {
    status: 400,
    title: 'Aucune modification',
    detail:
      'Indiquez au moins un paramètre à modifier : libelleRole, libelleService, libelleCommission, tauxRecommandes, enveloppeImp ou rentreeOuverteLe.',
  },
});
