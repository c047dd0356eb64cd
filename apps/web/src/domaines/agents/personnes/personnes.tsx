import { LIBELLES_ETATS_DE_COMPTE, LIBELLES_ROLES } from '@focale/domaine';
import { Button, DataTable, Dialog, Empty, formatNombre, SelectField, StatusBadge } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { ListPage, Recherche, toOptions, useFiltresDUrl } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import { useTerritoires } from '../../etablissements/index.js';
import { toNom } from '../nom.js';
import { tellDroit } from './droits.js';
import { FormulaireDroit } from './formulaire-droit.js';
import { useAgents } from './personnes-api.js';
import type { Personne } from './personnes-api.js';

/** People within reach: the platform's for its administrator, a territory's for who follows it, a school's for its head. */
export function Personnes() {
  const { get } = useFiltresDUrl();
  const [invitation, setInvitation] = useState(false);
  const filtres = Object.fromEntries(['q', 'role', 'academie', 'etat', 'page'].map((nom) => [nom, get(nom)]));
  const agents = useAgents(filtres);
  return (
    <>
      <ListPage
        query={agents}
        name="Personnes et accès"
        head={(page) => ({
          title: page ? `${formatNombre(page.total)} personnes dans votre périmètre` : 'Personnes et accès',
          actions: agents.data ? <Button onClick={() => setInvitation(true)}>Inviter une personne</Button> : null,
        })}
        filters={<Filtres />}
        empty={<Empty title="Personne ne correspond" />}
      >
        {(elements) => <TableauDesPersonnes personnes={elements} />}
      </ListPage>
      {invitation ? (
        <Dialog title="Inviter une personne" onClose={() => setInvitation(false)}>
          <FormulaireDroit roles={agents.data?.rolesPossibles ?? []} onDone={() => setInvitation(false)} />
        </Dialog>
      ) : null}
    </>
  );
}

function Filtres() {
  const { get, set } = useFiltresDUrl();
  const { academies } = useTerritoires();
  return (
    <search className="filtres" aria-label="Filtres">
      <Recherche label="Chercher une personne" hint="Nom ou adresse" max={80} />
      <SelectField
        label="Rôle"
        vide="Tous"
        options={toOptions(LIBELLES_ROLES)}
        value={get('role')}
        onChange={(event) => set('role', event.target.value)}
      />
      <SelectField
        label="Compte"
        vide="Tous"
        options={toOptions(LIBELLES_ETATS_DE_COMPTE)}
        value={get('etat')}
        onChange={(event) => set('etat', event.target.value)}
      />
      {academies.length > 1 ? (
        <SelectField
          label="Académie"
          vide="Toutes"
          options={academies.map(({ code, nom }) => ({ value: code, label: nom }))}
          value={get('academie')}
          onChange={(event) => set('academie', event.target.value)}
        />
      ) : null}
    </search>
  );
}

/** Each person with the rights that run today or later. */
export function TableauDesPersonnes({ personnes }: { personnes: readonly Personne[] }) {
  const territoires = useTerritoires();
  const aujourdhui = useAujourdhui();
  return (
    <DataTable
      caption="Personnes"
      rows={personnes}
      rowKey={({ id }) => id}
      columns={[
        {
          title: 'Personne',
          cell: (personne) => (
            <Link className="lien" to={`/comptes/${personne.id}`}>
              {toNom(personne)}
            </Link>
          ),
        },
        { title: 'Adresse', cell: ({ courriel }) => <span className="adresse">{courriel}</span> },
        {
          title: 'Droits',
          cell: ({ habilitations }) =>
            habilitations
              .filter(({ fin }) => fin === undefined || fin >= aujourdhui)
              .map((droit) => tellDroit(droit, territoires))
              .join(' ; ') || 'plus aucun droit',
        },
        { title: 'Compte', cell: ({ etat }) => <EtatDuCompte etat={etat} /> },
      ]}
    />
  );
}

const TONS = { actif: 'fait', en_attente: 'avenir', desactive: 'retard' } as const;

export const EtatDuCompte = ({ etat }: Pick<Personne, 'etat'>) => (
  <StatusBadge tone={TONS[etat]}>{LIBELLES_ETATS_DE_COMPTE[etat]}</StatusBadge>
);
