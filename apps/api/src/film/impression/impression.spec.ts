import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addEcoleSuivie, ANNEE, type EcoleSuivie } from '../../../../../tests/fabriques/attendus.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { readPdfObjects, readPdfText } from '../../socle/documents/read-pdf-text.js';
import type { FilmVue } from '../suivi/film.dto.js';

/** Words as they are read: the layout may cut a line anywhere. */
const flatten = (texte: string): string => texte.replace(/[\s\u00a0]+/g, '');

const readTitres = (pdf: Uint8Array): string =>
  [...readPdfObjects(pdf).values()].map(({ entete }) => entete).join('\n');

const countPages = (pdf: Uint8Array): number => readTitres(pdf).match(/\/Type \/Page\b/g)?.length ?? 0;

describe('the film on one page', () => {
  let t: ApplicationDeTest;
  let pleine: EcoleSuivie;

  beforeAll(async () => {
    t = await startApplication();
    pleine = await addEcoleSuivie(t, {
      type: 'erea',
      ent: 'ent_creuse',
      nom: 'Établissement régional d’enseignement adapté des Monédières et du Plateau',
      commune: 'La Souterraine',
      chefDepuis: '2026-09-01',
    });
    // Every state of a line, spread over the year.
    await t.fabriques.query(
      `update avancements set statut = action % 4, fait_le = case when action % 4 = 2 then date '2026-10-12' end,
         motif = case when action % 4 = 3 then 'Rien de tel ici' end
       where uai = $1 and annee = $2`,
      [pleine.uai, ANNEE],
    );
  });

  afterAll(async () => {
    await t.close();
  });

  const print = async ({ client, base }: EcoleSuivie): Promise<Uint8Array> => {
    const { body, headers } = await client.get(`${base}/film/impression?format=pdf`).buffer().expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    return body as Uint8Array;
  };

  it('holds every line that concerns the fullest school, on one page, and reads back whole', async () => {
    const film = (await pleine.client.get(`${pleine.base}/film`).expect(200)).body as FilmVue;
    expect(film.actions.length).toBeGreaterThanOrEqual(91);
    const pdf = await print(pleine);
    expect(countPages(pdf)).toBe(1);
    const texte = flatten(readPdfText(pdf));
    for (const { intitule } of film.actions) expect(texte).toContain(flatten(intitule));
    for (const { theme } of film.actions) expect(texte).toContain(flatten(theme));
    expect(texte).toContain(flatten('Monédières et du Plateau'));
    expect(texte).toContain(flatten('Année scolaire 2026-2027'));
    expect(texte).toContain(flatten('état au 22 novembre 2026'));
    expect(texte).toContain(flatten(`${film.synthese.faites} actions faites sur`));
    expect(texte).toContain(flatten('Règle de calcul'));
    expect(texte).toContain(flatten('en retard (31/10)'));
  });

  it('is tagged, with words for each box', async () => {
    const pdf = await print(pleine);
    expect(Buffer.from(pdf).toString('latin1').includes('<pdfuaid:part>1<')).toBe(true);
    expect(readTitres(pdf).match(/\/Alt/g)?.length).toBeGreaterThan(90);
  });

  it('prints for a school that has hardly begun and for one whose film is not open', async () => {
    const vide = await addEcoleSuivie(t, { type: 'college' });
    expect(countPages(await print(vide))).toBe(1);
    const ferme = await t.fabriques.addEtablissement({ academie: '04', departement: '033' });
    const client = await t.client(await t.fabriques.addActeur('lecteur', { uai: ferme.uai }));
    const pdf = await print({ ...vide, client, base: `/api/v1/etablissements/${ferme.uai}/annees/2026-2027` });
    expect(countPages(pdf)).toBe(1);
    expect(flatten(readPdfText(pdf))).toContain(flatten('Le film de cette année n’est pas encore ouvert'));
  });

  it('goes on to a second page, rather than over its own words, when an académie doubles its film', async () => {
    const longue = await addEcoleSuivie(t, { type: 'college', academie: '13', departement: '086' });
    await t.fabriques.query(
      `insert into film_actions (academie, annee, action, ordre, code, cle, periode, theme, intitule, nature, applicabilite, responsable,
         responsable_origine, obligation, echeance)
       select academie, annee, action + 500, ordre + 500, code || '-B', cle || '-b', periode, theme, intitule, nature, applicabilite,
         responsable, responsable_origine, obligation, echeance
       from film_actions where academie = '13' and annee = $1 and nature = 'action'`,
      [ANNEE],
    );
    await t.fabriques.query(
      `insert into avancements (uai, annee, action, applicable)
       select uai, annee, action + 500, applicable from avancements where uai = $1 and annee = $2`,
      [longue.uai, ANNEE],
    );
    const pdf = await print(longue);
    expect(countPages(pdf)).toBe(2);
    expect(flatten(readPdfText(pdf)).split(flatten('Règle de calcul'))).toHaveLength(2);
  });

  it('speaks the words of the académie', async () => {
    await t.fabriques.query(
      `insert into parametres_academie (academie, annee, cle, valeur) values ('22', $1, 'libelleRole', '"RUPN"')`,
      [ANNEE],
    );
    const texte = flatten(readPdfText(await print(pleine)));
    expect(texte).toContain(flatten('Désigner le ou les RUPN'));
    expect(texte).not.toContain('RRUPN');
  });

  it('knows no other format and no other school', async () => {
    const { client, base } = pleine;
    await client.get(`${base}/film/impression?format=docx`).expect(400);
    const ailleurs = await t.client(
      await t.fabriques.addActeur('chef', { uai: (await t.fabriques.addEtablissement()).uai }),
    );
    await ailleurs.get(`${base}/film/impression`).expect(404);
  });
});
