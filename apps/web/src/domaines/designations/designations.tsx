import { Empty, buttonClass, formatCompte, toPhrase } from '@focale/ui';
import { Link } from 'react-router';
import { ListPage, QuiVoit, useMots } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import { CarteDesignation } from './carte-designation.js';
import { useDesignations } from './designations-api.js';
import { ImpDeLaMission } from './imp/imp-de-la-mission.js';
import { LiensDesMissions } from './liens-des-missions.js';
import type { Designation } from './types.js';

/** The mandates of a school in a year. */
export function Designations() {
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
            <CarteDesignation key={designation.id} ecole={ecole} designation={designation} />
          ))}
          <ImpDeLaMission ecole={ecole} />
          <QuiVoit>
            La direction, les RRUPN de l’établissement et le SRANE lisent ces missions ; les montants, seulement
            l’intéressé, la direction et le SRANE.
          </QuiVoit>
        </div>
      )}
    </ListPage>
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
