import { computeRemplissage } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import type { EtatDuBilanVue } from '../bilan.vue.js';
import { ReadBlocs } from '../blocs/read-blocs.js';
import { ComputeChiffres } from '../lecture/compute-chiffres.js';
import { BilansEnBase } from '../presentation/bilans-en-base.js';

/** Freezes a bilan with the data of the day: whatever moves afterwards, it says the same. */
@Injectable()
export class FreezeBilan {
  constructor(
    private readonly chiffres: ComputeChiffres,
    private readonly blocs: ReadBlocs,
    private readonly lignes: BilansEnBase,
  ) {}

  /** @throws ErreurMetier `bilan.vide` when no block that is shown says anything */
  async execute(ou: EtablissementAnnee, id: string, etat: Pick<EtatDuBilanVue, 'agent' | 'presenteLe'>): Promise<void> {
    const chiffres = await this.chiffres.execute(ou, etat);
    const blocs = await this.blocs.execute(ou, etat.agent.id, chiffres);
    if (computeRemplissage(blocs).remplis === 0) throw new ErreurMetier('bilan.vide');
    // What its author hides goes to nobody: the text stays in what is being written, and only there.
    const gardes = blocs.map((bloc) => ({
      ...bloc,
      ...(bloc.masque ? { contenu: null, vide: true } : {}),
      ...{ calcule: null, ecarts: [] },
    }));
    await this.lignes.freeze(ou, { id, agent: etat.agent.id }, { chiffres, blocs: gardes });
  }
}
