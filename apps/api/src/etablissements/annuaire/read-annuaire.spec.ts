import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { COLONNES } from './colonnes.js';
import { FichierNonReconnu } from './fichier-non-reconnu.js';
import { readAnnuaire } from './read-annuaire.js';
import type { LigneAnnuaire } from './read-annuaire.js';

const ENTETES_2024 = [
  'Identifiant_de_l_etablissement',
  'Nom_etablissement',
  'Type_etablissement',
  'Statut_public_prive',
  'Code_postal',
  'Nom_commune',
  'Code_departement',
  'Code_academie',
  'Code_region',
  'Mail',
  'etat',
  'code_nature',
];
const COLLEGE = [
  '0990001N',
  'Collège Éloïse-Châtelain',
  'Collège',
  'Public',
  '87000',
  'Saint-Éloi-l’Étang',
  '099',
  '22',
  '75',
  'ce.0990001n@ac-fictive.example',
  'OUVERT',
  '340',
];

const write = (lignes: readonly (readonly string[])[], separateur = ';', fin = '\n') =>
  lignes.map((cellules) => cellules.join(separateur) + fin).join('');

async function read(fichier: string | Buffer, taille = Number.POSITIVE_INFINITY): Promise<LigneAnnuaire[]> {
  const octets = Buffer.from(fichier);
  const blocs = [];
  for (let debut = 0; debut < octets.length; debut += taille) blocs.push(octets.subarray(debut, debut + taille));
  return collect(Readable.from(blocs));
}

async function collect(source: Readable): Promise<LigneAnnuaire[]> {
  const lignes = [];
  for await (const ligne of readAnnuaire(source)) lignes.push(ligne);
  return lignes;
}

async function refuse(fichier: string | Buffer): Promise<FichierNonReconnu> {
  const erreur: unknown = await read(fichier).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(erreur).toBeInstanceOf(FichierNonReconnu);
  return erreur as FichierNonReconnu;
}

