import { formatResponsable } from '@focale/domaine';
import { Icon, StatusBadge, formatDate } from '@focale/ui';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { EtatDeLigne } from './edition/compare-lignes.js';
import type { Gestes } from './edition/use-gestes.js';
import { explainRegle } from './fiche/composition-regle.js';
import { DetailLigne } from './detail-ligne.js';
import { GestesLigne } from './gestes-ligne.js';
import { findLibelle } from './libelles.js';
import type { Ligne, Vocabulaire } from './types.js';

interface Props {
  ligne: Ligne;
  etat: EtatDeLigne;
  /** Rank among the occurrences of its serie. */
  serie: number | null;
  sur: number;
  vocabulaire: Vocabulaire;
  ouverte: boolean;
  gestes: Gestes | null;
  children: ReactNode;
}

const ETATS: Record<EtatDeLigne, string | null> = { inchangee: null, ajoutee: 'ajoutée', modifiee: 'modifiée' };

/** One line of the film: what it asks, of whom, when and where, and what can be done to it. */
export const LigneModele = memo(function LigneModele(props: Props) {
  const { ligne, etat, serie, sur, vocabulaire, ouverte, gestes, children } = props;
  return (
    <li className={`ligne-modele${ouverte ? ' est-ouverte' : ''}`}>
      <div className="ligne-modele-texte">
        <p>
          <strong>{ligne.intitule === '' ? '(sans intitulé)' : ligne.intitule}</strong>
        </p>
        <p className="details">{listDetails(ligne, serie, sur).join(' · ')}</p>
        {ligne.fait ? (
          <p className="details">
            <Icon name="eclair" /> se coche seule : {findLibelle(vocabulaire.faits, ligne.fait)}
          </p>
        ) : null}
        {ETATS[etat] ? (
          <p className="rang">
            <StatusBadge tone="cours">{ETATS[etat]}</StatusBadge>
          </p>
        ) : null}
        {gestes ? null : <DetailLigne ligne={ligne} vocabulaire={vocabulaire} />}
      </div>
      {gestes ? <GestesLigne ligne={ligne} ouverte={ouverte} gestes={gestes} /> : null}
      {children}
    </li>
  );
});

const OBLIGATIONS: Record<Ligne['obligation'], string | null> = {
  oui: 'obligation légale',
  non: null,
  recommandee: 'recommandée',
  a_verifier: 'obligation à vérifier',
  conditionnelle: 'obligation sous condition',
};

/** What is said of a line that is not counted. */
const NATURES: Partial<Record<Ligne['nature'], string>> = {
  facultative: 'facultative, jamais en retard',
  rappel_permanent: 'pour information, ne se coche pas',
  information: 'pour information, ne se coche pas',
  modalite: 'pour information, ne se coche pas',
};

function listDetails(ligne: Ligne, serie: number | null, sur: number): string[] {
  return [
    NATURES[ligne.nature] ?? null,
    formatResponsable(ligne.responsable),
    formatDate(ligne.echeance, { annee: false }),
    explainRegle(ligne.applicabilite),
    OBLIGATIONS[ligne.obligation],
    serie === null ? null : `récurrente, ${serie === 1 ? '1re' : `${serie}e`} occurrence sur ${sur}`,
    ligne.horsFilm ? 'hors film' : null,
  ].filter((detail) => detail !== null);
}
