import { firstDayOf, formatAnnee, lastDayOf, tellBornes, tellFin } from '@focale/domaine';
import { ErreurMetier, type ErreurDeChamp } from '../../socle/erreurs/index.js';
import type { TitulaireDto } from './fonction.dto.js';

/** Dates within the school year, and one person once at a date. @throws ErreurMetier `saisie.invalide` */
export function checkTitulaires(titulaires: readonly TitulaireDto[], annee: number): void {
  const premier = firstDayOf(formatAnnee(annee));
  const dernier = lastDayOf(formatAnnee(annee));
  const hors = tellBornes(premier, dernier, "une date de l'année scolaire,");
  const isOutside = (date: string): boolean => date < premier || date > dernier;
  const erreurs = titulaires.flatMap((titulaire, rang): ErreurDeChamp[] => {
    const { debut, fin } = titulaire;
    if (isOutside(debut)) return [{ champ: `agents.${rang}.debut`, message: hors }];
    if (fin && isOutside(fin)) return [{ champ: `agents.${rang}.fin`, message: hors }];
    if (fin && fin < debut) return [{ champ: `agents.${rang}.fin`, message: tellFin(debut) }];
    const double = titulaires
      .slice(0, rang)
      .some(
        (autre) =>
          identityOf(autre) === identityOf(titulaire) &&
          autre.debut <= (fin ?? dernier) &&
          (autre.fin ?? dernier) >= debut,
      );
    if (!double) return [];
    const message = 'Cette personne figure déjà dans la liste à ces dates : retirez un des deux.';
    return [{ champ: `agents.${rang}.nom`, message }];
  });
  if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
}

/** Who somebody is: the mail, else the name. */
const identityOf = ({ prenom, nom, courriel }: TitulaireDto): string =>
  courriel ?? `${prenom} ${nom}`.toLocaleLowerCase('fr');
