import { readFlag, simplify } from './cellules.js';
/**
 * Nature of a row: its code or, in a layout that has none, what the type, the name and the tracks tell.
 * Undefined when nothing does.
 */
export function readNature(valeurs) {
    const code = Number(valeurs.code_nature || Number.NaN);
    if (Number.isInteger(code))
        return code;
    const nom = simplify(valeurs.nom_etablissement);
    switch (simplify(valeurs.type_etablissement)) {
        case 'COLLEGE':
            return /^(SEGPA\b|SECTION D? ?ENSEIGNEMENT)/.test(nom) ? 390 : 340;
        case 'EREA':
            return 370;
        case 'LYCEE':
            if (/^(SEP\b|SECTION D? ?ENSEIGNEMENT PROFESSIONNEL)/.test(nom))
                return 334;
            if (/^SECTION D? ?ENSEIGNEMENT GENERAL/.test(nom))
                return 335;
            return natureOfVoies(valeurs);
        default:
            return undefined;
    }
}
function natureOfVoies(valeurs) {
    const professionnelle = readFlag(valeurs.voie_professionnelle);
    const autre = readFlag(valeurs.voie_generale) || readFlag(valeurs.voie_technologique);
    if (professionnelle)
        return autre ? 306 : 320;
    return 300;
}
