import { LIBELLES_MODALITES_COMMISSION } from '@focale/domaine';
import { Button, Empty, formatDate, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { DetailPage, QuiVoit } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useCommission } from './commissions-api.js';
import { FormulaireCommission } from './formulaire-commission.js';
import { Membres } from './membres.js';
import { countMembres } from './types.js';
import type { Commission } from './types.js';

/** The commission of a school in a year: in which form it sits, since when, who sits in it. */
export function CommissionNumerique() {
  const ecole = useEcole();
  const commission = useCommission(ecole);
  return (
    <DetailPage
      query={commission}
      name="Commission numérique"
      head={(donnees) => ({ title: toTitre(donnees), sous: toSousTitre(donnees) })}
    >
      {(donnees) => <Contenu ecole={ecole} commission={donnees} />}
    </DetailPage>
  );
}

function toTitre({ modalite, installeeLe, membres }: Commission): string {
  if (!modalite) return 'La commission numérique n’est pas encore constituée';
  const effectif = formatPluriel(countMembres(membres), 'membre');
  return installeeLe ? `La commission est installée, ${effectif}` : `La commission est en préparation, ${effectif}`;
}

function toSousTitre({ modalite, libelle, installeeLe }: Commission): string | undefined {
  if (!modalite) return undefined;
  const installee = installeeLe ? ` · installée le ${formatDate(installeeLe)}` : '';
  return `${libelle ?? LIBELLES_MODALITES_COMMISSION[modalite]}${installee}`;
}

function Contenu({ ecole, commission }: { ecole: Ecole; commission: Commission }) {
  const [edition, setEdition] = useState(false);
  const canEdit = commission.actionsPossibles.includes('modifier');
  if (edition)
    return (
      <section className="carte">
        <FormulaireCommission ecole={ecole} commission={commission} onDone={() => setEdition(false)} />
      </section>
    );
  if (!commission.modalite)
    return (
      <Empty
        title="Aucune commission déclarée pour cette année"
        actions={canEdit ? <Button onClick={() => setEdition(true)}>Déclarer la commission</Button> : null}
      >
        <p>Elle peut être une commission à part, ou le conseil pédagogique qui en tient lieu.</p>
      </Empty>
    );
  return (
    <>
      <section className="carte">
        <dl className="fiche">
          <dt>Forme</dt>
          <dd>{LIBELLES_MODALITES_COMMISSION[commission.modalite]}</dd>
          <dt>Installée le</dt>
          <dd>{commission.installeeLe ? formatDate(commission.installeeLe) : 'pas encore installée'}</dd>
        </dl>
        {canEdit ? (
          <div className="actions section">
            <Button variant="secondary" onClick={() => setEdition(true)}>
              Modifier
            </Button>
          </div>
        ) : null}
      </section>
      <Membres ecole={ecole} commission={commission} />
      <QuiVoit de="commission" quoi="cette composition" />
    </>
  );
}
