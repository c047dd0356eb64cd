import { bilan, ETATS_LISIBLES, formatDate, LIBELLES_ETATS_BILAN, type TransitionBilan } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import type { EtatDuBilanVue } from '../bilan.vue.js';
import { ListBilans } from '../lecture/list-bilans.js';
import { BilansEnBase } from '../presentation/bilans-en-base.js';
import { ExpectPresentations } from '../presentation/expect-presentations.js';

/** What a bilan is taken for. */
type GesteDeBilan = TransitionBilan | 'modifier' | 'annuler_presentation';

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

  /**
   * @param lue version of the bilan that was read; one that nobody has changed yet asks for none, and blocks have their own
   * @throws ErreurMetier `acces.introuvable`, `version.perimee`, `version.absente`, `bilan.etape_impossible`,
   * `bilan.deja_presente`, `bilan.non_presente`
   */
  async execute(ou: EtablissementAnnee, agent: string, geste: GesteDeBilan, lue?: number): Promise<BilanOuvert> {
    const personne = (await this.bilans.get(ou, agent)).agent.id;
    const id = (await this.lignes.lock(ou, personne)) ?? (await this.expect(ou, personne));
    if (!id) throw new ErreurMetier('acces.introuvable');
    const etat = await this.bilans.get(ou, personne);
    // Somebody else's text is changed by nobody; who may not do a step at all is told so by the guard.
    if (!this.bilans.isSien(etat) && (geste === 'modifier' || geste === 'soumettre'))
      throw new ErreurMetier('acces.introuvable');
    if (lue !== undefined) checkVersion(lue, etat.version, () => etat);
    checkEtat(etat, geste);
    if (geste !== 'modifier' && etat.version > 1) checkVersion(lue, etat.version, () => etat);
    return { id, etat };
  }

  /** A bilan has its row from the moment it is expected; nobody may have looked since the mission was transmitted. */
  private async expect(ou: EtablissementAnnee, personne: string): Promise<string | undefined> {
    await this.attendus.execute(ou);
    return this.lignes.lock(ou, personne);
  }
}

function checkEtat({ etat, presenteLe }: EtatDuBilanVue, geste: GesteDeBilan): void {
  if (geste === 'presenter' && ETATS_LISIBLES.includes(etat))
    throw new ErreurMetier('bilan.deja_presente', { donnees: { presenteLe: formatDate(presenteLe ?? '') } });
  if (geste === 'annuler_presentation' && etat !== 'presente') throw new ErreurMetier('bilan.non_presente');
  if (geste === 'annuler_presentation') return;
  if (geste === 'modifier' ? etat === 'en_preparation' : bilan.next(etat, geste)) return;
  throw new ErreurMetier('bilan.etape_impossible', { donnees: { etat: LIBELLES_ETATS_BILAN[etat] } });
}
