import type { EtatDAnnee } from '@focale/domaine';
import { Disclosure, FigureCard, formatNombre, formatPluriel, formatPourcentage } from '@focale/ui';
import { Link } from 'react-router';
import { ObligationsDuFilm } from './obligations-du-film.js';
import type { AttenduCompte } from './types.js';
import { useLien } from './use-lien.js';

interface Props {
  attendus: readonly AttenduCompte[];
  etat: EtatDAnnee;
  base: string;
}

/** One card per declaration: received over expected, late, rule. The obligations, more numerous, fold under them. */
export function ChiffresCles({ attendus, etat, base }: Props) {
  const toLien = useLien();
  const declarations = attendus.filter(({ genre }) => genre === 'declaration');
  const obligations = attendus.filter(({ genre }) => genre === 'obligation');
  return (
    <section>
      <h2 className="sr">Chiffres clés</h2>
      <div className="chiffres">
        {declarations.map((attendu) => {
          const page = `${base}/attendus/${attendu.code}`;
          return (
            <FigureCard
              key={attendu.code}
              title={attendu.intitule}
              value={
                <Link to={toLien(page, { etat: 'recu' })}>
                  {formatNombre(attendu.recus)}
                  <span className="sr"> établissements : {attendu.intitule}, reçu</span>
                </Link>
              }
              over={formatNombre(attendu.attendus)}
              done={attendu.recus}
              total={attendu.attendus}
              footer={
                <>
                  <p>
                    {attendu.enRetard > 0 ? (
                      <Link className="lien lien-retard" to={toLien(page, { etat: 'en_retard' })}>
                        {formatPluriel(attendu.enRetard, 'établissement')} en retard
                        <span className="sr"> : {attendu.intitule}</span>
                      </Link>
                    ) : (
                      <span className="gris">{tellSansRetard(attendu, etat)}</span>
                    )}
                  </p>
                  <Disclosure
                    summary={
                      <>
                        {attendu.taux === null
                          ? 'Comment c’est compté'
                          : `Comment lire ${formatPourcentage(attendu.taux)}`}
                        <span className="sr"> {attendu.intitule}</span>
                      </>
                    }
                  >
                    <p>{attendu.regle}</p>
                    <p>
                      <Link to={toLien(page, { etat: 'attendu' })}>Ceux qui restent</Link>
                    </p>
                  </Disclosure>
                </>
              }
            />
          );
        })}
      </div>
      <ObligationsDuFilm obligations={obligations} etat={etat} base={base} />
    </section>
  );
}

/** What is said where nothing is late: in a year that is over, what never came. */
function tellSansRetard({ attendus, recus }: AttenduCompte, etat: EtatDAnnee): string {
  if (etat === 'en_cours') return 'Aucun retard';
  if (etat === 'en_preparation') return 'Année en préparation';
  return recus === attendus ? 'Tous reçus' : formatPluriel(attendus - recus, 'non reçu', 'non reçus');
}
