import type { Alea } from './alea.js';
import { resolve, type Schema } from './contrat.js';
import type { Memoire } from './memoire.js';
import type { Monde } from './monde.js';

const MOTS = ['Réunion', 'charte', 'élèves', 'Pix', 'salle 12', 'outil', 'projet', 'à suivre', 'ÉduConnect', 'œuvre'];
/** Tried in turn against a pattern of the contract. */
const MODELES = [
  '22',
  '13',
  '087',
  '023',
  '08:30',
  '2026-2027',
  'https://a.example/b',
  'P1-01',
  'nom',
  'REF_PIX',
  'A',
  '1',
];
const PROFONDEUR_MAX = 6;

/** What a value is made from: the draw, what was learnt, the places, and where the request goes. */
export interface Source {
  readonly alea: Alea;
  readonly memoire: Memoire;
  readonly monde: Monde;
  readonly adresse: string;
}

/** A value that the schema accepts as far as it tells: rules between fields are the server's own. */
export function buildValeur(source: Source, ecrit: Schema, nom = '', niveau = 0): unknown {
  const { alea, memoire, adresse } = source;
  const schema = resolve(ecrit);
  if (schema.nullable && alea.chance(0.1)) return null;
  if (schema.oneOf) return buildValeur(source, alea.pick(schema.oneOf), nom, niveau + 1);
  if (schema.enum && schema.type !== 'array') return alea.pick(schema.enum);
  if (nom === 'version' && alea.chance(0.9)) return memoire.versionOf(adresse) ?? alea.integer(0, 3);
  switch (schema.type) {
    case 'boolean':
      return alea.chance(0.5);
    case 'integer':
    case 'number':
      return alea.integer(schema.minimum ?? 0, Math.min(schema.maximum ?? 50, 5000));
    case 'array':
      if (niveau > PROFONDEUR_MAX) return [];
      return Array.from({ length: alea.integer(schema.minItems ?? 0, 3) }, () =>
        buildValeur(source, schema.items ?? {}, nom, niveau + 1),
      );
    case 'string':
      return buildTexte(source, schema, nom);
    default:
      return schema.properties || schema.type === 'object' ? buildObjet(source, schema, niveau) : alea.pick(MOTS);
  }
}

function buildObjet(source: Source, { properties = {}, required = [] }: Schema, niveau: number): object {
  const gardes = Object.entries(properties).filter(
    ([nom]) => required.includes(nom) || (niveau < PROFONDEUR_MAX && source.alea.chance(nom === 'version' ? 0.9 : 0.5)),
  );
  return Object.fromEntries(gardes.map(([nom, schema]) => [nom, buildValeur(source, schema, nom, niveau + 1)]));
}

function buildTexte({ alea, memoire, monde }: Source, schema: Schema, nom: string): string {
  const { format, pattern, minLength = 1, maxLength = 40 } = schema;
  if (format === 'date') return buildJour(alea);
  if (format === 'date-time')
    return `${buildJour(alea)}T${alea.pick(['08:30', '17:00:00.5'])}:00Z`.replace('.5:00', '.5');
  if (format === 'uuid') return memoire.pickId(alea, '');
  if (format === 'email') return `essai${alea.integer(1, 40)}@essai.example`;
  if (pattern !== undefined)
    return alea.pick([...monde.ecoles, ...MODELES].filter((m) => new RegExp(pattern).test(m)).concat('x'));
  if (nom === 'uai') return alea.pick(monde.ecoles);
  if (/^(code|ligne|action|attendu)$/.test(nom)) return memoire.pickCode(alea);
  const texte = Array.from({ length: alea.integer(1, 4) }, () => alea.pick(MOTS)).join(' ');
  return texte.padEnd(minLength, 'a').slice(0, maxLength);
}

const buildJour = (alea: Alea): string =>
  `${alea.pick([2025, 2026, 2026, 2026, 2027])}-${String(alea.integer(1, 12)).padStart(2, '0')}-${String(alea.integer(1, 28)).padStart(2, '0')}`;
