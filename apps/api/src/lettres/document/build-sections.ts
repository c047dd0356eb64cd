import { DESCRIPTIONS_FONCTIONS, formatDate } from '@focale/domaine';
import type { ContenuLettre } from '../contenu/contenu.js';

/** One part of the letter, in the order to print; whichever of its contents is present. */
export interface SectionDeLettre {
  readonly titre: string;
  readonly paragraphes?: readonly string[];
  readonly liste?: readonly string[];
  readonly tableau?: {
    readonly legende: string;
    readonly entetes: readonly string[];
    readonly lignes: readonly (readonly string[])[];
  };
}

const LIBELLES_MOYENS = {
  materiel: 'Matériel',
  telephone: 'Téléphone',
  bureau: 'Bureau',
  plages: 'Plages horaires',
} as const;

/** The parts of a letter as every document prints them; a part about which nothing is said is left out. */
export function buildSections(contenu: ContenuLettre): SectionDeLettre[] {
  const { periode, qualification, formations, instances } = contenu;
  const sections: SectionDeLettre[] = [
    {
      titre: 'Période',
      paragraphes: [`La mission est exercée du ${formatDate(periode.debut)} au ${formatDate(periode.fin)}.`],
    },
    { titre: 'Missions principales', liste: contenu.missionsPrincipales },
    { titre: 'Missions secondaires', liste: contenu.missionsSecondaires },
    { titre: 'Niveau de qualification', paragraphes: listParagraphes(qualification) },
    { titre: 'Formations et animations', paragraphes: listParagraphes(formations) },
    {
      titre: 'Moyens',
      liste: Object.entries(LIBELLES_MOYENS).flatMap(([champ, libelle]) => {
        const moyen = contenu.moyens[champ as keyof typeof LIBELLES_MOYENS];
        return moyen === null ? [] : [`${libelle} : ${moyen}`];
      }),
    },
    { titre: 'Rémunération', paragraphes: listParagraphes(contenu.remuneration ?? 'À préciser.') },
    { titre: 'Suivi', liste: contenu.suivi },
    { titre: 'Indicateurs', liste: contenu.indicateurs },
    {
      titre: 'Domaines partagés',
      tableau: {
        legende: 'Domaines exercés avec d’autres personnes',
        entetes: ['Domaine', 'Avec'],
        lignes: contenu.partages.map(({ domaine, acteur }) => [DESCRIPTIONS_FONCTIONS[domaine].libelle, acteur]),
      },
    },
    {
      titre: 'Instances',
      liste: [
        ...(instances.avisConseilPedagogique
          ? [`Avis du conseil pédagogique : ${formatDate(instances.avisConseilPedagogique)}`]
          : []),
        ...(instances.communiqueeCa
          ? [`Communication au conseil d’administration : ${formatDate(instances.communiqueeCa)}`]
          : []),
      ],
    },
    { titre: 'Précisions', paragraphes: listParagraphes(contenu.texteLibre) },
  ];
  return sections.filter(
    ({ paragraphes, liste, tableau }) => (paragraphes ?? liste ?? tableau?.lignes ?? []).length > 0,
  );
}

function listParagraphes(texte: string | null): string[] {
  return (texte ?? '')
    .split(/\n+/)
    .map((paragraphe) => paragraphe.trim())
    .filter((paragraphe) => paragraphe !== '');
}
