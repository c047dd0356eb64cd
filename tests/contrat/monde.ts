import type { Fabriques } from '../fabriques/fabriques.js';

/** Who asks: an account with the schools it reaches, or nobody. */
export interface Acteur {
  readonly nom: string;
  readonly agent?: string;
  readonly ecoles: readonly string[];
}

/** Where the requests go, and what they may name. */
export interface Monde {
  readonly adresse: string;
  readonly fabriques: Fabriques;
  readonly acteurs: readonly Acteur[];
  /** Schools that at least one account reaches. */
  readonly ecoles: readonly string[];
  /** Schools that none reaches: their rows must not change. */
  readonly dehors: readonly string[];
}

/** Three schools of another académie, each with its head, which no account of the run reaches. */
export async function addDehors(fabriques: Fabriques): Promise<Acteur[]> {
  return Promise.all(
    ['college', 'lycee', 'lycee_pro'].map(async (type) => {
      const { uai } = await fabriques.addEtablissement({
        departement: '086',
        academie: '13',
        region: '75',
        type: type as 'college',
      });
      const { id } = await fabriques.addActeur('chef', { uai });
      return { nom: `chef de ${uai}`, agent: id, ecoles: [uai] };
    }),
  );
}

/** Remembers what these people hold, and gives it back after a request that took an account or a right from one of them. */
export async function keepDroits(fabriques: Fabriques, acteurs: readonly Acteur[]): Promise<() => Promise<void>> {
  const agents = acteurs.flatMap(({ agent }) => agent ?? []);
  const droits = await fabriques.query<{ id: string; debut: string; fin: string | null }>(
    `select id, debut::text, fin::text from habilitations where agent = any($1)`,
    [agents],
  );
  return async () => {
    await fabriques.query(`update comptes set actif = true where agent = any($1) and not actif`, [agents]);
    await fabriques.query(`delete from habilitations where agent = any($1) and not id = any($2)`, [
      agents,
      droits.map(({ id }) => id),
    ]);
    await fabriques.query(
      `update habilitations h set debut = d.debut, fin = d.fin
       from jsonb_to_recordset($1::jsonb) as d(id uuid, debut date, fin date)
       where d.id = h.id and (h.debut, h.fin) is distinct from (d.debut, d.fin)`,
      [JSON.stringify(droits)],
    );
  };
}
