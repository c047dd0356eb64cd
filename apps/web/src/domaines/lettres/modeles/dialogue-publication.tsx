import { CreateModeleDto } from '@focale/api-client';
import type { Regles } from '@focale/api-client';
import { Button, Dialog, useToast } from '@focale/ui';
import { FormProblem } from '../../../cadres/index.js';
import { useTransitionModele } from './modeles-api.js';
import type { Academie, Modele } from './modeles-api.js';

interface Props {
  academie: Academie;
  modele: Modele;
  onClose: () => void;
}

/** Shows what schools will be offered, before they are. */
export function DialoguePublication({ academie, modele, onClose }: Props) {
  const transition = useTransitionModele(academie, modele.id);
  const toast = useToast();
  return (
    <Dialog title={`Publier « ${modele.nom} »`} onClose={onClose}>
      <div className="formulaire">
        <p>Tous les établissements de l’académie pourront le choisir. Publiée, cette version ne change plus.</p>
        <FormProblem error={transition.error} />
        <dl className="pile">
          {listParties(CreateModeleDto.contenu.champs, modele.contenu).map(({ libelle, texte }) => (
            <div key={libelle}>
              <dt>
                <strong>{libelle}</strong>
              </dt>
              <dd className="texte-brut">{texte}</dd>
            </div>
          ))}
        </dl>
        <div className="actions">
          <Button
            busy={transition.isPending}
            onClick={() =>
              transition.mutate(
                { route: 'publication', version: modele.version },
                {
                  onSuccess: () => {
                    toast('Modèle publié');
                    onClose();
                  },
                },
              )
            }
          >
            Publier le modèle
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Annuler
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** The parts of a model that say something, as its form calls them. */
function listParties(regles: Regles, contenu: object): { libelle: string; texte: string }[] {
  const valeurs = new Map<string, unknown>(Object.entries(contenu));
  return Object.entries(regles).flatMap(([nom, { libelle = nom, champs }]) => {
    const valeur = valeurs.get(nom);
    if (champs && typeof valeur === 'object' && valeur !== null) return listParties(champs, valeur);
    const texte = Array.isArray(valeur) ? valeur.join('\n') : valeur;
    return typeof texte === 'string' && texte !== '' ? [{ libelle, texte }] : [];
  });
}
