import {
  type Domaine,
  DOMAINES,
  firstDayOf,
  formatAnnee,
  formatDate,
  lastDayOf,
  tellBornes,
  tellFin,
} from '@focale/domaine';
import { type ErreurDeChamp, ErreurMetier } from '../socle/erreurs/index.js';
import type { Partage } from './mandat.entity.js';

/** Dates of a mission, `AAAA-MM-JJ`, both included; no `fin`: until the end of the school year. */
export interface Periode {
  readonly debut: string;
  readonly fin?: string | null;
}

/** Last day of a mission: its end, else that of the school year. `annee` is the starting year. */
export const lastDayOfMission = ({ fin }: Pick<Periode, 'fin'>, annee: number): string =>
  fin ?? lastDayOf(formatAnnee(annee));

/** « du 1er septembre 2026 au 31 juillet 2027 ». */
export const formatPeriode = (periode: Periode, annee: number): string =>
  `du ${formatDate(periode.debut)} au ${formatDate(lastDayOfMission(periode, annee))}`;

/** Refuses dates outside the school year or in the wrong order. @throws ErreurMetier `saisie.invalide` */
export function checkPeriode({ debut, fin }: Periode, annee: number): void {
  const premier = firstDayOf(formatAnnee(annee));
  const dernier = lastDayOf(formatAnnee(annee));
  const isOutside = (date: string): boolean => date < premier || date > dernier;
  const message = tellBornes(premier, dernier, "une date de l'année scolaire,");
  const erreurs: ErreurDeChamp[] = [];
  if (isOutside(debut)) erreurs.push({ champ: 'debut', message });
  if (fin && isOutside(fin)) erreurs.push({ champ: 'fin', message });
  else if (fin && fin < debut) erreurs.push({ champ: 'fin', message: tellFin(debut) });
  if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
}

/** Domains in the order of the guides, with who shares which of them. @throws ErreurMetier `saisie.invalide` */
export function normalizeDomaines(
  domaines: readonly Domaine[],
  partages: readonly Partage[],
): { domaines: Domaine[]; partages: Partage[] } {
  const erreurs = partages.flatMap(({ domaine }, rang) =>
    domaines.includes(domaine)
      ? []
      : [
          {
            champ: `partages.${rang}.domaine`,
            message: 'Choisissez un domaine de la mission, ou ajoutez-le à celle-ci.',
          },
        ],
  );
  if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
  return {
    domaines: DOMAINES.filter((domaine) => domaines.includes(domaine)),
    partages: partages.map(({ domaine, acteur }) => ({ domaine, acteur })),
  };
}
