import { formatResponsable } from '@focale/domaine';
import { Disclosure } from '@focale/ui';
import { findLibelle } from './libelles.js';
import type { Ligne, Vocabulaire } from './types.js';

/** All that a line says, for whoever reads the film without writing it. */
export function DetailLigne({ ligne, vocabulaire }: { ligne: Ligne; vocabulaire: Vocabulaire }) {
  const champs = [
    ['Nature', findLibelle(vocabulaire.natures, ligne.nature)],
    ['Acteurs associés', ligne.acteursAssocies.map(formatResponsable).join(', ')],
    ['Base légale', ligne.baseLegale],
    ['Certitude', findLibelle(vocabulaire.certitudes, ligne.certitude)],
    ['Ressources', ligne.ressources.join(' ; ')],
    ['Outils', ligne.outils.join(' ; ')],
    ['Remarque', ligne.remarque],
    ['Clé', ligne.cle],
  ].filter((champ): champ is [string, string] => Boolean(champ[1]));
  return (
    <Disclosure
      summary={
        <>
          Détail<span className="sr"> : {ligne.intitule}</span>
        </>
      }
    >
      <dl className="fiche">
        {champs.map(([nom, valeur]) => (
          <div key={nom} className="fiche-ligne">
            <dt>{nom}</dt>
            <dd>{valeur}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
