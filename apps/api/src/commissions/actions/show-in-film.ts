import { formatAnnee, isAllowed } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ActionLocaleDuFilm, ActionsLocalesDuFilm } from '../../film/index.js';
import { Base } from '../../socle/base/index.js';
import { Contexte, type EtablissementAnnee } from '../../socle/contexte/index.js';

const COLONNES = 'id, intitule, responsable, echeance, statut';
const FIN = `(($3::date + 1)::timestamp at time zone 'Europe/Paris')`;

const SQL_ACTUELLES = `select ${COLONNES} from actions_locales where uai = $1 and annee = $2`;
/** As they were at the end of the day $3. */
const SQL_PASSEES = `
  ${SQL_ACTUELLES} and modifie_le < ${FIN} union all
  select ${COLONNES} from actions_locales_histoire where uai = $1 and annee = $2 and depuis < ${FIN} and jusqu_a >= ${FIN}`;

/** Gives the film the local actions of the school, to those who may read what the commission follows. */
@Injectable()
export class ShowInFilm implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly film: ActionsLocalesDuFilm,
  ) {}

  onModuleInit(): void {
    this.film.add((ou, le) => this.list(ou, le));
  }

  private async list({ uai, annee }: EtablissementAnnee, le: string | null): Promise<ActionLocaleDuFilm[]> {
    if (!isAllowed('commission.read', this.contexte.findAcces()?.roles ?? [])) return [];
    const lignes = await this.base.query<Omit<ActionLocaleDuFilm, 'lien'>>(
      `select id, intitule, responsable, echeance::text, statut from (${le === null ? SQL_ACTUELLES : SQL_PASSEES}) l
       order by echeance nulls last, intitule, id`,
      le === null ? [uai, annee] : [uai, annee, le],
    );
    const lien = `/etablissements/${uai}/annees/${formatAnnee(annee)}/commission/actions`;
    return lignes.map((ligne) => ({ ...ligne, lien }));
  }
}
