import { Dialog, useToast } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../etablissements/index.js';
import { useAddDemande, useRemoveDemande, useTakeBackDemande, useTransmitDemande } from './equipement-api.js';
import type { CampagneDeLEcole, Demande } from './equipement-api.js';
import { FormulaireDemande } from './formulaire-demande.js';
import { RepondreDemande } from './repondre-demande.js';

interface Props {
  ecole: Ecole;
  campagne: CampagneDeLEcole;
  demande: Demande;
}

/** What the reader may do with a request, in the school or for the SRANE. */
export function GestesDemande({ ecole, campagne, demande }: Props) {
  const [edition, setEdition] = useState(false);
  const remove = useRemoveDemande(ecole);
  const add = useAddDemande(ecole);
  const transmit = useTransmitDemande(ecole);
  const takeBack = useTakeBackDemande(ecole);
  const toast = useToast();
  const { actionsPossibles, besoin, categorie, quantite, priorite } = demande;
  const onError = (error: Error) => toast(error.message);
  const onSuccess = (transmise: Demande) => toast('Demande transmise', () => takeBack.mutate(transmise, { onError }));
  const undo = () => add.mutate({ campagne: campagne.id, categorie, besoin, quantite, priorite }, { onError });
  const gestes = [
    { action: 'transmettre', label: 'transmettre', run: () => transmit.mutate(demande, { onSuccess, onError }) },
    {
      action: 'reprendre',
      label: 'reprendre en brouillon',
      run: () => takeBack.mutate(demande, { onSuccess: () => toast('Demande reprise en brouillon'), onError }),
    },
    { action: 'modifier', label: 'modifier', run: () => setEdition(true) },
    {
      action: 'supprimer',
      label: 'supprimer',
      run: () => remove.mutate(demande, { onSuccess: () => toast('Demande supprimée', undo), onError }),
    },
  ] as const;
  const permis = gestes.filter(({ action }) => actionsPossibles.includes(action));
  return (
    <span className="rang">
      {permis.map(({ action, label, run }) => (
        <button key={action} type="button" className="lien" onClick={run}>
          {label}
          <span className="sr"> : {besoin}</span>
        </button>
      ))}
      <RepondreDemande uai={ecole.uai} annee={ecole.annee} demande={demande} />
      {edition ? (
        <Dialog title="Modifier la demande" onClose={() => setEdition(false)}>
          <FormulaireDemande ecole={ecole} campagne={campagne} demande={demande} onDone={() => setEdition(false)} />
        </Dialog>
      ) : null}
    </span>
  );
}
