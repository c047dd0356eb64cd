import { Alert, formatDate, formatPluriel } from '@focale/ui';
import { DetailPage, QuiVoit } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import { DatesEducap } from './dates-educap.js';
import { useEducap } from './educap-api.js';
import type { EducapVue } from './educap-api.js';
import { ObjectifsEducap, ObjectifsPrecedents } from './objectifs-educap.js';

/** EDUCAP beside EDUCAP: when it was read and filled, and what the school aims at this year. */
export function Educap() {
  const ecole = useEcole();
  const educap = useEducap(ecole);
  return (
    <DetailPage
      query={educap}
      name="EDUCAP"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: 'Le positionnement se fait et reste dans EDUCAP. Ici : sa date et les objectifs de l’année.',
      })}
    >
      {(donnees) => (
        <div className="pile">
          <Alert tone="info" title="EDUCAP s’ouvre par le chef d’établissement, dans ARENA">
            <p>Aucune délégation n’est possible : le RRUPN aide à le préparer, le chef le renseigne.</p>
          </Alert>
          <DatesEducap ecole={ecole} educap={donnees} />
          <ObjectifsEducap ecole={ecole} educap={donnees} />
          <ObjectifsPrecedents ecole={ecole} precedents={donnees.precedents} />
          <QuiVoit de="educap" quoi="cette page" />
        </div>
      )}
    </DetailPage>
  );
}

function toTitre({ positionneLe, objectifs }: EducapVue): string {
  const suivis = objectifs.filter(({ etat }) => etat !== 'abandonne').length;
  const buts = suivis === 0 ? 'aucun objectif prioritaire' : formatPluriel(suivis, 'objectif');
  return positionneLe
    ? `EDUCAP complété le ${formatDate(positionneLe)}, ${buts}`
    : `EDUCAP reste à compléter cette année, ${buts}`;
}
