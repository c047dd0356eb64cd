import { useId } from 'react';
import { useNavigate } from 'react-router';
import type { Session } from '../domaines/agents/session.js';
import { findAcademie } from './navigation.js';

/** Search of a school from every screen, for whoever follows an academy. */
export function RechercheEtablissement({ session, annee }: { session: Session; annee: string }) {
  const navigate = useNavigate();
  const id = useId();
  const academie = findAcademie(session);
  if (!academie) return null;
  return (
    <form
      role="search"
      aria-label="Trouver un établissement"
      className="recherche-entete"
      onSubmit={(event) => {
        event.preventDefault();
        const texte = new FormData(event.currentTarget).get('q');
        const q = typeof texte === 'string' ? texte.trim() : '';
        void navigate(`/academies/${academie}/annees/${annee}/etablissements?q=${encodeURIComponent(q)}`);
      }}
    >
      <label className="sr" htmlFor={id}>
        Trouver un établissement : nom, commune ou UAI
      </label>
      <input id={id} name="q" type="search" placeholder="Nom, commune ou UAI" />
      <button type="submit">Chercher</button>
    </form>
  );
}
