import { LIBELLES_MODALITES_COMMISSION } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Membres, ReadCommission, UpdateCommission } from '../../commissions/index.js';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import type { ChangementsDto } from '../rentree.dto.js';
import { type Element, type Etape, precedente } from './etape.js';

/** There is one commission a year: its line needs no other name. */
const ID = 'commission';

/** Last year's commission: form, label and members. It is declared again, not installed: that has a date of its own. */
@Injectable()
export class EtapeCommission implements Etape {
  readonly code = 'commission';
  readonly intitule = 'Commission numérique';
  readonly champs = ['modalite', 'libelle', 'membres'] as const;

  constructor(
    private readonly read: ReadCommission,
    private readonly update: UpdateCommission,
    private readonly membres: Membres,
  ) {}

  async list(ou: EtablissementAnnee): Promise<Element[]> {
    const { modalite, libelle, membres } = await this.read.get(precedente(ou));
    if (modalite === null) return [];
    const composition = membres.map(({ libelle: qualite, prenom, nom, nombre }) =>
      nom === null ? `${qualite} (${nombre})` : `${qualite} : ${prenom ?? ''} ${nom}`,
    );
    return [
      {
        id: ID,
        libelle: libelle ?? '',
        detail: [LIBELLES_MODALITES_COMMISSION[modalite], ...composition].join(' ; '),
        propose: 'reconduire',
        raison: null,
        repris: (await this.read.get(ou)).modalite !== null,
      },
    ];
  }

  async carryOver(ou: EtablissementAnnee, _id: string, changements: ChangementsDto): Promise<void> {
    const { modalite, libelle, membres } = await this.read.get(precedente(ou));
    if (modalite === null) throw new ErreurMetier('acces.introuvable');
    await this.update.execute(ou, {
      modalite: changements.modalite ?? modalite,
      libelle: changements.libelle ?? libelle,
      version: 0,
    });
    for (const { id, qualite, prenom, nom, nombre, courriel } of membres) {
      if (changements.membres && !changements.membres.includes(id)) continue;
      await this.membres.create(ou, { qualite, prenom, nom, courriel, ...(nom === null ? { nombre } : {}) });
    }
  }
}
