import { Button, Icon, StatusBadge, buttonClass, formatInstant, useToast } from '@focale/ui';
import type { TexteRiche } from '@focale/texte-riche';
import { Suspense, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { EditeurDeTexte, TexteRicheLu } from '../../cadres/texte-riche/index.js';
import type { Ecole } from '../etablissements/index.js';
import { ChiffresBouges } from './chiffres-bouges.js';
import { Commentaires } from './commentaires.js';
import { ConflitDeBloc } from './conflit-de-bloc.js';
import type { Bilan, Bloc, Commentaire } from './bilans-api.js';
import type { Enregistreur } from './enregistreur.js';
import { ETATS_DE_BLOC, toEtatDeBloc } from './mots-du-bilan.js';
import { toAncre } from './plan-des-blocs.js';

interface BlocDuBilanProps {
  ecole: Ecole;
  bilan: Bilan;
  bloc: Bloc;
  place: { readonly rang: number; readonly nombre: number };
  modifiable: boolean;
  /** The text that somebody else saved meanwhile, when both changed it. */
  leur: TexteRiche | null | undefined;
  commentaires: readonly Commentaire[];
  enregistreur: Enregistreur;
  onMove: (pas: -1 | 1) => void;
}

/** One block: where it comes from, what it is, its text, and what is said of it beside. */
export function BlocDuBilan(props: BlocDuBilanProps) {
  const { ecole, bilan, bloc, modifiable, leur, commentaires, enregistreur } = props;
  const [ouvert, setOuvert] = useState(false);
  const etat = toEtatDeBloc(bloc);
  const { tone, libelle } = ETATS_DE_BLOC[etat];
  const ecrit = modifiable && ouvert;
  const titre = `titre-${bloc.code}`;
  return (
    <div className="bilan-rang">
      <article
        id={toAncre(bloc)}
        className={`carte bloc bloc-${etat}${ecrit ? ' bloc-ouvert' : ''}`}
        aria-labelledby={titre}
      >
        <div className="section-titre">
          <h2 id={titre} tabIndex={-1}>
            {bloc.titre}
          </h2>
          <StatusBadge tone={tone}>{libelle}</StatusBadge>
        </div>
        <p className="gris petit">
          {bloc.source}
          {bloc.modifieLe ? ` Modifié le ${formatInstant(bloc.modifieLe)}.` : null}
        </p>
        {modifiable ? <GestesDeBloc {...props} ouvert={ouvert} onOuvert={setOuvert} /> : null}
        {leur === undefined ? null : <ConflitDeBloc bloc={bloc} leur={leur} enregistreur={enregistreur} />}
        <TexteDeBloc bloc={bloc} ecrit={ecrit} onTexte={(contenu) => enregistreur.change(bloc.code, { contenu })} />
        {modifiable ? (
          <ChiffresBouges bloc={bloc} onTexte={(contenu) => enregistreur.change(bloc.code, { contenu })} />
        ) : null}
        {bloc.vide && !ecrit && bloc.manque && !bilan.arrete ? (
          <Manque ecole={ecole} manque={bloc.manque} lie={modifiable} />
        ) : null}
      </article>
      <Commentaires
        ecole={ecole}
        agent={bilan.agent.id}
        bloc={bloc}
        commentaires={commentaires}
        peutCommenter={bilan.commentable}
      />
    </div>
  );
}

interface TexteDeBlocProps {
  bloc: Bloc;
  ecrit: boolean;
  onTexte: (texte: TexteRiche) => void;
}

function TexteDeBloc({ bloc, ecrit, onTexte }: TexteDeBlocProps) {
  const cles = bloc.ecarts.map(({ cle }) => cle).join(' ');
  // The same list as long as it holds the same keys: the editor is told of another one.
  const bouges = useMemo(() => (cles === '' ? [] : cles.split(' ')), [cles]);
  const lu = bloc.contenu && !bloc.vide ? <TexteRicheLu texte={bloc.contenu} bouges={bouges} /> : null;
  if (!ecrit) return lu;
  return (
    <Suspense fallback={lu ?? <p className="gris">Ouverture de l’éditeur…</p>}>
      <EditeurDeTexte nom={bloc.titre} texte={bloc.contenu} onTexte={onTexte} bouges={bouges} />
    </Suspense>
  );
}

/** What would fill an empty block, and the way to where it is entered. */
function Manque({ ecole, manque, lie }: { ecole: Ecole; manque: NonNullable<Bloc['manque']>; lie: boolean }) {
  return (
    <div className="pile-serree">
      <p>{manque.phrase}</p>
      {manque.page && lie ? (
        <p>
          <Link className={buttonClass('secondary', true)} to={`${ecole.base}/${manque.page}`}>
            Aller le noter
          </Link>
        </p>
      ) : null}
    </div>
  );
}

interface GestesDeBlocProps extends BlocDuBilanProps {
  ouvert: boolean;
  onOuvert: (ouvert: boolean) => void;
}

/** What the author does of a block: writes it, gives it back to Focale, hides it, moves it. */
function GestesDeBloc({ bloc, place, enregistreur, onMove, ouvert, onOuvert }: GestesDeBlocProps) {
  const toast = useToast();
  const gestes = useRef<HTMLDivElement>(null);
  const nom = <span className="sr"> : {bloc.titre}</span>;
  const sien = toEtatDeBloc({ ...bloc, masque: false }) === 'complete' && bloc.origine !== 'redige';

  const giveBack = (): void => {
    const { contenu } = bloc;
    enregistreur.change(bloc.code, { contenu: null });
    onOuvert(false);
    toast('Le texte de Focale est revenu', () =>
      enregistreur.change(bloc.code, { contenu: contenu && { ...contenu } }),
    );
  };
  const move = (pas: -1 | 1): void => {
    onMove(pas);
    toast(`« ${bloc.titre} » est le bloc ${place.rang + pas} sur ${place.nombre}`);
    // What moved in the page has lost the focus.
    const bouton = document.activeElement as HTMLElement | null;
    requestAnimationFrame(() => {
      if (document.contains(bouton)) bouton?.focus();
      gestes.current?.scrollIntoView({ block: 'nearest' });
    });
  };
  return (
    <div ref={gestes} className="actions bloc-gestes">
      <Button small variant="secondary" onClick={() => onOuvert(!ouvert)}>
        {ouvert ? 'Terminer' : toVerbe(bloc)}
        {nom}
      </Button>
      {sien ? (
        <Button small variant="tertiary" onClick={giveBack}>
          Revenir au texte de Focale{nom}
        </Button>
      ) : null}
      <Button small variant="tertiary" onClick={() => enregistreur.change(bloc.code, { masque: !bloc.masque })}>
        <Icon name="oeil" /> {bloc.masque ? 'Montrer' : 'Masquer'}
        {nom}
      </Button>
      <Button small variant="tertiary" disabled={place.rang === 1} onClick={() => move(-1)}>
        Monter{nom}
      </Button>
      <Button small variant="tertiary" disabled={place.rang === place.nombre} onClick={() => move(1)}>
        Descendre{nom}
      </Button>
    </div>
  );
}

const toVerbe = (bloc: Bloc): string => {
  if (bloc.vide) return 'Écrire moi-même';
  return bloc.origine === 'redige' ? 'Reprendre' : 'Réécrire';
};
