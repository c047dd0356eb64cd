import { Injectable } from '@nestjs/common';
import { formatDate } from '@focale/domaine';
import { ActionsLocales } from '../../commissions/index.js';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import type { ChangementsDto } from '../rentree.dto.js';
import { type Element, type Etape, precedente } from './etape.js';

interface Ligne {
  readonly id: string;
  readonly intitule: string;
  readonly responsable: string | null;
  readonly echeance: string | null;
  readonly statut: 'a_faire' | 'en_cours';
  readonly repris: boolean;
}

/** Last year's local actions that are neither done nor given up. */
@Injectable()
export class EtapeActionsLocales implements Etape {
  readonly code = 'actions_locales';
  readonly intitule = 'Actions locales à poursuivre';
  readonly champs = ['intitule', 'responsable', 'echeance'] as const;

  constructor(
    private readonly base: Base,
    private readonly actions: ActionsLocales,
  ) {}

  async list(ou: EtablissementAnnee): Promise<Element[]> {
    const lignes = await this.read(ou);
    return lignes.map(({ id, intitule, responsable, echeance, repris }) => ({
      id,
      libelle: intitule,
      detail: [responsable, echeance ? `échéance le ${formatDate(echeance)}` : null].filter(Boolean).join(', '),
      propose: 'reconduire',
      raison: null,
      repris,
    }));
  }

  /** The deadline of last year is not carried over: it would be late on the first day. */
  async carryOver(ou: EtablissementAnnee, id: string, changements: ChangementsDto): Promise<void> {
    const ligne = (await this.read(ou)).find((element) => element.id === id);
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    const { intitule, responsable, statut } = ligne;
    await this.actions.create(ou, {
      intitule: changements.intitule ?? intitule,
      responsable: changements.responsable === undefined ? responsable : changements.responsable,
      echeance: changements.echeance ?? null,
      statut,
      repriseDe: id,
    });
  }

  private read(ou: EtablissementAnnee): Promise<Ligne[]> {
    return this.base.query<Ligne>(
      `select a.id, a.intitule, a.responsable, a.echeance::text, a.statut, a.reprise as repris
       from vue_actions_a_poursuivre a where a.uai = $1 and a.annee = $2
       order by a.echeance nulls last, a.intitule, a.id`,
      [ou.uai, precedente(ou).annee],
    );
  }
}
