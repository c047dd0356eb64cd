import { createBrowserRouter } from 'react-router';
import { Coquille } from '../coquille/coquille.js';
import { CoquillePublique } from '../coquille/coquille-publique.js';
import { RouteError } from './route-error.js';

/** Every address of the application. Each page is fetched when it is first opened. */
export const router = createBrowserRouter([
  {
    element: <CoquillePublique />,
    errorElement: <RouteError />,
    HydrateFallback: () => null,
    children: [
      { path: 'connexion', lazy: () => import('./connexion.js') },
      { path: 'activation/:jeton', lazy: () => import('./activation.js') },
      { path: 'invitation/:jeton', lazy: () => import('./invitation.js') },
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
      { path: 'etablissements', lazy: () => import('./annuaire.js') },
      { path: 'annuaire/import', lazy: () => import('./annuaire-import.js') },
      { path: 'comptes', lazy: () => import('./comptes.js') },
      { path: 'courriels', lazy: () => import('./courriels.js') },
      { path: 'calendrier', lazy: () => import('./calendrier.js') },
      { path: 'reseau', lazy: () => import('./reseau.js') },
      {
        path: 'etablissements/:uai/annees/:annee',
        children: [
          { index: true, lazy: () => import('./mon-etablissement.js') },
          { path: 'designations', lazy: () => import('./designations.js') },
          { path: 'designations/nouvelle', lazy: () => import('./designation-nouvelle.js') },
          { path: 'designations/:id/lettre', lazy: () => import('./designation-lettre.js') },
          { path: 'fonctions', lazy: () => import('./fonctions.js') },
          { path: 'delegations', lazy: () => import('./delegations.js') },
          {
            path: 'commission',
            lazy: () => import('./commission-cadre.js'),
            children: [
              { index: true, lazy: () => import('./commission.js') },
              { path: 'reunions', lazy: () => import('./reunions.js') },
              { path: 'reunions/:reunion', lazy: () => import('./reunion.js') },
              { path: 'actions', lazy: () => import('./actions-locales.js') },
              { path: 'documents', lazy: () => import('./documents-numeriques.js') },
              { path: 'formations', lazy: () => import('./besoins-formation.js') },
            ],
          },
          {
            path: 'vie-numerique',
            lazy: () => import('./vie-numerique-cadre.js'),
            children: [
              { index: true, lazy: () => import('./vie-numerique.js') },
              { path: 'evenements', lazy: () => import('./evenements.js') },
              { path: 'educap', lazy: () => import('./educap.js') },
              { path: 'equipement', lazy: () => import('./equipement.js') },
              { path: 'pix', lazy: () => import('./pix.js') },
              { path: 'gar', lazy: () => import('./gar.js') },
              { path: 'rgpd', lazy: () => import('./rgpd.js') },
            ],
          },
          { path: 'contacts', lazy: () => import('./contacts.js') },
          { path: 'ressources', lazy: () => import('./ressources.js') },
          { path: 'ent', lazy: () => import('./ent.js') },
          { path: 'rentree', lazy: () => import('./rentree.js') },
          { path: 'film', lazy: () => import('./film.js') },
          { path: 'journal', lazy: () => import('./journal.js') },
          { path: 'bilans', lazy: () => import('./bilans.js') },
        ],
      },
      {
        path: 'academies/:code/annees/:annee',
        children: [
          { index: true, lazy: () => import('./tableau-de-bord.js') },
          { path: 'etablissements', lazy: () => import('./annuaire.js') },
          { path: 'invitations', lazy: () => import('./inviter-directions.js') },
          { path: 'retards', lazy: () => import('./retards.js') },
          { path: 'alertes', lazy: () => import('./alertes-academie.js') },
          { path: 'imp', lazy: () => import('./imp-academie.js') },
          { path: 'pix', lazy: () => import('./pix-academie.js') },
          { path: 'equipement', lazy: () => import('./equipement-academie.js') },
          { path: 'educap-grille', lazy: () => import('./educap-grille.js') },
          { path: 'modeles-de-lettre', lazy: () => import('./modeles-de-lettre.js') },
          { path: 'contacts', lazy: () => import('./contacts-academie.js') },
          { path: 'ressources', lazy: () => import('./ressources-academie.js') },
          { path: 'dates', lazy: () => import('./dates-academie.js') },
          { path: 'presets-ent', lazy: () => import('./presets-ent.js') },
          { path: 'parametres', lazy: () => import('./parametres-academie.js') },
          {
            path: 'film-modele',
            lazy: () => import('./film-modele-cadre.js'),
            children: [
              { index: true, lazy: () => import('./film-modele.js') },
              { path: 'comparaison', lazy: () => import('./film-comparaison.js') },
              { path: 'fichiers', lazy: () => import('./film-fichiers.js') },
            ],
          },
          { path: 'attendus-modele', lazy: () => import('./attendus-modele.js') },
          { path: 'attendus/:attendu', lazy: () => import('./attendu-etablissements.js') },
          { path: 'film', lazy: () => import('./film-etablissements.js') },
          { path: 'imports-designations', lazy: () => import('./imports-designations.js') },
        ],
      },
      { path: '*', lazy: () => import('./introuvable.js') },
    ],
  },
]);
