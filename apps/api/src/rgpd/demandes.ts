import {
  computeEcheanceRgpd,
  computeEtatDelai,
  DELAIS_RGPD_PAR_DEFAUT,
  type DelaisRgpd,
  formatAnnee,
  hasCourriel,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, IsNull, LessThan } from 'typeorm';
import { ParametresAcademie } from '../agents/index.js';
import { DroitsDEcriture } from '../annees/index.js';
import { dayOf, type EtablissementAnnee } from '../socle/contexte/index.js';
import { defineErreurs, ErreurMetier } from '../socle/erreurs/index.js';
import { OutilsDeRegistre, Registre } from '../socle/registre/index.js';
import { checkDansAnnee, checkPasse, refuseChamp, tellAnnee } from '../socle/validation/index.js';
import { type CreateDemandeRgpdDto, type DemandeRgpdVue, UpdateDemandeRgpdDto } from './rgpd.dto.js';
import { DemandeRgpd } from './rgpd.entity.js';

defineErreurs({
  'rgpd.autre_fonction': {
    status: 403,
    title: 'Réservé au déclarant RADIO',
    detail:
      "Parmi les contributeurs, seul le déclarant RADIO tient cette page. Demandez au chef d'établissement de vous désigner.",
  },
});

/** Requests of people about their data, and breaches, with how long is left; none names anybody. */
@Injectable()
export class DemandesRgpd extends Registre<EtablissementAnnee, CreateDemandeRgpdDto, DemandeRgpd, DemandeRgpdVue> {
  protected readonly entite = DemandeRgpd;
  protected readonly objet = 'rgpd_demande';
  protected readonly correction = UpdateDemandeRgpdDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly droits: DroitsDEcriture,
    private readonly parametres: ParametresAcademie,
  ) {
    super(outils);
  }

  /** Those of the year, and those received before that are still open: open first, the last received first. */
  async list(ou: EtablissementAnnee): Promise<DemandeRgpdVue[]> {
    const lignes = await this.repository.find({
      where: [{ ...ou }, { uai: ou.uai, annee: LessThan(ou.annee), closeLe: IsNull() }],
      order: { recueLe: 'desc', id: 'asc' },
    });
    const vues = await this.toVues(ou, lignes);
    return [...vues.filter(({ etat }) => etat === 'ouverte'), ...vues.filter(({ etat }) => etat === 'close')];
  }

  /** Delays that apply to a school: those that its académie set for the year, else the default ones. */
  async readDelais(ou: EtablissementAnnee): Promise<DelaisRgpd & { aVerifier: boolean }> {
    const { rgpdDroitsMois, rgpdViolationHeures } = await this.parametres.readOf(ou);
    return {
      droitsMois: rgpdDroitsMois ?? DELAIS_RGPD_PAR_DEFAUT.droitsMois,
      violationHeures: rgpdViolationHeures ?? DELAIS_RGPD_PAR_DEFAUT.violationHeures,
      aVerifier: rgpdDroitsMois === null || rgpdViolationHeures === null,
    };
  }

  /** Who keeps the RGPD page of a school and year. */
  canUpdate(): Promise<boolean> {
    return this.droits.peut('rgpd.update');
  }

  /** @throws ErreurMetier `acces.introuvable` for one that this year does not show, `rgpd.autre_fonction` */
  override authorize(ou: EtablissementAnnee, _saisie?: Partial<CreateDemandeRgpdDto>, avant?: DemandeRgpd): void {
    if (avant && (avant.annee > ou.annee || (avant.annee < ou.annee && avant.closeLe !== null)))
      throw new ErreurMetier('acces.introuvable');
    if (!this.outils.contexte.acces.peut('rgpd.update')) throw new ErreurMetier('rgpd.autre_fonction');
  }

  /** One of an earlier year is followed in this one until it is closed. */
  protected override where({ uai }: EtablissementAnnee, id: string): FindOptionsWhere<DemandeRgpd> {
    return { uai, id };
  }

  protected override async toVues(ou: EtablissementAnnee, lignes: readonly DemandeRgpd[]): Promise<DemandeRgpdVue[]> {
    const delais = await this.readDelais(ou);
    const peut = await this.canUpdate();
    const maintenant = this.outils.horloge.now().toISOString();
    return lignes.map((ligne): DemandeRgpdVue => {
      const demande = toSaisie(ligne);
      return {
        id: ligne.id,
        annee: formatAnnee(ligne.annee),
        ...demande,
        etat: ligne.closeLe === null ? 'ouverte' : 'close',
        echeance: computeEcheanceRgpd(demande, delais),
        delai: computeEtatDelai(demande, delais, maintenant),
        version: ligne.version,
        actionsPossibles: peut ? ['modifier', 'supprimer'] : [],
      };
    });
  }

  protected override prepare(
    ou: EtablissementAnnee,
    saisie: Partial<CreateDemandeRgpdDto>,
    avant?: DemandeRgpd,
  ): Partial<DemandeRgpd> {
    const demande = { notifieeLe: null, closeLe: null, ...(avant && toSaisie(avant)), ...saisie } as SaisieComplete;
    // One received in an earlier year stays of that year.
    checkDemande(demande, avant?.annee ?? ou.annee, this.outils.horloge.now());
    const { genre, objet, recueLe, notifieeLe, closeLe } = demande;
    return { genre, objet, recueLe: new Date(recueLe), notifieeLe: toDate(notifieeLe), closeLe: toDate(closeLe) };
  }
}

type SaisieComplete = Required<CreateDemandeRgpdDto>;

const toDate = (instant: string | null): Date | null => (instant === null ? null : new Date(instant));

const toSaisie = ({ genre, objet, recueLe, notifieeLe, closeLe }: DemandeRgpd) => ({
  genre,
  objet,
  recueLe: recueLe.toISOString(),
  notifieeLe: notifieeLe?.toISOString() ?? null,
  closeLe: closeLe?.toISOString() ?? null,
});

/**
 * Refuses a request that names somebody by a mail address, or whose dates cannot follow each other.
 * @throws ErreurMetier `saisie.invalide`
 */
function checkDemande(demande: SaisieComplete, annee: number, maintenant: Date): void {
  const { genre, recueLe, objet, notifieeLe, closeLe } = demande;
  if (hasCourriel(objet))
    throw refuseChamp('objet', 'Retirez l’adresse de courriel : dites ce dont il s’agit, sans nommer personne.');
  checkDansAnnee('recueLe', dayOf(new Date(recueLe)), annee, tellAnnee(annee));
  if (genre === 'droits' && notifieeLe !== null)
    throw refuseChamp(
      'notifieeLe',
      'Une demande de droits ne se notifie pas : dites seulement quand elle a été close.',
    );
  for (const [champ, instant] of Object.entries({ recueLe, notifieeLe, closeLe })) {
    if (instant === null) continue;
    checkPasse(champ, new Date(instant), maintenant, 'saisissez-la quand elle sera passée.');
    if (new Date(instant) < new Date(recueLe))
      throw refuseChamp(champ, 'Cette date précède la réception : vérifiez les deux.');
  }
}
