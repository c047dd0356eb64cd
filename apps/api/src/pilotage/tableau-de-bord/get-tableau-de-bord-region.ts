import { type EtatDAnnee, etatOfAnnee, formatAnnee, jourDesRetards } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Contexte, Horloge } from '../../socle/contexte/index.js';
import { ModelesEnMemoire } from '../modeles-en-memoire.js';
import { computeAttendu, type LigneAttendu, Sommes } from './comptes.js';
import { explainAttendu, explainFilm, explainFilmEchu } from './regles.js';
import type { TableauDeBordRegionVue } from './tableau-de-bord.dto.js';
import { REGION, type RegionLue } from './tableau-de-bord.queries.js';

/** The dashboard of a région in a year, académie by académie: one statement, wordings in memory. */
@Injectable()
export class GetTableauDeBordRegion {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly modeles: ModelesEnMemoire,
  ) {}

  async run(): Promise<TableauDeBordRegionVue> {
    const { region, annee } = this.contexte.cible;
    if (region === undefined || annee === undefined) throw new Error('A route of a région needs :code and :annee');
    const aujourdhui = this.horloge.today();
    const [lue] = await this.base.finish<RegionLue>(REGION, [region, annee, aujourdhui]);
    if (!lue) throw new Error('The guard resolves the région of the route');
    const nom = formatAnnee(annee);
    const etat = etatOfAnnee(nom, aujourdhui);
    const sommes = new Sommes(etat === 'close');
    for (const [academie, ...compte] of lue.film) for (const coupe of ['', academie]) sommes.add(coupe, compte);
    const attendus = await this.listAttendus(lue, annee);
    const total = sommes.read('');
    return {
      region: { code: region, nom: lue.nom },
      annee: nom,
      etat,
      etablissements: lue.academies.reduce((somme, { etablissements }) => somme + etablissements, 0),
      attendus: [...new Set(attendus.map(({ code }) => code))].map((code) =>
        buildAttendu(
          attendus.filter((ligne) => ligne.code === code),
          jourDesRetards(nom, aujourdhui),
          etat,
        ),
      ),
      film: {
        ...total,
        regle: explainFilm(total),
        regleEchu: explainFilmEchu(total, aujourdhui),
        parAcademie: lue.academies.map(({ academie, nom, etablissements }) => ({
          academie,
          nom,
          etablissements,
          ...sommes.read(academie),
        })),
      },
      calculeLe: this.horloge.now().toISOString(),
    };
  }

  /** The attendus of every académie of the région, in the order that they give them. */
  private async listAttendus({ academies, attendus }: RegionLue, annee: number): Promise<LigneAttendu[]> {
    const comptes = new Map(attendus.map(([academie, code, ...compte]) => [`${academie}/${code}`, compte]));
    const lignes: LigneAttendu[] = [];
    for (const { academie, version } of academies) {
      const modele = await this.modeles.get(academie, annee, version);
      for (const attendu of modele.attendus) {
        const [attendus, recus] = comptes.get(`${academie}/${attendu.code}`) ?? [0, 0];
        lignes.push({ ...attendu, academie, attendus, recus });
      }
    }
    return lignes.sort((a, b) => a.ordre - b.ordre || compare(a.code, b.code) || compare(a.academie, b.academie));
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Académies may word an attendu and date it each in their own way: the first wording stands, a deadline only if they share it. */
function buildAttendu(
  lignes: readonly LigneAttendu[],
  jour: string,
  etat: EtatDAnnee,
): TableauDeBordRegionVue['attendus'][number] {
  const compte = computeAttendu(lignes, jour);
  const [premiere] = lignes;
  const commune = lignes.every(({ echeance }) => echeance === premiere?.echeance);
  const echeance = commune ? (premiere?.echeance ?? null) : null;
  return {
    code: premiere?.code ?? '',
    intitule: premiere?.intitule ?? '',
    genre: premiere?.genre ?? 'declaration',
    echeance,
    ...compte,
    regle: explainAttendu({ ...compte, echeance }, etat),
    parAcademie: lignes.map((ligne) => ({
      academie: ligne.academie,
      echeance: ligne.echeance,
      ...computeAttendu([ligne], jour),
    })),
  };
}
