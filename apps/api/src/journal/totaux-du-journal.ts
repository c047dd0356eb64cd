import type { Etiquette, FonctionRrupn } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../socle/contexte/index.js';

/** What one person logged in one function: never what was done, nor with whom. */
export interface TotalDuJournal {
  readonly agent: { readonly id: string; readonly prenom: string; readonly nom: string };
  readonly fonction: FonctionRrupn;
  readonly minutes: number;
  /** Number of entries. */
  readonly nombre: number;
}

type TotalParEtiquette = Omit<TotalDuJournal, 'fonction'> & { readonly etiquette: Etiquette };

/** What one person logged for a mission of the letter. */
interface TotalParMission extends Pick<TotalDuJournal, 'minutes' | 'nombre'> {
  readonly mission: string;
  /** As entries counted them, the same person as often as met. */
  readonly personnes: number;
}

/** Totals kept by triggers of `activites`: with what its author shares, all that others may know of a journal. */
@Injectable()
export class TotauxDuJournal {
  constructor(private readonly base: Base) {}

  /** Totals of a school and year, of one person when given. */
  list(ou: EtablissementAnnee, agent?: string): Promise<TotalDuJournal[]> {
    return this.base.query<TotalDuJournal>(
      `select json_build_object('id', a.id, 'prenom', a.prenom, 'nom', a.nom) as agent, t.fonction, t.minutes, t.nombre
       from totaux_journal t join vue_personnes a on a.id = t.agent
       where t.uai = $1 and t.annee = $2 and t.nombre > 0 and ($3::uuid is null or t.agent = $3)
       order by a.nom, a.prenom, a.id, t.fonction`,
      [ou.uai, ou.annee, agent ?? null],
    );
  }

  /** The same by tag: an entry that bears two counts in both. */
  listParEtiquette(ou: EtablissementAnnee, agent?: string): Promise<TotalParEtiquette[]> {
    return this.base.query<TotalParEtiquette>(
      `select json_build_object('id', a.id, 'prenom', a.prenom, 'nom', a.nom) as agent, t.etiquette, t.minutes, t.nombre
       from totaux_etiquettes t join vue_personnes a on a.id = t.agent
       where t.uai = $1 and t.annee = $2 and t.nombre > 0 and ($3::uuid is null or t.agent = $3)
       order by a.nom, a.prenom, a.id, t.etiquette`,
      [ou.uai, ou.annee, agent ?? null],
    );
  }

  /** What one person logged for each mission: time, entries, people. Under the scope `bilans`: entries are private. */
  listParMission({ uai, annee }: EtablissementAnnee, agent: string): Promise<TotalParMission[]> {
    return this.base.query<TotalParMission>(
      `select mission, sum(duree_minutes)::int as minutes, count(*)::int as nombre, coalesce(sum(nombre), 0)::int as personnes
       from activites where uai = $1 and annee = $2 and agent = $3 and mission is not null group by mission`,
      [uai, annee, agent],
    );
  }

  /** How many people one person met, as entries counted them, by tag. Under the scope `bilans`. */
  listPersonnes(
    { uai, annee }: EtablissementAnnee,
    agent: string,
  ): Promise<{ etiquette: Etiquette; personnes: number }[]> {
    return this.base.query<{ etiquette: Etiquette; personnes: number }>(
      `select e as etiquette, sum(nombre)::int as personnes from activites, unnest(etiquettes) e
       where uai = $1 and annee = $2 and agent = $3 and nombre > 0 group by e`,
      [uai, annee, agent],
    );
  }
}
