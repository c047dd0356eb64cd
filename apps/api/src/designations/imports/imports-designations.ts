import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import { Sortie } from '../../socle/sortie/index.js';
import type { Champ } from './champs.js';
import type { RapportImportDesignations } from './rapport.js';

interface Progression {
  readonly id: string;
  readonly progression: number;
}

/** A row that the end of the import holds says more than its progress. */
const SQL_PROGRESSION = `
  update imports_designations i set progression = l.progression
  from (select i.id, l.progression from imports_designations i
      join jsonb_to_recordset($1::jsonb) as l(id uuid, progression int) on l.id = i.id
    where i.progression < l.progression for update of i skip locked) l
  where i.id = l.id`;

/** What is known of the columns: the person's own mapping, then what the job found. */
export interface ColonnesDImport {
  readonly demandees: Readonly<Partial<Record<Champ, string>>>;
  readonly entetes?: readonly string[];
  readonly trouvees?: Readonly<Partial<Record<Champ, string>>>;
}

export interface ImportDeDesignations {
  readonly id: string;
  readonly agent: string;
  readonly academie: string;
  readonly annee: number;
  readonly essai: boolean;
  readonly nomFichier: string;
  readonly fichier: string | null;
  readonly colonnes: ColonnesDImport;
  readonly etat: 'en_cours' | 'termine' | 'echoue';
  readonly progression: number;
  readonly rapport: RapportImportDesignations | null;
  readonly rejets: string | null;
  readonly erreur: string | null;
  readonly creeLe: Date;
  readonly termineLe: Date | null;
}

type NouvelImport = Pick<
  ImportDeDesignations,
  'id' | 'agent' | 'academie' | 'annee' | 'essai' | 'nomFichier' | 'fichier' | 'colonnes'
>;

const COLONNES = `id, agent, academies[1] as academie, annee, essai, nom_fichier as "nomFichier", fichier, colonnes, etat,
  progression, rapport, rejets, erreur, cree_le as "creeLe", termine_le as "termineLe"`;

/** The register of imports of designations. Runs under the `designations` scope. */
@Injectable()
export class ImportsDesignations {
  private readonly sendProgression: (ligne: Progression) => void;

  constructor(
    private readonly base: Base,
    sortie: Sortie,
  ) {
    this.sendProgression = sortie.open<Progression>({
      requete: { name: 'imports_designations.progression', text: SQL_PROGRESSION },
      systeme: 'designations',
      max: 100,
      cle: ({ id }) => id,
    });
  }

  async add({ id, agent, academie, annee, essai, nomFichier, fichier, colonnes }: NouvelImport): Promise<void> {
    await this.base.query(
      `insert into imports_designations (id, agent, academies, annee, essai, nom_fichier, fichier, colonnes)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, agent, [academie], annee, essai, nomFichier, fichier, JSON.stringify(colonnes)],
    );
  }

  async find(id: string): Promise<ImportDeDesignations | undefined> {
    const [ligne] = await this.base.query<ImportDeDesignations>(
      `select ${COLONNES} from imports_designations where id = $1`,
      [id],
    );
    return ligne;
  }

  /** The import of this id, kept from another worker, unless it is over: a job may be delivered twice. */
  async lockEnCours(id: string): Promise<ImportDeDesignations | undefined> {
    // Not a row lock: the progress is written on that row by another transaction meanwhile.
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('import:' || $1, 0))`, [id]);
    const demande = await this.find(id);
    return demande?.etat === 'en_cours' ? demande : undefined;
  }

  /** Told while the transaction of the data is not committed yet: it goes beside it, and may be dropped. */
  updateProgression(id: string, progression: number): void {
    this.sendProgression({ id, progression });
  }

  async updateColonnes(id: string, colonnes: ColonnesDImport): Promise<void> {
    await this.base.query(`update imports_designations set colonnes = $2 where id = $1`, [
      id,
      JSON.stringify(colonnes),
    ]);
  }

  async close(id: string, rapport: RapportImportDesignations, rejets: string | null): Promise<void> {
    await this.base.query(
      `update imports_designations set etat = 'termine', progression = 100, rapport = $2, rejets = $3, fichier = null,
         termine_le = maintenant() where id = $1`,
      [id, JSON.stringify(rapport), rejets],
    );
  }

  async refuse(id: string, erreur: string): Promise<void> {
    await this.base.query(
      `update imports_designations set etat = 'echoue', erreur = $2, fichier = null, termine_le = maintenant() where id = $1`,
      [id, erreur],
    );
  }
}
