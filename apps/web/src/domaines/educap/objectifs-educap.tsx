import { LIBELLES_ETATS_OBJECTIF, type EtatObjectif } from '@focale/domaine';
import { Button, Empty, StatusBadge } from '@focale/ui';
import type { StatusTone } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../etablissements/index.js';
import type { EducapVue, Objectif } from './educap-api.js';
import { FormulaireObjectif } from './formulaire-objectif.js';
import { GestesObjectif } from './gestes-objectif.js';

const TONES: Readonly<Record<EtatObjectif, StatusTone>> = {
  a_engager: 'avenir',
  en_cours: 'cours',
  atteint: 'fait',
  abandonne: 'info',
};

/** Priority objectives of the year, and where each stands. */
export function ObjectifsEducap({ ecole, educap }: { ecole: Ecole; educap: EducapVue }) {
  const [ajout, setAjout] = useState(false);
  const { objectifs, grille } = educap;
  const canAdd = educap.actionsPossibles.includes('ajouter_objectif') && !ajout;
  const bouton = canAdd ? <Button onClick={() => setAjout(true)}>Ajouter un objectif</Button> : null;
  return (
    <section className="section pile" aria-labelledby="titre-objectifs">
      <h2 id="titre-objectifs">Objectifs prioritaires de l’année</h2>
      {ajout ? <FormulaireObjectif ecole={ecole} grille={grille} onDone={() => setAjout(false)} /> : null}
      {objectifs.length === 0 && !ajout ? (
        <Empty title="Aucun objectif pour l’instant" actions={bouton}>
          <p>Deux ou trois suffisent, dégagés avec la commission. En noter un coche la ligne du film.</p>
        </Empty>
      ) : null}
      {objectifs.map((objectif) => (
        <CarteObjectif key={objectif.id} ecole={ecole} objectif={objectif} grille={grille} />
      ))}
      {objectifs.length > 0 && bouton ? <div className="actions">{bouton}</div> : null}
    </section>
  );
}

interface CarteProps {
  ecole: Ecole;
  objectif: Objectif;
  grille: EducapVue['grille'];
}

function CarteObjectif({ ecole, objectif, grille }: CarteProps) {
  const { intitule, item, indicateur, etat, point } = objectif;
  return (
    <article className="carte pile">
      <div className="section-titre">
        <h3>{intitule}</h3>
        <StatusBadge tone={TONES[etat]}>{LIBELLES_ETATS_OBJECTIF[etat]}</StatusBadge>
      </div>
      {item ? <p className="petit gris">Item de la grille : {item}</p> : null}
      {indicateur ? <p className="petit gris">On le verra à : {indicateur}</p> : null}
      <p>{point ?? <span className="gris">Pas encore de point d’étape.</span>}</p>
      <GestesObjectif ecole={ecole} objectif={objectif} grille={grille} />
    </article>
  );
}
