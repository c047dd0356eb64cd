import { StatusBadge, formatDate } from '@focale/ui';
import { Link } from 'react-router';
import type { Ecole } from '../etablissements/index.js';
import type { GarVue } from './gar-api.js';

/** Who assigns the resources, and how to have somebody designated. */
export function ResponsablesGar({ ecole, responsables }: { ecole: Ecole; responsables: GarVue['responsables'] }) {
  const { designee, titulaires, commentDesigner } = responsables;
  return (
    <section className="carte pile-serree">
      <div className="section-titre">
        <h2>Responsables d’affectation</h2>
        <StatusBadge tone={designee ? 'fait' : 'cours'}>{designee ? 'désigné' : 'à désigner'}</StatusBadge>
      </div>
      {titulaires.length > 0 ? (
        <ul>
          {titulaires.map(({ id, prenom, nom, debut, fin }) => (
            <li key={id}>
              {prenom} {nom}{' '}
              <span className="gris petit">
                depuis le {formatDate(debut)}
                {fin ? `, jusqu’au ${formatDate(fin)}` : ''}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <p>{commentDesigner}</p>
      <p className="petit">
        L’affectation est à refaire chaque année. Les personnes doivent être informées du traitement de leurs données
        par le GAR. <Link to={`${ecole.base}/fonctions`}>Déclarer qui exerce cette fonction</Link>
      </p>
    </section>
  );
}
