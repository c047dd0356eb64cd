import { isAllowed } from '@focale/domaine';
import { StatusBadge, formatDate } from '@focale/ui';
import { Link } from 'react-router';
import { useSession } from '../agents/index.js';
import type { Ecole } from '../etablissements/index.js';
import type { GarVue } from './gar-api.js';

/** Who assigns the resources, and how to have somebody designated. */
export function ResponsablesGar({ ecole, responsables }: { ecole: Ecole; responsables: GarVue['responsables'] }) {
  const { designee, titulaires, commentDesigner } = responsables;
  const roles = useSession().data?.habilitations.map(({ role }) => role) ?? [];
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
        par le GAR.{' '}
        {isAllowed('fonctions.read', roles) ? (
          <Link to={`${ecole.base}/fonctions`}>Voir les fonctions de l’établissement</Link>
        ) : null}
      </p>
    </section>
  );
}
