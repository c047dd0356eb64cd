import { DESCRIPTIONS_FONCTIONS } from '@focale/domaine';
import { DataTable, Empty, formatDate, formatDuree, formatPluriel } from '@focale/ui';
import { useSearchParams } from 'react-router';
import { DetailPage, Pagination } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { hasRole, useSession } from '../agents/index.js';
import { AjoutRapide } from './ajout-rapide.js';
import { GestesActivite } from './gestes-activite.js';
import { useJournal } from './journal-api.js';
import type { Activite, JournalVue } from './journal-api.js';
import { TotauxJournal } from './totaux-journal.js';
import { TotauxParPersonne } from './totaux-par-personne.js';

/** What a RRUPN did: private entries for their author, totals for the others. */
export function Journal() {
  const ecole = useEcole();
  const [params] = useSearchParams();
  const journal = useJournal(ecole, params.get('page'));
  const session = useSession().data;
  const isAuteur = session !== undefined && hasRole(session, 'rrupn');
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
  const minutes = totaux.reduce((total, ligne) => total + ligne.minutes, 0);
  const nombre = totaux.reduce((total, ligne) => total + ligne.nombre, 0);
  if (nombre === 0) return isAuteur ? 'Rien de noté pour l’instant' : 'Aucune activité notée pour l’instant';
  return `${formatDuree(minutes)} au service de l’établissement, en ${formatPluriel(nombre, 'activité')}`;
}

function Contenu({ ecole, journal, isAuteur }: { ecole: Ecole; journal: JournalVue; isAuteur: boolean }) {
  return (
    <>
      {journal.actionsPossibles.includes('ajouter') ? <AjoutRapide ecole={ecole} /> : null}
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
                { title: 'Fonction', cell: (activite) => DESCRIPTIONS_FONCTIONS[activite.fonction].libelle },
                { title: 'Durée', cell: (activite) => formatDuree(activite.dureeMinutes), numeric: true },
                { title: 'Public', cell: toPublic },
                { title: 'Note', cell: (activite) => activite.note ?? '' },
                { title: 'Actions', cell: (activite) => <GestesActivite ecole={ecole} activite={activite} /> },
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
