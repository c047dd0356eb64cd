import { AnswerInvitationDto } from '@focale/api-client';
import { Alert, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { toEnvoi } from '../../../api/envoi.js';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import { Async, PageTitle, QuiVoit } from '../../../cadres/index.js';
import { useInvitationDirection } from './invitations-api.js';

/** The link of a functional mailbox: whoever heads the school says who they are. */
export function InvitationDirection() {
  const { jeton = '' } = useParams();
  // Kept by the page: once it has served, the link is read again as one that is not valid any more.
  const [repondu, setRepondu] = useState(false);
  const invitation = useInvitationDirection(jeton);
  const ecoles = invitation.data?.etablissements ?? [];
  return (
    <>
      <PageTitle
        name="Accès de direction"
        title={toTitre(ecoles)}
        sous="Dites qui dirige l’établissement : le lien qui ouvre le compte partira à l’adresse académique de cette personne."
      />
      {repondu ? (
        <Alert tone="success" title="Ouvrez maintenant votre messagerie" live>
          <p>Un message vient de partir à votre adresse académique : son lien ouvre votre compte.</p>
        </Alert>
      ) : invitation.error ? (
        <Alert tone="warning" title="Ce lien n’est plus valable">
          <p>
            Il a déjà servi, il a expiré, ou l’établissement a maintenant un chef connu. Demandez une nouvelle
            invitation à votre académie.
          </p>
        </Alert>
      ) : (
        <Async query={invitation}>
          {({ domaine }) => <QuiDirige jeton={jeton} domaine={domaine} onEcrit={() => setRepondu(true)} />}
        </Async>
      )}
    </>
  );
}

const toTitre = (ecoles: readonly { nom: string }[]): string => {
  if (ecoles.length > 1) return `Vous dirigez ${formatPluriel(ecoles.length, 'établissement')}`;
  return ecoles[0] ? `Vous dirigez : ${ecoles[0].nom}` : 'Accès de direction';
};

function QuiDirige({ jeton, domaine, onEcrit }: { jeton: string; domaine: string; onEcrit: () => void }) {
  const formulaire = useFormulaire({
    regles: AnswerInvitationDto,
    envoi: toEnvoi('post', '/invitations/{jeton}', { jeton }),
    titre: 'Accès de direction',
    onEcrit,
  });
  return (
    <Formulaire
      de={formulaire}
      action="Recevoir mon lien"
      className="carte formulaire"
      quiVoit={<QuiVoit>Votre académie voit que vous avez répondu, avec votre nom et votre adresse.</QuiVoit>}
    >
      <p>Votre adresse académique finit par @{domaine}.</p>
      <div className="champs">
        <Champ de={formulaire} nom="prenom" autoComplete="given-name" />
        <Champ de={formulaire} nom="nom" autoComplete="family-name" />
      </div>
      <Champ de={formulaire} nom="courriel" autoComplete="email" />
      <Champ de={formulaire} nom="prisLe" />
    </Formulaire>
  );
}
