import { Button, Empty } from '@focale/ui';
import { useState } from 'react';
import { FormulaireAction } from '../actions/formulaire-action.js';
import { ListeActions } from '../actions/liste-actions.js';
import type { Ecole } from '../../etablissements/index.js';
import type { Reunion } from './reunions-api.js';

/** What the meeting decided: each decision is a local action, with a person and a date. */
export function Decisions({ ecole, reunion }: { ecole: Ecole; reunion: Reunion }) {
  const [ajout, setAjout] = useState(false);
  return (
    <section className="section pile">
      <div className="section-titre">
        <h2>Décisions</h2>
        {reunion.actionsPossibles.includes('ajouter_decision') && !ajout ? (
          <Button variant="secondary" small onClick={() => setAjout(true)}>
            Ajouter une décision
          </Button>
        ) : null}
      </div>
      {ajout ? <FormulaireAction ecole={ecole} reunion={reunion.id} onDone={() => setAjout(false)} /> : null}
      {reunion.decisions.length === 0 ? (
        ajout ? null : (
          <Empty title="Aucune décision notée" />
        )
      ) : (
        <ListeActions ecole={ecole} actions={reunion.decisions} legende="Décisions de la réunion" />
      )}
    </section>
  );
}
