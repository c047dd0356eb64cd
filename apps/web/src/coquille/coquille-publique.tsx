import { SkipLinks } from '@focale/ui';
import { Link, Outlet } from 'react-router';
import { FocusRoute } from './focus-route.js';
import { Pied } from './pied.js';

const ACCES = [
  { target: 'contenu', label: 'Aller au contenu' },
  { target: 'pied', label: 'Pied de page' },
];

/** The shell of the screens that anybody may read. */
export function CoquillePublique() {
  return (
    <>
      <SkipLinks links={ACCES} />
      <FocusRoute />
      <header className="entete" role="banner">
        <div className="entete-rang">
          <Link to="/" className="logo">
            Focale<span className="sr"> : accueil</span>
          </Link>
        </div>
      </header>
      <main className="page" id="contenu" tabIndex={-1}>
        <Outlet />
      </main>
      <Pied />
    </>
  );
}
