import { hasEnt } from './ent.js';
import type { Ent } from './ent.js';

/** Digital functions that a school designates beside its RRUPN. The same codes answer for lines of the film. */
export const FONCTIONS_NUMERIQUES = [
  'ADMIN_ENT',
  'RESP_AFFECT_GAR',
  'REF_PIX',
  'ADMIN_PIX_ORGA',
  'ADMIN_EDUCONNECT',
  'DECLARANT_RADIO',
  'WEBMESTRE',
  'CONTACT_EQUIPEMENT',
] as const;

export type FonctionNumerique = (typeof FONCTIONS_NUMERIQUES)[number];

interface Description {
  readonly libelle: string;
  /** What whoever leaves hands over to the successor. */
  readonly aTransmettre: readonly string[];
}

const DESCRIPTIONS: Readonly<Record<FonctionNumerique, Description>> = {
  ADMIN_ENT: {
    libelle: 'Administrateur ENT',
    aTransmettre: [
      'Le rôle d’administrateur ENT, à donner au successeur avant de le retirer',
      'La liste des groupes manuels et de leurs responsables',
      'Les échéances de l’ENT (bascule d’année, archivage) et les contacts d’assistance',
    ],
  },
  RESP_AFFECT_GAR: {
    libelle: 'Responsable d’affectation GAR',
    aTransmettre: [
      'Le rôle de responsable d’affectation, à donner au successeur avant de le retirer',
      'La liste des ressources affectées et des abonnements en cours, avec leurs dates de fin',
    ],
  },
  REF_PIX: {
    libelle: 'Référent Pix',
    aTransmettre: [
      'Le calendrier des parcours et des sessions de certification',
      'Les certificats de l’année précédente, à imprimer depuis Pix Orga avant l’import de la base élèves',
    ],
  },
  ADMIN_PIX_ORGA: {
    libelle: 'Administrateur Pix Orga',
    aTransmettre: [
      'Le rôle d’administrateur de Pix Orga, à donner au successeur avant de le retirer',
      'La liste des membres de l’espace Pix Orga et des campagnes en cours',
    ],
  },
  ADMIN_EDUCONNECT: {
    libelle: 'Administrateur ÉduConnect',
    aTransmettre: [
      'La délégation, à retirer à la personne qui part et à donner au successeur',
      'Le mode d’activation des comptes retenu et les documents remis aux familles',
    ],
  },
  DECLARANT_RADIO: {
    libelle: 'Déclarant RADIO',
    aTransmettre: [
      'Le rôle de déclarant, à donner au successeur avant de le retirer',
      'La liste des traitements proposés et de ceux qui restent à proposer',
    ],
  },
  WEBMESTRE: {
    libelle: 'Webmestre',
    aTransmettre: [
      'Les droits de publication et d’administration du site, à donner au successeur avant de les retirer',
      'Le nom de l’hébergeur, les échéances et les mentions légales du site',
    ],
  },
  CONTACT_EQUIPEMENT: {
    libelle: 'Contact équipement numérique',
    aTransmettre: [
      'Les contacts de la collectivité et de l’assistance',
      'L’inventaire du matériel et les demandes en cours',
    ],
  },
};

export const LIBELLES_FONCTIONS_NUMERIQUES = Object.fromEntries(
  FONCTIONS_NUMERIQUES.map((code) => [code, DESCRIPTIONS[code].libelle]),
) as Readonly<Record<FonctionNumerique, string>>;

/** Whether the text is the code of a digital function. */
export function isFonctionNumerique(s: string): s is FonctionNumerique {
  return FONCTIONS_NUMERIQUES.some((code) => code === s);
}

