import { addDays, type DateIso } from '@focale/domaine';
import { Alea, uuidOf } from './alea.js';
import { nextJourOuvre } from './calendrier.js';
import type { FaitAEcrire } from './faits-des-declarations.js';
import { groupBy } from './group-by.js';
import { ANNEE_EN_COURS } from './profils.js';
import type { CommissionDeDemonstration, Demonstration, FaitDeDemonstration } from './types.js';
import type {
  ActionLocaleDeDemonstration,
  BesoinDeDemonstration,
  DocumentDeDemonstration,
  PresenceDeDemonstration,
  ReunionDeDemonstration,
  VieDesCommissions,
} from './types-de-la-vie-des-commissions.js';

/** Faits drawn with the film that a meeting, a charter or a training need carries. */
export const FAITS_DE_LA_VIE: ReadonlySet<string> = new Set([
  'reunion.planifiee',
  'reunion.tenue',
  'charte.adoptee',
  'charte.annexee',
  'besoins_formation.recenses',
]);

const OBJETS = ['Plan d’action numérique de l’année', 'Usages de l’ENT et charte', 'Équipement et formation'];
const COMPTE_RENDU =
  'La commission fait le point sur les usages de l’ENT et sur l’équipement.\n' +
  'Le plan d’action numérique de l’année est présenté et discuté.\n' +
  'Les besoins de formation des équipes sont recensés.';
const ACTIONS = [
  'Relire la charte d’usage avec les équipes',
  'Publier un guide de l’ENT pour les familles',
  'Recenser les postes à remplacer',
  'Proposer un café numérique par période',
];
const BESOINS = [
  ['cafe_numerique', 'Prise en main de l’ENT', 'Nouveaux enseignants', 8],
  ['fil', 'Évaluer avec le numérique', 'Équipes disciplinaires', 15],
  ['fil', 'Intelligence artificielle et pratiques de classe', 'Tous les enseignants', 25],
  ['autre', 'Protection des données dans l’établissement', 'Personnels administratifs', 6],
] as const;

type FaitsDUneEcole = ReadonlyMap<string, FaitDeDemonstration>;

/** Gives each of those faits the meeting, the document or the need that it comes from. */
export function buildVieDesCommissions(donnees: Demonstration, aujourdhui: DateIso): VieDesCommissions {
  const retenus = donnees.faits.filter(({ code }) => FAITS_DE_LA_VIE.has(code));
  const commissions = new Map(donnees.commissions.map((une) => [`${une.uai} ${une.annee}`, une]));
  const vies = [...groupBy(retenus, ({ uai, annee }) => `${uai} ${annee}`)].map(([cle, faits]) => {
    const parCode = new Map(faits.map((fait) => [fait.code, fait]));
    const documents = buildDocuments(parCode);
    const besoins = buildBesoins(parCode);
    const commission = commissions.get(cle);
    return { documents, besoins, ...(commission ? buildReunion(commission, parCode, aujourdhui) : RIEN) };
  });
  return {
    courriels: donnees.commissions.flatMap(listCourriels),
    reunions: vies.flatMap(({ reunions }) => reunions),
    presences: vies.flatMap(({ presences }) => presences),
    actions: vies.flatMap(({ actions }) => actions),
    documents: vies.flatMap(({ documents }) => documents),
    besoins: vies.flatMap(({ besoins }) => besoins),
    faits: vies.flatMap(({ reunions, documents, besoins }) => [
      ...reunions.flatMap(listFaitsDeReunion),
      ...documents.flatMap(listFaitsDeDocument),
      ...besoins.map(({ uai, annee, id, recenseLe }) => ({
        ...{ uai, annee, code: 'besoins_formation.recenses', objet: id, etabliLe: recenseLe },
      })),
    ]),
  };
}

const RIEN = { reunions: [], presences: [], actions: [] };

