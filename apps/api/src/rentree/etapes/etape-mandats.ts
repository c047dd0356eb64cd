import { DESCRIPTIONS_FONCTIONS, type Domaine, type EtatDesignation, formatDate } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { DeclareDesignation } from '../../designations/index.js';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import type { ChangementsDto } from '../rentree.dto.js';
import { type Element, type Etape, precedente, premierJour } from './etape.js';

interface Ligne {
  readonly id: string;
  readonly agent: { readonly prenom: string; readonly nom: string; readonly courriel: string };
  readonly debut: string;
  readonly fin: string | null;
  readonly etat: EtatDesignation;
  readonly motif: string | null;
  readonly domaines: Domaine[];
  readonly partages: { domaine: Domaine; acteur: string }[];
  readonly repris: boolean;
}

const SQL_MANDATS = `
  select m.id, m.debut::text, m.fin::text, m.etat, m.motif, m.domaines, m.partages, m.repris,
    json_build_object('prenom', a.prenom, 'nom', a.nom, 'courriel', a.courriel) as agent
  from vue_rrupn_sortants m join vue_personnes a on a.id = m.agent
  where m.uai = $1 and m.annee = $2`;

/** Last year's RRUPN: those still there at its end are proposed again, as drafts that nobody transmits silently. */
@Injectable()
export class EtapeMandats implements Etape {
  readonly code = 'mandats';
  readonly intitule = 'RRUPN';
  readonly champs = ['debut', 'fin', 'domaines', 'partages'] as const;
  readonly revocable = true;

  constructor(
    private readonly base: Base,
    private readonly declare: DeclareDesignation,
  ) {}

  async list(ou: EtablissementAnnee): Promise<Element[]> {
    const lignes = await this.read(ou);
    return lignes
      .map((ligne) => {
        const raison = explainFin(ligne, ou.annee);
        return {
          id: ligne.id,
          libelle: `${ligne.agent.prenom} ${ligne.agent.nom}`,
          detail: ligne.domaines.map((domaine) => DESCRIPTIONS_FONCTIONS[domaine].libelle).join(', '),
          propose: raison === null ? ('reconduire' as const) : ('terminer' as const),
          raison,
          repris: ligne.repris,
        };
      })
      .sort((a, b) => a.propose.localeCompare(b.propose) || a.libelle.localeCompare(b.libelle, 'fr'));
  }

  async carryOver(ou: EtablissementAnnee, id: string, changements: ChangementsDto): Promise<void> {
    const ligne = (await this.read(ou)).find((element) => element.id === id);
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    const domaines = changements.domaines ?? ligne.domaines;
    await this.declare.execute(ou, {
      agent: ligne.agent,
      debut: changements.debut ?? premierJour(ou.annee),
      fin: changements.fin ?? null,
      domaines,
      partages: changements.partages ?? ligne.partages.filter(({ domaine }) => domaines.includes(domaine)),
    });
  }

  private read(ou: EtablissementAnnee): Promise<Ligne[]> {
    return this.base.query<Ligne>(SQL_MANDATS, [ou.uai, precedente(ou).annee]);
  }
}

/** A mission set to end with the classes, in July, lasted to the end of the year. */
const finDesCours = (annee: number): string => `${annee}-07-01`;

/** Why a mandate is not proposed again; null when it is. */
function explainFin({ etat, motif, fin }: Ligne, annee: number): string | null {
  const suite = motif ? ` : ${motif}` : '';
  if (etat === 'refusee') return `Mission refusée${suite}`;
  if (etat === 'brouillon') return 'Désignation restée en brouillon';
  if (etat === 'close') return `Mission close le ${formatDate(fin ?? '')}${suite}`;
  return fin !== null && fin < finDesCours(annee) ? `Mission terminée le ${formatDate(fin)}` : null;
}
