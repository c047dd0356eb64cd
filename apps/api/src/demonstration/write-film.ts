import { CODES_STATUTS_ACTION as STATUT } from '@focale/domaine';
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
      statut: STATUT[statut],
      faitLe: reste.faitLe,
      motif: reste.motif,
      commentaire: reste.commentaire,
      agent: reste.agent,
    })),
    ...faits.map(({ uai, annee, code, etabliLe, agent }) => ({
      uai,
      annee: Number(annee.slice(0, 4)),
      fait: code,
      statut: STATUT.fait,
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

/** One line done in ten keeps a link to what shows it, the same lines both years; some lines under way are in charge of somebody. */
export async function writePreuves(base: Base): Promise<void> {
  await base.query(
    `insert into preuves (uai, id, annee, action, cle, titre, adresse, datee_du, agent, cree_le)
     select a.uai, gen_random_uuid(), a.annee, a.action, f.cle, 'Compte rendu sur l’espace partagé',
       'https://partage.example/' || lower(f.code), a.fait_le, a.agent, (a.fait_le + time '12:00')::timestamptz
     from avancements a join film_actions f on f.academie = '22' and f.annee = a.annee and f.action = a.action
     where a.statut = ${STATUT.fait} and a.fait_le is not null and abs(hashtext(a.uai || f.cle)) % 10 = 0`,
  );
  await base.query(
    `update avancements set charge_nom = 'Équipe de vie scolaire'
     where statut = ${STATUT.en_cours} and abs(hashtext(uai || action)) % 6 = 0`,
  );
}

/** Instant at which a line became what it is ($1: today). */
const INSTANT = `(coalesce(a.fait_le, least(n.debut + 60, $1::date - 1)) + time '12:00')::timestamptz`;

/**
 * Gives the demonstration its past: each line has been what it is since the day it was done, and was to be done from the
 * first day of its year. So the film of any past day can be read.
 */
export async function writeHistoire(base: Base, aujourdhui: string): Promise<void> {
  await base.query(`update films f set publie_le = n.debut from annees n where n.annee = f.annee`);
  await base.query(`update films_publications p set publie_le = n.debut from annees n where n.annee = p.annee`);
  await base.query(`update film_actions l set modifie_le = n.debut from annees n where n.annee = l.annee`);
  await base.query(`update suivis s set modifie_le = n.debut from annees n where n.annee = s.annee`);
  await base.query(`update actions_locales l set modifie_le = n.debut + 60 from annees n where n.annee = l.annee`);
  await base.query(
    `insert into avancements_histoire (uai, annee, action, statut, applicable, automatique, force, version, depuis, jusqu_a)
     select a.uai, a.annee, a.action, ${STATUT.a_faire}, a.applicable, false, false, 1, n.debut, ${INSTANT}
     from avancements a join annees n on n.annee = a.annee where a.statut <> ${STATUT.a_faire} and ${INSTANT} > n.debut`,
    [aujourdhui],
  );
  await base.query(
    `update avancements a set version = case when a.statut = ${STATUT.a_faire} then 1 else 2 end,
       modifie_le = case when a.statut = ${STATUT.a_faire} then n.debut else ${INSTANT} end
     from annees n where n.annee = a.annee`,
    [aujourdhui],
  );
}
