import { Injectable } from '@nestjs/common';
import { type DesignationVue, MandatDeLaLettre } from '../designations/index.js';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { Lettres } from './lettres.js';

/** Puts a signed letter in force: the previous one is replaced, the mandate is dated, its fait established. */
@Injectable()
export class UpdateLettreEnVigueur {
  constructor(
    private readonly lettres: Lettres,
    private readonly mandats: MandatDeLaLettre,
  ) {}

  async execute(ou: EtablissementAnnee, mandat: DesignationVue, lettre: string, signeeLe: string): Promise<void> {
    await this.lettres.replacePrevious(ou.uai, mandat.id, lettre);
    await this.mandats.sign(ou, mandat, signeeLe);
  }
}
