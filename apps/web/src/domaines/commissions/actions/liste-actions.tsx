import { LIBELLES_STATUTS_ACTION_LOCALE } from '@focale/domaine';
import { DataTable, StatusBadge, formatEcheance } from '@focale/ui';
import { useAujourdhui } from '../../annees/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { TONES_ACTION } from '../libelles.js';
import type { ActionLocale } from './actions-api.js';
import { GestesAction } from './gestes-action.js';

interface Props {
  ecole: Ecole;
  actions: readonly ActionLocale[];
  legende: string;
}

/** Local actions: the state of each changes in one click. */
export function ListeActions({ ecole, actions, legende }: Props) {
  const aujourdhui = useAujourdhui();
  return (
    <DataTable
      caption={legende}
      rows={actions}
      rowKey={({ id }) => id}
      columns={[
        { title: 'Action', cell: ({ intitule }) => intitule },
        { title: 'Qui', cell: ({ responsable }) => responsable ?? '–' },
        {
          title: 'Échéance',
          cell: ({ echeance, enRetard, statut }) => {
            if (!echeance) return '–';
            const texte = formatEcheance(echeance, aujourdhui);
            if (enRetard) return <span className="lien-retard">{texte}</span>;
            return statut === 'fait' || statut === 'abandonnee' ? '–' : texte;
          },
        },
        {
          title: 'État',
          cell: ({ statut }) => (
            <StatusBadge tone={TONES_ACTION[statut]}>{LIBELLES_STATUTS_ACTION_LOCALE[statut]}</StatusBadge>
          ),
        },
        { title: 'Gestes', cell: (action) => <GestesAction ecole={ecole} action={action} /> },
      ]}
    />
  );
}
