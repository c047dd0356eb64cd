interface Datee {
  debut: string;
  etat: string;
}

/** The nearest planned meeting that is not over; `maintenant` is an instant, the browser's clock by default. */
export function findProchaine<R extends Datee>(reunions: readonly R[], maintenant = new Date()): R | undefined {
  const jour = maintenant.getTime() - 3_600_000;
  return reunions
    .filter(({ debut, etat }) => etat === 'planifiee' && new Date(debut).getTime() >= jour)
    .sort((a, b) => a.debut.localeCompare(b.debut))[0];
}
