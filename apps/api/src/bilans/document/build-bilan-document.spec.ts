import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { computeSynthese, isComptee, isEchue, isEnRetard, PERIODES, type LigneDeFilm } from '@focale/domaine';
import { CompilateurPdf } from '../../socle/documents/index.js';
import { readPdfObjects, readPdfText } from '../../socle/documents/read-pdf-text.js';
import type { BilanAImprimer } from './bilan-a-imprimer.js';
import { buildBilanDocument } from './build-bilan-document.js';

const THEMES = ['Instances et personnels', 'ÉduConnect', 'ENT', 'GAR', 'EDUCAP', 'Pix', 'RGPD', 'Communication'];
const ECHEANCES = ['2025-10-31', '2025-12-31', '2026-02-28', '2026-04-30', '2026-07-10'];

/** 60 lines spread over periods and themes, so that every status appears and the fourth period is late. */
const lignes: LigneDeFilm[] = Array.from({ length: 60 }, (_, i) => {
  const rang = i < 36 ? 0 : (i % 4) + 1;
  const statut = i % 13 === 5 ? 'sans_objet' : rang < 3 && i % 9 ? 'fait' : i % 2 ? 'en_cours' : 'a_faire';
  return {
    periode: PERIODES[rang]?.code ?? 1,
    theme: THEMES[i % THEMES.length] ?? '',
    statut,
    applicable: i % 17 !== 3,
    nature: i === 59 ? ('information' as const) : ('action' as const),
    echeance: ECHEANCES[rang] ?? '',
  };
});

const JOUR = '2026-06-12';
const comptees = lignes.filter((ligne) => isComptee(ligne.nature) && ligne.applicable);
const echues = comptees.filter((ligne) => ligne.statut !== 'sans_objet' && isEchue(ligne, JOUR));

const BILAN: BilanAImprimer = {
  etablissement: {
    nom: 'Collège Émile-Exemple',
    uai: '0990001L',
    commune: 'Saint-Léonard-de-Noblat',
    academie: 'Limoges',
  },
  annee: '2025-2026',
  rrupn: { prenom: 'Zoé', nom: 'Démonstration-Œuvrée', discipline: 'Sciences de la vie et de la Terre' },
  chef: { prenom: 'Gaëtan', nom: 'Fictif' },
  mandats: [
    {
      debut: '2025-09-01',
      fin: '2026-08-31',
      domaines: ['conseiller', 'accompagner', 'administrer'],
      etat: 'acceptee',
      compensation: { nature: 'imp', montant: 125_000 },
    },
    { debut: '2026-01-05', domaines: ['equipement'], etat: 'transmise', compensation: { nature: 'allegement' } },
  ],
  film: {
    synthese: computeSynthese(lignes, JOUR),
    echues: { faites: echues.filter((ligne) => ligne.statut === 'fait').length, denominateur: echues.length },
    retards: lignes
      .filter((ligne) => isEnRetard(ligne, JOUR))
      .map(({ theme, echeance }, i) => ({
        intitule: i
          ? `Repérer les élèves à accompagner (${i})`
          : "Actualiser la charte d'usage #import * $x$ [crochets] \\",
        theme,
        echeance,
        responsable: i ? 'Référent Pix' : "Chef d'établissement",
      })),
    sansObjet: comptees
      .filter((ligne) => ligne.statut === 'sans_objet')
      .map(({ theme }, i) => ({
        intitule: `Attribuer les licences ÉduGAR (${i})`,
        theme,
        motif: i ? 'Aucune licence commandée cette année' : undefined,
      })),
  },
  activites: {
    conseiller: { minutes: 640, entrees: 9 },
    accompagner: { minutes: 1515, entrees: 31 },
    administrer: { minutes: 905, entrees: 22 },
    equipement: { minutes: 45, entrees: 2 },
  },
  calculeLe: '2026-06-12T14:05:00Z',
  arrete: false,
  presenteLe: '2026-06-25',
};

const VIDE: BilanAImprimer = {
  ...BILAN,
  chef: undefined,
  mandats: [],
  film: {
    synthese: computeSynthese([], '2025-09-01'),
    echues: { faites: 0, denominateur: 0 },
    retards: [],
    sansObjet: [],
  },
  activites: {
    conseiller: { minutes: 0, entrees: 0 },
    accompagner: { minutes: 0, entrees: 0 },
    administrer: { minutes: 0, entrees: 0 },
    equipement: { minutes: 0, entrees: 0 },
  },
  presenteLe: undefined,
};

/** What is written on the pages, without its spaces: a line may break anywhere between two words. */
const readCompact = (pdf: Uint8Array): string => compact(readPdfText(pdf));
const compact = (texte: string): string => texte.replace(/\s/g, '');

