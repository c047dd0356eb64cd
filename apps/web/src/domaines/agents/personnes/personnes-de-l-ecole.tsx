import { Button, Dialog, Empty } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { DetailPage, QuiVoit } from '../../../cadres/index.js';
import { useEcole, useEtablissement } from '../../etablissements/index.js';
import { CarteDirection } from '../direction/carte-direction.js';
import { FormulaireDroit } from './formulaire-droit.js';
import { useAgents } from './personnes-api.js';
import { TableauDesPersonnes } from './personnes.js';

/** Who has access to a school, past rights included on each person's page. */
export function PersonnesDeLEcole() {
  const { uai, base } = useEcole();
  const nom = useEtablissement(uai).data?.nom ?? 'Établissement';
  const personnes = useAgents({ uai });
  const [invitation, setInvitation] = useState(false);
  return (
    <DetailPage
      query={personnes}
      name="Personnes et accès"
      head={({ total }) => ({
        title: total === 0 ? 'Personne n’a encore accès à l’établissement' : 'Qui a accès à l’établissement',
        fil: <Link to={base}>{nom}</Link>,
        actions: <Button onClick={() => setInvitation(true)}>Donner un accès</Button>,
      })}
    >
      {({ elements, rolesPossibles }) => (
        <div className="pile">
          <CarteDirection uai={uai} />
          {elements.length === 0 ? (
            <Empty title="Personne ici">
              <p>Une personne invitée reçoit un lien pour choisir son mot de passe.</p>
            </Empty>
          ) : (
            <TableauDesPersonnes personnes={elements} />
          )}
          <QuiVoit de="personnes" quoi="cette liste" />
          {invitation ? (
            <Dialog title="Donner un accès à l’établissement" onClose={() => setInvitation(false)}>
              <FormulaireDroit uai={uai} roles={rolesPossibles} onDone={() => setInvitation(false)} />
            </Dialog>
          ) : null}
        </div>
      )}
    </DetailPage>
  );
}
