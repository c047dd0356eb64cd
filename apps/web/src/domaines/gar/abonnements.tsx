import { LIBELLES_ALERTES_GAR, LIBELLES_FINANCEURS_GAR, LIBELLES_SUITES_GAR } from '@focale/domaine';
import { DataTable, StatusBadge, formatDate, formatNombre } from '@focale/ui';
import type { StatusTone } from '@focale/ui';
import type { Ecole } from '../etablissements/index.js';
import type { Abonnement } from './gar-api.js';
import { GestesAbonnement } from './gestes-abonnement.js';

const TONS: Readonly<Record<NonNullable<Abonnement['alerte']>, StatusTone>> = {
  expire: 'retard',
  bientot: 'retard',
  avant_rentree: 'cours',
};

/** The subscriptions of the year, the first to end first. */
export function Abonnements({ ecole, abonnements }: { ecole: Ecole; abonnements: readonly Abonnement[] }) {
  return (
    <DataTable
      caption="Abonnements de l’année"
      rows={abonnements}
      rowKey={({ id }) => id}
      columns={[
        { title: 'Ressource', cell: toRessource },
        { title: 'Financeur', cell: ({ financeur }) => LIBELLES_FINANCEURS_GAR[financeur] },
        {
          title: 'Licences',
          cell: ({ quantite }) => (quantite === null ? '–' : formatNombre(quantite)),
          numeric: true,
        },
        { title: 'Fin', cell: ({ fin }) => formatDate(fin) },
        { title: 'Suite', cell: toSuite },
        { title: 'Gestes', cell: (abonnement) => <GestesAbonnement ecole={ecole} abonnement={abonnement} /> },
      ]}
    />
  );
}

function toRessource({ ressource, editeur, publics }: Abonnement) {
  const details = [editeur, publics].filter((texte) => texte !== null).join(', ');
  return (
    <span>
      {ressource}
      {details ? <span className="gris petit"> {details}</span> : null}
    </span>
  );
}

function toSuite({ alerte, suite }: Abonnement) {
  if (alerte) return <StatusBadge tone={TONS[alerte]}>{LIBELLES_ALERTES_GAR[alerte]}</StatusBadge>;
  return <StatusBadge tone={suite === 'a_decider' ? 'avenir' : 'fait'}>{LIBELLES_SUITES_GAR[suite]}</StatusBadge>;
}
