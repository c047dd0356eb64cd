import { addDays, type DateIso } from '@focale/domaine';
import { Alea, uuidOf } from './alea.js';
import { buildIndicateurs } from './build-indicateurs.js';
import { buildPix } from './build-pix.js';
import { groupBy } from './group-by.js';
import { ANNEE_CLOSE, ANNEE_EN_COURS } from './profils.js';
import type { Demonstration, EtablissementDeDemonstration, FaitDeDemonstration } from './types.js';
import type {
  AbonnementDeDemonstration,
  DemandeDeDemonstration,
  DemandeRgpdDeDemonstration,
  EducapDeDemonstration,
  EvenementDeDemonstration,
  ObjectifDeDemonstration,
  RgpdDeDemonstration,
  VieNumerique,
} from './types-de-la-vie-numerique.js';

/** Faits drawn with the film that an event, EDUCAP, the RGPD folder or the indicators carry. */
export const FAITS_DE_LA_VIE_NUMERIQUE: ReadonlySet<string> = new Set([
  'evenement.cybermois',
  'evenement.safer_internet_day',
  'information_parentale.faite',
  'educap.positionnement_precedent',
  'educap.objectifs',
  'educap.positionnement',
  'rgpd.dossier_cree',
  'indicateurs.renseignes',
]);

const EVENEMENTS: Readonly<Record<string, Omit<EvenementDeDemonstration, 'uai' | 'annee' | 'id' | 'date'>>> = {
  'evenement.cybermois': {
    genre: 'cybermois',
    titre: 'Semaine de la cybersécurité',
    theme: 'Mots de passe et hameçonnage',
    publics: ['eleves', 'enseignants'],
    participants: 120,
  },
  'evenement.safer_internet_day': {
    genre: 'safer_internet_day',
    titre: 'Journée pour un internet plus sûr',
    theme: 'Bien vivre ensemble en ligne',
    publics: ['eleves'],
    participants: 90,
  },
  'information_parentale.faite': {
    genre: 'information_parentale',
    titre: 'Réunion d’information des familles',
    theme: 'Citoyenneté numérique',
    publics: ['parents'],
    participants: 60,
  },
};

const OBJECTIFS = [
  'Développer la coopération entre équipes par l’espace partagé',
  'Former chaque équipe disciplinaire à un usage de l’ENT',
  'Faire vivre un parcours Pix par niveau',
  'Mettre à jour la charte d’usage avec les élèves',
];
const RESSOURCES = [
  ['Manuel numérique de mathématiques', 'etablissement'],
  ['Dictionnaire en ligne', 'etat'],
  ['Banque d’exercices de langues', 'collectivite'],
  ['Atelier d’écriture en ligne', 'etablissement'],
] as const;
const SUITES = [
  ['renouvele', 75],
  ['abandonne', 15],
  ['remplace', 10],
] as const;
const OBJETS_DE_DEMANDE = ['Accès au dossier d’un ancien élève', 'Retrait d’une photographie du site'];

/** Gives each of those faits the event, the date or the folder that it comes from; and what no fait tells. */
export function buildVieNumerique(donnees: Demonstration, aujourdhui: DateIso): VieNumerique {
  const retenus = donnees.faits.filter(({ code }) => FAITS_DE_LA_VIE_NUMERIQUE.has(code));
  const ecoles = [...groupBy(retenus, ({ uai, annee }) => `${uai} ${annee}`).values()].map(
    (faits) => new Map(faits.map((fait) => [fait.code, fait])),
  );
  const evenements = retenus.flatMap(buildEvenement);
  const educap = ecoles.flatMap(buildEducap);
  const objectifs = ecoles.flatMap(buildObjectifs);
  const rgpd = ecoles.flatMap(buildRgpd);
  return {
    evenements: [
      ...evenements,
      ...donnees.etablissements.flatMap((ecole) => [
        ...buildCafes(ecole, aujourdhui),
        ...buildSessionsPix(ecole, aujourdhui),
      ]),
    ],
    educap,
    objectifs,
    rgpd,
    demandesRgpd: retenus
      .filter(({ code }) => code === 'rgpd.dossier_cree')
      .flatMap((fait) => buildDemandesRgpd(fait, aujourdhui)),
    abonnements: donnees.etablissements.flatMap(buildAbonnements),
    pix: donnees.etablissements.flatMap((ecole) => buildPix(ecole, aujourdhui)),
    demandes: donnees.etablissements.flatMap(buildEquipement),
    indicateurs: buildIndicateurs(donnees),
    faits: retenus.map((fait) => ({ ...fait, objet: objetOf(fait) })),
  };
}

/** The row that carries the fait. */
function objetOf({ uai, annee, code }: Pick<FaitDeDemonstration, 'uai' | 'annee' | 'code'>): string {
  if (Object.hasOwn(EVENEMENTS, code)) return uuidOf('evenement', uai, annee, code);
  return uuidOf(code.split('.')[0] ?? '', uai, annee);
}

function buildEvenement({ uai, annee, code, etabliLe }: FaitDeDemonstration): EvenementDeDemonstration[] {
  const modele = Object.hasOwn(EVENEMENTS, code) ? EVENEMENTS[code] : undefined;
  if (!modele) return [];
  const alea = new Alea('evenement', uai, annee, code);
  const participants = Math.round(modele.participants * alea.between(0.4, 1.6));
  return [{ ...modele, uai, annee, id: uuidOf('evenement', uai, annee, code), date: etabliLe, participants }];
}

