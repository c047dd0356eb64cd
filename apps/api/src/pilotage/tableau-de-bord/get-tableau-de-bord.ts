import {
  ENTS,
  type EtatDAnnee,
  etatOfAnnee,
  formatAnnee,
  jourDesRetards,
  LIBELLES_ENTS,
  LIBELLES_TYPES_ETABLISSEMENT,
  PERIODES,
  TYPES_ETABLISSEMENT,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Contexte, Horloge } from '../../socle/contexte/index.js';
import type { FiltresDto } from '../filtres.dto.js';
import { readLieu } from '../filtres.js';
import { type Modele, ModelesEnMemoire } from '../modeles-en-memoire.js';
import { Sommes, toAttenduCompte } from './comptes.js';
import { explainFilm, explainFilmEchu } from './regles.js';
import type { TableauDeBordVue } from './tableau-de-bord.dto.js';
import { type AcademieLue, buildAcademie } from './tableau-de-bord.queries.js';

/** The dashboard of an académie in a year: one statement over counters and dimensions, its wordings in memory. */
@Injectable()
export class GetTableauDeBord {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly modeles: ModelesEnMemoire,
  ) {}

  async run(filtres: FiltresDto): Promise<TableauDeBordVue> {
    const lieu = readLieu(this.contexte.cible);
    const aujourdhui = this.horloge.today();
    const { requete, valeurs } = buildAcademie(lieu, filtres, aujourdhui);
    const [lue] = await this.base.finish<AcademieLue>(requete, valeurs);
    if (!lue) throw new Error('The guard resolves the académie of the route');
    const modele = await this.modeles.get(lieu.academie, lieu.annee, lue.version);
    const { academie } = lieu;
    const annee = formatAnnee(lieu.annee);
    const etat = etatOfAnnee(annee, aujourdhui);
    const retards = jourDesRetards(annee, aujourdhui);
    return {
      academie: { code: academie, nom: lue.nom },
      annee,
      etat,
      etablissements: countRetenues(lue.ecoles),
      attendus: modele.attendus.map((attendu) => {
        const [attendus, recus] = lue.attendus[attendu.code] ?? [0, 0];
        return toAttenduCompte({ ...attendu, academie, attendus, recus }, retards, etat);
      }),
      film: buildFilm(lue, modele, filtres, { etat, aujourdhui }),
      departements: [...lue.departements],
      types: TYPES_ETABLISSEMENT.filter((code) => lue.ecoles.some(([, type]) => type === code)).map((code) => ({
        code,
        libelle: LIBELLES_TYPES_ETABLISSEMENT[code],
      })),
      ents: ENTS.filter((code) => lue.ecoles.some(([, , ent]) => ent === code)).map((code) => ({
        code,
        libelle: LIBELLES_ENTS[code],
      })),
      calculeLe: this.horloge.now().toISOString(),
    };
  }
}

const countRetenues = (ecoles: AcademieLue['ecoles']): number =>
  ecoles.reduce((somme, [, , , retenue, nombre]) => (retenue ? somme + nombre : somme), 0);

function buildFilm(
  { film, ecoles, departements }: AcademieLue,
  { themes }: Modele,
  { departement: demande }: FiltresDto,
  { etat, aujourdhui }: { readonly etat: EtatDAnnee; readonly aujourdhui: string },
): TableauDeBordVue['film'] {
  const sommes = new Sommes(etat === 'close');
  for (const [departement, theme, periode, ...compte] of film)
    for (const coupe of ['', `d${departement}`, `t${theme}`, `p${periode}`, `d${departement}t${theme}`])
      sommes.add(coupe, compte);
  const total = sommes.read('');
  const visibles = departements.filter(({ code }) => demande === undefined || code === demande);
  return {
    ...total,
    regle: explainFilm(total),
    regleEchu: explainFilmEchu(total, aujourdhui),
    parDepartement: visibles.map(({ code, nom }) => ({
      departement: code,
      nom,
      etablissements: countRetenues(ecoles.filter(([departement]) => departement === code)),
      ...sommes.read(`d${code}`),
    })),
    parTheme: themes.map((theme) => ({ theme, ...sommes.read(`t${theme}`) })),
    parPeriode: PERIODES.map(({ code, libelle }) => ({ periode: code, libelle, ...sommes.read(`p${code}`) })),
    croise: visibles.flatMap(({ code }) =>
      themes
        .filter((theme) => sommes.has(`d${code}t${theme}`))
        .map((theme) => ({ departement: code, theme, ...sommes.read(`d${code}t${theme}`) })),
    ),
  };
}
