import type { Locator, Page } from 'playwright-core';

const ANNEE = '/annees/2026-2027';
const LYCEE = `/etablissements/0990002P${ANNEE}`;
const ACADEMIE = `/academies/22${ANNEE}`;

type Valeurs = Readonly<Record<string, string>>;

/** A form of the product, as the scenario of forms plays it. */
export interface FormulaireEssaye {
  /** File of the code that holds it. */
  readonly fichier: string;
  readonly nom: string;
  readonly compte: string;
  readonly page: string;
  /** Buttons that open it, one after the other; none when the page shows it. */
  readonly ouverture?: readonly (string | RegExp)[];
  /** Button that saves. */
  readonly action: string;
  /** What must be filled, beside what is typed to try it, for a save to be accepted; from what is typed when it must be new. */
  readonly valeurs?: Valeurs | ((texte: string) => Valeurs);
  /** Names of two fields of text: typed in turn, and by two people at once when `partage`. */
  readonly textes: readonly [string, string];
  /** Two people may have the same row open. */
  readonly partage?: true;
  /** Played by `npm test`; the others by `npm run essai:formulaires`. */
  readonly echantillon?: true;
}

/** Every form of the frame: a test compares with the code. */
export const FORMULAIRES: readonly FormulaireEssaye[] = [
  {
    fichier: 'domaines/evenements/formulaire-evenement.tsx',
    nom: 'an event to log',
    compte: 'rrupn@focale.example',
    page: `${LYCEE}/vie-numerique/evenements`,
    action: 'Noter',
    textes: ['titre', 'theme'],
  },
  {
    fichier: 'domaines/evenements/formulaire-evenement.tsx',
    nom: 'an event to correct',
    echantillon: true,
    compte: 'rrupn@focale.example',
    page: `${LYCEE}/vie-numerique/evenements`,
    ouverture: [/^modifier/],
    action: 'Enregistrer',
    textes: ['theme', 'commentaire'],
    partage: true,
  },
  {
    fichier: 'domaines/commissions/formulaire-membre.tsx',
    nom: 'a member to add',
    echantillon: true,
    compte: 'chef@focale.example',
    page: `${LYCEE}/commission`,
    ouverture: ['Ajouter un membre'],
    action: 'Ajouter',
    valeurs: { prenom: 'Noé' },
    textes: ['nom', 'prenom'],
  },
  {
    fichier: 'domaines/commissions/formulaire-membre.tsx',
    nom: 'a member to correct',
    compte: 'chef@focale.example',
    page: `${LYCEE}/commission`,
    ouverture: [/^modifier/],
    action: 'Enregistrer',
    textes: ['prenom', 'nom'],
    partage: true,
  },
  {
    fichier: 'domaines/commissions/formulaire-commission.tsx',
    nom: 'the commission',
    echantillon: true,
    compte: 'chef@focale.example',
    page: `${LYCEE}/commission`,
    ouverture: ['Modifier'],
    action: 'Enregistrer',
    textes: ['libelle', 'installeeLe'],
    partage: true,
  },
  {
    fichier: 'domaines/commissions/actions/formulaire-action.tsx',
    nom: 'an action of the commission',
    compte: 'chef@focale.example',
    page: `${LYCEE}/commission/actions`,
    ouverture: ['Ajouter une action'],
    action: 'Ajouter',
    valeurs: { intitule: 'Prêter des tablettes' },
    textes: ['intitule', 'responsable'],
  },
  {
    fichier: 'domaines/commissions/formations/formulaire-besoin.tsx',
    nom: 'a training need',
    compte: 'chef@focale.example',
    page: `${LYCEE}/commission/formations`,
    ouverture: ['Ajouter un besoin'],
    action: 'Ajouter',
    textes: ['titre', 'public'],
  },
  {
    fichier: 'domaines/journal/formulaire-activite.tsx',
    nom: 'an entry of the journal',
    compte: 'rrupn@focale.example',
    page: `${LYCEE}/journal`,
    action: 'Noter',
    textes: ['public', 'note'],
  },
  {
    fichier: 'domaines/educap/formulaire-objectif.tsx',
    nom: 'an objective',
    compte: 'chef@focale.example',
    page: `${LYCEE}/vie-numerique/educap`,
    ouverture: ['Ajouter un objectif'],
    action: 'Ajouter',
    textes: ['intitule', 'indicateur'],
  },
  {
    fichier: 'domaines/gar/formulaire-abonnement.tsx',
    nom: 'a subscription',
    compte: 'chef@focale.example',
    page: `${LYCEE}/vie-numerique/gar`,
    ouverture: ['Ajouter un abonnement'],
    action: 'Ajouter',
    valeurs: { fin: '2027-06-30' },
    textes: ['ressource', 'editeur'],
  },
  {
    fichier: 'domaines/rgpd/formulaires-rgpd.tsx',
    nom: 'a request about personal data',
    compte: 'chef@focale.example',
    page: `${LYCEE}/vie-numerique/rgpd`,
    ouverture: ['Noter une demande ou une violation'],
    action: 'Noter',
    valeurs: { recueLe: '2026-11-20T09:00' },
    textes: ['objet', 'objet'],
  },
  {
    fichier: 'domaines/profils/contacts/formulaire-contact.tsx',
    nom: 'a contact',
    compte: 'srane@focale.example',
    page: `${ACADEMIE}/contacts`,
    ouverture: ['Ajouter un contact'],
    action: 'Ajouter',
    valeurs: { adresse: 'aide@academie.example' },
    textes: ['service', 'remarque'],
  },
  {
    fichier: 'domaines/profils/ressources/formulaire-ressource.tsx',
    nom: 'a resource',
    compte: 'srane@focale.example',
    page: `${ACADEMIE}/ressources`,
    ouverture: ['Ajouter une ressource'],
    action: 'Ajouter',
    valeurs: { adresse: 'https://ressource.example' },
    textes: ['titre', 'remarque'],
  },
  {
    fichier: 'domaines/profils/dates/formulaire-date.tsx',
    nom: 'a date of the year',
    compte: 'srane@focale.example',
    page: `${ACADEMIE}/dates`,
    ouverture: ['Ajouter une date'],
    action: 'Ajouter',
    valeurs: { debut: '2027-01-11', fin: '2027-01-15', source: 'Note de service' },
    textes: ['intitule', 'public'],
  },
  {
    fichier: 'domaines/agents/parametres/formulaire-parametres.tsx',
    nom: 'the settings of the académie',
    compte: 'srane@focale.example',
    page: `${ACADEMIE}/parametres`,
    action: 'Enregistrer les paramètres',
    textes: ['libelleService', 'libelleCommission'],
    partage: true,
  },
  {
    fichier: 'domaines/commissions/reunions/formulaire-reunion.tsx',
    nom: 'a meeting to plan',
    compte: 'chef@focale.example',
    page: `${LYCEE}/commission/reunions`,
    ouverture: ['Planifier une réunion'],
    action: 'Planifier la réunion',
    valeurs: { objet: 'Commission numérique', debut: '2026-12-10T17:30' },
    textes: ['lieu', 'objet'],
  },
  {
    fichier: 'domaines/designations/declare-designation.tsx',
    nom: 'a RRUPN to declare',
    compte: 'chef@focale.example',
    page: `${LYCEE}/designations/nouvelle`,
    action: 'Enregistrer le brouillon',
    valeurs: (texte) => ({
      'agent.prenom': 'Noé',
      'agent.nom': 'Belvaude',
      'agent.courriel': `noe.belvaude.${texte}@academie.example`,
    }),
    textes: ['agent.discipline', 'agent.nom'],
  },
  {
    fichier: 'domaines/fonctions/formulaire-fonction.tsx',
    nom: 'the holders of a function',
    echantillon: true,
    compte: 'chef@focale.example',
    page: `${LYCEE}/fonctions`,
    ouverture: [/^Modifier/],
    action: 'Enregistrer',
    // Without a mail address, a holder is anybody: with one, the person of that address.
    valeurs: { 'agents.0.courriel': '' },
    textes: ['agents.0.nom', 'agents.0.prenom'],
  },
  {
    fichier: 'domaines/lettres/modeles/editeur-modele.tsx',
    nom: 'a model of letter',
    compte: 'srane@focale.example',
    page: `${ACADEMIE}/modeles-de-lettre`,
    ouverture: ['Écrire un modèle'],
    action: 'Enregistrer le brouillon',
    valeurs: (texte) => ({ nom: `Modèle ${texte}` }),
    textes: ['contenu.lieu', 'nom'],
  },
  {
    fichier: 'domaines/film/locales/ajout-local.tsx',
    nom: 'an action of the school, from the film',
    compte: 'chef@focale.example',
    page: `${LYCEE}/film`,
    ouverture: ['ajouter une action de l’établissement'],
    action: 'Ajouter',
    textes: ['intitule', 'echeance'],
  },
];

