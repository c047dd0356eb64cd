import { CreateActiviteDto } from '@focale/api-client';
import { FONCTIONS_RRUPN, LIBELLES_FONCTIONS_RRUPN } from '@focale/domaine';
import { DataTable, Empty, ProgressBar, formatDate, formatDuree, formatPluriel } from '@focale/ui';
import { useSearchParams } from 'react-router';
import { toCopie } from '../../cadres/formulaire/index.js';
import { GestesDeLigne } from '../../cadres/gestes/index.js';
import { DetailPage, Pagination } from '../../cadres/index.js';
import { peut, toNom, useSession } from '../agents/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { AjoutActivite, CorrectionActivite } from './formulaire-activite.js';
import { toAjout, toRetrait, useJournal } from './journal-api.js';
import type { Activite, JournalVue, Total } from './journal-api.js';

/** What a RRUPN did: private entries for their author, totals for the others. */
export function Journal() {
  const ecole = useEcole();
  const [params] = useSearchParams();
  const journal = useJournal(ecole, params.get('page'));
  const isAuteur = peut(useSession().data, 'journal.update', ecole.uai);
  return (
    <DetailPage
      query={journal}
      name="Journal d’activité"
      head={(donnees) => ({
        title: toTitre(donnees, isAuteur),
        sous: isAuteur
          ? 'Vous seul lisez vos lignes. Les autres ne voient que des totaux par fonction.'
          : 'Le détail reste privé : vous voyez les totaux par fonction.',
      })}
    >
      {(donnees) => <Contenu ecole={ecole} journal={donnees} isAuteur={isAuteur} />}
    </DetailPage>
  );
}

function toTitre({ totaux }: JournalVue, isAuteur: boolean): string {
  const { minutes, nombre } = addTotaux(totaux);
  if (nombre === 0) return isAuteur ? 'Rien de noté pour l’instant' : 'Aucune activité notée pour l’instant';
  return `${formatDuree(minutes)} au service de l’établissement, en ${formatPluriel(nombre, 'activité')}`;
}

function Contenu({ ecole, journal, isAuteur }: { ecole: Ecole; journal: JournalVue; isAuteur: boolean }) {
  return (
    <>
      {journal.actionsPossibles.includes('ajouter') ? <AjoutActivite ecole={ecole} /> : null}
      {isAuteur ? <TotauxJournal totaux={journal.totaux} /> : <TotauxParPersonne totaux={journal.totaux} />}
      {isAuteur ? (
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
                { title: 'Date', cell: (activite) => formatDate(activite.date) },
                { title: 'Fonction', cell: (activite) => LIBELLES_FONCTIONS_RRUPN[activite.fonction] },
                { title: 'Durée', cell: (activite) => formatDuree(activite.dureeMinutes), numeric: true },
                { title: 'Public', cell: toPublic },
                { title: 'Note', cell: (activite) => activite.note ?? '' },
                { title: 'Actions', cell: (activite) => <Gestes ecole={ecole} activite={activite} /> },
              ]}
            />
          )}
          <Pagination page={journal} />
        </section>
      ) : null}
    </>
  );
}

const toPublic = ({ public: cible, nombre }: Activite): string =>
  [cible, nombre ? formatPluriel(nombre, 'personne') : null].filter(Boolean).join(', ');

const addTotaux = (totaux: readonly Total[]) => ({
  minutes: totaux.reduce((somme, ligne) => somme + ligne.minutes, 0),
  nombre: totaux.reduce((somme, ligne) => somme + ligne.nombre, 0),
});

/** Time by function: the figure, its share as a bar. */
function TotauxJournal({ totaux }: { totaux: readonly Total[] }) {
  const total = addTotaux(totaux).minutes;
  if (total === 0) return null;
  return (
    <section className="section">
      <h2>Par fonction</h2>
      <ul className="nu chiffres">
        {FONCTIONS_RRUPN.map((fonction) => {
          const { minutes, nombre } = addTotaux(totaux.filter((ligne) => ligne.fonction === fonction));
          return (
            <li className="chiffre" key={fonction}>
              <h3>{LIBELLES_FONCTIONS_RRUPN[fonction]}</h3>
              <p className="valeur">{formatDuree(minutes)}</p>
              <ProgressBar done={minutes} total={total} />
              <p className="petit gris">{formatPluriel(nombre, 'activité')}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What everybody but the author sees: time by person and function, never a line. */
function TotauxParPersonne({ totaux }: { totaux: readonly Total[] }) {
  const personnes = [...new Map(totaux.map(({ agent }) => [agent.id, agent])).values()];
  const minutesOf = (id: string, fonction?: string) =>
    addTotaux(totaux.filter((t) => t.agent.id === id && (fonction === undefined || t.fonction === fonction))).minutes;
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
          title: LIBELLES_FONCTIONS_RRUPN[fonction],
          cell: ({ id }: { id: string }) => formatDuree(minutesOf(id, fonction)),
          numeric: true,
        })),
        { title: 'En tout', cell: ({ id }) => formatDuree(minutesOf(id)), numeric: true },
      ]}
    />
  );
}

/** Correct an entry, or remove it: undone as easily. */
function Gestes({ ecole, activite }: { ecole: Ecole; activite: Activite }) {
  return (
    <GestesDeLigne
      precision={`l’activité du ${formatDate(activite.date)}`}
      actions={activite.actionsPossibles}
      correction={{
        titre: `Activité du ${formatDate(activite.date)}`,
        formulaire: (close) => <CorrectionActivite ecole={ecole} activite={activite} onClose={close} />,
      }}
      retrait={{
        envoi: toRetrait(ecole, activite),
        succes: 'Activité supprimée',
        ajout: toAjout(ecole),
        copie: toCopie(CreateActiviteDto, activite),
      }}
    />
  );
}
