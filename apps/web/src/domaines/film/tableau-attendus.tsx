import { DataTable, Disclosure, StatusBadge, formatDate, formatEcheance, formatPluriel } from '@focale/ui';
import { Link } from 'react-router';
import { useMots } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import { TONS_ATTENDU } from './attendus.js';
import type { Attendu } from './attendus.js';

/** What the academy expects of a school, by when, where it stands and why: declarations, then what the law asks. */
export function TableauAttendus({ attendus }: { attendus: readonly Attendu[] }) {
  const obligations = attendus.filter(({ genre, etat }) => genre === 'obligation' && etat !== 'sans_objet');
  const enRetard = obligations.filter(({ etat }) => etat === 'en_retard').length;
  return (
    <div className="pile">
      <Tableau
        legende="Ce que l’académie attend de l’établissement"
        attendus={attendus.filter(({ genre }) => genre === 'declaration')}
      />
      {obligations.length > 0 ? (
        <Disclosure
          summary={`${formatPluriel(obligations.length, 'obligation légale', 'obligations légales')}${enRetard > 0 ? `, dont ${enRetard} en retard` : ''}`}
        >
          <Tableau legende="Obligations légales du film" attendus={obligations} />
        </Disclosure>
      ) : null}
    </div>
  );
}

function Tableau({ legende, attendus }: { legende: string; attendus: readonly Attendu[] }) {
  const aujourdhui = useAujourdhui();
  const { dire } = useMots();
  return (
    <DataTable
      caption={legende}
      rows={attendus}
      rowKey={(attendu) => attendu.code}
      columns={[
        {
          title: 'Attendu',
          cell: (attendu) => <Link to={attendu.lien}>{dire(attendu.intitule)}</Link>,
        },
        { title: 'Échéance', cell: (attendu) => formatDate(attendu.echeance, { annee: false }) },
        {
          title: 'État',
          cell: (attendu) => (
            <div>
              <StatusBadge tone={TONS_ATTENDU[attendu.etat]}>{toTexte(attendu, aujourdhui)}</StatusBadge>
              <p className="gris petit">{dire(attendu.raison)}</p>
            </div>
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
  if (etat === 'non_recu') return 'non reçu';
  return etat === 'non_commence' ? 'à faire' : 'à venir';
}
