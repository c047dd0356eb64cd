import { formatCompte, formatDate, formatDe, formatPourcentage } from '@focale/ui';
import type { IconName, StatusTone } from '@focale/ui';
import type { Bilan, Bloc, EtatDuBilan } from './bilans-api.js';

/** What a block is, for whoever reads or writes it. */
export type EtatDeBloc = 'ecrit' | 'complete' | 'vide' | 'masque';

export const toEtatDeBloc = ({ masque, vide, modifieLe, calcule }: Bloc): EtatDeBloc => {
  if (masque) return 'masque';
  if (vide) return 'vide';
  return modifieLe !== null || calcule !== null ? 'complete' : 'ecrit';
};

interface MotsDEtat {
  readonly libelle: string;
  readonly tone: StatusTone;
  readonly icone: IconName;
  /** « 10 écrits par Focale ». */
  readonly pluriel: string;
}

export const ETATS_DE_BLOC: Readonly<Record<EtatDeBloc, MotsDEtat>> = {
  ecrit: { libelle: 'écrit par Focale', tone: 'fait', icone: 'coche', pluriel: 'écrits par Focale' },
  complete: { libelle: 'complété', tone: 'info', icone: 'document', pluriel: 'complétés' },
  vide: { libelle: 'vide', tone: 'cours', icone: 'sans', pluriel: 'vides' },
  masque: { libelle: 'masqué', tone: 'avenir', icone: 'oeil', pluriel: 'masqués' },
};

/** Where a bilan stands, in the badge of a list. */
export function toEtatDeBilan({ etat, presenteLe }: EtatDuBilan): { tone: StatusTone; mots: string } {
  switch (etat) {
    case 'en_preparation':
      return { tone: 'cours', mots: 'en préparation' };
    case 'soumis':
      return { tone: 'info', mots: 'remis à la direction' };
    case 'valide':
      return { tone: 'info', mots: 'validé' };
    case 'presente':
      return { tone: 'fait', mots: presenteLe ? `présenté le ${formatDate(presenteLe)}` : 'présenté' };
    case 'transmis':
      return { tone: 'fait', mots: 'transmis au SRANE' };
  }
}

const toNomComplet = ({ agent }: EtatDuBilan): string => `${agent.prenom} ${agent.nom}`;

/** What is left to write, as a sentence ends: « il vous reste trois blocs ». */
const toReste = ({ blocs }: Bilan, sien: boolean): string => {
  const vides = blocs.filter((bloc) => toEtatDeBloc(bloc) === 'vide').length;
  if (vides === 0) return 'il ne reste aucun bloc vide';
  const compte = formatCompte(vides, 'bloc', 'blocs', false);
  return sien ? `il vous reste ${compte}` : `il reste ${compte}`;
};

/** Where the bilan stands, said to its author (`sien`) or to another reader. */
export function toTitreDeBilan(bilan: Bilan, sien: boolean): string {
  const { etat, presenteLe, remplissage } = bilan;
  const nom = sien ? 'Votre bilan' : `Le bilan ${formatDe(toNomComplet(bilan))}`;
  switch (etat) {
    case 'en_preparation':
      return `${nom} est déjà écrit à ${formatPourcentage(remplissage.pourcentage)}, ${toReste(bilan, sien)}`;
    case 'soumis':
      return sien ? `${nom} est remis : la direction le relit` : `${nom} vous est remis, à relire et à valider`;
    case 'valide':
      return `${nom} est validé, à présenter au conseil d’administration`;
    case 'presente':
      return presenteLe ? `${nom} a été présenté le ${formatDate(presenteLe)}` : `${nom} a été présenté`;
    case 'transmis':
      return `${nom} est transmis au SRANE`;
  }
}

/** The same for a whole school. */
export function toTitreDeListe(bilans: readonly EtatDuBilan[]): string {
  if (bilans.length === 0) return 'Pas encore de bilan';
  const aPresenter = bilans.filter(({ etat }) => etat !== 'presente' && etat !== 'transmis').length;
  if (aPresenter > 0) {
    const compte = formatCompte(aPresenter, 'bilan', 'bilans', false);
    return `${compte.charAt(0).toUpperCase()}${compte.slice(1)} à présenter au conseil d’administration`;
  }
  return bilans.length === 1 ? 'Le bilan est présenté' : 'Tous les bilans sont présentés';
}
