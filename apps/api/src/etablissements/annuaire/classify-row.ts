import {
  codeDepartementOfUai,
  hasUncertainDepartement,
  isSectionNature,
  parseUai,
  typeOfNature,
} from '@focale/domaine';
import type { TypeEtablissement } from '@focale/domaine';
import {
  readCode,
  readCourriel,
  readDate,
  readDegres,
  readDepartement,
  readFlag,
  readSiret,
  readTelephone,
  readText,
  simplify,
} from './cellules.js';
import { explainEcart } from './perimetre.js';
import type { LigneAnnuaire } from './read-annuaire.js';

type EtatAnnuaire = 'ouvert' | 'a_ouvrir' | 'a_fermer';

/** A school as the directory describes it. Absent or unreadable details are null, never invented. */
export interface EtablissementLu {
  readonly uai: string;
  readonly nom: string;
  readonly type: TypeEtablissement;
  readonly nature: number;
  readonly adresse: string | null;
  readonly codePostal: string | null;
  readonly codeCommune: string | null;
  readonly commune: string;
  /** Three characters: `019`, `02A`. */
  readonly departement: string;
  readonly departementLibelle: string | null;
  /** Two digits: `04`. */
  readonly academie: string;
  readonly academieLibelle: string | null;
  readonly region: string;
  readonly regionLibelle: string | null;
  readonly telephone: string | null;
  readonly courriel: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly etat: EtatAnnuaire;
  /** Opening date; in the future for `a_ouvrir`, sometimes 2099-01-01 when it is unknown. */
  readonly dateOuverture: string | null;
  readonly ulis: boolean;
  readonly segpa: boolean;
  readonly postBac: boolean;
  readonly greta: boolean;
  readonly voieGenerale: boolean;
  readonly voieTechnologique: boolean;
  readonly voieProfessionnelle: boolean;
  readonly educationPrioritaire: string | null;
  readonly bassin: string | null;
  readonly bassinLibelle: string | null;
  readonly siret: string | null;
  /** UAI of another school to which this one is attached. */
  readonly mere: string | null;
  /** The row describes a secondary site. */
  readonly annexe: boolean;
  /** The directory itself announces several rows for this UAI. */
  readonly plusieursLignes: boolean;
}

/** What a row of the directory turned out to be. */
export type LigneClassee =
  | { readonly kind: 'etablissement'; readonly ligne: number; readonly etablissement: EtablissementLu }
  | {
      readonly kind: 'section';
      readonly ligne: number;
      readonly uai: string;
      readonly nature: number;
      readonly nom: string;
      /** UAI of the school that the section belongs to. */
      readonly mere: string;
    }
  | { readonly kind: 'ecarte'; readonly ligne: number; readonly uai: string; readonly motif: string }
  | { readonly kind: 'erreur'; readonly ligne: number; readonly uai: string; readonly motif: string };

/**
 * Sorts a row: a school, a section of one, a row set aside (out of scope), or a row in error (in scope but unusable).
 * Scope comes first: nobody needs to mend the UAI of a private school.
 */
