import type { EtatDAnnee } from '@focale/domaine';
import { DataTable, Disclosure, formatDate, formatNombre, formatPluriel, formatPourcentage } from '@focale/ui';
import { Link } from 'react-router';
import type { AttenduCompte } from './types.js';
import { useLien } from './use-lien.js';

interface Props {
  obligations: readonly AttenduCompte[];
  etat: EtatDAnnee;
  base: string;
}

/** The legal obligations that the film carries, folded: each opens the schools behind its figures. */
export function ObligationsDuFilm({ obligations, etat, base }: Props) {
  const toLien = useLien();
  if (obligations.length === 0) return null;
  const enRetard = obligations.filter((obligation) => obligation.enRetard > 0).length;
  const retards = enRetard > 0 ? `, dont ${formatNombre(enRetard)} en retard quelque part` : '';
  return (
    <div className="plis">
      <Disclosure
        summary={`${formatPluriel(obligations.length, 'obligation du film', 'obligations du film')}${retards}`}
      >
        <DataTable
          caption={`Obligations que porte le film : reçues, ${etat === 'en_cours' ? 'en retard' : 'non reçues'}`}
          rows={obligations}
          rowKey={({ code }) => code}
          columns={[
            { title: 'Obligation', cell: ({ intitule }) => intitule },
            { title: 'Échéance', cell: ({ echeance }) => (echeance ? formatDate(echeance) : '–') },
            {
              title: 'Reçues',
              numeric: true,
              cell: ({ code, intitule, recus, attendus, taux }) => (
                <Link to={toLien(`${base}/attendus/${code}`, { etat: 'recu' })}>
                  {formatNombre(recus)} / {formatNombre(attendus)}
                  {taux === null ? null : ` (${formatPourcentage(taux)})`}
                  <span className="sr"> : {intitule}, reçues</span>
                </Link>
              ),
            },
            {
              title: etat === 'en_cours' ? 'En retard' : 'Non reçues',
              numeric: true,
              cell: ({ code, intitule, enRetard: nombre, recus, attendus }) =>
                etat !== 'en_cours' ? (
                  formatNombre(attendus - recus)
                ) : nombre === 0 ? (
                  '0'
                ) : (
                  <Link className="lien lien-retard" to={toLien(`${base}/attendus/${code}`, { etat: 'en_retard' })}>
                    {formatNombre(nombre)}
                    <span className="sr"> en retard : {intitule}</span>
                  </Link>
                ),
            },
          ]}
        />
      </Disclosure>
    </div>
  );
}
