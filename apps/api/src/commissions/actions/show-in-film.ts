import { formatAnnee } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ActionLocaleDuFilm, ActionsLocalesDuFilm, type SourceDActionsLocales } from '../../film/index.js';
import { Base, Contexte, type EtablissementAnnee } from '../../socle/contexte/index.js';

type LigneLocale = Omit<ActionLocaleDuFilm, 'lien'>;

const COLONNES = 'id, intitule, responsable, echeance, statut';
const ORDRE = 'order by l.echeance nulls last, l.intitule, l.id';
const FIN = `(($3::date + 1)::timestamp at time zone 'Europe/Paris')`;

/** As they were at the end of the day $3. */
const SQL_PASSEES = `
  select id, intitule, responsable, echeance::text, statut from (
    select ${COLONNES} from actions_locales where uai = $1 and annee = $2 and modifie_le < ${FIN} union all
    select ${COLONNES} from actions_locales_histoire where uai = $1 and annee = $2 and depuis < ${FIN} and jusqu_a >= ${FIN}
  ) l ${ORDRE}`;

/** Gives the film the local actions of the school, to those who may read what the commission follows. */
@Injectable()
export class ShowInFilm implements OnModuleInit, SourceDActionsLocales {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly film: ActionsLocalesDuFilm,
  ) {}

  onModuleInit(): void {
    this.film.add(this);
  }

  buildSql(annee: number): string {
    return `(select coalesce(json_agg(json_build_object('id', l.id, 'intitule', l.intitule, 'responsable', l.responsable,
      'echeance', l.echeance, 'statut', l.statut) ${ORDRE}), '[]')
      from actions_locales l where l.uai = $1 and l.annee = ${annee})`;
  }

  toVues(valeur: unknown, ou: EtablissementAnnee): ActionLocaleDuFilm[] {
    return this.canRead() ? addLien(valeur as LigneLocale[], ou) : [];
  }

  async listPassees(ou: EtablissementAnnee, le: string): Promise<ActionLocaleDuFilm[]> {
    if (!this.canRead()) return [];
    return addLien(await this.base.query<LigneLocale>(SQL_PASSEES, [ou.uai, ou.annee, le]), ou);
  }

  private canRead(): boolean {
    return this.contexte.findAcces()?.peut('commission.read') ?? false;
  }
}

function addLien(lignes: readonly LigneLocale[], { uai, annee }: EtablissementAnnee): ActionLocaleDuFilm[] {
  const lien = `/etablissements/${uai}/annees/${formatAnnee(annee)}/commission/actions`;
  return lignes.map((ligne) => ({ ...ligne, lien }));
}
