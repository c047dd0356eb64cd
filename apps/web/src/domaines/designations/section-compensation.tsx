import { LIBELLES_COMPENSATIONS } from '@focale/domaine';
import { Button, StatusBadge, formatDate, formatEuros } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../etablissements/index.js';
import { FormulaireCompensation } from './formulaire-compensation.js';
import type { Compensation, Designation } from './designations-api.js';

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
  const { nature, taux, etapes, saisieSts } = compensation;
  return (
    <>
      <p>
        {LIBELLES_COMPENSATIONS[nature]}
        {nature === 'imp' && taux ? ` : ${formatEuros(taux)} par an` : ''}
      </p>
      {etapes.length > 0 ? <EtapesImp etapes={etapes} /> : null}
      {nature === 'imp' && !saisieSts && canSet ? (
        <div className="actions">
          <Button variant="secondary" small onClick={onEdit}>
            Dater les étapes
          </Button>
        </div>
      ) : null}
      {nature === 'allegement' ? <AvisRendus compensation={compensation} /> : null}
    </>
  );
}

/** The procedure of an IMP, step by step: the day of each, or that it is missing. */
function EtapesImp({ etapes }: { etapes: NonNullable<Compensation['etapes']> }) {
  return (
    <ol className="nu etapes">
      {etapes.map(({ code, libelle, le, manque }) => (
        <li key={code}>
          <span>{libelle}</span>
          {le ? (
            <StatusBadge tone="fait">le {formatDate(le)}</StatusBadge>
          ) : (
            <StatusBadge tone={manque ? 'cours' : 'avenir'}>{manque ? 'il manque la date' : 'à venir'}</StatusBadge>
          )}
        </li>
      ))}
    </ol>
  );
}

/** For an allègement, which has no steps of its own: the opinions, when they are known. */
function AvisRendus({ compensation }: { compensation: Compensation }) {
  const { avisConseilPedagogique, avisCa } = compensation;
  const avis = [
    avisConseilPedagogique ? `Avis du conseil pédagogique le ${formatDate(avisConseilPedagogique)}` : null,
    avisCa ? `avis du conseil d’administration le ${formatDate(avisCa)}` : null,
  ].filter((texte) => texte !== null);
  return avis.length > 0 ? <p className="gris petit">{avis.join(', ')}</p> : null;
}
