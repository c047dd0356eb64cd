import { Button, useToast } from '@focale/ui';
import { useForm } from 'react-hook-form';
import { isCleReutilisee, useCleUnique } from '../../api/use-cle-unique.js';
import { FormProblem, QuiVoit } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { ChampsActivite } from './champs-activite.js';
import { useAddActivite } from './journal-api.js';
import { buildSaisie, toActivite } from './saisie-activite.js';
import type { SaisieActivite } from './saisie-activite.js';

/** Notes an activity in a few seconds: everything has a likely value already. */
export function AjoutRapide({ ecole }: { ecole: Ecole }) {
  const aujourdhui = useAujourdhui();
  const add = useAddActivite(ecole);
  const { cle, renew } = useCleUnique();
  const toast = useToast();
  const { register, handleSubmit, reset, setFocus, formState } = useForm<SaisieActivite>({
    defaultValues: buildSaisie(aujourdhui),
  });
  const submit = handleSubmit((saisie) =>
    add.mutate(
      { ...toActivite(saisie), cle },
      {
        onError: (error) => {
          if (isCleReutilisee(error)) renew();
        },
        onSuccess: () => {
          renew();
          toast('Activité notée');
          reset(buildSaisie(aujourdhui, saisie.fonction));
          setFocus('note');
        },
      },
    ),
  );
  return (
    <form className="carte pile" noValidate onSubmit={(event) => void submit(event)} aria-label="Noter une activité">
      <h2>Noter une activité</h2>
      <FormProblem error={add.error} />
      <ChampsActivite register={register} errors={formState.errors} duree={30} aujourdhui={aujourdhui} />
      <div className="actions">
        <Button type="submit" busy={add.isPending}>
          Noter
        </Button>
      </div>
      <QuiVoit>Cette ligne est privée. N’y écrivez aucun nom d’élève.</QuiVoit>
    </form>
  );
}
