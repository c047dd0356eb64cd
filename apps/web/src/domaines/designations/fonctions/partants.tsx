import { formatDate } from '@focale/ui';
import type { Fonctions } from './types.js';

/** Who leaves, and what each hands over before going. */
export function Partants({ partants }: { partants: Fonctions['partants'] }) {
  if (partants.length === 0) return null;
  return (
    <section className="section">
      <h2>À transmettre avant les départs</h2>
      <ul className="nu pile">
        {partants.map(({ nom, fonctions, aTransmettre, le }) => (
          <li key={`${nom}-${fonctions.join()}`} className="carte">
            <h3>{nom}</h3>
            <p className="gris">
              {fonctions.join(', ')} · départ le {formatDate(le)}
            </p>
            <ul className="liste">
              {aTransmettre.map((chose) => (
                <li key={chose}>{chose}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
