import { describe, expect, it } from '@jest/globals';
import { classifyRow } from './classify-row.js';
import type { LigneClassee } from './classify-row.js';
import { mergeRows } from './merge-rows.js';
import type { LigneAnnuaire } from './read-annuaire.js';

type Ligne = Extract<LigneClassee, { kind: 'etablissement' }>;

let ligne = 1;

function row(valeurs: LigneAnnuaire['valeurs'] = {}): Ligne {
  ligne += 1;
  const classee = classifyRow({
    ligne,
    valeurs: {
      identifiant_de_l_etablissement: '0990001N',
      nom_etablissement: 'Collège des Tilleuls',
      type_etablissement: 'Collège',
      statut_public_prive: 'Public',
      nom_commune: 'Valfictif',
      code_departement: '099',
      code_academie: '22',
      code_region: '75',
      code_nature: '340',
      ...valeurs,
    },
  });
  if (classee.kind !== 'etablissement') throw new Error(JSON.stringify(classee));
  return classee;
}

describe('mergeRows', () => {
  it('leaves schools of different UAI apart', () => {
    const fusion = mergeRows([row(), row({ identifiant_de_l_etablissement: '0990002P' })]);
    expect(fusion.etablissements.map(({ uai }) => uai)).toEqual(['0990001N', '0990002P']);
    expect(fusion.erreurs).toEqual([]);
  });

  it('makes one school of a collège row and a lycée row of the same UAI, typed as the lycée', () => {
    const uai = '0342266D';
    const college = row({ identifiant_de_l_etablissement: uai, nom_etablissement: 'Collège du Phare', segpa: '1' });
    const lycee = row({
      identifiant_de_l_etablissement: uai,
      nom_etablissement: 'Lycée du Phare',
      code_nature: '302',
      voie_generale: '1',
    });
    const { etablissements, erreurs } = mergeRows([college, lycee]);
    expect(erreurs).toEqual([]);
    expect(etablissements).toEqual([
      expect.objectContaining({
        uai,
        nom: 'Lycée du Phare',
        type: 'lycee',
        types: ['lycee', 'college'],
        segpa: true,
        voieGenerale: true,
        lignes: [college.ligne, lycee.ligne],
      }),
    ]);
  });

  it('merges an annex in another town into the main site', () => {
    const annexe = row({
      nom_etablissement: 'Annexe du Val',
      nom_commune: 'Autreville',
      type_rattachement_etablissement_mere: 'ANNEXE GEOGRAPHIQUE',
      ulis: '1',
    });
    const { etablissements, erreurs } = mergeRows([annexe, row()]);
    expect(erreurs).toEqual([]);
    expect(etablissements).toEqual([
      expect.objectContaining({ nom: 'Collège des Tilleuls', commune: 'Valfictif', ulis: true, annexe: false }),
    ]);
  });

  it('merges the sites that the directory announces, up to three', () => {
    const sites = ['Valfictif', 'Autreville', 'Bourg-Inventé'].map((nom_commune) =>
      row({ nom_commune, multi_uai: '1' }),
    );
    const { etablissements, erreurs } = mergeRows(sites);
    expect(erreurs).toEqual([]);
    expect(etablissements).toHaveLength(1);
    expect(etablissements[0]?.lignes).toEqual(sites.map((site) => site.ligne));
  });

  it('merges a row repeated, whatever the case of its town', () => {
    const { etablissements, erreurs } = mergeRows([row(), row({ nom_commune: 'VALFICTIF' })]);
    expect(erreurs).toEqual([]);
    expect(etablissements).toHaveLength(1);
  });

  it('takes a missing mail from another row', () => {
    const { etablissements } = mergeRows([
      row({ code_nature: '300' }),
      row({ mail: 'ce.0990001n@ac-fictive.example' }),
    ]);
    expect(etablissements[0]).toMatchObject({ type: 'lycee', courriel: 'ce.0990001n@ac-fictive.example' });
  });

  it.each([
    ['two towns', { nom_commune: 'Autreville' }],
    ['two names of one type in one town', { nom_etablissement: 'Collège du Phare' }],
    ['two towns and two types', { nom_commune: 'Autreville', code_nature: '300' }],
  ])('reports both rows when one UAI has %s', (_, ecart) => {
    const lignes = [row(), row(ecart)];
    const { etablissements, erreurs } = mergeRows(lignes);
    expect(etablissements).toEqual([]);
    expect(erreurs.map((erreur) => erreur.ligne)).toEqual(lignes.map((l) => l.ligne));
    expect(erreurs[0]).toMatchObject({ uai: '0990001N', motif: expect.stringContaining('deux établissements') });
  });

  it('gives the same school whatever the order of the file', () => {
    const lignes = [
      row({ multi_uai: '1' }),
      row({ multi_uai: '1', nom_commune: 'Autreville', mail: 'ce.0990001n@ac-fictive.example' }),
      row({ multi_uai: '1', code_nature: '320', nom_etablissement: 'Lycée professionnel du Val' }),
    ];
    const attendu = mergeRows(lignes);
    expect(mergeRows(lignes.toReversed())).toEqual(attendu);
    expect(mergeRows([...lignes.slice(1), ...lignes.slice(0, 1)])).toEqual(attendu);
  });
});
