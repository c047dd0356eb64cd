import { FichierRefuse } from '../../socle/tableurs/index.js';
import { COLONNES_OBLIGATOIRES } from './colonnes.js';
import type { Colonne } from './colonnes.js';

/** The file is not the official directory, or cannot be read to its end. The message is meant for the person who sent it. */
export class FichierNonReconnu extends FichierRefuse {
  override readonly name = 'FichierNonReconnu';

  constructor(
    message: string,
    /** Expected columns that the file does not have; empty when the fault lies elsewhere. */
    readonly manquantes: readonly Colonne[] = [],
  ) {
    super(message);
  }

  static ofColonnes(manquantes: readonly Colonne[]): FichierNonReconnu {
    return new FichierNonReconnu(
      'Ce fichier n’est pas l’annuaire de l’éducation (CSV de data.education.gouv.fr). ' +
        `Colonnes attendues : ${COLONNES_OBLIGATOIRES.join(', ')}. Colonnes absentes : ${manquantes.join(', ')}.`,
      manquantes,
    );
  }
}
