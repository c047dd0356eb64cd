import { CreateAbonnementDto } from '@focale/api-client';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAjout, toCorrection } from './gar-api.js';
import type { Abonnement, Precedent } from './gar-api.js';

interface Props {
  ecole: Ecole;
  /** The one to change. */
  abonnement?: Abonnement;
  /** The one of last year to carry over. */
  precedent?: Precedent;
  onDone: () => void;
}

const toReprise = ({ finProposee, ...contenu }: Precedent) => ({
  ...contenu,
  debut: null,
  fin: finProposee,
  suite: 'a_decider',
});

/** A subscription: to what, paid by whom, until when, and then. */
export function FormulaireAbonnement({ ecole, abonnement, precedent, onDone }: Props) {
  const formulaire = useFormulaire({
    regles: CreateAbonnementDto,
    envoi: abonnement ? toCorrection(ecole, abonnement.id) : toAjout(ecole),
    titre: (abonnement ?? precedent)?.ressource ?? 'Ajouter un abonnement',
    lue: abonnement,
    defaut: precedent ? toReprise(precedent) : { financeur: 'etablissement', suite: 'a_decider' },
    fixe: precedent ? { repriseDe: precedent.id } : undefined,
    succes: abonnement ? 'Abonnement modifié' : 'Abonnement ajouté',
    onEcrit: onDone,
  });
  return (
    <Formulaire
      de={formulaire}
      action={abonnement ? 'Enregistrer' : 'Ajouter'}
      onAnnuler={onDone}
      className="carte formulaire"
    >
      <Champ de={formulaire} nom="ressource" />
      <div className="champs">
        <Champ de={formulaire} nom="editeur" />
        <Champ de={formulaire} nom="financeur" />
      </div>
      <div className="champs">
        <Champ de={formulaire} nom="debut" />
        <Champ de={formulaire} nom="fin" aide={precedent ? 'Proposé d’après l’an passé : vérifiez-le.' : undefined} />
      </div>
      <div className="champs">
        <Champ de={formulaire} nom="quantite" />
        <Champ de={formulaire} nom="publics" />
      </div>
      <Champ de={formulaire} nom="suite" requis />
    </Formulaire>
  );
}
