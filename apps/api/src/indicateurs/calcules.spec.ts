import { INDICATEURS_PAR_DEFAUT, NIVEAUX_PAR_USAGE, type UsagePix } from '@focale/domaine';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';

interface Lieu {
  readonly uai: string;
  readonly annee: number;
}
type ComptePix = Lieu & { usage: UsagePix; niveau: string; inscrits: number; termines: number; reussis: number };

const somme = (nombres: readonly number[]): number => nombres.reduce((total, nombre) => total + nombre, 0);

/** Values by school, year and code, from the rows of the declarations, one after the other. */
class Recompte {
  private readonly listes = new Map<string, number[]>();

  add({ uai, annee }: Lieu, code: string, valeur: number | null): void {
    if (valeur === null) return;
    const cle = `${uai} ${annee} ${code}`;
    this.listes.set(cle, [...(this.listes.get(cle) ?? []), valeur]);
  }

  toValeurs(): Map<string, number> {
    return new Map(
      [...this.listes].map(([cle, valeurs]) => {
        const total = somme(valeurs);
        return [cle, cle.includes(' temps_') ? Math.round((total * 10) / 60) / 10 : total];
      }),
    );
  }
}

describe('the indicators that are computed, over the demonstration', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication({ demonstration: true });
  });

  afterAll(async () => {
    await t.close();
  });

  async function recompute(): Promise<Map<string, number>> {
    const recompte = new Recompte();
    for (const ligne of await t.fabriques.query<
      Lieu & { fonction: string; etiquettes: string[]; duree_minutes: number }
    >('select uai, annee, fonction, etiquettes, duree_minutes from activites')) {
      recompte.add(ligne, `temps_${ligne.fonction}`, ligne.duree_minutes);
      if (ligne.etiquettes.includes('mots_de_passe')) recompte.add(ligne, 'temps_mots_de_passe', ligne.duree_minutes);
    }
    for (const ligne of await t.fabriques.query<ComptePix>(
      `select i.uai, i.annee, i.usage, c.niveau, c.inscrits, c.termines, c.reussis
       from pix_comptes c, pix_imports i where i.uai = c.uai and i.id = c.import and i.retire_le is null`,
    )) {
      if (!NIVEAUX_PAR_USAGE[ligne.usage].some((niveau) => niveau === ligne.niveau)) continue;
      if (ligne.usage === 'attestation_6e') recompte.add(ligne, 'attestations_6e', ligne.reussis);
      if (ligne.usage === 'pix_ia') recompte.add(ligne, 'pix_ia', ligne.termines);
      if (ligne.usage !== 'certification') continue;
      recompte.add(ligne, 'pix_inscrits', ligne.inscrits);
      recompte.add(ligne, 'pix_termines', ligne.termines);
      recompte.add(ligne, 'pix_certifies', ligne.reussis);
    }
    for (const ligne of await t.fabriques.query<Lieu & { etat: string; dispositif: string; nombre: number | null }>(
      'select uai, annee, etat, dispositif, nombre from besoins_formation',
    )) {
      if (ligne.etat !== 'realise' || ligne.dispositif === 'cafe_numerique') continue;
      recompte.add(ligne, 'formations_tenues', 1);
      recompte.add(ligne, 'formations_participants', ligne.nombre);
    }
    for (const ligne of await t.fabriques.query<Lieu & { genre: string; participants: number | null }>(
      'select uai, annee, genre, participants from evenements',
    )) {
      if (ligne.genre === 'information_parentale') recompte.add(ligne, 'parents_informes', ligne.participants);
      if (ligne.genre !== 'cafe_numerique') continue;
      recompte.add(ligne, 'formations_tenues', 1);
      recompte.add(ligne, 'formations_participants', ligne.participants);
    }
    return recompte.toValeurs();
  }

  const compute = async (): Promise<Map<string, number>> =>
    new Map(
      (
        await t.fabriques.query<Lieu & { code: string; valeur: number }>(
          'select uai, annee, code, valeur from vue_indicateurs_calcules',
        )
      ).map(({ uai, annee, code, valeur }) => [`${uai} ${annee} ${code}`, valeur]),
    );

  const sort = (valeurs: ReadonlyMap<string, number>) => [...valeurs].sort(([un], [autre]) => (un < autre ? -1 : 1));

  it('are what an independent count of the declarations finds', async () => {
    // The demonstration has no Pix IA and no training held: some are added, so that each indicator is compared.
    await t.fabriques.query(
      `with i as (
         insert into pix_imports (uai, id, annee, genre, usage, edition, lignes)
         select uai, gen_random_uuid(), 2026, 'parcours', 'pix_ia', 'orga_parcours', 60 from etablissements
         where uai in ('0990001N', '0990002P') returning uai, id
       )
       insert into pix_comptes (uai, import, niveau, inscrits, termines)
       select uai, id, niveau, 30, 20 + rang from i, (values ('4e', 1), ('2de', 2), ('5e', 3)) n(niveau, rang)`,
    );
    await t.fabriques.query(
      `insert into besoins_formation (uai, id, annee, dispositif, titre, nombre, etat)
       select '0990002P', gen_random_uuid(), 2026, dispositif, 'Essai', nombre, etat
       from (values ('fil', 12, 'realise'), ('autre', null, 'realise'), ('cafe_numerique', 5, 'realise'), ('fil', 9, 'accorde'))
         b(dispositif, nombre, etat)`,
    );
    const attendues = await recompute();
    expect(sort(await compute())).toEqual(sort(attendues));
    const codes = new Set([...attendues.keys()].map((cle) => cle.split(' ')[2]));
    expect([...codes].sort()).toEqual(
      INDICATEURS_PAR_DEFAUT.flatMap(({ code, calculable }) => (calculable ? code : [])).sort(),
    );
  });

  it('are what a school is told, this year and the year before', async () => {
    const attendues = await recompute();
    const [agent] = await t.fabriques.query<{ id: string }>(
      `select id from agents where courriel = 'chef@focale.example'`,
    );
    const chef = await t.client(agent);
    for (const uai of ['0990001N', '0990002P']) {
      const { body } = await chef.get(`/api/v1/etablissements/${uai}/annees/2026-2027/indicateurs`).expect(200);
      const calcules = (
        body as { code: string; origine: string; valeur: number | null; precedente: number | null }[]
      ).filter(({ origine }) => origine === 'calcule');
      expect(calcules.length).toBeGreaterThan(8);
      for (const { code, valeur, precedente } of calcules)
        expect([code, valeur, precedente]).toEqual([
          ...[code, attendues.get(`${uai} 2026 ${code}`) ?? null, attendues.get(`${uai} 2025 ${code}`) ?? null],
        ]);
    }
  });
});
