import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import { Sortie } from '../../socle/sortie/index.js';
import type { DemandeImport } from './demande-import.js';
import type { RapportImport } from './rapport.js';

const VERROU = 7_020_010;

interface Progression {
  readonly id: string;
  readonly progression: number;
}

/** A row that the end of the import holds says more than its progress. */
const SQL_PROGRESSION = `
  update imports_annuaire i set progression = l.progression
  from (select i.id, l.progression from imports_annuaire i
      join jsonb_to_recordset($1::jsonb) as l(id uuid, progression int) on l.id = i.id
    where i.progression < l.progression for update of i skip locked) l
  where i.id = l.id`;

/** An import received and not yet done. */
export interface ImportEnCours extends Omit<DemandeImport, 'perimetre'> {
  readonly fichier: string;
}

/** The register of imports: their file, progress, and the report that stays. Runs under the `annuaire` scope. */
@Injectable()
export class Imports {
  private readonly sendProgression: (ligne: Progression) => void;

  constructor(
    private readonly base: Base,
    sortie: Sortie,
  ) {
    this.sendProgression = sortie.open<Progression>({
      requete: { name: 'imports_annuaire.progression', text: SQL_PROGRESSION },
      systeme: 'annuaire',
      max: 100,
      cle: ({ id }) => id,
    });
  }

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

  /** Told while the transaction of the data is not committed yet: it goes beside it, and may be dropped. */
  updateProgression(id: string, progression: number): void {
    this.sendProgression({ id, progression });
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
