import type { EtatCourriel } from '@focale/domaine';
import { LIBELLES_ETATS_COURRIEL } from '@focale/domaine';
import {
  Alert,
  Button,
  Dialog,
  Disclosure,
  Empty,
  SelectField,
  StatusBadge,
  formatCompte,
  formatInstant,
  toPhrase,
} from '@focale/ui';
import type { StatusTone } from '@focale/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.js';
import type { Page, Schemas } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import { ListPage, Recherche, toOptions, useFiltresDUrl } from '../../cadres/index.js';
import { useGeste } from '../../cadres/gestes/index.js';

type Courriel = Schemas['CourrielVue'];

const TONS: Record<EtatCourriel, StatusTone> = {
  en_attente: 'cours',
  en_cours: 'cours',
  differe: 'cours',
  en_boite: 'info',
  envoye: 'fait',
  echoue: 'retard',
  inconnu: 'retard',
  annule: 'avenir',
};

/** The outbox: what the platform sent, or kept when no mail server is set. */
export function Courriels() {
  const { get, set } = useFiltresDUrl();
  const [etat, q, page] = [get('etat'), get('q'), get('page')];
  const [aRenvoyer, setARenvoyer] = useState<Courriel>();
  const courriels = useQuery({
    queryKey: ['courriels', etat, q, page],
    queryFn: () =>
      api.get('/courriels', {
        query: { page, taille: 50, etat: (etat || undefined) as EtatCourriel | undefined, q: q || undefined },
      }),
  });
  const filtre = etat !== '' || q !== '';
  return (
    <>
      <ListPage
        query={courriels}
        name="Courriels"
        head={(liste) => ({
          title: liste ? toTitre(liste, etat) : 'Courriels',
          sous: 'Ce que la plateforme a écrit, et ce que chaque message est devenu. Les liens personnels y sont masqués.',
        })}
        filters={
          <div className="filtres">
            <SelectField
              label="État"
              vide="Tous"
              value={etat}
              options={toOptions(LIBELLES_ETATS_COURRIEL)}
              onChange={(event) => set('etat', event.target.value)}
            />
            <Recherche label="Chercher un courriel" hint="Destinataire ou sujet" max={120} />
          </div>
        }
        empty={<Empty title={filtre ? 'Aucun courriel ne correspond' : 'Aucun courriel pour l’instant'} />}
      >
        {(elements) => (
          <ul className="nu pile">
            {elements.map((courriel) => (
              <CarteCourriel key={courriel.id} courriel={courriel} onRenvoyer={() => setARenvoyer(courriel)} />
            ))}
          </ul>
        )}
      </ListPage>
      {aRenvoyer ? <Renvoi courriel={aRenvoyer} onClose={() => setARenvoyer(undefined)} /> : null}
    </>
  );
}

const toTitre = ({ total }: Page<Courriel>, etat: string): string => {
  const compte = toPhrase(formatCompte(total, 'courriel', 'courriels', false));
  const libelle = LIBELLES_ETATS_COURRIEL[etat as EtatCourriel] as string | undefined;
  return libelle ? `${compte} : ${libelle.toLocaleLowerCase('fr')}` : compte;
};

function CarteCourriel({ courriel, onRenvoyer }: { courriel: Courriel; onRenvoyer: () => void }) {
  const { etat, erreur, prochainEssai, messageId, actionsPossibles } = courriel;
  return (
    <li className="carte">
      <div className="section-titre">
        <h2>{courriel.sujet}</h2>
        <StatusBadge tone={TONS[etat]}>{LIBELLES_ETATS_COURRIEL[etat]}</StatusBadge>
      </div>
      <p className="gris">
        À {courriel.destinataire}, le {formatInstant(courriel.creeLe)}
      </p>
      {erreur ? <p>{erreur}</p> : null}
      {prochainEssai ? <p>Prochain essai le {formatInstant(prochainEssai)}.</p> : null}
      {etat === 'inconnu' ? (
        <p>
          Cherchez <code>{messageId}</code> dans le journal de votre serveur de courriel : rien n’est renvoyé tout seul.
        </p>
      ) : null}
      <Disclosure
        summary={
          <>
            Lire le message<span className="sr"> à {courriel.destinataire}</span>
          </>
        }
      >
        <p className="texte-brut">{courriel.texte}</p>
      </Disclosure>
      {actionsPossibles.includes('renvoyer') ? (
        <Button variant="secondary" onClick={onRenvoyer}>
          Renvoyer<span className="sr"> le message à {courriel.destinataire}</span>
        </Button>
      ) : null}
    </li>
  );
}

/** What leaves is shown before it does. */
function Renvoi({ courriel, onClose }: { courriel: Courriel; onClose: () => void }) {
  const { run, pending } = useGeste();
  const { id, etat, destinataire, sujet, texte } = courriel;
  return (
    <Dialog title={`Renvoyer le message à ${destinataire} ?`} onClose={onClose}>
      {etat === 'inconnu' ? (
        <Alert tone="warning" title="Ce message est peut-être déjà arrivé">
          Son destinataire pourrait le recevoir deux fois.
        </Alert>
      ) : null}
      <p>
        <strong>{sujet}</strong>
      </p>
      <p className="texte-brut">{texte}</p>
      <Button
        busy={pending}
        onClick={() =>
          run({
            envoi: toEnvoi('post', '/courriels/{id}/renvoi', { id }),
            succes: 'Le message est de nouveau dans la file',
            onEcrit: onClose,
          })
        }
      >
        Renvoyer
      </Button>
    </Dialog>
  );
}
