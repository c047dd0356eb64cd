import { CreateBesoinDto } from '@focale/api-client';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toAjout, toCorrection } from './formations-api.js';
import type { Besoin } from './formations-api.js';

/** A training need: what, in which form, for whom, how far. */
export function FormulaireBesoin({ ecole, besoin, onDone }: { ecole: Ecole; besoin?: Besoin; onDone: () => void }) {
  const formulaire = useFormulaire({
    regles: CreateBesoinDto,
    envoi: besoin ? toCorrection(ecole, besoin.id) : toAjout(ecole),
    titre: besoin?.titre ?? 'Ajouter un besoin de formation',
    lue: besoin,
    defaut: { dispositif: 'fil', etat: 'recense' },
    succes: besoin ? 'Besoin modifié' : 'Besoin ajouté',
    onEcrit: onDone,
  });
  return (
    <Formulaire
      de={formulaire}
      action={besoin ? 'Enregistrer' : 'Ajouter'}
      onAnnuler={onDone}
      className="carte formulaire"
    >
      <Champ de={formulaire} nom="titre" placeholder="Différencier avec l’ENT" />
      <div className="champs">
        <Champ de={formulaire} nom="dispositif" />
        <Champ de={formulaire} nom="etat" requis />
      </div>
      <div className="champs">
        <Champ de={formulaire} nom="public" placeholder="Équipe de lettres" />
        <Champ de={formulaire} nom="nombre" />
      </div>
    </Formulaire>
  );
}
