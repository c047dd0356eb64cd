import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Base, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { Taches } from '../../socle/taches/index.js';
import { FAITS_DE_DESIGNATION } from '../compute-faits.js';
import { FONCTIONS_DESIGNEES, UpdateFaitsFonctions } from '../fonctions/update-faits-fonctions.js';
import { UpdateFaits } from '../update-faits.js';

export const TACHE_ECHEANCES = 'designations.echeances';

interface MandatEchu extends EtablissementAnnee {
  readonly id: string;
}

/** Mandates of a year still open whose end has passed and which still carry a fait. $1 today, $2 codes. */
const SQL_MANDATS_ECHUS = `
  select m.uai, m.annee, m.id from mandats m join annees n on n.annee = m.annee
  where n.fin >= $1 and (m.etat in ('transmise', 'acceptee') and m.fin < $1 or m.etat = 'close' and m.fin <= $1)
    and exists (select 1 from faits f where f.uai = m.uai and f.annee = m.annee and f.objet = m.id and f.code = any($2))
  order by m.uai, m.id`;

/** Schools where a function is held today without its fait, or no longer held with it. $1 today, $2 code. */
const SQL_FONCTIONS_CHANGEES = `
  select distinct s.uai, s.annee from fonctions_etat s
  join annees n on n.annee = s.annee
  join faits f on f.uai = s.uai and f.annee = s.annee and f.objet = s.objet and f.code = $2
  where n.fin >= $1 and (f.etabli_le is not null) is distinct from exists (
    select 1 from fonctions_designees d where d.uai = s.uai and d.annee = s.annee and d.code = s.code
      and d.debut <= greatest($1::date, make_date(s.annee, 9, 1))
      and coalesce(d.fin, make_date(s.annee + 1, 7, 31)) >= greatest($1::date, n.debut))
  order by s.uai, s.annee`;

/**
 * What falls due by date alone: missions and functions that end, or begin, without anybody writing. Runs once a day, may
 * run again: it only looks at what is no longer right. One transaction a school.
 */
@Injectable()
export class UpdateEcheances implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly faits: UpdateFaits,
    private readonly faitsFonctions: UpdateFaitsFonctions,
    private readonly horloge: Horloge,
    private readonly taches: Taches,
  ) {}

  onModuleInit(): void {
    this.taches.daily(TACHE_ECHEANCES, async () => {
      await this.execute();
    });
  }

  /** How many mandates and schools were brought up to date. */
  async execute(): Promise<{ mandats: number; fonctions: number }> {
    const jour = this.horloge.today();
    const [mandats, lieux] = await this.base.runSysteme('designations', async () => [
      await this.base.query<MandatEchu>(SQL_MANDATS_ECHUS, [jour, FAITS_DE_DESIGNATION]),
      await this.base.query<EtablissementAnnee>(SQL_FONCTIONS_CHANGEES, [jour, FONCTIONS_DESIGNEES]),
    ]);
    for (const { uai, annee, id } of mandats)
      await this.base.runSysteme('designations', () => this.faits.recompute({ uai, annee }, id));
    for (const { uai, annee } of lieux)
      await this.base.runSysteme('designations', () => this.faitsFonctions.execute({ uai, annee }));
    return { mandats: mandats.length, fonctions: lieux.length };
  }
}
