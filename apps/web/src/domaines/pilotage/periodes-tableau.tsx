import { tellPeriode } from '@focale/domaine';
import { DataTable, ProgressBar, formatNombre, formatPourcentage } from '@focale/ui';
import { Link } from 'react-router';
import type { TableauDeBordVue } from './types.js';
import { useLien } from './use-lien.js';

interface Props extends Pick<TableauDeBordVue, 'film' | 'etat'> {
  base: string;
}

/** Progress of the five periods over all the schools on screen. */
export function PeriodesTableau({ film, etat, base }: Props) {
  const toLien = useLien();
  return (
    <DataTable
      caption="Film accompli par période"
      rows={film.parPeriode}
      rowKey={(part) => String(part.periode)}
      columns={[
        {
          title: 'Période',
          cell: (part) => (
            <Link to={toLien(`${base}/film`, { periode: part.periode })}>{tellPeriode(part.periode)}</Link>
          ),
        },
        { title: 'Faites', cell: (part) => formatNombre(part.faites), numeric: true },
        {
          title: 'À faire en tout',
          cell: (part) => formatNombre(part.applicables),
          numeric: true,
        },
        {
          title: 'Accompli',
          cell: (part) => (part.pourcentage === null ? '–' : formatPourcentage(part.pourcentage)),
          numeric: true,
        },
        etat === 'en_cours'
          ? { title: 'En retard', cell: (part) => formatNombre(part.enRetard), numeric: true }
          : { title: 'Non faites', cell: (part) => formatNombre(part.applicables - part.faites), numeric: true },
        {
          title: 'Progression',
          cell: (part) => <ProgressBar done={part.faites} total={part.applicables} />,
        },
      ]}
    />
  );
}
