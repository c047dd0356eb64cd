import { computeSynthese, type LigneDeFilm, PERIODES } from '@focale/domaine';
import { composer, liste, paragraphe, toTexteRiche, tableau, type TexteRiche, titre } from '@focale/texte-riche';
import type { BilanAImprimer, BlocAImprimer } from '../../apps/api/src/bilans/document/bilan-a-imprimer.js';

/** What looks like code to each of the formats, and what their fonts and files do not take. */
export const HOSTILE =
  '#import "x": * $x^2$ [crochets] \\ @ref <etiquette> `brut` *gras* _it_ = == // /* */ #{1+1} ~ -- </w:t><w:p/> & &amp; ]]> {{x}} %PDF (a) /Lang "q" \'a\'';
const INVISIBLES = ' \u0000\u0007\u001b\ud800\ufffe\u2028😀👩‍👩‍👧 de\u0301cale\u0301e';

const CODES = [
  ['identite', 'Identité et mandats'],
  ['missions', 'Missions de la lettre'],
  ['informations', 'Informations relayées'],
  ['formations', 'Échanges et formation'],
  ['accompagnements', 'Collègues accompagnés et projets'],
  ['competences', 'Compétences des élèves'],
  ['pilotage', 'Pilotage'],
  ['ent', 'ENT, GAR et ÉduConnect'],
  ['rgpd', 'RGPD'],
  ['parents', 'Parents et citoyenneté numérique'],
  ['equipement', 'Équipement et demandes'],
  ['indicateurs', 'Indicateurs'],
  ['film', 'Film annuel par thème'],
  ['appreciation', 'Usages du numérique'],
  ['difficultes', 'Difficultés'],
  ['besoins', 'Besoins et propositions à l’académie'],
  ['suite', 'L’an prochain'],
] as const;

const texte = (...noeuds: Parameters<typeof composer>[0][number][]): TexteRiche => {
  const compose = composer(noeuds);
  if (!compose) throw new RangeError('A text of nothing');
  return compose;
};

export const text = (mots: string, ...marks: object[]): object => ({ type: 'text', text: mots, marks });
export const p = (...content: object[]): object => ({ type: 'paragraph', content });
export const doc = (...content: object[]): TexteRiche => toTexteRiche({ type: 'doc', content });

/** A text that holds everything that the schema knows. */
export const TEXTE_COMPLET = doc(
  { type: 'heading', attrs: { level: 4 }, content: [text('Pix en troisième')] },
  p(
    text('Cette année, '),
    text('131', { type: 'chiffre', attrs: { cle: 'pix.certifies', valeur: '131' } }),
    text(' élèves sur 142 ont obtenu la '),
    text('certification', { type: 'bold' }),
    text(' Pix, voir '),
    text('le guide', { type: 'italic' }, { type: 'link', attrs: { href: 'https://exemple.fr/é?a=1&b=(2)' } }),
    { type: 'hardBreak' },
    text('et la suite.'),
  ),
  {
    type: 'orderedList',
    content: [
      {
        type: 'listItem',
        content: [
          p(text('Réserver les salles')),
          { type: 'bulletList', content: [{ type: 'listItem', content: [p(text('Salle du bâtiment B'))] }] },
        ],
      },
      { type: 'listItem', content: [p(text('Convoquer les classes'))] },
    ],
  },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', attrs: { rowspan: 2 }, content: [p(text('Niveau'))] },
          { type: 'tableHeader', attrs: { colspan: 2 }, content: [p(text('Élèves'))] },
        ],
      },
      {
        type: 'tableRow',
        content: ['Inscrits', 'Certifiés'].map((mot) => ({ type: 'tableHeader', content: [p(text(mot))] })),
      },
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', content: [p(text('3e'))] },
          { type: 'tableCell', content: [p(text('142'))] },
          { type: 'tableCell', content: [p(text('131'))] },
        ],
      },
    ],
  },
  {
    type: 'table',
    content: ['Atelier', 'Robotique'].map((mot) => ({
      type: 'tableRow',
      content: [mot, `${mot} du mardi`].map((un) => ({ type: 'tableCell', content: [p(text(un))] })),
    })),
  },
);

