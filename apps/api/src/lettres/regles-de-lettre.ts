import {
  type EtatDesignation,
  firstDayOf,
  formatAnnee,
  lastDayOf,
  LIBELLES_ETATS_DESIGNATION,
  tellBornes,
  tellFin,
} from '@focale/domaine';
import type { DesignationVue } from '../designations/index.js';
import type { Acces } from '../socle/contexte/index.js';
import { type ErreurDeChamp, ErreurMetier } from '../socle/erreurs/index.js';
import type { ContenuLettre } from './contenu/contenu.js';
import type { DossierDeLettre, Lettre } from './lettre.js';
import type { ActionLettre } from './lettre.vue.js';

/** For whom an agent agrees: the person of the mandate, or the direction, with the delegation when a deputy signs. */
export type Cote = { readonly partie: 'rrupn' } | { readonly partie: 'direction'; readonly delegation: string | null };

/** The side this agent may agree for; nothing when there is none. Nobody agrees for both sides of one's own letter. */
export function computeCote(acces: Acces, mandat: DesignationVue): Cote | undefined {
  if (mandat.agent.id === acces.agent.id) return { partie: 'rrupn' };
  if (!acces.peut('lettre.sign.direction')) return undefined;
  return { partie: 'direction', delegation: acces.findDelegation('lettre.sign.direction') ?? null };
}

/** States of a mandate in which its letter is written. */
export const ETATS_OU_ECRIRE: readonly EtatDesignation[] = ['brouillon', 'transmise', 'acceptee'];
/** States of a mandate in which its letter is signed: on paper at once, here once it is accepted. */
export const ETATS_OU_SIGNER: readonly EtatDesignation[] = ['transmise', 'acceptee'];

/** Whether its text may still change. */
const isOuverte = ({ etat }: Lettre): boolean => etat === 'aucune' || etat === 'en_redaction';

/** Whether a document is made here for this version: one signed on paper has its own. */
export const isImprimable = (lettre: Lettre): boolean =>
  isOuverte(lettre) || (lettre.valeurs !== null && lettre.voie !== 'papier');

/** What is still missing before this letter may be signed here, in sentences; a paper is joined whatever they say. */
export function listManques({ mandat }: Pick<DossierDeLettre, 'mandat'>, lettre: Lettre): string[] {
  if (!isOuverte(lettre) || !ETATS_OU_SIGNER.includes(mandat.etat)) return [];
  const { prenom, nom } = mandat.agent;
  return [
    ...(mandat.etat === 'acceptee' ? [] : [`${prenom} ${nom} n’a pas encore accepté la mission.`]),
    ...(mandat.compensation === null ? ['La compensation n’est pas encore choisie par la direction.'] : []),
  ];
}

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
    signer:
      signable &&
      isOuverte(lettre) &&
      cote !== undefined &&
      lettre.accords[cote.partie] === null &&
      listManques(dossier, lettre).length === 0,
    retirer_accord: isOuverte(lettre) && holdsAccord(lettre, acces, dossier),
    deposer_scan: signable && takesScan(lettre) && cote?.partie === 'direction',
    nouvelle_version: signable && lettre.etat === 'signee' && redige,
  };
  const gestes = Object.entries(possibles).flatMap(([action, possible]) => (possible ? [action as ActionLettre] : []));
  return [...gestes, ...telecharger];
}

/** @throws ErreurMetier `lettre.hors_mission` when the mandate is in none of these states */
export function checkMandat({ mandat }: DossierDeLettre, etats: readonly EtatDesignation[]): void {
  if (etats.includes(mandat.etat)) return;
  throw new ErreurMetier('lettre.hors_mission', { donnees: { etat: LIBELLES_ETATS_DESIGNATION[mandat.etat] } });
}

/** @throws ErreurMetier `lettre.trop_tot` when the mission is not accepted yet, or its compensation not chosen */
export function checkSignable(dossier: DossierDeLettre): void {
  const manques = listManques(dossier, dossier.courante);
  if (manques.length > 0) throw new ErreurMetier('lettre.trop_tot', { donnees: { manques } });
}

/** @throws ErreurMetier `lettre.figee` when the text may no longer change */
export function checkOuverte({ courante }: DossierDeLettre): void {
  if (!isOuverte(courante)) throw new ErreurMetier('lettre.figee');
}

/** Dates of the mission within the year, in order. @throws ErreurMetier `saisie.invalide` */
export function checkContenu({ periode: { debut, fin } }: ContenuLettre, annee: number): void {
  const premier = firstDayOf(formatAnnee(annee));
  const dernier = lastDayOf(formatAnnee(annee));
  const message = tellBornes(premier, dernier, "une date de l'année scolaire,");
  const erreurs: ErreurDeChamp[] = Object.entries({ debut, fin }).flatMap(([champ, date]) =>
    date < premier || date > dernier ? [{ champ: `contenu.periode.${champ}`, message }] : [],
  );
  if (erreurs.length === 0 && fin < debut)
    erreurs.push({
      champ: 'contenu.periode.fin',
      message: tellFin(debut),
    });
  if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
}
