import { CreateObjectifDto } from '@focale/api-client';
import { listItems } from '@focale/domaine';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAjout, toCorrection } from './educap-api.js';
import type { Grille, Objectif } from './educap-api.js';

interface Props {
  ecole: Ecole;
  grille: Grille;
  objectif?: Objectif;
  onDone: () => void;
}

/** An objective: what, seen in what, how far, in a few words. */
export function FormulaireObjectif({ ecole, grille, objectif, onDone }: Props) {
  const formulaire = useFormulaire({
    regles: CreateObjectifDto,
    envoi: objectif ? toCorrection(ecole, objectif.id) : toAjout(ecole),
    titre: objectif?.intitule ?? 'Ajouter un objectif',
    lue: objectif,
    defaut: { etat: 'a_engager' },
    succes: objectif ? 'Objectif modifié' : 'Objectif ajouté',
    onEcrit: onDone,
  });
  const items = listItemsOf(grille, objectif);
  return (
    <Formulaire
      de={formulaire}
      action={objectif ? 'Enregistrer' : 'Ajouter'}
      onAnnuler={onDone}
      className="carte formulaire"
    >
      <Champ de={formulaire} nom="intitule" placeholder="Faire vivre un parcours Pix par niveau" />
      {items.length > 0 ? (
        <Champ de={formulaire} nom="item" options={items.map((item) => ({ value: item, label: item }))} />
      ) : null}
      <div className="champs">
        <Champ de={formulaire} nom="indicateur" />
        <Champ de={formulaire} nom="etat" requis />
      </div>
      <Champ de={formulaire} nom="point" />
    </Formulaire>
  );
}

/** Items of the active grid, and the one that the objective kept from an earlier grid. */
function listItemsOf(grille: Grille, objectif: Objectif | undefined): string[] {
  const items = grille ? listItems(grille.domaines) : [];
  const garde = objectif?.item;
  return garde && !items.includes(garde) ? [garde, ...items] : items;
}
