import { DESCRIPTIONS_FONCTIONS, LIBELLES_ETATS_DESIGNATION } from '@focale/domaine';
import type { EtatDesignation } from '@focale/domaine';
import { formatDate, formatDe, StatusBadge } from '@focale/ui';
import type { StatusTone } from '@focale/ui';
import type { ReactNode } from 'react';
import { useMots } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { BoutonsDesignation } from './boutons-designation.js';
import { SectionCompensation } from './section-compensation.js';
import { peut, toNom, useSession } from '../agents/index.js';
import type { Designation } from './designations-api.js';

const TONS: Record<EtatDesignation, StatusTone> = {
  brouillon: 'cours',
  transmise: 'info',
  acceptee: 'fait',
  refusee: 'retard',
  close: 'avenir',
};

interface Props {
  ecole: Ecole;
  designation: Designation;
  /** Where its letter stands. */
  lettre: ReactNode;
}

/** One mandate: who, from when to when, for what, its compensation, and what can be done next. */
export function CarteDesignation({ ecole, designation, lettre }: Props) {
  const { agent, etat } = designation;
  return (
    <article className="carte pile" aria-label={`Mission ${formatDe(toNom(agent))}`}>
      <div className="section-titre">
        <div>
          <h2>{toNom(agent)}</h2>
          <p className="gris">{[agent.discipline, agent.courriel].filter(Boolean).join(' · ')}</p>
        </div>
        <StatusBadge tone={TONS[etat]}>{LIBELLES_ETATS_DESIGNATION[etat].toLowerCase()}</StatusBadge>
      </div>
      <dl className="fiche">
        <dt>Mission</dt>
        <dd>{toPeriode(designation)}</dd>
        <dt>Domaines</dt>
        <dd>{designation.domaines.map((domaine) => DESCRIPTIONS_FONCTIONS[domaine].libelle).join(' · ') || '–'}</dd>
        {designation.partages.length > 0 ? (
          <>
            <dt>Partagé avec</dt>
            <dd>{designation.partages.map((partage) => partage.acteur).join(', ')}</dd>
          </>
        ) : null}
        <dt>Transmission</dt>
        <dd>{designation.transmiseLe ? `le ${formatDate(designation.transmiseLe)}` : 'pas encore transmise'}</dd>
        <dt>Lettre de mission</dt>
        <dd>{lettre}</dd>
        {designation.motif ? (
          <>
            <dt>Raison donnée</dt>
            <dd>{designation.motif}</dd>
          </>
        ) : null}
      </dl>
      <SectionCompensation ecole={ecole} designation={designation} />
      <Remede ecole={ecole} designation={designation} />
      <BoutonsDesignation ecole={ecole} designation={designation} />
    </article>
  );
}

/** A mission that has left the school is corrected otherwise than a draft: how, for whoever declares missions here. */
function Remede({ ecole, designation: { etat } }: Pick<Props, 'ecole' | 'designation'>) {
  const { dire } = useMots();
  const canDeclare = peut(useSession().data, 'designations.declare', ecole.uai);
  if (!canDeclare || (etat !== 'transmise' && etat !== 'acceptee')) return null;
  return (
    <p className="gris petit">
      {dire(
        'Une erreur dans les dates ou les domaines ? Demandez au SRANE de renvoyer cette mission : elle redevient un brouillon. Si la mission change en cours d’année, mettez-y fin et déclarez la suite. La compensation se modifie ici, la lettre par une nouvelle version.',
      )}
    </p>
  );
}

function toPeriode({ debut, fin }: Designation): string {
  return fin ? `du ${formatDate(debut)} au ${formatDate(fin)}` : `depuis le ${formatDate(debut)}, sans date de fin`;
}
