import { formatAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { Contexte, Horloge } from '../../socle/contexte/index.js';
import { buildComptes, computeAttendu, type LigneAttendu, type SommesDuFilm } from './comptes.js';
import { explainAttendu, explainFilm, explainFilmEchu } from './regles.js';
import type { TableauDeBordRegionVue } from './tableau-de-bord.dto.js';
import { ATTENDUS_DE_REGION, FILM_DE_REGION, PERIMETRE_DE_REGION } from './tableau-de-bord.queries.js';

interface Perimetre {
  readonly nom: string;
  readonly academies: readonly { academie: string; nom: string; etablissements: number }[];
}

/** The dashboard of a région in a year, académie by académie: three statements. */
@Injectable()
export class GetTableauDeBordRegion {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async run(): Promise<TableauDeBordRegionVue> {
    const { region, annee } = this.contexte.acces;
    if (region === undefined || annee === undefined) throw new Error('A route of a région needs :code and :annee');
    const aujourdhui = this.horloge.today();
    const [perimetre] = await this.base.query<Perimetre>(PERIMETRE_DE_REGION, [region, annee]);
    if (!perimetre) throw new Error('The guard resolves the région of the route');
    const attendus = await this.base.query<LigneAttendu>(ATTENDUS_DE_REGION, [region, annee, aujourdhui]);
    const film = await this.base.query<SommesDuFilm & { academie: string | null }>(FILM_DE_REGION, [
      region,
      annee,
      aujourdhui,
    ]);
    const read = (academie: string | null) => buildComptes(film.find((ligne) => ligne.academie === academie));
    const total = read(null);
    return {
      region: { code: region, nom: perimetre.nom },
      annee: formatAnnee(annee),
      etablissements: perimetre.academies.reduce((somme, { etablissements }) => somme + etablissements, 0),
      attendus: [...new Set(attendus.map(({ code }) => code))].map((code) =>
        buildAttendu(attendus.filter((ligne) => ligne.code === code)),
      ),
      film: {
        ...total,
        regle: explainFilm(total),
        regleEchu: explainFilmEchu(total, aujourdhui),
        parAcademie: perimetre.academies.map((academie) => ({ ...academie, ...read(academie.academie) })),
      },
      calculeLe: this.horloge.now().toISOString(),
    };
  }
}

/** Académies may word an attendu and date it each in their own way: the first wording stands, a deadline only if they share it. */
function buildAttendu(lignes: readonly LigneAttendu[]): TableauDeBordRegionVue['attendus'][number] {
  const compte = computeAttendu(lignes);
  const [premiere] = lignes;
  const commune = lignes.every(({ echeance }) => echeance === premiere?.echeance);
  const echeance = commune ? (premiere?.echeance ?? null) : null;
  return {
    code: premiere?.code ?? '',
    intitule: premiere?.intitule ?? '',
    genre: premiere?.genre ?? 'declaration',
    echeance,
    ...compte,
    regle: explainAttendu({ ...compte, echeance }),
    parAcademie: lignes.map((ligne) => ({
      academie: ligne.academie,
      echeance: ligne.echeance,
      ...computeAttendu([ligne]),
    })),
  };
}
