/** A request of a person about their data, two days before the tests' today. */
export const DEMANDE = {
  genre: 'droits',
  recueLe: '2026-11-20T08:00:00Z',
  objet: 'Accès au dossier scolaire, demandé par un responsable légal',
} as const;

/** A breach found two days before the tests' today. */
export const VIOLATION = {
  genre: 'violation',
  recueLe: '2026-11-20T09:00:00Z',
  objet: 'Liste de classe envoyée au mauvais groupe de l’ENT',
} as const;
