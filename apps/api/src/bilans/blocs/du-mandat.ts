import {
  compareMots,
  formatDate,
  FONCTIONS_RRUPN,
  LIBELLES_COMPENSATIONS,
  LIBELLES_DISPOSITIFS_FORMATION,
  LIBELLES_ETATS_BESOIN,
  LIBELLES_FONCTIONS_RRUPN,
} from '@focale/domaine';
import { type Ligne, liste, type NoeudDeTexte, paragraphe, tableau } from '@focale/texte-riche';
import type { Builder } from './builder.js';
import { compter, phrase, type Plume, toCle } from './plume.js';

/** Who the RRUPN is, for what, and how the time went. */
export const buildIdentite: Builder = ({ chiffres }, plume) => {
  const { mandats, activites } = chiffres;
  if (mandats.length === 0) return [];
  const minutes = activites.reduce((somme, activite) => somme + activite.minutes, 0);
  const nombre = activites.reduce((somme, activite) => somme + activite.nombre, 0);
  return [
    liste(
      mandats.map(({ debut, fin, domaines, nature }) =>
        [
          fin ? `Du ${formatDate(debut)} au ${formatDate(fin)}` : `Depuis le ${formatDate(debut)}`,
          domaines.map((domaine) => LIBELLES_FONCTIONS_RRUPN[domaine]).join(', '),
          nature ? `compensation : ${LIBELLES_COMPENSATIONS[nature]}` : '',
        ]
          .filter(Boolean)
          .join(' ; '),
      ),
    ),
    ...(minutes > 0
      ? [
          paragraphe(
            phrase(
              compter(plume, 'journal.activites', nombre, 'activité notée', 'activités notées'),
              ' au journal, pour ',
              plume.duree('journal.minutes', minutes, 'en tout'),
              '.',
            ),
          ),
          tableau(
            ['Fonction', 'Activités', 'Temps'],
            FONCTIONS_RRUPN.flatMap((fonction) => {
              const total = activites.find((activite) => activite.fonction === fonction);
              if (!total || total.nombre === 0) return [];
              const libelle = LIBELLES_FONCTIONS_RRUPN[fonction];
              return [
                [
                  libelle,
                  plume.nombre(`journal.${fonction}.activites`, total.nombre, `activités, « ${libelle} »`),
                  plume.duree(`journal.${fonction}.minutes`, total.minutes, `« ${libelle} »`),
                ],
              ];
            }),
          ),
        ]
      : []),
  ];
};

/**
 * Each mission of the letter, with what the journal shows of it; without a letter, those that the journal names. Those of which it
 * shows nothing are left to the author.
 */
export const buildMissions: Builder = ({ donnees: { missions, parMission } }, plume) => {
  if (parMission.size === 0) return [];
  const deLaLettre = [...new Set(missions)];
  const montrees = deLaLettre.length > 0 ? deLaLettre : [...parMission.keys()].sort(compareMots);
  return [
    tableau(
      [deLaLettre.length > 0 ? 'Mission de la lettre' : 'Mission', 'Ce qui le montre', 'Temps'],
      montrees.map((mission): Ligne[] => {
        const fait = parMission.get(mission);
        if (!fait) return [mission, 'Rien au journal', ''];
        const cle = `mission.${toCle(mission)}`;
        return [
          mission,
          phrase(
            compter(plume, `${cle}.activites`, fait.nombre, 'activité'),
            ...(fait.personnes > 0 ? [', ', ...personnes(plume, `${cle}.personnes`, fait.personnes)] : []),
          ),
          plume.duree(`${cle}.minutes`, fait.minutes, 'sur cette mission'),
        ];
      }),
    ),
  ];
};

/** What was passed on: entries of the journal that say so, and events for the staff. */
export const buildInformations: Builder = ({ donnees: { parEtiquette, evenements } }, plume) => {
  const temps = parEtiquette.get('information');
  const autres = evenements.filter(
    ({ genre, publics }) =>
      genre === 'autre' && publics.some((public_) => public_ === 'enseignants' || public_ === 'personnels'),
  );
  return [
    ...(temps ? [paragraphe(tellTemps(plume, 'information', temps, 'd’information'))] : []),
    ...(autres.length > 0
      ? [liste(autres.map(({ titre, theme, date }) => `${titre}${theme ? `, ${theme}` : ''} (${formatDate(date)})`))]
      : []),
  ];
};

