import { NavLink, Outlet } from 'react-router';
import { useAcademie } from '../etablissements/index.js';

const PAGES = [
  { chemin: '', label: 'Les lignes' },
  { chemin: '/comparaison', label: 'Comparer et publier' },
  { chemin: '/fichiers', label: 'Importer, exporter' },
];

/** The frame of the pages of the film of an académie: each has its own address. */
export function CadreFilmModele() {
  const { base } = useAcademie();
  return (
    <>
      <nav aria-label="Pages du film de l’académie" className="sous-menu">
        <ul className="nu puces">
          {PAGES.map(({ chemin, label }) => (
            <li key={label}>
              <NavLink to={`${base}/film-modele${chemin}`} end={chemin === ''} className="puce">
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
