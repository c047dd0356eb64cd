import { OpenSessionDto } from '@focale/api-client';
import { Dialog } from '@focale/ui';
import { toEnvoi } from '../api/envoi.js';
import { settleReconnexion, useReconnexion } from '../api/reconnexion.js';
import { Champ, Formulaire, leaveSaisies, useFormulaire } from '../cadres/formulaire/index.js';
import type { Session } from '../domaines/agents/session.js';

/** Opens over the page when the session has ended: what was being saved is saved, what was typed stays. */
export function Reconnexion({ session }: { session: Session }) {
  return useReconnexion() ? <Demande session={session} /> : null;
}

function Demande({ session }: { session: Session }) {
  const formulaire = useFormulaire({
    regles: OpenSessionDto,
    envoi: toEnvoi('post', '/session'),
    titre: 'Connexion',
    defaut: { courriel: session.agent.courriel },
    onEcrit: (ouverte) => {
      if (ouverte.agent.id === session.agent.id) {
        settleReconnexion(true);
        return;
      }
      // Somebody else: what the other one was typing stays theirs, and nothing of what they had on screen stays.
      leaveSaisies(true);
      location.assign('/');
    },
  });
  return (
    <Dialog title="Votre session a expiré" onClose={() => settleReconnexion(false)}>
      <div className="pile">
        <p>Connectez-vous à nouveau : rien de ce que vous avez saisi n’est perdu.</p>
        <Formulaire de={formulaire} action="Se connecter">
          <Champ de={formulaire} nom="courriel" type="email" autoComplete="username" />
          <Champ de={formulaire} nom="motDePasse" autoComplete="current-password" />
        </Formulaire>
      </div>
    </Dialog>
  );
}
