import { ETIQUETTES, FONCTIONS_RRUPN, LIBELLES_ETIQUETTES, LIBELLES_FONCTIONS_RRUPN } from '@focale/domaine';
import { DataTable, Empty, ProgressBar, formatDuree, formatPluriel } from '@focale/ui';
import { toNom } from '../agents/index.js';
import type { JournalVue } from './journal-api.js';

type Somme = Pick<JournalVue['totaux'][number], 'agent' | 'minutes' | 'nombre'>;

export const addTotaux = (totaux: readonly Somme[]) => ({
  minutes: totaux.reduce((somme, ligne) => somme + ligne.minutes, 0),
  nombre: totaux.reduce((somme, ligne) => somme + ligne.nombre, 0),
});

/** What totals are counted by, whoever they are of. */
const toColonnes = ({ totaux, totauxParEtiquette }: JournalVue) => ({
  fonctions: FONCTIONS_RRUPN.map((fonction) => ({
    code: fonction,
    titre: LIBELLES_FONCTIONS_RRUPN[fonction],
    lignes: totaux.filter((ligne) => ligne.fonction === fonction) as readonly Somme[],
  })),
  // A tag that nobody has used says nothing.
  etiquettes: ETIQUETTES.map((etiquette) => ({
    code: etiquette,
    titre: LIBELLES_ETIQUETTES[etiquette],
    lignes: totauxParEtiquette.filter((ligne) => ligne.etiquette === etiquette) as readonly Somme[],
  })).filter(({ lignes }) => lignes.length > 0),
});

/** One's own time by function: the figure, its share as a bar; then by tag, of which an entry may bear several. */
export function TotauxJournal({ journal }: { journal: JournalVue }) {
  const total = addTotaux(journal.totaux).minutes;
  const { fonctions, etiquettes } = toColonnes(journal);
  if (total === 0) return null;
  return (
    <section className="section">
      <h2>Par fonction</h2>
      <div className="pile">
        <ul className="nu chiffres">
          {fonctions.map(({ code, titre, lignes }) => {
            const { minutes, nombre } = addTotaux(lignes);
            return (
              <li className="chiffre" key={code}>
                <h3>{titre}</h3>
                <p className="valeur">{formatDuree(minutes)}</p>
                <ProgressBar done={minutes} total={total} />
                <p className="petit gris">{formatPluriel(nombre, 'activité')}</p>
              </li>
            );
          })}
        </ul>
        {etiquettes.length > 0 ? (
          <DataTable
            caption="Par étiquette (une activité qui en porte deux compte dans les deux)"
            captionVisible
            rows={etiquettes}
            rowKey={({ code }) => code}
            columns={[
              { title: 'Étiquette', cell: ({ titre }) => titre },
              { title: 'Temps', cell: ({ lignes }) => formatDuree(addTotaux(lignes).minutes), numeric: true },
              { title: 'Activités', cell: ({ lignes }) => addTotaux(lignes).nombre, numeric: true },
            ]}
          />
        ) : null}
      </div>
    </section>
  );
}

/** Time by person, and by function then tag: all that others than the author see beside what is shared. */
export function TotauxParPersonne({ journal }: { journal: JournalVue }) {
  const { totaux } = journal;
  const personnes = [...new Map(totaux.map(({ agent }) => [agent.id, agent])).values()];
  const { fonctions, etiquettes } = toColonnes(journal);
  const tell = (lignes: readonly Somme[], id: string) =>
    formatDuree(addTotaux(lignes.filter(({ agent }) => agent.id === id)).minutes);
  if (personnes.length === 0) return <Empty title="Aucune activité notée cette année" />;
  const toCellules = (groupes: typeof fonctions | typeof etiquettes) =>
    groupes.map(({ titre, lignes }) => ({
      title: titre,
      cell: ({ id }: { id: string }) => tell(lignes, id),
      numeric: true,
    }));
  const commun = { captionVisible: true, rows: personnes, rowKey: ({ id }: { id: string }) => id };
  return (
    <div className="pile">
      <DataTable
        {...commun}
        caption="Temps noté, par personne et par fonction"
        columns={[
          { title: 'RRUPN', cell: toNom },
          ...toCellules(fonctions),
          { title: 'En tout', cell: ({ id }) => tell(totaux, id), numeric: true },
        ]}
      />
      {etiquettes.length > 0 ? (
        <DataTable
          {...commun}
          caption="Par étiquette (une activité qui en porte deux compte dans les deux)"
          columns={[{ title: 'RRUPN', cell: toNom }, ...toCellules(etiquettes)]}
        />
      ) : null}
    </div>
  );
}