describe('readAnnuaire', () => {
  it.each([';', ',', '\t'])('finds the separator "%s" by itself', async (separateur) => {
    const [ligne] = await read(write([ENTETES_2024, COLLEGE], separateur));
    expect(ligne?.valeurs.nom_etablissement).toBe('Collège Éloïse-Châtelain');
    expect(ligne?.valeurs.code_nature).toBe('340');
  });

  it.each(['\n', '\r\n'])('reads lines ended by %j', async (fin) => {
    const lignes = await read(write([ENTETES_2024, COLLEGE, COLLEGE], ';', fin));
    expect(lignes).toHaveLength(2);
    expect(lignes[1]?.valeurs.code_nature).toBe('340');
  });

  it('reads UTF-8 with and without BOM alike', async () => {
    const texte = write([ENTETES_2024, COLLEGE]);
    expect(await read(`\uFEFF${texte}`)).toEqual(await read(texte));
  });

  it('reads ISO-8859-1', async () => {
    const texte = write([ENTETES_2024, COLLEGE]).replace(/’/g, "'");
    const [ligne] = await read(Buffer.from(texte, 'latin1'));
    expect(ligne?.valeurs.nom_commune).toBe("Saint-Éloi-l'Étang");
  });

  it('reads the typographic apostrophe of windows-1252', async () => {
    const texte = write([ENTETES_2024, COLLEGE]).replace(/’/g, '\u0092');
    const [ligne] = await read(Buffer.from(texte, 'latin1'));
    expect(ligne?.valeurs.nom_commune).toBe('Saint-Éloi-l’Étang');
  });

  it.each([1, 2, 3, 7])('reads the same text whatever the cut, by blocks of %i bytes', async (taille) => {
    const texte = write([ENTETES_2024, COLLEGE]);
    expect(await read(texte, taille)).toEqual(await read(texte));
    const latin = Buffer.from(texte.replace(/’/g, "'"), 'latin1');
    expect(await read(latin, taille)).toEqual(await read(latin));
  });

  it('waits for the first accent to tell the encoding, even far in the file', async () => {
    const plain = COLLEGE.map((cellule) => cellule.normalize('NFD').replace(/[^\x20-\x7e]/g, ''));
    const lignes = [ENTETES_2024, ...Array.from({ length: 500 }, () => plain), COLLEGE];
    for (const encodage of ['utf8', 'latin1'] as const) {
      const lues = await read(Buffer.from(write(lignes).replace(/’/g, "'"), encodage), 1000);
      expect(lues.at(-1)?.valeurs.nom_etablissement).toBe('Collège Éloïse-Châtelain');
    }
  });

  it.each([
    ['the layout of 2023, with spaces', (nom: string) => nom.replace('Code_postal', 'Code postal')],
    ['technical names in lower case', (nom: string) => nom.toLowerCase()],
    ['upper case and accents', (nom: string) => nom.toUpperCase().replaceAll('ETABLISSEMENT', 'ÉTABLISSEMENT')],
    ['spaces everywhere and quotes', (nom: string) => `"${nom.replaceAll('_', ' ')} "`],
  ])('recognises the columns of %s', async (_, rename) => {
    expect(await read(write([ENTETES_2024.map(rename), COLLEGE]))).toEqual(await read(write([ENTETES_2024, COLLEGE])));
  });

  it('reads the columns in any order, leaving out those that it does not know', async () => {
    const entetes = ['Fiche_onisep', ...ENTETES_2024.toReversed()];
    const [ligne] = await read(write([entetes, ['https://exemple.example', ...COLLEGE.toReversed()]]));
    expect(ligne?.valeurs.identifiant_de_l_etablissement).toBe('0990001N');
    expect(Object.keys(ligne?.valeurs ?? {}).every((cle) => COLONNES.some((colonne) => colonne === cle))).toBe(true);
  });

  it('gives the former name of a column its present meaning', async () => {
    const [ligne] = await read(
      write([
        [...ENTETES_2024, 'etablissement_multi_lignes'],
        [...COLLEGE, '1'],
      ]),
    );
    expect(ligne?.valeurs.multi_uai).toBe('1');
  });

  it('leaves absent the columns that the layout does not have', async () => {
    const [ligne] = await read(write([ENTETES_2024, COLLEGE]));
    expect(ligne?.valeurs).not.toHaveProperty('ministere_tutelle');
  });

  it('numbers lines as a text editor does, blank ones included', async () => {
    const ligne = COLLEGE.join(';');
    const lignes = await read(`${ENTETES_2024.join(';')}\n${ligne}\n\n${ligne}\n`);
    expect(lignes.map((lue) => lue.ligne)).toEqual([2, 4]);
  });

  it('accepts quoted separators and lone quotes', async () => {
    const cited = COLLEGE.with(1, '"Lycée « Le Phare ; annexe »"');
    const lone = COLLEGE.with(1, 'Collège "Le Phare"');
    const lignes = await read(write([ENTETES_2024, cited, lone]));
    expect(lignes.map((lue) => lue.valeurs.nom_etablissement)).toEqual([
      'Lycée « Le Phare ; annexe »',
      'Collège "Le Phare"',
    ]);
  });

  it('accepts a row cut short or too long', async () => {
    const lignes = await read(write([ENTETES_2024, COLLEGE.slice(0, 4), [...COLLEGE, '', '']]));
    expect(lignes).toHaveLength(2);
    expect(lignes[0]?.valeurs.code_nature).toBeUndefined();
  });

  it('reads a directory without rows', async () => {
    expect(await read(write([ENTETES_2024]))).toEqual([]);
  });

  it('refuses another file and says what was expected and what is missing', async () => {
    const erreur = await refuse('Nom;Prénom;Classe\nUn;Deux;3A\n');
    expect(erreur.message).toContain('Colonnes attendues : identifiant_de_l_etablissement, nom_etablissement');
    expect(erreur.manquantes).toHaveLength(8);
  });

  it('names the only column missing', async () => {
    const erreur = await refuse(write([ENTETES_2024.filter((nom) => nom !== 'Code_academie'), []]));
    expect(erreur.manquantes).toEqual(['code_academie']);
    expect(erreur.message).toMatch(/Colonnes absentes : code_academie\.$/);
  });

  it.each([
    ['an empty file', ''],
    ['a blank file', '\n \n'],
    ['a spreadsheet', 'PK\u0003\u0004contenu'],
    ['one long line', 'x'.repeat(200_000)],
  ])('refuses %s', async (_, fichier) => {
    expect((await refuse(fichier)).message).not.toBe('');
  });

  it('refuses a quote left open rather than swallowing the rest of the file', async () => {
    const lignes = [ENTETES_2024, COLLEGE.with(1, '"Collège'), ...Array.from({ length: 2000 }, () => COLLEGE)];
    expect((await refuse(write(lignes))).message).toContain('guillemet');
  });

  it('passes on a failure of the source as it is', async () => {
    const panne = new Error('panne');
    const source = Readable.from(
      (async function* () {
        yield Buffer.from(write([ENTETES_2024, COLLEGE]));
        await Promise.reject(panne);
      })(),
    );
    await expect(collect(source)).rejects.toBe(panne);
  });

  it('closes the source when the reader leaves early', async () => {
    const texte = Buffer.from(write([ENTETES_2024, ...Array.from({ length: 5000 }, () => COLLEGE)]));
    const source = Readable.from(
      (function* () {
        for (;;) yield texte;
      })(),
    );
    for await (const ligne of readAnnuaire(source)) if (ligne.ligne > 10) break;
    await new Promise((resolve) => setImmediate(resolve));
    expect(source.destroyed).toBe(true);
  });
});
