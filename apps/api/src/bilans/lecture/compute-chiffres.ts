import { type DateIso, FONCTIONS_RRUPN, formatAnnee, lastDayOf } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { ListFilm } from '../../film/index.js';
import { TotauxDuJournal } from '../../journal/index.js';
import { Base, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import type { ActiviteDuBilanVue, BilanVue, ChiffresDuBilanVue, EtatDuBilanVue } from '../bilan.vue.js';
import { type MandatDuBilan, MandatsEnLecture } from './mandats-en-lecture.js';
import { summarizeFilm } from './summarize-film.js';

/** Figures that a bilan tells beside its blocks, amounts left aside: kept as they are once it is frozen. */
export interface ChiffresDuBilan extends Omit<ChiffresDuBilanVue, 'mandats'> {
  readonly mandats: readonly MandatDuBilan[];
}

/** Computes what a bilan tells today, from what was declared. */
@Injectable()
export class ComputeChiffres {
  constructor(
    private readonly base: Base,
    private readonly mandats: MandatsEnLecture,
    private readonly film: ListFilm,
    private readonly totaux: TotauxDuJournal,
    private readonly horloge: Horloge,
  ) {}

  async execute(
    ou: EtablissementAnnee,
    { agent, presenteLe }: Pick<EtatDuBilanVue, 'agent' | 'presenteLe'>,
  ): Promise<ChiffresDuBilan> {
    const aujourdhui = this.horloge.today();
    const fin = lastDayOf(formatAnnee(ou.annee));
    return {
      ...(await this.readIdentite(ou, agent.id, presenteLe ?? (aujourdhui < fin ? aujourdhui : fin))),
      annee: formatAnnee(ou.annee),
      mandats: await this.mandats.list(ou, agent.id),
      film: summarizeFilm(await this.film.execute(ou), aujourdhui),
      activites: await this.listActivites(ou, agent.id),
      calculeLe: this.readMinute(),
    };
  }

  /** The minute at which the figures are computed, ISO 8601: a second reading gives the same answer. */
  private readMinute(): string {
    return `${this.horloge.now().toISOString().slice(0, 16)}:00.000Z`;
  }

  /** School, head and person; the head is the one of the day of the board, of the last day of the year, or of today. */
  private async readIdentite(
    { uai }: EtablissementAnnee,
    agent: string,
    jour: DateIso,
  ): Promise<Pick<BilanVue, 'etablissement' | 'chef' | 'discipline'>> {
    const [identite] = await this.base.query<Pick<BilanVue, 'etablissement' | 'chef' | 'discipline'>>(
      `select json_build_object('uai', e.uai, 'nom', e.nom, 'commune', e.commune, 'academie', e.academie) as etablissement,
         (select json_build_object('prenom', c.prenom, 'nom', c.nom) from vue_chefs c
          where c.uai = e.uai and $3::date between c.debut and c.jusqu_au order by c.debut desc, c.id limit 1) as chef,
         (select discipline from vue_personnes where id = $2) as discipline
       from vue_entetes e where e.uai = $1`,
      [uai, agent, jour],
    );
    if (!identite) throw new Error(`School ${uai} vanished during the request`);
    return identite;
  }

  private async listActivites(ou: EtablissementAnnee, agent: string): Promise<ActiviteDuBilanVue[]> {
    const totaux = await this.totaux.list(ou, agent);
    return FONCTIONS_RRUPN.map((fonction) => {
      const { minutes, nombre } = totaux.find((total) => total.fonction === fonction) ?? { minutes: 0, nombre: 0 };
      return { fonction, minutes, nombre };
    });
  }
}
