import { DeclareDesignationDto } from '@focale/api-client';
import { Link, useNavigate } from 'react-router';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { FormPage, QuiVoit, useMots } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import { toDeclaration } from './designations-api.js';
import { ChampsMission } from './dialogue-modification.js';

/** Declares a RRUPN: who, when, for which domains. Saved as a draft; nothing leaves before it is transmitted. */
export function DeclareDesignation() {
  const ecole = useEcole();
  const { dire } = useMots();
  const navigate = useNavigate();
  const retour = `${ecole.base}/designations`;
  const formulaire = useFormulaire({
    regles: DeclareDesignationDto,
    envoi: toDeclaration(ecole),
    titre: 'Déclarer un RRUPN',
    // From the first of September, with the three usual domains.
    defaut: {
      debut: `${ecole.annee.slice(0, 4)}-09-01`,
      domaines: ['conseiller', 'accompagner', 'administrer'],
    },
    succes: 'Brouillon enregistré : il reste à le transmettre',
    onEcrit: () => void navigate(retour),
  });
  return (
    <FormPage
      name="Déclarer un RRUPN"
      title="Qui sera RRUPN, et pour quelles missions ?"
      sous="Enregistré en brouillon : rien ne part avant que vous ne transmettiez."
      fil={<Link to={retour}>{dire('RRUPN et missions')}</Link>}
      quiVoit={
        <QuiVoit de="brouillons" quoi="ce brouillon">
          Une fois transmise, la mission est lue de l’intéressé aussi.
        </QuiVoit>
      }
    >
      <Formulaire de={formulaire} action="Enregistrer le brouillon" onAnnuler={() => void navigate(retour)}>
        <div className="champs">
          <Champ de={formulaire} nom="agent.prenom" autoComplete="off" />
          <Champ de={formulaire} nom="agent.nom" autoComplete="off" />
        </div>
        <div className="champs">
          <Champ de={formulaire} nom="agent.courriel" autoComplete="off" />
          <Champ de={formulaire} nom="agent.discipline" autoComplete="off" />
        </div>
        <ChampsMission de={formulaire} />
      </Formulaire>
    </FormPage>
  );
}
