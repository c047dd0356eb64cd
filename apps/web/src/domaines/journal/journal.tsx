import { CreateActiviteDto } from '@focale/api-client';
import { LIBELLES_ETIQUETTES, LIBELLES_FONCTIONS_RRUPN } from '@focale/domaine';
import { DataTable, Empty, formatDate, formatDuree, formatPluriel } from '@focale/ui';
import type { Column } from '@focale/ui';
import { useSearchParams } from 'react-router';
import { toCopie } from '../../cadres/formulaire/index.js';
import { BoutonGeste, GestesDeLigne } from '../../cadres/gestes/index.js';
import { Async, DetailPage, Pagination } from '../../cadres/index.js';
import { peut, toNom, useSession } from '../agents/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { AjoutActivite, CorrectionActivite } from './formulaire-activite.js';
import { toAjout, toCorrection, toNote, toPasse, toRetrait, useJournal, usePartagees } from './journal-api.js';
import type { Activite, JournalVue } from './journal-api.js';
import { addTotaux, TotauxJournal, TotauxParPersonne } from './totaux-du-journal.js';

/** What a RRUPN did: private entries for their author; totals, and what is shared, for the others. */
export function Journal() {
  const ecole = useEcole();
  const [params] = useSearchParams();
  const journal = useJournal(ecole, params.get('page'));
  const session = useSession().data;
  const isAuteur = peut(session, 'journal.update', ecole.uai);
  return (
    <DetailPage
      query={journal}
      name="Journal d’activité"
      head={(donnees) => ({
        title: toTitre(donnees, isAuteur),
        sous: isAuteur
          ? 'Vous seul lisez vos lignes, sauf celles que vous partagez. Les autres ne voient que des totaux.'
          : 'Le détail reste privé, sauf ce que son auteur partage : vous voyez des totaux.',
      })}
    >
      {(donnees) => (
        <>
          {isAuteur ? <Sien ecole={ecole} journal={donnees} /> : <TotauxParPersonne journal={donnees} />}
          {peut(session, 'journal.read.all', ecole.uai) ? <Partagees ecole={ecole} /> : null}
        </>
      )}
    </DetailPage>
  );
}

function toTitre({ totaux }: JournalVue, isAuteur: boolean): string {
  const { minutes, nombre } = addTotaux(totaux);
  if (nombre === 0) return isAuteur ? 'Rien de noté pour l’instant' : 'Aucune activité notée pour l’instant';
  return `${formatDuree(minutes)} au service de l’établissement, en ${formatPluriel(nombre, 'activité')}`;
}

interface Props {
  ecole: Ecole;
  journal: JournalVue;
}

function Sien({ ecole, journal }: Props) {
  return (
    <>
      {journal.actionsPossibles.includes('ajouter') ? <AjoutActivite ecole={ecole} journal={journal} /> : null}
      <Semaines ecole={ecole} journal={journal} />
      <TotauxJournal journal={journal} />
      <section className="section">
        <h2>Mes activités</h2>
        {journal.elements.length === 0 ? (
          <Empty title="Aucune activité">
            <p>Notez-en une en quelques secondes : le bilan de juin se remplira de lui-même.</p>
          </Empty>
        ) : (
          <DataTable
            caption="Mes activités"
            rows={journal.elements}
            rowKey={(activite) => activite.id}
            columns={[
              ...COLONNES,
              { title: 'Lecture', cell: ({ partagee }) => (partagee ? 'partagée' : 'privée') },
              {
                title: 'Actions',
                cell: (activite) => <Gestes ecole={ecole} journal={journal} activite={activite} />,
              },
            ]}
          />
        )}
        <Pagination page={journal} />
      </section>
    </>
  );
}

type Dite = Pick<
  Activite,
  'date' | 'fonction' | 'mission' | 'dureeMinutes' | 'etiquettes' | 'public' | 'nombre' | 'note'
>;

