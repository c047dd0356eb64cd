import { type EtatDesignation } from '@focale/domaine';
import type { Acces } from '../socle/contexte/index.js';
import { computeCote } from './cote.js';
import type { DossierDeLettre, Lettre } from './lettre.js';
import type { ActionLettre } from './lettre.vue.js';

/** States of a mandate in which its letter is written. */
export const ETATS_OU_ECRIRE: readonly EtatDesignation[] = ['brouillon', 'transmise', 'acceptee'];
/** States of a mandate in which its letter is signed. */
export const ETATS_OU_SIGNER: readonly EtatDesignation[] = ['transmise', 'acceptee'];

/** Whether its text may still change. */
export const isOuverte = ({ etat }: Lettre): boolean => etat === 'aucune' || etat === 'en_redaction';

/** Whether a document is made here for this version. */
export const isImprimable = (lettre: Lettre): boolean => isOuverte(lettre) || lettre.valeurs !== null;

/** Whether a signed paper may be joined: while it is written, or once dated without its paper. */
export const takesScan = (lettre: Lettre): boolean =>
  isOuverte(lettre) || (lettre.etat === 'signee' && lettre.voie === 'papier' && lettre.scan === null);

/** Whether this agent may take an agreement back: one's own, or the deputy's for the head. */
export function holdsAccord(lettre: Lettre, acces: Acces, dossier: Pick<DossierDeLettre, 'mandat'>): boolean {
  const cote = computeCote(acces, dossier.mandat);
  if (cote?.partie === 'rrupn') return lettre.accords.rrupn !== null;
  if (lettre.accords.direction === null) return false;
  return lettre.accordDirectionPar === acces.agent.id || cote?.delegation === null;
}

/** What this agent may do with one version; an earlier one is only read. */
export function listActionsLettre(dossier: DossierDeLettre, lettre: Lettre, acces: Acces): ActionLettre[] {
  const { mandat } = dossier;
  const telecharger: ActionLettre[] = isImprimable(lettre) ? ['telecharger'] : [];
  if (!dossier.anneeOuverte || lettre !== dossier.courante) return telecharger;
  const cote = computeCote(acces, mandat);
  const ecrit = ETATS_OU_ECRIRE.includes(mandat.etat) && isOuverte(lettre);
  const signable = ETATS_OU_SIGNER.includes(mandat.etat);
  const redige = acces.peut('lettre.update');
  const possibles: Readonly<Record<Exclude<ActionLettre, 'telecharger'>, boolean>> = {
    modifier: ecrit && redige,
    commenter: ecrit && acces.peut('lettre.comment'),
    signer: signable && isOuverte(lettre) && cote !== undefined && lettre.accords[cote.partie] === null,
    retirer_accord: isOuverte(lettre) && holdsAccord(lettre, acces, dossier),
    deposer_scan: signable && takesScan(lettre) && cote?.partie === 'direction',
    nouvelle_version: signable && lettre.etat === 'signee' && redige,
  };
  const gestes = Object.entries(possibles).flatMap(([action, possible]) => (possible ? [action as ActionLettre] : []));
  return [...gestes, ...telecharger];
}
