import { CODES_STATUTS_ACTION } from '@focale/domaine';
import type { Base } from '../socle/contexte/index.js';
import type { Demonstration } from './types.js';

interface LigneDAvancement {
  readonly uai: string;
  readonly annee: number;
  readonly code?: string;
  readonly fait?: string;
  readonly statut: number;
  readonly faitLe: string | null;
  readonly motif: string | null;
  readonly commentaire: string | null;
  readonly agent: string | null;
}

/** What schools ticked by hand: lines without a fait, and lines whose fait nothing declares yet. */
export async function writeFilm(base: Base, { avancements, faits }: Demonstration): Promise<void> {
  const lignes: LigneDAvancement[] = [
    ...avancements.map(({ uai, annee, code, statut, ...reste }) => ({
      uai,
      annee: Number(annee.slice(0, 4)),
      code,
      statut: CODES_STATUTS_ACTION[statut],
      faitLe: reste.faitLe,
      motif: reste.motif,
      commentaire: reste.commentaire,
      agent: reste.agent,
    })),
    ...faits.map(({ uai, annee, code, etabliLe, agent }) => ({
      uai,
      annee: Number(annee.slice(0, 4)),
      fait: code,
      statut: CODES_STATUTS_ACTION.fait,
      faitLe: etabliLe,
      motif: null,
      commentaire: null,
      agent,
    })),
  ];
  await base.query(
    `update avancements a set statut = l.statut, fait_le = l."faitLe", motif = l.motif, commentaire = l.commentaire, agent = l.agent
     from jsonb_to_recordset($1::jsonb) as l(uai char(8), annee smallint, code text, fait text, statut smallint, "faitLe" date,
       motif text, commentaire text, agent uuid)
     join film_actions f on f.academie = '22' and f.annee = l.annee and (f.code = l.code or f.fait = l.fait)
     where a.uai = l.uai and a.annee = l.annee and a.action = f.action and a.applicable`,
    [JSON.stringify(lignes)],
  );
}
