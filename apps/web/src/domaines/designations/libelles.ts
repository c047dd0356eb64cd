/** Names of the fields of a mandate, to say what somebody else changed. */
export const LIBELLES_DESIGNATION = {
  etat: 'État',
  debut: 'Début',
  fin: 'Fin',
  domaines: 'Domaines',
  motif: 'Raison',
  transmiseLe: 'Transmise le',
};

export const NATURES_COMPENSATION = {
  imp: 'Indemnité pour mission particulière (IMP)',
  allegement: 'Allègement de service',
  aucune: 'Aucune compensation',
};
