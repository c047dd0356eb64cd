import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Audit, Base, Contexte } from '../../socle/contexte/index.js';
import { Courriels, LIEN } from '../../socle/courriels/index.js';
import { Taches } from '../../socle/taches/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import { Invitations } from '../comptes/invitations.js';
import { Liens } from '../comptes/liens.js';
import { LimiteDeTentatives } from '../session/limite-de-tentatives.js';

/** `{ courriel }`: an address, known or not. */
const TACHE_MOT_DE_PASSE = 'compte.mot_de_passe';

/** Links that one person is sent in an hour: beyond, somebody else is asking. */
const MAX_PAR_HEURE = 3;

/** Passwords: changed by who knows them, chosen again by who has the mailbox. */
@Injectable()
export class MotsDePasse implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly audit: Audit,
    private readonly courriels: Courriels,
    private readonly taches: Taches,
    private readonly invitations: Invitations,
    private readonly liens: Liens,
    private readonly limite: LimiteDeTentatives,
  ) {}

  onModuleInit(): void {
    this.taches.define<{ courriel: string }>(TACHE_MOT_DE_PASSE, ({ courriel }) => this.send(courriel));
  }

  /** Nothing here looks whether somebody has this address: the job does, and nobody waits for it. */
  ask(courriel: string): Promise<void> {
    return this.base.runSysteme('connexion', () => this.taches.enqueue(TACHE_MOT_DE_PASSE, { courriel }));
  }

  /** Sends a link to the person of this address, when there is one who may sign in. */
  send(courriel: string): Promise<void> {
    return this.base.runSysteme('connexion', async () => {
      const [agent] = await this.base.query<{ id: string }>(
        `select a.id from agents a join comptes c on c.agent = a.id and c.actif where a.courriel = $1`,
        [courriel],
      );
      if (!agent) return;
      const lien = { sorte: 'mot_de_passe', objet: agent.id };
      if ((await this.courriels.countOfLastHour(lien)) >= MAX_PAR_HEURE) return;
      await this.invitations.send(
        agent.id,
        'Focale : choisissez un nouveau mot de passe',
        [
          `Un nouveau mot de passe a été demandé pour votre compte. Choisissez-le à cette adresse, valable une heure et une seule fois :\n${LIEN}`,
          'Si ce n’est pas vous, ignorez ce message : votre mot de passe reste le même.',
        ],
        { lien },
      );
    });
  }

  /** Changes one's own; other devices are signed out. @throws ErreurMetier `saisie.invalide`, `session.trop_de_tentatives` */
  async change(actuel: string, nouveau: string, adresse: string): Promise<void> {
    const { agent, empreinteSession } = this.contexte.acces;
    await this.run(async () => {
      await this.limite.check(agent.courriel, adresse);
      const [compte] = await this.base.query<{ mot_de_passe: string | null }>(
        `select mot_de_passe from comptes where agent = $1 for update`,
        [agent.id],
      );
      if (!(await verify(compte?.mot_de_passe ?? '', actuel).catch(() => false))) {
        this.limite.sendFailure(agent.courriel, adresse);
        throw refuseChamp('actuel', 'Ce n’est pas votre mot de passe actuel.');
      }
      await this.base.query(`update comptes set mot_de_passe = $2, modifie_le = maintenant() where agent = $1`, [
        agent.id,
        await hash(nouveau),
      ]);
      await this.base.query(`delete from sessions where agent = $1 and empreinte <> $2`, [agent.id, empreinteSession]);
      await this.liens.removeAll(agent.id);
      await this.tell(agent.id);
    });
    await this.audit.record({ evenement: 'mot_de_passe.changed', objet: agent.id });
  }

  /** Says that a link has served. Runs under a system scope. */
  async record(agent: string, evenement: string): Promise<void> {
    await this.audit.record({ evenement, agent });
    if (evenement === 'mot_de_passe.reset') await this.tell(agent);
  }

  private tell(agent: string): Promise<void> {
    return this.invitations.send(agent, 'Focale : votre mot de passe a changé', [
      'Le mot de passe de votre compte vient d’être changé. Vos autres appareils sont déconnectés.',
      'Si ce n’est pas vous, demandez tout de suite un nouveau mot de passe depuis la page de connexion.',
    ]);
  }

  private run<T>(travail: () => Promise<T>): Promise<T> {
    return this.base.withSysteme('connexion', travail);
  }
}
