import { UpdateActionDto } from '@focale/api-client';
import type { Regles } from '@focale/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { toEnvoi } from '../../../api/envoi.js';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import { toPath } from '../../etablissements/index.js';
import { useContexteFilm } from '../contexte-film.js';
import { keepLigne } from '../suivi/reread-film.js';
import type { ActionDuFilm } from '../types.js';

const REGLES = {
  commentaire: {
    ...UpdateActionDto.commentaire,
    libelle: 'Commentaire',
    aide: 'Lu par tous ceux qui lisent ce film. Aucun nom d’élève ni de parent.',
  },
} as const satisfies Regles;

/** A word on a line, for whoever comes after. */
export function Commentaire({ action }: { action: ActionDuFilm }) {
  const { film } = useContexteFilm();
  if (film.le || action.actionsPossibles.length === 0)
    return action.commentaire ? <p className="texte-brut">{action.commentaire}</p> : null;
  return <Saisie action={action} />;
}

function Saisie({ action }: { action: ActionDuFilm }) {
  const { ecole } = useContexteFilm();
  const queryClient = useQueryClient();
  const { code, commentaire, intitule } = action;
  const envoi = toEnvoi('patch', '/etablissements/{uai}/annees/{annee}/film/actions/{code}', {
    ...toPath(ecole),
    code,
  });
  const formulaire = useFormulaire({
    regles: REGLES,
    envoi,
    titre: `Commentaire : ${intitule}`,
    lue: action,
    succes: (ecrite) => (ecrite.commentaire ? 'Commentaire enregistré' : 'Commentaire retiré'),
    annulation: ({ version }) => ({ envoi, corps: { commentaire, version }, succes: 'Modification annulée' }),
    onEcrit: (ecrite) => keepLigne(queryClient, ecole, { ...ecrite, code }),
  });
  return (
    <Formulaire
      de={formulaire}
      nom={`Commentaire : ${intitule}`}
      action="Enregistrer le commentaire"
      className="pile-serree"
      discret
    >
      <Champ de={formulaire} nom="commentaire" />
    </Formulaire>
  );
}
