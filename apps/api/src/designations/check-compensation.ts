import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import type { DesignationVue } from './designation.vue.js';
import type { NatureCompensation } from './mandat.entity.js';
import { formatPeriode } from './periode.js';

const CONTRAIRES = { imp: 'allegement', allegement: 'imp' } as const;
const LIBELLES = { imp: 'une IMP', allegement: 'un allègement de service' } as const;

/**
 * An IMP and an allègement never go together for one person, in one school and year; a refused mandate does not count
 * (source: `docs/droits.md`).
 */
@Injectable()
export class CheckCompensation {
  constructor(private readonly base: Base) {}

  /** The caller holds the lock of the person. @throws ErreurMetier `compensation.incompatible`, naming the other mandate */
  async execute(
    { uai, annee }: EtablissementAnnee,
    { id, agent }: Pick<DesignationVue, 'id' | 'agent'>,
    nature: NatureCompensation | null,
  ): Promise<void> {
    if (nature === null || nature === 'aucune') return;
    const contraire = CONTRAIRES[nature];
    const [autre] = await this.base.query<{ debut: string; fin: string | null }>(
      `select debut::text, fin::text from mandats
       where uai = $1 and annee = $2 and agent = $3 and id <> $4 and etat <> 'refusee' and compensation = $5
       order by debut limit 1`,
      [uai, annee, agent.id, id, contraire],
    );
    if (!autre) return;
    throw new ErreurMetier('compensation.incompatible', {
      donnees: {
        nom: `${agent.prenom} ${agent.nom}`,
        autre: LIBELLES[contraire],
        periode: formatPeriode(autre, annee),
      },
    });
  }
}
