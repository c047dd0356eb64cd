import { type CategorieEquipement, LIBELLES_CATEGORIES_EQUIPEMENT } from '@focale/domaine';
import { refuseChamp } from '../../socle/validation/index.js';

/** @throws ErreurMetier `saisie.invalide` when the campaign does not offer this category */
export function checkCategorie(categorie: CategorieEquipement, offertes: readonly CategorieEquipement[]): void {
  if (offertes.includes(categorie)) return;
  const liste = offertes.map((offerte) => LIBELLES_CATEGORIES_EQUIPEMENT[offerte]).join(', ');
  throw refuseChamp('categorie', `Cette campagne ne porte que sur : ${liste}.`);
}
