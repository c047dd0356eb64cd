import { anneeOf, formatAnnee, startOfAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Contexte, Horloge } from '../../socle/contexte/index.js';
import { EcolesDuFilm } from '../ecoles-du-film.port.js';
import { FilmDeLAnnee } from '../film-de-l-annee.js';
import { listLignesPubliees } from '../lignes.queries.js';
import { type Brouillon, Brouillons } from './brouillons.js';
import type { AuteurDeFilmVue, FilmModeleVue, PublicationVue } from './film-modele.vue.js';
import type { Lieu } from './lieu-du-modele.js';
import { toLigneVue } from './ligne.vue.js';
import { buildVocabulaire } from './vocabulaire.vue.js';

type LignePublication = Omit<PublicationVue, 'par'> & { prenom: string | null; nom: string | null };

const nombre = (champ: string): string => `jsonb_array_length(p.differences -> '${champ}') as ${champ}`;

const SQL_PUBLICATIONS = `
  select p.version, p.publie_le as "publieLe", g.prenom, g.nom,
    ${['ajoutees', 'retirees', 'modifiees', 'deplacees'].map(nombre).join(', ')}
  from films_publications p left join vue_personnes g on g.id = p.agent
  where p.academie = $1 and p.annee = $2 order by p.version desc`;

/** The film of an académie and year: what is published, what is being edited, what was published before. */
@Injectable()
export class ReadFilmModele {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly brouillons: Brouillons,
    private readonly film: FilmDeLAnnee,
    private readonly ecoles: EcolesDuFilm,
  ) {}

  async execute(lieu: Lieu): Promise<FilmModeleVue> {
    const { academie, annee } = lieu;
    const [publie] = await this.base.query<{ version: number; publieLe: string }>(
      `select version, publie_le as "publieLe" from films where academie = $1 and annee = $2`,
      [academie, annee],
    );
    const lignes = publie
      ? await listLignesPubliees(this.base, academie, annee)
      : await this.film.build(academie, annee);
    const brouillon = await this.brouillons.find(lieu);
    const publications = await this.base.query<LignePublication>(SQL_PUBLICATIONS, [academie, annee]);
    return {
      academie,
      annee: formatAnnee(annee),
      etat: publie ? 'publie' : 'non_publie',
      version: publie?.version ?? 0,
      publieLe: publie?.publieLe ?? null,
      lignes: lignes.map(toLigneVue),
      brouillon: brouillon
        ? {
            lignes: brouillon.lignes.map(toLigneVue),
            version: brouillon.version,
            modifieLe: brouillon.modifieLe,
            par: toAuteur(brouillon),
          }
        : null,
      publications: publications.map(({ prenom, nom, ...publication }) => ({
        ...publication,
        par: toAuteur({ prenom, nom }),
      })),
      attendus: await this.ecoles.listAttendus(lieu),
      vocabulaire: buildVocabulaire([...lignes, ...(brouillon?.lignes ?? [])]),
      actionsPossibles: this.listActionsPossibles(annee, brouillon),
    };
  }

  private listActionsPossibles(annee: number, brouillon: Brouillon | undefined): string[] {
    const ouverte = annee >= startOfAnnee(anneeOf(this.horloge.today()));
    if (!ouverte || !this.contexte.acces.peut('film.modele.update')) return [];
    return ['enregistrer', 'importer', ...(brouillon ? ['publier', 'abandonner'] : [])];
  }
}

function toAuteur({ prenom, nom }: { prenom: string | null; nom: string | null }): AuteurDeFilmVue | null {
  return prenom !== null && nom !== null ? { prenom, nom } : null;
}
