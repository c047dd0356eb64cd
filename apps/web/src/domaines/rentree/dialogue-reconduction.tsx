import { Button, Dialog, formatPluriel, useToast } from '@focale/ui';
import { FormProblem } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { PRISES } from './libelles.js';
import { useDecide } from './rentree-api.js';
import type { Etape, RentreeVue } from './rentree-api.js';

interface Props {
  ecole: Ecole;
  rentree: RentreeVue;
  onClose: () => void;
}

const listRestants = ({ elements }: Etape) => elements.filter(({ decision }) => decision === null);

/** What « Tout reconduire » would do, before it does it. */
export function DialogueReconduction({ ecole, rentree, onClose }: Props) {
  const decide = useDecide(ecole);
  const toast = useToast();
  const etapes = rentree.etapes.filter((etape) => listRestants(etape).length > 0);
  const decisions = etapes.flatMap((etape) =>
    listRestants(etape).map(({ id, propose }) => ({ etape: etape.code, id, decision: propose })),
  );
  return (
    <Dialog title={`Ce qui sera préparé pour ${ecole.annee}`} onClose={onClose}>
      <div className="pile">
        <FormProblem error={decide.error} />
        {etapes.map((etape) => (
          <section key={etape.code}>
            <h3>{etape.intitule}</h3>
            <ul>
              {listRestants(etape).map(({ id, libelle, propose, raison }) => (
                <li key={id}>
                  {libelle} : {PRISES[propose].libelle}
                  {raison ? <span className="gris"> ({raison})</span> : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p className="gris">
          Les missions sont reprises en brouillon : rien n’est transmis, et vous pouvez encore tout changer.
        </p>
        <div className="actions">
          <Button
            busy={decide.isPending}
            onClick={() =>
              decide.mutate(
                { decisions, version: rentree.version },
                {
                  onSuccess: () => {
                    toast(`${formatPluriel(decisions.length, 'décision')} enregistrées`);
                    onClose();
                  },
                },
              )
            }
          >
            Préparer ces {formatPluriel(decisions.length, 'reprise')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Décider une à une
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
