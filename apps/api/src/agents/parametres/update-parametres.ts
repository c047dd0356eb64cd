import { centimesFromEuros, eurosFromCentimes, firstDayOf, formatAnnee, lastDayOf, tellBornes } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../../annees/index.js';
import { Audit, Base, Contexte } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier, type ErreurDeChamp } from '../../socle/erreurs/index.js';
import { CLES_PARAMETRES, type Parametres, ParametresAcademie } from './parametres-academie.js';
import type { ParametresAcademieVue, ParametresVue, UpdateParametresDto } from './parametres.dto.js';

interface Lieu {
  readonly academie: string;
  readonly annee: number;
}

/** Reads and changes the settings of an académie for a year. */
@Injectable()
export class UpdateParametres {
  constructor(
    private readonly base: Base,
    private readonly parametres: ParametresAcademie,
    private readonly contexte: Contexte,
    private readonly droits: DroitsDEcriture,
    private readonly audit: Audit,
  ) {}

  async get({ academie, annee }: Lieu): Promise<ParametresAcademieVue> {
    const parametres = await this.parametres.read(academie, annee);
    const modifiable = await this.droits.peut('parametres.academie.update');
    const { enveloppeImp, rgpdDroitsMois, rgpdViolationHeures, version } = parametres;
    return {
      ...toParametresVue(parametres),
      enveloppeImp: enveloppeImp === null ? null : eurosFromCentimes(enveloppeImp),
      rgpdDroitsMois,
      rgpdViolationHeures,
      version,
      actionsPossibles: modifiable ? ['modifier'] : [],
    };
  }

  async execute(lieu: Lieu, saisie: UpdateParametresDto): Promise<ParametresAcademieVue> {
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('parametres:' || $1 || ':' || $2, 0))`, [
      lieu.academie,
      String(lieu.annee),
    ]);
    const avant = await this.get(lieu);
    checkVersion(saisie.version, avant.version, () => avant);
    checkSaisie(saisie, lieu.annee);
    for (const [cle, valeur] of listValeurs(saisie)) await this.save(lieu, cle, valeur);
    const apres = await this.get(lieu);
    await this.audit.record({ evenement: 'parametres.updated', objet: lieu.academie, annee: lieu.annee, avant, apres });
    return apres;
  }

  private async save({ academie, annee }: Lieu, cle: string, valeur: unknown): Promise<void> {
    await this.base.query(
      `insert into parametres_academie (academie, annee, cle, valeur, agent) values ($1, $2, $3, $4::jsonb, $5)
       on conflict (academie, annee, cle) do update set valeur = excluded.valeur, agent = excluded.agent,
         version = parametres_academie.version + 1, modifie_le = maintenant()`,
      [academie, annee, cle, JSON.stringify(valeur), this.contexte.acces.agent.id],
    );
  }
}

/** What a school may read of the settings: everything but the envelope. */
export function toParametresVue(parametres: Parametres): ParametresVue {
  const { libelleRole, libelleService, libelleCommission, tauxRecommandes, sourceTaux, rentreeOuverteLe } = parametres;
  const taux = tauxRecommandes.map(eurosFromCentimes);
  return { libelleRole, libelleService, libelleCommission, tauxRecommandes: taux, sourceTaux, rentreeOuverteLe };
}

/** Given settings as they are stored: amounts in centimes. */
function listValeurs(saisie: UpdateParametresDto): [string, unknown][] {
  return CLES_PARAMETRES.flatMap((cle): [string, unknown][] => {
    const valeur = saisie[cle];
    if (valeur === undefined) return [];
    if (Array.isArray(valeur)) return [[cle, valeur.map(centimesFromEuros).sort((a, b) => a - b)]];
    return [[cle, cle === 'enveloppeImp' && typeof valeur === 'number' ? centimesFromEuros(valeur) : valeur]];
  });
}

/** @throws ErreurMetier `parametres.rien_a_modifier`, `saisie.invalide` */
function checkSaisie(saisie: UpdateParametresDto, annee: number): void {
  if (CLES_PARAMETRES.every((cle) => saisie[cle] === undefined)) throw new ErreurMetier('parametres.rien_a_modifier');
  const vides = (['libelleRole', 'libelleService', 'libelleCommission', 'tauxRecommandes'] as const).filter(
    (cle) => (saisie[cle] as unknown) === null,
  );
  const erreurs: ErreurDeChamp[] = vides.map((champ) => ({
    champ,
    message: 'Donnez une valeur, ou retirez ce champ pour ne pas le modifier.',
  }));
  const { rentreeOuverteLe } = saisie;
  const premier = firstDayOf(formatAnnee(annee - 1));
  const dernier = lastDayOf(formatAnnee(annee));
  if (rentreeOuverteLe && (rentreeOuverteLe < premier || rentreeOuverteLe > dernier)) {
    const message = tellBornes(premier, dernier);
    erreurs.push({ champ: 'rentreeOuverteLe', message });
  }
  if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
}
