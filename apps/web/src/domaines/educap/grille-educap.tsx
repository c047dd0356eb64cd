import { Button, DataTable, Empty, StatusBadge, formatInstant, formatNombre, formatPluriel } from '@focale/ui';
import { Link } from 'react-router';
import { useGeste } from '../../cadres/gestes/index.js';
import { DetailPage } from '../../cadres/index.js';
import { useAcademie } from '../etablissements/index.js';
import { toRetrait, useGrille } from './grille-api.js';
import type { GrilleDAcademie } from './grille-api.js';
import { ImportGrille } from './import-grille.js';

type Academie = ReturnType<typeof useAcademie>;

/** The grid that the schools' objectives may refer to: none until the SRANE imports one. */
export function GrilleEducap() {
  const academie = useAcademie();
  const grille = useGrille(academie.path);
  return (
    <DetailPage
      query={grille}
      name="Grille EDUCAP"
      head={({ active }) => ({
        title: active
          ? `« ${active.titre} » sert de grille aux objectifs`
          : 'Aucune grille : les objectifs s’écrivent en texte libre',
        sous: 'Les items d’EDUCAP ne sont publiés nulle part : Focale n’en fournit pas. Importez ceux dont vous disposez.',
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
    >
      {(donnees) => <Contenu academie={academie} donnees={donnees} />}
    </DetailPage>
  );
}

function Contenu({ academie, donnees }: { academie: Academie; donnees: GrilleDAcademie }) {
  const { active, versions, actionsPossibles } = donnees;
  return (
    <>
      {actionsPossibles.includes('importer') ? <ImportGrille academie={academie.path} /> : null}
      <section className="section pile">
        <h2>La grille en service</h2>
        {active ? (
          <>
            {active.domaines.map(({ domaine, items }) => (
              <DataTable
                key={domaine}
                caption={`${domaine}, ${formatPluriel(items.length, 'item')}`}
                captionVisible
                rows={items}
                rowKey={({ item }) => item}
                columns={[
                  { title: 'Item', cell: ({ item }) => item },
                  { title: 'Paliers', cell: ({ paliers }) => paliers.join(' · ') },
                ]}
              />
            ))}
            {actionsPossibles.includes('retirer') ? <Retrait academie={academie} /> : null}
          </>
        ) : (
          <Empty title="Aucune grille en service">
            <p>Un fichier CSV de trois colonnes suffit : domaine, item, palier.</p>
          </Empty>
        )}
      </section>
      {versions.length > 0 ? (
        <section className="section">
          <h2>Versions importées</h2>
          <DataTable
            caption="Versions de la grille"
            rows={versions}
            rowKey={({ numero }) => String(numero)}
            columns={[
              { title: 'Titre', cell: ({ titre }) => titre },
              { title: 'Version', cell: ({ numero }) => formatNombre(numero), numeric: true },
              { title: 'Importée', cell: ({ importeeLe }) => formatInstant(importeeLe) },
              { title: 'Items', cell: ({ items }) => formatNombre(items), numeric: true },
              {
                title: 'État',
                cell: (version) => (
                  <StatusBadge tone={version.active ? 'fait' : 'info'}>
                    {version.active ? 'en service' : 'retirée'}
                  </StatusBadge>
                ),
              },
            ]}
          />
        </section>
      ) : null}
    </>
  );
}

function Retrait({ academie }: { academie: Academie }) {
  const { run, pending } = useGeste();
  return (
    <div className="pile">
      <p className="gris">
        Les objectifs déjà écrits gardent le nom de leur item. Le fichier peut être importé de nouveau.
      </p>
      <div className="actions">
        <Button
          variant="secondary"
          busy={pending}
          onClick={() => run({ envoi: toRetrait(academie.path), succes: 'Grille retirée' })}
        >
          Retirer la grille
        </Button>
      </div>
    </div>
  );
}
