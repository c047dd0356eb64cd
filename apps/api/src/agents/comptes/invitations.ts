import { LIBELLES_ROLES, type Habilitation } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { buildJeton, computeEmpreinte } from '../../socle/acces/index.js';
import { Base } from '../../socle/contexte/index.js';
import { Reglages } from '../../socle/config/index.js';
import { Courriels, Facteur, LIEN, type LienPersonnel } from '../../socle/courriels/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Taches } from '../../socle/taches/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import { TACHE_HABILITATION_DE_CHEF } from './taches.js';

export interface PersonneInvitee {
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
  readonly discipline?: string;
}

/** An account that the operator opens by command. */
export interface CompteDemande extends PersonneInvitee, Omit<Habilitation, 'fonctions' | 'fin'> {}

/** Finds or creates people, gives them their habilitations, and sends the activation link of those who have no password yet. */
@Injectable()
export class Invitations implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly courriels: Courriels,
    private readonly facteur: Facteur,
    private readonly reglages: Reglages,
    private readonly taches: Taches,
  ) {}

  onModuleInit(): void {
    this.facteur.defineLien('activation', { systeme: 'invitation', build: (agent) => this.buildLien(agent) });
  }

  /**
   * The agent of this mail, created if unknown, with this habilitation, and told of it. Runs in the caller's transaction.
   * @throws ErreurMetier `agent.courriel_autre_identite` when the mail belongs to somebody of another name
   */
  async invite(personne: PersonneInvitee, habilitation: Habilitation): Promise<string> {
    const agent = await this.prepare(personne, habilitation);
    const lien = await this.findLien(agent);
    if (lien) await this.sendActivation(lien, personne, LIBELLES_ROLES[habilitation.role]);
    return agent;
  }

  /**
   * The same without a word to anybody: who prepares something tells the person when it is transmitted (`findLien`).
   * @throws ErreurMetier `agent.courriel_autre_identite` when the mail belongs to somebody of another name
   */
  prepare(personne: PersonneInvitee, habilitation: Habilitation): Promise<string> {
    return this.base.withSysteme('invitation', async () => {
      const agent = await this.findOrAdd(personne);
      await this.addHabilitation(agent, habilitation);
      if (habilitation.role === 'chef' && habilitation.uai) {
        await this.taches.enqueue(TACHE_HABILITATION_DE_CHEF, { uai: habilitation.uai });
      }
      return agent;
    });
  }

  /** The link that a message to this agent needs; none for who has a password already. */
  findLien(agent: string): Promise<LienPersonnel | undefined> {
    return this.base.withSysteme('invitation', async () =>
      (await this.hasPassword(agent)) ? undefined : { sorte: 'activation', objet: agent },
    );
  }

  /**
   * A new activation address for the operator's command, in a transaction of its own, with its line of audit.
   * @throws ErreurMetier `compte.inconnu`
   */
  createLien(courriel: string): Promise<string> {
    return this.base.runSysteme('comptes', async () => {
      const [connu] = await this.base.query<{ id: string }>(`select id from agents where courriel = $1`, [courriel]);
      if (!connu) throw new ErreurMetier('compte.inconnu', { donnees: { courriel } });
      await this.base.query(`insert into audit (evenement, objet) values ('compte.lien', $1)`, [connu.id]);
      return this.buildActivation(connu.id);
    });
  }

  /**
   * Opens an account for the operator's command, in a transaction of its own: the person, the role, and the address that
   * activates the account (also how a known person who lost everything gets back in). No mail is sent.
   * @throws ErreurMetier `agent.courriel_autre_identite`, `habilitation.perimetre_inconnu`
   */
  createCompte({ prenom, nom, courriel, discipline, ...habilitation }: CompteDemande): Promise<string> {
    return this.base
      .runSysteme('comptes', async () => {
        const agent = await this.findOrAdd({ prenom, nom, courriel, discipline });
        await this.addHabilitation(agent, habilitation);
        if (habilitation.role === 'chef' && habilitation.uai) {
          await this.taches.enqueue(TACHE_HABILITATION_DE_CHEF, { uai: habilitation.uai });
        }
        await this.base.query(`insert into audit (evenement, objet, uai, apres) values ('compte.cree', $1, $2, $3)`, [
          agent,
          habilitation.uai ?? null,
          JSON.stringify(habilitation),
        ]);
        return this.buildActivation(agent);
      })
      .catch((erreur: unknown) => {
        if ((erreur as { code?: string }).code === '23503') throw new ErreurMetier('habilitation.perimetre_inconnu');
        throw erreur;
      });
  }

  /** Single-use activation address of an agent, valid fourteen days. Runs under a system scope. */
  async buildActivation(agent: string): Promise<string> {
    const jeton = buildJeton();
    await this.base.query(
      `insert into activations (empreinte, agent, expire_le) values ($1, $2, maintenant() + interval '14 days')`,
      [computeEmpreinte(jeton), agent],
    );
    return `${this.reglages.adressePublique}/activation/${jeton}`;
  }

  /** Made as the message leaves: nothing for who has no right left, the door for who has a password meanwhile. */
  private async buildLien(agent: string): Promise<string | undefined> {
    const [droit] = await this.base.query(
      `select 1 from habilitations h join comptes c on c.agent = h.agent
       where h.agent = $1 and c.actif and coalesce(h.fin >= aujourdhui(), true) limit 1`,
      [agent],
    );
    if (!droit) return undefined;
    return (await this.hasPassword(agent)) ? this.reglages.adressePublique : this.buildActivation(agent);
  }

  /** The agent of this mail, created with an account without password if unknown. Runs under a system scope. */
  async findOrAdd({ prenom, nom, courriel, discipline }: PersonneInvitee): Promise<string> {
    const [connu] = await this.base.query<{ id: string; prenom: string; nom: string }>(
      `select id, prenom, nom from agents where courriel = $1`,
      [courriel],
    );
    if (connu) {
      if (fold(connu.nom) !== fold(nom))
        throw new ErreurMetier('agent.courriel_autre_identite', { donnees: { courriel } });
      return connu.id;
    }
    const id = randomUUID();
    await this.base.query(`insert into agents (id, courriel, prenom, nom, discipline) values ($1, $2, $3, $4, $5)`, [
      id,
      courriel,
      prenom,
      nom,
      discipline ?? null,
    ]);
    await this.base.query(`insert into comptes (agent) values ($1)`, [id]);
    return id;
  }

  /** @throws ErreurMetier `saisie.invalide` for a right that would end before it begins */
  private async addHabilitation(agent: string, h: Habilitation): Promise<void> {
    if (h.fin !== undefined && h.fin < h.debut)
      throw refuseChamp('fin', 'Choisissez une fin au plus tôt le jour du début.');
    if (h.role === 'chef' && h.uai)
      await this.base.query(`update etablissements set direction_invitee_le = maintenant() where uai = $1`, [h.uai]);
    await this.base.query(
      `insert into habilitations (id, agent, role, region, academie, departement, uai, fonctions, debut, fin)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
       where not exists (
         select 1 from habilitations where agent = $2 and role = $3 and region is not distinct from $4 and academie is not distinct from $5
           and departement is not distinct from $6 and uai is not distinct from $7
           and fonctions is not distinct from $8::text[] and debut <= $9 and (fin is null or fin >= $10)
       )`,
      [
        randomUUID(),
        agent,
        h.role,
        h.region ?? null,
        h.academie ?? null,
        h.departement ?? null,
        h.uai ?? null,
        h.fonctions ?? null,
        h.debut,
        h.fin ?? null,
      ],
    );
  }

  private async hasPassword(agent: string): Promise<boolean> {
    const [compte] = await this.base.query(`select 1 from comptes where agent = $1 and mot_de_passe is not null`, [
      agent,
    ]);
    return compte !== undefined;
  }

  private async sendActivation(
    lien: LienPersonnel,
    { prenom, nom, courriel }: PersonneInvitee,
    role: string,
  ): Promise<void> {
    await this.courriels.send({
      destinataire: courriel,
      sujet: 'Focale : activez votre accès',
      texte: [
        `Bonjour ${prenom} ${nom},`,
        '',
        `Un accès à Focale vous a été ouvert (${role}). Choisissez votre mot de passe à cette adresse, valable quatorze jours et une seule fois :`,
        LIEN,
        '',
        'Focale suit le pilotage du numérique des établissements. Si vous n’attendiez pas ce message, ignorez-le.',
      ].join('\n'),
      lien,
    });
  }
}

function fold(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}
