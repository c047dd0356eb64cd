import { Button } from '@focale/ui';
import { useState } from 'react';
import { useGeste } from '../../cadres/gestes/index.js';
import { useMots } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toRetablissement, toRetrait } from './designations-api.js';
import type { Designation } from './designations-api.js';
import { DialogueModification } from './dialogue-modification.js';
import { DialogueTransition, listGestes } from './dialogue-transition.js';
import type { GesteDesignation } from './dialogue-transition.js';

/** What moves a mandate forward; the rest stays a secondary button. */
const PRINCIPAUX: readonly string[] = ['transmettre', 'accepter', 'reprendre'];

/** The next steps that the API offers on a mandate. */
export function BoutonsDesignation({ ecole, designation }: { ecole: Ecole; designation: Designation }) {
  const { dire } = useMots();
  const [geste, setGeste] = useState<GesteDesignation | null>(null);
  const [edition, setEdition] = useState(false);
  const { run, pending } = useGeste();
  const { actionsPossibles } = designation;
  // Somebody else was faster: what was being typed, and why it was refused, stay on screen.
  if (actionsPossibles.length === 0 && !geste && !edition) return null;
  return (
    <div className="actions">
      {listGestes(actionsPossibles).map((g) => (
        <Button
          key={g.transition}
          variant={PRINCIPAUX.includes(g.transition) ? 'primary' : 'secondary'}
          onClick={() => setGeste(g)}
        >
          {dire(g.label)}
        </Button>
      ))}
      {actionsPossibles.includes('modifier') ? (
        <Button variant="secondary" onClick={() => setEdition(true)}>
          Modifier le brouillon
        </Button>
      ) : null}
      {actionsPossibles.includes('supprimer') ? (
        <Button
          variant="tertiary"
          busy={pending}
          onClick={() =>
            run({
              envoi: toRetrait(ecole, designation.id),
              succes: 'Brouillon supprimé',
              annulation: () => ({ envoi: toRetablissement(ecole, designation.id), succes: 'Brouillon rétabli' }),
            })
          }
        >
          Supprimer le brouillon
        </Button>
      ) : null}
      {geste ? (
        <DialogueTransition ecole={ecole} designation={designation} geste={geste} onClose={() => setGeste(null)} />
      ) : null}
      {edition ? (
        <DialogueModification ecole={ecole} designation={designation} onClose={() => setEdition(false)} />
      ) : null}
    </div>
  );
}
