import { CHARTE_TYPST } from '../../socle/documents/index.js';

/** Typst template of the bilan d'activité; what it reads is built by `buildBilanDocument`. */
export const GABARIT_BILAN =
  CHARTE_TYPST +
  String.raw`
#let e = donnees.etablissement
#let film = donnees.film
#let activites = donnees.activites

#set document(title: donnees.titre, author: donnees.auteur, date: datetime(..donnees.date))
#show: charte.with(pied-de-page: [Bilan d’activité #donnees.annee – #e.nom (#e.uai)])

#block(width: 100%, inset: (left: 12pt, y: 2pt), stroke: (left: 4pt + bleu))[
  #text(size: 10pt, fill: bleu, weight: 600)[Académie #e.academie – Année scolaire #donnees.annee]
  #title[Bilan d’activité]
  #text(size: 12.5pt, fill: gris)[Référent, référente pour les ressources et usages pédagogiques numériques (RRUPN)]
]
#v(4pt)

#block(width: 100%, fill: fond, inset: 12pt, radius: 4pt, grid(
  columns: (auto, 1.25fr, auto, 1fr), column-gutter: (8pt, 18pt, 8pt), row-gutter: 8pt,
  ..donnees.identite.map(un => (text(fill: gris, size: 9.5pt, un.libelle), text(weight: 600, un.valeur))).flatten(),
))

#let cle(valeur, libelle, detail, couleur) = block(width: 100%, inset: (x: 11pt, y: 9pt), radius: 4pt, stroke: 0.7pt + filet)[
  #set par(spacing: 7pt)
  #text(size: 9.5pt, fill: gris, libelle)

  #text(size: 22pt, weight: 700, fill: couleur, valeur)

  #text(size: 9.5pt, detail)
]
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 5mm,
  cle(film.total.pourcentage, [Film annuel], film.phrase, vert),
  cle(activites.total.duree, [Temps consacré à la mission], activites.compte, bleu),
  cle(str(film.total.enRetard), [#film.mots.titre], [#film.mots.quand], encre),
)

#text(size: 9.5pt)[*#donnees.presentation.* #donnees.calcule]

= Désignation

#if donnees.mandats.lignes.len() == 0 [
  Aucun mandat n’est déclaré pour cette année scolaire.
] else {
  figure(
    table(
      columns: (1.3fr, 1.7fr, 1fr) + if donnees.mandats.entetes.len() > 3 { (1fr,) } else { () },
      table.header(..donnees.mandats.entetes),
      ..donnees.mandats.lignes.flatten(),
    ),
    caption: [Mandats de l’année],
  )
}

= Avancement du film annuel

Le film annuel rassemble les actions numériques attendues de l’établissement au cours de l’année scolaire. *#film.constat* #film.echues

#block(inset: (left: 10pt), stroke: (left: 2pt + filet), text(size: 9.5pt, fill: gris)[
  Règle de calcul : actions faites, rapportées aux actions qui concernent l’établissement moins celles déclarées sans objet. Les rappels, informations, modalités et actions facultatives ne sont pas comptés.
])

// The year as a strip of film, one frame a period.
#let perforations = box(width: 100%, height: 5pt, repeat(justify: true, box(width: 9pt, align(center, rect(width: 5pt, height: 3.4pt, radius: 0.8pt, fill: white, stroke: none)))))
#let vignette(une) = block(width: 100%, height: 100%, fill: white, radius: 2pt, inset: (x: 6pt, y: 6pt), {
  set par(leading: 0.4em)
  block(height: 20pt, below: 3pt, text(size: 8pt, fill: gris, une.libelle))
  block(above: 0pt, below: 4pt, text(size: 15pt, weight: 700, fill: vert, une.pourcentage))
  block(above: 0pt, below: 5pt, barre(une.part, largeur: 100%, hauteur: 4pt))
  text(size: 8.5pt, une.fraction)
})
#figure(
  kind: image, alt: film.alternative, caption: [Le film de l’année, par période],
  block(width: 100%, fill: encre, radius: 3pt, inset: (x: 5pt, y: 4pt), {
    perforations
    v(-7pt)
    grid(columns: (1fr,) * calc.max(film.periodes.len(), 1), rows: 66pt, column-gutter: 4pt, ..film.periodes.map(vignette))
    v(-7pt)
    perforations
  }),
)

// A short table is not cut in two; it goes to the next page whole.
#let entier(corps) = { show figure: set block(breakable: false); corps }

#let avancement(premiere, lignes, legende) = figure(
  table(
    columns: (1fr, auto, auto, auto, auto, auto), align: (left, right, right, right, right, right),
    table.header(premiere, [Faites], [Comptées], [Part faite], [#film.mots.colonne], [Sans objet]),
    ..lignes.map(l => (
      l.libelle, [#l.faites], [#l.denominateur],
      [#barre(l.part, largeur: 22mm)#h(6pt)#box(width: 11mm, align(right, l.pourcentage))],
      [#l.enRetard], [#l.sansObjet],
    )).flatten(),
    table.footer(repeat: false, ..(film.total.libelle, [#film.total.faites], [#film.total.denominateur], film.total.pourcentage, [#film.total.enRetard], [#film.total.sansObjet]).map(strong)),
  ),
  caption: legende,
)

#entier(avancement([Période], film.periodes, [Avancement par période]))
#if film.themes.len() > 0 { entier(avancement([Thème], film.themes, [Avancement par thème])) }

== #film.mots.titre

#if film.retards.len() == 0 [
  #film.mots.aucune
] else {
  figure(
    table(columns: (2.4fr, 1.3fr, 1.2fr, auto), table.header([Action], [Thème], [Responsable], [Échéance]), ..film.retards.flatten()),
    caption: [Actions dont l’échéance est passée et qui ne sont pas faites],
  )
}

== Actions sans objet

#if film.sansObjet.len() == 0 [
  Aucune action n’a été déclarée sans objet.
] else {
  figure(
    table(columns: (1.8fr, 1fr, 1.9fr), table.header([Action], [Thème], [Motif]), ..film.sansObjet.flatten()),
    caption: [Actions retirées du calcul],
  )
}

= Activités par fonction

#if activites.vide [
  Aucune activité n’a été enregistrée pour cette année scolaire.
] else [
  *#activites.compte, pour une durée totale de #activites.total.duree.* Le journal d’activité est personnel : seuls ses totaux figurent ici.

  #figure(
    kind: image, alt: activites.alternative, caption: [Temps consacré à chaque fonction],
    block(width: 100%, breakable: false, grid(
      columns: (76mm, 1fr, 16mm), column-gutter: 4mm, row-gutter: 7pt, align: (right + horizon, left + horizon, left + horizon),
      ..activites.lignes.map(l => (
        text(size: 9.5pt, l.libelle),
        grid.cell(stroke: (left: 0.7pt + gris), inset: (y: 1.5pt), barre(l.part, largeur: 100%, hauteur: 9pt, couleur: bleu, reste: white)),
        text(size: 9.5pt, weight: 600, l.duree),
      )).flatten(),
    )),
  )

  #entier(figure(
    table(
      columns: (1fr, auto, auto, auto), align: (left, right, right, right),
      table.header([Fonction], [Activités], [Durée], [Part du temps]),
      ..activites.lignes.map(l => (l.libelle, [#l.entrees], l.duree, l.pourcentage)).flatten(),
      table.footer(repeat: false, ..([Total], [#activites.total.entrees], activites.total.duree, []).map(strong)),
    ),
    caption: [Activités enregistrées, par fonction],
  ))
]

#let a-remplir = box(width: 1fr, height: 9pt, stroke: (bottom: 0.5pt + gris))

= Présentation et signatures

#block(breakable: false, {
  [#donnees.presentation. #donnees.calcule]
  v(4pt)
  grid(columns: (1fr, 1fr), column-gutter: 8mm, ..donnees.signatures.map(s => block(width: 100%, height: 46mm, inset: 11pt, radius: 4pt, stroke: 0.7pt + filet)[
    #set par(spacing: 9pt)
    #text(size: 9.5pt, fill: gris, s.qualite) \
    #text(weight: 600, s.nom)

    #text(size: 9.5pt)[À #a-remplir #h(3pt) le #a-remplir]

    #text(size: 9.5pt, fill: gris)[Signature]
  ]))
})
`;
