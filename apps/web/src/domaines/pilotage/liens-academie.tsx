import { Link } from 'react-router';
import { peut, useSession } from '../agents/index.js';
import type { Droit } from '../agents/index.js';

interface Groupe {
  titre: string;
  liens: readonly { droit: Droit; to: string; label: string }[];
}

const GROUPES: readonly Groupe[] = [
  {
    titre: 'Suivre',
    liens: [
      { droit: 'pilotage.read', to: 'alertes', label: 'Alertes' },
      { droit: 'imp.read', to: 'imp', label: 'IMP de l’académie' },
      { droit: 'bilans.consolider', to: 'bilans', label: 'Bilans' },
      { droit: 'bilans.consolider', to: 'chiffres-annuels', label: 'Chiffres de l’année' },
      { droit: 'pix.academie.read', to: 'pix', label: 'Pix' },
      { droit: 'equipement.academie.read', to: 'equipement', label: 'Équipement' },
    ],
  },
  {
    titre: 'Régler',
    liens: [
      { droit: 'film.modele.read', to: 'film-modele', label: 'Film de l’académie' },
      { droit: 'attendus.modele.read', to: 'attendus-modele', label: 'Attendus' },
      { droit: 'indicateurs.modele.read', to: 'indicateurs-modele', label: 'Indicateurs' },
      { droit: 'modeles.read', to: 'modeles-de-lettre', label: 'Modèles de lettre' },
      { droit: 'profil.academie.read', to: 'contacts', label: 'Contacts' },
      { droit: 'profil.academie.read', to: 'ressources', label: 'Ressources' },
      { droit: 'profil.academie.read', to: 'dates', label: 'Dates' },
      { droit: 'profil.academie.read', to: 'presets-ent', label: 'ENT par défaut' },
      { droit: 'educap.grille.read', to: 'educap-grille', label: 'Grille EDUCAP' },
      { droit: 'agents.list', to: '/comptes', label: 'Personnes et accès' },
      { droit: 'parametres.academie.read', to: 'parametres', label: 'Paramètres' },
    ],
  },
];

/** What whoever follows the académie opens less often than the dashboard. */
export function LiensAcademie({ base }: { base: string }) {
  const session = useSession().data;
  const groupes = GROUPES.map(({ titre, liens }) => ({
    titre,
    liens: liens.filter(({ droit }) => peut(session, droit)),
  })).filter(({ liens }) => liens.length > 0);
  if (groupes.length === 0) return null;
  return (
    <nav aria-label="Autres pages de l’académie" className="liens-academie">
      {groupes.map(({ titre, liens }) => (
        <div key={titre} className="rang">
          <span className="gris petit" id={`liens-${titre}`}>
            {titre}
          </span>
          <ul className="nu puces" aria-labelledby={`liens-${titre}`}>
            {liens.map(({ to, label }) => (
              <li key={to}>
                <Link className="puce" to={to.startsWith('/') ? to : `${base}/${to}`}>
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
