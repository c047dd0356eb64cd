import { FAMILLE } from './polices.js';

/**
 * What every printed document of the application shares: paper, font, colours, headings, tables. A template starts with
 * it, then reads `donnees`. `fallback: false` keeps the fonts of the machine out, so that two machines give the same bytes.
 */
export const CHARTE_TYPST = String.raw`
#let donnees = json(bytes(sys.inputs.donnees))
#let encre = rgb("#161d2e")
#let gris = rgb("#4a5468")
#let filet = rgb("#d3dae6")
#let fond = rgb("#f3f6fb")
#let bleu = rgb("#274c8f")
#let vert = rgb("#1f6e4a")

// "1 sur 3" pages; the running line is the document's own.
#let pied(ligne) = context {
  set text(size: 8.5pt, fill: gris)
  line(length: 100%, stroke: 0.5pt + filet)
  v(-4pt)
  grid(columns: (1fr, auto), column-gutter: 8mm, ligne, [Page #counter(page).display() sur #counter(page).final().first()])
}

#let charte(pied-de-page: none, corps) = {
  set page(paper: "a4", margin: (x: 20mm, top: 18mm, bottom: 24mm), footer: pied(pied-de-page), footer-descent: 35%)
  set text(font: "${FAMILLE}", fallback: false, lang: "fr", region: "FR", size: 10.5pt, fill: encre, hyphenate: false)
  set par(leading: 0.62em, spacing: 0.95em)
  set heading(numbering: "1.1")
  show heading.where(level: 1): set text(size: 14.5pt, weight: 700, fill: bleu)
  show heading.where(level: 1): set block(above: 1.7em, below: 0.85em, sticky: true)
  show heading.where(level: 2): set text(size: 11.5pt, weight: 600, fill: encre)
  show heading.where(level: 2): set block(above: 1.4em, below: 0.8em, sticky: true)
  show heading.where(level: 3): set text(size: 10.5pt, weight: 600, fill: gris)
  show heading.where(level: 3): set block(above: 1.2em, below: 0.7em, sticky: true)
  show title: set text(size: 27pt, weight: 700, fill: encre)
  show title: set block(above: 9pt, below: 11pt)
  set table(stroke: (x, y) => (bottom: 0.5pt + filet), inset: (x: 6pt, y: 5pt), fill: (x, y) => if y == 0 { fond })
  show table.cell.where(y: 0): set text(weight: 600, fill: bleu, size: 9.5pt)
  show table: set text(size: 9.5pt, number-width: "tabular")
  show table: set par(leading: 0.5em)
  set figure.caption(separator: [ – ])
  show figure: set block(breakable: true, above: 1em, below: 1.3em)
  show figure.caption: set align(left)
  show figure.caption: set text(size: 9pt, fill: gris)
  show figure.where(kind: table): set figure.caption(position: top)
  show figure.where(kind: table): set align(left)
  corps
}

// A share drawn as a bar; the figure stands beside it in words, so the drawing itself says nothing to a screen reader.
#let barre(part, largeur: 24mm, hauteur: 5pt, couleur: vert, reste: filet) = box(width: largeur, height: hauteur, baseline: -1pt, {
  place(rect(width: 100%, height: 100%, radius: 2pt, fill: reste, stroke: none))
  if part > 0 { place(rect(width: 100% * part, height: 100%, radius: 2pt, fill: couleur, stroke: none)) }
})
`;
