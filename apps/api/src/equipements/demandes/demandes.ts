import {
  formatDateCourte,
  type CategorieEquipement,
  demandeEquipement,
  type EtatDemande,
  LIBELLES_CATEGORIES_EQUIPEMENT,
  LIBELLES_ETATS_DEMANDE,
  type TransitionDemande,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../../annees/index.js';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { defineErreurs, ErreurMetier } from '../../socle/erreurs/index.js';
import { OutilsDeRegistre, Registre } from '../../socle/registre/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import type { CampagneLueVue } from '../campagnes/campagne.dto.js';
import { Campagne } from '../campagnes/campagne.entity.js';
import { toCampagneLue } from '../campagnes/campagnes.js';
import {
  type ActionDemande,
  type CreateDemandeDto,
  type DemandeVue,
  type EquipementVue,
  UpdateDemandeDto,
} from './demande.dto.js';
import { Demande } from './demande.entity.js';

defineErreurs({
  'equipement.campagne_close': {
    status: 409,
    title: 'Campagne close',
    detail: ({ titre, closeLe }) =>
      `La campagne « ${String(titre)} » est close depuis le ${String(closeLe)} : elle ne reçoit plus de demande. Adressez-vous au SRANE.`,
  },
  'equipement.campagne_a_venir': {
    status: 409,
    title: 'Campagne à venir',
    detail: ({ titre, ouverteLe }) =>
      `La campagne « ${String(titre)} » ouvre le ${String(ouverteLe)} : préparez votre besoin et revenez ce jour-là.`,
  },
  'equipement.demande_transmise': {
    status: 409,
    title: 'Demande déjà transmise',
    detail: 'Cette demande est transmise : reprenez-la en brouillon pour la changer, tant qu’elle n’a pas de réponse.',
  },
});

/** SQLSTATE `foreign_key_violation`. */
const CLE_ETRANGERE = '23503';

/** Who is asking: the school, or who answers it. */
interface Lecteur {
  readonly demande: boolean;
  readonly repond: boolean;
}

/** What a school asks for in campaigns: drafts while their campaign is open, then what is answered. */
@Injectable()
export class Demandes extends Registre<EtablissementAnnee, CreateDemandeDto, Demande, DemandeVue> {
  protected readonly entite = Demande;
  protected readonly objet = 'demande_equipement';
  protected readonly correction = UpdateDemandeDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly droits: DroitsDEcriture,
  ) {
    super(outils);
  }

  /** Campaigns and requests of a school and year. */
  async read(ou: EtablissementAnnee): Promise<EquipementVue> {
    const campagnes = await this.listCampagnes(ou);
    const { demande } = await this.readLecteur();
    const lignes = await this.repository.find({
      where: { ...ou },
      order: { priorite: 'asc', categorie: 'asc', id: 'asc' },
    });
    return {
      campagnes: campagnes.map((campagne) => ({
        ...campagne,
        actionsPossibles: demande && campagne.etat === 'ouverte' ? ['demander'] : [],
      })),
      demandes: await this.toVues(
        ou,
        lignes.filter((ligne) => this.isVisible(ligne)),
      ),
      actionsPossibles: demande && campagnes.some(({ etat }) => etat === 'ouverte') ? ['demander'] : [],
    };
  }

  override create(ou: EtablissementAnnee, saisie: CreateDemandeDto): Promise<DemandeVue> {
    return super.create(ou, saisie).catch(refuseCampagneRetiree);
  }

  /**
   * Moves a request along its workflow; `decide` says what is written with it, or refuses.
   * @throws ErreurMetier `acces.introuvable`, `version.perimee`, `transition.impossible`
   */
  transition(
    ou: EtablissementAnnee,
    lue: { id: string; version: number | undefined },
    transition: TransitionDemande,
    decide: (ligne: Demande) => Promise<Partial<Demande>> | Partial<Demande>,
  ): Promise<DemandeVue> {
    return this.move(ou, { ...lue, verbe: transition }, async (ligne) => {
      const contenu = await decide(ligne);
      const etat = demandeEquipement.next(ligne.etat, transition);
      if (!etat)
        throw new ErreurMetier('transition.impossible', { donnees: { etat: LIBELLES_ETATS_DEMANDE[ligne.etat] } });
      return { ...contenu, etat };
    });
  }

  /** The campaign, when it takes requests of this school today. @throws ErreurMetier 404, 409 */
  async getCampagneOuverte(ou: EtablissementAnnee, id: string): Promise<CampagneLueVue> {
    const campagne = (await this.listCampagnes(ou)).find((connue) => connue.id === id);
    if (!campagne) throw new ErreurMetier('acces.introuvable');
    const donnees = {
      titre: campagne.titre,
      ouverteLe: formatDateCourte(campagne.ouverteLe),
      closeLe: formatDateCourte(campagne.closeLe),
    };
    if (campagne.etat === 'close') throw new ErreurMetier('equipement.campagne_close', { donnees });
    if (campagne.etat === 'a_venir') throw new ErreurMetier('equipement.campagne_a_venir', { donnees });
    return campagne;
  }

  protected override async toVues(ou: EtablissementAnnee, lignes: readonly Demande[]): Promise<DemandeVue[]> {
    const lecteur = await this.readLecteur();
    const campagnes = await this.listCampagnes(ou);
    return lignes.map(({ uai: _uai, annee: _annee, modifieLe: _le, ...demande }) => {
      const ouverte = campagnes.some(({ id, etat }) => id === demande.campagne && etat === 'ouverte');
      return { ...demande, actionsPossibles: listActions(demande.etat, lecteur, ouverte) };
    });
  }

  /** Drafts stay in the school: who follows it, or only reads, sees what was transmitted. */
  protected override async find(ou: EtablissementAnnee, id: string): Promise<Demande> {
    const ligne = await super.find(ou, id);
    if (!this.isVisible(ligne)) throw new ErreurMetier('acces.introuvable');
    return ligne;
  }

  protected override async prepare(
    ou: EtablissementAnnee,
    saisie: Partial<CreateDemandeDto>,
    avant?: Demande,
  ): Promise<Partial<Demande>> {
    if (avant) checkBrouillon(avant);
    const { categories } = await this.getCampagneOuverte(ou, avant?.campagne ?? saisie.campagne ?? '');
    if (saisie.categorie) checkCategorie(saisie.categorie, categories);
    return avant ? saisie : { ...saisie, priorite: saisie.priorite ?? 2 };
  }

  /** A draft only; what was transmitted stays. */
  protected override release(_ou: EtablissementAnnee, avant: Demande): void {
    checkBrouillon(avant);
  }

  /** Campaigns of the académie that the school's type and département are concerned by, the next to close first. */
  private async listCampagnes({ uai, annee }: EtablissementAnnee): Promise<CampagneLueVue[]> {
    const { base, horloge } = this.outils;
    const lignes = await base
      .repository(Campagne)
      .createQueryBuilder('c')
      .innerJoin('etablissements', 'e', 'e.uai = :uai and e.academie = c.academie', { uai })
      .where('c.annee = :annee', { annee })
      .andWhere('(c.departement is null or c.departement = e.departement)')
      .andWhere('(cardinality(c.types) = 0 or e.type = any(c.types))')
      .orderBy('c.closeLe')
      .addOrderBy('c.titre')
      .getMany();
    return lignes.map((ligne) => toCampagneLue(ligne, horloge.today()));
  }

  private isVisible({ etat }: Demande): boolean {
    return etat !== 'brouillon' || this.outils.contexte.acces.peut('equipement.read.drafts');
  }

  private async readLecteur(): Promise<Lecteur> {
    return {
      demande: await this.droits.peut('equipement.request'),
      repond: await this.droits.peut('equipement.answer'),
    };
  }
}

