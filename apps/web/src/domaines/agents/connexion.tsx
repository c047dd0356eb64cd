import { OpenSessionDto } from '@focale/api-client';
import { buttonClass } from '@focale/ui';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { toApiUrl } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { PageTitle } from '../../cadres/index.js';
import { ComptesDemonstration } from './comptes-demonstration.js';
import { useKeepSession, useModes } from './session.js';

/** A return address is followed only inside the application. */
const toRetour = (retour: string | null): string => (retour && /^\/(?!\/)/.test(retour) ? retour : '/');

/** Sign-in. */
export function Connexion() {
  const modes = useModes().data;
  const keep = useKeepSession();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const formulaire = useFormulaire({
    regles: OpenSessionDto,
    envoi: toEnvoi('post', '/session'),
    titre: 'Se connecter',
    onEcrit: (session) => {
      keep(session);
      void navigate(toRetour(params.get('retour')), { replace: true });
    },
  });
  const { setValue, setFocus } = formulaire.form;
  return (
    <div className="accueil">
      <div>
        <PageTitle
          name="Se connecter"
          title="Déclarez une fois, le suivi se fait tout seul"
          sous="Focale suit le pilotage numérique des collèges et lycées publics : référents, missions, commission et film de l’année."
        />
        <section className="carte pile">
          <h2>Se connecter</h2>
          <Formulaire
            de={formulaire}
            action="Se connecter"
            gestes={
              modes?.oidc ? (
                <a className={buttonClass('secondary')} href={toApiUrl('/session/oidc')}>
                  Passer par mon académie
                </a>
              ) : null
            }
          >
            <Champ de={formulaire} nom="courriel" type="email" autoComplete="username" />
            <Champ de={formulaire} nom="motDePasse" autoComplete="current-password" />
          </Formulaire>
          <p className="gris petit">
            <Link className="lien" to="/mot-de-passe">
              Mot de passe oublié ?
            </Link>{' '}
            Pas encore de mot de passe : ouvrez le lien d’activation que vous avez reçu par courriel.
          </p>
        </section>
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
