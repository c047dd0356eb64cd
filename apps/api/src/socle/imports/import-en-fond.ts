import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Audit, Base, Contexte } from '../contexte/index.js';
import type { PieceRecue } from '../envois/index.js';
import { Fichiers } from '../fichiers/index.js';
import { Sortie } from '../sortie/index.js';
import { FichierRefuse } from '../tableurs/index.js';
import { Taches } from '../taches/index.js';

/** How often the progress is told, in milliseconds. */
const INTERVALLE_MS = 500;
/** In bytes: what is written at once of the file. */
const TAILLE_BLOC = 1024 * 1024;

const PANNE =
  'L’import s’est arrêté sur une erreur du serveur : rien n’a été enregistré. Envoyez le fichier de nouveau ; si cela persiste, prévenez l’administrateur.';

/** A file to read once, and its length in bytes. */
export interface FichierALire {
  readonly source: Readable;
  readonly taille: number;
}

/** What the row of every import tells. */
export interface LigneDImport {
  readonly id: string;
  readonly etat: 'en_cours' | 'termine' | 'echoue';
  readonly fichier: string | null;
}

/** What a deposit adds to the file. */
interface Depot<T> {
  /** Columns of its row beside the common ones. */
  readonly colonnes: Readonly<Record<string, unknown>>;
  /** What its job is told beside the import. */
  readonly travail: T;
  /** What the audit trail keeps of it. */
  readonly trace: object;
}

type Travail<T> = T & { readonly import: string };

/** What every import stands on. */
@Injectable()
export class OutilsDImport {
  constructor(
    readonly base: Base,
    readonly contexte: Contexte,
    readonly audit: Audit,
    readonly taches: Taches,
    readonly sortie: Sortie,
    readonly fichiers: Fichiers,
  ) {}
}

/**
 * A file that is received now and imported by a background job: deposit, progress, refusal. Its rows are in `imports_<nom>`, it
 * runs under the system scope of that name, its job is `<nom>.importer`. A capability says how its file is read, checked and
 * written, and writes its report.
 *
 * `L`: the row as it is read; `T`: what the job is told beside the import.
 */
export abstract class ImportEnFond<L extends LigneDImport, T extends object = object> implements OnModuleInit {
  /** Columns of the row, under the names of `L`. */
  protected abstract readonly colonnes: string;
  private readonly logger = new Logger('Imports');
  private readonly sendProgression: (ligne: { id: string; progression: number }) => void;

  constructor(
    protected readonly outils: OutilsDImport,
    protected readonly nom: 'annuaire' | 'designations',
  ) {
    this.sendProgression = outils.sortie.open({
      requete: { name: `${this.table}.progression`, text: buildSqlProgression(this.table) },
      systeme: nom,
      max: 100,
      cle: ({ id }) => id,
    });
  }

  /**
   * Imports the file: the data, the report and the removal of the file are one transaction. `advance` tells how far the work
   * is, out of 100. @throws FichierRefuse for a file that is refused: nothing is written, and its message is what is told
   */
  protected abstract importFile(
    ligne: L,
    fichier: FichierALire,
    advance: (progression: number) => Promise<void>,
    travail: T,
  ): Promise<void>;

  /** Keeps what was found before the file was refused. */
  protected keepRefus(_ligne: L, _erreur: unknown): Promise<void> | void {}

  onModuleInit(): void {
    this.outils.taches.define<Travail<T>>(this.tache, (travail) => this.execute(travail));
  }

