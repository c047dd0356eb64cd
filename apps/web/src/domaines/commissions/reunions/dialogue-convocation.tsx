import { Alert, Button, Dialog, Skeleton, formatPluriel } from '@focale/ui';
import { useEffect } from 'react';
import { useGeste } from '../../../cadres/gestes/index.js';
import { FormProblem } from '../../../cadres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toConvocation, useApercuConvocation } from './reunions-api.js';
import type { Convocation, Reunion } from './reunions-api.js';

interface Props {
  ecole: Ecole;
  reunion: Reunion;
  onClose: () => void;
}

/** The convocation before it leaves: who will get it, who cannot, which text. */
export function DialogueConvocation({ ecole, reunion, onClose }: Props) {
  const apercu = useApercuConvocation(ecole, reunion);
  const { run, pending } = useGeste();
  const { mutate } = apercu;
  useEffect(() => {
    mutate();
  }, [mutate]);
  const destinataires = apercu.data?.destinataires ?? [];
  return (
    <Dialog title="La convocation, avant qu’elle parte" onClose={onClose}>
      <div className="pile">
        <FormProblem error={apercu.error} />
        {apercu.data ? <Apercu convocation={apercu.data} /> : apercu.error ? null : <Skeleton lines={3} />}
        <div className="actions">
          {destinataires.length > 0 ? (
            <Button
              busy={pending}
              onClick={() =>
                run({
                  envoi: toConvocation(ecole, reunion.id),
                  corps: { apercu: false, version: reunion.version },
                  succes: `Convocation envoyée à ${formatPluriel(destinataires.length, 'personne')}`,
                  onEcrit: onClose,
                })
              }
            >
              Envoyer à {formatPluriel(destinataires.length, 'personne')}
            </Button>
          ) : null}
          <Button variant="tertiary" onClick={onClose}>
            Ne pas envoyer
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Apercu({ convocation: { destinataires, sansCourriel, sujet, texte } }: { convocation: Convocation }) {
  return (
    <>
      {destinataires.length === 0 ? (
        <Alert tone="warning" title="Aucun membre n’a d’adresse électronique">
          <p>Ajoutez une adresse aux membres de la commission, ou remettez-leur la convocation en main propre.</p>
        </Alert>
      ) : null}
      <dl className="fiche">
        <dt>Destinataires</dt>
        <dd>
          <ul className="nu">
            {destinataires.map(({ nom, courriel }) => (
              <li key={courriel}>
                {nom} <span className="gris petit">{courriel}</span>
              </li>
            ))}
          </ul>
        </dd>
        {sansCourriel.length > 0 ? (
          <>
            <dt>Sans adresse, à prévenir autrement</dt>
            <dd>{sansCourriel.join(', ')}</dd>
          </>
        ) : null}
        <dt>Objet</dt>
        <dd>{sujet}</dd>
      </dl>
      <div className="carte texte-brut">{texte}</div>
      <p className="gris petit">Un fichier d’agenda (.ics) est joint.</p>
    </>
  );
}
