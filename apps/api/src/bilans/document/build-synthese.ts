import { type SourcePdf, type TexteImprime, toPhrase } from '../../socle/documents/index.js';
import type { BilanAImprimer } from './bilan-a-imprimer.js';
import { RIEN_D_ECRIT } from './build-bilan-document.js';
import { buildBlocs } from './build-blocs.js';
import { buildCouverture, buildTitre, formatNom, toDate } from './build-couverture.js';
import { DEBUT_DE_BILAN } from './gabarit-bilan.js';

/** Typst template of the summary; it takes the longest ideas with which two pages are enough. */
const GABARIT_SYNTHESE =
  DEBUT_DE_BILAN +
  String.raw`
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

/** Lengths of an idea, in characters, the longest first: the first that lets everything stand on two pages is kept. */
const LONGUEURS = [420, 280, 180, 90];

/** Longest value of the first lines. */
const VALEUR_MAX = 180;

/** An idea shorter than this takes the next sentence too. */
const IDEE_MIN = 60;

/** The end of a sentence: not the point of « M. » or of « art. 3 ». */
const FIN_DE_PHRASE = /(?<=[\p{L}\p{N})»]{3}\s?[.!?…])\s+(?=[\p{Lu}«])/u;

/** The summary for the board: one idea a block, two pages at most. @throws RangeError when a date is not one */
export function buildSynthese(bilan: BilanAImprimer): SourcePdf {
  const couverture = buildCouverture(bilan);
  const blocs = buildBlocs(bilan);
  const cut = ({ libelle, valeur }: { libelle: string; valeur: string }) => ({
    libelle,
    valeur: cutAt(valeur, VALEUR_MAX),
  });
  return {
    gabarit: GABARIT_SYNTHESE,
    donnees: {
      titre: buildTitre(bilan, 'Synthèse du bilan d’activité'),
      auteur: formatNom(bilan),
      date: toDate(bilan.calculeLe),
      couverture: {
        ...couverture,
        identite: couverture.identite.map(cut),
        situation: couverture.situation.map(cut),
        pied: `Synthèse – ${couverture.pied}`,
      },
      longueurs: LONGUEURS.length,
      blocs: blocs.map(({ titre, texte }) => {
        const idee = buildIdee(texte);
        return { titre, idees: LONGUEURS.map((longueur) => cutAt(idee, longueur)) };
      }),
      fin: blocs.length === 0 ? [RIEN_D_ECRIT] : [],
    },
  };
}

/** The first thing that a text says: its first sentences, or the points and figures that it opens with. */
export function buildIdee(texte: TexteImprime): string {
  const dits = texte.filter(({ genre }) => genre !== 'titre');
  const [premier, suivant] = dits;
  if (!premier) return toPhrase(texte);
  if (premier.genre !== 'paragraphe') return tellSuite(premier);
  const phrase = toPhrase([premier]);
  if (phrase.endsWith(':') && suivant && suivant.genre !== 'paragraphe') return `${phrase} ${tellSuite(suivant)}`;
  let idee = '';
  for (const une of phrase.split(FIN_DE_PHRASE)) {
    if (idee.length >= IDEE_MIN) break;
    idee = idee === '' ? une : `${idee} ${une}`;
  }
  return idee;
}

/** A list as its points, a table as its rows, each figure after the name of its column. */
function tellSuite(noeud: TexteImprime[number]): string {
  if (noeud.genre === 'liste') return noeud.elements.map((element) => toPhrase(element)).join(' ; ');
  if (noeud.genre !== 'tableau') return toPhrase([noeud]);
  const textes = noeud.lignes.map((ligne) => ligne.map(({ contenu }) => toPhrase(contenu)));
  const titres = textes[noeud.entetes - 1] ?? [];
  const lignes = textes.slice(noeud.entetes).map(([quoi = '', ...valeurs]) => {
    // The name of a column that stands on two rows is not on the last of them.
    const noms = valeurs.length === noeud.colonnes.length - 1 ? titres.slice(-valeurs.length) : [];
    const dites = valeurs.map((valeur, rang) =>
      valeur === '' || noms.length < valeurs.length ? valeur : `${noms[rang]} ${valeur}`,
    );
    return [quoi, dites.filter(Boolean).join(', ')].filter(Boolean).join(' : ');
  });
  return lignes.filter(Boolean).join(' ; ') || toPhrase([noeud]);
}

/** A text of so many characters at most, ended between two words. */
function cutAt(texte: string, limite: number): string {
  if (texte.length <= limite) return texte;
  const debut = texte.slice(0, limite - 1);
  const espace = debut.lastIndexOf(' ');
  return `${(espace > limite / 2 ? debut.slice(0, espace) : debut).replace(/[\s,;:.]+$/u, '')}…`;
}