  /** Receives the file and queues the job, in one transaction: both exist, or neither. */
  protected async deposit(
    piece: Pick<PieceRecue, 'nom' | 'type' | 'contenu'>,
    { colonnes, travail, trace }: Depot<T>,
  ): Promise<{ id: string }> {
    const { base, contexte, fichiers, taches, audit } = this.outils;
    const id = randomUUID();
    const agent = contexte.acces.agent.id;
    await base.withSysteme(this.nom, async () => {
      const depose = { nom: piece.nom, type: piece.type, agent };
      const { id: fichier } = await fichiers.add(depose, Readable.from(listBlocs(piece.contenu)));
      const ligne = Object.entries({ id, agent, nom_fichier: piece.nom, fichier, ...colonnes });
      await base.query(
        `insert into ${this.table} (${ligne.map(([nom]) => nom).join(', ')})
         values (${ligne.map((_, rang) => `$${rang + 1}`).join(', ')})`,
        ligne.map(([, valeur]) => valeur),
      );
      await taches.enqueue(this.tache, { import: id, ...travail });
    });
    await audit.record({ evenement: `${this.nom}.import_requested`, objet: id, apres: trace });
    return { id };
  }

  async find(id: string): Promise<L | undefined> {
    const [ligne] = await this.outils.base.query<L>(`select ${this.colonnes} from ${this.table} where id = $1`, [id]);
    return ligne;
  }

  /** Never throws for a refused file: trying again would change nothing. */
  async execute(travail: Travail<T>): Promise<void> {
    const { base, fichiers } = this.outils;
    const { import: id } = travail;
    try {
      await base.runSysteme(this.nom, async () => {
        const ligne = await this.lockEnCours(id);
        const fichier = ligne && (await fichiers.open(ligne.fichier));
        if (!ligne || !fichier) return;
        await this.importFile(ligne, fichier, this.follow(id), travail);
        await fichiers.remove(ligne.fichier);
      });
    } catch (erreur) {
      if (!(erreur instanceof FichierRefuse)) this.logger.error({ err: erreur }, `Import failed: ${this.nom}`);
      await base.runSysteme(this.nom, async () => {
        const ligne = await this.lockEnCours(id);
        if (!ligne) return;
        await base.query(
          `update ${this.table} set etat = 'echoue', erreur = $2, fichier = null, termine_le = maintenant() where id = $1`,
          [id, erreur instanceof FichierRefuse ? erreur.message : PANNE],
        );
        await this.keepRefus(ligne, erreur);
        await fichiers.remove(ligne.fichier);
      });
    }
  }

  /** The import of this id, kept from another worker, unless it is over: a job may be delivered twice. */
  private async lockEnCours(id: string): Promise<(L & { readonly fichier: string }) | undefined> {
    // Not a row lock: the progress is written on that row by another transaction meanwhile.
    await this.outils.base.query(`select pg_advisory_xact_lock(hashtextextended('import:' || $1, 0))`, [id]);
    const ligne = await this.find(id);
    return ligne?.etat === 'en_cours' && ligne.fichier !== null ? { ...ligne, fichier: ligne.fichier } : undefined;
  }

  /** Told while the transaction of the data is not committed yet: it goes beside it, twice a second at most, and may be dropped. */
  private follow(id: string): (progression: number) => Promise<void> {
    let derniere = 0;
    return (progression) => {
      if (Date.now() - derniere >= INTERVALLE_MS) {
        derniere = Date.now();
        this.sendProgression({ id, progression: Math.floor(progression) });
      }
      return Promise.resolve();
    };
  }

  private get table(): string {
    return `imports_${this.nom}`;
  }

  private get tache(): string {
    return `${this.nom}.importer`;
  }
}

/** A row that the end of the import holds says more than its progress. */
const buildSqlProgression = (table: string): string => `
  update ${table} i set progression = l.progression
  from (select i.id, l.progression from ${table} i
      join jsonb_to_recordset($1::jsonb) as l(id uuid, progression int) on l.id = i.id
    where i.progression < l.progression for update of i skip locked) l
  where i.id = l.id`;

function* listBlocs(contenu: Buffer): Generator<Buffer> {
  for (let debut = 0; debut < contenu.length; debut += TAILLE_BLOC) yield contenu.subarray(debut, debut + TAILLE_BLOC);
}
