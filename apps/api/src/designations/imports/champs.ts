import { simplify } from '../../etablissements/index.js';

interface DescriptionDeChamp {
  readonly libelle: string;
  readonly obligatoire: boolean;
  /** Other headers that mean the same, case, accents and punctuation left aside. */
  readonly noms: readonly string[];
}

/** What a line of the spreadsheet may say about a designation. */
export const CHAMPS = {
  uai: {
    libelle: 'UAI',
    obligatoire: true,
    noms: ['rne', 'code uai', 'code rne', 'numero uai', 'n uai', 'uai etablissement', 'code etablissement'],
  },
  nom: {
    libelle: 'Nom',
    obligatoire: true,
    noms: [
      'nom rrupn',
      'nom du rrupn',
      'nom de famille',
      'nom usuel',
      'nom d usage',
      'nom referent',
      'nom du referent',
    ],
  },
  prenom: {
    libelle: 'Prénom',
    obligatoire: true,
    noms: ['prenom rrupn', 'prenom du rrupn', 'prenom usuel', 'prenom referent', 'prenom du referent'],
  },
  courriel: {
    libelle: 'Courriel',
    obligatoire: true,
    noms: [
      'mail',
      'e mail',
      'email',
      'mel',
      'adresse',
      'adresse mail',
      'adresse e mail',
      'adresse mel',
      'adresse electronique',
      'adresse de courriel',
      'adresse academique',
      'courriel academique',
      'mail academique',
      'messagerie',
    ],
  },
  debut: {
    libelle: 'Début',
    obligatoire: false,
    noms: ['date de debut', 'date debut', 'debut de mission', 'du', 'depuis', 'a partir du', 'date d effet'],
  },
  fin: {
    libelle: 'Fin',
    obligatoire: false,
    noms: ['date de fin', 'date fin', 'fin de mission', 'au', 'jusqu au'],
  },
  compensation: {
    libelle: 'Compensation',
    obligatoire: false,
    noms: [
      'allegement',
      'allegement de service',
      'decharge',
      'nature',
      'nature de la compensation',
      'imp ou allegement',
    ],
  },
  taux: {
    libelle: 'Taux',
    obligatoire: false,
    noms: [
      'imp',
      'taux imp',
      'taux de l imp',
      'taux annuel',
      'montant',
      'montant imp',
      'montant de l imp',
      'indemnite',
    ],
  },
  lettreSignee: {
    libelle: 'Lettre signée',
    obligatoire: false,
    noms: [
      'lettre',
      'lettre signee le',
      'lettre de mission',
      'lettre de mission signee',
      'lettre de mission signee le',
      'signature',
      'date de signature',
    ],
  },
  domaines: {
    libelle: 'Domaines',
    obligatoire: false,
    noms: ['domaine', 'domaines d intervention', 'fonctions', 'missions'],
  },
  discipline: { libelle: 'Discipline', obligatoire: false, noms: ['matiere', 'discipline enseignee'] },
  transmiseLe: {
    libelle: 'Transmise le',
    obligatoire: false,
    noms: ['transmise', 'transmis le', 'transmission', 'date de transmission'],
  },
} as const satisfies Record<string, DescriptionDeChamp>;

export type Champ = keyof typeof CHAMPS;

export const LISTE_CHAMPS = Object.keys(CHAMPS) as Champ[];

/** Where each field is in the file: the rank of its column, absent when the file has none. */
export type Colonnes = ReadonlyMap<Champ, number>;

const PAR_NOM: ReadonlyMap<string, Champ> = new Map(
  LISTE_CHAMPS.flatMap((champ) =>
    [CHAMPS[champ].libelle, champ, ...CHAMPS[champ].noms].map((nom): [string, Champ] => [simplify(nom), champ]),
  ),
);

/** Matches headers with fields by their names; what the person says wins. The first of two columns alike is read. */
export function findColonnes(
  entetes: readonly string[],
  demandees: Readonly<Partial<Record<Champ, string>>> = {},
): Colonnes {
  const colonnes = new Map<Champ, number>();
  for (const champ of LISTE_CHAMPS) {
    const entete = demandees[champ];
    const rang = entete === undefined ? -1 : entetes.findIndex((nom) => simplify(nom) === simplify(entete));
    if (rang >= 0) colonnes.set(champ, rang);
  }
  entetes.forEach((entete, rang) => {
    const champ = PAR_NOM.get(simplify(entete));
    if (champ === undefined || colonnes.has(champ) || [...colonnes.values()].includes(rang)) return;
    colonnes.set(champ, rang);
  });
  return colonnes;
}

/** Fields without which no line can be read and that no column gives. */
export function listManquants(colonnes: Colonnes): string[] {
  return LISTE_CHAMPS.filter((champ) => CHAMPS[champ].obligatoire && !colonnes.has(champ)).map(
    (champ) => CHAMPS[champ].libelle,
  );
}
