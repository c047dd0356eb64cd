import { ActivateDto } from '@focale/api-client';
import type { Regles } from '@focale/api-client';
import { Alert, buttonClass } from '@focale/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { Async, PageTitle } from '../../cadres/index.js';

/** An invited person chooses a password. */
export function Activation() {
  const { jeton = '' } = useParams();
  // Kept by the page: once it has served, the link is read again as one that is not valid any more.
  const [active, setActive] = useState(false);
  const invitation = useQuery({
    queryKey: ['activation', jeton],
    queryFn: () => api.get('/activations/{jeton}', { path: { jeton } }),
    retry: false,
  });
  return (
    <>
      <PageTitle
        name="Activer mon compte"
        title={invitation.data ? `Bienvenue, ${invitation.data.prenom} ${invitation.data.nom}` : 'Activer mon compte'}
        sous={invitation.data ? `Choisissez le mot de passe du compte ${invitation.data.courriel}.` : undefined}
      />
      {active ? (
        <Alert tone="success" title="Votre compte est activé" live>
          <p>
            <Link className={buttonClass('primary')} to="/connexion">
              Se connecter
            </Link>
          </p>
        </Alert>
      ) : invitation.error ? (
        <Alert tone="warning" title="Ce lien n’est plus valable">
          <p>Il a déjà servi, ou il a expiré. Demandez une nouvelle invitation à la personne qui vous a déclaré.</p>
        </Alert>
      ) : (
        <Async query={invitation}>
          {(donnees) => (
            <ChoixDuMotDePasse jeton={jeton} courriel={donnees.courriel} onActive={() => setActive(true)} />
          )}
        </Async>
      )}
    </>
  );
}

/** Asked twice, sent once. */
const REGLES = {
  ...ActivateDto,
  confirmation: { genre: 'secret', libelle: 'Le même mot de passe', requis: 'Saisissez-le une deuxième fois.' },
} as const satisfies Regles;

function ChoixDuMotDePasse(props: { jeton: string; courriel: string; onActive: () => void }) {
  const { jeton, courriel, onActive } = props;
  const formulaire = useFormulaire({
    regles: REGLES,
    envoi: toEnvoi('post', '/activations/{jeton}', { jeton }),
    titre: 'Activer mon compte',
    nonEnvoyes: ['confirmation'],
    controle: (_, { motDePasse, confirmation }) =>
      motDePasse === confirmation
        ? []
        : [{ champ: 'confirmation', message: 'Les deux mots de passe sont différents.' }],
    onEcrit: onActive,
  });
  return (
    <Formulaire de={formulaire} action="Activer mon compte" className="carte formulaire">
      <input type="email" autoComplete="username" value={courriel} readOnly hidden />
      <Champ de={formulaire} nom="motDePasse" autoComplete="new-password" />
      <Champ de={formulaire} nom="confirmation" autoComplete="new-password" />
    </Formulaire>
  );
}
