import type { EditionPix } from '@focale/domaine';

/** An invented pupil, with what an export would write of them. */
export interface ElevePix {
  readonly nom: string;
  readonly prenom: string;
  /** `JJ/MM/AAAA`. */
  readonly naissance: string;
  readonly identifiant: string;
  readonly classe: string;
  /** Shared, or sent. */
  readonly termine: boolean;
  /** Share of mastery, from 0 to 1. */
  readonly ratio?: number;
  readonly pix?: number;
  readonly statut: 'Validée' | 'Rejetée' | 'Annulée' | 'En erreur' | 'Démarrée';
}

/** How a file is written. */
export interface FormePix {
  readonly separateur?: ';' | ',';
  /** Decimal mark. */
  readonly decimale?: ',' | '.';
  readonly fin?: '\n' | '\r\n';
  readonly sansBom?: boolean;
  /** `O` and `N` for `Oui` and `Non`. */
  readonly abrege?: boolean;
  readonly sansClasse?: boolean;
  readonly organisation?: string;
  readonly campagne?: string;
}

/** People who do not exist, under names unlike any other word of the database. */
export const ELEVES_PIX: readonly ElevePix[] = [
  ['Brindavoine', 'Zéphyrine', '6A', true, 0.82, 96, 'Validée'],
  ['Quenouillard', 'Aldebert', '6A', true, 0.5, 64, 'Validée'],
  ['Fourchepelle', 'Ysoline', '6A', true, 0.499, 40, 'Rejetée'],
  ['Le Grélibet', 'Théodule', '6e 2', true, 1, 130, 'Validée'],
  ['Tournemouche', 'Orsoline', '6e 2', false, undefined, undefined, 'Démarrée'],
  ['Sansregret', 'Melchior', '3°B', true, 0.61, 210, 'Annulée'],
  ['Vauquelin-Dru', 'Wivine', 'ULIS Pôlard', true, 0.55, 88, 'En erreur'],
].map(([nom, prenom, classe, termine, ratio, pix, statut], rang) => ({
  nom,
  prenom,
  classe,
  termine,
  ratio,
  pix,
  statut,
  naissance: `${11 + rang}/0${rang + 1}/2011`,
  identifiant: `INE-ESSAI-${7001 + rang}`,
})) as ElevePix[];

/** Comment of a jury, as a certification export carries one. */
const COMMENTAIRE_JURY = 'Affichage figé signalé par le surveillant Tarabuste';

/** Every text of these people that must not outlive the request; each birth date in the two orders it can be written in. */
export function listTracesPix(eleves: readonly ElevePix[] = ELEVES_PIX): string[] {
  return [
    ...eleves.flatMap(({ nom, prenom, naissance, identifiant }) => [
      nom,
      prenom,
      identifiant,
      naissance,
      naissance.split('/').reverse().join('-'),
    ]),
    'Pôlard',
    'Tarabuste',
    'Bourgvieux',
  ];
}

const COMPETENCES = [
  '1.1',
  '1.2',
  '1.3',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.1',
  '4.2',
  '4.3',
  '5.1',
  '5.2',
];

type Cellule = string | number;
type Colonne = readonly [titre: string, cellule: (eleve: ElevePix) => Cellule];

/** An export of one edition, as Pix writes it. */
export function buildExportPix(
  edition: EditionPix,
  forme: FormePix = {},
  eleves: readonly ElevePix[] = ELEVES_PIX,
): Buffer {
  const { separateur = ';', fin = '\n', sansBom = false } = forme;
  const colonnes = listColonnes(edition, forme);
  const quote = (cellule: Cellule): string =>
    typeof cellule === 'number' ? String(cellule) : `"${cellule.replaceAll('"', '""')}"`;
  const lignes = [
    colonnes.map(([titre]) => quote(titre)),
    ...eleves.map((eleve) => colonnes.map(([, cellule]) => quote(cellule(eleve)))),
  ].map((cellules) => cellules.join(separateur));
  return Buffer.from(`${sansBom ? '' : '\uFEFF'}${lignes.join(fin)}${fin}`, 'utf8');
}

function listColonnes(edition: EditionPix, forme: FormePix): Colonne[] {
  return edition.startsWith('certif') ? listCertification(edition) : listCampagne(edition, forme);
}

