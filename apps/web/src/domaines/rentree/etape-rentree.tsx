import { DataTable, StatusBadge } from '@focale/ui';
import { Link } from 'react-router';
import type { Ecole } from '../etablissements/index.js';
import { GestesElement } from './gestes-element.js';
import { PRISES, SUITES } from './libelles.js';
import type { Element, Etape, RentreeVue } from './rentree-api.js';

interface Props {
  ecole: Ecole;
  rentree: RentreeVue;
  etape: Etape;
  canDecide: boolean;
}

/** One part of last year: what it was, and what becomes of it. */
export function EtapeRentree({ ecole, rentree, etape, canDecide }: Props) {
  const restants = etape.elements.filter(({ decision }) => decision === null).length;
  const suite = SUITES[etape.code];
  return (
    <section className="section">
      <div className="section-titre">
        <h2>{etape.intitule}</h2>
        {etape.elements.length === 0 ? null : (
          <StatusBadge tone={restants === 0 ? 'fait' : 'avenir'}>
            {restants === 0 ? 'tout est décidé' : `reste ${restants} sur ${etape.elements.length}`}
          </StatusBadge>
        )}
      </div>
      {etape.elements.length === 0 ? (
        <p className="gris">Rien l’an dernier : rien à reprendre.</p>
      ) : (
        <DataTable
          caption={etape.intitule}
          rows={etape.elements}
          rowKey={({ id }) => id}
          columns={[
            { title: rentree.precedente, cell: ({ libelle }) => libelle },
            { title: 'Précisions', cell: ({ detail, raison }) => [detail, raison].filter(Boolean).join(' · ') || '–' },
            { title: ecole.annee, cell: toDecision },
            ...(canDecide
              ? [
                  {
                    title: 'Décider',
                    cell: (element: Element) => (
                      <GestesElement ecole={ecole} rentree={rentree} etape={etape} element={element} />
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {etape.elements.some(({ decision }) => decision === 'modifier' || decision === 'reconduire') ? (
        <p className="section-titre">
          <Link to={`${ecole.base}${suite.chemin}`}>
            {suite.libelle} de {ecole.annee}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function toDecision({ decision }: Element) {
  if (!decision) return <StatusBadge tone="avenir">à décider</StatusBadge>;
  return <StatusBadge tone={PRISES[decision].tone}>{PRISES[decision].libelle}</StatusBadge>;
}
