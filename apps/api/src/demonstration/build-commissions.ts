import { addDays, hasEnt, startOfAnnee } from '@focale/domaine';
import type { Annee, DateIso } from '@focale/domaine';
import { Alea, uuidOf } from './alea.js';
import type { Directions } from './build-directions.js';
import { nextJourOuvre } from './calendrier.js';
import { groupBy } from './group-by.js';
import { NOMS, PRENOMS } from './noms.js';
import { ANNEE_CLOSE, ANNEES, type Profil, type Rythme } from './profils.js';
import type {
  AgentDeDemonstration,
  CommissionDeDemonstration,
  MandatDeDemonstration,
  MembreDeDemonstration,
  QualiteDeMembre,
} from './types.js';

/** First and last day, counted from 1 September, when a school of this pace installs its commission. */
const INSTALLATION: Readonly<Record<Rythme, readonly [number, number]>> = {
  avance: [10, 28],
  normal: [15, 58],
  retard: [35, 90],
};

type Identite = Pick<AgentDeDemonstration, 'prenom' | 'nom'>;

/** Commissions installed by today, with their members. */
export function buildCommissions(
  profils: readonly Profil[],
  { chefs }: Directions,
  mandats: readonly MandatDeDemonstration[],
  agents: readonly AgentDeDemonstration[],
  aujourdhui: DateIso,
): CommissionDeDemonstration[] {
  const parId = new Map(agents.map((agent) => [agent.id, agent]));
  const parEcole = groupBy(mandats, ({ uai, annee }) => `${uai} ${annee}`);
  return profils.flatMap((profil) =>
    ANNEES.flatMap((annee) => {
      const { uai } = profil.etablissement;
      const alea = new Alea('commission', uai, annee);
      const installeeLe = nextJourOuvre(
        addDays(`${startOfAnnee(annee)}-09-01`, alea.integer(...INSTALLATION[profil.rythme])),
      );
      if (!profil.annees[annee]?.commission || installeeLe > aujourdhui) return [];
      const rrupn = (parEcole.get(`${uai} ${annee}`) ?? []).filter(({ etat }) => etat === 'acceptee');
      const chef = chefs.get(uai)?.[annee === ANNEE_CLOSE ? 'avant' : 'apres'];
      return {
        id: uuidOf('commission', uai, annee),
        uai,
        annee,
        modalite: alea.chance(0.68) ? 'ad_hoc' : 'conseil_pedagogique',
        libelle: 'Commission numérique',
        installeeLe,
        membres: buildMembres(alea, profil, annee, [
          ...(chef ? [['direction', chef] as const] : []),
          ...rrupn.flatMap(({ agent }) => (parId.has(agent) ? [['rrupn', parId.get(agent)] as const] : [])),
        ]),
      };
    }),
  );
}

/** Those who hold an office come first, then 4 to 12 members in all. */
function buildMembres(
  alea: Alea,
  { etablissement }: Profil,
  annee: Annee,
  offices: readonly (readonly [QualiteDeMembre, Identite | undefined])[],
): MembreDeDemonstration[] {
  const autres: QualiteDeMembre[] = ['gestionnaire', 'enseignant', 'documentaliste', 'enseignant', 'cpe', 'resp_gar'];
  if (hasEnt(etablissement.ent)) autres.push('admin_ent');
  autres.push('enseignant', 'parents', 'eleves', 'enseignant', 'enseignant', 'enseignant');
  const taille = alea.integer(4, 12);
  return [...offices, ...autres.map((qualite) => [qualite, undefined] as const)]
    .slice(0, taille)
    .map(([qualite, identite], rang) => buildMembre(alea, [etablissement.uai, annee, rang], qualite, identite));
}

function buildMembre(
  alea: Alea,
  sujet: readonly (string | number)[],
  qualite: QualiteDeMembre,
  identite?: Identite,
): MembreDeDemonstration {
  const id = uuidOf('membre', ...sujet);
  const nombre = alea.integer(1, 3);
  const { prenom, nom } = identite ?? { prenom: alea.pick(PRENOMS), nom: alea.pick(NOMS) };
  if (qualite === 'eleves' || qualite === 'parents') return { id, qualite, prenom: null, nom: null, nombre };
  return { id, qualite, prenom, nom, nombre: 1 };
}
