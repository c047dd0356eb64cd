import {
  CODES_ETATS_ATTENDU as ETAT,
  CODES_STATUTS_ACTION as STATUT,
  computeReception,
  evaluateRegle,
  isCodeDeFait,
  RESULTATS,
  STATUTS_PAR_RESULTAT,
} from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Base, Horloge } from '../../socle/contexte/index.js';
import { type ComptesDeFait, Faits, FaitsDeclares, Projections } from '../../socle/faits/index.js';
import { ProjectObligations } from '../attendus/project-obligations.js';
import { OpenSuivis } from './open-suivis.js';

interface Lieu {
  readonly uai: string;
  readonly annee: number;
}

interface Resultat {
  readonly fait: string;
  /** A code of `attendus_etablissements.etat`. */
  readonly etat: number;
  readonly enCours: boolean;
  readonly le: string | null;
}

/**
 * The suivi, its académie held in shared mode as its lines would be: an attendu that the SRANE asks for at this moment is
 * added before these faits or after them, never beside.
 */
const SQL_TIENT = `
  select pg_advisory_xact_lock_shared(7020002, hashtext(academie || '/' || annee)) from suivis where uai = $1 and annee = $2`;

/** What the result of a fait makes of a line. */
const SQL_STATUT = `case r.etat ${RESULTATS.map((resultat) => `when ${ETAT[resultat]} then ${STATUT[STATUTS_PAR_RESULTAT[resultat]]}`).join(' ')} end`;

const SQL_FAIT_LE = `case when r.etat = ${ETAT.accompli} then r.le end`;

/**
 * Synchronous projection of the faits on the film and the attendus of one school and year, in the transaction that
 * wrote them. Lines taken over by hand (`force`) are left alone.
 */
@Injectable()
export class ProjectFaits implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly faits: Faits,
    private readonly declares: FaitsDeclares,
    private readonly projections: Projections,
    private readonly open: OpenSuivis,
    private readonly obligations: ProjectObligations,
    private readonly horloge: Horloge,
  ) {}

  onModuleInit(): void {
    this.projections.add((lieu) => this.execute(lieu));
  }

  async execute({ uai, annee }: Lieu): Promise<void> {
    const [suivi] = await this.base.query(SQL_TIENT, [uai, annee]);
    if (!suivi) await this.open.executeOne(annee, uai);
    const resultats = this.evaluate(await this.faits.count({ uai, annee }));
    const lignes = JSON.stringify(resultats);
    await this.base.query(
      `update avancements a
       set statut = ${SQL_STATUT}, automatique = r.etat <> ${ETAT.attendu},
         fait_le = ${SQL_FAIT_LE}, motif = null, version = a.version + 1, modifie_le = maintenant()
       from suivis s
       join film_actions fa on fa.academie = s.academie and fa.annee = s.annee
       join jsonb_to_recordset($3::jsonb) as r(fait text, etat smallint, le date) on r.fait = fa.fait
       where s.uai = $1 and s.annee = $2 and a.uai = $1 and a.annee = $2 and a.action = fa.action and not a.force
         and (a.statut, a.automatique, a.fait_le) is distinct from
           (${SQL_STATUT}, r.etat <> ${ETAT.attendu}, ${SQL_FAIT_LE})`,
      [uai, annee, lignes],
    );
    await this.base.query(
      `update attendus_etablissements e
       set etat = r.etat, en_cours = r."enCours", recu_le = ${SQL_FAIT_LE}
       from suivis s
       join attendus_modele m on m.academie = s.academie and m.annee = s.annee
       join jsonb_to_recordset($3::jsonb) as r(fait text, etat smallint, "enCours" boolean, le date) on r.fait = m.fait
       where s.uai = $1 and s.annee = $2 and e.uai = $1 and e.annee = $2 and e.code = m.code
         and (e.etat, e.en_cours, e.recu_le) is distinct from (r.etat, r."enCours", ${SQL_FAIT_LE})`,
      [uai, annee, lignes],
    );
    await this.obligations.execute(annee, [uai]);
  }

  private evaluate(comptes: readonly ComptesDeFait[]): Resultat[] {
    const etats = new Map(comptes.map((compte) => [compte.code, compte]));
    return this.declares.list().flatMap((fait) => {
      if (!isCodeDeFait(fait)) return [];
      const compte = etats.get(fait);
      const resultat = evaluateRegle(fait, etats, this.horloge.today());
      const enCours = resultat === 'attendu' && (compte?.etablis ?? 0) > 0;
      return [{ fait, etat: ETAT[resultat], enCours, le: compte ? computeReception(fait, compte) : null }];
    });
  }
}
