import {
  type EtatDeCompte,
  type Habilitation,
  isDirection,
  isPlateforme,
  LIBELLES_ROLES,
  ROLES,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DirectionsInvitees } from '../../etablissements/index.js';
import { Audit, Base, Horloge } from '../../socle/contexte/index.js';
import { type Courriel, Courriels, LIEN, type LienPersonnel } from '../../socle/courriels/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Taches } from '../../socle/taches/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import { Liens } from './liens.js';
import { TACHE_HABILITATION_DE_CHEF } from './taches.js';

export interface PersonneInvitee {
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
  readonly discipline?: string;
}

/** An account that the operator opens by command. */
export interface CompteDemande extends PersonneInvitee, Omit<Habilitation, 'fonctions' | 'fin'> {}

/** A platform account is attached to no school. */
const PLATEFORME = ROLES.filter(isPlateforme);

/** Finds or creates people, gives them their habilitations, and sends the activation link of those who have no password yet. */
@Injectable()
export class Invitations {
  constructor(
    private readonly base: Base,
    private readonly courriels: Courriels,
    private readonly liens: Liens,
    private readonly taches: Taches,
    private readonly audit: Audit,
    private readonly horloge: Horloge,
    private readonly directions: DirectionsInvitees,
  ) {}

  /**
   * The agent of this mail, created if unknown, with this habilitation, and told of it. Runs in the caller's transaction.
   * @throws ErreurMetier `agent.courriel_autre_identite` when the mail belongs to somebody of another name,
   * `habilitation.compte_de_plateforme`
   */
  invite(personne: PersonneInvitee, habilitation: Habilitation): Promise<string> {
    return this.base.withSysteme('invitation', async () => {
      const { agent, nouveau } = await this.createDroit(personne, habilitation);
      // Who has the right already, and has opened the account, has nothing to be told.
      if (nouveau || (await this.getEtat(agent)) === 'en_attente')
        await this.sendDroit(agent, LIBELLES_ROLES[habilitation.role]);
      return agent;
    });
  }

  /**
   * The same without a word to anybody: who prepares something tells the person when it is transmitted (`findLien`).
   * @throws ErreurMetier `agent.courriel_autre_identite` when the mail belongs to somebody of another name
   */
  prepare(personne: PersonneInvitee, habilitation: Habilitation): Promise<string> {
    return this.base.withSysteme('invitation', async () => (await this.createDroit(personne, habilitation)).agent);
  }

  /**
   * The person whom something that is prepared names, created if unknown, without any right nor a word.
   * @throws ErreurMetier `agent.courriel_autre_identite`, `habilitation.compte_de_plateforme`
   */
  createPersonne(personne: PersonneInvitee, droit: { role: Habilitation['role']; uai: string }): Promise<string> {
    return this.base.withSysteme('invitation', async () => {
      const agent = await this.findOrAdd(personne);
      await this.checkPlateforme(agent, droit);
      return agent;
    });
  }

  /** Gives somebody a right without a word: what it is given for tells. @throws ErreurMetier `habilitation.compte_de_plateforme` */
  async give(agent: string, habilitation: Habilitation): Promise<void> {
    await this.base.withSysteme('invitation', () => this.addHabilitation(agent, habilitation));
  }

  /** Which of these addresses are those of accounts of the platform, which are attached to no school. */
  listPlateforme(courriels: readonly string[]): Promise<string[]> {
    return this.base.withSysteme('invitation', async () => {
      const lus = await this.base.query<{ courriel: string }>(
        `select distinct a.courriel from habilitations h join agents a on a.id = h.agent
         where a.courriel = any($1) and h.role = any($2) and (h.fin is null or h.fin >= $3)`,
        [courriels, PLATEFORME, this.horloge.today()],
      );
      return lus.map(({ courriel }) => courriel);
    });
  }

  /** Tells a person of a right: by the activation link, or in words once the account is open. Runs under a system scope. */
  async sendDroit(agent: string, droit: string): Promise<void> {
    const etat = await this.getEtat(agent);
    if (etat === 'en_attente') await this.sendActivation(agent, droit);
    if (etat !== 'actif') return;
    await this.send(agent, 'Focale : un accès vous est ouvert', [
      `Un accès vous est ouvert dans Focale : ${droit}.`,
      `Connectez-vous comme d’habitude : ${this.liens.racine}`,
      'Si cet accès vous surprend, répondez à la personne qui suit le numérique dans votre académie.',
    ]);
  }

  /** Writes to a person, who is greeted by name. Runs under a system scope. */
  async send(
    agent: string,
    sujet: string,
    paragraphes: readonly string[],
    { destinataire, ...reste }: Partial<Omit<Courriel, 'sujet' | 'texte'>> = {},
  ): Promise<void> {
    const [personne] = await this.base.query<{ prenom: string; nom: string; courriel: string }>(
      `select prenom, nom, courriel from agents where id = $1`,
      [agent],
    );
    if (!personne) throw new Error('Who is written to must exist');
    const bonjour = `Bonjour ${personne.prenom} ${personne.nom},`;
    await this.courriels.send({
      destinataire: destinataire ?? personne.courriel,
      sujet,
      texte: [bonjour, ...paragraphes].join('\n\n'),
      ...reste,
    });
  }

