import { demandeEquipement, type EtatDemande } from '@focale/domaine';
import type { ActionDemande } from './demande.vue.js';

/** Who is asking: the school, or who answers it. */
export interface Lecteur {
  readonly demande: boolean;
  readonly repond: boolean;
}

/** What may be done next with a request; `ouverte`: its campaign takes requests today. */
export function listActions(etat: EtatDemande, { demande, repond }: Lecteur, ouverte: boolean): ActionDemande[] {
  const transitions = demandeEquipement.transitionsFrom(etat);
  const deLEcole = transitions.filter((transition) => transition === 'transmettre' || transition === 'reprendre');
  const reponses = transitions.filter((transition) => transition !== 'transmettre' && transition !== 'reprendre');
  const dUnBrouillon: ActionDemande[] = ouverte ? ['modifier', 'supprimer'] : ['supprimer'];
  return [
    ...(demande && etat === 'brouillon' ? dUnBrouillon : []),
    ...(demande && ouverte ? deLEcole : []),
    ...(repond ? reponses : []),
  ];
}
