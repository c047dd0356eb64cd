import { isUai, presetEnt, typeOfNature } from '@focale/domaine';
import { parse } from 'csv-parse/sync';
import type { EtablissementDeDemonstration } from './types.js';

type Cellules = Record<string, string>;

/**
 * Reads the fictitious schools of `catalogues/demonstration/etablissements.csv`.
 * @throws RangeError for a UAI whose letter is wrong or a nature that is no school's
 */
export function readEtablissementsCsv(texte: string): EtablissementDeDemonstration[] {
  const lignes: Cellules[] = parse(texte, { delimiter: ';', bom: true, columns: true, skip_empty_lines: true });
  return lignes.map(readEtablissement);
}

function readEtablissement(cellules: Cellules): EtablissementDeDemonstration {
  const read = (colonne: string): string => cellules[colonne] ?? '';
  const uai = read('uai');
  const nature = Number(read('nature'));
  const type = typeOfNature(nature);
  if (!isUai(uai)) throw new RangeError(`UAI invalide dans les données de démonstration : ${uai}`);
  if (type === undefined || type !== read('type')) throw new RangeError(`Type ou nature invalide : ${uai}`);
  const departement = read('departement');
  return {
    uai,
    nom: read('nom'),
    type,
    nature,
    adresse: read('adresse'),
    codePostal: read('code_postal'),
    codeCommune: read('code_commune'),
    commune: read('commune'),
    departement,
    academie: read('academie'),
    latitude: Number(read('latitude')),
    longitude: Number(read('longitude')),
    ulis: read('ulis') === 'oui',
    segpa: read('segpa') === 'oui',
    educationPrioritaire: readEducationPrioritaire(read('education_prioritaire')),
    citeScolaire: read('cite_scolaire') || null,
    courriel: `ce.${uai.toLowerCase()}@etablissement.example`,
    ent: presetEnt(type, departement).ent,
  };
}

function readEducationPrioritaire(valeur: string): 'REP' | 'REP+' | null {
  return valeur === 'REP' || valeur === 'REP+' ? valeur : null;
}
