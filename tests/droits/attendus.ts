import { agentOf, ECOLES, type Ecole, LETTRES, type LigneLue, PERSONNES, uaiOf } from './monde.js';
import { isRequete, lui, type Portee } from './portees.js';

/**
 * Who reads and writes which rows, said by hand from docs/droits.md and from what the classes of tables promise, and never
 * from the policies: the walk and the mutants compare what the server shows with this.
 */
type Lecture =
  /** whoever is signed in */
  | 'connecte'
  /** the schools in reach */
  | 'ecole'
  /** one's own rows in the schools in reach, and those that are shared, for the functions that read totals of journals */
  | 'partagee'
  /** the schools in reach, for the functions that see amounts and for the person concerned */
  | 'montants'
  /** the schools in reach once presented; before, one's own and those of the school that one heads */
  | 'presente'
  /** one's own in the schools in reach, and those of the school that one heads, whatever becomes of them */
  | 'reservee'
  /** totals of the territories in reach */
  | 'territoire'
  /** oneself, and those who have rights where one may see */
  | 'gens'
  | 'personne';

type Ecriture =
  /** the school that the request names */
  | 'ecole'
  /** one's own rows in that school */
  | 'sienne'
  /** the académie that the request names, by its SRANE */
  | 'academie'
  /** added by whoever is signed in, never changed */
  | 'depot'
  | 'personne';

interface Attendu {
  readonly lecture: Lecture;
  readonly ecriture: Ecriture;
}

const list = (texte: string): string[] => texte.split(/\s+/).filter(Boolean);

const groupe = (lecture: Lecture, ecriture: Ecriture, tables: string): [string, Attendu][] =>
  list(tables).map((table) => [table, { lecture, ecriture }]);

/** Every table, by hand. One that is missing fails the walk. */
export const ATTENDUS: ReadonlyMap<string, Attendu> = new Map([
  ...groupe(
    'connecte',
    'personne',
    `regions academies departements territoires_etablissements annees films film_actions film_actions_histoire versions_catalogues
    attendus_modele`,
  ),
  ...groupe(
    'connecte',
    'academie',
    `films_brouillons films_publications parametres_academie modeles_lettre contacts ressources dates_academie presets_ent
     profils_academie educap_grilles campagnes_equipement indicateurs_modeles
     indicateurs_modeles_versions`,
  ),
  ...groupe('ecole', 'personne', 'etablissements avancements_histoire suivis_histoire actions_locales_histoire'),
  ...groupe(
    'ecole',
    'ecole',
    `sections ents_etablissements faits mandats delegations fonctions_designees fonctions_etat reunions presences
     actions_locales documents_numeriques besoins_formation rentrees commissions membres_commission totaux_journal totaux_etiquettes
     evenements educap_etats educap_objectifs rgpd_etats rgpd_demandes gar_abonnements pix_imports pix_comptes
     demandes_equipement indicateurs_valeurs suivis avancements preuves attendus_etablissements
     textes_des_bilans`,
  ),
  ...groupe('montants', 'ecole', 'compensations brouillons_supprimes lettres commentaires_lettre taux_des_bilans'),
  ...groupe('presente', 'ecole', 'bilans editions_des_bilans'),
  ...groupe('reservee', 'ecole', 'blocs_des_bilans sauvegardes_des_bilans commentaires_bilan'),
  ...groupe('partagee', 'sienne', 'activites'),
  ...groupe('territoire', 'personne', 'compteurs_film compteurs_ecoles compteurs_attendus'),
  ...groupe('ecole', 'personne', 'compteurs_suivis'),
  ...groupe('gens', 'personne', 'agents habilitations'),
  ...groupe('personne', 'depot', 'audit courriels'),
  ...groupe(
    'personne',
    'personne',
    `comptes sessions appareils tentatives_connexion activations invitations_territoire invitations_direction
     liens_direction calendriers_personnels cles_idempotence fichiers fichiers_morceaux
     imports_annuaire imports_designations migrations`,
  ),
]);

