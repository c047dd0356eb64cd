import { isEpleNature, isSectionNature } from '@focale/domaine';
import { readFlag, simplify } from './cellules.js';
/** Private contract code that the directory gives to public schools (« SANS OBJET »). */
const CONTRAT_SANS_OBJET = '99';
/** Nature named "lycée général, technologique, professionnel agricole" by the directory. */
const NATURE_AGRICOLE = 307;
/**
 * Why a row is not one of the public second-degree schools of the education ministry, nor a section of one; undefined
 * when it is. Sentence for the import report.
 */
export function explainEcart(valeurs, nature) {
    if (nature === undefined || !(isEpleNature(nature) || isSectionNature(nature)))
        return explainNature(valeurs, nature);
    return explainStatut(valeurs) ?? explainTutelle(valeurs, nature) ?? explainFermeture(valeurs);
}
function explainNature(valeurs, nature) {
    const type = valeurs.type_etablissement || 'type non renseigné';
    if (simplify(type) === 'ECOLE' || (nature !== undefined && nature < 200))
        return 'École du premier degré.';
    return `N’est pas un établissement du second degré (${type}${nature === undefined ? '' : `, nature ${nature}`}).`;
}
/** The status may be empty: a public school is then known by its absence of contract. */
function explainStatut(valeurs) {
    const statut = simplify(valeurs.statut_public_prive);
    if (statut === 'PUBLIC')
        return undefined;
    if (statut.startsWith('PRIVE'))
        return 'Établissement privé.';
    if (statut === '' && valeurs.code_type_contrat_prive === CONTRAT_SANS_OBJET)
        return undefined;
    return 'Statut public ou privé non renseigné.';
}
/** Layouts and rows without ministry are judged by their flags, nature and name. */
function explainTutelle(valeurs, nature) {
    const tutelle = simplify(valeurs.ministere_tutelle);
    if (tutelle.includes('EDUCATION NATIONALE'))
        return undefined;
    const nom = simplify(valeurs.nom_etablissement);
    if (tutelle.includes('AGRI'))
        return 'Relève du ministère de l’agriculture.';
    if (tutelle.includes('DEFENSE') || tutelle.includes('ARMEES'))
        return 'Relève du ministère de la défense.';
    if (/\bMER\b/.test(tutelle))
        return 'Relève du ministère de la mer.';
    if (tutelle !== '')
        return `Relève d’un autre ministère (${valeurs.ministere_tutelle}).`;
    if (nature === NATURE_AGRICOLE || readFlag(valeurs.lycee_agricole) || /\bAGRICOLE\b/.test(nom)) {
        return 'Relève du ministère de l’agriculture.';
    }
    if (readFlag(valeurs.lycee_militaire))
        return 'Relève du ministère de la défense.';
    return /^LYCEE (PROFESSIONNEL |POLYVALENT )?MARITIME\b/.test(nom) ? 'Relève du ministère de la mer.' : undefined;
}
function explainFermeture(valeurs) {
    return /^FERMEE?$/.test(simplify(valeurs.etat)) ? 'Établissement fermé.' : undefined;
}
