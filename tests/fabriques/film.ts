import type { Ent, TypeEtablissement } from '@focale/domaine';
import type TestAgent from 'supertest/lib/agent.js';
import type { ActionVue, FilmVue } from '../../apps/api/src/film/suivi/film.dto.js';
import { OpenSuivis } from '../../apps/api/src/film/suivi/open-suivis.js';
import type { ApplicationDeTest } from '../harnais/application-de-test.js';
import type { AgentFabrique } from './fabriques.js';

export const ANNEE_DU_FILM = 2026;

/** A school whose film is open, with its head and their client. */
export class EcoleDuFilm {
  private constructor(
    readonly uai: string,
    readonly chef: AgentFabrique,
    readonly client: TestAgent,
  ) {}

  static async open(
    t: ApplicationDeTest,
    options: { type?: TypeEtablissement; ent?: Ent; academie?: string; departement?: string } = {},
  ): Promise<EcoleDuFilm> {
    const { uai } = await t.fabriques.addEtablissement(options);
    const chef = await t.fabriques.addActeur('chef', { uai });
    await t.application.get(OpenSuivis).executeAll(ANNEE_DU_FILM);
    return new EcoleDuFilm(uai, chef, await t.client(chef));
  }

  get route(): string {
    return `/api/v1/etablissements/${this.uai}/annees/2026-2027`;
  }

  get film(): string {
    return `${this.route}/film`;
  }

  lineRoute({ code }: Pick<ActionVue, 'code'>, suite = ''): string {
    return `${this.film}/actions/${code}${suite}`;
  }

  async read(le?: string): Promise<FilmVue> {
    return (await this.client.get(le === undefined ? this.film : `${this.film}?le=${le}`).expect(200)).body as FilmVue;
  }

  /** A line as it stands. @throws when the film shows none of this key */
  async find(cle: string): Promise<ActionVue> {
    const action = (await this.read()).actions.find((candidate) => candidate.cle === cle);
    if (!action) throw new Error(`No line ${cle}`);
    return action;
  }

  async update(action: Pick<ActionVue, 'code' | 'version'>, saisie: object): Promise<ActionVue> {
    const { body } = await this.client
      .patch(this.lineRoute(action))
      .send({ ...saisie, version: action.version })
      .expect(200);
    return body as ActionVue;
  }
}

/** Columns that hold an instant of what the film shows. */
const INSTANTS: Readonly<Record<string, readonly string[]>> = {
  avancements: ['modifie_le'],
  avancements_histoire: ['depuis', 'jusqu_a'],
  film_actions: ['modifie_le'],
  film_actions_histoire: ['depuis', 'jusqu_a'],
  suivis: ['modifie_le'],
  suivis_histoire: ['depuis', 'jusqu_a'],
  actions_locales: ['modifie_le'],
  actions_locales_histoire: ['depuis', 'jusqu_a'],
  preuves: ['cree_le', 'retiree_le'],
  films: ['publie_le'],
  films_publications: ['publie_le'],
};

/**
 * Makes time pass by moving what is stored: the triggers of the `demonstration` scope leave instants as they are given.
 * @param expression SQL of the new local instant, from the former one `ici`, both in metropolitan France
 */
export async function moveInstants(t: ApplicationDeTest, expression: string): Promise<void> {
  for (const [table, colonnes] of Object.entries(INSTANTS)) {
    const moved = colonnes.map((colonne) => {
      const ici = `(${colonne} at time zone 'Europe/Paris')`;
      return `${colonne} = (${expression.replaceAll('ici', ici)}) at time zone 'Europe/Paris'`;
    });
    await t.fabriques.query(`update ${table} set ${moved.join(', ')}`);
  }
}
