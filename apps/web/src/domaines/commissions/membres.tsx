import { isQualiteAnonyme } from '@focale/domaine';
import { Button, DataTable, Empty, useToast } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../etablissements/index.js';
import { useAddMembre, useRemoveMembre } from './commissions-api.js';
import { FormulaireMembre } from './formulaire-membre.js';
import type { Commission, Membre } from './types.js';

/** Who sits in the commission, and which usual places nobody holds. */
export function Membres({ ecole, commission }: { ecole: Ecole; commission: Commission }) {
  const [ajout, setAjout] = useState(false);
  const { membres, manquants, compositionUsuelle, actionsPossibles } = commission;
  const deDroit = compositionUsuelle.filter((place) => place.deDroit);
  const canRemove = actionsPossibles.includes('retirer_membre');
  return (
    <section className="section pile">
      <div className="section-titre">
        <h2>Membres</h2>
        {actionsPossibles.includes('ajouter_membre') && !ajout ? (
          <Button variant="secondary" small onClick={() => setAjout(true)}>
            Ajouter un membre
          </Button>
        ) : null}
      </div>
      <p className="gris">
        Siègent de droit, sans avoir à être ajoutés : {deDroit.map(({ libelle }) => toMilieu(libelle)).join(' et ')}.
      </p>
      {manquants.length > 0 ? (
        <p className="gris">
          D’ordinaire y siègent aussi : {manquants.map(({ libelle }) => toMilieu(libelle)).join(', ')}.
        </p>
      ) : null}
      {ajout ? <FormulaireMembre ecole={ecole} onDone={() => setAjout(false)} /> : null}
      {membres.length === 0 ? (
        <Empty title="Aucun membre déclaré" />
      ) : (
        <DataTable
          caption="Membres de la commission"
          rows={membres}
          rowKey={(membre) => membre.id}
          columns={[
            { title: 'Qualité', cell: ({ libelle }) => libelle },
            { title: 'Personne', cell: toPersonne },
            { title: 'Courriel', cell: ({ courriel }) => courriel ?? '–' },
            ...(canRemove
              ? [{ title: 'Retirer', cell: (membre: Membre) => <Retirer ecole={ecole} membre={membre} /> }]
              : []),
          ]}
        />
      )}
    </section>
  );
}

/** Inside a sentence: lower case, acronyms apart. */
const toMilieu = (libelle: string): string =>
  /^\p{Lu}\p{Ll}/u.test(libelle) ? libelle.charAt(0).toLowerCase() + libelle.slice(1) : libelle;

function toPersonne({ nom, prenom, nombre }: Membre): string {
  if (nom) return [prenom, nom].filter(Boolean).join(' ');
  return nombre > 1 ? `${nombre} représentants` : 'un représentant';
}

function Retirer({ ecole, membre }: { ecole: Ecole; membre: Membre }) {
  const remove = useRemoveMembre(ecole);
  const add = useAddMembre(ecole);
  const toast = useToast();
  const { qualite, prenom, nom, courriel, nombre, libelle } = membre;
  const undo = () =>
    add.mutate({
      qualite,
      ...(prenom ? { prenom } : {}),
      ...(nom ? { nom } : {}),
      ...(courriel ? { courriel } : {}),
      ...(isQualiteAnonyme(qualite) ? { nombre } : {}),
    });
  return (
    <button
      type="button"
      className="lien"
      onClick={() =>
        remove.mutate(membre.id, {
          onSuccess: () => toast('Membre retiré', undo),
          onError: (error) => toast(error.message),
        })
      }
    >
      retirer<span className="sr"> {nom ?? libelle}</span>
    </button>
  );
}