/** Forms of the frame that the scenario does not play, and why. */
export const NON_JOUES: Readonly<Record<string, string>> = {
  'coquille/reconnexion.tsx': 'it is what the scenario signs in with',
  'domaines/agents/activation.tsx': 'it needs an invitation of its own: tests/navigateur/lettre.spec.ts',
  'domaines/agents/connexion.tsx': 'nobody is signed in, and no draft is kept: every scenario that signs in plays it',
  'domaines/agents/delegations/formulaire-delegation.tsx': 'no field of text, and nothing plays it yet',
  'domaines/agents/invitations/invitation-direction.tsx':
    'it needs the link of a mailbox, which serves once: tests/navigateur/inviter.spec.ts',
  'domaines/agents/formulaire-invitation.tsx': 'its answer holds nothing of what was typed',
  'domaines/commissions/reunions/compte-rendu.tsx': 'one field of a meeting: tests/navigateur/commission.spec.ts',
  'domaines/designations/dialogue-modification.tsx': 'it needs a draft: tests/navigateur/lettre.spec.ts',
  'domaines/designations/dialogue-transition.tsx': 'a step is done once: tests/navigateur/declarer.spec.ts',
  'domaines/designations/formulaire-compensation.tsx': 'no field of text: tests/navigateur/declarer.spec.ts',
  'domaines/lettres/commentaires.tsx': 'one field of a letter: tests/navigateur/lettre.spec.ts',
  'domaines/lettres/formulaire-lettre.tsx': 'it needs a letter to write: tests/navigateur/lettre.spec.ts',
  'domaines/commissions/documents/carte-document.tsx': 'one date, in tests/navigateur/commission.spec.ts',
  'domaines/educap/dates-educap.tsx': 'two dates, no field of text',
  'domaines/equipements/formulaire-campagne.tsx': 'tests/navigateur/vie-numerique.spec.ts',
  'domaines/equipements/formulaire-demande.tsx': 'tests/navigateur/vie-numerique.spec.ts',
  'domaines/equipements/repondre-demande.tsx': 'tests/navigateur/vie-numerique.spec.ts',
  'domaines/film/modele/ajout-ligne.tsx':
    'nothing is sent before the film it belongs to: tests/navigateur/catalogue.spec.ts',
  'domaines/film/modele/dialogue-deplacement.tsx': 'nothing is sent either: tests/navigateur/catalogue.spec.ts',
  'domaines/profils/ent/formulaire-ent.tsx': 'no field of text',
};

/** Opens the form of a page that is already shown. */
export async function openFormulaire(page: Page, { ouverture = [], action }: FormulaireEssaye): Promise<Locator> {
  for (const name of ouverture) {
    const exact = typeof name === 'string';
    await page.getByRole('button', { name, exact }).first().click();
  }
  const formulaire = page.locator('form').filter({ has: page.getByRole('button', { name: action, exact: true }) });
  await formulaire.waitFor();
  return formulaire;
}

/** Fills what is asked, then types `texte` in the field of that rank. */
export async function fillFormulaire(
  formulaire: Locator,
  { valeurs = {}, textes }: FormulaireEssaye,
  texte: string,
  rang: 0 | 1 = 0,
): Promise<void> {
  const autres = typeof valeurs === 'function' ? valeurs(texte) : valeurs;
  for (const [nom, valeur] of Object.entries(autres)) await formulaire.locator(`[name="${nom}"]`).fill(valeur);
  await formulaire.locator(`[name="${textes[rang]}"]`).fill(texte);
}
