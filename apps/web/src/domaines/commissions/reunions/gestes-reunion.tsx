import { Button, Dialog, Icon, buttonClass } from '@focale/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { toApiUrl } from '../../../api/client.js';
import { useGeste } from '../../../cadres/gestes/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { DialogueConvocation } from './dialogue-convocation.js';
import { toAnnulation, toCorrection } from './reunions-api.js';
import type { Reunion } from './reunions-api.js';

interface Props {
  ecole: Ecole;
  reunion: Reunion;
  children: ReactNode;
}

/** What can be done with a meeting: call the members, put it in a calendar, change it, cancel it. */
export function GestesReunion({ ecole, reunion, children }: Props) {
  const [ouvert, setOuvert] = useState<'convocation' | 'annulation' | null>(null);
  const close = () => setOuvert(null);
  const { actionsPossibles, convoqueeLe } = reunion;
  return (
    <div className="actions">
      {actionsPossibles.includes('convoquer') ? (
        <Button onClick={() => setOuvert('convocation')}>
          {convoqueeLe ? 'Convoquer de nouveau' : 'Convoquer les membres'}
        </Button>
      ) : null}
      <a
        className={buttonClass('secondary')}
        href={toApiUrl(`${ecole.base}/commission/reunions/${reunion.id}/convocation.ics`)}
        download
      >
        <Icon name="document" /> Ajouter à l’agenda (.ics)
      </a>
      {children}
      {actionsPossibles.includes('tenir') ? <Tenir ecole={ecole} reunion={reunion} /> : null}
      {actionsPossibles.includes('annuler') ? (
        <Button variant="tertiary" onClick={() => setOuvert('annulation')}>
          Annuler la réunion
        </Button>
      ) : null}
      {ouvert === 'convocation' ? <DialogueConvocation ecole={ecole} reunion={reunion} onClose={close} /> : null}
      {ouvert === 'annulation' ? <DialogueAnnulation ecole={ecole} reunion={reunion} onClose={close} /> : null}
    </div>
  );
}

/** Says that the meeting was held; can be taken back. */
function Tenir({ ecole, reunion: { id, version } }: Omit<Props, 'children'>) {
  const { run, pending } = useGeste();
  const envoi = toCorrection(ecole, id);
  return (
    <Button
      variant="secondary"
      busy={pending}
      onClick={() =>
        run({
          envoi,
          corps: { etat: 'tenue', version },
          succes: 'Réunion tenue',
          annulation: ({ version: suivante }) => ({ envoi, corps: { etat: 'planifiee', version: suivante } }),
        })
      }
    >
      La réunion a eu lieu
    </Button>
  );
}

function DialogueAnnulation({ ecole, reunion, onClose }: Omit<Props, 'children'> & { onClose: () => void }) {
  const { run, pending } = useGeste();
  return (
    <Dialog title="Annuler cette réunion" onClose={onClose}>
      <div className="pile">
        <p>
          {reunion.convoqueeLe
            ? 'Les membres convoqués recevront un courriel d’annulation, qui la retire de leur agenda.'
            : 'Personne n’a encore été convoqué : aucun courriel ne partira.'}
        </p>
        <div className="actions">
          <Button
            busy={pending}
            onClick={() =>
              run({
                envoi: toAnnulation(ecole, reunion.id),
                corps: { version: reunion.version },
                succes: 'Réunion annulée',
                onEcrit: onClose,
              })
            }
          >
            Annuler la réunion
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            La garder
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
