import { LIBELLES_DROITS_DELEGABLES } from '@focale/domaine';
import { Button, Empty, StatusBadge, formatDate } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useGeste } from '../../../cadres/gestes/index.js';
import { DetailPage, QuiVoit, useMots } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import { useEcole } from '../../etablissements/index.js';
import { toPret, toRevocation, useDelegations } from './delegations-api.js';
import type { Delegation } from './delegations-api.js';
import { FormulaireDelegation } from './formulaire-delegation.js';

/** What the head lends to deputies: dated, revocable, told on whatever is signed under it. */
export function DelegationsDeLaDirection() {
  const ecole = useEcole();
  const { dire } = useMots();
  const delegations = useDelegations(ecole.uai);
  const [ajout, setAjout] = useState(false);
  const canLend = delegations.data?.actionsPossibles.includes('accorder') ?? false;
  const preter = canLend ? <Button onClick={() => setAjout(true)}>Donner une délégation</Button> : null;
  return (
    <DetailPage
      query={delegations}
      name="Délégations"
      head={({ elements }) => ({
        title: toTitre(elements),
        sous: 'Le chef d’établissement peut déléguer pour un temps, à un adjoint, ce qu’il est seul à pouvoir faire.',
        fil: <Link to={`${ecole.base}/designations`}>{dire('RRUPN et missions')}</Link>,
        actions: elements.length > 0 && !ajout ? preter : null,
      })}
    >
      {({ elements, adjoints }) => (
        <div className="pile">
          {ajout ? (
            <section className="carte" aria-label="Nouvelle délégation">
              <FormulaireDelegation uai={ecole.uai} adjoints={adjoints} onDone={() => setAjout(false)} />
            </section>
          ) : null}
          {elements.length === 0 && !ajout ? (
            <Empty title="Aucune délégation" actions={preter}>
              <p>Ce qui est signé par délégation le dit, avec le nom et les dates.</p>
            </Empty>
          ) : null}
          {elements.map((delegation) => (
            <CarteDelegation key={delegation.id} uai={ecole.uai} delegation={delegation} />
          ))}
          <QuiVoit de="delegations" quoi="les délégations" />
        </div>
      )}
    </DetailPage>
  );
}

function CarteDelegation({ uai, delegation }: { uai: string; delegation: Delegation }) {
  const aujourdhui = useAujourdhui();
  const { agent, droits, debut, fin, actionsPossibles } = delegation;
  const nom = `${agent.prenom} ${agent.nom}`;
  return (
    <article className="carte pile" aria-label={`Délégation à ${nom}`}>
      <div className="section-titre">
        <h2>{nom}</h2>
        <Etat delegation={delegation} aujourdhui={aujourdhui} />
      </div>
      <dl className="fiche">
        <dt>Peut</dt>
        <dd>{droits.map((droit) => LIBELLES_DROITS_DELEGABLES[droit]).join(' · ')}</dd>
        <dt>Dates</dt>
        <dd>
          du {formatDate(debut)} au {formatDate(fin)}
        </dd>
      </dl>
      {actionsPossibles.includes('revoquer') ? <Revocation uai={uai} delegation={delegation} /> : null}
    </article>
  );
}

/** Takes a delegation back at once; « Annuler » lends the same again. */
function Revocation({ uai, delegation }: { uai: string; delegation: Delegation }) {
  const aujourdhui = useAujourdhui();
  const { run, pending } = useGeste();
  const { id, version, agent, droits, debut, fin } = delegation;
  const revoke = () =>
    run({
      envoi: toRevocation(uai, id),
      corps: { version },
      succes: 'Délégation retirée',
      annulation: () => ({
        envoi: toPret(uai),
        corps: { agent: agent.id, droits, debut: debut > aujourdhui ? debut : aujourdhui, fin },
      }),
    });
  return (
    <div className="actions">
      <Button variant="secondary" small busy={pending} onClick={revoke}>
        Retirer la délégation
        <span className="sr">
          {' '}
          de {agent.prenom} {agent.nom}
        </span>
      </Button>
    </div>
  );
}

function Etat({ delegation, aujourdhui }: { delegation: Delegation; aujourdhui: string }) {
  const { active, revoqueeLe, debut } = delegation;
  if (revoqueeLe) return <StatusBadge tone="avenir">retirée le {formatDate(revoqueeLe)}</StatusBadge>;
  if (active) return <StatusBadge tone="fait">en vigueur</StatusBadge>;
  return <StatusBadge tone="avenir">{debut > aujourdhui ? 'à venir' : 'terminée'}</StatusBadge>;
}

function toTitre(elements: readonly Delegation[]): string {
  const actives = elements.filter(({ active }) => active);
  const [premiere] = actives;
  if (!premiere) return 'Personne n’agit par délégation aujourd’hui';
  return actives.length === 1
    ? `${premiere.agent.prenom} ${premiere.agent.nom} agit par délégation`
    : `${actives.length} délégations sont en vigueur`;
}
