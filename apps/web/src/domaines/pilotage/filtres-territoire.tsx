import { SelectField } from '@focale/ui';
import { Link } from 'react-router';
import { useFiltresDUrl } from '../../cadres/index.js';
import { useTableauDeBord } from './pilotage-api.js';
import type { Option } from './types.js';

const toOptions = (options: readonly Option[] = []) =>
  options.map(({ code, libelle }) => ({ value: code, label: libelle }));

/** Département, type and ENT, kept in the URL so that a view can be sent to a colleague. */
export function FiltresTerritoire({ path }: { path: { code: string; annee: string } }) {
  // The choices are those of the whole academy, whatever is already filtered.
  const choix = useTableauDeBord(path, {}).data;
  const { get, set, toAdresse } = useFiltresDUrl();
  const departement = get('departement');
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
                to={toAdresse('departement', code)}
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
        value={get('type')}
        onChange={(event) => set('type', event.target.value)}
      />
      <SelectField
        label="ENT"
        vide="Tous"
        options={toOptions(choix?.ents)}
        value={get('ent')}
        onChange={(event) => set('ent', event.target.value)}
      />
    </search>
  );
}
