import type { GenreEvenement } from '@focale/domaine';
import { Button, useToast } from '@focale/ui';
import { useForm } from 'react-hook-form';
import { isCleReutilisee, useCleUnique } from '../../api/use-cle-unique.js';
import { FormProblem, QuiVoit } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { ChampsEvenement } from './champs-evenement.js';
import { useAddEvenement } from './evenements-api.js';
import { buildSaisie, toEvenement } from './saisie-evenement.js';
import type { SaisieEvenement } from './saisie-evenement.js';

/** Logs an event in a few seconds; the form is then ready for the next one. */
export function AjoutEvenement({ ecole, genres }: { ecole: Ecole; genres: readonly GenreEvenement[] }) {
  const aujourdhui = useAujourdhui();
  const premier = genres[0] ?? 'autre';
  const form = useForm<SaisieEvenement>({ defaultValues: buildSaisie(premier, aujourdhui) });
  const add = useAddEvenement(ecole);
  const { cle, renew } = useCleUnique();
  const toast = useToast();
  const submit = form.handleSubmit((saisie) =>
    add.mutate(
      { ...toEvenement(saisie), cle },
      {
        onError: (error) => {
          if (isCleReutilisee(error)) renew();
        },
        onSuccess: () => {
          renew();
          toast('Événement noté');
          form.reset(buildSaisie(saisie.genre, aujourdhui));
        },
      },
    ),
  );
  return (
    <form className="carte pile" noValidate onSubmit={(event) => void submit(event)} aria-label="Noter un événement">
      <h2>Noter un événement</h2>
      <FormProblem error={add.error} />
      <ChampsEvenement form={form} genres={genres} />
      <div className="actions">
        <Button type="submit" busy={add.isPending}>
          Noter
        </Button>
      </div>
      <QuiVoit>
        Tous ceux qui suivent l’établissement lisent ces lignes. Des qualités et des nombres, jamais de nom d’élève.
      </QuiVoit>
    </form>
  );
}
