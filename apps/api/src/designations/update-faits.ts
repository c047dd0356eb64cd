import type { CodeDeFait } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Base, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { Faits, FaitsDeclares } from '../socle/faits/index.js';
import type { CompensationVue, DesignationVue } from './designation.vue.js';

/** Faits that belong to a mandate. */
export const FAITS_DE_DESIGNATION = [
  'designation.transmise',
  'lettre.signee',
  'imp.saisie',
] as const satisfies readonly CodeDeFait[];

export type FaitDeDesignation = (typeof FAITS_DE_DESIGNATION)[number];

/** What of a mandate decides its faits. */
type MandatJuge = Pick<DesignationVue, 'etat' | 'debut' | 'fin' | 'transmiseLe' | 'lettreSigneeLe'> & {
  readonly compensation: Pick<CompensationVue, 'nature' | 'saisieSts'> | null;
};

const isTransmis = ({ etat }: Pick<MandatJuge, 'etat'>): boolean => etat !== 'brouillon' && etat !== 'refusee';

/**
 * What a mandate makes true, from its state alone: the day of each established fait, null for one that is still
 * expected, nothing for one that no longer concerns it (source: `docs/droits.md`). Only an active mandate counts, its last day
 * included, whether it was stated at the start or at the closing; then it withdraws what it made true, so that a school
 * without a successor is no longer designated. A compensation still undecided leaves the entry in STSWEB expected.
 */
export function computeFaits(mandat: MandatJuge, aujourdhui: string): ReadonlyMap<FaitDeDesignation, string | null> {
  const { fin, transmiseLe, lettreSigneeLe, compensation } = mandat;
  const faits = new Map<FaitDeDesignation, string | null>();
  if (!isTransmis(mandat) || (fin !== null && fin < aujourdhui)) return faits;
  faits.set('designation.transmise', transmiseLe);
  faits.set('lettre.signee', lettreSigneeLe);
  if (compensation === null || compensation.nature === 'imp') faits.set('imp.saisie', compensation?.saisieSts ?? null);
  return faits;
}

/** Brings the faits of a mandate to what its state makes true. What has not changed is left alone: it is not delivered again. */
@Injectable()
export class UpdateFaits implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly faits: Faits,
    private readonly declares: FaitsDeclares,
    private readonly horloge: Horloge,
  ) {}

  onModuleInit(): void {
    this.declares.add(...FAITS_DE_DESIGNATION);
  }

  async execute({ uai, annee }: EtablissementAnnee, mandat: MandatJuge & { readonly id: string }): Promise<void> {
    const actuels = await this.readFaits({ uai, annee }, mandat.id);
    const voulus = computeFaits(mandat, this.horloge.today());
    for (const code of FAITS_DE_DESIGNATION) {
      const actuel = actuels.get(code);
      const voulu = voulus.get(code);
      if (actuel === voulu) continue;
      const cle = { uai, annee, code, objet: mandat.id, depuis: mandat.transmiseLe };
      const fini = voulus.size === 0 && isTransmis(mandat) ? mandat.fin : null;
      if (voulu === undefined && actuel && fini) await this.faits.end(cle, fini);
      else if (voulu === undefined) await this.faits.remove(cle);
      else if (voulu !== null) await this.faits.establish({ ...cle, date: voulu });
      else if (actuel === undefined) await this.faits.expect(cle);
      else await this.faits.retract(cle);
    }
  }

  /** Does it for a mandate read as it stands; for jobs, where nobody is signed in. Nothing when there is none. */
  async recompute(ou: EtablissementAnnee, id: string): Promise<void> {
    const [mandat] = await this.base.query<MandatJuge & { readonly id: string }>(
      `select id, etat, debut::text, fin::text, transmise_le::text as "transmiseLe",
         lettre_signee_le::text as "lettreSigneeLe", case when compensation is not null
           then json_strip_nulls(json_build_object('nature', compensation, 'saisieSts', saisie_sts)) end as compensation
       from mandats where uai = $1 and annee = $2 and id = $3 for update`,
      [ou.uai, ou.annee, id],
    );
    if (mandat) await this.execute(ou, mandat);
  }

  private async readFaits({ uai, annee }: EtablissementAnnee, objet: string): Promise<Map<string, string | null>> {
    const lignes = await this.base.query<{ code: string; etabliLe: string | null }>(
      `select code, etabli_le::text as "etabliLe" from vue_faits where uai = $1 and annee = $2 and objet = $3`,
      [uai, annee, objet],
    );
    return new Map(lignes.map(({ code, etabliLe }) => [code, etabliLe]));
  }
}
