import { ALERTES_GAR, findAlerteGar, firstDayOf, formatAnnee, nextToussaint } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../annees/index.js';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { defineErreurs, ErreurMetier } from '../socle/erreurs/index.js';
import { OutilsDeRegistre, Registre } from '../socle/registre/index.js';
import { refuseChamp } from '../socle/validation/index.js';
import { AbonnementGar } from './abonnement.entity.js';
import {
  type AbonnementGarVue,
  type AlerteGarVue,
  type CreateAbonnementDto,
  type GarVue,
  type PrecedentGarVue,
  UpdateAbonnementDto,
} from './gar.dto.js';
import { ResponsablesGar } from './responsables-gar.port.js';

defineErreurs({
  'gar.autre_fonction': {
    status: 403,
    title: "Réservé au responsable d'affectation GAR",
    detail:
      "Parmi les contributeurs, seul le responsable d'affectation GAR tient cette liste. Demandez au chef d'établissement de vous désigner.",
  },
  'gar.deja_repris': {
    status: 409,
    title: 'Abonnement déjà repris',
    detail: 'Cet abonnement de l’an passé figure déjà dans la liste de cette année : modifiez-le là.',
  },
});

/** GAR in a school: who assigns, what it subscribes to in a year, what has to be decided. */
@Injectable()
export class AbonnementsGar extends Registre<EtablissementAnnee, CreateAbonnementDto, AbonnementGar, AbonnementGarVue> {
  protected readonly entite = AbonnementGar;
  protected readonly objet = 'gar_abonnement';
  protected readonly correction = UpdateAbonnementDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly droits: DroitsDEcriture,
    private readonly responsables: ResponsablesGar,
  ) {
    super(outils);
  }

  /** The first to end first. */
  async list(ou: EtablissementAnnee): Promise<GarVue> {
    const { designee, commentDesigner, titulaires } = await this.responsables.get(ou);
    const abonnements = await this.toVues(ou, await this.findAll(ou));
    const passes = await this.findAll({ ...ou, annee: ou.annee - 1 });
    return {
      responsables: {
        designee,
        commentDesigner,
        titulaires: titulaires.map(({ id, agent: { prenom, nom }, debut, fin }) => ({ id, prenom, nom, debut, fin })),
      },
      abonnements,
      alertes: listAlertes(abonnements),
      precedents: listPrecedents(abonnements, passes, ou.annee),
      actionsPossibles: (await this.canUpdate()) ? ['ajouter'] : [],
    };
  }

  private findAll(ou: EtablissementAnnee): Promise<AbonnementGar[]> {
    return this.repository.find({ where: { ...ou }, order: { fin: 'asc', ressource: 'asc', id: 'asc' } });
  }

  protected override async toVues(
    _ou: EtablissementAnnee,
    lignes: readonly AbonnementGar[],
  ): Promise<AbonnementGarVue[]> {
    const peut = await this.canUpdate();
    return lignes.map((ligne) => ({
      ...toContenu(ligne),
      repriseDe: ligne.repriseDe,
      version: ligne.version,
      alerte: findAlerteGar(ligne, this.outils.horloge.today()) ?? null,
      actionsPossibles: peut ? ['modifier', 'supprimer'] : [],
    }));
  }

  protected override authorize(): void {
    if (!this.outils.contexte.acces.peut('gar.update')) throw new ErreurMetier('gar.autre_fonction');
  }

  protected override async prepare(
    ou: EtablissementAnnee,
    saisie: Partial<CreateAbonnementDto>,
    avant?: AbonnementGar,
  ): Promise<Partial<AbonnementGar>> {
    const { debut = avant?.debut ?? null, fin = avant?.fin ?? '' } = saisie;
    if (avant) {
      checkDates(debut, fin, ou.annee);
      return saisie;
    }
    const { repriseDe = null } = saisie;
    const repris = repriseDe === null ? undefined : await this.findPrecedent(ou, repriseDe);
    const ressource = saisie.ressource ?? repris?.ressource;
    const financeur = saisie.financeur ?? repris?.financeur;
    if (ressource === undefined) throw refuseChamp('ressource', 'Nommez la ressource.');
    if (financeur === undefined) throw refuseChamp('financeur', 'Dites qui finance cet abonnement.');
    checkDates(debut, fin, ou.annee);
    return {
      ressource,
      financeur,
      repriseDe,
      debut,
      fin,
      editeur: saisie.editeur ?? repris?.editeur ?? null,
      quantite: saisie.quantite ?? repris?.quantite ?? null,
      publics: saisie.publics ?? repris?.publics ?? null,
      suite: saisie.suite ?? 'a_decider',
    };
  }

  /** Last year's subscription. @throws ErreurMetier `saisie.invalide`, `gar.deja_repris` */
  private async findPrecedent(ou: EtablissementAnnee, id: string): Promise<AbonnementGar> {
    await this.outils.base.query(`select pg_advisory_xact_lock(hashtextextended('gar:' || $1 || ':' || $2, 0))`, [
      ou.uai,
      String(ou.annee),
    ]);
    const precedent = await this.repository.findOneBy({ ...ou, annee: ou.annee - 1, id });
    if (!precedent)
      throw refuseChamp('repriseDe', 'Choisissez un abonnement de la liste de l’an passé de cet établissement.');
    if (await this.repository.existsBy({ ...ou, repriseDe: id })) throw new ErreurMetier('gar.deja_repris');
    return precedent;
  }

  private canUpdate(): Promise<boolean> {
    return this.droits.peut('gar.update');
  }
}

