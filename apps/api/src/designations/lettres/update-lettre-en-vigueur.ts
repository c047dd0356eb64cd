import { Injectable } from '@nestjs/common';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import type { DesignationVue } from '../designation.vue.js';
import { Mandats } from '../mandats.js';
import { ReadDesignations } from '../read-designations.js';
import { UpdateFaits } from '../update-faits.js';
import { Lettres } from './lettres.js';

/** Puts a signed letter in force: the previous one is replaced, the mandate is dated, its fait established. */
@Injectable()
export class UpdateLettreEnVigueur {
  constructor(
    private readonly lettres: Lettres,
    private readonly mandats: Mandats,
    private readonly designations: ReadDesignations,
    private readonly faits: UpdateFaits,
  ) {}

  async execute(ou: EtablissementAnnee, mandat: DesignationVue, lettre: string, signeeLe: string): Promise<void> {
    await this.lettres.replacePrevious(ou.uai, mandat.id, lettre);
    await this.mandats.update(ou, mandat, { lettreSigneeLe: signeeLe });
    await this.faits.execute(ou, await this.designations.get(ou, mandat.id));
  }
}
