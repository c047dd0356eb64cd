import type { Ecole } from '../etablissements/index.js';
import { groupByTheme } from './filtres.js';
import { LigneFilm } from './ligne-film.js';
import type { ActionDuFilm } from './types.js';

interface Props {
  ecole: Ecole;
  actions: readonly ActionDuFilm[];
}

/** Lines by theme, each theme with its count. */
export function GroupesFilm({ ecole, actions }: Props) {
  return (
    <div className="groupes">
      {groupByTheme(actions).map(([theme, lignes]) => (
        <GroupeFilm key={theme} titre={theme} ecole={ecole} lignes={lignes} />
      ))}
    </div>
  );
}

export function GroupeFilm({ titre, ecole, lignes }: { titre: string; ecole: Ecole; lignes: ActionDuFilm[] }) {
  const comptees = lignes.filter((ligne) => ligne.nature === 'action' && ligne.statut !== 'sans_objet');
  const faites = comptees.filter((ligne) => ligne.statut === 'fait').length;
  return (
    <section className="groupe">
      <h3>
        {titre}
        {comptees.length > 0 ? (
          <span>
            {faites}
            <span aria-hidden="true"> / </span>
            <span className="sr"> faites sur </span>
            {comptees.length}
          </span>
        ) : null}
      </h3>
      <ul className="nu">
        {lignes.map((action) => (
          <LigneFilm key={action.code} ecole={ecole} action={action} />
        ))}
      </ul>
    </section>
  );
}
