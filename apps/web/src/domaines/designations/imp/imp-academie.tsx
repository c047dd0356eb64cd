import { DataTable, Empty, FigureCard, formatEuros, formatNombre, formatPluriel } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import { DetailPage, Pagination } from '../../../cadres/index.js';
import { toBase, useAcademie } from '../../etablissements/index.js';
import { useImpAcademie } from './imp-api.js';
import { RepartitionImp } from './repartition-imp.js';
import type { ImpAcademie as Totaux } from './imp-api.js';

/** The IMP of an académie: against its envelope, by département, by rate, and the schools behind. */
export function ImpAcademie() {
  const academie = useAcademie();
  const [params] = useSearchParams();
  const imp = useImpAcademie(academie.path, params.get('departement'), params.get('page'));
  return (
    <DetailPage
      query={imp}
      name="IMP de l’académie"
      head={(totaux) => ({
        title: toTitre(totaux),
        sous: `IMP de la mission numérique, année ${academie.annee}`,
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
    >
      {(totaux) => (
        <>
          <Enveloppe totaux={totaux} parametres={`${academie.base}/parametres`} />
          <RepartitionImp totaux={totaux} departement={params.get('departement')} />
          <section className="section">
            <h2>{formatPluriel(totaux.nombre, 'établissement')}</h2>
            {totaux.elements.length === 0 ? (
              <Empty title="Aucune IMP déclarée ici" />
            ) : (
              <DataTable
                caption="Établissements et leur total d’IMP"
                rows={totaux.elements}
                rowKey={({ uai }) => uai}
                columns={[
                  {
                    title: 'Établissement',
                    cell: ({ uai, nom }) => (
                      <>
                        <Link to={`${toBase(uai, academie.annee)}/designations`}>{nom}</Link>{' '}
                        <span className="gris petit">{uai}</span>
                      </>
                    ),
                  },
                  { title: 'Personnes', cell: ({ personnes }) => formatNombre(personnes), numeric: true },
                  { title: 'Total', cell: ({ total }) => formatEuros(total), numeric: true },
                ]}
              />
            )}
            <Pagination page={{ ...totaux, total: totaux.nombre }} />
          </section>
        </>
      )}
    </DetailPage>
  );
}

function Enveloppe({ totaux, parametres }: { totaux: Totaux; parametres: string }) {
  const { total, enveloppe, reste } = totaux;
  if (enveloppe === null)
    return (
      <p className="gris">
        Aucune enveloppe n’est indiquée pour cette année. <Link to={parametres}>L’indiquer dans les paramètres</Link>
      </p>
    );
  return (
    <div className="chiffres">
      <FigureCard
        title="Enveloppe de l’académie"
        value={formatEuros(total)}
        over={formatEuros(enveloppe)}
        done={Math.min(total, enveloppe)}
        total={enveloppe}
        footer={<p>{toReste(reste ?? enveloppe - total)}</p>}
      />
    </div>
  );
}

const toReste = (reste: number): string =>
  reste >= 0 ? `Il reste ${formatEuros(reste)}.` : `Dépassée de ${formatEuros(-reste)}.`;

function toTitre({ total, enveloppe }: Totaux): string {
  if (enveloppe === null) return `${formatEuros(total)} d’IMP déclarés`;
  return total > enveloppe
    ? `${formatEuros(total)} d’IMP déclarés, au-delà de l’enveloppe`
    : `${formatEuros(total)} d’IMP déclarés sur ${formatEuros(enveloppe)}`;
}
