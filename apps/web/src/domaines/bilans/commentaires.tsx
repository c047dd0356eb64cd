import { CreateCommentaireDto } from '@focale/api-client';
import { Button, Disclosure, formatInstant, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { BoutonGeste } from '../../cadres/gestes/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toCommentaire, toCorrection, toRetrait } from './bilans-api.js';
import type { Bloc, Commentaire } from './bilans-api.js';

/** The block that it is about is the one it stands beside. */
const DIT = { texte: CreateCommentaireDto.texte };

interface CommentairesProps {
  ecole: Ecole;
  agent: string;
  bloc: Bloc;
  commentaires: readonly Commentaire[];
  peutCommenter: boolean;
}

/** What is said of a block beside it: what awaits, what is treated folded below, and a place to say more. */
export function Commentaires({ ecole, agent, bloc, commentaires, peutCommenter }: CommentairesProps) {
  const [edition, setEdition] = useState(false);
  const ouverts = commentaires.filter(({ traiteLe }) => traiteLe === null);
  const traites = commentaires.filter(({ traiteLe }) => traiteLe !== null);
  const list = (dits: readonly Commentaire[]) => (
    <ul className="nu pile-serree">
      {dits.map((commentaire) => (
        <UnCommentaire key={commentaire.id} ecole={ecole} agent={agent} commentaire={commentaire} />
      ))}
    </ul>
  );
  if (commentaires.length === 0 && !peutCommenter) return null;
  return (
    <div className="bilan-marge" role="group" aria-label={`Commentaires : ${bloc.titre}`}>
      {ouverts.length > 0 ? list(ouverts) : null}
      {traites.length > 0 ? (
        <Disclosure summary={formatPluriel(traites.length, 'commentaire traité', 'commentaires traités')}>
          {list(traites)}
        </Disclosure>
      ) : null}
      {edition ? <NouveauCommentaire ecole={ecole} agent={agent} bloc={bloc} onFini={() => setEdition(false)} /> : null}
      {peutCommenter && !edition ? (
        <Button small variant="tertiary" onClick={() => setEdition(true)}>
          Commenter<span className="sr"> : {bloc.titre}</span>
        </Button>
      ) : null}
    </div>
  );
}

interface UnCommentaireProps {
  ecole: Ecole;
  agent: string;
  commentaire: Commentaire;
}

function UnCommentaire({ ecole, agent, commentaire }: UnCommentaireProps) {
  const { id, auteur, texte, creeLe, traiteLe, version, actionsPossibles } = commentaire;
  const correction = toCorrection(ecole, agent, id);
  const [traiter, rouvrir] = [true, false].map((traite) => ({
    envoi: correction,
    corps: { traite, version },
    succes: traite ? 'Commentaire traité' : 'Commentaire rouvert',
    annulation: (ecrit: Commentaire) => ({ envoi: correction, corps: { traite: !traite, version: ecrit.version } }),
  }));
  const mots = texte.length > 40 ? `${texte.slice(0, 40)}…` : texte;
  return (
    <li className={`commentaire${traiteLe ? ' commentaire-traite' : ''}`}>
      <p>
        <strong>
          {auteur.prenom} {auteur.nom}
        </strong>{' '}
        <span className="gris petit">{formatInstant(creeLe)}</span>
      </p>
      <p className="texte-brut">{texte}</p>
      <div className="rang">
        {traiter && actionsPossibles.includes('traiter') ? (
          <BoutonGeste geste={traiter} precision={mots}>
            C’est traité
          </BoutonGeste>
        ) : null}
        {rouvrir && actionsPossibles.includes('rouvrir') ? (
          <BoutonGeste geste={rouvrir} precision={mots}>
            Rouvrir
          </BoutonGeste>
        ) : null}
        {actionsPossibles.includes('retirer') ? (
          <BoutonGeste
            precision={mots}
            geste={{
              envoi: toRetrait(ecole, agent, id),
              corps: { version },
              succes: 'Commentaire retiré',
              annulation: () => ({ envoi: toCommentaire(ecole, agent), corps: { bloc: commentaire.bloc, texte } }),
            }}
          >
            Retirer
          </BoutonGeste>
        ) : null}
      </div>
    </li>
  );
}

interface NouveauCommentaireProps extends Omit<CommentairesProps, 'commentaires' | 'peutCommenter'> {
  onFini: () => void;
}

function NouveauCommentaire({ ecole, agent, bloc, onFini }: NouveauCommentaireProps) {
  const formulaire = useFormulaire({
    regles: DIT,
    envoi: toCommentaire(ecole, agent),
    titre: `Commentaire du bloc « ${bloc.titre} »`,
    fixe: { bloc: bloc.code },
    succes: 'Commentaire ajouté',
    onEcrit: onFini,
  });
  return (
    <Formulaire de={formulaire} action="Ajouter" nom={`Commenter : ${bloc.titre}`} onAnnuler={onFini} discret>
      <Champ de={formulaire} nom="texte" forme="lignes" />
    </Formulaire>
  );
}
