import { tellPeriode } from '@focale/domaine';
import { StatusBadge } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import { useContexteFilm } from '../contexte-film.js';
import { toEtat } from '../mentions.js';
import type { ActionDuFilm } from '../types.js';
import { toParamsLigne } from '../vues/vue-du-film.js';

/** The other occurrences of a recurring action, each with its state. */
export function Serie({ action }: { action: ActionDuFilm }) {
  const { film, etat } = useContexteFilm();
  const [params] = useSearchParams();
  const occurrences = film.actions.filter(({ serie }) => serie === action.serie);
  return (
    <div className="pile-serree">
      <p>Cette action revient {occurrences.length} fois dans l’année :</p>
      <ol className="nu pile-serree">
        {occurrences.map((occurrence) => {
          const [tone, texte] = toEtat(occurrence, etat);
          const libelle = `${occurrence.occurrence?.rang ?? ''} sur ${occurrence.occurrence?.sur ?? ''} · ${tellPeriode(occurrence.periode)}`;
          return (
            <li key={occurrence.code} className="rang">
              {occurrence.code === action.code ? (
                <strong>{libelle}</strong>
              ) : (
                <Link className="lien" to={`?${toParamsLigne(params, occurrence).toString()}`} preventScrollReset>
                  {libelle}
                </Link>
              )}
              <StatusBadge tone={tone}>{texte}</StatusBadge>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
