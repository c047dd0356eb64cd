import { addDays, explainFonctionSansObjet, FONCTIONS_NUMERIQUES, startOfAnnee } from '@focale/domaine';
import type { Annee, DateIso, FonctionNumerique } from '@focale/domaine';
import { Alea, uuidOf } from './alea.js';
import { nextJourOuvre } from './calendrier.js';
import { agentOf } from './comptes.js';
import { groupBy } from './group-by.js';
import { NOMS, PRENOMS } from './noms.js';
import { ANNEE_CLOSE, ANNEES, type EtablissementsPhares, type Profil, type Rythme } from './profils.js';
import type {
  AgentDeDemonstration,
  FonctionDeDemonstration,
  MandatDeDemonstration,
  TitulaireDeDemonstration,
} from './types.js';

/** First and last day, counted from 1 September, when a school of this pace names who holds its digital functions. */
const DECLARATION: Readonly<Record<Rythme, readonly [number, number]>> = {
  avance: [1, 15],
  normal: [8, 60],
  retard: [30, 100],
};
/** Share of the schools that leave no function without a holder. */
const COMPLETES: Readonly<Record<Rythme, number>> = { avance: 0.95, normal: 0.72, retard: 0.3 };

/** Digital functions that the schools have declared by today, with their holders. */
export function buildFonctions(
  profils: readonly Profil[],
  phares: EtablissementsPhares,
  mandats: readonly MandatDeDemonstration[],
  agents: readonly AgentDeDemonstration[],
  aujourdhui: DateIso,
): FonctionDeDemonstration[] {
  const parId = new Map(agents.map((agent) => [agent.id, agent]));
  const acceptes = groupBy(
    mandats.filter(({ etat }) => etat === 'acceptee'),
    ({ uai, annee }) => `${uai} ${annee}`,
  );
  return profils.flatMap((profil) =>
    ANNEES.flatMap((annee) => {
      const { uai } = profil.etablissement;
      const rrupn = (acceptes.get(`${uai} ${annee}`) ?? []).flatMap(({ agent }) => parId.get(agent) ?? []);
      return buildFonctionsDeLEcole(profil, annee, phares, rrupn, aujourdhui);
    }),
  );
}

function buildFonctionsDeLEcole(
  { etablissement: { uai, ent }, rythme }: Profil,
  annee: Annee,
  phares: EtablissementsPhares,
  rrupn: readonly AgentDeDemonstration[],
  aujourdhui: DateIso,
): FonctionDeDemonstration[] {
  const alea = new Alea('fonctions', uai, annee);
  const debut = nextJourOuvre(addDays(`${startOfAnnee(annee)}-09-01`, alea.integer(...DECLARATION[rythme])));
  const rienEncore = annee !== ANNEE_CLOSE && uai === phares.college;
  if (rienEncore || debut > aujourdhui) return [];
  const applicables = FONCTIONS_NUMERIQUES.filter((code) => explainFonctionSansObjet(code, ent) === undefined);
  const phare = Object.values(phares).includes(uai);
  const complete = phare || alea.chance(annee === ANNEE_CLOSE ? 0.96 : COMPLETES[rythme]);
  const manquantes = new Set(complete ? [] : alea.shuffle(applicables).slice(0, alea.integer(1, 3)));
  return applicables.map((code) => ({
    uai,
    annee,
    code,
    objet: uuidOf('fonction', uai, annee, code),
    titulaires: manquantes.has(code)
      ? []
      : [buildTitulaire(new Alea('titulaire', uai, code), [uai, annee, code], rrupn, phares, debut)],
  }));
}

/** The RRUPN holds one function in two; the same person does from one year to the next. */
function buildTitulaire(
  alea: Alea,
  [uai, annee, code]: readonly [string, Annee, FonctionNumerique],
  rrupn: readonly AgentDeDemonstration[],
  { lycee }: EtablissementsPhares,
  debut: DateIso,
): TitulaireDeDemonstration {
  const id = uuidOf('titulaire', uai, annee, code);
  const invente = { prenom: alea.pick(PRENOMS), nom: alea.pick(NOMS) };
  const referent = alea.chance(0.5) ? rrupn[0] : undefined;
  const depart = annee !== ANNEE_CLOSE && alea.chance(0.03) ? `${startOfAnnee(annee)}-12-18` : null;
  const fin = depart !== null && depart >= debut ? depart : null;
  const connu = code === 'REF_PIX' && uai === lycee ? agentOf('pix') : referent;
  if (!connu) return { id, agent: null, ...invente, courriel: null, debut, fin };
  const { id: agent, prenom, nom, courriel } = connu;
  return { id, agent, prenom, nom, courriel, debut, fin: connu === referent ? fin : null };
}
