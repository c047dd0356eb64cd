import { afterAll, describe, expect, it } from '@jest/globals';
import {
  buildBilan,
  buildBlocs,
  doc,
  HOSTILE,
  p,
  text,
  TEXTE_COMPLET,
  TEXTE_HOSTILE,
} from '../../../../../tests/fabriques/bilans-a-imprimer.js';
import { buildTexteImprime, CompilateurPdf } from '../../socle/documents/index.js';
import { readPdfObjects, readPdfText } from '../../socle/documents/read-pdf-text.js';
import type { BilanAImprimer, BlocAImprimer } from './bilan-a-imprimer.js';
import { buildIdee, buildSynthese } from './build-synthese.js';

describe('the summary of a bilan for the board', () => {
  const compilateur = new CompilateurPdf();
  afterAll(() => compilateur.close());

  const compile = (bilan: BilanAImprimer) => compilateur.compile(buildSynthese(bilan));
  const countPages = (pdf: Uint8Array) =>
    [...readPdfObjects(pdf).values()].filter(({ entete }) => /\/Type \/Page\b/.test(entete)).length;
  const fill = (contenu: BlocAImprimer['contenu']) => buildBlocs().map((bloc) => ({ ...bloc, contenu }));

  it('says one idea a block, under the name of the block', async () => {
    const pdf = await compile(buildBilan());
    const texte = readPdfText(pdf).replace(/\s+/g, ' ');
    for (const attendu of ['Synthèse du bilan d’activité', 'Compétences des élèves', '131 élèves sur 142'])
      expect(texte).toContain(attendu);
    expect(texte).not.toContain('Second point');
    expect(countPages(pdf)).toBeLessThanOrEqual(2);
  });

  it.each([
    ['of the widest letters', doc(p(text('W'.repeat(4000))))],
    ['of long sentences', doc(p(text('Nous avons accompagné les collègues et les élèves '.repeat(80))))],
    ['of hostile texts', TEXTE_HOSTILE],
  ])('is two pages at most, blocks being full %s', async (_quoi, contenu) => {
    const long = 'Établissement '.repeat(60);
    const bilan = buildBilan({ blocs: fill(contenu), observation: long.repeat(4), presentateur: long });
    const etablissement = { ...bilan.etablissement, nom: long, commune: long };
    expect(countPages(await compile({ ...bilan, etablissement }))).toBeLessThanOrEqual(2);
  });

  it('says that nothing is written, when nothing is', async () => {
    expect(readPdfText(await compile(buildBilan({ blocs: [] })))).toContain('Rien');
  });

  it.each([
    [
      'its first sentence',
      doc(p(text('Deux créneaux ont été réservés pour chaque classe de troisième en mars. Puis rien.'))),
      'Deux créneaux ont été réservés pour chaque classe de troisième en mars.',
    ],
    [
      'the next one too when it is short',
      doc(p(text('Oui. Les séances ont aidé les élèves sans ordinateur chez eux. Puis rien.'))),
      'Oui. Les séances ont aidé les élèves sans ordinateur chez eux.',
    ],
    [
      'the whole name of a person',
      doc(p(text('Les séances animées avec M. Martin ont surtout aidé les élèves de troisième. Fin.'))),
      'Les séances animées avec M. Martin ont surtout aidé les élèves de troisième.',
    ],
    [
      'its points',
      doc({
        type: 'bulletList',
        content: ['un', 'deux'].map((mot) => ({ type: 'listItem', content: [p(text(mot))] })),
      }),
      'un ; deux',
    ],
    [
      'what a colon announces',
      doc(p(text('Nous demandons :')), {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [p(text('du wifi'))] }],
      }),
      'Nous demandons : du wifi',
    ],
    [
      'its rows, each figure with its column',
      doc({ ...(TEXTE_COMPLET.content[3] as object) }),
      '3e : Inscrits 142, Certifiés 131',
    ],
    [
      'nothing of its headings',
      TEXTE_COMPLET,
      'Cette année, 131 élèves sur 142 ont obtenu la certification Pix, voir le guide et la suite.',
    ],
  ])('keeps of a text %s', (_quoi, texte, attendu) => {
    expect(buildIdee(buildTexteImprime(texte))).toBe(attendu);
  });

  it('never reads as code what it quotes', async () => {
    const texte = readPdfText(await compile(buildBilan({ blocs: fill(doc(p(text(HOSTILE)))).slice(0, 1) })));
    expect(texte.replace(/[\s\u200b]/g, '')).toContain('#{1+1}~--</w:t>');
  });
});
