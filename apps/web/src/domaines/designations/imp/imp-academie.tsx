import { buttonClass, DataTable, Empty, FigureCard, formatEuros, formatNombre, formatPluriel } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import { toApiUrl } from '../../../api/client.js';
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
          <Retards totaux={totaux} liste={`${academie.base}/attendus/imp?etat=en_retard`} />
          <ExportsImp base={academie.base} departement={params.get('departement')} />
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
                  { title: 'Déclaré', cell: ({ total }) => formatEuros(total), numeric: true },
                  { title: 'Proposé', cell: ({ propose }) => formatEuros(propose), numeric: true },
                  { title: 'Saisi', cell: ({ saisi }) => formatEuros(saisi), numeric: true },
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

/** How far the amounts have gone, against the envelope of what is read. */
function Enveloppe({ totaux, parametres }: { totaux: Totaux; parametres: string }) {
  const { total, propose, saisi, enveloppe, reste } = totaux;
  return (
    <section className="pile">
      <h2 className="sr">Montants</h2>
      <div className="chiffres">
        {enveloppe === null ? null : (
          <FigureCard
            title="Déclaré sur l’enveloppe"
            value={formatEuros(total)}
            over={formatEuros(enveloppe)}
            done={Math.min(total, enveloppe)}
            total={enveloppe}
            footer={<p>{toReste(reste ?? enveloppe - total)}</p>}
          />
        )}
        <FigureCard
          title="Proposé au recteur"
          value={formatEuros(propose)}
          over={formatEuros(total)}
          done={propose}
          total={total}
          footer={<p>Sur ce qui est déclaré.</p>}
        />
        <FigureCard
          title="Saisi dans STSWEB"
          value={formatEuros(saisi)}
          over={formatEuros(total)}
          done={saisi}
          total={total}
          footer={<p>Sur ce qui est déclaré.</p>}
        />
      </div>
      {enveloppe === null ? (
        <p className="gris">
          Aucune enveloppe n’est indiquée ici pour cette année.{' '}
          <Link to={parametres}>Elle se lit dans les paramètres</Link>
        </p>
      ) : null}
    </section>
  );
}

/** Why schools are late on their IMP. */
function Retards({ totaux: { retards }, liste }: { totaux: Totaux; liste: string }) {
  if (retards.total === 0) return null;
  const { total, sansRrupn, indecise, nonSaisie } = retards;
  const raisons = [
    [sansRrupn, 'sans RRUPN en mission'],
    [indecise, 'dont la compensation n’est pas décidée'],
    [nonSaisie, 'dont l’IMP n’est pas saisie dans STSWEB'],
  ] as const;
  return (
    <section className="section">
      <h2>
        <Link to={liste}>{formatPluriel(total, 'établissement en retard', 'établissements en retard')}</Link>
      </h2>
      <ul className="liste">
        {raisons.map(([nombre, raison]) =>
          nombre > 0 ? <li key={raison}>{`${formatNombre(nombre)} ${raison}`}</li> : null,
        )}
      </ul>
    </section>
  );
}

/** Takes away, school by school, what is on screen. */
function ExportsImp({ base, departement }: { base: string; departement: string | null }) {
  return (
    <div className="actions section" role="group" aria-label="Exporter les IMP affichées">
      {(['csv', 'xlsx'] as const).map((format) => (
        <a
          key={format}
          className={buttonClass('secondary', true)}
          href={toApiUrl(`${base}/imp/export`, { format, departement })}
          download
        >
          <span className="sr">Exporter les IMP : </span>
          {format === 'csv' ? 'CSV' : 'Tableur (XLSX)'}
        </a>
      ))}
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