/** What an entry says, whoever reads it. */
const COLONNES: readonly [Column<Dite>, ...Column<Dite>[]] = [
  { title: 'Date', cell: ({ date }) => <span className="nombre">{formatDate(date, { annee: false })}</span> },
  {
    title: 'Fonction',
    cell: ({ fonction, mission }) => (
      <div>
        {LIBELLES_FONCTIONS_RRUPN[fonction]}
        {mission ? <p className="petit gris">{mission}</p> : null}
      </div>
    ),
  },
  { title: 'Durée', cell: ({ dureeMinutes }) => formatDuree(dureeMinutes), numeric: true },
  { title: 'Note', cell: Note },
];

/** The note, then for whom and what it was about. */
function Note({ note, public: cible, nombre, etiquettes }: Dite) {
  const pour = [cible, nombre ? formatPluriel(nombre, 'personne') : null].filter(Boolean).join(', ');
  const quoi = etiquettes.map((etiquette) => LIBELLES_ETIQUETTES[etiquette]).join(', ');
  return (
    <div>
      {note}
      {pour ? <p className="petit gris">Public : {pour}</p> : null}
      {quoi ? <p className="petit gris">Étiquettes : {quoi}</p> : null}
    </div>
  );
}

/** Weeks of the recurring entries that have come: each is noted, or passed, by one gesture. */
function Semaines({ ecole, journal: { semaines } }: Props) {
  if (semaines.length === 0) return null;
  return (
    <section className="section">
      <h2>À noter, chaque semaine</h2>
      <ul className="nu pile">
        {semaines.map((semaine) => {
          const { activite, date, fonction, dureeMinutes, note } = semaine;
          const jour = formatDate(date);
          return (
            <li key={`${activite} ${date}`} className="rang">
              <span>
                {jour} : {LIBELLES_FONCTIONS_RRUPN[fonction]}, {formatDuree(dureeMinutes)}
                {note ? `, ${note}` : null}
              </span>
              <BoutonGeste precision={jour} geste={{ envoi: toNote(ecole, semaine), succes: 'Activité notée' }}>
                noter
              </BoutonGeste>
              <BoutonGeste precision={jour} geste={{ envoi: toPasse(ecole, semaine), succes: 'Semaine passée' }}>
                passer
              </BoutonGeste>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What RRUPN of the school chose to show. */
function Partagees({ ecole }: { ecole: Ecole }) {
  const [params] = useSearchParams();
  const partagees = usePartagees(ecole, params.get('page'));
  return (
    <section className="section">
      <h2>Activités partagées</h2>
      <Async query={partagees}>
        {(page) =>
          page.elements.length === 0 ? (
            <Empty title="Aucune activité partagée" />
          ) : (
            <>
              <DataTable
                caption="Activités partagées par leur auteur"
                rows={page.elements}
                rowKey={({ id }) => id}
                columns={[{ title: 'RRUPN', cell: ({ agent }) => toNom(agent) }, ...COLONNES]}
              />
              <Pagination page={page} />
            </>
          )
        }
      </Async>
    </section>
  );
}

/** Share an entry, correct it, or remove it: undone as easily. */
function Gestes({ ecole, journal, activite }: Props & { activite: Activite }) {
  const { id, partagee, version } = activite;
  const precision = `l’activité du ${formatDate(activite.date)}`;
  const envoi = toCorrection(ecole, id);
  return (
    <GestesDeLigne
      precision={precision}
      actions={activite.actionsPossibles}
      correction={{
        titre: `Activité du ${formatDate(activite.date)}`,
        formulaire: (close) => (
          <CorrectionActivite ecole={ecole} journal={journal} activite={activite} onClose={close} />
        ),
      }}
      retrait={{
        envoi: toRetrait(ecole, activite),
        succes: 'Activité supprimée',
        ajout: toAjout(ecole),
        copie: toCopie(CreateActiviteDto, activite),
      }}
    >
      {activite.actionsPossibles.includes('modifier') ? (
        <BoutonGeste
          precision={precision}
          geste={{
            envoi,
            corps: { partagee: !partagee, version },
            succes: partagee ? 'Activité de nouveau privée' : 'Activité partagée',
            annulation: (ecrite) => ({ envoi, corps: { partagee, version: ecrite.version } }),
          }}
        >
          {partagee ? 'ne plus partager' : 'partager'}
        </BoutonGeste>
      ) : null}
    </GestesDeLigne>
  );
}
