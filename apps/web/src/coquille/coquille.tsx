import { SkipLinks, Skeleton } from '@focale/ui';
import { useEffect } from 'react';
import { Navigate, NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { ProblemeApi } from '../api/probleme-api.js';
import { GardeDePage, PersonneProvider, SaisiesEnAttente } from '../cadres/formulaire/index.js';
import { ErrorState, useMots, VocabulaireProvider } from '../cadres/index.js';
import { useAnnees } from '../domaines/annees/annees.js';
import { useVocabulaire } from '../domaines/agents/parametres/use-vocabulaire.js';
import { peut } from '../domaines/agents/peut.js';
import { useSession } from '../domaines/agents/session.js';
import type { Session } from '../domaines/agents/session.js';
import { toBase } from '../domaines/etablissements/ecole.js';
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
  useRaccourciDuJournal(session, uai, annees.data?.courante);
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
          <SaisiesEnAttente personne={session.agent.id} />
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

/**
 * Alt + J opens a new entry of the journal from every screen, for who keeps one: in the school on screen, else in their first
 * one. With a modifier, so that nothing typed in a field is taken for it (WCAG 2.1.4); not over a dialog.
 */
function useRaccourciDuJournal(session: Session, uai: string | undefined, annee: string | undefined): void {
  const navigate = useNavigate();
  const ecole = [uai, ...session.etablissements.map((une) => une.uai)].find(
    (une) => une !== undefined && peut(session, 'journal.update', une),
  );
  useEffect(() => {
    if (!ecole || !annee) return undefined;
    const open = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, metaKey, shiftKey, code, key } = event;
      if (!altKey || ctrlKey || metaKey || shiftKey || (code !== 'KeyJ' && key.toLowerCase() !== 'j')) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      void navigate(`${toBase(ecole, annee)}/journal#noter`);
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, [annee, ecole, navigate]);
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
