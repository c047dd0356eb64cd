import { addDays, type DateIso, daysBetween } from './dates.js';

/** The functions of a RRUPN: three, and a fourth that depends on the school. They are also the domains of a mandate. */
export const FONCTIONS_RRUPN = ['conseiller', 'accompagner', 'administrer', 'equipement'] as const;

export type FonctionRrupn = (typeof FONCTIONS_RRUPN)[number];

/** Domains of intervention of a mandate: the same four. */
export const DOMAINES = FONCTIONS_RRUPN;

export type Domaine = FonctionRrupn;

export interface DescriptionDeFonction {
  readonly libelle: string;
  /** Optional: only where the school needs it. The mission must stay a teaching one first. */
  readonly facultative: boolean;
  /** Examples to choose from when a mission letter is written. */
  readonly missions: readonly string[];
}

/** Source: RRUPN guide of the académie de Limoges, 2025 (functions and order; the wording of missions is ours). */
export const DESCRIPTIONS_FONCTIONS: Readonly<Record<FonctionRrupn, DescriptionDeFonction>> = {
  conseiller: {
    libelle: 'Conseiller la direction',
    facultative: false,
    missions: [
      'Prendre part à la commission numérique et préparer ses travaux',
      'Aider à situer l’établissement dans EDUCAP et à fixer des objectifs',
      'Contribuer au volet numérique du projet d’établissement et à ses indicateurs',
      'Participer à la rédaction et à la révision de la charte d’usage',
      'Éclairer les choix d’achat de ressources et d’équipements',
      'Proposer des actions d’information en direction des familles',
    ],
  },
  accompagner: {
    libelle: 'Accompagner les équipes',
    facultative: false,
    missions: [
      'Relayer dans l’établissement les informations du SRANE',
      'Recenser les besoins de formation et les transmettre',
      'Animer des temps d’échange courts entre collègues',
      'Aider au montage et au suivi de projets utilisant le numérique',
      'Soutenir le développement des compétences numériques des élèves, avec le référent Pix',
    ],
  },
  administrer: {
    libelle: 'Administrer les services',
    facultative: false,
    missions: [
      'Tenir à jour l’espace numérique de travail, avec ses administrateurs',
      'Veiller à l’affectation des ressources du GAR',
      'Aider à l’activation et au suivi des comptes ÉduConnect',
      'Proposer au chef d’établissement les fiches du registre des traitements',
    ],
  },
  equipement: {
    libelle: 'Faire le lien avec l’équipement et la maintenance',
    facultative: true,
    missions: [
      'Signaler les pannes et suivre les demandes d’assistance',
      'Réaliser les premières vérifications simples',
      'Échanger avec les équipes techniques de la collectivité',
    ],
  },
};

/** What screens call each function. */
export const LIBELLES_FONCTIONS_RRUPN = Object.fromEntries(
  FONCTIONS_RRUPN.map((fonction) => [fonction, DESCRIPTIONS_FONCTIONS[fonction].libelle]),
) as Readonly<Record<FonctionRrupn, string>>;

/** What is said of a domain that not every mandate has. */
export const AIDES_DOMAINES = {
  equipement: 'Facultatif, là où l’établissement en a besoin',
} as const satisfies Partial<Record<Domaine, string>>;

/** What an entry of the journal was about, so that time can be counted by it. An entry may bear several. */
export const LIBELLES_ETIQUETTES = {
  depannage: 'Dépannage',
  mots_de_passe: 'Mots de passe',
  formation: 'Formation',
  projet: 'Projet',
  accompagnement: 'Accompagnement',
  information: 'Information',
  equipement: 'Équipement',
} as const;

export type Etiquette = keyof typeof LIBELLES_ETIQUETTES;

export const ETIQUETTES = Object.keys(LIBELLES_ETIQUETTES) as readonly Etiquette[];

/** Monday of the week of a day: what is settled of a recurring entry, so that it may change its day. */
export const mondayOf = (jour: DateIso): DateIso => addDays(jour, -((daysBetween('2024-01-01', jour) % 7) + 7) % 7);

/** An entry that comes back each week. */
interface Recurrence {
  /** Its first day: the others fall on the same day of the week. */
  readonly date: DateIso;
  /** Last day on which it may fall. */
  readonly jusquAu: DateIso;
  /** Mondays of the weeks that were noted or passed. */
  readonly reglees: readonly DateIso[];
}

/** Days of a recurring entry that have come and that nobody has noted or passed, the oldest first. Its own day is none. */
export function listSemainesDues({ date, jusquAu, reglees }: Recurrence, aujourdhui: DateIso): DateIso[] {
  const fin = jusquAu < aujourdhui ? jusquAu : aujourdhui;
  const dues: DateIso[] = [];
  for (let jour = addDays(date, 7); jour <= fin; jour = addDays(jour, 7))
    if (!reglees.includes(mondayOf(jour))) dues.push(jour);
  return dues;
}

/** Whether the text is one of the four functions. */
export function isFonctionRrupn(s: string): s is FonctionRrupn {
  return FONCTIONS_RRUPN.some((fonction) => fonction === s);
}
