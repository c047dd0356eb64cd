import { SkipLinks, Skeleton } from '@focale/ui';
import { Navigate, NavLink, Outlet, useLocation } from 'react-router';
import { ProblemeApi } from '../api/probleme-api.js';
import { GardeDePage, PersonneProvider } from '../cadres/formulaire/index.js';
import { ErrorState, useMots, VocabulaireProvider } from '../cadres/index.js';
import { useAnnees } from '../domaines/annees/annees.js';
import { useVocabulaire } from '../domaines/agents/parametres/use-vocabulaire.js';
import { useSession } from '../domaines/agents/session.js';
import type { Session } from '../domaines/agents/session.js';
import { readContexte } from './contexte.js';
import { Entete } from './entete.js';
import { FocusRoute } from './focus-route.js';
import { Pied } from './pied.js';
import { Reconnexion } from './reconnexion.js';
import { findAcademie, findEcole, listEcole } from './navigation.js';

const ACCES = [
  { target: 'contenu', label: 'Aller au contenu' },
  { target: 'menu', label: 'Menu' },
  { target: 'pied', label: 'Pied de page' },
];

/** The shell of every screen that needs a session. */
export function Coquille() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.data) return <Cadre session={session.data} />;
  if (session.error instanceof ProblemeApi && session.error.status === 401)
    return <Navigate to={`/connexion?retour=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <main className="page">
      <h1 className="sr">Focale</h1>
      {session.error ? (
        <ErrorState error={session.error} onRetry={() => void session.refetch()} />
      ) : (
        <Skeleton lines={6} />
      )}
    </main>
  );
}

function Cadre({ session }: { session: Session }) {
  const annees = useAnnees();
  const { uai, academie, annee } = readContexte(useLocation().pathname);
  const vocabulaire = useVocabulaire({
    uai: uai ?? (academie ? undefined : findEcole(session)),
    academie: academie ?? findAcademie(session),
    annee: annee ?? annees.data?.courante ?? '',
  });
  return (
    <PersonneProvider personne={session.agent.id}>
      <VocabulaireProvider vocabulaire={vocabulaire}>
        <SkipLinks links={ACCES} />
        <GardeDePage />
        <Reconnexion session={session} />
        <FocusRoute />
        <Entete session={session} anneeCourante={annees.data?.courante ?? ''} />
        <main className="page" id="contenu" tabIndex={-1}>
          <SousMenuEcole session={session} />
          {annees.data ? (
            <Outlet />
          ) : annees.error ? (
            <ErrorState error={annees.error} onRetry={() => void annees.refetch()} />
          ) : (
            <Skeleton lines={6} />
          )}
        </main>
        <Pied />
      </VocabulaireProvider>
    </PersonneProvider>
  );
}

/** The pages of the school being read by somebody who follows an academy: their main menu stays the academy's. */
function SousMenuEcole({ session }: { session: Session }) {
  const { dire } = useMots();
  const { uai, annee } = readContexte(useLocation().pathname);
  if (!uai || !annee || !findAcademie(session)) return null;
  return (
    <nav aria-label="Pages de l’établissement" className="sous-menu">
      <ul className="nu puces">
        {listEcole(session, uai, annee).map((lien) => (
          <li key={lien.to}>
            <NavLink to={lien.to} end={lien.exact === true} className="puce">
              {dire(lien.label)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
