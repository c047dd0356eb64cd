import { DESCRIPTIONS_FONCTIONS, FONCTIONS_RRUPN } from '@focale/domaine';
import type { FonctionRrupn } from '@focale/domaine';
import { Button, SelectField, TextField, useToast } from '@focale/ui';
import { useForm } from 'react-hook-form';
import { FormProblem, QuiVoit } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/use-aujourdhui.js';
import type { Ecole } from '../etablissements/ecole.js';
import { useAddActivite } from './journal-api.js';

interface Saisie {
  date: string;
  fonction: FonctionRrupn;
  duree: string;
  public: string;
  nombre: string;
  note: string;
}

const FONCTIONS = FONCTIONS_RRUPN.map((value) => ({ value, label: DESCRIPTIONS_FONCTIONS[value].libelle }));
const DUREES = [
  ['15', '15 minutes'],
  ['30', '30 minutes'],
  ['45', '45 minutes'],
  ['60', '1 heure'],
  ['90', '1 heure 30'],
  ['120', '2 heures'],
  ['180', '3 heures (demi-journée)'],
  ['360', '6 heures (journée)'],
].map(([value = '', label = '']) => ({ value, label }));

/** Notes an activity in a few seconds: everything has a likely value already. */
export function AjoutRapide({ ecole }: { ecole: Ecole }) {
  const aujourdhui = useAujourdhui();
  const add = useAddActivite(ecole);
  const toast = useToast();
  const vide: Saisie = { date: aujourdhui, fonction: 'accompagner', duree: '30', public: '', nombre: '', note: '' };
  const { register, handleSubmit, reset, setFocus, formState } = useForm<Saisie>({ defaultValues: vide });
  const submit = handleSubmit((saisie) =>
    add.mutate(toActivite(saisie), {
      onSuccess: () => {
        toast('Activité notée');
        reset({ ...vide, fonction: saisie.fonction });
        setFocus('note');
      },
    }),
  );
  return (
    <form className="carte pile" noValidate onSubmit={(event) => void submit(event)} aria-label="Noter une activité">
      <h2>Noter une activité</h2>
      <FormProblem error={add.error} />
      <div className="champs">
        <TextField
          type="date"
          label="Date"
          error={formState.errors.date?.message}
          {...register('date', { required: 'Indiquez la date.' })}
        />
        <SelectField label="Fonction" options={FONCTIONS} {...register('fonction')} />
        <SelectField label="Durée" options={DUREES} {...register('duree')} />
      </div>
      <div className="champs">
        <TextField label="Public" placeholder="Équipe de mathématiques" {...register('public')} />
        <TextField type="number" min={0} label="Nombre de personnes" {...register('nombre')} />
        <TextField label="Note" {...register('note')} />
      </div>
      <div className="actions">
        <Button type="submit" busy={add.isPending}>
          Noter
        </Button>
      </div>
      <QuiVoit>Cette ligne est privée. N’y écrivez aucun nom d’élève.</QuiVoit>
    </form>
  );
}

const toActivite = ({ date, fonction, duree, public: cible, nombre, note }: Saisie) => ({
  date,
  fonction,
  dureeMinutes: Number(duree),
  ...(cible ? { public: cible } : {}),
  ...(nombre ? { nombre: Number(nombre) } : {}),
  ...(note ? { note } : {}),
});
