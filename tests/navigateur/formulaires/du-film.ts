import { ACADEMIE, type FormulaireEssaye, LYCEE } from './essai.js';
import { prepareLigne } from './preparations.js';

const CHEF = 'chef@focale.example';
const SRANE = 'srane@focale.example';

/** The film, as a school lives with it and as an académie writes it. */
export const DU_FILM: readonly FormulaireEssaye[] = [
  {
    fichier: 'domaines/film/locales/ajout-local.tsx',
    nom: 'an action of the school, from the film',
    compte: CHEF,
    page: `${LYCEE}/film`,
    ouverture: ['ajouter une action de l’établissement'],
    action: 'Ajouter',
    champs: ['intitule', 'echeance'],
  },
  {
    fichier: 'domaines/film/detail/commentaire.tsx',
    nom: 'a word about a line of the film',
    compte: CHEF,
    page: `${LYCEE}/film`,
    ouverture: [/^détail/],
    action: 'Enregistrer le commentaire',
    champs: ['commentaire'],
    partage: 'fusion',
  },
  {
    fichier: 'domaines/film/motif.tsx',
    nom: 'why a line of the film is changed',
    compte: CHEF,
    local: true,
    prepare: prepareLigne,
    page: ({ id, nom }) => `${LYCEE}/film?${nom}&action=${id}`,
    ouverture: [/^(Sans objet|Mettre sans objet à la main)$/],
    action: 'Enregistrer la raison',
    champs: ['motif'],
  },
  {
    fichier: 'domaines/film/detail/formulaire-preuve.tsx',
    nom: 'a proof, with its file',
    compte: CHEF,
    page: `${LYCEE}/film`,
    ouverture: [/^détail/, 'Joindre une preuve'],
    action: 'Joindre',
    valeurs: { fichier: 'preuve.pdf' },
    champs: ['titre'],
  },
  {
    fichier: 'domaines/film/attendus-modele/ligne-attendu.tsx',
    nom: 'other words for what is expected',
    compte: SRANE,
    page: `${ACADEMIE}/attendus-modele`,
    ouverture: [/^Reformuler/],
    action: 'Enregistrer',
    champs: ['intitule'],
    partage: 'relue',
  },
  {
    fichier: 'domaines/catalogue/ajout-ligne.tsx',
    nom: 'a line of the film',
    compte: SRANE,
    local: true,
    page: `${ACADEMIE}/film-modele`,
    ouverture: ['Ajouter une ligne'],
    action: 'Ajouter au brouillon',
    valeurs: { theme: 'RGPD' },
    champs: ['intitule'],
  },
  {
    fichier: 'domaines/catalogue/dialogue-deplacement.tsx',
    nom: 'another place for a line of the film',
    compte: SRANE,
    local: true,
    page: `${ACADEMIE}/film-modele`,
    ouverture: [/Autres gestes/, 'Déplacer…'],
    action: 'Déplacer',
    champs: ['theme'],
  },
];
