import type { FonctionRrupn } from '@focale/domaine';

/** What a RRUPN writes in the journal: function, public, usual number of people, note. */
export const NOTES: readonly (readonly [FonctionRrupn, string, number, string])[] = [
  ['conseiller', 'direction', 2, 'Point avec la direction sur le volet numérique du projet d’établissement'],
  ['conseiller', 'direction', 3, 'Préparation de l’ordre du jour de la commission numérique'],
  ['conseiller', 'direction', 2, 'Relecture de la charte d’usage avant le conseil d’administration'],
  ['conseiller', 'personnels', 8, 'Recensement des besoins en ressources pour l’année suivante'],
  ['conseiller', 'parents', 25, 'Présentation aux parents des usages numériques de l’établissement'],
  ['accompagner', 'enseignants', 6, 'Café numérique : évaluer avec des exercices en ligne'],
  ['accompagner', 'enseignants', 4, 'Prise en main de l’espace de cours par l’équipe de langues'],
  ['accompagner', 'enseignants', 2, 'Aide à la préparation d’une séance avec les tablettes'],
  ['accompagner', 'enseignants', 10, 'Présentation des parcours Pix aux professeurs principaux'],
  ['accompagner', 'eleves', 26, 'Co-animation d’une séance sur les traces laissées en ligne'],
  ['accompagner', 'eleves', 28, 'Première connexion accompagnée d’une classe'],
  ['accompagner', 'enseignants', 5, 'Atelier sur les documents accessibles à tous les élèves'],
  ['accompagner', 'enseignants', 12, 'Relais de la lettre d’information et des formations à venir'],
  ['accompagner', 'enseignants', 3, 'Montage d’un projet de webradio avec le CDI'],
  ['administrer', 'personnels', 5, 'Création des accès des personnels arrivés'],
  ['administrer', 'eleves', 14, 'Mots de passe perdus : remise des identifiants'],
  ['administrer', 'enseignants', 9, 'Affectation des manuels numériques aux classes'],
  ['administrer', 'parents', 11, 'Aide à l’activation des comptes des familles'],
  ['administrer', 'personnels', 2, 'Mise à jour des rubriques de l’espace numérique'],
  ['administrer', 'direction', 1, 'Proposition d’une fiche au registre des traitements'],
  ['equipement', 'personnels', 3, 'Signalement d’une panne de vidéoprojecteur et suivi de la demande'],
  ['equipement', 'enseignants', 2, 'Vérification du chariot de tablettes avant les évaluations'],
  ['equipement', 'personnels', 1, 'Échange avec les techniciens de la collectivité sur le réseau sans fil'],
];
