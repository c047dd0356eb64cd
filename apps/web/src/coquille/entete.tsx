import { Icon } from '@focale/ui';
import { useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { useMots } from '../cadres/index.js';
import type { Session } from '../domaines/agents/session.js';
import { BandeauAnnee } from './bandeau-annee.js';
import { readContexte } from './contexte.js';
import { MenuAnnee, MenuCompte, MenuEtablissement } from './menus-contexte.js';
import { listLiens } from './navigation.js';
import { RechercheEtablissement } from './recherche-etablissement.js';

/** The head of every screen: where one is, where one can go, whose school and which year. */
export function Entete({ session, anneeCourante }: { session: Session; anneeCourante: string }) {
  const { pathname } = useLocation();
  const { dire } = useMots();
  const contexte = readContexte(pathname);
  const [ouvertSur, setOuvertSur] = useState<string | null>(null);
  // Following a link closes the narrow-screen menu: it is open for one address only.
  const ouvert = ouvertSur === pathname;
  const annee = contexte.annee ?? anneeCourante;
  return (
    <header className={`entete${ouvert ? ' menu-ouvert' : ''}`} role="banner">
      <div className="entete-rang">
        <Link to="/" className="logo">
          Focale<span className="sr"> : accueil</span>
        </Link>
        <button
          type="button"
          className="bascule-menu"
          aria-expanded={ouvert}
          aria-controls="menu contexte"
          onClick={() => setOuvertSur(ouvert ? null : pathname)}
        >
          <Icon name="menu" /> Menu
        </button>
        <nav className="menu-principal" id="menu" aria-label="Menu principal">
          <ul className="nu">
            {listLiens(session, contexte, anneeCourante).map((lien) => (
              <li key={lien.to}>
                <NavLink to={lien.to} end={lien.exact === true}>
                  {dire(lien.label)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="contexte" id="contexte">
          <RechercheEtablissement session={session} annee={annee} />
          <MenuEtablissement session={session} annee={annee} />
          <MenuAnnee annee={annee} />
          <MenuCompte session={session} annee={annee} />
        </div>
      </div>
      <BandeauAnnee />
    </header>
  );
}