export function classifyRow({ ligne, valeurs }: LigneAnnuaire): LigneClassee {
  const ecrit = valeurs.identifiant_de_l_etablissement ?? '';
  const uai = parseUai(ecrit);
  const nature = readNature(valeurs);

  const ecart = explainEcart(valeurs, nature);
  if (ecart !== undefined || nature === undefined) {
    return { kind: 'ecarte', ligne, uai: uai ?? ecrit, motif: ecart ?? 'Nature non renseignée.' };
  }
  const failed = (motif: string): LigneClassee => ({ kind: 'erreur', ligne, uai: uai ?? ecrit, motif });

  if (uai === undefined) return failed(`UAI invalide : « ${ecrit} » (sept chiffres et leur lettre de contrôle).`);
  const nom = readText(valeurs.nom_etablissement);
  if (nom === null) return failed('Nom non renseigné.');
  const mere = parseUai(valeurs.etablissement_mere ?? '') ?? null;

  if (isSectionNature(nature)) {
    if (mere === null || mere === uai) return failed('Section sans établissement de rattachement.');
    return { kind: 'section', ligne, uai, nature, nom, mere };
  }

  const type = typeOfNature(nature);
  const etat = readEtat(valeurs.etat);
  const departement = readDepartement(valeurs.code_departement) ?? departementOf(uai);
  const academie = readCode(valeurs.code_academie, 2);
  const region = readCode(valeurs.code_region, 2);
  const commune = readText(valeurs.nom_commune);
  if (type === undefined) return failed(`Nature inconnue : ${nature}.`);
  if (etat === undefined) return failed(`État inconnu : « ${valeurs.etat} ».`);
  if (departement === null) return failed('Département non renseigné.');
  if (academie === null) return failed('Académie non renseignée.');
  if (region === null) return failed('Région académique non renseignée.');
  if (commune === null) return failed('Commune non renseignée.');

  const etablissement: EtablissementLu = {
    uai,
    nom,
    type,
    nature,
    adresse: readAdresse(valeurs),
    codePostal: readCode(valeurs.code_postal, 5),
    codeCommune: readCode(valeurs.code_commune, 5),
    commune,
    departement,
    departementLibelle: readText(valeurs.libelle_departement),
    academie,
    academieLibelle: readText(valeurs.libelle_academie),
    region,
    regionLibelle: readText(valeurs.libelle_region),
    telephone: readTelephone(valeurs.telephone),
    courriel: readCourriel(valeurs.mail),
    latitude: readDegres(valeurs.latitude, 90),
    longitude: readDegres(valeurs.longitude, 180),
    etat,
    dateOuverture: readDate(valeurs.date_ouverture),
    ulis: readFlag(valeurs.ulis),
    segpa: readFlag(valeurs.segpa),
    postBac: readFlag(valeurs.post_bac),
    greta: readFlag(valeurs.greta),
    voieGenerale: readFlag(valeurs.voie_generale),
    voieTechnologique: readFlag(valeurs.voie_technologique),
    voieProfessionnelle: readFlag(valeurs.voie_professionnelle),
    educationPrioritaire: readText(valeurs.appartenance_education_prioritaire),
    bassin: readCode(valeurs.code_bassin_formation, 5),
    bassinLibelle: readText(valeurs.libelle_bassin_formation),
    siret: readSiret(valeurs.siren_siret),
    mere: mere === uai ? null : mere,
    annexe: simplify(valeurs.type_rattachement_etablissement_mere).startsWith('ANNEXE'),
    plusieursLignes: readFlag(valeurs.multi_uai),
  };
  return { kind: 'etablissement', ligne, etablissement };
}

function readEtat(cellule: string | undefined): EtatAnnuaire | undefined {
  switch (simplify(cellule)) {
    case '':
    case 'OUVERT':
      return 'ouvert';
    case 'A OUVRIR':
      return 'a_ouvrir';
    case 'A FERMER':
      return 'a_fermer';
    default:
      return undefined;
  }
}

/** Overseas, the prefix of a UAI does not tell the département: better an error than a guess. */
function departementOf(uai: string): string | null {
  return hasUncertainDepartement(uai) ? null : (codeDepartementOfUai(uai) ?? null);
}

/** The third line often repeats the postcode and town. */
function readAdresse(valeurs: LigneAnnuaire['valeurs']): string | null {
  const lignes = [valeurs.adresse_1, valeurs.adresse_2, valeurs.adresse_3].filter(
    (ligne) => ligne !== undefined && ligne !== '' && !/^\d{5}\b/.test(ligne),
  );
  return readText(lignes.join(', '));
}

/**
 * Nature of a row: its code or, in a layout that has none, what the type, the name and the tracks tell.
 * Undefined when nothing does.
 */
function readNature(valeurs: LigneAnnuaire['valeurs']): number | undefined {
  const code = Number(valeurs.code_nature || Number.NaN);
  if (Number.isInteger(code)) return code;

  const nom = simplify(valeurs.nom_etablissement);
  switch (simplify(valeurs.type_etablissement)) {
    case 'COLLEGE':
      return /^(SEGPA\b|SECTION D? ?ENSEIGNEMENT)/.test(nom) ? 390 : 340;
    case 'EREA':
      return 370;
    case 'LYCEE':
      if (/^(SEP\b|SECTION D? ?ENSEIGNEMENT PROFESSIONNEL)/.test(nom)) return 334;
      if (/^SECTION D? ?ENSEIGNEMENT GENERAL/.test(nom)) return 335;
      return natureOfVoies(valeurs);
    default:
      return undefined;
  }
}

function natureOfVoies(valeurs: LigneAnnuaire['valeurs']): number {
  const professionnelle = readFlag(valeurs.voie_professionnelle);
  const autre = readFlag(valeurs.voie_generale) || readFlag(valeurs.voie_technologique);
  if (professionnelle) return autre ? 306 : 320;
  return 300;
}
