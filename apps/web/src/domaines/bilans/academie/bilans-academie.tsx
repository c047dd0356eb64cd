import { CODES_DE_BLOCS, ETATS_LISIBLES, LIBELLES_BLOCS, LIBELLES_ETATS_BILAN } from '@focale/domaine';
import { accord, Empty, formatDate, formatNombre, formatPluriel, SelectField, StatusBadge } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import { Async, DetailPage, Pagination, QuiVoit, Recherche, toOptions, useFiltresDUrl } from '../../../cadres/index.js';
import { toBase, useAcademie, useTerritoires } from '../../etablissements/index.js';
import type { Academie } from '../../etablissements/index.js';
import { useBilansDAcademie, useSuiviDesBilans } from './academie-api.js';
import type { BilanDAcademie, SuiviDuDepartement } from './academie-api.js';
import { ActivitesTrouvees, Extrait } from './extrait.js';
import { Exports, PagesDesBilans } from './pages-des-bilans.js';
import { SuiviParDepartement } from './suivi-par-departement.js';

/** What an académie reads of the bilans once they are presented: how many, what they say, where words are in them. */
export function BilansAcademie() {
  const academie = useAcademie();
  const suivi = useSuiviDesBilans(academie.path);
  return (
    <>
      <PagesDesBilans base={academie.base} />
      <DetailPage
        query={suivi}
        name="Bilans de l’académie"
        head={({ departements }) => ({
          title: toTitre(departements),
          sous: `Bilans d’activité des RRUPN, ${academie.annee}. Un bilan se lit ici une fois présenté au conseil d’administration.`,
          fil: <Link to={academie.base}>Tableau de bord</Link>,
        })}
      >
        {({ departements }) => (
          <>
            <SuiviParDepartement departements={departements} />
            <BilansPresentes academie={academie} departements={departements.map(({ departement }) => departement)} />
            <QuiVoit de="bilan" />
          </>
        )}
      </DetailPage>
    </>
  );
}

function toTitre(departements: readonly SuiviDuDepartement[]): string {
  const attendus = departements.reduce((somme, departement) => somme + departement.attendus, 0);
  const recus = departements.reduce((somme, departement) => somme + departement.recus, 0);
  if (attendus === 0) return 'Aucun bilan attendu cette année';
  return `${formatPluriel(recus, 'bilan')} ${accord(recus, 'présenté', 'présentés')} sur ${formatNombre(attendus)}`;
}

function BilansPresentes({ academie, departements }: { academie: Academie; departements: readonly string[] }) {
  const { get, set } = useFiltresDUrl();
  const [params] = useSearchParams();
  const { toNomDepartement } = useTerritoires();
  const filtres = { departement: get('departement'), etat: get('etat'), bloc: get('bloc'), q: get('q') };
  const demande = Object.fromEntries(Object.entries(filtres).map(([nom, valeur]) => [nom, valeur || null]));
  const bilans = useBilansDAcademie(academie.path, { ...demande, page: params.get('page') });
  return (
    <section className="section pile" aria-labelledby="titre-presentes">
      <h2 id="titre-presentes">Lire et chercher</h2>
      <Recherche
        label="Chercher dans les bilans et les activités partagées"
        hint="Accents et pluriels n’importent pas. « ou » s’écrit or ; des mots exacts, entre guillemets."
        max={100}
      />
      <search className="filtres" aria-label="Filtres">
        <SelectField
          label="Département"
          vide="Tous"
          options={departements.map((code) => ({ value: code, label: toNomDepartement(code) }))}
          value={filtres.departement}
          onChange={(event) => set('departement', event.target.value)}
        />
        <SelectField
          label="État"
          vide="Tous"
          options={toOptions(LIBELLES_ETATS_BILAN, ETATS_LISIBLES)}
          value={filtres.etat}
          onChange={(event) => set('etat', event.target.value)}
        />
        <SelectField
          label="Lire un bloc"
          vide="Aucun"
          options={toOptions(LIBELLES_BLOCS, CODES_DE_BLOCS)}
          value={filtres.bloc}
          onChange={(event) => set('bloc', event.target.value)}
        />
      </search>
      <Exports de={`${academie.base}/bilans/export`} quoi="les bilans affichés" filtres={demande} />
      <Async query={bilans} lines={4}>
        {(page) => (
          <>
            <p className="gris">{formatPluriel(page.total, 'bilan')}</p>
            {page.elements.length === 0 ? (
              <Empty title="Aucun bilan">
                <p>
                  {filtres.q
                    ? 'Ces mots ne sont dans aucun bilan présenté.'
                    : 'Aucun bilan présenté ne correspond. Un bilan paraît ici le jour où sa présentation est notée.'}
                </p>
              </Empty>
            ) : (
              <ul className="nu pile">
                {page.elements.map((bilan) => (
                  <li key={`${bilan.etablissement.uai} ${bilan.agent.id}`}>
                    <Bilan academie={academie} bilan={bilan} bloc={filtres.bloc} />
                  </li>
                ))}
              </ul>
            )}
            <Pagination page={page} />
          </>
        )}
      </Async>
      {filtres.q ? <ActivitesTrouvees academie={academie} q={filtres.q} departement={filtres.departement} /> : null}
    </section>
  );
}

/** One bilan that was presented, with what is read of it. */
function Bilan({ academie, bilan, bloc }: { academie: Academie; bilan: BilanDAcademie; bloc: string }) {
  const { etablissement, agent, etat, presenteLe, texte, extraits } = bilan;
  return (
    <article className="carte pile">
      <div className="section-titre">
        <h3>
          <Link to={`${toBase(etablissement.uai, academie.annee)}/bilans/${agent.id}`}>
            {agent.prenom} {agent.nom}
          </Link>
        </h3>
        <StatusBadge tone="fait">
          {etat === 'transmis' ? 'transmis' : 'présenté'}
          {presenteLe ? `, conseil du ${formatDate(presenteLe)}` : ''}
        </StatusBadge>
      </div>
      <p className="petit gris">
        {etablissement.nom}, {etablissement.commune} ({etablissement.uai})
      </p>
      {extraits.map(({ bloc: code, titre, morceaux }) => (
        <div key={code}>
          <p className="petit gris">{titre}</p>
          <Extrait morceaux={morceaux} />
        </div>
      ))}
      {bloc && extraits.length === 0 ? <TexteDuBloc texte={texte} /> : null}
    </article>
  );
}

function TexteDuBloc({ texte }: { texte: string | null }) {
  if (texte === null) return <p className="gris">Rien n’y est écrit.</p>;
  return texte
    .split('\n')
    .filter((ligne) => ligne.trim() !== '')
    .map((ligne, rang) => <p key={rang}>{ligne}</p>);
}