  /** The film of a school counts who is new at its head: it follows a right of the direction. */
  async moveFilm({ role, uai }: { role: Habilitation['role']; uai?: string | null }): Promise<void> {
    if (isDirection(role) && uai) await this.taches.enqueue(TACHE_HABILITATION_DE_CHEF, { uai });
  }

  /** The link that a message to this agent needs; none for who opened the account already. */
  findLien(agent: string): Promise<LienPersonnel | undefined> {
    return this.base.withSysteme('invitation', async () =>
      (await this.getEtat(agent)) === 'en_attente' ? { sorte: 'activation', objet: agent } : undefined,
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
      await this.audit.record({ evenement: 'compte.lien', objet: connu.id });
      return this.liens.create(connu.id, 'activation');
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
        const { agent } = await this.createDroit({ prenom, nom, courriel, discipline }, habilitation);
        await this.base.query(`update comptes set actif = true where agent = $1`, [agent]);
        const { uai } = habilitation;
        await this.audit.record({ evenement: 'compte.cree', objet: agent, ...(uai && { uai }), apres: habilitation });
        return this.liens.create(agent, 'activation');
      })
      .catch((erreur: unknown) => {
        if ((erreur as { code?: string }).code === '23503') throw new ErreurMetier('habilitation.perimetre_inconnu');
        throw erreur;
      });
  }

  /** The person with the right, which the film follows; `nouveau`: it was not held already. Runs under a system scope. */
  private async createDroit(
    personne: PersonneInvitee,
    habilitation: Habilitation,
  ): Promise<{ agent: string; nouveau: boolean }> {
    const agent = await this.findOrAdd(personne);
    const nouveau = await this.addHabilitation(agent, habilitation);
    await this.moveFilm(habilitation);
    return { agent, nouveau };
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

  /**
   * Refuses a right on a school to a platform account, and the platform to who holds a school.
   * @throws ErreurMetier `habilitation.compte_de_plateforme`
   */
  async checkPlateforme(agent: string, { role, uai }: { role: Habilitation['role']; uai?: string }): Promise<void> {
    if (uai === undefined && !isPlateforme(role)) return;
    const [contraire] = await this.base.query(
      `select 1 from habilitations where agent = $1 and (fin is null or fin >= $2)
         and case when $3::boolean then uai is not null else role = any($4) end limit 1`,
      [agent, this.horloge.today(), uai === undefined, PLATEFORME],
    );
    if (contraire) throw new ErreurMetier('habilitation.compte_de_plateforme');
  }

  /**
   * @returns whether the person did not have it already
   * @throws ErreurMetier `saisie.invalide` for a right that would end before it begins, `habilitation.compte_de_plateforme`
   */
  private async addHabilitation(agent: string, h: Habilitation): Promise<boolean> {
    if (h.fin !== undefined && h.fin < h.debut)
      throw refuseChamp('fin', 'Choisissez une fin au plus tôt le jour du début.');
    await this.checkPlateforme(agent, h);
    if (isDirection(h.role) && h.uai) await this.directions.record([h.uai]);
    const ecrites = await this.base.query(
      `with tenus as (
         select id from habilitations where agent = $2 and role = $3 and region is not distinct from $4 and academie is not distinct from $5
           and departement is not distinct from $6 and uai is not distinct from $7
           and fonctions is not distinct from $8::text[] and debut <= $9 and (fin is null or fin >= $10)
       ), prises as (
         update habilitations h set pris_le = $11 from tenus t where h.id = t.id and h.pris_le is null and $11::date is not null
       )
       insert into habilitations (id, agent, role, region, academie, departement, uai, fonctions, debut, fin, pris_le)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 where not exists (select from tenus) returning id`,
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
        h.prisLe ?? null,
      ],
    );
    return ecrites.length > 0;
  }

  /** State of an account. Runs under a system scope. */
  async getEtat(agent: string): Promise<EtatDeCompte> {
    const [compte] = await this.base.query<{ actif: boolean; ouvert: boolean }>(
      `select actif, mot_de_passe is not null as ouvert from comptes where agent = $1`,
      [agent],
    );
    if (compte?.actif === false) return 'desactive';
    return compte?.ouvert ? 'actif' : 'en_attente';
  }

  /** Sends the link that opens the account. Runs under a system scope. */
  async sendActivation(agent: string, droit: string): Promise<void> {
    await this.send(
      agent,
      'Focale : activez votre accès',
      [
        `Un accès à Focale vous a été ouvert (${droit}). Choisissez votre mot de passe à cette adresse, valable quatorze jours et une seule fois :\n${LIEN}`,
        'Focale suit le pilotage du numérique des établissements. Si vous n’attendiez pas ce message, ignorez-le.',
      ],
      { lien: { sorte: 'activation', objet: agent } },
    );
  }
}

function fold(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}
