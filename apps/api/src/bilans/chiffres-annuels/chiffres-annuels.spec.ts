import { DESCRIPTIONS_FONCTIONS, FONCTIONS_RRUPN } from '@focale/domaine';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import type { ChiffresAnnuelsVue, EffectifsVue } from './chiffres-annuels.dto.js';

interface Mandat {
  readonly uai: string;
  readonly id: string;
  readonly agent: string;
  readonly type: string;
  readonly departement: string;
}

const ADRESSE = '/api/v1/academies/22/annees/2026-2027/chiffres-annuels';

describe('the figures of the year, over the demonstration', () => {
  let t: ApplicationDeTest;
  let srane: TestAgent;

  beforeAll(async () => {
    t = await startApplication({ demonstration: true });
    const [agent] = await t.fabriques.query<{ id: string }>(
      `select id from agents where courriel = 'srane@focale.example'`,
    );
    srane = await t.client(agent);
  });

  afterAll(async () => {
    await t.close();
  });

  const read = async (): Promise<ChiffresAnnuelsVue> => (await srane.get(ADRESSE).expect(200)).body;

  /** Rows of the mandates that count, and mandates whose letter is signed, one after the other. */
  async function readMandats(): Promise<{ mandats: Mandat[]; signes: ReadonlySet<string> }> {
    const tous = await t.fabriques.query<Mandat & { etat: string; academie: string; annee: number }>(
      `select m.uai, m.id, m.agent, m.etat, m.annee, e.type, e.departement, e.academie from mandats m, etablissements e
       where e.uai = m.uai`,
    );
    const lettres = await t.fabriques.query<{ mandat: string; etat: string }>('select mandat, etat from lettres');
    return {
      mandats: tous.filter(
        ({ etat, academie, annee }) =>
          academie === '22' && annee === 2026 && ['transmise', 'acceptee', 'close'].includes(etat),
      ),
      signes: new Set(lettres.flatMap(({ mandat, etat }) => (etat === 'signee' ? [mandat] : []))),
    };
  }

  const count = (mandats: readonly Mandat[], signes: ReadonlySet<string>): EffectifsVue => {
    const ecoles = new Set(mandats.map(({ uai }) => uai)).size;
    const missions = new Set(mandats.map(({ uai, agent }) => `${uai} ${agent}`)).size;
    return {
      personnes: new Set(mandats.map(({ agent }) => agent)).size,
      ecoles,
      missions,
      moyenne: ecoles === 0 ? null : Math.round((100 * missions) / ecoles) / 100,
      lettresSignees: new Set(mandats.filter(({ id }) => signes.has(id)).map(({ agent }) => agent)).size,
    };
  };

  it('are what an independent count of the declarations finds', async () => {
    // Somebody in two schools of two départements, and letters that are signed, written by hand, replaced.
    await t.fabriques.query(
      `insert into mandats (uai, id, annee, agent, debut, domaines, etat)
       select e.uai, gen_random_uuid(), 2026, m.agent, '2026-09-01', array['conseiller'], 'transmise'
       from (select agent, uai from mandats where annee = 2026 and uai = '0990002P' and etat = 'acceptee' limit 1) m
       cross join lateral (select uai from etablissements where academie = '22' and departement <>
         (select departement from etablissements where uai = m.uai) order by uai limit 1) e`,
    );
    const [premiere, deuxieme] = DESCRIPTIONS_FONCTIONS.conseiller.missions;
    await t.fabriques.query(
      `insert into lettres (uai, id, annee, mandat, numero, etat, contenu, source)
       select m.uai, gen_random_uuid(), 2026, m.id, n.numero, n.etat,
         jsonb_build_object('missionsPrincipales', n.principales, 'missionsSecondaires', '["Écrite à la main"]'::jsonb), '{}'
       from (select uai, id, row_number() over (order by uai, id) as rang from (
         select distinct on (m.agent) m.uai, m.id from mandats m join etablissements e on e.uai = m.uai and e.academie = '22'
         where m.annee = 2026 and m.etat in ('transmise', 'acceptee')
           and not exists (select from lettres l where l.mandat = m.id) order by m.agent, m.uai, m.id) x) m
       join (values (1, 50, 'signee', $1::jsonb), (2, 50, 'signee', $2::jsonb), (3, 50, 'en_redaction', $1::jsonb),
         (4, 50, 'remplacee', $1::jsonb), (4, 51, 'signee', $2::jsonb)) n(rang, numero, etat, principales) on n.rang = m.rang`,
      [JSON.stringify([premiere, deuxieme]), JSON.stringify([premiere])],
    );
    const { mandats, signes } = await readMandats();
    const chiffres = await read();
    expect(chiffres.ensemble).toEqual(count(mandats, signes));
    expect(chiffres.ensemble.lettresSignees).toBeGreaterThanOrEqual(3);
    expect(chiffres.parType.map(({ type }) => type).sort()).toEqual([...new Set(mandats.map((m) => m.type))].sort());
    for (const { type, ...effectifs } of chiffres.parType)
      expect([type, effectifs]).toEqual([
        type,
        count(
          mandats.filter((m) => m.type === type),
          signes,
        ),
      ]);
    for (const { departement, ...effectifs } of chiffres.parDepartement)
      expect([departement, effectifs]).toEqual([
        departement,
        count(
          mandats.filter((m) => m.departement === departement),
          signes,
        ),
      ]);
    const somme = chiffres.parDepartement.reduce((total, { personnes }) => total + personnes, 0);
    expect(somme).toBeGreaterThan(chiffres.ensemble.personnes);
  });

  it('count the letters that hold each mission, those of the catalogue first', async () => {
    const lettres = await t.fabriques.query<{ contenu: Record<string, string[]>; etat: string }>(
      `select l.contenu, l.etat from lettres l, etablissements e where e.uai = l.uai and e.academie = '22' and l.annee = 2026`,
    );
    const signees = lettres.filter(({ etat }) => etat === 'signee');
    const { missions, lettres: nombre } = await read();
    expect(nombre).toBe(signees.length);
    const catalogue = FONCTIONS_RRUPN.flatMap((fonction) => DESCRIPTIONS_FONCTIONS[fonction].missions);
    expect(missions.slice(0, catalogue.length).map(({ mission }) => mission)).toEqual(catalogue);
    for (const { mission, lettres: portees } of missions) {
      const attendues = signees.filter(({ contenu }) =>
        [...(contenu['missionsPrincipales'] ?? []), ...(contenu['missionsSecondaires'] ?? [])].includes(mission),
      );
      expect([mission, portees]).toEqual([mission, attendues.length]);
    }
    expect(missions.find(({ mission }) => mission === 'Écrite à la main')).toMatchObject({
      fonction: null,
      lettres: 3,
    });
  });

  it('count the exchanges held, a café numérique once', async () => {
    await t.fabriques.query(
      `insert into besoins_formation (uai, id, annee, dispositif, titre, nombre, etat)
       select '0990002P', gen_random_uuid(), 2026, dispositif, 'Essai', nombre, etat
       from (values ('fil', 12, 'realise'), ('fil', null, 'realise'), ('cafe_numerique', 5, 'realise'), ('fil', 9, 'accorde'))
         b(dispositif, nombre, etat)`,
    );
    const { evenements, formations } = await read();
    const lus = await t.fabriques.query<{ uai: string; genre: string; participants: number | null }>(
      `select v.uai, v.genre, v.participants from evenements v, etablissements e
       where e.uai = v.uai and e.academie = '22' and v.annee = 2026`,
    );
    expect(evenements.map(({ genre }) => genre).sort()).toEqual([...new Set(lus.map(({ genre }) => genre))].sort());
    for (const { genre, ...compte } of evenements) {
      const siens = lus.filter((lu) => lu.genre === genre);
      const comptes = siens.flatMap(({ participants }) => (participants === null ? [] : [participants]));
      expect([genre, compte]).toEqual([
        genre,
        {
          nombre: siens.length,
          ecoles: new Set(siens.map(({ uai }) => uai)).size,
          participants: comptes.length === 0 ? null : comptes.reduce((a, b) => a + b, 0),
        },
      ]);
    }
    const tenues = await t.fabriques.query<{ uai: string; dispositif: string; nombre: number | null }>(
      `select b.uai, b.dispositif, b.nombre from besoins_formation b, etablissements e
       where e.uai = b.uai and e.academie = '22' and b.annee = 2026 and b.etat = 'realise'`,
    );
    expect(formations.map(({ dispositif }) => dispositif)).not.toContain('cafe_numerique');
    expect(formations.find(({ dispositif }) => dispositif === 'fil')?.nombre).toBe(
      tenues.filter(({ dispositif }) => dispositif === 'fil').length,
    );
  });

  it('are taken away in CSV and XLSX, one figure a row', async () => {
    const { ensemble } = await read();
    const { text } = await srane.get(`${ADRESSE}/export?format=csv`).expect(200);
    expect(text).toContain(`Académie;Personnes en mission;${ensemble.personnes}`);
    const { headers } = await srane.get(`${ADRESSE}/export?format=xlsx`).expect(200);
    expect(headers['content-disposition']).toContain('chiffres-annuels.xlsx');
  });
});
