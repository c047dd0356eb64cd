import { Icon } from '@focale/ui';
import { useId, useState } from 'react';
import { Link, NavLink, useLocation, useNavigate } from 'react-router';
import { useMots } from '../cadres/index.js';
import type { Session } from '../domaines/agents/session.js';
import { useAnnees } from '../domaines/annees/annees.js';
import { readContexte } from './contexte.js';
import { MenuAnnee, MenuCompte, MenuEtablissement } from './menus-contexte.js';
import { findAcademie, listLiens } from './navigation.js';

const ANNEES_A_PART = {
  close: 'Année close : vous pouvez la relire, plus la modifier.',
  en_preparation: 'Année en préparation : ce que vous saisissez vaudra à la rentrée.',
};

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

/** Search of a school from every screen, for whoever follows an academy. */
function RechercheEtablissement({ session, annee }: { session: Session; annee: string }) {
  const navigate = useNavigate();
  const id = useId();
  const academie = findAcademie(session);
  if (!academie) return null;
  return (
    <form
      role="search"
      aria-label="Trouver un établissement"
      className="recherche-entete"
      onSubmit={(event) => {
        event.preventDefault();
        const texte = new FormData(event.currentTarget).get('q');
        const q = typeof texte === 'string' ? texte.trim() : '';
        void navigate(`/academies/${academie}/annees/${annee}/etablissements?q=${encodeURIComponent(q)}`);
      }}
    >
      <label className="sr" htmlFor={id}>
        Trouver un établissement : nom, commune ou UAI
      </label>
      <input id={id} name="q" type="search" placeholder="Nom, commune ou UAI" />
      <button type="submit">Chercher</button>
    </form>
  );
}

/** Says it when the year on screen is not the one under way, so that nobody fills in the wrong one. */
function BandeauAnnee() {
  const { annee } = readContexte(useLocation().pathname);
  const etat = useAnnees().data?.elements.find((a) => a.annee === annee)?.etat;
  if (!etat || etat === 'en_cours') return null;
  return (
    <p className="bandeau-annee" role="note">
      {annee} · {ANNEES_A_PART[etat]}
    </p>
  );
}
