import type { Alea } from './alea.js';
import type { Operation } from './contrat.js';
import { buildFormulaire } from './formulaire.js';
import type { Acteur } from './monde.js';
import { hostileSegment, hostileText, hostileValue, NOMS_HERITES } from './valeurs-hostiles.js';
import { buildValeur, type Source } from './valeurs.js';

/** One request, as it is written on the socket. */
export interface Demande {
  readonly acteur: Acteur;
  readonly operation: Operation;
  /** Path and query, raw. */
  readonly cible: string;
  readonly entetes: Readonly<Record<string, string>>;
  readonly corps?: Buffer;
}

const TERRITOIRES = ['22', '22', '22', '13', '75', '087'];
const ANNEES = ['2026-2027', '2026-2027', '2026-2027', '2026-2027', '2025-2026', '2027-2028', '2026-2028'];
const TYPES = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-16',
  'x',
  '',
];

/** A request to this route: as the contract says, or with one part or more that no client of ours writes. */
export function buildDemande(
  source: Omit<Source, 'adresse'>,
  operation: Operation,
  acteur: Acteur,
  hostile: boolean,
): Demande {
  const { alea } = source;
  const partie = hostile ? alea.integer(0, 4) : -1;
  const adresse = buildAdresse(source, operation, acteur, partie === 0);
  const requete = buildRequete({ ...source, adresse }, operation, partie === 1);
  const { type, corps } = buildCorps({ ...source, adresse }, operation, partie === 2 || partie === 3);
  const entetes: Record<string, string> = {};
  if (corps && type !== '') entetes['content-type'] = type;
  if (operation.methode === 'POST' && alea.chance(0.15)) entetes['idempotency-key'] = `essai-${alea.integer(1, 60)}`;
  if (partie === 4) Object.assign(entetes, hostileHeaders(alea));
  return { acteur, operation, cible: `${adresse}${requete}`, entetes, ...(corps ? { corps } : {}) };
}

function buildAdresse(
  source: Omit<Source, 'adresse'>,
  { chemin }: Operation,
  acteur: Acteur,
  hostile: boolean,
): string {
  const noms = [...chemin.matchAll(/\{(\w+)\}/g)].map(([, nom = '']) => nom);
  const vise = hostile && noms.length > 0 ? source.alea.pick(noms) : undefined;
  let adresse = chemin;
  for (const nom of noms) {
    const collection = chemin.slice(0, chemin.indexOf(`/{${nom}}`));
    const valeur = nom === vise ? hostileSegment(source.alea) : pickParametre(source, nom, collection, acteur);
    adresse = adresse.replace(`{${nom}}`, () => valeur);
  }
  return adresse;
}

function pickParametre(
  { alea, memoire, monde }: Omit<Source, 'adresse'>,
  nom: string,
  collection: string,
  acteur: Acteur,
): string {
  switch (nom) {
    case 'uai':
      return alea.pick(alea.chance(0.15) ? monde.dehors : acteur.ecoles.length > 0 ? acteur.ecoles : monde.ecoles);
    case 'annee':
      return alea.pick(ANNEES);
    case 'code':
      return /(academies|regions)$/.test(collection) ? alea.pick(TERRITOIRES) : memoire.pickCode(alea);
    case 'attendu':
      return memoire.pickCode(alea);
    case 'jeton':
    case 'fichier':
      return `${alea.pick(['x', 'AbC-_9'.repeat(7)])}${nom === 'fichier' ? '.ics' : ''}`;
    default:
      return memoire.pickId(alea, collection);
  }
}

