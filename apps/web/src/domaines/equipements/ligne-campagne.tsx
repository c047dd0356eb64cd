import { LIBELLES_CATEGORIES_EQUIPEMENT, LIBELLES_TYPES_ETABLISSEMENT } from '@focale/domaine';
import { Dialog, StatusBadge, formatDate, formatPluriel, useToast } from '@focale/ui';
import { useState } from 'react';
import { useTerritoires } from '../etablissements/index.js';
import { useAddCampagne, useRemoveCampagne } from './equipement-academie-api.js';
import type { Campagne, Chemin } from './equipement-academie-api.js';
import { FormulaireCampagne } from './formulaire-campagne.js';

const ETATS = {
  ouverte: { tone: 'cours', label: 'ouverte' },
  a_venir: { tone: 'avenir', label: 'à venir' },
  close: { tone: 'info', label: 'close' },
} as const;

/** A campaign as the académie follows it: whom it concerns, until when, how many requests. */
export function LigneCampagne({ academie, campagne }: { academie: Chemin; campagne: Campagne }) {
  const [edition, setEdition] = useState(false);
  const { titre, etat, ouverteLe, closeLe, categories, demandes, sansReponse, actionsPossibles, consignes } = campagne;
  const { tone, label } = ETATS[etat];
  return (
    <article className="carte pile">
      <div className="section-titre">
        <h3>{titre}</h3>
        <StatusBadge tone={tone}>{label}</StatusBadge>
      </div>
      <Concernes campagne={campagne} />
      <p>
        Du {formatDate(ouverteLe)} au {formatDate(closeLe)} inclus.
      </p>
      <p className="petit gris">{categories.map((c) => LIBELLES_CATEGORIES_EQUIPEMENT[c]).join(' · ')}</p>
      {consignes ? <p className="gris">{consignes}</p> : null}
      <p>
        {formatPluriel(demandes, 'demande transmise', 'demandes transmises')}
        {demandes > 0 ? `, ${String(sansReponse)} sans réponse` : null}
      </p>
      <div className="rang">
        {actionsPossibles.includes('modifier') ? (
          <button type="button" className="lien" onClick={() => setEdition(true)}>
            modifier<span className="sr"> : {titre}</span>
          </button>
        ) : null}
        {actionsPossibles.includes('supprimer') ? <Suppression academie={academie} campagne={campagne} /> : null}
      </div>
      {edition ? (
        <Dialog title="Modifier la campagne" onClose={() => setEdition(false)}>
          <FormulaireCampagne academie={academie} campagne={campagne} onDone={() => setEdition(false)} />
        </Dialog>
      ) : null}
    </article>
  );
}

function Concernes({ campagne: { collectivite, types, departement } }: { campagne: Campagne }) {
  const { toNomDepartement } = useTerritoires();
  const qui = types.length === 0 ? ['Tous les types'] : types.map((type) => LIBELLES_TYPES_ETABLISSEMENT[type]);
  const lieu = departement ? toNomDepartement(departement) : 'Toute l’académie';
  return <p>{[collectivite, qui.join(', '), lieu].join(' · ')}</p>;
}

function Suppression({ academie, campagne }: { academie: Chemin; campagne: Campagne }) {
  const remove = useRemoveCampagne(academie);
  const add = useAddCampagne(academie);
  const toast = useToast();
  const { titre, collectivite, departement, types, categories, ouverteLe, closeLe, consignes } = campagne;
  const undo = () => add.mutate({ titre, collectivite, departement, types, categories, ouverteLe, closeLe, consignes });
  return (
    <button
      type="button"
      className="lien"
      onClick={() =>
        remove.mutate(campagne, {
          onSuccess: () => toast('Campagne supprimée', undo),
          onError: (error) => toast(error.message),
        })
      }
    >
      supprimer<span className="sr"> : {titre}</span>
    </button>
  );
}
