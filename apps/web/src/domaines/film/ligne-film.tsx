import { Skeleton, StatusBadge } from '@focale/ui';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMots } from '../../cadres/index.js';
import { CaseFilm } from './case-film.js';
import { useContexteFilm } from './contexte-film.js';
import { CaseSelection } from './lot/case-selection.js';
import type { Selection } from './lot/use-selection.js';
import { listMentions, toEtat } from './mentions.js';
import { useUpdateAction } from './suivi/use-update-action.js';
import type { ActionDuFilm } from './types.js';
import { toParamsLigne } from './vues/vue-du-film.js';

const DetailAction = lazy(() => import('./detail/detail-action.js'));

interface Props {
  action: ActionDuFilm;
  selection: Selection;
  /** True when the address asks for this very line: it opens, and takes the focus. */
  demandee: boolean;
}

/** One line of the film: box, what to do, who, by when, state, details in place. */
export function LigneFilm({ action, selection, demandee }: Props) {
  const [ouverte, setOuverte] = useState(demandee);
  const { ecole, jour, etat } = useContexteFilm();
  const { dire } = useMots();
  const update = useUpdateAction(ecole);
  const bouton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!demandee) return;
    bouton.current?.focus({ preventScroll: true });
    bouton.current?.closest('li')?.scrollIntoView({ block: 'start' });
  }, [demandee]);
  const [tone, texte] = toEtat(action, etat);
  const refus = selection.refus.get(action.code);
  const idDetail = `detail-${action.code}`;
  return (
    <li className={`ligne-film${selection.codes.has(action.code) ? ' est-choisie' : ''}`}>
      {selection.active ? (
        <CaseSelection action={action} selection={selection} />
      ) : (
        <CaseFilm
          action={action}
          onToggle={() =>
            update.mutate({ code: action.code, saisie: { statut: action.statut === 'fait' ? 'a_faire' : 'fait' } })
          }
        />
      )}
      <div>
        <div>
          {action.intitule} <Marques action={action} />
        </div>
        <div className="details">{dire(listMentions(action, jour, etat).join(' · '))}</div>
        {action.prerequisEnAttente && action.statut !== 'fait' ? <Prealable action={action} /> : null}
        {refus ? <div className="refus-ligne">Refusée : {refus}</div> : null}
      </div>
      <StatusBadge tone={tone}>{texte}</StatusBadge>
      <button
        type="button"
        ref={bouton}
        className="lien"
        aria-expanded={ouverte}
        aria-controls={idDetail}
        onClick={() => setOuverte(!ouverte)}
      >
        détail<span className="sr"> de l’action {action.intitule}</span>
      </button>
      <div className="ligne-depliee" id={idDetail} hidden={!ouverte}>
        {ouverte ? (
          <Suspense fallback={<Skeleton lines={2} />}>
            <DetailAction action={action} />
          </Suspense>
        ) : null}
      </div>
    </li>
  );
}

function Marques({ action: { occurrence, horsFilm } }: { action: ActionDuFilm }) {
  return (
    <>
      {occurrence ? (
        <span className="marque">
          {occurrence.rang} sur {occurrence.sur}
        </span>
      ) : null}
      {horsFilm ? (
        <span className="marque" title="Ajoutée par l’académie : absente du film diffusé">
          hors film
        </span>
      ) : null}
    </>
  );
}

function Prealable({ action }: { action: ActionDuFilm }) {
  const { film } = useContexteFilm();
  const [params] = useSearchParams();
  const prerequis = film.actions.find(({ cle }) => cle === action.prerequis);
  if (!prerequis) return null;
  return (
    <div className="prealable">
      À faire d’abord :{' '}
      <Link className="lien" to={`?${toParamsLigne(params, prerequis).toString()}`} preventScrollReset>
        {prerequis.intitule}
      </Link>
    </div>
  );
}
