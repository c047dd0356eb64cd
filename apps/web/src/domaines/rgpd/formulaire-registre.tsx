import { Button, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormProblem } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useUpdateRgpd } from './rgpd-api.js';
import type { RgpdVue } from './rgpd-api.js';

/** How many treatments RADIO holds, since when the folder exists. */
export function FormulaireRegistre({ ecole, donnees, onDone }: { ecole: Ecole; donnees: RgpdVue; onDone: () => void }) {
  const [version, setVersion] = useState(donnees.version);
  const update = useUpdateRgpd(ecole);
  const toast = useToast();
  const aujourdhui = useAujourdhui();
  const { register, handleSubmit } = useForm({
    defaultValues: {
      traitements: donnees.traitements === null ? '' : String(donnees.traitements),
      releveLe: donnees.releveLe ?? aujourdhui,
      dossierCreeLe: donnees.dossierCreeLe ?? '',
    },
  });
  const submit = handleSubmit(({ traitements, releveLe, dossierCreeLe }) => {
    const sans = traitements === '';
    update.mutate(
      {
        traitements: sans ? null : Number(traitements),
        releveLe: sans ? null : releveLe || null,
        dossierCreeLe: dossierCreeLe || null,
        version,
      },
      {
        onSuccess: () => {
          toast('Enregistré');
          onDone();
        },
      },
    );
  });
  return (
    <form className="carte formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <h2>Registre et dossier</h2>
      <FormProblem
        error={update.error}
        avant={donnees}
        libelles={{ traitements: 'Traitements', releveLe: 'Relevé le', dossierCreeLe: 'Dossier créé le' }}
        onReprendre={(courant) => {
          setVersion((courant as RgpdVue).version);
          update.reset();
        }}
      />
      <div className="champs">
        <TextField
          type="number"
          min={0}
          max={1000}
          label="Traitements inscrits dans RADIO"
          hint="Un nombre ; vide s’il n’est pas relevé"
          {...register('traitements')}
        />
        <TextField
          type="date"
          max={aujourdhui}
          label="Relevé le"
          hint="Dans l’année scolaire"
          {...register('releveLe')}
        />
      </div>
      <TextField
        type="date"
        max={aujourdhui}
        label="Dossier RGPD créé le"
        hint="Vide : pas encore créé ; l’action du film n’est alors plus cochée"
        {...register('dossierCreeLe')}
      />
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
