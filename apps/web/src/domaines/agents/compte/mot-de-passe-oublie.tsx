import { DemandeDeMotDePasseDto } from '@focale/api-client';
import { Alert } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import { PageTitle } from '../../../cadres/index.js';
import { toDemande } from './compte-api.js';

/** Asks for a link to choose another password; the answer is the same whether the address is known or not. */
export function MotDePasseOublie() {
  const [envoyee, setEnvoyee] = useState(false);
  const formulaire = useFormulaire({
    regles: DemandeDeMotDePasseDto,
    envoi: toDemande(),
    titre: 'Mot de passe oublié',
    onEcrit: () => setEnvoyee(true),
  });
  return (
    <>
      <PageTitle
        name="Mot de passe oublié"
        title="Choisissez un nouveau mot de passe"
        sous="Un lien est envoyé à votre adresse professionnelle. Il sert une fois, pendant une heure."
        fil={<Link to="/connexion">Se connecter</Link>}
      />
      {envoyee ? (
        <Alert tone="success" title="Regardez votre messagerie" live>
          <p>
            Si cette adresse est celle d’un compte ouvert, un lien vient d’y être envoyé. Rien reçu au bout de dix
            minutes ? Vérifiez l’adresse et les courriers indésirables, puis adressez-vous à la personne qui vous a
            ouvert l’accès.
          </p>
        </Alert>
      ) : (
        <Formulaire de={formulaire} action="Recevoir un lien" className="carte formulaire">
          <Champ de={formulaire} nom="courriel" autoComplete="username" />
        </Formulaire>
      )}
    </>
  );
}
