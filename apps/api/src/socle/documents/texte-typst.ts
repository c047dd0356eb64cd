/**
 * Lays out a `TexteImprime` given as data: `rediger(noeuds)`, after the charte. What people typed stays a string from end to end; no
 * text of theirs is ever read as Typst.
 */
export const TEXTE_TYPST = String.raw`
#let ecrire(morceaux) = for un in morceaux {
  if "saut" in un { linebreak() } else {
    let corps = text(un.texte)
    if un.italique { corps = emph(corps) }
    if un.gras { corps = strong(corps) }
    if un.lien == none { corps } else { link(un.lien, underline(text(fill: bleu, corps))) }
  }
}

// Words that nothing else would keep within the page: addresses, and what is typed without a space.
#let couper-a(lettres, corps) = {
  show regex("\S{" + str(lettres) + ",}"): mot => for lettre in mot.text.clusters() { lettre + sym.zws }
  corps
}

#let tableau(un, rediger) = {
  let case(cellule, rang) = table.cell(colspan: cellule.largeur, rowspan: cellule.hauteur, {
    set text(weight: 600) if cellule.titre or rang < un.entetes
    set par(spacing: 0.6em)
    couper-a(20, rediger(cellule.contenu))
  })
  let ranger(debut, fin) = range(debut, fin).map(rang => un.lignes.at(rang).map(cellule => case(cellule, rang))).flatten()
  set text(hyphenate: un.colonnes.len() > 3)
  set table(fill: (x, y) => if y < un.entetes { fond })
  block(above: 1em, below: 1.3em, table(
    columns: un.colonnes.map(part => part * 1fr),
    table.header(repeat: un.repete, ..ranger(0, un.entetes)),
    ..ranger(un.entetes, un.lignes.len()),
  ))
}

#let rediger-noeuds(noeuds) = for un in noeuds {
  if un.genre == "titre" { heading(level: un.niveau, ecrire(un.morceaux)) }
  else if un.genre == "paragraphe" { par(ecrire(un.morceaux)) }
  else if un.genre == "tableau" { tableau(un, rediger-noeuds) }
  else if un.numerotee { enum(..un.elements.map(rediger-noeuds)) }
  else { list(..un.elements.map(rediger-noeuds)) }
}

#let rediger(noeuds) = couper-a(40, rediger-noeuds(noeuds))
`;
