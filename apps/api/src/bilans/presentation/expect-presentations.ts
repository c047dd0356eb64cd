import type { CodeDeFait } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { Faits, FaitsDeclares, Projections } from '../../socle/faits/index.js';

export const BILAN_PRESENTE: CodeDeFait = 'bilan.presente';

/**
 * Expects `bilan.presente` of each person whose mandate calls for a bilan, from the moment it is transmitted. The
 * designations know nothing of bilans: this listens to the faits of the school, whichever they are.
 */
@Injectable()
export class ExpectPresentations implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly faits: Faits,
    private readonly projections: Projections,
    private readonly declares: FaitsDeclares,
  ) {}

  onModuleInit(): void {
    this.declares.add(BILAN_PRESENTE);
    this.projections.add((lieu) => this.execute(lieu));
  }

  /**
   * Who has left owes nothing more, somebody whose mandate was refused or sent back neither; what was presented stays. The
   * projections run once more only after a change.
   */
  async execute(lieu: EtablissementAnnee): Promise<void> {
    // Whoever moved a fait may read none of the bilans in preparation.
    if (await this.base.withSysteme('film', () => this.expect(lieu))) await this.projections.run(lieu);
  }

  /** @returns whether something moved */
  private async expect(lieu: EtablissementAnnee): Promise<boolean> {
    await this.addBilans(lieu);
    const bilans = await this.base.query<{ id: string; attendu: boolean }>(
      `select b.id, b.agent in (select m.agent from vue_mandats m where m.uai = $1 and m.annee = $2 and m.en_cours) as attendu
       from bilans b where b.uai = $1 and b.annee = $2`,
      [lieu.uai, lieu.annee],
    );
    return this.faits.expectAmong({ ...lieu, code: BILAN_PRESENTE }, bilans);
  }

  /** The bilan of each person who owes one, whose identifier the fait belongs to. */
  private async addBilans({ uai, annee }: EtablissementAnnee): Promise<void> {
    await this.base.query(
      `insert into bilans (uai, annee, agent, id)
       select m.uai, m.annee, m.agent, gen_random_uuid() from vue_mandats m
       where m.uai = $1 and m.annee = $2 and m.transmis group by m.uai, m.annee, m.agent order by m.agent
       on conflict (uai, annee, agent) do nothing`,
      [uai, annee],
    );
  }
}
