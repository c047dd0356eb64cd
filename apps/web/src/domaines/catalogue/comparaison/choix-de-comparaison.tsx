import { SelectField } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import { useTerritoires } from '../../etablissements/index.js';
import type { CheminAcademie } from '../types.js';
import { listAvec } from './list-avec.js';

interface Props {
  academie: CheminAcademie;
  avec: string;
  autre: string | null;
}

/** With what the film is compared, in the URL. */
export function ChoixDeComparaison({ academie, avec, autre }: Props) {
  const { departements, toNomAcademie } = useTerritoires();
  const [, setParams] = useSearchParams();
  const voisines = [...new Set(departements.map((departement) => departement.academie))].filter(
    (code) => code !== academie.code,
  );
  const premiere = autre ?? voisines[0];
  const choix = listAvec(academie.annee, toNomAcademie, autre).filter(
    ({ code }) => code !== 'academie' || premiere !== undefined,
  );
  return (
    <div className="filtres">
      <nav aria-label="Comparer avec">
        <ul className="nu puces">
          {choix.map(({ code, label }) => (
            <li key={code}>
              <Link
                className="puce"
                to={code === 'academie' ? `?avec=academie&autre=${premiere ?? ''}` : `?avec=${code}`}
                aria-current={code === avec ? 'true' : undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {avec === 'academie' ? (
        <SelectField
          label="Académie"
          options={[...new Set([...voisines, ...(autre ? [autre] : [])])].map((code) => ({
            value: code,
            label: toNomAcademie(code),
          }))}
          value={autre ?? ''}
          onChange={(event) => setParams({ avec: 'academie', autre: event.target.value }, { replace: true })}
        />
      ) : null}
    </div>
  );
}
