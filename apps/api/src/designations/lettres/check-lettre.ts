import {
  type EtatDesignation,
  firstDayOf,
  formatAnnee,
  lastDayOf,
  LIBELLES_ETATS_DESIGNATION,
  tellBornes,
  tellFin,
} from '@focale/domaine';
import { ErreurMetier, type ErreurDeChamp } from '../../socle/erreurs/index.js';
import type { ContenuLettre } from './contenu/contenu.js';
import type { DossierDeLettre } from './lettre.js';
import { isOuverte } from './list-actions-lettre.js';

/** @throws ErreurMetier `lettre.hors_mission` when the mandate is in none of these states */
export function checkMandat({ mandat }: DossierDeLettre, etats: readonly EtatDesignation[]): void {
  if (etats.includes(mandat.etat)) return;
  throw new ErreurMetier('lettre.hors_mission', { donnees: { etat: LIBELLES_ETATS_DESIGNATION[mandat.etat] } });
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
