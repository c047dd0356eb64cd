import {
  computeLiens,
  computeSynthese,
  explainNonApplicable,
  isApplicable,
  isComptee,
  statutOfCode,
} from '@focale/domaine';
import { computePartieVariable, type Lecture } from '../action.vue.js';
import { joinMorceaux } from './gabarit.js';
import type { FilmLu } from './read-film.js';

type Morceaux = (Buffer | string)[];

/** The JSON of a `FilmVue`, to the letter, without making its 76 kB anew for each school. */
export function writeFilm(film: FilmLu, lecture: Lecture): Buffer {
  const lignes = listLignes(film);
  const liens = computeLiens(
    lignes
      .filter(({ ligne }) => ligne.liee)
      .map(({ ligne: { cle, serie, prerequis, nature }, statut, applicable }) => ({
        cle,
        serie,
        prerequis,
        statut,
        applicable: applicable && isComptee(nature),
      })),
  );
  const morceaux: Morceaux = [
    `{"le":null,"catalogue":${JSON.stringify(film.catalogue?.publication ?? null)},"actions":[`,
  ];
  let separateur = '';
  for (const lue of lignes) {
    if (!lue.applicable) continue;
    const { ligne, etat } = lue;
    morceaux.push(separateur);
    ligne.gabarit.writeAction(morceaux, computePartieVariable(ligne, etat, lue, lecture, liens.get(ligne.cle)));
    separateur = ',';
  }
  morceaux.push('],"masquees":[');
  separateur = '';
  for (const { ligne, applicable } of lignes) {
    if (applicable) continue;
    morceaux.push(separateur);
    ligne.gabarit.writeMasquee(morceaux, explainNonApplicable(ligne.applicabilite, film.profil));
    separateur = ',';
  }
  const synthese = computeSynthese(lignes, lecture.aujourdhui);
  morceaux.push(`],"locales":${JSON.stringify(film.locales)},"synthese":${JSON.stringify(synthese)}}`);
  return joinMorceaux(morceaux);
}

/** Each line with where it stands, and what counting needs of it. */
function listLignes({ catalogue, etatOf, profil }: FilmLu) {
  return (catalogue?.lignes ?? []).map((ligne) => {
    const etat = etatOf(ligne.action);
    return {
      ligne,
      etat,
      periode: ligne.periode,
      theme: ligne.theme,
      statut: statutOfCode(etat.statut),
      applicable: etat.applicable ?? isApplicable(ligne.applicabilite, profil),
      nature: ligne.nature,
      echeance: ligne.echeance,
    };
  });
}
