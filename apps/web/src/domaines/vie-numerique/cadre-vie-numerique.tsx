import { NavLink, Outlet } from 'react-router';
import { peut, useSession } from '../agents/index.js';
import type { Droit } from '../agents/index.js';
import { useEcole } from '../etablissements/index.js';

interface Page {
  chemin: string;
  label: string;
  /** Who is offered the page in the menu; the API decides who reads it. */
  droit: Droit;
}

const PAGES: readonly Page[] = [
  { chemin: 'evenements', label: 'Événements', droit: 'evenements.read' },
  { chemin: 'educap', label: 'EDUCAP', droit: 'educap.read' },
  { chemin: 'equipement', label: 'Équipement', droit: 'equipement.read' },
  { chemin: 'pix', label: 'Pix', droit: 'pix.read' },
  { chemin: 'gar', label: 'GAR', droit: 'gar.read' },
  { chemin: 'rgpd', label: 'RGPD', droit: 'rgpd.read' },
];

/** The frame of what a school logs along its year beside the film: each page has its own address. */
export function CadreVieNumerique() {
  const { base, uai } = useEcole();
  const { data: session } = useSession();
  return (
    <>
      <nav aria-label="Pages de la vie numérique" className="sous-menu">
        <ul className="nu puces">
          {PAGES.filter(({ droit }) => peut(session, droit, uai)).map(({ chemin, label }) => (
            <li key={chemin}>
              <NavLink to={`${base}/vie-numerique/${chemin}`} className="puce">
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
