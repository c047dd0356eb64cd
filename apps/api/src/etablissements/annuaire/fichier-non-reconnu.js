import { COLONNES_OBLIGATOIRES } from './colonnes.js';
/** The file is not the official directory, or cannot be read to its end. The message is meant for the person who sent it. */
export class FichierNonReconnu extends Error {
    constructor(message, 
    /** Expected columns that the file does not have; empty when the fault lies elsewhere. */
    manquantes = []) {
        super(message);
        this.manquantes = manquantes;
        this.name = 'FichierNonReconnu';
    }
    static ofColonnes(manquantes) {
        return new FichierNonReconnu('Ce fichier n’est pas l’annuaire de l’éducation (CSV de data.education.gouv.fr). ' +
            `Colonnes attendues : ${COLONNES_OBLIGATOIRES.join(', ')}. Colonnes absentes : ${manquantes.join(', ')}.`, manquantes);
    }
}
