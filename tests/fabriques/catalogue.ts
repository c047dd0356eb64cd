import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import type TestAgent from 'supertest/lib/agent.js';
import type { FilmModeleVue, ImportDeFilmVue } from '../../apps/api/src/catalogue/edition/film-modele.vue.js';
import type { DifferencesVue } from '../../apps/api/src/catalogue/edition/differences.vue.js';
import type { LigneVue } from '../../apps/api/src/catalogue/edition/ligne.vue.js';
import type { ApplicationDeTest } from '../harnais/application-de-test.js';
import type { Fabriques } from './fabriques.js';

/** The film that is delivered, counted without what reads it in the product. */
const LIGNES = parse<{ nature: string }>(
  readFileSync(new URL('../../catalogues/film/2025-2026.csv', import.meta.url), 'utf8'),
  { delimiter: ';', columns: true },
);

export const LIGNES_DU_FILM = LIGNES.length;

/** What the guides leave to the school. */
export const LIGNES_FACULTATIVES = LIGNES.filter(({ nature }) => nature === 'facultative').length;

/** Without reminders, information, modalities, and what is left to the school. */
export const LIGNES_COMPTEES = LIGNES.filter(({ nature }) => nature === 'action').length;

export const ROUTE_MODELE = '/api/v1/academies/22/annees/2026-2027/film-modele';

/** The SRANE of académie 22 at its editor. */
export class EditeurDeFilm {
  private constructor(
    readonly client: TestAgent,
    private readonly route: string,
  ) {}

  static async open(t: ApplicationDeTest, academie = '22', annee = '2026-2027'): Promise<EditeurDeFilm> {
    const srane = await t.fabriques.addActeur('srane', { academie });
    return new EditeurDeFilm(await t.client(srane), `/api/v1/academies/${academie}/annees/${annee}/film-modele`);
  }

  async read(): Promise<FilmModeleVue> {
    return (await this.client.get(this.route).expect(200)).body as FilmModeleVue;
  }

  /** Saves the draft whole, from the version that stands. */
  async save(lignes: readonly Partial<LigneVue>[]): Promise<FilmModeleVue> {
    const version = (await this.read()).brouillon?.version ?? 0;
    return (await this.client.put(this.route).send({ lignes, version }).expect(200)).body as FilmModeleVue;
  }

  async compare(query = 'avec=publie'): Promise<DifferencesVue> {
    return (await this.client.get(`${this.route}/differences?${query}`).expect(200)).body as DifferencesVue;
  }

  async publish(): Promise<FilmModeleVue> {
    const version = (await this.read()).brouillon?.version;
    return (await this.client.post(`${this.route}/publication`).send({ version }).expect(200)).body as FilmModeleVue;
  }

  /** Saves, then publishes. @returns what was announced before */
  async correct(lignes: readonly Partial<LigneVue>[]): Promise<DifferencesVue> {
    await this.save(lignes);
    const annonce = await this.compare();
    await this.publish();
    return annonce;
  }

  async export(format: 'csv' | 'xlsx'): Promise<Buffer> {
    const { body } = await this.client
      .get(`${this.route}/export?format=${format}`)
      .buffer(true)
      .parse((flux, suite) => {
        const blocs: Buffer[] = [];
        flux.on('data', (bloc: Buffer) => blocs.push(bloc));
        flux.on('end', () => suite(null, Buffer.concat(blocs)));
      })
      .expect(200);
    return body as Buffer;
  }

  import(contenu: Buffer, essai: boolean, nom = 'film.csv') {
    return this.client.post(`${this.route}/import?essai=${String(essai)}`).attach('fichier', contenu, nom);
  }

  async importWhole(contenu: Buffer, essai = false): Promise<ImportDeFilmVue> {
    return (await this.import(contenu, essai).expect(200)).body as ImportDeFilmVue;
  }
}

/** A line to add to a film. */
export const buildLigne = (autres: Partial<LigneVue> = {}): Partial<LigneVue> => ({
  cle: 'nouvelle-ligne',
  periode: 3,
  theme: 'Pix',
  intitule: 'Une action nouvelle',
  nature: 'action',
  applicabilite: 'tous',
  responsable: 'CHEF',
  responsableOrigine: 'film',
  obligation: 'non',
  echeance: '2027-02-28',
  certitude: 'source',
  ...autres,
});

/** What schools have on each line: what no correction may lose. */
export interface Acquis {
  readonly uai: string;
  readonly cle: string;
  readonly statut: number;
  readonly fait_le: string | null;
  readonly commentaire: string | null;
  readonly preuves: number;
}

/** By key, lines taken away included: their progress waits under the number that they had. */
export function listAcquis(fabriques: Fabriques, academie = '22'): Promise<Acquis[]> {
  return fabriques.query<Acquis & Record<string, unknown>>(
    `select a.uai, l.cle, a.statut, a.fait_le::text, a.commentaire,
       (select count(*)::int from preuves p where p.uai = a.uai and p.annee = a.annee and p.action = a.action and p.retiree_le is null) as preuves
     from suivis s join avancements a on a.uai = s.uai and a.annee = s.annee
     join (select distinct academie, annee, action, cle from film_actions
       union select academie, annee, action, cle from film_actions_histoire) l
       on l.academie = s.academie and l.annee = s.annee and l.action = a.action
     where s.academie = $1 and s.annee = 2026
       and (a.statut <> 0 or a.commentaire is not null or exists (select 1 from preuves p where p.uai = a.uai and p.action = a.action))
     order by a.uai, l.cle`,
    [academie],
  );
}

/** Ticks a line of a school, with a comment and a proof. */
export async function addAcquis(
  fabriques: Fabriques,
  uai: string,
  cle: string,
  { statut = 2, commentaire = null as string | null, preuve = false } = {},
): Promise<void> {
  const ligne = `(select action from film_actions where academie = (select academie from suivis where uai = $1::bpchar and annee = 2026) and annee = 2026 and cle = $2::text)`;
  await fabriques.query(
    `update avancements set statut = $3::smallint, fait_le = case when $3::smallint = 2 then date '2026-10-02' end, commentaire = $4::text,
       modifie_le = maintenant_exact()
     where uai = $1::bpchar and annee = 2026 and action = ${ligne}`,
    [uai, cle, statut, commentaire],
  );
  if (preuve)
    await fabriques.query(
      `insert into preuves (uai, id, annee, action, cle, titre, adresse, datee_du)
       values ($1::bpchar, gen_random_uuid(), 2026, ${ligne}, $2::text, 'Compte rendu', 'https://exemple.example/cr', '2026-10-02')`,
      [uai, cle],
    );
}
