import { CHARTE_TYPST, type SourcePdf } from '../../socle/documents/index.js';
import type { LettreAImprimer } from '../lettre.js';
import { buildSections } from './build-sections.js';
import { buildFait, buildIdentite, buildSignatures, buildTitre, MENTION_PROJET } from './mentions.js';

/** Typst template of the lettre de mission; what it reads is built by `buildLettrePdf`. */
const GABARIT_LETTRE =
  CHARTE_TYPST +
  String.raw`
#set document(title: donnees.titre, author: donnees.etablissement, date: datetime(..donnees.date))
#show: charte.with(pied-de-page: [#if donnees.projet != "" [Projet – ]Lettre de mission #donnees.annee – #donnees.etablissement])

#block(width: 100%, inset: (left: 12pt, y: 2pt), stroke: (left: 4pt + bleu))[
  #text(size: 10pt, fill: bleu, weight: 600)[Académie #donnees.academie – Année scolaire #donnees.annee]
  #title[Lettre de mission]
  #text(size: 12.5pt, fill: gris)[Référent, référente pour les ressources et usages pédagogiques numériques (RRUPN)]
  #if donnees.version != "" [#linebreak()#text(size: 10pt, fill: gris, donnees.version)]
]
#v(4pt)

#if donnees.projet != "" {
  block(width: 100%, inset: 9pt, radius: 4pt, stroke: 1pt + encre, text(weight: 600, donnees.projet))
}

#block(width: 100%, fill: fond, inset: 12pt, radius: 4pt, grid(
  columns: (auto, 1fr), column-gutter: 12pt, row-gutter: 7pt,
  ..donnees.identite.map(un => (text(fill: gris, size: 9.5pt, un.libelle), text(weight: 600, un.valeur))).flatten(),
))

#for section in donnees.sections {
  heading(level: 1, section.titre)
  for un in section.paragraphes { par(un) }
  if section.liste.len() > 0 { list(..section.liste) }
  if section.tableau != none {
    figure(
      table(columns: (1fr, 1fr), table.header(..section.tableau.entetes), ..section.tableau.lignes.flatten()),
      caption: section.tableau.legende,
    )
  }
}

= Signatures

#block(breakable: false, {
  donnees.fait
  v(2pt)
  grid(columns: (1fr, 1fr), column-gutter: 8mm, ..donnees.signatures.map(s => block(width: 100%, height: 40mm, inset: 11pt, radius: 4pt, stroke: 0.7pt + filet)[
    #set par(spacing: 8pt)
    #text(size: 9.5pt, fill: gris, s.qualite) \
    #text(weight: 600, s.nom)

    #for ligne in s.lignes { par(text(size: 9.5pt, ligne)) }
  ]))
})
`;

/** The letter, ready for the PDF compiler: every text is written here, the template only lays out. */
export function buildLettrePdf(lettre: LettreAImprimer): SourcePdf {
  const { identite, numero, contenu, signeeLe } = lettre;
  const date = new Date(lettre.instant);
  return {
    gabarit: GABARIT_LETTRE,
    donnees: {
      titre: buildTitre(lettre),
      etablissement: `${identite.etablissement} (${identite.uai})`,
      academie: identite.academie,
      annee: identite.annee,
      version: numero > 1 ? `Version ${numero}` : '',
      projet: signeeLe === null ? MENTION_PROJET : '',
      // The date of the file's own metadata comes from the data, so that the file is reproducible.
      date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
      identite: buildIdentite(lettre),
      sections: buildSections(contenu).map(({ titre, paragraphes = [], liste = [], tableau }) => ({
        titre,
        paragraphes,
        liste,
        tableau: tableau ?? null,
      })),
      fait: buildFait(lettre),
      signatures: buildSignatures(lettre),
    },
  };
}
