import { NavLink, Outlet } from 'react-router';
import { peut, useSession } from '../domaines/agents/index.js';
import { useEcole } from '../domaines/etablissements/index.js';
import { COMMISSION, VIE_NUMERIQUE } from './pages.js';
import type { Rubrique } from './pages.js';

/** The frame of pages that go together: each has its own address. */
function Cadre({ nom, dossier, pages }: Rubrique) {
  const { base, uai } = useEcole();
  const { data: session } = useSession();
  return (
    <>
      <nav aria-label={nom} className="sous-menu">
        <ul className="nu puces">
          {pages
            .filter(({ droit }) => peut(session, droit, uai))
            .map(({ chemin, label }) => (
              <li key={chemin}>
                <NavLink to={[base, dossier, chemin].filter(Boolean).join('/')} end={chemin === ''} className="puce">
                  {label}
                </NavLink>
              </li>
            ))}
        </ul>
      </nav>
      <Outlet />
    </>
  );
}

export const CadreCommission = () => <Cadre {...COMMISSION} />;

export const CadreVieNumerique = () => <Cadre {...VIE_NUMERIQUE} />;
