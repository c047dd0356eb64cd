import type { Permission } from './permissions.js';

/** `un`: one established fait is enough. `tous`: every expected one must be established. */
export type Quantificateur = 'un' | 'tous';

/** How what was counted is told: « 2 lettres de mission attendues, 1 signée. » */
export interface CompteDeFait {
  /** One and several objects that call for the fait. */
  readonly objet: readonly [un: string, plusieurs: string];
  /** What becomes of one and of several. */
  readonly fait: readonly [un: string, plusieurs: string];
  /** When nothing calls for it yet. */
  readonly aucun: string;
  readonly sansObjet?: string;
}

export interface DescriptionDeFait<D extends Permission = Permission> {
  readonly quantificateur: Quantificateur;
  /** Sans objet once this other fait is accompli while none of this one is expected. */
  readonly sansObjetSi?: string;
  /** What completes a line by itself, as a sentence: « se coche quand… ». */
  readonly libelle: string;
  /** The declaration itself, in a few words; absent when no screen declares it yet. */
  readonly mots?: string;
  /** Screen of the school and year where it is declared, and the right that opens it. */
  readonly page?: string;
  readonly droit?: D;
  /** Told in general words when absent. */
  readonly compte?: CompteDeFait;
}

/** What completes an action or an attendu, one row a fait (source of the rules: the faits of the film annuel). */
const DESCRIPTIONS = {
  'designation.transmise': {
    quantificateur: 'un',
    libelle: 'Un RRUPN est désigné et transmis au SRANE',
    mots: 'désignation transmise',
    page: 'designations',
    droit: 'designations.read',
    compte: {
      objet: ['désignation déclarée', 'désignations déclarées'],
      fait: ['transmise', 'transmises'],
      aucun: 'Aucune désignation n’est déclarée.',
    },
  },
  'lettre.signee': {
    quantificateur: 'tous',
    libelle: 'Chaque lettre de mission est signée',
    mots: 'lettre de mission signée',
    page: 'designations',
    droit: 'designations.read',
    compte: {
      objet: ['lettre de mission attendue', 'lettres de mission attendues'],
      fait: ['signée', 'signées'],
      aucun: 'Aucun RRUPN n’est désigné : la lettre de mission vient ensuite.',
    },
  },
  'imp.saisie': {
    quantificateur: 'tous',
    sansObjetSi: 'designation.transmise',
    libelle: 'Chaque IMP est saisie dans STSWEB',
    mots: 'IMP saisie dans STSWEB',
    page: 'designations',
    droit: 'designations.read',
    compte: {
      objet: ['IMP à saisir dans STSWEB', 'IMP à saisir dans STSWEB'],
      fait: ['saisie', 'saisies'],
      aucun: 'Aucun RRUPN n’est désigné : la saisie de l’IMP vient ensuite.',
      sansObjet: 'Aucune IMP n’est demandée pour les RRUPN désignés.',
    },
  },
  'fonctions.designees': {
    quantificateur: 'tous',
    libelle: 'Les fonctions numériques sont désignées',
    mots: 'fonctions numériques désignées',
    page: 'fonctions',
    droit: 'fonctions.read',
    compte: {
      objet: ['fonction à désigner', 'fonctions à désigner'],
      fait: ['désignée', 'désignées'],
      aucun: 'Aucune fonction n’est encore désignée.',
    },
  },
  'commission.installee': {
    quantificateur: 'un',
    libelle: 'La commission numérique est installée',
    mots: 'commission installée',
    page: 'commission',
    droit: 'commission.read',
    compte: {
      objet: ['commission', 'commissions'],
      fait: ['installée', 'installées'],
      aucun: 'La commission n’est pas installée.',
    },
  },
  'charte.adoptee': {
    quantificateur: 'un',
    libelle: 'La charte d’usage est adoptée',
    mots: 'charte adoptée',
    page: 'commission/documents',
    droit: 'commission.read',
  },
  'charte.annexee': {
    quantificateur: 'un',
    libelle: 'La charte est annexée au règlement intérieur',
    mots: 'charte annexée au règlement intérieur',
    page: 'commission/documents',
    droit: 'commission.read',
  },
  'reunion.planifiee': {
    quantificateur: 'un',
    libelle: 'Une réunion de la commission est planifiée',
    mots: 'réunion planifiée',
    page: 'commission/reunions',
    droit: 'commission.read',
  },
  'reunion.tenue': {
    quantificateur: 'un',
    libelle: 'Une réunion de la commission s’est tenue',
    mots: 'réunion tenue',
    page: 'commission/reunions',
    droit: 'commission.read',
    compte: {
      objet: ['réunion planifiée', 'réunions planifiées'],
      fait: ['tenue', 'tenues'],
      aucun: 'Aucune réunion n’est planifiée.',
    },
  },
  'besoins_formation.recenses': {
    quantificateur: 'un',
    libelle: 'Les besoins de formation sont recensés',
    mots: 'besoins de formation recensés',
    page: 'commission/formations',
    droit: 'commission.read',
  },
  'information_parentale.faite': {
    quantificateur: 'un',
    libelle: 'L’information annuelle des parents est faite',
    mots: 'information des parents notée',
    page: 'vie-numerique/evenements',
    droit: 'evenements.read',
    compte: {
      objet: ['information des parents notée', 'informations des parents notées'],
      fait: ['faite', 'faites'],
      aucun: 'Aucune information des parents n’est notée parmi les événements.',
    },
  },
  'evenement.cybermois': {
    quantificateur: 'un',
    libelle: 'Un événement du cybermois est consigné',
    mots: 'événement du Cybermois noté',
    page: 'vie-numerique/evenements',
    droit: 'evenements.read',
  },
  'evenement.safer_internet_day': {
    quantificateur: 'un',
    libelle: 'Un événement du Safer Internet Day est consigné',
    mots: 'événement du Safer Internet Day noté',
    page: 'vie-numerique/evenements',
    droit: 'evenements.read',
  },
  'indicateurs.renseignes': {
    quantificateur: 'un',
    libelle: 'Les indicateurs de l’année sont renseignés',
    mots: 'indicateurs de l’année renseignés',
    page: 'vie-numerique/indicateurs',
    droit: 'indicateurs.read',
  },
  'educap.positionnement_precedent': {
    quantificateur: 'un',
    libelle: 'Le positionnement EDUCAP précédent est consulté',
    mots: 'positionnement EDUCAP de l’an passé renseigné',
    page: 'vie-numerique/educap',
    droit: 'educap.read',
  },
  'educap.objectifs': {
    quantificateur: 'un',
    libelle: 'Les objectifs EDUCAP de l’année sont dégagés',
    mots: 'objectifs EDUCAP fixés',
    page: 'vie-numerique/educap',
    droit: 'educap.read',
  },
  'educap.positionnement': {
    quantificateur: 'un',
    libelle: 'Le positionnement EDUCAP de l’année est saisi',
    mots: 'positionnement EDUCAP renseigné',
    page: 'vie-numerique/educap',
    droit: 'educap.read',
    compte: {
      objet: ['positionnement EDUCAP', 'positionnements EDUCAP'],
      fait: ['renseigné', 'renseignés'],
      aucun: 'La date du positionnement de l’année n’est pas renseignée.',
    },
  },
  'rgpd.dossier_cree': {
    quantificateur: 'un',
    libelle: 'Le dossier RGPD est créé',
    mots: 'dossier RGPD créé',
    page: 'vie-numerique/rgpd',
    droit: 'rgpd.read',
  },
  'bilan.presente': {
    quantificateur: 'tous',
    libelle: 'Le bilan est présenté en conseil d’administration',
    mots: 'bilan présenté au conseil d’administration',
    page: 'bilans',
    droit: 'bilans.read',
    compte: {
      objet: ['bilan attendu', 'bilans attendus'],
      fait: ['présenté', 'présentés'],
      aucun: 'Aucun RRUPN n’est désigné : le bilan vient ensuite.',
    },
  },
} as const satisfies Record<string, DescriptionDeFait>;

export type CodeDeFait = keyof typeof DESCRIPTIONS;

/** Rights that open the screens of declarations. */
export type DroitDeDeclaration = Extract<(typeof DESCRIPTIONS)[CodeDeFait], { readonly droit: Permission }>['droit'];

export const FAITS: Readonly<Record<CodeDeFait, DescriptionDeFait<DroitDeDeclaration>>> = DESCRIPTIONS;

/** Codes that a catalogue may name, in the order of the table. */
export const CODES_DE_FAITS: ReadonlySet<string> = new Set(Object.keys(FAITS));

/** Whether the text is the code of a known fait. */
export function isCodeDeFait(s: string): s is CodeDeFait {
  return CODES_DE_FAITS.has(s);
}

/** The row of a fait, or nothing when the text names none. */
export const findFait = (code: string | null): DescriptionDeFait<DroitDeDeclaration> | undefined =>
  code !== null && isCodeDeFait(code) ? FAITS[code] : undefined;
