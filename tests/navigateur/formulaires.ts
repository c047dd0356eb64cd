import type { Locator, Page } from 'playwright-core';

const ANNEE = '/annees/2026-2027';
const LYCEE = `/etablissements/0990002P${ANNEE}`;

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
  /** What must be filled, beside what is typed to try it, for a save to be accepted. */
  readonly valeurs?: Readonly<Record<string, string>>;
  /** Names of two fields of text: typed in turn, and by two people at once when `partage`. */
  readonly textes: readonly [string, string];
  /** Two people may have the same row open. */
  readonly partage?: true;
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
    compte: 'chef@focale.example',
    page: `${LYCEE}/commission`,
    ouverture: ['Modifier'],
    action: 'Enregistrer',
    textes: ['libelle', 'installeeLe'],
    partage: true,
  },
];

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
  for (const [nom, valeur] of Object.entries(valeurs)) await formulaire.locator(`[name="${nom}"]`).fill(valeur);
  await formulaire.locator(`[name="${textes[rang]}"]`).fill(texte);
}
