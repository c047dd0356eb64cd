import { Button, Icon, StatusBadge, TextField, buttonClass, formatDate, useToast } from '@focale/ui';
import { useState } from 'react';
import { toApiUrl } from '../../api/client.js';
import { FormProblem } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { usePresentBilan, useRemovePresentation } from './bilans-api.js';
import type { Bilan } from './bilans-api.js';

/** One bilan: its state, its PDF, and the date on which it was presented. */
export function CarteBilan({ ecole, bilan }: { ecole: Ecole; bilan: Bilan }) {
  const [edition, setEdition] = useState(false);
  const remove = useRemovePresentation(ecole, bilan);
  const toast = useToast();
  const nom = `${bilan.agent.prenom} ${bilan.agent.nom}`;
  const presente = bilan.etat === 'presente';
  return (
    <article className="carte pile">
      <div className="section-titre">
        <h2>{nom}</h2>
        <StatusBadge tone={presente ? 'fait' : 'cours'}>
          {presente && bilan.presenteLe ? `présenté le ${formatDate(bilan.presenteLe)}` : 'en préparation'}
        </StatusBadge>
      </div>
      <div className="actions">
        <a
          className={buttonClass('secondary')}
          href={toApiUrl(`${ecole.base}/bilans/${bilan.agent.id}/document`, { format: 'pdf' })}
          download
        >
          <Icon name="document" /> Télécharger le PDF<span className="sr"> de {nom}</span>
        </a>
        {bilan.actionsPossibles.includes('presenter') && !edition ? (
          <Button onClick={() => setEdition(true)}>Déclarer la présentation au CA</Button>
        ) : null}
        {bilan.actionsPossibles.includes('annuler_presentation') ? (
          <Button
            variant="tertiary"
            busy={remove.isPending}
            onClick={() => remove.mutate(undefined, { onSuccess: () => toast('Présentation retirée') })}
          >
            Retirer la présentation
          </Button>
        ) : null}
      </div>
      <FormProblem error={remove.error} />
      {edition ? <FormulairePresentation ecole={ecole} bilan={bilan} onDone={() => setEdition(false)} /> : null}
    </article>
  );
}

function FormulairePresentation({ ecole, bilan, onDone }: { ecole: Ecole; bilan: Bilan; onDone: () => void }) {
  const present = usePresentBilan(ecole, bilan);
  const toast = useToast();
  const [date, setDate] = useState(useAujourdhui());
  return (
    <form
      className="formulaire"
      onSubmit={(event) => {
        event.preventDefault();
        present.mutate(date, {
          onSuccess: () => {
            toast('Présentation enregistrée');
            onDone();
          },
        });
      }}
    >
      <FormProblem error={present.error} />
      <TextField
        type="date"
        required
        label="Date du conseil d’administration"
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <div className="actions">
        <Button type="submit" busy={present.isPending}>
          Enregistrer
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
