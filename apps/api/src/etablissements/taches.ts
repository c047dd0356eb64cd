/** Job queued by a committed import of the directory; whoever opens things for new schools listens to it. */
export const TACHE_ANNUAIRE_IMPORTE = 'annuaire.importe';