/** A café numérique in some schools since the rentrée. */
function buildCafes({ uai }: EtablissementDeDemonstration, aujourdhui: DateIso): EvenementDeDemonstration[] {
  const alea = new Alea('cafe', uai);
  const date = addDays('2026-10-01', alea.integer(0, 45));
  if (!alea.chance(0.35) || date > aujourdhui) return [];
  return [
    {
      ...{ uai, annee: ANNEE_EN_COURS, id: uuidOf('cafe', uai), genre: 'cafe_numerique', date },
      ...{ titre: 'Café numérique', theme: 'Prise en main de l’ENT', publics: ['enseignants'] },
      participants: alea.integer(5, 18),
    },
  ];
}

/** A first session in lycées, counted and without names. */
function buildSessionsPix(
  { uai, type }: EtablissementDeDemonstration,
  aujourdhui: DateIso,
): EvenementDeDemonstration[] {
  const alea = new Alea('session-pix', uai);
  const date = addDays('2026-11-09', alea.integer(0, 9));
  if (type === 'college' || !alea.chance(0.6) || date > aujourdhui) return [];
  return [
    {
      ...{ uai, annee: ANNEE_EN_COURS, id: uuidOf('session-pix', uai), genre: 'session_pix', date },
      ...{ titre: 'Session d’entraînement à la certification', theme: null, publics: ['eleves'] },
      participants: alea.integer(20, 34),
    },
  ];
}

type FaitsDUneEcole = ReadonlyMap<string, FaitDeDemonstration>;

function buildEducap(faits: FaitsDUneEcole): EducapDeDemonstration[] {
  const precedent = faits.get('educap.positionnement_precedent');
  const positionnement = faits.get('educap.positionnement');
  const source = precedent ?? positionnement;
  if (!source) return [];
  const { uai, annee } = source;
  return [{ uai, annee, precedentLe: precedent?.etabliLe ?? null, positionneLe: positionnement?.etabliLe ?? null }];
}

function buildObjectifs(faits: FaitsDUneEcole): ObjectifDeDemonstration[] {
  const fait = faits.get('educap.objectifs');
  if (!fait) return [];
  const { uai, annee } = fait;
  const alea = new Alea('objectifs', uai, annee);
  const etats = annee === ANNEE_EN_COURS ? (['a_engager', 'en_cours'] as const) : (['atteint', 'en_cours'] as const);
  return alea
    .shuffle(OBJECTIFS)
    .slice(0, alea.integer(1, 3))
    .map((intitule, rang) => ({
      ...{ uai, annee, intitule, id: uuidOf('objectif', uai, annee, rang), etat: alea.pick(etats), ordre: rang + 1 },
    }));
}

function buildRgpd(faits: FaitsDUneEcole): RgpdDeDemonstration[] {
  const fait = faits.get('rgpd.dossier_cree');
  if (!fait) return [];
  const { uai, annee, etabliLe } = fait;
  const traitements = new Alea('rgpd', uai, annee).integer(2, 24);
  return [{ uai, annee, objet: objetOf(fait), traitements, releveLe: etabliLe, dossierCreeLe: etabliLe }];
}

function buildAbonnements({ uai, ent }: EtablissementDeDemonstration): AbonnementDeDemonstration[] {
  const alea = new Alea('gar', uai);
  if (ent === 'inconnu') return [];
  return alea
    .shuffle(RESSOURCES)
    .slice(0, alea.integer(0, 3))
    .flatMap(([ressource, financeur], rang) => {
      const commun = { uai, ressource, financeur, quantite: alea.integer(2, 12) * 25 };
      const suite = alea.pickWeighted(SUITES);
      const fin = alea.pick(['2027-01-31', '2027-07-31', '2028-07-31']);
      const ancien = { ...commun, annee: ANNEE_CLOSE, debut: '2025-09-01', fin: '2026-07-31', suite };
      const nouveau = { ...commun, annee: ANNEE_EN_COURS, debut: '2026-09-01', fin, suite: 'a_decider' };
      return [
        { ...ancien, id: uuidOf('abonnement', uai, ANNEE_CLOSE, rang) },
        ...(suite === 'renouvele' ? [{ ...nouveau, id: uuidOf('abonnement', uai, rang) }] : []),
      ];
    });
}

/** A request answered in some schools, one that waits in others. */
function buildDemandesRgpd(
  { uai, annee, etabliLe }: FaitDeDemonstration,
  aujourdhui: DateIso,
): DemandeRgpdDeDemonstration[] {
  const alea = new Alea('demande-rgpd', uai, annee);
  const recueLe = addDays(etabliLe, alea.integer(1, 20));
  if (!alea.chance(0.25) || recueLe >= aujourdhui) return [];
  const closeLe = addDays(recueLe, alea.integer(3, 25));
  const demande = { uai, annee, id: uuidOf('demande-rgpd', uai, annee), recueLe };
  return [{ ...demande, objet: alea.pick(OBJETS_DE_DEMANDE), closeLe: closeLe <= aujourdhui ? closeLe : null }];
}

const BESOINS = [
  ['postes_fixes', 'Remplacer les postes de la salle informatique', 16],
  ['portables', 'Classe mobile partagée par les équipes', 15],
  ['video', 'Vidéoprojecteurs en fin de vie', 4],
] as const;

/** What collèges ask of the campaign that the demonstration holds open. */
function buildEquipement({ uai, type, departement }: EtablissementDeDemonstration): DemandeDeDemonstration[] {
  const alea = new Alea('equipement', uai);
  if (type !== 'college' || departement !== '087' || !alea.chance(0.6)) return [];
  return alea
    .shuffle(BESOINS)
    .slice(0, alea.integer(1, 2))
    .map(([categorie, besoin, quantite], rang) => ({
      ...{ uai, annee: ANNEE_EN_COURS, id: uuidOf('demande', uai, rang), categorie, besoin, quantite },
      etat: alea.chance(0.7) ? 'demandee' : 'brouillon',
    }));
}
