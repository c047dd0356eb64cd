import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { Base } from '../contexte/index.js';

const TAILLE_MORCEAU = 1024 * 1024;
/** What a reader is given at a time: a parser turns a whole piece into rows before it pauses. */
const TAILLE_LECTURE = 64 * 1024;

/** What is kept beside the content of a stored file. */
export interface FichierDepose {
  readonly nom: string;
  readonly type: string;
  readonly agent?: string;
}

interface FicheDeFichier extends Pick<FichierDepose, 'nom' | 'type'> {
  /** In bytes. */
  readonly taille: number;
}

/**
 * Files kept in PostgreSQL by chunks of 1 MB, so that any instance can read what another received and that no file is
 * whole in memory. Runs in the transaction in progress, under the system scope that its caller declared.
 */
@Injectable()
export class Fichiers {
  constructor(private readonly base: Base) {}

  /** Stores what the source gives. `taille` is in bytes, 0 for an empty source. */
  async add(
    { nom, type, agent }: FichierDepose,
    source: AsyncIterable<Buffer>,
  ): Promise<{ readonly id: string; readonly taille: number }> {
    const id = randomUUID();
    let taille = 0;
    let rang = 0;
    await this.base.query(`insert into fichiers (id, nom, type, taille, agent) values ($1, $2, $3, 0, $4)`, [
      id,
      nom,
      type,
      agent ?? null,
    ]);
    for await (const octets of cutIntoMorceaux(source)) {
      await this.base.query(`insert into fichiers_morceaux (fichier, rang, octets) values ($1, $2, $3)`, [
        id,
        rang,
        octets,
      ]);
      rang += 1;
      taille += octets.length;
    }
    await this.base.query(`update fichiers set taille = $2 where id = $1`, [id, taille]);
    return { id, taille };
  }

  /** What is kept beside the content of a file; undefined when there is no such file. */
  async find(id: string): Promise<FicheDeFichier | undefined> {
    const [fiche] = await this.base.query<Record<keyof FicheDeFichier, string>>(
      `select nom, type, taille from fichiers where id = $1`,
      [id],
    );
    return fiche && { ...fiche, taille: Number(fiche.taille) };
  }

  /** The same with its content, chunk by chunk. To be read before the transaction ends. */
  async open(id: string): Promise<(FicheDeFichier & { readonly source: Readable }) | undefined> {
    const fiche = await this.find(id);
    return fiche && { ...fiche, source: Readable.from(readMorceaux(this.base.manager, id), { objectMode: false }) };
  }

  /** Removes a file and its content; nothing when it is already gone. */
  async remove(id: string): Promise<void> {
    await this.base.query(`delete from fichiers where id = $1`, [id]);
  }
}

async function* cutIntoMorceaux(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let attente: Buffer[] = [];
  let longueur = 0;
  for await (const bloc of source) {
    attente.push(bloc);
    longueur += bloc.length;
    if (longueur < TAILLE_MORCEAU) continue;
    const octets = Buffer.concat(attente);
    let debut = 0;
    for (; octets.length - debut >= TAILLE_MORCEAU; debut += TAILLE_MORCEAU) {
      yield octets.subarray(debut, debut + TAILLE_MORCEAU);
    }
    attente = debut < octets.length ? [octets.subarray(debut)] : [];
    longueur = octets.length - debut;
  }
  if (longueur > 0) yield Buffer.concat(attente);
}

/** The manager is given once: a stream may ask for its next chunk from another asynchronous context. */
async function* readMorceaux(manager: EntityManager, id: string): AsyncGenerator<Buffer> {
  for (let rang = 0; ; rang += 1) {
    const [morceau] = await manager.query<{ octets: Buffer }[]>(
      `select octets from fichiers_morceaux where fichier = $1 and rang = $2`,
      [id, rang],
    );
    if (!morceau) return;
    for (let debut = 0; debut < morceau.octets.length; debut += TAILLE_LECTURE) {
      yield morceau.octets.subarray(debut, debut + TAILLE_LECTURE);
    }
  }
}
