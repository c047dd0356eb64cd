import { Injectable, StreamableFile } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { Base, Contexte } from '../contexte/index.js';
import { buildDisposition } from '../documents/index.js';
import { ErreurMetier } from '../erreurs/index.js';
import { Fichiers } from './fichiers.js';
import type { FichierRecu } from './read-depot.js';

/** What is told of a stored file. */
export interface DescriptionDeFichier {
  readonly nom: string;
  readonly type: string;
  /** In bytes. */
  readonly taille: number;
}

/** Files that a school joins to what it declares: kept, described and given back under the name they came with. */
@Injectable()
export class FichiersJoints {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly fichiers: Fichiers,
  ) {}

  /** @returns the identifier of the stored file */
  async add({ nom, type, contenu }: FichierRecu): Promise<string> {
    const agent = this.contexte.acces.agent.id;
    const source = (async function* () {
      yield contenu;
    })();
    const { id } = await this.base.withSysteme('documents', () => this.fichiers.add({ nom, type, agent }, source));
    return id;
  }

  /** Descriptions of these files, by identifier. */
  async list(ids: readonly string[]): Promise<ReadonlyMap<string, DescriptionDeFichier>> {
    if (ids.length === 0) return new Map();
    const lignes = await this.base.withSysteme('documents', () =>
      this.base.query<DescriptionDeFichier & { id: string }>(
        `select id, nom, type, taille::int as taille from fichiers where id = any($1)`,
        [ids],
      ),
    );
    return new Map(lignes.map(({ id, ...fichier }) => [id, fichier]));
  }

  /** The file, as a download. @throws ErreurMetier `acces.introuvable` */
  async export(id: string): Promise<StreamableFile> {
    const { nom, type } = (await this.list([id])).get(id) ?? { nom: 'document', type: '' };
    const contenu = await this.base.withSysteme('documents', async () => {
      const ouvert = await this.fichiers.open(id);
      return ouvert ? buffer(ouvert.source) : undefined;
    });
    if (!contenu) throw new ErreurMetier('acces.introuvable');
    return new StreamableFile(contenu, { type, length: contenu.length, disposition: buildDisposition(nom) });
  }
}
