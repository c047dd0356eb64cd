import { SelectField } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import { useTableauDeBord } from './pilotage-api.js';
import type { Option } from './types.js';

const toOptions = (options: readonly Option[] = []) =>
  options.map(({ code, libelle }) => ({ value: code, label: libelle }));

/** Département, type and ENT, kept in the URL so that a view can be sent to a colleague. */
export function FiltresTerritoire({ path }: { path: { code: string; annee: string } }) {
  // The choices are those of the whole academy, whatever is already filtered.
  const choix = useTableauDeBord(path, {}).data;
  const [params, setParams] = useSearchParams();
  const set = (nom: string, valeur: string): URLSearchParams => {
    const suite = new URLSearchParams(params);
    suite.delete('page');
    if (valeur === '') suite.delete(nom);
    else suite.set(nom, valeur);
    return suite;
  };
  const departement = params.get('departement') ?? '';
  return (
    <search className="filtres" aria-label="Filtres">
      <div>
        <p className="legende" id="legende-departement">
          Territoire
        </p>
        <ul className="nu puces" aria-labelledby="legende-departement">
          {[{ code: '', nom: 'Académie entière' }, ...(choix?.departements ?? [])].map(({ code, nom }) => (
            <li key={code}>
              <Link
                className="puce"
                to={`?${set('departement', code).toString()}`}
                aria-current={code === departement ? 'true' : undefined}
              >
                {nom}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <SelectField
        label="Type"
        vide="Tous"
        options={toOptions(choix?.types)}
        value={params.get('type') ?? ''}
        onChange={(event) => setParams(set('type', event.target.value), { replace: true })}
      />
      <SelectField
        label="ENT"
        vide="Tous"
        options={toOptions(choix?.ents)}
        value={params.get('ent') ?? ''}
        onChange={(event) => setParams(set('ent', event.target.value), { replace: true })}
      />
    </search>
  );
}
