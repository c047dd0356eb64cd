import { Disclosure, Empty, StatusBadge, formatCompte, formatInstant, toPhrase } from '@focale/ui';
import type { StatusTone } from '@focale/ui';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import { ListPage } from '../../cadres/index.js';

const ETATS: Record<string, [StatusTone, string]> = {
  en_attente: ['cours', 'en attente'],
  en_boite: ['info', 'gardé ici, sans serveur de courriel'],
  envoye: ['fait', 'envoyé'],
  echoue: ['retard', 'échec'],
};

/** The outbox: what the platform sent, or kept when no mail server is set. */
export function Courriels() {
  const [params] = useSearchParams();
  const page = params.get('page');
  const courriels = useQuery({
    queryKey: ['courriels', page],
    queryFn: () => api.get('/courriels', { query: { page, taille: 50 } }),
  });
  return (
    <ListPage
      query={courriels}
      name="Courriels"
      head={(liste) => ({
        title: liste ? toPhrase(formatCompte(liste.total, 'courriel', 'courriels', false)) : 'Courriels',
        sous: 'Ce que la plateforme a écrit, et ce que chaque message est devenu.',
      })}
      empty={<Empty title="Aucun courriel pour l’instant" />}
    >
      {(elements) => (
        <ul className="nu pile">
          {elements.map((courriel) => (
            <li key={courriel.id} className="carte">
              <div className="section-titre">
                <h2>{courriel.sujet}</h2>
                <Etat etat={courriel.etat} />
              </div>
              <p className="gris">
                À {courriel.destinataire}, le {formatInstant(courriel.creeLe)}
              </p>
              {courriel.erreur ? <p>Raison de l’échec : {courriel.erreur}</p> : null}
              <Disclosure
                summary={
                  <>
                    Lire le message<span className="sr"> à {courriel.destinataire}</span>
                  </>
                }
              >
                <p className="texte-brut">{courriel.texte}</p>
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
    </ListPage>
  );
}

function Etat({ etat }: { etat: string }) {
  const [ton, texte] = ETATS[etat] ?? ['avenir', etat];
  return <StatusBadge tone={ton}>{texte}</StatusBadge>;
}
