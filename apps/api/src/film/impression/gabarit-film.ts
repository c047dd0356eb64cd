import { CHARTE_TYPST } from '../../socle/documents/index.js';

/** Typst template of the film on one A4 page; what it reads is built by `buildFilmImprime`. */
export const GABARIT_FILM =
  CHARTE_TYPST +
  String.raw`
#let ambre = rgb("#8a5a00")
#let brique = rgb("#9c2f1b")
#let pale = rgb("#8b95a8")

#set document(title: donnees.titre, author: donnees.ecole.nom, date: datetime(..donnees.date))
#show: charte
#set page(margin: (x: 9mm, top: 8mm, bottom: 7mm), footer: none)
#set par(leading: 0.4em, spacing: 0.5em)
#show title: set text(size: 17pt, weight: 700)
#show title: set block(above: 0pt, below: 0pt)

// A box as it is ticked by hand: six states, six drawings, each with its words.
#let cote = 5.6pt
#let case(etat, c: cote) = box(width: c, height: c, {
  let cadre(trait, fond: white) = place(rect(width: c, height: c, radius: 0.8pt, stroke: trait, fill: fond))
  if etat == "fait" {
    cadre(none, fond: vert)
    place(curve(stroke: (paint: white, thickness: 0.9pt, cap: "round", join: "round"), curve.move((c * 0.22, c * 0.52)), curve.line((c * 0.43, c * 0.73)), curve.line((c * 0.8, c * 0.27))))
  } else if etat == "sans_objet" {
    cadre(0.5pt + pale)
    place(line(start: (c * 0.2, c * 0.5), end: (c * 0.8, c * 0.5), stroke: 0.9pt + pale))
  } else if etat == "facultatif" {
    place(rect(width: c, height: c, radius: 0.8pt, stroke: (paint: gris, thickness: 0.6pt, dash: "densely-dotted"), fill: white))
  } else if etat == "info" {
    place(circle(radius: c / 2, stroke: 0.5pt + gris, fill: white))
    place(center + horizon, text(size: c * 0.85, weight: 700, fill: gris)[i])
  } else {
    let couleur = if etat.starts-with("retard") { brique } else if etat == "en_cours" { ambre } else { gris }
    let epais = if etat.starts-with("retard") { 1pt } else { 0.6pt }
    cadre(epais + couleur)
    if etat.ends-with("en_cours") { place(bottom, rect(width: c, height: c / 2, fill: couleur, stroke: none)) }
    if etat.starts-with("retard") { place(right + top, dx: c * 0.42, dy: -c * 0.42, text(size: c * 1.05, weight: 700, fill: brique)[!]) }
  }
})
#let dessin(etat, alternative) = figure(kind: image, supplement: none, numbering: none, outlined: false, alt: alternative, case(etat))
#show figure: set block(above: 0pt, below: 0pt)

// Head: what, where, when; and the year in one figure.
#let tete = grid(columns: (1fr, 74mm), column-gutter: 5mm, align: (left + horizon, right + horizon),
  block(inset: (left: 7pt, y: 1pt), stroke: (left: 3pt + bleu), stack(spacing: 5pt,
    text(size: 8pt, fill: bleu, weight: 600)[Académie #donnees.ecole.academie – Année scolaire #donnees.annee],
    title[Le film de l’année],
    text(size: 9.5pt)[*#donnees.ecole.nom*, #donnees.ecole.commune (#donnees.ecole.uai)],
  )),
  stack(spacing: 4.5pt,
    [#text(size: 19pt, weight: 700, fill: vert, donnees.total.pourcentage)#h(4pt)#text(size: 9pt, weight: 600, donnees.total.fraction)],
    {
      set text(size: 7.6pt, fill: gris)
      if donnees.total.retard != "" { text(weight: 700, fill: brique)[#donnees.total.retard – ] }
      donnees.total.detail
    },
  ),
)

// The year as a strip of film, one frame a period; the current one is lit.
#let perforations = box(width: 100%, height: 4pt, repeat(justify: true, box(width: 7.5pt, align(center, rect(width: 4pt, height: 2.6pt, radius: 0.6pt, fill: white, stroke: none)))))
#let vignette(une) = block(width: 100%, height: 100%, radius: 2pt, inset: (x: 5pt, top: 5pt, bottom: 4pt), fill: if une.courante { white } else { rgb("#e3e9f2") },
  stroke: if une.courante { 1.8pt + rgb("#f2b632") } else { none }, stack(spacing: 4pt,
  text(size: 7.6pt, weight: 600, fill: if une.courante { bleu } else { encre }, une.libelle),
  grid(columns: (auto, 1fr), column-gutter: 4pt, align: (bottom, horizon), text(size: 13pt, weight: 700, fill: vert, une.pourcentage), barre(une.part, largeur: 100%, hauteur: 4pt, reste: rgb("#c3ccdb"))),
  text(size: 7.2pt, une.fraction),
  text(size: 7.2pt, weight: 700, fill: if une.retard != "" { brique } else { gris }, une.note),
))
#let pellicule = figure(
  kind: image, supplement: none, numbering: none, outlined: false, alt: donnees.alternative,
  block(width: 100%, fill: encre, radius: 3pt, inset: (x: 4pt, y: 3pt), {
    set align(left)
    stack(spacing: 2.5pt,
      perforations,
      grid(columns: (1fr,) * donnees.periodes.len(), rows: 46pt, column-gutter: 3.5pt, ..donnees.periodes.map(vignette)),
      perforations,
    )
  }),
)

// Each line: its box, its words, who answers for it, where it stands.
#let chute(taille) = taille * 0.07
#let (boite, blanc) = (0.95, 0.35)
#let mots(une, taille) = {
  let teinte = if une.etat == "sans_objet" { gris } else { encre }
  let ton = if une.etat.starts-with("retard") { brique } else if une.etat == "fait" { vert } else if une.etat == "en_cours" { ambre } else { gris }
  let poids = if une.etat.starts-with("retard") { 700 } else { 400 }
  text(size: taille, fill: teinte, une.intitule)
  text(size: taille - 0.6pt, fill: gris)[ – #box(une.qui)#if une.suite != "" [, ]]
  box(text(size: taille - 0.6pt, fill: ton, weight: poids, une.suite))
}
#let ligne(une, taille) = block(above: 0pt, below: 0pt, breakable: false, grid(
  columns: (taille * boite, 1fr), column-gutter: taille * blanc,
  pad(top: chute(taille), dessin(une.etat, une.alternative)), mots(une, taille),
))

// What is never cut: a line, with the period and the theme that it opens.
#let sous-titre(taille) = taille * 0.46
#let unites(taille) = {
  let toutes = ()
  for une in donnees.periodes.filter(une => donnees.vide == "") {
    let bande = block(above: 0pt, below: taille * 0.5, width: 100%, fill: bleu, radius: 1.5pt, inset: (x: 3.5pt, y: taille * 0.32), {
      show heading: set text(size: taille + 0.8pt, weight: 700, fill: white)
      heading(level: 1, une.libelle)
    })
    if une.themes.len() == 0 { toutes.push((espace: taille * 1.1, tete: bande + text(size: taille, fill: gris)[Aucune action ne concerne l’établissement.], ligne: none)) }
    for (rang, theme) in une.themes.enumerate() {
      let titre = {
        show heading: set text(size: taille + 0.2pt, weight: 700, fill: bleu)
        block(above: 0pt, below: sous-titre(taille), heading(level: 2, theme.libelle))
      }
      for (place, l) in theme.lignes.enumerate() {
        let ouvre = place == 0 and rang == 0
        toutes.push((
          espace: taille * if ouvre { 1.1 } else if place == 0 { 0.75 } else { 0.46 },
          tete: if place == 0 { (if ouvre { bande }) + titre },
          ligne: l,
        ))
      }
    }
  }
  if donnees.vide != "" { toutes.push((espace: 0pt, tete: text(size: 10pt, donnees.vide), ligne: none)) }
  toutes
}

#let colonnes = 3
#let gouttiere = 4.5mm
#let reglages(contenu) = {
  set par(leading: 0.3em)
  set heading(numbering: none, outlined: true)
  show heading: set block(above: 0pt, below: 0pt)
  contenu
}
#let corps(taille) = reglages(columns(colonnes, gutter: gouttiere, for une in unites(taille) {
  block(above: une.espace, below: 0pt, width: 100%, breakable: false, une.tete + if une.ligne != none { ligne(une.ligne, taille) })
}))

// How many columns of this size the lines fill, counted as the page will fill them. Needs a context. The words of a line are
// laid out alone: its box, drawn each time, would cost four times as much as they do.
#let compte(taille, largeur, hauteur) = {
  let mesure(contenu, retrait: 0pt) = measure(block(width: largeur - retrait, reglages(contenu))).height
  let (remplies, haut) = (1, 0pt)
  for une in unites(taille) {
    let h = if une.tete == none { 0pt } else { mesure(une.tete) }
    if une.ligne != none {
      if une.tete != none { h += sous-titre(taille) }
      h += calc.max(cote + chute(taille), mesure(mots(une.ligne, taille), retrait: taille * (boite + blanc)))
    }
    if haut == 0pt { haut = h } else if haut + une.espace + h <= hauteur { haut += une.espace + h } else {
      remplies += 1
      haut = h
    }
  }
  remplies
}

#let legende = block(above: 0pt, below: 0pt, width: 100%, stroke: (top: 0.5pt + filet), inset: (top: 4pt), {
  set text(size: 7pt, fill: gris)
  set par(leading: 0.4em)
  for une in donnees.legende { box(baseline: 0.5pt, case(une.etat)); h(if une.etat == "retard" { 5pt } else { 3pt }); une.libelle; h(9pt) }
  [§ #donnees.obligation]
  linebreak()
  donnees.regle
})

// The largest letters with which three columns of what is left of the page hold it all. A film so long that none does
// goes on to a second page, in the smallest.
#layout(page => {
  let largeur = (page.width - gouttiere * (colonnes - 1)) / colonnes
  let autour = measure(block(width: page.width, tete)).height + measure(block(width: page.width, pellicule)).height + measure(block(width: page.width, legende)).height
  let libre = page.height - autour - 16pt
  let tailles = range(16).map(rang => 9.5pt - rang * 0.2pt)
  // The smaller the letters, the fewer the columns.
  let (bas, haut) = (0, tailles.len())
  while bas < haut {
    let milieu = calc.quo(bas + haut, 2)
    if compte(tailles.at(milieu), largeur, libre) <= colonnes { haut = milieu } else { bas = milieu + 1 }
  }
  let taille = tailles.at(bas, default: none)
  tete
  v(4pt, weak: true)
  pellicule
  v(6pt, weak: true)
  if taille == none { corps(tailles.last()) } else { block(height: libre, width: 100%, above: 0pt, below: 0pt, corps(taille)) }
  v(6pt, weak: true)
  legende
})
`;
