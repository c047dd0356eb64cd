import { DELAIS_RGPD_PAR_DEFAUT, type DelaisRgpd } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { ParametresAcademie } from '../agents/index.js';
import type { EtablissementAnnee } from '../socle/contexte/index.js';

/** Delays that apply to a school: those that its académie set for the year, else the default ones. */
@Injectable()
export class LectureDesDelais {
  constructor(private readonly parametres: ParametresAcademie) {}

  async read(ou: EtablissementAnnee): Promise<DelaisRgpd & { aVerifier: boolean }> {
    const { rgpdDroitsMois, rgpdViolationHeures } = await this.parametres.readOf(ou);
    return {
      droitsMois: rgpdDroitsMois ?? DELAIS_RGPD_PAR_DEFAUT.droitsMois,
      violationHeures: rgpdViolationHeures ?? DELAIS_RGPD_PAR_DEFAUT.violationHeures,
      aVerifier: rgpdDroitsMois === null || rgpdViolationHeures === null,
    };
  }
}
