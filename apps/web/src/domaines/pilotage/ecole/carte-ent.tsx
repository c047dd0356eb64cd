import { LIBELLES_ENTS } from '@focale/domaine';
import { buttonClass } from '@focale/ui';
import { Link } from 'react-router';
import type { Ecole, EtablissementDetail } from '../../etablissements/index.js';

/** The ENT of the school, and where to find help and documents. */
export function CarteEnt({ ecole, etablissement }: { ecole: Ecole; etablissement: EtablissementDetail }) {
  const { ent } = etablissement;
  return (
    <section className="section">
      <h2>ENT, aide et ressources</h2>
      <div className="carte">
        <p>
          <strong>{ent ? LIBELLES_ENTS[ent] : 'ENT non renseigné'}</strong>
        </p>
        <p className="gris">L’ENT décide de lignes du film et des fonctions à désigner.</p>
        <p className="actions">
          <Link className={buttonClass('secondary', true)} to={`${ecole.base}/ent`}>
            Voir ou changer l’ENT
          </Link>
          <Link to={`${ecole.base}/contacts`}>À qui m’adresser</Link>
          <Link to={`${ecole.base}/ressources`}>Ressources</Link>
        </p>
      </div>
    </section>
  );
}
