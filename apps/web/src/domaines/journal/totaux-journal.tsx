import { DESCRIPTIONS_FONCTIONS, FONCTIONS_RRUPN } from '@focale/domaine';
import { ProgressBar, formatDuree, formatPluriel } from '@focale/ui';
import type { JournalVue } from './journal-api.js';

/** Time by function: the figure, its share as a bar. */
export function TotauxJournal({ totaux }: { totaux: JournalVue['totaux'] }) {
  const total = totaux.reduce((somme, ligne) => somme + ligne.minutes, 0);
  if (total === 0) return null;
  return (
    <section className="section">
      <h2>Par fonction</h2>
      <ul className="nu chiffres">
        {FONCTIONS_RRUPN.map((fonction) => {
          const lignes = totaux.filter((t) => t.fonction === fonction);
          const minutes = lignes.reduce((somme, ligne) => somme + ligne.minutes, 0);
          const nombre = lignes.reduce((somme, ligne) => somme + ligne.nombre, 0);
          return (
            <li className="chiffre" key={fonction}>
              <h3>{DESCRIPTIONS_FONCTIONS[fonction].libelle}</h3>
              <p className="valeur">{formatDuree(minutes)}</p>
              <ProgressBar done={minutes} total={total} />
              <p className="petit gris">{formatPluriel(nombre, 'activité')}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
