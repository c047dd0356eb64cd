import { ALERTES_GAR, firstDayOf, formatAnnee, nextToussaint } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { Abonnements } from './abonnements.js';
import { addYear } from './check-abonnement.js';
import { DroitsGar } from './droits-gar.js';
import type { AbonnementGarVue, AlerteGarVue, GarVue, PrecedentGarVue } from './gar.vue.js';
import { ResponsablesGar } from './responsables-gar.port.js';

/** GAR in a school: who assigns, what it subscribes to, what has to be decided. */
@Injectable()
export class ReadGar {
  constructor(
    private readonly abonnements: Abonnements,
    private readonly droits: DroitsGar,
    private readonly responsables: ResponsablesGar,
  ) {}

  async get(ou: EtablissementAnnee): Promise<GarVue> {
    const { designee, commentDesigner, titulaires } = await this.responsables.get(ou);
    const abonnements = await this.abonnements.list(ou);
    const passes = await this.abonnements.list({ ...ou, annee: ou.annee - 1 });
    return {
      responsables: {
        designee,
        commentDesigner,
        titulaires: titulaires.map(({ id, agent: { prenom, nom }, debut, fin }) => ({ id, prenom, nom, debut, fin })),
      },
      abonnements,
      alertes: listAlertes(abonnements),
      precedents: listPrecedents(abonnements, passes, ou.annee),
      actionsPossibles: (await this.droits.canUpdate()) ? ['ajouter'] : [],
    };
  }
}

function listAlertes(abonnements: readonly AbonnementGarVue[]): AlerteGarVue[] {
  return ALERTES_GAR.flatMap((genre) =>
    abonnements
      .filter(({ alerte }) => alerte === genre)
      .map(({ id, ressource, fin }) => ({ abonnement: id, ressource, genre, fin })),
  );
}

/** Last year's subscriptions that were not given up, replaced or carried over yet. */
function listPrecedents(
  abonnements: readonly AbonnementGarVue[],
  passes: readonly AbonnementGarVue[],
  annee: number,
): PrecedentGarVue[] {
  const repris = new Set(abonnements.map(({ repriseDe }) => repriseDe));
  const toussaint = nextToussaint(firstDayOf(formatAnnee(annee)));
  return passes
    .filter(({ id, suite }) => !repris.has(id) && suite !== 'abandonne' && suite !== 'remplace')
    .map(({ repriseDe: _de, alerte: _alerte, version: _version, actionsPossibles: _actions, ...contenu }) => ({
      ...contenu,
      // What runs beyond the autumn keeps its end; the others are proposed for one more year.
      finProposee: contenu.fin > toussaint ? contenu.fin : addYear(contenu.fin),
    }));
}
