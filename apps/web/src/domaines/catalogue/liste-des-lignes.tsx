import { tellPeriode } from '@focale/domaine';
import { formatPluriel } from '@focale/ui';
import { useMemo } from 'react';
import type { EtatDeLigne } from './edition/compare-lignes.js';
import { numberSeries } from './edition/number-series.js';
import { groupLignes } from './edition/order-lignes.js';
import type { Gestes } from './edition/use-gestes.js';
import { FicheLigne } from './fiche/fiche-ligne.js';
import { LigneModele } from './ligne-modele.js';
import type { FilmModele, Ligne } from './types.js';

interface Props {
  film: FilmModele;
  lignes: readonly Ligne[];
  trouvees: readonly Ligne[];
  etats: ReadonlyMap<string, EtatDeLigne>;
  ouverte: string | null;
  /** None for whoever only reads. */
  gestes: Gestes | null;
}

/** The lines by period and theme. */
export function ListeDesLignes({ film, lignes, trouvees, etats, ouverte, gestes }: Props) {
  const series = useMemo(() => numberSeries(lignes), [lignes]);
  const periodes = useMemo(() => groupPeriodes(trouvees), [trouvees]);
  return periodes.map(([periode, groupes]) => (
    <section key={periode} className="section" aria-labelledby={`periode-${periode}`}>
      <div className="section-titre">
        <h2 id={`periode-${periode}`}>{tellPeriode(periode)}</h2>
        <span className="gris">
          {formatPluriel(
            groupes.reduce((total, groupe) => total + groupe.lignes.length, 0),
            'ligne',
          )}
        </span>
      </div>
      {groupes.map((groupe) => (
        <div key={groupe.theme} className="groupe">
          <h3>
            {groupe.theme} <span>{groupe.lignes.length}</span>
          </h3>
          <ul className="nu">
            {groupe.lignes.map((ligne) => (
              <LigneModele
                key={ligne.cle}
                ligne={ligne}
                etat={etats.get(ligne.cle) ?? 'inchangee'}
                serie={series.get(ligne.cle)?.rang ?? null}
                sur={series.get(ligne.cle)?.sur ?? 0}
                vocabulaire={film.vocabulaire}
                ouverte={ligne.cle === ouverte}
                gestes={gestes}
              >
                {ligne.cle === ouverte && gestes ? (
                  <FicheLigne film={film} lignes={lignes} ligne={ligne} gestes={gestes} />
                ) : null}
              </LigneModele>
            ))}
          </ul>
        </div>
      ))}
    </section>
  ));
}

function groupPeriodes(lignes: readonly Ligne[]) {
  const periodes = new Map<number, ReturnType<typeof groupLignes>>();
  for (const groupe of groupLignes(lignes)) {
    const deja = periodes.get(groupe.periode);
    if (deja) deja.push(groupe);
    else periodes.set(groupe.periode, [groupe]);
  }
  return [...periodes];
}