describe('the bilan d’activité as a document', () => {
  const compilateur = new CompilateurPdf();
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await compilateur.compile(buildBilanDocument(BILAN));
  });
  afterAll(() => compilateur.close());

  it.each([
    ['the school', ['Collège Émile-Exemple', '0990001L', 'Saint-Léonard-de-Noblat', 'Académie de Limoges']],
    [
      'the year and the RRUPN',
      ['Année scolaire 2025-2026', 'Zoé Démonstration-Œuvrée', 'Sciences de la vie et de la Terre'],
    ],
    ['the mandates', ['Du 1er septembre 2025 au 31 août 2026', 'Depuis le 5 janvier 2026', 'Acceptée', 'Transmise']],
    ['their domains', ['Conseiller la direction, Accompagner les équipes, Administrer les services']],
    ['their compensation', ['IMP, 1 250 € par an', 'Allègement de service']],
    [
      'the progress with its terms and its rule',
      ['35 actions faites sur 50, soit 70 %', '35 sur 45, soit 77 %', 'Règle de calcul'],
    ],
    ['the periods', PERIODES.map((periode) => periode.libelle)],
    ['the themes', THEMES],
    ['the late actions', ['#import * $x$ [crochets] \\', 'Référent Pix', '31 octobre 2025', '30 avril 2026']],
    ['what is sans objet and why', ['Attribuer les licences ÉduGAR', 'Aucune licence commandée', 'Motif non précisé']],
    [
      'the activities',
      ['64 activités enregistrées', '51 h 45', '10 h 40', '25 h 15', '15 h 05', '45 min', 'Conseiller la direction'],
    ],
    [
      'the date of computation and the presentation',
      ['12 juin 2026 à 16 h 05', 'Présenté au conseil d’administration le 25 juin 2026'],
    ],
    ['the signatures and the page numbers', ['Gaëtan Fictif', 'Signature', 'Page 1 sur']],
  ])('prints %s', (_quoi, attendus) => {
    const texte = readCompact(pdf);
    for (const attendu of attendus) expect(texte).toContain(compact(attendu));
  });

  it('is tagged: title, headings, table headers, alternative text of each drawing', () => {
    const elements = [...readPdfObjects(pdf).values()]
      .map(({ entete }) => entete)
      .filter((un) => un.includes('/StructElem'));
    const count = (role: string) => elements.filter((un) => new RegExp(`/S /${role}\\b`).test(un)).length;
    expect([count('Title'), count('H1'), count('H2')]).toEqual([1, 4, 2]);
    expect(count('Table')).toBe(6);
    expect(count('TH')).toBeGreaterThanOrEqual(4 + 6 + 6 + 4 + 3 + 4);
    expect(elements.filter((un) => un.includes('/S /Figure') && un.includes('/Alt')).length).toBe(2);
  });

  it('describes its drawings with the figures they show', () => {
    const { film, activites } = buildBilanDocument(BILAN).donnees as {
      film: { alternative: string };
      activites: { alternative: string };
    };
    expect(compact(film.alternative)).toContain(compact('Mars / avril : 0 %, 0 sur 5.'));
    expect(compact(activites.alternative)).toContain(compact('Accompagner les équipes : 25 h 15.'));
  });

  it('gives the same file for the same bilan', async () => {
    const encore = await compilateur.compile(buildBilanDocument(structuredClone(BILAN)));
    expect(Buffer.from(encore).equals(Buffer.from(pdf))).toBe(true);
  });

  it('says what is missing in a bilan of a year that has barely begun', async () => {
    const texte = readCompact(await compilateur.compile(buildBilanDocument(VIDE)));
    for (const attendu of [
      'Non encore présenté au conseil d’administration',
      'Aucun mandat n’est déclaré',
      'Aucune action du film n’est à compter',
      'Aucune action n’était arrivée à échéance',
      'Aucune action n’est en retard',
      'Aucune action n’a été déclarée sans objet',
      'Aucune activité n’a été enregistrée',
    ]) {
      expect(texte).toContain(compact(attendu));
    }
  });

  it('leaves the compensation out when the reader may not see it', async () => {
    const mandats = BILAN.mandats.map((mandat) => ({ ...mandat, compensation: undefined }));
    const texte = readCompact(await compilateur.compile(buildBilanDocument({ ...BILAN, mandats })));
    expect(texte).not.toMatch(/Compensation|IMP,|€/);
  });

  it('refuses a date that is not one', () => {
    expect(() => buildBilanDocument({ ...BILAN, presenteLe: 'bientôt' })).toThrow(RangeError);
  });
});
