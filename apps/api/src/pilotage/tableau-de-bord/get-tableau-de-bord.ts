import {
  type Ent,
  ENTS,
  formatAnnee,
  LIBELLES_ENTS,
  LIBELLES_TYPES_ETABLISSEMENT,
  PERIODES,
  type TypeEtablissement,
  TYPES_ETABLISSEMENT,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { Contexte, Horloge } from '../../socle/contexte/index.js';
import type { FiltresDto } from '../filtres.dto.js';
import { buildParametres } from '../filtres.js';
import { readLieu } from '../read-lieu.js';
import { buildComptes, computeAttendu, type LigneAttendu, type SommesDuFilm } from './comptes.js';
import { explainAttendu, explainFilm, explainFilmEchu } from './regles.js';
import type { TableauDeBordVue } from './tableau-de-bord.dto.js';
import { ATTENDUS_D_ACADEMIE, FILM_D_ACADEMIE, PERIMETRE_D_ACADEMIE } from './tableau-de-bord.queries.js';

interface Perimetre {
  readonly nom: string;
  readonly etablissements: number;
  readonly departements: readonly { code: string; nom: string; etablissements: number }[];
  readonly types: readonly TypeEtablissement[];
  readonly ents: readonly Ent[];
  readonly themes: readonly string[];
}

type LigneDuFilm = SommesDuFilm & { departement: string | null; theme: string | null; periode: number | null };

/** The dashboard of an académie in a year: three statements, over counters and dimensions only. */
@Injectable()
export class GetTableauDeBord {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async run(filtres: FiltresDto): Promise<TableauDeBordVue> {
    const lieu = readLieu(this.contexte.acces);
    const parametres = buildParametres(lieu, filtres);
    const aujourdhui = this.horloge.today();
    const limites = this.contexte.acces.departements ?? null;
    const [perimetre] = await this.base.query<Perimetre>(PERIMETRE_D_ACADEMIE, [...parametres, limites]);
    if (!perimetre) throw new Error('The guard resolves the académie of the route');
    const attendus = await this.base.query<LigneAttendu>(ATTENDUS_D_ACADEMIE, [...parametres, aujourdhui]);
    const film = await this.base.query<LigneDuFilm>(FILM_D_ACADEMIE, [...parametres, aujourdhui]);
    return {
      academie: { code: lieu.academie, nom: perimetre.nom },
      annee: formatAnnee(lieu.annee),
      etablissements: perimetre.etablissements,
      attendus: attendus.map((ligne) => {
        const { code, intitule, genre, echeance } = ligne;
        const compte = computeAttendu([ligne]);
        return { code, intitule, genre, echeance, ...compte, regle: explainAttendu({ ...compte, echeance }) };
      }),
      film: buildFilm(film, perimetre, filtres, aujourdhui),
      departements: perimetre.departements.map(({ code, nom }) => ({ code, nom })),
      types: TYPES_ETABLISSEMENT.filter((code) => perimetre.types.includes(code)).map((code) => ({
        code,
        libelle: LIBELLES_TYPES_ETABLISSEMENT[code],
      })),
      ents: ENTS.filter((code) => perimetre.ents.includes(code)).map((code) => ({
        code,
        libelle: LIBELLES_ENTS[code],
      })),
      calculeLe: this.horloge.now().toISOString(),
    };
  }
}

function buildFilm(
  lignes: readonly LigneDuFilm[],
  { departements, themes }: Perimetre,
  { departement: demande }: FiltresDto,
  aujourdhui: string,
): TableauDeBordVue['film'] {
  const coupes = new Map(lignes.map((ligne) => [cleOf(ligne), ligne]));
  const read = (coupe: Partial<Pick<LigneDuFilm, 'departement' | 'theme' | 'periode'>>) =>
    buildComptes(coupes.get(cleOf({ departement: null, theme: null, periode: null, ...coupe })));
  const total = read({});
  const visibles = departements.filter(({ code }) => demande === undefined || code === demande);
  return {
    ...total,
    regle: explainFilm(total),
    regleEchu: explainFilmEchu(total, aujourdhui),
    parDepartement: visibles.map(({ code, nom, etablissements }) => ({
      departement: code,
      nom,
      etablissements,
      ...read({ departement: code }),
    })),
    parTheme: themes.map((theme) => ({ theme, ...read({ theme }) })),
    parPeriode: PERIODES.map(({ code, libelle }) => ({ periode: code, libelle, ...read({ periode: code }) })),
    croise: visibles.flatMap(({ code }) =>
      themes
        .filter((theme) => coupes.has(cleOf({ departement: code, theme, periode: null })))
        .map((theme) => ({ departement: code, theme, ...read({ departement: code, theme }) })),
    ),
  };
}

function cleOf({ departement, theme, periode }: Pick<LigneDuFilm, 'departement' | 'theme' | 'periode'>): string {
  return JSON.stringify([departement, theme, periode]);
}
