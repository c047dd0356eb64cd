import { isDirection } from '@focale/domaine';
import { uuidOf } from './alea.js';
import type { EtablissementsPhares } from './profils.js';
import type { AgentDeDemonstration, CompteDeDemonstration, HabilitationDeDemonstration } from './types.js';

type Identifiant = 'admin' | 'srane' | 'departement87' | 'chef' | 'adjoint' | 'rrupn' | 'pix' | 'lecteur';
type Portee = Partial<Pick<HabilitationDeDemonstration, 'academie' | 'departement' | 'uai' | 'fonctions'>>;

const PRISE_DE_FONCTION = '2024-09-01';

const IDENTITES: Readonly<Record<Identifiant, { prenom: string; nom: string; discipline?: string }>> = {
  admin: { prenom: 'Agathe', nom: 'Morvandi' },
  srane: { prenom: 'Solène', nom: 'Kervadoc' },
  departement87: { prenom: 'Yoann', nom: 'Delmasurel' },
  chef: { prenom: 'Claire', nom: 'Lenoirel' },
  adjoint: { prenom: 'Malik', nom: 'Benhaddane' },
  rrupn: { prenom: 'Hugo', nom: 'Aubertinel', discipline: 'Technologie' },
  pix: { prenom: 'Inès', nom: 'Carvalhone', discipline: 'Mathématiques' },
  lecteur: { prenom: 'Théo', nom: 'Grandvallon' },
};

/** The agent behind a demonstration account. */
export function agentOf(identifiant: Identifiant): AgentDeDemonstration {
  const { discipline = null, ...identite } = IDENTITES[identifiant];
  return { id: uuidOf('compte', identifiant), ...identite, courriel: `${identifiant}@focale.example`, discipline };
}

export const listAgentsDesComptes = (): AgentDeDemonstration[] =>
  (Object.keys(IDENTITES) as Identifiant[]).map(agentOf);

export const listComptes = (): CompteDeDemonstration[] =>
  listAgentsDesComptes().map(({ id, courriel }) => ({ agent: id, courriel }));

/** Rights of the accounts. Those of `rrupn@` follow from its mandates and are not here. */
export function listHabilitationsDesComptes(phares: EtablissementsPhares): HabilitationDeDemonstration[] {
  return [
    buildHabilitation('admin', 'administrateur', {}),
    buildHabilitation('srane', 'srane', { academie: '22' }),
    buildHabilitation('departement87', 'referent_departemental', { departement: '087' }),
    buildHabilitation('chef', 'chef', { uai: phares.college }),
    buildHabilitation('chef', 'chef', { uai: phares.lycee }),
    buildHabilitation('adjoint', 'adjoint', { uai: phares.college }),
    buildHabilitation('pix', 'contributeur', { uai: phares.lycee, fonctions: ['REF_PIX'] }),
    buildHabilitation('lecteur', 'lecteur', { uai: phares.lycee }),
  ];
}

function buildHabilitation(
  identifiant: Identifiant,
  role: HabilitationDeDemonstration['role'],
  portee: Portee,
): HabilitationDeDemonstration {
  return {
    id: uuidOf('habilitation', identifiant, portee.uai ?? ''),
    agent: agentOf(identifiant).id,
    role,
    academie: null,
    departement: null,
    uai: null,
    fonctions: null,
    ...portee,
    debut: PRISE_DE_FONCTION,
    fin: null,
    prisLe: isDirection(role) ? PRISE_DE_FONCTION : null,
  };
}
