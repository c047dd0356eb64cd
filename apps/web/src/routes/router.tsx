import { createBrowserRouter, Link, Navigate, useRouteError } from 'react-router';
import type { RouteObject } from 'react-router';
import { toHorsLigne } from '../api/probleme-api.js';
import { ErrorState } from '../cadres/index.js';
import { Coquille } from '../coquille/coquille.js';
import { CoquillePublique } from '../coquille/coquille-publique.js';
import { COMMISSION, importEcran, VIE_NUMERIQUE } from './pages.js';
import type { Rubrique } from './pages.js';

const listRoutes = ({ pages }: Rubrique): RouteObject[] =>
  pages.map(({ chemin, lazy }) => (chemin === '' ? { index: true, lazy } : { path: chemin, lazy }));

/** Every address of the application. Each page is fetched when it is first opened. */
export const router = createBrowserRouter([
  {
    element: <CoquillePublique />,
    errorElement: <RouteError />,
    HydrateFallback: () => null,
    children: [
      { path: 'connexion', lazy: importEcran(() => import('../domaines/agents/connexion.js'), 'Connexion') },
      {
        path: 'activation/:jeton',
        lazy: importEcran(() => import('../domaines/agents/compte/activation.js'), 'Activation'),
      },
      {
        path: 'invitation/:jeton',
        lazy: importEcran(
          () => import('../domaines/agents/invitations/invitation-direction.js'),
          'InvitationDirection',
        ),
      },
      {
        path: 'mot-de-passe',
        lazy: importEcran(() => import('../domaines/agents/compte/mot-de-passe-oublie.js'), 'MotDePasseOublie'),
      },
      {
        path: 'mot-de-passe/:jeton',
        lazy: importEcran(() => import('../domaines/agents/compte/activation.js'), 'NouveauMotDePasse'),
      },
      { path: 'accessibilite', lazy: () => import('./accessibilite.js') },
      { path: 'mentions-legales', lazy: () => import('./mentions-legales.js') },
      { path: 'donnees-personnelles', lazy: () => import('./donnees-personnelles.js') },
      { path: 'qui-voit-mes-donnees', lazy: () => import('./qui-voit-mes-donnees.js') },
    ],
  },
  {
    element: <Coquille />,
    errorElement: <RouteError />,
    HydrateFallback: () => null,
    children: [
      { index: true, lazy: () => import('./accueil.js') },
      { path: 'etablissements', lazy: importEcran(() => import('../domaines/pilotage/annuaire.js'), 'Annuaire') },
      {
        path: 'annuaire/import',
        lazy: importEcran(() => import('../domaines/etablissements/import-annuaire.js'), 'ImportAnnuaire'),
      },
      { path: 'compte', lazy: importEcran(() => import('../domaines/agents/compte/compte.js'), 'MonCompte') },
      { path: 'comptes', lazy: importEcran(() => import('../domaines/agents/personnes/personnes.js'), 'Personnes') },
      {
        path: 'comptes/:id',
        lazy: importEcran(() => import('../domaines/agents/personnes/personne.js'), 'PageDUnePersonne'),
      },
      { path: 'courriels', lazy: importEcran(() => import('../domaines/courriels/courriels.js'), 'Courriels') },
      {
        path: 'calendrier',
        lazy: importEcran(() => import('../domaines/calendriers/mon-calendrier.js'), 'MonCalendrier'),
      },
      { path: 'reseau', lazy: importEcran(() => import('../domaines/designations/reseau/reseau.js'), 'Reseau') },
      {
        path: 'etablissements/:uai/annees/:annee',
        children: [
          {
            index: true,
            lazy: importEcran(() => import('../domaines/pilotage/ecole/mon-etablissement.js'), 'MonEtablissement'),
          },
          { path: 'designations', lazy: () => import('./designations.js') },
          {
            path: 'designations/nouvelle',
            lazy: importEcran(() => import('../domaines/designations/declare-designation.js'), 'DeclareDesignation'),
          },
          {
            path: 'designations/:id/lettre',
            lazy: importEcran(() => import('../domaines/lettres/lettre-de-mission.js'), 'LettreDeMission'),
          },
          {
            path: 'fonctions',
            lazy: importEcran(() => import('../domaines/fonctions/fonctions-numeriques.js'), 'FonctionsNumeriques'),
          },
          {
            path: 'delegations',
            lazy: importEcran(
              () => import('../domaines/agents/delegations/delegations.js'),
              'DelegationsDeLaDirection',
            ),
          },
          {
            path: 'personnes',
            lazy: importEcran(
              () => import('../domaines/agents/personnes/personnes-de-l-ecole.js'),
              'PersonnesDeLEcole',
            ),
          },
          {
            path: COMMISSION.dossier,
            lazy: importEcran(() => import('./rubriques.js'), 'CadreCommission'),
            children: [
              ...listRoutes(COMMISSION),
              {
                path: 'reunions/:reunion',
                lazy: importEcran(() => import('../domaines/commissions/reunions/reunion.js'), 'Reunion'),
              },
            ],
          },
          {
            path: VIE_NUMERIQUE.dossier,
            lazy: importEcran(() => import('./rubriques.js'), 'CadreVieNumerique'),
            children: [{ index: true, element: <Navigate to="evenements" replace /> }, ...listRoutes(VIE_NUMERIQUE)],
          },
          {
            path: 'contacts',
            lazy: importEcran(() => import('../domaines/profils/contacts/contacts-de-l-ecole.js'), 'ContactsDeLEcole'),
          },
          {
            path: 'ressources',
            lazy: importEcran(
              () => import('../domaines/profils/ressources/ressources-de-l-ecole.js'),
              'RessourcesDeLEcole',
            ),
          },
          { path: 'ent', lazy: importEcran(() => import('../domaines/profils/ent/ent-de-l-ecole.js'), 'EntDeLEcole') },
          { path: 'rentree', lazy: importEcran(() => import('../domaines/rentree/rentree.js'), 'Rentree') },
          { path: 'film', lazy: () => import('./film.js') },
          { path: 'journal', lazy: importEcran(() => import('../domaines/journal/journal.js'), 'Journal') },
          { path: 'bilans', lazy: importEcran(() => import('../domaines/bilans/bilans.js'), 'Bilans') },
          { path: 'bilans/:agent', lazy: importEcran(() => import('../domaines/bilans/bilan.js'), 'PageBilan') },
        ],
      },
      {
        path: 'academies/:code/annees/:annee',
        children: [
          { index: true, lazy: importEcran(() => import('../domaines/pilotage/tableau-de-bord.js'), 'TableauDeBord') },
          { path: 'etablissements', lazy: importEcran(() => import('../domaines/pilotage/annuaire.js'), 'Annuaire') },
          {
            path: 'invitations',
            lazy: importEcran(
              () => import('../domaines/agents/invitations/inviter-directions.js'),
              'InviterDirections',
            ),
          },
          { path: 'retards', lazy: importEcran(() => import('../domaines/pilotage/retards.js'), 'Retards') },
          {
            path: 'alertes',
            lazy: importEcran(() => import('../domaines/designations/alertes/alertes-academie.js'), 'AlertesAcademie'),
          },
          {
            path: 'imp',
            lazy: importEcran(() => import('../domaines/designations/imp/imp-academie.js'), 'ImpAcademie'),
          },
          {
            path: 'bilans',
            lazy: importEcran(() => import('../domaines/bilans/academie/bilans-academie.js'), 'BilansAcademie'),
          },
          {
            path: 'chiffres-annuels',
            lazy: importEcran(() => import('../domaines/bilans/academie/chiffres-annuels.js'), 'ChiffresAnnuels'),
          },
          { path: 'pix', lazy: importEcran(() => import('../domaines/pix/pix-academie.js'), 'PixAcademie') },
          {
            path: 'equipement',
            lazy: importEcran(() => import('../domaines/equipements/equipement-academie.js'), 'EquipementAcademie'),
          },
          {
            path: 'educap-grille',
            lazy: importEcran(() => import('../domaines/educap/grille-educap.js'), 'GrilleEducap'),
          },
          {
            path: 'modeles-de-lettre',
            lazy: importEcran(() => import('../domaines/lettres/modeles/modeles-de-lettre.js'), 'ModelesDeLettre'),
          },
          {
            path: 'contacts',
            lazy: importEcran(() => import('../domaines/profils/contacts/contacts-academie.js'), 'ContactsAcademie'),
          },
          {
            path: 'ressources',
            lazy: importEcran(
              () => import('../domaines/profils/ressources/ressources-academie.js'),
              'RessourcesAcademie',
            ),
          },
          {
            path: 'dates',
            lazy: importEcran(() => import('../domaines/profils/dates/dates-academie.js'), 'DatesAcademie'),
          },
          {
            path: 'presets-ent',
            lazy: importEcran(() => import('../domaines/profils/ent/presets-ent.js'), 'PresetsEnt'),
          },
          {
            path: 'parametres',
            lazy: importEcran(
              () => import('../domaines/agents/parametres/parametres-academie.js'),
              'ParametresAcademie',
            ),
          },
          {
            path: 'film-modele',
            lazy: importEcran(() => import('../domaines/catalogue/cadre-film-modele.js'), 'CadreFilmModele'),
            children: [
              {
                index: true,
                lazy: importEcran(() => import('../domaines/catalogue/film-modele.js'), 'FilmModelePage'),
              },
              {
                path: 'comparaison',
                lazy: importEcran(() => import('../domaines/catalogue/comparaison/comparaison.js'), 'ComparaisonFilm'),
              },
              {
                path: 'fichiers',
                lazy: importEcran(() => import('../domaines/catalogue/fichiers/fichiers-film.js'), 'FichiersDuFilm'),
              },
            ],
          },
          {
            path: 'attendus-modele',
            lazy: importEcran(
              () => import('../domaines/film/attendus-modele/attendus-modele.js'),
              'AttendusModelePage',
            ),
          },
          {
            path: 'indicateurs-modele',
            lazy: importEcran(() => import('../domaines/indicateurs/indicateurs-modele.js'), 'IndicateursModele'),
          },
          {
            path: 'attendus/:attendu',
            lazy: importEcran(() => import('../domaines/pilotage/attendu-etablissements.js'), 'AttenduEtablissements'),
          },
          {
            path: 'film',
            lazy: importEcran(() => import('../domaines/pilotage/film-etablissements.js'), 'FilmEtablissements'),
          },
          {
            path: 'imports-designations',
            lazy: importEcran(
              () => import('../domaines/designations/imports/import-designations.js'),
              'ImportDesignations',
            ),
          },
        ],
      },
      { path: '*', lazy: () => import('./introuvable.js') },
    ],
  },
]);

/** A page that could not be fetched (no network, or a newer version was published) fails as a TypeError of `import()`. */
function toError(error: unknown): Error {
  if (error instanceof TypeError && error.message.includes('import')) return toHorsLigne();
  return error instanceof Error ? error : new Error(String(error));
}

/** The last net: a screen that broke, or a piece of the application that could not be fetched. */
function RouteError() {
  return (
    <main className="page">
      <h1>Cet écran n’a pas pu s’ouvrir</h1>
      <ErrorState error={toError(useRouteError())} onRetry={() => location.reload()} />
      <p>
        <Link to="/">Revenir à l’accueil</Link>
      </p>
    </main>
  );
}
