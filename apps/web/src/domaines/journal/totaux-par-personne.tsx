import { DESCRIPTIONS_FONCTIONS, FONCTIONS_RRUPN } from '@focale/domaine';
import { DataTable, Empty, formatDuree } from '@focale/ui';
import { toNom } from '../designations/index.js';
import type { Total } from './journal-api.js';

/** What everybody but the author sees: time by person and function, never a line. */
export function TotauxParPersonne({ totaux }: { totaux: readonly Total[] }) {
  const personnes = [...new Map(totaux.map(({ agent }) => [agent.id, agent])).values()];
  const minutesOf = (id: string, fonction?: string) =>
    totaux
      .filter((t) => t.agent.id === id && (fonction === undefined || t.fonction === fonction))
      .reduce((somme, t) => somme + t.minutes, 0);
  if (personnes.length === 0) return <Empty title="Aucune activité notée cette année" />;
  return (
    <DataTable
      caption="Temps noté, par personne et par fonction"
      captionVisible
      rows={personnes}
      rowKey={({ id }) => id}
      columns={[
        { title: 'RRUPN', cell: toNom },
        ...FONCTIONS_RRUPN.map((fonction) => ({
          title: DESCRIPTIONS_FONCTIONS[fonction].libelle,
          cell: ({ id }: { id: string }) => formatDuree(minutesOf(id, fonction)),
          numeric: true,
        })),
        { title: 'En tout', cell: ({ id }) => formatDuree(minutesOf(id)), numeric: true },
      ]}
    />
  );
}
