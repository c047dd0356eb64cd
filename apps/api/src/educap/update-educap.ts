import { anneeOf, formatAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import { Audit, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { checkVersion } from '../socle/erreurs/index.js';
import { refuseChamp } from '../socle/validation/index.js';
import { EducapEtat } from './educap-etat.entity.js';
import type { EducapVue, UpdateEducapDto } from './educap.dto.js';
import { EDUCAP_POSITIONNEMENT, EDUCAP_PRECEDENT, FaitsDEducap } from './faits-d-educap.js';
import { LockEducap } from './lock-educap.js';
import { ReadEducap } from './read-educap.js';

/** Says when EDUCAP was read and completed; the lines of the film follow. */
@Injectable()
export class UpdateEducap {
  constructor(
    private readonly base: Base,
    private readonly verrou: LockEducap,
    private readonly read: ReadEducap,
    private readonly faits: FaitsDEducap,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, saisie: UpdateEducapDto): Promise<EducapVue> {
    const { precedentLe = null, positionneLe = null } = saisie;
    this.checkJour('precedentLe', precedentLe, ou.annee);
    this.checkJour('positionneLe', positionneLe, ou.annee);
    await this.verrou.execute(ou);
    const avant = await this.read.get(ou);
    checkVersion(saisie.version, avant.version, () => avant);
    await this.save(ou, { precedentLe, positionneLe }, avant.version);
    if (precedentLe !== avant.precedentLe) await this.faits.set(ou, EDUCAP_PRECEDENT, precedentLe);
    if (positionneLe !== avant.positionneLe) await this.faits.set(ou, EDUCAP_POSITIONNEMENT, positionneLe);
    await this.audit.record({
      evenement: 'educap.updated',
      avant: { precedentLe: avant.precedentLe, positionneLe: avant.positionneLe },
      apres: { precedentLe, positionneLe },
    });
    return this.read.get(ou);
  }

  private checkJour(champ: string, jour: string | null, annee: number): void {
    if (!jour) return;
    if (jour > this.horloge.today())
      throw refuseChamp(champ, 'Cette date est à venir : saisissez le jour où c’est fait, ou laissez vide.');
    if (anneeOf(jour) !== formatAnnee(annee))
      throw refuseChamp(champ, `Saisissez une date de l’année scolaire ${formatAnnee(annee)}.`);
  }

  private async save(
    ou: EtablissementAnnee,
    dates: Pick<EducapEtat, 'precedentLe' | 'positionneLe'>,
    version: number,
  ): Promise<void> {
    const etats = this.base.repository(EducapEtat);
    if (version === 0) await etats.insert({ ...ou, ...dates });
    else await etats.update({ ...ou }, { ...dates, version: version + 1, modifieLe: () => 'maintenant()' });
  }
}
