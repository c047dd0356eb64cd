import { Button, TextArea, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormProblem, QuiVoit } from '../../../cadres/index.js';
import { useCreateModele, useUpdateModele } from './modeles-api.js';
import type { Academie } from './modeles-api.js';
import { CHAMPS_MODELE, REPERES, toGabarit, toSaisieModele } from './saisie-modele.js';
import type { SaisieModele } from './saisie-modele.js';
import type { Modele } from './types.js';

interface Props {
  academie: Academie;
  /** The draft that is edited; none for a new model. */
  modele?: Modele;
  onDone: () => void;
}

/** Writes a model, with what may stand between braces listed beside. */
export function EditeurModele({ academie, modele, onDone }: Props) {
  const [version, setVersion] = useState(modele?.version ?? 1);
  const create = useCreateModele(academie);
  const update = useUpdateModele(academie, modele?.id ?? '');
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm<SaisieModele>({
    defaultValues: toSaisieModele(modele?.nom, modele?.contenu),
  });
  const onSuccess = () => {
    toast('Brouillon du modèle enregistré');
    onDone();
  };
  const submit = handleSubmit((saisie) => {
    const corps = { nom: saisie.nom.trim(), contenu: toGabarit(saisie) };
    if (modele) update.mutate({ ...corps, version }, { onSuccess });
    else create.mutate(corps, { onSuccess });
  });
  return (
    <div className="deux">
      <form className="formulaire carte" noValidate onSubmit={(event) => void submit(event)}>
        <FormProblem
          error={create.error ?? update.error}
          avant={modele ?? {}}
          libelles={{ nom: 'Nom' }}
          onReprendre={(courant) => {
            setVersion((courant as Modele).version);
            update.reset();
          }}
        />
        <TextField
          label="Nom du modèle"
          hint="Vu par les établissements, par exemple « Lettre de mission, collège »"
          error={formState.errors.nom?.message}
          {...register('nom', { required: 'Donnez un nom au modèle.' })}
        />
        {CHAMPS_MODELE.map(({ champ, label, lignes, liste }) => (
          <TextArea
            key={champ}
            rows={lignes}
            label={label}
            hint={liste ? 'Une ligne par élément' : undefined}
            {...register(champ)}
          />
        ))}
        <QuiVoit>Une fois publié, le modèle est proposé à tous les établissements de l’académie.</QuiVoit>
        <div className="actions">
          <Button type="submit" busy={create.isPending || update.isPending}>
            Enregistrer le brouillon
          </Button>
          <Button variant="tertiary" onClick={onDone}>
            Annuler
          </Button>
        </div>
      </form>
      <section className="carte" aria-labelledby="titre-reperes">
        <h2 id="titre-reperes">Ce qui se remplit seul</h2>
        <p className="gris">À écrire tel quel dans le texte ; chaque lettre y met ce qui la concerne.</p>
        <dl className="fiche">
          {REPERES.map(([repere, sens]) => (
            <div key={repere} className="fiche-ligne">
              <dt>
                <code>{repere}</code>
              </dt>
              <dd>{sens}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
