import type { BrowserContext, Locator, Page, Request } from 'playwright-core';
import { type PairSmtp, waitForLien } from '../../fabriques/pair-smtp.js';
import type { Scene } from '../../harnais/scene.js';

const ANNEE = '/annees/2026-2027';
export const LYCEE = `/etablissements/0990002P${ANNEE}`;
export const COLLEGE = `/etablissements/0990001N${ANNEE}`;
export const ACADEMIE = `/academies/22${ANNEE}`;

type Valeurs = Readonly<Record<string, string>>;

/** What a form needs before it opens: its identifier, and words that tell it from the others on screen. */
export interface Prepare {
  readonly id: string;
  readonly nom: string;
  /** Fields that only this one has. */
  readonly champs?: readonly ChampEssaye[];
}

/** Sends a write of the API as an account, and gives back its answer; without a body, reads. */
export type Ask = <T = { id: string; version: number }>(compte: string, chemin: string, corps?: object) => Promise<T>;

/** The secret of the last personal link that reached a mailbox. */
type ReadLien = (destinataire: string) => Promise<string>;

/** Makes one that nothing has touched: a draft, a request to answer. `rang` tells it from those made before. */
export type Preparation = (ask: Ask, rang: number, readLien: ReadLien) => Promise<Prepare>;

/** A field that is typed: a text or a day of September by its name alone, anything else with its values, three where two people type it. */
export type ChampEssaye = string | { readonly nom: string; readonly valeurs: readonly string[] };

type Selon<T> = T | ((prepare: Prepare) => T);

/** A form of the product, as the scenario of forms plays it. */
export interface FormulaireEssaye {
  /** File of the code that holds it. */
  readonly fichier: string;
  readonly nom: string;
  readonly compte: string;
  readonly page: Selon<string>;
  readonly prepare?: Preparation;
  /** Words of the article of the page where it opens, where several look alike. */
  readonly article?: (prepare: Prepare) => string;
  /** Buttons that open it, one after the other; none when the page shows it. */
  readonly ouverture?: Selon<readonly (string | RegExp)[]>;
  /** Button that saves. */
  readonly action: string;
  /** What must be filled, beside what is typed to try it, for a save to be accepted; from what is typed when it must be new. */
  readonly valeurs?: Valeurs | ((texte: string) => Valeurs);
  /** Typed in turn, and by two people at once when `partage`; the second stands in where there is no other. */
  readonly champs: Selon<readonly [ChampEssaye, ChampEssaye?]>;
  /** Two people may have the same row open: `relue` where a step is decided on it, which is then shown again rather than merged. */
  readonly partage?: 'fusion' | 'relue';
  /** Its answer holds nothing of what was typed. */
  readonly muette?: true;
  /** It sends nothing by itself: the draft of the film that it changes is sent. */
  readonly local?: true;
  /** Played by nobody, or over a page whose session has ended: it keeps no draft. */
  readonly session?: 'aucune' | 'perdue';
  /** It keeps no draft of what is typed: a password. */
  readonly discrete?: true;
  /** Played by `npm test`; the others by `npm run essai:formulaires`. */
  readonly echantillon?: true;
}

const resolve = <T>(selon: Selon<T>, prepare: Prepare): T =>
  typeof selon === 'function' ? (selon as (prepare: Prepare) => T)(prepare) : selon;

/** The button of the row that was prepared: « modifier : Essai 3. ». */
export const toBouton =
  (libelle: string) =>
  ({ nom }: Prepare): RegExp[] => [new RegExp(`^${libelle} : .*${nom.replace('.', '\\.')}`)];

/** Which of its values a field holds at each step of the scenario, the second where it has no fourth: never the one it already has. */
const RANGS = [0, 1, 0, 1, 2, 0, 0, 3];

/** What is typed in a field at a step, from 1 to 8. */
const toValeur = (champ: ChampEssaye, etape: number): string =>
  typeof champ === 'string' ? `2026-09-0${etape}` : (champ.valeurs[RANGS[etape - 1] ?? 0] ?? champ.valeurs[1] ?? '');

const toNom = (champ: ChampEssaye): string => (typeof champ === 'string' ? champ : champ.nom);

/** Finds every value that an answer, or what was sent, holds under the last name of this path. */
export function listLues(lu: unknown, chemin: string): string[] {
  const nom = chemin.split('.').at(-1);
  if (typeof lu !== 'object' || lu === null) return [];
  return Object.entries(lu).flatMap(([cle, valeur]: [string, unknown]) => [
    ...(cle === nom && (typeof valeur === 'string' || typeof valeur === 'number') ? [String(valeur)] : []),
    ...listLues(valeur, chemin),
  ]);
}

/** One opening of a form on the row that was prepared for it. */
export class Essai {
  readonly page: string;
  readonly champs: readonly [ChampEssaye, ChampEssaye?];

  constructor(
    private readonly essaye: FormulaireEssaye,
    private readonly prepare: Prepare,
  ) {
    this.page = resolve(essaye.page, prepare);
    this.champs = resolve(essaye.champs, prepare);
  }

