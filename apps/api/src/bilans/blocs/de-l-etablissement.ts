import {
  accord,
  computePourcentage,
  formatDate,
  formatPourcentage,
  formatValeur,
  hasEnt,
  LIBELLES_CATEGORIES_EQUIPEMENT,
  LIBELLES_ENTS,
  LIBELLES_ETATS_DEMANDE,
  LIBELLES_ETATS_OBJECTIF,
  LIBELLES_GENRES_DOCUMENT,
  LIBELLES_GENRES_EVENEMENT,
  LIBELLES_NIVEAUX_PIX,
  LIBELLES_USAGES_PIX,
  NIVEAUX_PIX,
  REUSSITES_PIX,
  USAGES_PIX,
} from '@focale/domaine';
import { type Ligne, liste, type NoeudDeTexte, paragraphe, tableau } from '@focale/texte-riche';
import type { Builder } from './builder.js';
import { tellTemps } from './du-mandat.js';
import { compter, phrase } from './plume.js';

/** Results of Pix by usage and level, beside those of the year before. */
export const buildCompetences: Builder = ({ donnees: { pix }, chiffres }, plume) => {
  const annee = Number(chiffres.annee.slice(0, 4));
  const lignes = USAGES_PIX.flatMap((usage) =>
    NIVEAUX_PIX.flatMap((niveau) => {
      const find = (laquelle: number) =>
        pix.find((lue) => lue.annee === laquelle && lue.usage === usage && lue.niveau === niveau);
      const lue = find(annee);
      return lue && lue.inscrits > 0 ? [{ ...lue, avant: find(annee - 1) }] : [];
    }),
  );
  if (lignes.length === 0) return [];
  return [
    tableau(
      ['Usage et niveau', 'Inscrits', 'Terminés', 'Obtenus', 'Part', 'L’an passé'],
      lignes.map(({ usage, niveau, inscrits, termines, reussis, avant }): Ligne[] => {
        const cle = `pix.${usage}.${niveau}`;
        const dit = `${LIBELLES_USAGES_PIX[usage]}, ${LIBELLES_NIVEAUX_PIX[niveau]}`;
        const part = (obtenus: number, sur: number): string => formatPourcentage(computePourcentage(obtenus, sur));
        return [
          dit,
          plume.nombre(`${cle}.inscrits`, inscrits, `inscrits, ${dit}`),
          plume.nombre(`${cle}.termines`, termines, `terminés, ${dit}`),
          ...(REUSSITES_PIX[usage]
            ? [
                plume.nombre(`${cle}.obtenus`, reussis, `${REUSSITES_PIX[usage]}, ${dit}`),
                plume.write(`${cle}.part`, part(reussis, inscrits), `des inscrits, ${dit}`),
                avant && avant.inscrits > 0 ? part(avant.reussis, avant.inscrits) : 'sans objet',
              ]
            : ['sans objet', 'sans objet', 'sans objet']),
        ];
      }),
    ),
  ];
};

/** The commission, what it decided and what became of it, EDUCAP, charter and plan. */
export const buildPilotage: Builder = ({ donnees }, plume) => {
  const { commission, reunions, decisions, documents, positionneLe, objectifs } = donnees;
  const faites = decisions.filter(({ statut }) => statut === 'fait').length;
  const lignes: Ligne[] = [];
  if (commission) lignes.push(`${commission.libelle}, installée le ${formatDate(commission.installeeLe)}.`);
  if (reunions.length > 0)
    lignes.push(
      phrase(
        compter(plume, 'reunions.tenues', reunions.length, 'réunion tenue', 'réunions tenues'),
        ` : ${reunions.map(({ date, objet }) => `${objet} (${formatDate(date)})`).join(' ; ')}.`,
      ),
    );
  if (decisions.length > 0)
    lignes.push(
      phrase(
        compter(plume, 'decisions.nombre', decisions.length, 'action décidée', 'actions décidées'),
        ', dont ',
        compter(plume, 'decisions.faites', faites, 'faite'),
        '.',
      ),
    );
  for (const { genre, titre, adopteLe } of documents)
    lignes.push(`${LIBELLES_GENRES_DOCUMENT[genre]} : ${titre}, adopté le ${formatDate(adopteLe)}.`);
  if (positionneLe) lignes.push(`Positionnement EDUCAP terminé le ${formatDate(positionneLe)}.`);
  return [
    ...(lignes.length > 0 ? [liste(lignes)] : []),
    ...(objectifs.length > 0
      ? [
          tableau(
            ['Objectif prioritaire (EDUCAP)', 'Où il en est', 'Point'],
            objectifs.map(({ intitule, etat, point }) => [intitule, LIBELLES_ETATS_OBJECTIF[etat], point ?? '']),
          ),
        ]
      : []),
  ];
};

