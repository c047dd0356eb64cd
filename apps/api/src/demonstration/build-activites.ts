import { startOfAnnee } from '@focale/domaine';
import type { DateIso, FonctionRrupn } from '@focale/domaine';
import { Alea, uuidOf } from './alea.js';
import { listJoursOuvres } from './calendrier.js';
import { agentOf } from './comptes.js';
import type { ActiviteDeDemonstration, MandatDeDemonstration } from './types.js';

/** RRUPN who keep a journal, besides the demonstration account. */
const TENEURS = 40;
const DUREES: readonly (readonly [number, number])[] = [
  [15, 20],
  [30, 35],
  [45, 15],
  [60, 20],
  [120, 10],
];

/** What a RRUPN writes in the journal: function, public, usual number of people, note. */
const NOTES: readonly (readonly [FonctionRrupn, string, number, string])[] = [
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

/** Journal entries up to today, in the mandates that were accepted. */
export function buildActivites(
  mandats: readonly MandatDeDemonstration[],
  aujourdhui: DateIso,
): ActiviteDeDemonstration[] {
  const acceptes = mandats.filter(({ etat }) => etat === 'acceptee');
  const autres = [...new Set(acceptes.map(({ agent }) => agent))].filter((agent) => agent !== agentOf('rrupn').id);
  // The draw ranks people by themselves, so that those who keep a journal stay the same from one day to the next.
  const rang = new Map(autres.map((agent) => [agent, new Alea('journal', agent).part()]));
  const teneurs = autres.sort((a, b) => (rang.get(a) ?? 0) - (rang.get(b) ?? 0)).slice(0, TENEURS);
  return acceptes.flatMap((mandat) => {
    if (mandat.agent === agentOf('rrupn').id) return buildJournal(mandat, 1.2, aujourdhui);
    return teneurs.includes(mandat.agent) ? buildJournal(mandat, 0.5, aujourdhui) : [];
  });
}

function buildJournal(
  { id, uai, annee, agent }: MandatDeDemonstration,
  parSemaine: number,
  aujourdhui: DateIso,
): ActiviteDeDemonstration[] {
  const rentree = startOfAnnee(annee);
  return listJoursOuvres(`${rentree}-09-03`, `${rentree + 1}-07-03`)
    .filter((jour) => jour <= aujourdhui)
    .flatMap((date) => {
      const alea = new Alea('activite', id, date);
      if (!alea.chance(parSemaine / 5)) return [];
      const [fonction, publicVise, usuel, note] = alea.pick(NOTES);
      return [
        {
          ...{ id: uuidOf('activite', id, date), uai, annee, agent, date, fonction },
          minutes: alea.pickWeighted(DUREES),
          public: publicVise,
          nombre: Math.max(1, Math.round(usuel * alea.between(0.6, 1.4))),
          note,
        },
      ];
    });
}