function listCampagne(edition: EditionPix, forme: FormePix): Colonne[] {
  const { decimale = ',', abrege = false, sansClasse = false } = forme;
  const ancien = edition.endsWith('ancien');
  const oui = (vrai: boolean): string => (vrai ? 'Oui' : 'Non').slice(0, abrege ? 1 : undefined);
  const ratio = (nombre: number | undefined): string =>
    nombre === undefined ? 'NA' : String(nombre).replace('.', decimale);
  const date = ({ termine }: ElevePix): string => (termine ? '12/10/2026 09:41' : 'NA');
  const debut: Colonne[] = [
    ["Nom de l'organisation", () => forme.organisation ?? 'Collège des Tilleuls'],
    ['ID Campagne', () => 4211],
    ...(ancien ? [] : [['Code', () => 'TILLEU123'] as const]),
    ['Nom de la campagne', () => forme.campagne ?? 'Attestation 6e, rentrée Bourgvieux'],
  ];
  const personne: Colonne[] = [
    ['Nom du Participant', ({ nom }) => nom],
    ['Prénom du Participant', ({ prenom }) => prenom],
    ...(sansClasse ? [] : [['Classe', ({ classe }: ElevePix) => classe] as const]),
    ...(ancien ? [['Identifiant ENT', ({ identifiant }: ElevePix) => identifiant] as const] : []),
  ];
  if (edition.startsWith('orga_profils'))
    return [
      ...debut,
      ...personne,
      ['Envoi (O/N)', ({ termine }) => oui(termine)],
      [ancien ? "Date de l'envoi" : "Date et heure de l'envoi (Europe/Paris)", date],
      ['Nombre de pix total', ({ pix }) => pix ?? 'NA'],
      ['Certifiable (O/N)', ({ pix }) => (pix === undefined ? 'NA' : oui(pix > 100))],
      ['Nombre de compétences certifiables', ({ pix }) => (pix === undefined ? 'NA' : 5)],
      ['Niveau pour la compétence Interagir', ({ pix }) => (pix === undefined ? 'NA' : 2)],
      ['Nombre de pix pour la compétence Interagir', ({ pix }) => (pix === undefined ? 'NA' : 16)],
    ];
  return [
    ...debut,
    [ancien ? 'Nom du Profil Cible' : 'Parcours', () => 'Protection et sécurité'],
    ...personne,
    ['% de progression', ({ termine }) => (termine ? 1 : ratio(0.4))],
    [ancien ? 'Date de début' : 'Date et heure de début (Europe/Paris)', () => '05/10/2026 10:02'],
    ['Partage (O/N)', ({ termine }) => oui(termine)],
    [ancien ? 'Date du partage' : 'Date et heure du partage (Europe/Paris)', date],
    ...(ancien ? [] : [['Palier obtenu (/3)', ({ termine }: ElevePix) => (termine ? 2 : 'NA')] as const]),
    ["% maitrise de l'ensemble des acquis du profil", (eleve) => ratio(eleve.ratio)],
    ['% de maitrise des acquis de la compétence Sécuriser', (eleve) => ratio(eleve.ratio)],
    ["Nombre d'acquis du profil cible dans la compétence Sécuriser", () => 12],
    ['Acquis maitrisés dans la compétence Sécuriser', ({ termine }) => (termine ? 9 : 'NA')],
  ];
}

function listCertification(edition: EditionPix): Colonne[] {
  const parClasse = edition === 'certif_classe';
  const parType = edition === 'certif_type';
  const avecStatut = edition !== 'certif_sans_statut';
  const score = ({ statut, pix }: ElevePix): Cellule =>
    statut === 'Validée' ? (pix ?? 0) : statut === 'Rejetée' ? '0' : '-';
  return [
    ['Numéro de certification', ({ identifiant }) => Number(identifiant.slice(-4))],
    ['Prénom', ({ prenom }) => prenom],
    ['Nom', ({ nom }) => nom],
    ['Date de naissance', ({ naissance }) => naissance],
    ['Lieu de naissance', () => 'Bourgvieux'],
    ['Identifiant Externe', ({ identifiant }) => identifiant],
    ...(parType ? [['Type de certification', () => 'Pix'] as const] : []),
    ...(avecStatut ? [['Statut', ({ statut }: ElevePix) => statut] as const] : []),
    [parType ? 'Résultat' : 'Nombre de Pix', score],
    ...COMPETENCES.map((code): Colonne => [code, ({ statut }) => (statut === 'Validée' ? 2 : '-')]),
    ...(avecStatut ? [['Commentaire jury pour l’organisation', () => COMMENTAIRE_JURY] as const] : []),
    ['Session', () => 777],
    ...(parClasse ? [] : [['Centre de certification', () => 'Collège des Tilleuls'] as const]),
    ['Date de passage de la certification', () => '15/10/2026'],
  ];
}
