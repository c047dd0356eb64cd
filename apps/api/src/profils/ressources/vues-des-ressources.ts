import { evaluateRessource, MOIS_DE_VERIFICATION } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { Horloge } from '../../socle/contexte/index.js';
import type { DelaiVue, RessourceDeLEcoleVue, RessourceVue } from './ressource.dto.js';
import type { Ressource } from './ressource.entity.js';

/** What a resource looks like today, under the delay its académie chose. */
@Injectable()
export class VuesDesRessources {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
  ) {}

  async readDelai(academie: string): Promise<DelaiVue> {
    const [profil] = await this.base.query<DelaiVue>(
      `select mois_verification as "moisVerification", version from profils_academie where academie = $1`,
      [academie],
    );
    return profil ?? { moisVerification: MOIS_DE_VERIFICATION, version: 0 };
  }

  toVueDeLEcole(ressource: Ressource, mois: number): RessourceDeLEcoleVue {
    const { id, titre, cle, edition, themes, verifieeLe, remarque, adresse, morte } = ressource;
    const etat = evaluateRessource(ressource, this.horloge.today(), mois);
    return { id, titre, cle, lien: morte ? null : adresse, edition, themes, etat, verifieeLe, remarque };
  }

  toVue(ressource: Ressource, mois: number, peut: boolean): RessourceVue {
    const { adresse, morte, version } = ressource;
    const actionsPossibles: RessourceVue['actionsPossibles'] = peut
      ? adresse === null
        ? ['modifier', 'supprimer']
        : ['modifier', 'verifier', 'supprimer']
      : [];
    return { ...this.toVueDeLEcole(ressource, mois), adresse, morte, version, actionsPossibles };
  }
}

/** Themes of the library, in alphabetical order. */
export function listThemes(ressources: readonly Ressource[]): string[] {
  return [...new Set(ressources.flatMap(({ themes }) => themes))].sort(new Intl.Collator('fr').compare);
}
