import { Injectable } from '@nestjs/common';
import { EcheancesDuFilm } from '../../catalogue/index.js';
import { Audit, Base } from '../../socle/contexte/index.js';
import { checkVersion, type ErreurDeChamp, ErreurMetier } from '../../socle/erreurs/index.js';
import type {
  AttenduDuModeleVue,
  ModeleDAttendusVue,
  UpdateAttenduDto,
  UpdateModeleDAttendusDto,
} from './modele.dto.js';
import { OpenAttendusEcoles } from './open-attendus-ecoles.js';
import { SQL_NOUVELLE_VERSION, SQL_VERROU } from './open-attendus.js';
import { ReadModele } from './read-modele.js';

/** Deadlines that are given back to the default follow it again at the next opening; the default is known here. */
const SQL_ECRIT = `
  update attendus_modele m set actif = v.actif, echeance = coalesce(v.echeance, v.defaut),
    certitude = case when v.echeance is null then v.certitude else 'academie' end,
    intitule = coalesce(v.intitule, m.intitule),
    reformule = case when v.intitule is null then m.reformule else v.intitule <> v.usuel end
  from jsonb_to_recordset($3::jsonb)
    as v(code text, echeance date, defaut date, certitude text, actif boolean, intitule text, usuel text)
  where m.academie = $1 and m.annee = $2 and m.code = v.code`;

/** The SRANE sets when each attendu falls due, how it is worded, and whether it is asked for at all. */
@Injectable()
export class UpdateModele {
  constructor(
    private readonly base: Base,
    private readonly audit: Audit,
    private readonly read: ReadModele,
    private readonly ecoles: OpenAttendusEcoles,
    private readonly film: EcheancesDuFilm,
  ) {}

  async execute(academie: string, annee: number, saisie: UpdateModeleDAttendusDto): Promise<ModeleDAttendusVue> {
    const lieu = { academie, annee };
    // Lines of the film are held before the counters, as by a tick and by a publication.
    if (listDeplacements(saisie.attendus, await this.read.execute(academie, annee)).size > 0)
      await this.base.withSysteme('film', () => this.film.hold(lieu));
    await this.base.query(SQL_VERROU, [academie, annee]);
    const avant = await this.read.execute(academie, annee);
    if (avant.attendus.length === 0) throw new ErreurMetier('attendus.film_non_ouvert');
    if (saisie.attendus.length === 0) throw new ErreurMetier('attendus.rien_a_modifier');
    checkVersion(saisie.version, avant.version, () => avant);
    const erreurs = listErreurs(saisie.attendus, avant);
    if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
    const voulus = saisie.attendus.map((voulu) => toEcriture(voulu, findIn(avant, voulu.code)));
    const deplacements = listDeplacements(saisie.attendus, avant);
    const lignesDeplacees = await this.base.withSysteme('film', async () => {
      await this.base.query(SQL_ECRIT, [academie, annee, JSON.stringify(voulus)]);
      await this.base.query(SQL_NOUVELLE_VERSION, [academie, annee]);
      await this.ecoles.execute(academie, annee);
      return deplacements.size > 0 ? this.film.move(lieu, deplacements) : [];
    });
    await this.audit.record({
      evenement: 'attendus.updated',
      objet: academie,
      annee,
      avant: { attendus: avant.attendus.filter(({ code }) => voulus.some((voulu) => voulu.code === code)) },
      apres: { attendus: voulus, ...(lignesDeplacees.length > 0 ? { lignesDeplacees } : {}) },
    });
    return { ...(await this.read.execute(academie, annee)), lignesDeplacees };
  }
}

/** Lines whose deadline the attendus that are set move with them, by key. */
function listDeplacements(
  attendus: readonly UpdateAttenduDto[],
  modele: ModeleDAttendusVue,
): ReadonlyMap<string, string> {
  return new Map(
    attendus.flatMap(({ code, echeance }): [string, string][] => {
      const avant = findIn(modele, code);
      const voulue = echeance ?? avant?.echeanceParDefaut;
      return avant?.ligneDuFilm && voulue && voulue !== avant.echeance ? [[avant.ligneDuFilm.cle, voulue]] : [];
    }),
  );
}

const findIn = ({ attendus }: ModeleDAttendusVue, code: string): AttenduDuModeleVue | undefined =>
  attendus.find((attendu) => attendu.code === code);

/** A deadline that is given is the académie's own, were it the default: that is how the SRANE confirms one. */
function toEcriture(
  { code, echeance, actif, intitule }: UpdateAttenduDto,
  avant: AttenduDuModeleVue | undefined,
): { code: string } & Record<string, unknown> {
  return {
    code,
    actif,
    echeance,
    defaut: avant?.echeanceParDefaut,
    certitude: avant?.certitudeParDefaut,
    intitule: intitule ?? null,
    usuel: avant?.intituleParDefaut,
  };
}

function listErreurs(attendus: readonly UpdateAttenduDto[], modele: ModeleDAttendusVue): ErreurDeChamp[] {
  return attendus.flatMap(({ code, echeance }, rang): ErreurDeChamp[] => {
    const champ = (nom: string): string => `attendus.${rang}.${nom}`;
    if (!findIn(modele, code))
      return [{ champ: champ('code'), message: `« ${code} » ne figure pas parmi les attendus de cette année.` }];
    if (attendus.findIndex((autre) => autre.code === code) < rang)
      return [{ champ: champ('code'), message: `« ${code} » figure deux fois : gardez-en un.` }];
    if (echeance !== null && (echeance < modele.debut || echeance > modele.fin))
      return [{ champ: champ('echeance'), message: 'Saisissez une date de cette année scolaire.' }];
    return [];
  });
}
