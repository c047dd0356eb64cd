import type { BrowserContext } from 'playwright-core';

const ECOLE = '/etablissements/0990002P/annees/2026-2027';
const ACADEMIE = '/academies/22/annees/2026-2027';

/** Screens that anybody may open. */
export const PUBLIQUES = [
  '/connexion',
  '/accessibilite',
  '/mentions-legales',
  '/donnees-personnelles',
  '/qui-voit-mes-donnees',
  '/inconnue',
];

/** Screens that each account walks through; every new screen gets its line here. */
export const ECRANS: Readonly<Record<string, readonly string[]>> = {
  'chef@focale.example': [
    ECOLE,
    `${ECOLE}/film`,
    `${ECOLE}/designations`,
    `${ECOLE}/designations/nouvelle`,
    `${ECOLE}/designations/:mandat/lettre`,
    `${ECOLE}/fonctions`,
    `${ECOLE}/delegations`,
    '/etablissements/0990001N/annees/2026-2027/fonctions',
    `${ECOLE}/commission`,
    `${ECOLE}/commission/reunions`,
    `${ECOLE}/commission/actions`,
    `${ECOLE}/commission/documents`,
    `${ECOLE}/commission/formations`,
    `${ECOLE}/vie-numerique/pix`,
    `${ECOLE}/vie-numerique/gar`,
    `${ECOLE}/vie-numerique/rgpd`,
    `${ECOLE}/vie-numerique/evenements`,
    `${ECOLE}/vie-numerique/educap`,
    `${ECOLE}/vie-numerique/equipement`,
    '/etablissements/0990001N/annees/2026-2027/vie-numerique/equipement',
    `${ECOLE}/contacts`,
    `${ECOLE}/ressources`,
    `${ECOLE}/ent`,
    `${ECOLE}/rentree`,
    '/reseau',
    `${ECOLE}/journal`,
    `${ECOLE}/bilans`,
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
    `${ACADEMIE}/equipement`,
    `${ACADEMIE}/educap-grille`,
    `${ACADEMIE}/invitations`,
    `${ECOLE}/designations/:mandat/lettre`,
    '/etablissements?q=limoges',
    ECOLE,
    '/reseau',
    `${ACADEMIE}/imports-designations`,
    '/annuaire/import',
  ],
  'admin@focale.example': ['/comptes', '/courriels', '/annuaire/import', '/etablissements'],
  'pix@focale.example': [
    `${ECOLE}/film`,
    `${ECOLE}/contacts`,
    `${ECOLE}/vie-numerique/evenements`,
    `${ECOLE}/vie-numerique/pix`,
  ],
  'lecteur@focale.example': [`${ECOLE}/designations`],
};

/** Puts the mandate of the demonstration's own RRUPN in the address: the head and the RRUPN may both read its letter. */
export async function resolveMandat(contexte: BrowserContext, ecran: string): Promise<string> {
  if (!ecran.includes(':mandat')) return ecran;
  const reponse = await contexte.request.get(`/api/v1${ECOLE}/designations`);
  const { elements } = (await reponse.json()) as { elements: { id: string; agent: { courriel: string } }[] };
  const mandat = elements.find(({ agent }) => agent.courriel === 'rrupn@focale.example')?.id ?? 'inconnu';
  return ecran.replace(':mandat', mandat);
}
