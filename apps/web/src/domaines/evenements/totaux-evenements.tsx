import { LIBELLES_GENRES_EVENEMENT } from '@focale/domaine';
import { formatNombre, formatPluriel } from '@focale/ui';
import type { EvenementsVue } from './evenements-api.js';

/** How many events of each kind, and how many people they reached. */
export function TotauxEvenements({ totaux }: { totaux: EvenementsVue['totaux'] }) {
  if (totaux.length === 0) return null;
  return (
    <section className="section">
      <h2>Par genre</h2>
      <ul className="nu chiffres">
        {totaux.map(({ genre, nombre, participants, sansDecompte }) => (
          <li className="chiffre" key={genre}>
            <h3>{LIBELLES_GENRES_EVENEMENT[genre]}</h3>
            <p className="valeur">{formatNombre(nombre)}</p>
            <p className="petit gris">
              {formatPluriel(participants, 'participant')}
              {sansDecompte > 0 ? `, ${formatPluriel(sansDecompte, 'événement')} sans décompte` : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
