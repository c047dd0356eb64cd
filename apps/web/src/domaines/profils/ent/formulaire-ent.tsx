import { UpdateEntDto } from '@focale/api-client';
import { formatDate } from '@focale/ui';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import { QuiVoit } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toDeclarationEnt } from './ent-api.js';
import type { EntDeLEcole } from './ent-api.js';

/** Declares the ENT from a day of the year; the one before ends on the eve, the film moves at once. */
export function FormulaireEnt({ ecole, ent, onDone }: { ecole: Ecole; ent: EntDeLEcole; onDone: () => void }) {
  const aujourdhui = useAujourdhui();
  const { premierJour, dernierJour } = ent;
  const formulaire = useFormulaire({
    regles: UpdateEntDto,
    envoi: toDeclarationEnt(ecole),
    titre: 'ENT de l’établissement',
    lue: toLue(ent),
    propose: {
      ent: ent.ent === 'inconnu' ? 'aucun' : ent.ent,
      debut: aujourdhui >= premierJour && aujourdhui <= dernierJour ? aujourdhui : premierJour,
    },
    relue: toLue,
    succes: 'ENT enregistré, le film est à jour',
    onEcrit: onDone,
  });
  return (
    <Formulaire
      de={formulaire}
      action="Enregistrer"
      onAnnuler={onDone}
      className="carte formulaire"
      quiVoit={<QuiVoit de="profil" quoi="cette fiche" />}
    >
      <Champ de={formulaire} nom="ent" />
      <Champ
        de={formulaire}
        nom="debut"
        aide={`Du ${formatDate(premierJour)} au ${formatDate(dernierJour)} ; l’ENT précédent s’arrête la veille`}
        min={premierJour}
        max={dernierJour}
      />
      <p className="gris">
        Ce qui a été coché sur une ligne qui ne vous concerne plus reste gardé, et revient avec l’ENT.
      </p>
    </Formulaire>
  );
}

/** The first day that is read is that of the ENT in use, never that of the one to declare. */
const toLue = ({ ent, version }: EntDeLEcole) => ({ ent, version });
