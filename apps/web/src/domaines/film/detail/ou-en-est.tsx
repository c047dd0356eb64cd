import type { StatutAction } from '@focale/domaine';
import { LIBELLES_STATUTS_ACTION, STATUTS_ACTION } from '@focale/domaine';
import { Button, formatDate } from '@focale/ui';
import { useRef, useState } from 'react';
import { useContexteFilm } from '../contexte-film.js';
import { Motif } from '../motif.js';
import { useUpdateAction } from '../suivi/use-update-action.js';
import type { ActionDuFilm } from '../types.js';
import { DateDeFait } from './date-de-fait.js';

/** A change that must be explained: which status, the question put. */
interface Motive {
  statut: StatutAction;
  question: string;
}

const SANS_OBJET: Motive = { statut: 'sans_objet', question: 'Pourquoi cette action est-elle sans objet ici ?' };

/** Where the school stands on a line, and every state that the API lets it take. */
export function OuEnEst({ action }: { action: ActionDuFilm }) {
  const { ecole, film } = useContexteFilm();
  const update = useUpdateAction(ecole);
  const [motive, setMotive] = useState<Motive | null>(null);
  const groupe = useRef<HTMLDivElement>(null);
  const { code, actionsPossibles, statut, motif } = action;
  const close = () => {
    setMotive(null);
    groupe.current?.focus();
  };
  if (film.le || actionsPossibles.length === 0) return <EtatLu action={action} />;
  const forcee = actionsPossibles.includes('forcer');
  return (
    <div className="pile-serree" ref={groupe} tabIndex={-1} role="group" aria-label="État de l’action">
      <span className="legende">État</span>
      {forcee ? (
        <GestesForces action={action} onMotive={setMotive} />
      ) : (
        <div className="puces">
          {STATUTS_ACTION.filter((s) => s === statut || actionsPossibles.includes(s)).map((s) => (
            <button
              key={s}
              type="button"
              className="puce"
              aria-pressed={s === statut}
              onClick={() => {
                if (s === statut) return;
                if (s === 'sans_objet') setMotive(SANS_OBJET);
                else update.mutate({ code, saisie: { statut: s } });
              }}
            >
              {LIBELLES_STATUTS_ACTION[s]}
            </button>
          ))}
        </div>
      )}
      {motif ? <p className="petit">Raison : {motif}</p> : null}
      {motive ? (
        <Motif
          key={motive.question}
          question={motive.question}
          aide="La raison reste visible de tous ceux qui lisent ce film."
          action="Enregistrer la raison"
          className="pile-serree"
          onDone={(dit) => {
            if (dit) update.mutate({ code, saisie: { statut: motive.statut, motif: dit } });
            close();
          }}
        />
      ) : null}
      {statut === 'fait' && !forcee ? <DateDeFait key={action.faitLe} action={action} /> : null}
    </div>
  );
}

/** A line that declarations complete: changed by hand only with a reason, and given back in one click. */
function GestesForces({ action, onMotive }: { action: ActionDuFilm; onMotive: (motive: Motive) => void }) {
  const { ecole } = useContexteFilm();
  const update = useUpdateAction(ecole);
  const cible: StatutAction = action.statut === 'fait' ? 'a_faire' : 'fait';
  return (
    <>
      <p className="petit gris">
        {action.force ? 'Fixée à la main, contre les déclarations.' : 'Les déclarations de l’établissement la cochent.'}
      </p>
      <div className="rang">
        <Button
          variant="tertiary"
          small
          onClick={() =>
            onMotive({
              statut: cible,
              question:
                cible === 'fait' ? 'Pourquoi est-elle faite sans déclaration ?' : 'Pourquoi n’est-elle pas faite ?',
            })
          }
        >
          {cible === 'fait' ? 'Marquer faite à la main' : 'Remettre à faire à la main'}
        </Button>
        <Button variant="tertiary" small onClick={() => onMotive(SANS_OBJET)}>
          Mettre sans objet à la main
        </Button>
        {action.actionsPossibles.includes('rendre_automatique') ? (
          <Button
            variant="tertiary"
            small
            onClick={() => update.mutate({ code: action.code, saisie: { automatique: true } })}
          >
            Laisser les déclarations la cocher
          </Button>
        ) : null}
      </div>
    </>
  );
}

function EtatLu({ action: { statut, faitLe, motif, par } }: { action: ActionDuFilm }) {
  return (
    <p>
      {LIBELLES_STATUTS_ACTION[statut]}
      {faitLe ? ` le ${formatDate(faitLe)}` : ''}
      {par ? ` par ${par.prenom} ${par.nom}` : ''}
      {motif ? ` : ${motif}` : ''}
    </p>
  );
}