/** The ENT, who gives resources, subscriptions, and what passwords took. */
export const buildEnt: Builder = ({ donnees: { ent, abonnements, responsablesGar, parEtiquette } }, plume) => {
  const motsDePasse = parEtiquette.get('mots_de_passe');
  const lignes: Ligne[] = [];
  if (abonnements.length > 0) {
    const decides = abonnements.filter(({ suite }) => suite !== 'a_decider').length;
    lignes.push(
      phrase(
        compter(plume, 'gar.abonnements', abonnements.length, 'abonnement du GAR', 'abonnements du GAR'),
        `, ${abonnements.map(({ ressource }) => ressource).join(', ')}`,
        ...(decides > 0
          ? [
              ' ; ',
              ...[plume.nombre('gar.decides', decides, 'décidés pour l’an prochain')],
              ' décidés pour l’an prochain',
            ]
          : []),
        '.',
      ),
    );
  }
  if (responsablesGar > 0)
    lignes.push(
      phrase(
        compter(
          plume,
          'gar.responsables',
          responsablesGar,
          'responsable d’affectation désigné',
          'responsables d’affectation désignés',
        ),
        '.',
      ),
    );
  if (motsDePasse) lignes.push(tellTemps(plume, 'mots_de_passe', motsDePasse, 'sur les mots de passe'));
  // An ENT that the directory knows is no work of the year by itself.
  if (lignes.length === 0) return [];
  const dit = ent && hasEnt(ent) ? [paragraphe(`ENT de l’établissement : ${LIBELLES_ENTS[ent]}.`)] : [];
  return [...dit, liste(lignes)];
};

/** The register and the requests of people. */
export const buildRgpd: Builder = ({ donnees: { registre } }, plume) => {
  if (!registre) return [];
  const { traitements, releveLe, dossierCreeLe, demandes, closes } = registre;
  const lignes: Ligne[] = [];
  if (traitements !== null && traitements > 0)
    lignes.push(
      phrase(
        compter(plume, 'rgpd.traitements', traitements, 'traitement inscrit', 'traitements inscrits'),
        ` au registre${releveLe ? `, relevé le ${formatDate(releveLe)}` : ''}.`,
      ),
    );
  if (dossierCreeLe) lignes.push(`Dossier RGPD de l’établissement ouvert le ${formatDate(dossierCreeLe)}.`);
  if (demandes > 0)
    lignes.push(
      phrase(
        compter(plume, 'rgpd.demandes', demandes, 'demande ou violation suivie', 'demandes ou violations suivies'),
        ', ',
        compter(plume, 'rgpd.closes', closes, 'close'),
        '.',
      ),
    );
  return lignes.length > 0 ? [liste(lignes)] : [];
};

const CITOYENNETE = ['information_parentale', 'cybermois', 'safer_internet_day', 'session_pix'] as const;

/** What was done with pupils and parents, a line a kind of event. */
export const buildParents: Builder = ({ donnees: { evenements } }, plume) => {
  const lignes = CITOYENNETE.flatMap((genre): Ligne[] => {
    const siens = evenements.filter((evenement) => evenement.genre === genre);
    if (siens.length === 0) return [];
    const presents = siens.reduce((somme, { participants }) => somme + (participants ?? 0), 0);
    return [
      phrase(
        `${LIBELLES_GENRES_EVENEMENT[genre]} : `,
        `${siens.map(({ date, theme }) => `${formatDate(date)}${theme ? `, ${theme}` : ''}`).join(' ; ')}`,
        ...(presents > 0
          ? [
              ' ; ',
              plume.nombre(`evenements.${genre}`, presents, 'participants'),
              ` ${accord(presents, 'participant')}`,
            ]
          : []),
        '.',
      ),
    ];
  });
  return lignes.length > 0 ? [liste(lignes)] : [];
};

/** Requests and their answers, what there is for pupils, and the time that equipment and repairs took. */
export const buildEquipement: Builder = ({ donnees: { equipement, indicateurs, parEtiquette } }, plume) => {
  const parties: NoeudDeTexte[] = [];
  if (equipement.length > 0)
    parties.push(
      tableau(
        ['Demande', 'Quantité', 'Réponse', 'Accordé'],
        equipement.map(({ categorie, besoin, quantite, etat, quantiteAccordee }) => [
          `${LIBELLES_CATEGORIES_EQUIPEMENT[categorie]} : ${besoin}`,
          String(quantite),
          LIBELLES_ETATS_DEMANDE[etat],
          quantiteAccordee === null ? '' : String(quantiteAccordee),
        ]),
      ),
    );
  for (const { code, libelle, unite, valeur } of indicateurs)
    if (code === 'eleves_par_poste' && valeur !== null)
      parties.push(
        paragraphe([`${libelle} : `, plume.write(`indicateur.${code}`, formatValeur(valeur, unite), libelle), '.']),
      );
  const temps = { equipement: 'd’équipement', depannage: 'de dépannage' } as const;
  for (const [etiquette, quoi] of Object.entries(temps)) {
    const note = parEtiquette.get(etiquette as keyof typeof temps);
    if (note) parties.push(paragraphe(tellTemps(plume, etiquette, note, quoi)));
  }
  return parties;
};
