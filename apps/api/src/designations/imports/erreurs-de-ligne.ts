import { formatCentimes, formatDe, TAUX_IMP_CENTIMES, tellAVenir } from '@focale/domaine';
import { type Champ, CHAMPS, type Colonnes } from './champs.js';

type Donnees = Readonly<Record<string, string>>;

interface Motif {
  readonly motif: (donnees: Donnees) => string;
  readonly remede: (donnees: Donnees) => string;
}

const TAUX = TAUX_IMP_CENTIMES.map(formatCentimes).join(', ');

/** Why a line is rejected, and what to do about it. */
const MOTIFS = {
  uai_absent: m('Le code UAI manque.', 'Ajoutez le code de l’établissement (sept chiffres et une lettre).'),
  uai_errone: m(
    'Ce code UAI est mal formé : sa lettre ne correspond pas à ses chiffres.',
    'Vérifiez le code dans l’annuaire de l’établissement.',
  ),
  uai_inconnu: m(
    'Aucun établissement public du second degré ne porte ce code UAI.',
    'Vérifiez le code, ou mettez l’annuaire à jour.',
  ),
  uai_autre_academie: m(
    'Cet établissement est d’une autre académie.',
    'Retirez la ligne, ou transmettez-la au SRANE de cette académie.',
  ),
  nom_absent: m('Le nom manque.', 'Ajoutez le nom de la personne.'),
  prenom_absent: m('Le prénom manque.', 'Ajoutez le prénom de la personne.'),
  texte_trop_long: m('Ce texte est trop long.', ({ limite }) => `Réduisez-le à ${limite} caractères.`),
  courriel_absent: m('Le courriel manque.', 'Ajoutez l’adresse professionnelle de la personne.'),
  courriel_errone: m(
    'Cette adresse de courriel est mal formée.',
    'Corrigez-la, par exemple prenom.nom@academie.example.',
  ),
  courriel_autre_nom: m(
    ({ nom = '' }) => `Cette adresse est déjà celle ${formatDe(nom)}.`,
    'Corrigez le nom ou l’adresse : une adresse appartient à une seule personne.',
  ),
  compte_de_plateforme: m(
    'Cette adresse est celle d’un compte qui administre la plateforme : il n’est rattaché à aucun établissement.',
    'Donnez l’adresse professionnelle de la personne désignée.',
  ),
  date_illisible: m('Cette date est illisible ou n’existe pas.', 'Écrivez-la JJ/MM/AAAA.'),
  date_hors_annee: m(
    'Cette date est hors de l’année scolaire.',
    ({ premier, dernier }) => `Choisissez une date du ${premier} au ${dernier}, ou importez la ligne dans son année.`,
  ),
  date_a_venir: m(tellAVenir(), 'Indiquez une date jusqu’à aujourd’hui, ou laissez la cellule vide.'),
  date_trop_ancienne: m('Cette date est trop ancienne.', ({ premier }) => `Indiquez une date à partir du ${premier}.`),
  fin_avant_debut: m('La fin est avant le début.', 'Corrigez l’une des deux dates.'),
  compensation_inconnue: m('Cette compensation n’est pas connue.', 'Écrivez IMP, allègement ou aucune.'),
  taux_inconnu: m('Ce montant n’est pas un des cinq taux annuels de l’IMP.', `Choisissez parmi ${TAUX}.`),
  taux_absent: m('Le taux de l’IMP manque.', `Choisissez parmi ${TAUX}.`),
  taux_sans_imp: m('Un taux est donné sans IMP.', 'Retirez le taux, ou écrivez IMP comme compensation.'),
  imp_et_allegement: m(
    ({ autre }) => `Cette personne aurait à la fois une IMP et un allègement (${autre}).`,
    'Gardez l’une des deux compensations.',
  ),
  lettre_illisible: m('Cette réponse n’est pas comprise.', 'Écrivez oui, non, ou la date de signature (JJ/MM/AAAA).'),
  domaine_inconnu: m(
    ({ domaine }) => `Le domaine « ${domaine} » n’est pas connu.`,
    'Choisissez parmi conseiller, accompagner, administrer, équipement, séparés par des virgules.',
  ),
  doublon: m(
    ({ autre }) => `Cette personne est déjà désignée dans cet établissement aux mêmes dates (ligne ${autre}).`,
    'Gardez une seule des deux lignes, ou corrigez les dates.',
  ),
  deja_designe: m(
    ({ periode }) => `Cette personne est déjà désignée dans cet établissement ${periode}.`,
    'Corrigez les dates, ou demandez à l’établissement de modifier sa désignation.',
  ),
} as const satisfies Record<string, Motif>;

export type CodeDeMotif = keyof typeof MOTIFS;

function m(motif: string | Motif['motif'], remede: string | Motif['remede']): Motif {
  return {
    motif: typeof motif === 'string' ? () => motif : motif,
    remede: typeof remede === 'string' ? () => remede : remede,
  };
}

/** A fault of one line: where it is, why it is one, and what to do. */
export interface ErreurDeLigne {
  readonly ligne: number;
  readonly colonne: string;
  readonly valeur: string;
  readonly code: CodeDeMotif;
  readonly motif: string;
  readonly remede: string;
}

/** The file as it was understood: its headers and where each field is. */
export interface Disposition {
  readonly entetes: readonly string[];
  readonly colonnes: Colonnes;
}

/** Names the column as the file does, or as the template does when the file has none. */
export function buildErreur(
  { entetes, colonnes }: Disposition,
  ou: { readonly ligne: number; readonly champ: Champ; readonly valeur: string },
  code: CodeDeMotif,
  donnees: Readonly<Record<string, string>> = {},
): ErreurDeLigne {
  const rang = colonnes.get(ou.champ);
  return {
    ligne: ou.ligne,
    colonne: (rang === undefined ? undefined : entetes[rang]) ?? CHAMPS[ou.champ].libelle,
    valeur: ou.valeur.slice(0, 200),
    code,
    motif: MOTIFS[code].motif(donnees),
    remede: MOTIFS[code].remede(donnees),
  };
}
