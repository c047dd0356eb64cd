import { STATUTS_ACTION } from '@focale/domaine';
import { randomUUID } from 'node:crypto';
import type TestAgent from 'supertest/lib/agent.js';
import type { ActionVue } from '../../apps/api/src/film/suivi/film.dto.js';
import { OpenSuivis } from '../../apps/api/src/film/suivi/open-suivis.js';
import { Faits, FaitsDeclares } from '../../apps/api/src/socle/faits/index.js';
import type { ApplicationDeTest } from '../harnais/application-de-test.js';
import { buildLigne, EditeurDeFilm } from './catalogue.js';
import { ANNEE_DU_FILM, type EcoleDuFilm } from './film.js';

/** Everything that changes what the film of a school shows. */
export const EVENEMENTS = [
  'coche',
  'coche',
  'commentaire',
  'charge',
  'lot',
  'preuve',
  'retrait_preuve',
  'fait',
  'retrait_fait',
  'forcer',
  'ent',
  'chef',
  'locale',
  'locale_modifiee',
  'locale_retiree',
  'reformulation',
  'echeance',
  'retrait_ligne',
  'ajout_ligne',
  'correction_sql',
  'regle',
] as const;

export interface Evenement {
  readonly genre: (typeof EVENEMENTS)[number];
  /** Which line it falls on, among those that can take it. */
  readonly ligne: number;
  readonly choix: number;
}

const FAIT = 'commission.installee';
const ENTS = ['ent_creuse', 'aucun', 'edugar', 'lycee_connecte'];

/** Plays what happens to a school's film, one event after another. */
export class HistoireDuFilm {
  private numero = 0;
  private readonly objet = randomUUID();

  private constructor(
    private readonly t: ApplicationDeTest,
    readonly ecole: EcoleDuFilm,
    private readonly adjoint: TestAgent,
    private readonly editeur: EditeurDeFilm,
  ) {}

  static async open(t: ApplicationDeTest, ecole: EcoleDuFilm): Promise<HistoireDuFilm> {
    t.application.get(FaitsDeclares).add(FAIT);
    const adjoint = await t.fabriques.addActeur('adjoint', { uai: ecole.uai });
    return new HistoireDuFilm(t, ecole, await t.client(adjoint), await EditeurDeFilm.open(t));
  }

  async play({ genre, ligne, choix }: Evenement): Promise<void> {
    this.numero += 1;
    const { actions } = await this.ecole.read();
    const simples = actions.filter(({ nature, declarative }) => nature === 'action' && !declarative);
    const visee = simples[ligne % simples.length]!;
    const statut = STATUTS_ACTION[choix % STATUTS_ACTION.length]!;
    const motif = statut === 'sans_objet' ? { motif: `Motif ${this.numero}` } : {};
    switch (genre) {
      case 'coche':
        return this.patch(choix % 3 === 0 ? this.adjoint : this.ecole.client, visee, { statut, ...motif });
      case 'commentaire':
        return this.patch(this.ecole.client, visee, { commentaire: choix % 4 === 0 ? null : `Note ${this.numero}` });
      case 'charge':
        return this.patch(this.adjoint, visee, {
          charge: [null, { nom: `Personne ${this.numero}` }, { agent: this.ecole.chef.id }][choix % 3],
        });
      case 'lot': {
        const lot = simples.slice(ligne % simples.length).slice(0, 4);
        await this.ecole.client
          .patch(`${this.ecole.film}/actions`)
          .send({ actions: lot.map(({ code, version }) => ({ code, version, statut, ...motif })) })
          .expect(200);
        return;
      }
      case 'forcer':
        return this.force(actions, choix);
      case 'preuve':
      case 'retrait_preuve':
        return this.changePreuves(genre, visee);
      case 'locale':
      case 'locale_modifiee':
      case 'locale_retiree':
        return this.changeLocales(genre);
      case 'fait':
      case 'retrait_fait':
        return this.changeFait(genre, choix);
      case 'ent':
        await this.t.fabriques.query(`update ents_etablissements set ent = $2 where uai = $1`, [
          this.ecole.uai,
          ENTS[choix % ENTS.length],
        ]);
        return this.follow();
      case 'chef':
        await this.t.fabriques.addActeur(
          'chef',
          { uai: this.ecole.uai },
          { debut: '2026-09-01', prisLe: '2026-09-01' },
        );
        return this.follow();
      default:
        return this.changeCatalogue(genre, ligne, choix);
    }
  }

