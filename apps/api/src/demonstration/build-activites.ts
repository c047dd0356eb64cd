import { addDays, DESCRIPTIONS_FONCTIONS, startOfAnnee } from '@focale/domaine';
import type { DateIso, Etiquette, FonctionRrupn } from '@focale/domaine';
import { Alea, uuidOf } from './alea.js';
import { listJoursOuvres } from './calendrier.js';
import { agentOf } from './comptes.js';
import type { ActiviteDeDemonstration, MandatDeDemonstration } from './types.js';

/** Entries that their author shares. */
const PART_PARTAGEE = 0.1;
/** RRUPN who keep a journal, besides the demonstration account. */
const TENEURS = 40;
const DUREES: readonly (readonly [number, number])[] = [
  [15, 20],
  [30, 35],
  [45, 15],
  [60, 20],
  [120, 10],
];

/** What a RRUPN writes in the journal: function, public, usual number of people, note, rank of the mission in the function, tags. */
const NOTES: readonly (readonly [FonctionRrupn, string, number, string, number, readonly Etiquette[]])[] = [
  [
    'conseiller',
    'direction',
    2,
    'Point avec la direction sur le volet numérique du projet d’établissement',
    2,
    ['projet'],
  ],
  ['conseiller', 'direction', 3, 'Préparation de l’ordre du jour de la commission numérique', 0, []],
  ['conseiller', 'direction', 2, 'Relecture de la charte d’usage avant le conseil d’administration', 3, []],
  ['conseiller', 'personnels', 8, 'Recensement des besoins en ressources pour l’année suivante', 4, ['equipement']],
  [
    'conseiller',
    'parents',
    25,
    'Présentation aux parents des usages numériques de l’établissement',
    5,
    ['information'],
  ],
  ['accompagner', 'enseignants', 6, 'Café numérique : évaluer avec des exercices en ligne', 2, ['formation']],
  ['accompagner', 'enseignants', 4, 'Prise en main de l’espace de cours par l’équipe de langues', 2, ['formation']],
  ['accompagner', 'enseignants', 2, 'Aide à la préparation d’une séance avec les tablettes', 3, ['accompagnement']],
  [
    'accompagner',
    'enseignants',
    10,
    'Présentation des parcours Pix aux professeurs principaux',
    4,
    ['information', 'accompagnement'],
  ],
  ['accompagner', 'élèves', 26, 'Co-animation d’une séance sur les traces laissées en ligne', 4, ['accompagnement']],
  ['accompagner', 'élèves', 28, 'Première connexion accompagnée d’une classe', 4, ['mots_de_passe']],
  ['accompagner', 'enseignants', 5, 'Atelier sur les documents accessibles à tous les élèves', 2, ['formation']],
  ['accompagner', 'enseignants', 12, 'Relais de la lettre d’information et des formations à venir', 0, ['information']],
  ['accompagner', 'enseignants', 3, 'Montage d’un projet de webradio avec le CDI', 3, ['projet']],
  ['administrer', 'personnels', 5, 'Création des accès des personnels arrivés', 0, []],
  ['administrer', 'élèves', 14, 'Mots de passe perdus : remise des identifiants', 2, ['mots_de_passe', 'depannage']],
  ['administrer', 'enseignants', 9, 'Affectation des manuels numériques aux classes', 1, []],
  [
    'administrer',
    'parents',
    11,
    'Aide à l’activation des comptes des familles',
    2,
    ['mots_de_passe', 'accompagnement'],
  ],
  ['administrer', 'personnels', 2, 'Mise à jour des rubriques de l’espace numérique', 0, []],
  ['administrer', 'direction', 1, 'Proposition d’une fiche au registre des traitements', 3, []],
  [
    'equipement',
    'personnels',
    3,
    'Signalement d’une panne de vidéoprojecteur et suivi de la demande',
    0,
    ['depannage', 'equipement'],
  ],
  ['equipement', 'enseignants', 2, 'Vérification du chariot de tablettes avant les évaluations', 1, ['equipement']],
  [
    'equipement',
    'personnels',
    1,
    'Échange avec les techniciens de la collectivité sur le réseau sans fil',
    2,
    ['equipement'],
  ],
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
    if (mandat.agent === agentOf('rrupn').id) return repeatLast(buildJournal(mandat, 1.2, aujourdhui), aujourdhui);
    return teneurs.includes(mandat.agent) ? buildJournal(mandat, 0.5, aujourdhui) : [];
  });
}

/** The last entry that is a week old comes back each week: one week at least is proposed. */
function repeatLast(activites: ActiviteDeDemonstration[], aujourdhui: DateIso): ActiviteDeDemonstration[] {
  const rang = activites.findLastIndex(
    ({ date }) => date <= addDays(aujourdhui, -7) && date > addDays(aujourdhui, -28),
  );
  return activites.map((activite, i) =>
    i === rang ? { ...activite, chaqueSemaineJusquAu: addDays(activite.date, 56) } : activite,
  );
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
      const [fonction, publicVise, usuel, note, rang, etiquettes] = alea.pick(NOTES);
      return [
        {
          ...{ id: uuidOf('activite', id, date), uai, annee, agent, date, fonction },
          minutes: alea.pickWeighted(DUREES),
          public: publicVise,
          nombre: Math.max(1, Math.round(usuel * alea.between(0.6, 1.4))),
          note,
          mission: DESCRIPTIONS_FONCTIONS[fonction].missions[rang] ?? null,
          etiquettes,
          partagee: new Alea('partage', id, date).chance(PART_PARTAGEE),
          chaqueSemaineJusquAu: null,
        },
      ];
    });
}
