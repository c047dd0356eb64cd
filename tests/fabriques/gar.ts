/** A subscription as it is entered: until the end of the school year. */
export const ABONNEMENT = {
  ressource: 'Manuel numérique de mathématiques',
  editeur: 'Éditions du Tilleul',
  financeur: 'etablissement',
  debut: '2026-09-01',
  fin: '2027-08-31',
  quantite: 120,
  publics: '6e et 5e',
} as const;
