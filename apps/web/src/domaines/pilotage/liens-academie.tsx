import { Link } from 'react-router';
import { hasRole, useSession } from '../agents/index.js';

const GROUPES = [
  {
    titre: 'Suivre',
    liens: [
      { to: 'alertes', label: 'Alertes' },
      { to: 'imp', label: 'IMP de l’académie' },
      { to: 'pix', label: 'Pix' },
      { to: 'equipement', label: 'Équipement' },
    ],
  },
  {
    titre: 'Régler',
    liens: [
      { to: 'film-modele', label: 'Film de l’académie' },
      { to: 'attendus-modele', label: 'Attendus' },
      { to: 'modeles-de-lettre', label: 'Modèles de lettre' },
      { to: 'contacts', label: 'Contacts' },
      { to: 'ressources', label: 'Ressources' },
      { to: 'dates', label: 'Dates' },
      { to: 'presets-ent', label: 'ENT par défaut' },
      { to: 'educap-grille', label: 'Grille EDUCAP' },
      { to: 'parametres', label: 'Paramètres' },
    ],
  },
];

/** What whoever follows the académie opens less often than the dashboard. */
export function LiensAcademie({ base }: { base: string }) {
  const session = useSession().data;
  if (!session || !hasRole(session, 'srane', 'referent_departemental')) return null;
  return (
    <nav aria-label="Autres pages de l’académie" className="liens-academie">
      {GROUPES.map(({ titre, liens }) => (
        <div key={titre} className="rang">
          <span className="gris petit" id={`liens-${titre}`}>
            {titre}
          </span>
          <ul className="nu puces" aria-labelledby={`liens-${titre}`}>
            {liens.map(({ to, label }) => (
              <li key={to}>
                <Link className="puce" to={`${base}/${to}`}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
