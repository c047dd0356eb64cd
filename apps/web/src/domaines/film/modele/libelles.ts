import type { Choix } from './types.js';

/** The word of a code; the code itself when it has none. */
export const findLibelle = (choix: readonly Choix[], code: string): string =>
  choix.find((candidat) => candidat.code === code)?.libelle ?? code;

/** Options of a select. */
export const toOptions = (choix: readonly Choix[]) =>
  choix.map(({ code, libelle }) => ({ value: code, label: libelle }));

/** Fields of a line, as the screen calls them. */
export const LIBELLES_CHAMPS: Readonly<Record<string, string>> = {
  intitule: 'Intitulé',
  periode: 'Période',
  theme: 'Thème',
  nature: 'Nature',
  applicabilite: 'Établissements concernés',
  responsable: 'Fonction responsable',
  responsableOrigine: 'Origine du responsable',
  acteursAssocies: 'Acteurs associés',
  echeance: 'Échéance',
  prerequis: 'Action préalable',
  obligation: 'Obligation',
  baseLegale: 'Base légale',
  certitude: 'Certitude',
  ressources: 'Ressources',
  outils: 'Outils',
  remarque: 'Remarque',
  fait: 'Déclaration qui la coche',
  serie: 'Série',
  horsFilm: 'Hors film',
  ordre: 'Position',
};
