import {
  LIBELLES_DISPOSITIFS_FORMATION,
  LIBELLES_FONCTIONS_RRUPN,
  LIBELLES_GENRES_EVENEMENT,
  LIBELLES_TYPES_ETABLISSEMENT,
} from '@focale/domaine';
import { DataTable, Empty, formatNombre, formatPluriel } from '@focale/ui';
import { Link } from 'react-router';
import { DetailPage } from '../../../cadres/index.js';
import { useAcademie, useTerritoires } from '../../etablissements/index.js';
import { useChiffresAnnuels } from './academie-api.js';
import type { ChiffresAnnuels as Chiffres, Effectifs } from './academie-api.js';
import { Exports, PagesDesBilans } from './pages-des-bilans.js';

/** The figures that an académie publishes each year. */
export function ChiffresAnnuels() {
  const academie = useAcademie();
  const chiffres = useChiffresAnnuels(academie.path);
  return (
    <>
      <PagesDesBilans base={academie.base} />
      <DetailPage
        query={chiffres}
        name="Chiffres de l’année"
        head={({ ensemble }) => ({
          title:
            ensemble.personnes === 0
              ? 'Personne n’est en mission cette année'
              : `${formatPluriel(ensemble.personnes, 'personne')} en mission dans ${formatPluriel(ensemble.ecoles, 'établissement')}`,
          sous: `Ce que les établissements ont déclaré, ${academie.annee}. Une personne compte une fois, quel que soit le nombre d’établissements.`,
          fil: <Link to={academie.base}>Tableau de bord</Link>,
        })}
      >
        {(lus) => (
          <>
            <Exports de={`${academie.base}/chiffres-annuels/export`} quoi="les chiffres de l’année" />
            <Personnes chiffres={lus} />
            <Missions chiffres={lus} />
            <Echanges chiffres={lus} />
          </>
        )}
      </DetailPage>
    </>
  );
}

interface Ligne extends Effectifs {
  nom: string;
}

function Personnes({ chiffres: { ensemble, parType, parDepartement } }: { chiffres: Chiffres }) {
  const { toNomDepartement } = useTerritoires();
  const tables: [string, Ligne[]][] = [
    ['Par type d’établissement', parType.map((l) => ({ ...l, nom: LIBELLES_TYPES_ETABLISSEMENT[l.type] }))],
    ['Par département', parDepartement.map((l) => ({ ...l, nom: toNomDepartement(l.departement) }))],
  ];
  return (
    <section className="section pile" aria-labelledby="titre-personnes">
      <h2 id="titre-personnes">Personnes en mission et lettres signées</h2>
      {tables.map(([titre, lignes]) => (
        <DataTable
          key={titre}
          caption={titre}
          captionVisible
          rows={[...lignes, { ...ensemble, nom: 'Académie' }]}
          rowKey={({ nom }) => nom}
          columns={[
            { title: titre.replace('Par t', 'T').replace('Par d', 'D'), cell: ({ nom }) => nom },
            { title: 'Personnes', cell: ({ personnes }) => formatNombre(personnes), numeric: true },
            { title: 'Établissements', cell: ({ ecoles }) => formatNombre(ecoles), numeric: true },
            {
              title: 'Par établissement',
              cell: ({ moyenne }) => (moyenne === null ? '–' : formatNombre(moyenne)),
              numeric: true,
            },
            {
              title: 'Lettre signée',
              cell: (l) => `${formatNombre(l.lettresSignees)} sur ${formatNombre(l.personnes)}`,
              numeric: true,
            },
          ]}
        />
      ))}
      <p className="petit gris">
        « Par établissement » : en moyenne, là où une personne au moins est en mission. Qui est en mission dans deux
        départements compte dans chacun, et une fois dans l’académie.
      </p>
    </section>
  );
}

function Missions({ chiffres: { lettres, missions } }: { chiffres: Chiffres }) {
  return (
    <section className="section pile" aria-labelledby="titre-missions">
      <h2 id="titre-missions">Missions des lettres</h2>
      <p className="gris">{formatPluriel(lettres, 'lettre signée', 'lettres signées')}.</p>
      <DataTable
        caption="Combien de lettres signées portent chaque mission"
        rows={missions}
        rowKey={({ mission }) => mission}
        columns={[
          { title: 'Mission', cell: ({ mission }) => mission },
          {
            title: 'Fonction',
            cell: ({ fonction }) => (fonction ? LIBELLES_FONCTIONS_RRUPN[fonction] : 'Écrite à la main'),
          },
          { title: 'Lettres', cell: ({ lettres: portees }) => formatNombre(portees), numeric: true },
        ]}
      />
    </section>
  );
}

function Echanges({ chiffres: { evenements, formations } }: { chiffres: Chiffres }) {
  const lignes = [
    ...evenements.map((e) => ({ ...e, nom: LIBELLES_GENRES_EVENEMENT[e.genre] })),
    ...formations.map((f) => ({ ...f, nom: `Formation : ${LIBELLES_DISPOSITIFS_FORMATION[f.dispositif]}` })),
  ];
  return (
    <section className="section pile" aria-labelledby="titre-echanges">
      <h2 id="titre-echanges">Échanges tenus</h2>
      {lignes.length === 0 ? (
        <Empty title="Aucun événement ni formation">
          <p>Les établissements les notent parmi leurs événements et leurs besoins de formation.</p>
        </Empty>
      ) : (
        <DataTable
          caption="Événements et formations tenus"
          rows={lignes}
          rowKey={({ nom }) => nom}
          columns={[
            { title: 'Échange', cell: ({ nom }) => nom },
            { title: 'Nombre', cell: ({ nombre }) => formatNombre(nombre), numeric: true },
            { title: 'Établissements', cell: ({ ecoles }) => formatNombre(ecoles), numeric: true },
            {
              title: 'Participants comptés',
              cell: ({ participants }) => (participants === null ? '–' : formatNombre(participants)),
              numeric: true,
            },
          ]}
        />
      )}
    </section>
  );
}
