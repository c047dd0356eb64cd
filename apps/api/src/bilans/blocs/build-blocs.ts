import { BLOCS_BILAN, type BlocDeBilan, type CodeDeBloc, CODES_DE_BLOCS } from '@focale/domaine';
import { composer, type TexteRiche } from '@focale/texte-riche';
import type { Builder, Matiere } from './builder.js';
import { buildBesoins, buildFilm, buildIndicateurs, buildSuite } from './de-l-annee.js';
import {
  buildCompetences,
  buildEnt,
  buildEquipement,
  buildParents,
  buildPilotage,
  buildRgpd,
} from './de-l-etablissement.js';
import { buildAccompagnements, buildFormations, buildIdentite, buildInformations, buildMissions } from './du-mandat.js';
import { Plume } from './plume.js';

/** What Focale writes of one block, and where it takes it from. */
interface BlocCalcule {
  readonly contenu: TexteRiche | null;
  readonly source: string;
}

export interface BlocsCalcules {
  readonly blocs: ReadonlyMap<CodeDeBloc, BlocCalcule>;
  /** Every figure of today, by key. */
  readonly chiffres: Plume['chiffres'];
}

type CodeEcrit = { [C in CodeDeBloc]: (typeof BLOCS_BILAN)[C] extends { redige: true } ? never : C }[CodeDeBloc];

const REDACTION: Readonly<Record<CodeEcrit, readonly [Builder, string]>> = {
  identite: [buildIdentite, 'D’après les missions transmises et les totaux du journal'],
  missions: [buildMissions, 'D’après la lettre de mission et les activités rattachées à ses missions'],
  informations: [buildInformations, 'D’après le journal, étiquette « Information », et les événements'],
  formations: [buildFormations, 'D’après les besoins de formation, les cafés numériques et le journal'],
  accompagnements: [buildAccompagnements, 'D’après le journal, étiquettes « Accompagnement » et « Projet »'],
  competences: [buildCompetences, 'D’après les résultats Pix importés'],
  pilotage: [buildPilotage, 'D’après la commission numérique, EDUCAP et les documents adoptés'],
  ent: [buildEnt, 'D’après les abonnements du GAR, les fonctions et le journal'],
  rgpd: [buildRgpd, 'D’après le registre et les demandes suivies'],
  parents: [buildParents, 'D’après les événements notés'],
  equipement: [buildEquipement, 'D’après les demandes d’équipement et le journal'],
  indicateurs: [buildIndicateurs, 'D’après les indicateurs de l’année'],
  film: [buildFilm, 'D’après le film de l’établissement'],
  besoins: [buildBesoins, 'D’après les besoins de formation et les demandes d’équipement'],
  suite: [buildSuite, 'D’après les décisions de la commission, EDUCAP et le GAR'],
};

const isEcrit = (code: CodeDeBloc): code is CodeEcrit => !(BLOCS_BILAN[code] as BlocDeBilan).redige;

/** Writes every block from what was declared. Those that are the author's own stay empty. */
export function buildBlocs(matiere: Matiere): BlocsCalcules {
  const plume = new Plume();
  const blocs = new Map<CodeDeBloc, BlocCalcule>();
  for (const code of CODES_DE_BLOCS) {
    if (!isEcrit(code)) {
      blocs.set(code, { contenu: null, source: 'À vous : Focale ne l’écrit pas à votre place' });
      continue;
    }
    const [build, source] = REDACTION[code];
    blocs.set(code, { contenu: composer(build(matiere, plume)), source });
  }
  return { blocs, chiffres: plume.chiffres };
}