export const TEXTE_HOSTILE = doc(
  { type: 'heading', content: [text(`Titre ${HOSTILE}${INVISIBLES}`)] },
  p(text(HOSTILE + INVISIBLES, { type: 'bold' })),
  p(text('sans-espace'.repeat(60))),
  p(text(HOSTILE, { type: 'link', attrs: { href: 'https://exemple.fr/"()<>&#$'.replace(/["<>]/g, '') } })),
  p(text('adresse fausse', { type: 'link', attrs: { href: 'http://a:b:c' } })),
  { type: 'bulletList', content: [{ type: 'listItem', content: [p(text(HOSTILE))] }] },
  {
    type: 'table',
    content: [HOSTILE, `${HOSTILE} ${'W'.repeat(300)}`].map((mots) => ({
      type: 'tableRow',
      content: [
        { type: 'tableCell', content: [p(text(mots))] },
        { type: 'tableCell', content: [{ type: 'paragraph' }] },
      ],
    })),
  },
);

/** A text of so many words, a hundred a paragraph. */
export const buildLong = (mots: number): TexteRiche =>
  texte(
    ...Array.from({ length: mots / 100 }, (_, i) =>
      paragraphe(Array.from({ length: 100 }, (__, j) => `mot${i * 100 + j}`).join(' ')),
    ),
  );

export const buildGrandTableau = (lignes: number): TexteRiche =>
  texte(
    tableau(
      ['Rang', 'Ce qui a été fait'],
      Array.from({ length: lignes }, (_, i) => [`ligne${i}.`, `Séance avec la classe ${i}, puis bilan en salle.`]),
    ),
  );

const FILM: LigneDeFilm[] = Array.from({ length: 60 }, (_, i) => ({
  periode: PERIODES[i % PERIODES.length]?.code ?? 1,
  theme: ['Pix', 'ENT', 'RGPD'][i % 3] ?? '',
  statut: i % 4 ? 'fait' : 'a_faire',
  applicable: true,
  nature: 'action' as const,
  echeance: '2025-12-31',
}));

/** The blocks of a bilan, each with a text of its own, but for those told apart. */
export const buildBlocs = (autres: Readonly<Record<string, Partial<BlocAImprimer>>> = {}): BlocAImprimer[] =>
  CODES.map(([code, nom], rang) => ({
    code,
    titre: nom,
    vide: false,
    masque: false,
    contenu: texte(
      paragraphe([
        `Ce que dit le bloc ${nom} : `,
        { cle: `essai.${rang}`, valeur: String(10 + rang) },
        ' faits notés.',
      ]),
      titre(`Détail ${rang}`),
      liste([`Premier point de ${code}`, 'Second point']),
    ),
    ...autres[code],
  }));

export const buildBilan = (autre: Partial<BilanAImprimer> = {}): BilanAImprimer => ({
  etablissement: {
    nom: 'Collège Émile-Exemple',
    uai: '0990001L',
    commune: 'Saint-Léonard-de-Noblat',
    academie: 'Limoges',
  },
  annee: '2025-2026',
  rrupn: { prenom: 'Zoé', nom: 'Démonstration-Œuvrée', discipline: 'Sciences de la vie et de la Terre' },
  etat: 'presente',
  edition: 1,
  blocs: buildBlocs({ competences: { contenu: TEXTE_COMPLET } }),
  film: computeSynthese(FILM, '2026-06-12'),
  activites: {
    conseiller: { minutes: 640, entrees: 9 },
    accompagner: { minutes: 1515, entrees: 31 },
    administrer: { minutes: 905, entrees: 22 },
    equipement: { minutes: 45, entrees: 2 },
  },
  calculeLe: '2026-06-12T14:05:00Z',
  arrete: true,
  presenteLe: '2026-06-25',
  presentateur: 'Mme Lenoir',
  observation: 'Le conseil salue le travail accompli.',
  ...autre,
});