/** Trainings that were held, those on their way, and the exchanges between colleagues. */
export const buildFormations: Builder = ({ donnees: { besoins, evenements, parEtiquette } }, plume) => {
  const tenues = besoins.filter(({ etat }) => etat === 'realise');
  const attendues = besoins.filter(({ etat }) => etat === 'demande' || etat === 'accorde');
  const cafes = evenements.filter(({ genre }) => genre === 'cafe_numerique');
  const temps = parEtiquette.get('formation');
  const presents = cafes.reduce((somme, { participants }) => somme + (participants ?? 0), 0);
  return [
    ...(cafes.length > 0
      ? [
          paragraphe(
            phrase(
              compter(plume, 'cafes.nombre', cafes.length, 'café numérique', 'cafés numériques'),
              ...(presents > 0
                ? [' ; ', ...listMorceaux(compter(plume, 'cafes.participants', presents, 'participation'))]
                : []),
              '.',
            ),
          ),
        ]
      : []),
    ...(tenues.length + attendues.length > 0
      ? [
          tableau(
            ['Formation', 'Dispositif', 'Public', 'Où elle en est'],
            [...tenues, ...attendues].map(({ titre, dispositif, public: cible, nombre, etat }) => [
              titre,
              LIBELLES_DISPOSITIFS_FORMATION[dispositif],
              [cible, nombre ? `${nombre} personnes` : null].filter(Boolean).join(', '),
              LIBELLES_ETATS_BESOIN[etat],
            ]),
          ),
        ]
      : []),
    ...(temps ? [paragraphe(tellTemps(plume, 'formation', temps, 'de formation'))] : []),
  ];
};

/** Colleagues helped and projects carried, as the journal counts them. */
export const buildAccompagnements: Builder = ({ donnees: { parEtiquette }, chiffres }, plume) => {
  const accompagnement = parEtiquette.get('accompagnement');
  const projet = parEtiquette.get('projet');
  const fonction = chiffres.activites.find((activite) => activite.fonction === 'accompagner');
  const lignes: NoeudDeTexte[] = [];
  if (accompagnement) lignes.push(paragraphe(tellTemps(plume, 'accompagnement', accompagnement, 'd’accompagnement')));
  if (projet) lignes.push(paragraphe(tellTemps(plume, 'projet', projet, 'sur des projets')));
  if (lignes.length === 0 && fonction && fonction.nombre > 0)
    lignes.push(
      paragraphe(
        phrase(
          'Accompagner les collègues : ',
          compter(plume, 'accompagner.activites', fonction.nombre, 'activité'),
          ', ',
          plume.duree('accompagner.minutes', fonction.minutes, 'd’accompagnement'),
          '.',
        ),
      ),
    );
  return lignes;
};

interface Temps {
  readonly minutes: number;
  readonly nombre: number;
  readonly personnes: number;
}

const listMorceaux = (ligne: Ligne) => (typeof ligne === 'string' || 'cle' in ligne ? [ligne] : [...ligne]);

const personnes = (plume: Plume, cle: string, nombre: number) =>
  listMorceaux(compter(plume, cle, nombre, 'personne rencontrée', 'personnes rencontrées'));

/** « 14 activités de formation, 12 h, 38 personnes rencontrées. » */
export function tellTemps(plume: Plume, cle: string, { minutes, nombre, personnes: vues }: Temps, quoi: string): Ligne {
  return phrase(
    compter(plume, `${cle}.activites`, nombre, `activité ${quoi}`, `activités ${quoi}`),
    ', ',
    plume.duree(`${cle}.minutes`, minutes, quoi),
    ...(vues > 0 ? [', ', ...personnes(plume, `${cle}.personnes`, vues)] : []),
    '.',
  );
}
