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
    // A part of the territory reads the part of the envelope that it is entitled to.
    const { departements: suivis } = this.contexte.acces;
    const { enveloppeImp, enveloppesImp, rgpdDroitsMois, rgpdViolationHeures, version } = parametres;
    return {
      ...toParametresVue(parametres),
      enveloppeImp: enveloppeImp === null || suivis !== undefined ? null : eurosFromCentimes(enveloppeImp),
      enveloppesImp: enveloppesImp
        .filter(({ departement }) => suivis?.includes(departement) ?? true)
        .map(({ departement, montant }) => ({ departement, montant: eurosFromCentimes(montant) })),
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
    await this.checkRepartition(lieu, { ...avant, ...saisie });
    for (const [cle, valeur] of listValeurs(saisie)) await this.save(lieu, cle, valeur);
    const apres = await this.get(lieu);
    await this.audit.record({ evenement: 'parametres.updated', objet: lieu.academie, annee: lieu.annee, avant, apres });
    return apres;
  }

  /** Départements of the académie, once each, within the envelope. @throws ErreurMetier `saisie.invalide` */
  private async checkRepartition(
    { academie }: Lieu,
    { enveloppeImp, enveloppesImp }: Pick<UpdateParametresDto, 'enveloppeImp' | 'enveloppesImp'>,
  ): Promise<void> {
    if (!enveloppesImp?.length) return;
    const siens = await this.base.query<{ code: string }>(`select code from departements where academie = $1`, [
      academie,
    ]);
    const erreurs = enveloppesImp.flatMap(({ departement }, rang): ErreurDeChamp[] => {
      const champ = `enveloppesImp.${rang}.departement`;
      if (!siens.some(({ code }) => code === departement))
        return [{ champ, message: 'Choisissez un département de l’académie.' }];
      return enveloppesImp.findIndex((autre) => autre.departement === departement) < rang
        ? [{ champ, message: 'Ce département figure déjà : donnez une seule part par département.' }]
        : [];
    });
    const reparti = enveloppesImp.reduce((somme, { montant }) => somme + centimesFromEuros(montant), 0);
    if (enveloppeImp != null && reparti > centimesFromEuros(enveloppeImp))
      erreurs.push({
        champ: 'enveloppesImp',
        message: 'Le total des parts dépasse l’enveloppe de l’académie : réduisez une part, ou relevez l’enveloppe.',
      });
    if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
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
    if (cle === 'enveloppesImp')
      return [[cle, (saisie.enveloppesImp ?? []).map((une) => ({ ...une, montant: centimesFromEuros(une.montant) }))]];
    if (cle === 'tauxRecommandes')
      return [[cle, (saisie.tauxRecommandes ?? []).map(centimesFromEuros).sort((a, b) => a - b)]];
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
