import { Button, TextArea, formatInstant, useToast } from '@focale/ui';
import { useForm } from 'react-hook-form';
import { FormProblem } from '../../../cadres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toNom } from '../types.js';
import { useAddCommentaire } from './lettres-api.js';
import type { Lettre } from './types.js';

interface Props {
  ecole: Ecole;
  id: string;
  lettre: Lettre;
}

/** What head and RRUPN tell each other about the letter before they agree. */
export function Commentaires({ ecole, id, lettre }: Props) {
  const add = useAddCommentaire(ecole, id);
  const toast = useToast();
  const { register, handleSubmit, reset, formState } = useForm({ defaultValues: { texte: '' } });
  const { commentaires, actionsPossibles } = lettre;
  const canComment = actionsPossibles.includes('commenter');
  if (!canComment && commentaires.length === 0) return null;
  const submit = handleSubmit(({ texte }) =>
    add.mutate(texte, {
      onSuccess: () => {
        reset();
        toast('Commentaire ajouté');
      },
    }),
  );
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
      {canComment ? (
        <form className="formulaire" noValidate onSubmit={(event) => void submit(event)}>
          <FormProblem error={add.error} />
          <TextArea
            label="Votre commentaire"
            hint="Lu par la direction, le RRUPN concerné et le SRANE."
            error={formState.errors.texte?.message}
            {...register('texte', { required: 'Écrivez votre commentaire.' })}
          />
          <div className="actions">
            <Button type="submit" variant="secondary" busy={add.isPending}>
              Commenter
            </Button>
          </div>
        </form>
      ) : null}
    </section>
  );
}
