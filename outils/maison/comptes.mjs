import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { listImporteurs } from './sources.mjs';

const { niveaux: NIVEAUX, sommet: SOMMET } = JSON.parse(
  readFileSync(new URL('./ordre-des-imports.json', import.meta.url), 'utf8'),
);

/** @typedef {{ nom: string, proprietaire: string, pretee: boolean }} Relation a table or a view, the capability that declares it, and whether it lends it */

const ROLES = '(?:administrateur|srane|referent_departemental|chef|adjoint|rrupn|contributeur|lecteur)';
const API = 'apps/api/src/';
const WEB = 'apps/web/src/';

/** What a regular expression finds, and where it is at home. */
const MOTIFS = [
  { nom: 'forms outside the frame', dans: WEB, motif: /\buseForm[<(]/g, sauf: /cadres\/formulaire\// },
  { nom: 'versions kept by a screen', dans: WEB, motif: /\bsetVersion\(/g },
  {
    nom: 'writes outside gestures and forms (trials, which write nothing, and the queue of the film among them)',
    dans: `${WEB}domaines/`,
    motif: /\bapi\.(?:post|put|patch|remove)\(/g,
  },
  {
    nom: 'names of roles on screens (whom to invite first; « lecteur » is a reader too)',
    dans: WEB,
    motif: new RegExp(`'${ROLES}'`, 'g'),
  },
  { nom: 'roles read by a screen', dans: WEB, motif: /\bhasRole\(|\bisAllowed\(|=> role\b/g },
  {
    nom: 'roles told apart as data by the API (who is invited, where, with which quality in a commission)',
    dans: API,
    motif: new RegExp(`\\brole\\w* (?:===|!==) '${ROLES}'|includes\\('${ROLES}'\\)`, 'g'),
    sauf: /socle\/acces\//,
  },
  {
    nom: 'rights asked of roles (left: the functions of those who may take a line in charge)',
    dans: API,
    motif: /\broles\.(?:some|every|includes)\(|\bisAllowed\(/g,
    sauf: /socle\/acces\//,
  },
  {
    nom: 'corrections written outside a register',
    dans: API,
    motif: /(?<!super\.|override )\breadChangements\(/g,
    sauf: /src\/socle\//,
  },
  {
    nom: 'functions that read or add under another verb than get, list and create',
    dans: '',
    motif:
      /^(?:export )?(?:async )?function (?:read|find|fetch|load|add|insert)(?=[A-Z])|^(?:export )?const (?:read|find|fetch|load|add|insert)[A-Z]\w* = (?:async )?\(/gm,
  },
  {
    nom: 'dates, numbers and lists put in words outside francais.ts (what a clock in Paris reads is no word)',
    dans: '',
    motif: /\bIntl\.|\.toLocale(?:Date|Time)?String\(/g,
    sauf: /libs\/domaine\/src\/francais\.ts|socle\/contexte\/heure-de-paris\.ts/,
  },
  {
    nom: 'numbers of statuses in SQL that TypeScript writes',
    dans: API,
    motif: /\b(?:statut|etat) (?:=|<>|<=?|>=?) \d|\betat when \d/g,
    sauf: /\.sql$|src\/socle\/erreurs\//,
  },
  {
    nom: 'copies of « Cette date est à venir » (one is the sentence)',
    dans: '',
    motif: /[`'"]Cette date est à venir/g,
  },
  {
    nom: 'tables of the words, pages or rules of faits (one is the table)',
    dans: '',
    motif: /'designation\.transmise'(?:: [[{'"]|,\n\s+\{)/g,
  },
  { nom: 'versions handled outside a register', dans: API, motif: /\bcheckVersion\(/g, sauf: /src\/socle\// },
];

/** A file shorter than this, that one file beside it imports, tells no story of its own. */
const MIETTE = 40;
const JUMELLES = 6;

/**
 * What is done another way than the house's: each count may only fall (`plafonds.json`, kept by tests/architecture).
 * @param {import('./sources.mjs').Source[]} sources
 * @param {readonly Relation[]} relations tables and views of the schema
 * @returns {{ nom: string, trouves: string[] }[]} `trouves`: where, one entry each
 */
export const countAutrement = (sources, relations) => [
  ...MOTIFS.map(({ nom, dans, motif, sauf }) => ({
    nom,
    trouves: sources
      .filter(({ chemin }) => chemin.startsWith(dans) && !sauf?.test(chemin))
      .flatMap(({ chemin, texte }) => [...texte.matchAll(motif)].map(() => chemin)),
  })),
  { nom: 'private tables of another capability in SQL', trouves: listTablesDesAutres(sources, relations) },
  { nom: `twins of ${JUMELLES} lines and more`, trouves: listJumelles(sources) },
  { nom: `neighbours under ${MIETTE} lines with one importer`, trouves: listMiettes(sources) },
];

/** What is lent is read from above, never written. */
function listTablesDesAutres(sources, relations) {
  const parNom = new Map(relations.map((relation) => [relation.nom, relation]));
  const usage = new RegExp(`\\b(from|join|into|update|delete from) (${[...parNom.keys()].join('|')})\\b`, 'g');
  const niveau = (capacite) => NIVEAUX.findIndex((noms) => noms.includes(capacite));
  return sources.flatMap(({ chemin, texte }) => {
    const [, capacite] = /^apps\/api\/src\/([^/]+)\/.*\.ts$/.exec(chemin) ?? [];
    if (!capacite || ['base', ...SOMMET].includes(capacite)) return [];
    return [...texte.matchAll(usage)]
      .filter(([, verbe, nom]) => {
        const { proprietaire, pretee } = parNom.get(nom);
        const lit = verbe === 'from' || verbe === 'join';
        return proprietaire !== capacite && !(lit && pretee && niveau(proprietaire) < niveau(capacite));
      })
      .map(([, , nom]) => `${chemin}: ${nom}`);
  });
}

/** Runs of lines that stand elsewhere too, word for word; imports, brackets and blank lines say nothing. */
function listJumelles(sources) {
  const vues = new Map();
  const fichiers = sources
    .filter(({ chemin }) => !chemin.endsWith('.sql'))
    .map(({ chemin, texte }) => {
      const lignes = texte
        .replace(/^import [\s\S]*?;$/gm, '')
        .split('\n')
        .map((ligne) => ligne.trim())
        .filter((ligne) => /\w{3}/.test(ligne) && !/^(\*|\/\*|\/\/)/.test(ligne));
      const fenetres = lignes
        .slice(0, Math.max(0, lignes.length - JUMELLES + 1))
        .map((_, rang) => lignes.slice(rang, rang + JUMELLES).join('\n'));
      for (const fenetre of fenetres) vues.set(fenetre, (vues.get(fenetre) ?? 0) + 1);
      return { chemin, fenetres };
    });
  return fichiers.flatMap(({ chemin, fenetres }) =>
    fenetres
      .filter((fenetre, rang) => vues.get(fenetre) > 1 && !(vues.get(fenetres[rang - 1]) > 1))
      .map((fenetre) => `${chemin}: ${fenetre.split('\n')[0]}`),
  );
}

function listMiettes(sources) {
  const importeurs = listImporteurs(sources);
  const textes = new Map(sources.map(({ chemin, texte }) => [chemin, texte]));
  /** What an index publishes is read from elsewhere. */
  const publishes = (index, chemin) =>
    index.endsWith('/index.ts') &&
    new RegExp(`^export [^;]*'\\./${basename(chemin).replace(/\.tsx?$/, '')}\\.js'`, 'm').test(textes.get(index));
  return sources
    .filter(({ chemin, lignes }) => lignes < MIETTE && /\.tsx?$/.test(chemin) && !/\/(index|tables)\.ts$/.test(chemin))
    .map(({ chemin }) => chemin)
    .filter((chemin) => {
      const eux = [...new Set(importeurs.get(chemin) ?? [])];
      return eux.length === 1 && dirname(eux[0]) === dirname(chemin) && !publishes(eux[0], chemin);
    });
}
