import { DataTable, Empty, formatInstant, formatNombre } from '@focale/ui';
import type { FilmModele } from '../types.js';

/** What each publication changed, newest first. */
export function HistoriquePublications({ publications }: Pick<FilmModele, 'publications'>) {
  return (
    <section className="section" aria-labelledby="titre-publications">
      <h2 id="titre-publications">Publications</h2>
      {publications.length === 0 ? (
        <Empty title="Aucune correction publiée depuis l’ouverture du film" />
      ) : (
        <DataTable
          caption="Publications du film, la plus récente d’abord"
          rows={publications}
          rowKey={({ version }) => String(version)}
          columns={[
            { title: 'Version', cell: ({ version }) => `Version ${version}` },
            { title: 'Publiée', cell: ({ publieLe }) => formatInstant(publieLe) },
            { title: 'Par', cell: ({ par }) => (par ? `${par.prenom} ${par.nom}` : '–') },
            { title: 'Ajoutées', cell: ({ ajoutees }) => formatNombre(ajoutees), numeric: true },
            { title: 'Modifiées', cell: ({ modifiees }) => formatNombre(modifiees), numeric: true },
            { title: 'Déplacées', cell: ({ deplacees }) => formatNombre(deplacees), numeric: true },
            { title: 'Retirées', cell: ({ retirees }) => formatNombre(retirees), numeric: true },
          ]}
        />
      )}
    </section>
  );
}
