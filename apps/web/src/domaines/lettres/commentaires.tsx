import { CommentaireDto } from '@focale/api-client';
import { formatInstant } from '@focale/ui';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { toNom } from '../agents/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toCommentaire } from './lettres-api.js';
import type { Lettre } from './lettres-api.js';

interface Props {
  ecole: Ecole;
  id: string;
  lettre: Lettre;
}

/** What head and RRUPN tell each other about the letter before they agree. */
export function Commentaires({ ecole, id, lettre }: Props) {
  const { commentaires, actionsPossibles } = lettre;
  const canComment = actionsPossibles.includes('commenter');
  if (!canComment && commentaires.length === 0) return null;
  return (
    <section className="carte pile" aria-labelledby="titre-commentaires">
      <h2 id="titre-commentaires">Commentaires</h2>
      {commentaires.length === 0 ? <p className="gris">Aucun commentaire pour l’instant.</p> : null}
      <ul className="nu pile">
        {commentaires.map((commentaire) => (
          <li key={commentaire.id}>
            <p className="gris petit">
              {toNom(commentaire.auteur)}, {formatInstant(commentaire.creeLe)}
            </p>
            <p className="texte-brut">{commentaire.texte}</p>
          </li>
        ))}
      </ul>
      {canComment ? <AjoutCommentaire ecole={ecole} id={id} /> : null}
    </section>
  );
}

function AjoutCommentaire({ ecole, id }: Omit<Props, 'lettre'>) {
  const formulaire = useFormulaire({
    regles: CommentaireDto,
    envoi: toCommentaire(ecole, id),
    titre: 'Commentaire d’une lettre de mission',
    succes: 'Commentaire ajouté',
    suivante: () => ({}),
  });
  return (
    <Formulaire de={formulaire} nom="Commenter la lettre" action="Commenter" discret>
      <Champ de={formulaire} nom="texte" forme="lignes" />
    </Formulaire>
  );
}
