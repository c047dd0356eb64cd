import { Button, TextField, buttonClass } from '@focale/ui';
import { useForm } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { ProblemeApi } from '../../api/probleme-api.js';
import { toApiUrl } from '../../api/client.js';
import { FormProblem, PageTitle } from '../../cadres/index.js';
import { ComptesDemonstration } from './comptes-demonstration.js';
import { useModes, useOpenSession } from './session.js';

interface Saisie {
  courriel: string;
  motDePasse: string;
}

/** A return address is followed only inside the application. */
const toRetour = (retour: string | null): string => (retour && /^\/(?!\/)/.test(retour) ? retour : '/');

/** Sign-in. */
export function Connexion() {
  const modes = useModes().data;
  const open = useOpenSession();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { register, handleSubmit, setValue, setFocus, formState } = useForm<Saisie>();
  const submit = handleSubmit((saisie) =>
    open.mutate(saisie, { onSuccess: () => void navigate(toRetour(params.get('retour')), { replace: true }) }),
  );
  const erreur =
    open.error instanceof ProblemeApi && open.error.status === 429
      ? new ProblemeApi({ title: 'Trop d’essais', status: 429, code: open.error.code, detail: open.error.message })
      : open.error;
  return (
    <div className="accueil">
      <div>
        <PageTitle
          name="Se connecter"
          title="Déclarez une fois, le suivi se fait tout seul"
          sous="Focale suit le pilotage numérique des collèges et lycées publics : référents, missions, commission et film de l’année."
        />
        <form className="carte formulaire" onSubmit={(event) => void submit(event)} noValidate>
          <h2>Se connecter</h2>
          <FormProblem error={erreur} />
          <TextField
            label="Adresse électronique professionnelle"
            hint="Exemple : prenom.nom@ac-limoges.fr"
            type="email"
            autoComplete="username"
            error={formState.errors.courriel?.message}
            {...register('courriel', { required: 'Indiquez votre adresse électronique.' })}
          />
          <TextField
            label="Mot de passe"
            type="password"
            autoComplete="current-password"
            error={formState.errors.motDePasse?.message}
            {...register('motDePasse', { required: 'Indiquez votre mot de passe.' })}
          />
          <div className="actions">
            <Button type="submit" busy={open.isPending}>
              Se connecter
            </Button>
            {modes?.oidc ? (
              <a className={buttonClass('secondary')} href={toApiUrl('/session/oidc')}>
                Passer par mon académie
              </a>
            ) : null}
          </div>
          <p className="gris petit">
            Pas encore de mot de passe ? Ouvrez le lien d’activation que vous avez reçu par courriel.
          </p>
        </form>
      </div>
      {modes?.demonstration ? (
        <ComptesDemonstration
          comptes={modes.comptes}
          onChoose={(courriel, motDePasse) => {
            setValue('courriel', courriel, { shouldValidate: true });
            setValue('motDePasse', motDePasse, { shouldValidate: true });
            setFocus('motDePasse');
          }}
        />
      ) : null}
    </div>
  );
}
