import { Button, useToast } from '@focale/ui';
import { useState } from 'react';
import { useMots } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useDeclareDesignation, useRemoveDesignation } from './designations-api.js';
import { DialogueModification } from './dialogue-modification.js';
import { DialogueTransition } from './dialogue-transition.js';
import { listGestes } from './transitions.js';
import type { GesteDesignation } from './transitions.js';
import type { Designation } from './types.js';

/** What moves a mandate forward; the rest stays a secondary button. */
const PRINCIPAUX: readonly string[] = ['transmettre', 'accepter', 'reprendre'];

/** The next steps that the API offers on a mandate. */
export function BoutonsDesignation({ ecole, designation }: { ecole: Ecole; designation: Designation }) {
  const { dire } = useMots();
  const [geste, setGeste] = useState<GesteDesignation | null>(null);
  const [edition, setEdition] = useState(false);
  const remove = useRemoveDesignation(ecole, designation.id);
  const declare = useDeclareDesignation(ecole);
  const toast = useToast();
  const { actionsPossibles } = designation;
  if (actionsPossibles.length === 0) return null;
  const undo = () => {
    const { agent, debut, fin, domaines, partages } = designation;
    const { prenom, nom, courriel, discipline } = agent;
    declare.mutate({
      agent: { prenom, nom, courriel, ...(discipline ? { discipline } : {}) },
      debut,
      ...(fin ? { fin } : {}),
      domaines,
      partages,
    });
  };
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
          busy={remove.isPending}
          onClick={() =>
            remove.mutate(undefined, {
              onSuccess: () => toast('Brouillon supprimé', undo),
              onError: (error) => toast(error.message),
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
