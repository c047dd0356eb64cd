import {
  type EtatDAnnee,
  formatJourCourt,
  formatResponsable,
  formatVocabulaire,
  isCochable,
  isComptee,
  type Vocabulaire,
} from '@focale/domaine';
import type { ActionVue } from '../suivi/film.dto.js';

/** Drawings of the template, from the state of a line. */
export type EtatImprime =
  'fait' | 'en_cours' | 'a_faire' | 'retard' | 'retard_en_cours' | 'sans_objet' | 'facultatif' | 'info';

const ALTERNATIVES: Readonly<Record<EtatImprime, string>> = {
  fait: 'Case cochée : fait',
  en_cours: 'Case à demi remplie : en cours',
  a_faire: 'Case vide : à faire',
  retard: 'Case vide : en retard',
  retard_en_cours: 'Case à demi remplie : en cours, en retard',
  sans_objet: 'Case barrée : sans objet',
  facultatif: 'Case en pointillé : facultatif, non compté',
  info: 'Pour information, sans case',
};

export const LEGENDE: readonly { readonly etat: EtatImprime; readonly libelle: string }[] = [
  { etat: 'fait', libelle: 'fait' },
  { etat: 'en_cours', libelle: 'en cours' },
  { etat: 'a_faire', libelle: 'à faire' },
  { etat: 'retard', libelle: 'en retard' },
  { etat: 'sans_objet', libelle: 'sans objet' },
  { etat: 'facultatif', libelle: 'facultatif' },
  { etat: 'info', libelle: 'pour information' },
];

/** Functions as a narrow column writes them; the others in full. */
const NOMS_COURTS: ReadonlyMap<string, string> = new Map([
  ['CHEF', 'chef'],
  ['REF_PIX', 'réf. Pix'],
  ['ADMIN_ENT', 'admin. ENT'],
  ['GESTIONNAIRE', 'gestionnaire'],
  ['RESP_AFFECT_GAR', 'resp. GAR'],
  ['ADMIN_EDUCONNECT', 'admin. ÉduConnect'],
  ['WEBMESTRE', 'webmestre'],
]);

/** One line as it is printed: the box, the words, who answers for it, where it stands. */
export interface LigneImprimee {
  readonly etat: EtatImprime;
  readonly alternative: string;
  readonly intitule: string;
  readonly qui: string;
  readonly suite: string;
}

export function toLigneImprimee(action: ActionVue, vocabulaire: Vocabulaire, annee: EtatDAnnee): LigneImprimee {
  const etat = readEtat(action);
  const intitule = formatVocabulaire(action.intitule, vocabulaire);
  return {
    etat,
    alternative: ALTERNATIVES[etat],
    intitule: tieMarks(action.obligation === 'obligation' ? `${intitule} §` : intitule),
    qui: NOMS_COURTS.get(action.responsable) ?? formatVocabulaire(formatResponsable(action.responsable), vocabulaire),
    suite: tellSuite(action, etat, annee),
  };
}

/** A mark of punctuation never begins a line, nor does an opening quote end one. */
const tieMarks = (texte: string): string => texte.replace(/ ([»:;?!§])|(«) /g, '$2\u00a0$1');

function readEtat({ nature, statut, enRetard }: ActionVue): EtatImprime {
  if (!isCochable(nature)) return 'info';
  if (!isComptee(nature) && statut === 'a_faire') return 'facultatif';
  if (enRetard) return statut === 'en_cours' ? 'retard_en_cours' : 'retard';
  return statut;
}

function tellSuite({ faitLe, echeance, nature }: ActionVue, etat: EtatImprime, annee: EtatDAnnee): string {
  switch (etat) {
    case 'fait':
      return faitLe ? `fait le ${formatJourCourt(faitLe)}` : 'fait';
    case 'sans_objet':
      return 'sans objet';
    case 'facultatif':
      return 'facultatif';
    case 'info':
      return '';
    case 'retard':
    case 'retard_en_cours':
      return `en retard (${formatJourCourt(echeance)})`;
    default:
      if (!isComptee(nature)) return 'en cours, facultatif';
      if (annee === 'close') return etat === 'en_cours' ? 'commencé, non fait' : 'non fait';
      return `${etat === 'en_cours' ? 'en cours, ' : ''}avant le ${formatJourCourt(echeance)}`;
  }
}
