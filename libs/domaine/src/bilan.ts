import type { Permission } from './permissions.js';
import { workflow } from './workflow.js';
import type { EtatOf, TransitionOf } from './workflow.js';

const TABLE = {
  en_preparation: { soumettre: 'soumis', presenter: 'presente' },
  soumis: { valider: 'valide', renvoyer: 'en_preparation', presenter: 'presente' },
  valide: { renvoyer: 'en_preparation', presenter: 'presente' },
  presente: { renvoyer: 'en_preparation', transmettre: 'transmis' },
  transmis: { renvoyer: 'en_preparation' },
} as const;

/**
 * Life of a bilan: its author hands it in, the head validates it and notes the day of the board, it goes to the académie. Sent
 * back once it is frozen, it opens another edition.
 */
export const bilan = workflow(TABLE);

export type EtatBilan = EtatOf<typeof TABLE>;
export type TransitionBilan = TransitionOf<typeof TABLE>;

export const ETATS_BILAN = bilan.etats;

export const LIBELLES_ETATS_BILAN: Readonly<Record<EtatBilan, string>> = {
  en_preparation: 'En préparation',
  soumis: 'Remis à la direction',
  valide: 'Validé',
  presente: 'Présenté au conseil d’administration',
  transmis: 'Transmis à l’académie',
};

/** States in which a bilan no longer moves, its data with it. */
export const ETATS_ARRETES: readonly EtatBilan[] = ['valide', 'presente', 'transmis'];

/** States in which those who follow the school read it. */
export const ETATS_LISIBLES: readonly EtatBilan[] = ['presente', 'transmis'];

/** What each transition asks for on the school. */
export const PERMISSIONS_BILAN: Readonly<Record<TransitionBilan, Permission>> = {
  soumettre: 'bilans.update',
  valider: 'bilans.present',
  renvoyer: 'bilans.present',
  presenter: 'bilans.present',
  transmettre: 'bilans.present',
};

/** One block of a bilan. */
export interface BlocDeBilan {
  readonly titre: string;
  /** Written by the author alone: Focale says what could fill it, and writes nothing in their place. */
  readonly redige?: true;
  /** What would fill it when nothing does. */
  readonly manque: string;
  /** Page of the school and year where that is entered; null: in the bilan itself. */
  readonly page: string | null;
}

/**
 * The blocks of a bilan, in their order (sources: the guides, the film of May to July, `faits-et-sources.md` sections 5, 8.2 and
 * 14): no public template exists.
 */
export const BLOCS_BILAN = {
  identite: {
    titre: 'Identité et mandats',
    manque: 'Une mission transmise par la direction.',
    page: 'designations',
  },
  missions: {
    titre: 'Missions de la lettre',
    manque: 'Une lettre de mission, et les activités du journal rattachées à ses missions.',
    page: 'designations',
  },
  informations: {
    titre: 'Informations relayées',
    manque: 'Les activités du journal qui portent l’étiquette « Information ».',
    page: 'journal',
  },
  formations: {
    titre: 'Échanges et formation',
    manque: 'Les formations tenues, les cafés numériques, les activités étiquetées « Formation ».',
    page: 'commission',
  },
  accompagnements: {
    titre: 'Collègues accompagnés et projets',
    manque: 'Les activités du journal étiquetées « Accompagnement » ou « Projet ».',
    page: 'journal',
  },
  competences: {
    titre: 'Compétences des élèves',
    manque: 'Les résultats Pix, importés sans aucun nom.',
    page: 'vie-numerique/pix',
  },
  pilotage: {
    titre: 'Pilotage',
    manque: 'L’installation de la commission numérique, ses réunions, les objectifs EDUCAP, la charte.',
    page: 'commission',
  },
  ent: {
    titre: 'ENT, GAR et ÉduConnect',
    manque: 'L’ENT de l’établissement, les abonnements du GAR, le temps passé sur les mots de passe.',
    page: 'vie-numerique/gar',
  },
  rgpd: {
    titre: 'RGPD',
    manque: 'Le nombre de traitements inscrits au registre et la date de son relevé.',
    page: 'vie-numerique/rgpd',
  },
  parents: {
    titre: 'Parents et citoyenneté numérique',
    manque: 'Les informations des parents, le Cybermois, le Safer Internet Day, notés parmi les événements.',
    page: 'vie-numerique/evenements',
  },
  equipement: {
    titre: 'Équipement et demandes',
    manque: 'Les demandes d’équipement et leurs réponses, le temps de dépannage.',
    page: 'vie-numerique/equipement',
  },
  indicateurs: {
    titre: 'Indicateurs',
    manque: 'Les indicateurs de l’année.',
    page: 'vie-numerique/indicateurs',
  },
  film: {
    titre: 'Film annuel par thème',
    manque: 'Une première action faite dans le film.',
    page: 'film',
  },
  appreciation: {
    titre: 'Usages du numérique',
    redige: true,
    manque:
      'Votre appréciation : quels usages ont progressé, dans quelles disciplines, qu’est-ce qui a convaincu les collègues ?',
    page: null,
  },
  difficultes: {
    titre: 'Difficultés',
    redige: true,
    manque: 'Ce qui a empêché ou ralenti, et ce qui l’aurait évité.',
    page: null,
  },
  besoins: {
    titre: 'Besoins et propositions à l’académie',
    manque: 'Les besoins de formation recensés et les demandes d’équipement sans suite.',
    page: 'commission',
  },
  suite: {
    titre: 'L’an prochain',
    manque: 'Les actions de la commission à poursuivre, les objectifs EDUCAP en cours.',
    page: 'commission',
  },
} as const satisfies Record<string, BlocDeBilan>;

export type CodeDeBloc = keyof typeof BLOCS_BILAN;

export const CODES_DE_BLOCS = Object.keys(BLOCS_BILAN) as CodeDeBloc[];

export const LIBELLES_BLOCS = Object.fromEntries(
  CODES_DE_BLOCS.map((code) => [code, BLOCS_BILAN[code].titre]),
) as Readonly<Record<CodeDeBloc, string>>;

/** How far a bilan is written: hidden blocks are none of it. */
export interface Remplissage {
  readonly blocs: number;
  readonly remplis: number;
  /** Rounded down. */
  readonly pourcentage: number;
}

export function computeRemplissage(
  blocs: readonly { readonly masque: boolean; readonly vide: boolean }[],
): Remplissage {
  const montres = blocs.filter(({ masque }) => !masque);
  const remplis = montres.filter(({ vide }) => !vide).length;
  return {
    blocs: montres.length,
    remplis,
    pourcentage: montres.length === 0 ? 0 : Math.floor((100 * remplis) / montres.length),
  };
}
