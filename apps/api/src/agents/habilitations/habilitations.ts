import {
  addDays,
  canGive,
  formatDate,
  type Habilitation,
  hasFonctions,
  isDirection,
  LIBELLES_ROLES,
  type Lieu,
  listRolesAttribuables,
  NIVEAUX_DE_PERIMETRE,
  PERIMETRES_DES_ROLES,
  tellFin,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { OutilsDeRegistre, Registre } from '../../socle/registre/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import {
  type CloseHabilitationDto,
  type CreateHabilitationDto,
  type HabilitationDAgentVue,
  UpdateHabilitationDto,
} from '../comptes/agent.dto.js';
import { Invitations } from '../comptes/invitations.js';
import { HabilitationTenue } from './habilitation.entity.js';

/** Whose rights they are; nobody in particular when a right is named by itself. */
interface Personne {
  readonly agent?: string;
}

export type DroitDemande = CreateHabilitationDto & { readonly interim?: boolean };

/** A right as the database describes it, with the territories where it lies. */
export type DroitDecrit = Omit<HabilitationDAgentVue, 'actionsPossibles'> & { readonly lieu: Lieu };

/**
 * Rights: given, corrected, ended on a day. Whoever gives a right of a kind on a place corrects and ends it. Nothing keeps a right
 * beyond its last day: each request, calendar address and activation link reads it where it stands. Reads are under the policies
 * of who asks; writes, which no request of theirs could do, under the `invitation` scope once the right is seen.
 */
