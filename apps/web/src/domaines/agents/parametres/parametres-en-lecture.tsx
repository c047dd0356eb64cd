import { formatEuros } from '@focale/ui';
import type { Parametres } from './parametres-api.js';

/** The settings, for whoever follows the académie without setting them. */
export function ParametresEnLecture({ parametres }: { parametres: Parametres }) {
  const { libelleRole, libelleService, libelleCommission, tauxRecommandes, enveloppeImp } = parametres;
  return (
    <section className="carte">
      <dl className="fiche">
        <dt>Nom de la mission</dt>
        <dd>{libelleRole}</dd>
        <dt>Nom du service</dt>
        <dd>{libelleService}</dd>
        <dt>Nom de la commission</dt>
        <dd>{libelleCommission}</dd>
        <dt>Taux d’IMP recommandés</dt>
        <dd>{tauxRecommandes.map(formatEuros).join(', ') || 'aucun'}</dd>
        <dt>Enveloppe d’IMP</dt>
        <dd>{enveloppeImp === null ? 'non indiquée' : formatEuros(enveloppeImp)}</dd>
      </dl>
    </section>
  );
}
