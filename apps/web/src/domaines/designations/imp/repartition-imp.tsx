import { DataTable, formatEuros, formatNombre } from '@focale/ui';
import { Link } from 'react-router';
import type { ImpAcademie } from './imp-api.js';

interface Props {
  totaux: ImpAcademie;
  /** Code of the département that is filtered on. */
  departement: string | null;
}

/** Totals by département, each of which filters the page, and people by rate. */
export function RepartitionImp({ totaux, departement }: Props) {
  return (
    <>
      <section className="section">
        <h2>Par département</h2>
        {departement ? (
          <p>
            <Link to="?">Toute l’académie</Link>
          </p>
        ) : null}
        <DataTable
          caption="IMP par département"
          rows={totaux.parDepartement}
          rowKey={({ departement: code }) => code}
          columns={[
            {
              title: 'Département',
              cell: ({ departement: code, nom }) => (
                <Link to={`?departement=${code}`} aria-current={code === departement ? 'true' : undefined}>
                  {nom}
                </Link>
              ),
            },
            { title: 'Personnes', cell: ({ personnes }) => formatNombre(personnes), numeric: true },
            { title: 'Déclaré', cell: ({ total }) => formatEuros(total), numeric: true },
            { title: 'Proposé', cell: ({ propose }) => formatEuros(propose), numeric: true },
            { title: 'Saisi', cell: ({ saisi }) => formatEuros(saisi), numeric: true },
            { title: 'Enveloppe', cell: ({ enveloppe }) => toMontant(enveloppe), numeric: true },
            { title: 'Reste', cell: ({ reste }) => toMontant(reste), numeric: true },
            { title: 'En retard', cell: ({ retards }) => formatNombre(retards.total), numeric: true },
          ]}
        />
      </section>
      <section className="section">
        <h2>Par taux</h2>
        <DataTable
          caption="Personnes par taux"
          rows={totaux.parTaux}
          rowKey={({ taux }) => String(taux)}
          columns={[
            { title: 'Taux annuel', cell: ({ taux }) => formatEuros(taux) },
            { title: 'Personnes', cell: ({ nombre }) => formatNombre(nombre), numeric: true },
          ]}
        />
      </section>
    </>
  );
}

const toMontant = (montant: number | null): string => (montant === null ? '–' : formatEuros(montant));
