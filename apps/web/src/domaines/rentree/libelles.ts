import type { StatusTone } from '@focale/ui';
import type { Choix, Etape } from './rentree-api.js';

/** How a decision reads once it is taken, and its colour. */
export const PRISES: Readonly<Record<Choix, { libelle: string; tone: StatusTone }>> = {
  reconduire: { libelle: 'reconduit', tone: 'fait' },
  modifier: { libelle: 'repris avec des changements', tone: 'fait' },
  terminer: { libelle: 'terminé', tone: 'info' },
};

/** Where what is renewed or changed is then found, under the address of the school and year. */
export const SUITES: Readonly<Record<Etape['code'], { chemin: string; libelle: string }>> = {
  mandats: { chemin: '/designations', libelle: 'Ouvrir les missions' },
  fonctions: { chemin: '/fonctions', libelle: 'Ouvrir les fonctions numériques' },
  commission: { chemin: '/commission', libelle: 'Ouvrir la commission' },
  actions_locales: { chemin: '/commission/actions', libelle: 'Ouvrir les actions locales' },
};
