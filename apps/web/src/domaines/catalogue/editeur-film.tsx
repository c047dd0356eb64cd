import { Button, Empty, buttonClass } from '@focale/ui';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { PageTitle, QuiVoit } from '../../cadres/index.js';
import { AbandonBrouillon } from './abandon-brouillon.js';
import { AjoutLigne } from './ajout-ligne.js';
import { ConflitBrouillon } from './conflit-brouillon.js';
import { DialogueDeplacement } from './dialogue-deplacement.js';
import { compareLignes } from './edition/compare-lignes.js';
import { buildIndex, searchLignes } from './edition/search-lignes.js';
import type { Recherche } from './edition/search-lignes.js';
import { useBrouillon } from './edition/use-brouillon.js';
import { useGestes } from './edition/use-gestes.js';
import { EtatDuBrouillon } from './etat-du-brouillon.js';
import { FiltresLignes } from './filtres-lignes.js';
import { LignesHorsFilm } from './lignes-hors-film.js';
import { LignesRetirees } from './lignes-retirees.js';
import { ListeDesLignes } from './liste-des-lignes.js';
import { PropositionDeReference } from './proposition-de-reference.js';
import { toSous, toTitre } from './titre-film.js';
import type { AcademieDuFilm, FilmModele } from './types.js';

/** The lines of the film, found, read and, for the SRANE, changed in a draft that saves itself. */
export function EditeurFilm({ academie, film }: { academie: AcademieDuFilm; film: FilmModele }) {
  const brouillon = useBrouillon(academie.path, film);
  const { lignes, enregistreur } = brouillon;
  const { gestes, ouverte, deplacee, closePlace } = useGestes(brouillon, film.lignes);
  const [recherche, setRecherche] = useState<Recherche>(VIDE);
  const [ajout, setAjout] = useState(false);
  const differee = useDeferredValue(recherche);
  const navigate = useNavigate();
  const canEdit = film.actionsPossibles.includes('enregistrer');
  const { etats, retirees, reordonnee } = useMemo(() => compareLignes(lignes, film.lignes), [lignes, film.lignes]);
  const index = useMemo(() => buildIndex(lignes), [lignes]);
  // The open line stays in sight: reworded, it may no longer match what it was found by.
  const trouvees = useMemo(
    () => searchLignes(lignes, index, differee, etats, ouverte),
    [lignes, index, differee, etats, ouverte],
  );
  const changees = [...etats.values()].filter((etat) => etat !== 'inchangee').length;
  const hasBrouillon = film.brouillon !== null || lignes !== film.lignes;
  const comparaison = `${academie.base}/film-modele/comparaison`;
  return (
    <>
      <PageTitle
        name="Film de l’académie"
        title={toTitre(film, lignes, { changements: changees + retirees.length, reordonnee })}
        sous={toSous(film)}
        fil={<Link to={academie.base}>Tableau de bord</Link>}
        actions={canEdit ? <Button onClick={() => setAjout(true)}>Ajouter une ligne</Button> : null}
      />
      {canEdit ? (
        <div className="barre-brouillon">
          <EtatDuBrouillon brouillon={brouillon} film={film} />
          {hasBrouillon ? (
            <div className="rang">
              <AbandonBrouillon academie={academie.path} film={film} enregistreur={enregistreur} />
              <Link
                className={buttonClass('secondary', true)}
                to={comparaison}
                onClick={(event) => {
                  // The comparison reads the saved draft: what was just typed goes first.
                  event.preventDefault();
                  void enregistreur.flush().then((saved) => (saved ? navigate(comparaison) : undefined));
                }}
              >
                Comparer et publier
              </Link>
            </div>
          ) : null}
        </div>
      ) : null}
      {film.etat === 'publie' ? (
        <PropositionDeReference academie={academie} film={film} enregistreur={enregistreur} />
      ) : null}
      <ConflitBrouillon academie={academie.path} brouillon={brouillon} />
      <FiltresLignes lignes={lignes} recherche={recherche} changees={changees} onChange={setRecherche} />
      {trouvees.length === 0 ? (
        <Empty
          title={lignes.length === 0 ? 'Ce film n’a pas encore de ligne' : 'Aucune ligne ne correspond'}
          actions={
            lignes.length === 0 ? null : (
              <Button variant="secondary" onClick={() => setRecherche(VIDE)}>
                Tout afficher
              </Button>
            )
          }
        />
      ) : (
        <ListeDesLignes
          film={film}
          lignes={lignes}
          trouvees={trouvees}
          etats={etats}
          ouverte={ouverte}
          gestes={canEdit ? gestes : null}
        />
      )}
      <LignesRetirees retirees={retirees} onReprendre={canEdit ? gestes.add : null} />
      <LignesHorsFilm academie={academie.path} lignes={lignes} onAjout={canEdit ? gestes.add : null} />
      {ajout ? <AjoutLigne film={film} lignes={lignes} gestes={gestes} onClose={() => setAjout(false)} /> : null}
      {deplacee ? (
        <DialogueDeplacement film={film} lignes={lignes} ligne={deplacee} gestes={gestes} onClose={closePlace} />
      ) : null}
      <QuiVoit>Le brouillon n’est lu que de qui suit l’académie ; le film publié, de tous les établissements.</QuiVoit>
    </>
  );
}

const VIDE = { texte: '', periode: null, theme: '', changees: false };
