import { Alert, buttonClass, formatDate } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';

/** Says that a past day is on screen, and leads back. */
export function BandeauPasse({ le }: { le: string }) {
  const [params] = useSearchParams();
  const retour = new URLSearchParams(params);
  retour.delete('le');
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(le);
  return (
    <div className="bandeau-passe">
      <Alert tone="info" title={isDate ? `Le film tel qu’il était le ${formatDate(le)}` : 'Le film d’un jour passé'}>
        <p className="rang">
          <span>À la fin de ce jour-là. Rien ne s’y change.</span>
          <Link className={buttonClass('secondary', true)} to={`?${retour.toString()}`}>
            Revenir au film d’aujourd’hui
          </Link>
        </p>
      </Alert>
    </div>
  );
}
