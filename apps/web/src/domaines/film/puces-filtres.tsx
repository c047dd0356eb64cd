import { Link, useSearchParams } from 'react-router';

interface Props {
  choix: readonly { filtre: string; label: string; nombre?: number }[];
  actif: string;
}

/** The filters of the film, in the URL. */
export function PucesFiltres({ choix, actif }: Props) {
  const [params] = useSearchParams();
  const toFiltre = (filtre: string) => {
    const suite = new URLSearchParams(params);
    if (filtre === 'tout') suite.delete('filtre');
    else suite.set('filtre', filtre);
    return `?${suite.toString()}`;
  };
  return (
    <nav aria-label="Filtrer les actions" className="filtres">
      <ul className="nu puces">
        {choix.map(({ filtre, label, nombre }) => (
          <li key={filtre}>
            <Link
              className="puce"
              to={toFiltre(filtre)}
              preventScrollReset
              aria-current={filtre === actif ? 'true' : undefined}
            >
              {label}
              {nombre === undefined ? null : <span>({nombre})</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
