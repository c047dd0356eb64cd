import { Button, Disclosure, formatPluriel } from '@focale/ui';
import { useHorsFilm } from './film-modele-api.js';
import type { CheminAcademie, Ligne } from './types.js';

interface Props {
  academie: CheminAcademie;
  lignes: readonly Ligne[];
  onAjout: ((ligne: Ligne) => void) | null;
}

/** Lines that the guides ask for and the film forgets, offered one by one. */
export function LignesHorsFilm({ academie, lignes, onAjout }: Props) {
  const proposees = useHorsFilm(academie).data ?? [];
  const restantes = proposees.filter(({ cle }) => !lignes.some((ligne) => ligne.cle === cle));
  if (restantes.length === 0) return null;
  return (
    <section className="section" aria-labelledby="titre-hors-film">
      <h2 id="titre-hors-film">Lignes hors film proposées</h2>
      <Disclosure
        summary={`${formatPluriel(restantes.length, 'ligne')} que les guides demandent et que le film oublie`}
      >
        <ul className="nu pile">
          {restantes.map((ligne) => (
            <li key={ligne.cle} className="pile-serree">
              <p>
                <strong>{ligne.intitule}</strong>
              </p>
              <p className="gris petit">
                {[ligne.theme, ligne.baseLegale, ligne.remarque].filter(Boolean).join(' · ')}
              </p>
              {onAjout ? (
                <p>
                  <Button variant="secondary" small onClick={() => onAjout(ligne)}>
                    Ajouter au brouillon<span className="sr"> : {ligne.intitule}</span>
                  </Button>
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