/** The platform's administrator reads the directory, the accounts and the outgoing mail, and no content of a school. */
const LU_PAR_LA_PLATEFORME = list('etablissements agents habilitations courriels');

/** Work that touches these tables; any may touch the others. */
const TRAVAUX_ADMIS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    list('comptes sessions appareils tentatives_connexion activations').map((table) => [
      table,
      list('connexion invitation comptes demonstration'),
    ]),
  ),
  ...Object.fromEntries(
    list('invitations_territoire invitations_direction liens_direction').map((table) => [
      table,
      list('invitation demonstration'),
    ]),
  ),
  ...Object.fromEntries(
    list('film_actions_histoire avancements_histoire suivis_histoire actions_locales_histoire').map((table) => [
      table,
      list('demonstration film'),
    ]),
  ),
  calendriers_personnels: list('calendriers demonstration'),
  cles_idempotence: ['idempotence'],
  migrations: ['connexion'],
};

/** What no work does, whatever it is. */
const JAMAIS: Readonly<Record<string, readonly Commande[]>> = {
  etablissements: ['delete'],
  audit: ['select', 'update', 'delete'],
  courriels: ['delete'],
  migrations: ['insert', 'update', 'delete'],
  ...Object.fromEntries(
    list('compteurs_film compteurs_suivis compteurs_ecoles compteurs_attendus').map((table) => [
      table,
      ['insert', 'update', 'delete'],
    ]),
  ),
};

const COMPTES =
  list(`compteurs_film compteurs_suivis compteurs_ecoles compteurs_attendus totaux_journal totaux_etiquettes film_actions_histoire versions_catalogues
  territoires_etablissements avancements_histoire suivis_histoire actions_locales_histoire`);
const LU_POUR_COMPTER =
  list(`academies departements annees film_actions etablissements agents mandats fonctions_designees
  activites suivis avancements attendus_etablissements indicateurs_valeurs pix_imports pix_comptes evenements besoins_formation`);
const LU_POUR_OUVRIR = list(
  'regions academies departements annees etablissements agents habilitations comptes sessions delegations',
);

export type Commande = 'select' | 'insert' | 'update' | 'delete';

/** Whether this work may run this command on a table, on any of its rows. */
function mayWork({ role }: Portee, table: string, commande: Commande): boolean {
  if (role === 'proprietaire') return true;
  if (role === 'compteurs')
    return COMPTES.includes(table) || (commande === 'select' && LU_POUR_COMPTER.includes(table));
  if (role === 'ouverture') return commande === 'select' && LU_POUR_OUVRIR.includes(table);
  if (JAMAIS[table]?.includes(commande)) return false;
  return TRAVAUX_ADMIS[table]?.includes(role) ?? true;
}

type Valeurs = LigneLue['valeurs'];

const ECOLE_DE = new Map(LETTRES.map((ecole) => [uaiOf(ecole), ecole]));

const isIn = (ecoles: readonly Ecole[], uai: unknown): boolean => {
  const ecole = ECOLE_DE.get(String(uai));
  return ecole !== undefined && ecoles.includes(ecole);
};

/** Identifiers of the mandates of each person: who is concerned by an amount. */
export type Mandats = ReadonlyMap<string, string>;