/** What may be done next with a request; `ouverte`: its campaign takes requests today. */
export function listActions(etat: EtatDemande, { demande, repond }: Lecteur, ouverte: boolean): ActionDemande[] {
  const transitions = demandeEquipement.transitionsFrom(etat);
  const deLEcole = transitions.filter((transition) => transition === 'transmettre' || transition === 'reprendre');
  const reponses = transitions.filter((transition) => transition !== 'transmettre' && transition !== 'reprendre');
  const dUnBrouillon: ActionDemande[] = ouverte ? ['modifier', 'supprimer'] : ['supprimer'];
  return [
    ...(demande && etat === 'brouillon' ? dUnBrouillon : []),
    ...(demande && ouverte ? deLEcole : []),
    ...(repond ? reponses : []),
  ];
}

function checkBrouillon({ etat }: Demande): void {
  if (etat !== 'brouillon') throw new ErreurMetier('equipement.demande_transmise');
}

/** @throws ErreurMetier `saisie.invalide` when the campaign does not offer this category */
function checkCategorie(categorie: CategorieEquipement, offertes: readonly CategorieEquipement[]): void {
  if (offertes.includes(categorie)) return;
  const liste = offertes.map((offerte) => LIBELLES_CATEGORIES_EQUIPEMENT[offerte]).join(', ');
  throw refuseChamp('categorie', `Cette campagne ne porte que sur : ${liste}.`);
}

/** The campaign was removed between its reading and the writing of the request. @throws ErreurMetier `acces.introuvable` */
function refuseCampagneRetiree(erreur: unknown): never {
  const { driverError } = erreur as { driverError?: { code?: string } };
  throw driverError?.code === CLE_ETRANGERE ? new ErreurMetier('acces.introuvable') : erreur;
}
