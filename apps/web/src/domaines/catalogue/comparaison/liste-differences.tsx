import { tellPeriode } from '@focale/domaine';
import { formatPluriel } from '@focale/ui';
import type { Differences } from '../types.js';

type Deplacee = Differences['deplacees'][number];
type Place = Pick<Deplacee['apres'], 'periode' | 'theme'>;

/** Lines that differ, each counted once. */
export const countDifferences = ({ ajoutees, retirees, modifiees, deplacees }: Differences): number =>
  new Set([...ajoutees, ...retirees, ...modifiees, ...deplacees].map(({ cle }) => cle)).size;

/** Added, removed, reworded, moved: what a reader of the film would notice. */
export function ListeDifferences({ differences }: { differences: Differences }) {
  const { ajoutees, retirees, modifiees, deplacees } = differences;
  return (
    <div className="differences">
      <Lignes titre="Ajoutées" signe="+" lignes={ajoutees} detail={formatPlace} />
      <Lignes titre="Retirées" signe="−" lignes={retirees} detail={formatPlace} />
      {modifiees.length > 0 ? (
        <section className="section" aria-labelledby="titre-modifiees">
          <h2 id="titre-modifiees">
            Modifiées <span className="gris">{formatPluriel(modifiees.length, 'ligne')}</span>
          </h2>
          <ul className="nu groupe">
            {modifiees.map(({ cle, intitule, champs }) => (
              <li key={cle} className="difference">
                <p>
                  <strong>{intitule}</strong>
                </p>
                <dl>
                  {champs.map(({ champ, libelle, avant, apres }) => (
                    <div key={champ} className="difference-champ">
                      <dt>{libelle}</dt>
                      <dd>
                        <del>
                          <span className="sr">avant : </span>
                          {avant === '' ? 'rien' : avant}
                        </del>{' '}
                        <ins>
                          <span className="sr">après : </span>
                          {apres === '' ? 'rien' : apres}
                        </ins>
                      </dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Lignes titre="Déplacées" signe="↕" lignes={deplacees} detail={formatMouvement} />
    </div>
  );
}

interface LignesProps<L> {
  titre: string;
  signe: string;
  lignes: readonly L[];
  detail: (ligne: L) => string;
}

function Lignes<L extends { cle: string; intitule: string }>({ titre, signe, lignes, detail }: LignesProps<L>) {
  if (lignes.length === 0) return null;
  return (
    <section className="section" aria-label={titre}>
      <h2>
        {titre} <span className="gris">{formatPluriel(lignes.length, 'ligne')}</span>
      </h2>
      <ul className="nu groupe">
        {lignes.map((ligne) => (
          <li key={ligne.cle} className="difference">
            <p>
              <span className="signe" aria-hidden="true">
                {signe}
              </span>{' '}
              <strong>{ligne.intitule}</strong>
            </p>
            <p className="gris petit">{detail(ligne)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const formatPlace = ({ periode, theme }: Place): string => `${tellPeriode(periode)} · ${theme}`;

function formatMouvement({ avant, apres }: Deplacee): string {
  const [depart, arrivee] = [formatPlace(avant), formatPlace(apres)];
  if (depart !== arrivee) return `${depart} → ${arrivee}`;
  return `${arrivee}, ${apres.ordre < avant.ordre ? 'plus haut' : 'plus bas'}`;
}