/** Whether the request reads this row. */
function mayRead(portee: Portee, table: string, ligne: Valeurs, mandats: Mandats): boolean {
  const moi = lui(portee);
  if (portee.role === 'plateforme' && !['connecte'].includes(ATTENDUS.get(table)?.lecture ?? ''))
    return moi !== undefined && LU_PAR_LA_PLATEFORME.includes(table);
  const { voit, territoires, fonction } = portee;
  const suit = ['chef', 'adjoint', 'srane', 'referent_departemental'].includes(fonction ?? '');
  switch (ATTENDUS.get(table)?.lecture) {
    case 'connecte':
      return moi !== undefined;
    case 'ecole':
      return isIn(voit, ligne['uai']);
    case 'partagee':
      return isIn(voit, ligne['uai']) && (ligne['agent'] === moi || (ligne['partagee'] === true && suit));
    case 'montants':
      return isIn(voit, ligne['uai']) && (suit || mandats.get(String(ligne['mandat'])) === moi);
    case 'presente':
      return (
        isIn(voit, ligne['uai']) &&
        (ligne['etat'] === 'presente' || ligne['agent'] === moi || heads(portee, ligne['uai']))
      );
    case 'reservee':
      return isIn(voit, ligne['uai']) && (ligne['agent'] === moi || heads(portee, ligne['uai']));
    case 'territoire':
      return ['departement', 'academie', 'region'].some((nom) => territoires.includes(String(ligne[nom])));
    case 'gens':
      return table === 'habilitations' ? readsDroit(portee, ligne) : readsPersonne(portee, String(ligne['id']));
    default:
      return false;
  }
}

/** Whether this person is the head of the school, or a deputy, whatever the request was opened for. */
const heads = ({ personne = '' }: Portee, uai: unknown): boolean =>
  (PERSONNES[personne] ?? []).some(
    ({ role, ecole, fin }) => (role === 'chef' || role === 'adjoint') && !fin && ecole && uaiOf(ecole) === uai,
  );

const readsDroit = (portee: Portee, { agent, uai, departement, academie, region }: Valeurs): boolean =>
  (agent !== null && agent === lui(portee)) ||
  isIn(portee.voit, uai) ||
  holds(portee, { departement, academie, region });

/** Whether a territory lies in those that a request on everything in reach is about: they see who follows it. */
const holds = ({ role, territoires }: Portee, { departement, academie, region }: Valeurs): boolean =>
  role === 'perimetre' &&
  [
    ...[departement, academie, region],
    ...Object.values(ECOLES).flatMap((lieu) => {
      if (departement) return lieu.departement === departement ? [lieu.academie, lieu.region] : [];
      return academie && lieu.academie === academie ? [lieu.region] : [];
    }),
  ].some((code) => territoires.includes(String(code)));

const readsPersonne = (portee: Portee, id: string): boolean =>
  id === lui(portee) ||
  Object.entries(PERSONNES).some(
    ([personne, droits]) =>
      agentOf(personne) === id &&
      droits.some(({ ecole, ...droit }) => (ecole ? portee.voit.includes(ecole) : holds(portee, droit))),
  );

/** Whether the request may write a row of these owners. */
function mayWrite(portee: Portee, table: string, commande: Commande, ligne: Valeurs): boolean {
  const moi = lui(portee);
  const { ecrit, academie, fonction } = portee;
  switch (ATTENDUS.get(table)?.ecriture) {
    case 'ecole':
      return ecrit !== undefined && ligne['uai'] === uaiOf(ecrit);
    case 'sienne':
      return ecrit !== undefined && ligne['uai'] === uaiOf(ecrit) && ligne['agent'] === moi;
    case 'academie':
      return academie !== undefined && fonction === 'srane' && ligne['academie'] === academie;
    case 'depot':
      return commande === 'insert' && moi !== undefined;
    default:
      return false;
  }
}

/** Whether a transaction so opened reaches a row by a command. */
export function reaches(portee: Portee, table: string, commande: Commande, ligne: Valeurs, mandats: Mandats): boolean {
  if (!isRequete(portee)) return mayWork(portee, table, commande);
  return commande === 'select' ? mayRead(portee, table, ligne, mandats) : mayWrite(portee, table, commande, ligne);
}

/** Territory of a school, for rows to add. */
export const lieuOf = (ecole: Ecole): { uai: string } & (typeof ECOLES)[Ecole] => ({
  uai: uaiOf(ecole),
  ...ECOLES[ecole],
});
