import { Button, Dialog, useToast } from '@focale/ui';
import { FormProblem } from '../../../cadres/index.js';
import { useTransitionModele } from './modeles-api.js';
import type { Academie } from './modeles-api.js';
import { CHAMPS_MODELE, toSaisieModele } from './saisie-modele.js';
import type { Modele } from './types.js';

interface Props {
  academie: Academie;
  modele: Modele;
  onClose: () => void;
}

/** Shows what schools will be offered, before they are. */
export function DialoguePublication({ academie, modele, onClose }: Props) {
  const transition = useTransitionModele(academie, modele.id);
  const toast = useToast();
  const saisie = toSaisieModele(modele.nom, modele.contenu);
  const remplis = CHAMPS_MODELE.filter(({ champ }) => saisie[champ] !== '');
  return (
    <Dialog title={`Publier « ${modele.nom} »`} onClose={onClose}>
      <div className="formulaire">
        <p>Tous les établissements de l’académie pourront le choisir. Publiée, cette version ne change plus.</p>
        <FormProblem error={transition.error} />
        <dl className="pile">
          {remplis.map(({ champ, label }) => (
            <div key={champ}>
              <dt>
                <strong>{label}</strong>
              </dt>
              <dd className="texte-brut">{saisie[champ]}</dd>
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
