import { CreateDelegationDto } from '@focale/api-client';
import { Alert } from '@focale/ui';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import { QuiVoit } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import { toPret } from './delegations-api.js';
import type { Delegations } from './delegations-api.js';

interface Props {
  uai: string;
  adjoints: Delegations['adjoints'];
  onDone: () => void;
}

/** To whom, for what, from when to when. */
export function FormulaireDelegation({ uai, adjoints, onDone }: Props) {
  const formulaire = useFormulaire({
    regles: CreateDelegationDto,
    envoi: toPret(uai),
    titre: 'Nouvelle délégation',
    defaut: { agent: adjoints[0]?.id, droits: ['signer'], debut: useAujourdhui() },
    succes: 'Délégation donnée',
    onEcrit: onDone,
  });
  if (adjoints.length === 0)
    return (
      <Alert tone="info" title="Aucun adjoint n’est rattaché à cet établissement">
        <p>L’administrateur de la plateforme peut inviter votre adjoint ; vous pourrez ensuite lui déléguer.</p>
      </Alert>
    );
  return (
    <Formulaire
      de={formulaire}
      action="Donner la délégation"
      onAnnuler={onDone}
      quiVoit={<QuiVoit de="delegations" quoi="les délégations" />}
    >
      <Champ
        de={formulaire}
        nom="agent"
        options={adjoints.map(({ id, prenom, nom }) => ({ value: id, label: `${prenom} ${nom}` }))}
      />
      <Champ de={formulaire} nom="droits" colonnes={false} />
      <div className="champs">
        <Champ de={formulaire} nom="debut" />
        <Champ de={formulaire} nom="fin" />
      </div>
      <p className="gris">
        Vous restez responsable de ce qui est fait en votre nom, et pouvez retirer la délégation à tout moment. Ce qui
        est signé ainsi le dira.
      </p>
    </Formulaire>
  );
}
