import { LIBELLES_FONCTIONS_NUMERIQUES } from '@focale/domaine';
import { Button, SelectField, TextField } from '@focale/ui';
import { useSearchParams } from 'react-router';
import { useSession } from '../../agents/index.js';
import { useTerritoires } from '../../etablissements/index.js';

const FONCTIONS = [
  { value: 'RRUPN', label: 'RRUPN' },
  ...Object.entries<string>(LIBELLES_FONCTIONS_NUMERIQUES).map(([value, label]) => ({ value, label })),
];

/** Words, function and département, kept in the URL so that a view can be sent to a colleague. */
export function FiltresDuReseau() {
  const [params, setParams] = useSearchParams();
  const { departements } = useTerritoires();
  const academies = useSession().data?.habilitations.flatMap((h) => h.academie ?? h.academieDuDepartement ?? []) ?? [];
  const q = params.get('q') ?? '';
  const set = (nom: string, valeur: string) => {
    const suite = new URLSearchParams(params);
    suite.delete('page');
    if (valeur === '') suite.delete(nom);
    else suite.set(nom, valeur);
    setParams(suite, { replace: true });
  };
  return (
    <search className="filtres" aria-label="Filtres">
      <form
        role="search"
        aria-label="Chercher dans le réseau"
        className="recherche"
        onSubmit={(event) => {
          event.preventDefault();
          const saisie = new FormData(event.currentTarget).get('q');
          set('q', typeof saisie === 'string' ? saisie.trim() : '');
        }}
      >
        <TextField
          key={q}
          name="q"
          type="search"
          label="Chercher"
          hint="Nom, établissement, commune ou UAI ; les accents ne comptent pas"
          defaultValue={q}
        />
        <Button type="submit">Chercher</Button>
      </form>
      <SelectField
        label="Fonction"
        vide="Toutes"
        options={FONCTIONS}
        value={params.get('fonction') ?? ''}
        onChange={(event) => set('fonction', event.target.value)}
      />
      <SelectField
        label="Département"
        vide="Tous"
        options={departements
          .filter(({ academie }) => academies.length === 0 || academies.includes(academie))
          .map(({ code, nom }) => ({ value: code, label: nom }))}
        value={params.get('departement') ?? ''}
        onChange={(event) => set('departement', event.target.value)}
      />
    </search>
  );
}
