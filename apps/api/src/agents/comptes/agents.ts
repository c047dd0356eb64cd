import { canManage, type DroitSitue, isPlateforme, listRolesAttribuables } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { OutilsDeRegistre, Registre } from '../../socle/registre/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import { Agent } from '../agent.entity.js';
import { checkFonctions, type DroitDecrit, Habilitations } from '../habilitations/habilitations.js';
import {
  type AgentDetailVue,
  type AgentsVue,
  type AgentVue,
  type IdentiteDto,
  type InviteAgentDto,
  type ListAgentsDto,
  UpdateAgentDto,
} from './agent.dto.js';
import { Invitations } from './invitations.js';
import { Liens } from './liens.js';

type Lu = Omit<AgentVue, 'habilitations' | 'actionsPossibles'> & { readonly habilitations: readonly DroitDecrit[] };

const SQL_AGENT = `
  select a.id, a.prenom, a.nom, a.courriel, a.version, coalesce(etat_du_compte(a.id), 'en_attente') as etat,
    (select coalesce(json_agg(h.vue order by h.debut, h.id), '[]') from vue_habilitations_situees h where h.agent = a.id) as habilitations
  from agents a`;

/** Who holds something within reach: by schools and territories, so that the reader's own are read and no others. */
const EN_VUE = `array(
  select h.agent from etablissements e join habilitations h on h.uai = e.uai
  union select h.agent from departements d join habilitations h on h.departement = d.code
  union select h.agent from academies c join habilitations h on h.academie = c.code
  union select h.agent from regions r join habilitations h on h.region = r.code)`;

/** $1 words, $2 role, $3 académie, $4 school, $5 state of the account, $6 today, $7 whether everybody is in reach. */
const FILTRE = `
  where ($7::boolean or a.id = any(${EN_VUE}))
    and ($1::text is null or a.nom ilike $1 or a.prenom ilike $1 or a.courriel ilike $1 or a.prenom || ' ' || a.nom ilike $1)
    and ($5::text is null or coalesce(etat_du_compte(a.id), 'en_attente') = $5)
    and (($2::text is null and $3::text is null and $4::text is null) or exists (
      select 1 from vue_habilitations_situees h where h.agent = a.id
        and ($2 is null or (h.role = $2 and (h.fin is null or h.fin >= $6::date)))
        and ($3 is null or h.lieu ->> 'academie' = $3) and ($4 is null or h.uai = $4::char(8))))`;

