import { useLocation } from 'react-router';
import { useAnnees } from '../domaines/annees/annees.js';
import { readContexte } from './contexte.js';

const TEXTES = {
  close: 'Année close : vous pouvez la relire, plus la modifier.',
  en_preparation: 'Année en préparation : ce que vous saisissez vaudra à la rentrée.',
};

/** Says it when the year on screen is not the one under way, so that nobody fills in the wrong one. */
export function BandeauAnnee() {
  const { annee } = readContexte(useLocation().pathname);
  const etat = useAnnees().data?.elements.find((a) => a.annee === annee)?.etat;
  if (!etat || etat === 'en_cours') return null;
  return (
    <p className="bandeau-annee" role="note">
      {annee} · {TEXTES[etat]}
    </p>
  );
}
