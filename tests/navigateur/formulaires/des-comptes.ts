import { ACADEMIE, COLLEGE, type FormulaireEssaye, LYCEE } from './essai.js';
import { prepareInvitation } from './preparations.js';

const CHEF = 'chef@focale.example';

/** Accounts, what is lent to a deputy, and signing in, which keeps nothing of what is typed. */
export const DES_COMPTES: readonly FormulaireEssaye[] = [
  {
    fichier: 'domaines/agents/formulaire-invitation.tsx',
    nom: 'an invitation',
    compte: 'admin@focale.example',
    page: '/comptes',
    ouverture: ['Inviter une personne'],
    action: 'Inviter',
    valeurs: (texte) => ({ prenom: 'Nina', courriel: `nina.${texte}@academie.example`, uai: '0990002P' }),
    champs: ['nom', 'prenom'],
    muette: true,
  },
  {
    fichier: 'domaines/agents/parametres/formulaire-parametres.tsx',
    nom: 'the settings of the académie',
    compte: 'srane@focale.example',
    page: `${ACADEMIE}/parametres`,
    action: 'Enregistrer les paramètres',
    champs: ['libelleService', 'libelleCommission'],
    partage: 'fusion',
  },
  {
    fichier: 'domaines/agents/delegations/formulaire-delegation.tsx',
    nom: 'a delegation',
    compte: CHEF,
    page: `${COLLEGE}/delegations`,
    ouverture: ['Donner une délégation'],
    action: 'Donner la délégation',
    champs: [{ nom: 'fin', valeurs: ['2026-12-10', '2026-12-11'] }],
  },
  {
    fichier: 'domaines/agents/connexion.tsx',
    nom: 'signing in',
    compte: '',
    session: 'aucune',
    muette: true,
    page: '/connexion',
    action: 'Se connecter',
    valeurs: { courriel: CHEF },
    champs: [{ nom: 'motDePasse', valeurs: ['focale-demo', 'focale-demo'] }],
  },
  {
    fichier: 'domaines/agents/activation.tsx',
    nom: 'choosing a password',
    compte: '',
    session: 'aucune',
    muette: true,
    page: ({ id }) => `/activation/${id}`,
    prepare: prepareInvitation,
    action: 'Activer mon compte',
    valeurs: (confirmation) => ({ confirmation }),
    champs: [{ nom: 'motDePasse', valeurs: ['une phrase assez longue', 'une autre phrase, longue'] }],
  },
  {
    fichier: 'coquille/reconnexion.tsx',
    nom: 'signing in again over the page',
    compte: CHEF,
    session: 'perdue',
    muette: true,
    page: `${LYCEE}/commission`,
    ouverture: ['Réunions'],
    action: 'Se connecter',
    champs: [{ nom: 'motDePasse', valeurs: ['focale-demo', 'focale-demo'] }],
  },
];
