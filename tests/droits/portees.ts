import type { Role } from '@focale/domaine';
import { agentOf, type Ecole, empreinteOf, uaiOf } from './monde.js';

/** What a transaction was opened for, and what it must then reach. Written by hand: nothing here reads a policy. */
export interface Portee {
  readonly nom: string;
  /** Role of the database, without its prefix. */
  readonly role: string;
  /** Who asks; absent: a session that does not exist, or work that nobody asks for. */
  readonly personne?: string;
  /** Function held on the target, which decides about amounts and settings. */
  readonly fonction?: Role;
  /** Schools read. */
  readonly voit: readonly Ecole[];
  /** School written. */
  readonly ecrit?: Ecole;
  /** Académie that the request names, when it is in reach. */
  readonly academie?: string;
  /** What carries a territory and no school is read there. */
  readonly territoires: readonly string[];
  /** Statements that open it, once the role is taken. */
  readonly ouverture: readonly { readonly sql: string; readonly valeurs: readonly unknown[] }[];
}

const TOUS_LES_ROLES = [
  'chef',
  'adjoint',
  'rrupn',
  'contributeur',
  'srane',
  'referent_departemental',
  'lecteur',
  'administrateur',
];

type Cible = 'etablissement' | 'academie' | 'region' | 'perimetre';

const open = (personne: string, cible: Cible, code: string | null): Portee['ouverture'] => [
  {
    sql: `select ouvrir($1, '2026-11-22', $2, $3, 2026::smallint, $4, null)`,
    valeurs: [empreinteOf(personne), cible, code, TOUS_LES_ROLES],
  },
];

const lettres = (texte: string): Ecole[] => [...texte] as Ecole[];

function onEcole(personne: string, ecole: Ecole, fonction?: Role): Portee {
  return {
    nom: `${personne} sur ${ecole}`,
    role: 'etablissement',
    personne,
    voit: fonction ? [ecole] : [],
    territoires: [],
    ...(fonction ? { fonction, ecrit: ecole } : {}),
    ouverture: open(personne, 'etablissement', uaiOf(ecole)),
  };
}

function onAcademie(
  personne: string,
  academie: string,
  voit: string,
  fonction?: Role,
  territoires = [academie],
): Portee {
  return {
    nom: `${personne} sur ${academie}`,
    role: 'academie',
    personne,
    voit: lettres(voit),
    territoires: fonction ? territoires : [],
    ...(fonction ? { fonction, academie } : {}),
    ouverture: open(personne, 'academie', academie),
  };
}

const onRegion = (personne: string, region: string, voit: string, fonction?: Role): Portee => ({
  nom: `${personne} sur ${region}`,
  role: 'region',
  personne,
  voit: lettres(voit),
  territoires: fonction ? [region] : [],
  ...(fonction ? { fonction } : {}),
  ouverture: open(personne, 'region', region),
});

const onPerimetre = (personne: string, voit: string, territoires: readonly string[] = []): Portee => ({
  nom: `${personne}, partout`,
  role: 'perimetre',
  personne,
  voit: lettres(voit),
  territoires,
  ouverture: open(personne, 'perimetre', null),
});

const onPlateforme = (personne: string): Portee => ({
  nom: `${personne}, plateforme`,
  role: 'plateforme',
  personne,
  voit: [],
  territoires: [],
  ouverture: open(personne, 'perimetre', null),
});

const INCONNUS = (['etablissement', 'academie', 'region', 'perimetre', 'plateforme'] as const).map((role): Portee => ({
  nom: `session inconnue, ${role}`,
  role,
  voit: [],
  territoires: [],
  ouverture: open(
    'personne',
    role === 'plateforme' ? 'perimetre' : role,
    { etablissement: uaiOf('A'), academie: 'C1', region: 'R1' }[role as string] ?? null,
  ),
}));

/** Requests of every kind of person on every kind of target, in reach and out of it. */
export const REQUETES: readonly Portee[] = [
  onEcole('chef A', 'A', 'chef'),
  onEcole('adjoint A', 'A', 'adjoint'),
  onEcole('rrupn A', 'A', 'rrupn'),
  onEcole('contributeur A', 'A', 'contributeur'),
  onEcole('lecteur A', 'A', 'lecteur'),
  onEcole('srane C1', 'A', 'srane'),
  onEcole('srane R1', 'D', 'srane'),
  onEcole('referent D1', 'B', 'referent_departemental'),
  onEcole('lecteur C1', 'C', 'lecteur'),
  onEcole('chef A et B', 'B', 'chef'),
  onEcole('chef A, lecteur B', 'B', 'lecteur'),
  onEcole('chef A', 'B'),
  onEcole('referent D1', 'C'),
  onEcole('srane C1', 'D'),
  onEcole('chef parti', 'A'),

  onAcademie('srane C1', 'C1', 'ABC', 'srane'),
  onAcademie('srane R1', 'C2', 'D', 'srane'),
  onAcademie('referent D1', 'C1', 'AB', 'referent_departemental', ['D1']),
  onAcademie('referent D1 D2', 'C1', 'ABC', 'referent_departemental', ['D1', 'D2']),
  onAcademie('lecteur C1', 'C1', 'ABC', 'lecteur'),
  onAcademie('autre rrupn E', 'C3', 'E', 'srane'),
  onAcademie('srane C1', 'C2', ''),
  onAcademie('chef A', 'C1', ''),

  onRegion('srane R1', 'R1', 'ABCD', 'srane'),
  onRegion('lecteur R1', 'R1', 'ABCD', 'lecteur'),
  onRegion('autre rrupn E', 'R2', 'E', 'srane'),
  onRegion('srane C1', 'R1', ''),

  onPerimetre('chef A', 'A'),
  onPerimetre('rrupn A', 'A'),
  onPerimetre('chef A et B', 'AB'),
  onPerimetre('chef A, referent D2', 'AC', ['D2']),
  onPerimetre('referent D1', 'AB', ['D1']),
  onPerimetre('srane C1 C3', 'ABCE', ['C1', 'C3']),
  onPerimetre('srane R1', 'ABCD', ['R1']),
  onPerimetre('administrateur', ''),
  onPerimetre('chef parti', ''),

  onPlateforme('administrateur'),
  ...INCONNUS,
];

/** Work that no signed-in person asks for, and the rights that functions run with. */
const TRAVAUX: readonly Portee[] = [
  'connexion',
  'invitation',
  'annuaire',
  'profils',
  'film',
  'idempotence',
  'designations',
  'documents',
  'calendriers',
  'taches',
  'comptes',
  'demonstration',
  'compteurs',
  'ouverture',
  'proprietaire',
].map((role) => ({ nom: role, role, voit: [], territoires: [], ouverture: [] }));

export const PORTEES: readonly Portee[] = [...REQUETES, ...TRAVAUX];

export const isRequete = ({ role }: Portee): boolean =>
  ['etablissement', 'academie', 'region', 'perimetre', 'plateforme'].includes(role);

export const lui = ({ personne }: Portee): string | undefined =>
  personne === undefined ? undefined : agentOf(personne);
