import { DESCRIPTIONS_FONCTIONS, type Domaine, formatEuros } from '@focale/domaine';
import { type DesignationVue, lastDayOfMission } from '../../designations/index.js';
import type { ContenuLettre, GabaritLettre, SourceDeLettre } from './contenu.js';
import { applyGabarit } from './gabarit.js';

/** Who and where, as the letter prints it. */
export interface IdentiteDeLettre {
  readonly etablissement: string;
  readonly uai: string;
  readonly commune: string;
  readonly academie: string;
  readonly annee: string;
  readonly rrupn: { readonly prenom: string; readonly nom: string };
  readonly discipline: string | null;
  readonly chef: { readonly prenom: string; readonly nom: string } | null;
  /** Domains of the mandate, in full. */
  readonly domaines: readonly string[];
}

/**
 * The letter that writes itself: missions of the domains, compensation, shares and dates of the mandate, with the texts
 * of an academy model in place of ours where it has some.
 */
export function buildContenu(
  mandat: DesignationVue,
  annee: number,
  identite: IdentiteDeLettre,
  gabarit: GabaritLettre | undefined,
): ContenuLettre {
  const source = buildSource(mandat);
  const propre: ContenuLettre = {
    periode: { debut: mandat.debut, fin: lastDayOfMission(mandat, annee) },
    ...buildMissions(source.domaines),
    qualification: null,
    formations:
      'Le référent, la référente prend part aux formations et aux animations proposées par le service académique du numérique.',
    moyens: { materiel: null, telephone: null, bureau: null, plages: null },
    remuneration: formatRemuneration(source),
    suivi: ['Bilan d’activité annuel', 'Liste des activités tenue au fil de l’année'],
    indicateurs: [],
    partages: mandat.partages,
    instances: {
      avisConseilPedagogique: mandat.compensation?.avisConseilPedagogique ?? null,
      communiqueeCa: null,
    },
    lieu: identite.commune,
    texteLibre: null,
  };
  return gabarit ? applyGabarit(propre, gabarit, identite) : propre;
}

/** What of the mandate the text is written from. */
export function buildSource({ domaines, compensation }: DesignationVue): SourceDeLettre {
  return {
    domaines,
    compensation: compensation && { nature: compensation.nature, taux: compensation.taux ?? null },
  };
}

/** Missions of the domains: the optional ones are secondary. */
export function buildMissions(
  domaines: readonly Domaine[],
): Pick<ContenuLettre, 'missionsPrincipales' | 'missionsSecondaires'> {
  const listMissions = (facultative: boolean): string[] =>
    domaines
      .map((domaine) => DESCRIPTIONS_FONCTIONS[domaine])
      .filter((description) => description.facultative === facultative)
      .flatMap(({ missions }) => missions);
  return { missionsPrincipales: listMissions(false), missionsSecondaires: listMissions(true) };
}

/** The compensation in words; null while it is undecided. */
export function formatRemuneration({ compensation }: SourceDeLettre): string | null {
  if (compensation === null) return null;
  const { nature, taux } = compensation;
  if (nature === 'allegement') return 'Allègement de service.';
  if (nature === 'aucune') return 'La mission est exercée sans compensation.';
  if (taux === null) return 'Indemnité pour mission particulière (IMP).';
  return `Indemnité pour mission particulière (IMP) au taux annuel de ${formatEuros(taux)}.`;
}
