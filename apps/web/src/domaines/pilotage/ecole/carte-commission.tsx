import { LIBELLES_MODALITES_COMMISSION } from '@focale/domaine';
import { buttonClass, formatDate, formatPluriel } from '@focale/ui';
import { Link } from 'react-router';
import { Async, useMots } from '../../../cadres/index.js';
import { ProchaineReunion, countMembres, useCommission } from '../../commissions/index.js';
import type { Ecole } from '../../etablissements/index.js';

/** The commission in a few words, with the way to it. */
export function CarteCommission({ ecole }: { ecole: Ecole }) {
  const commission = useCommission(ecole);
  const mots = useMots();
  return (
    <section className="section">
      <h2>{mots.commission}</h2>
      <Async query={commission} lines={1}>
        {({ modalite, installeeLe, membres }) => (
          <div className="carte">
            <p>
              <strong>
                {installeeLe
                  ? `Installée le ${formatDate(installeeLe)}`
                  : modalite
                    ? 'En préparation'
                    : 'Pas encore constituée'}
              </strong>
            </p>
            {modalite ? (
              <p className="gris">
                {LIBELLES_MODALITES_COMMISSION[modalite]} · {formatPluriel(countMembres(membres), 'membre')}
              </p>
            ) : null}
            {modalite ? <ProchaineReunion ecole={ecole} /> : null}
            <p className="actions">
              <Link className={buttonClass('secondary', true)} to={`${ecole.base}/commission`}>
                {modalite ? 'Ouvrir la commission' : 'Constituer la commission'}
              </Link>
            </p>
          </div>
        )}
      </Async>
    </section>
  );
}
