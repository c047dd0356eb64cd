import { ETATS_LISIBLES, rolesOf } from '@focale/domaine';
import { LISTE_SYSTEMES, nameRole, type RoleDeRequete, ROLES_DE_REQUETE } from './roles.js';
import type { Classe, Classement, Commande } from './tables.js';

/** Scalar sub-select: evaluated once a query, not once a row. An unset setting gives null or '': no row in both cases. */
const setting = (name: string): string => `(select current_setting('focale.${name}', true))`;
const list = (name: string): string => `(select string_to_array(current_setting('focale.${name}', true), ','))::text[]`;
const AGENT = `(select nullif(current_setting('focale.agent', true), '')::uuid)`;
const CONNECTE = `${setting('agent')} <> ''`;
const ECOLE = `uai = ${setting('uai')}::char(8)`;
const quote = (noms: readonly string[]): string => noms.map((nom) => `'${nom}'`).join(', ');
const VOIT_LES_BROUILLONS = `${setting('role')} in (${quote(rolesOf('designations.read.drafts'))})`;
const VOIT_LES_MONTANTS = `${setting('role')} in (${quote(rolesOf('compensation.read'))})`;
const LIT_LES_TOTAUX = `${setting('role')} in (${quote(rolesOf('journal.read.all'))})`;

/** Rights of today on the school of a row: those that come from one role among several are not lost. */
const dirige = (table: string): string =>
  `exists (select from habilitations h where h.agent = ${AGENT} and h.uai = ${table}.uai
    and h.role in (${quote(rolesOf('bilans.read.all'))}) and aujourdhui() between h.debut and coalesce(h.fin, 'infinity'))`;

type RoleDePerimetre = Exclude<RoleDeRequete, 'plateforme'>;

/** Condition of each role on what carries a territory and no school. */
const TERRITOIRES = {
  academie: `academie = ${setting('academie')}
    and (${setting('departements')} = '' or departement = any(${list('departements')}))`,
  region: `region = ${setting('region')}`,
  perimetre: `departement = any(${list('departements')}) or academie = any(${list('academies')})
    or region = any(${list('regions')})`,
} as const;

const UNION = `uai = any(${list('uais')}::bpchar[]) or ${TERRITOIRES.perimetre}`;

/** Condition of each role on a school that carries its territory. */
const ECOLES: Readonly<Record<RoleDePerimetre, string>> = { ...TERRITOIRES, etablissement: ECOLE, perimetre: UNION };

/**
 * Condition of each role on the directory itself. A union of territories of several sizes is more than the planner can weigh,
 * and it would read every school: départements, which the territories are made of, are what it can look up.
 */
const ANNUAIRE: Readonly<Record<RoleDePerimetre, string>> = {
  ...ECOLES,
  perimetre: `uai = any(${list('uais')}::bpchar[]) or departement = any((
    select array_agg(t.departement) from territoires_etablissements t where ${TERRITOIRES.perimetre})::text[]) and (${UNION})`,
};

/** What is held on a territory, within those of the reader: whoever follows an académie sees who follows its départements. */
const DANS_LES_TERRITOIRES = `${TERRITOIRES.perimetre}
  or departement = any((select array_agg(distinct t.departement) from territoires_etablissements t
    where t.academie = any(${list('academies')}) or t.region = any(${list('regions')}))::text[])
  or academie = any((select array_agg(distinct t.academie) from territoires_etablissements t
    where t.region = any(${list('regions')}))::text[])`;

const ROLES_DE_PERIMETRE = Object.keys(ECOLES) as RoleDePerimetre[];

/**
 * The same on a table that names its school only, under the policy of the directory. An index gives the schools of one
 * territory, read once for the hundreds of rows of a list; no index gives a union of périmètres, where each row has its school
 * looked up.
 */
const buildVisible = (role: RoleDePerimetre, table: string): string => {
  if (role === 'etablissement') return ECOLE;
  return role === 'perimetre'
    ? `exists (select from etablissements e where e.uai = ${table}.uai)`
    : `uai in (select e.uai from etablissements e)`;
};

