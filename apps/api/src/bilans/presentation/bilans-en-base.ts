import type { EtatBilan } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import type { BlocDuBilan } from '../blocs/read-blocs.js';
import type { ChiffresDuBilan } from '../lecture/compute-chiffres.js';

/** Whose bilan, and its row. */
export interface BilanVerrouille {
  readonly id: string;
  readonly agent: string;
}

/** What no longer moves once a bilan is frozen. */
export interface Arrete {
  readonly chiffres: ChiffresDuBilan;
  readonly blocs: readonly BlocDuBilan[];
}

/** Rows of `bilans`. */
@Injectable()
export class BilansEnBase {
  constructor(private readonly base: Base) {}

  /** Identifier of the bilan, locked until the end of the transaction: whatever is read next is its last version. */
  async lock({ uai, annee }: EtablissementAnnee, agent: string): Promise<string | undefined> {
    const [ligne] = await this.base.query<{ id: string }>(
      `select id from bilans where uai = $1 and annee = $2 and agent = $3 for update`,
      [uai, annee, agent],
    );
    return ligne?.id;
  }

  /** Gives a state, and nothing else. */
  async move({ uai }: EtablissementAnnee, { id }: BilanVerrouille, etat: EtatBilan): Promise<void> {
    await this.base.query(
      `update bilans set etat = $3, version = version + 1, modifie_le = maintenant() where uai = $1 and id = $2`,
      [uai, id, etat],
    );
  }

  /** Keeps what the bilan tells, with its fingerprint; amounts go where fewer may read. Its state follows. */
  async freeze(
    { uai, annee }: EtablissementAnnee,
    { id, agent }: BilanVerrouille,
    { chiffres, blocs }: Arrete,
  ): Promise<void> {
    await this.base.query(
      `update bilans set chiffres = $3, blocs = $4, empreinte = $5, arrete_le = maintenant() where uai = $1 and id = $2`,
      [uai, id, JSON.stringify(chiffres), JSON.stringify(blocs), computeEmpreinte({ chiffres, blocs })],
    );
    await this.base.query(
      `insert into taux_des_bilans (uai, mandat, annee, taux_centimes)
       select m.uai, m.id, m.annee, c.taux_centimes
       from vue_mandats m join vue_taux_des_mandats c on c.uai = m.uai and c.mandat = m.id
       where m.uai = $1 and m.annee = $2 and m.agent = $3 and m.transmis`,
      [uai, annee, agent],
    );
  }

  /** Forgets what was kept: the bilan moves with the declarations again. */
  async thaw({ uai, annee }: EtablissementAnnee, { id, agent }: BilanVerrouille): Promise<void> {
    await this.base.query(
      `update bilans set chiffres = null, blocs = null, empreinte = null, arrete_le = null, valide_le = null
       where uai = $1 and id = $2`,
      [uai, id],
    );
    await this.base.query(
      `delete from taux_des_bilans where uai = $1 and mandat in (
         select m.id from vue_mandats m where m.uai = $1 and m.annee = $2 and m.agent = $3)`,
      [uai, annee, agent],
    );
  }

  /** Whether the direction validated it, since it was last sent back. */
  async isValide({ uai }: EtablissementAnnee, { id }: BilanVerrouille): Promise<boolean> {
    const lignes = await this.base.query(`select 1 from bilans where uai = $1 and id = $2 and valide_le is not null`, [
      uai,
      id,
    ]);
    return lignes.length > 0;
  }

  /** Sets the day of the board, who presented and what was observed; null: it was not presented. */
  async setPresentation(
    { uai }: EtablissementAnnee,
    { id }: BilanVerrouille,
    dit: { readonly date: string; readonly presentateur?: string | null; readonly observation?: string | null } | null,
  ): Promise<void> {
    await this.base.query(
      `update bilans set presente_le = $3, presentateur = $4, observation = $5 where uai = $1 and id = $2`,
      [uai, id, dit?.date ?? null, dit?.presentateur ?? null, dit?.observation ?? null],
    );
  }
}

/** SHA-256 of a JSON value, whatever the order of its keys: what a database gives back has the same one. */
function computeEmpreinte(valeur: unknown): string {
  const canonique = JSON.stringify(valeur, (_cle, lue: unknown) =>
    typeof lue === 'object' && lue !== null && !Array.isArray(lue)
      ? Object.fromEntries(Object.entries(lue).sort(([a], [b]) => (a < b ? -1 : 1)))
      : lue,
  );
  return createHash('sha256').update(canonique).digest('hex');
}
