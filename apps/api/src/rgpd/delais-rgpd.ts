import { DELAIS_RGPD_PAR_DEFAUT, type DelaisRgpd } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import type { EtablissementAnnee } from '../socle/contexte/index.js';

/** Keys of the settings of the académie that this reads: whole numbers of months and of hours. */
const CLES = { rgpdDroitsMois: 'droitsMois', rgpdViolationHeures: 'violationHeures' } as const;

const isCle = (cle: string): cle is keyof typeof CLES => Object.hasOwn(CLES, cle);

/** Delays that apply to a school: those that its académie set for the year, else the default ones. */
@Injectable()
export class LectureDesDelais {
  constructor(private readonly base: Base) {}

  async read({ uai, annee }: EtablissementAnnee): Promise<DelaisRgpd & { aVerifier: boolean }> {
    const lignes = await this.base.query<{ cle: string; valeur: unknown }>(
      `select p.cle, p.valeur from parametres_academie p join etablissements e on e.academie = p.academie
       where e.uai = $1 and p.annee = $2 and p.cle = any($3)`,
      [uai, annee, Object.keys(CLES)],
    );
    const fixes = lignes.flatMap(({ cle, valeur }) =>
      isCle(cle) && typeof valeur === 'number' && Number.isInteger(valeur) && valeur > 0 ? [[CLES[cle], valeur]] : [],
    );
    return { ...DELAIS_RGPD_PAR_DEFAUT, ...Object.fromEntries(fixes), aVerifier: fixes.length < 2 };
  }
}
