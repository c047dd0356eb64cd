import { Button, formatInstant } from '@focale/ui';
import { FormProblem } from '../../cadres/index.js';
import type { EtatEnregistrement } from './edition/enregistreur.js';
import type { useBrouillon } from './edition/use-brouillon.js';
import type { FilmModele } from './types.js';

const ETATS: Record<Exclude<EtatEnregistrement, 'a_jour'>, string> = {
  modifie: 'Enregistrement du brouillon…',
  en_cours: 'Enregistrement du brouillon…',
  refuse: 'Le brouillon n’est pas enregistré',
  conflit: 'Enregistrement suspendu : quelqu’un d’autre a modifié ce brouillon',
  incomplet: 'Une ligne est à compléter avant l’enregistrement',
};

/** Whether what is on screen is saved, by whom it last was; when it is not, why. */
export function EtatDuBrouillon({ brouillon, film }: { brouillon: ReturnType<typeof useBrouillon>; film: FilmModele }) {
  const { etat, erreur, enregistreur } = brouillon;
  return (
    <div className="pile-serree">
      <p role="status" className={etat === 'a_jour' || etat === 'modifie' || etat === 'en_cours' ? 'gris' : undefined}>
        {etat === 'a_jour' ? toRepos(film) : ETATS[etat]}
      </p>
      {etat === 'refuse' ? (
        <>
          <FormProblem error={erreur} />
          <p>
            <Button variant="secondary" small onClick={() => void enregistreur.flush()}>
              Enregistrer de nouveau
            </Button>
          </p>
        </>
      ) : null}
    </div>
  );
}

function toRepos({ brouillon }: FilmModele): string {
  if (!brouillon) return 'Pas de brouillon : la première modification en ouvre un.';
  const { par, modifieLe } = brouillon;
  return `Brouillon enregistré le ${formatInstant(modifieLe)}${par ? ` par ${par.prenom} ${par.nom}` : ''}`;
}
