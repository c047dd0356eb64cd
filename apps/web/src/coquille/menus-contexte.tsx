import { Menu } from '@focale/ui';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { leaveSaisies, listBrouillons, SaisiesNonEnvoyees } from '../cadres/formulaire/index.js';
import { useAnnees } from '../domaines/annees/annees.js';
import { peut } from '../domaines/agents/peut.js';
import { useCloseSession } from '../domaines/agents/session.js';
import type { Session } from '../domaines/agents/session.js';
import { toBase } from '../domaines/etablissements/ecole.js';
import { readContexte, toAutreAnnee } from './contexte.js';
import { findAcademie, findEcole } from './navigation.js';

const ETATS = { en_cours: 'en cours', close: 'close', en_preparation: 'en préparation' };

/** Switch between one's schools, staying on the same page. */
export function MenuEtablissement({ session, annee }: { session: Session; annee: string }) {
  const contexte = readContexte(useLocation().pathname);
  const courant = session.etablissements.find((e) => e.uai === contexte.uai);
  // Whoever follows an academy has too many schools for a menu: they have the search.
  if (!courant || findAcademie(session)) return null;
  if (session.etablissements.length === 1) return <p className="deroulant gris">{courant.nom}</p>;
  return (
    <Menu purpose="Changer d’établissement" label={<strong>{courant.nom}</strong>}>
      <ul className="nu">
        {session.etablissements.map((e) => (
          <li key={e.uai}>
            <Link
              to={`${toBase(e.uai, annee)}${contexte.suite}`}
              aria-current={e.uai === contexte.uai ? 'true' : undefined}
            >
              {e.nom} <span className="gris petit">{e.uai}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Menu>
  );
}

/** Switch to another school year, staying on the same page. */
export function MenuAnnee({ annee }: { annee: string }) {
  const annees = useAnnees().data;
  const { pathname, search } = useLocation();
  const contexte = readContexte(pathname);
  if (!annees || !contexte.annee) return null;
  return (
    <Menu purpose="Changer d’année" label={annee}>
      <ul className="nu">
        {annees.elements.map((a) => (
          <li key={a.annee}>
            <Link to={toAutreAnnee(pathname, a.annee) + search} aria-current={a.annee === annee ? 'true' : undefined}>
              {a.annee} <span className="gris petit">{ETATS[a.etat]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Menu>
  );
}

/** Who is signed in, and the ways out. */
export function MenuCompte({ session, annee }: { session: Session; annee: string }) {
  const uai = readContexte(useLocation().pathname).uai ?? findEcole(session);
  const close = useCloseSession();
  const navigate = useNavigate();
  const [sortie, setSortie] = useState<'ici' | 'partout' | null>(null);
  const personne = session.agent.id;
  const leave = (portee: 'ici' | 'partout') =>
    close.mutate(portee, {
      onSettled: () => {
        leaveSaisies(true);
        void navigate('/connexion', { replace: true });
      },
    });
  const ask = (portee: 'ici' | 'partout') => (listBrouillons(personne).length > 0 ? setSortie(portee) : leave(portee));
  return (
    <>
      <Menu purpose="Mon compte" label={`${session.agent.prenom} ${session.agent.nom}`}>
        <p className="gris petit">{session.agent.courriel}</p>
        <Link to="/compte">Mon compte et mes appareils</Link>
        {uai && peut(session, 'delegations.update', uai) ? (
          <Link to={`${toBase(uai, annee)}/delegations`}>Mes délégations</Link>
        ) : null}
        {uai && peut(session, 'agents.list', uai) ? (
          <Link to={`${toBase(uai, annee)}/personnes`}>Accès à l’établissement</Link>
        ) : null}
        {uai ? <Link to="/calendrier">Mon calendrier</Link> : null}
        <button type="button" onClick={() => ask('ici')}>
          Se déconnecter
        </button>
        <button type="button" onClick={() => ask('partout')}>
          Se déconnecter de tous les appareils
        </button>
      </Menu>
      {sortie ? (
        <SaisiesNonEnvoyees personne={personne} onSuite={() => leave(sortie)} onClose={() => setSortie(null)} />
      ) : null}
    </>
  );
}
