import { Button, Dialog, formatPluriel, useToast } from '@focale/ui';
import { Async, FormProblem } from '../../../cadres/index.js';
import { useDifferences, usePublishFilm } from '../film-modele-api.js';
import type { CheminAcademie, FilmModele } from '../types.js';
import { countDifferences } from './liste-differences.js';

interface Props {
  academie: CheminAcademie;
  film: FilmModele;
  onClose: () => void;
}

/** What every school will see, before it does: this cannot be taken back, only corrected. */
export function DialoguePublication({ academie, film, onClose }: Props) {
  const differences = useDifferences(academie, { avec: 'publie', autre: null });
  const publish = usePublishFilm(academie);
  const toast = useToast();
  return (
    <Dialog title={`Publier le film ${film.annee}`} onClose={onClose}>
      <div className="formulaire">
        <FormProblem error={publish.error} />
        <Async query={differences} lines={3}>
          {(lues) => (
            <>
              <p>
                {formatPluriel(lues.ecoles, 'établissement verra', 'établissements verront')} ce film dès maintenant :{' '}
                {formatPluriel(countDifferences(lues), 'ligne change', 'lignes changent')}. Les coches, commentaires et
                preuves des lignes gardées restent.
              </p>
              <dl className="fiche">
                <dt>Ajoutées</dt>
                <dd>{lues.ajoutees.length}</dd>
                <dt>Modifiées</dt>
                <dd>{lues.modifiees.length}</dd>
                <dt>Déplacées</dt>
                <dd>{lues.deplacees.length}</dd>
                <dt>Retirées</dt>
                <dd>{lues.retirees.length}</dd>
              </dl>
              {lues.effets.length > 0 ? (
                <ul className="liste">
                  {lues.effets.map((effet) => (
                    <li key={effet}>{effet}</li>
                  ))}
                </ul>
              ) : null}
              <p className="gris">Une publication ne s’annule pas : elle se corrige par une autre.</p>
            </>
          )}
        </Async>
        <div className="actions">
          <Button
            busy={publish.isPending}
            onClick={() =>
              publish.mutate(film.brouillon?.version ?? 0, {
                onSuccess: () => {
                  toast('Film publié : les établissements le voient');
                  onClose();
                },
              })
            }
          >
            Publier pour tous les établissements
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Annuler
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
