import { Button, DataTable, Empty, useToast } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../etablissements/ecole.js';
import { useAddMembre, useRemoveMembre } from './commissions-api.js';
import { FormulaireMembre } from './formulaire-membre.js';
import { QUALITES, isAnonyme } from './types.js';
import type { Membre } from './types.js';

interface Props {
  ecole: Ecole;
  membres: readonly Membre[];
  canEdit: boolean;
}

/** Who sits in the commission. */
export function Membres({ ecole, membres, canEdit }: Props) {
  const [ajout, setAjout] = useState(false);
  return (
    <section className="section">
      <div className="section-titre">
        <h2>Membres</h2>
        {canEdit && !ajout ? (
          <Button variant="secondary" small onClick={() => setAjout(true)}>
            Ajouter un membre
          </Button>
        ) : null}
      </div>
      {ajout ? <FormulaireMembre ecole={ecole} onDone={() => setAjout(false)} /> : null}
      {membres.length === 0 ? (
        <Empty title="Aucun membre déclaré" />
      ) : (
        <DataTable
          caption="Membres de la commission"
          rows={membres}
          rowKey={(membre) => membre.id}
          columns={[
            { title: 'Qualité', cell: (membre) => QUALITES[membre.qualite] ?? membre.qualite },
            { title: 'Personne', cell: toPersonne },
            ...(canEdit
              ? [{ title: 'Retirer', cell: (membre: Membre) => <Retirer ecole={ecole} membre={membre} /> }]
              : []),
          ]}
        />
      )}
    </section>
  );
}

function toPersonne(membre: Membre): string {
  if (isAnonyme(membre.qualite) || !membre.nom)
    return membre.nombre > 1 ? `${membre.nombre} représentants` : 'un représentant';
  return `${membre.prenom ?? ''} ${membre.nom}`;
}

function Retirer({ ecole, membre }: { ecole: Ecole; membre: Membre }) {
  const remove = useRemoveMembre(ecole);
  const add = useAddMembre(ecole);
  const toast = useToast();
  const { qualite, prenom, nom, nombre } = membre;
  const undo = () =>
    add.mutate({ qualite, ...(nom ? { prenom: prenom ?? '', nom } : {}), ...(isAnonyme(qualite) ? { nombre } : {}) });
  return (
    <button
      type="button"
      className="lien"
      onClick={() => remove.mutate(membre.id, { onSuccess: () => toast('Membre retiré', undo) })}
    >
      retirer<span className="sr"> {nom ?? QUALITES[qualite] ?? qualite}</span>
    </button>
  );
}
