import type { ComponentType } from 'react';
import type { Droit } from '../domaines/agents/index.js';

/** Fetches a screen when it is first opened. */
export const importEcran =
  <N extends string>(load: () => Promise<Record<N, ComponentType>>, nom: N) =>
  async () => ({ Component: (await load())[nom] });

/** Pages that go together under one address: their menu and their routes are made of this list. */
export interface Rubrique {
  readonly nom: string;
  readonly dossier: string;
  readonly pages: readonly Page[];
}

interface Page {
  /** Empty: that of the folder itself. */
  readonly chemin: string;
  readonly label: string;
  /** Who is offered the page in the menu; the API decides who reads it. */
  readonly droit: Droit;
  readonly lazy: () => Promise<{ Component: ComponentType }>;
}

export const COMMISSION: Rubrique = {
  nom: 'Pages de la commission',
  dossier: 'commission',
  pages: [
    {
      chemin: '',
      label: 'Composition',
      droit: 'commission.read',
      lazy: importEcran(() => import('../domaines/commissions/commission-numerique.js'), 'CommissionNumerique'),
    },
    {
      chemin: 'reunions',
      label: 'Réunions',
      droit: 'commission.read',
      lazy: importEcran(() => import('../domaines/commissions/reunions/reunions.js'), 'Reunions'),
    },
    {
      chemin: 'actions',
      label: 'Actions',
      droit: 'commission.read',
      lazy: importEcran(() => import('../domaines/commissions/actions/actions-locales.js'), 'ActionsLocales'),
    },
    {
      chemin: 'documents',
      label: 'Documents',
      droit: 'commission.read',
      lazy: importEcran(() => import('../domaines/commissions/documents/documents.js'), 'Documents'),
    },
    {
      chemin: 'formations',
      label: 'Besoins de formation',
      droit: 'commission.read',
      lazy: importEcran(() => import('../domaines/commissions/formations/formations.js'), 'Formations'),
    },
  ],
};

/** What a school logs along its year beside the film. */
export const VIE_NUMERIQUE: Rubrique = {
  nom: 'Pages de la vie numérique',
  dossier: 'vie-numerique',
  pages: [
    {
      chemin: 'evenements',
      label: 'Événements',
      droit: 'evenements.read',
      lazy: importEcran(() => import('../domaines/evenements/evenements.js'), 'Evenements'),
    },
    {
      chemin: 'educap',
      label: 'EDUCAP',
      droit: 'educap.read',
      lazy: importEcran(() => import('../domaines/educap/educap.js'), 'Educap'),
    },
    {
      chemin: 'equipement',
      label: 'Équipement',
      droit: 'equipement.read',
      lazy: importEcran(() => import('../domaines/equipements/equipement.js'), 'Equipement'),
    },
    {
      chemin: 'pix',
      label: 'Pix',
      droit: 'pix.read',
      lazy: importEcran(() => import('../domaines/pix/pix.js'), 'Pix'),
    },
    {
      chemin: 'gar',
      label: 'GAR',
      droit: 'gar.read',
      lazy: importEcran(() => import('../domaines/gar/gar.js'), 'Gar'),
    },
    {
      chemin: 'rgpd',
      label: 'RGPD',
      droit: 'rgpd.read',
      lazy: importEcran(() => import('../domaines/rgpd/rgpd.js'), 'Rgpd'),
    },
    {
      chemin: 'indicateurs',
      label: 'Indicateurs',
      droit: 'indicateurs.read',
      lazy: importEcran(() => import('../domaines/indicateurs/indicateurs.js'), 'Indicateurs'),
    },
  ],
};