interface Politique {
  readonly roles: readonly RoleDeRequete[];
  readonly commande: Commande | 'all';
  readonly using?: string;
  readonly check?: string;
}

/** Reads inside the scope of each role, `also` narrowing them. */
function readEach(table: string, { classe, territoire }: Classement, also = ''): Politique[] {
  return ROLES_DE_PERIMETRE.map((role) => {
    const condition = classe === 'annuaire' ? ANNUAIRE[role] : territoire ? ECOLES[role] : buildVisible(role, table);
    return { roles: [role], commande: 'select', using: also === '' ? condition : `(${condition}) and ${also}` };
  });
}

/** Writes of a request on the school that it targets. */
function writeEcole(condition = ECOLE): Politique[] {
  const roles = ['etablissement'] as const;
  return [
    { roles, commande: 'insert', check: condition },
    { roles, commande: 'update', using: condition, check: condition },
    { roles, commande: 'delete', using: condition },
  ];
}

const SIENNE = `academie = ${setting('academie')} and ${setting('role')} = 'srane'`;
const PLATEFORME: readonly RoleDeRequete[] = ['plateforme'];

const PAR_CLASSE: Readonly<Record<Classe, (table: string, classement: Classement) => readonly Politique[]>> = {
  referentiel: () => [{ roles: ROLES_DE_REQUETE, commande: 'select', using: CONNECTE }],
  academique: () => [
    { roles: ROLES_DE_REQUETE, commande: 'select', using: CONNECTE },
    { roles: ['academie'], commande: 'insert', check: SIENNE },
    { roles: ['academie'], commande: 'update', using: SIENNE, check: SIENNE },
    { roles: ['academie'], commande: 'delete', using: SIENNE },
  ],
  annuaire: (table, classement) => [
    ...readEach(table, classement),
    { roles: PLATEFORME, commande: 'select', using: CONNECTE },
  ],
  etablissement: (table, classement) => [...readEach(table, classement), ...writeEcole()],
  personnel: (table, classement) => [
    ...readEach(table, classement, `(agent = ${AGENT} or (partagee and ${LIT_LES_TOTAUX}))`),
    ...writeEcole(`agent = ${AGENT} and ${ECOLE}`),
  ],
  sensible: (table, classement) => [
    ...readEach(
      table,
      classement,
      `(${VOIT_LES_MONTANTS} or exists (select from mandats m where m.id = ${table}.mandat and m.agent = ${AGENT}))`,
    ),
    ...writeEcole(),
  ],
  presentable: (table, classement) => [
    ...readEach(table, classement, `(etat in (${quote(ETATS_LISIBLES)}) or agent = ${AGENT} or ${dirige(table)})`),
    ...writeEcole(),
  ],
  reserve: (table, classement) => [
    ...readEach(table, classement, `(agent = ${AGENT} or ${dirige(table)})`),
    ...writeEcole(),
  ],
  histoire: (table, classement) => readEach(table, classement),
  agregat: (table, classement) =>
    classement.ecole
      ? readEach(table, classement)
      : Object.entries(TERRITOIRES).map(([role, using]) => ({
          roles: [role as RoleDePerimetre],
          commande: 'select',
          using,
        })),
  agents: (table) => {
    const vus = `id = ${AGENT} or exists (select from habilitations h where h.agent = ${table}.id)`;
    return [
      {
        roles: ['etablissement'],
        commande: 'select',
        // Who is designated has rights from the transmission only: in a school, a draft shows its person to who may read it.
        using: `${vus} or (${VOIT_LES_BROUILLONS} and exists (select from mandats m where m.agent = ${table}.id))`,
      },
      { roles: ['academie', 'region', 'perimetre'], commande: 'select', using: vus },
      { roles: PLATEFORME, commande: 'select', using: CONNECTE },
    ];
  },
  habilitations: (table) => {
    const vus = `agent = ${AGENT} or exists (select from etablissements e where e.uai = ${table}.uai)`;
    return [
      { roles: ['etablissement'], commande: 'select', using: `agent = ${AGENT} or ${ECOLE}` },
      { roles: ['academie', 'region'], commande: 'select', using: vus },
      { roles: ['perimetre'], commande: 'select', using: `${vus} or ${DANS_LES_TERRITOIRES}` },
      { roles: PLATEFORME, commande: 'select', using: CONNECTE },
    ];
  },
  technique: () => [],
  depot: (_table, { lueParPlateforme }) => [
    { roles: ROLES_DE_REQUETE, commande: 'insert', check: CONNECTE },
    ...(lueParPlateforme ? [{ roles: PLATEFORME, commande: 'select' as const, using: CONNECTE }] : []),
  ],
};