/** What carries over from one year to the next. */
function toContenu(ligne: AbonnementGar) {
  const { uai: _uai, annee: _annee, modifieLe: _le, repriseDe: _de, version: _version, ...contenu } = ligne;
  return contenu;
}

function listAlertes(abonnements: readonly AbonnementGarVue[]): AlerteGarVue[] {
  return ALERTES_GAR.flatMap((genre) =>
    abonnements
      .filter(({ alerte }) => alerte === genre)
      .map(({ id, ressource, fin }) => ({ abonnement: id, ressource, genre, fin })),
  );
}

/** Last year's subscriptions that were not given up, replaced or carried over yet. */
function listPrecedents(
  abonnements: readonly AbonnementGarVue[],
  passes: readonly AbonnementGar[],
  annee: number,
): PrecedentGarVue[] {
  const repris = new Set(abonnements.map(({ repriseDe }) => repriseDe));
  const toussaint = nextToussaint(firstDayOf(formatAnnee(annee)));
  return passes
    .filter(({ id, suite }) => !repris.has(id) && suite !== 'abandonne' && suite !== 'remplace')
    .map((ligne) => ({
      ...toContenu(ligne),
      // What runs beyond the autumn keeps its end; the others are proposed for one more year.
      finProposee: ligne.fin > toussaint ? ligne.fin : addYear(ligne.fin),
    }));
}

/** The same day one year later; 29 February becomes 28. */
function addYear(jour: string): string {
  const suivant = `${Number(jour.slice(0, 4)) + 1}${jour.slice(4)}`;
  return suivant.endsWith('-02-29') ? suivant.replace('-29', '-28') : suivant;
}

/** Dates of a subscription in the list of a year. @throws ErreurMetier `saisie.invalide` */
function checkDates(debut: string | null, fin: string, annee: number): void {
  if (debut !== null && debut > fin) throw refuseChamp('debut', 'Le début doit précéder la fin de l’abonnement.');
  if (fin < firstDayOf(formatAnnee(annee)))
    throw refuseChamp(
      'fin',
      `Cet abonnement était terminé avant l’année ${formatAnnee(annee)} : inscrivez-le dans l’année où il a couru.`,
    );
}
