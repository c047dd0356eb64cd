import {
  anneeOf,
  type CertitudeEcheance,
  computeDelai,
  type EtatAttendu,
  findFait,
  formatAnnee,
  type GenreAttendu,
  etatOfAnnee,
  jourDesRetards,
  periodeOf,
  startOfAnnee,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { type ComptesDeFait, Faits } from '../../socle/faits/index.js';
import { buildAcademieDuFilm } from '../suivi/film.queries.js';
import type { FilmVue } from '../suivi/film.dto.js';
import { ListFilm } from '../suivi/list-film.js';
import type { AttenduVue } from './attendus.dto.js';
import { type LieuDansLeFilm, toAdresseDansLeFilm } from './adresse-dans-le-film.js';
import { explainDeclaration, explainLigne, explainEcheance } from './explain-attendu.js';

interface LigneAttendu {
  readonly code: string;
  readonly intitule: string;
  readonly genre: GenreAttendu;
  readonly fait: string | null;
  readonly cle: string | null;
  /** Code of the line of the film whose key is `cle`. */
  readonly ligne: string | null;
  readonly echeance: string;
  readonly certitude: CertitudeEcheance;
  readonly etat: number | null;
  readonly en_cours: boolean | null;
  readonly recu_le: string | null;
}

/** The state of one attendu, whether it is stored or read from a film that is not open yet. */
interface EtatLu {
  readonly etat: 'attendu' | 'recu' | 'sans_objet';
  readonly enCours: boolean;
  readonly recuLe: string | null;
}

const SQL_ATTENDUS = `
  select m.code, m.intitule, m.genre, m.fait, m.cle, fa.code as ligne, m.echeance::text, m.certitude,
    e.etat, e.en_cours, e.recu_le::text
  from etablissements t
  left join suivis s on s.uai = t.uai and s.annee = $2
  join attendus_modele m on m.academie = ${buildAcademieDuFilm('t')} and m.annee = $2 and m.actif
  left join film_actions fa on fa.academie = m.academie and fa.annee = m.annee and fa.cle = m.cle
  left join attendus_etablissements e on e.uai = t.uai and e.annee = $2 and e.code = m.code
  where t.uai = $1 order by m.echeance, m.ordre, m.code`;

const ETATS = ['attendu', 'recu', 'sans_objet'] as const;

/** What is expected of a school in a year, due when, in which state and why. */
@Injectable()
export class ListAttendus {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
    private readonly faits: Faits,
    private readonly film: ListFilm,
  ) {}

  async execute(ou: EtablissementAnnee): Promise<AttenduVue[]> {
    const lignes = await this.base.query<LigneAttendu>(SQL_ATTENDUS, [ou.uai, ou.annee]);
    const comptes = new Map((await this.faits.count(ou)).map((compte) => [compte.code, compte]));
    const film = await this.film.execute(ou);
    const aujourdhui = this.horloge.today();
    return lignes.map((ligne) => {
      const action = film.actions.find(({ code }) => code === ligne.ligne);
      const lu = readEtat(ligne, action, film);
      const etat = computeEtat(lu, ligne.echeance, ou.annee, aujourdhui);
      const constat =
        ligne.fait === null
          ? explainLigne(action, film.masquees.find(({ code }) => code === ligne.ligne)?.raison ?? null)
          : explainDeclaration(ligne.fait, comptes.get(ligne.fait), lu.etat);
      return {
        code: ligne.code,
        intitule: ligne.intitule,
        genre: ligne.genre,
        cle: ligne.cle,
        echeance: ligne.echeance,
        echeanceAVerifier: ligne.certitude === 'a_verifier',
        certitude: ligne.certitude,
        etat,
        raison: [
          constat,
          explainEcheance(etat, ligne.echeance, lu.recuLe, computeLimite(comptes.get(ligne.fait ?? ''))),
        ]
          .filter(Boolean)
          .join(' '),
        recuLe: lu.recuLe,
        lien: `/etablissements/${ou.uai}/annees/${formatAnnee(ou.annee)}/${toEcran(ligne, action)}`,
      };
    });
  }
}

/** Last day of whoever joined once it was received. */
const computeLimite = (compte: ComptesDeFait | undefined): string | null => (compte ? computeDelai(compte) : null);

/** Where it is declared; the line itself for an obligation, opened in its period of the film. */
function toEcran({ fait }: LigneAttendu, action: LieuDansLeFilm | undefined): string {
  return findFait(fait)?.page ?? (action ? toAdresseDansLeFilm(action) : 'film');
}

function readEtat(ligne: LigneAttendu, action: FilmVue['actions'][number] | undefined, film: FilmVue): EtatLu {
  if (ligne.etat !== null)
    return { etat: ETATS[ligne.etat] ?? 'attendu', enCours: ligne.en_cours ?? false, recuLe: ligne.recu_le };
  const masquee = film.masquees.some(({ code }) => code === ligne.ligne);
  return { etat: masquee ? 'sans_objet' : 'attendu', enCours: action?.statut === 'en_cours', recuLe: null };
}

function computeEtat({ etat, enCours }: EtatLu, echeance: string, annee: number, aujourdhui: string): EtatAttendu {
  if (etat !== 'attendu') return etat;
  const nom = formatAnnee(annee);
  if (etatOfAnnee(nom, aujourdhui) === 'close') return 'non_recu';
  if (echeance < jourDesRetards(nom, aujourdhui)) return 'en_retard';
  if (enCours) return 'en_cours';
  const courante = startOfAnnee(anneeOf(aujourdhui));
  const periodeCommencee = annee < courante || (annee === courante && periodeOf(echeance) <= periodeOf(aujourdhui));
  return periodeCommencee ? 'non_commence' : 'a_venir';
}
