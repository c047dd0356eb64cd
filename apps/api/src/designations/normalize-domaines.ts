import { DOMAINES, type Domaine } from '@focale/domaine';
import { ErreurMetier } from '../socle/erreurs/index.js';
import type { Partage } from './mandat.entity.js';

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
