import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { randomUUID } from 'node:crypto';
import type { FindOptionsOrder, FindOptionsWhere, QueryDeepPartialEntity, Repository } from 'typeorm';
import { Audit, Base, Contexte, Horloge } from '../contexte/index.js';
import { checkVersion, ErreurMetier } from '../erreurs/index.js';
import { type ListeDto, type Page, readChangements } from '../validation/index.js';
import type { RemoveDto } from './registre.dto.js';

/** What every row of a register has, beside its place. */
export interface LigneDeRegistre {
  id: string;
  version: number;
}

/** What every register stands on. */
@Injectable()
export class OutilsDeRegistre {
  constructor(
    readonly base: Base,
    readonly contexte: Contexte,
    readonly horloge: Horloge,
    readonly audit: Audit,
  ) {}
}

/**
 * A small register: rows of a place (a school and year, an académie) that are added, corrected and removed one by one. It says
 * once what all of them do, in this order: lock, 404, rights, version, check, write, fait, audit. A capability says who may,
 * what is refused, which fait follows and how a row is shown.
 *
 * `P`: the columns of the place; `S`: what is sent to declare a row; `L`: the row as it is stored; `V`: as it is answered.
 */
export abstract class Registre<
  P extends object,
  S extends object,
  L extends LigneDeRegistre,
  V extends LigneDeRegistre,
