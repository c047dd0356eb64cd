import { addDays, DELAI_DU_NOUVEAU_VENU } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Base, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { Projections } from '../../socle/faits/index.js';
import { Taches } from '../../socle/taches/index.js';
import { FAITS_DE_DESIGNATION, UpdateFaits } from '../update-faits.js';

interface MandatEchu extends EtablissementAnnee {
  readonly id: string;
}

/** Mandates of a year still open whose end has passed and which still carry a fait. $1 today, $2 codes. */
const SQL_MANDATS_ECHUS = `
  select m.uai, m.annee, m.id from mandats m join annees n on n.annee = m.annee
  where n.fin >= $1 and m.etat in ('transmise', 'acceptee', 'close') and m.fin < $1
    and exists (select 1 from vue_faits f where f.uai = m.uai and f.annee = m.annee and f.objet = m.id and f.code = any($2))
  order by m.uai, m.id`;

/** Schools of a year still open where something is expected of somebody whose own delay has passed. $1 today, $2 and $3: since when they owe it. */
const SQL_DELAIS_PASSES = `
  select distinct f.uai, f.annee from vue_faits f join annees n on n.annee = f.annee
  where n.fin >= $1 and f.etabli_le is null and f.attendu_le between $2 and $3 order by f.uai, f.annee`;

/** How many days in a row a delay that has passed is looked at: the job may not have run on the very day. */
const RATTRAPAGE = 30;

/**
 * What falls due by date alone: missions that end, and delays of newcomers that pass, without anybody writing. Runs once a day,
 * may run again: it only changes what is no longer right. One transaction a mandate or a school.
 */
@Injectable()
export class UpdateEcheances implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly faits: UpdateFaits,
    private readonly horloge: Horloge,
    private readonly projections: Projections,
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
    await this.updateDelais();
    return mandats.length;
  }

  private async updateDelais(): Promise<void> {
    const aujourdhui = this.horloge.today();
    const dernier = addDays(aujourdhui, -DELAI_DU_NOUVEAU_VENU - 1);
    const lieux = await this.base.runSysteme('designations', () =>
      this.base.query<EtablissementAnnee>(SQL_DELAIS_PASSES, [aujourdhui, addDays(dernier, -RATTRAPAGE), dernier]),
    );
    for (const lieu of lieux) await this.base.runSysteme('designations', () => this.projections.run(lieu));
  }
}
