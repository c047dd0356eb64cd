import { Link } from 'react-router';
import { PageTitle } from '../cadres/index.js';

export function Component() {
  return (
    <>
      <PageTitle
        title="Cette page n’existe pas"
        sous="L’adresse est peut-être incomplète, ou la page a été déplacée."
      />
      <p>
        <Link to="/">Revenir à l’accueil</Link>
      </p>
    </>
  );
}
