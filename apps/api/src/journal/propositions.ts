import {
  DESCRIPTIONS_FONCTIONS,
  type Domaine,
  FONCTIONS_RRUPN,
  type FonctionRrupn,
  listSemainesDues,
  mondayOf,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { defineErreurs, ErreurMetier } from '../socle/erreurs/index.js';
import type { MissionVue, SemaineVue } from './journal.dto.js';

defineErreurs({
  'journal.semaine_reglee': {
    status: 409,
    title: 'Semaine déjà réglée',
    detail: 'Cette semaine n’est pas, ou n’est plus, à noter. Rechargez la page.',
  },
});

interface MandatLu {
  readonly domaines: readonly Domaine[];
  readonly missions: readonly string[];
}

interface RecurrenceLue extends Omit<SemaineVue, 'activite'> {
  readonly id: string;
  readonly jusquAu: string;
  readonly reglees: readonly string[];
}

/** Function of each mission of the catalogue. */
const FONCTION_DE = new Map(
  FONCTIONS_RRUPN.flatMap((fonction) =>
    DESCRIPTIONS_FONCTIONS[fonction].missions.map((mission) => [mission, fonction] as const),
  ),
);

const listDuCatalogue = (fonctions: readonly FonctionRrupn[]): readonly string[] =>
  fonctions.flatMap((fonction) => DESCRIPTIONS_FONCTIONS[fonction].missions);

/** What the form of an entry proposes: missions, and weeks of the entries that come back. */
@Injectable()
export class PropositionsDuJournal {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  /** Missions of the letters of whoever asks, those of their domains while nothing is written, then the rest of the catalogue. */
  async listMissions({ uai, annee }: EtablissementAnnee): Promise<MissionVue[]> {
    const mandats = await this.base.query<MandatLu>(
      `select m.domaines, array(select v.mission from vue_missions_des_lettres v
         where v.uai = m.uai and v.mandat = m.id order by v.rang) as missions
       from vue_mandats m where m.uai = $1 and m.annee = $2 and m.agent = $3 and m.transmis order by m.debut, m.id`,
      [uai, annee, this.contexte.acces.agent.id],
    );
    const siennes = new Set(
      mandats.flatMap(({ domaines, missions }) => (missions.length > 0 ? missions : listDuCatalogue(domaines))),
    );
    return [...new Set([...siennes, ...listDuCatalogue(FONCTIONS_RRUPN)])].map((mission) => ({
      mission,
      fonction: FONCTION_DE.get(mission) ?? null,
      deLaLettre: siennes.has(mission),
    }));
  }

  /** Weeks that have come, of one recurring entry of whoever asks when it is given, of all of them otherwise. */
  async listSemaines({ uai, annee }: EtablissementAnnee, id?: string): Promise<SemaineVue[]> {
    const recurrences = await this.base.query<RecurrenceLue>(
      `select id, date::text, fonction, duree_minutes as "dureeMinutes", note,
         chaque_semaine_jusqu_au::text as "jusquAu", semaines_reglees::text[] as reglees
       from activites where uai = $1 and annee = $2 and agent = $3 and chaque_semaine_jusqu_au is not null
         and ($4::uuid is null or id = $4)`,
      [uai, annee, this.contexte.acces.agent.id, id ?? null],
    );
    const aujourdhui = this.horloge.today();
    return recurrences
      .flatMap(({ id: activite, jusquAu, reglees, ...dit }) =>
        listSemainesDues({ date: dit.date, jusquAu, reglees }, aujourdhui).map((date) => ({ ...dit, activite, date })),
      )
      .sort((a, b) => a.date.localeCompare(b.date) || a.activite.localeCompare(b.activite));
  }

  /** Asks a week no more. @throws ErreurMetier `journal.semaine_reglee` for a day that is not asked */
  async closeSemaine(ou: EtablissementAnnee, id: string, date: string): Promise<void> {
    const dues = await this.listSemaines(ou, id);
    if (!dues.some((semaine) => semaine.date === date)) throw new ErreurMetier('journal.semaine_reglee');
    await this.base.query(
      `update activites set semaines_reglees = array_append(semaines_reglees, $3::date) where uai = $1 and id = $2`,
      [ou.uai, id, mondayOf(date)],
    );
  }
}
