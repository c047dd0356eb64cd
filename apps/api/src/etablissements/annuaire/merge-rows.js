import { simplify } from './cellules.js';
/** When one UAI has several types, the highest level names the school (its head is then a proviseur). */
const RANG_DES_TYPES = ['lycee_polyvalent', 'lycee', 'lycee_pro', 'erea', 'college'];
/** Gathers the rows of each UAI. Which row is the main one does not depend on the order of the file. */
export function mergeRows(lignes) {
    const fusion = { etablissements: [], erreurs: [] };
    for (const [uai, groupe] of groupByUai(lignes)) {
        const [principal, ...autres] = groupe.map((ligne) => ligne.etablissement).toSorted(comparePriorite);
        if (principal === undefined)
            continue;
        const etranger = autres.find((autre) => !isSameEtablissement(principal, autre));
        if (etranger === undefined) {
            const lignesDuGroupe = groupe.map(({ ligne }) => ligne).toSorted((a, b) => a - b);
            fusion.etablissements.push(mergeGroupe([principal, ...autres], lignesDuGroupe));
            continue;
        }
        const motif = `L’UAI ${uai} désigne deux établissements : « ${principal.nom} » à ${principal.commune} ` +
            `et « ${etranger.nom} » à ${etranger.commune}.`;
        fusion.erreurs.push(...groupe.map(({ ligne }) => ({ ligne, uai, motif })));
    }
    return fusion;
}
function groupByUai(lignes) {
    const groupes = new Map();
    for (const ligne of lignes) {
        const groupe = groupes.get(ligne.etablissement.uai);
        if (groupe === undefined)
            groupes.set(ligne.etablissement.uai, [ligne]);
        else
            groupe.push(ligne);
    }
    return groupes;
}
/** Annexes and announced sites are legitimate; otherwise the town must agree, and the name unless the type differs. */
function isSameEtablissement(principal, autre) {
    if (autre.annexe || principal.annexe)
        return true;
    if (autre.plusieursLignes && principal.plusieursLignes)
        return true;
    if (simplify(autre.commune) !== simplify(principal.commune))
        return false;
    return autre.type !== principal.type || simplify(autre.nom) === simplify(principal.nom);
}
function comparePriorite(a, b) {
    const rank = ({ type }) => RANG_DES_TYPES.indexOf(type);
    const text = ({ nom, commune, adresse }) => [nom, commune, adresse].join('|');
    return (Number(a.annexe) - Number(b.annexe) ||
        rank(a) - rank(b) ||
        Number(a.courriel === null) - Number(b.courriel === null) ||
        (text(a) < text(b) ? -1 : Number(text(a) > text(b))));
}
/** A service offered on one site is offered by the school; a detail missing from the main row is taken from the others. */
function mergeGroupe(groupe, lignes) {
    const some = (champ) => groupe.some(champ);
    const first = (champ) => groupe.map(champ).find((valeur) => valeur !== null) ?? null;
    return {
        ...groupe[0],
        types: [...new Set(groupe.map(({ type }) => type))],
        lignes,
        telephone: first(({ telephone }) => telephone),
        courriel: first(({ courriel }) => courriel),
        educationPrioritaire: first(({ educationPrioritaire }) => educationPrioritaire),
        siret: first(({ siret }) => siret),
        ulis: some(({ ulis }) => ulis),
        segpa: some(({ segpa }) => segpa),
        postBac: some(({ postBac }) => postBac),
        greta: some(({ greta }) => greta),
        voieGenerale: some(({ voieGenerale }) => voieGenerale),
        voieTechnologique: some(({ voieTechnologique }) => voieTechnologique),
        voieProfessionnelle: some(({ voieProfessionnelle }) => voieProfessionnelle),
    };
}
