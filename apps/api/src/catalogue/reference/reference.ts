import { anneeOf, startOfAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Audit, Base, Contexte, Horloge } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { compareFilms, isEmpty } from '../differences/compare-films.js';
import { Brouillons } from '../edition/brouillons.js';
import { CompareFilmModele } from '../edition/compare-film-modele.js';
import type { FilmModeleVue } from '../edition/film-modele.vue.js';
import type { Lieu } from '../edition/lieu-du-modele.js';
import { toLigneVue } from '../edition/ligne.vue.js';
import { SaveBrouillon } from '../edition/save-brouillon.js';
import { FilmDeLAnnee } from '../film-de-l-annee.js';
import type { LigneDeFilm } from '../lecture/index.js';
import { type LignePubliee, listLignesPubliees } from '../lignes.queries.js';
import { mergeReference } from './merge-reference.js';
import type { LeaveReferenceDto, PropositionVue, TakeReferenceDto } from './reference.dto.js';

/** The first film of an académie, as the catalogue of the product made it; none when a person wrote it. */
const SQL_ORIGINE = `
  select annee, differences -> 'ajoutees' as lignes from films_publications
  where academie = $1 and version = 1 and annee <= $2 and agent is null order by annee limit 1`;

const SQL_RETIENT = `update films set reference = $3::jsonb where academie = $1 and annee = $2`;

interface Editions {
  readonly publiees: LignePubliee[];
  readonly avant: readonly LigneDeFilm[];
  readonly apres: readonly LigneDeFilm[];
}

/**
 * A new edition of the catalogue of the product, before a film that is published already: told to the SRANE with what it would
 * change, taken into the draft or left. Nothing of it reaches a school but by a publication.
 */
@Injectable()
export class Reference {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
    private readonly film: FilmDeLAnnee,
    private readonly brouillons: Brouillons,
    private readonly compare: CompareFilmModele,
    private readonly save: SaveBrouillon,
  ) {}

  async read(lieu: Lieu): Promise<PropositionVue> {
    const { publiees, ...editions } = await this.readEditions(lieu);
    const { lignes, gardees } = mergeReference(publiees, editions);
    const differences = await this.compare.compareToPublie(lieu, publiees, lignes);
    const brouillon = await this.brouillons.find(lieu);
    // A draft that holds it all already is the SRANE's to publish.
    const prise =
      brouillon && isEmpty(compareFilms(brouillon.lignes, mergeReference(brouillon.lignes, editions).lignes));
    const changee = publiees.length > 0 && !prise && !isEmpty(compareFilms(publiees, lignes));
    return {
      changee,
      empreinte: digest(editions.apres),
      differences,
      gardees: gardees.map(({ champs, ...ligne }) => ({ ...ligne, champs: [...champs] })),
      actionsPossibles: changee && this.canDecide(lieu) ? ['reprendre', 'laisser'] : [],
    };
  }

  /** Puts what changed into the draft, over what the SRANE has already written there. */
  async take(lieu: Lieu, { empreinte, version }: TakeReferenceDto): Promise<FilmModeleVue> {
    const { publiees, ...editions } = await this.readDecidable(lieu, empreinte);
    const brouillon = await this.brouillons.find(lieu);
    const { lignes, gardees } = mergeReference(brouillon?.lignes ?? publiees, editions);
    const film = await this.save.execute(lieu, { lignes: lignes.map(toLigneVue), version });
    await this.record(lieu, 'film.reference_taken', { empreinte, gardees: gardees.length });
    return film;
  }

  /** Leaves it: the film stays, and this edition is not proposed again. */
  async leave(lieu: Lieu, { empreinte }: LeaveReferenceDto): Promise<PropositionVue> {
    const { apres } = await this.readDecidable(lieu, empreinte);
    await this.base.withSysteme('film', () => this.retain(lieu, apres));
    await this.record(lieu, 'film.reference_left', { empreinte });
    return this.read(lieu);
  }

  /** Once a publication leaves nothing to propose, this edition is the one that the film follows. Runs under the `film` scope. */
  async settle(lieu: Lieu): Promise<void> {
    const { publiees, ...editions } = await this.readEditions(lieu);
    const { lignes } = mergeReference(publiees, editions);
    if (isEmpty(compareFilms(publiees, lignes))) await this.retain(lieu, editions.apres);
  }

  private record({ academie, annee }: Lieu, evenement: string, apres: Record<string, unknown>): Promise<void> {
    return this.audit.record({ evenement, objet: academie, annee, apres });
  }

  private async retain({ academie, annee }: Lieu, lignes: readonly LigneDeFilm[]): Promise<void> {
    await this.base.query(SQL_RETIENT, [academie, annee, JSON.stringify(lignes)]);
  }

  /** @throws ErreurMetier `catalogue.reference_autre` when what was read is not what stands, or is settled already */
  private async readDecidable(lieu: Lieu, empreinte: string): Promise<Editions> {
    const editions = await this.readEditions(lieu);
    const { lignes } = mergeReference(editions.publiees, editions);
    const changee = !isEmpty(compareFilms(editions.publiees, lignes));
    if (!changee || !this.isOuverte(lieu) || empreinte !== digest(editions.apres))
      throw new ErreurMetier('catalogue.reference_autre');
    return editions;
  }

  private async readEditions(lieu: Lieu): Promise<Editions> {
    const { academie, annee } = lieu;
    const publiees = await listLignesPubliees(this.base, academie, annee);
    const apres = this.film.readReference(annee);
    const [film] = await this.base.query<{ reference: LigneDeFilm[] | null }>(
      `select reference from films where academie = $1 and annee = $2`,
      [academie, annee],
    );
    const avant = film?.reference ?? (film ? await this.readOrigine(lieu) : undefined) ?? apres;
    return { publiees, avant, apres };
  }

  /** What the catalogue said to a film older than the column that keeps it. */
  private async readOrigine({ academie, annee }: Lieu): Promise<LigneDeFilm[] | undefined> {
    const [origine] = await this.base.query<{ annee: number; lignes: LigneDeFilm[] }>(SQL_ORIGINE, [academie, annee]);
    if (!origine || origine.lignes.length === 0) return undefined;
    return this.film.carryTo(origine.annee, origine.lignes, annee);
  }

  private isOuverte({ annee }: Lieu): boolean {
    return annee >= startOfAnnee(anneeOf(this.horloge.today()));
  }

  private canDecide(lieu: Lieu): boolean {
    return this.isOuverte(lieu) && this.contexte.acces.peut('film.modele.update');
  }
}

/** Names an edition of the catalogue, so that what is decided is what was read. */
const digest = (lignes: readonly LigneDeFilm[]): string =>
  createHash('sha256').update(JSON.stringify(lignes)).digest('hex').slice(0, 32);
