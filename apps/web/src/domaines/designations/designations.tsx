import { Empty, buttonClass, formatCompte, toPhrase } from '@focale/ui';
import type { ComponentType } from 'react';
import { Link } from 'react-router';
import { ListPage, QuiVoit, useMots } from '../../cadres/index.js';
import { peut, useSession } from '../agents/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { CarteDesignation } from './carte-designation.js';
import { useDesignations } from './designations-api.js';
import type { Designation } from './designations-api.js';
import { ImpDeLaMission } from './imp/imp-de-la-mission.js';

interface Props {
  /** Where the letter of a mandate stands: letters stand above mandates, the route brings it. */
  Lettre: ComponentType<{ ecole: Ecole; designation: Designation }>;
}

/** The mandates of a school in a year. */
export function Designations({ Lettre }: Props) {
  const ecole = useEcole();
  const { dire } = useMots();
  const designations = useDesignations(ecole);
  const canDeclare = designations.data?.actionsPossibles?.includes('declarer') ?? false;
  const declarer = canDeclare ? (
    <Link className={buttonClass()} to={`${ecole.base}/designations/nouvelle`}>
      {dire('Déclarer un RRUPN')}
    </Link>
  ) : null;
  return (
    <ListPage
      query={designations}
      filters={<LiensDesMissions ecole={ecole} />}
      name="RRUPN et missions"
      head={(page) => ({
        title: page ? toTitre(page.elements) : 'RRUPN et missions',
        sous: `Missions de l’année ${ecole.annee}`,
        actions: page && page.elements.length > 0 ? declarer : null,
      })}
      empty={
        <Empty title={dire('Aucun RRUPN déclaré pour cette année')} actions={declarer}>
          <p>Plusieurs personnes peuvent se partager la mission, en même temps ou l’une après l’autre.</p>
        </Empty>
      }
    >
      {(elements) => (
        <div className="pile">
          {elements.map((designation) => (
            <CarteDesignation
              key={designation.id}
              ecole={ecole}
              designation={designation}
              lettre={<Lettre ecole={ecole} designation={designation} />}
            />
          ))}
          <ImpDeLaMission ecole={ecole} />
          <QuiVoit de="missions" quoi="ces missions" />
          <QuiVoit de="montants" quoi="les montants" />
        </div>
      )}
    </ListPage>
  );
}

/** The pages that go with the mandates: digital functions, and delegations for whoever may read them. */
function LiensDesMissions({ ecole }: { ecole: Ecole }) {
  const canReadDelegations = peut(useSession().data, 'delegations.read', ecole.uai);
  return (
    <ul className="nu puces filtres" aria-label="Avec les missions">
      <li>
        <Link className="puce" to={`${ecole.base}/fonctions`}>
          Fonctions numériques
        </Link>
      </li>
      {canReadDelegations ? (
        <li>
          <Link className="puce" to={`${ecole.base}/delegations`}>
            Délégations
          </Link>
        </li>
      ) : null}
    </ul>
  );
}

function toTitre(elements: readonly Designation[]): string {
  const actives = elements.filter((d) => d.etat === 'transmise' || d.etat === 'acceptee').length;
  const brouillons = elements.filter((d) => d.etat === 'brouillon').length;
  const debut = toPhrase(formatCompte(actives, 'RRUPN en mission', 'RRUPN en mission', false));
  return brouillons > 0
    ? `${debut}, ${formatCompte(brouillons, 'brouillon', 'brouillons', false)} à transmettre`
    : debut;
}
