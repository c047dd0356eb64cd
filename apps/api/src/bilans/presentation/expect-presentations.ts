import type { CodeDeFait, EtatDesignation } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { FaitsDeclares, Projections } from '../../socle/faits/index.js';
import { ETATS_AVEC_BILAN } from '../lecture/mandats-en-lecture.js';

export const BILAN_PRESENTE: CodeDeFait = 'bilan.presente';

/** Who has left owes nothing more; what was already presented stays. */
const ETATS_EN_COURS: readonly EtatDesignation[] = ['transmise', 'acceptee'];

const ACTIFS = `select agent from mandats where uai = $1 and annee = $2 and etat = any($3)`;

/**
 * Expects `bilan.presente` of each person whose mandate calls for a bilan, from the moment it is transmitted. The
 * designations know nothing of bilans: this listens to the faits of the school, whichever they are.
 */
@Injectable()
export class ExpectPresentations implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly projections: Projections,
    private readonly declares: FaitsDeclares,
  ) {}

  onModuleInit(): void {
    this.declares.add(BILAN_PRESENTE);
    this.projections.add((lieu) => this.execute(lieu));
  }

  /** Rows are written directly, since `Faits` would run the projections again; they run once more only after a change. */
  async execute(lieu: EtablissementAnnee): Promise<void> {
    await this.addBilans(lieu);
    const change = (await this.addExpected(lieu)) + (await this.removeUnexpected(lieu));
    if (change > 0) await this.projections.run(lieu);
  }

  /** The bilan of each person who owes one, whose identifier the fait belongs to. */
  async addBilans({ uai, annee }: EtablissementAnnee): Promise<void> {
    await this.base.query(
      `insert into bilans (uai, annee, agent, id)
       select $1, $2, p.agent, gen_random_uuid() from (${ACTIFS}) p group by p.agent order by p.agent
       on conflict (uai, annee, agent) do nothing`,
      [uai, annee, ETATS_AVEC_BILAN],
    );
  }

  private async addExpected({ uai, annee }: EtablissementAnnee): Promise<number> {
    const ajouts = await this.base.query(
      `insert into faits (uai, annee, code, objet)
       select b.uai, b.annee, $4, b.id from bilans b
       where b.uai = $1 and b.annee = $2 and b.agent in (${ACTIFS}) order by b.id
       on conflict do nothing returning objet`,
      [uai, annee, ETATS_EN_COURS, BILAN_PRESENTE],
    );
    return ajouts.length;
  }

  /** Somebody whose mandate was refused, sent back or closed owes nothing more; what was presented stays. */
  private async removeUnexpected({ uai, annee }: EtablissementAnnee): Promise<number> {
    const [compte] = await this.base.query<{ n: number }>(
      `with retraits as (
         delete from faits f using bilans b
         where f.uai = $1 and f.annee = $2 and f.code = $4 and f.etabli_le is null
           and b.uai = $1 and b.annee = $2 and b.id = f.objet and b.agent not in (${ACTIFS})
         returning 1
       ) select count(*)::int as n from retraits`,
      [uai, annee, ETATS_EN_COURS, BILAN_PRESENTE],
    );
    return compte?.n ?? 0;
  }
}
