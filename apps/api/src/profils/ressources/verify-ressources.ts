import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { Audit, Horloge } from '../../socle/contexte/index.js';
import { checkVersion } from '../../socle/erreurs/index.js';
import { LoadProfils } from '../chargement/load-profils.js';
import { refuseErreurs } from '../saisie.js';
import type { DelaiVue, RessourceVue, UpdateDelaiDto, VerificationDto } from './ressource.dto.js';
import { Ressource } from './ressource.entity.js';
import { RessourcesDeLAcademie } from './ressources-de-l-academie.js';
import { VuesDesRessources } from './vues-des-ressources.js';

interface Lieu {
  readonly academie: string;
  readonly annee: number;
}

/** Says of several resources at once that their link opens, or is dead; and after how long to look again. */
@Injectable()
export class VerifyRessources {
  constructor(
    private readonly base: Base,
    private readonly ressources: RessourcesDeLAcademie,
    private readonly vues: VuesDesRessources,
    private readonly profils: LoadProfils,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  /** All of them, or none. @throws ErreurMetier `saisie.invalide`, `version.perimee`, `acces.introuvable` */
  async execute(lieu: Lieu, verifications: readonly VerificationDto[]): Promise<RessourceVue[]> {
    const ids = verifications.map(({ id }) => id);
    refuseErreurs([
      ids.length === 0 && { champ: 'ressources', message: 'Choisissez au moins une ressource.' },
      new Set(ids).size < ids.length && { champ: 'ressources', message: 'Une ressource est donnée deux fois.' },
    ]);
    const avant = new Map<string, RessourceVue>();
    for (const id of [...ids].sort()) avant.set(id, await this.ressources.lock(lieu, id));
    const apres: RessourceVue[] = [];
    for (const [rang, verification] of verifications.entries())
      apres.push(await this.save(lieu, verification, avant.get(verification.id), rang));
    return apres;
  }

  private async save(
    lieu: Lieu,
    { id, version, verifieeLe, morte }: VerificationDto,
    avant: RessourceVue | undefined,
    rang: number,
  ): Promise<RessourceVue> {
    checkVersion(version, avant?.version ?? 0, () => avant);
    refuseErreurs([
      avant?.adresse === null && {
        champ: `ressources.${rang}.id`,
        message: `« ${avant.titre} » n’a pas d’adresse : donnez-la d’abord.`,
      },
      !!verifieeLe &&
        verifieeLe > this.horloge.today() && {
          champ: `ressources.${rang}.verifieeLe`,
          message: 'Donnez un jour passé, ou aujourd’hui.',
        },
    ]);
    await this.base.repository(Ressource).update(
      { academie: lieu.academie, id },
      {
        morte,
        ...(verifieeLe === undefined ? {} : { verifieeLe }),
        version: version + 1,
        modifieLe: () => 'maintenant()',
      },
    );
    const apres = await this.ressources.get(lieu, id);
    await this.audit.record({ evenement: 'ressource.verified', objet: id, avant, apres });
    return apres;
  }

  async updateDelai({ academie }: Lieu, { moisVerification, version }: UpdateDelaiDto): Promise<DelaiVue> {
    await this.profils.execute([academie]);
    await this.base.query(`select 1 from profils_academie where academie = $1 for update`, [academie]);
    const avant = await this.vues.readDelai(academie);
    checkVersion(version, avant.version, () => avant);
    await this.base.query(
      `update profils_academie set mois_verification = $2, version = version + 1 where academie = $1`,
      [academie, moisVerification],
    );
    const apres = await this.vues.readDelai(academie);
    await this.audit.record({ evenement: 'ressources.delai_updated', objet: academie, avant, apres });
    return apres;
  }
}
