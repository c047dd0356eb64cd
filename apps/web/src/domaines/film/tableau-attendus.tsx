import { DataTable, StatusBadge, formatDate, formatEcheance } from '@focale/ui';
import { Link } from 'react-router';
import { useAujourdhui } from '../annees/index.js';
import { TONS_ATTENDU } from './attendus.js';
import type { Attendu } from './attendus.js';

/** What the academy expects of a school, by when, and where it stands. */
export function TableauAttendus({ attendus }: { attendus: readonly Attendu[] }) {
  const aujourdhui = useAujourdhui();
  return (
    <DataTable
      caption="Ce que l’académie attend de l’établissement"
      rows={attendus}
      rowKey={(attendu) => attendu.code}
      columns={[
        {
          title: 'Attendu',
          cell: (attendu) => (
            <>
              <Link to={attendu.lien}>{attendu.intitule}</Link>
              <span className="petit gris raison">
                {attendu.genre === 'obligation' ? 'Obligation. ' : ''}
                {attendu.raison}
              </span>
            </>
          ),
        },
        {
          title: 'Échéance',
          cell: (attendu) => (
            <>
              {formatDate(attendu.echeance, { annee: false })}
              {attendu.certitude === 'a_verifier' ? <span className="petit gris raison">à confirmer</span> : null}
            </>
          ),
        },
        {
          title: 'État',
          cell: (attendu) => (
            <StatusBadge tone={TONS_ATTENDU[attendu.etat]}>{toTexte(attendu, aujourdhui)}</StatusBadge>
          ),
        },
      ]}
    />
  );
}

function toTexte({ etat, recuLe, echeance }: Attendu, aujourdhui: string): string {
  if (etat === 'recu') return recuLe ? `reçu le ${formatDate(recuLe, { annee: false })}` : 'reçu';
  if (etat === 'en_retard') return formatEcheance(echeance, aujourdhui);
  if (etat === 'en_cours') return 'en cours';
  if (etat === 'sans_objet') return 'sans objet';
  return etat === 'non_commence' ? 'à faire' : 'à venir';
}
