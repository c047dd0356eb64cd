import { ACADEMIE, type Ask, COLLEGE, LYCEE, type Preparation, type Prepare } from './essai.js';

const CHEF = 'chef@focale.example';
const SRANE = 'srane@focale.example';
const RRUPN = 'rrupn@focale.example';

interface Ligne {
  readonly id: string;
  readonly version: number;
}

/** A row of a register, entered through the API: `corps` from words that only it holds. */
const add =
  (compte: string, chemin: string, corps: (nom: string) => object) =>
  async (ask: Ask, rang: number): Promise<Prepare> => {
    const nom = `Essai ${rang}.`;
    const { id } = await ask(compte, chemin, corps(nom));
    return { id, nom };
  };

export const PREPARATIONS = {
  action: add(CHEF, `${LYCEE}/actions-locales`, (intitule) => ({ intitule })),
  besoin: add(CHEF, `${LYCEE}/besoins-formation`, (titre) => ({ dispositif: 'fil', titre })),
  objectif: add(CHEF, `${LYCEE}/educap/objectifs`, (intitule) => ({ intitule })),
  abonnement: add(CHEF, `${LYCEE}/gar/abonnements`, (ressource) => ({
    ressource,
    financeur: 'etat',
    fin: '2027-06-30',
  })),
  demandeRgpd: add(CHEF, `${LYCEE}/rgpd/demandes`, (objet) => ({
    genre: 'droits',
    recueLe: '2026-11-20T09:00:00.000Z',
    objet,
  })),
  contact: add(SRANE, `${ACADEMIE}/contacts`, (service) => ({
    perimetre: 'academie',
    domaine: 'pilotage',
    service,
    canal: 'courriel',
    adresse: 'aide@academie.example',
    statut: 'actif',
  })),
  ressource: add(SRANE, `${ACADEMIE}/ressources`, (titre) => ({ titre, adresse: 'https://ressource.example' })),
  date: add(SRANE, `${ACADEMIE}/dates`, (intitule) => ({
    genre: 'vacances',
    zone: 'A',
    intitule,
    debut: '2027-01-11',
    fin: '2027-01-15',
    source: 'Note de service',
  })),
  modele: add(SRANE, `${ACADEMIE}/modeles-de-lettre`, (nom) => ({ nom, contenu: {} })),
  document: add(CHEF, `${LYCEE}/documents-numeriques`, (titre) => ({ genre: 'plan_action', titre })),
  campagne: add(SRANE, `${ACADEMIE}/equipement/campagnes`, (titre) => ({
    titre,
    collectivite: 'Région',
    types: ['lycee', 'lycee_polyvalent'],
    categories: ['portables', 'tablettes'],
    ouverteLe: '2026-11-01',
    closeLe: '2026-12-18',
  })),
} satisfies Record<string, Preparation>;

/** A line of the film that nobody has done nor left aside. */
export const prepareLigne: Preparation = async (ask) => {
  const { actions } = await ask<{ actions: { code: string; periode: number; statut: string; nature: string }[] }>(
    CHEF,
    `${LYCEE}/film`,
  );
  const ligne = actions.find(({ statut, nature }) => statut === 'a_faire' && nature === 'action');
  return { id: ligne?.code ?? '', nom: `periode=${ligne?.periode ?? ''}` };
};

/** A meeting that has been, and two of those who sit there, who came or not. */
export const prepareReunion: Preparation = async (ask, rang) => {
  const objet = `Essai ${rang}.`;
  const { id, presences } = await ask<{ id: string; presences: { membre: string; qualite: string }[] }>(
    CHEF,
    `${LYCEE}/commission/reunions`,
    { debut: '2026-11-20T16:30:00.000Z', dureeMinutes: 60, objet },
  );
  const [un, autre] = presences;
  const toChamp = (membre = '') => ({ nom: `${membre}.presence`, valeurs: ['excuse', 'absent', 'present'] });
  return { id, nom: objet, champs: [toChamp(un?.membre), toChamp(autre?.membre)] };
};

/** A campaign that is open, and a draft of request in it. */
export const prepareDemande: Preparation = async (ask, rang) => {
  const { id } = await addDemande(ask, rang);
  return { id, nom: `Besoin ${rang}.` };
};

export const prepareDemandeTransmise: Preparation = async (ask, rang) => {
  const { id, version } = await addDemande(ask, rang);
  await ask(CHEF, `${LYCEE}/equipement/demandes/${id}/transmission`, { version });
  return { id, nom: `Besoin ${rang}.` };
};

