import { bilan, LIBELLES_ETATS_BILAN, type TransitionBilan } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import type { EtatDuBilanVue } from '../bilan.vue.js';
import { ListBilans } from '../lecture/list-bilans.js';
import { BilansEnBase } from '../presentation/bilans-en-base.js';
import { ExpectPresentations } from '../presentation/expect-presentations.js';

/** A bilan held until the end of the transaction, as it stands. */
export interface BilanOuvert {
  readonly id: string;
  readonly etat: EtatDuBilanVue;
}

/** Takes a bilan to change it: seen by whoever asks, in a year that is open, in a state that the change can leave. */
@Injectable()
export class OuvrirBilan {
  constructor(
    private readonly bilans: ListBilans,
    private readonly lignes: BilansEnBase,
    private readonly attendus: ExpectPresentations,
  ) {}

  /** @throws ErreurMetier `acces.introuvable`, `bilan.etape_impossible` */
  async execute(ou: EtablissementAnnee, agent: string, geste: TransitionBilan | 'modifier'): Promise<BilanOuvert> {
    const personne = (await this.bilans.get(ou, agent)).agent.id;
    await this.attendus.execute(ou);
    const id = await this.lignes.lock(ou, personne);
    if (!id) throw new ErreurMetier('acces.introuvable');
    const etat = await this.bilans.get(ou, personne);
    // Somebody else's text is changed by nobody; who may not do a step at all is told so by the guard.
    if (!this.bilans.isSien(etat) && (geste === 'modifier' || geste === 'soumettre'))
      throw new ErreurMetier('acces.introuvable');
    const possible = geste === 'modifier' ? etat.etat === 'en_preparation' : bilan.next(etat.etat, geste);
    if (!possible)
      throw new ErreurMetier('bilan.etape_impossible', { donnees: { etat: LIBELLES_ETATS_BILAN[etat.etat] } });
    return { id, etat };
  }
}

/** A bilan that nobody has changed yet is new: it asks for no version. */
export function checkVersionDuBilan(etat: EtatDuBilanVue, lue: number | undefined): void {
  if (lue !== undefined || etat.version > 1) checkVersion(lue, etat.version, () => etat);
}
