import { describe, expect, it } from '@jest/globals';
import { computeUaiLetter } from '@focale/domaine';
import { classifyRow } from './classify-row.js';
import type { EtablissementLu } from './classify-row.js';
import type { LigneAnnuaire } from './read-annuaire.js';

type Valeurs = LigneAnnuaire['valeurs'];

const COLLEGE: Valeurs = {
  identifiant_de_l_etablissement: '0990001N',
  nom_etablissement: 'Collège des Tilleuls',
  type_etablissement: 'Collège',
  statut_public_prive: 'Public',
  adresse_1: '1 rue du Moulin',
  adresse_2: 'BP 12',
  adresse_3: '99001 VALFICTIF CEDEX',
  code_postal: '99001',
  code_commune: '99001',
  nom_commune: 'Valfictif',
  code_departement: '099',
  code_academie: '22',
  code_region: '75',
  libelle_departement: 'Fictif',
  etat: 'OUVERT',
  ministere_tutelle: "MINISTERE DE L'EDUCATION NATIONALE",
  code_nature: '340',
};

const classify = (ecart: Valeurs = {}) => classifyRow({ ligne: 2, valeurs: { ...COLLEGE, ...ecart } });

function read(ecart: Valeurs = {}): EtablissementLu {
  const classee = classify(ecart);
  if (classee.kind !== 'etablissement') throw new Error(`${classee.kind} : ${JSON.stringify(classee)}`);
  return classee.etablissement;
}

/** A row of a layout that lacks some columns. */
function without(colonnes: readonly (keyof Valeurs)[], ecart: Valeurs = {}) {
  const gardees = Object.entries(COLLEGE).filter(([colonne]) => !colonnes.some((absente) => absente === colonne));
  return classifyRow({ ligne: 2, valeurs: { ...Object.fromEntries(gardees), ...ecart } });
}

describe('classifyRow, what comes in', () => {
  it('takes in a public collège of the ministry', () => {
    expect(read()).toMatchObject({ uai: '0990001N', nom: 'Collège des Tilleuls', type: 'college', nature: 340 });
  });

  it.each([
    ['300', 'lycee'],
    ['302', 'lycee'],
    ['306', 'lycee_polyvalent'],
    ['315', 'lycee'],
    ['320', 'lycee_pro'],
    ['370', 'erea'],
    ['352', 'college'],
  ])('takes in nature %s as %s', (nature, type) => {
    expect(read({ code_nature: nature, type_etablissement: 'Lycée' }).type).toBe(type);
  });

  it('takes in a school to open with its date, even a far one', () => {
    const lu = read({ etat: 'A OUVRIR', date_ouverture: '2099-01-01' });
    expect(lu).toMatchObject({ etat: 'a_ouvrir', dateOuverture: '2099-01-01' });
  });

  it('keeps a school to close and marks it', () => {
    expect(read({ etat: 'A FERMER' }).etat).toBe('a_fermer');
    expect(read({ etat: 'à fermer' }).etat).toBe('a_fermer');
  });

  it('takes an empty status for public when there is no contract', () => {
    expect(classify({ statut_public_prive: '', code_type_contrat_prive: '99' }).kind).toBe('etablissement');
    expect(classify({ statut_public_prive: '', code_type_contrat_prive: '30' }).kind).toBe('ecarte');
    expect(classify({ statut_public_prive: '' }).kind).toBe('ecarte');
  });
});

describe('classifyRow, what is set aside', () => {
  it.each<[string, Valeurs, RegExp]>([
    ['a private school', { statut_public_prive: 'Privé' }, /privé/],
    ['a private school written without accent', { statut_public_prive: 'PRIVE' }, /privé/],
    ['an agricultural lycée', { ministere_tutelle: 'AGRICULTURE', code_nature: '320' }, /agriculture/],
    ['a maritime lycée', { ministere_tutelle: 'MER', code_nature: '320' }, /mer/],
    ['a military lycée', { ministere_tutelle: 'DEFENSE', code_nature: '300' }, /défense/],
    ['a school of another ministry', { ministere_tutelle: 'SANTE' }, /SANTE/],
    ['a primary school', { type_etablissement: 'Ecole', code_nature: '151' }, /premier degré/],
    ['an office', { type_etablissement: 'Service Administratif', code_nature: '806' }, /second degré.*806/],
    ['a row of unknown kind', { type_etablissement: '', code_nature: '' }, /second degré/],
    ['a closed school', { etat: 'FERME' }, /fermé/],
    ['a private section', { statut_public_prive: 'Privé', code_nature: '334' }, /privé/],
  ])('sets aside %s and says why', (_, ecart, motif) => {
    const classee = classify(ecart);
    expect(classee).toMatchObject({ kind: 'ecarte', ligne: 2, motif: expect.stringMatching(motif) });
  });

  it('does not ask for a valid UAI in a row out of scope', () => {
    expect(classify({ identifiant_de_l_etablissement: 'X', statut_public_prive: 'Privé' }).kind).toBe('ecarte');
  });
});

