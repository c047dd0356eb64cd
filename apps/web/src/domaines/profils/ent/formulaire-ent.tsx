import { ENTS, LIBELLES_ENTS } from '@focale/domaine';
import type { Ent } from '@focale/domaine';
import { Button, SelectField, TextField, formatDate, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormProblem, QuiVoit } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { useUpdateEnt } from './ent-api.js';
import type { EntDeLEcole } from './ent-api.js';

type EntDeclarable = Exclude<Ent, 'inconnu'>;

const OPTIONS = ENTS.filter((ent) => ent !== 'inconnu').map((value) => ({ value, label: LIBELLES_ENTS[value] }));

/** Declares the ENT from a day of the year; the one before ends on the eve, the film moves at once. */
export function FormulaireEnt({ ecole, ent, onDone }: { ecole: Ecole; ent: EntDeLEcole; onDone: () => void }) {
  const [version, setVersion] = useState(ent.version);
  const aujourdhui = useAujourdhui();
  const update = useUpdateEnt(ecole);
  const toast = useToast();
  const { premierJour, dernierJour } = ent;
  const { register, handleSubmit, formState } = useForm<{ ent: EntDeclarable; debut: string }>({
    defaultValues: {
      ent: ent.ent === 'inconnu' ? 'aucun' : ent.ent,
      debut: aujourdhui >= premierJour && aujourdhui <= dernierJour ? aujourdhui : premierJour,
    },
  });
  const submit = handleSubmit((saisie) =>
    update.mutate(
      { ...saisie, version },
      {
        onSuccess: () => {
          toast('ENT enregistré, le film est à jour');
          onDone();
        },
      },
    ),
  );
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={update.error}
        avant={ent}
        libelles={{ ent: 'ENT', debut: 'Depuis le' }}
        onReprendre={(courant) => {
          setVersion((courant as EntDeLEcole).version);
          update.reset();
        }}
      />
      <SelectField label="ENT utilisé par l’établissement" options={OPTIONS} {...register('ent')} />
      <TextField
        type="date"
        label="À partir du"
        hint={`Du ${formatDate(premierJour)} au ${formatDate(dernierJour)} ; l’ENT précédent s’arrête la veille`}
        min={premierJour}
        max={dernierJour}
        error={formState.errors.debut?.message}
        {...register('debut', {
          required: 'Donnez le premier jour.',
          validate: (jour) => (jour >= premierJour && jour <= dernierJour) || 'Choisissez un jour de l’année scolaire.',
        })}
      />
      <p className="gris">
        Ce qui a été coché sur une ligne qui ne vous concerne plus reste gardé, et revient avec l’ENT.
      </p>
      <QuiVoit>Tous ceux qui lisent la fiche de l’établissement.</QuiVoit>
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
