import { CHARTE_TYPST } from '../../../socle/documents/index.js';

/** Typst template of the minutes; what it reads is built by `buildCompteRendu`. */
export const GABARIT_COMPTE_RENDU =
  CHARTE_TYPST +
  String.raw`
#set document(title: donnees.titre, author: donnees.etablissement, date: datetime(..donnees.date))
#show: charte.with(pied-de-page: [#donnees.pied])

#block(width: 100%, inset: (left: 12pt, y: 2pt), stroke: (left: 4pt + bleu))[
  #text(size: 10pt, fill: bleu, weight: 600)[#donnees.surtitre]
  #title[#donnees.titre]
  #text(size: 12.5pt, fill: gris)[#donnees.etablissement]
]
#v(4pt)

#block(width: 100%, fill: fond, inset: 12pt, radius: 4pt, grid(
  columns: (auto, 1fr), column-gutter: 8pt, row-gutter: 8pt,
  ..donnees.identite.map(un => (text(fill: gris, size: 9.5pt, un.libelle), text(weight: 600, un.valeur))).flatten(),
))

= Ordre du jour

#if donnees.ordreDuJour.len() == 0 [
  Aucun ordre du jour n’a été enregistré.
] else {
  enum(..donnees.ordreDuJour.map(point => [#point]))
}

= Présences

#if donnees.presences.len() == 0 [
  Les présences n’ont pas été relevées.
] else {
  figure(
    table(columns: (1fr, auto), table.header([Personne ou qualité], [Présence]), ..donnees.presences.flatten()),
    caption: [Présences à la réunion],
  )
}

= Compte rendu

#for paragraphe in donnees.paragraphes [
  #par(paragraphe)
]

= Décisions

#if donnees.decisions.len() == 0 [
  Aucune décision n’a été enregistrée.
] else {
  figure(
    table(
      columns: (2fr, 1.2fr, 1fr, auto),
      table.header([Décision], [Responsable], [Échéance], [État]),
      ..donnees.decisions.flatten(),
    ),
    caption: [Décisions et leur suivi],
  )
}
`;