/** People within reach of those who give rights: who they are, what they hold there, what may be done of their account. */
@Injectable()
export class Agents extends Registre<object, IdentiteDto, Agent, Agent> {
  protected readonly entite = Agent;
  protected readonly objet = 'agent';
  protected readonly correction = UpdateAgentDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly habilitations: Habilitations,
    private readonly invitations: Invitations,
    private readonly liens: Liens,
  ) {
    super(outils);
  }

  async list({ page, taille, q, role, academie, uai, etat }: ListAgentsDto): Promise<AgentsVue> {
    const { base, contexte, horloge } = this.outils;
    const mots = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null;
    const tous = contexte.acces.habilitations.some((titre) => isPlateforme(titre.role));
    const filtre = [mots, role ?? null, academie ?? null, uai ?? null, etat ?? null, horloge.today(), tous];
    const lus = await base.query<Lu>(`${SQL_AGENT} ${FILTRE} order by a.nom, a.prenom, a.id limit $8 offset $9`, [
      ...filtre,
      taille,
      (page - 1) * taille,
    ]);
    const [compte] = await base.query<{ total: number }>(
      `select count(*)::int as total from agents a ${FILTRE}`,
      filtre,
    );
    const rolesPossibles = this.listRoles();
    return { elements: await this.toAgentVues(lus), total: compte?.total ?? 0, page, taille, rolesPossibles };
  }

  /** @throws ErreurMetier `acces.introuvable` for somebody out of reach */
  async getVue(id: string): Promise<AgentDetailVue> {
    const lus = isUUID(id) ? await this.outils.base.query<Lu>(`${SQL_AGENT} where a.id = $1`, [id]) : [];
    const [vue] = await this.toAgentVues(lus);
    if (!vue) throw new ErreurMetier('acces.introuvable');
    return { ...vue, rolesPossibles: this.listRoles() };
  }

  /** A person with a first right here, known or not. @throws ErreurMetier */
  async invite({ prenom, nom, courriel, ...droit }: InviteAgentDto): Promise<{ id: string }> {
    const { horloge, audit } = this.outils;
    const { fin, prisLe, ...lieu } = checkFonctions(droit);
    await this.habilitations.authorizeDroit({ ...lieu, debut: lieu.debut ?? horloge.today() });
    const id = await this.invitations.invite(
      { prenom, nom, courriel },
      { ...lieu, debut: lieu.debut ?? horloge.today(), ...(fin ? { fin } : {}), ...(prisLe ? { prisLe } : {}) },
    );
    const { role, region, academie, departement, uai } = lieu;
    await audit.record({ evenement: 'agent.invited', objet: id, apres: { role, region, academie, departement, uai } });
    return { id };
  }

  /** Corrects a name or an address; who can no longer be reached at the former one is told there too. @throws ErreurMetier */
  async correct(id: string, saisie: UpdateAgentDto): Promise<AgentDetailVue> {
    await this.checkAction(id, 'modifier');
    await this.run(() => this.update({}, id, saisie));
    return this.getVue(id);
  }

  /** @throws ErreurMetier `acces.introuvable` out of reach, `acces.role_insuffisant` for an account that is others' affair too */
  async checkAction(id: string, action: AgentVue['actionsPossibles'][number]): Promise<AgentDetailVue> {
    const vue = await this.getVue(id);
    if (!vue.actionsPossibles.includes(action)) throw refuseAction(action, vue, this.outils.contexte.acces.agent.id);
    return vue;
  }

  /** Work on accounts and links, out of reach of any request. */
  run<T>(travail: () => Promise<T>): Promise<T> {
    return this.outils.base.withSysteme('invitation', travail);
  }

  protected override toVues(_place: object, lignes: readonly Agent[]): Promise<Agent[]> {
    return Promise.resolve([...lignes]);
  }

  protected override async prepare(
    _place: object,
    saisie: Partial<IdentiteDto>,
    avant?: Agent,
  ): Promise<Partial<Agent>> {
    const [autre] = await this.outils.base.query(`select 1 from agents where courriel = $1 and id <> $2`, [
      saisie.courriel ?? null,
      avant?.id,
    ]);
    if (autre) throw refuseChamp('courriel', 'Cette adresse est déjà celle d’une autre personne.');
    return saisie;
  }

  protected override async follow(_place: object, avant: Agent | undefined, apres: Agent | undefined): Promise<void> {
    if (!avant || !apres) return;
    const { base } = this.outils;
    const { id, prenom, nom, courriel } = apres;
    const texte = [
      `Votre compte Focale a été corrigé : il est désormais au nom de ${prenom} ${nom}, à l’adresse ${courriel}.`,
      'Si cette correction vous surprend, dites-le à la personne qui suit le numérique dans votre académie.',
    ];
    for (const adresse of new Set([avant.courriel, courriel]))
      await this.invitations.send(id, 'Focale : votre compte a été corrigé', texte, { destinataire: adresse });
    if (avant.courriel === courriel) return;
    await base.query(`delete from sessions where agent = $1`, [id]);
    await this.liens.removeAll(id);
    if ((await this.invitations.getEtat(id)) === 'en_attente')
      await this.invitations.sendActivation(id, 'adresse corrigée');
  }

  private listRoles() {
    return listRolesAttribuables(this.outils.contexte.acces.habilitations);
  }

  /** What may be done of an account depends on all that its person holds, within reach or not. */
  private async toAgentVues(lus: readonly Lu[]): Promise<AgentVue[]> {
    if (lus.length === 0) return [];
    const { acces } = this.outils.contexte;
    const tous = await this.run(() =>
      this.outils.base.query<DroitSitue & { agent: string }>(
        `select agent, role, lieu, fin::text from vue_habilitations_situees where agent = any($1)`,
        [lus.map(({ id }) => id)],
      ),
    );
    return lus.map(({ habilitations, ...lu }) => {
      const droits = tous
        .filter(({ agent }) => agent === lu.id)
        .map(({ fin, ...droit }) => ({ ...droit, ...(fin ? { fin } : {}) }));
      const gere = canManage(acces.habilitations, droits, this.outils.horloge.today());
      return {
        ...lu,
        habilitations: habilitations.map((droit) => this.habilitations.toDroitVue(droit, lu.id)),
        actionsPossibles: gere ? listActions(lu, lu.id === acces.agent.id) : [],
      };
    });
  }
}

function listActions({ etat }: Pick<Lu, 'etat'>, soi: boolean): AgentVue['actionsPossibles'] {
  if (etat === 'desactive') return ['modifier', 'reactiver'];
  return [
    'modifier',
    ...(etat === 'en_attente' ? (['inviter'] as const) : []),
    ...(soi ? [] : (['desactiver', 'deconnecter'] as const)),
  ];
}

/** Why an action is not open. */
function refuseAction(
  action: AgentVue['actionsPossibles'][number],
  { id, etat, actionsPossibles }: AgentVue,
  moi: string,
) {
  if (actionsPossibles.length === 0) return new ErreurMetier('acces.role_insuffisant');
  if (id === moi) return new ErreurMetier('compte.le_sien');
  if (etat === 'desactive') return new ErreurMetier('compte.desactive');
  return new ErreurMetier(action === 'inviter' ? 'compte.deja_active' : 'transition.impossible', { donnees: { etat } });
}
