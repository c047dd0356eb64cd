import { CreateDemandeDto } from '@focale/api-client';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAjoutDemande, toCorrectionDemande } from './equipement-api.js';
import type { CampagneDeLEcole, Demande } from './equipement-api.js';

interface Props {
  ecole: Ecole;
  campagne: CampagneDeLEcole;
  demande?: Demande;
  onDone: () => void;
}

/** A need: what for, how many, how much it matters. Kept as a draft until it is transmitted. */
export function FormulaireDemande({ ecole, campagne, demande, onDone }: Props) {
  const formulaire = useFormulaire({
    regles: CreateDemandeDto,
    envoi: demande ? toCorrectionDemande(ecole, demande.id) : toAjoutDemande(ecole),
    titre: demande?.besoin ?? campagne.titre,
    lue: demande,
    defaut: { categorie: campagne.categories[0], priorite: 2 },
    fixe: demande ? undefined : { campagne: campagne.id },
    succes: demande ? 'Demande modifiée' : 'Demande gardée en brouillon : il reste à la transmettre',
    onEcrit: onDone,
  });
  return (
    <Formulaire
      de={formulaire}
      action={demande ? 'Enregistrer' : 'Garder en brouillon'}
      onAnnuler={onDone}
      className="carte formulaire"
    >
      <Champ de={formulaire} nom="besoin" placeholder="Classe mobile partagée par les équipes" />
      <div className="champs">
        <Champ de={formulaire} nom="categorie" parmi={campagne.categories} />
        <Champ de={formulaire} nom="quantite" />
        <Champ de={formulaire} nom="priorite" requis />
      </div>
    </Formulaire>
  );
}
