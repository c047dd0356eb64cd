import { Injectable } from '@nestjs/common';
import { Audit, Base, Contexte } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { compareFilms, isEmpty } from '../differences/compare-films.js';
import { listLignesPubliees } from '../lignes.queries.js';
import { type Brouillon, Brouillons } from './brouillons.js';
import type { FilmModeleVue } from './film-modele.vue.js';
import { Identites } from './identites.js';
import type { Lieu } from './lieu-du-modele.js';
import { ReadFilmModele } from './read-film-modele.js';
import { WriteFilm } from './write-film.js';

/** The lines that ticks would change wait for the end of the transaction, and it for them: a film is read whole. */
const SQL_TIENT = `
  insert into films (academie, annee, version) values ($1, $2, 0)
  on conflict (academie, annee) do update set version = films.version returning version`;

const SQL_PUBLIE = `
  with publie as (
    update films set version = version + 1, publie_le = maintenant_exact(), agent = $3
    where academie = $1 and annee = $2 returning version, publie_le)
  select version, publie_le from publie`;

const SQL_RETIENT = `
  insert into films_publications (academie, annee, version, publie_le, agent, differences)
  values ($1, $2, $3, $4, $5, $6::jsonb)`;

/** Publishes the draft: the film of every school of the académie follows, and no school loses a status or a proof. */
@Injectable()
export class PublishBrouillon {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly audit: Audit,
    private readonly brouillons: Brouillons,
    private readonly identites: Identites,
    private readonly read: ReadFilmModele,
    private readonly film: WriteFilm,
  ) {}

  async execute(lieu: Lieu, version: number): Promise<FilmModeleVue> {
    const brouillon = await this.lockBrouillon(lieu, version);
    await this.base.withSysteme('film', () => this.publish(lieu, brouillon));
    await this.brouillons.remove(lieu);
    return this.read.execute(lieu);
  }

  private async lockBrouillon(lieu: Lieu, version: number): Promise<Brouillon> {
    const brouillon = await this.brouillons.lock(lieu);
    if (!brouillon) throw new ErreurMetier('catalogue.sans_brouillon');
    if (version !== brouillon.version) {
      const courant = await this.read.execute(lieu);
      checkVersion(version, brouillon.version, () => courant);
    }
    return brouillon;
  }

  private async publish(lieu: Lieu, { lignes }: Brouillon): Promise<void> {
    const { academie, annee } = lieu;
    const agent = this.contexte.acces.agent.id;
    await this.base.query(SQL_TIENT, [academie, annee]);
    const avant = await listLignesPubliees(this.base, academie, annee);
    const apres = await this.identites.identify(lieu, await this.identites.assignCodes(lieu, lignes));
    const differences = compareFilms(avant, apres);
    if (isEmpty(differences)) throw new ErreurMetier('catalogue.sans_changement');
    await this.film.execute(lieu, avant, apres);
    const [publie] = await this.base.query<{ version: number; publie_le: Date }>(SQL_PUBLIE, [academie, annee, agent]);
    const retenu = [academie, annee, publie?.version, publie?.publie_le, agent, JSON.stringify(differences)];
    await this.base.query(SQL_RETIENT, retenu);
    const { ajoutees, retirees, modifiees, deplacees } = differences;
    const comptes = {
      ajoutees: ajoutees.length,
      retirees: retirees.length,
      modifiees: modifiees.length,
      deplacees: deplacees.length,
    };
    await this.audit.record({
      evenement: 'film.published',
      objet: academie,
      annee,
      apres: { version: publie?.version, ...comptes },
    });
  }
}
