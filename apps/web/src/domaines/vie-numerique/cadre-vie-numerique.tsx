import { isAllowed } from '@focale/domaine';
import type { Permission } from '@focale/domaine';
import { NavLink, Outlet } from 'react-router';
import { useSession } from '../agents/index.js';
import { useEcole } from '../etablissements/index.js';

interface Page {
  chemin: string;
  label: string;
  /** Who is offered the page in the menu; the API decides who reads it. */
  permission: Permission;
}

const PAGES: readonly Page[] = [
  { chemin: 'evenements', label: 'Événements', permission: 'evenements.read' },
  { chemin: 'educap', label: 'EDUCAP', permission: 'educap.read' },
  { chemin: 'equipement', label: 'Équipement', permission: 'equipement.read' },
  { chemin: 'pix', label: 'Pix', permission: 'pix.read' },
  { chemin: 'gar', label: 'GAR', permission: 'gar.read' },
  { chemin: 'rgpd', label: 'RGPD', permission: 'rgpd.read' },
];

/** The frame of what a school logs along its year beside the film: each page has its own address. */
export function CadreVieNumerique() {
  const { base } = useEcole();
  const { data: session } = useSession();
  const roles = session?.habilitations.map(({ role }) => role) ?? [];
  return (
    <>
      <nav aria-label="Pages de la vie numérique" className="sous-menu">
        <ul className="nu puces">
          {PAGES.filter(({ permission }) => isAllowed(permission, roles)).map(({ chemin, label }) => (
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
