import { NavLink, useLocation } from 'react-router';
import { useMots } from '../cadres/index.js';
import type { Session } from '../domaines/agents/session.js';
import { readContexte } from './contexte.js';
import { findAcademie, listEcole } from './navigation.js';

/** The pages of the school being read by somebody who follows an academy: their main menu stays the academy's. */
export function SousMenuEcole({ session }: { session: Session }) {
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
