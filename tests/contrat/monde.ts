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