/** Commands that system scopes have on the tables of a class. */
const COMMANDES_SYSTEME: Readonly<Record<Classe, readonly Commande[]>> = {
  referentiel: ['select', 'insert', 'update', 'delete'],
  annuaire: ['select', 'insert', 'update'],
  academique: ['select', 'insert', 'update', 'delete'],
  etablissement: ['select', 'insert', 'update', 'delete'],
  personnel: ['select', 'insert', 'update', 'delete'],
  sensible: ['select', 'insert', 'update', 'delete'],
  presentable: ['select', 'insert', 'update', 'delete'],
  reserve: ['select', 'insert', 'update', 'delete'],
  histoire: ['select', 'insert', 'update', 'delete'],
  agregat: ['select'],
  agents: ['select', 'insert', 'update', 'delete'],
  habilitations: ['select', 'insert', 'update', 'delete'],
  technique: ['select', 'insert', 'update', 'delete'],
  depot: ['select', 'insert', 'update'],
};

interface PolitiqueNommee {
  readonly nom: string;
  readonly to: string;
  readonly commande: Commande | 'all';
  readonly using?: string;
  readonly check?: string;
}

/** Policies of one table, those of the requests first; a role and a command have one at most. */
export function listPolitiques(table: string, classement: Classement): PolitiqueNommee[] {
  const { classe, systemes = LISTE_SYSTEMES, compteurs, ecriteParCompteurs, ouverture } = classement;
  const { commandesSysteme = COMMANDES_SYSTEME[classe] } = classement;
  const scopes = systemes.map(nameRole).join(', ');
  return [
    ...PAR_CLASSE[classe](table, classement).map(({ roles, ...reste }) => ({
      ...reste,
      nom: `${roles.length > 1 ? 'requetes' : (roles[0] ?? '')}_${reste.commande}`,
      to: roles.map(nameRole).join(', '),
    })),
    ...commandesSysteme.map((commande) => ({
      nom: `systemes_${commande}`,
      to: scopes,
      commande,
      ...(commande === 'insert' ? {} : { using: 'true' }),
      ...(commande === 'insert' || commande === 'update' ? { check: 'true' } : {}),
    })),
    ...(compteurs
      ? [
          ecriteParCompteurs
            ? {
                nom: 'compteurs_all',
                to: nameRole('compteurs'),
                commande: 'all' as const,
                using: 'true',
                check: 'true',
              }
            : { nom: 'compteurs_select', to: nameRole('compteurs'), commande: 'select' as const, using: 'true' },
        ]
      : []),
    ...(ouverture
      ? [{ nom: 'ouverture_select', to: nameRole('ouverture'), commande: 'select' as const, using: 'true' }]
      : []),
    // The owner inherits the roles of functions: where `compteurs` writes, its policy is the owner's too.
    ...(ecriteParCompteurs
      ? []
      : [{ nom: 'proprietaire_all', to: 'current_user', commande: 'all' as const, using: 'true', check: 'true' }]),
  ];
}

/** Roles, the owner aside, whose policies let them read a table. */
export const listLecteurs = (table: string, classement: Classement): string[] =>
  [
    ...listPolitiques(table, classement).filter(({ commande }) => commande === 'select' || commande === 'all'),
    ...(classement.videPourPlateforme ? [{ to: nameRole('plateforme') }] : []),
  ]
    .flatMap(({ to }) => to.split(', '))
    .filter((role) => role !== 'current_user');
