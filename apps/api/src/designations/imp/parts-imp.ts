import { formatCentimes, formatDe, isHorsCorpsImp } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { type Parametres, ParametresAcademie } from '../../agents/index.js';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import type { DesignationVue } from '../designation.vue.js';

/** The share of one mandate. */
interface PartImp {
  readonly designation: string;
  readonly agent: { readonly id: string; readonly prenom: string; readonly nom: string };
  readonly discipline: string | null;
  readonly centimes: number;
  readonly close: boolean;
}

/** Shares of the IMP of a school's mission, drafts included; a refused mandate has none. Rows hidden by the policies are absent. */
@Injectable()
export class PartsImp {
  constructor(private readonly base: Base) {}

  list({ uai, annee }: EtablissementAnnee): Promise<PartImp[]> {
    return this.base.query<PartImp>(
      `select m.id as designation, json_build_object('id', a.id, 'prenom', a.prenom, 'nom', a.nom) as agent,
         a.discipline, c.taux_centimes as centimes, m.etat = 'close' as close
       from mandats m join compensations c on c.uai = m.uai and c.mandat = m.id join vue_personnes a on a.id = m.agent
       where m.uai = $1 and m.annee = $2 and m.compensation = 'imp' and m.etat <> 'refusee'
         and c.taux_centimes is not null
       order by m.debut, a.nom, a.prenom, m.id`,
      [uai, annee],
    );
  }
}

/** What deserves a second look about an IMP, and is never refused. */
@Injectable()
export class ListAvertissements {
  constructor(
    private readonly parts: PartsImp,
    private readonly parametres: ParametresAcademie,
  ) {}

  /** About one mandate, in the light of the other shares of the mission. */
  async ofMandat(ou: EtablissementAnnee, { id, compensation }: DesignationVue): Promise<string[]> {
    if (compensation?.nature !== 'imp') return [];
    const parts = await this.parts.list(ou);
    const part = parts.find(({ designation }) => designation === id);
    const parametres = await this.parametres.readOf(ou);
    const { avisConseilPedagogique, avisCa } = compensation;
    const inverse = avisConseilPedagogique && avisCa && avisCa < avisConseilPedagogique;
    return [
      ...(part ? listAvertissementsDeLaPart(part, parts, parametres) : []),
      ...(inverse
        ? ["L'avis du conseil d'administration précède celui du conseil pédagogique : vérifiez les dates."]
        : []),
    ];
  }

  /** About all the shares of a mission. */
  ofMission(parts: readonly PartImp[], parametres: Parametres): string[] {
    const closes = parts.filter(({ close }) => close).length;
    return [
      ...parts.flatMap((part) => listAvertissementsDeLaPart(part, parts, parametres)),
      ...(closes > 0
        ? [
            'Une mission close en cours d’année est comptée pour sa part entière : ce qui est réellement versé est à vérifier.',
          ]
        : []),
    ];
  }
}

function listAvertissementsDeLaPart(part: PartImp, parts: readonly PartImp[], parametres: Parametres): string[] {
  const qui = `${part.agent.prenom} ${part.agent.nom}`;
  return [
    ...listEcartsAuxTaux(part, parts, parametres),
    ...(isHorsCorpsImp(part.discipline)
      ? [
          `${qui} (${part.discipline ?? ''}) n'est peut-être ni enseignant ni personnel d'éducation : le décret n° 2015-475 réserve l'IMP à ces personnels. À vérifier avant de la proposer.`,
        ]
      : []),
  ];
}

/** A share may be low because the mission is shared: the total then says whether it is usual. */
function listEcartsAuxTaux(
  { centimes, agent }: PartImp,
  parts: readonly PartImp[],
  { tauxRecommandes, sourceTaux }: Parametres,
): string[] {
  if (tauxRecommandes.length === 0 || tauxRecommandes.includes(centimes)) return [];
  const personnes = new Set(parts.map((part) => part.agent.id)).size;
  const total = parts.reduce((somme, part) => somme + part.centimes, 0);
  const minimum = Math.min(...tauxRecommandes);
  const taux = tauxRecommandes.map(formatCentimes).join(', ');
  if (centimes >= minimum)
    return [
      `${formatCentimes(centimes)} n'est pas un taux recommandé pour un référent numérique : ${taux} (${sourceTaux}).`,
    ];
  if (personnes > 1 && total >= minimum) return [];
  return [
    `${formatCentimes(centimes)} est inférieur au taux recommandé pour un référent numérique : ${taux} (${sourceTaux}). Vérifiez qu'il s'agit bien de la part ${formatDe(agent.prenom)} ${agent.nom}.`,
  ];
}