describe('classifyRow, sections', () => {
  it.each(['334', '335', '390'])('attaches a section of nature %s to its school', (nature) => {
    expect(classify({ code_nature: nature, etablissement_mere: '0990002P' })).toMatchObject({
      kind: 'section',
      uai: '0990001N',
      nature: Number(nature),
      mere: '0990002P',
    });
  });

  it.each(['', '0990001N', '0990002Z'])('reports a section whose school is written "%s"', (mere) => {
    expect(classify({ code_nature: '334', etablissement_mere: mere })).toMatchObject({
      kind: 'erreur',
      motif: expect.stringContaining('Section'),
    });
  });
});

describe('classifyRow, what is in error', () => {
  it.each<[string, Valeurs, RegExp]>([
    ['a wrong check letter', { identifiant_de_l_etablissement: '0990001P' }, /UAI invalide : « 0990001P »/],
    ['no UAI', { identifiant_de_l_etablissement: '' }, /UAI invalide/],
    ['no name', { nom_etablissement: '' }, /Nom/],
    ['no town', { nom_commune: '' }, /Commune/],
    ['no académie', { code_academie: '' }, /Académie/],
    ['no région', { code_region: '' }, /Région/],
    ['an unknown state', { etat: 'EN TRAVAUX' }, /État inconnu/],
  ])('reports %s', (_, ecart, motif) => {
    expect(classify(ecart)).toMatchObject({ kind: 'erreur', ligne: 2, motif: expect.stringMatching(motif) });
  });

  it('does not guess an overseas département', () => {
    const uai = `9710001${computeUaiLetter('9710001')}`;
    expect(classify({ identifiant_de_l_etablissement: uai, code_departement: '' }).kind).toBe('erreur');
    expect(read({ identifiant_de_l_etablissement: uai, code_departement: '978' }).departement).toBe('978');
  });
});

describe('classifyRow, what spreadsheets broke', () => {
  it.each([
    ['70', '070'],
    ['1', '001'],
    ['2A', '02A'],
    ['2b', '02B'],
    ['02A', '02A'],
    ['019', '019'],
    ['974', '974'],
  ])('mends the département %s into %s', (ecrit, departement) => {
    expect(read({ code_departement: ecrit }).departement).toBe(departement);
  });

  it('takes a missing département from the UAI, Corsica included', () => {
    expect(read({ code_departement: '' }).departement).toBe('099');
    const uai = `6200001${computeUaiLetter('6200001')}`;
    expect(read({ identifiant_de_l_etablissement: uai, code_departement: '' }).departement).toBe('02A');
  });

  it('mends the leading zero of the UAI, académie, région, postcode and commune', () => {
    expect(
      read({
        identifiant_de_l_etablissement: '990001n',
        code_academie: '4',
        code_region: '1',
        code_postal: '1000',
        code_commune: '1004',
      }),
    ).toMatchObject({ uai: '0990001N', academie: '04', region: '01', codePostal: '01000', codeCommune: '01004' });
  });

  it('drops a SIRET in scientific notation, which cannot be undone', () => {
    expect(read({ siren_siret: '2,17003E+13' }).siret).toBeNull();
    expect(read({ siren_siret: '19990001000017' }).siret).toBe('19990001000017');
  });

  it.each([
    ['0555042700', '05 55 04 27 00'],
    ['555042700', '05 55 04 27 00'],
    ['05.55.04.27.00', '05 55 04 27 00'],
    ['05 55 04 27 00', '05 55 04 27 00'],
    ['+33 5 55 04 27 00', '+33 5 55 04 27 00'],
    ['', null],
  ])('reads the telephone %s as %s', (ecrit, telephone) => {
    expect(read({ telephone: ecrit }).telephone).toBe(telephone);
  });

  it.each([
    ['45.85', '1,29', 45.85, 1.29],
    ['45,85', '-1.29', 45.85, -1.29],
    ['', '', null, null],
    ['4585', 'est', null, null],
    ['0', '0', 0, 0],
  ])('reads the coordinates "%s" and "%s"', (lat, lon, latitude, longitude) => {
    expect(read({ latitude: lat, longitude: lon })).toMatchObject({ latitude, longitude });
  });

  it.each([
    ['1965-05-01', '1965-05-01'],
    ['01/05/1965', '1965-05-01'],
    ['1/5/1965', '1965-05-01'],
    ['1965-05-01T00:00:00+01:00', '1965-05-01'],
    ['31/02/1965', null],
    ['bientôt', null],
    ['', null],
  ])('reads the date "%s" as %s', (ecrite, date) => {
    expect(read({ date_ouverture: ecrite }).dateOuverture).toBe(date);
  });

  it('lowers the case of a mail and leaves out what is not one', () => {
    expect(read({ mail: 'Ce.0990001N@Ac-Fictive.example' }).courriel).toBe('ce.0990001n@ac-fictive.example');
    expect(read({ mail: 'voir le site' }).courriel).toBeNull();
  });

  it('reads flags in their various spellings', () => {
    const lu = read({ ulis: '1', segpa: 'OUI', post_bac: '0', greta: '', voie_generale: '1.0' });
    expect(lu).toMatchObject({ ulis: true, segpa: true, postBac: false, greta: false, voieGenerale: true });
  });

  it('leaves the postcode out of the address', () => {
    expect(read().adresse).toBe('1 rue du Moulin, BP 12');
    expect(read({ adresse_1: '', adresse_2: '', adresse_3: '' }).adresse).toBeNull();
  });

  it('is not the mother of itself', () => {
    expect(read({ etablissement_mere: '0990001N' }).mere).toBeNull();
    expect(read({ etablissement_mere: '0990002P' }).mere).toBe('0990002P');
  });
});

