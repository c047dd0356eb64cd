import { Button, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { FormProblem, QuiVoit } from '../../../cadres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { useUpdateFonction } from './fonctions-api.js';
import { buildTitulaire, toSaisieFonction, toTitulaires } from './saisie-fonction.js';
import type { SaisieFonction } from './saisie-fonction.js';
import type { Fonction } from './types.js';

interface Props {
  ecole: Ecole;
  fonction: Fonction;
  onDone: () => void;
}

/** Who holds a function, from when to when; several may, at once or one after the other. */
export function FormulaireFonction({ ecole, fonction, onDone }: Props) {
  const [version, setVersion] = useState(fonction.version);
  const update = useUpdateFonction(ecole, fonction.code);
  const toast = useToast();
  const { register, control, handleSubmit, formState } = useForm<SaisieFonction>({
    defaultValues: toSaisieFonction(fonction, ecole.annee),
  });
  const { fields, append, remove } = useFieldArray({ control, name: 'agents' });
  const submit = handleSubmit((saisie) =>
    update.mutate(
      { agents: toTitulaires(saisie), version },
      {
        onSuccess: () => {
          toast(`${fonction.libelle} : enregistré`);
          onDone();
        },
      },
    ),
  );
  const errors = formState.errors.agents;
  return (
    <form className="formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={update.error}
        onReprendre={(courant) => {
          setVersion((courant as Fonction).version);
          update.reset();
        }}
      />
      <p className="conseil">{fonction.commentDesigner}</p>
      {fields.map((champ, rang) => (
        <fieldset key={champ.id} className="choix">
          <legend className="fr-label">Titulaire {rang + 1}</legend>
          <div className="champs">
            <TextField
              label="Prénom"
              autoComplete="off"
              error={errors?.[rang]?.prenom?.message}
              {...register(`agents.${rang}.prenom`, { required: 'Indiquez le prénom.' })}
            />
            <TextField
              label="Nom"
              autoComplete="off"
              error={errors?.[rang]?.nom?.message}
              {...register(`agents.${rang}.nom`, { required: 'Indiquez le nom.' })}
            />
            <TextField
              type="email"
              label="Adresse professionnelle"
              hint="Facultatif"
              autoComplete="off"
              {...register(`agents.${rang}.courriel`)}
            />
            <TextField
              type="date"
              label="Depuis le"
              error={errors?.[rang]?.debut?.message}
              {...register(`agents.${rang}.debut`, { required: 'Indiquez la date de début.' })}
            />
            <TextField
              type="date"
              label="Jusqu’au"
              hint="Facultatif"
              error={errors?.[rang]?.fin?.message}
              {...register(`agents.${rang}.fin`, {
                validate: (fin, { agents }) =>
                  fin === '' || fin >= (agents[rang]?.debut ?? '') || 'La fin vient après le début.',
              })}
            />
          </div>
          <Button variant="tertiary" small onClick={() => remove(rang)}>
            Retirer<span className="sr"> le titulaire {rang + 1}</span>
          </Button>
        </fieldset>
      ))}
      <div>
        <Button variant="secondary" small onClick={() => append(buildTitulaire(ecole.annee))}>
          Ajouter un titulaire
        </Button>
      </div>
      <QuiVoit>La direction, les RRUPN, le SRANE et le référent départemental lisent ces noms.</QuiVoit>
      <div className="actions">
        <Button type="submit" busy={update.isPending}>
          Enregistrer
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
