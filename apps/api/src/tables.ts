import { type Schema, TABLES_DE_LA_BASE, type Tables, type Vues } from './base/index.js';
import { TABLES as agents, VUES as vuesAgents } from './agents/tables.js';
import { TABLES as annees } from './annees/tables.js';
import { TABLES as audit } from './audit/tables.js';
import { TABLES as bilans } from './bilans/tables.js';
import { TABLES as calendriers } from './calendriers/tables.js';
import { TABLES as catalogue, VUES as vuesCatalogue } from './catalogue/tables.js';
import { TABLES as commissions, VUES as vuesCommissions } from './commissions/tables.js';
import { TABLES as designations, VUES as vuesDesignations } from './designations/tables.js';
import { TABLES as educap, VUES as vuesEducap } from './educap/tables.js';
import { TABLES as equipements, VUES as vuesEquipements } from './equipements/tables.js';
import { TABLES as etablissements, VUES as vuesEtablissements } from './etablissements/tables.js';
import { TABLES as evenements, VUES as vuesEvenements } from './evenements/tables.js';
import { TABLES as film, VUES as vuesFilm } from './film/tables.js';
import { TABLES as fonctions, VUES as vuesFonctions } from './fonctions/tables.js';
import { TABLES as gar, VUES as vuesGar } from './gar/tables.js';
import { TABLES as indicateurs, VUES as vuesIndicateurs } from './indicateurs/tables.js';
import { TABLES as journal, VUES as vuesJournal } from './journal/tables.js';
import { TABLES as lettres, VUES as vuesLettres } from './lettres/tables.js';
import { TABLES as pix, VUES as vuesPix } from './pix/tables.js';
import { TABLES as profils } from './profils/tables.js';
import { TABLES as rentree } from './rentree/tables.js';
import { TABLES as rgpd, VUES as vuesRgpd } from './rgpd/tables.js';
import { TABLES as socle, VUES as vuesSocle } from './socle/tables.js';

/** Every table of the schema, as the capability that owns it declares it. A table absent from here fails a test. */
export const TABLES = {
  ...TABLES_DE_LA_BASE,
  ...socle,
  ...etablissements,
  ...annees,
  ...agents,
  ...audit,
  ...profils,
  ...catalogue,
  ...film,
  ...designations,
  ...lettres,
  ...fonctions,
  ...commissions,
  ...journal,
  ...evenements,
  ...educap,
  ...rgpd,
  ...gar,
  ...pix,
  ...equipements,
  ...indicateurs,
  ...bilans,
  ...rentree,
  ...calendriers,
} as const satisfies Tables;

export type Table = keyof typeof TABLES;

/** Every view that a capability lends to those above it, the lowest first. A view absent from here is not made. */
export const VUES = {
  ...vuesSocle,
  ...vuesEtablissements,
  ...vuesAgents,
  ...vuesCatalogue,
  ...vuesFilm,
  ...vuesDesignations,
  ...vuesLettres,
  ...vuesCommissions,
  ...vuesJournal,
  ...vuesEvenements,
  ...vuesPix,
  ...vuesIndicateurs,
  ...vuesEducap,
  ...vuesRgpd,
  ...vuesGar,
  ...vuesEquipements,
  ...vuesFonctions,
} as const satisfies Vues;

/** What a database is brought to. */
export const SCHEMA: Schema = { tables: TABLES, vues: VUES };

const D_UNE_ECOLE = ['annuaire', 'etablissement', 'personnel', 'sensible', 'histoire'];

/** Tables whose rows belong to one school. */
export const TABLES_DES_ETABLISSEMENTS = (Object.keys(TABLES) as Table[]).filter((table) =>
  D_UNE_ECOLE.includes(TABLES[table].classe),
);
