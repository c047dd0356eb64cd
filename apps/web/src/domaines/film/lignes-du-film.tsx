import { tellPeriode } from '@focale/domaine';
import { Button, Empty, formatPluriel } from '@focale/ui';
import { useSearchParams } from 'react-router';
import { useContexteFilm } from './contexte-film.js';
import { GroupeFilm, toAncre } from './groupes-film.js';
import { BarreLot } from './lot/barre-lot.js';
import { isSelectionnable, useSelection } from './lot/use-selection.js';
import { BarreVues } from './vues/barre-vues.js';
import { groupActions, toCleDeGroupe } from './vues/group-actions.js';
import type { Groupe } from './vues/group-actions.js';
import { isWithin } from './vues/is-within.js';
import { PucesFiltres } from './vues/puces-filtres.js';
import { RechercheFilm } from './vues/recherche-film.js';
import { searchActions } from './vues/search-actions.js';
import { useLignesRetenues } from './vues/use-lignes-retenues.js';
import { FILTRES } from './vues/vue-du-film.js';
import type { Filtre, Reglages } from './vues/vue-du-film.js';

interface Props {
  reglages: Reglages;
  /** Filters on when the address says nothing. */
  usuels: readonly Filtre[];
}

/** The lines of the film as the address asks for them: laid out, filtered, searched, changed one by one or together. */
export function LignesDuFilm({ reglages, usuels }: Props) {
  const contexte = useContexteFilm();
  const { film, lecteur } = contexte;
  const { vue, periode, filtres, recherche } = reglages;
  // What is late or searched waits wherever it comes from: both ignore the frame.
  const touteLannee = vue !== 'periode' || recherche.trim() !== '' || filtres.includes('retard');
  const trouvees = new Set(searchActions(film.actions, recherche).map(({ code }) => code));
  const lignes = useLignesRetenues(
    [film.le, vue, periode, filtres, recherche].join('|'),
    film.actions,
    (action) =>
      (touteLannee || action.periode === periode) &&
      trouvees.has(action.code) &&
      filtres.every((filtre) => isWithin(action, filtre, lecteur)),
    (action) => toCleDeGroupe(action, vue, touteLannee, contexte),
  );
  const groupes = groupActions(lignes, vue, touteLannee, contexte);
  const selection = useSelection(groupes.flatMap((g) => g.lignes.filter(isSelectionnable).map(({ code }) => code)));
  const count = (filtre: Filtre) =>
    film.actions.filter(
      (action) =>
        trouvees.has(action.code) &&
        (filtre === 'retard' || touteLannee || action.periode === periode) &&
        isWithin(action, filtre, lecteur),
    ).length;
  const choix = FILTRES.filter(
    (filtre) =>
      (filtre !== 'moi' || lecteur.fonctions.size > 0) && (filtre !== 'retard' || contexte.etat === 'en_cours'),
  );
  const canSelect = film.actions.some(isSelectionnable);
  return (
    <section className="section lignes-du-film" id="lignes">
      <div className="section-titre">
        <h2>{touteLannee ? 'Toute l’année' : tellPeriode(periode)}</h2>
        <BarreVues vue={vue} />
      </div>
      <div className="outils-film">
        <RechercheFilm recherche={recherche} />
        <PucesFiltres
          actifs={filtres}
          usuels={usuels}
          choix={choix.map((filtre) => ({ filtre, nombre: count(filtre) }))}
        />
      </div>
      <div className="section-titre">
        <p role="status" className="gris petit">
          {formatPluriel(lignes.length, 'ligne montrée', 'lignes montrées')}
        </p>
        {canSelect && !selection.active ? (
          <button type="button" className="lien bouton-impression" onClick={selection.open}>
            changer plusieurs lignes à la fois
          </button>
        ) : null}
      </div>
      {groupes.length > 4 ? <AllerA groupes={groupes} /> : null}
      {groupes.length === 0 ? <Rien recherche={recherche} /> : null}
      <div className="groupes">
        {groupes.map((groupe) => (
          <GroupeFilm key={groupe.cle} groupe={groupe} selection={selection} />
        ))}
      </div>
      {selection.active ? <BarreLot selection={selection} /> : null}
    </section>
  );
}

/** Straight to a group, when there are too many to see at once. */
function AllerA({ groupes }: { groupes: readonly Groupe[] }) {
  return (
    <nav aria-label="Aller à" className="aller-a petit">
      <ul className="nu rang">
        {groupes.map((groupe) => (
          <li key={groupe.cle}>
            <button
              type="button"
              className="lien"
              onClick={() => {
                const titre = document.getElementById(toAncre(groupe));
                titre?.scrollIntoView({ block: 'start' });
                titre?.focus({ preventScroll: true });
              }}
            >
              {groupe.titre}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Rien({ recherche }: { recherche: string }) {
  const [, setParams] = useSearchParams();
  const clear = () =>
    setParams(
      (params) => {
        for (const nom of ['q', 'filtre', 'action']) params.delete(nom);
        params.set('filtre', 'tout');
        return params;
      },
      { preventScrollReset: true },
    );
  return (
    <Empty
      title={recherche.trim() === '' ? 'Aucune action avec ces filtres' : `Aucune action avec « ${recherche.trim()} »`}
      actions={
        <Button variant="secondary" small onClick={clear}>
          Tout montrer
        </Button>
      }
    />
  );
}
