/** Job queued by a committed import of the directory; whoever opens things for new schools listens to it. */
export const TACHE_ANNUAIRE_IMPORTE = 'annuaire.importe';

/** Job that imports a received file. */
export const TACHE_IMPORTER_ANNUAIRE = 'annuaire.importer';
