import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Base, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { Taches } from '../../socle/taches/index.js';
import { FAITS_DE_DESIGNATION, UpdateFaits } from '../update-faits.js';

interface MandatEchu extends EtablissementAnnee {
  readonly id: string;
}

/** Mandates of a year still open whose end has passed and which still carry a fait. $1 today, $2 codes. */
const SQL_MANDATS_ECHUS = `
  select m.uai, m.annee, m.id from mandats m join annees n on n.annee = m.annee
  where n.fin >= $1 and (m.etat in ('transmise', 'acceptee') and m.fin < $1 or m.etat = 'close' and m.fin <= $1)
    and exists (select 1 from vue_faits f where f.uai = m.uai and f.annee = m.annee and f.objet = m.id and f.code = any($2))
  order by m.uai, m.id`;

/**
 * What falls due by date alone: missions that end without anybody writing. Runs once a day, may run again: it only looks at
 * what is no longer right. One transaction a mandate.
 */
@Injectable()
export class UpdateEcheances implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly faits: UpdateFaits,
    private readonly horloge: Horloge,
    private readonly taches: Taches,
  ) {}

  onModuleInit(): void {
    this.taches.daily('designations.echeances', async () => {
      await this.execute();
    });
  }

  /** How many mandates were brought up to date. */
  async execute(): Promise<number> {
    const mandats = await this.base.runSysteme('designations', () =>
      this.base.query<MandatEchu>(SQL_MANDATS_ECHUS, [this.horloge.today(), FAITS_DE_DESIGNATION]),
    );
    for (const { uai, annee, id } of mandats)
      await this.base.runSysteme('designations', () => this.faits.recompute({ uai, annee }, id));
    return mandats.length;
  }
}
