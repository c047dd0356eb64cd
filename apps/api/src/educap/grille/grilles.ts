import { listItems } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import { Grille } from './grille.entity.js';

/** The grids that académies imported. There is none by default: no public source gives that of EDUCAP. */
@Injectable()
export class Grilles {
  constructor(private readonly base: Base) {}

  find(academie: string): Promise<Grille | null> {
    return this.base.repository(Grille).findOneBy({ academie, active: true });
  }

  async findOfEcole(uai: string): Promise<Grille | null> {
    const [ecole] = await this.base.query<{ academie: string }>(`select academie from etablissements where uai = $1`, [
      uai,
    ]);
    return ecole ? this.find(ecole.academie) : null;
  }

  /** @throws ErreurMetier `saisie.invalide` when the item is not one of the active grid of the school's académie */
  async checkItem(uai: string, item: string): Promise<void> {
    const grille = await this.findOfEcole(uai);
    if (!grille)
      throw refuseChamp('item', 'Votre académie n’a pas importé de grille : laissez l’item vide, le texte suffit.');
    if (!listItems(grille.contenu).includes(item))
      throw refuseChamp('item', `Choisissez un item de la grille « ${grille.titre} ».`);
  }
}
