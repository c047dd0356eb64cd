import { ETATS_DEMANDE, LIBELLES_ETATS_DEMANDE } from '@focale/domaine';
import { DataTable, Empty, Icon, SelectField, buttonClass } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import { toApiUrl } from '../../api/client.js';
import { Async, Pagination, toOptions, useFiltresDUrl } from '../../cadres/index.js';
import { toBase } from '../etablissements/index.js';
import type { useAcademie } from '../etablissements/index.js';
import { useDemandes } from './equipement-api.js';
import type { Campagne, DemandeSuivie } from './equipement-api.js';
import { COLONNES_DE_DEMANDE, EtatDeLaDemande } from './etats.js';
import { RepondreDemande } from './repondre-demande.js';

type Academie = ReturnType<typeof useAcademie>;

const TRANSMISES = ETATS_DEMANDE.filter((etat) => etat !== 'brouillon');

/** Requests transmitted by the schools, filtered in the URL, answered in place, taken away for the collectivité. */
export function DemandesAcademie({ academie, campagnes }: { academie: Academie; campagnes: readonly Campagne[] }) {
  const [params] = useSearchParams();
  const { set } = useFiltresDUrl();
  const filtres = { campagne: params.get('campagne'), etat: params.get('etat') };
  const demandes = useDemandes(academie.path, { ...filtres, page: params.get('page') });
  return (
    <section className="section pile" aria-labelledby="titre-demandes">
      <h2 id="titre-demandes">Demandes des établissements</h2>
      <search className="filtres" aria-label="Filtres">
        <SelectField
          label="Campagne"
          vide="Toutes"
          options={campagnes.map(({ id, titre }) => ({ value: id, label: titre }))}
          value={filtres.campagne ?? ''}
          onChange={(event) => set('campagne', event.target.value)}
        />
        <SelectField
          label="État"
          vide="Tous"
          options={toOptions(LIBELLES_ETATS_DEMANDE, TRANSMISES)}
          value={filtres.etat ?? ''}
          onChange={(event) => set('etat', event.target.value)}
        />
      </search>
      <p className="actions">
        {['csv', 'xlsx'].map((format) => (
          <a
            key={format}
            className={buttonClass('secondary', true)}
            href={toApiUrl(`${academie.base}/equipement/demandes/export`, { ...filtres, format })}
            download
          >
            <Icon name="document" /> Exporter en {format.toUpperCase()}
          </a>
        ))}
      </p>
      <Async query={demandes}>
        {(page) => (
          <>
            {page.elements.length === 0 ? (
              <Empty title="Aucune demande">
                <p>Personne n’a encore transmis de demande qui corresponde.</p>
              </Empty>
            ) : (
              <Tableau academie={academie} demandes={page.elements} />
            )}
            <Pagination page={page} />
          </>
        )}
      </Async>
    </section>
  );
}

function Tableau({ academie, demandes }: { academie: Academie; demandes: readonly DemandeSuivie[] }) {
  return (
    <DataTable
      caption="Demandes transmises"
      rows={demandes}
      rowKey={({ id }) => id}
      columns={[
        {
          title: 'Établissement',
          cell: ({ etablissement: { uai, nom, commune } }) => (
            <div>
              <Link to={`${toBase(uai, academie.annee)}/vie-numerique/equipement`}>{nom}</Link>
              <div className="petit gris">{commune}</div>
            </div>
          ),
        },
        ...COLONNES_DE_DEMANDE,
        { title: 'État', cell: (demande) => <EtatDeLaDemande demande={demande} /> },
        {
          title: 'Gestes',
          cell: (demande) => (
            <RepondreDemande
              uai={demande.etablissement.uai}
              annee={academie.annee}
              demande={demande}
              ecole={demande.etablissement.nom}
            />
          ),
        },
      ]}
    />
  );
}
