import { Button, useToast } from '@focale/ui';
import type { TexteRiche } from '@focale/texte-riche';
import { keepChiffre, updateChiffre } from './chiffres-cites.js';
import type { Bloc, Ecart } from './bilans-api.js';

interface ChiffresBougesProps {
  bloc: Bloc;
  onTexte: (texte: TexteRiche) => void;
}

/**
 * Figures that the text of the author cites and that have moved since, beside the text: nothing changes in it until the author says.
 * A figure that is kept becomes words of the author, which nothing compares any more.
 */
export function ChiffresBouges({ bloc, onTexte }: ChiffresBougesProps) {
  const toast = useToast();
  const { contenu, ecarts } = bloc;
  const restants = contenu ? ecarts.filter((ecart) => isCite(contenu, ecart)) : [];
  if (!contenu || restants.length === 0) return null;
  const apply = (texte: TexteRiche, phrase: string): void => {
    onTexte(texte);
    // Another object than the one that was typed: the editor takes it as a text that comes back.
    toast(phrase, () => onTexte({ ...contenu }));
  };
  return (
    <ul className="nu pile-serree chiffres-bouges">
      {restants.map((ecart) => (
        <li key={`${ecart.cle} ${ecart.cite}`}>
          <p>
            <strong>{ecart.libelle}</strong> : <strong>{ecart.cite}</strong> dans votre texte,{' '}
            <strong>{ecart.actuel}</strong> aujourd’hui.
          </p>
          <div className="actions">
            <Button
              small
              variant="secondary"
              onClick={() => apply(updateChiffre(contenu, ecart), `${ecart.actuel} remplace ${ecart.cite}`)}
            >
              Mettre {ecart.actuel}
              <span className="sr"> : {ecart.libelle}</span>
            </Button>
            <Button
              small
              variant="tertiary"
              onClick={() => apply(keepChiffre(contenu, ecart), `${ecart.cite} est gardé`)}
            >
              Garder {ecart.cite}
              <span className="sr"> : {ecart.libelle}</span>
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

const isCite = (texte: TexteRiche, ecart: Ecart): boolean =>
  JSON.stringify(keepChiffre(texte, ecart)) !== JSON.stringify(texte);
