import { CHARTE_TYPST, TEXTE_TYPST } from '../../socle/documents/index.js';
import { COUVERTURE_TYPST } from './gabarit-bilan.js';

/**
 * Typst template of the summary for the board; what it reads is built by `buildSynthese`. It takes the longest ideas with which two
 * pages are enough.
 */
export const GABARIT_SYNTHESE =
  CHARTE_TYPST +
  TEXTE_TYPST +
  COUVERTURE_TYPST +
  String.raw`
#set document(title: donnees.titre, author: donnees.auteur, date: datetime(..donnees.date))
#show: charte.with(pied-de-page: donnees.couverture.pied)
#set heading(numbering: none)
#show heading.where(level: 1): set text(size: 11.5pt)
#show heading.where(level: 1): set block(above: 1.05em, below: 0.5em)
#set par(leading: 0.55em, spacing: 0.7em)
#show title: set text(size: 21pt)

#let contenu(longueur) = {
  presenter[Synthèse du bilan d’activité]
  for bloc in donnees.blocs {
    block(breakable: false, above: 1.15em, {
      heading(level: 1, bloc.titre)
      par(couper-a(40, text(bloc.idees.at(longueur))))
    })
  }
  for phrase in donnees.fin { par(phrase) }
}

// Two pages between their margins, less what the foot of the first may leave blank.
#context {
  let place = 2 * 255mm - 35mm
  let longueurs = range(donnees.longueurs)
  let bonne = longueurs.find(une => measure(contenu(une), width: 170mm).height <= place)
  contenu(if bonne == none { donnees.longueurs - 1 } else { bonne })
}
`;