function buildRequete(source: Source, { requete }: Operation, hostile: boolean): string {
  const { alea } = source;
  const couples = requete
    .filter(({ required }) => required === true || alea.chance(0.25))
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(buildValeur(source, schema, name)))}`);
  if (hostile) {
    const nom =
      requete.length > 0 && alea.chance(0.8) ? alea.pick(requete).name : alea.pick([...NOMS_HERITES, 'a[b]', '']);
    const valeur = alea.chance(0.5)
      ? hostileSegment(alea)
      : encodeURIComponent(hostileText(alea).replace(/\p{Surrogate}/gu, ''));
    couples.push(`${nom}=${valeur}`);
    if (alea.chance(0.3)) couples.push(`${nom}=${valeur}`);
  }
  return couples.length === 0 ? '' : `?${couples.join('&')}`;
}

function buildCorps(source: Source, operation: Operation, hostile: boolean): { type: string; corps?: Buffer } {
  const { alea } = source;
  if (operation.formulaire && (!operation.json || alea.chance(0.6)))
    return buildFormulaire(source, operation.formulaire, hostile);
  if (!operation.json) {
    return hostile && alea.chance(0.5)
      ? { type: 'application/json', corps: Buffer.from(JSON.stringify(hostileValue(alea))) }
      : { type: '' };
  }
  const valeur = buildValeur(source, operation.json);
  const texte = JSON.stringify(hostile ? mutate(alea, valeur) : valeur);
  if (!hostile || alea.chance(0.7)) return { type: 'application/json', corps: Buffer.from(texte) };
  return damage(alea, texte);
}

/** One leaf, one name, or the whole replaced. */
function mutate(alea: Alea, valeur: unknown): unknown {
  if (typeof valeur !== 'object' || valeur === null || alea.chance(0.05)) return hostileValue(alea);
  const noms = Object.keys(valeur);
  const nom =
    noms.length > 0 && alea.chance(0.85) ? alea.pick(noms) : alea.pick([...NOMS_HERITES, 'inconnu', 'a\u0000']);
  const ancien = Object.hasOwn(valeur, nom) ? (valeur as Record<string, unknown>)[nom] : undefined;
  const nouveau =
    typeof ancien === 'object' && ancien !== null && alea.chance(0.7) ? mutate(alea, ancien) : hostileValue(alea);
  if (Array.isArray(valeur)) return valeur.map((element: unknown, rang) => (String(rang) === nom ? nouveau : element));
  const suite = Object.entries(valeur).filter(([cle]) => cle !== nom);
  return Object.fromEntries(alea.chance(0.15) ? suite : [...suite, [nom, nouveau]]);
}

/** Another type, a cut text, other bytes, levels without end, a number that is none. */
function damage(alea: Alea, texte: string): { type: string; corps: Buffer } {
  const json = 'application/json';
  switch (alea.integer(0, 6)) {
    case 0:
      return { type: alea.pick(TYPES), corps: Buffer.from(texte) };
    case 1:
      return { type: json, corps: Buffer.from(texte.slice(0, alea.integer(0, texte.length - 1))) };
    case 2:
      return { type: json, corps: Buffer.from(`${texte.slice(0, -1)},"h\u00e9":"\u00ff"}`, 'latin1') };
    case 3:
      return { type: json, corps: Buffer.from(`{"a":${'['.repeat(3000)}${']'.repeat(3000)}}`) };
    case 4:
      return { type: json, corps: Buffer.from(texte.replace(/:(?:\d+|"[^"]*")/, ':1e999')) };
    case 5:
      return { type: json, corps: Buffer.from(`\ufeff${texte}`) };
    default:
      return { type: json, corps: Buffer.from(texte, 'utf16le') };
  }
}

const hostileHeaders = (alea: Alea): Record<string, string> =>
  alea.pick<Record<string, string>>([
    { 'idempotency-key': 'x'.repeat(300) },
    { 'idempotency-key': '\u00e9' },
    { 'if-none-match': `"${'x'.repeat(500)}"` },
    { origin: 'null' },
    { origin: 'https://mechant.example' },
    { 'x-forwarded-for': 'constructor, 999.1.2.3' },
    { 'accept-language': '\u00ff' },
    { 'content-length-x': '-1' },
    { range: 'bytes=99999-1' },
    { cookie: 'focale_session=%00%FF; focale_session=constructor' },
    { 'x-http-method-override': 'DELETE' },
  ]);
