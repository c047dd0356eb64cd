import { Alert, Button, TextField, buttonClass } from '@focale/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client.js';
import { Async, FormProblem, PageTitle } from '../../cadres/index.js';

interface Saisie {
  motDePasse: string;
  confirmation: string;
}

const LONGUEUR_MINIMALE = 12;

/** An invited person chooses a password. */
export function Activation() {
  const { jeton = '' } = useParams();
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
      {invitation.error ? (
        <Alert tone="warning" title="Ce lien n’est plus valable">
          <p>Il a déjà servi, ou il a expiré. Demandez une nouvelle invitation à la personne qui vous a déclaré.</p>
        </Alert>
      ) : (
        <Async query={invitation}>{(donnees) => <Formulaire jeton={jeton} courriel={donnees.courriel} />}</Async>
      )}
    </>
  );
}

function Formulaire({ jeton, courriel }: { jeton: string; courriel: string }) {
  const { register, handleSubmit, formState, getValues } = useForm<Saisie>();
  const activate = useMutation({
    mutationFn: ({ motDePasse }: Saisie) => api.post('/activations/{jeton}', { path: { jeton }, body: { motDePasse } }),
  });
  if (activate.isSuccess)
    return (
      <Alert tone="success" title="Votre compte est activé" live>
        <p>
          <Link className={buttonClass('primary')} to="/connexion">
            Se connecter
          </Link>
        </p>
      </Alert>
    );
  return (
    <form
      className="carte formulaire"
      onSubmit={(event) => void handleSubmit((saisie) => activate.mutate(saisie))(event)}
      noValidate
    >
      <FormProblem error={activate.error} />
      <input type="email" autoComplete="username" value={courriel} readOnly hidden />
      <TextField
        label="Mot de passe"
        hint={`Au moins ${LONGUEUR_MINIMALE} caractères. Une phrase courte convient très bien.`}
        type="password"
        autoComplete="new-password"
        error={formState.errors.motDePasse?.message}
        {...register('motDePasse', {
          required: 'Choisissez un mot de passe.',
          minLength: { value: LONGUEUR_MINIMALE, message: `Il faut au moins ${LONGUEUR_MINIMALE} caractères.` },
        })}
      />
      <TextField
        label="Le même mot de passe"
        type="password"
        autoComplete="new-password"
        error={formState.errors.confirmation?.message}
        {...register('confirmation', {
          validate: (valeur) => valeur === getValues('motDePasse') || 'Les deux mots de passe sont différents.',
        })}
      />
      <div className="actions">
        <Button type="submit" busy={activate.isPending}>
          Activer mon compte
        </Button>
      </div>
    </form>
  );
}
