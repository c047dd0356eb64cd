import { FONCTIONS_RRUPN, LIBELLES_FONCTIONS_RRUPN } from '@focale/domaine';
import { DataTable, Empty, formatDuree, formatNombre } from '@focale/ui';
import { Link } from 'react-router';
import { useFiltresDUrl } from '../../../cadres/index.js';
import { useTerritoires } from '../../etablissements/index.js';
import type { SuiviDuDepartement } from './academie-api.js';

const toSur = (nombre: number, tous: number) => `${formatNombre(nombre)} sur ${formatNombre(tous)}`;

/** Bilans received against those expected, and how the time of the RRUPN went: sums, never an entry. */
export function SuiviParDepartement({ departements }: { departements: readonly SuiviDuDepartement[] }) {
  const { toNomDepartement } = useTerritoires();
  const { toAdresse } = useFiltresDUrl();
  const attendus = departements.filter((departement) => departement.attendus > 0);
  const notes = departements.filter(({ temps }) => temps.length > 0);
  return (
    <>
      <section className="section pile" aria-labelledby="titre-recus">
        <h2 id="titre-recus">Reçus et attendus</h2>
        {attendus.length === 0 ? (
          <Empty title="Aucun bilan attendu">
            <p>Un bilan est attendu de chaque personne dont la mission a été transmise.</p>
          </Empty>
        ) : (
          <DataTable
            caption="Bilans présentés, par département"
            rows={attendus}
            rowKey={({ departement }) => departement}
            columns={[
              {
                title: 'Département',
                cell: ({ departement }) => (
                  <Link to={toAdresse('departement', departement)}>{toNomDepartement(departement)}</Link>
                ),
              },
              { title: 'Bilans présentés', cell: (d) => toSur(d.recus, d.attendus), numeric: true },
              { title: 'Dont transmis', cell: (d) => formatNombre(d.transmis), numeric: true },
              { title: 'Établissements au complet', cell: (d) => toSur(d.ecolesCompletes, d.ecoles), numeric: true },
            ]}
          />
        )}
      </section>
      {notes.length === 0 ? null : (
        <section className="section pile" aria-labelledby="titre-temps">
          <h2 id="titre-temps">Temps noté, par fonction</h2>
          <p className="gris">Sommes des journaux, tous auteurs ensemble.</p>
          <DataTable
            caption="Temps noté dans les journaux, par département et par fonction"
            rows={notes}
            rowKey={({ departement }) => departement}
            columns={[
              { title: 'Département', cell: ({ departement }) => toNomDepartement(departement) },
              ...FONCTIONS_RRUPN.map((fonction) => ({
                title: LIBELLES_FONCTIONS_RRUPN[fonction],
                cell: ({ temps }: SuiviDuDepartement) => toTemps(temps.find((t) => t.fonction === fonction)?.minutes),
                numeric: true,
              })),
            ]}
          />
        </section>
      )}
    </>
  );
}

const toTemps = (minutes: number | undefined): string => (minutes ? formatDuree(minutes) : '–');
