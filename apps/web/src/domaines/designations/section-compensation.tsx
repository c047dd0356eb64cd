import { Button, StatusBadge, formatDate, formatEuros } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../etablissements/index.js';
import { FormulaireCompensation } from './formulaire-compensation.js';
import { NATURES_COMPENSATION } from './libelles.js';
import type { Compensation, Designation } from './types.js';

/** The compensation of a mandate, and its form for whoever may set it. */
export function SectionCompensation({ ecole, designation }: { ecole: Ecole; designation: Designation }) {
  const [edition, setEdition] = useState(false);
  const { compensation, actionsPossibles } = designation;
  const canSet = actionsPossibles.includes('fixer_compensation');
  return (
    <section className="pile-serree">
      <div className="section-titre">
        <h3>Compensation</h3>
        {canSet && !edition ? (
          <button type="button" className="lien" onClick={() => setEdition(true)}>
            {compensation ? 'Modifier' : 'Choisir la compensation'}
            <span className="sr"> de {designation.agent.nom}</span>
          </button>
        ) : null}
      </div>
      {edition ? (
        <FormulaireCompensation ecole={ecole} designation={designation} onDone={() => setEdition(false)} />
      ) : compensation ? (
        <Resume compensation={compensation} canSet={canSet} onEdit={() => setEdition(true)} />
      ) : (
        <p className="gris">Pas encore choisie.</p>
      )}
    </section>
  );
}

interface ResumeProps {
  compensation: Compensation;
  canSet: boolean;
  onEdit: () => void;
}

function Resume({ compensation, canSet, onEdit }: ResumeProps) {
  const { nature, taux, avisConseilPedagogique, avisCa, saisieSts } = compensation;
  const isImp = nature === 'imp';
  return (
    <>
      <p>
        {NATURES_COMPENSATION[nature]}
        {isImp && taux ? ` : ${formatEuros(taux)} par an` : ''}
      </p>
      {isImp ? (
        <div className="rang">
          {saisieSts ? (
            <StatusBadge tone="fait">saisie dans STSWEB le {formatDate(saisieSts)}</StatusBadge>
          ) : (
            <StatusBadge tone="cours">à saisir dans STSWEB</StatusBadge>
          )}
          {!saisieSts && canSet ? (
            <Button variant="secondary" small onClick={onEdit}>
              Déclarer la saisie
            </Button>
          ) : null}
        </div>
      ) : null}
      {avisConseilPedagogique || avisCa ? (
        <p className="gris petit">
          {[
            avisConseilPedagogique ? `Avis du conseil pédagogique le ${formatDate(avisConseilPedagogique)}` : null,
            avisCa ? `avis du conseil d’administration le ${formatDate(avisCa)}` : null,
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
      ) : null}
    </>
  );
}
