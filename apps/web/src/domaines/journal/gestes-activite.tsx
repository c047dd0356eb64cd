import { Button, Dialog, formatDate, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormProblem } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { ChampsActivite } from './champs-activite.js';
import { useAddActivite, useRemoveActivite, useUpdateActivite } from './journal-api.js';
import type { Activite } from './journal-api.js';
import { toActivite, toSaisie } from './saisie-activite.js';
import type { SaisieActivite } from './saisie-activite.js';

interface Props {
  ecole: Ecole;
  activite: Activite;
}

/** What the author may do with one entry. */
export function GestesActivite({ ecole, activite }: Props) {
  const [edition, setEdition] = useState(false);
  const remove = useRemoveActivite(ecole);
  const add = useAddActivite(ecole);
  const toast = useToast();
  const { actionsPossibles, date } = activite;
  const nom = <span className="sr"> l’activité du {formatDate(date)}</span>;
  return (
    <span className="rang">
      {actionsPossibles.includes('modifier') ? (
        <button type="button" className="lien" onClick={() => setEdition(true)}>
          modifier{nom}
        </button>
      ) : null}
      {actionsPossibles.includes('supprimer') ? (
        <button
          type="button"
          className="lien"
          onClick={() =>
            remove.mutate(activite, {
              onSuccess: () => toast('Activité supprimée', () => add.mutate(toActivite(toSaisie(activite)))),
              onError: (error) => toast(error.message),
            })
          }
        >
          supprimer{nom}
        </button>
      ) : null}
      {edition ? <Modification ecole={ecole} activite={activite} onClose={() => setEdition(false)} /> : null}
    </span>
  );
}

function Modification({ ecole, activite, onClose }: Props & { onClose: () => void }) {
  const [version, setVersion] = useState(activite.version);
  const aujourdhui = useAujourdhui();
  const update = useUpdateActivite(ecole, activite.id);
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm<SaisieActivite>({ defaultValues: toSaisie(activite) });
  const submit = handleSubmit((saisie) =>
    update.mutate(
      { ...toActivite(saisie), version },
      {
        onSuccess: () => {
          toast('Activité modifiée');
          onClose();
        },
      },
    ),
  );
  return (
    <Dialog title={`Activité du ${formatDate(activite.date)}`} onClose={onClose}>
      <form className="formulaire" noValidate onSubmit={(event) => void submit(event)}>
        <FormProblem
          error={update.error}
          avant={activite}
          libelles={{ date: 'Date', dureeMinutes: 'Durée en minutes', public: 'Public', note: 'Note' }}
          onReprendre={(courant) => {
            setVersion((courant as Activite).version);
            update.reset();
          }}
        />
        <ChampsActivite
          register={register}
          errors={formState.errors}
          duree={activite.dureeMinutes}
          aujourdhui={aujourdhui}
        />
        <div className="actions">
          <Button type="submit" busy={update.isPending}>
            Enregistrer
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Annuler
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