describe('classifyRow, layouts without nature or ministry', () => {
  it.each<[Valeurs, number]>([
    [{}, 340],
    [{ type_etablissement: 'EREA' }, 370],
    [{ type_etablissement: 'Lycée', voie_professionnelle: '1' }, 320],
    [{ type_etablissement: 'Lycée', voie_professionnelle: '1', voie_generale: '1' }, 306],
    [{ type_etablissement: 'Lycée', voie_technologique: '1' }, 300],
    [{ type_etablissement: 'LYCEE' }, 300],
  ])('deduces the nature of %j', (ecart, nature) => {
    expect(without(['code_nature'], ecart)).toMatchObject({ kind: 'etablissement', etablissement: { nature } });
  });

  it.each([
    ['Lycée', 'Section d’enseignement professionnel du lycée X', 334],
    ['Lycée', "Section d'enseignement général et technologique du lycée X", 335],
    ['Collège', "Section d'enseignement général et professionnel adapté du collège X", 390],
    ['Collège', 'SEGPA du collège X', 390],
  ])('recognises a section by its name (%s, %s)', (type, nom, nature) => {
    const valeurs = { type_etablissement: type, nom_etablissement: nom, etablissement_mere: '0990002P' };
    expect(without(['code_nature'], valeurs)).toMatchObject({ kind: 'section', nature });
  });

  it('still sets a primary school aside', () => {
    expect(without(['code_nature'], { type_etablissement: 'Ecole' }).kind).toBe('ecarte');
  });

  it.each<[string, Valeurs, RegExp]>([
    ['by its flag', { lycee_agricole: '1', code_nature: '300' }, /agriculture/],
    ['by its nature', { code_nature: '307' }, /agriculture/],
    ['by its name', { nom_etablissement: 'Lycée professionnel agricole X', code_nature: '320' }, /agriculture/],
    ['as maritime by its name', { nom_etablissement: 'Lycée professionnel maritime X', code_nature: '320' }, /mer/],
    ['as military by its flag', { lycee_militaire: '1', code_nature: '300' }, /défense/],
  ])('sets a lycée of another ministry aside %s', (_, ecart, motif) => {
    expect(without(['ministere_tutelle'], ecart)).toMatchObject({
      kind: 'ecarte',
      motif: expect.stringMatching(motif),
    });
  });

  it('does not take a place name for a maritime lycée', () => {
    const valeurs = { nom_etablissement: 'Lycée de la Charente-Maritime', code_nature: '300' };
    expect(without(['ministere_tutelle'], valeurs).kind).toBe('etablissement');
  });
});
