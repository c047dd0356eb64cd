import { eurosFromCentimes } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { ParametresAcademie } from '../../agents/index.js';
import { Contexte, type EtablissementAnnee } from '../../socle/contexte/index.js';
import type { ImpEtablissementVue } from './imp.dto.js';
import { ListAvertissements, PartsImp } from './parts-imp.js';

/** Totals of the IMP of a school. */
@Injectable()
export class ReadImp {
  constructor(
    private readonly parts: PartsImp,
    private readonly parametres: ParametresAcademie,
    private readonly avertissements: ListAvertissements,
    private readonly contexte: Contexte,
  ) {}

  async ofEtablissement(ou: EtablissementAnnee): Promise<ImpEtablissementVue> {
    const parts = await this.parts.list(ou);
    const parametres = await this.parametres.readOf(ou);
    const { tauxRecommandes, sourceTaux } = parametres;
    const entiere = this.contexte.acces.peut('compensation.read');
    return {
      total: entiere ? eurosFromCentimes(parts.reduce((somme, { centimes }) => somme + centimes, 0)) : null,
      parts: parts.map(({ designation, agent, centimes }) => ({
        designation,
        agent,
        taux: eurosFromCentimes(centimes),
      })),
      recommande: { taux: tauxRecommandes.map(eurosFromCentimes), source: sourceTaux },
      avertissements: entiere ? this.avertissements.ofMission(parts, parametres) : [],
    };
  }
}
