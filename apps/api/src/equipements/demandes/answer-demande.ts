import { listFautesReponse, REPONSES_EQUIPEMENT } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import type { AnswerDemandeDto, DemandeVue } from './demande.dto.js';
import type { Demande } from './demande.entity.js';
import { Demandes } from './demandes.js';

/** The SRANE's answer, whatever the date: granted, in part, refused with a reason, delivered. */
@Injectable()
export class AnswerDemande {
  constructor(
    private readonly demandes: Demandes,
    private readonly horloge: Horloge,
  ) {}

  execute(ou: EtablissementAnnee, id: string, saisie: AnswerDemandeDto): Promise<DemandeVue> {
    const { etat, version } = saisie;
    return this.demandes.transition(ou, { id, version }, REPONSES_EQUIPEMENT[etat], (avant) => {
      const [faute] = listFautesReponse(saisie);
      if (faute) throw refuseChamp(faute.champ, faute.message);
      return {
        quantiteAccordee: readQuantite(saisie, avant),
        reponse: saisie.reponse === undefined ? avant.reponse : saisie.reponse,
        reponduLe: this.horloge.today(),
      };
    });
  }
}

/** How many are granted: all of them, some, none; a delivery keeps what was granted. */
function readQuantite({ etat, quantiteAccordee }: AnswerDemandeDto, demande: Demande): number | null {
  if (etat === 'livree') return demande.quantiteAccordee;
  if (etat === 'accordee') return demande.quantite;
  if (etat === 'refusee') return 0;
  if (quantiteAccordee && quantiteAccordee < demande.quantite) return quantiteAccordee;
  const message =
    demande.quantite === 1
      ? 'Une seule unité est demandée : accordez-la, ou refusez.'
      : `Donnez un nombre de 1 à ${demande.quantite - 1}, moins que les ${demande.quantite} demandés.`;
  throw refuseChamp('quantiteAccordee', message);
}
