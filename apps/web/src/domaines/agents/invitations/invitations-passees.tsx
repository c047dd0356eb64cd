import { Empty, formatInstant } from '@focale/ui';
import { Link } from 'react-router';
import { Async } from '../../../cadres/index.js';
import { useTerritoires } from '../../etablissements/index.js';
import { toInvites, useInvitations } from './invitations-api.js';

/** Invitations already sent, each with its result. */
export function InvitationsPassees({ code }: { code: string }) {
  const invitations = useInvitations(code);
  const { toNomDepartement } = useTerritoires();
  return (
    <section className="pile" aria-labelledby="invitations-passees">
      <h2 id="invitations-passees">Invitations envoyées</h2>
      <Async query={invitations} lines={2}>
        {({ elements }) =>
          elements.length === 0 ? (
            <Empty title="Aucune invitation pour l’instant" />
          ) : (
            <ul>
              {elements.map(({ id, creeLe, role, departements, annuleeLe }) => (
                <li key={id}>
                  <Link to={`?invitation=${id}`}>
                    {toInvites(role)},{' '}
                    {departements ? departements.map(toNomDepartement).join(', ') : 'toute l’académie'}, le{' '}
                    {formatInstant(creeLe)}
                  </Link>
                  {annuleeLe ? ' (annulée)' : null}
                </li>
              ))}
            </ul>
          )
        }
      </Async>
    </section>
  );
}
