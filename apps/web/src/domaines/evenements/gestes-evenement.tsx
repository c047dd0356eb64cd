import { Button, Dialog, formatDate, useToast } from '@focale/ui';
import type { GenreEvenement } from '@focale/domaine';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormProblem } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { ChampsEvenement } from './champs-evenement.js';
import { useAddEvenement, useRemoveEvenement, useUpdateEvenement } from './evenements-api.js';
import type { Evenement } from './evenements-api.js';
import { toEvenement, toSaisie } from './saisie-evenement.js';
import type { SaisieEvenement } from './saisie-evenement.js';

interface Props {
  ecole: Ecole;
  evenement: Evenement;
  genres: readonly GenreEvenement[];
}

/** Correct an event, or remove it: undone as easily. */
export function GestesEvenement({ ecole, evenement, genres }: Props) {
  const [edition, setEdition] = useState(false);
  const remove = useRemoveEvenement(ecole);
  const add = useAddEvenement(ecole);
  const toast = useToast();
  const { actionsPossibles, titre, date } = evenement;
  const nom = (
    <span className="sr">
      {' '}
      : {titre}, le {formatDate(date)}
    </span>
  );
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
            remove.mutate(evenement, {
              onSuccess: () => toast('Événement supprimé', () => add.mutate(toEvenement(toSaisie(evenement)))),
              onError: (error) => toast(error.message),
            })
          }
        >
          supprimer{nom}
        </button>
      ) : null}
      {edition ? (
        <Modification ecole={ecole} evenement={evenement} genres={genres} onClose={() => setEdition(false)} />
      ) : null}
    </span>
  );
}

function Modification({ ecole, evenement, genres, onClose }: Props & { onClose: () => void }) {
  const [version, setVersion] = useState(evenement.version);
  const update = useUpdateEvenement(ecole, evenement.id);
  const toast = useToast();
  const form = useForm<SaisieEvenement>({ defaultValues: toSaisie(evenement) });
  const submit = form.handleSubmit((saisie) =>
    update.mutate(
      { ...toEvenement(saisie), version },
      {
        onSuccess: () => {
          toast('Événement modifié');
          onClose();
        },
      },
    ),
  );
  return (
    <Dialog title={evenement.titre} onClose={onClose}>
      <form className="formulaire" noValidate onSubmit={(event) => void submit(event)}>
        <FormProblem
          error={update.error}
          avant={evenement}
          libelles={{ date: 'Date', titre: 'Titre', theme: 'Thème', participants: 'Participants' }}
          onReprendre={(courant) => {
            setVersion((courant as Evenement).version);
            update.reset();
          }}
        />
        <ChampsEvenement form={form} genres={genres} complet />
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
