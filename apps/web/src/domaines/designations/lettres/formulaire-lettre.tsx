import { Button, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormProblem, QuiVoit } from '../../../cadres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { ChampsMissions, ChampsMoyens, ChampsSuivi } from './champs-lettre.js';
import { ChampsPartages } from './champs-partages.js';
import { ChoixDuModele } from './choix-du-modele.js';
import { useUpdateLettre } from './lettres-api.js';
import { LIBELLES_LETTRE } from './libelles-lettre.js';
import { toContenuLettre, toSaisieLettre } from './saisie-lettre.js';
import type { SaisieLettre } from './saisie-lettre.js';
import type { Lettre } from './types.js';

interface Props {
  ecole: Ecole;
  id: string;
  lettre: Lettre;
  onDone: () => void;
}

/** The letter, part by part. It comes written from the mandate: the head changes what should read otherwise. */
export function FormulaireLettre({ ecole, id, lettre, onDone }: Props) {
  const [version, setVersion] = useState(lettre.version);
  const [modele, setModele] = useState(lettre.modele);
  const update = useUpdateLettre(ecole, id);
  const toast = useToast();
  const { register, control, handleSubmit, reset, formState } = useForm<SaisieLettre>({
    defaultValues: toSaisieLettre(lettre.contenu),
  });
  const submit = handleSubmit((saisie) =>
    update.mutate(
      {
        contenu: toContenuLettre(saisie),
        modele: modele ? { id: modele.id, numero: modele.numero } : null,
        version,
      },
      {
        onSuccess: () => {
          toast('Lettre enregistrée');
          onDone();
        },
      },
    ),
  );
  const { direction, rrupn } = lettre.accords;
  return (
    <form className="formulaire" noValidate onSubmit={(event) => void submit(event)}>
      {direction || rrupn ? (
        <p>Un accord a déjà été donné sur le texte actuel : une modification le fera redemander.</p>
      ) : null}
      <FormProblem
        error={update.error}
        avant={lettre.contenu}
        partie="contenu"
        libelles={LIBELLES_LETTRE}
        onReprendre={(courant) => {
          setVersion((courant as Lettre).version);
          update.reset();
        }}
      />
      <ChoixDuModele
        ecole={ecole}
        id={id}
        modele={modele}
        onChoix={(suivante) => {
          setModele(suivante.modele);
          reset(toSaisieLettre(suivante.contenu));
        }}
      />
      <ChampsMissions register={register} errors={formState.errors} />
      <ChampsPartages control={control} register={register} />
      <ChampsMoyens register={register} />
      <ChampsSuivi register={register} />
      <QuiVoit>La direction, le RRUPN concerné et le SRANE lisent cette lettre.</QuiVoit>
      <div className="actions">
        <Button type="submit" busy={update.isPending}>
          Enregistrer la lettre
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