  private async patch(client: TestAgent, action: ActionVue, saisie: object): Promise<void> {
    await client
      .patch(this.ecole.lineRoute(action))
      .send({ ...saisie, version: action.version })
      .expect(200);
  }

  private async follow(): Promise<void> {
    await this.t.application.get(OpenSuivis).executeAll(ANNEE_DU_FILM);
  }

  private async force(actions: readonly ActionVue[], choix: number): Promise<void> {
    const declarative = actions.find(({ fait }) => fait === FAIT);
    if (!declarative) return;
    const saisie = declarative.force ? { automatique: true } : { motif: `Motif ${this.numero}`, statut: 'fait' };
    await this.patch(choix % 2 === 0 ? this.adjoint : this.ecole.client, declarative, saisie);
  }

  private async changePreuves(genre: 'preuve' | 'retrait_preuve', action: ActionVue): Promise<void> {
    const route = this.ecole.lineRoute(action, '/preuves');
    if (genre === 'preuve') {
      const preuve = { titre: 'Page', dateeDu: '2026-10-01', adresse: 'https://exemple.example/page' };
      await this.ecole.client.post(route).send(preuve).expect(201);
      return;
    }
    const [prouvee] = (await this.ecole.read()).actions.filter(({ preuves }) => preuves > 0);
    if (!prouvee) return;
    const { body } = await this.ecole.client.get(this.ecole.lineRoute(prouvee, '/preuves')).expect(200);
    await this.ecole.client.delete(this.ecole.lineRoute(prouvee, `/preuves/${body.elements[0].id}`)).expect(204);
  }

  private async changeLocales(genre: string): Promise<void> {
    const route = `${this.ecole.route}/actions-locales`;
    if (genre === 'locale') {
      await this.ecole.client
        .post(route)
        .send({ intitule: `Action ${this.numero}` })
        .expect(201);
      return;
    }
    const [locale] = (await this.ecole.client.get(route).expect(200)).body.elements;
    if (!locale) return;
    if (genre === 'locale_retiree') await this.ecole.client.delete(`${route}/${locale.id}`).expect(204);
    else
      await this.ecole.client
        .patch(`${route}/${locale.id}`)
        .send({ statut: 'fait', intitule: `Action ${this.numero}`, version: locale.version })
        .expect(200);
  }

  private async changeFait(genre: 'fait' | 'retrait_fait', choix: number): Promise<void> {
    const fait = { uai: this.ecole.uai, annee: ANNEE_DU_FILM, code: FAIT, objet: this.objet };
    const faits = this.t.application.get(Faits);
    await this.t.base.runSysteme('taches', () =>
      genre === 'fait' ? faits.establish({ ...fait, date: `2026-10-0${1 + (choix % 9)}` }) : faits.remove(fait),
    );
  }

  /** By the SRANE's editor, and by SQL as an operator would. */
  private async changeCatalogue(genre: string, ligne: number, choix: number): Promise<void> {
    if (genre === 'correction_sql') {
      await this.t.base.runSysteme('film', () =>
        this.t.base.query(
          `update film_actions set intitule = $1, echeance = echeance + $2::int where academie = '22' and annee = 2026 and ordre = $3`,
          [`Corrigée ${this.numero}`, choix - 10, 1 + (ligne % 90)],
        ),
      );
      return;
    }
    const { lignes } = await this.editeur.read();
    const rang = ligne % lignes.length;
    const visee = lignes[rang]!;
    if (genre === 'reformulation')
      await this.editeur.correct(lignes.with(rang, { ...visee, intitule: `Reformulée ${randomUUID()}` }));
    if (genre === 'echeance') {
      const echeance = visee.echeance === '2026-10-24' ? '2026-11-04' : '2026-10-24';
      await this.editeur.correct(lignes.with(rang, { ...visee, echeance }));
    }
    if (genre === 'regle') {
      // Of a rule in two parts, why a line is hidden depends on the ENT of the day.
      const applicabilite = visee.applicabilite === 'tous' ? 'lycee+avec_ent' : 'tous';
      await this.editeur.correct(lignes.with(rang, { ...visee, applicabilite }));
    }
    if (genre === 'ajout_ligne')
      await this.editeur.correct(lignes.toSpliced(rang, 0, buildLigne({ cle: `ajoutee-${randomUUID()}` }) as never));
    const libre =
      visee.serie === null && visee.fait === null && !lignes.some(({ prerequis }) => prerequis === visee.cle);
    if (genre === 'retrait_ligne' && libre) await this.editeur.correct(lignes.toSpliced(rang, 1));
  }
}
