import { type DocumentWord, type PartieWord, toMorceaux, toParagraphe } from '../../socle/documents/index.js';
import type { BilanAImprimer } from './bilan-a-imprimer.js';
import { RIEN_D_ECRIT } from './build-bilan-document.js';
import { type BlocImprime, buildBlocs, tellVides } from './build-blocs.js';
import { buildCouverture, buildTitre, formatNom } from './build-couverture.js';

/** The bilan, ready to become a Word document: what the PDF says, its drawings told in words. @throws RangeError as the PDF */
export function buildBilanDocx(bilan: BilanAImprimer): DocumentWord {
  const { entete, sousTitre, identite, situation, pied } = buildCouverture(bilan);
  const blocs = buildBlocs(bilan);
  const vides = tellVides(bilan);
  return {
    titre: buildTitre(bilan, 'Bilan d’activité'),
    auteur: formatNom(bilan),
    description: sousTitre,
    contenu: [
      { genre: 'ligne', style: 'Entete', texte: entete },
      { genre: 'ligne', style: 'Title', texte: 'Bilan d’activité' },
      { genre: 'ligne', style: 'Subtitle', texte: sousTitre },
      { genre: 'fiche', lignes: [...identite, ...situation] },
      ...blocs.flatMap(toParties),
      ...(blocs.length === 0 ? [toParagraphe(RIEN_D_ECRIT)] : []),
      ...(vides === '' ? [] : [toParagraphe(vides)]),
    ],
    pied,
  };
}

const toParties = ({ titre, texte, dessin }: BlocImprime): PartieWord[] => [
  { genre: 'titre', niveau: 1, morceaux: toMorceaux(titre) },
  ...texte,
  ...(dessin ? [toParagraphe(dessin.alternative)] : []),
];
