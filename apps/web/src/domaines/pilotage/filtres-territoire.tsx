import { LIBELLES_ENTS, LIBELLES_TYPES_ETABLISSEMENT } from '@focale/domaine';
import { SelectField } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import { listDepartements, toNomDepartement } from '../etablissements/territoires.js';

const TYPES = Object.entries(LIBELLES_TYPES_ETABLISSEMENT).map(([value, label]) => ({ value, label }));
const ENTS = Object.entries(LIBELLES_ENTS).map(([value, label]) => ({ value, label }));

/** Département, type and ENT, kept in the URL so that a view can be sent to a colleague. */
export function FiltresTerritoire({ academie }: { academie: string }) {
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
          {['', ...listDepartements(academie)].map((code) => (
            <li key={code}>
              <Link
                className="puce"
                to={`?${set('departement', code).toString()}`}
                aria-current={code === departement ? 'true' : undefined}
              >
                {code === '' ? 'Académie entière' : toNomDepartement(code)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <SelectField
        label="Type"
        vide="Tous"
        options={TYPES}
        value={params.get('type') ?? ''}
        onChange={(event) => setParams(set('type', event.target.value), { replace: true })}
      />
      <SelectField
        label="ENT"
        vide="Tous"
        options={ENTS}
        value={params.get('ent') ?? ''}
        onChange={(event) => setParams(set('ent', event.target.value), { replace: true })}
      />
    </search>
  );
}
