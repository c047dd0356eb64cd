import { Button, useToast } from '@focale/ui';
import { Link } from 'react-router';
import { FormProblem } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { countRestants } from './count-restants.js';
import { useCloseRentree } from './rentree-api.js';
import type { RentreeVue } from './rentree-api.js';

/** The end of the preparation, once everything is decided. */
export function Cloture({ ecole, rentree }: { ecole: Ecole; rentree: RentreeVue }) {
  const close = useCloseRentree(ecole);
  const toast = useToast();
  if (!rentree.actionsPossibles.includes('clore') || countRestants(rentree.etapes) > 0) return null;
  return (
    <section className="carte pile">
      <h2>Terminer la préparation</h2>
      <FormProblem error={close.error} />
      <p>Tout est décidé. Il reste à relire puis à transmettre les missions préparées.</p>
      <div className="actions">
        <Button
          busy={close.isPending}
          onClick={() => close.mutate(rentree.version, { onSuccess: () => toast(`Rentrée ${ecole.annee} préparée`) })}
        >
          Terminer la préparation
        </Button>
        <Link to={`${ecole.base}/designations`}>Relire les missions de {ecole.annee}</Link>
      </div>
    </section>
  );
}
