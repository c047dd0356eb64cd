import { ActivateDto } from '@focale/api-client';
import type { Regles } from '@focale/api-client';
import type { TitulaireDeCompte } from '@focale/domaine';
import { Alert } from '@focale/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { api } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';
import { Champ, Formulaire, useFormulaire, useValeur } from '../../../cadres/formulaire/index.js';
import { Async, PageTitle } from '../../../cadres/index.js';
import { checkNouveau, CONFIRMATION, Solidite } from './nouveau-mot-de-passe.js';

/** What each kind of link opens, and what to do once it has served. */
const LIENS = {
  activation: {
    chemin: '/activations/{jeton}',
    titre: 'Activer mon compte',
    fait: 'Votre compte est activé',
    remede: 'Il a déjà servi, ou il a expiré. Demandez une nouvelle invitation à la personne qui vous a déclaré.',
  },
  motDePasse: {
    chemin: '/mot-de-passe/{jeton}',
    titre: 'Choisir un nouveau mot de passe',
    fait: 'Votre mot de passe est changé',
    remede: 'Il a déjà servi, ou il a expiré.',
  },
} as const;

type Genre = keyof typeof LIENS;

export const Activation = () => <LienDeMotDePasse genre="activation" />;

export const NouveauMotDePasse = () => <LienDeMotDePasse genre="motDePasse" />;

/** Who comes by a link chooses a password, and is signed in. */
function LienDeMotDePasse({ genre }: { genre: Genre }) {
  const { jeton = '' } = useParams();
  const { chemin, titre, remede, fait } = LIENS[genre];
  // Kept by the page: once it has served, the link is read again as one that is not valid any more.
  const [servi, setServi] = useState(false);
  const lien = useQuery({
    queryKey: ['lien', genre, jeton],
    queryFn: () => api.get(chemin, { path: { jeton } }),
    retry: false,
  });
  return (
    <>
      <PageTitle
        name={titre}
        title={lien.data ? `Bienvenue, ${lien.data.prenom} ${lien.data.nom}` : titre}
        sous={lien.data ? `Choisissez le mot de passe du compte ${lien.data.courriel}.` : undefined}
      />
      {servi ? (
        <Alert tone="success" title={fait} live>
          <p>
            <Link to="/">Ouvrir Focale</Link>
          </p>
        </Alert>
      ) : lien.error ? (
        <Alert tone="warning" title="Ce lien n’est plus valable">
          <p>
            {remede} {genre === 'motDePasse' ? <Link to="/mot-de-passe">Demandez un autre lien</Link> : null}
          </p>
        </Alert>
      ) : (
        <Async query={lien}>
          {(titulaire) => (
            <ChoixDuMotDePasse genre={genre} jeton={jeton} titulaire={titulaire} onServi={() => setServi(true)} />
          )}
        </Async>
      )}
    </>
  );
}

/** Asked twice, sent once. */
const REGLES = { ...ActivateDto, confirmation: CONFIRMATION } as const satisfies Regles;

interface Props {
  genre: Genre;
  jeton: string;
  titulaire: TitulaireDeCompte;
  onServi: () => void;
}

function ChoixDuMotDePasse({ genre, jeton, titulaire, onServi }: Props) {
  const { chemin, titre } = LIENS[genre];
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const formulaire = useFormulaire({
    regles: REGLES,
    envoi: toEnvoi('post', chemin, { jeton }),
    titre,
    nonEnvoyes: ['confirmation'],
    controle: (_, { motDePasse, confirmation }) => checkNouveau('motDePasse', motDePasse, confirmation, titulaire),
    onEcrit: () => {
      onServi();
      // The answer opened a session: who was here before is forgotten.
      queryClient.clear();
      void navigate('/', { replace: true });
    },
  });
  return (
    <Formulaire de={formulaire} action={titre} className="carte formulaire">
      <input type="email" autoComplete="username" value={titulaire.courriel} readOnly hidden />
      <Champ de={formulaire} nom="motDePasse" autoComplete="new-password" />
      <Solidite motDePasse={useValeur(formulaire, 'motDePasse')} titulaire={titulaire} />
      <Champ de={formulaire} nom="confirmation" autoComplete="new-password" />
    </Formulaire>
  );
}
