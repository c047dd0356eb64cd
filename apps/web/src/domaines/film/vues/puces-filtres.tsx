import { useSearchParams } from 'react-router';
import { LIBELLES_FILTRES, toParamsFiltres } from './vue-du-film.js';
import type { Filtre } from './vue-du-film.js';

interface Props {
  actifs: readonly Filtre[];
  /** Filters on when the address says nothing. */
  usuels: readonly Filtre[];
  choix: readonly { filtre: Filtre; nombre: number }[];
}

/** The filters of the film, in the address; several add up. */
export function PucesFiltres({ actifs, usuels, choix }: Props) {
  const [, setParams] = useSearchParams();
  const set = (filtres: readonly Filtre[]) =>
    setParams((params) => toParamsFiltres(params, filtres, usuels.length), { replace: true, preventScrollReset: true });
  return (
    <div role="group" aria-label="Ne montrer que" className="puces">
      <button type="button" className="puce" aria-pressed={actifs.length === 0} onClick={() => set([])}>
        Tout
      </button>
      {choix.map(({ filtre, nombre }) => {
        const actif = actifs.includes(filtre);
        return (
          <button
            key={filtre}
            type="button"
            className="puce"
            aria-pressed={actif}
            onClick={() => set(actif ? actifs.filter((f) => f !== filtre) : [...actifs, filtre])}
          >
            {LIBELLES_FILTRES[filtre]} <span>({nombre})</span>
          </button>
        );
      })}
    </div>
  );
}
