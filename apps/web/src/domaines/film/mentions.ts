import { isCochable, isComptee } from '@focale/domaine';
import type { EtatDAnnee } from '@focale/domaine';
import { formatDate, formatEcheance, formatPluriel } from '@focale/ui';
import type { StatusTone } from '@focale/ui';
import { findDeclaration, toLibelleObligation, toLibelleResponsable } from './libelles.js';
import type { ActionDuFilm } from './types.js';

/** State of a line: its tone and its words. */
export function toEtat(action: ActionDuFilm, annee: EtatDAnnee): [StatusTone, string] {
  if (!isCochable(action.nature)) return ['info', action.nature === 'rappel_permanent' ? 'rappel' : 'information'];
  if (action.statut === 'fait') return ['fait', 'fait'];
  if (action.statut === 'sans_objet') return ['avenir', 'sans objet'];
  if (!isComptee(action.nature)) return action.statut === 'en_cours' ? ['cours', 'en cours'] : ['info', 'facultatif'];
  if (action.enRetard) return ['retard', action.statut === 'en_cours' ? 'en cours, en retard' : 'en retard'];
  if (annee === 'close') return ['avenir', action.statut === 'en_cours' ? 'commencé, non fait' : 'non fait'];
  return action.statut === 'en_cours' ? ['cours', 'en cours'] : ['avenir', 'à faire'];
}

/** What is said of a line under its title: who, by when, why it ticks itself. */
export function listMentions(action: ActionDuFilm, jour: string, annee: EtatDAnnee): string[] {
  if (!isCochable(action.nature)) return ['Montré pour information, non compté'];
  const preuves = action.preuves > 0 ? [formatPluriel(action.preuves, 'preuve')] : [];
  if (action.statut === 'fait') return [toFaite(action), ...preuves];
  const mentions = [action.charge?.nom ?? toLibelleResponsable(action.responsable)];
  if (action.statut === 'sans_objet') return [...mentions, action.motif ?? 'mise sans objet'];
  mentions.push(
    isComptee(action.nature)
      ? annee === 'en_cours'
        ? formatEcheance(action.echeance, jour)
        : `pour le ${formatDate(action.echeance)}`
      : 'laissée à votre choix : comptée en plus, jamais en retard',
  );
  const declaration = action.declarative && !action.force ? findDeclaration(action.fait) : undefined;
  if (declaration) mentions.push(`se cochera d’elle-même : ${declaration.texte}`);
  const obligation = toLibelleObligation(action.obligation);
  if (obligation) mentions.push(obligation.toLowerCase());
  return [...mentions, ...preuves];
}

function toFaite({ faitLe, origine, fait, force, par }: ActionDuFilm): string {
  const date = faitLe ? ` le ${formatDate(faitLe, { annee: false })}` : '';
  const qui = par ? ` par ${par.prenom} ${par.nom}` : '';
  if (origine === 'automatique')
    return `Complétée d’elle-même : ${findDeclaration(fait)?.texte ?? 'déclaration'}${date}`;
  return `${force ? 'Marquée faite à la main' : 'Faite'}${date}${qui}`;
}
