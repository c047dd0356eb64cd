import { NavLink, Outlet } from 'react-router';
import { useEcole } from '../etablissements/index.js';

const PAGES = [
  { chemin: '', label: 'Composition' },
  { chemin: '/reunions', label: 'Réunions' },
  { chemin: '/actions', label: 'Actions' },
  { chemin: '/documents', label: 'Documents' },
  { chemin: '/formations', label: 'Besoins de formation' },
];

/** The frame of the pages of the commission: each has its own address. */
export function CadreCommission() {
  const { base } = useEcole();
  return (
    <>
      <nav aria-label="Pages de la commission" className="sous-menu">
        <ul className="nu puces">
          {PAGES.map(({ chemin, label }) => (
            <li key={label}>
              <NavLink to={`${base}/commission${chemin}`} end={chemin === ''} className="puce">
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
