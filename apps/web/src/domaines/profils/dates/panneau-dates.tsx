import { LIBELLES_CERTITUDES_DATE, LIBELLES_GENRES_DATE } from '@focale/domaine';
import { StatusBadge, formatDate } from '@focale/ui';
import { Async } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { useDates } from '../profil-de-l-ecole-api.js';
import type { DateDuProfil } from '../profil-de-l-ecole-api.js';

/** The dates of the year that concern a school: those to come first, with where they come from. */
export function PanneauDates({ ecole }: { ecole: Ecole }) {
  const dates = useDates(ecole);
  const aujourdhui = useAujourdhui();
  return (
    <section className="section">
      <h2>Dates de l’année</h2>
      <Async query={dates} lines={2}>
        {({ dates: liste }) =>
          liste.length === 0 ? (
            <p className="gris">Votre académie n’a encore saisi aucune date pour cette année.</p>
          ) : (
            <ul className="nu pile-serree">
              {sortDates(liste, aujourdhui).map((date) => (
                <li key={date.id} className="carte pile-serree">
                  <UneDate date={date} passee={date.fin < aujourdhui} />
                </li>
              ))}
            </ul>
          )
        }
      </Async>
    </section>
  );
}

function UneDate({ date, passee }: { date: DateDuProfil; passee: boolean }) {
  const { genre, intitule, public: destinataires, zone, certitude, source } = date;
  return (
    <>
      <p>
        <strong>{intitule}</strong> <span className="gris">{formatPeriode(date)}</span>{' '}
        {passee ? <span className="gris petit">passée</span> : null}
      </p>
      <p className="gris petit">
        {[LIBELLES_GENRES_DATE[genre], destinataires, zone ? `zone ${zone}` : null].filter(Boolean).join(' · ')}
      </p>
      {certitude === 'a_verifier' ? (
        <p>
          <StatusBadge tone="cours">{LIBELLES_CERTITUDES_DATE[certitude]}</StatusBadge>
        </p>
      ) : (
        <p className="gris petit texte-brut">Source : {source}</p>
      )}
    </>
  );
}

/** « du 3 novembre 2025 au 6 mars 2026 », « le 9 février 2027 ». */
export const formatPeriode = ({ debut, fin }: { debut: string; fin: string }): string =>
  debut === fin ? `le ${formatDate(debut)}` : `du ${formatDate(debut)} au ${formatDate(fin)}`;

/** Those to come, the nearest first; then the past ones. */
const sortDates = (dates: readonly DateDuProfil[], aujourdhui: string): DateDuProfil[] => [
  ...dates.filter(({ fin }) => fin >= aujourdhui),
  ...dates.filter(({ fin }) => fin < aujourdhui),
];
