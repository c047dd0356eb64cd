import { LIBELLES_STATUTS_ACTION_LOCALE, isRestante } from '@focale/domaine';
import { StatusBadge, formatEcheance, formatPluriel } from '@focale/ui';
import type { StatusTone } from '@focale/ui';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { useContexteFilm } from '../contexte-film.js';
import type { ActionLocale } from '../types.js';
import { AjoutLocal } from './ajout-local.js';
import { useCanAdd } from './locales-api.js';

const TONS: Readonly<Record<ActionLocale['statut'], StatusTone>> = {
  a_faire: 'avenir',
  en_cours: 'cours',
  fait: 'fait',
  abandonnee: 'avenir',
};

const PLACES = 5;

/** What the school gave itself to do, beside what the académie asks: shown, never counted. */
export function ActionsLocalesDuFilm() {
  const { ecole, film } = useContexteFilm();
  const [ajout, setAjout] = useState(false);
  const bouton = useRef<HTMLButtonElement>(null);
  const canAdd = useCanAdd(ecole);
  const attendues = film.locales.filter(({ statut }) => isRestante(statut)).sort(byEcheance);
  return (
    <section aria-labelledby="actions-de-l-etablissement">
      <div className="section-titre">
        <h2 id="actions-de-l-etablissement">Décidé ici</h2>
        <Link className="lien petit" to={`${ecole.base}/commission/actions`}>
          {formatPluriel(film.locales.length, 'action locale', 'actions locales')}
        </Link>
      </div>
      <div className="carte pile">
        {attendues.length === 0 ? (
          <p className="gris">Aucune action locale en attente. Elles ne comptent pas dans le film.</p>
        ) : (
          <ul className="nu locales">
            {attendues.slice(0, PLACES).map((action) => (
              <Locale key={action.id} action={action} />
            ))}
          </ul>
        )}
        {canAdd ? (
          ajout ? (
            <AjoutLocal
              ecole={ecole}
              onDone={() => {
                setAjout(false);
                // The button comes back with the next render: the keyboard must find it.
                requestAnimationFrame(() => bouton.current?.focus());
              }}
            />
          ) : (
            <button type="button" className="lien" ref={bouton} onClick={() => setAjout(true)}>
              ajouter une action de l’établissement
            </button>
          )
        ) : null}
      </div>
    </section>
  );
}

function Locale({ action }: { action: ActionLocale }) {
  const { jour } = useContexteFilm();
  const { intitule, responsable, echeance, statut, lien } = action;
  const enRetard = echeance !== null && echeance < jour;
  return (
    <li>
      <Link className="lien-discret" to={lien}>
        {intitule}
      </Link>
      <span className="rang petit gris">
        <StatusBadge tone={enRetard ? 'retard' : TONS[statut]}>{LIBELLES_STATUTS_ACTION_LOCALE[statut]}</StatusBadge>
        {[responsable, echeance ? formatEcheance(echeance, jour) : null].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}

/** What has no deadline comes last. */
const byEcheance = (a: ActionLocale, b: ActionLocale): number =>
  (a.echeance ?? '9999').localeCompare(b.echeance ?? '9999');
