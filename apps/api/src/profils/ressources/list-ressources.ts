import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { LieuDuProfil } from '../lieu-du-profil.js';
import { isFound } from '../saisie.js';
import type { RessourcesDeLEcoleVue, RessourcesDto } from './ressource.dto.js';
import { Ressource } from './ressource.entity.js';
import { listThemes, VuesDesRessources } from './vues-des-ressources.js';

/** The library of the académie of a school. */
@Injectable()
export class ListRessources {
  constructor(
    private readonly base: Base,
    private readonly lieu: LieuDuProfil,
    private readonly vues: VuesDesRessources,
  ) {}

  async execute(ou: EtablissementAnnee, { theme, q }: RessourcesDto): Promise<RessourcesDeLEcoleVue> {
    const { academie } = await this.lieu.readEcole(ou);
    const { moisVerification } = await this.vues.readDelai(academie);
    const lignes = await this.base.repository(Ressource).find({ where: { academie }, order: { cle: 'asc' } });
    const retenues = lignes.filter(
      ({ themes, titre, edition, remarque }) =>
        (!theme || themes.includes(theme)) && isFound(q, [titre, edition, remarque]),
    );
    return {
      ressources: retenues.map((ligne) => this.vues.toVueDeLEcole(ligne, moisVerification)),
      total: lignes.length,
      themes: listThemes(lignes),
    };
  }
}
