import { computeLiens, computeSynthese, explainNonApplicable, isApplicable, isComptee, statutOfCode } from '@focale/domaine';
import { computePartieVariable, type Lecture } from '../action.vue.js';
import { writeAction, writeMasquee } from './gabarit.js';
import type { FilmLu } from './read-film.js';

/** The JSON of a `FilmVue`, to the letter, without making its 76 kB anew for each school. */
export function writeFilm({ catalogue, profil, etatOf, locales }: FilmLu, lecture: Lecture): string {
  const lignes = (catalogue?.lignes ?? []).map((ligne) => {
    const etat = etatOf(ligne.action);
    return {
      ligne,
      etat,
      periode: ligne.periode,
      theme: ligne.theme,
      statut: statutOfCode(etat.statut ?? 0),
      applicable: etat.applicable ?? isApplicable(ligne.applicabilite, profil),
      comptee: isComptee(ligne.nature),
      echeance: ligne.echeance,
    };
  });
  const liees = new Set(catalogue?.liees);
  const liens = computeLiens(
    lignes
      .filter(({ ligne }) => liees.has(ligne))
      .map(({ ligne: { cle, serie, prerequis }, statut, applicable, comptee }) => ({
        cle,
        serie,
        prerequis,
        statut,
        applicable: applicable && comptee,
      })),
  );
  const actions: string[] = [];
  const masquees: string[] = [];
  for (const lue of lignes) {
    const { ligne, etat, applicable } = lue;
    if (applicable) {
      const variable = computePartieVariable(ligne, etat, lue, lecture, liens.get(ligne.cle));
      actions.push(writeAction(ligne.gabarit, variable));
    } else masquees.push(writeMasquee(ligne.gabarit, explainNonApplicable(ligne.applicabilite, profil)));
  }
  return (
    `{"le":null,"catalogue":${JSON.stringify(catalogue?.publication ?? null)},"actions":[${actions.join()}],` +
    `"masquees":[${masquees.join()}],"locales":${JSON.stringify(locales)},` +
    `"synthese":${JSON.stringify(computeSynthese(lignes, lecture.aujourdhui))}}`
  );
}
