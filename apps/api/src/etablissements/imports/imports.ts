import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import type { DemandeImport } from './demande-import.js';
import type { RapportImport } from './rapport.js';

const VERROU = 7_020_010;

/** An import received and not yet done. */
export interface ImportEnCours extends Omit<DemandeImport, 'perimetre'> {
  readonly fichier: string;
}

/** The register of imports: their file, progress, and the report that stays. Runs under the `annuaire` scope. */
@Injectable()
export class Imports {
  constructor(private readonly base: Base) {}

  async add({ id, agent, academie, essai, nomFichier }: DemandeImport, fichier: string): Promise<void> {
    await this.base.query(
      `insert into imports_annuaire (id, agent, academies, essai, fichier, nom_fichier) values ($1, $2, $3, $4, $5, $6)`,
      [id, agent ?? null, academie ? [academie] : null, essai, fichier, nomFichier],
    );
  }

  /** The import of this id, unless it is over. */
  async findEnCours(id: string): Promise<ImportEnCours | undefined> {
    const [ligne] = await this.base.query<ImportEnCours>(
      `select id, essai, nom_fichier as "nomFichier", agent, academies[1] as academie, fichier
       from imports_annuaire where id = $1 and etat = 'en_cours' and fichier is not null`,
      [id],
    );
    return ligne && { ...ligne, agent: ligne.agent ?? undefined, academie: ligne.academie ?? undefined };
  }

  /**
   * Waits for the import in progress, if any, and keeps others waiting until the transaction ends.
   * `onWait` runs when there is one to wait for.
   */
  async lock(onWait?: () => void): Promise<void> {
    const [essai] = await this.base.query<{ pris: boolean }>(`select pg_try_advisory_xact_lock($1) as pris`, [VERROU]);
    if (essai?.pris) return;
    onWait?.();
    await this.base.query(`select pg_advisory_xact_lock($1)`, [VERROU]);
  }

  /** In a transaction of its own: the data's is not committed yet. */
  async updateProgression(id: string, progression: number): Promise<void> {
    await this.base.runSysteme('annuaire', () =>
      this.base.query(`update imports_annuaire set progression = $2 where id = $1 and progression < $2`, [
        id,
        progression,
      ]),
    );
  }

  /** Writes the report, in the transaction of the data. An import by command has no line before this one. */
  async close({ id, agent, academie, essai, nomFichier }: DemandeImport, rapport: RapportImport): Promise<void> {
    await this.base.query(
      `insert into imports_annuaire (id, agent, academies, essai, nom_fichier, etat, progression, rapport, termine_le)
       values ($1, $2, $3, $4, $5, 'termine', 100, $6, maintenant())
       on conflict (id) do update set etat = 'termine', progression = 100, rapport = excluded.rapport, fichier = null,
         termine_le = maintenant()`,
      [id, agent ?? null, academie ? [academie] : null, essai, nomFichier, JSON.stringify(rapport)],
    );
  }

  /** Says why an import failed. */
  async refuse(id: string, erreur: string): Promise<void> {
    await this.base.query(
      `update imports_annuaire set etat = 'echoue', erreur = $2, fichier = null, termine_le = maintenant() where id = $1`,
      [id, erreur],
    );
  }
}
