import { computeRemplissage } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import type { BilanVue, EtatDuBilanVue } from '../bilan.vue.js';
import { type BlocDuBilan, ReadBlocs } from '../blocs/read-blocs.js';
import { type ChiffresDuBilan, ComputeChiffres } from './compute-chiffres.js';
import { ListBilans } from './list-bilans.js';
import { MandatsEnLecture } from './mandats-en-lecture.js';

/** What a bilan holds beside the state that lists show. */
interface LigneDeBilan extends Pick<BilanVue, 'edition' | 'presentateur' | 'observation' | 'empreinte'> {
  readonly chiffres: ChiffresDuBilan | null;
  readonly blocs: readonly BlocDuBilan[] | null;
  readonly renvoiMotif: string | null;
  readonly renvoyeLe: Date | null;
}

const NEUF: LigneDeBilan = {
  ...{ edition: 1, presentateur: null, observation: null, empreinte: null },
  ...{ chiffres: null, blocs: null, renvoiMotif: null, renvoyeLe: null },
};

/**
 * The bilan of one person, blocks and figures: computed from what was declared as long as it is in preparation, as it stood when
 * it was frozen afterwards.
 */
@Injectable()
export class ReadBilan {
  constructor(
    private readonly base: Base,
    private readonly bilans: ListBilans,
    private readonly chiffres: ComputeChiffres,
    private readonly mandats: MandatsEnLecture,
    private readonly blocs: ReadBlocs,
  ) {}

  /** @throws ErreurMetier `acces.introuvable` when the person has no bilan that the reader may see */
  async execute(ou: EtablissementAnnee, agent: string): Promise<BilanVue> {
    const etat = await this.bilans.get(ou, agent);
    const { chiffres: gardes, blocs: arretes, renvoiMotif, renvoyeLe, ...ligne } = await this.readLigne(ou, etat);
    const { mandats, ...chiffres } = gardes ?? (await this.chiffres.execute(ou, etat));
    const blocs = arretes ?? (await this.blocs.execute(ou, etat.agent.id, { mandats, ...chiffres }));
    const ouverts = await this.countOuverts(ou, etat.agent.id);
    return {
      ...etat,
      ...ligne,
      renvoi:
        renvoiMotif === null || renvoyeLe === null || !this.bilans.isPartie(etat)
          ? null
          : { motif: renvoiMotif, le: renvoyeLe.toISOString() },
      ...chiffres,
      mandats: await this.mandats.listAvecTaux(ou, mandats, gardes !== null),
      blocs: blocs.map((bloc) => ({ ...bloc, commentaires: ouverts.get(bloc.code) ?? 0 })),
      remplissage: computeRemplissage(blocs),
      actionsPossibles: this.bilans.listActions(ou.annee, etat),
      commentable: this.bilans.isCommentable(ou.annee, etat),
    };
  }

  private async readLigne(
    { uai, annee }: EtablissementAnnee,
    { agent, arrete }: EtatDuBilanVue,
  ): Promise<LigneDeBilan> {
    const [ligne] = await this.base.query<LigneDeBilan>(
      `select edition, presentateur, observation, empreinte, renvoi_motif as "renvoiMotif", renvoye_le as "renvoyeLe",
         case when $4 then chiffres end as chiffres, case when $4 then blocs end as blocs
       from bilans where uai = $1 and annee = $2 and agent = $3`,
      [uai, annee, agent.id, arrete],
    );
    return ligne ?? NEUF;
  }

  private async countOuverts({ uai, annee }: EtablissementAnnee, agent: string): Promise<ReadonlyMap<string, number>> {
    const lus = await this.base.query<{ bloc: string; nombre: number }>(
      `select bloc, count(*)::int as nombre from commentaires_bilan
       where uai = $1 and annee = $2 and agent = $3 and traite_le is null group by bloc`,
      [uai, annee, agent],
    );
    return new Map(lus.map(({ bloc, nombre }) => [bloc, nombre]));
  }
}
