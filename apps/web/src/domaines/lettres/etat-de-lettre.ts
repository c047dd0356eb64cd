import type { StatusTone } from '@focale/ui';
import { formatDate, formatDe } from '@focale/ui';
import type { Lettre } from './lettres-api.js';

type Etat = Pick<Lettre, 'etat' | 'signeeLe' | 'accords'>;

/** Where a letter stands, in a few words, and the tone they are said in. */
export function toEtatDeLettre({ etat, signeeLe, accords }: Etat): { ton: StatusTone; texte: string } {
  if (etat === 'signee') return { ton: 'fait', texte: signeeLe ? `signée le ${formatDate(signeeLe)}` : 'signée' };
  if (etat === 'remplacee') return { ton: 'avenir', texte: 'remplacée par une version plus récente' };
  if (accords.direction && !accords.rrupn) return { ton: 'cours', texte: 'attend l’accord du RRUPN' };
  if (accords.rrupn && !accords.direction) return { ton: 'cours', texte: 'attend l’accord de la direction' };
  return { ton: 'cours', texte: 'attend l’accord de la direction et du RRUPN' };
}

/** The situation of the reader before a letter, as the title of its page. */
export function toTitreDeLettre(lettre: Etat & Pick<Lettre, 'actionsPossibles'>, nom: string): string {
  if (lettre.actionsPossibles.includes('signer')) return `La lettre ${formatDe(nom)} attend votre accord`;
  return `La lettre ${formatDe(nom)} ${toVerbe(lettre)}`;
}

function toVerbe(lettre: Etat): string {
  const { etat, signeeLe } = lettre;
  const { texte } = toEtatDeLettre(lettre);
  if (etat === 'signee') return signeeLe ? `est signée depuis le ${formatDate(signeeLe)}` : 'est signée';
  return etat === 'remplacee' ? `a été ${texte}` : texte;
}
