import type { StatutAction } from '@focale/domaine';
import { accord, Alert, Button, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { ProblemeApi } from '../../../api/probleme-api.js';
import { useContexteFilm } from '../contexte-film.js';
import { Motif } from '../motif.js';
import { toLot } from '../suivi/to-lot.js';
import type { ChangementDuLot } from '../suivi/to-lot.js';
import { useUpdateLot } from '../suivi/use-update-lot.js';
import type { Selection } from './use-selection.js';

const STATUTS: readonly (readonly [StatutAction, string])[] = [
  ['fait', 'Fait'],
  ['en_cours', 'En cours'],
  ['a_faire', 'À faire'],
];

/** What can be done of the lines picked; stays at the foot of the screen, with the way back from the last change. */
export function BarreLot({ selection }: { selection: Selection }) {
  const { ecole, film } = useContexteFilm();
  const update = useUpdateLot(ecole);
  const [motive, setMotive] = useState(false);
  const [message, setMessage] = useState('');
  const [retours, setRetours] = useState<ChangementDuLot[] | null>(null);
  const choisies = film.actions.filter(({ code }) => selection.codes.has(code));

  const send = (lot: readonly ChangementDuLot[], dit: string, retour: ChangementDuLot[] | null) => {
    selection.setRefus(new Map());
    update.mutate(lot, {
      onSuccess: () => {
        setMessage(dit);
        setRetours(retour);
      },
      onError: (error) => {
        const erreurs = error instanceof ProblemeApi ? error.erreurs : [];
        selection.setRefus(new Map(erreurs.map(({ champ, message: raison }) => [champ, raison])));
        setMessage('');
      },
    });
  };
  const apply = (statut: StatutAction, motif?: string) => {
    const { changements, retours: arriere } = toLot(choisies, statut, motif);
    const deja = choisies.length - changements.length;
    if (changements.length === 0) {
      setMessage('Rien à changer : ces lignes y sont déjà.');
      return;
    }
    const suite = deja > 0 ? ` (${deja} y ${accord(deja, 'était', 'étaient')} déjà)` : '';
    send(changements, `${formatPluriel(changements.length, 'ligne changée', 'lignes changées')}${suite}`, arriere);
  };
  const vide = choisies.length === 0;
  return (
    <section className="barre-lot" aria-label="Changer les lignes choisies">
      {update.error ? <RefusDuLot error={update.error} /> : null}
      <div className="rang">
        <strong role="status">
          {vide ? 'Cochez des lignes' : formatPluriel(choisies.length, 'ligne choisie', 'lignes choisies')}
        </strong>
        <span className="gris">Les passer à :</span>
        {STATUTS.map(([statut, libelle]) => (
          <Button key={statut} variant="secondary" small aria-disabled={vide} onClick={() => vide || apply(statut)}>
            {libelle}
          </Button>
        ))}
        <Button
          variant="secondary"
          small
          aria-disabled={vide}
          aria-expanded={motive}
          onClick={() => vide || setMotive(!motive)}
        >
          Sans objet…
        </Button>
        <span className="rang barre-lot-fin">
          {vide ? null : (
            <button type="button" className="lien" onClick={selection.clear}>
              tout désélectionner
            </button>
          )}
          <button type="button" className="lien" onClick={selection.close}>
            quitter la sélection
          </button>
        </span>
      </div>
      {motive && !vide ? (
        <Motif
          question="Pourquoi ces actions sont-elles sans objet ?"
          action="Enregistrer"
          className="recherche"
          onDone={(motif) => {
            setMotive(false);
            if (motif) apply('sans_objet', motif);
          }}
        />
      ) : null}
      <p className="rang" role="status">
        {message}
        {message && retours ? (
          <button
            type="button"
            className="lien"
            onClick={() => send(retours, 'Modification annulée : les lignes sont revenues comme avant.', null)}
          >
            Annuler cette modification
          </button>
        ) : null}
      </p>
    </section>
  );
}

function RefusDuLot({ error }: { error: Error }) {
  const erreurs = error instanceof ProblemeApi ? error.erreurs : [];
  return (
    <Alert tone="error" title={error instanceof ProblemeApi ? error.title : 'Le changement a échoué'} live>
      <p>{error.message}</p>
      {erreurs.length > 0 ? <p>Rien n’a changé. Chaque ligne refusée dit pourquoi, à sa place.</p> : null}
    </Alert>
  );
}
