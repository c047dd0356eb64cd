import { Button, TextField, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormProblem } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useUpdateEducap } from './educap-api.js';
import type { EducapVue } from './educap-api.js';
import { LectureDesDates } from './lecture-des-dates.js';

const LIBELLES = {
  precedentLe: 'Positionnement de l’année précédente lu, ou renseigné s’il manquait, le',
  positionneLe: 'Positionnement de l’année complété le',
};

/** The two days that the film follows. */
export function DatesEducap({ ecole, educap }: { ecole: Ecole; educap: EducapVue }) {
  const [version, setVersion] = useState(educap.version);
  const aujourdhui = useAujourdhui();
  const update = useUpdateEducap(ecole);
  const toast = useToast();
  const { register, handleSubmit } = useForm({
    defaultValues: { precedentLe: educap.precedentLe ?? '', positionneLe: educap.positionneLe ?? '' },
  });
  if (!educap.actionsPossibles.includes('modifier')) return <LectureDesDates educap={educap} libelles={LIBELLES} />;
  const submit = handleSubmit(({ precedentLe, positionneLe }) =>
    update.mutate(
      { precedentLe: precedentLe || null, positionneLe: positionneLe || null, version },
      { onSuccess: () => toast('Dates enregistrées') },
    ),
  );
  return (
    <section className="section" aria-labelledby="titre-dates-educap">
      <h2 id="titre-dates-educap">Le positionnement</h2>
      <form className="carte pile" noValidate onSubmit={(event) => void submit(event)}>
        <FormProblem
          error={update.error}
          avant={educap}
          libelles={LIBELLES}
          onReprendre={(courant) => {
            setVersion((courant as EducapVue).version);
            update.reset();
          }}
        />
        <div className="champs">
          <TextField
            type="date"
            max={aujourdhui}
            label={LIBELLES.precedentLe}
            hint="À la rentrée. Vide tant que ce n’est pas fait"
            {...register('precedentLe')}
          />
          <TextField
            type="date"
            max={aujourdhui}
            label={LIBELLES.positionneLe}
            hint="De mai à juillet dans le film. Vide tant que ce n’est pas fait"
            {...register('positionneLe')}
          />
        </div>
        <div className="actions">
          <Button type="submit" busy={update.isPending}>
            Enregistrer les dates
          </Button>
        </div>
      </form>
    </section>
  );
}