async function addDemande(ask: Ask, rang: number): Promise<Ligne> {
  const { id: campagne } = await PREPARATIONS.campagne(ask, rang);
  return ask(CHEF, `${LYCEE}/equipement/demandes`, {
    campagne,
    categorie: 'portables',
    besoin: `Besoin ${rang}.`,
    quantite: 4,
    priorite: 2,
  });
}

const addDesignation = (ask: Ask, rang: number): Promise<Ligne> =>
  ask(CHEF, `${COLLEGE}/designations`, {
    agent: { prenom: 'Noé', nom: toNomDeFamille(rang), courriel: `noe.belvaude.${rang}@academie.example` },
    debut: '2026-10-01',
    domaines: ['conseiller'],
  });

const toNomDeFamille = (rang: number): string => `Belvaude ${rang}.`;

/** A mandate that the head has not transmitted yet. */
export const prepareBrouillon: Preparation = async (ask, rang) => {
  const { id } = await addDesignation(ask, rang);
  return { id, nom: toNomDeFamille(rang) };
};

/** A mandate that the SRANE can see, with its letter to write. */
export const prepareMission: Preparation = async (ask, rang) => {
  const { id, version } = await addDesignation(ask, rang);
  await ask(CHEF, `${COLLEGE}/designations/${id}/transmission`, { version });
  return { id, nom: toNomDeFamille(rang) };
};

/** The bilan of the RRUPN of a mission: its page bears their identifier. */
export const prepareBilan: Preparation = async (ask, rang, readLien) => {
  const { nom } = await prepareMission(ask, rang, readLien);
  const { elements } = await ask<{ elements: { agent: { id: string; nom: string } }[] }>(
    CHEF,
    `${COLLEGE}/bilans?taille=200`,
  );
  return { id: elements.find(({ agent }) => agent.nom === nom)?.agent.id ?? '', nom };
};

/** The bilan of the demonstration's own RRUPN, handed in to the direction. */
export const prepareBilanRemis: Preparation = async (ask) => {
  const lu = await ask<{ agent: { id: string; nom: string }; etat: string; version: number }>(
    RRUPN,
    `${LYCEE}/bilans/moi`,
  );
  if (lu.etat === 'en_preparation') await ask(RRUPN, `${LYCEE}/bilans/moi/soumission`, { version: lu.version });
  return { id: lu.agent.id, nom: lu.agent.nom };
};

const ADMIN = 'admin@focale.example';

const addPersonne = async (ask: Ask, rang: number): Promise<{ id: string; courriel: string }> => {
  const courriel = `nina.rossi.${rang}@academie.example`;
  const personne = { prenom: 'Nina', nom: `Rossi ${rang}.`, courriel };
  const { id } = await ask(ADMIN, '/agents', { ...personne, role: 'lecteur', uai: '0990002P' });
  return { id, courriel };
};

/** Somebody who has one right. */
export const preparePersonne: Preparation = async (ask, rang) => {
  const { id } = await addPersonne(ask, rang);
  return { id, nom: `Rossi ${rang}.` };
};

/** The link of somebody who was invited. */
export const prepareInvitation: Preparation = async (ask, rang, readLien) => {
  const { courriel } = await addPersonne(ask, rang);
  return { id: await readLien(courriel), nom: courriel };
};

/** The link of the mailbox of a school that nobody leads any more. */
export const prepareDirection: Preparation = async (ask, rang, readLien) => {
  const { elements } = await ask<{ elements: { uai: string; courriel: string }[] }>(
    SRANE,
    '/etablissements?taille=100',
  );
  const { uai = '' } = elements[20 + (rang % 80)] ?? {};
  const { courriel } = await ask<{ courriel: string }>(SRANE, `/etablissements/${uai}`);
  const { chefs } = await ask<{ chefs: { id: string; agent: { id: string }; enFonction: boolean }[] }>(
    SRANE,
    `/etablissements/${uai}/direction`,
  );
  for (const { id, agent } of chefs.filter(({ enFonction }) => enFonction)) {
    const { habilitations } = await ask<{ habilitations: Ligne[] }>(SRANE, `/agents/${agent.id}`);
    const version = habilitations.find((droit) => droit.id === id)?.version;
    await ask(SRANE, `/habilitations/${id}/cloture`, { le: '2026-11-22', version });
  }
  await ask(SRANE, `/academies/22/invitations`, { role: 'chef', uais: [uai] });
  return { id: await readLien(courriel.toLowerCase()), nom: uai };
};