/** Why a function does not apply to a school with this ENT, in French; undefined when it applies. */
export function explainFonctionSansObjet(code: FonctionNumerique, ent: Ent): string | undefined {
  if (code !== 'ADMIN_ENT' || hasEnt(ent)) return undefined;
  if (ent === 'edugar') return 'L’établissement n’a pas d’ENT : EduGAR donne accès aux ressources.';
  if (ent === 'inconnu') return 'L’ENT de l’établissement n’est pas renseigné : faites-le préciser au SRANE.';
  return 'L’établissement n’a pas d’ENT.';
}

/**
 * How this function is designated in a school with this ENT, in French. Sources: RRUPN guides of Limoges and Bordeaux
 * for the GAR group of Lycée connecté, the Médiacentre role of ENT Creuse and DelegCE; what no current guide names says
 * « à vérifier ».
 */
export function explainDesignation(code: FonctionNumerique, ent: Ent): string {
  switch (code) {
    case 'ADMIN_ENT':
      return 'Le chef d’établissement fait donner le rôle d’administrateur dans l’ENT (procédure propre à l’ENT, à vérifier).';
    case 'RESP_AFFECT_GAR':
      return explainAffectationGar(ent);
    case 'REF_PIX':
      return 'Le chef d’établissement organise les sessions Pix et peut en charger un référent : dites-lui ses tâches par écrit.';
    case 'ADMIN_PIX_ORGA':
      return 'Un administrateur de l’espace Pix Orga de l’établissement invite la personne, puis lui donne le rôle d’administrateur.';
    case 'ADMIN_EDUCONNECT':
      return 'Le chef d’établissement délègue l’administration d’ÉduConnect dans DelegCE (portail ARENA).';
    case 'DECLARANT_RADIO':
      return 'Le chef d’établissement attribue le rôle de déclarant dans RADIO (portail ARENA).';
    case 'WEBMESTRE':
      return 'Le chef d’établissement, directeur de la publication, désigne la personne et lui fait ouvrir les droits du site.';
    case 'CONTACT_EQUIPEMENT':
      return 'Le chef d’établissement désigne l’interlocuteur de la collectivité pour le matériel (actions de premier niveau seulement).';
  }
}

function explainAffectationGar(ent: Ent): string {
  switch (ent) {
    case 'lycee_connecte':
      return 'L’administrateur ENT ajoute la personne au groupe manuel RESP-AFFECT-GAR de Lycée connecté.';
    case 'ent_creuse':
      return 'L’administrateur ENT lui donne, dans ENT Creuse, le rôle « Responsable d’affectation GAR » du service Médiacentre.';
    case 'edugar':
      return 'Le chef d’établissement délègue EduGAR à la personne dans DelegCE (portail ARENA).';
    case 'ose':
      return 'Bordeaux utilisait l’application DÉCADE pour les collèges (guide ancien, à vérifier auprès du SRANE).';
    default:
      return 'La manière de désigner dépend de l’accès au GAR de l’établissement (à vérifier auprès du SRANE).';
  }
}

/** What whoever leaves this function hands over. */
export function listATransmettre(code: FonctionNumerique): readonly string[] {
  return DESCRIPTIONS[code].aTransmettre;
}

/** A holder of a function; `fin` absent or null: until the end of the school year. Dates included. */
export interface PeriodeDeFonction {
  readonly debut: string;
  readonly fin?: string | null;
}

/**
 * Whether somebody holds the function on that day of the school year that starts in August of `annee`. Before
 * 1 September, who starts at the rentrée counts already: nobody could be in office earlier.
 */
export function isFonctionDesignee(titulaires: readonly PeriodeDeFonction[], annee: number, jour: string): boolean {
  return titulaires.some((titulaire) => isTitulaireActif(titulaire, annee, jour));
}

/** Whether this holder counts on that day; see {@link isFonctionDesignee}. */
export function isTitulaireActif({ debut, fin }: PeriodeDeFonction, annee: number, jour: string): boolean {
  const rentree = `${annee}-09-01`;
  return debut <= (jour > rentree ? jour : rentree) && (fin ?? `${annee + 1}-07-31`) >= jour;
}
