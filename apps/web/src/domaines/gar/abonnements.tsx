import { CreateAbonnementDto } from '@focale/api-client';
import { LIBELLES_ALERTES_GAR, LIBELLES_FINANCEURS_GAR, LIBELLES_SUITES_GAR } from '@focale/domaine';
import { DataTable, Dialog, StatusBadge, formatDate, formatNombre } from '@focale/ui';
import type { StatusTone } from '@focale/ui';
import { useState } from 'react';
import { toCopie } from '../../cadres/formulaire/index.js';
import { GestesDeLigne } from '../../cadres/gestes/index.js';
import type { Ecole } from '../etablissements/index.js';
import { FormulaireAbonnement } from './formulaire-abonnement.js';
import { toAjout, toRetrait } from './gar-api.js';
import type { Abonnement, Precedent } from './gar-api.js';

const TONS: Readonly<Record<NonNullable<Abonnement['alerte']>, StatusTone>> = {
  expire: 'retard',
  bientot: 'retard',
  avant_rentree: 'cours',
};

/** The subscriptions of the year, the first to end first. */
export function Abonnements({ ecole, abonnements }: { ecole: Ecole; abonnements: readonly Abonnement[] }) {
  return (
    <DataTable
      caption="Abonnements de l’année"
      rows={abonnements}
      rowKey={({ id }) => id}
      columns={[
        { title: 'Ressource', cell: toRessource },
        { title: 'Financeur', cell: ({ financeur }) => LIBELLES_FINANCEURS_GAR[financeur] },
        {
          title: 'Licences',
          cell: ({ quantite }) => (quantite === null ? '–' : formatNombre(quantite)),
          numeric: true,
        },
        { title: 'Fin', cell: ({ fin }) => formatDate(fin) },
        { title: 'Suite', cell: toSuite },
        { title: 'Gestes', cell: (abonnement) => <Gestes ecole={ecole} abonnement={abonnement} /> },
      ]}
    />
  );
}

function toRessource({ ressource, editeur, publics }: Abonnement) {
  const details = [editeur, publics].filter((texte) => texte !== null).join(', ');
  return (
    <span>
      {ressource}
      {details ? <span className="gris petit"> {details}</span> : null}
    </span>
  );
}

function toSuite({ alerte, suite }: Abonnement) {
  if (alerte) return <StatusBadge tone={TONS[alerte]}>{LIBELLES_ALERTES_GAR[alerte]}</StatusBadge>;
  return <StatusBadge tone={suite === 'a_decider' ? 'avenir' : 'fait'}>{LIBELLES_SUITES_GAR[suite]}</StatusBadge>;
}

/** Change a subscription, or remove it: undone as easily. */
function Gestes({ ecole, abonnement }: { ecole: Ecole; abonnement: Abonnement }) {
  return (
    <GestesDeLigne
      precision={abonnement.ressource}
      actions={abonnement.actionsPossibles}
      correction={{
        titre: 'Modifier l’abonnement',
        formulaire: (close) => <FormulaireAbonnement ecole={ecole} abonnement={abonnement} onDone={close} />,
      }}
      retrait={{
        envoi: toRetrait(ecole, abonnement),
        succes: 'Abonnement supprimé',
        ajout: toAjout(ecole),
        copie: { ...toCopie(CreateAbonnementDto, abonnement), repriseDe: abonnement.repriseDe },
      }}
    />
  );
}

/** Last year's subscriptions that are not in this year's list yet. */
export function PrecedentsGar({ ecole, precedents }: { ecole: Ecole; precedents: readonly Precedent[] }) {
  const [repris, setRepris] = useState<Precedent | null>(null);
  return (
    <section className="section">
      <h2>À reprendre de l’an passé</h2>
      <DataTable
        caption="Abonnements de l’an passé à reprendre"
        rows={precedents}
        rowKey={({ id }) => id}
        columns={[
          { title: 'Ressource', cell: ({ ressource }) => ressource },
          { title: 'Fin', cell: ({ fin }) => formatDate(fin) },
          { title: 'Suite décidée', cell: ({ suite }) => LIBELLES_SUITES_GAR[suite] },
          {
            title: 'Gestes',
            cell: (precedent) => (
              <button type="button" className="lien" onClick={() => setRepris(precedent)}>
                reprendre<span className="sr"> : {precedent.ressource}</span>
              </button>
            ),
          },
        ]}
      />
      {repris ? (
        <Dialog title="Reprendre l’abonnement" onClose={() => setRepris(null)}>
          <FormulaireAbonnement ecole={ecole} precedent={repris} onDone={() => setRepris(null)} />
        </Dialog>
      ) : null}
    </section>
  );
}
