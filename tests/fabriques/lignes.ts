import { createHash } from 'node:crypto';
import type pg from 'pg';

/** Whom a row belongs to: what is given fills the columns of these names. `rang` tells apart two rows of one owner. */
export interface Proprietaire {
  readonly uai?: string;
  readonly departement?: string;
  readonly academie?: string;
  readonly region?: string;
  readonly agent?: string;
  readonly rang: string;
}

export interface Colonne {
  readonly nom: string;
  readonly type: string;
  /** A row cannot be written without it. */
  readonly obligatoire: boolean;
}

export type Ligne = Readonly<Record<string, unknown>>;

/** Columns of every table of the schema that one writes, in order, as the catalogue tells them. */
export async function readColonnes(client: pg.ClientBase): Promise<Map<string, Colonne[]>> {
  const { rows } = await client.query<{ nom: string; colonnes: Colonne[] }>(
    `select c.relname as nom, json_agg(json_build_object('nom', a.attname, 'type', format_type(a.atttypid, -1),
        'obligatoire', a.attnotnull and not a.atthasdef) order by a.attnum) as colonnes
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       and a.attidentity = '' and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     group by c.relname`,
  );
  return new Map(rows.map(({ nom, colonnes }) => [nom, colonnes]));
}

/** Identity of the row of a table that belongs to somebody: the same each time it is asked for. */
export function identify(table: string, { uai, academie, rang }: Proprietaire): string {
  const hex = createHash('md5')
    .update([table, uai ?? academie ?? '', rang].join('/'))
    .digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Columns that name a row of another table, and that table. */
const REFERENCES: Readonly<Record<string, string>> = {
  mandat: 'mandats',
  lettre: 'lettres',
  reunion: 'reunions',
  membre: 'membres_commission',
  import: 'pix_imports',
  campagne: 'campagnes_equipement',
  fichier: 'fichiers',
};

const PAR_TYPE: Readonly<Record<string, unknown>> = {
  date: '2026-10-01',
  'timestamp with time zone': '2026-10-01T08:00:00Z',
  smallint: 1,
  integer: 1,
  bigint: 1,
  boolean: false,
  jsonb: '{}',
  'text[]': '{}',
  bytea: '\\x00',
  bpchar: 'SECTION1',
};

const PAR_NOM: Readonly<Record<string, unknown>> = {
  annee: 2026,
  fin: '2027-06-30',
  close_le: '2027-06-30',
  jusqu_a: '2026-10-02T08:00:00Z',
  expire_le: '2100-01-01T00:00:00Z',
};

/** What the constraints of a table ask for. */
const PAR_TABLE: Readonly<Record<string, Ligne>> = {
  activites: { duree_minutes: 30, fonction: 'conseiller' },
  attendus_modele: { fait: 'fait' },
  annees: { fin: '2200-01-01', annee: 2200 },
  besoins_formation: { dispositif: 'fil' },
  commissions: { modalite: 'ad_hoc' },
  compensations: { taux_centimes: 31_250 },
  contacts: { statut: 'actif' },
  dates_academie: { genre: 'autre' },
  documents_numeriques: { genre: 'plan_action' },
  editions_des_bilans: { etat: 'valide', blocs: '[]' },
  ents_etablissements: { ent: 'aucun' },
  etablissements: { type: 'college', origine: 'demonstration' },
  evenements: { genre: 'autre' },
  film_actions: { nature: 'action' },
  gar_abonnements: { financeur: 'etat' },
  mandats: { etat: 'acceptee' },
  pix_imports: { genre: 'parcours', usage: 'parcours' },
  presences: { presence: 'present' },
  preuves: { adresse: 'https://exemple.example' },
  reunions: { duree_minutes: 60 },
  rgpd_demandes: { genre: 'droits' },
};

/** One row of a table for somebody: its required columns, those that say to whom it belongs, and nothing else. */
export function buildLigne(table: string, colonnes: readonly Colonne[], qui: Proprietaire): Ligne {
  const propre: Ligne = { ...PAR_TABLE[table] };
  const ligne: Record<string, unknown> = {};
  for (const { nom, type, obligatoire } of colonnes) {
    const valeur = nom in propre ? propre[nom] : ownerValue(nom, qui);
    if (valeur !== undefined) ligne[nom] = valeur;
    else if (obligatoire) ligne[nom] = buildValeur(table, nom, type, qui);
  }
  return ligne;
}

function ownerValue(nom: string, qui: Proprietaire): string | undefined {
  return (['uai', 'departement', 'academie', 'region', 'agent'] as const).includes(nom as 'uai')
    ? qui[nom as 'uai']
    : undefined;
}

function buildValeur(table: string, nom: string, type: string, qui: Proprietaire): unknown {
  if (nom in PAR_NOM) return PAR_NOM[nom];
  if (type === 'uuid') return identify(REFERENCES[nom] ?? table, nom === 'campagne' ? { ...qui, uai: undefined } : qui);
  if (type in PAR_TYPE) return PAR_TYPE[type];
  // A text of a key must differ from one row to the next.
  return `${nom} ${qui.uai ?? qui.academie ?? ''} ${qui.rang}`.replace(/ +/g, ' ').toLowerCase();
}

/** Writes a row as it is; nothing when there is one of the same key. @throws what the table asks for and the row has not */
export async function writeLigne(client: pg.ClientBase, table: string, ligne: Ligne): Promise<void> {
  const noms = Object.keys(ligne);
  const sql = `insert into ${table} (${noms.map((nom) => `"${nom}"`).join(', ')})
    values (${noms.map((_, i) => `$${i + 1}`).join(', ')}) on conflict do nothing`;
  await client.query(sql, Object.values(ligne)).catch((cause: unknown) => {
    throw new Error(`No row of ${table} could be made; say in PAR_TABLE what it asks for`, { cause });
  });
}
