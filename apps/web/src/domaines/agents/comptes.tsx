import { LIBELLES_ROLES } from '@focale/domaine';
import { Button, DataTable, Dialog, Empty, TextField, formatNombre } from '@focale/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ListPage } from '../../cadres/index.js';
import type { NomsDeTerritoires } from '../etablissements/index.js';
import { useTerritoires } from '../etablissements/index.js';
import { useAgents } from './agents-api.js';
import type { HabilitationVue } from './agents-api.js';
import { FormulaireInvitation } from './formulaire-invitation.js';

/** The accounts of the platform. */
export function Comptes() {
  const territoires = useTerritoires();
  const [params, setParams] = useSearchParams();
  const [invitation, setInvitation] = useState(false);
  const q = params.get('q') ?? '';
  const agents = useAgents(q, params.get('page'));
  return (
    <>
      <ListPage
        query={agents}
        name="Comptes"
        head={(page) => ({
          title: page ? `${formatNombre(page.total)} personnes connues de la plateforme` : 'Comptes',
          actions: <Button onClick={() => setInvitation(true)}>Inviter une personne</Button>,
        })}
        filters={
          <form
            role="search"
            aria-label="Chercher une personne"
            className="recherche filtres"
            onSubmit={(event) => {
              event.preventDefault();
              const saisie = new FormData(event.currentTarget).get('q');
              setParams(typeof saisie === 'string' && saisie.trim() !== '' ? { q: saisie.trim() } : {});
            }}
          >
            <TextField key={q} name="q" type="search" label="Chercher" hint="Nom ou adresse" defaultValue={q} />
            <Button type="submit" variant="secondary">
              Chercher
            </Button>
          </form>
        }
        empty={<Empty title="Personne ne correspond" />}
      >
        {(elements) => (
          <DataTable
            caption="Comptes"
            rows={elements}
            rowKey={(agent) => agent.id}
            columns={[
              { title: 'Personne', cell: ({ prenom, nom }) => `${prenom} ${nom}` },
              { title: 'Adresse', cell: ({ courriel }) => courriel },
              {
                title: 'Rôles',
                cell: ({ habilitations }) =>
                  habilitations.map((h) => toTexte(h, territoires)).join(' ; ') || 'aucun rôle',
              },
            ]}
          />
        )}
      </ListPage>
      {invitation ? (
        <Dialog title="Inviter une personne" onClose={() => setInvitation(false)}>
          <FormulaireInvitation onDone={() => setInvitation(false)} />
        </Dialog>
      ) : null}
    </>
  );
}

function toTexte(
  { role, region, academie, departement, uai }: HabilitationVue,
  { toNomAcademie, toNomDepartement }: NomsDeTerritoires,
): string {
  const lieu = uai ?? (departement ? toNomDepartement(departement) : academie ? toNomAcademie(academie) : region);
  return lieu ? `${LIBELLES_ROLES[role]} (${lieu})` : LIBELLES_ROLES[role];
}