/** The meeting that was held, else the one to come. */
function buildReunion(
  { uai, annee, id: commission, membres }: CommissionDeDemonstration,
  faits: FaitsDUneEcole,
  aujourdhui: DateIso,
): Pick<VieDesCommissions, 'reunions' | 'presences' | 'actions'> {
  const tenue = faits.get('reunion.tenue');
  const planifieeLe = faits.get('reunion.planifiee')?.etabliLe ?? tenue?.etabliLe;
  if (planifieeLe === undefined) return RIEN;
  const alea = new Alea('reunion', commission);
  const id = uuidOf('reunion', commission);
  const suivante = annee === ANNEE_EN_COURS && planifieeLe < aujourdhui ? aujourdhui : planifieeLe;
  const jour = tenue?.etabliLe ?? nextJourOuvre(addDays(suivante, alea.integer(8, 20)));
  const reunion: ReunionDeDemonstration = {
    ...{ id, uai, annee, jour, objet: alea.pick(OBJETS), etat: tenue ? 'tenue' : 'planifiee' },
    planifieeLe: planifieeLe < jour ? planifieeLe : jour,
    compteRendu: tenue ? COMPTE_RENDU : null,
  };
  if (!tenue) return { ...RIEN, reunions: [reunion] };
  const nommes = membres.filter(({ nom }) => nom !== null);
  const presences = membres.map(({ id: membre, qualite, prenom, nom, nombre }): PresenceDeDemonstration => ({
    ...{ uai, reunion: id, membre, nombre, qualite: qualite === 'resp_gar' ? 'responsable_gar' : qualite },
    nom: nom === null ? null : `${prenom ?? ''} ${nom}`,
    presence: alea.pickWeighted([
      ['present', 80],
      ['excuse', 15],
      ['absent', 5],
    ]),
  }));
  const actions = alea.shuffle(ACTIONS).slice(0, alea.integer(1, 2));
  return {
    reunions: [reunion],
    presences,
    actions: actions.map((intitule, rang): ActionLocaleDeDemonstration => {
      const responsable = nommes.length > 0 ? alea.pick(nommes) : undefined;
      const echeance = nextJourOuvre(addDays(jour, alea.integer(20, 90)));
      return {
        ...{ id: uuidOf('action-locale', id, rang), uai, annee, reunion: id, intitule, echeance },
        responsable: responsable ? `${responsable.prenom ?? ''} ${responsable.nom ?? ''}` : null,
        statut: echeance < aujourdhui ? alea.pickWeighted(FINIES) : alea.pickWeighted(OUVERTES),
      };
    }),
  };
}

const FINIES = [
  ['fait', 80],
  ['en_cours', 20],
] as const;
const OUVERTES = [
  ['a_faire', 60],
  ['en_cours', 40],
] as const;

function buildDocuments(faits: FaitsDUneEcole): DocumentDeDemonstration[] {
  const adoptee = faits.get('charte.adoptee');
  const annexee = faits.get('charte.annexee');
  const source = adoptee ?? annexee;
  if (!source) return [];
  const { uai, annee } = source;
  return [
    {
      ...{ id: uuidOf('charte', uai, annee), uai, annee, titre: `Charte d’usage du numérique ${annee}` },
      adopteLe: adoptee?.etabliLe ?? null,
      annexeLe: annexee?.etabliLe ?? null,
    },
  ];
}

function buildBesoins(faits: FaitsDUneEcole): BesoinDeDemonstration[] {
  const fait = faits.get('besoins_formation.recenses');
  if (!fait) return [];
  const { uai, annee, etabliLe } = fait;
  const alea = new Alea('besoins', uai, annee);
  return alea
    .shuffle(BESOINS)
    .slice(0, alea.integer(1, 3))
    .map(([dispositif, titre, publicVise, nombre], rang) => ({
      ...{ id: uuidOf('besoin', uai, annee, rang), uai, annee, dispositif, titre, public: publicVise, nombre },
      etat: alea.pick(['recense', 'demande', 'accorde'] as const),
      recenseLe: etabliLe,
    }));
}

function listFaitsDeReunion({ uai, annee, id: objet, etat, jour, planifieeLe }: ReunionDeDemonstration): FaitAEcrire[] {
  const planifiee = { uai, annee, objet, code: 'reunion.planifiee', etabliLe: planifieeLe };
  return etat === 'tenue' ? [planifiee, { uai, annee, objet, code: 'reunion.tenue', etabliLe: jour }] : [planifiee];
}

function listFaitsDeDocument({ uai, annee, id: objet, adopteLe, annexeLe }: DocumentDeDemonstration): FaitAEcrire[] {
  return [
    ...(adopteLe ? [{ uai, annee, objet, code: 'charte.adoptee', etabliLe: adopteLe }] : []),
    ...(annexeLe ? [{ uai, annee, objet, code: 'charte.annexee', etabliLe: annexeLe }] : []),
  ];
}

/** Where members would be convened; nobody else's address is made up. */
function listCourriels({ uai, annee, membres }: CommissionDeDemonstration): VieDesCommissions['courriels'] {
  return membres.flatMap(({ id, prenom, nom }) =>
    nom === null
      ? []
      : [{ uai, annee, membre: id, courriel: `${toAdresse(prenom ?? '')}.${toAdresse(nom)}@academie.example` }],
  );
}

function toAdresse(nom: string): string {
  const sansAccent = nom.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return sansAccent.replace(/[^a-z]+/g, '-');
}
