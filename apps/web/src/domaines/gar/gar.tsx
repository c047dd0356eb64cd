import { Button, Empty, formatDate, formatPluriel, StatusBadge } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { DetailPage, QuiVoit } from '../../cadres/index.js';
import { peut, useSession } from '../agents/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { Abonnements, PrecedentsGar } from './abonnements.js';
import { FormulaireAbonnement } from './formulaire-abonnement.js';
import { useGar } from './gar-api.js';
import type { GarVue } from './gar-api.js';

/** GAR in a school: who assigns, what is subscribed to, what has to be decided for the year that follows. */
export function Gar() {
  const ecole = useEcole();
  const gar = useGar(ecole);
  return (
    <DetailPage
      query={gar}
      name="GAR"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: 'Les abonnements aux ressources du gestionnaire d’accès aux ressources, leur fin et leur suite.',
      })}
    >
      {(donnees) => <Contenu ecole={ecole} donnees={donnees} />}
    </DetailPage>
  );
}

function Contenu({ ecole, donnees }: { ecole: Ecole; donnees: GarVue }) {
  const [ajout, setAjout] = useState(false);
  const { abonnements, precedents, responsables, actionsPossibles } = donnees;
  const peut = actionsPossibles.includes('ajouter');
  const bouton = peut && !ajout ? <Button onClick={() => setAjout(true)}>Ajouter un abonnement</Button> : null;
  return (
    <div className="pile">
      <Responsables ecole={ecole} responsables={responsables} />
      <section className="section pile">
        <div className="section-titre">
          <h2>Abonnements de l’année</h2>
          {abonnements.length > 0 ? bouton : null}
        </div>
        {ajout ? <FormulaireAbonnement ecole={ecole} onDone={() => setAjout(false)} /> : null}
        {abonnements.length > 0 ? (
          <Abonnements ecole={ecole} abonnements={abonnements} />
        ) : ajout ? null : (
          <Empty title="Aucun abonnement noté" actions={bouton}>
            <p>Notez ceux que l’établissement achète, et ceux de l’État ou de la collectivité dont il dépend.</p>
          </Empty>
        )}
      </section>
      {peut && precedents.length > 0 ? <PrecedentsGar ecole={ecole} precedents={precedents} /> : null}
      <QuiVoit de="gar" quoi="cette page" />
    </div>
  );
}

function toTitre({ alertes, abonnements }: GarVue): string {
  if (alertes.length > 0)
    return `${formatPluriel(alertes.length, 'abonnement appelle', 'abonnements appellent')} une décision`;
  return abonnements.length === 0
    ? 'Aucun abonnement GAR noté cette année'
    : 'La suite de chaque abonnement est décidée';
}

/** Who assigns the resources, and how to have somebody designated. */
function Responsables({ ecole, responsables }: { ecole: Ecole; responsables: GarVue['responsables'] }) {
  const { designee, titulaires, commentDesigner } = responsables;
  const session = useSession().data;
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
        {peut(session, 'fonctions.read', ecole.uai) ? (
          <Link to={`${ecole.base}/fonctions`}>Voir les fonctions de l’établissement</Link>
        ) : null}
      </p>
    </section>
  );
}