> {
  protected abstract readonly entite: new () => L;
  /** Name of a row in the audit trail: `evenement` gives `evenement.created`. */
  protected abstract readonly objet: string;
  /** What may be corrected; its nullable fields are those that null empties. */
  protected abstract readonly correction: new () => object;

  constructor(protected readonly outils: OutilsDeRegistre) {}

  /** Rows as the reader sees them, with what may be done of each. */
  protected abstract toVues(place: P, lignes: readonly L[]): Promise<V[]>;

  /** Refuses who may not write this. `avant`: the row to correct or remove; `saisie`: what was sent. @throws ErreurMetier */
  protected authorize(_place: P, _saisie?: Partial<S>, _avant?: L): Promise<void> | void {}

  /** What is written, from what was sent; refuses what cannot be. `avant`: the row to correct. @throws ErreurMetier */
  protected prepare(_place: P, saisie: Partial<S>, _avant?: L): Promise<Partial<L>> | Partial<L> {
    return saisie as Partial<L>;
  }

  /** Refuses to remove a row that others hold. @throws ErreurMetier */
  protected release(_place: P, _avant: L): Promise<void> | void {}

  /** Makes faits follow a row; undefined: it did not exist, or does no more. */
  protected follow(_place: P, _avant: L | undefined, _apres: L | undefined): Promise<void> | void {}

  /** What the audit trail keeps of a row; undefined: that it was written, and nothing of what it says. */
  protected toTrace(vue: V): object | undefined {
    return vue;
  }

  /** What a correction gives. @throws ErreurMetier when it gives nothing, or empties what cannot be */
  protected readChangements(saisie: Partial<S> & { version?: number }): Partial<S> {
    return readChangements(saisie, this.correction) as Partial<S>;
  }

  /** Holds the row, or what orders the writes around it, until the end of the transaction. */
  protected async lock(place: P, id: string): Promise<void> {
    await this.repository.findOne({ where: this.where(place, id), lock: { mode: 'pessimistic_write' } });
  }

  /** A page of the rows of a place, in the order that is asked for among `tris`, then in `order`. */
  async listPage(
    place: P,
    { page, taille, tri }: ListeDto,
    { where, order, tris }: { where?: FindOptionsWhere<L>; order: FindOptionsOrder<L>; tris?: readonly (keyof L)[] },
  ): Promise<Page<V> & { elements: V[] }> {
    const demandes = readTri(tri, tris);
    const [lignes, total] = await this.repository.findAndCount({
      where: { ...place, ...where } as FindOptionsWhere<L>,
      order: { ...demandes, ...order, ...demandes },
      take: taille,
      skip: (page - 1) * taille,
    });
    return { elements: await this.toVues(place, lignes), total, page, taille };
  }

  /** @throws ErreurMetier `acces.introuvable` for a row of another place */
  async get(place: P, id: string): Promise<V> {
    return this.toVue(place, await this.find(place, id));
  }

  async create(place: P, saisie: S): Promise<V> {
    await this.authorize(place, saisie);
    const contenu = await this.prepare(place, saisie);
    const id = randomUUID();
    await this.repository.insert({ ...contenu, ...place, id });
    const apres = await this.find(place, id);
    await this.follow(place, undefined, apres);
    const vue = await this.toVue(place, apres);
    await this.outils.audit.record({ evenement: `${this.objet}.created`, objet: id, apres: this.toTrace(vue) });
    return vue;
  }

  async update(place: P, id: string, saisie: Partial<S> & { version?: number }): Promise<V> {
    const ligne = await this.hold(place, id);
    const avant = await this.toVue(place, ligne);
    await this.authorize(place, saisie, ligne);
    const changements = this.readChangements(saisie);
    checkVersion(saisie.version, ligne.version, () => avant);
    return this.write(place, ligne, avant, await this.prepare(place, changements, ligne), 'updated');
  }

  async remove(place: P, id: string, { version }: RemoveDto = {}): Promise<void> {
    const ligne = await this.hold(place, id);
    const avant = await this.toVue(place, ligne);
    await this.authorize(place, undefined, ligne);
    if (version !== undefined) checkVersion(version, ligne.version, () => avant);
    await this.release(place, ligne);
    await this.repository.delete(this.where(place, id));
    await this.follow(place, ligne, undefined);
    await this.outils.audit.record({ evenement: `${this.objet}.removed`, objet: id, avant: this.toTrace(avant) });
  }

  /** A row as it is shown, held until the end of the transaction. @throws ErreurMetier `acces.introuvable` */
  async getForUpdate(place: P, id: string): Promise<V> {
    return this.toVue(place, await this.hold(place, id));
  }

  /**
   * Moves a row otherwise than by correcting its fields: an answer, a verification. `verbe` names it in the audit trail;
   * `decide` says what is written, or refuses. @throws ErreurMetier `acces.introuvable`, `version.perimee`
   */
  protected async move(
    place: P,
    { id, version, verbe }: { id: string; version: number | undefined; verbe: string },
    decide: (ligne: L) => Promise<Partial<L>> | Partial<L>,
  ): Promise<V> {
    const ligne = await this.hold(place, id);
    const avant = await this.toVue(place, ligne);
    checkVersion(version, ligne.version, () => avant);
    return this.write(place, ligne, avant, await decide(ligne), verbe);
  }

  private async write(place: P, ligne: L, avant: V, contenu: Partial<L>, verbe: string): Promise<V> {
    const { id } = ligne;
    await this.repository.update(this.where(place, id), {
      ...contenu,
      version: ligne.version + 1,
      ...(this.repository.metadata.findColumnWithPropertyName('modifieLe') ? { modifieLe: () => 'maintenant()' } : {}),
    } as unknown as QueryDeepPartialEntity<L>);
    const apres = await this.find(place, id);
    await this.follow(place, ligne, apres);
    const vue = await this.toVue(place, apres);
    await this.outils.audit.record({
      evenement: `${this.objet}.${verbe}`,
      objet: id,
      avant: this.toTrace(avant),
      apres: this.toTrace(vue),
    });
    return vue;
  }

  protected get repository(): Repository<L> {
    return this.outils.base.repository<L>(this.entite);
  }

  /** @throws ErreurMetier `acces.introuvable` for a row of another place */
  protected async find(place: P, id: string): Promise<L> {
    const ligne = isUUID(id) ? await this.repository.findOneBy(this.where(place, id)) : null;
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return ligne;
  }

  private async hold(place: P, id: string): Promise<L> {
    if (isUUID(id)) await this.lock(place, id);
    return this.find(place, id);
  }

  private async toVue(place: P, ligne: L): Promise<V> {
    const [vue] = await this.toVues(place, [ligne]);
    if (!vue) throw new Error(`A row of ${this.objet} was not shown`);
    return vue;
  }

  /** How a row of a place is found. */
  protected where(place: P, id: string): FindOptionsWhere<L> {
    return { ...place, id };
  }
}

/** Columns of a `tri`, in its order; unknown names are ignored. */
function readTri(tri = '', tris: readonly PropertyKey[] = []): Record<string, 'asc' | 'desc'> {
  const demandes = tri
    .split(',')
    .map((champ) => [champ.replace(/^-/, ''), champ.startsWith('-') ? 'desc' : 'asc'] as const);
  return Object.fromEntries(demandes.filter(([nom]) => tris.includes(nom)));
}
