import { Alert, Button, Empty, formatDate, formatPluriel, useToast } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { DetailPage, FormProblem, QuiVoit } from '../../cadres/index.js';
import { toBase, useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { countRestants } from './count-restants.js';
import { DialogueReconduction } from './dialogue-reconduction.js';
import { EtapeRentree } from './etape-rentree.js';
import { useCloseRentree, useRentree } from './rentree-api.js';
import type { RentreeVue } from './rentree-api.js';

/** From one year to the next: what last year leaves, and a decision on each thing. Nothing is copied silently. */
export function Rentree() {
  const ecole = useEcole();
  const rentree = useRentree(ecole);
  return (
    <DetailPage
      query={rentree}
      name="Préparer la rentrée"
      head={(donnees) => ({
        title: toTitre(donnees, ecole.annee),
        sous: (
          <>
            À partir de {donnees.precedente}, que vous pouvez{' '}
            <Link to={toBase(ecole.uai, donnees.precedente)}>relire</Link>. Rien n’est repris sans votre décision.
          </>
        ),
      })}
    >
      {(donnees) => <Contenu ecole={ecole} rentree={donnees} />}
    </DetailPage>
  );
}

function toTitre({ ouverte, terminee, etapes }: RentreeVue, annee: string): string {
  if (terminee) return `La rentrée ${annee} est préparée`;
  if (!ouverte) return `La préparation de ${annee} n’est pas encore ouverte`;
  const restants = countRestants(etapes);
  if (restants === 0) return `Tout est décidé pour ${annee}, il reste à clore`;
  return `${formatPluriel(restants, 'décision')} à prendre pour la rentrée ${annee}`;
}

function Contenu({ ecole, rentree }: { ecole: Ecole; rentree: RentreeVue }) {
  const [apercu, setApercu] = useState(false);
  const { ouverte, terminee, depuis, etapes, actionsPossibles } = rentree;
  if (!ouverte && !terminee)
    return (
      <Empty title="Le SRANE ouvre la préparation, d’ordinaire en février">
        <p>{depuis ? `Elle ouvrira le ${formatDate(depuis)}.` : 'Vous la trouverez alors ici.'}</p>
      </Empty>
    );
  const canDecide = actionsPossibles.includes('decider');
  return (
    <div className="pile">
      {terminee ? (
        <Alert tone="success" title="La préparation est terminée : ce qui a été décidé reste ci-dessous." />
      ) : null}
      {canDecide && countRestants(etapes) > 0 ? (
        <div className="carte rang">
          <p>
            <strong>Rien ne change ?</strong> Voyez ce qui serait repris, puis reconduisez tout d’un coup.
          </p>
          <Button onClick={() => setApercu(true)}>Tout reconduire</Button>
        </div>
      ) : null}
      {etapes.map((etape) => (
        <EtapeRentree key={etape.code} ecole={ecole} rentree={rentree} etape={etape} canDecide={canDecide} />
      ))}
      <Cloture ecole={ecole} rentree={rentree} />
      <QuiVoit de="rentree" quoi="ces décisions" />
      {apercu ? <DialogueReconduction ecole={ecole} rentree={rentree} onClose={() => setApercu(false)} /> : null}
    </div>
  );
}

/** The end of the preparation, once everything is decided. */
function Cloture({ ecole, rentree }: { ecole: Ecole; rentree: RentreeVue }) {
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