@Injectable()
export class Habilitations extends Registre<Personne, DroitDemande, HabilitationTenue, HabilitationDAgentVue> {
  protected readonly entite = HabilitationTenue;
  protected readonly objet = 'habilitation';
  protected readonly correction = UpdateHabilitationDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly invitations: Invitations,
  ) {
    super(outils);
  }

  /** Gives a right to a person within reach. @throws ErreurMetier */
  async give(agent: string, saisie: DroitDemande): Promise<HabilitationDAgentVue> {
    await this.checkVisible('agents', agent);
    return this.run(() => this.create({ agent }, saisie));
  }

  /** Corrects the dates of a right within reach. @throws ErreurMetier */
  async correct(id: string, saisie: UpdateHabilitationDto): Promise<HabilitationDAgentVue> {
    await this.checkVisible('habilitations', id);
    return this.run(() => this.update({}, id, saisie as Partial<DroitDemande>));
  }

  /** Ends a right within reach, whose first day without is `le`. @throws ErreurMetier */
  async close(id: string, saisie: CloseHabilitationDto): Promise<HabilitationDAgentVue> {
    await this.checkVisible('habilitations', id);
    return this.run(() => this.end(id, saisie));
  }

  /** The same under the scope in progress. A right that would have run no day ends the day before it begins. */
  end(id: string, { le, version }: { le: string; version: number | undefined }): Promise<HabilitationDAgentVue> {
    return this.move({}, { id, version, verbe: 'closed' }, async (ligne) => {
      await this.authorize({}, undefined, ligne);
      const veille = addDays(le > ligne.debut ? le : ligne.debut, -1);
      if (ligne.fin !== null && ligne.fin < veille)
        throw refuseChamp('le', `Ce droit prend déjà fin le ${formatDate(ligne.fin)}.`);
      return { fin: veille };
    });
  }

  /** The same, as it stands. */
  async endNow(id: string, le: string): Promise<HabilitationDAgentVue> {
    const { version } = await this.getForUpdate({}, id);
    return this.end(id, { le, version });
  }

  /** What may be done of a right, by who asks. */
  toDroitVue({ lieu, ...droit }: DroitDecrit, agent: string): HabilitationDAgentVue {
    const { agent: moi, habilitations } = this.outils.contexte.acces;
    const peut = moi.id !== agent && canGive(habilitations, droit.role, lieu);
    return { ...droit, actionsPossibles: peut ? ['modifier', 'clore'] : [] };
  }

  /**
   * Refuses a place that is unknown or out of reach, a role that is not held there, and one that who asks does not give.
   * @throws ErreurMetier `habilitation.perimetre_inconnu`, `acces.role_insuffisant`, `habilitation.la_sienne`
   */
  protected override async authorize(
    _personne: Personne,
    saisie?: Partial<DroitDemande>,
    avant?: HabilitationTenue,
  ): Promise<void> {
    await this.authorizeDroit((avant ?? saisie) as HabilitationTenue | DroitDemande);
    if (avant?.agent === this.outils.contexte.acces.agent.id) throw new ErreurMetier('habilitation.la_sienne');
  }

  /** The same of a right that nobody holds yet. @throws ErreurMetier */
  async authorizeDroit(droit: Pick<HabilitationTenue, 'role'> | DroitDemande): Promise<void> {
    const { habilitations } = this.outils.contexte.acces;
    const donnes = NIVEAUX_DE_PERIMETRE.filter((nom) => (droit as DroitDemande)[nom] != null);
    const permis = PERIMETRES_DES_ROLES[droit.role];
    const convient = donnes.length === Math.min(permis.length, 1) && donnes.every((nom) => permis.includes(nom));
    const lieu = convient ? await this.getLieu(droit as DroitDemande) : undefined;
    if (!lieu || listRolesAttribuables(habilitations, lieu).length === 0)
      throw new ErreurMetier('habilitation.perimetre_inconnu');
    if (!canGive(habilitations, droit.role, lieu)) throw new ErreurMetier('acces.role_insuffisant');
  }

  protected override async prepare(
    { agent }: Personne,
    saisie: Partial<DroitDemande>,
    avant?: HabilitationTenue,
  ): Promise<Partial<HabilitationTenue>> {
    const debut = saisie.debut ?? avant?.debut ?? this.outils.horloge.today();
    const fin = saisie.fin === undefined ? avant?.fin : saisie.fin;
    if (fin && fin < debut) throw refuseChamp('fin', tellFin(debut));
    if (avant || agent === undefined) return saisie;
    const droit = checkFonctions(saisie as DroitDemande);
    await this.invitations.checkPlateforme(agent, droit);
    await this.checkLibre(agent, droit);
    return droit;
  }

  /** Tells the person and the film; what a head lent ends with the right of the head. */
  protected override async follow(
    _personne: Personne,
    avant: HabilitationTenue | undefined,
    apres: HabilitationTenue | undefined,
  ): Promise<void> {
    if (!apres) return;
    const { agent, role, fin } = apres;
    const [vue] = await this.toVues({}, [apres]);
    const droit = `${LIBELLES_ROLES[role]}${vue ? tellLieu(vue) : ''}`;
    await this.invitations.moveFilm(apres);
    if (!avant) await this.invitations.sendDroit(agent, droit);
    if (!avant || fin === null || fin === avant.fin) return;
    await this.endDelegations(apres, fin);
    if (avant.fin === null || fin < avant.fin)
      await this.invitations.send(agent, 'Focale : un de vos accès prend fin', [
        `Votre accès à Focale comme ${droit} prend fin : le ${formatDate(fin)} est son dernier jour.`,
        'Ce que vous avez fait reste à votre nom. Si c’est une erreur, dites-le à la personne qui vous avait ouvert cet accès.',
      ]);
  }

  protected override async toVues(
    _personne: Personne,
    lignes: readonly HabilitationTenue[],
  ): Promise<HabilitationDAgentVue[]> {
    const decrits = await this.outils.base.query<{ agent: string; vue: DroitDecrit }>(
      `select agent, vue from vue_habilitations_situees where id = any($1) order by debut, id`,
      [lignes.map(({ id }) => id)],
    );
    return decrits.map(({ agent, vue }) => this.toDroitVue(vue, agent));
  }

  private run<T>(travail: () => Promise<T>): Promise<T> {
    return this.outils.base.withSysteme('invitation', travail);
  }

  /** @throws ErreurMetier `acces.introuvable` for what is out of reach */
  private async checkVisible(table: 'agents' | 'habilitations', id: string): Promise<void> {
    const { base } = this.outils;
    const [vu] = isUUID(id) ? await base.query(`select 1 from ${table} where id = $1`, [id]) : [];
    if (!vu) throw new ErreurMetier('acces.introuvable');
  }

  private async getLieu(droit: Lieu): Promise<Lieu | undefined> {
    const codes = NIVEAUX_DE_PERIMETRE.map((nom) => droit[nom] ?? null);
    if (codes.every((code) => code === null)) return {};
    const [ligne] = await this.outils.base.query<{ lieu: Lieu | null }>(
      `select lieu_du_droit($1, $2, $3, $4) as lieu`,
      codes,
    );
    return ligne?.lieu ?? undefined;
  }

  /** @throws ErreurMetier `habilitation.deja_donnee` */
  private async checkLibre(agent: string, droit: DroitDemande): Promise<void> {
    const [meme] = await this.outils.base.query(
      `select 1 from habilitations where agent = $1 and role = $2 and (uai, departement, academie, region)
           is not distinct from ($3::char(8), $4::text, $5::text, $6::text)
         and fonctions is not distinct from $7::text[] and coalesce(fin, 'infinity') >= $8 and debut <= coalesce($9, 'infinity'::date)
         and coalesce(fin, 'infinity') >= debut limit 1`,
      [
        agent,
        droit.role,
        ...NIVEAUX_DE_PERIMETRE.map((nom) => droit[nom] ?? null),
        droit.fonctions ?? null,
        droit.debut,
        droit.fin ?? null,
      ],
    );
    if (meme) throw new ErreurMetier('habilitation.deja_donnee');
  }

  /** What was lent is lent by who leads the school: nobody lends what they hold no more. */
  private async endDelegations({ role, uai, agent }: HabilitationTenue, fin: string): Promise<void> {
    if (!isDirection(role) || uai === null) return;
    await this.outils.base.query(
      `update delegations set version = version + 1, fin = greatest(least(fin, $3), debut),
         revoquee_le = case when debut > $3 then $4::date end
       where uai = $1 and accordee_par = $2 and revoquee_le is null and fin > $3`,
      [uai, agent, fin, this.outils.horloge.today()],
    );
  }
}

/** What the right is held on, after its role in a sentence. */
const tellLieu = (vue: HabilitationDAgentVue): string => {
  const lieu = vue.etablissement ?? vue.departement ?? vue.academie ?? vue.region;
  return lieu === undefined ? '' : ` (${lieu})`;
};

/** A contributeur holds functions, and nobody else does. @throws ErreurMetier `saisie.invalide` */
export function checkFonctions<T extends Pick<Habilitation, 'role' | 'fonctions'>>({ fonctions, ...droit }: T): T {
  if (!hasFonctions(droit.role)) return droit as T;
  if (!fonctions || fonctions.length === 0) throw refuseChamp('fonctions', 'Choisissez au moins une fonction.');
  return { ...droit, fonctions: [...fonctions].sort() } as unknown as T;
}