  /** Whether this write is the one of the form: signing in again is another one. */
  isEcriture(requete: Request): boolean {
    const connexion = requete.url().endsWith('/session');
    return ['POST', 'PUT', 'PATCH'].includes(requete.method()) && connexion === (this.essaye.action === 'Se connecter');
  }

  save(formulaire: Locator): Locator {
    return formulaire.getByRole('button', { name: this.essaye.action, exact: true });
  }

  nom(rang: 0 | 1 = 0): string {
    return toNom(this.champs[rang] ?? this.champs[0]);
  }

  valeur(etape: number, rang: 0 | 1 = 0): string {
    return toValeur(this.champs[rang] ?? this.champs[0], etape);
  }

  /** Opens the form of a page that is already shown. */
  async open(page: Page, contexte: BrowserContext): Promise<Locator> {
    const { article, ouverture = [], action, session } = this.essaye;
    if (session === 'perdue') {
      // What the page still asks for would be refused, and open the form by itself.
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await contexte.clearCookies();
    }
    const cadre = article ? page.getByRole('article').filter({ hasText: article(this.prepare) }) : page;
    for (const [rang, name] of resolve(ouverture, this.prepare).entries()) {
      const ou = rang === 0 ? cadre : page;
      const bouton = ou.getByRole(session === 'perdue' ? 'link' : 'button', { name, exact: typeof name === 'string' });
      const volet = ou.locator('summary').filter({ hasText: name });
      await (typeof name === 'string' ? bouton : bouton.or(volet)).first().click();
    }
    const formulaire = page.locator('form').filter({ has: page.getByRole('button', { name: action, exact: true }) });
    await formulaire.waitFor();
    return formulaire;
  }

  /** Fills what is asked, then types in the field of that rank what the step says. */
  async fill(formulaire: Locator, etape: number, rang: 0 | 1 = 0): Promise<void> {
    const { valeurs = {} } = this.essaye;
    const texte = this.valeur(etape, rang);
    const autres = typeof valeurs === 'function' ? valeurs(texte) : valeurs;
    for (const [nom, valeur] of Object.entries(autres)) await fillChamp(formulaire, nom, valeur);
    await fillChamp(formulaire, this.nom(rang), texte);
  }

  /** What the first field holds on screen. */
  read(formulaire: Locator): Promise<string> {
    return formulaire
      .locator(`[name="${this.nom()}"]`)
      .evaluateAll(
        (champs) =>
          champs
            .filter((champ) =>
              champ instanceof HTMLButtonElement
                ? champ.ariaPressed === 'true'
                : !(champ instanceof HTMLInputElement && champ.type === 'radio') || champ.checked,
            )
            .map((champ) => (champ as HTMLInputElement).value)[0] ?? '',
      );
  }
}

/** Small files that are what they say. */
const FICHIERS: Readonly<Record<string, { mimeType: string; buffer: Buffer }>> = {
  pdf: { mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') },
  csv: { mimeType: 'text/csv', buffer: Buffer.from('domaine;item;palier\nPilotage;Projet numérique;Engagé\n') },
};

/** Types in a text, picks in a list, ticks a choice, presses one, or chooses a file. */
async function fillChamp(formulaire: Locator, nom: string, valeur: string): Promise<void> {
  const champ = formulaire.locator(`[name="${nom}"]`);
  const genre = await champ
    .first()
    .evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName));
  const choix = formulaire.locator(`[name="${nom}"][value="${valeur}"]`);
  if (genre === 'SELECT') await champ.selectOption(valeur);
  else if (genre === 'radio' || genre === 'checkbox') await choix.check({ force: true });
  else if (genre === 'BUTTON') await choix.click();
  else if (genre === 'file')
    await champ.setInputFiles({ name: valeur, ...(FICHIERS[valeur.split('.').at(-1) ?? ''] ?? FICHIERS['pdf']!) });
  else await champ.fill(valeur);
}

/** Counts what is prepared, over the whole run: no two have the same name. */
let rang = 0;

/** Prepares what a form needs, as the accounts that may. */
export async function prepareEssai(scene: Scene, pair: PairSmtp, essaye: FormulaireEssaye): Promise<Essai> {
  if (!essaye.prepare) return new Essai(essaye, { id: '', nom: '' });
  const ask: Ask = async <T>(compte: string, chemin: string, corps?: object) => {
    const { contexte } = await scene.open(compte);
    const adresse = `/api/v1${chemin}`;
    const reponse = await (corps ? contexte.request.post(adresse, { data: corps }) : contexte.request.get(adresse));
    if (!reponse.ok()) throw new Error(`${chemin}: ${reponse.status()} ${await reponse.text()}`);
    const texte = await reponse.text();
    await contexte.close();
    return (texte === '' ? undefined : JSON.parse(texte)) as T;
  };
  rang += 1;
  const readLien: ReadLien = async (destinataire) => (await waitForLien(pair, destinataire)).split('/').at(-1) ?? '';
  return new Essai(essaye, await essaye.prepare(ask, rang, readLien));
}
