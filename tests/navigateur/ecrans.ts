import { FAITS } from '@focale/domaine';
import type { BrowserContext } from 'playwright-core';

const ECOLE = '/etablissements/0990002P/annees/2026-2027';
const ACADEMIE = '/academies/22/annees/2026-2027';

/** Screens that anybody may open. */
export const PUBLIQUES = [
  '/connexion',
  '/mot-de-passe',
  '/mot-de-passe/inconnu',
  '/accessibilite',
  '/mentions-legales',
  '/donnees-personnelles',
  '/qui-voit-mes-donnees',
  '/inconnue',
];

/** Where the faits of a school are declared: its head opens each of them. */
const DECLARATIONS = new Set(Object.values(FAITS).flatMap(({ page }) => (page ? [`${ECOLE}/${page}`] : [])));

/** Screens that each account walks through; a new one gets its line here, unless a fait is declared there. */
export const ECRANS: Readonly<Record<string, readonly string[]>> = {
  'chef@focale.example': [
    ...DECLARATIONS,
    ECOLE,
    `${ECOLE}/film`,
    `${ECOLE}/designations/nouvelle`,
    `${ECOLE}/designations/:mandat/lettre`,
    `${ECOLE}/delegations`,
    `${ECOLE}/personnes`,
    '/comptes/:personne',
    '/compte',
    '/etablissements/0990001N/annees/2026-2027/fonctions',
    `${ECOLE}/commission/actions`,
    `${ECOLE}/vie-numerique/pix`,
    `${ECOLE}/vie-numerique/gar`,
    `${ECOLE}/vie-numerique/equipement`,
    '/etablissements/0990001N/annees/2026-2027/vie-numerique/equipement',
    `${ECOLE}/contacts`,
    `${ECOLE}/ressources`,
    `${ECOLE}/ent`,
    `${ECOLE}/rentree`,
    '/reseau',
    `${ECOLE}/journal`,
    '/etablissements/0990001N/annees/2026-2027',
    '/etablissements/0990001N/annees/2026-2027/commission',
    '/etablissements/0990002P/annees/2025-2026/film',
    '/etablissements/0990009Z/annees/2026-2027/film',
  ],
  'rrupn@focale.example': [
    `${ECOLE}/film`,
    `${ECOLE}/film?vue=theme`,
    `${ECOLE}/film?vue=echeance&filtre=moi`,
    `${ECOLE}/film?le=2026-10-03`,
    '/calendrier',
    `${ECOLE}/journal`,
    `${ECOLE}/bilans`,
    `${ECOLE}/bilans/moi`,
    `${ECOLE}/designations`,
    `${ECOLE}/designations/:mandat/lettre`,
  ],
  'srane@focale.example': [
    ACADEMIE,
    `${ACADEMIE}?departement=023&type=college`,
    `${ACADEMIE}/attendus/designation?etat=en_retard`,
    `${ACADEMIE}/film?theme=Pix&departement=087`,
    `${ACADEMIE}/retards`,
    `${ACADEMIE}/alertes`,
    `${ACADEMIE}/imp`,
    `${ACADEMIE}/imp?departement=023`,
    `${ACADEMIE}/bilans`,
    `${ACADEMIE.replace('2026-2027', '2025-2026')}/bilans?bloc=difficultes&q=panne`,
    `${ACADEMIE}/chiffres-annuels`,
    `${ACADEMIE}/pix`,
    `${ACADEMIE}/modeles-de-lettre`,
    `${ACADEMIE}/contacts`,
    `${ACADEMIE}/ressources`,
    `${ACADEMIE}/dates`,
    `${ACADEMIE.replace('2026-2027', '2025-2026')}/dates`,
    `${ACADEMIE}/presets-ent`,
    `${ACADEMIE}/parametres`,
    `${ACADEMIE}/film-modele`,
    `${ACADEMIE}/film-modele/comparaison?avec=annee_precedente`,
    `${ACADEMIE}/film-modele/fichiers`,
    `${ACADEMIE}/attendus-modele`,
    `${ACADEMIE}/indicateurs-modele`,
    `${ACADEMIE}/equipement`,
    `${ACADEMIE}/educap-grille`,
    `${ACADEMIE}/invitations`,
    `${ECOLE}/designations/:mandat/lettre`,
    '/etablissements?q=limoges',
    ECOLE,
    '/reseau',
    `${ACADEMIE}/imports-designations`,
    '/annuaire/import',
    '/comptes',
    `${ECOLE}/personnes`,
  ],
  'admin@focale.example': [
    '/comptes',
    '/comptes?etat=en_attente&role=chef',
    '/comptes/:personne',
    '/compte',
    '/courriels',
    '/annuaire/import',
    '/etablissements',
  ],
  'pix@focale.example': [
    `${ECOLE}/film`,
    `${ECOLE}/contacts`,
    `${ECOLE}/vie-numerique/evenements`,
    `${ECOLE}/vie-numerique/pix`,
  ],
  'lecteur@focale.example': [`${ECOLE}/designations`],
};

/** Puts somebody of whom the reader gives rights in the address. */
async function resolvePersonne(contexte: BrowserContext, ecran: string): Promise<string> {
  if (!ecran.includes(':personne')) return ecran;
  const reponse = await contexte.request.get('/api/v1/agents?role=rrupn');
  const { elements } = (await reponse.json()) as { elements: { id: string }[] };
  return ecran.replace(':personne', elements[0]?.id ?? 'inconnu');
}

/** Puts the mandate of the demonstration's own RRUPN in the address: the head and the RRUPN may both read its letter. */
export async function resolveMandat(contexte: BrowserContext, ecran: string): Promise<string> {
  if (!ecran.includes(':mandat')) return resolvePersonne(contexte, ecran);
  const reponse = await contexte.request.get(`/api/v1${ECOLE}/designations`);
  const { elements } = (await reponse.json()) as { elements: { id: string; agent: { courriel: string } }[] };
  const mandat = elements.find(({ agent }) => agent.courriel === 'rrupn@focale.example')?.id ?? 'inconnu';
  return ecran.replace(':mandat', mandat);
}
