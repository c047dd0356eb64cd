import { Link } from 'react-router';

/** The links the law wants on every page. */
export function Pied() {
  return (
    <footer className="pied" id="pied" role="contentinfo">
      <ul className="nu" aria-label="Informations sur le service">
        <li>
          <Link to="/accessibilite">Accessibilité : non conforme</Link>
        </li>
        <li>
          <Link to="/mentions-legales">Mentions légales</Link>
        </li>
        <li>
          <Link to="/donnees-personnelles">Données personnelles</Link>
        </li>
        <li>
          <Link to="/qui-voit-mes-donnees">Qui voit mes données ?</Link>
        </li>
      </ul>
    </footer>
  );
}
