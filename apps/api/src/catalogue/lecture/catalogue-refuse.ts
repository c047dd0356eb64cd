/** One reason to refuse a catalogue file: where it stands (line 1 is the header) and why, in French. */
export interface AnomalieDeCatalogue {
  readonly ligne: number;
  readonly colonne: string;
  readonly motif: string;
}

/** A catalogue file that breaks its own rules. Carries every anomaly found, not only the first one. */
export class CatalogueRefuse extends Error {
  constructor(readonly anomalies: readonly AnomalieDeCatalogue[]) {
    super(
      `Catalogue refusé, ${anomalies.length} anomalie(s) : ` +
        anomalies.map(({ ligne, colonne, motif }) => `ligne ${ligne}, ${colonne} : ${motif}`).join(' ; '),
    );
    this.name = 'CatalogueRefuse';
  }
}
