import { CHARTE_TYPST, TEXTE_TYPST } from '../../socle/documents/index.js';

/**
 * How every document of a bilan begins: the charte, the metadata of `donnees`, and `presenter(titre)`, the first lines over
 * `donnees.couverture`.
 */
export const DEBUT_DE_BILAN =
  CHARTE_TYPST +
  TEXTE_TYPST +
  String.raw`
#set document(title: donnees.titre, author: donnees.auteur, date: datetime(..donnees.date))
#show: charte.with(pied-de-page: donnees.couverture.pied)
// Headings of the text may bear numbers of their own.
#set heading(numbering: none)

#let presenter(titre) = {
  let c = donnees.couverture
  block(width: 100%, inset: (left: 12pt, y: 2pt), stroke: (left: 4pt + bleu))[
    #text(size: 10pt, fill: bleu, weight: 600, c.entete)
    #title(titre)
    #text(size: 12.5pt, fill: gris, c.sousTitre)
  ]
  v(4pt)
  block(width: 100%, fill: fond, inset: 12pt, radius: 4pt, grid(
    columns: (auto, 1.25fr, auto, 1fr), column-gutter: (8pt, 18pt, 8pt), row-gutter: 8pt,
    ..c.identite.map(un => (text(fill: gris, size: 9.5pt, un.libelle), text(weight: 600, un.valeur))).flatten(),
  ))
  for un in c.situation { par[#strong(un.libelle) : #un.valeur] }
}
`;

/** Typst template of the bilan d'activité; what it reads is built by `buildBilanDocument`. */
export const GABARIT_BILAN =
  DEBUT_DE_BILAN +
  String.raw`
// The year as a strip of film, one frame a period: shares are told by their length and in words, never by a colour alone.
#let perforations = box(width: 100%, height: 5pt, repeat(justify: true, box(width: 9pt, align(center, rect(width: 5pt, height: 3.4pt, radius: 0.8pt, fill: white, stroke: none)))))
#let vignette(une) = block(width: 100%, height: 100%, fill: white, radius: 2pt, inset: (x: 6pt, y: 6pt), {
  set par(leading: 0.4em)
  block(height: 20pt, below: 3pt, text(size: 8pt, fill: gris, une.libelle))
  block(above: 0pt, below: 4pt, text(size: 15pt, weight: 700, fill: vert, une.valeur))
  block(above: 0pt, below: 5pt, barre(une.part, largeur: 100%, hauteur: 4pt))
  text(size: 8.5pt, une.detail)
})
#let bande(parts) = block(width: 100%, breakable: false, fill: encre, radius: 3pt, inset: (x: 5pt, y: 4pt), {
  perforations
  v(-7pt)
  grid(columns: (1fr,) * calc.max(parts.len(), 1), rows: 66pt, column-gutter: 4pt, ..parts.map(vignette))
  v(-7pt)
  perforations
})
#let barres(parts) = block(width: 100%, breakable: false, grid(
  columns: (76mm, 1fr, 16mm), column-gutter: 4mm, row-gutter: 7pt, align: (right + horizon, left + horizon, left + horizon),
  ..parts.map(une => (
    text(size: 9.5pt, une.libelle),
    grid.cell(stroke: (left: 0.7pt + gris), inset: (y: 1.5pt), barre(une.part, largeur: 100%, hauteur: 9pt, couleur: bleu, reste: white)),
    text(size: 9.5pt, weight: 600, une.valeur),
  )).flatten(),
))
#let dessiner(un) = figure(
  kind: image, alt: un.alternative, caption: un.legende,
  if un.genre == "film" { bande(un.parts) } else { barres(un.parts) },
)

#presenter[Bilan d’activité]

#for bloc in donnees.blocs {
  heading(level: 1, bloc.titre)
  rediger(bloc.texte)
  if bloc.dessin != none {
    // A drawing and what it is called stay together.
    show figure: set block(breakable: false)
    dessiner(bloc.dessin)
  }
}

#for phrase in donnees.fin { par(phrase) }
`;
