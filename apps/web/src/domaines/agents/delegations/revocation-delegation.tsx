import { Button, useToast } from '@focale/ui';
import { FormProblem } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import { useCreateDelegation, useRevokeDelegation } from './delegations-api.js';
import type { Delegation } from './delegations-api.js';

/** Takes a delegation back at once; « Annuler » lends the same again. */
export function RevocationDelegation({ uai, delegation }: { uai: string; delegation: Delegation }) {
  const aujourdhui = useAujourdhui();
  const revoke = useRevokeDelegation(uai);
  const create = useCreateDelegation(uai);
  const toast = useToast();
  const { agent, droits, debut, fin } = delegation;
  const undo = () => create.mutate({ agent: agent.id, droits, debut: debut > aujourdhui ? debut : aujourdhui, fin });
  return (
    <>
      <FormProblem error={revoke.error ?? create.error} />
      <div className="actions">
        <Button
          variant="secondary"
          small
          busy={revoke.isPending}
          onClick={() => revoke.mutate(delegation, { onSuccess: () => toast('Délégation retirée', undo) })}
        >
          Retirer la délégation
          <span className="sr">
            {' '}
            de {agent.prenom} {agent.nom}
          </span>
        </Button>
      </div>
    </>
  );
}
