import type { ActionDuFilm, Compte, Film } from '../types.js';

/** A line for tests. */
export const buildAction = (champs: Partial<ActionDuFilm> = {}): ActionDuFilm => ({
  code: 'A',
  cle: 'a',
  ordre: 1,
  serie: null,
  occurrence: null,
  horsFilm: false,
  periode: 1,
  theme: 'Pix',
  intitule: 'Une action',
  nature: 'action',
  statut: 'a_faire',
  origine: 'manuelle',
  echeance: '2026-10-31',
  enRetard: true,
  obligation: 'aucune',
  responsable: 'CHEF',
  responsableOrigine: 'film',
  version: 1,
  actionsPossibles: [],
  faitLe: null,
  commentaire: null,
  motif: null,
  par: null,
  declarative: false,
  fait: null,
  force: false,
  baseLegale: null,
  ressources: [],
  outils: [],
  acteursAssocies: [],
  remarque: null,
  prerequis: null,
  prerequisEnAttente: false,
  charge: null,
  preuves: 0,
  ...champs,
});

const compte: Compte = {
  total: 2,
  applicables: 2,
  faites: 0,
  enCours: 0,
  aFaire: 2,
  sansObjet: 0,
  denominateur: 2,
  enRetard: 1,
  pourcentage: 0,
  pourcentageEchu: 0,
};

/** A film of two lines, A late and B to come, both to be done. */
export const buildFilm = (actions?: ActionDuFilm[]): Film => ({
  le: null,
  catalogue: null,
  actions: actions ?? [
    buildAction(),
    buildAction({ code: 'B', cle: 'b', ordre: 2, echeance: '2027-01-31', enRetard: false }),
  ],
  masquees: [],
  locales: [],
  synthese: {
    ...compte,
    facultatives: { proposees: 0, faites: 0 },
    parPeriode: [{ ...compte, periode: 1 }],
    parTheme: [{ ...compte, theme: 'Pix' }],
  },
});
